# Hvad der vides om de firmaer, der driver folks postkasser

## Hvordan login virker der

provider-known = Mailudbyder
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: mailprogrammer logger ind med postkassens adgangskode.
        [app-password] { $provider }: mailprogrammer skal have en adgangskode, der er lavet kun til dem (en appadgangskode). Din sædvanlige adgangskode virker ikke der.
        [oauth] { $since ->
            [none] { $provider }: mailprogrammer kan ikke længere logge ind med en adgangskode. De skal åbne udbyderens egen loginside (OAuth 2).
           *[other] { $provider }: siden den { $since } kan mailprogrammer ikke længere logge ind med en adgangskode. De skal åbne udbyderens egen loginside (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: mailprogrammer logger ind via udbyderens egen loginside (OAuth 2) eller med en adgangskode, der er lavet kun til dem (en appadgangskode). Din sædvanlige adgangskode virker ikke der.
           *[other] { $provider }: siden den { $since } har mailprogrammer skullet logge ind via udbyderens egen loginside (OAuth 2) eller med en adgangskode, der er lavet kun til dem (en appadgangskode). Din sædvanlige adgangskode virker ikke der.
        }
        [authorization-code] { $provider }: mailprogrammer skal have en autorisationskode fra mailindstillingerne på webstedet. Din sædvanlige adgangskode virker ikke der.
        [bridge] { $provider }: mailprogrammer får kun adgang til denne mail gennem udbyderens eget program (Bridge), som skal køre på denne computer og viser sin egen adgangskode.
        [none] { $provider }: denne mail kan ikke læses med andre mailprogrammer, kun med udbyderens eget.
       *[other] { $provider }: det vides ikke, hvordan mailprogrammer logger ind der.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: så vidt vides logger mailprogrammer ind med postkassens adgangskode.
        [app-password] { $provider }: så vidt vides skal mailprogrammer have en adgangskode, der er lavet kun til dem (en appadgangskode).
        [oauth] { $provider }: så vidt vides kan mailprogrammer ikke længere logge ind med en adgangskode. De skal åbne udbyderens egen loginside (OAuth 2).
        [oauth-or-app-password] { $provider }: så vidt vides logger mailprogrammer ind via udbyderens egen loginside (OAuth 2) eller med en adgangskode, der er lavet kun til dem (en appadgangskode).
        [authorization-code] { $provider }: så vidt vides skal mailprogrammer have en autorisationskode fra mailindstillingerne på webstedet.
        [bridge] { $provider }: så vidt vides får mailprogrammer kun adgang til denne mail gennem udbyderens eget program (Bridge) på denne computer.
        [none] { $provider }: så vidt vides kan denne mail ikke læses med andre mailprogrammer, kun med udbyderens eget.
       *[other] { $provider }: det vides ikke, hvordan mailprogrammer logger ind der.
    }
}
provider-switch = På webstedet: { $switch }
provider-note = Godt at vide: { $note }
provider-page = Side om dette: { $page }
provider-status-page = Har udbyderen driftsproblemer? { $page }
provider-receiving = Modtage mail:
provider-sending = Sende mail:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = Ingen servere er kendt.
provider-user-name = { $username ->
    [email] Brugernavn: hele mailadressen
    [none] Der kræves ikke noget brugernavn
    [local-part] Brugernavn: delen af adressen før @
   *[other] Brugernavn: som udbyderen har givet dig det
}
provider-source = { $certainty ->
    [checked] Fra { $source } (tjekket den { $checked })
   *[as-far-as-known] Så vidt vides ({ $source }, { $checked })
}
provider-takes-in-mail = Mail til dette domæne går først til { $provider }; postkassen kan ligge et andet sted.
provider-not-known = Mailprobe ved ikke, hvem der driver mailen for ”{ $asked }”. Den, der gav dig adressen, kender serverne.

## Hvad der blev konstateret

finding-provider-runs-server = { $server } er en server hos { $provider }
finding-provider-name-not-found = { $server } er det rigtige navn hos { $provider }; dette netværks navnetjeneste finder det ikke
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } tager ikke længere imod adgangskoder fra mailprogrammer, kun login via sin egen loginside (OAuth 2)
       *[other] { $provider } har siden den { $since } ikke taget imod adgangskoder fra mailprogrammer, kun login via sin egen loginside (OAuth 2)
    }
   *[as-far-as-known] Så vidt vides tager { $provider } ikke imod adgangskoder fra mailprogrammer, kun login via sin egen loginside (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } afviser den sædvanlige adgangskode i mailprogrammer; der kræves en appadgangskode eller udbyderens egen loginside (OAuth 2), hvor den findes
       *[other] { $provider } har siden den { $since } afvist den sædvanlige adgangskode i mailprogrammer; der kræves en appadgangskode eller udbyderens egen loginside (OAuth 2), hvor den findes
    }
   *[as-far-as-known] Så vidt vides afviser { $provider } den sædvanlige adgangskode i mailprogrammer og kræver en appadgangskode
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } afviser den sædvanlige adgangskode i mailprogrammer; der kræves en autorisationskode fra udbyderens mailindstillinger
   *[as-far-as-known] Så vidt vides vil { $provider } have, at mailprogrammer bruger en autorisationskode fra udbyderens mailindstillinger
}
finding-provider-switch = { $sign_in ->
    [password] Mailprogrammer skal måske først tillades på webstedet hos { $provider }: { $switch }
    [oauth] Mailprogrammer skal måske først tillades på webstedet hos { $provider }: { $switch }
   *[other] På webstedet hos { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } udleverer kun mail til andre programmer gennem sit eget program (Bridge) på denne computer
finding-provider-bridge-silent = Intet lytter på port { $port } på denne computer, hvor programmet fra { $provider } (Bridge) skulle være
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } tilbyder hverken POP, IMAP eller SMTP: kun udbyderens egne programmer kan læse denne mail
   *[as-far-as-known] Så vidt vides tilbyder { $provider } hverken POP, IMAP eller SMTP: kun udbyderens egne programmer kan læse denne mail
}
finding-provider-other-server = { $server } er ikke serveren til { $right_protocol } hos { $provider }; det er { $right_server }, port { $right_port }
finding-provider-without-protocol = Så vidt vides tilbyder { $provider } ikke { $protocol }; det, der tilbydes, er { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = { $provider } angiver port { $right_port } til { $right_protocol } på { $right_server }, ikke { $port }
finding-provider-other-protection = { $provider } angiver { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] ingen kryptering
} til port { $port } på { $right_server }, og det er ikke, hvad der er indstillet
finding-program-fetches-from-cloud = { $program } henter mail via serverne hos { $cloud }, ikke direkte fra denne computer

## Resultater

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } tager ikke længere imod adgangskoder fra mailprogrammer, så som regel afvises selv den rigtige.
   *[as-far-as-known] Så vidt vides tager { $provider } ikke længere imod adgangskoder fra mailprogrammer.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } godtager ikke din sædvanlige adgangskode her; der kræves en appadgangskode.
   *[as-far-as-known] Så vidt vides kræver { $provider } en appadgangskode her, ikke din sædvanlige.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } godtager ikke din sædvanlige adgangskode her; der kræves en autorisationskode.
   *[as-far-as-known] Så vidt vides kræver { $provider } en autorisationskode her, ikke din adgangskode.
}
verdict-sign-in-method-provider-switch = { $provider } afviste login; højst sandsynligt er mailprogrammer stadig slået fra der.
verdict-sign-in-method-provider-needs-bridge = Mail hos { $provider } kan kun læses gennem udbyderens eget program (Bridge) på denne computer.
verdict-sign-in-method-provider-without-mail-programs = Mail hos { $provider } kan kun læses med udbyderens egne programmer, ikke med { $program }.
verdict-dns-provider-name-not-found = Dette netværk finder ikke { $server }, selvom det er det rigtige navn hos { $provider }.
verdict-no-secure-service-provider-without-mail-programs = Mail hos { $provider } kan kun læses med udbyderens egne programmer, ikke med { $program }.
verdict-no-secure-service-provider-without-protocol = Så vidt vides tilbyder { $provider } ikke { $protocol }; indstil { $program } til { $right_protocol } i stedet.
verdict-server-down-provider-bridge-silent = Programmet fra { $provider } (Bridge) kører ikke på denne computer, eller det bruger en anden port.

## Hvem der kan løse det

whose-dns-provider-name-not-found = Det skal din helpdesk eller den, der driver netværket, løse.
whose-server-down-provider-bridge-silent = Det kan du selv løse: start programmet fra { $provider } på denne computer.
whose-sign-in-method-provider-takes-no-password = Det kan du selv løse: skift den måde, { $program } logger ind på, eller brug et andet program.
whose-sign-in-method-provider-wants-app-password = Det kan du selv løse med en adgangskode, som { $provider } laver kun til { $program }.
whose-sign-in-method-provider-wants-code = Det kan du selv løse med en kode fra mailindstillingerne hos { $provider }.
whose-sign-in-method-provider-switch = Det kan du selv løse i mailindstillingerne på webstedet hos { $provider }.

## Hvad der kan gøres

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: skriv postkassens adgangskode igen, og brugernavnet, som udbyderen har skrevet det.
    [app-password] { $provider }: lav en adgangskode kun til dette program (en appadgangskode) på webstedet, og skriv den i stedet for din sædvanlige.
    [oauth] { $provider }: lad programmet åbne udbyderens egen loginside (i indstillingerne: OAuth 2). Hvis det ikke kan, så brug et nyere program eller webstedet.
    [oauth-or-app-password] { $provider }: lad programmet åbne udbyderens egen loginside (i indstillingerne: OAuth 2), eller lav en appadgangskode på webstedet, og skriv den.
    [authorization-code] { $provider }: hent en autorisationskode i mailindstillingerne på webstedet, og skriv den i stedet for din adgangskode.
    [bridge] { $provider }: start udbyderens program (Bridge) på denne computer, og kopiér server, port og adgangskode derfra.
   *[none] { $provider }: læs denne mail på webstedet eller med udbyderens eget program.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Godt at vide: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Side: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Se efter på webstedet hos { $provider }, om mailprogrammer har adgang: { $provider-switch }
    [oauth] Se efter på webstedet hos { $provider }, om mailprogrammer har adgang: { $provider-switch }
   *[other] Sådan finder du det på webstedet hos { $provider }: { $provider-switch }
}
user-provider-settings = Indstil dette i { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] dit mailprogram
}, som { $right-provider } angiver det: { $right-protocol }, server { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] ingen kryptering
}.
user-cloud-program = Dette program henter din mail via serverne hos { $cloud }, ikke herfra. Spørg dem, der driver mailserveren, om den lukker de servere ind. Måske kan den kun nås fra kontoret, eller den afviser andre lande eller for mange loginforsøg (fail2ban), eller den bruger en certifikatudsteder, der er firmaets egen.
admin-provider-status = { $provider } driver denne server; der kan ikke gøres noget ved den udefra. { $provider-status-page ->
    [none] Se efter på webstedet, om der er meldt om fejl.
   *[other] Se efter, om der er meldt om fejl: { $provider-status-page }
}
program-cloud-note = { $program } henter mail via serverne hos { $cloud }. Et tjek fra denne computer kan ikke vise, om de kommer igennem: mailserveren kan måske kun nås fra kontoret, eller den afviser andre lande eller for mange loginforsøg (fail2ban), eller den bruger en certifikatudsteder, der er firmaets egen.

## En kontos tjenester

report-services = Din kontos servere
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = virker
service-not-decided = ikke afgjort
describe-no-mail-programs = Hos { $provider } kan mail kun læses med udbyderens egne programmer. Der er ikke noget at tjekke.
