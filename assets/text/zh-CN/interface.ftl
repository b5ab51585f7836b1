# The window

app-practice = 练习
app-history = 以往的检查
app-history-empty = 还没有检查记录
app-history-clear = 清除所有检查记录
app-language = 语言
app-theme = 外观
app-theme-system = 跟随系统
app-theme-light = 浅色
app-theme-dark = 深色
app-about = 关于
app-about-close = 关闭
app-about-renderer = 界面绘制方式：{ $renderer }
app-about-licences = Mailprobe 所用组件的许可证

describe-message = 提示信息
describe-example = 例如：无法建立与服务器的安全连接。 帐户: 'office', 服务器: 'mail.example.com', 协议: POP3, 端口: 995, 安全(SSL): 是, 错误号: 0x800CCC1A
describe-paste = 粘贴
describe-open = 打开文件…
describe-clear = 清空
describe-picture = 这是一张图片，而 Mailprobe 只能读取文字。请在邮件程序的提示窗口中按 Ctrl+C，再粘贴到这里；也可以把错误号和服务器填写到相应的栏中。图片请附在工单里。
describe-understood = 从提示信息中读到的内容
describe-not-understood = 这段文字中没有能识别的内容。您仍然可以填写服务器、协议和端口，然后检查。
describe-more = 同一段文字中还有 { $count } 条
describe-settings = 检查对象
describe-program-of-message = 以提示信息为准
describe-security = 加密
describe-published = 同时查询服务商公布的设置（会联系服务器所在的域）
describe-check = 检查
describe-promise = 不需要密码，也绝不会发送密码。
describe-nothing-yet = 请先粘贴邮件程序的提示信息，或者填写服务器。
describe-bad-port = “{ $port }”不是端口。端口是 1 到 65535 之间的数字；POP3 通常是 995，IMAP 通常是 993。
describe-not-probed = 无法检查 { $protocol } 账户。Mailprobe 可以检查 POP3、IMAP 和 SMTP。
describe-unknown-program = 不认识这个邮件程序。请从列表中选择一个。

checking-title = 正在检查 { $target }
checking-seconds = 已用 { $seconds } 秒
checking-stop = 停止
checking-stopping = 正在停止。已经查到的内容会保留。
checking-steps = 最近的步骤

link-this-computer = 这台电脑
link-name = 域名
link-connection = 连接
link-secure-channel = 安全连接
link-mail-server = 邮件服务器
link-sign-in = 登录
link-state-waiting = 等待中
link-state-checking = 检查中
link-state-works = 正常
link-state-broken = 有问题
link-state-not-reached = 未到达
link-state-partly = 部分正常
link-state-not-used = 未使用
link-state-not-tested = 未测试

result-back = 返回
result-again = 重新检查
result-copy-ticket = 复制（用于工单）
result-copy-picture = 复制图片
result-save = 保存
result-save-page = 网页报告…
result-save-picture = 图片…
result-save-json = 用于比较的结果（JSON）…
result-save-text = 文本…
result-warning-read = 我已阅读
result-copied = 已复制。请粘贴到工单中。
result-copied-picture = 图片已复制。请粘贴到工单中。
result-saved = 已保存为 { $path }
result-saved-fallback = 无法打开文件窗口。已保存为 { $path }
result-not-saved = 无法保存：{ $reason }。内容没有丢失，请换一个位置。
result-unchanged = 与上一次检查相比没有变化。
result-changed = 上一次检查的结论是：{ $before }
result-loaded = 这是一份保存过的结果。
result-not-loaded = 无法使用这个文件：{ $reason }

details-facts = 检查的内容
details-why = 结论的推算过程

fact-yes = 是
fact-no = 否
fact-unknown = 我不知道

dialog-save = 保存
dialog-open = 打开提示信息、事件日志或保存过的结果
dialog-kind = Mailprobe 报告
dialog-kind-open = 提示信息、日志和结果
app-crashed = 这次检查未能完成。发生的情况已记录在 { $path }，请把这个文件发给 IT 支持人员。
