# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/scenarios/.

## Exchange Server 5.5 and GroupShield

lab-healthy = 一切正常
lab-healthy-about = 一台没有任何问题的邮件服务器。可以用它了解正常的结果是什么样子，以及检查很快就能结束。

lab-groupshield = Exchange Server 5.5 上的 GroupShield
lab-groupshield-about = 这就是促成本程序诞生的情况：一台装有 GroupShield（Network Associates 的病毒扫描程序）的 Exchange 服务器。安全端口接受连接，但对从最旧到最新的每次加密尝试都直接断开。普通端口自称是 Exchange Server 5.5 Service Pack 4。

lab-groupshield-refused = GroupShield，安全端口关闭
lab-groupshield-refused-about = 同一台旧的 Exchange 服务器，但安全端口上没有服务在监听。原因可能是 GroupShield，也可能是管理员从未启用 SSL。

lab-groupshield-idle-close = GroupShield，立即断开
lab-groupshield-idle-close-about = 双方还没有发送任何内容，安全端口就断开了。管理员告诉我们，那台服务器上安装了 GroupShield。

lab-exchange55-events = GroupShield，附服务器的事件日志
lab-exchange55-events-about = 与第一种情况相同，并且管理员发来了事件日志中的四条记录。这些记录表明，邮件服务无法打开它们的安全端口。

lab-groupshield-one-port-only = 只有一个端口有故障的 Exchange 5.5
lab-groupshield-one-port-only-about = 旧的 Exchange 服务器只有一个安全端口会断开，其他的都有回应。这说明不太可能是 GroupShield；据目前所知，它会使所有安全端口同时失效。

lab-exchange55-no-certificate = 没有证书的 Exchange 5.5
lab-exchange55-no-certificate-about = 安全端口立即断开，因为没有为它们安装证书。事件日志中有说明。看起来像是 GroupShield，其实不是。

## Old and new

lab-client-too-old = 邮件程序太旧
lab-client-too-old-about = 服务器只支持 TLS 1.2 及更新的版本。当前的邮件程序可以连接；Windows XP 时代的邮件程序会被拒绝，并得到明确的答复。

lab-client-too-old-bare-close = 邮件程序太旧，但没有任何说明
lab-client-too-old-bare-close-about = 与前一种情况相同，但服务器遇到旧的邮件程序时会不作说明直接断开，Dovecot 就是这样。只有比较多次尝试，才能把这种情况与服务器故障区分开。

lab-server-too-old = 服务器太旧
lab-server-too-old-about = 服务器最高只支持 SSL 3.0 和 TLS 1.0。当前的邮件程序拒绝与它通信，旧的可以连接。

lab-tls10-only = 服务器只支持 TLS 1.0
lab-tls10-only-about = 一台大约 2005 年的服务器，从未支持比 TLS 1.0 更新的版本。

lab-ssl3-only = 服务器只支持 SSL 3.0
lab-ssl3-only-about = 一台大约 1998 年的服务器。当前的程序都已不再支持 SSL 3.0。

lab-ssl2-only = 服务器只支持 SSL 2.0
lab-ssl2-only-about = 一台大约 1996 年的服务器。如今 SSL 2.0 已起不到任何保护作用，几乎没有程序还支持它。

lab-no-shared-cipher = 没有共同的加密套件
lab-no-shared-cipher-about = 服务器和邮件程序支持同一个版本，但服务器要求使用 AES，而 Windows XP 时代的程序没有它。

lab-sni-required = 服务器要求告知它的名称
lab-sni-required-about = 程序如果没有在一开始就说明要找哪台服务器，就会被服务器拒绝。Windows XP 时代的程序从不说明这一点。

## Certificates and the clock

lab-certificate-expired = 证书已过期
lab-certificate-expired-about = 加密可用，但服务器的证书在两个月前已经到期。

lab-certificate-not-yet-valid = 证书尚未生效
lab-certificate-not-yet-valid-about = 加密可用，但服务器的证书要到三周后才生效。这台电脑的时钟是准确的。

lab-certificate-wrong-name = 证书属于另一台服务器
lab-certificate-wrong-name-about = 加密可用，但证书上写的是一家主机托管公司的服务器名称。

lab-certificate-self-signed = 证书是自签名的
lab-certificate-self-signed-about = 加密可用，但没有证书颁发机构为该证书证明。

lab-certificate-unknown-issuer = 证书来自未知的颁发者
lab-certificate-unknown-issuer-about = 加密可用，但证书是一家公司自己颁发的，而这台电脑不认识这家公司。

lab-weak-certificate = 证书的密钥太弱
lab-weak-certificate-about = 证书使用 1024 位的 RSA 密钥。旧的程序接受它，当前的程序不接受。

lab-weak-signature = 证书的签名太弱
lab-weak-signature-about = 证书使用 SHA-1 签名，这种签名可以伪造。旧的程序接受它，当前的程序不接受。

lab-clock-wrong = 这台电脑的时钟不准
lab-clock-wrong-about = 证书没有问题，但这台电脑的时间慢了三年。从服务器的欢迎语可以看出正确的时间。

## Settings

lab-plaintext-on-secure-port = 安全端口上没有加密
lab-plaintext-on-secure-port-about = 服务器在本应加密的地方以明文回应，也不支持 STARTTLS。它的安全端口设置有误。

lab-starttls-mixup = 混淆了 STARTTLS 和 SSL
lab-starttls-mixup-about = 端口以明文回应并提供 STARTTLS，而且 STARTTLS 可用。邮件程序却设置为从一开始就使用 SSL。

lab-no-secure-service = 没有安全端口
lab-no-secure-service-about = 安全端口上没有服务在监听。普通端口可用，并提供 STARTTLS。

lab-wrong-protocol = 回应的是别的服务
lab-wrong-protocol-about = 在本应是邮件服务的地方，回应的是网页服务器和远程登录服务：服务器名称或端口有误。

lab-ssl-on-587 = 在端口 587 上使用 SSL
lab-ssl-on-587-about = 服务器没有问题。端口 587 先以明文回应，再要求 STARTTLS，而邮件程序设置为从一开始就使用 SSL。

lab-no-encryption-on-993 = 在端口 993 上不加密
lab-no-encryption-on-993-about = 服务器没有问题。该端口从一开始就加密，而邮件程序设置为不加密，因此双方都在等待对方。

lab-starttls-not-offered = 不提供 STARTTLS
lab-starttls-not-offered-about = 邮件程序设置为使用 STARTTLS。普通端口不提供它；安全端口可用。

lab-http-inside-tls = 加密连接中是网页服务器
lab-http-inside-tls-about = 加密和证书都没有问题，但其中回应的是网页服务器。

lab-garbage-inside-tls = 加密连接中是无意义的数据
lab-garbage-inside-tls-about = 加密和证书都没有问题，但其中收到的既不是邮件协议，也不是任何其他协议。

lab-imap-on-pop3s = 端口上是另一种邮件服务
lab-imap-on-pop3s-about = 加密和证书都没有问题，但在本应是 POP3 的地方回应的是 IMAP，或者相反。

## Signing in and sending

lab-sign-in-refused = 密码未被接受
lab-sign-in-refused-about = 能测试的都正常。邮件程序的提示信息表明，服务器没有接受登录。

lab-sign-in-method = 密码登录已关闭
lab-sign-in-method-about = 连接、加密和证书都没有问题。服务器只提供 OAuth 2 登录，而旧的邮件程序不支持这种方式。

lab-sign-in-disabled = 没有登录方式
lab-sign-in-disabled-about = 连接、加密和证书都没有问题。服务器表示登录功能已关闭，或没有列出任何登录方式。

lab-port-25-without-sign-in = 端口 25 不接受登录
lab-port-25-without-sign-in-about = 邮件程序通过用于服务器之间传送邮件的端口发送。其他端口提供登录。

lab-client-certificate-demanded = 服务器要求邮件程序提供证书
lab-client-certificate-demanded-about = 对方如果没有自己的证书，服务器就会中止建立加密。

lab-relay-denied = 未登录就发送
lab-relay-denied-about = 能测试的都正常。提示信息表明，服务器不为没有登录的人转发邮件。

lab-sender-refused = 发件人的地址被拒绝
lab-sender-refused-about = 能测试的都正常。提示信息表明，服务器不允许此账户用该地址发送。

lab-sending-limit = 达到了发送限制
lab-sending-limit-about = 能测试的都正常。提示信息表明，此账户今天的发送量已用完。

lab-greylisted = 服务器要求稍后再来
lab-greylisted-about = 能测试的都正常。提示信息表明，服务器会让新的发件人等待（灰名单）。

lab-access-denied = 拒绝访问
lab-access-denied-about = 服务器没有发出欢迎语，而是表示不接收来自此地址的邮件。

lab-block-list = 地址在黑名单上
lab-block-list-about = 服务器没有发出欢迎语，而是表示这台电脑的地址在黑名单上。

## On the way

lab-interception = 中间有病毒扫描程序
lab-interception-about = 这台电脑上的邮件扫描程序代替服务器作出回应，使用它自己的欢迎语和证书。

lab-starttls-stripped = 防火墙去掉了 STARTTLS
lab-starttls-stripped-about = 途中有设备或程序从服务器的功能列表中去掉了 STARTTLS，并在安全端口上出示它自己的证书。

lab-firewall = 防火墙拦截了安全端口
lab-firewall-about = 连接安全端口时完全没有回应，普通端口则有回应。防火墙或网络运营商只放行部分端口。

lab-dns = 服务器的名称不存在
lab-dns-about = 找不到该名称：可能是拼写有误，也可能已从域中删除。

lab-ipv6-broken = IPv6 不通，IPv4 正常
lab-ipv6-broken-about = 该名称有两个地址。较新的一种没有回应，较旧的一种可用。

lab-captive-portal = 访客 Wi-Fi 要求先登录
lab-captive-portal-about = 无论询问什么，回应的都是访客网络的登录页面。

lab-starttls-stripped-587 = STARTTLS 在途中被去掉
lab-starttls-stripped-587-about = 邮件程序设置为使用 STARTTLS。途中有设备或程序去掉了它；安全端口可用。

lab-resolver-trouble = 网络的域名服务不起作用
lab-resolver-trouble-about = 此网络的域名服务表示无法给出服务器的地址。名称本身没有问题。

lab-no-network = 这台电脑没有连接网络
lab-no-network-about = 没有网线，也没有 Wi-Fi：这台电脑什么也发不出去。

lab-no-connection-left = 这台电脑已无法再打开连接
lab-no-connection-left-about = 这台电脑打开的连接太多，无法再打开新的连接。对服务器的情况无从得知。

## The server

lab-secure-listener-fault = 服务器无法建立加密
lab-secure-listener-fault-about = 一台当前版本的服务器，它的证书和密钥不匹配。安全端口立即断开，STARTTLS 先是提供，随后又收回。

lab-alert-80-on-every-hello = 服务器报告自身故障
lab-alert-80-on-every-hello-about = 每次加密尝试，无论新旧，得到的都是警报“internal error”（内部错误）。

lab-refused = 邮件服务器没有运行
lab-refused-about = 所有邮件端口上都没有服务在监听。

lab-silent = 服务器没有任何回应
lab-silent-about = 每个端口都接受连接，随后一直没有回应。

lab-slow = 服务器很慢
lab-slow-about = 一切正常，但每次的第一个回应都要等五秒。

lab-busy = 服务器太忙
lab-busy-about = 服务器表示“too many connections”（连接过多），随后断开。

lab-rate-limited = 服务器限制连接频率
lab-rate-limited-about = 安全端口回应第一次尝试，此后的每一次都会被切断。普通端口说明了原因：来自这个地址的连接过多。

lab-flapping = 每两次只有一次成功
lab-flapping-about = 同样的尝试，这一次被切断，下一次得到回应，如此交替。

lab-starttls-taken-back = STARTTLS 提供后又收回
lab-starttls-taken-back-about = 普通端口提供 STARTTLS，随后表示无法启动它。

lab-reset-behind-server-hello = 加密中途被切断
lab-reset-behind-server-hello-about = 服务器开始回应每次加密尝试，随后连接被重置。

lab-alert-behind-server-hello = 服务器在加密中途放弃
lab-alert-behind-server-hello-about = 服务器开始回应每次加密尝试，随后报告“internal error”（内部错误）。

lab-garbage-behind-server-hello = 加密中途出现无意义的数据
lab-garbage-behind-server-hello-about = 服务器开始回应每次加密尝试，随后发来毫无意义的字节。

lab-server-name-refused = 服务器不认识自己的名称
lab-server-name-refused-about = 每次加密尝试得到的都是警报“unrecognized name”（无法识别的名称）：这是服务器的旧名称，或者是另一台服务器。

lab-two-at-once = 最多同时两个连接
lab-two-at-once-about = 一切正常，但已有两个连接时，服务器会切断再来的连接。邮件程序只需要一个。

lab-shut-out = 服务器计数后拒绝连接
lab-shut-out-about = 每个端口的第一次连接得到回应；此后服务器不再接受来自此地址的连接。

lab-every-port-closes = 每个端口都断开
lab-every-port-closes-about = 每个端口都接受连接并立即断开，服务器对不想要的地址就是这样做的。

lab-server-fault = 服务器报告自身有问题
lab-server-fault-about = 服务器没有发出欢迎语，而是表示其服务目前有问题。

lab-expired-on-one-address = 两个地址中有一个的证书已过期
lab-expired-on-one-address-about = 该名称有两个地址。一个出示有效的证书，另一个出示已过期的证书。

## Servers that mean harm, for tests

lab-hostile-drip = 每秒一个字节
lab-hostile-drip-about = 欢迎语和安全连接的数据以每秒一个字节的速度到达。

lab-hostile-flood-warnings = 没完没了的警告
lab-hostile-flood-warnings-about = 安全连接以警告开始，之后再也没有进展。

lab-hostile-endless-certificate = 没有尽头的证书
lab-hostile-endless-certificate-about = 服务器声明有 16 MB 的证书，而实际到达的比这还多。

lab-hostile-record-65535 = 超出允许长度的记录
lab-hostile-record-65535-about = 安全连接以一条自称有 65535 字节的记录开始。

lab-hostile-zero-records = 没完没了的空记录
lab-hostile-zero-records-about = 安全连接全部由长度为零的记录组成。

lab-hostile-reset-each-step = 在每一步都被切断
lab-hostile-reset-each-step-about = 连接被重置，每次都发生在更靠后的一步。

lab-hostile-endless-greeting = 没有尽头的欢迎语
lab-hostile-endless-greeting-about = 第一行永远不会结束。

lab-hostile-endless-lines = 没完没了的行
lab-hostile-endless-lines-about = 欢迎语的每一行都表示后面还有一行。

lab-hostile-banner-10mb = 10 MB 的欢迎语
lab-hostile-banner-10mb-about = 第一行的长度为 10 MB。

lab-hostile-nul = 欢迎语中的零字节
lab-hostile-nul-about = 欢迎语的文字中间夹有零字节。

lab-hostile-escape-sequences = 布满花招的欢迎语和证书
lab-hostile-escape-sequences-about = 欢迎语和证书中含有终端命令、使文字方向反转的字符、网页代码和电子表格公式。
