# Verdicts, the GroupShield line, what would decide, and what to do.

## Causes in a few words

hypothesis-groupshield = Exchange Server 5.5 上的 GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 安全端口的其他故障
hypothesis-secure-listener-fault = 服务器的安全端口有故障
hypothesis-no-secure-service = 此端口上没有安全服务
hypothesis-client-too-old = 邮件程序相对服务器太旧
hypothesis-server-too-old = 服务器相对邮件程序太旧
hypothesis-certificate = 服务器的证书有问题
hypothesis-clock-wrong = 这台电脑的时钟不准
hypothesis-starttls-mixup = 端口与加密方式不匹配
hypothesis-dns = 服务器名称无法解析，或指向了错误的地址
hypothesis-ipv6-broken = IPv6 不通，IPv4 正常
hypothesis-captive-portal = 需要先登录网络
hypothesis-server-down = 邮件服务器已停止服务
hypothesis-sni-required = 服务器要求首条消息采用较新的形式（SNI）
hypothesis-healthy = 能检查的都正常
verdict-exchange55-listener = 邮件服务器 { $server } 运行的是 Exchange Server 5.5，其安全端口 { $port } 无法正常工作。
verdict-no-shared-cipher = 服务器 { $server } 与 { $program } 支持同一 TLS 版本，但没有双方都支持的加密套件。
verdict-clock-wrong = 这台电脑的时钟不准，因此 { $server } 的证书本来有效，看起来却不在有效期内。
verdict-starttls-mixup = { $server } 的端口 { $port } 与 { $program } 中设置的加密方式不匹配。
verdict-plaintext-on-secure-port = 服务器 { $server } 在端口 { $port } 上使用明文，而这里本应是安全通道。
verdict-wrong-protocol = 在 { $server } 的端口 { $port } 上应答的不是 { $protocol }。
verdict-dns = 这台电脑找不到 { $server } 的正确地址。
verdict-ipv6-broken = 服务器 { $server } 通过 IPv4 可以正常工作，但 IPv6 线路不通。
verdict-captive-portal = 此网络会先显示登录页面，因此 { $program } 暂时无法连接到 { $server }。
verdict-sni-required = 服务器 { $server } 只应答在首条消息中写明服务器名称的程序，而 { $program } 没有这样做。
verdict-healthy = 目前从这里检查，{ $server } 端口 { $port } 上能检查的都正常。

## Whose move it is

whose-exchange55-listener = 这需要由 { $server } 的管理员处理。您没有做错什么。
whose-secure-listener-fault = 这需要由 { $server } 的管理员处理。您没有做错什么。
whose-no-secure-service = 请向 { $server } 的管理员询问应使用哪个端口，然后由您自己修改设置。
whose-client-too-old = 这需要由您或您的 IT 支持人员处理：{ $program } 或它所在的系统需要更新。
whose-server-too-old = 这需要由 { $server } 的管理员处理。
whose-no-shared-cipher = 任何一方都可以解决：在这里换用较新的邮件程序，或在 { $server } 上增加一个加密套件。
whose-certificate = 这需要由 { $server } 的管理员处理。
whose-weak-certificate = 这需要由 { $server } 的管理员处理。
whose-clock-wrong = 这可以由您处理：请校准这台电脑的时钟。
whose-starttls-mixup = 这可以由您处理：请在 { $program } 中修改两项设置。
whose-plaintext-on-secure-port = 这需要由 { $server } 的管理员处理。
whose-wrong-protocol = 这可以由您处理：请将服务器名称和端口与邮件服务商提供的信息核对。
whose-firewall = 这需要由您的 IT 支持人员，或您所在网络的管理员处理。
whose-ipv6-broken = 这需要由您所在网络或服务器的管理员处理。
whose-captive-portal = 这可以由您处理：请登录此网络。
whose-server-down = 您这边只能等待；请告知 { $server } 的管理员。
whose-server-busy = 请等待几分钟。如果经常出现，请告知 { $server } 的管理员。
whose-sign-in-refused = 这可以由您处理：请检查用户名、密码或登录方式。
whose-sni-required = 任何一方都可以解决：在这里换用较新的邮件程序，或在 { $server } 上设置默认证书。
whose-healthy = 请在 { $program } 中再试一次。如果仍然不行，接下来请检查其中的设置或密码。
whose-undecided = 再做一项测试，就能确定该由谁来处理。

## Labels

label-likely = 很可能
label-possible = 有可能
label-unlikely = 不太可能
label-ruled-out = 已排除
label-not-tested = 无法检查

## The GroupShield line

groupshield-line-likely = 很可能是 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-possible = 有可能是 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-unlikely = 不太可能是 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-ruled-out = 已排除 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-not-tested = 无法检查是否为 Exchange Server 5.5 上的 GroupShield。{ $why }

groupshield-why-confirmed = 服务器日志中其邮件端口出现 0x2741，服务器上运行着 GroupShield，端口的表现也与之相符。
groupshield-why-confirmed-cured = 服务器日志中曾出现 0x2741，彻底卸载 GroupShield 后 SSL 恢复正常。
groupshield-why-fits-log = 服务器的问候语表明它是 Exchange Server 5.5，日志中出现 0x2741。尚不清楚服务器上是否运行着 GroupShield。
groupshield-why-fits-installed = 服务器安全端口的表现与 GroupShield 的已知情况一致，服务器上也运行着 GroupShield。尚未看到事件日志。
groupshield-why-refused = 服务器的问候语表明它是 Exchange Server 5.5，其安全端口拒绝连接。GroupShield 会造成这种情况，该服务器的其他故障也会。
groupshield-why-closes-at-once = 服务器的问候语表明它是 Exchange Server 5.5，其安全端口会立即断开连接。GroupShield 可能造成这种情况，但更常见的原因是缺少证书。
groupshield-why-shared = 观察到的部分现象与 GroupShield 相符，但也与其他原因相符。
groupshield-why-other-log = 服务器的事件日志指出了其他原因。
groupshield-why-other-fault = 服务器的问候语表明它是 Exchange Server 5.5，但观察到的现象与另一原因更相符。
groupshield-why-no-exchange = 没有看到 Exchange Server 5.5 的问候语，而这种故障只发生在该服务器上。
groupshield-why-other-product = 服务器的问候语表明它是其他产品，而这种故障只存在于 Exchange Server 5.5。
groupshield-why-works = 从这里检查，安全端口 { $port } 工作正常。
groupshield-why-no-ssl = 邮件程序在这里没有使用 SSL，而这种故障只影响 SSL。
groupshield-why-starttls = 服务器为收信提供 STARTTLS，而 Exchange Server 5.5 没有这项功能。
groupshield-why-absent = 据了解情况的人说，该服务器上没有 GroupShield。
groupshield-why-cured = 彻底卸载 GroupShield 后 SSL 恢复正常，因此原因就是它，现在已经消除。
groupshield-why-other-fact = 在这里观察到的某一现象，不会在这种故障中出现。
groupshield-why-not-reached = 既没有看到 { $server } 的问候语，也无法查看它的安全端口。

## What would decide

next-test-try-other-network = 要得出结论：请换一个网络（例如手机热点）再检查一次，并比较两次结果。
next-test-ask-event-log = 要得出结论：请向 { $server } 的管理员询问，其应用程序日志中是否有事件 11508、11506 或 13002，并将这些事件粘贴到这里。
next-test-ask-groupshield = 要得出结论：请向 { $server } 的管理员询问，服务器上是否安装了 GroupShield。
next-test-ask-removal = 要得出结论：请询问彻底卸载 GroupShield 后 SSL 是否正常。
next-test-ask-since-when = 要得出结论：请回想一下，问题出现前不久，这台电脑上是否有过改动。
next-test-check-again = 要得出结论：请十分钟后重新检查，看看结果是否有变化。
next-test-run-to-the-end = 要得出结论：请让检查运行到结束。

question-groupshield-installed = { $server } 上是否安装了 GroupShield？
question-cured-by-removal = 彻底卸载 GroupShield 后，SSL 是否恢复正常？
question-works-without-ssl = 是否已经知道关闭 SSL 后邮件能正常使用？请不要为此专门去试。
question-works-on-other-network = 同一账户在其他网络上是否正常？
question-began-after-update = 问题是否在这台电脑有过改动之后才出现？

## Parts that steps are built from

advice-undo = 要恢复原状，请打开同一页面，将加密方式改回 { $security ->
        [starttls] STARTTLS
        [none] 不加密
       *[tls] SSL/TLS
    }，端口改回 { $port }。

## For the person at the mail program

user-tell-admin-exchange55 = 请将此报告发给 { $server } 的管理员：其安全端口 { $port } 无法正常工作，给他们的处理步骤见下文。
user-match-port-and-encryption = 端口与加密方式要配对使用：995、993 和 465 对应 SSL/TLS；110、143 和 587 对应 STARTTLS。{ advice-where }设置一组匹配的值，然后测试。{ advice-undo }
user-webmail-meanwhile = 在此之前，如果您的邮件服务商提供网页邮箱，请用浏览器收取邮件。
user-tunnel = 如果必须保留旧程序，请您的 IT 支持人员在这台电脑上设置 TLS 隧道（stunnel）：程序与隧道通信，再由隧道用当前的 TLS 与 { $server } 通信。
user-tell-provider-old-server = 请将此报告发给 { $server } 的管理员：服务器需要支持 TLS 1.2 或更高版本。
user-keep-settings = 请保持 Windows 和邮件程序的安全设置不变；降低安全设置会削弱所有连接，而不只是这一个。
user-tell-provider-suites = 请将此报告发给 { $server } 的管理员，请他们增加一个您的程序支持的加密套件。
user-do-not-click-through = 如果邮件程序询问是否仍要信任此证书，请选择“否”：无法确定是否有人在窥看您的通信。
user-tell-provider-certificate = 请将此报告发给 { $server } 的管理员；其中有证书的日期、名称和颁发者。
user-tell-provider-weak = 请将此报告发给 { $server } 的管理员，请他们更换新的密钥和证书。
user-set-clock = 请设置这台电脑的日期、时间和时区：右键单击时钟，选择“调整日期/时间”，并开启自动设置时间。在 Mac 上：“系统设置”>“通用”>“日期与时间”。
user-clock-battery = 如果关机后日期又不对，说明电脑时钟的电池已经没电。任何一家电脑维修店都可以更换。
user-no-password-here = 请不要在此端口上登录：密码会以明文传输。
user-tell-provider-plain = 请将此报告发给 { $server } 的管理员：其端口 { $port } 使用明文。
user-ask-helpdesk-scanner = 如果是公司电脑，请咨询您的 IT 支持人员：可能需要在这里安装网关自己的根证书，或为邮件设置例外。
user-compare-network = 请换一个网络（例如手机热点）检查一次。请先保存此结果，然后在那里加载它进行比较。
user-allow-program = 请在这台电脑的防火墙中查看是否允许邮件程序使用端口 { $port }，并将其设为允许。要恢复原状，请删除该条目。
user-ask-helpdesk-ipv6 = 如果仍然如此，请将此报告发给您的 IT 支持人员或网络运营商：到 { $server } 的 IPv6 线路不通。
user-sign-in-to-network = 请在浏览器中打开任意网页，登录此网络或接受其条款，然后重新检查。
user-wait-for-server = 请等待几分钟后再试；邮件程序中无需做任何改动。
user-ask-provider-status = 请查看邮件服务商的状态页面，或致电询问：他们可能已经了解情况。
user-fewer-connections = 请关闭其他正在读取同一邮箱的程序和设备；许多服务器只允许少量同时连接。
user-longer-interval = 请降低邮件程序检查新邮件的频率，例如每十分钟一次。
user-sign-in-name = 请检查用户名是否完整（通常是完整的邮件地址），并重新输入密码。
user-tell-provider-sni = 请将此报告发给 { $server } 的管理员，请他们为不发送服务器名称的程序设置默认证书。
user-try-again-now = 请在邮件程序中再收发一次邮件：可能只是短暂的故障，现在已经恢复。
user-password-and-account = 如果仍然不行，请重新输入密码，并将用户名与邮件服务商提供的信息核对。
user-not-tested = 没有测试登录、邮箱和发送：Mailprobe 从不询问密码。
user-send-report = 请保存此报告并发给您的 IT 支持人员：检查到的所有情况都在其中。

warning-ssl-off = 关闭 SSL 后，途经的每个网络都能读取您的密码和所有邮件。请只在您信任的网络（例如办公室网络）中，或通过 VPN 连入该网络后这样做，切勿在公共 Wi-Fi 或开放的互联网上这样做。{ $protocol ->
        [SMTP] 接收邮件有单独的设置：请在那里保持 SSL 开启。
       *[other] 发送邮件有单独的设置：请在那里保持 SSL 开启。
    }如果密码可能已被他人看到，请在 SSL 恢复正常后修改密码，凡是使用该密码的地方都要修改。服务器修复后，请立即重新开启 SSL。

## For whoever runs the server

admin-exchange55-log = 请查看 { $server } 的应用程序日志：13002 表示没有为该协议绑定证书，0x2740 表示端口已被其他程序占用，0x2741 表示要绑定的地址不存在。
admin-exchange55-certificate = 请在密钥管理器（Key Manager）中分别确认 POP3 和 IMAP4 的有效证书已绑定到“Default”或服务器的正确地址（KB Q251097）。
admin-exchange55-netstat = 请在服务器上运行 netstat -an，查看 995 和 993 是否处于 LISTENING 状态，以及在哪些地址上监听。如果端口只在一个地址上监听，则与 KB Q214864 相符。
admin-exchange55-addresses = 请查看服务器各地址的排列顺序（ping 服务器自己的名称），并删除不使用的拨号和 WAN 地址（KB Q214864）。如果服务器位于代理服务器之后，安全端口需要单独绑定（KB Q178532）。
admin-server-log = 请查看 { $server } 在本报告所示时间的日志。{ advice-server-log }
admin-offload = 请查看端口 { $port } 前面是否有负载均衡器、TLS 代理或内容过滤器，并绕过它直接测试后端。
admin-enable-listener = 请启用安全的 { $protocol } 服务。{ $server-kind ->
        [dovecot] 在 Dovecot 中：设置 protocols，并为每个协议在端口 { $port } 上设置带 ssl = yes 的 inet_listener；doveconf -n 显示当前生效的配置。
        [postfix] 在 Postfix 中：master.cf 里的 smtps（submissions）行。
        [exchange] 在 Exchange 中：使用 Set-PopSettings 或 Set-ImapSettings 并带 -SSLBindings，然后启动服务。
        [exchange55] 在 Exchange Administrator 中：打开该协议的属性，并使用密钥管理器（Key Manager）中的证书。
       *[other] 端口和证书在其配置中指定。
    }
admin-tell-people-programs = 请告知用户哪些程序可以使用 TLS 1.2 及更高版本；不必为所有人降低服务器的安全设置。
admin-old-tls-apart = 如果旧程序必须继续使用一段时间，请为它们提供一个单独的 TLS 1.0 地址，仅限内网使用，并确定停用日期。
admin-upgrade-server = 请将邮件服务或其 TLS 库升级到支持 TLS 1.2 或更高版本。
admin-tls-front-end = 在此之前，请在它前面放置 TLS 前端（例如 stunnel 或 HAProxy），使旧的 TLS 不会离开本机。
admin-add-suites = 请增加一个现用程序支持的加密套件，例如 ECDHE-RSA-AES128-GCM-SHA256；Windows 7 和 8.1 需要 ECDHE-RSA-AES128-SHA256。
admin-renew-certificate = 请向邮件程序信任的证书颁发机构续签证书，并让服务重新读取。
admin-full-chain = 请提供完整的证书链：先是服务器自己的证书，然后是它与根证书之间的各级证书。
admin-certificate-names = 请确认 { $server } 在证书的使用者可选名称（SAN）中；公用名（CN）不算。
admin-new-key = 请生成新的密钥，使用 2048 位或更长的 RSA，或 EC P-256，并以 SHA-256 签发证书。
admin-dh-group = 请使用 2048 位的 Diffie-Hellman 组，或只使用 ECDHE。
admin-time-service = { $server } 上无需做任何处理。如果许多计算机的时钟都不准，请在网络中提供时间服务。
admin-tell-people-settings = 请告知用户正确的配对：995、993 和 465 使用 SSL/TLS；110、143 和 587 使用 STARTTLS。
admin-tls-on-secure-port = 请为端口 { $port } 启用 TLS，或关闭该端口：期待 TLS 的程序在那里只会白白等待。
admin-check-forwarding = 请查看 { $server } 的端口 { $port } 转发到了哪里：在那里应答的不是 { $protocol }。
admin-install-company-root = 如果确实需要 TLS 检查，请在每台收取邮件的计算机上安装其根证书。
admin-pass-starttls = 请让 STARTTLS 原样通过：网关如果将它抹去，邮件就只能以明文传输。
admin-fix-records = 请分别在内网和外网查看 { $server } 的 A、AAAA 以及可能存在的 CNAME 记录：dig { $server } A 和 dig { $server } AAAA。
admin-fix-ipv6 = 请让服务也在其 IPv6 地址上监听，或在此之前先删除 { $server } 的 AAAA 记录。
admin-start-services = 请启动 { $server } 上的邮件服务，并确认它们持续运行。
admin-raise-limits = 请查看达到了哪项限制。{ $server-kind ->
        [dovecot] doveconf mail_max_userip_connections 以及登录服务的 client_limit；doveadm who 显示当前有谁连接。
        [exchange] Get-PopSettings 或 Get-ImapSettings：MaxConnections、MaxConnectionsFromSingleIP、MaxConnectionsPerUser。
        [postfix] postconf smtpd_client_connection_count_limit 和 default_process_limit。
       *[other] 总连接数、每个用户的连接数和每个地址的连接数。
    }
admin-default-certificate = 请为监听端口设置默认证书和默认站点，供不发送服务器名称的程序使用。
admin-reverse-names = 请查看服务器是否会等待每个访问者的反向名称（PTR）或 ident 查询，并将其关闭。
admin-server-load = 请查看 { $server } 的负载、内存和磁盘，以及连接数。
