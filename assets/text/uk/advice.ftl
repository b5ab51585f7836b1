hypothesis-groupshield = GroupShield на Exchange Server 5.5
hypothesis-exchange55-listener = Інша несправність захищених портів Exchange Server 5.5
hypothesis-secure-listener-fault = Захищений порт сервера несправний
hypothesis-no-secure-service = На цьому порту немає захищеної служби
hypothesis-client-too-old = Поштова програма застара для сервера
hypothesis-server-too-old = Сервер застарий для поштової програми
hypothesis-no-shared-cipher = Немає спільного способу шифрування
hypothesis-certificate = Проблема із сертифікатом сервера
hypothesis-weak-certificate = Ключ або підпис сервера заслабкий
hypothesis-clock-wrong = Годинник цього комп’ютера показує неправильний час
hypothesis-starttls-mixup = Порт і вид шифрування не відповідають одне одному
hypothesis-plaintext-on-secure-port = Захищений порт не шифрує
hypothesis-wrong-protocol = Відповідає не поштовий сервер цього виду
hypothesis-interception = Щось на шляху змінює з’єднання
hypothesis-firewall = З’єднання блокує брандмауер або провайдер
hypothesis-dns = Ім’я сервера нікуди не веде або веде не туди
hypothesis-ipv6-broken = IPv6 не працює
hypothesis-captive-portal = Мережа спершу вимагає входу
hypothesis-server-down = Поштовий сервер не працює
hypothesis-server-busy = Поштовий сервер зайнятий, або досягнуто обмеження
hypothesis-sign-in-refused = Ім’я користувача або пароль не прийнято
hypothesis-sign-in-method = Цей спосіб входу не приймається
hypothesis-sending-refused = Сервер не приймає цього листа
hypothesis-sni-required = Серверу спершу треба назвати його ім’я (SNI)
hypothesis-slow-server = Поштовий сервер мовчить або відповідає запізно
hypothesis-no-network = Цей комп’ютер не має мережі
hypothesis-healthy = Усе, що ми можемо перевірити, працює

verdict-groupshield = Сервер { $server } не встановлює захищеного з’єднання на порту { $port }; { $certainty ->
        [likely] імовірна
       *[other] можлива
    } причина — GroupShield.
verdict-exchange55-listener = Захищений порт { $port } не працює; на сервері { $server } установлено Exchange Server 5.5.
verdict-secure-listener-fault = Захищене з’єднання з портом { $port } обривається на боці сервера { $server }.
verdict-secure-listener-fault-idle-close = Немає захищеного з’єднання: сервер { $server } розриває його на порту { $port }, не сказавши нічого.
verdict-secure-listener-fault-every-hello-dies = Немає захищеного з’єднання: сервер { $server } обриває кожну спробу на порту { $port }.
verdict-secure-listener-fault-alert-on-every-hello = Немає захищеного з’єднання: сервер { $server } відхиляє кожну спробу на порту { $port } (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Немає захищеного з’єднання: сервер { $server } починає його на порту { $port }, а потім { $how ->
        [silent] замовкає
       *[other] обриває
    }.
verdict-secure-listener-fault-handshake-not-completed = Немає захищеного з’єднання: сервер { $server } на порту { $port } { $how ->
        [silent] перестає відповідати
       *[other] обриває зв’язок
    }, не завершивши його.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] Сервер { $server } погоджується на STARTTLS на порту { $port } і продовжує без шифрування.
   *[says] Сервер { $server } сам повідомляє, що не може почати шифрування на порту { $port }.
}
verdict-secure-listener-fault-starttls-refused = Сервер { $server } пропонує STARTTLS на порту { $port }, але потім не починає шифрування.
verdict-secure-listener-fault-said-tls-not-started = Як видно з повідомлення, сервер { $server } не зміг почати шифрування: «{ $said }».
verdict-secure-listener-fault-greeting-cut-off = Через порт { $port } пошти немає: сервер { $server } мовчки розриває там з’єднання.
verdict-no-secure-service = Сервер { $server } не пропонує захищеного з’єднання на порту { $port }.
verdict-no-secure-service-port-refused = Сервер { $server } відмовляє у з’єднанні на порту { $port }.
verdict-no-secure-service-port-refused-others-greet = Сервер { $server } відмовляє у з’єднанні на порту { $port }; порт { $other_port } відповідає.
verdict-no-secure-service-starttls-not-offered = Сервер { $server } не пропонує на порту { $port } STARTTLS, а { $program } використовує саме його.
verdict-no-secure-service-starttls-missing-on-one-address = За адресою { $address } сервер { $server } не пропонує STARTTLS на порту { $port }.
verdict-client-too-old = Шифрування сервера { $server } новіше за те, яке знає { $program }.
verdict-server-too-old = Сервер { $server } має лише старе шифрування, якого { $program } більше не приймає.
verdict-server-too-old-only-old-hello-answered = Сервер { $server } не має нічого новішого за { $version }, а { $program } такого більше не приймає.
verdict-server-too-old-newest-version-breaks-off = Сервер { $server } обриває з’єднання, коли програма пропонує TLS 1.3, а { $program } його пропонує.
verdict-server-too-old-older-on-one-address = За адресою { $address } сервер { $server } не має нічого новішого за { $version }.
verdict-no-shared-cipher = Сервер { $server } і { $program } не мають спільного способу шифрування.
verdict-no-shared-cipher-key-type-not-spoken = Сервер { $server } має сертифікат із ключем ({ $key }), яким { $program } користуватися не може.
verdict-no-shared-cipher-other-suites-answered = Сервер { $server } і { $program } мають спільну версію TLS, але не мають спільного шифру чи виду ключа.
verdict-certificate = Із сертифікатом сервера { $server } щось не так, тому { $program } йому не довіряє.
verdict-certificate-certificate-expired = Термін дії сертифіката сервера { $server } минув { $not_after }; { $program } йому не довіряє.
verdict-certificate-certificate-not-yet-valid = Сертифікат сервера { $server } дійсний лише з { $not_before }.
verdict-certificate-certificate-revoked = Сертифікат сервера { $server } відкликано { $revoked_at }; { $program } йому не довіряє.
verdict-certificate-certificate-intermediate-expired = Термін дії сертифіката { $certificate }, який сервер { $server } надсилає разом зі своїм, минув { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Сертифікат { $certificate }, який сервер { $server } надсилає разом зі своїм, починає діяти { $not_before }.
verdict-certificate-certificate-names-nobody = Сертифікат, який показує сервер { $server }, не називає жодного сервера.
verdict-certificate-certificate-name-only-in-cn = Ім’я { $common_name } вказано в сертифікаті лише в старому полі (CN), якого сучасні програми не враховують.
verdict-certificate-certificate-wrong-name = Сервер { $server } показує сертифікат, виданий для { $name }, а не для { $asked_name }.
verdict-certificate-certificate-self-signed = Сертифікат сервера { $server } самопідписаний, тому { $program } йому не довіряє.
verdict-certificate-certificate-unknown-extension = Сертифікат сервера { $server } має розширення, через яке поштові програми мусять його відхилити.
verdict-certificate-certificate-against-apple-rules = Сертифікат сервера { $server } не відповідає правилам Apple, тому { $program } його відхиляє.
verdict-certificate-certificate-exceeds-issuer = Сертифікат сервера { $server } порушує правила центру, який його видав.
verdict-certificate-certificate-untrusted = Сертифікат сервера { $server } видано центром, якому цей комп’ютер не довіряє: { $issuer }.
verdict-certificate-certificate-chain-incomplete = Сервер { $server } надсилає неповний ланцюжок сертифікатів, тому { $program } не може його перевірити.
verdict-certificate-certificate-unreadable = Один із сертифікатів, які надсилає сервер { $server }, неможливо прочитати.
verdict-certificate-certificate-wrong-usage = Сертифікат сервера { $server } не призначений для поштового сервера.
verdict-certificate-certificate-status-missing = Сервер { $server } не надсилає підтвердження (OCSP), якого вимагає його сертифікат, а { $program } на ньому наполягає.
verdict-certificate-certificate-bad-on-one-address = За адресою { $address } сертифікат сервера { $server } { $problem ->
    [expired] був дійсний лише до { $not_after }
    [not-yet-valid] починає діяти лише { $not_before }
    [wrong-name] видано для { $names }
    [name-only-in-cn] має ім’я лише в старому полі
    [self-signed] самопідписаний
    [untrusted-issuer] походить від видавця, якому цей комп’ютер не довіряє
    [missing-intermediate] надходить без сертифікатів між ним і його центром
    [revoked] відкликано { $revoked_at }
    [intermediate-expired] надходить із сертифікатом { $certificate }, який був дійсний лише до { $not_after }
    [intermediate-not-yet-valid] надходить із сертифікатом { $certificate }, який почне діяти лише { $not_before }
    [weak-key] має заслабкий ключ
    [weak-signature] має заслабкий підпис
   *[other] не в порядку
}.
verdict-certificate-certificate-other-path-needed = Старі програми можуть відхиляти сервер { $server } через його сертифікат { $certificate }, дійсний до { $not_after }.
verdict-weak-certificate = Сертифікат сервера { $server } заслабкий, { $program } його не приймає.
verdict-weak-certificate-certificate-weak-key = Ключ сервера { $server } ({ $key }) закороткий, { $program } його не приймає.
verdict-weak-certificate-certificate-intermediate-weak-key = Ключ сертифіката { $certificate } ({ $key }), який надсилає сервер { $server }, закороткий; { $program } його не приймає.
verdict-weak-certificate-certificate-intermediate-weak-signature = Сертифікат { $certificate } від сервера { $server } має заслабкий підпис { $signature }; { $program } його не приймає.
verdict-weak-certificate-certificate-weak-signature = Сертифікат сервера { $server } має заслабкий підпис { $signature }; { $program } його не приймає.
verdict-weak-certificate-weak-key-exchange = Обмін ключами сервера { $server } ({ $bits } біт) заслабкий; { $program } його не приймає.
verdict-clock-wrong = Годинник цього комп’ютера помиляється, тому чинний сертифікат сервера { $server } здається недійсним.
verdict-clock-wrong-clock-off = Годинник цього комп’ютера { $direction ->
        [ahead] поспішає
       *[behind] відстає
    } на { $days ->
        [0] { $minutes } хв
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }, тому сертифікат здається недійсним.
verdict-starttls-mixup = Порт { $port } сервера { $server } не відповідає шифруванню, яке використовує { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Порт { $port } сервера { $server } потребує STARTTLS; для SSL/TLS призначено порт { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Порт { $port } сервера { $server } потребує SSL/TLS; для STARTTLS призначено порт { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Порт { $port } сервера { $server } потребує SSL/TLS, але { $program } працює без шифрування.
verdict-starttls-mixup-settings-plain-on-tls-port = Порт { $port } потребує SSL/TLS, але в повідомленні шифрування немає.
verdict-starttls-mixup-settings-tls-on-starttls-port = Порт { $port } потребує STARTTLS, а в повідомленні вказано SSL/TLS; для нього призначено порт { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = Сервер { $server } не приймає пароля без шифрування, а { $program } його не вмикає.
verdict-starttls-mixup-said-needs-encryption = Сервер { $server } передусім вимагає шифрування: SSL/TLS на порту { $secure-port } або STARTTLS.
verdict-plaintext-on-secure-port = Сервер { $server } не шифрує на порту { $port }, де має бути шифрування.
verdict-wrong-protocol = Порт { $port } сервера { $server } відповідає, але це не поштовий сервер { $protocol }.
verdict-wrong-protocol-other-protocol = Порт { $port } сервера { $server } — не { $protocol }{ $speaks ->
    [none] ; він відповідає «{ $said }»
   *[other] , там відповідає { $speaks }: «{ $said }»
}.
verdict-wrong-protocol-other-protocol-inside = За шифруванням на порту { $port } відповідає { $speaks ->
    [own] сервер, який не дотримується { $protocol }
    [none] не { $protocol }
   *[other] { $speaks }, а не { $protocol }
}: «{ $said }».
verdict-wrong-protocol-port-for-web = Порт { $port } сервера { $server } призначений для вебсторінок, а не для { $protocol }.
verdict-interception = Щось між цим комп’ютером і сервером { $server } змінює з’єднання.
verdict-interception-interceptor-issuer = { $interceptor } перехоплює захищене з’єднання із сервером { $server } і показує власний сертифікат.
verdict-interception-scanner-greeting = Замість сервера { $server } відповідає { $product }.
verdict-interception-starttls-stripped = Щось на шляху прибирає шифрування (STARTTLS) з порту { $port } сервера { $server }.
verdict-interception-starttls-withheld = Щось приховує шифрування (STARTTLS) на порту { $port } сервера { $server }.
verdict-interception-starttls-injected = Схоже, щось на шляху втручається у з’єднання із сервером { $server }.
verdict-firewall = Схоже, щось на шляху блокує з’єднання із сервером { $server }, порт { $port }.
verdict-firewall-port-silent-others-greet = Схоже, щось на шляху блокує порт { $port } сервера { $server }; порт { $other_port } відповідає.
verdict-firewall-blocked-locally = Сам цей комп’ютер не випускає з’єднань на порт { $port }.
verdict-firewall-said-blocked-here = Як видно з повідомлення, { $program } не може з’єднатися: це забороняє сам комп’ютер.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Немає захищеного з’єднання із сервером { $server }: щось дорогою обриває довгі перші повідомлення.
   *[lost] Немає захищеного з’єднання із сервером { $server }: великі пакети губляться дорогою.
}
verdict-firewall-nothing-reached = Жодне з’єднання із цього комп’ютера не доходить до сервера { $server }.
verdict-dns = Цей комп’ютер не може знайти правильну адресу сервера { $server }.
verdict-dns-name-not-found = Сервера з ім’ям { $name } не існує.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Ім’я { $name } існує, але адреси не має.
verdict-dns-resolver-silent = Служба імен цієї мережі не відповідає, тому сервер { $server } неможливо знайти.
verdict-dns-family-unanswered = Сервер { $server } знаходиться пізно: служба імен цієї мережі не відповідає на запит про адреси { $family }.
verdict-dns-resolver-trouble = Служба імен цієї мережі не може сказати, де { $name }.
verdict-dns-private-address = Ім’я сервера { $server } веде на { $address }, а там ніщо не відповідає.
verdict-dns-empty-address = Ім’я сервера { $server } веде на { $address }, а це не комп’ютер.
verdict-dns-loopback-address = Ім’я сервера { $server } веде на { $address }, а це сам цей комп’ютер.
verdict-dns-hosts-file-names-server = Файл hosts цього комп’ютера спрямовує ім’я сервера { $server } на { $address }.
verdict-dns-search-suffix-used = Сервер { $server } знайдено лише з додатком { $suffix } до імені; можливо, це інший комп’ютер.
verdict-ipv6-broken = Сервер { $server } працює через IPv4, але не через IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } має лише адреси IPv6, а звідси до них немає маршруту IPv6.
verdict-captive-portal = Ця мережа спершу вимагає входу, тому { $program } поки не може зв’язатися із сервером { $server }.
verdict-server-down = Схоже, поштову службу на сервері { $server } вимкнено.
verdict-server-down-every-port-refused = Сервер { $server } відмовляє на всіх поштових портах: хибне ім’я, цей комп’ютер заблоковано або службу вимкнено.
verdict-server-down-every-port-silent = Жоден поштовий порт сервера { $server } не відповідає: схоже, сервер вимкнено.
verdict-server-down-one-address-dead = Сервер { $server } працює за адресою { $works_on }, але не за адресою { $address }; програма може отримати будь-яку з них.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = Сервер { $server } відповідає на порту { $port }, а потім відмовляє: «{ $said }».
verdict-server-down-hangs-up-after-greeting = Сервер { $server } відповідає на порту { $port } один раз, а потім розриває з’єднання.
verdict-server-down-server-fault-greeting = На сервері { $server } внутрішня несправність, він відповідає: «{ $said }».
verdict-server-down-said-server-fault = На сервері { $server } була внутрішня несправність: «{ $said }».
verdict-server-busy = Сервер { $server } зайнятий, або досягнуто обмеження; { $program } поки дістає відмову.
verdict-server-busy-greeting-cut-off = Через порт { $port } пошти немає: сервер { $server } мовчки розриває там з’єднання.
verdict-server-busy-busy-greeting = Сервер { $server } поки відмовляє цьому комп’ютеру й відповідає: «{ $said }».
verdict-server-busy-kept-out-greeting = Сервер { $server } після хибних паролів на певний час закрив доступ адресі цього комп’ютера: «{ $said }».
verdict-server-busy-mailbox-locked-greeting = Поштова скринька відкрита в іншій програмі або на іншому пристрої: «{ $said }».
verdict-server-busy-busy-on-one-address = За адресою { $address } сервер { $server } поки відмовляє цьому комп’ютеру й відповідає: «{ $said }».
verdict-server-busy-refusal-greeting = Сервер { $server } не приймає з’єднань звідси й відповідає: «{ $said }».
verdict-server-busy-said-busy = Сервер { $server } поки відмовляє, { $program } дістає відповідь: «{ $said }».
verdict-server-busy-said-mailbox-locked = Поштова скринька відкрита в іншій програмі або на іншому пристрої: «{ $said }».
verdict-server-busy-said-mailbox-full = Поштова скринька переповнена: «{ $said }».
verdict-server-busy-server-asked-to-stop = Сервер { $server } просить звернутися пізніше; { $program } поки дістає відмову.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express підтримує STARTTLS лише на порту 25, а не на порту { $port } сервера { $server }.
verdict-server-busy-flapping = Сервер { $server } працює не завжди: з однакових спроб одні вдалися, інші він обірвав.
verdict-server-busy-shut-out = Сервер { $server } спершу відповідав, а потім перестав приймати з’єднання звідси.
verdict-server-busy-every-port-closes = Сервер { $server } на всіх портах одразу мовчки розриває з’єднання.
verdict-sign-in-refused = Сервер { $server } відмовив у вході: найімовірніше, неправильне ім’я користувача або пароль.
verdict-sign-in-refused-said-sign-in-refused = Сервер { $server } відмовив у вході: «{ $said }».
verdict-sign-in-refused-said-sign-in-later = Сервер { $server } на певний час призупинив вхід: «{ $said }».
verdict-sign-in-method = Сервер { $server } не приймає цього способу входу.
verdict-sign-in-method-sign-in-oauth-only = Сервер { $server } не приймає паролів, лише вхід через вебсторінку (OAuth 2).
verdict-sign-in-method-sign-in-disabled = Сервер { $server } повідомляє, що вхід на порту { $port } вимкнено.
verdict-sign-in-method-protocol-switched-off = Сервер { $server } повідомляє, що { $protocol } вимкнено для цього облікового запису або домену: «{ $said }».
verdict-sign-in-method-sign-in-not-in-program = Сервер { $server } пропонує для входу лише { $ways }, чого { $program } не підтримує.
verdict-sign-in-method-sign-in-fails-on-one-address = За адресою { $address } сервер { $server } не пропонує входу, доступного для { $program }.
verdict-sign-in-method-sign-in-not-offered = Сервер { $server } не пропонує на порту { $port } жодного способу входу.
verdict-sign-in-method-client-certificate-demanded = Сервер { $server } впускає лише програми, які мають власний сертифікат.
verdict-sign-in-method-said-sign-in-method = Сервер { $server } не приймає цього способу входу: «{ $said }».
verdict-sending-refused = Сервер { $server } не приймає цього листа звідси.
verdict-sending-refused-address-not-welcome = Сервер { $server } відмовляє цьому комп’ютеру й відповідає: «{ $said }».
verdict-sending-refused-takes-no-mail = Сервер { $server } ні від кого не приймає пошту й відповідає: «{ $said }».
verdict-sending-refused-computer-name-refused = Сервер { $server } не приймає імені, яким Mailprobe називає цей комп’ютер; { $program }, можливо, називає інше: «{ $said }».
verdict-sending-refused-said-computer-name-refused = Сервер { $server } не приймає імені, яке називає цей комп’ютер: «{ $said }».
verdict-sending-refused-said-relay-denied = Сервер { $server } передає далі пошту лише тих, хто виконав вхід для надсилання.
verdict-sending-refused-said-sending-refused = Сервер { $server } не прийняв листа: «{ $said }».
verdict-sni-required = Сервер { $server } відповідає лише програмам, які спершу називають його ім’я (SNI); { $program } цього не робить.
verdict-sni-required-server-name-refused = Порт { $port } не знає імені сервера { $server } або не отримав жодного імені.
verdict-sni-required-other-certificate-without-name = Сервер { $server } показує інший сертифікат ({ $name }), бо { $program } спершу не називає його імені.
verdict-slow-server = Сервер { $server } відповідає запізно, { $program } не дочікується відповіді.
verdict-slow-server-slow-answer = Сервер { $server } відповідає лише через { $seconds } с — для деяких програм це запізно.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] Сервер { $server } погоджується на STARTTLS на порту { $port }, а потім мовчить.
   *[tls] Сервер { $server } приймає з’єднання на порту { $port }, а потім мовчить.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] Сервер { $server } шифрує на порту { $port }, а потім мовчить.
   *[no] Сервер { $server } приймає з’єднання на порту { $port }, а потім мовчить.
}
verdict-slow-server-silent-after-greeting = Сервер { $server } відповідає на порту { $port } один раз, а потім мовчить.
verdict-slow-server-no-port-speaks = Сервер { $server } приймає з’єднання, а потім мовчить; таких портів: { $ports }.
verdict-no-network = Цей комп’ютер не підключений до мережі.
verdict-no-network-no-way-out = Цей комп’ютер не знаходить виходу зі своєї мережі до сервера { $server }.
verdict-healthy = Усе, що ми можемо перевірити на сервері { $server }, порт { $port }, зараз звідси працює.

verdict-undecided = { $seen }. Поки не можна сказати, яка з кількох причин винна.
verdict-untested = Наскільки можна перевірити, несправностей немає. { $seen }.
verdict-computer-at-its-limit = На цьому комп’ютері відкрито забагато з’єднань, тому сервер { $server } не вдалося перевірити.

whose-groupshield = Це мають виправити адміністратори сервера { $server }. Вашої провини в цьому немає. GroupShield — це антивірус для Exchange від Network Associates (згодом McAfee) на тому сервері.
whose-exchange55-listener = Це мають виправити адміністратори сервера { $server }. Вашої провини в цьому немає.
whose-secure-listener-fault = Це мають виправити адміністратори сервера { $server }. Вашої провини в цьому немає.
whose-no-secure-service = Запитайте адміністраторів сервера { $server }, який порт використовувати; тоді ви зможете змінити його самі.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Це можете виправити ви або ваша служба підтримки: потрібна новіша програма ({ $program }) або новіша система, на якій вона працює.
whose-server-too-old = Це мають виправити адміністратори сервера { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Це можна виправити з будь-якого боку: новіша поштова програма тут або ще один спосіб шифрування (шифр) на сервері { $server }.
whose-certificate = Це мають виправити адміністратори сервера { $server }.
whose-certificate-certificate-wrong-name = Якщо ваш провайдер називає саме сервер { $server }, це мають виправити адміністратори цього сервера; якщо ні, ви можете виправити це самі, у поштовій програмі ({ $program }).
whose-weak-certificate = Це мають виправити адміністратори сервера { $server }.
whose-clock-wrong = Ви можете виправити це самі: налаштуйте годинник цього комп’ютера.
whose-starttls-mixup = Ви можете виправити це самі: змініть два налаштування в поштовій програмі ({ $program }).
whose-plaintext-on-secure-port = Це мають виправити адміністратори сервера { $server }.
whose-wrong-protocol = Ви можете виправити це самі: порівняйте ім’я сервера й порт із тим, що каже ваш провайдер.
whose-interception = Це має виправити ваша служба підтримки або той, хто опікується антивірусом цього комп’ютера чи цією мережею.
whose-firewall = Це має виправити ваша служба підтримки або той, хто обслуговує вашу мережу.
whose-firewall-blocked-locally = Це можете виправити ви або ваша служба підтримки — на цьому комп’ютері.
whose-firewall-said-blocked-here = Це можете виправити ви або ваша служба підтримки — на цьому комп’ютері.
whose-dns = Якщо ім’я сервера правильне, це має виправити ваша служба підтримки або той, хто обслуговує цю мережу.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Це має виправити той, хто обслуговує вашу мережу або сервер.
whose-captive-portal = Ви можете виправити це самі: увійдіть у цю мережу.
whose-server-down = Поки можна лише чекати; повідомте адміністраторів сервера { $server }.
whose-server-down-every-port-refused = Спершу звірте ім’я сервера; якщо воно правильне, повідомте адміністраторів сервера { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Зачекайте кілька хвилин. Якщо це повторюється часто, повідомте адміністраторів сервера { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Зачекайте пів години. Якщо це повторюється часто, повідомте адміністраторів сервера { $server }.
whose-server-busy-kept-out-greeting = Зачекайте пів години. Якщо це повторюється часто, повідомте адміністраторів сервера { $server }.
whose-sign-in-refused = Ви можете виправити це самі: ім’я користувача, пароль або спосіб входу.
whose-sign-in-method = Річ не у вашому паролі: треба змінити спосіб входу — тут або на сервері { $server }.
whose-sign-in-method-protocol-switched-off = Річ не у вашому паролі: той, хто керує обліковим записом, має ввімкнути { $protocol }, або потрібен інший протокол.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Річ не у вашому паролі й не в шифруванні; слова сервера { $server } показують, хто може це виправити.
whose-sending-refused-takes-no-mail = Ви можете виправити це самі: порівняйте ім’я сервера й порт із тим, що каже ваш провайдер.
whose-sni-required = Це можна виправити з будь-якого боку: новіша поштова програма тут або типовий сертифікат на сервері { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Трохи зачекайте, а потім повідомте адміністраторів сервера { $server }.
whose-no-network = Ви можете виправити це самі: підключіть цей комп’ютер до мережі.
whose-no-network-no-way-out = Це можете виправити ви або адміністратори цієї мережі: роутер чи мережеві налаштування цього комп’ютера.
whose-healthy = Спробуйте ще раз: хай { $program } знову надішле й отримає пошту. Якщо не допоможе, перевірте там налаштування й пароль.
whose-undecided = Ще одна перевірка покаже, хто має це виправити.
whose-untested = Решту може показати лише сама програма: { $program }.
whose-stopped = Перевірте ще раз і дочекайтеся кінця, щоб дізнатися, хто має це виправити.
whose-out-of-time = Перевірте ще раз, щоб дізнатися, хто має це виправити.
whose-computer-at-its-limit = Ви можете виправити це самі: закрийте зайві програми або перезавантажте цей комп’ютер, а потім перевірте ще раз.

label-likely = імовірно
label-possible = можливо
label-unlikely = малоймовірно
label-ruled-out = виключено
label-not-tested = не вдалося перевірити

groupshield-line-likely = GroupShield на Exchange Server 5.5 — імовірна причина. { $why }
groupshield-line-possible = GroupShield на Exchange Server 5.5 — можлива причина. { $why }
groupshield-line-unlikely = GroupShield на Exchange Server 5.5 — малоймовірна причина. { $why }
groupshield-line-ruled-out = GroupShield на Exchange Server 5.5 виключено. { $why }
groupshield-line-not-tested = GroupShield на Exchange Server 5.5 не вдалося перевірити. { $why }
groupshield-line-confirmed = GroupShield на Exchange Server 5.5 — дуже ймовірна причина; остаточно це доведе лише те, що SSL запрацює після його видалення. { $why }
groupshield-why-confirmed = У журналі сервера є 0x2741 для його поштових портів, на ньому запущено GroupShield, і порти поводяться відповідно.
groupshield-why-confirmed-cured = У журналі сервера було 0x2741, а SSL працює відтоді, як GroupShield повністю видалено.
groupshield-why-fits = Сервер називає себе Exchange Server 5.5, а його захищені порти приймають з’єднання, але не встановлюють захищеного з’єднання. Більше може показати лише журнал подій сервера.
groupshield-why-fits-log = Сервер називає себе Exchange Server 5.5, і в його журналі є 0x2741. Чи запущено на ньому GroupShield, не сказано.
groupshield-why-fits-installed = Захищені порти сервера поводяться так, як буває через GroupShield, і GroupShield на ньому запущено. Журналу подій не показано.
groupshield-why-refused = Сервер називає себе Exchange Server 5.5 і відмовляє на захищених портах. Так робить GroupShield, але так само й інші несправності цього сервера.
groupshield-why-closes-at-once = Сервер називає себе Exchange Server 5.5, а його захищений порт одразу розриває з’єднання. Причиною може бути GroupShield, та частіше це відсутній сертифікат.
groupshield-why-shared = Частина знайденого відповідає GroupShield, але підходять і інші причини.
groupshield-why-one-port = Сервер називає себе Exchange Server 5.5, але інший його захищений порт працює, а GroupShield, наскільки відомо, зупиняє всі.
groupshield-why-other-log = Журнал подій сервера називає іншу причину.
groupshield-why-other-fault = Сервер називає себе Exchange Server 5.5, але знайдене більше відповідає іншій причині.
groupshield-why-no-exchange = Ніщо не вказує на Exchange Server 5.5, єдиний сервер, на якому таке трапляється.
groupshield-why-other-product = Сервер називає себе іншим продуктом, а ця несправність буває лише на Exchange Server 5.5.
groupshield-why-hello-answered = Захищений порт { $port } відповів щонайменше на одну спробу шифрування, а за цієї несправності, наскільки відомо, він не відповідає на жодну.
groupshield-why-works = Захищений порт { $port } звідси працює.
groupshield-why-no-ssl = Поштова програма тут не використовує SSL, а ця несправність нічого іншого не зачіпає.
groupshield-why-starttls = Сервер пропонує STARTTLS для читання пошти, чого Exchange Server 5.5 не підтримує.
groupshield-why-absent = Обізнана людина каже, що на тому сервері GroupShield немає.
groupshield-why-flapping = Порт працює час від часу, а ця несправність, наскільки відомо, не з’являється й не зникає.
groupshield-why-cured = SSL працює відтоді, як GroupShield повністю видалено: причина була в ньому, і її усунено.
groupshield-why-other-fact = Знайдено те, чого за цієї несправності бути не може.
groupshield-why-not-reached = Не вдалося дістатися ні до привітання, ні до захищеного порту сервера { $server }.

next-test-try-other-network = Щоб знати напевно: виконайте цю перевірку в іншій мережі, наприклад через мобільний інтернет телефона, і порівняйте обидва результати.
next-test-ask-event-log = Щоб знати напевно: запитайте адміністраторів сервера { $server }, чи є в його журналі застосунків події 11508, 11506 або 13002, і вставте їх сюди.
next-test-ask-groupshield = Щоб знати напевно: запитайте адміністраторів сервера { $server }, чи встановлено на ньому GroupShield.
next-test-ask-removal = Щоб знати напевно: запитайте, чи працює SSL після повного видалення GroupShield.
next-test-ask-since-when = Щоб знати напевно: пригадайте, чи не змінювали чогось на цьому комп’ютері незадовго до того, як це почалося.
next-test-check-again = Щоб знати напевно: перевірте ще раз за десять хвилин і подивіться, чи щось зміниться.
next-test-run-to-the-end = Щоб знати напевно: дочекайтеся кінця перевірки.
question-groupshield-installed = Чи встановлено GroupShield на сервері { $server }?
question-cured-by-removal = Чи працює SSL відтоді, як GroupShield повністю видалено?
question-works-without-ssl = Чи працює пошта з вимкненим SSL? Відповідайте, лише якщо вже знаєте; навмисно не пробуйте.
question-works-on-other-network = Чи працює той самий обліковий запис в іншій мережі?
question-began-after-update = Чи почалося це після змін на цьому комп’ютері?

advice-where = { $program ->
        [outlook-express] В Outlook Express відкрийте Знаряддя > Облікові записи… > Пошта, виберіть обліковий запис, потім Властивості > Додатково.
        [windows-mail] У Windows Mail відкрийте Знаряддя > Облікові записи…, виберіть обліковий запис, потім Властивості > Додатково.
        [windows-live-mail] У Windows Live Mail клацніть обліковий запис ліворуч правою кнопкою, потім Властивості > Додатково.
        [outlook] Закрийте Outlook, відкрийте Панель керування > Пошта (Microsoft Outlook) > Облікові записи електронної пошти…, виберіть обліковий запис, потім Змінити… > Інші настройки… > Додатково. (Outlook 2003: Сервіс > Облікові записи електронної пошти….)
        [new-outlook] У новому Outlook відкрийте Параметри (шестерня) > Облікові записи > Ваші облікові записи (у деяких версіях «Облікові записи електронної пошти»), натисніть «Керування» біля облікового запису й знайдіть параметри сервера.
        [outlook-mac] В Outlook відкрийте Знаряддя > Облікові записи, потім виберіть обліковий запис; щоб змінити порт, позначте «Override default port».
        [outlook-mobile] В Outlook на телефоні торкніться свого зображення або значка вгорі ліворуч, потім шестерні, відкрийте «Облікові записи» й виберіть обліковий запис. Якщо параметрів сервера там немає, як-от на Android, їх можна ввести лише під час додавання облікового запису.
        [thunderbird] У Thunderbird відкрийте меню > Налаштування облікового запису > { $protocol ->
            [SMTP] «Вихідний (SMTP) сервер», виберіть сервер, потім «Змінити…».
           *[other] Параметри сервера, під назвою облікового запису.
        }
        [thunderbird-android] У програмі відкрийте меню > Налаштування, виберіть обліковий запис, потім { $protocol ->
            [SMTP] Надсилання повідомлення > Сервер вихідної пошти.
           *[other] Отримання пошти > Сервер вхідної пошти.
        }
        [apple-mail] У програмі «Пошта» відкрийте Пошта > Параметри > Облікові записи (у деяких версіях назва другого пункту інша), виберіть обліковий запис, потім «Параметри сервера», і зніміть позначку «Автоматично керувати параметрами з’єднання».
        [iphone] На iPhone або iPad відкрийте Параметри > Програми > Пошта > Облікові записи пошти (до iOS 18: Параметри > Пошта > Облікові записи), виберіть обліковий запис, торкніться його адреси, потім { $protocol ->
            [SMTP] «SMTP» і сервера під написом «Основний сервер».
           *[other] «Додатково».
        }
        [gmail-app] У програмі Gmail відкрийте меню > Налаштування, виберіть обліковий запис, потім { $protocol ->
            [SMTP] налаштування вихідної пошти.
           *[other] налаштування вхідної пошти.
        } (Обліковий запис Google таких налаштувань не має.)
        [samsung-email] У Samsung Email відкрийте меню, торкніться шестерні, виберіть обліковий запис, потім параметри сервера.
        [em-client] В eM Client відкрийте облікові записи (у більшості версій: Меню > Облікові записи), виберіть обліковий запис і знайдіть налаштування його сервера { $protocol }.
        [evolution] В Evolution відкрийте Зміни > Облікові записи (у старіших версіях: Зміни > Параметри > Облікові записи), виберіть обліковий запис, потім «Змінити» і { $protocol ->
            [SMTP] «Відсилання пошти».
           *[other] «Отримання пошти».
        }
        [kmail] У KMail відкрийте Параметри > Налаштування KMail… > Облікові записи, виберіть обліковий запис у розділі { $protocol ->
            [SMTP] «Надсилання»
           *[other] «Отримування»
        }, потім Змінити… > Додатково.
        [vivaldi] У Vivaldi відкрийте Налаштування > Пошта, потім виберіть обліковий запис.
        [device] Відкрийте вебсторінку самого пристрою: введіть його адресу в браузері, увійдіть як адміністратор і знайдіть розділ E-mail, SMTP або «Сканування в електронну пошту».
        [script] Відкрийте файл налаштувань, у якому записано адресу, порт і шифрування поштового сервера.
       *[other] Відкрийте параметри сервера цього облікового запису у своїй поштовій програмі.
    }
advice-where-name = { $program ->
        [outlook-express] В Outlook Express відкрийте Знаряддя > Облікові записи… > Пошта, виберіть обліковий запис, потім Властивості > Сервери; порт указано на вкладці «Додатково».
        [windows-mail] У Windows Mail відкрийте Знаряддя > Облікові записи…, виберіть обліковий запис, потім Властивості > Сервери; порт указано на вкладці «Додатково».
        [windows-live-mail] У Windows Live Mail клацніть обліковий запис ліворуч правою кнопкою, потім Властивості > Сервери; порт указано на вкладці «Додатково».
        [outlook] Закрийте Outlook, відкрийте Панель керування > Пошта (Microsoft Outlook) > Облікові записи електронної пошти…, виберіть обліковий запис, потім «Змінити…»; порт указано у вікні Інші настройки… > Додатково. (Outlook 2003: Сервіс > Облікові записи електронної пошти….)
        [iphone] На iPhone або iPad відкрийте Параметри > Програми > Пошта > Облікові записи пошти (до iOS 18: Параметри > Пошта > Облікові записи), виберіть обліковий запис і торкніться його адреси; { $protocol ->
            [SMTP] сервер указано в розділі SMTP > Основний сервер.
           *[other] ім’я сервера вказано там у рядку «Ім’я хоста», порт — у розділі «Додатково».
        }
        [kmail] У KMail відкрийте Параметри > Налаштування KMail… > Облікові записи, виберіть обліковий запис у розділі { $protocol ->
            [SMTP] «Надсилання»
           *[other] «Отримування»
        }, потім Змінити… > Загальне; порт указано на вкладці «Додатково».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Позначте для цього сервера пункт про безпечне з’єднання (SSL).
        [windows-mail] Позначте для цього сервера пункт про безпечне з’єднання (SSL).
        [windows-live-mail] Позначте для цього сервера пункт про безпечне з’єднання (SSL).
        [outlook] Для шифрованого підключення виберіть SSL/TLS (для POP3 у старіших версіях: позначте пункт про шифроване підключення (SSL)).
        [outlook-mac] Позначте «Use SSL to connect (recommended)».
        [thunderbird] У полі «Безпека з’єднання» виберіть SSL/TLS.
        [thunderbird-android] У полі «Безпека» виберіть SSL/TLS.
        [apple-mail] Позначте «Використовувати TLS/SSL».
        [iphone] Увімкніть «Використовувати SSL».
        [gmail-app] У полі «Тип безпеки» виберіть SSL/TLS, але не той варіант, який приймає всі сертифікати.
        [samsung-email] У полі «Тип безпеки» виберіть SSL, але не той варіант, який приймає всі сертифікати.
        [evolution] У полі «Спосіб шифрування» виберіть «TLS на особливому порті».
        [kmail] У полі «Шифрування» виберіть SSL/TLS.
       *[other] Виберіть шифрування SSL/TLS (у деяких програмах: SSL або TLS від самого початку).
    }
advice-set-starttls = { $program ->
        [outlook-express] Залиште позначеним пункт про безпечне з’єднання (SSL).
        [windows-mail] Залиште позначеним пункт про безпечне з’єднання (SSL).
        [windows-live-mail] Залиште позначеним пункт про безпечне з’єднання (SSL).
        [outlook] Для шифрованого підключення виберіть STARTTLS (у старіших версіях: TLS).
        [outlook-mac] Залиште позначеним «Use SSL to connect (recommended)».
        [thunderbird] У полі «Безпека з’єднання» виберіть STARTTLS.
        [thunderbird-android] У полі «Безпека» виберіть STARTTLS.
        [apple-mail] Залиште позначеним «Використовувати TLS/SSL».
        [iphone] Залиште ввімкненим «Використовувати SSL».
        [gmail-app] У полі «Тип безпеки» виберіть STARTTLS, але не той варіант, який приймає всі сертифікати.
        [samsung-email] У полі «Тип безпеки» виберіть TLS, але не той варіант, який приймає всі сертифікати.
        [evolution] У полі «Спосіб шифрування» виберіть «STARTTLS після з’єднання».
        [kmail] У полі «Шифрування» виберіть STARTTLS.
        [script] Виберіть шифрування STARTTLS і переконайтеся, що воно обов’язкове, а не лише «за можливості».
       *[other] Виберіть шифрування STARTTLS.
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
        [SMTP] Усе вийшло, якщо пробний лист, надісланий самому собі, дійшов.
       *[other] { $program ->
            [outlook-express] Усе вийшло, якщо наступне надсилання й отримання завершиться без повідомлень про помилки.
            [windows-mail] Усе вийшло, якщо наступне надсилання й отримання завершиться без повідомлень про помилки.
            [windows-live-mail] Усе вийшло, якщо наступне надсилання й отримання завершиться без повідомлень про помилки.
            [outlook] Усе вийшло, якщо наступне надсилання й отримання завершиться без повідомлень про помилки.
            [thunderbird] Усе вийшло, якщо наступне отримання повідомлень завершиться без помилок.
           *[other] Усе вийшло, якщо наступна перевірка пошти завершиться без повідомлень про помилки.
        }
    }
advice-undo = Щоб повернути, як було, відкрийте ті самі налаштування й знову виберіть { $security ->
        [starttls] STARTTLS
        [none] роботу без шифрування
       *[tls] SSL/TLS
    } і порт { $port }.
advice-server-log = { $server-kind ->
        [hosted] Погляньте на сторінку стану провайдера; для Microsoft 365 це admin.microsoft.com > Health > Service health. Журнал самого сервера може читати лише провайдер.
        [dovecot] doveadm log find показує, куди Dovecot пише журнал; doveadm log errors перелічує останні помилки.
        [postfix] Postfix пише журнал у /var/log/mail.log або /var/log/maillog чи в системний журнал: journalctl -u "postfix*".
        [exchange55] На сервері відкрийте переглядач подій: Event Viewer > Application Log; упорядкуйте за джерелом: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] На сервері відкрийте переглядач подій: Event Viewer > Windows Logs > Application; погляньте на MSExchangePOP3, MSExchangeIMAP4 і MSExchangeTransport; Schannel — у розділі System.
        [courier] Courier пише в поштовий журнал (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus пише в поштовий журнал (journalctl -u cyrus-imapd).
        [exim] Exim пише в /var/log/exim4/mainlog або /var/log/exim/main.log.
       *[other] Погляньте в журнал самої поштової служби.
    }

user-tell-admin-groupshield = Надішліть цей звіт адміністраторам сервера { $server } і попросіть пошукати GroupShield, антивірус для Exchange, та події 11508 і 11506. Виправити це можуть лише вони.
user-tell-admin-exchange55 = Надішліть цей звіт адміністраторам сервера { $server }: захищений порт { $port } не працює, а кроки для них наведено нижче.
user-tell-provider-greeting = Надішліть цей звіт адміністраторам сервера { $server }: порт { $port } шифрує, але потім сама поштова служба не відповідає.
user-tell-provider-listener = Надішліть цей звіт адміністраторам сервера { $server }: шифрування на порту { $port } обривається на боці сервера.
user-tell-provider-port = { $failing-address ->
    [none] Надішліть цей звіт адміністраторам сервера { $server }: порт { $port } не працює.
   *[other] Надішліть цей звіт адміністраторам сервера { $server }: за адресою { $failing-address } порт { $port } не працює.
}
user-use-starttls = Скористайтеся STARTTLS, який звідси працює. { advice-where } { advice-set-starttls } Потім укажіть порт { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS працює на порту { $starttls-port }, але ця поштова програма не підтримує його для { $protocol }. Візьміть програму, яка це вміє, наприклад Thunderbird, але збережіть і стару: отримана нею пошта може бути лише там.
user-use-secure-port = Скористайтеся захищеним портом { $secure-port }, який відповідає із шифруванням. { advice-where } { advice-secure-port } Потім укажіть порт { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Порт { $other-port } для { $other-protocol } на сервері { $server } працює захищено. Додайте другий обліковий запис типу { $other-protocol } з SSL/TLS і портом { $other-port }, а старий збережіть: отримана ним пошта може бути лише на цьому комп’ютері. З { $other-protocol } ваша пошта залишається на сервері. { advice-success } Щоб повернути, як було, вилучіть другий обліковий запис.
user-use-pop3 = Порт { $other-port } для { $other-protocol } на сервері { $server } працює захищено. Додайте другий обліковий запис типу { $other-protocol } з SSL/TLS і портом { $other-port }. Перш ніж він уперше забере пошту, увімкніть збереження копій повідомлень на сервері. Старий обліковий запис залиште без змін. { advice-success } Щоб повернути, як було, вилучіть другий обліковий запис.
user-ssl-off = Робіть це лише після прочитання попередження й лише в мережі, якій ви довіряєте. { advice-where } { $program ->
        [outlook-express] Зніміть позначку з пункту про безпечне з’єднання (SSL) для сервера { $protocol ->
            [SMTP] вихідної
           *[other] вхідної
        } пошти й укажіть порт { $plain-port }; потім «Застосувати», OK, «Закрити».
        [windows-mail] Зніміть позначку з пункту про безпечне з’єднання (SSL) для сервера { $protocol ->
            [SMTP] вихідної
           *[other] вхідної
        } пошти й укажіть порт { $plain-port }; потім OK.
        [windows-live-mail] Зніміть позначку з пункту про безпечне з’єднання (SSL) для сервера { $protocol ->
            [SMTP] вихідної
           *[other] вхідної
        } пошти й укажіть порт { $plain-port }; потім OK.
        [outlook] { $protocol ->
            [POP3] Зніміть позначку з пункту про шифроване підключення (SSL) (у новіших версіях: виберіть для шифрованого підключення «Немає»)
           *[other] Виберіть для шифрованого підключення «Немає»
        } й укажіть порт { $plain-port }; потім OK.
        [outlook-mac] Зніміть позначку «Use SSL to connect (recommended)» й укажіть порт { $plain-port }.
        [thunderbird] У полі «Безпека з’єднання» виберіть «Жодної» й укажіть порт { $plain-port }.
        [thunderbird-android] У полі «Безпека» виберіть «Немає» й укажіть порт { $plain-port }.
        [apple-mail] Зніміть позначку «Використовувати TLS/SSL», укажіть порт { $plain-port }; якщо з’явиться запит, дозвольте незахищену автентифікацію лише для цього облікового запису.
        [iphone] Вимкніть «Використовувати SSL» й укажіть порт сервера { $plain-port }.
        [gmail-app] У полі «Тип безпеки» виберіть «Немає» й укажіть порт { $plain-port }.
        [samsung-email] У полі «Тип безпеки» виберіть «Немає» й укажіть порт { $plain-port }.
        [evolution] У полі «Спосіб шифрування» виберіть «Без шифрування» й укажіть порт { $plain-port }.
        [kmail] У полі «Шифрування» виберіть «Немає» й укажіть порт { $plain-port }.
       *[other] Вимкніть SSL/TLS для цього сервера й укажіть порт { $plain-port }.
    } { advice-success }
user-ssl-on-again = Щойно сервер полагодять, знову ввімкніть SSL. { advice-undo } { $program ->
        [apple-mail] Знову вимкніть там «Дозволити незахищену автентифікацію».
       *[other] { $protocol ->
            [SMTP] Налаштувань отримання ви не змінювали.
           *[other] Налаштувань надсилання ви не змінювали.
        }
    } Потім змініть пароль, якщо він пройшов через мережу, якій ви не довіряєте.
user-use-published = Ваш провайдер публікує такі налаштування: { $published-server }, порт { $published-port }.{ $published-domain ->
        [other] {" "}Цей сервер належить до іншого домену, ніж ваш, і його сертифікат чинний.
       *[own] {""}
    } { advice-where-name } Введіть ці дані. Щоб повернути, як було, знову введіть { $server } і порт { $port }.
user-ask-published = Для поштових програм ваш домен називає { $published-server }, порт { $published-port }. Цей сервер належить до іншого домену, ніж ваш, і ніщо з перевіреного не показує, що він належить вашому провайдерові: не вводьте його та свого пароля там, доки провайдер не підтвердить це ім’я.
user-ask-right-port = Для { $protocol } зазвичай призначено порт { $secure-port } з SSL/TLS. Запитайте адміністраторів сервера { $server }, який порт і який вид шифрування використовувати для { $protocol }.
user-ask-port = Запитайте адміністраторів сервера { $server }, який порт і який вид шифрування використовувати для { $protocol }.
user-match-port-and-encryption = Порт і шифрування пов’язані: 995, 993 і 465 — це SSL/TLS; 110, 143 і 587 — це STARTTLS. { advice-where } Укажіть пару, що пасує, і перевірте. { advice-undo }
user-tls-on-this-port = Порт { $port } сервера { $server } шифрує з першого байта: залиште цей порт і виберіть SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Порт і шифрування пов’язані: з увімкненим SSL ваша поштова програма потребує порту { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Укажіть цей порт і перевірте. { advice-undo }
user-switch-encryption-on = Увімкніть шифрування. { advice-where } { advice-set-tls } Якщо порт сам змінився, знову вкажіть { $port }. { advice-success }
user-keep-encryption = Не вимикайте шифрування у своїй поштовій програмі: без нього будь-хто на шляху міг би прочитати пароль і пошту.
user-update-system = Ваша поштова програма користується шифруванням Windows, а ця версія Windows застара для сервера. Читайте пошту сучасною програмою, наприклад Thunderbird, у системі, яка ще отримує оновлення. Старий комп’ютер збережіть: отримана на ньому пошта є лише там.
user-update-program = { $program ->
        [outlook] Установіть усі оновлення Office і Windows. У Windows 7 треба ввімкнути TLS 1.2: це може зробити ваша служба підтримки (KB3140245). Windows XP і Vista цього не вміють. { advice-success }
        [windows-live-mail] У Windows 7 треба ввімкнути TLS 1.2: це може зробити ваша служба підтримки (KB3140245 і параметр Schannel для клієнтів TLS 1.2). У Windows 8 і новіших установіть усі оновлення. Windows Vista цього не вміє. { advice-success }
        [new-outlook] Новий Outlook отримує пошту через сервери Microsoft, тому на цьому комп’ютері немає нічого застарілого. Спробуйте один раз іншу поштову програму, наприклад Thunderbird.
        [outlook-mobile] Outlook на телефоні отримує пошту через сервери Microsoft, тому на цьому телефоні немає нічого застарілого. Спробуйте один раз іншу поштову програму.
        [thunderbird] Оновіть Thunderbird: меню > Довідка > Про Thunderbird. { advice-success }
        [apple-mail] Оновіть macOS: меню Apple > Системні параметри > Загальні > Оновлення ПЗ. «Пошта» користується шифруванням системи. { advice-success }
        [iphone] Оновіть iPhone або iPad: Параметри > Загальні > Оновлення ПЗ. «Пошта» користується шифруванням системи. { advice-success }
        [gmail-app] Оновіть Android і його програми: Налаштування > Система > Оновлення програмного забезпечення, а також Play Маркет. { advice-success }
        [samsung-email] Оновіть телефон: Налаштування > Оновлення ПЗ. { advice-success }
        [thunderbird-android] Оновіть програму в тій крамниці, з якої її встановлено, і сам Android у налаштуваннях. { advice-success }
        [device] Установіть найновішу мікропрограму від виробника пристрою. Якщо для сучасного TLS її немає, хай пристрій надсилає пошту через поштовий ретранслятор у вашій мережі; не послаблюйте заради нього поштового сервера.
        [script] Оновіть програму й бібліотеку, якою вона шифрує (OpenSSL, Java, .NET, Python або PHP), чи ввімкніть у ній TLS 1.2. { advice-success }
       *[other] Оновіть поштову програму й систему, на якій вона працює. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Поки це не виправлено, пишіть листи у веббраузері, якщо ваш провайдер надає таку можливість.
       *[other] Поки це не виправлено, читайте пошту у веббраузері, якщо ваш провайдер надає таку можливість.
    }
user-tunnel = Якщо без старої програми не обійтися, попросіть службу підтримки налаштувати TLS-тунель (stunnel) на цьому самому комп’ютері: програма з’єднується з тунелем, а тунель із сервером { $server } — через сучасний TLS.
user-check-again = Натисніть «Перевірити ще раз»; так буде видно, що змінилося.
user-tell-provider-old-server = Надішліть цей звіт адміністраторам сервера { $server }: йому потрібен TLS 1.2 або новіший.
user-tell-provider-tls12 = Надішліть цей звіт адміністраторам сервера { $server } і попросіть дозволити поряд із TLS 1.3 також TLS 1.2: це безпечно, а багато програм не підтримують нічого новішого.
user-keep-settings = Не змінюйте налаштувань безпеки Windows і поштової програми: їх послаблення зашкодить кожному з’єднанню, не лише цьому.
user-tell-provider-suites = Надішліть цей звіт адміністраторам сервера { $server } і попросіть додати спосіб шифрування (шифр), який знає ваша програма.
user-tell-provider-key = Надішліть цей звіт адміністраторам сервера { $server } і попросіть другий сертифікат із ключем RSA: теперішній ключ ({ $key }) ваша програма використати не може.
user-do-not-click-through = Якщо поштова програма питає, чи все одно довіряти цьому сертифікату, відповідайте «ні»: хтось може читати вашу пошту.
user-use-certificate-name = Сертифікат видано для { $certificate-name }. Запитайте провайдера, чи це правильне ім’я сервера. Якщо так, змініть ім’я в поштовій програмі. { advice-where-name } Введіть { $certificate-name } як ім’я сервера. Щоб повернути, як було, знову введіть { $server }.
user-one-address = Цей сертифікат показує лише одна з адрес сервера { $server }, тож повторна спроба може вдатися.
user-look-at-certificate = Хай Mailprobe сам погляне на сертифікат сервера { $server } («Перевірити» або «mailprobe check» з тим самим текстом): він скаже, що з ним не так.
user-tell-provider-certificate = Надішліть цей звіт адміністраторам сервера { $server }; у ньому є терміни дії, імена й видавець сертифіката.
user-tell-provider-weak = Надішліть цей звіт адміністраторам сервера { $server } і попросіть новий ключ і сертифікат.
user-set-clock = Налаштуйте дату, час і часовий пояс цього комп’ютера: клацніть годинник правою кнопкою, виберіть налаштування дати й часу та ввімкніть автоматичне встановлення часу. На Mac: Системні параметри > Загальні > Дата і час.
user-clock-battery = Якщо після вимкнення комп’ютера дата знову хибна, розрядилася батарейка його годинника. Її замінять у будь-якій комп’ютерній майстерні.
user-no-password-here = Не входьте через цей порт: хтось на шляху міг би прочитати ваш пароль.
user-tell-provider-plain = Надішліть цей звіт адміністраторам сервера { $server }: його порт { $port } працює відкритим текстом.
user-check-name-and-port = { advice-where-name } Порівняйте ім’я сервера ({ $server }) і порт ({ $port }) з тим, що каже ваш провайдер.
user-scanner-update = Між вашою поштовою програмою і сервером стоїть антивірус на цьому комп’ютері: { $scanner }. Оновіть його, перезавантажте комп’ютер і перевірте ще раз.
user-scanner-find = У налаштуваннях антивірусу знайдіть перевірку пошти або SSL і зробіть виняток для поштового з’єднання із сервером { $server }; як саме, скажуть довідка антивірусу або ваша служба підтримки. Самого антивірусу не вимикайте.
user-gateway = { $scanner } належить мережі, у якій ви працюєте, а не цьому комп’ютеру. Попросіть того, хто обслуговує мережу, зробити виняток для поштового з’єднання із сервером { $server } або встановити тут свій кореневий сертифікат.
user-ask-helpdesk-scanner = На службовому комп’ютері зверніться до служби підтримки: шлюзу може бути потрібен тут власний кореневий сертифікат або виняток для пошти.
user-compare-network = Перевірте один раз з іншої мережі, наприклад через мобільний інтернет телефона. Спершу збережіть цей результат, щоб порівняти обидва.
user-allow-program = Перевірте в брандмауері цього комп’ютера, чи дозволено поштовій програмі користуватися портом { $port }, і дозвольте. Щоб повернути, як було, вилучіть цей запис.
user-ask-helpdesk-port = Попросіть того, хто обслуговує цю мережу, пропускати порт { $port } до сервера { $server }; багато мереж навмисно блокують поштові порти.
user-large-hello = Якщо ви користуєтеся VPN, перевірте один раз без нього. Інакше надішліть цей звіт тому, хто обслуговує цю мережу: пакети повного розміру губляться дорогою (MTU) або брандмауер не розуміє довгого першого повідомлення сучасних програм.
user-check-name = { advice-where-name } Перевірте літера за літерою, чи правильне ім’я сервера: { $server }.
user-name-service = Удома перезавантажте маршрутизатор, зачекайте дві хвилини, потім перезавантажте комп’ютер: служба імен (DNS) цієї мережі не дала адреси. В офісі зверніться до служби підтримки.
user-ask-helpdesk-dns = Якщо це триває, надішліть звіт тому, хто обслуговує цю мережу, або інтернет-провайдерові: його служба імен (DNS) не каже, де сервер { $server }.
user-hosts-file = Попросіть службу підтримки поглянути на файл hosts цього комп’ютера: він спрямовує ім’я сервера { $server } на адресу, за якою пошта не працює.
user-flush-names = Очистьте збережені адреси цього комп’ютера чи телефона: { $program ->
        [apple-mail] відкрийте на Mac «Термінал» і введіть sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, потім натисніть Enter і введіть пароль Mac.
        [outlook-mac] відкрийте на Mac «Термінал» і введіть sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, потім натисніть Enter і введіть пароль Mac.
        [iphone] вимкніть його та ввімкніть знову.
        [gmail-app] вимкніть його та ввімкніть знову.
        [samsung-email] вимкніть його та ввімкніть знову.
        [thunderbird-android] вимкніть його та ввімкніть знову.
        [outlook-mobile] вимкніть його та ввімкніть знову.
        [device] вимкніть пристрій і ввімкніть знову.
        [evolution] відкрийте термінал, введіть resolvectl flush-caches і натисніть Enter.
        [kmail] відкрийте термінал, введіть resolvectl flush-caches і натисніть Enter.
       *[other] у Windows натисніть Windows+R, введіть cmd, натисніть Enter, потім введіть ipconfig /flushdns і натисніть Enter. Телефон вимкніть і ввімкніть знову.
    } Повертати нічого не треба.
user-private-address = Ім’я сервера { $server } веде на { $private-address }, адресу всередині локальної мережі. Так відповідає гостьова мережа, доки ви в неї не ввійшли: відкрийте в браузері будь-яку вебсторінку й увійдіть там. Інакше дізнайтеся, чи не треба для читання пошти бути в мережі сервера { $server } або в її VPN.
user-use-exchanger = { $server } — це ім’я домену, і пошта цього домену йде на { $exchanger }. Запитайте провайдера, чи поштові програми теж користуються цим сервером. Якщо так: { advice-where-name } Введіть { $exchanger } як ім’я сервера. Щоб повернути, знову введіть { $server }.
user-restart-router = Удома вимкніть маршрутизатор на хвилину, увімкніть знову й перевірте ще раз.
user-ask-helpdesk-ipv6 = Якщо це триває, надішліть звіт службі підтримки або провайдерові: шлях IPv6 до сервера { $server } не працює.
user-sign-in-to-network = Відкрийте в браузері будь-яку вебсторінку, увійдіть у цю мережу або прийміть її умови, а потім перевірте ще раз.
user-wait-for-server = Зачекайте кілька хвилин і спробуйте ще раз; у поштовій програмі нічого міняти не треба.
user-ask-provider-status = Погляньте на сторінку стану провайдера або зателефонуйте йому: там уже можуть знати.
user-fewer-connections = { $protocol ->
        [SMTP] Закрийте інші програми й пристрої, що надсилають через той самий сервер; багато серверів допускають одночасно лише кілька.
       *[other] Закрийте інші програми й пристрої, що читають ту саму поштову скриньку; багато серверів допускають одночасно лише кілька.
    }
user-longer-interval = Хай поштова програма перевіряє пошту рідше, наприклад кожні десять хвилин.
user-greylisted = Надішліть ще раз за десять хвилин: цей сервер просить кожного нового відправника спробувати пізніше. Міняти нічого не треба.
user-shut-out = Зачекайте пів години перед наступною спробою на кожному пристрої, що читає цю скриньку: кожна спроба може подовжити очікування.
user-correct-password = Перед наступною спробою введіть правильний пароль у кожній програмі й на кожному пристрої, що користуються цією поштовою скринькою: через старий пароль адреса лишається заблокованою.
user-sign-in-name = Перевірте, чи ім’я користувача повне (часто це вся адреса), і введіть пароль ще раз.
user-sign-in-app-password = Якщо ваш провайдер вимагає для поштових програм окремий «пароль програми» (Google, де він зветься «пароль додатка», Yahoo, AOL, Apple, Fastmail та інші; Microsoft такого не має), створіть його у своєму обліковому записі на вебсайті провайдера й введіть замість звичайного пароля.
user-sign-in-web = Хай поштова програма входить через вебсторінку провайдера (OAuth 2). { $program ->
        [thunderbird] { advice-where } У полі «Метод автентифікації» виберіть OAuth2.
        [thunderbird-android] { advice-where } У полі «Аутентифікація» виберіть OAuth 2.0.
        [apple-mail] Додайте обліковий запис ще раз, вибравши назву провайдера, а не «Інший». Старий збережіть: пошта, отримана через POP, є лише на цьому комп’ютері.
        [iphone] Додайте обліковий запис ще раз, вибравши назву провайдера, а не «Інше». Старий вилучайте лише тоді, коли пошта є й на сервері.
        [outlook] Додайте обліковий запис ще раз як Microsoft 365, Outlook.com або Google, а не як POP чи IMAP. Старий збережіть: пошта, отримана через POP, є лише на цьому комп’ютері. Для інших провайдерів класичний Outlook цього не вміє; Thunderbird уміє.
        [new-outlook] Додайте обліковий запис ще раз і на запит виберіть його провайдера; не вводьте пароля в самому Outlook.
        [outlook-mac] Додайте обліковий запис ще раз і на запит виберіть його провайдера, а не IMAP чи POP. Старий збережіть: пошта, отримана через POP, є лише на цьому комп’ютері.
        [outlook-mobile] Додайте обліковий запис ще раз і на запит виберіть його провайдера.
        [gmail-app] Додайте обліковий запис ще раз і на запит виберіть його провайдера, а не «Інше».
        [samsung-email] Додайте обліковий запис ще раз і на запит виберіть його провайдера, а не «Інше».
        [outlook-express] Outlook Express цього не вміє; Thunderbird уміє.
        [windows-mail] Windows Mail цього не вміє; Thunderbird уміє.
        [windows-live-mail] Windows Live Mail цього не вміє; Thunderbird уміє.
        [device] Якщо пристрій цього не вміє, хай надсилає через поштовий ретранслятор вашої мережі або службу провайдера для пристроїв; запитайте того, хто обслуговує вашу пошту.
        [script] Дайте програмі маркер OAuth 2 або хай надсилає через ретранслятор чи службу надсилання, які ще приймають ім’я користувача й пароль.
       *[other] Якщо ваша програма цього не вміє, Thunderbird уміє.
    }
user-sign-in-switch = Перевірте у своєму обліковому записі на вебсайті провайдера, чи не треба спершу ввімкнути там POP, IMAP або доступ для поштових програм.
user-ask-sign-in = Запитайте адміністраторів сервера { $server }, як там входять поштові програми: порт { $port } не пропонує входу з паролем.
user-ask-protocol = Попросіть того, хто керує обліковим записом або його доменом, увімкнути { $protocol } або дізнайтеся, який інший протокол використовувати.
user-other-way-of-sign-in = Скористайтеся поштовою програмою, яка підтримує один зі способів входу, що їх пропонує сервер { $server }, або попросіть його адміністраторів приймати й паролі через TLS (PLAIN або LOGIN).
user-use-submission-port = Для надсилання поштові програми використовують { $program ->
        [outlook-express] порт 465 з SSL; порт 25 призначений для пошти між серверами, а порт 587 потребує STARTTLS, якого Outlook Express там не підтримує.
       *[other] порт 587 зі STARTTLS або порт 465 з SSL/TLS; порт 25 призначений для пошти між серверами.
    } { advice-where } { $program ->
        [outlook-express] Спробуйте цей порт.
       *[other] Спробуйте ці порти.
    } { advice-undo }
user-client-certificate = Попросіть в адміністраторів сервера { $server } власний сертифікат і запитайте, як його встановити: без нього порт { $port } не впускає нікого, хоч би який був пароль.
user-sign-in-for-sending = Увімкніть вхід для надсилання: { $program ->
        [outlook-express] в Outlook Express відкрийте Знаряддя > Облікові записи… > Пошта, виберіть обліковий запис, потім Властивості > Сервери, і позначте пункт про те, що сервер потребує автентифікації.
        [windows-mail] у Windows Mail відкрийте Знаряддя > Облікові записи…, виберіть обліковий запис, потім Властивості > Сервери, і позначте пункт про те, що сервер потребує автентифікації.
        [windows-live-mail] у Windows Live Mail клацніть обліковий запис ліворуч правою кнопкою, потім Властивості > Сервери, і позначте пункт про те, що сервер потребує автентифікації.
        [outlook] закрийте Outlook, відкрийте Панель керування > Пошта (Microsoft Outlook) > Облікові записи електронної пошти…, виберіть обліковий запис, потім Змінити… > Інші настройки… > Сервер вихідної пошти, і позначте пункт про те, що сервер вихідної пошти (SMTP) потребує автентифікації.
        [outlook-mac] в Outlook відкрийте Знаряддя > Облікові записи, виберіть обліковий запис, потім «More Options» під сервером вихідної пошти, і виберіть вид автентифікації.
        [thunderbird] у Thunderbird відкрийте меню > Налаштування облікового запису > «Вихідний (SMTP) сервер», виберіть сервер, потім «Змінити…», і виберіть метод автентифікації, відмінний від «Без автентифікації».
        [thunderbird-android] у програмі відкрийте меню > Налаштування, виберіть обліковий запис, потім Надсилання повідомлення > Сервер вихідної пошти, і виберіть автентифікацію, відмінну від «Нічого».
        [apple-mail] у програмі «Пошта» відкрийте Пошта > Параметри > Облікові записи (у деяких версіях назва другого пункту інша), виберіть обліковий запис, потім «Параметри сервера», і вкажіть ім’я користувача та автентифікацію для сервера вихідної пошти.
        [iphone] відкрийте Параметри > Програми > Пошта > Облікові записи пошти (до iOS 18: Параметри > Пошта > Облікові записи), виберіть обліковий запис, торкніться його адреси, потім «SMTP» і сервера під написом «Основний сервер», і введіть ім’я користувача та пароль також там.
        [gmail-app] у програмі Gmail відкрийте меню > Налаштування, виберіть обліковий запис, потім налаштування вихідної пошти, і ввімкніть вимогу входу.
        [samsung-email] у Samsung Email відкрийте меню, торкніться шестерні, виберіть обліковий запис, потім параметри сервера, і ввімкніть вхід для сервера вихідної пошти.
        [evolution] в Evolution відкрийте Зміни > Облікові записи, виберіть обліковий запис, потім «Змінити» і «Відсилання пошти», і позначте «Потрібна автентифікація».
        [kmail] у KMail відкрийте Параметри > Налаштування KMail… > Облікові записи > Надсилання, виберіть обліковий запис, потім «Змінити…», і позначте «Сервер вимагає автентифікації».
        [device] на вебсторінці пристрою, у розділі E-mail або SMTP, увімкніть автентифікацію SMTP і введіть ім’я користувача та пароль поштового облікового запису.
        [script] укажіть у налаштуваннях ім’я користувача та пароль для сервера SMTP.
       *[other] відкрийте у своїй поштовій програмі параметри сервера вихідної пошти й увімкніть автентифікацію.
    } { advice-success }
user-from-address = Надсилайте з адреси, що належить цьому обліковому запису: порівняйте адресу електронної пошти в його налаштуваннях із тією, яку дав вам провайдер.
user-block-list = Сервер каже, що інтернет-адреса цього комп’ютера є в чорному списку. { $protocol ->
    [SMTP] Надсилайте через порт 587 або 465 свого провайдера з увімкненим входом; якщо ви вже так робите, попросіть
   *[other] Попросіть
 } інтернет-провайдера або службу підтримки домогтися вилучення адреси зі списку.
user-sending-limit = Зачекайте, доки мине обмеження на надсилання (часто це година або день), і надсилайте меншій кількості людей одночасно.
user-other-address = Перевірте, чи не ввімкнено VPN або гостьову мережу, і надішліть один раз без них: сервер відхиляє адресу, яку цей комп’ютер має зараз.
user-tell-provider-sending = Якщо це триває, надішліть звіт адміністраторам сервера { $server }; у ньому є слова самого сервера.
user-tell-provider-sni = Надішліть цей звіт адміністраторам сервера { $server } і попросіть установити типовий сертифікат для програм, які не надсилають імені.
user-ask-right-name = Запитайте адміністраторів сервера { $server }, чи це й досі його правильне ім’я, і надішліть їм цей звіт.
user-raise-time-limit = Дайте серверу більше часу. { $program ->
        [outlook-express] { advice-where } Пересуньте повзунок часу очікування сервера в бік «Довго». Щоб повернути, як було, пересуньте його назад.
        [windows-mail] { advice-where } Пересуньте повзунок часу очікування сервера в бік «Довго». Щоб повернути, як було, пересуньте його назад.
        [windows-live-mail] { advice-where } Пересуньте повзунок часу очікування сервера в бік «Довго». Щоб повернути, як було, пересуньте його назад.
        [outlook] { advice-where } Пересуньте повзунок часу очікування сервера в бік «Довго». Щоб повернути, як було, пересуньте його назад.
        [thunderbird] У Thunderbird відкрийте меню > Налаштування > Загальні > Редактор налаштувань, потім установіть для mailnews.tcptimeout значення 200. Щоб повернути, як було, скиньте його там.
        [script] Збільште час очікування (timeout) у налаштуваннях.
       *[other] Збільште час очікування в налаштуваннях облікового запису, якщо він там є.
    } { advice-success }
user-connect-network = Перевірте, чи підключено цей комп’ютер: Wi-Fi увімкнено й з’єднано, кабель вставлено з обох кінців, режим польоту вимкнено.
user-restart-network = Якщо вебсторінки теж не відкриваються, перезавантажте цей комп’ютер; удома перезавантажте й маршрутизатор і зачекайте дві хвилини.
user-free-connections = Закрийте зайві програми або перезавантажте цей комп’ютер: вільних з’єднань не лишилося, тому про сервер { $server } нічого не вдалося дізнатися.
user-run-to-the-end = Натисніть «Перевірити ще раз» і дочекайтеся кінця; це рідко триває довше за десять секунд.
user-wait-for-answer = Спробуйте ще раз за десять хвилин: сервер, який мовчить, може бути перевантаженим або саме запускатися. У поштовій програмі нічого міняти не треба.
user-tell-provider-slow = Якщо це триває, надішліть звіт адміністраторам сервера { $server }; у ньому вказано час.
user-try-again-now = Ще раз надішліть і отримайте пошту в поштовій програмі: короткий збій міг уже минути.
user-compare-settings = У вашому повідомленні про помилку вказано { $complaint-server }, порт { $complaint-port }; а перевірено { $server }, порт { $port }. { advice-where-name } Введіть { $server } і порт { $port }, якщо вони належать вашому провайдерові: звідси вони працюють. Щоб повернути, як було, знову введіть { $complaint-server } і порт { $complaint-port }.
user-password-and-account = Якщо й далі не працює, введіть пароль ще раз і порівняйте ім’я користувача з тим, що каже ваш провайдер.
user-not-tested = Вхід, поштову скриньку й надсилання не перевірено: Mailprobe ніколи не питає пароля.
user-send-report = Збережіть цей звіт і надішліть його службі підтримки: у ньому є все, що знайдено.
warning-ssl-off = З вимкненим SSL ваш пароль і всю пошту може прочитати кожна мережа на шляху. Робіть це лише в мережі, якій довіряєте, наприклад в офісній, або через VPN до неї, і ніколи — у громадській мережі Wi-Fi чи напряму через інтернет. { $protocol ->
        [SMTP] Для читання пошти є окремий параметр: там SSL не вимикайте.
       *[other] Для надсилання є окремий параметр: там SSL не вимикайте.
    } Якщо хтось міг побачити пароль, змініть його всюди, де ви ним користуєтеся, щойно SSL запрацює. Увімкніть SSL знову, щойно сервер полагодять.
warning-pop3 = { $other-protocol } забирає пошту із сервера, якщо цього не заборонити: одні програми одразу, інші за два тижні. Тоді цієї пошти вже не буде на інших ваших пристроях. Перш ніж уперше забрати пошту, позначте пункт про збереження копій повідомлень на сервері й приберіть будь-яку кількість днів, після якої їх вилучають (на телефонах: вилучати із сервера — «Ніколи»).

admin-groupshield-log = Пошукайте в журналі застосунків сервера { $server } події 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) і 1194 (MSExchangeIS, з 0x80004005). 0x2741 у них означає, що адреси для захищеного порту не було, щоб до неї прив’язатися; 0x2740 — що порт зайняла інша програма. Новий сертифікат не допоможе: у статті сказано, що сертифікати були чинні (KB Q250926).
admin-groupshield-service-packs = Якщо видалення GroupShield не допоможе, зробіть резервну копію й оновіть сервер до Windows NT 4.0 Service Pack 6a та Exchange Server 5.5 Service Pack 4, тобто до найновішого стану: NT 4.0 SP4 сам спричиняє такі самі події (KB Q214864).
admin-groupshield-remove = Спершу зробіть резервну копію і подбайте про інший захист пошти. Потім повністю видаліть GroupShield, антивірус для Exchange від Network Associates (згодом McAfee): спочатку його програми на комп’ютерах адміністраторів, потім на сервері, разом зі службами, надбудовами й записами реєстру (KB Q250926; перелік для видалення вручну — у KB Q271758). Перезапустіть сховище повідомлень (information store); тим часом пошта не працюватиме ні в кого.
admin-groupshield-test = Перевірте SSL, перш ніж щось повертати: самою поштовою програмою з увімкненим SSL (KB Q250926) або тут, кнопкою «Перевірити»; сучасний openssl не знає старого SSL цього сервера. Переконайтеся, що 11508 і 11506 більше не з’являються.
admin-groupshield-reinstall = Установіть GroupShield знову й перевірте SSL ще раз (KB Q250926). Потім скажіть людям знову ввімкнути SSL.
admin-exchange55-log = Погляньте в журнал застосунків сервера { $server }: 13002 означає, що до протоколу не прив’язано сертифіката, 0x2740 — що порт зайняла інша програма, 0x2741 — що адреси, до якої треба прив’язатися, не було.
admin-exchange55-certificate = У Key Manager перевірте, чи дійсний сертифікат прив’язано до «Default» або до правильної адреси сервера, окремо для POP3 і для IMAP4 (KB Q251097).
admin-exchange55-netstat = На сервері виконайте netstat -an і знайдіть 995 і 993 у стані LISTENING та на яких адресах. Порт лише на одній адресі відповідає KB Q214864.
admin-exchange55-addresses = Перевірте, у якому порядку йдуть адреси сервера (ping на його власне ім’я), і вилучіть невживані адреси комутованого доступу та WAN (KB Q214864). За проксі-сервером захищені порти потребують власної прив’язки (KB Q178532).
admin-exchange55-service-packs = Зробіть резервну копію й оновіть сервер до Windows NT 4.0 Service Pack 6a та Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 сам спричиняє такі самі події (KB Q214864).
admin-server-log = Погляньте в журнал сервера { $server } за час цього звіту. { advice-server-log }
admin-key-and-certificate = Перевірте, чи ключ і сертифікат пасують одне до одного і чи служба може читати обидва. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ називає файли (ssl_cert і ssl_key; з версії 2.4 ssl_server_cert_file і ssl_server_key_file); openssl x509 -noout -pubkey -in CERT і openssl pkey -pubout -in KEY мають вивести те саме.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files називає файли; openssl x509 -noout -pubkey -in CERT і openssl pkey -pubout -in KEY мають вивести те саме.
        [exchange] Get-ExchangeCertificate показує, чи є POP та IMAP у полі Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP прив’язує сертифікат.
        [exchange55] Key Manager показує ключ і те, до чого його прив’язано.
       *[other] openssl x509 -noout -pubkey -in CERT і openssl pkey -pubout -in KEY мають вивести те саме.
    }
admin-reload = Хай служба заново прочитає ключ і сертифікат. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; з Exchange 2013 також MSExchangePOP3BE і MSExchangeIMAP4BE. Set-PopSettings і Set-ImapSettings з -X509CertificateName вибирають сертифікат.
        [exchange55] Перезапустіть сховище повідомлень (information store).
        [courier] Перезапустіть служби courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Перезапустіть поштову службу.
    }
admin-offload = Перевірте, чи немає перед портом { $port } балансувальника навантаження, TLS-проксі або фільтра вмісту, і повторіть перевірку за ним.
admin-test-secure-port = Перевірте ззовні: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } має показати сертифікат і привітання.
admin-test-plain-port = Перевірте ззовні: nc { $server } { $port } має показати привітання.
admin-enable-listener = Увімкніть захищену службу { $protocol }. { $server-kind ->
        [dovecot] У Dovecot: protocols і для кожного inet_listener з ssl = yes на порту { $port }; doveconf -n показує, що діє.
        [postfix] У Postfix: рядок smtps (submissions) у master.cf.
        [exchange] В Exchange: Set-PopSettings або Set-ImapSettings з -SSLBindings, потім запустіть службу.
        [exchange55] В Exchange Administrator: властивості протоколу, із сертифікатом із Key Manager.
       *[other] Порт і сертифікат указано в її налаштуваннях.
    }
admin-open-port = Пропускайте порт { $port } крізь усі брандмауери між поштовими програмами й сервером { $server }, але лише з мереж, де цими програмами користуються; nc -vz { $server } { $port } звідти покаже, чи з’єднання проходить.
admin-publish-settings = Опублікуйте правильні налаштування там, де їх шукають програми: autoconfig.xml для Thunderbird і K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover для Outlook, профіль конфігурації для пристроїв Apple та SRV-записи _imaps, _pop3s і _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Скажіть людям, які програми ще працюють із TLS 1.2 і новішими; послаблювати сервер для всіх не треба.
admin-allow-tls12 = Хай порт { $port } поряд із TLS 1.3 відповідає й на TLS 1.2: це безпечно, а багато наявних програм не підтримують нічого новішого (Outlook до Windows 11, принтери).
admin-old-tls-apart = Якщо старі програми мають іще певний час працювати, дайте їм окрему адресу з TLS 1.0, лише всередині мережі, і призначте дату її вимкнення.
admin-upgrade-server = Оновіть поштову службу або її бібліотеку TLS до TLS 1.2 чи новішого.
admin-tls-front-end = Доти поставте перед нею TLS-посередника, наприклад stunnel або HAProxy, щоб старий TLS не виходив за межі машини.
admin-test-versions = Перевірте командою openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option }, яку версію та який шифр узгоджено.
admin-add-suites = Додайте шифр, який пропонує ця програма, наприклад { $ciphers }.
admin-old-ciphers = Ця програма пропонує лише старі шифри, наприклад { $ciphers }; сьогодні вони заслабкі, щоб вмикати їх для всіх. Вихід — новіша програма.
admin-add-rsa = Якщо сертифікат має ключ ECDSA або Ed25519, надавайте поруч і сертифікат із ключем RSA.
admin-renew-certificate = Отримайте новий сертифікат від центру сертифікації, якому довіряють поштові програми, і хай служба його прочитає.
admin-replace-revoked = Отримайте в центрі сертифікації новий сертифікат з новим ключем, дайте службі прочитати його знову й запитайте, чому старий відкликано.
admin-full-chain = Надсилайте повний ланцюжок: спершу власний сертифікат сервера, потім ті, що між ним і кореневим.
admin-current-chain = Замініть застарілий проміжний сертифікат, який надсилає сервер, на чинний від вашого центру сертифікації або приберіть його.
admin-present-chain = Доки новий проміжний сертифікат не почав діяти, нехай сервер надсилає той, що дійсний сьогодні.
admin-certificate-names = Перевірте, чи є { $server } серед альтернативних імен (subject alternative names); загальне ім’я (common name) не враховується.
admin-chain-or-authority = Сервер надсилає лише власний сертифікат: хай надсилає і проміжні сертифікати ланцюжка. Якщо видавець — ваш власний центр, установіть його кореневий сертифікат на кожен комп’ютер, де читають пошту.
admin-reissue-plain = Попросіть видати сертифікат заново без розширення, позначеного як критичне; openssl x509 -text його показує.
admin-reissue-for-apple = Отримайте сертифікат заново: щонайбільше на 825 днів і з призначенням serverAuth (автентифікація сервера); і те й інше покаже openssl x509 -text.
admin-reissue-within-rules = Попросіть видати сертифікат заново центром, який має право видавати його для цього імені; установлення кореневого сертифіката тут не допоможе.
admin-not-yet-valid = Використовуйте сертифікат лише від дня початку його дії або попросіть видати його заново; перевірте годинник комп’ютера, який його видав.
admin-server-usage = Попросіть видати його заново для серверів, з розширеним використанням ключа «TLS Web Server Authentication» (serverAuth).
admin-offer-starttls = Хай порт { $port } пропонує STARTTLS; для цього потрібні сертифікат і його ключ. { $server-kind ->
    [dovecot] У Dovecot: ssl = yes, ssl_cert і ssl_key (з версії 2.4 ssl_server_cert_file і ssl_server_key_file).
    [postfix] У Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file і smtpd_tls_key_file (або smtpd_tls_chain_files).
    [exchange] В Exchange: Enable-ExchangeCertificate для цієї служби.
   *[other] Їх указано в налаштуваннях служби.
}
admin-trusted-authority = Візьміть сертифікат від центру сертифікації, якому довіряють поштові програми. Якщо це ваш власний центр, установіть його кореневий сертифікат на кожен комп’ютер, де читають пошту.
admin-every-address = Установіть новий сертифікат на кожен сервер під цим ім’ям і порівняйте їх: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = За адресою { $failing-address } порт { $port } сервера { $server } не працює: виправте там службу або приберіть цю адресу із записів імені, доки вона не запрацює.
admin-new-key = Створіть новий ключ, RSA на 2048 біт або більше чи EC P-256, і отримайте для нього сертифікат із SHA-256.
admin-strong-chain = Власний сертифікат сервера може лишитися: нехай сервер надсилає проміжний сертифікат вашого центру сертифікації з ключем від 2048 біт, підписаний із SHA-256.
admin-dh-group = Використовуйте групи Diffie-Hellman на 2048 біт або лише ECDHE.
admin-time-service = На сервері { $server } робити нічого не треба. Якщо неправильний час показує багато комп’ютерів, надайте у своїй мережі службу часу.
admin-tell-people-settings = Повідомте людям пари: 995, 993 і 465 з SSL/TLS; 110, 143 і 587 зі STARTTLS.
admin-tls-on-secure-port = Увімкніть TLS для порту { $port } або закрийте його: програми, які чекають там на TLS, чекатимуть марно.
admin-tls-on-plain-port = Порт { $port } одразу починає з TLS. Нехай він відповідає відкритим текстом і пропонує STARTTLS, як очікують програми, або закрийте його: TLS із самого початку — це порти 993, 995 і 465.
admin-check-forwarding = Перевірте, куди переспрямовується порт { $port } сервера { $server }: там відповідає щось інше, не { $protocol }.
admin-exempt-mail-ports = Якщо пошту не треба перевіряти дорогою, зробіть для сервера { $server } виняток із перевірки TLS на портах 995, 993, 465, 587, 143 і 110.
admin-install-company-root = Якщо перевірка потрібна, установіть її кореневий сертифікат на кожен комп’ютер, де читають пошту.
admin-pass-starttls = Пропускайте STARTTLS без змін: шлюзи, які його прибирають, змушують пошту йти відкритим текстом.
admin-inspect-firewall = Пошукайте в журналі брандмауера адресу, з якої надійшов цей звіт, і порт { $port } за час звіту.
admin-packet-size = Якщо малі відповіді доходять, а великі зникають, перевірте MTU дорогою: пропускайте ICMP «fragmentation needed» або зменште MSS.
admin-fix-records = Погляньте на записи A, AAAA та можливі CNAME для { $server }, усередині мережі й ззовні: dig { $server } A і dig { $server } AAAA.
admin-name-service = Перевірте, чи відповідають сервери імен, які роздає ця мережа: nslookup { $server } тут і nslookup { $server } з іншим сервером імен.
admin-fix-ipv6 = Хай служба слухає й на своїй адресі IPv6, або приберіть запис AAAA для { $server }, доки вона цього не робить.
admin-give-ipv4 = Надайте { $server } також адресу IPv4 (запис A): IPv6 є не в кожній мережі.
admin-portal-mail = Доки гість не увійшов, хай порти 995, 993 і 587 не дають жодної відповіді, а не сторінку входу: тоді поштові програми самі спробують знову.
admin-start-services = Запустіть поштові служби на сервері { $server } і переконайтеся, що вони не зупиняються.
admin-raise-limits = Перевірте, якого обмеження досягнуто. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections і client_limit служб входу; doveadm who показує, хто підключений.
        [exchange] Get-PopSettings або Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit і default_process_limit.
       *[other] З’єднання загалом, на користувача й на адресу.
    }
admin-blocked-addresses = Перевірте, чи fail2ban або подібний сторож не заблокував адресу, з якої надійшов цей звіт.
admin-mailbox-lock = Знайдіть незавершений сеанс цієї поштової скриньки та файл блокування, що лишився.
admin-sign-in-methods = Перевірте, які способи входу ввімкнено для { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings або Get-ImapSettings, LoginType; в Exchange Online подивіться, чи не заблоковано звичайну автентифікацію (basic authentication).
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; для окремого порту — у master.cf.
       *[other] Для паролів через TLS потрібен PLAIN або LOGIN.
    }
admin-switch-protocol-on = Увімкніть { $protocol } для цього облікового запису або домену чи повідомте людям, який протокол використовувати замість нього.
admin-explain-sign-in = Якщо паролі вимкнено навмисно, скажіть людям, які програми можуть увійти і, якщо є паролі програм, як їх отримати.
admin-client-certificate = Якщо вимагати сертифікатів від клієнтів не планувалося, вимкніть це (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); якщо планувалося, скажіть людям, як отримати сертифікат.
admin-sending-rules = З’ясуйте, яке правило відхилило лист на момент цього звіту. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail і acl_smtp_rcpt
       *[other] Правила пересилання, відправників і адрес, чорні списки, обмеження на надсилання.
    }
admin-delist = Якщо адреси не має бути в списку, попросіть його власника її вилучити; на вебсторінці списку вказано, чому вона там.
admin-nothing-on-server = На сервері { $server } робити нічого не треба: до нього нічого не дійшло.
admin-network-here = Якщо це стосується й інших комп’ютерів, погляньте на комутатор, маршрутизатор і службу адрес (DHCP) цієї мережі.
admin-default-certificate = Дайте службі на цьому порту типовий сертифікат і сайт для програм, які не надсилають імені сервера.
admin-test-without-name = Перевірте командою openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: вона має показати сертифікат.
admin-server-names = Перевірте, чи параметри TLS сервера { $server } знають саме це ім’я і що вони роблять із програмою, яка не називає жодного.
admin-reverse-names = Перевірте, чи сервер не чекає на зворотне ім’я кожної адреси, що з’єднується (PTR), або на запит ident, і вимкніть це.
admin-server-load = Погляньте на навантаження, пам’ять і диск сервера { $server } та на кількість з’єднань.
admin-check-backend = Перевірте, чи відповідають каталог (LDAP), база даних і сховище, потрібні поштовій службі.
