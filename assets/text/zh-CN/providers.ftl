# What is known of the companies that run people's mailboxes

## How signing in works there

provider-known = 邮件服务商
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }：邮件程序用邮箱的密码登录。
        [app-password] { $provider }：邮件程序需要专门为它生成的密码（应用专用密码）。平常的密码在那里不能用。
        [oauth] { $since ->
            [none] { $provider }：邮件程序已不能用密码登录，必须打开服务商自己的登录页面（OAuth 2）。
           *[other] { $provider }：自 { $since }起，邮件程序已不能用密码登录，必须打开服务商自己的登录页面（OAuth 2）。
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }：邮件程序通过服务商自己的登录页面（OAuth 2），或用专门为它生成的密码（应用专用密码）登录。平常的密码在那里不能用。
           *[other] { $provider }：自 { $since }起，邮件程序必须通过服务商自己的登录页面（OAuth 2），或用专门为它生成的密码（应用专用密码）登录。平常的密码在那里不能用。
        }
        [authorization-code] { $provider }：邮件程序需要网站上邮箱设置中的授权码。平常的密码在那里不能用。
        [bridge] { $provider }：邮件程序只能通过服务商自己的程序（Bridge）收取这些邮件；该程序必须在这台电脑上运行，并会显示它自己的密码。
        [none] { $provider }：这些邮件无法用其他邮件程序收取，只能用服务商自己的程序。
       *[other] { $provider }：尚不清楚邮件程序在那里如何登录。
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }：据目前所知，邮件程序用邮箱的密码登录。
        [app-password] { $provider }：据目前所知，邮件程序需要专门为它生成的密码（应用专用密码）。
        [oauth] { $provider }：据目前所知，邮件程序已不能用密码登录，必须打开服务商自己的登录页面（OAuth 2）。
        [oauth-or-app-password] { $provider }：据目前所知，邮件程序通过服务商自己的登录页面（OAuth 2），或用专门为它生成的密码（应用专用密码）登录。
        [authorization-code] { $provider }：据目前所知，邮件程序需要网站上邮箱设置中的授权码。
        [bridge] { $provider }：据目前所知，邮件程序只能通过这台电脑上服务商自己的程序（Bridge）收取这些邮件。
        [none] { $provider }：据目前所知，这些邮件无法用其他邮件程序收取，只能用服务商自己的程序。
       *[other] { $provider }：尚不清楚邮件程序在那里如何登录。
    }
}
provider-switch = 在其网站上：{ $switch }
provider-note = 提示：{ $note }
provider-page = 相关页面：{ $page }
provider-status-page = 服务商是否有故障？{ $page }
provider-receiving = 接收邮件：
provider-sending = 发送邮件：
provider-server = - { $protocol }：{ $host }，端口 { $port }，{ $security }
provider-no-servers = 没有已知的服务器。
provider-user-name = { $username ->
    [email] 用户名：完整的邮件地址
    [none] 不需要用户名
    [local-part] 用户名：地址中 @ 之前的部分
   *[other] 用户名：以服务商提供的为准
}
provider-source = { $certainty ->
    [checked] 来源：{ $source }（{ $checked }核实）
   *[as-far-as-known] 据目前所知（{ $source }，{ $checked }）
}
provider-takes-in-mail = 发往此域的邮件先到达 { $provider }；邮箱可能在别处。
provider-not-known = Mailprobe 不知道“{ $asked }”的邮件由谁运营。给您这个地址的人知道服务器是什么。

## What was established

finding-provider-runs-server = { $server } 是 { $provider } 的服务器
finding-provider-name-not-found = { $server } 是 { $provider } 的正确名称，但本网络的域名服务找不到它
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } 已不再接受邮件程序的密码，只接受自己的登录页面（OAuth 2）
       *[other] 自 { $since }起，{ $provider } 不再接受邮件程序的密码，只接受自己的登录页面（OAuth 2）
    }
   *[as-far-as-known] 据目前所知，{ $provider } 不接受邮件程序的密码，只接受自己的登录页面（OAuth 2）
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } 拒绝在邮件程序中使用平常的密码；它要求应用专用密码，或自己的登录页面（OAuth 2，如果有）
       *[other] 自 { $since }起，{ $provider } 拒绝在邮件程序中使用平常的密码；它要求应用专用密码，或自己的登录页面（OAuth 2，如果有）
    }
   *[as-far-as-known] 据目前所知，{ $provider } 拒绝在邮件程序中使用平常的密码，要求应用专用密码
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } 拒绝在邮件程序中使用平常的密码；它要求邮箱设置中的授权码
   *[as-far-as-known] 据目前所知，{ $provider } 要求邮件程序使用邮箱设置中的授权码
}
finding-provider-switch = { $sign_in ->
    [password] 可能需要先在 { $provider } 的网站上允许邮件程序访问：{ $switch }
    [oauth] 可能需要先在 { $provider } 的网站上允许邮件程序访问：{ $switch }
   *[other] 在 { $provider } 的网站上：{ $switch }
}
finding-provider-needs-bridge = 其他程序只能通过这台电脑上 { $provider } 自己的程序（Bridge）收取其邮件
finding-provider-bridge-silent = 这台电脑的端口 { $port } 上没有程序在监听，而那里本应是 { $provider } 的程序（Bridge）
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } 不提供 POP、IMAP 或 SMTP：只有它自己的程序能收取这些邮件
   *[as-far-as-known] 据目前所知，{ $provider } 不提供 POP、IMAP 或 SMTP：只有它自己的程序能收取这些邮件
}
finding-provider-other-server = { $server } 不是 { $provider } 的 { $right_protocol } 服务器；正确的是 { $right_server }，端口 { $right_port }
finding-provider-without-protocol = 据目前所知，{ $provider } 没有提供 { $protocol }；它提供 { $right_protocol }：{ $right_server }，端口 { $right_port }
finding-provider-other-port = { $provider } 为 { $right_server } 上的 { $right_protocol } 给出的端口是 { $right_port }，而不是 { $port }
finding-provider-other-protection = { $provider } 为 { $right_server } 的端口 { $port } 给出的加密方式是 { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 不加密
}，与当前设置不同
finding-program-fetches-from-cloud = { $program } 通过 { $cloud } 的服务器收取邮件，而不是直接从这台电脑收取

## Verdicts

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } 已不再接受邮件程序的密码，因此通常连正确的密码也会被拒绝。
   *[as-far-as-known] 据目前所知，{ $provider } 已不再接受邮件程序的密码。
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } 在这里不接受平常的密码；它要求应用专用密码。
   *[as-far-as-known] 据目前所知，{ $provider } 在这里要求应用专用密码，而不是平常的密码。
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } 在这里不接受平常的密码；它要求授权码。
   *[as-far-as-known] 据目前所知，{ $provider } 在这里要求授权码，而不是密码。
}
verdict-sign-in-method-provider-switch = { $provider } 拒绝了登录；很可能那里尚未开启邮件程序访问。
verdict-sign-in-method-provider-needs-bridge = { $provider } 的邮件只能通过这台电脑上它自己的程序（Bridge）收取。
verdict-sign-in-method-provider-without-mail-programs = { $provider } 的邮件只能用它自己的程序收取，不能用 { $program }。
verdict-dns-provider-name-not-found = 本网络找不到 { $server }，尽管这是 { $provider } 的正确名称。
verdict-no-secure-service-provider-without-mail-programs = { $provider } 的邮件只能用它自己的程序收取，不能用 { $program }。
verdict-no-secure-service-provider-without-protocol = 据目前所知，{ $provider } 没有提供 { $protocol }；请在 { $program } 中改设为 { $right_protocol }。
verdict-server-down-provider-bridge-silent = { $provider } 的程序（Bridge）没有在这台电脑上运行，或使用了其他端口。

## Who can fix it

whose-dns-provider-name-not-found = 这需要由您的 IT 支持人员或此网络的管理员处理。
whose-server-down-provider-bridge-silent = 您可以自行处理：请在这台电脑上启动 { $provider } 的程序。
whose-sign-in-method-provider-takes-no-password = 您可以自行处理：请更换 { $program } 的登录方式，或换用其他程序。
whose-sign-in-method-provider-wants-app-password = 您可以自行处理：请使用 { $provider } 专门为 { $program } 生成的密码。
whose-sign-in-method-provider-wants-code = 您可以自行处理：请使用 { $provider } 邮箱设置中的授权码。
whose-sign-in-method-provider-switch = 您可以自行在 { $provider } 网站的邮箱设置中处理。

## What to do

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }：请重新输入邮箱的密码，并按服务商提供的写法填写用户名。
    [app-password] { $provider }：请在网站上为此程序生成专用密码（应用专用密码），并用它代替平常的密码。
    [oauth] { $provider }：请让程序打开服务商自己的登录页面（程序设置中为 OAuth 2）。如果它做不到，请使用较新的程序或网站。
    [oauth-or-app-password] { $provider }：请让程序打开服务商自己的登录页面（程序设置中为 OAuth 2），或在网站上生成应用专用密码并输入它。
    [authorization-code] { $provider }：请在网站的邮箱设置中获取授权码，并用它代替密码。
    [bridge] { $provider }：请在这台电脑上启动它的程序（Bridge），并填写其中显示的服务器、端口和密码。
   *[none] { $provider }：请在其网站上或用它自己的程序收取这些邮件。
}{ $provider-note ->
    [none] {""}
   *[other] 提示：{ $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] 页面：{ $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] 请在 { $provider } 的网站上确认已允许邮件程序访问：{ $provider-switch }
    [oauth] 请在 { $provider } 的网站上确认已允许邮件程序访问：{ $provider-switch }
   *[other] 在 { $provider } 网站上的位置：{ $provider-switch }
}
user-provider-settings = 请在{ $program ->
    [outlook-express] {" "}Outlook Express{" "}
    [windows-mail] {" "}Windows Mail{" "}
    [windows-live-mail] {" "}Windows Live Mail{" "}
    [outlook] {" "}Outlook{" "}
    [thunderbird] {" "}Thunderbird{" "}
    [apple-mail] {" "}Apple Mail{" "}
   *[other] 您的邮件程序
}中按 { $right-provider } 给出的内容设置：{ $right-protocol }，服务器 { $right-server }，端口 { $right-port }，{ $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 不加密
}。
user-cloud-program = 这个程序通过 { $cloud } 的服务器收取邮件，而不是从这里收取。请向邮件服务器的管理员询问是否允许那些服务器连接。邮件服务器可能只允许从办公室连接，可能封锁了其他国家或过多的登录（fail2ban），也可能使用贵公司自己的证书颁发机构。
admin-provider-status = 这台服务器由 { $provider } 运营；从外部无法做任何处理。{ $provider-status-page ->
    [none] 请在其网站上查看是否报告了故障。
   *[other] 请查看是否报告了故障：{ $provider-status-page }
}
program-cloud-note = { $program } 通过 { $cloud } 的服务器收取邮件。从这台电脑检查无法得知那些服务器能否连通：邮件服务器可能只允许从办公室连接，可能封锁了其他国家或过多的登录（fail2ban），也可能使用贵公司自己的证书颁发机构。

## The services of an account

report-services = 您账户的服务器
service-line = { $protocol }：{ $server }，端口 { $port } – { $found }
service-works = 正常
service-not-decided = 尚无定论
describe-no-mail-programs = { $provider } 只允许用它自己的程序收取邮件。没有可检查的内容。
