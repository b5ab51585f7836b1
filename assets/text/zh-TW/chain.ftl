report-chain = 連線的各個環節
report-also-wrong = 另外的問題：{ $what }

chain-not-reached = 前面的環節有問題，因此沒有檢查到這裡
chain-not-tested = 未測試
chain-program-without-starttls = 這個郵件程式無法在連接埠 { $port } 上使用 STARTTLS
chain-turned-away = 未測試完：伺服器不再接受從這裡發出的連線
chain-no-encryption = 設定為不加密
chain-computer-works = 這台電腦上沒有發現問題
chain-computer-without-network = 這台電腦沒有連上網路
chain-computer-without-way-out = 這台電腦找不到從其網路出去的路徑
chain-computer-blocks = 這台電腦本身沒有放行連線
chain-computer-at-its-limit = 這台電腦無法再開啟連線：開啟的連線太多
chain-address-given = 已直接提供位址，因此不需要查詢名稱
chain-name-found = { $name } 的位址是 { $addresses }
chain-name-not-found = 沒有名為 { $name } 的伺服器
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = 名稱 { $name } 沒有對應的位址
chain-resolver-silent = 此網路的名稱服務沒有回應
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = 此網路的名稱服務無法提供 { $name } 的位址
chain-port-open = 連接埠 { $port } 接受連線
chain-port-open-on-some = 連接埠 { $port } 在 { $address } 上可以使用，在 { $other } 上無法使用
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] （沒有任何回應）
    [closed] （不說明原因就結束連線）
    [refuses] ：{ $text }
    [wrong] ：{ $text }
   *[fails] {""}
}
chain-port-refused = 連接埠 { $port } 拒絕連線
chain-port-silent = 連接埠 { $port } 沒有回應
chain-port-reset = 連接埠 { $port } 在連線建立過程中將其切斷
chain-no-route = 沒有通往 { $address } 的路徑
chain-starttls-not-offered = 連接埠 { $port } 不提供 STARTTLS
chain-starttls-refused = 要求 STARTTLS 時，連接埠 { $port } 沒有開始加密
chain-clear-text = 連接埠 { $port } 在應該開始加密時使用明文
chain-other-protocol = 在連接埠 { $port } 上回應的不支援 TLS
chain-hello-silent = 連接埠 { $port } 在應該開始加密時沒有回應
chain-waits-for-encryption = 連接埠 { $port } 等待加密（SSL/TLS），在此之前沒有回應
chain-hello-dies = 在連接埠 { $port } 上開始加密的嘗試都沒有成功
chain-hello-not-accepted = 連接埠 { $port } 能夠加密，但不是這個郵件程式可用的方式
chain-flight-breaks-off = 連接埠 { $port } 開始加密，接著中斷
chain-certificate-has-a-problem = 連接埠 { $port } 能夠加密，但其憑證有問題
chain-handshake-breaks-off = 連接埠 { $port } 在加密建立之前中斷
chain-flight-is-all-that-was-tested = 連接埠 { $port } 回應這個郵件程式（{ $version }）；其餘部分這次無法測試
chain-flight-is-all-that-can-be-tested = 連接埠 { $port } 回應這個郵件程式（{ $version }）；之後的部分無法用現今的加密測試
chain-secure = 已加密，憑證沒有問題
chain-secure-by-a-newer-version = 已加密，憑證沒有問題（{ $version }；其餘部分的測試用 { $newer }）
chain-secure-at-times = 連接埠 { $port } 能夠加密，但並非每次都能，或不夠快
chain-greets = 回應：{ $text }
chain-greets-late = 回應很慢：{ $text }
chain-refuses = 拒絕這台電腦：{ $text }
chain-greets-wrongly = 回應的不是這類郵件伺服器：{ $text }
chain-ends-without-a-word = 不說明原因就結束連線
chain-greets-and-hangs-up = 回應後結束連線
chain-greets-and-says-no-more = 回應後不再回應
chain-says-nothing = 沒有任何回應
chain-sign-in-not-tested = 未測試：Mailprobe 從不登入
chain-sign-in-needs-encryption = 未加密時不接受密碼
chain-sign-in-oauth-only = 不接受密碼，只能透過網頁登入（OAuth 2）
chain-sign-in-disabled = 表示這裡的登入功能已關閉
chain-sign-in-none = 沒有提供任何登入方式
chain-sign-in-not-in-program = 只提供 { $ways }，而這個郵件程式不支援
chain-sign-in-not-known-of-program = 只提供 { $ways }；尚不清楚這個郵件程式是否支援
