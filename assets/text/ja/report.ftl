# Reports and the command line: headings and short words

report-title = Mailprobe { $version } レポート
report-when = 日時
report-server = サーバー
report-port = ポート
report-port-value = { $port } ({ $protocol }、{ $security })
report-security-tls = 最初のバイトから SSL/TLS
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
report-certainty = 確かさ: { $label } ({ $percent })
report-not-decided = 確かさ: 判定できず
report-user = 今できること
report-admin = 管理者が行うこと
report-warning = まずこれを読んでください。
report-evidence = そう考える理由
report-causes = 可能性の高い原因
report-yes = はい
report-no = いいえ
report-not-asked = 確認できず
report-practice-note = これは、このコンピューター上の架空のサーバーを使った練習です。

report-table-ports = サーバーとポート
report-table-hellos = それぞれの hello に対するサーバーの応答
report-table-certificate = 証明書
report-table-traffic = Mailprobe が通信した相手
report-table-transcript = 通信の記録
report-head-port = ポート
report-head-service = サービス
report-head-address = アドレス
report-head-connect = 接続
report-head-greeting = グリーティング
report-head-hello = Hello
report-head-answer = 応答
report-head-version = バージョン
report-head-suite = 暗号スイート
report-head-ms = ms
report-head-question = 問い合わせ
report-head-to = 相手
report-head-connections = 接続数
report-head-in = 受信バイト
report-head-out = 送信バイト
report-head-what = 内容

tcp-open = 開いている
tcp-refused = 拒否
tcp-timed-out = 応答なし
tcp-reset = リセット
tcp-unreachable = 経路なし
tcp-blocked-locally = このコンピューターが遮断

greeting-ready = 準備完了
greeting-preauth = サインイン済み
greeting-refusal = 受け付けず
greeting-other-protocol = 別のプロトコル
greeting-silence = 無言
greeting-closed = 何も言わずに切断
greeting-reset = 何も言わずにリセット
greeting-garbage = 読み取れないバイト

hello-server-hello = ServerHello
hello-alert = アラート
hello-closed = 切断
hello-reset = リセット
hello-silent = 無言
hello-text = 平文:
hello-other-protocol = 別のプロトコル:
hello-malformed = 読み取れないバイト:

certificate-problems = 問題点
certificate-no-problem = なし
certificate-trusted-publicly = 公開ルートによる信頼
certificate-trusted-here = このコンピューターによる信頼
certificate-subject = 発行先
certificate-issuer = 発行者
certificate-names = 名前
certificate-dates = 有効期間
certificate-key = 鍵と署名
certificate-fingerprint = SHA-256
certificate-expired = 期限切れ
certificate-not-yet-valid = まだ有効でない
certificate-wrong-name = 別の名前に対して発行
certificate-self-signed = 自分で自分を保証 (自己署名)
certificate-untrusted-issuer = このコンピューターが信頼する保証者がいない
certificate-missing-intermediate = 中間証明書がない
certificate-weak-key = 鍵が短い
certificate-weak-signature = 署名が弱い (MD5 または SHA-1)
certificate-wrong-usage = サーバー用ではない
certificate-unreadable = 読み取れない

program-outlook-express = Outlook Express
program-windows-mail = Windows メール
program-windows-live-mail = Windows Live メール
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = プロトコル
explain-secure = 暗号化 (SSL)
explain-error-number = エラー番号
explain-socket-error = ソケットエラー
explain-server-error = サーバーエラー
explain-server-response = サーバーの応答
missing-server = メールサーバーの名前が必要です。メールソフトのアカウント設定に書かれています。
missing-protocol = プロトコルが必要です。通常、受信は POP3 または IMAP、送信は SMTP です。
missing-port = ポートが必要です。SSL では通常、995 (POP3)、993 (IMAP)、465 または 587 (SMTP) です。

stage-dns = アドレスを調べる段階
stage-tcp = ポートに接続する段階
stage-tls = 暗号化の段階
stage-greeting = サーバーの最初の応答
stage-auth = サインイン
stage-protocol = メールサーバーとのやり取り
stage-config = アカウントの設定
stage-local = このコンピューター
stage-unknown = どの段階でも起こりうる

lab-running =
    練習用サーバー: { $title }。
    Ctrl-C を押すまで 127.0.0.1 で待ち受けます。確認するには:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = 判定の計算 (デシバン: +10 で可能性が 10 倍)
reckoning-prior = 測定前
reckoning-sum = 合計
reckoning-excluded = 除外
