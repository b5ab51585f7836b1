# What was found of each link of the chain, one short sentence each

report-chain = 连接的各个环节
report-also-wrong = 另外的问题：{ $what }

chain-not-reached = 前面的环节有问题，因此没有检查到这里
chain-not-tested = 未测试
chain-program-without-starttls = 这个邮件程序无法在端口 { $port } 上使用 STARTTLS
chain-turned-away = 未测试完：服务器不再接受从这里发起的连接
chain-no-encryption = 设置为不加密
chain-computer-works = 这台电脑上没有发现问题
chain-computer-without-network = 这台电脑没有连接网络
chain-computer-without-way-out = 此电脑找不到从其网络出去的路径
chain-computer-blocks = 这台电脑自己没有放行连接
chain-computer-at-its-limit = 这台电脑无法再打开连接：打开的连接太多
chain-address-given = 已直接给出地址，因此无需查找名称
chain-name-found = { $name } 的地址是 { $addresses }
chain-name-not-found = 不存在名为 { $name } 的服务器
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = 名称 { $name } 没有对应的地址
chain-resolver-silent = 本网络的域名服务没有回应
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = 本网络的域名服务无法给出 { $name } 的地址
chain-port-open = 端口 { $port } 接受连接
chain-port-open-on-some = 端口 { $port } 在 { $address } 上可用，在 { $other } 上不可用
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] （没有任何回应）
    [closed] （不作说明就结束连接）
    [refuses] ：{ $text }
    [wrong] ：{ $text }
   *[fails] {""}
}
chain-port-refused = 端口 { $port } 拒绝连接
chain-port-silent = 端口 { $port } 没有回应
chain-port-reset = 端口 { $port } 在连接建立过程中将其切断
chain-no-route = 没有通往 { $address } 的路径
chain-starttls-not-offered = 端口 { $port } 不提供 STARTTLS
chain-starttls-refused = 请求 STARTTLS 时，端口 { $port } 没有开始加密
chain-clear-text = 端口 { $port } 在应当开始加密时使用明文
chain-other-protocol = 在端口 { $port } 上回应的不支持 TLS
chain-hello-silent = 端口 { $port } 在应当开始加密时没有回应
chain-waits-for-encryption = 端口 { $port } 等待加密（SSL/TLS），在此之前没有回应
chain-hello-dies = 在端口 { $port } 上开始加密的尝试都没有成功
chain-hello-not-accepted = 端口 { $port } 能够加密，但不是这个邮件程序可用的方式
chain-flight-breaks-off = 端口 { $port } 开始加密，随后中断
chain-certificate-has-a-problem = 端口 { $port } 能够加密，但其证书有问题
chain-handshake-breaks-off = 端口 { $port } 在加密建立之前中断
chain-flight-is-all-that-was-tested = 端口 { $port } 回应这个邮件程序（{ $version }）；其余部分这次无法测试
chain-flight-is-all-that-can-be-tested = 端口 { $port } 回应这个邮件程序（{ $version }）；之后的部分无法用如今的加密测试
chain-secure = 已加密，证书没有问题
chain-secure-by-a-newer-version = 已加密，证书没有问题（{ $version }；其余部分的测试用 { $newer }）
chain-secure-at-times = 端口 { $port } 能够加密，但并非每次都能，或不够及时
chain-greets = 回应：{ $text }
chain-greets-late = 回应很慢：{ $text }
chain-refuses = 拒绝这台电脑：{ $text }
chain-greets-wrongly = 回应的不是这类邮件服务器：{ $text }
chain-ends-without-a-word = 不作说明就结束连接
chain-greets-and-hangs-up = 回应后结束连接
chain-greets-and-says-no-more = 回应后不再回应
chain-says-nothing = 没有任何回应
chain-sign-in-not-tested = 未测试：Mailprobe 从不登录
chain-sign-in-needs-encryption = 未加密时不接受密码
chain-sign-in-oauth-only = 不接受密码，只能通过网页登录（OAuth 2）
chain-sign-in-disabled = 表示这里的登录功能已关闭
chain-sign-in-none = 没有提供任何登录方式
chain-sign-in-not-in-program = 只提供 { $ways }，而这个邮件程序不支持
chain-sign-in-not-known-of-program = 只提供 { $ways }；尚不清楚这个邮件程序是否支持
