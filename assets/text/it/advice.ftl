# Esiti, la riga su GroupShield, la prova successiva e che cosa fare.

## Le cause in poche parole

hypothesis-groupshield = GroupShield su Exchange Server 5.5
hypothesis-exchange55-listener = Un altro guasto delle porte sicure di Exchange Server 5.5
hypothesis-secure-listener-fault = La porta sicura del server non funziona
hypothesis-no-secure-service = Nessun servizio sicuro su questa porta
hypothesis-client-too-old = Il programma di posta è troppo vecchio per il server
hypothesis-server-too-old = Il server è troppo vecchio per il programma di posta
hypothesis-no-shared-cipher = Nessun tipo di crittografia in comune
hypothesis-certificate = Un problema con il certificato del server
hypothesis-weak-certificate = La chiave o la firma del server è troppo debole
hypothesis-clock-wrong = L'orologio di questo computer è sbagliato
hypothesis-starttls-mixup = Porta e tipo di crittografia non corrispondono
hypothesis-plaintext-on-secure-port = La porta sicura non usa la crittografia
hypothesis-wrong-protocol = Qualcosa di diverso da questo tipo di server di posta
hypothesis-interception = Qualcosa nel mezzo modifica la connessione
hypothesis-firewall = Un firewall o il provider blocca la connessione
hypothesis-dns = Il nome del server non porta da nessuna parte, o al posto sbagliato
hypothesis-ipv6-broken = IPv6 non funziona
hypothesis-captive-portal = La rete chiede prima di eseguire l'accesso
hypothesis-server-down = Il server di posta è fermo
hypothesis-server-busy = Il server di posta è occupato, o è stato raggiunto un limite
hypothesis-sign-in-refused = Il nome utente o la password non sono accettati
hypothesis-sign-in-method = Questo metodo di accesso non viene accettato
hypothesis-sending-refused = Il server non accetta questo messaggio
hypothesis-sni-required = Al server bisogna prima dire il suo nome (SNI)
hypothesis-slow-server = Il server di posta non dice nulla, o troppo tardi
hypothesis-no-network = Questo computer non ha una rete
hypothesis-healthy = Tutto ciò che possiamo controllare funziona

## L'esito, per una persona; $said è l'inizio della risposta del server.

verdict-groupshield = { $server } non completa la connessione sicura sulla porta { $port }; GroupShield è { $certainty ->
        [likely] la causa probabile
       *[other] una causa possibile
    }.
verdict-exchange55-listener = La porta sicura { $port } di { $server }, un Exchange Server 5.5, non funziona.
verdict-secure-listener-fault = La connessione sicura con { $server }, porta { $port }, si interrompe dal lato del server.
verdict-secure-listener-fault-idle-close = Nessuna connessione sicura con { $server }: la porta { $port } chiude prima di ogni scambio.
verdict-secure-listener-fault-every-hello-dies = Nessuna connessione sicura con { $server }: la porta { $port } chiude a ogni tentativo.
verdict-secure-listener-fault-alert-on-every-hello = Nessuna connessione sicura con { $server }: la porta { $port } rifiuta ogni tentativo (avviso { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Nessuna connessione sicura con { $server }: la porta { $port } la comincia e poi { $how ->
        [silent] non dice più nulla
       *[other] la interrompe
    }.
verdict-secure-listener-fault-handshake-not-completed = Nessuna connessione sicura con { $server }: la porta { $port } { $how ->
        [silent] smette di rispondere
       *[other] la interrompe
    } prima che sia stabilita.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } accetta STARTTLS sulla porta { $port } e continua senza crittografia.
   *[says] { $server } stesso dice di non poter avviare la crittografia sulla porta { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } offre STARTTLS sulla porta { $port } e poi non procede.
verdict-secure-listener-fault-said-tls-not-started = Secondo il messaggio, { $server } non ha potuto avviare la crittografia: «{ $said }».
verdict-secure-listener-fault-greeting-cut-off = Niente posta attraverso la porta { $port }: lì { $server } chiude la connessione senza una parola.
verdict-no-secure-service = { $server } non offre connessioni sicure sulla porta { $port }.
verdict-no-secure-service-port-refused = { $server } rifiuta le connessioni sulla porta { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } rifiuta le connessioni sulla porta { $port }; la porta { $other_port } risponde.
verdict-no-secure-service-starttls-not-offered = { $server } non offre STARTTLS sulla porta { $port }, come invece richiede { $program }.
verdict-no-secure-service-starttls-missing-on-one-address = All'indirizzo { $address }, { $server } non offre STARTTLS sulla porta { $port }.
verdict-client-too-old = La crittografia di { $server } è troppo recente per { $program }.
verdict-server-too-old = { $server } ha solo una crittografia vecchia, che { $program } non accetta più.
verdict-server-too-old-only-old-hello-answered = { $server } non ha nulla di più recente di { $version }, che { $program } non accetta più.
verdict-server-too-old-newest-version-breaks-off = { $server } interrompe quando un programma offre TLS 1.3, come fa { $program }.
verdict-server-too-old-older-on-one-address = All'indirizzo { $address }, { $server } non ha nulla di più recente di { $version }.
verdict-no-shared-cipher = { $server } e { $program } non hanno alcun tipo di crittografia in comune.
verdict-no-shared-cipher-key-type-not-spoken = Il certificato di { $server } ha una chiave ({ $key }) che { $program } non sa usare.
verdict-no-shared-cipher-other-suites-answered = { $server } e { $program } hanno in comune una versione di TLS, ma nessuna suite di cifratura o tipo di chiave.
verdict-certificate = Il certificato di { $server } ha un problema, quindi { $program } non lo considera attendibile.
verdict-certificate-certificate-expired = Il certificato di { $server } è scaduto in data { $not_after }; { $program } non lo considera attendibile.
verdict-certificate-certificate-not-yet-valid = Il certificato di { $server } è valido solo dal giorno { $not_before }.
verdict-certificate-certificate-revoked = Il certificato di { $server } è stato revocato in data { $revoked_at }; { $program } non lo considera attendibile.
verdict-certificate-certificate-intermediate-expired = Il certificato { $certificate }, che { $server } invia con il proprio, è scaduto in data { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Il certificato { $certificate }, che { $server } invia con il proprio, è valido solo dal giorno { $not_before }.
verdict-certificate-certificate-names-nobody = Il certificato mostrato da { $server } non contiene il nome di alcun server.
verdict-certificate-certificate-name-only-in-cn = Il certificato ha { $common_name } solo in un vecchio campo (CN), che i programmi attuali ignorano.
verdict-certificate-certificate-wrong-name = Il certificato mostrato da { $server } è per { $name }, non per { $asked_name }.
verdict-certificate-certificate-self-signed = Il certificato di { $server } è autofirmato, quindi { $program } non lo considera attendibile.
verdict-certificate-certificate-unknown-extension = Il certificato di { $server } ha un'estensione che i programmi di posta devono rifiutare.
verdict-certificate-certificate-against-apple-rules = Il certificato di { $server } non rispetta le regole di Apple, perciò { $program } lo rifiuta.
verdict-certificate-certificate-exceeds-issuer = Il certificato di { $server } viola le regole dell'autorità che lo ha rilasciato.
verdict-certificate-certificate-untrusted = Il certificato di { $server } è stato rilasciato da { $issuer }, di cui questo computer non si fida.
verdict-certificate-certificate-chain-incomplete = { $server } non invia tutta la catena dei certificati, quindi { $program } non può verificarla.
verdict-certificate-certificate-unreadable = Un certificato inviato da { $server } è illeggibile.
verdict-certificate-certificate-wrong-usage = Il certificato di { $server } non è fatto per un server di posta.
verdict-certificate-certificate-status-missing = { $server } non manda la conferma (OCSP) che il suo certificato esige, e { $program } la pretende.
verdict-certificate-certificate-bad-on-one-address = All'indirizzo { $address }, il certificato di { $server } { $problem ->
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
}.
verdict-certificate-certificate-other-path-needed = I vecchi programmi possono rifiutare { $server } per il certificato { $certificate }, valido fino al giorno { $not_after }.
verdict-weak-certificate = Il certificato di { $server } è troppo debole per { $program }.
verdict-weak-certificate-certificate-weak-key = La chiave di { $server } ({ $key }) è troppo corta per { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = La chiave del certificato { $certificate } ({ $key }), inviato da { $server }, è troppo corta per { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Il certificato { $certificate }, inviato da { $server }, è firmato con { $signature }: troppo debole per { $program }.
verdict-weak-certificate-certificate-weak-signature = Il certificato di { $server } è firmato con { $signature }: troppo debole per { $program }.
verdict-weak-certificate-weak-key-exchange = Lo scambio di chiavi di { $server } ({ $bits } bit) è troppo debole per { $program }.
verdict-clock-wrong = L'orologio di questo computer è sbagliato, quindi il certificato di { $server }, pur essendo buono, non sembra valido.
verdict-clock-wrong-clock-off = L'orologio di questo computer è { $direction ->
        [ahead] avanti
       *[behind] indietro
    } di { $days ->
        [0] { $minutes } minuti
        [one] { $days } giorno
       *[other] { $days } giorni
    }, quindi il certificato non sembra valido.
verdict-starttls-mixup = La porta { $port } di { $server } non va con la crittografia impostata per { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = La porta { $port } di { $server } richiede STARTTLS; SSL/TLS va con la porta { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = La porta { $port } di { $server } richiede SSL/TLS; STARTTLS va con la porta { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = La porta { $port } di { $server } richiede SSL/TLS, ma { $program } è impostato senza crittografia.
verdict-starttls-mixup-settings-plain-on-tls-port = La porta { $port } richiede SSL/TLS, ma il messaggio non mostra alcuna crittografia.
verdict-starttls-mixup-settings-tls-on-starttls-port = La porta { $port } richiede STARTTLS, ma il messaggio mostra SSL/TLS, che va con la porta { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } non accetta password senza crittografia, e { $program } non la usa.
verdict-starttls-mixup-said-needs-encryption = { $server } vuole prima la crittografia: SSL/TLS sulla porta { $secure-port }, oppure STARTTLS.
verdict-plaintext-on-secure-port = { $server } non usa la crittografia sulla porta { $port }, dove ci vorrebbe.
verdict-wrong-protocol = La porta { $port } di { $server } risponde, ma non è un server di posta { $protocol }.
verdict-wrong-protocol-other-protocol = La porta { $port } di { $server } non è { $protocol }{ $speaks ->
    [none] ; dice «{ $said }»
   *[other] , parla { $speaks }: «{ $said }»
}.
verdict-wrong-protocol-other-protocol-inside = Dietro la crittografia della porta { $port }, { $speaks ->
    [own] un server che non rispetta { $protocol }
    [none] qualcosa di diverso da { $protocol }
   *[other] { $speaks }, e non { $protocol },
} dice «{ $said }».
verdict-wrong-protocol-port-for-web = La porta { $port } di { $server } serve alle pagine web, non a { $protocol }.
verdict-interception = Qualcosa tra questo computer e { $server } modifica la connessione.
verdict-interception-interceptor-issuer = { $interceptor } intercetta la connessione sicura con { $server } e mostra un proprio certificato.
verdict-interception-scanner-greeting = { $product } risponde al posto di { $server }.
verdict-interception-starttls-stripped = Qualcosa lungo il percorso toglie la crittografia (STARTTLS) dalla porta { $port } di { $server }.
verdict-interception-starttls-withheld = Qualcosa nasconde la crittografia (STARTTLS) sulla porta { $port } di { $server }.
verdict-interception-starttls-injected = Qualcosa lungo il percorso sembra manomettere la connessione con { $server }.
verdict-firewall = Qualcosa lungo il percorso sembra bloccare la connessione con { $server }, porta { $port }.
verdict-firewall-port-silent-others-greet = Qualcosa lungo il percorso sembra bloccare la porta { $port } di { $server }; la porta { $other_port } risponde.
verdict-firewall-blocked-locally = È questo computer a non lasciar uscire le connessioni verso la porta { $port }.
verdict-firewall-said-blocked-here = Secondo il messaggio, questo computer non ha lasciato che { $program } si collegasse.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Nessuna connessione sicura con { $server }: qualcosa lungo il percorso interrompe i primi messaggi lunghi.
   *[lost] Nessuna connessione sicura con { $server }: i pacchetti grandi si perdono lungo il percorso.
}
verdict-firewall-nothing-reached = Nessuna connessione da questo computer raggiunge { $server }.
verdict-dns = Questo computer non trova l'indirizzo giusto di { $server }.
verdict-dns-name-not-found = Non esiste un server con il nome { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Il nome { $name } esiste, ma non gli corrisponde alcun indirizzo.
verdict-dns-resolver-silent = Il servizio dei nomi di questa rete non risponde: { $server } non si trova.
verdict-dns-family-unanswered = { $server } viene trovato tardi: il servizio dei nomi di questa rete non risponde per gli indirizzi { $family }.
verdict-dns-resolver-trouble = Il servizio dei nomi di questa rete non sa dire dove si trova { $name }.
verdict-dns-private-address = Il nome { $server } porta a { $address }, e lì nulla risponde.
verdict-dns-empty-address = Il nome { $server } porta a { $address }, che non è un computer.
verdict-dns-loopback-address = Il nome { $server } porta a { $address }, che è questo stesso computer.
verdict-dns-hosts-file-names-server = Il file hosts di questo computer indirizza { $server } a { $address }.
verdict-dns-search-suffix-used = { $server } è stato trovato solo aggiungendo { $suffix } al nome: forse è un altro computer.
verdict-ipv6-broken = { $server } funziona con IPv4, ma non con IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } ha solo indirizzi IPv6, e da qui nessuna route IPv6 lo raggiunge.
verdict-captive-portal = Questa rete chiede prima un accesso, quindi { $program } non raggiunge ancora { $server }.
verdict-server-down = Il servizio di posta di { $server } sembra spento.
verdict-server-down-every-port-refused = { $server } rifiuta tutte le porte di posta: nome sbagliato, questo computer è escluso o servizio spento.
verdict-server-down-every-port-silent = Nessuna porta di posta di { $server } risponde: sembra spento.
verdict-server-down-one-address-dead = { $server } funziona su { $works_on }, ma non su { $address }; i programmi possono ricevere l'uno o l'altro indirizzo.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } risponde sulla porta { $port } e poi rifiuta: «{ $said }».
verdict-server-down-hangs-up-after-greeting = { $server } risponde una volta sulla porta { $port } e poi chiude la connessione.
verdict-server-down-server-fault-greeting = { $server } ha un problema interno e dice «{ $said }».
verdict-server-down-said-server-fault = { $server } aveva un problema interno: «{ $said }».
verdict-server-busy = { $server } per ora respinge { $program }: è occupato, o è stato raggiunto un limite.
verdict-server-busy-greeting-cut-off = Niente posta attraverso la porta { $port }: lì { $server } chiude la connessione senza una parola.
verdict-server-busy-busy-greeting = { $server } per ora respinge questo computer e dice «{ $said }».
verdict-server-busy-kept-out-greeting = { $server } blocca per un po' l'indirizzo di questo computer dopo password errate: «{ $said }».
verdict-server-busy-mailbox-locked-greeting = Un altro programma o dispositivo tiene aperta la casella: «{ $said }».
verdict-server-busy-busy-on-one-address = All'indirizzo { $address }, { $server } per ora respinge questo computer e dice «{ $said }».
verdict-server-busy-refusal-greeting = { $server } rifiuta le connessioni da qui e dice «{ $said }».
verdict-server-busy-said-busy = { $server } per ora ha respinto { $program }: «{ $said }».
verdict-server-busy-said-mailbox-locked = Un altro programma o dispositivo tiene aperta la casella: «{ $said }».
verdict-server-busy-said-mailbox-full = Una casella è piena: «{ $said }».
verdict-server-busy-server-asked-to-stop = { $server } chiede che { $program } torni più tardi.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express conosce STARTTLS solo sulla porta 25, non sulla porta { $port } di { $server }.
verdict-server-busy-flapping = { $server } funziona solo a tratti: di più tentativi uguali, alcuni hanno avuto risposta, altri sono stati interrotti.
verdict-server-busy-shut-out = { $server } all'inizio ha risposto, poi non ha più accettato connessioni da qui.
verdict-server-busy-every-port-closes = { $server } chiude subito la connessione su ogni porta, senza una parola.
verdict-sign-in-refused = { $server } ha rifiutato l'accesso: molto probabilmente per il nome utente o la password.
verdict-sign-in-refused-said-sign-in-refused = { $server } ha rifiutato l'accesso: «{ $said }».
verdict-sign-in-refused-said-sign-in-later = { $server } sospende l'accesso per un po': «{ $said }».
verdict-sign-in-method = { $server } non accetta questo metodo di accesso.
verdict-sign-in-method-sign-in-oauth-only = { $server } non accetta password, ma solo l'accesso tramite una pagina web (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } dice che l'accesso è disattivato sulla porta { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } dice che { $protocol } è disattivato per questo account o dominio: «{ $said }».
verdict-sign-in-method-sign-in-not-in-program = { $server } offre per l'accesso solo { $ways }, che { $program } non conosce.
verdict-sign-in-method-sign-in-fails-on-one-address = All'indirizzo { $address }, { $server } non offre alcun accesso che { $program } possa usare.
verdict-sign-in-method-sign-in-not-offered = { $server } non offre alcun metodo di accesso sulla porta { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } lascia entrare solo i programmi che hanno un certificato proprio.
verdict-sign-in-method-said-sign-in-method = { $server } non accetta questo metodo di accesso: «{ $said }».
verdict-sending-refused = { $server } non accetta questo messaggio da qui.
verdict-sending-refused-address-not-welcome = { $server } rifiuta questo computer e dice «{ $said }».
verdict-sending-refused-takes-no-mail = { $server } non accetta posta da nessuno e dice «{ $said }».
verdict-sending-refused-computer-name-refused = { $server } rifiuta il nome che Mailprobe dà di questo computer; { $program } forse ne dà un altro: «{ $said }».
verdict-sending-refused-said-computer-name-refused = { $server } rifiuta il nome che questo computer dà di sé: «{ $said }».
verdict-sending-refused-said-relay-denied = { $server } inoltra solo la posta di chi esegue l'accesso per l'invio.
verdict-sending-refused-said-sending-refused = { $server } non ha accettato il messaggio: «{ $said }».
verdict-sni-required = { $server } risponde solo ai programmi che prima lo nominano (SNI); { $program } non lo fa.
verdict-sni-required-server-name-refused = La porta { $port } non conosce il nome { $server }, o non ne ha ricevuto alcuno.
verdict-sni-required-other-certificate-without-name = { $server } mostra un altro certificato ({ $name }) ai programmi che non lo nominano prima, come { $program }.
verdict-slow-server = { $server } non risponde in tempo per { $program }.
verdict-slow-server-slow-answer = { $server } risponde solo dopo { $seconds } secondi, troppo tardi per alcuni programmi.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } accetta STARTTLS sulla porta { $port } e poi non dice nulla.
   *[tls] { $server } accetta le connessioni sulla porta { $port } e poi non dice nulla.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } usa la crittografia sulla porta { $port } e poi non dice nulla.
   *[no] { $server } accetta le connessioni sulla porta { $port } e poi non dice nulla.
}
verdict-slow-server-silent-after-greeting = { $server } risponde una volta sulla porta { $port } e poi non dice più nulla.
verdict-slow-server-no-port-speaks = { $server } accetta le connessioni su { $ports } porte e poi non dice nulla.
verdict-no-network = Questo computer non è collegato ad alcuna rete.
verdict-no-network-no-way-out = Questo computer non trova una via d'uscita dalla sua rete verso { $server }.
verdict-healthy = In questo momento, da qui, tutto ciò che possiamo controllare su { $server }, porta { $port }, funziona.

## Dove nulla prevale; $seen è ciò che si è visto dell'anello che conta (chain.ftl).

verdict-undecided = { $seen }. Non possiamo ancora dire quale delle possibili cause sia quella giusta.
verdict-untested = Per quanto si può controllare, nulla è guasto: { $seen }.
verdict-computer-at-its-limit = Questo computer ha troppe connessioni aperte, quindi non si è potuto controllare { $server }.

## Chi deve risolvere il problema

whose-groupshield = Deve risolvere il problema chi gestisce { $server }. Lei non ha sbagliato nulla. GroupShield è l'antivirus per Exchange di Network Associates (poi McAfee) installato su quel server.
whose-exchange55-listener = Deve risolvere il problema chi gestisce { $server }. Lei non ha sbagliato nulla.
whose-secure-listener-fault = Deve risolvere il problema chi gestisce { $server }. Lei non ha sbagliato nulla.
whose-no-secure-service = Chieda a chi gestisce { $server } quale porta usare; poi può fare Lei la modifica.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Può risolvere il problema Lei o l'assistenza: { $program }, o il sistema su cui gira, deve essere più recente.
whose-server-too-old = Deve risolvere il problema chi gestisce { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Possono risolvere il problema entrambe le parti: un programma di posta più recente qui, oppure un tipo di crittografia (suite di cifratura) in più su { $server }.
whose-certificate = Deve risolvere il problema chi gestisce { $server }.
whose-certificate-certificate-wrong-name = Se il Suo provider indica proprio { $server }, deve risolvere il problema chi gestisce quel server; altrimenti può farlo Lei, nelle impostazioni per { $program }.
whose-weak-certificate = Deve risolvere il problema chi gestisce { $server }.
whose-clock-wrong = Può risolvere Lei il problema: regoli l'orologio di questo computer.
whose-starttls-mixup = Può risolvere Lei il problema: cambi due impostazioni per { $program }.
whose-plaintext-on-secure-port = Deve risolvere il problema chi gestisce { $server }.
whose-wrong-protocol = Può risolvere Lei il problema: confronti nome del server e porta con quanto indica il provider.
whose-interception = Deve risolvere il problema l'assistenza, o chi si occupa dell'antivirus di questo computer o di questa rete.
whose-firewall = Deve risolvere il problema l'assistenza, o chi gestisce la rete in uso.
whose-firewall-blocked-locally = Può risolvere il problema Lei o l'assistenza, su questo computer.
whose-firewall-said-blocked-here = Può risolvere il problema Lei o l'assistenza, su questo computer.
whose-dns = Se il nome del server è giusto, deve risolvere il problema l'assistenza o chi gestisce questa rete.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Deve risolvere il problema chi gestisce la rete o il server.
whose-captive-portal = Può risolvere Lei il problema: acceda a questa rete.
whose-server-down = Per ora si può solo aspettare; avvisi chi gestisce { $server }.
whose-server-down-every-port-refused = Confrontare prima il nome del server; se è giusto, avvisare chi gestisce { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Aspetti qualche minuto. Se capita spesso, avvisi chi gestisce { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Aspetti mezz'ora. Se capita spesso, avvisi chi gestisce { $server }.
whose-server-busy-kept-out-greeting = Aspetti mezz'ora. Se capita spesso, avvisi chi gestisce { $server }.
whose-sign-in-refused = Può risolvere Lei il problema: nome utente, password o metodo di accesso.
whose-sign-in-method = La password non è il problema: deve cambiare il metodo di accesso, qui o su { $server }.
whose-sign-in-method-protocol-switched-off = La password non è il problema: chi gestisce l'account deve attivare { $protocol }, oppure bisogna usare un altro protocollo.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Il problema non è né la password né la crittografia; la risposta di { $server } mostra chi può risolverlo.
whose-sending-refused-takes-no-mail = Può risolvere Lei il problema: confronti nome del server e porta con quanto indica il provider.
whose-sni-required = Possono risolvere il problema entrambe le parti: un programma di posta più recente qui, oppure un certificato predefinito su { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Aspetti un po', poi avvisi chi gestisce { $server }.
whose-no-network = Può risolvere Lei il problema: colleghi questo computer a una rete.
whose-no-network-no-way-out = Può risolvere il problema chi usa questo computer o chi gestisce questa rete: il router o le impostazioni di rete del computer.
whose-healthy = Provi ancora una volta con { $program }. Se non funziona ancora, le prossime cose da guardare sono le impostazioni o la password.
whose-undecided = Un'altra prova dirà chi deve risolvere il problema.
whose-untested = Il resto si può provare solo direttamente con { $program }.
whose-stopped = Controlli di nuovo, fino alla fine, per sapere chi deve risolvere il problema.
whose-out-of-time = Controlli di nuovo per sapere chi deve risolvere il problema.
whose-computer-at-its-limit = Può risolvere Lei il problema: chiuda dei programmi o riavvii questo computer, poi controlli di nuovo.

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
groupshield-line-confirmed = GroupShield su Exchange Server 5.5 è molto probabile; la prova sarà che SSL funzioni una volta disinstallato. { $why }

groupshield-why-confirmed = Il registro del server mostra 0x2741 per le porte di posta, GroupShield vi è in funzione e le porte si comportano di conseguenza.
groupshield-why-confirmed-cured = Il registro del server mostrava 0x2741, e SSL funziona da quando GroupShield è stato disinstallato completamente.
groupshield-why-fits = Il server si presenta come Exchange Server 5.5, e le sue porte sicure accettano le connessioni ma non ne stabiliscono di sicure. Solo il registro eventi del server può mostrare di più.
groupshield-why-fits-log = Il server si presenta come Exchange Server 5.5 e il suo registro mostra 0x2741. Non è stato detto se GroupShield vi sia in funzione.
groupshield-why-fits-installed = Le porte sicure del server si comportano come è noto per GroupShield, e GroupShield vi è in funzione. Il registro eventi non è stato mostrato.
groupshield-why-refused = Il server si presenta come Exchange Server 5.5 e rifiuta le sue porte sicure. Lo fa GroupShield, ma anche altri guasti dello stesso server.
groupshield-why-closes-at-once = Il server si presenta come Exchange Server 5.5 e la sua porta sicura chiude subito. GroupShield può farlo; più spesso lo fa un certificato mancante.
groupshield-why-shared = Una parte di ciò che si è trovato corrisponde a GroupShield, ma corrispondono anche altre cause.
groupshield-why-one-port = Il server si presenta come Exchange Server 5.5, ma un'altra sua porta sicura funziona; per quanto si sa, GroupShield le blocca tutte.
groupshield-why-other-log = Il registro eventi del server indica un'altra causa.
groupshield-why-other-fault = Il server si presenta come Exchange Server 5.5, ma ciò che si è trovato corrisponde meglio a un'altra causa.
groupshield-why-no-exchange = Lì nulla si presenta come Exchange Server 5.5, l'unico server su cui accade.
groupshield-why-other-product = Il server si presenta come un altro prodotto, e questo guasto esiste solo su Exchange Server 5.5.
groupshield-why-hello-answered = La porta sicura { $port } ha risposto ad almeno un tentativo di crittografia; con questo guasto, per quanto si sa, non risponde a nessuno.
groupshield-why-works = La porta sicura { $port } funziona da qui.
groupshield-why-no-ssl = Qui il programma di posta non usa SSL, e questo guasto non tocca nient'altro.
groupshield-why-starttls = Il server offre STARTTLS per leggere la posta, cosa che Exchange Server 5.5 non sa fare.
groupshield-why-absent = Secondo chi lo sa, su quel server GroupShield non c'è.
groupshield-why-flapping = La porta funziona a tratti; questo guasto, per quanto si sa, non va e viene.
groupshield-why-cured = SSL funziona da quando GroupShield è stato disinstallato completamente: era la causa, e ora non c'è più.
groupshield-why-other-fact = Qualcosa che si è trovato qui non può accadere con questo guasto.
groupshield-why-not-reached = Non si sono potute raggiungere né le prime parole né la porta sicura di { $server }.

## La prova successiva

next-test-try-other-network = Per saperlo con certezza: esegua questo controllo su un'altra rete, per esempio quella del telefono, e confronti i due risultati.
next-test-ask-event-log = Per saperlo con certezza: chieda a chi gestisce { $server } se nel registro applicazioni ci sono gli eventi 11508, 11506 o 13002, e li incolli qui.
next-test-ask-groupshield = Per saperlo con certezza: chieda a chi gestisce { $server } se vi è installato GroupShield.
next-test-ask-removal = Per saperlo con certezza: chieda se SSL funziona una volta disinstallato completamente GroupShield.
next-test-ask-since-when = Per saperlo con certezza: cerchi di ricordare se poco prima è stato modificato qualcosa su questo computer.
next-test-check-again = Per saperlo con certezza: controlli di nuovo tra dieci minuti e veda se qualcosa è diverso.
next-test-run-to-the-end = Per saperlo con certezza: lasci che il controllo arrivi alla fine.

question-groupshield-installed = Su { $server } è installato GroupShield?
question-cured-by-removal = SSL funziona da quando GroupShield è stato disinstallato completamente?
question-works-without-ssl = La posta funziona con SSL disattivato? Risponda solo se lo sa già; non lo provi apposta.
question-works-on-other-network = Lo stesso account funziona su un'altra rete?
question-began-after-update = È cominciato dopo una modifica su questo computer?

## Parti con cui sono costruiti i passaggi

advice-where = { $program ->
        [outlook-express] In Outlook Express apra Strumenti > Account… > Posta elettronica, scelga l'account, poi Proprietà > Impostazioni avanzate.
        [windows-mail] In Windows Mail apra Strumenti > Account…, scelga l'account, poi Proprietà > Impostazioni avanzate.
        [windows-live-mail] In Windows Live Mail faccia clic con il tasto destro sull'account a sinistra, poi Proprietà > Impostazioni avanzate.
        [outlook] Chiuda Outlook, apra il Pannello di controllo, poi Posta (Microsoft Outlook) > Account di posta elettronica…, scelga l'account, poi Cambia… > Altre impostazioni… > Impostazioni avanzate. (Outlook 2003: Strumenti > Account di posta elettronica….)
        [new-outlook] Nel nuovo Outlook apra Impostazioni (l'ingranaggio) > Account > I tuoi account (in alcune versioni: Account di posta elettronica), scelga «Gestisci» accanto all'account e cerchi le impostazioni del server.
        [outlook-mac] In Outlook apra Strumenti > Account, e scelga l'account; per cambiare una porta, selezioni l'opzione che ignora la porta predefinita.
        [outlook-mobile] In Outlook sul telefono tocchi la Sua immagine o l'icona in alto a sinistra, poi l'ingranaggio > Account, e scelga l'account. Se lì non compaiono impostazioni del server, come su Android, si possono inserire solo aggiungendo un account.
        [thunderbird] In Thunderbird apra il menu > Impostazioni account > { $protocol ->
            [SMTP] Server in uscita (SMTP), scelga il server, poi «Modifica…»
           *[other] Impostazioni server (sotto il Suo account).
        }
        [thunderbird-android] Nell'app apra il menu > Impostazioni, scelga l'account, poi { $protocol ->
            [SMTP] Server posta in uscita, sotto «Invio messaggio».
           *[other] Server posta in arrivo, sotto «Recupero messaggi».
        }
        [apple-mail] In Mail apra Mail > Impostazioni > Account (versioni precedenti: Preferenze), scelga l'account, poi «Impostazioni server», e deselezioni «Gestisci automaticamente impostazioni connessione».
        [iphone] Sull'iPhone o iPad apra Impostazioni > App > Mail > Account Mail (prima di iOS 18: Impostazioni > Mail > Account), scelga l'account, tocchi il suo indirizzo, poi { $protocol ->
            [SMTP] SMTP e il server sotto Server principale.
           *[other] Avanzate.
        }
        [gmail-app] Nell'app Gmail apra il menu > Impostazioni, scelga l'account, poi { $protocol ->
            [SMTP] Impostazioni posta in uscita.
           *[other] Impostazioni posta in arrivo.
        } (Un account Google non ha queste impostazioni.)
        [samsung-email] In Samsung Email apra il menu, tocchi l'ingranaggio, scelga l'account, poi «Impostazioni server».
        [em-client] In eM Client apra gli account (nella maggior parte delle versioni: Menu > Account), scelga l'account e cerchi le impostazioni del suo server { $protocol }.
        [evolution] In Evolution apra Modifica > Account (versioni precedenti: Modifica > Preferenze > Account di posta), scelga l'account, poi «Modifica» e { $protocol ->
            [SMTP] Invio email.
           *[other] Ricezione email.
        }
        [kmail] In KMail apra Impostazioni > Configura KMail… > Account, scelga l'account sotto { $protocol ->
            [SMTP] Spedizione
           *[other] Ricezione
        }, poi Modifica… > Avanzate.
        [vivaldi] In Vivaldi apra Impostazioni > Posta, e scelga l'account.
        [device] Apra la pagina web del dispositivo: scriva il suo indirizzo in un browser, acceda come amministratore e cerchi «E-mail», «SMTP» o «Scansione a e-mail».
        [script] Apra la configurazione in cui sono scritti host, porta e crittografia del server di posta.
       *[other] Apra le impostazioni del server dell'account nel Suo programma di posta.
    }
advice-where-name = { $program ->
        [outlook-express] In Outlook Express apra Strumenti > Account… > Posta elettronica, scelga l'account, poi Proprietà > Server; la porta è nella scheda «Impostazioni avanzate».
        [windows-mail] In Windows Mail apra Strumenti > Account…, scelga l'account, poi Proprietà > Server; la porta è nella scheda «Impostazioni avanzate».
        [windows-live-mail] In Windows Live Mail faccia clic con il tasto destro sull'account a sinistra, poi Proprietà > Server; la porta è nella scheda «Impostazioni avanzate».
        [outlook] Chiuda Outlook, apra il Pannello di controllo, poi Posta (Microsoft Outlook) > Account di posta elettronica…, scelga l'account, poi «Cambia…»; la porta è in «Altre impostazioni…», nella scheda «Impostazioni avanzate». (Outlook 2003: Strumenti > Account di posta elettronica….)
        [iphone] Sull'iPhone o iPad apra Impostazioni > App > Mail > Account Mail (prima di iOS 18: Impostazioni > Mail > Account), scelga l'account e tocchi il suo indirizzo; { $protocol ->
            [SMTP] il server è in SMTP > Server principale.
           *[other] il nome è in «Nome host», la porta in «Avanzate».
        }
        [kmail] In KMail apra Impostazioni > Configura KMail… > Account, scelga l'account sotto { $protocol ->
            [SMTP] Spedizione
           *[other] Ricezione
        }, poi Modifica… > Generale; la porta è in «Avanzate».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Selezioni «Il server necessita di una connessione protetta (SSL)» per questo server.
        [windows-mail] Selezioni «Il server necessita di una connessione protetta (SSL)» per questo server.
        [windows-live-mail] Selezioni «Il server necessita di una connessione protetta (SSL)» per questo server.
        [outlook] Imposti il tipo di connessione crittografata su SSL/TLS (per POP3 nelle versioni precedenti: selezioni «Il server richiede una connessione crittografata (SSL)»).
        [outlook-mac] Selezioni l'opzione che usa SSL per la connessione (consigliata).
        [thunderbird] Imposti «Sicurezza della connessione» su SSL/TLS.
        [thunderbird-android] Imposti «Sicurezza» su SSL/TLS.
        [apple-mail] Selezioni «Utilizza TLS/SSL».
        [iphone] Attivi «Usa SSL».
        [gmail-app] Imposti «Tipo di protezione» su SSL/TLS, non sull'opzione che accetta tutti i certificati.
        [samsung-email] Imposti «Tipo di protezione» su SSL, non sull'opzione che accetta tutti i certificati.
        [evolution] Imposti «Metodo cifratura» su «TLS su una porta dedicata».
        [kmail] Imposti «Cifratura» su SSL/TLS.
       *[other] Imposti la crittografia su SSL/TLS (in alcuni programmi: SSL, o TLS dall'inizio).
    }
advice-set-starttls = { $program ->
        [outlook-express] Lasci selezionato «Il server necessita di una connessione protetta (SSL)».
        [windows-mail] Lasci selezionato «Il server necessita di una connessione protetta (SSL)».
        [windows-live-mail] Lasci selezionato «Il server necessita di una connessione protetta (SSL)».
        [outlook] Imposti il tipo di connessione crittografata su STARTTLS (versioni precedenti: TLS).
        [outlook-mac] Lasci selezionata l'opzione che usa SSL per la connessione (consigliata).
        [thunderbird] Imposti «Sicurezza della connessione» su STARTTLS.
        [thunderbird-android] Imposti «Sicurezza» su STARTTLS.
        [apple-mail] Lasci selezionato «Utilizza TLS/SSL».
        [iphone] Lasci attivo «Usa SSL».
        [gmail-app] Imposti «Tipo di protezione» su STARTTLS, non sull'opzione che accetta tutti i certificati.
        [samsung-email] Imposti «Tipo di protezione» su TLS, non sull'opzione che accetta tutti i certificati.
        [evolution] Imposti «Metodo cifratura» su STARTTLS dopo la connessione.
        [kmail] Imposti «Cifratura» su STARTTLS.
        [script] Imposti la crittografia su STARTTLS e verifichi che sia obbligatoria, non solo tentata.
       *[other] Imposti la crittografia su STARTTLS.
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] Ha funzionato se un messaggio di prova al Suo stesso indirizzo parte e arriva.
       *[other] { $program ->
            [outlook-express] Ha funzionato se il prossimo invio/ricezione termina senza segnalare problemi.
            [windows-mail] Ha funzionato se il prossimo invio/ricezione termina senza segnalare problemi.
            [windows-live-mail] Ha funzionato se il prossimo invio/ricezione termina senza segnalare problemi.
            [outlook] Ha funzionato se il prossimo invio/ricezione termina senza segnalare problemi.
            [thunderbird] Ha funzionato se «Scarica messaggi» termina senza segnalare problemi.
           *[other] Ha funzionato se il prossimo controllo della posta termina senza segnalare problemi.
        }
    }
advice-undo = Per tornare indietro, apra la stessa pagina e imposti di nuovo { $security ->
        [starttls] STARTTLS
        [none] nessuna crittografia
       *[tls] SSL/TLS
    } e la porta { $port }.
advice-server-log = { $server-kind ->
        [hosted] Guardare la pagina di stato del provider; per Microsoft 365 è admin.microsoft.com > Integrità > Integrità dei servizi. Il registro del server lo può leggere solo il provider.
        [dovecot] doveadm log find mostra dove Dovecot scrive il registro; doveadm log errors elenca gli ultimi errori.
        [postfix] Postfix scrive in /var/log/mail.log o /var/log/maillog, oppure nel journal: journalctl -u "postfix*".
        [exchange55] Sul server, nel Visualizzatore eventi, aprire il Registro applicazioni e ordinare per origine: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Sul server, nel Visualizzatore eventi, aprire Registri di Windows > Applicazione, e guardare MSExchangePOP3, MSExchangeIMAP4 e MSExchangeTransport; Schannel è in Sistema.
        [courier] Courier scrive nel registro della posta (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus scrive nel registro della posta (journalctl -u cyrus-imapd).
        [exim] Exim scrive in /var/log/exim4/mainlog o /var/log/exim/main.log.
       *[other] Guardare il registro del servizio di posta stesso.
    }

## Per la persona al programma di posta

user-tell-admin-groupshield = Invii questo report a chi gestisce { $server } e chieda di cercare GroupShield, l'antivirus per Exchange, e gli eventi 11508 e 11506. Può risolvere il problema solo chi gestisce il server.
user-tell-admin-exchange55 = Invii questo report a chi gestisce { $server }: la porta sicura { $port } non funziona, e i passaggi da fare si trovano più sotto.
user-tell-provider-greeting = Invii questo report a chi gestisce { $server }: la porta { $port } avvia la crittografia, ma poi il servizio di posta non risponde.
user-tell-provider-listener = Invii questo report a chi gestisce { $server }: la crittografia sulla porta { $port } si interrompe dal lato del server.
user-tell-provider-port = { $failing-address ->
    [none] Invii questo report a chi gestisce { $server }: la porta { $port } non funziona.
   *[other] Invii questo report a chi gestisce { $server }: all'indirizzo { $failing-address } la porta { $port } non funziona.
}
user-use-starttls = Usi STARTTLS, che da qui funziona. { advice-where } { advice-set-starttls } Imposti poi la porta su { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS funziona sulla porta { $starttls-port }, ma questo programma di posta non sa usarlo per { $protocol }. Ne usi uno che ne è capace, come Thunderbird, e conservi quello vecchio: la posta che ha scaricato forse si trova solo lì.
user-use-secure-port = Usi la porta sicura { $secure-port }, che risponde con la crittografia. { advice-where } { advice-secure-port } Imposti poi la porta su { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = La porta { $other-protocol } { $other-port } di { $server } funziona in modo sicuro. Aggiunga un secondo account di tipo { $other-protocol } con SSL/TLS e la porta { $other-port }, e conservi quello vecchio: la posta che ha scaricato forse si trova solo su questo computer. Con { $other-protocol } la posta resta sul server. { advice-success } Per tornare indietro, rimuova il secondo account.
user-use-pop3 = La porta { $other-protocol } { $other-port } di { $server } funziona in modo sicuro. Aggiunga un secondo account di tipo { $other-protocol } con SSL/TLS e la porta { $other-port }. Prima che scarichi la posta per la prima volta, lo imposti in modo che lasci una copia dei messaggi sul server. Lasci il vecchio account com'è. { advice-success } Per tornare indietro, rimuova il secondo account.
user-ssl-off = Disattivi SSL solo dopo aver letto l'avvertenza, e solo su una rete di cui si fida. { advice-where } { $program ->
        [outlook-express] Deselezioni «Il server necessita di una connessione protetta (SSL)» per il server della posta in { $protocol ->
            [SMTP] uscita
           *[other] arrivo
        } e imposti la porta su { $plain-port }; poi «Applica», «OK», «Chiudi».
        [windows-mail] Deselezioni «Il server necessita di una connessione protetta (SSL)» per il server della posta in { $protocol ->
            [SMTP] uscita
           *[other] arrivo
        } e imposti la porta su { $plain-port }; poi OK.
        [windows-live-mail] Deselezioni «Il server necessita di una connessione protetta (SSL)» per il server della posta in { $protocol ->
            [SMTP] uscita
           *[other] arrivo
        } e imposti la porta su { $plain-port }; poi OK.
        [outlook] { $protocol ->
            [POP3] Deselezioni «Il server richiede una connessione crittografata (SSL)» (versioni più recenti: imposti il tipo di connessione crittografata su «Nessuno»)
           *[other] Imposti il tipo di connessione crittografata su «Nessuno»
        } e la porta su { $plain-port }; poi OK.
        [outlook-mac] Deselezioni l'opzione che usa SSL per la connessione (consigliata) e imposti la porta su { $plain-port }.
        [thunderbird] Imposti «Sicurezza della connessione» su «Nessuna» e la porta su { $plain-port }.
        [thunderbird-android] Imposti «Sicurezza» su «Nessuno» e la porta su { $plain-port }.
        [apple-mail] Deselezioni «Utilizza TLS/SSL», imposti la porta su { $plain-port }; se viene chiesto, consenta l'autenticazione non sicura solo per questo account.
        [iphone] Disattivi «Usa SSL» e imposti «Porta server» su { $plain-port }.
        [gmail-app] Imposti «Tipo di protezione» su «Nessuna» e la porta su { $plain-port }.
        [samsung-email] Imposti «Tipo di protezione» su «Nessuna» e la porta su { $plain-port }.
        [evolution] Imposti «Metodo cifratura» su «Nessuna cifratura» e la porta su { $plain-port }.
        [kmail] Imposti «Cifratura» su «Nessuna» e la porta su { $plain-port }.
       *[other] Disattivi SSL/TLS per questo server e imposti la porta su { $plain-port }.
    } { advice-success }
user-ssl-on-again = Appena il server è riparato, riattivi SSL. { advice-undo } { $program ->
        [apple-mail] Lì disattivi di nuovo «Consenti autenticazione non sicura».
       *[other] { $protocol ->
            [SMTP] L'impostazione per la ricezione non è stata toccata.
           *[other] L'impostazione per l'invio non è stata toccata.
        }
    } Cambi poi la password, se è passata da una rete di cui non si fida.
user-use-published = Il Suo provider pubblica queste impostazioni: { $published-server }, porta { $published-port }.{ $published-domain ->
        [other] {" "}Questo server è in un dominio diverso dal Suo, e il suo certificato è valido.
       *[own] {""}
    } { advice-where-name } Inserisca questo nome e questa porta. Per tornare indietro, inserisca di nuovo { $server } e la porta { $port }.
user-ask-published = Per i programmi di posta, il Suo dominio indica { $published-server }, porta { $published-port }. Questo nome è in un dominio diverso dal Suo, e nulla di ciò che è stato controllato mostra che quel server sia gestito dal Suo provider: non inserisca questo nome, né la Sua password su quel server, prima che il provider lo abbia confermato.
user-ask-right-port = { $protocol } usa di solito la porta { $secure-port } con SSL/TLS. Chieda a chi gestisce { $server } quale porta e quale tipo di crittografia usare per { $protocol }.
user-ask-port = Chieda a chi gestisce { $server } quale porta e quale tipo di crittografia usare per { $protocol }.
user-match-port-and-encryption = Porta e crittografia vanno insieme: 995, 993 e 465 con SSL/TLS; 110, 143 e 587 con STARTTLS. { advice-where } Imposti una coppia che corrisponde, poi provi. { advice-undo }
user-tls-on-this-port = La porta { $port } di { $server } usa la crittografia dal primo byte: mantenga questa porta e imposti SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Porta e crittografia vanno insieme: con SSL selezionato, il programma di posta ha bisogno della porta { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Imposti quella porta, poi provi. { advice-undo }
user-switch-encryption-on = Attivi la crittografia. { advice-where } { advice-set-tls } Se la porta è cambiata da sola, la imposti di nuovo su { $port }. { advice-success }
user-keep-encryption = Lasci attiva la crittografia nel programma di posta: senza, chiunque lungo il percorso potrebbe leggere la password e la posta.
user-update-system = Il Suo programma di posta usa la crittografia di Windows, e questa versione di Windows è troppo vecchia per il server. Legga la posta con un programma attuale, come Thunderbird, su un sistema che riceve ancora aggiornamenti. Conservi il vecchio computer: la posta scaricata lì si trova solo lì.
user-update-program = { $program ->
        [outlook] Installi tutti gli aggiornamenti di Office e di Windows. Su Windows 7 bisogna attivare TLS 1.2: può farlo l'assistenza (KB3140245). Windows XP e Vista non possono. { advice-success }
        [windows-live-mail] Su Windows 7 bisogna attivare TLS 1.2: può farlo l'assistenza (KB3140245, e l'impostazione Schannel per i client TLS 1.2). Su Windows 8 e successivi installi tutti gli aggiornamenti. Windows Vista non può. { advice-success }
        [new-outlook] Il nuovo Outlook scarica la posta tramite i server di Microsoft, quindi su questo computer nulla è troppo vecchio. Provi una volta con un altro programma di posta, come Thunderbird.
        [outlook-mobile] Outlook sul telefono scarica la posta tramite i server di Microsoft, quindi su questo telefono nulla è troppo vecchio. Provi una volta con un altro programma di posta.
        [thunderbird] Aggiorni Thunderbird: menu > Aiuto > Informazioni su Thunderbird. { advice-success }
        [apple-mail] Aggiorni macOS: menu Apple > Impostazioni di Sistema > Generali > Aggiornamento Software. Mail usa la crittografia del sistema. { advice-success }
        [iphone] Aggiorni l'iPhone o iPad: Impostazioni > Generali > Aggiornamento Software. Mail usa la crittografia del sistema. { advice-success }
        [gmail-app] Aggiorni Android e le sue app: Impostazioni > Sistema > Aggiornamenti software, e il Play Store. { advice-success }
        [samsung-email] Aggiorni il telefono: Impostazioni > Aggiornamento software. { advice-success }
        [thunderbird-android] Aggiorni l'app nel negozio da cui proviene, e Android stesso nelle Impostazioni. { advice-success }
        [device] Installi il firmware più recente del produttore del dispositivo. Se non ce n'è uno con una versione attuale di TLS, faccia inviare il dispositivo tramite un relay di posta interno alla rete; non indebolisca il server di posta per questo.
        [script] Aggiorni il programma e la libreria che usa per la crittografia (OpenSSL, Java, .NET, Python o PHP), oppure vi attivi TLS 1.2. { advice-success }
       *[other] Aggiorni il programma di posta e il sistema su cui gira. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Finché il problema non è risolto, scriva la posta nel browser web, se il provider lo offre.
       *[other] Finché il problema non è risolto, legga la posta nel browser web, se il provider lo offre.
    }
user-tunnel = Se il vecchio programma deve restare, chieda all'assistenza un tunnel TLS (stunnel) su questo stesso computer: il programma parla con il tunnel, e il tunnel usa con { $server } una versione attuale di TLS.
user-check-again = Prema «Controlla di nuovo»: mostra che cosa è cambiato.
user-tell-provider-old-server = Invii questo report a chi gestisce { $server }: serve TLS 1.2 o successivo.
user-tell-provider-tls12 = Invii questo report a chi gestisce { $server } e chieda di consentire TLS 1.2 oltre a TLS 1.3: è sicuro, e molti programmi non supportano nulla di più recente.
user-keep-settings = Lasci come sono le impostazioni di sicurezza di Windows e del programma di posta; abbassarle indebolisce ogni connessione, non solo questa.
user-tell-provider-suites = Invii questo report a chi gestisce { $server } e chieda di aggiungere un tipo di crittografia (suite di cifratura) che il Suo programma conosce.
user-tell-provider-key = Invii questo report a chi gestisce { $server } e chieda un secondo certificato con una chiave RSA: il Suo programma non sa usare la chiave attuale ({ $key }).
user-do-not-click-through = Se il programma di posta chiede se fidarsi comunque di questo certificato, risponda di no: qualcuno potrebbe leggere la Sua posta.
user-use-certificate-name = Il certificato è per { $certificate-name }. Chieda al provider se è il nome giusto del server. Se sì, cambi il nome del server nel Suo programma di posta. { advice-where-name } Inserisca { $certificate-name } come nome del server. Per tornare indietro, inserisca di nuovo { $server }.
user-one-address = Solo uno degli indirizzi di { $server } mostra questo certificato, quindi un nuovo tentativo può riuscire.
user-look-at-certificate = Faccia esaminare a Mailprobe il certificato di { $server } («Controlla», o «mailprobe check» con lo stesso testo): dirà che cosa non va.
user-tell-provider-certificate = Invii questo report a chi gestisce { $server }; contiene date, nomi ed emittente del certificato.
user-tell-provider-weak = Invii questo report a chi gestisce { $server } e chieda una nuova chiave e un nuovo certificato.
user-set-clock = Regoli data, ora e fuso orario di questo computer: faccia clic con il tasto destro sull'orologio, scelga «Modifica data/ora» e lasci che l'ora venga impostata automaticamente. Su un Mac: Impostazioni di Sistema > Generali > Data e ora.
user-clock-battery = Se dopo aver spento il computer la data è di nuovo sbagliata, la batteria dell'orologio è scarica. Qualsiasi negozio di computer può cambiarla.
user-no-password-here = Non esegua l'accesso su questa porta: qualcuno lungo il percorso potrebbe leggere la password.
user-tell-provider-plain = Invii questo report a chi gestisce { $server }: la porta { $port } parla in chiaro.
user-check-name-and-port = { advice-where-name } Confronti il nome del server ({ $server }) e la porta ({ $port }) con quanto indica il provider.
user-scanner-update = { $scanner }, un antivirus su questo computer, si trova tra il programma di posta e il server. Lo aggiorni, riavvii questo computer e controlli di nuovo.
user-scanner-find = Nelle impostazioni dell'antivirus cerchi la scansione della posta o di SSL ed escluda la connessione con { $server }; le pagine di aiuto dell'antivirus o l'assistenza dicono come. Lasci attivo l'antivirus stesso.
user-gateway = { $scanner } appartiene alla rete in uso, non a questo computer. Chieda a chi gestisce la rete di escludere la connessione con { $server }, o di installare qui il suo certificato radice.
user-ask-helpdesk-scanner = Su un computer aziendale chieda all'assistenza: può darsi che qui serva il certificato radice del gateway, o un'eccezione per la posta.
user-compare-network = Controlli una volta da un'altra rete, per esempio quella del telefono. Salvi prima questo risultato, per poter confrontare i due.
user-allow-program = Verifichi nel firewall di questo computer se il programma di posta può usare la porta { $port }, e lo consenta. Per tornare indietro, rimuova di nuovo la voce.
user-ask-helpdesk-port = Chieda a chi gestisce questa rete di lasciar passare la porta { $port } verso { $server }; molte reti bloccano apposta le porte di posta.
user-large-hello = Se usa una VPN, controlli una volta senza. Altrimenti invii questo report a chi gestisce questa rete: i pacchetti di dimensione massima si perdono lungo il percorso (MTU), oppure un firewall non capisce il lungo primo messaggio dei programmi attuali.
user-check-name = { advice-where-name } Verifichi lettera per lettera che il nome del server sia giusto: { $server }.
user-name-service = A casa, riavvii il router, aspetti due minuti, poi riavvii questo computer: il servizio dei nomi (DNS) di questa rete non ha dato alcun indirizzo. In ufficio, chieda all'assistenza.
user-ask-helpdesk-dns = Se continua, invii questo report a chi gestisce questa rete o al provider internet: il suo servizio dei nomi (DNS) non dice dove si trova { $server }.
user-hosts-file = Chieda all'assistenza di guardare il file hosts di questo computer: indirizza { $server } a un indirizzo dove la posta non funziona.
user-flush-names = Cancelli gli indirizzi memorizzati da questo computer o telefono: { $program ->
        [apple-mail] sul Mac apra Terminale e scriva sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, poi prema Invio e scriva la password del Mac.
        [outlook-mac] sul Mac apra Terminale e scriva sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, poi prema Invio e scriva la password del Mac.
        [iphone] lo spenga e lo riaccenda.
        [gmail-app] lo spenga e lo riaccenda.
        [samsung-email] lo spenga e lo riaccenda.
        [thunderbird-android] lo spenga e lo riaccenda.
        [outlook-mobile] lo spenga e lo riaccenda.
        [device] spenga e riaccenda il dispositivo.
        [evolution] apra un terminale, scriva resolvectl flush-caches e prema Invio.
        [kmail] apra un terminale, scriva resolvectl flush-caches e prema Invio.
       *[other] su Windows prema Windows+R, scriva cmd, prema Invio, poi scriva ipconfig /flushdns e prema Invio. Se è un telefono, lo spenga e lo riaccenda.
    } Non c'è nulla da annullare.
user-private-address = Il nome { $server } porta a { $private-address }, un indirizzo all'interno di una rete locale. Così risponde una rete per ospiti prima dell'accesso: apra una pagina web nel browser e acceda lì. Altrimenti chieda se per leggere la posta bisogna trovarsi nella rete di { $server } o nella sua VPN.
user-use-exchanger = { $server } è il nome di un dominio, e la posta di quel dominio va a { $exchanger }. Chieda al Suo provider se anche i programmi di posta usano quel server. Se sì: { advice-where-name } Inserisca { $exchanger } come nome del server. Per tornare indietro, inserisca di nuovo { $server }.
user-restart-router = A casa, spenga il router per un minuto e lo riaccenda, poi controlli di nuovo.
user-ask-helpdesk-ipv6 = Se continua, invii questo report all'assistenza o al provider: il percorso IPv6 verso { $server } non funziona.
user-sign-in-to-network = Apra una pagina web nel browser, acceda a questa rete o ne accetti le condizioni, poi controlli di nuovo.
user-wait-for-server = Aspetti qualche minuto e riprovi; nel programma di posta non c'è nulla da cambiare.
user-ask-provider-status = Guardi la pagina di stato del provider, o telefoni: forse lo sanno già.
user-fewer-connections = { $protocol ->
        [SMTP] Chiuda gli altri programmi e dispositivi che inviano tramite lo stesso server; molti server ne consentono solo pochi alla volta.
       *[other] Chiuda gli altri programmi e dispositivi che leggono la stessa casella; molti server ne consentono solo pochi alla volta.
    }
user-longer-interval = Faccia controllare la posta al programma meno spesso, per esempio ogni dieci minuti.
user-greylisted = Invii di nuovo tra dieci minuti: questo server chiede a ogni nuovo mittente di tornare più tardi. Non c'è nulla da cambiare.
user-shut-out = Aspetti mezz'ora prima del prossimo tentativo, su ogni dispositivo che legge questa casella: ogni tentativo può allungare l'attesa.
user-correct-password = Prima del prossimo tentativo scriva la password giusta in ogni programma e dispositivo che usa questa casella: una vecchia tiene bloccato l'indirizzo.
user-sign-in-name = Verifichi che il nome utente sia completo (spesso è l'intero indirizzo) e scriva di nuovo la password.
user-sign-in-app-password = Se il provider richiede una password per le app per i programmi di posta (lo fanno Google, Yahoo, AOL, Apple, Fastmail e altri; Microsoft non ne ha), ne crei una nel Suo account sul sito web del provider e la inserisca al posto della password abituale.
user-sign-in-web = Faccia accedere il programma di posta tramite la pagina web del provider (OAuth 2). { $program ->
        [thunderbird] { advice-where } Imposti il metodo di autenticazione su OAuth2.
        [thunderbird-android] { advice-where } Imposti «Autenticazione» su OAuth 2.0.
        [apple-mail] Aggiunga l'account ancora una volta, sotto il nome del suo provider e non come «Altro». Conservi quello vecchio: la posta scaricata con POP si trova solo su questo computer.
        [iphone] Aggiunga l'account ancora una volta, sotto il nome del suo provider e non come «Altro». Rimuova quello vecchio solo se la posta si trova anche sul server.
        [outlook] Aggiunga l'account ancora una volta come Microsoft 365, Outlook.com o Google, non come POP o IMAP. Conservi quello vecchio: la posta scaricata con POP si trova solo su questo computer. Per altri provider Outlook classico non può farlo; Thunderbird sì.
        [new-outlook] Aggiunga l'account ancora una volta e, quando viene chiesto, scelga il suo provider; non scriva una password in Outlook stesso.
        [outlook-mac] Aggiunga l'account ancora una volta e, quando viene chiesto, scelga il suo provider, non IMAP o POP. Conservi quello vecchio: la posta scaricata con POP si trova solo su questo computer.
        [outlook-mobile] Aggiunga l'account ancora una volta e, quando viene chiesto, scelga il suo provider.
        [gmail-app] Aggiunga l'account ancora una volta e, quando viene chiesto, scelga il suo provider, non «Altro».
        [samsung-email] Aggiunga l'account ancora una volta e, quando viene chiesto, scelga il suo provider, non «Altro».
        [outlook-express] Outlook Express non può farlo; Thunderbird sì.
        [windows-mail] Windows Mail non può farlo; Thunderbird sì.
        [windows-live-mail] Windows Live Mail non può farlo; Thunderbird sì.
        [device] Se il dispositivo non può farlo, lo faccia inviare tramite un relay di posta della rete o il servizio del provider per i dispositivi; chieda a chi gestisce la posta.
        [script] Dia al programma un token OAuth 2, oppure lo faccia inviare tramite un relay o un servizio di invio che accetta ancora nome utente e password.
       *[other] Se il Suo non può farlo, Thunderbird sì.
    }
user-sign-in-switch = Verifichi nel Suo account sul sito web del provider se POP, IMAP o l'accesso dei programmi di posta devono prima essere attivati.
user-ask-sign-in = Chieda a chi gestisce { $server } come vi accedono i programmi di posta: la porta { $port } non offre l'accesso con password.
user-ask-protocol = Chieda a chi gestisce l'account o il suo dominio di attivare { $protocol }, oppure quale altro protocollo usare.
user-other-way-of-sign-in = Usi un programma di posta che conosca uno dei metodi di accesso offerti da { $server }, oppure chieda a chi lo gestisce di offrire anche le password su TLS (PLAIN o LOGIN).
user-use-submission-port = Per inviare, i programmi di posta usano { $program ->
        [outlook-express] la porta 465 con SSL; la porta 25 è destinata alla posta tra server, e la porta 587 richiede STARTTLS, che lì Outlook Express non sa usare.
       *[other] la porta 587 con STARTTLS o la porta 465 con SSL/TLS; la porta 25 è destinata alla posta tra server.
    } { advice-where } { $program ->
        [outlook-express] Provi questa porta.
       *[other] Provi queste porte.
    } { advice-undo }
user-client-certificate = Chieda a chi gestisce { $server } un certificato personale e come installarlo: senza, la porta { $port } non lascia entrare nessuno, qualunque sia la password.
user-sign-in-for-sending = Attivi l'autenticazione per l'invio: { $program ->
        [outlook-express] in Outlook Express apra Strumenti > Account… > Posta elettronica, scelga l'account, poi Proprietà > Server, e selezioni «Autenticazione del server necessaria».
        [windows-mail] in Windows Mail apra Strumenti > Account…, scelga l'account, poi Proprietà > Server, e selezioni «Autenticazione del server necessaria».
        [windows-live-mail] in Windows Live Mail faccia clic con il tasto destro sull'account a sinistra, poi Proprietà > Server, e selezioni «Autenticazione del server necessaria».
        [outlook] chiuda Outlook, apra il Pannello di controllo, poi Posta (Microsoft Outlook) > Account di posta elettronica…, scelga l'account, poi Cambia… > Altre impostazioni… > Server della posta in uscita, e selezioni «Il server della posta in uscita (SMTP) richiede l'autenticazione».
        [outlook-mac] in Outlook apra Strumenti > Account, scelga l'account, poi «Altre opzioni» sotto il server della posta in uscita, e scelga un tipo di autenticazione.
        [thunderbird] in Thunderbird apra il menu > Impostazioni account > Server in uscita (SMTP), scelga il server, poi «Modifica…», e scelga un metodo di autenticazione diverso da «Nessuna autenticazione».
        [thunderbird-android] nell'app apra il menu > Impostazioni, scelga l'account, poi Server posta in uscita, sotto «Invio messaggio», e scelga un'autenticazione diversa da «Nessuno».
        [apple-mail] in Mail apra Mail > Impostazioni > Account (versioni precedenti: Preferenze), scelga l'account, poi «Impostazioni server», e imposti un nome utente e un'autenticazione per il server della posta in uscita.
        [iphone] apra Impostazioni > App > Mail > Account Mail (prima di iOS 18: Impostazioni > Mail > Account), scelga l'account, tocchi il suo indirizzo, poi SMTP e il server sotto Server principale, e inserisca anche lì nome utente e password.
        [gmail-app] nell'app Gmail apra il menu > Impostazioni, scelga l'account, poi «Impostazioni posta in uscita», e attivi l'opzione che richiede l'accesso.
        [samsung-email] in Samsung Email apra il menu, tocchi l'ingranaggio, scelga l'account, poi «Impostazioni server», e attivi l'autenticazione per il server della posta in uscita.
        [evolution] in Evolution apra Modifica > Account, scelga l'account, poi «Modifica» e «Invio email», e selezioni «Il server richiede autenticazione».
        [kmail] in KMail apra Impostazioni > Configura KMail… > Account > Spedizione, scelga l'account, poi «Modifica…», e selezioni l'opzione secondo cui il server richiede l'autenticazione.
        [device] nella pagina web del dispositivo, sotto «E-mail» o «SMTP», attivi l'autenticazione SMTP e inserisca nome utente e password dell'account di posta.
        [script] imposti nella sua configurazione nome utente e password per il server SMTP.
       *[other] apra le impostazioni del server della posta in uscita nel programma di posta e attivi l'autenticazione.
    } { advice-success }
user-from-address = Invii con l'indirizzo che appartiene a questo account: confronti l'indirizzo e-mail nelle impostazioni dell'account con quello che Le ha dato il provider.
user-block-list = Il server dice che l'indirizzo internet di questo computer è in una lista di blocco. { $protocol ->
    [SMTP] Invii tramite la porta 587 o 465 del provider, con l'autenticazione; se lo fa già, chieda
   *[other] Chieda
 } al provider internet o all'assistenza di far togliere l'indirizzo.
user-sending-limit = Aspetti che il limite di invio sia passato, spesso un'ora o un giorno, e invii a meno persone alla volta.
user-other-address = Verifichi se è in uso una VPN o una rete per ospiti, e invii una volta senza: il server rifiuta l'indirizzo che questo computer ha adesso.
user-tell-provider-sending = Se continua, invii questo report a chi gestisce { $server }: contiene le parole esatte del server.
user-tell-provider-sni = Invii questo report a chi gestisce { $server } e chieda un certificato predefinito per i programmi che non inviano un nome.
user-ask-right-name = Chieda a chi gestisce { $server } se è ancora il suo nome giusto, e invii loro questo report.
user-raise-time-limit = Dia più tempo al server. { $program ->
        [outlook-express] { advice-where } Sposti «Timeout del server» verso «Lungo». Per tornare indietro, lo riporti dov'era.
        [windows-mail] { advice-where } Sposti «Timeout del server» verso «Lungo». Per tornare indietro, lo riporti dov'era.
        [windows-live-mail] { advice-where } Sposti «Timeout del server» verso «Lungo». Per tornare indietro, lo riporti dov'era.
        [outlook] { advice-where } Sposti «Timeout del server» verso «Lungo». Per tornare indietro, lo riporti dov'era.
        [thunderbird] In Thunderbird apra il menu > Impostazioni > Generale > Editor di configurazione…, e imposti mailnews.tcptimeout su 200. Per tornare indietro, lo ripristini lì.
        [script] Aumenti il tempo massimo di attesa (timeout) nella sua configurazione.
       *[other] Aumenti il tempo massimo di attesa nelle impostazioni dell'account, se c'è.
    } { advice-success }
user-connect-network = Verifichi che questo computer sia collegato: Wi-Fi attivo e connesso, cavo inserito a entrambe le estremità, modalità aereo disattivata.
user-restart-network = Se non si apre nemmeno una pagina web, riavvii questo computer; a casa, riavvii anche il router e aspetti due minuti.
user-free-connections = Chiuda i programmi che non Le servono, o riavvii questo computer: non ha più connessioni disponibili, quindi non si è potuto sapere nulla di { $server }.
user-run-to-the-end = Prema «Controlla di nuovo» e lasci che il controllo arrivi alla fine; raramente dura più di dieci secondi.
user-wait-for-answer = Riprovi tra dieci minuti: un server che non dice nulla può essere sovraccarico o in fase di avvio. Nel programma di posta non c'è nulla da cambiare.
user-tell-provider-slow = Se continua, invii questo report a chi gestisce { $server }; contiene i tempi di risposta.
user-try-again-now = Invii e riceva ancora una volta con il programma di posta: un breve disturbo potrebbe essere passato.
user-compare-settings = Il Suo messaggio parla di { $complaint-server }, porta { $complaint-port }; il controllo ha riguardato { $server }, porta { $port }. { advice-where-name } Inserisca { $server } e la porta { $port }, se sono quelli del provider: da qui funzionano. Per tornare indietro, inserisca di nuovo { $complaint-server } e la porta { $complaint-port }.
user-password-and-account = Se non funziona ancora, scriva di nuovo la password e confronti il nome utente con quanto indica il provider.
user-not-tested = Accesso, casella e invio non sono stati controllati: Mailprobe non chiede mai una password.
user-send-report = Salvi questo report e lo invii all'assistenza: contiene tutto ciò che si è trovato.

warning-ssl-off = Con SSL disattivato, la password e tutta la posta possono essere lette da ogni rete lungo il percorso. Lo faccia solo all'interno di una rete di cui si fida, come quella dell'ufficio, o tramite una VPN verso di essa, mai su un Wi-Fi pubblico o direttamente attraverso internet. { $protocol ->
        [SMTP] La ricezione della posta ha un'impostazione propria: lì lasci SSL attivo.
       *[other] L'invio ha un'impostazione propria: lì lasci SSL attivo.
    } Se qualcuno può aver visto la password, la cambi quando SSL funziona di nuovo, ovunque la usi. Riattivi SSL appena il server è riparato.
warning-pop3 = { $other-protocol } toglie la posta dal server, se non gli si dice di non farlo: alcuni programmi subito, altri dopo due settimane. Allora quella posta non è più sugli altri dispositivi. Prima di scaricare la posta per la prima volta, selezioni «Lascia una copia dei messaggi sul server» e tolga ogni numero di giorni dopo cui viene rimossa (telefoni: elimina dal server «Mai»).

## Per chi gestisce il server

admin-groupshield-log = Guardare nel registro applicazioni di { $server } se ci sono 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) e 1194 (MSExchangeIS, con 0x80004005). 0x2741 significa che l'indirizzo per la porta sicura non era disponibile per il bind; 0x2740 che un altro programma occupa la porta. Un nuovo certificato non aiuta: secondo l'articolo i certificati erano in ordine (KB Q250926).
admin-groupshield-service-packs = Se disinstallare GroupShield non basta, fare un backup e portare il server a Windows NT 4.0 Service Pack 6a ed Exchange Server 5.5 Service Pack 4, lo stato più recente: NT 4.0 SP4 da solo provoca gli stessi eventi (KB Q214864).
admin-groupshield-remove = Fare prima un backup e mettere in funzione un'altra protezione della posta. Poi disinstallare completamente GroupShield, l'antivirus per Exchange di Network Associates (poi McAfee): prima i suoi programmi sui computer di amministrazione, poi sul server, con servizi, componenti aggiuntivi e voci del Registro di sistema (KB Q250926; l'elenco per la rimozione manuale è in KB Q271758). Riavviare l'archivio informazioni; nel frattempo la posta si ferma per tutti.
admin-groupshield-test = Provare SSL prima di reinstallare qualsiasi cosa, con il programma di posta stesso e SSL attivo (KB Q250926), o qui con «Controlla»; l'openssl di oggi non sa parlare il vecchio SSL di questo server. Verificare che 11508 e 11506 non tornino.
admin-groupshield-reinstall = Reinstallare GroupShield e provare SSL ancora una volta (KB Q250926). Poi dire agli utenti di riattivare SSL.
admin-exchange55-log = Guardare il registro applicazioni di { $server }: 13002 significa che al protocollo non è associato un certificato, 0x2740 che un altro programma occupa la porta, 0x2741 che l'indirizzo non era disponibile per il bind.
admin-exchange55-certificate = In Key Manager verificare che un certificato valido sia associato a «Default» o all'indirizzo giusto del server, sia per POP3 sia per IMAP4 (KB Q251097).
admin-exchange55-netstat = Sul server eseguire netstat -an e cercare 995 e 993 nello stato LISTENING, e su quali indirizzi. Una porta su un solo indirizzo corrisponde a KB Q214864.
admin-exchange55-addresses = Verificare in quale ordine compaiono gli indirizzi del server (ping al suo stesso nome) e rimuovere gli indirizzi di accesso remoto e WAN che non sono in uso (KB Q214864). Dietro un server proxy le porte sicure hanno bisogno di un'associazione propria (KB Q178532).
admin-exchange55-service-packs = Fare un backup e portare il server a Windows NT 4.0 Service Pack 6a ed Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 da solo provoca gli stessi eventi (KB Q214864).
admin-server-log = Guardare il registro di { $server } all'ora di questo report. { advice-server-log }
admin-key-and-certificate = Verificare che chiave e certificato vadano insieme e che il servizio possa leggerli entrambi. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ indica i file (ssl_cert e ssl_key; dalla 2.4 ssl_server_cert_file e ssl_server_key_file); openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY devono mostrare lo stesso.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files indica i file; openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY devono mostrare lo stesso.
        [exchange] Get-ExchangeCertificate mostra se POP e IMAP sono elencati in Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP ne associa uno.
        [exchange55] Key Manager mostra la chiave e a che cosa è associata.
       *[other] openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY devono mostrare lo stesso.
    }
admin-reload = Far rileggere al servizio chiave e certificato. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; da Exchange 2013 anche MSExchangePOP3BE e MSExchangeIMAP4BE. Set-PopSettings e Set-ImapSettings con -X509CertificateName scelgono il certificato.
        [exchange55] Riavviare l'archivio informazioni.
        [courier] Riavviare i servizi Courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Riavviare il servizio di posta.
    }
admin-offload = Verificare se davanti alla porta { $port } c'è un bilanciatore di carico, un proxy TLS o un filtro dei contenuti, e ripetere la prova dietro di esso.
admin-test-secure-port = Provare dall'esterno: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } deve mostrare il certificato e un messaggio di benvenuto.
admin-test-plain-port = Provare dall'esterno: nc { $server } { $port } deve mostrare un messaggio di benvenuto.
admin-enable-listener = Attivare il servizio { $protocol } sicuro. { $server-kind ->
        [dovecot] In Dovecot: protocols e, per ciascuno, un inet_listener con ssl = yes sulla porta { $port }; doveconf -n mostra che cosa è in uso.
        [postfix] In Postfix: la riga smtps (submissions) in master.cf.
        [exchange] In Exchange: Set-PopSettings o Set-ImapSettings con -SSLBindings, poi avviare il servizio.
        [exchange55] In Exchange Administrator: le proprietà del protocollo, con un certificato da Key Manager.
       *[other] La sua configurazione indica la porta e il certificato.
    }
admin-open-port = Lasciar passare la porta { $port } attraverso ogni firewall tra i programmi di posta e { $server }, ma solo dalle reti in cui vengono usati; nc -vz { $server } { $port }, eseguito lì, mostra se passa.
admin-publish-settings = Pubblicare le impostazioni giuste dove i programmi le cercano: autoconfig.xml per Thunderbird e K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover per Outlook, un profilo di configurazione per i dispositivi Apple, e i record SRV _imaps, _pop3s e _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Dire agli utenti quali programmi funzionano ancora con TLS 1.2 e successivi; non serve indebolire il server per tutti.
admin-allow-tls12 = Far rispondere la porta { $port } anche a TLS 1.2, oltre a TLS 1.3: è sicuro, e molti programmi in uso non supportano nulla di più recente (Outlook prima di Windows 11, stampanti).
admin-old-tls-apart = Se dei vecchi programmi devono continuare per un po', dare loro un indirizzo proprio con TLS 1.0, solo all'interno della rete, e fissare una data di fine.
admin-upgrade-server = Aggiornare il servizio di posta o la sua libreria TLS a TLS 1.2 o successivo.
admin-tls-front-end = Nel frattempo, mettergli davanti un front end TLS come stunnel o HAProxy, in modo che il vecchio TLS non esca mai dalla macchina.
admin-test-versions = Provare con openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } e verificare quale versione e quale suite di cifratura vengono concordate.
admin-add-suites = Aggiungere una suite di cifratura che questo programma offre, come { $ciphers }.
admin-old-ciphers = Questo programma offre solo vecchie suite di cifratura come { $ciphers }, oggi troppo deboli per attivarle per tutti. La soluzione è un programma più recente.
admin-add-rsa = Se il certificato ha una chiave ECDSA o Ed25519, affiancarne uno con una chiave RSA.
admin-renew-certificate = Rinnovare il certificato presso un'autorità di cui i programmi di posta si fidano, e farlo rileggere al servizio.
admin-replace-revoked = Chiedere all'autorità di certificazione un nuovo certificato con una nuova chiave, farlo rileggere al servizio e chiedere perché il precedente è stato revocato.
admin-full-chain = Fornire la catena completa: prima il certificato del server, poi quelli tra esso e la radice.
admin-current-chain = Sostituire il certificato intermedio scaduto che il server invia con quello attuale dell'autorità di certificazione, oppure toglierlo.
admin-present-chain = Fino all'inizio del nuovo certificato intermedio, far inviare al server quello valido oggi.
admin-certificate-names = Verificare che { $server } sia tra i nomi alternativi del soggetto (subject alternative names); il nome comune non conta.
admin-chain-or-authority = Il server invia solo il proprio certificato: fargli inviare anche i certificati intermedi della catena. Se l'emittente è un'autorità propria, installarne la radice su ogni computer che legge la posta.
admin-reissue-plain = Far rilasciare di nuovo il certificato senza l'estensione contrassegnata come critica (critical); openssl x509 -text la mostra.
admin-reissue-for-apple = Faccia emettere di nuovo il certificato per 825 giorni al massimo e con lo scopo serverAuth (autenticazione del server); openssl x509 -text mostra entrambi.
admin-reissue-within-rules = Far rilasciare di nuovo il certificato da un'autorità autorizzata per questo nome; qui installare una radice non aiuta.
admin-not-yet-valid = Usare il certificato solo dal giorno in cui diventa valido, oppure farlo rilasciare di nuovo; verificare l'orologio del computer che lo ha rilasciato.
admin-server-usage = Farlo rilasciare di nuovo per server, con l'utilizzo chiavi avanzato «TLS Web Server Authentication» (serverAuth).
admin-offer-starttls = Far offrire STARTTLS alla porta { $port }; servono un certificato e la sua chiave. { $server-kind ->
    [dovecot] In Dovecot: ssl = yes, ssl_cert e ssl_key (dalla 2.4 ssl_server_cert_file e ssl_server_key_file).
    [postfix] In Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file e smtpd_tls_key_file (oppure smtpd_tls_chain_files).
    [exchange] In Exchange: Enable-ExchangeCertificate per il servizio.
   *[other] La sua configurazione indica entrambi.
}
admin-trusted-authority = Ottenere il certificato da un'autorità di cui i programmi di posta si fidano. Se è un'autorità propria, installarne la radice su ogni computer che legge la posta.
admin-every-address = Installare il nuovo certificato su ogni server dietro il nome, e confrontarli: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = All'indirizzo { $failing-address } la porta { $port } di { $server } non funziona: sistemare lì il servizio, oppure togliere quell'indirizzo dai record del nome finché non funziona.
admin-new-key = Creare una nuova chiave, RSA da 2048 bit o più oppure EC P-256, e farla certificare con SHA-256.
admin-strong-chain = Il certificato del server può restare: far inviare al server un certificato intermedio dell'autorità di certificazione con una chiave di almeno 2048 bit e firmato con SHA-256.
admin-dh-group = Usare solo gruppi Diffie-Hellman da 2048 bit oppure ECDHE.
admin-time-service = Su { $server } non c'è nulla da fare. Se molti computer hanno l'orologio sbagliato, offrire nella rete un servizio che sincronizzi l'ora.
admin-tell-people-settings = Comunicare le coppie agli utenti: 995, 993 e 465 con SSL/TLS; 110, 143 e 587 con STARTTLS.
admin-tls-on-secure-port = Attivare TLS per la porta { $port }, oppure chiuderla: i programmi che lì si aspettano TLS aspetteranno invano.
admin-tls-on-plain-port = La porta { $port } comincia subito con TLS. Farla rispondere in chiaro e offrire STARTTLS, come i programmi si aspettano, oppure chiuderla: TLS dall'inizio spetta alle porte 993, 995 e 465.
admin-check-forwarding = Verificare dove viene inoltrata la porta { $port } di { $server }: lì risponde qualcosa che non è { $protocol }.
admin-exempt-mail-ports = Se la posta non deve essere ispezionata lungo il percorso, escludere { $server } dall'ispezione TLS sulle porte 995, 993, 465, 587, 143 e 110.
admin-install-company-root = Se l'ispezione è voluta, installarne il certificato radice su ogni computer che legge la posta.
admin-pass-starttls = Lasciar passare STARTTLS invariato: i gateway che lo tolgono costringono la posta al testo in chiaro.
admin-inspect-firewall = Cercare nel registro del firewall l'indirizzo da cui viene questo report e la porta { $port }, all'ora del report.
admin-packet-size = Se le risposte piccole arrivano e quelle grandi spariscono, controllare la MTU lungo il percorso: lasciar passare ICMP "fragmentation needed" o ridurre la MSS.
admin-fix-records = Guardare i record A, AAAA ed eventuali CNAME di { $server }, all'interno e all'esterno: dig { $server } A e dig { $server } AAAA.
admin-name-service = Verificare che i server dei nomi assegnati da questa rete rispondano: nslookup { $server } da qui, e nslookup { $server } con un altro server dei nomi.
admin-fix-ipv6 = Far ascoltare il servizio anche sul suo indirizzo IPv6, oppure togliere il record AAAA di { $server } finché non lo fa.
admin-give-ipv4 = Assegnare a { $server } anche un indirizzo IPv4 (un record A): non tutte le reti hanno IPv6.
admin-portal-mail = Finché un ospite non ha eseguito l'accesso, non dare alcuna risposta sulle porte 995, 993 e 587, al posto della pagina di accesso: i programmi di posta riproveranno da soli.
admin-start-services = Avviare i servizi di posta su { $server } e verificare che restino attivi.
admin-raise-limits = Verificare quale limite è stato raggiunto. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections e il client_limit dei servizi di login; doveadm who mostra chi è collegato.
        [exchange] Get-PopSettings o Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit e default_process_limit.
       *[other] Connessioni in totale, per utente e per indirizzo.
    }
admin-blocked-addresses = Verificare se fail2ban o una protezione simile ha bloccato l'indirizzo da cui viene questo report.
admin-mailbox-lock = Cercare una sessione di questa casella che non è terminata e un file di blocco rimasto.
admin-sign-in-methods = Verificare quali metodi di accesso sono attivi per { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings o Get-ImapSettings, LoginType; con Exchange Online vedere se l'autenticazione di base è bloccata.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; per una sola porta in master.cf.
       *[other] Le password su TLS richiedono PLAIN o LOGIN.
    }
admin-switch-protocol-on = Attivare { $protocol } per questo account o dominio, oppure indicare agli utenti quale protocollo usare al suo posto.
admin-explain-sign-in = Se le password sono disattivate apposta, dire agli utenti quali programmi possono accedere e, dove esistono password per le app, come ottenerne una.
admin-client-certificate = Se i certificati dei client non devono essere richiesti, disattivare la richiesta (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); altrimenti dire agli utenti come ottenerne uno.
admin-sending-rules = Trovare quale regola lo ha rifiutato all'ora di questo report. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail e acl_smtp_rcpt
       *[other] Regole per inoltro, mittenti e indirizzi, liste di blocco, limiti di invio.
    }
admin-delist = Se l'indirizzo non deve stare nella lista, chiedere a chi la gestisce di toglierlo; la pagina web della lista dice perché c'è.
admin-nothing-on-server = Su { $server } non c'è nulla da fare: non se ne è raggiunto nulla.
admin-network-here = Se sono coinvolti altri computer, guardare lo switch, il router e il servizio di indirizzi (DHCP) di questa rete.
admin-default-certificate = Dare al listener un certificato e un sito predefiniti per i programmi che non inviano il nome del server.
admin-test-without-name = Provare con openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: deve mostrare un certificato.
admin-server-names = Verificare che le impostazioni TLS di { $server } conoscano proprio quel nome, e che cosa fanno con un programma che non ne dà alcuno.
admin-reverse-names = Verificare se il server aspetta il nome inverso (PTR) di ogni indirizzo che si collega o una query ident, e disattivarlo.
admin-server-load = Guardare carico, memoria e disco di { $server }, e il numero di connessioni.
admin-check-backend = Verificare che rispondano la directory (LDAP), il database e lo spazio di archiviazione di cui il servizio di posta ha bisogno.
