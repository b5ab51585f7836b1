# Rapporten en de opdrachtregel: koppen en korte woorden

report-title = Rapport van Mailprobe { $version }
report-when = Datum en tijd
report-server = Server
report-port = Poort
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS vanaf de eerste byte
report-security-starttls = STARTTLS
report-security-none = geen versleuteling
report-program = E-mailprogramma
report-program-value = { $program } (profiel { $profile })
report-your-mail-program = uw e-mailprogramma
report-account = Account
report-code = Nummer
report-event = Serverlogboek
report-practice = Oefening
report-verdict = Uitkomst
report-certainty = Hoe zeker: { $label }
report-certain = zeker
report-not-decided = Hoe zeker: niet beslist
report-user = Wat u nu kunt doen
report-admin = Wat uw beheerder moet doen
report-warning = Lees dit eerst.
report-evidence = Waarom we dit denken
report-causes = Waarschijnlijkste oorzaken
report-yes = ja
report-no = nee
report-not-asked = niet te controleren
report-practice-note = Dit was een oefening met een nagebootste server op deze computer.

report-table-ports = Servers en poorten
report-table-certificate = Certificaat
report-table-traffic = Met wie Mailprobe heeft gepraat
report-table-transcript = Verslag van het gesprek
report-head-port = Poort
report-head-service = Dienst
report-head-address = Adres
report-head-connect = Verbinding
report-head-greeting = Begroeting
report-head-hello = Hello
report-head-answer = Antwoord
report-head-version = Versie
report-head-suite = Suite
report-head-ms = ms
report-head-question = Vraag
report-head-to = Naar
report-head-connections = Verbindingen
report-head-in = Bytes in
report-head-out = Bytes uit
report-head-what = Wat

tcp-open = open
tcp-refused = geweigerd
tcp-timed-out = geen antwoord
tcp-reset = afgebroken (reset)
tcp-unreachable = geen weg ernaartoe
tcp-blocked-locally = geblokkeerd door deze computer

greeting-ready = gereed
greeting-preauth = al aangemeld
greeting-refusal = afgewezen
greeting-other-protocol = een ander protocol
greeting-silence = stilte
greeting-closed = zonder een woord gesloten
greeting-reset = zonder een woord afgebroken
greeting-garbage = onleesbare bytes

hello-server-hello = ServerHello
hello-alert = alert
hello-closed = gesloten
hello-reset = afgebroken (reset)
hello-silent = stilte
hello-text = leesbare tekst:
hello-other-protocol = ander protocol:
hello-malformed = onleesbare bytes:

certificate-problems = Wat er niet klopt
certificate-no-problem = niets
certificate-trusted-publicly = Vertrouwd door de openbare basiscertificaten
certificate-trusted-here = Vertrouwd door deze computer
certificate-subject = Uitgegeven voor
certificate-issuer = Uitgegeven door
certificate-names = Namen
certificate-dates = Geldig
certificate-key = Sleutel en handtekening
certificate-fingerprint = SHA-256
certificate-expired = verlopen
certificate-not-yet-valid = nog niet geldig
certificate-wrong-name = uitgegeven voor een andere naam
certificate-self-signed = staat voor zichzelf in (zelfondertekend)
certificate-untrusted-issuer = niemand die deze computer vertrouwt, staat ervoor in
certificate-missing-intermediate = het tussenliggende certificaat ontbreekt
certificate-weak-key = korte sleutel
certificate-weak-signature = zwakke handtekening (MD5 of SHA-1)
certificate-wrong-usage = niet bedoeld voor servers
certificate-unreadable = onleesbaar

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protocol
explain-secure = Beveiligd (SSL)
explain-error-number = Foutnummer
explain-socket-error = Socketfout
explain-server-error = Serverfout
explain-server-response = Antwoord van de server
missing-server = Nog nodig: de naam van de mailserver. Die staat in de accountinstellingen van uw e-mailprogramma.
missing-protocol = Nog nodig: het protocol. Gebruikelijk zijn POP3 of IMAP voor ontvangen en SMTP voor verzenden.

stage-dns = het adres vinden
stage-tcp = de poort bereiken
stage-tls = het beveiligde kanaal
stage-greeting = de eerste woorden van de server
stage-auth = aanmelden
stage-protocol = praten met de mailserver
stage-config = de accountinstellingen
stage-local = deze computer
stage-unknown = een willekeurige schakel van de keten

lab-running =
    Oefenserver: { $title }.
    Deze luistert op 127.0.0.1 tot Ctrl-C. Controleer hem met:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Hoe de beslissing is berekend (deciban: +10 maakt een oorzaak tien keer zo waarschijnlijk)
reckoning-prior = voordat er iets was gemeten
reckoning-sum = som
reckoning-excluded = valt af
