# Wnioski, wiersz o GroupShield, następna próba i co robić.

## Przyczyny w kilku słowach

hypothesis-groupshield = GroupShield na serwerze Exchange Server 5.5
hypothesis-exchange55-listener = Inna usterka bezpiecznych portów serwera Exchange Server 5.5
hypothesis-secure-listener-fault = Bezpieczny port serwera nie działa
hypothesis-no-secure-service = Na tym porcie nie ma bezpiecznej usługi
hypothesis-client-too-old = Program pocztowy jest za stary dla serwera
hypothesis-server-too-old = Serwer jest za stary dla programu pocztowego
hypothesis-no-shared-cipher = Brak wspólnego sposobu szyfrowania
hypothesis-certificate = Problem z certyfikatem serwera
hypothesis-weak-certificate = Klucz lub podpis serwera jest za słaby
hypothesis-clock-wrong = Zegar tego komputera jest źle ustawiony
hypothesis-starttls-mixup = Port i rodzaj szyfrowania nie pasują do siebie
hypothesis-plaintext-on-secure-port = Bezpieczny port nie szyfruje
hypothesis-wrong-protocol = Odpowiada coś innego niż taki serwer poczty
hypothesis-interception = Coś po drodze zmienia połączenie
hypothesis-firewall = Zapora lub dostawca blokuje połączenie
hypothesis-dns = Nazwa serwera prowadzi donikąd albo w niewłaściwe miejsce
hypothesis-ipv6-broken = IPv6 nie działa
hypothesis-captive-portal = Sieć wymaga najpierw zalogowania
hypothesis-server-down = Serwer poczty nie działa
hypothesis-server-busy = Serwer poczty jest zajęty albo osiągnięto limit
hypothesis-sign-in-refused = Nazwa użytkownika lub hasło nie są przyjmowane
hypothesis-sign-in-method = Ten sposób logowania nie jest przyjmowany
hypothesis-sending-refused = Serwer nie przyjmuje tej wiadomości
hypothesis-sni-required = Serwer wymaga najpierw podania swojej nazwy (SNI)
hypothesis-slow-server = Serwer poczty nie odpowiada albo odpowiada za późno
hypothesis-no-network = Ten komputer nie ma połączenia z siecią
hypothesis-healthy = Wszystko, co możemy sprawdzić, działa

## Wniosek dla człowieka: krótko, z punktu widzenia jego celu.
## verdict-<przyczyna>-<ustalenie> nazywa konkretny problem i to, co zmierzono; $said to początek słów samego serwera.

verdict-groupshield = Serwer { $server } nie kończy nawiązywania bezpiecznego połączenia na porcie { $port }; { $certainty ->
        [likely] prawdopodobną
       *[other] możliwą
    } przyczyną jest GroupShield.
verdict-exchange55-listener = Bezpieczny port { $port } serwera { $server } (Exchange Server 5.5) nie działa.
verdict-secure-listener-fault = Bezpieczne połączenie z serwerem { $server }, port { $port }, jest przerywane po stronie serwera.
verdict-secure-listener-fault-idle-close = Brak bezpiecznego połączenia z serwerem { $server }: port { $port } rozłącza się, zanim cokolwiek zostanie powiedziane.
verdict-secure-listener-fault-every-hello-dies = Brak bezpiecznego połączenia z serwerem { $server }: port { $port } rozłącza się przy każdej próbie.
verdict-secure-listener-fault-alert-on-every-hello = Brak bezpiecznego połączenia z serwerem { $server }: port { $port } odrzuca każdą próbę (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Brak bezpiecznego połączenia z serwerem { $server }: port { $port } zaczyna je nawiązywać, a potem { $how ->
        [silent] milknie
       *[other] je przerywa
    }.
verdict-secure-listener-fault-handshake-not-completed = Brak bezpiecznego połączenia z serwerem { $server }: port { $port } { $how ->
        [silent] przestaje odpowiadać
       *[other] przerywa połączenie
    }, zanim zostanie ono nawiązane.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] Serwer { $server } zgadza się na STARTTLS na porcie { $port } i działa dalej bez szyfrowania.
   *[says] Serwer { $server } sam informuje, że nie może rozpocząć szyfrowania na porcie { $port }.
}
verdict-secure-listener-fault-starttls-refused = Serwer { $server } oferuje STARTTLS na porcie { $port }, ale potem nie rozpoczyna szyfrowania.
verdict-secure-listener-fault-said-tls-not-started = Według komunikatu serwer { $server } nie mógł rozpocząć szyfrowania: „{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Poczta przez port { $port } nie działa: serwer { $server } rozłącza się tam bez słowa.
verdict-no-secure-service = Serwer { $server } nie oferuje bezpiecznego połączenia na porcie { $port }.
verdict-no-secure-service-port-refused = Serwer { $server } odrzuca połączenia z portem { $port }.
verdict-no-secure-service-port-refused-others-greet = Serwer { $server } odrzuca połączenia z portem { $port }; port { $other_port } odpowiada.
verdict-no-secure-service-starttls-not-offered = Serwer { $server } nie oferuje na porcie { $port } szyfrowania STARTTLS, którego chce użyć { $program }.
verdict-no-secure-service-starttls-missing-on-one-address = Pod adresem { $address } serwer { $server } nie oferuje STARTTLS na porcie { $port }.
verdict-client-too-old = Szyfrowanie serwera { $server } jest nowsze niż to, które zna { $program }.
verdict-server-too-old = Serwer { $server } ma tylko stare szyfrowanie, którego { $program } już nie przyjmuje.
verdict-server-too-old-only-old-hello-answered = Serwer { $server } nie zna nic nowszego niż { $version }, a { $program } już tego nie przyjmuje.
verdict-server-too-old-newest-version-breaks-off = Serwer { $server } przerywa połączenie, gdy program proponuje TLS 1.3, a { $program } to robi.
verdict-server-too-old-older-on-one-address = Pod adresem { $address } serwer { $server } nie zna nic nowszego niż { $version }.
verdict-no-shared-cipher = Serwer { $server } i { $program } nie mają wspólnego sposobu szyfrowania.
verdict-no-shared-cipher-key-type-not-spoken = Certyfikat serwera { $server } ma klucz ({ $key }), którego { $program } nie obsługuje.
verdict-no-shared-cipher-other-suites-answered = Serwer { $server } i { $program } znają tę samą wersję TLS, ale nie mają wspólnego szyfru ani rodzaju klucza.
verdict-certificate = Certyfikat serwera { $server } jest wadliwy, dlatego { $program } mu nie ufa.
verdict-certificate-certificate-expired = Certyfikat serwera { $server } stracił ważność { $not_after }; { $program } mu nie ufa.
verdict-certificate-certificate-not-yet-valid = Certyfikat serwera { $server } jest ważny dopiero od { $not_before }.
verdict-certificate-certificate-revoked = Certyfikat serwera { $server } został unieważniony { $revoked_at }; { $program } mu nie ufa.
verdict-certificate-certificate-intermediate-expired = Certyfikat { $certificate }, który serwer { $server } wysyła razem ze swoim, stracił ważność { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Certyfikat { $certificate }, który serwer { $server } wysyła razem ze swoim, jest ważny dopiero od { $not_before }.
verdict-certificate-certificate-names-nobody = Certyfikat, który pokazuje serwer { $server }, nie zawiera nazwy żadnego serwera.
verdict-certificate-certificate-name-only-in-cn = Certyfikat ma nazwę { $common_name } tylko w dawnym polu (CN), którego współczesne programy nie czytają.
verdict-certificate-certificate-wrong-name = Certyfikat, który pokazuje serwer { $server }, jest wystawiony na { $name }, a nie na { $asked_name }.
verdict-certificate-certificate-self-signed = Certyfikat serwera { $server } jest samopodpisany, dlatego { $program } mu nie ufa.
verdict-certificate-certificate-unknown-extension = Certyfikat serwera { $server } ma rozszerzenie, przez które programy pocztowe muszą go odrzucić.
verdict-certificate-certificate-against-apple-rules = Certyfikat serwera { $server } nie spełnia reguł Apple, dlatego { $program } go odrzuca.
verdict-certificate-certificate-exceeds-issuer = Certyfikat serwera { $server } narusza zasady urzędu, który go wystawił.
verdict-certificate-certificate-untrusted = Certyfikat serwera { $server } ma wystawcę, któremu ten komputer nie ufa: { $issuer }.
verdict-certificate-certificate-chain-incomplete = Serwer { $server } pomija część łańcucha certyfikatów, więc { $program } nie może ich sprawdzić.
verdict-certificate-certificate-unreadable = Jednego z certyfikatów, które wysyła serwer { $server }, nie da się odczytać.
verdict-certificate-certificate-wrong-usage = Certyfikat serwera { $server } nie jest przeznaczony dla serwera poczty.
verdict-certificate-certificate-status-missing = Serwer { $server } nie wysyła potwierdzenia (OCSP), którego wymaga jego certyfikat, a { $program } go żąda.
verdict-certificate-certificate-bad-on-one-address = Pod adresem { $address } certyfikat serwera { $server } { $problem ->
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
}.
verdict-certificate-certificate-other-path-needed = Starsze programy mogą odrzucać serwer { $server } z powodu jego certyfikatu { $certificate }, ważnego do { $not_after }.
verdict-weak-certificate = Certyfikat serwera { $server } jest za słaby: { $program } go nie przyjmuje.
verdict-weak-certificate-certificate-weak-key = Klucz serwera { $server } ({ $key }) jest za krótki: { $program } go nie przyjmuje.
verdict-weak-certificate-certificate-intermediate-weak-key = Klucz certyfikatu { $certificate } ({ $key }), który wysyła serwer { $server }, jest za krótki: { $program } go nie przyjmuje.
verdict-weak-certificate-certificate-intermediate-weak-signature = Certyfikat { $certificate } z serwera { $server } ma za słaby podpis ({ $signature }): { $program } go nie przyjmuje.
verdict-weak-certificate-certificate-weak-signature = Certyfikat serwera { $server } ma za słaby podpis ({ $signature }): { $program } go nie przyjmuje.
verdict-weak-certificate-weak-key-exchange = Wymiana kluczy serwera { $server } jest za słaba (liczba bitów: { $bits }): { $program } jej nie przyjmuje.
verdict-clock-wrong = Zegar tego komputera jest źle ustawiony, więc dobry certyfikat serwera { $server } wygląda na nieważny.
verdict-clock-wrong-clock-off = Zegar tego komputera { $direction ->
        [ahead] spieszy się
       *[behind] spóźnia się
    } o { $days ->
        [0] { $minutes } min
        [one] { $days } dzień
        [few] { $days } dni
        [many] { $days } dni
       *[other] { $days } dnia
    }, więc certyfikat wygląda na nieważny.
verdict-starttls-mixup = Port { $port } serwera { $server } nie pasuje do szyfrowania, którego używa { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } serwera { $server } wymaga STARTTLS; SSL/TLS należy do portu { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } serwera { $server } wymaga SSL/TLS; STARTTLS należy do portu { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } serwera { $server } wymaga SSL/TLS, a { $program } ma wyłączone szyfrowanie.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } wymaga SSL/TLS, a według komunikatu szyfrowanie jest wyłączone.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } wymaga STARTTLS, a według komunikatu ustawione jest SSL/TLS, które należy do portu { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = Serwer { $server } nie przyjmuje hasła bez szyfrowania, a { $program } ma je wyłączone.
verdict-starttls-mixup-said-needs-encryption = Serwer { $server } wymaga najpierw szyfrowania: SSL/TLS na porcie { $secure-port } albo STARTTLS.
verdict-plaintext-on-secure-port = Serwer { $server } nie szyfruje na porcie { $port }, gdzie szyfrowanie powinno być.
verdict-wrong-protocol = Port { $port } serwera { $server } odpowiada, ale nie jest to serwer poczty { $protocol }.
verdict-wrong-protocol-other-protocol = Port { $port } serwera { $server } to nie { $protocol }{ $speaks ->
    [none] ; odpowiada: „{ $said }”
   *[other] , tylko { $speaks }: „{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = Za szyfrowaniem na porcie { $port } odpowiada { $speaks ->
    [own] serwer, który nie trzyma się reguł { $protocol }
    [none] coś innego niż { $protocol }
   *[other] { $speaks }, a nie { $protocol }
}: „{ $said }”.
verdict-wrong-protocol-port-for-web = Port { $port } serwera { $server } służy do stron WWW, a nie do { $protocol }.
verdict-interception = Coś między tym komputerem a serwerem { $server } zmienia połączenie.
verdict-interception-interceptor-issuer = { $interceptor } przechwytuje bezpieczne połączenie z serwerem { $server } i pokazuje własny certyfikat.
verdict-interception-scanner-greeting = Zamiast serwera { $server } odpowiada { $product }.
verdict-interception-starttls-stripped = Coś po drodze usuwa szyfrowanie (STARTTLS) z portu { $port } serwera { $server }.
verdict-interception-starttls-withheld = Coś ukrywa szyfrowanie (STARTTLS) na porcie { $port } serwera { $server }.
verdict-interception-starttls-injected = Coś po drodze prawdopodobnie ingeruje w połączenie z serwerem { $server }.
verdict-firewall = Coś po drodze prawdopodobnie blokuje połączenie z serwerem { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Coś po drodze prawdopodobnie blokuje port { $port } serwera { $server }; port { $other_port } odpowiada.
verdict-firewall-blocked-locally = Ten komputer sam nie wypuszcza połączeń z portem { $port }.
verdict-firewall-said-blocked-here = Według komunikatu to ten komputer zablokował połączenie, które nawiązywał { $program }.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Brak bezpiecznego połączenia z serwerem { $server }: coś po drodze zrywa je przy długich pierwszych komunikatach.
   *[lost] Brak bezpiecznego połączenia z serwerem { $server }: duże pakiety giną po drodze.
}
verdict-firewall-nothing-reached = Żadne połączenie z tego komputera nie dociera do serwera { $server }.
verdict-dns = Ten komputer nie może znaleźć właściwego adresu serwera { $server }.
verdict-dns-name-not-found = Serwer o nazwie { $name } nie istnieje.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Nazwa { $name } istnieje, ale nie ma przypisanego adresu.
verdict-dns-resolver-silent = Usługa nazw (DNS) tej sieci nie odpowiada, więc nie można znaleźć serwera { $server }.
verdict-dns-family-unanswered = Serwer { $server } zostaje znaleziony późno: usługa nazw (DNS) tej sieci nie odpowiada na pytanie o adresy { $family }.
verdict-dns-resolver-trouble = Usługa nazw (DNS) tej sieci nie potrafi podać adresu dla nazwy { $name }.
verdict-dns-private-address = Nazwa serwera { $server } prowadzi do adresu { $address }, a tam nic nie odpowiada.
verdict-dns-empty-address = Nazwa serwera { $server } prowadzi do adresu { $address }, pod którym nie ma żadnego komputera.
verdict-dns-loopback-address = Nazwa serwera { $server } prowadzi do adresu { $address }, a to jest ten komputer.
verdict-dns-hosts-file-names-server = Plik hosts tego komputera kieruje nazwę serwera { $server } na adres { $address }.
verdict-dns-search-suffix-used = Nazwę serwera { $server } znaleziono dopiero z dopiskiem { $suffix }; może to być inny komputer.
verdict-ipv6-broken = Serwer { $server } działa przez IPv4, ale nie przez IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } ma tylko adresy IPv6, a stąd nie prowadzi do nich żadna trasa IPv6.
verdict-captive-portal = Ta sieć wymaga najpierw zalogowania, więc { $program } nie może jeszcze połączyć się z serwerem { $server }.
verdict-server-down = Usługa poczty na serwerze { $server } wygląda na wyłączoną.
verdict-server-down-every-port-refused = Serwer { $server } odrzuca każdy port poczty: zła nazwa, ten komputer jest zablokowany albo usługa jest wyłączona.
verdict-server-down-every-port-silent = Żaden port poczty serwera { $server } nie odpowiada: serwer wygląda na wyłączony.
verdict-server-down-one-address-dead = Serwer { $server } działa pod adresem { $works_on }, ale nie pod adresem { $address }; programy mogą dostać każdy z nich.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = Serwer { $server } odpowiada na porcie { $port }, a potem odmawia: „{ $said }”.
verdict-server-down-hangs-up-after-greeting = Serwer { $server } odpowiada raz na porcie { $port }, a potem się rozłącza.
verdict-server-down-server-fault-greeting = Serwer { $server } ma własną awarię i odpowiada: „{ $said }”.
verdict-server-down-said-server-fault = Serwer { $server } miał własną awarię: „{ $said }”.
verdict-server-busy = Serwer { $server } jest zajęty albo osiągnięto limit, więc { $program } na razie nie może się połączyć.
verdict-server-busy-greeting-cut-off = Poczta przez port { $port } nie działa: serwer { $server } rozłącza się tam bez słowa.
verdict-server-busy-busy-greeting = Serwer { $server } na razie odrzuca ten komputer i odpowiada: „{ $said }”.
verdict-server-busy-kept-out-greeting = Serwer { $server } po błędnych hasłach na pewien czas blokuje adres tego komputera: „{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Skrzynka jest otwarta w innym programie lub na innym urządzeniu: „{ $said }”.
verdict-server-busy-busy-on-one-address = Pod adresem { $address } serwer { $server } na razie odrzuca ten komputer i odpowiada: „{ $said }”.
verdict-server-busy-refusal-greeting = Serwer { $server } odrzuca połączenia z tego miejsca i odpowiada: „{ $said }”.
verdict-server-busy-said-busy = Serwer { $server } na razie odmówił połączenia, które nawiązał { $program }: „{ $said }”.
verdict-server-busy-said-mailbox-locked = Skrzynka jest otwarta w innym programie lub na innym urządzeniu: „{ $said }”.
verdict-server-busy-said-mailbox-full = Skrzynka jest pełna: „{ $said }”.
verdict-server-busy-server-asked-to-stop = Serwer { $server } prosi, aby { $program } połączył się później.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express używa STARTTLS tylko na porcie 25, nie na porcie { $port } serwera { $server }.
verdict-server-busy-flapping = Serwer { $server } działa tylko czasami: na niektóre z jednakowych prób odpowiedział, inne przerwał.
verdict-server-busy-shut-out = Serwer { $server } najpierw odpowiadał, a potem przestał przyjmować połączenia z tego miejsca.
verdict-server-busy-every-port-closes = Serwer { $server } na każdym porcie od razu rozłącza się bez słowa.
verdict-sign-in-refused = Serwer { $server } odrzucił logowanie: najprawdopodobniej chodzi o nazwę użytkownika lub hasło.
verdict-sign-in-refused-said-sign-in-refused = Logowanie na serwerze { $server } zostało odrzucone: „{ $said }”.
verdict-sign-in-refused-said-sign-in-later = Serwer { $server } na pewien czas wstrzymał logowanie: „{ $said }”.
verdict-sign-in-method = Serwer { $server } nie przyjmuje tego sposobu logowania.
verdict-sign-in-method-sign-in-oauth-only = Serwer { $server } nie przyjmuje haseł, tylko logowanie przez stronę internetową (OAuth 2).
verdict-sign-in-method-sign-in-disabled = Serwer { $server } informuje, że logowanie na porcie { $port } jest wyłączone.
verdict-sign-in-method-protocol-switched-off = Serwer { $server } informuje, że { $protocol } jest wyłączony dla tego konta lub tej domeny: „{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = Serwer { $server } oferuje do logowania tylko { $ways }, czego { $program } nie obsługuje.
verdict-sign-in-method-sign-in-fails-on-one-address = Pod adresem { $address } serwer { $server } nie oferuje logowania, którego { $program } mógłby użyć.
verdict-sign-in-method-sign-in-not-offered = Serwer { $server } nie oferuje na porcie { $port } żadnego sposobu logowania.
verdict-sign-in-method-client-certificate-demanded = Serwer { $server } wpuszcza tylko programy, które mają własny certyfikat.
verdict-sign-in-method-said-sign-in-method = Serwer { $server } nie przyjmuje tego sposobu logowania: „{ $said }”.
verdict-sending-refused = Serwer { $server } nie przyjmuje stąd tej wiadomości.
verdict-sending-refused-address-not-welcome = Serwer { $server } odrzuca ten komputer i odpowiada: „{ $said }”.
verdict-sending-refused-takes-no-mail = Serwer { $server } od nikogo nie przyjmuje poczty i odpowiada: „{ $said }”.
verdict-sending-refused-computer-name-refused = Serwer { $server } odrzuca nazwę, którą Mailprobe podaje dla tego komputera; { $program } może podawać inną: „{ $said }”.
verdict-sending-refused-said-computer-name-refused = Serwer { $server } odrzuca nazwę, którą podaje o sobie ten komputer: „{ $said }”.
verdict-sending-refused-said-relay-denied = Serwer { $server } przekazuje dalej pocztę tylko od osób, które logują się przy wysyłaniu.
verdict-sending-refused-said-sending-refused = Serwer { $server } nie przyjął wiadomości: „{ $said }”.
verdict-sni-required = Serwer { $server } odpowiada tylko programom, które najpierw podają jego nazwę (SNI), a { $program } tego nie robi.
verdict-sni-required-server-name-refused = Port { $port } nie zna nazwy serwera { $server } albo jej nie otrzymał.
verdict-sni-required-other-certificate-without-name = Serwer { $server } pokazuje inny certyfikat ({ $name }), bo { $program } nie podaje najpierw jego nazwy.
verdict-slow-server = Serwer { $server } nie odpowiada w czasie, przez który czeka { $program }.
verdict-slow-server-slow-answer = Serwer { $server } odpowiada dopiero po { $seconds } s, za późno dla niektórych programów.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] Serwer { $server } zgadza się na STARTTLS na porcie { $port }, a potem milczy.
   *[tls] Serwer { $server } przyjmuje połączenia na porcie { $port }, a potem milczy.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] Serwer { $server } szyfruje na porcie { $port }, a potem milczy.
   *[no] Serwer { $server } przyjmuje połączenia na porcie { $port }, a potem milczy.
}
verdict-slow-server-silent-after-greeting = Serwer { $server } odpowiada raz na porcie { $port }, a potem milczy.
verdict-slow-server-no-port-speaks = Serwer { $server } przyjmuje połączenia, a potem milczy (liczba takich portów: { $ports }).
verdict-no-network = Ten komputer nie ma połączenia z siecią.
verdict-no-network-no-way-out = Ten komputer nie znajduje drogi ze swojej sieci do serwera { $server }.
verdict-healthy = Wszystko, co możemy sprawdzić na serwerze { $server }, port { $port }, w tej chwili stąd działa.

## Gdy nic nie przeważa; $seen to, co zaobserwowano w ważnym ogniwie (chain.ftl).

verdict-undecided = { $seen }. Nie wiadomo jeszcze, która z kilku przyczyn to powoduje.
verdict-untested = W tym, co można sprawdzić, nie ma usterki: { $seen }.
verdict-computer-at-its-limit = Ten komputer ma otwartych za dużo połączeń, więc nie można było sprawdzić serwera { $server }.

## Kto może to naprawić

whose-groupshield = Naprawić to muszą administratorzy serwera { $server }. To nie Twój błąd. GroupShield to działający na tym serwerze program antywirusowy dla Exchange firmy Network Associates (później McAfee).
whose-exchange55-listener = Naprawić to muszą administratorzy serwera { $server }. To nie Twój błąd.
whose-secure-listener-fault = Naprawić to muszą administratorzy serwera { $server }. To nie Twój błąd.
whose-no-secure-service = Zapytaj administratorów serwera { $server }, którego portu używać; potem możesz to zmienić samodzielnie.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Możesz to naprawić samodzielnie albo z działem pomocy: { $program } lub system operacyjny musi być nowszy.
whose-server-too-old = Naprawić to muszą administratorzy serwera { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Może to naprawić każda ze stron: nowszy program pocztowy tutaj albo dodatkowy sposób szyfrowania (szyfr) na serwerze { $server }.
whose-certificate = Naprawić to muszą administratorzy serwera { $server }.
whose-certificate-certificate-wrong-name = Jeśli Twój dostawca podaje nazwę serwera { $server }, naprawić to muszą administratorzy tego serwera; jeśli nie, możesz to zmienić samodzielnie w programie pocztowym ({ $program }).
whose-weak-certificate = Naprawić to muszą administratorzy serwera { $server }.
whose-clock-wrong = Możesz to naprawić samodzielnie: ustaw zegar tego komputera.
whose-starttls-mixup = Możesz to naprawić samodzielnie: zmień dwa ustawienia w programie pocztowym ({ $program }).
whose-plaintext-on-secure-port = Naprawić to muszą administratorzy serwera { $server }.
whose-wrong-protocol = Możesz to naprawić samodzielnie: porównaj nazwę serwera i port z tym, co podaje dostawca.
whose-interception = Naprawić to musi dział pomocy albo osoba, która opiekuje się programem antywirusowym tego komputera lub tą siecią.
whose-firewall = Naprawić to musi dział pomocy albo administrator sieci, z której korzystasz.
whose-firewall-blocked-locally = Możesz to naprawić na tym komputerze samodzielnie albo z działem pomocy.
whose-firewall-said-blocked-here = Możesz to naprawić na tym komputerze samodzielnie albo z działem pomocy.
whose-dns = Jeśli nazwa serwera jest właściwa, naprawić to musi dział pomocy albo administrator tej sieci.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Naprawić to musi administrator Twojej sieci albo serwera.
whose-captive-portal = Możesz to naprawić samodzielnie: zaloguj się do tej sieci.
whose-server-down = Na razie możesz tylko czekać; powiadom administratorów serwera { $server }.
whose-server-down-every-port-refused = Najpierw porównaj nazwę serwera; jeśli jest poprawna, zawiadom administratorów serwera { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Poczekaj kilka minut. Jeśli często się to powtarza, powiadom administratorów serwera { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Odczekaj pół godziny. Jeśli często się to powtarza, powiadom administratorów serwera { $server }.
whose-server-busy-kept-out-greeting = Odczekaj pół godziny. Jeśli często się to powtarza, powiadom administratorów serwera { $server }.
whose-sign-in-refused = Możesz to naprawić samodzielnie: chodzi o nazwę użytkownika, hasło lub sposób logowania.
whose-sign-in-method = To nie wina hasła: trzeba zmienić sposób logowania, tutaj albo na serwerze { $server }.
whose-sign-in-method-protocol-switched-off = To nie wina hasła: osoba, która zarządza kontem, musi włączyć { $protocol }, albo trzeba użyć innego protokołu.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = To nie wina hasła ani szyfrowania; kto może to naprawić, wynika z odpowiedzi serwera { $server }.
whose-sending-refused-takes-no-mail = Możesz to naprawić samodzielnie: porównaj nazwę serwera i port z tym, co podaje dostawca.
whose-sni-required = Może to naprawić każda ze stron: nowszy program pocztowy tutaj albo certyfikat domyślny na serwerze { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Poczekaj chwilę, a potem powiadom administratorów serwera { $server }.
whose-no-network = Możesz to naprawić samodzielnie: połącz ten komputer z siecią.
whose-no-network-no-way-out = Możesz to naprawić Ty albo administratorzy tej sieci: router albo ustawienia sieci na tym komputerze.
whose-healthy = Niech { $program } spróbuje jeszcze raz. Jeśli nadal się nie udaje, następne w kolejności są ustawienia lub hasło w programie.
whose-undecided = Kto musi to naprawić, pokaże jeszcze jedna próba.
whose-untested = Resztę może sprawdzić tylko sam { $program }.
whose-stopped = Sprawdź ponownie i poczekaj do końca, aby się dowiedzieć, kto musi to naprawić.
whose-out-of-time = Sprawdź ponownie, aby się dowiedzieć, kto musi to naprawić.
whose-computer-at-its-limit = Możesz to naprawić samodzielnie: zamknij programy albo uruchom ponownie ten komputer, a potem sprawdź ponownie.

## Etykiety

label-likely = prawdopodobne
label-possible = możliwe
label-unlikely = mało prawdopodobne
label-ruled-out = wykluczone
label-not-tested = nie można sprawdzić

## Wiersz o GroupShield

groupshield-line-likely = GroupShield na serwerze Exchange Server 5.5: prawdopodobne. { $why }
groupshield-line-possible = GroupShield na serwerze Exchange Server 5.5: możliwe. { $why }
groupshield-line-unlikely = GroupShield na serwerze Exchange Server 5.5: mało prawdopodobne. { $why }
groupshield-line-ruled-out = GroupShield na serwerze Exchange Server 5.5: wykluczone. { $why }
groupshield-line-not-tested = GroupShield na serwerze Exchange Server 5.5: nie można sprawdzić. { $why }
groupshield-line-confirmed = GroupShield na serwerze Exchange Server 5.5: bardzo prawdopodobne; dowiedzie tego działający SSL po jego usunięciu. { $why }
groupshield-why-confirmed = Dziennik serwera pokazuje 0x2741 dla portów poczty, na serwerze jest uruchomiony GroupShield, a porty zachowują się odpowiednio.
groupshield-why-confirmed-cured = Dziennik serwera pokazywał 0x2741, a SSL działa, odkąd GroupShield całkowicie usunięto.
groupshield-why-fits = Serwer przedstawia się jako Exchange Server 5.5, a jego bezpieczne porty przyjmują połączenia, ale nie nawiązują bezpiecznego połączenia. Więcej może pokazać tylko dziennik zdarzeń serwera.
groupshield-why-fits-log = Serwer przedstawia się jako Exchange Server 5.5, a jego dziennik pokazuje 0x2741. Nie podano, czy jest na nim uruchomiony GroupShield.
groupshield-why-fits-installed = Bezpieczne porty serwera zachowują się tak, jak to znane z programu GroupShield, a GroupShield jest na nim uruchomiony. Dziennika zdarzeń nie pokazano.
groupshield-why-refused = Serwer przedstawia się jako Exchange Server 5.5 i odrzuca połączenia z bezpiecznymi portami. Powoduje to GroupShield, ale też inne usterki tego serwera.
groupshield-why-closes-at-once = Serwer przedstawia się jako Exchange Server 5.5, a jego bezpieczny port od razu zamyka połączenie. Może to powodować GroupShield; częściej powoduje to brak certyfikatu.
groupshield-why-shared = Część tego, co znaleziono, pasuje do GroupShield, ale pasują też inne przyczyny.
groupshield-why-one-port = Serwer przedstawia się jako Exchange Server 5.5, ale jego inny bezpieczny port działa, a GroupShield, o ile wiadomo, blokuje wszystkie.
groupshield-why-other-log = Dziennik zdarzeń serwera wskazuje inną przyczynę.
groupshield-why-other-fault = Serwer przedstawia się jako Exchange Server 5.5, ale to, co znaleziono, lepiej pasuje do innej przyczyny.
groupshield-why-no-exchange = Nic tam nie przedstawia się jako Exchange Server 5.5, a tylko na nim się to zdarza.
groupshield-why-other-product = Serwer przedstawia się jako inny produkt, a ta usterka występuje tylko w Exchange Server 5.5.
groupshield-why-hello-answered = Bezpieczny port { $port } odpowiedział na co najmniej jedną próbę szyfrowania, a przy tej usterce, o ile wiadomo, nie odpowiada na żadną.
groupshield-why-works = Bezpieczny port { $port } działa stąd.
groupshield-why-no-ssl = Program pocztowy nie używa tu SSL, a ta usterka dotyczy tylko SSL.
groupshield-why-starttls = Serwer oferuje STARTTLS do czytania poczty, czego Exchange Server 5.5 nie potrafi.
groupshield-why-absent = Osoba, która to wie, mówi, że na tym serwerze nie ma programu GroupShield.
groupshield-why-flapping = Port czasami działa, a ta usterka, o ile wiadomo, nie pojawia się i nie znika.
groupshield-why-cured = SSL działa, odkąd GroupShield całkowicie usunięto: to on był przyczyną i już go nie ma.
groupshield-why-other-fact = Znaleziono tu coś, co przy tej usterce nie może się zdarzyć.
groupshield-why-not-reached = Nie udało się dotrzeć ani do pierwszych słów, ani do bezpiecznego portu serwera { $server }.

## Następna próba

next-test-try-other-network = Aby to rozstrzygnąć: wykonaj to sprawdzenie w innej sieci, na przykład przez internet w telefonie komórkowym, i porównaj oba wyniki.
next-test-ask-event-log = Aby to rozstrzygnąć: zapytaj administratorów serwera { $server }, czy w dzienniku aplikacji są zdarzenia 11508, 11506 lub 13002, i wklej je tutaj.
next-test-ask-groupshield = Aby to rozstrzygnąć: zapytaj administratorów serwera { $server }, czy jest na nim zainstalowany GroupShield.
next-test-ask-removal = Aby to rozstrzygnąć: zapytaj, czy SSL działa po całkowitym usunięciu programu GroupShield.
next-test-ask-since-when = Aby to rozstrzygnąć: przypomnij sobie, czy tuż przed początkiem kłopotów coś zmieniono na tym komputerze.
next-test-check-again = Aby to rozstrzygnąć: sprawdź ponownie za dziesięć minut i zobacz, czy coś się różni.
next-test-run-to-the-end = Aby to rozstrzygnąć: poczekaj, aż sprawdzenie dobiegnie końca.
question-groupshield-installed = Czy na serwerze { $server } jest zainstalowany GroupShield?
question-cured-by-removal = Czy SSL działa, odkąd GroupShield całkowicie usunięto?
question-works-without-ssl = Czy poczta działa z wyłączonym SSL? Odpowiedz tylko, jeśli już to wiesz; nie próbuj tego specjalnie.
question-works-on-other-network = Czy to samo konto działa w innej sieci?
question-began-after-update = Czy zaczęło się to po zmianie na tym komputerze?

## Części, z których składają się kroki

advice-where = { $program ->
        [outlook-express] W programie Outlook Express otwórz Narzędzia > Konta… > Poczta, wybierz konto, a potem Właściwości > Zaawansowane.
        [windows-mail] W programie Windows Mail (Poczta systemu Windows) otwórz Narzędzia > Konta…, wybierz konto, a potem Właściwości > Zaawansowane.
        [windows-live-mail] W programie Windows Live Mail (Poczta usługi Windows Live) kliknij konto po lewej stronie prawym przyciskiem myszy, a potem wybierz Właściwości > Zaawansowane.
        [outlook] Zamknij program Outlook, otwórz Panel sterowania > Poczta (Microsoft Outlook) > Konta e-mail…, wybierz konto, a potem Zmień… > Więcej ustawień… > Zaawansowane. (Outlook 2003: Narzędzia > Konta e-mail….)
        [new-outlook] W nowym programie Outlook otwórz Ustawienia (koło zębate) > Konta > Twoje konta (w niektórych wersjach: Konta e-mail), wybierz „Zarządzaj” obok konta i poszukaj ustawień serwera.
        [outlook-mac] W programie Outlook otwórz Narzędzia > Konta, a potem wybierz konto; aby zmienić port, zaznacz „Zastąp port domyślny” („Override default port”).
        [outlook-mobile] W aplikacji Outlook na telefonie dotknij swojego zdjęcia lub ikony w lewym górnym rogu, potem koła zębatego, otwórz Konta i wybierz konto. Jeśli nie ma tam ustawień serwera, jak na Androidzie, można je wpisać tylko podczas dodawania konta.
        [thunderbird] W programie Thunderbird otwórz menu > Konfiguracja kont > { $protocol ->
            [SMTP] Poczta wychodząca, wybierz serwer, a potem „Edytuj…”
           *[other] Konfiguracja serwera, pod nazwą konta.
        }
        [thunderbird-android] W aplikacji otwórz menu > Ustawienia, wybierz konto, a potem { $protocol ->
            [SMTP] Wysyłanie poczty > Serwer poczty wychodzącej.
           *[other] Pobieranie poczty > Serwer poczty przychodzącej.
        }
        [apple-mail] W programie Mail otwórz Mail > Ustawienia > Konta (starsze wersje: Preferencje), wybierz konto, potem „Ustawienia serwera” i usuń zaznaczenie „Automatycznie zarządzaj ustawieniami połączenia”.
        [iphone] Na iPhonie lub iPadzie otwórz Ustawienia > Aplikacje > Mail > Konta („Mail Accounts”; przed iOS 18: Ustawienia > Mail > Konta), wybierz konto, dotknij jego adresu, a potem { $protocol ->
            [SMTP] SMTP i serwera pod nagłówkiem „Serwer główny”.
           *[other] Zaawansowane.
        }
        [gmail-app] W aplikacji Gmail otwórz menu > Ustawienia, wybierz konto, a potem { $protocol ->
            [SMTP] ustawienia poczty wychodzącej.
           *[other] ustawienia poczty przychodzącej.
        } (Konto Google nie ma takich ustawień.)
        [samsung-email] W aplikacji Samsung Email otwórz menu, dotknij koła zębatego, wybierz konto, a potem „Ustawienia serwera”.
        [em-client] W programie eM Client otwórz konta (w większości wersji: Menu > Konta), wybierz konto i znajdź ustawienia jego serwera { $protocol }.
        [evolution] W programie Evolution otwórz Edycja > Konta (starsze wersje: Edycja > Preferencje > Konta poczty), wybierz konto, a potem „Edytuj” i { $protocol ->
            [SMTP] Wysyłanie wiadomości.
           *[other] Odbieranie poczty.
        }
        [kmail] W programie KMail otwórz Ustawienia > Ustawienia KMaila… > Konta, wybierz konto na karcie { $protocol ->
            [SMTP] „Wysyłanie”
           *[other] „Odbieranie”
        }, a potem Zmień… > Zaawansowane.
        [vivaldi] W przeglądarce Vivaldi otwórz Ustawienia > Poczta, a potem wybierz konto.
        [device] Otwórz stronę internetową urządzenia: wpisz jego adres w przeglądarce, zaloguj się jako administrator i poszukaj pozycji E-mail, SMTP lub skanowania do poczty e-mail.
        [script] Otwórz konfigurację, w której zapisano host, port i szyfrowanie serwera poczty.
       *[other] Otwórz w programie pocztowym ustawienia serwera dla tego konta.
    }
advice-where-name = { $program ->
        [outlook-express] W programie Outlook Express otwórz Narzędzia > Konta… > Poczta, wybierz konto, a potem Właściwości > Serwery; port jest na karcie „Zaawansowane”.
        [windows-mail] W programie Windows Mail (Poczta systemu Windows) otwórz Narzędzia > Konta…, wybierz konto, a potem Właściwości > Serwery; port jest na karcie „Zaawansowane”.
        [windows-live-mail] W programie Windows Live Mail (Poczta usługi Windows Live) kliknij konto po lewej stronie prawym przyciskiem myszy, a potem wybierz Właściwości > Serwery; port jest na karcie „Zaawansowane”.
        [outlook] Zamknij program Outlook, otwórz Panel sterowania > Poczta (Microsoft Outlook) > Konta e-mail…, wybierz konto, a potem „Zmień…”; port jest w oknie Więcej ustawień… > Zaawansowane. (Outlook 2003: Narzędzia > Konta e-mail….)
        [iphone] Na iPhonie lub iPadzie otwórz Ustawienia > Aplikacje > Mail > Konta („Mail Accounts”; przed iOS 18: Ustawienia > Mail > Konta), wybierz konto i dotknij jego adresu; { $protocol ->
            [SMTP] serwer jest w części SMTP > Serwer główny.
           *[other] nazwa to „Nazwa hosta”, a port jest w części „Zaawansowane”.
        }
        [kmail] W programie KMail otwórz Ustawienia > Ustawienia KMaila… > Konta, wybierz konto na karcie { $protocol ->
            [SMTP] „Wysyłanie”
           *[other] „Odbieranie”
        }, a potem Zmień… > Ogólne; port jest na karcie „Zaawansowane”.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Zaznacz przy tym serwerze „Ten serwer wymaga bezpiecznego połączenia (SSL)”.
        [windows-mail] Zaznacz przy tym serwerze „Ten serwer wymaga bezpiecznego połączenia (SSL)”.
        [windows-live-mail] Zaznacz przy tym serwerze „Ten serwer wymaga bezpiecznego połączenia (SSL)”.
        [outlook] Jako typ połączenia szyfrowanego wybierz SSL/TLS (dla POP3 w starszych wersjach: zaznacz „Ten serwer wymaga szyfrowanego połączenia (SSL)”).
        [outlook-mac] Zaznacz „Użyj protokołu SSL do łączenia (zalecane)” („Use SSL to connect (recommended)”).
        [thunderbird] W polu „Bezpieczeństwo połączenia” wybierz SSL/TLS.
        [thunderbird-android] W polu „Zabezpieczenia” wybierz SSL/TLS.
        [apple-mail] Zaznacz „Użyj TLS/SSL”.
        [iphone] Włącz „Użyj SSL”.
        [gmail-app] W polu „Typ zabezpieczeń” wybierz SSL/TLS, a nie pozycję, która akceptuje wszystkie certyfikaty.
        [samsung-email] W polu „Typ zabezpieczeń” wybierz SSL, a nie pozycję, która akceptuje wszystkie certyfikaty.
        [evolution] Jako metodę szyfrowania wybierz „TLS przez dedykowany port”.
        [kmail] W polu „Szyfrowanie” wybierz SSL/TLS.
       *[other] Jako szyfrowanie wybierz SSL/TLS (w niektórych programach: SSL albo TLS od początku).
    }
advice-set-starttls = { $program ->
        [outlook-express] Pozostaw zaznaczone „Ten serwer wymaga bezpiecznego połączenia (SSL)”.
        [windows-mail] Pozostaw zaznaczone „Ten serwer wymaga bezpiecznego połączenia (SSL)”.
        [windows-live-mail] Pozostaw zaznaczone „Ten serwer wymaga bezpiecznego połączenia (SSL)”.
        [outlook] Jako typ połączenia szyfrowanego wybierz STARTTLS (starsze wersje: TLS).
        [outlook-mac] Pozostaw zaznaczone „Użyj protokołu SSL do łączenia (zalecane)” („Use SSL to connect (recommended)”).
        [thunderbird] W polu „Bezpieczeństwo połączenia” wybierz STARTTLS.
        [thunderbird-android] W polu „Zabezpieczenia” wybierz STARTTLS.
        [apple-mail] Pozostaw zaznaczone „Użyj TLS/SSL”.
        [iphone] Pozostaw włączone „Użyj SSL”.
        [gmail-app] W polu „Typ zabezpieczeń” wybierz STARTTLS, a nie pozycję, która akceptuje wszystkie certyfikaty.
        [samsung-email] W polu „Typ zabezpieczeń” wybierz TLS, a nie pozycję, która akceptuje wszystkie certyfikaty.
        [evolution] Jako metodę szyfrowania wybierz „StartTLS po połączeniu”.
        [kmail] W polu „Szyfrowanie” wybierz STARTTLS.
        [script] Jako szyfrowanie ustaw STARTTLS i sprawdź, czy jest wymagane, a nie tylko próbowane.
       *[other] Jako szyfrowanie wybierz STARTTLS.
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
        [SMTP] Udało się, jeśli wiadomość próbna, wysłana na własny adres, dotrze.
       *[other] { $program ->
            [outlook-express] Udało się, jeśli następne „Wyślij/Odbierz” zakończy się bez komunikatu o błędzie.
            [windows-mail] Udało się, jeśli następne „Wyślij/Odbierz” zakończy się bez komunikatu o błędzie.
            [windows-live-mail] Udało się, jeśli następne „Wyślij/Odbierz” zakończy się bez komunikatu o błędzie.
            [outlook] Udało się, jeśli następne „Wyślij/Odbierz” zakończy się bez komunikatu o błędzie.
            [thunderbird] Udało się, jeśli pobieranie wiadomości zakończy się bez komunikatu o błędzie.
           *[other] Udało się, jeśli następne sprawdzenie nowej poczty zakończy się bez komunikatu o błędzie.
        }
    }
advice-undo = Aby wrócić do poprzedniego stanu, otwórz to samo miejsce w ustawieniach i ustaw ponownie { $security ->
        [starttls] STARTTLS
        [none] brak szyfrowania
       *[tls] SSL/TLS
    } i port { $port }.
advice-server-log = { $server-kind ->
        [hosted] Zajrzyj na stronę stanu usług dostawcy; dla Microsoft 365 jest to admin.microsoft.com > Kondycja > Kondycja usługi. Dziennik samego serwera może czytać tylko dostawca.
        [dovecot] doveadm log find pokazuje, gdzie Dovecot zapisuje dziennik; doveadm log errors podaje ostatnie błędy.
        [postfix] Postfix zapisuje dziennik w /var/log/mail.log lub /var/log/maillog albo w dzienniku systemu: journalctl -u "postfix*".
        [exchange55] Na serwerze otwórz: Podgląd zdarzeń > Dziennik aplikacji; posortuj według źródła: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Na serwerze otwórz: Podgląd zdarzeń > Dzienniki systemu Windows > Aplikacja; sprawdź MSExchangePOP3, MSExchangeIMAP4 i MSExchangeTransport; Schannel jest w dzienniku System.
        [courier] Courier zapisuje w dzienniku poczty (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus zapisuje w dzienniku poczty (journalctl -u cyrus-imapd).
        [exim] Exim zapisuje dziennik w /var/log/exim4/mainlog lub /var/log/exim/main.log.
       *[other] Zajrzyj do dziennika usługi poczty.
    }

## Dla osoby przy programie pocztowym

user-tell-admin-groupshield = Wyślij ten raport administratorom serwera { $server } i poproś, aby poszukali programu GroupShield (antywirus dla Exchange) oraz zdarzeń 11508 i 11506. Tylko oni mogą to naprawić.
user-tell-admin-exchange55 = Wyślij ten raport administratorom serwera { $server }: jego bezpieczny port { $port } nie działa, a kroki dla nich są poniżej.
user-tell-provider-greeting = Wyślij ten raport administratorom serwera { $server }: port { $port } szyfruje, ale potem sama usługa poczty nie odpowiada.
user-tell-provider-listener = Wyślij ten raport administratorom serwera { $server }: szyfrowanie na porcie { $port } jest przerywane po stronie serwera.
user-tell-provider-port = { $failing-address ->
    [none] Wyślij ten raport administratorom serwera { $server }: port { $port } nie działa.
   *[other] Wyślij ten raport administratorom serwera { $server }: pod adresem { $failing-address } port { $port } nie działa.
}
user-use-starttls = Użyj STARTTLS, które stąd działa. { advice-where } { advice-set-starttls } Potem ustaw port { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS działa na porcie { $starttls-port }, ale ten program pocztowy nie potrafi go używać dla { $protocol }. Użyj programu, który to potrafi, na przykład Thunderbird, a stary zachowaj: pobrana w nim poczta może być tylko tam.
user-use-secure-port = Użyj bezpiecznego portu { $secure-port }, który odpowiada z szyfrowaniem. { advice-where } { advice-secure-port } Potem ustaw port { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Port { $other-port } ({ $other-protocol }) serwera { $server } działa bezpiecznie. Dodaj drugie konto typu { $other-protocol } z SSL/TLS i portem { $other-port }, a stare zachowaj: pobrana w nim poczta może być tylko na tym komputerze. Przy { $other-protocol } poczta pozostaje na serwerze. { advice-success } Aby wrócić do poprzedniego stanu, usuń drugie konto.
user-use-pop3 = Port { $other-port } ({ $other-protocol }) serwera { $server } działa bezpiecznie. Dodaj drugie konto typu { $other-protocol } z SSL/TLS i portem { $other-port }. Zanim pierwszy raz pobierze pocztę, ustaw w nim pozostawianie kopii wiadomości na serwerze. Stare konto pozostaw bez zmian. { advice-success } Aby wrócić do poprzedniego stanu, usuń drugie konto.
user-ssl-off = Rób to tylko po przeczytaniu ostrzeżenia i tylko w zaufanej sieci. { advice-where } { $program ->
        [outlook-express] Usuń zaznaczenie „Ten serwer wymaga bezpiecznego połączenia (SSL)” przy serwerze poczty { $protocol ->
            [SMTP] wychodzącej
           *[other] przychodzącej
        } i ustaw port { $plain-port }; potem „Zastosuj”, „OK”, „Zamknij”.
        [windows-mail] Usuń zaznaczenie „Ten serwer wymaga bezpiecznego połączenia (SSL)” przy serwerze poczty { $protocol ->
            [SMTP] wychodzącej
           *[other] przychodzącej
        } i ustaw port { $plain-port }; potem OK.
        [windows-live-mail] Usuń zaznaczenie „Ten serwer wymaga bezpiecznego połączenia (SSL)” przy serwerze poczty { $protocol ->
            [SMTP] wychodzącej
           *[other] przychodzącej
        } i ustaw port { $plain-port }; potem OK.
        [outlook] { $protocol ->
            [POP3] Usuń zaznaczenie „Ten serwer wymaga szyfrowanego połączenia (SSL)” (nowsze wersje: jako typ połączenia szyfrowanego wybierz „Brak”)
           *[other] Jako typ połączenia szyfrowanego wybierz „Brak”
        } i ustaw port { $plain-port }; potem OK.
        [outlook-mac] Usuń zaznaczenie „Użyj protokołu SSL do łączenia (zalecane)” („Use SSL to connect (recommended)”) i ustaw port { $plain-port }.
        [thunderbird] W polu „Bezpieczeństwo połączenia” wybierz „Bez szyfrowania” i ustaw port { $plain-port }.
        [thunderbird-android] W polu „Zabezpieczenia” wybierz „Brak” i ustaw port { $plain-port }.
        [apple-mail] Usuń zaznaczenie „Użyj TLS/SSL” i ustaw port { $plain-port }; jeśli pojawi się pytanie, zezwól na niezabezpieczone uwierzytelnianie tylko dla tego konta.
        [iphone] Wyłącz „Użyj SSL” i ustaw „Port serwera” na { $plain-port }.
        [gmail-app] W polu „Typ zabezpieczeń” wybierz „Brak” i ustaw port { $plain-port }.
        [samsung-email] W polu „Typ zabezpieczeń” wybierz „Brak” i ustaw port { $plain-port }.
        [evolution] Jako metodę szyfrowania wybierz „Bez szyfrowania” i ustaw port { $plain-port }.
        [kmail] W polu „Szyfrowanie” wybierz „Brak” i ustaw port { $plain-port }.
       *[other] Wyłącz SSL/TLS dla tego serwera i ustaw port { $plain-port }.
    } { advice-success }
user-ssl-on-again = Gdy tylko serwer zostanie naprawiony, włącz SSL ponownie. { advice-undo } { $program ->
        [apple-mail] Wyłącz tam też ponownie zezwolenie na niezabezpieczone uwierzytelnianie.
       *[other] { $protocol ->
            [SMTP] Ustawienia odbierania nie były zmieniane.
           *[other] Ustawienia wysyłania nie były zmieniane.
        }
    } Potem zmień hasło, jeśli było przesyłane przez sieć, której nie ufasz.
user-use-published = Dostawca podaje te ustawienia: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Ten serwer należy do innej domeny niż Twoja, a jego certyfikat jest w porządku.
       *[own] {""}
    } { advice-where-name } Wpisz te ustawienia. Aby wrócić do poprzedniego stanu, wpisz ponownie nazwę serwera { $server } i port { $port }.
user-ask-published = Twoja domena wskazuje programom pocztowym serwer { $published-server }, port { $published-port }. Należy on do innej domeny niż Twoja i nic z tego, co sprawdzono, nie potwierdza, że prowadzi go Twój dostawca: nie wpisuj go i nie podawaj tam hasła, dopóki dostawca nie potwierdzi tej nazwy.
user-ask-right-port = { $protocol } zwykle używa portu { $secure-port } z SSL/TLS. Zapytaj administratorów serwera { $server }, którego portu i jakiego szyfrowania używać dla { $protocol }.
user-ask-port = Zapytaj administratorów serwera { $server }, którego portu i jakiego szyfrowania używać dla { $protocol }.
user-match-port-and-encryption = Port i szyfrowanie są ze sobą powiązane: 995, 993 i 465 działają z SSL/TLS; 110, 143 i 587 działają ze STARTTLS. { advice-where } Ustaw pasującą parę i sprawdź. { advice-undo }
user-tls-on-this-port = Port { $port } serwera { $server } szyfruje od pierwszego bajtu: zostaw ten port i ustaw SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port i szyfrowanie są ze sobą powiązane: z zaznaczonym SSL program pocztowy potrzebuje portu { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Ustaw ten port i sprawdź. { advice-undo }
user-switch-encryption-on = Włącz szyfrowanie. { advice-where } { advice-set-tls } Jeśli port sam się zmienił, ustaw ponownie { $port }. { advice-success }
user-keep-encryption = Pozostaw szyfrowanie w programie pocztowym włączone: bez niego każdy po drodze mógłby odczytać hasło i pocztę.
user-update-system = Program pocztowy używa szyfrowania systemu Windows, a ta wersja Windows jest za stara dla tego serwera. Czytaj pocztę w aktualnym programie, na przykład Thunderbird, w systemie, który nadal dostaje aktualizacje. Stary komputer zachowaj: pobrana na nim poczta jest tylko tam.
user-update-program = { $program ->
        [outlook] Zainstaluj wszystkie aktualizacje pakietu Office i systemu Windows. W Windows 7 trzeba włączyć TLS 1.2: może to zrobić dział pomocy (KB3140245). Windows XP i Vista tego nie potrafią. { advice-success }
        [windows-live-mail] W Windows 7 trzeba włączyć TLS 1.2: może to zrobić dział pomocy (KB3140245 i ustawienie Schannel dla klientów TLS 1.2). W Windows 8 i nowszych zainstaluj wszystkie aktualizacje. Windows Vista tego nie potrafi. { advice-success }
        [new-outlook] Nowy Outlook pobiera pocztę przez serwery firmy Microsoft, więc na tym komputerze nic nie jest za stare. Spróbuj raz w innym programie pocztowym, na przykład Thunderbird.
        [outlook-mobile] Outlook na telefonie pobiera pocztę przez serwery firmy Microsoft, więc na tym telefonie nic nie jest za stare. Spróbuj raz w innym programie pocztowym.
        [thunderbird] Zaktualizuj program Thunderbird: menu > Pomoc > O programie Thunderbird. { advice-success }
        [apple-mail] Zaktualizuj macOS: menu Apple > Ustawienia systemowe > Ogólne > Uaktualnienia. Program Mail używa szyfrowania systemu. { advice-success }
        [iphone] Zaktualizuj iPhone’a lub iPada: Ustawienia > Ogólne > Uaktualnienia. Aplikacja Mail używa szyfrowania systemu. { advice-success }
        [gmail-app] Zaktualizuj Androida i jego aplikacje: Ustawienia > System > Aktualizacje oprogramowania, a także Sklep Play. { advice-success }
        [samsung-email] Zaktualizuj telefon: Ustawienia > Aktualizacja oprogramowania. { advice-success }
        [thunderbird-android] Zaktualizuj aplikację w sklepie, z którego pochodzi, a Androida w Ustawieniach. { advice-success }
        [device] Zainstaluj najnowsze oprogramowanie układowe od producenta urządzenia. Jeśli żadne nie obsługuje współczesnego TLS, niech urządzenie wysyła przez serwer pośredniczący w Twojej sieci; nie osłabiaj z jego powodu serwera poczty.
        [script] Zaktualizuj program i bibliotekę, której używa do szyfrowania (OpenSSL, Java, .NET, Python lub PHP), albo włącz w nim TLS 1.2. { advice-success }
       *[other] Zaktualizuj program pocztowy i system, w którym działa. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Do czasu naprawy pisz wiadomości w przeglądarce, jeśli dostawca to oferuje.
       *[other] Do czasu naprawy czytaj pocztę w przeglądarce, jeśli dostawca to oferuje.
    }
user-tunnel = Jeśli stary program musi zostać, poproś dział pomocy o tunel TLS (stunnel) na tym samym komputerze: program łączy się z tunelem, a tunel łączy się z serwerem { $server } współczesnym TLS.
user-check-again = Naciśnij „Sprawdź ponownie”; zobaczysz, co się zmieniło.
user-tell-provider-old-server = Wyślij ten raport administratorom serwera { $server }: potrzebuje on TLS 1.2 lub nowszego.
user-tell-provider-tls12 = Wyślij ten raport administratorom serwera { $server } i poproś, aby obok TLS 1.3 dopuścili też TLS 1.2: jest bezpieczny, a wiele programów nie obsługuje niczego nowszego.
user-keep-settings = Ustawienia zabezpieczeń systemu Windows i programu pocztowego pozostaw bez zmian; ich obniżenie osłabia każde połączenie, nie tylko to.
user-tell-provider-suites = Wyślij ten raport administratorom serwera { $server } i poproś o dodanie sposobu szyfrowania (szyfru), który zna ten program.
user-tell-provider-key = Wyślij ten raport administratorom serwera { $server } i poproś o drugi certyfikat z kluczem RSA: obecnego klucza ({ $key }) ten program nie potrafi użyć.
user-do-not-click-through = Jeśli program pocztowy zapyta, czy mimo to zaufać temu certyfikatowi, odpowiedz „Nie”: możliwe, że ktoś czyta Twoją pocztę.
user-use-certificate-name = Certyfikat jest wystawiony na { $certificate-name }. Zapytaj dostawcę, czy to właściwa nazwa serwera. Jeśli tak, zmień nazwę serwera w programie pocztowym. { advice-where-name } Jako nazwę serwera wpisz { $certificate-name }. Aby wrócić do poprzedniego stanu, wpisz ponownie nazwę serwera { $server }.
user-one-address = Tylko jeden z adresów serwera { $server } pokazuje ten certyfikat, więc ponowna próba może się udać.
user-look-at-certificate = Niech Mailprobe sam obejrzy certyfikat serwera { $server } („Sprawdź” albo „mailprobe check” z tym samym tekstem): poda, co jest z nim nie tak.
user-tell-provider-certificate = Wyślij ten raport administratorom serwera { $server }; są w nim terminy ważności, nazwy i wystawca certyfikatu.
user-tell-provider-weak = Wyślij ten raport administratorom serwera { $server } i poproś o nowy klucz i certyfikat.
user-set-clock = Ustaw datę, godzinę i strefę czasową tego komputera: kliknij zegar prawym przyciskiem myszy, wybierz „Dostosuj datę/godzinę” (Windows 11: „Dostosuj datę i godzinę”) i włącz automatyczne ustawianie godziny. Na Macu: Ustawienia systemowe > Ogólne > Data i godzina.
user-clock-battery = Jeśli po wyłączeniu komputera data znów jest błędna, bateria zegara jest wyczerpana. Wymieni ją każdy serwis komputerowy.
user-no-password-here = Nie loguj się na tym porcie: ktoś po drodze mógłby odczytać hasło.
user-tell-provider-plain = Wyślij ten raport administratorom serwera { $server }: jego port { $port } nie szyfruje połączenia.
user-check-name-and-port = { advice-where-name } Porównaj nazwę serwera { $server } i port { $port } z tym, co podaje dostawca.
user-scanner-update = { $scanner }, program antywirusowy na tym komputerze, działa między programem pocztowym a serwerem. Zaktualizuj go, uruchom ponownie komputer i sprawdź ponownie.
user-scanner-find = W ustawieniach programu antywirusowego poszukaj skanowania poczty lub SSL i wyklucz z niego połączenie poczty z serwerem { $server }; jak to zrobić, mówi pomoc tego programu albo dział pomocy. Samego antywirusa nie wyłączaj.
user-gateway = { $scanner } należy do sieci, z której korzystasz, a nie do tego komputera. Poproś administratora sieci, aby wykluczył ze skanowania połączenie poczty z serwerem { $server } albo zainstalował tutaj swój certyfikat główny.
user-ask-helpdesk-scanner = Na komputerze firmowym zapytaj dział pomocy: brama może potrzebować tu własnego certyfikatu głównego albo wyjątku dla poczty.
user-compare-network = Sprawdź raz z innej sieci, na przykład przez internet w telefonie komórkowym. Najpierw zapisz ten wynik, aby potem porównać oba.
user-allow-program = Sprawdź w zaporze tego komputera, czy program pocztowy może używać portu { $port }, i zezwól na to. Aby wrócić do poprzedniego stanu, usuń ten wpis.
user-ask-helpdesk-port = Poproś administratora tej sieci, aby przepuścił port { $port } do serwera { $server }; wiele sieci celowo blokuje porty poczty.
user-large-hello = Jeśli używasz VPN, sprawdź raz bez niego. W przeciwnym razie wyślij ten raport administratorowi tej sieci: pakiety pełnej wielkości giną po drodze (MTU) albo zapora nie rozumie długiego pierwszego komunikatu współczesnych programów.
user-check-name = { advice-where-name } Sprawdź litera po literze, czy nazwa serwera { $server } jest właściwa.
user-name-service = W domu uruchom ponownie router, poczekaj dwie minuty i uruchom ponownie ten komputer: usługa nazw (DNS) tej sieci nie podała adresu. W biurze zapytaj dział pomocy.
user-ask-helpdesk-dns = Jeśli to nie minie, wyślij ten raport administratorowi tej sieci albo dostawcy internetu: jego usługa nazw (DNS) nie podaje adresu serwera { $server }.
user-hosts-file = Poproś dział pomocy o sprawdzenie pliku hosts na tym komputerze: kieruje on nazwę serwera { $server } na adres, pod którym poczta nie działa.
user-flush-names = Wyczyść zapamiętane adresy tego komputera lub telefonu: { $program ->
        [apple-mail] na Macu otwórz Terminal i wpisz sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, potem naciśnij Enter i wpisz hasło do Maca.
        [outlook-mac] na Macu otwórz Terminal i wpisz sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, potem naciśnij Enter i wpisz hasło do Maca.
        [iphone] wyłącz go i włącz ponownie.
        [gmail-app] wyłącz go i włącz ponownie.
        [samsung-email] wyłącz go i włącz ponownie.
        [thunderbird-android] wyłącz go i włącz ponownie.
        [outlook-mobile] wyłącz go i włącz ponownie.
        [device] wyłącz urządzenie i włącz je ponownie.
        [evolution] otwórz terminal, wpisz resolvectl flush-caches i naciśnij Enter.
        [kmail] otwórz terminal, wpisz resolvectl flush-caches i naciśnij Enter.
       *[other] w Windows naciśnij Windows+R, wpisz cmd, naciśnij Enter, potem wpisz ipconfig /flushdns i naciśnij Enter. Telefon wyłącz i włącz ponownie.
    } Niczego nie trzeba potem cofać.
user-private-address = Nazwa serwera { $server } prowadzi do adresu { $private-address } wewnątrz sieci lokalnej. Tak odpowiada sieć dla gości przed zalogowaniem: otwórz dowolną stronę w przeglądarce i zaloguj się tam. W innym wypadku dowiedz się, czy do czytania poczty trzeba być w sieci serwera { $server } lub w jej VPN.
user-use-exchanger = { $server } to nazwa domeny, a jej poczta trafia na { $exchanger }. Zapytaj dostawcę, czy programy pocztowe też używają tego serwera. Jeśli tak: { advice-where-name } Wpisz { $exchanger } jako nazwę serwera. Aby wrócić, wpisz ponownie { $server }.
user-restart-router = W domu wyłącz router na minutę i włącz go ponownie, a potem sprawdź ponownie.
user-ask-helpdesk-ipv6 = Jeśli to nie minie, wyślij ten raport do działu pomocy lub dostawcy: droga do serwera { $server } przez IPv6 nie działa.
user-sign-in-to-network = Otwórz dowolną stronę w przeglądarce, zaloguj się do tej sieci lub zaakceptuj jej warunki, a potem sprawdź ponownie.
user-wait-for-server = Poczekaj kilka minut i spróbuj ponownie; w programie pocztowym niczego nie trzeba zmieniać.
user-ask-provider-status = Zajrzyj na stronę stanu usług dostawcy albo zadzwoń do niego: być może już o tym wie.
user-fewer-connections = { $protocol ->
        [SMTP] Zamknij inne programy i urządzenia, które wysyłają przez ten sam serwer; wiele serwerów dopuszcza tylko kilka naraz.
       *[other] Zamknij inne programy i urządzenia, które czytają tę samą skrzynkę; wiele serwerów dopuszcza tylko kilka naraz.
    }
user-longer-interval = Niech program pocztowy sprawdza pocztę rzadziej, na przykład co dziesięć minut.
user-greylisted = Wyślij ponownie za dziesięć minut: ten serwer prosi każdego nowego nadawcę, aby spróbował później. Niczego nie trzeba zmieniać.
user-shut-out = Odczekaj pół godziny przed następną próbą na każdym urządzeniu, które czyta tę skrzynkę: każda próba może wydłużyć czekanie.
user-correct-password = Przed następną próbą wpisz poprawne hasło w każdym programie i na każdym urządzeniu, które używa tej skrzynki: stare hasło podtrzymuje blokadę adresu.
user-sign-in-name = Sprawdź, czy nazwa użytkownika jest pełna (często to cały adres), i wpisz hasło od nowa.
user-sign-in-app-password = Jeśli dostawca wymaga dla programów pocztowych hasła do aplikacji (tak robią Google, Yahoo, AOL, Apple, Fastmail i inni; Microsoft takich haseł nie ma), utwórz je na stronie dostawcy, na swoim koncie, i wpisz zamiast zwykłego hasła.
user-sign-in-web = Niech program pocztowy loguje się przez stronę internetową dostawcy (OAuth 2). { $program ->
        [thunderbird] { advice-where } W polu „Metoda uwierzytelniania” wybierz OAuth2.
        [thunderbird-android] { advice-where } W polu „Uwierzytelnianie” wybierz OAuth 2.0.
        [apple-mail] Dodaj konto jeszcze raz, pod nazwą jego dostawcy, a nie jako „Inne”. Stare zachowaj: poczta pobrana przez POP jest tylko na tym komputerze.
        [iphone] Dodaj konto jeszcze raz, pod nazwą jego dostawcy, a nie jako „Inne”. Stare usuń tylko wtedy, gdy poczta jest też na serwerze.
        [outlook] Dodaj konto jeszcze raz jako Microsoft 365, Outlook.com lub Google, a nie jako POP lub IMAP. Stare zachowaj: poczta pobrana przez POP jest tylko na tym komputerze. U innych dostawców klasyczny Outlook tego nie potrafi; Thunderbird potrafi.
        [new-outlook] Dodaj konto jeszcze raz i na pytanie wybierz jego dostawcę; nie wpisuj hasła w samym programie Outlook.
        [outlook-mac] Dodaj konto jeszcze raz i na pytanie wybierz jego dostawcę, a nie IMAP lub POP. Stare zachowaj: poczta pobrana przez POP jest tylko na tym komputerze.
        [outlook-mobile] Dodaj konto jeszcze raz i na pytanie wybierz jego dostawcę.
        [gmail-app] Dodaj konto jeszcze raz i na pytanie wybierz jego dostawcę, a nie „Inne”.
        [samsung-email] Dodaj konto jeszcze raz i na pytanie wybierz jego dostawcę, a nie „Inne”.
        [outlook-express] Outlook Express tego nie potrafi; Thunderbird potrafi.
        [windows-mail] Windows Mail tego nie potrafi; Thunderbird potrafi.
        [windows-live-mail] Windows Live Mail tego nie potrafi; Thunderbird potrafi.
        [device] Jeśli urządzenie tego nie potrafi, niech wysyła przez serwer pośredniczący w Twojej sieci albo przez usługę dostawcy dla urządzeń; zapytaj administratora poczty.
        [script] Przekaż programowi token OAuth 2 albo niech wysyła przez serwer pośredniczący lub usługę wysyłkową, która nadal przyjmuje nazwę użytkownika i hasło.
       *[other] Jeśli Twój program tego nie potrafi, Thunderbird potrafi.
    }
user-sign-in-switch = Sprawdź na swoim koncie na stronie dostawcy, czy trzeba najpierw włączyć POP, IMAP lub dostęp dla programów pocztowych.
user-ask-sign-in = Zapytaj administratorów serwera { $server }, jak logują się tam programy pocztowe: port { $port } nie oferuje logowania hasłem.
user-ask-protocol = Poproś osobę, która zarządza kontem lub jego domeną, o włączenie { $protocol } albo zapytaj, jakiego innego protokołu użyć.
user-other-way-of-sign-in = Użyj programu pocztowego, który zna jeden ze sposobów logowania oferowanych przez serwer { $server }, albo poproś jego administratorów, by oferowali też hasła przez TLS (PLAIN lub LOGIN).
user-use-submission-port = Do wysyłania programy pocztowe używają { $program ->
        [outlook-express] portu 465 z SSL; port 25 jest przeznaczony dla poczty między serwerami, a port 587 wymaga STARTTLS, którego Outlook Express tam nie obsługuje.
       *[other] portu 587 ze STARTTLS lub portu 465 z SSL/TLS; port 25 jest przeznaczony dla poczty między serwerami.
    } { advice-where } { $program ->
        [outlook-express] Wypróbuj ten port.
       *[other] Wypróbuj te porty.
    } { advice-undo }
user-client-certificate = Poproś administratorów serwera { $server } o własny certyfikat i zapytaj, jak go zainstalować: bez niego port { $port } nikogo nie wpuści, niezależnie od hasła.
user-sign-in-for-sending = Włącz logowanie przy wysyłaniu: { $program ->
        [outlook-express] w programie Outlook Express otwórz Narzędzia > Konta… > Poczta, wybierz konto, potem Właściwości > Serwery; zaznacz tam „Serwer wymaga uwierzytelnienia”.
        [windows-mail] w programie Windows Mail (Poczta systemu Windows) otwórz Narzędzia > Konta…, wybierz konto, potem Właściwości > Serwery; zaznacz tam „Serwer wymaga uwierzytelnienia”.
        [windows-live-mail] w programie Windows Live Mail (Poczta usługi Windows Live) kliknij konto po lewej stronie prawym przyciskiem myszy, wybierz Właściwości > Serwery; zaznacz tam „Serwer wymaga uwierzytelnienia”.
        [outlook] zamknij program Outlook, otwórz Panel sterowania > Poczta (Microsoft Outlook) > Konta e-mail…, wybierz konto, potem Zmień… > Więcej ustawień… > Serwer wychodzący; zaznacz tam „Serwer wychodzący (SMTP) wymaga uwierzytelniania”.
        [outlook-mac] w programie Outlook otwórz Narzędzia > Konta, wybierz konto, potem „Więcej opcji” pod serwerem poczty wychodzącej i wybierz rodzaj uwierzytelniania.
        [thunderbird] w programie Thunderbird otwórz menu > Konfiguracja kont > Poczta wychodząca, wybierz serwer, potem „Edytuj…” i wybierz metodę uwierzytelniania inną niż „Bez uwierzytelniania”.
        [thunderbird-android] w aplikacji otwórz menu > Ustawienia, wybierz konto, potem Wysyłanie poczty > Serwer poczty wychodzącej; wybierz tam uwierzytelnianie inne niż „Brak”.
        [apple-mail] w programie Mail otwórz Mail > Ustawienia > Konta (starsze wersje: Preferencje), wybierz konto, potem „Ustawienia serwera” i podaj nazwę użytkownika oraz sposób uwierzytelniania dla serwera poczty wychodzącej.
        [iphone] otwórz Ustawienia > Aplikacje > Mail > Konta („Mail Accounts”; przed iOS 18: Ustawienia > Mail > Konta), wybierz konto, dotknij jego adresu, potem SMTP i serwera pod nagłówkiem „Serwer główny” i wpisz także tam nazwę użytkownika i hasło.
        [gmail-app] w aplikacji Gmail otwórz menu > Ustawienia, wybierz konto, potem ustawienia poczty wychodzącej i włącz „Wymagaj logowania”.
        [samsung-email] w aplikacji Samsung Email otwórz menu, dotknij koła zębatego, wybierz konto, potem „Ustawienia serwera” i włącz logowanie dla serwera poczty wychodzącej.
        [evolution] w programie Evolution otwórz Edycja > Konta, wybierz konto, potem „Edytuj” i „Wysyłanie wiadomości” i zaznacz „Serwer wymaga uwierzytelnienia”.
        [kmail] w programie KMail otwórz Ustawienia > Ustawienia KMaila… > Konta > Wysyłanie, wybierz konto, potem „Zmień…” i zaznacz „Serwer wymaga uwierzytelnienia”.
        [device] na stronie internetowej urządzenia, w części E-mail lub SMTP, włącz uwierzytelnianie SMTP i wpisz nazwę użytkownika i hasło konta pocztowego.
        [script] ustaw w konfiguracji nazwę użytkownika i hasło do serwera SMTP.
       *[other] otwórz w programie pocztowym ustawienia serwera poczty wychodzącej i włącz uwierzytelnianie.
    } { advice-success }
user-from-address = Wysyłaj z adresu, który należy do tego konta: porównaj adres e-mail w ustawieniach konta z tym, który podał dostawca.
user-block-list = Serwer informuje, że adres internetowy tego komputera jest na liście blokad. { $protocol ->
    [SMTP] Wysyłaj przez port 587 lub 465 swojego dostawcy, z logowaniem; jeśli już tak robisz, poproś
   *[other] Poproś
 } dostawcę internetu lub dział pomocy o usunięcie adresu z listy.
user-sending-limit = Poczekaj, aż minie limit wysyłania, często godzina lub dzień, i wysyłaj do mniejszej liczby osób naraz.
user-other-address = Sprawdź, czy używasz VPN lub sieci dla gości, i wyślij raz bez nich: serwer odrzuca obecny adres tego komputera.
user-tell-provider-sending = Jeśli to nie minie, wyślij ten raport administratorom serwera { $server }; są w nim słowa samego serwera.
user-tell-provider-sni = Wyślij ten raport administratorom serwera { $server } i poproś o certyfikat domyślny dla programów, które nie podają nazwy.
user-ask-right-name = Zapytaj administratorów serwera { $server }, czy to nadal jego właściwa nazwa, i wyślij im ten raport.
user-raise-time-limit = Daj serwerowi więcej czasu. { $program ->
        [outlook-express] { advice-where } Przesuń „Limity czasu serwera” w stronę „Długi”. Aby wrócić do poprzedniego stanu, ustaw suwak tam, gdzie był.
        [windows-mail] { advice-where } Przesuń „Limity czasu serwera” w stronę „Długi”. Aby wrócić do poprzedniego stanu, ustaw suwak tam, gdzie był.
        [windows-live-mail] { advice-where } Przesuń „Limity czasu serwera” w stronę „Długi”. Aby wrócić do poprzedniego stanu, ustaw suwak tam, gdzie był.
        [outlook] { advice-where } Przesuń „Limity czasu serwera” w stronę „Długi”. Aby wrócić do poprzedniego stanu, ustaw suwak tam, gdzie był.
        [thunderbird] W programie Thunderbird otwórz menu > Ustawienia > Ogólne > Edytor ustawień…, a potem ustaw mailnews.tcptimeout na 200. Aby wrócić do poprzedniego stanu, przywróć tam wartość domyślną.
        [script] Zwiększ limit czasu (timeout) w jego konfiguracji.
       *[other] Zwiększ limit czasu w ustawieniach konta, jeśli taki jest.
    } { advice-success }
user-connect-network = Sprawdź, czy ten komputer jest połączony: Wi-Fi włączone i połączone, kabel podłączony z obu stron, tryb samolotowy wyłączony.
user-restart-network = Jeśli nie otwiera się też żadna strona internetowa, uruchom ponownie ten komputer; w domu uruchom ponownie także router i poczekaj dwie minuty.
user-free-connections = Zamknij niepotrzebne programy albo uruchom ponownie ten komputer: nie ma on już wolnych połączeń, więc o serwerze { $server } niczego nie można było się dowiedzieć.
user-run-to-the-end = Naciśnij „Sprawdź ponownie” i poczekaj do końca; rzadko trwa to dłużej niż dziesięć sekund.
user-wait-for-answer = Spróbuj ponownie za dziesięć minut: serwer, który milczy, może być przeciążony albo właśnie się uruchamia. W programie pocztowym niczego nie trzeba zmieniać.
user-tell-provider-slow = Jeśli to nie minie, wyślij ten raport administratorom serwera { $server }; są w nim zmierzone czasy.
user-try-again-now = Wyślij i odbierz pocztę w programie jeszcze raz: krótkie zakłócenie mogło już minąć.
user-compare-settings = W komunikacie jest serwer { $complaint-server }, port { $complaint-port }; sprawdzono serwer { $server }, port { $port }. { advice-where-name } Wpisz nazwę serwera { $server } i port { $port }, jeśli podaje je dostawca: stąd działają. Aby wrócić do poprzedniego stanu, wpisz ponownie nazwę serwera { $complaint-server } i port { $complaint-port }.
user-password-and-account = Jeśli nadal nie działa, wpisz hasło od nowa i porównaj nazwę użytkownika z tym, co podaje dostawca.
user-not-tested = Nie sprawdzano logowania, skrzynki ani wysyłania: Mailprobe nigdy nie pyta o hasło.
user-send-report = Zapisz ten raport i wyślij go do działu pomocy: jest w nim wszystko, co znaleziono.
warning-ssl-off = Z wyłączonym SSL hasło i całą pocztę może odczytać każda sieć po drodze. Rób to tylko w zaufanej sieci, na przykład w biurze, albo przez VPN do niej, nigdy w publicznym Wi-Fi ani bezpośrednio przez internet. { $protocol ->
        [SMTP] Odbieranie poczty ma osobne ustawienie: tam pozostaw SSL włączony.
       *[other] Wysyłanie ma osobne ustawienie: tam pozostaw SSL włączony.
    } Jeśli ktoś mógł zobaczyć hasło, zmień je, gdy SSL znów zadziała, wszędzie, gdzie go używasz. Włącz SSL ponownie, gdy tylko serwer zostanie naprawiony.
warning-pop3 = { $other-protocol } usuwa pocztę z serwera, jeśli się tego nie wyłączy: niektóre programy od razu, inne po dwóch tygodniach. Wtedy tej poczty nie ma już na innych urządzeniach. Przed pierwszym pobraniem poczty zaznacz „Pozostaw kopię wiadomości na serwerze” i wyłącz usuwanie po określonej liczbie dni (telefony: usuwanie z serwera „Nigdy”).

## Dla administratora serwera

admin-groupshield-log = Poszukaj w dzienniku aplikacji serwera { $server } zdarzeń 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) i 1194 (MSExchangeIS, z 0x80004005). 0x2741 oznacza w nich, że nie było adresu, z którym można powiązać bezpieczny port; 0x2740 oznacza, że port zajmuje inny program. Nowy certyfikat nie pomaga: według artykułu certyfikaty były w porządku (KB Q250926).
admin-groupshield-service-packs = Jeśli usunięcie programu GroupShield nie pomaga, zrób kopię zapasową i zaktualizuj serwer do Windows NT 4.0 Service Pack 6a i Exchange Server 5.5 Service Pack 4, czyli najnowszego stanu: sam NT 4.0 SP4 powoduje te same zdarzenia (KB Q214864).
admin-groupshield-remove = Najpierw zrób kopię zapasową i uruchom inną ochronę poczty. Potem całkowicie usuń GroupShield, program antywirusowy dla Exchange firmy Network Associates (później McAfee): najpierw jego programy na komputerach administracyjnych, potem na serwerze, razem z usługami, dodatkami i wpisami rejestru (KB Q250926; lista do usuwania ręcznego jest w KB Q271758). Uruchom ponownie magazyn informacji; poczta nie działa wtedy u nikogo.
admin-groupshield-test = Zanim cokolwiek zostanie przywrócone, przetestuj SSL: samym programem pocztowym z włączonym SSL (KB Q250926) albo przyciskiem „Sprawdź” tutaj; dzisiejszy openssl nie obsługuje starego SSL tego serwera. Sprawdź, czy 11508 i 11506 nie wracają.
admin-groupshield-reinstall = Zainstaluj GroupShield ponownie i jeszcze raz przetestuj SSL (KB Q250926). Potem poproś użytkowników o ponowne włączenie SSL.
admin-exchange55-log = Zajrzyj do dziennika aplikacji serwera { $server }: 13002 oznacza, że z protokołem nie powiązano certyfikatu, 0x2740, że port zajmuje inny program, 0x2741, że nie było adresu do powiązania.
admin-exchange55-certificate = W Key Manager sprawdź, czy ważny certyfikat jest powiązany z „Default” lub z właściwym adresem serwera, osobno dla POP3 i IMAP4 (KB Q251097).
admin-exchange55-netstat = Na serwerze uruchom netstat -an i poszukaj 995 i 993 w stanie LISTENING; zwróć uwagę, na których adresach. Port tylko na jednym adresie pasuje do KB Q214864.
admin-exchange55-addresses = Sprawdź, w jakiej kolejności są adresy serwera (ping na własną nazwę), i usuń nieużywane adresy połączeń telefonicznych i WAN (KB Q214864). Za serwerem proxy bezpieczne porty wymagają osobnego powiązania (KB Q178532).
admin-exchange55-service-packs = Zrób kopię zapasową i zaktualizuj serwer do Windows NT 4.0 Service Pack 6a i Exchange Server 5.5 Service Pack 4: sam NT 4.0 SP4 powoduje te same zdarzenia (KB Q214864).
admin-server-log = Zajrzyj do dziennika serwera { $server } z czasu tego raportu. { advice-server-log }
admin-key-and-certificate = Sprawdź, czy klucz i certyfikat pasują do siebie i czy usługa może odczytać oba. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ podaje pliki (ssl_cert i ssl_key; od wersji 2.4 ssl_server_cert_file i ssl_server_key_file); openssl x509 -noout -pubkey -in CERT i openssl pkey -pubout -in KEY muszą wypisać to samo.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files podaje pliki; openssl x509 -noout -pubkey -in CERT i openssl pkey -pubout -in KEY muszą wypisać to samo.
        [exchange] Get-ExchangeCertificate pokazuje, czy w polu Services są POP i IMAP; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP wiąże certyfikat z usługami.
        [exchange55] Key Manager pokazuje klucz i to, z czym jest powiązany.
       *[other] openssl x509 -noout -pubkey -in CERT i openssl pkey -pubout -in KEY muszą wypisać to samo.
    }
admin-reload = Wczytaj ponownie klucz i certyfikat w usłudze. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; od Exchange 2013 także MSExchangePOP3BE i MSExchangeIMAP4BE. Certyfikat wybierają Set-PopSettings i Set-ImapSettings z -X509CertificateName.
        [exchange55] Uruchom ponownie magazyn informacji.
        [courier] Uruchom ponownie usługi Courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Uruchom ponownie usługę poczty.
    }
admin-offload = Sprawdź, czy przed portem { $port } nie stoi moduł równoważenia obciążenia, proxy TLS lub filtr treści, i powtórz test za nim.
admin-test-secure-port = Przetestuj z zewnątrz: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } musi pokazać certyfikat i powitanie.
admin-test-plain-port = Przetestuj z zewnątrz: nc { $server } { $port } musi pokazać powitanie.
admin-enable-listener = Włącz bezpieczną usługę { $protocol }. { $server-kind ->
        [dovecot] W Dovecot: protocols i dla każdego inet_listener z ssl = yes na porcie { $port }; doveconf -n pokazuje, co obowiązuje.
        [postfix] W Postfix: wiersz smtps (submissions) w master.cf.
        [exchange] W Exchange: Set-PopSettings lub Set-ImapSettings z -SSLBindings, a potem uruchom usługę.
        [exchange55] W Exchange Administrator: właściwości protokołu, z certyfikatem z Key Manager.
       *[other] Port i certyfikat podaje jej konfiguracja.
    }
admin-open-port = Przepuść port { $port } przez każdą zaporę między programami pocztowymi a serwerem { $server }, ale tylko z sieci, w których są używane; nc -vz { $server } { $port } pokaże tam, czy połączenie przechodzi.
admin-publish-settings = Opublikuj właściwe ustawienia tam, gdzie szukają ich programy: autoconfig.xml dla Thunderbird i K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover dla Outlooka, profil konfiguracji dla urządzeń Apple oraz rekordy SRV _imaps, _pop3s i _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Poinformuj użytkowników, które programy działają z TLS 1.2 i nowszym; obniżanie zabezpieczeń serwera dla wszystkich nie jest potrzebne.
admin-allow-tls12 = Niech port { $port } obok TLS 1.3 odpowiada też na TLS 1.2: jest bezpieczny, a wiele używanych programów nie obsługuje niczego nowszego (Outlook przed Windows 11, drukarki).
admin-old-tls-apart = Jeśli stare programy muszą jeszcze przez jakiś czas działać, daj im osobny adres z TLS 1.0, tylko wewnątrz sieci, i wyznacz datę jego wyłączenia.
admin-upgrade-server = Zaktualizuj usługę poczty lub jej bibliotekę TLS do TLS 1.2 lub nowszego.
admin-tls-front-end = Do tego czasu postaw przed nią pośrednika TLS, na przykład stunnel lub HAProxy, aby stary TLS nigdy nie opuszczał maszyny.
admin-test-versions = Przetestuj poleceniem openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } i sprawdź, jaka wersja i jaki szyfr zostały uzgodnione.
admin-add-suites = Dodaj szyfr, który oferuje ten program, na przykład { $ciphers }.
admin-old-ciphers = Ten program oferuje tylko stare szyfry, na przykład { $ciphers }; są dziś zbyt słabe, by włączać je dla wszystkich. Rozwiązaniem jest nowszy program.
admin-add-rsa = Jeśli certyfikat ma klucz ECDSA lub Ed25519, udostępnij obok niego także certyfikat z kluczem RSA.
admin-renew-certificate = Odnów certyfikat w urzędzie, któremu ufają programy pocztowe, i wczytaj go ponownie w usłudze.
admin-replace-revoked = Uzyskaj w swoim urzędzie certyfikacji nowy certyfikat z nowym kluczem, niech usługa wczyta go ponownie, i zapytaj, dlaczego stary został unieważniony.
admin-full-chain = Wysyłaj pełny łańcuch: najpierw certyfikat samego serwera, potem te między nim a certyfikatem głównym.
admin-current-chain = Zastąp nieaktualny certyfikat pośredni, który wysyła serwer, aktualnym certyfikatem Twojego urzędu certyfikacji albo go pomiń.
admin-present-chain = Dopóki nowy certyfikat pośredni nie zacznie być ważny, niech serwer wysyła ten, który jest ważny dzisiaj.
admin-certificate-names = Sprawdź, czy nazwa serwera { $server } jest wśród alternatywnych nazw podmiotu (subject alternative names); common name się nie liczy.
admin-chain-or-authority = Serwer wysyła tylko własny certyfikat: niech wysyła też certyfikaty pośrednie z łańcucha. Jeśli wystawcą jest Twój własny urząd, zainstaluj jego certyfikat główny na każdym komputerze, który czyta pocztę.
admin-reissue-plain = Uzyskaj certyfikat ponownie, bez rozszerzenia oznaczonego jako krytyczne („critical”); pokazuje je openssl x509 -text.
admin-reissue-for-apple = Należy wystawić certyfikat ponownie na najwyżej 825 dni i z przeznaczeniem serverAuth (uwierzytelnianie serwera); pokaże to openssl x509 -text.
admin-reissue-within-rules = Uzyskaj certyfikat ponownie od urzędu, który może go wystawić dla tej nazwy; instalowanie certyfikatu głównego tu nie pomoże.
admin-not-yet-valid = Używaj certyfikatu dopiero od dnia, w którym zaczyna się jego ważność, albo uzyskaj go ponownie; sprawdź zegar komputera, który go wystawił.
admin-server-usage = Uzyskaj go ponownie dla serwerów, z rozszerzonym użyciem klucza „TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Niech port { $port } oferuje STARTTLS; potrzebuje do tego certyfikatu i jego klucza. { $server-kind ->
    [dovecot] W Dovecot: ssl = yes, ssl_cert i ssl_key (od wersji 2.4 ssl_server_cert_file i ssl_server_key_file).
    [postfix] W Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file i smtpd_tls_key_file (lub smtpd_tls_chain_files).
    [exchange] W Exchange: Enable-ExchangeCertificate dla tej usługi.
   *[other] Oba podaje jego konfiguracja.
}
admin-trusted-authority = Uzyskaj certyfikat od urzędu, któremu ufają programy pocztowe. Jeśli to Twój własny urząd, zainstaluj jego certyfikat główny na każdym komputerze, który czyta pocztę.
admin-every-address = Zainstaluj nowy certyfikat na każdym serwerze o tej nazwie i porównaj je: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Pod adresem { $failing-address } port { $port } serwera { $server } nie działa: napraw tam usługę albo usuń ten adres z rekordów nazwy do czasu, gdy zacznie działać.
admin-new-key = Utwórz nowy klucz, RSA o co najmniej 2048 bitach lub EC P-256, i uzyskaj dla niego certyfikat z SHA-256.
admin-strong-chain = Własny certyfikat serwera może zostać: niech serwer wysyła certyfikat pośredni Twojego urzędu certyfikacji z kluczem co najmniej 2048 bitów, podpisany z SHA-256.
admin-dh-group = Używaj grup Diffie-Hellman o 2048 bitach albo tylko ECDHE.
admin-time-service = Na serwerze { $server } nie trzeba nic robić. Jeśli zegary są złe na wielu komputerach, udostępnij w sieci usługę czasu.
admin-tell-people-settings = Podaj użytkownikom pary: 995, 993 i 465 z SSL/TLS; 110, 143 i 587 ze STARTTLS.
admin-tls-on-secure-port = Włącz TLS dla portu { $port } albo go zamknij: programy, które oczekują tam TLS, czekają na próżno.
admin-tls-on-plain-port = Port { $port } zaczyna od razu od TLS. Niech odpowiada jawnym tekstem i oferuje STARTTLS, jak oczekują programy, albo go zamknij: TLS od początku należy do portów 993, 995 i 465.
admin-check-forwarding = Sprawdź, dokąd jest przekierowany port { $port } serwera { $server }: odpowiada tam coś innego niż { $protocol }.
admin-exempt-mail-ports = Jeśli poczta nie musi być sprawdzana po drodze, wyklucz serwer { $server } z inspekcji TLS na portach 995, 993, 465, 587, 143 i 110.
admin-install-company-root = Jeśli inspekcja ma zostać, zainstaluj jej certyfikat główny na każdym komputerze, który czyta pocztę.
admin-pass-starttls = Przepuszczaj STARTTLS bez zmian: bramy, które je usuwają, zmuszają pocztę do jawnego tekstu.
admin-inspect-firewall = Poszukaj w dzienniku zapory adresu, z którego pochodzi ten raport, i portu { $port }, z czasu raportu.
admin-packet-size = Jeśli małe odpowiedzi docierają, a duże giną, sprawdź MTU po drodze: przepuść ICMP „fragmentation needed” albo zmniejsz MSS.
admin-fix-records = Sprawdź rekordy A, AAAA i ewentualny CNAME serwera { $server }, wewnątrz i na zewnątrz: dig { $server } A oraz dig { $server } AAAA.
admin-name-service = Sprawdź, czy odpowiadają serwery nazw, które podaje ta sieć: nslookup { $server } tutaj oraz nslookup { $server } z innym serwerem nazw.
admin-fix-ipv6 = Niech usługa nasłuchuje także na swoim adresie IPv6 albo usuń rekord AAAA serwera { $server } do czasu, gdy będzie to robić.
admin-give-ipv4 = Należy nadać { $server } także adres IPv4 (rekord A): nie każda sieć ma IPv6.
admin-portal-mail = Dopóki gość się nie zaloguje, niech porty 995, 993 i 587 w ogóle nie odpowiadają, zamiast pokazywać stronę logowania: programy pocztowe same wtedy spróbują ponownie.
admin-start-services = Uruchom usługi poczty na serwerze { $server } i sprawdź, czy nadal działają.
admin-raise-limits = Sprawdź, który limit został osiągnięty. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections i client_limit usług logowania; doveadm who pokazuje, kto jest połączony.
        [exchange] Get-PopSettings lub Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit i default_process_limit.
       *[other] Połączenia łącznie, na użytkownika i na adres.
    }
admin-blocked-addresses = Sprawdź, czy fail2ban lub podobna ochrona nie zablokowała adresu, z którego pochodzi ten raport.
admin-mailbox-lock = Poszukaj sesji tej skrzynki, która się nie zakończyła, i pozostawionego pliku blokady.
admin-sign-in-methods = Sprawdź, które sposoby logowania są włączone dla { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings lub Get-ImapSettings, LoginType; w Exchange Online sprawdź, czy uwierzytelnianie podstawowe nie jest zablokowane.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; dla jednego portu w master.cf.
       *[other] Hasła przez TLS wymagają PLAIN lub LOGIN.
    }
admin-switch-protocol-on = Włącz { $protocol } dla tego konta lub tej domeny albo powiedz użytkownikom, jakiego protokołu mają użyć zamiast niego.
admin-explain-sign-in = Jeśli hasła są wyłączone celowo, poinformuj użytkowników, które programy mogą się logować i, jeśli istnieją hasła do aplikacji, jak je uzyskać.
admin-client-certificate = Jeśli certyfikaty klientów nie mają być wymagane, wyłącz to (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); jeśli mają, poinformuj użytkowników, jak je uzyskać.
admin-sending-rules = Ustal, która reguła spowodowała odmowę w czasie tego raportu. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail i acl_smtp_rcpt
       *[other] Reguły przekazywania, nadawców i adresów, listy blokad, limity wysyłania.
    }
admin-delist = Jeśli adresu nie powinno być na liście, poproś jej operatora o usunięcie; strona listy podaje, dlaczego się na niej znalazł.
admin-nothing-on-server = Na serwerze { $server } nie trzeba nic robić: żadne połączenie do niego nie dotarło.
admin-network-here = Jeśli problem dotyczy większej liczby komputerów, sprawdź przełącznik, router i usługę adresów (DHCP) tej sieci.
admin-default-certificate = Ustaw certyfikat i witrynę domyślną dla programów, które nie wysyłają nazwy serwera.
admin-test-without-name = Przetestuj poleceniem openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: musi pokazać certyfikat.
admin-server-names = Sprawdź, czy ustawienia TLS serwera { $server } znają dokładnie tę nazwę i co robią z programem, który żadnej nie podaje.
admin-reverse-names = Sprawdź, czy serwer nie czeka na nazwę odwrotną (PTR) każdego łączącego się adresu lub na zapytanie ident, i wyłącz to.
admin-server-load = Sprawdź obciążenie, pamięć i dysk serwera { $server } oraz liczbę połączeń.
admin-check-backend = Sprawdź, czy odpowiadają usługa katalogowa (LDAP), baza danych i pamięć masowa, których potrzebuje usługa poczty.
