# Raporty i wiersz poleceń: nagłówki i krótkie słowa

report-title = Raport Mailprobe { $version }
report-when = Data i godzina
date = { $day } { $month ->
        [1] stycznia
        [2] lutego
        [3] marca
        [4] kwietnia
        [5] maja
        [6] czerwca
        [7] lipca
        [8] sierpnia
        [9] września
        [10] października
        [11] listopada
       *[12] grudnia
    } { $year }
report-server = Serwer
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS od pierwszego bajtu
report-security-starttls = STARTTLS
report-security-none = bez szyfrowania
report-program = Program pocztowy
report-program-value = { $program } (profil { $profile })
report-your-mail-program = program pocztowy
report-account = Konto
report-code = Numer
report-event = Dziennik serwera
report-practice = Ćwiczenie
report-verdict = Wniosek
report-certainty = Stopień pewności: { $label }
report-certain = pewne
report-not-decided = Stopień pewności: nie rozstrzygnięto
report-user = Co możesz zrobić teraz
report-admin = Co ma zrobić administrator
report-warning = Najpierw przeczytaj to.
report-evidence = Dlaczego tak sądzimy
report-more = Aby zobaczyć wszystkie pomiary, dodaj --details albo zapisz je z --html FILE lub --json
report-profile-note = O tym programie
report-profile-platform = To, co potrafi szyfrować, zapisano z systemu lub biblioteki, których używa, a nie z samego programu.
report-profile-stand-in = To, co potrafi szyfrować, zapisano z pokrewnego programu, a nie z tego.
report-profile-documented = To, co potrafi szyfrować, pochodzi z dokumentacji producenta; nie zostało zapisane.
report-profile-inferred = To, co potrafi szyfrować, wynika z podobnych programów; nie zostało zapisane.
report-causes = Najbardziej prawdopodobne przyczyny
report-yes = tak
report-no = nie
report-not-asked = nie można sprawdzić
report-practice-note = To było ćwiczenie z wymyślonym serwerem na tym komputerze.
report-table-ports = Serwery i porty
report-table-hellos = Jak serwer odpowiada na każdą próbę połączenia (od SSL 2.0 do TLS 1.3)
report-table-certificate = Certyfikat
report-table-traffic = Serwery, z którymi połączył się Mailprobe
report-table-transcript = Zapis rozmowy (po angielsku)
report-head-port = Port
report-head-service = Usługa
report-head-address = Adres
report-head-connect = Połączenie
report-head-greeting = Powitanie
report-head-hello = Próba
report-head-answer = Odpowiedź
report-head-version = Wersja
report-head-suite = Zestaw szyfrów
report-head-ms = ms
report-head-question = Pytanie
report-head-to = Do
report-head-connections = Połączenia
report-head-in = Bajty odebrane
report-head-out = Bajty wysłane
report-head-what = Co
tcp-open = otwarty
tcp-refused = odmowa
tcp-timed-out = brak odpowiedzi
tcp-reset = reset
tcp-unreachable = brak drogi
tcp-blocked-locally = zablokowane przez ten komputer
greeting-ready = gotowy
greeting-preauth = już zalogowano
greeting-refusal = odmowa
greeting-other-protocol = inny protokół
greeting-silence = cisza
greeting-closed = zamknięto bez słowa
greeting-reset = zresetowano bez słowa
greeting-garbage = nieczytelne bajty
hello-server-hello = ServerHello
hello-alert = alert
hello-closed = zamknięto
hello-reset = reset
hello-silent = cisza
hello-text = jawny tekst:
hello-other-protocol = inny protokół:
hello-malformed = nieczytelne bajty:
certificate-problems = Co jest nie w porządku
certificate-no-problem = nic
certificate-trusted-publicly = Zaufany według publicznych certyfikatów głównych
certificate-trusted-here = Zaufany na tym komputerze
certificate-subject = Wystawiony dla
certificate-issuer = Wystawiony przez
certificate-names = Nazwy
certificate-dates = Ważność
certificate-key = Klucz i podpis
certificate-fingerprint = SHA-256
certificate-expired = wygasł
certificate-not-yet-valid = jeszcze nie jest ważny
certificate-revoked = unieważniony przez wystawcę
certificate-intermediate-expired = certyfikat pośredni wygasł
certificate-intermediate-not-yet-valid = certyfikat pośredni nie jest jeszcze ważny
certificate-other-path-needed = jeden certyfikat pośredni wygasł (przeszkadza to tylko starym programom)
certificate-wrong-name = wystawiony na inną nazwę
certificate-name-only-in-cn = jego nazwa jest tylko w dawnym miejscu (common name), którego współczesne programy nie czytają
certificate-self-signed = samopodpisany
certificate-unknown-extension = ma rozszerzenie, którego programy nie znają i przez które muszą go odrzucić
certificate-against-apple-rules = programy Apple go odrzucają: jest ważny dłużej niż 825 dni albo nie jest przeznaczony dla serwerów
certificate-exceeds-issuer = nadrzędny urząd nie mógł go wystawić
certificate-untrusted-issuer = nie wystawił go urząd, któremu ufa ten komputer
certificate-missing-intermediate = brakuje certyfikatu pośredniego
certificate-weak-key = krótki klucz
certificate-intermediate-weak-key = krótki klucz certyfikatu pośredniego
certificate-weak-signature = słaby podpis (MD5 lub SHA-1)
certificate-intermediate-weak-signature = słaby podpis certyfikatu pośredniego (MD5 lub SHA-1)
certificate-wrong-usage = nieprzeznaczony dla serwerów
certificate-unreadable = nieczytelny
program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail
explain-protocol = Protokół
explain-secure = Zabezpieczenia (SSL)
explain-error-number = Numer błędu
explain-socket-error = Błąd gniazda
explain-server-error = Błąd serwera
explain-server-response = Odpowiedź serwera
explain-your-server = Twojej poczty
explain-causes = Co to najprawdopodobniej oznacza, na podstawie samych słów:
explain-check-adds = Tych słów nie sprawdzono. „mailprobe check” z tym samym tekstem sprawdza sam serwer.
explain-words-tell-nothing = Ze słów nie wynika, co jest nie tak. „mailprobe check” z tym samym tekstem sprawdza sam serwer.
explain-secret-left-out = W tekście było hasło lub inna tajna informacja. Pominięto ją i nie jest przechowywana. Jeśli inni widzieli ten tekst, zmień ją.
explain-sentences-left-out = Jeden komunikat w tekście jest zbyt długi, by przeczytać go do końca: zdań po pierwszych 100 000 nie sprawdzono. Wklej tylko część z błędem.
missing-server = Potrzebna jest jeszcze nazwa serwera poczty. Jest w ustawieniach konta w programie pocztowym.
missing-protocol = Potrzebny jest jeszcze protokół. Zwykle to POP3 lub IMAP do odbierania i SMTP do wysyłania.
missing-port = Potrzebny jest jeszcze port. Zwykle 995 (POP3) i 993 (IMAP) do odbierania, 465 lub 587 (SMTP) do wysyłania.
missing-security = Potrzebny jest jeszcze rodzaj szyfrowania. Zwykle to SSL/TLS; z portem 110, 143 lub 587 jest to STARTTLS.
stage-dns = szukanie adresu
stage-tcp = dotarcie do portu
stage-tls = bezpieczne połączenie
stage-greeting = pierwsze słowa serwera
stage-auth = logowanie
stage-protocol = rozmowa z serwerem poczty
stage-config = ustawienia konta
stage-local = ten komputer
stage-unknown = dowolne ogniwo połączenia
lab-running =
    Serwer do ćwiczeń: { $title }.
    Nasłuchuje na 127.0.0.1 aż do naciśnięcia Ctrl-C. Można go sprawdzić tak:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }
reckoning-title = Jak obliczono wynik (w decybanach: +10 czyni przyczynę dziesięć razy bardziej prawdopodobną)
reckoning-prior = zanim cokolwiek zmierzono
reckoning-sum = suma
reckoning-excluded = odpada
report-stopped = Sprawdzanie zatrzymano po { $seconds } s. Ostatnie, co do tego czasu znaleziono: { $seen }.
report-time-is-up = Czas minął po { $seconds } s. Ostatnie, co do tego czasu znaleziono: { $seen }.
report-nothing-seen = jeszcze nic
