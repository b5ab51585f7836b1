# Resultat, GroupShield-raden, nästa test och vad som ska göras.

## Orsaker i några få ord

hypothesis-groupshield = GroupShield på Exchange Server 5.5
hypothesis-exchange55-listener = Ett annat fel i de säkra portarna på Exchange Server 5.5
hypothesis-secure-listener-fault = Serverns säkra port fungerar inte
hypothesis-no-secure-service = Ingen säker tjänst på den här porten
hypothesis-client-too-old = E-postprogrammet är för gammalt för servern
hypothesis-server-too-old = Servern är för gammal för e-postprogrammet
hypothesis-no-shared-cipher = Ingen gemensam krypteringsmetod
hypothesis-certificate = Ett problem med serverns certifikat
hypothesis-weak-certificate = Serverns nyckel eller signatur är för svag
hypothesis-clock-wrong = Den här datorns klocka går fel
hypothesis-starttls-mixup = Porten och typen av kryptering passar inte ihop
hypothesis-plaintext-on-secure-port = Den säkra porten krypterar inte
hypothesis-wrong-protocol = Något annat än en e-postserver av den här sorten
hypothesis-interception = Något däremellan ändrar anslutningen
hypothesis-firewall = En brandvägg eller leverantör spärrar anslutningen
hypothesis-dns = Serverns namn leder ingenstans, eller till fel ställe
hypothesis-ipv6-broken = IPv6 fungerar inte
hypothesis-captive-portal = Nätverket kräver inloggning först
hypothesis-server-down = E-postservern är nere
hypothesis-server-busy = E-postservern är överbelastad, eller en gräns har nåtts
hypothesis-sign-in-refused = Användarnamnet eller lösenordet godtas inte
hypothesis-sign-in-method = Det här sättet att logga in godtas inte
hypothesis-sending-refused = Servern tar inte emot det här meddelandet
hypothesis-sni-required = Servern behöver först få höra sitt namn (SNI)
hypothesis-slow-server = E-postservern säger ingenting, eller för sent
hypothesis-no-network = Den här datorn har inget nätverk
hypothesis-healthy = Allt vi kan testa fungerar

## Resultatet, för en människa: under 16 ord.
## verdict-<orsak>-<iakttagelse> anger det exakta problemet, med det som mättes; $said är början av serverns egna ord.

verdict-groupshield = { $server } upprättar ingen säker anslutning på port { $port }; GroupShield är { $certainty ->
        [likely] den troliga orsaken
       *[other] en möjlig orsak
    }.
verdict-exchange55-listener = Den säkra porten { $port } på { $server }, en Exchange Server 5.5, fungerar inte.
verdict-secure-listener-fault = Den säkra anslutningen till { $server }, port { $port }, avbryts på serverns sida.
verdict-secure-listener-fault-idle-close = Ingen säker anslutning till { $server }: port { $port } kopplar ner innan något har sagts.
verdict-secure-listener-fault-every-hello-dies = Ingen säker anslutning till { $server }: port { $port } kopplar ner vid varje försök.
verdict-secure-listener-fault-alert-on-every-hello = Ingen säker anslutning till { $server }: port { $port } avvisar varje försök (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Ingen säker anslutning till { $server }: port { $port } påbörjar den och { $how ->
        [silent] tystnar sedan
       *[other] avbryter sedan
    }.
verdict-secure-listener-fault-handshake-not-completed = Ingen säker anslutning till { $server }: port { $port } { $how ->
        [silent] slutar svara
       *[other] avbryter
    } innan den är klar.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } går med på STARTTLS på port { $port } och fortsätter utan kryptering.
   *[says] { $server } säger själv att det inte går att starta kryptering på port { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } erbjuder STARTTLS på port { $port } men går sedan inte vidare.
verdict-secure-listener-fault-said-tls-not-started = Enligt felmeddelandet kunde { $server } inte starta krypteringen: ”{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Ingen e-post genom port { $port }: { $server } kopplar ner där utan ett ord.
verdict-no-secure-service = { $server } erbjuder ingen säker anslutning på port { $port }.
verdict-no-secure-service-port-refused = { $server } nekar anslutningar på port { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } nekar anslutningar på port { $port }; port { $other_port } svarar.
verdict-no-secure-service-starttls-not-offered = { $server } erbjuder inte STARTTLS på port { $port }, men { $program } är inställt på det.
verdict-no-secure-service-starttls-missing-on-one-address = På { $address } erbjuder { $server } inte STARTTLS på port { $port }.
verdict-client-too-old = Krypteringen på { $server } är för ny för { $program }.
verdict-server-too-old = { $server } har bara gammal kryptering, som { $program } inte längre godtar.
verdict-server-too-old-only-old-hello-answered = { $server } har inget nyare än { $version }, som { $program } inte längre godtar.
verdict-server-too-old-newest-version-breaks-off = { $server } bryter när ett program erbjuder TLS 1.3, som { $program } gör.
verdict-server-too-old-older-on-one-address = På { $address } har { $server } inget nyare än { $version }.
verdict-no-shared-cipher = { $server } och { $program } har ingen krypteringsmetod gemensam.
verdict-no-shared-cipher-key-type-not-spoken = { $server } har ett certifikat med en nyckel ({ $key }) som { $program } inte kan använda.
verdict-no-shared-cipher-other-suites-answered = { $server } och { $program } har en TLS-version gemensam, men varken chiffer eller nyckeltyp.
verdict-certificate = Certifikatet för { $server } har ett problem, så { $program } litar inte på det.
verdict-certificate-certificate-expired = Certifikatet för { $server } gick ut den { $not_after }; { $program } litar inte på det.
verdict-certificate-certificate-not-yet-valid = Certifikatet för { $server } är giltigt först från den { $not_before }.
verdict-certificate-certificate-revoked = Certifikatet för { $server } återkallades den { $revoked_at }; { $program } litar inte på det.
verdict-certificate-certificate-intermediate-expired = Certifikatet { $certificate }, som { $server } skickar med sitt eget, gick ut den { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Certifikatet { $certificate }, som { $server } skickar med sitt eget, gäller först från den { $not_before }.
verdict-certificate-certificate-names-nobody = Certifikatet som { $server } visar anger ingen server alls.
verdict-certificate-certificate-name-only-in-cn = Certifikatet har { $common_name } bara i ett gammalt fält (CN), som dagens program inte läser.
verdict-certificate-certificate-wrong-name = Certifikatet som { $server } visar gäller { $name }, inte { $asked_name }.
verdict-certificate-certificate-self-signed = Certifikatet för { $server } är självsignerat, så { $program } litar inte på det.
verdict-certificate-certificate-exceeds-issuer = Certifikatet för { $server } bryter mot reglerna för den som utfärdade det.
verdict-certificate-certificate-untrusted = Certifikatet för { $server } är utfärdat av { $issuer }, som den här datorn inte litar på.
verdict-certificate-certificate-chain-incomplete = { $server } utelämnar en del av sin certifikatkedja, så { $program } kan inte kontrollera den.
verdict-certificate-certificate-unreadable = Ett certifikat som { $server } skickar går inte att läsa.
verdict-certificate-certificate-unknown-extension = Certifikatet för { $server } har ett tillägg som e-postprogram måste avvisa.
verdict-certificate-certificate-against-apple-rules = Certifikatet för { $server } följer inte Apples regler, därför avvisar { $program } det.
verdict-certificate-certificate-wrong-usage = Certifikatet för { $server } är inte gjort för en e-postserver.
verdict-certificate-certificate-status-missing = { $server } skickar inte bekräftelsen (OCSP) som certifikatet kräver, och { $program } kräver den.
verdict-certificate-certificate-bad-on-one-address = På { $address } har { $server } ett certifikat som { $problem ->
    [expired] gick ut den { $not_after }
    [not-yet-valid] gäller först från den { $not_before }
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
}.
verdict-certificate-certificate-other-path-needed = Gamla program kan avvisa { $server } på grund av certifikatet { $certificate }, giltigt till den { $not_after }.
verdict-weak-certificate = Certifikatet för { $server } är för svagt för { $program }.
verdict-weak-certificate-certificate-weak-key = Nyckeln för { $server } ({ $key }) är för kort för { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = Nyckeln för { $certificate } ({ $key }), skickad av { $server }, är för kort för { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Certifikatet { $certificate } från { $server } är signerat med { $signature }, för svagt för { $program }.
verdict-weak-certificate-certificate-weak-signature = Certifikatet för { $server } är signerat med { $signature }, för svagt för { $program }.
verdict-weak-certificate-weak-key-exchange = Nyckelutbytet med { $server } ({ $bits } bitar) är för svagt för { $program }.
verdict-clock-wrong = Den här datorns klocka går fel, så det giltiga certifikatet för { $server } ser ogiltigt ut.
verdict-clock-wrong-clock-off = Den här datorns klocka går { $days ->
        [0] { $minutes } minuter
        [one] { $days } dag
       *[other] { $days } dagar
    } { $direction ->
        [ahead] före
       *[behind] efter
    }, så certifikatet ser ogiltigt ut.
verdict-starttls-mixup = Port { $port } på { $server } passar inte ihop med krypteringen som är inställd i { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } på { $server } kräver STARTTLS; SSL/TLS hör till port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } på { $server } kräver SSL/TLS; STARTTLS hör till port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } på { $server } kräver SSL/TLS, men { $program } är inställt på att inte kryptera.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } kräver SSL/TLS, men felmeddelandet visar ingen kryptering.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } kräver STARTTLS, men felmeddelandet visar SSL/TLS; det hör till port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } tar inte emot lösenord utan kryptering, och { $program } är inställt på att inte kryptera.
verdict-starttls-mixup-said-needs-encryption = { $server } vill ha kryptering före allt annat: SSL/TLS på port { $secure-port }, eller STARTTLS.
verdict-plaintext-on-secure-port = { $server } krypterar inte på port { $port }, där det ska vara krypterat.
verdict-wrong-protocol = Port { $port } på { $server } svarar, men det är ingen e-postserver för { $protocol }.
verdict-wrong-protocol-other-protocol = Port { $port } på { $server } använder inte { $protocol }{ $speaks ->
    [none] ; den säger ”{ $said }”
   *[other] , utan { $speaks }: ”{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = Bakom krypteringen på port { $port } svarar { $speaks ->
    [own] en server som inte följer { $protocol }
    [none] något annat än { $protocol }
   *[other] { $speaks }, inte { $protocol }
}: ”{ $said }”.
verdict-wrong-protocol-port-for-web = Port { $port } på { $server } är avsedd för webbsidor, inte för { $protocol }.
verdict-interception = Något mellan den här datorn och { $server } ändrar anslutningen.
verdict-interception-interceptor-issuer = { $interceptor } bryter in i den säkra anslutningen till { $server } och visar ett eget certifikat.
verdict-interception-scanner-greeting = { $product } svarar i stället för { $server }.
verdict-interception-starttls-stripped = Något på vägen tar bort krypteringen (STARTTLS) från port { $port } på { $server }.
verdict-interception-starttls-withheld = Något döljer krypteringen (STARTTLS) på port { $port } på { $server }.
verdict-interception-starttls-injected = Något på vägen verkar manipulera anslutningen till { $server }.
verdict-firewall = Något på vägen verkar spärra anslutningen till { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Något på vägen verkar spärra port { $port } på { $server }; port { $other_port } svarar.
verdict-firewall-blocked-locally = Den här datorn släpper själv inte ut anslutningar till port { $port }.
verdict-firewall-said-blocked-here = Enligt felmeddelandet lät den här datorn själv inte { $program } ansluta.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Ingen säker anslutning till { $server }: något på vägen bryter vid långa första meddelanden.
   *[lost] Ingen säker anslutning till { $server }: stora paket försvinner på vägen.
}
verdict-firewall-nothing-reached = Ingen anslutning från den här datorn når { $server }.
verdict-dns = Den här datorn hittar inte rätt adress till { $server }.
verdict-dns-name-not-found = Det finns ingen server med namnet { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Namnet { $name } finns, men ingen adress hör till det.
verdict-dns-resolver-silent = Nätverkets namntjänst svarar inte, så { $server } kan inte hittas.
verdict-dns-family-unanswered = { $server } hittas sent: nätverkets namntjänst svarar inte för { $family }-adresser.
verdict-dns-resolver-trouble = Nätverkets namntjänst kan inte säga var { $name } finns.
verdict-dns-private-address = Namnet { $server } leder till { $address }, och inget svarar där.
verdict-dns-empty-address = Namnet { $server } leder till { $address }, som inte är någon dator.
verdict-dns-loopback-address = Namnet { $server } leder till { $address }, som är den här datorn själv.
verdict-dns-hosts-file-names-server = Den här datorns egen hosts-fil skickar { $server } till { $address }.
verdict-dns-search-suffix-used = { $server } hittades bara med tillägget { $suffix } efter namnet, kanske en annan dator.
verdict-ipv6-broken = { $server } fungerar via IPv4 men inte via IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } har bara IPv6-adresser, och härifrån leder ingen IPv6-väg dit.
verdict-captive-portal = Det här nätverket kräver inloggning först, så { $program } når inte { $server } än.
verdict-server-down = E-posttjänsten på { $server } verkar vara avstängd.
verdict-server-down-every-port-refused = { $server } nekar alla e-postportar: fel namn, den här datorn är utestängd, eller e-posttjänsten är avstängd.
verdict-server-down-every-port-silent = Ingen e-postport på { $server } svarar: servern verkar vara avstängd.
verdict-server-down-one-address-dead = { $server } fungerar på { $works_on } men inte på { $address }; program kan få vilken som helst av adresserna.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } svarar på port { $port } och nekar sedan: ”{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } svarar en gång på port { $port } och kopplar sedan ner.
verdict-server-down-server-fault-greeting = { $server } har ett eget problem och säger ”{ $said }”.
verdict-server-down-said-server-fault = { $server } hade ett eget problem: ”{ $said }”.
verdict-server-busy = { $server } avvisar { $program } just nu: servern är överbelastad, eller en gräns har nåtts.
verdict-server-busy-greeting-cut-off = Ingen e-post genom port { $port }: { $server } kopplar ner där utan ett ord.
verdict-server-busy-busy-greeting = { $server } avvisar den här datorn just nu och säger ”{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } stänger ute den här datorns adress ett tag efter felaktiga lösenord: ”{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Ett annat program eller en annan enhet har postlådan öppen: ”{ $said }”.
verdict-server-busy-busy-on-one-address = På { $address } avvisar { $server } den här datorn just nu och säger ”{ $said }”.
verdict-server-busy-refusal-greeting = { $server } nekar anslutningar härifrån och säger ”{ $said }”.
verdict-server-busy-said-busy = { $server } avvisade { $program } för tillfället: ”{ $said }”.
verdict-server-busy-said-mailbox-locked = Ett annat program eller en annan enhet har postlådan öppen: ”{ $said }”.
verdict-server-busy-said-mailbox-full = En postlåda är full: ”{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } ber { $program } komma tillbaka senare.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express kan inte använda STARTTLS på port { $port } på { $server }, bara på port 25.
verdict-server-busy-flapping = { $server } fungerar bara ibland: av flera likadana försök fick några svar och andra avbröts.
verdict-server-busy-shut-out = { $server } svarade först och tog sedan inte emot fler anslutningar härifrån.
verdict-server-busy-every-port-closes = { $server } kopplar ner genast på alla portar, utan ett ord.
verdict-sign-in-refused = { $server } nekade inloggningen: troligast är det användarnamnet eller lösenordet.
verdict-sign-in-refused-said-sign-in-refused = Inloggningen på { $server } nekades: ”{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } spärrar inloggningen en stund: ”{ $said }”.
verdict-sign-in-method = { $server } godtar inte det här sättet att logga in.
verdict-sign-in-method-sign-in-oauth-only = { $server } tar inte emot lösenord, bara inloggning via en webbsida (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } säger att inloggning är avstängd på port { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } säger att { $protocol } är avstängt för det här kontot eller den här domänen: ”{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } erbjuder bara { $ways } för inloggning, och det kan { $program } inte.
verdict-sign-in-method-sign-in-fails-on-one-address = På { $address } erbjuder { $server } ingen inloggning som { $program } kan använda.
verdict-sign-in-method-sign-in-not-offered = { $server } erbjuder inget sätt att logga in på port { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } släpper bara in program som har ett eget certifikat.
verdict-sign-in-method-said-sign-in-method = { $server } godtar inte det här sättet att logga in: ”{ $said }”.
verdict-sending-refused = { $server } tar inte emot det här meddelandet härifrån.
verdict-sending-refused-address-not-welcome = { $server } avvisar den här datorn och säger ”{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } tar inte emot e-post från någon och säger ”{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } avvisar namnet som Mailprobe anger för den här datorn; { $program } anger kanske ett annat: ”{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } avvisar namnet som den här datorn anger för sig själv: ”{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } skickar bara vidare e-post åt den som loggar in för att skicka.
verdict-sending-refused-said-sending-refused = { $server } tog inte emot meddelandet: ”{ $said }”.
verdict-sni-required = { $server } svarar bara när ett program först anger servernamnet (SNI); { $program } gör inte det.
verdict-sni-required-server-name-refused = Port { $port } känner inte till namnet { $server }, eller fick inget namn.
verdict-sni-required-other-certificate-without-name = För { $program }, som inte anger servernamnet först, visar { $server } ett annat certifikat ({ $name }).
verdict-slow-server = { $server } ger { $program } inget svar i tid.
verdict-slow-server-slow-answer = { $server } svarar först efter { $seconds } sekunder, för sent för vissa program.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } går med på STARTTLS på port { $port } och säger sedan ingenting.
   *[tls] { $server } tar emot anslutningar på port { $port } och säger sedan ingenting.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } krypterar på port { $port } och säger sedan ingenting.
   *[no] { $server } tar emot anslutningar på port { $port } och säger sedan ingenting.
}
verdict-slow-server-silent-after-greeting = { $server } svarar en gång på port { $port } och säger sedan ingenting mer.
verdict-slow-server-no-port-speaks = { $server } tar emot anslutningar och säger sedan ingenting, på { $ports } portar.
verdict-no-network = Den här datorn har ingen nätverksanslutning.
verdict-no-network-no-way-out = Den här datorn hittar ingen väg ut ur sitt nätverk till { $server }.
verdict-healthy = Allt vi kan testa på { $server }, port { $port }, fungerar härifrån just nu.

## När inget leder vidare; $seen är vad som sågs av den länk som räknas (chain.ftl).

verdict-undecided = { $seen }. Vi kan ännu inte säga vilken av flera orsaker det är.
verdict-untested = Inget är fel, så långt det går att testa: { $seen }.
verdict-computer-at-its-limit = Den här datorn har för många anslutningar öppna, så { $server } kunde inte testas.

## Vem som ska göra något

whose-groupshield = De som sköter { $server } måste åtgärda det här. Du har inte gjort något fel. GroupShield är antivirusprogrammet för Exchange från Network Associates (senare McAfee) på den servern.
whose-exchange55-listener = De som sköter { $server } måste åtgärda det här. Du har inte gjort något fel.
whose-secure-listener-fault = De som sköter { $server } måste åtgärda det här. Du har inte gjort något fel.
whose-no-secure-service = Fråga dem som sköter { $server } vilken port som ska användas; sedan kan du ändra den själv.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Du eller din helpdesk kan åtgärda det här: { $program } eller systemet under det behöver vara nyare.
whose-server-too-old = De som sköter { $server } måste åtgärda det här.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Båda sidor kan åtgärda det här: ett nyare e-postprogram här, eller ytterligare en krypteringsmetod (chiffer) på { $server }.
whose-certificate = De som sköter { $server } måste åtgärda det här.
whose-certificate-certificate-wrong-name = Om din leverantör anger { $server } måste de som sköter servern åtgärda det här; annars kan du göra det, i { $program }.
whose-weak-certificate = De som sköter { $server } måste åtgärda det här.
whose-clock-wrong = Du kan åtgärda det själv: ställ den här datorns klocka rätt.
whose-starttls-mixup = Du kan åtgärda det själv: ändra två inställningar i { $program }.
whose-plaintext-on-secure-port = De som sköter { $server } måste åtgärda det här.
whose-wrong-protocol = Du kan åtgärda det själv: jämför servernamn och port med vad din leverantör säger.
whose-interception = Din helpdesk, eller den som sköter datorns antivirusprogram eller det här nätverket, måste åtgärda det här.
whose-firewall = Din helpdesk, eller den som sköter nätverket du använder, måste åtgärda det här.
whose-firewall-blocked-locally = Du eller din helpdesk kan åtgärda det här, på den här datorn.
whose-firewall-said-blocked-here = Du eller din helpdesk kan åtgärda det här, på den här datorn.
whose-dns = Om serverns namn är rätt måste din helpdesk eller den som sköter nätverket åtgärda det här.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Den som sköter ditt nätverk eller servern måste åtgärda det här.
whose-captive-portal = Du kan åtgärda det själv: logga in på det här nätverket.
whose-server-down = Det enda du kan göra just nu är att vänta; säg till dem som sköter { $server }.
whose-server-down-every-port-refused = Jämför först serverns namn; om det stämmer, säg till dem som sköter { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Vänta några minuter. Om det händer ofta, säg till dem som sköter { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Vänta en halvtimme. Om det händer ofta, säg till dem som sköter { $server }.
whose-server-busy-kept-out-greeting = Vänta en halvtimme. Om det händer ofta, säg till dem som sköter { $server }.
whose-sign-in-refused = Du kan åtgärda det själv: användarnamn, lösenord eller inloggningssätt.
whose-sign-in-method = Lösenordet är inte problemet: sättet att logga in måste ändras, här eller på { $server }.
whose-sign-in-method-protocol-switched-off = Lösenordet är inte problemet: den som administrerar kontot måste slå på { $protocol }, eller så behövs ett annat protokoll.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Varken lösenordet eller krypteringen är problemet; svaret från { $server } visar vem som kan åtgärda det.
whose-sending-refused-takes-no-mail = Du kan åtgärda det själv: jämför servernamn och port med vad din leverantör säger.
whose-sni-required = Båda sidor kan åtgärda det här: ett nyare e-postprogram här, eller ett standardcertifikat på { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Vänta en stund, och säg sedan till dem som sköter { $server }.
whose-no-network = Du kan åtgärda det själv: anslut den här datorn till ett nätverk.
whose-no-network-no-way-out = Du eller de som sköter nätverket kan åtgärda det här: routern eller datorns nätverksinställningar.
whose-healthy = Försök en gång till i { $program }. Om det ändå inte fungerar är det inställningarna eller lösenordet där som står på tur.
whose-undecided = Ett test till visar vem som måste åtgärda det här.
whose-untested = Resten går bara att prova i { $program }.
whose-stopped = Kontrollera igen och låt kontrollen bli klar för att få veta vem som måste åtgärda det här.
whose-out-of-time = Kontrollera igen för att få veta vem som måste åtgärda det här.
whose-computer-at-its-limit = Du kan åtgärda det själv: stäng program eller starta om datorn, och kontrollera sedan igen.

## Etiketter

label-likely = troligt
label-possible = möjligt
label-unlikely = osannolikt
label-ruled-out = uteslutet
label-not-tested = kunde inte kontrolleras

## GroupShield-raden

groupshield-line-likely = GroupShield på Exchange Server 5.5 är troligt. { $why }
groupshield-line-possible = GroupShield på Exchange Server 5.5 är möjligt. { $why }
groupshield-line-unlikely = GroupShield på Exchange Server 5.5 är osannolikt. { $why }
groupshield-line-ruled-out = GroupShield på Exchange Server 5.5 är uteslutet. { $why }
groupshield-line-not-tested = GroupShield på Exchange Server 5.5 kunde inte kontrolleras. { $why }
groupshield-line-confirmed = GroupShield på Exchange Server 5.5 är mycket troligt; om SSL fungerar när det har tagits bort är det bevisat. { $why }

groupshield-why-confirmed = Serverns logg visar 0x2741 för dess e-postportar, GroupShield körs på den, och portarna beter sig därefter.
groupshield-why-confirmed-cured = Serverns logg visade 0x2741, och SSL har fungerat sedan GroupShield togs bort helt.
groupshield-why-fits = Servern säger att den är Exchange Server 5.5, och dess säkra portar tar emot anslutningar men upprättar ingen säker anslutning. Bara serverns händelselogg kan visa mer.
groupshield-why-fits-log = Servern säger att den är Exchange Server 5.5 och dess logg visar 0x2741. Om GroupShield körs på den har inte sagts.
groupshield-why-fits-installed = Serverns säkra portar beter sig så som man känner till från GroupShield, och GroupShield körs på den. Händelseloggen har inte visats.
groupshield-why-refused = Servern säger att den är Exchange Server 5.5 och nekar anslutningar på sina säkra portar. Det gör GroupShield, men det gör också andra fel på samma server.
groupshield-why-closes-at-once = Servern säger att den är Exchange Server 5.5 och dess säkra port stänger genast. Det kan GroupShield orsaka; ett saknat certifikat gör det oftare.
groupshield-why-shared = En del av det som hittades passar in på GroupShield, och andra orsaker passar också.
groupshield-why-one-port = Servern säger att den är Exchange Server 5.5, men en annan av dess säkra portar fungerar, och såvitt känt stoppar GroupShield alla.
groupshield-why-other-log = Serverns händelselogg anger en annan orsak.
groupshield-why-other-fault = Servern säger att den är Exchange Server 5.5, men det som hittades passar bättre in på en annan orsak.
groupshield-why-no-exchange = Inget där säger att det är Exchange Server 5.5, den enda server där felet förekommer.
groupshield-why-other-product = Servern säger att den är en annan produkt, och det här felet finns bara på Exchange Server 5.5.
groupshield-why-hello-answered = Den säkra porten { $port } svarade på minst ett försök att kryptera, och med det här felet svarar den såvitt känt inte på något.
groupshield-why-works = Den säkra porten { $port } fungerar härifrån.
groupshield-why-no-ssl = E-postprogrammet använder inte SSL här, och det här felet berör inget annat.
groupshield-why-starttls = Servern erbjuder STARTTLS för att läsa e-post, och det kan inte Exchange Server 5.5.
groupshield-why-absent = Någon som vet säger att GroupShield inte finns på den servern.
groupshield-why-flapping = Porten fungerar ibland, och det här felet kommer och går inte, såvitt känt.
groupshield-why-cured = SSL har fungerat sedan GroupShield togs bort helt: det var orsaken, och den är borta.
groupshield-why-other-fact = Något som hittades här kan inte förekomma med det här felet.
groupshield-why-not-reached = Varken de första orden från { $server } eller den säkra porten kunde nås.

## Testet som kommer härnäst

next-test-try-other-network = För att få veta säkert: gör den här kontrollen på ett annat nätverk, till exempel mobilens, och jämför de två resultaten.
next-test-ask-event-log = För att få veta säkert: fråga dem som sköter { $server } om händelserna 11508, 11506 eller 13002 finns i programloggen, och klistra in dem här.
next-test-ask-groupshield = För att få veta säkert: fråga dem som sköter { $server } om GroupShield är installerat på den.
next-test-ask-removal = För att få veta säkert: fråga om SSL fungerar när GroupShield har tagits bort helt.
next-test-ask-since-when = För att få veta säkert: tänk efter om något ändrades på den här datorn strax innan det började.
next-test-check-again = För att få veta säkert: kontrollera igen om tio minuter och se om något är annorlunda.
next-test-run-to-the-end = För att få veta säkert: låt kontrollen bli klar.

question-groupshield-installed = Är GroupShield installerat på { $server }?
question-cured-by-removal = Har SSL fungerat sedan GroupShield togs bort helt?
question-works-without-ssl = Fungerar e-posten med SSL avstängt? Svara bara det du redan vet; prova det inte för den här frågans skull.
question-works-on-other-network = Fungerar samma konto på ett annat nätverk?
question-began-after-update = Började det efter en ändring på den här datorn?

## Delar som stegen byggs av

advice-where = { $program ->
        [outlook-express] I Outlook Express öppnar du Verktyg > Konton… > E-post, väljer kontot och sedan Egenskaper > Avancerat.
        [windows-mail] I Windows Mail öppnar du Verktyg > Konton…, väljer kontot och sedan Egenskaper > Avancerat.
        [windows-live-mail] I Windows Live Mail högerklickar du på kontot till vänster och väljer Egenskaper > Avancerat.
        [outlook] Stäng Outlook, öppna Kontrollpanelen > E-post (Microsoft Outlook) > E-postkonton…, välj kontot och sedan Ändra… > Fler inställningar… > Avancerat. (Outlook 2003: Verktyg > E-postkonton….)
        [new-outlook] I nya Outlook öppnar du Inställningar (kugghjulet) > Konton > Dina konton (i vissa versioner: E-postkonton), väljer ”Hantera” bredvid kontot och letar efter dess serverinställningar.
        [outlook-mac] I Outlook öppnar du Verktyg > Konton, väljer kontot och kryssar i ”Åsidosätt standardport” för att ändra en port.
        [outlook-mobile] I Outlook på telefonen trycker du på din bild eller ikonen längst upp till vänster, sedan på kugghjulet > Konton, och väljer kontot. Om inga serverinställningar visas där, som på Android, kan de bara anges när ett konto läggs till.
        [thunderbird] I Thunderbird öppnar du menyn > Kontoinställningar > { $protocol ->
            [SMTP] Server för utgående e-post, väljer servern och sedan ”Redigera…”
           *[other] Serverinställningar, under kontots namn.
        }
        [thunderbird-android] I appen öppnar du menyn > Inställningar, väljer kontot och sedan { $protocol ->
            [SMTP] Skickar e-post > Utgående server.
           *[other] E-posthämtning > Inkommande server.
        }
        [apple-mail] I Mail öppnar du menyn Mail > Inställningar > Konton, väljer kontot och sedan ”Serverinställningar”, och avmarkerar ”Hantera anslutningsinställningar automatiskt”.
        [iphone] På iPhone eller iPad öppnar du Inställningar > Appar > Mail > Mail-konton (före iOS 18: Inställningar > Mail > Konton), väljer kontot, trycker på dess adress och sedan på { $protocol ->
            [SMTP] SMTP och servern under ”Primär server”.
           *[other] Avancerat.
        }
        [gmail-app] I Gmail-appen öppnar du menyn > Inställningar, väljer kontot och sedan { $protocol ->
            [SMTP] inställningarna för utgående e-post.
           *[other] inställningarna för inkommande e-post.
        } (Ett Google-konto har inga sådana inställningar.)
        [samsung-email] I Samsung Email öppnar du menyn, trycker på kugghjulet, väljer kontot och sedan ”Serverinställningar”.
        [em-client] I eM Client öppnar du kontona (i de flesta versioner under Meny > Konton), väljer kontot och letar upp inställningarna för dess { $protocol }-server.
        [evolution] I Evolution öppnar du Redigera > Konton (äldre versioner: Redigera > Inställningar > E-postkonton), väljer kontot och sedan ”Redigera” och { $protocol ->
            [SMTP] Sändning av e-post.
           *[other] Mottagande av e-post.
        }
        [kmail] I KMail öppnar du Inställningar > Anpassa Kmail… > Konton, väljer kontot på fliken { $protocol ->
            [SMTP] Skicka
           *[other] Ta emot
        }, och sedan Ändra… > Avancerat.
        [vivaldi] I Vivaldi öppnar du Inställningar > E-post, och väljer kontot där.
        [device] Öppna enhetens egen webbsida: skriv dess adress i en webbläsare, logga in som administratör och leta efter ”E-post”, ”SMTP” eller ”Skanna till e-post”.
        [script] Öppna konfigurationen där e-postserverns värd, port och kryptering står.
       *[other] Öppna kontots serverinställningar i ditt e-postprogram.
    }
advice-where-name = { $program ->
        [outlook-express] I Outlook Express öppnar du Verktyg > Konton… > E-post, väljer kontot och sedan Egenskaper > Servrar; porten finns på fliken ”Avancerat”.
        [windows-mail] I Windows Mail öppnar du Verktyg > Konton…, väljer kontot och sedan Egenskaper > Servrar; porten finns på fliken ”Avancerat”.
        [windows-live-mail] I Windows Live Mail högerklickar du på kontot till vänster och väljer Egenskaper > Servrar; porten finns på fliken ”Avancerat”.
        [outlook] Stäng Outlook, öppna Kontrollpanelen > E-post (Microsoft Outlook) > E-postkonton…, välj kontot och sedan ”Ändra…”; porten finns under Fler inställningar… > Avancerat. (Outlook 2003: Verktyg > E-postkonton….)
        [iphone] På iPhone eller iPad öppnar du Inställningar > Appar > Mail > Mail-konton (före iOS 18: Inställningar > Mail > Konton), väljer kontot och trycker på dess adress; { $protocol ->
            [SMTP] servern finns under SMTP > Primär server.
           *[other] namnet är ”Värdnamn” där, porten finns under ”Avancerat”.
        }
        [kmail] I KMail öppnar du Inställningar > Anpassa Kmail… > Konton, väljer kontot på fliken { $protocol ->
            [SMTP] Skicka
           *[other] Ta emot
        }, och sedan Ändra… > Allmänt; porten finns under ”Avancerat”.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Kryssa i rutan om att den här servern kräver en säker anslutning (SSL).
        [windows-mail] Kryssa i rutan om att den här servern kräver en säker anslutning (SSL).
        [windows-live-mail] Kryssa i rutan om att den här servern kräver en säker anslutning (SSL).
        [outlook] Ställ in den krypterade anslutningen på SSL/TLS (för POP3 i äldre versioner: kryssa i rutan om att servern kräver en krypterad anslutning (SSL)).
        [outlook-mac] Kryssa i ”Använd SSL för att ansluta (rekommenderas)”.
        [thunderbird] Ställ in ”Anslutningssäkerhet” på SSL/TLS.
        [thunderbird-android] Ställ in ”Säkerhet” på SSL/TLS.
        [apple-mail] Kryssa i ”Använd TLS/SSL”.
        [iphone] Slå på ”Använd SSL”.
        [gmail-app] Ställ in ”Säkerhetstyp” på SSL/TLS, inte på varianten som godtar alla certifikat.
        [samsung-email] Ställ in ”Säkerhetstyp” på SSL, inte på varianten som godtar alla certifikat.
        [evolution] Ställ in ”Krypteringsmetod” på ”TLS på en specifik port”.
        [kmail] Ställ in ”Kryptering” på SSL/TLS.
       *[other] Ställ in krypteringen på SSL/TLS (i vissa program: SSL, eller TLS från början).
    }
advice-set-starttls = { $program ->
        [outlook-express] Låt rutan om att servern kräver en säker anslutning (SSL) vara ikryssad.
        [windows-mail] Låt rutan om att servern kräver en säker anslutning (SSL) vara ikryssad.
        [windows-live-mail] Låt rutan om att servern kräver en säker anslutning (SSL) vara ikryssad.
        [outlook] Ställ in den krypterade anslutningen på STARTTLS (äldre versioner: TLS).
        [outlook-mac] Låt ”Använd SSL för att ansluta (rekommenderas)” vara ikryssat.
        [thunderbird] Ställ in ”Anslutningssäkerhet” på STARTTLS.
        [thunderbird-android] Ställ in ”Säkerhet” på STARTTLS.
        [apple-mail] Låt ”Använd TLS/SSL” vara ikryssat.
        [iphone] Låt ”Använd SSL” vara påslaget.
        [gmail-app] Ställ in ”Säkerhetstyp” på STARTTLS, inte på varianten som godtar alla certifikat.
        [samsung-email] Ställ in ”Säkerhetstyp” på TLS, inte på varianten som godtar alla certifikat.
        [evolution] Ställ in ”Krypteringsmetod” på ”STARTTLS efter anslutning”.
        [kmail] Ställ in ”Kryptering” på STARTTLS.
        [script] Ställ in krypteringen på STARTTLS och kontrollera att den krävs, inte bara provas.
       *[other] Ställ in krypteringen på STARTTLS.
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
        [SMTP] Det fungerar om ett testmeddelande till dig själv skickas och kommer fram.
       *[other] { $program ->
            [outlook-express] Det fungerar om nästa ”Skicka/ta emot” blir klart utan felmeddelande.
            [windows-mail] Det fungerar om nästa ”Skicka/ta emot” blir klart utan felmeddelande.
            [windows-live-mail] Det fungerar om nästa ”Skicka/ta emot” blir klart utan felmeddelande.
            [outlook] Det fungerar om nästa ”Skicka/ta emot” blir klart utan felmeddelande.
            [thunderbird] Det fungerar om ”Hämta meddelanden” blir klart utan felmeddelande.
           *[other] Det fungerar om nästa hämtning av ny e-post blir klar utan felmeddelande.
        }
    }
advice-undo = Ångra så här: öppna samma sida och ställ in { $security ->
        [starttls] STARTTLS
        [none] ”ingen kryptering”
       *[tls] SSL/TLS
    } och port { $port } igen.
advice-server-log = { $server-kind ->
        [hosted] Titta på leverantörens statussida; för Microsoft 365 är det ”admin.microsoft.com > Health > Service health”. Serverns egen logg kan bara leverantören läsa.
        [dovecot] doveadm log find visar var Dovecot loggar; doveadm log errors listar de senaste felen.
        [postfix] Postfix loggar till /var/log/mail.log eller /var/log/maillog, eller till journalen: journalctl -u "postfix*".
        [exchange55] Öppna på servern programloggen (Application Log) i Loggboken (Event Viewer) och sortera efter källa: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] I Loggboken (Event Viewer) på servern öppnar du Windows-loggar > Program, och tittar på MSExchangePOP3, MSExchangeIMAP4 och MSExchangeTransport; Schannel finns under System.
        [courier] Courier loggar till e-postloggen (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus loggar till e-postloggen (journalctl -u cyrus-imapd).
        [exim] Exim loggar till /var/log/exim4/mainlog eller /var/log/exim/main.log.
       *[other] Titta i e-posttjänstens egen logg.
    }

## För den som sitter vid e-postprogrammet

user-tell-admin-groupshield = Skicka den här rapporten till dem som sköter { $server } och be dem leta efter GroupShield, antivirusprogrammet för Exchange, och efter händelserna 11508 och 11506. Bara de kan åtgärda det.
user-tell-admin-exchange55 = Skicka den här rapporten till dem som sköter { $server }: den säkra porten { $port } fungerar inte, och stegen för dem står nedan.
user-tell-provider-greeting = Skicka den här rapporten till dem som sköter { $server }: port { $port } krypterar, men sedan svarar inte själva e-posttjänsten.
user-tell-provider-listener = Skicka den här rapporten till dem som sköter { $server }: krypteringen på port { $port } avbryts på serverns sida.
user-tell-provider-port = { $failing-address ->
    [none] Skicka den här rapporten till dem som sköter { $server }: port { $port } fungerar inte.
   *[other] Skicka den här rapporten till dem som sköter { $server }: på adressen { $failing-address } fungerar inte port { $port }.
}
user-use-starttls = Använd STARTTLS, som fungerar härifrån. { advice-where } { advice-set-starttls } Ställ sedan in porten på { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS fungerar på port { $starttls-port }, men det här e-postprogrammet kan inte använda det för { $protocol }. Använd ett som kan, till exempel Thunderbird, och behåll det gamla: e-post som det gamla har hämtat finns kanske bara där.
user-use-secure-port = Använd den säkra porten { $secure-port }, som svarar med kryptering. { advice-where } { advice-secure-port } Ställ sedan in porten på { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Porten { $other-port } för { $other-protocol } på { $server } fungerar med kryptering. Lägg till ett andra konto av typen { $other-protocol } med SSL/TLS och port { $other-port }, och behåll det gamla kontot: e-post som har hämtats med det finns kanske bara på den här datorn. Med { $other-protocol } ligger din e-post kvar på servern. { advice-success } Ångra så här: ta bort det andra kontot.
user-use-pop3 = Porten { $other-port } för { $other-protocol } på { $server } fungerar med kryptering. Lägg till ett andra konto av typen { $other-protocol } med SSL/TLS och port { $other-port }. Ställ in det på att lämna en kopia av meddelandena på servern innan det hämtar e-post för första gången. Behåll det gamla kontot som det är. { advice-success } Ångra så här: ta bort det andra kontot.
user-ssl-off = Gör det här bara när du har läst varningen, och bara på ett nätverk du litar på. { advice-where } { $program ->
        [outlook-express] Avmarkera rutan om att servern kräver en säker anslutning (SSL) för den { $protocol ->
            [SMTP] utgående
           *[other] inkommande
        } servern och ställ in porten på { $plain-port }; sedan ”Verkställ”, ”OK”, ”Stäng”.
        [windows-mail] Avmarkera rutan om att servern kräver en säker anslutning (SSL) för den { $protocol ->
            [SMTP] utgående
           *[other] inkommande
        } servern och ställ in porten på { $plain-port }; sedan OK.
        [windows-live-mail] Avmarkera rutan om att servern kräver en säker anslutning (SSL) för den { $protocol ->
            [SMTP] utgående
           *[other] inkommande
        } servern och ställ in porten på { $plain-port }; sedan OK.
        [outlook] { $protocol ->
            [POP3] Avmarkera rutan om att servern kräver en krypterad anslutning (SSL) (nyare versioner: ställ in den krypterade anslutningen på ”Ingen”)
           *[other] Ställ in den krypterade anslutningen på ”Ingen”
        } och ställ in porten på { $plain-port }; sedan OK.
        [outlook-mac] Avmarkera ”Använd SSL för att ansluta (rekommenderas)” och ställ in porten på { $plain-port }.
        [thunderbird] Ställ in ”Anslutningssäkerhet” på ”Ingen” och porten på { $plain-port }.
        [thunderbird-android] Ställ in ”Säkerhet” på ”Ingen” och porten på { $plain-port }.
        [apple-mail] Avmarkera ”Använd TLS/SSL” och ställ in porten på { $plain-port }; om du får frågan, tillåt osäker autentisering bara för det här kontot.
        [iphone] Slå av ”Använd SSL” och ställ in ”Serverport” på { $plain-port }.
        [gmail-app] Ställ in ”Säkerhetstyp” på ”Ingen” och porten på { $plain-port }.
        [samsung-email] Ställ in ”Säkerhetstyp” på ”Ingen” och porten på { $plain-port }.
        [evolution] Ställ in ”Krypteringsmetod” på ”Ingen kryptering” och porten på { $plain-port }.
        [kmail] Ställ in ”Kryptering” på ”Ingen” och porten på { $plain-port }.
       *[other] Slå av SSL/TLS för den här servern och ställ in porten på { $plain-port }.
    } { advice-success }
user-ssl-on-again = Slå på SSL igen så snart servern är lagad. { advice-undo } { $program ->
        [apple-mail] Stäng av ”Tillåt osäker autentisering” där igen.
       *[other] { $protocol ->
            [SMTP] Inställningen för att ta emot har inte ändrats.
           *[other] Inställningen för att skicka har inte ändrats.
        }
    } Byt sedan lösenordet om det gick över ett nätverk du inte litar på.
user-use-published = Din leverantör publicerar de här inställningarna: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Den servern hör till en annan domän än din, och dess certifikat är giltigt.
       *[own] {""}
    } { advice-where-name } Ange dem där. Ångra så här: ange { $server } och port { $port } igen.
user-ask-published = För e-postprogram anger din domän { $published-server }, port { $published-port }. Det namnet hör till en annan domän än din, och inget som kontrollerades visar att din leverantör sköter den servern: ange varken namnet eller ditt lösenord där förrän din leverantör har bekräftat namnet.
user-ask-right-port = { $protocol } använder vanligen port { $secure-port } med SSL/TLS. Fråga dem som sköter { $server } vilken port och vilken typ av kryptering som ska användas för { $protocol }.
user-ask-port = Fråga dem som sköter { $server } vilken port och vilken typ av kryptering som ska användas för { $protocol }.
user-match-port-and-encryption = Port och kryptering hör ihop: 995, 993 och 465 hör till SSL/TLS; 110, 143 och 587 hör till STARTTLS. { advice-where } Ställ in ett par som passar ihop, och testa sedan. { advice-undo }
user-tls-on-this-port = Port { $port } på { $server } krypterar från första byten: behåll porten och välj SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port och kryptering hör ihop: med SSL ikryssat behöver ditt e-postprogram port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Ställ in den porten, och testa sedan. { advice-undo }
user-switch-encryption-on = Slå på krypteringen. { advice-where } { advice-set-tls } Om porten har ändrats av sig själv, ställ in den på { $port } igen. { advice-success }
user-keep-encryption = Låt krypteringen vara påslagen i ditt e-postprogram: utan den kan vem som helst på vägen läsa lösenordet och e-posten.
user-update-system = Ditt e-postprogram använder krypteringen i Windows, och den här versionen av Windows är för gammal för servern. Läs e-posten med ett aktuellt program, till exempel Thunderbird, på ett system som fortfarande får uppdateringar. Behåll den gamla datorn: e-post som har hämtats där finns bara där.
user-update-program = { $program ->
        [outlook] Installera alla uppdateringar för Office och Windows. I Windows 7 måste TLS 1.2 slås på: det kan din helpdesk göra (KB3140245). Windows XP och Vista klarar det inte. { advice-success }
        [windows-live-mail] I Windows 7 måste TLS 1.2 slås på: det kan din helpdesk göra (KB3140245, och Schannel-inställningen för TLS 1.2-klienter). I Windows 8 och nyare, installera alla uppdateringar. Windows Vista klarar det inte. { advice-success }
        [new-outlook] Nya Outlook hämtar e-post via Microsofts servrar, så inget på den här datorn är för gammalt. Prova en gång med ett annat e-postprogram, till exempel Thunderbird.
        [outlook-mobile] Outlook på en telefon hämtar e-post via Microsofts servrar, så inget på den här telefonen är för gammalt. Prova en gång med ett annat e-postprogram.
        [thunderbird] Uppdatera Thunderbird: menyn > Hjälp > Om Thunderbird. { advice-success }
        [apple-mail] Uppdatera macOS: Apple-menyn > Systeminställningar > Allmänt > Programuppdatering. Mail använder systemets kryptering. { advice-success }
        [iphone] Uppdatera din iPhone eller iPad: Inställningar > Allmänt > Programuppdatering. Mail använder systemets kryptering. { advice-success }
        [gmail-app] Uppdatera Android och apparna: Inställningar > System > Programuppdateringar, och Play Butik. { advice-success }
        [samsung-email] Uppdatera telefonen: Inställningar > Programuppdatering. { advice-success }
        [thunderbird-android] Uppdatera appen i den butik den kom från, och Android självt i Inställningar. { advice-success }
        [device] Installera den nyaste fasta programvaran (firmware) från enhetens tillverkare. Om det inte finns någon för aktuell TLS, låt enheten skicka via ett e-postrelä i ditt nätverk; gör inte e-postservern svagare för dess skull.
        [script] Uppdatera programmet och biblioteket det krypterar med (OpenSSL, Java, .NET, Python eller PHP), eller slå på TLS 1.2 i det. { advice-success }
       *[other] Uppdatera ditt e-postprogram och systemet det körs på. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Tills det här är åtgärdat kan du skriva din e-post i en webbläsare, om din leverantör erbjuder det.
       *[other] Tills det här är åtgärdat kan du läsa din e-post i en webbläsare, om din leverantör erbjuder det.
    }
user-tunnel = Om det gamla programmet måste vara kvar, be din helpdesk om en TLS-tunnel (stunnel) på samma dator: programmet ansluter till tunneln, och tunneln använder aktuell TLS mot { $server }.
user-check-again = Tryck på ”Kontrollera igen”; då syns vad som har ändrats.
user-tell-provider-old-server = Skicka den här rapporten till dem som sköter { $server }: servern behöver TLS 1.2 eller nyare.
user-tell-provider-tls12 = Skicka den här rapporten till dem som sköter { $server } och be dem tillåta TLS 1.2 vid sidan av TLS 1.3: det är säkert, och många program kan inget nyare.
user-keep-settings = Låt säkerhetsinställningarna i Windows och i ditt e-postprogram vara som de är; att sänka dem försvagar alla anslutningar, inte bara den här.
user-tell-provider-suites = Skicka den här rapporten till dem som sköter { $server } och be dem lägga till en krypteringsmetod (chiffer) som ditt program kan.
user-tell-provider-key = Skicka den här rapporten till dem som sköter { $server } och be om ett andra certifikat med RSA-nyckel: ditt program kan inte använda den nuvarande nyckeln ({ $key }).
user-do-not-click-through = Om ditt e-postprogram frågar om det ändå ska lita på certifikatet, svara nej: någon kanske läser din e-post.
user-use-certificate-name = Certifikatet gäller { $certificate-name }. Fråga din leverantör om det är serverns rätta namn, och gör i så fall så här. { advice-where-name } Ange { $certificate-name } som serverns namn. Ångra så här: ange { $server } igen.
user-one-address = Bara en av adresserna för { $server } visar det här certifikatet, så det kan fungera om du försöker igen.
user-look-at-certificate = Låt Mailprobe titta på själva certifikatet för { $server } (”Kontrollera”, eller ”mailprobe check” med samma text): då får du veta vad som är fel med det.
user-tell-provider-certificate = Skicka den här rapporten till dem som sköter { $server }; certifikatets datum, namn och utfärdare står i den.
user-tell-provider-weak = Skicka den här rapporten till dem som sköter { $server } och be om en ny nyckel och ett nytt certifikat.
user-set-clock = Ställ in den här datorns datum, tid och tidszon: högerklicka på klockan, välj ”Justera datum och tid”, och låt den ställa in tiden automatiskt. På en Mac öppnar du Systeminställningar > Allmänt > Datum och tid.
user-clock-battery = Om datumet är fel igen när datorn har varit avstängd är batteriet för dess klocka slut. Vilken datorbutik som helst kan byta det.
user-no-password-here = Logga inte in på den här porten: någon på vägen kan läsa ditt lösenord.
user-tell-provider-plain = Skicka den här rapporten till dem som sköter { $server }: port { $port } svarar i klartext, utan kryptering.
user-check-name-and-port = { advice-where-name } Jämför servernamnet ({ $server }) och porten ({ $port }) med vad din leverantör säger.
user-scanner-update = { $scanner }, ett antivirusprogram på den här datorn, ligger mellan ditt e-postprogram och servern. Uppdatera det, starta om datorn och kontrollera igen.
user-scanner-find = Leta i inställningarna för ditt antivirusprogram efter e-post- eller SSL-genomsökning och undanta e-postanslutningen till { $server }; programmets hjälpsidor eller din helpdesk vet hur. Låt själva antivirusprogrammet vara påslaget.
user-gateway = { $scanner } hör till nätverket du använder, inte till den här datorn. Be den som sköter nätverket att undanta e-postanslutningen till { $server }, eller att installera sitt rotcertifikat här.
user-ask-helpdesk-scanner = På en företagsdator, fråga din helpdesk: företagets gateway kan behöva sitt eget rotcertifikat här, eller ett undantag för e-post.
user-compare-network = Kontrollera en gång från ett annat nätverk, till exempel mobilens. Spara det här resultatet först, så att du kan jämföra de två.
user-allow-program = Kontrollera i den här datorns brandvägg om ditt e-postprogram får använda port { $port }, och tillåt det. Ångra så här: ta bort posten igen.
user-ask-helpdesk-port = Be den som sköter nätverket att släppa igenom port { $port } till { $server }; många nätverk spärrar e-postportar med flit.
user-large-hello = Om du använder VPN, kontrollera en gång utan det. Skicka annars den här rapporten till den som sköter nätverket: paket i full storlek försvinner på vägen (MTU), eller så förstår en brandvägg inte det långa första meddelandet från dagens program.
user-check-name = { advice-where-name } Kontrollera att serverns namn är rätt, bokstav för bokstav: { $server }.
user-name-service = Hemma: starta om din router, vänta två minuter och starta sedan om datorn: nätverkets namntjänst (DNS) gav ingen adress. På kontoret: fråga din helpdesk.
user-ask-helpdesk-dns = Om det fortsätter, skicka den här rapporten till den som sköter nätverket eller till din internetleverantör: namntjänsten (DNS) där säger inte var { $server } finns.
user-hosts-file = Be din helpdesk titta på hosts-filen på den här datorn: den skickar { $server } till en adress där e-posten inte fungerar.
user-flush-names = Rensa de sparade adresserna på den här datorn eller telefonen: { $program ->
        [apple-mail] öppna Terminal på Mac-datorn och skriv sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, tryck sedan på retur och skriv datorns lösenord.
        [outlook-mac] öppna Terminal på Mac-datorn och skriv sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, tryck sedan på retur och skriv datorns lösenord.
        [iphone] stäng av den och slå på den igen.
        [gmail-app] stäng av den och slå på den igen.
        [samsung-email] stäng av den och slå på den igen.
        [thunderbird-android] stäng av den och slå på den igen.
        [outlook-mobile] stäng av den och slå på den igen.
        [device] stäng av enheten och slå på den igen.
        [evolution] öppna en terminal, skriv resolvectl flush-caches och tryck på Enter.
        [kmail] öppna en terminal, skriv resolvectl flush-caches och tryck på Enter.
       *[other] i Windows, tryck på Windows+R, skriv cmd, tryck på Enter, skriv sedan ipconfig /flushdns och tryck på Enter. En telefon stänger du av och slår på igen.
    } Det finns inget att återställa.
user-private-address = Namnet { $server } leder till { $private-address }, en adress inne i ett lokalt nätverk. Så svarar ett gästnätverk innan man har loggat in: öppna en webbsida i din webbläsare och logga in där. Ta annars reda på om du måste vara i nätverket för { $server }, eller i dess VPN, för att läsa e-post.
user-use-exchanger = { $server } är namnet på en domän, och domänens e-post går till { $exchanger }. Fråga din leverantör om e-postprogram också använder den servern. I så fall: { advice-where-name } Ange { $exchanger } som serverns namn. Ange { $server } igen om du vill gå tillbaka.
user-restart-router = Hemma: stäng av din router i en minut, slå på den igen och kontrollera sedan igen.
user-ask-helpdesk-ipv6 = Om det fortsätter, skicka den här rapporten till din helpdesk eller leverantör: IPv6-vägen till { $server } är bruten.
user-sign-in-to-network = Öppna en webbsida i din webbläsare, logga in på det här nätverket eller godkänn dess villkor, och kontrollera sedan igen.
user-wait-for-server = Vänta några minuter och försök igen; inget behöver ändras i ditt e-postprogram.
user-ask-provider-status = Titta på din leverantörs statussida, eller ring dem: de kanske redan vet om det.
user-fewer-connections = { $protocol ->
        [SMTP] Stäng andra program och enheter som skickar via samma server; många servrar tillåter bara några få samtidigt.
       *[other] Stäng andra program och enheter som läser samma postlåda; många servrar tillåter bara några få samtidigt.
    }
user-longer-interval = Låt ditt e-postprogram leta efter e-post mer sällan, till exempel var tionde minut.
user-greylisted = Skicka igen om tio minuter: den här servern ber alla nya avsändare att komma tillbaka senare. Inget behöver ändras.
user-shut-out = Vänta en halvtimme före nästa försök, på alla enheter som läser den här postlådan: varje försök kan förlänga väntetiden.
user-correct-password = Skriv rätt lösenord i alla program och på alla enheter som använder den här postlådan före nästa försök: ett gammalt lösenord håller adressen utestängd.
user-sign-in-name = Kontrollera att användarnamnet är fullständigt (ofta hela adressen) och skriv lösenordet igen.
user-sign-in-app-password = Om din leverantör vill ha ett applösenord för e-postprogram (det gäller Google, Yahoo, AOL, Apple, Fastmail och andra; Microsoft har inga), skapa ett i ditt konto på webbplatsen och ange det i stället för det vanliga lösenordet.
user-sign-in-web = Låt e-postprogrammet logga in via leverantörens webbsida (OAuth 2). { $program ->
        [thunderbird] { advice-where } Ställ in autentiseringsmetoden på OAuth2.
        [thunderbird-android] { advice-where } Ställ in Autentisering på OAuth 2.0.
        [apple-mail] Lägg till kontot en gång till, under leverantörens namn och inte som ”Annat”. Behåll det gamla: e-post som har hämtats med POP finns bara på den här datorn.
        [iphone] Lägg till kontot en gång till, under leverantörens namn och inte som ”Annat”. Ta bort det gamla bara om din e-post också finns på servern.
        [outlook] Lägg till kontot en gång till som Microsoft 365, Outlook.com eller Google, inte som POP eller IMAP. Behåll det gamla: e-post som har hämtats med POP finns bara på den här datorn. För andra leverantörer klarar klassiska Outlook det inte; Thunderbird gör det.
        [new-outlook] Lägg till kontot en gång till och välj leverantören när du får frågan; skriv inget lösenord i själva Outlook.
        [outlook-mac] Lägg till kontot en gång till och välj leverantören när du får frågan, inte IMAP eller POP. Behåll det gamla: e-post som har hämtats med POP finns bara på den här datorn.
        [outlook-mobile] Lägg till kontot en gång till och välj leverantören när du får frågan.
        [gmail-app] Lägg till kontot en gång till och välj leverantören när du får frågan, inte ”Annat”.
        [samsung-email] Lägg till kontot en gång till och välj leverantören när du får frågan, inte ”Annat”.
        [outlook-express] Outlook Express klarar det inte; Thunderbird gör det.
        [windows-mail] Windows Mail klarar det inte; Thunderbird gör det.
        [windows-live-mail] Windows Live Mail klarar det inte; Thunderbird gör det.
        [device] Om enheten inte klarar det, låt den skicka via ett e-postrelä i ditt nätverk eller leverantörens tjänst för enheter; fråga den som sköter din e-post.
        [script] Ge programmet en OAuth 2-token, eller låt det skicka via ett relä eller en sändningstjänst som fortfarande tar emot användarnamn och lösenord.
       *[other] Om ditt inte klarar det gör Thunderbird det.
    }
user-sign-in-switch = Kontrollera i ditt konto på leverantörens webbplats om POP, IMAP eller e-postprogram först måste slås på.
user-ask-sign-in = Fråga dem som sköter { $server } hur e-postprogram loggar in där: port { $port } erbjuder ingen inloggning med lösenord.
user-ask-protocol = Be den som administrerar kontot eller dess domän att slå på { $protocol }, eller fråga vilket annat protokoll som ska användas.
user-other-way-of-sign-in = Använd ett e-postprogram som kan något av de sätt att logga in som { $server } erbjuder, eller be dem som sköter den att även erbjuda lösenord över TLS (PLAIN eller LOGIN).
user-use-submission-port = För att skicka använder e-postprogram { $program ->
        [outlook-express] port 465 med SSL; port 25 är avsedd för e-post mellan servrar, och port 587 kräver STARTTLS, som Outlook Express inte klarar där.
       *[other] port 587 med STARTTLS eller port 465 med SSL/TLS; port 25 är avsedd för e-post mellan servrar.
    } { advice-where } { $program ->
        [outlook-express] Prova den här porten.
       *[other] Prova de här portarna.
    } { advice-undo }
user-client-certificate = Be dem som sköter { $server } om ett eget certifikat och hur du installerar det: utan ett släpper port { $port } inte in någon, vilket lösenordet än är.
user-sign-in-for-sending = Slå på inloggning för att skicka: { $program ->
        [outlook-express] i Outlook Express öppnar du Verktyg > Konton… > E-post, väljer kontot, sedan Egenskaper > Servrar, och kryssar i rutan om att servern för utgående e-post kräver autentisering.
        [windows-mail] i Windows Mail öppnar du Verktyg > Konton…, väljer kontot, sedan Egenskaper > Servrar, och kryssar i rutan om att servern för utgående e-post kräver autentisering.
        [windows-live-mail] i Windows Live Mail högerklickar du på kontot till vänster, väljer Egenskaper > Servrar, och kryssar i rutan om att servern för utgående e-post kräver autentisering.
        [outlook] stäng Outlook, öppna Kontrollpanelen > E-post (Microsoft Outlook) > E-postkonton…, välj kontot, sedan Ändra… > Fler inställningar… > Utgående server, och kryssa i rutan om att den utgående servern (SMTP) kräver autentisering.
        [outlook-mac] i Outlook öppnar du Verktyg > Konton, väljer kontot, sedan ”Fler alternativ” under den utgående servern, och väljer en typ av autentisering.
        [thunderbird] i Thunderbird öppnar du menyn > Kontoinställningar > Server för utgående e-post, väljer servern, sedan ”Redigera…”, och väljer en annan autentiseringsmetod än ”Ingen autentisering”.
        [thunderbird-android] i appen öppnar du menyn > Inställningar, väljer kontot, sedan Skickar e-post > Utgående server, och väljer en annan autentisering än ”Ingen”.
        [apple-mail] i Mail öppnar du menyn Mail > Inställningar > Konton, väljer kontot, sedan ”Serverinställningar”, och anger ett användarnamn och en autentisering för den utgående servern.
        [iphone] öppna Inställningar > Appar > Mail > Mail-konton (före iOS 18: Inställningar > Mail > Konton), välj kontot, tryck på dess adress, sedan på SMTP och servern under ”Primär server”, och ange användarnamnet och lösenordet även där.
        [gmail-app] i Gmail-appen öppnar du menyn > Inställningar, väljer kontot, sedan inställningarna för utgående e-post, och slår på att inloggning krävs.
        [samsung-email] i Samsung Email öppnar du menyn, trycker på kugghjulet, väljer kontot, sedan ”Serverinställningar”, och slår på inloggning för den utgående servern.
        [evolution] i Evolution öppnar du Redigera > Konton, väljer kontot, sedan ”Redigera” och ”Sändning av e-post”, och kryssar i ”Servern kräver autentisering”.
        [kmail] i KMail öppnar du Inställningar > Anpassa Kmail… > Konton, väljer kontot på fliken ”Skicka”, sedan ”Ändra…”, och kryssar i ”Servern kräver behörighetskontroll”.
        [device] slå på SMTP-autentisering på enhetens webbsida, under ”E-post” eller ”SMTP”, och ange e-postkontots användarnamn och lösenord.
        [script] ange användarnamn och lösenord för SMTP-servern i konfigurationen.
       *[other] öppna inställningarna för den utgående servern i ditt e-postprogram och slå på autentisering.
    } { advice-success }
user-from-address = Skicka med adressen som hör till det här kontot: jämför e-postadressen i kontots inställningar med den som leverantören gav dig.
user-block-list = Servern säger att den här datorns internetadress står på en blockeringslista. { $protocol ->
    [SMTP] Skicka genom leverantörens port 587 eller 465 med inloggning; om du redan gör det, be
   *[other] Be
 } din internetleverantör eller helpdesk att få adressen borttagen.
user-sending-limit = Vänta tills sändningsgränsen inte längre gäller, ofta en timme eller ett dygn, och skicka till färre personer åt gången.
user-other-address = Kontrollera om VPN eller ett gästnätverk används, och skicka en gång utan det: servern avvisar den adress som den här datorn har nu.
user-tell-provider-sending = Om det fortsätter, skicka den här rapporten till dem som sköter { $server }: serverns egna ord står i den.
user-tell-provider-sni = Skicka den här rapporten till dem som sköter { $server } och be om ett standardcertifikat för program som inte anger något namn.
user-ask-right-name = Fråga dem som sköter { $server } om det fortfarande är serverns rätta namn, och skicka dem den här rapporten.
user-raise-time-limit = Ge servern mer tid. { $program ->
        [outlook-express] { advice-where } Dra reglaget för serverns tidsgräns mot ”Lång”. Ångra så här: dra tillbaka det dit det var.
        [windows-mail] { advice-where } Dra reglaget för serverns tidsgräns mot ”Lång”. Ångra så här: dra tillbaka det dit det var.
        [windows-live-mail] { advice-where } Dra reglaget för serverns tidsgräns mot ”Lång”. Ångra så här: dra tillbaka det dit det var.
        [outlook] { advice-where } Dra reglaget för serverns tidsgräns mot ”Lång”. Ångra så här: dra tillbaka det dit det var.
        [thunderbird] I Thunderbird öppnar du menyn > Inställningar > Allmänt > Konfigurationsredigerare…, och ställer in mailnews.tcptimeout på 200. Ångra så här: återställ värdet där.
        [script] Höj tidsgränsen (timeout) i konfigurationen.
       *[other] Höj tidsgränsen i kontots inställningar, om det finns en.
    } { advice-success }
user-connect-network = Kontrollera att den här datorn är ansluten: wifi på och anslutet, kabeln isatt i båda ändar, flygplansläget av.
user-restart-network = Om det inte heller går att öppna någon webbsida, starta om datorn; hemma startar du också om routern och väntar två minuter.
user-free-connections = Stäng program du inte behöver, eller starta om datorn: den har ingen ledig anslutning kvar, så det gick inte att ta reda på något om { $server }.
user-run-to-the-end = Tryck på ”Kontrollera igen” och låt kontrollen bli klar; det tar sällan mer än tio sekunder.
user-wait-for-answer = Försök igen om tio minuter: en server som inte säger något kan vara överbelastad eller hålla på att starta. Inget behöver ändras i ditt e-postprogram.
user-tell-provider-slow = Om det fortsätter, skicka den här rapporten till dem som sköter { $server }; tiderna står i den.
user-try-again-now = Skicka och ta emot en gång till i ditt e-postprogram: en kort störning kan vara över.
user-compare-settings = Ditt felmeddelande nämner { $complaint-server }, port { $complaint-port }; det som kontrollerades är { $server }, port { $port }. { advice-where-name } Ange { $server } och port { $port } där om det är de som din leverantör anger: de fungerar härifrån. Ångra så här: ange { $complaint-server } och port { $complaint-port } igen.
user-password-and-account = Om det ändå inte fungerar, skriv lösenordet igen och jämför användarnamnet med vad din leverantör säger.
user-not-tested = Inloggningen, postlådan och sändningen testades inte: Mailprobe frågar aldrig efter ett lösenord.
user-send-report = Spara den här rapporten och skicka den till din helpdesk: allt som hittades står i den.

warning-ssl-off = Med SSL avstängt kan ditt lösenord och all e-post läsas av alla nätverk på vägen. Gör det bara i ett nätverk du litar på, till exempel på kontoret, eller via VPN dit, aldrig på ett offentligt wifi eller över det öppna internet. { $protocol ->
        [SMTP] Läsning av e-post har en egen inställning: låt SSL vara på där.
       *[other] Sändning har en egen inställning: låt SSL vara på där.
    } Om någon kan ha sett lösenordet, byt det när SSL fungerar igen, överallt där du använder det. Slå på SSL igen så snart servern är lagad.
warning-pop3 = { $other-protocol } tar bort e-post från servern om programmet inte ställs in på något annat: vissa program gör det genast, andra efter två veckor. Då finns den e-posten inte längre på dina andra enheter. Innan e-post hämtas för första gången, kryssa i rutan om att lämna en kopia av meddelandena på servern och ta bort antalet dagar efter vilka de raderas (telefoner: välj att aldrig ta bort från servern).

## För den som sköter servern

admin-groupshield-log = Titta i programloggen på { $server } efter 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) och 1194 (MSExchangeIS, med 0x80004005). 0x2741 i dem betyder att adressen för den säkra porten inte fanns att binda till; 0x2740 betyder att ett annat program upptar porten. Ett nytt certifikat hjälper inte: artikeln säger att certifikaten var i ordning (KB Q250926).
admin-groupshield-service-packs = Om det inte hjälper att ta bort GroupShield, gör en säkerhetskopia och uppgradera servern till Windows NT 4.0 Service Pack 6a och Exchange Server 5.5 Service Pack 4, den nyaste nivån: NT 4.0 SP4 ensamt orsakar samma händelser (KB Q214864).
admin-groupshield-remove = Gör först en säkerhetskopia och se till att ett annat e-postskydd körs. Ta sedan bort GroupShield, antivirusprogrammet för Exchange från Network Associates (senare McAfee), helt: först dess program på administrationsdatorer, sedan på servern, med tjänster, tillägg och registerposter (KB Q250926; listan för borttagning för hand finns i KB Q271758). Starta om informationsarkivet (information store); under tiden står e-posten still för alla.
admin-groupshield-test = Testa SSL innan något läggs tillbaka, med själva e-postprogrammet och SSL på (KB Q250926), eller med ”Kontrollera” här; dagens openssl klarar inte den gamla SSL som den här servern har. Kontrollera att 11508 och 11506 inte kommer tillbaka.
admin-groupshield-reinstall = Installera om GroupShield och testa SSL en gång till (KB Q250926). Säg sedan till användarna att slå på SSL igen.
admin-exchange55-log = Titta i programloggen på { $server }: 13002 betyder att inget certifikat är bundet för protokollet, 0x2740 att ett annat program upptar porten, 0x2741 att adressen inte fanns att binda till.
admin-exchange55-certificate = Kontrollera i Key Manager att ett giltigt certifikat är bundet till ”Default” eller till serverns rätta adress, för POP3 och IMAP4 var för sig (KB Q251097).
admin-exchange55-netstat = Kör netstat -an på servern och leta efter 995 och 993 i läget LISTENING, och på vilka adresser. En port på bara en adress stämmer med KB Q214864.
admin-exchange55-addresses = Kontrollera i vilken ordning serverns adresser kommer (ping mot dess eget namn) och ta bort uppringda adresser och WAN-adresser som inte används (KB Q214864). Bakom en proxyserver behöver de säkra portarna en egen bindning (KB Q178532).
admin-exchange55-service-packs = Gör en säkerhetskopia och uppgradera servern till Windows NT 4.0 Service Pack 6a och Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 ensamt orsakar samma händelser (KB Q214864).
admin-server-log = Titta i loggen på { $server } vid tiden för den här rapporten. { advice-server-log }
admin-key-and-certificate = Kontrollera att nyckel och certifikat hör ihop och att tjänsten får läsa båda. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ visar filerna (ssl_cert och ssl_key; från 2.4 ssl_server_cert_file och ssl_server_key_file); openssl x509 -noout -pubkey -in CERT och openssl pkey -pubout -in KEY måste skriva ut samma sak.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files visar filerna; openssl x509 -noout -pubkey -in CERT och openssl pkey -pubout -in KEY måste skriva ut samma sak.
        [exchange] Get-ExchangeCertificate visar om POP och IMAP står under Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP binder ett.
        [exchange55] Key Manager visar nyckeln och vad den är bunden till.
       *[other] openssl x509 -noout -pubkey -in CERT och openssl pkey -pubout -in KEY måste skriva ut samma sak.
    }
admin-reload = Låt tjänsten läsa in nyckel och certifikat igen. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; från Exchange 2013 även MSExchangePOP3BE och MSExchangeIMAP4BE. Set-PopSettings och Set-ImapSettings med -X509CertificateName väljer certifikatet.
        [exchange55] Starta om informationsarkivet (information store).
        [courier] Starta om courier-tjänsterna.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Starta om e-posttjänsten.
    }
admin-offload = Kontrollera om en lastbalanserare, TLS-proxy eller ett innehållsfilter ligger framför port { $port }, och upprepa testet bakom den.
admin-test-secure-port = Testa utifrån: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } måste visa certifikatet och en hälsning.
admin-test-plain-port = Testa utifrån: nc { $server } { $port } måste visa en hälsning.
admin-enable-listener = Slå på den säkra tjänsten för { $protocol }. { $server-kind ->
        [dovecot] I Dovecot: protocols och, för var och en, en inet_listener med ssl = yes på port { $port }; doveconf -n visar vad som används.
        [postfix] I Postfix: raden smtps (submissions) i master.cf.
        [exchange] I Exchange: Set-PopSettings eller Set-ImapSettings med -SSLBindings, starta sedan tjänsten.
        [exchange55] I Exchange Administrator: protokollets egenskaper, med ett certifikat från Key Manager.
       *[other] Dess konfiguration anger porten och certifikatet.
    }
admin-open-port = Släpp igenom port { $port } i alla brandväggar mellan e-postprogrammen och { $server }, men bara från de nätverk där de används; nc -vz { $server } { $port } därifrån visar om det går fram.
admin-publish-settings = Publicera rätt inställningar där programmen letar efter dem: autoconfig.xml för Thunderbird och K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover för Outlook, en konfigurationsprofil för Apple-enheter och SRV-poster _imaps, _pop3s och _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Berätta för användarna vilka program som fortfarande fungerar med TLS 1.2 och nyare; servern behöver inte sänkas för alla.
admin-allow-tls12 = Låt port { $port } svara på TLS 1.2 vid sidan av TLS 1.3: det är säkert, och många program som används kan inget nyare (Outlook före Windows 11, skrivare).
admin-old-tls-apart = Om gamla program måste användas en tid till, ge dem en egen adress med TLS 1.0, bara inne i nätverket, och bestäm ett datum då den tas bort.
admin-upgrade-server = Uppgradera e-posttjänsten eller dess TLS-bibliotek till TLS 1.2 eller nyare.
admin-tls-front-end = Sätt tills dess en TLS-front som stunnel eller HAProxy framför, så att gammal TLS aldrig lämnar maskinen.
admin-test-versions = Testa med openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } och kontrollera vilken version och vilket chiffer som avtalas.
admin-add-suites = Lägg till ett chiffer som det här programmet erbjuder, till exempel { $ciphers }.
admin-old-ciphers = Det här programmet erbjuder bara gamla chiffer som { $ciphers }; de är i dag för svaga för att slås på för alla. Lösningen är ett nyare program.
admin-add-rsa = Om certifikatet har en ECDSA- eller Ed25519-nyckel, erbjud vid sidan av det ett med RSA-nyckel.
admin-renew-certificate = Förnya certifikatet hos en utfärdare som e-postprogram litar på, och låt tjänsten läsa in det igen.
admin-replace-revoked = Skaffa ett nytt certifikat med en ny nyckel från din certifikatutfärdare, låt tjänsten läsa in det igen, och fråga varför det gamla återkallades.
admin-full-chain = Skicka hela kedjan: serverns eget certifikat först, sedan de mellan det och rotcertifikatet.
admin-current-chain = Ersätt det föråldrade mellancertifikat som servern skickar med det aktuella från din certifikatutfärdare, eller utelämna det.
admin-present-chain = Låt servern skicka det mellancertifikat som gäller i dag tills det nya börjar gälla.
admin-certificate-names = Kontrollera att { $server } finns bland certifikatets alternativa namn (subject alternative names); common name räknas inte.
admin-chain-or-authority = Servern skickar bara sitt eget certifikat: låt den skicka kedjans mellancertifikat också. Om utfärdaren är organisationens egen, installera dess rotcertifikat på alla datorer som läser e-post.
admin-reissue-within-rules = Låt en utfärdare som får utfärda certifikatet för det här namnet utfärda det på nytt; att installera ett rotcertifikat hjälper inte här.
admin-reissue-plain = Låt utfärda certifikatet på nytt utan det tillägg som är märkt som kritiskt (critical); openssl x509 -text visar det.
admin-reissue-for-apple = Låt utfärda certifikatet på nytt för högst 825 dagar och med ändamålet serverAuth (serverautentisering); openssl x509 -text visar båda.
admin-not-yet-valid = Använd certifikatet först från den dag det börjar gälla, eller låt utfärda det på nytt; kontrollera klockan på datorn som utfärdade det.
admin-server-usage = Låt utfärda det på nytt för servrar, med den utökade nyckelanvändningen ”TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Låt port { $port } erbjuda STARTTLS; det kräver ett certifikat och dess nyckel. { $server-kind ->
    [dovecot] I Dovecot: ssl = yes, ssl_cert och ssl_key (från 2.4 ssl_server_cert_file och ssl_server_key_file).
    [postfix] I Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file och smtpd_tls_key_file (eller smtpd_tls_chain_files).
    [exchange] I Exchange: Enable-ExchangeCertificate för tjänsten.
   *[other] Dess konfiguration anger båda.
}
admin-trusted-authority = Skaffa certifikatet från en utfärdare som e-postprogram litar på. Om det är organisationens egen, installera dess rotcertifikat på alla datorer som läser e-post.
admin-every-address = Installera det nya certifikatet på alla servrar bakom namnet och jämför dem: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = På adressen { $failing-address } fungerar inte port { $port } på { $server }: få tjänsten där att fungera, eller ta bort adressen ur namnets poster tills den gör det.
admin-new-key = Skapa en ny nyckel, RSA med 2048 bitar eller mer eller EC P-256, och låt certifiera den med SHA-256.
admin-strong-chain = Serverns eget certifikat kan vara kvar: låt servern skicka ett mellancertifikat från din certifikatutfärdare med en nyckel på minst 2048 bitar, signerat med SHA-256.
admin-dh-group = Använd Diffie-Hellman-grupper på 2048 bitar eller bara ECDHE.
admin-time-service = Inget behöver göras på { $server }. Om många datorers klockor går fel, erbjud en tidstjänst i nätverket.
admin-tell-people-settings = Berätta vilka par som gäller: 995, 993 och 465 med SSL/TLS; 110, 143 och 587 med STARTTLS.
admin-tls-on-secure-port = Slå på TLS för port { $port }, eller stäng den: program som väntar sig TLS där väntar förgäves.
admin-tls-on-plain-port = Port { $port } börjar genast med TLS. Låt den svara i klartext och erbjuda STARTTLS, som program väntar sig av den, eller stäng den: TLS från början hör till 993, 995 och 465.
admin-check-forwarding = Kontrollera vart port { $port } på { $server } vidarebefordras: något annat än { $protocol } svarar där.
admin-exempt-mail-ports = Om e-post inte behöver granskas på vägen, undanta { $server } från TLS-granskning på portarna 995, 993, 465, 587, 143 och 110.
admin-install-company-root = Om granskningen är avsiktlig, installera dess rotcertifikat på alla datorer som läser e-post.
admin-pass-starttls = Låt STARTTLS passera oförändrat: gateways som tar bort det tvingar e-posten till klartext.
admin-inspect-firewall = Titta i brandväggens logg efter adressen som den här rapporten kommer från och port { $port }, vid tiden för rapporten.
admin-packet-size = Om små svar kommer fram och stora försvinner, titta på MTU på vägen: släpp igenom ICMP ”fragmentation needed”, eller sänk MSS.
admin-fix-records = Titta på A-, AAAA- och eventuella CNAME-poster för { $server }, inifrån och utifrån: dig { $server } A och dig { $server } AAAA.
admin-name-service = Kontrollera om namnservrarna som det här nätverket delar ut svarar: nslookup { $server } här, och nslookup { $server } med en annan namnserver.
admin-fix-ipv6 = Låt tjänsten lyssna även på sin IPv6-adress, eller ta bort AAAA-posten för { $server } tills den gör det.
admin-give-ipv4 = Ge { $server } även en IPv4-adress (en A-post): alla nät har inte IPv6.
admin-portal-mail = Ge portarna 995, 993 och 587 inget svar alls tills en gäst har loggat in, inte inloggningssidan: då försöker e-postprogrammen igen av sig själva.
admin-start-services = Starta e-posttjänsterna på { $server } och kontrollera att de fortsätter att köras.
admin-raise-limits = Kontrollera vilken gräns som nåddes. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections och client_limit för inloggningstjänsterna; doveadm who visar vilka som är anslutna.
        [exchange] Get-PopSettings eller Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit och default_process_limit.
       *[other] Anslutningar totalt, per användare och per adress.
    }
admin-blocked-addresses = Kontrollera om fail2ban eller något liknande skydd har spärrat adressen som den här rapporten kommer från.
admin-mailbox-lock = Leta efter en session för den här postlådan som inte har avslutats och efter en låsfil som har blivit kvar.
admin-sign-in-methods = Kontrollera vilka inloggningssätt som är påslagna för { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings eller Get-ImapSettings, LoginType; med Exchange Online, se om grundläggande autentisering (basic authentication) är spärrad.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; för en enskild port i master.cf.
       *[other] Lösenord över TLS behöver PLAIN eller LOGIN.
    }
admin-switch-protocol-on = Slå på { $protocol } för det här kontot eller den här domänen, eller berätta vilket protokoll som ska användas i stället.
admin-explain-sign-in = Om lösenord är avstängda med avsikt, berätta för användarna vilka program som kan logga in och, där applösenord finns, hur man får ett.
admin-client-certificate = Om klientcertifikat inte ska krävas, stäng av det (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); om de ska det, berätta för användarna hur man får ett.
admin-sending-rules = Ta reda på vilken regel som avvisade meddelandet vid tiden för rapporten. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail och acl_smtp_rcpt
       *[other] Regler för vidarebefordran, avsändare och adresser, blockeringslistor, sändningsgränser.
    }
admin-delist = Om adressen inte hör hemma på listan, be den som för listan att ta bort den; listans webbsida säger varför den står där.
admin-nothing-on-server = Inget behöver göras på { $server }: den har inte ens nåtts.
admin-network-here = Om fler datorer är drabbade, titta på switchen, routern och adresstjänsten (DHCP) i det här nätverket.
admin-default-certificate = Ge tjänsten på porten ett standardcertifikat och en standardkonfiguration för program som inte skickar något servernamn.
admin-test-without-name = Testa med openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: det måste visa ett certifikat.
admin-server-names = Kontrollera att TLS-inställningarna på { $server } känner till just det namnet, och vad de gör med ett program som inte anger något.
admin-reverse-names = Kontrollera om servern väntar på det omvända namnet (PTR) för varje adress som ansluter eller på en ident-fråga, och stäng av det.
admin-server-load = Titta på belastning, minne och disk på { $server }, och på antalet anslutningar.
admin-check-backend = Kontrollera om katalogen (LDAP), databasen och lagringen som e-posttjänsten behöver svarar.
