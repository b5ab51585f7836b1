# The window: what it asks, what it says for a moment, and the pages over its screens

window-title = 您的邮件出了什么问题？
window-start-message = 我有错误提示信息或错误号
window-start-address = 邮件无法使用，但没有错误提示信息
window-start-server = 我知道邮件服务器

window-drop = 也可以把文件或图片拖放到这里
window-picture = 您粘贴的图片
window-picture-kept = 您的图片已保留。将结果复制或保存为图片时，它会放在结果下方。
window-picture-remove = 移除图片
window-likely-causes = 仅从文字来看，最可能的含义
window-first-step = 第一步：{ $step }
window-words-tell-nothing = 仅从文字看不出问题所在。单击“检查”可以查看服务器本身。
window-check-to-be-sure = 还没有进行任何测量。单击“检查”可以查看服务器本身。
window-check-servers = 单击“检查”会查看这些服务器：{ $servers }
window-nothing-recognised = 这段文字中没有服务器的名称。请在这里填写邮件服务器的名称；可以在邮件程序的账户设置中找到。

window-address = 您的邮件地址
window-address-about = Mailprobe 会查找存放您邮件的服务器。@ 之前的部分不会离开这台电脑。不需要密码。
window-server-about = 名称可以在邮件程序的账户设置中找到，通常以 imap.、pop. 或 smtp. 开头。不需要其他信息。
window-server-of-address = 请留空：会根据您的邮件地址查找
window-recent = 以前检查过
window-more = 更多设置
window-more-about = 这些都不是必填的。填写后检查会更准确。
window-meaning-protocol = 邮件程序与服务器通信的方式：POP3 取回邮件，IMAP 把邮件留在服务器上，SMTP 发送邮件。
window-meaning-port = 服务器提供一项服务所用的编号。通常 POP3 为 995，IMAP 为 993，发送为 465 和 587。
window-meaning-encryption = 防止途中有人偷看。SSL/TLS 从一开始就加密，STARTTLS 先以明文开始，然后加密。服务器用证书证明自己的身份。
window-told = 从您的提示信息中读到
window-told-perhaps = 根据提示信息推测；请确认是否正确
window-automatic = 自动
window-search = 搜索
window-bad-address = 这不是邮件地址。邮件地址的形式类似 name@example.com。
window-bad-server = “{ $server }”不可能是服务器的名称。服务器名称的形式类似 mail.example.com。
window-cleared = 已清空填写的内容。
window-undo = 撤销
window-restore = 恢复之前填写的内容

window-practice = 用模拟服务器练习：{ $title }
window-practice-banner = 练习：这台服务器是模拟的
window-leave-practice = 退出练习
window-practice-about = 这些是这台电脑上的模拟服务器，用来了解 Mailprobe 如何回答。您填写的内容会保留，退出练习后恢复。
window-practice-works = 没有问题

window-waiting-this-computer = 正在查看这台电脑的网络
window-waiting-name = 正在查找服务器的地址（需要几秒）
window-waiting-connection = 正在等待服务器接受连接（最多 10 秒）
window-waiting-secure-channel = 正在等待服务器开始加密（每次尝试最多 10 秒）
window-waiting-mail-server = 正在等待邮件服务器的欢迎语（最多 10 秒）
window-waiting-sign-in = 正在查看服务器提供的登录方式
window-waiting-elsewhere = 正在尝试用其他方式连接服务器，以查找原因（最多一分钟）
window-one-second = 已用 { $seconds } 秒

link-state-suspected = 很可能在这里

window-open = 尚无定论
window-program-assumed = 没有指定邮件程序，因此按 { $program } 进行了检查。
window-program-change = 另选一个
window-questions = 您了解的情况会有帮助。从别人那里听说的也算。
window-take-back = 撤销此回答
window-step-locked = 阅读警告后，此步骤才会展开。
window-details = 技术细节
window-copy-for-administrator = 复制给管理员的报告
window-copied = 已复制
window-copy-whole = 复制全部细节
window-system = 系统
window-preview = 显示要复制的内容
window-preview-about = 复制的就是这些内容。邮件地址中 @ 之前的部分只保留第一个字符。
window-hide = 复制或保存时隐藏名称

window-compare = 与以前的检查比较
window-compare-short = 比较
window-compare-end = 只显示此次检查
window-compare-before = 之前
window-compare-after = 之后
window-compare-same = 除时间外，两次检查的结果相同。
window-compare-addresses = 服务器的地址
window-compare-network = 这台电脑的网络连接
window-show = 显示
window-delete = 删除
window-forget-really = 全部清除？此操作无法撤销
window-today = 今天 { $time }
window-yesterday = 昨天 { $time }

window-watch = 持续检查直到恢复正常
window-watch-about = 每分钟检查一次，最多一小时，恢复正常时通知您
window-watching = { $seconds } 秒后再次检查
window-watch-checking = 正在重新检查
window-watch-end = 停止持续检查
window-watch-works = 现在正常了。
window-watch-over = 已检查一小时，仍未恢复正常。
window-mail-helpdesk = 写信给 IT 支持人员
window-not-opened = 无法打开：{ $reason }
window-no-letters = 这台电脑没有能显示所选语言文字的字体。请安装一种，例如软件包 fonts-noto-cjk（Debian、Ubuntu）或 google-noto-sans-cjk-fonts（Fedora），然后重新启动 Mailprobe。
window-show-in-folder = 在文件夹中显示
window-print = 打印…
window-copy = 复制命令
window-copy-command = 复制命令 { $command }
window-command-copied = 已复制命令。
window-remedy-copy-report = 复制报告
window-remedy-sign-in-page = 打开登录页面
window-remedy-date-and-time = 打开日期和时间设置
window-remedy-network = 打开网络连接
window-remedy-outlook = 打开 Outlook 的账户

window-help = 帮助
window-about-promise = Mailprobe 从不询问密码，也从不登录。它只与您指定的邮件服务器和这台电脑的域名服务通信。只有勾选“同时查询服务商公布的设置”时，它才会另外向服务器所在的域查询设置。
window-about-licence = 自由软件，可任选 MIT 或 Apache 2.0 许可证。
window-about-folder = 设置和以往的检查保存在 { $folder }
window-stage-describe = 描述
window-stage-check = 检查
window-stage-result = 结果
