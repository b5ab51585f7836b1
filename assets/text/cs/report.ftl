# Hlášení a příkazový řádek: nadpisy a krátká slova

report-title = Hlášení Mailprobe { $version }
report-when = Datum a čas
date = { $day }. { $month ->
        [1] ledna
        [2] února
        [3] března
        [4] dubna
        [5] května
        [6] června
        [7] července
        [8] srpna
        [9] září
        [10] října
        [11] listopadu
       *[12] prosince
    } { $year }
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
report-event = Protokol událostí serveru
report-practice = Cvičení
report-verdict = Závěr
report-certainty = Míra jistoty: { $label }
report-certain = jisté
report-not-decided = Míra jistoty: nerozhodnuto
report-user = Co můžete udělat teď
report-admin = Co má udělat váš správce
report-warning = Nejprve si přečtěte toto.
report-evidence = Proč si to myslíme
report-more = Chcete-li vidět vše, co bylo naměřeno, přidejte --details nebo výsledek uložte pomocí --html FILE či --json
report-profile-note = O tomto programu
report-profile-platform = Co umí šifrovat, bylo zaznamenáno u systému nebo knihovny, kterou používá, ne u programu samého.
report-profile-stand-in = Co umí šifrovat, bylo zaznamenáno u příbuzného programu, ne u tohoto.
report-profile-documented = Co umí šifrovat, je převzato z dokumentů výrobce; zaznamenáno to nebylo.
report-profile-inferred = Co umí šifrovat, je odvozeno z podobných programů; zaznamenáno to nebylo.
report-causes = Nejpravděpodobnější příčiny
report-yes = ano
report-no = ne
report-not-asked = nebylo možné zkontrolovat
report-practice-note = Toto bylo cvičení s vymyšleným serverem na tomto počítači.

report-table-ports = Servery a porty
report-table-hellos = Jak server odpovídá na jednotlivé pokusy o spojení (SSL 2.0 až TLS 1.3)
report-table-certificate = Certifikát
report-table-traffic = Servery, se kterými Mailprobe komunikoval
report-table-transcript = Záznam komunikace (anglicky)
report-head-port = Port
report-head-service = Služba
report-head-address = Adresa
report-head-connect = Spojení
report-head-greeting = Uvítání
report-head-hello = Pokus
report-head-answer = Odpověď
report-head-version = Verze
report-head-suite = Sada šifer
report-head-ms = ms
report-head-question = Otázka
report-head-to = Kam
report-head-connections = Spojení
report-head-in = Přijaté bajty
report-head-out = Odeslané bajty
report-head-what = Co

tcp-open = otevřeno
tcp-refused = odmítnuto
tcp-timed-out = bez odpovědi
tcp-reset = reset
tcp-unreachable = žádná cesta
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
hello-text = nešifrovaný text:
hello-other-protocol = jiný protokol:
hello-malformed = nečitelné bajty:

certificate-problems = Co není v pořádku
certificate-no-problem = nic
certificate-trusted-publicly = Důvěryhodný podle veřejných kořenových certifikátů
certificate-trusted-here = Důvěryhodný na tomto počítači
certificate-subject = Vydán pro
certificate-issuer = Vydal
certificate-names = Názvy
certificate-dates = Platnost
certificate-key = Klíč a podpis
certificate-fingerprint = SHA-256
certificate-expired = platnost skončila
certificate-not-yet-valid = ještě neplatí
certificate-revoked = odvolán svým vydavatelem
certificate-intermediate-expired = platnost mezilehlého certifikátu skončila
certificate-intermediate-not-yet-valid = mezilehlý certifikát ještě neplatí
certificate-other-path-needed = platnost jednoho mezilehlého certifikátu skončila (vadí jen starým programům)
certificate-wrong-name = vydán pro jiný název
certificate-name-only-in-cn = svůj název má jen na starém místě (common name), kam se současné programy nedívají
certificate-self-signed = podepsaný sám sebou
certificate-unknown-extension = má rozšíření, které programy neznají a kvůli kterému ho musí odmítnout
certificate-against-apple-rules = programy Apple jej odmítají: platí déle než 825 dní, nebo není určen pro servery
certificate-exceeds-issuer = autorita nad ním ho nesměla vydat
certificate-untrusted-issuer = nevydala ho autorita, které tento počítač důvěřuje
certificate-missing-intermediate = chybí mezilehlý certifikát
certificate-weak-key = krátký klíč
certificate-intermediate-weak-key = krátký klíč mezilehlého certifikátu
certificate-weak-signature = slabý podpis (MD5 nebo SHA-1)
certificate-intermediate-weak-signature = slabý podpis mezilehlého certifikátu (MD5 nebo SHA-1)
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
explain-your-server = váš poštovní server
explain-causes = Co to nejspíš znamená, jen podle slov:
explain-check-adds = Tato slova nebyla ověřena. „mailprobe check“ se stejným textem se podívá na samotný server.
explain-words-tell-nothing = Ze slov nelze poznat, co není v pořádku. „mailprobe check“ se stejným textem se podívá na samotný server.
explain-secret-left-out = V textu bylo heslo nebo jiný tajný údaj. Byl vynechán a neuchovává se. Pokud text viděli jiní lidé, změňte ho.
explain-sentences-left-out = Jedna zpráva v textu je příliš dlouhá na to, aby se přečetla do konce: věty za prvními 100 000 nebyly prohlédnuty. Vložte jen část s chybou.
missing-server = Ještě je potřeba název poštovního serveru. Najdete ho v nastavení účtu ve vašem poštovním programu.
missing-protocol = Ještě je potřeba protokol. Obvykle je to POP3 nebo IMAP pro příjem a SMTP pro odesílání.
missing-port = Ještě je potřeba port. Obvyklé jsou 995 (POP3) a 993 (IMAP) pro příjem, 465 nebo 587 (SMTP) pro odesílání.
missing-security = Ještě je potřeba druh šifrování. Obvyklé je SSL/TLS; s portem 110, 143 nebo 587 je to STARTTLS.

stage-dns = hledání adresy
stage-tcp = dosažení portu
stage-tls = zabezpečené spojení
stage-greeting = první slova serveru
stage-auth = přihlášení
stage-protocol = komunikace s poštovním serverem
stage-config = nastavení účtu
stage-local = tento počítač
stage-unknown = kterýkoli úsek cesty

lab-running =
    Cvičný server: { $title }.
    Naslouchá na 127.0.0.1, dokud nestisknete Ctrl-C. Zkontrolujte ho takto:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Jak byl výsledek vypočten (v decibanech: +10 znamená, že příčina je desetkrát pravděpodobnější)
reckoning-prior = před jakýmkoli měřením
reckoning-sum = součet
reckoning-excluded = vyloučeno

report-stopped = Kontrola byla zastavena po { $seconds } s. Poslední zjištění do té doby: { $seen }.
report-time-is-up = Čas vypršel po { $seconds } s. Poslední zjištění do té doby: { $seen }.
report-nothing-seen = zatím nic
