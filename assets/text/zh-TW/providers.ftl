provider-known = 郵件服務供應商
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }：郵件程式用信箱的密碼登入。
        [app-password] { $provider }：郵件程式需要專門為它產生的密碼（應用程式密碼）。平常的密碼在那裡不能用。
        [oauth] { $since ->
            [none] { $provider }：郵件程式已不能用密碼登入，必須開啟服務供應商自己的登入頁面（OAuth 2）。
           *[other] { $provider }：自 { $since }起，郵件程式已不能用密碼登入，必須開啟服務供應商自己的登入頁面（OAuth 2）。
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }：郵件程式透過服務供應商自己的登入頁面（OAuth 2），或用專門為它產生的密碼（應用程式密碼）登入。平常的密碼在那裡不能用。
           *[other] { $provider }：自 { $since }起，郵件程式必須透過服務供應商自己的登入頁面（OAuth 2），或用專門為它產生的密碼（應用程式密碼）登入。平常的密碼在那裡不能用。
        }
        [authorization-code] { $provider }：郵件程式需要網站上信箱設定中的授權碼。平常的密碼在那裡不能用。
        [bridge] { $provider }：郵件程式只能透過服務供應商自己的程式（Bridge）收取這些郵件；該程式必須在這台電腦上執行，並會顯示它自己的密碼。
        [none] { $provider }：這些郵件無法用其他郵件程式收取，只能用服務供應商自己的程式。
       *[other] { $provider }：尚不清楚郵件程式在那裡如何登入。
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }：據目前所知，郵件程式用信箱的密碼登入。
        [app-password] { $provider }：據目前所知，郵件程式需要專門為它產生的密碼（應用程式密碼）。
        [oauth] { $provider }：據目前所知，郵件程式已不能用密碼登入，必須開啟服務供應商自己的登入頁面（OAuth 2）。
        [oauth-or-app-password] { $provider }：據目前所知，郵件程式透過服務供應商自己的登入頁面（OAuth 2），或用專門為它產生的密碼（應用程式密碼）登入。
        [authorization-code] { $provider }：據目前所知，郵件程式需要網站上信箱設定中的授權碼。
        [bridge] { $provider }：據目前所知，郵件程式只能透過這台電腦上服務供應商自己的程式（Bridge）收取這些郵件。
        [none] { $provider }：據目前所知，這些郵件無法用其他郵件程式收取，只能用服務供應商自己的程式。
       *[other] { $provider }：尚不清楚郵件程式在那裡如何登入。
    }
}
provider-switch = 在其網站上：{ $switch }
provider-note = 提醒：{ $note }
provider-page = 相關頁面：{ $page }
provider-status-page = 服務供應商是否有故障？{ $page }
provider-receiving = 接收郵件：
provider-sending = 寄送郵件：
provider-server = - { $protocol }：{ $host }，連接埠 { $port }，{ $security }
provider-no-servers = 沒有已知的伺服器。
provider-user-name = { $username ->
    [email] 使用者名稱：完整的郵件地址
    [none] 不需要使用者名稱
    [local-part] 使用者名稱：地址中 @ 之前的部分
   *[other] 使用者名稱：以服務供應商提供的為準
}
provider-source = { $certainty ->
    [checked] 來源：{ $source }（{ $checked }查證）
   *[as-far-as-known] 據目前所知（{ $source }，{ $checked }）
}
provider-takes-in-mail = 寄往此網域的郵件先到達 { $provider }；信箱可能在別處。
provider-not-known = Mailprobe 不知道「{ $asked }」的郵件由誰營運。給您這個地址的人知道伺服器是什麼。

finding-provider-runs-server = { $server } 是 { $provider } 的伺服器
finding-provider-name-not-found = { $server } 是 { $provider } 的正確名稱，但此網路的名稱服務找不到它
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } 已不再接受郵件程式的密碼，只接受自己的登入頁面（OAuth 2）
       *[other] 自 { $since }起，{ $provider } 不再接受郵件程式的密碼，只接受自己的登入頁面（OAuth 2）
    }
   *[as-far-as-known] 據目前所知，{ $provider } 不接受郵件程式的密碼，只接受自己的登入頁面（OAuth 2）
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } 拒絕在郵件程式中使用平常的密碼；它要求應用程式密碼，或自己的登入頁面（OAuth 2，如果有）
       *[other] 自 { $since }起，{ $provider } 拒絕在郵件程式中使用平常的密碼；它要求應用程式密碼，或自己的登入頁面（OAuth 2，如果有）
    }
   *[as-far-as-known] 據目前所知，{ $provider } 拒絕在郵件程式中使用平常的密碼，要求應用程式密碼
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } 拒絕在郵件程式中使用平常的密碼；它要求信箱設定中的授權碼
   *[as-far-as-known] 據目前所知，{ $provider } 要求郵件程式使用信箱設定中的授權碼
}
finding-provider-switch = { $sign_in ->
    [password] 可能需要先在 { $provider } 的網站上允許郵件程式存取：{ $switch }
    [oauth] 可能需要先在 { $provider } 的網站上允許郵件程式存取：{ $switch }
   *[other] 在 { $provider } 的網站上：{ $switch }
}
finding-provider-needs-bridge = 其他程式只能透過這台電腦上 { $provider } 自己的程式（Bridge）收取其郵件
finding-provider-bridge-silent = 這台電腦的連接埠 { $port } 上沒有程式在接聽，而那裡本該是 { $provider } 的程式（Bridge）
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } 不提供 POP、IMAP 或 SMTP：只有它自己的程式能收取這些郵件
   *[as-far-as-known] 據目前所知，{ $provider } 不提供 POP、IMAP 或 SMTP：只有它自己的程式能收取這些郵件
}
finding-provider-other-server = { $server } 不是 { $provider } 的 { $right_protocol } 伺服器；正確的是 { $right_server }，連接埠 { $right_port }
finding-provider-without-protocol = 據目前所知，{ $provider } 沒有提供 { $protocol }；它提供 { $right_protocol }：{ $right_server }，連接埠 { $right_port }
finding-provider-other-port = { $provider } 為 { $right_server } 上的 { $right_protocol } 提供的連接埠是 { $right_port }，而不是 { $port }
finding-provider-other-protection = { $provider } 為 { $right_server } 的連接埠 { $port } 提供的加密方式是 { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 不加密
}，與目前設定不同
finding-program-fetches-from-cloud = { $program } 透過 { $cloud } 的伺服器收取郵件，而不是直接從這台電腦收取

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } 已不再接受郵件程式的密碼，因此通常連正確的密碼也會被拒絕。
   *[as-far-as-known] 據目前所知，{ $provider } 已不再接受郵件程式的密碼。
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } 在這裡不接受平常的密碼；它要求應用程式密碼。
   *[as-far-as-known] 據目前所知，{ $provider } 在這裡要求應用程式密碼，而不是平常的密碼。
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } 在這裡不接受平常的密碼；它要求授權碼。
   *[as-far-as-known] 據目前所知，{ $provider } 在這裡要求授權碼，而不是密碼。
}
verdict-sign-in-method-provider-switch = { $provider } 拒絕了登入；很可能那裡尚未開啟郵件程式存取。
verdict-sign-in-method-provider-needs-bridge = { $provider } 的郵件只能透過這台電腦上它自己的程式（Bridge）收取。
verdict-sign-in-method-provider-without-mail-programs = { $provider } 的郵件只能用它自己的程式收取，不能用 { $program }。
verdict-dns-provider-name-not-found = 此網路找不到 { $server }，儘管這是 { $provider } 的正確名稱。
verdict-no-secure-service-provider-without-mail-programs = { $provider } 的郵件只能用它自己的程式收取，不能用 { $program }。
verdict-no-secure-service-provider-without-protocol = 據目前所知，{ $provider } 沒有提供 { $protocol }；請在 { $program } 中改設為 { $right_protocol }。
verdict-server-down-provider-bridge-silent = { $provider } 的程式（Bridge）沒有在這台電腦上執行，或使用了其他連接埠。

whose-dns-provider-name-not-found = 這需要由您的 IT 支援人員或此網路的管理員處理。
whose-server-down-provider-bridge-silent = 您可以自行處理：請在這台電腦上啟動 { $provider } 的程式。
whose-sign-in-method-provider-takes-no-password = 您可以自行處理：請更換 { $program } 的登入方式，或改用其他程式。
whose-sign-in-method-provider-wants-app-password = 您可以自行處理：請使用 { $provider } 專門為 { $program } 產生的密碼。
whose-sign-in-method-provider-wants-code = 您可以自行處理：請使用 { $provider } 信箱設定中的授權碼。
whose-sign-in-method-provider-switch = 您可以自行在 { $provider } 網站的信箱設定中處理。

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }：請重新輸入信箱的密碼，並依服務供應商提供的寫法填寫使用者名稱。
    [app-password] { $provider }：請在網站上為此程式產生專用密碼（應用程式密碼），並用它代替平常的密碼。
    [oauth] { $provider }：請讓程式開啟服務供應商自己的登入頁面（程式設定中為 OAuth 2）。如果它做不到，請使用較新的程式或網站。
    [oauth-or-app-password] { $provider }：請讓程式開啟服務供應商自己的登入頁面（程式設定中為 OAuth 2），或在網站上產生應用程式密碼並輸入它。
    [authorization-code] { $provider }：請在網站的信箱設定中取得授權碼，並用它代替密碼。
    [bridge] { $provider }：請在這台電腦上啟動它的程式（Bridge），並填寫其中顯示的伺服器、連接埠和密碼。
   *[none] { $provider }：請在其網站上或用它自己的程式收取這些郵件。
}{ $provider-note ->
    [none] {""}
   *[other] 提醒：{ $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] 頁面：{ $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] 請在 { $provider } 的網站上確認已允許郵件程式存取：{ $provider-switch }
    [oauth] 請在 { $provider } 的網站上確認已允許郵件程式存取：{ $provider-switch }
   *[other] 在 { $provider } 網站上的位置：{ $provider-switch }
}
user-provider-settings = 請在{ $program ->
    [outlook-express] {" "}Outlook Express{" "}
    [windows-mail] {" "}Windows Mail{" "}
    [windows-live-mail] {" "}Windows Live Mail{" "}
    [outlook] {" "}Outlook{" "}
    [thunderbird] {" "}Thunderbird{" "}
    [apple-mail] {" "}Apple Mail{" "}
   *[other] 您的郵件程式
}中依 { $right-provider } 提供的內容設定：{ $right-protocol }，伺服器 { $right-server }，連接埠 { $right-port }，{ $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 不加密
}。
user-cloud-program = 這個程式透過 { $cloud } 的伺服器收取郵件，而不是從這裡收取。請向郵件伺服器的管理員詢問是否允許那些伺服器連線。郵件伺服器可能只允許從辦公室連線，可能封鎖了其他國家或過多的登入（fail2ban），也可能使用貴公司自己的憑證授權單位。
admin-provider-status = 這台伺服器由 { $provider } 營運；從外部無法做任何處理。{ $provider-status-page ->
    [none] 請在其網站上查看是否報告了故障。
   *[other] 請查看是否報告了故障：{ $provider-status-page }
}
program-cloud-note = { $program } 透過 { $cloud } 的伺服器收取郵件。從這台電腦檢查無法得知那些伺服器能否連通：郵件伺服器可能只允許從辦公室連線，可能封鎖了其他國家或過多的登入（fail2ban），也可能使用貴公司自己的憑證授權單位。

report-services = 您帳號的伺服器
service-line = { $protocol }：{ $server }，連接埠 { $port } – { $found }
service-works = 正常
service-not-decided = 尚無定論
describe-no-mail-programs = { $provider } 只允許用它自己的程式收取郵件。沒有可檢查的內容。
