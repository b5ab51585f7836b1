# Che cosa è stato accertato, una frase per ogni riscontro.

## Che cosa ha detto il programma di posta

finding-said-secure-connect-failed = Il programma di posta dice che non si è stabilita una connessione sicura ({ $words })
finding-said-connect-failed = Il programma di posta dice di non aver ottenuto una connessione ({ $words })
finding-said-dropped = Il programma di posta dice che il server ha chiuso la connessione ({ $words })
finding-said-slow = Il programma di posta dice di aver atteso troppo a lungo una risposta ({ $words })
finding-said-host-not-found = Il programma di posta dice di non aver trovato l'indirizzo del server ({ $words })
finding-said-busy = Il programma di posta dice che il server o la casella è occupata ({ $words })
finding-said-certificate = Il programma di posta dice di non accettare il certificato del server ({ $words })
finding-said-starttls-missing = Il programma di posta dice che il server non offre STARTTLS ({ $words })
finding-said-sign-in-refused = Il programma di posta dice che l'accesso è stato rifiutato ({ $words })
finding-said-timed-out = Il programma di posta non ha avuto risposta alla sua connessione ({ $words })
finding-said-refused = La connessione del programma di posta è stata rifiutata ({ $words })
finding-said-blocked-here = Questo computer non ha permesso al programma di posta di collegarsi ({ $words })
finding-said-needs-encryption = Le parole del server nel messaggio chiedono prima la crittografia: { $words }
finding-said-tls-not-started = Le parole del server nel messaggio dicono che non ha potuto avviare TLS: { $words }

## La ricerca dell'indirizzo

finding-name-not-found = Non esiste un server con il nome { $name }
finding-name-has-no-address = Il nome { $name } esiste, ma non gli corrisponde alcun indirizzo
finding-resolver-silent = Il servizio dei nomi di questa rete non ha risposto alla domanda su { $name }
finding-resolver-trouble = Il servizio dei nomi di questa rete non ha saputo dire dove si trova { $name }
finding-private-address = Il nome porta a { $address }, un indirizzo interno a una rete locale, e lì nulla risponde
finding-empty-address = Il nome porta a { $address }, che non è un computer: così rispondono i filtri
finding-hosts-file-names-server = Il file hosts di questo computer indirizza il nome a { $address }

## Il collegamento alla porta

finding-port-silent-others-greet = La porta { $port } non risponde alla connessione, mentre la porta { $other_port } risponde normalmente
finding-port-silent = La porta { $port } non risponde alla connessione
finding-no-route = Da qui non c'è una strada verso { $address }
finding-blocked-locally = Questo stesso computer non ha lasciato uscire la connessione verso la porta { $port }
finding-ipv6-fails-ipv4-works = La porta { $port } funziona con IPv4 ({ $works_on }) e non con IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = La porta { $port } funziona con IPv6 ({ $works_on }) e non con IPv4 ({ $address })
finding-one-address-fails = Il server ha più indirizzi: la porta { $port } funziona su { $works_on } e non su { $address }

## Il canale sicuro

finding-idle-close = La porta { $port } accetta le connessioni e le chiude prima che venga inviato qualcosa
finding-every-hello-dies = La porta { $port } accetta le connessioni, ma nessuno dei { $hellos } tipi di hello da SSL 2.0 a TLS 1.3 riceve risposta
finding-alert-on-every-hello = La porta { $port } risponde a ogni tipo di hello con lo stesso avviso ({ $alert })
finding-every-hello-silent = La porta { $port } accetta le connessioni e poi non risponde ad alcun tipo di hello
finding-client-hello-unanswered = La porta { $port } non ha risposto all'hello del programma di posta, e si è visto troppo poco per dire perché
finding-newer-hello-answered = La porta { $port } risponde ai programmi più recenti (fino a { $version }) e non a un hello come quello di questo programma di posta
finding-only-old-hello-answered = La porta { $port } non risponde a nulla di più recente di { $version }
finding-other-suites-answered = La porta { $port } parla una versione che questo programma di posta conosce, ma non ha alcun cifrario in comune con esso
finding-sni-needed = La porta { $port } risponde solo ai programmi che indicano il nome del server nel primo messaggio (SNI)
finding-client-hello-answered = La porta { $port } risponde a un hello come quello di questo programma di posta
finding-current-hello-answered = La porta { $port } risponde a un hello attuale
finding-everything-works = La porta { $port } funziona da qui: raggiunta, protetta e con messaggio di benvenuto
finding-handshake-not-completed = La porta { $port } risponde, ma la connessione sicura non arriva alla fine
finding-text-on-secure-port = La porta { $port } parla in chiaro dove ci vorrebbe un canale sicuro: { $text }
finding-starttls-port-with-ssl = La porta { $port } si presenta in chiaro e non è fatta per SSL dal primo byte: { $text }
finding-starttls-on-secure-port = La porta { $port } aspetta un canale sicuro, mentre il programma di posta aspetta un messaggio di benvenuto
finding-tls-start-text = Il server stesso dice di non poter avviare il canale sicuro (porta { $port })
finding-malformed-answer = La porta { $port } risponde con byte che non appartengono ad alcun protocollo conosciuto qui
finding-flapping = La porta { $port } ha risposto a { $answered } tentativi uguali su { $tries }
finding-slow-answer = La porta { $port } ha impiegato { $seconds } secondi per rispondere

## Il certificato e l'orologio

finding-certificate-expired = Il certificato del server è scaduto il { $not_after }
finding-certificate-not-yet-valid = Il certificato del server vale a partire dal { $not_before }
finding-certificate-wrong-name = Il certificato è per { $names }, non per { $asked_name }
finding-certificate-self-signed = Il certificato del server garantisce per sé stesso (autofirmato)
finding-certificate-untrusted = Nessuno di cui questo computer si fida garantisce il certificato; è stato rilasciato da { $issuer }
finding-certificate-chain-incomplete = Il server non invia il certificato che sta tra il suo e uno riconosciuto
finding-certificate-wrong-usage = Il certificato del server non è fatto per un server di posta
finding-certificate-differs-elsewhere = Sull'altra rete il server mostra un certificato di un altro emittente ({ $issuer_elsewhere }; qui { $issuer })
finding-clock-off = L'orologio di questo computer è { $direction ->
        [ahead] avanti
       *[behind] indietro
    } di { $days ->
        [0] { $minutes } minuti
        [one] { $days } giorno
       *[other] { $days } giorni
    }; secondo l'ora del server il certificato è in ordine
finding-clock-differs = L'orologio di questo computer differisce da quello del server di { $days ->
        [0] { $minutes } minuti
        [one] { $days } giorno
       *[other] { $days } giorni
    }
finding-clock-right = L'orologio di questo computer concorda con quello del server
finding-weak-key-exchange = Lo scambio di chiavi del server è troppo debole per i programmi attuali ({ $bits } bit)

## Il messaggio di benvenuto

finding-exchange-5_5-greeting = La porta { $port } si presenta come Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } è precedente al Service Pack 3
finding-other-product-greeting = La porta { $port } si presenta come { $product }, che non è Exchange Server 5.5
finding-scanner-greeting = Sulla porta { $port } risponde un antivirus di posta al posto del server: { $text }
finding-local-scanner-listens = Un antivirus di posta su questo computer è in ascolto sulla porta { $port }
finding-refusal-greeting = La porta { $port } respinge chi si collega: { $text }
finding-greeting-missing = La porta { $port } è stata raggiunta, ma non è arrivato alcun messaggio di benvenuto
finding-no-port-speaks = { $ports } porte accettano le connessioni e nessuna dice una parola
finding-captive-portal-answers = Al posto del server di posta risponde una pagina di accesso di questa rete

## STARTTLS

finding-starttls-works = STARTTLS funziona sulla porta { $port }
finding-starttls-offered = La porta { $port } offre STARTTLS
finding-smtp-starttls-works = STARTTLS funziona sulla porta { $port }
finding-starttls-stripped = Qualcosa lungo il percorso cancella l'offerta di STARTTLS sulla porta { $port }
finding-starttls-injected = Insieme al via libera del server per STARTTLS sulla porta { $port } sono arrivati byte in più, segno di una manomissione
finding-starttls-not-offered = La porta { $port } non offre STARTTLS, su cui è impostato il programma di posta
finding-starttls-refused = La porta { $port } offre STARTTLS e poi lo rifiuta

## L'accesso

finding-sign-in-oauth-only = La porta { $port } non accetta password, ma solo l'accesso tramite una pagina web (OAuth 2)
finding-sign-in-disabled = La porta { $port } dice che l'accesso è disattivato
finding-plain-sign-in-refused = La porta { $port } non accetta password senza crittografia

## Altre porte, altre reti e quello che le persone sanno

finding-both-secure-ports-fail = Le porte { $port } e { $other_port } si comportano allo stesso modo, mentre la porta { $greeting_port } risponde
finding-other-secure-port-works = La porta { $other_port } funziona, la porta { $port } no
finding-works-on-other-network = Da un'altra rete funziona
finding-fails-on-other-network = Non funziona nemmeno da un'altra rete
finding-groupshield-installed = Su quel server è in funzione GroupShield, dice chi lo sa
finding-groupshield-absent = Su quel server GroupShield non c'è, dice chi lo sa
finding-cured-by-removal = SSL funziona da quando GroupShield è stato rimosso completamente
finding-not-cured-by-removal = SSL non funziona anche se GroupShield è stato rimosso completamente
finding-works-without-ssl = Con SSL disattivato la posta funziona
finding-fails-without-ssl = La posta non funziona nemmeno con SSL disattivato
finding-began-after-change-here = È cominciato dopo una modifica su questo computer
finding-no-change-here = Su questo computer non è stato modificato nulla
finding-event-0x2741 = Il registro del server mostra l'evento { $event } con 0x2741: il servizio di posta non ha potuto aprire la sua porta sicura
finding-event-0x2740 = Il registro del server mostra l'evento { $event } con 0x2740: un altro programma occupa la porta di posta
finding-event-13002 = Il registro del server mostra l'evento 13002: il servizio di posta non ha un certificato
