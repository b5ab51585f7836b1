# Uitkomsten, de GroupShield-regel, de volgende test en wat te doen.

## Oorzaken in een paar woorden

hypothesis-groupshield = GroupShield op Exchange Server 5.5
hypothesis-exchange55-listener = Een andere storing van de beveiligde poorten van Exchange Server 5.5
hypothesis-secure-listener-fault = De beveiligde poort van de server werkt niet
hypothesis-no-secure-service = Geen beveiligde dienst op deze poort
hypothesis-client-too-old = Het e-mailprogramma is te oud voor de server
hypothesis-server-too-old = De server is te oud voor het e-mailprogramma
hypothesis-no-shared-cipher = Geen gemeenschappelijke versleutelmethode
hypothesis-certificate = Een probleem met het certificaat van de server
hypothesis-weak-certificate = De sleutel of handtekening van de server is te zwak
hypothesis-clock-wrong = De klok van deze computer staat niet goed
hypothesis-starttls-mixup = Poort en soort versleuteling passen niet bij elkaar
hypothesis-plaintext-on-secure-port = De beveiligde poort versleutelt niet
hypothesis-wrong-protocol = Iets anders dan een mailserver van deze soort
hypothesis-interception = Iets ertussen verandert de verbinding
hypothesis-firewall = Een firewall of provider blokkeert de verbinding
hypothesis-dns = De naam van de server leidt nergens heen, of naar de verkeerde plaats
hypothesis-ipv6-broken = IPv6 werkt niet
hypothesis-captive-portal = Op het netwerk moet u zich eerst aanmelden
hypothesis-server-down = De mailserver ligt stil
hypothesis-server-busy = De mailserver heeft het te druk, of een limiet is bereikt
hypothesis-sign-in-refused = De gebruikersnaam of het wachtwoord wordt niet geaccepteerd
hypothesis-sign-in-method = Deze manier van aanmelden wordt niet geaccepteerd
hypothesis-sending-refused = De server accepteert deze e-mail niet
hypothesis-sni-required = De server moet eerst zijn naam genoemd krijgen (SNI)
hypothesis-slow-server = De mailserver zegt niets, of te laat
hypothesis-no-network = Deze computer heeft geen netwerk
hypothesis-healthy = Alles wat we kunnen testen, werkt

## De uitkomst, voor een mens: minder dan 16 woorden.
## verdict-<oorzaak>-<bevinding> noemt precies het probleem, met wat is gemeten; $said is het begin van de eigen woorden van de server.

verdict-groupshield = { $server } maakt de beveiligde verbinding op poort { $port } niet af; GroupShield is { $certainty ->
        [likely] de waarschijnlijke oorzaak
       *[other] een mogelijke oorzaak
    }.
verdict-exchange55-listener = De beveiligde poort { $port } van { $server }, een Exchange Server 5.5, werkt niet.
verdict-secure-listener-fault = De beveiligde verbinding met { $server }, poort { $port }, breekt af aan de kant van de server.
verdict-secure-listener-fault-idle-close = Geen beveiligde verbinding met { $server }: poort { $port } verbreekt die voordat er iets is gezegd.
verdict-secure-listener-fault-every-hello-dies = Geen beveiligde verbinding met { $server }: poort { $port } breekt elke poging af.
verdict-secure-listener-fault-alert-on-every-hello = Geen beveiligde verbinding met { $server }: poort { $port } weigert elke poging (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Geen beveiligde verbinding met { $server }: poort { $port } begint en { $how ->
        [silent] zegt dan niets meer
       *[other] breekt dan af
    }.
verdict-secure-listener-fault-handshake-not-completed = Geen beveiligde verbinding met { $server }: poort { $port } { $how ->
        [silent] antwoordt niet meer
       *[other] breekt af
    } voordat die tot stand komt.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } stemt op poort { $port } in met STARTTLS en gaat onversleuteld door.
   *[says] { $server } zegt zelf dat versleuteling op poort { $port } niet kan worden gestart.
}
verdict-secure-listener-fault-starttls-refused = { $server } biedt STARTTLS aan op poort { $port } en gaat dan niet verder.
verdict-secure-listener-fault-said-tls-not-started = Volgens de melding kon { $server } de versleuteling niet starten: “{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Geen e-mail via poort { $port }: { $server } verbreekt daar zonder een woord de verbinding.
verdict-no-secure-service = { $server } biedt op poort { $port } geen beveiligde verbinding aan.
verdict-no-secure-service-port-refused = { $server } weigert verbindingen op poort { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } weigert verbindingen op poort { $port }; poort { $other_port } antwoordt.
verdict-no-secure-service-starttls-not-offered = { $server } biedt op poort { $port } geen STARTTLS aan, en daarop is { $program } ingesteld.
verdict-no-secure-service-starttls-missing-on-one-address = Op { $address } biedt { $server } op poort { $port } geen STARTTLS aan.
verdict-client-too-old = De versleuteling van { $server } is te nieuw voor { $program }.
verdict-server-too-old = { $server } heeft alleen oude versleuteling, die { $program } niet meer accepteert.
verdict-server-too-old-only-old-hello-answered = { $server } heeft niets nieuwers dan { $version }, en { $program } accepteert dat niet meer.
verdict-server-too-old-newest-version-breaks-off = { $server } breekt af als een programma TLS 1.3 aanbiedt, en { $program } doet dat.
verdict-server-too-old-older-on-one-address = Op { $address } heeft { $server } niets nieuwers dan { $version }.
verdict-no-shared-cipher = { $server } en { $program } hebben geen versleutelmethode gemeen.
verdict-no-shared-cipher-key-type-not-spoken = { $server } heeft een certificaat met een sleutel ({ $key }) die { $program } niet kan gebruiken.
verdict-no-shared-cipher-other-suites-answered = { $server } en { $program } hebben een TLS-versie gemeen, maar geen versleutelmethode of soort sleutel.
verdict-certificate = Het certificaat van { $server } heeft een probleem, dus vertrouwt { $program } het niet.
verdict-certificate-certificate-expired = Het certificaat van { $server } is verlopen op { $not_after }; { $program } vertrouwt het niet.
verdict-certificate-certificate-not-yet-valid = Het certificaat van { $server } is pas geldig vanaf { $not_before }.
verdict-certificate-certificate-revoked = Het certificaat van { $server } is op { $revoked_at } ingetrokken; { $program } vertrouwt het niet.
verdict-certificate-certificate-intermediate-expired = Het certificaat { $certificate }, dat { $server } meestuurt, is verlopen op { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Het certificaat { $certificate }, dat { $server } meestuurt, is pas geldig vanaf { $not_before }.
verdict-certificate-certificate-names-nobody = Het certificaat dat { $server } toont, noemt helemaal geen server.
verdict-certificate-certificate-name-only-in-cn = Het certificaat heeft { $common_name } alleen in een oud veld (CN), dat huidige programma's negeren.
verdict-certificate-certificate-wrong-name = Het certificaat dat { $server } toont, is voor { $name }, niet voor { $asked_name }.
verdict-certificate-certificate-self-signed = Het certificaat van { $server } is zelfondertekend, dus vertrouwt { $program } het niet.
verdict-certificate-certificate-unknown-extension = Het certificaat van { $server } heeft een extensie die e-mailprogramma's moeten weigeren.
verdict-certificate-certificate-against-apple-rules = Het certificaat van { $server } houdt zich niet aan de regels van Apple; { $program } weigert het daarom.
verdict-certificate-certificate-exceeds-issuer = Het certificaat van { $server } volgt de regels van de uitgevende instantie niet.
verdict-certificate-certificate-untrusted = Het certificaat van { $server } is uitgegeven door { $issuer }, en deze computer vertrouwt die niet.
verdict-certificate-certificate-chain-incomplete = { $server } laat een deel van de certificaatketen weg, dus kan { $program } die niet controleren.
verdict-certificate-certificate-unreadable = Een certificaat dat { $server } stuurt, is onleesbaar.
verdict-certificate-certificate-wrong-usage = Het certificaat van { $server } is niet gemaakt voor een mailserver.
verdict-certificate-certificate-status-missing = { $server } stuurt de bevestiging (OCSP) niet die het certificaat eist, en { $program } staat daarop.
verdict-certificate-certificate-bad-on-one-address = Op { $address } { $problem ->
    [expired] is het certificaat van { $server } verlopen op { $not_after }
    [not-yet-valid] is het certificaat van { $server } pas geldig vanaf { $not_before }
    [wrong-name] is het certificaat van { $server } voor { $names }
    [name-only-in-cn] heeft het certificaat van { $server } zijn naam alleen in een oud veld
    [self-signed] is het certificaat van { $server } zelfondertekend
    [untrusted-issuer] komt het certificaat van { $server } van een uitgever die deze computer niet vertrouwt
    [missing-intermediate] ontbreken de certificaten tussen dat van { $server } en zijn instantie
    [revoked] is het certificaat van { $server } ingetrokken op { $revoked_at }
    [intermediate-expired] komt het certificaat van { $server } met { $certificate }, verlopen op { $not_after }
    [intermediate-not-yet-valid] komt het certificaat van { $server } met { $certificate }, pas geldig vanaf { $not_before }
    [weak-key] heeft het certificaat van { $server } een te zwakke sleutel
    [weak-signature] heeft het certificaat van { $server } een te zwakke handtekening
   *[other] heeft het certificaat van { $server } een probleem
}.
verdict-certificate-certificate-other-path-needed = Oude programma's weigeren { $server } misschien vanwege het certificaat { $certificate }, geldig tot { $not_after }.
verdict-weak-certificate = Het certificaat van { $server } is te zwak voor { $program }.
verdict-weak-certificate-certificate-weak-key = De sleutel van { $server } ({ $key }) is te kort voor { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = De sleutel van { $certificate } ({ $key }), gestuurd door { $server }, is te kort voor { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Het certificaat { $certificate } van { $server } is ondertekend met { $signature }, te zwak voor { $program }.
verdict-weak-certificate-certificate-weak-signature = Het certificaat van { $server } is ondertekend met { $signature }, te zwak voor { $program }.
verdict-weak-certificate-weak-key-exchange = De sleuteluitwisseling van { $server } ({ $bits } bits) is te zwak voor { $program }.
verdict-clock-wrong = De klok van deze computer staat verkeerd, dus lijkt het geldige certificaat van { $server } ongeldig.
verdict-clock-wrong-clock-off = De klok van deze computer loopt { $days ->
        [0] { $minutes } minuten
        [one] { $days } dag
       *[other] { $days } dagen
    } { $direction ->
        [ahead] voor
       *[behind] achter
    }, dus lijkt het certificaat ongeldig.
verdict-starttls-mixup = Poort { $port } van { $server } hoort niet bij de versleuteling die in { $program } is ingesteld.
verdict-starttls-mixup-starttls-port-with-ssl = Poort { $port } van { $server } heeft STARTTLS nodig; SSL/TLS hoort bij poort { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Poort { $port } van { $server } heeft SSL/TLS nodig; STARTTLS hoort bij poort { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Poort { $port } van { $server } heeft SSL/TLS nodig, maar { $program } is ingesteld zonder versleuteling.
verdict-starttls-mixup-settings-plain-on-tls-port = Poort { $port } heeft SSL/TLS nodig, maar de melding toont geen versleuteling.
verdict-starttls-mixup-settings-tls-on-starttls-port = Poort { $port } heeft STARTTLS nodig, maar de melding toont SSL/TLS; dat hoort bij poort { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } accepteert geen wachtwoord zonder versleuteling, en { $program } is ingesteld zonder versleuteling.
verdict-starttls-mixup-said-needs-encryption = { $server } wil eerst versleuteling: SSL/TLS op poort { $secure-port }, of STARTTLS.
verdict-plaintext-on-secure-port = { $server } versleutelt niet op poort { $port }, waar versleuteling hoort.
verdict-wrong-protocol = Poort { $port } van { $server } antwoordt, maar is geen mailserver voor { $protocol }.
verdict-wrong-protocol-other-protocol = Poort { $port } van { $server } spreekt geen { $protocol }{ $speaks ->
    [none] ; hij zegt “{ $said }”
   *[other] , maar { $speaks }: “{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = Achter de versleuteling op poort { $port } zegt { $speaks ->
    [own] een server die zich niet aan { $protocol } houdt,
    [none] iets anders dan { $protocol }
   *[other] { $speaks }, niet { $protocol },
} “{ $said }”.
verdict-wrong-protocol-port-for-web = Poort { $port } van { $server } is voor webpagina's, niet voor { $protocol }.
verdict-interception = Iets tussen deze computer en { $server } verandert de verbinding.
verdict-interception-interceptor-issuer = { $interceptor } onderschept de beveiligde verbinding met { $server } en toont een eigen certificaat.
verdict-interception-scanner-greeting = { $product } antwoordt in plaats van { $server }.
verdict-interception-starttls-stripped = Iets onderweg verwijdert de versleuteling (STARTTLS) van poort { $port } van { $server }.
verdict-interception-starttls-withheld = Iets verbergt de versleuteling (STARTTLS) op poort { $port } van { $server }.
verdict-interception-starttls-injected = Iets onderweg lijkt te knoeien met de verbinding met { $server }.
verdict-firewall = Iets onderweg lijkt de verbinding met { $server }, poort { $port }, te blokkeren.
verdict-firewall-port-silent-others-greet = Iets onderweg lijkt poort { $port } van { $server } te blokkeren; poort { $other_port } antwoordt.
verdict-firewall-blocked-locally = Deze computer zelf laat geen verbindingen naar poort { $port } naar buiten.
verdict-firewall-said-blocked-here = Volgens de melding liet deze computer zelf { $program } geen verbinding maken.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Geen beveiligde verbinding met { $server }: iets onderweg verbreekt bij lange eerste berichten.
   *[lost] Geen beveiligde verbinding met { $server }: grote pakketten raken onderweg kwijt.
}
verdict-firewall-nothing-reached = Geen enkele verbinding van deze computer bereikt { $server }.
verdict-dns = Deze computer kan het juiste adres van { $server } niet vinden.
verdict-dns-name-not-found = Er is geen server met de naam { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = De naam { $name } bestaat, maar er hoort geen adres bij.
verdict-dns-resolver-silent = De naamdienst van dit netwerk antwoordt niet, dus is { $server } niet te vinden.
verdict-dns-family-unanswered = { $server } wordt laat gevonden: de naamdienst van dit netwerk antwoordt niet op de vraag naar { $family }-adressen.
verdict-dns-resolver-trouble = De naamdienst van dit netwerk kan niet zeggen waar { $name } is.
verdict-dns-private-address = De naam { $server } leidt naar { $address }, en daar antwoordt niets.
verdict-dns-empty-address = De naam { $server } leidt naar { $address }, en dat is geen computer.
verdict-dns-loopback-address = De naam { $server } leidt naar { $address }, en dat is deze computer zelf.
verdict-dns-hosts-file-names-server = Het hosts-bestand van deze computer stuurt { $server } naar { $address }.
verdict-dns-search-suffix-used = { $server } is alleen gevonden met { $suffix } erachter, misschien een andere computer.
verdict-ipv6-broken = { $server } werkt via IPv4, maar niet via IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } heeft alleen IPv6-adressen, en hiervandaan loopt er geen IPv6-route naartoe.
verdict-captive-portal = Dit netwerk vraagt eerst om aanmelding, dus kan { $program } de server { $server } nog niet bereiken.
verdict-server-down = De maildienst van { $server } lijkt uit te staan.
verdict-server-down-every-port-refused = { $server } weigert elke mailpoort: verkeerde naam, deze computer is buitengesloten, of de maildienst staat uit.
verdict-server-down-every-port-silent = Geen mailpoort van { $server } antwoordt: de server lijkt uit te staan.
verdict-server-down-one-address-dead = { $server } werkt op { $works_on }, maar niet op { $address }; programma's kunnen elk van beide adressen krijgen.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } antwoordt op poort { $port } en weigert dan: “{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } antwoordt op poort { $port } één keer en verbreekt dan de verbinding.
verdict-server-down-server-fault-greeting = { $server } heeft zelf een probleem en zegt “{ $said }”.
verdict-server-down-said-server-fault = { $server } had zelf een probleem: “{ $said }”.
verdict-server-busy = { $server } weigert { $program } voorlopig: te druk, of een limiet is bereikt.
verdict-server-busy-greeting-cut-off = Geen e-mail via poort { $port }: { $server } verbreekt daar zonder een woord de verbinding.
verdict-server-busy-busy-greeting = { $server } weigert deze computer voorlopig en zegt “{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } sluit het adres van deze computer een tijdje buiten na verkeerde wachtwoorden: “{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Een ander programma of apparaat heeft het postvak geopend: “{ $said }”.
verdict-server-busy-busy-on-one-address = Op { $address } weigert { $server } deze computer voorlopig en zegt “{ $said }”.
verdict-server-busy-refusal-greeting = { $server } weigert verbindingen vanaf hier en zegt “{ $said }”.
verdict-server-busy-said-busy = { $server } heeft { $program } voorlopig geweigerd: “{ $said }”.
verdict-server-busy-said-mailbox-locked = Een ander programma of apparaat heeft het postvak geopend: “{ $said }”.
verdict-server-busy-said-mailbox-full = Er is een postvak vol: “{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } vraagt { $program } later terug te komen.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express kent STARTTLS alleen op poort 25, niet op poort { $port } van { $server }.
verdict-server-busy-flapping = { $server } werkt maar af en toe: van een aantal identieke pogingen werden sommige beantwoord en andere afgebroken.
verdict-server-busy-shut-out = { $server } antwoordde eerst en accepteerde daarna geen verbindingen vanaf hier meer.
verdict-server-busy-every-port-closes = { $server } verbreekt op elke poort meteen de verbinding, zonder een woord.
verdict-sign-in-refused = { $server } heeft de aanmelding geweigerd: hoogstwaarschijnlijk de gebruikersnaam of het wachtwoord.
verdict-sign-in-refused-said-sign-in-refused = De aanmelding bij { $server } is geweigerd: “{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } laat een tijdje geen aanmelding toe: “{ $said }”.
verdict-sign-in-method = { $server } accepteert deze manier van aanmelden niet.
verdict-sign-in-method-sign-in-oauth-only = { $server } accepteert geen wachtwoorden, alleen aanmelden via een webpagina (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } zegt dat aanmelden op poort { $port } is uitgeschakeld.
verdict-sign-in-method-protocol-switched-off = { $server } zegt dat { $protocol } voor dit account of domein is uitgeschakeld: “{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } biedt voor het aanmelden alleen { $ways } aan, wat { $program } niet kan.
verdict-sign-in-method-sign-in-fails-on-one-address = Op { $address } biedt { $server } geen aanmelding aan die { $program } kan gebruiken.
verdict-sign-in-method-sign-in-not-offered = { $server } biedt op poort { $port } geen manier van aanmelden aan.
verdict-sign-in-method-client-certificate-demanded = { $server } laat alleen programma's toe die een eigen certificaat hebben.
verdict-sign-in-method-said-sign-in-method = { $server } accepteert deze manier van aanmelden niet: “{ $said }”.
verdict-sending-refused = { $server } accepteert deze e-mail vanaf hier niet.
verdict-sending-refused-address-not-welcome = { $server } weigert deze computer en zegt “{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } neemt van niemand e-mail aan en zegt “{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } weigert de naam die Mailprobe voor deze computer opgeeft; { $program } geeft misschien een andere op: “{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } weigert de naam die deze computer van zichzelf opgeeft: “{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } stuurt alleen e-mail door voor wie zich voor het verzenden aanmeldt.
verdict-sending-refused-said-sending-refused = { $server } heeft de e-mail niet geaccepteerd: “{ $said }”.
verdict-sni-required = { $server } antwoordt alleen aan programma's die de servernaam eerst noemen (SNI); { $program } doet dat niet.
verdict-sni-required-server-name-refused = Poort { $port } kent de naam { $server } niet, of kreeg er geen.
verdict-sni-required-other-certificate-without-name = { $program } noemt de servernaam niet eerst, dus toont { $server } een ander certificaat ({ $name }).
verdict-slow-server = { $server } antwoordt niet op tijd voor { $program }.
verdict-slow-server-slow-answer = { $server } antwoordt pas na { $seconds } seconden, te laat voor sommige programma's.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } stemt op poort { $port } in met STARTTLS en zegt dan niets.
   *[tls] { $server } accepteert op poort { $port } verbindingen en zegt dan niets.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } versleutelt op poort { $port } en zegt dan niets.
   *[no] { $server } accepteert op poort { $port } verbindingen en zegt dan niets.
}
verdict-slow-server-silent-after-greeting = { $server } antwoordt op poort { $port } één keer en zegt dan niets meer.
verdict-slow-server-no-port-speaks = { $server } accepteert op { $ports } poorten verbindingen en zegt dan niets.
verdict-no-network = Deze computer heeft geen netwerkverbinding.
verdict-no-network-no-way-out = Deze computer vindt geen weg uit zijn netwerk naar { $server }.
verdict-healthy = Alles wat we op { $server }, poort { $port }, kunnen testen, werkt hiervandaan op dit moment.

## Waar niets vooropligt; $seen is wat er van de belangrijke schakel is gezien (chain.ftl).

verdict-undecided = { $seen }. Welke van verschillende oorzaken het is, kunnen we nog niet zeggen.
verdict-untested = Voor zover te testen is er niets mis: { $seen }.
verdict-computer-at-its-limit = Deze computer heeft te veel verbindingen open, dus kon { $server } niet worden getest.

## Wie het kan oplossen

whose-groupshield = De beheerders van { $server } moeten dit oplossen. U hebt niets verkeerd gedaan. GroupShield is de virusscanner voor Exchange van Network Associates (later McAfee) op die server.
whose-exchange55-listener = De beheerders van { $server } moeten dit oplossen. U hebt niets verkeerd gedaan.
whose-secure-listener-fault = De beheerders van { $server } moeten dit oplossen. U hebt niets verkeerd gedaan.
whose-no-secure-service = Vraag de beheerders van { $server } welke poort u moet gebruiken; daarna kunt u het zelf wijzigen.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = U of uw helpdesk kan dit oplossen: { $program } of het systeem eronder moet nieuwer zijn.
whose-server-too-old = De beheerders van { $server } moeten dit oplossen.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Beide kanten kunnen dit oplossen: een nieuwer e-mailprogramma hier, of een extra versleutelmethode op { $server }.
whose-certificate = De beheerders van { $server } moeten dit oplossen.
whose-certificate-certificate-wrong-name = Noemt uw provider { $server }, dan moeten de beheerders dit oplossen; anders kunt u het zelf, in { $program }.
whose-weak-certificate = De beheerders van { $server } moeten dit oplossen.
whose-clock-wrong = U kunt dit zelf oplossen: zet de klok van deze computer goed.
whose-starttls-mixup = U kunt dit zelf oplossen: wijzig twee instellingen in { $program }.
whose-plaintext-on-secure-port = De beheerders van { $server } moeten dit oplossen.
whose-wrong-protocol = U kunt dit zelf oplossen: vergelijk servernaam en poort met wat uw provider opgeeft.
whose-interception = Uw helpdesk, of wie de virusscanner van deze computer of dit netwerk beheert, moet dit oplossen.
whose-firewall = Uw helpdesk, of wie het netwerk beheert waarop u zit, moet dit oplossen.
whose-firewall-blocked-locally = U of uw helpdesk kan dit oplossen, op deze computer.
whose-firewall-said-blocked-here = U of uw helpdesk kan dit oplossen, op deze computer.
whose-dns = Als de naam van de server klopt, moet uw helpdesk of de beheerder van dit netwerk dit oplossen.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Wie uw netwerk of de server beheert, moet dit oplossen.
whose-captive-portal = U kunt dit zelf oplossen: meld u aan bij dit netwerk.
whose-server-down = U kunt nu alleen wachten; laat het de beheerders van { $server } weten.
whose-server-down-every-port-refused = Vergelijk eerst de servernaam; klopt die, meld het dan de beheerders van { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Wacht een paar minuten. Komt het vaak terug, laat het dan de beheerders van { $server } weten.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Wacht een half uur. Komt het vaak terug, laat het dan de beheerders van { $server } weten.
whose-server-busy-kept-out-greeting = Wacht een half uur. Komt het vaak terug, laat het dan de beheerders van { $server } weten.
whose-sign-in-refused = U kunt dit zelf oplossen: gebruikersnaam, wachtwoord of soort aanmelding.
whose-sign-in-method = Aan uw wachtwoord ligt het niet: de manier van aanmelden moet veranderen, hier of op { $server }.
whose-sign-in-method-protocol-switched-off = Aan uw wachtwoord ligt het niet: wie het account beheert, moet { $protocol } inschakelen, of er is een ander protocol nodig.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Het ligt niet aan uw wachtwoord en niet aan de versleuteling; de woorden van { $server } laten zien wie het kan oplossen.
whose-sending-refused-takes-no-mail = U kunt dit zelf oplossen: vergelijk servernaam en poort met wat uw provider opgeeft.
whose-sni-required = Beide kanten kunnen dit oplossen: een nieuwer e-mailprogramma hier, of een standaardcertificaat op { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Wacht even en laat het dan de beheerders van { $server } weten.
whose-no-network = U kunt dit zelf oplossen: verbind deze computer met een netwerk.
whose-no-network-no-way-out = U of de beheerders van dit netwerk kunnen dit oplossen: de router, of de netwerkinstellingen van deze computer.
whose-healthy = Probeer het nog eens in { $program }. Werkt het dan nog niet, kijk dan naar de instellingen of het wachtwoord daarin.
whose-undecided = Nog één test laat zien wie dit moet oplossen.
whose-untested = De rest kan alleen in { $program } zelf worden geprobeerd.
whose-stopped = Controleer opnieuw en laat de controle tot het einde lopen; dan ziet u wie dit moet oplossen.
whose-out-of-time = Controleer opnieuw; dan ziet u wie dit moet oplossen.
whose-computer-at-its-limit = U kunt dit zelf oplossen: sluit programma's of start deze computer opnieuw op, en controleer dan opnieuw.

## Labels

label-likely = waarschijnlijk
label-possible = mogelijk
label-unlikely = onwaarschijnlijk
label-ruled-out = uitgesloten
label-not-tested = kon niet worden gecontroleerd

## De GroupShield-regel

groupshield-line-likely = GroupShield op Exchange Server 5.5 is waarschijnlijk. { $why }
groupshield-line-possible = GroupShield op Exchange Server 5.5 is mogelijk. { $why }
groupshield-line-unlikely = GroupShield op Exchange Server 5.5 is onwaarschijnlijk. { $why }
groupshield-line-ruled-out = GroupShield op Exchange Server 5.5 is uitgesloten. { $why }
groupshield-line-not-tested = GroupShield op Exchange Server 5.5 kon niet worden gecontroleerd. { $why }
groupshield-line-confirmed = GroupShield op Exchange Server 5.5 is zeer waarschijnlijk; werkt SSL zodra het is verwijderd, dan is dat het bewijs. { $why }

groupshield-why-confirmed = Het logboek van de server toont 0x2741 voor zijn mailpoorten, GroupShield draait erop, en de poorten gedragen zich ook zo.
groupshield-why-confirmed-cured = Het logboek van de server toonde 0x2741, en SSL werkt sinds GroupShield volledig is verwijderd.
groupshield-why-fits = De server meldt zich als Exchange Server 5.5, en zijn beveiligde poorten accepteren verbindingen maar zetten geen beveiligde verbinding op. Alleen het gebeurtenislogboek van de server kan meer laten zien.
groupshield-why-fits-log = De server meldt zich als Exchange Server 5.5 en zijn logboek toont 0x2741. Of GroupShield erop draait, is niet gezegd.
groupshield-why-fits-installed = De beveiligde poorten van de server gedragen zich zoals bekend van GroupShield, en GroupShield draait erop. Het gebeurtenislogboek is niet getoond.
groupshield-why-refused = De server meldt zich als Exchange Server 5.5 en weigert verbindingen op zijn beveiligde poorten. GroupShield doet dat, en andere storingen van dezelfde server ook.
groupshield-why-closes-at-once = De server meldt zich als Exchange Server 5.5 en zijn beveiligde poort sluit meteen. GroupShield kan dat doen; een ontbrekend certificaat doet het vaker.
groupshield-why-shared = Een deel van wat is gevonden, past bij GroupShield, en andere oorzaken passen ook.
groupshield-why-one-port = De server meldt zich als Exchange Server 5.5, maar een andere beveiligde poort ervan werkt, en GroupShield legt ze voor zover bekend allemaal stil.
groupshield-why-other-log = Het gebeurtenislogboek van de server noemt een andere oorzaak.
groupshield-why-other-fault = De server meldt zich als Exchange Server 5.5, maar wat is gevonden, past beter bij een andere oorzaak.
groupshield-why-no-exchange = Niets daar meldt zich als Exchange Server 5.5, de enige server waarop het voorkomt.
groupshield-why-other-product = De server meldt zich als een ander product, en deze storing bestaat alleen op Exchange Server 5.5.
groupshield-why-hello-answered = De beveiligde poort { $port } beantwoordde ten minste één poging om te versleutelen, en bij deze storing beantwoordt hij er voor zover bekend geen.
groupshield-why-works = De beveiligde poort { $port } werkt hiervandaan.
groupshield-why-no-ssl = Het e-mailprogramma gebruikt hier geen SSL, en deze storing raakt niets anders.
groupshield-why-starttls = De server biedt STARTTLS aan voor het lezen van e-mail, en dat kan Exchange Server 5.5 niet.
groupshield-why-absent = Iemand die het weet, zegt dat GroupShield niet op die server staat.
groupshield-why-flapping = De poort werkt af en toe, en deze storing komt en gaat voor zover bekend niet.
groupshield-why-cured = SSL werkt sinds GroupShield volledig is verwijderd: het was de oorzaak, en die is nu weg.
groupshield-why-other-fact = Iets wat hier is gevonden, kan bij deze storing niet voorkomen.
groupshield-why-not-reached = De eerste woorden en de beveiligde poort van { $server } waren niet te bereiken.

## De volgende test

next-test-try-other-network = Zo komt u erachter: voer deze controle uit op een ander netwerk, zoals dat van uw telefoon, en vergelijk de twee resultaten.
next-test-ask-event-log = Zo komt u erachter: vraag de beheerders van { $server } of de gebeurtenissen 11508, 11506 of 13002 in het toepassingslogboek staan, en plak ze hier.
next-test-ask-groupshield = Zo komt u erachter: vraag de beheerders van { $server } of GroupShield erop is geïnstalleerd.
next-test-ask-removal = Zo komt u erachter: vraag of SSL werkt zodra GroupShield volledig is verwijderd.
next-test-ask-since-when = Zo komt u erachter: ga na of er kort voordat het begon iets op deze computer is gewijzigd.
next-test-check-again = Zo komt u erachter: controleer over tien minuten opnieuw en kijk of er iets anders is.
next-test-run-to-the-end = Zo komt u erachter: laat de controle tot het einde lopen.

question-groupshield-installed = Is GroupShield geïnstalleerd op { $server }?
question-cured-by-removal = Werkt SSL sinds GroupShield volledig is verwijderd?
question-works-without-ssl = Werkt e-mail met SSL uitgeschakeld? Antwoord alleen als u het al weet; probeer het hiervoor niet uit.
question-works-on-other-network = Werkt hetzelfde account op een ander netwerk?
question-began-after-update = Begon het na een wijziging op deze computer?

## Delen waaruit stappen zijn opgebouwd

advice-where = { $program ->
        [outlook-express] Ga in Outlook Express naar Extra > Accounts… > E-mail, kies het account, dan Eigenschappen > Geavanceerd.
        [windows-mail] Ga in Windows Mail naar Extra > Accounts…, kies het account, dan Eigenschappen > Geavanceerd.
        [windows-live-mail] Klik in Windows Live Mail links met de rechtermuisknop op het account, dan op Eigenschappen > Geavanceerd.
        [outlook] Sluit Outlook, ga naar Configuratiescherm > Mail (Microsoft Outlook) > E-mailaccounts…, kies het account, dan Wijzigen… > Meer instellingen… > Geavanceerd. (Outlook 2003: Extra > E-mailaccounts….)
        [new-outlook] Ga in de nieuwe Outlook naar Instellingen (het tandwiel) > Accounts > Uw accounts (in sommige versies: E-mailaccounts), kies “Beheren” naast het account en zoek de serverinstellingen.
        [outlook-mac] Ga in Outlook naar Extra > Accounts, en kies het account; vink “Standaardpoort overschrijven” aan als u een poort wilt wijzigen.
        [outlook-mobile] Tik in Outlook op de telefoon linksboven op uw foto of het pictogram, dan op het tandwiel > Accounts, en kies het account. Staan daar geen serverinstellingen, zoals op Android, dan kunnen ze alleen worden ingevoerd wanneer u een account toevoegt.
        [thunderbird] Open in Thunderbird het menu > Accountinstellingen > { $protocol ->
            [SMTP] Uitgaande server (SMTP), kies de server, dan “Bewerken…”
           *[other] Serverinstellingen (bij uw account).
        }
        [thunderbird-android] Open in de app het menu > Instellingen, kies het account, dan { $protocol ->
            [SMTP] Uitgaande server, onder “Bericht versturen”.
           *[other] Inkomende server, onder “Berichten ophalen”.
        }
        [apple-mail] Open in Mail het menu Mail > Instellingen > Accounts (oudere versies: Voorkeuren), kies het account, dan “Serverinstellingen”, en zet “Beheer verbindingsinstellingen automatisch” uit.
        [iphone] Ga op de iPhone of iPad naar Instellingen > Apps > Mail > Mail-accounts (vóór iOS 18: Instellingen > Mail > Accounts), kies het account, tik op het adres, dan op { $protocol ->
            [SMTP] SMTP en de server onder “Primaire server”.
           *[other] Geavanceerd.
        }
        [gmail-app] Open in de Gmail-app het menu > Instellingen, kies het account, dan { $protocol ->
            [SMTP] de instellingen voor uitgaande e-mail.
           *[other] de instellingen voor inkomende e-mail.
        } (Een Google-account heeft deze instellingen niet.)
        [samsung-email] Open in Samsung Email het menu, tik op het tandwiel, kies het account, dan “Serverinstellingen”.
        [em-client] Open in eM Client de accounts (in de meeste versies: Menu > Accounts), kies het account en zoek de instellingen van de { $protocol }-server.
        [evolution] Ga in Evolution naar Bewerken > Accounts (oudere versies: Bewerken > Voorkeuren > E-mailaccounts), kies het account, dan “Bewerken” en { $protocol ->
            [SMTP] E-mail versturen.
           *[other] E-mail ontvangen.
        }
        [kmail] Ga in KMail naar Instellingen > KMail configureren… > Accounts, kies het account onder { $protocol ->
            [SMTP] Verzenden
           *[other] Ontvangen
        }, dan Wijzigen… > Geavanceerd.
        [vivaldi] Ga in Vivaldi naar Instellingen > E-mail, en kies het account.
        [device] Open de webpagina van het apparaat zelf: typ het adres ervan in een browser, meld u aan als beheerder en zoek naar “E-mail”, “SMTP” of “Scannen naar e-mail”.
        [script] Open de configuratie waarin host, poort en versleuteling van de mailserver staan.
       *[other] Open in uw e-mailprogramma de serverinstellingen van het account.
    }
advice-where-name = { $program ->
        [outlook-express] Ga in Outlook Express naar Extra > Accounts… > E-mail, kies het account, dan Eigenschappen > Servers; de poort staat op het tabblad “Geavanceerd”.
        [windows-mail] Ga in Windows Mail naar Extra > Accounts…, kies het account, dan Eigenschappen > Servers; de poort staat op het tabblad “Geavanceerd”.
        [windows-live-mail] Klik in Windows Live Mail links met de rechtermuisknop op het account, dan op Eigenschappen > Servers; de poort staat op het tabblad “Geavanceerd”.
        [outlook] Sluit Outlook, ga naar Configuratiescherm > Mail (Microsoft Outlook) > E-mailaccounts…, kies het account, dan “Wijzigen…”; de poort staat onder “Meer instellingen…”, op het tabblad “Geavanceerd”. (Outlook 2003: Extra > E-mailaccounts….)
        [iphone] Ga op de iPhone of iPad naar Instellingen > Apps > Mail > Mail-accounts (vóór iOS 18: Instellingen > Mail > Accounts), kies het account en tik op het adres; { $protocol ->
            [SMTP] de server staat onder SMTP > Primaire server.
           *[other] de naam staat daar bij “Hostnaam”, de poort onder “Geavanceerd”.
        }
        [kmail] Ga in KMail naar Instellingen > KMail configureren… > Accounts, kies het account onder { $protocol ->
            [SMTP] Verzenden
           *[other] Ontvangen
        }, dan Wijzigen… > Algemeen; de poort staat onder “Geavanceerd”.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Vink voor deze server “Voor deze server is een beveiligde verbinding vereist (SSL)” aan.
        [windows-mail] Vink voor deze server “Voor deze server is een beveiligde verbinding vereist (SSL)” aan.
        [windows-live-mail] Vink voor deze server “Voor deze server is een beveiligde verbinding vereist (SSL)” aan.
        [outlook] Zet het type versleutelde verbinding op SSL/TLS (voor POP3 in oudere versies: vink “Deze server vereist een versleutelde verbinding (SSL)” aan).
        [outlook-mac] Vink “SSL gebruiken om verbinding te maken (aanbevolen)” aan.
        [thunderbird] Zet “Verbindingsbeveiliging” op SSL/TLS.
        [thunderbird-android] Zet “Beveiliging” op SSL/TLS.
        [apple-mail] Vink “Gebruik TLS/SSL” aan.
        [iphone] Zet “Gebruik SSL” aan.
        [gmail-app] Zet het beveiligingstype op SSL/TLS, niet op de keuze die alle certificaten accepteert.
        [samsung-email] Zet het beveiligingstype op SSL, niet op de keuze die alle certificaten accepteert.
        [evolution] Zet de versleutelingsmethode op “TLS op een toegewijde poort”.
        [kmail] Zet “Versleuteling” op SSL/TLS.
       *[other] Zet de versleuteling op SSL/TLS (in sommige programma's: SSL, of TLS vanaf het begin).
    }
advice-set-starttls = { $program ->
        [outlook-express] Laat “Voor deze server is een beveiligde verbinding vereist (SSL)” aangevinkt.
        [windows-mail] Laat “Voor deze server is een beveiligde verbinding vereist (SSL)” aangevinkt.
        [windows-live-mail] Laat “Voor deze server is een beveiligde verbinding vereist (SSL)” aangevinkt.
        [outlook] Zet het type versleutelde verbinding op STARTTLS (oudere versies: TLS).
        [outlook-mac] Laat “SSL gebruiken om verbinding te maken (aanbevolen)” aangevinkt.
        [thunderbird] Zet “Verbindingsbeveiliging” op STARTTLS.
        [thunderbird-android] Zet “Beveiliging” op STARTTLS.
        [apple-mail] Laat “Gebruik TLS/SSL” aangevinkt.
        [iphone] Laat “Gebruik SSL” aanstaan.
        [gmail-app] Zet het beveiligingstype op STARTTLS, niet op de keuze die alle certificaten accepteert.
        [samsung-email] Zet het beveiligingstype op TLS, niet op de keuze die alle certificaten accepteert.
        [evolution] Zet de versleutelingsmethode op “STARTTLS na maken van verbinding”.
        [kmail] Zet “Versleuteling” op STARTTLS.
        [script] Zet de versleuteling op STARTTLS en controleer of die wordt geëist en niet alleen geprobeerd.
       *[other] Zet de versleuteling op STARTTLS.
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
        [SMTP] Het is gelukt als een testbericht aan uzelf wordt verzonden en aankomt.
       *[other] { $program ->
            [outlook-express] Het is gelukt als het volgende “Verzenden/ontvangen” klaar is zonder een probleem te melden.
            [windows-mail] Het is gelukt als het volgende “Verzenden/ontvangen” klaar is zonder een probleem te melden.
            [windows-live-mail] Het is gelukt als het volgende “Verzenden/ontvangen” klaar is zonder een probleem te melden.
            [outlook] Het is gelukt als het volgende “Verzenden/ontvangen” klaar is zonder een probleem te melden.
            [thunderbird] Het is gelukt als “Berichten ophalen” klaar is zonder een probleem te melden.
           *[other] Het is gelukt als de volgende controle op nieuwe e-mail klaar is zonder een probleem te melden.
        }
    }
advice-undo = Om terug te gaan naar de oude instelling opent u dezelfde pagina en stelt u weer { $security ->
        [starttls] STARTTLS
        [none] “geen versleuteling”
       *[tls] SSL/TLS
    } en poort { $port } in.
advice-server-log = { $server-kind ->
        [hosted] Kijk op de statuspagina van de provider; voor Microsoft 365 is dat admin.microsoft.com > Status > Servicestatus. Het logboek van de server zelf kan alleen de provider lezen.
        [dovecot] doveadm log find laat zien waar Dovecot logt; doveadm log errors toont de laatste fouten.
        [postfix] Postfix logt naar /var/log/mail.log of /var/log/maillog, of naar het journal: journalctl -u "postfix*".
        [exchange55] Open op de server in Logboeken (Event Viewer) het Toepassingslogboek en sorteer op bron: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Ga op de server in Logboeken naar Windows-logboeken > Toepassing, en kijk naar MSExchangePOP3, MSExchangeIMAP4 en MSExchangeTransport; Schannel staat onder Systeem.
        [courier] Courier logt naar het maillogboek (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus logt naar het maillogboek (journalctl -u cyrus-imapd).
        [exim] Exim logt naar /var/log/exim4/mainlog of /var/log/exim/main.log.
       *[other] Kijk in het eigen logboek van de maildienst.
    }

## Voor de persoon achter het e-mailprogramma

user-tell-admin-groupshield = Stuur dit rapport naar de beheerders van { $server } en vraag hun te zoeken naar GroupShield, de virusscanner voor Exchange, en naar de gebeurtenissen 11508 en 11506. Alleen zij kunnen het oplossen.
user-tell-admin-exchange55 = Stuur dit rapport naar de beheerders van { $server }: de beveiligde poort { $port } werkt niet, en de stappen voor hen staan hieronder.
user-tell-provider-greeting = Stuur dit rapport naar de beheerders van { $server }: poort { $port } versleutelt, en daarna antwoordt de maildienst zelf niet.
user-tell-provider-listener = Stuur dit rapport naar de beheerders van { $server }: de versleuteling op poort { $port } breekt af aan de kant van de server.
user-tell-provider-port = { $failing-address ->
    [none] Stuur dit rapport naar de beheerders van { $server }: poort { $port } werkt niet.
   *[other] Stuur dit rapport naar de beheerders van { $server }: op het adres { $failing-address } werkt poort { $port } niet.
}
user-use-starttls = Gebruik STARTTLS, dat hiervandaan werkt. { advice-where } { advice-set-starttls } Zet daarna de poort op { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS werkt op poort { $starttls-port }, maar dit e-mailprogramma kan het voor { $protocol } niet gebruiken. Gebruik een programma dat dat wel kan, zoals Thunderbird, en bewaar het oude: e-mail die ermee is opgehaald, staat misschien alleen daar.
user-use-secure-port = Gebruik de beveiligde poort { $secure-port }, die met versleuteling antwoordt. { advice-where } { advice-secure-port } Zet daarna de poort op { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = De { $other-protocol }-poort { $other-port } van { $server } werkt veilig. Voeg een tweede account van het type { $other-protocol } toe met SSL/TLS en poort { $other-port }, en bewaar het oude: e-mail die ermee is opgehaald, staat misschien alleen op deze computer. Met { $other-protocol } blijft uw e-mail op de server. { advice-success } Om dit ongedaan te maken verwijdert u het tweede account.
user-use-pop3 = De { $other-protocol }-poort { $other-port } van { $server } werkt veilig. Voeg een tweede account van het type { $other-protocol } toe met SSL/TLS en poort { $other-port }. Stel het, voordat het voor het eerst e-mail ophaalt, zo in dat er een kopie van de berichten op de server blijft. Laat het oude account zoals het is. { advice-success } Om dit ongedaan te maken verwijdert u het tweede account.
user-ssl-off = Zet SSL alleen uit als u de waarschuwing hebt gelezen, en alleen op een netwerk dat u vertrouwt. { advice-where } { $program ->
        [outlook-express] Zet “Voor deze server is een beveiligde verbinding vereist (SSL)” uit voor de { $protocol ->
            [SMTP] uitgaande
           *[other] inkomende
        } server en zet de poort op { $plain-port }; dan “Toepassen”, “OK”, “Sluiten”.
        [windows-mail] Zet “Voor deze server is een beveiligde verbinding vereist (SSL)” uit voor de { $protocol ->
            [SMTP] uitgaande
           *[other] inkomende
        } server en zet de poort op { $plain-port }; dan OK.
        [windows-live-mail] Zet “Voor deze server is een beveiligde verbinding vereist (SSL)” uit voor de { $protocol ->
            [SMTP] uitgaande
           *[other] inkomende
        } server en zet de poort op { $plain-port }; dan OK.
        [outlook] { $protocol ->
            [POP3] Zet “Deze server vereist een versleutelde verbinding (SSL)” uit (nieuwere versies: zet het type versleutelde verbinding op “Geen”)
           *[other] Zet het type versleutelde verbinding op “Geen”
        } en zet de poort op { $plain-port }; dan OK.
        [outlook-mac] Zet “SSL gebruiken om verbinding te maken (aanbevolen)” uit en zet de poort op { $plain-port }.
        [thunderbird] Zet “Verbindingsbeveiliging” op “Geen” en de poort op { $plain-port }.
        [thunderbird-android] Zet “Beveiliging” op “Geen” en de poort op { $plain-port }.
        [apple-mail] Zet “Gebruik TLS/SSL” uit en zet de poort op { $plain-port }; als het wordt gevraagd, sta onveilige identiteitscontrole dan alleen voor dit account toe.
        [iphone] Zet “Gebruik SSL” uit en zet “Serverpoort” op { $plain-port }.
        [gmail-app] Zet het beveiligingstype op “Geen” en de poort op { $plain-port }.
        [samsung-email] Zet het beveiligingstype op “Geen” en de poort op { $plain-port }.
        [evolution] Zet de versleutelingsmethode op “Geen versleuteling” en de poort op { $plain-port }.
        [kmail] Zet “Versleuteling” op “Geen” en de poort op { $plain-port }.
       *[other] Zet SSL/TLS voor deze server uit en zet de poort op { $plain-port }.
    } { advice-success }
user-ssl-on-again = Zet SSL weer aan zodra de server is hersteld. { advice-undo } { $program ->
        [apple-mail] Zet het toestaan van onveilige identiteitscontrole daar weer uit.
       *[other] { $protocol ->
            [SMTP] De instelling voor ontvangen is niet gewijzigd.
           *[other] De instelling voor verzenden is niet gewijzigd.
        }
    } Wijzig daarna het wachtwoord als het over een netwerk is gegaan dat u niet vertrouwt.
user-use-published = Uw provider publiceert deze instellingen: { $published-server }, poort { $published-port }.{ $published-domain ->
        [other] {" "}Deze server hoort bij een ander domein dan het uwe, en zijn certificaat is in orde.
       *[own] {""}
    } { advice-where-name } Vul deze naam en deze poort in. Om dit ongedaan te maken vult u weer { $server } en poort { $port } in.
user-ask-published = Uw domein noemt voor e-mailprogramma's { $published-server }, poort { $published-port }. Die naam hoort bij een ander domein dan het uwe, en niets van wat is gecontroleerd toont dat uw provider die server beheert: vul de naam niet in, en uw wachtwoord daar ook niet, voordat uw provider de naam heeft bevestigd.
user-ask-right-port = { $protocol } gebruikt met SSL/TLS meestal poort { $secure-port }. Vraag de beheerders van { $server } welke poort en welke soort versleuteling u voor { $protocol } moet gebruiken.
user-ask-port = Vraag de beheerders van { $server } welke poort en welke soort versleuteling u voor { $protocol } moet gebruiken.
user-match-port-and-encryption = Poort en versleuteling horen bij elkaar: 995, 993 en 465 horen bij SSL/TLS; 110, 143 en 587 horen bij STARTTLS. { advice-where } Stel een paar in dat klopt en test daarna. { advice-undo }
user-tls-on-this-port = Poort { $port } van { $server } versleutelt vanaf de eerste byte: houd deze poort aan en stel SSL/TLS in. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Poort en versleuteling horen bij elkaar: met SSL aangevinkt heeft uw e-mailprogramma poort { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    } nodig. { advice-where } Stel die poort in en test daarna. { advice-undo }
user-switch-encryption-on = Zet de versleuteling aan. { advice-where } { advice-set-tls } Is de poort vanzelf veranderd, zet die dan weer op { $port }. { advice-success }
user-keep-encryption = Laat de versleuteling in uw e-mailprogramma aanstaan: zonder versleuteling kan iedereen onderweg het wachtwoord en de e-mail lezen.
user-update-system = Uw e-mailprogramma gebruikt de versleuteling van Windows, en deze versie van Windows is te oud voor de server. Lees e-mail met een recent programma, zoals Thunderbird, op een systeem dat nog updates krijgt. Bewaar de oude computer: e-mail die daar is opgehaald, staat alleen daar.
user-update-program = { $program ->
        [outlook] Installeer alle updates voor Office en Windows. Onder Windows 7 moet TLS 1.2 worden ingeschakeld: dat kan uw helpdesk doen (KB3140245). Windows XP en Vista kunnen het niet. { advice-success }
        [windows-live-mail] Onder Windows 7 moet TLS 1.2 worden ingeschakeld: dat kan uw helpdesk doen (KB3140245, en de Schannel-instelling voor TLS 1.2-clients). Installeer onder Windows 8 en nieuwer alle updates. Windows Vista kan het niet. { advice-success }
        [new-outlook] De nieuwe Outlook haalt e-mail op via de servers van Microsoft, dus op deze computer is niets te oud. Probeer het een keer met een ander e-mailprogramma, zoals Thunderbird.
        [outlook-mobile] Outlook op een telefoon haalt e-mail op via de servers van Microsoft, dus op deze telefoon is niets te oud. Probeer het een keer met een ander e-mailprogramma.
        [thunderbird] Werk Thunderbird bij: menu > Help > Over Thunderbird. { advice-success }
        [apple-mail] Werk macOS bij: Apple-menu > Systeeminstellingen > Algemeen > Software-update. Mail gebruikt de versleuteling van het systeem. { advice-success }
        [iphone] Werk de iPhone of iPad bij: Instellingen > Algemeen > Software-update. Mail gebruikt de versleuteling van het systeem. { advice-success }
        [gmail-app] Werk Android en de apps bij: Instellingen > Systeem > Software-updates, en de Play Store. { advice-success }
        [samsung-email] Werk de telefoon bij: Instellingen > Software-update. { advice-success }
        [thunderbird-android] Werk de app bij in de store waar die vandaan komt, en Android zelf in Instellingen. { advice-success }
        [device] Installeer de nieuwste firmware van de maker van het apparaat. Is er geen met een actuele versie van TLS, laat het apparaat dan verzenden via een mailrelay binnen uw netwerk; maak de mailserver er niet zwakker voor.
        [script] Werk het programma bij en de bibliotheek waarmee het versleutelt (OpenSSL, Java, .NET, Python of PHP), of zet TLS 1.2 daarin aan. { advice-success }
       *[other] Werk uw e-mailprogramma bij, en het systeem waarop het draait. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Zolang dit niet is opgelost, schrijft u uw e-mail in een webbrowser, als uw provider dat aanbiedt.
       *[other] Zolang dit niet is opgelost, leest u uw e-mail in een webbrowser, als uw provider dat aanbiedt.
    }
user-tunnel = Als het oude programma moet blijven, vraag uw helpdesk dan om een TLS-tunnel (stunnel) op deze zelfde computer: het programma praat met de tunnel, en de tunnel gebruikt met { $server } een actuele versie van TLS.
user-check-again = Klik op “Opnieuw controleren”; dan ziet u wat er is veranderd.
user-tell-provider-old-server = Stuur dit rapport naar de beheerders van { $server }: er is TLS 1.2 of nieuwer nodig.
user-tell-provider-tls12 = Stuur dit rapport naar de beheerders van { $server } en vraag hun naast TLS 1.3 ook TLS 1.2 toe te staan: dat is veilig, en veel programma's ondersteunen niets nieuwers.
user-keep-settings = Laat de beveiligingsinstellingen van Windows en van uw e-mailprogramma zoals ze zijn; als u ze verlaagt, wordt elke verbinding zwakker, niet alleen deze.
user-tell-provider-suites = Stuur dit rapport naar de beheerders van { $server } en vraag hun een versleutelmethode toe te voegen die uw programma kent.
user-tell-provider-key = Stuur dit rapport naar de beheerders van { $server } en vraag om een tweede certificaat met een RSA-sleutel: uw programma kan de huidige sleutel ({ $key }) niet gebruiken.
user-do-not-click-through = Als uw e-mailprogramma vraagt of u dit certificaat toch wilt vertrouwen, antwoord dan nee: iemand zou uw e-mail kunnen meelezen.
user-use-certificate-name = Het certificaat is voor { $certificate-name }. Vraag uw provider of dat de juiste naam van de server is. Zo ja, wijzig dan de servernaam in uw e-mailprogramma. { advice-where-name } Vul { $certificate-name } in als naam van de server. Om dit ongedaan te maken vult u weer { $server } in.
user-one-address = Slechts één van de adressen van { $server } toont dit certificaat, dus nog eens proberen kan werken.
user-look-at-certificate = Laat Mailprobe zelf naar het certificaat van { $server } kijken (“Controleren”, of “mailprobe check” met dezelfde tekst): het zegt wat er mis mee is.
user-tell-provider-certificate = Stuur dit rapport naar de beheerders van { $server }; de datums, namen en uitgever van het certificaat staan erin.
user-tell-provider-weak = Stuur dit rapport naar de beheerders van { $server } en vraag om een nieuwe sleutel en een nieuw certificaat.
user-set-clock = Zet datum, tijd en tijdzone van deze computer goed: klik met de rechtermuisknop op de klok, kies “Datum/tijd aanpassen” en laat de tijd automatisch instellen. Op een Mac: Systeeminstellingen > Algemeen > Datum en tijd.
user-clock-battery = Als de datum na het uitschakelen van de computer weer niet klopt, is de batterij voor de klok leeg. Elke computerwinkel kan die vervangen.
user-no-password-here = Meld u niet aan via deze poort: iemand onderweg zou uw wachtwoord kunnen lezen.
user-tell-provider-plain = Stuur dit rapport naar de beheerders van { $server }: poort { $port } antwoordt in leesbare tekst.
user-check-name-and-port = { advice-where-name } Vergelijk de servernaam ({ $server }) en de poort ({ $port }) met wat uw provider opgeeft.
user-scanner-update = { $scanner }, een virusscanner op deze computer, zit tussen uw e-mailprogramma en de server. Werk die bij, start deze computer opnieuw op en controleer opnieuw.
user-scanner-find = Zoek in de instellingen van uw virusscanner naar het scannen van e-mail of SSL, en maak een uitzondering voor de e-mailverbinding met { $server }; de helppagina's van de scanner of uw helpdesk zeggen hoe. Laat de virusscanner zelf aanstaan.
user-gateway = { $scanner } hoort bij het netwerk waarop u zit, niet bij deze computer. Vraag de beheerder van het netwerk om een uitzondering te maken voor de e-mailverbinding met { $server }, of om het eigen basiscertificaat hier te installeren.
user-ask-helpdesk-scanner = Vraag het op een computer van uw bedrijf aan uw helpdesk: de gateway heeft hier misschien zijn eigen basiscertificaat nodig, of een uitzondering voor e-mail.
user-compare-network = Controleer één keer vanaf een ander netwerk, zoals dat van uw telefoon. Sla eerst dit resultaat op, zodat u de twee kunt vergelijken.
user-allow-program = Kijk in de firewall van deze computer of uw e-mailprogramma poort { $port } mag gebruiken, en sta dat toe. Om dit ongedaan te maken verwijdert u de regel weer.
user-ask-helpdesk-port = Vraag de beheerder van dit netwerk om poort { $port } naar { $server } door te laten; veel netwerken blokkeren mailpoorten met opzet.
user-large-hello = Gebruikt u een VPN, controleer dan één keer zonder. Stuur anders dit rapport naar de beheerder van dit netwerk: pakketten op volle grootte raken onderweg kwijt (MTU), of een firewall begrijpt het lange eerste bericht van huidige programma's niet.
user-check-name = { advice-where-name } Controleer letter voor letter of de naam van de server klopt: { $server }.
user-name-service = Start thuis uw router opnieuw op, wacht twee minuten en start dan deze computer opnieuw op: de naamdienst (DNS) van dit netwerk gaf geen adres. Vraag het op kantoor aan uw helpdesk.
user-ask-helpdesk-dns = Blijft het zo, stuur dit rapport dan naar de beheerder van dit netwerk of naar uw internetprovider: de naamdienst (DNS) zegt niet waar { $server } is.
user-hosts-file = Vraag uw helpdesk naar het hosts-bestand van deze computer te kijken: dat stuurt { $server } naar een adres waar e-mail niet werkt.
user-flush-names = Wis de opgeslagen adressen (de DNS-cache) van deze computer of telefoon: { $program ->
        [apple-mail] open op de Mac Terminal, typ sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, druk op Enter en typ het wachtwoord van de Mac.
        [outlook-mac] open op de Mac Terminal, typ sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, druk op Enter en typ het wachtwoord van de Mac.
        [iphone] zet de telefoon uit en weer aan.
        [gmail-app] zet de telefoon uit en weer aan.
        [samsung-email] zet de telefoon uit en weer aan.
        [thunderbird-android] zet de telefoon uit en weer aan.
        [outlook-mobile] zet de telefoon uit en weer aan.
        [device] zet het apparaat uit en weer aan.
        [evolution] open een terminal, typ resolvectl flush-caches en druk op Enter.
        [kmail] open een terminal, typ resolvectl flush-caches en druk op Enter.
       *[other] druk onder Windows op Windows+R, typ cmd, druk op Enter, typ dan ipconfig /flushdns en druk op Enter. Zet een telefoon uit en weer aan.
    } Er hoeft niets ongedaan te worden gemaakt.
user-private-address = De naam { $server } leidt naar { $private-address }, een adres binnen een lokaal netwerk. Zo antwoordt een gastnetwerk voordat u zich hebt aangemeld: open een webpagina in uw browser en meld u daar aan. Ga anders na of u in het netwerk van { $server } of in het VPN daarvan moet zijn om e-mail te lezen.
user-use-exchanger = { $server } is de naam van een domein, en de e-mail van dat domein gaat naar { $exchanger }. Vraag uw provider of e-mailprogramma's die server ook gebruiken. Zo ja: { advice-where-name } Vul { $exchanger } in als naam van de server. Om terug te gaan, vult u weer { $server } in.
user-restart-router = Zet thuis uw router een minuut uit en weer aan, en controleer dan opnieuw.
user-ask-helpdesk-ipv6 = Blijft het zo, stuur dit rapport dan naar uw helpdesk of provider: de route via IPv6 naar { $server } werkt niet.
user-sign-in-to-network = Open een webpagina in uw browser, meld u aan bij dit netwerk of accepteer de voorwaarden, en controleer dan opnieuw.
user-wait-for-server = Wacht een paar minuten en probeer het opnieuw; in uw e-mailprogramma hoeft niets te worden gewijzigd.
user-ask-provider-status = Kijk op de statuspagina van uw provider, of bel: misschien weten ze het al.
user-fewer-connections = { $protocol ->
        [SMTP] Sluit andere programma's en apparaten die via dezelfde server verzenden; veel servers staan er maar een paar tegelijk toe.
       *[other] Sluit andere programma's en apparaten die hetzelfde postvak lezen; veel servers staan er maar een paar tegelijk toe.
    }
user-longer-interval = Laat uw e-mailprogramma minder vaak naar nieuwe e-mail kijken, bijvoorbeeld elke tien minuten.
user-greylisted = Verzend over tien minuten opnieuw: deze server vraagt elke nieuwe afzender later terug te komen. Er hoeft niets te worden gewijzigd.
user-shut-out = Wacht een half uur tot de volgende poging, op elk apparaat dat dit postvak leest: elke poging kan de wachttijd verlengen.
user-correct-password = Voer vóór de volgende poging het juiste wachtwoord in in elk programma en op elk apparaat dat dit postvak gebruikt: een oud wachtwoord houdt het adres buitengesloten.
user-sign-in-name = Controleer of de gebruikersnaam volledig is (vaak het hele adres) en typ het wachtwoord opnieuw.
user-sign-in-app-password = Wil uw provider een app-wachtwoord voor e-mailprogramma's (Google, Yahoo, AOL, Apple, Fastmail en andere willen dat; bij Apple heet het “app-specifiek wachtwoord”; Microsoft heeft er geen), maak er dan een in uw account op de website en vul het in plaats van het gewone wachtwoord in.
user-sign-in-web = Laat het e-mailprogramma zich aanmelden via de webpagina van de provider (OAuth 2). { $program ->
        [thunderbird] { advice-where } Zet de authenticatiemethode op OAuth2.
        [thunderbird-android] { advice-where } Zet “Authenticatie” op OAuth 2.0.
        [apple-mail] Voeg het account nog een keer toe, onder de naam van de provider en niet als “Andere”. Bewaar het oude: e-mail die met POP is opgehaald, staat alleen op deze computer.
        [iphone] Voeg het account nog een keer toe, onder de naam van de provider en niet als “Andere”. Verwijder het oude alleen als uw e-mail ook op de server staat.
        [outlook] Voeg het account nog een keer toe als Microsoft 365, Outlook.com of Google, niet als POP of IMAP. Bewaar het oude: e-mail die met POP is opgehaald, staat alleen op deze computer. Voor andere providers kan de klassieke Outlook het niet; Thunderbird kan het wel.
        [new-outlook] Voeg het account nog een keer toe en kies de provider als daarom wordt gevraagd; typ geen wachtwoord in Outlook zelf.
        [outlook-mac] Voeg het account nog een keer toe en kies de provider als daarom wordt gevraagd, niet IMAP of POP. Bewaar het oude: e-mail die met POP is opgehaald, staat alleen op deze computer.
        [outlook-mobile] Voeg het account nog een keer toe en kies de provider als daarom wordt gevraagd.
        [gmail-app] Voeg het account nog een keer toe en kies de provider als daarom wordt gevraagd, niet “Overig”.
        [samsung-email] Voeg het account nog een keer toe en kies de provider als daarom wordt gevraagd, niet “Overig”.
        [outlook-express] Outlook Express kan dit niet; Thunderbird kan het wel.
        [windows-mail] Windows Mail kan dit niet; Thunderbird kan het wel.
        [windows-live-mail] Windows Live Mail kan dit niet; Thunderbird kan het wel.
        [device] Kan het apparaat dit niet, laat het dan verzenden via een mailrelay van uw netwerk of via de dienst van de provider voor apparaten; vraag het aan wie uw e-mail beheert.
        [script] Geef het programma een OAuth 2-token, of laat het verzenden via een relay of een verzenddienst die nog een gebruikersnaam en wachtwoord accepteert.
       *[other] Kan uw programma dit niet: Thunderbird kan het wel.
    }
user-sign-in-switch = Controleer in uw account op de website van de provider of POP, IMAP of de toegang voor e-mailprogramma's eerst moet worden ingeschakeld.
user-ask-sign-in = Vraag de beheerders van { $server } hoe e-mailprogramma's zich daar aanmelden: poort { $port } biedt geen aanmelding met een wachtwoord.
user-ask-protocol = Vraag wie het account of het domein beheert om { $protocol } in te schakelen, of welk ander protocol u moet gebruiken.
user-other-way-of-sign-in = Gebruik een e-mailprogramma dat een van de manieren van aanmelden kent die { $server } aanbiedt, of vraag de beheerders om ook wachtwoorden over TLS aan te bieden (PLAIN of LOGIN).
user-use-submission-port = Om te verzenden gebruiken e-mailprogramma's { $program ->
        [outlook-express] poort 465 met SSL; poort 25 is bedoeld voor e-mail tussen servers, en poort 587 heeft STARTTLS nodig, wat Outlook Express daar niet kan.
       *[other] poort 587 met STARTTLS of poort 465 met SSL/TLS; poort 25 is bedoeld voor e-mail tussen servers.
    } { advice-where } { $program ->
        [outlook-express] Probeer deze poort.
       *[other] Probeer deze poorten.
    } { advice-undo }
user-client-certificate = Vraag de beheerders van { $server } om een eigen certificaat en hoe u het installeert: zonder certificaat laat poort { $port } niemand toe, wat het wachtwoord ook is.
user-sign-in-for-sending = Zet het aanmelden voor verzenden aan: { $program ->
        [outlook-express] ga in Outlook Express naar Extra > Accounts… > E-mail, kies het account, dan Eigenschappen > Servers, en vink “Voor deze server is verificatie vereist” aan.
        [windows-mail] ga in Windows Mail naar Extra > Accounts…, kies het account, dan Eigenschappen > Servers, en vink “Voor deze server is verificatie vereist” aan.
        [windows-live-mail] klik in Windows Live Mail links met de rechtermuisknop op het account, dan op Eigenschappen > Servers, en vink “Voor deze server is verificatie vereist” aan.
        [outlook] sluit Outlook, ga naar Configuratiescherm > Mail (Microsoft Outlook) > E-mailaccounts…, kies het account, dan Wijzigen… > Meer instellingen… > Server voor uitgaande e-mail, en vink “Voor de server voor uitgaande e-mail (SMTP) is verificatie vereist” aan.
        [outlook-mac] ga in Outlook naar Extra > Accounts, kies het account, dan “Meer opties” onder de uitgaande server, en kies een soort verificatie.
        [thunderbird] open in Thunderbird het menu > Accountinstellingen > Uitgaande server (SMTP), kies de server, dan “Bewerken…”, en kies een andere authenticatiemethode dan “Geen authenticatie”.
        [thunderbird-android] open in de app het menu > Instellingen, kies het account, dan “Uitgaande server”, onder “Bericht versturen”, en kies een andere authenticatie dan “Geen”.
        [apple-mail] open in Mail het menu Mail > Instellingen > Accounts (oudere versies: Voorkeuren), kies het account, dan “Serverinstellingen”, en stel voor de server voor uitgaande e-mail een gebruikersnaam en een identiteitscontrole in.
        [iphone] ga naar Instellingen > Apps > Mail > Mail-accounts (vóór iOS 18: Instellingen > Mail > Accounts), kies het account, tik op het adres, dan op SMTP en de server onder “Primaire server”, en vul ook daar de gebruikersnaam en het wachtwoord in.
        [gmail-app] open in de Gmail-app het menu > Instellingen, kies het account, dan de instellingen voor uitgaande e-mail, en zet “Inloggen vereist” aan.
        [samsung-email] open in Samsung Email het menu, tik op het tandwiel, kies het account, dan “Serverinstellingen”, en zet het aanmelden voor de uitgaande server aan.
        [evolution] ga in Evolution naar Bewerken > Accounts, kies het account, dan “Bewerken” en “E-mail versturen”, en vink “Server eist aanmeldingscontrole” aan.
        [kmail] ga in KMail naar Instellingen > KMail configureren… > Accounts > Verzenden, kies het account, dan “Wijzigen…”, en vink aan dat de server aanmelding vereist.
        [device] zet op de webpagina van het apparaat, onder “E-mail” of “SMTP”, SMTP-verificatie aan en vul de gebruikersnaam en het wachtwoord van het e-mailaccount in.
        [script] stel in de configuratie een gebruikersnaam en wachtwoord voor de SMTP-server in.
       *[other] open in uw e-mailprogramma de instellingen van de uitgaande server en zet de verificatie aan.
    } { advice-success }
user-from-address = Verzend met het adres dat bij dit account hoort: vergelijk het e-mailadres in de accountinstellingen met het adres dat u van de provider hebt gekregen.
user-block-list = De server zegt dat het internetadres van deze computer op een blokkeerlijst staat. { $protocol ->
    [SMTP] Verzend via poort 587 of 465 van uw provider, met aanmelding; doet u dat al, vraag dan
   *[other] Vraag
 } uw internetprovider of helpdesk om het adres van de lijst te laten halen.
user-sending-limit = Wacht tot de verzendlimiet niet meer geldt, vaak een uur of een dag, en verzend aan minder mensen tegelijk.
user-other-address = Controleer of er een VPN of een gastnetwerk in gebruik is, en verzend een keer zonder: de server weigert het adres dat deze computer nu heeft.
user-tell-provider-sending = Blijft het zo, stuur dit rapport dan naar de beheerders van { $server }: de eigen woorden van de server staan erin.
user-tell-provider-sni = Stuur dit rapport naar de beheerders van { $server } en vraag om een standaardcertificaat voor programma's die geen naam sturen.
user-ask-right-name = Vraag de beheerders van { $server } of dat nog de juiste naam is, en stuur hun dit rapport.
user-raise-time-limit = Geef de server meer tijd. { $program ->
        [outlook-express] { advice-where } Schuif de time-out van de server in de richting van “Lang”. Om dit ongedaan te maken schuift u die weer naar de oude plaats.
        [windows-mail] { advice-where } Schuif de time-out van de server in de richting van “Lang”. Om dit ongedaan te maken schuift u die weer naar de oude plaats.
        [windows-live-mail] { advice-where } Schuif de time-out van de server in de richting van “Lang”. Om dit ongedaan te maken schuift u die weer naar de oude plaats.
        [outlook] { advice-where } Schuif de time-out van de server in de richting van “Lang”. Om dit ongedaan te maken schuift u die weer naar de oude plaats.
        [thunderbird] Open in Thunderbird het menu > Instellingen > Algemeen > Configuratie-editor…, en zet mailnews.tcptimeout op 200. Om dit ongedaan te maken herstelt u daar de waarde.
        [script] Verhoog de tijdslimiet (timeout) in de configuratie.
       *[other] Verhoog de tijdslimiet in de accountinstellingen, als die er is.
    } { advice-success }
user-connect-network = Controleer of deze computer verbonden is: wifi aan en verbonden, kabel aan beide kanten aangesloten, vliegtuigstand uit.
user-restart-network = Gaat er ook geen webpagina open, start dan deze computer opnieuw op; start thuis ook uw router opnieuw op en wacht twee minuten.
user-free-connections = Sluit programma's die u niet nodig hebt, of start deze computer opnieuw op: hij heeft geen verbinding meer vrij, dus was er niets over { $server } te weten te komen.
user-run-to-the-end = Klik op “Opnieuw controleren” en laat de controle tot het einde lopen; die duurt zelden langer dan tien seconden.
user-wait-for-answer = Probeer het over tien minuten opnieuw: een server die niets zegt, is misschien overbelast of start net op. In uw e-mailprogramma hoeft niets te worden gewijzigd.
user-tell-provider-slow = Blijft het zo, stuur dit rapport dan naar de beheerders van { $server }; de tijden staan erin.
user-try-again-now = Verzend en ontvang nog één keer in uw e-mailprogramma: een korte storing kan voorbij zijn.
user-compare-settings = Uw melding noemt { $complaint-server }, poort { $complaint-port }; gecontroleerd is { $server }, poort { $port }. { advice-where-name } Vul { $server } en poort { $port } in als die van uw provider zijn: ze werken hiervandaan. Om dit ongedaan te maken vult u weer { $complaint-server } en poort { $complaint-port } in.
user-password-and-account = Als het nog niet werkt, typ het wachtwoord dan opnieuw en vergelijk de gebruikersnaam met wat uw provider opgeeft.
user-not-tested = Aanmelden, het postvak en verzenden zijn niet getest: Mailprobe vraagt nooit om een wachtwoord.
user-send-report = Sla dit rapport op en stuur het naar uw helpdesk: alles wat is gevonden, staat erin.

warning-ssl-off = Met SSL uitgeschakeld kunnen uw wachtwoord en al uw e-mail worden gelezen door elk netwerk onderweg. Doe het alleen binnen een netwerk dat u vertrouwt, zoals dat van kantoor, of via een VPN daarnaartoe, nooit op openbare wifi of via het openbare internet. { $protocol ->
        [SMTP] E-mail lezen heeft een eigen instelling: laat SSL daar aanstaan.
       *[other] Verzenden heeft een eigen instelling: laat SSL daar aanstaan.
    } Als iemand het wachtwoord gezien kan hebben, wijzig het dan zodra SSL weer werkt, overal waar u het gebruikt. Schakel SSL weer in zodra de server is hersteld.
warning-pop3 = { $other-protocol } haalt e-mail van de server af, tenzij het anders is ingesteld: sommige programma's meteen, andere na twee weken. Die e-mail staat dan niet meer op uw andere apparaten. Vink, voordat er voor het eerst e-mail wordt opgehaald, “Een kopie van berichten op de server achterlaten” aan en wis elk aantal dagen waarna die wordt verwijderd (telefoons: verwijderen van server “Nooit”).

## Voor wie de server beheert

admin-groupshield-log = Zoek in het toepassingslogboek van { $server } naar 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) en 1194 (MSExchangeIS, met 0x80004005). 0x2741 daarin betekent dat het adres voor de beveiligde poort niet beschikbaar was om te binden; 0x2740 dat een ander programma de poort bezet houdt. Een nieuw certificaat helpt niet: volgens het artikel waren de certificaten in orde (KB Q250926).
admin-groupshield-service-packs = Als het verwijderen van GroupShield niet helpt, maak dan een back-up en breng de server op Windows NT 4.0 Service Pack 6a en Exchange Server 5.5 Service Pack 4, de nieuwste stand: NT 4.0 SP4 veroorzaakt zelf dezelfde gebeurtenissen (KB Q214864).
admin-groupshield-remove = Maak eerst een back-up en zorg dat er een andere e-mailbeveiliging draait. Verwijder dan GroupShield, de virusscanner voor Exchange van Network Associates (later McAfee), volledig: eerst de programma's op beheercomputers, dan op de server, met de services, invoegtoepassingen en registervermeldingen (KB Q250926; de lijst voor verwijderen met de hand staat in KB Q271758). Start het informatiearchief opnieuw; intussen ligt de e-mail voor iedereen stil.
admin-groupshield-test = Test SSL voordat er iets wordt teruggezet, met het e-mailprogramma zelf en SSL aan (KB Q250926), of met “Opnieuw controleren”; de huidige openssl spreekt de oude SSL van deze server niet meer. Controleer of 11508 en 11506 wegblijven.
admin-groupshield-reinstall = Installeer GroupShield opnieuw en test SSL nog een keer (KB Q250926). Vertel de gebruikers daarna dat ze SSL weer moeten inschakelen.
admin-exchange55-log = Kijk in het toepassingslogboek van { $server }: 13002 betekent dat er geen certificaat aan het protocol is gebonden, 0x2740 dat een ander programma de poort bezet houdt, 0x2741 dat het adres niet beschikbaar was om te binden.
admin-exchange55-certificate = Controleer in Key Manager of er een geldig certificaat is gebonden aan “Default” of aan het juiste adres van de server, zowel voor POP3 als voor IMAP4 (KB Q251097).
admin-exchange55-netstat = Voer op de server netstat -an uit en zoek 995 en 993 in de toestand LISTENING, en op welke adressen. Een poort op slechts één adres past bij KB Q214864.
admin-exchange55-addresses = Kijk in welke volgorde de adressen van de server komen (ping naar zijn eigen naam) en verwijder inbel- en WAN-adressen die niet in gebruik zijn (KB Q214864). Achter een proxyserver hebben de beveiligde poorten hun eigen binding nodig (KB Q178532).
admin-exchange55-service-packs = Maak een back-up en breng de server op Windows NT 4.0 Service Pack 6a en Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 veroorzaakt zelf dezelfde gebeurtenissen (KB Q214864).
admin-server-log = Kijk in het logboek van { $server } op het tijdstip van dit rapport. { advice-server-log }
admin-key-and-certificate = Controleer of sleutel en certificaat bij elkaar horen en of de dienst beide mag lezen. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ noemt de bestanden (ssl_cert en ssl_key; vanaf 2.4 ssl_server_cert_file en ssl_server_key_file); openssl x509 -noout -pubkey -in CERT en openssl pkey -pubout -in KEY moeten hetzelfde afdrukken.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files noemt de bestanden; openssl x509 -noout -pubkey -in CERT en openssl pkey -pubout -in KEY moeten hetzelfde afdrukken.
        [exchange] Get-ExchangeCertificate toont of POP en IMAP bij Services staan; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP bindt er een.
        [exchange55] Key Manager toont de sleutel en waaraan die is gebonden.
       *[other] openssl x509 -noout -pubkey -in CERT en openssl pkey -pubout -in KEY moeten hetzelfde afdrukken.
    }
admin-reload = Laat de dienst sleutel en certificaat opnieuw lezen. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; vanaf Exchange 2013 ook MSExchangePOP3BE en MSExchangeIMAP4BE. Set-PopSettings en Set-ImapSettings met -X509CertificateName kiezen het certificaat.
        [exchange55] Start het informatiearchief opnieuw.
        [courier] Start de Courier-diensten opnieuw.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Start de maildienst opnieuw.
    }
admin-offload = Controleer of er een load balancer, TLS-proxy of inhoudsfilter voor poort { $port } staat, en herhaal de test daarachter.
admin-test-secure-port = Test van buitenaf: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } moet het certificaat en een begroeting tonen.
admin-test-plain-port = Test van buitenaf: nc { $server } { $port } moet een begroeting tonen.
admin-enable-listener = Schakel de beveiligde { $protocol }-dienst in. { $server-kind ->
        [dovecot] In Dovecot: protocols en, voor elk, een inet_listener met ssl = yes op poort { $port }; doveconf -n toont wat in gebruik is.
        [postfix] In Postfix: de regel smtps (submissions) in master.cf.
        [exchange] In Exchange: Set-PopSettings of Set-ImapSettings met -SSLBindings, start daarna de dienst.
        [exchange55] In Exchange Administrator: de eigenschappen van het protocol, met een certificaat uit Key Manager.
       *[other] De configuratie noemt de poort en het certificaat.
    }
admin-open-port = Laat poort { $port } door in elke firewall tussen de e-mailprogramma's en { $server }, maar alleen vanaf de netwerken waarop ze worden gebruikt; nc -vz { $server } { $port } laat daar zien of het erdoor komt.
admin-publish-settings = Publiceer de juiste instellingen waar programma's ze zoeken: autoconfig.xml voor Thunderbird en K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover voor Outlook, een configuratieprofiel voor Apple-apparaten, en SRV-records _imaps, _pop3s en _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Vertel de gebruikers welke programma's nog werken met TLS 1.2 en nieuwer; het is niet nodig de server voor iedereen te verlagen.
admin-allow-tls12 = Laat poort { $port } naast TLS 1.3 ook TLS 1.2 beantwoorden: dat is veilig, en veel gebruikte programma's ondersteunen niets nieuwers (Outlook vóór Windows 11, printers).
admin-old-tls-apart = Moeten oude programma's nog een tijd mee, geef ze dan een eigen adres met TLS 1.0, alleen binnen het netwerk, en leg een einddatum vast.
admin-upgrade-server = Werk de maildienst of zijn TLS-bibliotheek bij naar TLS 1.2 of nieuwer.
admin-tls-front-end = Zet er tot die tijd een TLS-frontend zoals stunnel of HAProxy voor, zodat de oude TLS de machine nooit verlaat.
admin-test-versions = Test met openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } en controleer welke versie en versleutelmethode worden afgesproken.
admin-add-suites = Voeg een versleutelmethode toe die dit programma aanbiedt, zoals { $ciphers }.
admin-old-ciphers = Dit programma biedt alleen oude versleutelmethoden aan, zoals { $ciphers }; die zijn tegenwoordig te zwak om voor iedereen in te schakelen. De oplossing is een nieuwer programma.
admin-add-rsa = Heeft het certificaat een ECDSA- of Ed25519-sleutel, bied er dan een met een RSA-sleutel naast aan.
admin-renew-certificate = Vernieuw het certificaat bij een certificeringsinstantie die e-mailprogramma's vertrouwen, en laat de dienst het opnieuw lezen.
admin-replace-revoked = Vraag uw certificeringsinstantie om een nieuw certificaat met een nieuwe sleutel, laat de dienst het opnieuw lezen, en vraag waarom het oude is ingetrokken.
admin-full-chain = Stuur de volledige keten mee: eerst het eigen certificaat van de server, dan die ertussen tot aan het basiscertificaat.
admin-current-chain = Vervang het verouderde tussenliggende certificaat dat de server stuurt door het huidige van uw certificeringsinstantie, of laat het weg.
admin-present-chain = Laat de server, tot het nieuwe tussenliggende certificaat ingaat, het certificaat sturen dat vandaag geldig is.
admin-certificate-names = Controleer of { $server } tussen de alternatieve namen (subject alternative names) staat; de algemene naam (common name) telt niet.
admin-chain-or-authority = De server stuurt alleen zijn eigen certificaat: laat hem ook de tussenliggende certificaten van de keten sturen. Is de uitgever uw eigen instantie, installeer het basiscertificaat daarvan dan op elke computer die e-mail leest.
admin-reissue-plain = Laat het certificaat opnieuw uitgeven zonder de extensie die als kritiek (critical) is gemarkeerd; openssl x509 -text toont die.
admin-reissue-for-apple = Laat het certificaat opnieuw uitgeven voor hoogstens 825 dagen en met het doel serverAuth (serververificatie); openssl x509 -text toont beide.
admin-reissue-within-rules = Laat het certificaat opnieuw uitgeven door een instantie die het voor deze naam mag uitgeven; een basiscertificaat installeren helpt hier niet.
admin-not-yet-valid = Gebruik het certificaat pas vanaf de dag waarop het ingaat, of laat het opnieuw uitgeven; controleer de klok van de computer die het uitgaf.
admin-server-usage = Laat het opnieuw uitgeven voor servers, met het uitgebreide sleutelgebruik “TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Laat poort { $port } STARTTLS aanbieden; daarvoor zijn een certificaat en de sleutel ervan nodig. { $server-kind ->
    [dovecot] In Dovecot: ssl = yes, ssl_cert en ssl_key (vanaf 2.4 ssl_server_cert_file en ssl_server_key_file).
    [postfix] In Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file en smtpd_tls_key_file (of smtpd_tls_chain_files).
    [exchange] In Exchange: Enable-ExchangeCertificate voor de dienst.
   *[other] De configuratie noemt beide.
}
admin-trusted-authority = Haal het certificaat bij een instantie die e-mailprogramma's vertrouwen. Is het uw eigen instantie, installeer het basiscertificaat daarvan dan op elke computer die e-mail leest.
admin-every-address = Installeer het nieuwe certificaat op elke server achter de naam, en vergelijk ze: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Op het adres { $failing-address } werkt poort { $port } van { $server } niet: breng de dienst daar in orde, of haal dat adres uit de records van de naam totdat hij werkt.
admin-new-key = Maak een nieuwe sleutel, RSA met 2048 bits of meer of EC P-256, en laat die certificeren met SHA-256.
admin-strong-chain = Het eigen certificaat van de server kan blijven: laat de server een tussenliggend certificaat van uw certificeringsinstantie sturen met een sleutel van 2048 bits of meer, ondertekend met SHA-256.
admin-dh-group = Gebruik Diffie-Hellman-groepen van 2048 bits, of alleen ECDHE.
admin-time-service = Op { $server } hoeft niets te worden gedaan. Staat de klok van veel computers niet goed, bied dan een tijdserver aan in uw netwerk.
admin-tell-people-settings = Noem de gebruikers de paren: 995, 993 en 465 met SSL/TLS; 110, 143 en 587 met STARTTLS.
admin-tls-on-secure-port = Schakel TLS in voor poort { $port }, of sluit hem: programma's die daar TLS verwachten, wachten voor niets.
admin-tls-on-plain-port = Poort { $port } begint meteen met TLS. Laat hem in leesbare tekst antwoorden en STARTTLS aanbieden, zoals programma's verwachten, of sluit hem: TLS vanaf het begin hoort bij 993, 995 en 465.
admin-check-forwarding = Controleer waarheen poort { $port } van { $server } wordt doorgestuurd: daar antwoordt iets anders dan { $protocol }.
admin-exempt-mail-ports = Als e-mail onderweg niet hoeft te worden geïnspecteerd, sluit { $server } dan uit van TLS-inspectie op de poorten 995, 993, 465, 587, 143 en 110.
admin-install-company-root = Als inspectie de bedoeling is, installeer het basiscertificaat ervan dan op elke computer die e-mail leest.
admin-pass-starttls = Laat STARTTLS ongewijzigd door: gateways die het verwijderen, dwingen e-mail tot leesbare tekst.
admin-inspect-firewall = Zoek in het logboek van de firewall naar het adres waar dit rapport vandaan komt en naar poort { $port }, op het tijdstip van het rapport.
admin-packet-size = Als kleine antwoorden aankomen en grote verdwijnen, kijk dan naar de MTU onderweg: laat ICMP "fragmentation needed" door, of verlaag de MSS.
admin-fix-records = Kijk naar de A-, AAAA- en eventuele CNAME-records van { $server }, binnen en buiten: dig { $server } A en dig { $server } AAAA.
admin-name-service = Controleer of de naamservers die dit netwerk uitdeelt, antwoorden: nslookup { $server } hier, en nslookup { $server } met een andere naamserver.
admin-fix-ipv6 = Laat de dienst ook op zijn IPv6-adres luisteren, of haal het AAAA-record van { $server } weg totdat hij dat doet.
admin-give-ipv4 = Geef { $server } ook een IPv4-adres (een A-record): niet elk netwerk heeft IPv6.
admin-portal-mail = Geef, totdat een gast zich heeft aangemeld, de poorten 995, 993 en 587 helemaal geen antwoord in plaats van de aanmeldpagina: e-mailprogramma's proberen het dan vanzelf opnieuw.
admin-start-services = Start de maildiensten op { $server } en controleer of ze blijven draaien.
admin-raise-limits = Controleer welke limiet is bereikt. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections en de client_limit van de login-diensten; doveadm who toont wie er verbonden is.
        [exchange] Get-PopSettings of Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit en default_process_limit.
       *[other] Verbindingen in totaal, per gebruiker en per adres.
    }
admin-blocked-addresses = Controleer of fail2ban of een vergelijkbare bewaker het adres heeft geblokkeerd waar dit rapport vandaan komt.
admin-mailbox-lock = Zoek naar een sessie van dit postvak die niet is beëindigd en naar een vergrendelingsbestand dat is blijven staan.
admin-sign-in-methods = Controleer welke manieren van aanmelden voor { $protocol } zijn ingeschakeld. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings of Get-ImapSettings, LoginType; kijk bij Exchange Online of basisverificatie is geblokkeerd.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; voor één poort in master.cf.
       *[other] Wachtwoorden via TLS hebben PLAIN of LOGIN nodig.
    }
admin-switch-protocol-on = Schakel { $protocol } in voor dit account of domein, of vertel mensen welk protocol ze in plaats daarvan moeten gebruiken.
admin-explain-sign-in = Zijn wachtwoorden met opzet uitgeschakeld, vertel de gebruikers dan welke programma's zich kunnen aanmelden en, waar app-wachtwoorden bestaan, hoe ze er een krijgen.
admin-client-certificate = Is het niet de bedoeling dat er om certificaten van clients wordt gevraagd, schakel dat dan uit (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); is het wel de bedoeling, vertel de gebruikers dan hoe ze er een krijgen.
admin-sending-rules = Zoek uit welke regel de e-mail op het tijdstip van dit rapport heeft geweigerd. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail en acl_smtp_rcpt
       *[other] Regels voor doorsturen, afzenders en adressen, blokkeerlijsten, verzendlimieten.
    }
admin-delist = Hoort het adres niet op de lijst, vraag de beheerder van de lijst dan het eraf te halen; de webpagina van de lijst zegt waarom het erop staat.
admin-nothing-on-server = Op { $server } hoeft niets te worden gedaan: er is niets van bereikt.
admin-network-here = Hebben meer computers er last van, kijk dan naar de switch, de router en de adresdienst (DHCP) van dit netwerk.
admin-default-certificate = Geef de listener een standaardcertificaat en standaardsite voor programma's die geen servernaam sturen.
admin-test-without-name = Test met openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: dat moet een certificaat tonen.
admin-server-names = Controleer of de TLS-instellingen van { $server } precies die naam kennen, en wat ze doen met een programma dat er geen geeft.
admin-reverse-names = Controleer of de server wacht op de reverse-DNS-naam (PTR) van elk adres dat verbinding maakt, of op een ident-vraag, en schakel dat uit.
admin-server-load = Kijk naar belasting, geheugen en schijf van { $server }, en naar het aantal verbindingen.
admin-check-backend = Controleer of de directory (LDAP), de database en de opslag die de e-maildienst nodig heeft, antwoorden.
