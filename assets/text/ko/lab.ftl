# 연습 사례: 목록, 메뉴, 교육에 쓰는 제목과 설명

## Exchange Server 5.5와 GroupShield

lab-healthy = 모두 정상
lab-healthy-about = 아무 문제도 없는 메일 서버입니다. 좋은 결과가 어떤 모습인지, 점검이 얼마나 빨리 끝나는지 볼 수 있습니다.

lab-groupshield = Exchange Server 5.5의 GroupShield
lab-groupshield-about = 이 프로그램이 만들어진 계기가 된 사례로, Network Associates의 백신 프로그램 GroupShield가 설치된 Exchange 서버입니다. 보안 포트가 연결은 받지만 가장 오래된 것부터 최신 것까지 모든 암호화 시도를 끊습니다. 일반 포트는 Exchange Server 5.5 서비스 팩 4임을 밝힙니다.

lab-groupshield-refused = GroupShield, 보안 포트가 닫힌 경우
lab-groupshield-refused-about = 같은 옛 Exchange 서버지만 보안 포트에서 아무것도 대기하지 않습니다. GroupShield 때문일 수도 있고, 관리자가 SSL을 켠 적이 없어서일 수도 있습니다.

lab-groupshield-idle-close = GroupShield, 바로 끊는 경우
lab-groupshield-idle-close-about = 보안 포트가 아무 말도 하기 전에 연결을 끊습니다. 관리자가 그 서버에 GroupShield가 설치되어 있다고 알려 주었습니다.

lab-exchange55-events = GroupShield, 서버의 이벤트 로그가 있는 경우
lab-exchange55-events-about = 첫 사례와 같고, 관리자가 이벤트 로그 네 건을 보내 주었습니다. 메일 서비스가 보안 포트를 열지 못했음을 보여 줍니다.

lab-groupshield-one-port-only = 포트 하나만 고장 난 Exchange 5.5
lab-groupshield-one-port-only-about = 옛 Exchange 서버의 보안 포트 하나만 연결을 끊고 나머지는 응답합니다. 알려진 바로는 GroupShield는 보안 포트를 모두 멈추므로 GroupShield가 아닐 것입니다.

lab-exchange55-no-certificate = 인증서가 없는 Exchange 5.5
lab-exchange55-no-certificate-about = 인증서가 설치되지 않아 보안 포트가 바로 연결을 끊습니다. 이벤트 로그에 그렇게 적혀 있습니다. GroupShield처럼 보이지만 아닙니다.

## 옛것과 새것

lab-client-too-old = 메일 프로그램이 너무 오래됨
lab-client-too-old-about = 서버가 TLS 1.2 이상만 씁니다. 최신 메일 프로그램은 연결되고, Windows XP의 메일 프로그램은 분명한 응답과 함께 거부됩니다.

lab-client-too-old-bare-close = 메일 프로그램이 너무 오래되었는데 아무도 말해 주지 않음
lab-client-too-old-bare-close-about = 앞의 사례와 같지만, Dovecot처럼 서버가 옛 메일 프로그램을 아무 말 없이 끊습니다. 여러 시도를 비교해야만 고장 난 서버와 구별할 수 있습니다.

lab-server-too-old = 서버가 너무 오래됨
lab-server-too-old-about = 서버가 SSL 3.0과 TLS 1.0만 씁니다. 최신 메일 프로그램은 통신을 거부하고 옛 프로그램은 연결됩니다.

lab-tls10-only = 서버가 TLS 1.0만 씀
lab-tls10-only-about = TLS 1.0보다 새로운 것을 모르는 2005년 무렵의 서버입니다.

lab-ssl3-only = 서버가 SSL 3.0만 씀
lab-ssl3-only-about = 1998년 무렵의 서버입니다. 요즘 프로그램은 SSL 3.0을 쓰지 않습니다.

lab-ssl2-only = 서버가 SSL 2.0만 씀
lab-ssl2-only-about = 1996년 무렵의 서버입니다. SSL 2.0은 이제 아무것도 보호하지 못하며, 이를 지원하는 프로그램도 거의 없습니다.

lab-no-shared-cipher = 공통된 암호 스위트가 없음
lab-no-shared-cipher-about = 서버와 메일 프로그램의 버전은 같지만, 서버는 AES를 요구하고 Windows XP의 프로그램에는 AES가 없습니다.

lab-sni-required = 서버가 자기 이름을 알려 달라고 함
lab-sni-required-about = 어느 서버를 찾는지 처음에 말하지 않는 프로그램을 서버가 모두 거부합니다. Windows XP의 프로그램은 이것을 말하지 않습니다.

## 인증서와 시계

lab-certificate-expired = 인증서가 만료됨
lab-certificate-expired-about = 암호화는 되지만 서버의 인증서가 두 달 전에 만료되었습니다.

lab-certificate-not-yet-valid = 인증서가 아직 유효하지 않음
lab-certificate-not-yet-valid-about = 암호화는 되지만 서버의 인증서가 3주 뒤부터 유효합니다. 이 컴퓨터의 시계는 맞습니다.

lab-certificate-wrong-name = 다른 서버의 인증서
lab-certificate-wrong-name-about = 암호화는 되지만 인증서에 호스팅 업체 서버의 이름이 들어 있습니다.

lab-certificate-self-signed = 자체 서명된 인증서
lab-certificate-self-signed-about = 암호화는 되지만 인증서를 확인해 주는 인증 기관이 없습니다.

lab-certificate-unknown-issuer = 알 수 없는 발급자의 인증서
lab-certificate-unknown-issuer-about = 암호화는 되지만 회사가 직접 발급한 인증서이고, 이 컴퓨터는 그 회사를 모릅니다.

lab-weak-certificate = 인증서의 키가 너무 약함
lab-weak-certificate-about = 인증서에 1024비트 RSA 키가 있습니다. 옛 프로그램은 받아들이고 최신 프로그램은 받아들이지 않습니다.

lab-weak-signature = 인증서의 서명이 너무 약함
lab-weak-signature-about = 위조할 수 있는 SHA-1로 서명된 인증서입니다. 옛 프로그램은 받아들이고 최신 프로그램은 받아들이지 않습니다.

lab-clock-wrong = 이 컴퓨터의 시계가 틀림
lab-clock-wrong-about = 인증서는 정상이지만 이 컴퓨터는 지금을 3년 전으로 알고 있습니다. 서버의 첫 응답에 올바른 시각이 있습니다.

## 설정

lab-plaintext-on-secure-port = 보안 포트를 암호화하지 않음
lab-plaintext-on-secure-port-about = 암호화해야 할 곳에서 서버가 평문으로 응답하고 STARTTLS도 모릅니다. 보안 포트가 잘못 설정되어 있습니다.

lab-starttls-mixup = STARTTLS와 SSL을 혼동함
lab-starttls-mixup-about = 포트가 평문으로 응답하고 STARTTLS를 제공하며, STARTTLS는 작동합니다. 메일 프로그램은 처음부터 SSL을 쓰도록 설정되어 있습니다.

lab-no-secure-service = 보안 포트가 없음
lab-no-secure-service-about = 보안 포트에서 아무것도 대기하지 않습니다. 일반 포트는 작동하며 STARTTLS를 제공합니다.

lab-wrong-protocol = 다른 것이 응답함
lab-wrong-protocol-about = 메일이 있어야 할 곳에서 웹 서버와 원격 로그인이 응답합니다. 서버 이름이나 포트가 틀렸습니다.

lab-ssl-on-587 = 587번 포트의 SSL
lab-ssl-on-587-about = 서버는 정상입니다. 메일 프로그램이 587번 포트에서 처음부터 SSL을 쓰도록 설정되어 있지만, 이 포트는 평문으로 응답한 뒤 STARTTLS를 요구합니다.

lab-no-encryption-on-993 = 993번 포트에서 암호화를 쓰지 않음
lab-no-encryption-on-993-about = 서버는 정상입니다. 암호화로 시작하는 포트에서 메일 프로그램이 암호화를 쓰지 않도록 설정되어 있어 서로 기다리기만 합니다.

lab-starttls-not-offered = STARTTLS를 제공하지 않음
lab-starttls-not-offered-about = 메일 프로그램이 STARTTLS를 쓰도록 설정되어 있습니다. 일반 포트는 STARTTLS를 제공하지 않지만 보안 포트는 작동합니다.

lab-http-inside-tls = 암호화 안의 웹 서버
lab-http-inside-tls-about = 암호화와 인증서는 정상이지만 그 안에서 웹 서버가 응답합니다.

lab-garbage-inside-tls = 암호화 안의 잡음
lab-garbage-inside-tls-about = 암호화와 인증서는 정상이지만 그 안에서 오는 것은 메일 프로토콜도, 다른 프로토콜도 아닙니다.

lab-imap-on-pop3s = 포트에 다른 메일 서비스가 있음
lab-imap-on-pop3s-about = 암호화와 인증서는 정상이지만 POP3가 있어야 할 곳에서 IMAP이 응답하거나 그 반대입니다.

## 로그인과 보내기

lab-sign-in-refused = 비밀번호가 받아들여지지 않음
lab-sign-in-refused-about = 점검할 수 있는 것은 모두 정상입니다. 메일 프로그램의 메시지를 보면 서버가 로그인을 받아들이지 않았습니다.

lab-sign-in-method = 비밀번호 로그인이 꺼져 있음
lab-sign-in-method-about = 연결, 암호화, 인증서는 정상입니다. 서버는 옛 메일 프로그램에 없는 OAuth 2 로그인만 제공합니다.

lab-sign-in-disabled = 로그인 방법이 없음
lab-sign-in-disabled-about = 연결, 암호화, 인증서는 정상입니다. 서버가 로그인이 꺼져 있다고 하거나 로그인 방법을 알려 주지 않습니다.

lab-port-25-without-sign-in = 25번 포트에서는 로그인할 수 없음
lab-port-25-without-sign-in-about = 메일 프로그램이 서버끼리 메일을 주고받는 포트로 보냅니다. 다른 포트는 로그인을 제공합니다.

lab-client-certificate-demanded = 서버가 메일 프로그램의 인증서를 요구함
lab-client-certificate-demanded-about = 자체 인증서가 없으면 누구든 서버가 암호화 시작 단계에서 끊습니다.

lab-relay-denied = 로그인하지 않고 보내기
lab-relay-denied-about = 점검할 수 있는 것은 모두 정상입니다. 메시지를 보면 서버는 로그인하지 않은 사람의 메일을 전달하지 않습니다.

lab-sender-refused = 보내는 사람의 주소가 거부됨
lab-sender-refused-about = 점검할 수 있는 것은 모두 정상입니다. 메시지를 보면 서버는 이 계정이 그 주소로 보내는 것을 허용하지 않습니다.

lab-sending-limit = 발송 한도에 이름
lab-sending-limit-about = 점검할 수 있는 것은 모두 정상입니다. 메시지를 보면 이 계정은 오늘 보낼 수 있는 만큼 모두 보냈습니다.

lab-greylisted = 서버가 나중에 다시 오라고 함
lab-greylisted-about = 점검할 수 있는 것은 모두 정상입니다. 메시지를 보면 서버는 처음 보내는 사람을 기다리게 합니다(그레이리스팅).

lab-access-denied = 접근 거부
lab-access-denied-about = 서버가 첫 응답 대신 이 주소의 메일을 받지 않는다고 합니다.

lab-block-list = 주소가 차단 목록에 있음
lab-block-list-about = 서버가 첫 응답 대신 이 컴퓨터의 주소가 차단 목록에 있다고 합니다.

## 연결 도중

lab-interception = 백신 프로그램이 중간에 있음
lab-interception-about = 이 컴퓨터의 메일 검사 프로그램이 자체 첫 응답과 인증서로 서버 대신 응답합니다.

lab-starttls-stripped = 방화벽이 STARTTLS를 지움
lab-starttls-stripped-about = 중간에 있는 무언가가 서버의 목록에서 STARTTLS를 지우고 보안 포트에서는 자체 인증서를 보여 줍니다.

lab-firewall = 방화벽이 보안 포트를 막음
lab-firewall-about = 보안 포트에 연결하면 아무 응답이 없고 일반 포트는 응답합니다. 방화벽이나 인터넷 업체가 일부 포트만 통과시킵니다.

lab-dns = 서버 이름이 존재하지 않음
lab-dns-about = 이름을 찾을 수 없습니다. 잘못 썼거나 도메인에서 사라졌습니다.

lab-ipv6-broken = IPv6 고장, IPv4는 정상
lab-ipv6-broken-about = 이름에 주소가 두 개 있습니다. 새로운 종류의 주소는 응답이 없고 옛 종류의 주소는 작동합니다.

lab-captive-portal = 먼저 로그인해야 하는 손님용 Wi-Fi
lab-captive-portal-about = 무엇을 물어도 손님용 네트워크의 로그인 페이지가 응답합니다.

lab-starttls-stripped-587 = 도중에 STARTTLS가 지워짐
lab-starttls-stripped-587-about = 메일 프로그램이 STARTTLS를 쓰도록 설정되어 있습니다. 중간에 있는 무언가가 STARTTLS 안내를 지웁니다. 보안 포트는 작동합니다.

lab-resolver-trouble = 네트워크의 네임 서비스가 제 역할을 못 함
lab-resolver-trouble-about = 이 네트워크의 네임 서비스가 서버의 위치를 알려 줄 수 없다고 합니다. 이름에는 문제가 없습니다.

lab-no-network = 이 컴퓨터가 네트워크에 연결되어 있지 않음
lab-no-network-about = 케이블도 Wi-Fi도 없습니다. 이 컴퓨터에서 아무것도 나가지 못합니다.

lab-no-connection-left = 이 컴퓨터에 남은 연결이 없음
lab-no-connection-left-about = 이 컴퓨터에 열린 연결이 너무 많아 더 열 수 없습니다. 서버에 대해서는 아무것도 알 수 없습니다.

## 서버

lab-secure-listener-fault = 서버가 암호화를 시작하지 못함
lab-secure-listener-fault-about = 최신 서버지만 인증서와 키의 짝이 맞지 않습니다. 보안 포트는 바로 끊고, STARTTLS는 제공한다고 했다가 취소합니다.

lab-alert-80-on-every-hello = 서버가 자체 오류를 알림
lab-alert-80-on-every-hello-about = 옛것이든 새것이든 모든 암호화 시도에 경고 “internal error”로 응답합니다.

lab-refused = 메일 서버가 실행되지 않음
lab-refused-about = 어느 메일 포트에서도 아무것도 대기하지 않습니다.

lab-silent = 서버가 아무 응답도 하지 않음
lab-silent-about = 모든 포트가 연결은 받지만 아무 응답도 하지 않습니다.

lab-slow = 느린 서버
lab-slow-about = 모두 작동하지만 첫 응답마다 5초가 걸립니다.

lab-busy = 너무 바쁜 서버
lab-busy-about = 서버가 “too many connections”라고 응답하고 끊습니다.

lab-rate-limited = 서버가 연결 횟수를 제한함
lab-rate-limited-about = 보안 포트의 첫 시도에는 응답하고 그다음부터는 모두 끊습니다. 일반 포트가 이유를 알려 줍니다. 이 주소에서 온 연결이 너무 많습니다.

lab-flapping = 두 번에 한 번만 작동함
lab-flapping-about = 같은 시도가 한 번은 끊기고 다음번에는 응답을 받는 일이 되풀이됩니다.

lab-starttls-taken-back = STARTTLS를 제공했다가 취소함
lab-starttls-taken-back-about = 일반 포트가 STARTTLS를 제공한다고 한 뒤 시작할 수 없다고 합니다.

lab-reset-behind-server-hello = 암호화 도중에 끊김
lab-reset-behind-server-hello-about = 서버가 암호화 시도마다 응답을 시작하지만 곧 연결이 끊깁니다.

lab-alert-behind-server-hello = 서버가 암호화 도중에 포기함
lab-alert-behind-server-hello-about = 서버가 암호화 시도마다 응답을 시작하다가 “internal error”를 알립니다.

lab-garbage-behind-server-hello = 암호화 도중의 잡음
lab-garbage-behind-server-hello-about = 서버가 암호화 시도마다 응답을 시작하다가 뜻을 알 수 없는 바이트를 보냅니다.

lab-server-name-refused = 서버가 자기 이름을 모름
lab-server-name-refused-about = 모든 암호화 시도에 경고 “unrecognized name”으로 응답합니다. 서버의 옛 이름이거나 다른 서버입니다.

lab-two-at-once = 동시에 두 연결까지만 허용
lab-two-at-once-about = 모두 작동하지만, 다른 두 연결이 있을 때 오는 연결은 서버가 끊습니다. 메일 프로그램에는 하나면 충분합니다.

lab-shut-out = 서버가 횟수를 세어 차단함
lab-shut-out-about = 각 포트의 첫 연결에는 응답하고, 그 뒤로 서버가 이 주소의 연결을 받지 않습니다.

lab-every-port-closes = 모든 포트가 끊음
lab-every-port-closes-about = 모든 포트가 연결을 받자마자 끊습니다. 원하지 않는 주소에 서버가 이렇게 합니다.

lab-server-fault = 서버가 자체 문제를 알림
lab-server-fault-about = 서버가 첫 응답 대신 지금 서비스에 문제가 있다고 합니다.

lab-expired-on-one-address = 두 주소 가운데 하나의 인증서가 만료됨
lab-expired-on-one-address-about = 이름에 주소가 두 개 있습니다. 한쪽은 정상 인증서를, 다른 쪽은 만료된 인증서를 보여 줍니다.

## 시험용 악성 서버

lab-hostile-drip = 1초에 1바이트
lab-hostile-drip-about = 첫 응답과 보안 연결이 1초에 1바이트씩 옵니다.

lab-hostile-flood-warnings = 끝없는 경고
lab-hostile-flood-warnings-about = 보안 연결이 경고로 시작해 더 나아가지 않습니다.

lab-hostile-endless-certificate = 끝없는 인증서
lab-hostile-endless-certificate-about = 16메가바이트의 인증서를 예고하고 그보다 더 많이 보냅니다.

lab-hostile-record-65535 = 허용된 것보다 긴 레코드
lab-hostile-record-65535-about = 보안 연결이 65535바이트라고 하는 레코드로 시작합니다.

lab-hostile-zero-records = 끝없는 빈 레코드
lab-hostile-zero-records-about = 보안 연결이 길이가 0인 레코드로만 되어 있습니다.

lab-hostile-reset-each-step = 단계마다 끊김
lab-hostile-reset-each-step-about = 연결이 매번 더 나중 단계에서 끊깁니다.

lab-hostile-endless-greeting = 끝없는 첫 응답
lab-hostile-endless-greeting-about = 첫 줄이 끝나지 않습니다.

lab-hostile-endless-lines = 끝없는 줄
lab-hostile-endless-lines-about = 첫 응답의 줄마다 다음 줄이 더 있다고 합니다.

lab-hostile-banner-10mb = 10메가바이트의 첫 응답
lab-hostile-banner-10mb-about = 첫 줄의 길이가 10메가바이트입니다.

lab-hostile-nul = 첫 응답 속의 0바이트
lab-hostile-nul-about = 첫 응답의 단어 중간에 값이 0인 바이트가 있습니다.

lab-hostile-escape-sequences = 속임수로 가득한 첫 응답과 인증서
lab-hostile-escape-sequences-about = 터미널 명령, 글의 방향을 뒤집는 문자, 웹 코드, 스프레드시트 수식이 첫 응답과 인증서에 들어 있습니다.
