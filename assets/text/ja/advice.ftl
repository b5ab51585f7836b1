# Verdicts, the GroupShield line, what would decide, and what to do.

## Causes in a few words

hypothesis-groupshield = Exchange Server 5.5 上の GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 の暗号化ポートの別の不具合
hypothesis-secure-listener-fault = サーバーの暗号化ポートの故障
hypothesis-no-secure-service = このポートに暗号化サービスがない
hypothesis-client-too-old = メールソフトがサーバーに対して古すぎる
hypothesis-server-too-old = サーバーがメールソフトに対して古すぎる
hypothesis-certificate = サーバーの証明書の問題
hypothesis-clock-wrong = このコンピューターの時計のずれ
hypothesis-starttls-mixup = ポートと暗号化の種類の不一致
hypothesis-dns = サーバー名から宛先が見つからない、または別の宛先になる
hypothesis-ipv6-broken = IPv6 は不通、IPv4 は正常
hypothesis-captive-portal = ネットワークへのサインインが先に必要
hypothesis-server-down = メールサーバーの停止
hypothesis-sni-required = サーバーが新しい形式の最初のメッセージ (SNI) を必要としている
hypothesis-healthy = 確認できる範囲ではすべて正常
verdict-exchange55-listener = メールサーバー { $server } では Exchange Server 5.5 が動いていますが、その暗号化ポート { $port } が機能していません。
verdict-no-shared-cipher = サーバー { $server } と { $program } は同じ TLS バージョンに対応していますが、共通の暗号スイートがありません。
verdict-clock-wrong = このコンピューターの時計がずれているため、{ $server } の正しい証明書が期限切れに見えています。
verdict-starttls-mixup = { $server } のポート { $port } と、{ $program } で設定されている暗号化の種類が合っていません。
verdict-plaintext-on-secure-port = サーバー { $server } は、暗号化された通信路を使うはずのポート { $port } で、平文の通信をしています。
verdict-wrong-protocol = { $server } のポート { $port } では、{ $protocol } ではないものが応答しています。
verdict-dns = このコンピューターは、{ $server } の正しいアドレスを見つけられません。
verdict-ipv6-broken = サーバー { $server } は IPv4 では動作しますが、IPv6 の経路に問題があります。
verdict-captive-portal = このネットワークでは最初にサインインページが表示されるため、{ $program } はまだ { $server } に到達できません。
verdict-sni-required = サーバー { $server } は、最初のメッセージでサーバー名を伝えるプログラムにだけ応答します。{ $program } はサーバー名を伝えません。
verdict-healthy = { $server } のポート { $port } は、確認できる範囲では、現在ここからすべて正常に動作しています。

## Whose move it is

whose-exchange55-listener = { $server } の管理者が対応する問題です。あなたの操作に問題はありません。
whose-secure-listener-fault = { $server } の管理者が対応する問題です。あなたの操作に問題はありません。
whose-no-secure-service = どのポートを使うかを { $server } の管理者に確認してください。その後の設定変更は、ご自身で行えます。
whose-client-too-old = あなた、またはヘルプデスクが対応できます。{ $program } またはその土台のシステムを、新しいものにする必要があります。
whose-server-too-old = { $server } の管理者が対応する問題です。
whose-no-shared-cipher = どちらの側でも解決できます。こちらでメールソフトを新しくするか、{ $server } に暗号スイートを一つ追加します。
whose-certificate = { $server } の管理者が対応する問題です。
whose-weak-certificate = { $server } の管理者が対応する問題です。
whose-clock-wrong = ご自身で対応できます。このコンピューターの時計を合わせてください。
whose-starttls-mixup = ご自身で対応できます。{ $program } の設定を 2 か所変更してください。
whose-plaintext-on-secure-port = { $server } の管理者が対応する問題です。
whose-wrong-protocol = ご自身で対応できます。サーバー名とポートを、プロバイダーの案内と照らし合わせてください。
whose-firewall = ヘルプデスク、またはお使いのネットワークの管理者が対応する問題です。
whose-ipv6-broken = ネットワークまたはサーバーの管理者が対応する問題です。
whose-captive-portal = ご自身で対応できます。このネットワークにサインインしてください。
whose-server-down = こちらでは、待つ以外にできることはありません。{ $server } の管理者に知らせてください。
whose-server-busy = 数分待ってください。何度も起きる場合は、{ $server } の管理者に知らせてください。
whose-sign-in-refused = ご自身で対応できます。ユーザー名、パスワード、またはサインインの方法を確認してください。
whose-sni-required = どちらの側でも解決できます。こちらでメールソフトを新しくするか、{ $server } に既定の証明書を設定します。
whose-healthy = { $program } でもう一度試してください。それでもうまくいかない場合は、次に、その設定またはパスワードを確認します。
whose-undecided = もう一つ確認すれば、誰が対応すべきかが決まります。

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

groupshield-why-confirmed = サーバーのログのメールポートに関する記録に 0x2741 があり、サーバーでは GroupShield が動いていて、ポートの動作もこれと一致します。
groupshield-why-confirmed-cured = サーバーのログに 0x2741 があり、GroupShield を完全に削除してからは SSL が動作しています。
groupshield-why-fits-log = サーバーは Exchange Server 5.5 と名乗り、ログに 0x2741 があります。GroupShield が動いているかどうかの情報はありません。
groupshield-why-fits-installed = サーバーの暗号化ポートは、GroupShield で知られているとおりの動作をしており、サーバーでは GroupShield が動いています。イベントログは示されていません。
groupshield-why-refused = サーバーは Exchange Server 5.5 と名乗り、暗号化ポートへの接続を拒否します。これは GroupShield でも、同じサーバーのほかの不具合でも起こります。
groupshield-why-closes-at-once = サーバーは Exchange Server 5.5 と名乗り、その暗号化ポートは接続をすぐに閉じます。GroupShield でも起こりますが、証明書がない場合のほうがよく起こります。
groupshield-why-shared = 確認された内容の一部は GroupShield に当てはまりますが、ほかの原因にも当てはまります。
groupshield-why-other-log = サーバーのイベントログは、別の原因を示しています。
groupshield-why-other-fault = サーバーは Exchange Server 5.5 と名乗りますが、確認された内容には別の原因のほうがよく合います。
groupshield-why-no-exchange = この不具合が起こるのは Exchange Server 5.5 だけですが、Exchange Server 5.5 と名乗るものはありません。
groupshield-why-other-product = サーバーは別の製品名を名乗っています。この不具合があるのは Exchange Server 5.5 だけです。
groupshield-why-works = 暗号化ポート { $port } は、ここから使えています。
groupshield-why-no-ssl = メールソフトはここで SSL を使っていません。この不具合の影響を受けるのは SSL だけです。
groupshield-why-starttls = サーバーはメールの受信用に STARTTLS を提供していますが、これは Exchange Server 5.5 にはできません。
groupshield-why-absent = 事情を知る人によると、そのサーバーに GroupShield はありません。
groupshield-why-cured = GroupShield を完全に削除してからは SSL が動作しているため、これが原因でしたが、すでに解消しています。
groupshield-why-other-fact = ここで確認された内容の中に、この不具合では起こり得ないものがあります。
groupshield-why-not-reached = { $server } の最初の応答も、暗号化ポートも、確認できませんでした。

## What would decide

next-test-try-other-network = 判断の決め手: スマートフォンの回線など、別のネットワークでこの確認を実行し、二つの結果を比べてください。
next-test-ask-event-log = 判断の決め手: アプリケーションログにイベント 11508、11506、13002 のいずれかがあるかを { $server } の管理者に尋ね、その内容をここに貼り付けてください。
next-test-ask-groupshield = 判断の決め手: { $server } に GroupShield がインストールされているかどうかを、管理者に尋ねてください。
next-test-ask-removal = 判断の決め手: GroupShield を完全に削除すると SSL が動作するかどうかを尋ねてください。
next-test-ask-since-when = 判断の決め手: この問題が始まる少し前に、このコンピューターで何か変更がなかったかを思い出してみてください。
next-test-check-again = 判断の決め手: 10 分後にもう一度確認し、違いがあるかどうかを見てください。
next-test-run-to-the-end = 判断の決め手: 確認を最後まで実行してください。

question-groupshield-installed = { $server } に GroupShield はインストールされていますか?
question-cured-by-removal = GroupShield を完全に削除してから、SSL は動作していますか?
question-works-without-ssl = SSL をオフにするとメールが使えるかどうか、わかっていますか? このために試すことはしないでください。
question-works-on-other-network = 同じアカウントは、別のネットワークで使えますか?
question-began-after-update = このコンピューターで何かを変更した後に始まりましたか?

## Parts that steps are built from

advice-undo = 元に戻すには、同じ画面を開き、暗号化を { $security ->
        [starttls] STARTTLS
        [none] 「なし」
       *[tls] SSL/TLS
    } に、ポートを { $port } に戻します。

## For the person at the mail program

user-tell-admin-exchange55 = このレポートを { $server } の管理者に送ってください。暗号化ポート { $port } が機能していません。管理者向けの手順は下にあります。
user-match-port-and-encryption = ポートと暗号化には決まった組み合わせがあります。995、993、465 は SSL/TLS、110、143、587 は STARTTLS です。{ advice-where }正しい組み合わせに設定して、試してください。{ advice-undo }
user-webmail-meanwhile = それまでの間は、プロバイダーが提供していれば、Web ブラウザーでメールを読んでください。
user-tunnel = 古いメールソフトを使い続ける必要がある場合は、同じコンピューター上に TLS トンネル (stunnel) を用意できるか、ヘルプデスクに相談してください。メールソフトはトンネルと通信し、トンネルが現在の TLS で { $server } と通信します。
user-tell-provider-old-server = このレポートを { $server } の管理者に送ってください。TLS 1.2 以降が必要です。
user-keep-settings = Windows とメールソフトのセキュリティ設定は、そのままにしておいてください。設定を下げると、この接続だけでなく、すべての接続の安全性が下がります。
user-tell-provider-suites = このレポートを { $server } の管理者に送り、お使いのメールソフトが対応している暗号スイートを追加してもらってください。
user-do-not-click-through = この証明書を信頼するかどうかをメールソフトが尋ねてきたら、「いいえ」と答えてください。誰が通信を読んでいるかわからないためです。
user-tell-provider-certificate = このレポートを { $server } の管理者に送ってください。証明書の日付、名前、発行者が記載されています。
user-tell-provider-weak = このレポートを { $server } の管理者に送り、新しい鍵と証明書を用意してもらってください。
user-set-clock = このコンピューターの日付、時刻、タイムゾーンを合わせます。時計を右クリックし、「日付と時刻の調整」を選び、時刻が自動で設定されるようにします。Mac の場合: 「システム設定 > 一般 > 日付と時刻」。
user-clock-battery = コンピューターの電源を切った後に日付がまたずれる場合は、時計用の電池が切れています。パソコンショップで交換できます。
user-no-password-here = このポートではサインインしないでください。パスワードが読み取れる形で送られてしまいます。
user-tell-provider-plain = このレポートを { $server } の管理者に送ってください。ポート { $port } で平文の通信をしています。
user-ask-helpdesk-scanner = 会社のコンピューターの場合は、ヘルプデスクに相談してください。ゲートウェイのルート証明書をこのコンピューターに入れるか、メールを例外にする必要があるかもしれません。
user-compare-network = スマートフォンの回線など、別のネットワークから一度確認してください。先にこの結果を保存し、そこで読み込んで比べます。
user-allow-program = このコンピューターのファイアウォールで、メールソフトがポート { $port } を使えるかどうかを確認し、許可してください。元に戻すには、その許可を削除します。
user-ask-helpdesk-ipv6 = 状況が変わらない場合は、このレポートをヘルプデスクまたはプロバイダーに送ってください。{ $server } への IPv6 の経路に問題があります。
user-sign-in-to-network = ブラウザーで Web ページを開き、このネットワークにサインインするか利用条件に同意してから、もう一度確認してください。
user-wait-for-server = 数分待ってから、もう一度試してください。メールソフトの設定を変更する必要はありません。
user-ask-provider-status = プロバイダーの障害情報ページを見るか、電話で問い合わせてください。すでに把握しているかもしれません。
user-fewer-connections = 同じメールボックスを読み込んでいるほかのプログラムや機器を閉じてください。多くのサーバーでは、同時に接続できる数が限られています。
user-longer-interval = メールソフトがメールを確認する間隔を、たとえば 10 分ごとのように長くしてください。
user-sign-in-name = ユーザー名が省略されていないか (多くの場合はメールアドレス全体) を確認し、パスワードを入力し直してください。
user-tell-provider-sni = このレポートを { $server } の管理者に送り、サーバー名を送らないプログラムのために既定の証明書を設定してもらってください。
user-try-again-now = メールソフトでもう一度送受信してください。一時的な障害が、もう終わっているかもしれません。
user-password-and-account = それでもうまくいかない場合は、パスワードを入力し直し、ユーザー名をプロバイダーの案内と照らし合わせてください。
user-not-tested = サインイン、メールボックス、送信は確認していません。Mailprobe がパスワードを尋ねることはありません。
user-send-report = このレポートを保存し、ヘルプデスクに送ってください。確認された内容がすべて記載されています。

warning-ssl-off = SSL をオフにすると、途中のどのネットワークでも、パスワードとすべてのメールが読み取れるようになります。オフィスなどの信頼できるネットワークの中か、そこへの VPN 経由でだけ行い、公衆 Wi-Fi や VPN を使わないインターネット接続では決して行わないでください。{ $protocol ->
        [SMTP] 受信には別の設定があります。そちらの SSL はオンのままにしてください。
       *[other] 送信には別の設定があります。そちらの SSL はオンのままにしてください。
    }誰かにパスワードを見られた可能性がある場合は、SSL が再び動作するようになったら、そのパスワードを使っているすべての場所で変更してください。サーバーが修復されたら、すぐに SSL をオンに戻してください。

## For whoever runs the server

admin-exchange55-log = { $server } のアプリケーションログを確認してください。13002 は、そのプロトコルに証明書がバインドされていないこと、0x2740 は、別のプログラムがポートを使っていること、0x2741 は、アドレスが存在せずバインドできなかったことを意味します。
admin-exchange55-certificate = Key Manager で、POP3 と IMAP4 のそれぞれについて、有効な証明書が「Default」またはサーバーの正しいアドレスにバインドされていることを確認してください (KB Q251097)。
admin-exchange55-netstat = サーバーで netstat -an を実行し、995 と 993 が LISTENING の状態かどうか、どのアドレスで待ち受けているかを確認してください。ポートが一つのアドレスにしかない場合は、KB Q214864 に当てはまります。
admin-exchange55-addresses = サーバーのアドレスがどの順に並んでいるかを確認し (自分の名前に ping します)、使っていないダイヤルアップと WAN のアドレスを削除してください (KB Q214864)。プロキシサーバーの内側では、暗号化ポートに専用のバインドが必要です (KB Q178532)。
admin-server-log = このレポートの時刻の { $server } のログを確認してください。{ advice-server-log }
admin-offload = ポート { $port } の前段にロードバランサー、TLS プロキシ、コンテンツフィルターがあるかどうかを確認し、その内側で試験してください。
admin-enable-listener = 暗号化された { $protocol } サービスを有効にしてください。{ $server-kind ->
        [dovecot] Dovecot の場合: protocols と、それぞれについてポート { $port } に ssl = yes を指定した inet_listener。doveconf -n で、使われている設定がわかります。
        [postfix] Postfix の場合: master.cf の smtps (submissions) の行。
        [exchange] Exchange の場合: Set-PopSettings または Set-ImapSettings に -SSLBindings を指定し、その後サービスを開始します。
        [exchange55] Exchange Administrator の場合: プロトコルのプロパティと、Key Manager で作成した証明書。
       *[other] ポートと証明書は、サービスの構成で指定します。
    }
admin-tell-people-programs = TLS 1.2 以降で引き続き使えるプログラムを利用者に知らせてください。全員のためにサーバーの設定を下げる必要はありません。
admin-old-tls-apart = 古いプログラムをしばらく使い続ける必要がある場合は、ネットワーク内だけで使える TLS 1.0 用の専用アドレスを用意し、終了日を決めてください。
admin-upgrade-server = メールサービスまたはその TLS ライブラリを、TLS 1.2 以降に対応するものに更新してください。
admin-tls-front-end = それまでの間は、stunnel や HAProxy などの TLS フロントエンドを前段に置き、古い TLS がそのマシンの外に出ないようにしてください。
admin-add-suites = 使われているプログラムが対応している暗号スイートを追加してください。たとえば ECDHE-RSA-AES128-GCM-SHA256 です。Windows 7 と 8.1 には ECDHE-RSA-AES128-SHA256 が必要です。
admin-renew-certificate = メールソフトが信頼する認証局の証明書に更新し、サービスに再読み込みさせてください。
admin-full-chain = 証明書チェーン全体を送るようにしてください。最初にサーバー自身の証明書、続いてルートとの間にある証明書です。
admin-certificate-names = 証明書のサブジェクト代替名に { $server } があることを確認してください。共通名は対象になりません。
admin-new-key = 新しい鍵 (2048 ビット以上の RSA、または EC P-256) を作成し、SHA-256 で証明書を発行してもらってください。
admin-dh-group = 2048 ビットの Diffie-Hellman グループ、または ECDHE だけを使ってください。
admin-time-service = { $server } で行うことはありません。時計がずれているコンピューターが多い場合は、ネットワーク内で時刻サービスを提供してください。
admin-tell-people-settings = 正しい組み合わせを利用者に知らせてください: 995、993、465 は SSL/TLS、110、143、587 は STARTTLS です。
admin-tls-on-secure-port = ポート { $port } で TLS を有効にするか、このポートを閉じてください。TLS を前提とするプログラムは、来ない応答を待ち続けます。
admin-check-forwarding = { $server } のポート { $port } がどこに転送されているかを確認してください。{ $protocol } ではないものが応答しています。
admin-install-company-root = インスペクションが意図したものである場合は、そのルート証明書を、メールを読むすべてのコンピューターにインストールしてください。
admin-pass-starttls = STARTTLS を変更せずに通してください。STARTTLS を消してしまうゲートウェイがあると、メールは平文になります。
admin-fix-records = { $server } の A、AAAA レコードと、CNAME レコードがあればそれも、内部と外部の両方で確認してください: dig { $server } A と dig { $server } AAAA。
admin-fix-ipv6 = サービスが IPv6 アドレスでも待ち受けるようにするか、そうなるまで { $server } の AAAA レコードを外してください。
admin-start-services = { $server } のメールサービスを開始し、動き続けることを確認してください。
admin-raise-limits = どの上限に達したかを確認してください。{ $server-kind ->
        [dovecot] doveconf mail_max_userip_connections と、ログインサービスの client_limit。doveadm who で、誰が接続しているかがわかります。
        [exchange] Get-PopSettings または Get-ImapSettings: MaxConnections、MaxConnectionsFromSingleIP、MaxConnectionsPerUser。
        [postfix] postconf smtpd_client_connection_count_limit と default_process_limit。
       *[other] 全体、ユーザーごと、アドレスごとの接続数です。
    }
admin-default-certificate = サーバー名を送らないプログラムのために、リスナーに既定の証明書とサイトを設定してください。
admin-reverse-names = サーバーが、接続元ごとの逆引き名 (PTR) や ident の問い合わせを待っていないかを確認し、待っていれば無効にしてください。
admin-server-load = { $server } の負荷、メモリ、ディスクと、接続数を確認してください。
