# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-said-secure-connect-failed = メールソフトによると、安全な接続を確立できませんでした: { $words }
finding-said-connect-failed = メールソフトによると、接続できませんでした: { $words }
finding-said-refused = メッセージによると、接続が拒否されました: { $words }
finding-said-timed-out = メッセージによると、時間内に応答がありませんでした: { $words }
finding-said-unreachable = メッセージによると、サーバーへの経路がありません: { $words }
finding-said-cannot-contact = メールソフトによると、サーバーに接続できませんでした: { $words }
finding-said-no-ipv6 = メッセージによると、このコンピューターはその種類のアドレスを扱えません: { $words }
finding-said-blocked-here = メッセージによると、このコンピューターがプログラムの接続を許可しませんでした: { $words }
finding-said-no-network = メッセージによると、ネットワークにつながっていません: { $words }
finding-said-host-not-found = メッセージによると、サーバー名が見つかりませんでした: { $words }
finding-said-resolver-trouble = メッセージによると、名前を検索できませんでした: { $words }
finding-said-dropped = メッセージによると、接続が切断されました: { $words }
finding-said-slow = メッセージによると、サーバーが時間内に応答しませんでした: { $words }
finding-said-silent-on-tls-port = 最初から暗号化を始めるはずのポートで、何の応答もありませんでした: { $words }
finding-said-tls-failed = メッセージによると、暗号化の方法を双方で決められませんでした: { $words }
finding-said-clear-text = メッセージによると、暗号化されているはずのところに平文が届きました: { $words }
finding-said-starttls-missing = メッセージによると、サーバーは STARTTLS に対応していません: { $words }
finding-said-needs-encryption = メッセージによると、先に暗号化が必要です: { $words }
finding-said-tls-not-started = メッセージによると、サーバーは暗号化を開始できませんでした: { $words }
finding-said-client-too-old = メッセージによると、プログラムの TLS バージョンはもう受け付けられません: { $words }
finding-said-server-too-old = メッセージによると、サーバーの TLS バージョンはもう受け付けられません: { $words }
finding-said-version-differs = メッセージによると、双方に共通の TLS バージョンがありません: { $words }
finding-said-no-shared-cipher = メッセージによると、双方に共通の暗号方式がありません: { $words }
finding-said-weak-key-exchange = メッセージによると、サーバーの鍵交換が弱すぎます: { $words }
finding-said-certificate = メッセージによると、サーバーの証明書が受け入れられませんでした: { $words }
finding-said-certificate-expired = メッセージによると、サーバーの証明書は期限が切れています: { $words }
finding-said-certificate-not-yet-valid = メッセージによると、サーバーの証明書はまだ有効ではありません: { $words }
finding-said-certificate-wrong-name = メッセージによると、証明書は別の名前のものです: { $words }
finding-said-certificate-self-signed = メッセージによると、証明書は自己署名です (認証局が保証していません): { $words }
finding-said-certificate-untrusted = メッセージによると、証明書の発行者は信頼されていません: { $words }
finding-said-own-root-in-chain = メッセージによると、証明書は独自の認証局が発行したものです: { $words }
finding-said-certificate-chain = メッセージによると、証明書チェーンの一部が不足しています: { $words }
finding-said-certificate-revoked = メッセージによると、証明書は失効しています: { $words }
finding-said-weak-certificate = メッセージによると、証明書が弱すぎます: { $words }
finding-said-clock = メッセージによると、時計がずれています: { $words }
finding-said-client-rejects-certificate = サーバーのログによると、クライアントが証明書を受け入れませんでした: { $words }
finding-said-client-certificate = メッセージによると、サーバーはあなた自身の証明書を求めています: { $words }
finding-said-sni = メッセージによると、サーバーに名前を伝える必要があります: { $words }
finding-said-wrong-protocol = メッセージによると、別のプロトコルが応答しました: { $words }
finding-said-busy = メッセージは、サーバーの上限について述べています: { $words }
finding-said-mailbox-locked = メッセージによると、別のプログラムがメールボックスを開いています: { $words }
finding-said-server-fault = メッセージは、サーバーの障害について述べています: { $words }
finding-said-sign-in-refused = メッセージによると、サインインが拒否されました: { $words }
finding-said-sign-in-method = メッセージによると、このサインイン方法は受け付けられません: { $words }
finding-said-sign-in-later = メッセージによると、しばらくの間サインインを受け付けません: { $words }
finding-said-relay-denied = メッセージによると、サーバーはサインインなしではメールを中継しません: { $words }
finding-said-sending-refused = メッセージによると、サーバーはこのメールを受け付けません: { $words }
finding-said-computer-name-refused = メッセージによると、サーバーはこのコンピューターの名乗る名前 (HELO) を受け付けません: { $words }
finding-said-recipient-unknown = メッセージによると、宛先が存在しません: { $words }
finding-said-mailbox-full = メッセージによると、メールボックスがいっぱいです: { $words }
finding-said-scanner = このメッセージは、途中にあるメールスキャナーのものです: { $words }
finding-said-captive-portal = このメッセージは、ネットワークのサインインページのものです: { $words }
finding-said-local = メッセージは、このコンピューターの障害について述べています: { $words }
finding-said-settings = メッセージによると、設定に誤りがあるはずです: { $words }
finding-settings-tls-on-starttls-port = ポート { $port } では暗号化を STARTTLS で始めますが、SSL/TLS に設定されています
finding-settings-plain-on-tls-port = ポート { $port } では最初から暗号化が必要ですが、SSL/TLS が設定されていません
finding-settings-starttls-on-tls-port = ポート { $port } では最初から暗号化が必要ですが、STARTTLS に設定されています
finding-settings-port-of-other-protocol = ポート { $port } は { $protocol } 用ではありません
finding-settings-greeting-of-other-protocol = サーバーは { $protocol } とは別のプロトコルで応答しました: { $words }
finding-settings-server-is-this-computer = 設定では、このコンピューター自身がメールサーバーになっています
finding-settings-greeting-of-other-server = 最初の応答がプロバイダーのものではありません: { $words }
finding-settings-certificate-of-other-server = このプロバイダーのサーバーは、先にサーバー名を伝える (SNI) すべてのプログラムに正しい証明書を示します。このプログラムが名前を伝えていないか、別のものが代わりに応答しています
finding-settings-exchanger-as-server = このサーバーは、ポート 25 でほかのサーバーからのメールだけを受け付けます。プログラムは、このサーバーのポート { $port } ではなく、プロバイダーの別のサーバーを使います。

## Finding the address

finding-name-not-found = { $name } という名前のサーバーは存在しません
finding-alias-leads-nowhere = { $name } は { $alias } の別名にすぎず、{ $alias } は存在しません
finding-name-has-no-address = { $name } という名前は存在しますが、アドレスが割り当てられていません
finding-resolver-silent = { $name } を問い合わせましたが、このネットワークのネームサービスから応答がありませんでした
finding-family-unanswered = このネットワークのネームサービスは、{ $name } の { $family } アドレスの問い合わせに応答しません。どのソフトも { $seconds } 秒以上待たされます
finding-resolver-trouble = このネットワークのネームサービスは、{ $name } の場所を答えられませんでした
finding-private-address = この名前の行き先はローカルネットワーク内のアドレス { $address } で、そこからの応答はありません
finding-empty-address = この名前の行き先は { $address } ですが、これはコンピューターのアドレスではありません。フィルターがこのように答えることがあります
finding-loopback-address = この名前の行き先は { $address } ですが、これはこのコンピューター自身です。フィルターがこのように答えることがあります
finding-no-network = このコンピューターはネットワークに接続されていません
finding-computer-at-its-limit = このコンピューターはこれ以上接続を開けません。同時に開いている接続が多すぎます
finding-hosts-file-names-server = このコンピューターの hosts ファイルが、この名前を { $address } に向けています
finding-search-suffix-used = この名前は { $suffix } を付けたときだけ見つかったため、別のコンピューターが応答した可能性があります

## Reaching the port

finding-port-refused-others-greet = ポート { $port } は接続を拒否しますが、ポート { $other_port } は正常に応答します
finding-port-silent-others-greet = ポート { $port } は接続に応答しませんが、ポート { $other_port } は正常に応答します
finding-port-refused = ポート { $port } は接続を拒否します
finding-port-silent = ポート { $port } は接続に応答しません
finding-every-port-refused = 試したメール用のポートは、すべて接続を拒否します
finding-every-port-silent = 試したメール用のポートは、どれもまったく応答しません
finding-no-route = ここから { $address } への経路がありません
finding-no-way-out = { $address } のどのポートにも到達できません。このネットワークの外へ出る経路がありません
finding-no-ipv6-route = { $server } には IPv6 アドレスしかなく、ここから IPv6 で到達できる経路がありません
finding-blocked-locally = このコンピューター自身が、ポート { $port } への接続を外に出しませんでした
finding-ipv6-fails-ipv4-works = ポート { $port } は IPv4 ({ $works_on }) では使えますが、IPv6 ({ $address }) では使えません
finding-ipv4-fails-ipv6-works = ポート { $port } は IPv6 ({ $works_on }) では使えますが、IPv4 ({ $address }) では使えません
finding-older-on-one-address = アドレス { $address } のサーバーは { $version } までにしか対応していませんが、ほかのアドレスではより新しいものに対応しています
finding-one-address-fails = サーバーには複数のアドレスがあります。ポート { $port } は { $works_on } では使えますが、{ $address } では使えません
finding-busy-on-one-address = サーバーには複数のアドレスがあります。ポート { $port } は { $works_on } では使えますが、{ $address } では使えません: { $text }
finding-one-address-dead = { finding-one-address-fails }

## The secure connection

finding-idle-close = ポート { $port } は接続を受け付けますが、何も送らないうちに切断します
finding-every-port-closes = { $ports } 個のポートが接続を受け付けますが、何も言わずにすぐ切断します
finding-every-hello-dies = { $range ->
    [part] ポート { $port } は接続を受け付けますが、暗号化を始める { $hellos } 通りの試みのどれにも応答しません
   *[whole] ポート { $port } は接続を受け付けますが、SSL 2.0 から TLS 1.3 まで、暗号化を始める { $hellos } 通りの試みのどれにも応答しません
}
finding-alert-on-every-hello = ポート { $port } は、暗号化を始めるどの試みにも同じアラート ({ $alert }) を返します
finding-server-name-refused = ポート { $port } は { $server } という名前を知らないか、名前を伝えられていません (アラート 112)
finding-every-hello-silent = { $way ->
    [starttls] ポート { $port } は STARTTLS を受け入れた後、何も返しません
   *[tls] ポート { $port } は接続を受け付けますが、暗号化を始めるために何を送っても、何も返しません
}
finding-flight-breaks-off = ポート { $port } は応答を始めますが、その後{ $how ->
        [closed] 接続を閉じます
        [reset] 接続を切断します
        [silent] 何も返さなくなります
        [alert] アラート { $alert } を返して中止します
       *[malformed] 意味をなさないデータを送ります
    }
finding-large-hello-fails = { $how ->
    [reset] ポート { $port } は、{ $bytes } バイトの最初のメッセージでは接続を切りますが、短いものには応答します
   *[lost] ポート { $port } は、{ $bytes } バイトの最初のメッセージには応答しませんが、短いものには応答します
}
finding-client-hello-unanswered = ポート { $port } は、このメールソフトの暗号化の始め方に応答しませんでした
finding-newer-hello-answered = ポート { $port } は、より新しいソフト ({ $version } まで) には応答しますが、このメールソフトのようなソフトには応答しません
finding-newest-version-breaks-off = ポート { $port } は、ソフトが TLS 1.3 を提示すると接続を切り、TLS 1.2 までのソフトには応答します
finding-only-old-hello-answered = ポート { $port } は { $version } より新しいものには応答しません
finding-other-suites-answered = ポート { $port } は、このメールソフトが対応しているバージョンを使えますが、共通の暗号スイートがありません
finding-key-type-not-spoken = ポート { $port } は、このメールソフトでは使えない鍵 ({ $key }) の証明書を示します
finding-sni-needed = ポート { $port } は、最初のメッセージでサーバー名を伝えるソフト (SNI) にだけ応答します
finding-other-certificate-without-name = サーバー名を伝えないソフトには、{ $names } の証明書を示します
finding-client-hello-answered = ポート { $port } は、このメールソフトのようなソフトに応答します
finding-current-hello-answered = ポート { $port } は、現在のソフトに応答します
finding-everything-works = { $encrypts ->
    [yes] ポート { $port } はここから使えます。接続でき、暗号化され、メールサーバーが応答しました
   *[no] ポート { $port } はここから使えます。接続でき、メールサーバーが応答しました (暗号化なし)
}
finding-handshake-not-completed = ポート { $port } は応答しますが、安全な接続が完了しません
finding-text-on-secure-port = ポート { $port } は、暗号化すべきところで平文を返します: { $text }
finding-starttls-port-with-ssl = ポート { $port } は平文で応答し、最初から SSL を使うためのポートではありません: { $text }
finding-starttls-on-secure-port = ポート { $port } は暗号化の開始を待ち、メールソフトはサーバーの最初の応答を待っています
finding-no-encryption-on-secure-port = ポート { $port } は最初から暗号化しますが、メールソフトは暗号化なしの設定です
finding-tls-start-text = { $how ->
    [continues] ポート { $port } は STARTTLS を受け入れた後、平文で続けます: { $text }
   *[says] サーバー自身が、暗号化を開始できないと伝えています (ポート { $port })
}
finding-other-protocol = ポート { $port } では、{ $speaks ->
    [none] メールサーバーではないもの
   *[other] { $speaks }
}が応答します: { $text }
finding-other-protocol-inside = ポート { $port } では暗号化が確立しますが、その中で応答するのは、この種類のメールサーバーではありません: { $text }
finding-settings-starttls-not-in-program = ポート { $port } に STARTTLS が設定されていますが、Outlook Express が STARTTLS を使えるのはポート 25 だけです
finding-starttls-missing-on-one-address = ポート { $port } は { $works_on } では STARTTLS を受け付けますが、{ $address } では受け付けません
finding-starttls-withheld = ポート { $port } は STARTTLS を一覧に載せていませんが、実際には受け付けます。メールソフトが使うのは一覧にあるものだけです
finding-hangs-up-after-greeting = ポート { $port } は一度応答し、その後切断します
finding-silent-after-greeting = ポート { $port } は一度応答し、その後は何も返しません
finding-port-for-web = ポート { $port } は Web ページ用で、メールサーバーは応答しません
finding-malformed-answer = ポート { $port } は、既知のどのプロトコルにも当てはまらないデータを返します
finding-flapping = ポート { $port } は、同じ試行 { $tries } 回のうち { $answered } 回に応答しました
finding-shut-out = ポート { $port } は初めは応答しましたが、その後ここからの接続を受け付けなくなりました
finding-slow-answer = ポート { $port } の応答には { $seconds } 秒かかりました

## The certificate and the clock

finding-certificate-expired = サーバーの証明書は { $not_after }に期限が切れました
finding-certificate-not-yet-valid = サーバーの証明書は { $not_before }から有効になります
finding-certificate-revoked = 証明書は { $revoked_at }に失効しています。サーバー自身が発行者の回答を渡しています
finding-certificate-intermediate-expired = サーバーの証明書と信頼された証明書をつなぐ証明書 { $certificate } は、{ $not_after }に期限が切れました
finding-certificate-intermediate-not-yet-valid = サーバーの証明書と信頼された証明書をつなぐ証明書 { $certificate } は、{ $not_before }から有効になります
finding-certificate-other-path-needed = サーバーは、{ $not_before }から { $not_after }までしか有効でない { $certificate } の証明書も送っています。現在のソフトはこれなしで確認できますが、古いソフトや 1.1.0 より前の OpenSSL は、そこで止まることがあります
finding-certificate-wrong-name = 証明書は { $names } のもので、{ $asked_name } のものではありません
finding-certificate-names-nobody = 証明書にはサーバー名がまったく書かれておらず、{ $asked_name } もありません
finding-certificate-name-only-in-cn = 証明書では { $common_name } という名前が共通名にしかありません。古いソフトは受け入れますが、現在のソフトはもう受け入れません
finding-certificate-self-signed = サーバーの証明書は自己署名で、認証局が保証していません
finding-certificate-unknown-extension = 証明書またはその上位の証明書に、クリティカル (critical) と指定された拡張領域があります。メールソフトはそれに対応していないため、証明書を拒否しなければなりません
finding-certificate-against-apple-rules = Apple のプログラムはこの証明書を拒否します: 2019 年 7 月以降に発行されたものは、有効期間が 825 日以内で、サーバー用と示されている必要があります
finding-certificate-exceeds-issuer = 認証局 { $issuer } は、この証明書を発行することを認められていませんでした。{ $exceeds ->
    [kind] 認証局ではないか、証明書への署名を認められていません
    [length] その下のチェーンが認められた長さを超えています
    [purpose] サーバー以外の用途のものです
    [names] 名前が認められた範囲の外です
   *[other] 種類が違うか、チェーンが長すぎるか、名前が認められた範囲の外です
}
finding-certificate-untrusted = 証明書は、このコンピューターが信頼する認証局ではなく、{ $issuer } が発行したものです
finding-certificate-chain-incomplete = サーバーは、自身の証明書と信頼された証明書をつなぐ中間証明書を送っていません
finding-certificate-wrong-usage = サーバーの証明書は、メールサーバー用に作られたものではありません
finding-certificate-status-missing = この証明書は接続のたびに発行者の確認 (OCSP) を求めていますが、サーバーはそれを送りません
finding-certificate-unreadable = サーバーが送る証明書の中に、読み取れないものがあります
finding-certificate-bad-on-one-address = アドレス { $address } のサーバーは別の証明書を示します。その証明書{ $problem ->
    [expired] は { $not_after }に期限が切れています
    [not-yet-valid] が有効になるのは { $not_before }からです
    [wrong-name] は { $names } のものです
    [name-only-in-cn] には、名前が古い欄にしかありません
    [self-signed] は自己署名です
    [untrusted-issuer] の発行者を、このコンピューターは信頼していません
    [missing-intermediate] に、認証局との間をつなぐ証明書が付いていません
    [revoked] は { $revoked_at }に失効しています
    [intermediate-expired] には、{ $not_after }に期限が切れた { $certificate } が付いています
    [intermediate-not-yet-valid] には、{ $not_before }から有効になる { $certificate } が付いています
    [weak-key] の鍵が弱すぎます
    [weak-signature] の署名が弱すぎます
   *[other] に問題があります
}
finding-interceptor-issuer = 証明書の発行者は { $interceptor } です。これは、安全な接続に途中で割り込むものです
finding-certificate-differs-elsewhere = 別のネットワークでは、サーバーは別の発行者の証明書を示します (別のネットワーク: { $issuer_elsewhere }、ここ: { $issuer })
finding-clock-off = このコンピューターの時計は { $days ->
        [0] { $minutes } 分
       *[other] { $days } 日
    }{ $direction ->
        [ahead] 進んで
       *[behind] 遅れて
    }います。サーバーの時刻で見ると証明書は有効です
finding-clock-differs = このコンピューターの時計は、サーバーの時計と { $days ->
        [0] { $minutes } 分
       *[other] { $days } 日
    }ずれています
finding-clock-right = このコンピューターの時計は、サーバーの時計と合っています
finding-certificate-weak-key = 証明書の鍵は、現在の多くのソフトには短すぎます ({ $key })
finding-certificate-weak-signature = 証明書の署名方式は、現在のソフトに拒否されます ({ $signature })
finding-certificate-intermediate-weak-key = サーバーの証明書と信頼された証明書をつなぐ証明書 { $certificate } の鍵は、現在の多くのソフトには短すぎます ({ $key })
finding-certificate-intermediate-weak-signature = サーバーの証明書と信頼された証明書をつなぐ証明書 { $certificate } の署名方式は、現在のソフトに拒否されます ({ $signature })
finding-weak-key-exchange = サーバーの鍵交換は、現在の多くのソフトには弱すぎます ({ $bits } ビット)

## The greeting

finding-exchange-5_5-greeting = ポート { $port } は Exchange Server { $version } と名乗っています
finding-exchange-5_5-before-sp3 = Exchange Server { $version } は Service Pack 3 より前のものです
finding-other-product-greeting = ポート { $port } は { $product } と名乗っています
finding-scanner-greeting = ポート { $port } では、サーバーの代わりにメールスキャナーが応答します: { $text }
finding-local-scanner-listens = このコンピューターのメールスキャナーがポート { $port } で待ち受けています
finding-busy-greeting = ポート { $port } は今、このコンピューターの接続を断っています: { $text }
finding-kept-out-greeting = ポート { $port } は今、このコンピューターの接続を断っています: { $text }
finding-mailbox-locked-greeting = 別のプログラムまたは機器がメールボックスを開いています: { $text }
finding-takes-no-mail = ポート { $port } は、このサーバーが誰からのメールも受け付けないと伝えています: { $text }
finding-refusal-greeting = ポート { $port } は、ここからの接続を拒否します: { $text }
finding-address-not-welcome = ポート { $port } は、このコンピューターを拒否しています: { $text }
finding-computer-name-refused = ポート { $port } は、Mailprobe が名乗ったこのコンピューターの名前 (EHLO) を拒否しています: { $text }
finding-server-fault-greeting = ポート { $port } は、サービスに問題があるか停止していると伝えています: { $text }
finding-server-asked-to-stop = サーバーが後で接続し直すよう求めたため、Mailprobe は問い合わせをやめました
finding-greeting-missing = ポート { $port } に接続できましたが、メールサーバーは何も返しませんでした
finding-greeting-cut-off = ポート { $port } は、メールサーバーが最初に応答すべきところで接続を閉じます
finding-no-port-speaks = { $ports } 個のポートが接続を受け付けますが、どれも何も返しません
finding-captive-portal-answers = メールサーバーの代わりに、このネットワークのサインインページが応答します

## STARTTLS

finding-starttls-works = ポート { $port } で STARTTLS が使えます
finding-starttls-offered = ポート { $port } は STARTTLS に対応していると知らせています
finding-smtp-starttls-works = ポート { $port } で STARTTLS が使えます
finding-starttls-stripped = 途中にある何かが、ポート { $port } の STARTTLS の案内を取り除いています
finding-starttls-injected = ポート { $port } で、STARTTLS の開始を認めるサーバーの応答に余分なデータが付いていました。改ざんの兆候です
finding-starttls-not-offered = メールソフトは STARTTLS を使う設定ですが、ポート { $port } は STARTTLS に対応していません
finding-starttls-refused = ポート { $port } は STARTTLS に対応していると知らせますが、その後で{ $answered ->
    [yes] 拒否します: { $reply }
   *[no] 応答しなくなります
 }

## Signing in

finding-sign-in-oauth-only = ポート { $port } はパスワードを受け付けず、Web ページでのサインイン (OAuth 2) だけを受け付けます
finding-sign-in-disabled = ポート { $port } は、サインインが無効になっていると伝えています
finding-protocol-switched-off = ポート { $port } は、このアカウントまたはドメインで { $protocol } が無効になっていると伝えています: { $text }
finding-sign-in-not-in-program = ポート { $port } のサインインの方法は { $ways } だけで、このメールソフトは対応していません
finding-sign-in-fails-on-one-address = ポート { $port } は、{ $address } ではこのメールソフトで使えるサインインの方法を提示せず、{ $works_on } では提示します
finding-client-certificate-demanded = ポート { $port } に接続できるのは、自分の証明書を持つプログラムだけです
finding-sign-in-not-offered = ポート { $port } には、サインインの方法が用意されていません
finding-plain-sign-in-refused = ポート { $port } は、暗号化なしではパスワードを受け付けません

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = ポート { $port } と { $other_port } は同じ動きをしますが、ポート { $greeting_port } は応答します
finding-other-secure-port-works = ポート { $other_port } は使えますが、ポート { $port } は使えません
finding-works-on-other-network = 別のネットワークからは使えます
finding-fails-on-other-network = 別のネットワークからも使えません
finding-groupshield-installed = 事情を知る人によると、そのサーバーでは GroupShield が動いています
finding-groupshield-absent = 事情を知る人によると、そのサーバーに GroupShield はありません
finding-cured-by-removal = GroupShield を完全に削除してから、SSL が使えるようになりました
finding-not-cured-by-removal = GroupShield を完全に削除しましたが、SSL は使えません
finding-works-without-ssl = SSL をオフにすると、メールが使えます
finding-fails-without-ssl = SSL をオフにしても、メールは使えません
finding-began-after-change-here = このコンピューターで何かを変更した後に始まりました
finding-no-change-here = このコンピューターでは何も変更されていません
finding-event-0x2741 = サーバーのログにイベント { $event } (0x2741) があります。メールサービスが暗号化ポートを開けませんでした
finding-event-0x2740 = サーバーのログにイベント { $event } (0x2740) があります。別のプログラムがメール用のポートを使っています
finding-event-13002 = サーバーのログにイベント 13002 があります。メールサービスに証明書がありません
