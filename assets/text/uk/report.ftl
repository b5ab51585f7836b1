report-title = Звіт Mailprobe { $version }
report-when = Дата й час
date = { $day } { $month ->
        [1] січня
        [2] лютого
        [3] березня
        [4] квітня
        [5] травня
        [6] червня
        [7] липня
        [8] серпня
        [9] вересня
        [10] жовтня
        [11] листопада
       *[12] грудня
    } { $year } року
report-server = Сервер
report-port = Порт
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS від першого байта
report-security-starttls = STARTTLS
report-security-none = без шифрування
report-program = Поштова програма
report-program-value = { $program } (профіль { $profile })
report-your-mail-program = ваша поштова програма
report-account = Обліковий запис
report-code = Номер
report-event = Журнал сервера
report-practice = Вправа
report-verdict = Висновок
report-certainty = Певність: { $label }
report-certain = без сумніву
report-not-decided = Певність: не визначено
report-user = Що ви можете зробити зараз
report-admin = Що має зробити ваш адміністратор
report-warning = Спершу прочитайте це.
report-evidence = Чому ми так вважаємо
report-more = Щоб побачити все виміряне, додайте --details або збережіть з --html FILE чи --json
report-profile-note = Про цю програму
report-profile-platform = Що вона вміє шифрувати, записано із системи або бібліотеки, якою вона користується, а не із самої програми.
report-profile-stand-in = Що вона вміє шифрувати, записано зі спорідненої програми, а не із цієї.
report-profile-documented = Що вона вміє шифрувати, взято з документів виробника; запису немає.
report-profile-inferred = Що вона вміє шифрувати, виведено зі схожих програм; запису немає.
report-causes = Найімовірніші причини
report-yes = так
report-no = ні
report-not-asked = не вдалося перевірити
report-practice-note = Це була вправа з вигаданим сервером на цьому комп’ютері.
report-table-ports = Сервери й порти
report-table-hellos = Як сервер відповідає на кожну спробу з’єднання (від SSL 2.0 до TLS 1.3)
report-table-certificate = Сертифікат
report-table-traffic = Сервери, до яких звертався Mailprobe
report-table-transcript = Запис обміну (англійською)
report-head-port = Порт
report-head-service = Служба
report-head-address = Адреса
report-head-connect = З’єднання
report-head-greeting = Привітання
report-head-hello = Спроба
report-head-answer = Відповідь
report-head-version = Версія
report-head-suite = Набір шифрів
report-head-ms = мс
report-head-question = Запитання
report-head-to = Куди
report-head-connections = З’єднань
report-head-in = Байт отримано
report-head-out = Байт надіслано
report-head-what = Що
tcp-open = відкрито
tcp-refused = відмовлено
tcp-timed-out = немає відповіді
tcp-reset = скинуто
tcp-unreachable = немає шляху
tcp-blocked-locally = заблоковано цим комп’ютером
greeting-ready = готовий
greeting-preauth = вхід уже виконано
greeting-refusal = відмовлено
greeting-other-protocol = інший протокол
greeting-silence = мовчання
greeting-closed = мовчки закрито
greeting-reset = мовчки скинуто
greeting-garbage = нечитабельні байти
hello-server-hello = ServerHello
hello-alert = сповіщення (alert)
hello-closed = закрито
hello-reset = скинуто
hello-silent = мовчання
hello-text = відкритий текст:
hello-other-protocol = інший протокол:
hello-malformed = нечитабельні байти:
certificate-problems = Що не так
certificate-no-problem = нічого
certificate-trusted-publicly = Довірений за публічними кореневими сертифікатами
certificate-trusted-here = Довірений на цьому комп’ютері
certificate-subject = Кому видано
certificate-issuer = Ким видано
certificate-names = Імена
certificate-dates = Дійсний
certificate-key = Ключ і підпис
certificate-fingerprint = SHA-256
certificate-expired = термін дії минув
certificate-not-yet-valid = ще не дійсний
certificate-revoked = відкликаний центром, що його видав
certificate-intermediate-expired = термін дії проміжного сертифіката минув
certificate-intermediate-not-yet-valid = проміжний сертифікат ще не дійсний
certificate-other-path-needed = термін дії одного з проміжних сертифікатів минув (важливо лише для старих програм)
certificate-wrong-name = видано для іншого імені
certificate-name-only-in-cn = ім’я вказано лише в старому місці (common name), куди сучасні програми не дивляться
certificate-self-signed = самопідписаний
certificate-unknown-extension = має розширення, якого програми не знають і через яке мусять його відхилити
certificate-against-apple-rules = програми Apple відхиляють його: строк понад 825 днів або немає призначення для серверів
certificate-exceeds-issuer = центр над ним не мав права його видавати
certificate-untrusted-issuer = видано не центром, якому довіряє цей комп’ютер
certificate-missing-intermediate = бракує проміжного сертифіката
certificate-weak-key = короткий ключ
certificate-intermediate-weak-key = короткий ключ проміжного сертифіката
certificate-weak-signature = слабкий підпис (MD5 або SHA-1)
certificate-intermediate-weak-signature = слабкий підпис проміжного сертифіката (MD5 або SHA-1)
certificate-wrong-usage = не призначений для серверів
certificate-unreadable = нечитабельний
program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail
explain-protocol = Протокол
explain-secure = Захист (SSL)
explain-error-number = Номер помилки
explain-socket-error = Помилка сокета
explain-server-error = Помилка сервера
explain-server-response = Відповідь сервера
explain-your-server = вашої пошти
explain-causes = Що це найімовірніше означає, якщо зважати лише на слова:
explain-check-adds = Ці слова не перевірено. «mailprobe check» з тим самим текстом звернеться до самого сервера.
explain-words-tell-nothing = Самі слова не показують, що не так. «mailprobe check» з тим самим текстом звернеться до самого сервера.
explain-secret-left-out = У тексті був пароль або інші секретні дані. Їх пропущено, вони не зберігаються. Якщо цей текст бачили інші, змініть їх.
explain-sentences-left-out = Одне повідомлення в тексті задовге, щоб прочитати його до кінця: речення після перших 100 000 не переглянуто. Вставте лише частину з помилкою.
missing-server = Ще потрібне ім’я поштового сервера. Воно є в налаштуваннях облікового запису вашої поштової програми.
missing-protocol = Ще потрібен протокол. Звичайні — POP3 або IMAP для отримання і SMTP для надсилання.
missing-port = Ще потрібен порт. Звичайні — 995 (POP3) і 993 (IMAP) для отримання, 465 або 587 (SMTP) для надсилання.
missing-security = Ще потрібен вид шифрування. Звичайний — SSL/TLS; для портів 110, 143 і 587 — STARTTLS.
stage-dns = пошук адреси
stage-tcp = доступ до порту
stage-tls = захищене з’єднання
stage-greeting = перші слова сервера
stage-auth = вхід
stage-protocol = розмова з поштовим сервером
stage-config = налаштування облікового запису
stage-local = цей комп’ютер
stage-unknown = будь-яка ланка
lab-running =
    Сервер для вправ: { $title }.
    Він слухає на 127.0.0.1, доки ви не натиснете Ctrl-C. Перевірте його так:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }
reckoning-title = Як обчислено результат (децибани: +10 робить причину в десять разів імовірнішою)
reckoning-prior = до будь-яких вимірювань
reckoning-sum = сума
reckoning-excluded = виключено
report-stopped = Ви зупинили перевірку через { $seconds } с. Останнє, що знайдено до того: { $seen }.
report-time-is-up = Час вийшов через { $seconds } с. Останнє, що знайдено до того: { $seen }.
report-nothing-seen = поки нічого
