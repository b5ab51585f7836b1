# Øvelserne: titel og beskrivelse af hver, til lister, menuer og undervisning.
# Id'erne er dem fra src/lab/scenarios/.

## Exchange Server 5.5 og GroupShield

lab-healthy = Alt virker
lab-healthy-about = En mailserver, der ikke er noget galt med. Brug den til at se, hvordan et godt resultat ser ud, og at et tjek går hurtigt.

lab-groupshield = GroupShield på Exchange Server 5.5
lab-groupshield-about = Det tilfælde, dette program blev lavet til: en Exchange-server med GroupShield, antivirusprogrammet fra Network Associates. De sikre porte tager imod forbindelser og afbryder så ved hvert forsøg på at oprette kryptering, fra det ældste til det nyeste. De ukrypterede porte siger, at de er Exchange Server 5.5 med Service Pack 4.

lab-groupshield-refused = GroupShield, med de sikre porte lukket
lab-groupshield-refused-about = Den samme gamle Exchange-server, men intet lytter på de sikre porte. GroupShield kan være grunden; det kan også være en administrator, der aldrig har slået SSL til.

lab-groupshield-idle-close = GroupShield, der afbryder med det samme
lab-groupshield-idle-close-about = De sikre porte afbryder, før der er sagt noget. Administratoren har fortalt, at GroupShield er installeret på den server.

lab-exchange55-events = GroupShield, med serverens hændelseslog
lab-exchange55-events-about = Som det første tilfælde, og administratoren har sendt fire poster fra hændelsesloggen. De viser, at mailtjenesterne ikke kunne åbne deres sikre porte.

lab-groupshield-one-port-only = Exchange 5.5 med en enkelt port, der ikke virker
lab-groupshield-one-port-only-about = Kun én af den gamle Exchange-servers sikre porte afbryder; de andre svarer. Det taler imod GroupShield, som så vidt vides lammer dem alle på én gang.

lab-exchange55-no-certificate = Exchange 5.5 uden certifikat
lab-exchange55-no-certificate-about = De sikre porte afbryder med det samme, fordi der ikke blev installeret noget certifikat til dem. Det står i hændelsesloggen. Det ligner GroupShield, men er det ikke.

## Gammelt og nyt

lab-client-too-old = Mailprogrammet er for gammelt
lab-client-too-old-about = Serveren kan kun TLS 1.2 og nyere. Et aktuelt mailprogram kommer igennem; et fra Windows XP afvises med et klart svar.

lab-client-too-old-bare-close = Mailprogrammet er for gammelt, og ingen siger det
lab-client-too-old-bare-close-about = Som før, men serveren afbryder gamle mailprogrammer uden et ord, som Dovecot gør. Kun ved at sammenligne flere forsøg kan det skelnes fra en server, der ikke virker.

lab-server-too-old = Serveren er for gammel
lab-server-too-old-about = Serveren kan SSL 3.0 og TLS 1.0 og intet nyere. Aktuelle mailprogrammer nægter at oprette forbindelse til den; gamle kommer igennem.

lab-tls10-only = Serveren kan kun TLS 1.0
lab-tls10-only-about = En server fra omkring 2005, som aldrig har lært noget nyere end TLS 1.0.

lab-ssl3-only = Serveren kan kun SSL 3.0
lab-ssl3-only-about = En server fra omkring 1998. Ingen af nutidens programmer bruger længere SSL 3.0.

lab-ssl2-only = Serveren kan kun SSL 2.0
lab-ssl2-only-about = En server fra omkring 1996. SSL 2.0 beskytter intet i dag, og næsten intet program har det mere.

lab-no-shared-cipher = Ingen fælles cipher
lab-no-shared-cipher-about = Serveren og mailprogrammet bruger samme version, men serveren vil have AES, og det har et program fra Windows XP ikke.

lab-sni-required = Serveren vil have sit navn at vide
lab-sni-required-about = Serveren afviser alle programmer, der ikke fra begyndelsen siger, hvilken server de leder efter. Programmer fra Windows XP siger det aldrig.

## Certifikater og uret

lab-certificate-expired = Certifikatet er udløbet
lab-certificate-expired-about = Krypteringen virker, men serverens certifikat udløb for to måneder siden.

lab-certificate-not-yet-valid = Certifikatet er ikke gyldigt endnu
lab-certificate-not-yet-valid-about = Krypteringen virker, men serverens certifikat gælder først om tre uger. Denne computers ur går rigtigt.

lab-certificate-wrong-name = Certifikatet gælder for en anden server
lab-certificate-wrong-name-about = Krypteringen virker, men certifikatet har navnene på et hostingfirmas servere.

lab-certificate-self-signed = Certifikatet er selvsigneret
lab-certificate-self-signed-about = Krypteringen virker, men ingen certifikatudsteder bekræfter certifikatet.

lab-certificate-unknown-issuer = Certifikatet kommer fra en ukendt udsteder
lab-certificate-unknown-issuer-about = Krypteringen virker, men et firma har selv udstedt certifikatet, og denne computer kender ikke det firma.

lab-weak-certificate = Certifikatets nøgle er for svag
lab-weak-certificate-about = Certifikatet har en RSA-nøgle på 1024 bit. Gamle programmer godtager den; det gør aktuelle ikke.

lab-weak-signature = Certifikatets signatur er for svag
lab-weak-signature-about = Certifikatet er signeret med SHA-1, som kan forfalskes. Gamle programmer godtager det; det gør aktuelle ikke.

lab-clock-wrong = Denne computers ur går forkert
lab-clock-wrong-about = Certifikatet er i orden, men denne computer tror, at det er tre år tidligere. Serverens første ord viser den rigtige tid.

## Indstillinger

lab-plaintext-on-secure-port = Ingen kryptering på den sikre port
lab-plaintext-on-secure-port-about = Serveren svarer i klartekst, hvor der skal være kryptering, og kan heller ikke STARTTLS. Dens sikre port er sat forkert op.

lab-starttls-mixup = STARTTLS og SSL forvekslet
lab-starttls-mixup-about = Porten svarer i klartekst og tilbyder STARTTLS, som virker. Mailprogrammet er indstillet til SSL fra første byte.

lab-no-secure-service = Der er ingen sikker port
lab-no-secure-service-about = Intet lytter på de sikre porte. De ukrypterede porte virker og tilbyder STARTTLS.

lab-wrong-protocol = Noget andet svarer
lab-wrong-protocol-about = En webserver og et fjernlogin svarer, hvor der var ventet mail: forkert servernavn eller forkert port.

lab-ssl-on-587 = SSL på port 587
lab-ssl-on-587-about = Der er ikke noget galt med serveren. Mailprogrammet er indstillet til SSL fra første byte på port 587, som svarer i klartekst og derefter vil have STARTTLS.

lab-no-encryption-on-993 = Ingen kryptering på port 993
lab-no-encryption-on-993-about = Der er ikke noget galt med serveren. Mailprogrammet er indstillet til ikke at kryptere på en port, der begynder med kryptering, så de venter på hinanden.

lab-starttls-not-offered = STARTTLS tilbydes ikke
lab-starttls-not-offered-about = Mailprogrammet er indstillet til STARTTLS. De ukrypterede porte tilbyder det ikke; de sikre porte virker.

lab-http-inside-tls = En webserver bag krypteringen
lab-http-inside-tls-about = Kryptering og certifikat er i orden, men bag dem svarer en webserver.

lab-garbage-inside-tls = Uforståelige data bag krypteringen
lab-garbage-inside-tls-about = Kryptering og certifikat er i orden, men det, der kommer bag dem, er hverken en mailprotokol eller nogen anden protokol.

lab-imap-on-pop3s = En anden mailtjeneste på porten
lab-imap-on-pop3s-about = Kryptering og certifikat er i orden, men IMAP svarer, hvor der var ventet POP3, eller omvendt.

## Login og afsendelse

lab-sign-in-refused = Adgangskoden godtages ikke
lab-sign-in-refused-about = Alt, hvad der kan testes, virker. Mailprogrammets fejlmeddelelse viser, at serveren ikke godtog login.

lab-sign-in-method = Login med adgangskode er slået fra
lab-sign-in-method-about = Forbindelse, kryptering og certifikat er i orden. Serveren tilbyder kun login med OAuth 2, som gamle mailprogrammer ikke har.

lab-sign-in-disabled = Ingen måde at logge ind på
lab-sign-in-disabled-about = Forbindelse, kryptering og certifikat er i orden. Serveren siger, at login er slået fra, eller nævner ingen måde at gøre det på.

lab-port-25-without-sign-in = Port 25 tager ikke imod login
lab-port-25-without-sign-in-about = Mailprogrammet sender gennem en port, der er beregnet til mail mellem servere. De andre porte tilbyder login.

lab-client-certificate-demanded = Serveren vil have et certifikat fra mailprogrammet
lab-client-certificate-demanded-about = Serveren afbryder krypteringens start for alle, der ikke har deres eget certifikat.

lab-relay-denied = Afsendelse uden login
lab-relay-denied-about = Alt, hvad der kan testes, virker. Fejlmeddelelsen viser, at serveren ikke sender mail videre for en, der ikke er logget ind.

lab-sender-refused = Afsenderens adresse afvises
lab-sender-refused-about = Alt, hvad der kan testes, virker. Fejlmeddelelsen viser, at serveren ikke lader denne konto sende under den adresse.

lab-sending-limit = En sendegrænse er nået
lab-sending-limit-about = Alt, hvad der kan testes, virker. Fejlmeddelelsen viser, at kontoen har sendt så meget, som den må i dag.

lab-greylisted = Serveren beder os komme tilbage senere
lab-greylisted-about = Alt, hvad der kan testes, virker. Fejlmeddelelsen viser, at serveren lader nye afsendere vente (greylisting).

lab-access-denied = Adgang nægtet
lab-access-denied-about = I stedet for en hilsen siger serveren, at den ikke tager imod mail fra denne adresse.

lab-block-list = Adressen står på en blokeringsliste
lab-block-list-about = I stedet for en hilsen siger serveren, at denne computers adresse står på en blokeringsliste.

## Undervejs

lab-interception = Et antivirusprogram er imellem
lab-interception-about = En mailscanner på denne computer svarer i serverens sted, med sin egen hilsen og sit eget certifikat.

lab-starttls-stripped = En firewall fjerner STARTTLS
lab-starttls-stripped-about = Noget undervejs fjerner STARTTLS fra serverens liste og viser sit eget certifikat på de sikre porte.

lab-firewall = En firewall spærrer de sikre porte
lab-firewall-about = Forbindelser til de sikre porte får slet intet svar; de ukrypterede porte svarer. En firewall eller internetudbyderen lader kun nogle porte komme igennem.

lab-dns = Serverens navn findes ikke
lab-dns-about = Navnet kan ikke findes: det er stavet forkert eller er forsvundet fra domænet.

lab-ipv6-broken = IPv6 virker ikke, IPv4 virker
lab-ipv6-broken-about = Navnet har to adresser. Den nyere slags får intet svar, den ældre virker.

lab-captive-portal = Gæstenetværket kræver login først
lab-captive-portal-about = Uanset hvad der spørges om, svarer et gæstenetværks loginside.

lab-starttls-stripped-587 = STARTTLS fjernes undervejs
lab-starttls-stripped-587-about = Mailprogrammet er indstillet til STARTTLS. Noget undervejs fjerner tilbuddet; de sikre porte virker.

lab-resolver-trouble = Netværkets navnetjeneste hjælper ikke
lab-resolver-trouble-about = Dette netværks navnetjeneste svarer, at den ikke kan sige, hvor serveren er. Der er ikke noget galt med navnet.

lab-no-network = Denne computer har intet netværk
lab-no-network-about = Intet kabel, intet wi-fi: intet kommer ud fra denne computer.

lab-no-connection-left = Ingen forbindelse tilbage på denne computer
lab-no-connection-left-about = Der er så mange forbindelser åbne på denne computer, at den ikke kan åbne en til. Der kan ikke siges noget om serveren.

## Serveren

lab-secure-listener-fault = Serveren kan ikke oprette kryptering
lab-secure-listener-fault-about = Certifikat og nøgle på en aktuel server hører ikke sammen. De sikre porte afbryder med det samme, og STARTTLS tilbydes og tages så tilbage.

lab-alert-80-on-every-hello = Serveren melder om en fejl hos sig selv
lab-alert-80-on-every-hello-about = Hvert forsøg på at oprette kryptering, gammelt som nyt, besvares med alert ”internal error”.

lab-refused = Mailserveren kører ikke
lab-refused-about = Intet lytter på nogen mailport.

lab-silent = Serveren siger ikke noget
lab-silent-about = Alle porte tager imod forbindelser og siger så ikke noget.

lab-slow = Serveren er langsom
lab-slow-about = Alt virker, men hvert første svar tager fem sekunder.

lab-busy = Serveren har for travlt
lab-busy-about = Serveren siger ”too many connections” og afbryder.

lab-rate-limited = Serveren begrænser, hvor ofte man må oprette forbindelse
lab-rate-limited-about = Det første forsøg på den sikre port besvares; alle derefter afbrydes. De ukrypterede porte siger hvorfor: for mange forbindelser fra denne adresse.

lab-flapping = Det virker hver anden gang
lab-flapping-about = Det samme forsøg afbrydes den ene gang og besvares den næste, på skift.

lab-starttls-taken-back = STARTTLS tilbydes og tages tilbage
lab-starttls-taken-back-about = De ukrypterede porte tilbyder STARTTLS og siger så, at de ikke kan starte det.

lab-reset-behind-server-hello = Afbrudt midt i krypteringen
lab-reset-behind-server-hello-about = Serveren begynder at svare på hvert forsøg på at kryptere, og så afbrydes forbindelsen.

lab-alert-behind-server-hello = Serveren giver op midt i krypteringen
lab-alert-behind-server-hello-about = Serveren begynder at svare på hvert forsøg på at kryptere og melder så ”internal error”.

lab-garbage-behind-server-hello = Uforståelige data midt i krypteringen
lab-garbage-behind-server-hello-about = Serveren begynder at svare på hvert forsøg på at kryptere og sender så byte, der ikke giver mening.

lab-server-name-refused = Serveren kender ikke sit navn
lab-server-name-refused-about = Hvert forsøg på at kryptere besvares med alert ”unrecognized name”: et gammelt navn på serveren, eller en anden server.

lab-two-at-once = To forbindelser ad gangen og ikke flere
lab-two-at-once-about = Alt virker, men serveren afbryder den, der kommer, mens to andre har forbindelse. Et mailprogram behøver kun én.

lab-shut-out = Serveren tæller og lukker ude
lab-shut-out-about = Den første forbindelse til hver port besvares; derefter tager serveren ikke imod flere fra denne adresse.

lab-every-port-closes = Alle porte afbryder
lab-every-port-closes-about = Alle porte tager imod forbindelser og afbryder straks, som servere gør med adresser, de ikke vil have noget med at gøre.

lab-server-fault = Serveren melder om et problem hos sig selv
lab-server-fault-about = I stedet for en hilsen siger serveren, at dens tjeneste har et problem for øjeblikket.

lab-expired-on-one-address = Den ene af to adresser er forældet
lab-expired-on-one-address-about = Navnet har to adresser. Den ene viser et gyldigt certifikat, den anden et, der er udløbet.

## Servere, der vil gøre skade, til test

lab-hostile-drip = Én byte i sekundet
lab-hostile-drip-about = Hilsen og sikker forbindelse kommer med én byte i sekundet.

lab-hostile-flood-warnings = Advarsler uden ende
lab-hostile-flood-warnings-about = Den sikre forbindelse begynder med advarsler og kommer aldrig videre.

lab-hostile-endless-certificate = Et certifikat uden ende
lab-hostile-endless-certificate-about = Seksten megabyte certifikater meldes, og der kommer mere end det.

lab-hostile-record-65535 = En post, der er længere end tilladt
lab-hostile-record-65535-about = Den sikre forbindelse begynder med en post, der hævder at have 65535 byte.

lab-hostile-zero-records = Tomme poster uden ende
lab-hostile-zero-records-about = Den sikre forbindelse består af poster med længden nul.

lab-hostile-reset-each-step = Afbrudt ved hvert trin
lab-hostile-reset-each-step-about = Forbindelsen afbrydes, hver gang et trin senere.

lab-hostile-endless-greeting = En hilsen uden ende
lab-hostile-endless-greeting-about = Den første linje slutter aldrig.

lab-hostile-endless-lines = Linjer uden ende
lab-hostile-endless-lines-about = Hver linje i hilsenen siger, at der kommer en til.

lab-hostile-banner-10mb = En hilsen på ti megabyte
lab-hostile-banner-10mb-about = Den første linje er ti megabyte lang.

lab-hostile-nul = Nulbyte i hilsenen
lab-hostile-nul-about = Hilsenen har nulbyte midt i ordene.

lab-hostile-escape-sequences = En hilsen og et certifikat fulde af kneb
lab-hostile-escape-sequences-about = Terminalkommandoer, tegn, der vender linjen om, webkode og en regnearksformel er i hilsenen og i certifikatet.
