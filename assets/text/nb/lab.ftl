# Øvingsscenarioene: tittel og beskrivelse av hvert, til lister, menyer og opplæring.

## Exchange Server 5.5 og GroupShield

lab-healthy = Alt virker
lab-healthy-about = En e-postserver uten noe galt. Bruk den til å se hvordan et godt resultat ser ut, og at en sjekk er raskt ferdig.

lab-groupshield = GroupShield på Exchange Server 5.5
lab-groupshield-about = Tilfellet dette programmet ble laget for: en Exchange-server med GroupShield, antivirusprogrammet fra Network Associates. De sikre portene tar imot tilkoblinger og kobler så fra ved hvert forsøk på å kryptere, fra det eldste til det nyeste. De ukrypterte portene sier at de er Exchange Server 5.5 med Service Pack 4.

lab-groupshield-refused = GroupShield, med de sikre portene stengt
lab-groupshield-refused-about = Den samme gamle Exchange-serveren, men ingenting lytter på de sikre portene. GroupShield kan være grunnen; det kan også være en administrator som aldri slo på SSL.

lab-groupshield-idle-close = GroupShield, som kobler fra med en gang
lab-groupshield-idle-close-about = De sikre portene kobler fra før noe er sagt. Administratoren har fortalt oss at GroupShield er installert på den serveren.

lab-exchange55-events = GroupShield, med hendelsesloggen fra serveren
lab-exchange55-events-about = Som det første tilfellet, og administratoren har sendt fire oppføringer fra hendelsesloggen. De viser at e-posttjenestene ikke kunne åpne de sikre portene sine.

lab-groupshield-one-port-only = Exchange 5.5 med én enkelt port som ikke virker
lab-groupshield-one-port-only-about = Bare én sikker port på den gamle Exchange-serveren kobler fra; de andre svarer. Det taler mot GroupShield, som så vidt vi vet, ødelegger alle samtidig.

lab-exchange55-no-certificate = Exchange 5.5 uten sertifikat
lab-exchange55-no-certificate-about = De sikre portene kobler fra med en gang, fordi det ikke er installert noe sertifikat for dem. Det står i hendelsesloggen. Det ser ut som GroupShield, men er det ikke.

## Gammelt og nytt

lab-client-too-old = E-postprogrammet er for gammelt
lab-client-too-old-about = Serveren støtter bare TLS 1.2 og nyere. Et nytt e-postprogram kommer gjennom; et fra Windows XP blir avvist med et tydelig svar.

lab-client-too-old-bare-close = E-postprogrammet er for gammelt, og ingen sier det
lab-client-too-old-bare-close-about = Som før, men serveren kobler fra gamle e-postprogrammer uten et ord, slik Dovecot gjør. Bare ved å sammenligne flere forsøk kan man skille dette fra en server som ikke virker.

lab-server-too-old = Serveren er for gammel
lab-server-too-old-about = Serveren støtter SSL 3.0 og TLS 1.0 og ikke noe nyere. Dagens e-postprogrammer nekter å snakke med den; gamle kommer gjennom.

lab-tls10-only = Serveren støtter bare TLS 1.0
lab-tls10-only-about = En server fra omkring 2005 som aldri har lært noe nyere enn TLS 1.0.

lab-ssl3-only = Serveren støtter bare SSL 3.0
lab-ssl3-only-about = En server fra omkring 1998. Ingen av dagens programmer bruker SSL 3.0 lenger.

lab-ssl2-only = Serveren støtter bare SSL 2.0
lab-ssl2-only-about = En server fra omkring 1996. SSL 2.0 beskytter ingenting i dag, og nesten ingen programmer har det lenger.

lab-no-shared-cipher = Ikke noe felles chiffer
lab-no-shared-cipher-about = Server og e-postprogram bruker samme versjon, men serveren vil ha AES, og det har ikke et program fra Windows XP.

lab-sni-required = Serveren må få vite navnet sitt
lab-sni-required-about = Serveren avviser alle programmer som ikke sier fra starten hvilken server de leter etter. Programmer fra Windows XP sier det aldri.

## Sertifikater og klokken

lab-certificate-expired = Sertifikatet er utløpt
lab-certificate-expired-about = Krypteringen virker, men sertifikatet til serveren utløp for to måneder siden.

lab-certificate-not-yet-valid = Sertifikatet er ikke gyldig ennå
lab-certificate-not-yet-valid-about = Krypteringen virker, men sertifikatet til serveren gjelder først om tre uker. Klokken på denne datamaskinen går riktig.

lab-certificate-wrong-name = Sertifikatet gjelder for en annen server
lab-certificate-wrong-name-about = Krypteringen virker, men sertifikatet har navnene på serverne til et webhotell.

lab-certificate-self-signed = Sertifikatet er selvsignert
lab-certificate-self-signed-about = Krypteringen virker, men ingen sertifikatutsteder går god for sertifikatet.

lab-certificate-unknown-issuer = Sertifikatet kommer fra en ukjent utsteder
lab-certificate-unknown-issuer-about = Krypteringen virker, men et firma har utstedt sertifikatet selv, og denne datamaskinen kjenner ikke det firmaet.

lab-weak-certificate = Nøkkelen i sertifikatet er for svak
lab-weak-certificate-about = Sertifikatet har en RSA-nøkkel på 1024 bit. Gamle programmer godtar den; dagens gjør det ikke.

lab-weak-signature = Signaturen på sertifikatet er for svak
lab-weak-signature-about = Sertifikatet er signert med SHA-1, som kan forfalskes. Gamle programmer godtar det; dagens gjør det ikke.

lab-clock-wrong = Klokken på denne datamaskinen går feil
lab-clock-wrong-about = Sertifikatet er i orden, men denne datamaskinen tror at det er tre år tidligere. De første ordene fra serveren viser riktig tid.

## Innstillinger

lab-plaintext-on-secure-port = Ingen kryptering på den sikre porten
lab-plaintext-on-secure-port-about = Serveren svarer i klartekst der det skal være kryptering, og kjenner heller ikke STARTTLS. Den sikre porten er satt opp feil.

lab-starttls-mixup = STARTTLS og SSL forvekslet
lab-starttls-mixup-about = Porten svarer i klartekst og tilbyr STARTTLS, som virker. E-postprogrammet er innstilt på SSL fra første byte.

lab-no-secure-service = Det finnes ingen sikker port
lab-no-secure-service-about = Ingenting lytter på de sikre portene. De ukrypterte portene virker og tilbyr STARTTLS.

lab-wrong-protocol = Noe annet svarer
lab-wrong-protocol-about = En webserver og en fjernpålogging svarer der e-post var ventet: feil servernavn eller feil port.

lab-ssl-on-587 = SSL på port 587
lab-ssl-on-587-about = Serveren er i orden. E-postprogrammet er innstilt på SSL fra første byte på port 587, som svarer i klartekst og deretter vil ha STARTTLS.

lab-no-encryption-on-993 = Ingen kryptering på port 993
lab-no-encryption-on-993-about = Serveren er i orden. E-postprogrammet er innstilt på ingen kryptering på en port som begynner med det, så begge venter på hverandre.

lab-starttls-not-offered = STARTTLS blir ikke tilbudt
lab-starttls-not-offered-about = E-postprogrammet er innstilt på STARTTLS. De ukrypterte portene tilbyr det ikke; de sikre portene virker.

lab-http-inside-tls = En webserver bak krypteringen
lab-http-inside-tls-about = Kryptering og sertifikat er i orden, men inne i den svarer en webserver.

lab-garbage-inside-tls = Støy bak krypteringen
lab-garbage-inside-tls-about = Kryptering og sertifikat er i orden, men det som kommer inne i den, er verken en e-postprotokoll eller noen annen protokoll.

lab-imap-on-pop3s = En annen e-posttjeneste på porten
lab-imap-on-pop3s-about = Kryptering og sertifikat er i orden, men IMAP svarer der POP3 var ventet, eller omvendt.

## Pålogging og sending

lab-sign-in-refused = Passordet blir ikke godtatt
lab-sign-in-refused-about = Alt som kan testes, virker. Feilmeldingen fra e-postprogrammet viser at serveren ikke godtok påloggingen.

lab-sign-in-method = Pålogging med passord er slått av
lab-sign-in-method-about = Tilkobling, kryptering og sertifikat er i orden. Serveren tilbyr bare pålogging med OAuth 2, som gamle e-postprogrammer ikke har.

lab-sign-in-disabled = Ingen påloggingsmåte
lab-sign-in-disabled-about = Tilkobling, kryptering og sertifikat er i orden. Serveren sier at pålogging er slått av, eller oppgir ingen måte å gjøre det på.

lab-port-25-without-sign-in = Port 25 tar ikke imot pålogging
lab-port-25-without-sign-in-about = E-postprogrammet sender gjennom en port som er ment for e-post mellom servere. De andre portene tilbyr pålogging.

lab-client-certificate-demanded = Serveren krever et sertifikat av e-postprogrammet
lab-client-certificate-demanded-about = Serveren avbryter oppstarten av krypteringen med alle som ikke har sitt eget sertifikat.

lab-relay-denied = Sending uten pålogging
lab-relay-denied-about = Alt som kan testes, virker. Feilmeldingen viser at serveren ikke sender e-post videre for noen som ikke har logget på.

lab-sender-refused = Avsenderadressen blir avvist
lab-sender-refused-about = Alt som kan testes, virker. Feilmeldingen viser at serveren ikke lar denne kontoen sende med den adressen.

lab-sending-limit = En sendegrense er nådd
lab-sending-limit-about = Alt som kan testes, virker. Feilmeldingen viser at kontoen har sendt så mye som den får i dag.

lab-greylisted = Serveren ber om et nytt forsøk senere
lab-greylisted-about = Alt som kan testes, virker. Feilmeldingen viser at serveren lar nye avsendere vente (grålisting).

lab-access-denied = Ingen tilgang
lab-access-denied-about = I stedet for en hilsen sier serveren at den ikke tar imot e-post fra denne adressen.

lab-block-list = Adressen står på en blokkeringsliste
lab-block-list-about = I stedet for en hilsen sier serveren at adressen til denne datamaskinen står på en blokkeringsliste.

## Underveis

lab-interception = Et antivirusprogram ligger imellom
lab-interception-about = En e-postskanner på denne datamaskinen svarer i stedet for serveren, med sin egen hilsen og sitt eget sertifikat.

lab-starttls-stripped = En brannmur fjerner STARTTLS
lab-starttls-stripped-about = Noe underveis fjerner STARTTLS fra listen til serveren og viser sitt eget sertifikat på de sikre portene.

lab-firewall = En brannmur blokkerer de sikre portene
lab-firewall-about = Tilkoblinger til de sikre portene får ikke noe svar; de ukrypterte portene svarer. En brannmur eller internettleverandøren slipper bare noen porter gjennom.

lab-dns = Servernavnet finnes ikke
lab-dns-about = Navnet blir ikke funnet: feilstavet eller fjernet fra domenet.

lab-ipv6-broken = IPv6 virker ikke, IPv4 virker
lab-ipv6-broken-about = Navnet har to adresser. Den nyere typen får ikke svar, den eldre virker.

lab-captive-portal = Gjestenettverket krever pålogging først
lab-captive-portal-about = Uansett hva det blir spurt om, er det påloggingssiden til et gjestenettverk som svarer.

lab-starttls-stripped-587 = STARTTLS blir fjernet underveis
lab-starttls-stripped-587-about = E-postprogrammet er innstilt på STARTTLS. Noe underveis fjerner tilbudet; de sikre portene virker.

lab-resolver-trouble = Navnetjenesten i nettverket hjelper ikke
lab-resolver-trouble-about = Navnetjenesten i dette nettverket svarer at den ikke kan si hvor serveren er. Det er ikke noe galt med navnet.

lab-no-network = Denne datamaskinen har ikke nettverk
lab-no-network-about = Ingen kabel, ikke noe Wi-Fi: Ingenting kommer ut fra denne datamaskinen.

lab-no-connection-left = Ingen tilkoblinger igjen på denne datamaskinen
lab-no-connection-left-about = Så mange tilkoblinger er åpne på denne datamaskinen at den ikke kan åpne flere. Ingenting kan sies om serveren.

## Serveren

lab-secure-listener-fault = Serveren kan ikke sette opp kryptering
lab-secure-listener-fault-about = Sertifikat og nøkkel på en moderne server hører ikke sammen. De sikre portene kobler fra med en gang, og STARTTLS blir tilbudt og så trukket tilbake.

lab-alert-80-on-every-hello = Serveren melder om en feil hos seg selv
lab-alert-80-on-every-hello-about = Hvert forsøk på å sette opp kryptering, gammel eller ny, blir besvart med alert «internal error».

lab-refused = E-postserveren kjører ikke
lab-refused-about = Ingenting lytter på noen e-postport.

lab-silent = Serveren sier ingenting
lab-silent-about = Alle porter tar imot tilkoblinger og sier så ingenting.

lab-slow = Serveren er treg
lab-slow-about = Alt virker, men hvert første svar tar fem sekunder.

lab-busy = Serveren er overbelastet
lab-busy-about = Serveren sier «too many connections» og kobler fra.

lab-rate-limited = Serveren begrenser hvor ofte man kan koble til
lab-rate-limited-about = Det første forsøket på den sikre porten blir besvart; alle etter det blir brutt. De ukrypterte portene sier hvorfor: for mange tilkoblinger fra denne adressen.

lab-flapping = Det virker annenhver gang
lab-flapping-about = Det samme forsøket blir brutt én gang og besvart neste gang, om og om igjen.

lab-starttls-taken-back = STARTTLS blir tilbudt og trukket tilbake
lab-starttls-taken-back-about = De ukrypterte portene tilbyr STARTTLS og sier så at de ikke kan starte det.

lab-reset-behind-server-hello = Brutt midt i krypteringen
lab-reset-behind-server-hello-about = Serveren begynner å svare på hvert forsøk på å kryptere, og så blir tilkoblingen brutt.

lab-alert-behind-server-hello = Serveren gir opp midt i krypteringen
lab-alert-behind-server-hello-about = Serveren begynner å svare på hvert forsøk på å kryptere, og melder så «internal error».

lab-garbage-behind-server-hello = Støy midt i krypteringen
lab-garbage-behind-server-hello-about = Serveren begynner å svare på hvert forsøk på å kryptere, og sender så byte som ikke gir mening.

lab-server-name-refused = Serveren kjenner ikke navnet sitt
lab-server-name-refused-about = Hvert forsøk på å kryptere blir besvart med alert «unrecognized name»: et gammelt navn på serveren, eller en annen server.

lab-two-at-once = To tilkoblinger samtidig, ikke flere
lab-two-at-once-about = Alt virker, men serveren kobler fra den som kommer mens to andre er tilkoblet. Et e-postprogram trenger bare én.

lab-shut-out = Serveren teller og stenger ute
lab-shut-out-about = Den første tilkoblingen til hver port blir besvart; etter den tar serveren ikke imot flere fra denne adressen.

lab-every-port-closes = Alle porter kobler fra
lab-every-port-closes-about = Alle porter tar imot tilkoblinger og kobler straks fra, slik servere gjør med adresser de ikke vil ha.

lab-server-fault = Serveren melder om et eget problem
lab-server-fault-about = I stedet for en hilsen sier serveren at tjenesten har et problem for øyeblikket.

lab-expired-on-one-address = En av to adresser er utdatert
lab-expired-on-one-address-about = Navnet har to adresser. Den ene viser et gyldig sertifikat, den andre et utløpt.

## Ondsinnede servere, til tester

lab-hostile-drip = Én byte i sekundet
lab-hostile-drip-about = Hilsen og sikker tilkobling kommer med én byte i sekundet.

lab-hostile-flood-warnings = Advarsler uten ende
lab-hostile-flood-warnings-about = Den sikre tilkoblingen begynner med advarsler og kommer aldri videre.

lab-hostile-endless-certificate = Et sertifikat uten ende
lab-hostile-endless-certificate-about = Seksten megabyte med sertifikater er varslet, og det kommer mer enn det.

lab-hostile-record-65535 = En post som er lengre enn tillatt
lab-hostile-record-65535-about = Den sikre tilkoblingen begynner med en post som hevder å være 65535 byte.

lab-hostile-zero-records = Tomme poster uten ende
lab-hostile-zero-records-about = Den sikre tilkoblingen består av poster med lengde null.

lab-hostile-reset-each-step = Brutt ved hvert trinn
lab-hostile-reset-each-step-about = Tilkoblingen blir brutt, hver gang på et senere trinn.

lab-hostile-endless-greeting = En hilsen uten ende
lab-hostile-endless-greeting-about = Den første linjen tar aldri slutt.

lab-hostile-endless-lines = Linjer uten ende
lab-hostile-endless-lines-about = Hver linje i hilsenen sier at det kommer en til.

lab-hostile-banner-10mb = En hilsen på ti megabyte
lab-hostile-banner-10mb-about = Den første linjen er ti megabyte lang.

lab-hostile-nul = Nullbyte i hilsenen
lab-hostile-nul-about = Hilsenen har nullbyte midt i ordene.

lab-hostile-escape-sequences = En hilsen og et sertifikat fulle av triks
lab-hostile-escape-sequences-about = Terminalkommandoer, tegn som snur linjen, webkode og en regnearkformel står i hilsenen og i sertifikatet.
