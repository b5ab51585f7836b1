# Rapporten en de opdrachtregel: koppen en korte woorden

report-title = Rapport van Mailprobe { $version }
report-when = Datum en tijd
date = { $day } { $month ->
        [1] januari
        [2] februari
        [3] maart
        [4] april
        [5] mei
        [6] juni
        [7] juli
        [8] augustus
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
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
report-certain = staat vast
report-not-decided = Hoe zeker: nog onduidelijk
report-user = Wat u nu kunt doen
report-admin = Wat uw beheerder moet doen
report-warning = Lees dit eerst.
report-evidence = Waarom we dit denken
report-more = Voeg --details toe voor alles wat is gemeten, of sla het op met --html BESTAND of --json
report-profile-note = Over dit programma
report-profile-platform = Welke versleuteling het aankan, is vastgelegd bij het systeem of de bibliotheek die het gebruikt, niet bij het programma zelf.
report-profile-stand-in = Welke versleuteling het aankan, is vastgelegd bij een verwant programma, niet bij dit programma.
report-profile-documented = Welke versleuteling het aankan, komt uit de documentatie van de maker; het is niet vastgelegd.
report-profile-inferred = Welke versleuteling het aankan, is afgeleid van vergelijkbare programma's; het is niet vastgelegd.
report-causes = Waarschijnlijkste oorzaken
report-yes = ja
report-no = nee
report-not-asked = kon niet worden gecontroleerd
report-practice-note = Dit was een oefening met een nagebootste server op deze computer.

report-table-ports = Servers en poorten
report-table-hellos = Hoe de server op elke verbindingspoging antwoordt (SSL 2.0 tot en met TLS 1.3)
report-table-certificate = Certificaat
report-table-traffic = Servers waarmee Mailprobe contact heeft gehad
report-table-transcript = Verslag van het gesprek (in het Engels)
report-head-port = Poort
report-head-service = Dienst
report-head-address = Adres
report-head-connect = Verbinding
report-head-greeting = Begroeting
report-head-hello = Poging
report-head-answer = Antwoord
report-head-version = Versie
report-head-suite = Versleutelmethode
report-head-ms = ms
report-head-question = Vraag
report-head-to = Naar
report-head-connections = Verbindingen
report-head-in = Bytes ontvangen
report-head-out = Bytes verzonden
report-head-what = Wat

tcp-open = open
tcp-refused = geweigerd
tcp-timed-out = geen antwoord
tcp-reset = afgebroken (reset)
tcp-unreachable = geen route
tcp-blocked-locally = geblokkeerd door deze computer

greeting-ready = gereed
greeting-preauth = al aangemeld
greeting-refusal = geweigerd
greeting-other-protocol = een ander protocol
greeting-silence = stilte
greeting-closed = zonder een woord gesloten
greeting-reset = zonder een woord afgebroken (reset)
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
certificate-trusted-publicly = Vertrouwd volgens de openbare basiscertificaten
certificate-trusted-here = Vertrouwd door deze computer
certificate-subject = Uitgegeven voor
certificate-issuer = Uitgegeven door
certificate-names = Namen
certificate-dates = Geldig
certificate-key = Sleutel en handtekening
certificate-fingerprint = SHA-256
certificate-expired = verlopen
certificate-not-yet-valid = nog niet geldig
certificate-revoked = ingetrokken door de uitgever
certificate-intermediate-expired = het tussenliggende certificaat is verlopen
certificate-intermediate-not-yet-valid = het tussenliggende certificaat is nog niet geldig
certificate-other-path-needed = een tussenliggend certificaat is verlopen (alleen een probleem voor oude programma's)
certificate-wrong-name = uitgegeven voor een andere naam
certificate-name-only-in-cn = de naam staat alleen op de oude plaats (common name), waar huidige programma's niet kijken
certificate-self-signed = zelfondertekend
certificate-unknown-extension = het heeft een extensie die programma's niet kennen en moeten weigeren
certificate-against-apple-rules = programma's van Apple weigeren het: langer dan 825 dagen geldig, of niet voor servers bestemd
certificate-exceeds-issuer = de instantie erboven mocht het niet uitgeven
certificate-untrusted-issuer = niet uitgegeven door een instantie die deze computer vertrouwt
certificate-missing-intermediate = het tussenliggende certificaat ontbreekt
certificate-weak-key = korte sleutel
certificate-intermediate-weak-key = korte sleutel van het tussenliggende certificaat
certificate-weak-signature = zwakke handtekening (MD5 of SHA-1)
certificate-intermediate-weak-signature = zwakke handtekening van het tussenliggende certificaat (MD5 of SHA-1)
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
explain-your-server = uw mailserver
explain-causes = Wat dit hoogstwaarschijnlijk betekent, alleen op grond van de woorden:
explain-check-adds = Deze woorden zijn niet gecontroleerd. “mailprobe check” met dezelfde tekst onderzoekt de server zelf.
explain-words-tell-nothing = De woorden zeggen niet wat er mis is. “mailprobe check” met dezelfde tekst onderzoekt de server zelf.
explain-secret-left-out = In de tekst stond een wachtwoord of een ander geheim. Het is weggelaten en wordt niet bewaard. Hebben anderen de tekst gezien, wijzig het dan.
explain-sentences-left-out = Eén melding in de tekst is te lang om tot het einde te lezen: de zinnen na de eerste 100.000 zijn niet bekeken. Plak alleen het deel met de fout.
missing-server = Nog nodig: de naam van de mailserver. Die staat in de accountinstellingen van uw e-mailprogramma.
missing-protocol = Nog nodig: het protocol. Gebruikelijk zijn POP3 of IMAP voor ontvangen en SMTP voor verzenden.
missing-port = Nog nodig: de poort. Gebruikelijk zijn 995 (POP3) en 993 (IMAP) voor ontvangen, 465 of 587 (SMTP) voor verzenden.
missing-security = Nog nodig: de soort versleuteling. Gebruikelijk is SSL/TLS; bij poort 110, 143 of 587 is het STARTTLS.

stage-dns = het adres vinden
stage-tcp = de poort bereiken
stage-tls = de beveiligde verbinding
stage-greeting = de eerste woorden van de server
stage-auth = aanmelden
stage-protocol = praten met de mailserver
stage-config = de accountinstellingen
stage-local = deze computer
stage-unknown = een van de schakels van de keten

lab-running =
    Oefenserver: { $title }.
    Deze luistert op 127.0.0.1 tot u op Ctrl+C drukt. Controleer hem met:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Hoe het resultaat is berekend (deciban: +10 maakt een oorzaak tien keer zo waarschijnlijk)
reckoning-prior = voordat er iets was gemeten
reckoning-sum = som
reckoning-excluded = valt af

report-stopped = U bent na { $seconds } seconden gestopt. Het laatste wat tot dan was gevonden: { $seen }.
report-time-is-up = Na { $seconds } seconden was de tijd om. Het laatste wat tot dan was gevonden: { $seen }.
report-nothing-seen = nog niets
