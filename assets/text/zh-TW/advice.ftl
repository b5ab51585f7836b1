hypothesis-groupshield = Exchange Server 5.5 上的 GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 安全連接埠的其他故障
hypothesis-secure-listener-fault = 伺服器的安全連接埠有故障
hypothesis-no-secure-service = 此連接埠上沒有安全服務
hypothesis-client-too-old = 郵件程式對伺服器來說太舊
hypothesis-server-too-old = 伺服器對郵件程式來說太舊
hypothesis-no-shared-cipher = 沒有雙方都支援的加密方式
hypothesis-certificate = 伺服器的憑證有問題
hypothesis-weak-certificate = 伺服器的金鑰或簽章太弱
hypothesis-clock-wrong = 這台電腦的時鐘不準
hypothesis-starttls-mixup = 連接埠與加密方式不相符
hypothesis-plaintext-on-secure-port = 安全連接埠沒有加密
hypothesis-wrong-protocol = 回應的不是這類郵件伺服器
hypothesis-interception = 途中有裝置或程式更動了連線
hypothesis-firewall = 防火牆或網路服務供應商封鎖了連線
hypothesis-dns = 伺服器名稱無法解析，或指向錯誤的位址
hypothesis-ipv6-broken = IPv6 無法使用
hypothesis-captive-portal = 需要先登入網路
hypothesis-server-down = 郵件伺服器已停止服務
hypothesis-server-busy = 郵件伺服器忙碌中，或達到上限
hypothesis-sign-in-refused = 使用者名稱或密碼未被接受
hypothesis-sign-in-method = 這種登入方式不被接受
hypothesis-sending-refused = 伺服器不接收這封郵件
hypothesis-sni-required = 伺服器要求先告知它的名稱（SNI）
hypothesis-slow-server = 郵件伺服器沒有回應，或回應太慢
hypothesis-no-network = 這台電腦沒有連上網路
hypothesis-healthy = 能檢查的都正常

verdict-groupshield = { $server } 在連接埠 { $port } 上無法完成安全連線；GroupShield { $certainty ->
        [likely] 很可能就是原因
       *[other] 有可能是原因
    }。
verdict-exchange55-listener = { $server }（Exchange Server 5.5）的安全連接埠 { $port } 無法正常運作。
verdict-secure-listener-fault = 通往 { $server } 連接埠 { $port } 的安全連線在伺服器端中斷。
verdict-secure-listener-fault-idle-close = 無法與 { $server } 建立安全連線：連接埠 { $port } 在雙方交換任何內容之前就中斷連線。
verdict-secure-listener-fault-every-hello-dies = 無法與 { $server } 建立安全連線：連接埠 { $port } 對每次嘗試都直接中斷連線。
verdict-secure-listener-fault-alert-on-every-hello = 無法與 { $server } 建立安全連線：連接埠 { $port } 拒絕每次嘗試（警示 { $alert }）。
verdict-secure-listener-fault-flight-breaks-off = 無法與 { $server } 建立安全連線：連接埠 { $port } 開始加密後{ $how ->
        [silent] 不再回應
       *[other] 半途中斷
    }。
verdict-secure-listener-fault-handshake-not-completed = 無法與 { $server } 建立安全連線：加密尚未建立，連接埠 { $port } 就{ $how ->
        [silent] 不再回應
       *[other] 中斷連線
    }。
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } 在連接埠 { $port } 上接受 STARTTLS，卻繼續使用未加密的連線。
   *[says] { $server } 自己表示無法在連接埠 { $port } 上啟動加密。
}
verdict-secure-listener-fault-starttls-refused = { $server } 在連接埠 { $port } 上提供 STARTTLS，接著卻沒有啟動。
verdict-secure-listener-fault-said-tls-not-started = 訊息顯示，{ $server } 無法啟動加密：「{ $said }」
verdict-secure-listener-fault-greeting-cut-off = 連接埠 { $port } 上無法收發郵件：{ $server } 不說明原因就中斷連線。
verdict-no-secure-service = { $server } 在連接埠 { $port } 上不提供安全連線。
verdict-no-secure-service-port-refused = { $server } 拒絕連接埠 { $port } 的連線。
verdict-no-secure-service-port-refused-others-greet = { $server } 拒絕連接埠 { $port } 的連線；連接埠 { $other_port } 有回應。
verdict-no-secure-service-starttls-not-offered = { $program } 設定為使用 STARTTLS，而 { $server } 的連接埠 { $port } 不提供 STARTTLS。
verdict-no-secure-service-starttls-missing-on-one-address = 在位址 { $address } 上，{ $server } 的連接埠 { $port } 不提供 STARTTLS。
verdict-client-too-old = { $server } 的加密方式對 { $program } 來說太新。
verdict-server-too-old = { $server } 只有舊的加密方式，{ $program } 已不再接受。
verdict-server-too-old-only-old-hello-answered = { $server } 最高只支援 { $version }，{ $program } 已不再接受。
verdict-server-too-old-newest-version-breaks-off = { $server } 在程式提出 TLS 1.3 時中斷連線，而 { $program } 正是這樣做的。
verdict-server-too-old-older-on-one-address = 在位址 { $address } 上，{ $server } 最高只支援 { $version }。
verdict-no-shared-cipher = { $server } 與 { $program } 沒有共同的加密方式。
verdict-no-shared-cipher-key-type-not-spoken = { $server } 的憑證所用的金鑰（{ $key }），{ $program } 無法使用。
verdict-no-shared-cipher-other-suites-answered = { $server } 與 { $program } 支援同一 TLS 版本，但沒有共同的加密套件或金鑰類型。
verdict-certificate = { $server } 的憑證有問題，因此 { $program } 不信任它。
verdict-certificate-certificate-expired = { $server } 的憑證已於 { $not_after }到期，{ $program } 不信任它。
verdict-certificate-certificate-not-yet-valid = { $server } 的憑證從 { $not_before }起才有效。
verdict-certificate-certificate-revoked = { $server } 的憑證已於 { $revoked_at }被撤銷；{ $program } 不信任它。
verdict-certificate-certificate-intermediate-expired = { $server } 一併傳送的憑證 { $certificate } 已於 { $not_after }到期。
verdict-certificate-certificate-intermediate-not-yet-valid = { $server } 一併傳送的憑證 { $certificate } 從 { $not_before }起才有效。
verdict-certificate-certificate-names-nobody = { $server } 出示的憑證上沒有寫任何伺服器名稱。
verdict-certificate-certificate-name-only-in-cn = 憑證只在舊欄位（CN）中寫有 { $common_name }，目前的程式不看這個欄位。
verdict-certificate-certificate-wrong-name = { $server } 出示的憑證屬於 { $name }，而不是 { $asked_name }。
verdict-certificate-certificate-self-signed = { $server } 的憑證是自我簽署的，因此 { $program } 不信任它。
verdict-certificate-certificate-unknown-extension = { $server } 的憑證含有一個延伸項目，郵件程式必須因此拒絕該憑證。
verdict-certificate-certificate-against-apple-rules = { $server } 的憑證不符合 Apple 的規則，因此 { $program } 會拒絕它。
verdict-certificate-certificate-exceeds-issuer = { $server } 的憑證超出了其憑證授權單位獲准簽發的範圍。
verdict-certificate-certificate-untrusted = { $server } 的憑證由 { $issuer } 簽發，而這台電腦不信任該簽發者。
verdict-certificate-certificate-chain-incomplete = { $server } 沒有傳送完整的憑證鏈，因此 { $program } 無法驗證憑證。
verdict-certificate-certificate-unreadable = { $server } 傳送的憑證中有一個無法讀取。
verdict-certificate-certificate-wrong-usage = { $server } 的憑證不是為郵件伺服器簽發的。
verdict-certificate-certificate-status-missing = { $server } 沒有傳送其憑證所要求的確認（OCSP），而 { $program } 堅持要求它。
verdict-certificate-certificate-bad-on-one-address = 在位址 { $address } 上，{ $server } 的憑證{ $problem ->
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
}。
verdict-certificate-certificate-other-path-needed = 由於憑證 { $certificate }（有效期至 { $not_after }），舊的程式可能拒絕 { $server }。
verdict-weak-certificate = { $server } 的憑證對 { $program } 來說太弱。
verdict-weak-certificate-certificate-weak-key = { $server } 的金鑰（{ $key }）對 { $program } 來說太短。
verdict-weak-certificate-certificate-intermediate-weak-key = { $server } 傳送的 { $certificate } 的金鑰（{ $key }）對 { $program } 來說太短。
verdict-weak-certificate-certificate-intermediate-weak-signature = { $server } 傳送的憑證 { $certificate } 使用 { $signature } 簽章，對 { $program } 來說太弱。
verdict-weak-certificate-certificate-weak-signature = { $server } 的憑證使用 { $signature } 簽章，對 { $program } 來說太弱。
verdict-weak-certificate-weak-key-exchange = { $server } 的金鑰交換（{ $bits } 位元）對 { $program } 來說太弱。
verdict-clock-wrong = 這台電腦的時鐘不準，因此 { $server } 的憑證本來有效，看起來卻不在有效期內。
verdict-clock-wrong-clock-off = 這台電腦的時鐘{ $direction ->
        [ahead] 快了
       *[behind] 慢了
    } { $days ->
        [0] { $minutes } 分鐘
       *[other] { $days } 天
    }，因此憑證看起來不在有效期內。
verdict-starttls-mixup = { $server } 的連接埠 { $port } 與 { $program } 中設定的加密方式不相符。
verdict-starttls-mixup-starttls-port-with-ssl = { $server } 的連接埠 { $port } 需要 STARTTLS；SSL/TLS 應使用連接埠 { $secure-port }。
verdict-starttls-mixup-starttls-on-secure-port = { $server } 的連接埠 { $port } 需要 SSL/TLS；STARTTLS 應使用連接埠 { $starttls-port }。
verdict-starttls-mixup-no-encryption-on-secure-port = { $server } 的連接埠 { $port } 需要 SSL/TLS，而 { $program } 設定為不加密。
verdict-starttls-mixup-settings-plain-on-tls-port = 連接埠 { $port } 需要 SSL/TLS，而訊息顯示沒有加密。
verdict-starttls-mixup-settings-tls-on-starttls-port = 連接埠 { $port } 需要 STARTTLS，而訊息顯示使用的是 SSL/TLS；SSL/TLS 應使用連接埠 { $secure-port }。
verdict-starttls-mixup-plain-sign-in-refused = 未加密時 { $server } 不接受密碼，而 { $program } 設定為不加密。
verdict-starttls-mixup-said-needs-encryption = { $server } 要求先加密：在連接埠 { $secure-port } 上使用 SSL/TLS，或使用 STARTTLS。
verdict-plaintext-on-secure-port = { $server } 的連接埠 { $port } 本該加密，卻沒有加密。
verdict-wrong-protocol = { $server } 的連接埠 { $port } 有回應，但不是 { $protocol } 郵件伺服器。
verdict-wrong-protocol-other-protocol = { $server } 的連接埠 { $port } 不是 { $protocol }{ $speaks ->
    [none] ，它的回應是「{ $said }」。
   *[other] ，而是 { $speaks }：「{ $said }」
}
verdict-wrong-protocol-other-protocol-inside = 在連接埠 { $port } 的加密連線中，回應的是{ $speaks ->
    [own] 不遵守 { $protocol } 規則的伺服器
    [none] { $protocol } 以外的服務
   *[other] { $speaks }，而不是 { $protocol }
}：「{ $said }」
verdict-wrong-protocol-port-for-web = { $server } 的連接埠 { $port } 用於網頁，而不是 { $protocol }。
verdict-interception = 這台電腦與 { $server } 之間有裝置或程式更動了連線。
verdict-interception-interceptor-issuer = { $interceptor } 攔截了通往 { $server } 的安全連線，並出示它自己的憑證。
verdict-interception-scanner-greeting = { $product } 代替 { $server } 回應了。
verdict-interception-starttls-stripped = 途中有裝置或程式去掉了 { $server } 連接埠 { $port } 的加密（STARTTLS）。
verdict-interception-starttls-withheld = 有裝置或程式隱藏了 { $server } 連接埠 { $port } 的加密（STARTTLS）。
verdict-interception-starttls-injected = 途中似乎有裝置或程式在竄改通往 { $server } 的連線。
verdict-firewall = 途中似乎有裝置或程式封鎖了通往 { $server } 連接埠 { $port } 的連線。
verdict-firewall-port-silent-others-greet = 途中似乎有裝置或程式封鎖了 { $server } 的連接埠 { $port }；連接埠 { $other_port } 有回應。
verdict-firewall-blocked-locally = 這台電腦本身不放行通往連接埠 { $port } 的連線。
verdict-firewall-said-blocked-here = 訊息顯示，這台電腦本身不允許 { $program } 連線。
verdict-firewall-large-hello-fails = { $how ->
    [reset] 無法與 { $server } 建立安全連線：途中有裝置遇到較長的第一則訊息就中斷。
   *[lost] 無法與 { $server } 建立安全連線：較大的封包在途中遺失。
}
verdict-firewall-nothing-reached = 從這台電腦發出的連線都到不了 { $server }。
verdict-dns = 這台電腦找不到 { $server } 的正確位址。
verdict-dns-name-not-found = 沒有名為 { $name } 的伺服器。
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }。
verdict-dns-name-has-no-address = 名稱 { $name } 存在，但沒有對應的位址。
verdict-dns-resolver-silent = 此網路的名稱服務沒有回應，因此找不到 { $server }。
verdict-dns-family-unanswered = 找到 { $server } 要等很久：此網路的名稱服務不回應對 { $family } 位址的查詢。
verdict-dns-resolver-trouble = 此網路的名稱服務無法提供 { $name } 的位址。
verdict-dns-private-address = 名稱 { $server } 指向 { $address }，而那裡沒有任何回應。
verdict-dns-empty-address = 名稱 { $server } 指向 { $address }，而那裡並沒有電腦。
verdict-dns-loopback-address = 名稱 { $server } 指向 { $address }，這就是這台電腦本身。
verdict-dns-hosts-file-names-server = 這台電腦的 hosts 檔案把 { $server } 指向 { $address }。
verdict-dns-search-suffix-used = 只有在名稱後加上 { $suffix } 才能找到 { $server }，那可能是另一台電腦。
verdict-ipv6-broken = { $server } 透過 IPv4 可以使用，透過 IPv6 無法使用。
verdict-ipv6-broken-no-ipv6-route = { $server } 只有 IPv6 位址，而從這裡沒有通往它的 IPv6 路由。
verdict-captive-portal = 此網路要求先登入，因此 { $program } 暫時無法連線到 { $server }。
verdict-server-down = { $server } 的郵件服務似乎已停止。
verdict-server-down-every-port-refused = { $server } 的所有郵件連接埠都拒絕連線：名稱不對、這台電腦被拒於門外，或郵件服務已停止。
verdict-server-down-every-port-silent = { $server } 的郵件連接埠都沒有回應：它似乎已關機。
verdict-server-down-one-address-dead = { $server } 在 { $works_on } 上可以使用，在 { $address } 上無法使用；程式可能得到其中任何一個位址。
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } 在連接埠 { $port } 上有回應，接著卻拒絕：「{ $said }」。
verdict-server-down-hangs-up-after-greeting = { $server } 在連接埠 { $port } 上回應一次後就中斷連線。
verdict-server-down-server-fault-greeting = { $server } 本身有問題，它的回應是「{ $said }」。
verdict-server-down-said-server-fault = { $server } 本身出了問題：「{ $said }」
verdict-server-busy = { $server } 目前拒絕 { $program } 的連線：正在忙碌中，或達到上限。
verdict-server-busy-greeting-cut-off = 連接埠 { $port } 上無法收發郵件：{ $server } 不說明原因就中斷連線。
verdict-server-busy-busy-greeting = { $server } 暫時拒絕這台電腦，它的回應是「{ $said }」。
verdict-server-busy-kept-out-greeting = 由於多次密碼錯誤，{ $server } 暫時封鎖了這台電腦的位址：「{ $said }」
verdict-server-busy-mailbox-locked-greeting = 另一個程式或裝置正在使用該信箱：「{ $said }」
verdict-server-busy-busy-on-one-address = 在位址 { $address } 上，{ $server } 暫時拒絕這台電腦，它的回應是「{ $said }」。
verdict-server-busy-refusal-greeting = { $server } 拒絕從這裡發出的連線，它的回應是「{ $said }」。
verdict-server-busy-said-busy = { $server } 暫時拒絕了 { $program } 的連線：「{ $said }」
verdict-server-busy-said-mailbox-locked = 另一個程式或裝置正在使用該信箱：「{ $said }」
verdict-server-busy-said-mailbox-full = 信箱已滿：「{ $said }」
verdict-server-busy-server-asked-to-stop = { $server } 要求 { $program } 稍後再來。
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express 只能在連接埠 25 上使用 STARTTLS，不能在 { $server } 的連接埠 { $port } 上使用。
verdict-server-busy-flapping = { $server } 時通時斷：多次相同的嘗試中，有的得到回應，有的被切斷。
verdict-server-busy-shut-out = { $server } 起初有回應，接著不再接受從這裡發出的連線。
verdict-server-busy-every-port-closes = { $server } 的每個連接埠都沒有說明原因就立即中斷連線。
verdict-sign-in-refused = { $server } 拒絕了登入：很可能是使用者名稱或密碼不對。
verdict-sign-in-refused-said-sign-in-refused = 登入 { $server } 被拒絕：「{ $said }」
verdict-sign-in-refused-said-sign-in-later = { $server } 暫時不接受登入：「{ $said }」
verdict-sign-in-method = { $server } 不接受這種登入方式。
verdict-sign-in-method-sign-in-oauth-only = { $server } 不接受密碼，只能透過網頁登入（OAuth 2）。
verdict-sign-in-method-sign-in-disabled = { $server } 表示連接埠 { $port } 上的登入功能已關閉。
verdict-sign-in-method-protocol-switched-off = { $server } 表示該帳號或網域的 { $protocol } 已關閉：「{ $said }」
verdict-sign-in-method-sign-in-not-in-program = { $server } 只提供 { $ways } 登入方式，而 { $program } 不支援。
verdict-sign-in-method-sign-in-fails-on-one-address = 在位址 { $address } 上，{ $server } 沒有提供 { $program } 可用的登入方式。
verdict-sign-in-method-sign-in-not-offered = { $server } 在連接埠 { $port } 上沒有提供任何登入方式。
verdict-sign-in-method-client-certificate-demanded = { $server } 只允許出示自己憑證的程式連線。
verdict-sign-in-method-said-sign-in-method = { $server } 不接受這種登入方式：「{ $said }」
verdict-sending-refused = { $server } 不接收從這裡發出的這封郵件。
verdict-sending-refused-address-not-welcome = { $server } 拒絕這台電腦，它的回應是「{ $said }」。
verdict-sending-refused-takes-no-mail = { $server } 不接收任何人的郵件，它的回應是「{ $said }」。
verdict-sending-refused-computer-name-refused = { $server } 拒絕 Mailprobe 為這台電腦報的名稱，{ $program } 報的可能是另一個；它的回應是「{ $said }」。
verdict-sending-refused-said-computer-name-refused = { $server } 拒絕這台電腦自稱的名稱，它的回應是「{ $said }」。
verdict-sending-refused-said-relay-denied = { $server } 只為先登入的寄件人轉送郵件。
verdict-sending-refused-said-sending-refused = { $server } 沒有接收這封郵件：「{ $said }」
verdict-sni-required = { $server } 只回應先告知伺服器名稱的程式（SNI），而 { $program } 沒有這樣做。
verdict-sni-required-server-name-refused = 連接埠 { $port } 不認識名稱 { $server }，或沒有收到名稱。
verdict-sni-required-other-certificate-without-name = { $program } 沒有先告知伺服器名稱，因此 { $server } 出示了另一個憑證（{ $name }）。
verdict-slow-server = { $server } 沒有及時回應 { $program }。
verdict-slow-server-slow-answer = { $server } 要過 { $seconds } 秒才回應，對某些程式來說太慢。
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } 在連接埠 { $port } 上接受 STARTTLS，接著沒有任何回應。
   *[tls] { $server } 在連接埠 { $port } 上接受連線，接著沒有任何回應。
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } 在連接埠 { $port } 上加密，接著沒有任何回應。
   *[no] { $server } 在連接埠 { $port } 上接受連線，接著沒有任何回應。
}
verdict-slow-server-silent-after-greeting = { $server } 在連接埠 { $port } 上回應一次後就不再回應。
verdict-slow-server-no-port-speaks = { $server } 在 { $ports } 個連接埠上接受連線，接著沒有任何回應。
verdict-no-network = 這台電腦沒有連上網路。
verdict-no-network-no-way-out = 這台電腦找不到從其網路通往 { $server } 的路徑。
verdict-healthy = 目前從這裡檢查，{ $server } 連接埠 { $port } 上能檢查的都正常。

verdict-undecided = { $seen }。可能的原因不止一個，目前還無法確定是哪一個。
verdict-untested = 在能測試的範圍內沒有發現問題：{ $seen }。
verdict-computer-at-its-limit = 這台電腦開啟的連線太多，無法測試 { $server }。

whose-groupshield = 這需要由 { $server } 的管理員處理。您沒有做錯什麼。GroupShield 是該伺服器上的 Exchange 防毒程式，由 Network Associates（後來的 McAfee）推出。
whose-exchange55-listener = 這需要由 { $server } 的管理員處理。您沒有做錯什麼。
whose-secure-listener-fault = 這需要由 { $server } 的管理員處理。您沒有做錯什麼。
whose-no-secure-service = 請向 { $server } 的管理員詢問應使用哪個連接埠，然後由您自行修改設定。
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = 您或您的 IT 支援人員可以處理：{ $program } 或它所在的系統需要更新。
whose-server-too-old = 這需要由 { $server } 的管理員處理。
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = 任何一方都可以解決：在這裡改用較新的郵件程式，或在 { $server } 上增加一種加密方式（加密套件）。
whose-certificate = 這需要由 { $server } 的管理員處理。
whose-certificate-certificate-wrong-name = 如果郵件服務供應商提供的名稱是 { $server }，這需要由其管理員處理；否則您可以自行在 { $program } 中處理。
whose-weak-certificate = 這需要由 { $server } 的管理員處理。
whose-clock-wrong = 您可以自行處理：請調準這台電腦的時鐘。
whose-starttls-mixup = 您可以自行處理：請在 { $program } 中修改兩項設定。
whose-plaintext-on-secure-port = 這需要由 { $server } 的管理員處理。
whose-wrong-protocol = 您可以自行處理：請將伺服器名稱和連接埠與郵件服務供應商提供的資訊核對。
whose-interception = 這需要由您的 IT 支援人員，或負責這台電腦上的防毒程式或此網路的人處理。
whose-firewall = 這需要由您的 IT 支援人員，或您所在網路的管理員處理。
whose-firewall-blocked-locally = 您或您的 IT 支援人員可以在這台電腦上處理。
whose-firewall-said-blocked-here = 您或您的 IT 支援人員可以在這台電腦上處理。
whose-dns = 如果伺服器名稱沒有寫錯，這需要由您的 IT 支援人員或此網路的管理員處理。
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = 這需要由您所在網路或伺服器的管理員處理。
whose-captive-portal = 您可以自行處理：請登入此網路。
whose-server-down = 您這邊只能等；請告知 { $server } 的管理員。
whose-server-down-every-port-refused = 請先核對伺服器名稱；如果無誤，請告知 { $server } 的管理員。
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = 請等待幾分鐘。如果經常出現，請告知 { $server } 的管理員。
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = 請等待半小時。如果經常出現，請告知 { $server } 的管理員。
whose-server-busy-kept-out-greeting = 請等待半小時。如果經常出現，請告知 { $server } 的管理員。
whose-sign-in-refused = 您可以自行處理：請檢查使用者名稱、密碼或登入方式。
whose-sign-in-method = 問題不在密碼：需要在郵件程式中或在 { $server } 上更換登入方式。
whose-sign-in-method-protocol-switched-off = 問題不在密碼：需要由帳號的管理者開啟 { $protocol }，或改用其他通訊協定。
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = 問題不在密碼，也不在加密；從 { $server } 的回應可以看出該由誰處理。
whose-sending-refused-takes-no-mail = 您可以自行處理：請將伺服器名稱和連接埠與郵件服務供應商提供的資訊核對。
whose-sni-required = 任何一方都可以解決：在這裡改用較新的郵件程式，或在 { $server } 上設定預設憑證。
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = 請稍等片刻，然後告知 { $server } 的管理員。
whose-no-network = 您可以自行處理：請將這台電腦連上網路。
whose-no-network-no-way-out = 您或這個網路的管理員可以解決：檢查路由器，或這台電腦的網路設定。
whose-healthy = 請在 { $program } 中再試一次。如果仍然不行，接下來請檢查其中的設定或密碼。
whose-undecided = 再做一項測試，就能確定該由誰來處理。
whose-untested = 其餘部分只能在 { $program } 中實際嘗試。
whose-stopped = 請重新檢查並讓它執行到結束，就能知道該由誰處理。
whose-out-of-time = 請重新檢查，就能知道該由誰處理。
whose-computer-at-its-limit = 您可以自行處理：請關閉一些程式或重新啟動這台電腦，然後重新檢查。

label-likely = 很可能
label-possible = 有可能
label-unlikely = 不太可能
label-ruled-out = 已排除
label-not-tested = 無法檢查

groupshield-line-likely = 很可能是 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-possible = 有可能是 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-unlikely = 不太可能是 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-ruled-out = 已排除 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-not-tested = 無法檢查是否為 Exchange Server 5.5 上的 GroupShield。{ $why }
groupshield-line-confirmed = 極有可能是 Exchange Server 5.5 上的 GroupShield；解除安裝它之後 SSL 恢復正常，即可證實。{ $why }

groupshield-why-confirmed = 伺服器記錄檔中其郵件連接埠出現 0x2741，伺服器上正在執行 GroupShield，連接埠的表現也與之相符。
groupshield-why-confirmed-cured = 伺服器記錄檔中曾出現 0x2741，完全解除安裝 GroupShield 後 SSL 恢復正常。
groupshield-why-fits = 伺服器自稱是 Exchange Server 5.5，其安全連接埠接受連線，但無法建立安全連線。更多情況只能從伺服器的事件記錄檔中得知。
groupshield-why-fits-log = 伺服器自稱是 Exchange Server 5.5，記錄檔中出現 0x2741。尚不清楚伺服器上是否正在執行 GroupShield。
groupshield-why-fits-installed = 伺服器安全連接埠的表現與 GroupShield 的已知情況一致，伺服器上也正在執行 GroupShield。尚未看到事件記錄檔。
groupshield-why-refused = 伺服器自稱是 Exchange Server 5.5，其安全連接埠拒絕連線。GroupShield 會造成這種情況，該伺服器的其他故障也會。
groupshield-why-closes-at-once = 伺服器自稱是 Exchange Server 5.5，其安全連接埠會立即中斷連線。GroupShield 可能造成這種情況，但更常見的原因是缺少憑證。
groupshield-why-shared = 觀察到的部分現象與 GroupShield 相符，但也與其他原因相符。
groupshield-why-one-port = 伺服器自稱是 Exchange Server 5.5，但它的另一個安全連接埠正常；據目前所知，GroupShield 會使所有安全連接埠失效。
groupshield-why-other-log = 伺服器的事件記錄檔指出了其他原因。
groupshield-why-other-fault = 伺服器自稱是 Exchange Server 5.5，但觀察到的現象與另一原因更相符。
groupshield-why-no-exchange = 沒有任何跡象顯示它是 Exchange Server 5.5，而這種故障只發生在該伺服器上。
groupshield-why-other-product = 伺服器自稱是其他產品，而這種故障只存在於 Exchange Server 5.5。
groupshield-why-hello-answered = 安全連接埠 { $port } 至少回應了一次加密嘗試；據目前所知，發生這種故障時它不會回應任何一次。
groupshield-why-works = 從這裡檢查，安全連接埠 { $port } 運作正常。
groupshield-why-no-ssl = 郵件程式在這裡沒有使用 SSL，而這種故障只影響 SSL。
groupshield-why-starttls = 伺服器為收信提供 STARTTLS，而 Exchange Server 5.5 沒有這項功能。
groupshield-why-absent = 據了解情況的人表示，該伺服器上沒有 GroupShield。
groupshield-why-flapping = 連接埠有時正常；據目前所知，這種故障不會時有時無。
groupshield-why-cured = 完全解除安裝 GroupShield 後 SSL 恢復正常，因此原因就是它，現在已經消除。
groupshield-why-other-fact = 在這裡觀察到的某一現象，不會在這種故障中出現。
groupshield-why-not-reached = 既沒有看到 { $server } 的問候語，也無法查看它的安全連接埠。

next-test-try-other-network = 要弄清楚：請換一個網路（例如手機的行動熱點）再檢查一次，並比較兩次結果。
next-test-ask-event-log = 要弄清楚：請向 { $server } 的管理員詢問，其應用程式記錄檔中是否有事件 11508、11506 或 13002，並將這些事件貼到這裡。
next-test-ask-groupshield = 要弄清楚：請向 { $server } 的管理員詢問，伺服器上是否安裝了 GroupShield。
next-test-ask-removal = 要弄清楚：請詢問完全解除安裝 GroupShield 後 SSL 是否正常。
next-test-ask-since-when = 要弄清楚：請回想一下，問題出現前不久，這台電腦上是否有過更動。
next-test-check-again = 要弄清楚：請十分鐘後重新檢查，看看結果是否有變化。
next-test-run-to-the-end = 要弄清楚：請讓檢查執行到結束。

question-groupshield-installed = { $server } 上是否安裝了 GroupShield？
question-cured-by-removal = 完全解除安裝 GroupShield 後，SSL 是否恢復正常？
question-works-without-ssl = 關閉 SSL 後，郵件能使用嗎？請只回答您已經知道的情況，不要為此特地嘗試。
question-works-on-other-network = 同一帳號在其他網路上是否正常？
question-began-after-update = 問題是否在這台電腦有過更動之後才出現？

advice-where = { $program ->
        [outlook-express] 在 Outlook Express 中開啟「工具 > 帳號… > 郵件」，選擇該帳號，再開啟「內容 > 進階」。
        [windows-mail] 在 Windows Mail 中開啟「工具 > 帳戶…」，選擇該帳號，再開啟「內容 > 進階」。
        [windows-live-mail] 在 Windows Live Mail 左側的帳號上按一下滑鼠右鍵，再開啟「內容 > 進階」。
        [outlook] 關閉 Outlook，開啟「控制台 > 郵件 (Microsoft Outlook) > 電子郵件帳戶…」，選擇該帳號，再開啟「變更… > 其他設定… > 進階」。（Outlook 2003：「工具 > 電子郵件帳戶…」。）
        [new-outlook] 在新版 Outlook 中開啟「設定」（齒輪圖示），再開啟「帳戶」，在帳號清單（英文為「Your accounts」或「Email accounts」）中選擇該帳號旁的「管理」，找到伺服器設定。
        [outlook-mac] 在 Outlook 中開啟「工具 > 帳戶」，選擇該帳號；要變更連接埠，請勾選「覆寫預設連接埠」（Override default port）。
        [outlook-mobile] 在手機的 Outlook 中點一下左上角的大頭貼照或圖示，再點一下齒輪，開啟「帳戶」，選擇該帳號。如果那裡沒有伺服器設定（例如在 Android 上），則只能在新增帳號時填寫。
        [thunderbird] 在 Thunderbird 的選單中開啟「帳號設定」，再{ $protocol ->
            [SMTP] 選擇「SMTP 寄件伺服器」中的伺服器，按一下「編輯…」。
           *[other] 開啟該帳號的「伺服器設定」。
        }
        [thunderbird-android] 在 App 的選單中開啟「設定」，選擇該帳號，再開啟{ $protocol ->
            [SMTP] 「寄送郵件 > 外寄伺服器」。
           *[other] 「接收郵件 > 內送伺服器」。
        }
        [apple-mail] 在「郵件」中開啟「郵件 > 設定 > 帳號」（舊版本為「偏好設定」），選擇該帳號，再開啟「伺服器設定」，並取消勾選「自動管理連線設定」。
        [iphone] 在 iPhone 或 iPad 上開啟「設定 > App > 郵件 > 郵件帳號」（iOS 18 之前：「設定 > 郵件 > 帳號」），選擇該帳號，點一下其電子郵件地址，再開啟{ $protocol ->
            [SMTP] 「SMTP」，點一下「主要伺服器」下的伺服器。
           *[other] 「進階」。
        }
        [gmail-app] 在 Gmail App 的選單中開啟「設定」，選擇該帳號，再開啟{ $protocol ->
            [SMTP] 外寄設定（Outgoing settings）。
           *[other] 接收設定（Incoming settings）。
        }（Google 帳戶沒有這些設定。）
        [samsung-email] 在 Samsung Email 中開啟選單，點一下齒輪，選擇該帳號，再開啟「伺服器設定」。
        [em-client] 在 eM Client 中開啟帳號（多數版本為「選單 > 帳號」），選擇該帳號，再找到其 { $protocol } 伺服器的設定。
        [evolution] 在 Evolution 中開啟「編輯 > 帳號」（舊版本：「編輯 > 偏好設定 > 郵件帳號」），選擇該帳號，按一下「編輯」，再開啟{ $protocol ->
            [SMTP] 「傳送電子郵件」。
           *[other] 「接收電子郵件」。
        }
        [kmail] 在 KMail 中開啟「設定 > 設定 KMail… > 帳號」，在{ $protocol ->
            [SMTP] 「送信」
           *[other] 「收信」
        }下選擇該帳號，再開啟「修改… > 進階」。
        [vivaldi] 在 Vivaldi 中開啟「設定 > 郵件」，選擇該帳號。
        [device] 開啟裝置自己的網頁：在瀏覽器中輸入裝置的位址，以管理員身分登入，找到電子郵件、SMTP 或「掃描到電子郵件」。
        [script] 開啟寫有郵件伺服器主機、連接埠和加密方式的設定檔。
       *[other] 在郵件程式中開啟該帳號的伺服器設定。
    }
advice-where-name = { $program ->
        [outlook-express] 在 Outlook Express 中開啟「工具 > 帳號… > 郵件」，選擇該帳號，再開啟「內容 > 伺服器」；連接埠在「進階」索引標籤上。
        [windows-mail] 在 Windows Mail 中開啟「工具 > 帳戶…」，選擇該帳號，再開啟「內容 > 伺服器」；連接埠在「進階」索引標籤上。
        [windows-live-mail] 在 Windows Live Mail 左側的帳號上按一下滑鼠右鍵，再開啟「內容 > 伺服器」；連接埠在「進階」索引標籤上。
        [outlook] 關閉 Outlook，開啟「控制台 > 郵件 (Microsoft Outlook) > 電子郵件帳戶…」，選擇該帳號，再按一下「變更…」；連接埠在「其他設定… > 進階」中。（Outlook 2003：「工具 > 電子郵件帳戶…」。）
        [iphone] 在 iPhone 或 iPad 上開啟「設定 > App > 郵件 > 郵件帳號」（iOS 18 之前：「設定 > 郵件 > 帳號」），選擇該帳號，點一下其電子郵件地址；{ $protocol ->
            [SMTP] 伺服器在「SMTP > 主要伺服器」中。
           *[other] 名稱是那裡的「主機名稱」，連接埠在「進階」中。
        }
        [kmail] 在 KMail 中開啟「設定 > 設定 KMail… > 帳號」，在{ $protocol ->
            [SMTP] 「送信」
           *[other] 「收信」
        }下選擇該帳號，再開啟「修改… > 一般」；連接埠在「進階」中。
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] 為此伺服器勾選「此伺服器需要安全連線 (SSL)」。
        [windows-mail] 為此伺服器勾選「此伺服器需要安全連線 (SSL)」。
        [windows-live-mail] 為此伺服器勾選「此伺服器需要安全連線 (SSL)」。
        [outlook] 將加密連線類型設為「SSL/TLS」（舊版本的 POP3：勾選「此伺服器需要加密連線 (SSL)」）。
        [outlook-mac] 勾選「使用 SSL 連線（建議選項）」（Use SSL to connect）。
        [thunderbird] 將「連線安全性」設為「SSL/TLS」。
        [thunderbird-android] 將「安全」設為「SSL/TLS」。
        [apple-mail] 勾選「使用 TLS/SSL」。
        [iphone] 開啟「使用 SSL」。
        [gmail-app] 將「安全性類型」設為「SSL/TLS」，不要選「接受所有憑證」的那一項。
        [samsung-email] 將「安全性類型」設為「SSL」，不要選「接受所有憑證」的那一項。
        [evolution] 將加密方法設為「TLS 專用連接埠」。
        [kmail] 將加密設為「SSL/TLS」。
       *[other] 將加密方式設為 SSL/TLS（有些程式中為 SSL，或從一開始就使用 TLS）。
    }
advice-set-starttls = { $program ->
        [outlook-express] 讓「此伺服器需要安全連線 (SSL)」保持勾選。
        [windows-mail] 讓「此伺服器需要安全連線 (SSL)」保持勾選。
        [windows-live-mail] 讓「此伺服器需要安全連線 (SSL)」保持勾選。
        [outlook] 將加密連線類型設為「STARTTLS」（舊版本：「TLS」）。
        [outlook-mac] 讓「使用 SSL 連線（建議選項）」（Use SSL to connect）保持勾選。
        [thunderbird] 將「連線安全性」設為「STARTTLS」。
        [thunderbird-android] 將「安全」設為「STARTTLS」。
        [apple-mail] 讓「使用 TLS/SSL」保持勾選。
        [iphone] 讓「使用 SSL」保持開啟。
        [gmail-app] 將「安全性類型」設為「STARTTLS」，不要選「接受所有憑證」的那一項。
        [samsung-email] 將「安全性類型」設為「TLS」，不要選「接受所有憑證」的那一項。
        [evolution] 將加密方法設為「連線後使用 STARTTLS」。
        [kmail] 將加密設為「STARTTLS」。
        [script] 將加密方式設為 STARTTLS，並確認它是必需的，而不只是嘗試。
       *[other] 將加密方式設為 STARTTLS。
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] 如果寄給自己的測試郵件能夠寄出並收到，就表示成功了。
       *[other] { $program ->
            [outlook-express] 如果下一次「傳送/接收」結束時沒有報告問題，就表示成功了。
            [windows-mail] 如果下一次「傳送/接收」結束時沒有報告問題，就表示成功了。
            [windows-live-mail] 如果下一次「傳送/接收」結束時沒有報告問題，就表示成功了。
            [outlook] 如果下一次「傳送/接收」結束時沒有報告問題，就表示成功了。
            [thunderbird] 如果「下載郵件」結束時沒有報告問題，就表示成功了。
           *[other] 如果下一次檢查新郵件結束時沒有報告問題，就表示成功了。
        }
    }
advice-undo = 要恢復原狀，請開啟同一頁面，將加密方式改回 { $security ->
        [starttls] STARTTLS
        [none] 不加密
       *[tls] SSL/TLS
    }，連接埠改回 { $port }。
advice-server-log = { $server-kind ->
        [hosted] 請查看服務供應商的狀態頁面；Microsoft 365 的狀態在 admin.microsoft.com 的「健康情況 > 服務健康情況」中。伺服器本身的記錄檔只有服務供應商才能查看。
        [dovecot] doveadm log find 顯示 Dovecot 的記錄檔位置；doveadm log errors 列出最近的錯誤。
        [postfix] Postfix 的記錄檔寫入 /var/log/mail.log 或 /var/log/maillog，或寫入系統記錄檔：journalctl -u "postfix*"。
        [exchange55] 在伺服器上開啟「事件檢視器 > 應用程式」，依來源排序：MSExchangePOP3、MSExchange IMAP4、MSExchangeIS。
        [exchange] 在伺服器的「事件檢視器 > Windows 記錄 > 應用程式」中查看 MSExchangePOP3、MSExchangeIMAP4 和 MSExchangeTransport；Schannel 在「系統」中。
        [courier] Courier 的記錄檔寫入郵件記錄檔（journalctl -u courier-pop-ssl -u courier-imap-ssl）。
        [cyrus] Cyrus 的記錄檔寫入郵件記錄檔（journalctl -u cyrus-imapd）。
        [exim] Exim 的記錄檔寫入 /var/log/exim4/mainlog 或 /var/log/exim/main.log。
       *[other] 請查看郵件服務本身的記錄檔。
    }

user-tell-admin-groupshield = 請將此報告傳給 { $server } 的管理員，請他們查看是否有 Exchange 防毒程式 GroupShield，以及事件 11508 和 11506。只有他們才能處理。
user-tell-admin-exchange55 = 請將此報告傳給 { $server } 的管理員：其安全連接埠 { $port } 無法正常運作，處理步驟請見下方。
user-tell-provider-greeting = 請將此報告傳給 { $server } 的管理員：連接埠 { $port } 能夠加密，但之後郵件服務本身沒有回應。
user-tell-provider-listener = 請將此報告傳給 { $server } 的管理員：連接埠 { $port } 上的加密在伺服器端中斷。
user-tell-provider-port = { $failing-address ->
    [none] 請將此報告傳給 { $server } 的管理員：連接埠 { $port } 無法使用。
   *[other] 請將此報告傳給 { $server } 的管理員：在位址 { $failing-address } 上，連接埠 { $port } 無法使用。
}
user-use-starttls = 請改用 STARTTLS（從這裡檢查，它可以使用）：{ advice-where }{ advice-set-starttls }然後將連接埠設為 { $starttls-port }。{ advice-success }{ advice-undo }
user-starttls-newer-program = 連接埠 { $starttls-port } 上的 STARTTLS 可以使用，但這個郵件程式無法對 { $protocol } 使用它。請改用支援它的程式，例如 Thunderbird，並保留舊程式：用它收取的郵件可能只儲存在那裡。
user-use-secure-port = 請改用安全連接埠 { $secure-port }，它能以加密方式回應：{ advice-where }{ advice-secure-port }然後將連接埠設為 { $secure-port }。{ advice-success }{ advice-undo }
user-use-other-port = { $server } 的 { $other-protocol } 連接埠 { $other-port } 可以安全使用。請另外新增一個 { $other-protocol } 帳號，使用 SSL/TLS 和連接埠 { $other-port }，並保留舊帳號：用它收取的郵件可能只在這台電腦上。使用 { $other-protocol } 時，郵件會保留在伺服器上。{ advice-success }要恢復原狀，請刪除剛新增的帳號。
user-use-pop3 = { $server } 的 { $other-protocol } 連接埠 { $other-port } 可以安全使用。請另外新增一個 { $other-protocol } 帳號，使用 SSL/TLS 和連接埠 { $other-port }。在它第一次收取郵件之前，請設定為在伺服器上保留郵件複本。舊帳號請保持原樣。{ advice-success }要恢復原狀，請刪除剛新增的帳號。
user-ssl-off = 請務必先閱讀警告，並且只在您信任的網路中這樣做：{ advice-where }{ $program ->
        [outlook-express] 為{ $protocol ->
            [SMTP] 外寄
           *[other] 內送
        }伺服器取消勾選「此伺服器需要安全連線 (SSL)」，將連接埠設為 { $plain-port }，然後依次按一下「套用」、「確定」、「關閉」。
        [windows-mail] 為{ $protocol ->
            [SMTP] 外寄
           *[other] 內送
        }伺服器取消勾選「此伺服器需要安全連線 (SSL)」，將連接埠設為 { $plain-port }，然後按一下「確定」。
        [windows-live-mail] 為{ $protocol ->
            [SMTP] 外寄
           *[other] 內送
        }伺服器取消勾選「此伺服器需要安全連線 (SSL)」，將連接埠設為 { $plain-port }，然後按一下「確定」。
        [outlook] { $protocol ->
            [POP3] 取消勾選「此伺服器需要加密連線 (SSL)」（較新版本：將加密連線類型設為「無」）
           *[other] 將加密連線類型設為「無」
        }，將連接埠設為 { $plain-port }，然後按一下「確定」。
        [outlook-mac] 取消勾選「使用 SSL 連線（建議選項）」（Use SSL to connect），並將連接埠設為 { $plain-port }。
        [thunderbird] 將「連線安全性」設為「無」，連接埠設為 { $plain-port }。
        [thunderbird-android] 將「安全」設為「無」，連接埠設為 { $plain-port }。
        [apple-mail] 取消勾選「使用 TLS/SSL」，將連接埠設為 { $plain-port }；如果詢問，請只為此帳號允許不安全的認證。
        [iphone] 關閉「使用 SSL」，並將「伺服器傳輸埠」設為 { $plain-port }。
        [gmail-app] 將「安全性類型」設為「無」，連接埠設為 { $plain-port }。
        [samsung-email] 將「安全性類型」設為「無」，連接埠設為 { $plain-port }。
        [evolution] 將加密方法設為「沒有加密」，連接埠設為 { $plain-port }。
        [kmail] 將加密設為「無」，連接埠設為 { $plain-port }。
       *[other] 為此伺服器關閉 SSL/TLS，並將連接埠設為 { $plain-port }。
    }{ advice-success }
user-ssl-on-again = 伺服器修復後，請立即重新開啟 SSL。{ advice-undo }{ $program ->
        [apple-mail] 在那裡再次關閉允許不安全認證的選項。
       *[other] { $protocol ->
            [SMTP] 接收郵件的設定沒有更動過。
           *[other] 寄送郵件的設定沒有更動過。
        }
    }如果密碼經過您不信任的網路，之後請變更密碼。
user-use-published = 郵件服務供應商公布的設定是：{ $published-server }，連接埠 { $published-port }。{ $published-domain ->
        [other] 這台伺服器不在您的網域中，而在另一個網域中，其憑證沒有問題。
       *[own] {""}
    }{ advice-where-name }填寫這個伺服器名稱和連接埠。要恢復原狀，請重新填寫 { $server } 和連接埠 { $port }。
user-ask-published = 您的網域為郵件程式指定的伺服器是 { $published-server }，連接埠 { $published-port }。它不在您的網域中，而在另一個網域中，檢查結果也無法證明它由您的郵件服務供應商營運：在服務供應商確認這個名稱之前，請不要填寫它，也不要在那裡輸入密碼。
user-ask-right-port = { $protocol } 通常使用連接埠 { $secure-port } 和 SSL/TLS。請向 { $server } 的管理員詢問 { $protocol } 應使用哪個連接埠和哪種加密方式。
user-ask-port = 請向 { $server } 的管理員詢問 { $protocol } 應使用哪個連接埠和哪種加密方式。
user-match-port-and-encryption = 連接埠與加密方式要配對使用：995、993 和 465 對應 SSL/TLS；110、143 和 587 對應 STARTTLS。{ advice-where }設定一組相符的值，然後測試。{ advice-undo }
user-tls-on-this-port = { $server } 的連接埠 { $port } 從第一個位元組起就加密：請保留該連接埠，並設定 SSL/TLS。{ advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = 連接埠與加密方式要配對使用：勾選了 SSL 時，郵件程式需要的連接埠是 { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }。{ advice-where }設定該連接埠，然後測試。{ advice-undo }
user-switch-encryption-on = 請開啟加密：{ advice-where }{ advice-set-tls }如果連接埠自動改變了，請改回 { $port }。{ advice-success }
user-keep-encryption = 請讓郵件程式中的加密保持開啟：不加密時，途中的任何人都可能讀到密碼和郵件。
user-update-system = 您的郵件程式使用 Windows 的加密功能，而這個版本的 Windows 對伺服器來說太舊。請在仍會收到更新的系統上，用目前的程式（例如 Thunderbird）收取郵件。請保留舊電腦：在那裡收取的郵件只儲存在那裡。
user-update-program = { $program ->
        [outlook] 請安裝 Office 和 Windows 的所有更新。在 Windows 7 上需要啟用 TLS 1.2：您的 IT 支援人員可以處理（KB3140245）。Windows XP 和 Vista 無法啟用。{ advice-success }
        [windows-live-mail] 在 Windows 7 上需要啟用 TLS 1.2：您的 IT 支援人員可以處理（KB3140245，以及 TLS 1.2 用戶端的 Schannel 設定）。在 Windows 8 及更新的版本上，請安裝所有更新。Windows Vista 無法啟用。{ advice-success }
        [new-outlook] 新版 Outlook 透過 Microsoft 的伺服器收取郵件，因此並不是這台電腦太舊。請換一個郵件程式（例如 Thunderbird）試一次。
        [outlook-mobile] 手機上的 Outlook 透過 Microsoft 的伺服器收取郵件，因此並不是這支手機太舊。請換一個郵件程式試一次。
        [thunderbird] 請更新 Thunderbird：選單中的「說明 > 關於 Thunderbird」。{ advice-success }
        [apple-mail] 請更新 macOS：蘋果選單中的「系統設定 > 一般 > 軟體更新」。「郵件」使用系統的加密功能。{ advice-success }
        [iphone] 請更新 iPhone 或 iPad：「設定 > 一般 > 軟體更新」。「郵件」使用系統的加密功能。{ advice-success }
        [gmail-app] 請更新 Android 及其 App：「設定 > 系統 > 軟體更新」，以及 Play 商店。{ advice-success }
        [samsung-email] 請更新手機：「設定 > 軟體更新」。{ advice-success }
        [thunderbird-android] 請在安裝此 App 的應用程式商店中更新它，並在「設定」中更新 Android。{ advice-success }
        [device] 請安裝裝置廠商提供的最新韌體。如果沒有支援目前 TLS 的韌體，請讓裝置透過您網路內的郵件轉送伺服器寄信；不要為了它而降低郵件伺服器的安全性。
        [script] 請更新該程式及其使用的加密程式庫（OpenSSL、Java、.NET、Python 或 PHP），或在其中啟用 TLS 1.2。{ advice-success }
       *[other] 請更新您的郵件程式和它所在的系統。{ advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] 在問題解決之前，如果您的郵件服務供應商提供網頁信箱，請用瀏覽器撰寫郵件。
       *[other] 在問題解決之前，如果您的郵件服務供應商提供網頁信箱，請用瀏覽器收取郵件。
    }
user-tunnel = 如果必須保留舊程式，請您的 IT 支援人員在這台電腦上設定 TLS 通道（stunnel）：程式與通道通訊，再由通道用目前的 TLS 與 { $server } 通訊。
user-check-again = 請按一下「重新檢查」；它會顯示有什麼變化。
user-tell-provider-old-server = 請將此報告傳給 { $server } 的管理員：伺服器需要支援 TLS 1.2 或更高版本。
user-tell-provider-tls12 = 請將此報告傳給 { $server } 的管理員，請他們在 TLS 1.3 之外也允許 TLS 1.2：這是安全的，而且許多程式不支援更新的版本。
user-keep-settings = 請保持 Windows 和郵件程式的安全設定不變；降低安全設定會讓所有連線變得較不安全，而不只是這一個。
user-tell-provider-suites = 請將此報告傳給 { $server } 的管理員，請他們增加一種您的程式支援的加密方式（加密套件）。
user-tell-provider-key = 請將此報告傳給 { $server } 的管理員，請他們另外提供一個使用 RSA 金鑰的憑證：您的程式無法使用現有的金鑰（{ $key }）。
user-do-not-click-through = 如果郵件程式詢問是否仍要信任此憑證，請選擇「否」：可能有人正在讀取您的郵件。
user-use-certificate-name = 憑證屬於 { $certificate-name }。請向郵件服務供應商詢問這是否是伺服器的正確名稱。如果是，請修改設定：{ advice-where-name }將伺服器名稱填寫為 { $certificate-name }。要恢復原狀，請將伺服器名稱改回 { $server }。
user-one-address = { $server } 的位址中只有一個出示此憑證，因此再試一次可能就正常了。
user-look-at-certificate = 請讓 Mailprobe 查看 { $server } 的憑證本身（按一下「檢查」，或以相同的文字執行「mailprobe check」）：它會指出憑證的問題。
user-tell-provider-certificate = 請將此報告傳給 { $server } 的管理員；其中有憑證的日期、名稱和簽發者。
user-tell-provider-weak = 請將此報告傳給 { $server } 的管理員，請他們更換新的金鑰和憑證。
user-set-clock = 請設定這台電腦的日期、時間和時區：在時鐘上按一下滑鼠右鍵，選擇「調整日期和時間」（舊版本為「調整日期/時間」），並開啟自動設定時間。在 Mac 上：「系統設定 > 一般 > 日期與時間」。
user-clock-battery = 如果關機後日期又不對，就表示電腦時鐘的電池沒電了。任何一家電腦維修店都可以更換。
user-no-password-here = 請不要在此連接埠上登入：途中可能有人讀到您的密碼。
user-tell-provider-plain = 請將此報告傳給 { $server } 的管理員：其連接埠 { $port } 使用明文。
user-check-name-and-port = { advice-where-name }將伺服器名稱（{ $server }）和連接埠（{ $port }）與郵件服務供應商提供的資訊核對。
user-scanner-update = 這台電腦上的防毒程式 { $scanner } 位於郵件程式與伺服器之間。請更新它，重新啟動這台電腦，然後重新檢查。
user-scanner-find = 請在防毒程式的設定中尋找郵件或 SSL 掃描，並將通往 { $server } 的郵件連線設為例外；詳細做法請查看該程式的說明頁面或詢問您的 IT 支援人員。請讓防毒程式本身保持開啟。
user-gateway = { $scanner } 屬於您所在的網路，而不屬於這台電腦。請網路的管理員將通往 { $server } 的郵件連線設為例外，或在這裡安裝它的根憑證。
user-ask-helpdesk-scanner = 如果是公司電腦，請詢問您的 IT 支援人員：可能需要在這裡安裝閘道自己的根憑證，或為郵件設定例外。
user-compare-network = 請換一個網路（例如手機的行動熱點）檢查一次。請先儲存此結果，以便比較兩次結果。
user-allow-program = 請在這台電腦的防火牆中查看是否允許郵件程式使用連接埠 { $port }，並將其設為允許。要恢復原狀，請刪除該項目。
user-ask-helpdesk-port = 請此網路的管理員放行通往 { $server } 的連接埠 { $port }；許多網路會刻意封鎖郵件連接埠。
user-large-hello = 如果您使用 VPN，請關閉它檢查一次。否則請將此報告傳給此網路的管理員：最大尺寸的封包在途中遺失（MTU），或者防火牆無法理解目前程式較長的第一則訊息。
user-check-name = { advice-where-name }逐個字母檢查伺服器名稱是否正確：{ $server }。
user-name-service = 在家中，請重新啟動路由器，等待兩分鐘，再重新啟動這台電腦：此網路的名稱服務（DNS）沒有提供位址。在辦公室，請詢問您的 IT 支援人員。
user-ask-helpdesk-dns = 如果仍然如此，請將此報告傳給此網路的管理員或您的網路服務供應商：其名稱服務（DNS）沒有提供 { $server } 的位址。
user-hosts-file = 請您的 IT 支援人員查看這台電腦的 hosts 檔案：它把 { $server } 指向一個無法收發郵件的位址。
user-flush-names = 請清除這台電腦或手機中儲存的位址：{ $program ->
        [apple-mail] 在 Mac 上開啟「終端機」，輸入 sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder，按 Enter 鍵，再輸入 Mac 的密碼。
        [outlook-mac] 在 Mac 上開啟「終端機」，輸入 sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder，按 Enter 鍵，再輸入 Mac 的密碼。
        [iphone] 關機後再開機。
        [gmail-app] 關機後再開機。
        [samsung-email] 關機後再開機。
        [thunderbird-android] 關機後再開機。
        [outlook-mobile] 關機後再開機。
        [device] 將裝置關機後再開機。
        [evolution] 開啟終端機，輸入 resolvectl flush-caches，按 Enter 鍵。
        [kmail] 開啟終端機，輸入 resolvectl flush-caches，按 Enter 鍵。
       *[other] 在 Windows 上按 Windows+R，輸入 cmd，按 Enter 鍵，再輸入 ipconfig /flushdns，按 Enter 鍵。手機請關機後再開機。
    }不需要復原。
user-private-address = 名稱 { $server } 指向 { $private-address }，這是區域網路內部的位址。訪客網路在您登入之前會這樣回應：請在瀏覽器中開啟任何網頁並在那裡登入。如果不是這種網路，請弄清楚：要閱讀郵件，是否必須先連線到 { $server } 所在的網路或其 VPN。
user-use-exchanger = { $server } 是一個網域名稱，該網域的郵件送往 { $exchanger }。請向您的服務供應商詢問郵件程式是否也使用這台伺服器。如果是：{ advice-where-name }輸入 { $exchanger } 作為伺服器名稱。要恢復原狀，請重新輸入 { $server }。
user-restart-router = 在家中，請將路由器關閉一分鐘後再開啟，然後重新檢查。
user-ask-helpdesk-ipv6 = 如果仍然如此，請將此報告傳給您的 IT 支援人員或服務供應商：通往 { $server } 的 IPv6 線路不通。
user-sign-in-to-network = 請在瀏覽器中開啟任何網頁，登入此網路或接受其條款，然後重新檢查。
user-wait-for-server = 請等待幾分鐘後再試；郵件程式中不需要做任何更動。
user-ask-provider-status = 請查看郵件服務供應商的狀態頁面，或打電話詢問：他們可能已經了解情況。
user-fewer-connections = { $protocol ->
        [SMTP] 請關閉其他正在透過同一伺服器傳送郵件的程式和裝置；許多伺服器只允許少量同時連線。
       *[other] 請關閉其他正在讀取同一信箱的程式和裝置；許多伺服器只允許少量同時連線。
    }
user-longer-interval = 請降低郵件程式檢查新郵件的頻率，例如每十分鐘一次。
user-greylisted = 請十分鐘後重新寄送：這台伺服器會要求每個新的寄件人稍後再來。不需要做任何更動。
user-shut-out = 請在每台使用此信箱的裝置上等待半小時後再試：每次嘗試都可能延長等待時間。
user-correct-password = 再次嘗試之前，請在使用該信箱的每個程式和裝置上輸入正確的密碼：只要還有舊密碼，位址就會一直被封鎖。
user-sign-in-name = 請檢查使用者名稱是否完整（通常是完整的郵件地址），並重新輸入密碼。
user-sign-in-app-password = 如果您的郵件服務供應商要求郵件程式使用應用程式密碼（Google、Yahoo、AOL、Apple、Fastmail 等都要求；Microsoft 則沒有這種密碼），請在其網站上您的帳號中產生一個，並用它代替平常的密碼。
user-sign-in-web = 請讓郵件程式透過服務供應商的網頁登入（OAuth 2）。{ $program ->
        [thunderbird] { advice-where }將「驗證方式」設為「OAuth2」。
        [thunderbird-android] { advice-where }將「身份認證」設為「OAuth 2.0」。
        [apple-mail] 請用服務供應商的名稱（而不是「其他」）再新增一次該帳號。請保留舊帳號：用 POP 收取的郵件只在這台電腦上。
        [iphone] 請用服務供應商的名稱（而不是「其他」）再新增一次該帳號。只有當郵件在伺服器上也有時，才能刪除舊帳號。
        [outlook] 請以 Microsoft 365、Outlook.com 或 Google 的形式（而不是 POP 或 IMAP）再新增一次該帳號。請保留舊帳號：用 POP 收取的郵件只在這台電腦上。對於其他服務供應商，傳統版 Outlook 無法這樣登入；Thunderbird 可以。
        [new-outlook] 請再新增一次該帳號，並在詢問時選擇其服務供應商；不要在 Outlook 本身的視窗中輸入密碼。
        [outlook-mac] 請再新增一次該帳號，並在詢問時選擇其服務供應商，而不是 IMAP 或 POP。請保留舊帳號：用 POP 收取的郵件只在這台電腦上。
        [outlook-mobile] 請再新增一次該帳號，並在詢問時選擇其服務供應商。
        [gmail-app] 請再新增一次該帳號，並在詢問時選擇其服務供應商，而不是「其他」。
        [samsung-email] 請再新增一次該帳號，並在詢問時選擇其服務供應商，而不是「其他」。
        [outlook-express] Outlook Express 無法這樣登入；Thunderbird 可以。
        [windows-mail] Windows Mail 無法這樣登入；Thunderbird 可以。
        [windows-live-mail] Windows Live Mail 無法這樣登入；Thunderbird 可以。
        [device] 如果裝置無法這樣登入，請讓它透過您網路內的郵件轉送伺服器，或服務供應商專為裝置提供的服務寄信；請詢問您的郵件管理員。
        [script] 請為該程式提供 OAuth 2 權杖，或讓它透過仍接受使用者名稱和密碼的轉送伺服器或寄信服務來寄信。
       *[other] 如果您的程式無法這樣登入，Thunderbird 可以。
    }
user-sign-in-switch = 請在郵件服務供應商網站上您的帳號中查看，是否需要先開啟 POP、IMAP 或郵件程式存取。
user-ask-sign-in = 請向 { $server } 的管理員詢問郵件程式在那裡如何登入：連接埠 { $port } 不提供密碼登入。
user-ask-protocol = 請讓帳號或其網域的管理者開啟 { $protocol }，或詢問應改用哪種通訊協定。
user-other-way-of-sign-in = 請使用支援 { $server } 所提供的某種登入方式的郵件程式，或請其管理員也提供透過 TLS 的密碼登入（PLAIN 或 LOGIN）。
user-use-submission-port = 寄送郵件時，郵件程式應使用{ $program ->
        [outlook-express] 連接埠 465 和 SSL；連接埠 25 用於伺服器之間傳送郵件，連接埠 587 需要 STARTTLS，而 Outlook Express 在那裡無法使用它。
       *[other] 連接埠 587 和 STARTTLS，或連接埠 465 和 SSL/TLS；連接埠 25 用於伺服器之間傳送郵件。
    }{ advice-where }{ $program ->
        [outlook-express] 請試用該連接埠。
       *[other] 請試用這些連接埠。
    }{ advice-undo }
user-client-certificate = 請向 { $server } 的管理員索取您自己的憑證，並詢問如何安裝：沒有憑證，無論密碼是什麼，連接埠 { $port } 都不允許連線。
user-sign-in-for-sending = 請開啟寄送郵件時的登入：{ $program ->
        [outlook-express] 在 Outlook Express 中開啟「工具 > 帳號… > 郵件」，選擇該帳號，再開啟「內容 > 伺服器」，勾選「我的伺服器需要驗證」。
        [windows-mail] 在 Windows Mail 中開啟「工具 > 帳戶…」，選擇該帳號，再開啟「內容 > 伺服器」，勾選「我的伺服器需要驗證」。
        [windows-live-mail] 在 Windows Live Mail 左側的帳號上按一下滑鼠右鍵，再開啟「內容 > 伺服器」，勾選「我的伺服器需要驗證」。
        [outlook] 關閉 Outlook，開啟「控制台 > 郵件 (Microsoft Outlook) > 電子郵件帳戶…」，選擇該帳號，再開啟「變更… > 其他設定… > 外寄伺服器」，勾選「我的外寄伺服器 (SMTP) 需要驗證」。
        [outlook-mac] 在 Outlook 中開啟「工具 > 帳戶」，選擇該帳號，在外寄伺服器下開啟「更多選項」，選擇一種驗證方式。
        [thunderbird] 在 Thunderbird 的選單中開啟「帳號設定 > SMTP 寄件伺服器」，選擇該伺服器，按一下「編輯…」，選擇「不認證」以外的認證方式。
        [thunderbird-android] 在 App 的選單中開啟「設定」，選擇該帳號，再開啟「寄送郵件 > 外寄伺服器」，選擇「無」以外的身份認證。
        [apple-mail] 在「郵件」中開啟「郵件 > 設定 > 帳號」（舊版本為「偏好設定」），選擇該帳號，再開啟「伺服器設定」，為外寄伺服器設定使用者名稱和認證方式。
        [iphone] 開啟「設定 > App > 郵件 > 郵件帳號」（iOS 18 之前：「設定 > 郵件 > 帳號」），選擇該帳號，點一下其電子郵件地址，再開啟「SMTP」，點一下「主要伺服器」下的伺服器，在那裡也填寫使用者名稱和密碼。
        [gmail-app] 在 Gmail App 的選單中開啟「設定」，選擇該帳號，開啟外寄設定（Outgoing settings），並開啟「需要登入」。
        [samsung-email] 在 Samsung Email 中開啟選單，點一下齒輪，選擇該帳號，再開啟「伺服器設定」，為外寄伺服器開啟登入。
        [evolution] 在 Evolution 中開啟「編輯 > 帳號」，選擇該帳號，按一下「編輯」，再開啟「傳送電子郵件」，勾選「伺服器要求核對」。
        [kmail] 在 KMail 中開啟「設定 > 設定 KMail… > 帳號 > 送信」，選擇該帳號，按一下「修改…」，勾選「伺服器要求驗證」（Server requires authentication）。
        [device] 在裝置網頁的電子郵件或 SMTP 設定中開啟 SMTP 驗證，並填寫郵件帳號的使用者名稱和密碼。
        [script] 在其設定檔中為 SMTP 伺服器設定使用者名稱和密碼。
       *[other] 在郵件程式中開啟外寄伺服器的設定，開啟驗證。
    }{ advice-success }
user-from-address = 請用屬於該帳號的地址寄信：將帳號設定中的郵件地址與服務供應商給您的地址核對。
user-block-list = 伺服器表示，這台電腦的網際網路位址在封鎖清單上。{ $protocol ->
    [SMTP] 請透過服務供應商的連接埠 587 或 465 登入後寄信；如果已經這樣做了，請聯絡
   *[other] 請聯絡
 }您的網路服務供應商或 IT 支援人員，將該位址從清單上移除。
user-sending-limit = 請等到寄信限制解除，通常為一小時或一天，並減少每次寄信的收件人數。
user-other-address = 請查看是否正在使用 VPN 或訪客網路，並在不使用它的情況下寄一次信：伺服器拒絕這台電腦目前的位址。
user-tell-provider-sending = 如果仍然如此，請將此報告傳給 { $server } 的管理員：其中有伺服器的原文。
user-tell-provider-sni = 請將此報告傳給 { $server } 的管理員，請他們為不傳送伺服器名稱的程式設定預設憑證。
user-ask-right-name = 請向 { $server } 的管理員詢問這是否仍是它的正確名稱，並將此報告傳給他們。
user-raise-time-limit = 請給伺服器更多時間：{ $program ->
        [outlook-express] { advice-where }將「伺服器逾時」往「長」的方向拖曳。要恢復原狀，請拖曳回原來的位置。
        [windows-mail] { advice-where }將「伺服器逾時」往「長」的方向拖曳。要恢復原狀，請拖曳回原來的位置。
        [windows-live-mail] { advice-where }將「伺服器逾時」往「長」的方向拖曳。要恢復原狀，請拖曳回原來的位置。
        [outlook] { advice-where }將「伺服器逾時」往「長」的方向拖曳。要恢復原狀，請拖曳回原來的位置。
        [thunderbird] 在 Thunderbird 的選單中開啟「設定 > 一般 > 設定編輯器…」，將 mailnews.tcptimeout 設為 200。要恢復原狀，請在那裡重設。
        [script] 在其設定檔中延長逾時時間（timeout）。
       *[other] 如果帳號設定中有逾時時間，請將其延長。
    }{ advice-success }
user-connect-network = 請檢查這台電腦是否已連上網路：Wi-Fi 已開啟並連上，網路線兩端都已插好，飛航模式已關閉。
user-restart-network = 如果網頁也打不開，請重新啟動這台電腦；在家中請同時重新啟動路由器，並等待兩分鐘。
user-free-connections = 請關閉不需要的程式，或重新啟動這台電腦：它已無法再開啟新的連線，因此無法得知 { $server } 的情況。
user-run-to-the-end = 請按一下「重新檢查」，並讓它執行到結束；很少會超過十秒。
user-wait-for-answer = 請十分鐘後再試：沒有回應的伺服器可能負載過高，或正在啟動。郵件程式中不需要做任何更動。
user-tell-provider-slow = 如果仍然如此，請將此報告傳給 { $server } 的管理員；其中有各步驟所花的時間。
user-try-again-now = 請在郵件程式中再收發一次郵件：可能只是短暫的故障，現在已經恢復。
user-compare-settings = 訊息中寫的是 { $complaint-server }，連接埠 { $complaint-port }；檢查的是 { $server }，連接埠 { $port }。{ advice-where-name }如果 { $server } 和連接埠 { $port } 與郵件服務供應商提供的一致，請填寫這兩項：從這裡檢查，它們可以使用。要恢復原狀，請重新填寫 { $complaint-server } 和連接埠 { $complaint-port }。
user-password-and-account = 如果仍然不行，請重新輸入密碼，並將使用者名稱與郵件服務供應商提供的資訊核對。
user-not-tested = 沒有測試登入、信箱和寄信：Mailprobe 從不詢問密碼。
user-send-report = 請儲存此報告並傳給您的 IT 支援人員：檢查到的所有情況都在其中。

warning-ssl-off = 關閉 SSL 後，經過的每個網路都能讀取您的密碼和所有郵件。請只在您信任的網路（例如辦公室網路）中，或透過 VPN 連入該網路後這樣做，千萬不要在公共 Wi-Fi 或直接經由網際網路這樣做。{ $protocol ->
        [SMTP] 接收郵件有另外的設定：請在那裡保持 SSL 開啟。
       *[other] 寄送郵件有另外的設定：請在那裡保持 SSL 開啟。
    }如果密碼可能已被他人看到，請在 SSL 恢復正常後變更密碼，凡是使用該密碼的地方都要變更。伺服器修復後，請立即重新開啟 SSL。
warning-pop3 = 除非另行設定，{ $other-protocol } 會把郵件從伺服器上取走：有些程式立即取走，有些在兩週後取走。之後，您的其他裝置上就看不到這些郵件了。在第一次收取郵件之前，請勾選「在伺服器上保留郵件複本」，並取消勾選幾天後刪除的選項（手機上：從伺服器刪除設為「永不」）。

admin-groupshield-log = 請在 { $server } 的應用程式記錄檔中尋找 11508（MSExchangePOP3）、11506（MSExchange IMAP4）和 1194（MSExchangeIS，帶有 0x80004005）。其中的 0x2741 表示要為安全連接埠繫結的位址不存在；0x2740 表示連接埠已被其他程式佔用。更換憑證沒有用：文章中說明憑證沒有問題（KB Q250926）。
admin-groupshield-service-packs = 如果解除安裝 GroupShield 沒有效果，請先備份，再將伺服器升級到 Windows NT 4.0 Service Pack 6a 和 Exchange Server 5.5 Service Pack 4（最新狀態）：NT 4.0 SP4 本身就會引起同樣的事件（KB Q214864）。
admin-groupshield-remove = 請先備份，並確保有其他郵件防護在執行。然後完全解除安裝 GroupShield，即 Network Associates（後來的 McAfee）的 Exchange 防毒程式：先解除安裝管理用電腦上的程式，再解除安裝伺服器上的程式，包括其服務、增益集和登錄機碼（KB Q250926；手動解除安裝的清單見 KB Q271758）。然後重新啟動資訊儲存庫；在此期間，所有人的郵件都會中斷。
admin-groupshield-test = 在重新安裝任何東西之前，請先測試 SSL：用開啟了 SSL 的郵件程式本身（KB Q250926），或用這裡的「檢查」；現今的 openssl 已不支援這台伺服器的舊 SSL。請確認 11508 和 11506 不再出現。
admin-groupshield-reinstall = 請重新安裝 GroupShield，並再次測試 SSL（KB Q250926）。然後告知使用者重新開啟 SSL。
admin-exchange55-log = 請查看 { $server } 的應用程式記錄檔：13002 表示沒有為該通訊協定繫結憑證，0x2740 表示連接埠已被其他程式佔用，0x2741 表示要繫結的位址不存在。
admin-exchange55-certificate = 請在金鑰管理員（Key Manager）中分別確認 POP3 和 IMAP4 的有效憑證已繫結到「Default」或伺服器的正確位址（KB Q251097）。
admin-exchange55-netstat = 請在伺服器上執行 netstat -an，查看 995 和 993 是否處於 LISTENING 狀態，以及在哪些位址上接聽。如果連接埠只在一個位址上接聽，則與 KB Q214864 相符。
admin-exchange55-addresses = 請查看伺服器各位址的排列順序（ping 伺服器自己的名稱），並刪除不使用的撥號和 WAN 位址（KB Q214864）。如果伺服器位於 Proxy 伺服器之後，安全連接埠需要單獨繫結（KB Q178532）。
admin-exchange55-service-packs = 請先備份，再將伺服器升級到 Windows NT 4.0 Service Pack 6a 和 Exchange Server 5.5 Service Pack 4：NT 4.0 SP4 本身就會引起同樣的事件（KB Q214864）。
admin-server-log = 請查看 { $server } 在本報告所示時間的記錄檔。{ advice-server-log }
admin-key-and-certificate = 請確認金鑰與憑證相符，並且服務有權讀取兩者。{ $server-kind ->
        [dovecot] doveconf -n | grep ssl_ 列出檔案（ssl_cert 和 ssl_key；從 2.4 起為 ssl_server_cert_file 和 ssl_server_key_file）；openssl x509 -noout -pubkey -in CERT 與 openssl pkey -pubout -in KEY 的輸出必須相同。
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files 列出檔案；openssl x509 -noout -pubkey -in CERT 與 openssl pkey -pubout -in KEY 的輸出必須相同。
        [exchange] Get-ExchangeCertificate 顯示 Services 中是否有 POP 和 IMAP；Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP 可繫結憑證。
        [exchange55] 金鑰管理員（Key Manager）顯示金鑰及其繫結的對象。
       *[other] openssl x509 -noout -pubkey -in CERT 與 openssl pkey -pubout -in KEY 的輸出必須相同。
    }
admin-reload = 請讓服務重新讀取金鑰和憑證。{ $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4；從 Exchange 2013 起還包括 MSExchangePOP3BE 和 MSExchangeIMAP4BE。用 Set-PopSettings 和 Set-ImapSettings 的 -X509CertificateName 選擇憑證。
        [exchange55] 重新啟動資訊儲存庫。
        [courier] 重新啟動 courier 的各項服務。
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] 重新啟動郵件服務。
    }
admin-offload = 請查看連接埠 { $port } 前面是否有負載平衡器、TLS Proxy 或內容過濾器，並繞過它直接在後端重新測試。
admin-test-secure-port = 請從外部測試：openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } 應顯示憑證和問候語。
admin-test-plain-port = 請從外部測試：nc { $server } { $port } 應顯示問候語。
admin-enable-listener = 請啟用安全的 { $protocol } 服務。{ $server-kind ->
        [dovecot] 在 Dovecot 中：設定 protocols，並為每個通訊協定在連接埠 { $port } 上設定帶 ssl = yes 的 inet_listener；doveconf -n 顯示目前生效的設定。
        [postfix] 在 Postfix 中：master.cf 裡的 smtps（submissions）這一行。
        [exchange] 在 Exchange 中：使用 Set-PopSettings 或 Set-ImapSettings 並帶 -SSLBindings，然後啟動服務。
        [exchange55] 在 Exchange Administrator 中：開啟該通訊協定的內容，並使用金鑰管理員（Key Manager）中的憑證。
       *[other] 連接埠和憑證在其設定檔中指定。
    }
admin-open-port = 請在郵件程式與 { $server } 之間的每道防火牆上放行連接埠 { $port }，但只對使用郵件程式的網路放行；在那裡執行 nc -vz { $server } { $port } 可以看出能否通過。
admin-publish-settings = 請在程式會尋找的地方公布正確的設定：Thunderbird 和 K-9 使用 autoconfig.xml（https://autoconfig.DOMAIN/mail/config-v1.1.xml），Outlook 使用 Autodiscover，Apple 裝置使用設定描述檔，另外還有 SRV 記錄 _imaps、_pop3s 和 _submissions（RFC 6186、RFC 8314）。
admin-tell-people-programs = 請告知使用者哪些程式可以使用 TLS 1.2 及更高版本；不必為所有人降低伺服器的安全設定。
admin-allow-tls12 = 請讓連接埠 { $port } 在 TLS 1.3 之外也回應 TLS 1.2：這是安全的，而且許多使用中的程式不支援更新的版本（Windows 11 之前的 Outlook、印表機）。
admin-old-tls-apart = 如果舊程式必須繼續使用一段時間，請為它們提供一個單獨的 TLS 1.0 位址，僅限內部網路使用，並確定停用日期。
admin-upgrade-server = 請將郵件服務或其 TLS 程式庫升級到支援 TLS 1.2 或更高版本。
admin-tls-front-end = 在此之前，請在它前面放置 TLS 前端（例如 stunnel 或 HAProxy），使舊的 TLS 不會離開本機。
admin-test-versions = 請用 openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } 測試，查看協商出的版本和加密套件。
admin-add-suites = 請新增一個此程式提供的加密套件，例如 { $ciphers }。
admin-old-ciphers = 此程式只提供 { $ciphers } 這類舊的加密套件，如今強度太弱，不應為所有人啟用。正確的做法是改用較新的程式。
admin-add-rsa = 如果憑證使用 ECDSA 或 Ed25519 金鑰，請同時提供一個使用 RSA 金鑰的憑證。
admin-renew-certificate = 請向郵件程式信任的憑證授權單位換發憑證，並讓服務重新讀取。
admin-replace-revoked = 請向憑證授權單位申請使用新金鑰的新憑證，讓服務重新讀取，並查明舊憑證為何被撤銷。
admin-full-chain = 請提供完整的憑證鏈：先是伺服器自己的憑證，然後是它與根憑證之間的各級憑證。
admin-current-chain = 請將伺服器傳送的過期中間憑證換成憑證授權單位目前的中間憑證，或不再傳送它。
admin-present-chain = 在新的中間憑證生效之前，請讓伺服器傳送目前有效的中間憑證。
admin-certificate-names = 請確認 { $server } 在憑證的主體別名（SAN）中；一般名稱（CN）不算。
admin-chain-or-authority = 伺服器只傳送了自己的憑證：請讓它同時傳送憑證鏈中的中間憑證。如果簽發者是您自己的憑證授權單位，請在每台收取郵件的電腦上安裝其根憑證。
admin-reissue-plain = 請重新簽發憑證，去掉標記為關鍵（critical）的那個延伸項目；可用 openssl x509 -text 查看。
admin-reissue-for-apple = 請重新簽發憑證：有效期不超過 825 天，用途為 serverAuth（伺服器驗證）；用 openssl x509 -text 可查看這兩項。
admin-reissue-within-rules = 請由獲准為該名稱簽發憑證的機構重新簽發憑證；在這裡安裝根憑證沒有用。
admin-not-yet-valid = 請從憑證生效之日起再使用它，或重新簽發；並檢查簽發憑證的電腦的時鐘。
admin-server-usage = 請重新簽發用於伺服器的憑證，其增強金鑰使用方法應包含「TLS Web Server Authentication」（serverAuth）。
admin-offer-starttls = 請讓連接埠 { $port } 提供 STARTTLS；這需要憑證及其金鑰。{ $server-kind ->
    [dovecot] 在 Dovecot 中：ssl = yes、ssl_cert 和 ssl_key（從 2.4 起為 ssl_server_cert_file 和 ssl_server_key_file）。
    [postfix] 在 Postfix 中：smtpd_tls_security_level = may、smtpd_tls_cert_file 和 smtpd_tls_key_file（或 smtpd_tls_chain_files）。
    [exchange] 在 Exchange 中：為該服務執行 Enable-ExchangeCertificate。
   *[other] 兩者都在其設定檔中指定。
}
admin-trusted-authority = 請從郵件程式信任的憑證授權單位取得憑證。如果是您自己的憑證授權單位，請在每台收取郵件的電腦上安裝其根憑證。
admin-every-address = 請在該名稱背後的每台伺服器上安裝新憑證，並進行比較：openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }。
admin-mend-address = 在位址 { $failing-address } 上，{ $server } 的連接埠 { $port } 無法使用：請修復那裡的服務，或在修復之前從該名稱的記錄中刪除這個位址。
admin-new-key = 請產生新的金鑰，使用 2048 位元或更長的 RSA，或 EC P-256，並以 SHA-256 簽發憑證。
admin-strong-chain = 伺服器自己的憑證可以保留：請讓伺服器傳送憑證授權單位的中間憑證，其金鑰為 2048 位元或更長，並以 SHA-256 簽署。
admin-dh-group = 請使用 2048 位元或更長的 Diffie-Hellman 群組，或只使用 ECDHE。
admin-time-service = { $server } 上不需要做任何處理。如果許多電腦的時鐘都不準，請在網路中提供時間服務。
admin-tell-people-settings = 請告知使用者正確的配對：995、993 和 465 使用 SSL/TLS；110、143 和 587 使用 STARTTLS。
admin-tls-on-secure-port = 請為連接埠 { $port } 啟用 TLS，或關閉該連接埠：等候 TLS 的程式只會在那裡空等。
admin-tls-on-plain-port = 連接埠 { $port } 一開始就使用 TLS。請讓它像程式所期待的那樣以明文回應並提供 STARTTLS，或關閉該連接埠：一開始就使用 TLS 的連接埠是 993、995 和 465。
admin-check-forwarding = 請查看 { $server } 的連接埠 { $port } 轉送到了哪裡：在那裡回應的不是 { $protocol }。
admin-exempt-mail-ports = 如果不需要在途中檢查郵件，請在連接埠 995、993、465、587、143 和 110 上將 { $server } 排除在 TLS 檢查之外。
admin-install-company-root = 如果確實需要 TLS 檢查，請在每台收取郵件的電腦上安裝其根憑證。
admin-pass-starttls = 請讓 STARTTLS 原樣通過：閘道如果去掉它，郵件就只能以明文傳輸。
admin-inspect-firewall = 請在防火牆記錄檔中尋找本報告所示的時間、本報告來源位址以及連接埠 { $port } 的記錄。
admin-packet-size = 如果小的回應能到達而大的消失，請檢查途中的 MTU：放行 ICMP「fragmentation needed」，或調低 MSS。
admin-fix-records = 請分別在內部網路和外部網路查看 { $server } 的 A、AAAA 以及可能存在的 CNAME 記錄：dig { $server } A 和 dig { $server } AAAA。
admin-name-service = 請檢查此網路配發的 DNS 伺服器是否有回應：在這裡執行 nslookup { $server }，再指定另一台 DNS 伺服器執行 nslookup { $server }。
admin-fix-ipv6 = 請讓服務也在其 IPv6 位址上接聽，或在此之前先刪除 { $server } 的 AAAA 記錄。
admin-give-ipv4 = 請也為 { $server } 設定 IPv4 位址（A 記錄）：並非每個網路都有 IPv6。
admin-portal-mail = 在訪客登入之前，請讓連接埠 995、993 和 587 完全沒有回應，而不要傳回登入頁面：這樣郵件程式會自動重試。
admin-start-services = 請啟動 { $server } 上的郵件服務，並確認它們持續執行。
admin-raise-limits = 請查看達到哪項限制。{ $server-kind ->
        [dovecot] doveconf mail_max_userip_connections 以及登入服務的 client_limit；doveadm who 顯示目前有誰連線。
        [exchange] Get-PopSettings 或 Get-ImapSettings：MaxConnections、MaxConnectionsFromSingleIP、MaxConnectionsPerUser。
        [postfix] postconf smtpd_client_connection_count_limit 和 default_process_limit。
       *[other] 總連線數、每個使用者的連線數和每個位址的連線數。
    }
admin-blocked-addresses = 請查看 fail2ban 或類似的防護程式是否封鎖了本報告的來源位址。
admin-mailbox-lock = 請尋找該信箱尚未結束的工作階段，以及遺留的鎖定檔案。
admin-sign-in-methods = 請查看為 { $protocol } 啟用了哪些登入方式。{ $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth（2.4：auth_allow_cleartext）
        [exchange] Get-PopSettings 或 Get-ImapSettings 中的 LoginType；如果是 Exchange Online，請查看是否阻止了基本驗證。
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only；單個連接埠的設定在 master.cf 中。
       *[other] 透過 TLS 使用密碼需要 PLAIN 或 LOGIN。
    }
admin-switch-protocol-on = 請為該帳號或網域開啟 { $protocol }，或告知使用者應改用哪種通訊協定。
admin-explain-sign-in = 如果刻意關閉了密碼登入，請告知使用者哪些程式可以登入；如果有應用程式密碼，也請告知如何取得。
admin-client-certificate = 如果無意要求用戶端憑證，請將其關閉（Dovecot：auth_ssl_require_client_cert；Postfix：smtpd_tls_req_ccert）；如果刻意要求，請告知使用者如何取得。
admin-sending-rules = 請查明在本報告所示的時間是哪條規則拒絕了它。{ $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect、acl_smtp_mail 和 acl_smtp_rcpt
       *[other] 關於轉送、寄件人和位址的規則、封鎖清單、寄信限制。
    }
admin-delist = 如果該位址不應在清單上，請要求清單的維護者將其移除；列入的原因見清單的網頁。
admin-nothing-on-server = { $server } 上不需要做任何處理：這次檢查沒有連到它。
admin-network-here = 如果還有其他電腦受影響，請查看此網路的交換器、路由器和位址配發服務（DHCP）。
admin-default-certificate = 請為接聽連接埠設定預設憑證和預設站點，供不傳送伺服器名稱的程式使用。
admin-test-without-name = 請用 openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } 測試：應顯示憑證。
admin-server-names = 請查看 { $server } 的 TLS 設定中是否有這個名稱，以及如何處理不傳送名稱的程式。
admin-reverse-names = 請查看伺服器是否會等待每個連入者的反向名稱（PTR）或 ident 查詢，並將其關閉。
admin-server-load = 請查看 { $server } 的負載、記憶體和磁碟，以及連線數。
admin-check-backend = 請檢查郵件服務所需的目錄（LDAP）、資料庫和儲存空間是否有回應。
