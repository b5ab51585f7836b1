# Verdicts, the GroupShield line, the next test, and what to do.

## Causes in a few words

hypothesis-groupshield = Exchange Server 5.5 上の GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 の暗号化ポートの別の不具合
hypothesis-secure-listener-fault = サーバーの暗号化ポートの故障
hypothesis-no-secure-service = このポートに暗号化サービスがない
hypothesis-client-too-old = メールソフトがサーバーに対して古すぎる
hypothesis-server-too-old = サーバーがメールソフトに対して古すぎる
hypothesis-no-shared-cipher = 共通の暗号方式がない
hypothesis-certificate = サーバーの証明書の問題
hypothesis-weak-certificate = サーバーの鍵または署名が弱すぎる
hypothesis-clock-wrong = このコンピューターの時計のずれ
hypothesis-starttls-mixup = ポートと暗号化の種類の不一致
hypothesis-plaintext-on-secure-port = 暗号化ポートが暗号化されていない
hypothesis-wrong-protocol = この種類のメールサーバーではないもの
hypothesis-interception = 途中にある何かが接続を変えている
hypothesis-firewall = ファイアウォールまたはプロバイダーによる接続の遮断
hypothesis-dns = サーバー名の行き先が見つからない、または誤っている
hypothesis-ipv6-broken = IPv6 が機能していない
hypothesis-captive-portal = ネットワークへのサインインが先に必要
hypothesis-server-down = メールサーバーの停止
hypothesis-server-busy = メールサーバーの混雑、または上限への到達
hypothesis-sign-in-refused = ユーザー名またはパスワードが受け付けられない
hypothesis-sign-in-method = このサインイン方法が受け付けられない
hypothesis-sending-refused = サーバーがこのメールを受け付けない
hypothesis-sni-required = サーバーが最初にサーバー名を必要としている (SNI)
hypothesis-slow-server = メールサーバーが応答しない、または応答が遅すぎる
hypothesis-no-network = このコンピューターがネットワークにつながっていない
hypothesis-healthy = 確認できる範囲ではすべて正常

## The verdict, for a person: under 16 words, in the person's goal.
## verdict-<cause>-<finding> names the very problem, with what was measured; $said is the beginning of the server's own words.

verdict-groupshield = { $server } のポート { $port } で安全な接続が完了しません。GroupShield が{ $certainty ->
        [likely] 原因である可能性が高いです
       *[other] 原因の可能性があります
    }。
verdict-exchange55-listener = { $server } (Exchange Server 5.5) の暗号化ポート { $port } が機能していません。
verdict-secure-listener-fault = { $server } のポート { $port } への安全な接続が、サーバー側で途切れます。
verdict-secure-listener-fault-idle-close = { $server } への安全な接続ができません。ポート { $port } は、何もやり取りしないうちに切断します。
verdict-secure-listener-fault-every-hello-dies = { $server } への安全な接続ができません。ポート { $port } は、どの試みにも切断で応じます。
verdict-secure-listener-fault-alert-on-every-hello = { $server } への安全な接続ができません。ポート { $port } は、どの試みも拒否します (アラート { $alert })。
verdict-secure-listener-fault-flight-breaks-off = { $server } への安全な接続ができません。ポート { $port } は暗号化を始めますが、その後{ $how ->
        [silent] 何も返さなくなります
       *[other] 途中で切断します
    }。
verdict-secure-listener-fault-handshake-not-completed = { $server } への安全な接続ができません。暗号化が整う前に、ポート { $port } が{ $how ->
        [silent] 応答しなくなります
       *[other] 切断します
    }。
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } はポート { $port } で STARTTLS を受け入れた後、暗号化せずに続けます。
   *[says] { $server } 自身が、ポート { $port } で暗号化を開始できないと伝えています。
}
verdict-secure-listener-fault-starttls-refused = { $server } はポート { $port } で STARTTLS に対応していると知らせますが、実際には始めません。
verdict-secure-listener-fault-said-tls-not-started = メッセージによると、{ $server } は暗号化を開始できませんでした: 「{ $said }」
verdict-secure-listener-fault-greeting-cut-off = ポート { $port } ではメールを使えません。{ $server } が何も言わずに切断します。
verdict-no-secure-service = { $server } のポート { $port } では、安全な接続が提供されていません。
verdict-no-secure-service-port-refused = { $server } は、ポート { $port } への接続を拒否します。
verdict-no-secure-service-port-refused-others-greet = { $server } は、ポート { $port } への接続を拒否します。ポート { $other_port } は応答します。
verdict-no-secure-service-starttls-not-offered = { $program } は STARTTLS を使う設定ですが、{ $server } のポート { $port } は STARTTLS に対応していません。
verdict-no-secure-service-starttls-missing-on-one-address = アドレス { $address } の { $server } は、ポート { $port } で STARTTLS に対応していません。
verdict-client-too-old = { $server } の暗号化は、{ $program } には新しすぎます。
verdict-server-too-old = { $server } は古い暗号化にしか対応していません。{ $program } はそれをもう受け付けません。
verdict-server-too-old-only-old-hello-answered = { $server } は { $version } までにしか対応していません。{ $program } はそれをもう受け付けません。
verdict-server-too-old-newest-version-breaks-off = { $server } は、ソフトが TLS 1.3 を提示すると接続を切ります。{ $program } は TLS 1.3 を提示します。
verdict-server-too-old-older-on-one-address = アドレス { $address } の { $server } は、{ $version } までにしか対応していません。
verdict-no-shared-cipher = { $server } と { $program } には、共通の暗号方式がありません。
verdict-no-shared-cipher-key-type-not-spoken = { $server } の証明書の鍵 ({ $key }) は、{ $program } では使えません。
verdict-no-shared-cipher-other-suites-answered = { $server } と { $program } は同じ TLS バージョンに対応していますが、共通の暗号スイートまたは鍵の種類がありません。
verdict-certificate = { $server } の証明書に問題があるため、{ $program } は証明書を信頼しません。
verdict-certificate-certificate-expired = { $server } の証明書は { $not_after }に期限が切れており、{ $program } は信頼しません。
verdict-certificate-certificate-not-yet-valid = { $server } の証明書が有効になるのは { $not_before }からです。
verdict-certificate-certificate-revoked = { $server } の証明書は { $revoked_at }に失効しているため、{ $program } は信頼しません。
verdict-certificate-certificate-intermediate-expired = { $server } が一緒に送る証明書 { $certificate } は、{ $not_after }に期限が切れています。
verdict-certificate-certificate-intermediate-not-yet-valid = { $server } が一緒に送る証明書 { $certificate } が有効になるのは { $not_before }からです。
verdict-certificate-certificate-names-nobody = { $server } が示す証明書には、サーバー名がまったく書かれていません。
verdict-certificate-certificate-name-only-in-cn = 証明書では { $common_name } が古い欄 (CN) にしかなく、現在のソフトはその欄を見ません。
verdict-certificate-certificate-wrong-name = { $server } が示す証明書は { $name } のもので、{ $asked_name } のものではありません。
verdict-certificate-certificate-self-signed = { $server } の証明書は自己署名のため、{ $program } は信頼しません。
verdict-certificate-certificate-unknown-extension = { $server } の証明書には、メールソフトが拒否しなければならない拡張領域があります。
verdict-certificate-certificate-against-apple-rules = { $server } の証明書は Apple の規則に合わないため、{ $program } は拒否します。
verdict-certificate-certificate-exceeds-issuer = { $server } の証明書は、発行した認証局に認められた範囲を超えています。
verdict-certificate-certificate-untrusted = { $server } の証明書の発行者は { $issuer } で、このコンピューターはこの発行者を信頼していません。
verdict-certificate-certificate-chain-incomplete = { $server } が証明書チェーンの一部を送らないため、{ $program } は証明書を確認できません。
verdict-certificate-certificate-unreadable = { $server } が送る証明書の中に、読み取れないものがあります。
verdict-certificate-certificate-wrong-usage = { $server } の証明書は、メールサーバー用に作られたものではありません。
verdict-certificate-certificate-status-missing = { $server } は、証明書が求める確認 (OCSP) を送りません。{ $program } はそれを必要とします。
verdict-certificate-certificate-bad-on-one-address = アドレス { $address } では、{ $server } の証明書{ $problem ->
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
}。
verdict-certificate-certificate-other-path-needed = 証明書 { $certificate } ({ $not_after }まで有効) のため、古いソフトは { $server } を拒否することがあります。
verdict-weak-certificate = { $server } の証明書は、{ $program } には弱すぎます。
verdict-weak-certificate-certificate-weak-key = { $server } の鍵 ({ $key }) は、{ $program } には短すぎます。
verdict-weak-certificate-certificate-intermediate-weak-key = { $server } が送る { $certificate } の鍵 ({ $key }) は、{ $program } には短すぎます。
verdict-weak-certificate-certificate-intermediate-weak-signature = { $server } が送る証明書 { $certificate } の署名 ({ $signature }) は、{ $program } には弱すぎます。
verdict-weak-certificate-certificate-weak-signature = { $server } の証明書の署名 ({ $signature }) は、{ $program } には弱すぎます。
verdict-weak-certificate-weak-key-exchange = { $server } の鍵交換 ({ $bits } ビット) は、{ $program } には弱すぎます。
verdict-clock-wrong = このコンピューターの時計がずれているため、{ $server } の正しい証明書が有効期間外に見えます。
verdict-clock-wrong-clock-off = このコンピューターの時計が { $days ->
        [0] { $minutes } 分
       *[other] { $days } 日
    }{ $direction ->
        [ahead] 進んで
       *[behind] 遅れて
    }いて、証明書が有効期間外に見えます。
verdict-starttls-mixup = { $server } のポート { $port } と、{ $program } で設定されている暗号化の種類が合っていません。
verdict-starttls-mixup-starttls-port-with-ssl = { $server } のポート { $port } には STARTTLS が必要です。SSL/TLS を使うのはポート { $secure-port } です。
verdict-starttls-mixup-starttls-on-secure-port = { $server } のポート { $port } には SSL/TLS が必要です。STARTTLS を使うのはポート { $starttls-port } です。
verdict-starttls-mixup-no-encryption-on-secure-port = { $server } のポート { $port } には SSL/TLS が必要ですが、{ $program } は暗号化なしの設定です。
verdict-starttls-mixup-settings-plain-on-tls-port = ポート { $port } には SSL/TLS が必要ですが、メッセージによると暗号化なしの設定です。
verdict-starttls-mixup-settings-tls-on-starttls-port = ポート { $port } には STARTTLS が必要ですが、メッセージによると SSL/TLS の設定です。SSL/TLS を使うのはポート { $secure-port } です。
verdict-starttls-mixup-plain-sign-in-refused = { $server } は暗号化なしではパスワードを受け付けませんが、{ $program } は暗号化なしの設定です。
verdict-starttls-mixup-said-needs-encryption = { $server } は最初に暗号化を求めています。ポート { $secure-port } の SSL/TLS、または STARTTLS です。
verdict-plaintext-on-secure-port = { $server } は、暗号化すべきポート { $port } で暗号化していません。
verdict-wrong-protocol = { $server } のポート { $port } は応答しますが、{ $protocol } のメールサーバーではありません。
verdict-wrong-protocol-other-protocol = { $server } のポート { $port } は { $protocol } ではありません。{ $speaks ->
    [none] 応答: 「{ $said }」
   *[other] { $speaks } で応答します: 「{ $said }」
}
verdict-wrong-protocol-other-protocol-inside = ポート { $port } の暗号化通信の中で、{ $speaks ->
    [own] { $protocol } の決まりを守らないサーバー
    [none] { $protocol } ではないもの
   *[other] { $protocol } ではなく { $speaks }
}が応答します: 「{ $said }」
verdict-wrong-protocol-port-for-web = { $server } のポート { $port } は Web ページ用で、{ $protocol } 用ではありません。
verdict-interception = このコンピューターと { $server } の間にある何かが、接続を変えています。
verdict-interception-interceptor-issuer = { $interceptor } が { $server } への安全な接続に割り込み、独自の証明書を示しています。
verdict-interception-scanner-greeting = { $server } の代わりに { $product } が応答しています。
verdict-interception-starttls-stripped = 途中にある何かが、{ $server } のポート { $port } から暗号化 (STARTTLS) を取り除いています。
verdict-interception-starttls-withheld = 何かが、{ $server } のポート { $port } の暗号化 (STARTTLS) を隠しています。
verdict-interception-starttls-injected = 途中にある何かが、{ $server } への接続を改ざんしているようです。
verdict-firewall = 途中にある何かが、{ $server } のポート { $port } への接続を遮断しているようです。
verdict-firewall-port-silent-others-greet = 途中にある何かが、{ $server } のポート { $port } を遮断しているようです。ポート { $other_port } は応答します。
verdict-firewall-blocked-locally = このコンピューター自身が、ポート { $port } への接続を許可していません。
verdict-firewall-said-blocked-here = メッセージによると、このコンピューター自身が { $program } の接続を許可しませんでした。
verdict-firewall-large-hello-fails = { $how ->
    [reset] { $server } への安全な接続ができません。途中の何かが長い最初のメッセージで接続を切ります。
   *[lost] { $server } への安全な接続ができません。大きなパケットが途中で失われています。
}
verdict-firewall-nothing-reached = このコンピューターからの接続は、どれも { $server } に届きません。
verdict-dns = このコンピューターは、{ $server } の正しいアドレスを見つけられません。
verdict-dns-name-not-found = { $name } という名前のサーバーは存在しません。
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }。
verdict-dns-name-has-no-address = { $name } という名前は存在しますが、アドレスが割り当てられていません。
verdict-dns-resolver-silent = このネットワークのネームサービスが応答しないため、{ $server } が見つかりません。
verdict-dns-family-unanswered = { $server } が見つかるまで時間がかかります。このネットワークのネームサービスは { $family } アドレスについて応答しません。
verdict-dns-resolver-trouble = このネットワークのネームサービスは、{ $name } の場所を答えられません。
verdict-dns-private-address = { $server } という名前の行き先は { $address } ですが、そこからの応答はありません。
verdict-dns-empty-address = { $server } という名前の行き先は { $address } ですが、これはコンピューターのアドレスではありません。
verdict-dns-loopback-address = { $server } という名前の行き先は { $address } ですが、これはこのコンピューター自身です。
verdict-dns-hosts-file-names-server = このコンピューターの hosts ファイルが、{ $server } を { $address } に向けています。
verdict-dns-search-suffix-used = { $server } は、名前に { $suffix } を付けたときだけ見つかりました。別のコンピューターかもしれません。
verdict-ipv6-broken = { $server } は IPv4 では使えますが、IPv6 では使えません。
verdict-ipv6-broken-no-ipv6-route = { $server } には IPv6 アドレスしかなく、ここから IPv6 で到達できる経路がありません。
verdict-captive-portal = このネットワークでは先にサインインが必要なため、{ $program } はまだ { $server } に接続できません。
verdict-server-down = { $server } のメールサービスは停止しているようです。
verdict-server-down-every-port-refused = { $server } はメール用のどのポートも拒否します。名前の誤り、このコンピューターの締め出し、またはサービスの停止です。
verdict-server-down-every-port-silent = { $server } はメール用のどのポートでも応答しません。停止しているようです。
verdict-server-down-one-address-dead = { $server } は { $works_on } では使えますが、{ $address } では使えません。ソフトにはどちらのアドレスも渡されることがあります。
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } はポート { $port } で応答した後、拒否します。サーバーの応答: 「{ $said }」
verdict-server-down-hangs-up-after-greeting = { $server } はポート { $port } で一度応答し、その後切断します。
verdict-server-down-server-fault-greeting = { $server } 自身に問題があります。サーバーの応答: 「{ $said }」
verdict-server-down-said-server-fault = { $server } 自身に問題がありました: 「{ $said }」
verdict-server-busy = { $server } は今、{ $program } の接続を断っています。混み合っているか、上限に達しています。
verdict-server-busy-greeting-cut-off = ポート { $port } ではメールを使えません。{ $server } が何も言わずに切断します。
verdict-server-busy-busy-greeting = { $server } は今、このコンピューターの接続を断っています。サーバーの応答: 「{ $said }」
verdict-server-busy-kept-out-greeting = パスワードの間違いが続いたため、{ $server } はこのコンピューターのアドレスをしばらく遮断しています: 「{ $said }」
verdict-server-busy-mailbox-locked-greeting = 別のプログラムまたは機器がメールボックスを開いています: 「{ $said }」
verdict-server-busy-busy-on-one-address = アドレス { $address } の { $server } は今、このコンピューターの接続を断っています。サーバーの応答: 「{ $said }」
verdict-server-busy-refusal-greeting = { $server } は、ここからの接続を拒否します。サーバーの応答: 「{ $said }」
verdict-server-busy-said-busy = { $server } は、{ $program } の接続を一時的に断りました: 「{ $said }」
verdict-server-busy-said-mailbox-locked = 別のプログラムまたは機器がメールボックスを開いています: 「{ $said }」
verdict-server-busy-said-mailbox-full = メールボックスがいっぱいです: 「{ $said }」
verdict-server-busy-server-asked-to-stop = { $server } は、{ $program } に後でもう一度接続するよう求めています。
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express が STARTTLS を使えるのはポート 25 だけで、{ $server } のポート { $port } では使えません。
verdict-server-busy-flapping = { $server } は時々しか使えません。同じ試行を繰り返すと、応答したときと、途中で切断したときがありました。
verdict-server-busy-shut-out = { $server } は、初めは応答しましたが、その後ここからの接続を受け付けなくなりました。
verdict-server-busy-every-port-closes = { $server } は、どのポートでも何も言わずにすぐ切断します。
verdict-sign-in-refused = { $server } がサインインを拒否しました。ユーザー名かパスワードが原因である可能性が高いです。
verdict-sign-in-refused-said-sign-in-refused = { $server } へのサインインが拒否されました: 「{ $said }」
verdict-sign-in-refused-said-sign-in-later = { $server } は、しばらくの間サインインを受け付けません: 「{ $said }」
verdict-sign-in-method = { $server } は、このサインイン方法を受け付けません。
verdict-sign-in-method-sign-in-oauth-only = { $server } はパスワードを受け付けず、Web ページでのサインイン (OAuth 2) だけを受け付けます。
verdict-sign-in-method-sign-in-disabled = { $server } は、ポート { $port } ではサインインが無効になっていると伝えています。
verdict-sign-in-method-protocol-switched-off = { $server } は、このアカウントまたはドメインで { $protocol } が無効になっていると伝えています: 「{ $said }」
verdict-sign-in-method-sign-in-not-in-program = { $server } のサインインの方法は { $ways } だけで、{ $program } は対応していません。
verdict-sign-in-method-sign-in-fails-on-one-address = アドレス { $address } の { $server } には、{ $program } で使えるサインインの方法がありません。
verdict-sign-in-method-sign-in-not-offered = { $server } のポート { $port } には、サインインの方法が用意されていません。
verdict-sign-in-method-client-certificate-demanded = { $server } に接続できるのは、自分の証明書を持つプログラムだけです。
verdict-sign-in-method-said-sign-in-method = { $server } は、このサインイン方法を受け付けません: 「{ $said }」
verdict-sending-refused = { $server } は、ここからのこのメールを受け付けません。
verdict-sending-refused-address-not-welcome = { $server } は、このコンピューターを拒否しています。サーバーの応答: 「{ $said }」
verdict-sending-refused-takes-no-mail = { $server } は誰からのメールも受け付けません。サーバーの応答: 「{ $said }」
verdict-sending-refused-computer-name-refused = { $server } は、Mailprobe が名乗ったこのコンピューターの名前を拒否しています。{ $program } は別の名前を名乗るかもしれません。サーバーの応答: 「{ $said }」
verdict-sending-refused-said-computer-name-refused = { $server } は、このコンピューターの名乗る名前を拒否しています。サーバーの応答: 「{ $said }」
verdict-sending-refused-said-relay-denied = { $server } がメールを転送するのは、送信のサインインをした人の分だけです。
verdict-sending-refused-said-sending-refused = { $server } はメールを受け付けませんでした: 「{ $said }」
verdict-sni-required = { $server } は、先にサーバー名を伝えるプログラム (SNI) にだけ応答します。{ $program } は伝えません。
verdict-sni-required-server-name-refused = ポート { $port } は { $server } という名前を知らないか、名前を伝えられていません。
verdict-sni-required-other-certificate-without-name = { $program } が先にサーバー名を伝えないため、{ $server } は別の証明書 ({ $name }) を示します。
verdict-slow-server = { $server } は、{ $program } が待つ時間内に応答しません。
verdict-slow-server-slow-answer = { $server } の応答には { $seconds } 秒かかります。ソフトによっては待ちきれません。
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } はポート { $port } で STARTTLS を受け入れた後、何も返しません。
   *[tls] { $server } はポート { $port } で接続を受け付けますが、その後は何も返しません。
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } はポート { $port } で暗号化しますが、その後は何も返しません。
   *[no] { $server } はポート { $port } で接続を受け付けますが、その後は何も返しません。
}
verdict-slow-server-silent-after-greeting = { $server } はポート { $port } で一度応答し、その後は何も返しません。
verdict-slow-server-no-port-speaks = { $server } は { $ports } 個のポートで接続を受け付けますが、その後は何も返しません。
verdict-no-network = このコンピューターはネットワークに接続されていません。
verdict-no-network-no-way-out = このコンピューターは、ネットワークの外の { $server } へ出る経路を見つけられません。
verdict-healthy = { $server } のポート { $port } は、確認できる範囲では、現在ここからすべて正常に使えます。

## Where nothing leads; $seen is what was seen of the link that matters (chain.ftl).

verdict-undecided = { $seen }。いくつかの原因が考えられ、どれかはまだ判定できません。
verdict-untested = 確認できる範囲では問題はありません: { $seen }。
verdict-computer-at-its-limit = このコンピューターで開いている接続が多すぎるため、{ $server } を確認できませんでした。

## Whose move it is

whose-groupshield = { $server } の管理者が対応する問題です。あなたの操作に問題はありません。GroupShield は、そのサーバーで動く Network Associates (後の McAfee) の Exchange 用ウイルス対策ソフトです。
whose-exchange55-listener = { $server } の管理者が対応する問題です。あなたの操作に問題はありません。
whose-secure-listener-fault = { $server } の管理者が対応する問題です。あなたの操作に問題はありません。
whose-no-secure-service = どのポートを使うかを { $server } の管理者に確認してください。その後の設定変更は、ご自身で行えます。
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = あなた、またはヘルプデスクが対応できます。{ $program } またはその土台のシステムを、新しいものにする必要があります。
whose-server-too-old = { $server } の管理者が対応する問題です。
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = どちらの側でも解決できます。こちらでメールソフトを新しくするか、{ $server } に暗号方式 (暗号スイート) を一つ追加します。
whose-certificate = { $server } の管理者が対応する問題です。
whose-certificate-certificate-wrong-name = プロバイダーが案内しているサーバー名が { $server } なら、その管理者が対応する問題です。そうでなければ、{ $program } の設定でご自身で対応できます。
whose-weak-certificate = { $server } の管理者が対応する問題です。
whose-clock-wrong = ご自身で対応できます。このコンピューターの時計を合わせてください。
whose-starttls-mixup = ご自身で対応できます。{ $program } の設定を 2 か所変更してください。
whose-plaintext-on-secure-port = { $server } の管理者が対応する問題です。
whose-wrong-protocol = ご自身で対応できます。サーバー名とポートを、プロバイダーの案内と照らし合わせてください。
whose-interception = ヘルプデスク、またはこのコンピューターのウイルス対策ソフトやこのネットワークの管理者が対応する問題です。
whose-firewall = ヘルプデスク、またはお使いのネットワークの管理者が対応する問題です。
whose-firewall-blocked-locally = このコンピューターで、あなた、またはヘルプデスクが対応できます。
whose-firewall-said-blocked-here = このコンピューターで、あなた、またはヘルプデスクが対応できます。
whose-dns = サーバー名が正しければ、ヘルプデスク、またはこのネットワークの管理者が対応する問題です。
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = ネットワークまたはサーバーの管理者が対応する問題です。
whose-captive-portal = ご自身で対応できます。このネットワークにサインインしてください。
whose-server-down = こちらでは、待つ以外にできることはありません。{ $server } の管理者に知らせてください。
whose-server-down-every-port-refused = まずサーバー名を見比べてください。正しければ、{ $server } の管理者に知らせてください。
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = 数分待ってください。何度も起きる場合は、{ $server } の管理者に知らせてください。
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = 30 分待ってください。何度も起きる場合は、{ $server } の管理者に知らせてください。
whose-server-busy-kept-out-greeting = 30 分待ってください。何度も起きる場合は、{ $server } の管理者に知らせてください。
whose-sign-in-refused = ご自身で対応できます。ユーザー名、パスワード、またはサインインの方法を確認してください。
whose-sign-in-method = 問題はパスワードではありません。お使いのメールソフトか { $server } で、サインインの方法を変える必要があります。
whose-sign-in-method-protocol-switched-off = 問題はパスワードではありません。アカウントの管理者が { $protocol } を有効にするか、別のプロトコルを使う必要があります。
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = 問題はパスワードや暗号化ではありません。誰が対応できるかは、{ $server } の応答の文面からわかります。
whose-sending-refused-takes-no-mail = ご自身で対応できます。サーバー名とポートを、プロバイダーの案内と照らし合わせてください。
whose-sni-required = どちらの側でも解決できます。こちらでメールソフトを新しくするか、{ $server } に既定の証明書を設定します。
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = 少し待ってから、{ $server } の管理者に知らせてください。
whose-no-network = ご自身で対応できます。このコンピューターをネットワークに接続してください。
whose-no-network-no-way-out = あなたかこのネットワークの管理者が解決できます。ルーターか、このコンピューターのネットワーク設定です。
whose-healthy = { $program } でもう一度試してください。それでもうまくいかない場合は、次に、そこの設定またはパスワードを確認してください。
whose-undecided = もう一つ確認すれば、誰が対応すべきかがわかります。
whose-untested = 残りは、{ $program } で実際に試すしかありません。
whose-stopped = もう一度確認して最後まで実行すると、誰が対応すべきかがわかります。
whose-out-of-time = もう一度確認すると、誰が対応すべきかがわかります。
whose-computer-at-its-limit = ご自身で対応できます。ほかのプログラムを閉じるか、このコンピューターを再起動してから、もう一度確認してください。

## Labels

label-likely = 可能性が高い
label-possible = 可能性がある
label-unlikely = 可能性が低い
label-ruled-out = 該当しない
label-not-tested = 確認できず

## The GroupShield line

groupshield-line-likely = Exchange Server 5.5 上の GroupShield が原因である可能性が高いです。{ $why }
groupshield-line-possible = Exchange Server 5.5 上の GroupShield が原因である可能性があります。{ $why }
groupshield-line-unlikely = Exchange Server 5.5 上の GroupShield が原因である可能性は低いです。{ $why }
groupshield-line-ruled-out = Exchange Server 5.5 上の GroupShield は原因ではありません。{ $why }
groupshield-line-not-tested = Exchange Server 5.5 上の GroupShield が原因かどうかは確認できませんでした。{ $why }
groupshield-line-confirmed = Exchange Server 5.5 上の GroupShield が原因である可能性が非常に高いです。削除して SSL が動作すれば、それで確定します。{ $why }

groupshield-why-confirmed = サーバーのログのメールポートに関する記録に 0x2741 があり、サーバーでは GroupShield が動いていて、ポートの動作もこれと一致します。
groupshield-why-confirmed-cured = サーバーのログに 0x2741 があり、GroupShield を完全に削除してからは SSL が動作しています。
groupshield-why-fits = サーバーは Exchange Server 5.5 と名乗り、その暗号化ポートは接続を受け付けますが、安全な接続を確立しません。これ以上のことは、サーバーのイベントログからしかわかりません。
groupshield-why-fits-log = サーバーは Exchange Server 5.5 と名乗り、ログに 0x2741 があります。GroupShield が動いているかどうかの情報はありません。
groupshield-why-fits-installed = サーバーの暗号化ポートは、GroupShield で知られているとおりの動作をしており、サーバーでは GroupShield が動いています。イベントログは示されていません。
groupshield-why-refused = サーバーは Exchange Server 5.5 と名乗り、暗号化ポートへの接続を拒否します。これは GroupShield でも、同じサーバーのほかの不具合でも起こります。
groupshield-why-closes-at-once = サーバーは Exchange Server 5.5 と名乗り、その暗号化ポートは接続をすぐに閉じます。GroupShield でも起こりますが、証明書がない場合のほうがよく起こります。
groupshield-why-shared = 確認された内容の一部は GroupShield に当てはまりますが、ほかの原因にも当てはまります。
groupshield-why-one-port = サーバーは Exchange Server 5.5 と名乗りますが、別の暗号化ポートは動作しています。わかっている限り、GroupShield ではすべての暗号化ポートが止まります。
groupshield-why-other-log = サーバーのイベントログは、別の原因を示しています。
groupshield-why-other-fault = サーバーは Exchange Server 5.5 と名乗りますが、確認された内容には別の原因のほうがよく合います。
groupshield-why-no-exchange = この不具合が起こるのは Exchange Server 5.5 だけですが、Exchange Server 5.5 と名乗るものはありません。
groupshield-why-other-product = サーバーは別の製品名を名乗っています。この不具合があるのは Exchange Server 5.5 だけです。
groupshield-why-hello-answered = 暗号化ポート { $port } は、暗号化を始める試みの少なくとも一つに応答しました。わかっている限り、この不具合ではどれにも応答しません。
groupshield-why-works = 暗号化ポート { $port } は、ここから使えています。
groupshield-why-no-ssl = メールソフトはここで SSL を使っていません。この不具合の影響を受けるのは SSL だけです。
groupshield-why-starttls = サーバーはメールの受信用に STARTTLS を提供していますが、これは Exchange Server 5.5 にはできません。
groupshield-why-absent = 事情を知る人によると、そのサーバーに GroupShield はありません。
groupshield-why-flapping = ポートが動作するときもあります。わかっている限り、この不具合は出たり消えたりしません。
groupshield-why-cured = GroupShield を完全に削除してからは SSL が動作しているため、これが原因でしたが、すでに解消しています。
groupshield-why-other-fact = ここで確認された内容の中に、この不具合では起こり得ないものがあります。
groupshield-why-not-reached = { $server } の最初の応答も、暗号化ポートも、確認できませんでした。

## The test that comes next

next-test-try-other-network = 確かめるには: スマートフォンの回線など、別のネットワークでこの確認を実行し、二つの結果を比べてください。
next-test-ask-event-log = 確かめるには: アプリケーションログにイベント 11508、11506、13002 のいずれかがあるかを { $server } の管理者に尋ね、その内容をここに貼り付けてください。
next-test-ask-groupshield = 確かめるには: { $server } に GroupShield がインストールされているかどうかを、管理者に尋ねてください。
next-test-ask-removal = 確かめるには: GroupShield を完全に削除すると SSL が動作するかどうかを尋ねてください。
next-test-ask-since-when = 確かめるには: この問題が始まる少し前に、このコンピューターで何か変更がなかったかを思い出してみてください。
next-test-check-again = 確かめるには: 10 分後にもう一度確認し、違いがあるかどうかを見てください。
next-test-run-to-the-end = 確かめるには: 確認を最後まで実行してください。

question-groupshield-installed = { $server } に GroupShield はインストールされていますか?
question-cured-by-removal = GroupShield を完全に削除してから、SSL は動作していますか?
question-works-without-ssl = SSL をオフにするとメールは使えますか? すでにわかっている場合だけ、試さずに答えてください。
question-works-on-other-network = 同じアカウントは、別のネットワークで使えますか?
question-began-after-update = このコンピューターで何かを変更した後に始まりましたか?

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] Outlook Express で「ツール > アカウント... > メール」を開き、アカウントを選んで「プロパティ > 詳細設定」を開きます。
        [windows-mail] Windows Mail で「ツール > アカウント...」を開き、アカウントを選んで「プロパティ > 詳細設定」を開きます。
        [windows-live-mail] Windows Live Mail で、左側のアカウントを右クリックして「プロパティ > 詳細設定」を開きます。
        [outlook] Outlook を終了し、「コントロール パネル > Mail (Microsoft Outlook) > 電子メール アカウント...」を開きます。アカウントを選び、「変更... > 詳細設定... > 詳細設定」を開きます。(Outlook 2003 は「ツール > 電子メール アカウント...」。)
        [new-outlook] 新しい Outlook で「設定」(歯車) の「アカウント」を開き、アカウントの一覧 ("Your accounts" または "Email accounts") で、アカウントの横の「管理」を選んでサーバーの設定を探します。
        [outlook-mac] Outlook で「ツール > アカウント」を開いてアカウントを選びます。ポートを変えるには、既定のポートを上書きする項目 ("Override default port") にチェックを入れます。
        [outlook-mobile] スマートフォンの Outlook で、左上の自分の画像またはアイコンをタップし、歯車を開いて「アカウント」でアカウントを選びます。Android のようにサーバーの設定が表示されない場合は、アカウントを追加するときにしか入力できません。
        [thunderbird] Thunderbird のメニューから「アカウント設定」を開き、{ $protocol ->
            [SMTP] 「送信 (SMTP) サーバー」でサーバーを選んで「編集...」を押します。
           *[other] アカウントの「サーバー設定」を開きます。
        }
        [thunderbird-android] アプリのメニューから「設定」を開き、アカウントを選んで、{ $protocol ->
            [SMTP] 「メール送信 > 送信メールサーバー設定」を開きます。
           *[other] 「メール受信 > 受信メールサーバー設定」を開きます。
        }
        [apple-mail] メールで「メール > 設定 > アカウント」(以前の版では「環境設定」) を開き、アカウントを選んで「サーバ設定」を開き、「接続設定を自動的に管理」のチェックを外します。
        [iphone] iPhone または iPad で「設定 > アプリ > メール > メールアカウント」(iOS 18 より前は「設定 > メール > アカウント」) を開き、アカウントを選んでアドレスをタップし、{ $protocol ->
            [SMTP] 「SMTP」で「プライマリサーバ」の下のサーバを開きます。
           *[other] 「詳細」を開きます。
        }
        [gmail-app] Gmail アプリのメニューから「設定」を開き、アカウントを選んで、{ $protocol ->
            [SMTP] 「送信設定」を開きます。
           *[other] 「受信設定」を開きます。
        } (Google アカウントには、この設定はありません。)
        [samsung-email] Samsung メールのメニューを開き、歯車をタップしてアカウントを選び、「サーバー設定」を開きます。
        [em-client] eM Client でアカウントを開き (多くのバージョンでは「メニュー > アカウント」)、アカウントを選んで、その { $protocol } サーバーの設定を探します。
        [evolution] Evolution で「編集 > アカウント」(以前の版では「編集 > 設定 > メールのアカウント」) を開き、アカウントを選んで「編集」から{ $protocol ->
            [SMTP] 「メールの送信」を開きます。
           *[other] 「メールの受信」を開きます。
        }
        [kmail] KMail で「設定 > KMail を設定... > アカウント」を開き、{ $protocol ->
            [SMTP] 「送信」
           *[other] 「受信」
        }でアカウントを選んで「編集...」を押し、「詳細」を開きます。
        [vivaldi] Vivaldi で「設定 > メール」を開き、アカウントを選びます。
        [device] 機器自体の Web ページを開きます。ブラウザーに機器のアドレスを入力し、管理者としてサインインして、メール、SMTP、または「スキャンしてメール送信」の設定を探します。
        [script] メールサーバーのホスト、ポート、暗号化が書かれている設定を開きます。
       *[other] メールソフトで、アカウントのサーバー設定を開きます。
    }
advice-where-name = { $program ->
        [outlook-express] Outlook Express で「ツール > アカウント... > メール」を開き、アカウントを選んで「プロパティ > サーバー」を開きます。ポートは「詳細設定」タブにあります。
        [windows-mail] Windows Mail で「ツール > アカウント...」を開き、アカウントを選んで「プロパティ > サーバー」を開きます。ポートは「詳細設定」タブにあります。
        [windows-live-mail] Windows Live Mail で、左側のアカウントを右クリックして「プロパティ > サーバー」を開きます。ポートは「詳細設定」タブにあります。
        [outlook] Outlook を終了し、「コントロール パネル > Mail (Microsoft Outlook) > 電子メール アカウント...」を開き、アカウントを選んで「変更...」を押します。ポートは「詳細設定... > 詳細設定」にあります。(Outlook 2003 は「ツール > 電子メール アカウント...」。)
        [iphone] iPhone または iPad で「設定 > アプリ > メール > メールアカウント」(iOS 18 より前は「設定 > メール > アカウント」) を開き、アカウントを選んでアドレスをタップします。{ $protocol ->
            [SMTP] サーバは「SMTP」の「プライマリサーバ」にあります。
           *[other] 名前はその「ホスト名」、ポートは「詳細」にあります。
        }
        [kmail] KMail で「設定 > KMail を設定... > アカウント」を開き、{ $protocol ->
            [SMTP] 「送信」
           *[other] 「受信」
        }でアカウントを選んで「編集...」を押し、「全般」を開きます。ポートは「詳細」にあります。
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] このサーバーの「このサーバーはセキュリティで保護された接続 (SSL) が必要」にチェックを入れます。
        [windows-mail] このサーバーの「このサーバーはセキュリティで保護された接続 (SSL) が必要」にチェックを入れます。
        [windows-live-mail] このサーバーの「このサーバーはセキュリティで保護された接続 (SSL) が必要」にチェックを入れます。
        [outlook] 暗号化接続の種類を「SSL/TLS」にします (古い版の POP3 では、「このサーバーでは暗号化された接続 (SSL) が必要」にチェックを入れます)。
        [outlook-mac] 「SSL を使用して接続する (推奨)」にチェックを入れます。
        [thunderbird] 「接続の保護」を「SSL/TLS」にします。
        [thunderbird-android] 「セキュリティ」を「SSL/TLS」にします。
        [apple-mail] 「TLS/SSL を使用」にチェックを入れます。
        [iphone] 「SSL を使用」をオンにします。
        [gmail-app] 「セキュリティの種類」を「SSL/TLS」にします。すべての証明書を受け入れる項目は選ばないでください。
        [samsung-email] 「セキュリティの種類」を「SSL」にします。すべての証明書を受け入れる項目は選ばないでください。
        [evolution] 「暗号化方法」を「専用のポートで TLS」にします。
        [kmail] 暗号化を「SSL/TLS」にします。
       *[other] 暗号化を SSL/TLS にします (ソフトによっては「SSL」または「最初から TLS」)。
    }
advice-set-starttls = { $program ->
        [outlook-express] 「このサーバーはセキュリティで保護された接続 (SSL) が必要」のチェックは入れたままにします。
        [windows-mail] 「このサーバーはセキュリティで保護された接続 (SSL) が必要」のチェックは入れたままにします。
        [windows-live-mail] 「このサーバーはセキュリティで保護された接続 (SSL) が必要」のチェックは入れたままにします。
        [outlook] 暗号化接続の種類を「STARTTLS」(古い版では「TLS」) にします。
        [outlook-mac] 「SSL を使用して接続する (推奨)」のチェックは入れたままにします。
        [thunderbird] 「接続の保護」を「STARTTLS」にします。
        [thunderbird-android] 「セキュリティ」を「STARTTLS」にします。
        [apple-mail] 「TLS/SSL を使用」のチェックは入れたままにします。
        [iphone] 「SSL を使用」はオンのままにします。
        [gmail-app] 「セキュリティの種類」を「STARTTLS」にします。すべての証明書を受け入れる項目は選ばないでください。
        [samsung-email] 「セキュリティの種類」を「TLS」にします。すべての証明書を受け入れる項目は選ばないでください。
        [evolution] 「暗号化方法」を「接続後に STARTTLS」にします。
        [kmail] 暗号化を「STARTTLS」にします。
        [script] 暗号化を STARTTLS にし、「可能なら使う」ではなく「必須」になっていることを確認します。
       *[other] 暗号化を STARTTLS にします。
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] 自分宛てのテストメールを送信でき、それが届けば成功です。
       *[other] { $program ->
            [outlook-express] 次の「送受信」が、問題の表示なしに終われば成功です。
            [windows-mail] 次の「送受信」が、問題の表示なしに終われば成功です。
            [windows-live-mail] 次の「送受信」が、問題の表示なしに終われば成功です。
            [outlook] 次の「送受信」が、問題の表示なしに終われば成功です。
            [thunderbird] 「メッセージを受信」が、問題の表示なしに終われば成功です。
           *[other] 次の新着メールの確認が、問題の表示なしに終われば成功です。
        }
    }
advice-undo = 元に戻すには、同じ画面を開き、暗号化を { $security ->
        [starttls] STARTTLS
        [none] 「なし」
       *[tls] SSL/TLS
    } に、ポートを { $port } に戻します。
advice-server-log = { $server-kind ->
        [hosted] プロバイダーの障害情報ページを確認してください。Microsoft 365 では admin.microsoft.com の「正常性 > サービス正常性」です。サーバー自体のログを読めるのはプロバイダーだけです。
        [dovecot] doveadm log find で Dovecot のログの場所が、doveadm log errors で最近のエラーがわかります。
        [postfix] Postfix のログは /var/log/mail.log または /var/log/maillog、あるいはジャーナル (journalctl -u "postfix*") にあります。
        [exchange55] サーバーで「イベント ビューア > アプリケーション ログ」を開き、ソースで並べ替えてください: MSExchangePOP3、MSExchange IMAP4、MSExchangeIS。
        [exchange] サーバーの「イベント ビューアー > Windows ログ > Application」で MSExchangePOP3、MSExchangeIMAP4、MSExchangeTransport を確認してください。Schannel は「システム」にあります。
        [courier] Courier のログはメールログにあります (journalctl -u courier-pop-ssl -u courier-imap-ssl)。
        [cyrus] Cyrus のログはメールログにあります (journalctl -u cyrus-imapd)。
        [exim] Exim のログは /var/log/exim4/mainlog または /var/log/exim/main.log にあります。
       *[other] メールサービス自身のログを確認してください。
    }

## For the person at the mail program

user-tell-admin-groupshield = このレポートを { $server } の管理者に送り、Exchange 用ウイルス対策ソフト GroupShield の有無と、イベント 11508、11506 を調べてもらってください。対応できるのは管理者だけです。
user-tell-admin-exchange55 = このレポートを { $server } の管理者に送ってください。暗号化ポート { $port } が機能していません。管理者向けの手順は下にあります。
user-tell-provider-greeting = このレポートを { $server } の管理者に送ってください。ポート { $port } の暗号化は成功しますが、その後メールサービス自体が応答しません。
user-tell-provider-listener = このレポートを { $server } の管理者に送ってください。ポート { $port } の暗号化が、サーバー側で途切れます。
user-tell-provider-port = { $failing-address ->
    [none] このレポートを { $server } の管理者に送ってください。ポート { $port } が機能していません。
   *[other] このレポートを { $server } の管理者に送ってください。アドレス { $failing-address } でポート { $port } が機能していません。
}
user-use-starttls = ここから使える STARTTLS に切り替えます。{ advice-where }{ advice-set-starttls }次に、ポートを { $starttls-port } にします。{ advice-success }{ advice-undo }
user-starttls-newer-program = ポート { $starttls-port } では STARTTLS を使えますが、このメールソフトは { $protocol } では STARTTLS を使えません。Thunderbird など、対応しているメールソフトを使ってください。古いメールソフトは残しておいてください。受信済みのメールが、そこにしかない場合があります。
user-use-secure-port = 暗号化で応答する暗号化ポート { $secure-port } を使います。{ advice-where }{ advice-secure-port }次に、ポートを { $secure-port } にします。{ advice-success }{ advice-undo }
user-use-other-port = { $server } の { $other-protocol } 用ポート { $other-port } は、安全に使えます。SSL/TLS とポート { $other-port } で { $other-protocol } のアカウントをもう一つ追加し、古いアカウントは残しておいてください。受信済みのメールが、このコンピューターにしかない場合があります。{ $other-protocol } では、メールはサーバーに残ります。{ advice-success }元に戻すには、追加したアカウントを削除します。
user-use-pop3 = { $server } の { $other-protocol } 用ポート { $other-port } は、安全に使えます。SSL/TLS とポート { $other-port } で { $other-protocol } のアカウントをもう一つ追加してください。最初にメールを受信する前に、メッセージのコピーをサーバーに残す設定にしてください。古いアカウントはそのまま残しておいてください。{ advice-success }元に戻すには、追加したアカウントを削除します。
user-ssl-off = 必ず警告を読んだうえで、信頼できるネットワークでだけ行ってください。{ advice-where }{ $program ->
        [outlook-express] { $protocol ->
            [SMTP] 送信
           *[other] 受信
        }サーバーの「このサーバーはセキュリティで保護された接続 (SSL) が必要」のチェックを外し、ポートを { $plain-port } にして、「適用」、「OK」、「閉じる」の順に押します。
        [windows-mail] { $protocol ->
            [SMTP] 送信
           *[other] 受信
        }サーバーの「このサーバーはセキュリティで保護された接続 (SSL) が必要」のチェックを外し、ポートを { $plain-port } にして、「OK」を押します。
        [windows-live-mail] { $protocol ->
            [SMTP] 送信
           *[other] 受信
        }サーバーの「このサーバーはセキュリティで保護された接続 (SSL) が必要」のチェックを外し、ポートを { $plain-port } にして、「OK」を押します。
        [outlook] { $protocol ->
            [POP3] 「このサーバーでは暗号化された接続 (SSL) が必要」のチェックを外し (新しい版では、暗号化接続の種類を「なし」にし)
           *[other] 暗号化接続の種類を「なし」にし
        }、ポートを { $plain-port } にして、「OK」を押します。
        [outlook-mac] 「SSL を使用して接続する (推奨)」のチェックを外し、ポートを { $plain-port } にします。
        [thunderbird] 「接続の保護」を「なし」に、ポートを { $plain-port } にします。
        [thunderbird-android] 「セキュリティ」を「なし」に、ポートを { $plain-port } にします。
        [apple-mail] 「TLS/SSL を使用」のチェックを外し、ポートを { $plain-port } にします。尋ねられた場合は、このアカウントだけに安全でない認証を許可します。
        [iphone] 「SSL を使用」をオフにし、「サーバポート」を { $plain-port } にします。
        [gmail-app] 「セキュリティの種類」を「なし」に、ポートを { $plain-port } にします。
        [samsung-email] 「セキュリティの種類」を「なし」に、ポートを { $plain-port } にします。
        [evolution] 「暗号化方法」を「暗号化しない」に、ポートを { $plain-port } にします。
        [kmail] 暗号化を「なし」に、ポートを { $plain-port } にします。
       *[other] このサーバーの SSL/TLS をオフにし、ポートを { $plain-port } にします。
    }{ advice-success }
user-ssl-on-again = サーバーが修復されたら、すぐに SSL をオンに戻してください。{ advice-undo }{ $program ->
        [apple-mail] そこで、安全でない認証の許可もオフに戻してください。
       *[other] { $protocol ->
            [SMTP] 受信の設定は変更していません。
           *[other] 送信の設定は変更していません。
        }
    }信頼できないネットワークをパスワードが通った場合は、その後パスワードを変更してください。
user-use-published = プロバイダーが公開している設定は、サーバー { $published-server }、ポート { $published-port } です。{ $published-domain ->
        [other] このサーバーのドメインはお使いのドメインとは異なりますが、証明書に問題はありません。
       *[own] {""}
    }{ advice-where-name }このサーバー名とポートを入力します。元に戻すには、{ $server } とポート { $port } を入力し直します。
user-ask-published = お使いのドメインがメールソフト用に示しているのは、サーバー { $published-server }、ポート { $published-port } です。このサーバーのドメインはお使いのドメインとは異なり、確認した範囲では、プロバイダーが運用していると示すものはありませんでした。その名前が正しいことをプロバイダーに確かめるまでは、このサーバーを設定に入力せず、パスワードもそこに入力しないでください。
user-ask-right-port = { $protocol } は通常、SSL/TLS でポート { $secure-port } を使います。{ $protocol } にどのポートとどの種類の暗号化を使うかを、{ $server } の管理者に尋ねてください。
user-ask-port = { $protocol } にどのポートとどの種類の暗号化を使うかを、{ $server } の管理者に尋ねてください。
user-match-port-and-encryption = ポートと暗号化には決まった組み合わせがあります。995、993、465 は SSL/TLS、110、143、587 は STARTTLS です。{ advice-where }正しい組み合わせに設定して、試してください。{ advice-undo }
user-tls-on-this-port = { $server } のポート { $port } は最初のバイトから暗号化します。ポートはそのままにして SSL/TLS を設定してください。{ advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = ポートと暗号化には決まった組み合わせがあります。SSL にチェックが入っている場合、必要なポートは { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    } です。{ advice-where }そのポートに設定して、試してください。{ advice-undo }
user-switch-encryption-on = 暗号化をオンにします。{ advice-where }{ advice-set-tls }ポートが自動で変わった場合は、{ $port } に戻します。{ advice-success }
user-keep-encryption = メールソフトの暗号化はオンのままにしてください。オフにすると、途中の誰かにパスワードとメールを読まれるおそれがあります。
user-update-system = このメールソフトは Windows の暗号化を使いますが、この Windows はサーバーに対して古すぎます。更新が続いているシステムで、Thunderbird など現在のメールソフトを使ってメールを読んでください。古いコンピューターは残しておいてください。そこで受信したメールは、そこにしかありません。
user-update-program = { $program ->
        [outlook] Office と Windows の更新プログラムをすべてインストールしてください。Windows 7 では TLS 1.2 を有効にする必要があります。ヘルプデスクが対応できます (KB3140245)。Windows XP と Vista では有効にできません。{ advice-success }
        [windows-live-mail] Windows 7 では TLS 1.2 を有効にする必要があります。ヘルプデスクが対応できます (KB3140245 と、TLS 1.2 クライアント用の Schannel の設定)。Windows 8 以降では、更新プログラムをすべてインストールしてください。Windows Vista では有効にできません。{ advice-success }
        [new-outlook] 新しい Outlook は Microsoft のサーバーを経由してメールを受信するため、このコンピューターが古すぎるのではありません。Thunderbird など、別のメールソフトで一度試してください。
        [outlook-mobile] スマートフォンの Outlook は Microsoft のサーバーを経由してメールを受信するため、このスマートフォンが古すぎるのではありません。別のメールソフトで一度試してください。
        [thunderbird] Thunderbird を更新してください: メニューの「ヘルプ > Thunderbird について」。{ advice-success }
        [apple-mail] macOS を更新してください: アップルメニューの「システム設定 > 一般 > ソフトウェアアップデート」。メールはシステムの暗号化を使います。{ advice-success }
        [iphone] iPhone または iPad を更新してください: 「設定 > 一般 > ソフトウェアアップデート」。メールはシステムの暗号化を使います。{ advice-success }
        [gmail-app] Android とアプリを更新してください: 「設定 > システム > ソフトウェア アップデート」と Play ストア。{ advice-success }
        [samsung-email] スマートフォンを更新してください: 「設定 > ソフトウェア更新」。{ advice-success }
        [thunderbird-android] アプリを入手したストアでアプリを更新し、Android 自体も「設定」で更新してください。{ advice-success }
        [device] 機器のメーカーが提供する最新のファームウェアを入れてください。現在の TLS に対応するものがない場合は、ネットワーク内のメールリレーを経由して送信してください。この機器のためにメールサーバーの設定を弱めないでください。
        [script] プログラムと、それが使う暗号化ライブラリ (OpenSSL、Java、.NET、Python、PHP) を更新するか、その中で TLS 1.2 を有効にしてください。{ advice-success }
       *[other] メールソフトと、それが動くシステムを更新してください。{ advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] 解決するまでの間は、プロバイダーが提供していれば、Web ブラウザーでメールを書いてください。
       *[other] 解決するまでの間は、プロバイダーが提供していれば、Web ブラウザーでメールを読んでください。
    }
user-tunnel = 古いメールソフトを使い続ける必要がある場合は、同じコンピューター上に TLS トンネル (stunnel) を用意できるか、ヘルプデスクに相談してください。メールソフトはトンネルと通信し、トンネルが現在の TLS で { $server } と通信します。
user-check-again = 「もう一度確認」を押してください。何が変わったかが表示されます。
user-tell-provider-old-server = このレポートを { $server } の管理者に送ってください。TLS 1.2 以降が必要です。
user-tell-provider-tls12 = このレポートを { $server } の管理者に送り、TLS 1.3 と併せて TLS 1.2 も許可してもらってください。TLS 1.2 は安全で、それより新しいものに対応していないプログラムは多くあります。
user-keep-settings = Windows とメールソフトのセキュリティ設定は、そのままにしておいてください。設定を下げると、この接続だけでなく、すべての接続の安全性が下がります。
user-tell-provider-suites = このレポートを { $server } の管理者に送り、お使いのメールソフトが対応している暗号方式 (暗号スイート) を追加してもらってください。
user-tell-provider-key = このレポートを { $server } の管理者に送り、RSA 鍵の証明書も用意してもらってください。お使いのメールソフトは現在の鍵 ({ $key }) を使えません。
user-do-not-click-through = この証明書を信頼するかメールソフトに尋ねられたら、「いいえ」を選んでください。誰かにメールを読まれているおそれがあります。
user-use-certificate-name = 証明書は { $certificate-name } のものです。それがサーバーの正しい名前かどうか、プロバイダーに尋ねてください。正しい名前であれば、次の手順で設定を変えます。{ advice-where-name }サーバー名として { $certificate-name } を入力します。元に戻すには、サーバー名に { $server } を入力し直します。
user-one-address = この証明書を示すのは、{ $server } のアドレスのうち一つだけです。もう一度試すと、うまくいくことがあります。
user-look-at-certificate = { $server } の証明書そのものを Mailprobe で調べてください (「確認する」、または同じ文章で「mailprobe check」)。どこに問題があるかがわかります。
user-tell-provider-certificate = このレポートを { $server } の管理者に送ってください。証明書の日付、名前、発行者が記載されています。
user-tell-provider-weak = このレポートを { $server } の管理者に送り、新しい鍵と証明書を用意してもらってください。
user-set-clock = このコンピューターの日付、時刻、タイムゾーンを合わせます。時計を右クリックし、「日時を調整する」(以前の版では「日付と時刻の調整」) を選び、時刻が自動で設定されるようにします。Mac の場合: 「システム設定 > 一般 > 日付と時刻」。
user-clock-battery = コンピューターの電源を切った後に日付がまたずれる場合は、時計用の電池が切れています。パソコンショップで交換できます。
user-no-password-here = このポートではサインインしないでください。途中の誰かにパスワードを読まれるおそれがあります。
user-tell-provider-plain = このレポートを { $server } の管理者に送ってください。ポート { $port } で平文の通信をしています。
user-check-name-and-port = { advice-where-name }サーバー名 ({ $server }) とポート ({ $port }) を、プロバイダーの案内と照らし合わせてください。
user-scanner-update = このコンピューターのウイルス対策ソフト { $scanner } が、メールソフトとサーバーの間に入っています。{ $scanner } を更新し、コンピューターを再起動して、もう一度確認してください。
user-scanner-find = ウイルス対策ソフトの設定でメールまたは SSL のスキャンを探し、{ $server } へのメールの接続を例外にしてください。方法は、ソフトのヘルプページまたはヘルプデスクで確認できます。ウイルス対策ソフト自体はオンのままにしてください。
user-gateway = { $scanner } は、このコンピューターではなく、お使いのネットワークのものです。ネットワークの管理者に、{ $server } へのメールの接続を例外にするか、ルート証明書をこのコンピューターに入れるよう頼んでください。
user-ask-helpdesk-scanner = 会社のコンピューターの場合は、ヘルプデスクに相談してください。ゲートウェイのルート証明書をこのコンピューターに入れるか、メールを例外にする必要があるかもしれません。
user-compare-network = スマートフォンの回線など、別のネットワークから一度確認してください。二つを比べられるように、先にこの結果を保存してください。
user-allow-program = このコンピューターのファイアウォールで、メールソフトがポート { $port } を使えるかどうかを確認し、許可してください。元に戻すには、その許可を削除します。
user-ask-helpdesk-port = { $server } へのポート { $port } の通信を許可するよう、このネットワークの管理者に頼んでください。メール用のポートを意図的に遮断しているネットワークは多くあります。
user-large-hello = VPN を使っている場合は、VPN なしで一度確認してください。それ以外の場合は、このレポートをこのネットワークの管理者に送ってください。最大サイズのパケットが途中で失われている (MTU) か、ファイアウォールが現在のソフトの長い最初のメッセージを正しく扱えていません。
user-check-name = { advice-where-name }サーバー名が正しいか、一文字ずつ確認してください: { $server }
user-name-service = 自宅では、ルーターを再起動して 2 分待ち、その後このコンピューターを再起動してください。このネットワークのネームサービス (DNS) からアドレスが得られませんでした。職場では、ヘルプデスクに相談してください。
user-ask-helpdesk-dns = 状況が変わらない場合は、このレポートを、このネットワークの管理者またはインターネットプロバイダーに送ってください。ネームサービス (DNS) が { $server } の場所を答えません。
user-hosts-file = このコンピューターの hosts ファイルを見てもらうよう、ヘルプデスクに頼んでください。{ $server } が、メールの使えないアドレスに向けられています。
user-flush-names = このコンピューターまたはスマートフォンに保存されているアドレスを消去します: { $program ->
        [apple-mail] Mac で「ターミナル」を開き、sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder と入力して return キーを押し、Mac のパスワードを入力します。
        [outlook-mac] Mac で「ターミナル」を開き、sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder と入力して return キーを押し、Mac のパスワードを入力します。
        [iphone] 電源をいったん切り、入れ直します。
        [gmail-app] 電源をいったん切り、入れ直します。
        [samsung-email] 電源をいったん切り、入れ直します。
        [thunderbird-android] 電源をいったん切り、入れ直します。
        [outlook-mobile] 電源をいったん切り、入れ直します。
        [device] 機器の電源をいったん切り、入れ直します。
        [evolution] 端末を開き、resolvectl flush-caches と入力して Enter キーを押します。
        [kmail] 端末を開き、resolvectl flush-caches と入力して Enter キーを押します。
       *[other] Windows では、Windows キーと R を同時に押し、cmd と入力して Enter キーを押し、次に ipconfig /flushdns と入力して Enter キーを押します。スマートフォンは、電源をいったん切り、入れ直します。
    }元に戻す操作は必要ありません。
user-private-address = { $server } という名前は { $private-address } を指していますが、これはローカルネットワーク内のアドレスです。ゲスト用ネットワークは、サインインする前にこのように応答します。ブラウザーで Web ページを開いてサインインしてください。そうでない場合は、メールを読むのに { $server } のネットワークまたはその VPN に接続する必要があるかどうかを確かめてください。
user-use-exchanger = { $server } はドメインの名前で、そのメールは { $exchanger } に届きます。メールソフトもそのサーバーを使うかどうかをプロバイダーに尋ねてください。使う場合: { advice-where-name }サーバー名に { $exchanger } と入力します。元に戻すには、もう一度 { $server } と入力します。
user-restart-router = 自宅では、ルーターの電源を 1 分間切ってから入れ直し、もう一度確認してください。
user-ask-helpdesk-ipv6 = 状況が変わらない場合は、このレポートをヘルプデスクまたはプロバイダーに送ってください。{ $server } への IPv6 の経路に問題があります。
user-sign-in-to-network = ブラウザーで Web ページを開き、このネットワークにサインインするか利用条件に同意してから、もう一度確認してください。
user-wait-for-server = 数分待ってから、もう一度試してください。メールソフトの設定を変更する必要はありません。
user-ask-provider-status = プロバイダーの障害情報ページを見るか、電話で問い合わせてください。すでに把握しているかもしれません。
user-fewer-connections = { $protocol ->
        [SMTP] 同じサーバーを通じて送信しているほかのプログラムや機器を閉じてください。多くのサーバーでは、同時に接続できる数が限られています。
       *[other] 同じメールボックスを読み込んでいるほかのプログラムや機器を閉じてください。多くのサーバーでは、同時に接続できる数が限られています。
    }
user-longer-interval = メールソフトがメールを確認する間隔を、たとえば 10 分ごとのように長くしてください。
user-greylisted = 10 分後にもう一度送信してください。このサーバーは、初めての送信者にはいつも、後で送り直すよう求めます。変更は必要ありません。
user-shut-out = このメールボックスを読むすべての機器で、次に試すまで 30 分待ってください。試すたびに、待ち時間が延びることがあります。
user-correct-password = 次に試す前に、このメールボックスを使うすべてのプログラムと機器に正しいパスワードを入力してください。古いパスワードが残っていると、アドレスは遮断されたままになります。
user-sign-in-name = ユーザー名が省略されていないか (多くの場合はメールアドレス全体) を確認し、パスワードを入力し直してください。
user-sign-in-app-password = プロバイダーがメールソフト用にアプリパスワードを求める場合は (Google、Yahoo、AOL、Apple、Fastmail など。Microsoft にはありません)、プロバイダーの Web サイトのアカウント画面で作成し、普段のパスワードの代わりに入力してください。
user-sign-in-web = メールソフトから、プロバイダーの Web ページでサインイン (OAuth 2) するようにします。{ $program ->
        [thunderbird] { advice-where }「認証方式」を「OAuth2」にします。
        [thunderbird-android] { advice-where }「認証方式」を「OAuth 2.0」にします。
        [apple-mail] アカウントを、「その他」ではなくプロバイダーの名前でもう一度追加してください。古いアカウントは残しておいてください。POP で受信したメールは、このコンピューターにしかありません。
        [iphone] アカウントを、「その他」ではなくプロバイダーの名前でもう一度追加してください。古いアカウントを削除するのは、メールがサーバーにもある場合だけにしてください。
        [outlook] アカウントを、POP や IMAP ではなく Microsoft 365、Outlook.com、Google としてもう一度追加してください。古いアカウントは残しておいてください。POP で受信したメールは、このコンピューターにしかありません。ほかのプロバイダーでは、従来の Outlook は対応していません。Thunderbird なら対応しています。
        [new-outlook] アカウントをもう一度追加し、尋ねられたらプロバイダーを選んでください。Outlook 自体にはパスワードを入力しないでください。
        [outlook-mac] アカウントをもう一度追加し、尋ねられたら IMAP や POP ではなくプロバイダーを選んでください。古いアカウントは残しておいてください。POP で受信したメールは、このコンピューターにしかありません。
        [outlook-mobile] アカウントをもう一度追加し、尋ねられたらプロバイダーを選んでください。
        [gmail-app] アカウントをもう一度追加し、尋ねられたら「その他」ではなくプロバイダーを選んでください。
        [samsung-email] アカウントをもう一度追加し、尋ねられたら「その他」ではなくプロバイダーを選んでください。
        [outlook-express] Outlook Express は対応していません。Thunderbird なら対応しています。
        [windows-mail] Windows Mail は対応していません。Thunderbird なら対応しています。
        [windows-live-mail] Windows Live Mail は対応していません。Thunderbird なら対応しています。
        [device] 機器が対応していない場合は、ネットワーク内のメールリレー、またはプロバイダーの機器向けサービスを経由して送信してください。メールの管理者に尋ねてください。
        [script] プログラムに OAuth 2 のトークンを渡すか、ユーザー名とパスワードを受け付けるリレーまたは送信サービスを経由して送信してください。
       *[other] お使いのメールソフトが対応していない場合は、Thunderbird なら対応しています。
    }
user-sign-in-switch = プロバイダーの Web サイトのアカウント画面で、POP、IMAP、またはメールソフトの利用を先に有効にする必要があるかどうかを確認してください。
user-ask-sign-in = メールソフトからどのようにサインインするかを、{ $server } の管理者に尋ねてください。ポート { $port } では、パスワードでのサインインができません。
user-ask-protocol = アカウントまたはドメインの管理者に、{ $protocol } を有効にしてもらうか、代わりに使うプロトコルを尋ねてください。
user-other-way-of-sign-in = { $server } が提示するサインインの方法に対応したメールソフトを使うか、TLS 上のパスワード (PLAIN または LOGIN) も使えるようにするよう、サーバーの管理者に頼んでください。
user-use-submission-port = メールソフトからの送信には、{ $program ->
        [outlook-express] SSL でポート 465 を使います。ポート 25 はサーバー同士のメール用です。ポート 587 には STARTTLS が必要ですが、Outlook Express はそこで STARTTLS を使えません。
       *[other] STARTTLS でポート 587、または SSL/TLS でポート 465 を使います。ポート 25 はサーバー同士のメール用です。
    }{ advice-where }{ $program ->
        [outlook-express] このポートを試してください。
       *[other] これらのポートを試してください。
    }{ advice-undo }
user-client-certificate = 自分用の証明書と、その入れ方を、{ $server } の管理者に尋ねてください。証明書がないと、パスワードが正しくてもポート { $port } には接続できません。
user-sign-in-for-sending = 送信時のサインインを有効にします: { $program ->
        [outlook-express] Outlook Express で「ツール > アカウント... > メール」を開き、アカウントを選んで「プロパティ > サーバー」を開き、「このサーバーは認証が必要」にチェックを入れます。
        [windows-mail] Windows Mail で「ツール > アカウント...」を開き、アカウントを選んで「プロパティ > サーバー」を開き、「このサーバーは認証が必要」にチェックを入れます。
        [windows-live-mail] Windows Live Mail で、左側のアカウントを右クリックして「プロパティ > サーバー」を開き、「このサーバーは認証が必要」にチェックを入れます。
        [outlook] Outlook を終了し、「コントロール パネル > Mail (Microsoft Outlook) > 電子メール アカウント...」を開き、アカウントを選んで「変更... > 詳細設定... > 送信サーバー」を開き、「送信サーバー (SMTP) は認証が必要」にチェックを入れます。
        [outlook-mac] Outlook で「ツール > アカウント」を開き、アカウントを選んで、送信サーバーの下の「その他のオプション」から認証の種類を選びます。
        [thunderbird] Thunderbird のメニューから「アカウント設定 > 送信 (SMTP) サーバー」を開き、サーバーを選んで「編集...」を押し、「認証なし」以外の認証方式を選びます。
        [thunderbird-android] アプリのメニューから「設定」を開き、アカウントを選んで「メール送信 > 送信メールサーバー設定」を開き、「なし」以外の認証を選びます。
        [apple-mail] メールで「メール > 設定 > アカウント」(以前の版では「環境設定」) を開き、アカウントを選んで「サーバ設定」を開き、送信サーバのユーザ名と認証を設定します。
        [iphone] 「設定 > アプリ > メール > メールアカウント」(iOS 18 より前は「設定 > メール > アカウント」) を開き、アカウントを選んでアドレスをタップし、「SMTP」で「プライマリサーバ」の下のサーバを開いて、そこにもユーザ名とパスワードを入力します。
        [gmail-app] Gmail アプリのメニューから「設定」を開き、アカウントを選んで「送信設定」を開き、「ログインが必要」をオンにします。
        [samsung-email] Samsung メールのメニューを開き、歯車をタップしてアカウントを選び、「サーバー設定」を開いて、送信サーバーのサインインをオンにします。
        [evolution] Evolution で「編集 > アカウント」を開き、アカウントを選んで「編集」から「メールの送信」を開き、「サーバー認証を行う」にチェックを入れます。
        [kmail] KMail で「設定 > KMail を設定... > アカウント > 送信」を開き、アカウントを選んで「編集...」を押し、サーバーで認証が必要 ("Server requires authentication") にチェックを入れます。
        [device] 機器の Web ページのメールまたは SMTP の設定で SMTP 認証をオンにし、メールアカウントのユーザー名とパスワードを入力します。
        [script] 設定で、SMTP サーバーのユーザー名とパスワードを指定します。
       *[other] メールソフトで送信サーバーの設定を開き、認証をオンにします。
    }{ advice-success }
user-from-address = このアカウントのアドレスで送信してください。アカウントの設定にあるメールアドレスを、プロバイダーから渡されたものと照らし合わせてください。
user-block-list = このコンピューターのインターネットアドレスがブロックリストに載っていると、サーバーが伝えています。{ $protocol ->
    [SMTP] プロバイダーのポート 587 または 465 で、サインインして送信してください。すでにそうしている場合は、アドレスを
   *[other] アドレスを
 }リストから外してもらうよう、インターネットプロバイダーまたはヘルプデスクに頼んでください。
user-sending-limit = 送信の制限が解けるまで待ち (多くの場合 1 時間または 1 日)、一度に送る相手を減らしてください。
user-other-address = VPN またはゲストネットワークを使っていないかを確認し、それを使わずに一度送信してください。サーバーは、このコンピューターの今のアドレスを拒否しています。
user-tell-provider-sending = 状況が変わらない場合は、このレポートを { $server } の管理者に送ってください。サーバー自身の応答が記載されています。
user-tell-provider-sni = このレポートを { $server } の管理者に送り、サーバー名を送らないプログラムのために既定の証明書を設定してもらってください。
user-ask-right-name = その名前が今も正しいかどうかを { $server } の管理者に尋ね、このレポートを送ってください。
user-raise-time-limit = サーバーの応答を待つ時間を長くします: { $program ->
        [outlook-express] { advice-where }「サーバーのタイムアウト」を「長い」の方へ動かします。元に戻すには、前の位置に動かします。
        [windows-mail] { advice-where }「サーバーのタイムアウト」を「長い」の方へ動かします。元に戻すには、前の位置に動かします。
        [windows-live-mail] { advice-where }「サーバーのタイムアウト」を「長い」の方へ動かします。元に戻すには、前の位置に動かします。
        [outlook] { advice-where }「サーバーのタイムアウト」を「長い」の方へ動かします。元に戻すには、前の位置に動かします。
        [thunderbird] Thunderbird のメニューから「設定 > 一般 > 設定エディター...」を開き、mailnews.tcptimeout を 200 にします。元に戻すには、そこでリセットします。
        [script] 設定で待ち時間の上限 (タイムアウト) を長くします。
       *[other] アカウントの設定に待ち時間の上限があれば、長くします。
    }{ advice-success }
user-connect-network = このコンピューターがつながっているかを確認してください。Wi-Fi がオンで接続済みか、ケーブルの両端が差し込まれているか、機内モードがオフか。
user-restart-network = Web ページも開けない場合は、このコンピューターを再起動してください。自宅ではルーターも再起動し、2 分待ってください。
user-free-connections = 不要なプログラムを閉じるか、このコンピューターを再起動してください。これ以上接続を開けないため、{ $server } については何もわかりませんでした。
user-run-to-the-end = 「もう一度確認」を押して、最後まで実行してください。10 秒を超えることはほとんどありません。
user-wait-for-answer = 10 分後にもう一度試してください。何も返さないサーバーは、負荷が高いか、起動中かもしれません。メールソフトの設定を変更する必要はありません。
user-tell-provider-slow = 状況が変わらない場合は、このレポートを { $server } の管理者に送ってください。応答にかかった時間が記載されています。
user-try-again-now = メールソフトでもう一度送受信してください。一時的な障害が、もう終わっているかもしれません。
user-compare-settings = メッセージにあるのは { $complaint-server } のポート { $complaint-port } ですが、確認したのは { $server } のポート { $port } です。{ advice-where-name }{ $server } とポート { $port } がプロバイダーの案内どおりなら、それを入力してください。ここからは使えます。元に戻すには、{ $complaint-server } とポート { $complaint-port } を入力し直します。
user-password-and-account = それでもうまくいかない場合は、パスワードを入力し直し、ユーザー名をプロバイダーの案内と照らし合わせてください。
user-not-tested = サインイン、メールボックス、送信は確認していません。Mailprobe がパスワードを尋ねることはありません。
user-send-report = このレポートを保存し、ヘルプデスクに送ってください。確認された内容がすべて記載されています。

warning-ssl-off = SSL をオフにすると、途中のどのネットワークでも、パスワードとすべてのメールが読み取れるようになります。オフィスなどの信頼できるネットワークの中か、そこへの VPN 経由でだけ行い、公衆 Wi-Fi や VPN を使わないインターネット接続では決して行わないでください。{ $protocol ->
        [SMTP] 受信には別の設定があります。そちらの SSL はオンのままにしてください。
       *[other] 送信には別の設定があります。そちらの SSL はオンのままにしてください。
    }誰かにパスワードを見られた可能性がある場合は、SSL が再び動作するようになったら、そのパスワードを使っているすべての場所で変更してください。サーバーが修復されたら、すぐに SSL をオンに戻してください。
warning-pop3 = { $other-protocol } は、残す設定にしない限り、メールをサーバーから取り去ります。すぐに取り去るソフトも、2 週間後に取り去るソフトもあります。そうなると、ほかの機器ではそのメールを読めません。最初にメールを受信する前に、「サーバーにメッセージのコピーを置く」にチェックを入れ、一定の日数後に削除する設定は外してください (スマートフォンでは、サーバーからの削除を「しない」にします)。

## For whoever runs the server

admin-groupshield-log = { $server } のアプリケーションログで、11508 (MSExchangePOP3)、11506 (MSExchange IMAP4)、1194 (MSExchangeIS、0x80004005 を伴うもの) を確認してください。その中の 0x2741 は、暗号化ポートのアドレスが存在せずバインドできなかったこと、0x2740 は、別のプログラムがポートを使っていることを意味します。証明書を新しくしても解決しません。記事によれば、証明書に問題はありませんでした (KB Q250926)。
admin-groupshield-service-packs = GroupShield を削除しても解決しない場合は、バックアップを取り、サーバーを最新の状態である Windows NT 4.0 Service Pack 6a と Exchange Server 5.5 Service Pack 4 にしてください。NT 4.0 SP4 は、それだけで同じイベントの原因になります (KB Q214864)。
admin-groupshield-remove = まずバックアップを取り、別のメール保護を動かしてください。次に、Network Associates (後の McAfee) の Exchange 用ウイルス対策ソフト GroupShield を完全に削除します。先に管理用コンピューターのプログラム、その後サーバー上のプログラムを、サービス、アドイン、レジストリの項目とともに削除します (KB Q250926。手動で削除する項目の一覧は KB Q271758)。インフォメーションストアを再起動します。その間、全員のメールが止まります。
admin-groupshield-test = 何かを元に戻す前に、SSL をオンにしたメールソフト自体 (KB Q250926) か、この画面の「確認する」で、SSL を試験してください。現在の openssl は、このサーバーの古い SSL に対応していません。11508 と 11506 が再び出ないことを確認してください。
admin-groupshield-reinstall = GroupShield を再インストールし、SSL をもう一度試験してください (KB Q250926)。その後、SSL をオンに戻すよう利用者に知らせてください。
admin-exchange55-log = { $server } のアプリケーションログを確認してください。13002 は、そのプロトコルに証明書がバインドされていないこと、0x2740 は、別のプログラムがポートを使っていること、0x2741 は、アドレスが存在せずバインドできなかったことを意味します。
admin-exchange55-certificate = Key Manager で、POP3 と IMAP4 のそれぞれについて、有効な証明書が「Default」またはサーバーの正しいアドレスにバインドされていることを確認してください (KB Q251097)。
admin-exchange55-netstat = サーバーで netstat -an を実行し、995 と 993 が LISTENING の状態かどうか、どのアドレスで待ち受けているかを確認してください。ポートが一つのアドレスにしかない場合は、KB Q214864 に当てはまります。
admin-exchange55-addresses = サーバーのアドレスがどの順に並んでいるかを確認し (自分の名前に ping します)、使っていないダイヤルアップと WAN のアドレスを削除してください (KB Q214864)。プロキシサーバーの内側では、暗号化ポートに専用のバインドが必要です (KB Q178532)。
admin-exchange55-service-packs = バックアップを取り、サーバーを Windows NT 4.0 Service Pack 6a と Exchange Server 5.5 Service Pack 4 にしてください。NT 4.0 SP4 は、それだけで同じイベントの原因になります (KB Q214864)。
admin-server-log = このレポートの時刻の { $server } のログを確認してください。{ advice-server-log }
admin-key-and-certificate = 鍵と証明書の組み合わせが合っていること、サービスが両方を読めることを確認してください。{ $server-kind ->
        [dovecot] doveconf -n | grep ssl_ でファイルがわかります (ssl_cert と ssl_key。2.4 以降は ssl_server_cert_file と ssl_server_key_file)。openssl x509 -noout -pubkey -in CERT と openssl pkey -pubout -in KEY の出力が同じになるはずです。
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files でファイルがわかります。openssl x509 -noout -pubkey -in CERT と openssl pkey -pubout -in KEY の出力が同じになるはずです。
        [exchange] Get-ExchangeCertificate で、Services に POP と IMAP があるかどうかがわかります。Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP で証明書をバインドします。
        [exchange55] Key Manager で、鍵とそのバインド先がわかります。
       *[other] openssl x509 -noout -pubkey -in CERT と openssl pkey -pubout -in KEY の出力が同じになるはずです。
    }
admin-reload = サービスに鍵と証明書を再読み込みさせてください。{ $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4。Exchange 2013 以降は MSExchangePOP3BE と MSExchangeIMAP4BE も。証明書は、Set-PopSettings と Set-ImapSettings の -X509CertificateName で選びます。
        [exchange55] インフォメーションストアを再起動します。
        [courier] courier のサービスを再起動します。
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] メールサービスを再起動します。
    }
admin-offload = ポート { $port } の前段にロードバランサー、TLS プロキシ、コンテンツフィルターがあるかどうかを確認し、その内側で試験を繰り返してください。
admin-test-secure-port = 外部から試験してください: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } で、証明書と最初の応答が表示されるはずです。
admin-test-plain-port = 外部から試験してください: nc { $server } { $port } で、最初の応答が表示されるはずです。
admin-enable-listener = 暗号化された { $protocol } サービスを有効にしてください。{ $server-kind ->
        [dovecot] Dovecot の場合: protocols と、それぞれについてポート { $port } に ssl = yes を指定した inet_listener。doveconf -n で、使われている設定がわかります。
        [postfix] Postfix の場合: master.cf の smtps (submissions) の行。
        [exchange] Exchange の場合: Set-PopSettings または Set-ImapSettings に -SSLBindings を指定し、その後サービスを開始します。
        [exchange55] Exchange Administrator の場合: プロトコルのプロパティと、Key Manager で作成した証明書。
       *[other] ポートと証明書は、サービスの構成で指定します。
    }
admin-open-port = メールソフトと { $server } の間にあるすべてのファイアウォールで、ポート { $port } を許可してください。ただし、メールソフトを使うネットワークからだけにしてください。そこで nc -vz { $server } { $port } を実行すると、通るかどうかがわかります。
admin-publish-settings = ソフトが探す場所に、正しい設定を公開してください: Thunderbird と K-9 には autoconfig.xml (https://autoconfig.DOMAIN/mail/config-v1.1.xml)、Outlook には Autodiscover、Apple の機器には構成プロファイル、それに SRV レコード _imaps、_pop3s、_submissions (RFC 6186、RFC 8314)。
admin-tell-people-programs = TLS 1.2 以降で引き続き使えるプログラムを利用者に知らせてください。全員のためにサーバーの設定を下げる必要はありません。
admin-allow-tls12 = ポート { $port } が TLS 1.3 と併せて TLS 1.2 にも応答するようにしてください。安全であり、使われているプログラムの多くはそれより新しいものに対応していません (Windows 11 より前の Outlook、プリンターなど)。
admin-old-tls-apart = 古いプログラムをしばらく使い続ける必要がある場合は、ネットワーク内だけで使える TLS 1.0 用の専用アドレスを用意し、終了日を決めてください。
admin-upgrade-server = メールサービスまたはその TLS ライブラリを、TLS 1.2 以降に対応するものに更新してください。
admin-tls-front-end = それまでの間は、stunnel や HAProxy などの TLS フロントエンドを前段に置き、古い TLS がそのマシンの外に出ないようにしてください。
admin-test-versions = openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } で試験し、どのバージョンと暗号スイートになったかを確認してください。
admin-add-suites = このプログラムが提示する暗号スイートを追加してください。たとえば { $ciphers } です。
admin-old-ciphers = このプログラムが提示するのは { $ciphers } などの古い暗号スイートだけで、全員に対して有効にするには今では弱すぎます。新しいプログラムに替えるのが正しい方法です。
admin-add-rsa = 証明書の鍵が ECDSA または Ed25519 の場合は、RSA 鍵の証明書も併せて提供してください。
admin-renew-certificate = メールソフトが信頼する認証局の証明書に更新し、サービスに再読み込みさせてください。
admin-replace-revoked = 認証局から新しい鍵の新しい証明書を取得し、サービスに読み直させ、古いものが失効した理由を確かめてください。
admin-full-chain = 証明書チェーン全体を送るようにしてください。最初にサーバー自身の証明書、続いてルートとの間にある証明書です。
admin-current-chain = サーバーが送っている古い中間証明書を、認証局の現在のものに置き換えるか、送らないようにしてください。
admin-present-chain = 新しい中間証明書が有効になるまでは、今日有効なものをサーバーから送ってください。
admin-certificate-names = 証明書のサブジェクト代替名に { $server } があることを確認してください。共通名は対象になりません。
admin-chain-or-authority = サーバーは自身の証明書だけを送っています。チェーンの中間証明書も送るようにしてください。発行者が自社の認証局の場合は、そのルート証明書を、メールを読むすべてのコンピューターにインストールしてください。
admin-reissue-plain = クリティカル (critical) と指定された拡張領域のない証明書を、発行し直してもらってください。その拡張領域は openssl x509 -text で表示されます。
admin-reissue-for-apple = 有効期間 825 日以内、用途 serverAuth (サーバー認証) で証明書を再発行してもらってください。どちらも openssl x509 -text で確認できます。
admin-reissue-within-rules = この名前に発行することを認められた認証局から、証明書を発行し直してもらってください。ルート証明書をインストールしても、この問題は解決しません。
admin-not-yet-valid = 証明書は有効期間が始まってから使うか、発行し直してもらってください。発行したコンピューターの時計も確認してください。
admin-server-usage = 拡張キー使用法「TLS Web Server Authentication」(serverAuth) を付けて、サーバー用に発行し直してもらってください。
admin-offer-starttls = ポート { $port } で STARTTLS を使えるようにしてください。証明書とその鍵が必要です。{ $server-kind ->
    [dovecot] Dovecot の場合: ssl = yes、ssl_cert、ssl_key (2.4 以降は ssl_server_cert_file と ssl_server_key_file)。
    [postfix] Postfix の場合: smtpd_tls_security_level = may、smtpd_tls_cert_file、smtpd_tls_key_file (または smtpd_tls_chain_files)。
    [exchange] Exchange の場合: サービスに対して Enable-ExchangeCertificate。
   *[other] どちらも、サービスの構成で指定します。
}
admin-trusted-authority = メールソフトが信頼する認証局から証明書を取得してください。自社の認証局の場合は、そのルート証明書を、メールを読むすべてのコンピューターにインストールしてください。
admin-every-address = この名前の背後にあるすべてのサーバーに新しい証明書をインストールし、比べてください: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }
admin-mend-address = アドレス { $failing-address } で { $server } のポート { $port } が機能していません。そこでサービスを直すか、直るまでそのアドレスを名前のレコードから外してください。
admin-new-key = 新しい鍵 (2048 ビット以上の RSA、または EC P-256) を作成し、SHA-256 で証明書を発行してもらってください。
admin-strong-chain = サーバー自身の証明書はそのままでかまいません。鍵が 2048 ビット以上で SHA-256 で署名された認証局の中間証明書をサーバーから送ってください。
admin-dh-group = 2048 ビット以上の Diffie-Hellman グループ、または ECDHE だけを使ってください。
admin-time-service = { $server } で行うことはありません。時計がずれているコンピューターが多い場合は、ネットワーク内で時刻サービスを提供してください。
admin-tell-people-settings = 正しい組み合わせを利用者に知らせてください: 995、993、465 は SSL/TLS、110、143、587 は STARTTLS です。
admin-tls-on-secure-port = ポート { $port } で TLS を有効にするか、このポートを閉じてください。TLS を前提とするプログラムは、来ない応答を待ち続けます。
admin-tls-on-plain-port = ポート { $port } は最初から TLS で始まります。プログラムが期待するとおり、平文で応答して STARTTLS を提示するようにするか、閉じてください。最初からの TLS は 993、995、465 のものです。
admin-check-forwarding = { $server } のポート { $port } がどこに転送されているかを確認してください。{ $protocol } ではないものが応答しています。
admin-exempt-mail-ports = 途中でメールを検査する必要がない場合は、ポート 995、993、465、587、143、110 について、{ $server } を TLS インスペクションの例外にしてください。
admin-install-company-root = インスペクションが意図したものである場合は、そのルート証明書を、メールを読むすべてのコンピューターにインストールしてください。
admin-pass-starttls = STARTTLS を変更せずに通してください。STARTTLS を取り除くゲートウェイがあると、メールは平文になります。
admin-inspect-firewall = このレポートの時刻のファイアウォールのログで、レポートの送信元アドレスとポート { $port } を確認してください。
admin-packet-size = 小さな応答は届き、大きなものが消える場合は、途中の MTU を確認してください。ICMP「fragmentation needed」を通すか、MSS を小さくします。
admin-fix-records = { $server } の A、AAAA レコードと、CNAME レコードがあればそれも、内部と外部の両方で確認してください: dig { $server } A と dig { $server } AAAA。
admin-name-service = このネットワークが配布しているネームサーバーが応答するかどうかを確認してください: ここで nslookup { $server }、次に別のネームサーバーを指定して nslookup { $server }。
admin-fix-ipv6 = サービスが IPv6 アドレスでも待ち受けるようにするか、そうなるまで { $server } の AAAA レコードを外してください。
admin-give-ipv4 = { $server } に IPv4 アドレス (A レコード) も割り当ててください。IPv6 のないネットワークもあります。
admin-portal-mail = ゲストがサインインするまで、ポート 995、993、587 にはサインインページを返さず、まったく応答しないようにしてください。そうすれば、メールソフトは自動的に再試行します。
admin-start-services = { $server } のメールサービスを開始し、動き続けることを確認してください。
admin-raise-limits = どの上限に達したかを確認してください。{ $server-kind ->
        [dovecot] doveconf mail_max_userip_connections と、ログインサービスの client_limit。doveadm who で、誰が接続しているかがわかります。
        [exchange] Get-PopSettings または Get-ImapSettings: MaxConnections、MaxConnectionsFromSingleIP、MaxConnectionsPerUser。
        [postfix] postconf smtpd_client_connection_count_limit と default_process_limit。
       *[other] 全体、ユーザーごと、アドレスごとの接続数です。
    }
admin-blocked-addresses = fail2ban などの保護機能が、レポートの送信元アドレスを遮断していないかを確認してください。
admin-mailbox-lock = このメールボックスの終了していないセッションと、残っているロックファイルがないかを確認してください。
admin-sign-in-methods = { $protocol } で、どのサインイン方法が有効かを確認してください。{ $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings または Get-ImapSettings の LoginType。Exchange Online では、基本認証がブロックされていないかを確認します。
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only。ポートごとの設定は master.cf にあります。
       *[other] TLS 上のパスワードには、PLAIN または LOGIN が必要です。
    }
admin-switch-protocol-on = このアカウントまたはドメインで { $protocol } を有効にするか、代わりに使うプロトコルを利用者に知らせてください。
admin-explain-sign-in = 意図的にパスワードを無効にしている場合は、どのソフトならサインインできるかと、アプリパスワードがあればその作り方を、利用者に知らせてください。
admin-client-certificate = クライアント証明書を求める意図がない場合は、無効にしてください (Dovecot: auth_ssl_require_client_cert、Postfix: smtpd_tls_req_ccert)。意図したものなら、証明書の入手方法を利用者に知らせてください。
admin-sending-rules = このレポートの時刻に、どの規則が拒否したかを調べてください。{ $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect、acl_smtp_mail、acl_smtp_rcpt
       *[other] 中継、送信者、アドレスの規則、ブロックリスト、送信の上限です。
    }
admin-delist = そのアドレスがリストに載るべきでない場合は、リストの管理者に削除を依頼してください。載っている理由は、リストの Web ページにあります。
admin-nothing-on-server = { $server } で行うことはありません。確認の通信は届いていません。
admin-network-here = ほかのコンピューターにも影響がある場合は、このネットワークのスイッチ、ルーター、アドレス割り当てサービス (DHCP) を確認してください。
admin-default-certificate = サーバー名を送らないプログラムのために、リスナーに既定の証明書とサイトを設定してください。
admin-test-without-name = openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } で試験してください。証明書が表示されるはずです。
admin-server-names = { $server } の TLS 設定にまさにその名前が登録されているか、名前を送らないプログラムをどう扱うかを確認してください。
admin-reverse-names = サーバーが、接続元ごとの逆引き名 (PTR) や ident の問い合わせを待っていないかを確認し、待っていれば無効にしてください。
admin-server-load = { $server } の負荷、メモリ、ディスクと、接続数を確認してください。
admin-check-backend = メールサービスが必要とするディレクトリ (LDAP)、データベース、ストレージが応答しているかを確認してください。
