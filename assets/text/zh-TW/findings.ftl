finding-said-secure-connect-failed = 郵件程式表示無法建立安全連線：{ $words }
finding-said-connect-failed = 郵件程式表示無法建立連線：{ $words }
finding-said-refused = 訊息顯示連線被拒絕：{ $words }
finding-said-timed-out = 訊息顯示沒有及時得到回應：{ $words }
finding-said-unreachable = 訊息顯示沒有通往伺服器的路徑：{ $words }
finding-said-cannot-contact = 郵件程式表示無法連線到伺服器：{ $words }
finding-said-no-ipv6 = 訊息顯示這台電腦不支援這類位址：{ $words }
finding-said-blocked-here = 訊息顯示這台電腦不允許該程式連線：{ $words }
finding-said-no-network = 訊息顯示沒有網路連線：{ $words }
finding-said-host-not-found = 訊息顯示找不到伺服器的名稱：{ $words }
finding-said-resolver-trouble = 訊息顯示無法查詢名稱：{ $words }
finding-said-dropped = 訊息顯示連線被中斷：{ $words }
finding-said-slow = 訊息顯示伺服器沒有及時回應：{ $words }
finding-said-silent-on-tls-port = 在應該立即開始加密的連接埠上沒有收到任何回應：{ $words }
finding-said-tls-failed = 訊息顯示雙方無法就加密達成共識：{ $words }
finding-said-clear-text = 訊息顯示本該加密的地方收到了明文：{ $words }
finding-said-starttls-missing = 訊息顯示伺服器不提供 STARTTLS：{ $words }
finding-said-needs-encryption = 訊息顯示必須先加密：{ $words }
finding-said-tls-not-started = 訊息顯示伺服器無法啟動加密：{ $words }
finding-said-client-too-old = 訊息顯示該程式的 TLS 版本已不再被接受：{ $words }
finding-said-server-too-old = 訊息顯示伺服器的 TLS 版本已不再被接受：{ $words }
finding-said-version-differs = 訊息顯示雙方沒有共同的 TLS 版本：{ $words }
finding-said-no-shared-cipher = 訊息顯示雙方沒有共同的加密方式：{ $words }
finding-said-weak-key-exchange = 訊息顯示伺服器的金鑰交換太弱：{ $words }
finding-said-certificate = 訊息顯示伺服器的憑證未被接受：{ $words }
finding-said-certificate-expired = 訊息顯示伺服器的憑證已過期：{ $words }
finding-said-certificate-not-yet-valid = 訊息顯示伺服器的憑證尚未生效：{ $words }
finding-said-certificate-wrong-name = 訊息顯示憑證屬於另一個名稱：{ $words }
finding-said-certificate-self-signed = 訊息顯示憑證是自我簽署的（沒有憑證授權單位為其擔保）：{ $words }
finding-said-certificate-untrusted = 訊息顯示憑證的簽發者不受信任：{ $words }
finding-said-own-root-in-chain = 訊息顯示憑證來自私有的憑證授權單位：{ $words }
finding-said-certificate-chain = 訊息顯示憑證鏈缺少一部分：{ $words }
finding-said-certificate-revoked = 訊息顯示憑證已被撤銷：{ $words }
finding-said-weak-certificate = 訊息顯示憑證太弱：{ $words }
finding-said-clock = 訊息顯示雙方的時鐘不一致：{ $words }
finding-said-client-rejects-certificate = 伺服器的記錄檔顯示用戶端不接受憑證：{ $words }
finding-said-client-certificate = 訊息顯示伺服器要求您自己的憑證：{ $words }
finding-said-sni = 訊息顯示需要向伺服器告知它的名稱：{ $words }
finding-said-wrong-protocol = 訊息顯示回應的是另一種通訊協定：{ $words }
finding-said-busy = 訊息提到了伺服器的限制：{ $words }
finding-said-mailbox-locked = 訊息顯示另一個程式正在使用該信箱：{ $words }
finding-said-server-fault = 訊息提到了伺服器的故障：{ $words }
finding-said-sign-in-refused = 訊息顯示登入被拒絕：{ $words }
finding-said-sign-in-method = 訊息顯示這種登入方式不被接受：{ $words }
finding-said-sign-in-later = 訊息顯示暫時不接受登入：{ $words }
finding-said-relay-denied = 訊息顯示未登入時伺服器不轉送郵件：{ $words }
finding-said-sending-refused = 訊息顯示伺服器不接收這封郵件：{ $words }
finding-said-computer-name-refused = 訊息顯示伺服器不接受這台電腦自稱的名稱（HELO）：{ $words }
finding-said-recipient-unknown = 訊息顯示收件人不存在：{ $words }
finding-said-mailbox-full = 訊息顯示信箱已滿：{ $words }
finding-said-scanner = 訊息來自途中的郵件掃描程式：{ $words }
finding-said-captive-portal = 訊息來自某個網路的登入頁面：{ $words }
finding-said-local = 訊息提到了這台電腦上的故障：{ $words }
finding-said-settings = 訊息顯示設定一定有誤：{ $words }
finding-settings-tls-on-starttls-port = 連接埠 { $port } 以 STARTTLS 開始加密，卻設定了 SSL/TLS
finding-settings-plain-on-tls-port = 連接埠 { $port } 應該立即開始加密，卻沒有設定 SSL/TLS
finding-settings-starttls-on-tls-port = 連接埠 { $port } 應該立即開始加密，卻設定了 STARTTLS
finding-settings-port-of-other-protocol = 連接埠 { $port } 不用於 { $protocol }
finding-settings-greeting-of-other-protocol = 伺服器用 { $protocol } 以外的通訊協定回應：{ $words }
finding-settings-server-is-this-computer = 設定中的郵件伺服器就是這台電腦
finding-settings-greeting-of-other-server = 問候語不是該服務供應商的：{ $words }
finding-settings-certificate-of-other-server = 該服務供應商的伺服器會向每個先告知伺服器名稱（SNI）的程式出示正確的憑證：這個程式沒有告知，或者有別的裝置或程式代為回應
finding-settings-exchanger-as-server = 這台伺服器只在連接埠 25 上接收其他伺服器的郵件。程式應使用該服務供應商的另一台伺服器，而不是這台伺服器的連接埠 { $port }。

finding-name-not-found = 沒有名為 { $name } 的伺服器
finding-alias-leads-nowhere = { $name } 只是 { $alias } 的別名，而 { $alias } 並不存在
finding-name-has-no-address = 名稱 { $name } 存在，但沒有對應的位址
finding-resolver-silent = 查詢 { $name } 時，此網路的名稱服務沒有回應
finding-family-unanswered = 此網路的名稱服務不回應對 { $name } 的 { $family } 位址的查詢：每個程式都要等待 { $seconds } 秒或更久
finding-resolver-trouble = 此網路的名稱服務無法提供 { $name } 的位址
finding-private-address = 該名稱指向 { $address }，這是區域網路內部的位址，而那裡沒有任何回應
finding-empty-address = 該名稱指向 { $address }，這不是任何電腦的位址；過濾軟體會這樣回應
finding-loopback-address = 該名稱指向 { $address }，這就是這台電腦本身；過濾軟體會這樣回應
finding-no-network = 這台電腦沒有連上網路
finding-computer-at-its-limit = 這台電腦已無法再開啟新的連線：同時開啟的連線太多
finding-hosts-file-names-server = 這台電腦的 hosts 檔案把該名稱指向 { $address }
finding-search-suffix-used = 只有在名稱後加上 { $suffix } 才能找到它，因此回應的可能是另一台電腦

finding-port-refused-others-greet = 連接埠 { $port } 拒絕連線，而連接埠 { $other_port } 正常回應
finding-port-silent-others-greet = 連接埠 { $port } 對連線沒有回應，而連接埠 { $other_port } 正常回應
finding-port-refused = 連接埠 { $port } 拒絕連線
finding-port-silent = 連接埠 { $port } 對連線沒有回應
finding-every-port-refused = 試過的郵件連接埠都拒絕連線
finding-every-port-silent = 試過的郵件連接埠都完全沒有回應
finding-no-route = 從這裡沒有通往 { $address } 的路徑
finding-no-way-out = { $address } 的任何連接埠都無法到達：缺少從這個網路出去的路徑
finding-no-ipv6-route = { $server } 只有 IPv6 位址，而從這裡沒有通往它的 IPv6 路由
finding-blocked-locally = 這台電腦本身沒有放行通往連接埠 { $port } 的連線
finding-ipv6-fails-ipv4-works = 連接埠 { $port } 透過 IPv4（{ $works_on }）可以使用，透過 IPv6（{ $address }）無法使用
finding-ipv4-fails-ipv6-works = 連接埠 { $port } 透過 IPv6（{ $works_on }）可以使用，透過 IPv4（{ $address }）無法使用
finding-older-on-one-address = 在位址 { $address } 上，伺服器最高只支援 { $version }，在其他位址上則支援更新的版本
finding-one-address-fails = 伺服器有多個位址：連接埠 { $port } 在 { $works_on } 上可以使用，在 { $address } 上無法使用
finding-busy-on-one-address = 伺服器有多個位址：連接埠 { $port } 在 { $works_on } 上可以使用，在 { $address } 上無法使用：{ $text }
finding-one-address-dead = { finding-one-address-fails }

finding-idle-close = 連接埠 { $port } 接受連線，但在尚未傳送任何內容時就將其關閉
finding-every-port-closes = 有 { $ports } 個連接埠接受連線，並且都沒有說明原因就立即中斷連線
finding-every-hello-dies = { $range ->
    [part] 連接埠 { $port } 接受連線，但 { $hellos } 次加密嘗試都沒有得到回應
   *[whole] 連接埠 { $port } 接受連線，但從 SSL 2.0 到 TLS 1.3 的 { $hellos } 次加密嘗試都沒有得到回應
}
finding-alert-on-every-hello = 連接埠 { $port } 對每次加密嘗試都回應同一個警示（{ $alert }）
finding-server-name-refused = 連接埠 { $port } 不認識名稱 { $server }，或沒有收到名稱（警示 112）
finding-every-hello-silent = { $way ->
    [starttls] 連接埠 { $port } 接受 STARTTLS，接著沒有任何回應
   *[tls] 連接埠 { $port } 接受連線，接著無論傳送什麼來開始加密，都沒有回應
}
finding-flight-breaks-off = 連接埠 { $port } 開始回應，接著{ $how ->
        [closed] 關閉連線
        [reset] 中斷連線
        [silent] 不再回應
        [alert] 以警示 { $alert } 中止
       *[malformed] 傳來毫無意義的位元組
    }
finding-large-hello-fails = { $how ->
    [reset] 連接埠 { $port } 收到 { $bytes } 位元組的第一則訊息就中斷連線，對較短的則有回應
   *[lost] 連接埠 { $port } 對 { $bytes } 位元組的第一則訊息沒有回應，對較短的則有回應
}
finding-client-hello-unanswered = 連接埠 { $port } 沒有回應這個郵件程式開始加密的方式
finding-newer-hello-answered = 連接埠 { $port } 回應較新的程式（最高 { $version }），但不回應這類郵件程式
finding-newest-version-breaks-off = 連接埠 { $port } 在程式提出 TLS 1.3 時中斷連線，而對最高只提出 TLS 1.2 的程式有回應
finding-only-old-hello-answered = 連接埠 { $port } 不回應比 { $version } 更新的版本
finding-other-suites-answered = 連接埠 { $port } 使用的版本是這個郵件程式支援的，但雙方沒有共同的加密套件
finding-key-type-not-spoken = 連接埠 { $port } 出示的憑證所用的金鑰，這個郵件程式無法使用（{ $key }）
finding-sni-needed = 連接埠 { $port } 只回應在第一則訊息中告知伺服器名稱（SNI）的程式
finding-other-certificate-without-name = 對不告知伺服器名稱的程式，它出示 { $names } 的憑證
finding-client-hello-answered = 連接埠 { $port } 回應這類郵件程式
finding-current-hello-answered = 連接埠 { $port } 回應目前的程式
finding-everything-works = { $encrypts ->
    [yes] 連接埠 { $port } 從這裡可以使用：能夠連線，已加密，郵件伺服器也有回應
   *[no] 連接埠 { $port } 從這裡可以使用：能夠連線，郵件伺服器也有回應，但沒有加密
}
finding-handshake-not-completed = 連接埠 { $port } 有回應，但安全連線未能完成建立
finding-text-on-secure-port = 連接埠 { $port } 本該加密，卻傳來明文：{ $text }
finding-starttls-port-with-ssl = 連接埠 { $port } 以明文回應，不適用於從一開始就使用 SSL：{ $text }
finding-starttls-on-secure-port = 連接埠 { $port } 在等待加密開始，而郵件程式在等待伺服器先發出問候語
finding-no-encryption-on-secure-port = 連接埠 { $port } 從一開始就加密，而郵件程式設定為不加密
finding-tls-start-text = { $how ->
    [continues] 連接埠 { $port } 接受 STARTTLS，接著卻繼續使用明文：{ $text }
   *[says] 伺服器自己表示無法啟動加密（連接埠 { $port }）
}
finding-other-protocol = 連接埠 { $port } 上回應的是{ $speaks ->
    [none] 郵件伺服器以外的服務
   *[other] { $speaks }
}：{ $text }
finding-other-protocol-inside = 連接埠 { $port } 能夠建立加密，但其中回應的不是這類郵件伺服器：{ $text }
finding-settings-starttls-not-in-program = 連接埠 { $port } 設定了 STARTTLS，而 Outlook Express 只能在連接埠 25 上使用它
finding-starttls-missing-on-one-address = 連接埠 { $port } 在 { $works_on } 上接受 STARTTLS，在 { $address } 上不接受
finding-starttls-withheld = 連接埠 { $port } 沒有列出 STARTTLS，但實際上接受它；郵件程式只使用列出的功能
finding-hangs-up-after-greeting = 連接埠 { $port } 回應一次後就中斷連線
finding-silent-after-greeting = 連接埠 { $port } 回應一次後就不再回應
finding-port-for-web = 連接埠 { $port } 用於網頁，上面沒有郵件伺服器回應
finding-malformed-answer = 連接埠 { $port } 回應的位元組不屬於任何已知的通訊協定
finding-flapping = 連接埠 { $port } 在 { $tries } 次相同的嘗試中回應了 { $answered } 次
finding-shut-out = 連接埠 { $port } 起初有回應，接著不再接受從這裡發出的連線
finding-slow-answer = 連接埠 { $port } 用了 { $seconds } 秒才回應

finding-certificate-expired = 伺服器的憑證已於 { $not_after }到期
finding-certificate-not-yet-valid = 伺服器的憑證從 { $not_before }起才生效
finding-certificate-revoked = 憑證已於 { $revoked_at }被撤銷：伺服器自己轉交了簽發者的答覆
finding-certificate-intermediate-expired = 伺服器憑證與受信任憑證之間的憑證 { $certificate } 已於 { $not_after }到期
finding-certificate-intermediate-not-yet-valid = 伺服器憑證與受信任憑證之間的憑證 { $certificate } 從 { $not_before }起才生效
finding-certificate-other-path-needed = 伺服器還傳送了 { $certificate } 的憑證，它只在 { $not_before }至 { $not_after }有效；目前的程式不需要它也能驗證，舊的程式和 1.1.0 之前的 OpenSSL 可能會因此停下
finding-certificate-wrong-name = 憑證屬於 { $names }，而不是 { $asked_name }
finding-certificate-names-nobody = 憑證上沒有寫任何伺服器名稱，因此也沒有 { $asked_name }
finding-certificate-name-only-in-cn = 憑證只在一般名稱中寫有名稱 { $common_name }，目前的程式已不再接受；舊的程式接受
finding-certificate-self-signed = 伺服器的憑證是自我簽署的：沒有憑證授權單位為其擔保
finding-certificate-unknown-extension = 憑證或其上級憑證含有標記為關鍵（critical）的延伸項目，郵件程式不認識它，因此必須拒絕該憑證
finding-certificate-against-apple-rules = Apple 的程式會拒絕該憑證：2019 年 7 月以後簽發的憑證，有效期不得超過 825 天，而且必須標明用於伺服器
finding-certificate-exceeds-issuer = 憑證授權單位 { $issuer } 無權簽發此憑證：{ $exceeds ->
    [kind] 它不是憑證授權單位，或無權簽署憑證
    [length] 其下的憑證鏈超過允許的長度
    [purpose] 它不是用於伺服器的
    [names] 名稱超出其範圍
   *[other] 類型不對、憑證鏈過長，或名稱超出其範圍
}
finding-certificate-untrusted = 憑證不是由這台電腦信任的機構簽發的，而是由 { $issuer } 簽發的
finding-certificate-chain-incomplete = 伺服器沒有傳送介於自己的憑證與受信任憑證之間的中間憑證
finding-certificate-wrong-usage = 伺服器的憑證不是為郵件伺服器簽發的
finding-certificate-status-missing = 憑證要求每次連線都附上簽發者的確認（OCSP），而伺服器沒有傳送
finding-certificate-unreadable = 伺服器傳送的憑證中有一個無法讀取
finding-certificate-bad-on-one-address = 在位址 { $address } 上，伺服器出示另一個憑證，它{ $problem ->
    [expired] 已於 { $not_after }到期
    [not-yet-valid] 從 { $not_before }起才有效
    [wrong-name] 屬於 { $names }
    [name-only-in-cn] 只在舊欄位中寫有名稱
    [self-signed] 是自我簽署的
    [untrusted-issuer] 來自這台電腦不信任的簽發者
    [missing-intermediate] 缺少與其憑證授權單位之間的中間憑證
    [revoked] 已於 { $revoked_at }被撤銷
    [intermediate-expired] 附帶的 { $certificate } 已於 { $not_after }到期
    [intermediate-not-yet-valid] 附帶的 { $certificate } 從 { $not_before }起才有效
    [weak-key] 金鑰太弱
    [weak-signature] 簽章太弱
   *[other] 有問題
}
finding-interceptor-issuer = 憑證由 { $interceptor } 簽發，它會在途中攔截安全連線
finding-certificate-differs-elsewhere = 在另一個網路中，伺服器出示的憑證來自另一個簽發者（那裡是 { $issuer_elsewhere }；這裡是 { $issuer }）
finding-clock-off = 這台電腦的時鐘{ $direction ->
        [ahead] 快了
       *[behind] 慢了
    } { $days ->
        [0] { $minutes } 分鐘
       *[other] { $days } 天
    }；依伺服器的時間，憑證沒有問題
finding-clock-differs = 這台電腦的時鐘與伺服器的時鐘相差 { $days ->
        [0] { $minutes } 分鐘
       *[other] { $days } 天
    }
finding-clock-right = 這台電腦的時鐘與伺服器的時鐘一致
finding-certificate-weak-key = 對許多目前的程式來說，憑證的金鑰太短（{ $key }）
finding-certificate-weak-signature = 憑證的簽章方式會被目前的程式拒絕（{ $signature }）
finding-certificate-intermediate-weak-key = 伺服器憑證與受信任憑證之間的憑證 { $certificate } 的金鑰，對許多目前的程式來說太短（{ $key }）
finding-certificate-intermediate-weak-signature = 伺服器憑證與受信任憑證之間的憑證 { $certificate } 的簽章方式會被目前的程式拒絕（{ $signature }）
finding-weak-key-exchange = 對許多目前的程式來說，伺服器的金鑰交換太弱（{ $bits } 位元）

finding-exchange-5_5-greeting = 連接埠 { $port } 自稱是 Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } 比 Service Pack 3 更舊
finding-other-product-greeting = 連接埠 { $port } 自稱是 { $product }
finding-scanner-greeting = 在連接埠 { $port } 上，郵件掃描程式代替伺服器回應了：{ $text }
finding-local-scanner-listens = 這台電腦上的郵件掃描程式在連接埠 { $port } 上接聽
finding-busy-greeting = 連接埠 { $port } 暫時拒絕這台電腦：{ $text }
finding-kept-out-greeting = 連接埠 { $port } 暫時拒絕這台電腦：{ $text }
finding-mailbox-locked-greeting = 另一個程式或裝置正在使用該信箱：{ $text }
finding-takes-no-mail = 連接埠 { $port } 表示此伺服器不接收任何人的郵件：{ $text }
finding-refusal-greeting = 連接埠 { $port } 拒絕從這裡發出的連線：{ $text }
finding-address-not-welcome = 連接埠 { $port } 拒絕這台電腦：{ $text }
finding-computer-name-refused = 連接埠 { $port } 拒絕 Mailprobe 為這台電腦報的名稱（EHLO）：{ $text }
finding-server-fault-greeting = 連接埠 { $port } 表示服務有問題或已關閉：{ $text }
finding-server-asked-to-stop = 伺服器要求稍後再來，因此 Mailprobe 停止了詢問
finding-greeting-missing = 已連線到連接埠 { $port }，但郵件伺服器沒有任何回應
finding-greeting-cut-off = 在郵件伺服器應該先發出問候語的時候，連接埠 { $port } 關閉了連線
finding-no-port-speaks = 有 { $ports } 個連接埠接受連線，但都沒有傳來任何內容
finding-captive-portal-answers = 此網路的登入頁面代替郵件伺服器回應了

finding-starttls-works = STARTTLS 在連接埠 { $port } 上可以使用
finding-starttls-offered = 連接埠 { $port } 提供 STARTTLS
finding-smtp-starttls-works = STARTTLS 在連接埠 { $port } 上可以使用
finding-starttls-stripped = 途中有裝置或程式去掉了連接埠 { $port } 提供的 STARTTLS
finding-starttls-injected = 在連接埠 { $port } 上，伺服器同意開始 STARTTLS 時還附帶了多餘的位元組，這是被竄改的跡象
finding-starttls-not-offered = 連接埠 { $port } 不提供 STARTTLS，而郵件程式設定為使用它
finding-starttls-refused = 連接埠 { $port } 提供 STARTTLS，接著{ $answered ->
    [yes] 又拒絕了它：{ $reply }
   *[no] 卻沒有回應
 }

finding-sign-in-oauth-only = 連接埠 { $port } 不接受密碼，只能透過網頁登入（OAuth 2）
finding-sign-in-disabled = 連接埠 { $port } 表示登入功能已關閉
finding-protocol-switched-off = 連接埠 { $port } 表示該帳號或網域的 { $protocol } 已關閉：{ $text }
finding-sign-in-not-in-program = 連接埠 { $port } 只提供 { $ways } 登入方式，而這個郵件程式不支援
finding-sign-in-fails-on-one-address = 連接埠 { $port } 在 { $address } 上沒有提供這個郵件程式可用的登入方式，在 { $works_on } 上則有
finding-client-certificate-demanded = 連接埠 { $port } 只允許出示自己憑證的程式連線
finding-sign-in-not-offered = 連接埠 { $port } 沒有提供任何登入方式
finding-plain-sign-in-refused = 未加密時，連接埠 { $port } 不接受密碼

finding-both-secure-ports-fail = 連接埠 { $port } 和 { $other_port } 的表現相同，而連接埠 { $greeting_port } 有回應
finding-other-secure-port-works = 連接埠 { $other_port } 可以使用，連接埠 { $port } 無法使用
finding-works-on-other-network = 在另一個網路中可以使用
finding-fails-on-other-network = 在另一個網路中同樣無法使用
finding-groupshield-installed = 據了解情況的人表示，該伺服器上正在執行 GroupShield
finding-groupshield-absent = 據了解情況的人表示，該伺服器上沒有 GroupShield
finding-cured-by-removal = 完全解除安裝 GroupShield 之後，SSL 恢復正常
finding-not-cured-by-removal = 完全解除安裝 GroupShield 之後，SSL 仍無法使用
finding-works-without-ssl = 關閉 SSL 後，郵件可以使用
finding-fails-without-ssl = 關閉 SSL 後，郵件同樣無法使用
finding-began-after-change-here = 問題出現在這台電腦有過更動之後
finding-no-change-here = 這台電腦上沒有任何更動
finding-event-0x2741 = 伺服器的記錄檔中有事件 { $event }，代碼 0x2741：郵件服務無法開啟它的安全連接埠
finding-event-0x2740 = 伺服器的記錄檔中有事件 { $event }，代碼 0x2740：另一個程式佔用了郵件連接埠
finding-event-13002 = 伺服器的記錄檔中有事件 13002：郵件服務沒有憑證
