# Report e riga di comando: titoli e parole brevi

report-title = Report di Mailprobe { $version }
report-when = Data e ora
report-server = Server
report-port = Porta
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS dal primo byte
report-security-starttls = STARTTLS
report-security-none = senza crittografia
report-program = Programma di posta
report-program-value = { $program } (profilo { $profile })
report-your-mail-program = il programma di posta
report-account = Account
report-code = Numero
report-event = Registro del server
report-practice = Esercitazione
report-verdict = Esito
report-certainty = Quanto è sicuro: { $label }
report-certain = certo
report-not-decided = Quanto è sicuro: non deciso
report-user = Che cosa si può fare adesso
report-admin = Che cosa deve fare l'amministratore
report-warning = Leggere prima questo.
report-evidence = Perché lo pensiamo
report-causes = Cause più probabili
report-yes = sì
report-no = no
report-not-asked = non controllabile
report-practice-note = Questa era un'esercitazione con un server simulato su questo computer.

report-table-ports = Server e porte
report-table-certificate = Certificato
report-table-traffic = Con chi ha parlato Mailprobe
report-table-transcript = Trascrizione
report-head-port = Porta
report-head-service = Servizio
report-head-address = Indirizzo
report-head-connect = Connessione
report-head-greeting = Benvenuto
report-head-hello = Hello
report-head-answer = Risposta
report-head-version = Versione
report-head-suite = Suite
report-head-ms = ms
report-head-question = Domanda
report-head-to = A
report-head-connections = Connessioni
report-head-in = Byte ricevuti
report-head-out = Byte inviati
report-head-what = Che cosa

tcp-open = aperta
tcp-refused = rifiutata
tcp-timed-out = nessuna risposta
tcp-reset = interrotta (reset)
tcp-unreachable = non raggiungibile
tcp-blocked-locally = bloccata da questo computer

greeting-ready = pronto
greeting-preauth = accesso già eseguito
greeting-refusal = respinto
greeting-other-protocol = un altro protocollo
greeting-silence = silenzio
greeting-closed = chiuso senza una parola
greeting-reset = interrotto senza una parola
greeting-garbage = byte illeggibili

hello-server-hello = ServerHello
hello-alert = avviso (alert)
hello-closed = chiuso
hello-reset = interrotto (reset)
hello-silent = silenzio
hello-text = testo in chiaro:
hello-other-protocol = altro protocollo:
hello-malformed = byte illeggibili:

certificate-problems = Che cosa non va
certificate-no-problem = nulla
certificate-trusted-publicly = Riconosciuto dalle radici pubbliche
certificate-trusted-here = Riconosciuto da questo computer
certificate-subject = Rilasciato a
certificate-issuer = Rilasciato da
certificate-names = Nomi
certificate-dates = Validità
certificate-key = Chiave e firma
certificate-fingerprint = SHA-256
certificate-expired = scaduto
certificate-not-yet-valid = non ancora valido
certificate-wrong-name = rilasciato per un altro nome
certificate-self-signed = garantisce per sé stesso (autofirmato)
certificate-untrusted-issuer = nessuno di cui questo computer si fida lo garantisce
certificate-missing-intermediate = manca il certificato intermedio
certificate-weak-key = chiave corta
certificate-weak-signature = firma debole (MD5 o SHA-1)
certificate-wrong-usage = non destinato ai server
certificate-unreadable = illeggibile

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protocollo
explain-secure = Protezione (SSL)
explain-error-number = Numero di errore
explain-socket-error = Errore socket
explain-server-error = Errore del server
explain-server-response = Risposta del server
missing-server = Manca ancora: il nome del server di posta. Si trova nelle impostazioni dell'account del programma di posta.
missing-protocol = Manca ancora: il protocollo. Di solito POP3 o IMAP per ricevere e SMTP per inviare.

stage-dns = ricerca dell'indirizzo
stage-tcp = collegamento alla porta
stage-tls = il canale sicuro
stage-greeting = le prime parole del server
stage-auth = accesso
stage-protocol = dialogo con il server di posta
stage-config = le impostazioni dell'account
stage-local = questo computer
stage-unknown = un punto qualsiasi della catena

lab-running =
    Server di esercitazione: { $title }.
    È in ascolto su 127.0.0.1 fino a Ctrl-C. Per controllarlo:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Come è stata calcolata la decisione (deciban: +10 rende una causa dieci volte più probabile)
reckoning-prior = prima di ogni misura
reckoning-sum = somma
reckoning-excluded = escluso
