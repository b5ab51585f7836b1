# Hva som ble funnet om hvert ledd i kjeden, én kort setning hver

report-chain = Kjeden
report-also-wrong = Også galt: { $what }

chain-not-reached = Ikke nådd, fordi et tidligere ledd er brutt
chain-not-tested = Ikke testet
chain-program-without-starttls = Dette e-postprogrammet kan ikke bruke STARTTLS på port { $port }
chain-turned-away = Ikke testet ferdig: Serveren tar ikke imot flere tilkoblinger herfra
chain-no-encryption = Innstillingene bruker ingen kryptering
chain-computer-works = Det ble ikke funnet noe galt på denne datamaskinen
chain-computer-without-network = Denne datamaskinen har ingen nettverkstilkobling
chain-computer-without-way-out = Denne datamaskinen finner ingen vei ut av nettverket sitt
chain-computer-blocks = Denne datamaskinen slapp selv ikke tilkoblingen ut
chain-computer-at-its-limit = Denne datamaskinen kan ikke åpne flere tilkoblinger: For mange er åpne
chain-address-given = En adresse var oppgitt, så det var ikke nødvendig å finne noe navn
chain-name-found = { $name } ble funnet på { $addresses }
chain-name-not-found = Det finnes ingen server med navnet { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Navnet { $name } har ingen adresse
chain-resolver-silent = Navnetjenesten i dette nettverket svarte ikke
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Navnetjenesten i dette nettverket kunne ikke si hvor { $name } er
chain-port-open = Port { $port } tar imot tilkoblinger
chain-port-open-on-some = Port { $port } virker på { $address }, men ikke på { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(sier ingenting)
    [closed] {" "}(avslutter tilkoblingen uten et ord)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } avviser tilkoblinger
chain-port-silent = Port { $port } svarer ikke
chain-port-reset = Port { $port } bryter tilkoblinger mens de blir opprettet
chain-no-route = Det finnes ingen vei til { $address }
chain-starttls-not-offered = Port { $port } tilbyr ikke STARTTLS
chain-starttls-refused = Port { $port } starter ikke kryptering når den blir bedt om STARTTLS
chain-clear-text = Port { $port } bruker klartekst der krypteringen skulle begynne
chain-other-protocol = Det som svarer på port { $port }, bruker ikke TLS
chain-hello-silent = Port { $port } sier ingenting når krypteringen skal begynne
chain-waits-for-encryption = Port { $port } venter på kryptering (SSL/TLS) og sier ingenting før den
chain-hello-dies = Ingen forsøk på å starte kryptering på port { $port } lykkes
chain-hello-not-accepted = Port { $port } krypterer, men ikke på en måte dette e-postprogrammet kan bruke
chain-flight-breaks-off = Port { $port } begynner å kryptere og bryter så av
chain-certificate-has-a-problem = Port { $port } krypterer, men det er et problem med sertifikatet
chain-handshake-breaks-off = Port { $port } bryter av før krypteringen er på plass
chain-flight-is-all-that-was-tested = Port { $port } gir dette e-postprogrammet svar ({ $version }); resten kunne ikke testes denne gangen
chain-flight-is-all-that-can-be-tested = Port { $port } gir dette e-postprogrammet svar ({ $version }); det som følger, kan ikke testes med dagens kryptering
chain-secure = Kryptert, sertifikatet er i orden
chain-secure-by-a-newer-version = Kryptert, sertifikatet er i orden ({ $version }; resten testet med { $newer })
chain-secure-at-times = Port { $port } krypterer, men ikke hver gang eller ikke i tide
chain-greets = Svarer: { $text }
chain-greets-late = Svarer sent: { $text }
chain-refuses = Avviser denne datamaskinen: { $text }
chain-greets-wrongly = Det som svarer, er ikke en slik e-postserver: { $text }
chain-ends-without-a-word = Avslutter tilkoblingen uten et ord
chain-greets-and-hangs-up = Svarer og avslutter så tilkoblingen
chain-greets-and-says-no-more = Svarer og sier så ikke mer
chain-says-nothing = Sier ingenting
chain-sign-in-not-tested = Ikke testet: Mailprobe logger aldri på
chain-sign-in-needs-encryption = Tar ikke imot passord uten kryptering
chain-sign-in-oauth-only = Tar ikke imot passord, bare pålogging gjennom en nettside (OAuth 2)
chain-sign-in-disabled = Sier at pålogging er slått av her
chain-sign-in-none = Tilbyr ingen påloggingsmåte
chain-sign-in-not-in-program = Tilbyr bare { $ways }, som dette e-postprogrammet ikke kan
chain-sign-in-not-known-of-program = Tilbyr bare { $ways }; om dette e-postprogrammet kan det, er ikke kjent
