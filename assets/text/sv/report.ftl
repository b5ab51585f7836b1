# Rapporter och kommandoraden: rubriker och korta ord

report-title = Rapport från Mailprobe { $version }
report-when = Datum och tid
date = { $day } { $month ->
        [1] januari
        [2] februari
        [3] mars
        [4] april
        [5] maj
        [6] juni
        [7] juli
        [8] augusti
        [9] september
        [10] oktober
        [11] november
       *[12] december
    } { $year }
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS från första byten
report-security-starttls = STARTTLS
report-security-none = ingen kryptering
report-program = E-postprogram
report-program-value = { $program } (profil { $profile })
report-your-mail-program = ditt e-postprogram
report-account = Konto
report-code = Nummer
report-event = Serverlogg
report-practice = Övning
report-verdict = Resultat
report-certainty = Bedömning: { $label }
report-certain = helt säkert
report-not-decided = Bedömning: inte avgjort
report-user = Vad du kan göra nu
report-admin = Vad din administratör behöver göra
report-warning = Läs det här först.
report-evidence = Varför vi tror det
report-more = För allt som mättes, lägg till --details, eller spara det med --html FIL eller --json
report-profile-note = Om det här programmet
report-profile-platform = Vilken kryptering det klarar har registrerats för systemet eller biblioteket som det använder, inte för programmet självt.
report-profile-stand-in = Vilken kryptering det klarar har registrerats för ett besläktat program, inte för det här.
report-profile-documented = Vilken kryptering det klarar framgår av tillverkarens dokument; det har inte registrerats.
report-profile-inferred = Vilken kryptering det klarar har bedömts utifrån liknande program; det har inte registrerats.
report-causes = Troligaste orsakerna
report-yes = ja
report-no = nej
report-not-asked = kunde inte kontrolleras
report-practice-note = Det här var en övning mot en påhittad server på den här datorn.

report-table-ports = Servrar och portar
report-table-hellos = Hur servern svarar på varje anslutningsförsök (SSL 2.0 till TLS 1.3)
report-table-certificate = Certifikat
report-table-traffic = Servrar som Mailprobe kontaktade
report-table-transcript = Kommunikationslogg (på engelska)
report-head-port = Port
report-head-service = Tjänst
report-head-address = Adress
report-head-connect = Anslutning
report-head-greeting = Hälsning
report-head-hello = Försök
report-head-answer = Svar
report-head-version = Version
report-head-suite = Chiffer
report-head-ms = ms
report-head-question = Fråga
report-head-to = Till
report-head-connections = Anslutningar
report-head-in = Byte in
report-head-out = Byte ut
report-head-what = Vad

tcp-open = öppen
tcp-refused = nekad
tcp-timed-out = inget svar
tcp-reset = bruten
tcp-unreachable = ingen väg
tcp-blocked-locally = spärrad av den här datorn

greeting-ready = redo
greeting-preauth = redan inloggad
greeting-refusal = avvisad
greeting-other-protocol = ett annat protokoll
greeting-silence = tystnad
greeting-closed = stängd utan ett ord
greeting-reset = bruten utan ett ord
greeting-garbage = oläsliga byte

hello-server-hello = ServerHello
hello-alert = alert
hello-closed = stängd
hello-reset = bruten
hello-silent = tystnad
hello-text = klartext:
hello-other-protocol = annat protokoll:
hello-malformed = oläsliga byte:

certificate-problems = Vad som är fel
certificate-no-problem = ingenting
certificate-trusted-publicly = Betrott av de offentliga rotcertifikaten
certificate-trusted-here = Betrott av den här datorn
certificate-subject = Utfärdat för
certificate-issuer = Utfärdat av
certificate-names = Namn
certificate-dates = Giltigt
certificate-key = Nyckel och signatur
certificate-fingerprint = SHA-256
certificate-expired = har gått ut
certificate-not-yet-valid = inte giltigt än
certificate-revoked = återkallat av sin utfärdare
certificate-intermediate-expired = mellancertifikatet har gått ut
certificate-intermediate-not-yet-valid = mellancertifikatet är inte giltigt än
certificate-other-path-needed = ett mellancertifikat har gått ut (stör bara gamla program)
certificate-wrong-name = utfärdat för ett annat namn
certificate-name-only-in-cn = namnet står bara på det gamla stället (common name), där dagens program inte letar
certificate-self-signed = självsignerat
certificate-exceeds-issuer = utfärdaren ovanför fick inte utfärda det
certificate-untrusted-issuer = inte utfärdat av någon som den här datorn litar på
certificate-missing-intermediate = mellancertifikatet saknas
certificate-weak-key = kort nyckel
certificate-intermediate-weak-key = mellancertifikatet har en kort nyckel
certificate-weak-signature = svag signatur (MD5 eller SHA-1)
certificate-intermediate-weak-signature = mellancertifikatet har en svag signatur (MD5 eller SHA-1)
certificate-wrong-usage = inte avsett för servrar
certificate-unknown-extension = det har ett tillägg som program inte känner till och måste avvisa
certificate-against-apple-rules = Apples program avvisar det: giltigt i mer än 825 dagar eller inte avsett för servrar
certificate-unreadable = oläsligt

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protokoll
explain-secure = Säker (SSL)
explain-error-number = Felnummer
explain-socket-error = Socketfel
explain-server-error = Serverfel
explain-server-response = Serverns svar
explain-your-server = din e-postserver
explain-causes = Vad det här troligast betyder, enbart utifrån orden:
explain-check-adds = De här orden har inte kontrollerats. ”mailprobe check” med samma text undersöker själva servern.
explain-words-tell-nothing = Orden säger inte vad som är fel. ”mailprobe check” med samma text undersöker själva servern.
explain-secret-left-out = Ett lösenord eller en annan hemlighet fanns i texten. Det utelämnades och sparas inte. Om andra har sett texten bör du byta det.
explain-sentences-left-out = Ett felmeddelande i texten är för långt för att läsas till slutet: meningarna efter de första 100 000 har inte granskats. Klistra bara in den del där felet står.
missing-server = Ännu saknas: e-postserverns namn. Det står i kontoinställningarna i ditt e-postprogram.
missing-protocol = Ännu saknas: protokollet. Vanligt är POP3 eller IMAP för att ta emot och SMTP för att skicka.
missing-port = Ännu saknas: porten. Vanligt är 995 (POP3) och 993 (IMAP) för att ta emot, 465 eller 587 (SMTP) för att skicka.
missing-security = Ännu saknas: typen av kryptering. Vanligt är SSL/TLS; med port 110, 143 eller 587 är det STARTTLS.

stage-dns = sökningen efter adressen
stage-tcp = anslutningen till porten
stage-tls = den säkra anslutningen
stage-greeting = serverns första ord
stage-auth = inloggningen
stage-protocol = kommunikationen med e-postservern
stage-config = kontoinställningarna
stage-local = den här datorn
stage-unknown = någon länk i kedjan

lab-running =
    Övningsserver: { $title }.
    Den lyssnar på 127.0.0.1 tills du trycker på Ctrl+C. Kontrollera den med:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Hur resultatet räknades fram (deciban: +10 gör en orsak tio gånger så trolig)
reckoning-prior = innan något hade mätts
reckoning-sum = summa
reckoning-excluded = utesluten

report-stopped = Du stoppade efter { $seconds } sekunder. Det sista som hade hittats då: { $seen }.
report-time-is-up = Tiden var slut efter { $seconds } sekunder. Det sista som hade hittats då: { $seen }.
report-nothing-seen = ingenting än
