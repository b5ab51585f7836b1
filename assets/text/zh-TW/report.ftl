report-title = Mailprobe { $version } 報告
report-when = 日期和時間
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
report-server = 伺服器
report-port = 連接埠
report-port-value = { $port }（{ $protocol }，{ $security }）
report-security-tls = 從一開始就使用 SSL/TLS
report-security-starttls = STARTTLS
report-security-none = 不加密
report-program = 郵件程式
report-program-value = { $program }（設定檔 { $profile }）
report-your-mail-program = 您的郵件程式
report-account = 帳號
report-code = 錯誤碼
report-event = 伺服器記錄檔
report-practice = 練習
report-verdict = 結論
report-certainty = 確定程度：{ $label }
report-certain = 可以確定
report-not-decided = 確定程度：尚無定論
report-user = 您現在可以做的
report-admin = 需要管理員做的
report-warning = 請先閱讀這一段。
report-evidence = 判斷依據
report-more = 要查看測得的所有內容，請加上 --details，或用 --html FILE 或 --json 儲存
report-profile-note = 關於這個程式
report-profile-platform = 它能使用的加密是從它所用的系統或程式庫記錄的，而不是從程式本身記錄的。
report-profile-stand-in = 它能使用的加密是從同類程式記錄的，而不是從這個程式記錄的。
report-profile-documented = 它能使用的加密取自開發商的文件，並非實際記錄。
report-profile-inferred = 它能使用的加密是由相似的程式推斷的，並非實際記錄。
report-causes = 最可能的原因
report-yes = 是
report-no = 否
report-not-asked = 無法檢查
report-practice-note = 這是一次練習，檢查的是這台電腦上的模擬伺服器。

report-table-ports = 伺服器和連接埠
report-table-hellos = 伺服器對每次連線嘗試的回應（SSL 2.0 到 TLS 1.3）
report-table-certificate = 憑證
report-table-traffic = Mailprobe 聯絡過的伺服器
report-table-transcript = 通訊記錄（英文）
report-head-port = 連接埠
report-head-service = 服務
report-head-address = 位址
report-head-connect = 連線
report-head-greeting = 問候語
report-head-hello = 嘗試
report-head-answer = 回應
report-head-version = 版本
report-head-suite = 加密套件
report-head-ms = 毫秒
report-head-question = 詢問內容
report-head-to = 對方
report-head-connections = 連線數
report-head-in = 接收位元組
report-head-out = 傳送位元組
report-head-what = 內容

tcp-open = 開放
tcp-refused = 被拒絕
tcp-timed-out = 無回應
tcp-reset = 被重設
tcp-unreachable = 無法到達
tcp-blocked-locally = 被本機封鎖

greeting-ready = 就緒
greeting-preauth = 已登入
greeting-refusal = 被拒絕
greeting-other-protocol = 其他通訊協定
greeting-silence = 沒有回應
greeting-closed = 未回應即關閉
greeting-reset = 未回應即重設
greeting-garbage = 無法辨識的位元組

hello-server-hello = ServerHello
hello-alert = 警示
hello-closed = 關閉
hello-reset = 重設
hello-silent = 沒有回應
hello-text = 明文：
hello-other-protocol = 其他通訊協定：
hello-malformed = 無法辨識的位元組：

certificate-problems = 問題
certificate-no-problem = 無
certificate-trusted-publicly = 受公開根憑證信任
certificate-trusted-here = 受這台電腦信任
certificate-subject = 簽發給
certificate-issuer = 簽發者
certificate-names = 名稱
certificate-dates = 有效期間
certificate-key = 金鑰和簽章
certificate-fingerprint = SHA-256
certificate-expired = 已過期
certificate-not-yet-valid = 尚未生效
certificate-revoked = 已被簽發者撤銷
certificate-intermediate-expired = 中間憑證已過期
certificate-intermediate-not-yet-valid = 中間憑證尚未生效
certificate-other-path-needed = 有一個中間憑證已過期（只影響舊的程式）
certificate-wrong-name = 簽發給其他名稱
certificate-name-only-in-cn = 名稱只在舊欄位（一般名稱）中，目前的程式不看這個欄位
certificate-self-signed = 自我簽署
certificate-unknown-extension = 含有程式不認識、必須因此拒絕憑證的延伸項目
certificate-against-apple-rules = Apple 的程式會拒絕它：有效期超過 825 天，或未標明用於伺服器
certificate-exceeds-issuer = 上級憑證授權單位無權簽發它
certificate-untrusted-issuer = 簽發者不受這台電腦信任
certificate-missing-intermediate = 缺少中間憑證
certificate-weak-key = 金鑰過短
certificate-intermediate-weak-key = 中間憑證的金鑰過短
certificate-weak-signature = 簽章過弱（MD5 或 SHA-1）
certificate-intermediate-weak-signature = 中間憑證的簽章過弱（MD5 或 SHA-1）
certificate-wrong-usage = 不適用於伺服器
certificate-unreadable = 無法讀取

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = 通訊協定
explain-secure = 安全（SSL）
explain-error-number = 錯誤碼
explain-socket-error = 通訊端錯誤
explain-server-error = 伺服器錯誤
explain-server-response = 伺服器的回應
explain-your-server = 您的郵件伺服器
explain-causes = 僅從文字來看，最可能的意思：
explain-check-adds = 這些文字尚未經過檢查。以相同的文字執行「mailprobe check」，可以查看伺服器本身。
explain-words-tell-nothing = 從這些文字看不出問題所在。以相同的文字執行「mailprobe check」，可以查看伺服器本身。
explain-secret-left-out = 文字中有密碼或其他機密資訊。它已被略去，也不會保留。如果其他人看過這段文字，請變更它。
explain-sentences-left-out = 文字中有一則訊息太長，無法讀到結尾：前 100,000 句之後的內容沒有查看。請只貼上有錯誤的部分。
missing-server = 還需要：郵件伺服器的名稱。可以在郵件程式的帳號設定中找到。
missing-protocol = 還需要：通訊協定。收信通常用 POP3 或 IMAP，寄信通常用 SMTP。
missing-port = 還需要：連接埠。收信通常用 995（POP3）和 993（IMAP），寄信通常用 465 或 587（SMTP）。
missing-security = 還需要：加密方式。通常是 SSL/TLS；連接埠 110、143 或 587 則是 STARTTLS。

stage-dns = 尋找位址
stage-tcp = 連到連接埠
stage-tls = 安全連線
stage-greeting = 伺服器的問候語
stage-auth = 登入
stage-protocol = 與郵件伺服器對話
stage-config = 帳號設定
stage-local = 這台電腦
stage-unknown = 任何一個環節

lab-running =
    練習伺服器：{ $title }。
    它在 127.0.0.1 上接聽，按 Ctrl-C 結束。請用下面的命令檢查：
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = 結論的推算過程（單位為 deciban：+10 表示該原因的可能性變為十倍）
reckoning-prior = 測量之前
reckoning-sum = 合計
reckoning-excluded = 已排除

report-stopped = 您在 { $seconds } 秒後停止了檢查。到那時為止最後的發現：{ $seen }。
report-time-is-up = { $seconds } 秒後時間已到。到那時為止最後的發現：{ $seen }。
report-nothing-seen = 尚無
