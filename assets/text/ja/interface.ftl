# The window

app-practice = 練習
app-history = これまでの確認
app-history-empty = これまでの確認はまだありません
app-history-clear = これまでの確認をすべて消去
app-language = 言語
app-theme = 外観
app-theme-system = システムに合わせる
app-theme-light = ライト
app-theme-dark = ダーク
app-about = このプログラムについて
app-about-close = 閉じる
app-about-renderer = 描画: { $renderer }
app-about-licences = Mailprobe に含まれる部品のライセンス

describe-message = エラーメッセージ
describe-example = 例: サーバーへのセキュリティで保護された接続を確立できませんでした。アカウント: 'office', サーバー: 'mail.example.com', プロトコル: POP3, ポート: 995, セキュリティ (SSL): はい, エラー番号: 0x800CCC1A
describe-paste = 貼り付け
describe-open = ファイルを開く…
describe-clear = クリア
describe-picture = これは画像です。Mailprobe が読み取れるのは文字です。エラーメッセージの画面で Ctrl+C を押してから、ここに貼り付けてください。または、エラー番号とサーバーを各欄に入力してください。画像はチケットに添付してください。
describe-understood = メッセージから読み取った内容
describe-not-understood = この文章から読み取れる情報はありませんでした。サーバー、プロトコル、ポートを入力すれば確認できます。
describe-more = 同じ文章にあと { $count } 件あります
describe-settings = 確認する対象
describe-program-of-message = メッセージのとおり
describe-security = 暗号化
describe-published = プロバイダーが公開している設定も問い合わせる (サーバーのドメインに接続します)
describe-check = 確認する
describe-promise = パスワードは不要です。送信することもありません。
describe-nothing-yet = 先にメールソフトのエラーメッセージを貼り付けるか、サーバーを入力してください。
describe-bad-port = 「{ $port }」はポート番号として使えません。ポートは 1 から 65535 までの数字です。通常、POP3 は 995、IMAP は 993 です。
describe-not-probed = { $protocol } のアカウントは確認できません。Mailprobe で確認できるのは POP3、IMAP、SMTP です。
describe-unknown-program = このメールソフトは登録されていません。一覧から選んでください。

checking-title = { $target } を確認しています
checking-seconds = { $seconds } 秒経過
checking-stop = 中止
checking-stopping = 中止しています。ここまでにわかったことは残ります。
checking-steps = 最近の手順

link-this-computer = このコンピューター
link-name = 名前
link-connection = 接続
link-secure-channel = 安全な接続
link-mail-server = メールサーバー
link-sign-in = サインイン
link-state-waiting = 待機中
link-state-checking = 確認中
link-state-works = 正常
link-state-broken = 問題あり
link-state-not-reached = 未到達
link-state-partly = 一部正常
link-state-not-used = 使用しない
link-state-not-tested = 未確認

result-back = 戻る
result-again = もう一度確認
result-copy-ticket = チケット用にコピー
result-copy-picture = 画像をコピー
result-save = 保存
result-save-page = レポート (Web ページ)…
result-save-picture = 画像…
result-save-json = 比較用の結果 (JSON)…
result-save-text = テキスト…
result-warning-read = 読みました
result-copied = コピーしました。チケットに貼り付けてください。
result-copied-picture = 画像をコピーしました。チケットに貼り付けてください。
result-saved = { $path } に保存しました
result-saved-fallback = ファイルの選択画面を開けなかったため、{ $path } に保存しました
result-not-saved = 保存できませんでした: { $reason }。結果は失われていません。別の場所を選んでください。
result-unchanged = 前回の確認から変化はありません。
result-changed = 前回の確認結果: { $before }
result-loaded = これは保存された結果です。
result-not-loaded = このファイルは使用できませんでした: { $reason }

details-facts = 確認した内容
details-why = 判定の計算方法

fact-yes = はい
fact-no = いいえ
fact-unknown = わからない

dialog-save = 保存
dialog-open = エラーメッセージ、イベントログ、または保存した結果を開く
dialog-kind = Mailprobe レポート
dialog-kind-open = エラーメッセージ、ログ、結果
app-crashed = この確認は最後まで実行できませんでした。何が起きたかは { $path } に記録されています。このファイルをヘルプデスクに送ってください。
