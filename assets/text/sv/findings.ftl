# Vad som konstaterades, en mening per iakttagelse. Iakttagelsens id står efter "finding-"; en punkt i det skrivs "_".

## Vad e-postprogrammet sade

finding-said-secure-connect-failed = Enligt e-postprogrammet gick det inte att upprätta den säkra anslutningen: { $words }
finding-said-connect-failed = Enligt e-postprogrammet gick det inte att ansluta: { $words }
finding-said-refused = Enligt felmeddelandet nekades anslutningen: { $words }
finding-said-timed-out = Enligt felmeddelandet kom inget svar i tid: { $words }
finding-said-unreachable = Enligt felmeddelandet finns ingen väg till servern: { $words }
finding-said-cannot-contact = Enligt e-postprogrammet gick servern inte att nå: { $words }
finding-said-no-ipv6 = Enligt felmeddelandet känner den här datorn inte till adresser av det slaget: { $words }
finding-said-blocked-here = Enligt felmeddelandet lät den här datorn inte programmet ansluta: { $words }
finding-said-no-network = Enligt felmeddelandet finns inget nätverk: { $words }
finding-said-host-not-found = Enligt felmeddelandet hittades inte serverns namn: { $words }
finding-said-resolver-trouble = Enligt felmeddelandet gick det inte att slå upp namn: { $words }
finding-said-dropped = Enligt felmeddelandet avslutades anslutningen: { $words }
finding-said-slow = Enligt felmeddelandet svarade servern inte i tid: { $words }
finding-said-silent-on-tls-port = Inget hördes på en port där krypteringen måste börja genast: { $words }
finding-said-tls-failed = Enligt felmeddelandet kunde parterna inte enas om krypteringen: { $words }
finding-said-clear-text = Enligt felmeddelandet kom klartext där kryptering väntades: { $words }
finding-said-starttls-missing = Enligt felmeddelandet erbjuder servern inte STARTTLS: { $words }
finding-said-needs-encryption = Enligt felmeddelandet måste krypteringen komma först: { $words }
finding-said-tls-not-started = Enligt felmeddelandet kunde servern inte starta krypteringen: { $words }
finding-said-client-too-old = Enligt felmeddelandet godtas inte längre programmets TLS-version: { $words }
finding-said-server-too-old = Enligt felmeddelandet godtas inte längre serverns TLS-version: { $words }
finding-said-version-differs = Enligt felmeddelandet har de två sidorna ingen TLS-version gemensam: { $words }
finding-said-no-shared-cipher = Enligt felmeddelandet har de två sidorna ingen kryptering gemensam: { $words }
finding-said-weak-key-exchange = Enligt felmeddelandet är serverns nyckelutbyte för svagt: { $words }
finding-said-certificate = Enligt felmeddelandet godtogs inte serverns certifikat: { $words }
finding-said-certificate-expired = Enligt felmeddelandet har serverns certifikat gått ut: { $words }
finding-said-certificate-not-yet-valid = Enligt felmeddelandet är serverns certifikat inte giltigt än: { $words }
finding-said-certificate-wrong-name = Enligt felmeddelandet gäller certifikatet ett annat namn: { $words }
finding-said-certificate-self-signed = Enligt felmeddelandet är certifikatet självsignerat (ingen certifikatutfärdare bekräftar det): { $words }
finding-said-certificate-untrusted = Enligt felmeddelandet är certifikatets utfärdare inte betrodd: { $words }
finding-said-own-root-in-chain = Enligt felmeddelandet kommer certifikatet från en privat certifikatutfärdare: { $words }
finding-said-certificate-chain = Enligt felmeddelandet saknas en del av certifikatkedjan: { $words }
finding-said-certificate-revoked = Enligt felmeddelandet har certifikatet återkallats: { $words }
finding-said-weak-certificate = Enligt felmeddelandet är certifikatet för svagt: { $words }
finding-said-clock = Enligt felmeddelandet går klockorna olika: { $words }
finding-said-client-rejects-certificate = Enligt serverns logg godtog motparten inte certifikatet: { $words }
finding-said-client-certificate = Enligt felmeddelandet vill servern ha ett certifikat från dig: { $words }
finding-said-sni = Enligt felmeddelandet behöver servern få höra sitt namn: { $words }
finding-said-wrong-protocol = Enligt felmeddelandet svarade ett annat protokoll: { $words }
finding-said-busy = Felmeddelandet handlar om serverns gränser: { $words }
finding-said-mailbox-locked = Enligt felmeddelandet har ett annat program postlådan öppen: { $words }
finding-said-server-fault = Felmeddelandet handlar om ett fel på servern: { $words }
finding-said-sign-in-refused = Enligt felmeddelandet nekades inloggningen: { $words }
finding-said-sign-in-method = Enligt felmeddelandet godtas inte det här sättet att logga in: { $words }
finding-said-sign-in-later = Enligt felmeddelandet är inloggningen spärrad en stund: { $words }
finding-said-relay-denied = Enligt felmeddelandet vidarebefordrar servern inget utan inloggning: { $words }
finding-said-sending-refused = Enligt felmeddelandet tar servern inte emot det här meddelandet: { $words }
finding-said-computer-name-refused = Enligt felmeddelandet godtar servern inte namnet som den här datorn anger för sig själv (HELO): { $words }
finding-said-recipient-unknown = Enligt felmeddelandet är mottagaren okänd: { $words }
finding-said-mailbox-full = Enligt felmeddelandet är en postlåda full: { $words }
finding-said-scanner = Felmeddelandet kommer från en e-postskanner på vägen: { $words }
finding-said-captive-portal = Felmeddelandet kommer från ett nätverks inloggningssida: { $words }
finding-said-local = Felmeddelandet handlar om ett fel på den här datorn: { $words }
finding-said-settings = Enligt felmeddelandet kan inställningarna inte stämma: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS är inställt för port { $port }, där krypteringen börjar med STARTTLS
finding-settings-plain-on-tls-port = SSL/TLS är inte inställt för port { $port }, där krypteringen måste börja genast
finding-settings-starttls-on-tls-port = STARTTLS är inställt för port { $port }, där krypteringen måste börja genast
finding-settings-port-of-other-protocol = Port { $port } hör inte till { $protocol }
finding-settings-greeting-of-other-protocol = Servern svarade med ett annat protokoll än { $protocol }: { $words }
finding-settings-server-is-this-computer = Inställningarna anger den här datorn själv som e-postserver
finding-settings-greeting-of-other-server = Hälsningen är inte leverantörens: { $words }
finding-settings-certificate-of-other-server = Den här leverantörens servrar visar rätt certifikat för alla program som först anger servernamnet (SNI): det här programmet gör inte det, eller så svarar något annat i deras ställe
finding-settings-exchanger-as-server = Den här servern tar bara emot e-post från andra servrar, på port 25. Program använder en annan av leverantörens servrar, och inte port { $port } på den här.
finding-settings-starttls-not-in-program = STARTTLS är inställt för port { $port }; Outlook Express kan bara använda det på port 25

## Att hitta adressen

finding-name-not-found = Det finns ingen server med namnet { $name }
finding-alias-leads-nowhere = { $name } är bara ett annat namn på { $alias }, och { $alias } finns inte
finding-name-has-no-address = Namnet { $name } finns, men ingen adress hör till det
finding-resolver-silent = Nätverkets namntjänst svarade inte på frågan om { $name }
finding-family-unanswered = Nätverkets namntjänst lämnar frågan om { $family }-adresser för { $name } obesvarad: varje program väntar { $seconds } sekunder eller längre
finding-resolver-trouble = Nätverkets namntjänst kunde inte säga var { $name } finns
finding-private-address = Namnet leder till { $address }, en adress i ett lokalt nätverk, och inget svarar där
finding-empty-address = Namnet leder till { $address }, som inte är någon dators adress; filter brukar svara så
finding-loopback-address = Namnet leder till { $address }, som är den här datorn själv; filter brukar svara så
finding-no-network = Den här datorn har ingen nätverksanslutning
finding-computer-at-its-limit = Den här datorn har ingen ledig anslutning kvar: för många är öppna samtidigt
finding-hosts-file-names-server = Den här datorns egen hosts-fil skickar namnet till { $address }
finding-search-suffix-used = Namnet hittades bara med tillägget { $suffix }, så det kan vara en annan dator som svarade

## Att nå porten

finding-port-refused-others-greet = Port { $port } nekar anslutningar, medan port { $other_port } svarar som den ska
finding-port-silent-others-greet = Port { $port } svarar inte på anslutningsförsök, medan port { $other_port } svarar som den ska
finding-port-refused = Port { $port } nekar anslutningar
finding-port-silent = Port { $port } svarar inte på anslutningsförsök
finding-every-port-refused = Alla e-postportar som provades nekar anslutningar
finding-every-port-silent = Ingen av e-postportarna som provades svarar
finding-no-route = Det finns ingen väg härifrån till { $address }
finding-no-way-out = Ingen port på { $address } kan nås: vägen ut ur det här nätverket saknas
finding-no-ipv6-route = { $server } har bara IPv6-adresser, och härifrån leder ingen IPv6-väg dit
finding-blocked-locally = Den här datorn släppte själv inte ut anslutningen till port { $port }
finding-ipv6-fails-ipv4-works = Port { $port } fungerar via IPv4 ({ $works_on }) men inte via IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } fungerar via IPv6 ({ $works_on }) men inte via IPv4 ({ $address })
finding-older-on-one-address = På { $address } klarar servern inget nyare än { $version }, men på andra adresser gör den det
finding-one-address-fails = Servern har flera adresser: port { $port } fungerar på { $works_on } men inte på { $address }
finding-busy-on-one-address = Servern har flera adresser: port { $port } fungerar på { $works_on } men inte på { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Den säkra anslutningen

finding-idle-close = Port { $port } tar emot anslutningar och stänger dem innan något har skickats
finding-every-port-closes = { $ports } portar tar emot anslutningar och stänger dem genast, utan ett ord
finding-every-hello-dies = { $range ->
    [part] Port { $port } tar emot anslutningar, men inget av { $hellos } försök att kryptera får svar
   *[whole] Port { $port } tar emot anslutningar, men inget av { $hellos } försök att kryptera, från SSL 2.0 till TLS 1.3, får svar
}
finding-alert-on-every-hello = Port { $port } svarar på alla försök att kryptera med samma alert ({ $alert })
finding-server-name-refused = Port { $port } känner inte till namnet { $server }, eller fick inget namn (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } går med på STARTTLS och säger sedan ingenting
   *[tls] Port { $port } tar emot anslutningar och säger sedan ingenting, hur krypteringen än påbörjas
}
finding-flight-breaks-off = Port { $port } börjar svara { $how ->
        [closed] och stänger sedan anslutningen
        [reset] och bryter sedan anslutningen
        [silent] och tystnar sedan
        [alert] och ger sedan upp med alert { $alert }
       *[malformed] och skickar sedan byte som inte betyder något
    }
finding-large-hello-fails = { $how ->
    [reset] Ett första meddelande på { $bytes } byte får port { $port } att bryta anslutningen, men ett kortare får svar
   *[lost] Ett första meddelande på { $bytes } byte får inget svar på port { $port }, men ett kortare får det
}
finding-client-hello-unanswered = Port { $port } gav inget svar när krypteringen startades på det här e-postprogrammets sätt
finding-newer-hello-answered = Port { $port } svarar på anrop från nyare program (upp till { $version }) men inte från ett som det här e-postprogrammet
finding-newest-version-breaks-off = Port { $port } bryter när ett program erbjuder TLS 1.3 och svarar dem som erbjuder högst TLS 1.2
finding-only-old-hello-answered = Port { $port } svarar inte på något nyare än { $version }
finding-other-suites-answered = Port { $port } använder en version som det här e-postprogrammet klarar, men de har inget chiffer gemensamt
finding-key-type-not-spoken = Port { $port } visar ett certifikat med en nyckel som det här e-postprogrammet inte kan använda ({ $key })
finding-sni-needed = Port { $port } svarar bara på anrop från program som anger servernamnet i sitt första meddelande (SNI)
finding-other-certificate-without-name = För program som inte anger servernamnet visar den certifikatet för { $names }
finding-client-hello-answered = Port { $port } svarar på anrop från ett program som det här e-postprogrammet
finding-current-hello-answered = Port { $port } svarar på anrop från dagens program
finding-everything-works = { $encrypts ->
    [yes] Port { $port } fungerar härifrån: den gick att nå, den krypterar och e-postservern svarade
   *[no] Port { $port } fungerar härifrån: den gick att nå och e-postservern svarade, utan kryptering
}
finding-handshake-not-completed = Port { $port } svarar, men den säkra anslutningen blir inte klar
finding-text-on-secure-port = Port { $port } svarar i klartext där det ska vara krypterat: { $text }
finding-starttls-port-with-ssl = Port { $port } svarar i klartext och är inte avsedd för SSL från första byten: { $text }
finding-starttls-on-secure-port = Port { $port } väntar på kryptering, medan e-postprogrammet väntar på att servern ska börja tala
finding-no-encryption-on-secure-port = Port { $port } börjar med kryptering, medan e-postprogrammet är inställt på att inte kryptera
finding-tls-start-text = { $how ->
    [continues] Port { $port } går med på STARTTLS och fortsätter sedan i klartext: { $text }
   *[says] Servern säger själv att den inte kan starta kryptering (port { $port })
}
finding-other-protocol = { $speaks ->
    [none] Något annat än en e-postserver
   *[other] { $speaks }
} svarar på port { $port }: { $text }
finding-other-protocol-inside = Port { $port } upprättar kryptering, men det som svarar bakom den är inte en e-postserver av den här sorten: { $text }
finding-starttls-missing-on-one-address = Port { $port } tar emot STARTTLS på { $works_on } men inte på { $address }
finding-starttls-withheld = Port { $port } anger inte STARTTLS men tar ändå emot det; e-postprogram använder bara det som anges
finding-hangs-up-after-greeting = Port { $port } svarar en gång och kopplar sedan ner
finding-silent-after-greeting = Port { $port } svarar en gång och säger sedan ingenting mer
finding-port-for-web = Port { $port } är avsedd för webbsidor, och ingen e-postserver svarar på den
finding-malformed-answer = Port { $port } svarar med byte som inte hör till något protokoll som är känt här
finding-flapping = Port { $port } svarade på { $answered } av { $tries } likadana försök
finding-shut-out = Port { $port } svarade först och tog sedan inte emot fler anslutningar härifrån
finding-slow-answer = Port { $port } behövde { $seconds } sekunder för att svara

## Certifikatet och klockan

finding-certificate-expired = Serverns certifikat gick ut den { $not_after }
finding-certificate-not-yet-valid = Serverns certifikat börjar gälla först den { $not_before }
finding-certificate-revoked = Certifikatet återkallades den { $revoked_at }: servern själv lämnar vidare utfärdarens svar
finding-certificate-intermediate-expired = Certifikatet mellan serverns eget och ett betrott, { $certificate }, gick ut den { $not_after }
finding-certificate-intermediate-not-yet-valid = Certifikatet mellan serverns eget och ett betrott, { $certificate }, börjar gälla först den { $not_before }
finding-certificate-other-path-needed = Servern skickar också certifikatet { $certificate }, som bara är giltigt från den { $not_before } till den { $not_after }; dagens program hittar en väg utan det, men gamla program och OpenSSL före 1.1.0 kan fastna där
finding-certificate-wrong-name = Certifikatet gäller { $names }, inte { $asked_name }
finding-certificate-names-nobody = Certifikatet anger ingen server alls, alltså inte heller { $asked_name }
finding-certificate-name-only-in-cn = Certifikatet har namnet { $common_name } bara som common name, vilket dagens program inte längre godtar; äldre gör det
finding-certificate-self-signed = Serverns certifikat är självsignerat: ingen certifikatutfärdare bekräftar det
finding-certificate-exceeds-issuer = Utfärdaren { $issuer } fick inte utfärda det här certifikatet: { $exceeds ->
    [kind] den är ingen certifikatutfärdare, eller får inte signera certifikat
    [length] kedjan under den är längre än tillåtet
    [purpose] den är avsedd för annat än servrar
    [names] namnet ligger utanför dess gränser
   *[other] fel sort, för lång kedja eller ett namn utanför dess gränser
}
finding-certificate-untrusted = Certifikatet är inte utfärdat av någon som den här datorn litar på, utan av { $issuer }
finding-certificate-chain-incomplete = Servern utelämnar ett certifikat mellan sitt eget och ett betrott
finding-certificate-wrong-usage = Serverns certifikat är inte gjort för en e-postserver
finding-certificate-status-missing = Certifikatet kräver en bekräftelse från utfärdaren (OCSP) vid varje anslutning, och servern skickar ingen
finding-certificate-unreadable = Ett certifikat som servern skickar går inte att läsa
finding-certificate-unknown-extension = Certifikatet, eller ett ovanför det, har ett tillägg märkt som kritiskt som e-postprogram inte känner till, så de måste avvisa det
finding-certificate-against-apple-rules = Apples program avvisar certifikatet: är det utfärdat sedan juli 2019 får det gälla högst 825 dagar och måste vara avsett för servrar
finding-certificate-bad-on-one-address = På { $address } visar servern ett annat certifikat, som { $problem ->
    [expired] gick ut den { $not_after }
    [not-yet-valid] börjar gälla först den { $not_before }
    [wrong-name] gäller { $names }
    [name-only-in-cn] har sitt namn bara i ett gammalt fält
    [self-signed] är självsignerat
    [untrusted-issuer] kommer från en utfärdare som datorn inte litar på
    [missing-intermediate] kommer utan sina mellancertifikat
    [revoked] återkallades den { $revoked_at }
    [intermediate-expired] kommer med { $certificate }, som gick ut den { $not_after }
    [intermediate-not-yet-valid] kommer med { $certificate }, som gäller först från den { $not_before }
    [weak-key] har en för svag nyckel
    [weak-signature] har en för svag signatur
   *[other] har ett problem
}
finding-interceptor-issuer = Certifikatet är utfärdat av { $interceptor }, som bryter in i säkra anslutningar på vägen
finding-certificate-differs-elsewhere = På det andra nätverket visar servern ett certifikat från en annan utfärdare ({ $issuer_elsewhere }; här { $issuer })
finding-clock-off = Den här datorns klocka går { $days ->
        [0] { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minuter
        }
        [one] { $days } dag
       *[other] { $days } dagar
    } { $direction ->
        [ahead] före
       *[behind] efter
    }; enligt serverns tid är certifikatet giltigt
finding-clock-differs = Den här datorns klocka skiljer sig från serverns med { $days ->
        [0] { $minutes ->
            [one] { $minutes } minut
           *[other] { $minutes } minuter
        }
        [one] { $days } dag
       *[other] { $days } dagar
    }
finding-clock-right = Den här datorns klocka stämmer med serverns
finding-certificate-weak-key = Certifikatets nyckel är för kort för många av dagens program ({ $key })
finding-certificate-weak-signature = Certifikatet är signerat på ett sätt som dagens program avvisar ({ $signature })
finding-certificate-intermediate-weak-key = Nyckeln i certifikatet mellan serverns eget och ett betrott, { $certificate }, är för kort för många av dagens program ({ $key })
finding-certificate-intermediate-weak-signature = Certifikatet mellan serverns eget och ett betrott, { $certificate }, är signerat på ett sätt som dagens program avvisar ({ $signature })
finding-weak-key-exchange = Serverns nyckelutbyte är för svagt för många av dagens program ({ $bits } bitar)

## Hälsningen

finding-exchange-5_5-greeting = Port { $port } presenterar sig som Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } är äldre än Service Pack 3
finding-other-product-greeting = Port { $port } presenterar sig som { $product }
finding-scanner-greeting = En e-postskanner svarar på port { $port } i serverns ställe: { $text }
finding-local-scanner-listens = En e-postskanner på den här datorn lyssnar på port { $port }
finding-busy-greeting = Port { $port } avvisar den här datorn just nu: { $text }
finding-kept-out-greeting = Port { $port } avvisar den här datorn just nu: { $text }
finding-mailbox-locked-greeting = Ett annat program eller en annan enhet har postlådan öppen: { $text }
finding-takes-no-mail = Port { $port } säger att den här servern inte tar emot e-post från någon: { $text }
finding-refusal-greeting = Port { $port } nekar anslutningar härifrån: { $text }
finding-address-not-welcome = Port { $port } avvisar den här datorn: { $text }
finding-computer-name-refused = Port { $port } avvisar namnet som Mailprobe anger för den här datorn (EHLO): { $text }
finding-server-fault-greeting = Port { $port } meddelar att tjänsten har ett problem eller är avstängd: { $text }
finding-server-asked-to-stop = Servern bad oss komma tillbaka senare, så Mailprobe slutade fråga
finding-greeting-missing = Port { $port } gick att nå, men e-postservern sa ingenting
finding-greeting-cut-off = Port { $port } stänger anslutningen där e-postservern borde börja tala
finding-no-port-speaks = { $ports } portar tar emot anslutningar och ingen av dem säger ett ord
finding-captive-portal-answers = En inloggningssida för det här nätverket svarar i e-postserverns ställe

## STARTTLS

finding-starttls-works = STARTTLS fungerar på port { $port }
finding-starttls-offered = Port { $port } erbjuder STARTTLS
finding-smtp-starttls-works = STARTTLS fungerar på port { $port }
finding-starttls-stripped = Något på vägen tar bort erbjudandet om STARTTLS på port { $port }
finding-starttls-injected = Extra byte kom med serverns klartecken för STARTTLS på port { $port }, ett tecken på manipulation
finding-starttls-not-offered = Port { $port } erbjuder inte STARTTLS, som e-postprogrammet är inställt på
finding-starttls-refused = Port { $port } erbjuder STARTTLS { $answered ->
    [yes] men vägrar sedan: { $reply }
   *[no] men svarar sedan inte
 }

## Inloggning

finding-sign-in-oauth-only = Port { $port } tar inte emot lösenord, bara inloggning via en webbsida (OAuth 2)
finding-sign-in-disabled = Port { $port } säger att inloggning är avstängd
finding-protocol-switched-off = Port { $port } säger att { $protocol } är avstängt för det här kontot eller den här domänen: { $text }
finding-sign-in-not-in-program = Port { $port } erbjuder bara { $ways } för inloggning, och det kan det här e-postprogrammet inte
finding-sign-in-fails-on-one-address = Port { $port } erbjuder på { $address } ingen inloggning som det här e-postprogrammet kan använda, men gör det på { $works_on }
finding-client-certificate-demanded = Port { $port } släpper bara in program som har ett eget certifikat
finding-sign-in-not-offered = Port { $port } erbjuder inget sätt att logga in
finding-plain-sign-in-refused = Port { $port } tar inte emot lösenord utan kryptering

## Andra portar, andra nätverk och vad människor vet

finding-both-secure-ports-fail = Portarna { $port } och { $other_port } beter sig likadant, medan port { $greeting_port } svarar
finding-other-secure-port-works = Port { $other_port } fungerar, port { $port } gör det inte
finding-works-on-other-network = Det fungerar från ett annat nätverk
finding-fails-on-other-network = Det fungerar inte från ett annat nätverk heller
finding-groupshield-installed = Någon som vet säger att GroupShield körs på den servern
finding-groupshield-absent = Någon som vet säger att GroupShield inte finns på den servern
finding-cured-by-removal = SSL har fungerat sedan GroupShield togs bort helt
finding-not-cured-by-removal = SSL fungerar inte fastän GroupShield togs bort helt
finding-works-without-ssl = E-posten fungerar med SSL avstängt
finding-fails-without-ssl = E-posten fungerar inte med SSL avstängt heller
finding-began-after-change-here = Det började efter en ändring på den här datorn
finding-no-change-here = Inget har ändrats på den här datorn
finding-event-0x2741 = Serverns logg visar händelse { $event } med 0x2741: e-posttjänsten kunde inte öppna sin säkra port
finding-event-0x2740 = Serverns logg visar händelse { $event } med 0x2740: ett annat program upptar e-postporten
finding-event-13002 = Serverns logg visar händelse 13002: e-posttjänsten har inget certifikat
