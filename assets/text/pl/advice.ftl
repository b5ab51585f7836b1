# Wnioski, wiersz o GroupShield, co by rozstrzygnęło i co robić.

## Przyczyny w kilku słowach

hypothesis-groupshield = GroupShield na Exchange Server 5.5
hypothesis-exchange55-listener = Inna usterka bezpiecznych portów Exchange Server 5.5
hypothesis-secure-listener-fault = Bezpieczny port serwera jest niesprawny
hypothesis-no-secure-service = Na tym porcie nie ma bezpiecznej usługi
hypothesis-client-too-old = Program pocztowy jest za stary dla serwera
hypothesis-server-too-old = Serwer jest za stary dla programu pocztowego
hypothesis-certificate = Problem z certyfikatem serwera
hypothesis-clock-wrong = Zegar tego komputera jest źle ustawiony
hypothesis-starttls-mixup = Port i rodzaj szyfrowania nie pasują do siebie
hypothesis-dns = Nazwa serwera prowadzi donikąd albo w niewłaściwe miejsce
hypothesis-ipv6-broken = IPv6 nie działa, IPv4 działa
hypothesis-captive-portal = Sieć wymaga najpierw zalogowania
hypothesis-server-down = Serwer poczty nie działa
hypothesis-sni-required = Serwer potrzebuje nowszej pierwszej wiadomości (SNI)
hypothesis-healthy = Wszystko, co możemy sprawdzić, działa
verdict-exchange55-listener = Na serwerze poczty { $server } działa Exchange Server 5.5, a jego bezpieczny port { $port } nie działa.
verdict-no-shared-cipher = Serwer { $server } i { $program } znają tę samą wersję TLS, ale nie mają wspólnego szyfru.
verdict-clock-wrong = Zegar tego komputera jest źle ustawiony, więc dobry certyfikat { $server } wygląda na nieaktualny.
verdict-starttls-mixup = Port { $port } serwera { $server } i rodzaj szyfrowania ustawiony w { $program } nie pasują do siebie.
verdict-plaintext-on-secure-port = Serwer { $server } mówi jawnym tekstem na porcie { $port }, gdzie powinien być bezpieczny kanał.
verdict-wrong-protocol = Na porcie { $port } serwera { $server } odpowiada coś, co nie jest { $protocol }.
verdict-dns = Ten komputer nie może znaleźć właściwego adresu { $server }.
verdict-ipv6-broken = Serwer { $server } działa przez IPv4, ale droga przez IPv6 jest niesprawna.
verdict-captive-portal = Ta sieć pokazuje najpierw stronę logowania, więc { $program } nie może jeszcze dotrzeć do { $server }.
verdict-sni-required = Serwer { $server } odpowiada tylko programom, które podają jego nazwę w pierwszej wiadomości, a { $program } tego nie robi.
verdict-healthy = Wszystko, co możemy sprawdzić na { $server }, port { $port }, w tej chwili stąd działa.

## Czyj jest ruch

whose-exchange55-listener = To sprawa osób, które prowadzą { $server }. Po tej stronie wszystko zrobiono dobrze.
whose-secure-listener-fault = To sprawa osób, które prowadzą { $server }. Po tej stronie wszystko zrobiono dobrze.
whose-no-secure-service = Proszę zapytać osoby prowadzące { $server }, którego portu używać; zmianę można potem wprowadzić tutaj.
whose-client-too-old = Ruch jest po tej stronie albo po stronie działu pomocy: { $program } lub system pod nim musi być nowszy.
whose-server-too-old = To sprawa osób, które prowadzą { $server }.
whose-no-shared-cipher = Pomóc może każda ze stron: nowszy program pocztowy tutaj albo jeden szyfr więcej na { $server }.
whose-certificate = To sprawa osób, które prowadzą { $server }.
whose-weak-certificate = To sprawa osób, które prowadzą { $server }.
whose-clock-wrong = Ruch jest po tej stronie: proszę ustawić zegar tego komputera.
whose-starttls-mixup = Ruch jest po tej stronie: proszę zmienić dwa ustawienia w { $program }.
whose-plaintext-on-secure-port = To sprawa osób, które prowadzą { $server }.
whose-wrong-protocol = Ruch jest po tej stronie: proszę porównać nazwę serwera i port z tym, co podaje dostawca.
whose-firewall = To sprawa działu pomocy albo osoby, która prowadzi używaną teraz sieć.
whose-ipv6-broken = To sprawa osoby, która prowadzi sieć lub serwer.
whose-captive-portal = Ruch jest po tej stronie: proszę zalogować się do tej sieci.
whose-server-down = Tutaj można tylko czekać; proszę powiadomić osoby prowadzące { $server }.
whose-server-busy = Proszę poczekać kilka minut. Jeśli często się to powtarza, proszę powiadomić osoby prowadzące { $server }.
whose-sign-in-refused = Ruch jest po tej stronie: nazwa użytkownika, hasło lub sposób logowania.
whose-sni-required = Pomóc może każda ze stron: nowszy program pocztowy tutaj albo certyfikat domyślny na { $server }.
whose-healthy = Proszę spróbować jeszcze raz w { $program }. Jeśli nadal nie działa, następne w kolejności są ustawienia lub hasło w programie.
whose-undecided = O tym, czyj jest ruch, rozstrzygnie jeszcze jedna próba.

## Etykiety

label-likely = prawdopodobne
label-possible = możliwe
label-unlikely = mało prawdopodobne
label-ruled-out = wykluczone
label-not-tested = nie można było sprawdzić

## Wiersz o GroupShield

groupshield-line-likely = GroupShield na Exchange Server 5.5: prawdopodobne. { $why }
groupshield-line-possible = GroupShield na Exchange Server 5.5: możliwe. { $why }
groupshield-line-unlikely = GroupShield na Exchange Server 5.5: mało prawdopodobne. { $why }
groupshield-line-ruled-out = GroupShield na Exchange Server 5.5: wykluczone. { $why }
groupshield-line-not-tested = GroupShield na Exchange Server 5.5: nie można było sprawdzić. { $why }

groupshield-why-confirmed = Dziennik serwera pokazuje 0x2741 dla jego portów poczty, działa na nim GroupShield, a porty zachowują się odpowiednio.
groupshield-why-confirmed-cured = Dziennik serwera pokazywał 0x2741, a SSL działa, odkąd GroupShield całkowicie usunięto.
groupshield-why-fits-log = Serwer wita jako Exchange Server 5.5, a jego dziennik pokazuje 0x2741. Nie podano, czy działa na nim GroupShield.
groupshield-why-fits-installed = Bezpieczne porty serwera zachowują się tak, jak jest to znane z GroupShield, i GroupShield na nim działa. Dziennika zdarzeń nie pokazano.
groupshield-why-refused = Serwer wita jako Exchange Server 5.5 i odmawia połączeń na bezpiecznych portach. Tak działa GroupShield, ale też inne usterki tego serwera.
groupshield-why-closes-at-once = Serwer wita jako Exchange Server 5.5, a jego bezpieczny port od razu się zamyka. Może to powodować GroupShield; częściej powoduje to brak certyfikatu.
groupshield-why-shared = Część obserwacji pasuje do GroupShield, ale pasują też inne przyczyny.
groupshield-why-other-log = Dziennik zdarzeń serwera wskazuje inną przyczynę.
groupshield-why-other-fault = Serwer wita jako Exchange Server 5.5, ale obserwacje lepiej pasują do innej przyczyny.
groupshield-why-no-exchange = Nic tam nie wita jako Exchange Server 5.5, a tylko na nim się to zdarza.
groupshield-why-other-product = Serwer wita jako inny produkt, a ta usterka występuje tylko na Exchange Server 5.5.
groupshield-why-works = Bezpieczny port { $port } działa stąd.
groupshield-why-no-ssl = Program pocztowy nie używa tu SSL, a ta usterka nie dotyczy niczego innego.
groupshield-why-starttls = Serwer oferuje STARTTLS do czytania poczty, czego Exchange Server 5.5 nie potrafi.
groupshield-why-absent = Ktoś, kto wie, mówi, że na tym serwerze nie ma GroupShield.
groupshield-why-cured = SSL działa, odkąd GroupShield całkowicie usunięto, więc to on był przyczyną i już go nie ma.
groupshield-why-other-fact = Zaobserwowano tu coś, co przy tej usterce nie może się zdarzyć.
groupshield-why-not-reached = Nie udało się zobaczyć ani powitania, ani bezpiecznego portu { $server }.

## Co by rozstrzygnęło

next-test-try-other-network = Co by rozstrzygnęło: proszę wykonać to sprawdzenie w innej sieci, na przykład przez telefon, i porównać oba wyniki.
next-test-ask-event-log = Co by rozstrzygnęło: proszę zapytać osoby prowadzące { $server }, czy w dzienniku aplikacji są zdarzenia 11508, 11506 lub 13002, i wkleić je tutaj.
next-test-ask-groupshield = Co by rozstrzygnęło: proszę zapytać osoby prowadzące { $server }, czy jest na nim zainstalowany GroupShield.
next-test-ask-removal = Co by rozstrzygnęło: proszę zapytać, czy SSL działa po całkowitym usunięciu GroupShield.
next-test-ask-since-when = Co by rozstrzygnęło: proszę przypomnieć sobie, czy tuż przed początkiem kłopotów coś zmieniono na tym komputerze.
next-test-check-again = Co by rozstrzygnęło: proszę sprawdzić ponownie za dziesięć minut i zobaczyć, czy coś się różni.
next-test-run-to-the-end = Co by rozstrzygnęło: proszę pozwolić, by sprawdzenie dobiegło końca.

question-groupshield-installed = Czy na { $server } jest zainstalowany GroupShield?
question-cured-by-removal = Czy SSL działa, odkąd GroupShield całkowicie usunięto?
question-works-without-ssl = Czy wiadomo, czy poczta działa z wyłączonym SSL? Proszę nie próbować tego specjalnie.
question-works-on-other-network = Czy to samo konto działa w innej sieci?
question-began-after-update = Czy zaczęło się to po zmianie na tym komputerze?

## Części, z których składają się kroki

advice-undo = Aby wrócić do poprzedniego stanu, proszę otworzyć tę samą stronę i ponownie ustawić { $security ->
        [starttls] STARTTLS
        [none] brak szyfrowania
       *[tls] SSL/TLS
    } i port { $port }.

## Dla osoby przy programie pocztowym

user-tell-admin-exchange55 = Proszę wysłać ten raport osobom prowadzącym { $server }: jego bezpieczny port { $port } nie działa, a kroki dla nich są poniżej.
user-match-port-and-encryption = Port i szyfrowanie są ze sobą powiązane: 995, 993 i 465 idą z SSL/TLS; 110, 143 i 587 idą ze STARTTLS. { advice-where } Proszę ustawić pasującą parę i sprawdzić. { advice-undo }
user-webmail-meanwhile = Do tego czasu pocztę można czytać w przeglądarce, jeśli dostawca to oferuje.
user-tunnel = Jeśli stary program musi zostać, proszę poprosić dział pomocy o tunel TLS (stunnel) na tym samym komputerze: program rozmawia z tunelem, a tunel łączy się z { $server } współczesnym TLS.
user-tell-provider-old-server = Proszę wysłać ten raport osobom prowadzącym { $server }: potrzebuje on TLS 1.2 lub nowszego.
user-keep-settings = Ustawienia zabezpieczeń Windows i programu pocztowego proszę zostawić bez zmian; ich obniżenie osłabia każde połączenie, nie tylko to.
user-tell-provider-suites = Proszę wysłać ten raport osobom prowadzącym { $server } i poprosić o dodanie szyfru, który zna ten program.
user-do-not-click-through = Jeśli program pocztowy zapyta, czy mimo to zaufać temu certyfikatowi, proszę odpowiedzieć „nie”: nikt nie może powiedzieć, kto czyta razem z odbiorcą.
user-tell-provider-certificate = Proszę wysłać ten raport osobom prowadzącym { $server }; są w nim daty, nazwy i wystawca certyfikatu.
user-tell-provider-weak = Proszę wysłać ten raport osobom prowadzącym { $server } i poprosić o nowy klucz i certyfikat.
user-set-clock = Proszę ustawić datę, godzinę i strefę czasową tego komputera: kliknąć zegar prawym przyciskiem myszy, wybrać „Dostosuj datę/godzinę” i włączyć automatyczne ustawianie godziny. Na Macu: Ustawienia systemowe > Ogólne > Data i godzina.
user-clock-battery = Jeśli po wyłączeniu komputera data znów jest niewłaściwa, bateria zegara jest wyczerpana. Wymieni ją każdy serwis komputerowy.
user-no-password-here = Na tym porcie proszę się nie logować: hasło szłoby w czytelnej postaci.
user-tell-provider-plain = Proszę wysłać ten raport osobom prowadzącym { $server }: jego port { $port } mówi jawnym tekstem.
user-ask-helpdesk-scanner = Na komputerze firmowym proszę zapytać dział pomocy: brama może potrzebować tu własnego certyfikatu głównego albo wyjątku dla poczty.
user-compare-network = Proszę sprawdzić raz z innej sieci, na przykład przez telefon. Najpierw proszę zapisać ten wynik i wczytać go tam do porównania.
user-allow-program = Proszę sprawdzić w zaporze tego komputera, czy program pocztowy może używać portu { $port }, i zezwolić na to. Aby wrócić do poprzedniego stanu, proszę usunąć ten wpis.
user-ask-helpdesk-ipv6 = Jeśli tak zostanie, proszę wysłać ten raport do działu pomocy lub dostawcy: droga do { $server } przez IPv6 jest niesprawna.
user-sign-in-to-network = Proszę otworzyć stronę w przeglądarce, zalogować się do tej sieci lub zaakceptować jej warunki, a potem sprawdzić ponownie.
user-wait-for-server = Proszę poczekać kilka minut i spróbować jeszcze raz; w programie pocztowym niczego nie trzeba zmieniać.
user-ask-provider-status = Proszę zajrzeć na stronę stanu usług dostawcy albo do niego zadzwonić: być może już o tym wie.
user-fewer-connections = Proszę zamknąć inne programy i urządzenia, które czytają tę samą skrzynkę; wiele serwerów dopuszcza tylko kilka naraz.
user-longer-interval = Niech program pocztowy sprawdza pocztę rzadziej, na przykład co dziesięć minut.
user-sign-in-name = Proszę sprawdzić, czy nazwa użytkownika jest pełna (często to cały adres), i wpisać hasło od nowa.
user-tell-provider-sni = Proszę wysłać ten raport osobom prowadzącym { $server } i poprosić o certyfikat domyślny dla programów, które nie podają nazwy.
user-try-again-now = Proszę jeszcze raz wysłać i odebrać pocztę w programie: krótkie zakłócenie mogło już minąć.
user-password-and-account = Jeśli nadal nie działa, proszę wpisać hasło od nowa i porównać nazwę użytkownika z tym, co podaje dostawca.
user-not-tested = Nie sprawdzano logowania, skrzynki ani wysyłania: Mailprobe nigdy nie pyta o hasło.
user-send-report = Proszę zapisać ten raport i wysłać go do działu pomocy: jest w nim wszystko, co zaobserwowano.

warning-ssl-off = Z wyłączonym SSL hasło i całą pocztę może odczytać każda sieć po drodze. Proszę to robić tylko w zaufanej sieci, na przykład w biurze, albo przez VPN do niej, nigdy w publicznym Wi-Fi ani przez otwarty internet. { $protocol ->
        [SMTP] Czytanie poczty ma osobne ustawienie: tam proszę zostawić SSL włączony.
       *[other] Wysyłanie ma osobne ustawienie: tam proszę zostawić SSL włączony.
    } Jeśli ktoś mógł zobaczyć hasło, proszę je zmienić, gdy SSL znów zadziała, wszędzie, gdzie jest używane. SSL proszę włączyć ponownie, gdy tylko serwer zostanie naprawiony.

## Dla osoby prowadzącej serwer

admin-exchange55-log = Proszę zajrzeć do dziennika aplikacji { $server }: 13002 oznacza, że z protokołem nie powiązano certyfikatu, 0x2740, że port zajmuje inny program, 0x2741, że adresu do powiązania nie było.
admin-exchange55-certificate = W Key Manager proszę sprawdzić, czy ważny certyfikat jest powiązany z „Default” lub z właściwym adresem serwera, osobno dla POP3 i IMAP4 (KB Q251097).
admin-exchange55-netstat = Na serwerze proszę uruchomić netstat -an i poszukać 995 i 993 w stanie LISTENING oraz na których adresach. Port tylko na jednym adresie pasuje do KB Q214864.
admin-exchange55-addresses = Proszę sprawdzić, w jakiej kolejności są adresy serwera (ping na własną nazwę), i usunąć nieużywane adresy połączeń telefonicznych i WAN (KB Q214864). Za serwerem proxy bezpieczne porty wymagają osobnego powiązania (KB Q178532).
admin-server-log = Proszę zajrzeć do dziennika { $server } z czasu tego raportu. { advice-server-log }
admin-offload = Proszę sprawdzić, czy przed portem { $port } nie stoi moduł równoważenia obciążenia, proxy TLS lub filtr treści, i przetestować za nim.
admin-enable-listener = Proszę włączyć bezpieczną usługę { $protocol }. { $server-kind ->
        [dovecot] W Dovecot: protocols i dla każdego inet_listener z ssl = yes na porcie { $port }; doveconf -n pokazuje, co obowiązuje.
        [postfix] W Postfix: wiersz smtps (submissions) w master.cf.
        [exchange] W Exchange: Set-PopSettings lub Set-ImapSettings z -SSLBindings, potem proszę uruchomić usługę.
        [exchange55] W Exchange Administrator: właściwości protokołu, z certyfikatem z Key Manager.
       *[other] Port i certyfikat podaje jej konfiguracja.
    }
admin-tell-people-programs = Proszę poinformować użytkowników, które programy nadal działają z TLS 1.2 i nowszym; obniżanie zabezpieczeń serwera dla wszystkich nie jest potrzebne.
admin-old-tls-apart = Jeśli stare programy muszą jeszcze przez jakiś czas działać, proszę dać im osobny adres z TLS 1.0, tylko wewnątrz sieci, i wyznaczyć datę jego wyłączenia.
admin-upgrade-server = Proszę zaktualizować usługę poczty lub jej bibliotekę TLS do TLS 1.2 lub nowszego.
admin-tls-front-end = Do tego czasu proszę postawić przed nią pośrednika TLS, na przykład stunnel lub HAProxy, aby stary TLS nigdy nie opuszczał maszyny.
admin-add-suites = Proszę dodać szyfr, który znają używane programy, na przykład ECDHE-RSA-AES128-GCM-SHA256; Windows 7 i 8.1 potrzebują ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Proszę odnowić certyfikat w urzędzie, któremu ufają programy pocztowe, i ponownie wczytać go w usłudze.
admin-full-chain = Proszę podawać pełny łańcuch: najpierw certyfikat samego serwera, potem te między nim a certyfikatem głównym.
admin-certificate-names = Proszę sprawdzić, czy { $server } jest wśród jego alternatywnych nazw podmiotu (subject alternative names); common name się nie liczy.
admin-new-key = Proszę utworzyć nowy klucz, RSA o co najmniej 2048 bitach lub EC P-256, i uzyskać dla niego certyfikat z SHA-256.
admin-dh-group = Proszę używać grup Diffie-Hellman o 2048 bitach albo tylko ECDHE.
admin-time-service = Na { $server } nie trzeba nic robić. Jeśli zegary są złe na wielu komputerach, proszę udostępnić usługę czasu w sieci.
admin-tell-people-settings = Proszę podać użytkownikom pary: 995, 993 i 465 z SSL/TLS; 110, 143 i 587 ze STARTTLS.
admin-tls-on-secure-port = Proszę włączyć TLS dla portu { $port } albo go zamknąć: programy, które oczekują tam TLS, czekają na próżno.
admin-check-forwarding = Proszę sprawdzić, dokąd jest przekierowany port { $port } na { $server }: odpowiada tam coś innego niż { $protocol }.
admin-install-company-root = Jeśli inspekcja ma zostać, proszę zainstalować jej certyfikat główny na każdym komputerze, który czyta pocztę.
admin-pass-starttls = Proszę przepuszczać STARTTLS bez zmian: bramy, które go zacierają, zmuszają pocztę do jawnego tekstu.
admin-fix-records = Proszę obejrzeć rekordy A, AAAA i ewentualny CNAME dla { $server }, wewnątrz i na zewnątrz: dig { $server } A oraz dig { $server } AAAA.
admin-fix-ipv6 = Niech usługa nasłuchuje także na swoim adresie IPv6, albo proszę usunąć rekord AAAA dla { $server } do czasu, gdy będzie to robić.
admin-start-services = Proszę uruchomić usługi poczty na { $server } i sprawdzić, czy pozostają włączone.
admin-raise-limits = Proszę sprawdzić, który limit został osiągnięty. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections i client_limit usług logowania; doveadm who pokazuje, kto jest połączony.
        [exchange] Get-PopSettings lub Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit i default_process_limit.
       *[other] Połączenia łącznie, na użytkownika i na adres.
    }
admin-default-certificate = Proszę ustawić domyślny certyfikat i witrynę dla programów, które nie wysyłają nazwy serwera.
admin-reverse-names = Proszę sprawdzić, czy serwer nie czeka na nazwę odwrotną każdego odwiedzającego (PTR) lub na zapytanie ident, i to wyłączyć.
admin-server-load = Proszę sprawdzić obciążenie, pamięć i dysk { $server } oraz liczbę połączeń.
