# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-code-secure-connect-failed = メールソフトは、暗号化された接続を確立できなかったと伝えています ({ $code })
finding-code-connect-failed = メールソフトは、接続できなかったと伝えています ({ $code })
finding-code-connection-dropped = メールソフトは、サーバーが接続を終了したと伝えています ({ $code })
finding-code-timeout = メールソフトは、応答を待ちきれなかったと伝えています ({ $code })
finding-code-host-not-found = メールソフトは、サーバーのアドレスが見つからなかったと伝えています ({ $code })
finding-code-busy = メールソフトは、サーバーまたはメールボックスが混雑していると伝えています ({ $code })
finding-code-certificate = メールソフトは、サーバーの証明書を受け入れないと伝えています ({ $code })
finding-code-starttls-missing = メールソフトは、サーバーが STARTTLS を提供していないと伝えています ({ $code })
finding-code-sign-in-refused = メールソフトは、サインインが拒否されたと伝えています ({ $code })
finding-socket-timed-out = メールソフトの接続に応答がありませんでした (Winsock 10060)
finding-socket-refused = メールソフトの接続が拒否されました (Winsock 10061)
finding-socket-blocked = このコンピューターがメールソフトの接続を許可しませんでした (Winsock 10013)
finding-reply-sign-in-refused = メッセージの中のサーバー自身の言葉は、サインインに関するものです: { $reply }
finding-reply-busy = メッセージの中のサーバー自身の言葉は、制限に関するものです: { $reply }
finding-reply-needs-encryption = メッセージの中のサーバー自身の言葉は、先に暗号化するよう求めています: { $reply }
finding-reply-tls-not-started = メッセージの中のサーバー自身の言葉は、TLS を開始できなかったと伝えています: { $reply }

## Finding the address

finding-name-not-found = { $name } という名前のサーバーは存在しません
finding-name-has-no-address = 名前 { $name } は存在しますが、アドレスがありません
finding-resolver-silent = このネットワークの名前解決サービスは、{ $name } の問い合わせに応答しませんでした
finding-resolver-trouble = このネットワークの名前解決サービスは、{ $name } の場所を答えられませんでした
finding-private-address = この名前はローカルネットワーク内のアドレス { $address } になりますが、そこからは何も応答がありません
finding-empty-address = この名前は { $address } になりますが、これはコンピューターではありません。フィルターがこのように答えることがあります
finding-hosts-file-names-server = このコンピューターの hosts ファイルが、この名前を { $address } に向けています
finding-search-suffix-used = この名前は { $suffix } の一部としてだけ見つかりました。別のコンピューターが応答した可能性があります

## Reaching the port

finding-port-refused-others-greet = ポート { $port } は拒否されますが、ポート { $other_port } は正常に応答します
finding-port-silent-others-greet = ポート { $port } は接続に応答しませんが、ポート { $other_port } は正常に応答します
finding-port-refused = ポート { $port } は拒否されます
finding-port-silent = ポート { $port } は接続に応答しません
finding-every-port-refused = すべてのメール用ポートが拒否されます。コンピューターは動いていますが、メールサービスは動いていません
finding-every-port-silent = どのメール用ポートからもまったく応答がありません
finding-no-route = ここから { $address } への経路がありません
finding-blocked-locally = このコンピューター自身が、ポート { $port } への接続を外に出しませんでした
finding-ipv6-fails-ipv4-works = ポート { $port } は IPv4 ({ $works_on }) では動作し、IPv6 ({ $address }) では動作しません
finding-ipv4-fails-ipv6-works = ポート { $port } は IPv6 ({ $works_on }) では動作し、IPv4 ({ $address }) では動作しません
finding-one-address-fails = サーバーには複数のアドレスがあります。ポート { $port } は { $works_on } では動作し、{ $address } では動作しません

## The secure channel

finding-idle-close = ポート { $port } は接続を受け付けますが、何も送らないうちに切断します
finding-every-hello-dies = ポート { $port } は接続を受け付けますが、SSL 2.0 から TLS 1.3 までの { $hellos } 種類の hello のどれにも応答しません
finding-alert-on-every-hello = ポート { $port } は、どの種類の hello にも同じアラート ({ $alert }) を返します
finding-every-hello-silent = ポート { $port } は接続を受け付けますが、どの種類の hello にも何も返しません
finding-client-hello-unanswered = ポート { $port } はメールソフト自身の hello に応答しませんでした。理由を判断できるほどの情報はありません
finding-newer-hello-answered = ポート { $port } は新しいプログラム ({ $version } まで) には応答しますが、このメールソフトのような hello には応答しません
finding-only-old-hello-answered = ポート { $port } は { $version } より新しいものには応答しません
finding-other-suites-answered = ポート { $port } はこのメールソフトが対応するバージョンを使いますが、共通の暗号スイートがありません
finding-sni-needed = ポート { $port } は、最初のメッセージでサーバー名を伝える (SNI) プログラムにだけ応答します
finding-client-hello-answered = ポート { $port } は、このメールソフトのような hello に応答します
finding-current-hello-answered = ポート { $port } は、現在の hello に応答します
finding-everything-works = ポート { $port } はここから使えます。接続、暗号化、グリーティングのすべてが正常です
finding-handshake-not-completed = ポート { $port } は応答しますが、暗号化された接続が最後まで確立しません
finding-text-on-secure-port = ポート { $port } は、暗号化が必要なところで平文を返します: { $text }
finding-starttls-port-with-ssl = ポート { $port } は平文でグリーティングを返し、最初のバイトからの SSL 用ではありません: { $text }
finding-starttls-on-secure-port = ポート { $port } は暗号化の開始を待ち、メールソフトはグリーティングを待っています
finding-tls-start-text = サーバー自身が、暗号化を開始できないと伝えています (ポート { $port })
finding-other-protocol = ポート { $port } で応答しているのは、メールサーバー以外のものです: { $text }
finding-malformed-answer = ポート { $port } は、既知のどのプロトコルにも当てはまらないバイトを返します
finding-flapping = ポート { $port } は、同じ試み { $tries } 回のうち { $answered } 回応答しました
finding-slow-answer = ポート { $port } の応答に { $seconds } 秒かかりました

## The certificate and the clock

finding-certificate-expired = サーバーの証明書は { $not_after } に期限が切れました
finding-certificate-not-yet-valid = サーバーの証明書は { $not_before } から有効です
finding-certificate-wrong-name = 証明書は { $names } のもので、{ $asked_name } のものではありません
finding-certificate-self-signed = サーバーの証明書は自分で自分を保証しています (自己署名)
finding-certificate-untrusted = このコンピューターが信頼する保証者が証明書にありません。発行者は { $issuer } です
finding-certificate-chain-incomplete = サーバーは、自身の証明書と信頼された証明書の間にある中間証明書を送りません
finding-certificate-wrong-usage = サーバーの証明書はメールサーバー用ではありません
finding-certificate-also-wrong = 証明書にも問題がありますが、このメールソフトはそれを確認する段階まで進みません
finding-interceptor-issuer = 証明書は { $interceptor } が発行したもので、このコンピューターとサーバーの間に入っています
finding-certificate-differs-elsewhere = 別のネットワークでは、サーバーは別の発行者の証明書を示します ({ $issuer_elsewhere }、ここでは { $issuer })
finding-clock-off = このコンピューターの時計は { $days ->
        [0] { $minutes } 分
       *[other] { $days } 日
    } { $direction ->
        [ahead] 進んでいます
       *[behind] 遅れています
    }。サーバーの時刻では証明書は有効です
finding-clock-differs = このコンピューターの時計は、サーバーの時計と { $days ->
        [0] { $minutes } 分
       *[other] { $days } 日
    } 違います
finding-clock-right = このコンピューターの時計は、サーバーの時計と合っています
finding-weak-certificate-strength = 証明書は、現在のプログラムにとって弱すぎます ({ $key }、{ $signature })
finding-weak-key-exchange = サーバーの鍵交換は、現在のプログラムにとって弱すぎます ({ $bits } ビット)

## The greeting

finding-exchange-5_5-greeting = ポート { $port } は Exchange Server { $version } と名乗ります
finding-exchange-5_5-before-sp3 = Exchange Server { $version } は Service Pack 3 より前のものです
finding-other-product-greeting = ポート { $port } は { $product } と名乗り、Exchange Server 5.5 ではありません
finding-scanner-greeting = ポート { $port } では、サーバーの代わりにメールスキャナーが応答します: { $text }
finding-local-scanner-listens = このコンピューターのメールスキャナーが、ポート { $port } で待ち受けています
finding-busy-greeting = ポート { $port } は「混雑している」と応答します: { $text }
finding-refusal-greeting = ポート { $port } は接続してきた相手を受け付けません: { $text }
finding-server-asked-to-stop = サーバーが「接続が多すぎる」と伝えたため、Mailprobe は問い合わせをやめました
finding-greeting-missing = ポート { $port } には接続できましたが、グリーティングがありませんでした
finding-no-port-speaks = { $ports } 個のポートが接続を受け付けますが、どれも何も言いません
finding-captive-portal-answers = メールサーバーの代わりに、このネットワークのサインイン用ページが応答します

## STARTTLS

finding-starttls-works = ポート { $port } では STARTTLS が動作します
finding-starttls-offered = ポート { $port } は STARTTLS を提供しています
finding-smtp-starttls-works = ポート { $port } では STARTTLS が動作します
finding-starttls-stripped = 途中の何かが、ポート { $port } の STARTTLS の案内を消しています
finding-starttls-injected = ポート { $port } の STARTTLS の許可に余分なバイトが付いていました。改ざんの兆候です
finding-starttls-not-offered = ポート { $port } は STARTTLS を提供していませんが、メールソフトはそれを使う設定です
finding-starttls-refused = ポート { $port } は STARTTLS を提供しておきながら、拒否します

## Signing in

finding-sign-in-oauth-only = ポート { $port } はパスワードを受け付けず、Web ページでのサインイン (OAuth 2) だけを受け付けます
finding-sign-in-disabled = ポート { $port } は、サインインが無効になっていると伝えています
finding-plain-sign-in-refused = ポート { $port } は、暗号化なしではパスワードを受け付けません

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = ポート { $port } と { $other_port } は同じ状態で、ポート { $greeting_port } はグリーティングを返します
finding-other-secure-port-works = ポート { $other_port } は動作し、ポート { $port } は動作しません
finding-works-on-other-network = 別のネットワークからは動作します
finding-fails-on-other-network = 別のネットワークからも動作しません
finding-groupshield-installed = 事情を知る人によると、そのサーバーでは GroupShield が動いています
finding-groupshield-absent = 事情を知る人によると、そのサーバーに GroupShield はありません
finding-cured-by-removal = GroupShield を完全に削除してから、SSL が動作しています
finding-not-cured-by-removal = GroupShield を完全に削除しても、SSL は動作しません
finding-works-without-ssl = SSL を無効にするとメールが動作します
finding-fails-without-ssl = SSL を無効にしてもメールは動作しません
finding-began-after-change-here = このコンピューターに変更を加えた後に始まりました
finding-no-change-here = このコンピューターには何も変更がありません
finding-event-0x2741 = サーバーのログに 0x2741 を伴うイベント { $event } があります。メールサービスは暗号化ポートを開けませんでした
finding-event-0x2740 = サーバーのログに 0x2740 を伴うイベント { $event } があります。別のプログラムがメール用ポートを使っています
finding-event-13002 = サーバーのログにイベント 13002 があります。メールサービスに証明書がありません
