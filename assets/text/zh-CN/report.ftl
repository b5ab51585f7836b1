# Reports and the command line: headings and short words

report-title = Mailprobe { $version } 报告
report-when = 日期和时间
date = { $year } 年 { $month ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[12] 12
    } 月 { $day } 日
report-server = 服务器
report-port = 端口
report-port-value = { $port }（{ $protocol }，{ $security }）
report-security-tls = 从一开始就使用 SSL/TLS
report-security-starttls = STARTTLS
report-security-none = 不加密
report-program = 邮件程序
report-program-value = { $program }（配置档 { $profile }）
report-your-mail-program = 您的邮件程序
report-account = 账户
report-code = 错误号
report-event = 服务器日志
report-practice = 练习
report-verdict = 结论
report-certainty = 把握程度：{ $label }
report-certain = 可以确定
report-not-decided = 把握程度：尚无定论
report-user = 您现在可以做的
report-admin = 需要管理员做的
report-warning = 请先阅读这一段。
report-evidence = 判断依据
report-more = 要查看测得的全部内容，请加上 --details，或用 --html FILE 或 --json 保存
report-profile-note = 关于这个程序
report-profile-platform = 它能使用的加密是从它所用的系统或程序库记录的，而不是从程序本身记录的。
report-profile-stand-in = 它能使用的加密是从同类程序记录的，而不是从这个程序记录的。
report-profile-documented = 它能使用的加密取自开发商的文档，并非实际记录。
report-profile-inferred = 它能使用的加密是由相似的程序推断的，并非实际记录。
report-causes = 最可能的原因
report-yes = 是
report-no = 否
report-not-asked = 无法检查
report-practice-note = 这是一次练习，检查的是这台电脑上的模拟服务器。

report-table-ports = 服务器和端口
report-table-hellos = 服务器对每次连接尝试的回应（SSL 2.0 到 TLS 1.3）
report-table-certificate = 证书
report-table-traffic = Mailprobe 联系过的服务器
report-table-transcript = 通信记录（英文）
report-head-port = 端口
report-head-service = 服务
report-head-address = 地址
report-head-connect = 连接
report-head-greeting = 欢迎语
report-head-hello = 尝试
report-head-answer = 回应
report-head-version = 版本
report-head-suite = 加密套件
report-head-ms = 毫秒
report-head-question = 询问内容
report-head-to = 对方
report-head-connections = 连接数
report-head-in = 接收字节
report-head-out = 发送字节
report-head-what = 内容

tcp-open = 开放
tcp-refused = 被拒绝
tcp-timed-out = 无回应
tcp-reset = 被重置
tcp-unreachable = 无法到达
tcp-blocked-locally = 被本机拦截

greeting-ready = 就绪
greeting-preauth = 已登录
greeting-refusal = 被拒绝
greeting-other-protocol = 其他协议
greeting-silence = 没有回应
greeting-closed = 未回应即关闭
greeting-reset = 未回应即重置
greeting-garbage = 无法识别的字节

hello-server-hello = ServerHello
hello-alert = 警报
hello-closed = 关闭
hello-reset = 重置
hello-silent = 没有回应
hello-text = 明文：
hello-other-protocol = 其他协议：
hello-malformed = 无法识别的字节：

certificate-problems = 问题
certificate-no-problem = 无
certificate-trusted-publicly = 受公共根证书信任
certificate-trusted-here = 受这台电脑信任
certificate-subject = 颁发给
certificate-issuer = 颁发者
certificate-names = 名称
certificate-dates = 有效期
certificate-key = 密钥和签名
certificate-fingerprint = SHA-256
certificate-expired = 已过期
certificate-not-yet-valid = 尚未生效
certificate-revoked = 已被颁发者吊销
certificate-intermediate-expired = 中间证书已过期
certificate-intermediate-not-yet-valid = 中间证书尚未生效
certificate-other-path-needed = 有一个中间证书已过期（只影响旧的程序）
certificate-wrong-name = 颁发给其他名称
certificate-name-only-in-cn = 名称只在旧字段（公用名）中，当前的程序不看这个字段
certificate-self-signed = 自签名
certificate-unknown-extension = 含有程序不认识、必须因此拒绝证书的扩展项
certificate-against-apple-rules = Apple 的程序会拒绝它：有效期超过 825 天，或未标明用于服务器
certificate-exceeds-issuer = 上级颁发机构无权颁发它
certificate-untrusted-issuer = 颁发者不受这台电脑信任
certificate-missing-intermediate = 缺少中间证书
certificate-weak-key = 密钥过短
certificate-intermediate-weak-key = 中间证书的密钥过短
certificate-weak-signature = 签名过弱（MD5 或 SHA-1）
certificate-intermediate-weak-signature = 中间证书的签名过弱（MD5 或 SHA-1）
certificate-wrong-usage = 不适用于服务器
certificate-unreadable = 无法读取

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = 协议
explain-secure = 安全（SSL）
explain-error-number = 错误号
explain-socket-error = 套接字错误
explain-server-error = 服务器错误
explain-server-response = 服务器的回应
explain-your-server = 您的邮件服务器
explain-causes = 仅从文字来看，最可能的含义：
explain-check-adds = 这些文字尚未经过检查。用同样的文字运行“mailprobe check”，可以查看服务器本身。
explain-words-tell-nothing = 从这些文字看不出问题所在。用同样的文字运行“mailprobe check”，可以查看服务器本身。
explain-secret-left-out = 文字中有密码或其他机密信息。它已被略去，也不会保留。如果其他人看过这段文字，请更改它。
explain-sentences-left-out = 文字中有一条提示信息太长，无法读到末尾：前 100,000 句之后的内容没有查看。请只粘贴有错误的部分。
missing-server = 还需要：邮件服务器的名称。可以在邮件程序的账户设置中找到。
missing-protocol = 还需要：协议。收信通常用 POP3 或 IMAP，发信通常用 SMTP。
missing-port = 还需要：端口。接收通常用 995（POP3）和 993（IMAP），发送通常用 465 或 587（SMTP）。
missing-security = 还需要：加密方式。通常是 SSL/TLS；端口 110、143 或 587 则是 STARTTLS。

stage-dns = 查找地址
stage-tcp = 连接端口
stage-tls = 安全连接
stage-greeting = 服务器的欢迎语
stage-auth = 登录
stage-protocol = 与邮件服务器对话
stage-config = 账户设置
stage-local = 这台电脑
stage-unknown = 任何一个环节

lab-running =
    练习服务器：{ $title }。
    它在 127.0.0.1 上监听，按 Ctrl-C 结束。请用下面的命令检查：
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = 结论的推算过程（单位为 deciban：+10 表示该原因的可能性变为十倍）
reckoning-prior = 测量之前
reckoning-sum = 合计
reckoning-excluded = 已排除

report-stopped = 您在 { $seconds } 秒后停止了检查。到那时为止最后的发现：{ $seen }。
report-time-is-up = { $seconds } 秒后时间已到。到那时为止最后的发现：{ $seen }。
report-nothing-seen = 尚无
