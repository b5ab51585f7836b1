# Rapporter og kommandolinjen: overskrifter og korte ord

report-title = Rapport fra Mailprobe { $version }
report-when = Dato og klokkeslett
date = { $day }. { $month ->
        [1] januar
        [2] februar
        [3] mars
        [4] april
        [5] mai
        [6] juni
        [7] juli
        [8] august
        [9] september
        [10] oktober
        [11] november
       *[12] desember
    } { $year }
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS fra første byte
report-security-starttls = STARTTLS
report-security-none = ingen kryptering
report-program = E-postprogram
report-program-value = { $program } (profil { $profile })
report-your-mail-program = e-postprogrammet ditt
report-account = Konto
report-code = Nummer
report-event = Serverlogg
report-practice = Øving
report-verdict = Resultat
report-certainty = Vår vurdering: { $label }
report-certain = helt sikkert
report-not-decided = Vår vurdering: ikke avgjort
report-user = Hva du kan gjøre nå
report-admin = Hva administratoren må gjøre
report-warning = Les dette først.
report-evidence = Hvorfor vi tror det
report-more = For alt som ble målt, legg til --details, eller lagre med --html FILE eller --json
report-profile-note = Om dette programmet
report-profile-platform = Hvilken kryptering det kan, er registrert på systemet eller biblioteket det bruker, ikke på selve programmet.
report-profile-stand-in = Hvilken kryptering det kan, er registrert på et beslektet program, ikke på dette.
report-profile-documented = Hvilken kryptering det kan, er hentet fra produsentens dokumenter; det er ikke registrert.
report-profile-inferred = Hvilken kryptering det kan, er utledet av lignende programmer; det er ikke registrert.
report-causes = Mest sannsynlige årsaker
report-yes = ja
report-no = nei
report-not-asked = kunne ikke sjekkes
report-practice-note = Dette var en øving mot en oppdiktet server på denne datamaskinen.

report-table-ports = Servere og porter
report-table-hellos = Slik svarer serveren på hvert tilkoblingsforsøk (SSL 2.0 til TLS 1.3)
report-table-certificate = Sertifikat
report-table-traffic = Servere Mailprobe kontaktet
report-table-transcript = Utskrift av samtalen (på engelsk)
report-head-port = Port
report-head-service = Tjeneste
report-head-address = Adresse
report-head-connect = Tilkobling
report-head-greeting = Hilsen
report-head-hello = Forsøk
report-head-answer = Svar
report-head-version = Versjon
report-head-suite = Chifferpakke
report-head-ms = ms
report-head-question = Spørsmål
report-head-to = Til
report-head-connections = Tilkoblinger
report-head-in = Byte inn
report-head-out = Byte ut
report-head-what = Hva

tcp-open = åpen
tcp-refused = avvist
tcp-timed-out = ikke noe svar
tcp-reset = brutt
tcp-unreachable = ingen vei
tcp-blocked-locally = blokkert av denne datamaskinen

greeting-ready = klar
greeting-preauth = allerede logget på
greeting-refusal = avvist
greeting-other-protocol = en annen protokoll
greeting-silence = taushet
greeting-closed = lukket uten et ord
greeting-reset = brutt uten et ord
greeting-garbage = uleselige byte

hello-server-hello = ServerHello
hello-alert = alert
hello-closed = lukket
hello-reset = brutt
hello-silent = taushet
hello-text = klartekst:
hello-other-protocol = annen protokoll:
hello-malformed = uleselige byte:

certificate-problems = Hva som er galt
certificate-no-problem = ingenting
certificate-trusted-publicly = Klarert av de offentlige røttene
certificate-trusted-here = Klarert av denne datamaskinen
certificate-subject = Utstedt til
certificate-issuer = Utstedt av
certificate-names = Navn
certificate-dates = Gyldig
certificate-key = Nøkkel og signatur
certificate-fingerprint = SHA-256
certificate-expired = utløpt
certificate-not-yet-valid = ikke gyldig ennå
certificate-revoked = tilbakekalt av utstederen
certificate-intermediate-expired = mellomsertifikatet er utløpt
certificate-intermediate-not-yet-valid = mellomsertifikatet er ikke gyldig ennå
certificate-other-path-needed = et mellomsertifikat er utløpt (det er bare et problem for gamle programmer)
certificate-wrong-name = utstedt for et annet navn
certificate-name-only-in-cn = navnet står bare på det gamle stedet (common name), der dagens programmer ikke ser etter
certificate-self-signed = selvsignert
certificate-unknown-extension = det har en utvidelse som programmer ikke kjenner og må avvise
certificate-against-apple-rules = Apples programmer avviser det: gyldig i mer enn 825 dager eller ikke beregnet for servere
certificate-exceeds-issuer = utstederen over det hadde ikke lov til å utstede det
certificate-untrusted-issuer = ikke utstedt av en utsteder denne datamaskinen stoler på
certificate-missing-intermediate = mellomsertifikatet mangler
certificate-weak-key = kort nøkkel
certificate-intermediate-weak-key = kort nøkkel i mellomsertifikatet
certificate-weak-signature = svak signatur (MD5 eller SHA-1)
certificate-intermediate-weak-signature = svak signatur på mellomsertifikatet (MD5 eller SHA-1)
certificate-wrong-usage = ikke ment for servere
certificate-unreadable = uleselig

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protokoll
explain-secure = Sikker (SSL)
explain-error-number = Feilnummer
explain-socket-error = Socketfeil
explain-server-error = Serverfeil
explain-server-response = Svar fra serveren
explain-your-server = e-postserveren din
explain-causes = Hva dette mest sannsynlig betyr, ut fra ordene alene:
explain-check-adds = Disse ordene er ikke sjekket. «mailprobe check» med samme tekst undersøker selve serveren.
explain-words-tell-nothing = Ordene sier ikke hva som er galt. «mailprobe check» med samme tekst undersøker selve serveren.
explain-secret-left-out = Et passord eller en annen hemmelighet sto i teksten. Det ble utelatt og er ikke lagret. Hvis andre har sett teksten, bør du bytte det.
explain-sentences-left-out = En feilmelding i teksten er for lang til å bli lest til slutt: Setningene etter de første 100 000 er ikke undersøkt. Lim bare inn den delen der feilen står.
missing-server = Mangler fortsatt: navnet på e-postserveren. Det står i kontoinnstillingene i e-postprogrammet.
missing-protocol = Mangler fortsatt: protokollen. Vanlig er POP3 eller IMAP for mottak og SMTP for sending.
missing-port = Mangler fortsatt: porten. Vanlig er 995 (POP3) og 993 (IMAP) for mottak, 465 eller 587 (SMTP) for sending.
missing-security = Mangler fortsatt: krypteringstypen. Vanlig er SSL/TLS; med port 110, 143 eller 587 er det STARTTLS.

stage-dns = å finne adressen
stage-tcp = å nå porten
stage-tls = den sikre tilkoblingen
stage-greeting = de første ordene fra serveren
stage-auth = påloggingen
stage-protocol = samtalen med e-postserveren
stage-config = kontoinnstillingene
stage-local = denne datamaskinen
stage-unknown = et ledd i kjeden

lab-running =
    Øvingsserver: { $title }.
    Den lytter på 127.0.0.1 til du trykker Ctrl-C. Sjekk den med:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Slik ble resultatet beregnet (desiban: +10 gjør en årsak ti ganger så sannsynlig)
reckoning-prior = før noe ble målt
reckoning-sum = sum
reckoning-excluded = utelukket

report-stopped = Du stoppet etter { $seconds } sekunder. Det siste som var funnet da: { $seen }.
report-time-is-up = Tiden var ute etter { $seconds } sekunder. Det siste som var funnet da: { $seen }.
report-nothing-seen = ingenting ennå
