# Wat bekend is van de bedrijven die postvakken beheren

## Hoe aanmelden daar werkt

provider-known = E-mailprovider
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: e-mailprogramma's melden zich aan met het wachtwoord van het postvak.
        [app-password] { $provider }: e-mailprogramma's hebben een wachtwoord nodig dat speciaal daarvoor is gemaakt (een app-wachtwoord). Uw gewone wachtwoord werkt daar niet.
        [oauth] { $since ->
            [none] { $provider }: e-mailprogramma's kunnen zich niet meer met een wachtwoord aanmelden. Ze moeten de eigen aanmeldpagina van de provider openen (OAuth 2).
           *[other] { $provider }: sinds { $since } kunnen e-mailprogramma's zich niet meer met een wachtwoord aanmelden. Ze moeten de eigen aanmeldpagina van de provider openen (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: e-mailprogramma's melden zich aan via de eigen aanmeldpagina van de provider (OAuth 2) of met een wachtwoord dat speciaal daarvoor is gemaakt (een app-wachtwoord). Uw gewone wachtwoord werkt daar niet.
           *[other] { $provider }: sinds { $since } moeten e-mailprogramma's zich aanmelden via de eigen aanmeldpagina van de provider (OAuth 2) of met een wachtwoord dat speciaal daarvoor is gemaakt (een app-wachtwoord). Uw gewone wachtwoord werkt daar niet.
        }
        [authorization-code] { $provider }: e-mailprogramma's hebben een autorisatiecode uit de e-mailinstellingen op de website nodig. Uw gewone wachtwoord werkt daar niet.
        [bridge] { $provider }: e-mailprogramma's bereiken deze e-mail alleen via het eigen programma van de provider (Bridge). Dat moet op deze computer draaien en toont een eigen wachtwoord.
        [none] { $provider }: deze e-mail kan niet met andere e-mailprogramma's worden gelezen, alleen met die van de provider zelf.
       *[other] { $provider }: hoe e-mailprogramma's zich daar aanmelden, is niet bekend.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: voor zover bekend melden e-mailprogramma's zich aan met het wachtwoord van het postvak.
        [app-password] { $provider }: voor zover bekend hebben e-mailprogramma's een wachtwoord nodig dat speciaal daarvoor is gemaakt (een app-wachtwoord).
        [oauth] { $provider }: voor zover bekend kunnen e-mailprogramma's zich niet meer met een wachtwoord aanmelden. Ze moeten de eigen aanmeldpagina van de provider openen (OAuth 2).
        [oauth-or-app-password] { $provider }: voor zover bekend melden e-mailprogramma's zich aan via de eigen aanmeldpagina van de provider (OAuth 2) of met een wachtwoord dat speciaal daarvoor is gemaakt (een app-wachtwoord).
        [authorization-code] { $provider }: voor zover bekend hebben e-mailprogramma's een autorisatiecode uit de e-mailinstellingen op de website nodig.
        [bridge] { $provider }: voor zover bekend bereiken e-mailprogramma's deze e-mail alleen via het eigen programma van de provider (Bridge) op deze computer.
        [none] { $provider }: voor zover bekend kan deze e-mail niet met andere e-mailprogramma's worden gelezen, alleen met die van de provider zelf.
       *[other] { $provider }: hoe e-mailprogramma's zich daar aanmelden, is niet bekend.
    }
}
provider-switch = Op de website: { $switch }
provider-note = Goed om te weten. { $note }
provider-page = Pagina hiervoor: { $page }
provider-status-page = Storing bij de provider? { $page }
provider-receiving = E-mail ontvangen:
provider-sending = E-mail verzenden:
provider-server = - { $protocol }: { $host }, poort { $port }, { $security }
provider-no-servers = Er zijn geen servers bekend.
provider-user-name = { $username ->
    [email] Gebruikersnaam: het hele e-mailadres
    [none] Er is geen gebruikersnaam nodig
    [local-part] Gebruikersnaam: het deel van het adres vóór de @
   *[other] Gebruikersnaam: zoals de provider u die heeft gegeven
}
provider-source = { $certainty ->
    [checked] Uit { $source } (gecontroleerd: { $checked })
   *[as-far-as-known] Voor zover bekend ({ $source }, { $checked })
}
provider-takes-in-mail = E-mail voor dit domein gaat eerst naar { $provider }; het postvak staat misschien ergens anders.
provider-not-known = Mailprobe weet niet wie de e-mail van “{ $asked }” beheert. Wie u het adres heeft gegeven, kent de servers.

## Wat is vastgesteld

finding-provider-runs-server = { $server } is een server van { $provider }
finding-provider-name-not-found = { $server } is de juiste naam bij { $provider }; de naamdienst van dit netwerk vindt die niet
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } accepteert van e-mailprogramma's geen wachtwoorden meer, alleen de eigen aanmeldpagina (OAuth 2)
       *[other] { $provider } accepteert sinds { $since } van e-mailprogramma's geen wachtwoorden meer, alleen de eigen aanmeldpagina (OAuth 2)
    }
   *[as-far-as-known] Voor zover bekend accepteert { $provider } van e-mailprogramma's geen wachtwoorden, alleen de eigen aanmeldpagina (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } weigert het gewone wachtwoord in e-mailprogramma's; nodig is een app-wachtwoord, of de eigen aanmeldpagina (OAuth 2) waar die bestaat
       *[other] { $provider } weigert sinds { $since } het gewone wachtwoord in e-mailprogramma's; nodig is een app-wachtwoord, of de eigen aanmeldpagina (OAuth 2) waar die bestaat
    }
   *[as-far-as-known] Voor zover bekend weigert { $provider } het gewone wachtwoord in e-mailprogramma's en is een app-wachtwoord nodig
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } weigert het gewone wachtwoord in e-mailprogramma's; nodig is een autorisatiecode uit de e-mailinstellingen
   *[as-far-as-known] Voor zover bekend wil { $provider } dat e-mailprogramma's een autorisatiecode uit de e-mailinstellingen gebruiken
}
finding-provider-switch = { $sign_in ->
    [password] E-mailprogramma's moeten op de website van { $provider } misschien eerst worden toegestaan: { $switch }
    [oauth] E-mailprogramma's moeten op de website van { $provider } misschien eerst worden toegestaan: { $switch }
   *[other] Op de website van { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } geeft e-mail alleen aan andere programma's via het eigen programma (Bridge) op deze computer
finding-provider-bridge-silent = Op poort { $port } van deze computer luistert niets; daar hoort het programma van { $provider } (Bridge) te zijn
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } biedt geen POP, IMAP of SMTP: alleen de eigen programma's kunnen deze e-mail lezen
   *[as-far-as-known] Voor zover bekend biedt { $provider } geen POP, IMAP of SMTP: alleen de eigen programma's kunnen deze e-mail lezen
}
finding-provider-other-server = { $server } is niet de { $right_protocol }-server van { $provider }; dat is { $right_server }, poort { $right_port }
finding-provider-without-protocol = Voor zover bekend biedt { $provider } geen { $protocol } aan, wel { $right_protocol }: { $right_server }, poort { $right_port }
finding-provider-other-port = { $provider } noemt voor { $right_protocol } op { $right_server } poort { $right_port }, niet { $port }
finding-provider-other-protection = { $provider } noemt { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] geen versleuteling
} voor poort { $port } van { $right_server }, en dat is niet ingesteld
finding-program-fetches-from-cloud = { $program } haalt e-mail op via de servers van { $cloud }, niet rechtstreeks vanaf deze computer

## Uitkomsten

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } accepteert van e-mailprogramma's geen wachtwoorden meer; meestal wordt ook het juiste geweigerd.
   *[as-far-as-known] Voor zover bekend accepteert { $provider } van e-mailprogramma's geen wachtwoorden meer.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } accepteert uw gewone wachtwoord hier niet; er is een app-wachtwoord nodig.
   *[as-far-as-known] Voor zover bekend wil { $provider } hier een app-wachtwoord, niet uw gewone wachtwoord.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } accepteert uw gewone wachtwoord hier niet; er is een autorisatiecode nodig.
   *[as-far-as-known] Voor zover bekend wil { $provider } hier een autorisatiecode, niet uw wachtwoord.
}
verdict-sign-in-method-provider-switch = { $provider } heeft de aanmelding geweigerd; hoogstwaarschijnlijk is de toegang voor e-mailprogramma's daar nog uitgeschakeld.
verdict-sign-in-method-provider-needs-bridge = E-mail bij { $provider } is alleen te lezen via het eigen programma van de provider (Bridge) op deze computer.
verdict-sign-in-method-provider-without-mail-programs = E-mail bij { $provider } is alleen te lezen met de eigen programma's van de provider, niet met { $program }.
verdict-dns-provider-name-not-found = Dit netwerk vindt { $server } niet, hoewel dat de juiste naam is bij { $provider }.
verdict-no-secure-service-provider-without-mail-programs = E-mail bij { $provider } is alleen te lezen met de eigen programma's van de provider, niet met { $program }.
verdict-no-secure-service-provider-without-protocol = Voor zover bekend biedt { $provider } geen { $protocol } aan; stel { $program } in op { $right_protocol }.
verdict-server-down-provider-bridge-silent = Het programma van { $provider } (Bridge) draait niet op deze computer, of gebruikt een andere poort.

## Wie het kan oplossen

whose-dns-provider-name-not-found = Uw helpdesk, of de beheerder van dit netwerk, moet dit oplossen.
whose-server-down-provider-bridge-silent = U kunt dit zelf oplossen: start het programma van { $provider } op deze computer.
whose-sign-in-method-provider-takes-no-password = U kunt dit zelf oplossen: wijzig de manier waarop { $program } zich aanmeldt, of gebruik een ander programma.
whose-sign-in-method-provider-wants-app-password = U kunt dit zelf oplossen, met een wachtwoord dat { $provider } alleen voor { $program } maakt.
whose-sign-in-method-provider-wants-code = U kunt dit zelf oplossen, met een code uit de e-mailinstellingen van { $provider }.
whose-sign-in-method-provider-switch = U kunt dit zelf oplossen, in de e-mailinstellingen op de website van { $provider }.

## Wat te doen

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: typ het wachtwoord van het postvak opnieuw, en de gebruikersnaam zoals uw provider die schrijft.
    [app-password] { $provider }: maak op de website een wachtwoord speciaal voor dit programma (een app-wachtwoord) en typ het in plaats van uw gewone wachtwoord.
    [oauth] { $provider }: laat het programma de eigen aanmeldpagina van de provider openen (in de instellingen: OAuth 2). Kan het dat niet, gebruik dan een nieuwer programma of de website.
    [oauth-or-app-password] { $provider }: laat het programma de eigen aanmeldpagina van de provider openen (in de instellingen: OAuth 2), of maak op de website een app-wachtwoord en typ dat.
    [authorization-code] { $provider }: haal een autorisatiecode op in de e-mailinstellingen op de website en typ die in plaats van uw wachtwoord.
    [bridge] { $provider }: start het programma van de provider (Bridge) op deze computer en neem daaruit server, poort en wachtwoord over.
   *[none] { $provider }: lees deze e-mail op de website of met het eigen programma van de provider.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Goed om te weten. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Pagina: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Controleer op de website van { $provider } of e-mailprogramma's worden toegelaten: { $provider-switch }
    [oauth] Controleer op de website van { $provider } of e-mailprogramma's worden toegelaten: { $provider-switch }
   *[other] Waar u het vindt op de website van { $provider }: { $provider-switch }
}
user-provider-settings = Stel in { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] uw e-mailprogramma
} het volgende in, zoals { $right-provider } het opgeeft: { $right-protocol }, server { $right-server }, poort { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] geen versleuteling
}.
user-cloud-program = Dit programma haalt uw e-mail op via de servers van { $cloud }, niet hiervandaan. Vraag de beheerders van de mailserver of hij die toelaat. Misschien is hij alleen vanaf kantoor te bereiken, blokkeert hij andere landen of te veel aanmeldingen (fail2ban), of gebruikt hij een eigen certificeringsinstantie van uw bedrijf.
admin-provider-status = { $provider } beheert deze server; van buitenaf is er niets aan te doen. { $provider-status-page ->
    [none] Kijk op de website of er een storing wordt gemeld.
   *[other] Kijk of er een storing wordt gemeld: { $provider-status-page }
}
program-cloud-note = { $program } haalt e-mail op via de servers van { $cloud }. Een controle vanaf deze computer kan niet laten zien of die erdoor komen: misschien is de mailserver alleen vanaf kantoor te bereiken, blokkeert hij andere landen of te veel aanmeldingen (fail2ban), of gebruikt hij een eigen certificeringsinstantie van uw bedrijf.

## De diensten van een account

report-services = De servers van uw account
service-line = { $protocol }: { $server }, poort { $port } – { $found }
service-works = werkt
service-not-decided = nog onduidelijk
describe-no-mail-programs = { $provider } laat alleen de eigen programma's e-mail lezen. Er valt niets te controleren.
