# Wat is vastgesteld, één zin per bevinding.

## Wat het e-mailprogramma zei

finding-said-secure-connect-failed = Het e-mailprogramma zegt dat er geen beveiligde verbinding tot stand kwam ({ $words })
finding-said-connect-failed = Het e-mailprogramma zegt dat het geen verbinding kreeg ({ $words })
finding-said-dropped = Het e-mailprogramma zegt dat de server de verbinding heeft beëindigd ({ $words })
finding-said-slow = Het e-mailprogramma zegt dat het te lang op een antwoord heeft gewacht ({ $words })
finding-said-host-not-found = Het e-mailprogramma zegt dat het het adres van de server niet heeft gevonden ({ $words })
finding-said-busy = Het e-mailprogramma zegt dat de server of het postvak bezet is ({ $words })
finding-said-certificate = Het e-mailprogramma zegt dat het het certificaat van de server niet accepteert ({ $words })
finding-said-starttls-missing = Het e-mailprogramma zegt dat de server geen STARTTLS aanbiedt ({ $words })
finding-said-sign-in-refused = Het e-mailprogramma zegt dat het aanmelden is geweigerd ({ $words })
finding-said-timed-out = Het e-mailprogramma kreeg geen antwoord op zijn verbinding ({ $words })
finding-said-refused = De verbinding van het e-mailprogramma is geweigerd ({ $words })
finding-said-blocked-here = Deze computer liet het e-mailprogramma geen verbinding maken ({ $words })
finding-said-needs-encryption = De eigen woorden van de server in het bericht vragen eerst om versleuteling: { $words }
finding-said-tls-not-started = De eigen woorden van de server in het bericht zeggen dat hij TLS niet kon starten: { $words }

## Het adres vinden

finding-name-not-found = Er bestaat geen server met de naam { $name }
finding-name-has-no-address = De naam { $name } bestaat, maar er hoort geen adres bij
finding-resolver-silent = De naamdienst van dit netwerk antwoordde niet op de vraag naar { $name }
finding-resolver-trouble = De naamdienst van dit netwerk kon niet zeggen waar { $name } is
finding-private-address = De naam leidt naar { $address }, een adres binnen een lokaal netwerk, en daar antwoordt niets
finding-empty-address = De naam leidt naar { $address }, en dat is geen computer: zo antwoorden filters
finding-hosts-file-names-server = Het eigen hosts-bestand van deze computer stuurt de naam naar { $address }

## De poort bereiken

finding-port-silent-others-greet = Poort { $port } antwoordt niet op een verbinding, terwijl poort { $other_port } normaal begroet
finding-port-silent = Poort { $port } antwoordt niet op een verbinding
finding-no-route = Er is hiervandaan geen weg naar { $address }
finding-blocked-locally = Deze computer zelf liet de verbinding naar poort { $port } niet naar buiten
finding-ipv6-fails-ipv4-works = Poort { $port } werkt via IPv4 ({ $works_on }) en niet via IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Poort { $port } werkt via IPv6 ({ $works_on }) en niet via IPv4 ({ $address })
finding-one-address-fails = De server heeft meerdere adressen: poort { $port } werkt op { $works_on } en niet op { $address }

## Het beveiligde kanaal

finding-idle-close = Poort { $port } neemt verbindingen aan en sluit ze voordat er iets is verzonden
finding-every-hello-dies = Poort { $port } neemt verbindingen aan, maar geen van { $hellos } soorten hello van SSL 2.0 tot TLS 1.3 krijgt antwoord
finding-alert-on-every-hello = Poort { $port } antwoordt op elke soort hello met dezelfde alert ({ $alert })
finding-every-hello-silent = Poort { $port } neemt verbindingen aan en zegt dan niets, op welke soort hello ook
finding-client-hello-unanswered = Poort { $port } antwoordde niet op de hello van het e-mailprogramma zelf, en er is te weinig anders gezien om te zeggen waarom
finding-newer-hello-answered = Poort { $port } antwoordt nieuwere programma's (tot { $version }) en niet op een hello zoals die van dit e-mailprogramma
finding-only-old-hello-answered = Poort { $port } antwoordt op niets nieuwers dan { $version }
finding-other-suites-answered = Poort { $port } spreekt een versie die dit e-mailprogramma kent, maar heeft er geen versleutelmethode mee gemeen
finding-sni-needed = Poort { $port } antwoordt alleen programma's die de server in hun eerste bericht noemen (SNI)
finding-client-hello-answered = Poort { $port } antwoordt op een hello zoals die van dit e-mailprogramma
finding-current-hello-answered = Poort { $port } antwoordt op een hello van nu
finding-everything-works = Poort { $port } werkt hiervandaan: bereikt, beveiligd en begroet
finding-handshake-not-completed = Poort { $port } antwoordt, maar de beveiligde verbinding komt niet tot een einde
finding-text-on-secure-port = Poort { $port } spreekt leesbare tekst waar een beveiligd kanaal hoort: { $text }
finding-starttls-port-with-ssl = Poort { $port } begroet in leesbare tekst en is niet bedoeld voor SSL vanaf de eerste byte: { $text }
finding-starttls-on-secure-port = Poort { $port } wacht op een beveiligd kanaal, terwijl het e-mailprogramma op een begroeting wacht
finding-tls-start-text = De server zelf zegt dat hij het beveiligde kanaal niet kan starten (poort { $port })
finding-malformed-answer = Poort { $port } antwoordt met bytes die bij geen protocol horen dat hier bekend is
finding-flapping = Poort { $port } antwoordde op { $answered } van { $tries } gelijke pogingen
finding-slow-answer = Poort { $port } deed er { $seconds } seconden over om te antwoorden

## Het certificaat en de klok

finding-certificate-expired = Het certificaat van de server is verlopen op { $not_after }
finding-certificate-not-yet-valid = Het certificaat van de server gaat in op { $not_before }
finding-certificate-wrong-name = Het certificaat is voor { $names }, niet voor { $asked_name }
finding-certificate-self-signed = Het certificaat van de server staat voor zichzelf in (zelfondertekend)
finding-certificate-untrusted = Niemand die deze computer vertrouwt, staat voor het certificaat in; het is uitgegeven door { $issuer }
finding-certificate-chain-incomplete = De server stuurt het certificaat niet mee dat tussen zijn eigen certificaat en een vertrouwd certificaat staat
finding-certificate-wrong-usage = Het certificaat van de server is niet gemaakt voor een mailserver
finding-certificate-differs-elsewhere = Op het andere netwerk toont de server een certificaat van een andere uitgever ({ $issuer_elsewhere }; hier { $issuer })
finding-clock-off = De klok van deze computer loopt { $days ->
        [0] { $minutes } minuten
        [one] { $days } dag
       *[other] { $days } dagen
    } { $direction ->
        [ahead] voor
       *[behind] achter
    }; volgens de tijd van de server is het certificaat in orde
finding-clock-differs = De klok van deze computer verschilt van die van de server; het verschil is { $days ->
        [0] { $minutes } minuten
        [one] { $days } dag
       *[other] { $days } dagen
    }
finding-clock-right = De klok van deze computer loopt gelijk met die van de server
finding-weak-key-exchange = De sleuteluitwisseling van de server is te zwak voor programma's van nu ({ $bits } bits)

## De begroeting

finding-exchange-5_5-greeting = Poort { $port } begroet als Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } is ouder dan Service Pack 3
finding-other-product-greeting = Poort { $port } begroet als { $product }, en dat is niet Exchange Server 5.5
finding-scanner-greeting = Op poort { $port } antwoordt een mailscanner in plaats van de server: { $text }
finding-local-scanner-listens = Een mailscanner op deze computer luistert op poort { $port }
finding-refusal-greeting = Poort { $port } wijst wie verbinding maakt af: { $text }
finding-greeting-missing = Poort { $port } is bereikt, maar er kwam geen begroeting
finding-no-port-speaks = { $ports } poorten nemen verbindingen aan en geen enkele zegt een woord
finding-captive-portal-answers = Een aanmeldpagina van dit netwerk antwoordt in plaats van de mailserver

## STARTTLS

finding-starttls-works = STARTTLS werkt op poort { $port }
finding-starttls-offered = Poort { $port } biedt STARTTLS aan
finding-smtp-starttls-works = STARTTLS werkt op poort { $port }
finding-starttls-stripped = Iets onderweg wist het aanbod van STARTTLS op poort { $port } uit
finding-starttls-injected = Er kwamen extra bytes mee met de toestemming van de server voor STARTTLS op poort { $port }, een teken dat er is geknoeid
finding-starttls-not-offered = Poort { $port } biedt geen STARTTLS aan, waarop het e-mailprogramma is ingesteld
finding-starttls-refused = Poort { $port } biedt STARTTLS aan en weigert het vervolgens

## Aanmelden

finding-sign-in-oauth-only = Poort { $port } neemt geen wachtwoorden aan, alleen aanmelding via een webpagina (OAuth 2)
finding-sign-in-disabled = Poort { $port } zegt dat aanmelden is uitgeschakeld
finding-plain-sign-in-refused = Poort { $port } neemt geen wachtwoord aan zonder versleuteling

## Andere poorten, andere netwerken en wat mensen weten

finding-both-secure-ports-fail = Poorten { $port } en { $other_port } gedragen zich hetzelfde, terwijl poort { $greeting_port } begroet
finding-other-secure-port-works = Poort { $other_port } werkt, poort { $port } niet
finding-works-on-other-network = Vanaf een ander netwerk werkt het
finding-fails-on-other-network = Vanaf een ander netwerk werkt het ook niet
finding-groupshield-installed = GroupShield draait op die server, zegt iemand die het weet
finding-groupshield-absent = GroupShield staat niet op die server, zegt iemand die het weet
finding-cured-by-removal = SSL werkt sinds GroupShield volledig is verwijderd
finding-not-cured-by-removal = SSL werkt niet, hoewel GroupShield volledig is verwijderd
finding-works-without-ssl = E-mail werkt met SSL uitgeschakeld
finding-fails-without-ssl = E-mail werkt ook niet met SSL uitgeschakeld
finding-began-after-change-here = Het begon na een wijziging op deze computer
finding-no-change-here = Op deze computer is niets gewijzigd
finding-event-0x2741 = Het logboek van de server toont gebeurtenis { $event } met 0x2741: de maildienst kon zijn beveiligde poort niet openen
finding-event-0x2740 = Het logboek van de server toont gebeurtenis { $event } met 0x2740: een ander programma houdt de mailpoort bezet
finding-event-13002 = Het logboek van de server toont gebeurtenis 13002: de maildienst heeft geen certificaat
