# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-said-secure-connect-failed = メールソフトは、安全な接続を確立できなかったと伝えています ({ $words })
finding-said-connect-failed = メールソフトは、接続できなかったと伝えています ({ $words })
finding-said-dropped = メールソフトは、サーバーが接続を切ったと伝えています ({ $words })
finding-said-slow = メールソフトは、応答を待つ時間が長すぎたと伝えています ({ $words })
finding-said-host-not-found = メールソフトは、サーバーのアドレスが見つからなかったと伝えています ({ $words })
finding-said-busy = メールソフトは、サーバーまたはメールボックスが混み合っているか使用中だと伝えています ({ $words })
finding-said-certificate = メールソフトは、サーバーの証明書を受け入れないと伝えています ({ $words })
finding-said-starttls-missing = メールソフトは、サーバーが STARTTLS に対応していないと伝えています ({ $words })
finding-said-sign-in-refused = メールソフトは、サインインが拒否されたと伝えています ({ $words })
finding-said-timed-out = メールソフトの接続に応答がありませんでした ({ $words })
finding-said-refused = メールソフトの接続は拒否されました ({ $words })
finding-said-blocked-here = このコンピューターがメールソフトの接続を許可しませんでした ({ $words })
finding-said-needs-encryption = メッセージに含まれるサーバー自身の言葉は、先に暗号化を求めています: { $words }
finding-said-tls-not-started = メッセージに含まれるサーバー自身の言葉は、TLS を開始できなかったと伝えています: { $words }

## Finding the address

finding-name-not-found = { $name } という名前のサーバーは存在しません
finding-name-has-no-address = { $name } という名前は存在しますが、アドレスが割り当てられていません
finding-resolver-silent = { $name } を問い合わせましたが、このネットワークのネームサービスから応答がありませんでした
finding-resolver-trouble = このネットワークのネームサービスは、{ $name } の場所を答えられませんでした
finding-private-address = この名前の行き先はローカルネットワーク内のアドレス { $address } で、そこからの応答はありません
finding-empty-address = この名前の行き先は { $address } ですが、これはコンピューターのアドレスではありません。フィルターがこのように答えることがあります
finding-hosts-file-names-server = このコンピューターの hosts ファイルが、この名前を { $address } に向けています

## Reaching the port

finding-port-silent-others-greet = ポート { $port } は接続に応答しませんが、ポート { $other_port } は正常に応答します
finding-port-silent = ポート { $port } は接続に応答しません
finding-no-route = ここから { $address } への経路がありません
finding-blocked-locally = このコンピューター自身が、ポート { $port } への接続を外に出しませんでした
finding-ipv6-fails-ipv4-works = ポート { $port } は IPv4 ({ $works_on }) ではつながりますが、IPv6 ({ $address }) ではつながりません
finding-ipv4-fails-ipv6-works = ポート { $port } は IPv6 ({ $works_on }) ではつながりますが、IPv4 ({ $address }) ではつながりません
finding-one-address-fails = サーバーには複数のアドレスがあります。ポート { $port } は { $works_on } ではつながりますが、{ $address } ではつながりません

## The secure channel

finding-idle-close = ポート { $port } は接続を受け付けますが、何も送らないうちに切断します
finding-every-hello-dies = ポート { $port } は接続を受け付けますが、SSL 2.0 から TLS 1.3 までの { $hellos } 種類の Hello のどれにも応答がありません
finding-alert-on-every-hello = ポート { $port } は、どの種類の Hello にも同じアラート ({ $alert }) を返します
finding-every-hello-silent = ポート { $port } は接続を受け付けますが、その後はどの種類の Hello にも何も返しません
finding-client-hello-unanswered = ポート { $port } はメールソフトと同じ Hello に応答しませんでした。理由を判断できるほどの情報はほかに得られていません
finding-newer-hello-answered = ポート { $port } は新しいソフトには応答します ({ $version } まで) が、このメールソフトのような Hello には応答しません
finding-only-old-hello-answered = ポート { $port } は { $version } より新しいものには応答しません
finding-other-suites-answered = ポート { $port } はこのメールソフトが使えるバージョンに対応していますが、共通の暗号方式がありません
finding-sni-needed = ポート { $port } は、最初のメッセージでサーバー名を伝える (SNI) ソフトにだけ応答します
finding-client-hello-answered = ポート { $port } は、このメールソフトのような Hello に応答します
finding-current-hello-answered = ポート { $port } は、現在の Hello に応答します
finding-everything-works = ポート { $port } はここから正常に使えます。接続、暗号化、最初の応答まで確認できました
finding-handshake-not-completed = ポート { $port } は応答しますが、安全な接続が最後まで完了しません
finding-text-on-secure-port = ポート { $port } は、暗号化通信であるべきところで平文を返します: { $text }
finding-starttls-port-with-ssl = ポート { $port } は平文で最初の応答を返し、最初から SSL を使うためのポートではありません: { $text }
finding-starttls-on-secure-port = ポート { $port } は暗号化通信の開始を待ち、メールソフトは最初の応答を待っています
finding-tls-start-text = サーバー自身が、暗号化通信を開始できないと伝えています (ポート { $port })
finding-malformed-answer = ポート { $port } は、既知のどのプロトコルにも当てはまらないデータを返します
finding-flapping = ポート { $port } は、同じ試行 { $tries } 回のうち { $answered } 回に応答しました
finding-slow-answer = ポート { $port } の応答には { $seconds } 秒かかりました

## The certificate and the clock

finding-certificate-expired = サーバーの証明書は { $not_after } に期限が切れました
finding-certificate-not-yet-valid = サーバーの証明書は { $not_before } から有効になります
finding-certificate-wrong-name = 証明書は { $names } のもので、{ $asked_name } のものではありません
finding-certificate-self-signed = サーバーの証明書は、サーバー自身が発行したものです (自己署名)
finding-certificate-untrusted = このコンピューターが信頼する発行者は、この証明書を保証していません。発行者は { $issuer } です
finding-certificate-chain-incomplete = サーバーは、自身の証明書と信頼された証明書をつなぐ中間証明書を送っていません
finding-certificate-wrong-usage = サーバーの証明書は、メールサーバー用に作られたものではありません
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
finding-weak-key-exchange = サーバーの鍵交換の強度は、現在のソフトには不十分です ({ $bits } ビット)

## The greeting

finding-exchange-5_5-greeting = ポート { $port } は Exchange Server { $version } として応答します
finding-exchange-5_5-before-sp3 = Exchange Server { $version } は Service Pack 3 より前のものです
finding-other-product-greeting = ポート { $port } は { $product } として応答します。これは Exchange Server 5.5 ではありません
finding-scanner-greeting = ポート { $port } では、サーバーの代わりにメールスキャナーが応答します: { $text }
finding-local-scanner-listens = このコンピューターのメールスキャナーがポート { $port } で待ち受けています
finding-refusal-greeting = ポート { $port } は、最初の応答で受け付けを断っています: { $text }
finding-greeting-missing = ポート { $port } に接続できましたが、最初の応答がありませんでした
finding-no-port-speaks = { $ports } 個のポートが接続を受け付けますが、どれも何も返しません
finding-captive-portal-answers = メールサーバーの代わりに、このネットワークのサインインページが応答します

## STARTTLS

finding-starttls-works = ポート { $port } で STARTTLS が使えます
finding-starttls-offered = ポート { $port } は STARTTLS に対応していると知らせています
finding-smtp-starttls-works = ポート { $port } で STARTTLS が使えます
finding-starttls-stripped = 途中にある何かが、ポート { $port } の STARTTLS の案内を消しています
finding-starttls-injected = ポート { $port } で、STARTTLS の開始を認めるサーバーの応答に余分なデータが付いていました。改ざんの兆候です
finding-starttls-not-offered = メールソフトは STARTTLS を使う設定ですが、ポート { $port } は STARTTLS に対応していません
finding-starttls-refused = ポート { $port } は STARTTLS に対応していると知らせますが、その後で拒否します

## Signing in

finding-sign-in-oauth-only = ポート { $port } はパスワードを受け付けず、Web ページでのサインイン (OAuth 2) だけを受け付けます
finding-sign-in-disabled = ポート { $port } は、サインインが無効になっていると伝えています
finding-plain-sign-in-refused = ポート { $port } は、暗号化なしではパスワードを受け付けません

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = ポート { $port } と { $other_port } は同じ動きをしますが、ポート { $greeting_port } は最初の応答を返します
finding-other-secure-port-works = ポート { $other_port } は使えますが、ポート { $port } は使えません
finding-works-on-other-network = 別のネットワークからは使えます
finding-fails-on-other-network = 別のネットワークからも使えません
finding-groupshield-installed = 事情を知る人によると、そのサーバーでは GroupShield が動いています
finding-groupshield-absent = 事情を知る人によると、そのサーバーに GroupShield はありません
finding-cured-by-removal = GroupShield を完全に削除してから、SSL が使えるようになりました
finding-not-cured-by-removal = GroupShield を完全に削除しましたが、SSL は使えません
finding-works-without-ssl = SSL を無効にすると、メールが使えます
finding-fails-without-ssl = SSL を無効にしても、メールは使えません
finding-began-after-change-here = このコンピューターで何かを変更した後に始まりました
finding-no-change-here = このコンピューターでは何も変更されていません
finding-event-0x2741 = サーバーのログにイベント { $event } (0x2741) があります。メールサービスが暗号化用のポートを開けませんでした
finding-event-0x2740 = サーバーのログにイベント { $event } (0x2740) があります。別のプログラムがメール用のポートを使っています
finding-event-13002 = サーバーのログにイベント 13002 があります。メールサービスに証明書がありません
