# The window: what it asks, what it says for a moment, and the pages over its screens

window-title = メールにどんな問題がありますか?
window-start-message = エラーメッセージまたは番号がある
window-start-address = メールが使えないが、エラーメッセージはない
window-start-server = メールサーバーがわかっている

window-drop = ファイルや画像をここにドロップすることもできます
window-picture = 貼り付けた画像
window-picture-kept = 画像は保持されています。結果を画像としてコピーまたは保存すると、結果の下に入ります。
window-picture-remove = 画像を取り除く
window-likely-causes = 文面だけから考えられる、可能性の高い意味
window-first-step = 最初の手順: { $step }
window-words-tell-nothing = 文面だけでは、何が問題かわかりません。「確認する」で、サーバーそのものを調べます。
window-check-to-be-sure = まだ何も測定していません。「確認する」で、サーバーそのものを調べます。
window-check-servers = 「確認する」で調べるサーバー: { $servers }
window-nothing-recognised = この文章にサーバー名はありません。メールサーバーの名前をここに入力してください。メールソフトのアカウントの設定に書かれています。

window-address = メールアドレス
window-address-about = Mailprobe が、メールのあるサーバーを探します。@ より前の部分は、このコンピューターの外に出ません。パスワードは不要です。
window-server-about = 名前は、メールソフトのアカウントの設定に書かれています。imap.、pop.、smtp. で始まることが多いです。ほかには何も必要ありません。
window-server-of-address = 空のままにすると、メールアドレスから探します
window-recent = 以前に確認したもの
window-more = 詳しい設定
window-more-about = どれも必須ではありません。入力すると、確認がより正確になります。
window-meaning-protocol = メールソフトがサーバーと話す方法です。POP3 はメールを受け取り、IMAP はサーバーに残し、SMTP は送信します。
window-meaning-port = サーバーが一つのサービスを提供する番号です。通常、POP3 は 995、IMAP は 993、送信は 465 と 587 です。
window-meaning-encryption = 途中で誰にも読まれないようにします。SSL/TLS は最初から、STARTTLS は平文で始めたあとに暗号化します。サーバーは証明書で自分の身元を証明します。
window-told = メッセージから読み取りました
window-told-perhaps = メッセージからの推測です。正しいか確認してください
window-automatic = 自動
window-search = 検索
window-bad-address = これはメールアドレスではありません。name@example.com のような形です。
window-bad-server = 「{ $server }」はサーバー名として使えません。サーバー名は mail.example.com のような形です。
window-cleared = 入力欄を空にしました。
window-undo = 元に戻す
window-restore = 前の入力内容を戻す

window-practice = 架空のサーバーで練習: { $title }
window-practice-banner = 練習: このサーバーは架空のものです
window-leave-practice = 練習を終える
window-practice-about = Mailprobe がどのように答えるかを見るための、このコンピューター上の架空のサーバーです。入力した内容は保持され、練習を終えると戻ります。
window-practice-works = 問題なし

window-waiting-this-computer = このコンピューターのネットワークを調べています
window-waiting-name = サーバーのアドレスを検索しています (数秒かかります)
window-waiting-connection = サーバーが接続を受け付けるのを待っています (最長 10 秒)
window-waiting-secure-channel = サーバーが暗号化を始めるのを待っています (試行ごとに最長 10 秒)
window-waiting-mail-server = メールサーバーの最初の応答を待っています (最長 10 秒)
window-waiting-sign-in = サーバーのサインイン方法を調べています
window-waiting-elsewhere = 原因を調べるため、サーバーへのほかの接続方法を試しています (最長 1 分)
window-one-second = { $seconds } 秒経過

link-state-suspected = おそらくここ

window-open = 未確定
window-program-assumed = メールソフトの指定がなかったため、{ $program } として確認しました。
window-program-change = 別のものを選ぶ
window-questions = わかっていることが手がかりになります。人から聞いたことでもかまいません。
window-take-back = この回答を取り消す
window-step-locked = 警告を読むと、この手順が開きます。
window-details = 技術的な詳細
window-copy-for-administrator = 管理者向けにレポートをコピー
window-copied = コピーしました
window-copy-whole = 詳細もすべてコピー
window-system = システム
window-preview = コピーされる内容を表示
window-preview-about = コピーされるのは、このとおりの内容です。メールアドレスの @ より前は、最初の 1 文字だけが残ります。
window-hide = コピーや保存のときに名前を隠す

window-compare = 以前の確認との比較
window-compare-short = 比較
window-compare-end = この確認だけを表示
window-compare-before = 前
window-compare-after = 後
window-compare-same = 時刻を除き、二つの確認結果は同じです。
window-compare-addresses = サーバーのアドレス
window-compare-network = このコンピューターのネットワーク接続
window-show = 表示
window-delete = 削除
window-forget-really = すべて消去しますか? 元に戻せません
window-today = 今日 { $time }
window-yesterday = 昨日 { $time }

window-watch = 使えるようになるまで見守る
window-watch-about = 1 分ごとに最長 1 時間確認し、使えるようになったら知らせます
window-watching = 次の確認まで { $seconds } 秒
window-watch-checking = もう一度確認しています
window-watch-end = 見守りをやめる
window-watch-works = 使えるようになりました。
window-watch-over = 1 時間確認しましたが、まだ使えません。
window-mail-helpdesk = ヘルプデスクに連絡する
window-not-opened = 開けませんでした: { $reason }
window-no-letters = このコンピューターには、選択した言語の文字を表示できるフォントがありません。fonts-noto-cjk (Debian、Ubuntu) や google-noto-sans-cjk-fonts (Fedora) などのパッケージをインストールし、Mailprobe をもう一度起動してください。
window-show-in-folder = フォルダーで表示
window-print = 印刷…
window-copy = コマンドをコピー
window-copy-command = コマンド { $command } をコピー
window-command-copied = コマンドをコピーしました。
window-remedy-copy-report = レポートをコピー
window-remedy-sign-in-page = サインインページを開く
window-remedy-date-and-time = 日付と時刻の設定を開く
window-remedy-network = ネットワーク接続を開く
window-remedy-outlook = Outlook のアカウント設定を開く

window-help = ヘルプ
window-about-promise = Mailprobe がパスワードを尋ねたり、サインインしたりすることはありません。通信するのは、指定されたメールサーバーと、このコンピューターのネームサービスだけです。「プロバイダーが公開している設定も問い合わせる」にチェックを入れた場合だけ、サーバーのドメインにも設定を問い合わせます。
window-about-licence = MIT または Apache 2.0 のどちらかのライセンスを選んで利用できる、自由なソフトウェアです。
window-about-folder = 設定とこれまでの確認は { $folder } に保存されます
window-stage-describe = 状況の入力
window-stage-check = 確認
window-stage-result = 結果
