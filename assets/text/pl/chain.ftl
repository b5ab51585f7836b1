# Co ustalono o każdym ogniwie połączenia, po jednym krótkim zdaniu

report-chain = Ogniwa połączenia
report-also-wrong = Ponadto: { $what }
chain-not-reached = Nie osiągnięto, bo wcześniejsze ogniwo nie działa
chain-not-tested = Nie sprawdzono
chain-program-without-starttls = Ten program pocztowy nie potrafi używać STARTTLS na porcie { $port }
chain-turned-away = Nie sprawdzono do końca: serwer nie przyjmuje już połączeń z tego miejsca
chain-no-encryption = W ustawieniach szyfrowanie jest wyłączone
chain-computer-works = Na tym komputerze nie znaleziono usterki
chain-computer-without-network = Ten komputer nie ma połączenia z siecią
chain-computer-without-way-out = Ten komputer nie znajduje drogi wyjścia ze swojej sieci
chain-computer-blocks = Ten komputer sam nie wypuścił połączenia
chain-computer-at-its-limit = Ten komputer nie może otworzyć kolejnego połączenia: za dużo jest otwartych
chain-address-given = Podano adres, więc nie trzeba było szukać nazwy
chain-name-found = Nazwę { $name } znaleziono pod adresem: { $addresses }
chain-name-not-found = Serwer o nazwie { $name } nie istnieje
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Nazwa { $name } nie ma adresu
chain-resolver-silent = Usługa nazw (DNS) tej sieci nie odpowiedziała
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Usługa nazw (DNS) tej sieci nie podała adresu dla nazwy { $name }
chain-port-open = Port { $port } przyjmuje połączenia
chain-port-open-on-some = Port { $port } działa na { $address }, a nie działa na { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(milczy)
    [closed] {" "}(kończy połączenie bez słowa)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } odrzuca połączenia
chain-port-silent = Port { $port } nie odpowiada
chain-port-reset = Port { $port } przerywa połączenia podczas ich nawiązywania
chain-no-route = Nie ma drogi do { $address }
chain-starttls-not-offered = Port { $port } nie oferuje STARTTLS
chain-starttls-refused = Port { $port } nie rozpoczyna szyfrowania na żądanie STARTTLS
chain-clear-text = Port { $port } odpowiada jawnym tekstem tam, gdzie powinno zacząć się szyfrowanie
chain-other-protocol = To, co odpowiada na porcie { $port }, nie zna TLS
chain-hello-silent = Port { $port } milczy, gdy ma rozpocząć szyfrowanie
chain-waits-for-encryption = Port { $port } czeka na szyfrowanie (SSL/TLS), a wcześniej milczy
chain-hello-dies = Żadna próba rozpoczęcia szyfrowania na porcie { $port } się nie udaje
chain-hello-not-accepted = Port { $port } szyfruje, ale nie w sposób, który zna ten program pocztowy
chain-flight-breaks-off = Port { $port } zaczyna szyfrowanie, a potem je przerywa
chain-certificate-has-a-problem = Port { $port } szyfruje, ale jego certyfikat jest wadliwy
chain-handshake-breaks-off = Port { $port } przerywa, zanim szyfrowanie zostanie uzgodnione
chain-flight-is-all-that-was-tested = Port { $port } odpowiada temu programowi pocztowemu ({ $version }); reszty nie można było tym razem sprawdzić
chain-flight-is-all-that-can-be-tested = Port { $port } odpowiada temu programowi pocztowemu ({ $version }); dalszego ciągu nie można sprawdzić dzisiejszym szyfrowaniem
chain-secure = Szyfrowane, certyfikat w porządku
chain-secure-by-a-newer-version = Szyfrowane, certyfikat w porządku ({ $version }; reszta sprawdzona z { $newer })
chain-secure-at-times = Port { $port } szyfruje, ale nie za każdym razem albo nie na czas
chain-greets = Odpowiada: { $text }
chain-greets-late = Odpowiada późno: { $text }
chain-refuses = Odrzuca ten komputer: { $text }
chain-greets-wrongly = Odpowiada coś innego niż taki serwer poczty: { $text }
chain-ends-without-a-word = Kończy połączenie bez słowa
chain-greets-and-hangs-up = Odpowiada, a potem kończy połączenie
chain-greets-and-says-no-more = Odpowiada, a potem milczy
chain-says-nothing = Milczy
chain-sign-in-not-tested = Nie sprawdzono: Mailprobe nigdy się nie loguje
chain-sign-in-needs-encryption = Nie przyjmuje hasła bez szyfrowania
chain-sign-in-oauth-only = Nie przyjmuje haseł, tylko logowanie przez stronę internetową (OAuth 2)
chain-sign-in-disabled = Informuje, że logowanie jest tu wyłączone
chain-sign-in-none = Nie oferuje żadnego sposobu logowania
chain-sign-in-not-in-program = Oferuje tylko { $ways }, czego ten program pocztowy nie obsługuje
chain-sign-in-not-known-of-program = Oferuje tylko { $ways }; nie wiadomo, czy ten program pocztowy to obsługuje
