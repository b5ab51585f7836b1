# Co ustalono, po jednym zdaniu na ustalenie. Identyfikator ustalenia stoi po „finding-”; kropka w nim jest zapisana jako „_”.

## Co powiedział program pocztowy

finding-said-secure-connect-failed = Program pocztowy podaje, że bezpieczne połączenie nie doszło do skutku ({ $words })
finding-said-connect-failed = Program pocztowy podaje, że nie uzyskał połączenia ({ $words })
finding-said-dropped = Program pocztowy podaje, że serwer zakończył połączenie ({ $words })
finding-said-slow = Program pocztowy podaje, że zbyt długo czekał na odpowiedź ({ $words })
finding-said-host-not-found = Program pocztowy podaje, że nie znalazł adresu serwera ({ $words })
finding-said-busy = Program pocztowy podaje, że serwer lub skrzynka są zajęte ({ $words })
finding-said-certificate = Program pocztowy podaje, że nie akceptuje certyfikatu serwera ({ $words })
finding-said-starttls-missing = Program pocztowy podaje, że serwer nie oferuje STARTTLS ({ $words })
finding-said-sign-in-refused = Program pocztowy podaje, że odmówiono logowania ({ $words })
finding-said-timed-out = Program pocztowy nie dostał odpowiedzi na próbę połączenia ({ $words })
finding-said-refused = Programowi pocztowemu odmówiono połączenia ({ $words })
finding-said-blocked-here = Ten komputer nie pozwolił programowi pocztowemu się połączyć ({ $words })
finding-said-needs-encryption = Słowa samego serwera w komunikacie wymagają najpierw szyfrowania: { $words }
finding-said-tls-not-started = Słowa samego serwera w komunikacie mówią, że nie mógł rozpocząć TLS: { $words }

## Szukanie adresu

finding-name-not-found = Serwer o nazwie { $name } nie istnieje
finding-name-has-no-address = Nazwa { $name } istnieje, ale nie ma przypisanego adresu
finding-resolver-silent = Usługa nazw tej sieci nie odpowiedziała na pytanie o { $name }
finding-resolver-trouble = Usługa nazw tej sieci nie potrafiła powiedzieć, gdzie jest { $name }
finding-private-address = Nazwa prowadzi do { $address }, adresu w sieci lokalnej, i nic tam nie odpowiada
finding-empty-address = Nazwa prowadzi do { $address }, a to nie jest komputer: tak odpowiadają filtry
finding-hosts-file-names-server = Plik hosts tego komputera kieruje nazwę na { $address }

## Dotarcie do portu

finding-port-silent-others-greet = Port { $port } nie odpowiada na połączenie, a port { $other_port } wita normalnie
finding-port-silent = Port { $port } nie odpowiada na połączenie
finding-no-route = Stąd nie ma drogi do { $address }
finding-blocked-locally = Ten komputer sam nie wypuścił połączenia z portem { $port }
finding-ipv6-fails-ipv4-works = Port { $port } działa przez IPv4 ({ $works_on }), a nie działa przez IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } działa przez IPv6 ({ $works_on }), a nie działa przez IPv4 ({ $address })
finding-one-address-fails = Serwer ma kilka adresów: port { $port } działa na { $works_on }, a nie działa na { $address }

## Bezpieczny kanał

finding-idle-close = Port { $port } przyjmuje połączenia i zamyka je, zanim cokolwiek zostanie wysłane
finding-every-hello-dies = Port { $port } przyjmuje połączenia, ale nie odpowiada na żaden rodzaj Hello od SSL 2.0 do TLS 1.3 (sprawdzono rodzajów: { $hellos })
finding-alert-on-every-hello = Port { $port } odpowiada na każdy rodzaj Hello tym samym alertem ({ $alert })
finding-every-hello-silent = Port { $port } przyjmuje połączenia, a potem milczy wobec każdego rodzaju Hello
finding-client-hello-unanswered = Port { $port } nie odpowiedział na Hello samego programu pocztowego, a zaobserwowano zbyt mało, by powiedzieć dlaczego
finding-newer-hello-answered = Port { $port } odpowiada nowszym programom (do { $version }), ale nie na Hello takie jak w tym programie pocztowym
finding-only-old-hello-answered = Port { $port } nie odpowiada na nic nowszego niż { $version }
finding-other-suites-answered = Port { $port } używa wersji, którą ten program pocztowy zna, ale nie mają wspólnego szyfru
finding-sni-needed = Port { $port } odpowiada tylko programom, które podają nazwę serwera w pierwszej wiadomości (SNI)
finding-client-hello-answered = Port { $port } odpowiada na Hello takie jak w tym programie pocztowym
finding-current-hello-answered = Port { $port } odpowiada na współczesne Hello
finding-everything-works = Port { $port } działa stąd: połączono, zabezpieczono i odebrano powitanie
finding-handshake-not-completed = Port { $port } odpowiada, ale bezpieczne połączenie nie dochodzi do końca
finding-text-on-secure-port = Port { $port } mówi jawnym tekstem tam, gdzie powinien być bezpieczny kanał: { $text }
finding-starttls-port-with-ssl = Port { $port } wita jawnym tekstem i nie jest przeznaczony do SSL od pierwszego bajtu: { $text }
finding-starttls-on-secure-port = Port { $port } czeka na bezpieczny kanał, a program pocztowy czeka na powitanie
finding-tls-start-text = Serwer sam mówi, że nie może rozpocząć bezpiecznego kanału (port { $port })
finding-malformed-answer = Port { $port } odpowiada bajtami, które nie należą do żadnego znanego tu protokołu
finding-flapping = Port { $port } odpowiedział na { $answered } z { $tries } jednakowych prób
finding-slow-answer = Port { $port } odpowiedział po { $seconds } s

## Certyfikat i zegar

finding-certificate-expired = Ważność certyfikatu serwera skończyła się { $not_after }
finding-certificate-not-yet-valid = Ważność certyfikatu serwera zaczyna się { $not_before }
finding-certificate-wrong-name = Certyfikat jest dla { $names }, a nie dla { $asked_name }
finding-certificate-self-signed = Certyfikat serwera poręcza sam za siebie (samopodpisany)
finding-certificate-untrusted = Za certyfikat nie poręcza nikt, komu ufa ten komputer; wystawca: { $issuer }
finding-certificate-chain-incomplete = Serwer nie przesyła certyfikatu, który stoi między jego własnym a zaufanym
finding-certificate-wrong-usage = Certyfikat serwera nie jest przeznaczony dla serwera poczty
finding-certificate-differs-elsewhere = W innej sieci serwer pokazuje certyfikat innego wystawcy ({ $issuer_elsewhere }; tutaj { $issuer })
finding-clock-off = Zegar tego komputera { $direction ->
        [ahead] spieszy się
       *[behind] spóźnia się
    } o { $days ->
        [0] { $minutes } min
       *[other] { $days } dni
    }; według czasu serwera certyfikat jest w porządku
finding-clock-differs = Zegar tego komputera różni się od zegara serwera o { $days ->
        [0] { $minutes } min
       *[other] { $days } dni
    }
finding-clock-right = Zegar tego komputera zgadza się z zegarem serwera
finding-weak-key-exchange = Wymiana kluczy serwera jest za słaba dla współczesnych programów ({ $bits } bitów)

## Powitanie

finding-exchange-5_5-greeting = Port { $port } wita jako Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } jest starszy niż Service Pack 3
finding-other-product-greeting = Port { $port } wita jako { $product }, a to nie jest Exchange Server 5.5
finding-scanner-greeting = Na porcie { $port } zamiast serwera odpowiada skaner poczty: { $text }
finding-local-scanner-listens = Na porcie { $port } nasłuchuje skaner poczty tego komputera
finding-refusal-greeting = Port { $port } odprawia zgłaszających się: { $text }
finding-greeting-missing = Port { $port } jest osiągalny, ale powitanie nie nadeszło
finding-no-port-speaks = Przyjmują połączenia, ale nie mówią ani słowa: porty w liczbie { $ports }
finding-captive-portal-answers = Zamiast serwera poczty odpowiada strona logowania tej sieci

## STARTTLS

finding-starttls-works = STARTTLS działa na porcie { $port }
finding-starttls-offered = Port { $port } oferuje STARTTLS
finding-smtp-starttls-works = STARTTLS działa na porcie { $port }
finding-starttls-stripped = Coś po drodze zaciera ofertę STARTTLS na porcie { $port }
finding-starttls-injected = Wraz ze zgodą serwera na STARTTLS na porcie { $port } nadeszły dodatkowe bajty, co wskazuje na ingerencję
finding-starttls-not-offered = Port { $port } nie oferuje STARTTLS, na który ustawiony jest program pocztowy
finding-starttls-refused = Port { $port } oferuje STARTTLS, a potem go odmawia

## Logowanie

finding-sign-in-oauth-only = Port { $port } nie przyjmuje haseł, tylko logowanie przez stronę internetową (OAuth 2)
finding-sign-in-disabled = Port { $port } podaje, że logowanie jest wyłączone
finding-plain-sign-in-refused = Port { $port } nie przyjmuje hasła bez szyfrowania

## Inne porty, inne sieci i to, co wiedzą ludzie

finding-both-secure-ports-fail = Porty { $port } i { $other_port } zachowują się tak samo, a port { $greeting_port } wita
finding-other-secure-port-works = Port { $other_port } działa, port { $port } nie
finding-works-on-other-network = Z innej sieci działa
finding-fails-on-other-network = Z innej sieci też nie działa
finding-groupshield-installed = Ktoś, kto wie, mówi, że na tym serwerze działa GroupShield
finding-groupshield-absent = Ktoś, kto wie, mówi, że na tym serwerze nie ma GroupShield
finding-cured-by-removal = SSL działa, odkąd GroupShield całkowicie usunięto
finding-not-cured-by-removal = SSL nie działa, choć GroupShield całkowicie usunięto
finding-works-without-ssl = Z wyłączonym SSL poczta działa
finding-fails-without-ssl = Z wyłączonym SSL poczta też nie działa
finding-began-after-change-here = Zaczęło się po zmianie na tym komputerze
finding-no-change-here = Na tym komputerze nic nie zmieniano
finding-event-0x2741 = Dziennik serwera pokazuje zdarzenie { $event } z 0x2741: usługa poczty nie mogła otworzyć swojego bezpiecznego portu
finding-event-0x2740 = Dziennik serwera pokazuje zdarzenie { $event } z 0x2740: port poczty zajmuje inny program
finding-event-13002 = Dziennik serwera pokazuje zdarzenie 13002: usługa poczty nie ma certyfikatu
