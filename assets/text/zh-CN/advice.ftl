# Verdicts, the GroupShield line, the next test, and what to do.

## Causes in a few words

hypothesis-groupshield = Exchange Server 5.5 上的 GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 安全端口的其他故障
hypothesis-secure-listener-fault = 服务器的安全端口有故障
hypothesis-no-secure-service = 此端口上没有安全服务
hypothesis-client-too-old = 邮件程序对服务器来说太旧
hypothesis-server-too-old = 服务器对邮件程序来说太旧
hypothesis-no-shared-cipher = 没有双方都支持的加密方式
hypothesis-certificate = 服务器的证书有问题
hypothesis-weak-certificate = 服务器的密钥或签名太弱
hypothesis-clock-wrong = 这台电脑的时钟不准
hypothesis-starttls-mixup = 端口与加密方式不匹配
hypothesis-plaintext-on-secure-port = 安全端口没有加密
hypothesis-wrong-protocol = 回应的不是这类邮件服务器
hypothesis-interception = 中间有设备或程序改动了连接
hypothesis-firewall = 防火墙或网络运营商拦截了连接
hypothesis-dns = 服务器名称无法解析，或指向了错误的地址
hypothesis-ipv6-broken = IPv6 不可用
hypothesis-captive-portal = 需要先登录网络
hypothesis-server-down = 邮件服务器已停止服务
hypothesis-server-busy = 邮件服务器正忙，或达到了上限
hypothesis-sign-in-refused = 用户名或密码未被接受
hypothesis-sign-in-method = 这种登录方式不被接受
hypothesis-sending-refused = 服务器不接收这封邮件
hypothesis-sni-required = 服务器要求先告知它的名称（SNI）
hypothesis-slow-server = 邮件服务器没有回应，或回应太慢
hypothesis-no-network = 这台电脑没有连接网络
hypothesis-healthy = 能检查的都正常

## The verdict, for a person: under 16 words, in the person's goal.
## verdict-<cause>-<finding> names the very problem, with what was measured; $said is the beginning of the server's own words.

verdict-groupshield = { $server } 在端口 { $port } 上无法完成安全连接；GroupShield { $certainty ->
        [likely] 很可能就是原因
       *[other] 有可能是原因
    }。
verdict-exchange55-listener = { $server }（Exchange Server 5.5）的安全端口 { $port } 无法正常工作。
verdict-secure-listener-fault = 到 { $server } 端口 { $port } 的安全连接在服务器一侧中断。
verdict-secure-listener-fault-idle-close = 无法与 { $server } 建立安全连接：端口 { $port } 在双方交换任何内容之前就断开。
verdict-secure-listener-fault-every-hello-dies = 无法与 { $server } 建立安全连接：端口 { $port } 对每次尝试都直接断开。
verdict-secure-listener-fault-alert-on-every-hello = 无法与 { $server } 建立安全连接：端口 { $port } 拒绝每次尝试（警报 { $alert }）。
verdict-secure-listener-fault-flight-breaks-off = 无法与 { $server } 建立安全连接：端口 { $port } 开始加密后{ $how ->
        [silent] 不再回应
       *[other] 中途断开
    }。
verdict-secure-listener-fault-handshake-not-completed = 无法与 { $server } 建立安全连接：加密尚未建立，端口 { $port } 就{ $how ->
        [silent] 不再回应
       *[other] 断开
    }。
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } 在端口 { $port } 上接受 STARTTLS，却继续使用未加密的连接。
   *[says] { $server } 自己表示无法在端口 { $port } 上启动加密。
}
verdict-secure-listener-fault-starttls-refused = { $server } 在端口 { $port } 上提供 STARTTLS，随后却没有启动。
verdict-secure-listener-fault-said-tls-not-started = 提示信息表明，{ $server } 无法启动加密：“{ $said }”
verdict-secure-listener-fault-greeting-cut-off = 端口 { $port } 上无法收发邮件：{ $server } 不作说明就断开。
verdict-no-secure-service = { $server } 在端口 { $port } 上不提供安全连接。
verdict-no-secure-service-port-refused = { $server } 拒绝到端口 { $port } 的连接。
verdict-no-secure-service-port-refused-others-greet = { $server } 拒绝到端口 { $port } 的连接；端口 { $other_port } 有回应。
verdict-no-secure-service-starttls-not-offered = { $program } 设置为使用 STARTTLS，而 { $server } 的端口 { $port } 不提供 STARTTLS。
verdict-no-secure-service-starttls-missing-on-one-address = 在地址 { $address } 上，{ $server } 的端口 { $port } 不提供 STARTTLS。
verdict-client-too-old = { $server } 的加密方式对 { $program } 来说太新。
verdict-server-too-old = { $server } 只有旧的加密方式，{ $program } 已不再接受。
verdict-server-too-old-only-old-hello-answered = { $server } 最高只支持 { $version }，{ $program } 已不再接受。
verdict-server-too-old-newest-version-breaks-off = { $server } 在程序提出 TLS 1.3 时中断连接，而 { $program } 正是这样做的。
verdict-server-too-old-older-on-one-address = 在地址 { $address } 上，{ $server } 最高只支持 { $version }。
verdict-no-shared-cipher = { $server } 与 { $program } 没有共同的加密方式。
verdict-no-shared-cipher-key-type-not-spoken = { $server } 的证书所用的密钥（{ $key }），{ $program } 无法使用。
verdict-no-shared-cipher-other-suites-answered = { $server } 与 { $program } 支持同一 TLS 版本，但没有共同的加密套件或密钥类型。
verdict-certificate = { $server } 的证书有问题，因此 { $program } 不信任它。
verdict-certificate-certificate-expired = { $server } 的证书已于 { $not_after }到期，{ $program } 不信任它。
verdict-certificate-certificate-not-yet-valid = { $server } 的证书从 { $not_before }起才有效。
verdict-certificate-certificate-revoked = { $server } 的证书已于 { $revoked_at }被吊销；{ $program } 不信任它。
verdict-certificate-certificate-intermediate-expired = { $server } 一并发送的证书 { $certificate } 已于 { $not_after }到期。
verdict-certificate-certificate-intermediate-not-yet-valid = { $server } 一并发送的证书 { $certificate } 从 { $not_before }起才有效。
verdict-certificate-certificate-names-nobody = { $server } 出示的证书上没有写任何服务器名称。
verdict-certificate-certificate-name-only-in-cn = 证书只在旧字段（CN）中写有 { $common_name }，当前的程序不看这个字段。
verdict-certificate-certificate-wrong-name = { $server } 出示的证书属于 { $name }，而不是 { $asked_name }。
verdict-certificate-certificate-self-signed = { $server } 的证书是自签名的，因此 { $program } 不信任它。
verdict-certificate-certificate-unknown-extension = { $server } 的证书含有一个扩展项，邮件程序必须因此拒绝该证书。
verdict-certificate-certificate-against-apple-rules = { $server } 的证书不符合 Apple 的规则，因此 { $program } 会拒绝它。
verdict-certificate-certificate-exceeds-issuer = { $server } 的证书超出了其颁发机构获准颁发的范围。
verdict-certificate-certificate-untrusted = { $server } 的证书由 { $issuer } 颁发，而这台电脑不信任该颁发者。
verdict-certificate-certificate-chain-incomplete = { $server } 没有发送完整的证书链，因此 { $program } 无法核实证书。
verdict-certificate-certificate-unreadable = { $server } 发送的证书中有一个无法读取。
verdict-certificate-certificate-wrong-usage = { $server } 的证书不是为邮件服务器颁发的。
verdict-certificate-certificate-status-missing = { $server } 没有发送其证书所要求的确认（OCSP），而 { $program } 坚持要求它。
verdict-certificate-certificate-bad-on-one-address = 在地址 { $address } 上，{ $server } 的证书{ $problem ->
    [expired] 已于 { $not_after }到期
    [not-yet-valid] 从 { $not_before }起才有效
    [wrong-name] 属于 { $names }
    [name-only-in-cn] 只在旧字段中写有名称
    [self-signed] 是自签名的
    [untrusted-issuer] 来自这台电脑不信任的颁发者
    [missing-intermediate] 缺少与其颁发机构之间的中间证书
    [revoked] 已于 { $revoked_at }被吊销
    [intermediate-expired] 附带的 { $certificate } 已于 { $not_after }到期
    [intermediate-not-yet-valid] 附带的 { $certificate } 从 { $not_before }起才有效
    [weak-key] 密钥太弱
    [weak-signature] 签名太弱
   *[other] 有问题
}。
verdict-certificate-certificate-other-path-needed = 由于证书 { $certificate }（有效期至 { $not_after }），旧的程序可能拒绝 { $server }。
verdict-weak-certificate = { $server } 的证书对 { $program } 来说太弱。
verdict-weak-certificate-certificate-weak-key = { $server } 的密钥（{ $key }）对 { $program } 来说太短。
verdict-weak-certificate-certificate-intermediate-weak-key = { $server } 发送的 { $certificate } 的密钥（{ $key }）对 { $program } 来说太短。
verdict-weak-certificate-certificate-intermediate-weak-signature = { $server } 发送的证书 { $certificate } 使用 { $signature } 签名，对 { $program } 来说太弱。
verdict-weak-certificate-certificate-weak-signature = { $server } 的证书使用 { $signature } 签名，对 { $program } 来说太弱。
verdict-weak-certificate-weak-key-exchange = { $server } 的密钥交换（{ $bits } 位）对 { $program } 来说太弱。
verdict-clock-wrong = 这台电脑的时钟不准，因此 { $server } 的证书本来有效，看起来却不在有效期内。
verdict-clock-wrong-clock-off = 这台电脑的时钟{ $direction ->
        [ahead] 快了
       *[behind] 慢了
    } { $days ->
        [0] { $minutes } 分钟
       *[other] { $days } 天
    }，因此证书看起来不在有效期内。
verdict-starttls-mixup = { $server } 的端口 { $port } 与 { $program } 中设置的加密方式不匹配。
verdict-starttls-mixup-starttls-port-with-ssl = { $server } 的端口 { $port } 需要 STARTTLS；SSL/TLS 应使用端口 { $secure-port }。
verdict-starttls-mixup-starttls-on-secure-port = { $server } 的端口 { $port } 需要 SSL/TLS；STARTTLS 应使用端口 { $starttls-port }。
verdict-starttls-mixup-no-encryption-on-secure-port = { $server } 的端口 { $port } 需要 SSL/TLS，而 { $program } 设置为不加密。
verdict-starttls-mixup-settings-plain-on-tls-port = 端口 { $port } 需要 SSL/TLS，而提示信息表明没有加密。
verdict-starttls-mixup-settings-tls-on-starttls-port = 端口 { $port } 需要 STARTTLS，而提示信息表明使用的是 SSL/TLS；SSL/TLS 应使用端口 { $secure-port }。
verdict-starttls-mixup-plain-sign-in-refused = 未加密时 { $server } 不接受密码，而 { $program } 设置为不加密。
verdict-starttls-mixup-said-needs-encryption = { $server } 要求先加密：在端口 { $secure-port } 上使用 SSL/TLS，或使用 STARTTLS。
verdict-plaintext-on-secure-port = { $server } 的端口 { $port } 本应加密，却没有加密。
verdict-wrong-protocol = { $server } 的端口 { $port } 有回应，但不是 { $protocol } 邮件服务器。
verdict-wrong-protocol-other-protocol = { $server } 的端口 { $port } 不是 { $protocol }{ $speaks ->
    [none] ，它的回应是“{ $said }”。
   *[other] ，而是 { $speaks }：“{ $said }”
}
verdict-wrong-protocol-other-protocol-inside = 在端口 { $port } 的加密连接中，回应的是{ $speaks ->
    [own] 不遵守 { $protocol } 规则的服务器
    [none] { $protocol } 以外的服务
   *[other] { $speaks }，而不是 { $protocol }
}：“{ $said }”
verdict-wrong-protocol-port-for-web = { $server } 的端口 { $port } 用于网页，而不是 { $protocol }。
verdict-interception = 这台电脑与 { $server } 之间有设备或程序改动了连接。
verdict-interception-interceptor-issuer = { $interceptor } 截获了到 { $server } 的安全连接，并出示它自己的证书。
verdict-interception-scanner-greeting = { $product } 代替 { $server } 作出了回应。
verdict-interception-starttls-stripped = 途中有设备或程序去掉了 { $server } 端口 { $port } 的加密（STARTTLS）。
verdict-interception-starttls-withheld = 有设备或程序隐藏了 { $server } 端口 { $port } 的加密（STARTTLS）。
verdict-interception-starttls-injected = 途中似乎有设备或程序在篡改到 { $server } 的连接。
verdict-firewall = 途中似乎有设备或程序拦截了到 { $server } 端口 { $port } 的连接。
verdict-firewall-port-silent-others-greet = 途中似乎有设备或程序拦截了 { $server } 的端口 { $port }；端口 { $other_port } 有回应。
verdict-firewall-blocked-locally = 这台电脑自己不放行到端口 { $port } 的连接。
verdict-firewall-said-blocked-here = 提示信息表明，这台电脑自己不允许 { $program } 连接。
verdict-firewall-large-hello-fails = { $how ->
    [reset] 无法与 { $server } 建立安全连接：途中有设备遇到较长的首条消息就断开。
   *[lost] 无法与 { $server } 建立安全连接：大的数据包在途中丢失。
}
verdict-firewall-nothing-reached = 从这台电脑发起的连接都到不了 { $server }。
verdict-dns = 这台电脑找不到 { $server } 的正确地址。
verdict-dns-name-not-found = 不存在名为 { $name } 的服务器。
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }。
verdict-dns-name-has-no-address = 名称 { $name } 存在，但没有对应的地址。
verdict-dns-resolver-silent = 本网络的域名服务没有回应，因此找不到 { $server }。
verdict-dns-family-unanswered = 找到 { $server } 要等很久：本网络的域名服务不回应对 { $family } 地址的查询。
verdict-dns-resolver-trouble = 本网络的域名服务无法给出 { $name } 的地址。
verdict-dns-private-address = 名称 { $server } 指向 { $address }，而那里没有任何回应。
verdict-dns-empty-address = 名称 { $server } 指向 { $address }，那里并没有电脑。
verdict-dns-loopback-address = 名称 { $server } 指向 { $address }，这就是这台电脑本身。
verdict-dns-hosts-file-names-server = 这台电脑自己的 hosts 文件把 { $server } 指向 { $address }。
verdict-dns-search-suffix-used = 只有在名称后加上 { $suffix } 才能找到 { $server }，那可能是另一台电脑。
verdict-ipv6-broken = { $server } 通过 IPv4 可用，通过 IPv6 不可用。
verdict-ipv6-broken-no-ipv6-route = { $server } 只有 IPv6 地址，而从这里没有通往它的 IPv6 路由。
verdict-captive-portal = 此网络要求先登录，因此 { $program } 暂时无法连接到 { $server }。
verdict-server-down = { $server } 的邮件服务似乎已停止。
verdict-server-down-every-port-refused = { $server } 的所有邮件端口都拒绝连接：名称不对、此电脑被拒之门外，或邮件服务已停止。
verdict-server-down-every-port-silent = { $server } 的邮件端口都没有回应：它似乎已关机。
verdict-server-down-one-address-dead = { $server } 在 { $works_on } 上可用，在 { $address } 上不可用；程序可能得到其中任何一个地址。
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } 在端口 { $port } 上作出回应，随后拒绝：“{ $said }”。
verdict-server-down-hangs-up-after-greeting = { $server } 在端口 { $port } 上回应一次后就断开连接。
verdict-server-down-server-fault-greeting = { $server } 自身有问题，它的回应是“{ $said }”。
verdict-server-down-said-server-fault = { $server } 自身出了问题：“{ $said }”
verdict-server-busy = { $server } 目前拒绝 { $program } 的连接：它正忙，或达到了上限。
verdict-server-busy-greeting-cut-off = 端口 { $port } 上无法收发邮件：{ $server } 不作说明就断开。
verdict-server-busy-busy-greeting = { $server } 暂时拒绝这台电脑，它的回应是“{ $said }”。
verdict-server-busy-kept-out-greeting = 由于多次密码错误，{ $server } 暂时封锁了这台电脑的地址：“{ $said }”
verdict-server-busy-mailbox-locked-greeting = 另一个程序或设备正在使用该邮箱：“{ $said }”
verdict-server-busy-busy-on-one-address = 在地址 { $address } 上，{ $server } 暂时拒绝这台电脑，它的回应是“{ $said }”。
verdict-server-busy-refusal-greeting = { $server } 拒绝从这里发起的连接，它的回应是“{ $said }”。
verdict-server-busy-said-busy = { $server } 暂时拒绝了 { $program } 的连接：“{ $said }”
verdict-server-busy-said-mailbox-locked = 另一个程序或设备正在使用该邮箱：“{ $said }”
verdict-server-busy-said-mailbox-full = 邮箱已满：“{ $said }”
verdict-server-busy-server-asked-to-stop = { $server } 要求 { $program } 稍后再来。
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express 只能在端口 25 上使用 STARTTLS，不能在 { $server } 的端口 { $port } 上使用。
verdict-server-busy-flapping = { $server } 时通时断：多次相同的尝试中，有的得到回应，有的被切断。
verdict-server-busy-shut-out = { $server } 起初有回应，随后不再接受从这里发起的连接。
verdict-server-busy-every-port-closes = { $server } 的每个端口都不作说明就立即断开。
verdict-sign-in-refused = { $server } 拒绝了登录：很可能是用户名或密码不对。
verdict-sign-in-refused-said-sign-in-refused = 登录 { $server } 被拒绝：“{ $said }”
verdict-sign-in-refused-said-sign-in-later = { $server } 暂时不接受登录：“{ $said }”
verdict-sign-in-method = { $server } 不接受这种登录方式。
verdict-sign-in-method-sign-in-oauth-only = { $server } 不接受密码，只能通过网页登录（OAuth 2）。
verdict-sign-in-method-sign-in-disabled = { $server } 表示端口 { $port } 上的登录功能已关闭。
verdict-sign-in-method-protocol-switched-off = { $server } 表示该账户或域名的 { $protocol } 已关闭：“{ $said }”
verdict-sign-in-method-sign-in-not-in-program = { $server } 只提供 { $ways } 登录方式，而 { $program } 不支持。
verdict-sign-in-method-sign-in-fails-on-one-address = 在地址 { $address } 上，{ $server } 没有提供 { $program } 可用的登录方式。
verdict-sign-in-method-sign-in-not-offered = { $server } 在端口 { $port } 上没有提供任何登录方式。
verdict-sign-in-method-client-certificate-demanded = { $server } 只允许自带证书的程序连接。
verdict-sign-in-method-said-sign-in-method = { $server } 不接受这种登录方式：“{ $said }”
verdict-sending-refused = { $server } 不接收从这里发出的这封邮件。
verdict-sending-refused-address-not-welcome = { $server } 拒绝这台电脑，它的回应是“{ $said }”。
verdict-sending-refused-takes-no-mail = { $server } 不接收任何人的邮件，它的回应是“{ $said }”。
verdict-sending-refused-computer-name-refused = { $server } 拒绝 Mailprobe 为这台电脑报的名称，{ $program } 报的可能是另一个；它的回应是“{ $said }”。
verdict-sending-refused-said-computer-name-refused = { $server } 拒绝这台电脑自报的名称，它的回应是“{ $said }”。
verdict-sending-refused-said-relay-denied = { $server } 只为登录后发送的人转发邮件。
verdict-sending-refused-said-sending-refused = { $server } 没有接收这封邮件：“{ $said }”
verdict-sni-required = { $server } 只回应先告知服务器名称的程序（SNI），而 { $program } 没有这样做。
verdict-sni-required-server-name-refused = 端口 { $port } 不认识名称 { $server }，或没有收到名称。
verdict-sni-required-other-certificate-without-name = { $program } 没有先告知服务器名称，因此 { $server } 出示了另一个证书（{ $name }）。
verdict-slow-server = { $server } 没有及时回应 { $program }。
verdict-slow-server-slow-answer = { $server } 要过 { $seconds } 秒才回应，对某些程序来说太慢。
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } 在端口 { $port } 上接受 STARTTLS，随后没有任何回应。
   *[tls] { $server } 在端口 { $port } 上接受连接，随后没有任何回应。
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } 在端口 { $port } 上加密，随后没有任何回应。
   *[no] { $server } 在端口 { $port } 上接受连接，随后没有任何回应。
}
verdict-slow-server-silent-after-greeting = { $server } 在端口 { $port } 上回应一次后就不再回应。
verdict-slow-server-no-port-speaks = { $server } 在 { $ports } 个端口上接受连接，随后没有任何回应。
verdict-no-network = 这台电脑没有连接网络。
verdict-no-network-no-way-out = 此电脑找不到从其网络通往 { $server } 的路径。
verdict-healthy = 目前从这里检查，{ $server } 端口 { $port } 上能检查的都正常。

## Where nothing leads; $seen is what was seen of the link that matters (chain.ftl).

verdict-undecided = { $seen }。可能的原因不止一个，目前还无法确定是哪一个。
verdict-untested = 在能测试的范围内没有发现问题：{ $seen }。
verdict-computer-at-its-limit = 这台电脑打开的连接太多，无法测试 { $server }。

## Whose move it is

whose-groupshield = 这需要由 { $server } 的管理员处理。您没有做错什么。GroupShield 是该服务器上的 Exchange 病毒扫描程序，由 Network Associates（后来的 McAfee）出品。
whose-exchange55-listener = 这需要由 { $server } 的管理员处理。您没有做错什么。
whose-secure-listener-fault = 这需要由 { $server } 的管理员处理。您没有做错什么。
whose-no-secure-service = 请向 { $server } 的管理员询问应使用哪个端口，然后由您自己修改设置。
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = 您或您的 IT 支持人员可以处理：{ $program } 或它所在的系统需要更新。
whose-server-too-old = 这需要由 { $server } 的管理员处理。
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = 任何一方都可以解决：在这里换用较新的邮件程序，或在 { $server } 上增加一种加密方式（加密套件）。
whose-certificate = 这需要由 { $server } 的管理员处理。
whose-certificate-certificate-wrong-name = 如果邮件服务商给出的名称是 { $server }，这需要由其管理员处理；否则您可以自行在 { $program } 中处理。
whose-weak-certificate = 这需要由 { $server } 的管理员处理。
whose-clock-wrong = 您可以自行处理：请校准这台电脑的时钟。
whose-starttls-mixup = 您可以自行处理：请在 { $program } 中修改两项设置。
whose-plaintext-on-secure-port = 这需要由 { $server } 的管理员处理。
whose-wrong-protocol = 您可以自行处理：请将服务器名称和端口与邮件服务商提供的信息核对。
whose-interception = 这需要由您的 IT 支持人员，或负责这台电脑上的病毒扫描程序或此网络的人处理。
whose-firewall = 这需要由您的 IT 支持人员，或您所在网络的管理员处理。
whose-firewall-blocked-locally = 您或您的 IT 支持人员可以在这台电脑上处理。
whose-firewall-said-blocked-here = 您或您的 IT 支持人员可以在这台电脑上处理。
whose-dns = 如果服务器名称没有写错，这需要由您的 IT 支持人员或此网络的管理员处理。
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = 这需要由您所在网络或服务器的管理员处理。
whose-captive-portal = 您可以自行处理：请登录此网络。
whose-server-down = 您这边只能等待；请告知 { $server } 的管理员。
whose-server-down-every-port-refused = 请先核对服务器名称；如果无误，请告知 { $server } 的管理员。
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = 请等待几分钟。如果经常出现，请告知 { $server } 的管理员。
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = 请等待半小时。如果经常出现，请告知 { $server } 的管理员。
whose-server-busy-kept-out-greeting = 请等待半小时。如果经常出现，请告知 { $server } 的管理员。
whose-sign-in-refused = 您可以自行处理：请检查用户名、密码或登录方式。
whose-sign-in-method = 问题不在密码：需要在邮件程序中或在 { $server } 上更换登录方式。
whose-sign-in-method-protocol-switched-off = 问题不在密码：需要由账户的管理者开启 { $protocol }，或改用其他协议。
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = 问题不在密码，也不在加密；从 { $server } 的回应可以看出该由谁处理。
whose-sending-refused-takes-no-mail = 您可以自行处理：请将服务器名称和端口与邮件服务商提供的信息核对。
whose-sni-required = 任何一方都可以解决：在这里换用较新的邮件程序，或在 { $server } 上设置默认证书。
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = 请稍等片刻，然后告知 { $server } 的管理员。
whose-no-network = 您可以自行处理：请将这台电脑连接到网络。
whose-no-network-no-way-out = 您或此网络的管理员可以解决：检查路由器，或此电脑的网络设置。
whose-healthy = 请在 { $program } 中再试一次。如果仍然不行，接下来请检查其中的设置或密码。
whose-undecided = 再做一项测试，就能确定该由谁来处理。
whose-untested = 其余部分只能在 { $program } 中实际尝试。
whose-stopped = 请重新检查并让它运行到结束，就能知道该由谁处理。
whose-out-of-time = 请重新检查，就能知道该由谁处理。
whose-computer-at-its-limit = 您可以自行处理：请关闭一些程序或重启这台电脑，然后重新检查。

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
groupshield-line-confirmed = 极有可能是 Exchange Server 5.5 上的 GroupShield；卸载它之后 SSL 恢复正常，即可证实。{ $why }

groupshield-why-confirmed = 服务器日志中其邮件端口出现 0x2741，服务器上运行着 GroupShield，端口的表现也与之相符。
groupshield-why-confirmed-cured = 服务器日志中曾出现 0x2741，彻底卸载 GroupShield 后 SSL 恢复正常。
groupshield-why-fits = 服务器自称是 Exchange Server 5.5，其安全端口接受连接，但无法建立安全连接。更多情况只能从服务器的事件日志中得知。
groupshield-why-fits-log = 服务器自称是 Exchange Server 5.5，日志中出现 0x2741。尚不清楚服务器上是否运行着 GroupShield。
groupshield-why-fits-installed = 服务器安全端口的表现与 GroupShield 的已知情况一致，服务器上也运行着 GroupShield。尚未看到事件日志。
groupshield-why-refused = 服务器自称是 Exchange Server 5.5，其安全端口拒绝连接。GroupShield 会造成这种情况，该服务器的其他故障也会。
groupshield-why-closes-at-once = 服务器自称是 Exchange Server 5.5，其安全端口会立即断开连接。GroupShield 可能造成这种情况，但更常见的原因是缺少证书。
groupshield-why-shared = 观察到的部分现象与 GroupShield 相符，但也与其他原因相符。
groupshield-why-one-port = 服务器自称是 Exchange Server 5.5，但它的另一个安全端口正常；据目前所知，GroupShield 会使所有安全端口失效。
groupshield-why-other-log = 服务器的事件日志指出了其他原因。
groupshield-why-other-fault = 服务器自称是 Exchange Server 5.5，但观察到的现象与另一原因更相符。
groupshield-why-no-exchange = 没有任何迹象表明它是 Exchange Server 5.5，而这种故障只发生在该服务器上。
groupshield-why-other-product = 服务器自称是其他产品，而这种故障只存在于 Exchange Server 5.5。
groupshield-why-hello-answered = 安全端口 { $port } 至少回应了一次加密尝试；据目前所知，发生这种故障时它不会回应任何一次。
groupshield-why-works = 从这里检查，安全端口 { $port } 工作正常。
groupshield-why-no-ssl = 邮件程序在这里没有使用 SSL，而这种故障只影响 SSL。
groupshield-why-starttls = 服务器为收信提供 STARTTLS，而 Exchange Server 5.5 没有这项功能。
groupshield-why-absent = 据了解情况的人说，该服务器上没有 GroupShield。
groupshield-why-flapping = 端口有时正常；据目前所知，这种故障不会时有时无。
groupshield-why-cured = 彻底卸载 GroupShield 后 SSL 恢复正常，因此原因就是它，现在已经消除。
groupshield-why-other-fact = 在这里观察到的某一现象，不会在这种故障中出现。
groupshield-why-not-reached = 既没有看到 { $server } 的欢迎语，也无法查看它的安全端口。

## The test that comes next

next-test-try-other-network = 要弄清楚：请换一个网络（例如手机热点）再检查一次，并比较两次结果。
next-test-ask-event-log = 要弄清楚：请向 { $server } 的管理员询问，其应用程序日志中是否有事件 11508、11506 或 13002，并将这些事件粘贴到这里。
next-test-ask-groupshield = 要弄清楚：请向 { $server } 的管理员询问，服务器上是否安装了 GroupShield。
next-test-ask-removal = 要弄清楚：请询问彻底卸载 GroupShield 后 SSL 是否正常。
next-test-ask-since-when = 要弄清楚：请回想一下，问题出现前不久，这台电脑上是否有过改动。
next-test-check-again = 要弄清楚：请十分钟后重新检查，看看结果是否有变化。
next-test-run-to-the-end = 要弄清楚：请让检查运行到结束。

question-groupshield-installed = { $server } 上是否安装了 GroupShield？
question-cured-by-removal = 彻底卸载 GroupShield 后，SSL 是否恢复正常？
question-works-without-ssl = 关闭 SSL 后，邮件能使用吗？请只回答您已经知道的情况，不要为此专门去试。
question-works-on-other-network = 同一账户在其他网络上是否正常？
question-began-after-update = 问题是否在这台电脑有过改动之后才出现？

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] 在 Outlook Express 中打开“工具 > 帐户… > 邮件”，选择该账户，再打开“属性 > 高级”。
        [windows-mail] 在 Windows Mail 中打开“工具 > 帐户…”，选择该账户，再打开“属性 > 高级”。
        [windows-live-mail] 在 Windows Live Mail 中右键单击左侧的账户，再打开“属性 > 高级”。
        [outlook] 关闭 Outlook，打开“控制面板 > Mail (Microsoft Outlook) > 电子邮件帐户…”，选择该账户，再打开“更改… > 其他设置… > 高级”。（Outlook 2003：“工具 > 电子邮件帐户…”。）
        [new-outlook] 在新版 Outlook 中打开“设置”（齿轮图标），再打开“账户”，在账户列表（英文为“Your accounts”或“Email accounts”）中选择该账户旁的“管理”，找到服务器设置。
        [outlook-mac] 在 Outlook 中打开“工具 > 账户”，选择该账户；要更改端口，请勾选“覆盖默认端口”（Override default port）。
        [outlook-mobile] 在手机的 Outlook 中点按左上角的头像或图标，再点按齿轮，打开“账户”，选择该账户。如果那里没有服务器设置（例如在 Android 上），则只能在添加账户时填写。
        [thunderbird] 在 Thunderbird 的菜单中打开“账户设置”，再{ $protocol ->
            [SMTP] 选择“发件服务器（SMTP）”中的服务器，单击“编辑…”。
           *[other] 打开该账户的“服务器设置”。
        }
        [thunderbird-android] 在应用的菜单中打开“设置”，选择该账户，再打开{ $protocol ->
            [SMTP] “发送邮件 > 发件服务器”。
           *[other] “收取邮件 > 收件服务器”。
        }
        [apple-mail] 在“邮件”中打开“邮件 > 设置 > 账户”（旧版本为“偏好设置”），选择该账户，再打开“服务器设置”，并取消勾选“自动管理连接设置”。
        [iphone] 在 iPhone 或 iPad 上打开“设置 > App > 邮件 > 邮件账户”（iOS 18 之前：“设置 > 邮件 > 账户”），选择该账户，点按其地址，再打开{ $protocol ->
            [SMTP] “SMTP”，点按“主服务器”下的服务器。
           *[other] “高级”。
        }
        [gmail-app] 在 Gmail 应用的菜单中打开“设置”，选择该账户，再打开{ $protocol ->
            [SMTP] 外发设置（Outgoing settings）。
           *[other] 接收设置（Incoming settings）。
        }（Google 账号没有这些设置。）
        [samsung-email] 在三星电子邮件中打开菜单，点按齿轮，选择该账户，再打开“服务器设置”。
        [em-client] 在 eM Client 中打开账户（多数版本为“菜单 > 账户”），选择该账户，再找到其 { $protocol } 服务器的设置。
        [evolution] 在 Evolution 中打开“编辑 > 账户”（旧版本：“编辑 > 首选项 > 邮件账户”），选择该账户，单击“编辑”，再打开{ $protocol ->
            [SMTP] “发送电子邮件”。
           *[other] “接收电子邮件”。
        }
        [kmail] 在 KMail 中打开“设置 > 配置 KMail… > 账户”，在{ $protocol ->
            [SMTP] “发送”
           *[other] “接收”
        }下选择该账户，再打开“修改… > 高级”。
        [vivaldi] 在 Vivaldi 中打开“设置 > 邮件”，选择该账户。
        [device] 打开设备自己的网页：在浏览器中输入设备的地址，以管理员身份登录，找到电子邮件、SMTP 或“扫描到电子邮件”。
        [script] 打开写有邮件服务器主机、端口和加密方式的配置。
       *[other] 在邮件程序中打开该账户的服务器设置。
    }
advice-where-name = { $program ->
        [outlook-express] 在 Outlook Express 中打开“工具 > 帐户… > 邮件”，选择该账户，再打开“属性 > 服务器”；端口在“高级”选项卡上。
        [windows-mail] 在 Windows Mail 中打开“工具 > 帐户…”，选择该账户，再打开“属性 > 服务器”；端口在“高级”选项卡上。
        [windows-live-mail] 在 Windows Live Mail 中右键单击左侧的账户，再打开“属性 > 服务器”；端口在“高级”选项卡上。
        [outlook] 关闭 Outlook，打开“控制面板 > Mail (Microsoft Outlook) > 电子邮件帐户…”，选择该账户，再单击“更改…”；端口在“其他设置… > 高级”中。（Outlook 2003：“工具 > 电子邮件帐户…”。）
        [iphone] 在 iPhone 或 iPad 上打开“设置 > App > 邮件 > 邮件账户”（iOS 18 之前：“设置 > 邮件 > 账户”），选择该账户，点按其地址；{ $protocol ->
            [SMTP] 服务器在“SMTP > 主服务器”中。
           *[other] 名称是那里的“主机名”，端口在“高级”中。
        }
        [kmail] 在 KMail 中打开“设置 > 配置 KMail… > 账户”，在{ $protocol ->
            [SMTP] “发送”
           *[other] “接收”
        }下选择该账户，再打开“修改… > 常规”；端口在“高级”中。
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] 为此服务器勾选“此服务器要求安全连接(SSL)”。
        [windows-mail] 为此服务器勾选“此服务器要求安全连接(SSL)”。
        [windows-live-mail] 为此服务器勾选“此服务器要求安全连接(SSL)”。
        [outlook] 将加密连接类型设为“SSL/TLS”（旧版本的 POP3：勾选“此服务器要求加密连接(SSL)”）。
        [outlook-mac] 勾选“使用 SSL 进行连接（推荐）”。
        [thunderbird] 将“连接安全”设为“SSL/TLS”。
        [thunderbird-android] 将“安全性”设为“SSL/TLS”。
        [apple-mail] 勾选“使用 TLS/SSL”。
        [iphone] 打开“使用 SSL”。
        [gmail-app] 将“安全类型”设为“SSL/TLS”，不要选“接受所有证书”的那一项。
        [samsung-email] 将“安全类型”设为“SSL”，不要选“接受所有证书”的那一项。
        [evolution] 将加密方法设为“专用端口上的 TLS”。
        [kmail] 将加密设为“SSL/TLS”。
       *[other] 将加密方式设为 SSL/TLS（有些程序中为 SSL，或从一开始就使用 TLS）。
    }
advice-set-starttls = { $program ->
        [outlook-express] 让“此服务器要求安全连接(SSL)”保持勾选。
        [windows-mail] 让“此服务器要求安全连接(SSL)”保持勾选。
        [windows-live-mail] 让“此服务器要求安全连接(SSL)”保持勾选。
        [outlook] 将加密连接类型设为“STARTTLS”（旧版本：“TLS”）。
        [outlook-mac] 让“使用 SSL 进行连接（推荐）”保持勾选。
        [thunderbird] 将“连接安全”设为“STARTTLS”。
        [thunderbird-android] 将“安全性”设为“STARTTLS”。
        [apple-mail] 让“使用 TLS/SSL”保持勾选。
        [iphone] 让“使用 SSL”保持打开。
        [gmail-app] 将“安全类型”设为“STARTTLS”，不要选“接受所有证书”的那一项。
        [samsung-email] 将“安全类型”设为“TLS”，不要选“接受所有证书”的那一项。
        [evolution] 将加密方法设为“连接后进行 STARTTLS”。
        [kmail] 将加密设为“STARTTLS”。
        [script] 将加密方式设为 STARTTLS，并确认它是必需的，而不只是尝试。
       *[other] 将加密方式设为 STARTTLS。
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] 如果给自己发的测试邮件能够发出并收到，就说明成功了。
       *[other] { $program ->
            [outlook-express] 如果下一次“发送/接收”结束时没有报告问题，就说明成功了。
            [windows-mail] 如果下一次“发送/接收”结束时没有报告问题，就说明成功了。
            [windows-live-mail] 如果下一次“发送/接收”结束时没有报告问题，就说明成功了。
            [outlook] 如果下一次“发送/接收”结束时没有报告问题，就说明成功了。
            [thunderbird] 如果“收取邮件”结束时没有报告问题，就说明成功了。
           *[other] 如果下一次检查新邮件结束时没有报告问题，就说明成功了。
        }
    }
advice-undo = 要恢复原状，请打开同一页面，将加密方式改回 { $security ->
        [starttls] STARTTLS
        [none] 不加密
       *[tls] SSL/TLS
    }，端口改回 { $port }。
advice-server-log = { $server-kind ->
        [hosted] 请查看服务商的状态页面；Microsoft 365 的状态在 admin.microsoft.com 的“运行状况 > 服务运行状况”中。服务器自身的日志只有服务商才能查看。
        [dovecot] doveadm log find 显示 Dovecot 的日志位置；doveadm log errors 列出最近的错误。
        [postfix] Postfix 的日志写入 /var/log/mail.log 或 /var/log/maillog，或写入系统日志：journalctl -u "postfix*"。
        [exchange55] 在服务器上打开“事件查看器 > 应用程序日志”，按来源排序：MSExchangePOP3、MSExchange IMAP4、MSExchangeIS。
        [exchange] 在服务器的“事件查看器 > Windows 日志 > 应用程序”中查看 MSExchangePOP3、MSExchangeIMAP4 和 MSExchangeTransport；Schannel 在“系统”中。
        [courier] Courier 的日志写入邮件日志（journalctl -u courier-pop-ssl -u courier-imap-ssl）。
        [cyrus] Cyrus 的日志写入邮件日志（journalctl -u cyrus-imapd）。
        [exim] Exim 的日志写入 /var/log/exim4/mainlog 或 /var/log/exim/main.log。
       *[other] 请查看邮件服务自身的日志。
    }

## For the person at the mail program

user-tell-admin-groupshield = 请将此报告发给 { $server } 的管理员，请他们查看是否有 Exchange 病毒扫描程序 GroupShield，以及事件 11508 和 11506。只有他们才能处理。
user-tell-admin-exchange55 = 请将此报告发给 { $server } 的管理员：其安全端口 { $port } 无法正常工作，给他们的处理步骤见下文。
user-tell-provider-greeting = 请将此报告发给 { $server } 的管理员：端口 { $port } 能够加密，但之后邮件服务本身没有回应。
user-tell-provider-listener = 请将此报告发给 { $server } 的管理员：端口 { $port } 上的加密在服务器一侧中断。
user-tell-provider-port = { $failing-address ->
    [none] 请将此报告发给 { $server } 的管理员：端口 { $port } 无法使用。
   *[other] 请将此报告发给 { $server } 的管理员：在地址 { $failing-address } 上，端口 { $port } 无法使用。
}
user-use-starttls = 请改用 STARTTLS（从这里检查，它可以使用）：{ advice-where }{ advice-set-starttls }然后将端口设为 { $starttls-port }。{ advice-success }{ advice-undo }
user-starttls-newer-program = 端口 { $starttls-port } 上的 STARTTLS 可用，但这个邮件程序无法对 { $protocol } 使用它。请换用支持它的程序，例如 Thunderbird，并保留旧程序：用它收取的邮件可能只保存在那里。
user-use-secure-port = 请改用安全端口 { $secure-port }，它能以加密方式回应：{ advice-where }{ advice-secure-port }然后将端口设为 { $secure-port }。{ advice-success }{ advice-undo }
user-use-other-port = { $server } 的 { $other-protocol } 端口 { $other-port } 可以安全使用。请另外添加一个 { $other-protocol } 账户，使用 SSL/TLS 和端口 { $other-port }，并保留旧账户：用它收取的邮件可能只在这台电脑上。使用 { $other-protocol } 时，邮件会保留在服务器上。{ advice-success }要恢复原状，请删除新添加的账户。
user-use-pop3 = { $server } 的 { $other-protocol } 端口 { $other-port } 可以安全使用。请另外添加一个 { $other-protocol } 账户，使用 SSL/TLS 和端口 { $other-port }。在它第一次收取邮件之前，请设置为在服务器上保留邮件副本。旧账户请保持原样。{ advice-success }要恢复原状，请删除新添加的账户。
user-ssl-off = 请务必先阅读警告，并且只在您信任的网络中这样做：{ advice-where }{ $program ->
        [outlook-express] 为{ $protocol ->
            [SMTP] 发送
           *[other] 接收
        }服务器取消勾选“此服务器要求安全连接(SSL)”，将端口设为 { $plain-port }，然后依次单击“应用”“确定”“关闭”。
        [windows-mail] 为{ $protocol ->
            [SMTP] 发送
           *[other] 接收
        }服务器取消勾选“此服务器要求安全连接(SSL)”，将端口设为 { $plain-port }，然后单击“确定”。
        [windows-live-mail] 为{ $protocol ->
            [SMTP] 发送
           *[other] 接收
        }服务器取消勾选“此服务器要求安全连接(SSL)”，将端口设为 { $plain-port }，然后单击“确定”。
        [outlook] { $protocol ->
            [POP3] 取消勾选“此服务器要求加密连接(SSL)”（较新版本：将加密连接类型设为“无”）
           *[other] 将加密连接类型设为“无”
        }，将端口设为 { $plain-port }，然后单击“确定”。
        [outlook-mac] 取消勾选“使用 SSL 进行连接（推荐）”，并将端口设为 { $plain-port }。
        [thunderbird] 将“连接安全”设为“无”，端口设为 { $plain-port }。
        [thunderbird-android] 将“安全性”设为“无”，端口设为 { $plain-port }。
        [apple-mail] 取消勾选“使用 TLS/SSL”，将端口设为 { $plain-port }；如果询问，请只为此账户允许不安全的认证。
        [iphone] 关闭“使用 SSL”，并将“服务器端口”设为 { $plain-port }。
        [gmail-app] 将“安全类型”设为“无”，端口设为 { $plain-port }。
        [samsung-email] 将“安全类型”设为“无”，端口设为 { $plain-port }。
        [evolution] 将加密方法设为“不加密”，端口设为 { $plain-port }。
        [kmail] 将加密设为“无”，端口设为 { $plain-port }。
       *[other] 为此服务器关闭 SSL/TLS，并将端口设为 { $plain-port }。
    }{ advice-success }
user-ssl-on-again = 服务器修复后，请立即重新开启 SSL。{ advice-undo }{ $program ->
        [apple-mail] 在那里再次关闭允许不安全认证的选项。
       *[other] { $protocol ->
            [SMTP] 接收邮件的设置没有改动过。
           *[other] 发送邮件的设置没有改动过。
        }
    }如果密码经过了您不信任的网络，请随后修改密码。
user-use-published = 邮件服务商公布的设置是：{ $published-server }，端口 { $published-port }。{ $published-domain ->
        [other] 这台服务器不在您的域中，而在另一个域中，其证书没有问题。
       *[own] {""}
    }{ advice-where-name }填写这个服务器名称和端口。要恢复原状，请重新填写 { $server } 和端口 { $port }。
user-ask-published = 您的域为邮件程序指定的服务器是 { $published-server }，端口 { $published-port }。它不在您的域中，而在另一个域中，检查结果也不能表明它由您的邮件服务商运营：在服务商确认这个名称之前，请不要填写它，也不要在那里输入密码。
user-ask-right-port = { $protocol } 通常使用端口 { $secure-port } 和 SSL/TLS。请向 { $server } 的管理员询问 { $protocol } 应使用哪个端口和哪种加密方式。
user-ask-port = 请向 { $server } 的管理员询问 { $protocol } 应使用哪个端口和哪种加密方式。
user-match-port-and-encryption = 端口与加密方式要配对使用：995、993 和 465 对应 SSL/TLS；110、143 和 587 对应 STARTTLS。{ advice-where }设置一组匹配的值，然后测试。{ advice-undo }
user-tls-on-this-port = { $server } 的端口 { $port } 从第一个字节起就加密：请保留该端口，并设置 SSL/TLS。{ advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = 端口与加密方式要配对使用：勾选了 SSL 时，邮件程序需要的端口是 { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }。{ advice-where }设置该端口，然后测试。{ advice-undo }
user-switch-encryption-on = 请开启加密：{ advice-where }{ advice-set-tls }如果端口自动改变了，请改回 { $port }。{ advice-success }
user-keep-encryption = 请让邮件程序中的加密保持开启：不加密时，途中的任何人都可能读到密码和邮件。
user-update-system = 您的邮件程序使用 Windows 的加密功能，而这个版本的 Windows 对服务器来说太旧。请在仍能获得更新的系统上，用当前的程序（例如 Thunderbird）收取邮件。请保留旧电脑：在那里收取的邮件只保存在那里。
user-update-program = { $program ->
        [outlook] 请安装 Office 和 Windows 的所有更新。在 Windows 7 上需要启用 TLS 1.2：您的 IT 支持人员可以处理（KB3140245）。Windows XP 和 Vista 无法启用。{ advice-success }
        [windows-live-mail] 在 Windows 7 上需要启用 TLS 1.2：您的 IT 支持人员可以处理（KB3140245，以及 TLS 1.2 客户端的 Schannel 设置）。在 Windows 8 及更新的版本上，请安装所有更新。Windows Vista 无法启用。{ advice-success }
        [new-outlook] 新版 Outlook 通过 Microsoft 的服务器收取邮件，因此并不是这台电脑太旧。请换一个邮件程序（例如 Thunderbird）试一次。
        [outlook-mobile] 手机上的 Outlook 通过 Microsoft 的服务器收取邮件，因此并不是这部手机太旧。请换一个邮件程序试一次。
        [thunderbird] 请更新 Thunderbird：菜单中的“帮助 > 关于 Thunderbird”。{ advice-success }
        [apple-mail] 请更新 macOS：苹果菜单中的“系统设置 > 通用 > 软件更新”。“邮件”使用系统的加密功能。{ advice-success }
        [iphone] 请更新 iPhone 或 iPad：“设置 > 通用 > 软件更新”。“邮件”使用系统的加密功能。{ advice-success }
        [gmail-app] 请更新 Android 及其应用：“设置 > 系统 > 软件更新”，以及 Play 商店。{ advice-success }
        [samsung-email] 请更新手机：“设置 > 软件更新”。{ advice-success }
        [thunderbird-android] 请在安装此应用的应用商店中更新它，并在“设置”中更新 Android。{ advice-success }
        [device] 请安装设备厂商提供的最新固件。如果没有支持当前 TLS 的固件，请让设备通过您网络内的邮件中继发送；不要为了它而降低邮件服务器的安全性。
        [script] 请更新该程序及其使用的加密库（OpenSSL、Java、.NET、Python 或 PHP），或在其中启用 TLS 1.2。{ advice-success }
       *[other] 请更新您的邮件程序和它所在的系统。{ advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] 在问题解决之前，如果您的邮件服务商提供网页邮箱，请用浏览器撰写邮件。
       *[other] 在问题解决之前，如果您的邮件服务商提供网页邮箱，请用浏览器收取邮件。
    }
user-tunnel = 如果必须保留旧程序，请您的 IT 支持人员在这台电脑上设置 TLS 隧道（stunnel）：程序与隧道通信，再由隧道用当前的 TLS 与 { $server } 通信。
user-check-again = 请单击“重新检查”；它会显示有什么变化。
user-tell-provider-old-server = 请将此报告发给 { $server } 的管理员：服务器需要支持 TLS 1.2 或更高版本。
user-tell-provider-tls12 = 请将此报告发给 { $server } 的管理员，请他们在 TLS 1.3 之外也允许 TLS 1.2：这是安全的，而且许多程序不支持更新的版本。
user-keep-settings = 请保持 Windows 和邮件程序的安全设置不变；降低安全设置会削弱所有连接，而不只是这一个。
user-tell-provider-suites = 请将此报告发给 { $server } 的管理员，请他们增加一种您的程序支持的加密方式（加密套件）。
user-tell-provider-key = 请将此报告发给 { $server } 的管理员，请他们另外提供一个使用 RSA 密钥的证书：您的程序无法使用现有的密钥（{ $key }）。
user-do-not-click-through = 如果邮件程序询问是否仍要信任此证书，请选择“否”：可能有人正在读取您的邮件。
user-use-certificate-name = 证书属于 { $certificate-name }。请向邮件服务商询问这是否是服务器的正确名称。如果是，请修改设置：{ advice-where-name }将服务器名称填写为 { $certificate-name }。要恢复原状，请将服务器名称改回 { $server }。
user-one-address = { $server } 的地址中只有一个出示此证书，因此再试一次可能就正常了。
user-look-at-certificate = 请让 Mailprobe 查看 { $server } 的证书本身（单击“检查”，或用同样的文字运行“mailprobe check”）：它会指出证书的问题。
user-tell-provider-certificate = 请将此报告发给 { $server } 的管理员；其中有证书的日期、名称和颁发者。
user-tell-provider-weak = 请将此报告发给 { $server } 的管理员，请他们更换新的密钥和证书。
user-set-clock = 请设置这台电脑的日期、时间和时区：右键单击时钟，选择“调整日期和时间”（旧版本为“调整日期/时间”），并开启自动设置时间。在 Mac 上：“系统设置 > 通用 > 日期与时间”。
user-clock-battery = 如果关机后日期又不对，说明电脑时钟的电池已经没电。任何一家电脑维修店都可以更换。
user-no-password-here = 请不要在此端口上登录：途中可能有人读到您的密码。
user-tell-provider-plain = 请将此报告发给 { $server } 的管理员：其端口 { $port } 使用明文。
user-check-name-and-port = { advice-where-name }将服务器名称（{ $server }）和端口（{ $port }）与邮件服务商提供的信息核对。
user-scanner-update = 这台电脑上的病毒扫描程序 { $scanner } 位于邮件程序与服务器之间。请更新它，重启这台电脑，然后重新检查。
user-scanner-find = 请在病毒扫描程序的设置中查找邮件或 SSL 扫描，并将到 { $server } 的邮件连接设为例外；具体方法请查看该程序的帮助页面或咨询您的 IT 支持人员。请让病毒扫描程序本身保持开启。
user-gateway = { $scanner } 属于您所在的网络，而不属于这台电脑。请网络的管理员将到 { $server } 的邮件连接设为例外，或在这里安装它的根证书。
user-ask-helpdesk-scanner = 如果是公司电脑，请咨询您的 IT 支持人员：可能需要在这里安装网关自己的根证书，或为邮件设置例外。
user-compare-network = 请换一个网络（例如手机热点）检查一次。请先保存此结果，以便比较两次结果。
user-allow-program = 请在这台电脑的防火墙中查看是否允许邮件程序使用端口 { $port }，并将其设为允许。要恢复原状，请删除该条目。
user-ask-helpdesk-port = 请此网络的管理员放行到 { $server } 的端口 { $port }；许多网络会有意拦截邮件端口。
user-large-hello = 如果您使用 VPN，请关闭它检查一次。否则请将此报告发给此网络的管理员：最大尺寸的数据包在途中丢失（MTU），或者防火墙无法理解当前程序较长的首条消息。
user-check-name = { advice-where-name }逐个字母检查服务器名称是否正确：{ $server }。
user-name-service = 在家中，请重启路由器，等待两分钟，再重启这台电脑：此网络的域名服务（DNS）没有给出地址。在办公室，请咨询您的 IT 支持人员。
user-ask-helpdesk-dns = 如果仍然如此，请将此报告发给此网络的管理员或您的网络运营商：其域名服务（DNS）没有给出 { $server } 的地址。
user-hosts-file = 请您的 IT 支持人员查看这台电脑的 hosts 文件：它把 { $server } 指向了一个无法收发邮件的地址。
user-flush-names = 请清除这台电脑或手机中保存的地址：{ $program ->
        [apple-mail] 在 Mac 上打开“终端”，输入 sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder，按回车键，再输入 Mac 的密码。
        [outlook-mac] 在 Mac 上打开“终端”，输入 sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder，按回车键，再输入 Mac 的密码。
        [iphone] 关机后再开机。
        [gmail-app] 关机后再开机。
        [samsung-email] 关机后再开机。
        [thunderbird-android] 关机后再开机。
        [outlook-mobile] 关机后再开机。
        [device] 将设备关机后再开机。
        [evolution] 打开终端，输入 resolvectl flush-caches，按回车键。
        [kmail] 打开终端，输入 resolvectl flush-caches，按回车键。
       *[other] 在 Windows 上按 Windows+R，输入 cmd，按回车键，再输入 ipconfig /flushdns，按回车键。手机请关机后再开机。
    }无需恢复。
user-private-address = 名称 { $server } 指向 { $private-address }，这是本地网络内部的地址。访客网络在您登录之前会这样应答：请在浏览器中打开任意网页并在那里登录。如果不是这种网络，请弄清楚：要阅读邮件，是否必须先连接到 { $server } 所在的网络或其 VPN。
user-use-exchanger = { $server } 是一个域名，该域的邮件送往 { $exchanger }。请向您的服务商询问邮件程序是否也使用这台服务器。如果是：{ advice-where-name }输入 { $exchanger } 作为服务器名称。要恢复原状，请重新输入 { $server }。
user-restart-router = 在家中，请将路由器关闭一分钟后再打开，然后重新检查。
user-ask-helpdesk-ipv6 = 如果仍然如此，请将此报告发给您的 IT 支持人员或服务商：到 { $server } 的 IPv6 线路不通。
user-sign-in-to-network = 请在浏览器中打开任意网页，登录此网络或接受其条款，然后重新检查。
user-wait-for-server = 请等待几分钟后再试；邮件程序中无需做任何改动。
user-ask-provider-status = 请查看邮件服务商的状态页面，或致电询问：他们可能已经了解情况。
user-fewer-connections = { $protocol ->
        [SMTP] 请关闭其他正在通过同一服务器发送邮件的程序和设备；许多服务器只允许少量同时连接。
       *[other] 请关闭其他正在读取同一邮箱的程序和设备；许多服务器只允许少量同时连接。
    }
user-longer-interval = 请降低邮件程序检查新邮件的频率，例如每十分钟一次。
user-greylisted = 请十分钟后重新发送：这台服务器会要求每个新的发件人稍后再来。无需做任何改动。
user-shut-out = 请在每台使用此邮箱的设备上等待半小时后再试：每次尝试都可能延长等待时间。
user-correct-password = 再次尝试之前，请在使用该邮箱的每个程序和设备上输入正确的密码：只要还有旧密码，地址就会一直被封锁。
user-sign-in-name = 请检查用户名是否完整（通常是完整的邮件地址），并重新输入密码。
user-sign-in-app-password = 如果您的邮件服务商要求邮件程序使用应用专用密码（Google、Yahoo、AOL、Apple、Fastmail 等都要求；Microsoft 没有），请在其网站上您的账户中生成一个，并用它代替平常的密码。
user-sign-in-web = 请让邮件程序通过服务商的网页登录（OAuth 2）。{ $program ->
        [thunderbird] { advice-where }将“验证方式”设为“OAuth2”。
        [thunderbird-android] { advice-where }将“身份验证”设为“OAuth 2.0”。
        [apple-mail] 请用服务商的名称（而不是“其他”）再添加一次该账户。请保留旧账户：用 POP 收取的邮件只在这台电脑上。
        [iphone] 请用服务商的名称（而不是“其他”）再添加一次该账户。只有当邮件在服务器上也有时，才能删除旧账户。
        [outlook] 请以 Microsoft 365、Outlook.com 或 Google 的形式（而不是 POP 或 IMAP）再添加一次该账户。请保留旧账户：用 POP 收取的邮件只在这台电脑上。对于其他服务商，经典 Outlook 无法这样登录；Thunderbird 可以。
        [new-outlook] 请再添加一次该账户，并在询问时选择其服务商；不要在 Outlook 自身的窗口中输入密码。
        [outlook-mac] 请再添加一次该账户，并在询问时选择其服务商，而不是 IMAP 或 POP。请保留旧账户：用 POP 收取的邮件只在这台电脑上。
        [outlook-mobile] 请再添加一次该账户，并在询问时选择其服务商。
        [gmail-app] 请再添加一次该账户，并在询问时选择其服务商，而不是“其他”。
        [samsung-email] 请再添加一次该账户，并在询问时选择其服务商，而不是“其他”。
        [outlook-express] Outlook Express 无法这样登录；Thunderbird 可以。
        [windows-mail] Windows Mail 无法这样登录；Thunderbird 可以。
        [windows-live-mail] Windows Live Mail 无法这样登录；Thunderbird 可以。
        [device] 如果设备无法这样登录，请让它通过您网络内的邮件中继，或服务商面向设备的服务发送；请咨询您的邮件管理员。
        [script] 请为该程序提供 OAuth 2 令牌，或让它通过仍接受用户名和密码的中继或发信服务发送。
       *[other] 如果您的程序无法这样登录，Thunderbird 可以。
    }
user-sign-in-switch = 请在邮件服务商网站上您的账户中查看，是否需要先开启 POP、IMAP 或邮件程序访问。
user-ask-sign-in = 请向 { $server } 的管理员询问邮件程序在那里如何登录：端口 { $port } 不提供密码登录。
user-ask-protocol = 请让账户或其域名的管理者开启 { $protocol }，或询问应改用哪种协议。
user-other-way-of-sign-in = 请使用支持 { $server } 所提供的某种登录方式的邮件程序，或请其管理员也提供通过 TLS 的密码登录（PLAIN 或 LOGIN）。
user-use-submission-port = 发送邮件时，邮件程序应使用{ $program ->
        [outlook-express] 端口 465 和 SSL；端口 25 用于服务器之间传送邮件，端口 587 需要 STARTTLS，而 Outlook Express 在那里无法使用它。
       *[other] 端口 587 和 STARTTLS，或端口 465 和 SSL/TLS；端口 25 用于服务器之间传送邮件。
    }{ advice-where }{ $program ->
        [outlook-express] 请试用该端口。
       *[other] 请试用这些端口。
    }{ advice-undo }
user-client-certificate = 请向 { $server } 的管理员索取您自己的证书，并询问如何安装：没有证书，无论密码是什么，端口 { $port } 都不允许连接。
user-sign-in-for-sending = 请开启发送邮件时的登录：{ $program ->
        [outlook-express] 在 Outlook Express 中打开“工具 > 帐户… > 邮件”，选择该账户，再打开“属性 > 服务器”，勾选“我的服务器要求身份验证”。
        [windows-mail] 在 Windows Mail 中打开“工具 > 帐户…”，选择该账户，再打开“属性 > 服务器”，勾选“我的服务器要求身份验证”。
        [windows-live-mail] 在 Windows Live Mail 中右键单击左侧的账户，再打开“属性 > 服务器”，勾选“我的服务器要求身份验证”。
        [outlook] 关闭 Outlook，打开“控制面板 > Mail (Microsoft Outlook) > 电子邮件帐户…”，选择该账户，再打开“更改… > 其他设置… > 发送服务器”，勾选“我的发送服务器(SMTP)要求验证”。
        [outlook-mac] 在 Outlook 中打开“工具 > 账户”，选择该账户，在发送服务器下打开“更多选项”，选择一种身份验证方式。
        [thunderbird] 在 Thunderbird 的菜单中打开“账户设置 > 发件服务器（SMTP）”，选择该服务器，单击“编辑…”，选择“无须验证”以外的验证方式。
        [thunderbird-android] 在应用的菜单中打开“设置”，选择该账户，再打开“发送邮件 > 发件服务器”，选择“无”以外的身份验证。
        [apple-mail] 在“邮件”中打开“邮件 > 设置 > 账户”（旧版本为“偏好设置”），选择该账户，再打开“服务器设置”，为发件服务器设置用户名和认证方式。
        [iphone] 打开“设置 > App > 邮件 > 邮件账户”（iOS 18 之前：“设置 > 邮件 > 账户”），选择该账户，点按其地址，再打开“SMTP”，点按“主服务器”下的服务器，在那里也填写用户名和密码。
        [gmail-app] 在 Gmail 应用的菜单中打开“设置”，选择该账户，打开外发设置（Outgoing settings），并开启“需要登录”。
        [samsung-email] 在三星电子邮件中打开菜单，点按齿轮，选择该账户，再打开“服务器设置”，为发送服务器开启登录。
        [evolution] 在 Evolution 中打开“编辑 > 账户”，选择该账户，单击“编辑”，再打开“发送电子邮件”，勾选“服务器需要认证”。
        [kmail] 在 KMail 中打开“设置 > 配置 KMail… > 账户 > 发送”，选择该账户，单击“修改…”，勾选“服务器要求身份验证”（Server requires authentication）。
        [device] 在设备网页的电子邮件或 SMTP 设置中开启 SMTP 身份验证，并填写邮件账户的用户名和密码。
        [script] 在其配置中为 SMTP 服务器设置用户名和密码。
       *[other] 在邮件程序中打开发送服务器的设置，开启身份验证。
    }{ advice-success }
user-from-address = 请用属于该账户的地址发送：将账户设置中的邮件地址与服务商给您的地址核对。
user-block-list = 服务器表示，这台电脑的互联网地址在黑名单上。{ $protocol ->
    [SMTP] 请通过服务商的端口 587 或 465 登录后发送；如果已经这样做了，请联系
   *[other] 请联系
 }您的网络运营商或 IT 支持人员，将该地址从名单上移除。
user-sending-limit = 请等到发送限制解除，通常为一小时或一天，并减少每次发送的收件人数。
user-other-address = 请查看是否正在使用 VPN 或访客网络，并在不使用它的情况下发送一次：服务器拒绝这台电脑当前的地址。
user-tell-provider-sending = 如果仍然如此，请将此报告发给 { $server } 的管理员：其中有服务器的原话。
user-tell-provider-sni = 请将此报告发给 { $server } 的管理员，请他们为不发送服务器名称的程序设置默认证书。
user-ask-right-name = 请向 { $server } 的管理员询问这是否仍是它的正确名称，并将此报告发给他们。
user-raise-time-limit = 请给服务器更多时间：{ $program ->
        [outlook-express] { advice-where }将“服务器超时”向“长”的方向拖动。要恢复原状，请拖回原来的位置。
        [windows-mail] { advice-where }将“服务器超时”向“长”的方向拖动。要恢复原状，请拖回原来的位置。
        [windows-live-mail] { advice-where }将“服务器超时”向“长”的方向拖动。要恢复原状，请拖回原来的位置。
        [outlook] { advice-where }将“服务器超时”向“长”的方向拖动。要恢复原状，请拖回原来的位置。
        [thunderbird] 在 Thunderbird 的菜单中打开“设置 > 常规 > 配置编辑器…”，将 mailnews.tcptimeout 设为 200。要恢复原状，请在那里重置。
        [script] 在其配置中延长超时时间（timeout）。
       *[other] 如果账户设置中有超时时间，请将其延长。
    }{ advice-success }
user-connect-network = 请检查这台电脑是否已连接网络：Wi-Fi 已打开并连接，网线两端都已插好，飞行模式已关闭。
user-restart-network = 如果网页也打不开，请重启这台电脑；在家中请同时重启路由器，并等待两分钟。
user-free-connections = 请关闭不需要的程序，或重启这台电脑：它已无法再打开新的连接，因此没能了解 { $server } 的情况。
user-run-to-the-end = 请单击“重新检查”，并让它运行到结束；很少会超过十秒。
user-wait-for-answer = 请十分钟后再试：没有回应的服务器可能负载过高，或正在启动。邮件程序中无需做任何改动。
user-tell-provider-slow = 如果仍然如此，请将此报告发给 { $server } 的管理员；其中有各步骤的用时。
user-try-again-now = 请在邮件程序中再收发一次邮件：可能只是短暂的故障，现在已经恢复。
user-compare-settings = 提示信息中写的是 { $complaint-server }，端口 { $complaint-port }；检查的是 { $server }，端口 { $port }。{ advice-where-name }如果 { $server } 和端口 { $port } 与邮件服务商提供的一致，请填写这两项：从这里检查，它们可以使用。要恢复原状，请重新填写 { $complaint-server } 和端口 { $complaint-port }。
user-password-and-account = 如果仍然不行，请重新输入密码，并将用户名与邮件服务商提供的信息核对。
user-not-tested = 没有测试登录、邮箱和发送：Mailprobe 从不询问密码。
user-send-report = 请保存此报告并发给您的 IT 支持人员：检查到的所有情况都在其中。

warning-ssl-off = 关闭 SSL 后，途经的每个网络都能读取您的密码和所有邮件。请只在您信任的网络（例如办公室网络）中，或通过 VPN 连入该网络后这样做，切勿在公共 Wi-Fi 或直接经由互联网这样做。{ $protocol ->
        [SMTP] 接收邮件有单独的设置：请在那里保持 SSL 开启。
       *[other] 发送邮件有单独的设置：请在那里保持 SSL 开启。
    }如果密码可能已被他人看到，请在 SSL 恢复正常后修改密码，凡是使用该密码的地方都要修改。服务器修复后，请立即重新开启 SSL。
warning-pop3 = 除非另行设置，{ $other-protocol } 会把邮件从服务器上取走：有些程序立即取走，有些在两周后取走。之后，您的其他设备上就看不到这些邮件了。在第一次收取邮件之前，请勾选“在服务器上保留邮件的副本”，并取消勾选若干天后删除的选项（手机上：从服务器删除设为“永不”）。

## For whoever runs the server

admin-groupshield-log = 请在 { $server } 的应用程序日志中查找 11508（MSExchangePOP3）、11506（MSExchange IMAP4）和 1194（MSExchangeIS，带有 0x80004005）。其中的 0x2741 表示要为安全端口绑定的地址不存在；0x2740 表示端口已被其他程序占用。更换证书没有用：文章中说明证书没有问题（KB Q250926）。
admin-groupshield-service-packs = 如果卸载 GroupShield 没有效果，请先备份，再将服务器升级到 Windows NT 4.0 Service Pack 6a 和 Exchange Server 5.5 Service Pack 4（最新状态）：NT 4.0 SP4 本身就会引起同样的事件（KB Q214864）。
admin-groupshield-remove = 请先备份，并确保有其他邮件防护在运行。然后彻底卸载 GroupShield，即 Network Associates（后来的 McAfee）的 Exchange 病毒扫描程序：先卸载管理用电脑上的程序，再卸载服务器上的程序，包括其服务、加载项和注册表项（KB Q250926；手动卸载的清单见 KB Q271758）。然后重启信息存储；在此期间，所有人的邮件都会中断。
admin-groupshield-test = 在重新安装任何东西之前，请先测试 SSL：用开启了 SSL 的邮件程序本身（KB Q250926），或用这里的“检查”；如今的 openssl 已不支持这台服务器的旧 SSL。请确认 11508 和 11506 不再出现。
admin-groupshield-reinstall = 请重新安装 GroupShield，并再次测试 SSL（KB Q250926）。然后告知用户重新开启 SSL。
admin-exchange55-log = 请查看 { $server } 的应用程序日志：13002 表示没有为该协议绑定证书，0x2740 表示端口已被其他程序占用，0x2741 表示要绑定的地址不存在。
admin-exchange55-certificate = 请在密钥管理器（Key Manager）中分别确认 POP3 和 IMAP4 的有效证书已绑定到“Default”或服务器的正确地址（KB Q251097）。
admin-exchange55-netstat = 请在服务器上运行 netstat -an，查看 995 和 993 是否处于 LISTENING 状态，以及在哪些地址上监听。如果端口只在一个地址上监听，则与 KB Q214864 相符。
admin-exchange55-addresses = 请查看服务器各地址的排列顺序（ping 服务器自己的名称），并删除不使用的拨号和 WAN 地址（KB Q214864）。如果服务器位于代理服务器之后，安全端口需要单独绑定（KB Q178532）。
admin-exchange55-service-packs = 请先备份，再将服务器升级到 Windows NT 4.0 Service Pack 6a 和 Exchange Server 5.5 Service Pack 4：NT 4.0 SP4 本身就会引起同样的事件（KB Q214864）。
admin-server-log = 请查看 { $server } 在本报告所示时间的日志。{ advice-server-log }
admin-key-and-certificate = 请确认密钥与证书相匹配，并且服务有权读取两者。{ $server-kind ->
        [dovecot] doveconf -n | grep ssl_ 列出文件（ssl_cert 和 ssl_key；从 2.4 起为 ssl_server_cert_file 和 ssl_server_key_file）；openssl x509 -noout -pubkey -in CERT 与 openssl pkey -pubout -in KEY 的输出必须相同。
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files 列出文件；openssl x509 -noout -pubkey -in CERT 与 openssl pkey -pubout -in KEY 的输出必须相同。
        [exchange] Get-ExchangeCertificate 显示 Services 中是否有 POP 和 IMAP；Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP 可绑定证书。
        [exchange55] 密钥管理器（Key Manager）显示密钥及其绑定的对象。
       *[other] openssl x509 -noout -pubkey -in CERT 与 openssl pkey -pubout -in KEY 的输出必须相同。
    }
admin-reload = 请让服务重新读取密钥和证书。{ $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4；从 Exchange 2013 起还包括 MSExchangePOP3BE 和 MSExchangeIMAP4BE。用 Set-PopSettings 和 Set-ImapSettings 的 -X509CertificateName 选择证书。
        [exchange55] 重启信息存储。
        [courier] 重启 courier 的各项服务。
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] 重启邮件服务。
    }
admin-offload = 请查看端口 { $port } 前面是否有负载均衡器、TLS 代理或内容过滤器，并绕过它直接在后端重新测试。
admin-test-secure-port = 请从外部测试：openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } 应显示证书和欢迎语。
admin-test-plain-port = 请从外部测试：nc { $server } { $port } 应显示欢迎语。
admin-enable-listener = 请启用安全的 { $protocol } 服务。{ $server-kind ->
        [dovecot] 在 Dovecot 中：设置 protocols，并为每个协议在端口 { $port } 上设置带 ssl = yes 的 inet_listener；doveconf -n 显示当前生效的配置。
        [postfix] 在 Postfix 中：master.cf 里的 smtps（submissions）行。
        [exchange] 在 Exchange 中：使用 Set-PopSettings 或 Set-ImapSettings 并带 -SSLBindings，然后启动服务。
        [exchange55] 在 Exchange Administrator 中：打开该协议的属性，并使用密钥管理器（Key Manager）中的证书。
       *[other] 端口和证书在其配置中指定。
    }
admin-open-port = 请在邮件程序与 { $server } 之间的每道防火墙上放行端口 { $port }，但只对使用邮件程序的网络放行；在那里运行 nc -vz { $server } { $port } 可以看出是否能通过。
admin-publish-settings = 请在程序会查找的地方公布正确的设置：Thunderbird 和 K-9 使用 autoconfig.xml（https://autoconfig.DOMAIN/mail/config-v1.1.xml），Outlook 使用 Autodiscover，Apple 设备使用配置描述文件，另外还有 SRV 记录 _imaps、_pop3s 和 _submissions（RFC 6186、RFC 8314）。
admin-tell-people-programs = 请告知用户哪些程序可以使用 TLS 1.2 及更高版本；不必为所有人降低服务器的安全设置。
admin-allow-tls12 = 请让端口 { $port } 在 TLS 1.3 之外也应答 TLS 1.2：这是安全的，而且许多现用程序不支持更新的版本（Windows 11 之前的 Outlook、打印机）。
admin-old-tls-apart = 如果旧程序必须继续使用一段时间，请为它们提供一个单独的 TLS 1.0 地址，仅限内网使用，并确定停用日期。
admin-upgrade-server = 请将邮件服务或其 TLS 库升级到支持 TLS 1.2 或更高版本。
admin-tls-front-end = 在此之前，请在它前面放置 TLS 前端（例如 stunnel 或 HAProxy），使旧的 TLS 不会离开本机。
admin-test-versions = 请用 openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } 测试，查看协商出的版本和加密套件。
admin-add-suites = 请增加一个此程序提供的加密套件，例如 { $ciphers }。
admin-old-ciphers = 此程序只提供 { $ciphers } 这类旧的加密套件，如今强度太弱，不应为所有人启用。正确的办法是换用较新的程序。
admin-add-rsa = 如果证书使用 ECDSA 或 Ed25519 密钥，请同时提供一个使用 RSA 密钥的证书。
admin-renew-certificate = 请向邮件程序信任的证书颁发机构续签证书，并让服务重新读取。
admin-replace-revoked = 请向证书颁发机构申请使用新密钥的新证书，让服务重新读取，并查明旧证书为何被吊销。
admin-full-chain = 请提供完整的证书链：先是服务器自己的证书，然后是它与根证书之间的各级证书。
admin-current-chain = 请将服务器发送的过期中间证书换成证书颁发机构当前的中间证书，或不再发送它。
admin-present-chain = 在新的中间证书生效之前，请让服务器发送目前有效的中间证书。
admin-certificate-names = 请确认 { $server } 在证书的使用者可选名称（SAN）中；公用名（CN）不算。
admin-chain-or-authority = 服务器只发送了自己的证书：请让它同时发送证书链中的中间证书。如果颁发者是您自己的证书颁发机构，请在每台收取邮件的电脑上安装其根证书。
admin-reissue-plain = 请重新颁发证书，去掉标记为关键（critical）的那个扩展项；可用 openssl x509 -text 查看。
admin-reissue-for-apple = 请重新签发证书：有效期不超过 825 天，用途为 serverAuth（服务器身份验证）；用 openssl x509 -text 可查看这两项。
admin-reissue-within-rules = 请由获准为该名称颁发证书的机构重新颁发证书；在这里安装根证书没有用。
admin-not-yet-valid = 请从证书生效之日起再使用它，或重新颁发；并检查颁发证书的电脑的时钟。
admin-server-usage = 请重新颁发用于服务器的证书，其增强型密钥用法应包含“TLS Web Server Authentication”（serverAuth）。
admin-offer-starttls = 请让端口 { $port } 提供 STARTTLS；这需要证书及其密钥。{ $server-kind ->
    [dovecot] 在 Dovecot 中：ssl = yes、ssl_cert 和 ssl_key（从 2.4 起为 ssl_server_cert_file 和 ssl_server_key_file）。
    [postfix] 在 Postfix 中：smtpd_tls_security_level = may、smtpd_tls_cert_file 和 smtpd_tls_key_file（或 smtpd_tls_chain_files）。
    [exchange] 在 Exchange 中：为该服务运行 Enable-ExchangeCertificate。
   *[other] 两者都在其配置中指定。
}
admin-trusted-authority = 请从邮件程序信任的证书颁发机构获取证书。如果是您自己的证书颁发机构，请在每台收取邮件的电脑上安装其根证书。
admin-every-address = 请在该名称背后的每台服务器上安装新证书，并进行比较：openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }。
admin-mend-address = 在地址 { $failing-address } 上，{ $server } 的端口 { $port } 无法使用：请修复那里的服务，或在修复之前从该名称的记录中删除这个地址。
admin-new-key = 请生成新的密钥，使用 2048 位或更长的 RSA，或 EC P-256，并以 SHA-256 签发证书。
admin-strong-chain = 服务器自己的证书可以保留：请让服务器发送证书颁发机构的中间证书，其密钥为 2048 位或更长，并以 SHA-256 签名。
admin-dh-group = 请使用 2048 位或更长的 Diffie-Hellman 组，或只使用 ECDHE。
admin-time-service = { $server } 上无需做任何处理。如果许多电脑的时钟都不准，请在网络中提供时间服务。
admin-tell-people-settings = 请告知用户正确的配对：995、993 和 465 使用 SSL/TLS；110、143 和 587 使用 STARTTLS。
admin-tls-on-secure-port = 请为端口 { $port } 启用 TLS，或关闭该端口：期待 TLS 的程序在那里只会白白等待。
admin-tls-on-plain-port = 端口 { $port } 一开始就使用 TLS。请让它像程序所期待的那样以明文回应并提供 STARTTLS，或关闭该端口：一开始就使用 TLS 的端口是 993、995 和 465。
admin-check-forwarding = 请查看 { $server } 的端口 { $port } 转发到了哪里：在那里回应的不是 { $protocol }。
admin-exempt-mail-ports = 如果不需要在途中检查邮件，请在端口 995、993、465、587、143 和 110 上将 { $server } 排除在 TLS 检查之外。
admin-install-company-root = 如果确实需要 TLS 检查，请在每台收取邮件的电脑上安装其根证书。
admin-pass-starttls = 请让 STARTTLS 原样通过：网关如果去掉它，邮件就只能以明文传输。
admin-inspect-firewall = 请在防火墙日志中查找本报告所示的时间、本报告来源地址以及端口 { $port } 的记录。
admin-packet-size = 如果小的回应能到达而大的消失，请检查途中的 MTU：放行 ICMP“fragmentation needed”，或减小 MSS。
admin-fix-records = 请分别在内网和外网查看 { $server } 的 A、AAAA 以及可能存在的 CNAME 记录：dig { $server } A 和 dig { $server } AAAA。
admin-name-service = 请检查此网络分配的域名服务器是否有回应：在这里运行 nslookup { $server }，再指定另一台域名服务器运行 nslookup { $server }。
admin-fix-ipv6 = 请让服务也在其 IPv6 地址上监听，或在此之前先删除 { $server } 的 AAAA 记录。
admin-give-ipv4 = 请也为 { $server } 设置 IPv4 地址（A 记录）：并非每个网络都有 IPv6。
admin-portal-mail = 在访客登录之前，请让端口 995、993 和 587 完全没有回应，而不要返回登录页面：这样邮件程序会自动重试。
admin-start-services = 请启动 { $server } 上的邮件服务，并确认它们持续运行。
admin-raise-limits = 请查看达到了哪项限制。{ $server-kind ->
        [dovecot] doveconf mail_max_userip_connections 以及登录服务的 client_limit；doveadm who 显示当前有谁连接。
        [exchange] Get-PopSettings 或 Get-ImapSettings：MaxConnections、MaxConnectionsFromSingleIP、MaxConnectionsPerUser。
        [postfix] postconf smtpd_client_connection_count_limit 和 default_process_limit。
       *[other] 总连接数、每个用户的连接数和每个地址的连接数。
    }
admin-blocked-addresses = 请查看 fail2ban 或类似的防护程序是否封锁了本报告的来源地址。
admin-mailbox-lock = 请查找该邮箱尚未结束的会话，以及遗留的锁文件。
admin-sign-in-methods = 请查看为 { $protocol } 启用了哪些登录方式。{ $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth（2.4：auth_allow_cleartext）
        [exchange] Get-PopSettings 或 Get-ImapSettings 中的 LoginType；如果是 Exchange Online，请查看是否阻止了基本身份验证。
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only；单个端口的设置在 master.cf 中。
       *[other] 通过 TLS 使用密码需要 PLAIN 或 LOGIN。
    }
admin-switch-protocol-on = 请为该账户或域名开启 { $protocol }，或告知用户应改用哪种协议。
admin-explain-sign-in = 如果有意关闭了密码登录，请告知用户哪些程序可以登录；如果有应用专用密码，也请告知如何获取。
admin-client-certificate = 如果无意要求客户端证书，请将其关闭（Dovecot：auth_ssl_require_client_cert；Postfix：smtpd_tls_req_ccert）；如果有意要求，请告知用户如何获取。
admin-sending-rules = 请查明在本报告所示的时间是哪条规则拒绝了它。{ $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect、acl_smtp_mail 和 acl_smtp_rcpt
       *[other] 关于中继、发件人和地址的规则、黑名单、发送限制。
    }
admin-delist = 如果该地址不应在名单上，请要求名单的维护者将其移除；列入的原因见名单的网页。
admin-nothing-on-server = { $server } 上无需做任何处理：检查没有到达它。
admin-network-here = 如果还有其他电脑受影响，请查看此网络的交换机、路由器和地址分配服务（DHCP）。
admin-default-certificate = 请为监听端口设置默认证书和默认站点，供不发送服务器名称的程序使用。
admin-test-without-name = 请用 openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } 测试：应显示证书。
admin-server-names = 请查看 { $server } 的 TLS 设置中是否有这个名称，以及如何处理不发送名称的程序。
admin-reverse-names = 请查看服务器是否会等待每个访问者的反向名称（PTR）或 ident 查询，并将其关闭。
admin-server-load = 请查看 { $server } 的负载、内存和磁盘，以及连接数。
admin-check-backend = 请检查邮件服务所需的目录（LDAP）、数据库和存储是否有响应。
