# Raporty i wiersz poleceń: nagłówki i krótkie słowa

report-title = Raport Mailprobe { $version }
report-when = Data i godzina
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
report-user = Co można zrobić teraz
report-admin = Co ma zrobić administrator
report-warning = Proszę najpierw przeczytać.
report-evidence = Dlaczego tak sądzimy
report-causes = Najbardziej prawdopodobne przyczyny
report-yes = tak
report-no = nie
report-not-asked = nie można było sprawdzić
report-practice-note = To było ćwiczenie z wymyślonym serwerem na tym komputerze.

report-table-ports = Serwery i porty
report-table-certificate = Certyfikat
report-table-traffic = Z kim kontaktował się Mailprobe
report-table-transcript = Zapis rozmowy
report-head-port = Port
report-head-service = Usługa
report-head-address = Adres
report-head-connect = Połączenie
report-head-greeting = Powitanie
report-head-hello = Hello
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
greeting-refusal = odprawiono
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

certificate-problems = Co jest nie w porządku
certificate-no-problem = nic
certificate-trusted-publicly = Zaufany według publicznych urzędów głównych
certificate-trusted-here = Zaufany na tym komputerze
certificate-subject = Wystawiony dla
certificate-issuer = Wystawiony przez
certificate-names = Nazwy
certificate-dates = Ważność
certificate-key = Klucz i podpis
certificate-fingerprint = SHA-256
certificate-expired = wygasł
certificate-not-yet-valid = jeszcze nie jest ważny
certificate-wrong-name = wystawiony na inną nazwę
certificate-self-signed = poręcza sam za siebie (samopodpisany)
certificate-untrusted-issuer = nie poręcza za niego nikt, komu ufa ten komputer
certificate-missing-intermediate = brakuje certyfikatu pośredniego
certificate-weak-key = krótki klucz
certificate-weak-signature = słaby podpis (MD5 lub SHA-1)
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
missing-server = Potrzebna jest jeszcze nazwa serwera poczty. Znajduje się w ustawieniach konta w programie pocztowym.
missing-protocol = Potrzebny jest jeszcze protokół. Zwykle to POP3 lub IMAP do odbierania i SMTP do wysyłania.

stage-dns = szukanie adresu
stage-tcp = dotarcie do portu
stage-tls = bezpieczny kanał
stage-greeting = pierwsze słowa serwera
stage-auth = logowanie
stage-protocol = rozmowa z serwerem poczty
stage-config = ustawienia konta
stage-local = ten komputer
stage-unknown = dowolne ogniwo łańcucha

lab-running =
    Serwer do ćwiczeń: { $title }.
    Nasłuchuje na 127.0.0.1 aż do naciśnięcia Ctrl-C. Można go sprawdzić tak:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Jak obliczono rozstrzygnięcie (w decybanach: +10 czyni przyczynę dziesięć razy bardziej prawdopodobną)
reckoning-prior = zanim cokolwiek zmierzono
reckoning-sum = suma
reckoning-excluded = odpada
