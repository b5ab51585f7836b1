# Uitkomsten, de GroupShield-regel, wat zou beslissen, en wat te doen.

## Oorzaken in een paar woorden

hypothesis-groupshield = GroupShield op Exchange Server 5.5
hypothesis-exchange55-listener = Een andere storing van de beveiligde poorten van Exchange Server 5.5
hypothesis-secure-listener-fault = De beveiligde poort van de server is defect
hypothesis-no-secure-service = Geen beveiligde dienst op deze poort
hypothesis-client-too-old = Het e-mailprogramma is te oud voor de server
hypothesis-server-too-old = De server is te oud voor het e-mailprogramma
hypothesis-certificate = Een probleem met het certificaat van de server
hypothesis-clock-wrong = De klok van deze computer staat niet goed
hypothesis-starttls-mixup = Poort en soort versleuteling passen niet bij elkaar
hypothesis-dns = De naam van de server leidt nergens heen, of naar de verkeerde plaats
hypothesis-ipv6-broken = IPv6 werkt niet, IPv4 wel
hypothesis-captive-portal = Het netwerk wil eerst een aanmelding
hypothesis-server-down = De mailserver ligt stil
hypothesis-sni-required = De server heeft een nieuwer eerste bericht nodig (SNI)
hypothesis-healthy = Alles wat we kunnen controleren, werkt
verdict-exchange55-listener = De mailserver { $server } draait Exchange Server 5.5, en de beveiligde poort { $port } werkt daar niet.
verdict-no-shared-cipher = De server { $server } en { $program } kennen dezelfde TLS-versie, maar hebben geen gemeenschappelijke versleutelmethode.
verdict-clock-wrong = De klok van deze computer staat niet goed, waardoor het goede certificaat van { $server } niet geldig lijkt op deze datum.
verdict-starttls-mixup = De poort { $port } van { $server } en de soort versleuteling die in { $program } is ingesteld, horen niet bij elkaar.
verdict-plaintext-on-secure-port = De server { $server } spreekt leesbare tekst op poort { $port }, waar een beveiligd kanaal hoort.
verdict-wrong-protocol = Op poort { $port } van { $server } antwoordt iets dat geen { $protocol } is.
verdict-dns = Deze computer kan het juiste adres van { $server } niet vinden.
verdict-ipv6-broken = De server { $server } werkt via IPv4, maar de weg via IPv6 is verbroken.
verdict-captive-portal = Dit netwerk toont eerst een aanmeldpagina, dus { $program } kan { $server } nog niet bereiken.
verdict-sni-required = De server { $server } antwoordt alleen programma's die zijn naam in hun eerste bericht noemen, en { $program } doet dat niet.
verdict-healthy = Alles wat we op { $server }, poort { $port }, kunnen controleren, werkt hiervandaan op dit moment.

## Wie aan zet is

whose-exchange55-listener = Dit is voor de mensen die { $server } beheren. U hebt niets verkeerd gedaan.
whose-secure-listener-fault = Dit is voor de mensen die { $server } beheren. U hebt niets verkeerd gedaan.
whose-no-secure-service = Vraag de mensen die { $server } beheren welke poort u moet gebruiken; de wijziging is dan aan u.
whose-client-too-old = U bent aan zet, of uw helpdesk: { $program } of het systeem eronder moet nieuwer zijn.
whose-server-too-old = Dit is voor de mensen die { $server } beheren.
whose-no-shared-cipher = Beide kanten kunnen het oplossen: een nieuwer e-mailprogramma hier, of een extra versleutelmethode op { $server }.
whose-certificate = Dit is voor de mensen die { $server } beheren.
whose-weak-certificate = Dit is voor de mensen die { $server } beheren.
whose-clock-wrong = U bent aan zet: zet de klok van deze computer goed.
whose-starttls-mixup = U bent aan zet: wijzig twee instellingen in { $program }.
whose-plaintext-on-secure-port = Dit is voor de mensen die { $server } beheren.
whose-wrong-protocol = U bent aan zet: vergelijk servernaam en poort met wat uw provider opgeeft.
whose-firewall = Dit is voor uw helpdesk, of voor wie het netwerk beheert waarop u zit.
whose-ipv6-broken = Dit is voor wie uw netwerk of de server beheert.
whose-captive-portal = U bent aan zet: meld u aan bij dit netwerk.
whose-server-down = Hier kan niemand iets anders doen dan wachten; laat het de mensen weten die { $server } beheren.
whose-server-busy = Wacht een paar minuten. Als het vaak terugkomt, laat het dan de mensen weten die { $server } beheren.
whose-sign-in-refused = U bent aan zet: gebruikersnaam, wachtwoord of soort aanmelding.
whose-sni-required = Beide kanten kunnen het oplossen: een nieuwer e-mailprogramma hier, of een standaardcertificaat op { $server }.
whose-healthy = Probeer het nog eens in { $program }. Werkt het dan nog niet, dan zijn de instellingen of het wachtwoord daarin als volgende aan de beurt.
whose-undecided = Nog één test beslist wie aan zet is.

## Labels

label-likely = waarschijnlijk
label-possible = mogelijk
label-unlikely = onwaarschijnlijk
label-ruled-out = uitgesloten
label-not-tested = niet te controleren

## De GroupShield-regel

groupshield-line-likely = GroupShield op Exchange Server 5.5 is waarschijnlijk. { $why }
groupshield-line-possible = GroupShield op Exchange Server 5.5 is mogelijk. { $why }
groupshield-line-unlikely = GroupShield op Exchange Server 5.5 is onwaarschijnlijk. { $why }
groupshield-line-ruled-out = GroupShield op Exchange Server 5.5 is uitgesloten. { $why }
groupshield-line-not-tested = GroupShield op Exchange Server 5.5 kon niet worden gecontroleerd. { $why }

groupshield-why-confirmed = Het logboek van de server toont 0x2741 voor zijn mailpoorten, GroupShield draait erop, en de poorten gedragen zich daarnaar.
groupshield-why-confirmed-cured = Het logboek van de server toonde 0x2741, en SSL werkt sinds GroupShield volledig is verwijderd.
groupshield-why-fits-log = De server begroet als Exchange Server 5.5 en zijn logboek toont 0x2741. Of GroupShield erop draait, is niet gezegd.
groupshield-why-fits-installed = De beveiligde poorten van de server gedragen zich zoals bekend van GroupShield, en GroupShield draait erop. Het logboek is niet getoond.
groupshield-why-refused = De server begroet als Exchange Server 5.5 en weigert zijn beveiligde poorten. GroupShield doet dat, en andere storingen van dezelfde server ook.
groupshield-why-closes-at-once = De server begroet als Exchange Server 5.5 en zijn beveiligde poort sluit meteen. GroupShield kan dat doen; een ontbrekend certificaat doet het vaker.
groupshield-why-shared = Een deel van wat is gezien, past bij GroupShield, en andere oorzaken passen ook.
groupshield-why-other-log = Het logboek van de server noemt een andere oorzaak.
groupshield-why-other-fault = De server begroet als Exchange Server 5.5, maar wat is gezien, past beter bij een andere oorzaak.
groupshield-why-no-exchange = Niets daar begroet als Exchange Server 5.5, de enige server waarop het voorkomt.
groupshield-why-other-product = De server begroet als een ander product, en deze storing bestaat alleen op Exchange Server 5.5.
groupshield-why-works = De beveiligde poort { $port } werkt hiervandaan.
groupshield-why-no-ssl = Het e-mailprogramma gebruikt hier geen SSL, en deze storing raakt niets anders.
groupshield-why-starttls = De server biedt STARTTLS aan voor het lezen van e-mail, en dat kan Exchange Server 5.5 niet.
groupshield-why-absent = GroupShield staat niet op die server, zegt iemand die het weet.
groupshield-why-cured = SSL werkt sinds GroupShield volledig is verwijderd; het was dus de oorzaak en is nu weg.
groupshield-why-other-fact = Iets wat hier is gezien, kan bij deze storing niet gebeuren.
groupshield-why-not-reached = Noch een begroeting noch de beveiligde poort van { $server } was te zien.

## Wat zou beslissen

next-test-try-other-network = Wat zou beslissen: voer deze controle uit op een ander netwerk, zoals dat van uw telefoon, en vergelijk de twee resultaten.
next-test-ask-event-log = Wat zou beslissen: vraag de mensen die { $server } beheren of gebeurtenissen 11508, 11506 of 13002 in het toepassingslogboek staan, en plak ze hier.
next-test-ask-groupshield = Wat zou beslissen: vraag de mensen die { $server } beheren of GroupShield erop is geïnstalleerd.
next-test-ask-removal = Wat zou beslissen: vraag of SSL werkt zodra GroupShield volledig is verwijderd.
next-test-ask-since-when = Wat zou beslissen: ga na of er kort voor het begin iets op deze computer is gewijzigd.
next-test-check-again = Wat zou beslissen: controleer over tien minuten opnieuw en kijk of er iets anders is.
next-test-run-to-the-end = Wat zou beslissen: laat de controle tot het einde lopen.

question-groupshield-installed = Is GroupShield geïnstalleerd op { $server }?
question-cured-by-removal = Werkt SSL sinds GroupShield volledig is verwijderd?
question-works-without-ssl = Is bekend of e-mail werkt met SSL uitgeschakeld? Probeer het hier niet voor uit.
question-works-on-other-network = Werkt hetzelfde account op een ander netwerk?
question-began-after-update = Begon het na een wijziging op deze computer?

## Delen waaruit stappen zijn opgebouwd

advice-undo = Om terug te gaan opent u dezelfde pagina en stelt u weer { $security ->
        [starttls] STARTTLS
        [none] geen versleuteling
       *[tls] SSL/TLS
    } en poort { $port } in.

## Voor de persoon achter het e-mailprogramma

user-tell-admin-exchange55 = Stuur dit rapport naar de mensen die { $server } beheren: de beveiligde poort { $port } werkt niet, en de stappen voor hen staan hieronder.
user-match-port-and-encryption = Poort en versleuteling horen bij elkaar: 995, 993 en 465 gaan met SSL/TLS; 110, 143 en 587 gaan met STARTTLS. { advice-where } Stel een paar in dat klopt en test daarna. { advice-undo }
user-webmail-meanwhile = Lees uw e-mail tot die tijd in een webbrowser, als uw provider dat aanbiedt.
user-tunnel = Als het oude programma moet blijven, vraag uw helpdesk dan om een TLS-tunnel (stunnel) op deze zelfde computer: het programma praat met de tunnel, en de tunnel spreekt TLS van nu met { $server }.
user-tell-provider-old-server = Stuur dit rapport naar de mensen die { $server } beheren: er is TLS 1.2 of nieuwer nodig.
user-keep-settings = Laat de beveiligingsinstellingen van Windows en van uw e-mailprogramma zoals ze zijn; ze verlagen verzwakt elke verbinding, niet alleen deze.
user-tell-provider-suites = Stuur dit rapport naar de mensen die { $server } beheren en vraag hun een versleutelmethode toe te voegen die uw programma kent.
user-do-not-click-through = Als uw e-mailprogramma vraagt of u dit certificaat toch wilt vertrouwen, antwoord dan nee: niemand kan zeggen wie er meeleest.
user-tell-provider-certificate = Stuur dit rapport naar de mensen die { $server } beheren; de datums, namen en uitgever van het certificaat staan erin.
user-tell-provider-weak = Stuur dit rapport naar de mensen die { $server } beheren en vraag om een nieuwe sleutel en een nieuw certificaat.
user-set-clock = Zet datum, tijd en tijdzone van deze computer goed: klik met de rechtermuisknop op de klok, kies Datum/tijd aanpassen en laat de tijd automatisch instellen. Op een Mac: Systeeminstellingen > Algemeen > Datum en tijd.
user-clock-battery = Als de datum na het uitschakelen van de computer weer niet klopt, is de batterij voor de klok leeg. Elke computerwinkel kan die vervangen.
user-no-password-here = Meld u niet aan via deze poort: het wachtwoord zou leesbaar onderweg zijn.
user-tell-provider-plain = Stuur dit rapport naar de mensen die { $server } beheren: poort { $port } spreekt leesbare tekst.
user-ask-helpdesk-scanner = Vraag het op een computer van uw bedrijf aan uw helpdesk: de gateway heeft hier misschien zijn eigen basiscertificaat nodig, of een uitzondering voor e-mail.
user-compare-network = Controleer één keer vanaf een ander netwerk, zoals dat van uw telefoon. Sla eerst dit resultaat op en laad het daar om te vergelijken.
user-allow-program = Kijk in de firewall van deze computer of uw e-mailprogramma poort { $port } mag gebruiken, en sta dat toe. Om terug te gaan verwijdert u de regel weer.
user-ask-helpdesk-ipv6 = Als het zo blijft, stuur dit rapport dan naar uw helpdesk of provider: de weg via IPv6 naar { $server } is verbroken.
user-sign-in-to-network = Open een webpagina in uw browser, meld u aan bij dit netwerk of accepteer de voorwaarden, en controleer dan opnieuw.
user-wait-for-server = Wacht een paar minuten en probeer het opnieuw; in uw e-mailprogramma hoeft niets te worden gewijzigd.
user-ask-provider-status = Kijk op de statuspagina van uw provider, of bel: misschien weten ze het al.
user-fewer-connections = Sluit andere programma's en apparaten die hetzelfde postvak lezen; veel servers staan er maar een paar tegelijk toe.
user-longer-interval = Laat uw e-mailprogramma minder vaak naar e-mail kijken, bijvoorbeeld elke tien minuten.
user-sign-in-name = Kijk of de gebruikersnaam volledig is (vaak het hele adres) en typ het wachtwoord opnieuw.
user-tell-provider-sni = Stuur dit rapport naar de mensen die { $server } beheren en vraag om een standaardcertificaat voor programma's die geen naam sturen.
user-try-again-now = Verzend en ontvang nog één keer in uw e-mailprogramma: een korte storing kan voorbij zijn.
user-password-and-account = Als het nog niet werkt, typ het wachtwoord dan opnieuw en vergelijk de gebruikersnaam met wat uw provider opgeeft.
user-not-tested = Niet getest zijn het aanmelden, het postvak en het verzenden: Mailprobe vraagt nooit om een wachtwoord.
user-send-report = Sla dit rapport op en stuur het naar uw helpdesk: alles wat is gezien, staat erin.

warning-ssl-off = Met SSL uitgeschakeld kunnen uw wachtwoord en alle e-mail worden gelezen door elk netwerk onderweg. Doe het alleen binnen een netwerk dat u vertrouwt, zoals dat van kantoor, of via een VPN daarnaartoe, nooit op openbare wifi of over het open internet. { $protocol ->
        [SMTP] E-mail lezen heeft een eigen instelling: laat SSL daar aan.
       *[other] Verzenden heeft een eigen instelling: laat SSL daar aan.
    } Als iemand het wachtwoord gezien kan hebben, wijzig het dan zodra SSL weer werkt, overal waar u het gebruikt. Schakel SSL weer in zodra de server is hersteld.

## Voor wie de server beheert

admin-exchange55-log = Kijk in het toepassingslogboek van { $server }: 13002 betekent dat er geen certificaat aan het protocol is gebonden, 0x2740 dat een ander programma de poort bezet houdt, 0x2741 dat het adres niet beschikbaar was om te binden.
admin-exchange55-certificate = Ga in Key Manager na dat een geldig certificaat is gebonden aan "Default" of aan het juiste adres van de server, zowel voor POP3 als voor IMAP4 (KB Q251097).
admin-exchange55-netstat = Voer op de server netstat -an uit en zoek 995 en 993 in de toestand LISTENING, en op welke adressen. Een poort op slechts één adres past bij KB Q214864.
admin-exchange55-addresses = Kijk in welke volgorde de adressen van de server komen (ping naar zijn eigen naam) en verwijder inbel- en WAN-adressen die niet in gebruik zijn (KB Q214864). Achter een proxyserver hebben de beveiligde poorten hun eigen binding nodig (KB Q178532).
admin-server-log = Kijk in het logboek van { $server } op het tijdstip van dit rapport. { advice-server-log }
admin-offload = Kijk of er een load balancer, TLS-proxy of inhoudsfilter voor poort { $port } staat, en test daarachter.
admin-enable-listener = Schakel de beveiligde { $protocol }-dienst in. { $server-kind ->
        [dovecot] In Dovecot: protocols en, voor elk, een inet_listener met ssl = yes op poort { $port }; doveconf -n toont wat in gebruik is.
        [postfix] In Postfix: de regel smtps (submissions) in master.cf.
        [exchange] In Exchange: Set-PopSettings of Set-ImapSettings met -SSLBindings, start daarna de dienst.
        [exchange55] In Exchange Administrator: de eigenschappen van het protocol, met een certificaat uit Key Manager.
       *[other] De configuratie noemt de poort en het certificaat.
    }
admin-tell-people-programs = Vertel de mensen welke programma's nog werken met TLS 1.2 en nieuwer; het is niet nodig de server voor iedereen te verlagen.
admin-old-tls-apart = Als oude programma's nog een tijd door moeten, geef ze dan een eigen adres met TLS 1.0, alleen binnen het netwerk, en leg een einddatum vast.
admin-upgrade-server = Werk de maildienst of zijn TLS-bibliotheek bij naar TLS 1.2 of nieuwer.
admin-tls-front-end = Zet er tot die tijd een TLS-frontend zoals stunnel of HAProxy voor, zodat de oude TLS de machine nooit verlaat.
admin-add-suites = Voeg een versleutelmethode toe die de gebruikte programma's kennen, zoals ECDHE-RSA-AES128-GCM-SHA256; Windows 7 en 8.1 hebben ECDHE-RSA-AES128-SHA256 nodig.
admin-renew-certificate = Vernieuw het certificaat bij een instantie die e-mailprogramma's vertrouwen, en laat de dienst het opnieuw lezen.
admin-full-chain = Lever de volledige keten: eerst het eigen certificaat van de server, dan die ertussen tot aan het basiscertificaat.
admin-certificate-names = Ga na dat { $server } tussen de alternatieve namen (subject alternative names) staat; de algemene naam (common name) telt niet.
admin-new-key = Maak een nieuwe sleutel, RSA met 2048 bits of meer of EC P-256, en laat die certificeren met SHA-256.
admin-dh-group = Gebruik Diffie-Hellman-groepen van 2048 bits of alleen ECDHE.
admin-time-service = Op { $server } hoeft niets te worden gedaan. Als de klok van veel computers niet goed staat, bied dan een tijddienst aan in uw netwerk.
admin-tell-people-settings = Vertel de mensen de paren: 995, 993 en 465 met SSL/TLS; 110, 143 en 587 met STARTTLS.
admin-tls-on-secure-port = Schakel TLS in voor poort { $port }, of sluit hem: programma's die daar TLS verwachten, wachten voor niets.
admin-check-forwarding = Kijk waarheen poort { $port } van { $server } wordt doorgestuurd: daar antwoordt iets anders dan { $protocol }.
admin-install-company-root = Als inspectie de bedoeling is, installeer het basiscertificaat ervan dan op elke computer die e-mail leest.
admin-pass-starttls = Laat STARTTLS ongewijzigd door: gateways die het uitwissen, dwingen e-mail tot leesbare tekst.
admin-fix-records = Kijk naar de A-, AAAA- en eventuele CNAME-records van { $server }, binnen en buiten: dig { $server } A en dig { $server } AAAA.
admin-fix-ipv6 = Laat de dienst ook op zijn IPv6-adres luisteren, of haal het AAAA-record van { $server } weg totdat hij dat doet.
admin-start-services = Start de maildiensten op { $server } en ga na dat ze blijven draaien.
admin-raise-limits = Kijk welke limiet is bereikt. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections en de client_limit van de login-diensten; doveadm who toont wie er verbonden is.
        [exchange] Get-PopSettings of Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit en default_process_limit.
       *[other] Verbindingen in totaal, per gebruiker en per adres.
    }
admin-default-certificate = Geef de listener een standaardcertificaat en standaardsite voor programma's die geen servernaam sturen.
admin-reverse-names = Kijk of de server wacht op de omgekeerde naam van elke bezoeker (PTR) of op een ident-vraag, en schakel dat uit.
admin-server-load = Kijk naar belasting, geheugen en schijf van { $server }, en naar het aantal verbindingen.
