# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-said-secure-connect-failed = 邮件程序提示未能建立安全连接（{ $words }）
finding-said-connect-failed = 邮件程序提示未能建立连接（{ $words }）
finding-said-dropped = 邮件程序提示服务器结束了连接（{ $words }）
finding-said-slow = 邮件程序提示等待回应的时间过长（{ $words }）
finding-said-host-not-found = 邮件程序提示找不到服务器的地址（{ $words }）
finding-said-busy = 邮件程序提示服务器或邮箱正忙（{ $words }）
finding-said-certificate = 邮件程序提示不接受服务器的证书（{ $words }）
finding-said-starttls-missing = 邮件程序提示服务器不提供 STARTTLS（{ $words }）
finding-said-sign-in-refused = 邮件程序提示登录被拒绝（{ $words }）
finding-said-timed-out = 邮件程序发起的连接没有得到回应 ({ $words })
finding-said-refused = 邮件程序发起的连接被拒绝 ({ $words })
finding-said-blocked-here = 这台电脑不允许邮件程序发起连接 ({ $words })
finding-said-needs-encryption = 提示信息中服务器的原话要求先加密：{ $words }
finding-said-tls-not-started = 提示信息中服务器的原话表示它无法启动 TLS：{ $words }

## Finding the address

finding-name-not-found = 不存在名为 { $name } 的服务器
finding-name-has-no-address = 名称 { $name } 存在，但没有对应的地址
finding-resolver-silent = 查询 { $name } 时，本网络的域名服务没有回应
finding-resolver-trouble = 本网络的域名服务无法给出 { $name } 的地址
finding-private-address = 该名称指向 { $address }，这是局域网内部的地址，而那里没有任何回应
finding-empty-address = 该名称指向 { $address }，那里并没有电脑：过滤软件会这样回应
finding-hosts-file-names-server = 这台电脑自己的 hosts 文件把该名称指向 { $address }

## Reaching the port

finding-port-silent-others-greet = 端口 { $port } 对连接没有回应，而端口 { $other_port } 正常发出欢迎语
finding-port-silent = 端口 { $port } 对连接没有回应
finding-no-route = 从这里没有通往 { $address } 的路径
finding-blocked-locally = 这台电脑自己没有放行到端口 { $port } 的连接
finding-ipv6-fails-ipv4-works = 端口 { $port } 通过 IPv4（{ $works_on }）可用，通过 IPv6（{ $address }）不可用
finding-ipv4-fails-ipv6-works = 端口 { $port } 通过 IPv6（{ $works_on }）可用，通过 IPv4（{ $address }）不可用
finding-one-address-fails = 服务器有多个地址：端口 { $port } 在 { $works_on } 上可用，在 { $address } 上不可用

## The secure channel

finding-idle-close = 端口 { $port } 接受连接，但在尚未发送任何内容时就将其关闭
finding-every-hello-dies = 端口 { $port } 接受连接，但从 SSL 2.0 到 TLS 1.3 的 { $hellos } 种握手请求都没有得到回应
finding-alert-on-every-hello = 端口 { $port } 对每一种握手请求都回应同一个警报（{ $alert }）
finding-every-hello-silent = 端口 { $port } 接受连接，随后对任何一种握手请求都没有回应
finding-client-hello-unanswered = 端口 { $port } 没有回应邮件程序自己的握手请求，而其他观察到的情况太少，无法说明原因
finding-newer-hello-answered = 端口 { $port } 回应较新的程序（最高 { $version }），但不回应这类邮件程序的握手请求
finding-only-old-hello-answered = 端口 { $port } 不回应比 { $version } 更新的版本
finding-other-suites-answered = 端口 { $port } 使用的版本是这个邮件程序支持的，但双方没有共同的加密算法
finding-sni-needed = 端口 { $port } 只回应在第一条消息中写明服务器名称（SNI）的程序
finding-client-hello-answered = 端口 { $port } 回应这类邮件程序的握手请求
finding-current-hello-answered = 端口 { $port } 回应当前版本的握手请求
finding-everything-works = 端口 { $port } 从这里可用：能够连接，已加密，并收到了欢迎语
finding-handshake-not-completed = 端口 { $port } 有回应，但安全连接未能完成建立
finding-text-on-secure-port = 端口 { $port } 本应使用安全通道，却发来明文：{ $text }
finding-starttls-port-with-ssl = 端口 { $port } 以明文发出欢迎语，不适用于从第一个字节起使用 SSL：{ $text }
finding-starttls-on-secure-port = 端口 { $port } 在等待建立安全通道，而邮件程序在等待欢迎语
finding-tls-start-text = 服务器自己表示无法启动安全通道（端口 { $port }）
finding-malformed-answer = 端口 { $port } 回应的字节不属于任何已知的协议
finding-flapping = 端口 { $port } 在 { $tries } 次相同的尝试中回应了 { $answered } 次
finding-slow-answer = 端口 { $port } 用了 { $seconds } 秒才回应

## The certificate and the clock

finding-certificate-expired = 服务器的证书已于 { $not_after } 到期
finding-certificate-not-yet-valid = 服务器的证书从 { $not_before } 起才生效
finding-certificate-wrong-name = 证书属于 { $names }，而不是 { $asked_name }
finding-certificate-self-signed = 服务器的证书自己为自己担保（自签名）
finding-certificate-untrusted = 没有这台电脑信任的机构为该证书担保；它由 { $issuer } 颁发
finding-certificate-chain-incomplete = 服务器没有发送介于自身证书与受信任证书之间的中间证书
finding-certificate-wrong-usage = 服务器的证书不是为邮件服务器颁发的
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
finding-weak-key-exchange = 对当前的程序来说，服务器的密钥交换强度不够（{ $bits } 位）

## The greeting

finding-exchange-5_5-greeting = 端口 { $port } 的欢迎语表明它是 Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } 比 Service Pack 3 更旧
finding-other-product-greeting = 端口 { $port } 的欢迎语表明它是 { $product }，不是 Exchange Server 5.5
finding-scanner-greeting = 在端口 { $port } 上，邮件扫描程序代替服务器作出了回应：{ $text }
finding-local-scanner-listens = 这台电脑上的邮件扫描程序在端口 { $port } 上监听
finding-refusal-greeting = 端口 { $port } 拒绝来访者：{ $text }
finding-greeting-missing = 已连接到端口 { $port }，但没有收到欢迎语
finding-no-port-speaks = 有 { $ports } 个端口接受连接，但都没有发来任何内容
finding-captive-portal-answers = 本网络的登录页面代替邮件服务器作出了回应

## STARTTLS

finding-starttls-works = STARTTLS 在端口 { $port } 上可用
finding-starttls-offered = 端口 { $port } 提供 STARTTLS
finding-smtp-starttls-works = STARTTLS 在端口 { $port } 上可用
finding-starttls-stripped = 途中有设备或程序抹掉了端口 { $port } 提供的 STARTTLS
finding-starttls-injected = 在端口 { $port } 上，服务器同意开始 STARTTLS 时还附带了多余的字节，这是被篡改的迹象
finding-starttls-not-offered = 端口 { $port } 不提供 STARTTLS，而邮件程序设置为使用它
finding-starttls-refused = 端口 { $port } 提供 STARTTLS，随后又拒绝了它

## Signing in

finding-sign-in-oauth-only = 端口 { $port } 不接受密码，只能通过网页登录（OAuth 2）
finding-sign-in-disabled = 端口 { $port } 表示登录功能已关闭
finding-plain-sign-in-refused = 未加密时，端口 { $port } 不接受密码

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = 端口 { $port } 和 { $other_port } 的表现相同，而端口 { $greeting_port } 能发出欢迎语
finding-other-secure-port-works = 端口 { $other_port } 可用，端口 { $port } 不可用
finding-works-on-other-network = 在另一个网络中可用
finding-fails-on-other-network = 在另一个网络中同样不可用
finding-groupshield-installed = 据了解情况的人说，那台服务器上运行着 GroupShield
finding-groupshield-absent = 据了解情况的人说，那台服务器上没有 GroupShield
finding-cured-by-removal = 完全卸载 GroupShield 之后，SSL 可用了
finding-not-cured-by-removal = 完全卸载 GroupShield 之后，SSL 仍不可用
finding-works-without-ssl = 关闭 SSL 后，邮件可用
finding-fails-without-ssl = 关闭 SSL 后，邮件同样不可用
finding-began-after-change-here = 问题出现在这台电脑有过改动之后
finding-no-change-here = 这台电脑上没有任何改动
finding-event-0x2741 = 服务器的日志中有事件 { $event }，代码 0x2741：邮件服务无法打开它的安全端口
finding-event-0x2740 = 服务器的日志中有事件 { $event }，代码 0x2740：另一个程序占用了邮件端口
finding-event-13002 = 服务器的日志中有事件 13002：邮件服务没有证书
