# Reports and the command line: headings and short words

report-title = Mailprobe { $version } レポート
report-when = 日時
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
report-not-decided = 確からしさ: 未確定
report-user = 今できること
report-admin = 管理者が行うこと
report-warning = 先にお読みください。
report-evidence = そう判断した理由
report-more = 測定結果をすべて見るには、--details を付けるか、--html FILE または --json で保存してください
report-profile-note = このソフトについて
report-profile-platform = どの暗号化ができるかは、このソフトが使うシステムまたはライブラリで記録したもので、このソフト自体の記録ではありません。
report-profile-stand-in = どの暗号化ができるかは、近い別のソフトで記録したもので、このソフトの記録ではありません。
report-profile-documented = どの暗号化ができるかは、開発元の文書によるもので、記録したものではありません。
report-profile-inferred = どの暗号化ができるかは、似たソフトから推測したもので、記録したものではありません。
report-causes = 可能性の高い原因
report-yes = はい
report-no = いいえ
report-not-asked = 確認できず
report-practice-note = これは、このコンピューター上の架空のサーバーを使った練習でした。

report-table-ports = サーバーとポート
report-table-hellos = 接続の試みごとのサーバーの応答 (SSL 2.0 から TLS 1.3)
report-table-certificate = 証明書
report-table-traffic = Mailprobe が接続したサーバー
report-table-transcript = 通信の記録 (英語)
report-head-port = ポート
report-head-service = サービス
report-head-address = アドレス
report-head-connect = 接続
report-head-greeting = 最初の応答
report-head-hello = 試行
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
greeting-refusal = 拒否
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
certificate-revoked = 発行者により失効済み
certificate-intermediate-expired = 中間証明書の期限切れ
certificate-intermediate-not-yet-valid = 中間証明書が有効期間前
certificate-other-path-needed = 中間証明書の一つが期限切れ (影響は古いソフトだけ)
certificate-wrong-name = 別の名前に発行
certificate-name-only-in-cn = 名前が古い欄 (共通名) にしかなく、現在のソフトはそこを見ない
certificate-self-signed = 自己署名
certificate-unknown-extension = ソフトが対応しておらず、拒否しなければならない拡張領域がある
certificate-against-apple-rules = Apple のプログラムは拒否します: 有効期間が 825 日を超えるか、サーバー用と示されていません
certificate-exceeds-issuer = 上位の認証局に発行の権限がない
certificate-untrusted-issuer = このコンピューターが信頼しない発行者
certificate-missing-intermediate = 中間証明書の不足
certificate-weak-key = 鍵が短い
certificate-intermediate-weak-key = 中間証明書の鍵が短い
certificate-weak-signature = 弱い署名 (MD5 または SHA-1)
certificate-intermediate-weak-signature = 中間証明書の弱い署名 (MD5 または SHA-1)
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
explain-your-server = お使いのメールサーバー
explain-causes = 文面だけから考えられる、可能性の高い意味:
explain-check-adds = この文面の確認はまだ行っていません。同じ文章で「mailprobe check」を実行すると、サーバーそのものを調べます。
explain-words-tell-nothing = 文面からは、何が問題かわかりません。同じ文章で「mailprobe check」を実行すると、サーバーそのものを調べます。
explain-secret-left-out = 文章の中にパスワードなどの秘密の情報がありました。取り除いてあり、保存されません。この文章をほかの人が見た場合は、変更してください。
explain-sentences-left-out = 文章の中に、最後まで読むには長すぎるメッセージがあります。最初の 100,000 文より後は調べていません。エラーのある部分だけを貼り付けてください。
missing-server = メールサーバーの名前がまだ必要です。メールソフトのアカウントの設定に書かれています。
missing-protocol = プロトコルがまだ必要です。通常、受信は POP3 または IMAP、送信は SMTP です。
missing-port = ポートがまだ必要です。通常、受信は 995 (POP3) または 993 (IMAP)、送信は 465 または 587 (SMTP) です。
missing-security = 暗号化の種類がまだ必要です。通常は SSL/TLS で、ポート 110、143、587 では STARTTLS です。

stage-dns = アドレスの検索
stage-tcp = ポートへの接続
stage-tls = 安全な接続
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

reckoning-title = 判定の計算方法 (デシバン: +10 で原因の可能性が 10 倍になります)
reckoning-prior = 測定前
reckoning-sum = 合計
reckoning-excluded = 除外

report-stopped = { $seconds } 秒後に中止されました。それまでに最後にわかったこと: { $seen }。
report-time-is-up = { $seconds } 秒で時間切れになりました。それまでに最後にわかったこと: { $seen }。
report-nothing-seen = まだ何もありません
