# What was found of each link of the chain, one short sentence each

report-chain = 接続の経路
report-also-wrong = ほかの問題: { $what }

chain-not-reached = 手前に問題があるため、確認していません
chain-not-tested = 確認していません
chain-program-without-starttls = このメールソフトは、ポート { $port } では STARTTLS を使えません
chain-turned-away = 最後までは確認していません。サーバーが、ここからの接続をこれ以上受け付けません
chain-no-encryption = 暗号化を使わない設定です
chain-computer-works = このコンピューターに問題は見つかりませんでした
chain-computer-without-network = このコンピューターはネットワークに接続されていません
chain-computer-without-way-out = このコンピューターは、ネットワークの外へ出る経路を見つけられません
chain-computer-blocks = このコンピューター自身が、接続を外に出しませんでした
chain-computer-at-its-limit = 開いている接続が多すぎるため、このコンピューターはこれ以上接続を開けません
chain-address-given = アドレスが指定されたため、名前の検索は不要でした
chain-name-found = { $name } のアドレスは { $addresses } です
chain-name-not-found = { $name } という名前のサーバーは存在しません
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = { $name } という名前にはアドレスがありません
chain-resolver-silent = このネットワークのネームサービスから応答がありませんでした
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = このネットワークのネームサービスは、{ $name } の場所を答えられませんでした
chain-port-open = ポート { $port } は接続を受け付けます
chain-port-open-on-some = ポート { $port } は { $address } では使えますが、{ $other } では使えません
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(何も返しません)
    [closed] {" "}(何も言わずに切断します)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = ポート { $port } は接続を拒否します
chain-port-silent = ポート { $port } は応答しません
chain-port-reset = ポート { $port } は、接続している途中で切断します
chain-no-route = { $address } への経路がありません
chain-starttls-not-offered = ポート { $port } は STARTTLS に対応していません
chain-starttls-refused = ポート { $port } は、STARTTLS を求められても暗号化を始めません
chain-clear-text = ポート { $port } は、暗号化を始めるべきところで平文を返します
chain-other-protocol = ポート { $port } で応答するものは TLS に対応していません
chain-hello-silent = ポート { $port } は、暗号化を始めるべきところで何も返しません
chain-waits-for-encryption = ポート { $port } は暗号化 (SSL/TLS) を待っていて、それまで何も返しません
chain-hello-dies = ポート { $port } で暗号化を始める試みは、どれも成功しません
chain-hello-not-accepted = ポート { $port } は暗号化できますが、このメールソフトでは使えない方式です
chain-flight-breaks-off = ポート { $port } は暗号化を始めますが、途中で途切れます
chain-certificate-has-a-problem = ポート { $port } は暗号化できますが、証明書に問題があります
chain-handshake-breaks-off = ポート { $port } は、暗号化が整う前に途切れます
chain-flight-is-all-that-was-tested = ポート { $port } はこのメールソフトに応答します ({ $version })。今回、残りは確認できませんでした
chain-flight-is-all-that-can-be-tested = ポート { $port } はこのメールソフトに応答します ({ $version })。その先は、現在の暗号化では確認できません
chain-secure = 暗号化され、証明書にも問題はありません
chain-secure-by-a-newer-version = 暗号化され、証明書にも問題はありません（{ $version }、その先の確認は { $newer }）
chain-secure-at-times = ポート { $port } は暗号化できますが、毎回ではないか、時間内に終わりません
chain-greets = 応答: { $text }
chain-greets-late = 遅い応答: { $text }
chain-refuses = このコンピューターを拒否: { $text }
chain-greets-wrongly = この種類のメールサーバーではないものが応答: { $text }
chain-ends-without-a-word = 何も言わずに切断します
chain-greets-and-hangs-up = 応答し、その後切断します
chain-greets-and-says-no-more = 応答し、その後は何も返しません
chain-says-nothing = 何も返しません
chain-sign-in-not-tested = 確認していません。Mailprobe がサインインすることはありません
chain-sign-in-needs-encryption = 暗号化なしではパスワードを受け付けません
chain-sign-in-oauth-only = パスワードを受け付けず、Web ページでのサインイン (OAuth 2) だけを受け付けます
chain-sign-in-disabled = ここではサインインが無効になっていると伝えています
chain-sign-in-none = サインインの方法が用意されていません
chain-sign-in-not-in-program = { $ways } だけを提示していますが、このメールソフトは対応していません
chain-sign-in-not-known-of-program = { $ways } だけを提示しています。このメールソフトが対応しているかどうかは不明です
