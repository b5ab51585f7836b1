# 확인한 사실을 하나에 한 문장씩

## 메일 프로그램의 메시지

finding-said-secure-connect-failed = 메일 프로그램이 보안 연결을 만들지 못했다고 합니다: { $words }
finding-said-connect-failed = 메일 프로그램이 연결하지 못했다고 합니다: { $words }
finding-said-refused = 메시지에 따르면 연결이 거부되었습니다: { $words }
finding-said-timed-out = 메시지에 따르면 제시간에 아무 응답이 없었습니다: { $words }
finding-said-unreachable = 메시지에 따르면 서버까지 가는 경로가 없습니다: { $words }
finding-said-cannot-contact = 메일 프로그램이 서버에 연결하지 못했다고 합니다: { $words }
finding-said-no-ipv6 = 메시지에 따르면 이 컴퓨터는 그런 종류의 주소를 쓰지 못합니다: { $words }
finding-said-blocked-here = 메시지에 따르면 이 컴퓨터가 프로그램의 연결을 막았습니다: { $words }
finding-said-no-network = 메시지에 따르면 네트워크에 연결되어 있지 않습니다: { $words }
finding-said-host-not-found = 메시지에 따르면 서버 이름을 찾지 못했습니다: { $words }
finding-said-resolver-trouble = 메시지에 따르면 이름을 조회할 수 없었습니다: { $words }
finding-said-dropped = 메시지에 따르면 연결이 끊어졌습니다: { $words }
finding-said-slow = 메시지에 따르면 서버가 제시간에 응답하지 않았습니다: { $words }
finding-said-silent-on-tls-port = 바로 암호화를 시작해야 하는 포트에서 아무 응답도 없었습니다: { $words }
finding-said-tls-failed = 메시지에 따르면 양쪽이 암호화 방식을 정하지 못했습니다: { $words }
finding-said-clear-text = 메시지에 따르면 암호화되어야 할 곳에 평문이 왔습니다: { $words }
finding-said-starttls-missing = 메시지에 따르면 서버가 STARTTLS를 제공하지 않습니다: { $words }
finding-said-needs-encryption = 메시지에 따르면 암호화를 먼저 시작해야 합니다: { $words }
finding-said-tls-not-started = 메시지에 따르면 서버가 암호화를 시작하지 못했습니다: { $words }
finding-said-client-too-old = 메시지에 따르면 프로그램의 TLS 버전이 더는 허용되지 않습니다: { $words }
finding-said-server-too-old = 메시지에 따르면 서버의 TLS 버전이 더는 허용되지 않습니다: { $words }
finding-said-version-differs = 메시지에 따르면 양쪽에 공통된 TLS 버전이 없습니다: { $words }
finding-said-no-shared-cipher = 메시지에 따르면 양쪽에 공통된 암호화 방식이 없습니다: { $words }
finding-said-weak-key-exchange = 메시지에 따르면 서버의 키 교환이 너무 약합니다: { $words }
finding-said-certificate = 메시지에 따르면 서버의 인증서가 받아들여지지 않았습니다: { $words }
finding-said-certificate-expired = 메시지에 따르면 서버의 인증서가 만료되었습니다: { $words }
finding-said-certificate-not-yet-valid = 메시지에 따르면 서버의 인증서가 아직 유효하지 않습니다: { $words }
finding-said-certificate-wrong-name = 메시지에 따르면 인증서가 다른 이름으로 발급되었습니다: { $words }
finding-said-certificate-self-signed = 메시지에 따르면 자체 서명 인증서입니다(인증 기관의 확인이 없음): { $words }
finding-said-certificate-untrusted = 메시지에 따르면 인증서의 발급자를 신뢰할 수 없습니다: { $words }
finding-said-own-root-in-chain = 메시지에 따르면 사설 인증 기관에서 발급한 인증서입니다: { $words }
finding-said-certificate-chain = 메시지에 따르면 인증서 체인의 일부가 빠져 있습니다: { $words }
finding-said-certificate-revoked = 메시지에 따르면 인증서가 폐기되었습니다: { $words }
finding-said-weak-certificate = 메시지에 따르면 인증서가 너무 약합니다: { $words }
finding-said-clock = 메시지에 따르면 시계가 서로 맞지 않습니다: { $words }
finding-said-client-rejects-certificate = 서버의 로그에 따르면 메일 프로그램이 인증서를 받아들이지 않았습니다: { $words }
finding-said-client-certificate = 메시지에 따르면 서버가 사용자의 인증서를 요구합니다: { $words }
finding-said-sni = 메시지에 따르면 서버에 그 이름을 알려 주어야 합니다: { $words }
finding-said-wrong-protocol = 메시지에 따르면 다른 프로토콜이 응답했습니다: { $words }
finding-said-busy = 메시지가 서버의 한도에 대해 말합니다: { $words }
finding-said-mailbox-locked = 메시지에 따르면 다른 프로그램이 메일함을 열어 두고 있습니다: { $words }
finding-said-server-fault = 메시지가 서버의 장애에 대해 말합니다: { $words }
finding-said-sign-in-refused = 메시지에 따르면 로그인이 거부되었습니다: { $words }
finding-said-sign-in-method = 메시지에 따르면 이 로그인 방식은 허용되지 않습니다: { $words }
finding-said-sign-in-later = 메시지에 따르면 로그인이 잠시 제한되어 있습니다: { $words }
finding-said-relay-denied = 메시지에 따르면 서버는 로그인하지 않으면 메일을 중계하지 않습니다: { $words }
finding-said-sending-refused = 메시지에 따르면 서버가 이 메일을 받지 않습니다: { $words }
finding-said-computer-name-refused = 메시지에 따르면 서버가 이 컴퓨터가 밝힌 자기 이름(HELO)을 받아들이지 않습니다: { $words }
finding-said-recipient-unknown = 메시지에 따르면 받는 사람을 알 수 없습니다: { $words }
finding-said-mailbox-full = 메시지에 따르면 메일함이 가득 찼습니다: { $words }
finding-said-scanner = 중간에 있는 메일 검사 프로그램이 보낸 메시지입니다: { $words }
finding-said-captive-portal = 네트워크 로그인 페이지가 보낸 메시지입니다: { $words }
finding-said-local = 메시지가 이 컴퓨터의 문제에 대해 말합니다: { $words }
finding-said-settings = 메시지에 따르면 설정에 틀린 것이 있습니다: { $words }
finding-settings-tls-on-starttls-port = { $port }번 포트에 SSL/TLS가 설정되어 있지만 이 포트의 암호화는 STARTTLS로 시작합니다
finding-settings-plain-on-tls-port = 바로 암호화를 시작해야 하는 { $port }번 포트에 SSL/TLS가 설정되어 있지 않습니다
finding-settings-starttls-on-tls-port = 바로 암호화를 시작해야 하는 { $port }번 포트에 STARTTLS가 설정되어 있습니다
finding-settings-port-of-other-protocol = { $port }번 포트는 { $protocol }용 포트가 아닙니다
finding-settings-greeting-of-other-protocol = 서버가 { $protocol } 이외의 프로토콜로 응답했습니다: { $words }
finding-settings-server-is-this-computer = 설정에 이 컴퓨터 자신이 메일 서버로 되어 있습니다
finding-settings-greeting-of-other-server = 첫 응답이 이 메일 제공업체의 것이 아닙니다: { $words }
finding-settings-certificate-of-other-server = 이 메일 제공업체의 서버는 서버 이름을 먼저 알리는(SNI) 모든 프로그램에 올바른 인증서를 보여 줍니다. 이 프로그램이 이름을 알리지 않거나 다른 것이 대신 응답하고 있습니다
finding-settings-exchanger-as-server = 이 서버는 25번 포트에서 다른 서버의 메일만 받습니다. 메일 프로그램은 이 서버의 { $port }번 포트가 아니라 제공업체의 다른 서버를 씁니다.

## 주소 찾기

finding-name-not-found = 이름이 { $name }인 서버가 없습니다
finding-alias-leads-nowhere = { $name }은(는) { $alias }의 다른 이름일 뿐이며 { $alias }은(는) 존재하지 않습니다
finding-name-has-no-address = { $name } 이름은 있지만 연결된 주소가 없습니다
finding-resolver-silent = { $name }의 주소를 물었으나 이 네트워크의 네임 서비스가 응답하지 않았습니다
finding-family-unanswered = 이 네트워크의 네임 서비스가 { $name }의 { $family } 주소를 묻는 질문에 응답하지 않습니다. 모든 프로그램이 { $seconds }초 이상 기다립니다
finding-resolver-trouble = 이 네트워크의 네임 서비스가 { $name }의 위치를 알려 주지 못했습니다
finding-private-address = 이름이 내부 네트워크의 주소인 { $address }에 연결되며 그곳에서는 아무 응답도 없습니다
finding-empty-address = 이름이 { $address }에 연결되지만 이것은 컴퓨터의 주소가 아닙니다. 차단 필터가 이렇게 응답합니다
finding-loopback-address = 이름이 { $address }에 연결되지만 이것은 이 컴퓨터 자신입니다. 차단 필터가 이렇게 응답합니다
finding-no-network = 이 컴퓨터가 네트워크에 연결되어 있지 않습니다
finding-computer-at-its-limit = 열린 연결이 너무 많아 이 컴퓨터에 남은 연결이 없습니다
finding-hosts-file-names-server = 이 컴퓨터의 hosts 파일이 이름을 { $address } 주소로 연결합니다
finding-search-suffix-used = 이름 뒤에 { $suffix } 부분을 붙여야만 찾을 수 있었으므로 다른 컴퓨터가 응답했을 수 있습니다

## 포트에 연결하기

finding-port-refused-others-greet = { $port }번 포트는 연결을 거부하지만 { $other_port }번 포트는 정상으로 응답합니다
finding-port-silent-others-greet = { $port }번 포트는 연결에 응답하지 않지만 { $other_port }번 포트는 정상으로 응답합니다
finding-port-refused = { $port }번 포트가 연결을 거부합니다
finding-port-silent = { $port }번 포트가 연결에 응답하지 않습니다
finding-every-port-refused = 시도한 메일 포트가 모두 연결을 거부합니다
finding-every-port-silent = 시도한 메일 포트가 하나도 응답하지 않습니다
finding-no-route = 이곳에서 { $address }까지 가는 경로가 없습니다
finding-no-way-out = { $address }의 어느 포트에도 연결할 수 없습니다. 이 네트워크 밖으로 나가는 길이 없습니다
finding-no-ipv6-route = { $server }에는 IPv6 주소만 있고 이곳에서 그곳으로 가는 IPv6 경로가 없습니다
finding-blocked-locally = 이 컴퓨터가 { $port }번 포트로 가는 연결을 내보내지 않았습니다
finding-ipv6-fails-ipv4-works = { $port }번 포트가 IPv4({ $works_on })로는 작동하고 IPv6({ $address })로는 작동하지 않습니다
finding-ipv4-fails-ipv6-works = { $port }번 포트가 IPv6({ $works_on })로는 작동하고 IPv4({ $address })로는 작동하지 않습니다
finding-older-on-one-address = { $address }에서는 서버가 { $version }보다 새로운 버전을 쓰지 않지만 다른 주소에서는 씁니다
finding-one-address-fails = 서버의 주소가 여러 개인데 { $port }번 포트가 { $works_on }에서는 작동하고 { $address }에서는 작동하지 않습니다
finding-busy-on-one-address = 서버의 주소가 여러 개인데 { $port }번 포트가 { $works_on }에서는 작동하고 { $address }에서는 작동하지 않습니다: { $text }
finding-one-address-dead = { finding-one-address-fails }

## 보안 연결

finding-idle-close = { $port }번 포트가 연결을 받은 뒤 아무것도 보내기 전에 끊습니다
finding-every-port-closes = 포트 { $ports }개가 연결을 받자마자 아무 말 없이 끊습니다
finding-every-hello-dies = { $range ->
    [part] { $port }번 포트가 연결은 받지만 { $hellos }번의 암호화 시도에 한 번도 응답하지 않습니다
   *[whole] { $port }번 포트가 연결은 받지만 SSL 2.0부터 TLS 1.3까지 { $hellos }번의 암호화 시도에 한 번도 응답하지 않습니다
}
finding-alert-on-every-hello = { $port }번 포트가 모든 암호화 시도에 같은 경고({ $alert })로 응답합니다
finding-server-name-refused = { $port }번 포트가 { $server } 이름을 모르거나 이름을 받지 못했습니다(경고 112)
finding-every-hello-silent = { $way ->
    [starttls] { $port }번 포트가 STARTTLS를 받아들인 뒤 아무 응답도 하지 않습니다
   *[tls] { $port }번 포트가 연결은 받지만 암호화를 시작하려고 무엇을 보내도 응답하지 않습니다
}
finding-flight-breaks-off = { $port }번 포트가 응답을 시작하다가 { $how ->
        [closed] 연결을 닫습니다
        [reset] 연결을 끊어 버립니다
        [silent] 응답을 멈춥니다
        [alert] 경고 { $alert }번과 함께 포기합니다
       *[malformed] 뜻을 알 수 없는 바이트를 보냅니다
    }
finding-large-hello-fails = { $how ->
    [reset] { $port }번 포트가 { $bytes }바이트의 첫 메시지에는 연결을 끊고 더 짧은 메시지에는 응답합니다
   *[lost] { $port }번 포트가 { $bytes }바이트의 첫 메시지에는 응답하지 않고 더 짧은 메시지에는 응답합니다
}
finding-client-hello-unanswered = 이 메일 프로그램이 암호화를 시작하는 방식에 { $port }번 포트가 응답하지 않았습니다
finding-newer-hello-answered = { $port }번 포트가 더 새로운 프로그램({ $version }까지)에는 응답하고 이 메일 프로그램 같은 것에는 응답하지 않습니다
finding-newest-version-breaks-off = { $port }번 포트는 프로그램이 TLS 1.3을 제시하면 연결을 끊고 TLS 1.2까지만 제시하는 프로그램에는 응답합니다
finding-only-old-hello-answered = { $port }번 포트는 { $version }보다 새로운 버전에 응답하지 않습니다
finding-other-suites-answered = { $port }번 포트가 이 메일 프로그램이 아는 버전을 쓰지만 공통된 암호 스위트가 없습니다
finding-key-type-not-spoken = { $port }번 포트의 인증서에 이 메일 프로그램이 쓸 수 없는 키({ $key })가 들어 있습니다
finding-sni-needed = { $port }번 포트는 첫 메시지에서 서버 이름을 알리는(SNI) 프로그램에만 응답합니다
finding-other-certificate-without-name = 서버 이름을 알리지 않는 프로그램에는 { $names }의 인증서를 보여 줍니다
finding-client-hello-answered = { $port }번 포트가 이 메일 프로그램과 같은 프로그램에 응답합니다
finding-current-hello-answered = { $port }번 포트가 최신 프로그램에 응답합니다
finding-everything-works = { $encrypts ->
    [yes] { $port }번 포트가 이곳에서 작동합니다. 연결되고 암호화되며 메일 서버가 응답했습니다
   *[no] { $port }번 포트가 이곳에서 작동합니다. 연결되고 메일 서버가 응답했습니다(암호화 없음)
}
finding-handshake-not-completed = { $port }번 포트가 응답하지만 보안 연결이 완료되지 않습니다
finding-text-on-secure-port = 암호화되어야 할 { $port }번 포트가 평문으로 응답합니다: { $text }
finding-starttls-port-with-ssl = { $port }번 포트는 평문으로 응답하며 처음부터 SSL을 쓰는 포트가 아닙니다: { $text }
finding-starttls-on-secure-port = { $port }번 포트는 암호화를 기다리고, 메일 프로그램은 서버가 먼저 응답하기를 기다립니다
finding-no-encryption-on-secure-port = { $port }번 포트는 암호화로 시작하지만 메일 프로그램은 암호화를 쓰지 않도록 설정되어 있습니다
finding-tls-start-text = { $how ->
    [continues] { $port }번 포트가 STARTTLS를 받아들인 뒤 평문으로 계속합니다: { $text }
   *[says] 서버 스스로 암호화를 시작할 수 없다고 알립니다({ $port }번 포트)
}
finding-other-protocol = { $port }번 포트에서 { $speaks ->
    [none] 메일 서버가 아닌 것이 응답합니다
   *[other] 다른 서비스({ $speaks })가 응답합니다
}: { $text }
finding-other-protocol-inside = { $port }번 포트가 암호화를 시작하지만 그 안에서 응답하는 것은 이런 종류의 메일 서버가 아닙니다: { $text }
finding-settings-starttls-not-in-program = { $port }번 포트에 STARTTLS가 설정되어 있지만 Outlook Express는 25번 포트에서만 STARTTLS를 쓸 수 있습니다
finding-starttls-missing-on-one-address = { $port }번 포트가 { $works_on }에서는 STARTTLS를 받고 { $address }에서는 받지 않습니다
finding-starttls-withheld = { $port }번 포트의 목록에는 STARTTLS가 없지만 요청하면 받습니다. 메일 프로그램은 목록에 있는 것만 씁니다
finding-hangs-up-after-greeting = { $port }번 포트가 한 번 응답한 뒤 연결을 끊습니다
finding-silent-after-greeting = { $port }번 포트가 한 번 응답한 뒤 더는 응답하지 않습니다
finding-port-for-web = { $port }번 포트는 웹 페이지용이며 메일 서버가 응답하지 않습니다
finding-malformed-answer = { $port }번 포트가 알려진 프로토콜에 없는 바이트로 응답합니다
finding-flapping = { $port }번 포트가 같은 시도 { $tries }번 가운데 { $answered }번 응답했습니다
finding-shut-out = { $port }번 포트가 처음에는 응답했지만 그 뒤로 이곳에서 오는 연결을 받지 않았습니다
finding-slow-answer = { $port }번 포트가 응답하는 데 { $seconds }초가 걸렸습니다

## 인증서와 시계

finding-certificate-expired = 서버의 인증서가 { $not_after }에 만료되었습니다
finding-certificate-not-yet-valid = 서버의 인증서가 { $not_before }부터 유효합니다
finding-certificate-revoked = 인증서가 { $revoked_at }에 폐기되었습니다. 서버가 직접 발급자의 답을 전달합니다
finding-certificate-intermediate-expired = 서버의 인증서와 신뢰할 수 있는 인증서 사이에 있는 { $certificate } 인증서가 { $not_after }에 만료되었습니다
finding-certificate-intermediate-not-yet-valid = 서버의 인증서와 신뢰할 수 있는 인증서 사이에 있는 { $certificate } 인증서가 { $not_before }부터 유효합니다
finding-certificate-other-path-needed = 서버가 { $certificate } 인증서도 보내는데 이것은 { $not_before }부터 { $not_after }까지만 유효합니다. 최신 프로그램은 이것 없이도 경로를 찾지만 오래된 프로그램과 1.1.0 이전의 OpenSSL은 여기서 멈출 수 있습니다
finding-certificate-wrong-name = 인증서가 { $names } 이름으로 발급되어 { $asked_name } 이름과 맞지 않습니다
finding-certificate-names-nobody = 인증서에 서버 이름이 전혀 없으므로 { $asked_name }도 들어 있지 않습니다
finding-certificate-name-only-in-cn = 인증서에 { $common_name } 이름이 일반 이름(CN)으로만 들어 있습니다. 오래된 프로그램은 받아들이지만 최신 프로그램은 받아들이지 않습니다
finding-certificate-self-signed = 서버의 인증서가 자체 서명되었습니다. 인증 기관의 확인이 없습니다
finding-certificate-unknown-extension = 이 인증서나 상위 인증서에 메일 프로그램이 모르는 필수 확장이 있어 프로그램이 거부할 수밖에 없습니다
finding-certificate-against-apple-rules = Apple 프로그램은 이 인증서를 거부합니다: 2019년 7월 이후에 발급된 인증서는 유효 기간이 825일 이하이고 서버용으로 표시되어 있어야 합니다
finding-certificate-exceeds-issuer = 인증 기관 { $issuer }에는 이 인증서를 발급할 권한이 없었습니다. { $exceeds ->
    [kind] 인증 기관이 아니거나 인증서에 서명할 수 없습니다
    [length] 그 아래 체인이 허용된 것보다 깁니다
    [purpose] 서버가 아닌 다른 용도로 만들어졌습니다
    [names] 이름이 허용 범위를 벗어났습니다
   *[other] 종류가 다르거나, 체인이 너무 길거나, 이름이 허용 범위를 벗어났습니다
}
finding-certificate-untrusted = 이 컴퓨터가 신뢰하는 인증 기관이 아니라 { $issuer }에서 발급한 인증서입니다
finding-certificate-chain-incomplete = 서버가 자기 인증서와 신뢰할 수 있는 인증서 사이의 인증서를 빠뜨렸습니다
finding-certificate-wrong-usage = 서버의 인증서가 메일 서버용이 아닙니다
finding-certificate-status-missing = 이 인증서는 연결할 때마다 발급자의 확인(OCSP)을 요구하지만 서버가 이를 보내지 않습니다
finding-certificate-unreadable = 서버가 보낸 인증서 하나를 읽을 수 없습니다
finding-certificate-bad-on-one-address = { $address }에서는 서버가 다른 인증서를 보여 줍니다. 이 인증서는 { $problem ->
    [expired] { $not_after }에 만료되었습니다
    [not-yet-valid] { $not_before }부터 유효합니다
    [wrong-name] { $names } 이름으로 발급되었습니다
    [name-only-in-cn] 이름이 옛 항목에만 들어 있습니다
    [self-signed] 자체 서명되었습니다
    [untrusted-issuer] 이 컴퓨터가 신뢰하지 않는 발급자가 발급했습니다
    [missing-intermediate] 인증 기관까지 이어 주는 중간 인증서 없이 옵니다
    [revoked] { $revoked_at }에 폐기되었습니다
    [intermediate-expired] { $not_after }에 만료된 { $certificate } 인증서와 함께 옵니다
    [intermediate-not-yet-valid] { $not_before }부터 유효한 { $certificate } 인증서와 함께 옵니다
    [weak-key] 키가 너무 약합니다
    [weak-signature] 서명이 너무 약합니다
   *[other] 문제가 있습니다
}
finding-interceptor-issuer = 중간에서 보안 연결을 가로채는 { $interceptor }에서 발급한 인증서입니다
finding-certificate-differs-elsewhere = 다른 네트워크에서는 서버가 다른 발급자의 인증서를 보여 줍니다(그곳: { $issuer_elsewhere }, 이곳: { $issuer })
finding-clock-off = 이 컴퓨터의 시계가 { $days ->
        [0] { $minutes }분
       *[other] { $days }일
    } { $direction ->
        [ahead] 빠릅니다
       *[behind] 늦습니다
    }. 서버의 시각으로는 인증서가 정상입니다
finding-clock-differs = 이 컴퓨터의 시계가 서버의 시계와 { $days ->
        [0] { $minutes }분
       *[other] { $days }일
    } 차이가 납니다
finding-clock-right = 이 컴퓨터의 시계가 서버의 시계와 맞습니다
finding-certificate-weak-key = 인증서의 키가 많은 최신 프로그램에는 너무 짧습니다({ $key })
finding-certificate-weak-signature = 인증서의 서명 방식을 최신 프로그램이 거부합니다({ $signature })
finding-certificate-intermediate-weak-key = 서버의 인증서와 신뢰할 수 있는 인증서 사이에 있는 { $certificate } 인증서의 키가 많은 최신 프로그램에는 너무 짧습니다({ $key })
finding-certificate-intermediate-weak-signature = 서버의 인증서와 신뢰할 수 있는 인증서 사이에 있는 { $certificate } 인증서의 서명 방식을 최신 프로그램이 거부합니다({ $signature })
finding-weak-key-exchange = 서버의 키 교환이 많은 최신 프로그램에는 너무 약합니다({ $bits }비트)

## 첫 응답

finding-exchange-5_5-greeting = { $port }번 포트가 Exchange Server { $version } 버전임을 밝힙니다
finding-exchange-5_5-before-sp3 = Exchange Server { $version } 버전은 서비스 팩 3보다 오래되었습니다
finding-other-product-greeting = { $port }번 포트가 밝힌 제품 이름: { $product }
finding-scanner-greeting = { $port }번 포트에서 서버 대신 메일 검사 프로그램이 응답합니다: { $text }
finding-local-scanner-listens = 이 컴퓨터의 메일 검사 프로그램이 { $port }번 포트에서 대기하고 있습니다
finding-busy-greeting = { $port }번 포트가 지금은 이 컴퓨터를 받지 않습니다: { $text }
finding-kept-out-greeting = { $port }번 포트가 지금은 이 컴퓨터를 받지 않습니다: { $text }
finding-mailbox-locked-greeting = 다른 프로그램이나 기기가 메일함을 열어 두고 있습니다: { $text }
finding-takes-no-mail = { $port }번 포트가 이 서버는 누구의 메일도 받지 않는다고 합니다: { $text }
finding-refusal-greeting = { $port }번 포트가 이곳에서 오는 연결을 거부합니다: { $text }
finding-address-not-welcome = { $port }번 포트가 이 컴퓨터를 거부합니다: { $text }
finding-computer-name-refused = { $port }번 포트가 Mailprobe에서 밝힌 이 컴퓨터의 이름(EHLO)을 거부합니다: { $text }
finding-server-fault-greeting = { $port }번 포트가 서비스에 문제가 있거나 꺼져 있다고 합니다: { $text }
finding-server-asked-to-stop = 서버가 나중에 다시 오라고 하여 Mailprobe가 더 묻지 않았습니다
finding-greeting-missing = { $port }번 포트에 연결되었지만 메일 서버가 아무 응답도 하지 않았습니다
finding-greeting-cut-off = 메일 서버가 먼저 응답해야 할 때 { $port }번 포트가 연결을 끊습니다
finding-no-port-speaks = 포트 { $ports }개가 연결을 받지만 하나도 응답하지 않습니다
finding-captive-portal-answers = 메일 서버 대신 이 네트워크의 로그인 페이지가 응답합니다

## STARTTLS

finding-starttls-works = { $port }번 포트에서 STARTTLS가 작동합니다
finding-starttls-offered = { $port }번 포트가 STARTTLS를 제공합니다
finding-smtp-starttls-works = { $port }번 포트에서 STARTTLS가 작동합니다
finding-starttls-stripped = 중간에 있는 무언가가 { $port }번 포트의 STARTTLS 안내를 지웁니다
finding-starttls-injected = { $port }번 포트에서 서버의 STARTTLS 승인과 함께 불필요한 바이트가 왔습니다. 조작의 징후입니다
finding-starttls-not-offered = 메일 프로그램에 설정된 STARTTLS를 { $port }번 포트가 제공하지 않습니다
finding-starttls-refused = { $port }번 포트가 STARTTLS를 제공한다고 한 뒤 { $answered ->
    [yes] 거부합니다: { $reply }
   *[no] 응답하지 않습니다
 }

## 로그인

finding-sign-in-oauth-only = { $port }번 포트는 비밀번호를 받지 않고 웹 페이지를 통한 로그인(OAuth 2)만 받습니다
finding-sign-in-disabled = { $port }번 포트가 로그인이 꺼져 있다고 합니다
finding-protocol-switched-off = { $port }번 포트가 이 계정이나 도메인은 { $protocol } 사용이 꺼져 있다고 합니다: { $text }
finding-sign-in-not-in-program = { $port }번 포트는 로그인 방법으로 { $ways }만 제공하는데, 이 메일 프로그램은 이를 지원하지 않습니다
finding-sign-in-fails-on-one-address = { $port }번 포트가 { $address }에서는 이 메일 프로그램이 쓸 수 있는 로그인 방법을 제공하지 않지만 { $works_on }에서는 제공합니다
finding-client-certificate-demanded = { $port }번 포트는 자체 인증서를 가진 프로그램만 받아들입니다
finding-sign-in-not-offered = { $port }번 포트가 로그인 방법을 제공하지 않습니다
finding-plain-sign-in-refused = { $port }번 포트는 암호화하지 않으면 비밀번호를 받지 않습니다

## 다른 포트, 다른 네트워크, 사람들이 아는 것

finding-both-secure-ports-fail = { $port }번과 { $other_port }번 포트는 똑같이 동작하지만 { $greeting_port }번 포트는 응답합니다
finding-other-secure-port-works = { $other_port }번 포트는 작동하고 { $port }번 포트는 작동하지 않습니다
finding-works-on-other-network = 다른 네트워크에서는 작동합니다
finding-fails-on-other-network = 다른 네트워크에서도 작동하지 않습니다
finding-groupshield-installed = 잘 아는 사람에 따르면 그 서버에서 GroupShield가 실행되고 있습니다
finding-groupshield-absent = 잘 아는 사람에 따르면 그 서버에는 GroupShield가 없습니다
finding-cured-by-removal = GroupShield를 완전히 제거한 뒤로 SSL이 작동합니다
finding-not-cured-by-removal = GroupShield를 완전히 제거했지만 SSL이 작동하지 않습니다
finding-works-without-ssl = SSL을 끄면 메일이 됩니다
finding-fails-without-ssl = SSL을 꺼도 메일이 되지 않습니다
finding-began-after-change-here = 이 컴퓨터에서 무언가를 바꾼 뒤에 시작되었습니다
finding-no-change-here = 이 컴퓨터에서는 아무것도 바꾸지 않았습니다
finding-event-0x2741 = 서버의 로그에 이벤트 { $event }번과 0x2741이 있습니다. 메일 서비스가 보안 포트를 열지 못했습니다
finding-event-0x2740 = 서버의 로그에 이벤트 { $event }번과 0x2740이 있습니다. 다른 프로그램이 메일 포트를 차지하고 있습니다
finding-event-13002 = 서버의 로그에 이벤트 13002가 있습니다. 메일 서비스에 인증서가 없습니다
