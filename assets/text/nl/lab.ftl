# De oefenscenario's: titel en beschrijving van elk.

## Exchange Server 5.5 en GroupShield

lab-healthy = Alles werkt
lab-healthy-about = Een mailserver waar niets aan mankeert. Hiermee ziet u hoe een goed resultaat eruitziet en dat een controle snel klaar is.

lab-groupshield = GroupShield op Exchange Server 5.5

lab-groupshield-refused = GroupShield, met de beveiligde poorten dicht
lab-groupshield-refused-about = Dezelfde oude Exchange-server, maar op de beveiligde poorten luistert niets. GroupShield kan de reden zijn; een beheerder die SSL nooit heeft ingeschakeld, kan dat ook.

lab-groupshield-idle-close = GroupShield, dat meteen verbreekt
lab-groupshield-idle-close-about = De beveiligde poorten verbreken de verbinding voordat er iets is gezegd. De beheerder heeft ons verteld dat GroupShield op die server is geïnstalleerd.

lab-exchange55-events = GroupShield, met het logboek van de server
lab-exchange55-events-about = Als het eerste geval, en de beheerder heeft vier regels uit het logboek gestuurd. Die laten zien dat de maildiensten hun beveiligde poorten niet konden openen.

lab-groupshield-one-port-only = Exchange 5.5 met één defecte poort

lab-exchange55-no-certificate = Exchange 5.5 zonder certificaat
lab-exchange55-no-certificate-about = De beveiligde poorten verbreken meteen de verbinding omdat er geen certificaat voor is geïnstalleerd. Dat staat in het logboek. Het lijkt op GroupShield en is het niet.

## Oud en nieuw

lab-client-too-old = Het e-mailprogramma is te oud
lab-client-too-old-about = De server spreekt alleen TLS 1.2 en nieuwer. Een e-mailprogramma van nu komt erdoor; een van Windows XP wordt met een duidelijk antwoord afgewezen.

lab-client-too-old-bare-close = Het e-mailprogramma is te oud, en niemand zegt het
lab-client-too-old-bare-close-about = Als hiervoor, maar de server verbreekt bij oude e-mailprogramma's de verbinding zonder een woord, zoals Dovecot doet. Alleen door meerdere pogingen te vergelijken is dit van een defecte server te onderscheiden.

lab-server-too-old = De server is te oud

lab-tls10-only = De server spreekt alleen TLS 1.0
lab-tls10-only-about = Een server van rond 2005 die nooit iets nieuwers heeft geleerd dan TLS 1.0.

lab-ssl3-only = De server spreekt alleen SSL 3.0
lab-ssl3-only-about = Een server van rond 1998. Geen enkel programma van nu spreekt nog SSL 3.0.

lab-ssl2-only = De server spreekt alleen SSL 2.0
lab-ssl2-only-about = Een server van rond 1996. SSL 2.0 beschermt vandaag niets meer, en bijna geen programma heeft het nog.

lab-no-shared-cipher = Geen gemeenschappelijke versleutelmethode
lab-no-shared-cipher-about = Server en e-mailprogramma spreken dezelfde versie, maar de server wil AES en een programma van Windows XP heeft dat niet.

lab-sni-required = De server wil zijn naam horen
lab-sni-required-about = De server stuurt iedereen weg die bij het begin niet zegt welke server hij zoekt. Programma's van Windows XP zeggen het nooit.

## Certificaten en de klok

lab-certificate-expired = Het certificaat is verlopen
lab-certificate-expired-about = De versleuteling werkt, maar het certificaat van de server is twee maanden geleden verlopen.

lab-certificate-not-yet-valid = Het certificaat is nog niet geldig
lab-certificate-not-yet-valid-about = De versleuteling werkt, maar het certificaat van de server gaat pas over drie weken in. De klok van deze computer staat goed.

lab-certificate-wrong-name = Het certificaat is van een andere server
lab-certificate-wrong-name-about = De versleuteling werkt, maar het certificaat draagt de namen van de servers van een hostingbedrijf.

lab-certificate-self-signed = Het certificaat staat voor zichzelf in
lab-certificate-self-signed-about = De versleuteling werkt, maar niemand anders staat voor het certificaat in.

lab-certificate-unknown-issuer = Het certificaat komt van een onbekende uitgever
lab-certificate-unknown-issuer-about = De versleuteling werkt, maar een bedrijf heeft het certificaat zelf uitgegeven en deze computer kent dat bedrijf niet.

lab-weak-certificate = De sleutel van het certificaat is te zwak
lab-weak-certificate-about = Het certificaat heeft een RSA-sleutel van 1024 bits. Oude programma's nemen die aan, programma's van nu niet.

lab-weak-signature = De handtekening van het certificaat is te zwak
lab-weak-signature-about = Het certificaat is ondertekend met SHA-1, dat kan worden vervalst. Oude programma's nemen het aan, programma's van nu niet.

lab-clock-wrong = De klok van deze computer staat niet goed
lab-clock-wrong-about = Het certificaat is in orde, maar deze computer denkt dat het drie jaar eerder is. De begroeting van de server verraadt de juiste tijd.

## Instellingen

lab-plaintext-on-secure-port = Geen versleuteling op de beveiligde poort
lab-plaintext-on-secure-port-about = De server antwoordt in leesbare tekst waar versleuteling hoort, en kent ook geen STARTTLS. De beveiligde poort is verkeerd ingericht.

lab-starttls-mixup = STARTTLS en SSL verwisseld
lab-starttls-mixup-about = De poort begroet in leesbare tekst en biedt STARTTLS aan, dat werkt. Het e-mailprogramma is ingesteld op SSL vanaf de eerste byte.

lab-no-secure-service = Er is geen beveiligde poort
lab-no-secure-service-about = Op de beveiligde poorten luistert niets. De gewone poorten werken en bieden STARTTLS aan.

lab-wrong-protocol = Iets anders antwoordt
lab-wrong-protocol-about = Een webserver en een aanmelding op afstand antwoorden waar e-mail werd verwacht: de servernaam of de poort is niet de juiste.

lab-sign-in-method = Aanmelden met een wachtwoord is uitgeschakeld
lab-sign-in-method-about = Verbinding, versleuteling en certificaat zijn in orde. De server biedt alleen aanmelding met OAuth 2 aan, en dat hebben oude e-mailprogramma's niet.

## Onderweg

lab-interception = Er zit een virusscanner tussen
lab-interception-about = Een mailscanner op deze computer antwoordt in plaats van de server, met een eigen begroeting en een eigen certificaat.

lab-starttls-stripped = Een firewall verwijdert STARTTLS
lab-starttls-stripped-about = Iets onderweg wist STARTTLS uit de lijst van de server en toont een eigen certificaat op de beveiligde poorten.

lab-firewall = Een firewall blokkeert de beveiligde poorten
lab-firewall-about = Verbinding maken met de beveiligde poorten levert helemaal geen antwoord op; de gewone poorten begroeten. Een firewall of de internetprovider laat alleen sommige poorten door.

lab-dns = De naam van de server bestaat niet
lab-dns-about = De naam is niet te vinden: anders gespeld, of verdwenen uit het domein.

lab-ipv6-broken = IPv6 werkt niet, IPv4 wel
lab-ipv6-broken-about = De naam heeft twee adressen. De nieuwere soort krijgt geen antwoord, de oudere soort werkt.

lab-captive-portal = De gasten-wifi wil eerst een aanmelding
lab-captive-portal-about = Wat er ook wordt gevraagd, de aanmeldpagina van een gastnetwerk antwoordt.

## De server

lab-secure-listener-fault = De server kan geen versleuteling opzetten
lab-secure-listener-fault-about = Certificaat en sleutel van een server van nu horen niet bij elkaar. De beveiligde poorten verbreken meteen de verbinding, en STARTTLS wordt aangeboden en dan weer ingetrokken.

lab-alert-80-on-every-hello = De server meldt een eigen storing
lab-alert-80-on-every-hello-about = Elke poging om versleuteling op te zetten, oud of nieuw, wordt beantwoord met de alert "internal error".

lab-refused = De mailserver draait niet
lab-refused-about = Op geen enkele mailpoort luistert iets.

lab-silent = De server zegt niets
lab-silent-about = Elke poort neemt de verbinding aan en blijft dan stil.

lab-slow = De server is traag
lab-slow-about = Alles werkt, maar elk eerste antwoord duurt vijf seconden.

lab-busy = De server heeft het te druk
lab-busy-about = De server begroet met "too many connections" en verbreekt de verbinding.

lab-rate-limited = De server beperkt hoe vaak men mag verbinden
lab-rate-limited-about = De eerste poging op de beveiligde poort wordt beantwoord; elke volgende wordt afgekapt. De gewone poorten zeggen waarom: te veel verbindingen vanaf dit adres.

lab-flapping = Het werkt om de andere keer
lab-flapping-about = Dezelfde poging wordt de ene keer afgekapt en de volgende keer beantwoord, om beurten.

## Servers met kwade bedoelingen, voor tests

lab-hostile-drip = Eén byte per seconde
lab-hostile-drip-about = Begroeting en beveiligd kanaal komen met één byte per seconde binnen.

lab-hostile-flood-warnings = Waarschuwingen zonder einde
lab-hostile-flood-warnings-about = Het beveiligde kanaal begint met waarschuwingen en komt nooit verder.

lab-hostile-endless-certificate = Een certificaat zonder einde
lab-hostile-endless-certificate-about = Er wordt zestien megabyte aan certificaten aangekondigd, en er komt nog meer dan dat.

lab-hostile-record-65535 = Een record dat langer is dan toegestaan
lab-hostile-record-65535-about = Het beveiligde kanaal begint met een record dat 65535 bytes opgeeft.

lab-hostile-zero-records = Lege records zonder einde
lab-hostile-zero-records-about = Het beveiligde kanaal bestaat uit records met lengte nul.

lab-hostile-reset-each-step = Bij elke stap afgekapt
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
