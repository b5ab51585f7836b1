# De oefenscenario's: titel en beschrijving van elk.
# De namen zijn die van src/lab/scenarios/.

## Exchange Server 5.5 en GroupShield

lab-healthy = Alles werkt
lab-healthy-about = Een mailserver waar niets aan mankeert. Hiermee ziet u hoe een goed resultaat eruitziet en dat een controle snel klaar is.

lab-groupshield = GroupShield op Exchange Server 5.5
lab-groupshield-about = Het geval waarvoor dit programma is gemaakt: een Exchange-server met GroupShield, de virusscanner van Network Associates. De beveiligde poorten accepteren verbindingen en verbreken ze bij elke poging om versleuteling op te zetten, van de oudste tot de nieuwste. De onversleutelde poorten melden zich als Exchange Server 5.5 met Service Pack 4.

lab-groupshield-refused = GroupShield, met de beveiligde poorten dicht
lab-groupshield-refused-about = Dezelfde oude Exchange-server, maar op de beveiligde poorten luistert niets. GroupShield kan de reden zijn; een beheerder die SSL nooit heeft ingeschakeld, kan dat ook.

lab-groupshield-idle-close = GroupShield, dat de verbinding meteen verbreekt
lab-groupshield-idle-close-about = De beveiligde poorten verbreken de verbinding voordat er iets is gezegd. De beheerder heeft ons verteld dat GroupShield op die server is geïnstalleerd.

lab-exchange55-events = GroupShield, met het gebeurtenislogboek van de server
lab-exchange55-events-about = Als het eerste geval, en de beheerder heeft vier regels uit het gebeurtenislogboek gestuurd. Die laten zien dat de maildiensten hun beveiligde poorten niet konden openen.

lab-groupshield-one-port-only = Exchange 5.5 met één poort die niet werkt
lab-groupshield-one-port-only-about = Slechts één beveiligde poort van de oude Exchange-server verbreekt de verbinding; de andere antwoorden. Dat pleit tegen GroupShield, dat ze voor zover bekend allemaal tegelijk treft.

lab-exchange55-no-certificate = Exchange 5.5 zonder certificaat
lab-exchange55-no-certificate-about = De beveiligde poorten verbreken meteen de verbinding omdat er geen certificaat voor is geïnstalleerd. Dat staat in het gebeurtenislogboek. Het lijkt op GroupShield en is het niet.

## Oud en nieuw

lab-client-too-old = Het e-mailprogramma is te oud
lab-client-too-old-about = De server spreekt alleen TLS 1.2 en nieuwer. Een huidig e-mailprogramma komt erdoor; een van Windows XP wordt met een duidelijk antwoord geweigerd.

lab-client-too-old-bare-close = Het e-mailprogramma is te oud, en niemand zegt het
lab-client-too-old-bare-close-about = Als hiervoor, maar de server verbreekt bij oude e-mailprogramma's de verbinding zonder een woord, zoals Dovecot doet. Alleen door meerdere pogingen te vergelijken is dit te onderscheiden van een server die niet goed werkt.

lab-server-too-old = De server is te oud
lab-server-too-old-about = De server spreekt SSL 3.0 en TLS 1.0 en niets nieuwers. Huidige e-mailprogramma's weigeren ermee te praten; oude komen erdoor.

lab-tls10-only = De server spreekt alleen TLS 1.0
lab-tls10-only-about = Een server van rond 2005 die nooit iets nieuwers heeft geleerd dan TLS 1.0.

lab-ssl3-only = De server spreekt alleen SSL 3.0
lab-ssl3-only-about = Een server van rond 1998. Geen enkel huidig programma spreekt nog SSL 3.0.

lab-ssl2-only = De server spreekt alleen SSL 2.0
lab-ssl2-only-about = Een server van rond 1996. SSL 2.0 beschermt tegenwoordig niets meer, en bijna geen programma heeft het nog.

lab-no-shared-cipher = Geen gemeenschappelijke versleutelmethode
lab-no-shared-cipher-about = Server en e-mailprogramma spreken dezelfde versie, maar de server wil AES en een programma van Windows XP heeft dat niet.

lab-sni-required = De server wil zijn naam genoemd krijgen
lab-sni-required-about = De server weigert elk programma dat bij het begin niet zegt welke server het zoekt. Programma's van Windows XP zeggen het nooit.

## Certificaten en de klok

lab-certificate-expired = Het certificaat is verlopen
lab-certificate-expired-about = De versleuteling werkt, maar het certificaat van de server is twee maanden geleden verlopen.

lab-certificate-not-yet-valid = Het certificaat is nog niet geldig
lab-certificate-not-yet-valid-about = De versleuteling werkt, maar het certificaat van de server is pas over drie weken geldig. De klok van deze computer staat goed.

lab-certificate-wrong-name = Het certificaat is voor een andere server
lab-certificate-wrong-name-about = De versleuteling werkt, maar het certificaat draagt de namen van de servers van een hostingbedrijf.

lab-certificate-self-signed = Het certificaat is zelfondertekend
lab-certificate-self-signed-about = De versleuteling werkt, maar geen certificeringsinstantie bevestigt het certificaat.

lab-certificate-unknown-issuer = Het certificaat komt van een onbekende uitgever
lab-certificate-unknown-issuer-about = De versleuteling werkt, maar een bedrijf heeft het certificaat zelf uitgegeven en deze computer kent dat bedrijf niet.

lab-weak-certificate = De sleutel van het certificaat is te zwak
lab-weak-certificate-about = Het certificaat heeft een RSA-sleutel van 1024 bits. Oude programma's accepteren die, huidige niet.

lab-weak-signature = De handtekening van het certificaat is te zwak
lab-weak-signature-about = Het certificaat is ondertekend met SHA-1, en dat kan worden vervalst. Oude programma's accepteren het, huidige niet.

lab-clock-wrong = De klok van deze computer staat niet goed
lab-clock-wrong-about = Het certificaat is in orde, maar deze computer denkt dat het drie jaar eerder is. De eerste woorden van de server laten de juiste tijd zien.

## Instellingen

lab-plaintext-on-secure-port = Geen versleuteling op de beveiligde poort
lab-plaintext-on-secure-port-about = De server antwoordt in leesbare tekst waar versleuteling hoort, en kent ook geen STARTTLS. De beveiligde poort is verkeerd ingesteld.

lab-starttls-mixup = STARTTLS en SSL verwisseld
lab-starttls-mixup-about = De poort antwoordt in leesbare tekst en biedt STARTTLS aan, en dat werkt. Het e-mailprogramma is ingesteld op SSL vanaf de eerste byte.

lab-no-secure-service = Er is geen beveiligde poort
lab-no-secure-service-about = Op de beveiligde poorten luistert niets. De onversleutelde poorten werken en bieden STARTTLS aan.

lab-wrong-protocol = Iets anders antwoordt
lab-wrong-protocol-about = Een webserver en een aanmelding op afstand antwoorden waar e-mail werd verwacht: een verkeerde servernaam of een verkeerde poort.

lab-ssl-on-587 = SSL op poort 587
lab-ssl-on-587-about = De server is in orde. Het e-mailprogramma is ingesteld op SSL vanaf de eerste byte op poort 587, die in leesbare tekst antwoordt en dan STARTTLS wil.

lab-no-encryption-on-993 = Geen versleuteling op poort 993
lab-no-encryption-on-993-about = De server is in orde. Het e-mailprogramma is ingesteld zonder versleuteling, op een poort die ermee begint, dus wachten ze op elkaar.

lab-starttls-not-offered = STARTTLS wordt niet aangeboden
lab-starttls-not-offered-about = Het e-mailprogramma is ingesteld op STARTTLS. De onversleutelde poorten bieden het niet aan; de beveiligde poorten werken.

lab-http-inside-tls = Een webserver achter de versleuteling
lab-http-inside-tls-about = Versleuteling en certificaat zijn in orde, maar daarachter antwoordt een webserver.

lab-garbage-inside-tls = Onbegrijpelijke gegevens achter de versleuteling
lab-garbage-inside-tls-about = Versleuteling en certificaat zijn in orde, maar wat daarachter komt, is geen mailprotocol en ook geen ander protocol.

lab-imap-on-pop3s = Een andere maildienst op de poort
lab-imap-on-pop3s-about = Versleuteling en certificaat zijn in orde, maar IMAP antwoordt waar POP3 werd verwacht, of andersom.

## Aanmelden en verzenden

lab-sign-in-refused = Het wachtwoord wordt niet geaccepteerd
lab-sign-in-refused-about = Alles wat kan worden getest, werkt. De melding van het e-mailprogramma laat zien dat de server de aanmelding niet heeft geaccepteerd.

lab-sign-in-method = Aanmelden met een wachtwoord is uitgeschakeld
lab-sign-in-method-about = Verbinding, versleuteling en certificaat zijn in orde. De server biedt alleen aanmelding met OAuth 2 aan, en dat hebben oude e-mailprogramma's niet.

lab-sign-in-disabled = Geen manier om aan te melden
lab-sign-in-disabled-about = Verbinding, versleuteling en certificaat zijn in orde. De server zegt dat aanmelden is uitgeschakeld, of noemt geen enkele manier.

lab-port-25-without-sign-in = Poort 25 accepteert geen aanmelding
lab-port-25-without-sign-in-about = Het e-mailprogramma verzendt via een poort die bedoeld is voor e-mail tussen servers. De andere poorten bieden aanmelden aan.

lab-client-certificate-demanded = De server wil een certificaat van het e-mailprogramma
lab-client-certificate-demanded-about = De server breekt het opzetten van de versleuteling af bij iedereen die geen eigen certificaat heeft.

lab-relay-denied = Verzenden zonder aanmelding
lab-relay-denied-about = Alles wat kan worden getest, werkt. De melding laat zien dat de server geen e-mail doorstuurt voor iemand die zich niet heeft aangemeld.

lab-sender-refused = Het adres van de afzender wordt geweigerd
lab-sender-refused-about = Alles wat kan worden getest, werkt. De melding laat zien dat de server dit account niet onder dat adres laat verzenden.

lab-sending-limit = Een verzendlimiet is bereikt
lab-sending-limit-about = Alles wat kan worden getest, werkt. De melding laat zien dat het account voor vandaag zoveel heeft verzonden als mag.

lab-greylisted = De server vraagt om later terug te komen
lab-greylisted-about = Alles wat kan worden getest, werkt. De melding laat zien dat de server nieuwe afzenders laat wachten (greylisting).

lab-access-denied = Toegang geweigerd
lab-access-denied-about = In plaats van een begroeting zegt de server dat hij van dit adres geen e-mail accepteert.

lab-block-list = Het adres staat op een blokkeerlijst
lab-block-list-about = In plaats van een begroeting zegt de server dat het adres van deze computer op een blokkeerlijst staat.

## Onderweg

lab-interception = Er zit een virusscanner tussen
lab-interception-about = Een mailscanner op deze computer antwoordt in plaats van de server, met een eigen begroeting en een eigen certificaat.

lab-starttls-stripped = Een firewall verwijdert STARTTLS
lab-starttls-stripped-about = Iets onderweg verwijdert STARTTLS uit de lijst van de server en toont een eigen certificaat op de beveiligde poorten.

lab-firewall = Een firewall blokkeert de beveiligde poorten
lab-firewall-about = Verbinding maken met de beveiligde poorten levert helemaal geen antwoord op; de onversleutelde poorten antwoorden. Een firewall of de internetprovider laat alleen sommige poorten door.

lab-dns = De naam van de server bestaat niet
lab-dns-about = De naam is niet te vinden: verkeerd gespeld, of verdwenen uit het domein.

lab-ipv6-broken = IPv6 werkt niet, IPv4 wel
lab-ipv6-broken-about = De naam heeft twee adressen. De nieuwere soort krijgt geen antwoord, de oudere soort werkt.

lab-captive-portal = Op de gastenwifi moet u zich eerst aanmelden
lab-captive-portal-about = Wat er ook wordt gevraagd, de aanmeldpagina van een gastnetwerk antwoordt.

lab-starttls-stripped-587 = STARTTLS wordt onderweg verwijderd
lab-starttls-stripped-587-about = Het e-mailprogramma is ingesteld op STARTTLS. Iets onderweg verwijdert het aanbod; de beveiligde poorten werken.

lab-resolver-trouble = De naamdienst van het netwerk helpt niet
lab-resolver-trouble-about = De naamdienst van dit netwerk antwoordt dat hij niet kan zeggen waar de server is. Met de naam is niets mis.

lab-no-network = Deze computer heeft geen netwerk
lab-no-network-about = Geen kabel, geen wifi: er komt niets uit deze computer.

lab-no-connection-left = Geen verbinding meer vrij op deze computer
lab-no-connection-left-about = Op deze computer zijn zoveel verbindingen open dat er geen meer bij kan. Over de server valt niets te zeggen.

## De server

lab-secure-listener-fault = De server kan geen versleuteling opzetten
lab-secure-listener-fault-about = Certificaat en sleutel van een huidige server horen niet bij elkaar. De beveiligde poorten verbreken meteen de verbinding, en STARTTLS wordt aangeboden en dan weer ingetrokken.

lab-alert-80-on-every-hello = De server meldt een eigen storing
lab-alert-80-on-every-hello-about = Elke poging om versleuteling op te zetten, oud of nieuw, wordt beantwoord met de alert “internal error”.

lab-refused = De mailserver draait niet
lab-refused-about = Op geen enkele mailpoort luistert iets.

lab-silent = De server zegt niets
lab-silent-about = Elke poort accepteert verbindingen en zegt dan niets.

lab-slow = De server is traag
lab-slow-about = Alles werkt, maar elk eerste antwoord duurt vijf seconden.

lab-busy = De server heeft het te druk
lab-busy-about = De server zegt “too many connections” (te veel verbindingen) en verbreekt de verbinding.

lab-rate-limited = De server beperkt hoe vaak u verbinding mag maken
lab-rate-limited-about = De eerste poging op de beveiligde poort wordt beantwoord; elke volgende wordt afgebroken. De onversleutelde poorten zeggen waarom: te veel verbindingen vanaf dit adres.

lab-flapping = Het werkt om de keer
lab-flapping-about = Dezelfde poging wordt de ene keer afgebroken en de volgende keer beantwoord, steeds om en om.

lab-starttls-taken-back = STARTTLS wordt aangeboden en ingetrokken
lab-starttls-taken-back-about = De onversleutelde poorten bieden STARTTLS aan en zeggen dan dat ze het niet kunnen starten.

lab-reset-behind-server-hello = Afgebroken midden in de versleuteling
lab-reset-behind-server-hello-about = De server begint elke poging om te versleutelen te beantwoorden, en dan wordt de verbinding afgebroken (reset).

lab-alert-behind-server-hello = De server geeft het midden in de versleuteling op
lab-alert-behind-server-hello-about = De server begint elke poging om te versleutelen te beantwoorden, en meldt dan “internal error”.

lab-garbage-behind-server-hello = Onbegrijpelijke gegevens midden in de versleuteling
lab-garbage-behind-server-hello-about = De server begint elke poging om te versleutelen te beantwoorden, en stuurt dan bytes zonder betekenis.

lab-server-name-refused = De server kent zijn naam niet
lab-server-name-refused-about = Elke poging om te versleutelen wordt beantwoord met de alert “unrecognized name”: een oude naam van de server, of een andere server.

lab-two-at-once = Twee verbindingen tegelijk en niet meer
lab-two-at-once-about = Alles werkt, maar de server breekt elke nieuwe verbinding af zolang er twee andere open zijn. Een e-mailprogramma heeft er maar één nodig.

lab-shut-out = De server telt en sluit buiten
lab-shut-out-about = De eerste verbinding met elke poort wordt beantwoord; daarna accepteert de server er van dit adres geen meer.

lab-every-port-closes = Elke poort verbreekt de verbinding
lab-every-port-closes-about = Elke poort accepteert verbindingen en verbreekt ze meteen, zoals servers doen bij adressen die ze niet willen.

lab-server-fault = De server meldt een eigen probleem
lab-server-fault-about = In plaats van een begroeting zegt de server dat zijn dienst op dit moment een probleem heeft.

lab-expired-on-one-address = Een van de twee adressen is verouderd
lab-expired-on-one-address-about = De naam heeft twee adressen. Het ene toont een geldig certificaat, het andere een verlopen certificaat.

## Servers met kwade bedoelingen, voor tests

lab-hostile-drip = Eén byte per seconde
lab-hostile-drip-about = Begroeting en beveiligde verbinding komen met één byte per seconde binnen.

lab-hostile-flood-warnings = Waarschuwingen zonder einde
lab-hostile-flood-warnings-about = De beveiligde verbinding begint met waarschuwingen en komt nooit verder.

lab-hostile-endless-certificate = Een certificaat zonder einde
lab-hostile-endless-certificate-about = Er wordt zestien megabyte aan certificaten aangekondigd, en er komt nog meer dan dat.

lab-hostile-record-65535 = Een record dat langer is dan toegestaan
lab-hostile-record-65535-about = De beveiligde verbinding begint met een record dat 65535 bytes opgeeft.

lab-hostile-zero-records = Lege records zonder einde
lab-hostile-zero-records-about = De beveiligde verbinding bestaat uit records met lengte nul.

lab-hostile-reset-each-step = Bij elke stap afgebroken
lab-hostile-reset-each-step-about = De verbinding wordt afgebroken (reset), telkens bij een latere stap.

lab-hostile-endless-greeting = Een begroeting zonder einde
lab-hostile-endless-greeting-about = De eerste regel houdt nooit op.

lab-hostile-endless-lines = Regels zonder einde
lab-hostile-endless-lines-about = Elke regel van de begroeting zegt dat er nog een volgt.

lab-hostile-banner-10mb = Een begroeting van tien megabyte
lab-hostile-banner-10mb-about = De eerste regel is tien megabyte lang.

lab-hostile-nul = Nulbytes in de begroeting
lab-hostile-nul-about = De begroeting heeft nulbytes midden in de woorden.

lab-hostile-escape-sequences = Een begroeting en een certificaat vol trucs
lab-hostile-escape-sequences-about = In de begroeting en in het certificaat staan terminalopdrachten, tekens die de regel omdraaien, webcode en een spreadsheetformule.
