# Отчёты и командная строка: заголовки и короткие слова

report-title = Отчёт Mailprobe { $version }
report-when = Дата и время
date = { $day } { $month ->
        [1] января
        [2] февраля
        [3] марта
        [4] апреля
        [5] мая
        [6] июня
        [7] июля
        [8] августа
        [9] сентября
        [10] октября
        [11] ноября
       *[12] декабря
    } { $year } года
report-server = Сервер
report-port = Порт
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS с первого байта
report-security-starttls = STARTTLS
report-security-none = без шифрования
report-program = Почтовая программа
report-program-value = { $program } (профиль { $profile })
report-your-mail-program = ваша почтовая программа
report-account = Учётная запись
report-code = Номер
report-event = Журнал сервера
report-practice = Упражнение
report-verdict = Вывод
report-certainty = Степень уверенности: { $label }
report-certain = достоверно
report-not-decided = Степень уверенности: не решено
report-user = Что вы можете сделать сейчас
report-admin = Что должен сделать ваш администратор
report-warning = Сначала прочитайте это.
report-evidence = Почему мы так считаем
report-more = Чтобы увидеть всё, что измерено, добавьте --details или сохраните результат с --html FILE или --json
report-profile-note = Об этой программе
report-profile-platform = Что она умеет шифровать, записано по системе или библиотеке, которой она пользуется, а не по самой программе.
report-profile-stand-in = Что она умеет шифровать, записано по родственной программе, а не по этой.
report-profile-documented = Что она умеет шифровать, взято из документов изготовителя; записи нет.
report-profile-inferred = Что она умеет шифровать, выведено из похожих программ; записи нет.
report-causes = Наиболее вероятные причины
report-yes = да
report-no = нет
report-not-asked = проверить не удалось
report-practice-note = Это было упражнение с вымышленным сервером на этом компьютере.

report-table-ports = Серверы и порты
report-table-hellos = Как сервер отвечает на каждую попытку соединения (от SSL 2.0 до TLS 1.3)
report-table-certificate = Сертификат
report-table-traffic = К каким серверам обращалась Mailprobe
report-table-transcript = Запись обмена (на английском)
report-head-port = Порт
report-head-service = Служба
report-head-address = Адрес
report-head-connect = Соединение
report-head-greeting = Приветствие
report-head-hello = Попытка
report-head-answer = Ответ
report-head-version = Версия
report-head-suite = Набор шифров
report-head-ms = мс
report-head-question = Вопрос
report-head-to = Куда
report-head-connections = Соединения
report-head-in = Байт получено
report-head-out = Байт отправлено
report-head-what = Что

tcp-open = открыт
tcp-refused = отказ
tcp-timed-out = нет ответа
tcp-reset = сброс
tcp-unreachable = нет маршрута
tcp-blocked-locally = заблокировано этим компьютером

greeting-ready = готов
greeting-preauth = вход уже выполнен
greeting-refusal = отказано
greeting-other-protocol = другой протокол
greeting-silence = молчание
greeting-closed = закрыто молча
greeting-reset = сброшено молча
greeting-garbage = нечитаемые байты

hello-server-hello = ServerHello
hello-alert = оповещение (alert)
hello-closed = закрыто
hello-reset = сброшено
hello-silent = молчание
hello-text = открытый текст:
hello-other-protocol = другой протокол:
hello-malformed = нечитаемые байты:

certificate-problems = Что не в порядке
certificate-no-problem = ничего
certificate-trusted-publicly = Доверие общедоступных корневых центров
certificate-trusted-here = Доверие этого компьютера
certificate-subject = Кому выдан
certificate-issuer = Кем выдан
certificate-names = Имена
certificate-dates = Срок действия
certificate-key = Ключ и подпись
certificate-fingerprint = SHA-256
certificate-expired = срок истёк
certificate-not-yet-valid = ещё не действует
certificate-revoked = отозван выдавшим его центром
certificate-intermediate-expired = срок промежуточного сертификата истёк
certificate-intermediate-not-yet-valid = промежуточный сертификат ещё не действует
certificate-other-path-needed = срок одного из промежуточных сертификатов истёк (мешает только старым программам)
certificate-wrong-name = выдан на другое имя
certificate-name-only-in-cn = имя есть только на старом месте (common name), куда современные программы не смотрят
certificate-self-signed = самозаверенный
certificate-unknown-extension = есть расширение, которого программы не знают и из-за которого обязаны его отвергнуть
certificate-against-apple-rules = программы Apple отвергают его: срок больше 825 дней или нет назначения для серверов
certificate-exceeds-issuer = вышестоящему центру нельзя было его выдавать
certificate-untrusted-issuer = выдан не тем центром, которому доверяет этот компьютер
certificate-missing-intermediate = не хватает промежуточного сертификата
certificate-weak-key = короткий ключ
certificate-intermediate-weak-key = короткий ключ промежуточного сертификата
certificate-weak-signature = слабая подпись (MD5 или SHA-1)
certificate-intermediate-weak-signature = слабая подпись промежуточного сертификата (MD5 или SHA-1)
certificate-wrong-usage = не предназначен для серверов
certificate-unreadable = не читается

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Протокол
explain-secure = Защита (SSL)
explain-error-number = Номер ошибки
explain-socket-error = Ошибка сокета
explain-server-error = Ошибка сервера
explain-server-response = Ответ сервера
explain-your-server = вашей почты
explain-causes = Что это, скорее всего, значит, судя только по словам:
explain-check-adds = Эти слова не проверялись. «mailprobe check» с тем же текстом обратится к самому серверу.
explain-words-tell-nothing = Из слов не видно, в чём дело. «mailprobe check» с тем же текстом обратится к самому серверу.
explain-secret-left-out = В тексте был пароль или другой секрет. Он пропущен и не сохранён. Если этот текст видели другие, смените пароль.
explain-sentences-left-out = Одно сообщение в тексте слишком длинное, чтобы прочитать его до конца: предложения после первых 100 000 не просмотрены. Вставьте только часть с ошибкой.
missing-server = Ещё нужно имя почтового сервера. Оно указано в настройках учётной записи вашей почтовой программы.
missing-protocol = Ещё нужен протокол. Обычно это POP3 или IMAP для получения и SMTP для отправки.
missing-port = Ещё нужен порт. Обычно 995 (POP3) и 993 (IMAP) для получения, 465 или 587 (SMTP) для отправки.
missing-security = Ещё нужен вид шифрования. Обычно SSL/TLS; с портом 110, 143 или 587 — STARTTLS.

stage-dns = поиск адреса
stage-tcp = доступ к порту
stage-tls = защищённое соединение
stage-greeting = первые слова сервера
stage-auth = вход
stage-protocol = обмен с почтовым сервером
stage-config = настройки учётной записи
stage-local = этот компьютер
stage-unknown = любое звено цепочки

lab-running =
    Учебный сервер: { $title }.
    Он принимает соединения на 127.0.0.1, пока вы не нажмёте Ctrl-C. Проверьте его так:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Как рассчитан результат (в децибанах: +10 делает причину в десять раз вероятнее)
reckoning-prior = до всех измерений
reckoning-sum = сумма
reckoning-excluded = исключено

report-stopped = Вы остановили проверку. Прошло секунд: { $seconds }. Последнее, что к этому времени найдено: { $seen }.
report-time-is-up = Время вышло. Прошло секунд: { $seconds }. Последнее, что к этому времени найдено: { $seen }.
report-nothing-seen = пока ничего
