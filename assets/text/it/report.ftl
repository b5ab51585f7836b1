# Report e riga di comando: titoli e parole brevi

report-title = Report di Mailprobe { $version }
report-when = Data e ora
date = { $day ->
        [1] 1º
       *[other] { $day }
    } { $month ->
        [1] gennaio
        [2] febbraio
        [3] marzo
        [4] aprile
        [5] maggio
        [6] giugno
        [7] luglio
        [8] agosto
        [9] settembre
        [10] ottobre
        [11] novembre
       *[12] dicembre
    } { $year }
report-server = Server
report-port = Porta
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS dal primo byte
report-security-starttls = STARTTLS
report-security-none = senza crittografia
report-program = Programma di posta
report-program-value = { $program } (profilo { $profile })
report-your-mail-program = il Suo programma di posta
report-account = Account
report-code = Numero
report-event = Registro del server
report-practice = Esercitazione
report-verdict = Esito
report-certainty = Grado di certezza: { $label }
report-certain = certo
report-not-decided = Grado di certezza: non deciso
report-user = Che cosa può fare adesso
report-admin = Che cosa deve fare l'amministratore
report-warning = Legga prima questo.
report-evidence = Perché lo pensiamo
report-more = Per tutto ciò che è stato misurato aggiungere --details, oppure salvarlo con --html FILE o --json
report-profile-note = Su questo programma
report-profile-platform = Ciò che sa cifrare è stato rilevato sul sistema o sulla libreria che usa, non sul programma stesso.
report-profile-stand-in = Ciò che sa cifrare è stato rilevato su un programma affine, non su questo.
report-profile-documented = Ciò che sa cifrare è preso dalla documentazione del produttore; non è stato rilevato.
report-profile-inferred = Ciò che sa cifrare è dedotto da programmi simili; non è stato rilevato.
report-causes = Cause più probabili
report-yes = sì
report-no = no
report-not-asked = non controllabile
report-practice-note = Questa era un'esercitazione con un server simulato su questo computer.

report-table-ports = Server e porte
report-table-hellos = Come risponde il server a ogni tentativo di connessione (da SSL 2.0 a TLS 1.3)
report-table-certificate = Certificato
report-table-traffic = Server contattati da Mailprobe
report-table-transcript = Trascrizione (in inglese)
report-head-port = Porta
report-head-service = Servizio
report-head-address = Indirizzo
report-head-connect = Connessione
report-head-greeting = Benvenuto
report-head-hello = Tentativo
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
tcp-unreachable = nessun percorso
tcp-blocked-locally = bloccata da questo computer

greeting-ready = pronto
greeting-preauth = accesso già eseguito
greeting-refusal = rifiutato
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
certificate-revoked = revocato dall'autorità che lo ha rilasciato
certificate-intermediate-expired = il certificato intermedio è scaduto
certificate-intermediate-not-yet-valid = il certificato intermedio non è ancora valido
certificate-other-path-needed = un certificato intermedio è scaduto (importa solo ai vecchi programmi)
certificate-wrong-name = rilasciato per un altro nome
certificate-name-only-in-cn = il nome si trova solo nel vecchio posto (common name), dove i programmi attuali non guardano
certificate-self-signed = autofirmato
certificate-unknown-extension = ha un'estensione che i programmi non conoscono e devono rifiutare
certificate-against-apple-rules = i programmi di Apple lo rifiutano: vale più di 825 giorni o non è destinato a server
certificate-exceeds-issuer = l'autorità superiore non poteva rilasciarlo
certificate-untrusted-issuer = non rilasciato da un'autorità di cui questo computer si fida
certificate-missing-intermediate = manca il certificato intermedio
certificate-weak-key = chiave corta
certificate-intermediate-weak-key = chiave corta del certificato intermedio
certificate-weak-signature = firma debole (MD5 o SHA-1)
certificate-intermediate-weak-signature = firma debole del certificato intermedio (MD5 o SHA-1)
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
explain-your-server = questo server di posta
explain-causes = Il significato più probabile, in base alle sole parole:
explain-check-adds = Queste parole non sono state verificate. «mailprobe check» con lo stesso testo esamina il server stesso.
explain-words-tell-nothing = Le parole non dicono che cosa non va. «mailprobe check» con lo stesso testo esamina il server stesso.
explain-secret-left-out = Nel testo c'era una password o un altro segreto. È stato tralasciato e non viene conservato. Se altri hanno visto il testo, la cambi.
explain-sentences-left-out = Un messaggio nel testo è troppo lungo per essere letto fino alla fine: le frasi dopo le prime 100.000 non sono state esaminate. Incolli solo la parte con l'errore.
missing-server = Manca ancora: il nome del server di posta. Si trova nelle impostazioni dell'account del programma di posta.
missing-protocol = Manca ancora: il protocollo. Di solito POP3 o IMAP per ricevere e SMTP per inviare.
missing-port = Manca ancora: la porta. Di solito 995 (POP3) e 993 (IMAP) per ricevere, 465 o 587 (SMTP) per inviare.
missing-security = Manca ancora: il tipo di crittografia. Di solito SSL/TLS; con la porta 110, 143 o 587 è STARTTLS.

stage-dns = ricerca dell'indirizzo
stage-tcp = collegamento alla porta
stage-tls = la connessione sicura
stage-greeting = le prime parole del server
stage-auth = accesso
stage-protocol = dialogo con il server di posta
stage-config = le impostazioni dell'account
stage-local = questo computer
stage-unknown = un anello qualsiasi della catena

lab-running =
    Server di esercitazione: { $title }.
    È in ascolto su 127.0.0.1 fino a Ctrl-C. Per controllarlo:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Come è stato calcolato il risultato (deciban: +10 rende una causa dieci volte più probabile)
reckoning-prior = prima di ogni misura
reckoning-sum = somma
reckoning-excluded = esclusa

report-stopped = Ha interrotto il controllo dopo { $seconds } secondi. L'ultimo riscontro fino ad allora: { $seen }.
report-time-is-up = Tempo scaduto dopo { $seconds } secondi. L'ultimo riscontro fino ad allora: { $seen }.
report-nothing-seen = ancora nulla
