# The window

app-practice = 練習
app-history = 以前の確認
app-history-empty = 以前の確認はまだありません
app-history-clear = 以前の確認をすべて消去
app-history-compare = これと比べる
app-language = 言語
app-theme = 表示
app-theme-system = システムに合わせる
app-theme-light = 明るい
app-theme-dark = 暗い
app-about = このプログラムについて
app-about-close = 閉じる
app-about-promise = Mailprobe はパスワードをたずねることも、サインインすることもありません。通信する相手は、指定されたメールサーバーとこのコンピューターの名前解決サービスだけです。
app-about-renderer = 描画方式: { $renderer }
app-about-licences = Mailprobe を構成する部品のライセンス

describe-title = メールソフトには何と表示されていますか
describe-intro = メールソフトのメッセージ全体をコピーしてここに貼り付けるか、欄に入力してください。
describe-message = メッセージ
describe-example = 例: サーバーへの安全な接続を確立できませんでした。 アカウント : 'office', サーバー : 'mail.example.com', プロトコル : POP3, ポート : 995, セキュリティ (SSL): はい, エラー番号 : 0x800CCC1A
describe-paste = 貼り付け
describe-open = ファイルを開く…
describe-clear = 消去
describe-picture = これは画像です。Mailprobe が読み取れるのは文字です。メッセージの画面で Ctrl+C を押してから、ここに貼り付けてください。または、番号とサーバーを欄に入力してください。画像は問い合わせに添付してください。
describe-understood = メッセージから読み取った内容
describe-not-understood = この文章からは何も読み取れませんでした。サーバー、プロトコル、ポートを入力すれば確認できます。
describe-more = 同じ文章にあと { $count } 件
describe-settings = 確認する場所
describe-program-of-message = メッセージから判断
describe-security = 暗号化
describe-published = プロバイダーが公開している設定も問い合わせる (サーバーのドメインと通信します)
describe-practice = 練習: { $title }
describe-check = 確認
describe-promise = パスワードは必要なく、送信されることもありません。
describe-nothing-yet = まずメールソフトのメッセージを貼り付けるか、サーバーを入力してください。
describe-bad-port = 「{ $port }」はポートではありません。ポートは 1 から 65535 までの数です。通常は POP3 が 995、IMAP が 993 です。
describe-bad-server = 「{ $server }」はサーバー名として使えません。サーバー名は mail.example.com のような形で、アカウントの設定に書かれています。
describe-not-probed = { $protocol } のアカウントは確認できません。Mailprobe が確認できるのは POP3、IMAP、SMTP です。
describe-unknown-program = このメールソフトは登録されていません。一覧から選んでください。

checking-title = { $target } を確認しています
checking-seconds = ここまで { $seconds } 秒
checking-stop = 中止
checking-stopping = 中止しています。分かったことは残ります。
checking-steps = 最近の手順

link-computer = このコンピューター
link-name = 名前
link-connection = 接続
link-secure-channel = 暗号化
link-mail-server = メールサーバー
link-state-waiting = 待機中
link-state-checking = 確認中
link-state-fine = 正常
link-state-problem = 問題あり
link-state-skipped = 未確認

result-back = 戻る
result-again = もう一度確認
result-copy-ticket = 問い合わせ用にコピー
result-copy-picture = 画像をコピー
result-save = 保存
result-save-page = レポート (ページ)…
result-save-picture = 画像…
result-save-json = 比較用の結果 (JSON)…
result-save-text = テキスト…
result-redact = 名前とアドレスを隠す
result-warning-read = これを読みました
result-copied = コピーしました。問い合わせに貼り付けてください。
result-copied-picture = 画像をコピーしました。問い合わせに貼り付けてください。
result-saved = { $path } に保存しました
result-saved-fallback = ファイルを選ぶ画面を開けませんでした。{ $path } に保存しました
result-not-saved = 保存できませんでした: { $reason }。失われたものはありません。別の場所を選んでください。
result-unchanged = 前回の確認から変化はありません。
result-changed = 前回の確認の結果: { $before }
result-loaded = これは保存された結果です。
result-not-loaded = このファイルは使えませんでした: { $reason }

details-why = 判断の理由と計算

fact-yes = はい
fact-no = いいえ
fact-unknown = 分からない

dialog-save = 保存
dialog-open = メッセージ、イベントログ、または保存した結果を開く
dialog-kind = Mailprobe のレポート
dialog-kind-open = メッセージ、ログ、結果
app-crashed = この確認は最後まで進めませんでした。起きたことは { $path } に記録されています。このファイルをヘルプデスクに送ってください。
