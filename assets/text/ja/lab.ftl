# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/catalogue.rs.

## Exchange Server 5.5 and GroupShield

lab-healthy = すべて正常
lab-healthy-about = 問題のないメールサーバーです。良い結果がどう見えるか、確認がすぐに終わることを見るために使います。

lab-groupshield = Exchange Server 5.5 上の GroupShield
lab-groupshield-about = このプログラムが作られるきっかけになった例です。暗号化ポートは接続を受け付けますが、最も古いものから最も新しいものまで、暗号化を始めようとするたびに切断します。平文ポートは Service Pack 4 の Exchange Server 5.5 と名乗ります。

lab-groupshield-refused = GroupShield、暗号化ポートは閉じている
lab-groupshield-refused-about = 同じ古い Exchange サーバーですが、暗号化ポートでは何も待ち受けていません。GroupShield が原因かもしれず、管理者が SSL を有効にしたことがないだけかもしれません。

lab-groupshield-idle-close = GroupShield、すぐに切断
lab-groupshield-idle-close-about = 暗号化ポートは、何も言わないうちに切断します。そのサーバーに GroupShield が入っていると、管理者から聞いています。

lab-exchange55-events = GroupShield、サーバーのイベントログあり
lab-exchange55-events-about = 最初の例と同じで、管理者がイベントログの項目を 4 件送ってくれました。メールサービスが暗号化ポートを開けなかったことを示しています。

lab-groupshield-one-port-only = Exchange 5.5、1 つのポートだけの不具合
lab-groupshield-one-port-only-about = 古い Exchange サーバーの暗号化ポートのうち 1 つだけが切断し、ほかは応答します。GroupShield は両方を同時に壊すため、GroupShield ではなさそうです。

lab-exchange55-no-certificate = Exchange 5.5、証明書なし
lab-exchange55-no-certificate-about = 証明書が入っていないため、暗号化ポートはすぐに切断します。イベントログにそう書かれています。GroupShield のように見えますが、違います。

## Old and new

lab-client-too-old = メールソフトが古すぎる
lab-client-too-old-about = サーバーは TLS 1.2 以降だけを使います。現在のメールソフトは接続でき、Windows XP のものは明確な応答とともに断られます。

lab-client-too-old-bare-close = メールソフトが古すぎるが、誰もそう言わない
lab-client-too-old-bare-close-about = 前の例と同じですが、Dovecot のように、サーバーは古いメールソフトに対して何も言わずに切断します。故障したサーバーと見分けるには、いくつかの試みを比べるしかありません。

lab-server-too-old = サーバーが古すぎる
lab-server-too-old-about = サーバーは SSL 3.0 と TLS 1.0 だけを使い、それより新しいものは使えません。現在のメールソフトは通信を拒みます。

lab-tls10-only = サーバーは TLS 1.0 だけを使う
lab-tls10-only-about = 2005 年ごろのサーバーで、TLS 1.0 より新しいものを知りません。

lab-ssl3-only = サーバーは SSL 3.0 だけを使う
lab-ssl3-only-about = 1998 年ごろのサーバーです。現在のプログラムで SSL 3.0 を使うものはもうありません。

lab-ssl2-only = サーバーは SSL 2.0 だけを使う
lab-ssl2-only-about = 1996 年ごろのサーバーです。SSL 2.0 は今では何も守らず、対応するプログラムもほとんど残っていません。

lab-no-shared-cipher = 共通の暗号スイートがない
lab-no-shared-cipher-about = サーバーとメールソフトは同じバージョンを使いますが、サーバーは AES を求め、Windows XP のプログラムにはそれがありません。

lab-sni-required = サーバーが自分の名前を聞きたがる
lab-sni-required-about = 最初にどのサーバーを探しているかを言わない相手は、すべて断られます。Windows XP のプログラムはそれを言いません。

## Certificates and the clock

lab-certificate-expired = 証明書の期限切れ
lab-certificate-expired-about = 暗号化は動作しますが、サーバーの証明書は 2 か月前に期限が切れました。

lab-certificate-not-yet-valid = 証明書がまだ有効でない
lab-certificate-not-yet-valid-about = 暗号化は動作しますが、サーバーの証明書が有効になるのは 3 週間後です。このコンピューターの時計は合っています。

lab-certificate-wrong-name = 証明書が別のサーバーのもの
lab-certificate-wrong-name-about = 暗号化は動作しますが、証明書にはホスティング会社のサーバー名が書かれています。

lab-certificate-self-signed = 証明書が自分で自分を保証
lab-certificate-self-signed-about = 暗号化は動作しますが、ほかに証明書を保証する人がいません。

lab-certificate-unknown-issuer = 証明書の発行者が不明
lab-certificate-unknown-issuer-about = 暗号化は動作しますが、証明書は会社が自分で発行したもので、このコンピューターはその会社を知りません。

lab-weak-certificate = 証明書の鍵が弱すぎる
lab-weak-certificate-about = 証明書の RSA 鍵は 1024 ビットです。古いプログラムは受け入れ、現在のものは受け入れません。

lab-weak-signature = 証明書の署名が弱すぎる
lab-weak-signature-about = 証明書は、偽造できる SHA-1 で署名されています。古いプログラムは受け入れ、現在のものは受け入れません。

lab-clock-wrong = このコンピューターの時計が合っていない
lab-clock-wrong-about = 証明書に問題はありませんが、このコンピューターは 3 年前だと思っています。サーバーのグリーティングから正しい時刻が分かります。

## Settings

lab-plaintext-on-secure-port = 暗号化ポートに暗号化がない
lab-plaintext-on-secure-port-about = サーバーは、暗号化が必要なところで平文を返し、STARTTLS も知りません。暗号化ポートの設定が誤っています。

lab-starttls-mixup = STARTTLS と SSL の取り違え
lab-starttls-mixup-about = ポートは平文でグリーティングを返し、動作する STARTTLS を提供します。メールソフトは最初のバイトから SSL を使う設定になっています。

lab-no-secure-service = 暗号化ポートがない
lab-no-secure-service-about = 暗号化ポートでは何も待ち受けていません。平文ポートは動作し、STARTTLS を提供します。

lab-wrong-protocol = 別のものが応答する
lab-wrong-protocol-about = メールがあるはずのところで、Web サーバーとリモートログインが応答します。サーバー名かポートの間違いです。

lab-sign-in-refused = パスワードでのサインインが無効
lab-sign-in-refused-about = 接続、暗号化、証明書は正常です。サーバーは OAuth 2 でのサインインだけを提供し、古いメールソフトにはそれがありません。

## On the way

lab-interception = ウイルス対策ソフトが間に入っている
lab-interception-about = このコンピューターのメールスキャナーが、サーバーの代わりに、自分のグリーティングと自分の証明書で応答します。

lab-starttls-stripped = ファイアウォールが STARTTLS を取り除く
lab-starttls-stripped-about = 途中の何かが、サーバーの一覧から STARTTLS を消し、暗号化ポートでは自分の証明書を示します。

lab-firewall = ファイアウォールが暗号化ポートを遮断
lab-firewall-about = 暗号化ポートへの接続にはまったく応答がなく、平文ポートはグリーティングを返します。ファイアウォールかプロバイダーが、一部のポートだけを通しています。

lab-dns = サーバーの名前が存在しない
lab-dns-about = 名前が見つかりません。つづりの間違いか、ドメインからなくなっています。

lab-ipv6-broken = IPv6 は不通、IPv4 は正常
lab-ipv6-broken-about = この名前には 2 つのアドレスがあります。新しい種類は応答がなく、古い種類は動作します。

lab-captive-portal = ゲスト Wi-Fi へのサインインが先に必要
lab-captive-portal-about = 何を問い合わせても、ゲスト用ネットワークのサインイン用ページが応答します。

## The server

lab-secure-listener-fault = サーバーが暗号化を始められない
lab-secure-listener-fault-about = 現在のサーバーで、証明書と鍵が合っていません。暗号化ポートはすぐに切断し、STARTTLS は提供された後に取り消されます。

lab-alert-80-on-every-hello = サーバーが自身の不具合を伝える
lab-alert-80-on-every-hello-about = 古いものでも新しいものでも、暗号化を始めようとするたびに「internal error」のアラートが返ります。

lab-refused = メールサーバーが動いていない
lab-refused-about = どのメール用ポートでも何も待ち受けていません。

lab-silent = サーバーが何も言わない
lab-silent-about = どのポートも接続を受け付け、その後は黙ったままです。

lab-slow = サーバーが遅い
lab-slow-about = すべて動作しますが、最初の応答に毎回 5 秒かかります。

lab-busy = サーバーが混雑している
lab-busy-about = サーバーは「接続が多すぎる」と応答して切断します。

lab-rate-limited = サーバーが接続の頻度を制限
lab-rate-limited-about = 暗号化ポートへの最初の試みには応答があり、その後の試みはすべて切断されます。平文ポートが理由を伝えます。このアドレスからの接続が多すぎるためです。

lab-flapping = 1 回おきに動作する
lab-flapping-about = 同じ試みが、1 回は切断され、次は応答されるという状態を繰り返します。

## Servers that mean harm, for tests

lab-hostile-drip = 1 秒に 1 バイト
lab-hostile-drip-about = グリーティングと暗号化のデータが 1 秒に 1 バイトずつ届きます。

lab-hostile-flood-warnings = 終わりのない警告
lab-hostile-flood-warnings-about = 暗号化が警告で始まり、そこから先に進みません。

lab-hostile-endless-certificate = 終わりのない証明書
lab-hostile-endless-certificate-about = 16 メガバイトの証明書が予告され、それ以上が届きます。

lab-hostile-record-65535 = 許される長さを超えるレコード
lab-hostile-record-65535-about = 暗号化が、65535 バイトだと称するレコードで始まります。

lab-hostile-zero-records = 終わりのない空のレコード
lab-hostile-zero-records-about = 暗号化のデータが、長さ 0 のレコードだけでできています。

lab-hostile-reset-each-step = 段階ごとの切断
lab-hostile-reset-each-step-about = 接続が、毎回 1 つ後の段階でリセットされます。

lab-hostile-endless-greeting = 終わりのないグリーティング
lab-hostile-endless-greeting-about = 最初の行が終わりません。

lab-hostile-endless-lines = 終わりのない行
lab-hostile-endless-lines-about = グリーティングのどの行も、次の行が続くと伝えます。

lab-hostile-banner-10mb = 10 メガバイトのグリーティング
lab-hostile-banner-10mb-about = 最初の行の長さが 10 メガバイトあります。

lab-hostile-nul = グリーティングの中のゼロバイト
lab-hostile-nul-about = グリーティングの言葉の途中にゼロバイトがあります。

lab-hostile-escape-sequences = 仕掛けだらけのグリーティングと証明書
lab-hostile-escape-sequences-about = 端末への命令、行の向きを変える文字、Web のコード、表計算の式が、グリーティングと証明書に入っています。
