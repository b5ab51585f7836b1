# Övningsfallen: titel och beskrivning för vart och ett, för listor, menyer och utbildning.
# Id:na är desamma som i src/lab/scenarios/.

## Exchange Server 5.5 och GroupShield

lab-healthy = Allt fungerar
lab-healthy-about = En e-postserver som det inte är något fel på. Använd den för att se hur ett bra resultat ser ut, och att en kontroll går fort.

lab-groupshield = GroupShield på Exchange Server 5.5
lab-groupshield-about = Fallet som det här programmet gjordes för: en Exchange-server med GroupShield, antivirusprogrammet från Network Associates. De säkra portarna tar emot anslutningar och kopplar sedan ner vid varje försök att upprätta kryptering, från det äldsta till det nyaste. De okrypterade portarna säger att de är Exchange Server 5.5 med Service Pack 4.

lab-groupshield-refused = GroupShield, med de säkra portarna stängda
lab-groupshield-refused-about = Samma gamla Exchange-server, men inget lyssnar på de säkra portarna. GroupShield kan vara orsaken; det kan också vara en administratör som aldrig har slagit på SSL.

lab-groupshield-idle-close = GroupShield, som kopplar ner genast
lab-groupshield-idle-close-about = De säkra portarna kopplar ner innan något har sagts. Administratören har berättat att GroupShield är installerat på den servern.

lab-exchange55-events = GroupShield, med serverns händelselogg
lab-exchange55-events-about = Som det första fallet, och administratören har skickat fyra poster ur händelseloggen. De visar att e-posttjänsterna inte kunde öppna sina säkra portar.

lab-groupshield-one-port-only = Exchange 5.5 med en enda port som inte fungerar
lab-groupshield-one-port-only-about = Bara en av den gamla Exchange-serverns säkra portar kopplar ner; de andra svarar. Det talar emot GroupShield, som såvitt känt slår ut alla på en gång.

lab-exchange55-no-certificate = Exchange 5.5 utan certifikat
lab-exchange55-no-certificate-about = De säkra portarna kopplar ner genast eftersom inget certifikat installerades för dem. Det står i händelseloggen. Det ser ut som GroupShield men är det inte.

## Gammalt och nytt

lab-client-too-old = E-postprogrammet är för gammalt
lab-client-too-old-about = Servern klarar bara TLS 1.2 och nyare. Ett aktuellt e-postprogram kommer fram; ett från Windows XP avvisas med ett tydligt svar.

lab-client-too-old-bare-close = E-postprogrammet är för gammalt, och ingen säger det
lab-client-too-old-bare-close-about = Som förra fallet, men servern kopplar ner gamla e-postprogram utan ett ord, som Dovecot gör. Bara genom att jämföra flera försök går det att skilja detta från en server som inte fungerar.

lab-server-too-old = Servern är för gammal
lab-server-too-old-about = Servern klarar SSL 3.0 och TLS 1.0 och inget nyare. Aktuella e-postprogram vägrar ansluta till den; gamla kommer fram.

lab-tls10-only = Servern klarar bara TLS 1.0
lab-tls10-only-about = En server från omkring år 2005 som aldrig har lärt sig något nyare än TLS 1.0.

lab-ssl3-only = Servern klarar bara SSL 3.0
lab-ssl3-only-about = En server från omkring år 1998. Inget av dagens program använder längre SSL 3.0.

lab-ssl2-only = Servern klarar bara SSL 2.0
lab-ssl2-only-about = En server från omkring år 1996. SSL 2.0 skyddar ingenting i dag, och nästan inget program har det kvar.

lab-no-shared-cipher = Inget gemensamt chiffer
lab-no-shared-cipher-about = Servern och e-postprogrammet använder samma version, men servern vill ha AES, och det har inte ett program från Windows XP.

lab-sni-required = Servern vill höra sitt namn
lab-sni-required-about = Servern avvisar alla program som inte från början säger vilken server de söker. Program från Windows XP säger det aldrig.

## Certifikat och klockan

lab-certificate-expired = Certifikatet har gått ut
lab-certificate-expired-about = Krypteringen fungerar, men serverns certifikat gick ut för två månader sedan.

lab-certificate-not-yet-valid = Certifikatet är inte giltigt än
lab-certificate-not-yet-valid-about = Krypteringen fungerar, men serverns certifikat börjar gälla först om tre veckor. Den här datorns klocka går rätt.

lab-certificate-wrong-name = Certifikatet gäller en annan server
lab-certificate-wrong-name-about = Krypteringen fungerar, men certifikatet har namnen på ett webbhotells servrar.

lab-certificate-self-signed = Certifikatet är självsignerat
lab-certificate-self-signed-about = Krypteringen fungerar, men ingen certifikatutfärdare bekräftar certifikatet.

lab-certificate-unknown-issuer = Certifikatet kommer från en okänd utfärdare
lab-certificate-unknown-issuer-about = Krypteringen fungerar, men ett företag har utfärdat certifikatet självt och den här datorn känner inte till det företaget.

lab-weak-certificate = Certifikatets nyckel är för svag
lab-weak-certificate-about = Certifikatet har en RSA-nyckel på 1024 bitar. Gamla program godtar den; aktuella gör det inte.

lab-weak-signature = Certifikatets signatur är för svag
lab-weak-signature-about = Certifikatet är signerat med SHA-1, som går att förfalska. Gamla program godtar det; aktuella gör det inte.

lab-clock-wrong = Den här datorns klocka går fel
lab-clock-wrong-about = Certifikatet är i ordning, men den här datorn tror att det är tre år tidigare. Serverns första ord visar rätt tid.

## Inställningar

lab-plaintext-on-secure-port = Ingen kryptering på den säkra porten
lab-plaintext-on-secure-port-about = Servern svarar i klartext där det ska vara krypterat, och kan inte STARTTLS heller. Dess säkra port är felaktigt inställd.

lab-starttls-mixup = STARTTLS och SSL förväxlade
lab-starttls-mixup-about = Porten svarar i klartext och erbjuder STARTTLS, som fungerar. E-postprogrammet är inställt på SSL från första byten.

lab-no-secure-service = Det finns ingen säker port
lab-no-secure-service-about = Inget lyssnar på de säkra portarna. De okrypterade portarna fungerar och erbjuder STARTTLS.

lab-wrong-protocol = Något annat svarar
lab-wrong-protocol-about = En webbserver och en fjärrinloggning svarar där e-post väntades: fel servernamn eller fel port.

lab-ssl-on-587 = SSL på port 587
lab-ssl-on-587-about = Servern är det inget fel på. E-postprogrammet är inställt på SSL från första byten på port 587, som svarar i klartext och sedan vill ha STARTTLS.

lab-no-encryption-on-993 = Ingen kryptering på port 993
lab-no-encryption-on-993-about = Servern är det inget fel på. E-postprogrammet är inställt på att inte kryptera, på en port som börjar med kryptering, så båda väntar på varandra.

lab-starttls-not-offered = STARTTLS erbjuds inte
lab-starttls-not-offered-about = E-postprogrammet är inställt på STARTTLS. De okrypterade portarna erbjuder det inte; de säkra portarna fungerar.

lab-http-inside-tls = En webbserver bakom krypteringen
lab-http-inside-tls-about = Kryptering och certifikat är i ordning, men bakom dem svarar en webbserver.

lab-garbage-inside-tls = Obegripliga data bakom krypteringen
lab-garbage-inside-tls-about = Kryptering och certifikat är i ordning, men det som kommer bakom dem är varken ett e-postprotokoll eller något annat protokoll.

lab-imap-on-pop3s = En annan e-posttjänst på porten
lab-imap-on-pop3s-about = Kryptering och certifikat är i ordning, men IMAP svarar där POP3 väntades, eller tvärtom.

## Logga in och skicka

lab-sign-in-refused = Lösenordet godtas inte
lab-sign-in-refused-about = Allt som kan testas fungerar. E-postprogrammets felmeddelande visar att servern inte godtog inloggningen.

lab-sign-in-method = Inloggning med lösenord är avstängd
lab-sign-in-method-about = Anslutning, kryptering och certifikat är i ordning. Servern erbjuder bara inloggning med OAuth 2, som gamla e-postprogram inte har.

lab-sign-in-disabled = Inget sätt att logga in
lab-sign-in-disabled-about = Anslutning, kryptering och certifikat är i ordning. Servern säger att inloggning är avstängd, eller anger inget sätt att göra det på.

lab-port-25-without-sign-in = Port 25 tar inte emot inloggning
lab-port-25-without-sign-in-about = E-postprogrammet skickar genom en port som är avsedd för e-post mellan servrar. De andra portarna erbjuder inloggning.

lab-client-certificate-demanded = Servern vill ha ett certifikat från e-postprogrammet
lab-client-certificate-demanded-about = Servern avbryter krypteringens start för alla som inte har ett eget certifikat.

lab-relay-denied = Skicka utan inloggning
lab-relay-denied-about = Allt som kan testas fungerar. Felmeddelandet visar att servern inte skickar vidare e-post åt någon som inte har loggat in.

lab-sender-refused = Avsändarens adress avvisas
lab-sender-refused-about = Allt som kan testas fungerar. Felmeddelandet visar att servern inte låter det här kontot skicka under den adressen.

lab-sending-limit = En sändningsgräns har nåtts
lab-sending-limit-about = Allt som kan testas fungerar. Felmeddelandet visar att kontot har skickat så mycket som det får i dag.

lab-greylisted = Servern ber oss komma tillbaka senare
lab-greylisted-about = Allt som kan testas fungerar. Felmeddelandet visar att servern låter nya avsändare vänta (grålistning).

lab-access-denied = Åtkomst nekad
lab-access-denied-about = I stället för en hälsning säger servern att den inte tar emot e-post från den här adressen.

lab-block-list = Adressen står på en blockeringslista
lab-block-list-about = I stället för en hälsning säger servern att den här datorns adress står på en blockeringslista.

## På vägen

lab-interception = Ett antivirusprogram ligger emellan
lab-interception-about = En e-postskanner på den här datorn svarar i serverns ställe, med en egen hälsning och ett eget certifikat.

lab-starttls-stripped = En brandvägg tar bort STARTTLS
lab-starttls-stripped-about = Något på vägen tar bort STARTTLS ur serverns lista och visar ett eget certifikat på de säkra portarna.

lab-firewall = En brandvägg spärrar de säkra portarna
lab-firewall-about = Anslutningar till de säkra portarna får inget svar alls; de okrypterade portarna svarar. En brandvägg eller internetleverantören släpper bara igenom vissa portar.

lab-dns = Serverns namn finns inte
lab-dns-about = Namnet går inte att hitta: det är felstavat eller har försvunnit från domänen.

lab-ipv6-broken = IPv6 fungerar inte, IPv4 fungerar
lab-ipv6-broken-about = Namnet har två adresser. Den nyare sorten får inget svar, den äldre fungerar.

lab-captive-portal = Gästnätverket kräver inloggning först
lab-captive-portal-about = Vad man än frågar svarar ett gästnätverks inloggningssida.

lab-starttls-stripped-587 = STARTTLS tas bort på vägen
lab-starttls-stripped-587-about = E-postprogrammet är inställt på STARTTLS. Något på vägen tar bort erbjudandet; de säkra portarna fungerar.

lab-resolver-trouble = Nätverkets namntjänst hjälper inte
lab-resolver-trouble-about = Det här nätverkets namntjänst svarar att den inte kan säga var servern finns. Namnet är det inget fel på.

lab-no-network = Den här datorn har inget nätverk
lab-no-network-about = Ingen kabel, inget wifi: inget kommer ut från den här datorn.

lab-no-connection-left = Ingen anslutning kvar på den här datorn
lab-no-connection-left-about = Så många anslutningar är öppna på den här datorn att den inte kan öppna en till. Inget kan sägas om servern.

## Servern

lab-secure-listener-fault = Servern kan inte upprätta kryptering
lab-secure-listener-fault-about = Certifikat och nyckel på en aktuell server hör inte ihop. De säkra portarna kopplar ner genast, och STARTTLS erbjuds och tas sedan tillbaka.

lab-alert-80-on-every-hello = Servern rapporterar ett eget fel
lab-alert-80-on-every-hello-about = Varje försök att upprätta kryptering, gammalt som nytt, besvaras med alert ”internal error”.

lab-refused = E-postservern är inte igång
lab-refused-about = Inget lyssnar på någon e-postport.

lab-silent = Servern säger ingenting
lab-silent-about = Alla portar tar emot anslutningar och säger sedan ingenting.

lab-slow = Servern är långsam
lab-slow-about = Allt fungerar, men varje första svar tar fem sekunder.

lab-busy = Servern har för mycket att göra
lab-busy-about = Servern säger ”too many connections” och kopplar ner.

lab-rate-limited = Servern begränsar hur ofta man får ansluta
lab-rate-limited-about = Det första försöket på den säkra porten besvaras; alla därefter bryts. De okrypterade portarna säger varför: för många anslutningar från den här adressen.

lab-flapping = Det fungerar varannan gång
lab-flapping-about = Samma försök bryts ena gången och besvaras nästa, turvis.

lab-starttls-taken-back = STARTTLS erbjuds och tas tillbaka
lab-starttls-taken-back-about = De okrypterade portarna erbjuder STARTTLS och säger sedan att de inte kan starta det.

lab-reset-behind-server-hello = Avbrott mitt i krypteringen
lab-reset-behind-server-hello-about = Servern börjar svara på varje försök att kryptera, och sedan bryts anslutningen.

lab-alert-behind-server-hello = Servern ger upp mitt i krypteringen
lab-alert-behind-server-hello-about = Servern börjar svara på varje försök att kryptera och rapporterar sedan ”internal error”.

lab-garbage-behind-server-hello = Obegripliga data mitt i krypteringen
lab-garbage-behind-server-hello-about = Servern börjar svara på varje försök att kryptera och skickar sedan byte som inte betyder något.

lab-server-name-refused = Servern känner inte till sitt namn
lab-server-name-refused-about = Varje försök att kryptera besvaras med alert ”unrecognized name”: ett gammalt namn på servern, eller en annan server.

lab-two-at-once = Två anslutningar samtidigt och inte fler
lab-two-at-once-about = Allt fungerar, men servern bryter för den som kommer när två andra är anslutna. Ett e-postprogram behöver bara en.

lab-shut-out = Servern räknar och stänger ute
lab-shut-out-about = Den första anslutningen till varje port besvaras; därefter tar servern inte emot fler från den här adressen.

lab-every-port-closes = Alla portar kopplar ner
lab-every-port-closes-about = Alla portar tar emot anslutningar och kopplar ner genast, som servrar gör med adresser de inte vill veta av.

lab-server-fault = Servern rapporterar ett eget problem
lab-server-fault-about = I stället för en hälsning säger servern att dess tjänst har ett problem för tillfället.

lab-expired-on-one-address = En av två adresser är föråldrad
lab-expired-on-one-address-about = Namnet har två adresser. Den ena visar ett giltigt certifikat, den andra ett som har gått ut.

## Servrar som vill illa, för tester

lab-hostile-drip = En byte i sekunden
lab-hostile-drip-about = Hälsning och säker anslutning kommer med en byte i sekunden.

lab-hostile-flood-warnings = Varningar utan slut
lab-hostile-flood-warnings-about = Den säkra anslutningen börjar med varningar och kommer aldrig längre.

lab-hostile-endless-certificate = Ett certifikat utan slut
lab-hostile-endless-certificate-about = Sexton megabyte certifikat aviseras, och mer än så kommer.

lab-hostile-record-65535 = En post som är längre än tillåtet
lab-hostile-record-65535-about = Den säkra anslutningen börjar med en post som påstår sig ha 65535 byte.

lab-hostile-zero-records = Tomma poster utan slut
lab-hostile-zero-records-about = Den säkra anslutningen består av poster med längden noll.

lab-hostile-reset-each-step = Avbrott vid varje steg
lab-hostile-reset-each-step-about = Anslutningen bryts, varje gång ett steg senare.

lab-hostile-endless-greeting = En hälsning utan slut
lab-hostile-endless-greeting-about = Den första raden tar aldrig slut.

lab-hostile-endless-lines = Rader utan slut
lab-hostile-endless-lines-about = Varje rad i hälsningen säger att det kommer en till.

lab-hostile-banner-10mb = En hälsning på tio megabyte
lab-hostile-banner-10mb-about = Den första raden är tio megabyte lång.

lab-hostile-nul = Nollbyte i hälsningen
lab-hostile-nul-about = Hälsningen har nollbyte mitt i orden.

lab-hostile-escape-sequences = En hälsning och ett certifikat fulla av knep
lab-hostile-escape-sequences-about = Terminalkommandon, tecken som vänder på raden, webbkod och en kalkylbladsformel finns i hälsningen och i certifikatet.
