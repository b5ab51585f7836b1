# Отчёты и командная строка: заголовки и короткие слова

report-title = Отчёт Mailprobe { $version }
report-when = Дата и время
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
report-certainty = Насколько уверенно: { $label }
report-certain = точно
report-not-decided = Насколько уверенно: не решено
report-user = Что вы можете сделать сейчас
report-admin = Что нужно сделать администратору
report-warning = Сначала прочитайте это.
report-evidence = Почему мы так считаем
report-causes = Наиболее вероятные причины
report-yes = да
report-no = нет
report-not-asked = проверить не удалось
report-practice-note = Это было упражнение с вымышленным сервером на этом компьютере.

report-table-ports = Серверы и порты
report-table-certificate = Сертификат
report-table-traffic = С кем обменивалась данными Mailprobe
report-table-transcript = Запись обмена
report-head-port = Порт
report-head-service = Служба
report-head-address = Адрес
report-head-connect = Соединение
report-head-greeting = Приветствие
report-head-hello = Hello
report-head-answer = Ответ
report-head-version = Версия
report-head-suite = Набор шифров
report-head-ms = мс
report-head-question = Вопрос
report-head-to = Кому
report-head-connections = Соединения
report-head-in = Байт получено
report-head-out = Байт отправлено
report-head-what = Что

tcp-open = открыт
tcp-refused = отказ
tcp-timed-out = нет ответа
tcp-reset = сброс
tcp-unreachable = нет пути
tcp-blocked-locally = заблокировано этим компьютером

greeting-ready = готов
greeting-preauth = вход уже выполнен
greeting-refusal = отказано
greeting-other-protocol = другой протокол
greeting-silence = молчание
greeting-closed = закрыто без слов
greeting-reset = сброшено без слов
greeting-garbage = нечитаемые байты

hello-server-hello = ServerHello
hello-alert = предупреждение (alert)
hello-closed = закрыто
hello-reset = сброшено
hello-silent = молчание
hello-text = открытый текст:
hello-other-protocol = другой протокол:
hello-malformed = нечитаемые байты:

certificate-problems = Что не в порядке
certificate-no-problem = ничего
certificate-trusted-publicly = Доверяют общедоступные корневые центры
certificate-trusted-here = Доверяет этот компьютер
certificate-subject = Кому выдан
certificate-issuer = Кем выдан
certificate-names = Имена
certificate-dates = Срок действия
certificate-key = Ключ и подпись
certificate-fingerprint = SHA-256
certificate-expired = срок истёк
certificate-not-yet-valid = ещё не действует
certificate-wrong-name = выдан на другое имя
certificate-self-signed = ручается сам за себя (самозаверенный)
certificate-untrusted-issuer = за него не ручается никто, кому доверяет этот компьютер
certificate-missing-intermediate = не хватает промежуточного сертификата
certificate-weak-key = короткий ключ
certificate-weak-signature = слабая подпись (MD5 или SHA-1)
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
missing-server = Ещё нужно имя почтового сервера. Оно указано в настройках учётной записи вашей почтовой программы.
missing-protocol = Ещё нужен протокол. Обычно это POP3 или IMAP для получения и SMTP для отправки.

stage-dns = поиск адреса
stage-tcp = доступ к порту
stage-tls = защищённый канал
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

reckoning-title = Как рассчитано решение (в децибанах: +10 делает причину в десять раз вероятнее)
reckoning-prior = до всех измерений
reckoning-sum = сумма
reckoning-excluded = исключено
