# Gli scenari di esercitazione: titolo e descrizione di ciascuno.

## Exchange Server 5.5 e GroupShield

lab-healthy = Tutto funziona
lab-healthy-about = Un server di posta in ordine. Serve a vedere com'è un buon risultato e che un controllo finisce in fretta.

lab-groupshield = GroupShield su Exchange Server 5.5

lab-groupshield-refused = GroupShield, con le porte sicure chiuse
lab-groupshield-refused-about = Lo stesso vecchio server Exchange, ma nulla è in ascolto sulle porte sicure. La ragione può essere GroupShield, ma anche un amministratore che non ha mai attivato SSL.

lab-groupshield-idle-close = GroupShield, che chiude subito
lab-groupshield-idle-close-about = Le porte sicure chiudono la connessione prima che venga detto qualcosa. L'amministratore ci ha detto che su quel server è installato GroupShield.

lab-exchange55-events = GroupShield, con il registro eventi del server
lab-exchange55-events-about = Come il primo caso, e in più l'amministratore ha inviato quattro voci del registro eventi. Mostrano che i servizi di posta non hanno potuto aprire le loro porte sicure.

lab-groupshield-one-port-only = Exchange 5.5 con una sola porta guasta

lab-exchange55-no-certificate = Exchange 5.5 senza certificato
lab-exchange55-no-certificate-about = Le porte sicure chiudono subito la connessione perché non è stato installato un certificato. Lo dice il registro eventi. Sembra GroupShield e non lo è.

## Vecchio e nuovo

lab-client-too-old = Il programma di posta è troppo vecchio
lab-client-too-old-about = Il server parla solo TLS 1.2 e versioni successive. Un programma di posta attuale riesce a collegarsi; uno di Windows XP viene respinto con una risposta chiara.

lab-client-too-old-bare-close = Il programma di posta è troppo vecchio e nessuno lo dice
lab-client-too-old-bare-close-about = Come prima, ma il server chiude la connessione ai vecchi programmi senza una parola, come fa Dovecot. Solo il confronto tra più tentativi lo distingue da un server guasto.

lab-server-too-old = Il server è troppo vecchio

lab-tls10-only = Il server parla solo TLS 1.0
lab-tls10-only-about = Un server del 2005 circa, che non ha mai imparato nulla di più recente di TLS 1.0.

lab-ssl3-only = Il server parla solo SSL 3.0
lab-ssl3-only-about = Un server del 1998 circa. Nessun programma attuale parla ancora SSL 3.0.

lab-ssl2-only = Il server parla solo SSL 2.0
lab-ssl2-only-about = Un server del 1996 circa. Oggi SSL 2.0 non protegge nulla, e quasi nessun programma lo ha ancora.

lab-no-shared-cipher = Nessun cifrario in comune
lab-no-shared-cipher-about = Server e programma di posta parlano la stessa versione, ma il server vuole AES e un programma di Windows XP non lo ha.

lab-sni-required = Il server vuole sentire il proprio nome
lab-sni-required-about = Il server respinge chi all'inizio non dice quale server sta cercando. I programmi di Windows XP non lo dicono mai.

## Certificati e orologio

lab-certificate-expired = Il certificato è scaduto
lab-certificate-expired-about = La crittografia funziona, ma il certificato del server è scaduto due mesi fa.

lab-certificate-not-yet-valid = Il certificato non è ancora valido
lab-certificate-not-yet-valid-about = La crittografia funziona, ma il certificato del server vale solo tra tre settimane. L'orologio di questo computer è giusto.

lab-certificate-wrong-name = Il certificato è di un altro server
lab-certificate-wrong-name-about = La crittografia funziona, ma il certificato porta i nomi dei server di una società di hosting.

lab-certificate-self-signed = Il certificato garantisce per sé stesso
lab-certificate-self-signed-about = La crittografia funziona, ma nessun altro garantisce il certificato.

lab-certificate-unknown-issuer = Il certificato viene da un emittente sconosciuto
lab-certificate-unknown-issuer-about = La crittografia funziona, ma un'azienda ha rilasciato il certificato da sé e questo computer non conosce quell'azienda.

lab-weak-certificate = La chiave del certificato è troppo debole
lab-weak-certificate-about = Il certificato ha una chiave RSA di 1024 bit. I vecchi programmi la accettano, quelli attuali no.

lab-weak-signature = La firma del certificato è troppo debole
lab-weak-signature-about = Il certificato è stato firmato con SHA-1, che si può falsificare. I vecchi programmi lo accettano, quelli attuali no.

lab-clock-wrong = L'orologio di questo computer non è giusto
lab-clock-wrong-about = Il certificato è in ordine, ma questo computer crede di essere tre anni indietro. Il messaggio di benvenuto del server rivela l'ora esatta.

## Impostazioni

lab-plaintext-on-secure-port = Nessuna crittografia sulla porta sicura
lab-plaintext-on-secure-port-about = Il server risponde in chiaro dove ci vorrebbe la crittografia, e non conosce nemmeno STARTTLS. La sua porta sicura è configurata in modo sbagliato.

lab-starttls-mixup = STARTTLS e SSL scambiati
lab-starttls-mixup-about = La porta si presenta in chiaro e offre STARTTLS, che funziona. Il programma di posta è impostato per usare SSL dal primo byte.

lab-no-secure-service = Non c'è una porta sicura
lab-no-secure-service-about = Nulla è in ascolto sulle porte sicure. Le porte in chiaro funzionano e offrono STARTTLS.

lab-wrong-protocol = Risponde qualcos'altro
lab-wrong-protocol-about = Dove ci si aspettava la posta rispondono un server web e un accesso remoto: il nome del server o la porta non è quella giusta.

lab-sign-in-method = L'accesso con password è disattivato
lab-sign-in-method-about = Connessione, crittografia e certificato sono in ordine. Il server offre solo l'accesso con OAuth 2, che i vecchi programmi di posta non hanno.

## Lungo il percorso

lab-interception = C'è un antivirus in mezzo
lab-interception-about = Un antivirus di posta su questo computer risponde al posto del server, con un messaggio di benvenuto e un certificato propri.

lab-starttls-stripped = Un firewall rimuove STARTTLS
lab-starttls-stripped-about = Qualcosa lungo il percorso cancella STARTTLS dall'elenco del server e mostra un proprio certificato sulle porte sicure.

lab-firewall = Un firewall blocca le porte sicure
lab-firewall-about = La connessione alle porte sicure non riceve alcuna risposta; le porte in chiaro rispondono. Un firewall o il provider internet lascia passare solo alcune porte.

lab-dns = Il nome del server non esiste
lab-dns-about = Il nome non si trova: scritto in modo inesatto, oppure non più presente nel dominio.

lab-ipv6-broken = IPv6 non funziona, IPv4 sì
lab-ipv6-broken-about = Il nome ha due indirizzi. Quello del tipo più recente non risponde, quello del tipo più vecchio funziona.

lab-captive-portal = Il Wi-Fi per gli ospiti chiede prima un accesso
lab-captive-portal-about = Qualunque cosa si chieda, risponde la pagina di accesso di una rete per ospiti.

## Il server

lab-secure-listener-fault = Il server non riesce ad avviare la crittografia
lab-secure-listener-fault-about = Certificato e chiave di un server attuale non vanno insieme. Le porte sicure chiudono subito la connessione, e STARTTLS viene offerto e poi ritirato.

lab-alert-80-on-every-hello = Il server segnala un proprio guasto
lab-alert-80-on-every-hello-about = A ogni tentativo di avviare la crittografia, vecchio o nuovo, il server risponde con l'avviso «internal error».

lab-refused = Il server di posta non è in funzione
lab-refused-about = Nulla è in ascolto sulle porte di posta.

lab-silent = Il server non dice nulla
lab-silent-about = Ogni porta accetta la connessione e poi resta in silenzio.

lab-slow = Il server è lento
lab-slow-about = Tutto funziona, ma ogni prima risposta impiega cinque secondi.

lab-busy = Il server è troppo occupato
lab-busy-about = Il server si presenta con «too many connections» e chiude la connessione.

lab-rate-limited = Il server limita la frequenza delle chiamate
lab-rate-limited-about = Il primo tentativo sulla porta sicura riceve risposta; ogni tentativo successivo viene interrotto. Le porte in chiaro dicono perché: troppe connessioni da questo indirizzo.

lab-flapping = Funziona una volta sì e una no
lab-flapping-about = Lo stesso tentativo viene interrotto una volta e riceve risposta la volta dopo, a turno.

## Server con cattive intenzioni, per le prove

lab-hostile-drip = Un byte al secondo
lab-hostile-drip-about = Messaggio di benvenuto e canale sicuro arrivano un byte al secondo.

lab-hostile-flood-warnings = Avvertimenti senza fine
lab-hostile-flood-warnings-about = Il canale sicuro comincia con degli avvertimenti e non va mai oltre.

lab-hostile-endless-certificate = Un certificato senza fine
lab-hostile-endless-certificate-about = Vengono annunciati sedici megabyte di certificati, e ne arrivano ancora di più.

lab-hostile-record-65535 = Un record più lungo del consentito
lab-hostile-record-65535-about = Il canale sicuro comincia con un record che dichiara 65535 byte.

lab-hostile-zero-records = Record vuoti senza fine
lab-hostile-zero-records-about = Il canale sicuro è fatto di record di lunghezza zero.

lab-hostile-reset-each-step = Interrotto a ogni passo
lab-hostile-reset-each-step-about = La connessione viene interrotta (reset), ogni volta a un passo successivo.

lab-hostile-endless-greeting = Un messaggio di benvenuto senza fine
lab-hostile-endless-greeting-about = La prima riga non finisce mai.

lab-hostile-endless-lines = Righe senza fine
lab-hostile-endless-lines-about = Ogni riga del messaggio di benvenuto dice che ne segue un'altra.

lab-hostile-banner-10mb = Un messaggio di benvenuto di dieci megabyte
lab-hostile-banner-10mb-about = La prima riga è lunga dieci megabyte.

lab-hostile-nul = Byte zero nel messaggio di benvenuto
lab-hostile-nul-about = Il messaggio di benvenuto ha dei byte zero in mezzo alle parole.

lab-hostile-escape-sequences = Un messaggio di benvenuto e un certificato pieni di trucchi
lab-hostile-escape-sequences-about = Nel messaggio di benvenuto e nel certificato ci sono comandi per il terminale, caratteri che invertono la riga, codice web e una formula da foglio di calcolo.
