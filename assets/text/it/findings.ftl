# Che cosa è stato accertato, una frase per ogni riscontro.

## Che cosa ha detto il programma di posta

finding-said-secure-connect-failed = Il programma di posta dice che non è stato possibile stabilire la connessione sicura: { $words }
finding-said-connect-failed = Il programma di posta dice di non aver potuto collegarsi: { $words }
finding-said-refused = Il messaggio dice che la connessione è stata rifiutata: { $words }
finding-said-timed-out = Il messaggio dice che nulla ha risposto in tempo: { $words }
finding-said-unreachable = Il messaggio dice che nessun percorso porta al server: { $words }
finding-said-cannot-contact = Il programma di posta dice di non aver potuto raggiungere il server: { $words }
finding-said-no-ipv6 = Il messaggio dice che questo computer non conosce indirizzi di quel tipo: { $words }
finding-said-blocked-here = Il messaggio dice che questo computer non ha permesso al programma di collegarsi: { $words }
finding-said-no-network = Il messaggio dice che non c'è rete: { $words }
finding-said-host-not-found = Il messaggio dice che il nome del server non è stato trovato: { $words }
finding-said-resolver-trouble = Il messaggio dice che non è stato possibile cercare i nomi: { $words }
finding-said-dropped = Il messaggio dice che la connessione è stata chiusa: { $words }
finding-said-slow = Il messaggio dice che il server non ha risposto in tempo: { $words }
finding-said-silent-on-tls-port = Non è arrivato nulla su una porta dove la crittografia deve cominciare subito: { $words }
finding-said-tls-failed = Il messaggio dice che non è stato possibile accordarsi sulla crittografia: { $words }
finding-said-clear-text = Il messaggio dice che è arrivato testo in chiaro dove ci si aspettava la crittografia: { $words }
finding-said-starttls-missing = Il messaggio dice che il server non offre STARTTLS: { $words }
finding-said-needs-encryption = Il messaggio dice che prima ci vuole la crittografia: { $words }
finding-said-tls-not-started = Il messaggio dice che il server non ha potuto avviare la crittografia: { $words }
finding-said-client-too-old = Il messaggio dice che la versione di TLS del programma non viene più accettata: { $words }
finding-said-server-too-old = Il messaggio dice che la versione di TLS del server non viene più accettata: { $words }
finding-said-version-differs = Il messaggio dice che le due parti non hanno alcuna versione di TLS in comune: { $words }
finding-said-no-shared-cipher = Il messaggio dice che le due parti non hanno alcuna crittografia in comune: { $words }
finding-said-weak-key-exchange = Il messaggio dice che lo scambio di chiavi del server è troppo debole: { $words }
finding-said-certificate = Il messaggio dice che il certificato del server non è stato accettato: { $words }
finding-said-certificate-expired = Il messaggio dice che il certificato del server è scaduto: { $words }
finding-said-certificate-not-yet-valid = Il messaggio dice che il certificato del server non è ancora valido: { $words }
finding-said-certificate-wrong-name = Il messaggio dice che il certificato è per un altro nome: { $words }
finding-said-certificate-self-signed = Il messaggio dice che il certificato è autofirmato (nessuna autorità di certificazione lo conferma): { $words }
finding-said-certificate-untrusted = Il messaggio dice che l'emittente del certificato non è considerato attendibile: { $words }
finding-said-own-root-in-chain = Il messaggio dice che il certificato viene da un'autorità di certificazione privata: { $words }
finding-said-certificate-chain = Il messaggio dice che manca una parte della catena dei certificati: { $words }
finding-said-certificate-revoked = Il messaggio dice che il certificato è stato revocato: { $words }
finding-said-weak-certificate = Il messaggio dice che il certificato è troppo debole: { $words }
finding-said-clock = Il messaggio dice che gli orologi sono diversi: { $words }
finding-said-client-rejects-certificate = Il registro del server dice che il client non ha accettato il certificato: { $words }
finding-said-client-certificate = Il messaggio dice che il server chiede un certificato personale: { $words }
finding-said-sni = Il messaggio dice che al server bisogna dire il suo nome: { $words }
finding-said-wrong-protocol = Il messaggio dice che ha risposto un altro protocollo: { $words }
finding-said-busy = Il messaggio parla dei limiti del server: { $words }
finding-said-mailbox-locked = Il messaggio dice che un altro programma tiene aperta la casella: { $words }
finding-said-server-fault = Il messaggio parla di un guasto del server: { $words }
finding-said-sign-in-refused = Il messaggio dice che l'accesso è stato rifiutato: { $words }
finding-said-sign-in-method = Il messaggio dice che questo metodo di accesso non viene accettato: { $words }
finding-said-sign-in-later = Il messaggio dice che l'accesso è sospeso per un po': { $words }
finding-said-relay-denied = Il messaggio dice che il server non inoltra posta senza un accesso: { $words }
finding-said-sending-refused = Il messaggio dice che il server non accetta questa posta: { $words }
finding-said-computer-name-refused = Il messaggio dice che il server non accetta il nome che questo computer dà di sé (HELO): { $words }
finding-said-recipient-unknown = Il messaggio dice che il destinatario non è conosciuto: { $words }
finding-said-mailbox-full = Il messaggio dice che una casella è piena: { $words }
finding-said-scanner = Il messaggio viene da un antivirus di posta lungo il percorso: { $words }
finding-said-captive-portal = Il messaggio viene dalla pagina di accesso di una rete: { $words }
finding-said-local = Il messaggio parla di un guasto su questo computer: { $words }
finding-said-settings = Il messaggio dice che le impostazioni non possono essere giuste: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS è impostato per la porta { $port }, dove la crittografia comincia con STARTTLS
finding-settings-plain-on-tls-port = SSL/TLS non è impostato per la porta { $port }, dove la crittografia deve cominciare subito
finding-settings-starttls-on-tls-port = STARTTLS è impostato per la porta { $port }, dove la crittografia deve cominciare subito
finding-settings-port-of-other-protocol = La porta { $port } non è una porta per { $protocol }
finding-settings-greeting-of-other-protocol = Il server ha risposto in un protocollo diverso da { $protocol }: { $words }
finding-settings-server-is-this-computer = Le impostazioni indicano questo stesso computer come server di posta
finding-settings-greeting-of-other-server = Il messaggio di benvenuto non è quello del provider: { $words }
finding-settings-certificate-of-other-server = I server di questo provider mostrano il certificato giusto a ogni programma che li nomina prima (SNI): questo programma non lo fa, oppure risponde qualcos'altro al posto loro
finding-settings-exchanger-as-server = Questo server riceve posta solo da altri server, sulla porta 25. I programmi usano un altro server del provider, e non la porta { $port } di questo.

## La ricerca dell'indirizzo

finding-name-not-found = Non esiste un server con il nome { $name }
finding-alias-leads-nowhere = { $name } è solo un altro nome di { $alias }, e { $alias } non esiste
finding-name-has-no-address = Il nome { $name } esiste, ma non gli corrisponde alcun indirizzo
finding-resolver-silent = Il servizio dei nomi di questa rete non ha risposto alla richiesta di { $name }
finding-family-unanswered = Il servizio dei nomi di questa rete lascia senza risposta la domanda sugli indirizzi { $family } di { $name }: ogni programma aspetta { $seconds } secondi o più
finding-resolver-trouble = Il servizio dei nomi di questa rete non ha saputo dire dove si trova { $name }
finding-private-address = Il nome porta a { $address }, un indirizzo interno a una rete locale, e lì nulla risponde
finding-empty-address = Il nome porta a { $address }, che non è l'indirizzo di un computer; così rispondono i filtri
finding-loopback-address = Il nome porta a { $address }, che è questo stesso computer; così rispondono i filtri
finding-no-network = Questo computer non è collegato ad alcuna rete
finding-computer-at-its-limit = Questo computer non ha più connessioni disponibili: ce ne sono troppe aperte contemporaneamente
finding-hosts-file-names-server = Il file hosts di questo computer indirizza il nome a { $address }
finding-search-suffix-used = Il nome è stato trovato solo aggiungendo { $suffix }, quindi può aver risposto un altro computer

## Il collegamento alla porta

finding-port-refused-others-greet = La porta { $port } rifiuta le connessioni, mentre la porta { $other_port } risponde normalmente
finding-port-silent-others-greet = La porta { $port } non risponde alla connessione, mentre la porta { $other_port } risponde normalmente
finding-port-refused = La porta { $port } rifiuta le connessioni
finding-port-silent = La porta { $port } non risponde alla connessione
finding-every-port-refused = Tutte le porte di posta provate rifiutano le connessioni
finding-every-port-silent = Nessuna delle porte di posta provate risponde
finding-no-route = Da qui nessun percorso porta a { $address }
finding-no-way-out = Nessuna porta di { $address } è raggiungibile: manca la via d'uscita da questa rete
finding-no-ipv6-route = { $server } ha solo indirizzi IPv6, e da qui nessuna route IPv6 lo raggiunge
finding-blocked-locally = È questo computer a non aver lasciato uscire la connessione verso la porta { $port }
finding-ipv6-fails-ipv4-works = La porta { $port } funziona con IPv4 ({ $works_on }) e non con IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = La porta { $port } funziona con IPv6 ({ $works_on }) e non con IPv4 ({ $address })
finding-older-on-one-address = All'indirizzo { $address } il server non parla nulla di più recente di { $version }, altrove sì
finding-one-address-fails = Il server ha più indirizzi: la porta { $port } funziona su { $works_on } e non su { $address }
finding-busy-on-one-address = Il server ha più indirizzi: la porta { $port } funziona su { $works_on } e non su { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## La connessione sicura

finding-idle-close = La porta { $port } accetta le connessioni e le chiude prima che venga inviato qualcosa
finding-every-port-closes = { $ports } porte accettano le connessioni e le chiudono subito, senza una parola
finding-every-hello-dies = { $range ->
    [part] La porta { $port } accetta le connessioni, ma nessuno dei { $hellos } tentativi di crittografia riceve risposta
   *[whole] La porta { $port } accetta le connessioni, ma nessuno dei { $hellos } tentativi di crittografia, da SSL 2.0 a TLS 1.3, riceve risposta
}
finding-alert-on-every-hello = La porta { $port } risponde a ogni tentativo di crittografia con lo stesso avviso ({ $alert })
finding-server-name-refused = La porta { $port } non conosce il nome { $server }, o non ne ha ricevuto alcuno (avviso 112)
finding-every-hello-silent = { $way ->
    [starttls] La porta { $port } accetta STARTTLS e poi non dice nulla
   *[tls] La porta { $port } accetta le connessioni e poi non dice nulla, qualunque cosa si invii per avviare la crittografia
}
finding-flight-breaks-off = La porta { $port } comincia a rispondere e poi { $how ->
        [closed] chiude la connessione
        [reset] interrompe la connessione
        [silent] tace
        [alert] rinuncia con l'avviso { $alert }
       *[malformed] invia byte senza senso
    }
finding-large-hello-fails = { $how ->
    [reset] Con un primo messaggio di { $bytes } byte la porta { $port } chiude la connessione, a uno più corto risponde
   *[lost] Un primo messaggio di { $bytes } byte non riceve risposta sulla porta { $port }, uno più corto sì
}
finding-client-hello-unanswered = La porta { $port } non ha risposto al modo in cui questo programma di posta avvia la crittografia
finding-newer-hello-answered = La porta { $port } risponde ai programmi più recenti (fino a { $version }) e non a uno come questo programma di posta
finding-newest-version-breaks-off = La porta { $port } interrompe quando un programma offre TLS 1.3 e risponde a quelli che offrono al massimo TLS 1.2
finding-only-old-hello-answered = La porta { $port } non risponde a nulla di più recente di { $version }
finding-other-suites-answered = La porta { $port } parla una versione che questo programma di posta conosce, ma non ha alcuna suite di cifratura in comune con esso
finding-key-type-not-spoken = La porta { $port } mostra un certificato con una chiave che questo programma di posta non sa usare ({ $key })
finding-sni-needed = La porta { $port } risponde solo ai programmi che indicano il nome del server nel primo messaggio (SNI)
finding-other-certificate-without-name = Ai programmi che non nominano il server, mostra il certificato di { $names }
finding-client-hello-answered = La porta { $port } risponde a un programma come questo programma di posta
finding-current-hello-answered = La porta { $port } risponde ai programmi attuali
finding-everything-works = { $encrypts ->
    [yes] La porta { $port } funziona da qui: è stata raggiunta, usa la crittografia e il server di posta ha risposto
   *[no] La porta { $port } funziona da qui: è stata raggiunta e il server di posta ha risposto, senza crittografia
}
finding-handshake-not-completed = La porta { $port } risponde, ma la connessione sicura non arriva alla fine
finding-text-on-secure-port = La porta { $port } parla in chiaro dove ci vorrebbe la crittografia: { $text }
finding-starttls-port-with-ssl = La porta { $port } risponde in chiaro e non è fatta per SSL dal primo byte: { $text }
finding-starttls-on-secure-port = La porta { $port } aspetta la crittografia, mentre il programma di posta aspetta che il server parli per primo
finding-no-encryption-on-secure-port = La porta { $port } comincia con la crittografia, mentre il programma di posta è impostato senza
finding-tls-start-text = { $how ->
    [continues] La porta { $port } accetta STARTTLS e poi continua in chiaro: { $text }
   *[says] Il server stesso dice di non poter avviare la crittografia (porta { $port })
}
finding-other-protocol = { $speaks ->
    [none] Qualcosa di diverso da un server di posta
   *[other] { $speaks }
} risponde sulla porta { $port }: { $text }
finding-other-protocol-inside = La porta { $port } avvia la crittografia, ma ciò che parla dietro non è questo tipo di server di posta: { $text }
finding-settings-starttls-not-in-program = Per la porta { $port } è impostato STARTTLS; Outlook Express lo può usare solo sulla porta 25
finding-starttls-missing-on-one-address = La porta { $port } accetta STARTTLS su { $works_on } e non su { $address }
finding-starttls-withheld = La porta { $port } non annuncia STARTTLS, eppure lo accetta; i programmi di posta usano solo ciò che viene annunciato
finding-hangs-up-after-greeting = La porta { $port } risponde una volta e poi chiude la connessione
finding-silent-after-greeting = La porta { $port } risponde una volta e poi non dice più nulla
finding-port-for-web = La porta { $port } serve alle pagine web, e lì non risponde alcun server di posta
finding-malformed-answer = La porta { $port } risponde con byte che non appartengono ad alcun protocollo conosciuto qui
finding-flapping = La porta { $port } ha risposto a { $answered } tentativi uguali su { $tries }
finding-shut-out = La porta { $port } prima ha risposto, poi non ha più accettato connessioni da qui
finding-slow-answer = La porta { $port } ha impiegato { $seconds } secondi per rispondere

## Il certificato e l'orologio

finding-certificate-expired = Il certificato del server è scaduto in data { $not_after }
finding-certificate-not-yet-valid = Il certificato del server è valido solo dal giorno { $not_before }
finding-certificate-revoked = Il certificato è stato revocato in data { $revoked_at }: è il server stesso a consegnare la risposta dell'autorità che lo ha rilasciato
finding-certificate-intermediate-expired = Il certificato tra quello del server e uno attendibile, { $certificate }, è scaduto in data { $not_after }
finding-certificate-intermediate-not-yet-valid = Il certificato tra quello del server e uno attendibile, { $certificate }, è valido solo dal giorno { $not_before }
finding-certificate-other-path-needed = Il server invia anche il certificato { $certificate }, valido solo dal giorno { $not_before } al giorno { $not_after }; i programmi attuali trovano una via senza di esso, quelli vecchi e OpenSSL prima di 1.1.0 possono fermarsi lì
finding-certificate-wrong-name = Il certificato è per { $names }, non per { $asked_name }
finding-certificate-names-nobody = Il certificato non contiene il nome di alcun server, quindi nemmeno { $asked_name }
finding-certificate-name-only-in-cn = Il certificato ha { $common_name } solo come nome comune (common name), che i programmi attuali non accettano più; quelli vecchi sì
finding-certificate-self-signed = Il certificato del server è autofirmato: nessuna autorità di certificazione lo conferma
finding-certificate-unknown-extension = Il certificato, o uno superiore, ha un'estensione contrassegnata come critica che i programmi di posta non conoscono e quindi devono rifiutare
finding-certificate-against-apple-rules = I programmi di Apple rifiutano il certificato: se emesso da luglio 2019, può valere al massimo 825 giorni e deve essere destinato a server
finding-certificate-exceeds-issuer = L'autorità { $issuer } non poteva rilasciare questo certificato: { $exceeds ->
    [kind] non è un'autorità di certificazione o non può firmare certificati
    [length] la catena sotto di essa è più lunga del consentito
    [purpose] è destinata ad altro che ai server
    [names] il nome è fuori dai suoi limiti
   *[other] tipo sbagliato, catena troppo lunga o nome fuori dai suoi limiti
}
finding-certificate-untrusted = Il certificato non è stato rilasciato da un'autorità di cui questo computer si fida, ma da { $issuer }
finding-certificate-chain-incomplete = Il server non invia un certificato tra il suo e uno attendibile
finding-certificate-wrong-usage = Il certificato del server non è fatto per un server di posta
finding-certificate-status-missing = Il certificato esige a ogni connessione una conferma di chi lo ha emesso (OCSP), e il server non ne manda
finding-certificate-unreadable = Un certificato inviato dal server è illeggibile
finding-certificate-bad-on-one-address = All'indirizzo { $address } il server mostra un altro certificato, che { $problem ->
    [expired] è scaduto in data { $not_after }
    [not-yet-valid] è valido solo dal giorno { $not_before }
    [wrong-name] è per { $names }
    [name-only-in-cn] ha il nome solo in un vecchio campo
    [self-signed] è autofirmato
    [untrusted-issuer] viene da un emittente di cui questo computer non si fida
    [missing-intermediate] arriva senza i certificati che lo collegano alla sua autorità
    [revoked] è stato revocato in data { $revoked_at }
    [intermediate-expired] arriva con { $certificate }, scaduto in data { $not_after }
    [intermediate-not-yet-valid] arriva con { $certificate }, valido solo dal giorno { $not_before }
    [weak-key] ha una chiave troppo debole
    [weak-signature] ha una firma troppo debole
   *[other] ha un problema
}
finding-interceptor-issuer = Il certificato è stato rilasciato da { $interceptor }, che intercetta le connessioni sicure lungo il percorso
finding-certificate-differs-elsewhere = Sull'altra rete il server mostra un certificato di un altro emittente ({ $issuer_elsewhere }; qui { $issuer })
finding-clock-off = L'orologio di questo computer è { $direction ->
        [ahead] avanti
       *[behind] indietro
    } di { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minuti
        }
        [one] { $days } giorno
       *[other] { $days } giorni
    }; secondo l'ora del server il certificato è valido
finding-clock-differs = L'orologio di questo computer differisce da quello del server di { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minuti
        }
        [one] { $days } giorno
       *[other] { $days } giorni
    }
finding-clock-right = L'orologio di questo computer concorda con quello del server
finding-certificate-weak-key = La chiave del certificato è troppo corta per molti programmi attuali ({ $key })
finding-certificate-weak-signature = Il certificato è firmato in un modo che i programmi attuali rifiutano ({ $signature })
finding-certificate-intermediate-weak-key = La chiave del certificato tra quello del server e uno attendibile, { $certificate }, è troppo corta per molti programmi attuali ({ $key })
finding-certificate-intermediate-weak-signature = Il certificato tra quello del server e uno attendibile, { $certificate }, è firmato in un modo che i programmi attuali rifiutano ({ $signature })
finding-weak-key-exchange = Lo scambio di chiavi del server è troppo debole per molti programmi attuali ({ $bits } bit)

## Il messaggio di benvenuto

finding-exchange-5_5-greeting = La porta { $port } si presenta come Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } è precedente al Service Pack 3
finding-other-product-greeting = La porta { $port } si presenta come { $product }
finding-scanner-greeting = Sulla porta { $port } risponde un antivirus di posta al posto del server: { $text }
finding-local-scanner-listens = Un antivirus di posta su questo computer è in ascolto sulla porta { $port }
finding-busy-greeting = La porta { $port } per ora respinge questo computer: { $text }
finding-kept-out-greeting = La porta { $port } per ora respinge questo computer: { $text }
finding-mailbox-locked-greeting = Un altro programma o dispositivo tiene aperta la casella: { $text }
finding-takes-no-mail = La porta { $port } dice che questo server non accetta posta da nessuno: { $text }
finding-refusal-greeting = La porta { $port } rifiuta le connessioni da qui: { $text }
finding-address-not-welcome = La porta { $port } rifiuta questo computer: { $text }
finding-computer-name-refused = La porta { $port } rifiuta il nome che Mailprobe dà di questo computer (EHLO): { $text }
finding-server-fault-greeting = La porta { $port } dice che il servizio ha un problema o è disattivato: { $text }
finding-server-asked-to-stop = Il server ha chiesto di tornare più tardi, quindi Mailprobe ha smesso di chiedere
finding-greeting-missing = La porta { $port } è stata raggiunta, ma il server di posta non ha detto nulla
finding-greeting-cut-off = La porta { $port } chiude la connessione quando il server di posta dovrebbe parlare per primo
finding-no-port-speaks = { $ports } porte accettano le connessioni e nessuna dice una parola
finding-captive-portal-answers = Al posto del server di posta risponde una pagina di accesso di questa rete

## STARTTLS

finding-starttls-works = STARTTLS funziona sulla porta { $port }
finding-starttls-offered = La porta { $port } offre STARTTLS
finding-smtp-starttls-works = STARTTLS funziona sulla porta { $port }
finding-starttls-stripped = Qualcosa lungo il percorso toglie l'offerta di STARTTLS sulla porta { $port }
finding-starttls-injected = Insieme al via libera del server per STARTTLS sulla porta { $port } sono arrivati byte in più, segno di una manomissione
finding-starttls-not-offered = La porta { $port } non offre STARTTLS, che il programma di posta è impostato per usare
finding-starttls-refused = La porta { $port } offre STARTTLS e poi { $answered ->
    [yes] lo rifiuta: { $reply }
   *[no] non risponde
 }

## L'accesso

finding-sign-in-oauth-only = La porta { $port } non accetta password, ma solo l'accesso tramite una pagina web (OAuth 2)
finding-sign-in-disabled = La porta { $port } dice che l'accesso è disattivato
finding-protocol-switched-off = La porta { $port } dice che { $protocol } è disattivato per questo account o dominio: { $text }
finding-sign-in-not-in-program = La porta { $port } offre per l'accesso solo { $ways }, che questo programma di posta non conosce
finding-sign-in-fails-on-one-address = La porta { $port } su { $address } non offre alcun accesso che questo programma di posta possa usare, mentre su { $works_on } sì
finding-client-certificate-demanded = La porta { $port } lascia entrare solo i programmi che hanno un certificato proprio
finding-sign-in-not-offered = La porta { $port } non offre alcun metodo di accesso
finding-plain-sign-in-refused = La porta { $port } non accetta password senza crittografia

## Altre porte, altre reti e quello che le persone sanno

finding-both-secure-ports-fail = Le porte { $port } e { $other_port } si comportano allo stesso modo, mentre la porta { $greeting_port } risponde
finding-other-secure-port-works = La porta { $other_port } funziona, la porta { $port } no
finding-works-on-other-network = Da un'altra rete funziona
finding-fails-on-other-network = Non funziona nemmeno da un'altra rete
finding-groupshield-installed = Secondo chi lo sa, su quel server è in funzione GroupShield
finding-groupshield-absent = Secondo chi lo sa, su quel server GroupShield non c'è
finding-cured-by-removal = SSL funziona da quando GroupShield è stato disinstallato completamente
finding-not-cured-by-removal = SSL non funziona anche se GroupShield è stato disinstallato completamente
finding-works-without-ssl = Con SSL disattivato la posta funziona
finding-fails-without-ssl = La posta non funziona nemmeno con SSL disattivato
finding-began-after-change-here = È cominciato dopo una modifica su questo computer
finding-no-change-here = Su questo computer non è stato modificato nulla
finding-event-0x2741 = Il registro del server mostra l'evento { $event } con 0x2741: il servizio di posta non ha potuto aprire la sua porta sicura
finding-event-0x2740 = Il registro del server mostra l'evento { $event } con 0x2740: un altro programma occupa la porta di posta
finding-event-13002 = Il registro del server mostra l'evento 13002: il servizio di posta non ha un certificato
