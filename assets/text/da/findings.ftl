# Hvad der blev konstateret, én sætning pr. iagttagelse. Iagttagelsens id står efter "finding-"; et punktum i det skrives "_".

## Hvad mailprogrammet sagde

finding-said-secure-connect-failed = Ifølge mailprogrammet kunne den sikre forbindelse ikke oprettes: { $words }
finding-said-connect-failed = Ifølge mailprogrammet kunne der ikke oprettes forbindelse: { $words }
finding-said-refused = Ifølge fejlmeddelelsen blev forbindelsen afvist: { $words }
finding-said-timed-out = Ifølge fejlmeddelelsen kom der intet svar i tide: { $words }
finding-said-unreachable = Ifølge fejlmeddelelsen er der ingen vej til serveren: { $words }
finding-said-cannot-contact = Ifølge mailprogrammet kunne serveren ikke nås: { $words }
finding-said-no-ipv6 = Ifølge fejlmeddelelsen kender denne computer ikke adresser af den slags: { $words }
finding-said-blocked-here = Ifølge fejlmeddelelsen lod denne computer ikke programmet oprette forbindelse: { $words }
finding-said-no-network = Ifølge fejlmeddelelsen er der intet netværk: { $words }
finding-said-host-not-found = Ifølge fejlmeddelelsen blev serverens navn ikke fundet: { $words }
finding-said-resolver-trouble = Ifølge fejlmeddelelsen kunne navne ikke slås op: { $words }
finding-said-dropped = Ifølge fejlmeddelelsen blev forbindelsen afsluttet: { $words }
finding-said-slow = Ifølge fejlmeddelelsen svarede serveren ikke i tide: { $words }
finding-said-silent-on-tls-port = Der var intet at høre på en port, hvor krypteringen skal begynde med det samme: { $words }
finding-said-tls-failed = Ifølge fejlmeddelelsen kunne de to sider ikke blive enige om krypteringen: { $words }
finding-said-clear-text = Ifølge fejlmeddelelsen kom der klartekst, hvor der var ventet kryptering: { $words }
finding-said-starttls-missing = Ifølge fejlmeddelelsen tilbyder serveren ikke STARTTLS: { $words }
finding-said-needs-encryption = Ifølge fejlmeddelelsen skal krypteringen komme først: { $words }
finding-said-tls-not-started = Ifølge fejlmeddelelsen kunne serveren ikke starte krypteringen: { $words }
finding-said-client-too-old = Ifølge fejlmeddelelsen godtages programmets TLS-version ikke længere: { $words }
finding-said-server-too-old = Ifølge fejlmeddelelsen godtages serverens TLS-version ikke længere: { $words }
finding-said-version-differs = Ifølge fejlmeddelelsen har de to sider ingen TLS-version til fælles: { $words }
finding-said-no-shared-cipher = Ifølge fejlmeddelelsen har de to sider ingen kryptering til fælles: { $words }
finding-said-weak-key-exchange = Ifølge fejlmeddelelsen er serverens nøgleudveksling for svag: { $words }
finding-said-certificate = Ifølge fejlmeddelelsen blev serverens certifikat ikke godtaget: { $words }
finding-said-certificate-expired = Ifølge fejlmeddelelsen er serverens certifikat udløbet: { $words }
finding-said-certificate-not-yet-valid = Ifølge fejlmeddelelsen er serverens certifikat ikke gyldigt endnu: { $words }
finding-said-certificate-wrong-name = Ifølge fejlmeddelelsen gælder certifikatet for et andet navn: { $words }
finding-said-certificate-self-signed = Ifølge fejlmeddelelsen er certifikatet selvsigneret (ingen certifikatudsteder bekræfter det): { $words }
finding-said-certificate-untrusted = Ifølge fejlmeddelelsen er der ikke tillid til certifikatets udsteder: { $words }
finding-said-own-root-in-chain = Ifølge fejlmeddelelsen kommer certifikatet fra en privat certifikatudsteder: { $words }
finding-said-certificate-chain = Ifølge fejlmeddelelsen mangler en del af certifikatkæden: { $words }
finding-said-certificate-revoked = Ifølge fejlmeddelelsen er certifikatet blevet tilbagekaldt: { $words }
finding-said-weak-certificate = Ifølge fejlmeddelelsen er certifikatet for svagt: { $words }
finding-said-clock = Ifølge fejlmeddelelsen går urene forskelligt: { $words }
finding-said-client-rejects-certificate = Ifølge serverens log godtog den anden side ikke certifikatet: { $words }
finding-said-client-certificate = Ifølge fejlmeddelelsen vil serveren have et certifikat fra dig: { $words }
finding-said-sni = Ifølge fejlmeddelelsen skal serveren have sit navn at vide: { $words }
finding-said-wrong-protocol = Ifølge fejlmeddelelsen svarede en anden protokol: { $words }
finding-said-busy = Fejlmeddelelsen handler om serverens grænser: { $words }
finding-said-mailbox-locked = Ifølge fejlmeddelelsen har et andet program postkassen åben: { $words }
finding-said-server-fault = Fejlmeddelelsen handler om en fejl på serveren: { $words }
finding-said-sign-in-refused = Ifølge fejlmeddelelsen blev login afvist: { $words }
finding-said-sign-in-method = Ifølge fejlmeddelelsen godtages denne måde at logge ind på ikke: { $words }
finding-said-sign-in-later = Ifølge fejlmeddelelsen er login spærret et stykke tid: { $words }
finding-said-relay-denied = Ifølge fejlmeddelelsen sender serveren intet videre uden login: { $words }
finding-said-sending-refused = Ifølge fejlmeddelelsen tager serveren ikke imod denne mail: { $words }
finding-said-computer-name-refused = Ifølge fejlmeddelelsen godtager serveren ikke det navn, denne computer giver sig selv (HELO): { $words }
finding-said-recipient-unknown = Ifølge fejlmeddelelsen er modtageren ukendt: { $words }
finding-said-mailbox-full = Ifølge fejlmeddelelsen er en postkasse fuld: { $words }
finding-said-scanner = Fejlmeddelelsen kommer fra en mailscanner undervejs: { $words }
finding-said-captive-portal = Fejlmeddelelsen kommer fra et netværks loginside: { $words }
finding-said-local = Fejlmeddelelsen handler om en fejl på denne computer: { $words }
finding-said-settings = Ifølge fejlmeddelelsen kan indstillingerne ikke være rigtige: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS er valgt for port { $port }, hvor krypteringen begynder med STARTTLS
finding-settings-plain-on-tls-port = SSL/TLS er ikke valgt for port { $port }, hvor krypteringen skal begynde med det samme
finding-settings-starttls-on-tls-port = STARTTLS er valgt for port { $port }, hvor krypteringen skal begynde med det samme
finding-settings-port-of-other-protocol = Port { $port } hører ikke til { $protocol }
finding-settings-greeting-of-other-protocol = Serveren svarede med en anden protokol end { $protocol }: { $words }
finding-settings-server-is-this-computer = Indstillingerne angiver denne computer selv som mailserver
finding-settings-greeting-of-other-server = Hilsenen er ikke udbyderens: { $words }
finding-settings-certificate-of-other-server = Denne udbyders servere viser det rigtige certifikat til alle programmer, der først nævner servernavnet (SNI): det gør dette program ikke, eller også svarer noget andet i deres sted
finding-settings-exchanger-as-server = Denne server tager kun imod mail fra andre servere, på port 25. Programmer bruger en anden af udbyderens servere, og ikke port { $port } på denne.
finding-settings-starttls-not-in-program = STARTTLS er valgt for port { $port }; Outlook Express kan kun bruge det på port 25

## At finde adressen

finding-name-not-found = Der findes ingen server med navnet { $name }
finding-alias-leads-nowhere = { $name } er kun et andet navn for { $alias }, og { $alias } findes ikke
finding-name-has-no-address = Navnet { $name } findes, men der hører ingen adresse til det
finding-resolver-silent = Netværkets navnetjeneste svarede ikke på spørgsmålet om { $name }
finding-family-unanswered = Netværkets navnetjeneste lader spørgsmålet om { $family }-adresser for { $name } være ubesvaret: hvert program venter { $seconds } sekunder eller længere
finding-resolver-trouble = Netværkets navnetjeneste kunne ikke sige, hvor { $name } er
finding-private-address = Navnet fører til { $address }, en adresse i et lokalt netværk, og intet svarer der
finding-empty-address = Navnet fører til { $address }, som ikke er nogen computers adresse; sådan svarer filtre
finding-loopback-address = Navnet fører til { $address }, som er denne computer selv; sådan svarer filtre
finding-no-network = Denne computer har ingen netværksforbindelse
finding-computer-at-its-limit = Denne computer har ingen ledig forbindelse tilbage: for mange er åbne på samme tid
finding-hosts-file-names-server = Denne computers egen hosts-fil sender navnet til { $address }
finding-search-suffix-used = Navnet blev kun fundet med tilføjelsen { $suffix }, så måske er det en anden computer, der svarede

## At nå porten

finding-port-refused-others-greet = Port { $port } afviser forbindelser, mens port { $other_port } svarer normalt
finding-port-silent-others-greet = Port { $port } svarer ikke på forbindelsesforsøg, mens port { $other_port } svarer normalt
finding-port-refused = Port { $port } afviser forbindelser
finding-port-silent = Port { $port } svarer ikke på forbindelsesforsøg
finding-every-port-refused = Alle de mailporte, der blev prøvet, afviser forbindelser
finding-every-port-silent = Ingen af de mailporte, der blev prøvet, svarer
finding-no-route = Der er ingen vej herfra til { $address }
finding-no-way-out = Ingen port på { $address } kan nås: vejen ud af dette netværk mangler
finding-no-ipv6-route = { $server } har kun IPv6-adresser, og herfra fører ingen IPv6-rute dertil
finding-blocked-locally = Denne computer lod ikke selv forbindelsen til port { $port } komme ud
finding-ipv6-fails-ipv4-works = Port { $port } virker over IPv4 ({ $works_on }), men ikke over IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } virker over IPv6 ({ $works_on }), men ikke over IPv4 ({ $address })
finding-older-on-one-address = På { $address } kan serveren intet nyere end { $version }, men det kan den andre steder
finding-one-address-fails = Serveren har flere adresser: port { $port } virker på { $works_on }, men ikke på { $address }
finding-busy-on-one-address = Serveren har flere adresser: port { $port } virker på { $works_on }, men ikke på { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Den sikre forbindelse

finding-idle-close = Port { $port } tager imod forbindelser og lukker dem, før der er sendt noget
finding-every-port-closes = { $ports } porte tager imod forbindelser og lukker dem straks, uden et ord
finding-every-hello-dies = { $range ->
    [part] Port { $port } tager imod forbindelser, men ingen af { $hellos } forsøg på at kryptere får svar
   *[whole] Port { $port } tager imod forbindelser, men ingen af { $hellos } forsøg på at kryptere, fra SSL 2.0 til TLS 1.3, får svar
}
finding-alert-on-every-hello = Port { $port } svarer på alle forsøg på at kryptere med samme alert ({ $alert })
finding-server-name-refused = Port { $port } kender ikke navnet { $server }, eller fik ikke noget navn (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } siger ja til STARTTLS og siger så ikke mere
   *[tls] Port { $port } tager imod forbindelser og siger så ikke noget, uanset hvordan krypteringen begyndes
}
finding-flight-breaks-off = Port { $port } begynder at svare { $how ->
        [closed] og lukker så forbindelsen
        [reset] og afbryder så forbindelsen
        [silent] og bliver så tavs
        [alert] og giver så op med alert { $alert }
       *[malformed] og sender så byte, der ikke giver mening
    }
finding-large-hello-fails = { $how ->
    [reset] En første besked på { $bytes } byte får port { $port } til at afbryde, mens en kortere får svar
   *[lost] En første besked på { $bytes } byte får intet svar på port { $port }, men det gør en kortere
}
finding-client-hello-unanswered = Port { $port } gav intet svar, da krypteringen blev startet på dette mailprograms måde
finding-newer-hello-answered = Port { $port } svarer, når nyere programmer kalder (op til { $version }), men ikke når et program som dette mailprogram gør det
finding-newest-version-breaks-off = Port { $port } afbryder, når et program tilbyder TLS 1.3, og svarer dem, der højst tilbyder TLS 1.2
finding-only-old-hello-answered = Port { $port } svarer ikke på noget nyere end { $version }
finding-other-suites-answered = Port { $port } bruger en version, som dette mailprogram kan, men de har ingen cipher til fælles
finding-key-type-not-spoken = Port { $port } viser et certifikat med en nøgle, som dette mailprogram ikke kan bruge ({ $key })
finding-sni-needed = Port { $port } svarer kun, når et program nævner servernavnet i sin første besked (SNI)
finding-other-certificate-without-name = Til programmer, der ikke nævner servernavnet, viser den certifikatet for { $names }
finding-client-hello-answered = Port { $port } svarer, når et program som dette mailprogram kalder
finding-current-hello-answered = Port { $port } svarer, når nutidens programmer kalder
finding-everything-works = { $encrypts ->
    [yes] Port { $port } virker herfra: den kunne nås, den krypterer, og mailserveren svarede
   *[no] Port { $port } virker herfra: den kunne nås, og mailserveren svarede, uden kryptering
}
finding-handshake-not-completed = Port { $port } svarer, men den sikre forbindelse bliver ikke færdig
finding-text-on-secure-port = Port { $port } svarer i klartekst, hvor der skal være kryptering: { $text }
finding-starttls-port-with-ssl = Port { $port } svarer i klartekst og er ikke beregnet til SSL fra første byte: { $text }
finding-starttls-on-secure-port = Port { $port } venter på kryptering, mens mailprogrammet venter på, at serveren siger noget først
finding-no-encryption-on-secure-port = Port { $port } begynder med kryptering, mens mailprogrammet er indstillet til ikke at kryptere
finding-tls-start-text = { $how ->
    [continues] Port { $port } siger ja til STARTTLS og fortsætter så i klartekst: { $text }
   *[says] Serveren siger selv, at den ikke kan starte kryptering (port { $port })
}
finding-other-protocol = { $speaks ->
    [none] Noget andet end en mailserver
   *[other] { $speaks }
} svarer på port { $port }: { $text }
finding-other-protocol-inside = Port { $port } opretter kryptering, men det, der svarer bag den, er ikke en mailserver af denne slags: { $text }
finding-starttls-missing-on-one-address = Port { $port } tager imod STARTTLS på { $works_on }, men ikke på { $address }
finding-starttls-withheld = Port { $port } nævner ikke STARTTLS, men tager alligevel imod det; mailprogrammer bruger kun det, der nævnes
finding-hangs-up-after-greeting = Port { $port } svarer én gang og afbryder så
finding-silent-after-greeting = Port { $port } svarer én gang og siger så ikke mere
finding-port-for-web = Port { $port } er til websider, og ingen mailserver svarer på den
finding-malformed-answer = Port { $port } svarer med byte, der ikke hører til nogen protokol, som er kendt her
finding-flapping = Port { $port } svarede på { $answered } af { $tries } ens forsøg
finding-shut-out = Port { $port } svarede først og tog så ikke imod flere forbindelser herfra
finding-slow-answer = Port { $port } var { $seconds } sekunder om at svare

## Certifikatet og uret

finding-certificate-expired = Serverens certifikat udløb den { $not_after }
finding-certificate-not-yet-valid = Serverens certifikat gælder først fra den { $not_before }
finding-certificate-revoked = Certifikatet blev tilbagekaldt den { $revoked_at }: serveren selv giver udstederens svar videre
finding-certificate-intermediate-expired = Certifikatet mellem serverens eget og et betroet, { $certificate }, udløb den { $not_after }
finding-certificate-intermediate-not-yet-valid = Certifikatet mellem serverens eget og et betroet, { $certificate }, gælder først fra den { $not_before }
finding-certificate-other-path-needed = Serveren sender også certifikatet { $certificate }, som kun er gyldigt fra den { $not_before } til den { $not_after }; nutidens programmer finder en vej uden om det, men gamle programmer og OpenSSL før 1.1.0 kan gå i stå der
finding-certificate-wrong-name = Certifikatet gælder for { $names }, ikke for { $asked_name }
finding-certificate-names-nobody = Certifikatet nævner slet ingen server, altså heller ikke { $asked_name }
finding-certificate-name-only-in-cn = Certifikatet har kun navnet { $common_name } som common name, hvilket nutidens programmer ikke længere godtager; det gør ældre
finding-certificate-self-signed = Serverens certifikat er selvsigneret: ingen certifikatudsteder bekræfter det
finding-certificate-exceeds-issuer = Udstederen { $issuer } måtte ikke udstede dette certifikat: { $exceeds ->
    [kind] den er ikke en certifikatudsteder, eller den må ikke underskrive certifikater
    [length] kæden under den er længere end tilladt
    [purpose] den er beregnet til andet end servere
    [names] navnet ligger uden for dens grænser
   *[other] forkert slags, for lang kæde eller et navn uden for dens grænser
}
finding-certificate-untrusted = Certifikatet er ikke udstedt af nogen, som denne computer har tillid til, men af { $issuer }
finding-certificate-chain-incomplete = Serveren udelader et certifikat mellem sit eget og et betroet
finding-certificate-wrong-usage = Serverens certifikat er ikke lavet til en mailserver
finding-certificate-status-missing = Certifikatet kræver en bekræftelse fra udstederen (OCSP) ved hver forbindelse, og serveren sender ingen
finding-certificate-unreadable = Et certifikat, som serveren sender, kan ikke læses
finding-certificate-unknown-extension = Certifikatet, eller et over det, har en udvidelse mærket som kritisk, som mailprogrammer ikke kender, så de skal afvise det
finding-certificate-against-apple-rules = Apples programmer afviser certifikatet: Er det udstedt siden juli 2019, må det højst gælde i 825 dage og skal være beregnet til servere
finding-certificate-bad-on-one-address = På { $address } viser serveren et andet certifikat, som { $problem ->
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
}
finding-interceptor-issuer = Certifikatet er udstedt af { $interceptor }, som bryder ind i sikre forbindelser undervejs
finding-certificate-differs-elsewhere = På det andet netværk viser serveren et certifikat fra en anden udsteder ({ $issuer_elsewhere }; her { $issuer })
finding-clock-off = Denne computers ur er { $days ->
        [0] { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minutter
        }
        [one] { $days } dag
       *[other] { $days } dage
    } { $direction ->
        [ahead] foran
       *[behind] bagud
    }; ifølge serverens tid er certifikatet gyldigt
finding-clock-differs = Denne computers ur afviger fra serverens med { $days ->
        [0] { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minutter
        }
        [one] { $days } dag
       *[other] { $days } dage
    }
finding-clock-right = Denne computers ur stemmer med serverens
finding-certificate-weak-key = Certifikatets nøgle er for kort til mange af nutidens programmer ({ $key })
finding-certificate-weak-signature = Certifikatet er signeret på en måde, som nutidens programmer afviser ({ $signature })
finding-certificate-intermediate-weak-key = Nøglen i certifikatet mellem serverens eget og et betroet, { $certificate }, er for kort til mange af nutidens programmer ({ $key })
finding-certificate-intermediate-weak-signature = Certifikatet mellem serverens eget og et betroet, { $certificate }, er signeret på en måde, som nutidens programmer afviser ({ $signature })
finding-weak-key-exchange = Serverens nøgleudveksling er for svag til mange af nutidens programmer ({ $bits } bit)

## Hilsenen

finding-exchange-5_5-greeting = Port { $port } præsenterer sig som Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } er ældre end Service Pack 3
finding-other-product-greeting = Port { $port } præsenterer sig som { $product }
finding-scanner-greeting = En mailscanner svarer på port { $port } i serverens sted: { $text }
finding-local-scanner-listens = En mailscanner på denne computer lytter på port { $port }
finding-busy-greeting = Port { $port } afviser denne computer lige nu: { $text }
finding-kept-out-greeting = Port { $port } afviser denne computer lige nu: { $text }
finding-mailbox-locked-greeting = Et andet program eller en anden enhed har postkassen åben: { $text }
finding-takes-no-mail = Port { $port } siger, at denne server ikke tager imod mail fra nogen: { $text }
finding-refusal-greeting = Port { $port } afviser forbindelser herfra: { $text }
finding-address-not-welcome = Port { $port } afviser denne computer: { $text }
finding-computer-name-refused = Port { $port } afviser det navn, Mailprobe giver denne computer (EHLO): { $text }
finding-server-fault-greeting = Port { $port } melder, at tjenesten har et problem eller er slået fra: { $text }
finding-server-asked-to-stop = Serveren bad os komme tilbage senere, så Mailprobe holdt op med at spørge
finding-greeting-missing = Port { $port } kunne nås, men mailserveren sagde ikke noget
finding-greeting-cut-off = Port { $port } lukker forbindelsen, hvor mailserveren skulle sige noget først
finding-no-port-speaks = { $ports } porte tager imod forbindelser, og ingen af dem siger et ord
finding-captive-portal-answers = En loginside for dette netværk svarer i mailserverens sted

## STARTTLS

finding-starttls-works = STARTTLS virker på port { $port }
finding-starttls-offered = Port { $port } tilbyder STARTTLS
finding-smtp-starttls-works = STARTTLS virker på port { $port }
finding-starttls-stripped = Noget undervejs fjerner tilbuddet om STARTTLS på port { $port }
finding-starttls-injected = Der kom ekstra byte med serverens klarsignal til STARTTLS på port { $port }, et tegn på manipulation
finding-starttls-not-offered = Port { $port } tilbyder ikke STARTTLS, som mailprogrammet er indstillet til
finding-starttls-refused = Port { $port } tilbyder STARTTLS { $answered ->
    [yes] og afviser det så: { $reply }
   *[no] og svarer så ikke
 }

## Login

finding-sign-in-oauth-only = Port { $port } tager ikke imod adgangskoder, kun login via en webside (OAuth 2)
finding-sign-in-disabled = Port { $port } siger, at login er slået fra
finding-protocol-switched-off = Port { $port } siger, at { $protocol } er slået fra for denne konto eller dette domæne: { $text }
finding-sign-in-not-in-program = Port { $port } tilbyder kun { $ways } til at logge ind, og det kan dette mailprogram ikke
finding-sign-in-fails-on-one-address = Port { $port } tilbyder på { $address } intet login, som dette mailprogram kan bruge, men gør det på { $works_on }
finding-client-certificate-demanded = Port { $port } lukker kun programmer ind, der har deres eget certifikat
finding-sign-in-not-offered = Port { $port } tilbyder ingen måde at logge ind på
finding-plain-sign-in-refused = Port { $port } tager ikke imod adgangskoder uden kryptering

## Andre porte, andre netværk, og hvad folk ved

finding-both-secure-ports-fail = Portene { $port } og { $other_port } opfører sig ens, mens port { $greeting_port } svarer
finding-other-secure-port-works = Port { $other_port } virker, det gør port { $port } ikke
finding-works-on-other-network = Det virker fra et andet netværk
finding-fails-on-other-network = Det virker heller ikke fra et andet netværk
finding-groupshield-installed = Nogen, der ved det, siger, at GroupShield kører på den server
finding-groupshield-absent = Nogen, der ved det, siger, at GroupShield ikke er på den server
finding-cured-by-removal = SSL har virket, siden GroupShield blev fjernet helt
finding-not-cured-by-removal = SSL virker ikke, selvom GroupShield blev fjernet helt
finding-works-without-ssl = Mailen virker, når SSL er slået fra
finding-fails-without-ssl = Mailen virker heller ikke, når SSL er slået fra
finding-began-after-change-here = Det begyndte efter en ændring på denne computer
finding-no-change-here = Intet er ændret på denne computer
finding-event-0x2741 = Serverens log viser hændelse { $event } med 0x2741: mailtjenesten kunne ikke åbne sin sikre port
finding-event-0x2740 = Serverens log viser hændelse { $event } med 0x2740: et andet program optager mailporten
finding-event-13002 = Serverens log viser hændelse 13002: mailtjenesten har intet certifikat
