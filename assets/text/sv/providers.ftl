# Vad som är känt om företagen som sköter människors postlådor

## Hur inloggningen fungerar där

provider-known = E-postleverantör
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: e-postprogram loggar in med postlådans lösenord.
        [app-password] { $provider }: e-postprogram behöver ett lösenord som är gjort bara för dem (ett applösenord). Ditt vanliga lösenord fungerar inte där.
        [oauth] { $since ->
            [none] { $provider }: e-postprogram kan inte längre logga in med lösenord. De måste öppna leverantörens egen inloggningssida (OAuth 2).
           *[other] { $provider }: sedan den { $since } kan e-postprogram inte längre logga in med lösenord. De måste öppna leverantörens egen inloggningssida (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: e-postprogram loggar in via leverantörens egen inloggningssida (OAuth 2) eller med ett lösenord som är gjort bara för dem (ett applösenord). Ditt vanliga lösenord fungerar inte där.
           *[other] { $provider }: sedan den { $since } måste e-postprogram logga in via leverantörens egen inloggningssida (OAuth 2) eller med ett lösenord som är gjort bara för dem (ett applösenord). Ditt vanliga lösenord fungerar inte där.
        }
        [authorization-code] { $provider }: e-postprogram behöver en auktoriseringskod från e-postinställningarna på webbplatsen. Ditt vanliga lösenord fungerar inte där.
        [bridge] { $provider }: e-postprogram når den här e-posten bara genom leverantörens eget program (Bridge), som måste köras på den här datorn och visar ett eget lösenord.
        [none] { $provider }: den här e-posten kan inte läsas med andra e-postprogram, bara med leverantörens eget.
       *[other] { $provider }: hur e-postprogram loggar in där är inte känt.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: såvitt känt loggar e-postprogram in med postlådans lösenord.
        [app-password] { $provider }: såvitt känt behöver e-postprogram ett lösenord som är gjort bara för dem (ett applösenord).
        [oauth] { $provider }: såvitt känt kan e-postprogram inte längre logga in med lösenord. De måste öppna leverantörens egen inloggningssida (OAuth 2).
        [oauth-or-app-password] { $provider }: såvitt känt loggar e-postprogram in via leverantörens egen inloggningssida (OAuth 2) eller med ett lösenord som är gjort bara för dem (ett applösenord).
        [authorization-code] { $provider }: såvitt känt behöver e-postprogram en auktoriseringskod från e-postinställningarna på webbplatsen.
        [bridge] { $provider }: såvitt känt når e-postprogram den här e-posten bara genom leverantörens eget program (Bridge) på den här datorn.
        [none] { $provider }: såvitt känt kan den här e-posten inte läsas med andra e-postprogram, bara med leverantörens eget.
       *[other] { $provider }: hur e-postprogram loggar in där är inte känt.
    }
}
provider-switch = På webbplatsen: { $switch }
provider-note = Bra att veta: { $note }
provider-page = Sida för detta: { $page }
provider-status-page = Har leverantören driftstörningar? { $page }
provider-receiving = Ta emot e-post:
provider-sending = Skicka e-post:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = Inga servrar är kända.
provider-user-name = { $username ->
    [email] Användarnamn: hela e-postadressen
    [none] Inget användarnamn behövs
    [local-part] Användarnamn: delen av adressen före @
   *[other] Användarnamn: så som leverantören gav dig det
}
provider-source = { $certainty ->
    [checked] Från { $source } (kontrollerat den { $checked })
   *[as-far-as-known] Såvitt känt ({ $source }, { $checked })
}
provider-takes-in-mail = E-post till den här domänen går först till { $provider }; postlådan kan finnas någon annanstans.
provider-not-known = Mailprobe vet inte vem som sköter e-posten för ”{ $asked }”. Den som gav dig adressen vet vilka servrarna är.

## Vad som konstaterades

finding-provider-runs-server = { $server } är en server hos { $provider }
finding-provider-name-not-found = { $server } är rätt namn hos { $provider }; det här nätverkets namntjänst hittar det inte
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } tar inte längre emot lösenord från e-postprogram, bara inloggning via sin egen inloggningssida (OAuth 2)
       *[other] { $provider } tar sedan den { $since } inte emot lösenord från e-postprogram, bara inloggning via sin egen inloggningssida (OAuth 2)
    }
   *[as-far-as-known] Såvitt känt tar { $provider } inte emot lösenord från e-postprogram, bara inloggning via sin egen inloggningssida (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } godtar inte det vanliga lösenordet i e-postprogram; det krävs ett applösenord, eller leverantörens egen inloggningssida (OAuth 2) där en sådan finns
       *[other] { $provider } godtar sedan den { $since } inte det vanliga lösenordet i e-postprogram; det krävs ett applösenord, eller leverantörens egen inloggningssida (OAuth 2) där en sådan finns
    }
   *[as-far-as-known] Såvitt känt godtar { $provider } inte det vanliga lösenordet i e-postprogram utan kräver ett applösenord
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } godtar inte det vanliga lösenordet i e-postprogram; det krävs en auktoriseringskod från leverantörens e-postinställningar
   *[as-far-as-known] Såvitt känt vill { $provider } att e-postprogram använder en auktoriseringskod från leverantörens e-postinställningar
}
finding-provider-switch = { $sign_in ->
    [password] E-postprogram kan först behöva tillåtas på webbplatsen hos { $provider }: { $switch }
    [oauth] E-postprogram kan först behöva tillåtas på webbplatsen hos { $provider }: { $switch }
   *[other] På webbplatsen hos { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } lämnar bara ut e-post till andra program genom sitt eget program (Bridge) på den här datorn
finding-provider-bridge-silent = Inget lyssnar på port { $port } på den här datorn, där programmet från { $provider } (Bridge) borde finnas
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } erbjuder varken POP, IMAP eller SMTP: bara leverantörens egna program kan läsa den här e-posten
   *[as-far-as-known] Såvitt känt erbjuder { $provider } varken POP, IMAP eller SMTP: bara leverantörens egna program kan läsa den här e-posten
}
finding-provider-other-server = { $server } är inte servern för { $right_protocol } hos { $provider }; det är { $right_server }, port { $right_port }
finding-provider-without-protocol = Såvitt känt erbjuder { $provider } inte { $protocol }; det som erbjuds är { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = { $provider } anger port { $right_port } för { $right_protocol } på { $right_server }, inte { $port }
finding-provider-other-protection = { $provider } anger { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] ingen kryptering
} för port { $port } på { $right_server }, och det är inte vad som är inställt
finding-program-fetches-from-cloud = { $program } hämtar e-post via servrarna hos { $cloud }, inte direkt från den här datorn

## Resultat

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } tar inte längre emot lösenord från e-postprogram, så som regel nekas även det rätta.
   *[as-far-as-known] Såvitt känt tar { $provider } inte längre emot lösenord från e-postprogram.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } godtar inte ditt vanliga lösenord här; det krävs ett applösenord.
   *[as-far-as-known] Såvitt känt kräver { $provider } ett applösenord här, inte ditt vanliga.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } godtar inte ditt vanliga lösenord här; det krävs en auktoriseringskod.
   *[as-far-as-known] Såvitt känt kräver { $provider } en auktoriseringskod här, inte ditt lösenord.
}
verdict-sign-in-method-provider-switch = { $provider } nekade inloggningen; troligast är e-postprogram fortfarande avstängda där.
verdict-sign-in-method-provider-needs-bridge = E-post hos { $provider } kan bara läsas genom leverantörens eget program (Bridge) på den här datorn.
verdict-sign-in-method-provider-without-mail-programs = E-post hos { $provider } kan bara läsas med leverantörens egna program, inte med { $program }.
verdict-dns-provider-name-not-found = Det här nätverket hittar inte { $server }, fastän det är rätt namn hos { $provider }.
verdict-no-secure-service-provider-without-mail-programs = E-post hos { $provider } kan bara läsas med leverantörens egna program, inte med { $program }.
verdict-no-secure-service-provider-without-protocol = Såvitt känt erbjuder { $provider } inte { $protocol }; ställ in { $program } på { $right_protocol } i stället.
verdict-server-down-provider-bridge-silent = Programmet från { $provider } (Bridge) körs inte på den här datorn, eller använder en annan port.

## Vem som kan åtgärda det

whose-dns-provider-name-not-found = Det här måste din helpdesk eller den som sköter nätverket åtgärda.
whose-server-down-provider-bridge-silent = Du kan åtgärda det själv: starta programmet från { $provider } på den här datorn.
whose-sign-in-method-provider-takes-no-password = Du kan åtgärda det själv: ändra hur { $program } loggar in, eller använd ett annat program.
whose-sign-in-method-provider-wants-app-password = Du kan åtgärda det själv, med ett lösenord som { $provider } skapar enbart för { $program }.
whose-sign-in-method-provider-wants-code = Du kan åtgärda det själv, med en kod från e-postinställningarna hos { $provider }.
whose-sign-in-method-provider-switch = Du kan åtgärda det själv, i e-postinställningarna på webbplatsen hos { $provider }.

## Vad du kan göra

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: skriv in postlådans lösenord igen, och användarnamnet så som leverantören har skrivit det.
    [app-password] { $provider }: skapa ett lösenord bara för det här programmet (ett applösenord) på webbplatsen och skriv in det i stället för ditt vanliga.
    [oauth] { $provider }: låt programmet öppna leverantörens egen inloggningssida (i inställningarna: OAuth 2). Om det inte kan det, använd ett nyare program eller webbplatsen.
    [oauth-or-app-password] { $provider }: låt programmet öppna leverantörens egen inloggningssida (i inställningarna: OAuth 2), eller skapa ett applösenord på webbplatsen och skriv in det.
    [authorization-code] { $provider }: hämta en auktoriseringskod i e-postinställningarna på webbplatsen och skriv in den i stället för ditt lösenord.
    [bridge] { $provider }: starta leverantörens program (Bridge) på den här datorn och kopiera server, port och lösenord därifrån.
   *[none] { $provider }: läs den här e-posten på webbplatsen eller med leverantörens eget program.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Bra att veta: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Sida: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Kontrollera på webbplatsen hos { $provider } att e-postprogram släpps in: { $provider-switch }
    [oauth] Kontrollera på webbplatsen hos { $provider } att e-postprogram släpps in: { $provider-switch }
   *[other] Så hittar du det på webbplatsen hos { $provider }: { $provider-switch }
}
user-provider-settings = Ställ in detta i { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] ditt e-postprogram
}, så som { $right-provider } anger det: { $right-protocol }, server { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] ingen kryptering
}.
user-cloud-program = Det här programmet hämtar din e-post via servrarna hos { $cloud }, inte härifrån. Fråga dem som sköter e-postservern om den släpper in de servrarna. Den kanske bara går att nå från kontoret, spärrar andra länder eller för många inloggningar (fail2ban), eller använder en certifikatutfärdare som är företagets egen.
admin-provider-status = { $provider } sköter den här servern; inget kan göras på den utifrån. { $provider-status-page ->
    [none] Se efter på webbplatsen om något fel har rapporterats.
   *[other] Se efter om något fel har rapporterats: { $provider-status-page }
}
program-cloud-note = { $program } hämtar e-post via servrarna hos { $cloud }. En kontroll från den här datorn kan inte visa om de kommer fram: e-postservern kanske bara går att nå från kontoret, spärrar andra länder eller för många inloggningar (fail2ban), eller använder en certifikatutfärdare som är företagets egen.

## Ett kontos tjänster

report-services = Ditt kontos servrar
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = fungerar
service-not-decided = inte avgjort
describe-no-mail-programs = Hos { $provider } kan e-posten bara läsas med leverantörens egna program. Det finns inget att kontrollera.
