# Przypadki do ćwiczeń: tytuł i opis każdego, do list, menu i szkoleń.
# Identyfikatory pochodzą z src/lab/scenarios/.

## Exchange Server 5.5 i GroupShield

lab-healthy = Wszystko działa
lab-healthy-about = Serwer poczty, któremu nic nie dolega. Pokazuje, jak wygląda dobry wynik i że sprawdzenie szybko się kończy.
lab-groupshield = GroupShield na Exchange Server 5.5
lab-groupshield-about = Przypadek, dla którego powstał ten program: serwer Exchange z programem antywirusowym GroupShield firmy Network Associates. Bezpieczne porty przyjmują połączenia, a potem rozłączają się przy każdej próbie szyfrowania, od najstarszej do najnowszej. Zwykłe porty przedstawiają się jako Exchange Server 5.5 z Service Pack 4.
lab-groupshield-refused = GroupShield, bezpieczne porty zamknięte
lab-groupshield-refused-about = Ten sam stary serwer Exchange, ale na bezpiecznych portach nic nie nasłuchuje. Powodem może być GroupShield, ale też administrator, który nigdy nie włączył SSL.
lab-groupshield-idle-close = GroupShield, natychmiastowe rozłączenie
lab-groupshield-idle-close-about = Bezpieczne porty rozłączają się, zanim cokolwiek zostanie powiedziane. Administrator przekazał nam, że na tym serwerze jest zainstalowany GroupShield.
lab-exchange55-events = GroupShield, z dziennikiem zdarzeń serwera
lab-exchange55-events-about = Jak pierwszy przypadek, a administrator przysłał cztery wpisy z dziennika zdarzeń. Wynika z nich, że usługi poczty nie mogły otworzyć swoich bezpiecznych portów.
lab-groupshield-one-port-only = Exchange 5.5 z jednym niesprawnym portem
lab-groupshield-one-port-only-about = Rozłącza się tylko jeden bezpieczny port starego serwera Exchange; pozostałe odpowiadają. To przemawia przeciw GroupShield, który, o ile wiadomo, blokuje wszystkie naraz.
lab-exchange55-no-certificate = Exchange 5.5 bez certyfikatu
lab-exchange55-no-certificate-about = Bezpieczne porty natychmiast się rozłączają, bo nie zainstalowano dla nich certyfikatu. Mówi o tym dziennik zdarzeń. Wygląda to jak GroupShield, ale nim nie jest.

## Stare i nowe

lab-client-too-old = Program pocztowy jest za stary
lab-client-too-old-about = Serwer używa tylko TLS 1.2 i nowszych. Współczesny program pocztowy się łączy; program z Windows XP dostaje wyraźną odmowę.
lab-client-too-old-bare-close = Program pocztowy jest za stary i nikt tego nie mówi
lab-client-too-old-bare-close-about = Jak poprzednio, ale serwer bez słowa rozłącza stare programy pocztowe, tak jak robi to Dovecot. Od niesprawnego serwera można to odróżnić tylko przez porównanie kilku prób.
lab-server-too-old = Serwer jest za stary
lab-server-too-old-about = Serwer zna SSL 3.0 i TLS 1.0 i nic nowszego. Współczesne programy pocztowe odmawiają połączenia; stare się łączą.
lab-tls10-only = Serwer zna tylko TLS 1.0
lab-tls10-only-about = Serwer z około 2005 roku, który nigdy nie nauczył się niczego nowszego niż TLS 1.0.
lab-ssl3-only = Serwer zna tylko SSL 3.0
lab-ssl3-only-about = Serwer z około 1998 roku. Żaden współczesny program nie używa już SSL 3.0.
lab-ssl2-only = Serwer zna tylko SSL 2.0
lab-ssl2-only-about = Serwer z około 1996 roku. SSL 2.0 niczego dziś nie chroni i prawie żaden program już go nie ma.
lab-no-shared-cipher = Brak wspólnego szyfru
lab-no-shared-cipher-about = Serwer i program pocztowy używają tej samej wersji, ale serwer chce AES, a program z Windows XP go nie ma.
lab-sni-required = Serwer wymaga podania swojej nazwy
lab-sni-required-about = Serwer odrzuca każdy program, który na początku nie poda, jakiego serwera szuka. Programy z Windows XP nigdy tego nie podają.

## Certyfikaty i zegar

lab-certificate-expired = Certyfikat wygasł
lab-certificate-expired-about = Szyfrowanie działa, ale certyfikat serwera stracił ważność dwa miesiące temu.
lab-certificate-not-yet-valid = Certyfikat jeszcze nie jest ważny
lab-certificate-not-yet-valid-about = Szyfrowanie działa, ale certyfikat serwera zacznie być ważny dopiero za trzy tygodnie. Zegar tego komputera chodzi dobrze.
lab-certificate-wrong-name = Certyfikat jest dla innego serwera
lab-certificate-wrong-name-about = Szyfrowanie działa, ale w certyfikacie są nazwy serwerów firmy hostingowej.
lab-certificate-self-signed = Certyfikat jest samopodpisany
lab-certificate-self-signed-about = Szyfrowanie działa, ale certyfikatu nie potwierdza żaden urząd certyfikacji.
lab-certificate-unknown-issuer = Certyfikat od nieznanego wystawcy
lab-certificate-unknown-issuer-about = Szyfrowanie działa, ale certyfikat wystawiła sama firma, a ten komputer jej nie zna.
lab-weak-certificate = Klucz certyfikatu jest za słaby
lab-weak-certificate-about = Certyfikat ma klucz RSA o długości 1024 bitów. Stare programy go przyjmują, współczesne nie.
lab-weak-signature = Podpis certyfikatu jest za słaby
lab-weak-signature-about = Certyfikat podpisano z użyciem SHA-1, a taki podpis można podrobić. Stare programy go przyjmują, współczesne nie.
lab-clock-wrong = Zegar tego komputera jest źle ustawiony
lab-clock-wrong-about = Certyfikat jest w porządku, ale na tym komputerze ustawiono datę sprzed trzech lat. Właściwy czas widać w pierwszych słowach serwera.

## Ustawienia

lab-plaintext-on-secure-port = Brak szyfrowania na bezpiecznym porcie
lab-plaintext-on-secure-port-about = Serwer odpowiada jawnym tekstem tam, gdzie powinno być szyfrowanie, i nie zna też STARTTLS. Jego bezpieczny port jest źle skonfigurowany.
lab-starttls-mixup = Pomylono STARTTLS i SSL
lab-starttls-mixup-about = Port odpowiada jawnym tekstem i oferuje STARTTLS, które działa. W programie pocztowym ustawiono SSL od pierwszego bajtu.
lab-no-secure-service = Nie ma bezpiecznego portu
lab-no-secure-service-about = Na bezpiecznych portach nic nie nasłuchuje. Zwykłe porty działają i oferują STARTTLS.
lab-wrong-protocol = Odpowiada coś innego
lab-wrong-protocol-about = Tam, gdzie miała być poczta, odpowiadają serwer WWW i usługa zdalnego logowania: niewłaściwa nazwa serwera albo niewłaściwy port.
lab-ssl-on-587 = SSL na porcie 587
lab-ssl-on-587-about = Serwer jest w porządku. W programie pocztowym ustawiono SSL od pierwszego bajtu na porcie 587, który odpowiada jawnym tekstem, a potem oczekuje STARTTLS.
lab-no-encryption-on-993 = Brak szyfrowania na porcie 993
lab-no-encryption-on-993-about = Serwer jest w porządku. W programie pocztowym wyłączono szyfrowanie na porcie, który od niego zaczyna, więc obie strony czekają na siebie.
lab-starttls-not-offered = STARTTLS nie jest oferowane
lab-starttls-not-offered-about = W programie pocztowym ustawiono STARTTLS. Zwykłe porty go nie oferują; bezpieczne porty działają.
lab-http-inside-tls = Serwer WWW za szyfrowaniem
lab-http-inside-tls-about = Szyfrowanie i certyfikat są w porządku, ale w środku odpowiada serwer WWW.
lab-garbage-inside-tls = Przypadkowe dane za szyfrowaniem
lab-garbage-inside-tls-about = Szyfrowanie i certyfikat są w porządku, ale to, co przychodzi w środku, nie jest protokołem poczty ani żadnym innym.
lab-imap-on-pop3s = Inna usługa poczty na tym porcie
lab-imap-on-pop3s-about = Szyfrowanie i certyfikat są w porządku, ale zamiast POP3 odpowiada IMAP albo odwrotnie.

## Logowanie i wysyłanie

lab-sign-in-refused = Hasło nie jest przyjmowane
lab-sign-in-refused-about = Wszystko, co można sprawdzić, działa. Z komunikatu programu pocztowego wynika, że serwer nie przyjął logowania.
lab-sign-in-method = Logowanie hasłem jest wyłączone
lab-sign-in-method-about = Połączenie, szyfrowanie i certyfikat są w porządku. Serwer oferuje tylko logowanie przez OAuth 2, którego stare programy pocztowe nie mają.
lab-sign-in-disabled = Brak sposobu logowania
lab-sign-in-disabled-about = Połączenie, szyfrowanie i certyfikat są w porządku. Serwer informuje, że logowanie jest wyłączone, albo nie podaje żadnego sposobu.
lab-port-25-without-sign-in = Port 25 nie przyjmuje logowania
lab-port-25-without-sign-in-about = Program pocztowy wysyła przez port przeznaczony dla poczty między serwerami. Pozostałe porty oferują logowanie.
lab-client-certificate-demanded = Serwer wymaga certyfikatu od programu pocztowego
lab-client-certificate-demanded-about = Serwer przerywa rozpoczęcie szyfrowania z każdym, kto nie ma własnego certyfikatu.
lab-relay-denied = Wysyłanie bez logowania
lab-relay-denied-about = Wszystko, co można sprawdzić, działa. Z komunikatu wynika, że serwer nie przekazuje poczty dalej dla osób, które się nie zalogowały.
lab-sender-refused = Adres nadawcy jest odrzucany
lab-sender-refused-about = Wszystko, co można sprawdzić, działa. Z komunikatu wynika, że serwer nie pozwala temu kontu wysyłać z tego adresu.
lab-sending-limit = Osiągnięto limit wysyłania
lab-sending-limit-about = Wszystko, co można sprawdzić, działa. Z komunikatu wynika, że konto wysłało dziś tyle, ile może.
lab-greylisted = Serwer prosi o ponowną próbę później
lab-greylisted-about = Wszystko, co można sprawdzić, działa. Z komunikatu wynika, że serwer każe nowym nadawcom czekać (greylisting).
lab-access-denied = Odmowa dostępu
lab-access-denied-about = Zamiast powitania serwer informuje, że nie przyjmuje poczty z tego adresu.
lab-block-list = Adres jest na liście blokad
lab-block-list-about = Zamiast powitania serwer informuje, że adres tego komputera jest na liście blokad.

## Po drodze

lab-interception = Po drodze stoi program antywirusowy
lab-interception-about = Zamiast serwera odpowiada skaner poczty na tym komputerze, z własnym powitaniem i własnym certyfikatem.
lab-starttls-stripped = Zapora usuwa STARTTLS
lab-starttls-stripped-about = Coś po drodze usuwa STARTTLS z listy serwera, a na bezpiecznych portach pokazuje własny certyfikat.
lab-firewall = Zapora blokuje bezpieczne porty
lab-firewall-about = Na połączenie z bezpiecznymi portami nie ma żadnej odpowiedzi; zwykłe porty odpowiadają. Zapora lub dostawca internetu przepuszcza tylko niektóre porty.
lab-dns = Nazwa serwera nie istnieje
lab-dns-about = Nazwy nie można znaleźć: jest w niej literówka albo zniknęła z domeny.
lab-ipv6-broken = IPv6 nie działa, IPv4 działa
lab-ipv6-broken-about = Nazwa ma dwa adresy. Nowszy rodzaj nie odpowiada, starszy działa.
lab-captive-portal = Wi-Fi dla gości wymaga najpierw zalogowania
lab-captive-portal-about = Na każde pytanie odpowiada strona logowania sieci dla gości.
lab-starttls-stripped-587 = STARTTLS jest usuwane po drodze
lab-starttls-stripped-587-about = W programie pocztowym ustawiono STARTTLS. Coś po drodze usuwa tę ofertę; bezpieczne porty działają.
lab-resolver-trouble = Usługa nazw sieci nie pomaga
lab-resolver-trouble-about = Usługa nazw (DNS) tej sieci odpowiada, że nie wie, gdzie jest serwer. Z nazwą wszystko jest w porządku.
lab-no-network = Ten komputer nie ma połączenia z siecią
lab-no-network-about = Brak kabla, brak Wi-Fi: nic nie wychodzi z tego komputera.
lab-no-connection-left = Brak wolnych połączeń na tym komputerze
lab-no-connection-left-about = Na tym komputerze otwarto tyle połączeń, że nie może otworzyć następnego. O serwerze nic nie można powiedzieć.

## Serwer

lab-secure-listener-fault = Serwer nie może włączyć szyfrowania
lab-secure-listener-fault-about = Certyfikat i klucz współczesnego serwera nie pasują do siebie. Bezpieczne porty natychmiast się rozłączają, a STARTTLS jest oferowane i zaraz odwoływane.
lab-alert-80-on-every-hello = Serwer zgłasza własną usterkę
lab-alert-80-on-every-hello-about = Na każdą próbę włączenia szyfrowania, starą czy nową, przychodzi alert „internal error”.
lab-refused = Serwer poczty nie jest uruchomiony
lab-refused-about = Na żadnym porcie poczty nic nie nasłuchuje.
lab-silent = Serwer nic nie mówi
lab-silent-about = Każdy port przyjmuje połączenie, a potem milczy.
lab-slow = Serwer jest powolny
lab-slow-about = Wszystko działa, ale każda pierwsza odpowiedź zajmuje pięć sekund.
lab-busy = Serwer jest zbyt zajęty
lab-busy-about = Serwer odpowiada „zbyt wiele połączeń” i się rozłącza.
lab-rate-limited = Serwer ogranicza częstość połączeń
lab-rate-limited-about = Pierwsza próba na bezpiecznym porcie dostaje odpowiedź, każda następna jest przerywana. Zwykłe porty podają dlaczego: zbyt wiele połączeń z tego adresu.
lab-flapping = Działa co drugi raz
lab-flapping-about = Ta sama próba na przemian raz jest przerywana, a raz dostaje odpowiedź.
lab-starttls-taken-back = STARTTLS oferowane i odwoływane
lab-starttls-taken-back-about = Zwykłe porty oferują STARTTLS, a potem informują, że nie mogą go rozpocząć.
lab-reset-behind-server-hello = Przerwanie w połowie szyfrowania
lab-reset-behind-server-hello-about = Serwer zaczyna odpowiadać na każdą próbę szyfrowania, a potem połączenie jest resetowane.
lab-alert-behind-server-hello = Serwer poddaje się w połowie szyfrowania
lab-alert-behind-server-hello-about = Serwer zaczyna odpowiadać na każdą próbę szyfrowania, a potem zgłasza „internal error”.
lab-garbage-behind-server-hello = Przypadkowe dane w połowie szyfrowania
lab-garbage-behind-server-hello-about = Serwer zaczyna odpowiadać na każdą próbę szyfrowania, a potem wysyła bajty bez sensu.
lab-server-name-refused = Serwer nie zna swojej nazwy
lab-server-name-refused-about = Na każdą próbę szyfrowania przychodzi alert „unrecognized name”: dawna nazwa serwera albo inny serwer.
lab-two-at-once = Dwa połączenia naraz i nie więcej
lab-two-at-once-about = Wszystko działa, ale serwer rozłącza każdego, kto łączy się, gdy połączone są już dwa inne programy. Program pocztowy potrzebuje tylko jednego połączenia.
lab-shut-out = Serwer liczy i odcina
lab-shut-out-about = Pierwsze połączenie z każdym portem dostaje odpowiedź; potem serwer nie przyjmuje już żadnego z tego adresu.
lab-every-port-closes = Każdy port się rozłącza
lab-every-port-closes-about = Każdy port przyjmuje połączenia i od razu się rozłącza, jak robią to serwery wobec niechcianych adresów.
lab-server-fault = Serwer zgłasza własną awarię
lab-server-fault-about = Zamiast powitania serwer informuje, że jego usługa ma w tej chwili awarię.
lab-expired-on-one-address = Jeden z dwóch adresów jest nieaktualny
lab-expired-on-one-address-about = Nazwa ma dwa adresy. Jeden pokazuje dobry certyfikat, drugi taki, który wygasł.

## Serwery o złych zamiarach, do testów

lab-hostile-drip = Jeden bajt na sekundę
lab-hostile-drip-about = Powitanie i bezpieczne połączenie przychodzą po jednym bajcie na sekundę.
lab-hostile-flood-warnings = Ostrzeżenia bez końca
lab-hostile-flood-warnings-about = Bezpieczne połączenie zaczyna się od ostrzeżeń i nigdy nie posuwa się dalej.
lab-hostile-endless-certificate = Certyfikat bez końca
lab-hostile-endless-certificate-about = Zapowiedziano szesnaście megabajtów certyfikatów, a przychodzi jeszcze więcej.
lab-hostile-record-65535 = Rekord dłuższy niż dozwolony
lab-hostile-record-65535-about = Bezpieczne połączenie zaczyna się od rekordu, który podaje 65535 bajtów.
lab-hostile-zero-records = Puste rekordy bez końca
lab-hostile-zero-records-about = Bezpieczne połączenie składa się z rekordów o długości zero.
lab-hostile-reset-each-step = Przerwanie na każdym kroku
lab-hostile-reset-each-step-about = Połączenie jest resetowane, za każdym razem na późniejszym kroku.
lab-hostile-endless-greeting = Powitanie bez końca
lab-hostile-endless-greeting-about = Pierwszy wiersz nigdy się nie kończy.
lab-hostile-endless-lines = Wiersze bez końca
lab-hostile-endless-lines-about = Każdy wiersz powitania mówi, że będzie po nim następny.
lab-hostile-banner-10mb = Powitanie o wielkości dziesięciu megabajtów
lab-hostile-banner-10mb-about = Pierwszy wiersz ma dziesięć megabajtów.
lab-hostile-nul = Bajty zerowe w powitaniu
lab-hostile-nul-about = W powitaniu, w środku słów, są bajty zerowe.
lab-hostile-escape-sequences = Powitanie i certyfikat pełne sztuczek
lab-hostile-escape-sequences-about = W powitaniu i w certyfikacie są polecenia terminala, znaki odwracające kierunek wiersza, kod strony internetowej i formuła arkusza kalkulacyjnego.
