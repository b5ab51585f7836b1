# Che cosa si sa delle aziende che gestiscono le caselle

## Come vi si accede

provider-known = Provider di posta
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: i programmi di posta accedono con la password della casella.
        [app-password] { $provider }: i programmi di posta hanno bisogno di una password creata apposta per loro (password per le app). Lì la Sua password abituale non funziona.
        [oauth] { $since ->
            [none] { $provider }: i programmi di posta non possono più accedere con una password. Devono aprire la pagina di accesso del provider (OAuth 2).
           *[other] { $provider }: dal giorno { $since } i programmi di posta non possono più accedere con una password. Devono aprire la pagina di accesso del provider (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: i programmi di posta accedono tramite la pagina di accesso del provider (OAuth 2) o con una password creata apposta per loro (password per le app). Lì la Sua password abituale non funziona.
           *[other] { $provider }: dal giorno { $since } i programmi di posta devono accedere tramite la pagina di accesso del provider (OAuth 2) o con una password creata apposta per loro (password per le app). Lì la Sua password abituale non funziona.
        }
        [authorization-code] { $provider }: i programmi di posta hanno bisogno di un codice di autorizzazione, che si trova nelle impostazioni di posta del sito web. Lì la Sua password abituale non funziona.
        [bridge] { $provider }: i programmi di posta raggiungono questa posta solo tramite il programma del provider (Bridge), che deve essere in funzione su questo computer e mostra una password propria.
        [none] { $provider }: questa posta non si può leggere con altri programmi di posta, solo con quelli del provider.
       *[other] { $provider }: non si sa come vi accedono i programmi di posta.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: per quanto si sa, i programmi di posta accedono con la password della casella.
        [app-password] { $provider }: per quanto si sa, i programmi di posta hanno bisogno di una password creata apposta per loro (password per le app).
        [oauth] { $provider }: per quanto si sa, i programmi di posta non possono più accedere con una password. Devono aprire la pagina di accesso del provider (OAuth 2).
        [oauth-or-app-password] { $provider }: per quanto si sa, i programmi di posta accedono tramite la pagina di accesso del provider (OAuth 2) o con una password creata apposta per loro (password per le app).
        [authorization-code] { $provider }: per quanto si sa, i programmi di posta hanno bisogno di un codice di autorizzazione, che si trova nelle impostazioni di posta del sito web.
        [bridge] { $provider }: per quanto si sa, i programmi di posta raggiungono questa posta solo tramite il programma del provider (Bridge) su questo computer.
        [none] { $provider }: per quanto si sa, questa posta non si può leggere con altri programmi di posta, solo con quelli del provider.
       *[other] { $provider }: non si sa come vi accedono i programmi di posta.
    }
}
provider-switch = Sul sito web: { $switch }
provider-note = Buono a sapersi. { $note }
provider-page = Pagina dedicata: { $page }
provider-status-page = Il provider ha un guasto? { $page }
provider-receiving = Ricezione della posta:
provider-sending = Invio della posta:
provider-server = - { $protocol }: { $host }, porta { $port }, { $security }
provider-no-servers = Non si conoscono server.
provider-user-name = { $username ->
    [email] Nome utente: l'intero indirizzo e-mail
    [none] Non serve un nome utente
    [local-part] Nome utente: la parte dell'indirizzo prima della @
   *[other] Nome utente: come lo ha comunicato il provider
}
provider-source = { $certainty ->
    [checked] Da { $source } (verificato: { $checked })
   *[as-far-as-known] Per quanto si sa ({ $source }, { $checked })
}
provider-takes-in-mail = La posta di questo dominio passa prima da { $provider }; la casella può trovarsi altrove.
provider-not-known = Mailprobe non sa chi gestisce la posta di «{ $asked }». Chi Le ha dato l'indirizzo conosce i server.

## Che cosa è stato accertato

finding-provider-runs-server = { $server } è un server di { $provider }
finding-provider-name-not-found = { $server } è il nome giusto presso { $provider }; il servizio dei nomi di questa rete non lo trova
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } non accetta più password dai programmi di posta, ma solo la propria pagina di accesso (OAuth 2)
       *[other] Dal giorno { $since } { $provider } non accetta più password dai programmi di posta, ma solo la propria pagina di accesso (OAuth 2)
    }
   *[as-far-as-known] Per quanto si sa, { $provider } non accetta password dai programmi di posta, ma solo la propria pagina di accesso (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } rifiuta la password abituale nei programmi di posta; vuole una password per le app, oppure la propria pagina di accesso (OAuth 2) dove esiste
       *[other] Dal giorno { $since } { $provider } rifiuta la password abituale nei programmi di posta; vuole una password per le app, oppure la propria pagina di accesso (OAuth 2) dove esiste
    }
   *[as-far-as-known] Per quanto si sa, { $provider } rifiuta la password abituale nei programmi di posta e vuole una password per le app
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } rifiuta la password abituale nei programmi di posta; vuole un codice di autorizzazione, che si trova nelle impostazioni di posta
   *[as-far-as-known] Per quanto si sa, { $provider } vuole dai programmi di posta un codice di autorizzazione, che si trova nelle impostazioni di posta
}
finding-provider-switch = { $sign_in ->
    [password] Può darsi che i programmi di posta vadano prima consentiti sul sito web di { $provider }: { $switch }
    [oauth] Può darsi che i programmi di posta vadano prima consentiti sul sito web di { $provider }: { $switch }
   *[other] Sul sito web di { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } dà la posta ad altri programmi solo tramite il proprio programma (Bridge) su questo computer
finding-provider-bridge-silent = Nulla è in ascolto sulla porta { $port } di questo computer, dove dovrebbe esserci il programma di { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } non offre POP, IMAP o SMTP: solo i suoi programmi possono leggere questa posta
   *[as-far-as-known] Per quanto si sa, { $provider } non offre POP, IMAP o SMTP: solo i suoi programmi possono leggere questa posta
}
finding-provider-other-server = { $server } non è il server { $right_protocol } di { $provider }; quello è { $right_server }, porta { $right_port }
finding-provider-without-protocol = Per quanto si sa, { $provider } non offre { $protocol }; offre { $right_protocol }: { $right_server }, porta { $right_port }
finding-provider-other-port = { $provider } indica la porta { $right_port } per { $right_protocol } su { $right_server }, non { $port }
finding-provider-other-protection = { $provider } indica { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nessuna crittografia
} per la porta { $port } di { $right_server }, ma l'impostazione attuale è un'altra
finding-program-fetches-from-cloud = { $program } scarica la posta tramite i server di { $cloud }, non direttamente da questo computer

## Esiti

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } non accetta più password dai programmi di posta, quindi di regola viene rifiutata anche quella giusta.
   *[as-far-as-known] Per quanto si sa, { $provider } non accetta più password dai programmi di posta.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] Qui { $provider } non accetta la Sua password abituale; vuole una password per le app.
   *[as-far-as-known] Per quanto si sa, qui { $provider } vuole una password per le app, non quella abituale.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] Qui { $provider } non accetta la Sua password abituale; vuole un codice di autorizzazione.
   *[as-far-as-known] Per quanto si sa, qui { $provider } vuole un codice di autorizzazione, non la Sua password.
}
verdict-sign-in-method-provider-switch = { $provider } ha rifiutato l'accesso; molto probabilmente lì l'accesso dei programmi di posta è ancora disattivato.
verdict-sign-in-method-provider-needs-bridge = La posta di { $provider } si legge solo tramite il suo programma (Bridge) su questo computer.
verdict-sign-in-method-provider-without-mail-programs = La posta di { $provider } si legge solo con i suoi programmi, non con { $program }.
verdict-dns-provider-name-not-found = Questa rete non trova { $server }, che pure è il nome giusto presso { $provider }.
verdict-no-secure-service-provider-without-mail-programs = La posta di { $provider } si legge solo con i suoi programmi, non con { $program }.
verdict-no-secure-service-provider-without-protocol = Per quanto si sa, { $provider } non offre { $protocol }; con { $program } usi invece { $right_protocol }.
verdict-server-down-provider-bridge-silent = Il programma di { $provider } (Bridge) non è in funzione su questo computer, o usa un'altra porta.

## Chi può risolvere

whose-dns-provider-name-not-found = Deve risolvere il problema l'assistenza, o chi gestisce questa rete.
whose-server-down-provider-bridge-silent = Può risolvere Lei il problema: avvii il programma di { $provider } su questo computer.
whose-sign-in-method-provider-takes-no-password = Può risolvere Lei il problema: cambi il metodo di accesso per { $program }, o usi un altro programma.
whose-sign-in-method-provider-wants-app-password = Può risolvere Lei il problema, con una password creata presso { $provider } solo per { $program }.
whose-sign-in-method-provider-wants-code = Può risolvere Lei il problema, con un codice preso dalle impostazioni di posta di { $provider }.
whose-sign-in-method-provider-switch = Può risolvere Lei il problema, nelle impostazioni di posta sul sito web di { $provider }.

## Che cosa fare

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: scriva di nuovo la password della casella, e il nome utente come lo ha scritto il provider.
    [app-password] { $provider }: crei sul sito web una password solo per questo programma (password per le app) e la scriva al posto di quella abituale.
    [oauth] { $provider }: lasci che il programma apra la pagina di accesso del provider (nelle sue impostazioni: OAuth 2). Se non può, usi un programma più recente o il sito web.
    [oauth-or-app-password] { $provider }: lasci che il programma apra la pagina di accesso del provider (nelle sue impostazioni: OAuth 2), oppure crei sul sito web una password per le app e scriva quella.
    [authorization-code] { $provider }: prenda un codice di autorizzazione dalle impostazioni di posta del sito web e lo scriva al posto della password.
    [bridge] { $provider }: avvii il suo programma (Bridge) su questo computer, e copi da lì server, porta e password.
   *[none] { $provider }: legga questa posta sul sito web o con il programma del provider.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Buono a sapersi. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Pagina: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Verifichi sul sito web di { $provider } che i programmi di posta siano ammessi: { $provider-switch }
    [oauth] Verifichi sul sito web di { $provider } che i programmi di posta siano ammessi: { $provider-switch }
   *[other] Dove si trova sul sito web di { $provider }: { $provider-switch }
}
user-provider-settings = Imposti questi valori per { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] il Suo programma di posta
}, come li indica { $right-provider }: { $right-protocol }, server { $right-server }, porta { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nessuna crittografia
}.
user-cloud-program = Questo programma scarica la posta tramite i server di { $cloud }, non da qui. Chieda a chi gestisce il server di posta se li lascia entrare. Può darsi che sia raggiungibile solo dall'ufficio, che blocchi altri paesi o troppi accessi (fail2ban), o che usi un'autorità di certificazione dell'azienda.
admin-provider-status = { $provider } gestisce questo server; da fuori non vi si può fare nulla. { $provider-status-page ->
    [none] Guardare sul suo sito web se segnala un guasto.
   *[other] Guardare se segnala un guasto: { $provider-status-page }
}
program-cloud-note = { $program } scarica la posta tramite i server di { $cloud }. Un controllo da questo computer non può mostrare se questi riescono a collegarsi: può darsi che il server di posta sia raggiungibile solo dall'ufficio, che blocchi altri paesi o troppi accessi (fail2ban), o che usi un'autorità di certificazione dell'azienda.

## I servizi di un account

report-services = I server del Suo account
service-line = { $protocol }: { $server }, porta { $port } – { $found }
service-works = funziona
service-not-decided = non deciso
describe-no-mail-programs = { $provider } lascia leggere la posta solo ai propri programmi. Non c'è nulla da controllare.
