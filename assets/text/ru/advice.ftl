# Выводы, строка о GroupShield, что решило бы вопрос и что делать.

## Причины в нескольких словах

hypothesis-groupshield = GroupShield на Exchange Server 5.5
hypothesis-exchange55-listener = Другая неполадка защищённых портов Exchange Server 5.5
hypothesis-secure-listener-fault = Защищённый порт сервера неисправен
hypothesis-no-secure-service = На этом порту нет защищённой службы
hypothesis-client-too-old = Почтовая программа слишком стара для сервера
hypothesis-server-too-old = Сервер слишком стар для почтовой программы
hypothesis-no-shared-cipher = Нет общего шифра
hypothesis-certificate = Неполадка с сертификатом сервера
hypothesis-clock-wrong = Часы этого компьютера идут неверно
hypothesis-starttls-mixup = Порт и вид шифрования не подходят друг к другу
hypothesis-plaintext-on-secure-port = Открытый текст на защищённом порту
hypothesis-dns = Имя сервера никуда не ведёт или ведёт не туда
hypothesis-ipv6-broken = IPv6 не работает, IPv4 работает
hypothesis-captive-portal = Сеть сначала требует входа
hypothesis-server-down = Почтовый сервер не работает
hypothesis-sni-required = Серверу нужно более новое первое сообщение (SNI)
hypothesis-healthy = Всё, что мы можем проверить, работает

## Вывод для человека

verdict-exchange55-listener = На почтовом сервере { $server } работает Exchange Server 5.5, и его защищённый порт { $port } не действует.
verdict-client-too-old = Сервер { $server } работает, но говорит только на более новом шифровании, чем знает { $program }.
verdict-no-shared-cipher = Сервер { $server } и { $program } знают одну и ту же версию TLS, но общего шифра у них нет.
verdict-clock-wrong = Часы этого компьютера идут неверно, поэтому исправный сертификат { $server } кажется недействующим по сроку.
verdict-starttls-mixup = Порт { $port } на { $server } и вид шифрования, заданный в { $program }, не подходят друг к другу.
verdict-plaintext-on-secure-port = Сервер { $server } говорит открытым текстом на порту { $port }, где должен быть защищённый канал.
verdict-wrong-protocol = На порту { $port } сервера { $server } отвечает что-то, что не является { $protocol }.
verdict-dns = Этот компьютер не может найти верный адрес для { $server }.
verdict-ipv6-broken = Сервер { $server } работает по IPv4, но путь по IPv6 нарушен.
verdict-captive-portal = Эта сеть сначала показывает страницу входа, поэтому { $program } пока не может связаться с { $server }.
verdict-sni-required = Сервер { $server } отвечает только программам, которые называют его имя в первом сообщении, а { $program } этого не делает.
verdict-healthy = Всё, что мы можем проверить на { $server }, порт { $port }, сейчас отсюда работает.

## Чей теперь ход

whose-exchange55-listener = Это дело тех, кто обслуживает { $server }. С вашей стороны всё сделано правильно.
whose-secure-listener-fault = Это дело тех, кто обслуживает { $server }. С вашей стороны всё сделано правильно.
whose-no-secure-service = Спросите тех, кто обслуживает { $server }, какой порт использовать; изменить его затем можете вы сами.
whose-client-too-old = Ход за вами или за вашей службой поддержки: { $program } или система под ней должны быть новее.
whose-server-too-old = Это дело тех, кто обслуживает { $server }.
whose-no-shared-cipher = Помочь может любая сторона: более новая почтовая программа здесь или ещё один шифр на { $server }.
whose-certificate = Это дело тех, кто обслуживает { $server }.
whose-weak-certificate = Это дело тех, кто обслуживает { $server }.
whose-clock-wrong = Ход за вами: установите часы этого компьютера.
whose-starttls-mixup = Ход за вами: измените две настройки в { $program }.
whose-plaintext-on-secure-port = Это дело тех, кто обслуживает { $server }.
whose-wrong-protocol = Ход за вами: сверьте имя сервера и порт с тем, что сообщает ваш провайдер.
whose-firewall = Это дело вашей службы поддержки или того, кто обслуживает сеть, в которой вы находитесь.
whose-ipv6-broken = Это дело того, кто обслуживает вашу сеть или сервер.
whose-captive-portal = Ход за вами: войдите в эту сеть.
whose-server-down = Здесь остаётся только ждать; сообщите тем, кто обслуживает { $server }.
whose-server-busy = Подождите несколько минут. Если это часто повторяется, сообщите тем, кто обслуживает { $server }.
whose-sign-in-refused = Ход за вами: имя пользователя, пароль или способ входа.
whose-sni-required = Помочь может любая сторона: более новая почтовая программа здесь или сертификат по умолчанию на { $server }.
whose-healthy = Попробуйте ещё раз в { $program }. Если всё равно не работает, дело в настройках или пароле в ней.
whose-undecided = Чей ход, решит ещё одна проверка.

## Метки

label-likely = вероятно
label-possible = возможно
label-unlikely = маловероятно
label-ruled-out = исключено
label-not-tested = проверить не удалось

## Строка о GroupShield

groupshield-line-likely = GroupShield на Exchange Server 5.5: вероятно. { $why }
groupshield-line-possible = GroupShield на Exchange Server 5.5: возможно. { $why }
groupshield-line-unlikely = GroupShield на Exchange Server 5.5: маловероятно. { $why }
groupshield-line-ruled-out = GroupShield на Exchange Server 5.5: исключено. { $why }
groupshield-line-not-tested = GroupShield на Exchange Server 5.5: проверить не удалось. { $why }

groupshield-why-confirmed = В журнале сервера есть 0x2741 для его почтовых портов, на нём работает GroupShield, и порты ведут себя соответственно.
groupshield-why-confirmed-cured = В журнале сервера был 0x2741, и SSL работает с тех пор, как GroupShield полностью удалён.
groupshield-why-fits-log = Сервер приветствует как Exchange Server 5.5, и в его журнале есть 0x2741. Работает ли на нём GroupShield, не сообщалось.
groupshield-why-fits-installed = Защищённые порты сервера ведут себя так, как это известно для GroupShield, и GroupShield на нём работает. Журнал событий не был показан.
groupshield-why-refused = Сервер приветствует как Exchange Server 5.5 и отклоняет соединения на защищённых портах. Так бывает из-за GroupShield, но и из-за других неполадок того же сервера.
groupshield-why-closes-at-once = Сервер приветствует как Exchange Server 5.5, и его защищённый порт сразу закрывает соединение. Причиной может быть GroupShield; чаще это отсутствующий сертификат.
groupshield-why-shared = Часть увиденного подходит к GroupShield, но и другие причины тоже подходят.
groupshield-why-other-log = Журнал событий сервера называет другую причину.
groupshield-why-other-fault = Сервер приветствует как Exchange Server 5.5, но увиденное лучше подходит к другой причине.
groupshield-why-no-exchange = Там ничто не приветствует как Exchange Server 5.5, а только на нём это и бывает.
groupshield-why-other-product = Сервер приветствует как другой продукт, а эта неполадка бывает только на Exchange Server 5.5.
groupshield-why-works = Защищённый порт { $port } отсюда работает.
groupshield-why-no-ssl = Почтовая программа здесь не использует SSL, а эта неполадка ничего другого не затрагивает.
groupshield-why-starttls = Сервер предлагает STARTTLS для чтения почты, а Exchange Server 5.5 этого не умеет.
groupshield-why-absent = По словам знающего человека, GroupShield на этом сервере нет.
groupshield-why-cured = SSL работает с тех пор, как GroupShield полностью удалён, значит, причина была в нём и устранена.
groupshield-why-other-fact = Здесь видно то, чего при этой неполадке быть не может.
groupshield-why-not-reached = Не удалось увидеть ни приветствия, ни защищённого порта { $server }.

## Что решило бы вопрос

next-test-try-other-network = Что решило бы вопрос: выполните эту проверку в другой сети, например через телефон, и сравните оба результата.
next-test-ask-event-log = Что решило бы вопрос: спросите тех, кто обслуживает { $server }, есть ли в журнале приложений события 11508, 11506 или 13002, и вставьте их сюда.
next-test-ask-groupshield = Что решило бы вопрос: спросите тех, кто обслуживает { $server }, установлен ли на нём GroupShield.
next-test-ask-removal = Что решило бы вопрос: спросите, работает ли SSL после полного удаления GroupShield.
next-test-ask-since-when = Что решило бы вопрос: вспомните, не менялось ли что-нибудь на этом компьютере незадолго до того, как это началось.
next-test-check-again = Что решило бы вопрос: проверьте ещё раз через десять минут и посмотрите, изменилось ли что-нибудь.
next-test-run-to-the-end = Что решило бы вопрос: дайте проверке дойти до конца.

question-groupshield-installed = Установлен ли GroupShield на { $server }?
question-cured-by-removal = Работает ли SSL с тех пор, как GroupShield полностью удалён?
question-works-without-ssl = Известно ли, работает ли почта с выключенным SSL? Специально пробовать не нужно.
question-works-on-other-network = Работает ли та же учётная запись в другой сети?
question-began-after-update = Началось ли это после изменения на этом компьютере?

## Части, из которых составлены шаги

advice-where = { $program ->
        [outlook-express] В Outlook Express откройте Сервис > Учётные записи… > Почта, выберите учётную запись, затем Свойства > Дополнительно.
        [windows-mail] В Windows Mail откройте Сервис > Учётные записи…, выберите учётную запись, затем Свойства > Дополнительно.
        [windows-live-mail] В Windows Live Mail щёлкните учётную запись слева правой кнопкой мыши, затем Свойства > Дополнительно.
        [outlook] В Outlook откройте Файл > Настройка учётных записей > Настройка учётных записей…, выберите учётную запись, затем Изменить… > Другие настройки… > Дополнительно (2007: Сервис > Настройка учётных записей…; 2003: Сервис > Учётные записи электронной почты…; Microsoft 365: Файл > Настройка учётных записей > Параметры сервера).
        [thunderbird] В Thunderbird откройте меню > Параметры учётной записи > { $protocol ->
            [SMTP] Сервер исходящей почты (SMTP) > Изменить…
           *[other] Параметры сервера
        }.
        [apple-mail] В программе «Почта» откройте Почта > Настройки > Учётные записи, выберите учётную запись, затем Настройки сервера и снимите флажок «Автоматически управлять настройками подключения».
       *[other] Откройте настройки сервера для учётной записи в вашей почтовой программе.
    }
advice-success = Всё получилось, если следующая отправка и получение почты проходит без сообщения.
advice-undo = Чтобы вернуть как было, откройте ту же страницу и снова задайте { $security ->
        [starttls] STARTTLS
        [none] вариант без шифрования
       *[tls] SSL/TLS
    } и порт { $port }.
advice-server-log = { $server-kind ->
        [dovecot] doveadm log find показывает, куда Dovecot пишет журнал; doveadm log errors перечисляет последние жалобы.
        [postfix] Postfix пишет журнал в /var/log/mail.log или journalctl -u postfix.
        [exchange55] Откройте Просмотр событий > Журнал приложений и отсортируйте по источнику: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] В Просмотр событий > Журналы Windows > Приложение посмотрите MSExchangePOP3, MSExchangeIMAP4 и MSExchangeTransport; Schannel находится в разделе Система.
        [courier] Courier пишет в почтовый журнал (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus пишет в почтовый журнал (journalctl -u cyrus-imapd).
        [exim] Exim пишет журнал в /var/log/exim4/mainlog.
       *[other] Посмотрите журнал самой почтовой службы.
    }

## Для человека за почтовой программой

user-tell-admin-exchange55 = Отправьте этот отчёт тем, кто обслуживает { $server }: его защищённый порт { $port } не работает, шаги для них указаны ниже.
user-use-starttls = Используйте STARTTLS, проверка показала, что он работает: { advice-where } { $program ->
        [outlook-express] Оставьте флажок «Подключаться через безопасное соединение (SSL)» и задайте порт { $starttls-port }.
        [windows-mail] Оставьте флажок «Подключаться через безопасное соединение (SSL)» и задайте порт { $starttls-port }.
        [windows-live-mail] Оставьте флажок «Подключаться через безопасное соединение (SSL)» и задайте порт { $starttls-port }.
        [outlook] Задайте порт { $starttls-port } и тип шифрованного подключения STARTTLS (в старых версиях: TLS).
        [thunderbird] Задайте порт { $starttls-port } и в поле «Защита соединения» выберите STARTTLS.
        [apple-mail] Задайте порт { $starttls-port } и оставьте флажок «Использовать TLS/SSL».
       *[other] Задайте порт { $starttls-port } и шифрование STARTTLS.
    } { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS работает на порту { $starttls-port }, но эта почтовая программа не умеет применять его для { $protocol }. Программа, которая умеет, например Thunderbird, безопасно получит вашу почту.
user-ssl-off = Только после прочтения предупреждения и только в сети, которой вы доверяете: { advice-where } { $program ->
        [outlook-express] Снимите флажок «Подключаться через безопасное соединение (SSL)» для сервера { $protocol ->
            [SMTP] исходящей
           *[other] входящей
        } почты и задайте порт { $plain-port }; затем Применить, ОК, Закрыть.
        [windows-mail] Снимите флажок «Подключаться через безопасное соединение (SSL)» для сервера { $protocol ->
            [SMTP] исходящей
           *[other] входящей
        } почты и задайте порт { $plain-port }; затем ОК.
        [windows-live-mail] Снимите флажок «Подключаться через безопасное соединение (SSL)» для сервера { $protocol ->
            [SMTP] исходящей
           *[other] входящей
        } почты и задайте порт { $plain-port }; затем ОК.
        [outlook] { $protocol ->
            [POP3] Снимите флажок «Требуется шифрованное подключение (SSL)»
           *[other] Для шифрованного подключения выберите Нет
        } и задайте порт { $plain-port }; затем ОК.
        [thunderbird] В поле «Защита соединения» выберите Нет и задайте порт { $plain-port }.
        [apple-mail] Снимите флажок «Использовать TLS/SSL», задайте порт { $plain-port }; если появится вопрос, разрешите незащищённую аутентификацию только для этой учётной записи.
       *[other] Выключите SSL/TLS для этого сервера и задайте порт { $plain-port }.
    } { advice-success }
user-ssl-on-again = Как только сервер починят, снова включите SSL. { advice-undo } { $program ->
        [apple-mail] Там же снова запретите незащищённую аутентификацию.
       *[other] Настройка для отправки не менялась.
    } Затем смените пароль, если он проходил через сеть, которой вы не доверяете.
user-use-published = Ваш провайдер публикует такие настройки: { $published-server }, порт { $published-port }. { advice-where } Введите их там.
user-match-port-and-encryption = Порт и шифрование связаны: 995, 993 и 465 — с SSL/TLS; 110, 143 и 587 — с STARTTLS. { advice-where } Задайте подходящую пару и проверьте. { advice-undo }
user-update-system = Ваша почтовая программа берёт шифрование из Windows, а эта версия слишком стара. Читайте почту в современной программе, например Thunderbird, в системе, которая ещё получает обновления.
user-update-program = { $program ->
        [outlook] Установите все обновления Office и Windows. В Windows 7 нужно включить TLS 1.2: это может сделать ваша служба поддержки (KB3140245). Windows XP и Vista этого не умеют.
        [thunderbird] Обновите Thunderbird: меню > Справка > О Thunderbird.
        [apple-mail] Обновите macOS или iOS: программа «Почта» берёт шифрование из системы.
       *[other] Обновите почтовую программу и систему, в которой она работает.
    } { advice-success }
user-webmail-meanwhile = А пока читайте почту в браузере, если ваш провайдер это предлагает.
user-tunnel = Если старую программу нужно сохранить, попросите службу поддержки установить на этом же компьютере туннель TLS (stunnel): программа обращается к туннелю, а туннель говорит с { $server } на современном TLS.
user-tell-provider-old-server = Отправьте этот отчёт тем, кто обслуживает { $server }: ему нужен TLS 1.2 или новее.
user-keep-settings = Оставьте настройки безопасности Windows и почтовой программы как есть: их снижение ослабит каждое соединение, а не только это.
user-tell-provider-suites = Отправьте этот отчёт тем, кто обслуживает { $server }, и попросите добавить шифр, который знает ваша программа.
user-do-not-click-through = Если почтовая программа спросит, доверять ли этому сертификату всё равно, ответьте «нет»: никто не может сказать, кто читает вместе с вами.
user-use-certificate-name = Сертификат выдан для { $certificate-name }. Спросите провайдера, верное ли это имя сервера, и если да, укажите его как сервер в учётной записи.
user-tell-provider-certificate = Отправьте этот отчёт тем, кто обслуживает { $server }; в нём есть даты, имена и издатель сертификата.
user-tell-provider-weak = Отправьте этот отчёт тем, кто обслуживает { $server }, и попросите новый ключ и сертификат.
user-set-clock = Установите дату, время и часовой пояс этого компьютера: щёлкните часы правой кнопкой мыши, выберите «Настройка даты и времени» и включите автоматическую установку времени. На Mac: Системные настройки > Основные > Дата и время.
user-clock-battery = Если после выключения компьютера дата снова неверна, батарейка часов разряжена. Её заменят в любой компьютерной мастерской.
user-no-password-here = Не входите через этот порт: пароль передавался бы в читаемом виде.
user-tell-provider-plain = Отправьте этот отчёт тем, кто обслуживает { $server }: его порт { $port } говорит открытым текстом.
user-scanner-find = Найдите в настройках антивируса проверку почты или SSL и с помощью справки изготовителя или службы поддержки исключите из неё почтовое соединение с { $server }. Сам антивирус оставьте включённым.
user-ask-helpdesk-scanner = На рабочем компьютере обратитесь в службу поддержки: шлюзу может понадобиться здесь его собственный корневой сертификат или исключение для почты.
user-compare-network = Проверьте один раз из другой сети, например через телефон. Сначала сохраните этот результат и загрузите его там для сравнения.
user-allow-program = Посмотрите в брандмауэре этого компьютера, разрешён ли вашей почтовой программе порт { $port }, и разрешите его. Чтобы вернуть как было, удалите эту запись.
user-check-name = { advice-where } Посмотрите, верно ли имя сервера, буква за буквой: { $server }.
user-restart-router = Выключите роутер на минуту, включите снова и проверьте ещё раз.
user-ask-helpdesk-ipv6 = Если так и останется, отправьте этот отчёт в службу поддержки или провайдеру: путь к { $server } по IPv6 нарушен.
user-sign-in-to-network = Откройте любую страницу в браузере, войдите в эту сеть или примите её условия и проверьте ещё раз.
user-wait-for-server = Подождите несколько минут и попробуйте снова; в почтовой программе ничего менять не нужно.
user-ask-provider-status = Посмотрите страницу состояния вашего провайдера или позвоните ему: возможно, там уже знают.
user-fewer-connections = Закройте другие программы и устройства, которые читают тот же ящик: многие серверы допускают лишь несколько одновременно.
user-longer-interval = Пусть почтовая программа проверяет почту реже, например каждые десять минут.
user-sign-in-name = Посмотрите, полностью ли указано имя пользователя (часто это весь адрес), и введите пароль заново.
user-tell-provider-sni = Отправьте этот отчёт тем, кто обслуживает { $server }, и попросите сертификат по умолчанию для программ, которые не называют имя.
user-raise-time-limit = Дайте серверу больше времени: { advice-where } { $program ->
        [outlook-express] Передвиньте «Время ожидания сервера» в сторону «Длительное».
        [windows-mail] Передвиньте «Время ожидания сервера» в сторону «Длительное».
        [windows-live-mail] Передвиньте «Время ожидания сервера» в сторону «Длительное».
        [outlook] Передвиньте «Время ожидания сервера» в сторону «Длительное».
       *[other] Увеличьте там время ожидания, если такая настройка есть.
    } { advice-success } Чтобы вернуть как было, снова задайте прежнее значение.
user-try-again-now = Отправьте и получите почту в своей программе ещё раз: короткая помеха могла уже пройти.
user-compare-settings = В вашем сообщении указан { $complaint-server }, порт { $complaint-port }; проверен { $server }, порт { $port }. { advice-where } Введите то, что работает.
user-password-and-account = Если всё равно не работает, введите пароль заново и сверьте имя пользователя с тем, что сообщает ваш провайдер.
user-not-tested = Не проверялись вход, почтовый ящик и отправка: Mailprobe никогда не спрашивает пароль.
user-send-report = Сохраните этот отчёт и отправьте его в службу поддержки: в нём есть всё, что удалось увидеть.

warning-ssl-off = С выключенным SSL ваш пароль и всю почту может прочитать каждая сеть на пути. Делайте это только внутри сети, которой вы доверяете, например в офисе, или через VPN в неё, но никогда в общественной сети Wi-Fi и не через открытый интернет. { $protocol ->
        [SMTP] У чтения почты своя настройка: там оставьте SSL включённым.
       *[other] У отправки своя настройка: там оставьте SSL включённым.
    } Если кто-то мог увидеть пароль, смените его, как только SSL снова заработает, везде, где вы его используете. Снова включите SSL, как только сервер починят.

## Для того, кто обслуживает сервер

admin-groupshield-log = Поищите в журнале приложений { $server } события 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) и 1194 (MSExchangeIS). 0x2741 в них значит, что адреса для привязки защищённого порта не было; 0x2740 — что порт занят другой программой.
admin-groupshield-remove = Полностью удалите GroupShield: сначала его программы на компьютерах администраторов, затем на сервере, вместе со службами, надстройками и записями реестра (KB Q250926; список для удаления вручную есть в KB Q271758). Перезапустите банк сообщений (information store).
admin-groupshield-reinstall = Снова установите GroupShield в последней версии и ещё раз проверьте SSL. Затем попросите людей снова включить SSL.
admin-exchange55-log = Посмотрите журнал приложений { $server }: 13002 значит, что к протоколу не привязан сертификат, 0x2740 — что порт занят другой программой, 0x2741 — что адреса для привязки не было.
admin-exchange55-certificate = В Key Manager убедитесь, что действующий сертификат привязан к «Default» или к верному адресу сервера, отдельно для POP3 и для IMAP4 (KB Q251097).
admin-exchange55-netstat = Запустите на сервере netstat -an и найдите 995 и 993 в состоянии LISTENING и на каких адресах. Порт только на одном адресе соответствует KB Q214864.
admin-exchange55-addresses = Посмотрите, в каком порядке идут адреса сервера (ping по его собственному имени), и удалите неиспользуемые адреса удалённого доступа и WAN (KB Q214864). За прокси-сервером защищённым портам нужна отдельная привязка (KB Q178532).
admin-server-log = Посмотрите журнал { $server } за время этого отчёта. { advice-server-log }
admin-key-and-certificate = Убедитесь, что ключ и сертификат подходят друг к другу и что служба может читать оба. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ называет файлы; openssl x509 -noout -pubkey -in CERT и openssl pkey -pubout -in KEY должны вывести одно и то же.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file называет файлы; openssl x509 -noout -pubkey -in CERT и openssl pkey -pubout -in KEY должны вывести одно и то же.
        [exchange] Get-ExchangeCertificate показывает, стоят ли POP и IMAP в Services; Enable-ExchangeCertificate -Services POP,IMAP привязывает сертификат.
        [exchange55] Key Manager показывает ключ и к чему он привязан.
       *[other] openssl x509 -noout -pubkey -in CERT и openssl pkey -pubout -in KEY должны вывести одно и то же.
    }
admin-offload = Посмотрите, не стоит ли перед портом { $port } балансировщик нагрузки, прокси TLS или фильтр содержимого, и проверьте за ним.
admin-enable-listener = Включите защищённую службу { $protocol }. { $server-kind ->
        [dovecot] В Dovecot: protocols и для каждого inet_listener с ssl = yes на порту { $port }; doveconf -n показывает, что действует.
        [postfix] В Postfix: строка smtps (submissions) в master.cf.
        [exchange] В Exchange: Set-PopSettings или Set-ImapSettings с -SSLBindings, затем запустите службу.
        [exchange55] В Exchange Administrator: свойства протокола, с сертификатом из Key Manager.
       *[other] Порт и сертификат указаны в её настройках.
    }
admin-open-port = Пропустите порт { $port } через каждый брандмауэр между внешним миром и { $server }; nc -vz { $server } { $port } снаружи это покажет.
admin-publish-settings = Опубликуйте верные настройки там, где их ищут программы: записи SRV _imaps, _pop3s и _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Сообщите людям, какие программы по-прежнему работают с TLS 1.2 и новее; снижать защиту сервера для всех не нужно.
admin-old-tls-apart = Если старые программы должны ещё поработать, выделите им отдельный адрес с TLS 1.0, только внутри сети, и назначьте дату его отключения.
admin-upgrade-server = Обновите почтовую службу или её библиотеку TLS до TLS 1.2 или новее.
admin-tls-front-end = До тех пор поставьте перед ней внешний узел TLS, например stunnel или HAProxy, чтобы старый TLS не выходил за пределы машины.
admin-test-versions = Проверьте с помощью openssl s_client -connect { $server }:{ $port } -tls1_2 и посмотрите, какие версия и шифр согласованы.
admin-add-suites = Добавьте шифр, который знают используемые программы, например ECDHE-RSA-AES128-GCM-SHA256; для Windows 7 и 8.1 нужен ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Обновите сертификат в центре, которому доверяют почтовые программы, и пусть служба прочитает его заново.
admin-full-chain = Отдавайте полную цепочку: сначала сертификат самого сервера, затем те, что стоят между ним и корневым.
admin-certificate-names = Убедитесь, что { $server } есть среди его альтернативных имён (subject alternative names); common name не учитывается.
admin-new-key = Создайте новый ключ, RSA от 2048 бит или EC P-256, и закажите для него сертификат с SHA-256.
admin-dh-group = Используйте группы Diffie-Hellman на 2048 бит или только ECDHE.
admin-time-service = На { $server } делать ничего не нужно. Если часы неверны на многих компьютерах, предоставьте службу времени в своей сети.
admin-tell-people-settings = Сообщите людям пары: 995, 993 и 465 с SSL/TLS; 110, 143 и 587 с STARTTLS.
admin-tls-on-secure-port = Включите TLS для порта { $port } или закройте его: программы, ожидающие там TLS, ждут напрасно.
admin-check-forwarding = Посмотрите, куда перенаправлен порт { $port } на { $server }: там отвечает не { $protocol }.
admin-exempt-mail-ports = Исключите порты 995, 993, 465, 587, 143 и 110 из проверки TLS, хотя бы для { $server }.
admin-install-company-root = Если проверка нужна, установите её корневой сертификат на каждый компьютер, где читают почту.
admin-pass-starttls = Пропускайте STARTTLS без изменений: шлюзы, которые его стирают, вынуждают почту идти открытым текстом.
admin-inspect-firewall = Поищите в журнале брандмауэра адрес этого компьютера и порт { $port } за время этого отчёта.
admin-fix-records = Посмотрите записи A, AAAA и, если есть, CNAME для { $server }, внутри и снаружи: dig { $server } A и dig { $server } AAAA.
admin-fix-ipv6 = Пусть служба слушает и на своём адресе IPv6, или уберите запись AAAA для { $server }, пока этого нет.
admin-portal-mail = Пусть порты 995, 993 и 587 не отвечают, а ждут, пока гость не войдёт: тогда программы спокойно повторяют попытки.
admin-start-services = Запустите почтовые службы на { $server } и убедитесь, что они продолжают работать.
admin-raise-limits = Посмотрите, какое ограничение достигнуто. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections и client_limit служб входа; doveadm who показывает, кто подключён.
        [exchange] Get-PopSettings или Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit и default_process_limit.
       *[other] Число соединений всего, на пользователя и на адрес.
    }
admin-blocked-addresses = Посмотрите, не учитывает ли fail2ban или подобная защита адрес этого компьютера.
admin-explain-sign-in = Если пароли выключены намеренно, сообщите людям, какие программы могут войти и как получить пароль приложения.
admin-default-certificate = Задайте для приёма соединений сертификат и сайт по умолчанию для программ, которые не называют имя сервера.
admin-test-without-name = Проверьте с помощью openssl s_client -connect { $server }:{ $port } -noservername: должен показаться сертификат.
admin-reverse-names = Посмотрите, не ждёт ли сервер обратного имени каждого посетителя (PTR) или запроса ident, и отключите это.
admin-server-load = Посмотрите нагрузку, память и диск { $server }, а также число соединений.
