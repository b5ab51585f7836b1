# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/scenarios/.

## Exchange Server 5.5 and GroupShield

lab-healthy = すべて正常
lab-healthy-about = 問題のないメールサーバーです。正常な結果がどのように見えるか、確認がすぐに終わることを確かめるために使います。

lab-groupshield = Exchange Server 5.5 上の GroupShield
lab-groupshield-about = このプログラムが作られたきっかけの事例です。Network Associates のウイルス対策ソフト GroupShield が入った Exchange サーバーで、暗号化ポートは接続を受け付けますが、古いものから新しいものまで、暗号化を始めるどの試みにも切断で応じます。平文用のポートは、Exchange Server 5.5 Service Pack 4 と名乗ります。

lab-groupshield-refused = GroupShield、暗号化ポートが閉じている
lab-groupshield-refused-about = 同じ古い Exchange サーバーですが、暗号化ポートでは何も待ち受けていません。GroupShield が原因かもしれませんし、SSL がまだ有効にされていないだけかもしれません。

lab-groupshield-idle-close = GroupShield、すぐに切断
lab-groupshield-idle-close-about = 暗号化ポートは、何もやり取りしないうちに切断します。そのサーバーに GroupShield が入っていることは、管理者から聞いています。

lab-exchange55-events = GroupShield、サーバーのイベントログあり
lab-exchange55-events-about = 最初の事例と同じで、管理者からイベントログの記録が 4 件届いています。メールサービスが暗号化ポートを開けなかったことがわかります。

lab-groupshield-one-port-only = Exchange 5.5、一つのポートだけが故障
lab-groupshield-one-port-only-about = 古い Exchange サーバーの暗号化ポートのうち、一つだけが切断し、ほかは応答します。これは GroupShield ではなさそうです。わかっている限り、GroupShield ではすべてが一度に使えなくなります。

lab-exchange55-no-certificate = 証明書のない Exchange 5.5
lab-exchange55-no-certificate-about = 証明書がインストールされていないため、暗号化ポートはすぐに切断します。イベントログにもそう記録されています。GroupShield のように見えますが、そうではありません。

## Old and new

lab-client-too-old = メールソフトが古すぎる
lab-client-too-old-about = サーバーは TLS 1.2 以降にだけ対応しています。現在のメールソフトは接続できますが、Windows XP 時代のメールソフトは、はっきりした応答とともに拒否されます。

lab-client-too-old-bare-close = メールソフトが古すぎるが、何も知らされない
lab-client-too-old-bare-close-about = 前の事例と同じですが、Dovecot のように、サーバーは古いメールソフトとの接続を何も言わずに切ります。故障したサーバーと見分けるには、複数の試行を比べるしかありません。

lab-server-too-old = サーバーが古すぎる
lab-server-too-old-about = サーバーは SSL 3.0 と TLS 1.0 までにしか対応していません。現在のメールソフトは通信を拒み、古いものは接続できます。

lab-tls10-only = サーバーが TLS 1.0 にだけ対応
lab-tls10-only-about = 2005 年ごろのサーバーで、TLS 1.0 より新しいものには対応していません。

lab-ssl3-only = サーバーが SSL 3.0 にだけ対応
lab-ssl3-only-about = 1998 年ごろのサーバーです。現在のソフトで SSL 3.0 に対応しているものはもうありません。

lab-ssl2-only = サーバーが SSL 2.0 にだけ対応
lab-ssl2-only-about = 1996 年ごろのサーバーです。SSL 2.0 は今では何の保護にもならず、対応しているソフトもほとんどありません。

lab-no-shared-cipher = 共通の暗号スイートがない
lab-no-shared-cipher-about = サーバーとメールソフトは同じバージョンに対応していますが、サーバーは AES を求め、Windows XP 時代のソフトには AES がありません。

lab-sni-required = サーバーが名前を伝えるよう求める
lab-sni-required-about = サーバーは、どのサーバーに接続したいかを最初に伝えないソフトをすべて拒否します。Windows XP 時代のソフトは、それを伝えません。

## Certificates and the clock

lab-certificate-expired = 証明書の期限切れ
lab-certificate-expired-about = 暗号化はできますが、サーバーの証明書は 2 か月前に期限が切れています。

lab-certificate-not-yet-valid = 証明書がまだ有効ではない
lab-certificate-not-yet-valid-about = 暗号化はできますが、サーバーの証明書が有効になるのは 3 週間後です。このコンピューターの時計は合っています。

lab-certificate-wrong-name = 証明書が別のサーバーのもの
lab-certificate-wrong-name-about = 暗号化はできますが、証明書に書かれているのはホスティング会社のサーバーの名前です。

lab-certificate-self-signed = 自己署名の証明書
lab-certificate-self-signed-about = 暗号化はできますが、認証局が証明書を保証していません。

lab-certificate-unknown-issuer = 証明書の発行者が不明
lab-certificate-unknown-issuer-about = 暗号化はできますが、証明書はある会社が自ら発行したもので、このコンピューターにはその会社が登録されていません。

lab-weak-certificate = 証明書の鍵が弱すぎる
lab-weak-certificate-about = 証明書の鍵は 1024 ビットの RSA です。古いソフトは受け入れますが、現在のソフトは受け入れません。

lab-weak-signature = 証明書の署名が弱すぎる
lab-weak-signature-about = 証明書は、偽造が可能な SHA-1 で署名されています。古いソフトは受け入れますが、現在のソフトは受け入れません。

lab-clock-wrong = このコンピューターの時計がずれている
lab-clock-wrong-about = 証明書に問題はありませんが、このコンピューターの日付は 3 年前になっています。正しい時刻は、サーバーの最初の応答からわかります。

## Settings

lab-plaintext-on-secure-port = 暗号化ポートが暗号化されていない
lab-plaintext-on-secure-port-about = サーバーは、暗号化すべきところで平文を返し、STARTTLS にも対応していません。サーバーの暗号化ポートの設定が正しくありません。

lab-starttls-mixup = STARTTLS と SSL の取り違え
lab-starttls-mixup-about = ポートは平文で最初の応答を返し、STARTTLS に対応していて、正常に使えます。メールソフトは最初から SSL を使う設定になっています。

lab-no-secure-service = 暗号化ポートがない
lab-no-secure-service-about = 暗号化ポートでは何も待ち受けていません。平文用のポートは使えて、STARTTLS に対応しています。

lab-wrong-protocol = 別のものが応答する
lab-wrong-protocol-about = メールサーバーのはずのところで、Web サーバーやリモートログインが応答します。サーバー名またはポートが違います。

lab-ssl-on-587 = ポート 587 で SSL
lab-ssl-on-587-about = サーバーに問題はありません。ポート 587 は平文で応答してから STARTTLS を求めますが、メールソフトは最初から SSL を使う設定になっています。

lab-no-encryption-on-993 = ポート 993 で暗号化なし
lab-no-encryption-on-993-about = サーバーに問題はありません。最初から暗号化するポートなのに、メールソフトは暗号化なしの設定のため、互いに相手を待ち続けます。

lab-starttls-not-offered = STARTTLS に対応していない
lab-starttls-not-offered-about = メールソフトは STARTTLS を使う設定です。平文用のポートは STARTTLS に対応していませんが、暗号化ポートは使えます。

lab-http-inside-tls = 暗号化通信の中の Web サーバー
lab-http-inside-tls-about = 暗号化と証明書に問題はありませんが、その中で応答するのは Web サーバーです。

lab-garbage-inside-tls = 暗号化通信の中の無意味なデータ
lab-garbage-inside-tls-about = 暗号化と証明書に問題はありませんが、その中に届くものは、メールのプロトコルでも、ほかのどのプロトコルでもありません。

lab-imap-on-pop3s = そのポートに別のメールサービス
lab-imap-on-pop3s-about = 暗号化と証明書に問題はありませんが、POP3 のはずのところで IMAP が応答します。またはその逆です。

## Signing in and sending

lab-sign-in-refused = パスワードが受け付けられない
lab-sign-in-refused-about = 確認できるものはすべて正常です。メールソフトのメッセージから、サーバーがサインインを受け付けなかったことがわかります。

lab-sign-in-method = パスワードでのサインインが無効
lab-sign-in-method-about = 接続、暗号化、証明書に問題はありません。サーバーが受け付けるサインイン方法は OAuth 2 だけで、古いメールソフトは対応していません。

lab-sign-in-disabled = サインインの方法がない
lab-sign-in-disabled-about = 接続、暗号化、証明書に問題はありません。サーバーは、サインインが無効になっていると伝えるか、方法を一つも示しません。

lab-port-25-without-sign-in = ポート 25 がサインインを受け付けない
lab-port-25-without-sign-in-about = メールソフトは、サーバー同士のメール用のポートで送信しています。ほかのポートではサインインできます。

lab-client-certificate-demanded = サーバーがメールソフトに証明書を求める
lab-client-certificate-demanded-about = サーバーは、自分の証明書を持たない相手との暗号化の開始を、すべて打ち切ります。

lab-relay-denied = サインインなしの送信
lab-relay-denied-about = 確認できるものはすべて正常です。メッセージから、サーバーがサインインしていない人のメールを中継しないことがわかります。

lab-sender-refused = 送信者のアドレスが拒否される
lab-sender-refused-about = 確認できるものはすべて正常です。メッセージから、サーバーがこのアカウントにそのアドレスでの送信を認めていないことがわかります。

lab-sending-limit = 送信の上限に到達
lab-sending-limit-about = 確認できるものはすべて正常です。メッセージから、アカウントが今日送信できる量をすべて使ったことがわかります。

lab-greylisted = サーバーが後で送り直すよう求める
lab-greylisted-about = 確認できるものはすべて正常です。メッセージから、サーバーが新しい送信者を待たせていること (グレーリスト) がわかります。

lab-access-denied = アクセスの拒否
lab-access-denied-about = サーバーは、通常の最初の応答の代わりに、このアドレスからのメールを受け付けないと伝えます。

lab-block-list = アドレスがブロックリストに載っている
lab-block-list-about = サーバーは、通常の最初の応答の代わりに、このコンピューターのアドレスがブロックリストに載っていると伝えます。

## On the way

lab-interception = ウイルス対策ソフトが間に入っている
lab-interception-about = このコンピューターのメールスキャナーが、サーバーの代わりに独自の最初の応答と独自の証明書で応答します。

lab-starttls-stripped = ファイアウォールが STARTTLS を取り除く
lab-starttls-stripped-about = 途中にある何かが、サーバーの対応機能の一覧から STARTTLS を取り除き、暗号化ポートでは独自の証明書を示します。

lab-firewall = ファイアウォールが暗号化ポートを遮断
lab-firewall-about = 暗号化ポートに接続しても応答がまったくありませんが、平文用のポートは応答します。ファイアウォールまたはインターネットプロバイダーが、一部のポートだけを通しています。

lab-dns = サーバーの名前が存在しない
lab-dns-about = 名前が見つかりません。つづりが違うか、ドメインから削除されています。

lab-ipv6-broken = IPv6 は不通、IPv4 は正常
lab-ipv6-broken-about = この名前には二つのアドレスがあります。新しい種類のアドレスからは応答がなく、古い種類のアドレスは使えます。

lab-captive-portal = ゲスト Wi-Fi で先にサインインが必要
lab-captive-portal-about = 何を問い合わせても、ゲストネットワークのサインインページが応答します。

lab-starttls-stripped-587 = 途中で STARTTLS が取り除かれる
lab-starttls-stripped-587-about = メールソフトは STARTTLS を使う設定です。途中にある何かが STARTTLS の案内を取り除きます。暗号化ポートは使えます。

lab-resolver-trouble = ネットワークのネームサービスが役に立たない
lab-resolver-trouble-about = このネットワークのネームサービスは、サーバーの場所がわからないと答えます。名前に問題はありません。

lab-no-network = このコンピューターがネットワークにつながっていない
lab-no-network-about = ケーブルも Wi-Fi もなく、このコンピューターからは何も外に出ません。

lab-no-connection-left = このコンピューターで開ける接続が残っていない
lab-no-connection-left-about = このコンピューターで開いている接続が多すぎて、もう開けません。サーバーについては何もわかりません。

## The server

lab-secure-listener-fault = サーバーが暗号化を開始できない
lab-secure-listener-fault-about = 現在のサーバーですが、証明書と鍵の組み合わせが合っていません。暗号化ポートはすぐに切断し、STARTTLS には対応していると知らせますが、その後で取り消します。

lab-alert-80-on-every-hello = サーバーが自身の障害を知らせる
lab-alert-80-on-every-hello-about = 新旧を問わず、暗号化を始めようとするたびに「internal error」(内部エラー) のアラートが返ります。

lab-refused = メールサーバーが動いていない
lab-refused-about = メール用のどのポートでも、何も待ち受けていません。

lab-silent = サーバーが何も返さない
lab-silent-about = どのポートも接続を受け付けますが、その後は何も返しません。

lab-slow = サーバーが遅い
lab-slow-about = すべて正常ですが、最初の応答に毎回 5 秒かかります。

lab-busy = サーバーが混み合っている
lab-busy-about = サーバーは「too many connections」(接続数の超過) と伝え、切断します。

lab-rate-limited = サーバーが接続の頻度を制限している
lab-rate-limited-about = 暗号化ポートへの 1 回目の試行には応答がありますが、2 回目以降はすべて切断されます。理由は平文用のポートからわかります。このアドレスからの接続が多すぎます。

lab-flapping = 1 回おきにしか使えない
lab-flapping-about = 同じ試行が、1 回は切断され、次は応答されるということを交互に繰り返します。

lab-starttls-taken-back = STARTTLS の対応が取り消される
lab-starttls-taken-back-about = 平文用のポートは STARTTLS に対応していると知らせ、その後で開始できないと伝えます。

lab-reset-behind-server-hello = 暗号化の途中で切断
lab-reset-behind-server-hello-about = サーバーは暗号化を始めるどの試みにも応答し始めますが、その後接続がリセットされます。

lab-alert-behind-server-hello = 暗号化の途中でサーバーが中止
lab-alert-behind-server-hello-about = サーバーは暗号化を始めるどの試みにも応答し始めますが、その後「internal error」(内部エラー) を知らせます。

lab-garbage-behind-server-hello = 暗号化の途中に無意味なデータ
lab-garbage-behind-server-hello-about = サーバーは暗号化を始めるどの試みにも応答し始めますが、その後、意味をなさないデータを送ります。

lab-server-name-refused = サーバーが自分の名前を知らない
lab-server-name-refused-about = 暗号化を始めるどの試みにも、「unrecognized name」(認識できない名前) のアラートが返ります。サーバーの古い名前か、別のサーバーです。

lab-two-at-once = 同時に二つの接続まで
lab-two-at-once-about = すべて正常ですが、二つの接続があるときに来た三つ目は切断されます。メールソフトに必要な接続は一つだけです。

lab-shut-out = サーバーが回数を数えて締め出す
lab-shut-out-about = どのポートも最初の接続には応答しますが、その後、サーバーはこのアドレスからの接続を受け付けません。

lab-every-port-closes = どのポートも切断
lab-every-port-closes-about = どのポートも接続を受け付けてすぐに切断します。サーバーが、接続させたくないアドレスに対して行う動作です。

lab-server-fault = サーバーが自身の問題を知らせる
lab-server-fault-about = サーバーは、通常の最初の応答の代わりに、現在サービスに問題があると伝えます。

lab-expired-on-one-address = 二つのアドレスの一方が期限切れ
lab-expired-on-one-address-about = この名前には二つのアドレスがあります。一方は正しい証明書、もう一方は期限の切れた証明書を示します。

## Servers that mean harm, for tests

lab-hostile-drip = 1 秒に 1 バイト
lab-hostile-drip-about = 最初の応答も安全な接続も、1 秒に 1 バイトずつ届きます。

lab-hostile-flood-warnings = 終わらない警告
lab-hostile-flood-warnings-about = 安全な接続が警告で始まり、それ以上先に進みません。

lab-hostile-endless-certificate = 終わらない証明書
lab-hostile-endless-certificate-about = 16 メガバイトの証明書が予告され、それを超える量が届きます。

lab-hostile-record-65535 = 上限より長いレコード
lab-hostile-record-65535-about = 安全な接続が、長さ 65535 バイトと称するレコードで始まります。

lab-hostile-zero-records = 終わらない空のレコード
lab-hostile-zero-records-about = 安全な接続が、長さ 0 のレコードだけで続きます。

lab-hostile-reset-each-step = 段階ごとの切断
lab-hostile-reset-each-step-about = 接続がリセットされます。毎回、一つ先の段階で起こります。

lab-hostile-endless-greeting = 終わらない最初の応答
lab-hostile-endless-greeting-about = 最初の行がいつまでも終わりません。

lab-hostile-endless-lines = 終わらない行
lab-hostile-endless-lines-about = 最初の応答のどの行も、次の行が続くと伝えます。

lab-hostile-banner-10mb = 10 メガバイトの最初の応答
lab-hostile-banner-10mb-about = 最初の行の長さが 10 メガバイトあります。

lab-hostile-nul = 最初の応答の中のゼロバイト
lab-hostile-nul-about = 最初の応答の単語の途中にゼロバイトが入っています。

lab-hostile-escape-sequences = 仕掛けだらけの最初の応答と証明書
lab-hostile-escape-sequences-about = 端末の制御コマンド、行の向きを逆にする文字、Web のコード、表計算の数式が、最初の応答と証明書に含まれています。
