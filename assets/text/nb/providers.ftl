# Hva som er kjent om firmaene som driver folks postkasser

## Hvordan pålogging virker der

provider-known = E-postleverandør
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: E-postprogrammer logger på med passordet til postkassen.
        [app-password] { $provider }: E-postprogrammer trenger et passord som er laget bare for dem (et app-passord). Det vanlige passordet ditt virker ikke der.
        [oauth] { $since ->
            [none] { $provider }: E-postprogrammer kan ikke lenger logge på med passord. De må åpne leverandørens egen påloggingsside (OAuth 2).
           *[other] { $provider }: Siden { $since } kan ikke e-postprogrammer lenger logge på med passord. De må åpne leverandørens egen påloggingsside (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: E-postprogrammer logger på gjennom leverandørens egen påloggingsside (OAuth 2) eller med et passord som er laget bare for dem (et app-passord). Det vanlige passordet ditt virker ikke der.
           *[other] { $provider }: Siden { $since } må e-postprogrammer logge på gjennom leverandørens egen påloggingsside (OAuth 2) eller med et passord som er laget bare for dem (et app-passord). Det vanlige passordet ditt virker ikke der.
        }
        [authorization-code] { $provider }: E-postprogrammer trenger en autorisasjonskode fra e-postinnstillingene på nettstedet. Det vanlige passordet ditt virker ikke der.
        [bridge] { $provider }: E-postprogrammer får bare tak i denne e-posten gjennom leverandørens eget program (Bridge), som må kjøre på denne datamaskinen og viser sitt eget passord.
        [none] { $provider }: Denne e-posten kan ikke leses med andre e-postprogrammer, bare med leverandørens egne.
       *[other] { $provider }: Det er ikke kjent hvordan e-postprogrammer logger på der.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: Så vidt vi vet, logger e-postprogrammer på med passordet til postkassen.
        [app-password] { $provider }: Så vidt vi vet, trenger e-postprogrammer et passord som er laget bare for dem (et app-passord).
        [oauth] { $provider }: Så vidt vi vet, kan ikke e-postprogrammer lenger logge på med passord. De må åpne leverandørens egen påloggingsside (OAuth 2).
        [oauth-or-app-password] { $provider }: Så vidt vi vet, logger e-postprogrammer på gjennom leverandørens egen påloggingsside (OAuth 2) eller med et passord som er laget bare for dem (et app-passord).
        [authorization-code] { $provider }: Så vidt vi vet, trenger e-postprogrammer en autorisasjonskode fra e-postinnstillingene på nettstedet.
        [bridge] { $provider }: Så vidt vi vet, får e-postprogrammer bare tak i denne e-posten gjennom leverandørens eget program (Bridge) på denne datamaskinen.
        [none] { $provider }: Så vidt vi vet, kan denne e-posten ikke leses med andre e-postprogrammer, bare med leverandørens egne.
       *[other] { $provider }: Det er ikke kjent hvordan e-postprogrammer logger på der.
    }
}
provider-switch = På nettstedet: { $switch }
provider-note = Verdt å vite: { $note }
provider-page = Side for dette: { $page }
provider-status-page = Er leverandøren nede? { $page }
provider-receiving = Mottak av e-post:
provider-sending = Sending av e-post:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = Ingen servere er kjent.
provider-user-name = { $username ->
    [email] Brukernavn: hele e-postadressen
    [none] Det trengs ikke noe brukernavn
    [local-part] Brukernavn: delen av adressen foran @
   *[other] Brukernavn: slik du fikk det av leverandøren
}
provider-source = { $certainty ->
    [checked] Fra { $source } (kontrollert { $checked })
   *[as-far-as-known] Så vidt vi vet ({ $source }, { $checked })
}
provider-takes-in-mail = E-post til dette domenet går først til { $provider }; postkassen kan ligge et annet sted.
provider-not-known = Mailprobe vet ikke hvem som driver e-posten for «{ $asked }». Den som ga deg adressen, kjenner serverne.

## Hva som er fastslått

finding-provider-runs-server = { $server } er en server hos { $provider }
finding-provider-name-not-found = { $server } er det riktige navnet hos { $provider }; navnetjenesten i dette nettverket finner det ikke
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } tar ikke lenger imot passord fra e-postprogrammer, bare sin egen påloggingsside (OAuth 2)
       *[other] { $provider } har ikke tatt imot passord fra e-postprogrammer siden { $since }, bare sin egen påloggingsside (OAuth 2)
    }
   *[as-far-as-known] Så vidt vi vet, tar { $provider } ikke imot passord fra e-postprogrammer, bare sin egen påloggingsside (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } avviser det vanlige passordet i e-postprogrammer og krever et app-passord, eller sin egen påloggingsside (OAuth 2) der det finnes en
       *[other] { $provider } har avvist det vanlige passordet i e-postprogrammer siden { $since } og krever et app-passord, eller sin egen påloggingsside (OAuth 2) der det finnes en
    }
   *[as-far-as-known] Så vidt vi vet, avviser { $provider } det vanlige passordet i e-postprogrammer og krever et app-passord
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } avviser det vanlige passordet i e-postprogrammer og krever en autorisasjonskode fra e-postinnstillingene sine
   *[as-far-as-known] Så vidt vi vet, vil { $provider } at e-postprogrammer skal bruke en autorisasjonskode fra e-postinnstillingene
}
finding-provider-switch = { $sign_in ->
    [password] E-postprogrammer må kanskje først tillates på nettstedet til { $provider }: { $switch }
    [oauth] E-postprogrammer må kanskje først tillates på nettstedet til { $provider }: { $switch }
   *[other] På nettstedet til { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } gir bare e-post til andre programmer gjennom sitt eget program (Bridge) på denne datamaskinen
finding-provider-bridge-silent = Ingenting lytter på port { $port } på denne datamaskinen, der programmet til { $provider } (Bridge) skulle være
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } tilbyr ikke POP, IMAP eller SMTP: Bare leverandørens egne programmer kan lese denne e-posten
   *[as-far-as-known] Så vidt vi vet, tilbyr { $provider } ikke POP, IMAP eller SMTP: Bare leverandørens egne programmer kan lese denne e-posten
}
finding-provider-other-server = { $server } er ikke { $right_protocol }-serveren til { $provider }; det er { $right_server }, port { $right_port }
finding-provider-without-protocol = Vi kjenner ikke til at { $provider } tilbyr { $protocol }; leverandøren tilbyr { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = { $provider } oppgir port { $right_port } for { $right_protocol } på { $right_server }, ikke { $port }
finding-provider-other-protection = { $provider } oppgir { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] ingen kryptering
} for port { $port } på { $right_server }, og det er ikke det som er valgt
finding-program-fetches-from-cloud = { $program } henter e-post via serverne til { $cloud }, ikke direkte fra denne datamaskinen

## Resultater

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } tar ikke lenger imot passord fra e-postprogrammer, så også det riktige blir som regel avvist.
   *[as-far-as-known] Så vidt vi vet, tar { $provider } ikke lenger imot passord fra e-postprogrammer.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } godtar ikke det vanlige passordet ditt her, men krever et app-passord.
   *[as-far-as-known] Så vidt vi vet, krever { $provider } et app-passord her, ikke det vanlige.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } godtar ikke det vanlige passordet ditt her, men krever en autorisasjonskode.
   *[as-far-as-known] Så vidt vi vet, krever { $provider } en autorisasjonskode her, ikke passordet ditt.
}
verdict-sign-in-method-provider-switch = { $provider } avviste påloggingen; mest sannsynlig er e-postprogrammer fortsatt slått av der.
verdict-sign-in-method-provider-needs-bridge = E-post hos { $provider } kan bare leses gjennom leverandørens eget program (Bridge) på denne datamaskinen.
verdict-sign-in-method-provider-without-mail-programs = E-post hos { $provider } kan bare leses med leverandørens egne programmer, ikke med { $program }.
verdict-dns-provider-name-not-found = Dette nettverket finner ikke { $server }, selv om det er riktig navn hos { $provider }.
verdict-no-secure-service-provider-without-mail-programs = E-post hos { $provider } kan bare leses med leverandørens egne programmer, ikke med { $program }.
verdict-no-secure-service-provider-without-protocol = { $provider } tilbyr ikke { $protocol }, så vidt vi vet; still { $program } inn på { $right_protocol } i stedet.
verdict-server-down-provider-bridge-silent = Programmet til { $provider } (Bridge) kjører ikke på denne datamaskinen, eller bruker en annen port.

## Hvem som kan rette det

whose-dns-provider-name-not-found = Brukerstøtten, eller den som driver dette nettverket, må ordne dette.
whose-server-down-provider-bridge-silent = Du kan ordne dette selv: Start programmet til { $provider } på denne datamaskinen.
whose-sign-in-method-provider-takes-no-password = Du kan ordne dette selv: Endre måten { $program } logger på, eller bruk et annet program.
whose-sign-in-method-provider-wants-app-password = Du kan ordne dette selv, med et passord som { $provider } lager bare for { $program }.
whose-sign-in-method-provider-wants-code = Du kan ordne dette selv, med en kode fra e-postinnstillingene hos { $provider }.
whose-sign-in-method-provider-switch = Du kan ordne dette selv, i e-postinnstillingene på nettstedet til { $provider }.

## Hva du kan gjøre

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: Skriv inn passordet til postkassen på nytt, og brukernavnet slik leverandøren skrev det.
    [app-password] { $provider }: Lag et passord bare for dette programmet (et app-passord) på nettstedet, og skriv det inn i stedet for det vanlige.
    [oauth] { $provider }: La programmet åpne leverandørens egen påloggingsside (i innstillingene: OAuth 2). Hvis det ikke kan det, bruker du et nyere program eller nettstedet.
    [oauth-or-app-password] { $provider }: La programmet åpne leverandørens egen påloggingsside (i innstillingene: OAuth 2), eller lag et app-passord på nettstedet og skriv inn det.
    [authorization-code] { $provider }: Hent en autorisasjonskode i e-postinnstillingene på nettstedet, og skriv den inn i stedet for passordet ditt.
    [bridge] { $provider }: Start leverandørens program (Bridge) på denne datamaskinen, og kopier server, port og passord fra det.
   *[none] { $provider }: Les denne e-posten på nettstedet eller med leverandørens eget program.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Verdt å vite: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Side: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Se på nettstedet til { $provider } om e-postprogrammer slipper inn: { $provider-switch }
    [oauth] Se på nettstedet til { $provider } om e-postprogrammer slipper inn: { $provider-switch }
   *[other] Her finner du det på nettstedet til { $provider }: { $provider-switch }
}
user-provider-settings = Legg inn disse innstillingene i { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] e-postprogrammet
}, slik { $right-provider } oppgir dem: { $right-protocol }, server { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] ingen kryptering
}.
user-cloud-program = Dette programmet henter e-posten din via serverne til { $cloud }, ikke herfra. Spør dem som driver e-postserveren, om de slipper inn disse serverne. Kanskje kan den bare nås fra kontoret, blokkerer andre land eller for mange pålogginger (fail2ban), eller bruker firmaets egen sertifikatutsteder.
admin-provider-status = { $provider } driver denne serveren; utenfra kan man ikke gjøre noe på den. { $provider-status-page ->
    [none] Se på nettstedet om det er meldt om en feil.
   *[other] Se om det er meldt om en feil: { $provider-status-page }
}
program-cloud-note = { $program } henter e-post via serverne til { $cloud }. En sjekk fra denne datamaskinen kan ikke vise om de slipper gjennom: Kanskje kan e-postserveren bare nås fra kontoret, blokkerer andre land eller for mange pålogginger (fail2ban), eller bruker firmaets egen sertifikatutsteder.

## Tjenestene til en konto

report-services = Serverne for kontoen din
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = virker
service-not-decided = ikke avgjort
describe-no-mail-programs = { $provider } lar bare sine egne programmer lese e-post. Det er ingenting å sjekke.
