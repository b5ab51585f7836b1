# Hvad der blev fundet om hvert led i kæden, én kort sætning om hvert

report-chain = Kæden
report-also-wrong = Også galt: { $what }

chain-not-reached = Ikke nået, fordi et tidligere led er brudt
chain-not-tested = Ikke testet
chain-program-without-starttls = Dette mailprogram kan ikke bruge STARTTLS på port { $port }
chain-turned-away = Ikke testet færdigt: serveren tager ikke imod flere forbindelser herfra
chain-no-encryption = Indstillingerne bruger ingen kryptering
chain-computer-works = Der blev ikke fundet noget galt på denne computer
chain-computer-without-network = Denne computer har ingen netværksforbindelse
chain-computer-without-way-out = Denne computer finder ingen vej ud af sit netværk
chain-computer-blocks = Denne computer lod ikke selv forbindelsen komme ud
chain-computer-at-its-limit = Denne computer kan ikke åbne flere forbindelser: for mange er åbne
chain-address-given = En adresse var angivet, så intet navn skulle slås op
chain-name-found = { $name } blev fundet på { $addresses }
chain-name-not-found = Der findes ingen server med navnet { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Navnet { $name } har ingen adresse
chain-resolver-silent = Netværkets navnetjeneste svarede ikke
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Netværkets navnetjeneste kunne ikke sige, hvor { $name } er
chain-port-open = Port { $port } tager imod forbindelser
chain-port-open-on-some = Port { $port } virker på { $address }, men ikke på { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(siger ikke noget)
    [closed] {" "}(afslutter forbindelsen uden et ord)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } afviser forbindelser
chain-port-silent = Port { $port } svarer ikke
chain-port-reset = Port { $port } afbryder forbindelser, mens de bliver oprettet
chain-no-route = Der er ingen vej til { $address }
chain-starttls-not-offered = Port { $port } tilbyder ikke STARTTLS
chain-starttls-refused = Port { $port } starter ikke krypteringen, når der bedes om STARTTLS
chain-clear-text = Port { $port } svarer i klartekst, hvor krypteringen skulle begynde
chain-other-protocol = Det, der svarer på port { $port }, bruger ikke TLS
chain-hello-silent = Port { $port } siger ikke noget, når krypteringen skulle begynde
chain-waits-for-encryption = Port { $port } venter på kryptering (SSL/TLS) og siger ikke noget før den
chain-hello-dies = Intet forsøg på at starte kryptering på port { $port } lykkes
chain-hello-not-accepted = Port { $port } krypterer, men ikke på en måde, som dette mailprogram kan bruge
chain-flight-breaks-off = Port { $port } begynder at kryptere og afbryder så
chain-certificate-has-a-problem = Port { $port } krypterer, men der er et problem med certifikatet
chain-handshake-breaks-off = Port { $port } afbryder, før krypteringen er på plads
chain-flight-is-all-that-was-tested = Port { $port } svarer, når dette mailprogram kalder ({ $version }); resten kunne ikke testes denne gang
chain-flight-is-all-that-can-be-tested = Port { $port } svarer, når dette mailprogram kalder ({ $version }); det følgende kan ikke testes med nutidens kryptering
chain-secure = Krypteret, certifikatet er i orden
chain-secure-by-a-newer-version = Krypteret, certifikatet er i orden ({ $version }; resten testet med { $newer })
chain-secure-at-times = Port { $port } krypterer, men ikke hver gang eller ikke i tide
chain-greets = Svarer: { $text }
chain-greets-late = Svarer sent: { $text }
chain-refuses = Afviser denne computer: { $text }
chain-greets-wrongly = Det, der svarer, er ikke en mailserver af denne slags: { $text }
chain-ends-without-a-word = Afslutter forbindelsen uden et ord
chain-greets-and-hangs-up = Svarer og afslutter så forbindelsen
chain-greets-and-says-no-more = Svarer og siger så ikke mere
chain-says-nothing = Siger ikke noget
chain-sign-in-not-tested = Ikke testet: Mailprobe logger aldrig ind
chain-sign-in-needs-encryption = Tager ikke imod adgangskoder uden kryptering
chain-sign-in-oauth-only = Tager ikke imod adgangskoder, kun login via en webside (OAuth 2)
chain-sign-in-disabled = Siger, at login er slået fra her
chain-sign-in-none = Tilbyder ingen måde at logge ind på
chain-sign-in-not-in-program = Tilbyder kun { $ways }, som dette mailprogram ikke kan
chain-sign-in-not-known-of-program = Tilbyder kun { $ways }; om dette mailprogram kan det, vides ikke
