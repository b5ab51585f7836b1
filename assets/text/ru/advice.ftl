# Выводы, строка о GroupShield, следующая проверка и что делать.

## Причины в нескольких словах

hypothesis-groupshield = GroupShield на Exchange Server 5.5
hypothesis-exchange55-listener = Другая неполадка защищённых портов Exchange Server 5.5
hypothesis-secure-listener-fault = Защищённый порт сервера неисправен
hypothesis-no-secure-service = На этом порту нет защищённой службы
hypothesis-client-too-old = Почтовая программа слишком старая для сервера
hypothesis-server-too-old = Сервер слишком старый для почтовой программы
hypothesis-no-shared-cipher = Нет общего способа шифрования
hypothesis-certificate = Неполадка с сертификатом сервера
hypothesis-weak-certificate = Ключ или подпись сервера слишком слабы
hypothesis-clock-wrong = Часы этого компьютера идут неверно
hypothesis-starttls-mixup = Порт и вид шифрования не подходят друг к другу
hypothesis-plaintext-on-secure-port = Защищённый порт не шифрует
hypothesis-wrong-protocol = Отвечает не почтовый сервер этого вида
hypothesis-interception = Что-то на пути изменяет соединение
hypothesis-firewall = Соединение блокирует брандмауэр или провайдер
hypothesis-dns = Имя сервера никуда не ведёт или ведёт не туда
hypothesis-ipv6-broken = IPv6 не работает
hypothesis-captive-portal = Сеть сначала требует входа
hypothesis-server-down = Почтовый сервер не работает
hypothesis-server-busy = Почтовый сервер занят, или достигнуто ограничение
hypothesis-sign-in-refused = Имя пользователя или пароль не приняты
hypothesis-sign-in-method = Этот способ входа не принимается
hypothesis-sending-refused = Сервер не принимает это письмо
hypothesis-sni-required = Серверу сначала нужно назвать его имя (SNI)
hypothesis-slow-server = Почтовый сервер не отвечает или отвечает слишком поздно
hypothesis-no-network = У этого компьютера нет сети
hypothesis-healthy = Всё, что мы можем проверить, работает

## Вывод для человека: меньше 16 слов, с точки зрения его цели. verdict-<cause>-<finding> называет саму неполадку с тем, что измерено; $said — начало слов самого сервера.

verdict-groupshield = Сервер { $server } не устанавливает защищённое соединение на порту { $port }; { $certainty ->
        [likely] вероятная
       *[other] возможная
    } причина — GroupShield.
verdict-exchange55-listener = Защищённый порт { $port } не работает; на сервере { $server } установлен Exchange Server 5.5.
verdict-secure-listener-fault = Защищённое соединение с портом { $port } обрывается на стороне сервера { $server }.
verdict-secure-listener-fault-idle-close = Нет защищённого соединения: сервер { $server } обрывает его на порту { $port }, не сказав ни слова.
verdict-secure-listener-fault-every-hello-dies = Нет защищённого соединения: сервер { $server } обрывает каждую попытку на порту { $port }.
verdict-secure-listener-fault-alert-on-every-hello = Нет защищённого соединения: сервер { $server } отвергает каждую попытку на порту { $port } (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Нет защищённого соединения: сервер { $server } начинает его на порту { $port } и затем { $how ->
        [silent] замолкает
       *[other] обрывает
    }.
verdict-secure-listener-fault-handshake-not-completed = Нет защищённого соединения: сервер { $server } на порту { $port } { $how ->
        [silent] перестаёт отвечать
       *[other] обрывает связь
    }, не закончив его.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] Сервер { $server } соглашается на STARTTLS на порту { $port } и продолжает без шифрования.
   *[says] Сервер { $server } сам сообщает, что не может начать шифрование на порту { $port }.
}
verdict-secure-listener-fault-starttls-refused = Сервер { $server } предлагает STARTTLS на порту { $port }, а затем не начинает шифрование.
verdict-secure-listener-fault-said-tls-not-started = Судя по сообщению, сервер { $server } не смог начать шифрование: «{ $said }».
verdict-secure-listener-fault-greeting-cut-off = Через порт { $port } почты нет: сервер { $server } молча обрывает там соединение.
verdict-no-secure-service = Сервер { $server } не предлагает защищённого соединения на порту { $port }.
verdict-no-secure-service-port-refused = Сервер { $server } отказывает в соединении на порту { $port }.
verdict-no-secure-service-port-refused-others-greet = Сервер { $server } отказывает в соединении на порту { $port }; порт { $other_port } отвечает.
verdict-no-secure-service-starttls-not-offered = Сервер { $server } не предлагает на порту { $port } STARTTLS, а { $program } использует именно его.
verdict-no-secure-service-starttls-missing-on-one-address = По адресу { $address } сервер { $server } не предлагает STARTTLS на порту { $port }.
verdict-client-too-old = Шифрование сервера { $server } новее того, которое знает { $program }.
verdict-server-too-old = У сервера { $server } только старое шифрование, которого { $program } больше не принимает.
verdict-server-too-old-only-old-hello-answered = У сервера { $server } нет ничего новее { $version }, а этого { $program } больше не принимает.
verdict-server-too-old-newest-version-breaks-off = Сервер { $server } обрывает соединение, когда программа предлагает TLS 1.3, а { $program } его предлагает.
verdict-server-too-old-older-on-one-address = По адресу { $address } у сервера { $server } нет ничего новее { $version }.
verdict-no-shared-cipher = У сервера { $server } нет ни одного способа шифрования, который знает { $program }.
verdict-no-shared-cipher-key-type-not-spoken = У сервера { $server } сертификат с ключом ({ $key }), который { $program } использовать не может.
verdict-no-shared-cipher-other-suites-answered = Сервер { $server } и { $program }: версия TLS общая, но нет общего шифра или вида ключа.
verdict-certificate = С сертификатом сервера { $server } что-то не так, поэтому { $program } ему не доверяет.
verdict-certificate-certificate-expired = Срок сертификата сервера { $server } истёк { $not_after }; { $program } ему не доверяет.
verdict-certificate-certificate-not-yet-valid = Сертификат сервера { $server } начинает действовать только { $not_before }.
verdict-certificate-certificate-revoked = Сертификат сервера { $server } отозван { $revoked_at }; { $program } ему не доверяет.
verdict-certificate-certificate-intermediate-expired = Срок сертификата { $certificate }, который сервер { $server } присылает вместе со своим, истёк { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Сертификат { $certificate }, который сервер { $server } присылает вместе со своим, начнёт действовать только { $not_before }.
verdict-certificate-certificate-names-nobody = В сертификате, который показывает сервер { $server }, нет имени никакого сервера.
verdict-certificate-certificate-name-only-in-cn = Имя { $common_name } есть в сертификате только в старом поле (CN), которое современные программы не учитывают.
verdict-certificate-certificate-wrong-name = Сервер { $server } показывает сертификат, выданный для { $name }, а не для { $asked_name }.
verdict-certificate-certificate-self-signed = Сертификат сервера { $server } самозаверенный, поэтому { $program } ему не доверяет.
verdict-certificate-certificate-unknown-extension = В сертификате сервера { $server } есть расширение, из-за которого почтовые программы обязаны его отвергнуть.
verdict-certificate-certificate-against-apple-rules = Сертификат сервера { $server } не соответствует правилам Apple, поэтому { $program } его отвергает.
verdict-certificate-certificate-exceeds-issuer = Сертификат сервера { $server } нарушает правила выдавшего его центра сертификации.
verdict-certificate-certificate-untrusted = Сертификат сервера { $server } выдан издателем { $issuer }, которому этот компьютер не доверяет.
verdict-certificate-certificate-chain-incomplete = Сервер { $server } присылает цепочку сертификатов не полностью, поэтому { $program } не может её проверить.
verdict-certificate-certificate-unreadable = Один из сертификатов, которые присылает сервер { $server }, не читается.
verdict-certificate-certificate-wrong-usage = Сертификат сервера { $server } не предназначен для почтового сервера.
verdict-certificate-certificate-status-missing = Сервер { $server } не присылает подтверждение (OCSP), которого требует его сертификат, а { $program } на нём настаивает.
verdict-certificate-certificate-bad-on-one-address = По адресу { $address } сертификат сервера { $server } { $problem ->
    [expired] действовал только до { $not_after }
    [not-yet-valid] начнёт действовать только { $not_before }
    [wrong-name] выдан для { $names }
    [name-only-in-cn] содержит имя только в старом поле
    [self-signed] самозаверенный
    [untrusted-issuer] выдан издателем, которому этот компьютер не доверяет
    [missing-intermediate] приходит без сертификатов между ним и его центром
    [revoked] отозван { $revoked_at }
    [intermediate-expired] приходит с сертификатом { $certificate }, который действовал только до { $not_after }
    [intermediate-not-yet-valid] приходит с сертификатом { $certificate }, который начнёт действовать только { $not_before }
    [weak-key] имеет слишком слабый ключ
    [weak-signature] имеет слишком слабую подпись
   *[other] не в порядке
}.
verdict-certificate-certificate-other-path-needed = Старые программы могут отвергать сервер { $server } из-за сертификата { $certificate }, действительного до { $not_after }.
verdict-weak-certificate = Сертификат сервера { $server } слишком слаб, { $program } его не принимает.
verdict-weak-certificate-certificate-weak-key = Ключ сервера { $server } ({ $key }) слишком короткий, { $program } его не принимает.
verdict-weak-certificate-certificate-intermediate-weak-key = Ключ сертификата { $certificate } ({ $key }) от сервера { $server } слишком короткий, { $program } его не принимает.
verdict-weak-certificate-certificate-intermediate-weak-signature = Сертификат { $certificate } от сервера { $server } подписан через { $signature }: это слишком слабо, { $program } его не принимает.
verdict-weak-certificate-certificate-weak-signature = Сертификат сервера { $server } подписан через { $signature }: это слишком слабо, { $program } его не принимает.
verdict-weak-certificate-weak-key-exchange = Обмен ключами сервера { $server } (бит: { $bits }) слишком слаб, { $program } его не принимает.
verdict-clock-wrong = Часы этого компьютера неверны, поэтому действующий сертификат сервера { $server } кажется недействительным.
verdict-clock-wrong-clock-off = Часы этого компьютера { $direction ->
        [ahead] спешат
       *[behind] отстают
    } на { $days ->
        [0] { $minutes } мин.
        [one] { $days } день
        [few] { $days } дня
        [many] { $days } дней
       *[other] { $days } дня
    }, поэтому сертификат кажется недействительным.
verdict-starttls-mixup = Порт { $port } сервера { $server } не подходит к шифрованию, которое использует { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Порту { $port } сервера { $server } нужен STARTTLS; для SSL/TLS предназначен порт { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Порту { $port } сервера { $server } нужен SSL/TLS; для STARTTLS предназначен порт { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Порту { $port } сервера { $server } нужен SSL/TLS, а { $program } не использует шифрования.
verdict-starttls-mixup-settings-plain-on-tls-port = Порту { $port } нужен SSL/TLS, а в сообщении шифрования нет.
verdict-starttls-mixup-settings-tls-on-starttls-port = Порту { $port } нужен STARTTLS, а в сообщении указан SSL/TLS; для него предназначен порт { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = Сервер { $server } не принимает пароль без шифрования, а { $program } его не использует.
verdict-starttls-mixup-said-needs-encryption = Сервер { $server } сначала требует шифрования: SSL/TLS на порту { $secure-port } или STARTTLS.
verdict-plaintext-on-secure-port = Сервер { $server } не шифрует на порту { $port }, где должно быть шифрование.
verdict-wrong-protocol = Порт { $port } сервера { $server } отвечает, но это не почтовый сервер { $protocol }.
verdict-wrong-protocol-other-protocol = Порт { $port } сервера { $server } — не { $protocol }{ $speaks ->
    [none] ; он отвечает «{ $said }»
   *[other] , там отвечает { $speaks }: «{ $said }»
}.
verdict-wrong-protocol-other-protocol-inside = За шифрованием на порту { $port } отвечает { $speaks ->
    [own] сервер, не соблюдающий { $protocol }
    [none] не { $protocol }
   *[other] { $speaks }, а не { $protocol }
}: «{ $said }».
verdict-wrong-protocol-port-for-web = Порт { $port } сервера { $server } предназначен для веб-страниц, а не для { $protocol }.
verdict-interception = Что-то между этим компьютером и сервером { $server } изменяет соединение.
verdict-interception-interceptor-issuer = { $interceptor } перехватывает защищённое соединение с сервером { $server } и показывает собственный сертификат.
verdict-interception-scanner-greeting = Вместо сервера { $server } отвечает { $product }.
verdict-interception-starttls-stripped = Что-то на пути убирает шифрование (STARTTLS) с порта { $port } сервера { $server }.
verdict-interception-starttls-withheld = Что-то скрывает шифрование (STARTTLS) на порту { $port } сервера { $server }.
verdict-interception-starttls-injected = Похоже, что-то на пути вмешивается в соединение с сервером { $server }.
verdict-firewall = Похоже, что-то на пути блокирует соединение с сервером { $server }, порт { $port }.
verdict-firewall-port-silent-others-greet = Похоже, что-то на пути блокирует порт { $port } сервера { $server }; порт { $other_port } отвечает.
verdict-firewall-blocked-locally = Сам этот компьютер не выпускает соединения на порт { $port }.
verdict-firewall-said-blocked-here = Судя по сообщению, { $program } не может соединиться: это запрещает сам этот компьютер.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Нет защищённого соединения с сервером { $server }: что-то в пути обрывает длинные первые сообщения.
   *[lost] Нет защищённого соединения с сервером { $server }: большие пакеты теряются в пути.
}
verdict-firewall-nothing-reached = Ни одно соединение с этого компьютера не доходит до сервера { $server }.
verdict-dns = Этот компьютер не может найти верный адрес сервера { $server }.
verdict-dns-name-not-found = Сервера с именем { $name } не существует.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Имя { $name } существует, но адреса у него нет.
verdict-dns-resolver-silent = Служба имён этой сети не отвечает, поэтому сервер { $server } найти нельзя.
verdict-dns-family-unanswered = Сервер { $server } находится поздно: служба имён этой сети не отвечает на запрос об адресах { $family }.
verdict-dns-resolver-trouble = Служба имён (DNS) этой сети не может определить адрес { $name }.
verdict-dns-private-address = Имя сервера { $server } ведёт на { $address }, и там ничего не отвечает.
verdict-dns-empty-address = Имя сервера { $server } ведёт на { $address }, а это не компьютер.
verdict-dns-loopback-address = Имя сервера { $server } ведёт на { $address }, а это сам этот компьютер.
verdict-dns-hosts-file-names-server = Файл hosts этого компьютера направляет имя сервера { $server } на { $address }.
verdict-dns-search-suffix-used = Сервер { $server } нашёлся только с добавлением { $suffix } к имени; возможно, это другой компьютер.
verdict-ipv6-broken = Сервер { $server } работает по IPv4, но не по IPv6.
verdict-ipv6-broken-no-ipv6-route = У { $server } есть только адреса IPv6, а отсюда к ним нет маршрута IPv6.
verdict-captive-portal = Эта сеть сначала требует входа, поэтому { $program } пока не может связаться с сервером { $server }.
verdict-server-down = Похоже, почтовая служба на сервере { $server } отключена.
verdict-server-down-every-port-refused = Сервер { $server } отказывает на всех почтовых портах: неверное имя, этот компьютер заблокирован или служба отключена.
verdict-server-down-every-port-silent = Ни один почтовый порт сервера { $server } не отвечает: похоже, он выключен.
verdict-server-down-one-address-dead = Сервер { $server } работает по адресу { $works_on }, но не по адресу { $address }; программа может получить любой из них.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = Сервер { $server } отвечает на порту { $port }, а затем отказывает: «{ $said }».
verdict-server-down-hangs-up-after-greeting = Сервер { $server } отвечает на порту { $port } один раз и затем обрывает связь.
verdict-server-down-server-fault-greeting = На сервере { $server } внутренняя неполадка, он отвечает: «{ $said }».
verdict-server-down-said-server-fault = На сервере { $server } была внутренняя неполадка: «{ $said }».
verdict-server-busy = Сервер { $server } занят, или достигнуто ограничение; { $program } пока получает отказ.
verdict-server-busy-greeting-cut-off = Через порт { $port } почты нет: сервер { $server } молча обрывает там соединение.
verdict-server-busy-busy-greeting = Сервер { $server } пока отказывает этому компьютеру и отвечает: «{ $said }».
verdict-server-busy-kept-out-greeting = Сервер { $server } после неверных паролей на время закрыл доступ адресу этого компьютера: «{ $said }».
verdict-server-busy-mailbox-locked-greeting = Почтовый ящик открыт в другой программе или на другом устройстве: «{ $said }».
verdict-server-busy-busy-on-one-address = По адресу { $address } сервер { $server } пока отказывает этому компьютеру и отвечает: «{ $said }».
verdict-server-busy-refusal-greeting = Сервер { $server } не принимает соединений отсюда и отвечает: «{ $said }».
verdict-server-busy-said-busy = Сервер { $server } пока отказывает, { $program } получает ответ: «{ $said }».
verdict-server-busy-said-mailbox-locked = Почтовый ящик открыт в другой программе или на другом устройстве: «{ $said }».
verdict-server-busy-said-mailbox-full = Почтовый ящик переполнен: «{ $said }».
verdict-server-busy-server-asked-to-stop = Сервер { $server } просит обратиться позже; пока { $program } получает отказ.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express умеет STARTTLS только на порту 25, а не на порту { $port } сервера { $server }.
verdict-server-busy-flapping = Сервер { $server } работает не всегда: из одинаковых попыток на одни он ответил, другие оборвал.
verdict-server-busy-shut-out = Сервер { $server } сначала отвечал, а потом перестал принимать соединения отсюда.
verdict-server-busy-every-port-closes = Сервер { $server } на всех портах сразу молча обрывает соединение.
verdict-sign-in-refused = Сервер { $server } отказал во входе: скорее всего, неверно имя пользователя или пароль.
verdict-sign-in-refused-said-sign-in-refused = Во входе на сервер { $server } отказано: «{ $said }».
verdict-sign-in-refused-said-sign-in-later = Сервер { $server } на время приостановил вход: «{ $said }».
verdict-sign-in-method = Сервер { $server } не принимает этот способ входа.
verdict-sign-in-method-sign-in-oauth-only = Сервер { $server } не принимает пароли, только вход через веб-страницу (OAuth 2).
verdict-sign-in-method-sign-in-disabled = Сервер { $server } сообщает, что вход на порту { $port } отключён.
verdict-sign-in-method-protocol-switched-off = Сервер { $server } сообщает, что { $protocol } отключён для этой учётной записи или этого домена: «{ $said }».
verdict-sign-in-method-sign-in-not-in-program = Сервер { $server } предлагает для входа только { $ways }, чего { $program } не поддерживает.
verdict-sign-in-method-sign-in-fails-on-one-address = По адресу { $address } сервер { $server } не предлагает входа, доступного для { $program }.
verdict-sign-in-method-sign-in-not-offered = Сервер { $server } не предлагает на порту { $port } ни одного способа входа.
verdict-sign-in-method-client-certificate-demanded = Сервер { $server } допускает только программы, у которых есть собственный сертификат.
verdict-sign-in-method-said-sign-in-method = Сервер { $server } не принимает этот способ входа: «{ $said }».
verdict-sending-refused = Сервер { $server } не принимает это письмо отсюда.
verdict-sending-refused-address-not-welcome = Сервер { $server } отказывает этому компьютеру и отвечает: «{ $said }».
verdict-sending-refused-takes-no-mail = Сервер { $server } ни от кого не принимает почту и отвечает: «{ $said }».
verdict-sending-refused-computer-name-refused = Сервер { $server } не принимает имя, которым Mailprobe называет этот компьютер; { $program }, возможно, называет другое: «{ $said }».
verdict-sending-refused-said-computer-name-refused = Сервер { $server } не принимает имя, которым назвался этот компьютер: «{ $said }».
verdict-sending-refused-said-relay-denied = Сервер { $server } передаёт дальше почту только тех, кто выполнил вход для отправки.
verdict-sending-refused-said-sending-refused = Сервер { $server } не принял письмо: «{ $said }».
verdict-sni-required = Сервер { $server } отвечает, только если программа сначала назовёт его имя (SNI); { $program } его не называет.
verdict-sni-required-server-name-refused = Порт { $port } не знает имени сервера { $server } или не получил никакого имени.
verdict-sni-required-other-certificate-without-name = Сервер { $server } показывает другой сертификат ({ $name }), потому что { $program } не называет сначала его имя.
verdict-slow-server = Сервер { $server } не отвечает вовремя, { $program } не дожидается ответа.
verdict-slow-server-slow-answer = Сервер { $server } отвечает только через { $seconds } с: для некоторых программ слишком поздно.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] Сервер { $server } соглашается на STARTTLS на порту { $port } и затем молчит.
   *[tls] Сервер { $server } принимает соединения на порту { $port } и затем молчит.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] Сервер { $server } шифрует на порту { $port } и затем молчит.
   *[no] Сервер { $server } принимает соединения на порту { $port } и затем молчит.
}
verdict-slow-server-silent-after-greeting = Сервер { $server } отвечает на порту { $port } один раз и затем молчит.
verdict-slow-server-no-port-speaks = Сервер { $server } принимает соединения и затем молчит; таких портов: { $ports }.
verdict-no-network = У этого компьютера нет подключения к сети.
verdict-no-network-no-way-out = Этот компьютер не находит выхода из своей сети к серверу { $server }.
verdict-healthy = Всё, что мы можем проверить на сервере { $server }, порт { $port }, сейчас отсюда работает.

## Когда ничто не указывает на причину; $seen — что найдено о важном звене (chain.ftl).

verdict-undecided = { $seen }. Какая из нескольких причин виновата, пока сказать нельзя.
verdict-untested = Насколько можно проверить, неполадок нет. { $seen }.
verdict-computer-at-its-limit = На этом компьютере открыто слишком много соединений, поэтому сервер { $server } проверить не удалось.

## Кто должен исправить

whose-groupshield = Исправить это должны те, кто обслуживает сервер { $server }. Вы ни в чём не виноваты. GroupShield — антивирус для Exchange компании Network Associates (позже McAfee) на том сервере.
whose-exchange55-listener = Исправить это должны те, кто обслуживает сервер { $server }. Вы ни в чём не виноваты.
whose-secure-listener-fault = Исправить это должны те, кто обслуживает сервер { $server }. Вы ни в чём не виноваты.
whose-no-secure-service = Спросите тех, кто обслуживает сервер { $server }, какой порт использовать; изменить его затем сможете вы сами.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Исправить это можете вы или ваша служба поддержки: нужно обновить программу ({ $program }) или систему, в которой она работает.
whose-server-too-old = Исправить это должны те, кто обслуживает сервер { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Исправить это может любая из сторон: более новая почтовая программа здесь или ещё один способ шифрования (шифр) на сервере { $server }.
whose-certificate = Исправить это должны те, кто обслуживает сервер { $server }.
whose-certificate-certificate-wrong-name = Если ваш провайдер указывает именно сервер { $server }, исправить это должны те, кто обслуживает этот сервер; иначе вы можете исправить имя сами, в почтовой программе ({ $program }).
whose-weak-certificate = Исправить это должны те, кто обслуживает сервер { $server }.
whose-clock-wrong = Вы можете исправить это сами: настройте часы этого компьютера.
whose-starttls-mixup = Вы можете исправить это сами: измените две настройки в почтовой программе ({ $program }).
whose-plaintext-on-secure-port = Исправить это должны те, кто обслуживает сервер { $server }.
whose-wrong-protocol = Вы можете исправить это сами: сверьте имя сервера и порт с тем, что сообщает ваш провайдер.
whose-interception = Исправить это должна ваша служба поддержки или тот, кто отвечает за антивирус этого компьютера или за эту сеть.
whose-firewall = Исправить это должна ваша служба поддержки или тот, кто обслуживает сеть, в которой вы находитесь.
whose-firewall-blocked-locally = Исправить это можете вы или ваша служба поддержки, на этом компьютере.
whose-firewall-said-blocked-here = Исправить это можете вы или ваша служба поддержки, на этом компьютере.
whose-dns = Если имя сервера верное, исправить это должна ваша служба поддержки или тот, кто обслуживает эту сеть.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Исправить это должен тот, кто обслуживает вашу сеть или сервер.
whose-captive-portal = Вы можете исправить это сами: войдите в эту сеть.
whose-server-down = Пока остаётся только ждать; сообщите тем, кто обслуживает сервер { $server }.
whose-server-down-every-port-refused = Сначала сверьте имя сервера; если оно верно, сообщите тем, кто обслуживает сервер { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Подождите несколько минут. Если это часто повторяется, сообщите тем, кто обслуживает сервер { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Подождите полчаса. Если это часто повторяется, сообщите тем, кто обслуживает сервер { $server }.
whose-server-busy-kept-out-greeting = Подождите полчаса. Если это часто повторяется, сообщите тем, кто обслуживает сервер { $server }.
whose-sign-in-refused = Вы можете исправить это сами: имя пользователя, пароль или способ входа.
whose-sign-in-method = Дело не в пароле: нужно изменить способ входа, здесь или на сервере { $server }.
whose-sign-in-method-protocol-switched-off = Дело не в пароле: тот, кто управляет учётной записью, должен включить { $protocol }, либо нужен другой протокол.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Дело не в пароле и не в шифровании; кто может это исправить, видно из слов сервера { $server }.
whose-sending-refused-takes-no-mail = Вы можете исправить это сами: сверьте имя сервера и порт с тем, что сообщает ваш провайдер.
whose-sni-required = Исправить это может любая из сторон: более новая почтовая программа здесь или сертификат по умолчанию на сервере { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Немного подождите, затем сообщите тем, кто обслуживает сервер { $server }.
whose-no-network = Вы можете исправить это сами: подключите этот компьютер к сети.
whose-no-network-no-way-out = Исправить это можете вы или те, кто обслуживает эту сеть: роутер или сетевые настройки этого компьютера.
whose-healthy = Попробуйте ещё раз: пусть { $program } снова отправит и получит почту. Если всё равно не работает, следующими нужно проверить настройки и пароль этой программы.
whose-undecided = Кто должен это исправить, покажет ещё одна проверка.
whose-untested = Остальное можно проверить только в самой почтовой программе ({ $program }).
whose-stopped = Чтобы узнать, кто должен это исправить, проверьте ещё раз и дождитесь конца проверки.
whose-out-of-time = Чтобы узнать, кто должен это исправить, проверьте ещё раз.
whose-computer-at-its-limit = Вы можете исправить это сами: закройте программы или перезагрузите этот компьютер и проверьте ещё раз.

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
groupshield-line-confirmed = GroupShield на Exchange Server 5.5: весьма вероятно; доказательством будет, если после его удаления SSL заработает. { $why }

groupshield-why-confirmed = В журнале сервера есть 0x2741 для его почтовых портов, на нём запущен GroupShield, и порты ведут себя соответственно.
groupshield-why-confirmed-cured = В журнале сервера был 0x2741, и SSL работает с тех пор, как GroupShield полностью удалён.
groupshield-why-fits = Сервер представляется как Exchange Server 5.5, и его защищённые порты принимают соединения, но не устанавливают защищённого соединения. Больше может показать только журнал событий сервера.
groupshield-why-fits-log = Сервер представляется как Exchange Server 5.5, и в его журнале есть 0x2741. Запущен ли на нём GroupShield, не сообщалось.
groupshield-why-fits-installed = Защищённые порты сервера ведут себя так, как бывает из-за GroupShield, и GroupShield на нём запущен. Журнал событий не был показан.
groupshield-why-refused = Сервер представляется как Exchange Server 5.5 и отказывает в соединении на защищённых портах. Так бывает из-за GroupShield, но и из-за других неполадок того же сервера.
groupshield-why-closes-at-once = Сервер представляется как Exchange Server 5.5, и его защищённый порт сразу закрывает соединение. Причиной может быть GroupShield; чаще не хватает сертификата.
groupshield-why-shared = Часть найденного указывает на GroupShield, но подходят и другие причины.
groupshield-why-one-port = Сервер представляется как Exchange Server 5.5, но другой его защищённый порт работает, а GroupShield, насколько известно, нарушает работу всех сразу.
groupshield-why-other-log = Журнал событий сервера называет другую причину.
groupshield-why-other-fault = Сервер представляется как Exchange Server 5.5, но найденное лучше объясняет другая причина.
groupshield-why-no-exchange = Ничто там не указывает на Exchange Server 5.5, а это бывает только на нём.
groupshield-why-other-product = Сервер представляется как другой продукт, а эта неполадка бывает только на Exchange Server 5.5.
groupshield-why-hello-answered = Защищённый порт { $port } ответил хотя бы на одну попытку шифрования, а при этой неполадке, насколько известно, он не отвечает ни на одну.
groupshield-why-works = Защищённый порт { $port } отсюда работает.
groupshield-why-no-ssl = Почтовая программа здесь не использует SSL, а эта неполадка ничего другого не затрагивает.
groupshield-why-starttls = Сервер предлагает STARTTLS для чтения почты, а Exchange Server 5.5 этого не умеет.
groupshield-why-absent = По словам знающего человека, GroupShield на этом сервере нет.
groupshield-why-flapping = Порт иногда работает, а эта неполадка, насколько известно, не появляется и не исчезает.
groupshield-why-cured = SSL работает с тех пор, как GroupShield полностью удалён: причина была в нём, и она устранена.
groupshield-why-other-fact = Здесь найдено то, чего при этой неполадке быть не может.
groupshield-why-not-reached = Не удалось получить ни первых слов, ни ответа защищённого порта сервера { $server }.

## Следующая проверка

next-test-try-other-network = Чтобы знать точно: выполните эту проверку в другой сети, например через мобильный интернет телефона, и сравните оба результата.
next-test-ask-event-log = Чтобы знать точно: спросите тех, кто обслуживает сервер { $server }, есть ли в его журнале приложений события 11508, 11506 или 13002, и вставьте их сюда.
next-test-ask-groupshield = Чтобы знать точно: спросите тех, кто обслуживает сервер { $server }, установлен ли на нём GroupShield.
next-test-ask-removal = Чтобы знать точно: спросите, работает ли SSL после полного удаления GroupShield.
next-test-ask-since-when = Чтобы знать точно: вспомните, не менялось ли что-нибудь на этом компьютере незадолго до того, как это началось.
next-test-check-again = Чтобы знать точно: проверьте ещё раз через десять минут и посмотрите, изменилось ли что-нибудь.
next-test-run-to-the-end = Чтобы знать точно: дайте проверке дойти до конца.

question-groupshield-installed = Установлен ли GroupShield на сервере { $server }?
question-cured-by-removal = Работает ли SSL с тех пор, как GroupShield полностью удалён?
question-works-without-ssl = Работает ли почта с выключенным SSL? Отвечайте, только если уже знаете; специально не пробуйте.
question-works-on-other-network = Работает ли та же учётная запись в другой сети?
question-began-after-update = Началось ли это после изменения на этом компьютере?

## Части, из которых составлены шаги

advice-where = { $program ->
        [outlook-express] В Outlook Express откройте Сервис > Учётные записи… > Почта, выберите учётную запись, затем Свойства > Дополнительно.
        [windows-mail] В Windows Mail откройте Сервис > Учётные записи…, выберите учётную запись, затем Свойства > Дополнительно.
        [windows-live-mail] В Windows Live Mail щёлкните учётную запись слева правой кнопкой мыши, затем Свойства > Дополнительно.
        [outlook] Закройте Outlook, откройте Панель управления > Почта (Microsoft Outlook) > Учётные записи…, выберите учётную запись, затем Изменить… > Другие настройки… > Дополнительно. (Outlook 2003: Сервис > Учётные записи электронной почты….)
        [new-outlook] В новом Outlook откройте Параметры (шестерёнка) > Учётные записи > Ваши учётные записи (в некоторых версиях: Учётные записи электронной почты), нажмите «Управление» рядом с учётной записью и найдите настройки сервера.
        [outlook-mac] В Outlook откройте Сервис > Учётные записи, затем выберите учётную запись; чтобы изменить порт, установите флажок переопределения порта по умолчанию («Override default port»).
        [outlook-mobile] В Outlook на телефоне коснитесь своего фото или значка слева вверху, затем шестерёнки, откройте «Учётные записи» и выберите учётную запись. Если настроек сервера там нет, как на Android, указать их можно только при добавлении учётной записи.
        [thunderbird] В Thunderbird откройте меню > Параметры учётной записи > { $protocol ->
            [SMTP] Сервер исходящей почты (SMTP), выберите сервер, затем «Изменить…»
           *[other] Параметры сервера, под именем учётной записи.
        }
        [thunderbird-android] В приложении откройте меню > Настройки, выберите учётную запись, затем { $protocol ->
            [SMTP] Отправка > Сервер исходящих.
           *[other] Получение > Входящий сервер.
        }
        [apple-mail] В программе «Почта» откройте Почта > Настройки > Учётные записи, выберите учётную запись, затем «Настройки сервера» и снимите флажок «Автоматически управлять настройками подключения».
        [iphone] На iPhone или iPad откройте Настройки > Приложения > Почта > Учётные записи (до iOS 18: Настройки > Почта > Учётные записи), выберите учётную запись, коснитесь её адреса, затем { $protocol ->
            [SMTP] SMTP и сервера в разделе «Основной сервер».
           *[other] «Дополнительно».
        }
        [gmail-app] В приложении Gmail откройте меню > Настройки, выберите учётную запись, затем { $protocol ->
            [SMTP] настройки исходящей почты.
           *[other] настройки входящей почты.
        } (В учётной записи Google таких настроек нет.)
        [samsung-email] В Samsung Email откройте меню, коснитесь шестерёнки, выберите учётную запись, затем настройки сервера.
        [em-client] В eM Client откройте учётные записи (в большинстве версий: Меню > Учётные записи), выберите учётную запись и найдите настройки её сервера { $protocol }.
        [evolution] В Evolution откройте Правка > Учётные записи (старые версии: Правка > Параметры > Учётные записи), выберите учётную запись, затем «Изменить» и { $protocol ->
            [SMTP] «Отправка почты».
           *[other] «Получение почты».
        }
        [kmail] В KMail откройте Настройка > Настроить KMail… > Учётные записи, выберите учётную запись в разделе { $protocol ->
            [SMTP] отправки
           *[other] получения
        }, затем Изменить… > Дополнительно.
        [vivaldi] В Vivaldi откройте Настройки > Почта, затем выберите учётную запись.
        [device] Откройте веб-страницу самого устройства: введите его адрес в браузере, войдите как администратор и найдите раздел «E-mail», «SMTP» или сканирования в почту.
        [script] Откройте конфигурацию, в которой записаны имя, порт и шифрование почтового сервера.
       *[other] Откройте настройки сервера для учётной записи в своей почтовой программе.
    }
advice-where-name = { $program ->
        [outlook-express] В Outlook Express откройте Сервис > Учётные записи… > Почта, выберите учётную запись, затем Свойства > Серверы; порт находится на вкладке «Дополнительно».
        [windows-mail] В Windows Mail откройте Сервис > Учётные записи…, выберите учётную запись, затем Свойства > Серверы; порт находится на вкладке «Дополнительно».
        [windows-live-mail] В Windows Live Mail щёлкните учётную запись слева правой кнопкой мыши, затем Свойства > Серверы; порт находится на вкладке «Дополнительно».
        [outlook] Закройте Outlook, откройте Панель управления > Почта (Microsoft Outlook) > Учётные записи…, выберите учётную запись, затем «Изменить…»; порт находится в окне Другие настройки… > Дополнительно. (Outlook 2003: Сервис > Учётные записи электронной почты….)
        [iphone] На iPhone или iPad откройте Настройки > Приложения > Почта > Учётные записи (до iOS 18: Настройки > Почта > Учётные записи), выберите учётную запись и коснитесь её адреса; { $protocol ->
            [SMTP] сервер находится в разделе SMTP > Основной сервер.
           *[other] имя указано там в поле «Имя узла», порт — в разделе «Дополнительно».
        }
        [kmail] В KMail откройте Настройка > Настроить KMail… > Учётные записи, выберите учётную запись в разделе { $protocol ->
            [SMTP] отправки
           *[other] получения
        }, затем Изменить… > Общие; порт находится на вкладке «Дополнительно».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Установите для этого сервера флажок «Подключаться через безопасное соединение (SSL)».
        [windows-mail] Установите для этого сервера флажок «Подключаться через безопасное соединение (SSL)».
        [windows-live-mail] Установите для этого сервера флажок безопасного подключения (SSL).
        [outlook] Выберите тип шифрованного подключения SSL/TLS (для POP3 в старых версиях: установите флажок «Требуется шифрованное подключение (SSL)»).
        [outlook-mac] Установите флажок использования SSL для подключения («Use SSL to connect»).
        [thunderbird] В поле «Защита соединения» выберите SSL/TLS.
        [thunderbird-android] В поле «Безопасность» выберите SSL/TLS.
        [apple-mail] Установите флажок «Использовать TLS/SSL».
        [iphone] Включите «Использовать SSL».
        [gmail-app] В поле «Тип безопасности» выберите SSL/TLS, но не вариант, который принимает любые сертификаты.
        [samsung-email] В поле «Тип безопасности» выберите SSL, но не вариант, который принимает любые сертификаты.
        [evolution] В качестве метода шифрования выберите «TLS на выделенном порту».
        [kmail] В поле «Шифрование» выберите SSL/TLS.
       *[other] Выберите шифрование SSL/TLS (в некоторых программах: SSL или TLS с самого начала).
    }
advice-set-starttls = { $program ->
        [outlook-express] Флажок «Подключаться через безопасное соединение (SSL)» оставьте установленным.
        [windows-mail] Флажок «Подключаться через безопасное соединение (SSL)» оставьте установленным.
        [windows-live-mail] Флажок безопасного подключения (SSL) оставьте установленным.
        [outlook] Выберите тип шифрованного подключения STARTTLS (старые версии: TLS).
        [outlook-mac] Флажок использования SSL для подключения («Use SSL to connect») оставьте установленным.
        [thunderbird] В поле «Защита соединения» выберите STARTTLS.
        [thunderbird-android] В поле «Безопасность» выберите STARTTLS.
        [apple-mail] Флажок «Использовать TLS/SSL» оставьте установленным.
        [iphone] «Использовать SSL» оставьте включённым.
        [gmail-app] В поле «Тип безопасности» выберите STARTTLS, но не вариант, который принимает любые сертификаты.
        [samsung-email] В поле «Тип безопасности» выберите TLS, но не вариант, который принимает любые сертификаты.
        [evolution] В качестве метода шифрования выберите «STARTTLS после подключения».
        [kmail] В поле «Шифрование» выберите STARTTLS.
        [script] Выберите шифрование STARTTLS и убедитесь, что оно обязательно, а не только по возможности.
       *[other] Выберите шифрование STARTTLS.
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] Всё получилось, если пробное письмо, отправленное самому себе, дошло.
       *[other] { $program ->
            [outlook-express] Всё получилось, если следующая отправка и получение почты завершится без ошибки.
            [windows-mail] Всё получилось, если следующая отправка и получение почты завершится без ошибки.
            [windows-live-mail] Всё получилось, если следующая отправка и получение почты завершится без ошибки.
            [outlook] Всё получилось, если следующая отправка и получение почты завершится без ошибки.
            [thunderbird] Всё получилось, если получение почты завершится без ошибки.
           *[other] Всё получилось, если следующая проверка почты завершится без ошибки.
        }
    }
advice-undo = Чтобы вернуть как было, откройте те же настройки и снова задайте { $security ->
        [starttls] STARTTLS
        [none] вариант без шифрования
       *[tls] SSL/TLS
    } и порт { $port }.
advice-server-log = { $server-kind ->
        [hosted] Посмотрите страницу состояния провайдера; для Microsoft 365 это admin.microsoft.com > Health > Service health. Журнал самого сервера доступен только провайдеру.
        [dovecot] doveadm log find показывает, куда Dovecot пишет журнал; doveadm log errors перечисляет последние ошибки.
        [postfix] Postfix пишет журнал в /var/log/mail.log или /var/log/maillog либо в журнал systemd: journalctl -u "postfix*".
        [exchange55] На сервере откройте: Просмотр событий > Журнал приложений; отсортируйте по источнику: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] На сервере откройте: Просмотр событий > Журналы Windows > Приложение; посмотрите MSExchangePOP3, MSExchangeIMAP4 и MSExchangeTransport; Schannel находится в журнале «Система».
        [courier] Courier пишет в почтовый журнал (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus пишет в почтовый журнал (journalctl -u cyrus-imapd).
        [exim] Exim пишет журнал в /var/log/exim4/mainlog или /var/log/exim/main.log.
       *[other] Посмотрите журнал самой почтовой службы.
    }

## Для человека за почтовой программой

user-tell-admin-groupshield = Отправьте этот отчёт тем, кто обслуживает сервер { $server }, и попросите поискать GroupShield, антивирус для Exchange, и события 11508 и 11506. Исправить это могут только они.
user-tell-admin-exchange55 = Отправьте этот отчёт тем, кто обслуживает сервер { $server }: его защищённый порт { $port } не работает, шаги для них указаны ниже.
user-tell-provider-greeting = Отправьте этот отчёт тем, кто обслуживает сервер { $server }: порт { $port } шифрует, но сама почтовая служба затем не отвечает.
user-tell-provider-listener = Отправьте этот отчёт тем, кто обслуживает сервер { $server }: шифрование на порту { $port } обрывается на стороне сервера.
user-tell-provider-port = { $failing-address ->
    [none] Отправьте этот отчёт тем, кто обслуживает сервер { $server }: порт { $port } не работает.
   *[other] Отправьте этот отчёт тем, кто обслуживает сервер { $server }: по адресу { $failing-address } порт { $port } не работает.
}
user-use-starttls = Используйте STARTTLS, который отсюда работает. { advice-where } { advice-set-starttls } Затем задайте порт { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS работает на порту { $starttls-port }, но эта почтовая программа не умеет использовать его для { $protocol }. Возьмите программу, которая это умеет, например Thunderbird, но не удаляйте старую: полученная в ней почта может храниться только там.
user-use-secure-port = Используйте защищённый порт { $secure-port }, который отвечает с шифрованием. { advice-where } { advice-secure-port } Затем задайте порт { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Порт { $other-port } ({ $other-protocol }) на сервере { $server } работает безопасно. Добавьте вторую учётную запись типа { $other-protocol } с SSL/TLS и портом { $other-port }, а старую оставьте: полученная в ней почта может храниться только на этом компьютере. При { $other-protocol } ваша почта остаётся на сервере. { advice-success } Чтобы вернуть как было, удалите вторую учётную запись.
user-use-pop3 = Порт { $other-port } ({ $other-protocol }) на сервере { $server } работает безопасно. Добавьте вторую учётную запись типа { $other-protocol } с SSL/TLS и портом { $other-port }. До первого получения почты включите в ней «Оставлять копии сообщений на сервере». Старую учётную запись оставьте как есть. { advice-success } Чтобы вернуть как было, удалите вторую учётную запись.
user-ssl-off = Делайте это только после прочтения предупреждения и только в сети, которой вы доверяете. { advice-where } { $program ->
        [outlook-express] Снимите флажок «Подключаться через безопасное соединение (SSL)» для сервера { $protocol ->
            [SMTP] исходящей
           *[other] входящей
        } почты и задайте порт { $plain-port }; затем «Применить», «ОК», «Закрыть».
        [windows-mail] Снимите флажок «Подключаться через безопасное соединение (SSL)» для сервера { $protocol ->
            [SMTP] исходящей
           *[other] входящей
        } почты и задайте порт { $plain-port }; затем ОК.
        [windows-live-mail] Снимите флажок безопасного подключения (SSL) для сервера { $protocol ->
            [SMTP] исходящей
           *[other] входящей
        } почты и задайте порт { $plain-port }; затем ОК.
        [outlook] { $protocol ->
            [POP3] Снимите флажок «Требуется шифрованное подключение (SSL)» (новые версии: выберите тип шифрованного подключения «Нет»)
           *[other] Выберите тип шифрованного подключения «Нет»
        } и задайте порт { $plain-port }; затем ОК.
        [outlook-mac] Снимите флажок использования SSL для подключения («Use SSL to connect») и задайте порт { $plain-port }.
        [thunderbird] В поле «Защита соединения» выберите «Нет» и задайте порт { $plain-port }.
        [thunderbird-android] В поле «Безопасность» выберите «Ничего» и задайте порт { $plain-port }.
        [apple-mail] Снимите флажок «Использовать TLS/SSL», задайте порт { $plain-port }; если появится вопрос, разрешите небезопасную аутентификацию только для этой учётной записи.
        [iphone] Выключите «Использовать SSL» и задайте в поле «Порт сервера» значение { $plain-port }.
        [gmail-app] В поле «Тип безопасности» выберите «Нет» и задайте порт { $plain-port }.
        [samsung-email] В поле «Тип безопасности» выберите «Нет» и задайте порт { $plain-port }.
        [evolution] В качестве метода шифрования выберите «Без шифрования» и задайте порт { $plain-port }.
        [kmail] В поле «Шифрование» выберите «Нет» и задайте порт { $plain-port }.
       *[other] Выключите SSL/TLS для этого сервера и задайте порт { $plain-port }.
    } { advice-success }
user-ssl-on-again = Как только сервер починят, снова включите SSL. { advice-undo } { $program ->
        [apple-mail] Там же снова запретите небезопасную аутентификацию.
       *[other] { $protocol ->
            [SMTP] Настройка для получения не менялась.
           *[other] Настройка для отправки не менялась.
        }
    } Затем смените пароль, если он проходил через сеть, которой вы не доверяете.
user-use-published = Ваш провайдер публикует такие настройки: { $published-server }, порт { $published-port }.{ $published-domain ->
        [other] {" "}Этот сервер находится не в вашем, а в другом домене, и его сертификат в порядке.
       *[own] {""}
    } { advice-where-name } Введите эти данные. Чтобы вернуть как было, снова введите имя сервера { $server } и порт { $port }.
user-ask-published = Ваш домен указывает для почтовых программ сервер { $published-server }, порт { $published-port }. Он находится не в вашем, а в другом домене, и ничто из проверенного не подтверждает, что его обслуживает ваш провайдер: не вводите это имя и свой пароль для этого сервера, пока провайдер не подтвердит имя.
user-ask-right-port = У { $protocol } обычно порт { $secure-port } с SSL/TLS. Спросите тех, кто обслуживает сервер { $server }, какой порт и какой вид шифрования использовать для { $protocol }.
user-ask-port = Спросите тех, кто обслуживает сервер { $server }, какой порт и какой вид шифрования использовать для { $protocol }.
user-match-port-and-encryption = Порт и шифрование связаны: 995, 993 и 465 — с SSL/TLS; 110, 143 и 587 — с STARTTLS. { advice-where } Задайте подходящую пару и проверьте. { advice-undo }
user-tls-on-this-port = Порт { $port } сервера { $server } шифрует с первого байта: оставьте этот порт и выберите SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Порт и шифрование связаны: при включённом SSL вашей почтовой программе нужен порт { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Задайте этот порт и проверьте. { advice-undo }
user-switch-encryption-on = Включите шифрование. { advice-where } { advice-set-tls } Если порт изменился сам, снова задайте { $port }. { advice-success }
user-keep-encryption = Не выключайте шифрование в почтовой программе: без него пароль и почту мог бы прочитать любой на пути.
user-update-system = Ваша почтовая программа использует шифрование Windows, а эта версия Windows слишком стара для сервера. Читайте почту в современной программе, например Thunderbird, в системе, которая ещё получает обновления. Старый компьютер сохраните: полученная на нём почта хранится только там.
user-update-program = { $program ->
        [outlook] Установите все обновления Office и Windows. В Windows 7 нужно включить TLS 1.2: это может сделать ваша служба поддержки (KB3140245). Windows XP и Vista этого не умеют. { advice-success }
        [windows-live-mail] В Windows 7 нужно включить TLS 1.2: это может сделать ваша служба поддержки (KB3140245 и параметр Schannel для клиентов TLS 1.2). В Windows 8 и новее установите все обновления. Windows Vista этого не умеет. { advice-success }
        [new-outlook] Новый Outlook получает почту через серверы Microsoft, поэтому на этом компьютере ничего не устарело. Попробуйте один раз другую почтовую программу, например Thunderbird.
        [outlook-mobile] Outlook на телефоне получает почту через серверы Microsoft, поэтому на этом телефоне ничего не устарело. Попробуйте один раз другую почтовую программу.
        [thunderbird] Обновите Thunderbird: меню > Справка > О Thunderbird. { advice-success }
        [apple-mail] Обновите macOS: меню Apple > Системные настройки > Основные > Обновление ПО. «Почта» использует шифрование системы. { advice-success }
        [iphone] Обновите iPhone или iPad: Настройки > Основные > Обновление ПО. «Почта» использует шифрование системы. { advice-success }
        [gmail-app] Обновите Android и приложения: Настройки > Система > Обновления ПО, а также Play Маркет. { advice-success }
        [samsung-email] Обновите телефон: Настройки > Обновление ПО. { advice-success }
        [thunderbird-android] Обновите приложение в том магазине, откуда оно взято, а сам Android — в настройках. { advice-success }
        [device] Установите новейшую прошивку от изготовителя устройства. Если прошивки с современным TLS нет, пусть устройство отправляет почту через ретранслятор внутри вашей сети; не ослабляйте ради него почтовый сервер.
        [script] Обновите программу и библиотеку, которой она шифрует (OpenSSL, Java, .NET, Python или PHP), или включите в ней TLS 1.2. { advice-success }
       *[other] Обновите почтовую программу и систему, в которой она работает. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Пока это не исправлено, пишите письма в браузере, если ваш провайдер это предлагает.
       *[other] Пока это не исправлено, читайте почту в браузере, если ваш провайдер это предлагает.
    }
user-tunnel = Если старую программу нужно сохранить, попросите службу поддержки установить на этом же компьютере туннель TLS (stunnel): программа обращается к туннелю, а туннель связывается с сервером { $server } по современному TLS.
user-check-again = Нажмите «Проверить ещё раз»; вы увидите, что изменилось.
user-tell-provider-old-server = Отправьте этот отчёт тем, кто обслуживает сервер { $server }: ему нужен TLS 1.2 или новее.
user-tell-provider-tls12 = Отправьте этот отчёт тем, кто обслуживает сервер { $server }, и попросите разрешить, кроме TLS 1.3, также TLS 1.2: это безопасно, а многие программы не поддерживают ничего новее.
user-keep-settings = Не меняйте настройки безопасности Windows и почтовой программы: если их снизить, слабее станет каждое соединение, а не только это.
user-tell-provider-suites = Отправьте этот отчёт тем, кто обслуживает сервер { $server }, и попросите добавить способ шифрования (шифр), который знает ваша программа.
user-tell-provider-key = Отправьте этот отчёт тем, кто обслуживает сервер { $server }, и попросите второй сертификат с ключом RSA: нынешний ключ ({ $key }) ваша программа использовать не может.
user-do-not-click-through = Если почтовая программа спросит, доверять ли этому сертификату всё равно, ответьте «нет»: вашу почту может читать кто-то посторонний.
user-use-certificate-name = Сертификат выдан для { $certificate-name }. Спросите провайдера, верное ли это имя сервера. Если да, измените имя в почтовой программе. { advice-where-name } Введите { $certificate-name } как имя сервера. Чтобы вернуть как было, снова введите имя сервера { $server }.
user-one-address = Этот сертификат показывает только один из адресов сервера { $server }, поэтому повторная попытка может удаться.
user-look-at-certificate = Пусть Mailprobe проверит сертификат сервера { $server } (кнопка «Проверить» или «mailprobe check» с тем же текстом): вы узнаете, что с ним не так.
user-tell-provider-certificate = Отправьте этот отчёт тем, кто обслуживает сервер { $server }; в нём есть сроки действия, имена и издатель сертификата.
user-tell-provider-weak = Отправьте этот отчёт тем, кто обслуживает сервер { $server }, и попросите новый ключ и сертификат.
user-set-clock = Установите дату, время и часовой пояс этого компьютера: щёлкните часы правой кнопкой мыши, выберите «Настройка даты и времени» и включите автоматическую установку времени. На Mac: Системные настройки > Основные > Дата и время.
user-clock-battery = Если после выключения компьютера дата снова неверна, разряжена батарейка его часов. Её заменят в любой компьютерной мастерской.
user-no-password-here = Не входите через этот порт: ваш пароль мог бы прочитать кто-нибудь на пути.
user-tell-provider-plain = Отправьте этот отчёт тем, кто обслуживает сервер { $server }: его порт { $port } отвечает открытым текстом.
user-check-name-and-port = { advice-where-name } Сверьте имя сервера ({ $server }) и порт ({ $port }) с тем, что сообщает ваш провайдер.
user-scanner-update = Между вашей почтовой программой и сервером стоит { $scanner }, антивирус на этом компьютере. Обновите его, перезагрузите компьютер и проверьте ещё раз.
user-scanner-find = В настройках антивируса найдите проверку почты или SSL и исключите из неё почтовое соединение с сервером { $server }; как это сделать, сказано в справке антивируса или знает ваша служба поддержки. Сам антивирус не выключайте.
user-gateway = { $scanner } относится к сети, в которой вы находитесь, а не к этому компьютеру. Попросите того, кто обслуживает сеть, исключить из проверки почтовое соединение с сервером { $server } или установить здесь свой корневой сертификат.
user-ask-helpdesk-scanner = На рабочем компьютере обратитесь в службу поддержки: возможно, здесь нужен корневой сертификат шлюза или исключение для почты.
user-compare-network = Проверьте один раз из другой сети, например через мобильный интернет телефона. Сначала сохраните этот результат, чтобы потом сравнить оба.
user-allow-program = Посмотрите в брандмауэре этого компьютера, разрешён ли вашей почтовой программе порт { $port }, и разрешите его. Чтобы вернуть как было, удалите эту запись.
user-ask-helpdesk-port = Попросите того, кто обслуживает эту сеть, пропускать порт { $port } к серверу { $server }; многие сети блокируют почтовые порты намеренно.
user-large-hello = Если вы пользуетесь VPN, проверьте один раз без него. Иначе отправьте этот отчёт тому, кто обслуживает эту сеть: в пути теряются пакеты полного размера (MTU), или брандмауэр не понимает длинного первого сообщения современных программ.
user-check-name = { advice-where-name } Проверьте по буквам, верно ли имя сервера { $server }.
user-name-service = Дома перезагрузите маршрутизатор, подождите две минуты и перезагрузите этот компьютер: служба имён (DNS) этой сети не дала адреса. На работе обратитесь в службу поддержки.
user-ask-helpdesk-dns = Если так и останется, отправьте этот отчёт тому, кто обслуживает эту сеть, или интернет-провайдеру: его служба имён (DNS) не сообщает, где находится сервер { $server }.
user-hosts-file = Попросите службу поддержки посмотреть файл hosts этого компьютера: он направляет имя сервера { $server } на адрес, где почта не работает.
user-flush-names = Очистите сохранённые адреса на этом компьютере или телефоне: { $program ->
        [apple-mail] откройте на Mac «Терминал», введите sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, нажмите Enter и введите пароль от Mac.
        [outlook-mac] откройте на Mac «Терминал», введите sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, нажмите Enter и введите пароль от Mac.
        [iphone] выключите его и снова включите.
        [gmail-app] выключите его и снова включите.
        [samsung-email] выключите его и снова включите.
        [thunderbird-android] выключите его и снова включите.
        [outlook-mobile] выключите его и снова включите.
        [device] выключите устройство и снова включите.
        [evolution] откройте терминал, введите resolvectl flush-caches и нажмите Enter.
        [kmail] откройте терминал, введите resolvectl flush-caches и нажмите Enter.
       *[other] в Windows нажмите Windows+R, введите cmd, нажмите Enter, затем введите ipconfig /flushdns и нажмите Enter. Телефон выключите и снова включите.
    } Возвращать потом ничего не нужно.
user-private-address = Имя сервера { $server } ведёт на { $private-address }, адрес внутри локальной сети. Так отвечает гостевая сеть, пока вы в неё не вошли: откройте любую страницу в браузере и войдите там. Иначе узнайте, не нужно ли для чтения почты быть в сети сервера { $server } или в её VPN.
user-use-exchanger = { $server } — это имя домена, и почта этого домена идёт на { $exchanger }. Спросите у провайдера, пользуются ли этим сервером и почтовые программы. Если да: { advice-where-name } Введите { $exchanger } как имя сервера. Чтобы вернуть как было, снова введите { $server }.
user-restart-router = Дома выключите маршрутизатор на минуту, снова включите его и проверьте ещё раз.
user-ask-helpdesk-ipv6 = Если так и останется, отправьте этот отчёт в службу поддержки или провайдеру: путь к серверу { $server } по IPv6 не работает.
user-sign-in-to-network = Откройте любую страницу в браузере, войдите в эту сеть или примите её условия и проверьте ещё раз.
user-wait-for-server = Подождите несколько минут и попробуйте снова; в почтовой программе ничего менять не нужно.
user-ask-provider-status = Посмотрите страницу состояния вашего провайдера или позвоните ему: возможно, там уже знают.
user-fewer-connections = { $protocol ->
        [SMTP] Закройте другие программы и устройства, которые отправляют через тот же сервер: многие серверы допускают лишь несколько одновременно.
       *[other] Закройте другие программы и устройства, которые читают тот же почтовый ящик: многие серверы допускают лишь несколько одновременно.
    }
user-longer-interval = Пусть почтовая программа проверяет почту реже, например каждые десять минут.
user-greylisted = Отправьте ещё раз через десять минут: этот сервер просит каждого нового отправителя повторить попытку позже. Менять ничего не нужно.
user-shut-out = Подождите полчаса до следующей попытки, на всех устройствах, которые читают этот почтовый ящик: каждая попытка может продлить ожидание.
user-correct-password = Перед следующей попыткой введите верный пароль во всех программах и на всех устройствах, которые пользуются этим почтовым ящиком: из-за старого пароля адрес остаётся заблокированным.
user-sign-in-name = Проверьте, полностью ли указано имя пользователя (часто это весь адрес), и введите пароль ещё раз.
user-sign-in-app-password = Если ваш провайдер требует для почтовых программ пароль приложения (так у Google, Yahoo, AOL, Apple, Fastmail и других; у Microsoft такого нет), создайте его в своей учётной записи на сайте провайдера и введите вместо обычного пароля.
user-sign-in-web = Пусть почтовая программа входит через веб-страницу провайдера (OAuth 2). { $program ->
        [thunderbird] { advice-where } Выберите метод аутентификации OAuth2.
        [thunderbird-android] { advice-where } Выберите аутентификацию OAuth 2.0.
        [apple-mail] Добавьте учётную запись ещё раз, выбрав название провайдера, а не «Другая». Старую оставьте: почта, полученная по POP, хранится только на этом компьютере.
        [iphone] Добавьте учётную запись ещё раз, выбрав название провайдера, а не «Другое». Старую удаляйте, только если ваша почта есть и на сервере.
        [outlook] Добавьте учётную запись ещё раз как Microsoft 365, Outlook.com или Google, а не как POP или IMAP. Старую оставьте: почта, полученная по POP, хранится только на этом компьютере. С другими провайдерами классический Outlook этого не умеет, а Thunderbird умеет.
        [new-outlook] Добавьте учётную запись ещё раз и выберите провайдера, когда появится вопрос; не вводите пароль в самом Outlook.
        [outlook-mac] Добавьте учётную запись ещё раз и выберите провайдера, когда появится вопрос, а не IMAP или POP. Старую оставьте: почта, полученная по POP, хранится только на этом компьютере.
        [outlook-mobile] Добавьте учётную запись ещё раз и выберите провайдера, когда появится вопрос.
        [gmail-app] Добавьте учётную запись ещё раз и выберите провайдера, когда появится вопрос, а не «Другое».
        [samsung-email] Добавьте учётную запись ещё раз и выберите провайдера, когда появится вопрос, а не «Другое».
        [outlook-express] Outlook Express этого не умеет, а Thunderbird умеет.
        [windows-mail] Windows Mail этого не умеет, а Thunderbird умеет.
        [windows-live-mail] Windows Live Mail этого не умеет, а Thunderbird умеет.
        [device] Если устройство этого не умеет, пусть оно отправляет почту через ретранслятор вашей сети или службу провайдера для устройств; спросите того, кто обслуживает вашу почту.
        [script] Дайте программе токен OAuth 2, или пусть она отправляет почту через ретранслятор либо службу отправки, которая ещё принимает имя пользователя и пароль.
       *[other] Если ваша программа этого не умеет, Thunderbird умеет.
    }
user-sign-in-switch = Проверьте в своей учётной записи на сайте провайдера, не нужно ли сначала включить POP, IMAP или доступ почтовых программ.
user-ask-sign-in = Спросите тех, кто обслуживает сервер { $server }, как на нём входят почтовые программы: порт { $port } не предлагает входа по паролю.
user-ask-protocol = Попросите того, кто управляет учётной записью или её доменом, включить { $protocol } или узнайте, какой другой протокол использовать.
user-other-way-of-sign-in = Используйте почтовую программу, которая поддерживает один из способов входа, предлагаемых сервером { $server }, или попросите тех, кто его обслуживает, принимать и пароли через TLS (PLAIN или LOGIN).
user-use-submission-port = Для отправки почтовые программы используют { $program ->
        [outlook-express] порт 465 с SSL; порт 25 предназначен для почты между серверами, а порту 587 нужен STARTTLS, который Outlook Express там не умеет.
       *[other] порт 587 с STARTTLS или порт 465 с SSL/TLS; порт 25 предназначен для почты между серверами.
    } { advice-where } { $program ->
        [outlook-express] Попробуйте этот порт.
       *[other] Попробуйте эти порты.
    } { advice-undo }
user-client-certificate = Попросите у тех, кто обслуживает сервер { $server }, собственный сертификат и узнайте, как его установить: без него порт { $port } не впустит никого, какой бы пароль ни был.
user-sign-in-for-sending = Включите вход для отправки: { $program ->
        [outlook-express] в Outlook Express откройте Сервис > Учётные записи… > Почта, выберите учётную запись, затем Свойства > Серверы; установите там флажок «Проверка подлинности пользователя».
        [windows-mail] в Windows Mail откройте Сервис > Учётные записи…, выберите учётную запись, затем Свойства > Серверы; установите там для сервера исходящей почты флажок проверки подлинности.
        [windows-live-mail] в Windows Live Mail щёлкните учётную запись слева правой кнопкой мыши, затем Свойства > Серверы; установите там для сервера исходящей почты флажок проверки подлинности.
        [outlook] закройте Outlook, откройте Панель управления > Почта (Microsoft Outlook) > Учётные записи…, выберите учётную запись, затем Изменить… > Другие настройки… > Сервер исходящей почты; установите там флажок «SMTP-серверу требуется проверка подлинности».
        [outlook-mac] в Outlook откройте Сервис > Учётные записи, выберите учётную запись, затем дополнительные параметры сервера исходящей почты («More Options») и выберите вид проверки подлинности.
        [thunderbird] в Thunderbird откройте меню > Параметры учётной записи > Сервер исходящей почты (SMTP), выберите сервер, затем «Изменить…» и выберите метод аутентификации, отличный от «Без аутентификации».
        [thunderbird-android] в приложении откройте меню > Настройки, выберите учётную запись, затем Отправка > Сервер исходящих; выберите там аутентификацию вместо «Нет».
        [apple-mail] в программе «Почта» откройте Почта > Настройки > Учётные записи, выберите учётную запись, затем «Настройки сервера» и укажите имя пользователя и аутентификацию для сервера исходящей почты.
        [iphone] откройте Настройки > Приложения > Почта > Учётные записи (до iOS 18: Настройки > Почта > Учётные записи), выберите учётную запись, коснитесь её адреса, затем SMTP и сервера в разделе «Основной сервер» и введите имя пользователя и пароль и там.
        [gmail-app] в приложении Gmail откройте меню > Настройки, выберите учётную запись, затем настройки исходящей почты и включите требование входа («Require sign-in»).
        [samsung-email] в Samsung Email откройте меню, коснитесь шестерёнки, выберите учётную запись, затем настройки сервера и включите вход для сервера исходящей почты.
        [evolution] в Evolution откройте Правка > Учётные записи, выберите учётную запись, затем «Изменить» и «Отправка почты» и включите «Требуется проверка подлинности».
        [kmail] в KMail откройте Настройка > Настроить KMail… > Учётные записи > Отправка, выберите учётную запись, затем «Изменить…» и включите требование аутентификации.
        [device] на веб-странице устройства, в разделе «E-mail» или «SMTP», включите аутентификацию SMTP и введите имя пользователя и пароль учётной записи почты.
        [script] укажите в конфигурации имя пользователя и пароль для сервера SMTP.
       *[other] откройте в своей почтовой программе настройки сервера исходящей почты и включите аутентификацию.
    } { advice-success }
user-from-address = Отправляйте с адреса, который относится к этой учётной записи: сравните адрес электронной почты в её настройках с тем, который дал вам провайдер.
user-block-list = Сервер сообщает, что интернет-адрес этого компьютера находится в чёрном списке. { $protocol ->
    [SMTP] Отправляйте через порт 587 или 465 вашего провайдера, выполнив вход; если вы уже так делаете, попросите
   *[other] Попросите
 } интернет-провайдера или службу поддержки исключить адрес из списка.
user-sending-limit = Подождите, пока ограничение на отправку закончится, часто это час или день, и пишите меньшему числу людей за раз.
user-other-address = Проверьте, не используется ли VPN или гостевая сеть, и отправьте один раз без них: сервер не принимает адрес, который сейчас у этого компьютера.
user-tell-provider-sending = Если так и останется, отправьте этот отчёт тем, кто обслуживает сервер { $server }: в нём есть слова самого сервера.
user-tell-provider-sni = Отправьте этот отчёт тем, кто обслуживает сервер { $server }, и попросите сертификат по умолчанию для программ, которые не называют имя.
user-ask-right-name = Спросите тех, кто обслуживает сервер { $server }, верно ли ещё это имя, и отправьте им этот отчёт.
user-raise-time-limit = Дайте серверу больше времени. { $program ->
        [outlook-express] { advice-where } Сдвиньте ползунок времени ожидания ответа от сервера в сторону большего. Чтобы вернуть как было, сдвиньте его обратно.
        [windows-mail] { advice-where } Сдвиньте ползунок времени ожидания ответа от сервера в сторону большего. Чтобы вернуть как было, сдвиньте его обратно.
        [windows-live-mail] { advice-where } Сдвиньте ползунок времени ожидания ответа от сервера в сторону большего. Чтобы вернуть как было, сдвиньте его обратно.
        [outlook] { advice-where } Сдвиньте ползунок «Время ожидания сервера» в сторону большего. Чтобы вернуть как было, сдвиньте его обратно.
        [thunderbird] В Thunderbird откройте меню > Настройки > Основные > Редактор настроек…, затем задайте для mailnews.tcptimeout значение 200. Чтобы вернуть как было, сбросьте его там.
        [script] Увеличьте время ожидания (timeout) в конфигурации.
       *[other] Увеличьте время ожидания в настройках учётной записи, если оно там есть.
    } { advice-success }
user-connect-network = Проверьте, подключён ли этот компьютер: Wi-Fi включён и соединён, кабель вставлен с обоих концов, режим «в самолёте» выключен.
user-restart-network = Если и веб-страницы не открываются, перезагрузите этот компьютер; дома перезагрузите и маршрутизатор и подождите две минуты.
user-free-connections = Закройте ненужные программы или перезагрузите этот компьютер: свободных соединений на нём не осталось, поэтому о сервере { $server } ничего узнать не удалось.
user-run-to-the-end = Нажмите «Проверить ещё раз» и дождитесь конца; проверка редко длится дольше десяти секунд.
user-wait-for-answer = Попробуйте ещё раз через десять минут: молчащий сервер может быть перегружен или ещё запускаться. В почтовой программе ничего менять не нужно.
user-tell-provider-slow = Если так и останется, отправьте этот отчёт тем, кто обслуживает сервер { $server }; в нём указано время ответов.
user-try-again-now = Отправьте и получите почту в своей программе ещё раз: короткая помеха могла уже пройти.
user-compare-settings = В вашем сообщении об ошибке указан сервер { $complaint-server }, порт { $complaint-port }; проверен сервер { $server }, порт { $port }. { advice-where-name } Введите имя сервера { $server } и порт { $port }, если это данные вашего провайдера: отсюда они работают. Чтобы вернуть как было, снова введите имя сервера { $complaint-server } и порт { $complaint-port }.
user-password-and-account = Если всё равно не работает, введите пароль ещё раз и сверьте имя пользователя с тем, что сообщает ваш провайдер.
user-not-tested = Вход, почтовый ящик и отправка не проверялись: Mailprobe никогда не спрашивает пароль.
user-send-report = Сохраните этот отчёт и отправьте его в службу поддержки: в нём есть всё, что найдено.

warning-ssl-off = С выключенным SSL ваш пароль и всю почту может прочитать любая сеть на пути. Делайте это только внутри сети, которой вы доверяете, например на работе, или через VPN в неё, но никогда в общественной сети Wi-Fi и не напрямую через интернет. { $protocol ->
        [SMTP] У чтения почты своя настройка: там оставьте SSL включённым.
       *[other] У отправки своя настройка: там оставьте SSL включённым.
    } Если кто-то мог увидеть пароль, смените его, как только SSL снова заработает, везде, где вы его используете. Снова включите SSL, как только сервер починят.
warning-pop3 = { $other-protocol } забирает почту с сервера, если это не запретить: одни программы сразу, другие через две недели. Тогда этой почты больше не будет на других ваших устройствах. До первого получения почты включите «Оставлять копии сообщений на сервере» и отключите удаление через сколько-то дней (в телефонах: удалять с сервера — «Никогда»).

## Для того, кто обслуживает сервер

admin-groupshield-log = Найдите в журнале приложений сервера { $server } события 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) и 1194 (MSExchangeIS, с 0x80004005). 0x2741 в них значит, что адреса, к которому нужно привязать защищённый порт, не было; 0x2740 — что порт занят другой программой. Новый сертификат не поможет: по статье, сертификаты были в порядке (KB Q250926).
admin-groupshield-service-packs = Если удаление GroupShield не помогло, сделайте резервную копию и обновите сервер до Windows NT 4.0 Service Pack 6a и Exchange Server 5.5 Service Pack 4, новейшего состояния: NT 4.0 SP4 и сам вызывает такие же события (KB Q214864).
admin-groupshield-remove = Сначала сделайте резервную копию и запустите другую защиту почты. Затем полностью удалите GroupShield, антивирус для Exchange компании Network Associates (позже McAfee): сначала его программы на компьютерах администраторов, потом на сервере, вместе со службами, надстройками и записями реестра (KB Q250926; список для удаления вручную есть в KB Q271758). Перезапустите банк данных (information store); на это время почта остановится у всех.
admin-groupshield-test = Проверьте SSL, прежде чем что-либо возвращать: самой почтовой программой с включённым SSL (KB Q250926) или здесь кнопкой «Проверить»; нынешний openssl не умеет старого SSL этого сервера. Убедитесь, что 11508 и 11506 больше не появляются.
admin-groupshield-reinstall = Установите GroupShield заново и ещё раз проверьте SSL (KB Q250926). Затем сообщите людям, что SSL нужно снова включить.
admin-exchange55-log = Посмотрите журнал приложений сервера { $server }: 13002 значит, что к протоколу не привязан сертификат, 0x2740 — что порт занят другой программой, 0x2741 — что адреса для привязки не было.
admin-exchange55-certificate = В Key Manager убедитесь, что действующий сертификат привязан к «Default» или к верному адресу сервера, отдельно для POP3 и для IMAP4 (KB Q251097).
admin-exchange55-netstat = Запустите на сервере netstat -an и найдите 995 и 993 в состоянии LISTENING, а также на каких адресах. Порт только на одном адресе соответствует KB Q214864.
admin-exchange55-addresses = Посмотрите, в каком порядке идут адреса сервера (ping по его собственному имени), и удалите неиспользуемые адреса удалённого доступа и WAN (KB Q214864). За прокси-сервером защищённым портам нужна отдельная привязка (KB Q178532).
admin-exchange55-service-packs = Сделайте резервную копию и обновите сервер до Windows NT 4.0 Service Pack 6a и Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 и сам вызывает такие же события (KB Q214864).
admin-server-log = Посмотрите в журнале сервера { $server } записи за время, когда сделан этот отчёт. { advice-server-log }
admin-key-and-certificate = Убедитесь, что ключ и сертификат подходят друг к другу и что служба может прочитать оба. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ показывает файлы (ssl_cert и ssl_key; начиная с 2.4 ssl_server_cert_file и ssl_server_key_file); openssl x509 -noout -pubkey -in CERT и openssl pkey -pubout -in KEY должны вывести одно и то же.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files показывает файлы; openssl x509 -noout -pubkey -in CERT и openssl pkey -pubout -in KEY должны вывести одно и то же.
        [exchange] Get-ExchangeCertificate показывает, указаны ли POP и IMAP в поле Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP привязывает сертификат.
        [exchange55] Key Manager показывает ключ и то, к чему он привязан.
       *[other] openssl x509 -noout -pubkey -in CERT и openssl pkey -pubout -in KEY должны вывести одно и то же.
    }
admin-reload = Пусть служба заново прочитает ключ и сертификат. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; начиная с Exchange 2013 также MSExchangePOP3BE и MSExchangeIMAP4BE. Сертификат выбирают Set-PopSettings и Set-ImapSettings с -X509CertificateName.
        [exchange55] Перезапустите банк данных (information store).
        [courier] Перезапустите службы courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Перезапустите почтовую службу.
    }
admin-offload = Посмотрите, нет ли перед портом { $port } балансировщика нагрузки, прокси TLS или фильтра содержимого, и повторите проверку за ним.
admin-test-secure-port = Проверьте снаружи: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } должен показать сертификат и приветствие.
admin-test-plain-port = Проверьте снаружи: nc { $server } { $port } должен показать приветствие.
admin-enable-listener = Включите защищённую службу { $protocol }. { $server-kind ->
        [dovecot] В Dovecot: protocols и для каждого inet_listener с ssl = yes на порту { $port }; doveconf -n показывает, что действует.
        [postfix] В Postfix: строка smtps (submissions) в master.cf.
        [exchange] В Exchange: Set-PopSettings или Set-ImapSettings с -SSLBindings, затем запустите службу.
        [exchange55] В Exchange Administrator: свойства протокола, с сертификатом из Key Manager.
       *[other] Порт и сертификат указываются в её настройках.
    }
admin-open-port = Пропустите порт { $port } через все брандмауэры между почтовыми программами и сервером { $server }, но только из тех сетей, где ими пользуются; nc -vz { $server } { $port } там покажет, проходит ли он.
admin-publish-settings = Опубликуйте верные настройки там, где их ищут программы: autoconfig.xml для Thunderbird и K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover для Outlook, профиль конфигурации для устройств Apple и записи SRV _imaps, _pop3s и _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Сообщите людям, какие программы по-прежнему работают с TLS 1.2 и новее; снижать защиту сервера для всех не нужно.
admin-allow-tls12 = Пусть порт { $port } наряду с TLS 1.3 отвечает и на TLS 1.2: это безопасно, а многие используемые программы не поддерживают ничего новее (Outlook до Windows 11, принтеры).
admin-old-tls-apart = Если старые программы должны ещё поработать, выделите им отдельный адрес с TLS 1.0, только внутри сети, и назначьте дату его отключения.
admin-upgrade-server = Обновите почтовую службу или её библиотеку TLS до TLS 1.2 или новее.
admin-tls-front-end = До тех пор поставьте перед ней посредника TLS, например stunnel или HAProxy, чтобы старый TLS не выходил за пределы машины.
admin-test-versions = Проверьте командой openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option }, какие версия и шифр согласованы.
admin-add-suites = Добавьте шифр, который предлагает эта программа, например { $ciphers }.
admin-old-ciphers = Эта программа предлагает только старые шифры, например { $ciphers }; сегодня они слишком слабы, чтобы включать их для всех. Выход — более новая программа.
admin-add-rsa = Если у сертификата ключ ECDSA или Ed25519, предоставьте рядом с ним сертификат с ключом RSA.
admin-renew-certificate = Обновите сертификат в центре сертификации, которому доверяют почтовые программы, и пусть служба прочитает его заново.
admin-replace-revoked = Получите в центре сертификации новый сертификат с новым ключом, дайте службе прочитать его заново и спросите, почему старый отозван.
admin-full-chain = Отдавайте полную цепочку: сначала сертификат самого сервера, затем те, что стоят между ним и корневым.
admin-current-chain = Замените устаревший промежуточный сертификат, который присылает сервер, действующим сертификатом вашего центра сертификации или уберите его.
admin-present-chain = Пока новый промежуточный сертификат не начал действовать, пусть сервер присылает тот, который действует сегодня.
admin-certificate-names = Убедитесь, что имя { $server } есть среди альтернативных имён сертификата (subject alternative names); common name не учитывается.
admin-chain-or-authority = Сервер присылает только собственный сертификат: пусть присылает и промежуточные сертификаты цепочки. Если издатель — ваш собственный центр, установите его корневой сертификат на каждый компьютер, где читают почту.
admin-reissue-plain = Пусть сертификат выдадут заново без расширения, помеченного как критическое («critical»); его показывает openssl x509 -text.
admin-reissue-for-apple = Получите сертификат заново: не больше чем на 825 дней и с назначением serverAuth (проверка подлинности сервера); и то и другое покажет openssl x509 -text.
admin-reissue-within-rules = Пусть сертификат заново выдаст центр, которому разрешено выдавать его для этого имени; установка корневого сертификата здесь не поможет.
admin-not-yet-valid = Используйте сертификат только с того дня, когда он начнёт действовать, или закажите его заново; проверьте часы компьютера, который его выдал.
admin-server-usage = Закажите его заново для серверов, с расширенным использованием ключа «TLS Web Server Authentication» (serverAuth).
admin-offer-starttls = Пусть порт { $port } предлагает STARTTLS; для этого нужны сертификат и его ключ. { $server-kind ->
    [dovecot] В Dovecot: ssl = yes, ssl_cert и ssl_key (начиная с 2.4 ssl_server_cert_file и ssl_server_key_file).
    [postfix] В Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file и smtpd_tls_key_file (или smtpd_tls_chain_files).
    [exchange] В Exchange: Enable-ExchangeCertificate для этой службы.
   *[other] То и другое указывается в её настройках.
}
admin-trusted-authority = Получите сертификат в центре, которому доверяют почтовые программы. Если это ваш собственный центр, установите его корневой сертификат на каждый компьютер, где читают почту.
admin-every-address = Установите новый сертификат на каждый сервер с этим именем и сравните их: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = По адресу { $failing-address } порт { $port } сервера { $server } не работает: исправьте там службу или уберите этот адрес из записей имени, пока она не заработает.
admin-new-key = Создайте новый ключ, RSA от 2048 бит или EC P-256, и закажите для него сертификат с SHA-256.
admin-strong-chain = Собственный сертификат сервера можно оставить: пусть сервер присылает промежуточный сертификат вашего центра сертификации с ключом от 2048 бит, подписанный с SHA-256.
admin-dh-group = Используйте группы Diffie-Hellman на 2048 бит или только ECDHE.
admin-time-service = На сервере { $server } делать ничего не нужно. Если часы неверны на многих компьютерах, предоставьте службу времени в своей сети.
admin-tell-people-settings = Сообщите людям пары: 995, 993 и 465 с SSL/TLS; 110, 143 и 587 с STARTTLS.
admin-tls-on-secure-port = Включите TLS для порта { $port } или закройте его: программы, ожидающие там TLS, ждут напрасно.
admin-tls-on-plain-port = Порт { $port } сразу начинает с TLS. Пусть он отвечает открытым текстом и предлагает STARTTLS, как того ждут программы, или закройте его: TLS с самого начала — это порты 993, 995 и 465.
admin-check-forwarding = Посмотрите, куда перенаправлен порт { $port } сервера { $server }: там отвечает не { $protocol }.
admin-exempt-mail-ports = Если почту в пути проверять не нужно, исключите сервер { $server } из проверки TLS на портах 995, 993, 465, 587, 143 и 110.
admin-install-company-root = Если проверка нужна, установите её корневой сертификат на каждый компьютер, где читают почту.
admin-pass-starttls = Пропускайте STARTTLS без изменений: шлюзы, которые его убирают, вынуждают почту идти открытым текстом.
admin-inspect-firewall = Найдите в журнале брандмауэра адрес, с которого сделан этот отчёт, и порт { $port } за время отчёта.
admin-packet-size = Если маленькие ответы доходят, а большие пропадают, проверьте MTU в пути: пропускайте ICMP «fragmentation needed» или уменьшите MSS.
admin-fix-records = Посмотрите записи A, AAAA и, если есть, CNAME для имени { $server }, внутри и снаружи: dig { $server } A и dig { $server } AAAA.
admin-name-service = Проверьте, отвечают ли серверы имён, которые выдаёт эта сеть: nslookup { $server } здесь и nslookup { $server } с другим сервером имён.
admin-fix-ipv6 = Пусть служба принимает соединения и на своём адресе IPv6, или уберите запись AAAA для имени { $server }, пока этого нет.
admin-give-ipv4 = Назначьте серверу { $server } также адрес IPv4 (запись A): IPv6 есть не в каждой сети.
admin-portal-mail = Пока гость не вошёл, совсем не отвечайте на портах 995, 993 и 587 вместо страницы входа: тогда почтовые программы сами повторят попытку.
admin-start-services = Запустите почтовые службы на сервере { $server } и убедитесь, что они продолжают работать.
admin-raise-limits = Посмотрите, какое ограничение достигнуто. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections и client_limit служб входа; doveadm who показывает, кто подключён.
        [exchange] Get-PopSettings или Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit и default_process_limit.
       *[other] Число соединений всего, на пользователя и на адрес.
    }
admin-blocked-addresses = Проверьте, не заблокировал ли fail2ban или похожая защита адрес, с которого сделан этот отчёт.
admin-mailbox-lock = Найдите незавершённый сеанс этого почтового ящика и оставшийся файл блокировки.
admin-sign-in-methods = Посмотрите, какие способы входа включены для { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings или Get-ImapSettings, LoginType; в Exchange Online посмотрите, не заблокирована ли обычная проверка подлинности (basic authentication).
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; для отдельного порта — в master.cf.
       *[other] Для паролей поверх TLS нужны PLAIN или LOGIN.
    }
admin-switch-protocol-on = Включите { $protocol } для этой учётной записи или этого домена либо сообщите людям, какой протокол использовать вместо него.
admin-explain-sign-in = Если пароли отключены намеренно, сообщите людям, какие программы могут войти и, если есть пароли приложений, как их получить.
admin-client-certificate = Если сертификаты клиентов требовать не нужно, отключите это (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); если нужно, сообщите людям, как их получить.
admin-sending-rules = Выясните, какое правило отказало на момент этого отчёта. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail и acl_smtp_rcpt
       *[other] Правила пересылки, отправителей и адресов, чёрные списки, ограничения отправки.
    }
admin-delist = Если адрес попал в список по ошибке, попросите владельца списка его исключить; причина указана на веб-странице списка.
admin-nothing-on-server = На сервере { $server } делать ничего не нужно: до него вообще ничего не дошло.
admin-network-here = Если это касается и других компьютеров, проверьте коммутатор, маршрутизатор и службу адресов (DHCP) этой сети.
admin-default-certificate = Задайте на этом порту сертификат и сайт по умолчанию для программ, которые не называют имя сервера.
admin-test-without-name = Проверьте командой openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: она должна показать сертификат.
admin-server-names = Убедитесь, что настройки TLS сервера { $server } знают именно это имя, и посмотрите, что происходит с программой, которая имени не называет.
admin-reverse-names = Посмотрите, не ждёт ли сервер обратной записи DNS (PTR) для каждого обратившегося адреса или ответа ident, и отключите это.
admin-server-load = Посмотрите нагрузку, память и диск сервера { $server }, а также число соединений.
admin-check-backend = Проверьте, отвечают ли каталог (LDAP), база данных и хранилище, которые нужны почтовой службе.
