# Wat is vastgesteld, één zin per bevinding.

## Wat het e-mailprogramma zei

finding-said-secure-connect-failed = Volgens het e-mailprogramma kwam er geen beveiligde verbinding tot stand: { $words }
finding-said-connect-failed = Volgens het e-mailprogramma kwam er geen verbinding tot stand: { $words }
finding-said-refused = Volgens de melding is de verbinding geweigerd: { $words }
finding-said-timed-out = Volgens de melding antwoordde er niets op tijd: { $words }
finding-said-unreachable = Volgens de melding is er geen route naar de server: { $words }
finding-said-cannot-contact = Volgens het e-mailprogramma was de server niet te bereiken: { $words }
finding-said-no-ipv6 = Volgens de melding kent deze computer dat soort adressen niet: { $words }
finding-said-blocked-here = Volgens de melding liet deze computer het programma geen verbinding maken: { $words }
finding-said-no-network = Volgens de melding is er geen netwerk: { $words }
finding-said-host-not-found = Volgens de melding is de naam van de server niet gevonden: { $words }
finding-said-resolver-trouble = Volgens de melding konden namen niet worden opgezocht: { $words }
finding-said-dropped = Volgens de melding is de verbinding beëindigd: { $words }
finding-said-slow = Volgens de melding antwoordde de server niet op tijd: { $words }
finding-said-silent-on-tls-port = Er kwam niets op een poort waar de versleuteling meteen moet beginnen: { $words }
finding-said-tls-failed = Volgens de melding werden de twee kanten het niet eens over de versleuteling: { $words }
finding-said-clear-text = Volgens de melding kwam er leesbare tekst waar versleuteling werd verwacht: { $words }
finding-said-starttls-missing = Volgens de melding biedt de server geen STARTTLS aan: { $words }
finding-said-needs-encryption = Volgens de melding moet de versleuteling eerst komen: { $words }
finding-said-tls-not-started = Volgens de melding kon de server de versleuteling niet starten: { $words }
finding-said-client-too-old = Volgens de melding wordt de TLS-versie van het programma niet meer geaccepteerd: { $words }
finding-said-server-too-old = Volgens de melding wordt de TLS-versie van de server niet meer geaccepteerd: { $words }
finding-said-version-differs = Volgens de melding hebben de twee kanten geen TLS-versie gemeen: { $words }
finding-said-no-shared-cipher = Volgens de melding hebben de twee kanten geen versleuteling gemeen: { $words }
finding-said-weak-key-exchange = Volgens de melding is de sleuteluitwisseling van de server te zwak: { $words }
finding-said-certificate = Volgens de melding is het certificaat van de server niet geaccepteerd: { $words }
finding-said-certificate-expired = Volgens de melding is het certificaat van de server verlopen: { $words }
finding-said-certificate-not-yet-valid = Volgens de melding is het certificaat van de server nog niet geldig: { $words }
finding-said-certificate-wrong-name = Volgens de melding is het certificaat voor een andere naam: { $words }
finding-said-certificate-self-signed = Volgens de melding is het certificaat zelfondertekend (geen certificeringsinstantie bevestigt het): { $words }
finding-said-certificate-untrusted = Volgens de melding wordt de uitgever van het certificaat niet vertrouwd: { $words }
finding-said-own-root-in-chain = Volgens de melding komt het certificaat van een eigen certificeringsinstantie: { $words }
finding-said-certificate-chain = Volgens de melding ontbreekt een deel van de certificaatketen: { $words }
finding-said-certificate-revoked = Volgens de melding is het certificaat ingetrokken: { $words }
finding-said-weak-certificate = Volgens de melding is het certificaat te zwak: { $words }
finding-said-clock = Volgens de melding lopen de klokken niet gelijk: { $words }
finding-said-client-rejects-certificate = Volgens het logboek van de server heeft de andere kant het certificaat niet geaccepteerd: { $words }
finding-said-client-certificate = Volgens de melding vraagt de server om een certificaat van uzelf: { $words }
finding-said-sni = Volgens de melding moet de server zijn naam genoemd krijgen: { $words }
finding-said-wrong-protocol = Volgens de melding antwoordde er een ander protocol: { $words }
finding-said-busy = De melding noemt limieten van de server: { $words }
finding-said-mailbox-locked = Volgens de melding heeft een ander programma het postvak geopend: { $words }
finding-said-server-fault = De melding noemt een storing van de server: { $words }
finding-said-sign-in-refused = Volgens de melding is de aanmelding geweigerd: { $words }
finding-said-sign-in-method = Volgens de melding wordt deze manier van aanmelden niet geaccepteerd: { $words }
finding-said-sign-in-later = Volgens de melding is aanmelden een tijdje niet mogelijk: { $words }
finding-said-relay-denied = Volgens de melding stuurt de server niets door zonder aanmelding: { $words }
finding-said-sending-refused = Volgens de melding accepteert de server deze e-mail niet: { $words }
finding-said-computer-name-refused = Volgens de melding accepteert de server de naam niet die deze computer van zichzelf opgeeft (HELO): { $words }
finding-said-recipient-unknown = Volgens de melding is de ontvanger niet bekend: { $words }
finding-said-mailbox-full = Volgens de melding is er een postvak vol: { $words }
finding-said-scanner = De melding komt van een mailscanner onderweg: { $words }
finding-said-captive-portal = De melding komt van de aanmeldpagina van een netwerk: { $words }
finding-said-local = De melding noemt een storing op deze computer: { $words }
finding-said-settings = Volgens de melding kunnen de instellingen niet kloppen: { $words }
finding-settings-tls-on-starttls-port = Er is SSL/TLS ingesteld voor poort { $port }, waar de versleuteling met STARTTLS begint
finding-settings-plain-on-tls-port = Er is geen SSL/TLS ingesteld voor poort { $port }, waar de versleuteling meteen moet beginnen
finding-settings-starttls-on-tls-port = Er is STARTTLS ingesteld voor poort { $port }, waar de versleuteling meteen moet beginnen
finding-settings-port-of-other-protocol = Poort { $port } hoort niet bij { $protocol }
finding-settings-greeting-of-other-protocol = De server antwoordde in een ander protocol dan { $protocol }: { $words }
finding-settings-server-is-this-computer = De instellingen noemen deze computer zelf als mailserver
finding-settings-greeting-of-other-server = De begroeting is niet die van de provider: { $words }
finding-settings-certificate-of-other-server = De servers van deze provider tonen het juiste certificaat aan elk programma dat hun naam eerst noemt (SNI): dit programma doet dat niet, of er antwoordt iets anders in hun plaats
finding-settings-exchanger-as-server = Deze server accepteert alleen e-mail van andere servers, op poort 25. Programma's gebruiken een andere server van de provider, en niet poort { $port } van deze server.

## Het adres vinden

finding-name-not-found = Er bestaat geen server met de naam { $name }
finding-alias-leads-nowhere = { $name } is alleen een andere naam voor { $alias }, en { $alias } bestaat niet
finding-name-has-no-address = De naam { $name } bestaat, maar er hoort geen adres bij
finding-resolver-silent = De naamdienst van dit netwerk antwoordde niet op de vraag naar { $name }
finding-family-unanswered = De naamdienst van dit netwerk laat de vraag naar { $family }-adressen van { $name } onbeantwoord: elk programma wacht { $seconds } seconden of langer
finding-resolver-trouble = De naamdienst van dit netwerk kon niet zeggen waar { $name } is
finding-private-address = De naam leidt naar { $address }, een adres binnen een lokaal netwerk, en daar antwoordt niets
finding-empty-address = De naam leidt naar { $address }, wat het adres van geen enkele computer is; zo antwoorden filters
finding-loopback-address = De naam leidt naar { $address }, en dat is deze computer zelf; zo antwoorden filters
finding-no-network = Deze computer heeft geen netwerkverbinding
finding-computer-at-its-limit = Deze computer heeft geen verbinding meer vrij: er zijn er te veel tegelijk open
finding-hosts-file-names-server = Het hosts-bestand van deze computer stuurt de naam naar { $address }
finding-search-suffix-used = De naam is alleen gevonden met { $suffix } erachter, dus misschien heeft een andere computer geantwoord

## De poort bereiken

finding-port-refused-others-greet = Poort { $port } weigert verbindingen, terwijl poort { $other_port } normaal antwoordt
finding-port-silent-others-greet = Poort { $port } antwoordt niet op verbindingspogingen, terwijl poort { $other_port } normaal antwoordt
finding-port-refused = Poort { $port } weigert verbindingen
finding-port-silent = Poort { $port } antwoordt niet op verbindingspogingen
finding-every-port-refused = Elke mailpoort die is geprobeerd, weigert verbindingen
finding-every-port-silent = Geen van de geprobeerde mailpoorten antwoordt
finding-no-route = Er is hiervandaan geen route naar { $address }
finding-no-way-out = Geen enkele poort van { $address } is bereikbaar: de weg uit dit netwerk ontbreekt
finding-no-ipv6-route = { $server } heeft alleen IPv6-adressen, en hiervandaan loopt er geen IPv6-route naartoe
finding-blocked-locally = Deze computer zelf liet de verbinding naar poort { $port } niet naar buiten
finding-ipv6-fails-ipv4-works = Poort { $port } werkt via IPv4 ({ $works_on }) en niet via IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Poort { $port } werkt via IPv6 ({ $works_on }) en niet via IPv4 ({ $address })
finding-older-on-one-address = Op { $address } spreekt de server niets nieuwers dan { $version }, elders wel
finding-one-address-fails = De server heeft meerdere adressen: poort { $port } werkt op { $works_on } en niet op { $address }
finding-busy-on-one-address = De server heeft meerdere adressen: poort { $port } werkt op { $works_on } en niet op { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## De beveiligde verbinding

finding-idle-close = Poort { $port } accepteert verbindingen en sluit ze voordat er iets is verzonden
finding-every-port-closes = { $ports } poorten accepteren verbindingen en sluiten ze meteen, zonder een woord
finding-every-hello-dies = { $range ->
    [part] Poort { $port } accepteert verbindingen, maar geen van { $hellos } pogingen om te versleutelen krijgt antwoord
   *[whole] Poort { $port } accepteert verbindingen, maar geen van { $hellos } pogingen om te versleutelen, van SSL 2.0 tot TLS 1.3, krijgt antwoord
}
finding-alert-on-every-hello = Poort { $port } beantwoordt elke poging om te versleutelen met dezelfde alert ({ $alert })
finding-server-name-refused = Poort { $port } kent de naam { $server } niet, of kreeg er geen (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Poort { $port } stemt in met STARTTLS en zegt dan niets
   *[tls] Poort { $port } accepteert verbindingen en zegt dan niets, hoe de versleuteling ook wordt begonnen
}
finding-flight-breaks-off = Poort { $port } begint te antwoorden en { $how ->
        [closed] sluit dan de verbinding
        [reset] verbreekt dan de verbinding
        [silent] zegt dan niets meer
        [alert] geeft het dan op met alert { $alert }
       *[malformed] stuurt dan bytes zonder betekenis
    }
finding-large-hello-fails = { $how ->
    [reset] Bij een eerste bericht van { $bytes } bytes verbreekt poort { $port } de verbinding, een korter bericht krijgt antwoord
   *[lost] Een eerste bericht van { $bytes } bytes krijgt geen antwoord op poort { $port }, een korter bericht wel
}
finding-client-hello-unanswered = Poort { $port } antwoordde niet op de manier waarop dit e-mailprogramma de versleuteling begint
finding-newer-hello-answered = Poort { $port } geeft nieuwere programma's antwoord (tot { $version }), maar een programma als dit e-mailprogramma niet
finding-newest-version-breaks-off = Poort { $port } breekt af als een programma TLS 1.3 aanbiedt, en antwoordt wie hoogstens TLS 1.2 aanbiedt
finding-only-old-hello-answered = Poort { $port } antwoordt op niets nieuwers dan { $version }
finding-other-suites-answered = Poort { $port } spreekt een versie die dit e-mailprogramma kent, maar heeft er geen versleutelmethode mee gemeen
finding-key-type-not-spoken = Poort { $port } toont een certificaat met een sleutel die dit e-mailprogramma niet kan gebruiken ({ $key })
finding-sni-needed = Poort { $port } geeft alleen antwoord aan programma's die de server in hun eerste bericht bij naam noemen (SNI)
finding-other-certificate-without-name = Aan programma's die de server niet bij naam noemen, toont hij het certificaat van { $names }
finding-client-hello-answered = Poort { $port } geeft een programma als dit e-mailprogramma antwoord
finding-current-hello-answered = Poort { $port } geeft huidige programma's antwoord
finding-everything-works = { $encrypts ->
    [yes] Poort { $port } werkt hiervandaan: de poort was te bereiken, versleutelt, en de mailserver antwoordde
   *[no] Poort { $port } werkt hiervandaan: de poort was te bereiken, en de mailserver antwoordde, zonder versleuteling
}
finding-handshake-not-completed = Poort { $port } antwoordt, maar de beveiligde verbinding komt niet tot stand
finding-text-on-secure-port = Poort { $port } antwoordt in leesbare tekst waar versleuteling hoort: { $text }
finding-starttls-port-with-ssl = Poort { $port } antwoordt in leesbare tekst en is niet bedoeld voor SSL vanaf de eerste byte: { $text }
finding-starttls-on-secure-port = Poort { $port } wacht op versleuteling, terwijl het e-mailprogramma wacht tot de server iets zegt
finding-no-encryption-on-secure-port = Poort { $port } begint met versleuteling, terwijl het e-mailprogramma zonder versleuteling is ingesteld
finding-tls-start-text = { $how ->
    [continues] Poort { $port } stemt in met STARTTLS en gaat dan door in leesbare tekst: { $text }
   *[says] De server zegt zelf dat hij de versleuteling niet kan starten (poort { $port })
}
finding-other-protocol = { $speaks ->
    [none] Iets anders dan een mailserver
   *[other] { $speaks }
} antwoordt op poort { $port }: { $text }
finding-other-protocol-inside = Poort { $port } zet de versleuteling op, maar daarachter spreekt geen mailserver van deze soort: { $text }
finding-settings-starttls-not-in-program = Voor poort { $port } is STARTTLS ingesteld; Outlook Express kan het alleen op poort 25 gebruiken
finding-starttls-missing-on-one-address = Poort { $port } accepteert STARTTLS op { $works_on } en niet op { $address }
finding-starttls-withheld = Poort { $port } noemt STARTTLS niet en accepteert het toch; e-mailprogramma's gebruiken alleen wat wordt genoemd
finding-hangs-up-after-greeting = Poort { $port } antwoordt één keer en verbreekt dan de verbinding
finding-silent-after-greeting = Poort { $port } antwoordt één keer en zegt dan niets meer
finding-port-for-web = Poort { $port } is voor webpagina's, en er antwoordt geen mailserver op
finding-malformed-answer = Poort { $port } antwoordt met bytes die bij geen protocol horen dat hier bekend is
finding-flapping = Poort { $port } antwoordde op { $answered } van { $tries } identieke pogingen
finding-shut-out = Poort { $port } antwoordde eerst en accepteerde daarna geen verbindingen vanaf hier meer
finding-slow-answer = Poort { $port } deed er { $seconds } seconden over om te antwoorden

## Het certificaat en de klok

finding-certificate-expired = Het certificaat van de server is verlopen op { $not_after }
finding-certificate-not-yet-valid = Het certificaat van de server is pas geldig vanaf { $not_before }
finding-certificate-revoked = Het certificaat is op { $revoked_at } ingetrokken: de server zelf geeft het antwoord van de uitgever door
finding-certificate-intermediate-expired = Het certificaat tussen dat van de server en een vertrouwd certificaat, { $certificate }, is verlopen op { $not_after }
finding-certificate-intermediate-not-yet-valid = Het certificaat tussen dat van de server en een vertrouwd certificaat, { $certificate }, is pas geldig vanaf { $not_before }
finding-certificate-other-path-needed = De server stuurt ook het certificaat van { $certificate } mee, dat alleen van { $not_before } tot { $not_after } geldig is; huidige programma's vinden een weg zonder dit certificaat, oude en OpenSSL vóór 1.1.0 lopen er misschien op vast
finding-certificate-wrong-name = Het certificaat is voor { $names }, niet voor { $asked_name }
finding-certificate-names-nobody = Het certificaat noemt helemaal geen server, dus ook niet { $asked_name }
finding-certificate-name-only-in-cn = Het certificaat bevat de naam { $common_name } alleen als algemene naam (common name); huidige programma's accepteren dat niet meer, oudere wel
finding-certificate-self-signed = Het certificaat van de server is zelfondertekend: geen certificeringsinstantie bevestigt het
finding-certificate-unknown-extension = Het certificaat, of een certificaat erboven, heeft een als kritiek gemarkeerde extensie die e-mailprogramma's niet kennen en daarom moeten weigeren
finding-certificate-against-apple-rules = Programma's van Apple weigeren het certificaat: is het sinds juli 2019 uitgegeven, dan mag het hoogstens 825 dagen gelden en moet het voor servers bestemd zijn
finding-certificate-exceeds-issuer = De instantie { $issuer } mocht dit certificaat niet uitgeven: { $exceeds ->
    [kind] het is geen certificeringsinstantie, of ze mag geen certificaten ondertekenen
    [length] de keten eronder is langer dan toegestaan
    [purpose] ze is voor iets anders dan servers bedoeld
    [names] de naam ligt buiten de toegestane grenzen
   *[other] verkeerde soort, een te lange keten, of een naam buiten de toegestane grenzen
}
finding-certificate-untrusted = Het certificaat is niet uitgegeven door een instantie die deze computer vertrouwt, maar door { $issuer }
finding-certificate-chain-incomplete = De server laat een certificaat weg dat tussen zijn eigen en een vertrouwd certificaat hoort
finding-certificate-wrong-usage = Het certificaat van de server is niet gemaakt voor een mailserver
finding-certificate-status-missing = Het certificaat eist bij elke verbinding een bevestiging van de uitgever (OCSP), en de server stuurt er geen
finding-certificate-unreadable = Een certificaat dat de server stuurt, is onleesbaar
finding-certificate-bad-on-one-address = Op { $address } toont de server een ander certificaat, dat { $problem ->
    [expired] is verlopen op { $not_after }
    [not-yet-valid] pas geldig is vanaf { $not_before }
    [wrong-name] voor { $names } is
    [name-only-in-cn] zijn naam alleen in een oud veld heeft
    [self-signed] zelfondertekend is
    [untrusted-issuer] van een uitgever komt die deze computer niet vertrouwt
    [missing-intermediate] zonder de certificaten tussen dit certificaat en zijn instantie komt
    [revoked] is ingetrokken op { $revoked_at }
    [intermediate-expired] met { $certificate } komt, verlopen op { $not_after }
    [intermediate-not-yet-valid] met { $certificate } komt, pas geldig vanaf { $not_before }
    [weak-key] een te zwakke sleutel heeft
    [weak-signature] een te zwakke handtekening heeft
   *[other] een probleem heeft
}
finding-interceptor-issuer = Het certificaat is uitgegeven door { $interceptor }, dat beveiligde verbindingen onderweg onderschept
finding-certificate-differs-elsewhere = Op het andere netwerk toont de server een certificaat van een andere uitgever ({ $issuer_elsewhere }; hier { $issuer })
finding-clock-off = De klok van deze computer loopt { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuut
           *[other] { $minutes } minuten
        }
        [one] { $days } dag
       *[other] { $days } dagen
    } { $direction ->
        [ahead] voor
       *[behind] achter
    }; volgens de tijd van de server is het certificaat in orde
finding-clock-differs = De klok van deze computer verschilt van die van de server; het verschil is { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuut
           *[other] { $minutes } minuten
        }
        [one] { $days } dag
       *[other] { $days } dagen
    }
finding-clock-right = De klok van deze computer loopt gelijk met die van de server
finding-certificate-weak-key = De sleutel van het certificaat is te kort voor veel huidige programma's ({ $key })
finding-certificate-weak-signature = Het certificaat is ondertekend op een manier die huidige programma's weigeren ({ $signature })
finding-certificate-intermediate-weak-key = De sleutel van het certificaat tussen dat van de server en een vertrouwd certificaat, { $certificate }, is te kort voor veel huidige programma's ({ $key })
finding-certificate-intermediate-weak-signature = Het certificaat tussen dat van de server en een vertrouwd certificaat, { $certificate }, is ondertekend op een manier die huidige programma's weigeren ({ $signature })
finding-weak-key-exchange = De sleuteluitwisseling van de server is te zwak voor veel huidige programma's ({ $bits } bits)

## De begroeting

finding-exchange-5_5-greeting = Poort { $port } meldt zich als Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } is ouder dan Service Pack 3
finding-other-product-greeting = Poort { $port } meldt zich als { $product }
finding-scanner-greeting = Op poort { $port } antwoordt een mailscanner in plaats van de server: { $text }
finding-local-scanner-listens = Een mailscanner op deze computer luistert op poort { $port }
finding-busy-greeting = Poort { $port } weigert deze computer voorlopig: { $text }
finding-kept-out-greeting = Poort { $port } weigert deze computer voorlopig: { $text }
finding-mailbox-locked-greeting = Een ander programma of apparaat heeft het postvak geopend: { $text }
finding-takes-no-mail = Poort { $port } zegt dat deze server van niemand e-mail aanneemt: { $text }
finding-refusal-greeting = Poort { $port } weigert verbindingen vanaf hier: { $text }
finding-address-not-welcome = Poort { $port } weigert deze computer: { $text }
finding-computer-name-refused = Poort { $port } weigert de naam die Mailprobe voor deze computer opgeeft (EHLO): { $text }
finding-server-fault-greeting = Poort { $port } zegt dat de dienst een probleem heeft of is uitgeschakeld: { $text }
finding-server-asked-to-stop = De server vroeg om later terug te komen, dus is Mailprobe gestopt met vragen
finding-greeting-missing = Poort { $port } is bereikt, maar de mailserver zei niets
finding-greeting-cut-off = Poort { $port } sluit de verbinding waar de mailserver als eerste iets hoort te zeggen
finding-no-port-speaks = { $ports } poorten accepteren verbindingen en geen enkele zegt een woord
finding-captive-portal-answers = Een aanmeldpagina van dit netwerk antwoordt in plaats van de mailserver

## STARTTLS

finding-starttls-works = STARTTLS werkt op poort { $port }
finding-starttls-offered = Poort { $port } biedt STARTTLS aan
finding-smtp-starttls-works = STARTTLS werkt op poort { $port }
finding-starttls-stripped = Iets onderweg verwijdert het aanbod van STARTTLS op poort { $port }
finding-starttls-injected = Er kwamen extra bytes mee met de toestemming van de server voor STARTTLS op poort { $port }, een teken dat er is geknoeid
finding-starttls-not-offered = Poort { $port } biedt geen STARTTLS aan, en daarop is het e-mailprogramma ingesteld
finding-starttls-refused = Poort { $port } biedt STARTTLS aan en { $answered ->
    [yes] weigert het vervolgens: { $reply }
   *[no] antwoordt vervolgens niet
 }

## Aanmelden

finding-sign-in-oauth-only = Poort { $port } accepteert geen wachtwoorden, alleen aanmelden via een webpagina (OAuth 2)
finding-sign-in-disabled = Poort { $port } zegt dat aanmelden is uitgeschakeld
finding-protocol-switched-off = Poort { $port } zegt dat { $protocol } voor dit account of domein is uitgeschakeld: { $text }
finding-sign-in-not-in-program = Poort { $port } biedt voor het aanmelden alleen { $ways } aan, wat dit e-mailprogramma niet kan
finding-sign-in-fails-on-one-address = Poort { $port } biedt op { $address } geen aanmelding aan die dit e-mailprogramma kan gebruiken, maar op { $works_on } wel
finding-client-certificate-demanded = Poort { $port } laat alleen programma's toe die een eigen certificaat hebben
finding-sign-in-not-offered = Poort { $port } biedt geen manier van aanmelden aan
finding-plain-sign-in-refused = Poort { $port } accepteert geen wachtwoord zonder versleuteling

## Andere poorten, andere netwerken en wat mensen weten

finding-both-secure-ports-fail = De poorten { $port } en { $other_port } gedragen zich hetzelfde, terwijl poort { $greeting_port } antwoordt
finding-other-secure-port-works = Poort { $other_port } werkt, poort { $port } niet
finding-works-on-other-network = Vanaf een ander netwerk werkt het
finding-fails-on-other-network = Vanaf een ander netwerk werkt het ook niet
finding-groupshield-installed = Iemand die het weet, zegt dat GroupShield op die server draait
finding-groupshield-absent = Iemand die het weet, zegt dat GroupShield niet op die server staat
finding-cured-by-removal = SSL werkt sinds GroupShield volledig is verwijderd
finding-not-cured-by-removal = SSL werkt niet, hoewel GroupShield volledig is verwijderd
finding-works-without-ssl = E-mail werkt met SSL uitgeschakeld
finding-fails-without-ssl = E-mail werkt ook niet met SSL uitgeschakeld
finding-began-after-change-here = Het begon na een wijziging op deze computer
finding-no-change-here = Op deze computer is niets gewijzigd
finding-event-0x2741 = Het logboek van de server toont gebeurtenis { $event } met 0x2741: de maildienst kon zijn beveiligde poort niet openen
finding-event-0x2740 = Het logboek van de server toont gebeurtenis { $event } met 0x2740: een ander programma houdt de mailpoort bezet
finding-event-13002 = Het logboek van de server toont gebeurtenis 13002: de maildienst heeft geen certificaat
