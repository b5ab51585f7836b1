report-title = Raport Mailprobe { $version }
report-when = Data și ora
date = { $day } { $month ->
  [1] ianuarie
  [2] februarie
  [3] martie
  [4] aprilie
  [5] mai
  [6] iunie
  [7] iulie
  [8] august
  [9] septembrie
  [10] octombrie
  [11] noiembrie
 *[12] decembrie
 } { $year }
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS de la primul octet
report-security-starttls = STARTTLS
report-security-none = fără criptare
report-program = Program de e-mail
report-program-value = { $program } (profil { $profile })
report-your-mail-program = programul dvs. de e-mail
report-account = Cont
report-code = Număr
report-event = Jurnalul serverului
report-practice = Exercițiu
report-verdict = Verdict
report-certainty = Grad de certitudine: { $label }
report-certain = cert
report-not-decided = Grad de certitudine: nedecis
report-user = Ce puteți face acum
report-admin = Ce are de făcut administratorul
report-warning = Citiți mai întâi acest avertisment.
report-evidence = De ce credem asta
report-more = Pentru tot ce s-a măsurat, adăugați --details sau salvați cu --html FILE ori --json
report-profile-note = Despre acest program
report-profile-platform = Ce poate cripta a fost înregistrat de la sistemul sau biblioteca pe care le folosește, nu de la programul însuși.
report-profile-stand-in = Ce poate cripta a fost înregistrat de la un program înrudit, nu de la acesta.
report-profile-documented = Ce poate cripta este luat din documentele producătorului; nu a fost înregistrat.
report-profile-inferred = Ce poate cripta este dedus din programe asemănătoare; nu a fost înregistrat.
report-causes = Cauzele cele mai probabile
report-yes = da
report-no = nu
report-not-asked = nu s-a putut verifica
report-practice-note = Acesta a fost un exercițiu cu un server inventat pe acest computer.
report-table-ports = Servere și porturi
report-table-hellos = Cum răspunde serverul la fiecare încercare de conectare (SSL 2.0 până la TLS 1.3)
report-table-certificate = Certificat
report-table-traffic = Serverele contactate de Mailprobe
report-table-transcript = Transcriere (în engleză)
report-head-port = Port
report-head-service = Serviciu
report-head-address = Adresă
report-head-connect = Conexiune
report-head-greeting = Întâmpinare
report-head-hello = Încercare
report-head-answer = Răspuns
report-head-version = Versiune
report-head-suite = Suită
report-head-ms = ms
report-head-question = Întrebare
report-head-to = Către
report-head-connections = Conexiuni
report-head-in = Octeți primiți
report-head-out = Octeți trimiși
report-head-what = Ce
tcp-open = deschisă
tcp-refused = refuzată
tcp-timed-out = niciun răspuns
tcp-reset = întreruptă (reset)
tcp-unreachable = nicio rută
tcp-blocked-locally = blocată de acest computer
greeting-ready = pregătit
greeting-preauth = deja autentificat
greeting-refusal = refuzat
greeting-other-protocol = alt protocol
greeting-silence = tăcere
greeting-closed = închis fără niciun cuvânt
greeting-reset = întrerupt fără niciun cuvânt (reset)
greeting-garbage = octeți de neînțeles
hello-server-hello = ServerHello
hello-alert = alertă
hello-closed = închis
hello-reset = întrerupt (reset)
hello-silent = tăcere
hello-text = text clar:
hello-other-protocol = alt protocol:
hello-malformed = octeți de neînțeles:
certificate-problems = Ce nu este în regulă
certificate-no-problem = nimic
certificate-trusted-publicly = De încredere conform rădăcinilor publice
certificate-trusted-here = De încredere pentru acest computer
certificate-subject = Emis pentru
certificate-issuer = Emis de
certificate-names = Nume
certificate-dates = Valabil
certificate-key = Cheie și semnătură
certificate-fingerprint = SHA-256
certificate-expired = expirat
certificate-not-yet-valid = încă nevalabil
certificate-revoked = revocat de emitentul său
certificate-intermediate-expired = certificatul intermediar a expirat
certificate-intermediate-not-yet-valid = certificatul intermediar nu este încă valabil
certificate-other-path-needed = un certificat intermediar a expirat (deranjează numai programele vechi)
certificate-wrong-name = emis pentru alt nume
certificate-name-only-in-cn = numele său este numai în locul vechi (common name), unde programele actuale nu se uită
certificate-self-signed = autosemnat
certificate-unknown-extension = are o extensie pe care programele nu o cunosc și trebuie să o refuze
certificate-against-apple-rules = programele Apple îl refuză: valabil mai mult de 825 de zile sau nedestinat serverelor
certificate-exceeds-issuer = autoritatea de deasupra nu avea voie să îl emită
certificate-untrusted-issuer = nu este emis de o autoritate în care acest computer are încredere
certificate-missing-intermediate = lipsește certificatul intermediar
certificate-weak-key = cheie scurtă
certificate-intermediate-weak-key = cheie scurtă a certificatului intermediar
certificate-weak-signature = semnătură slabă (MD5 sau SHA-1)
certificate-intermediate-weak-signature = semnătură slabă a certificatului intermediar (MD5 sau SHA-1)
certificate-wrong-usage = nu este destinat serverelor
certificate-unreadable = nu poate fi citit
program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail
explain-protocol = Protocol
explain-secure = Securizat (SSL)
explain-error-number = Număr de eroare
explain-socket-error = Eroare de socket
explain-server-error = Eroare de server
explain-server-response = Răspunsul serverului
explain-your-server = serverul dvs. de e-mail
explain-causes = Ce înseamnă cel mai probabil, judecând numai după cuvinte:
explain-check-adds = Aceste cuvinte nu au fost verificate. „mailprobe check” cu același text examinează chiar serverul.
explain-words-tell-nothing = Cuvintele nu spun ce nu este în regulă. „mailprobe check” cu același text examinează chiar serverul.
explain-secret-left-out = În text era o parolă sau alt secret. A fost omis și nu se păstrează. Dacă și alții au văzut textul, schimbați acel secret.
explain-sentences-left-out = Un mesaj din text este prea lung pentru a fi citit până la capăt: propozițiile de după primele 100.000 nu au fost examinate. Lipiți doar partea cu eroarea.
missing-server = Mai trebuie: numele serverului de e-mail. Se găsește în setările contului din programul de e-mail.
missing-protocol = Mai trebuie: protocolul. De obicei POP3 sau IMAP pentru primire și SMTP pentru trimitere.
missing-port = Mai trebuie: portul. De obicei 995 (POP3) și 993 (IMAP) pentru primire, 465 sau 587 (SMTP) pentru trimitere.
missing-security = Mai trebuie: tipul de criptare. De obicei SSL/TLS; cu portul 110, 143 sau 587 este STARTTLS.
stage-dns = găsirea adresei
stage-tcp = conectarea la port
stage-tls = conexiunea securizată
stage-greeting = primele cuvinte ale serverului
stage-auth = autentificarea
stage-protocol = comunicarea cu serverul de e-mail
stage-config = setările contului
stage-local = acest computer
stage-unknown = orice verigă a lanțului
lab-running =
    Server de exercițiu: { $title }.
    Ascultă pe 127.0.0.1 până la Ctrl-C. Verificați-l cu:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }
reckoning-title = Cum s-a calculat rezultatul (decibani: +10 face o cauză de zece ori mai probabilă)
reckoning-prior = înainte de orice măsurare
reckoning-sum = sumă
reckoning-excluded = exclusă
report-stopped = Ați oprit verificarea după { $seconds } s. Ultimul lucru găsit până atunci: { $seen }.
report-time-is-up = Timpul s-a terminat după { $seconds } s. Ultimul lucru găsit până atunci: { $seen }.
report-nothing-seen = încă nimic
