# Det som er fastslått, én setning for hvert funn. ID-en til et funn står etter «finding-»; et punktum i den skrives «_».

## Hva e-postprogrammet sa

finding-said-secure-connect-failed = E-postprogrammet sier at den sikre tilkoblingen ikke kunne opprettes: { $words }
finding-said-connect-failed = E-postprogrammet sier at det ikke kunne koble til: { $words }
finding-said-refused = Feilmeldingen sier at tilkoblingen ble avvist: { $words }
finding-said-timed-out = Feilmeldingen sier at ingenting svarte i tide: { $words }
finding-said-unreachable = Feilmeldingen sier at det ikke finnes noen vei til serveren: { $words }
finding-said-cannot-contact = E-postprogrammet sier at det ikke fikk kontakt med serveren: { $words }
finding-said-no-ipv6 = Feilmeldingen sier at denne datamaskinen ikke kjenner slike adresser: { $words }
finding-said-blocked-here = Feilmeldingen sier at denne datamaskinen ikke lot programmet koble til: { $words }
finding-said-no-network = Feilmeldingen sier at det ikke er noe nettverk: { $words }
finding-said-host-not-found = Feilmeldingen sier at servernavnet ikke ble funnet: { $words }
finding-said-resolver-trouble = Feilmeldingen sier at navn ikke kunne slås opp: { $words }
finding-said-dropped = Feilmeldingen sier at tilkoblingen ble avsluttet: { $words }
finding-said-slow = Feilmeldingen sier at serveren ikke svarte i tide: { $words }
finding-said-silent-on-tls-port = Det kom ikke noe svar på en port der krypteringen må begynne med en gang: { $words }
finding-said-tls-failed = Feilmeldingen sier at partene ikke ble enige om krypteringen: { $words }
finding-said-clear-text = Feilmeldingen sier at det kom klartekst der kryptering var ventet: { $words }
finding-said-starttls-missing = Feilmeldingen sier at serveren ikke tilbyr STARTTLS: { $words }
finding-said-needs-encryption = Feilmeldingen sier at krypteringen må komme først: { $words }
finding-said-tls-not-started = Feilmeldingen sier at serveren ikke kunne starte kryptering: { $words }
finding-said-client-too-old = Feilmeldingen sier at TLS-versjonen til programmet ikke lenger godtas: { $words }
finding-said-server-too-old = Feilmeldingen sier at TLS-versjonen til serveren ikke lenger godtas: { $words }
finding-said-version-differs = Feilmeldingen sier at de to sidene ikke har noen felles TLS-versjon: { $words }
finding-said-no-shared-cipher = Feilmeldingen sier at de to sidene ikke har noen felles kryptering: { $words }
finding-said-weak-key-exchange = Feilmeldingen sier at nøkkelutvekslingen til serveren er for svak: { $words }
finding-said-certificate = Feilmeldingen sier at sertifikatet til serveren ikke ble godtatt: { $words }
finding-said-certificate-expired = Feilmeldingen sier at sertifikatet til serveren er utløpt: { $words }
finding-said-certificate-not-yet-valid = Feilmeldingen sier at sertifikatet til serveren ikke er gyldig ennå: { $words }
finding-said-certificate-wrong-name = Feilmeldingen sier at sertifikatet gjelder for et annet navn: { $words }
finding-said-certificate-self-signed = Feilmeldingen sier at sertifikatet er selvsignert (ingen sertifikatutsteder går god for det): { $words }
finding-said-certificate-untrusted = Feilmeldingen sier at utstederen av sertifikatet ikke er klarert: { $words }
finding-said-own-root-in-chain = Feilmeldingen sier at sertifikatet kommer fra en privat sertifikatutsteder: { $words }
finding-said-certificate-chain = Feilmeldingen sier at en del av sertifikatkjeden mangler: { $words }
finding-said-certificate-revoked = Feilmeldingen sier at sertifikatet er tilbakekalt: { $words }
finding-said-weak-certificate = Feilmeldingen sier at sertifikatet er for svakt: { $words }
finding-said-clock = Feilmeldingen sier at klokkene ikke stemmer overens: { $words }
finding-said-client-rejects-certificate = Serverloggen sier at klienten ikke godtok sertifikatet: { $words }
finding-said-client-certificate = Feilmeldingen sier at serveren ber deg om et eget sertifikat: { $words }
finding-said-sni = Feilmeldingen sier at serveren må få vite navnet sitt: { $words }
finding-said-wrong-protocol = Feilmeldingen sier at en annen protokoll svarte: { $words }
finding-said-busy = Feilmeldingen handler om grensene på serveren: { $words }
finding-said-mailbox-locked = Feilmeldingen sier at et annet program har postkassen åpen: { $words }
finding-said-server-fault = Feilmeldingen handler om en feil på serveren: { $words }
finding-said-sign-in-refused = Feilmeldingen sier at påloggingen ble avvist: { $words }
finding-said-sign-in-method = Feilmeldingen sier at denne påloggingsmåten ikke godtas: { $words }
finding-said-sign-in-later = Feilmeldingen sier at pålogging er utsatt en stund: { $words }
finding-said-relay-denied = Feilmeldingen sier at serveren ikke sender videre uten pålogging: { $words }
finding-said-sending-refused = Feilmeldingen sier at serveren ikke tar imot denne e-posten: { $words }
finding-said-computer-name-refused = Feilmeldingen sier at serveren ikke godtar navnet denne datamaskinen oppgir for seg selv (HELO): { $words }
finding-said-recipient-unknown = Feilmeldingen sier at mottakeren ikke er kjent: { $words }
finding-said-mailbox-full = Feilmeldingen sier at en postkasse er full: { $words }
finding-said-scanner = Feilmeldingen kommer fra en e-postskanner underveis: { $words }
finding-said-captive-portal = Feilmeldingen kommer fra påloggingssiden til et nettverk: { $words }
finding-said-local = Feilmeldingen handler om en feil på denne datamaskinen: { $words }
finding-said-settings = Feilmeldingen sier at innstillingene ikke kan være riktige: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS er valgt for port { $port }, der krypteringen begynner med STARTTLS
finding-settings-plain-on-tls-port = SSL/TLS er ikke valgt for port { $port }, der krypteringen må begynne med en gang
finding-settings-starttls-on-tls-port = STARTTLS er valgt for port { $port }, der krypteringen må begynne med en gang
finding-settings-port-of-other-protocol = Port { $port } hører ikke til { $protocol }
finding-settings-greeting-of-other-protocol = Serveren svarte med en annen protokoll enn { $protocol }: { $words }
finding-settings-server-is-this-computer = Innstillingene oppgir denne datamaskinen selv som e-postserver
finding-settings-greeting-of-other-server = Hilsenen er ikke den leverandøren har: { $words }
finding-settings-certificate-of-other-server = Serverne til denne leverandøren viser det riktige sertifikatet til alle programmer som nevner navnet først (SNI): Dette programmet gjør ikke det, eller noe annet svarer i stedet for dem
finding-settings-exchanger-as-server = Denne serveren tar bare imot e-post fra andre servere, på port 25. Programmer bruker en annen server hos leverandøren, og ikke port { $port } på denne.

## Å finne adressen

finding-name-not-found = Det finnes ingen server med navnet { $name }
finding-alias-leads-nowhere = { $name } er bare et annet navn på { $alias }, og { $alias } finnes ikke
finding-name-has-no-address = Navnet { $name } finnes, men det hører ingen adresse til det
finding-resolver-silent = Navnetjenesten i dette nettverket svarte ikke på spørsmål om { $name }
finding-family-unanswered = Navnetjenesten i dette nettverket lar spørsmålet om { $family }-adresser for { $name } stå ubesvart: hvert program venter { $seconds } sekunder eller lenger
finding-resolver-trouble = Navnetjenesten i dette nettverket kunne ikke si hvor { $name } er
finding-private-address = Navnet fører til { $address }, en adresse inne i et lokalt nettverk, og der er det ingen som svarer
finding-empty-address = Navnet fører til { $address }, som ikke er adressen til noen datamaskin; filtre svarer slik
finding-loopback-address = Navnet fører til { $address }, som er denne datamaskinen selv; filtre svarer slik
finding-no-network = Denne datamaskinen har ingen nettverkstilkobling
finding-computer-at-its-limit = Denne datamaskinen har ingen tilkoblinger igjen å gi: For mange er åpne samtidig
finding-hosts-file-names-server = Filen hosts på denne datamaskinen sender navnet til { $address }
finding-search-suffix-used = Navnet ble bare funnet med tillegget { $suffix }, så det kan være en annen datamaskin som svarte

## Å nå porten

finding-port-refused-others-greet = Port { $port } avviser tilkoblinger, mens port { $other_port } svarer som normalt
finding-port-silent-others-greet = Port { $port } svarer ikke på tilkoblinger, mens port { $other_port } svarer som normalt
finding-port-refused = Port { $port } avviser tilkoblinger
finding-port-silent = Port { $port } svarer ikke på tilkoblinger
finding-every-port-refused = Alle e-postporter som ble prøvd, avviser tilkoblinger
finding-every-port-silent = Ingen av e-postportene som ble prøvd, svarer i det hele tatt
finding-no-route = Det finnes ingen vei herfra til { $address }
finding-no-way-out = Ingen port på { $address } kan nås: Veien ut av dette nettverket mangler
finding-no-ipv6-route = { $server } har bare IPv6-adresser, og herfra fører ingen IPv6-rute dit
finding-blocked-locally = Denne datamaskinen slapp selv ikke ut tilkoblingen til port { $port }
finding-ipv6-fails-ipv4-works = Port { $port } virker over IPv4 ({ $works_on }), men ikke over IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } virker over IPv6 ({ $works_on }), men ikke over IPv4 ({ $address })
finding-older-on-one-address = På { $address } støtter serveren ikke noe nyere enn { $version }, men andre steder gjør den det
finding-one-address-fails = Serveren har flere adresser: Port { $port } virker på { $works_on }, men ikke på { $address }
finding-busy-on-one-address = Serveren har flere adresser: Port { $port } virker på { $works_on }, men ikke på { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Den sikre tilkoblingen

finding-idle-close = Port { $port } tar imot tilkoblinger og lukker dem før noe er sendt
finding-every-port-closes = { $ports } porter tar imot tilkoblinger og lukker dem straks, uten et ord
finding-every-hello-dies = { $range ->
    [part] Port { $port } tar imot tilkoblinger, men ingen av { $hellos } forsøk på å kryptere får svar
   *[whole] Port { $port } tar imot tilkoblinger, men ingen av { $hellos } forsøk på å kryptere, fra SSL 2.0 til TLS 1.3, får svar
}
finding-alert-on-every-hello = Port { $port } svarer på alle forsøk på å kryptere med samme alert ({ $alert })
finding-server-name-refused = Port { $port } kjenner ikke navnet { $server }, eller fikk ikke noe navn (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } godtar STARTTLS og sier så ingenting
   *[tls] Port { $port } tar imot tilkoblinger og sier så ingenting, uansett hva som sendes for å starte kryptering
}
finding-flight-breaks-off = Port { $port } begynner å svare, men { $how ->
        [closed] lukker så tilkoblingen
        [reset] bryter så tilkoblingen
        [silent] blir så taus
        [alert] gir så opp med alert { $alert }
       *[malformed] sender så byte som ikke gir mening
    }
finding-large-hello-fails = { $how ->
    [reset] En første melding på { $bytes } byte får port { $port } til å bryte forbindelsen, mens en kortere får svar
   *[lost] En første melding på { $bytes } byte får ikke svar på port { $port }, men en kortere får det
}
finding-client-hello-unanswered = Port { $port } svarte ikke på måten dette e-postprogrammet starter kryptering på
finding-newer-hello-answered = Port { $port } gir svar til nyere programmer (opptil { $version }), men ikke til et program som dette e-postprogrammet
finding-newest-version-breaks-off = Port { $port } bryter av når et program tilbyr TLS 1.3, og svarer dem som tilbyr høyst TLS 1.2
finding-only-old-hello-answered = Port { $port } svarer ikke på noe nyere enn { $version }
finding-other-suites-answered = Port { $port } bruker en versjon som dette e-postprogrammet kjenner, men har ikke noe chiffer felles med det
finding-key-type-not-spoken = Port { $port } viser et sertifikat med en nøkkel som dette e-postprogrammet ikke kan bruke ({ $key })
finding-sni-needed = Port { $port } gir bare svar til programmer som nevner navnet på serveren i sin første melding (SNI)
finding-other-certificate-without-name = Til programmer som ikke nevner serveren, viser den sertifikatet til { $names }
finding-client-hello-answered = Port { $port } gir svar til et program som dette e-postprogrammet
finding-current-hello-answered = Port { $port } gir svar til dagens programmer
finding-everything-works = { $encrypts ->
    [yes] Port { $port } virker herfra: Den ble nådd, den krypterer, og e-postserveren svarte
   *[no] Port { $port } virker herfra: Den ble nådd, og e-postserveren svarte, uten kryptering
}
finding-handshake-not-completed = Port { $port } svarer, men den sikre tilkoblingen blir ikke fullført
finding-text-on-secure-port = Port { $port } bruker klartekst der det skal være kryptering: { $text }
finding-starttls-port-with-ssl = Port { $port } svarer i klartekst og er ikke ment for SSL fra første byte: { $text }
finding-starttls-on-secure-port = Port { $port } venter på kryptering, mens e-postprogrammet venter på at serveren skal si noe først
finding-no-encryption-on-secure-port = Port { $port } begynner med kryptering, mens e-postprogrammet er innstilt på ingen
finding-tls-start-text = { $how ->
    [continues] Port { $port } godtar STARTTLS og fortsetter så i klartekst: { $text }
   *[says] Serveren sier selv at den ikke kan starte kryptering (port { $port })
}
finding-other-protocol = { $speaks ->
    [none] Noe annet enn en e-postserver
   *[other] { $speaks }
} svarer på port { $port }: { $text }
finding-other-protocol-inside = Port { $port } oppretter kryptering, men det som svarer bak den, er ikke en slik e-postserver: { $text }
finding-settings-starttls-not-in-program = STARTTLS er valgt for port { $port }; Outlook Express kan bare bruke det på port 25
finding-starttls-missing-on-one-address = Port { $port } godtar STARTTLS på { $works_on }, men ikke på { $address }
finding-starttls-withheld = Port { $port } fører ikke opp STARTTLS, men godtar det likevel; e-postprogrammer bruker bare det som er ført opp
finding-hangs-up-after-greeting = Port { $port } svarer én gang og kobler så fra
finding-silent-after-greeting = Port { $port } svarer én gang og sier så ikke mer
finding-port-for-web = Port { $port } er for nettsider, og ingen e-postserver svarer på den
finding-malformed-answer = Port { $port } svarer med byte som ikke hører til noen protokoll som er kjent her
finding-flapping = Port { $port } svarte på { $answered } av { $tries } like forsøk
finding-shut-out = Port { $port } svarte først og tok så ikke imot flere tilkoblinger herfra
finding-slow-answer = Port { $port } brukte { $seconds } sekunder på å svare

## Sertifikatet og klokken

finding-certificate-expired = Sertifikatet til serveren utløp { $not_after }
finding-certificate-not-yet-valid = Sertifikatet til serveren gjelder først fra { $not_before }
finding-certificate-revoked = Sertifikatet ble tilbakekalt { $revoked_at }: Serveren selv gir utstederens svar videre
finding-certificate-intermediate-expired = Sertifikatet mellom serverens eget og et klarert, { $certificate }, utløp { $not_after }
finding-certificate-intermediate-not-yet-valid = Sertifikatet mellom serverens eget og et klarert, { $certificate }, gjelder først fra { $not_before }
finding-certificate-other-path-needed = Serveren sender også sertifikatet til { $certificate }, som bare er gyldig fra { $not_before } til { $not_after }; dagens programmer finner en vei uten det, gamle programmer og OpenSSL før 1.1.0 kan stoppe der
finding-certificate-wrong-name = Sertifikatet gjelder for { $names }, ikke for { $asked_name }
finding-certificate-names-nobody = Sertifikatet nevner ingen server i det hele tatt, så heller ikke { $asked_name }
finding-certificate-name-only-in-cn = Sertifikatet har navnet { $common_name } bare som common name, som dagens programmer ikke lenger godtar; eldre gjør det
finding-certificate-self-signed = Sertifikatet til serveren er selvsignert: Ingen sertifikatutsteder går god for det
finding-certificate-unknown-extension = Sertifikatet, eller et over det, har en utvidelse merket som kritisk som e-postprogrammer ikke kjenner, og da må de avvise det
finding-certificate-against-apple-rules = Apples programmer avviser sertifikatet: Er det utstedt siden juli 2019, kan det gjelde i høyst 825 dager og må være beregnet for servere
finding-certificate-exceeds-issuer = Utstederen { $issuer } hadde ikke lov til å utstede dette sertifikatet: { $exceeds ->
    [kind] Den er ingen sertifikatutsteder, eller den kan ikke signere sertifikater
    [length] Kjeden under den er lengre enn tillatt
    [purpose] Den er ment for noe annet enn servere
    [names] Navnet ligger utenfor grensene
   *[other] feil type, for lang kjede eller et navn utenfor grensene
}
finding-certificate-untrusted = Sertifikatet er ikke utstedt av en utsteder denne datamaskinen stoler på, men av { $issuer }
finding-certificate-chain-incomplete = Serveren utelater et sertifikat mellom sitt eget og et klarert
finding-certificate-wrong-usage = Sertifikatet til serveren er ikke laget for en e-postserver
finding-certificate-status-missing = Sertifikatet krever en bekreftelse fra utstederen (OCSP) ved hver tilkobling, og serveren sender ingen
finding-certificate-unreadable = Et sertifikat som serveren sender, kan ikke leses
finding-certificate-bad-on-one-address = På { $address } viser serveren et annet sertifikat, som { $problem ->
    [expired] utløp { $not_after }
    [not-yet-valid] først gjelder fra { $not_before }
    [wrong-name] gjelder for { $names }
    [name-only-in-cn] har navnet bare i et gammelt felt
    [self-signed] er selvsignert
    [untrusted-issuer] kommer fra en utsteder denne datamaskinen ikke stoler på
    [missing-intermediate] kommer uten mellomsertifikatene sine
    [revoked] ble tilbakekalt { $revoked_at }
    [intermediate-expired] kommer med { $certificate }, som utløp { $not_after }
    [intermediate-not-yet-valid] kommer med { $certificate }, som først gjelder fra { $not_before }
    [weak-key] har en for svak nøkkel
    [weak-signature] har en for svak signatur
   *[other] det er et problem med
}
finding-interceptor-issuer = Sertifikatet er utstedt av { $interceptor }, som bryter inn i sikre tilkoblinger underveis
finding-certificate-differs-elsewhere = På det andre nettverket viser serveren et sertifikat fra en annen utsteder ({ $issuer_elsewhere }; her { $issuer })
finding-clock-off = Klokken på denne datamaskinen ligger { $days ->
        [0] { $minutes ->
            [one] { $minutes } minutt
           *[other] { $minutes } minutter
        }
        [one] { $days } dag
       *[other] { $days } dager
    } { $direction ->
        [ahead] foran
       *[behind] etter
    }; ifølge serverens klokke er sertifikatet gyldig
finding-clock-differs = Klokken på denne datamaskinen avviker fra serverens med { $days ->
        [0] { $minutes ->
            [one] { $minutes } minutt
           *[other] { $minutes } minutter
        }
        [one] { $days } dag
       *[other] { $days } dager
    }
finding-clock-right = Klokken på denne datamaskinen stemmer med serverens
finding-certificate-weak-key = Nøkkelen i sertifikatet er for kort for mange av dagens programmer ({ $key })
finding-certificate-weak-signature = Sertifikatet er signert på en måte som dagens programmer avviser ({ $signature })
finding-certificate-intermediate-weak-key = Nøkkelen i sertifikatet mellom serverens eget og et klarert, { $certificate }, er for kort for mange av dagens programmer ({ $key })
finding-certificate-intermediate-weak-signature = Sertifikatet mellom serverens eget og et klarert, { $certificate }, er signert på en måte som dagens programmer avviser ({ $signature })
finding-weak-key-exchange = Nøkkelutvekslingen til serveren er for svak for mange av dagens programmer ({ $bits } bit)

## Hilsenen

finding-exchange-5_5-greeting = Port { $port } sier at den er Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } er eldre enn Service Pack 3
finding-other-product-greeting = Port { $port } sier at den er { $product }
finding-scanner-greeting = En e-postskanner svarer på port { $port } i stedet for serveren: { $text }
finding-local-scanner-listens = En e-postskanner på denne datamaskinen lytter på port { $port }
finding-busy-greeting = Port { $port } avviser denne datamaskinen akkurat nå: { $text }
finding-kept-out-greeting = Port { $port } avviser denne datamaskinen akkurat nå: { $text }
finding-mailbox-locked-greeting = Et annet program eller en annen enhet har postkassen åpen: { $text }
finding-takes-no-mail = Port { $port } sier at denne serveren ikke tar imot e-post fra noen: { $text }
finding-refusal-greeting = Port { $port } avviser tilkoblinger herfra: { $text }
finding-address-not-welcome = Port { $port } avviser denne datamaskinen: { $text }
finding-computer-name-refused = Port { $port } avviser navnet Mailprobe oppgir for denne datamaskinen (EHLO): { $text }
finding-server-fault-greeting = Port { $port } sier at tjenesten har et problem eller er slått av: { $text }
finding-server-asked-to-stop = Serveren ba om et nytt forsøk senere, så Mailprobe sluttet å spørre
finding-greeting-missing = Port { $port } ble nådd, men e-postserveren sa ingenting
finding-greeting-cut-off = Port { $port } lukker tilkoblingen der e-postserveren skulle si noe først
finding-no-port-speaks = { $ports } porter tar imot tilkoblinger, og ingen av dem sier et ord
finding-captive-portal-answers = En påloggingsside for dette nettverket svarer i stedet for e-postserveren

## STARTTLS

finding-starttls-works = STARTTLS virker på port { $port }
finding-starttls-offered = Port { $port } tilbyr STARTTLS
finding-smtp-starttls-works = STARTTLS virker på port { $port }
finding-starttls-stripped = Noe underveis fjerner STARTTLS-tilbudet på port { $port }
finding-starttls-injected = Det kom ekstra byte sammen med klarsignalet fra serveren for STARTTLS på port { $port }, et tegn på at noen tukler
finding-starttls-not-offered = Port { $port } tilbyr ikke STARTTLS, men e-postprogrammet er innstilt på det
finding-starttls-refused = Port { $port } tilbyr STARTTLS, men { $answered ->
    [yes] avviser det så: { $reply }
   *[no] svarer så ikke
 }

## Pålogging

finding-sign-in-oauth-only = Port { $port } tar ikke imot passord, bare pålogging gjennom en nettside (OAuth 2)
finding-sign-in-disabled = Port { $port } sier at pålogging er slått av
finding-protocol-switched-off = Port { $port } sier at { $protocol } er slått av for denne kontoen eller dette domenet: { $text }
finding-sign-in-not-in-program = Port { $port } tilbyr bare { $ways } for pålogging, og det kan dette e-postprogrammet ikke
finding-sign-in-fails-on-one-address = Port { $port } tilbyr på { $address } ingen pålogging som dette e-postprogrammet kan bruke, men gjør det på { $works_on }
finding-client-certificate-demanded = Port { $port } slipper bare inn programmer som har sitt eget sertifikat
finding-sign-in-not-offered = Port { $port } tilbyr ingen påloggingsmåte
finding-plain-sign-in-refused = Port { $port } tar ikke imot passord uten kryptering

## Andre porter, andre nettverk og hva folk vet

finding-both-secure-ports-fail = Portene { $port } og { $other_port } oppfører seg likt, mens port { $greeting_port } svarer
finding-other-secure-port-works = Port { $other_port } virker, port { $port } gjør ikke det
finding-works-on-other-network = Det virker fra et annet nettverk
finding-fails-on-other-network = Det virker heller ikke fra et annet nettverk
finding-groupshield-installed = Noen som vet det, sier at GroupShield kjører på den serveren
finding-groupshield-absent = Noen som vet det, sier at GroupShield ikke er på den serveren
finding-cured-by-removal = SSL har virket siden GroupShield ble fullstendig fjernet
finding-not-cured-by-removal = SSL virker ikke selv om GroupShield er fullstendig fjernet
finding-works-without-ssl = E-posten virker med SSL slått av
finding-fails-without-ssl = E-posten virker heller ikke med SSL slått av
finding-began-after-change-here = Det begynte etter en endring på denne datamaskinen
finding-no-change-here = Ingenting er endret på denne datamaskinen
finding-event-0x2741 = Serverloggen viser hendelse { $event } med 0x2741: E-posttjenesten kunne ikke åpne den sikre porten sin
finding-event-0x2740 = Serverloggen viser hendelse { $event } med 0x2740: Et annet program bruker e-postporten
finding-event-13002 = Serverloggen viser hendelse 13002: E-posttjenesten har ikke noe sertifikat
