finding-said-secure-connect-failed = Поштова програма каже, що не вдалося встановити захищене з’єднання: { $words }
finding-said-connect-failed = Поштова програма каже, що не змогла з’єднатися: { $words }
finding-said-refused = У повідомленні сказано, що у з’єднанні відмовлено: { $words }
finding-said-timed-out = У повідомленні сказано, що ніхто вчасно не відповів: { $words }
finding-said-unreachable = У повідомленні сказано, що шляху до сервера немає: { $words }
finding-said-cannot-contact = Поштова програма каже, що не змогла зв’язатися із сервером: { $words }
finding-said-no-ipv6 = У повідомленні сказано, що цей комп’ютер не знає адрес такого виду: { $words }
finding-said-blocked-here = У повідомленні сказано, що цей комп’ютер не дозволив програмі з’єднатися: { $words }
finding-said-no-network = У повідомленні сказано, що мережі немає: { $words }
finding-said-host-not-found = У повідомленні сказано, що імені сервера не знайдено: { $words }
finding-said-resolver-trouble = У повідомленні сказано, що не вдалося дізнатися адресу за іменем: { $words }
finding-said-dropped = У повідомленні сказано, що з’єднання розірвано: { $words }
finding-said-slow = У повідомленні сказано, що сервер не відповів вчасно: { $words }
finding-said-silent-on-tls-port = Нічого не надійшло з порту, де шифрування має починатися одразу: { $words }
finding-said-tls-failed = У повідомленні сказано, що про шифрування не вдалося домовитися: { $words }
finding-said-clear-text = У повідомленні сказано, що там, де чекали шифрування, надійшов відкритий текст: { $words }
finding-said-starttls-missing = У повідомленні сказано, що сервер не пропонує STARTTLS: { $words }
finding-said-needs-encryption = У повідомленні сказано, що спершу потрібне шифрування: { $words }
finding-said-tls-not-started = У повідомленні сказано, що сервер не зміг почати шифрування: { $words }
finding-said-client-too-old = У повідомленні сказано, що версія TLS програми більше не приймається: { $words }
finding-said-server-too-old = У повідомленні сказано, що версія TLS сервера більше не приймається: { $words }
finding-said-version-differs = У повідомленні сказано, що сторони не мають спільної версії TLS: { $words }
finding-said-no-shared-cipher = У повідомленні сказано, що сторони не мають спільного шифрування: { $words }
finding-said-weak-key-exchange = У повідомленні сказано, що обмін ключами сервера заслабкий: { $words }
finding-said-certificate = У повідомленні сказано, що сертифікат сервера не прийнято: { $words }
finding-said-certificate-expired = У повідомленні сказано, що термін дії сертифіката сервера минув: { $words }
finding-said-certificate-not-yet-valid = У повідомленні сказано, що сертифікат сервера ще не дійсний: { $words }
finding-said-certificate-wrong-name = У повідомленні сказано, що сертифікат видано для іншого імені: { $words }
finding-said-certificate-self-signed = У повідомленні сказано, що сертифікат самопідписаний (жоден центр сертифікації його не підтверджує): { $words }
finding-said-certificate-untrusted = У повідомленні сказано, що видавець сертифіката не є довіреним: { $words }
finding-said-own-root-in-chain = У повідомленні сказано, що сертифікат видано приватним центром сертифікації: { $words }
finding-said-certificate-chain = У повідомленні сказано, що бракує частини ланцюжка сертифікатів: { $words }
finding-said-certificate-revoked = У повідомленні сказано, що сертифікат відкликано: { $words }
finding-said-weak-certificate = У повідомленні сказано, що сертифікат заслабкий: { $words }
finding-said-clock = У повідомленні сказано, що годинники розходяться: { $words }
finding-said-client-rejects-certificate = У журналі сервера сказано, що клієнт не прийняв сертифіката: { $words }
finding-said-client-certificate = У повідомленні сказано, що сервер вимагає вашого власного сертифіката: { $words }
finding-said-sni = У повідомленні сказано, що серверу треба назвати його ім’я: { $words }
finding-said-wrong-protocol = У повідомленні сказано, що відповів інший протокол: { $words }
finding-said-busy = У повідомленні йдеться про обмеження сервера: { $words }
finding-said-mailbox-locked = У повідомленні сказано, що поштова скринька відкрита в іншій програмі: { $words }
finding-said-server-fault = У повідомленні йдеться про несправність сервера: { $words }
finding-said-sign-in-refused = У повідомленні сказано, що у вході відмовлено: { $words }
finding-said-sign-in-method = У повідомленні сказано, що цей спосіб входу не приймається: { $words }
finding-said-sign-in-later = У повідомленні сказано, що вхід на певний час призупинено: { $words }
finding-said-relay-denied = У повідомленні сказано, що сервер не пересилає пошту без входу: { $words }
finding-said-sending-refused = У повідомленні сказано, що сервер не приймає цього листа: { $words }
finding-said-computer-name-refused = У повідомленні сказано, що сервер не приймає імені, яке називає цей комп’ютер (HELO): { $words }
finding-said-recipient-unknown = У повідомленні сказано, що отримувач невідомий: { $words }
finding-said-mailbox-full = У повідомленні сказано, що поштова скринька переповнена: { $words }
finding-said-scanner = Повідомлення надійшло від поштового сканера на шляху: { $words }
finding-said-captive-portal = Повідомлення надійшло зі сторінки входу мережі: { $words }
finding-said-local = У повідомленні йдеться про несправність на цьому комп’ютері: { $words }
finding-said-settings = У повідомленні сказано, що налаштування не можуть бути правильними: { $words }
finding-settings-tls-on-starttls-port = Для порту { $port } вибрано SSL/TLS, а шифрування там починається командою STARTTLS
finding-settings-plain-on-tls-port = Для порту { $port } не вибрано SSL/TLS, а шифрування там має починатися одразу
finding-settings-starttls-on-tls-port = Для порту { $port } вибрано STARTTLS, а шифрування там має починатися одразу
finding-settings-port-of-other-protocol = Порт { $port } не призначений для { $protocol }
finding-settings-greeting-of-other-protocol = Сервер відповів іншим протоколом, не { $protocol }: { $words }
finding-settings-server-is-this-computer = У налаштуваннях поштовим сервером названо сам цей комп’ютер
finding-settings-greeting-of-other-server = Привітання не належить провайдерові: { $words }
finding-settings-certificate-of-other-server = Сервери цього провайдера показують правильний сертифікат кожній програмі, яка спершу називає їхнє ім’я (SNI): ця програма цього не робить, або замість них відповідає щось інше
finding-settings-exchanger-as-server = Цей сервер приймає пошту лише від інших серверів, на порту 25. Програми користуються іншим сервером провайдера, а не портом { $port } цього.

finding-name-not-found = Сервера з ім’ям { $name } не існує
finding-alias-leads-nowhere = { $name } — лише інше ім’я для { $alias }, а { $alias } не існує
finding-name-has-no-address = Ім’я { $name } існує, але адреси не має
finding-resolver-silent = Служба імен цієї мережі не відповіла на запит про { $name }
finding-family-unanswered = Служба імен цієї мережі лишає без відповіді запит про адреси { $family } імені { $name }: кожна програма чекає { $seconds } с або довше
finding-resolver-trouble = Служба імен цієї мережі не змогла сказати, де { $name }
finding-private-address = Ім’я веде на { $address }, адресу всередині локальної мережі, і там ніщо не відповідає
finding-empty-address = Ім’я веде на { $address }, а це не адреса комп’ютера; так відповідають фільтри
finding-loopback-address = Ім’я веде на { $address }, а це сам цей комп’ютер; так відповідають фільтри
finding-no-network = Цей комп’ютер не підключений до мережі
finding-computer-at-its-limit = Цей комп’ютер не має вільних з’єднань: відкрито забагато одночасно
finding-hosts-file-names-server = Файл hosts самого цього комп’ютера спрямовує ім’я на { $address }
finding-search-suffix-used = Ім’я знайдено лише з додатком { $suffix }, тож міг відповісти інший комп’ютер

finding-port-refused-others-greet = Порт { $port } відмовляє у з’єднанні, а порт { $other_port } відповідає як слід
finding-port-silent-others-greet = Порт { $port } не відповідає на з’єднання, а порт { $other_port } відповідає як слід
finding-port-refused = Порт { $port } відмовляє у з’єднанні
finding-port-silent = Порт { $port } не відповідає на з’єднання
finding-every-port-refused = Усі перевірені поштові порти відмовляють у з’єднанні
finding-every-port-silent = Жоден із перевірених поштових портів не відповідає
finding-no-route = Звідси немає шляху до { $address }
finding-no-way-out = Жоден порт адреси { $address } не досяжний: немає виходу з цієї мережі
finding-no-ipv6-route = { $server } має лише адреси IPv6, а звідси до них немає маршруту IPv6
finding-blocked-locally = Сам цей комп’ютер не випустив з’єднання на порт { $port }
finding-ipv6-fails-ipv4-works = Порт { $port } працює через IPv4 ({ $works_on }), але не через IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Порт { $port } працює через IPv6 ({ $works_on }), але не через IPv4 ({ $address })
finding-older-on-one-address = За адресою { $address } сервер не має нічого новішого за { $version }, а за іншими має
finding-one-address-fails = Сервер має кілька адрес: порт { $port } працює на { $works_on }, але не на { $address }
finding-busy-on-one-address = Сервер має кілька адрес: порт { $port } працює на { $works_on }, але не на { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

finding-idle-close = Порт { $port } приймає з’єднання і закриває їх ще до того, як щось надіслано
finding-every-port-closes = Кількість портів, що приймають з’єднання й одразу мовчки їх закривають: { $ports }
finding-every-hello-dies = { $range ->
    [part] Порт { $port } приймає з’єднання, але на жодну зі спроб шифрування (усього { $hellos }) не відповідає
   *[whole] Порт { $port } приймає з’єднання, але на жодну зі спроб шифрування (усього { $hellos }, від SSL 2.0 до TLS 1.3) не відповідає
}
finding-alert-on-every-hello = Порт { $port } на кожну спробу шифрування відповідає тим самим сповіщенням (alert { $alert })
finding-server-name-refused = Порт { $port } не знає імені сервера { $server } або не отримав жодного імені (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Порт { $port } погоджується на STARTTLS, а потім мовчить
   *[tls] Порт { $port } приймає з’єднання, а потім мовчить, хоч би що надсилали для початку шифрування
}
finding-flight-breaks-off = Порт { $port } починає відповідати, а потім { $how ->
        [closed] закриває з’єднання
        [reset] розриває з’єднання
        [silent] замовкає
        [alert] припиняє спробу зі сповіщенням (alert { $alert })
       *[malformed] надсилає байти, що не мають змісту
    }
finding-large-hello-fails = { $how ->
    [reset] На перше повідомлення завдовжки { $bytes } байт порт { $port } обриває з’єднання, а на коротше відповідає
   *[lost] На перше повідомлення завдовжки { $bytes } байт порт { $port } не відповідає, а на коротше відповідає
}
finding-client-hello-unanswered = Порт { $port } не відповів на такий початок шифрування, як у цієї поштової програми
finding-newer-hello-answered = Порт { $port } відповідає новішим програмам (до { $version }), але не такій, як ця поштова програма
finding-newest-version-breaks-off = Порт { $port } обриває з’єднання, коли програма пропонує TLS 1.3, і відповідає тим, що пропонують щонайбільше TLS 1.2
finding-only-old-hello-answered = Порт { $port } не відповідає ні на що новіше за { $version }
finding-other-suites-answered = Порт { $port } має версію, яку ця поштова програма знає, але не має з нею спільного шифру
finding-key-type-not-spoken = Порт { $port } показує сертифікат із ключем, яким ця поштова програма користуватися не може ({ $key })
finding-sni-needed = Порт { $port } відповідає лише програмам, які називають сервер у першому повідомленні (SNI)
finding-other-certificate-without-name = Програмам, які не називають сервера, він показує сертифікат для { $names }
finding-client-hello-answered = Порт { $port } відповідає програмі, подібній до цієї поштової програми
finding-current-hello-answered = Порт { $port } відповідає сучасним програмам
finding-everything-works = { $encrypts ->
    [yes] Порт { $port } звідси працює: до нього є доступ, з’єднання шифрується, і поштовий сервер відповів
   *[no] Порт { $port } звідси працює: до нього є доступ, і поштовий сервер відповів, без шифрування
}
finding-handshake-not-completed = Порт { $port } відповідає, але захищене з’єднання не завершується
finding-text-on-secure-port = Порт { $port } відповідає відкритим текстом там, де має бути шифрування: { $text }
finding-starttls-port-with-ssl = Порт { $port } відповідає відкритим текстом і не призначений для SSL від першого байта: { $text }
finding-starttls-on-secure-port = Порт { $port } чекає на шифрування, а поштова програма чекає, що сервер озветься першим
finding-no-encryption-on-secure-port = Порт { $port } починає із шифрування, а поштову програму налаштовано без нього
finding-tls-start-text = { $how ->
    [continues] Порт { $port } погоджується на STARTTLS, а потім продовжує відкритим текстом: { $text }
   *[says] Сервер сам повідомляє, що не може почати шифрування (порт { $port })
}
finding-other-protocol = На порту { $port } відповідає { $speaks ->
    [none] не поштовий сервер
   *[other] { $speaks }
}: { $text }
finding-other-protocol-inside = Порт { $port } встановлює шифрування, але за ним відповідає не поштовий сервер цього виду: { $text }
finding-settings-starttls-not-in-program = Для порту { $port } вибрано STARTTLS; Outlook Express підтримує його лише на порту 25
finding-starttls-missing-on-one-address = Порт { $port } приймає STARTTLS на { $works_on }, але не на { $address }
finding-starttls-withheld = Порт { $port } не оголошує STARTTLS, але приймає його; поштові програми користуються лише тим, що оголошено
finding-hangs-up-after-greeting = Порт { $port } відповідає один раз, а потім розриває з’єднання
finding-silent-after-greeting = Порт { $port } відповідає один раз, а потім мовчить
finding-port-for-web = Порт { $port } призначений для вебсторінок, і поштовий сервер на ньому не відповідає
finding-malformed-answer = Порт { $port } відповідає байтами, які не належать жодному відомому тут протоколу
finding-flapping = Порт { $port } відповів на однакові спроби стільки разів: { $answered } з { $tries }
finding-shut-out = Порт { $port } спершу відповідав, а потім перестав приймати з’єднання звідси
finding-slow-answer = Порт { $port } відповів через { $seconds } с

finding-certificate-expired = Термін дії сертифіката сервера минув { $not_after }
finding-certificate-not-yet-valid = Сертифікат сервера починає діяти { $not_before }
finding-certificate-revoked = Сертифікат відкликано { $revoked_at }: сам сервер передає відповідь центру, що його видав
finding-certificate-intermediate-expired = Термін дії сертифіката між власним сертифікатом сервера й довіреним, { $certificate }, минув { $not_after }
finding-certificate-intermediate-not-yet-valid = Сертифікат між власним сертифікатом сервера й довіреним, { $certificate }, починає діяти { $not_before }
finding-certificate-other-path-needed = Сервер також надсилає сертифікат { $certificate }, дійсний лише з { $not_before } до { $not_after }; сучасні програми знаходять шлях без нього, а старі та OpenSSL до 1.1.0 можуть на ньому зупинитися
finding-certificate-wrong-name = Сертифікат видано для { $names }, а не для { $asked_name }
finding-certificate-names-nobody = Сертифікат не називає жодного сервера, отже й { $asked_name } теж
finding-certificate-name-only-in-cn = У сертифікаті ім’я { $common_name } вказано лише як загальне ім’я (common name), якого сучасні програми більше не приймають; старіші приймають
finding-certificate-self-signed = Сертифікат сервера самопідписаний: жоден центр сертифікації його не підтверджує
finding-certificate-unknown-extension = Сертифікат або один із вищих за нього має позначене як критичне розширення, якого поштові програми не знають, тому мусять його відхилити
finding-certificate-against-apple-rules = Програми Apple відхиляють цей сертифікат: виданий від липня 2019 року може діяти щонайбільше 825 днів і має бути призначений для серверів
finding-certificate-exceeds-issuer = Центр { $issuer } не мав права видавати цей сертифікат: { $exceeds ->
    [kind] це не центр сертифікації, або він не має права підписувати сертифікати
    [length] ланцюжок під ним довший, ніж дозволено
    [purpose] він призначений не для серверів
    [names] ім’я поза його межами
   *[other] не той вид, задовгий ланцюжок або ім’я поза його межами
}
finding-certificate-untrusted = Сертифікат видано не центром, якому довіряє цей комп’ютер, а іншим: { $issuer }
finding-certificate-chain-incomplete = Сервер не надсилає сертифіката між своїм і довіреним
finding-certificate-wrong-usage = Сертифікат сервера не призначений для поштового сервера
finding-certificate-status-missing = Сертифікат вимагає під час кожного з’єднання підтвердження видавця (OCSP), а сервер його не надсилає
finding-certificate-unreadable = Один із сертифікатів, які надсилає сервер, неможливо прочитати
finding-certificate-bad-on-one-address = За адресою { $address } сервер показує інший сертифікат, який { $problem ->
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
}
finding-interceptor-issuer = Сертифікат видав { $interceptor }, що перехоплює захищені з’єднання на шляху
finding-certificate-differs-elsewhere = В іншій мережі сервер показує сертифікат іншого видавця ({ $issuer_elsewhere }; тут { $issuer })
finding-clock-off = Годинник цього комп’ютера { $direction ->
        [ahead] поспішає
       *[behind] відстає
    } на { $days ->
        [0] { $minutes ->
            [one] { $minutes } хвилину
            [few] { $minutes } хвилини
            [many] { $minutes } хвилин
           *[other] { $minutes } хвилини
        }
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }; за часом сервера сертифікат чинний
finding-clock-differs = Годинник цього комп’ютера розходиться з годинником сервера на { $days ->
        [0] { $minutes ->
            [one] { $minutes } хвилину
            [few] { $minutes } хвилини
            [many] { $minutes } хвилин
           *[other] { $minutes } хвилини
        }
        [one] { $days } день
        [few] { $days } дні
        [many] { $days } днів
       *[other] { $days } дня
    }
finding-clock-right = Годинник цього комп’ютера збігається з годинником сервера
finding-certificate-weak-key = Ключ сертифіката закороткий для багатьох сучасних програм ({ $key })
finding-certificate-weak-signature = Сертифікат підписано в спосіб, який сучасні програми відхиляють ({ $signature })
finding-certificate-intermediate-weak-key = Ключ сертифіката між власним сертифікатом сервера й довіреним, { $certificate }, закороткий для багатьох сучасних програм ({ $key })
finding-certificate-intermediate-weak-signature = Сертифікат між власним сертифікатом сервера й довіреним, { $certificate }, підписано в спосіб, який сучасні програми відхиляють ({ $signature })
finding-weak-key-exchange = Обмін ключами сервера заслабкий для багатьох сучасних програм ({ $bits } біт)

finding-exchange-5_5-greeting = Порт { $port } називає себе Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } старіший за Service Pack 3
finding-other-product-greeting = Порт { $port } називає себе { $product }
finding-scanner-greeting = На порту { $port } замість сервера відповідає поштовий сканер: { $text }
finding-local-scanner-listens = Поштовий сканер на цьому комп’ютері слухає порт { $port }
finding-busy-greeting = Порт { $port } поки відмовляє цьому комп’ютеру: { $text }
finding-kept-out-greeting = Порт { $port } поки відмовляє цьому комп’ютеру: { $text }
finding-mailbox-locked-greeting = Поштова скринька відкрита в іншій програмі або на іншому пристрої: { $text }
finding-takes-no-mail = Порт { $port } повідомляє, що цей сервер ні від кого не приймає пошту: { $text }
finding-refusal-greeting = Порт { $port } не приймає з’єднань звідси: { $text }
finding-address-not-welcome = Порт { $port } відмовляє цьому комп’ютеру: { $text }
finding-computer-name-refused = Порт { $port } не приймає імені, яким Mailprobe називає цей комп’ютер (EHLO): { $text }
finding-server-fault-greeting = Порт { $port } повідомляє, що служба несправна або вимкнена: { $text }
finding-server-asked-to-stop = Сервер попросив звернутися пізніше, тому Mailprobe перестав запитувати
finding-greeting-missing = До порту { $port } є доступ, але поштовий сервер нічого не сказав
finding-greeting-cut-off = Порт { $port } закриває з’єднання там, де поштовий сервер має озватися першим
finding-no-port-speaks = Кількість портів, що приймають з’єднання й нічого не кажуть: { $ports }
finding-captive-portal-answers = Замість поштового сервера відповідає сторінка входу цієї мережі

finding-starttls-works = STARTTLS працює на порту { $port }
finding-starttls-offered = Порт { $port } пропонує STARTTLS
finding-smtp-starttls-works = STARTTLS працює на порту { $port }
finding-starttls-stripped = Щось на шляху прибирає пропозицію STARTTLS на порту { $port }
finding-starttls-injected = Разом із дозволом сервера на STARTTLS на порту { $port } надійшли зайві байти — ознака втручання
finding-starttls-not-offered = Порт { $port } не пропонує STARTTLS, на який налаштовано поштову програму
finding-starttls-refused = Порт { $port } пропонує STARTTLS, а потім { $answered ->
    [yes] відмовляє: { $reply }
   *[no] не відповідає
 }

finding-sign-in-oauth-only = Порт { $port } не приймає паролів, лише вхід через вебсторінку (OAuth 2)
finding-sign-in-disabled = Порт { $port } повідомляє, що вхід вимкнено
finding-protocol-switched-off = Порт { $port } повідомляє, що { $protocol } вимкнено для цього облікового запису або домену: { $text }
finding-sign-in-not-in-program = Порт { $port } пропонує для входу лише { $ways }, чого ця поштова програма не підтримує
finding-sign-in-fails-on-one-address = Порт { $port } не пропонує на { $address } входу, доступного цій поштовій програмі, а на { $works_on } пропонує
finding-client-certificate-demanded = Порт { $port } впускає лише програми, які мають власний сертифікат
finding-sign-in-not-offered = Порт { $port } не пропонує жодного способу входу
finding-plain-sign-in-refused = Порт { $port } не приймає пароля без шифрування

finding-both-secure-ports-fail = Порти { $port } і { $other_port } поводяться однаково, а порт { $greeting_port } відповідає
finding-other-secure-port-works = Порт { $other_port } працює, порт { $port } — ні
finding-works-on-other-network = З іншої мережі працює
finding-fails-on-other-network = З іншої мережі теж не працює
finding-groupshield-installed = Обізнана людина каже, що на тому сервері запущено GroupShield
finding-groupshield-absent = Обізнана людина каже, що на тому сервері GroupShield немає
finding-cured-by-removal = SSL працює відтоді, як GroupShield повністю видалено
finding-not-cured-by-removal = SSL не працює, хоча GroupShield повністю видалено
finding-works-without-ssl = З вимкненим SSL пошта працює
finding-fails-without-ssl = З вимкненим SSL пошта теж не працює
finding-began-after-change-here = Почалося після змін на цьому комп’ютері
finding-no-change-here = На цьому комп’ютері нічого не змінювали
finding-event-0x2741 = У журналі сервера є подія { $event } з 0x2741: поштова служба не змогла відкрити свій захищений порт
finding-event-0x2740 = У журналі сервера є подія { $event } з 0x2740: поштовий порт зайняла інша програма
finding-event-13002 = У журналі сервера є подія 13002: поштова служба не має сертифіката
