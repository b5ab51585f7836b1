# Gli scenari di esercitazione: titolo e descrizione di ciascuno.

## Exchange Server 5.5 e GroupShield

lab-healthy = Tutto funziona
lab-healthy-about = Un server di posta in ordine. Serve a vedere com'è un buon risultato e che un controllo finisce in fretta.

lab-groupshield = GroupShield su Exchange Server 5.5
lab-groupshield-about = Il caso per cui è nato questo programma: un server Exchange con GroupShield, l'antivirus di Network Associates. Le porte sicure accettano le connessioni e poi le chiudono a ogni tentativo di avviare la crittografia, dal più vecchio al più recente. Le porte in chiaro si presentano come Exchange Server 5.5 con Service Pack 4.

lab-groupshield-refused = GroupShield, con le porte sicure chiuse
lab-groupshield-refused-about = Lo stesso vecchio server Exchange, ma nulla è in ascolto sulle porte sicure. La ragione può essere GroupShield, ma anche un amministratore che non ha mai attivato SSL.

lab-groupshield-idle-close = GroupShield, che chiude subito
lab-groupshield-idle-close-about = Le porte sicure chiudono la connessione prima che venga detto qualcosa. L'amministratore ci ha detto che su quel server è installato GroupShield.

lab-exchange55-events = GroupShield, con il registro eventi del server
lab-exchange55-events-about = Come il primo caso, e in più l'amministratore ha inviato quattro voci del registro eventi. Mostrano che i servizi di posta non hanno potuto aprire le loro porte sicure.

lab-groupshield-one-port-only = Exchange 5.5 con una sola porta che non funziona
lab-groupshield-one-port-only-about = Una sola porta sicura del vecchio server Exchange chiude la connessione; le altre rispondono. È un indizio contro GroupShield, che per quanto si sa le blocca tutte insieme.

lab-exchange55-no-certificate = Exchange 5.5 senza certificato
lab-exchange55-no-certificate-about = Le porte sicure chiudono subito la connessione perché non è stato installato un certificato. Lo dice il registro eventi. Sembra GroupShield e non lo è.

## Vecchio e nuovo

lab-client-too-old = Il programma di posta è troppo vecchio
lab-client-too-old-about = Il server parla solo TLS 1.2 e versioni successive. Un programma di posta attuale riesce a collegarsi; uno di Windows XP viene rifiutato con una risposta chiara.

lab-client-too-old-bare-close = Il programma di posta è troppo vecchio e nessuno lo dice
lab-client-too-old-bare-close-about = Come prima, ma il server chiude la connessione ai vecchi programmi senza una parola, come fa Dovecot. Solo il confronto tra più tentativi lo distingue da un server che non funziona.

lab-server-too-old = Il server è troppo vecchio
lab-server-too-old-about = Il server parla SSL 3.0 e TLS 1.0 e nulla di più recente. I programmi di posta attuali rifiutano di parlargli; quelli vecchi riescono a collegarsi.

lab-tls10-only = Il server parla solo TLS 1.0
lab-tls10-only-about = Un server del 2005 circa, che non ha mai imparato nulla di più recente di TLS 1.0.

lab-ssl3-only = Il server parla solo SSL 3.0
lab-ssl3-only-about = Un server del 1998 circa. Nessun programma attuale parla più SSL 3.0.

lab-ssl2-only = Il server parla solo SSL 2.0
lab-ssl2-only-about = Un server del 1996 circa. Oggi SSL 2.0 non protegge nulla, e non lo ha quasi più nessun programma.

lab-no-shared-cipher = Nessuna suite di cifratura in comune
lab-no-shared-cipher-about = Server e programma di posta parlano la stessa versione, ma il server vuole AES e un programma di Windows XP non lo ha.

lab-sni-required = Al server bisogna dire il suo nome
lab-sni-required-about = Il server rifiuta ogni programma che all'inizio non dice quale server sta cercando. I programmi di Windows XP non lo dicono mai.

## Certificati e orologio

lab-certificate-expired = Il certificato è scaduto
lab-certificate-expired-about = La crittografia funziona, ma il certificato del server è scaduto due mesi fa.

lab-certificate-not-yet-valid = Il certificato non è ancora valido
lab-certificate-not-yet-valid-about = La crittografia funziona, ma il certificato del server sarà valido solo tra tre settimane. L'orologio di questo computer è giusto.

lab-certificate-wrong-name = Il certificato è per un altro server
lab-certificate-wrong-name-about = La crittografia funziona, ma il certificato porta i nomi dei server di una società di hosting.

lab-certificate-self-signed = Il certificato è autofirmato
lab-certificate-self-signed-about = La crittografia funziona, ma nessuna autorità di certificazione conferma il certificato.

lab-certificate-unknown-issuer = Il certificato viene da un emittente sconosciuto
lab-certificate-unknown-issuer-about = La crittografia funziona, ma un'azienda ha rilasciato il certificato da sé e questo computer non conosce quell'azienda.

lab-weak-certificate = La chiave del certificato è troppo debole
lab-weak-certificate-about = Il certificato ha una chiave RSA di 1024 bit. I vecchi programmi la accettano, quelli attuali no.

lab-weak-signature = La firma del certificato è troppo debole
lab-weak-signature-about = Il certificato è stato firmato con SHA-1, che si può falsificare. I vecchi programmi lo accettano, quelli attuali no.

lab-clock-wrong = L'orologio di questo computer è sbagliato
lab-clock-wrong-about = Il certificato è in ordine, ma questo computer si crede tre anni indietro. Le prime parole del server mostrano l'ora giusta.

## Impostazioni

lab-plaintext-on-secure-port = Nessuna crittografia sulla porta sicura
lab-plaintext-on-secure-port-about = Il server risponde in chiaro dove ci vorrebbe la crittografia, e non conosce nemmeno STARTTLS. La sua porta sicura è configurata in modo sbagliato.

lab-starttls-mixup = STARTTLS e SSL scambiati
lab-starttls-mixup-about = La porta risponde in chiaro e offre STARTTLS, che funziona. Il programma di posta è impostato per usare SSL dal primo byte.

lab-no-secure-service = Non c'è una porta sicura
lab-no-secure-service-about = Nulla è in ascolto sulle porte sicure. Le porte in chiaro funzionano e offrono STARTTLS.

lab-wrong-protocol = Risponde qualcos'altro
lab-wrong-protocol-about = Dove ci si aspettava la posta rispondono un server web e un accesso remoto: nome del server sbagliato o porta sbagliata.

lab-ssl-on-587 = SSL sulla porta 587
lab-ssl-on-587-about = Il server è a posto. Il programma di posta è impostato per usare SSL dal primo byte sulla porta 587, che risponde in chiaro e poi vuole STARTTLS.

lab-no-encryption-on-993 = Nessuna crittografia sulla porta 993
lab-no-encryption-on-993-about = Il server è a posto. Il programma di posta è impostato senza crittografia su una porta che comincia con essa, quindi ciascuno aspetta l'altro.

lab-starttls-not-offered = STARTTLS non viene offerto
lab-starttls-not-offered-about = Il programma di posta è impostato per usare STARTTLS. Le porte in chiaro non lo offrono; le porte sicure funzionano.

lab-http-inside-tls = Un server web dietro la crittografia
lab-http-inside-tls-about = Crittografia e certificato sono in ordine, ma dietro risponde un server web.

lab-garbage-inside-tls = Dati senza senso dietro la crittografia
lab-garbage-inside-tls-about = Crittografia e certificato sono in ordine, ma ciò che arriva dietro non è un protocollo di posta, né un altro.

lab-imap-on-pop3s = Un altro servizio di posta sulla porta
lab-imap-on-pop3s-about = Crittografia e certificato sono in ordine, ma risponde IMAP dove ci si aspettava POP3, o viceversa.

## Accesso e invio

lab-sign-in-refused = La password non viene accettata
lab-sign-in-refused-about = Tutto ciò che si può controllare funziona. Il messaggio del programma di posta mostra che il server non ha accettato l'accesso.

lab-sign-in-method = L'accesso con password è disattivato
lab-sign-in-method-about = Connessione, crittografia e certificato sono in ordine. Il server offre solo l'accesso con OAuth 2, che i vecchi programmi di posta non hanno.

lab-sign-in-disabled = Nessun metodo di accesso
lab-sign-in-disabled-about = Connessione, crittografia e certificato sono in ordine. Il server dice che l'accesso è disattivato, oppure non indica alcun metodo.

lab-port-25-without-sign-in = La porta 25 non accetta l'accesso
lab-port-25-without-sign-in-about = Il programma di posta invia tramite una porta destinata alla posta tra server. Le altre porte offrono l'accesso.

lab-client-certificate-demanded = Il server vuole un certificato dal programma di posta
lab-client-certificate-demanded-about = Il server interrompe l'avvio della crittografia con chiunque non abbia un certificato proprio.

lab-relay-denied = Invio senza accesso
lab-relay-denied-about = Tutto ciò che si può controllare funziona. Il messaggio mostra che il server non inoltra la posta di chi non ha eseguito l'accesso.

lab-sender-refused = L'indirizzo del mittente viene rifiutato
lab-sender-refused-about = Tutto ciò che si può controllare funziona. Il messaggio mostra che il server non lascia inviare questo account con quell'indirizzo.

lab-sending-limit = È stato raggiunto un limite di invio
lab-sending-limit-about = Tutto ciò che si può controllare funziona. Il messaggio mostra che per oggi l'account ha inviato quanto poteva.

lab-greylisted = Il server chiede di tornare più tardi
lab-greylisted-about = Tutto ciò che si può controllare funziona. Il messaggio mostra che il server fa aspettare i nuovi mittenti (greylisting).

lab-access-denied = Accesso negato
lab-access-denied-about = Invece di un messaggio di benvenuto, il server dice di non accettare posta da questo indirizzo.

lab-block-list = L'indirizzo è in una lista di blocco
lab-block-list-about = Invece di un messaggio di benvenuto, il server dice che l'indirizzo di questo computer è in una lista di blocco.

## Lungo il percorso

lab-interception = C'è un antivirus in mezzo
lab-interception-about = Un antivirus di posta su questo computer risponde al posto del server, con un messaggio di benvenuto e un certificato propri.

lab-starttls-stripped = Un firewall toglie STARTTLS
lab-starttls-stripped-about = Qualcosa lungo il percorso toglie STARTTLS dall'elenco del server e mostra un proprio certificato sulle porte sicure.

lab-firewall = Un firewall blocca le porte sicure
lab-firewall-about = La connessione alle porte sicure non riceve alcuna risposta; le porte in chiaro rispondono. Un firewall o il provider internet lascia passare solo alcune porte.

lab-dns = Il nome del server non esiste
lab-dns-about = Il nome non si trova: scritto in modo inesatto, oppure non più presente nel dominio.

lab-ipv6-broken = IPv6 non funziona, IPv4 sì
lab-ipv6-broken-about = Il nome ha due indirizzi. Quello del tipo più recente non risponde, quello del tipo più vecchio funziona.

lab-captive-portal = Il Wi-Fi per gli ospiti chiede prima un accesso
lab-captive-portal-about = Qualunque cosa si chieda, risponde la pagina di accesso di una rete per ospiti.

lab-starttls-stripped-587 = STARTTLS viene tolto lungo il percorso
lab-starttls-stripped-587-about = Il programma di posta è impostato per usare STARTTLS. Qualcosa lungo il percorso toglie l'offerta; le porte sicure funzionano.

lab-resolver-trouble = Il servizio dei nomi della rete non aiuta
lab-resolver-trouble-about = Il servizio dei nomi di questa rete risponde che non sa dire dove si trova il server. Il nome in sé va bene.

lab-no-network = Questo computer non ha una rete
lab-no-network-about = Niente cavo, niente Wi-Fi: da questo computer non esce nulla.

lab-no-connection-left = Nessuna connessione disponibile su questo computer
lab-no-connection-left-about = Su questo computer sono aperte tante connessioni che non può aprirne un'altra. Del server non si può dire nulla.

## Il server

lab-secure-listener-fault = Il server non riesce ad avviare la crittografia
lab-secure-listener-fault-about = Certificato e chiave di un server attuale non vanno insieme. Le porte sicure chiudono subito la connessione, e STARTTLS viene offerto e poi ritirato.

lab-alert-80-on-every-hello = Il server segnala un guasto interno
lab-alert-80-on-every-hello-about = A ogni tentativo di avviare la crittografia, vecchio o nuovo, il server risponde con l'avviso «internal error».

lab-refused = Il server di posta non è in funzione
lab-refused-about = Nulla è in ascolto sulle porte di posta.

lab-silent = Il server non dice nulla
lab-silent-about = Ogni porta accetta le connessioni e poi non dice nulla.

lab-slow = Il server è lento
lab-slow-about = Tutto funziona, ma ogni prima risposta impiega cinque secondi.

lab-busy = Il server è troppo occupato
lab-busy-about = Il server dice «too many connections» e chiude la connessione.

lab-rate-limited = Il server limita la frequenza delle connessioni
lab-rate-limited-about = Il primo tentativo sulla porta sicura riceve risposta; ogni tentativo successivo viene interrotto. Le porte in chiaro dicono perché: troppe connessioni da questo indirizzo.

lab-flapping = Funziona una volta sì e una no
lab-flapping-about = Lo stesso tentativo viene interrotto una volta e riceve risposta la volta dopo, alternativamente.

lab-starttls-taken-back = STARTTLS viene offerto e poi ritirato
lab-starttls-taken-back-about = Le porte in chiaro offrono STARTTLS e poi dicono di non poterlo avviare.

lab-reset-behind-server-hello = Interruzione nel mezzo della crittografia
lab-reset-behind-server-hello-about = Il server comincia a rispondere a ogni tentativo di crittografia, poi la connessione viene interrotta (reset).

lab-alert-behind-server-hello = Il server rinuncia nel mezzo della crittografia
lab-alert-behind-server-hello-about = Il server comincia a rispondere a ogni tentativo di crittografia, poi segnala «internal error».

lab-garbage-behind-server-hello = Dati senza senso nel mezzo della crittografia
lab-garbage-behind-server-hello-about = Il server comincia a rispondere a ogni tentativo di crittografia, poi invia byte senza senso.

lab-server-name-refused = Il server non conosce il proprio nome
lab-server-name-refused-about = A ogni tentativo di crittografia il server risponde con l'avviso «unrecognized name»: un vecchio nome del server, o un altro server.

lab-two-at-once = Due connessioni alla volta e non di più
lab-two-at-once-about = Tutto funziona, ma il server scollega chi arriva mentre altri due sono collegati. A un programma di posta ne basta una.

lab-shut-out = Il server conta e chiude la porta
lab-shut-out-about = La prima connessione a ogni porta riceve risposta; poi il server non ne accetta altre da questo indirizzo.

lab-every-port-closes = Ogni porta chiude la connessione
lab-every-port-closes-about = Ogni porta accetta le connessioni e le chiude subito, come fanno i server con gli indirizzi che non vogliono.

lab-server-fault = Il server segnala un problema interno
lab-server-fault-about = Invece di un messaggio di benvenuto, il server dice che al momento il suo servizio ha un problema.

lab-expired-on-one-address = Certificato scaduto su uno dei due indirizzi
lab-expired-on-one-address-about = Il nome ha due indirizzi. Uno mostra un certificato valido, l'altro uno scaduto.

## Server con cattive intenzioni, per le prove

lab-hostile-drip = Un byte al secondo
lab-hostile-drip-about = Messaggio di benvenuto e connessione sicura arrivano un byte al secondo.

lab-hostile-flood-warnings = Avvertimenti senza fine
lab-hostile-flood-warnings-about = La connessione sicura comincia con degli avvertimenti e non va mai oltre.

lab-hostile-endless-certificate = Un certificato senza fine
lab-hostile-endless-certificate-about = Vengono annunciati sedici megabyte di certificati, e ne arrivano ancora di più.

lab-hostile-record-65535 = Un record più lungo del consentito
lab-hostile-record-65535-about = La connessione sicura comincia con un record che dichiara 65535 byte.

lab-hostile-zero-records = Record vuoti senza fine
lab-hostile-zero-records-about = La connessione sicura è fatta di record di lunghezza zero.

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
