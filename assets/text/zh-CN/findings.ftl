# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-said-secure-connect-failed = 邮件程序提示未能建立安全连接：{ $words }
finding-said-connect-failed = 邮件程序提示未能建立连接：{ $words }
finding-said-refused = 提示信息表明连接被拒绝：{ $words }
finding-said-timed-out = 提示信息表明没有及时得到回应：{ $words }
finding-said-unreachable = 提示信息表明没有通往服务器的路径：{ $words }
finding-said-cannot-contact = 邮件程序提示无法连接到服务器：{ $words }
finding-said-no-ipv6 = 提示信息表明这台电脑不支持这类地址：{ $words }
finding-said-blocked-here = 提示信息表明这台电脑不允许该程序连接：{ $words }
finding-said-no-network = 提示信息表明没有网络连接：{ $words }
finding-said-host-not-found = 提示信息表明找不到服务器的名称：{ $words }
finding-said-resolver-trouble = 提示信息表明无法查询名称：{ $words }
finding-said-dropped = 提示信息表明连接被中断：{ $words }
finding-said-slow = 提示信息表明服务器没有及时回应：{ $words }
finding-said-silent-on-tls-port = 在应当立即开始加密的端口上没有收到任何回应：{ $words }
finding-said-tls-failed = 提示信息表明双方未能就加密达成一致：{ $words }
finding-said-clear-text = 提示信息表明本应加密的地方收到了明文：{ $words }
finding-said-starttls-missing = 提示信息表明服务器不提供 STARTTLS：{ $words }
finding-said-needs-encryption = 提示信息表明必须先加密：{ $words }
finding-said-tls-not-started = 提示信息表明服务器无法启动加密：{ $words }
finding-said-client-too-old = 提示信息表明该程序的 TLS 版本已不再被接受：{ $words }
finding-said-server-too-old = 提示信息表明服务器的 TLS 版本已不再被接受：{ $words }
finding-said-version-differs = 提示信息表明双方没有共同的 TLS 版本：{ $words }
finding-said-no-shared-cipher = 提示信息表明双方没有共同的加密方式：{ $words }
finding-said-weak-key-exchange = 提示信息表明服务器的密钥交换太弱：{ $words }
finding-said-certificate = 提示信息表明服务器的证书未被接受：{ $words }
finding-said-certificate-expired = 提示信息表明服务器的证书已过期：{ $words }
finding-said-certificate-not-yet-valid = 提示信息表明服务器的证书尚未生效：{ $words }
finding-said-certificate-wrong-name = 提示信息表明证书属于另一个名称：{ $words }
finding-said-certificate-self-signed = 提示信息表明证书是自签名的（没有证书颁发机构为其证明）：{ $words }
finding-said-certificate-untrusted = 提示信息表明证书的颁发者不受信任：{ $words }
finding-said-own-root-in-chain = 提示信息表明证书来自私有的证书颁发机构：{ $words }
finding-said-certificate-chain = 提示信息表明证书链缺少一部分：{ $words }
finding-said-certificate-revoked = 提示信息表明证书已被吊销：{ $words }
finding-said-weak-certificate = 提示信息表明证书太弱：{ $words }
finding-said-clock = 提示信息表明双方的时钟不一致：{ $words }
finding-said-client-rejects-certificate = 服务器的日志表明客户端没有接受证书：{ $words }
finding-said-client-certificate = 提示信息表明服务器要求您自己的证书：{ $words }
finding-said-sni = 提示信息表明需要向服务器告知它的名称：{ $words }
finding-said-wrong-protocol = 提示信息表明回应的是另一种协议：{ $words }
finding-said-busy = 提示信息提到了服务器的限制：{ $words }
finding-said-mailbox-locked = 提示信息表明另一个程序正在使用该邮箱：{ $words }
finding-said-server-fault = 提示信息提到了服务器的故障：{ $words }
finding-said-sign-in-refused = 提示信息表明登录被拒绝：{ $words }
finding-said-sign-in-method = 提示信息表明这种登录方式不被接受：{ $words }
finding-said-sign-in-later = 提示信息表明暂时不接受登录：{ $words }
finding-said-relay-denied = 提示信息表明未登录时服务器不转发邮件：{ $words }
finding-said-sending-refused = 提示信息表明服务器不接收这封邮件：{ $words }
finding-said-computer-name-refused = 提示信息表明服务器不接受这台电脑自报的名称（HELO）：{ $words }
finding-said-recipient-unknown = 提示信息表明收件人不存在：{ $words }
finding-said-mailbox-full = 提示信息表明邮箱已满：{ $words }
finding-said-scanner = 提示信息来自途中的邮件扫描程序：{ $words }
finding-said-captive-portal = 提示信息来自某个网络的登录页面：{ $words }
finding-said-local = 提示信息提到了这台电脑上的故障：{ $words }
finding-said-settings = 提示信息表明设置肯定有误：{ $words }
finding-settings-tls-on-starttls-port = 端口 { $port } 以 STARTTLS 开始加密，却设置了 SSL/TLS
finding-settings-plain-on-tls-port = 端口 { $port } 应当立即开始加密，却没有设置 SSL/TLS
finding-settings-starttls-on-tls-port = 端口 { $port } 应当立即开始加密，却设置了 STARTTLS
finding-settings-port-of-other-protocol = 端口 { $port } 不用于 { $protocol }
finding-settings-greeting-of-other-protocol = 服务器用 { $protocol } 以外的协议回应：{ $words }
finding-settings-server-is-this-computer = 设置中的邮件服务器是这台电脑自己
finding-settings-greeting-of-other-server = 欢迎语不是该服务商的：{ $words }
finding-settings-certificate-of-other-server = 该服务商的服务器会向每个先告知服务器名称（SNI）的程序出示正确的证书：这个程序没有告知，或者有别的设备或程序代为回应
finding-settings-exchanger-as-server = 这台服务器只在端口 25 上接收其他服务器的邮件。程序应使用该服务商的另一台服务器，而不是这台服务器的端口 { $port }。

## Finding the address

finding-name-not-found = 不存在名为 { $name } 的服务器
finding-alias-leads-nowhere = { $name } 只是 { $alias } 的别名，而 { $alias } 并不存在
finding-name-has-no-address = 名称 { $name } 存在，但没有对应的地址
finding-resolver-silent = 查询 { $name } 时，本网络的域名服务没有回应
finding-family-unanswered = 本网络的域名服务不回应对 { $name } 的 { $family } 地址的查询：每个程序都要等待 { $seconds } 秒或更久
finding-resolver-trouble = 本网络的域名服务无法给出 { $name } 的地址
finding-private-address = 该名称指向 { $address }，这是局域网内部的地址，而那里没有任何回应
finding-empty-address = 该名称指向 { $address }，这不是任何电脑的地址；过滤软件会这样回应
finding-loopback-address = 该名称指向 { $address }，这就是这台电脑本身；过滤软件会这样回应
finding-no-network = 这台电脑没有连接网络
finding-computer-at-its-limit = 这台电脑已无法再打开新的连接：同时打开的连接太多
finding-hosts-file-names-server = 这台电脑自己的 hosts 文件把该名称指向 { $address }
finding-search-suffix-used = 只有在名称后加上 { $suffix } 才能找到它，因此回应的可能是另一台电脑

## Reaching the port

finding-port-refused-others-greet = 端口 { $port } 拒绝连接，而端口 { $other_port } 正常回应
finding-port-silent-others-greet = 端口 { $port } 对连接没有回应，而端口 { $other_port } 正常回应
finding-port-refused = 端口 { $port } 拒绝连接
finding-port-silent = 端口 { $port } 对连接没有回应
finding-every-port-refused = 试过的邮件端口都拒绝连接
finding-every-port-silent = 试过的邮件端口都完全没有回应
finding-no-route = 从这里没有通往 { $address } 的路径
finding-no-way-out = { $address } 的任何端口都无法到达：缺少从此网络出去的路径
finding-no-ipv6-route = { $server } 只有 IPv6 地址，而从这里没有通往它的 IPv6 路由
finding-blocked-locally = 这台电脑自己没有放行到端口 { $port } 的连接
finding-ipv6-fails-ipv4-works = 端口 { $port } 通过 IPv4（{ $works_on }）可用，通过 IPv6（{ $address }）不可用
finding-ipv4-fails-ipv6-works = 端口 { $port } 通过 IPv6（{ $works_on }）可用，通过 IPv4（{ $address }）不可用
finding-older-on-one-address = 在地址 { $address } 上，服务器最高只支持 { $version }，在其他地址上则支持更新的版本
finding-one-address-fails = 服务器有多个地址：端口 { $port } 在 { $works_on } 上可用，在 { $address } 上不可用
finding-busy-on-one-address = 服务器有多个地址：端口 { $port } 在 { $works_on } 上可用，在 { $address } 上不可用：{ $text }
finding-one-address-dead = { finding-one-address-fails }

## The secure connection

finding-idle-close = 端口 { $port } 接受连接，但在尚未发送任何内容时就将其关闭
finding-every-port-closes = 有 { $ports } 个端口接受连接，并且都不作说明就立即断开
finding-every-hello-dies = { $range ->
    [part] 端口 { $port } 接受连接，但 { $hellos } 次加密尝试都没有得到回应
   *[whole] 端口 { $port } 接受连接，但从 SSL 2.0 到 TLS 1.3 的 { $hellos } 次加密尝试都没有得到回应
}
finding-alert-on-every-hello = 端口 { $port } 对每次加密尝试都回应同一个警报（{ $alert }）
finding-server-name-refused = 端口 { $port } 不认识名称 { $server }，或没有收到名称（警报 112）
finding-every-hello-silent = { $way ->
    [starttls] 端口 { $port } 接受 STARTTLS，随后没有任何回应
   *[tls] 端口 { $port } 接受连接，随后无论发送什么来开始加密，都没有回应
}
finding-flight-breaks-off = 端口 { $port } 开始回应，随后{ $how ->
        [closed] 关闭连接
        [reset] 中断连接
        [silent] 不再回应
        [alert] 以警报 { $alert } 中止
       *[malformed] 发来毫无意义的字节
    }
finding-large-hello-fails = { $how ->
    [reset] 端口 { $port } 收到 { $bytes } 字节的首条消息就断开连接，对较短的则有回应
   *[lost] 端口 { $port } 对 { $bytes } 字节的首条消息没有回应，对较短的则有回应
}
finding-client-hello-unanswered = 端口 { $port } 没有回应这个邮件程序开始加密的方式
finding-newer-hello-answered = 端口 { $port } 回应较新的程序（最高 { $version }），但不回应这类邮件程序
finding-newest-version-breaks-off = 端口 { $port } 在程序提出 TLS 1.3 时中断连接，而对最高只提出 TLS 1.2 的程序有回应
finding-only-old-hello-answered = 端口 { $port } 不回应比 { $version } 更新的版本
finding-other-suites-answered = 端口 { $port } 使用的版本是这个邮件程序支持的，但双方没有共同的加密套件
finding-key-type-not-spoken = 端口 { $port } 出示的证书所用的密钥，这个邮件程序无法使用（{ $key }）
finding-sni-needed = 端口 { $port } 只回应在首条消息中告知服务器名称（SNI）的程序
finding-other-certificate-without-name = 对不告知服务器名称的程序，它出示 { $names } 的证书
finding-client-hello-answered = 端口 { $port } 回应这类邮件程序
finding-current-hello-answered = 端口 { $port } 回应当前的程序
finding-everything-works = { $encrypts ->
    [yes] 端口 { $port } 从这里可用：能够连接，已加密，邮件服务器也有回应
   *[no] 端口 { $port } 从这里可用：能够连接，邮件服务器也有回应，但没有加密
}
finding-handshake-not-completed = 端口 { $port } 有回应，但安全连接未能建立完成
finding-text-on-secure-port = 端口 { $port } 本应加密，却发来明文：{ $text }
finding-starttls-port-with-ssl = 端口 { $port } 以明文回应，不适用于从一开始就使用 SSL：{ $text }
finding-starttls-on-secure-port = 端口 { $port } 在等待加密开始，而邮件程序在等待服务器先发出欢迎语
finding-no-encryption-on-secure-port = 端口 { $port } 从一开始就加密，而邮件程序设置为不加密
finding-tls-start-text = { $how ->
    [continues] 端口 { $port } 接受 STARTTLS，随后却继续使用明文：{ $text }
   *[says] 服务器自己表示无法启动加密（端口 { $port }）
}
finding-other-protocol = 端口 { $port } 上回应的是{ $speaks ->
    [none] 邮件服务器以外的服务
   *[other] { $speaks }
}：{ $text }
finding-other-protocol-inside = 端口 { $port } 能够建立加密，但其中回应的不是这类邮件服务器：{ $text }
finding-settings-starttls-not-in-program = 端口 { $port } 设置了 STARTTLS，而 Outlook Express 只能在端口 25 上使用它
finding-starttls-missing-on-one-address = 端口 { $port } 在 { $works_on } 上接受 STARTTLS，在 { $address } 上不接受
finding-starttls-withheld = 端口 { $port } 没有列出 STARTTLS，但实际上接受它；邮件程序只使用列出的功能
finding-hangs-up-after-greeting = 端口 { $port } 回应一次后就断开
finding-silent-after-greeting = 端口 { $port } 回应一次后就不再回应
finding-port-for-web = 端口 { $port } 用于网页，上面没有邮件服务器回应
finding-malformed-answer = 端口 { $port } 回应的字节不属于任何已知的协议
finding-flapping = 端口 { $port } 在 { $tries } 次相同的尝试中回应了 { $answered } 次
finding-shut-out = 端口 { $port } 起初有回应，随后不再接受从这里发起的连接
finding-slow-answer = 端口 { $port } 用了 { $seconds } 秒才回应

## The certificate and the clock

finding-certificate-expired = 服务器的证书已于 { $not_after }到期
finding-certificate-not-yet-valid = 服务器的证书从 { $not_before }起才生效
finding-certificate-revoked = 证书已于 { $revoked_at }被吊销：服务器自己转交了颁发者的答复
finding-certificate-intermediate-expired = 服务器证书与受信任证书之间的证书 { $certificate } 已于 { $not_after }到期
finding-certificate-intermediate-not-yet-valid = 服务器证书与受信任证书之间的证书 { $certificate } 从 { $not_before }起才生效
finding-certificate-other-path-needed = 服务器还发送了 { $certificate } 的证书，它只在 { $not_before }至 { $not_after }有效；当前的程序不需要它也能核实，旧的程序和 1.1.0 之前的 OpenSSL 可能会因此停下
finding-certificate-wrong-name = 证书属于 { $names }，而不是 { $asked_name }
finding-certificate-names-nobody = 证书上没有写任何服务器名称，因此也没有 { $asked_name }
finding-certificate-name-only-in-cn = 证书只在公用名中写有名称 { $common_name }，当前的程序已不再接受；旧的程序接受
finding-certificate-self-signed = 服务器的证书是自签名的：没有证书颁发机构为其证明
finding-certificate-unknown-extension = 证书或其上级证书含有标记为关键（critical）的扩展项，邮件程序不认识它，因此必须拒绝该证书
finding-certificate-against-apple-rules = Apple 的程序会拒绝该证书：2019 年 7 月以后签发的证书，有效期不得超过 825 天，并且必须标明用于服务器
finding-certificate-exceeds-issuer = 颁发机构 { $issuer } 无权颁发此证书：{ $exceeds ->
    [kind] 它不是证书颁发机构，或无权签署证书
    [length] 其下的证书链超过允许的长度
    [purpose] 它不是用于服务器的
    [names] 名称超出其范围
   *[other] 类型不对、证书链过长，或名称超出其范围
}
finding-certificate-untrusted = 证书不是由这台电脑信任的机构颁发的，而是由 { $issuer } 颁发的
finding-certificate-chain-incomplete = 服务器没有发送介于自身证书与受信任证书之间的中间证书
finding-certificate-wrong-usage = 服务器的证书不是为邮件服务器颁发的
finding-certificate-status-missing = 证书要求每次连接都附上颁发者的确认（OCSP），而服务器没有发送
finding-certificate-unreadable = 服务器发送的证书中有一个无法读取
finding-certificate-bad-on-one-address = 在地址 { $address } 上，服务器出示另一个证书，它{ $problem ->
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
}
finding-interceptor-issuer = 证书由 { $interceptor } 颁发，它会在途中截获安全连接
finding-certificate-differs-elsewhere = 在另一个网络中，服务器出示的证书来自另一个颁发者（那里是 { $issuer_elsewhere }；这里是 { $issuer }）
finding-clock-off = 这台电脑的时钟{ $direction ->
        [ahead] 快了
       *[behind] 慢了
    } { $days ->
        [0] { $minutes } 分钟
       *[other] { $days } 天
    }；按服务器的时间，证书没有问题
finding-clock-differs = 这台电脑的时钟与服务器的时钟相差 { $days ->
        [0] { $minutes } 分钟
       *[other] { $days } 天
    }
finding-clock-right = 这台电脑的时钟与服务器的时钟一致
finding-certificate-weak-key = 对许多当前的程序来说，证书的密钥太短（{ $key }）
finding-certificate-weak-signature = 证书的签名方式会被当前的程序拒绝（{ $signature }）
finding-certificate-intermediate-weak-key = 服务器证书与受信任证书之间的证书 { $certificate } 的密钥，对许多当前的程序来说太短（{ $key }）
finding-certificate-intermediate-weak-signature = 服务器证书与受信任证书之间的证书 { $certificate } 的签名方式会被当前的程序拒绝（{ $signature }）
finding-weak-key-exchange = 对许多当前的程序来说，服务器的密钥交换太弱（{ $bits } 位）

## The greeting

finding-exchange-5_5-greeting = 端口 { $port } 自称是 Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } 比 Service Pack 3 更旧
finding-other-product-greeting = 端口 { $port } 自称是 { $product }
finding-scanner-greeting = 在端口 { $port } 上，邮件扫描程序代替服务器作出了回应：{ $text }
finding-local-scanner-listens = 这台电脑上的邮件扫描程序在端口 { $port } 上监听
finding-busy-greeting = 端口 { $port } 暂时拒绝这台电脑：{ $text }
finding-kept-out-greeting = 端口 { $port } 暂时拒绝这台电脑：{ $text }
finding-mailbox-locked-greeting = 另一个程序或设备正在使用该邮箱：{ $text }
finding-takes-no-mail = 端口 { $port } 表示此服务器不接收任何人的邮件：{ $text }
finding-refusal-greeting = 端口 { $port } 拒绝从这里发起的连接：{ $text }
finding-address-not-welcome = 端口 { $port } 拒绝这台电脑：{ $text }
finding-computer-name-refused = 端口 { $port } 拒绝 Mailprobe 为这台电脑报的名称（EHLO）：{ $text }
finding-server-fault-greeting = 端口 { $port } 表示服务有问题或已关闭：{ $text }
finding-server-asked-to-stop = 服务器要求稍后再来，因此 Mailprobe 停止了询问
finding-greeting-missing = 已连接到端口 { $port }，但邮件服务器没有任何回应
finding-greeting-cut-off = 在邮件服务器应当先发出欢迎语的时候，端口 { $port } 关闭了连接
finding-no-port-speaks = 有 { $ports } 个端口接受连接，但都没有发来任何内容
finding-captive-portal-answers = 本网络的登录页面代替邮件服务器作出了回应

## STARTTLS

finding-starttls-works = STARTTLS 在端口 { $port } 上可用
finding-starttls-offered = 端口 { $port } 提供 STARTTLS
finding-smtp-starttls-works = STARTTLS 在端口 { $port } 上可用
finding-starttls-stripped = 途中有设备或程序去掉了端口 { $port } 提供的 STARTTLS
finding-starttls-injected = 在端口 { $port } 上，服务器同意开始 STARTTLS 时还附带了多余的字节，这是被篡改的迹象
finding-starttls-not-offered = 端口 { $port } 不提供 STARTTLS，而邮件程序设置为使用它
finding-starttls-refused = 端口 { $port } 提供 STARTTLS，随后{ $answered ->
    [yes] 又拒绝了它：{ $reply }
   *[no] 却没有回应
 }

## Signing in

finding-sign-in-oauth-only = 端口 { $port } 不接受密码，只能通过网页登录（OAuth 2）
finding-sign-in-disabled = 端口 { $port } 表示登录功能已关闭
finding-protocol-switched-off = 端口 { $port } 表示该账户或域名的 { $protocol } 已关闭：{ $text }
finding-sign-in-not-in-program = 端口 { $port } 只提供 { $ways } 登录方式，而这个邮件程序不支持
finding-sign-in-fails-on-one-address = 端口 { $port } 在 { $address } 上没有提供这个邮件程序可用的登录方式，在 { $works_on } 上则有
finding-client-certificate-demanded = 端口 { $port } 只允许自带证书的程序连接
finding-sign-in-not-offered = 端口 { $port } 没有提供任何登录方式
finding-plain-sign-in-refused = 未加密时，端口 { $port } 不接受密码

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = 端口 { $port } 和 { $other_port } 的表现相同，而端口 { $greeting_port } 有回应
finding-other-secure-port-works = 端口 { $other_port } 可用，端口 { $port } 不可用
finding-works-on-other-network = 在另一个网络中可用
finding-fails-on-other-network = 在另一个网络中同样不可用
finding-groupshield-installed = 据了解情况的人说，该服务器上运行着 GroupShield
finding-groupshield-absent = 据了解情况的人说，该服务器上没有 GroupShield
finding-cured-by-removal = 彻底卸载 GroupShield 之后，SSL 恢复正常
finding-not-cured-by-removal = 彻底卸载 GroupShield 之后，SSL 仍无法使用
finding-works-without-ssl = 关闭 SSL 后，邮件可以使用
finding-fails-without-ssl = 关闭 SSL 后，邮件同样无法使用
finding-began-after-change-here = 问题出现在这台电脑有过改动之后
finding-no-change-here = 这台电脑上没有任何改动
finding-event-0x2741 = 服务器的日志中有事件 { $event }，代码 0x2741：邮件服务无法打开它的安全端口
finding-event-0x2740 = 服务器的日志中有事件 { $event }，代码 0x2740：另一个程序占用了邮件端口
finding-event-13002 = 服务器的日志中有事件 13002：邮件服务没有证书
