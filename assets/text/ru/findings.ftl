# Что установлено, по одному предложению на каждый вывод. Идентификатор вывода стоит после «finding-»; точка в нём пишется как «_».

## Что сказала почтовая программа

finding-said-secure-connect-failed = Почтовая программа сообщает, что защищённое соединение установить не удалось: { $words }
finding-said-connect-failed = Почтовая программа сообщает, что соединиться не удалось: { $words }
finding-said-refused = В сообщении сказано, что в соединении отказано: { $words }
finding-said-timed-out = В сообщении сказано, что ответа вовремя не было: { $words }
finding-said-unreachable = В сообщении сказано, что маршрута к серверу нет: { $words }
finding-said-cannot-contact = Почтовая программа сообщает, что не смогла связаться с сервером: { $words }
finding-said-no-ipv6 = В сообщении сказано, что этот компьютер не знает адресов такого вида: { $words }
finding-said-blocked-here = В сообщении сказано, что этот компьютер не дал программе соединиться: { $words }
finding-said-no-network = В сообщении сказано, что сети нет: { $words }
finding-said-host-not-found = В сообщении сказано, что имя сервера не найдено: { $words }
finding-said-resolver-trouble = В сообщении сказано, что узнать адрес по имени не удалось: { $words }
finding-said-dropped = В сообщении сказано, что соединение завершено: { $words }
finding-said-slow = В сообщении сказано, что сервер не ответил вовремя: { $words }
finding-said-silent-on-tls-port = На порту, где шифрование должно начинаться сразу, ничего не было слышно: { $words }
finding-said-tls-failed = В сообщении сказано, что о шифровании договориться не удалось: { $words }
finding-said-clear-text = В сообщении сказано, что вместо шифрования пришёл открытый текст: { $words }
finding-said-starttls-missing = В сообщении сказано, что сервер не предлагает STARTTLS: { $words }
finding-said-needs-encryption = В сообщении сказано, что сначала нужно шифрование: { $words }
finding-said-tls-not-started = В сообщении сказано, что сервер не смог начать шифрование: { $words }
finding-said-client-too-old = В сообщении сказано, что версия TLS программы больше не принимается: { $words }
finding-said-server-too-old = В сообщении сказано, что версия TLS сервера больше не принимается: { $words }
finding-said-version-differs = В сообщении сказано, что у сторон нет общей версии TLS: { $words }
finding-said-no-shared-cipher = В сообщении сказано, что у сторон нет общего шифрования: { $words }
finding-said-weak-key-exchange = В сообщении сказано, что обмен ключами сервера слишком слаб: { $words }
finding-said-certificate = В сообщении сказано, что сертификат сервера не принят: { $words }
finding-said-certificate-expired = В сообщении сказано, что срок действия сертификата сервера истёк: { $words }
finding-said-certificate-not-yet-valid = В сообщении сказано, что сертификат сервера ещё не действует: { $words }
finding-said-certificate-wrong-name = В сообщении сказано, что сертификат выдан на другое имя: { $words }
finding-said-certificate-self-signed = В сообщении сказано, что сертификат самозаверенный (его не подтверждает ни один центр сертификации): { $words }
finding-said-certificate-untrusted = В сообщении сказано, что издателю сертификата не доверяют: { $words }
finding-said-own-root-in-chain = В сообщении сказано, что сертификат выдан частным центром сертификации: { $words }
finding-said-certificate-chain = В сообщении сказано, что не хватает части цепочки сертификатов: { $words }
finding-said-certificate-revoked = В сообщении сказано, что сертификат отозван: { $words }
finding-said-weak-certificate = В сообщении сказано, что сертификат слишком слаб: { $words }
finding-said-clock = В сообщении сказано, что часы расходятся: { $words }
finding-said-client-rejects-certificate = В журнале сервера сказано, что почтовая программа не приняла сертификат: { $words }
finding-said-client-certificate = В сообщении сказано, что сервер требует ваш собственный сертификат: { $words }
finding-said-sni = В сообщении сказано, что серверу нужно назвать его имя: { $words }
finding-said-wrong-protocol = В сообщении сказано, что ответил другой протокол: { $words }
finding-said-busy = В сообщении говорится об ограничениях сервера: { $words }
finding-said-mailbox-locked = В сообщении сказано, что почтовый ящик открыт в другой программе: { $words }
finding-said-server-fault = В сообщении говорится о неполадке на сервере: { $words }
finding-said-sign-in-refused = В сообщении сказано, что во входе отказано: { $words }
finding-said-sign-in-method = В сообщении сказано, что этот способ входа не принимается: { $words }
finding-said-sign-in-later = В сообщении сказано, что вход на время приостановлен: { $words }
finding-said-relay-denied = В сообщении сказано, что без входа сервер не передаёт почту дальше: { $words }
finding-said-sending-refused = В сообщении сказано, что сервер не принимает это письмо: { $words }
finding-said-computer-name-refused = В сообщении сказано, что сервер не принимает имя, которым назвался этот компьютер (HELO): { $words }
finding-said-recipient-unknown = В сообщении сказано, что получатель неизвестен: { $words }
finding-said-mailbox-full = В сообщении сказано, что почтовый ящик переполнен: { $words }
finding-said-scanner = Сообщение пришло от почтового сканера на пути: { $words }
finding-said-captive-portal = Сообщение пришло со страницы входа какой-то сети: { $words }
finding-said-local = В сообщении говорится о неполадке на этом компьютере: { $words }
finding-said-settings = В сообщении сказано, что настройки не могут быть верными: { $words }
finding-settings-tls-on-starttls-port = Для порта { $port } задан SSL/TLS, а шифрование там начинается командой STARTTLS
finding-settings-plain-on-tls-port = Для порта { $port } не задан SSL/TLS, а шифрование там должно начинаться сразу
finding-settings-starttls-on-tls-port = Для порта { $port } задан STARTTLS, а шифрование там должно начинаться сразу
finding-settings-port-of-other-protocol = Порт { $port } не относится к { $protocol }
finding-settings-greeting-of-other-protocol = Сервер ответил не по протоколу { $protocol }: { $words }
finding-settings-server-is-this-computer = В настройках почтовым сервером указан сам этот компьютер
finding-settings-greeting-of-other-server = Приветствие принадлежит не провайдеру: { $words }
finding-settings-certificate-of-other-server = Серверы этого провайдера показывают верный сертификат каждой программе, которая сначала называет их имя (SNI): эта программа его не называет, или вместо них отвечает что-то другое
finding-settings-exchanger-as-server = Этот сервер только принимает почту от других серверов, на порту 25. Программы используют другой сервер провайдера, а не порт { $port } этого сервера.

## Поиск адреса

finding-name-not-found = Сервера с именем { $name } не существует
finding-alias-leads-nowhere = { $name } — лишь другое имя для { $alias }, а { $alias } не существует
finding-name-has-no-address = Имя { $name } существует, но адреса у него нет
finding-resolver-silent = Служба имён этой сети не ответила на запрос об имени { $name }
finding-family-unanswered = Служба имён этой сети оставляет без ответа запрос об адресах { $family } имени { $name }: каждая программа ждёт { $seconds } с или дольше
finding-resolver-trouble = Служба имён (DNS) этой сети не смогла определить адрес { $name }
finding-private-address = Имя ведёт на { $address }, адрес внутри локальной сети, и там ничего не отвечает
finding-empty-address = Имя ведёт на { $address }, а такого адреса нет ни у одного компьютера; так отвечают фильтры
finding-loopback-address = Имя ведёт на { $address }, а это сам этот компьютер; так отвечают фильтры
finding-no-network = У этого компьютера нет подключения к сети
finding-computer-at-its-limit = На этом компьютере не осталось свободных соединений: открыто слишком много одновременно
finding-hosts-file-names-server = Файл hosts этого компьютера направляет имя на { $address }
finding-search-suffix-used = Имя нашлось только с добавлением { $suffix }, поэтому мог ответить другой компьютер

## Доступ к порту

finding-port-refused-others-greet = Порт { $port } отказывает в соединении, а порт { $other_port } отвечает как обычно
finding-port-silent-others-greet = Порт { $port } не отвечает на соединение, а порт { $other_port } отвечает как обычно
finding-port-refused = Порт { $port } отказывает в соединении
finding-port-silent = Порт { $port } не отвечает на соединение
finding-every-port-refused = Все проверенные почтовые порты отказывают в соединении
finding-every-port-silent = Ни один из проверенных почтовых портов не отвечает
finding-no-route = Отсюда нет маршрута к { $address }
finding-no-way-out = Ни один порт адреса { $address } не достижим: нет выхода из этой сети
finding-no-ipv6-route = У { $server } есть только адреса IPv6, а отсюда к ним нет маршрута IPv6
finding-blocked-locally = Сам этот компьютер не выпустил соединение на порт { $port }
finding-ipv6-fails-ipv4-works = Порт { $port } работает по IPv4 ({ $works_on }) и не работает по IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Порт { $port } работает по IPv6 ({ $works_on }) и не работает по IPv4 ({ $address })
finding-older-on-one-address = По адресу { $address } сервер не поддерживает ничего новее { $version }, а по другим поддерживает
finding-one-address-fails = У сервера несколько адресов: порт { $port } работает на { $works_on } и не работает на { $address }
finding-busy-on-one-address = У сервера несколько адресов: порт { $port } работает на { $works_on } и не работает на { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Защищённое соединение

finding-idle-close = Порт { $port } принимает соединения и закрывает их раньше, чем что-либо отправлено
finding-every-port-closes = Портов, которые принимают соединения и сразу молча закрывают их: { $ports }
finding-every-hello-dies = { $range ->
    [part] Порт { $port } принимает соединения, но не отвечает ни на одну попытку шифрования (попыток: { $hellos })
   *[whole] Порт { $port } принимает соединения, но не отвечает ни на одну попытку шифрования, от SSL 2.0 до TLS 1.3 (попыток: { $hellos })
}
finding-alert-on-every-hello = Порт { $port } отвечает на каждую попытку шифрования одним и тем же оповещением (alert { $alert })
finding-server-name-refused = Порт { $port } не знает имени сервера { $server } или не получил никакого имени (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Порт { $port } соглашается на STARTTLS и затем молчит
   *[tls] Порт { $port } принимает соединения и затем молчит, что бы ни отправлялось для начала шифрования
}
finding-flight-breaks-off = Порт { $port } начинает отвечать и затем { $how ->
        [closed] закрывает соединение
        [reset] сбрасывает соединение
        [silent] замолкает
        [alert] обрывает связь с оповещением (alert { $alert })
       *[malformed] присылает бессмысленные байты
    }
finding-large-hello-fails = { $how ->
    [reset] На первое сообщение в { $bytes } байт порт { $port } обрывает соединение, а на более короткое отвечает
   *[lost] На первое сообщение в { $bytes } байт порт { $port } не отвечает, а на более короткое отвечает
}
finding-client-hello-unanswered = Порт { $port } не ответил на тот способ, каким начинает шифрование эта почтовая программа
finding-newer-hello-answered = Порт { $port } отвечает более новым программам (до { $version }), но не таким, как эта почтовая программа
finding-newest-version-breaks-off = Порт { $port } обрывает соединение, когда программа предлагает TLS 1.3, и отвечает тем, кто предлагает не больше TLS 1.2
finding-only-old-hello-answered = Порт { $port } не отвечает ни на что новее { $version }
finding-other-suites-answered = Порт { $port } использует версию, которую эта почтовая программа знает, но общего шифра у них нет
finding-key-type-not-spoken = Порт { $port } показывает сертификат с ключом, который эта почтовая программа использовать не может ({ $key })
finding-sni-needed = Порт { $port } отвечает только программам, которые называют сервер в первом сообщении (SNI)
finding-other-certificate-without-name = Программам, которые не называют сервер, он показывает сертификат для { $names }
finding-client-hello-answered = Порт { $port } отвечает таким программам, как эта почтовая программа
finding-current-hello-answered = Порт { $port } отвечает современным программам
finding-everything-works = { $encrypts ->
    [yes] Порт { $port } отсюда работает: соединение есть, оно шифруется, и почтовый сервер ответил
   *[no] Порт { $port } отсюда работает: он доступен, и почтовый сервер ответил, без шифрования
}
finding-handshake-not-completed = Порт { $port } отвечает, но защищённое соединение не устанавливается до конца
finding-text-on-secure-port = Порт { $port } отвечает открытым текстом там, где должно быть шифрование: { $text }
finding-starttls-port-with-ssl = Порт { $port } отвечает открытым текстом и не предназначен для SSL с первого байта: { $text }
finding-starttls-on-secure-port = Порт { $port } ждёт шифрования, а почтовая программа ждёт, что сначала заговорит сервер
finding-no-encryption-on-secure-port = Порт { $port } начинает с шифрования, а почтовая программа настроена без него
finding-tls-start-text = { $how ->
    [continues] Порт { $port } соглашается на STARTTLS и затем продолжает открытым текстом: { $text }
   *[says] Сервер сам сообщает, что не может начать шифрование (порт { $port })
}
finding-other-protocol = { $speaks ->
    [none] На порту { $port } отвечает не почтовый сервер: { $text }
   *[other] На порту { $port } отвечает { $speaks }: { $text }
}
finding-other-protocol-inside = Порт { $port } устанавливает шифрование, но за ним отвечает не почтовый сервер этого вида: { $text }
finding-settings-starttls-not-in-program = Для порта { $port } задан STARTTLS, а Outlook Express умеет использовать его только на порту 25
finding-starttls-missing-on-one-address = Порт { $port } принимает STARTTLS на { $works_on } и не принимает на { $address }
finding-starttls-withheld = Порт { $port } не объявляет STARTTLS, но принимает его; почтовые программы используют только объявленное
finding-hangs-up-after-greeting = Порт { $port } отвечает один раз и затем обрывает связь
finding-silent-after-greeting = Порт { $port } отвечает один раз и затем молчит
finding-port-for-web = Порт { $port } предназначен для веб-страниц, почтовый сервер на нём не отвечает
finding-malformed-answer = Порт { $port } отвечает байтами, которые не относятся ни к одному известному здесь протоколу
finding-flapping = Порт { $port } ответил на { $answered } из { $tries } одинаковых попыток
finding-shut-out = Порт { $port } сначала ответил, а затем перестал принимать соединения отсюда
finding-slow-answer = Порт { $port } ответил через { $seconds } с

## Сертификат и часы

finding-certificate-expired = Срок действия сертификата сервера истёк { $not_after }
finding-certificate-not-yet-valid = Сертификат сервера начинает действовать { $not_before }
finding-certificate-revoked = Сертификат отозван { $revoked_at }: сам сервер передаёт ответ выдавшего его центра
finding-certificate-intermediate-expired = Срок действия сертификата { $certificate }, стоящего между сертификатом сервера и доверенным, истёк { $not_after }
finding-certificate-intermediate-not-yet-valid = Сертификат { $certificate }, стоящий между сертификатом сервера и доверенным, начинает действовать { $not_before }
finding-certificate-other-path-needed = Сервер присылает и сертификат { $certificate }, который действует только с { $not_before } до { $not_after }; современные программы находят путь без него, а старые и OpenSSL до 1.1.0 могут на нём остановиться
finding-certificate-wrong-name = Сертификат выдан для { $names }, а не для { $asked_name }
finding-certificate-names-nobody = В сертификате нет имени никакого сервера, а значит, и { $asked_name }
finding-certificate-name-only-in-cn = Имя { $common_name } есть в сертификате только как common name, чего современные программы больше не принимают; старые принимают
finding-certificate-self-signed = Сертификат сервера самозаверенный: его не подтверждает ни один центр сертификации
finding-certificate-unknown-extension = В сертификате или в одном из вышестоящих есть помеченное как критическое расширение, которого почтовые программы не знают, поэтому они обязаны отвергнуть сертификат
finding-certificate-against-apple-rules = Программы Apple отвергают этот сертификат: выданный с июля 2019 года может действовать не больше 825 дней и должен быть предназначен для серверов
finding-certificate-exceeds-issuer = Центру { $issuer } нельзя было выдавать этот сертификат: { $exceeds ->
    [kind] это не центр сертификации, или ему нельзя подписывать сертификаты
    [length] цепочка под ним длиннее разрешённого
    [purpose] он предназначен не для серверов
    [names] имя за пределами разрешённого
   *[other] не тот вид, слишком длинная цепочка или имя за пределами разрешённого
}
finding-certificate-untrusted = Сертификат выдал не тот центр, которому доверяет этот компьютер, а { $issuer }
finding-certificate-chain-incomplete = Сервер не присылает сертификат, стоящий между его собственным и доверенным
finding-certificate-wrong-usage = Сертификат сервера не предназначен для почтового сервера
finding-certificate-status-missing = Сертификат требует при каждом соединении подтверждения издателя (OCSP), а сервер его не присылает
finding-certificate-unreadable = Один из сертификатов, которые присылает сервер, не читается
finding-certificate-bad-on-one-address = По адресу { $address } сервер показывает другой сертификат, который { $problem ->
    [expired] действовал только до { $not_after }
    [not-yet-valid] начнёт действовать только { $not_before }
    [wrong-name] выдан для { $names }
    [name-only-in-cn] содержит имя только в старом поле
    [self-signed] никем не подтверждён (самозаверенный)
    [untrusted-issuer] выдан издателем, которому этот компьютер не доверяет
    [missing-intermediate] приходит без сертификатов между ним и его центром
    [revoked] отозван { $revoked_at }
    [intermediate-expired] приходит с сертификатом { $certificate }, который действовал только до { $not_after }
    [intermediate-not-yet-valid] приходит с сертификатом { $certificate }, который начнёт действовать только { $not_before }
    [weak-key] имеет слишком слабый ключ
    [weak-signature] имеет слишком слабую подпись
   *[other] не в порядке
}
finding-interceptor-issuer = Сертификат выдан издателем { $interceptor }, который перехватывает защищённые соединения в пути
finding-certificate-differs-elsewhere = В другой сети сервер показывает сертификат другого издателя ({ $issuer_elsewhere }; здесь { $issuer })
finding-clock-off = Часы этого компьютера { $direction ->
        [ahead] спешат
       *[behind] отстают
    } на { $days ->
        [0] { $minutes ->
            [one] { $minutes } минуту
            [few] { $minutes } минуты
            [many] { $minutes } минут
           *[other] { $minutes } минуты
        }
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }; по времени сервера сертификат в порядке
finding-clock-differs = Часы этого компьютера расходятся с часами сервера на { $days ->
        [0] { $minutes ->
            [one] { $minutes } минуту
            [few] { $minutes } минуты
            [many] { $minutes } минут
           *[other] { $minutes } минуты
        }
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }
finding-clock-right = Часы этого компьютера совпадают с часами сервера
finding-certificate-weak-key = Ключ сертификата слишком короткий для многих современных программ ({ $key })
finding-certificate-weak-signature = Сертификат подписан способом, который современные программы отвергают ({ $signature })
finding-certificate-intermediate-weak-key = Ключ сертификата { $certificate }, стоящего между сертификатом сервера и доверенным, слишком короткий для многих современных программ ({ $key })
finding-certificate-intermediate-weak-signature = Сертификат { $certificate }, стоящий между сертификатом сервера и доверенным, подписан способом, который современные программы отвергают ({ $signature })
finding-weak-key-exchange = Обмен ключами на сервере слишком слаб для многих современных программ (бит: { $bits })

## Приветствие

finding-exchange-5_5-greeting = Порт { $port } представляется как Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } старше, чем Service Pack 3
finding-other-product-greeting = Порт { $port } представляется как { $product }
finding-scanner-greeting = На порту { $port } вместо сервера отвечает почтовый сканер: { $text }
finding-local-scanner-listens = На порту { $port } соединения принимает почтовый сканер этого компьютера
finding-busy-greeting = Порт { $port } пока отказывает этому компьютеру: { $text }
finding-kept-out-greeting = Порт { $port } пока отказывает этому компьютеру: { $text }
finding-mailbox-locked-greeting = Почтовый ящик открыт в другой программе или на другом устройстве: { $text }
finding-takes-no-mail = Порт { $port } сообщает, что этот сервер ни от кого не принимает почту: { $text }
finding-refusal-greeting = Порт { $port } отказывает в соединении отсюда: { $text }
finding-address-not-welcome = Порт { $port } отказывает этому компьютеру: { $text }
finding-computer-name-refused = Порт { $port } не принимает имя, которым Mailprobe называет этот компьютер (EHLO): { $text }
finding-server-fault-greeting = Порт { $port } сообщает, что служба неисправна или отключена: { $text }
finding-server-asked-to-stop = Сервер попросил обратиться позже, поэтому Mailprobe больше не спрашивает
finding-greeting-missing = Порт { $port } доступен, но почтовый сервер ничего не сказал
finding-greeting-cut-off = Порт { $port } закрывает соединение там, где почтовый сервер должен заговорить первым
finding-no-port-speaks = Портов, которые принимают соединения и не говорят ни слова: { $ports }
finding-captive-portal-answers = Вместо почтового сервера отвечает страница входа этой сети

## STARTTLS

finding-starttls-works = STARTTLS работает на порту { $port }
finding-starttls-offered = Порт { $port } предлагает STARTTLS
finding-smtp-starttls-works = STARTTLS работает на порту { $port }
finding-starttls-stripped = Что-то на пути убирает предложение STARTTLS на порту { $port }
finding-starttls-injected = Вместе с согласием сервера на STARTTLS на порту { $port } пришли лишние байты — признак вмешательства
finding-starttls-not-offered = Порт { $port } не предлагает STARTTLS, на который настроена почтовая программа
finding-starttls-refused = Порт { $port } предлагает STARTTLS, а затем { $answered ->
    [yes] отказывает в нём: { $reply }
   *[no] не отвечает
 }

## Вход

finding-sign-in-oauth-only = Порт { $port } не принимает пароли, только вход через веб-страницу (OAuth 2)
finding-sign-in-disabled = Порт { $port } сообщает, что вход отключён
finding-protocol-switched-off = Порт { $port } сообщает, что { $protocol } отключён для этой учётной записи или этого домена: { $text }
finding-sign-in-not-in-program = Порт { $port } предлагает для входа только { $ways }, чего эта почтовая программа не поддерживает
finding-sign-in-fails-on-one-address = Порт { $port } не предлагает на { $address } входа, доступного этой почтовой программе, а на { $works_on } предлагает
finding-client-certificate-demanded = Порт { $port } допускает только программы, у которых есть собственный сертификат
finding-sign-in-not-offered = Порт { $port } не предлагает ни одного способа входа
finding-plain-sign-in-refused = Порт { $port } не принимает пароль без шифрования

## Другие порты, другие сети и то, что известно людям

finding-both-secure-ports-fail = Порты { $port } и { $other_port } ведут себя одинаково, а порт { $greeting_port } отвечает
finding-other-secure-port-works = Порт { $other_port } работает, порт { $port } нет
finding-works-on-other-network = Из другой сети работает
finding-fails-on-other-network = Из другой сети тоже не работает
finding-groupshield-installed = По словам знающего человека, на этом сервере запущен GroupShield
finding-groupshield-absent = По словам знающего человека, GroupShield на этом сервере нет
finding-cured-by-removal = SSL работает с тех пор, как GroupShield полностью удалён
finding-not-cured-by-removal = SSL не работает, хотя GroupShield полностью удалён
finding-works-without-ssl = С выключенным SSL почта работает
finding-fails-without-ssl = С выключенным SSL почта тоже не работает
finding-began-after-change-here = Началось после изменения на этом компьютере
finding-no-change-here = На этом компьютере ничего не меняли
finding-event-0x2741 = В журнале сервера есть событие { $event } с 0x2741: почтовая служба не смогла открыть свой защищённый порт
finding-event-0x2740 = В журнале сервера есть событие { $event } с 0x2740: почтовый порт занят другой программой
finding-event-13002 = В журнале сервера есть событие 13002: у почтовой службы нет сертификата
