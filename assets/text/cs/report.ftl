# Zprávy a příkazový řádek: nadpisy a krátká slova

report-title = Zpráva Mailprobe { $version }
report-when = Datum a čas
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS od prvního bajtu
report-security-starttls = STARTTLS
report-security-none = bez šifrování
report-program = Poštovní program
report-program-value = { $program } (profil { $profile })
report-your-mail-program = váš poštovní program
report-account = Účet
report-code = Číslo
report-event = Protokol serveru
report-practice = Cvičení
report-verdict = Závěr
report-certainty = Míra jistoty: { $label }
report-certain = jisté
report-not-decided = Míra jistoty: nerozhodnuto
report-user = Co můžete udělat teď
report-admin = Co má udělat správce
report-warning = Nejprve si přečtěte toto.
report-evidence = Proč si to myslíme
report-causes = Nejpravděpodobnější příčiny
report-yes = ano
report-no = ne
report-not-asked = nebylo možné zkontrolovat
report-practice-note = Toto bylo cvičení s vymyšleným serverem na tomto počítači.

report-table-ports = Servery a porty
report-table-certificate = Certifikát
report-table-traffic = S kým Mailprobe komunikoval
report-table-transcript = Záznam komunikace
report-head-port = Port
report-head-service = Služba
report-head-address = Adresa
report-head-connect = Spojení
report-head-greeting = Uvítání
report-head-hello = Hello
report-head-answer = Odpověď
report-head-version = Verze
report-head-suite = Sada šifer
report-head-ms = ms
report-head-question = Otázka
report-head-to = Komu
report-head-connections = Spojení
report-head-in = Přijaté bajty
report-head-out = Odeslané bajty
report-head-what = Co

tcp-open = otevřeno
tcp-refused = odmítnuto
tcp-timed-out = bez odpovědi
tcp-reset = reset
tcp-unreachable = není cesta
tcp-blocked-locally = blokováno tímto počítačem

greeting-ready = připraven
greeting-preauth = již přihlášeno
greeting-refusal = odmítnuto
greeting-other-protocol = jiný protokol
greeting-silence = ticho
greeting-closed = zavřeno beze slova
greeting-reset = reset beze slova
greeting-garbage = nečitelné bajty

hello-server-hello = ServerHello
hello-alert = výstraha
hello-closed = zavřeno
hello-reset = reset
hello-silent = ticho
hello-text = čitelný text:
hello-other-protocol = jiný protokol:
hello-malformed = nečitelné bajty:

certificate-problems = Co není v pořádku
certificate-no-problem = nic
certificate-trusted-publicly = Důvěryhodný podle veřejných kořenů
certificate-trusted-here = Důvěryhodný na tomto počítači
certificate-subject = Vydán pro
certificate-issuer = Vydal
certificate-names = Názvy
certificate-dates = Platnost
certificate-key = Klíč a podpis
certificate-fingerprint = SHA-256
certificate-expired = platnost skončila
certificate-not-yet-valid = ještě neplatí
certificate-wrong-name = vydán pro jiný název
certificate-self-signed = ručí sám za sebe (podepsaný sám sebou)
certificate-untrusted-issuer = neručí za něj nikdo, komu tento počítač důvěřuje
certificate-missing-intermediate = chybí mezilehlý certifikát
certificate-weak-key = krátký klíč
certificate-weak-signature = slabý podpis (MD5 nebo SHA-1)
certificate-wrong-usage = není určen pro servery
certificate-unreadable = nečitelný

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protokol
explain-secure = Zabezpečení (SSL)
explain-error-number = Číslo chyby
explain-socket-error = Chyba soketu
explain-server-error = Chyba serveru
explain-server-response = Odpověď serveru
missing-server = Ještě je potřeba název poštovního serveru. Najdete ho v nastavení účtu ve vašem poštovním programu.
missing-protocol = Ještě je potřeba protokol. Obvykle je to POP3 nebo IMAP pro příjem a SMTP pro odesílání.

stage-dns = hledání adresy
stage-tcp = dosažení portu
stage-tls = zabezpečený kanál
stage-greeting = první slova serveru
stage-auth = přihlášení
stage-protocol = komunikace s poštovním serverem
stage-config = nastavení účtu
stage-local = tento počítač
stage-unknown = kterýkoli článek řetězce

lab-running =
    Cvičný server: { $title }.
    Naslouchá na 127.0.0.1, dokud nestisknete Ctrl-C. Zkontrolujte ho takto:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Jak bylo rozhodnutí vypočteno (v decibanech: +10 znamená, že příčina je desetkrát pravděpodobnější)
reckoning-prior = před jakýmkoli měřením
reckoning-sum = součet
reckoning-excluded = vyloučeno
