# Co ustalono, po jednym zdaniu na ustalenie. Identyfikator ustalenia stoi po „finding-”; kropka w nim jest zapisana jako „_”.

## Co powiedział program pocztowy

finding-said-secure-connect-failed = Program pocztowy informuje, że nie udało się nawiązać bezpiecznego połączenia: { $words }
finding-said-connect-failed = Program pocztowy informuje, że nie mógł się połączyć: { $words }
finding-said-refused = Według komunikatu połączenie zostało odrzucone: { $words }
finding-said-timed-out = Według komunikatu nic nie odpowiedziało na czas: { $words }
finding-said-unreachable = Według komunikatu nie ma drogi do serwera: { $words }
finding-said-cannot-contact = Program pocztowy informuje, że nie mógł dotrzeć do serwera: { $words }
finding-said-no-ipv6 = Według komunikatu ten komputer nie zna adresów tego rodzaju: { $words }
finding-said-blocked-here = Według komunikatu ten komputer nie pozwolił programowi się połączyć: { $words }
finding-said-no-network = Według komunikatu nie ma połączenia z siecią: { $words }
finding-said-host-not-found = Według komunikatu nie znaleziono nazwy serwera: { $words }
finding-said-resolver-trouble = Według komunikatu nie można było wyszukać nazw: { $words }
finding-said-dropped = Według komunikatu połączenie zostało przerwane: { $words }
finding-said-slow = Według komunikatu serwer nie odpowiedział na czas: { $words }
finding-said-silent-on-tls-port = Nic nie nadeszło na porcie, na którym szyfrowanie musi zacząć się od razu: { $words }
finding-said-tls-failed = Według komunikatu nie udało się uzgodnić szyfrowania: { $words }
finding-said-clear-text = Według komunikatu tam, gdzie oczekiwano szyfrowania, nadszedł jawny tekst: { $words }
finding-said-starttls-missing = Według komunikatu serwer nie oferuje STARTTLS: { $words }
finding-said-needs-encryption = Według komunikatu najpierw potrzebne jest szyfrowanie: { $words }
finding-said-tls-not-started = Według komunikatu serwer nie mógł rozpocząć szyfrowania: { $words }
finding-said-client-too-old = Według komunikatu wersja TLS programu nie jest już przyjmowana: { $words }
finding-said-server-too-old = Według komunikatu wersja TLS serwera nie jest już przyjmowana: { $words }
finding-said-version-differs = Według komunikatu obie strony nie mają wspólnej wersji TLS: { $words }
finding-said-no-shared-cipher = Według komunikatu obie strony nie mają wspólnego sposobu szyfrowania: { $words }
finding-said-weak-key-exchange = Według komunikatu wymiana kluczy serwera jest za słaba: { $words }
finding-said-certificate = Według komunikatu certyfikat serwera nie został przyjęty: { $words }
finding-said-certificate-expired = Według komunikatu certyfikat serwera wygasł: { $words }
finding-said-certificate-not-yet-valid = Według komunikatu certyfikat serwera nie jest jeszcze ważny: { $words }
finding-said-certificate-wrong-name = Według komunikatu certyfikat jest wystawiony na inną nazwę: { $words }
finding-said-certificate-self-signed = Według komunikatu certyfikat jest samopodpisany (nie potwierdza go żaden urząd certyfikacji): { $words }
finding-said-certificate-untrusted = Według komunikatu wystawca certyfikatu nie jest zaufany: { $words }
finding-said-own-root-in-chain = Według komunikatu certyfikat pochodzi z prywatnego urzędu certyfikacji: { $words }
finding-said-certificate-chain = Według komunikatu brakuje części łańcucha certyfikatów: { $words }
finding-said-certificate-revoked = Według komunikatu certyfikat został unieważniony: { $words }
finding-said-weak-certificate = Według komunikatu certyfikat jest za słaby: { $words }
finding-said-clock = Według komunikatu zegary się różnią: { $words }
finding-said-client-rejects-certificate = Według dziennika serwera klient nie przyjął certyfikatu: { $words }
finding-said-client-certificate = Według komunikatu serwer wymaga własnego certyfikatu użytkownika: { $words }
finding-said-sni = Według komunikatu serwerowi trzeba podać jego nazwę: { $words }
finding-said-wrong-protocol = Według komunikatu odpowiedział inny protokół: { $words }
finding-said-busy = Komunikat mówi o limitach serwera: { $words }
finding-said-mailbox-locked = Według komunikatu skrzynka jest otwarta w innym programie: { $words }
finding-said-server-fault = Komunikat mówi o usterce serwera: { $words }
finding-said-sign-in-refused = Według komunikatu logowanie zostało odrzucone: { $words }
finding-said-sign-in-method = Według komunikatu ten sposób logowania nie jest przyjmowany: { $words }
finding-said-sign-in-later = Według komunikatu logowanie jest na pewien czas wstrzymane: { $words }
finding-said-relay-denied = Według komunikatu serwer nie przekazuje poczty dalej bez logowania: { $words }
finding-said-sending-refused = Według komunikatu serwer nie przyjmuje tej wiadomości: { $words }
finding-said-computer-name-refused = Według komunikatu serwer nie przyjmuje nazwy, którą podaje o sobie ten komputer (HELO): { $words }
finding-said-recipient-unknown = Według komunikatu odbiorca nie jest znany: { $words }
finding-said-mailbox-full = Według komunikatu skrzynka jest pełna: { $words }
finding-said-scanner = Komunikat pochodzi od skanera poczty po drodze: { $words }
finding-said-captive-portal = Komunikat pochodzi ze strony logowania sieci: { $words }
finding-said-local = Komunikat mówi o usterce na tym komputerze: { $words }
finding-said-settings = Według komunikatu ustawienia nie mogą być poprawne: { $words }
finding-settings-tls-on-starttls-port = Dla portu { $port } ustawiono SSL/TLS, a szyfrowanie zaczyna się tam poleceniem STARTTLS
finding-settings-plain-on-tls-port = Dla portu { $port } nie ustawiono SSL/TLS, a szyfrowanie musi się tam zacząć od razu
finding-settings-starttls-on-tls-port = Dla portu { $port } ustawiono STARTTLS, a szyfrowanie musi się tam zacząć od razu
finding-settings-port-of-other-protocol = Port { $port } nie należy do { $protocol }
finding-settings-greeting-of-other-protocol = Serwer odpowiedział w innym protokole niż { $protocol }: { $words }
finding-settings-server-is-this-computer = Jako serwer poczty ustawiono ten komputer
finding-settings-greeting-of-other-server = To nie jest powitanie dostawcy: { $words }
finding-settings-certificate-of-other-server = Serwery tego dostawcy pokazują właściwy certyfikat każdemu programowi, który najpierw podaje ich nazwę (SNI): ten program tego nie robi albo zamiast nich odpowiada coś innego
finding-settings-exchanger-as-server = Ten serwer przyjmuje tylko pocztę od innych serwerów, na porcie 25. Programy używają innego serwera dostawcy, a nie portu { $port } na tym serwerze.

## Szukanie adresu

finding-name-not-found = Serwer o nazwie { $name } nie istnieje
finding-alias-leads-nowhere = { $name } to tylko inna nazwa dla { $alias }, a { $alias } nie istnieje
finding-name-has-no-address = Nazwa { $name } istnieje, ale nie ma przypisanego adresu
finding-resolver-silent = Usługa nazw (DNS) tej sieci nie odpowiedziała na pytanie o { $name }
finding-family-unanswered = Usługa nazw (DNS) tej sieci zostawia bez odpowiedzi pytanie o adresy { $family } nazwy { $name }: każdy program czeka { $seconds } s lub dłużej
finding-resolver-trouble = Usługa nazw (DNS) tej sieci nie podała adresu dla nazwy { $name }
finding-private-address = Nazwa prowadzi do { $address }, adresu w sieci lokalnej, i nic tam nie odpowiada
finding-empty-address = Nazwa prowadzi do { $address }, a to nie jest adres komputera; tak odpowiadają filtry
finding-loopback-address = Nazwa prowadzi do { $address }, a to jest ten komputer; tak odpowiadają filtry
finding-no-network = Ten komputer nie ma połączenia z siecią
finding-computer-at-its-limit = Ten komputer nie ma już wolnych połączeń: za dużo jest otwartych naraz
finding-hosts-file-names-server = Plik hosts tego komputera kieruje nazwę na { $address }
finding-search-suffix-used = Nazwę znaleziono dopiero z dopiskiem { $suffix }, więc mógł odpowiedzieć inny komputer

## Dotarcie do portu

finding-port-refused-others-greet = Port { $port } odrzuca połączenia, a port { $other_port } odpowiada normalnie
finding-port-silent-others-greet = Port { $port } nie odpowiada na połączenie, a port { $other_port } odpowiada normalnie
finding-port-refused = Port { $port } odrzuca połączenia
finding-port-silent = Port { $port } nie odpowiada na połączenie
finding-every-port-refused = Każdy sprawdzony port poczty odrzuca połączenia
finding-every-port-silent = Żaden sprawdzony port poczty nie odpowiada
finding-no-route = Stąd nie ma drogi do { $address }
finding-no-way-out = Żaden port adresu { $address } nie jest osiągalny: brakuje drogi wyjścia z tej sieci
finding-no-ipv6-route = { $server } ma tylko adresy IPv6, a stąd nie prowadzi do nich żadna trasa IPv6
finding-blocked-locally = Ten komputer sam nie wypuścił połączenia z portem { $port }
finding-ipv6-fails-ipv4-works = Port { $port } działa przez IPv4 ({ $works_on }), a nie działa przez IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } działa przez IPv6 ({ $works_on }), a nie działa przez IPv4 ({ $address })
finding-older-on-one-address = Pod adresem { $address } serwer nie zna nic nowszego niż { $version }, a gdzie indziej zna
finding-one-address-fails = Serwer ma kilka adresów: port { $port } działa na { $works_on }, a nie działa na { $address }
finding-busy-on-one-address = Serwer ma kilka adresów: port { $port } działa na { $works_on }, a nie działa na { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Bezpieczne połączenie

finding-idle-close = Port { $port } przyjmuje połączenia i zamyka je, zanim cokolwiek zostanie wysłane
finding-every-port-closes = Porty przyjmują połączenia i od razu zamykają je bez słowa (liczba portów: { $ports })
finding-every-hello-dies = { $range ->
    [part] Port { $port } przyjmuje połączenia, ale nie odpowiada na żadną próbę szyfrowania (liczba prób: { $hellos })
   *[whole] Port { $port } przyjmuje połączenia, ale nie odpowiada na żadną próbę szyfrowania od SSL 2.0 do TLS 1.3 (liczba prób: { $hellos })
}
finding-alert-on-every-hello = Port { $port } odpowiada na każdą próbę szyfrowania tym samym alertem ({ $alert })
finding-server-name-refused = Port { $port } nie zna nazwy serwera { $server } albo jej nie otrzymał (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } zgadza się na STARTTLS, a potem milczy
   *[tls] Port { $port } przyjmuje połączenia, a potem milczy niezależnie od tego, jak próbuje się rozpocząć szyfrowanie
}
finding-flight-breaks-off = Port { $port } zaczyna odpowiadać, a potem { $how ->
        [closed] zamyka połączenie
        [reset] zrywa połączenie
        [silent] milknie
        [alert] rezygnuje, wysyłając alert { $alert }
       *[malformed] wysyła bajty bez sensu
    }
finding-large-hello-fails = { $how ->
    [reset] Po pierwszym komunikacie o długości { $bytes } B port { $port } zrywa połączenie, a na krótszy odpowiada
   *[lost] Pierwszy komunikat o długości { $bytes } B nie dostaje na porcie { $port } odpowiedzi, a krótszy dostaje
}
finding-client-hello-unanswered = Port { $port } nie odpowiedział na sposób, w jaki ten program pocztowy rozpoczyna szyfrowanie
finding-newer-hello-answered = Port { $port } odpowiada nowszym programom (do { $version }), ale nie takim jak ten program pocztowy
finding-newest-version-breaks-off = Port { $port } przerywa połączenie, gdy program proponuje TLS 1.3, a odpowiada tym, które proponują najwyżej TLS 1.2
finding-only-old-hello-answered = Port { $port } nie odpowiada na nic nowszego niż { $version }
finding-other-suites-answered = Port { $port } używa wersji, którą ten program pocztowy zna, ale nie mają wspólnego szyfru
finding-key-type-not-spoken = Port { $port } pokazuje certyfikat z kluczem, którego ten program pocztowy nie obsługuje ({ $key })
finding-sni-needed = Port { $port } odpowiada tylko programom, które podają nazwę serwera w pierwszym komunikacie (SNI)
finding-other-certificate-without-name = Programom, które nie podają nazwy serwera, pokazuje certyfikat dla { $names }
finding-client-hello-answered = Port { $port } odpowiada programowi takiemu jak ten program pocztowy
finding-current-hello-answered = Port { $port } odpowiada współczesnym programom
finding-everything-works = { $encrypts ->
    [yes] Port { $port } działa stąd: połączenie się udało i jest szyfrowane, a serwer poczty odpowiedział
   *[no] Port { $port } działa stąd: udało się połączyć, a serwer poczty odpowiedział, bez szyfrowania
}
finding-handshake-not-completed = Port { $port } odpowiada, ale nawiązywanie bezpiecznego połączenia nie dochodzi do końca
finding-text-on-secure-port = Port { $port } odpowiada jawnym tekstem tam, gdzie powinno być szyfrowanie: { $text }
finding-starttls-port-with-ssl = Port { $port } odpowiada jawnym tekstem i nie jest przeznaczony do SSL od pierwszego bajtu: { $text }
finding-starttls-on-secure-port = Port { $port } czeka na szyfrowanie, a program pocztowy czeka, aż pierwszy odezwie się serwer
finding-no-encryption-on-secure-port = Port { $port } zaczyna od szyfrowania, a w programie pocztowym jest ono wyłączone
finding-tls-start-text = { $how ->
    [continues] Port { $port } zgadza się na STARTTLS, a potem odpowiada dalej jawnym tekstem: { $text }
   *[says] Serwer sam informuje, że nie może rozpocząć szyfrowania (port { $port })
}
finding-other-protocol = Na porcie { $port } odpowiada { $speaks ->
    [none] coś innego niż serwer poczty
   *[other] { $speaks }
}: { $text }
finding-other-protocol-inside = Port { $port } szyfruje, ale za szyfrowaniem odpowiada coś innego niż taki serwer poczty: { $text }
finding-settings-starttls-not-in-program = Dla portu { $port } ustawiono STARTTLS, a Outlook Express potrafi używać go tylko na porcie 25
finding-starttls-missing-on-one-address = Port { $port } przyjmuje STARTTLS na { $works_on }, a nie przyjmuje na { $address }
finding-starttls-withheld = Port { $port } nie podaje STARTTLS na liście, a jednak je przyjmuje; programy pocztowe używają tylko tego, co jest na liście
finding-hangs-up-after-greeting = Port { $port } odpowiada raz, a potem się rozłącza
finding-silent-after-greeting = Port { $port } odpowiada raz, a potem milczy
finding-port-for-web = Port { $port } służy do stron WWW i nie odpowiada na nim serwer poczty
finding-malformed-answer = Port { $port } odpowiada bajtami, które nie należą do żadnego znanego tu protokołu
finding-flapping = Port { $port } odpowiedział na { $answered } z { $tries } jednakowych prób
finding-shut-out = Port { $port } najpierw odpowiadał, a potem przestał przyjmować połączenia z tego miejsca
finding-slow-answer = Port { $port } odpowiedział po { $seconds } s

## Certyfikat i zegar

finding-certificate-expired = Certyfikat serwera stracił ważność { $not_after }
finding-certificate-not-yet-valid = Certyfikat serwera jest ważny dopiero od { $not_before }
finding-certificate-revoked = Certyfikat został unieważniony { $revoked_at }: sam serwer przekazuje odpowiedź jego wystawcy
finding-certificate-intermediate-expired = Certyfikat pośredni między certyfikatem serwera a zaufanym, { $certificate }, stracił ważność { $not_after }
finding-certificate-intermediate-not-yet-valid = Certyfikat pośredni między certyfikatem serwera a zaufanym, { $certificate }, jest ważny dopiero od { $not_before }
finding-certificate-other-path-needed = Serwer wysyła też certyfikat { $certificate }, ważny tylko od { $not_before } do { $not_after }; współczesne programy obchodzą się bez niego, stare programy i OpenSSL przed wersją 1.1.0 mogą się na nim zatrzymać
finding-certificate-wrong-name = Certyfikat jest wystawiony na { $names }, a nie na { $asked_name }
finding-certificate-names-nobody = Certyfikat nie zawiera nazwy żadnego serwera, więc także nazwy { $asked_name }
finding-certificate-name-only-in-cn = Certyfikat ma nazwę { $common_name } tylko jako common name, czego współczesne programy już nie przyjmują; starsze przyjmują
finding-certificate-self-signed = Certyfikat serwera jest samopodpisany: nie potwierdza go żaden urząd certyfikacji
finding-certificate-unknown-extension = Certyfikat albo jeden z nadrzędnych ma rozszerzenie oznaczone jako krytyczne, którego programy pocztowe nie znają, więc muszą ten certyfikat odrzucić
finding-certificate-against-apple-rules = Programy Apple odrzucają ten certyfikat: wydany od lipca 2019 r. może być ważny najwyżej 825 dni i musi być przeznaczony dla serwerów
finding-certificate-exceeds-issuer = Urząd { $issuer } nie mógł wystawić tego certyfikatu: { $exceeds ->
    [kind] nie jest urzędem certyfikacji albo nie może podpisywać certyfikatów
    [length] łańcuch pod nim jest dłuższy, niż wolno
    [purpose] jest przeznaczony do czegoś innego niż serwery
    [names] nazwa jest spoza jego uprawnień
   *[other] niewłaściwy rodzaj, za długi łańcuch albo nazwa spoza jego uprawnień
}
finding-certificate-untrusted = Certyfikatu nie wystawił urząd, któremu ufa ten komputer, tylko { $issuer }
finding-certificate-chain-incomplete = Serwer nie wysyła certyfikatu pośredniego między swoim a zaufanym
finding-certificate-wrong-usage = Certyfikat serwera nie jest przeznaczony dla serwera poczty
finding-certificate-status-missing = Certyfikat wymaga przy każdym połączeniu potwierdzenia wystawcy (OCSP), a serwer żadnego nie wysyła
finding-certificate-unreadable = Jednego z certyfikatów, które wysyła serwer, nie da się odczytać
finding-certificate-bad-on-one-address = Pod adresem { $address } serwer pokazuje inny certyfikat, który { $problem ->
    [expired] stracił ważność { $not_after }
    [not-yet-valid] jest ważny dopiero od { $not_before }
    [wrong-name] jest wystawiony na { $names }
    [name-only-in-cn] ma swoją nazwę tylko w dawnym polu
    [self-signed] jest samopodpisany
    [untrusted-issuer] pochodzi od wystawcy, któremu ten komputer nie ufa
    [missing-intermediate] przychodzi bez certyfikatów łączących go z urzędem certyfikacji
    [revoked] został unieważniony { $revoked_at }
    [intermediate-expired] przychodzi z certyfikatem { $certificate }, który stracił ważność { $not_after }
    [intermediate-not-yet-valid] przychodzi z certyfikatem { $certificate }, ważnym dopiero od { $not_before }
    [weak-key] ma za słaby klucz
    [weak-signature] ma za słaby podpis
   *[other] jest wadliwy
}
finding-interceptor-issuer = Wystawcą certyfikatu jest { $interceptor }, czyli produkt, który przechwytuje bezpieczne połączenia po drodze
finding-certificate-differs-elsewhere = W innej sieci serwer pokazuje certyfikat innego wystawcy ({ $issuer_elsewhere }; tutaj { $issuer })
finding-clock-off = Zegar tego komputera { $direction ->
        [ahead] spieszy się
       *[behind] spóźnia się
    } o { $days ->
        [0] { $minutes } min
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }; według czasu serwera certyfikat jest w porządku
finding-clock-differs = Zegar tego komputera różni się od zegara serwera o { $days ->
        [0] { $minutes } min
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }
finding-clock-right = Zegar tego komputera zgadza się z zegarem serwera
finding-certificate-weak-key = Klucz certyfikatu jest za krótki dla wielu współczesnych programów ({ $key })
finding-certificate-weak-signature = Certyfikat jest podpisany w sposób, który współczesne programy odrzucają ({ $signature })
finding-certificate-intermediate-weak-key = Klucz certyfikatu pośredniego między certyfikatem serwera a zaufanym, { $certificate }, jest za krótki dla wielu współczesnych programów ({ $key })
finding-certificate-intermediate-weak-signature = Certyfikat pośredni między certyfikatem serwera a zaufanym, { $certificate }, jest podpisany w sposób, który współczesne programy odrzucają ({ $signature })
finding-weak-key-exchange = Wymiana kluczy serwera jest za słaba dla wielu współczesnych programów (liczba bitów: { $bits })

## Powitanie

finding-exchange-5_5-greeting = Port { $port } przedstawia się jako Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } jest starszy niż Service Pack 3
finding-other-product-greeting = Port { $port } przedstawia się jako { $product }
finding-scanner-greeting = Na porcie { $port } zamiast serwera odpowiada skaner poczty: { $text }
finding-local-scanner-listens = Na porcie { $port } nasłuchuje skaner poczty na tym komputerze
finding-busy-greeting = Port { $port } na razie odrzuca ten komputer: { $text }
finding-kept-out-greeting = Port { $port } na razie odrzuca ten komputer: { $text }
finding-mailbox-locked-greeting = Skrzynka jest otwarta w innym programie lub na innym urządzeniu: { $text }
finding-takes-no-mail = Port { $port } informuje, że ten serwer od nikogo nie przyjmuje poczty: { $text }
finding-refusal-greeting = Port { $port } odrzuca połączenia z tego miejsca: { $text }
finding-address-not-welcome = Port { $port } odrzuca ten komputer: { $text }
finding-computer-name-refused = Port { $port } odrzuca nazwę, którą Mailprobe podaje dla tego komputera (EHLO): { $text }
finding-server-fault-greeting = Port { $port } informuje, że usługa ma awarię albo jest wyłączona: { $text }
finding-server-asked-to-stop = Serwer poprosił o ponowną próbę później, więc Mailprobe przestał pytać
finding-greeting-missing = Z portem { $port } udało się połączyć, ale serwer poczty milczał
finding-greeting-cut-off = Port { $port } zamyka połączenie tam, gdzie pierwszy powinien odezwać się serwer poczty
finding-no-port-speaks = Porty przyjmują połączenia, ale żaden się nie odzywa (liczba portów: { $ports })
finding-captive-portal-answers = Zamiast serwera poczty odpowiada strona logowania tej sieci

## STARTTLS

finding-starttls-works = STARTTLS działa na porcie { $port }
finding-starttls-offered = Port { $port } oferuje STARTTLS
finding-smtp-starttls-works = STARTTLS działa na porcie { $port }
finding-starttls-stripped = Coś po drodze usuwa ofertę STARTTLS na porcie { $port }
finding-starttls-injected = Wraz ze zgodą serwera na STARTTLS na porcie { $port } nadeszły dodatkowe bajty, co wskazuje na ingerencję
finding-starttls-not-offered = Port { $port } nie oferuje STARTTLS, które jest ustawione w programie pocztowym
finding-starttls-refused = Port { $port } oferuje STARTTLS, a potem { $answered ->
    [yes] odmawia: { $reply }
   *[no] nie odpowiada
 }

## Logowanie

finding-sign-in-oauth-only = Port { $port } nie przyjmuje haseł, tylko logowanie przez stronę internetową (OAuth 2)
finding-sign-in-disabled = Port { $port } informuje, że logowanie jest wyłączone
finding-protocol-switched-off = Port { $port } informuje, że { $protocol } jest wyłączony dla tego konta lub tej domeny: { $text }
finding-sign-in-not-in-program = Port { $port } oferuje do logowania tylko { $ways }, czego ten program pocztowy nie obsługuje
finding-sign-in-fails-on-one-address = Port { $port } nie oferuje na { $address } logowania, którego ten program pocztowy mógłby użyć, a na { $works_on } oferuje
finding-client-certificate-demanded = Port { $port } wpuszcza tylko programy, które mają własny certyfikat
finding-sign-in-not-offered = Port { $port } nie oferuje żadnego sposobu logowania
finding-plain-sign-in-refused = Port { $port } nie przyjmuje hasła bez szyfrowania

## Inne porty, inne sieci i to, co wiedzą ludzie

finding-both-secure-ports-fail = Porty { $port } i { $other_port } zachowują się tak samo, a port { $greeting_port } odpowiada
finding-other-secure-port-works = Port { $other_port } działa, port { $port } nie
finding-works-on-other-network = Z innej sieci działa
finding-fails-on-other-network = Z innej sieci też nie działa
finding-groupshield-installed = Osoba, która to wie, mówi, że na tym serwerze jest uruchomiony GroupShield
finding-groupshield-absent = Osoba, która to wie, mówi, że na tym serwerze nie ma programu GroupShield
finding-cured-by-removal = SSL działa, odkąd GroupShield całkowicie usunięto
finding-not-cured-by-removal = SSL nie działa, choć GroupShield całkowicie usunięto
finding-works-without-ssl = Z wyłączonym SSL poczta działa
finding-fails-without-ssl = Z wyłączonym SSL poczta też nie działa
finding-began-after-change-here = Zaczęło się po zmianie na tym komputerze
finding-no-change-here = Na tym komputerze nic nie zmieniano
finding-event-0x2741 = Dziennik serwera pokazuje zdarzenie { $event } z 0x2741: usługa poczty nie mogła otworzyć swojego bezpiecznego portu
finding-event-0x2740 = Dziennik serwera pokazuje zdarzenie { $event } z 0x2740: port poczty zajmuje inny program
finding-event-13002 = Dziennik serwera pokazuje zdarzenie 13002: usługa poczty nie ma certyfikatu
