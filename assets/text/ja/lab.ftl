# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/scenarios/.

## Exchange Server 5.5 and GroupShield

lab-healthy = すべて正常
lab-healthy-about = 問題のないメールサーバーです。正常な結果がどのように見えるか、確認がすぐに終わることを確かめるために使います。

lab-groupshield = Exchange Server 5.5 上の GroupShield

lab-groupshield-refused = GroupShield、暗号化用のポートが閉じている
lab-groupshield-refused-about = 同じ古い Exchange サーバーですが、暗号化用のポートでは何も待ち受けていません。GroupShield が原因かもしれませんし、SSL がまだ有効にされていないだけかもしれません。

lab-groupshield-idle-close = GroupShield、すぐに切断
lab-groupshield-idle-close-about = 暗号化用のポートは、何もやり取りしないうちに切断します。そのサーバーに GroupShield が入っていることは、管理者から聞いています。

lab-exchange55-events = GroupShield、サーバーのイベントログあり
lab-exchange55-events-about = 最初の事例と同じで、管理者からイベントログの記録が 4 件届いています。メールサービスが暗号化用のポートを開けなかったことが分かります。

lab-groupshield-one-port-only = Exchange 5.5、1 つのポートだけが故障

lab-exchange55-no-certificate = 証明書のない Exchange 5.5
lab-exchange55-no-certificate-about = 証明書がインストールされていないため、暗号化用のポートはすぐに切断します。イベントログにもそう記録されています。GroupShield のように見えますが、そうではありません。

## Old and new

lab-client-too-old = メールソフトが古すぎる
lab-client-too-old-about = サーバーは TLS 1.2 以降にだけ対応しています。現在のメールソフトは接続できますが、Windows XP 時代のメールソフトは、はっきりした応答とともに断られます。

lab-client-too-old-bare-close = メールソフトが古すぎるが、何も知らされない
lab-client-too-old-bare-close-about = 前の事例と同じですが、Dovecot のように、サーバーは古いメールソフトとの接続を何も言わずに切ります。故障したサーバーと見分けるには、複数の試行を比べるしかありません。

lab-server-too-old = サーバーが古すぎる

lab-tls10-only = サーバーが TLS 1.0 にだけ対応
lab-tls10-only-about = 2005 年ごろのサーバーで、TLS 1.0 より新しいものには対応していません。

lab-ssl3-only = サーバーが SSL 3.0 にだけ対応
lab-ssl3-only-about = 1998 年ごろのサーバーです。現在のソフトで SSL 3.0 に対応しているものはもうありません。

lab-ssl2-only = サーバーが SSL 2.0 にだけ対応
lab-ssl2-only-about = 1996 年ごろのサーバーです。SSL 2.0 は今では何の保護にもならず、対応しているソフトもほとんどありません。

lab-no-shared-cipher = 共通の暗号方式がない
lab-no-shared-cipher-about = サーバーとメールソフトは同じバージョンに対応していますが、サーバーは AES を求め、Windows XP 時代のソフトには AES がありません。

lab-sni-required = サーバーが自分の名前を求める
lab-sni-required-about = サーバーは、どのサーバーに接続したいかを最初に伝えない相手をすべて断ります。Windows XP 時代のソフトは、それを伝えません。

## Certificates and the clock

lab-certificate-expired = 証明書の期限切れ
lab-certificate-expired-about = 暗号化はできますが、サーバーの証明書は 2 か月前に期限が切れています。

lab-certificate-not-yet-valid = 証明書がまだ有効ではない
lab-certificate-not-yet-valid-about = 暗号化はできますが、サーバーの証明書が有効になるのは 3 週間後です。このコンピューターの時計は合っています。

lab-certificate-wrong-name = 証明書が別のサーバーのもの
lab-certificate-wrong-name-about = 暗号化はできますが、証明書に書かれているのはホスティング会社のサーバーの名前です。

lab-certificate-self-signed = 自己署名の証明書
lab-certificate-self-signed-about = 暗号化はできますが、証明書を保証しているのはサーバー自身だけです。

lab-certificate-unknown-issuer = 証明書の発行者が不明
lab-certificate-unknown-issuer-about = 暗号化はできますが、証明書はある会社が自ら発行したもので、このコンピューターにはその会社が登録されていません。

lab-weak-certificate = 証明書の鍵が弱すぎる
lab-weak-certificate-about = 証明書の鍵は 1024 ビットの RSA です。古いソフトは受け入れますが、現在のソフトは受け入れません。

lab-weak-signature = 証明書の署名が弱すぎる
lab-weak-signature-about = 証明書は、偽造が可能な SHA-1 で署名されています。古いソフトは受け入れますが、現在のソフトは受け入れません。

lab-clock-wrong = このコンピューターの時計がずれている
lab-clock-wrong-about = 証明書に問題はありませんが、このコンピューターの日付は 3 年前になっています。正しい時刻は、サーバーの最初の応答から分かります。

## Settings

lab-plaintext-on-secure-port = 暗号化用のポートが暗号化されていない
lab-plaintext-on-secure-port-about = サーバーは、暗号化すべきところで平文を返し、STARTTLS にも対応していません。サーバーの暗号化用のポートの設定が正しくありません。

lab-starttls-mixup = STARTTLS と SSL の取り違え
lab-starttls-mixup-about = ポートは平文で最初の応答を返し、STARTTLS に対応していて、正常に使えます。メールソフトは最初から SSL を使う設定になっています。

lab-no-secure-service = 暗号化用のポートがない
lab-no-secure-service-about = 暗号化用のポートでは何も待ち受けていません。平文用のポートは使えて、STARTTLS に対応しています。

lab-wrong-protocol = 別のものが応答する
lab-wrong-protocol-about = メールサーバーのはずのところで、Web サーバーやリモートログインが応答します。サーバー名またはポートが違います。

lab-sign-in-method = パスワードでのサインインが無効
lab-sign-in-method-about = 接続、暗号化、証明書に問題はありません。サーバーが受け付けるサインイン方法は OAuth 2 だけで、古いメールソフトは対応していません。

## On the way

lab-interception = ウイルス対策ソフトが間に入っている
lab-interception-about = このコンピューターのメールスキャナーが、サーバーの代わりに独自の最初の応答と独自の証明書で応答します。

lab-starttls-stripped = ファイアウォールが STARTTLS を消す
lab-starttls-stripped-about = 途中にある何かが、サーバーの対応機能の一覧から STARTTLS を消し、暗号化用のポートでは独自の証明書を示します。

lab-firewall = ファイアウォールが暗号化用のポートを遮断
lab-firewall-about = 暗号化用のポートに接続しても応答がまったくありませんが、平文用のポートは最初の応答を返します。ファイアウォールまたはインターネットプロバイダーが、一部のポートだけを通しています。

lab-dns = サーバーの名前が存在しない
lab-dns-about = 名前が見つかりません。つづりが違うか、ドメインから削除されています。

lab-ipv6-broken = IPv6 は使えず、IPv4 は使える
lab-ipv6-broken-about = この名前には 2 つのアドレスがあります。新しい種類のアドレスからは応答がなく、古い種類のアドレスは使えます。

lab-captive-portal = ゲスト Wi-Fi で先にサインインが必要
lab-captive-portal-about = 何を問い合わせても、ゲストネットワークのサインインページが応答します。

## The server

lab-secure-listener-fault = サーバーが暗号化を開始できない
lab-secure-listener-fault-about = 現在のサーバーですが、証明書と鍵の組み合わせが合っていません。暗号化用のポートはすぐに切断し、STARTTLS は対応を知らせた後で取り消されます。

lab-alert-80-on-every-hello = サーバーが自身の障害を知らせる
lab-alert-80-on-every-hello-about = 新旧を問わず、暗号化を始めようとするたびに「internal error」(内部エラー) のアラートが返ります。

lab-refused = メールサーバーが動いていない
lab-refused-about = メール用のどのポートでも、何も待ち受けていません。

lab-silent = サーバーが何も返さない
lab-silent-about = どのポートも接続を受け付けますが、その後は何も返しません。

lab-slow = サーバーが遅い
lab-slow-about = すべて正常ですが、最初の応答に毎回 5 秒かかります。

lab-busy = サーバーが混み合っている
lab-busy-about = サーバーは最初の応答で「too many connections」(接続数の超過) と伝え、切断します。

lab-rate-limited = サーバーが接続の頻度を制限している
lab-rate-limited-about = 暗号化用のポートへの 1 回目の試行には応答がありますが、2 回目以降はすべて切断されます。理由は平文用のポートから分かります。このアドレスからの接続が多すぎます。

lab-flapping = 1 回おきにしか使えない
lab-flapping-about = 同じ試行が、1 回は切断され、次は応答されるということを交互に繰り返します。

## Servers that mean harm, for tests

lab-hostile-drip = 1 秒に 1 バイト
lab-hostile-drip-about = 最初の応答も暗号化通信も、1 秒に 1 バイトずつ届きます。

lab-hostile-flood-warnings = 終わらない警告
lab-hostile-flood-warnings-about = 暗号化通信が警告で始まり、それ以上先に進みません。

lab-hostile-endless-certificate = 終わらない証明書
lab-hostile-endless-certificate-about = 16 メガバイトの証明書が予告され、それを超える量が届きます。

lab-hostile-record-65535 = 上限より長いレコード
lab-hostile-record-65535-about = 暗号化通信が、長さ 65535 バイトと称するレコードで始まります。

lab-hostile-zero-records = 終わらない空のレコード
lab-hostile-zero-records-about = 暗号化通信が、長さ 0 のレコードだけで続きます。

lab-hostile-reset-each-step = 段階ごとの切断
lab-hostile-reset-each-step-about = 接続がリセットされます。毎回、1 つ先の段階で起こります。

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
