# 보고서와 명령줄: 제목과 짧은 말

report-title = Mailprobe { $version } 보고서
report-when = 날짜와 시각
date = { $year }년 { $month ->
        [1] 1
        [2] 2
        [3] 3
        [4] 4
        [5] 5
        [6] 6
        [7] 7
        [8] 8
        [9] 9
        [10] 10
        [11] 11
       *[12] 12
    }월 { $day }일
report-server = 서버
report-port = 포트
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = 처음부터 SSL/TLS
report-security-starttls = STARTTLS
report-security-none = 암호화 없음
report-program = 메일 프로그램
report-program-value = { $program } (프로필 { $profile })
report-your-mail-program = 사용 중인 메일 프로그램
report-account = 계정
report-code = 번호
report-event = 서버 로그
report-practice = 연습
report-verdict = 진단
report-certainty = 확실한 정도: { $label }
report-certain = 확실함
report-not-decided = 확실한 정도: 결정되지 않음
report-user = 지금 할 수 있는 일
report-admin = 관리자가 할 일
report-warning = 먼저 읽으세요.
report-evidence = 그렇게 보는 이유
report-more = 측정한 모든 것을 보려면 --details를 붙이거나 --html FILE 또는 --json으로 저장하세요
report-profile-note = 이 프로그램에 대하여
report-profile-platform = 어떤 암호화를 할 수 있는지는 프로그램 자체가 아니라 프로그램이 쓰는 시스템이나 라이브러리에서 기록한 것입니다.
report-profile-stand-in = 어떤 암호화를 할 수 있는지는 이 프로그램이 아니라 비슷한 계열의 프로그램에서 기록한 것입니다.
report-profile-documented = 어떤 암호화를 할 수 있는지는 제조사의 문서에서 가져온 것이며, 기록한 것이 아닙니다.
report-profile-inferred = 어떤 암호화를 할 수 있는지는 비슷한 프로그램에서 추론한 것이며, 기록한 것이 아닙니다.
report-causes = 가장 유력한 원인
report-yes = 예
report-no = 아니요
report-not-asked = 확인할 수 없음
report-practice-note = 이 컴퓨터의 가상 서버로 연습한 결과입니다.

report-table-ports = 서버와 포트
report-table-hellos = 연결 시도마다 서버가 한 응답(SSL 2.0부터 TLS 1.3까지)
report-table-certificate = 인증서
report-table-traffic = Mailprobe가 연결한 서버
report-table-transcript = 통신 기록(영어)
report-head-port = 포트
report-head-service = 서비스
report-head-address = 주소
report-head-connect = 연결
report-head-greeting = 첫 응답
report-head-hello = 시도
report-head-answer = 응답
report-head-version = 버전
report-head-suite = 암호 스위트
report-head-ms = ms
report-head-question = 질문
report-head-to = 상대
report-head-connections = 연결 수
report-head-in = 받은 바이트
report-head-out = 보낸 바이트
report-head-what = 내용

tcp-open = 열림
tcp-refused = 거부됨
tcp-timed-out = 응답 없음
tcp-reset = 끊김
tcp-unreachable = 경로 없음
tcp-blocked-locally = 이 컴퓨터가 차단함

greeting-ready = 준비됨
greeting-preauth = 이미 로그인됨
greeting-refusal = 거부됨
greeting-other-protocol = 다른 프로토콜
greeting-silence = 응답 없음
greeting-closed = 아무 말 없이 닫힘
greeting-reset = 아무 말 없이 끊김
greeting-garbage = 읽을 수 없는 바이트

hello-server-hello = ServerHello
hello-alert = 경고
hello-closed = 닫힘
hello-reset = 끊김
hello-silent = 응답 없음
hello-text = 평문:
hello-other-protocol = 다른 프로토콜:
hello-malformed = 읽을 수 없는 바이트:

certificate-problems = 문제
certificate-no-problem = 없음
certificate-trusted-publicly = 공개 루트에서 신뢰함
certificate-trusted-here = 이 컴퓨터에서 신뢰함
certificate-subject = 발급 대상
certificate-issuer = 발급자
certificate-names = 이름
certificate-dates = 유효 기간
certificate-key = 키와 서명
certificate-fingerprint = SHA-256
certificate-expired = 만료됨
certificate-not-yet-valid = 아직 유효하지 않음
certificate-revoked = 발급자가 폐기함
certificate-intermediate-expired = 중간 인증서가 만료됨
certificate-intermediate-not-yet-valid = 중간 인증서가 아직 유효하지 않음
certificate-other-path-needed = 중간 인증서 하나가 만료됨(오래된 프로그램에서만 문제가 됨)
certificate-wrong-name = 다른 이름에 발급됨
certificate-name-only-in-cn = 이름이 최신 프로그램은 보지 않는 옛 항목(일반 이름)에만 있음
certificate-self-signed = 자체 서명됨
certificate-unknown-extension = 프로그램이 몰라서 거부해야 하는 확장이 있음
certificate-against-apple-rules = Apple 프로그램이 거부합니다: 유효 기간이 825일을 넘거나 서버용으로 표시되지 않았습니다
certificate-exceeds-issuer = 상위 인증 기관에 발급 권한이 없었음
certificate-untrusted-issuer = 이 컴퓨터가 신뢰하는 인증 기관에서 발급하지 않음
certificate-missing-intermediate = 중간 인증서가 없음
certificate-weak-key = 짧은 키
certificate-intermediate-weak-key = 중간 인증서의 짧은 키
certificate-weak-signature = 약한 서명(MD5 또는 SHA-1)
certificate-intermediate-weak-signature = 중간 인증서의 약한 서명(MD5 또는 SHA-1)
certificate-wrong-usage = 서버용이 아님
certificate-unreadable = 읽을 수 없음

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = 프로토콜
explain-secure = 보안(SSL)
explain-error-number = 오류 번호
explain-socket-error = 소켓 오류
explain-server-error = 서버 오류
explain-server-response = 서버의 응답
explain-your-server = 사용 중인 메일 서버
explain-causes = 이 글만 보았을 때 가장 유력한 의미:
explain-check-adds = 이 글은 확인된 것이 아닙니다. 같은 글로 “mailprobe check”를 실행하면 서버를 직접 살펴봅니다.
explain-words-tell-nothing = 이 글만으로는 무엇이 문제인지 알 수 없습니다. 같은 글로 “mailprobe check”를 실행하면 서버를 직접 살펴봅니다.
explain-secret-left-out = 글에 비밀번호나 다른 비밀이 있어서 뺐으며 저장하지 않습니다. 다른 사람이 그 글을 보았다면 바꾸세요.
explain-sentences-left-out = 글 속의 메시지 하나가 너무 길어 끝까지 읽지 못했습니다. 처음 100,000문장 뒤는 살펴보지 않았습니다. 오류가 있는 부분만 붙여넣으세요.
missing-server = 더 필요한 것: 메일 서버의 이름. 메일 프로그램의 계정 설정에 있습니다.
missing-protocol = 더 필요한 것: 프로토콜. 보통 받을 때는 POP3나 IMAP, 보낼 때는 SMTP입니다.
missing-port = 더 필요한 것: 포트. 보통 받을 때는 995(POP3)와 993(IMAP), 보낼 때는 465나 587(SMTP)입니다.
missing-security = 더 필요한 것: 암호화 방식. 보통 SSL/TLS이며 110, 143, 587번 포트에서는 STARTTLS입니다.

stage-dns = 주소 찾기
stage-tcp = 포트에 연결하기
stage-tls = 보안 연결
stage-greeting = 서버의 첫 응답
stage-auth = 로그인
stage-protocol = 메일 서버와 통신
stage-config = 계정 설정
stage-local = 이 컴퓨터
stage-unknown = 연결의 어느 단계든 가능

lab-running =
    연습 서버: { $title }.
    Ctrl-C를 누를 때까지 127.0.0.1에서 대기합니다. 점검하려면:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = 결과를 계산한 방법(데시반: +10이면 그 원인의 가능성이 열 배가 됨)
reckoning-prior = 측정하기 전
reckoning-sum = 합계
reckoning-excluded = 제외

report-stopped = { $seconds }초 뒤에 중지하셨습니다. 그때까지 마지막으로 알아낸 것: { $seen }.
report-time-is-up = { $seconds }초 뒤에 시간이 다 되었습니다. 그때까지 마지막으로 알아낸 것: { $seen }.
report-nothing-seen = 아직 없음
