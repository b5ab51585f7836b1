# Wat van elke schakel van de keten is gevonden, telkens één korte zin

report-chain = De keten
report-also-wrong = Ook niet in orde: { $what }

chain-not-reached = Niet bereikt, omdat een eerdere schakel niet werkt
chain-not-tested = Niet getest
chain-program-without-starttls = Dit e-mailprogramma kan op poort { $port } geen STARTTLS gebruiken
chain-turned-away = Niet tot het einde getest: de server accepteert geen verbindingen vanaf hier meer
chain-no-encryption = De instellingen gebruiken geen versleuteling
chain-computer-works = Op deze computer is niets verkeerds gevonden
chain-computer-without-network = Deze computer heeft geen netwerkverbinding
chain-computer-without-way-out = Deze computer vindt geen weg uit zijn netwerk
chain-computer-blocks = Deze computer zelf liet de verbinding niet naar buiten
chain-computer-at-its-limit = Deze computer kan geen verbinding meer openen: er zijn er te veel open
chain-address-given = Er was een adres opgegeven, dus hoefde er geen naam te worden gevonden
chain-name-found = { $name } is gevonden op { $addresses }
chain-name-not-found = Er bestaat geen server met de naam { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = De naam { $name } heeft geen adres
chain-resolver-silent = De naamdienst van dit netwerk antwoordde niet
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = De naamdienst van dit netwerk kon niet zeggen waar { $name } is
chain-port-open = Poort { $port } accepteert verbindingen
chain-port-open-on-some = Poort { $port } werkt op { $address } en niet op { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(zegt niets)
    [closed] {" "}(beëindigt de verbinding zonder een woord)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Poort { $port } weigert verbindingen
chain-port-silent = Poort { $port } antwoordt niet
chain-port-reset = Poort { $port } verbreekt verbindingen al tijdens het opbouwen
chain-no-route = Er is geen route naar { $address }
chain-starttls-not-offered = Poort { $port } biedt geen STARTTLS aan
chain-starttls-refused = Poort { $port } begint geen versleuteling als er om STARTTLS wordt gevraagd
chain-clear-text = Poort { $port } antwoordt in leesbare tekst waar de versleuteling moet beginnen
chain-other-protocol = Wat op poort { $port } antwoordt, spreekt geen TLS
chain-hello-silent = Poort { $port } zegt niets als de versleuteling moet beginnen
chain-waits-for-encryption = Poort { $port } wacht op versleuteling (SSL/TLS) en zegt daarvoor niets
chain-hello-dies = Geen enkele poging om op poort { $port } versleuteling te beginnen, slaagt
chain-hello-not-accepted = Poort { $port } versleutelt, maar niet op een manier die dit e-mailprogramma kan gebruiken
chain-flight-breaks-off = Poort { $port } begint te versleutelen en breekt dan af
chain-certificate-has-a-problem = Poort { $port } versleutelt, en het certificaat heeft een probleem
chain-handshake-breaks-off = Poort { $port } breekt af voordat de versleuteling staat
chain-flight-is-all-that-was-tested = Poort { $port } geeft dit e-mailprogramma antwoord ({ $version }); de rest kon deze keer niet worden getest
chain-flight-is-all-that-can-be-tested = Poort { $port } geeft dit e-mailprogramma antwoord ({ $version }); wat volgt, kan met de huidige versleuteling niet worden getest
chain-secure = Versleuteld, certificaat in orde
chain-secure-by-a-newer-version = Versleuteld, certificaat in orde ({ $version }; de rest getest met { $newer })
chain-secure-at-times = Poort { $port } versleutelt, maar niet elke keer of niet op tijd
chain-greets = Antwoordt: { $text }
chain-greets-late = Antwoordt laat: { $text }
chain-refuses = Weigert deze computer: { $text }
chain-greets-wrongly = Wat antwoordt, is geen mailserver van deze soort: { $text }
chain-ends-without-a-word = Beëindigt de verbinding zonder een woord
chain-greets-and-hangs-up = Antwoordt en beëindigt dan de verbinding
chain-greets-and-says-no-more = Antwoordt en zegt dan niets meer
chain-says-nothing = Zegt niets
chain-sign-in-not-tested = Niet getest: Mailprobe meldt zich nooit aan
chain-sign-in-needs-encryption = Accepteert geen wachtwoord zonder versleuteling
chain-sign-in-oauth-only = Accepteert geen wachtwoorden, alleen aanmelden via een webpagina (OAuth 2)
chain-sign-in-disabled = Zegt dat aanmelden hier is uitgeschakeld
chain-sign-in-none = Biedt geen manier van aanmelden aan
chain-sign-in-not-in-program = Biedt alleen { $ways } aan, wat dit e-mailprogramma niet kan
chain-sign-in-not-known-of-program = Biedt alleen { $ways } aan; of dit e-mailprogramma dat kan, is niet bekend
