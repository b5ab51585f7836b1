# Resultater, GroupShield-linjen, næste test, og hvad der skal gøres.

## Årsager med få ord

hypothesis-groupshield = GroupShield på Exchange Server 5.5
hypothesis-exchange55-listener = En anden fejl i de sikre porte på Exchange Server 5.5
hypothesis-secure-listener-fault = Serverens sikre port virker ikke
hypothesis-no-secure-service = Ingen sikker tjeneste på denne port
hypothesis-client-too-old = Mailprogrammet er for gammelt til serveren
hypothesis-server-too-old = Serveren er for gammel til mailprogrammet
hypothesis-no-shared-cipher = Ingen fælles krypteringsmetode
hypothesis-certificate = Et problem med serverens certifikat
hypothesis-weak-certificate = Serverens nøgle eller signatur er for svag
hypothesis-clock-wrong = Denne computers ur går forkert
hypothesis-starttls-mixup = Port og krypteringstype passer ikke sammen
hypothesis-plaintext-on-secure-port = Den sikre port krypterer ikke
hypothesis-wrong-protocol = Noget andet end en mailserver af denne slags
hypothesis-interception = Noget imellem ændrer forbindelsen
hypothesis-firewall = En firewall eller udbyder spærrer forbindelsen
hypothesis-dns = Serverens navn fører ingen steder hen, eller et forkert sted hen
hypothesis-ipv6-broken = IPv6 virker ikke
hypothesis-captive-portal = Netværket kræver login først
hypothesis-server-down = Mailserveren er nede
hypothesis-server-busy = Mailserveren er overbelastet, eller en grænse er nået
hypothesis-sign-in-refused = Brugernavnet eller adgangskoden godtages ikke
hypothesis-sign-in-method = Denne måde at logge ind på godtages ikke
hypothesis-sending-refused = Serveren tager ikke imod denne mail
hypothesis-sni-required = Serveren skal først have sit navn at vide (SNI)
hypothesis-slow-server = Mailserveren siger ikke noget, eller for sent
hypothesis-no-network = Denne computer har intet netværk
hypothesis-healthy = Alt, hvad vi kan teste, virker

## Resultatet, for et menneske: under 16 ord.
## verdict-<årsag>-<iagttagelse> nævner det præcise problem, med det, der blev målt; $said er begyndelsen af serverens egne ord.

verdict-groupshield = { $server } opretter ingen sikker forbindelse på port { $port }; GroupShield er { $certainty ->
        [likely] den sandsynlige årsag
       *[other] en mulig årsag
    }.
verdict-exchange55-listener = Den sikre port { $port } på { $server }, en Exchange Server 5.5, virker ikke.
verdict-secure-listener-fault = Den sikre forbindelse til { $server }, port { $port }, afbrydes på serverens side.
verdict-secure-listener-fault-idle-close = Ingen sikker forbindelse til { $server }: port { $port } afbryder, før der er sagt noget.
verdict-secure-listener-fault-every-hello-dies = Ingen sikker forbindelse til { $server }: port { $port } afbryder ved hvert forsøg.
verdict-secure-listener-fault-alert-on-every-hello = Ingen sikker forbindelse til { $server }: port { $port } afviser hvert forsøg (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Ingen sikker forbindelse til { $server }: port { $port } begynder på den og { $how ->
        [silent] bliver så tavs
       *[other] afbryder så
    }.
verdict-secure-listener-fault-handshake-not-completed = Ingen sikker forbindelse til { $server }: port { $port } { $how ->
        [silent] holder op med at svare
       *[other] afbryder
    }, før den er på plads.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } siger ja til STARTTLS på port { $port } og fortsætter uden kryptering.
   *[says] { $server } siger selv, at krypteringen ikke kan startes på port { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } tilbyder STARTTLS på port { $port } og går så ikke videre.
verdict-secure-listener-fault-said-tls-not-started = Ifølge fejlmeddelelsen kunne { $server } ikke starte krypteringen: ”{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Ingen mail gennem port { $port }: { $server } afbryder forbindelsen uden et ord.
verdict-no-secure-service = { $server } tilbyder ingen sikker forbindelse på port { $port }.
verdict-no-secure-service-port-refused = { $server } afviser forbindelser på port { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } afviser forbindelser på port { $port }; port { $other_port } svarer.
verdict-no-secure-service-starttls-not-offered = { $server } tilbyder ikke STARTTLS på port { $port }, men { $program } er indstillet til det.
verdict-no-secure-service-starttls-missing-on-one-address = På { $address } tilbyder { $server } ikke STARTTLS på port { $port }.
verdict-client-too-old = Krypteringen på { $server } er for ny til { $program }.
verdict-server-too-old = { $server } har kun gammel kryptering, som { $program } ikke længere godtager.
verdict-server-too-old-only-old-hello-answered = { $server } har intet nyere end { $version }, som { $program } ikke længere godtager.
verdict-server-too-old-newest-version-breaks-off = { $server } afbryder, når et program tilbyder TLS 1.3, og det gør { $program }.
verdict-server-too-old-older-on-one-address = På { $address } har { $server } intet nyere end { $version }.
verdict-no-shared-cipher = { $server } og { $program } har ingen krypteringsmetode til fælles.
verdict-no-shared-cipher-key-type-not-spoken = { $server } har et certifikat med en nøgle ({ $key }), som { $program } ikke kan bruge.
verdict-no-shared-cipher-other-suites-answered = { $server } og { $program } har en TLS-version til fælles, men hverken cipher eller nøgletype.
verdict-certificate = Certifikatet for { $server } har et problem, så { $program } har ikke tillid til det.
verdict-certificate-certificate-expired = Certifikatet for { $server } udløb den { $not_after }; { $program } har ikke tillid til det.
verdict-certificate-certificate-not-yet-valid = Certifikatet for { $server } er først gyldigt fra den { $not_before }.
verdict-certificate-certificate-revoked = Certifikatet for { $server } blev tilbagekaldt den { $revoked_at }; { $program } stoler ikke på det.
verdict-certificate-certificate-intermediate-expired = Certifikatet { $certificate }, som { $server } sender med sit eget, udløb den { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Certifikatet { $certificate }, som { $server } sender med sit eget, gælder først fra den { $not_before }.
verdict-certificate-certificate-names-nobody = Certifikatet, som { $server } viser, nævner slet ingen server.
verdict-certificate-certificate-name-only-in-cn = Certifikatet har kun { $common_name } i et gammelt felt (CN), som nutidens programmer ikke læser.
verdict-certificate-certificate-wrong-name = Certifikatet, som { $server } viser, gælder for { $name }, ikke for { $asked_name }.
verdict-certificate-certificate-self-signed = Certifikatet for { $server } er selvsigneret, så { $program } har ikke tillid til det.
verdict-certificate-certificate-exceeds-issuer = Certifikatet for { $server } bryder reglerne for den, der udstedte det.
verdict-certificate-certificate-untrusted = Certifikatet for { $server } er udstedt af { $issuer }, som denne computer ikke har tillid til.
verdict-certificate-certificate-chain-incomplete = { $server } udelader en del af sin certifikatkæde, så { $program } kan ikke kontrollere den.
verdict-certificate-certificate-unreadable = Et certifikat, som { $server } sender, kan ikke læses.
verdict-certificate-certificate-unknown-extension = Certifikatet for { $server } har en udvidelse, som mailprogrammer skal afvise.
verdict-certificate-certificate-against-apple-rules = Certifikatet for { $server } overholder ikke Apples regler, så { $program } afviser det.
verdict-certificate-certificate-wrong-usage = Certifikatet for { $server } er ikke lavet til en mailserver.
verdict-certificate-certificate-status-missing = { $server } sender ikke den bekræftelse (OCSP), som certifikatet kræver, og { $program } insisterer på den.
verdict-certificate-certificate-bad-on-one-address = På { $address } har { $server } et certifikat, som { $problem ->
    [expired] udløb den { $not_after }
    [not-yet-valid] først gælder fra den { $not_before }
    [wrong-name] gælder for { $names }
    [name-only-in-cn] kun har sit navn i et gammelt felt
    [self-signed] er selvsigneret
    [untrusted-issuer] kommer fra en udsteder, som computeren ikke har tillid til
    [missing-intermediate] kommer uden sine mellemcertifikater
    [revoked] blev tilbagekaldt den { $revoked_at }
    [intermediate-expired] kommer med { $certificate }, der udløb den { $not_after }
    [intermediate-not-yet-valid] kommer med { $certificate }, der først gælder fra den { $not_before }
    [weak-key] har en for svag nøgle
    [weak-signature] har en for svag signatur
   *[other] har et problem
}.
verdict-certificate-certificate-other-path-needed = Gamle programmer afviser måske { $server } på grund af certifikatet { $certificate }, gyldigt til den { $not_after }.
verdict-weak-certificate = Certifikatet for { $server } er for svagt til { $program }.
verdict-weak-certificate-certificate-weak-key = Nøglen for { $server } ({ $key }) er for kort til { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = Nøglen for { $certificate } ({ $key }), sendt af { $server }, er for kort til { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Certifikatet { $certificate } fra { $server } er signeret med { $signature }, for svagt til { $program }.
verdict-weak-certificate-certificate-weak-signature = Certifikatet for { $server } er signeret med { $signature }, for svagt til { $program }.
verdict-weak-certificate-weak-key-exchange = Nøgleudvekslingen med { $server } ({ $bits } bit) er for svag til { $program }.
verdict-clock-wrong = Denne computers ur går forkert, så det gyldige certifikat for { $server } ser ugyldigt ud.
verdict-clock-wrong-clock-off = Denne computers ur er { $days ->
        [0] { $minutes } minutter
        [one] { $days } dag
       *[other] { $days } dage
    } { $direction ->
        [ahead] foran
       *[behind] bagud
    }, så certifikatet ser ugyldigt ud.
verdict-starttls-mixup = Port { $port } på { $server } passer ikke til den kryptering, der er indstillet i { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } på { $server } kræver STARTTLS; SSL/TLS hører til port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } på { $server } kræver SSL/TLS; STARTTLS hører til port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } på { $server } kræver SSL/TLS, men { $program } er indstillet til ikke at kryptere.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } kræver SSL/TLS, men fejlmeddelelsen viser ingen kryptering.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } kræver STARTTLS, men fejlmeddelelsen viser SSL/TLS; det hører til port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } tager ikke imod adgangskoder uden kryptering, og { $program } er indstillet til ikke at kryptere.
verdict-starttls-mixup-said-needs-encryption = { $server } vil have kryptering før alt andet: SSL/TLS på port { $secure-port } eller STARTTLS.
verdict-plaintext-on-secure-port = { $server } krypterer ikke på port { $port }, hvor der skal være kryptering.
verdict-wrong-protocol = Port { $port } på { $server } svarer, men det er ikke en mailserver til { $protocol }.
verdict-wrong-protocol-other-protocol = Port { $port } på { $server } bruger ikke { $protocol }{ $speaks ->
    [none] ; den siger ”{ $said }”
   *[other] , men { $speaks }: ”{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = Bag krypteringen på port { $port } svarer { $speaks ->
    [own] en server, der ikke overholder { $protocol }
    [none] noget andet end { $protocol }
   *[other] { $speaks }, ikke { $protocol }
}: ”{ $said }”.
verdict-wrong-protocol-port-for-web = Port { $port } på { $server } er til websider, ikke til { $protocol }.
verdict-interception = Noget mellem denne computer og { $server } ændrer forbindelsen.
verdict-interception-interceptor-issuer = { $interceptor } bryder ind i den sikre forbindelse til { $server } og viser sit eget certifikat.
verdict-interception-scanner-greeting = { $product } svarer i stedet for { $server }.
verdict-interception-starttls-stripped = Noget undervejs fjerner krypteringen (STARTTLS) fra port { $port } på { $server }.
verdict-interception-starttls-withheld = Noget skjuler krypteringen (STARTTLS) på port { $port } på { $server }.
verdict-interception-starttls-injected = Noget undervejs ser ud til at manipulere forbindelsen til { $server }.
verdict-firewall = Noget undervejs ser ud til at spærre forbindelsen til { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Noget undervejs ser ud til at spærre port { $port } på { $server }; port { $other_port } svarer.
verdict-firewall-blocked-locally = Denne computer lader ikke selv forbindelser til port { $port } komme ud.
verdict-firewall-said-blocked-here = Ifølge fejlmeddelelsen lod denne computer ikke selv { $program } oprette forbindelse.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Ingen sikker forbindelse til { $server }: noget undervejs afbryder lange første beskeder.
   *[lost] Ingen sikker forbindelse til { $server }: store pakker går tabt undervejs.
}
verdict-firewall-nothing-reached = Ingen forbindelse fra denne computer når { $server }.
verdict-dns = Denne computer kan ikke finde den rigtige adresse på { $server }.
verdict-dns-name-not-found = Der findes ingen server med navnet { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Navnet { $name } findes, men der hører ingen adresse til det.
verdict-dns-resolver-silent = Netværkets navnetjeneste svarer ikke, så { $server } kan ikke findes.
verdict-dns-family-unanswered = { $server } findes sent: netværkets navnetjeneste svarer ikke på spørgsmålet om { $family }-adresser.
verdict-dns-resolver-trouble = Netværkets navnetjeneste kan ikke sige, hvor { $name } er.
verdict-dns-private-address = Navnet { $server } fører til { $address }, og intet svarer der.
verdict-dns-empty-address = Navnet { $server } fører til { $address }, som ikke er nogen computer.
verdict-dns-loopback-address = Navnet { $server } fører til { $address }, som er denne computer selv.
verdict-dns-hosts-file-names-server = Denne computers egen hosts-fil sender { $server } til { $address }.
verdict-dns-search-suffix-used = { $server } blev kun fundet med tilføjelsen { $suffix } efter navnet, måske en anden computer.
verdict-ipv6-broken = { $server } virker over IPv4, men ikke over IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } har kun IPv6-adresser, og herfra fører ingen IPv6-rute dertil.
verdict-captive-portal = Dette netværk kræver login først, så { $program } kan ikke nå { $server } endnu.
verdict-server-down = Mailtjenesten på { $server } ser ud til at være slået fra.
verdict-server-down-every-port-refused = { $server } afviser alle mailporte: forkert navn, denne computer er lukket ude, eller mailtjenesten er slået fra.
verdict-server-down-every-port-silent = Ingen mailport på { $server } svarer: serveren ser ud til at være slukket.
verdict-server-down-one-address-dead = { $server } virker på { $works_on }, men ikke på { $address }; programmer kan få begge adresser.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } svarer på port { $port } og afviser så: ”{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } svarer én gang på port { $port } og afbryder så forbindelsen.
verdict-server-down-server-fault-greeting = { $server } har selv et problem og siger ”{ $said }”.
verdict-server-down-said-server-fault = { $server } havde selv et problem: ”{ $said }”.
verdict-server-busy = { $server } afviser { $program } lige nu: serveren er overbelastet, eller en grænse er nået.
verdict-server-busy-greeting-cut-off = Ingen mail gennem port { $port }: { $server } afbryder forbindelsen uden et ord.
verdict-server-busy-busy-greeting = { $server } afviser denne computer lige nu og siger ”{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } lukker denne computers adresse ude et stykke tid efter forkerte adgangskoder: ”{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Et andet program eller en anden enhed har postkassen åben: ”{ $said }”.
verdict-server-busy-busy-on-one-address = På { $address } afviser { $server } denne computer lige nu og siger ”{ $said }”.
verdict-server-busy-refusal-greeting = { $server } afviser forbindelser herfra og siger ”{ $said }”.
verdict-server-busy-said-busy = { $server } afviste { $program } for nu: ”{ $said }”.
verdict-server-busy-said-mailbox-locked = Et andet program eller en anden enhed har postkassen åben: ”{ $said }”.
verdict-server-busy-said-mailbox-full = En postkasse er fuld: ”{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } beder { $program } komme tilbage senere.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express kan ikke bruge STARTTLS på port { $port } på { $server }, kun på port 25.
verdict-server-busy-flapping = { $server } virker kun af og til: af flere ens forsøg fik nogle svar, andre blev afbrudt.
verdict-server-busy-shut-out = { $server } svarede først og tog så ikke imod flere forbindelser herfra.
verdict-server-busy-every-port-closes = { $server } afbryder straks på alle porte, uden et ord.
verdict-sign-in-refused = { $server } afviste login: højst sandsynligt er det brugernavnet eller adgangskoden.
verdict-sign-in-refused-said-sign-in-refused = Login på { $server } blev afvist: ”{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } spærrer login et stykke tid: ”{ $said }”.
verdict-sign-in-method = { $server } godtager ikke denne måde at logge ind på.
verdict-sign-in-method-sign-in-oauth-only = { $server } tager ikke imod adgangskoder, kun login via en webside (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } siger, at login er slået fra på port { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } siger, at { $protocol } er slået fra for denne konto eller dette domæne: ”{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } tilbyder kun { $ways } til at logge ind, og det kan { $program } ikke.
verdict-sign-in-method-sign-in-fails-on-one-address = På { $address } tilbyder { $server } intet login, som { $program } kan bruge.
verdict-sign-in-method-sign-in-not-offered = På port { $port } tilbyder { $server } ingen måde at logge ind på.
verdict-sign-in-method-client-certificate-demanded = { $server } lukker kun programmer ind, der har deres eget certifikat.
verdict-sign-in-method-said-sign-in-method = { $server } godtager ikke denne måde at logge ind på: ”{ $said }”.
verdict-sending-refused = { $server } tager ikke imod denne mail herfra.
verdict-sending-refused-address-not-welcome = { $server } afviser denne computer og siger ”{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } tager ikke imod mail fra nogen og siger ”{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } afviser det navn, Mailprobe giver denne computer; { $program } giver måske et andet: ”{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } afviser det navn, denne computer giver sig selv: ”{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } sender kun mail videre for dem, der logger ind for at sende.
verdict-sending-refused-said-sending-refused = { $server } tog ikke imod mailen: ”{ $said }”.
verdict-sni-required = { $server } svarer kun, når et program først nævner servernavnet (SNI); det gør { $program } ikke.
verdict-sni-required-server-name-refused = Port { $port } kender ikke navnet { $server }, eller fik ikke noget navn.
verdict-sni-required-other-certificate-without-name = Til { $program }, som ikke nævner servernavnet først, viser { $server } et andet certifikat ({ $name }).
verdict-slow-server = { $server } giver ikke { $program } svar i tide.
verdict-slow-server-slow-answer = { $server } svarer først efter { $seconds } sekunder, for sent til nogle programmer.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } siger ja til STARTTLS på port { $port } og siger så ikke mere.
   *[tls] { $server } tager imod forbindelser på port { $port } og siger så ikke noget.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } krypterer på port { $port } og siger så ikke noget.
   *[no] { $server } tager imod forbindelser på port { $port } og siger så ikke noget.
}
verdict-slow-server-silent-after-greeting = { $server } svarer én gang på port { $port } og siger så ikke mere.
verdict-slow-server-no-port-speaks = { $server } tager imod forbindelser og siger så ikke noget, på { $ports } porte.
verdict-no-network = Denne computer har ingen netværksforbindelse.
verdict-no-network-no-way-out = Denne computer finder ingen vej ud af sit netværk til { $server }.
verdict-healthy = Alt, hvad vi kan teste på { $server }, port { $port }, virker herfra lige nu.

## Når intet fører videre; $seen er det, der blev set af det led, det kommer an på (chain.ftl).

verdict-undecided = { $seen }. Vi kan endnu ikke sige, hvilken af flere årsager det er.
verdict-untested = Der er ikke noget galt, så langt det kan testes: { $seen }.
verdict-computer-at-its-limit = Denne computer har for mange forbindelser åbne, så { $server } kunne ikke testes.

## Hvem der skal gøre noget

whose-groupshield = De, der driver { $server }, skal løse problemet. Du har ikke gjort noget galt. GroupShield er antivirusprogrammet til Exchange fra Network Associates (senere McAfee) på den server.
whose-exchange55-listener = De, der driver { $server }, skal løse problemet. Du har ikke gjort noget galt.
whose-secure-listener-fault = De, der driver { $server }, skal løse problemet. Du har ikke gjort noget galt.
whose-no-secure-service = Spørg dem, der driver { $server }, hvilken port der skal bruges; så kan du selv ændre den.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Du eller din helpdesk kan løse problemet: { $program } eller systemet under det skal være nyere.
whose-server-too-old = De, der driver { $server }, skal løse problemet.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Begge sider kan løse problemet: et nyere mailprogram her, eller endnu en krypteringsmetode (cipher) på { $server }.
whose-certificate = De, der driver { $server }, skal løse problemet.
whose-certificate-certificate-wrong-name = Hvis din udbyder angiver { $server }, skal de, der driver serveren, løse problemet; ellers kan du selv gøre det i { $program }.
whose-weak-certificate = De, der driver { $server }, skal løse problemet.
whose-clock-wrong = Det kan du selv løse: stil denne computers ur.
whose-starttls-mixup = Det kan du selv løse: ændr to indstillinger i { $program }.
whose-plaintext-on-secure-port = De, der driver { $server }, skal løse problemet.
whose-wrong-protocol = Det kan du selv løse: sammenlign servernavn og port med det, din udbyder siger.
whose-interception = Din helpdesk, eller den, der passer computerens antivirusprogram eller dette netværk, skal løse problemet.
whose-firewall = Din helpdesk, eller den, der driver det netværk, du bruger, skal løse problemet.
whose-firewall-blocked-locally = Du eller din helpdesk kan løse problemet på denne computer.
whose-firewall-said-blocked-here = Du eller din helpdesk kan løse problemet på denne computer.
whose-dns = Hvis serverens navn er rigtigt, skal din helpdesk eller den, der driver netværket, løse problemet.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Den, der driver dit netværk eller serveren, skal løse problemet.
whose-captive-portal = Det kan du selv løse: log ind på dette netværk.
whose-server-down = Lige nu kan du kun vente; sig det til dem, der driver { $server }.
whose-server-down-every-port-refused = Sammenlign først serverens navn; er det rigtigt, så sig det til dem, der driver { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Vent nogle minutter. Hvis det sker tit, så sig det til dem, der driver { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Vent en halv time. Hvis det sker tit, så sig det til dem, der driver { $server }.
whose-server-busy-kept-out-greeting = Vent en halv time. Hvis det sker tit, så sig det til dem, der driver { $server }.
whose-sign-in-refused = Det kan du selv løse: brugernavn, adgangskode eller måden at logge ind på.
whose-sign-in-method = Din adgangskode er ikke problemet: måden at logge ind på skal ændres, her eller på { $server }.
whose-sign-in-method-protocol-switched-off = Din adgangskode er ikke problemet: den, der administrerer kontoen, skal slå { $protocol } til, eller der skal bruges en anden protokol.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Hverken din adgangskode eller krypteringen er problemet; svaret fra { $server } viser, hvem der kan løse det.
whose-sending-refused-takes-no-mail = Det kan du selv løse: sammenlign servernavn og port med det, din udbyder siger.
whose-sni-required = Begge sider kan løse problemet: et nyere mailprogram her, eller et standardcertifikat på { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Vent lidt, og sig det så til dem, der driver { $server }.
whose-no-network = Det kan du selv løse: forbind denne computer til et netværk.
whose-no-network-no-way-out = Du eller dem, der driver dette netværk, kan løse problemet: routeren eller computerens netværksindstillinger.
whose-healthy = Prøv en gang til i { $program }. Hvis det stadig ikke virker, er det indstillingerne eller adgangskoden dér, der står for tur.
whose-undecided = En test mere vil vise, hvem der skal løse problemet.
whose-untested = Resten kan kun prøves i { $program }.
whose-stopped = Tjek igen, og lad tjekket køre færdigt for at få at vide, hvem der skal løse problemet.
whose-out-of-time = Tjek igen for at få at vide, hvem der skal løse problemet.
whose-computer-at-its-limit = Det kan du selv løse: luk programmer, eller genstart computeren, og tjek så igen.

## Etiketter

label-likely = sandsynligt
label-possible = muligt
label-unlikely = usandsynligt
label-ruled-out = udelukket
label-not-tested = kunne ikke tjekkes

## GroupShield-linjen

groupshield-line-likely = GroupShield på Exchange Server 5.5 er sandsynligt. { $why }
groupshield-line-possible = GroupShield på Exchange Server 5.5 er muligt. { $why }
groupshield-line-unlikely = GroupShield på Exchange Server 5.5 er usandsynligt. { $why }
groupshield-line-ruled-out = GroupShield på Exchange Server 5.5 er udelukket. { $why }
groupshield-line-not-tested = GroupShield på Exchange Server 5.5 kunne ikke tjekkes. { $why }
groupshield-line-confirmed = GroupShield på Exchange Server 5.5 er meget sandsynligt; hvis SSL virker, når det er fjernet, er det bevist. { $why }

groupshield-why-confirmed = Serverens log viser 0x2741 for dens mailporte, GroupShield kører på den, og portene opfører sig derefter.
groupshield-why-confirmed-cured = Serverens log viste 0x2741, og SSL har virket, siden GroupShield blev fjernet helt.
groupshield-why-fits = Serveren siger, at den er Exchange Server 5.5, og dens sikre porte tager imod forbindelser, men opretter ingen sikker forbindelse. Kun serverens hændelseslog kan vise mere.
groupshield-why-fits-log = Serveren siger, at den er Exchange Server 5.5, og dens log viser 0x2741. Om GroupShield kører på den, er ikke oplyst.
groupshield-why-fits-installed = Serverens sikre porte opfører sig, som man kender det fra GroupShield, og GroupShield kører på den. Hændelsesloggen er ikke vist.
groupshield-why-refused = Serveren siger, at den er Exchange Server 5.5, og afviser forbindelser på sine sikre porte. Det gør GroupShield, men det gør andre fejl på samme server også.
groupshield-why-closes-at-once = Serveren siger, at den er Exchange Server 5.5, og dens sikre port lukker med det samme. Det kan GroupShield være skyld i; et manglende certifikat er det oftere.
groupshield-why-shared = Noget af det, der blev fundet, passer på GroupShield, og andre årsager passer også.
groupshield-why-one-port = Serveren siger, at den er Exchange Server 5.5, men en anden af dens sikre porte virker, og så vidt vides stopper GroupShield dem alle.
groupshield-why-other-log = Serverens hændelseslog nævner en anden årsag.
groupshield-why-other-fault = Serveren siger, at den er Exchange Server 5.5, men det, der blev fundet, passer bedre på en anden årsag.
groupshield-why-no-exchange = Intet der siger, at det er Exchange Server 5.5, den eneste server, hvor det sker.
groupshield-why-other-product = Serveren siger, at den er et andet produkt, og denne fejl findes kun på Exchange Server 5.5.
groupshield-why-hello-answered = Den sikre port { $port } svarede på mindst ét forsøg på at kryptere, og med denne fejl svarer den så vidt vides ikke på nogen.
groupshield-why-works = Den sikre port { $port } virker herfra.
groupshield-why-no-ssl = Mailprogrammet bruger ikke SSL her, og denne fejl berører intet andet.
groupshield-why-starttls = Serveren tilbyder STARTTLS til at læse mail, og det kan Exchange Server 5.5 ikke.
groupshield-why-absent = Nogen, der ved det, siger, at GroupShield ikke er på den server.
groupshield-why-flapping = Porten virker af og til, og denne fejl kommer og går ikke, så vidt vides.
groupshield-why-cured = SSL har virket, siden GroupShield blev fjernet helt: det var årsagen, og den er væk.
groupshield-why-other-fact = Noget, der blev fundet her, kan ikke ske med denne fejl.
groupshield-why-not-reached = Hverken de første ord fra { $server } eller den sikre port kunne nås.

## Den næste test

next-test-try-other-network = For at få det at vide med sikkerhed: kør dette tjek på et andet netværk, for eksempel telefonens, og sammenlign de to resultater.
next-test-ask-event-log = For at få det at vide med sikkerhed: spørg dem, der driver { $server }, om hændelserne 11508, 11506 eller 13002 står i programloggen, og indsæt dem her.
next-test-ask-groupshield = For at få det at vide med sikkerhed: spørg dem, der driver { $server }, om GroupShield er installeret på den.
next-test-ask-removal = For at få det at vide med sikkerhed: spørg, om SSL virker, når GroupShield er fjernet helt.
next-test-ask-since-when = For at få det at vide med sikkerhed: tænk efter, om noget blev ændret på denne computer, kort før det begyndte.
next-test-check-again = For at få det at vide med sikkerhed: tjek igen om ti minutter, og se, om noget er anderledes.
next-test-run-to-the-end = For at få det at vide med sikkerhed: lad tjekket køre færdigt.

question-groupshield-installed = Er GroupShield installeret på { $server }?
question-cured-by-removal = Har SSL virket, siden GroupShield blev fjernet helt?
question-works-without-ssl = Virker mailen med SSL slået fra? Svar kun det, du allerede ved; prøv det ikke for dette spørgsmåls skyld.
question-works-on-other-network = Virker samme konto på et andet netværk?
question-began-after-update = Begyndte det efter en ændring på denne computer?

## Dele, som trinene er bygget af

advice-where = { $program ->
        [outlook-express] I Outlook Express åbner du Funktioner > Konti… > Mail, vælger kontoen og derefter Egenskaber > Avanceret.
        [windows-mail] I Windows Mail åbner du Funktioner > Konti…, vælger kontoen og derefter Egenskaber > Avanceret.
        [windows-live-mail] I Windows Live Mail højreklikker du på kontoen til venstre og vælger Egenskaber > Avanceret.
        [outlook] Luk Outlook, åbn Kontrolpanel > Mail (Microsoft Outlook) > E-mail-konti…, vælg kontoen og derefter Rediger… > Flere indstillinger… > Avanceret. (Outlook 2003: Funktioner > E-mail-konti….)
        [new-outlook] I nye Outlook åbner du Indstillinger (tandhjulet) > Konti > Dine konti (i nogle versioner: Mailkonti), vælger ”Administrer” ud for kontoen og finder dens serverindstillinger.
        [outlook-mac] I Outlook åbner du Værktøjer > Konti, vælger kontoen og sætter kryds ved ”Tilsidesæt standardport” for at ændre en port.
        [outlook-mobile] I Outlook på telefonen trykker du på dit billede eller ikonet øverst til venstre, derefter på tandhjulet > Konti, og vælger kontoen. Hvis der ikke vises serverindstillinger der, som på Android, kan de kun angives, når en konto tilføjes.
        [thunderbird] I Thunderbird åbner du menuen > Kontoindstillinger > { $protocol ->
            [SMTP] Udgående server (SMTP), vælger serveren og derefter ”Rediger…”
           *[other] Serverindstillinger, under kontoens navn.
        }
        [thunderbird-android] I appen åbner du menuen > Indstillinger, vælger kontoen og derefter { $protocol ->
            [SMTP] Skriv mail > Udgående server.
           *[other] Hentning af mail > Indgående server.
        }
        [apple-mail] I Mail åbner du menuen Mail > Indstillinger > Konti, vælger kontoen og derefter ”Serverindstillinger”, og fjerner krydset ved ”Administrer automatisk forbindelsesindstillinger”.
        [iphone] På iPhone eller iPad åbner du Indstillinger > Apps > Mail > Mailkonti (før iOS 18: Indstillinger > Mail > Konti), vælger kontoen, trykker på dens adresse og derefter på { $protocol ->
            [SMTP] SMTP og serveren under ”Primær server”.
           *[other] Avanceret.
        }
        [gmail-app] I Gmail-appen åbner du menuen > Indstillinger, vælger kontoen og derefter { $protocol ->
            [SMTP] indstillingerne for udgående mail.
           *[other] indstillingerne for indgående mail.
        } (En Google-konto har ingen sådanne indstillinger.)
        [samsung-email] I Samsung Email åbner du menuen, trykker på tandhjulet, vælger kontoen og derefter ”Serverindstillinger”.
        [em-client] I eM Client åbner du kontiene (i de fleste versioner under Menu > Konti), vælger kontoen og finder indstillingerne for dens { $protocol }-server.
        [evolution] I Evolution åbner du Redigér > Konti (ældre versioner: Redigér > Indstillinger > E-mailkonti), vælger kontoen og derefter ”Redigér” og { $protocol ->
            [SMTP] Afsendelse af e-mails.
           *[other] Modtagelse af e-mails.
        }
        [kmail] I KMail åbner du Indstillinger > Indstil KMail… > Konti, vælger kontoen på fanebladet { $protocol ->
            [SMTP] Afsendelse
           *[other] Modtagelse
        }, og derefter Ændr… > Avanceret.
        [vivaldi] I Vivaldi åbner du Indstillinger > Mail, og vælger kontoen der.
        [device] Åbn enhedens egen webside: skriv dens adresse i en browser, log ind som administrator, og find ”E-mail”, ”SMTP” eller ”Scan til e-mail”.
        [script] Åbn den konfiguration, hvor mailserverens vært, port og kryptering står.
       *[other] Åbn kontoens serverindstillinger i dit mailprogram.
    }
advice-where-name = { $program ->
        [outlook-express] I Outlook Express åbner du Funktioner > Konti… > Mail, vælger kontoen og derefter Egenskaber > Servere; porten er på fanen ”Avanceret”.
        [windows-mail] I Windows Mail åbner du Funktioner > Konti…, vælger kontoen og derefter Egenskaber > Servere; porten er på fanen ”Avanceret”.
        [windows-live-mail] I Windows Live Mail højreklikker du på kontoen til venstre og vælger Egenskaber > Servere; porten er på fanen ”Avanceret”.
        [outlook] Luk Outlook, åbn Kontrolpanel > Mail (Microsoft Outlook) > E-mail-konti…, vælg kontoen og derefter ”Rediger…”; porten er under ”Flere indstillinger”… > Avanceret. (Outlook 2003: Funktioner > E-mail-konti….)
        [iphone] På iPhone eller iPad åbner du Indstillinger > Apps > Mail > Mailkonti (før iOS 18: Indstillinger > Mail > Konti), vælger kontoen og trykker på dens adresse; { $protocol ->
            [SMTP] serveren er under SMTP > Primær server.
           *[other] navnet er ”Værtsnavn” der, porten er under ”Avanceret”.
        }
        [kmail] I KMail åbner du Indstillinger > Indstil KMail… > Konti, vælger kontoen på fanebladet { $protocol ->
            [SMTP] Afsendelse
           *[other] Modtagelse
        }, og derefter Ændr… > Generelt; porten er under ”Avanceret”.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Sæt kryds ved, at denne server kræver en sikker forbindelse (SSL).
        [windows-mail] Sæt kryds ved, at denne server kræver en sikker forbindelse (SSL).
        [windows-live-mail] Sæt kryds ved, at denne server kræver en sikker forbindelse (SSL).
        [outlook] Sæt den krypterede forbindelse til SSL/TLS (til POP3 i ældre versioner: sæt kryds ved, at serveren kræver en krypteret forbindelse (SSL)).
        [outlook-mac] Sæt kryds ved ”Brug SSL til at oprette forbindelse (anbefales)”.
        [thunderbird] Sæt ”Forbindelsessikkerhed” til SSL/TLS.
        [thunderbird-android] Sæt ”Sikkerhed” til SSL/TLS.
        [apple-mail] Sæt kryds ved ”Brug TLS/SSL”.
        [iphone] Slå ”Brug SSL” til.
        [gmail-app] Sæt ”Sikkerhedstype” til SSL/TLS, ikke til den variant, der godtager alle certifikater.
        [samsung-email] Sæt ”Sikkerhedstype” til SSL, ikke til den variant, der godtager alle certifikater.
        [evolution] Sæt ”Krypteringsmetode” til ”TLS på en dedikeret port”.
        [kmail] Sæt ”Kryptering” til SSL/TLS.
       *[other] Sæt krypteringen til SSL/TLS (i nogle programmer: SSL, eller TLS fra starten).
    }
advice-set-starttls = { $program ->
        [outlook-express] Lad krydset ved ”Serveren kræver en sikker forbindelse (SSL)” blive stående.
        [windows-mail] Lad krydset ved ”Serveren kræver en sikker forbindelse (SSL)” blive stående.
        [windows-live-mail] Lad krydset ved ”Serveren kræver en sikker forbindelse (SSL)” blive stående.
        [outlook] Sæt den krypterede forbindelse til STARTTLS (ældre versioner: TLS).
        [outlook-mac] Lad krydset ved ”Brug SSL til at oprette forbindelse (anbefales)” blive stående.
        [thunderbird] Sæt ”Forbindelsessikkerhed” til STARTTLS.
        [thunderbird-android] Sæt ”Sikkerhed” til STARTTLS.
        [apple-mail] Lad krydset ved ”Brug TLS/SSL” blive stående.
        [iphone] Lad ”Brug SSL” være slået til.
        [gmail-app] Sæt ”Sikkerhedstype” til STARTTLS, ikke til den variant, der godtager alle certifikater.
        [samsung-email] Sæt ”Sikkerhedstype” til TLS, ikke til den variant, der godtager alle certifikater.
        [evolution] Sæt ”Krypteringsmetode” til ”STARTTLS efter forbindelse”.
        [kmail] Sæt ”Kryptering” til STARTTLS.
        [script] Sæt krypteringen til STARTTLS, og se efter, at den kræves og ikke kun forsøges.
       *[other] Sæt krypteringen til STARTTLS.
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
        [SMTP] Det virker, hvis en testmail til dig selv bliver sendt og kommer frem.
       *[other] { $program ->
            [outlook-express] Det virker, hvis næste ”Send/modtag” bliver færdig uden fejlmeddelelse.
            [windows-mail] Det virker, hvis næste ”Send/modtag” bliver færdig uden fejlmeddelelse.
            [windows-live-mail] Det virker, hvis næste ”Send/modtag” bliver færdig uden fejlmeddelelse.
            [outlook] Det virker, hvis næste ”Send/modtag” bliver færdig uden fejlmeddelelse.
            [thunderbird] Det virker, hvis ”Hent meddelelser” bliver færdig uden fejlmeddelelse.
           *[other] Det virker, hvis næste hentning af ny mail bliver færdig uden fejlmeddelelse.
        }
    }
advice-undo = Fortryd sådan: åbn samme side, og indstil { $security ->
        [starttls] STARTTLS
        [none] ”ingen kryptering”
       *[tls] SSL/TLS
    } og port { $port } igen.
advice-server-log = { $server-kind ->
        [hosted] Se på udbyderens statusside; for Microsoft 365 er det ”admin.microsoft.com > Health > Service health”. Serverens egen log kan kun udbyderen læse.
        [dovecot] doveadm log find viser, hvor Dovecot logger; doveadm log errors viser de seneste fejl.
        [postfix] Postfix logger til /var/log/mail.log eller /var/log/maillog, eller til journalen: journalctl -u "postfix*".
        [exchange55] Åbn på serveren programloggen (Application Log) i Logbog (Event Viewer), og sortér efter kilde: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] I Logbog (Event Viewer) på serveren åbner du Windows-logge > Program, og ser efter MSExchangePOP3, MSExchangeIMAP4 og MSExchangeTransport; Schannel er under System.
        [courier] Courier logger til mailloggen (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus logger til mailloggen (journalctl -u cyrus-imapd).
        [exim] Exim logger til /var/log/exim4/mainlog eller /var/log/exim/main.log.
       *[other] Se i mailtjenestens egen log.
    }

## Til den, der sidder ved mailprogrammet

user-tell-admin-groupshield = Send denne rapport til dem, der driver { $server }, og bed dem lede efter GroupShield, antivirusprogrammet til Exchange, og efter hændelserne 11508 og 11506. Kun de kan løse problemet.
user-tell-admin-exchange55 = Send denne rapport til dem, der driver { $server }: den sikre port { $port } virker ikke, og trinene til dem står nedenfor.
user-tell-provider-greeting = Send denne rapport til dem, der driver { $server }: port { $port } krypterer, men derefter svarer selve mailtjenesten ikke.
user-tell-provider-listener = Send denne rapport til dem, der driver { $server }: krypteringen på port { $port } afbrydes på serverens side.
user-tell-provider-port = { $failing-address ->
    [none] Send denne rapport til dem, der driver { $server }: port { $port } virker ikke.
   *[other] Send denne rapport til dem, der driver { $server }: på adressen { $failing-address } virker port { $port } ikke.
}
user-use-starttls = Brug STARTTLS, som virker herfra. { advice-where } { advice-set-starttls } Sæt derefter porten til { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS virker på port { $starttls-port }, men dette mailprogram kan ikke bruge det til { $protocol }. Brug et, der kan, for eksempel Thunderbird, og behold det gamle: mail, som det gamle har hentet, findes måske kun der.
user-use-secure-port = Brug den sikre port { $secure-port }, som svarer med kryptering. { advice-where } { advice-secure-port } Sæt derefter porten til { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Port { $other-port } til { $other-protocol } på { $server } virker med kryptering. Tilføj endnu en konto af typen { $other-protocol } med SSL/TLS og port { $other-port }, og behold den gamle: mail, der er hentet med den, findes måske kun på denne computer. Med { $other-protocol } bliver din mail på serveren. { advice-success } Fortryd sådan: fjern den anden konto.
user-use-pop3 = Port { $other-port } til { $other-protocol } på { $server } virker med kryptering. Tilføj endnu en konto af typen { $other-protocol } med SSL/TLS og port { $other-port }. Indstil den til at efterlade en kopi af meddelelserne på serveren, før den henter mail første gang. Behold den gamle konto, som den er. { advice-success } Fortryd sådan: fjern den anden konto.
user-ssl-off = Gør kun dette, når du har læst advarslen, og kun på et netværk, du har tillid til. { advice-where } { $program ->
        [outlook-express] Fjern krydset ved ”Serveren kræver en sikker forbindelse (SSL)” for den { $protocol ->
            [SMTP] udgående
           *[other] indgående
        } server, og sæt porten til { $plain-port }; derefter ”Anvend”, ”OK”, ”Luk”.
        [windows-mail] Fjern krydset ved ”Serveren kræver en sikker forbindelse (SSL)” for den { $protocol ->
            [SMTP] udgående
           *[other] indgående
        } server, og sæt porten til { $plain-port }; derefter OK.
        [windows-live-mail] Fjern krydset ved ”Serveren kræver en sikker forbindelse (SSL)” for den { $protocol ->
            [SMTP] udgående
           *[other] indgående
        } server, og sæt porten til { $plain-port }; derefter OK.
        [outlook] { $protocol ->
            [POP3] Fjern krydset ved ”Serveren kræver en krypteret forbindelse (SSL)” (nyere versioner: sæt den krypterede forbindelse til ”Ingen”),
           *[other] Sæt den krypterede forbindelse til ”Ingen”,
        } og sæt porten til { $plain-port }; derefter OK.
        [outlook-mac] Fjern krydset ved ”Brug SSL til at oprette forbindelse (anbefales)”, og sæt porten til { $plain-port }.
        [thunderbird] Sæt ”Forbindelsessikkerhed” til ”Ingen” og porten til { $plain-port }.
        [thunderbird-android] Sæt ”Sikkerhed” til ”Ingen” og porten til { $plain-port }.
        [apple-mail] Fjern krydset ved ”Brug TLS/SSL”, og sæt porten til { $plain-port }; hvis du bliver spurgt, så tillad kun usikker godkendelse for denne konto.
        [iphone] Slå ”Brug SSL” fra, og sæt ”Serverport” til { $plain-port }.
        [gmail-app] Sæt ”Sikkerhedstype” til ”Ingen” og porten til { $plain-port }.
        [samsung-email] Sæt ”Sikkerhedstype” til ”Ingen” og porten til { $plain-port }.
        [evolution] Sæt ”Krypteringsmetode” til ”Ingen kryptering” og porten til { $plain-port }.
        [kmail] Sæt ”Kryptering” til ”Ingen” og porten til { $plain-port }.
       *[other] Slå SSL/TLS fra for denne server, og sæt porten til { $plain-port }.
    } { advice-success }
user-ssl-on-again = Slå SSL til igen, så snart serveren er repareret. { advice-undo } { $program ->
        [apple-mail] Slå ”Tillad usikker godkendelse” fra igen samme sted.
       *[other] { $protocol ->
            [SMTP] Indstillingen for modtagelse er ikke ændret.
           *[other] Indstillingen for afsendelse er ikke ændret.
        }
    } Skift derefter adgangskoden, hvis den er gået over et netværk, du ikke har tillid til.
user-use-published = Din udbyder offentliggør disse indstillinger: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Den server hører til et andet domæne end dit, og dens certifikat er i orden.
       *[own] {""}
    } { advice-where-name } Skriv dem der. Fortryd sådan: skriv { $server } og port { $port } igen.
user-ask-published = Til mailprogrammer angiver dit domæne { $published-server }, port { $published-port }. Det navn hører til et andet domæne end dit, og intet af det, der blev tjekket, viser, at din udbyder driver den server: skriv hverken navnet eller din adgangskode der, før din udbyder har bekræftet navnet.
user-ask-right-port = { $protocol } bruger normalt port { $secure-port } med SSL/TLS. Spørg dem, der driver { $server }, hvilken port og hvilken type kryptering der skal bruges til { $protocol }.
user-ask-port = Spørg dem, der driver { $server }, hvilken port og hvilken type kryptering der skal bruges til { $protocol }.
user-match-port-and-encryption = Port og kryptering hører sammen: 995, 993 og 465 hører til SSL/TLS; 110, 143 og 587 hører til STARTTLS. { advice-where } Indstil et par, der passer sammen, og test så. { advice-undo }
user-tls-on-this-port = Port { $port } på { $server } krypterer fra første byte: behold porten, og vælg SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port og kryptering hører sammen: med kryds ved SSL skal dit mailprogram bruge port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Indstil den port, og test så. { advice-undo }
user-switch-encryption-on = Slå krypteringen til. { advice-where } { advice-set-tls } Hvis porten har ændret sig af sig selv, så sæt den til { $port } igen. { advice-success }
user-keep-encryption = Lad krypteringen være slået til i dit mailprogram: uden den kan enhver undervejs læse adgangskoden og mailen.
user-update-system = Dit mailprogram bruger krypteringen i Windows, og denne version af Windows er for gammel til serveren. Læs mail med et aktuelt program, for eksempel Thunderbird, på et system, der stadig får opdateringer. Behold den gamle computer: mail, der er hentet der, findes kun der.
user-update-program = { $program ->
        [outlook] Installér alle opdateringer til Office og Windows. På Windows 7 skal TLS 1.2 slås til: det kan din helpdesk gøre (KB3140245). Windows XP og Vista kan det ikke. { advice-success }
        [windows-live-mail] På Windows 7 skal TLS 1.2 slås til: det kan din helpdesk gøre (KB3140245 og Schannel-indstillingen for TLS 1.2-klienter). På Windows 8 og nyere: installér alle opdateringer. Windows Vista kan det ikke. { advice-success }
        [new-outlook] Nye Outlook henter mail gennem Microsofts servere, så intet på denne computer er for gammelt. Prøv én gang med et andet mailprogram, for eksempel Thunderbird.
        [outlook-mobile] Outlook på en telefon henter mail gennem Microsofts servere, så intet på denne telefon er for gammelt. Prøv én gang med et andet mailprogram.
        [thunderbird] Opdatér Thunderbird: menuen > Hjælp > Om Thunderbird. { advice-success }
        [apple-mail] Opdatér macOS: Apple-menuen > Systemindstillinger > Generelt > Softwareopdatering. Mail bruger systemets kryptering. { advice-success }
        [iphone] Opdatér din iPhone eller iPad: Indstillinger > Generelt > Softwareopdatering. Mail bruger systemets kryptering. { advice-success }
        [gmail-app] Opdatér Android og dens apps: Indstillinger > System > Softwareopdateringer, og Play Butik. { advice-success }
        [samsung-email] Opdatér telefonen: Indstillinger > Softwareopdatering. { advice-success }
        [thunderbird-android] Opdatér appen i den butik, den kom fra, og selve Android i Indstillinger. { advice-success }
        [device] Installér den nyeste firmware fra enhedens producent. Hvis der ikke findes en til aktuel TLS, så lad enheden sende gennem et mailrelæ i dit netværk; gør ikke mailserveren svagere for dens skyld.
        [script] Opdatér programmet og det bibliotek, det krypterer med (OpenSSL, Java, .NET, Python eller PHP), eller slå TLS 1.2 til i det. { advice-success }
       *[other] Opdatér dit mailprogram og det system, det kører på. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Indtil problemet er løst, kan du skrive din mail i en browser, hvis din udbyder tilbyder det.
       *[other] Indtil problemet er løst, kan du læse din mail i en browser, hvis din udbyder tilbyder det.
    }
user-tunnel = Hvis det gamle program skal blive, så bed din helpdesk om en TLS-tunnel (stunnel) på samme computer: programmet opretter forbindelse til tunnelen, og tunnelen bruger aktuel TLS mod { $server }.
user-check-again = Tryk på ”Tjek igen”; så ser du, hvad der har ændret sig.
user-tell-provider-old-server = Send denne rapport til dem, der driver { $server }: serveren skal have TLS 1.2 eller nyere.
user-tell-provider-tls12 = Send denne rapport til dem, der driver { $server }, og bed dem tillade TLS 1.2 ved siden af TLS 1.3: det er sikkert, og mange programmer kan ikke noget nyere.
user-keep-settings = Lad sikkerhedsindstillingerne i Windows og i dit mailprogram være, som de er; at sænke dem svækker alle forbindelser, ikke kun denne.
user-tell-provider-suites = Send denne rapport til dem, der driver { $server }, og bed dem tilføje en krypteringsmetode (cipher), som dit program kan.
user-tell-provider-key = Send denne rapport til dem, der driver { $server }, og bed om et ekstra certifikat med RSA-nøgle: dit program kan ikke bruge den nuværende nøgle ({ $key }).
user-do-not-click-through = Hvis dit mailprogram spørger, om det alligevel skal have tillid til certifikatet, så svar nej: måske læser nogen din mail.
user-use-certificate-name = Certifikatet gælder for { $certificate-name }. Spørg din udbyder, om det er serverens rigtige navn, og gør i så fald sådan. { advice-where-name } Skriv { $certificate-name } som serverens navn. Fortryd sådan: skriv { $server } igen.
user-one-address = Kun én af adresserne på { $server } viser dette certifikat, så det kan virke, hvis du prøver igen.
user-look-at-certificate = Lad Mailprobe se på selve certifikatet for { $server } (”Tjek”, eller ”mailprobe check” med samme tekst): så får du at vide, hvad der er galt med det.
user-tell-provider-certificate = Send denne rapport til dem, der driver { $server }; certifikatets datoer, navne og udsteder står i den.
user-tell-provider-weak = Send denne rapport til dem, der driver { $server }, og bed om en ny nøgle og et nyt certifikat.
user-set-clock = Indstil denne computers dato, klokkeslæt og tidszone: højreklik på uret, vælg ”Juster dato og klokkeslæt”, og lad den indstille tiden automatisk. På en Mac åbner du Systemindstillinger > Generelt > Dato & tid.
user-clock-battery = Hvis datoen er forkert igen, når computeren har været slukket, er batteriet til dens ur tomt. Enhver computerbutik kan skifte det.
user-no-password-here = Log ikke ind på denne port: nogen undervejs kan læse din adgangskode.
user-tell-provider-plain = Send denne rapport til dem, der driver { $server }: port { $port } svarer i klartekst, uden kryptering.
user-check-name-and-port = { advice-where-name } Sammenlign servernavnet ({ $server }) og porten ({ $port }) med det, din udbyder siger.
user-scanner-update = { $scanner }, et antivirusprogram på denne computer, er mellem dit mailprogram og serveren. Opdatér det, genstart computeren, og tjek igen.
user-scanner-find = Find mail- eller SSL-scanning i indstillingerne for dit antivirusprogram, og undtag mailforbindelsen til { $server }; programmets hjælpesider eller din helpdesk ved hvordan. Lad selve antivirusprogrammet være slået til.
user-gateway = { $scanner } hører til det netværk, du bruger, ikke til denne computer. Bed den, der driver netværket, om at undtage mailforbindelsen til { $server } eller om at installere sit rodcertifikat her.
user-ask-helpdesk-scanner = På en firmacomputer: spørg din helpdesk. Firmaets gateway skal måske have sit eget rodcertifikat her eller en undtagelse for mail.
user-compare-network = Tjek én gang fra et andet netværk, for eksempel telefonens. Gem dette resultat først, så du kan sammenligne de to.
user-allow-program = Se efter i denne computers firewall, om dit mailprogram må bruge port { $port }, og tillad det. Fortryd sådan: fjern posten igen.
user-ask-helpdesk-port = Bed den, der driver netværket, om at lade port { $port } komme igennem til { $server }; mange netværk spærrer mailporte med vilje.
user-large-hello = Hvis du bruger VPN, så tjek én gang uden. Send ellers denne rapport til den, der driver netværket: pakker i fuld størrelse går tabt undervejs (MTU), eller en firewall forstår ikke den lange første besked fra nutidens programmer.
user-check-name = { advice-where-name } Se efter, om serverens navn er rigtigt, bogstav for bogstav: { $server }.
user-name-service = Hjemme: genstart din router, vent to minutter, og genstart så computeren: netværkets navnetjeneste (DNS) gav ingen adresse. På kontoret: spørg din helpdesk.
user-ask-helpdesk-dns = Hvis det fortsætter, så send denne rapport til den, der driver netværket, eller til din internetudbyder: navnetjenesten (DNS) der siger ikke, hvor { $server } er.
user-hosts-file = Bed din helpdesk se på hosts-filen på denne computer: den sender { $server } til en adresse, hvor mailen ikke virker.
user-flush-names = Ryd de gemte adresser på denne computer eller telefon: { $program ->
        [apple-mail] åbn Terminal på Mac-computeren, og skriv sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, tryk på Retur, og skriv computerens adgangskode.
        [outlook-mac] åbn Terminal på Mac-computeren, og skriv sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, tryk på Retur, og skriv computerens adgangskode.
        [iphone] sluk den, og tænd den igen.
        [gmail-app] sluk den, og tænd den igen.
        [samsung-email] sluk den, og tænd den igen.
        [thunderbird-android] sluk den, og tænd den igen.
        [outlook-mobile] sluk den, og tænd den igen.
        [device] sluk enheden, og tænd den igen.
        [evolution] åbn en terminal, skriv resolvectl flush-caches, og tryk på Enter.
        [kmail] åbn en terminal, skriv resolvectl flush-caches, og tryk på Enter.
       *[other] på Windows: tryk på Windows+R, skriv cmd, tryk på Enter, skriv så ipconfig /flushdns, og tryk på Enter. En telefon slukker du og tænder igen.
    } Der er ikke noget, der skal ændres tilbage.
user-private-address = Navnet { $server } fører til { $private-address }, en adresse i et lokalt netværk. Sådan svarer et gæstenetværk, før man er logget ind: åbn en webside i din browser, og log ind der. Find ellers ud af, om du skal være i netværket hos { $server } eller i dets VPN for at læse mail.
user-use-exchanger = { $server } er navnet på et domæne, og domænets mail går til { $exchanger }. Spørg din udbyder, om mailprogrammer også bruger den server. Hvis ja: { advice-where-name } Skriv { $exchanger } som serverens navn. Skriv { $server } igen, hvis du vil tilbage.
user-restart-router = Hjemme: sluk din router i et minut, tænd den igen, og tjek så igen.
user-ask-helpdesk-ipv6 = Hvis det fortsætter, så send denne rapport til din helpdesk eller udbyder: IPv6-vejen til { $server } er brudt.
user-sign-in-to-network = Åbn en webside i din browser, log ind på dette netværk, eller godkend dets betingelser, og tjek så igen.
user-wait-for-server = Vent nogle minutter, og prøv igen; intet skal ændres i dit mailprogram.
user-ask-provider-status = Se på din udbyders statusside, eller ring til dem: måske ved de det allerede.
user-fewer-connections = { $protocol ->
        [SMTP] Luk andre programmer og enheder, der sender via samme server; mange servere tillader kun nogle få på én gang.
       *[other] Luk andre programmer og enheder, der læser samme postkasse; mange servere tillader kun nogle få på én gang.
    }
user-longer-interval = Lad dit mailprogram lede sjældnere efter mail, for eksempel hvert tiende minut.
user-greylisted = Send igen om ti minutter: denne server beder alle nye afsendere komme tilbage senere. Intet skal ændres.
user-shut-out = Vent en halv time før næste forsøg, på alle enheder, der læser denne postkasse: hvert forsøg kan forlænge ventetiden.
user-correct-password = Skriv den rigtige adgangskode i alle programmer og på alle enheder, der bruger denne postkasse, før næste forsøg: en gammel holder adressen lukket ude.
user-sign-in-name = Se efter, om brugernavnet er fuldstændigt (ofte hele adressen), og skriv adgangskoden igen.
user-sign-in-app-password = Hvis din udbyder vil have en appadgangskode til mailprogrammer (det gælder Google, Yahoo, AOL, Apple, Fastmail og andre; Microsoft har ingen), så lav en i din konto på webstedet, og skriv den i stedet for den sædvanlige adgangskode.
user-sign-in-web = Lad mailprogrammet logge ind gennem udbyderens webside (OAuth 2). { $program ->
        [thunderbird] { advice-where } Sæt godkendelsesmetoden til OAuth2.
        [thunderbird-android] { advice-where } Sæt godkendelsen (”Authentication”) til OAuth 2.0.
        [apple-mail] Tilføj kontoen en gang til, under udbyderens navn og ikke som ”Anden”. Behold den gamle: mail, der er hentet med POP, findes kun på denne computer.
        [iphone] Tilføj kontoen en gang til, under udbyderens navn og ikke som ”Anden”. Fjern kun den gamle, hvis din mail også er på serveren.
        [outlook] Tilføj kontoen en gang til som Microsoft 365, Outlook.com eller Google, ikke som POP eller IMAP. Behold den gamle: mail, der er hentet med POP, findes kun på denne computer. Til andre udbydere kan klassisk Outlook det ikke; det kan Thunderbird.
        [new-outlook] Tilføj kontoen en gang til, og vælg udbyderen, når du bliver spurgt; skriv ikke en adgangskode i selve Outlook.
        [outlook-mac] Tilføj kontoen en gang til, og vælg udbyderen, når du bliver spurgt, ikke IMAP eller POP. Behold den gamle: mail, der er hentet med POP, findes kun på denne computer.
        [outlook-mobile] Tilføj kontoen en gang til, og vælg udbyderen, når du bliver spurgt.
        [gmail-app] Tilføj kontoen en gang til, og vælg udbyderen, når du bliver spurgt, ikke ”Anden”.
        [samsung-email] Tilføj kontoen en gang til, og vælg udbyderen, når du bliver spurgt, ikke ”Anden”.
        [outlook-express] Outlook Express kan det ikke; det kan Thunderbird.
        [windows-mail] Windows Mail kan det ikke; det kan Thunderbird.
        [windows-live-mail] Windows Live Mail kan det ikke; det kan Thunderbird.
        [device] Hvis enheden ikke kan, så lad den sende gennem et mailrelæ i dit netværk eller udbyderens tjeneste til enheder; spørg den, der driver din mail.
        [script] Giv programmet et OAuth 2-token, eller lad det sende gennem et relæ eller en afsendelsestjeneste, der stadig tager imod brugernavn og adgangskode.
       *[other] Hvis dit ikke kan, så kan Thunderbird.
    }
user-sign-in-switch = Se efter i din konto på udbyderens websted, om POP, IMAP eller mailprogrammer først skal slås til.
user-ask-sign-in = Spørg dem, der driver { $server }, hvordan mailprogrammer logger ind der: port { $port } tilbyder ikke login med adgangskode.
user-ask-protocol = Bed den, der administrerer kontoen eller dens domæne, om at slå { $protocol } til, eller spørg, hvilken anden protokol der skal bruges.
user-other-way-of-sign-in = Brug et mailprogram, der kan en af de måder at logge ind på, som { $server } tilbyder, eller bed dem, der driver den, om også at tilbyde adgangskoder over TLS (PLAIN eller LOGIN).
user-use-submission-port = Til at sende bruger mailprogrammer { $program ->
        [outlook-express] port 465 med SSL; port 25 er beregnet til mail mellem servere, og port 587 kræver STARTTLS, som Outlook Express ikke kan der.
       *[other] port 587 med STARTTLS eller port 465 med SSL/TLS; port 25 er beregnet til mail mellem servere.
    } { advice-where } { $program ->
        [outlook-express] Prøv denne port.
       *[other] Prøv disse porte.
    } { advice-undo }
user-client-certificate = Bed dem, der driver { $server }, om dit eget certifikat og om, hvordan det installeres: uden et lukker port { $port } ingen ind, uanset adgangskoden.
user-sign-in-for-sending = Slå login til ved afsendelse: { $program ->
        [outlook-express] i Outlook Express åbner du Funktioner > Konti… > Mail, vælger kontoen, derefter Egenskaber > Servere, og sætter kryds ved, at serveren til udgående mail kræver godkendelse.
        [windows-mail] i Windows Mail åbner du Funktioner > Konti…, vælger kontoen, derefter Egenskaber > Servere, og sætter kryds ved, at serveren til udgående mail kræver godkendelse.
        [windows-live-mail] i Windows Live Mail højreklikker du på kontoen til venstre, vælger Egenskaber > Servere, og sætter kryds ved, at serveren til udgående mail kræver godkendelse.
        [outlook] luk Outlook, åbn Kontrolpanel > Mail (Microsoft Outlook) > E-mail-konti…, vælg kontoen, derefter Rediger… > Flere indstillinger… > Udgående server, og sæt kryds ved, at den udgående server (SMTP) kræver godkendelse.
        [outlook-mac] i Outlook åbner du Værktøjer > Konti, vælger kontoen, derefter ”Flere indstillinger” under den udgående server, og vælger en type godkendelse.
        [thunderbird] i Thunderbird åbner du menuen > Kontoindstillinger > Udgående server (SMTP), vælger serveren, derefter ”Rediger…”, og vælger en anden godkendelsesmetode end ”Ingen godkendelse”.
        [thunderbird-android] i appen åbner du menuen > Indstillinger, vælger kontoen, derefter Skriv mail > Udgående server, og vælger en anden godkendelse end ”Ingen”.
        [apple-mail] i Mail åbner du menuen Mail > Indstillinger > Konti, vælger kontoen, derefter ”Serverindstillinger”, og angiver et brugernavn og en godkendelse til den udgående server.
        [iphone] åbn Indstillinger > Apps > Mail > Mailkonti (før iOS 18: Indstillinger > Mail > Konti), vælg kontoen, tryk på dens adresse, derefter på SMTP og serveren under ”Primær server”, og skriv også brugernavnet og adgangskoden der.
        [gmail-app] i Gmail-appen åbner du menuen > Indstillinger, vælger kontoen, derefter indstillingerne for udgående mail, og slår krav om login til.
        [samsung-email] i Samsung Email åbner du menuen, trykker på tandhjulet, vælger kontoen, derefter ”Serverindstillinger”, og slår login til for den udgående server.
        [evolution] i Evolution åbner du Redigér > Konti, vælger kontoen, derefter ”Redigér” og ”Afsendelse af e-mails”, og sætter kryds ved ”Server kræver godkendelse”.
        [kmail] i KMail åbner du Indstillinger > Indstil KMail… > Konti, vælger kontoen på fanebladet ”Afsendelse”, derefter ”Ændr…”, og sætter kryds ved ”Serveren kræver godkendelse”.
        [device] slå SMTP-godkendelse til på enhedens webside, under ”E-mail” eller ”SMTP”, og skriv mailkontoens brugernavn og adgangskode.
        [script] angiv brugernavn og adgangskode til SMTP-serveren i konfigurationen.
       *[other] åbn indstillingerne for den udgående server i dit mailprogram, og slå godkendelse til.
    } { advice-success }
user-from-address = Send med den adresse, der hører til denne konto: sammenlign mailadressen i kontoens indstillinger med den, udbyderen gav dig.
user-block-list = Serveren siger, at denne computers internetadresse står på en blokeringsliste. { $protocol ->
    [SMTP] Send gennem din udbyders port 587 eller 465 med login; hvis du allerede gør det, så bed
   *[other] Bed
 } din internetudbyder eller helpdesk om at få adressen fjernet.
user-sending-limit = Vent, til sendegrænsen ikke gælder længere, ofte en time eller et døgn, og send til færre personer ad gangen.
user-other-address = Se efter, om VPN eller et gæstenetværk er i brug, og send én gang uden: serveren afviser den adresse, som denne computer har nu.
user-tell-provider-sending = Hvis det fortsætter, så send denne rapport til dem, der driver { $server }: serverens egne ord står i den.
user-tell-provider-sni = Send denne rapport til dem, der driver { $server }, og bed om et standardcertifikat til programmer, der ikke sender noget navn.
user-ask-right-name = Spørg dem, der driver { $server }, om det stadig er serverens rigtige navn, og send dem denne rapport.
user-raise-time-limit = Giv serveren mere tid. { $program ->
        [outlook-express] { advice-where } Træk skyderen for serverens tidsgrænse mod ”Lang”. Fortryd sådan: træk den tilbage til, hvor den var.
        [windows-mail] { advice-where } Træk skyderen for serverens tidsgrænse mod ”Lang”. Fortryd sådan: træk den tilbage til, hvor den var.
        [windows-live-mail] { advice-where } Træk skyderen for serverens tidsgrænse mod ”Lang”. Fortryd sådan: træk den tilbage til, hvor den var.
        [outlook] { advice-where } Træk skyderen for serverens tidsgrænse mod ”Lang”. Fortryd sådan: træk den tilbage til, hvor den var.
        [thunderbird] I Thunderbird åbner du menuen > Indstillinger > Generelt > Avancerede indstillinger… (konfigurationseditoren), og sætter mailnews.tcptimeout til 200. Fortryd sådan: nulstil værdien der.
        [script] Hæv tidsgrænsen (timeout) i konfigurationen.
       *[other] Hæv tidsgrænsen i kontoens indstillinger, hvis der er en.
    } { advice-success }
user-connect-network = Se efter, om denne computer er tilsluttet: wi-fi slået til og forbundet, kablet sat fast i begge ender, flytilstand slået fra.
user-restart-network = Hvis der heller ikke kan åbnes nogen webside, så genstart computeren; hjemme genstarter du også routeren og venter to minutter.
user-free-connections = Luk programmer, du ikke behøver, eller genstart computeren: den har ingen ledig forbindelse tilbage, så det var ikke muligt at finde ud af noget om { $server }.
user-run-to-the-end = Tryk på ”Tjek igen”, og lad tjekket køre færdigt; det tager sjældent mere end ti sekunder.
user-wait-for-answer = Prøv igen om ti minutter: en server, der ikke siger noget, kan være overbelastet eller ved at starte. Intet skal ændres i dit mailprogram.
user-tell-provider-slow = Hvis det fortsætter, så send denne rapport til dem, der driver { $server }; tiderne står i den.
user-try-again-now = Send og modtag en gang til i dit mailprogram: en kort forstyrrelse kan være forbi.
user-compare-settings = Din fejlmeddelelse nævner { $complaint-server }, port { $complaint-port }; det, der blev tjekket, er { $server }, port { $port }. { advice-where-name } Skriv { $server } og port { $port } der, hvis det er dem, din udbyder angiver: de virker herfra. Fortryd sådan: skriv { $complaint-server } og port { $complaint-port } igen.
user-password-and-account = Hvis det stadig ikke virker, så skriv adgangskoden igen, og sammenlign brugernavnet med det, din udbyder siger.
user-not-tested = Login, postkassen og afsendelse blev ikke testet: Mailprobe beder aldrig om en adgangskode.
user-send-report = Gem denne rapport, og send den til din helpdesk: alt, hvad der blev fundet, står i den.

warning-ssl-off = Med SSL slået fra kan din adgangskode og al mail læses af alle netværk undervejs. Gør det kun i et netværk, du har tillid til, for eksempel på kontoret, eller via VPN dertil, aldrig på offentligt wi-fi eller over det åbne internet. { $protocol ->
        [SMTP] Læsning af mail har sin egen indstilling: lad SSL være slået til der.
       *[other] Afsendelse har sin egen indstilling: lad SSL være slået til der.
    } Hvis nogen kan have set adgangskoden, så skift den, når SSL virker igen, alle de steder, du bruger den. Slå SSL til igen, så snart serveren er repareret.
warning-pop3 = { $other-protocol } fjerner mail fra serveren, hvis programmet ikke får besked på andet: nogle programmer gør det straks, andre efter to uger. Så er den mail ikke længere på dine andre enheder. Før der hentes mail første gang, så sæt kryds ved at efterlade en kopi af meddelelserne på serveren, og fjern det antal dage, hvorefter de slettes (telefoner: vælg aldrig at slette fra serveren).

## Til den, der driver serveren

admin-groupshield-log = Se i programloggen på { $server } efter 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) og 1194 (MSExchangeIS, med 0x80004005). 0x2741 i dem betyder, at adressen til den sikre port ikke var der at binde til; 0x2740 betyder, at et andet program optager porten. Et nyt certifikat hjælper ikke: artiklen siger, at certifikaterne var i orden (KB Q250926).
admin-groupshield-service-packs = Hvis det ikke hjælper at fjerne GroupShield, så tag en sikkerhedskopi, og opgradér serveren til Windows NT 4.0 Service Pack 6a og Exchange Server 5.5 Service Pack 4, den nyeste tilstand: NT 4.0 SP4 alene giver de samme hændelser (KB Q214864).
admin-groupshield-remove = Tag først en sikkerhedskopi, og sørg for, at en anden mailbeskyttelse kører. Fjern derefter GroupShield, antivirusprogrammet til Exchange fra Network Associates (senere McAfee), helt: først dets programmer på administrationscomputere, så på serveren, med tjenester, tilføjelser og poster i registreringsdatabasen (KB Q250926; listen til manuel fjernelse er i KB Q271758). Genstart informationslageret (information store); imens står mailen stille for alle.
admin-groupshield-test = Test SSL, før noget sættes tilbage, med selve mailprogrammet og SSL slået til (KB Q250926) eller med ”Tjek” her; nutidens openssl kan ikke den gamle SSL, som denne server har. Kontrollér, at 11508 og 11506 ikke kommer igen.
admin-groupshield-reinstall = Geninstallér GroupShield, og test SSL en gang til (KB Q250926). Sig derefter til brugerne, at de skal slå SSL til igen.
admin-exchange55-log = Se i programloggen på { $server }: 13002 betyder, at intet certifikat er bundet til protokollen, 0x2740, at et andet program optager porten, 0x2741, at adressen ikke var der at binde til.
admin-exchange55-certificate = Se efter i Key Manager, at et gyldigt certifikat er bundet til ”Default” eller til serverens rigtige adresse, for POP3 og IMAP4 hver for sig (KB Q251097).
admin-exchange55-netstat = Kør netstat -an på serveren, og se efter 995 og 993 i tilstanden LISTENING, og på hvilke adresser. En port på kun én adresse svarer til KB Q214864.
admin-exchange55-addresses = Se efter, i hvilken rækkefølge serverens adresser kommer (ping til dens eget navn), og fjern opkalds- og WAN-adresser, der ikke er i brug (KB Q214864). Bag en proxyserver skal de sikre porte have deres egen binding (KB Q178532).
admin-exchange55-service-packs = Tag en sikkerhedskopi, og opgradér serveren til Windows NT 4.0 Service Pack 6a og Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 alene giver de samme hændelser (KB Q214864).
admin-server-log = Se i loggen på { $server } på tidspunktet for denne rapport. { advice-server-log }
admin-key-and-certificate = Kontrollér, at nøgle og certifikat hører sammen, og at tjenesten må læse begge. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ viser filerne (ssl_cert og ssl_key; fra 2.4 ssl_server_cert_file og ssl_server_key_file); openssl x509 -noout -pubkey -in CERT og openssl pkey -pubout -in KEY skal skrive det samme.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files viser filerne; openssl x509 -noout -pubkey -in CERT og openssl pkey -pubout -in KEY skal skrive det samme.
        [exchange] Get-ExchangeCertificate viser, om POP og IMAP står under Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP binder et.
        [exchange55] Key Manager viser nøglen, og hvad den er bundet til.
       *[other] openssl x509 -noout -pubkey -in CERT og openssl pkey -pubout -in KEY skal skrive det samme.
    }
admin-reload = Lad tjenesten læse nøgle og certifikat igen. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; fra Exchange 2013 også MSExchangePOP3BE og MSExchangeIMAP4BE. Set-PopSettings og Set-ImapSettings med -X509CertificateName vælger certifikatet.
        [exchange55] Genstart informationslageret (information store).
        [courier] Genstart courier-tjenesterne.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Genstart mailtjenesten.
    }
admin-offload = Se efter, om en load balancer, en TLS-proxy eller et indholdsfilter er foran port { $port }, og gentag testen bag den.
admin-test-secure-port = Test udefra: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } skal vise certifikatet og en hilsen.
admin-test-plain-port = Test udefra: nc { $server } { $port } skal vise en hilsen.
admin-enable-listener = Slå den sikre tjeneste til { $protocol } til. { $server-kind ->
        [dovecot] I Dovecot: protocols og, for hver, en inet_listener med ssl = yes på port { $port }; doveconf -n viser, hvad der er i brug.
        [postfix] I Postfix: linjen smtps (submissions) i master.cf.
        [exchange] I Exchange: Set-PopSettings eller Set-ImapSettings med -SSLBindings, og start så tjenesten.
        [exchange55] I Exchange Administrator: protokollens egenskaber, med et certifikat fra Key Manager.
       *[other] Dens konfiguration angiver porten og certifikatet.
    }
admin-open-port = Lad port { $port } komme igennem alle firewalls mellem mailprogrammerne og { $server }, men kun fra de netværk, hvor de bruges; nc -vz { $server } { $port } derfra viser, om det kommer igennem.
admin-publish-settings = Offentliggør de rigtige indstillinger, hvor programmerne leder efter dem: autoconfig.xml til Thunderbird og K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover til Outlook, en konfigurationsprofil til Apple-enheder og SRV-poster _imaps, _pop3s og _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Fortæl brugerne, hvilke programmer der stadig virker med TLS 1.2 og nyere; serveren behøver ikke sænkes for alle.
admin-allow-tls12 = Lad port { $port } svare på TLS 1.2 ved siden af TLS 1.3: det er sikkert, og mange programmer i brug kan ikke noget nyere (Outlook før Windows 11, printere).
admin-old-tls-apart = Hvis gamle programmer skal bruges et stykke tid endnu, så giv dem deres egen adresse med TLS 1.0, kun inde i netværket, og sæt en dato for, hvornår den lukkes.
admin-upgrade-server = Opgradér mailtjenesten eller dens TLS-bibliotek til TLS 1.2 eller nyere.
admin-tls-front-end = Sæt indtil da en TLS-front som stunnel eller HAProxy foran, så den gamle TLS aldrig forlader maskinen.
admin-test-versions = Test med openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option }, og se, hvilken version og cipher der aftales.
admin-add-suites = Tilføj en cipher, som dette program tilbyder, for eksempel { $ciphers }.
admin-old-ciphers = Dette program tilbyder kun gamle ciphers som { $ciphers }; de er i dag for svage til at blive slået til for alle. Et nyere program er vejen frem.
admin-add-rsa = Hvis certifikatet har en ECDSA- eller Ed25519-nøgle, så tilbyd et med RSA-nøgle ved siden af.
admin-renew-certificate = Forny certifikatet hos en udsteder, som mailprogrammer har tillid til, og lad tjenesten læse det igen.
admin-replace-revoked = Få et nyt certifikat med en ny nøgle fra din certifikatudsteder, lad tjenesten læse det igen, og spørg, hvorfor det gamle blev tilbagekaldt.
admin-full-chain = Send hele kæden: serverens eget certifikat først, så dem mellem det og rodcertifikatet.
admin-current-chain = Erstat det forældede mellemcertifikat, som serveren sender, med det aktuelle fra din certifikatudsteder, eller udelad det.
admin-present-chain = Lad serveren sende det mellemcertifikat, der gælder i dag, indtil det nye begynder.
admin-certificate-names = Kontrollér, at { $server } er blandt certifikatets alternative navne (subject alternative names); common name tæller ikke.
admin-chain-or-authority = Serveren sender kun sit eget certifikat: lad den også sende kædens mellemcertifikater. Hvis udstederen er organisationens egen, så installér dens rodcertifikat på alle computere, der læser mail.
admin-reissue-within-rules = Lad certifikatet udstede igen af en udsteder, der må udstede det til dette navn; at installere et rodcertifikat hjælper ikke her.
admin-reissue-plain = Lad certifikatet udstede igen uden den udvidelse, der er mærket som kritisk (critical); openssl x509 -text viser den.
admin-reissue-for-apple = Få certifikatet udstedt igen for højst 825 dage og med formålet serverAuth (servergodkendelse); openssl x509 -text viser begge dele.
admin-not-yet-valid = Brug først certifikatet fra den dag, det begynder at gælde, eller lad det udstede igen; tjek uret på den computer, der udstedte det.
admin-server-usage = Lad det udstede igen til servere, med den udvidede nøglebrug ”TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Lad port { $port } tilbyde STARTTLS; det kræver et certifikat og dets nøgle. { $server-kind ->
    [dovecot] I Dovecot: ssl = yes, ssl_cert og ssl_key (fra 2.4 ssl_server_cert_file og ssl_server_key_file).
    [postfix] I Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file og smtpd_tls_key_file (eller smtpd_tls_chain_files).
    [exchange] I Exchange: Enable-ExchangeCertificate til tjenesten.
   *[other] Dens konfiguration angiver begge.
}
admin-trusted-authority = Få certifikatet fra en udsteder, som mailprogrammer har tillid til. Hvis det er organisationens egen, så installér dens rodcertifikat på alle computere, der læser mail.
admin-every-address = Installér det nye certifikat på alle servere bag navnet, og sammenlign dem: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = På adressen { $failing-address } virker port { $port } på { $server } ikke: få tjenesten der til at virke, eller tag adressen ud af navnets poster, indtil den virker.
admin-new-key = Lav en ny nøgle, RSA med 2048 bit eller mere eller EC P-256, og få den certificeret med SHA-256.
admin-strong-chain = Serverens eget certifikat kan blive: lad serveren sende et mellemcertifikat fra din certifikatudsteder, som har en nøgle på mindst 2048 bit og er underskrevet med SHA-256.
admin-dh-group = Brug Diffie-Hellman-grupper på 2048 bit, eller kun ECDHE.
admin-time-service = Der skal ikke gøres noget på { $server }. Hvis mange computeres ure går forkert, så tilbyd en tidstjeneste i netværket.
admin-tell-people-settings = Fortæl folk, hvilke par der hører sammen: 995, 993 og 465 med SSL/TLS; 110, 143 og 587 med STARTTLS.
admin-tls-on-secure-port = Slå TLS til på port { $port }, eller luk den: programmer, der forventer TLS der, venter forgæves.
admin-tls-on-plain-port = Port { $port } begynder straks med TLS. Lad den hilse i klartekst og tilbyde STARTTLS, som programmer venter af den, eller luk den: TLS fra starten hører til 993, 995 og 465.
admin-check-forwarding = Se efter, hvor port { $port } på { $server } viderestilles til: noget andet end { $protocol } svarer der.
admin-exempt-mail-ports = Hvis mail ikke behøver at blive gennemset undervejs, så undtag { $server } fra TLS-inspektion på portene 995, 993, 465, 587, 143 og 110.
admin-install-company-root = Hvis inspektionen er tilsigtet, så installér dens rodcertifikat på alle computere, der læser mail.
admin-pass-starttls = Lad STARTTLS passere uændret: gateways, der fjerner det, tvinger mailen over i klartekst.
admin-inspect-firewall = Se i firewallens log efter den adresse, denne rapport kommer fra, og port { $port }, på tidspunktet for rapporten.
admin-packet-size = Hvis små svar kommer frem og store forsvinder, så se på MTU’en undervejs: lad ICMP "fragmentation needed" slippe igennem, eller sænk MSS.
admin-fix-records = Se på A-, AAAA- og eventuelle CNAME-poster for { $server }, indefra og udefra: dig { $server } A og dig { $server } AAAA.
admin-name-service = Se efter, om de navneservere, som dette netværk uddeler, svarer: nslookup { $server } her, og nslookup { $server } med en anden navneserver.
admin-fix-ipv6 = Lad også tjenesten lytte på sin IPv6-adresse, eller fjern AAAA-posten for { $server }, til den gør det.
admin-give-ipv4 = Giv også { $server } en IPv4-adresse (en A-post): ikke alle netværk har IPv6.
admin-portal-mail = Giv slet intet svar på portene 995, 993 og 587, før en gæst er logget ind, heller ikke loginsiden: så prøver mailprogrammerne igen af sig selv.
admin-start-services = Start mailtjenesterne på { $server }, og se efter, at de bliver ved med at køre.
admin-raise-limits = Se efter, hvilken grænse der blev nået. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections og client_limit for login-tjenesterne; doveadm who viser, hvem der er forbundet.
        [exchange] Get-PopSettings eller Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit og default_process_limit.
       *[other] Forbindelser i alt, pr. bruger og pr. adresse.
    }
admin-blocked-addresses = Se efter, om fail2ban eller en lignende vagt har spærret den adresse, denne rapport kommer fra.
admin-mailbox-lock = Se efter en session for denne postkasse, der ikke er afsluttet, og efter en låsefil, der er blevet liggende.
admin-sign-in-methods = Se efter, hvilke måder at logge ind på der er slået til for { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings eller Get-ImapSettings, LoginType; med Exchange Online: se, om grundlæggende godkendelse (basic authentication) er spærret.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; for en enkelt port i master.cf.
       *[other] Adgangskoder over TLS kræver PLAIN eller LOGIN.
    }
admin-switch-protocol-on = Slå { $protocol } til for denne konto eller dette domæne, eller fortæl folk, hvilken protokol de skal bruge i stedet.
admin-explain-sign-in = Hvis adgangskoder er slået fra med vilje, så fortæl brugerne, hvilke programmer der kan logge ind, og, hvor appadgangskoder findes, hvordan man får en.
admin-client-certificate = Hvis der ikke skal bedes om klientcertifikater, så slå det fra (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); hvis der skal, så fortæl brugerne, hvordan man får et.
admin-sending-rules = Find ud af, hvilken regel der afviste mailen på tidspunktet for rapporten. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail og acl_smtp_rcpt
       *[other] Regler for videresendelse, afsendere og adresser, blokeringslister, sendegrænser.
    }
admin-delist = Hvis adressen ikke hører hjemme på listen, så bed den, der fører den, om at fjerne den; listens webside siger, hvorfor den er der.
admin-nothing-on-server = Der skal ikke gøres noget på { $server }: den blev slet ikke nået.
admin-network-here = Hvis flere computere er ramt, så se på switchen, routeren og adressetjenesten (DHCP) i dette netværk.
admin-default-certificate = Giv tjenesten på porten et standardcertifikat og en standardkonfiguration til programmer, der ikke sender noget servernavn.
admin-test-without-name = Test med openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: det skal vise et certifikat.
admin-server-names = Kontrollér, at TLS-indstillingerne på { $server } kender netop det navn, og hvad de gør med et program, der ikke giver noget.
admin-reverse-names = Se efter, om serveren venter på det omvendte navn (PTR) for hver adresse, der opretter forbindelse, eller på en ident-forespørgsel, og slå det fra.
admin-server-load = Se på belastning, hukommelse og disk på { $server }, og på antallet af forbindelser.
admin-check-backend = Se efter, om katalogtjenesten (LDAP), databasen og lageret, som mailtjenesten har brug for, svarer.
