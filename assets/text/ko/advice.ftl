# 진단, GroupShield에 대한 한 줄, 다음 시험, 해야 할 일

## 짧게 쓴 원인

hypothesis-groupshield = Exchange Server 5.5의 GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 보안 포트의 다른 문제
hypothesis-secure-listener-fault = 서버의 보안 포트 고장
hypothesis-no-secure-service = 이 포트에 보안 서비스가 없음
hypothesis-client-too-old = 서버에 비해 너무 오래된 메일 프로그램
hypothesis-server-too-old = 메일 프로그램에 비해 너무 오래된 서버
hypothesis-no-shared-cipher = 공통된 암호화 방식이 없음
hypothesis-certificate = 서버 인증서의 문제
hypothesis-weak-certificate = 서버의 키나 서명이 너무 약함
hypothesis-clock-wrong = 이 컴퓨터의 시계가 맞지 않음
hypothesis-starttls-mixup = 포트와 암호화 방식이 서로 맞지 않음
hypothesis-plaintext-on-secure-port = 암호화하지 않는 보안 포트
hypothesis-wrong-protocol = 이런 종류의 메일 서버가 아님
hypothesis-interception = 중간에서 연결을 바꾸는 것이 있음
hypothesis-firewall = 방화벽이나 인터넷 업체의 연결 차단
hypothesis-dns = 서버 이름의 주소가 없거나 잘못됨
hypothesis-ipv6-broken = IPv6가 작동하지 않음
hypothesis-captive-portal = 먼저 로그인해야 하는 네트워크
hypothesis-server-down = 메일 서버 중단
hypothesis-server-busy = 메일 서버의 과부하 또는 한도 도달
hypothesis-sign-in-refused = 사용자 이름이나 비밀번호가 받아들여지지 않음
hypothesis-sign-in-method = 허용되지 않는 로그인 방식
hypothesis-sending-refused = 서버가 이 메일을 받지 않음
hypothesis-sni-required = 서버 이름을 먼저 알려야 함(SNI)
hypothesis-slow-server = 메일 서버의 응답이 없거나 늦음
hypothesis-no-network = 이 컴퓨터가 네트워크에 연결되어 있지 않음
hypothesis-healthy = 점검할 수 있는 것은 모두 정상

## 진단

verdict-groupshield = { $server }의 { $port }번 포트에서 보안 연결이 완료되지 않습니다. GroupShield가 { $certainty ->
        [likely] 유력한 원인입니다
       *[other] 원인일 수 있습니다
    }.
verdict-exchange55-listener = Exchange Server 5.5인 { $server }의 보안 포트 { $port }번이 작동하지 않습니다.
verdict-secure-listener-fault = { $server }의 { $port }번 포트에서 보안 연결이 서버 쪽에서 끊어집니다.
verdict-secure-listener-fault-idle-close = { $server }에 보안 연결을 할 수 없습니다. { $port }번 포트가 아무것도 주고받기 전에 끊습니다.
verdict-secure-listener-fault-every-hello-dies = { $server }에 보안 연결을 할 수 없습니다. { $port }번 포트가 시도할 때마다 끊습니다.
verdict-secure-listener-fault-alert-on-every-hello = { $server }에 보안 연결을 할 수 없습니다. { $port }번 포트가 모든 시도를 거부합니다(경고 { $alert }).
verdict-secure-listener-fault-flight-breaks-off = { $server }에 보안 연결을 할 수 없습니다. { $port }번 포트가 연결을 시작한 뒤 { $how ->
        [silent] 응답을 멈춥니다
       *[other] 끊습니다
    }.
verdict-secure-listener-fault-handshake-not-completed = { $server }에 보안 연결을 할 수 없습니다. 연결이 완료되기 전에 { $port }번 포트가 { $how ->
        [silent] 응답을 멈춥니다
       *[other] 끊습니다
    }.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server }의 { $port }번 포트가 STARTTLS를 받아들인 뒤 암호화 없이 계속합니다.
   *[says] { $server } 스스로 { $port }번 포트의 암호화를 시작할 수 없다고 알립니다.
}
verdict-secure-listener-fault-starttls-refused = { $server }에서 { $port }번 포트에 STARTTLS를 제공한다고 하고는 시작하지 않습니다.
verdict-secure-listener-fault-said-tls-not-started = 메시지에 따르면 { $server }에서 암호화를 시작하지 못했습니다: “{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = { $port }번 포트로는 메일이 되지 않습니다. { $server }에서 아무 말 없이 끊습니다.
verdict-no-secure-service = { $server }의 { $port }번 포트는 보안 연결을 제공하지 않습니다.
verdict-no-secure-service-port-refused = { $server }의 { $port }번 포트가 연결을 거부합니다.
verdict-no-secure-service-port-refused-others-greet = { $server }의 { $port }번 포트는 연결을 거부하고 { $other_port }번 포트는 응답합니다.
verdict-no-secure-service-starttls-not-offered = { $program }에 설정된 STARTTLS를 { $server }의 { $port }번 포트가 제공하지 않습니다.
verdict-no-secure-service-starttls-missing-on-one-address = { $address } 주소에서는 { $server }의 { $port }번 포트가 STARTTLS를 제공하지 않습니다.
verdict-client-too-old = { $server }의 암호화가 { $program }에서 쓰기에는 너무 최신입니다.
verdict-server-too-old = { $server }에는 { $program }에서 더는 허용하지 않는 옛 암호화만 있습니다.
verdict-server-too-old-only-old-hello-answered = { $server }의 최신 암호화는 { $version }입니다. { $program }에서 더는 허용하지 않습니다.
verdict-server-too-old-newest-version-breaks-off = { $server }에서 프로그램이 TLS 1.3을 제시하면 연결을 끊습니다. { $program }에서 TLS 1.3을 제시합니다.
verdict-server-too-old-older-on-one-address = { $address } 주소에서는 { $server }의 최신 암호화가 { $version }입니다.
verdict-no-shared-cipher = { $server }, { $program } 양쪽에 공통된 암호화 방식이 없습니다.
verdict-no-shared-cipher-key-type-not-spoken = { $server }의 인증서에 { $program }에서 쓸 수 없는 키({ $key })가 있습니다.
verdict-no-shared-cipher-other-suites-answered = { $server }, { $program } 양쪽의 TLS 버전은 같지만 공통된 암호 스위트나 키 종류가 없습니다.
verdict-certificate = { $server }의 인증서에 문제가 있어 { $program }에서 신뢰하지 않습니다.
verdict-certificate-certificate-expired = { $server }의 인증서가 { $not_after }에 만료되어 { $program }에서 신뢰하지 않습니다.
verdict-certificate-certificate-not-yet-valid = { $server }의 인증서는 { $not_before }부터 유효합니다.
verdict-certificate-certificate-revoked = { $server }의 인증서가 { $revoked_at }에 폐기되어 { $program }에서 신뢰하지 않습니다.
verdict-certificate-certificate-intermediate-expired = { $server }에서 함께 보내는 { $certificate } 인증서가 { $not_after }에 만료되었습니다.
verdict-certificate-certificate-intermediate-not-yet-valid = { $server }에서 함께 보내는 { $certificate } 인증서가 { $not_before }부터 유효합니다.
verdict-certificate-certificate-names-nobody = { $server }에서 보여 주는 인증서에 서버 이름이 전혀 없습니다.
verdict-certificate-certificate-name-only-in-cn = 인증서의 { $common_name } 이름이 최신 프로그램은 무시하는 옛 항목(CN)에만 있습니다.
verdict-certificate-certificate-wrong-name = { $server }의 인증서는 { $asked_name }용이 아니라 { $name }용입니다.
verdict-certificate-certificate-self-signed = { $server }의 인증서가 자체 서명되어 { $program }에서 신뢰하지 않습니다.
verdict-certificate-certificate-unknown-extension = { $server }의 인증서에 메일 프로그램이 거부해야 하는 확장이 있습니다.
verdict-certificate-certificate-against-apple-rules = { $server }의 인증서가 Apple의 규칙에 맞지 않아 { $program }에서 거부합니다.
verdict-certificate-certificate-exceeds-issuer = { $server }의 인증서가 발급한 인증 기관의 규칙에 어긋납니다.
verdict-certificate-certificate-untrusted = 이 컴퓨터가 신뢰하지 않는 { $issuer }에서 { $server }의 인증서를 발급했습니다.
verdict-certificate-certificate-chain-incomplete = { $server }에서 인증서 체인의 일부를 빠뜨려 { $program }에서 확인할 수 없습니다.
verdict-certificate-certificate-unreadable = { $server }에서 보낸 인증서 하나를 읽을 수 없습니다.
verdict-certificate-certificate-wrong-usage = { $server }의 인증서는 메일 서버용이 아닙니다.
verdict-certificate-certificate-status-missing = { $server }에서 인증서가 요구하는 확인(OCSP)을 보내지 않으며 { $program }에서 이를 반드시 요구합니다.
verdict-certificate-certificate-bad-on-one-address = { $address } 주소에서 보여 주는 { $server }의 인증서는 { $problem ->
    [expired] { $not_after }에 만료되었습니다
    [not-yet-valid] { $not_before }부터 유효합니다
    [wrong-name] { $names } 이름으로 발급되었습니다
    [name-only-in-cn] 이름이 옛 항목에만 있습니다
    [self-signed] 자체 서명되었습니다
    [untrusted-issuer] 이 컴퓨터가 신뢰하지 않는 발급자가 발급했습니다
    [missing-intermediate] 인증 기관까지 이어 주는 중간 인증서가 없습니다
    [revoked] { $revoked_at }에 폐기되었습니다
    [intermediate-expired] { $not_after }에 만료된 { $certificate } 인증서와 함께 옵니다
    [intermediate-not-yet-valid] { $not_before }부터 유효한 { $certificate } 인증서와 함께 옵니다
    [weak-key] 키가 너무 약합니다
    [weak-signature] 서명이 너무 약합니다
   *[other] 문제가 있습니다
}.
verdict-certificate-certificate-other-path-needed = { $not_after }까지 유효한 { $certificate } 인증서 때문에 오래된 프로그램이 { $server } 연결을 거부할 수 있습니다.
verdict-weak-certificate = { $server }의 인증서가 { $program }에서 쓰기에는 너무 약합니다.
verdict-weak-certificate-certificate-weak-key = { $server }의 키({ $key })가 { $program }에서 쓰기에는 너무 짧습니다.
verdict-weak-certificate-certificate-intermediate-weak-key = { $server }에서 보낸 { $certificate } 인증서의 키({ $key })가 { $program }에서 쓰기에는 너무 짧습니다.
verdict-weak-certificate-certificate-intermediate-weak-signature = { $server }에서 보낸 { $certificate } 인증서의 서명({ $signature })이 { $program }에서 쓰기에는 너무 약합니다.
verdict-weak-certificate-certificate-weak-signature = { $server }의 인증서 서명({ $signature })이 { $program }에서 쓰기에는 너무 약합니다.
verdict-weak-certificate-weak-key-exchange = { $server }의 키 교환({ $bits }비트)이 { $program }에서 쓰기에는 너무 약합니다.
verdict-clock-wrong = 이 컴퓨터의 시계가 맞지 않아 { $server }의 정상 인증서가 유효 기간을 벗어난 것처럼 보입니다.
verdict-clock-wrong-clock-off = 이 컴퓨터의 시계가 { $days ->
        [0] { $minutes }분
       *[other] { $days }일
    } { $direction ->
        [ahead] 빨라서
       *[behind] 늦어서
    } 인증서가 유효 기간을 벗어난 것처럼 보입니다.
verdict-starttls-mixup = { $server }의 { $port }번 포트와 { $program }에 설정된 암호화 방식이 서로 맞지 않습니다.
verdict-starttls-mixup-starttls-port-with-ssl = { $server }의 { $port }번 포트에는 STARTTLS가 필요합니다. SSL/TLS는 { $secure-port }번 포트에 맞습니다.
verdict-starttls-mixup-starttls-on-secure-port = { $server }의 { $port }번 포트에는 SSL/TLS가 필요합니다. STARTTLS는 { $starttls-port }번 포트에 맞습니다.
verdict-starttls-mixup-no-encryption-on-secure-port = { $server }의 { $port }번 포트에는 SSL/TLS가 필요하지만 { $program }에는 암호화가 꺼져 있습니다.
verdict-starttls-mixup-settings-plain-on-tls-port = { $port }번 포트에는 SSL/TLS가 필요하지만 메시지에는 암호화가 없습니다.
verdict-starttls-mixup-settings-tls-on-starttls-port = { $port }번 포트에는 STARTTLS가 필요합니다. 메시지에 있는 SSL/TLS는 { $secure-port }번 포트에 맞습니다.
verdict-starttls-mixup-plain-sign-in-refused = { $server }에서는 암호화 없이 비밀번호를 받지 않는데 { $program }에는 암호화가 꺼져 있습니다.
verdict-starttls-mixup-said-needs-encryption = { $server }에서 먼저 암호화를 요구합니다. SSL/TLS({ $secure-port }번 포트) 또는 STARTTLS가 필요합니다.
verdict-plaintext-on-secure-port = { $server }에서 암호화해야 할 { $port }번 포트를 암호화하지 않습니다.
verdict-wrong-protocol = { $server }의 { $port }번 포트가 응답하지만 { $protocol } 메일 서버가 아닙니다.
verdict-wrong-protocol-other-protocol = { $server }의 { $port }번 포트는 { $protocol }용이 아닙니다. { $speaks ->
    [none] 응답: “{ $said }”
   *[other] { $speaks } 응답: “{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = { $port }번 포트의 암호화 안에서 { $speaks ->
    [own] { $protocol } 규칙을 지키지 않는 서버가 응답합니다
    [none] { $protocol } 이외의 것이 응답합니다
   *[other] { $protocol } 대신 { $speaks } 서비스가 응답합니다
}: “{ $said }”.
verdict-wrong-protocol-port-for-web = { $server }의 { $port }번 포트는 { $protocol }용이 아니라 웹 페이지용입니다.
verdict-interception = 이 컴퓨터와 { $server } 사이에 연결을 바꾸는 것이 있습니다.
verdict-interception-interceptor-issuer = { $interceptor }에서 { $server } 보안 연결을 가로채고 자체 인증서를 보여 줍니다.
verdict-interception-scanner-greeting = { $server } 대신 메일 검사 프로그램({ $product })이 응답합니다.
verdict-interception-starttls-stripped = 중간에 있는 무언가가 { $server }의 { $port }번 포트에서 암호화(STARTTLS)를 지웁니다.
verdict-interception-starttls-withheld = 무언가가 { $server }의 { $port }번 포트에서 암호화(STARTTLS)를 감춥니다.
verdict-interception-starttls-injected = 중간에 있는 무언가가 { $server } 연결을 조작하는 것 같습니다.
verdict-firewall = 중간에 있는 무언가가 { $server }의 { $port }번 포트 연결을 막는 것 같습니다.
verdict-firewall-port-silent-others-greet = 무언가가 { $server }의 { $port }번 포트를 막는 것 같습니다. { $other_port }번 포트는 응답합니다.
verdict-firewall-blocked-locally = 이 컴퓨터가 { $port }번 포트로 가는 연결을 내보내지 않습니다.
verdict-firewall-said-blocked-here = 메시지에 따르면 이 컴퓨터가 { $program }의 연결을 막았습니다.
verdict-firewall-large-hello-fails = { $how ->
    [reset] { $server }에 보안 연결을 할 수 없습니다. 도중의 무언가가 긴 첫 메시지에서 연결을 끊습니다.
   *[lost] { $server }에 보안 연결을 할 수 없습니다. 큰 패킷이 도중에 사라집니다.
}
verdict-firewall-nothing-reached = 이 컴퓨터에서 보낸 연결이 { $server }에 하나도 닿지 않습니다.
verdict-dns = 이 컴퓨터가 { $server }의 올바른 주소를 찾지 못합니다.
verdict-dns-name-not-found = 이름이 { $name }인 서버가 없습니다.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = { $name } 이름은 있지만 연결된 주소가 없습니다.
verdict-dns-resolver-silent = 이 네트워크의 네임 서비스가 응답하지 않아 { $server }의 주소를 찾을 수 없습니다.
verdict-dns-family-unanswered = { $server } 주소를 찾는 데 오래 걸립니다. 이 네트워크의 네임 서비스가 { $family } 주소에 대해 응답하지 않습니다.
verdict-dns-resolver-trouble = 이 네트워크의 네임 서비스가 { $name }의 위치를 알려 주지 못합니다.
verdict-dns-private-address = { $server } 이름이 { $address }에 연결되지만 그곳에서는 아무 응답도 없습니다.
verdict-dns-empty-address = { $server } 이름이 컴퓨터 주소가 아닌 { $address }에 연결됩니다.
verdict-dns-loopback-address = { $server } 이름이 이 컴퓨터 자신인 { $address }에 연결됩니다.
verdict-dns-hosts-file-names-server = 이 컴퓨터의 hosts 파일이 { $server } 연결을 { $address } 주소로 보냅니다.
verdict-dns-search-suffix-used = { $server } 뒤에 { $suffix } 부분을 붙여야만 찾을 수 있었습니다. 다른 컴퓨터일 수 있습니다.
verdict-ipv6-broken = { $server } 연결이 IPv4로는 되고 IPv6로는 되지 않습니다.
verdict-ipv6-broken-no-ipv6-route = { $server }에는 IPv6 주소만 있고 이곳에서 그곳으로 가는 IPv6 경로가 없습니다.
verdict-captive-portal = 이 네트워크에 먼저 로그인해야 { $program }에서 { $server }에 연결할 수 있습니다.
verdict-server-down = { $server }의 메일 서비스가 꺼져 있는 것 같습니다.
verdict-server-down-every-port-refused = { $server }에서 모든 메일 포트를 거부합니다. 이름이 틀렸거나, 이 컴퓨터가 차단되었거나, 서비스가 꺼져 있습니다.
verdict-server-down-every-port-silent = { $server }의 메일 포트가 하나도 응답하지 않습니다. 꺼져 있는 것 같습니다.
verdict-server-down-one-address-dead = { $server } 연결이 { $works_on }에서는 되고 { $address }에서는 되지 않습니다. 프로그램은 두 주소 중 어느 것이든 받을 수 있습니다.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server }의 { $port }번 포트가 응답한 뒤 거부합니다. 서버의 응답: “{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server }의 { $port }번 포트가 한 번 응답한 뒤 연결을 끊습니다.
verdict-server-down-server-fault-greeting = { $server } 자체에 문제가 있습니다. 서버의 응답: “{ $said }”.
verdict-server-down-said-server-fault = { $server } 자체에 문제가 있었습니다: “{ $said }”.
verdict-server-busy = { $server }에서 지금은 { $program } 연결을 받지 않습니다. 바쁘거나 한도에 이르렀습니다.
verdict-server-busy-greeting-cut-off = { $port }번 포트로는 메일이 되지 않습니다. { $server }에서 아무 말 없이 끊습니다.
verdict-server-busy-busy-greeting = { $server }에서 지금은 이 컴퓨터를 받지 않습니다. 서버의 응답: “{ $said }”.
verdict-server-busy-kept-out-greeting = { $server }에서 잘못된 비밀번호 때문에 이 컴퓨터의 주소를 한동안 막고 있습니다: “{ $said }”.
verdict-server-busy-mailbox-locked-greeting = 다른 프로그램이나 기기가 메일함을 열어 두고 있습니다: “{ $said }”.
verdict-server-busy-busy-on-one-address = { $address } 주소의 { $server }에서 지금은 이 컴퓨터를 받지 않습니다. 서버의 응답: “{ $said }”.
verdict-server-busy-refusal-greeting = { $server }에서 이곳의 연결을 거부합니다. 서버의 응답: “{ $said }”.
verdict-server-busy-said-busy = { $server }에서 당분간 { $program } 연결을 받지 않았습니다: “{ $said }”.
verdict-server-busy-said-mailbox-locked = 다른 프로그램이나 기기가 메일함을 열어 두고 있습니다: “{ $said }”.
verdict-server-busy-said-mailbox-full = 메일함이 가득 찼습니다: “{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server }에서 { $program }에 나중에 다시 연결하라고 합니다.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express는 { $server }의 { $port }번 포트가 아니라 25번 포트에서만 STARTTLS를 씁니다.
verdict-server-busy-flapping = { $server } 연결이 가끔만 됩니다. 같은 시도가 때로는 응답을 받고 때로는 끊깁니다.
verdict-server-busy-shut-out = { $server }에서 처음에는 응답했지만 그 뒤로 이곳의 연결을 받지 않았습니다.
verdict-server-busy-every-port-closes = { $server }의 모든 포트가 아무 말 없이 바로 연결을 끊습니다.
verdict-sign-in-refused = { $server }에서 로그인을 거부했습니다. 사용자 이름이나 비밀번호가 가장 유력한 원인입니다.
verdict-sign-in-refused-said-sign-in-refused = { $server } 로그인이 거부되었습니다: “{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server }에서 로그인을 잠시 제한하고 있습니다: “{ $said }”.
verdict-sign-in-method = { $server }에서 이 로그인 방식을 받지 않습니다.
verdict-sign-in-method-sign-in-oauth-only = { $server }에서 비밀번호는 받지 않고 웹 페이지 로그인(OAuth 2)만 받습니다.
verdict-sign-in-method-sign-in-disabled = { $server }에서 { $port }번 포트의 로그인이 꺼져 있다고 합니다.
verdict-sign-in-method-protocol-switched-off = { $server }에서 이 계정이나 도메인은 { $protocol } 사용이 꺼져 있다고 합니다: “{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server }의 로그인 방법은 { $ways }뿐이며, { $program }에서는 쓸 수 없습니다.
verdict-sign-in-method-sign-in-fails-on-one-address = { $address } 주소에서는 { $server }의 로그인 방법 가운데 { $program }에서 쓸 수 있는 것이 없습니다.
verdict-sign-in-method-sign-in-not-offered = { $server }의 { $port }번 포트에는 로그인 방법이 없습니다.
verdict-sign-in-method-client-certificate-demanded = { $server }에서 자체 인증서를 가진 프로그램만 받아들입니다.
verdict-sign-in-method-said-sign-in-method = { $server }에서 이 로그인 방식을 받지 않습니다: “{ $said }”.
verdict-sending-refused = 이곳에서 보내는 이 메일을 { $server }에서 받지 않습니다.
verdict-sending-refused-address-not-welcome = { $server }에서 이 컴퓨터를 거부합니다. 서버의 응답: “{ $said }”.
verdict-sending-refused-takes-no-mail = { $server }에서 누구의 메일도 받지 않습니다. 서버의 응답: “{ $said }”.
verdict-sending-refused-computer-name-refused = { $server }에서 Mailprobe가 밝힌 이 컴퓨터의 이름을 거부합니다. { $program }에서는 다른 이름을 밝힐 수 있습니다. 서버의 응답: “{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server }에서 이 컴퓨터가 밝힌 자기 이름을 거부합니다. 서버의 응답: “{ $said }”.
verdict-sending-refused-said-relay-denied = { $server }에서는 로그인하고 보내는 메일만 전달합니다.
verdict-sending-refused-said-sending-refused = { $server }에서 메일을 받지 않았습니다: “{ $said }”.
verdict-sni-required = { $server }에서 서버 이름을 먼저 알리는(SNI) 프로그램에만 응답합니다. { $program }에는 이 기능이 없습니다.
verdict-sni-required-server-name-refused = { $port }번 포트가 { $server } 이름을 모르거나 이름을 받지 못했습니다.
verdict-sni-required-other-certificate-without-name = 서버 이름을 먼저 알리지 않는 { $program }에는 { $server }에서 다른 인증서({ $name })를 보여 줍니다.
verdict-slow-server = { $server }에서 { $program }의 대기 시간 안에 응답하지 않습니다.
verdict-slow-server-slow-answer = { $server }의 응답에 { $seconds }초가 걸립니다. 일부 프로그램에는 너무 늦습니다.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server }의 { $port }번 포트가 STARTTLS를 받아들인 뒤 아무 응답도 하지 않습니다.
   *[tls] { $server }의 { $port }번 포트가 연결은 받지만 아무 응답도 하지 않습니다.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server }의 { $port }번 포트가 암호화는 하지만 그 뒤로 아무 응답도 하지 않습니다.
   *[no] { $server }의 { $port }번 포트가 연결은 받지만 아무 응답도 하지 않습니다.
}
verdict-slow-server-silent-after-greeting = { $server }의 { $port }번 포트가 한 번 응답한 뒤 더는 응답하지 않습니다.
verdict-slow-server-no-port-speaks = { $server }의 포트 { $ports }개가 연결은 받지만 아무 응답도 하지 않습니다.
verdict-no-network = 이 컴퓨터가 네트워크에 연결되어 있지 않습니다.
verdict-no-network-no-way-out = 이 컴퓨터는 네트워크 밖의 { $server }까지 나가는 길을 찾지 못합니다.
verdict-healthy = 지금 이곳에서는 { $server }의 { $port }번 포트에서 점검할 수 있는 것이 모두 정상입니다.

## 아직 결론이 나지 않을 때

verdict-undecided = { $seen }. 여러 원인 가운데 어느 것인지 아직 말할 수 없습니다.
verdict-untested = 점검할 수 있는 범위에서는 문제가 없습니다: { $seen }.
verdict-computer-at-its-limit = 이 컴퓨터에 열린 연결이 너무 많아 { $server } 점검을 하지 못했습니다.

## 누가 해결할 차례인가

whose-groupshield = 이 문제는 { $server } 관리자가 해결해야 합니다. 잘못하신 것은 없습니다. GroupShield는 그 서버에서 실행되는 Network Associates(이후 McAfee)의 Exchange용 백신 프로그램입니다.
whose-exchange55-listener = 이 문제는 { $server } 관리자가 해결해야 합니다. 잘못하신 것은 없습니다.
whose-secure-listener-fault = 이 문제는 { $server } 관리자가 해결해야 합니다. 잘못하신 것은 없습니다.
whose-no-secure-service = 어느 포트를 써야 하는지 { $server } 관리자에게 물어보세요. 그러면 직접 바꿀 수 있습니다.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = 직접 또는 헬프데스크에서 해결할 수 있습니다. { $program } 또는 운영 체제를 더 새로운 것으로 바꿔야 합니다.
whose-server-too-old = 이 문제는 { $server } 관리자가 해결해야 합니다.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = 어느 쪽에서든 해결할 수 있습니다. 이쪽에서 더 새로운 메일 프로그램을 쓰거나 { $server }에 암호화 방식(암호 스위트)을 하나 더 추가하면 됩니다.
whose-certificate = 이 문제는 { $server } 관리자가 해결해야 합니다.
whose-certificate-certificate-wrong-name = 제공업체의 안내에도 { $server } 이름이 있다면 이 문제는 서버 관리자가 해결해야 합니다. 그렇지 않으면 { $program }에서 직접 해결할 수 있습니다.
whose-weak-certificate = 이 문제는 { $server } 관리자가 해결해야 합니다.
whose-clock-wrong = 직접 해결할 수 있습니다. 이 컴퓨터의 시계를 맞추세요.
whose-starttls-mixup = 직접 해결할 수 있습니다. { $program }에서 설정 두 가지를 바꾸세요.
whose-plaintext-on-secure-port = 이 문제는 { $server } 관리자가 해결해야 합니다.
whose-wrong-protocol = 직접 해결할 수 있습니다. 서버 이름과 포트를 제공업체의 안내와 비교해 보세요.
whose-interception = 이 문제는 헬프데스크 또는 이 컴퓨터의 백신 프로그램이나 이 네트워크를 관리하는 사람이 해결해야 합니다.
whose-firewall = 이 문제는 헬프데스크 또는 지금 쓰는 네트워크의 관리자가 해결해야 합니다.
whose-firewall-blocked-locally = 이 컴퓨터에서 직접 또는 헬프데스크를 통해 해결할 수 있습니다.
whose-firewall-said-blocked-here = 이 컴퓨터에서 직접 또는 헬프데스크를 통해 해결할 수 있습니다.
whose-dns = 서버 이름이 맞다면 이 문제는 헬프데스크나 이 네트워크의 관리자가 해결해야 합니다.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = 이 문제는 네트워크나 서버의 관리자가 해결해야 합니다.
whose-captive-portal = 직접 해결할 수 있습니다. 이 네트워크에 로그인하세요.
whose-server-down = 지금은 기다리는 수밖에 없습니다. { $server } 관리자에게 알리세요.
whose-server-down-every-port-refused = 먼저 서버 이름을 비교하세요. 맞다면 { $server } 관리자에게 알리세요.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = 몇 분 기다리세요. 자주 되풀이되면 { $server } 관리자에게 알리세요.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = 30분 기다리세요. 자주 되풀이되면 { $server } 관리자에게 알리세요.
whose-server-busy-kept-out-greeting = 30분 기다리세요. 자주 되풀이되면 { $server } 관리자에게 알리세요.
whose-sign-in-refused = 직접 해결할 수 있습니다. 사용자 이름, 비밀번호 또는 로그인 방식의 문제입니다.
whose-sign-in-method = 비밀번호 문제가 아닙니다. 메일 프로그램이나 { $server }에서 로그인 방식을 바꿔야 합니다.
whose-sign-in-method-protocol-switched-off = 비밀번호 문제가 아닙니다. 계정 관리자가 { $protocol } 사용을 켜거나 다른 프로토콜을 써야 합니다.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = 비밀번호나 암호화 문제가 아닙니다. { $server }의 응답을 보면 누가 해결할 수 있는지 알 수 있습니다.
whose-sending-refused-takes-no-mail = 직접 해결할 수 있습니다. 서버 이름과 포트를 제공업체의 안내와 비교해 보세요.
whose-sni-required = 어느 쪽에서든 해결할 수 있습니다. 이쪽에서 더 새로운 메일 프로그램을 쓰거나 { $server }에 기본 인증서를 두면 됩니다.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = 조금 기다린 뒤 { $server } 관리자에게 알리세요.
whose-no-network = 직접 해결할 수 있습니다. 이 컴퓨터를 네트워크에 연결하세요.
whose-no-network-no-way-out = 직접 또는 이 네트워크의 관리자가 해결할 수 있습니다. 공유기나 이 컴퓨터의 네트워크 설정을 확인하세요.
whose-healthy = { $program }에서 한 번 더 해 보세요. 그래도 되지 않으면 다음으로 살펴볼 것은 그 안의 설정이나 비밀번호입니다.
whose-undecided = 한 가지를 더 확인하면 누가 해결해야 하는지 알 수 있습니다.
whose-untested = 나머지는 { $program }에서 직접 해 보아야만 알 수 있습니다.
whose-stopped = 누가 해결해야 하는지 알려면 다시 점검하고 끝까지 기다리세요.
whose-out-of-time = 누가 해결해야 하는지 알려면 다시 점검하세요.
whose-computer-at-its-limit = 직접 해결할 수 있습니다. 프로그램을 닫거나 이 컴퓨터를 다시 시작한 뒤 다시 점검하세요.

## 표시

label-likely = 가능성 높음
label-possible = 가능성 있음
label-unlikely = 가능성 낮음
label-ruled-out = 제외됨
label-not-tested = 확인할 수 없음

## GroupShield에 대한 한 줄

groupshield-line-likely = Exchange Server 5.5의 GroupShield일 가능성이 높습니다. { $why }
groupshield-line-possible = Exchange Server 5.5의 GroupShield일 수 있습니다. { $why }
groupshield-line-unlikely = Exchange Server 5.5의 GroupShield일 가능성은 낮습니다. { $why }
groupshield-line-ruled-out = Exchange Server 5.5의 GroupShield는 원인이 아닙니다. { $why }
groupshield-line-not-tested = Exchange Server 5.5의 GroupShield인지 확인할 수 없었습니다. { $why }
groupshield-line-confirmed = Exchange Server 5.5의 GroupShield일 가능성이 매우 높습니다. 제거한 뒤 SSL이 작동하면 증명됩니다. { $why }

groupshield-why-confirmed = 서버의 로그에 메일 포트에 대한 0x2741이 있고, 서버에서 GroupShield가 실행되며, 포트의 동작도 이와 일치합니다.
groupshield-why-confirmed-cured = 서버의 로그에 0x2741이 있었고, GroupShield를 완전히 제거한 뒤로 SSL이 작동합니다.
groupshield-why-fits = 서버가 Exchange Server 5.5임을 밝히고, 보안 포트가 연결은 받지만 보안 연결을 만들지 않습니다. 더 자세한 것은 서버의 이벤트 로그에서만 알 수 있습니다.
groupshield-why-fits-log = 서버가 Exchange Server 5.5임을 밝히고 로그에 0x2741이 있습니다. GroupShield가 실행되는지는 알려 주지 않았습니다.
groupshield-why-fits-installed = 서버의 보안 포트가 GroupShield에서 알려진 대로 동작하고, 서버에서 GroupShield가 실행되고 있습니다. 이벤트 로그는 보지 못했습니다.
groupshield-why-refused = 서버가 Exchange Server 5.5임을 밝히고 보안 포트를 거부합니다. GroupShield 때문에 그럴 수 있지만 같은 서버의 다른 문제로도 그럴 수 있습니다.
groupshield-why-closes-at-once = 서버가 Exchange Server 5.5임을 밝히고 보안 포트가 바로 끊습니다. GroupShield 때문일 수도 있지만 인증서가 없어서 그런 경우가 더 많습니다.
groupshield-why-shared = 알아낸 것의 일부가 GroupShield에 들어맞지만 다른 원인에도 들어맞습니다.
groupshield-why-one-port = 서버가 Exchange Server 5.5임을 밝히지만 다른 보안 포트는 작동합니다. 알려진 바로는 GroupShield는 보안 포트를 모두 멈춥니다.
groupshield-why-other-log = 서버의 이벤트 로그가 다른 원인을 가리킵니다.
groupshield-why-other-fault = 서버가 Exchange Server 5.5임을 밝히지만 알아낸 것이 다른 원인에 더 들어맞습니다.
groupshield-why-no-exchange = 이 문제가 생기는 유일한 서버인 Exchange Server 5.5라는 단서가 없습니다.
groupshield-why-other-product = 서버가 다른 제품임을 밝힙니다. 이 문제는 Exchange Server 5.5에만 있습니다.
groupshield-why-hello-answered = 보안 포트 { $port }번이 적어도 한 번은 암호화 시도에 응답했습니다. 알려진 바로는 이 문제가 있으면 한 번도 응답하지 않습니다.
groupshield-why-works = 보안 포트 { $port }번이 이곳에서 작동합니다.
groupshield-why-no-ssl = 여기서는 메일 프로그램이 SSL을 쓰지 않는데, 이 문제는 SSL에만 영향을 줍니다.
groupshield-why-starttls = 서버가 메일 받기에 STARTTLS를 제공하는데, Exchange Server 5.5는 그렇게 할 수 없습니다.
groupshield-why-absent = 잘 아는 사람에 따르면 그 서버에는 GroupShield가 없습니다.
groupshield-why-flapping = 포트가 때때로 작동합니다. 알려진 바로는 이 문제는 생겼다 사라졌다 하지 않습니다.
groupshield-why-cured = GroupShield를 완전히 제거한 뒤로 SSL이 작동합니다. 그것이 원인이었고 이제는 사라졌습니다.
groupshield-why-other-fact = 여기서 알아낸 것 가운데 이 문제로는 생길 수 없는 것이 있습니다.
groupshield-why-not-reached = { $server }의 첫 응답도 보안 포트도 확인하지 못했습니다.

## 다음 시험

next-test-try-other-network = 확실히 알려면: 휴대전화 네트워크 같은 다른 네트워크에서 점검하고 두 결과를 비교하세요.
next-test-ask-event-log = 확실히 알려면: 응용 프로그램 로그에 이벤트 11508, 11506 또는 13002가 있는지 { $server } 관리자에게 묻고 여기에 붙여넣으세요.
next-test-ask-groupshield = 확실히 알려면: 서버에 GroupShield가 설치되어 있는지 { $server } 관리자에게 물어보세요.
next-test-ask-removal = 확실히 알려면: GroupShield를 완전히 제거하면 SSL이 작동하는지 물어보세요.
next-test-ask-since-when = 확실히 알려면: 문제가 시작되기 직전에 이 컴퓨터에서 바꾼 것이 있는지 떠올려 보세요.
next-test-check-again = 확실히 알려면: 10분 뒤에 다시 점검하고 달라진 것이 있는지 보세요.
next-test-run-to-the-end = 확실히 알려면: 점검이 끝날 때까지 기다리세요.

question-groupshield-installed = { $server }에 GroupShield가 설치되어 있나요?
question-cured-by-removal = GroupShield를 완전히 제거한 뒤로 SSL이 작동하나요?
question-works-without-ssl = SSL을 끄면 메일이 되나요? 일부러 꺼 보지 말고, 이미 아는 경우에만 답하세요.
question-works-on-other-network = 같은 계정이 다른 네트워크에서는 되나요?
question-began-after-update = 이 컴퓨터에서 무언가를 바꾼 뒤에 시작되었나요?

## 여러 단계에 쓰이는 부분

advice-where = { $program ->
        [outlook-express] Outlook Express에서 “도구 > 계정 > 메일”을 열고 계정을 고른 뒤 “속성 > 고급”으로 가세요.
        [windows-mail] Windows Mail에서 “도구 > 계정”을 열고 계정을 고른 뒤 “속성 > 고급”으로 가세요.
        [windows-live-mail] Windows Live Mail 왼쪽에서 계정을 마우스 오른쪽 단추로 누른 뒤 “속성 > 고급”으로 가세요.
        [outlook] Outlook을 닫고 “제어판 > 메일(Microsoft Outlook) > 전자 메일 계정”을 열어 계정을 고른 뒤 “변경 > 기타 설정 > 고급”으로 가세요. (Outlook 2003: “도구 > 전자 메일 계정”)
        [new-outlook] 새 Outlook에서 설정(톱니바퀴)을 열고 “계정 > 내 계정”(일부 버전: “전자 메일 계정”)에서 계정 옆의 “관리”를 눌러 서버 설정을 찾으세요.
        [outlook-mac] Outlook에서 “도구 > 계정”을 열고 계정을 고르세요. 포트를 바꾸려면 기본 포트를 무시하는 항목(“Override default port”)을 선택하세요.
        [outlook-mobile] 휴대전화의 Outlook에서 왼쪽 위의 사진이나 아이콘을 누르고 톱니바퀴를 누른 뒤 “계정”에서 계정을 고르세요. Android에서처럼 서버 설정이 보이지 않으면 계정을 추가할 때만 입력할 수 있습니다.
        [thunderbird] Thunderbird의 메뉴에서 “계정 설정”을 열고 { $protocol ->
            [SMTP] “보내는 서버 (SMTP)”에서 서버를 고른 뒤 “편집”을 누르세요.
           *[other] 계정의 “서버 설정”으로 가세요.
        }
        [thunderbird-android] 앱의 메뉴에서 “설정”을 열고 계정을 고른 뒤 { $protocol ->
            [SMTP] “메일 보내기 > 발신 서버”로 가세요.
           *[other] “메일 가져오기 > 수신 서버”로 가세요.
        }
        [apple-mail] Mail에서 “Mail > 설정 > 계정”(이전 버전: “환경설정”)을 열고 계정을 고른 뒤 “서버 설정”으로 가서 “자동으로 연결 설정 관리”를 끄세요.
        [iphone] iPhone이나 iPad에서 “설정 > 앱 > Mail > Mail 계정”(iOS 18 이전: “설정 > Mail > 계정”)을 열어 계정을 고르고 주소를 누른 뒤 { $protocol ->
            [SMTP] “SMTP”를 누르고 기본 서버(“Primary Server”) 아래의 서버를 누르세요.
           *[other] “고급”을 누르세요.
        }
        [gmail-app] Gmail 앱의 메뉴에서 “설정”을 열고 계정을 고른 뒤 { $protocol ->
            [SMTP] 발신 설정(“Outgoing settings”)으로 가세요.
           *[other] 수신 설정(“Incoming settings”)으로 가세요.
        } (Google 계정에는 이 설정이 없습니다.)
        [samsung-email] 삼성 이메일에서 메뉴를 열고 톱니바퀴를 누른 뒤 계정을 고르고 “서버 설정”으로 가세요.
        [em-client] eM Client에서 계정을 열고(대부분의 버전에서 “메뉴 > 계정”) 계정을 고른 뒤 { $protocol } 서버의 설정을 찾으세요.
        [evolution] Evolution에서 “편집 > 계정”(이전 버전: “편집 > 기본 설정 > 메일 계정”)을 열고 계정을 고른 뒤 “편집”을 눌러 { $protocol ->
            [SMTP] “메일 보내기”로 가세요.
           *[other] “메일 받기”로 가세요.
        }
        [kmail] KMail에서 “설정 > KMail 설정 > 계정”을 열고 { $protocol ->
            [SMTP] “발신”
           *[other] “수신”
        } 아래에서 계정을 고른 뒤 “수정 > 고급”으로 가세요.
        [vivaldi] Vivaldi에서 “설정 > 메일”을 열고 계정을 고르세요.
        [device] 기기 자체의 웹 페이지를 여세요. 브라우저에 기기의 주소를 입력하고 관리자로 로그인한 뒤 이메일, SMTP 또는 “Scan to e-mail” 항목을 찾으세요.
        [script] 메일 서버의 호스트, 포트, 암호화가 적힌 설정을 여세요.
       *[other] 메일 프로그램에서 계정의 서버 설정을 여세요.
    }
advice-where-name = { $program ->
        [outlook-express] Outlook Express에서 “도구 > 계정 > 메일”을 열고 계정을 고른 뒤 “속성 > 서버”로 가세요. 포트는 “고급” 탭에 있습니다.
        [windows-mail] Windows Mail에서 “도구 > 계정”을 열고 계정을 고른 뒤 “속성 > 서버”로 가세요. 포트는 “고급” 탭에 있습니다.
        [windows-live-mail] Windows Live Mail 왼쪽에서 계정을 마우스 오른쪽 단추로 누른 뒤 “속성 > 서버”로 가세요. 포트는 “고급” 탭에 있습니다.
        [outlook] Outlook을 닫고 “제어판 > 메일(Microsoft Outlook) > 전자 메일 계정”을 열어 계정을 고른 뒤 “변경”을 누르세요. 포트는 “기타 설정 > 고급”에 있습니다. (Outlook 2003: “도구 > 전자 메일 계정”)
        [iphone] iPhone이나 iPad에서 “설정 > 앱 > Mail > Mail 계정”(iOS 18 이전: “설정 > Mail > 계정”)을 열어 계정을 고르고 주소를 누르세요. { $protocol ->
            [SMTP] 서버는 “SMTP > Primary Server”(기본 서버)에 있습니다.
           *[other] 이름은 그곳의 “호스트 이름”에, 포트는 “고급”에 있습니다.
        }
        [kmail] KMail에서 “설정 > KMail 설정 > 계정”을 열고 { $protocol ->
            [SMTP] “발신”
           *[other] “수신”
        } 아래에서 계정을 고른 뒤 “수정 > 일반”으로 가세요. 포트는 “고급”에 있습니다.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] 이 서버에 대해 “이 서버는 보안 연결(SSL)이 필요함”을 선택하세요.
        [windows-mail] 이 서버에 대해 “이 서버는 보안 연결(SSL)이 필요함”을 선택하세요.
        [windows-live-mail] 이 서버에 대해 “이 서버는 보안 연결(SSL)이 필요함”을 선택하세요.
        [outlook] 암호화된 연결 방식을 SSL/TLS로 설정하세요(이전 버전의 POP3: “서버에 암호화된 연결(SSL) 필요”를 선택하세요).
        [outlook-mac] “SSL을 사용하여 연결(권장)”을 선택하세요.
        [thunderbird] “보안 연결”을 SSL/TLS로 설정하세요.
        [thunderbird-android] 보안을 SSL/TLS로 설정하세요.
        [apple-mail] “TLS/SSL 사용”을 선택하세요.
        [iphone] “SSL 사용”을 켜세요.
        [gmail-app] 보안 유형을 SSL/TLS로 설정하세요. 모든 인증서를 허용하는 항목은 고르지 마세요.
        [samsung-email] 보안 유형을 SSL로 설정하세요. 모든 인증서를 허용하는 항목은 고르지 마세요.
        [evolution] “암호화 방식”을 “TLS, 특정 포트 사용”으로 설정하세요.
        [kmail] 암호화를 SSL/TLS로 설정하세요.
       *[other] 암호화를 SSL/TLS로 설정하세요(일부 프로그램에서는 SSL 또는 처음부터 TLS).
    }
advice-set-starttls = { $program ->
        [outlook-express] “이 서버는 보안 연결(SSL)이 필요함”은 선택된 채로 두세요.
        [windows-mail] “이 서버는 보안 연결(SSL)이 필요함”은 선택된 채로 두세요.
        [windows-live-mail] “이 서버는 보안 연결(SSL)이 필요함”은 선택된 채로 두세요.
        [outlook] 암호화된 연결 방식을 STARTTLS로 설정하세요(이전 버전: TLS).
        [outlook-mac] “SSL을 사용하여 연결(권장)”은 선택된 채로 두세요.
        [thunderbird] “보안 연결”을 STARTTLS로 설정하세요.
        [thunderbird-android] 보안을 STARTTLS로 설정하세요.
        [apple-mail] “TLS/SSL 사용”은 선택된 채로 두세요.
        [iphone] “SSL 사용”은 켜진 채로 두세요.
        [gmail-app] 보안 유형을 STARTTLS로 설정하세요. 모든 인증서를 허용하는 항목은 고르지 마세요.
        [samsung-email] 보안 유형을 TLS로 설정하세요. 모든 인증서를 허용하는 항목은 고르지 마세요.
        [evolution] “암호화 방식”을 “연결 뒤에 STARTTLS”로 설정하세요.
        [kmail] 암호화를 STARTTLS로 설정하세요.
        [script] 암호화를 STARTTLS로 설정하고, 시도만 하는 것이 아니라 반드시 요구하는지 확인하세요.
       *[other] 암호화를 STARTTLS로 설정하세요.
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
        [SMTP] 자신에게 보낸 테스트 메일이 나가고 도착하면 성공입니다.
       *[other] { $program ->
            [outlook-express] 다음번 보내기/받기가 오류 없이 끝나면 성공입니다.
            [windows-mail] 다음번 보내기/받기가 오류 없이 끝나면 성공입니다.
            [windows-live-mail] 다음번 보내기/받기가 오류 없이 끝나면 성공입니다.
            [outlook] 다음번 보내기/받기가 오류 없이 끝나면 성공입니다.
            [thunderbird] “메시지 받기”가 오류 없이 끝나면 성공입니다.
           *[other] 다음번 새 메일 확인이 오류 없이 끝나면 성공입니다.
        }
    }
advice-undo = 되돌리려면 같은 화면을 열고 다시 { $security ->
        [starttls] STARTTLS
        [none] 암호화 없음
       *[tls] SSL/TLS
    }, 포트 { $port }번으로 설정하세요.
advice-server-log = { $server-kind ->
        [hosted] 제공업체의 상태 페이지를 보세요. Microsoft 365는 admin.microsoft.com의 “상태 > 서비스 상태”에 있습니다. 서버 자체의 로그는 제공업체만 볼 수 있습니다.
        [dovecot] doveadm log find 명령으로 Dovecot의 로그 위치를 알 수 있습니다. doveadm log errors 명령은 최근 오류를 보여 줍니다.
        [postfix] Postfix의 로그는 /var/log/mail.log나 /var/log/maillog 또는 저널에 있습니다: journalctl -u "postfix*".
        [exchange55] 서버에서 “이벤트 뷰어 > 응용 프로그램 로그”를 열고 원본별로 정렬하세요: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] 서버의 “이벤트 뷰어 > Windows 로그 > 응용 프로그램”에서 MSExchangePOP3, MSExchangeIMAP4, MSExchangeTransport 항목을 보세요. Schannel은 “시스템”에 있습니다.
        [courier] Courier의 로그는 메일 로그에 있습니다(journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus의 로그는 메일 로그에 있습니다(journalctl -u cyrus-imapd).
        [exim] Exim의 로그는 /var/log/exim4/mainlog 또는 /var/log/exim/main.log에 있습니다.
       *[other] 메일 서비스 자체의 로그를 보세요.
    }

## 메일 프로그램을 쓰는 사람에게

user-tell-admin-groupshield = 이 보고서를 { $server } 관리자에게 보내고, Exchange용 백신 프로그램인 GroupShield와 이벤트 11508, 11506을 찾아보라고 부탁하세요. 관리자만 해결할 수 있습니다.
user-tell-admin-exchange55 = 이 보고서를 { $server } 관리자에게 보내세요. 보안 포트 { $port }번이 작동하지 않으며, 관리자가 할 일은 아래에 있습니다.
user-tell-provider-greeting = 이 보고서를 { $server } 관리자에게 보내세요. { $port }번 포트가 암호화는 하지만 그다음에 메일 서비스가 응답하지 않습니다.
user-tell-provider-listener = 이 보고서를 { $server } 관리자에게 보내세요. { $port }번 포트의 암호화가 서버 쪽에서 끊어집니다.
user-tell-provider-port = { $failing-address ->
    [none] 이 보고서를 { $server } 관리자에게 보내세요. { $port }번 포트가 작동하지 않습니다.
   *[other] 이 보고서를 { $server } 관리자에게 보내세요. { $failing-address } 주소에서 { $port }번 포트가 작동하지 않습니다.
}
user-use-starttls = 이곳에서 작동하는 STARTTLS를 쓰세요. { advice-where } { advice-set-starttls } 그런 다음 포트를 { $starttls-port }번으로 설정하세요. { advice-success } { advice-undo }
user-starttls-newer-program = { $starttls-port }번 포트에서 STARTTLS가 작동하지만 이 메일 프로그램은 { $protocol }에 STARTTLS를 쓸 수 없습니다. Thunderbird처럼 쓸 수 있는 프로그램을 쓰고, 지금 프로그램은 지우지 마세요. 이 프로그램으로 받은 메일은 여기에만 있을 수 있습니다.
user-use-secure-port = 암호화로 응답하는 보안 포트 { $secure-port }번을 쓰세요. { advice-where } { advice-secure-port } 그런 다음 포트를 { $secure-port }번으로 설정하세요. { advice-success } { advice-undo }
user-use-other-port = { $server }의 { $other-protocol } 포트 { $other-port }번은 안전하게 작동합니다. SSL/TLS와 { $other-port }번 포트로 { $other-protocol } 계정을 하나 더 추가하고, 지금 계정은 그대로 두세요. 그 계정으로 받은 메일은 이 컴퓨터에만 있을 수 있습니다. { $other-protocol } 계정에서는 메일이 서버에 남습니다. { advice-success } 되돌리려면 두 번째 계정을 삭제하세요.
user-use-pop3 = { $server }의 { $other-protocol } 포트 { $other-port }번은 안전하게 작동합니다. SSL/TLS와 { $other-port }번 포트로 { $other-protocol } 계정을 하나 더 추가하세요. 처음 메일을 받기 전에 서버에 메시지 복사본을 남기도록 설정하세요. 지금 계정은 그대로 두세요. { advice-success } 되돌리려면 두 번째 계정을 삭제하세요.
user-ssl-off = 반드시 경고를 읽은 뒤, 믿을 수 있는 네트워크에서만 하세요. { advice-where } { $program ->
        [outlook-express] { $protocol ->
            [SMTP] 보내는
           *[other] 받는
        } 메일 서버의 “이 서버는 보안 연결(SSL)이 필요함”을 끄고 포트를 { $plain-port }번으로 설정한 뒤 “적용”, “확인”, “닫기”를 누르세요.
        [windows-mail] { $protocol ->
            [SMTP] 보내는
           *[other] 받는
        } 메일 서버의 “이 서버는 보안 연결(SSL)이 필요함”을 끄고 포트를 { $plain-port }번으로 설정한 뒤 “확인”을 누르세요.
        [windows-live-mail] { $protocol ->
            [SMTP] 보내는
           *[other] 받는
        } 메일 서버의 “이 서버는 보안 연결(SSL)이 필요함”을 끄고 포트를 { $plain-port }번으로 설정한 뒤 “확인”을 누르세요.
        [outlook] { $protocol ->
            [POP3] “서버에 암호화된 연결(SSL) 필요”를 끄고(최신 버전: 암호화된 연결 방식을 없음으로 설정하고)
           *[other] 암호화된 연결 방식을 없음으로 설정하고
        } 포트를 { $plain-port }번으로 설정한 뒤 “확인”을 누르세요.
        [outlook-mac] “SSL을 사용하여 연결(권장)”을 끄고 포트를 { $plain-port }번으로 설정하세요.
        [thunderbird] “보안 연결”을 “없음”으로, 포트를 { $plain-port }번으로 설정하세요.
        [thunderbird-android] 보안을 없음으로, 포트를 { $plain-port }번으로 설정하세요.
        [apple-mail] “TLS/SSL 사용”을 끄고 포트를 { $plain-port }번으로 설정하세요. 물으면 이 계정에만 안전하지 않은 인증을 허용하세요.
        [iphone] “SSL 사용”을 끄고 서버 포트를 { $plain-port }번으로 설정하세요.
        [gmail-app] 보안 유형을 없음으로, 포트를 { $plain-port }번으로 설정하세요.
        [samsung-email] 보안 유형을 없음으로, 포트를 { $plain-port }번으로 설정하세요.
        [evolution] “암호화 방식”을 “암호화 없음”으로, 포트를 { $plain-port }번으로 설정하세요.
        [kmail] 암호화를 없음으로, 포트를 { $plain-port }번으로 설정하세요.
       *[other] 이 서버의 SSL/TLS를 끄고 포트를 { $plain-port }번으로 설정하세요.
    } { advice-success }
user-ssl-on-again = 서버가 고쳐지면 바로 SSL을 다시 켜세요. { advice-undo } { $program ->
        [apple-mail] 그곳에서 “안전하지 않은 인증 허용”도 다시 끄세요.
       *[other] { $protocol ->
            [SMTP] 받기 설정은 바꾸지 않았습니다.
           *[other] 보내기 설정은 바꾸지 않았습니다.
        }
    } 비밀번호가 믿을 수 없는 네트워크를 지나갔다면 비밀번호를 바꾸세요.
user-use-published = 제공업체가 공개한 설정: { $published-server }, 포트 { $published-port }번.{ $published-domain ->
        [other] {" "}이 서버는 사용자의 도메인과 다른 도메인에 있지만 인증서는 정상입니다.
       *[own] {""}
    } { advice-where-name } 이 서버 이름과 포트를 입력하세요. 되돌리려면 { $server }, 포트 { $port }번을 다시 입력하세요.
user-ask-published = 사용자의 도메인이 메일 프로그램용으로 알리는 서버: { $published-server }, 포트 { $published-port }번. 이 서버는 사용자의 도메인과 다른 도메인에 있고, 점검한 범위에서는 제공업체가 운영한다는 증거가 없습니다. 제공업체가 이 이름을 확인해 줄 때까지 이 서버를 입력하지 말고, 그곳에 비밀번호도 입력하지 마세요.
user-ask-right-port = { $protocol } 포트는 보통 SSL/TLS를 쓰는 { $secure-port }번입니다. { $protocol }에 어느 포트와 어떤 암호화 방식을 써야 하는지 { $server } 관리자에게 물어보세요.
user-ask-port = { $protocol }에 어느 포트와 어떤 암호화 방식을 써야 하는지 { $server } 관리자에게 물어보세요.
user-match-port-and-encryption = 포트와 암호화 방식은 짝이 맞아야 합니다. 995, 993, 465번은 SSL/TLS와, 110, 143, 587번은 STARTTLS와 짝입니다. { advice-where } 짝이 맞게 설정한 뒤 시험해 보세요. { advice-undo }
user-tls-on-this-port = { $server }의 { $port }번 포트는 첫 바이트부터 암호화합니다. 포트는 그대로 두고 SSL/TLS로 설정하세요. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = 포트와 암호화 방식은 짝이 맞아야 합니다. SSL을 선택했다면 메일 프로그램에 { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }번 포트가 필요합니다. { advice-where } 이 포트를 설정한 뒤 시험해 보세요. { advice-undo }
user-switch-encryption-on = 암호화를 켜세요. { advice-where } { advice-set-tls } 포트가 저절로 바뀌었다면 다시 { $port }번으로 설정하세요. { advice-success }
user-keep-encryption = 메일 프로그램의 암호화는 켜 두세요. 암호화하지 않으면 중간에 있는 누구든 비밀번호와 메일을 읽을 수 있습니다.
user-update-system = 이 메일 프로그램은 Windows의 암호화를 쓰는데, 이 Windows 버전은 서버에 비해 너무 오래되었습니다. 아직 업데이트를 받는 시스템에서 Thunderbird 같은 최신 프로그램으로 메일을 읽으세요. 옛 컴퓨터는 버리지 마세요. 그곳에서 받은 메일은 그곳에만 있습니다.
user-update-program = { $program ->
        [outlook] Office와 Windows의 업데이트를 모두 설치하세요. Windows 7에서는 TLS 1.2를 켜야 하며, 헬프데스크가 해 줄 수 있습니다(KB3140245). Windows XP와 Vista에서는 할 수 없습니다. { advice-success }
        [windows-live-mail] Windows 7에서는 TLS 1.2를 켜야 하며, 헬프데스크가 해 줄 수 있습니다(KB3140245와 TLS 1.2 클라이언트용 Schannel 설정). Windows 8 이상에서는 업데이트를 모두 설치하세요. Windows Vista에서는 할 수 없습니다. { advice-success }
        [new-outlook] 새 Outlook은 Microsoft의 서버를 거쳐 메일을 가져오므로 이 컴퓨터가 오래된 것이 문제는 아닙니다. Thunderbird 같은 다른 메일 프로그램으로 한번 해 보세요.
        [outlook-mobile] 휴대전화의 Outlook은 Microsoft의 서버를 거쳐 메일을 가져오므로 이 휴대전화가 오래된 것이 문제는 아닙니다. 다른 메일 프로그램으로 한번 해 보세요.
        [thunderbird] Thunderbird를 업데이트하세요: 메뉴의 “도움말 > Thunderbird 정보”. { advice-success }
        [apple-mail] macOS를 업데이트하세요: Apple 메뉴의 “시스템 설정 > 일반 > 소프트웨어 업데이트”. Mail은 시스템의 암호화를 씁니다. { advice-success }
        [iphone] iPhone이나 iPad를 업데이트하세요: “설정 > 일반 > 소프트웨어 업데이트”. Mail은 시스템의 암호화를 씁니다. { advice-success }
        [gmail-app] Android와 앱을 업데이트하세요: “설정 > 시스템 > 소프트웨어 업데이트”, 그리고 Play 스토어. { advice-success }
        [samsung-email] 휴대전화를 업데이트하세요: “설정 > 소프트웨어 업데이트”. { advice-success }
        [thunderbird-android] 앱은 설치한 스토어에서, Android는 설정에서 업데이트하세요. { advice-success }
        [device] 기기 제조사의 최신 펌웨어를 설치하세요. 최신 TLS를 지원하는 펌웨어가 없으면 내부 네트워크의 메일 중계 서버를 통해 보내게 하세요. 이 때문에 메일 서버의 보안을 낮추지는 마세요.
        [script] 프로그램과 암호화 라이브러리(OpenSSL, Java, .NET, Python, PHP)를 업데이트하거나 그 안에서 TLS 1.2를 켜세요. { advice-success }
       *[other] 메일 프로그램과 그것이 실행되는 시스템을 업데이트하세요. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] 해결될 때까지는, 제공업체가 지원한다면 웹 브라우저로 메일을 쓰세요.
       *[other] 해결될 때까지는, 제공업체가 지원한다면 웹 브라우저로 메일을 읽으세요.
    }
user-tunnel = 옛 프로그램을 꼭 써야 한다면 바로 이 컴퓨터에 TLS 터널(stunnel)을 설치해 달라고 헬프데스크에 부탁하세요. 프로그램은 터널과 통신하고, 터널이 최신 TLS로 { $server }에 연결합니다.
user-check-again = “다시 점검”을 누르세요. 무엇이 달라졌는지 보여 줍니다.
user-tell-provider-old-server = 이 보고서를 { $server } 관리자에게 보내세요. 서버에 TLS 1.2 이상이 필요합니다.
user-tell-provider-tls12 = 이 보고서를 { $server } 관리자에게 보내고, TLS 1.3과 함께 TLS 1.2도 허용해 달라고 부탁하세요. 안전하며, 그보다 새로운 버전을 지원하지 않는 프로그램이 많습니다.
user-keep-settings = Windows와 메일 프로그램의 보안 설정은 그대로 두세요. 보안을 낮추면 이 연결뿐 아니라 모든 연결이 약해집니다.
user-tell-provider-suites = 이 보고서를 { $server } 관리자에게 보내고, 사용 중인 프로그램이 아는 암호화 방식(암호 스위트)을 추가해 달라고 부탁하세요.
user-tell-provider-key = 이 보고서를 { $server } 관리자에게 보내고, RSA 키 인증서를 하나 더 마련해 달라고 부탁하세요. 사용 중인 프로그램은 지금의 키({ $key })를 쓸 수 없습니다.
user-do-not-click-through = 메일 프로그램이 그래도 이 인증서를 신뢰할지 물으면 “아니요”를 고르세요. 누군가 메일을 엿보고 있을 수 있습니다.
user-use-certificate-name = 인증서는 { $certificate-name } 이름으로 발급되었습니다. 이것이 서버의 올바른 이름인지 제공업체에 물어보세요. 맞다면 메일 프로그램에서 서버 이름을 바꾸세요. { advice-where-name } 서버 이름으로 { $certificate-name } 이름을 입력하세요. 되돌리려면 { $server } 이름을 다시 입력하세요.
user-one-address = { $server }의 주소 가운데 하나만 이 인증서를 보여 주므로 다시 시도하면 될 수도 있습니다.
user-look-at-certificate = Mailprobe가 { $server }의 인증서를 직접 살펴보게 하세요(“점검” 또는 같은 글로 “mailprobe check”). 인증서의 무엇이 문제인지 알려 줍니다.
user-tell-provider-certificate = 이 보고서를 { $server } 관리자에게 보내세요. 인증서의 날짜, 이름, 발급자가 들어 있습니다.
user-tell-provider-weak = 이 보고서를 { $server } 관리자에게 보내고 새 키와 인증서를 부탁하세요.
user-set-clock = 이 컴퓨터의 날짜, 시각, 시간대를 맞추세요. 시계를 마우스 오른쪽 단추로 누르고 “날짜 및 시간 조정”(또는 “날짜/시간 조정”)을 고른 뒤 시간이 자동으로 설정되게 하세요. Mac에서는 “시스템 설정 > 일반 > 날짜 및 시간”에 있습니다.
user-clock-battery = 컴퓨터를 껐다 켠 뒤 날짜가 다시 틀리면 시계용 배터리가 다 된 것입니다. 컴퓨터 수리점에서 바꿀 수 있습니다.
user-no-password-here = 이 포트에서는 로그인하지 마세요. 중간에 있는 누군가가 비밀번호를 읽을 수 있습니다.
user-tell-provider-plain = 이 보고서를 { $server } 관리자에게 보내세요. { $port }번 포트가 평문으로 통신합니다.
user-check-name-and-port = { advice-where-name } 서버 이름({ $server })과 포트({ $port }번)를 제공업체의 안내와 비교하세요.
user-scanner-update = 메일 프로그램과 서버 사이에 이 컴퓨터의 백신 프로그램({ $scanner })이 있습니다. 이 프로그램을 업데이트하고 컴퓨터를 다시 시작한 뒤 다시 점검하세요.
user-scanner-find = 백신 프로그램의 설정에서 메일 검사나 SSL 검사를 찾아 { $server } 메일 연결을 예외로 두세요. 방법은 백신 프로그램의 도움말이나 헬프데스크에서 알 수 있습니다. 백신 프로그램 자체는 켜 두세요.
user-gateway = { $scanner } 메일 검사 프로그램은 이 컴퓨터가 아니라 지금 쓰는 네트워크에 있습니다. { $server } 메일 연결을 예외로 두거나 그 루트 인증서를 여기에 설치해 달라고 네트워크 관리자에게 부탁하세요.
user-ask-helpdesk-scanner = 회사 컴퓨터라면 헬프데스크에 물어보세요. 게이트웨이의 루트 인증서를 여기에 설치하거나 메일을 예외로 두어야 할 수 있습니다.
user-compare-network = 휴대전화 네트워크 같은 다른 네트워크에서 한번 점검해 보세요. 두 결과를 비교할 수 있도록 먼저 이 결과를 저장하세요.
user-allow-program = 이 컴퓨터의 방화벽에서 메일 프로그램이 { $port }번 포트를 쓸 수 있는지 확인하고 허용하세요. 되돌리려면 추가한 항목을 지우세요.
user-ask-helpdesk-port = { $server }에 연결하는 { $port }번 포트를 열어 달라고 네트워크 관리자에게 부탁하세요. 일부러 메일 포트를 막는 네트워크가 많습니다.
user-large-hello = VPN을 쓴다면 한번 끄고 점검해 보세요. 쓰지 않는다면 이 보고서를 네트워크 관리자에게 보내세요. 최대 크기의 패킷이 도중에 사라지거나(MTU), 방화벽이 최신 프로그램의 긴 첫 메시지를 이해하지 못합니다.
user-check-name = { advice-where-name } 서버 이름이 맞는지 한 글자씩 확인하세요: { $server }.
user-name-service = 집이라면 공유기를 다시 시작하고 2분 기다린 뒤 이 컴퓨터를 다시 시작하세요. 이 네트워크의 네임 서비스(DNS)가 주소를 알려 주지 않았습니다. 사무실이라면 헬프데스크에 물어보세요.
user-ask-helpdesk-dns = 계속되면 이 보고서를 네트워크 관리자나 인터넷 업체에 보내세요. 네임 서비스(DNS)가 { $server }의 위치를 알려 주지 않습니다.
user-hosts-file = 이 컴퓨터의 hosts 파일을 봐 달라고 헬프데스크에 부탁하세요. 이 파일이 { $server } 연결을 메일이 되지 않는 주소로 보냅니다.
user-flush-names = 이 컴퓨터나 휴대전화에 저장된 주소를 지우세요: { $program ->
        [apple-mail] Mac에서 터미널을 열고 sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder 명령을 입력한 뒤 Enter를 누르고 Mac의 암호를 입력하세요.
        [outlook-mac] Mac에서 터미널을 열고 sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder 명령을 입력한 뒤 Enter를 누르고 Mac의 암호를 입력하세요.
        [iphone] 껐다가 다시 켜세요.
        [gmail-app] 껐다가 다시 켜세요.
        [samsung-email] 껐다가 다시 켜세요.
        [thunderbird-android] 껐다가 다시 켜세요.
        [outlook-mobile] 껐다가 다시 켜세요.
        [device] 기기를 껐다가 다시 켜세요.
        [evolution] 터미널을 열고 resolvectl flush-caches 명령을 입력한 뒤 Enter를 누르세요.
        [kmail] 터미널을 열고 resolvectl flush-caches 명령을 입력한 뒤 Enter를 누르세요.
       *[other] Windows에서는 Windows+R을 누르고 cmd를 입력해 Enter를 누른 뒤, ipconfig /flushdns 명령을 입력하고 Enter를 누르세요. 휴대전화는 껐다가 다시 켜세요.
    } 되돌릴 것은 없습니다.
user-private-address = { $server } 이름이 로컬 네트워크 안의 주소인 { $private-address }에 연결됩니다. 방문자용 네트워크는 로그인하기 전에 이렇게 응답합니다. 브라우저에서 웹 페이지를 열고 거기서 로그인하세요. 그런 네트워크가 아니라면, 메일을 읽으려면 { $server }의 네트워크나 그 VPN에 연결해야 하는지 알아보세요.
user-use-exchanger = { $server }은(는) 도메인 이름이며 그 도메인의 메일은 { $exchanger }(으)로 갑니다. 메일 프로그램도 그 서버를 쓰는지 서비스 제공업체에 물어보세요. 쓴다면: { advice-where-name } 서버 이름에 { $exchanger }을(를) 입력하세요. 되돌리려면 { $server }을(를) 다시 입력하세요.
user-restart-router = 집이라면 공유기를 1분 동안 껐다가 켠 뒤 다시 점검하세요.
user-ask-helpdesk-ipv6 = 계속되면 이 보고서를 헬프데스크나 제공업체에 보내세요. { $server }까지 가는 IPv6 경로가 고장 났습니다.
user-sign-in-to-network = 브라우저에서 웹 페이지를 하나 열어 이 네트워크에 로그인하거나 약관에 동의한 뒤 다시 점검하세요.
user-wait-for-server = 몇 분 기다렸다가 다시 해 보세요. 메일 프로그램에서 바꿀 것은 없습니다.
user-ask-provider-status = 제공업체의 상태 페이지를 보거나 전화해 보세요. 이미 알고 있을 수 있습니다.
user-fewer-connections = { $protocol ->
        [SMTP] 같은 서버로 메일을 보내는 다른 프로그램과 기기를 닫으세요. 많은 서버가 동시에 몇 개의 연결만 허용합니다.
       *[other] 같은 메일함을 읽는 다른 프로그램과 기기를 닫으세요. 많은 서버가 동시에 몇 개의 연결만 허용합니다.
    }
user-longer-interval = 메일 프로그램이 메일을 덜 자주(예: 10분마다) 확인하게 하세요.
user-greylisted = 10분 뒤에 다시 보내세요. 이 서버는 처음 보내는 사람에게 나중에 다시 오라고 합니다. 바꿀 것은 없습니다.
user-shut-out = 이 메일함을 읽는 모든 기기에서, 30분 기다린 뒤 다시 시도하세요. 시도할 때마다 기다리는 시간이 길어질 수 있습니다.
user-correct-password = 다시 시도하기 전에 이 메일함을 쓰는 모든 프로그램과 기기에 올바른 비밀번호를 입력하세요. 예전 비밀번호가 남아 있으면 주소가 계속 막힙니다.
user-sign-in-name = 사용자 이름이 빠짐없이 입력되었는지(보통 전체 메일 주소) 확인하고 비밀번호를 다시 입력하세요.
user-sign-in-app-password = 제공업체가 메일 프로그램에 앱 비밀번호를 요구한다면(Google, Yahoo, AOL, Apple, Fastmail 등이 그렇고 Microsoft에는 없습니다) 제공업체 웹사이트의 계정에서 앱 비밀번호를 만들어 평소 비밀번호 대신 입력하세요.
user-sign-in-web = 메일 프로그램이 제공업체의 웹 페이지를 통해 로그인하게 하세요(OAuth 2). { $program ->
        [thunderbird] { advice-where } 인증 방식을 OAuth2로 설정하세요.
        [thunderbird-android] { advice-where } 인증을 OAuth 2.0으로 설정하세요.
        [apple-mail] 계정을 한 번 더 추가하되 “기타”가 아니라 제공업체의 이름을 고르세요. 옛 계정은 그대로 두세요. POP으로 받은 메일은 이 컴퓨터에만 있습니다.
        [iphone] 계정을 한 번 더 추가하되 “기타”가 아니라 제공업체의 이름을 고르세요. 메일이 서버에도 있을 때만 옛 계정을 삭제하세요.
        [outlook] 계정을 한 번 더 추가하되 POP이나 IMAP이 아니라 Microsoft 365, Outlook.com 또는 Google을 고르세요. 옛 계정은 그대로 두세요. POP으로 받은 메일은 이 컴퓨터에만 있습니다. 다른 제공업체에 대해서는 기존 Outlook으로는 할 수 없고 Thunderbird로는 할 수 있습니다.
        [new-outlook] 계정을 한 번 더 추가하고, 물으면 제공업체를 고르세요. Outlook 자체에는 비밀번호를 입력하지 마세요.
        [outlook-mac] 계정을 한 번 더 추가하고, 물으면 IMAP이나 POP이 아니라 제공업체를 고르세요. 옛 계정은 그대로 두세요. POP으로 받은 메일은 이 컴퓨터에만 있습니다.
        [outlook-mobile] 계정을 한 번 더 추가하고, 물으면 제공업체를 고르세요.
        [gmail-app] 계정을 한 번 더 추가하고, 물으면 “기타”가 아니라 제공업체를 고르세요.
        [samsung-email] 계정을 한 번 더 추가하고, 물으면 “기타”가 아니라 제공업체를 고르세요.
        [outlook-express] Outlook Express로는 할 수 없고 Thunderbird로는 할 수 있습니다.
        [windows-mail] Windows Mail로는 할 수 없고 Thunderbird로는 할 수 있습니다.
        [windows-live-mail] Windows Live Mail로는 할 수 없고 Thunderbird로는 할 수 있습니다.
        [device] 기기가 할 수 없다면 네트워크의 메일 중계 서버나 제공업체의 기기용 서비스를 통해 보내게 하세요. 메일 관리자에게 물어보세요.
        [script] 프로그램에 OAuth 2 토큰을 주거나, 아직 사용자 이름과 비밀번호를 받는 중계 서버나 발송 서비스를 통해 보내게 하세요.
       *[other] 사용 중인 프로그램이 할 수 없다면 Thunderbird로는 할 수 있습니다.
    }
user-sign-in-switch = 제공업체 웹사이트의 계정에서 POP, IMAP 또는 메일 프로그램 사용을 먼저 켜야 하는지 확인하세요.
user-ask-sign-in = 메일 프로그램이 어떻게 로그인하는지 { $server } 관리자에게 물어보세요. { $port }번 포트는 비밀번호 로그인을 제공하지 않습니다.
user-ask-protocol = 계정이나 도메인의 관리자에게 { $protocol } 사용을 켜 달라고 하거나, 어떤 다른 프로토콜을 써야 하는지 물어보세요.
user-other-way-of-sign-in = { $server }에서 제공하는 로그인 방법 가운데 하나를 지원하는 메일 프로그램을 쓰거나, TLS를 통한 비밀번호(PLAIN 또는 LOGIN)도 제공해 달라고 서버 관리자에게 요청하세요.
user-use-submission-port = 메일 프로그램은 보낼 때 { $program ->
        [outlook-express] SSL을 쓰는 465번 포트를 씁니다. 25번 포트는 서버끼리 메일을 주고받는 곳이고, 587번 포트에는 STARTTLS가 필요한데 Outlook Express는 그 포트에서 STARTTLS를 쓸 수 없습니다.
       *[other] STARTTLS를 쓰는 587번 포트나 SSL/TLS를 쓰는 465번 포트를 씁니다. 25번 포트는 서버끼리 메일을 주고받는 곳입니다.
    } { advice-where } { $program ->
        [outlook-express] 이 포트로 해 보세요.
       *[other] 이 포트들로 해 보세요.
    } { advice-undo }
user-client-certificate = 사용자 인증서를 받는 방법과 설치하는 방법을 { $server } 관리자에게 물어보세요. 인증서가 없으면 비밀번호가 무엇이든 { $port }번 포트가 받아들이지 않습니다.
user-sign-in-for-sending = 메일을 보낼 때 로그인하도록 켜세요: { $program ->
        [outlook-express] Outlook Express에서 “도구 > 계정 > 메일”을 열고 계정을 고른 뒤 “속성 > 서버”에서 서버 인증이 필요하다는 항목(“My server requires authentication”)을 선택하세요.
        [windows-mail] Windows Mail에서 “도구 > 계정”을 열고 계정을 고른 뒤 “속성 > 서버”에서 서버 인증이 필요하다는 항목(“My server requires authentication”)을 선택하세요.
        [windows-live-mail] Windows Live Mail 왼쪽에서 계정을 마우스 오른쪽 단추로 누른 뒤 “속성 > 서버”에서 서버 인증이 필요하다는 항목(“My server requires authentication”)을 선택하세요.
        [outlook] Outlook을 닫고 “제어판 > 메일(Microsoft Outlook) > 전자 메일 계정”을 열어 계정을 고른 뒤 “변경 > 기타 설정 > 보내는 메일 서버”에서 “보내는 메일 서버(SMTP) 인증 필요”를 선택하세요.
        [outlook-mac] Outlook에서 “도구 > 계정”을 열고 계정을 고른 뒤 보내는 메일 서버 아래의 “추가 옵션”에서 인증 방식을 고르세요.
        [thunderbird] Thunderbird의 메뉴에서 “계정 설정 > 보내는 서버 (SMTP)”를 열고 서버를 고른 뒤 “편집”에서 “인증 없음”이 아닌 인증 방식을 고르세요.
        [thunderbird-android] 앱의 메뉴에서 “설정”을 열고 계정을 고른 뒤 “메일 보내기 > 발신 서버”에서 “없음”이 아닌 인증을 고르세요.
        [apple-mail] Mail에서 “Mail > 설정 > 계정”(이전 버전: “환경설정”)을 열고 계정을 고른 뒤 “서버 설정”에서 보내는 메일 서버의 사용자 이름과 인증을 설정하세요.
        [iphone] “설정 > 앱 > Mail > Mail 계정”(iOS 18 이전: “설정 > Mail > 계정”)을 열어 계정을 고르고 주소를 누른 뒤 “SMTP”를 누르고 기본 서버(“Primary Server”) 아래의 서버를 눌러, 그곳에도 사용자 이름과 비밀번호를 입력하세요.
        [gmail-app] Gmail 앱의 메뉴에서 “설정”을 열고 계정을 고른 뒤 발신 설정(“Outgoing settings”)에서 “로그인 필요”를 켜세요.
        [samsung-email] 삼성 이메일에서 메뉴를 열고 톱니바퀴를 누른 뒤 계정을 고르고 “서버 설정”에서 보내는 메일 서버의 로그인을 켜세요.
        [evolution] Evolution에서 “편집 > 계정”을 열고 계정을 고른 뒤 “편집”을 눌러 “메일 보내기”에서 “서버에 인증이 필요” 항목을 선택하세요.
        [kmail] KMail에서 “설정 > KMail 설정 > 계정 > 발신”을 열고 계정을 고른 뒤 “수정”에서 서버 인증이 필요하다는 항목(“Server requires authentication”)을 선택하세요.
        [device] 기기의 웹 페이지에서 이메일 또는 SMTP 항목으로 가서 SMTP 인증을 켜고 메일 계정의 사용자 이름과 비밀번호를 입력하세요.
        [script] 설정에서 SMTP 서버의 사용자 이름과 비밀번호를 지정하세요.
       *[other] 메일 프로그램에서 보내는 메일 서버의 설정을 열고 인증을 켜세요.
    } { advice-success }
user-from-address = 이 계정에 속한 주소로 보내세요. 계정 설정의 메일 주소를 제공업체가 알려 준 주소와 비교하세요.
user-block-list = 서버에 따르면 이 컴퓨터의 인터넷 주소가 차단 목록에 있습니다.{ $protocol ->
    [SMTP] {" "}제공업체의 587번이나 465번 포트에서 로그인해 보내세요. 이미 그렇게 하고 있다면
   *[other] {""}
 } 인터넷 업체나 헬프데스크에 주소를 목록에서 빼 달라고 부탁하세요.
user-sending-limit = 발송 한도가 풀릴 때까지(보통 한 시간이나 하루) 기다리고, 한 번에 더 적은 사람에게 보내세요.
user-other-address = VPN이나 손님용 네트워크를 쓰고 있는지 확인하고, 쓰지 않은 채로 한 번 보내 보세요. 서버가 이 컴퓨터의 지금 주소를 거부합니다.
user-tell-provider-sending = 계속되면 이 보고서를 { $server } 관리자에게 보내세요. 서버의 응답이 그대로 들어 있습니다.
user-tell-provider-sni = 이 보고서를 { $server } 관리자에게 보내고, 이름을 보내지 않는 프로그램을 위한 기본 인증서를 부탁하세요.
user-ask-right-name = 이것이 아직 올바른 이름인지 { $server } 관리자에게 묻고 이 보고서를 보내세요.
user-raise-time-limit = 서버에 시간을 더 주세요: { $program ->
        [outlook-express] { advice-where } 서버 시간 제한(“Server Timeouts”)을 “길게” 쪽으로 옮기세요. 되돌리려면 원래 자리로 옮기세요.
        [windows-mail] { advice-where } 서버 시간 제한(“Server Timeouts”)을 “길게” 쪽으로 옮기세요. 되돌리려면 원래 자리로 옮기세요.
        [windows-live-mail] { advice-where } 서버 시간 제한(“Server Timeouts”)을 “길게” 쪽으로 옮기세요. 되돌리려면 원래 자리로 옮기세요.
        [outlook] { advice-where } 서버 시간 제한(“Server Timeouts”)을 “길게” 쪽으로 옮기세요. 되돌리려면 원래 자리로 옮기세요.
        [thunderbird] Thunderbird의 메뉴에서 “설정 > 일반 > 설정 편집…”을 열고 mailnews.tcptimeout 값을 200으로 설정하세요. 되돌리려면 그곳에서 초기화하세요.
        [script] 설정에서 제한 시간(timeout)을 늘리세요.
       *[other] 계정 설정에 제한 시간이 있으면 늘리세요.
    } { advice-success }
user-connect-network = 이 컴퓨터가 연결되어 있는지 확인하세요. Wi-Fi가 켜져 연결되어 있고, 케이블이 양쪽에 꽂혀 있고, 비행기 모드가 꺼져 있어야 합니다.
user-restart-network = 웹 페이지도 열리지 않으면 이 컴퓨터를 다시 시작하세요. 집이라면 공유기도 다시 시작하고 2분 기다리세요.
user-free-connections = 필요 없는 프로그램을 닫거나 이 컴퓨터를 다시 시작하세요. 남은 연결이 없어 { $server }에 대해 아무것도 알아내지 못했습니다.
user-run-to-the-end = “다시 점검”을 누르고 끝까지 기다리세요. 10초를 넘는 일은 드뭅니다.
user-wait-for-answer = 10분 뒤에 다시 해 보세요. 아무 응답도 하지 않는 서버는 과부하 상태이거나 시작하는 중일 수 있습니다. 메일 프로그램에서 바꿀 것은 없습니다.
user-tell-provider-slow = 계속되면 이 보고서를 { $server } 관리자에게 보내세요. 걸린 시간이 들어 있습니다.
user-try-again-now = 메일 프로그램에서 한 번 더 보내고 받아 보세요. 짧은 장애는 이미 끝났을 수 있습니다.
user-compare-settings = 메시지에 있는 것은 { $complaint-server }, 포트 { $complaint-port }번이고, 점검한 것은 { $server }, 포트 { $port }번입니다. { advice-where-name } 제공업체의 것이 맞다면 { $server }, 포트 { $port }번을 입력하세요. 이곳에서 작동합니다. 되돌리려면 { $complaint-server }, 포트 { $complaint-port }번을 다시 입력하세요.
user-password-and-account = 그래도 되지 않으면 비밀번호를 다시 입력하고 사용자 이름을 제공업체의 안내와 비교하세요.
user-not-tested = 로그인, 메일함, 보내기는 점검하지 않았습니다. Mailprobe는 절대 비밀번호를 묻지 않습니다.
user-send-report = 이 보고서를 저장해 헬프데스크에 보내세요. 알아낸 모든 것이 들어 있습니다.

warning-ssl-off = SSL을 끄면 중간에 있는 모든 네트워크에서 비밀번호와 메일을 모두 읽을 수 있습니다. 사무실처럼 믿을 수 있는 네트워크 안이나 그곳으로 연결된 VPN에서만 하고, 공용 Wi-Fi에서나 VPN 없이 인터넷을 거쳐서는 절대 하지 마세요. { $protocol ->
        [SMTP] 메일 받기에는 따로 설정이 있습니다. 그곳의 SSL은 켜 두세요.
       *[other] 메일 보내기에는 따로 설정이 있습니다. 그곳의 SSL은 켜 두세요.
    } 누군가 비밀번호를 보았을 수 있다면, SSL이 다시 작동할 때 그 비밀번호를 쓰는 모든 곳에서 바꾸세요. 서버가 고쳐지면 바로 SSL을 다시 켜세요.
warning-pop3 = { $other-protocol } 방식은 따로 정하지 않으면 서버에서 메일을 지웁니다. 바로 지우는 프로그램도 있고 2주 뒤에 지우는 프로그램도 있습니다. 그러면 그 메일은 다른 기기에서 볼 수 없습니다. 처음 메일을 받기 전에 “서버에 메시지 복사본 저장”을 선택하고 며칠 뒤 삭제하는 설정은 끄세요(휴대전화: 서버에서 삭제 “안 함”).

## 서버 관리자에게

admin-groupshield-log = { $server }의 응용 프로그램 로그에서 11508(MSExchangePOP3), 11506(MSExchange IMAP4), 1194(MSExchangeIS, 0x80004005 포함)를 찾으세요. 그 안의 0x2741은 보안 포트를 바인딩할 주소가 없었다는 뜻이고, 0x2740은 다른 프로그램이 포트를 차지하고 있다는 뜻입니다. 새 인증서는 도움이 되지 않습니다. 기술 문서에 따르면 인증서는 정상이었습니다(KB Q250926).
admin-groupshield-service-packs = GroupShield를 제거해도 해결되지 않으면 백업한 뒤 서버를 최신 상태인 Windows NT 4.0 서비스 팩 6a와 Exchange Server 5.5 서비스 팩 4로 올리세요. NT 4.0 SP4만으로도 같은 이벤트가 생깁니다(KB Q214864).
admin-groupshield-remove = 먼저 백업하고 다른 메일 보호 수단을 준비하세요. 그런 다음 Network Associates(이후 McAfee)의 Exchange용 백신 프로그램인 GroupShield를 완전히 제거하세요. 관리용 컴퓨터의 프로그램을 먼저, 그다음 서버에서 서비스, 추가 기능, 레지스트리 항목까지 제거합니다(KB Q250926, 수동 제거 목록은 KB Q271758). 정보 저장소(Information Store)를 다시 시작하세요. 그동안 모두의 메일이 멈춥니다.
admin-groupshield-test = 무엇이든 다시 설치하기 전에 SSL을 시험하세요. SSL을 켠 메일 프로그램으로(KB Q250926) 또는 여기의 “점검”으로 시험합니다. 요즘의 openssl은 이 서버의 옛 SSL을 쓸 수 없습니다. 11508과 11506이 다시 나타나지 않는지 확인하세요.
admin-groupshield-reinstall = GroupShield를 다시 설치하고 SSL을 한 번 더 시험하세요(KB Q250926). 그런 다음 사용자들에게 SSL을 다시 켜라고 알리세요.
admin-exchange55-log = { $server }의 응용 프로그램 로그를 보세요. 13002는 프로토콜에 바인딩된 인증서가 없다는 뜻, 0x2740은 다른 프로그램이 포트를 차지하고 있다는 뜻, 0x2741은 바인딩할 주소가 없었다는 뜻입니다.
admin-exchange55-certificate = 키 관리자(Key Manager)에서 유효한 인증서가 “Default” 또는 서버의 올바른 주소에 바인딩되어 있는지 POP3와 IMAP4 각각 확인하세요(KB Q251097).
admin-exchange55-netstat = 서버에서 netstat -an 명령을 실행하고 LISTENING 상태인 995와 993, 그리고 어느 주소인지 확인하세요. 포트가 한 주소에만 있으면 KB Q214864에 해당합니다.
admin-exchange55-addresses = 서버의 주소가 어떤 순서로 나오는지 확인하고(자기 이름으로 ping) 쓰지 않는 전화 접속 주소와 WAN 주소를 제거하세요(KB Q214864). 프록시 서버 뒤에서는 보안 포트에 별도의 바인딩이 필요합니다(KB Q178532).
admin-exchange55-service-packs = 백업한 뒤 서버를 Windows NT 4.0 서비스 팩 6a와 Exchange Server 5.5 서비스 팩 4로 올리세요. NT 4.0 SP4만으로도 같은 이벤트가 생깁니다(KB Q214864).
admin-server-log = 이 보고서의 시각에 해당하는 { $server }의 로그를 보세요. { advice-server-log }
admin-key-and-certificate = 키와 인증서가 서로 짝이 맞는지, 서비스가 둘 다 읽을 수 있는지 확인하세요. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ 명령으로 파일을 알 수 있습니다(ssl_cert와 ssl_key, 2.4부터는 ssl_server_cert_file과 ssl_server_key_file). openssl x509 -noout -pubkey -in CERT 명령과 openssl pkey -pubout -in KEY 명령의 출력이 같아야 합니다.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files 명령으로 파일을 알 수 있습니다. openssl x509 -noout -pubkey -in CERT 명령과 openssl pkey -pubout -in KEY 명령의 출력이 같아야 합니다.
        [exchange] Get-ExchangeCertificate의 Services에 POP과 IMAP이 있는지 확인하세요. 바인딩하려면 Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP을 실행합니다.
        [exchange55] 키 관리자(Key Manager)에서 키와 바인딩을 볼 수 있습니다.
       *[other] openssl x509 -noout -pubkey -in CERT 명령과 openssl pkey -pubout -in KEY 명령의 출력이 같아야 합니다.
    }
admin-reload = 서비스가 키와 인증서를 다시 읽게 하세요. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; Exchange 2013부터는 MSExchangePOP3BE와 MSExchangeIMAP4BE도 다시 시작하세요. 인증서는 Set-PopSettings와 Set-ImapSettings의 -X509CertificateName으로 고릅니다.
        [exchange55] 정보 저장소(Information Store)를 다시 시작하세요.
        [courier] courier 서비스를 다시 시작하세요.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] 메일 서비스를 다시 시작하세요.
    }
admin-offload = { $port }번 포트 앞에 로드 밸런서, TLS 프록시 또는 콘텐츠 필터가 있는지 확인하고, 그 뒤에서 다시 시험하세요.
admin-test-secure-port = 바깥에서 시험하세요: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } 명령에서 인증서와 첫 응답이 보여야 합니다.
admin-test-plain-port = 바깥에서 시험하세요: nc { $server } { $port } 명령에서 첫 응답이 보여야 합니다.
admin-enable-listener = 보안 { $protocol } 서비스를 켜세요. { $server-kind ->
        [dovecot] Dovecot: protocols와, 각 프로토콜에 대해 { $port }번 포트에 ssl = yes를 지정한 inet_listener가 필요합니다. 실제로 쓰이는 설정은 doveconf -n 명령으로 봅니다.
        [postfix] Postfix: master.cf의 smtps(submissions) 줄입니다.
        [exchange] Exchange: Set-PopSettings 또는 Set-ImapSettings에 -SSLBindings를 지정한 뒤 서비스를 시작하세요.
        [exchange55] Exchange Administrator: 프로토콜의 속성에서 설정하며, 키 관리자(Key Manager)의 인증서가 필요합니다.
       *[other] 포트와 인증서는 서비스의 설정에 있습니다.
    }
admin-open-port = 메일 프로그램과 { $server } 사이의 모든 방화벽에서 { $port }번 포트를 열되, 메일 프로그램을 쓰는 네트워크에만 여세요. 그곳에서 nc -vz { $server } { $port } 명령으로 통과하는지 확인할 수 있습니다.
admin-publish-settings = 프로그램이 찾는 곳에 올바른 설정을 공개하세요: Thunderbird와 K-9용 autoconfig.xml(https://autoconfig.DOMAIN/mail/config-v1.1.xml), Outlook용 Autodiscover, Apple 기기용 구성 프로파일, SRV 레코드 _imaps, _pop3s, _submissions(RFC 6186, RFC 8314).
admin-tell-people-programs = TLS 1.2 이상에서도 쓸 수 있는 프로그램을 사용자들에게 알리세요. 모두가 쓰는 서버의 보안을 낮출 필요는 없습니다.
admin-allow-tls12 = { $port }번 포트가 TLS 1.3과 함께 TLS 1.2에도 응답하게 하세요. 안전하며, 쓰이고 있는 프로그램 가운데 그보다 새로운 버전을 지원하지 않는 것이 많습니다(Windows 11 이전의 Outlook, 프린터).
admin-old-tls-apart = 오래된 프로그램을 한동안 더 써야 한다면 내부 네트워크 안에서만 TLS 1.0을 쓰는 별도의 주소를 마련하고 끝낼 날짜를 정하세요.
admin-upgrade-server = 메일 서비스나 그 TLS 라이브러리를 TLS 1.2 이상으로 업그레이드하세요.
admin-tls-front-end = 그때까지는 stunnel이나 HAProxy 같은 TLS 프런트엔드를 앞에 두어 옛 TLS가 그 장비 밖으로 나가지 않게 하세요.
admin-test-versions = openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } 명령으로 시험하고 어떤 버전과 암호 스위트가 합의되는지 확인하세요.
admin-add-suites = 이 프로그램이 제시하는 암호 스위트(예: { $ciphers })를 추가하세요.
admin-old-ciphers = 이 프로그램은 { $ciphers } 같은 오래된 암호 스위트만 제시하며, 이것은 모두를 위해 켜기에는 오늘날 너무 약합니다. 더 새로운 프로그램을 쓰는 것이 올바른 방법입니다.
admin-add-rsa = 인증서의 키가 ECDSA나 Ed25519라면 RSA 키 인증서도 함께 제공하세요.
admin-renew-certificate = 메일 프로그램이 신뢰하는 인증 기관에서 인증서를 갱신하고 서비스가 다시 읽게 하세요.
admin-replace-revoked = 인증 기관에서 새 키로 새 인증서를 받아 서비스가 다시 읽게 하고, 이전 인증서가 폐기된 이유를 알아보세요.
admin-full-chain = 전체 체인을 제공하세요. 서버의 인증서를 먼저, 그다음 루트까지의 중간 인증서를 둡니다.
admin-current-chain = 서버가 보내는 기간 지난 중간 인증서를 인증 기관의 현재 것으로 바꾸거나 빼세요.
admin-present-chain = 새 중간 인증서가 유효해질 때까지 서버가 오늘 유효한 것을 보내게 하세요.
admin-certificate-names = { $server } 이름이 인증서의 주체 대체 이름(subject alternative name)에 있는지 확인하세요. 일반 이름(common name)은 쓰이지 않습니다.
admin-chain-or-authority = 서버가 자기 인증서만 보냅니다. 체인의 중간 인증서도 보내게 하세요. 발급자가 자체 인증 기관이라면 메일을 읽는 모든 컴퓨터에 그 루트를 설치하세요.
admin-reissue-plain = 필수(critical)로 표시된 확장 없이 인증서를 다시 발급받으세요. openssl x509 -text 명령으로 그 확장을 볼 수 있습니다.
admin-reissue-for-apple = 유효 기간 825일 이하, 용도 serverAuth(서버 인증)로 인증서를 다시 발급받으십시오. 둘 다 openssl x509 -text로 볼 수 있습니다.
admin-reissue-within-rules = 이 이름에 발급할 권한이 있는 인증 기관에서 인증서를 다시 발급받으세요. 루트를 설치하는 것은 여기서 도움이 되지 않습니다.
admin-not-yet-valid = 인증서를 유효 기간이 시작되는 날부터 쓰거나 다시 발급받으세요. 발급한 컴퓨터의 시계를 확인하세요.
admin-server-usage = 확장 키 사용이 “TLS Web Server Authentication”(serverAuth)인 서버용 인증서로 다시 발급받으세요.
admin-offer-starttls = { $port }번 포트가 STARTTLS를 제공하게 하세요. 인증서와 그 키가 필요합니다. { $server-kind ->
    [dovecot] Dovecot: ssl = yes, ssl_cert, ssl_key(2.4부터는 ssl_server_cert_file과 ssl_server_key_file).
    [postfix] Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file과 smtpd_tls_key_file(또는 smtpd_tls_chain_files).
    [exchange] Exchange: 이 서비스에 Enable-ExchangeCertificate를 실행합니다.
   *[other] 둘 다 서비스의 설정에 있습니다.
}
admin-trusted-authority = 메일 프로그램이 신뢰하는 인증 기관에서 인증서를 받으세요. 자체 인증 기관이라면 메일을 읽는 모든 컴퓨터에 그 루트를 설치하세요.
admin-every-address = 이 이름에 연결된 모든 서버에 새 인증서를 설치하고 비교하세요: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = { $failing-address } 주소에서 { $server }의 { $port }번 포트가 작동하지 않습니다. 그곳의 서비스를 고치거나, 고칠 때까지 이름의 레코드에서 그 주소를 빼 두세요.
admin-new-key = 2048비트 이상의 RSA나 EC P-256으로 새 키를 만들고 SHA-256으로 서명된 인증서를 발급받으세요.
admin-strong-chain = 서버 자체의 인증서는 그대로 두어도 됩니다. 키가 2048비트 이상이고 SHA-256으로 서명된 인증 기관의 중간 인증서를 서버가 보내게 하세요.
admin-dh-group = 2048비트 이상의 Diffie-Hellman 그룹이나 ECDHE만 쓰세요.
admin-time-service = { $server }에서 할 일은 없습니다. 시계가 틀린 컴퓨터가 많다면 네트워크에 시간 동기화 서비스를 마련하세요.
admin-tell-people-settings = 사용자들에게 올바른 짝을 알리세요. 995, 993, 465번은 SSL/TLS, 110, 143, 587번은 STARTTLS입니다.
admin-tls-on-secure-port = { $port }번 포트에 TLS를 켜거나 포트를 닫으세요. TLS를 기대하는 프로그램이 헛되이 기다리게 됩니다.
admin-tls-on-plain-port = { $port }번 포트가 곧바로 TLS로 시작합니다. 프로그램이 기대하는 대로 평문으로 응답하고 STARTTLS를 제공하게 하거나 포트를 닫으세요. 처음부터 TLS를 쓰는 포트는 993, 995, 465입니다.
admin-check-forwarding = { $server }의 { $port }번 포트가 어디로 전달되는지 확인하세요. 그곳에서 { $protocol } 이외의 것이 응답합니다.
admin-exempt-mail-ports = 메일을 중간에서 검사할 필요가 없다면 995, 993, 465, 587, 143, 110번 포트에서 { $server } 연결을 TLS 검사의 예외로 두세요.
admin-install-company-root = 의도된 검사라면 메일을 읽는 모든 컴퓨터에 그 루트 인증서를 설치하세요.
admin-pass-starttls = STARTTLS를 그대로 통과시키세요. 이것을 지우는 게이트웨이는 메일을 평문으로 보내게 만듭니다.
admin-inspect-firewall = 방화벽 로그에서 이 보고서를 보낸 주소와 { $port }번 포트를 보고서의 시각에 맞추어 찾아보세요.
admin-packet-size = 작은 응답은 오고 큰 응답이 사라지면 도중의 MTU를 확인하세요. ICMP "fragmentation needed"를 통과시키거나 MSS를 낮추세요.
admin-fix-records = { $server }의 A, AAAA, CNAME 레코드를 안과 밖에서 확인하세요: dig { $server } A 그리고 dig { $server } AAAA.
admin-name-service = 이 네트워크가 알려 주는 네임 서버가 응답하는지 확인하세요. 이곳에서 nslookup { $server } 명령을 실행하고, 다른 네임 서버로도 nslookup { $server } 명령을 실행합니다.
admin-fix-ipv6 = 서비스가 IPv6 주소에서도 대기하게 하거나, 그때까지 { $server }의 AAAA 레코드를 빼 두세요.
admin-give-ipv4 = { $server }에 IPv4 주소(A 레코드)도 지정하세요. IPv6가 없는 네트워크도 있습니다.
admin-portal-mail = 손님이 로그인할 때까지 995, 993, 587번 포트에는 로그인 페이지를 보내지 말고 아무 응답도 하지 마세요. 그러면 메일 프로그램이 스스로 다시 시도합니다.
admin-start-services = { $server }의 메일 서비스를 시작하고 계속 실행되는지 확인하세요.
admin-raise-limits = 어느 한도에 이르렀는지 확인하세요. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections와 로그인 서비스의 client_limit를 보세요. doveadm who 명령은 누가 연결되어 있는지 보여 줍니다.
        [exchange] Get-PopSettings 또는 Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit 그리고 default_process_limit.
       *[other] 전체, 사용자별, 주소별 연결 수입니다.
    }
admin-blocked-addresses = fail2ban이나 비슷한 보호 장치가 이 보고서를 보낸 주소를 차단했는지 확인하세요.
admin-mailbox-lock = 이 메일함의 끝나지 않은 세션과 남아 있는 잠금 파일이 있는지 확인하세요.
admin-sign-in-methods = { $protocol }에 어떤 로그인 방식이 켜져 있는지 확인하세요. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings 또는 Get-ImapSettings의 LoginType. Exchange Online에서는 기본 인증(basic authentication)이 차단되어 있는지 확인하세요.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only. 특정 포트의 설정은 master.cf에 있습니다.
       *[other] TLS로 비밀번호를 받으려면 PLAIN이나 LOGIN이 필요합니다.
    }
admin-switch-protocol-on = 이 계정이나 도메인의 { $protocol } 사용을 켜거나, 대신 쓸 프로토콜을 사용자에게 알려 주세요.
admin-explain-sign-in = 비밀번호를 일부러 꺼 두었다면 어떤 프로그램으로 로그인할 수 있는지, 앱 비밀번호가 있다면 어떻게 받는지 사용자들에게 알리세요.
admin-client-certificate = 클라이언트 인증서를 요구할 생각이 아니었다면 끄세요(Dovecot: auth_ssl_require_client_cert, Postfix: smtpd_tls_req_ccert). 요구하는 것이 맞다면 받는 방법을 사용자들에게 알리세요.
admin-sending-rules = 이 보고서의 시각에 어느 규칙이 거부했는지 찾으세요. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail, acl_smtp_rcpt
       *[other] 중계, 보내는 사람과 주소에 대한 규칙, 차단 목록, 발송 한도입니다.
    }
admin-delist = 주소가 목록에 있을 이유가 없다면 목록 운영자에게 빼 달라고 요청하세요. 목록의 웹 페이지에 올라간 이유가 있습니다.
admin-nothing-on-server = { $server }에서 할 일은 없습니다. 서버에 닿은 것이 없습니다.
admin-network-here = 다른 컴퓨터도 같은 문제를 겪는다면 이 네트워크의 스위치, 라우터, 주소 할당 서비스(DHCP)를 살펴보세요.
admin-default-certificate = 서버 이름을 보내지 않는 프로그램을 위해 수신 서비스에 기본 인증서와 기본 사이트를 지정하세요.
admin-test-without-name = openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } 명령으로 시험하세요. 인증서가 보여야 합니다.
admin-server-names = { $server }의 TLS 설정이 바로 그 이름을 아는지, 이름을 보내지 않는 프로그램은 어떻게 처리하는지 확인하세요.
admin-reverse-names = 서버가 연결해 온 주소의 역방향 이름(PTR)이나 ident 조회를 기다리는지 확인하고, 그렇다면 끄세요.
admin-server-load = { $server }의 부하, 메모리, 디스크와 연결 수를 확인하세요.
admin-check-backend = 메일 서비스에 필요한 디렉터리(LDAP), 데이터베이스, 저장소가 응답하는지 확인하세요.
