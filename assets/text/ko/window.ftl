# 창: 묻는 것, 잠깐 알려 주는 것, 화면 위의 페이지

window-title = 메일에 무슨 문제가 있나요?
window-start-message = 오류 메시지나 번호가 있습니다
window-start-address = 메일이 되지 않는데 오류 메시지는 없습니다
window-start-server = 메일 서버를 알고 있습니다

window-drop = 또는 파일이나 그림을 여기로 끌어다 놓으세요
window-picture = 붙여넣은 그림
window-picture-kept = 그림을 보관했습니다. 결과를 그림으로 복사하거나 저장하면 결과 아래에 들어갑니다.
window-picture-remove = 그림 제거
window-likely-causes = 이 글만 보았을 때 가장 유력한 의미
window-first-step = 첫 단계: { $step }
window-words-tell-nothing = 이 글만으로는 무엇이 문제인지 알 수 없습니다. “점검”을 누르면 서버를 직접 살펴봅니다.
window-check-to-be-sure = 아직 아무것도 측정하지 않았습니다. “점검”을 누르면 서버를 직접 살펴봅니다.
window-check-servers = “점검”으로 살펴보는 서버: { $servers }
window-nothing-recognised = 이 글에는 서버 이름이 없습니다. 여기에 메일 서버의 이름을 쓰세요. 메일 프로그램의 계정 설정에 있습니다.

window-address = 메일 주소
window-address-about = Mailprobe가 메일이 있는 서버를 찾습니다. @ 앞부분은 이 컴퓨터 밖으로 나가지 않습니다. 비밀번호는 필요 없습니다.
window-server-about = 이름은 메일 프로그램의 계정 설정에 있습니다. 흔히 imap., pop., smtp.로 시작합니다. 다른 것은 필요 없습니다.
window-server-of-address = 비워 두면 메일 주소로 찾습니다
window-recent = 전에 점검한 것
window-more = 설정 더 보기
window-more-about = 입력하지 않아도 됩니다. 입력하면 점검이 더 정확해집니다.
window-meaning-protocol = 메일 프로그램이 서버와 이야기하는 방식입니다. POP3는 메일을 가져오고, IMAP은 서버에 두고, SMTP는 보냅니다.
window-meaning-port = 서버가 한 가지 서비스를 제공하는 번호입니다. 보통 POP3는 995, IMAP은 993, 보내기는 465와 587입니다.
window-meaning-encryption = 중간에서 아무도 읽지 못하게 합니다. SSL/TLS는 처음부터, STARTTLS는 평문으로 시작한 뒤에 암호화합니다. 서버는 인증서로 자신이 누구인지 증명합니다.
window-told = 메시지에서 읽음
window-told-perhaps = 메시지에서 짐작한 값입니다. 맞는지 확인하세요
window-automatic = 자동
window-search = 검색
window-bad-address = 메일 주소가 아닙니다. 메일 주소는 name@example.com과 같은 모양입니다.
window-bad-server = “{ $server }” 값은 서버 이름이 될 수 없습니다. 서버 이름은 mail.example.com과 같은 모양입니다.
window-cleared = 입력란을 비웠습니다.
window-undo = 실행 취소
window-restore = 전에 입력한 내용 되살리기

window-practice = 가상 서버로 연습: { $title }
window-practice-banner = 연습: 이 서버는 가상입니다
window-leave-practice = 연습 끝내기
window-practice-about = Mailprobe가 어떻게 답하는지 볼 수 있는 이 컴퓨터의 가상 서버입니다. 입력한 내용은 보관되며 연습을 끝내면 다시 나타납니다.
window-practice-works = 문제가 없습니다

window-waiting-this-computer = 이 컴퓨터의 네트워크를 살펴보는 중
window-waiting-name = 서버의 주소를 찾는 중(몇 초)
window-waiting-connection = 서버가 연결을 받기를 기다리는 중(최대 10초)
window-waiting-secure-channel = 서버가 암호화를 시작하기를 기다리는 중(시도마다 최대 10초)
window-waiting-mail-server = 메일 서버의 첫 응답을 기다리는 중(최대 10초)
window-waiting-sign-in = 서버가 제공하는 로그인 방식을 살펴보는 중
window-waiting-elsewhere = 원인을 찾으려고 서버에 다른 방법으로 연결하는 중(최대 1분)
window-one-second = { $seconds }초 지남

link-state-suspected = 아마 여기

window-open = 결정되지 않음
window-program-assumed = 메일 프로그램을 고르지 않아 { $program } 기준으로 점검했습니다.
window-program-change = 다른 것 고르기
window-questions = 알고 계신 것이 도움이 됩니다. 남에게 들은 것도 괜찮습니다.
window-take-back = 이 답 취소
window-step-locked = 이 단계는 경고를 읽으면 열립니다.
window-details = 기술 정보
window-copy-for-administrator = 관리자용 보고서 복사
window-copied = 복사됨
window-copy-whole = 모든 정보와 함께 복사
window-system = 시스템
window-preview = 복사할 내용 보기
window-preview-about = 바로 이 내용이 복사됩니다. 메일 주소의 @ 앞부분은 첫 글자만 남습니다.
window-hide = 복사하거나 저장할 때 이름 숨기기

window-compare = 이전 점검과 비교
window-compare-short = 비교
window-compare-end = 이 점검만 보기
window-compare-before = 이전
window-compare-after = 이후
window-compare-same = 시각을 빼면 두 점검의 결과가 같습니다.
window-compare-addresses = 서버의 주소
window-compare-network = 이 컴퓨터의 네트워크 연결
window-show = 보기
window-delete = 삭제
window-forget-really = 모두 지울까요? 되돌릴 수 없습니다
window-today = 오늘 { $time }
window-yesterday = 어제 { $time }

window-watch = 작동할 때까지 지켜보기
window-watch-about = 최대 한 시간 동안 1분마다 점검하고, 작동하면 알려 줍니다
window-watching = { $seconds }초 뒤 다음 점검
window-watch-checking = 다시 점검하는 중
window-watch-end = 지켜보기 끝내기
window-watch-works = 이제 작동합니다.
window-watch-over = 한 시간 동안 점검했지만 아직 작동하지 않습니다.
window-mail-helpdesk = 헬프데스크에 메일 쓰기
window-not-opened = 열 수 없었습니다: { $reason }
window-no-letters = 이 컴퓨터에는 선택한 언어의 글자를 표시할 글꼴이 없습니다. fonts-noto-cjk(Debian, Ubuntu) 또는 google-noto-sans-cjk-fonts(Fedora) 같은 패키지를 설치하고 Mailprobe를 다시 시작하세요.
window-show-in-folder = 폴더에서 보기
window-print = 인쇄…
window-copy = 명령 복사
window-copy-command = { $command } 복사
window-command-copied = 명령을 복사했습니다.
window-remedy-copy-report = 보고서 복사
window-remedy-sign-in-page = 로그인 페이지 열기
window-remedy-date-and-time = 날짜 및 시간 설정 열기
window-remedy-network = 네트워크 연결 열기
window-remedy-outlook = Outlook 계정 설정 열기

window-help = 도움말
window-about-promise = Mailprobe는 절대 비밀번호를 묻지 않고 로그인하지 않습니다. 입력한 메일 서버와 이 컴퓨터의 네임 서비스에만 연결합니다. “제공업체가 공개한 설정도 묻기”를 선택했을 때만 서버의 도메인에도 설정을 묻습니다.
window-about-licence = 자유 소프트웨어입니다. MIT 라이선스와 Apache 2.0 라이선스 가운데 골라 쓸 수 있습니다.
window-about-folder = 설정과 이전 점검은 { $folder } 폴더에 있습니다
window-stage-describe = 증상 입력
window-stage-check = 점검
window-stage-result = 결과
