# Resultater, GroupShield-linjen, neste test og hva som må gjøres.

## Årsaker med få ord

hypothesis-groupshield = GroupShield på Exchange Server 5.5
hypothesis-exchange55-listener = En annen feil i de sikre portene på Exchange Server 5.5
hypothesis-secure-listener-fault = Den sikre porten på serveren virker ikke
hypothesis-no-secure-service = Ingen sikker tjeneste på denne porten
hypothesis-client-too-old = E-postprogrammet er for gammelt for serveren
hypothesis-server-too-old = Serveren er for gammel for e-postprogrammet
hypothesis-no-shared-cipher = Ingen felles krypteringsmetode
hypothesis-certificate = Et problem med sertifikatet til serveren
hypothesis-weak-certificate = Nøkkelen eller signaturen til serveren er for svak
hypothesis-clock-wrong = Klokken på denne datamaskinen går feil
hypothesis-starttls-mixup = Port og krypteringstype passer ikke sammen
hypothesis-plaintext-on-secure-port = Den sikre porten krypterer ikke
hypothesis-wrong-protocol = Noe annet enn en slik e-postserver
hypothesis-interception = Noe underveis endrer tilkoblingen
hypothesis-firewall = En brannmur eller leverandør blokkerer tilkoblingen
hypothesis-dns = Servernavnet fører ingen steder, eller til feil sted
hypothesis-ipv6-broken = IPv6 virker ikke
hypothesis-captive-portal = Nettverket krever pålogging først
hypothesis-server-down = E-postserveren er nede
hypothesis-server-busy = E-postserveren er opptatt, eller en grense er nådd
hypothesis-sign-in-refused = Brukernavnet eller passordet blir ikke godtatt
hypothesis-sign-in-method = Denne påloggingsmåten blir ikke godtatt
hypothesis-sending-refused = Serveren tar ikke imot denne e-posten
hypothesis-sni-required = Serveren må få vite navnet sitt først (SNI)
hypothesis-slow-server = E-postserveren svarer ikke, eller for sent
hypothesis-no-network = Denne datamaskinen har ikke nettverk
hypothesis-healthy = Alt vi kan teste, virker

## Resultatet, for et menneske: under 16 ord.

verdict-groupshield = { $server } fullfører ikke den sikre tilkoblingen på port { $port }; GroupShield er { $certainty ->
        [likely] den sannsynlige årsaken
       *[other] en mulig årsak
    }.
verdict-exchange55-listener = Den sikre porten { $port } på { $server }, en Exchange Server 5.5, virker ikke.
verdict-secure-listener-fault = Den sikre tilkoblingen til { $server }, port { $port }, blir brutt på serversiden.
verdict-secure-listener-fault-idle-close = Ingen sikker tilkobling til { $server }: Port { $port } kobler fra før noe er sagt.
verdict-secure-listener-fault-every-hello-dies = Ingen sikker tilkobling til { $server }: Port { $port } kobler fra ved hvert forsøk.
verdict-secure-listener-fault-alert-on-every-hello = Ingen sikker tilkobling til { $server }: Port { $port } avviser hvert forsøk (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Ingen sikker tilkobling til { $server }: Port { $port } begynner på den og { $how ->
        [silent] blir så taus
       *[other] bryter så av
    }.
verdict-secure-listener-fault-handshake-not-completed = Ingen sikker tilkobling til { $server }: Port { $port } { $how ->
        [silent] slutter å svare
       *[other] bryter av
    } før den er på plass.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } godtar STARTTLS på port { $port } og fortsetter uten kryptering.
   *[says] { $server } sier selv at krypteringen ikke kan startes på port { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } tilbyr STARTTLS på port { $port }, men går så ikke videre.
verdict-secure-listener-fault-said-tls-not-started = Ifølge feilmeldingen kunne { $server } ikke starte krypteringen: «{ $said }».
verdict-secure-listener-fault-greeting-cut-off = Ingen e-post gjennom port { $port }: { $server } kobler fra der uten et ord.
verdict-no-secure-service = { $server } tilbyr ingen sikker tilkobling på port { $port }.
verdict-no-secure-service-port-refused = { $server } avviser tilkoblinger på port { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } avviser tilkoblinger på port { $port }; port { $other_port } svarer.
verdict-no-secure-service-starttls-not-offered = { $server } tilbyr ikke STARTTLS på port { $port }, men { $program } er innstilt på det.
verdict-no-secure-service-starttls-missing-on-one-address = På { $address } tilbyr { $server } ikke STARTTLS på port { $port }.
verdict-client-too-old = Krypteringen på { $server } er for ny for { $program }.
verdict-server-too-old = { $server } har bare gammel kryptering, som { $program } ikke lenger godtar.
verdict-server-too-old-only-old-hello-answered = { $server } har ikke noe nyere enn { $version }, som { $program } ikke lenger godtar.
verdict-server-too-old-newest-version-breaks-off = { $server } bryter av når et program tilbyr TLS 1.3, slik { $program } gjør.
verdict-server-too-old-older-on-one-address = På { $address } har { $server } ikke noe nyere enn { $version }.
verdict-no-shared-cipher = { $server } og { $program } har ingen felles krypteringsmetode.
verdict-no-shared-cipher-key-type-not-spoken = { $server } har et sertifikat med en nøkkel ({ $key }) som { $program } ikke kan bruke.
verdict-no-shared-cipher-other-suites-answered = { $server } og { $program } har felles TLS-versjon, men ikke felles chiffer eller nøkkeltype.
verdict-certificate = Det er et problem med sertifikatet til { $server }, så { $program } stoler ikke på det.
verdict-certificate-certificate-expired = Sertifikatet til { $server } utløp { $not_after }; { $program } stoler ikke på det.
verdict-certificate-certificate-not-yet-valid = Sertifikatet til { $server } er først gyldig fra { $not_before }.
verdict-certificate-certificate-revoked = Sertifikatet til { $server } ble tilbakekalt { $revoked_at }; { $program } stoler ikke på det.
verdict-certificate-certificate-intermediate-expired = Sertifikatet { $certificate }, som { $server } sender sammen med sitt eget, utløp { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Sertifikatet { $certificate }, som { $server } sender sammen med sitt eget, gjelder først fra { $not_before }.
verdict-certificate-certificate-names-nobody = Sertifikatet som { $server } viser, nevner ingen server i det hele tatt.
verdict-certificate-certificate-name-only-in-cn = Sertifikatet har { $common_name } bare i et gammelt felt (CN), som dagens programmer ikke leser.
verdict-certificate-certificate-wrong-name = Sertifikatet som { $server } viser, gjelder for { $name }, ikke for { $asked_name }.
verdict-certificate-certificate-self-signed = Sertifikatet til { $server } er selvsignert, så { $program } stoler ikke på det.
verdict-certificate-certificate-unknown-extension = Sertifikatet til { $server } har en utvidelse som e-postprogrammer må avvise.
verdict-certificate-certificate-against-apple-rules = Sertifikatet til { $server } følger ikke Apples regler, så { $program } avviser det.
verdict-certificate-certificate-exceeds-issuer = Sertifikatet til { $server } bryter reglene for utstederen det kommer fra.
verdict-certificate-certificate-untrusted = Sertifikatet til { $server } er utstedt av { $issuer }, som denne datamaskinen ikke stoler på.
verdict-certificate-certificate-chain-incomplete = { $server } utelater en del av sertifikatkjeden, så { $program } kan ikke kontrollere den.
verdict-certificate-certificate-unreadable = Et sertifikat som { $server } sender, kan ikke leses.
verdict-certificate-certificate-wrong-usage = Sertifikatet til { $server } er ikke laget for en e-postserver.
verdict-certificate-certificate-status-missing = { $server } sender ikke bekreftelsen (OCSP) som sertifikatet krever, og { $program } krever den.
verdict-certificate-certificate-bad-on-one-address = På { $address } har { $server } et sertifikat som { $problem ->
    [expired] utløp { $not_after }
    [not-yet-valid] først gjelder fra { $not_before }
    [wrong-name] gjelder for { $names }
    [name-only-in-cn] har navnet bare i et gammelt felt
    [self-signed] er selvsignert
    [untrusted-issuer] kommer fra en utsteder datamaskinen ikke stoler på
    [missing-intermediate] kommer uten mellomsertifikatene sine
    [revoked] ble tilbakekalt { $revoked_at }
    [intermediate-expired] kommer med { $certificate }, som utløp { $not_after }
    [intermediate-not-yet-valid] kommer med { $certificate }, som først gjelder fra { $not_before }
    [weak-key] har en for svak nøkkel
    [weak-signature] har en for svak signatur
   *[other] det er et problem med
}.
verdict-certificate-certificate-other-path-needed = Gamle programmer avviser kanskje { $server } på grunn av sertifikatet { $certificate }, gyldig til { $not_after }.
verdict-weak-certificate = Sertifikatet til { $server } er for svakt for { $program }.
verdict-weak-certificate-certificate-weak-key = Nøkkelen til { $server } ({ $key }) er for kort for { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = Nøkkelen til { $certificate } ({ $key }), sendt av { $server }, er for kort for { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Sertifikatet { $certificate } fra { $server } er signert med { $signature }, for svakt for { $program }.
verdict-weak-certificate-certificate-weak-signature = Sertifikatet til { $server } er signert med { $signature }, for svakt for { $program }.
verdict-weak-certificate-weak-key-exchange = Nøkkelutvekslingen med { $server } ({ $bits } bit) er for svak for { $program }.
verdict-clock-wrong = Klokken på denne datamaskinen går feil, så det gyldige sertifikatet til { $server } ser ugyldig ut.
verdict-clock-wrong-clock-off = Klokken på denne datamaskinen ligger { $days ->
        [0] { $minutes } minutter
        [one] { $days } dag
       *[other] { $days } dager
    } { $direction ->
        [ahead] foran
       *[behind] etter
    }, så sertifikatet ser ugyldig ut.
verdict-starttls-mixup = Port { $port } på { $server } passer ikke til krypteringen som er valgt i { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } på { $server } krever STARTTLS; SSL/TLS hører til port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } på { $server } krever SSL/TLS; STARTTLS hører til port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } på { $server } krever SSL/TLS, men { $program } er innstilt på ingen kryptering.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } krever SSL/TLS, men feilmeldingen viser ingen kryptering.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } krever STARTTLS, men feilmeldingen viser SSL/TLS; det hører til port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } tar ikke imot passord uten kryptering, og { $program } er innstilt på ingen.
verdict-starttls-mixup-said-needs-encryption = { $server } vil ha kryptering før alt annet: SSL/TLS på port { $secure-port } eller STARTTLS.
verdict-plaintext-on-secure-port = { $server } krypterer ikke på port { $port }, der det skal være kryptering.
verdict-wrong-protocol = Port { $port } på { $server } svarer, men det er ingen e-postserver for { $protocol }.
verdict-wrong-protocol-other-protocol = Port { $port } på { $server } bruker ikke { $protocol }{ $speaks ->
    [none] ; den sier «{ $said }»
   *[other] , men { $speaks }: «{ $said }»
}.
verdict-wrong-protocol-other-protocol-inside = Bak krypteringen på port { $port } svarer { $speaks ->
    [own] en server som ikke følger { $protocol }
    [none] noe annet enn { $protocol }
   *[other] { $speaks }, ikke { $protocol }
}: «{ $said }».
verdict-wrong-protocol-port-for-web = Port { $port } på { $server } er for nettsider, ikke for { $protocol }.
verdict-interception = Noe mellom denne datamaskinen og { $server } endrer tilkoblingen.
verdict-interception-interceptor-issuer = { $interceptor } bryter inn i den sikre tilkoblingen til { $server } og viser sitt eget sertifikat.
verdict-interception-scanner-greeting = { $product } svarer i stedet for { $server }.
verdict-interception-starttls-stripped = Noe underveis fjerner krypteringen (STARTTLS) fra port { $port } på { $server }.
verdict-interception-starttls-withheld = Noe skjuler krypteringen (STARTTLS) på port { $port } på { $server }.
verdict-interception-starttls-injected = Noe underveis ser ut til å tukle med tilkoblingen til { $server }.
verdict-firewall = Noe underveis ser ut til å blokkere tilkoblingen til { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Noe underveis ser ut til å blokkere port { $port } på { $server }; port { $other_port } svarer.
verdict-firewall-blocked-locally = Denne datamaskinen slipper ikke selv ut tilkoblinger til port { $port }.
verdict-firewall-said-blocked-here = Ifølge feilmeldingen lot denne datamaskinen selv ikke { $program } koble til.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Ingen sikker tilkobling til { $server }: Noe underveis bryter ved lange første meldinger.
   *[lost] Ingen sikker tilkobling til { $server }: Store pakker går tapt underveis.
}
verdict-firewall-nothing-reached = Ingen tilkobling fra denne datamaskinen når fram til { $server }.
verdict-dns = Denne datamaskinen finner ikke den riktige adressen til { $server }.
verdict-dns-name-not-found = Det finnes ingen server med navnet { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Navnet { $name } finnes, men det hører ingen adresse til det.
verdict-dns-resolver-silent = Navnetjenesten i dette nettverket svarer ikke, så { $server } kan ikke finnes.
verdict-dns-family-unanswered = { $server } blir funnet sent: navnetjenesten i dette nettverket svarer ikke for { $family }-adresser.
verdict-dns-resolver-trouble = Navnetjenesten i dette nettverket kan ikke si hvor { $name } er.
verdict-dns-private-address = Navnet { $server } fører til { $address }, og der er det ingen som svarer.
verdict-dns-empty-address = Navnet { $server } fører til { $address }, som ikke er noen datamaskin.
verdict-dns-loopback-address = Navnet { $server } fører til { $address }, som er denne datamaskinen selv.
verdict-dns-hosts-file-names-server = Filen hosts på denne datamaskinen sender { $server } til { $address }.
verdict-dns-search-suffix-used = { $server } ble bare funnet med { $suffix } lagt til navnet, kanskje en annen datamaskin.
verdict-ipv6-broken = { $server } virker over IPv4, men ikke over IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } har bare IPv6-adresser, og herfra fører ingen IPv6-rute dit.
verdict-captive-portal = Dette nettverket krever pålogging først, så { $program } når ikke { $server } ennå.
verdict-server-down = E-posttjenesten på { $server } ser ut til å være av.
verdict-server-down-every-port-refused = { $server } avviser alle e-postporter: feil navn, denne datamaskinen er utestengt, eller e-posttjenesten er av.
verdict-server-down-every-port-silent = Ingen e-postport på { $server } svarer: Serveren ser ut til å være av.
verdict-server-down-one-address-dead = { $server } virker på { $works_on }, men ikke på { $address }; programmer kan få begge adressene.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } svarer på port { $port } og avviser så: «{ $said }».
verdict-server-down-hangs-up-after-greeting = { $server } svarer én gang på port { $port } og kobler så fra.
verdict-server-down-server-fault-greeting = { $server } har selv et problem og sier «{ $said }».
verdict-server-down-said-server-fault = { $server } hadde selv et problem: «{ $said }».
verdict-server-busy = { $server } avviser { $program } akkurat nå: Den er opptatt, eller en grense er nådd.
verdict-server-busy-greeting-cut-off = Ingen e-post gjennom port { $port }: { $server } kobler fra der uten et ord.
verdict-server-busy-busy-greeting = { $server } avviser denne datamaskinen akkurat nå og sier «{ $said }».
verdict-server-busy-kept-out-greeting = { $server } stenger adressen til denne datamaskinen ute en stund etter feil passord: «{ $said }».
verdict-server-busy-mailbox-locked-greeting = Et annet program eller en annen enhet har postkassen åpen: «{ $said }».
verdict-server-busy-busy-on-one-address = På { $address } avviser { $server } denne datamaskinen akkurat nå og sier «{ $said }».
verdict-server-busy-refusal-greeting = { $server } avviser tilkoblinger herfra og sier «{ $said }».
verdict-server-busy-said-busy = { $server } avviste { $program } inntil videre: «{ $said }».
verdict-server-busy-said-mailbox-locked = Et annet program eller en annen enhet har postkassen åpen: «{ $said }».
verdict-server-busy-said-mailbox-full = En postkasse er full: «{ $said }».
verdict-server-busy-server-asked-to-stop = { $server } ber { $program } komme tilbake senere.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express kan ikke bruke STARTTLS på port { $port } på { $server }, bare på port 25.
verdict-server-busy-flapping = { $server } virker bare av og til: Av flere like forsøk ble noen besvart, andre brutt.
verdict-server-busy-shut-out = { $server } svarte først og tok så ikke imot flere tilkoblinger herfra.
verdict-server-busy-every-port-closes = { $server } kobler straks fra på alle porter, uten et ord.
verdict-sign-in-refused = { $server } avviste påloggingen: Mest sannsynlig er det brukernavnet eller passordet.
verdict-sign-in-refused-said-sign-in-refused = Påloggingen til { $server } ble avvist: «{ $said }».
verdict-sign-in-refused-said-sign-in-later = { $server } utsetter påloggingen en stund: «{ $said }».
verdict-sign-in-method = { $server } godtar ikke denne påloggingsmåten.
verdict-sign-in-method-sign-in-oauth-only = { $server } tar ikke imot passord, bare pålogging gjennom en nettside (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } sier at pålogging er slått av på port { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } sier at { $protocol } er slått av for denne kontoen eller dette domenet: «{ $said }».
verdict-sign-in-method-sign-in-not-in-program = { $server } tilbyr bare { $ways } for pålogging, og det kan { $program } ikke.
verdict-sign-in-method-sign-in-fails-on-one-address = På { $address } tilbyr { $server } ingen pålogging som { $program } kan bruke.
verdict-sign-in-method-sign-in-not-offered = { $server } tilbyr ingen påloggingsmåte på port { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } slipper bare inn programmer som har sitt eget sertifikat.
verdict-sign-in-method-said-sign-in-method = { $server } godtar ikke denne påloggingsmåten: «{ $said }».
verdict-sending-refused = { $server } tar ikke imot denne e-posten herfra.
verdict-sending-refused-address-not-welcome = { $server } avviser denne datamaskinen og sier «{ $said }».
verdict-sending-refused-takes-no-mail = { $server } tar ikke imot e-post fra noen og sier «{ $said }».
verdict-sending-refused-computer-name-refused = { $server } avviser navnet Mailprobe oppgir for denne datamaskinen; { $program } oppgir kanskje et annet: «{ $said }».
verdict-sending-refused-said-computer-name-refused = { $server } avviser navnet denne datamaskinen oppgir for seg selv: «{ $said }».
verdict-sending-refused-said-relay-denied = { $server } sender bare e-post videre for dem som logger på for sending.
verdict-sending-refused-said-sending-refused = { $server } tok ikke imot e-posten: «{ $said }».
verdict-sni-required = { $server } gir bare svar til programmer som nevner navnet først (SNI); { $program } gjør ikke det.
verdict-sni-required-server-name-refused = Port { $port } kjenner ikke navnet { $server }, eller fikk ikke noe navn.
verdict-sni-required-other-certificate-without-name = { $server } viser { $program } et annet sertifikat ({ $name }), fordi programmet ikke nevner navnet først.
verdict-slow-server = { $server } gir ikke { $program } svar i tide.
verdict-slow-server-slow-answer = { $server } svarer først etter { $seconds } sekunder, for sent for noen programmer.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } godtar STARTTLS på port { $port } og sier så ingenting.
   *[tls] { $server } tar imot tilkoblinger på port { $port } og sier så ingenting.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } krypterer på port { $port } og sier så ingenting.
   *[no] { $server } tar imot tilkoblinger på port { $port } og sier så ingenting.
}
verdict-slow-server-silent-after-greeting = { $server } svarer én gang på port { $port } og sier så ikke mer.
verdict-slow-server-no-port-speaks = { $server } tar imot tilkoblinger og sier så ingenting, på { $ports } porter.
verdict-no-network = Denne datamaskinen har ingen nettverkstilkobling.
verdict-no-network-no-way-out = Denne datamaskinen finner ingen vei ut av nettverket sitt til { $server }.
verdict-healthy = Alt vi kan teste på { $server }, port { $port }, virker herfra akkurat nå.

## Når ingenting peker ut en årsak

verdict-undecided = { $seen }. Vi kan ennå ikke si hvilken av flere årsaker det er.
verdict-untested = Ingenting er galt, så langt det kan testes: { $seen }.
verdict-computer-at-its-limit = Denne datamaskinen har for mange åpne tilkoblinger, så { $server } kunne ikke testes.

## Hvem det er opp til

whose-groupshield = De som driver { $server }, må ordne dette. Du har ikke gjort noe galt. GroupShield er antivirusprogrammet for Exchange fra Network Associates (senere McAfee) på den serveren.
whose-exchange55-listener = De som driver { $server }, må ordne dette. Du har ikke gjort noe galt.
whose-secure-listener-fault = De som driver { $server }, må ordne dette. Du har ikke gjort noe galt.
whose-no-secure-service = Spør dem som driver { $server }, hvilken port du skal bruke; så kan du endre den selv.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Du eller brukerstøtten kan ordne dette: { $program } eller systemet det kjører på, må være nyere.
whose-server-too-old = De som driver { $server }, må ordne dette.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Begge sider kan ordne dette: et nyere e-postprogram her, eller én krypteringsmetode (chiffer) til på { $server }.
whose-certificate = De som driver { $server }, må ordne dette.
whose-certificate-certificate-wrong-name = Hvis leverandøren din oppgir { $server }, må de som driver serveren, ordne dette; ellers kan du gjøre det selv i { $program }.
whose-weak-certificate = De som driver { $server }, må ordne dette.
whose-clock-wrong = Du kan ordne dette selv: Still klokken på denne datamaskinen.
whose-starttls-mixup = Du kan ordne dette selv: Endre to innstillinger i { $program }.
whose-plaintext-on-secure-port = De som driver { $server }, må ordne dette.
whose-wrong-protocol = Du kan ordne dette selv: Sammenlign servernavn og port med det leverandøren din oppgir.
whose-interception = Brukerstøtten, eller den som har ansvar for antivirusprogrammet på datamaskinen eller for nettverket, må ordne dette.
whose-firewall = Brukerstøtten, eller den som driver nettverket du er på, må ordne dette.
whose-firewall-blocked-locally = Du eller brukerstøtten kan ordne dette, på denne datamaskinen.
whose-firewall-said-blocked-here = Du eller brukerstøtten kan ordne dette, på denne datamaskinen.
whose-dns = Hvis servernavnet er riktig, må brukerstøtten eller den som driver nettverket, ordne dette.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Den som driver nettverket ditt eller serveren, må ordne dette.
whose-captive-portal = Du kan ordne dette selv: Logg på dette nettverket.
whose-server-down = Foreløpig kan du bare vente; si fra til dem som driver { $server }.
whose-server-down-every-port-refused = Sammenlign først servernavnet; er det riktig, si fra til dem som driver { $server }.
whose-server-busy = Vent noen minutter. Hvis det skjer ofte, si fra til dem som driver { $server }.
whose-server-busy-shut-out = Vent en halvtime. Hvis det skjer ofte, si fra til dem som driver { $server }.
whose-server-busy-kept-out-greeting = Vent en halvtime. Hvis det skjer ofte, si fra til dem som driver { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-sign-in-refused = Du kan ordne dette selv: brukernavn, passord eller påloggingsmåte.
whose-sign-in-method = Det er ikke noe i veien med passordet ditt: Påloggingsmåten må endres, her eller på { $server }.
whose-sign-in-method-protocol-switched-off = Det er ikke noe i veien med passordet ditt: Den som administrerer kontoen, må slå på { $protocol }, eller en annen protokoll må brukes.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Det er ikke noe i veien med passordet ditt eller krypteringen; svaret fra { $server } viser hvem som kan ordne dette.
whose-sending-refused-takes-no-mail = Du kan ordne dette selv: Sammenlign servernavn og port med det leverandøren din oppgir.
whose-sni-required = Begge sider kan ordne dette: et nyere e-postprogram her, eller et standardsertifikat på { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Vent litt, og si så fra til dem som driver { $server }.
whose-no-network = Du kan ordne dette selv: Koble denne datamaskinen til et nettverk.
whose-no-network-no-way-out = Du eller de som driver dette nettverket, kan ordne dette: ruteren eller nettverksinnstillingene på datamaskinen.
whose-healthy = Prøv en gang til i { $program }. Hvis det fortsatt ikke virker, er det innstillingene eller passordet der som står for tur.
whose-undecided = En test til vil vise hvem som må ordne dette.
whose-untested = Resten kan bare prøves i selve { $program }.
whose-stopped = Sjekk på nytt og la det gå helt til slutt, så får du vite hvem som må ordne dette.
whose-out-of-time = Sjekk på nytt, så får du vite hvem som må ordne dette.
whose-computer-at-its-limit = Du kan ordne dette selv: Lukk programmer eller start datamaskinen på nytt, og sjekk så igjen.

## Etiketter

label-likely = sannsynlig
label-possible = mulig
label-unlikely = usannsynlig
label-ruled-out = utelukket
label-not-tested = kunne ikke sjekkes

## GroupShield-linjen

groupshield-line-likely = GroupShield på Exchange Server 5.5 er sannsynlig. { $why }
groupshield-line-possible = GroupShield på Exchange Server 5.5 er mulig. { $why }
groupshield-line-unlikely = GroupShield på Exchange Server 5.5 er usannsynlig. { $why }
groupshield-line-ruled-out = GroupShield på Exchange Server 5.5 er utelukket. { $why }
groupshield-line-not-tested = GroupShield på Exchange Server 5.5 kunne ikke sjekkes. { $why }
groupshield-line-confirmed = GroupShield på Exchange Server 5.5 er svært sannsynlig; hvis SSL virker når det er fjernet, er det bevist. { $why }

groupshield-why-confirmed = Serverloggen viser 0x2741 for e-postportene, GroupShield kjører på serveren, og portene oppfører seg slik man kan vente.
groupshield-why-confirmed-cured = Serverloggen viste 0x2741, og SSL har virket siden GroupShield ble fullstendig fjernet.
groupshield-why-fits = Serveren sier at den er Exchange Server 5.5, og de sikre portene tar imot tilkoblinger, men oppretter ingen sikker tilkobling. Bare hendelsesloggen på serveren kan vise mer.
groupshield-why-fits-log = Serveren sier at den er Exchange Server 5.5, og loggen viser 0x2741. Om GroupShield kjører på den, er ikke opplyst.
groupshield-why-fits-installed = De sikre portene på serveren oppfører seg slik man kjenner det fra GroupShield, og GroupShield kjører på den. Hendelsesloggen ble ikke vist.
groupshield-why-refused = Serveren sier at den er Exchange Server 5.5, og avviser tilkoblinger til de sikre portene. Det gjør GroupShield, men også andre feil på samme server.
groupshield-why-closes-at-once = Serveren sier at den er Exchange Server 5.5, og den sikre porten lukkes med en gang. Det kan skyldes GroupShield; oftere skyldes det et manglende sertifikat.
groupshield-why-shared = Noe av det som ble funnet, passer til GroupShield, men andre årsaker passer også.
groupshield-why-one-port = Serveren sier at den er Exchange Server 5.5, men en annen sikker port på den virker, og så vidt vi vet, stopper GroupShield alle.
groupshield-why-other-log = Hendelsesloggen på serveren peker på en annen årsak.
groupshield-why-other-fault = Serveren sier at den er Exchange Server 5.5, men det som ble funnet, passer bedre til en annen årsak.
groupshield-why-no-exchange = Ingenting der sier at det er Exchange Server 5.5, den eneste serveren dette skjer på.
groupshield-why-other-product = Serveren sier at den er et annet produkt, og denne feilen finnes bare på Exchange Server 5.5.
groupshield-why-hello-answered = Den sikre porten { $port } svarte på minst ett forsøk på å kryptere, og med denne feilen svarer den ikke på noen, så vidt vi vet.
groupshield-why-works = Den sikre porten { $port } virker herfra.
groupshield-why-no-ssl = E-postprogrammet bruker ikke SSL her, og denne feilen rammer ingenting annet.
groupshield-why-starttls = Serveren tilbyr STARTTLS for å lese e-post, og det kan ikke Exchange Server 5.5.
groupshield-why-absent = Noen som vet det, sier at GroupShield ikke er på den serveren.
groupshield-why-flapping = Porten virker av og til, og denne feilen kommer og går ikke, så vidt vi vet.
groupshield-why-cured = SSL har virket siden GroupShield ble fullstendig fjernet: Det var årsaken, og nå er den borte.
groupshield-why-other-fact = Noe som ble funnet her, kan ikke skje med denne feilen.
groupshield-why-not-reached = Verken de første ordene eller den sikre porten på { $server } kunne nås.

## Testen som kommer nå

next-test-try-other-network = Slik får du et sikkert svar: Kjør denne sjekken på et annet nettverk, for eksempel mobilens, og sammenlign de to resultatene.
next-test-ask-event-log = Slik får du et sikkert svar: Spør dem som driver { $server }, om hendelsene 11508, 11506 eller 13002 står i programloggen, og lim dem inn her.
next-test-ask-groupshield = Slik får du et sikkert svar: Spør dem som driver { $server }, om GroupShield er installert der.
next-test-ask-removal = Slik får du et sikkert svar: Spør om SSL virker når GroupShield er fullstendig fjernet.
next-test-ask-since-when = Slik får du et sikkert svar: Tenk tilbake på om noe ble endret på denne datamaskinen kort tid før det begynte.
next-test-check-again = Slik får du et sikkert svar: Sjekk på nytt om ti minutter, og se om noe er annerledes.
next-test-run-to-the-end = Slik får du et sikkert svar: La sjekken gå helt til slutt.

question-groupshield-installed = Er GroupShield installert på { $server }?
question-cured-by-removal = Har SSL virket siden GroupShield ble fullstendig fjernet?
question-works-without-ssl = Virker e-posten med SSL slått av? Svar bare det du allerede vet; ikke prøv det bare for å svare.
question-works-on-other-network = Virker samme konto på et annet nettverk?
question-began-after-update = Begynte det etter en endring på denne datamaskinen?

## Deler som trinnene er satt sammen av

advice-where = { $program ->
        [outlook-express] I Outlook Express åpner du Verktøy > Kontoer… > E-post, velger kontoen og deretter Egenskaper > Avansert.
        [windows-mail] I Windows Mail åpner du Verktøy > Kontoer…, velger kontoen og deretter Egenskaper > Avansert.
        [windows-live-mail] I Windows Live Mail høyreklikker du kontoen til venstre og velger Egenskaper > Avansert.
        [outlook] Lukk Outlook, åpne Kontrollpanel > E-post (Microsoft Outlook) > E-postkontoer…, velg kontoen og deretter Endre… > Flere innstillinger… > Avansert. (Outlook 2003: Verktøy > E-postkontoer….)
        [new-outlook] I nye Outlook åpner du Innstillinger (tannhjulet) > Kontoer > Dine kontoer (i noen versjoner: E-postkontoer), velger «Behandle» ved kontoen og ser etter serverinnstillingene.
        [outlook-mac] I Outlook åpner du Verktøy > Kontoer, velger kontoen og krysser av for å overstyre standardporten («Override default port») hvis du vil endre en port.
        [outlook-mobile] I Outlook på telefonen trykker du på bildet ditt eller ikonet øverst til venstre, deretter på tannhjulet > Kontoer, og velger kontoen. Hvis det ikke vises noen serverinnstillinger der, som på Android, kan de bare oppgis når en konto legges til.
        [thunderbird] I Thunderbird åpner du menyen > Kontoinnstillinger > { $protocol ->
            [SMTP] Utgående SMTP-server (SMTP), velger serveren og deretter «Rediger…»
           *[other] Serverinnstillinger, under navnet på kontoen.
        }
        [thunderbird-android] I appen åpner du menyen > Innstillinger, velger kontoen og deretter { $protocol ->
            [SMTP] Sende e-post > Utgående tjener.
           *[other] Hente e-post > Innkommende tjener.
        }
        [apple-mail] I Mail åpner du Mail > Innstillinger > Kontoer (eldre versjoner: Valg), velger kontoen og deretter «Tjenerinnstillinger», og fjerner krysset for automatisk administrasjon av tilkoblingsinnstillinger.
        [iphone] På iPhone eller iPad åpner du Innstillinger > Apper > Mail > Mail-kontoer (før iOS 18: Innstillinger > Mail > Kontoer), velger kontoen, trykker på adressen og deretter på { $protocol ->
            [SMTP] SMTP og hovedtjeneren («Primary Server»).
           *[other] Avansert.
        }
        [gmail-app] I Gmail-appen åpner du menyen > Innstillinger, velger kontoen og deretter { $protocol ->
            [SMTP] innstillingene for utgående e-post.
           *[other] innstillingene for innkommende e-post.
        } (En Google-konto har ikke slike innstillinger.)
        [samsung-email] I Samsung Email åpner du menyen, trykker på tannhjulet, velger kontoen og deretter «Serverinnstillinger».
        [em-client] I eM Client åpner du kontoene (i de fleste versjoner Meny > Kontoer), velger kontoen og finner innstillingene for { $protocol }-serveren.
        [evolution] I Evolution åpner du Rediger > Kontoer (eldre versjoner: Rediger > Brukervalg > E-post-konti), velger kontoen, deretter «Rediger» og { $protocol ->
            [SMTP] Utgående e-post.
           *[other] Innkommende e-post.
        }
        [kmail] I KMail åpner du Innstillinger > Oppsett av KMail… > Kontoer, velger kontoen under { $protocol ->
            [SMTP] Sender
           *[other] Mottar
        }, deretter Endre… > Avansert.
        [vivaldi] I Vivaldi åpner du Innstillinger > E-post, og velger kontoen der.
        [device] Åpne nettsiden til selve enheten: Skriv adressen dens i en nettleser, logg på som administrator og se etter e-post, SMTP eller skanning til e-post.
        [script] Åpne konfigurasjonen der vert, port og kryptering for e-postserveren står.
       *[other] Åpne serverinnstillingene for kontoen i e-postprogrammet.
    }
advice-where-name = { $program ->
        [outlook-express] I Outlook Express åpner du Verktøy > Kontoer… > E-post, velger kontoen og deretter Egenskaper > Servere; porten står på fanen «Avansert».
        [windows-mail] I Windows Mail åpner du Verktøy > Kontoer…, velger kontoen og deretter Egenskaper > Servere; porten står på fanen «Avansert».
        [windows-live-mail] I Windows Live Mail høyreklikker du kontoen til venstre og velger Egenskaper > Servere; porten står på fanen «Avansert».
        [outlook] Lukk Outlook, åpne Kontrollpanel > E-post (Microsoft Outlook) > E-postkontoer…, velg kontoen og deretter «Endre…»; porten står under Flere innstillinger… > Avansert. (Outlook 2003: Verktøy > E-postkontoer….)
        [iphone] På iPhone eller iPad åpner du Innstillinger > Apper > Mail > Mail-kontoer (før iOS 18: Innstillinger > Mail > Kontoer), velger kontoen og trykker på adressen; { $protocol ->
            [SMTP] serveren står under SMTP og hovedtjeneren («Primary Server»).
           *[other] navnet er vertsnavnet der, og porten står under «Avansert».
        }
        [kmail] I KMail åpner du Innstillinger > Oppsett av KMail… > Kontoer, velger kontoen under { $protocol ->
            [SMTP] Sender
           *[other] Mottar
        }, deretter Endre… > Generelt; porten står under «Avansert».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Kryss av for «Denne serveren krever en sikker tilkobling (SSL)» for denne serveren.
        [windows-mail] Kryss av for «Denne serveren krever en sikker tilkobling (SSL)» for denne serveren.
        [windows-live-mail] Kryss av for «Denne serveren krever en sikker tilkobling (SSL)» for denne serveren.
        [outlook] Sett den krypterte tilkoblingen til SSL/TLS (for POP3 i eldre versjoner: kryss av for «Denne serveren krever en kryptert tilkobling (SSL)»).
        [outlook-mac] Kryss av for å bruke SSL til å koble til («Use SSL to connect (recommended)»).
        [thunderbird] Sett «Tilkoblingssikkerhet» til SSL/TLS.
        [thunderbird-android] Sett «Sikkerhet» til SSL/TLS.
        [apple-mail] Kryss av for «Bruk TLS/SSL».
        [iphone] Slå på «Bruk SSL».
        [gmail-app] Sett «Sikkerhetstype» til SSL/TLS, ikke til den som godtar alle sertifikater.
        [samsung-email] Sett «Sikkerhetstype» til SSL, ikke til den som godtar alle sertifikater.
        [evolution] Sett krypteringsmetoden til TLS på en dedikert port.
        [kmail] Sett «Kryptering» til SSL/TLS.
       *[other] Sett krypteringen til SSL/TLS (i noen programmer: SSL, eller TLS fra starten).
    }
advice-set-starttls = { $program ->
        [outlook-express] La «Denne serveren krever en sikker tilkobling (SSL)» være krysset av.
        [windows-mail] La «Denne serveren krever en sikker tilkobling (SSL)» være krysset av.
        [windows-live-mail] La «Denne serveren krever en sikker tilkobling (SSL)» være krysset av.
        [outlook] Sett den krypterte tilkoblingen til STARTTLS (eldre versjoner: TLS).
        [outlook-mac] La valget om å bruke SSL til å koble til («Use SSL to connect (recommended)») være krysset av.
        [thunderbird] Sett «Tilkoblingssikkerhet» til STARTTLS.
        [thunderbird-android] Sett «Sikkerhet» til STARTTLS.
        [apple-mail] La «Bruk TLS/SSL» være krysset av.
        [iphone] La «Bruk SSL» være på.
        [gmail-app] Sett «Sikkerhetstype» til STARTTLS, ikke til den som godtar alle sertifikater.
        [samsung-email] Sett «Sikkerhetstype» til TLS, ikke til den som godtar alle sertifikater.
        [evolution] Sett krypteringsmetoden til STARTTLS etter tilkobling.
        [kmail] Sett «Kryptering» til STARTTLS.
        [script] Sett krypteringen til STARTTLS, og sjekk at den er påkrevd og ikke bare blir forsøkt.
       *[other] Sett krypteringen til STARTTLS.
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
        [SMTP] Det virker hvis en testmelding til deg selv blir sendt og kommer fram.
       *[other] { $program ->
            [outlook-express] Det virker hvis neste «Send/motta» blir ferdig uten å melde om problemer.
            [windows-mail] Det virker hvis neste «Send/motta» blir ferdig uten å melde om problemer.
            [windows-live-mail] Det virker hvis neste «Send/motta» blir ferdig uten å melde om problemer.
            [outlook] Det virker hvis neste «Send/motta» blir ferdig uten å melde om problemer.
            [thunderbird] Det virker hvis Thunderbird henter nye meldinger uten å melde om problemer.
           *[other] Det virker hvis neste sjekk etter ny e-post blir ferdig uten å melde om problemer.
        }
    }
advice-undo = For å angre åpner du samme side og velger { $security ->
        [starttls] STARTTLS
        [none] ingen kryptering
       *[tls] SSL/TLS
    } og port { $port } igjen.
advice-server-log = { $server-kind ->
        [hosted] Se på statussiden til leverandøren; for Microsoft 365 er det admin.microsoft.com > Tilstand > Tjenestetilstand. Loggen på selve serveren kan bare leverandøren lese.
        [dovecot] doveadm log find viser hvor Dovecot logger; doveadm log errors viser hva som gikk galt sist.
        [postfix] Postfix logger til /var/log/mail.log eller /var/log/maillog, eller til journalen: journalctl -u "postfix*".
        [exchange55] På serveren går du til Hendelsesliste > Programlogg, og sorterer etter kilde: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] På serveren går du til Hendelsesliste > Windows-logger > Program, og ser på MSExchangePOP3, MSExchangeIMAP4 og MSExchangeTransport; Schannel står under System.
        [courier] Courier logger til e-postloggen (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus logger til e-postloggen (journalctl -u cyrus-imapd).
        [exim] Exim logger til /var/log/exim4/mainlog eller /var/log/exim/main.log.
       *[other] Se i loggen til selve e-posttjenesten.
    }

## Til den som sitter ved e-postprogrammet

user-tell-admin-groupshield = Send denne rapporten til dem som driver { $server }, og be dem se etter GroupShield, antivirusprogrammet for Exchange, og etter hendelsene 11508 og 11506. Bare de kan ordne dette.
user-tell-admin-exchange55 = Send denne rapporten til dem som driver { $server }: Den sikre porten { $port } virker ikke, og trinnene for dem står nedenfor.
user-tell-provider-greeting = Send denne rapporten til dem som driver { $server }: Port { $port } krypterer, men så svarer ikke selve e-posttjenesten.
user-tell-provider-listener = Send denne rapporten til dem som driver { $server }: Krypteringen på port { $port } blir brutt på serversiden.
user-tell-provider-port = { $failing-address ->
    [none] Send denne rapporten til dem som driver { $server }: Port { $port } virker ikke.
   *[other] Send denne rapporten til dem som driver { $server }: På adressen { $failing-address } virker ikke port { $port }.
}
user-use-starttls = Bruk STARTTLS, som virker herfra. { advice-where } { advice-set-starttls } Sett deretter porten til { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS virker på port { $starttls-port }, men dette e-postprogrammet kan ikke bruke det for { $protocol }. Bruk et som kan, for eksempel Thunderbird, og behold det gamle: E-post som er hentet med det, finnes kanskje bare der.
user-use-secure-port = Bruk den sikre porten { $secure-port }, som svarer med kryptering. { advice-where } { advice-secure-port } Sett deretter porten til { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Den sikre { $other-protocol }-porten { $other-port } på { $server } virker. Legg til en ekstra konto av typen { $other-protocol } med SSL/TLS og port { $other-port }, og behold den gamle: E-post som er hentet med den, finnes kanskje bare på denne datamaskinen. Med { $other-protocol } blir e-posten liggende på serveren. { advice-success } For å angre fjerner du den nye kontoen.
user-use-pop3 = Den sikre { $other-protocol }-porten { $other-port } på { $server } virker. Legg til en ekstra konto av typen { $other-protocol } med SSL/TLS og port { $other-port }. Før den henter e-post første gang, må du stille den inn slik at en kopi av meldingene blir liggende på serveren. La den gamle kontoen være som den er. { advice-success } For å angre fjerner du den nye kontoen.
user-ssl-off = Gjør dette bare etter at du har lest advarselen, og bare i et nettverk du stoler på. { advice-where } { $program ->
        [outlook-express] Fjern krysset for «Denne serveren krever en sikker tilkobling (SSL)» for serveren for { $protocol ->
            [SMTP] utgående
           *[other] innkommende
        } e-post, og sett porten til { $plain-port }; deretter «Bruk», «OK», «Lukk».
        [windows-mail] Fjern krysset for «Denne serveren krever en sikker tilkobling (SSL)» for serveren for { $protocol ->
            [SMTP] utgående
           *[other] innkommende
        } e-post, og sett porten til { $plain-port }; deretter OK.
        [windows-live-mail] Fjern krysset for «Denne serveren krever en sikker tilkobling (SSL)» for serveren for { $protocol ->
            [SMTP] utgående
           *[other] innkommende
        } e-post, og sett porten til { $plain-port }; deretter OK.
        [outlook] { $protocol ->
            [POP3] Fjern krysset for «Denne serveren krever en kryptert tilkobling (SSL)» (nyere versjoner: sett den krypterte tilkoblingen til «Ingen»)
           *[other] Sett den krypterte tilkoblingen til «Ingen»
        } og sett porten til { $plain-port }; deretter OK.
        [outlook-mac] Fjern krysset for å bruke SSL til å koble til («Use SSL to connect (recommended)»), og sett porten til { $plain-port }.
        [thunderbird] Sett «Tilkoblingssikkerhet» til «Ingen» og porten til { $plain-port }.
        [thunderbird-android] Sett «Sikkerhet» til «Ingen» og porten til { $plain-port }.
        [apple-mail] Fjern krysset for «Bruk TLS/SSL», og sett porten til { $plain-port }; hvis du blir spurt, tillater du usikker autentisering bare for denne kontoen.
        [iphone] Slå av «Bruk SSL», og sett «Tjenerport» til { $plain-port }.
        [gmail-app] Sett «Sikkerhetstype» til «Ingen» og porten til { $plain-port }.
        [samsung-email] Sett «Sikkerhetstype» til «Ingen» og porten til { $plain-port }.
        [evolution] Sett krypteringsmetoden til «Ingen kryptering» og porten til { $plain-port }.
        [kmail] Sett «Kryptering» til «Ingen» og porten til { $plain-port }.
       *[other] Slå av SSL/TLS for denne serveren, og sett porten til { $plain-port }.
    } { advice-success }
user-ssl-on-again = Slå på SSL igjen så snart serveren er reparert. { advice-undo } { $program ->
        [apple-mail] Slå også tillatelsen til usikker autentisering av igjen.
       *[other] { $protocol ->
            [SMTP] Innstillingen for mottak er ikke endret.
           *[other] Innstillingen for sending er ikke endret.
        }
    } Bytt deretter passord hvis det har gått gjennom et nettverk du ikke stoler på.
user-use-published = Leverandøren din oppgir disse innstillingene: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Denne serveren ligger i et annet domene enn ditt, og sertifikatet er i orden.
       *[own] {""}
    } { advice-where-name } Skriv dem inn der. For å angre skriver du inn { $server } og port { $port } igjen.
user-ask-published = For e-postprogrammer oppgir domenet ditt { $published-server }, port { $published-port }. Serveren ligger i et annet domene enn ditt, og ingenting som er sjekket, viser at leverandøren din driver den: Ikke skriv inn dette navnet, eller passordet ditt der, før leverandøren har bekreftet det.
user-ask-right-port = { $protocol } har vanligvis port { $secure-port } med SSL/TLS. Spør dem som driver { $server }, hvilken port og hvilken krypteringstype du skal bruke for { $protocol }.
user-ask-port = Spør dem som driver { $server }, hvilken port og hvilken krypteringstype du skal bruke for { $protocol }.
user-match-port-and-encryption = Port og kryptering hører sammen: 995, 993 og 465 går med SSL/TLS; 110, 143 og 587 går med STARTTLS. { advice-where } Velg et par som passer, og test så. { advice-undo }
user-tls-on-this-port = Port { $port } på { $server } krypterer fra første byte: Behold porten og velg SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port og kryptering hører sammen: Når SSL er krysset av, trenger e-postprogrammet port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Velg den porten, og test så. { advice-undo }
user-switch-encryption-on = Slå på kryptering. { advice-where } { advice-set-tls } Hvis porten har endret seg av seg selv, setter du den til { $port } igjen. { advice-success }
user-keep-encryption = La krypteringen være slått på i e-postprogrammet: Uten den kan hvem som helst underveis lese passordet og e-posten.
user-update-system = E-postprogrammet ditt bruker krypteringen i Windows, og denne versjonen av Windows er for gammel for serveren. Les e-posten med et nytt program, for eksempel Thunderbird, på et system som fortsatt får oppdateringer. Behold den gamle datamaskinen: E-post som er hentet der, finnes bare der.
user-update-program = { $program ->
        [outlook] Installer alle oppdateringer for Office og Windows. På Windows 7 må TLS 1.2 slås på: Det kan brukerstøtten gjøre (KB3140245). Windows XP og Vista kan det ikke. { advice-success }
        [windows-live-mail] På Windows 7 må TLS 1.2 slås på: Det kan brukerstøtten gjøre (KB3140245 og Schannel-innstillingen for TLS 1.2-klienter). På Windows 8 og nyere installerer du alle oppdateringer. Windows Vista kan det ikke. { advice-success }
        [new-outlook] Nye Outlook henter e-post gjennom Microsofts servere, så ingenting på denne datamaskinen er for gammelt. Prøv én gang med et annet e-postprogram, for eksempel Thunderbird.
        [outlook-mobile] Outlook på telefonen henter e-post gjennom Microsofts servere, så ingenting på denne telefonen er for gammelt. Prøv én gang med et annet e-postprogram.
        [thunderbird] Oppdater Thunderbird: menyen > Hjelp > Om Thunderbird. { advice-success }
        [apple-mail] Oppdater macOS: Apple-menyen > Systeminnstillinger > Generelt > Programvareoppdatering. Mail bruker krypteringen i systemet. { advice-success }
        [iphone] Oppdater iPhone eller iPad: Innstillinger > Generelt > Programvareoppdatering. Mail bruker krypteringen i systemet. { advice-success }
        [gmail-app] Oppdater Android og appene: Innstillinger > System > Programvareoppdateringer, og i Play-butikken. { advice-success }
        [samsung-email] Oppdater telefonen: Innstillinger > Programvareoppdatering. { advice-success }
        [thunderbird-android] Oppdater appen i butikken den kom fra, og selve Android i Innstillinger. { advice-success }
        [device] Installer den nyeste fastvaren fra produsenten av enheten. Hvis det ikke finnes noen for dagens TLS, lar du enheten sende gjennom et e-postrelé inne i nettverket; ikke gjør e-postserveren svakere for dens skyld.
        [script] Oppdater programmet og biblioteket det krypterer med (OpenSSL, Java, .NET, Python eller PHP), eller slå på TLS 1.2 i det. { advice-success }
       *[other] Oppdater e-postprogrammet og systemet det kjører på. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Til dette er ordnet, kan du skrive e-posten i en nettleser hvis leverandøren tilbyr det.
       *[other] Til dette er ordnet, kan du lese e-posten i en nettleser hvis leverandøren tilbyr det.
    }
user-tunnel = Hvis du må beholde det gamle programmet, kan du be brukerstøtten om en TLS-tunnel (stunnel) på samme datamaskin: Programmet snakker med tunnelen, og tunnelen bruker dagens TLS mot { $server }.
user-check-again = Trykk «Sjekk på nytt»; da ser du hva som har endret seg.
user-tell-provider-old-server = Send denne rapporten til dem som driver { $server }: Serveren trenger TLS 1.2 eller nyere.
user-tell-provider-tls12 = Send denne rapporten til dem som driver { $server }, og be dem tillate TLS 1.2 ved siden av TLS 1.3: Det er trygt, og mange programmer støtter ikke noe nyere.
user-keep-settings = La sikkerhetsinnstillingene i Windows og e-postprogrammet være som de er; å senke dem svekker alle tilkoblinger, ikke bare denne.
user-tell-provider-suites = Send denne rapporten til dem som driver { $server }, og be dem legge til en krypteringsmetode (chiffer) som programmet ditt kjenner.
user-tell-provider-key = Send denne rapporten til dem som driver { $server }, og be om et ekstra sertifikat med RSA-nøkkel: Programmet ditt kan ikke bruke den nåværende nøkkelen ({ $key }).
user-do-not-click-through = Hvis e-postprogrammet spør om du vil stole på dette sertifikatet likevel, svarer du nei: Noen kan være i ferd med å lese e-posten din.
user-use-certificate-name = Sertifikatet gjelder for { $certificate-name }. Spør leverandøren om det er det riktige navnet på serveren, og gjør i så fall slik. { advice-where-name } Skriv inn { $certificate-name } som navnet på serveren. For å angre skriver du inn { $server } igjen.
user-one-address = Bare én av adressene til { $server } viser dette sertifikatet, så det kan virke å prøve på nytt.
user-look-at-certificate = La Mailprobe se på selve sertifikatet til { $server } («Sjekk», eller «mailprobe check» med samme tekst): Da får du vite hva som er galt med det.
user-tell-provider-certificate = Send denne rapporten til dem som driver { $server }; datoene, navnene og utstederen i sertifikatet står i den.
user-tell-provider-weak = Send denne rapporten til dem som driver { $server }, og be om ny nøkkel og nytt sertifikat.
user-set-clock = Still dato, klokkeslett og tidssone på denne datamaskinen: Høyreklikk klokken, velg «Juster dato/klokkeslett», og la den stille tiden automatisk. På Mac: Systeminnstillinger > Generelt > Dato og tid.
user-clock-battery = Hvis datoen er feil igjen etter at datamaskinen har vært slått av, er klokkebatteriet tomt. Enhver databutikk kan bytte det.
user-no-password-here = Ikke logg på over denne porten: Noen underveis kan lese passordet ditt.
user-tell-provider-plain = Send denne rapporten til dem som driver { $server }: Port { $port } bruker klartekst.
user-check-name-and-port = { advice-where-name } Sammenlign servernavnet ({ $server }) og porten ({ $port }) med det leverandøren din oppgir.
user-scanner-update = { $scanner }, et antivirusprogram på denne datamaskinen, ligger mellom e-postprogrammet og serveren. Oppdater det, start datamaskinen på nytt og sjekk igjen.
user-scanner-find = Se etter e-post- eller SSL-skanning i innstillingene for antivirusprogrammet, og gjør unntak for e-posttilkoblingen til { $server }; hjelpesidene for programmet eller brukerstøtten kan fortelle hvordan. La selve antivirusprogrammet være på.
user-gateway = { $scanner } hører til nettverket du er på, ikke til denne datamaskinen. Be den som driver nettverket, om å gjøre unntak for e-posttilkoblingen til { $server }, eller om å installere rotsertifikatet sitt her.
user-ask-helpdesk-scanner = På en firmamaskin spør du brukerstøtten: Gatewayen trenger kanskje sitt eget rotsertifikat her, eller et unntak for e-post.
user-compare-network = Sjekk én gang fra et annet nettverk, for eksempel mobilens. Lagre dette resultatet først, så du kan sammenligne de to.
user-allow-program = Se i brannmuren på denne datamaskinen om e-postprogrammet får bruke port { $port }, og tillat det. For å angre fjerner du oppføringen igjen.
user-ask-helpdesk-port = Be den som driver dette nettverket, om å slippe port { $port } gjennom til { $server }; mange nettverk blokkerer e-postporter med vilje.
user-large-hello = Hvis du bruker VPN, sjekker du én gang uten. Ellers sender du denne rapporten til den som driver nettverket: Pakker i full størrelse går tapt underveis (MTU), eller en brannmur forstår ikke den lange første meldingen fra dagens programmer.
user-check-name = { advice-where-name } Se etter om servernavnet er riktig, bokstav for bokstav: { $server }.
user-name-service = Hjemme starter du ruteren på nytt, venter to minutter og starter så denne datamaskinen på nytt: Navnetjenesten (DNS) i dette nettverket ga ingen adresse. På et kontor spør du brukerstøtten.
user-ask-helpdesk-dns = Hvis det fortsetter, sender du denne rapporten til den som driver nettverket, eller til internettleverandøren: Navnetjenesten (DNS) der sier ikke hvor { $server } er.
user-hosts-file = Be brukerstøtten se på hosts-filen på denne datamaskinen: Den sender { $server } til en adresse der e-post ikke virker.
user-flush-names = Tøm de lagrede adressene på denne datamaskinen eller telefonen: { $program ->
        [apple-mail] Åpne Terminal på Macen, og skriv sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, trykk deretter Enter og skriv passordet for Macen.
        [outlook-mac] Åpne Terminal på Macen, og skriv sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, trykk deretter Enter og skriv passordet for Macen.
        [iphone] Slå den av og på igjen.
        [gmail-app] Slå den av og på igjen.
        [samsung-email] Slå den av og på igjen.
        [thunderbird-android] Slå den av og på igjen.
        [outlook-mobile] Slå den av og på igjen.
        [device] Slå enheten av og på igjen.
        [evolution] Åpne en terminal, skriv resolvectl flush-caches og trykk Enter.
        [kmail] Åpne en terminal, skriv resolvectl flush-caches og trykk Enter.
       *[other] I Windows trykker du Windows+R, skriver cmd, trykker Enter, skriver så ipconfig /flushdns og trykker Enter. En telefon slår du av og på igjen.
    } Det er ingenting å angre.
user-private-address = Navnet { $server } fører til { $private-address }, en adresse i et lokalt nettverk. Slik svarer et gjestenettverk før du har logget på: Åpne en nettside i nettleseren og logg på der. Ellers finner du ut om du må være i nettverket til { $server }, eller i VPN-et dit, for å lese e-post.
user-use-exchanger = { $server } er navnet på et domene, og e-posten til domenet går til { $exchanger }. Spør leverandøren om e-postprogrammer også bruker den serveren. Hvis ja: { advice-where-name } Skriv { $exchanger } som navnet på serveren. For å gå tilbake skriver du { $server } igjen.
user-restart-router = Hjemme slår du ruteren av i ett minutt og på igjen, og sjekker så på nytt.
user-ask-helpdesk-ipv6 = Hvis det fortsetter, sender du denne rapporten til brukerstøtten eller leverandøren: IPv6-veien til { $server } virker ikke.
user-sign-in-to-network = Åpne en nettside i nettleseren, logg på dette nettverket eller godta vilkårene, og sjekk så på nytt.
user-wait-for-server = Vent noen minutter og prøv igjen; ingenting må endres i e-postprogrammet.
user-ask-provider-status = Se på statussiden til leverandøren, eller ring dem: Kanskje de allerede vet om det.
user-fewer-connections = { $protocol ->
        [SMTP] Lukk andre programmer og enheter som sender gjennom samme server; mange servere tillater bare noen få samtidig.
       *[other] Lukk andre programmer og enheter som leser samme postkasse; mange servere tillater bare noen få samtidig.
    }
user-longer-interval = La e-postprogrammet se etter e-post sjeldnere, for eksempel hvert tiende minutt.
user-greylisted = Send på nytt om ti minutter: Denne serveren ber alle nye avsendere komme tilbake senere. Ingenting må endres.
user-shut-out = Vent en halvtime før neste forsøk, på alle enheter som leser denne postkassen: Hvert forsøk kan forlenge ventetiden.
user-correct-password = Skriv inn riktig passord i alle programmer og på alle enheter som bruker denne postkassen, før neste forsøk: Et gammelt passord holder adressen stengt ute.
user-sign-in-name = Se etter om brukernavnet er fullstendig (ofte hele adressen), og skriv inn passordet på nytt.
user-sign-in-app-password = Hvis leverandøren krever et app-passord for e-postprogrammer (det gjør Google, Yahoo, AOL, Apple, Fastmail og andre; Microsoft har ingen slike), lager du et app-passord i kontoen din på leverandørens nettsted og bruker det i stedet for det vanlige passordet.
user-sign-in-web = La e-postprogrammet logge på gjennom nettsiden til leverandøren (OAuth 2). { $program ->
        [thunderbird] { advice-where } Sett «Autentiseringsmetode» til OAuth2.
        [thunderbird-android] { advice-where } Sett «Autentisering» til OAuth 2.0.
        [apple-mail] Legg til kontoen en gang til, under navnet på leverandøren og ikke som annen konto. Behold den gamle: E-post som er hentet med POP, finnes bare på denne datamaskinen.
        [iphone] Legg til kontoen en gang til, under navnet på leverandøren og ikke som annen konto. Fjern den gamle bare hvis e-posten også ligger på serveren.
        [outlook] Legg til kontoen en gang til som Microsoft 365, Outlook.com eller Google, ikke som POP eller IMAP. Behold den gamle: E-post som er hentet med POP, finnes bare på denne datamaskinen. For andre leverandører kan ikke klassiske Outlook dette; Thunderbird kan.
        [new-outlook] Legg til kontoen en gang til, og velg leverandøren når du blir spurt; ikke skriv noe passord i selve Outlook.
        [outlook-mac] Legg til kontoen en gang til, og velg leverandøren når du blir spurt, ikke IMAP eller POP. Behold den gamle: E-post som er hentet med POP, finnes bare på denne datamaskinen.
        [outlook-mobile] Legg til kontoen en gang til, og velg leverandøren når du blir spurt.
        [gmail-app] Legg til kontoen en gang til, og velg leverandøren når du blir spurt, ikke «Andre».
        [samsung-email] Legg til kontoen en gang til, og velg leverandøren når du blir spurt, ikke «Andre».
        [outlook-express] Outlook Express kan ikke dette; Thunderbird kan.
        [windows-mail] Windows Mail kan ikke dette; Thunderbird kan.
        [windows-live-mail] Windows Live Mail kan ikke dette; Thunderbird kan.
        [device] Hvis enheten ikke kan dette, lar du den sende gjennom et e-postrelé i nettverket eller leverandørens tjeneste for enheter; spør den som driver e-posten hos dere.
        [script] Gi programmet et OAuth 2-token, eller la det sende gjennom et relé eller en sendetjeneste som fortsatt tar imot brukernavn og passord.
       *[other] Hvis ditt program ikke kan dette, kan Thunderbird det.
    }
user-sign-in-switch = Se i kontoen din på leverandørens nettsted om POP, IMAP eller e-postprogrammer må slås på først.
user-ask-sign-in = Spør dem som driver { $server }, hvordan e-postprogrammer logger på der: Port { $port } tilbyr ikke pålogging med passord.
user-ask-protocol = Be den som administrerer kontoen eller domenet, om å slå på { $protocol }, eller spør hvilken annen protokoll som skal brukes.
user-other-way-of-sign-in = Bruk et e-postprogram som kan en av påloggingsmåtene som { $server } tilbyr, eller be dem som driver den, om også å tilby passord over TLS (PLAIN eller LOGIN).
user-use-submission-port = Til sending bruker e-postprogrammer { $program ->
        [outlook-express] port 465 med SSL; port 25 er ment for e-post mellom servere, og port 587 krever STARTTLS, som Outlook Express ikke kan bruke der.
       *[other] port 587 med STARTTLS eller port 465 med SSL/TLS; port 25 er ment for e-post mellom servere.
    } { advice-where } { $program ->
        [outlook-express] Prøv denne porten.
       *[other] Prøv disse portene.
    } { advice-undo }
user-client-certificate = Be dem som driver { $server }, om et eget sertifikat og om å få vite hvordan det installeres: Uten et slikt slipper port { $port } ingen inn, uansett passord.
user-sign-in-for-sending = Slå på pålogging for sending: { $program ->
        [outlook-express] I Outlook Express åpner du Verktøy > Kontoer… > E-post, velger kontoen og deretter Egenskaper > Servere, og krysser av for at serveren krever godkjenning.
        [windows-mail] I Windows Mail åpner du Verktøy > Kontoer…, velger kontoen og deretter Egenskaper > Servere, og krysser av for at serveren krever godkjenning.
        [windows-live-mail] I Windows Live Mail høyreklikker du kontoen til venstre, velger Egenskaper > Servere, og krysser av for at serveren krever godkjenning.
        [outlook] Lukk Outlook, åpne Kontrollpanel > E-post (Microsoft Outlook) > E-postkontoer…, velg kontoen og deretter Endre… > Flere innstillinger… > Utgående server, og kryss av for at serveren for utgående e-post (SMTP) krever godkjenning.
        [outlook-mac] I Outlook åpner du Verktøy > Kontoer, velger kontoen, deretter flere alternativer («More Options») under serveren for utgående e-post, og velger en godkjenningsmåte.
        [thunderbird] I Thunderbird åpner du menyen > Kontoinnstillinger > Utgående SMTP-server (SMTP), velger serveren, deretter «Rediger…», og velger en annen autentiseringsmetode enn «Ingen autentisering».
        [thunderbird-android] I appen åpner du menyen > Innstillinger, velger kontoen, deretter Sende e-post > Utgående tjener, og velger en annen autentisering enn «Ingen».
        [apple-mail] I Mail åpner du Mail > Innstillinger > Kontoer (eldre versjoner: Valg), velger kontoen, deretter «Tjenerinnstillinger», og oppgir brukernavn og autentisering for tjeneren for utgående e-post.
        [iphone] På iPhone eller iPad åpner du Innstillinger > Apper > Mail > Mail-kontoer (før iOS 18: Innstillinger > Mail > Kontoer), velger kontoen, trykker på adressen, deretter på SMTP og hovedtjeneren («Primary Server»), og skriver inn brukernavn og passord også der.
        [gmail-app] I Gmail-appen åpner du menyen > Innstillinger, velger kontoen, deretter innstillingene for utgående e-post, og slår på at pålogging kreves.
        [samsung-email] I Samsung Email åpner du menyen, trykker på tannhjulet, velger kontoen, deretter «Serverinnstillinger», og slår på pålogging for den utgående serveren.
        [evolution] I Evolution åpner du Rediger > Kontoer, velger kontoen, deretter «Rediger» og «Utgående e-post», og krysser av for «Tjener krever autentisering».
        [kmail] I KMail åpner du Innstillinger > Oppsett av KMail… > Kontoer > Sender, velger kontoen, deretter «Endre…», og krysser av for at serveren krever autentisering.
        [device] På enhetens nettside, under e-post eller SMTP, slår du på SMTP-autentisering og skriver inn brukernavn og passord for e-postkontoen.
        [script] Sett brukernavn og passord for SMTP-serveren i konfigurasjonen.
       *[other] Åpne innstillingene for den utgående serveren i e-postprogrammet, og slå på autentisering.
    } { advice-success }
user-from-address = Send med adressen som hører til denne kontoen: Sammenlign e-postadressen i kontoinnstillingene med den du fikk av leverandøren.
user-block-list = Serveren sier at internettadressen til denne datamaskinen står på en blokkeringsliste. { $protocol ->
    [SMTP] Send gjennom leverandørens port 587 eller 465 med pålogging; hvis du allerede gjør det, ber du
   *[other] Be
 } internettleverandøren eller brukerstøtten om å få adressen fjernet.
user-sending-limit = Vent til sendegrensen ikke gjelder lenger, ofte en time eller et døgn, og send til færre samtidig.
user-other-address = Se etter om et VPN eller et gjestenettverk er i bruk, og send én gang uten: Serveren avviser adressen denne datamaskinen har nå.
user-tell-provider-sending = Hvis det fortsetter, sender du denne rapporten til dem som driver { $server }: Serverens egne ord står i den.
user-tell-provider-sni = Send denne rapporten til dem som driver { $server }, og be om et standardsertifikat for programmer som ikke sender noe navn.
user-ask-right-name = Spør dem som driver { $server }, om det fortsatt er det riktige navnet, og send dem denne rapporten.
user-raise-time-limit = Gi serveren mer tid. { $program ->
        [outlook-express] { advice-where } Flytt tidsavbruddet for serveren mot «Lang». For å angre flytter du det tilbake dit det var.
        [windows-mail] { advice-where } Flytt tidsavbruddet for serveren mot «Lang». For å angre flytter du det tilbake dit det var.
        [windows-live-mail] { advice-where } Flytt tidsavbruddet for serveren mot «Lang». For å angre flytter du det tilbake dit det var.
        [outlook] { advice-where } Flytt tidsavbruddet for serveren mot «Lang». For å angre flytter du det tilbake dit det var.
        [thunderbird] I Thunderbird åpner du menyen > Innstillinger > Generelt > Konfigurasjonseditor…, og setter mailnews.tcptimeout til 200. For å angre tilbakestiller du den der.
        [script] Øk tidsgrensen (timeout) i konfigurasjonen.
       *[other] Øk tidsgrensen i kontoinnstillingene, hvis det finnes en.
    } { advice-success }
user-connect-network = Se etter om denne datamaskinen er tilkoblet: Wi-Fi på og koblet til, kabelen satt i i begge ender, flymodus av.
user-restart-network = Hvis heller ingen nettside åpnes, starter du denne datamaskinen på nytt; hjemme starter du også ruteren på nytt og venter to minutter.
user-free-connections = Lukk programmer du ikke trenger, eller start datamaskinen på nytt: Den har ingen tilkoblinger igjen å gi, så det var ikke mulig å finne ut noe om { $server }.
user-run-to-the-end = Trykk «Sjekk på nytt», og la det gå helt til slutt; det tar sjelden mer enn ti sekunder.
user-wait-for-answer = Prøv igjen om ti minutter: En server som ikke sier noe, kan være overbelastet eller i ferd med å starte. Ingenting må endres i e-postprogrammet.
user-tell-provider-slow = Hvis det fortsetter, sender du denne rapporten til dem som driver { $server }; tidene står i den.
user-try-again-now = Send og motta en gang til i e-postprogrammet: Kanskje en kortvarig forstyrrelse er over.
user-compare-settings = Feilmeldingen din gjelder { $complaint-server }, port { $complaint-port }; det som ble sjekket, er { $server }, port { $port }. { advice-where-name } Skriv inn { $server } og port { $port } der hvis de hører til leverandøren din: De virker herfra. For å angre skriver du inn { $complaint-server } og port { $complaint-port } igjen.
user-password-and-account = Hvis det fortsatt ikke virker, skriver du inn passordet på nytt og sammenligner brukernavnet med det leverandøren din oppgir.
user-not-tested = Pålogging, postkasse og sending er ikke testet: Mailprobe spør aldri om passord.
user-send-report = Lagre denne rapporten og send den til brukerstøtten: Alt som ble funnet, står i den.

warning-ssl-off = Når SSL er slått av, kan passordet ditt og all e-post leses av hvert nettverk underveis. Gjør det bare i et nettverk du stoler på, for eksempel på kontoret, eller gjennom VPN dit, aldri på offentlig Wi-Fi eller over det åpne internettet. { $protocol ->
        [SMTP] Lesing av e-post har sin egen innstilling: La SSL være på der.
       *[other] Sending har sin egen innstilling: La SSL være på der.
    } Hvis noen kan ha sett passordet, bytter du det når SSL virker igjen, overalt der du bruker det. Slå på SSL igjen så snart serveren er reparert.
warning-pop3 = { $other-protocol } fjerner e-post fra serveren hvis programmet ikke får beskjed om noe annet: noen programmer med en gang, andre etter to uker. Da er den e-posten ikke lenger på de andre enhetene dine. Før e-post hentes første gang, krysser du av for at en kopi av meldingene skal bli liggende på serveren, og fjerner krysset for at de skal slettes etter et visst antall dager (telefoner: velg at de aldri skal slettes fra serveren).

## Til den som driver serveren

admin-groupshield-log = Se i programloggen på { $server } etter 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) og 1194 (MSExchangeIS, med 0x80004005). 0x2741 i dem betyr at adressen for den sikre porten ikke var tilgjengelig for binding; 0x2740 betyr at et annet program bruker porten. Et nytt sertifikat hjelper ikke: Artikkelen sier at sertifikatene var i orden (KB Q250926).
admin-groupshield-service-packs = Hvis det ikke hjelper å fjerne GroupShield, tar du en sikkerhetskopi og oppgraderer serveren til Windows NT 4.0 Service Pack 6a og Exchange Server 5.5 Service Pack 4, det nyeste som finnes: NT 4.0 SP4 alene gir de samme hendelsene (KB Q214864).
admin-groupshield-remove = Ta først en sikkerhetskopi, og sørg for at en annen e-postbeskyttelse kjører. Fjern så GroupShield, antivirusprogrammet for Exchange fra Network Associates (senere McAfee), fullstendig: først programmene på administrasjonsmaskiner, deretter på serveren, med tjenester, tillegg og registeroppføringer (KB Q250926; listen for manuell fjerning står i KB Q271758). Start informasjonslageret (information store) på nytt; imens står e-posten stille for alle.
admin-groupshield-test = Test SSL før noe settes tilbake, med selve e-postprogrammet og SSL på (KB Q250926), eller med «Sjekk» her; dagens openssl kan ikke snakke den gamle SSL-versjonen på denne serveren. Kontroller at 11508 og 11506 ikke kommer tilbake.
admin-groupshield-reinstall = Installer GroupShield på nytt, og test SSL en gang til (KB Q250926). Si deretter til brukerne at de skal slå på SSL igjen.
admin-exchange55-log = Se i programloggen på { $server }: 13002 betyr at ingen sertifikater er bundet til protokollen, 0x2740 at et annet program bruker porten, 0x2741 at adressen ikke var tilgjengelig for binding.
admin-exchange55-certificate = Kontroller i Key Manager at et gyldig sertifikat er bundet til «Default» eller til den riktige adressen til serveren, for POP3 og IMAP4 hver for seg (KB Q251097).
admin-exchange55-netstat = Kjør netstat -an på serveren, og se etter 995 og 993 i tilstanden LISTENING, og på hvilke adresser. En port på bare én adresse passer til KB Q214864.
admin-exchange55-addresses = Kontroller hvilken rekkefølge adressene til serveren kommer i (ping dens eget navn), og fjern oppringte adresser og WAN-adresser som ikke er i bruk (KB Q214864). Bak en proxyserver trenger de sikre portene egen binding (KB Q178532).
admin-exchange55-service-packs = Ta en sikkerhetskopi, og oppgrader serveren til Windows NT 4.0 Service Pack 6a og Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 alene gir de samme hendelsene (KB Q214864).
admin-server-log = Se i loggen på { $server } ved tidspunktet for denne rapporten. { advice-server-log }
admin-key-and-certificate = Kontroller at nøkkel og sertifikat hører sammen, og at tjenesten har lov til å lese begge. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ viser filene (ssl_cert og ssl_key; fra 2.4 ssl_server_cert_file og ssl_server_key_file); openssl x509 -noout -pubkey -in CERT og openssl pkey -pubout -in KEY må skrive ut det samme.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files viser filene; openssl x509 -noout -pubkey -in CERT og openssl pkey -pubout -in KEY må skrive ut det samme.
        [exchange] Get-ExchangeCertificate viser om POP og IMAP står under Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP binder et.
        [exchange55] Key Manager viser nøkkelen og hva den er bundet til.
       *[other] openssl x509 -noout -pubkey -in CERT og openssl pkey -pubout -in KEY må skrive ut det samme.
    }
admin-reload = La tjenesten lese nøkkel og sertifikat på nytt. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; fra Exchange 2013 også MSExchangePOP3BE og MSExchangeIMAP4BE. Set-PopSettings og Set-ImapSettings med -X509CertificateName velger sertifikatet.
        [exchange55] Start informasjonslageret (information store) på nytt.
        [courier] Start courier-tjenestene på nytt.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Start e-posttjenesten på nytt.
    }
admin-offload = Kontroller om det står en lastbalanserer, TLS-proxy eller et innholdsfilter foran port { $port }, og gjenta testen bak den.
admin-test-secure-port = Test utenfra: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } må vise sertifikatet og en hilsen.
admin-test-plain-port = Test utenfra: nc { $server } { $port } må vise en hilsen.
admin-enable-listener = Slå på den sikre tjenesten for { $protocol }. { $server-kind ->
        [dovecot] I Dovecot: protocols og, for hver av dem, en inet_listener med ssl = yes på port { $port }; doveconf -n viser hva som er i bruk.
        [postfix] I Postfix: linjen smtps (submissions) i master.cf.
        [exchange] I Exchange: Set-PopSettings eller Set-ImapSettings med -SSLBindings, og start så tjenesten.
        [exchange55] I Exchange Administrator: egenskapene for protokollen, med et sertifikat fra Key Manager.
       *[other] Konfigurasjonen angir porten og sertifikatet.
    }
admin-open-port = Slipp port { $port } gjennom alle brannmurer mellom e-postprogrammene og { $server }, men bare fra nettverkene de brukes i; nc -vz { $server } { $port } derfra viser om det går gjennom.
admin-publish-settings = Publiser de riktige innstillingene der programmene leter etter dem: autoconfig.xml for Thunderbird og K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover for Outlook, en konfigurasjonsprofil for Apple-enheter og SRV-oppføringene _imaps, _pop3s og _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Fortell brukerne hvilke programmer som fortsatt virker med TLS 1.2 og nyere; det er ikke nødvendig å senke kravene på serveren for alle.
admin-allow-tls12 = La port { $port } svare på TLS 1.2 ved siden av TLS 1.3: Det er trygt, og mange programmer i bruk støtter ikke noe nyere (Outlook før Windows 11, skrivere).
admin-old-tls-apart = Hvis gamle programmer må brukes en stund til, gir du dem en egen adresse med TLS 1.0, bare inne i nettverket, og setter en dato for når den skal fjernes.
admin-upgrade-server = Oppgrader e-posttjenesten eller TLS-biblioteket til TLS 1.2 eller nyere.
admin-tls-front-end = Inntil videre setter du en TLS-front som stunnel eller HAProxy foran, slik at den gamle TLS-trafikken aldri forlater maskinen.
admin-test-versions = Test med openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option }, og sjekk hvilken versjon og hvilket chiffer de blir enige om.
admin-add-suites = Legg til et chiffer som dette programmet tilbyr, for eksempel { $ciphers }.
admin-old-ciphers = Dette programmet tilbyr bare gamle chiffer som { $ciphers }; de er i dag for svake til å slås på for alle. Løsningen er et nyere program.
admin-add-rsa = Hvis sertifikatet har en ECDSA- eller Ed25519-nøkkel, tilbyr du et med RSA-nøkkel ved siden av.
admin-renew-certificate = Forny sertifikatet hos en utsteder som e-postprogrammer stoler på, og la tjenesten lese det på nytt.
admin-replace-revoked = Få et nytt sertifikat med en ny nøkkel fra sertifikatutstederen, la tjenesten lese det på nytt, og spør hvorfor det gamle ble tilbakekalt.
admin-full-chain = Send hele kjeden: først serverens eget sertifikat, deretter dem mellom det og roten.
admin-current-chain = Bytt ut det utdaterte mellomsertifikatet som serveren sender, med det gjeldende fra sertifikatutstederen, eller utelat det.
admin-present-chain = La serveren sende mellomsertifikatet som gjelder i dag, til det nye begynner å gjelde.
admin-certificate-names = Kontroller at { $server } er blant sertifikatets alternative navn (subject alternative names); common name teller ikke.
admin-chain-or-authority = Serveren sender bare sitt eget sertifikat: La den også sende mellomsertifikatene i kjeden. Hvis utstederen er deres egen, installerer du den roten på alle datamaskiner som leser e-post.
admin-reissue-plain = Få sertifikatet utstedt på nytt uten utvidelsen som er merket som kritisk (critical); openssl x509 -text viser den.
admin-reissue-for-apple = Få sertifikatet utstedt på nytt for høyst 825 dager og med formålet serverAuth (servergodkjenning); openssl x509 -text viser begge deler.
admin-reissue-within-rules = Få sertifikatet utstedt på nytt av en utsteder som har lov til å utstede det for dette navnet; å installere en rot hjelper ikke her.
admin-not-yet-valid = Bruk sertifikatet først fra den dagen det begynner å gjelde, eller få det utstedt på nytt; sjekk klokken på datamaskinen som utstedte det.
admin-server-usage = Få det utstedt på nytt for servere, med den utvidede nøkkelbruken «TLS Web Server Authentication» (serverAuth).
admin-offer-starttls = La port { $port } tilby STARTTLS; det krever et sertifikat og nøkkelen til det. { $server-kind ->
    [dovecot] I Dovecot: ssl = yes, ssl_cert og ssl_key (fra 2.4 ssl_server_cert_file og ssl_server_key_file).
    [postfix] I Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file og smtpd_tls_key_file (eller smtpd_tls_chain_files).
    [exchange] I Exchange: Enable-ExchangeCertificate for tjenesten.
   *[other] Konfigurasjonen angir begge.
}
admin-trusted-authority = Skaff sertifikatet fra en utsteder som e-postprogrammer stoler på. Hvis det er deres egen, installerer du roten på alle datamaskiner som leser e-post.
admin-every-address = Installer det nye sertifikatet på alle servere bak navnet, og sammenlign dem: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = På adressen { $failing-address } virker ikke port { $port } på { $server }: Få tjenesten der til å virke, eller ta adressen ut av oppføringene for navnet til den gjør det.
admin-new-key = Lag en ny nøkkel, RSA med 2048 bit eller mer eller EC P-256, og få den sertifisert med SHA-256.
admin-strong-chain = Serverens eget sertifikat kan bli: La serveren sende et mellomsertifikat fra sertifikatutstederen med en nøkkel på minst 2048 bit, signert med SHA-256.
admin-dh-group = Bruk Diffie-Hellman-grupper på 2048 bit, eller bare ECDHE.
admin-time-service = Ingenting må gjøres på { $server }. Hvis klokken går feil på mange datamaskiner, tilbyr du en tidstjeneste i nettverket.
admin-tell-people-settings = Fortell brukerne hva som hører sammen: 995, 993 og 465 med SSL/TLS; 110, 143 og 587 med STARTTLS.
admin-tls-on-secure-port = Slå på TLS for port { $port }, eller steng den: Programmer som venter TLS der, venter forgjeves.
admin-tls-on-plain-port = Port { $port } begynner straks med TLS. La den svare i klartekst og tilby STARTTLS, slik programmer venter av den, eller steng den: TLS fra starten hører til 993, 995 og 465.
admin-check-forwarding = Kontroller hvor port { $port } på { $server } videresendes: Noe annet enn { $protocol } svarer der.
admin-exempt-mail-ports = Hvis e-post ikke trenger å bli inspisert underveis, gjør du unntak for { $server } i TLS-inspeksjonen på portene 995, 993, 465, 587, 143 og 110.
admin-install-company-root = Hvis inspeksjonen er tilsiktet, installerer du rotsertifikatet for den på alle datamaskiner som leser e-post.
admin-pass-starttls = Slipp STARTTLS uendret gjennom: Gatewayer som fjerner det, tvinger e-posten over i klartekst.
admin-inspect-firewall = Se i brannmurloggen etter adressen denne rapporten kommer fra, og port { $port }, ved tidspunktet for rapporten.
admin-packet-size = Hvis små svar kommer fram og store forsvinner, se på MTU underveis: Slipp gjennom ICMP «fragmentation needed», eller senk MSS.
admin-fix-records = Se på A-, AAAA- og eventuelle CNAME-oppføringer for { $server }, innenfra og utenfra: dig { $server } A og dig { $server } AAAA.
admin-name-service = Kontroller om navneserverne som dette nettverket deler ut, svarer: nslookup { $server } her, og nslookup { $server } med en annen navneserver.
admin-fix-ipv6 = La tjenesten også lytte på IPv6-adressen sin, eller fjern AAAA-oppføringen for { $server } til den gjør det.
admin-give-ipv4 = Gi { $server } også en IPv4-adresse (en A-oppføring): ikke alle nettverk har IPv6.
admin-portal-mail = Før en gjest har logget på, bør portene 995, 993 og 587 ikke gi noe svar i det hele tatt, heller ikke påloggingssiden: Da prøver e-postprogrammene igjen av seg selv.
admin-start-services = Start e-posttjenestene på { $server }, og sjekk at de fortsetter å kjøre.
admin-raise-limits = Kontroller hvilken grense som ble nådd. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections og client_limit for påloggingstjenestene; doveadm who viser hvem som er tilkoblet.
        [exchange] Get-PopSettings eller Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit og default_process_limit.
       *[other] Tilkoblinger totalt, per bruker og per adresse.
    }
admin-blocked-addresses = Kontroller om fail2ban eller noe lignende har blokkert adressen denne rapporten kommer fra.
admin-mailbox-lock = Se etter en økt for denne postkassen som ikke er avsluttet, og etter en låsefil som er blitt liggende.
admin-sign-in-methods = Kontroller hvilke påloggingsmåter som er slått på for { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings eller Get-ImapSettings, LoginType; med Exchange Online ser du etter om grunnleggende godkjenning (basic authentication) er blokkert.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; for én port i master.cf.
       *[other] Passord over TLS krever PLAIN eller LOGIN.
    }
admin-switch-protocol-on = Slå på { $protocol } for denne kontoen eller dette domenet, eller fortell hvilken protokoll som skal brukes i stedet.
admin-explain-sign-in = Hvis passord er slått av med vilje, forteller du brukerne hvilke programmer som kan logge på, og, der app-passord finnes, hvordan de får et.
admin-client-certificate = Hvis det ikke er meningen å be om klientsertifikater, slår du det av (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); hvis det er det, forteller du brukerne hvordan de får et.
admin-sending-rules = Finn ut hvilken regel som avviste e-posten ved tidspunktet for denne rapporten. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail og acl_smtp_rcpt
       *[other] Regler for videresending, avsendere og adresser, blokkeringslister, sendegrenser.
    }
admin-delist = Hvis adressen ikke hører hjemme på listen, ber du den som fører den, om å fjerne adressen; nettsiden til listen sier hvorfor den står der.
admin-nothing-on-server = Ingenting må gjøres på { $server }: Serveren ble ikke nådd i det hele tatt.
admin-network-here = Hvis flere datamaskiner er rammet, ser du på svitsjen, ruteren og adressetjenesten (DHCP) i dette nettverket.
admin-default-certificate = Gi lytteren et standardsertifikat og et standardoppsett for programmer som ikke sender noe servernavn.
admin-test-without-name = Test med openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: Den må vise et sertifikat.
admin-server-names = Kontroller at TLS-innstillingene på { $server } kjenner akkurat det navnet, og hva de gjør med et program som ikke oppgir noe.
admin-reverse-names = Kontroller om serveren venter på det omvendte navnet (PTR) for hver adresse som kobler til, eller på en ident-forespørsel, og slå det av.
admin-server-load = Se på belastning, minne og disk på { $server }, og på antallet tilkoblinger.
admin-check-backend = Kontroller om katalogen (LDAP), databasen og lagringen som e-posttjenesten trenger, svarer.
