# Esiti, la riga su GroupShield, che cosa deciderebbe e che cosa fare.

## Le cause in poche parole

hypothesis-groupshield = GroupShield su Exchange Server 5.5
hypothesis-exchange55-listener = Un altro guasto delle porte sicure di Exchange Server 5.5
hypothesis-secure-listener-fault = La porta sicura del server è guasta
hypothesis-no-secure-service = Nessun servizio sicuro su questa porta
hypothesis-client-too-old = Il programma di posta è troppo vecchio per il server
hypothesis-server-too-old = Il server è troppo vecchio per il programma di posta
hypothesis-certificate = Un problema con il certificato del server
hypothesis-clock-wrong = L'orologio di questo computer non è giusto
hypothesis-starttls-mixup = Porta e tipo di crittografia non corrispondono
hypothesis-dns = Il nome del server non porta da nessuna parte, o al posto sbagliato
hypothesis-ipv6-broken = IPv6 non funziona, IPv4 sì
hypothesis-captive-portal = La rete chiede prima un accesso
hypothesis-server-down = Il server di posta è fermo
hypothesis-sni-required = Il server ha bisogno di un primo messaggio più recente (SNI)
hypothesis-healthy = Tutto ciò che possiamo controllare funziona
verdict-exchange55-listener = Il server di posta { $server } usa Exchange Server 5.5, e lì la sua porta sicura { $port } non funziona.
verdict-no-shared-cipher = Il server { $server } e { $program } conoscono la stessa versione di TLS, ma non hanno alcun cifrario in comune.
verdict-clock-wrong = L'orologio di questo computer non è giusto, perciò il certificato di { $server }, che è in ordine, sembra fuori dal suo periodo di validità.
verdict-starttls-mixup = Sulla porta { $port } di { $server }, { $program } usa un tipo di crittografia che non corrisponde a questa porta.
verdict-plaintext-on-secure-port = Il server { $server } parla in chiaro sulla porta { $port }, dove ci vorrebbe un canale sicuro.
verdict-wrong-protocol = Sulla porta { $port } di { $server } risponde qualcosa che non è { $protocol }.
verdict-dns = Questo computer non riesce a trovare l'indirizzo giusto di { $server }.
verdict-ipv6-broken = Il server { $server } funziona con IPv4, ma la strada con IPv6 è interrotta.
verdict-captive-portal = Questa rete mostra prima una pagina di accesso, quindi { $program } non può ancora raggiungere { $server }.
verdict-sni-required = Il server { $server } risponde solo ai programmi che dicono il suo nome nel primo messaggio, e { $program } non lo fa.
verdict-healthy = Tutto ciò che possiamo controllare su { $server }, porta { $port }, in questo momento da qui funziona.

## A chi tocca

whose-exchange55-listener = Tocca a chi gestisce { $server }. Lei non ha fatto nulla di sbagliato.
whose-secure-listener-fault = Tocca a chi gestisce { $server }. Lei non ha fatto nulla di sbagliato.
whose-no-secure-service = Chiedere a chi gestisce { $server } quale porta usare; la modifica tocca poi a Lei.
whose-client-too-old = Tocca a Lei o all'assistenza: { $program }, o il sistema su cui gira, deve essere più recente.
whose-server-too-old = Tocca a chi gestisce { $server }.
whose-no-shared-cipher = Possono risolvere entrambe le parti: un programma di posta più recente qui, oppure un cifrario in più su { $server }.
whose-certificate = Tocca a chi gestisce { $server }.
whose-weak-certificate = Tocca a chi gestisce { $server }.
whose-clock-wrong = Tocca a Lei: regolare l'orologio di questo computer.
whose-starttls-mixup = Tocca a Lei: ci sono due impostazioni da cambiare per { $program }.
whose-plaintext-on-secure-port = Tocca a chi gestisce { $server }.
whose-wrong-protocol = Tocca a Lei: confrontare nome del server e porta con quanto indica il provider.
whose-firewall = Tocca all'assistenza, o a chi gestisce la rete in uso.
whose-ipv6-broken = Tocca a chi gestisce la rete o il server.
whose-captive-portal = Tocca a Lei: accedere a questa rete.
whose-server-down = Qui si può solo aspettare; avvisare chi gestisce { $server }.
whose-server-busy = Aspettare qualche minuto. Se capita spesso, avvisare chi gestisce { $server }.
whose-sign-in-refused = Tocca a Lei: nome utente, password o tipo di accesso.
whose-sni-required = Possono risolvere entrambe le parti: un programma di posta più recente qui, oppure un certificato predefinito su { $server }.
whose-healthy = Provare ancora una volta con { $program }. Se non funziona ancora, le prossime cose da guardare sono le sue impostazioni o la password.
whose-undecided = Una prova in più decide a chi tocca.

## Etichette

label-likely = probabile
label-possible = possibile
label-unlikely = improbabile
label-ruled-out = escluso
label-not-tested = non controllabile

## La riga su GroupShield

groupshield-line-likely = GroupShield su Exchange Server 5.5 è probabile. { $why }
groupshield-line-possible = GroupShield su Exchange Server 5.5 è possibile. { $why }
groupshield-line-unlikely = GroupShield su Exchange Server 5.5 è improbabile. { $why }
groupshield-line-ruled-out = GroupShield su Exchange Server 5.5 è escluso. { $why }
groupshield-line-not-tested = Non è stato possibile controllare GroupShield su Exchange Server 5.5. { $why }

groupshield-why-confirmed = Il registro del server mostra 0x2741 per le porte di posta, GroupShield vi è in funzione e le porte si comportano di conseguenza.
groupshield-why-confirmed-cured = Il registro del server mostrava 0x2741, e SSL funziona da quando GroupShield è stato rimosso completamente.
groupshield-why-fits-log = Il server si presenta come Exchange Server 5.5 e il suo registro mostra 0x2741. Non è stato detto se GroupShield vi sia in funzione.
groupshield-why-fits-installed = Le porte sicure del server si comportano come è noto per GroupShield, e GroupShield vi è in funzione. Il registro eventi non è stato mostrato.
groupshield-why-refused = Il server si presenta come Exchange Server 5.5 e rifiuta le sue porte sicure. Lo fa GroupShield, ma anche altri guasti dello stesso server.
groupshield-why-closes-at-once = Il server si presenta come Exchange Server 5.5 e la sua porta sicura chiude subito. GroupShield può farlo; più spesso lo fa un certificato mancante.
groupshield-why-shared = Una parte di ciò che si è visto corrisponde a GroupShield, ma corrispondono anche altre cause.
groupshield-why-other-log = Il registro eventi del server indica un'altra causa.
groupshield-why-other-fault = Il server si presenta come Exchange Server 5.5, ma ciò che si è visto corrisponde meglio a un'altra causa.
groupshield-why-no-exchange = Nulla lì si presenta come Exchange Server 5.5, l'unico server su cui accade.
groupshield-why-other-product = Il server si presenta come un altro prodotto, e questo guasto esiste solo su Exchange Server 5.5.
groupshield-why-works = La porta sicura { $port } funziona da qui.
groupshield-why-no-ssl = Qui il programma di posta non usa SSL, e questo guasto non tocca nient'altro.
groupshield-why-starttls = Il server offre STARTTLS per leggere la posta, cosa che Exchange Server 5.5 non sa fare.
groupshield-why-absent = Su quel server GroupShield non c'è, dice chi lo sa.
groupshield-why-cured = SSL funziona da quando GroupShield è stato rimosso completamente: era quindi la causa, e ora non c'è più.
groupshield-why-other-fact = Qualcosa che si è visto qui non può accadere con questo guasto.
groupshield-why-not-reached = Non si è potuto vedere né un messaggio di benvenuto né la porta sicura di { $server }.

## Che cosa deciderebbe

next-test-try-other-network = Che cosa deciderebbe: eseguire questo controllo su un'altra rete, per esempio quella del telefono, e confrontare i due risultati.
next-test-ask-event-log = Che cosa deciderebbe: chiedere a chi gestisce { $server } se nel registro applicazioni ci sono gli eventi 11508, 11506 o 13002, e incollarli qui.
next-test-ask-groupshield = Che cosa deciderebbe: chiedere a chi gestisce { $server } se vi è installato GroupShield.
next-test-ask-removal = Che cosa deciderebbe: chiedere se SSL funziona una volta rimosso completamente GroupShield.
next-test-ask-since-when = Che cosa deciderebbe: ricordare se poco prima dell'inizio è stato modificato qualcosa su questo computer.
next-test-check-again = Che cosa deciderebbe: controllare di nuovo tra dieci minuti e vedere se qualcosa è diverso.
next-test-run-to-the-end = Che cosa deciderebbe: lasciare che il controllo arrivi alla fine.

question-groupshield-installed = Su { $server } è installato GroupShield?
question-cured-by-removal = SSL funziona da quando GroupShield è stato rimosso completamente?
question-works-without-ssl = Si sa già se la posta funziona con SSL disattivato? Non provarlo apposta.
question-works-on-other-network = Lo stesso account funziona su un'altra rete?
question-began-after-update = È cominciato dopo una modifica su questo computer?

## Parti con cui sono costruiti i passaggi

advice-undo = Per tornare indietro, aprire la stessa pagina e impostare di nuovo { $security ->
        [starttls] STARTTLS
        [none] nessuna crittografia
       *[tls] SSL/TLS
    } e la porta { $port }.

## Per la persona al programma di posta

user-tell-admin-exchange55 = Inviare questo report a chi gestisce { $server }: la porta sicura { $port } non funziona, e i passaggi da fare si trovano più sotto.
user-match-port-and-encryption = Porta e crittografia vanno insieme: 995, 993 e 465 con SSL/TLS; 110, 143 e 587 con STARTTLS. { advice-where } Impostare una coppia che corrisponde, poi provare. { advice-undo }
user-webmail-meanwhile = Nel frattempo, leggere la posta nel browser web, se il provider lo offre.
user-tunnel = Se il vecchio programma deve restare, chiedere all'assistenza un tunnel TLS (stunnel) su questo stesso computer: il programma parla con il tunnel, e il tunnel parla TLS attuale con { $server }.
user-tell-provider-old-server = Inviare questo report a chi gestisce { $server }: ha bisogno di TLS 1.2 o successivo.
user-keep-settings = Lasciare come sono le impostazioni di sicurezza di Windows e del programma di posta; abbassarle indebolisce ogni connessione, non solo questa.
user-tell-provider-suites = Inviare questo report a chi gestisce { $server } e chiedere di aggiungere un cifrario che il programma in uso conosce.
user-do-not-click-through = Se il programma di posta chiede se fidarsi comunque di questo certificato, rispondere di no: nessuno può dire chi stia leggendo.
user-tell-provider-certificate = Inviare questo report a chi gestisce { $server }; contiene date, nomi ed emittente del certificato.
user-tell-provider-weak = Inviare questo report a chi gestisce { $server } e chiedere una nuova chiave e un nuovo certificato.
user-set-clock = Regolare data, ora e fuso orario di questo computer: fare clic con il tasto destro sull'orologio, scegliere Modifica data/ora e lasciare che imposti l'ora da sé. Su un Mac: Impostazioni di Sistema > Generali > Data e ora.
user-clock-battery = Se dopo aver spento il computer la data è di nuovo sbagliata, la batteria dell'orologio è scarica. Qualsiasi negozio di computer può cambiarla.
user-no-password-here = Non accedere su questa porta: la password viaggerebbe leggibile.
user-tell-provider-plain = Inviare questo report a chi gestisce { $server }: la porta { $port } parla in chiaro.
user-ask-helpdesk-scanner = Su un computer aziendale rivolgersi all'assistenza: il gateway può aver bisogno qui del proprio certificato radice, o di un'eccezione per la posta.
user-compare-network = Controllare una volta da un'altra rete, per esempio quella del telefono. Salvare prima questo risultato e caricarlo lì per confrontarlo.
user-allow-program = Guardare nel firewall di questo computer se il programma di posta può usare la porta { $port }, e consentirlo. Per tornare indietro, rimuovere di nuovo la voce.
user-ask-helpdesk-ipv6 = Se resta così, inviare questo report all'assistenza o al provider: la strada con IPv6 verso { $server } è interrotta.
user-sign-in-to-network = Aprire una pagina web nel browser, accedere a questa rete o accettarne le condizioni, poi controllare di nuovo.
user-wait-for-server = Aspettare qualche minuto e riprovare; nel programma di posta non c'è nulla da cambiare.
user-ask-provider-status = Guardare la pagina di stato del provider, o telefonare: forse lo sanno già.
user-fewer-connections = Chiudere gli altri programmi e dispositivi che leggono la stessa casella; molti server ne consentono solo pochi alla volta.
user-longer-interval = Far cercare la posta al programma meno spesso, per esempio ogni dieci minuti.
user-sign-in-name = Vedere se il nome utente è completo (spesso è l'intero indirizzo) e scrivere di nuovo la password.
user-tell-provider-sni = Inviare questo report a chi gestisce { $server } e chiedere un certificato predefinito per i programmi che non inviano un nome.
user-try-again-now = Inviare e ricevere ancora una volta con il programma di posta: un breve disturbo potrebbe essere passato.
user-password-and-account = Se non funziona ancora, scrivere di nuovo la password e confrontare il nome utente con quanto indica il provider.
user-not-tested = Non sono stati provati l'accesso, la casella e l'invio: Mailprobe non chiede mai una password.
user-send-report = Salvare questo report e inviarlo all'assistenza: contiene tutto ciò che si è visto.

warning-ssl-off = Con SSL disattivato, la password e tutta la posta possono essere lette da ogni rete lungo il percorso. Farlo solo all'interno di una rete di cui ci si fida, come quella dell'ufficio, o tramite una VPN verso di essa, mai su un Wi-Fi pubblico o su internet aperto. { $protocol ->
        [SMTP] La lettura della posta ha un'impostazione propria: lì lasciare SSL attivo.
       *[other] L'invio ha un'impostazione propria: lì lasciare SSL attivo.
    } Se qualcuno può aver visto la password, cambiarla quando SSL funziona di nuovo, ovunque venga usata. Riattivare SSL appena il server è riparato.

## Per chi gestisce il server

admin-exchange55-log = Guardare il registro applicazioni di { $server }: 13002 significa che al protocollo non è associato un certificato, 0x2740 che un altro programma occupa la porta, 0x2741 che l'indirizzo non era disponibile per il bind.
admin-exchange55-certificate = In Key Manager verificare che un certificato valido sia associato a «Default» o all'indirizzo giusto del server, sia per POP3 sia per IMAP4 (KB Q251097).
admin-exchange55-netstat = Sul server eseguire netstat -an e cercare 995 e 993 nello stato LISTENING, e su quali indirizzi. Una porta su un solo indirizzo corrisponde a KB Q214864.
admin-exchange55-addresses = Vedere in quale ordine compaiono gli indirizzi del server (ping al suo stesso nome) e rimuovere gli indirizzi di accesso remoto e WAN che non sono in uso (KB Q214864). Dietro un server proxy le porte sicure hanno bisogno di un'associazione propria (KB Q178532).
admin-server-log = Guardare il registro di { $server } all'ora di questo report. { advice-server-log }
admin-offload = Vedere se davanti alla porta { $port } c'è un bilanciatore di carico, un proxy TLS o un filtro dei contenuti, e provare dietro di esso.
admin-enable-listener = Attivare il servizio { $protocol } sicuro. { $server-kind ->
        [dovecot] In Dovecot: protocols e, per ciascuno, un inet_listener con ssl = yes sulla porta { $port }; doveconf -n mostra che cosa è in uso.
        [postfix] In Postfix: la riga smtps (submissions) in master.cf.
        [exchange] In Exchange: Set-PopSettings o Set-ImapSettings con -SSLBindings, poi avviare il servizio.
        [exchange55] In Exchange Administrator: le proprietà del protocollo, con un certificato da Key Manager.
       *[other] La sua configurazione indica la porta e il certificato.
    }
admin-tell-people-programs = Dire alle persone quali programmi funzionano ancora con TLS 1.2 e successivi; non serve abbassare il server per tutti.
admin-old-tls-apart = Se dei vecchi programmi devono continuare per un po', dare loro un indirizzo proprio con TLS 1.0, solo all'interno della rete, e fissare una data di fine.
admin-upgrade-server = Aggiornare il servizio di posta o la sua libreria TLS a TLS 1.2 o successivo.
admin-tls-front-end = Nel frattempo, mettergli davanti un front end TLS come stunnel o HAProxy, in modo che il vecchio TLS non esca mai dalla macchina.
admin-add-suites = Aggiungere un cifrario che i programmi in uso conoscono, come ECDHE-RSA-AES128-GCM-SHA256; Windows 7 e 8.1 hanno bisogno di ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Rinnovare il certificato presso un'autorità di cui i programmi di posta si fidano, e farlo rileggere al servizio.
admin-full-chain = Fornire la catena completa: prima il certificato del server, poi quelli tra esso e la radice.
admin-certificate-names = Verificare che { $server } sia tra i nomi alternativi del soggetto (subject alternative names); il nome comune non conta.
admin-new-key = Creare una nuova chiave, RSA da 2048 bit o più oppure EC P-256, e farla certificare con SHA-256.
admin-dh-group = Usare gruppi Diffie-Hellman da 2048 bit oppure solo ECDHE.
admin-time-service = Su { $server } non c'è nulla da fare. Se molti computer hanno l'orologio sbagliato, offrire un servizio di ora nella rete.
admin-tell-people-settings = Comunicare le coppie alle persone: 995, 993 e 465 con SSL/TLS; 110, 143 e 587 con STARTTLS.
admin-tls-on-secure-port = Attivare TLS per la porta { $port }, oppure chiuderla: i programmi che lì si aspettano TLS attendono invano.
admin-check-forwarding = Vedere dove viene inoltrata la porta { $port } di { $server }: lì risponde qualcosa che non è { $protocol }.
admin-install-company-root = Se l'ispezione è voluta, installarne il certificato radice su ogni computer che legge la posta.
admin-pass-starttls = Lasciar passare STARTTLS invariato: i gateway che lo cancellano costringono la posta al testo in chiaro.
admin-fix-records = Guardare i record A, AAAA ed eventuali CNAME di { $server }, all'interno e all'esterno: dig { $server } A e dig { $server } AAAA.
admin-fix-ipv6 = Far ascoltare il servizio anche sul suo indirizzo IPv6, oppure togliere il record AAAA di { $server } finché non lo fa.
admin-start-services = Avviare i servizi di posta su { $server } e verificare che restino attivi.
admin-raise-limits = Vedere quale limite è stato raggiunto. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections e il client_limit dei servizi di login; doveadm who mostra chi è collegato.
        [exchange] Get-PopSettings o Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit e default_process_limit.
       *[other] Connessioni in totale, per utente e per indirizzo.
    }
admin-default-certificate = Dare al listener un certificato e un sito predefiniti per i programmi che non inviano il nome del server.
admin-reverse-names = Vedere se il server aspetta il nome inverso di ogni visitatore (PTR) o una query ident, e disattivarlo.
admin-server-load = Guardare carico, memoria e disco di { $server }, e il numero di connessioni.
