# Vad som konstaterades om varje länk i kedjan, en kort mening för var och en

report-chain = Kedjan
report-also-wrong = Också fel: { $what }

chain-not-reached = Inte nådd, eftersom en tidigare länk är bruten
chain-not-tested = Inte testad
chain-program-without-starttls = Det här e-postprogrammet kan inte använda STARTTLS på port { $port }
chain-turned-away = Inte testad till slutet: servern tar inte emot fler anslutningar härifrån
chain-no-encryption = Inställningarna använder ingen kryptering
chain-computer-works = Inget fel hittades på den här datorn
chain-computer-without-network = Den här datorn har ingen nätverksanslutning
chain-computer-without-way-out = Den här datorn hittar ingen väg ut ur sitt nätverk
chain-computer-blocks = Den här datorn släppte själv inte ut anslutningen
chain-computer-at-its-limit = Den här datorn kan inte öppna fler anslutningar: för många är öppna
chain-address-given = En adress angavs, så inget namn behövde slås upp
chain-name-found = { $name } hittades på { $addresses }
chain-name-not-found = Det finns ingen server med namnet { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Namnet { $name } har ingen adress
chain-resolver-silent = Nätverkets namntjänst svarade inte
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Nätverkets namntjänst kunde inte säga var { $name } finns
chain-port-open = Port { $port } tar emot anslutningar
chain-port-open-on-some = Port { $port } fungerar på { $address } men inte på { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(säger ingenting)
    [closed] {" "}(avslutar anslutningen utan ett ord)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } nekar anslutningar
chain-port-silent = Port { $port } svarar inte
chain-port-reset = Port { $port } bryter anslutningar medan de upprättas
chain-no-route = Det finns ingen väg till { $address }
chain-starttls-not-offered = Port { $port } erbjuder inte STARTTLS
chain-starttls-refused = Port { $port } startar inte krypteringen när STARTTLS begärs
chain-clear-text = Port { $port } svarar i klartext där krypteringen borde börja
chain-other-protocol = Det som svarar på port { $port } använder inte TLS
chain-hello-silent = Port { $port } säger ingenting när krypteringen borde börja
chain-waits-for-encryption = Port { $port } väntar på kryptering (SSL/TLS) och säger ingenting före den
chain-hello-dies = Inget försök att starta kryptering på port { $port } lyckas
chain-hello-not-accepted = Port { $port } krypterar, men inte på ett sätt som det här e-postprogrammet kan använda
chain-flight-breaks-off = Port { $port } börjar kryptera men avbryter sedan
chain-certificate-has-a-problem = Port { $port } krypterar, men det är något fel med certifikatet
chain-handshake-breaks-off = Port { $port } avbryter innan krypteringen är klar
chain-flight-is-all-that-was-tested = Port { $port } svarar på det här e-postprogrammets anrop ({ $version }); resten kunde inte testas den här gången
chain-flight-is-all-that-can-be-tested = Port { $port } svarar på det här e-postprogrammets anrop ({ $version }); det som följer går inte att testa med dagens kryptering
chain-secure = Krypterad, certifikatet är i ordning
chain-secure-by-a-newer-version = Krypterad, certifikatet är i ordning ({ $version }; resten testad med { $newer })
chain-secure-at-times = Port { $port } krypterar, men inte varje gång eller inte i tid
chain-greets = Svarar: { $text }
chain-greets-late = Svarar sent: { $text }
chain-refuses = Avvisar den här datorn: { $text }
chain-greets-wrongly = Det som svarar är inte en e-postserver av den här sorten: { $text }
chain-ends-without-a-word = Avslutar anslutningen utan ett ord
chain-greets-and-hangs-up = Svarar och avslutar sedan anslutningen
chain-greets-and-says-no-more = Svarar och säger sedan ingenting mer
chain-says-nothing = Säger ingenting
chain-sign-in-not-tested = Inte testad: Mailprobe loggar aldrig in
chain-sign-in-needs-encryption = Tar inte emot lösenord utan kryptering
chain-sign-in-oauth-only = Tar inte emot lösenord, bara inloggning via en webbsida (OAuth 2)
chain-sign-in-disabled = Säger att inloggning är avstängd här
chain-sign-in-none = Erbjuder inget sätt att logga in
chain-sign-in-not-in-program = Erbjuder bara { $ways }, som det här e-postprogrammet inte kan
chain-sign-in-not-known-of-program = Erbjuder bara { $ways }; om det här e-postprogrammet kan det är inte känt
