lab-healthy = 一切正常
lab-healthy-about = 一台沒有任何問題的郵件伺服器。可以用它了解正常的結果是什麼樣子，以及檢查很快就能結束。

lab-groupshield = Exchange Server 5.5 上的 GroupShield
lab-groupshield-about = 這就是促成本程式誕生的情況：一台裝有 GroupShield（Network Associates 的防毒程式）的 Exchange 伺服器。安全連接埠接受連線，但對從最舊到最新的每次加密嘗試都直接中斷連線。一般連接埠自稱是 Exchange Server 5.5 Service Pack 4。

lab-groupshield-refused = GroupShield，安全連接埠關閉
lab-groupshield-refused-about = 同一台舊的 Exchange 伺服器，但安全連接埠上沒有服務在接聽。原因可能是 GroupShield，也可能是管理員從未啟用 SSL。

lab-groupshield-idle-close = GroupShield，立即中斷連線
lab-groupshield-idle-close-about = 雙方還沒有傳送任何內容，安全連接埠就中斷連線了。管理員告訴我們，那台伺服器上安裝了 GroupShield。

lab-exchange55-events = GroupShield，附伺服器的事件記錄檔
lab-exchange55-events-about = 與第一種情況相同，並且管理員傳來了事件記錄檔中的四筆記錄。這些記錄顯示，郵件服務無法開啟它們的安全連接埠。

lab-groupshield-one-port-only = 只有一個連接埠有故障的 Exchange 5.5
lab-groupshield-one-port-only-about = 舊的 Exchange 伺服器只有一個安全連接埠會中斷連線，其他的都有回應。這表示不太可能是 GroupShield；據目前所知，它會使所有安全連接埠同時失效。

lab-exchange55-no-certificate = 沒有憑證的 Exchange 5.5
lab-exchange55-no-certificate-about = 安全連接埠立即中斷連線，因為沒有為它們安裝憑證。事件記錄檔中有說明。看起來像是 GroupShield，其實不是。

lab-client-too-old = 郵件程式太舊
lab-client-too-old-about = 伺服器只支援 TLS 1.2 及更新的版本。目前的郵件程式可以連線；Windows XP 時代的郵件程式會被拒絕，並得到明確的答覆。

lab-client-too-old-bare-close = 郵件程式太舊，但沒有任何說明
lab-client-too-old-bare-close-about = 與前一種情況相同，但伺服器遇到舊的郵件程式時會不說明原因就直接中斷連線，Dovecot 就是這樣。只有比較多次嘗試，才能把這種情況與伺服器故障區分開。

lab-server-too-old = 伺服器太舊
lab-server-too-old-about = 伺服器最高只支援 SSL 3.0 和 TLS 1.0。目前的郵件程式拒絕與它通訊，舊的可以連線。

lab-tls10-only = 伺服器只支援 TLS 1.0
lab-tls10-only-about = 一台大約 2005 年的伺服器，從未支援比 TLS 1.0 更新的版本。

lab-ssl3-only = 伺服器只支援 SSL 3.0
lab-ssl3-only-about = 一台大約 1998 年的伺服器。目前的程式都已不再支援 SSL 3.0。

lab-ssl2-only = 伺服器只支援 SSL 2.0
lab-ssl2-only-about = 一台大約 1996 年的伺服器。現今 SSL 2.0 已沒有任何保護作用，幾乎沒有程式還支援它。

lab-no-shared-cipher = 沒有共同的加密套件
lab-no-shared-cipher-about = 伺服器和郵件程式支援同一個版本，但伺服器要求使用 AES，而 Windows XP 時代的程式沒有它。

lab-sni-required = 伺服器要求告知它的名稱
lab-sni-required-about = 程式如果沒有一開始就說明要找哪台伺服器，就會被伺服器拒絕。Windows XP 時代的程式從不說明這一點。

lab-certificate-expired = 憑證已過期
lab-certificate-expired-about = 加密可以使用，但伺服器的憑證在兩個月前已經到期。

lab-certificate-not-yet-valid = 憑證尚未生效
lab-certificate-not-yet-valid-about = 加密可以使用，但伺服器的憑證要到三週後才生效。這台電腦的時鐘是準確的。

lab-certificate-wrong-name = 憑證屬於另一台伺服器
lab-certificate-wrong-name-about = 加密可以使用，但憑證上寫的是一家主機代管公司的伺服器名稱。

lab-certificate-self-signed = 憑證是自我簽署的
lab-certificate-self-signed-about = 加密可以使用，但沒有憑證授權單位為該憑證擔保。

lab-certificate-unknown-issuer = 憑證來自未知的簽發者
lab-certificate-unknown-issuer-about = 加密可以使用，但憑證是某家公司自己簽發的，而這台電腦不認識這家公司。

lab-weak-certificate = 憑證的金鑰太弱
lab-weak-certificate-about = 憑證使用 1024 位元的 RSA 金鑰。舊的程式接受它，目前的程式不接受。

lab-weak-signature = 憑證的簽章太弱
lab-weak-signature-about = 憑證使用 SHA-1 簽章，這種簽章可以偽造。舊的程式接受它，目前的程式不接受。

lab-clock-wrong = 這台電腦的時鐘不準
lab-clock-wrong-about = 憑證沒有問題，但這台電腦的時間慢了三年。從伺服器的問候語可以看出正確的時間。

lab-plaintext-on-secure-port = 安全連接埠上沒有加密
lab-plaintext-on-secure-port-about = 伺服器在本該加密的地方以明文回應，也不支援 STARTTLS。它的安全連接埠設定有誤。

lab-starttls-mixup = 混淆了 STARTTLS 和 SSL
lab-starttls-mixup-about = 連接埠以明文回應並提供 STARTTLS，而且 STARTTLS 可以使用。郵件程式卻設定為從一開始就使用 SSL。

lab-no-secure-service = 沒有安全連接埠
lab-no-secure-service-about = 安全連接埠上沒有服務在接聽。一般連接埠可以使用，並提供 STARTTLS。

lab-wrong-protocol = 回應的是別的服務
lab-wrong-protocol-about = 在本該是郵件服務的地方，回應的是網頁伺服器和遠端登入服務：伺服器名稱或連接埠有誤。

lab-ssl-on-587 = 在連接埠 587 上使用 SSL
lab-ssl-on-587-about = 伺服器沒有問題。連接埠 587 先以明文回應，再要求 STARTTLS，而郵件程式設定為從一開始就使用 SSL。

lab-no-encryption-on-993 = 在連接埠 993 上不加密
lab-no-encryption-on-993-about = 伺服器沒有問題。該連接埠從一開始就加密，而郵件程式設定為不加密，因此雙方都在等待對方。

lab-starttls-not-offered = 不提供 STARTTLS
lab-starttls-not-offered-about = 郵件程式設定為使用 STARTTLS。一般連接埠不提供它；安全連接埠可以使用。

lab-http-inside-tls = 加密連線中是網頁伺服器
lab-http-inside-tls-about = 加密和憑證都沒有問題，但其中回應的是網頁伺服器。

lab-garbage-inside-tls = 加密連線中是無意義的資料
lab-garbage-inside-tls-about = 加密和憑證都沒有問題，但其中收到的既不是郵件通訊協定，也不是任何其他通訊協定。

lab-imap-on-pop3s = 連接埠上是另一種郵件服務
lab-imap-on-pop3s-about = 加密和憑證都沒有問題，但在本該是 POP3 的地方回應的是 IMAP，或者相反。

lab-sign-in-refused = 密碼未被接受
lab-sign-in-refused-about = 能測試的都正常。郵件程式的訊息顯示，伺服器不接受登入。

lab-sign-in-method = 密碼登入已關閉
lab-sign-in-method-about = 連線、加密和憑證都沒有問題。伺服器只提供 OAuth 2 登入，而舊的郵件程式不支援這種方式。

lab-sign-in-disabled = 沒有登入方式
lab-sign-in-disabled-about = 連線、加密和憑證都沒有問題。伺服器表示登入功能已關閉，或沒有列出任何登入方式。

lab-port-25-without-sign-in = 連接埠 25 不接受登入
lab-port-25-without-sign-in-about = 郵件程式透過用於伺服器之間傳送郵件的連接埠寄信。其他連接埠提供登入。

lab-client-certificate-demanded = 伺服器要求郵件程式提供憑證
lab-client-certificate-demanded-about = 對方如果沒有自己的憑證，伺服器就會中止建立加密。

lab-relay-denied = 未登入就寄信
lab-relay-denied-about = 能測試的都正常。訊息顯示，伺服器不替沒有登入的人轉送郵件。

lab-sender-refused = 寄件人的地址被拒絕
lab-sender-refused-about = 能測試的都正常。訊息顯示，伺服器不允許此帳號用該地址寄信。

lab-sending-limit = 達到寄信限制
lab-sending-limit-about = 能測試的都正常。訊息顯示，此帳號今天的寄信量已用完。

lab-greylisted = 伺服器要求稍後再來
lab-greylisted-about = 能測試的都正常。訊息顯示，伺服器會讓新的寄件人等待（灰名單）。

lab-access-denied = 拒絕存取
lab-access-denied-about = 伺服器沒有發出問候語，而是表示不接收來自此位址的郵件。

lab-block-list = 位址在封鎖清單上
lab-block-list-about = 伺服器沒有發出問候語，而是表示這台電腦的位址在封鎖清單上。

lab-interception = 中間有防毒程式
lab-interception-about = 這台電腦上的郵件掃描程式代替伺服器回應，使用它自己的問候語和憑證。

lab-starttls-stripped = 防火牆去掉了 STARTTLS
lab-starttls-stripped-about = 途中有裝置或程式從伺服器的功能清單中去掉了 STARTTLS，並在安全連接埠上出示它自己的憑證。

lab-firewall = 防火牆封鎖了安全連接埠
lab-firewall-about = 連到安全連接埠時完全沒有回應，一般連接埠則有回應。防火牆或網路服務供應商只放行部分連接埠。

lab-dns = 伺服器的名稱不存在
lab-dns-about = 找不到該名稱：可能是拼錯，也可能已從網域中刪除。

lab-ipv6-broken = IPv6 不通，IPv4 正常
lab-ipv6-broken-about = 該名稱有兩個位址。較新的一種沒有回應，較舊的一種可以使用。

lab-captive-portal = 訪客 Wi-Fi 要求先登入
lab-captive-portal-about = 無論詢問什麼，回應的都是訪客網路的登入頁面。

lab-starttls-stripped-587 = STARTTLS 在途中被去掉
lab-starttls-stripped-587-about = 郵件程式設定為使用 STARTTLS。途中有裝置或程式去掉了它；安全連接埠可以使用。

lab-resolver-trouble = 網路的名稱服務不起作用
lab-resolver-trouble-about = 此網路的名稱服務表示無法提供伺服器的位址。名稱本身沒有問題。

lab-no-network = 這台電腦沒有連上網路
lab-no-network-about = 沒有網路線，也沒有 Wi-Fi：這台電腦什麼都送不出去。

lab-no-connection-left = 這台電腦已無法再開啟連線
lab-no-connection-left-about = 這台電腦開啟的連線太多，無法再開啟新的連線。對伺服器的情況無從得知。

lab-secure-listener-fault = 伺服器無法建立加密
lab-secure-listener-fault-about = 一台目前版本的伺服器，它的憑證和金鑰不相符。安全連接埠立即中斷連線，STARTTLS 先是提供，接著又收回。

lab-alert-80-on-every-hello = 伺服器報告本身故障
lab-alert-80-on-every-hello-about = 每次加密嘗試，無論新舊，得到的都是警示「internal error」（內部錯誤）。

lab-refused = 郵件伺服器沒有執行
lab-refused-about = 所有郵件連接埠上都沒有服務在接聽。

lab-silent = 伺服器沒有任何回應
lab-silent-about = 每個連接埠都接受連線，接著一直沒有回應。

lab-slow = 伺服器很慢
lab-slow-about = 一切正常，但每次的第一個回應都要等五秒。

lab-busy = 伺服器太忙
lab-busy-about = 伺服器表示「too many connections」（連線過多），接著中斷連線。

lab-rate-limited = 伺服器限制連線頻率
lab-rate-limited-about = 安全連接埠回應第一次嘗試，此後的每一次都會被切斷。一般連接埠說明了原因：來自這個位址的連線過多。

lab-flapping = 每兩次只有一次成功
lab-flapping-about = 同樣的嘗試，這一次被切斷，下一次得到回應，如此交替。

lab-starttls-taken-back = STARTTLS 提供後又收回
lab-starttls-taken-back-about = 一般連接埠提供 STARTTLS，接著表示無法啟動它。

lab-reset-behind-server-hello = 加密中途被切斷
lab-reset-behind-server-hello-about = 伺服器開始回應每次加密嘗試，接著連線被重設。

lab-alert-behind-server-hello = 伺服器在加密中途放棄
lab-alert-behind-server-hello-about = 伺服器開始回應每次加密嘗試，接著報告「internal error」（內部錯誤）。

lab-garbage-behind-server-hello = 加密中途出現無意義的資料
lab-garbage-behind-server-hello-about = 伺服器開始回應每次加密嘗試，接著傳來毫無意義的位元組。

lab-server-name-refused = 伺服器不認識自己的名稱
lab-server-name-refused-about = 每次加密嘗試得到的都是警示「unrecognized name」（無法辨識的名稱）：這是伺服器的舊名稱，或者是另一台伺服器。

lab-two-at-once = 最多同時兩個連線
lab-two-at-once-about = 一切正常，但已有兩個連線時，伺服器會切斷再來的連線。郵件程式只需要一個。

lab-shut-out = 伺服器計數後拒絕連線
lab-shut-out-about = 每個連接埠的第一次連線得到回應；此後伺服器不再接受來自此位址的連線。

lab-every-port-closes = 每個連接埠都中斷連線
lab-every-port-closes-about = 每個連接埠都接受連線並立即中斷連線，伺服器對不想要的位址就是這樣做的。

lab-server-fault = 伺服器報告本身有問題
lab-server-fault-about = 伺服器沒有發出問候語，而是表示其服務目前有問題。

lab-expired-on-one-address = 兩個位址中有一個的憑證已過期
lab-expired-on-one-address-about = 該名稱有兩個位址。一個出示有效的憑證，另一個出示已過期的憑證。

lab-hostile-drip = 每秒一個位元組
lab-hostile-drip-about = 問候語和安全連線的資料以每秒一個位元組的速度到達。

lab-hostile-flood-warnings = 沒完沒了的警告
lab-hostile-flood-warnings-about = 安全連線以警告開始，之後再也沒有進展。

lab-hostile-endless-certificate = 沒有盡頭的憑證
lab-hostile-endless-certificate-about = 伺服器聲明有 16 MB 的憑證，而實際到達的比這還多。

lab-hostile-record-65535 = 超出允許長度的記錄
lab-hostile-record-65535-about = 安全連線以一筆自稱有 65535 位元組的記錄開始。

lab-hostile-zero-records = 沒完沒了的空記錄
lab-hostile-zero-records-about = 安全連線全部由長度為零的記錄組成。

lab-hostile-reset-each-step = 在每一步都被切斷
lab-hostile-reset-each-step-about = 連線被重設，每次都發生在更後面的步驟。

lab-hostile-endless-greeting = 沒有盡頭的問候語
lab-hostile-endless-greeting-about = 第一行永遠不會結束。

lab-hostile-endless-lines = 沒完沒了的行
lab-hostile-endless-lines-about = 問候語的每一行都表示後面還有一行。

lab-hostile-banner-10mb = 10 MB 的問候語
lab-hostile-banner-10mb-about = 第一行的長度為 10 MB。

lab-hostile-nul = 問候語中的零位元組
lab-hostile-nul-about = 問候語的文字中間夾有零位元組。

lab-hostile-escape-sequences = 暗藏花樣的問候語和憑證
lab-hostile-escape-sequences-about = 問候語和憑證中含有終端機命令、使文字方向反轉的字元、網頁程式碼和試算表公式。
