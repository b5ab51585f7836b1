# Rapporter og kommandolinjen: overskrifter og korte ord

report-title = Rapport fra Mailprobe { $version }
report-when = Dato og tidspunkt
date = { $day }. { $month ->
        [1] januar
        [2] februar
        [3] marts
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS fra første byte
report-security-starttls = STARTTLS
report-security-none = ingen kryptering
report-program = Mailprogram
report-program-value = { $program } (profil { $profile })
report-your-mail-program = dit mailprogram
report-account = Konto
report-code = Nummer
report-event = Serverlog
report-practice = Øvelse
report-verdict = Resultat
report-certainty = Vurdering: { $label }
report-certain = helt sikkert
report-not-decided = Vurdering: ikke afgjort
report-user = Hvad du kan gøre nu
report-admin = Hvad din administrator skal gøre
report-warning = Læs dette først.
report-evidence = Hvorfor vi mener det
report-more = For alt, hvad der blev målt, tilføj --details, eller gem det med --html FIL eller --json
report-profile-note = Om dette program
report-profile-platform = Hvilken kryptering det kan bruge, er registreret for systemet eller biblioteket, det bruger, ikke for selve programmet.
report-profile-stand-in = Hvilken kryptering det kan bruge, er registreret for et beslægtet program, ikke for dette.
report-profile-documented = Hvilken kryptering det kan bruge, fremgår af producentens dokumenter; det er ikke registreret.
report-profile-inferred = Hvilken kryptering det kan bruge, er udledt af lignende programmer; det er ikke registreret.
report-causes = Mest sandsynlige årsager
report-yes = ja
report-no = nej
report-not-asked = kunne ikke tjekkes
report-practice-note = Dette var en øvelse mod en opdigtet server på denne computer.

report-table-ports = Servere og porte
report-table-hellos = Hvordan serveren svarer på hvert forbindelsesforsøg (SSL 2.0 til TLS 1.3)
report-table-certificate = Certifikat
report-table-traffic = Servere, som Mailprobe kontaktede
report-table-transcript = Kommunikationslog (på engelsk)
report-head-port = Port
report-head-service = Tjeneste
report-head-address = Adresse
report-head-connect = Forbindelse
report-head-greeting = Hilsen
report-head-hello = Forsøg
report-head-answer = Svar
report-head-version = Version
report-head-suite = Cipher
report-head-ms = ms
report-head-question = Spørgsmål
report-head-to = Til
report-head-connections = Forbindelser
report-head-in = Byte ind
report-head-out = Byte ud
report-head-what = Hvad

tcp-open = åben
tcp-refused = afvist
tcp-timed-out = intet svar
tcp-reset = afbrudt
tcp-unreachable = ingen vej
tcp-blocked-locally = spærret af denne computer

greeting-ready = klar
greeting-preauth = allerede logget ind
greeting-refusal = afvist
greeting-other-protocol = en anden protokol
greeting-silence = tavshed
greeting-closed = lukket uden et ord
greeting-reset = afbrudt uden et ord
greeting-garbage = ulæselige byte

hello-server-hello = ServerHello
hello-alert = alert
hello-closed = lukket
hello-reset = afbrudt
hello-silent = tavshed
hello-text = klartekst:
hello-other-protocol = anden protokol:
hello-malformed = ulæselige byte:

certificate-problems = Hvad der er galt
certificate-no-problem = ingenting
certificate-trusted-publicly = Betroet af de offentlige rodcertifikater
certificate-trusted-here = Betroet af denne computer
certificate-subject = Udstedt til
certificate-issuer = Udstedt af
certificate-names = Navne
certificate-dates = Gyldigt
certificate-key = Nøgle og signatur
certificate-fingerprint = SHA-256
certificate-expired = udløbet
certificate-not-yet-valid = ikke gyldigt endnu
certificate-revoked = tilbagekaldt af sin udsteder
certificate-intermediate-expired = mellemcertifikatet er udløbet
certificate-intermediate-not-yet-valid = mellemcertifikatet er ikke gyldigt endnu
certificate-other-path-needed = et mellemcertifikat er udløbet (generer kun gamle programmer)
certificate-wrong-name = udstedt til et andet navn
certificate-name-only-in-cn = navnet står kun på det gamle sted (common name), hvor nutidens programmer ikke kigger
certificate-self-signed = selvsigneret
certificate-exceeds-issuer = udstederen over det måtte ikke udstede det
certificate-untrusted-issuer = ikke udstedt af nogen, som denne computer har tillid til
certificate-missing-intermediate = mellemcertifikatet mangler
certificate-weak-key = kort nøgle
certificate-intermediate-weak-key = mellemcertifikatet har en kort nøgle
certificate-weak-signature = svag signatur (MD5 eller SHA-1)
certificate-intermediate-weak-signature = mellemcertifikatet har en svag signatur (MD5 eller SHA-1)
certificate-wrong-usage = ikke beregnet til servere
certificate-unknown-extension = det har en udvidelse, som programmer ikke kender og skal afvise
certificate-against-apple-rules = Apples programmer afviser det: gyldigt i mere end 825 dage eller ikke beregnet til servere
certificate-unreadable = ulæseligt

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protokol
explain-secure = Sikker (SSL)
explain-error-number = Fejlnummer
explain-socket-error = Socketfejl
explain-server-error = Serverfejl
explain-server-response = Serverens svar
explain-your-server = din mailserver
explain-causes = Hvad dette mest sandsynligt betyder, alene ud fra ordene:
explain-check-adds = Disse ord er ikke blevet tjekket. ”mailprobe check” med samme tekst undersøger selve serveren.
explain-words-tell-nothing = Ordene siger ikke, hvad der er galt. ”mailprobe check” med samme tekst undersøger selve serveren.
explain-secret-left-out = Der var en adgangskode eller en anden hemmelighed i teksten. Den er udeladt og bliver ikke gemt. Hvis andre har set teksten, bør du skifte hemmeligheden.
explain-sentences-left-out = En fejlmeddelelse i teksten er for lang til at blive læst til ende: Sætningerne efter de første 100.000 er ikke undersøgt. Indsæt kun den del, hvor fejlen står.
missing-server = Mangler stadig: mailserverens navn. Det står i kontoindstillingerne i dit mailprogram.
missing-protocol = Mangler stadig: protokollen. Almindelige er POP3 eller IMAP til at modtage og SMTP til at sende.
missing-port = Mangler stadig: porten. Almindelige er 995 (POP3) og 993 (IMAP) til at modtage, 465 eller 587 (SMTP) til at sende.
missing-security = Mangler stadig: typen af kryptering. Almindelig er SSL/TLS; med port 110, 143 eller 587 er det STARTTLS.

stage-dns = søgningen efter adressen
stage-tcp = forbindelsen til porten
stage-tls = den sikre forbindelse
stage-greeting = serverens første ord
stage-auth = login
stage-protocol = kommunikationen med mailserveren
stage-config = kontoindstillingerne
stage-local = denne computer
stage-unknown = et af kædens led

lab-running =
    Øvelsesserver: { $title }.
    Den lytter på 127.0.0.1, indtil du trykker på Ctrl+C. Tjek den med:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Hvordan resultatet blev regnet ud (deciban: +10 gør en årsag ti gange så sandsynlig)
reckoning-prior = før noget var målt
reckoning-sum = sum
reckoning-excluded = udelukket

report-stopped = Du stoppede efter { $seconds } sekunder. Det sidste, der var fundet indtil da: { $seen }.
report-time-is-up = Tiden var gået efter { $seconds } sekunder. Det sidste, der var fundet indtil da: { $seen }.
report-nothing-seen = intet endnu
