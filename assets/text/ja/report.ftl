# Reports and the command line: headings and short words

report-title = Mailprobe { $version } レポート
report-when = 日時
report-server = サーバー
report-port = ポート
report-port-value = { $port } ({ $protocol }、{ $security })
report-security-tls = 最初から SSL/TLS
report-security-starttls = STARTTLS
report-security-none = 暗号化なし
report-program = メールソフト
report-program-value = { $program } (プロファイル { $profile })
report-your-mail-program = お使いのメールソフト
report-account = アカウント
report-code = 番号
report-event = サーバーのログ
report-practice = 練習
report-verdict = 判定
report-certainty = 確からしさ: { $label }
report-certain = 確実
report-not-decided = 確からしさ: 判定できません
report-user = 今できること
report-admin = 管理者が行うこと
report-warning = 先にお読みください。
report-evidence = そう判断した理由
report-causes = 可能性の高い原因
report-yes = はい
report-no = いいえ
report-not-asked = 確認できず
report-practice-note = これは、このコンピューター上の架空のサーバーを使った練習です。

report-table-ports = サーバーとポート
report-table-certificate = 証明書
report-table-traffic = Mailprobe の通信先
report-table-transcript = 通信の記録
report-head-port = ポート
report-head-service = サービス
report-head-address = アドレス
report-head-connect = 接続
report-head-greeting = 最初の応答
report-head-hello = Hello
report-head-answer = 応答
report-head-version = バージョン
report-head-suite = 暗号スイート
report-head-ms = ms
report-head-question = 質問
report-head-to = 宛先
report-head-connections = 接続数
report-head-in = 受信バイト数
report-head-out = 送信バイト数
report-head-what = 内容

tcp-open = 接続可
tcp-refused = 拒否
tcp-timed-out = 応答なし
tcp-reset = リセット
tcp-unreachable = 到達不可
tcp-blocked-locally = このコンピューターが遮断

greeting-ready = 準備完了
greeting-preauth = サインイン済み
greeting-refusal = 受付拒否
greeting-other-protocol = 別のプロトコル
greeting-silence = 無応答
greeting-closed = 無言で切断
greeting-reset = 無言でリセット
greeting-garbage = 判読不能なデータ

hello-server-hello = ServerHello
hello-alert = アラート
hello-closed = 切断
hello-reset = リセット
hello-silent = 無応答
hello-text = 平文:
hello-other-protocol = 別のプロトコル:
hello-malformed = 判読不能なデータ:

certificate-problems = 問題点
certificate-no-problem = なし
certificate-trusted-publicly = 公開ルート証明書による信頼
certificate-trusted-here = このコンピューターでの信頼
certificate-subject = 発行先
certificate-issuer = 発行者
certificate-names = 名前
certificate-dates = 有効期間
certificate-key = 鍵と署名
certificate-fingerprint = SHA-256
certificate-expired = 期限切れ
certificate-not-yet-valid = 有効期間前
certificate-wrong-name = 別の名前に発行
certificate-self-signed = 自己署名
certificate-untrusted-issuer = このコンピューターが信頼しない発行者
certificate-missing-intermediate = 中間証明書の不足
certificate-weak-key = 鍵が短い
certificate-weak-signature = 弱い署名 (MD5 または SHA-1)
certificate-wrong-usage = サーバー用ではない
certificate-unreadable = 判読不能

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = プロトコル
explain-secure = セキュリティ (SSL)
explain-error-number = エラー番号
explain-socket-error = ソケットエラー
explain-server-error = サーバーエラー
explain-server-response = サーバーの応答
missing-server = メールサーバーの名前がまだ必要です。メールソフトのアカウントの設定に書かれています。
missing-protocol = プロトコルがまだ必要です。通常、受信は POP3 または IMAP、送信は SMTP です。

stage-dns = アドレスの検索
stage-tcp = ポートへの接続
stage-tls = 暗号化通信
stage-greeting = サーバーの最初の応答
stage-auth = サインイン
stage-protocol = メールサーバーとのやり取り
stage-config = アカウントの設定
stage-local = このコンピューター
stage-unknown = 経路のいずれか

lab-running =
    練習用サーバー: { $title }。
    Ctrl-C を押すまで 127.0.0.1 で待ち受けます。確認するには次のコマンドを使います:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = 判定の計算 (デシバン: +10 で原因の可能性が 10 倍になります)
reckoning-prior = 測定前
reckoning-sum = 合計
reckoning-excluded = 除外
