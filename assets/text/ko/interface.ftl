# 창

app-practice = 연습
app-history = 이전 점검
app-history-empty = 이전 점검이 아직 없습니다
app-history-clear = 이전 점검 모두 지우기
app-language = 언어
app-theme = 화면 모양
app-theme-system = 시스템 설정에 따름
app-theme-light = 밝게
app-theme-dark = 어둡게
app-about = 정보
app-about-close = 닫기
app-about-renderer = 화면 표시: { $renderer }
app-about-licences = Mailprobe에 쓰인 구성 요소의 라이선스

describe-message = 오류 메시지
describe-example = 예: 서버에 보안 연결을 설정할 수 없습니다. 계정: 'office', 서버: 'mail.example.com', 프로토콜: POP3, 포트: 995, 보안(SSL): 예, 오류 번호: 0x800CCC1A
describe-paste = 붙여넣기
describe-open = 파일 열기…
describe-clear = 지우기
describe-picture = 이것은 그림입니다. Mailprobe는 글자를 읽습니다. 오류 메시지 창에서 Ctrl+C를 누른 뒤 여기에 붙여넣으세요. 또는 번호와 서버를 칸에 입력하세요. 그림은 문의에 첨부하세요.
describe-understood = 메시지에서 읽은 내용
describe-not-understood = 이 글에서 알아낸 것이 없습니다. 그래도 서버, 프로토콜, 포트를 입력하고 점검할 수 있습니다.
describe-more = 같은 글에 { $count }개 더 있음
describe-settings = 점검할 곳
describe-program-of-message = 메시지에 있는 대로
describe-security = 암호화
describe-published = 제공업체가 공개한 설정도 묻기(서버의 도메인에 연결함)
describe-check = 점검
describe-promise = 비밀번호는 필요 없으며 절대 보내지 않습니다.
describe-nothing-yet = 먼저 메일 프로그램의 오류 메시지를 붙여넣거나 서버를 입력하세요.
describe-bad-port = “{ $port }” 값은 포트가 아닙니다. 포트는 1부터 65535까지의 숫자입니다. 보통 POP3는 995, IMAP은 993입니다.
describe-not-probed = { $protocol } 계정은 점검할 수 없습니다. Mailprobe는 POP3, IMAP, SMTP를 점검합니다.
describe-unknown-program = 알 수 없는 메일 프로그램입니다. 목록에서 고르세요.

checking-title = { $target } 점검 중
checking-seconds = { $seconds ->
       *[other] { $seconds }초 지남
    }
checking-stop = 중지
checking-stopping = 중지하는 중입니다. 지금까지 알아낸 것은 남습니다.
checking-steps = 최근 단계

link-this-computer = 이 컴퓨터
link-name = 이름
link-connection = 연결
link-secure-channel = 보안 연결
link-mail-server = 메일 서버
link-sign-in = 로그인
link-state-waiting = 대기 중
link-state-checking = 점검 중
link-state-works = 정상
link-state-broken = 문제 있음
link-state-not-reached = 확인 못 함
link-state-partly = 일부만 정상
link-state-not-used = 쓰지 않음
link-state-not-tested = 점검 안 함

result-back = 뒤로
result-again = 다시 점검
result-copy-ticket = 문의용으로 복사
result-copy-picture = 그림 복사
result-save = 저장
result-save-page = 보고서를 웹 페이지로…
result-save-picture = 그림…
result-save-json = 비교용 결과(JSON)…
result-save-text = 텍스트…
result-warning-read = 읽었습니다
result-copied = 복사했습니다. 문의에 붙여넣으세요.
result-copied-picture = 그림을 복사했습니다. 문의에 붙여넣으세요.
result-saved = 저장한 곳: { $path }
result-saved-fallback = 파일 창을 열 수 없었습니다. 저장한 곳: { $path }
result-not-saved = 저장하지 못했습니다: { $reason }. 잃어버린 것은 없습니다. 다른 곳을 고르세요.
result-unchanged = 지난번 점검과 달라진 것이 없습니다.
result-changed = 지난번 점검 결과: { $before }
result-loaded = 저장된 결과입니다.
result-not-loaded = 파일을 사용할 수 없습니다: { $reason }

details-facts = 점검한 내용
details-why = 결과를 계산한 방법

fact-yes = 예
fact-no = 아니요
fact-unknown = 모르겠습니다

dialog-save = 저장
dialog-open = 오류 메시지, 이벤트 로그 또는 저장된 결과 열기
dialog-kind = Mailprobe 보고서
dialog-kind-open = 오류 메시지, 로그, 결과
app-crashed = 이 점검을 끝내지 못했습니다. 무슨 일이 있었는지 { $path }에 기록했습니다. 이 파일을 헬프데스크에 보내세요.
