# 점검 단계마다 알아낸 것을 짧은 한 문장으로

report-chain = 연결 단계
report-also-wrong = 그 밖의 문제: { $what }

chain-not-reached = 앞 단계에 문제가 있어 확인하지 못했습니다
chain-not-tested = 점검하지 않았습니다
chain-program-without-starttls = 이 메일 프로그램은 { $port }번 포트에서 STARTTLS를 쓸 수 없습니다
chain-turned-away = 끝까지 점검하지 못했습니다. 서버가 이곳에서 오는 연결을 더 받지 않습니다
chain-no-encryption = 암호화를 쓰지 않도록 설정되어 있습니다
chain-computer-works = 이 컴퓨터에서는 문제를 찾지 못했습니다
chain-computer-without-network = 이 컴퓨터가 네트워크에 연결되어 있지 않습니다
chain-computer-without-way-out = 이 컴퓨터는 네트워크 밖으로 나가는 길을 찾지 못합니다
chain-computer-blocks = 이 컴퓨터가 연결을 내보내지 않았습니다
chain-computer-at-its-limit = 열린 연결이 너무 많아 이 컴퓨터에서 더는 연결할 수 없습니다
chain-address-given = 주소를 직접 입력했으므로 이름을 찾을 필요가 없었습니다
chain-name-found = { $name }의 주소를 찾았습니다: { $addresses }
chain-name-not-found = 이름이 { $name }인 서버가 없습니다
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = { $name }에 연결된 주소가 없습니다
chain-resolver-silent = 이 네트워크의 네임 서비스가 응답하지 않았습니다
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = 이 네트워크의 네임 서비스가 { $name }의 위치를 알려 주지 못했습니다
chain-port-open = { $port }번 포트가 연결을 받습니다
chain-port-open-on-some = { $port }번 포트가 { $address }에서는 작동하고 { $other }에서는 작동하지 않습니다
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] (응답 없음)
    [closed] (말없이 연결을 끊음)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = { $port }번 포트가 연결을 거부합니다
chain-port-silent = { $port }번 포트가 응답하지 않습니다
chain-port-reset = { $port }번 포트가 연결하는 도중에 연결을 끊습니다
chain-no-route = { $address }까지 가는 경로가 없습니다
chain-starttls-not-offered = { $port }번 포트는 STARTTLS를 제공하지 않습니다
chain-starttls-refused = STARTTLS를 요청해도 { $port }번 포트가 암호화를 시작하지 않습니다
chain-clear-text = 암호화를 시작해야 할 { $port }번 포트가 평문으로 응답합니다
chain-other-protocol = { $port }번 포트에서 응답하는 상대는 TLS를 쓰지 않습니다
chain-hello-silent = 암호화를 시작해야 할 때 { $port }번 포트가 아무 응답도 하지 않습니다
chain-waits-for-encryption = { $port }번 포트는 암호화(SSL/TLS)를 기다리며 그 전에는 아무 응답도 하지 않습니다
chain-hello-dies = { $port }번 포트에서 암호화를 시작하려는 시도가 모두 실패합니다
chain-hello-not-accepted = { $port }번 포트는 암호화하지만 이 메일 프로그램이 쓸 수 있는 방식이 아닙니다
chain-flight-breaks-off = { $port }번 포트가 암호화를 시작하다가 중단합니다
chain-certificate-has-a-problem = { $port }번 포트는 암호화하지만 인증서에 문제가 있습니다
chain-handshake-breaks-off = { $port }번 포트가 암호화가 완료되기 전에 연결을 끊습니다
chain-flight-is-all-that-was-tested = { $port }번 포트가 이 메일 프로그램에 응답합니다({ $version }). 나머지는 이번에 점검하지 못했습니다
chain-flight-is-all-that-can-be-tested = { $port }번 포트가 이 메일 프로그램에 응답합니다({ $version }). 그다음은 오늘날의 암호화로는 점검할 수 없습니다
chain-secure = 암호화되어 있고 인증서도 정상입니다
chain-secure-by-a-newer-version = 암호화되어 있고 인증서도 정상입니다({ $version }; 그다음은 이 버전으로 점검: { $newer })
chain-secure-at-times = { $port }번 포트가 암호화하지만 매번 되지는 않거나 제때 되지 않습니다
chain-greets = 응답: { $text }
chain-greets-late = 늦은 응답: { $text }
chain-refuses = 이 컴퓨터를 거부합니다: { $text }
chain-greets-wrongly = 응답한 것은 이런 종류의 메일 서버가 아닙니다: { $text }
chain-ends-without-a-word = 아무 말 없이 연결을 끊습니다
chain-greets-and-hangs-up = 응답한 뒤 연결을 끊습니다
chain-greets-and-says-no-more = 한 번 응답한 뒤 더는 응답하지 않습니다
chain-says-nothing = 아무 응답도 하지 않습니다
chain-sign-in-not-tested = 점검하지 않았습니다. Mailprobe는 로그인하지 않습니다
chain-sign-in-needs-encryption = 암호화하지 않으면 비밀번호를 받지 않습니다
chain-sign-in-oauth-only = 비밀번호는 받지 않고 웹 페이지를 통한 로그인(OAuth 2)만 받습니다
chain-sign-in-disabled = 이곳에서는 로그인이 꺼져 있다고 합니다
chain-sign-in-none = 로그인 방법을 제공하지 않습니다
chain-sign-in-not-in-program = { $ways }만 제공하는데, 이 메일 프로그램은 이를 지원하지 않습니다
chain-sign-in-not-known-of-program = { $ways }만 제공합니다. 이 메일 프로그램이 지원하는지는 알려져 있지 않습니다
