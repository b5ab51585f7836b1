hypothesis-groupshield = GroupShield Exchange Server 5.5:ssä
hypothesis-exchange55-listener = Muu vika Exchange Server 5.5:n suojatuissa porteissa
hypothesis-secure-listener-fault = Palvelimen suojattu portti on rikki
hypothesis-no-secure-service = Tässä portissa ei ole suojattua palvelua
hypothesis-client-too-old = Sähköpostiohjelma on liian vanha palvelimelle
hypothesis-server-too-old = Palvelin on liian vanha sähköpostiohjelmalle
hypothesis-no-shared-cipher = Yhteistä salaustapaa ei ole
hypothesis-certificate = Ongelma palvelimen varmenteessa
hypothesis-weak-certificate = Palvelimen avain tai allekirjoitus on liian heikko
hypothesis-clock-wrong = Tämän tietokoneen kello on väärässä
hypothesis-starttls-mixup = Portti ja salaustapa eivät sovi yhteen
hypothesis-plaintext-on-secure-port = Suojattu portti ei salaa
hypothesis-wrong-protocol = Vastaaja on muu kuin tällainen sähköpostipalvelin
hypothesis-interception = Jokin matkan varrella muuttaa yhteyttä
hypothesis-firewall = Palomuuri tai operaattori estää yhteyden
hypothesis-dns = Palvelimen nimi ei johda mihinkään tai johtaa väärään paikkaan
hypothesis-ipv6-broken = IPv6 ei toimi
hypothesis-captive-portal = Verkkoon on ensin kirjauduttava
hypothesis-server-down = Sähköpostipalvelin ei ole toiminnassa
hypothesis-server-busy = Sähköpostipalvelin on kuormittunut tai jokin raja on tullut vastaan
hypothesis-sign-in-refused = Käyttäjätunnusta tai salasanaa ei hyväksytä
hypothesis-sign-in-method = Tätä kirjautumistapaa ei hyväksytä
hypothesis-sending-refused = Palvelin ei ota tätä viestiä vastaan
hypothesis-sni-required = Palvelimelle on ensin kerrottava sen nimi (SNI)
hypothesis-slow-server = Sähköpostipalvelin ei sano mitään tai vastaa liian myöhään
hypothesis-no-network = Tällä tietokoneella ei ole verkkoa
hypothesis-healthy = Kaikki, minkä voimme testata, toimii

verdict-groupshield =
    Palvelin { $server } ei saa suojattua yhteyttä valmiiksi portissa { $port }; GroupShield on { $certainty ->
        [likely] todennäköinen syy
       *[other] mahdollinen syy
    }.
verdict-exchange55-listener = Palvelimen { $server } (Exchange Server 5.5) suojattu portti { $port } ei toimi.
verdict-secure-listener-fault = Suojattu yhteys palvelimeen { $server }, portti { $port }, katkeaa palvelimen päässä.
verdict-secure-listener-fault-idle-close = Ei suojattua yhteyttä palvelimeen { $server }: portti { $port } katkaisee yhteyden, ennen kuin mitään sanotaan.
verdict-secure-listener-fault-every-hello-dies = Ei suojattua yhteyttä palvelimeen { $server }: portti { $port } katkaisee yhteyden joka yrityksellä.
verdict-secure-listener-fault-alert-on-every-hello = Ei suojattua yhteyttä palvelimeen { $server }: portti { $port } torjuu jokaisen yrityksen (hälytys { $alert }).
verdict-secure-listener-fault-flight-breaks-off =
    Ei suojattua yhteyttä palvelimeen { $server }: portti { $port } aloittaa sen ja sitten { $how ->
        [silent] vaikenee
       *[other] katkaisee sen
    }.
verdict-secure-listener-fault-handshake-not-completed =
    Ei suojattua yhteyttä palvelimeen { $server }: portti { $port } { $how ->
        [silent] lakkaa vastaamasta
       *[other] katkaisee sen
    }, ennen kuin se on valmis.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] Palvelin { $server } hyväksyy STARTTLS:n portissa { $port } ja jatkaa ilman salausta.
   *[says] Palvelin { $server } sanoo itse, ettei se voi aloittaa salausta portissa { $port }.
}
verdict-secure-listener-fault-starttls-refused = Palvelin { $server } tarjoaa STARTTLS:ää portissa { $port } mutta ei sitten jatka.
verdict-secure-listener-fault-said-tls-not-started = Virheilmoituksen mukaan palvelin { $server } ei voinut aloittaa salausta: ”{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Posti ei kulje portin { $port } kautta: palvelin { $server } katkaisee yhteyden sanaakaan sanomatta.
verdict-no-secure-service = Palvelin { $server } ei tarjoa suojattua yhteyttä portissa { $port }.
verdict-no-secure-service-port-refused = Palvelin { $server } torjuu yhteydet porttiin { $port }.
verdict-no-secure-service-port-refused-others-greet = Palvelin { $server } torjuu yhteydet porttiin { $port }; portti { $other_port } vastaa.
verdict-no-secure-service-starttls-not-offered = Palvelin { $server } ei tarjoa portissa { $port } STARTTLS:ää, vaikka { $program } on asetettu käyttämään sitä.
verdict-no-secure-service-starttls-missing-on-one-address = Osoitteessa { $address } palvelin { $server } ei tarjoa portissa { $port } STARTTLS:ää.
verdict-client-too-old = Palvelimen { $server } salaus on uudempi kuin { $program } osaa käyttää.
verdict-server-too-old = Palvelimessa { $server } on vain vanha salaus, jota { $program } ei enää hyväksy.
verdict-server-too-old-only-old-hello-answered = Palvelimen { $server } uusin versio on { $version }, jota { $program } ei enää hyväksy.
verdict-server-too-old-newest-version-breaks-off = Palvelin { $server } katkaisee yhteyden, kun ohjelma tarjoaa TLS 1.3:a, kuten { $program } tekee.
verdict-server-too-old-older-on-one-address = Osoitteessa { $address } palvelimen { $server } uusin versio on { $version }.
verdict-no-shared-cipher = Palvelimella { $server } ja ohjelmalla ({ $program }) ei ole yhteistä salaustapaa.
verdict-no-shared-cipher-key-type-not-spoken = Palvelimen { $server } varmenteessa on avain ({ $key }), jota { $program } ei osaa käyttää.
verdict-no-shared-cipher-other-suites-answered = Palvelimella { $server } ja ohjelmalla ({ $program }) on yhteinen TLS-versio, mutta ei yhteistä salausmenetelmää tai avaintyyppiä.
verdict-certificate = Palvelimen { $server } varmenteessa on ongelma, joten { $program } ei luota siihen.
verdict-certificate-certificate-expired = Palvelimen { $server } varmenteen voimassaolo päättyi { $not_after }; { $program } ei luota siihen.
verdict-certificate-certificate-not-yet-valid = Palvelimen { $server } varmenne on voimassa vasta { $not_before } alkaen.
verdict-certificate-certificate-revoked = Palvelimen { $server } varmenne on peruutettu { $revoked_at }; { $program } ei luota siihen.
verdict-certificate-certificate-intermediate-expired = Palvelimen { $server } mukana lähettämän varmenteen { $certificate } voimassaolo päättyi { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Palvelimen { $server } mukana lähettämän varmenteen { $certificate } voimassaolo alkaa { $not_before }.
verdict-certificate-certificate-names-nobody = Palvelimen { $server } varmenteessa ei ole yhtään palvelimen nimeä.
verdict-certificate-certificate-name-only-in-cn = Nimi { $common_name } on varmenteessa vain vanhassa kentässä (CN), jota nykyiset ohjelmat eivät katso.
verdict-certificate-certificate-wrong-name = Palvelimen { $server } varmenne on myönnetty nimelle { $name }, ei nimelle { $asked_name }.
verdict-certificate-certificate-self-signed = Palvelimen { $server } varmenne on itse allekirjoitettu, joten { $program } ei luota siihen.
verdict-certificate-certificate-unknown-extension = Palvelimen { $server } varmenteessa on laajennus, joka sähköpostiohjelmien on hylättävä.
verdict-certificate-certificate-against-apple-rules = Palvelimen { $server } varmenne ei noudata Applen sääntöjä, joten { $program } hylkää sen.
verdict-certificate-certificate-exceeds-issuer = Palvelimen { $server } varmenne rikkoo sen myöntäneen varmentajan sääntöjä.
verdict-certificate-certificate-untrusted = Palvelimen { $server } varmenteen myöntäjä on { $issuer }, johon tämä tietokone ei luota.
verdict-certificate-certificate-chain-incomplete = Palvelin { $server } jättää osan varmenneketjusta pois, joten { $program } ei voi tarkistaa sitä.
verdict-certificate-certificate-unreadable = Palvelimen { $server } lähettämää varmennetta ei voi lukea.
verdict-certificate-certificate-wrong-usage = Palvelimen { $server } varmennetta ei ole tehty sähköpostipalvelimelle.
verdict-certificate-certificate-status-missing = Palvelin { $server } ei lähetä vahvistusta (OCSP), jonka sen varmenne vaatii, ja { $program } edellyttää sitä.
verdict-certificate-certificate-bad-on-one-address =
    Osoitteessa { $address } palvelimen { $server } varmenne { $problem ->
        [expired] vanheni { $not_after }
        [not-yet-valid] tulee voimaan vasta { $not_before }
        [wrong-name] on myönnetty toiselle nimelle ({ $names })
        [name-only-in-cn] sisältää nimensä vain vanhassa kentässä
        [self-signed] on itse allekirjoitettu
        [untrusted-issuer] on myöntäjältä, johon tämä tietokone ei luota
        [missing-intermediate] tulee ilman tarvittavia välivarmenteita
        [revoked] on peruutettu { $revoked_at }
        [intermediate-expired] tulee varmenteen { $certificate } kanssa, joka vanheni { $not_after }
        [intermediate-not-yet-valid] tulee varmenteen { $certificate } kanssa, joka tulee voimaan vasta { $not_before }
        [weak-key] sisältää liian heikon avaimen
        [weak-signature] on liian heikosti allekirjoitettu
       *[other] on ongelmallinen
    }.
verdict-certificate-certificate-other-path-needed = Vanhat ohjelmat saattavat hylätä palvelimen { $server } varmenteen { $certificate } vuoksi (voimassa { $not_after } asti).
verdict-weak-certificate = Palvelimen { $server } varmenne on liian heikko: { $program } ei hyväksy sitä.
verdict-weak-certificate-certificate-weak-key = Palvelimen { $server } avain ({ $key }) on liian lyhyt: { $program } ei hyväksy sitä.
verdict-weak-certificate-certificate-intermediate-weak-key = Palvelimen { $server } lähettämän varmenteen { $certificate } avain ({ $key }) on liian lyhyt: { $program } ei hyväksy sitä.
verdict-weak-certificate-certificate-intermediate-weak-signature = Palvelimen { $server } varmenteen { $certificate } allekirjoitus { $signature } on liian heikko: { $program } ei hyväksy sitä.
verdict-weak-certificate-certificate-weak-signature = Palvelimen { $server } varmenteen allekirjoitus { $signature } on liian heikko: { $program } ei hyväksy sitä.
verdict-weak-certificate-weak-key-exchange = Palvelimen { $server } avaintenvaihto ({ $bits } bittiä) on liian heikko: { $program } ei hyväksy sitä.
verdict-clock-wrong = Tietokoneen kello on väärässä, joten palvelimen { $server } kelvollinen varmenne näyttää vanhentuneelta.
verdict-clock-wrong-clock-off =
    Tietokoneen kello on { $days ->
        [0] { $minutes } minuuttia
        [one] { $days } päivän
       *[other] { $days } päivää
    } { $direction ->
        [ahead] edellä
       *[behind] jäljessä
    }, joten varmenteen päivämäärät eivät näytä kelpaavan.
verdict-starttls-mixup = Palvelimen { $server } portti { $port } ei sovi yhteen salauksen kanssa, jota { $program } käyttää.
verdict-starttls-mixup-starttls-port-with-ssl = Palvelimen { $server } portti { $port } vaatii STARTTLS:n; SSL/TLS kuuluu porttiin { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Palvelimen { $server } portti { $port } vaatii SSL/TLS:n; STARTTLS kuuluu porttiin { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Palvelimen { $server } portti { $port } vaatii SSL/TLS:n, mutta { $program } on asetettu toimimaan ilman salausta.
verdict-starttls-mixup-settings-plain-on-tls-port = Portti { $port } vaatii SSL/TLS:n, mutta virheilmoituksessa ei ole salausta.
verdict-starttls-mixup-settings-tls-on-starttls-port = Portti { $port } vaatii STARTTLS:n, mutta virheilmoituksessa on SSL/TLS; se kuuluu porttiin { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = Palvelin { $server } ei ota salasanaa vastaan ilman salausta, ja { $program } toimii ilman sitä.
verdict-starttls-mixup-said-needs-encryption = Palvelin { $server } vaatii ensin salauksen: SSL/TLS portissa { $secure-port } tai STARTTLS.
verdict-plaintext-on-secure-port = Palvelin { $server } ei salaa portissa { $port }, vaikka salaus kuuluu siihen.
verdict-wrong-protocol = Palvelimen { $server } portti { $port } vastaa, mutta siinä ei ole { $protocol }-palvelinta.
verdict-wrong-protocol-other-protocol =
    Palvelimen { $server } portti { $port } ei ole { $protocol }{ $speaks ->
        [none] ; se sanoo ”{ $said }”
       *[other] , vaan { $speaks }: ”{ $said }”
    }.
verdict-wrong-protocol-other-protocol-inside =
    Salauksen takana portissa { $port } { $speaks ->
        [own] palvelin, joka ei noudata { $protocol }-protokollaa
        [none] jokin muu kuin { $protocol }
       *[other] { $speaks } eikä { $protocol }
    } sanoo ”{ $said }”.
verdict-wrong-protocol-port-for-web = Palvelimen { $server } portti { $port } on tarkoitettu verkkosivuille, ei protokollalle { $protocol }.
verdict-interception = Jokin tämän tietokoneen ja palvelimen { $server } välillä muuttaa yhteyttä.
verdict-interception-interceptor-issuer = { $interceptor } purkaa palvelimeen { $server } menevän yhteyden salauksen ja näyttää oman varmenteensa.
verdict-interception-scanner-greeting = { $product } vastaa palvelimen { $server } sijasta.
verdict-interception-starttls-stripped = Jokin matkan varrella poistaa salauksen (STARTTLS) palvelimen { $server } portista { $port }.
verdict-interception-starttls-withheld = Jokin piilottaa salauksen (STARTTLS) palvelimen { $server } portissa { $port }.
verdict-interception-starttls-injected = Jokin matkan varrella näyttää peukaloivan yhteyttä palvelimeen { $server }.
verdict-firewall = Jokin matkan varrella näyttää estävän yhteyden palvelimeen { $server }, porttiin { $port }.
verdict-firewall-port-silent-others-greet = Jokin matkan varrella näyttää estävän palvelimen { $server } portin { $port }; portti { $other_port } vastaa.
verdict-firewall-blocked-locally = Tämä tietokone itse ei päästä yhteyksiä ulos porttiin { $port }.
verdict-firewall-said-blocked-here = Virheilmoituksen mukaan tämä tietokone itse esti yhteyden, jota { $program } yritti.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Ei suojattua yhteyttä palvelimeen { $server }: jokin matkalla katkaisee pitkät ensimmäiset viestit.
   *[lost] Ei suojattua yhteyttä palvelimeen { $server }: suuret paketit katoavat matkalla.
}
verdict-firewall-nothing-reached = Mikään yhteys tästä tietokoneesta ei tavoita palvelinta { $server }.
verdict-dns = Tämä tietokone ei löydä palvelimen { $server } oikeaa osoitetta.
verdict-dns-name-not-found = Palvelinta nimeltä { $name } ei ole.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Nimi { $name } on olemassa, mutta sillä ei ole osoitetta.
verdict-dns-resolver-silent = Tämän verkon nimipalvelu ei vastaa, joten palvelinta { $server } ei löydy.
verdict-dns-family-unanswered = Palvelin { $server } löytyy myöhään: tämän verkon nimipalvelu ei vastaa { $family }-osoitteista.
verdict-dns-resolver-trouble = Tämän verkon nimipalvelu ei osaa sanoa, missä { $name } on.
verdict-dns-private-address = Nimi { $server } johtaa osoitteeseen { $address }, eikä siellä vastaa mikään.
verdict-dns-empty-address = Nimi { $server } johtaa osoitteeseen { $address }, jossa ei ole tietokonetta.
verdict-dns-loopback-address = Nimi { $server } johtaa osoitteeseen { $address }, joka on tämä tietokone itse.
verdict-dns-hosts-file-names-server = Tämän tietokoneen oma hosts-tiedosto ohjaa nimen { $server } osoitteeseen { $address }.
verdict-dns-search-suffix-used = Nimi { $server } löytyi vain lisäämällä perään { $suffix }; se voi olla toinen tietokone.
verdict-ipv6-broken = Palvelin { $server } toimii IPv4:llä mutta ei IPv6:lla.
verdict-ipv6-broken-no-ipv6-route = Palvelimella { $server } on vain IPv6-osoitteita, eikä täältä vie sinne IPv6-reittiä.
verdict-captive-portal = Tähän verkkoon on ensin kirjauduttava; siksi { $program } ei vielä tavoita palvelinta { $server }.
verdict-server-down = Palvelimen { $server } sähköpostipalvelu näyttää olevan pois toiminnasta.
verdict-server-down-every-port-refused = Palvelin { $server } torjuu kaikki sähköpostiportit: väärä nimi, tämä tietokone on estetty tai palvelu ei ole toiminnassa.
verdict-server-down-every-port-silent = Palvelimen { $server } mikään sähköpostiportti ei vastaa: se näyttää olevan pois toiminnasta.
verdict-server-down-one-address-dead = Palvelin { $server } toimii osoitteessa { $works_on } mutta ei osoitteessa { $address }; ohjelmat voivat saada kumman tahansa.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = Palvelin { $server } vastaa portissa { $port } ja torjuu sitten yhteyden: ”{ $said }”.
verdict-server-down-hangs-up-after-greeting = Palvelin { $server } vastaa kerran portissa { $port } ja katkaisee sitten yhteyden.
verdict-server-down-server-fault-greeting = Palvelimessa { $server } itsessään on ongelma, ja se sanoo ”{ $said }”.
verdict-server-down-said-server-fault = Palvelimessa { $server } itsessään oli ongelma: ”{ $said }”.
verdict-server-busy = Palvelin { $server } ei ota ohjelmaa ({ $program }) nyt vastaan: se on kuormittunut tai jokin raja on tullut vastaan.
verdict-server-busy-greeting-cut-off = Posti ei kulje portin { $port } kautta: palvelin { $server } katkaisee yhteyden sanaakaan sanomatta.
verdict-server-busy-busy-greeting = Palvelin { $server } ei ota tätä tietokonetta vastaan juuri nyt ja sanoo ”{ $said }”.
verdict-server-busy-kept-out-greeting = Palvelin { $server } estää tämän tietokoneen osoitteen joksikin aikaa väärien salasanojen jälkeen: ”{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Postilaatikko on auki toisessa ohjelmassa tai laitteessa: ”{ $said }”.
verdict-server-busy-busy-on-one-address = Osoitteessa { $address } palvelin { $server } ei ota tätä tietokonetta vastaan juuri nyt ja sanoo ”{ $said }”.
verdict-server-busy-refusal-greeting = Palvelin { $server } torjuu täältä tulevat yhteydet ja sanoo ”{ $said }”.
verdict-server-busy-said-busy = Palvelin { $server } ei ottanut ohjelmaa ({ $program }) juuri silloin vastaan: ”{ $said }”.
verdict-server-busy-said-mailbox-locked = Postilaatikko on auki toisessa ohjelmassa tai laitteessa: ”{ $said }”.
verdict-server-busy-said-mailbox-full = Postilaatikko on täynnä: ”{ $said }”.
verdict-server-busy-server-asked-to-stop = Palvelin { $server } pyytää, että { $program } palaa myöhemmin.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express osaa STARTTLS:n vain portissa 25, ei palvelimen { $server } portissa { $port }.
verdict-server-busy-flapping = Palvelin { $server } toimii vain ajoittain: osa samanlaisista yrityksistä sai vastauksen, osa katkaistiin.
verdict-server-busy-shut-out = Palvelin { $server } vastasi aluksi eikä sitten ottanut täältä enempää yhteyksiä.
verdict-server-busy-every-port-closes = Palvelin { $server } katkaisee yhteyden heti joka portissa sanaakaan sanomatta.
verdict-sign-in-refused = Palvelin { $server } hylkäsi kirjautumisen: syy on luultavimmin käyttäjätunnus tai salasana.
verdict-sign-in-refused-said-sign-in-refused = Kirjautuminen palvelimeen { $server } hylättiin: ”{ $said }”.
verdict-sign-in-refused-said-sign-in-later = Palvelin { $server } estää kirjautumisen joksikin aikaa: ”{ $said }”.
verdict-sign-in-method = Palvelin { $server } ei hyväksy tätä kirjautumistapaa.
verdict-sign-in-method-sign-in-oauth-only = Palvelin { $server } ei ota vastaan salasanoja, vain kirjautumisen verkkosivun kautta (OAuth 2).
verdict-sign-in-method-sign-in-disabled = Palvelin { $server } sanoo, että kirjautuminen on poistettu käytöstä portissa { $port }.
verdict-sign-in-method-protocol-switched-off = Palvelin { $server } sanoo, että { $protocol } on poistettu käytöstä tältä tililtä tai verkkotunnukselta: ”{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = Palvelin { $server } tarjoaa vain kirjautumistapoja ({ $ways }), joita { $program } ei osaa.
verdict-sign-in-method-sign-in-fails-on-one-address = Osoitteessa { $address } palvelin { $server } ei tarjoa kirjautumista, jota { $program } osaa.
verdict-sign-in-method-sign-in-not-offered = Palvelin { $server } ei tarjoa mitään kirjautumistapaa portissa { $port }.
verdict-sign-in-method-client-certificate-demanded = Palvelin { $server } päästää sisään vain ohjelmat, joilla on oma varmenne.
verdict-sign-in-method-said-sign-in-method = Palvelin { $server } ei hyväksy tätä kirjautumistapaa: ”{ $said }”.
verdict-sending-refused = Palvelin { $server } ei ota tätä viestiä vastaan täältä.
verdict-sending-refused-address-not-welcome = Palvelin { $server } torjuu tämän tietokoneen ja sanoo ”{ $said }”.
verdict-sending-refused-takes-no-mail = Palvelin { $server } ei ota postia vastaan keneltäkään ja sanoo ”{ $said }”.
verdict-sending-refused-computer-name-refused = Palvelin { $server } torjuu nimen, jonka Mailprobe antaa tästä tietokoneesta; { $program } antaa ehkä toisen: ”{ $said }”.
verdict-sending-refused-said-computer-name-refused = Palvelin { $server } torjuu nimen, jonka tämä tietokone antaa itsestään: ”{ $said }”.
verdict-sending-refused-said-relay-denied = Palvelin { $server } välittää postia vain niille, jotka kirjautuvat lähettäessään.
verdict-sending-refused-said-sending-refused = Palvelin { $server } ei ottanut viestiä vastaan: ”{ $said }”.
verdict-sni-required = Palvelin { $server } vastaa vain, kun sen nimi kerrotaan ensin (SNI); { $program } ei kerro.
verdict-sni-required-server-name-refused = Portti { $port } ei tunne nimeä { $server }, tai sille ei kerrottu nimeä.
verdict-sni-required-other-certificate-without-name = Koska { $program } ei kerro ensin nimeä, palvelin { $server } näyttää sille toisen varmenteen ({ $name }).
verdict-slow-server = Palvelin { $server } ei vastaa ajoissa: { $program } ei ehdi saada vastausta.
verdict-slow-server-slow-answer = Palvelin { $server } vastaa vasta { $seconds } sekunnin kuluttua, joillekin ohjelmille liian myöhään.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] Palvelin { $server } hyväksyy STARTTLS:n portissa { $port } eikä sano sitten mitään.
   *[tls] Palvelin { $server } ottaa yhteyksiä vastaan portissa { $port } eikä sano sitten mitään.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] Palvelin { $server } salaa yhteyden portissa { $port } eikä sano sitten mitään.
   *[no] Palvelin { $server } ottaa yhteyksiä vastaan portissa { $port } eikä sano sitten mitään.
}
verdict-slow-server-silent-after-greeting = Palvelin { $server } vastaa kerran portissa { $port } eikä sano sitten enää mitään.
verdict-slow-server-no-port-speaks = Palvelin { $server } ottaa yhteyksiä vastaan { $ports } portissa eikä sano sitten mitään.
verdict-no-network = Tällä tietokoneella ei ole verkkoyhteyttä.
verdict-no-network-no-way-out = Tämä tietokone ei löydä verkostaan reittiä palvelimeen { $server }.
verdict-healthy = Palvelimessa { $server }, portissa { $port }, kaikki testattava toimii täältä juuri nyt.

verdict-undecided = { $seen }. Vielä ei voi sanoa, mikä useista syistä on oikea.
verdict-untested = Mikään ei ole rikki, sikäli kuin sen voi testata: { $seen }.
verdict-computer-at-its-limit = Tällä tietokoneella on liikaa yhteyksiä auki, joten palvelinta { $server } ei voitu testata.

whose-groupshield = Palvelimen { $server } ylläpidon on korjattava tämä. Et tehnyt mitään väärin. GroupShield on Network Associatesin (myöhemmin McAfee) virustorjunta Exchangelle tuossa palvelimessa.
whose-exchange55-listener = Palvelimen { $server } ylläpidon on korjattava tämä. Et tehnyt mitään väärin.
whose-secure-listener-fault = Palvelimen { $server } ylläpidon on korjattava tämä. Et tehnyt mitään väärin.
whose-no-secure-service = Kysy palvelimen { $server } ylläpidolta, mitä porttia pitää käyttää; sitten voit vaihtaa sen itse.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Sinä tai IT-tuki voitte korjata tämän: { $program } tai järjestelmä, jossa se toimii, on päivitettävä uudempaan.
whose-server-too-old = Palvelimen { $server } ylläpidon on korjattava tämä.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Kumpi tahansa osapuoli voi korjata tämän: uudempi sähköpostiohjelma täällä tai yksi salausmenetelmä (cipher) lisää palvelimeen { $server }.
whose-certificate = Palvelimen { $server } ylläpidon on korjattava tämä.
whose-certificate-certificate-wrong-name = Jos palveluntarjoajasi ilmoittaa nimen { $server }, palvelimen ylläpidon on korjattava tämä; muuten voit korjata sen itse ohjelman asetuksissa ({ $program }).
whose-weak-certificate = Palvelimen { $server } ylläpidon on korjattava tämä.
whose-clock-wrong = Voit korjata tämän itse: aseta tämän tietokoneen kello oikeaan aikaan.
whose-starttls-mixup = Voit korjata tämän itse: muuta kahta asetusta ohjelmassa ({ $program }).
whose-plaintext-on-secure-port = Palvelimen { $server } ylläpidon on korjattava tämä.
whose-wrong-protocol = Voit korjata tämän itse: vertaa palvelimen nimeä ja porttia palveluntarjoajan ilmoittamiin.
whose-interception = IT-tuen tai sen, joka vastaa tämän tietokoneen virustorjuntaohjelmasta tai tästä verkosta, on korjattava tämä.
whose-firewall = IT-tuen tai sen, joka ylläpitää käyttämääsi verkkoa, on korjattava tämä.
whose-firewall-blocked-locally = Sinä tai IT-tuki voitte korjata tämän tässä tietokoneessa.
whose-firewall-said-blocked-here = Sinä tai IT-tuki voitte korjata tämän tässä tietokoneessa.
whose-dns = Jos palvelimen nimi on oikein, IT-tuen tai tämän verkon ylläpidon on korjattava tämä.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Verkkosi tai palvelimen ylläpidon on korjattava tämä.
whose-captive-portal = Voit korjata tämän itse: kirjaudu tähän verkkoon.
whose-server-down = Nyt voit vain odottaa; kerro asiasta palvelimen { $server } ylläpidolle.
whose-server-down-every-port-refused = Vertaa ensin palvelimen nimeä; jos se on oikein, kerro palvelimen { $server } ylläpidolle.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Odota muutama minuutti. Jos tämä toistuu usein, kerro palvelimen { $server } ylläpidolle.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Odota puoli tuntia. Jos tämä toistuu usein, kerro palvelimen { $server } ylläpidolle.
whose-server-busy-kept-out-greeting = Odota puoli tuntia. Jos tämä toistuu usein, kerro palvelimen { $server } ylläpidolle.
whose-sign-in-refused = Voit korjata tämän itse: käyttäjätunnus, salasana tai kirjautumistapa.
whose-sign-in-method = Ongelma ei ole salasanassasi: kirjautumistapaa on muutettava täällä tai palvelimessa { $server }.
whose-sign-in-method-protocol-switched-off = Ongelma ei ole salasanassasi: tilin ylläpitäjän on otettava { $protocol } käyttöön, tai on käytettävä toista protokollaa.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Ongelma ei ole salasanassasi eikä salauksessa; palvelimen { $server } sanat kertovat, kuka voi korjata sen.
whose-sending-refused-takes-no-mail = Voit korjata tämän itse: vertaa palvelimen nimeä ja porttia palveluntarjoajan ilmoittamiin.
whose-sni-required = Kumpi tahansa osapuoli voi korjata tämän: uudempi sähköpostiohjelma täällä tai oletusvarmenne palvelimeen { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Odota hetki ja kerro sitten palvelimen { $server } ylläpidolle.
whose-no-network = Voit korjata tämän itse: yhdistä tämä tietokone verkkoon.
whose-no-network-no-way-out = Sinä tai tämän verkon ylläpito voi korjata tämän: reititin tai tämän tietokoneen verkkoasetukset.
whose-healthy = Yritä vielä kerran samassa ohjelmassa ({ $program }). Jos se ei vieläkään toimi, seuraavaksi ovat vuorossa sen asetukset tai salasana.
whose-undecided = Vielä yksi testi kertoo, kenen on korjattava tämä.
whose-untested = Loppua voi kokeilla vain itse ohjelmassa ({ $program }).
whose-stopped = Tarkista uudelleen ja anna tarkistuksen mennä loppuun, niin saat tietää, kenen on korjattava tämä.
whose-out-of-time = Tarkista uudelleen, niin saat tietää, kenen on korjattava tämä.
whose-computer-at-its-limit = Voit korjata tämän itse: sulje ohjelmia tai käynnistä tietokone uudelleen, ja tarkista sitten uudelleen.

label-likely = todennäköinen
label-possible = mahdollinen
label-unlikely = epätodennäköinen
label-ruled-out = poissuljettu
label-not-tested = ei voitu tarkistaa

groupshield-line-likely = GroupShield Exchange Server 5.5:ssä on todennäköinen syy. { $why }
groupshield-line-possible = GroupShield Exchange Server 5.5:ssä on mahdollinen syy. { $why }
groupshield-line-unlikely = GroupShield Exchange Server 5.5:ssä on epätodennäköinen syy. { $why }
groupshield-line-ruled-out = GroupShield Exchange Server 5.5:ssä on suljettu pois. { $why }
groupshield-line-not-tested = GroupShieldiä Exchange Server 5.5:ssä ei voitu tarkistaa. { $why }
groupshield-line-confirmed = GroupShield Exchange Server 5.5:ssä on hyvin todennäköinen syy; se varmistuu, jos SSL toimii poistamisen jälkeen. { $why }
groupshield-why-confirmed = Palvelimen lokissa on 0x2741 sähköpostiporteille, GroupShield on käytössä siinä, ja portit käyttäytyvät sen mukaisesti.
groupshield-why-confirmed-cured = Palvelimen lokissa oli 0x2741, ja SSL on toiminut siitä lähtien, kun GroupShield poistettiin kokonaan.
groupshield-why-fits = Palvelin sanoo olevansa Exchange Server 5.5, ja sen suojatut portit ottavat yhteyksiä vastaan mutta eivät muodosta suojattua yhteyttä. Vain palvelimen tapahtumaloki voi kertoa enemmän.
groupshield-why-fits-log = Palvelin sanoo olevansa Exchange Server 5.5, ja sen lokissa on 0x2741. Ei ole kerrottu, onko GroupShield käytössä siinä.
groupshield-why-fits-installed = Palvelimen suojatut portit käyttäytyvät niin kuin GroupShieldin yhteydessä tiedetään, ja GroupShield on käytössä siinä. Tapahtumalokia ei näytetty.
groupshield-why-refused = Palvelin sanoo olevansa Exchange Server 5.5 ja torjuu suojatut porttinsa. GroupShield tekee niin, mutta niin tekevät muutkin saman palvelimen viat.
groupshield-why-closes-at-once = Palvelin sanoo olevansa Exchange Server 5.5, ja sen suojattu portti sulkee yhteyden heti. GroupShield voi aiheuttaa sen; useammin syy on puuttuva varmenne.
groupshield-why-shared = Osa löydöistä sopii GroupShieldiin, mutta myös muut syyt sopivat.
groupshield-why-one-port = Palvelin sanoo olevansa Exchange Server 5.5, mutta sen toinen suojattu portti toimii, ja GroupShield pysäyttää tiettävästi ne kaikki.
groupshield-why-other-log = Palvelimen tapahtumaloki kertoo toisen syyn.
groupshield-why-other-fault = Palvelin sanoo olevansa Exchange Server 5.5, mutta löydöt sopivat paremmin toiseen syyhyn.
groupshield-why-no-exchange = Mikään siellä ei kerro, että kyseessä on Exchange Server 5.5, ainoa palvelin, jossa tätä tapahtuu.
groupshield-why-other-product = Palvelin sanoo olevansa toinen tuote, ja tämä vika esiintyy vain Exchange Server 5.5:ssä.
groupshield-why-hello-answered = Suojattu portti { $port } vastasi ainakin yhteen salausyritykseen, ja tässä viassa se ei tiettävästi vastaa yhteenkään.
groupshield-why-works = Suojattu portti { $port } toimii täältä.
groupshield-why-no-ssl = Sähköpostiohjelma ei käytä tässä SSL:ää, eikä tämä vika koske muuta.
groupshield-why-starttls = Palvelin tarjoaa STARTTLS:ää postin lukemiseen, eikä Exchange Server 5.5 osaa sitä.
groupshield-why-absent = Asian tunteva sanoo, ettei GroupShieldiä ole tuossa palvelimessa.
groupshield-why-flapping = Portti toimii ajoittain, eikä tämä vika tiettävästi tule ja mene.
groupshield-why-cured = SSL on toiminut siitä lähtien, kun GroupShield poistettiin kokonaan: se oli syy, ja se on poissa.
groupshield-why-other-fact = Jokin löydetyistä seikoista on tässä viassa mahdoton.
groupshield-why-not-reached = Palvelimen { $server } ensimmäisiä sanoja tai suojattua porttia ei tavoitettu.

next-test-try-other-network = Näin saat varmuuden: tee tämä tarkistus toisessa verkossa, esimerkiksi puhelimesi verkossa, ja vertaa tuloksia.
next-test-ask-event-log = Näin saat varmuuden: kysy palvelimen { $server } ylläpidolta, onko sen sovelluslokissa tapahtumia 11508, 11506 tai 13002, ja liitä ne tähän.
next-test-ask-groupshield = Näin saat varmuuden: kysy palvelimen { $server } ylläpidolta, onko siihen asennettu GroupShield.
next-test-ask-removal = Näin saat varmuuden: kysy, toimiiko SSL, kun GroupShield on poistettu kokonaan.
next-test-ask-since-when = Näin saat varmuuden: muistele, muutettiinko tässä tietokoneessa jotain vähän ennen ongelman alkua.
next-test-check-again = Näin saat varmuuden: tarkista uudelleen kymmenen minuutin kuluttua ja katso, onko jokin toisin.
next-test-run-to-the-end = Näin saat varmuuden: anna tarkistuksen mennä loppuun.
question-groupshield-installed = Onko palvelimeen { $server } asennettu GroupShield?
question-cured-by-removal = Onko SSL toiminut siitä lähtien, kun GroupShield poistettiin kokonaan?
question-works-without-ssl = Toimiiko sähköposti, kun SSL on pois käytöstä? Vastaa vain, jos tiedät sen jo; älä kokeile sitä tätä varten.
question-works-on-other-network = Toimiiko sama tili toisessa verkossa?
question-began-after-update = Alkoiko ongelma tähän tietokoneeseen tehdyn muutoksen jälkeen?

advice-where =
    { $program ->
        [outlook-express] Siirry Outlook Expressissä kohtaan Työkalut > Tilit… > Sähköposti, valitse tili ja sitten Ominaisuudet > Lisäasetukset.
        [windows-mail] Siirry Windows Mailissa kohtaan Työkalut > Tilit…, valitse tili ja sitten Ominaisuudet > Lisäasetukset.
        [windows-live-mail] Napsauta Windows Live Mailissa vasemmalla olevaa tiliä hiiren kakkospainikkeella ja valitse Ominaisuudet > Lisäasetukset.
        [outlook] Sulje Outlook, avaa Ohjauspaneeli > Sähköposti (Microsoft Outlook) > Sähköpostitilit…, valitse tili ja sitten Muuta… > Lisää asetuksia… > Lisäasetukset. (Outlook 2003: Työkalut > Sähköpostitilit….)
        [new-outlook] Siirry uudessa Outlookissa kohtaan Asetukset (ratas) > Tilit > Omat tilit (joissakin versioissa Sähköpostitilit), valitse tilin vierestä ”Hallitse” ja etsi tilin palvelinasetukset.
        [outlook-mac] Siirry Outlookissa kohtaan Työkalut > Tilit, ja valitse tili; portin muuttamiseksi valitse oletusportin ohitus (”Override default port”).
        [outlook-mobile] Napauta puhelimen Outlookissa kuvaasi tai vasemman yläkulman kuvaketta, sitten ratasta > Tilit, ja valitse tili. Jos palvelinasetuksia ei näy (esimerkiksi Androidissa), ne voi antaa vain tiliä lisättäessä.
        [thunderbird]
            Siirry Thunderbirdissä kohtaan valikko > Tilien asetukset > { $protocol ->
                [SMTP] Lähtevän postin palvelin (SMTP), valitse palvelin ja sitten ”Muokkaa…”
               *[other] Palvelimen asetukset, tilin nimen alla.
            }
        [thunderbird-android]
            Avaa sovelluksessa valikko > Asetukset, valitse tili ja sitten { $protocol ->
                [SMTP] Viestien lähettäminen > Lähtevän postin palvelin.
               *[other] Viestien hakeminen > Saapuvan postin palvelin.
            }
        [apple-mail] Siirry Mailissa kohtaan Mail > Asetukset > Tilit, valitse tili ja sitten ”Palvelinasetukset”, ja poista valinta kohdasta ”Hallitse yhteysasetuksia automaattisesti”.
        [iphone]
            Siirry iPhonessa tai iPadissa kohtaan Asetukset > Apit > Mail > Mail-tilit (ennen iOS 18:aa: Asetukset > Mail > Tilit), valitse tili, napauta sen osoitetta ja sitten { $protocol ->
                [SMTP] SMTP ja ensisijainen palvelin.
               *[other] Lisäasetukset.
            }
        [gmail-app]
            Siirry Gmail-sovelluksessa kohtaan valikko > Asetukset, valitse tili ja sitten { $protocol ->
                [SMTP] lähtevän postin asetukset.
               *[other] saapuvan postin asetukset.
            } (Google-tilillä tällaisia asetuksia ei ole.)
        [samsung-email] Avaa Samsung Emailissa valikko, napauta ratasta, valitse tili ja sitten ”Palvelinasetukset”.
        [em-client] Avaa eM Clientissä tilit (useimmissa versioissa Valikko > Tilit), valitse tili ja etsi sen { $protocol }-palvelimen asetukset.
        [evolution]
            Siirry Evolutionissa kohtaan Muokkaa > Tilit (vanhemmissa versioissa Muokkaa > Asetukset > Sähköpostitilit), valitse tili ja sitten ”Muokkaa” ja { $protocol ->
                [SMTP] Lähetys.
               *[other] Vastaanotto.
            }
        [kmail]
            Siirry KMailissa kohtaan Asetukset > KMailin asetukset… > Tilit, valitse tili kohdasta { $protocol ->
                [SMTP] Lähtevä
               *[other] Saapuva
            } ja sitten Muuta… > Lisäasetukset.
        [vivaldi] Siirry Vivaldissa kohtaan Asetukset > Sähköposti, ja valitse tili.
        [device] Avaa laitteen oma verkkosivu: kirjoita laitteen osoite selaimeen, kirjaudu järjestelmänvalvojana ja etsi sähköposti, SMTP tai skannaus sähköpostiin.
        [script] Avaa määritykset, joissa ovat sähköpostipalvelimen nimi, portti ja salaus.
       *[other] Avaa sähköpostiohjelmassasi tilin palvelinasetukset.
    }
advice-where-name =
    { $program ->
        [outlook-express] Siirry Outlook Expressissä kohtaan Työkalut > Tilit… > Sähköposti, valitse tili ja sitten Ominaisuudet > Palvelimet; portti on Lisäasetukset-välilehdessä.
        [windows-mail] Siirry Windows Mailissa kohtaan Työkalut > Tilit…, valitse tili ja sitten Ominaisuudet > Palvelimet; portti on Lisäasetukset-välilehdessä.
        [windows-live-mail] Napsauta Windows Live Mailissa vasemmalla olevaa tiliä hiiren kakkospainikkeella ja valitse Ominaisuudet > Palvelimet; portti on Lisäasetukset-välilehdessä.
        [outlook] Sulje Outlook, avaa Ohjauspaneeli > Sähköposti (Microsoft Outlook) > Sähköpostitilit…, valitse tili ja sitten ”Muuta…”; portti on kohdassa Lisää asetuksia… > Lisäasetukset. (Outlook 2003: Työkalut > Sähköpostitilit….)
        [iphone]
            Siirry iPhonessa tai iPadissa kohtaan Asetukset > Apit > Mail > Mail-tilit (ennen iOS 18:aa: Asetukset > Mail > Tilit), valitse tili ja napauta sen osoitetta; { $protocol ->
                [SMTP] palvelin on kohdassa SMTP, ensisijaisena palvelimena.
               *[other] palvelimen nimi on siellä, portti kohdassa ”Lisäasetukset”.
            }
        [kmail]
            Siirry KMailissa kohtaan Asetukset > KMailin asetukset… > Tilit, valitse tili kohdasta { $protocol ->
                [SMTP] Lähtevä
               *[other] Saapuva
            } ja sitten Muuta… > Yleiset; portti on kohdassa ”Lisäasetukset”.
       *[other] { advice-where }
    }
advice-set-tls =
    { $program ->
        [outlook-express] Valitse tälle palvelimelle ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)”.
        [windows-mail] Valitse tälle palvelimelle ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)”.
        [windows-live-mail] Valitse tälle palvelimelle ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)”.
        [outlook] Aseta salatun yhteyden tyypiksi SSL/TLS (POP3, vanhemmat versiot: valitse ”Tämä palvelin edellyttää salattua yhteyttä (SSL)”).
        [outlook-mac] Valitse SSL-yhteyden käyttö (”Use SSL to connect (recommended)”).
        [thunderbird] Aseta kohtaan ”Yhteyden suojaus” SSL/TLS.
        [thunderbird-android] Aseta kohtaan ”Suojaus” SSL/TLS.
        [apple-mail] Valitse ”Käytä TLS/SSL:ää”.
        [iphone] Ota käyttöön ”Käytä SSL:ää”.
        [gmail-app] Aseta suojaustyypiksi SSL/TLS, ei sitä, joka hyväksyy kaikki varmenteet.
        [samsung-email] Aseta suojaustyypiksi SSL, ei sitä, joka hyväksyy kaikki varmenteet.
        [evolution] Aseta salaustavaksi ”TLS omassa portissa”.
        [kmail] Aseta salaukseksi SSL/TLS.
       *[other] Aseta salaukseksi SSL/TLS (joissakin ohjelmissa SSL tai TLS alusta alkaen).
    }
advice-set-starttls =
    { $program ->
        [outlook-express] Jätä ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)” valituksi.
        [windows-mail] Jätä ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)” valituksi.
        [windows-live-mail] Jätä ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)” valituksi.
        [outlook] Aseta salatun yhteyden tyypiksi STARTTLS (vanhemmissa versioissa TLS).
        [outlook-mac] Jätä SSL-yhteyden käyttö (”Use SSL to connect (recommended)”) valituksi.
        [thunderbird] Aseta kohtaan ”Yhteyden suojaus” STARTTLS.
        [thunderbird-android] Aseta kohtaan ”Suojaus” STARTTLS.
        [apple-mail] Jätä ”Käytä TLS/SSL:ää” valituksi.
        [iphone] Jätä ”Käytä SSL:ää” käyttöön.
        [gmail-app] Aseta suojaustyypiksi STARTTLS, ei sitä, joka hyväksyy kaikki varmenteet.
        [samsung-email] Aseta suojaustyypiksi TLS, ei sitä, joka hyväksyy kaikki varmenteet.
        [evolution] Aseta salaustavaksi ”STARTTLS yhteyden muodostamisen jälkeen”.
        [kmail] Aseta salaukseksi STARTTLS.
        [script] Aseta salaukseksi STARTTLS ja varmista, että se on pakollinen eikä vain yritys.
       *[other] Aseta salaukseksi STARTTLS.
    }
advice-starttls-option =
    { $security ->
        [starttls]
            { " " }-starttls { $protocol ->
                [POP3] pop3
                [IMAP] imap
               *[other] smtp
            }
       *[other] { "" }
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option =
    { $name-form ->
        [address] { "" }
       *[name] { " " }-servername { $server }
    }
advice-success =
    { $protocol ->
        [SMTP] Muutos onnistui, jos itsellesi lähetetty testiviesti lähtee ja tulee perille.
       *[other]
            { $program ->
                [outlook-express] Muutos onnistui, jos seuraava lähetys ja vastaanotto valmistuu ilman virheilmoitusta.
                [windows-mail] Muutos onnistui, jos seuraava lähetys ja vastaanotto valmistuu ilman virheilmoitusta.
                [windows-live-mail] Muutos onnistui, jos seuraava lähetys ja vastaanotto valmistuu ilman virheilmoitusta.
                [outlook] Muutos onnistui, jos seuraava lähetys ja vastaanotto valmistuu ilman virheilmoitusta.
                [thunderbird] Muutos onnistui, jos viestien nouto valmistuu ilman virheilmoitusta.
               *[other] Muutos onnistui, jos uusien viestien seuraava haku valmistuu ilman virheilmoitusta.
            }
    }
advice-undo =
    Jos haluat palata entiseen, avaa sama sivu ja aseta salaukseksi jälleen { $security ->
        [starttls] STARTTLS
        [none] ”ei salausta”
       *[tls] SSL/TLS
    } ja portiksi { $port }.
advice-server-log =
    { $server-kind ->
        [hosted] Katso palveluntarjoajan tilasivua; Microsoft 365:ssä se on admin.microsoft.com > Kunto > Palvelun kunto. Palvelimen omaa lokia voi lukea vain palveluntarjoaja.
        [dovecot] doveadm log find näyttää, minne Dovecot kirjoittaa lokinsa; doveadm log errors luettelee viimeisimmät virheet.
        [postfix] Postfix kirjoittaa lokiin /var/log/mail.log tai /var/log/maillog tai journaliin: journalctl -u "postfix*".
        [exchange55] Siirry palvelimella kohtaan Tapahtumienvalvonta > Sovellusloki, ja lajittele lähteen mukaan: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Katso palvelimella kohdasta Tapahtumienvalvonta > Windows-lokit > Sovellus, mitä lähteet MSExchangePOP3, MSExchangeIMAP4 ja MSExchangeTransport kertovat; Schannel on kohdassa Järjestelmä.
        [courier] Courier kirjoittaa sähköpostilokiin (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus kirjoittaa sähköpostilokiin (journalctl -u cyrus-imapd).
        [exim] Exim kirjoittaa lokiin /var/log/exim4/mainlog tai /var/log/exim/main.log.
       *[other] Katso sähköpostipalvelun omaa lokia.
    }

user-tell-admin-groupshield = Lähetä tämä raportti palvelimen { $server } ylläpidolle ja pyydä heitä etsimään GroupShield, Exchangen virustorjunta, sekä tapahtumat 11508 ja 11506. Vain he voivat korjata tämän.
user-tell-admin-exchange55 = Lähetä tämä raportti palvelimen { $server } ylläpidolle: sen suojattu portti { $port } ei toimi, ja ohjeet heille ovat alla.
user-tell-provider-greeting = Lähetä tämä raportti palvelimen { $server } ylläpidolle: portti { $port } salaa, mutta sen jälkeen itse sähköpostipalvelu ei vastaa.
user-tell-provider-listener = Lähetä tämä raportti palvelimen { $server } ylläpidolle: salaus portissa { $port } katkeaa palvelimen päässä.
user-tell-provider-port = { $failing-address ->
    [none] Lähetä tämä raportti palvelimen { $server } ylläpidolle: portti { $port } ei toimi.
   *[other] Lähetä tämä raportti palvelimen { $server } ylläpidolle: osoitteessa { $failing-address } portti { $port } ei toimi.
}
user-use-starttls = Käytä STARTTLS:ää, joka toimii täältä. { advice-where } { advice-set-starttls } Aseta sitten portiksi { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS toimii portissa { $starttls-port }, mutta tämä sähköpostiohjelma ei osaa käyttää sitä tällä protokollalla ({ $protocol }). Käytä ohjelmaa, joka osaa, esimerkiksi Thunderbirdiä, ja säilytä vanha: sillä haettu posti saattaa olla vain siinä.
user-use-secure-port = Käytä suojattua porttia { $secure-port }, joka vastaa salattuna. { advice-where } { advice-secure-port } Aseta sitten portiksi { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Palvelimen { $server } { $other-protocol }-portti { $other-port } toimii suojattuna. Lisää toinen tili, jonka tyyppi on { $other-protocol }, salaus SSL/TLS ja portti { $other-port }, ja säilytä vanha: sillä haettu posti saattaa olla vain tässä tietokoneessa. Kun protokolla on { $other-protocol }, postisi pysyy palvelimessa. { advice-success } Jos haluat palata entiseen, poista toinen tili.
user-use-pop3 = Palvelimen { $server } { $other-protocol }-portti { $other-port } toimii suojattuna. Lisää toinen tili, jonka tyyppi on { $other-protocol }, salaus SSL/TLS ja portti { $other-port }. Ennen kuin se hakee postia ensimmäisen kerran, aseta se jättämään viesteistä kopio palvelimeen. Säilytä vanha tili sellaisenaan. { advice-success } Jos haluat palata entiseen, poista toinen tili.
user-ssl-off =
    Tee näin vasta, kun olet lukenut varoituksen, ja vain verkossa, johon luotat. { advice-where } { $program ->
        [outlook-express]
            Poista { $protocol ->
                [SMTP] lähtevän
               *[other] saapuvan
            } postin palvelimen kohdalta valinta ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)” ja aseta portiksi { $plain-port }; sitten ”Käytä”, ”OK”, ”Sulje”.
        [windows-mail]
            Poista { $protocol ->
                [SMTP] lähtevän
               *[other] saapuvan
            } postin palvelimen kohdalta valinta ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)” ja aseta portiksi { $plain-port }; sitten OK.
        [windows-live-mail]
            Poista { $protocol ->
                [SMTP] lähtevän
               *[other] saapuvan
            } postin palvelimen kohdalta valinta ”Tämä palvelin edellyttää suojattua yhteyttä (SSL)” ja aseta portiksi { $plain-port }; sitten OK.
        [outlook]
            { $protocol ->
                [POP3] Poista valinta ”Tämä palvelin edellyttää salattua yhteyttä (SSL)” (uudemmissa versioissa: aseta salatun yhteyden tyypiksi ”Ei mitään”)
               *[other] Aseta salatun yhteyden tyypiksi ”Ei mitään”
            } ja aseta portiksi { $plain-port }; sitten OK.
        [outlook-mac] Poista SSL-yhteyden valinta (”Use SSL to connect (recommended)”) ja aseta portiksi { $plain-port }.
        [thunderbird] Aseta kohtaan ”Yhteyden suojaus” ”Ei mitään” ja portiksi { $plain-port }.
        [thunderbird-android] Aseta kohtaan ”Suojaus” ”Ei mitään” ja portiksi { $plain-port }.
        [apple-mail] Poista valinta ”Käytä TLS/SSL:ää” ja aseta portiksi { $plain-port }; jos sitä kysytään, salli suojaamaton todennus vain tälle tilille.
        [iphone] Poista käytöstä ”Käytä SSL:ää” ja aseta palvelimen portiksi { $plain-port }.
        [gmail-app] Aseta suojaustyypiksi ”Ei mitään” ja portiksi { $plain-port }.
        [samsung-email] Aseta suojaustyypiksi ”Ei mitään” ja portiksi { $plain-port }.
        [evolution] Aseta salaustavaksi ”Ei salausta” ja portiksi { $plain-port }.
        [kmail] Aseta salaukseksi ”Ei mitään” ja portiksi { $plain-port }.
       *[other] Poista SSL/TLS käytöstä tältä palvelimelta ja aseta portiksi { $plain-port }.
    } { advice-success }
user-ssl-on-again =
    Ota SSL uudelleen käyttöön heti, kun palvelin on korjattu. { advice-undo } { $program ->
        [apple-mail] Poista siellä taas käytöstä suojaamattoman todennuksen salliminen.
       *[other]
            { $protocol ->
                [SMTP] Vastaanoton asetukseen ei koskettu.
               *[other] Lähetyksen asetukseen ei koskettu.
            }
    } Vaihda sitten salasana, jos se kulki verkossa, johon et luota.
user-use-published =
    Palveluntarjoajasi julkaisee nämä asetukset: { $published-server }, portti { $published-port }.{ $published-domain ->
        [other] { " " }Tämä palvelin on eri verkkotunnuksessa kuin sinun osoitteesi, ja sen varmenne on kunnossa.
       *[own] { "" }
    } { advice-where-name } Kirjoita ne sinne. Jos haluat palata entiseen, kirjoita takaisin { $server } ja portti { $port }.
user-ask-published = Verkkotunnuksesi ilmoittaa sähköpostiohjelmille palvelimen { $published-server }, portti { $published-port }. Se on eri verkkotunnuksessa kuin sinun osoitteesi, eikä mikään tarkistuksessa osoita, että se on palveluntarjoajasi palvelin: älä kirjoita sitä ohjelmaan äläkä salasanaasi sinne, ennen kuin palveluntarjoajasi on vahvistanut nimen.
user-ask-right-port = Tavallisesti protokollan { $protocol } portti on { $secure-port } ja salaus SSL/TLS. Kysy palvelimen { $server } ylläpidolta, mitä porttia ja salaustapaa protokollalle { $protocol } käytetään.
user-ask-port = Kysy palvelimen { $server } ylläpidolta, mitä porttia ja salaustapaa protokollalle { $protocol } käytetään.
user-match-port-and-encryption = Portti ja salaus kuuluvat yhteen: 995, 993 ja 465 kuuluvat SSL/TLS:lle; 110, 143 ja 587 kuuluvat STARTTLS:lle. { advice-where } Aseta yhteensopiva pari ja kokeile. { advice-undo }
user-tls-on-this-port = Palvelimen { $server } portti { $port } salaa ensimmäisestä tavusta alkaen: säilytä portti ja valitse SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port =
    Portti ja salaus kuuluvat yhteen: kun SSL on valittu, sähköpostiohjelmasi tarvitsee portin { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Aseta tämä portti ja kokeile. { advice-undo }
user-switch-encryption-on = Ota salaus käyttöön. { advice-where } { advice-set-tls } Jos portti on muuttunut itsestään, aseta se takaisin arvoon { $port }. { advice-success }
user-keep-encryption = Jätä salaus käyttöön sähköpostiohjelmassasi: ilman sitä kuka tahansa matkan varrella voisi lukea salasanan ja viestit.
user-update-system = Sähköpostiohjelmasi käyttää Windowsin salausta, ja tämä Windows-versio on palvelimelle liian vanha. Lue postia nykyisellä ohjelmalla, esimerkiksi Thunderbirdillä, järjestelmässä, joka saa vielä päivityksiä. Säilytä vanha tietokone: sillä haettu posti on vain siinä.
user-update-program =
    { $program ->
        [outlook] Asenna kaikki Officen ja Windowsin päivitykset. Windows 7:ssä TLS 1.2 on otettava käyttöön: IT-tuki osaa tehdä sen (KB3140245). Windows XP:ssä ja Vistassa se ei onnistu. { advice-success }
        [windows-live-mail] Windows 7:ssä TLS 1.2 on otettava käyttöön: IT-tuki osaa tehdä sen (KB3140245 ja Schannel-asetus TLS 1.2 -asiakkaille). Asenna Windows 8:ssa ja uudemmissa kaikki päivitykset. Windows Vistassa se ei onnistu. { advice-success }
        [new-outlook] Uusi Outlook hakee postin Microsoftin palvelinten kautta, joten tässä tietokoneessa mikään ei ole liian vanhaa. Kokeile kerran toisella sähköpostiohjelmalla, esimerkiksi Thunderbirdillä.
        [outlook-mobile] Puhelimen Outlook hakee postin Microsoftin palvelinten kautta, joten tässä puhelimessa mikään ei ole liian vanhaa. Kokeile kerran toisella sähköpostiohjelmalla.
        [thunderbird] Päivitä Thunderbird: valikko > Ohje > Tietoja Thunderbirdistä. { advice-success }
        [apple-mail] Päivitä macOS: Omenavalikko > Järjestelmäasetukset > Yleiset > Ohjelmiston päivitys. Mail käyttää järjestelmän salausta. { advice-success }
        [iphone] Päivitä iPhone tai iPad: Asetukset > Yleiset > Ohjelmistopäivitys. Mail käyttää järjestelmän salausta. { advice-success }
        [gmail-app] Päivitä Android ja sen sovellukset: Asetukset > Järjestelmä > Ohjelmistopäivitykset, sekä Play Kauppa. { advice-success }
        [samsung-email] Päivitä puhelin: Asetukset > Ohjelmistopäivitys. { advice-success }
        [thunderbird-android] Päivitä sovellus kaupasta, josta se on peräisin, ja itse Android asetuksissa. { advice-success }
        [device] Asenna laitteen valmistajan uusin laiteohjelmisto. Jos nykyiselle TLS:lle sopivaa ei ole, anna laitteen lähettää verkkosi sisäisen sähköpostivälittimen kautta; älä heikennä sähköpostipalvelinta sen takia.
        [script] Päivitä ohjelma ja kirjasto, jolla se salaa (OpenSSL, Java, .NET, Python tai PHP), tai ota siinä käyttöön TLS 1.2. { advice-success }
       *[other] Päivitä sähköpostiohjelmasi ja järjestelmä, jossa se toimii. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Kunnes vika on korjattu, voit kirjoittaa postisi selaimella, jos palveluntarjoajasi tarjoaa siihen mahdollisuuden.
       *[other] Kunnes vika on korjattu, voit lukea postiasi selaimella, jos palveluntarjoajasi tarjoaa siihen mahdollisuuden.
    }
user-tunnel = Jos vanhaa ohjelmaa on pakko käyttää, pyydä IT-tuelta TLS-tunnelia (stunnel) samaan tietokoneeseen: ohjelma puhuu tunnelille, ja tunneli puhuu nykyistä TLS:ää palvelimelle { $server }.
user-check-again = Paina ”Tarkista uudelleen”; se näyttää, mikä on muuttunut.
user-tell-provider-old-server = Lähetä tämä raportti palvelimen { $server } ylläpidolle: palvelin tarvitsee TLS 1.2:n tai uudemman.
user-tell-provider-tls12 = Lähetä tämä raportti palvelimen { $server } ylläpidolle ja pyydä sallimaan TLS 1.3:n rinnalla myös TLS 1.2: se on turvallista, eivätkä monet ohjelmat tue mitään uudempaa.
user-keep-settings = Jätä Windowsin ja sähköpostiohjelmasi suojausasetukset ennalleen; niiden löysentäminen heikentää kaikkia yhteyksiä, ei vain tätä.
user-tell-provider-suites = Lähetä tämä raportti palvelimen { $server } ylläpidolle ja pyydä lisäämään salausmenetelmä (cipher), jonka ohjelmasi tuntee.
user-tell-provider-key = Lähetä tämä raportti palvelimen { $server } ylläpidolle ja pyydä toista varmennetta, jossa on RSA-avain: ohjelmasi ei osaa käyttää nykyistä avainta ({ $key }).
user-do-not-click-through = Jos sähköpostiohjelmasi kysyy, luotetaanko tähän varmenteeseen silti, vastaa ei: joku saattaa lukea postiasi.
user-use-certificate-name = Varmenne on myönnetty nimelle { $certificate-name }. Kysy palveluntarjoajalta, onko se palvelimen oikea nimi. Jos on, tee näin. { advice-where-name } Kirjoita palvelimen nimeksi { $certificate-name }. Jos haluat palata entiseen, kirjoita takaisin { $server }.
user-one-address = Vain yksi palvelimen { $server } osoitteista näyttää tämän varmenteen, joten uusi yritys saattaa onnistua.
user-look-at-certificate = Anna Mailproben tutkia itse palvelimen { $server } varmenne (”Tarkista” tai ”mailprobe check” samalla tekstillä): se kertoo, mikä siinä on vikana.
user-tell-provider-certificate = Lähetä tämä raportti palvelimen { $server } ylläpidolle; siinä ovat varmenteen päivämäärät, nimet ja myöntäjä.
user-tell-provider-weak = Lähetä tämä raportti palvelimen { $server } ylläpidolle ja pyydä uutta avainta ja varmennetta.
user-set-clock = Aseta tämän tietokoneen päivämäärä, kellonaika ja aikavyöhyke: napsauta kelloa hiiren kakkospainikkeella, valitse päivämäärän ja ajan säätö ja anna ajan asettua automaattisesti. Macissa: Järjestelmäasetukset > Yleiset > Päivämäärä ja aika.
user-clock-battery = Jos päivämäärä on taas väärin, kun tietokone on ollut sammutettuna, sen kellon paristo on tyhjä. Tietokoneliike voi vaihtaa sen.
user-no-password-here = Älä kirjaudu tässä portissa: joku matkan varrella voisi lukea salasanasi.
user-tell-provider-plain = Lähetä tämä raportti palvelimen { $server } ylläpidolle: sen portti { $port } viestii salaamatta.
user-check-name-and-port = { advice-where-name } Vertaa palvelimen nimeä ({ $server }) ja porttia ({ $port }) palveluntarjoajan ilmoittamiin.
user-scanner-update = { $scanner }, tämän tietokoneen virustorjuntaohjelma, on sähköpostiohjelmasi ja palvelimen välissä. Päivitä se, käynnistä tietokone uudelleen ja tarkista uudelleen.
user-scanner-find = Etsi virustorjuntasi asetuksista sähköpostin tai SSL:n tarkistus ja tee siihen poikkeus sähköpostiyhteydelle palvelimeen { $server }; virustorjunnan ohjesivut tai IT-tuki kertovat, miten. Jätä itse virustorjunta päälle.
user-gateway = { $scanner } kuuluu verkkoon, jota käytät, ei tähän tietokoneeseen. Pyydä verkon ylläpitoa tekemään poikkeus sähköpostiyhteydelle palvelimeen { $server } tai asentamaan juurivarmenteensa tähän.
user-ask-helpdesk-scanner = Jos tietokone on yrityksen, kysy IT-tuelta: yhdyskäytävä saattaa tarvita oman juurivarmenteensa tähän tai poikkeuksen sähköpostille.
user-compare-network = Tarkista kerran toisesta verkosta, esimerkiksi puhelimesi verkosta. Tallenna ensin tämä tulos, jotta voit verrata niitä.
user-allow-program = Tarkista tämän tietokoneen palomuurista, saako sähköpostiohjelmasi käyttää porttia { $port }, ja salli se. Jos haluat palata entiseen, poista sääntö.
user-ask-helpdesk-port = Pyydä tämän verkon ylläpitoa päästämään portti { $port } läpi palvelimeen { $server }; monet verkot estävät sähköpostiportit tarkoituksella.
user-large-hello = Jos käytät VPN:ää, tarkista kerran ilman sitä. Muuten lähetä tämä raportti tämän verkon ylläpidolle: täysikokoiset paketit katoavat matkalla (MTU), tai palomuuri ei ymmärrä nykyisten ohjelmien pitkää ensimmäistä viestiä.
user-check-name = { advice-where-name } Tarkista kirjain kirjaimelta, onko palvelimen nimi oikein: { $server }.
user-name-service = Kotona: käynnistä reititin uudelleen, odota kaksi minuuttia ja käynnistä sitten tämä tietokone uudelleen; tämän verkon nimipalvelu (DNS) ei antanut osoitetta. Toimistossa: kysy IT-tuelta.
user-ask-helpdesk-dns = Jos tämä jatkuu, lähetä raportti tämän verkon ylläpidolle tai internetoperaattorillesi: sen nimipalvelu (DNS) ei kerro, missä { $server } on.
user-hosts-file = Pyydä IT-tukea katsomaan tämän tietokoneen hosts-tiedostoa: se ohjaa nimen { $server } osoitteeseen, jossa sähköposti ei toimi.
user-flush-names =
    Tyhjennä tämän tietokoneen tai puhelimen tallentamat osoitteet: { $program ->
        [apple-mail] avaa Macissa Pääte, kirjoita sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, paina Enter ja kirjoita Macin salasana.
        [outlook-mac] avaa Macissa Pääte, kirjoita sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, paina Enter ja kirjoita Macin salasana.
        [iphone] sammuta laite ja käynnistä se uudelleen.
        [gmail-app] sammuta laite ja käynnistä se uudelleen.
        [samsung-email] sammuta laite ja käynnistä se uudelleen.
        [thunderbird-android] sammuta laite ja käynnistä se uudelleen.
        [outlook-mobile] sammuta laite ja käynnistä se uudelleen.
        [device] sammuta laite ja käynnistä se uudelleen.
        [evolution] avaa pääte, kirjoita resolvectl flush-caches ja paina Enter.
        [kmail] avaa pääte, kirjoita resolvectl flush-caches ja paina Enter.
       *[other] paina Windowsissa Windows+R, kirjoita cmd, paina Enter, kirjoita sitten ipconfig /flushdns ja paina Enter. Sammuta puhelin ja käynnistä se uudelleen.
    } Mitään ei tarvitse perua.
user-private-address = Nimi { $server } johtaa osoitteeseen { $private-address }, joka on paikallisen verkon sisällä. Vierasverkko vastaa näin ennen kirjautumista: avaa selaimessa jokin verkkosivu ja kirjaudu siellä. Muussa tapauksessa selvitä, onko sähköpostin lukemiseen oltava palvelimen { $server } verkossa tai sen VPN:ssä.
user-use-exchanger = { $server } on verkkotunnus, ja sen sähköposti menee palvelimelle { $exchanger }. Kysy palveluntarjoajaltasi, käyttävätkö sähköpostiohjelmatkin sitä. Jos käyttävät: { advice-where-name } Kirjoita palvelimen nimeksi { $exchanger }. Jos haluat palata entiseen, kirjoita taas { $server }.
user-restart-router = Kotona: sammuta reititin minuutiksi, käynnistä se uudelleen ja tarkista sitten uudelleen.
user-ask-helpdesk-ipv6 = Jos tämä jatkuu, lähetä raportti IT-tuelle tai operaattorillesi: IPv6-reitti palvelimeen { $server } on rikki.
user-sign-in-to-network = Avaa selaimessa jokin verkkosivu, kirjaudu tähän verkkoon tai hyväksy sen ehdot ja tarkista sitten uudelleen.
user-wait-for-server = Odota muutama minuutti ja yritä uudelleen; sähköpostiohjelmassasi ei tarvitse muuttaa mitään.
user-ask-provider-status = Katso palveluntarjoajasi tilasivua tai soita sinne: vika saattaa olla jo tiedossa.
user-fewer-connections = { $protocol ->
        [SMTP] Sulje muut ohjelmat ja laitteet, jotka lähettävät saman palvelimen kautta; monet palvelimet sallivat vain muutaman yhtä aikaa.
       *[other] Sulje muut ohjelmat ja laitteet, jotka lukevat samaa postilaatikkoa; monet palvelimet sallivat vain muutaman yhtä aikaa.
    }
user-longer-interval = Anna sähköpostiohjelmasi hakea postia harvemmin, esimerkiksi kymmenen minuutin välein.
user-greylisted = Lähetä uudelleen kymmenen minuutin kuluttua: tämä palvelin pyytää jokaista uutta lähettäjää palaamaan myöhemmin. Mitään ei tarvitse muuttaa.
user-shut-out = Odota puoli tuntia ennen seuraavaa yritystä kaikilla laitteilla, jotka lukevat tätä postilaatikkoa: jokainen yritys voi pidentää odotusta.
user-correct-password = Kirjoita ennen seuraavaa yritystä oikea salasana jokaiseen ohjelmaan ja laitteeseen, joka käyttää tätä postilaatikkoa: vanha salasana pitää osoitteen estettynä.
user-sign-in-name = Tarkista, onko käyttäjätunnus täydellinen (usein koko osoite), ja kirjoita salasana uudelleen.
user-sign-in-app-password = Jos palveluntarjoajasi vaatii sähköpostiohjelmille sovellussalasanan (Google, Yahoo, AOL, Apple, Fastmail ja muutkin vaativat; Microsoftilla sitä ei ole), luo sellainen tililläsi sen verkkosivustossa ja kirjoita se tavallisen salasanan tilalle.
user-sign-in-web =
    Anna sähköpostiohjelman kirjautua palveluntarjoajan verkkosivun kautta (OAuth 2). { $program ->
        [thunderbird] { advice-where } Aseta todennustavaksi OAuth2.
        [thunderbird-android] { advice-where } Aseta todennukseksi OAuth 2.0.
        [apple-mail] Lisää tili uudelleen palveluntarjoajan nimellä, ei vaihtoehdolla ”Muu”. Säilytä vanha: POP-protokollalla haettu posti on vain tässä tietokoneessa.
        [iphone] Lisää tili uudelleen palveluntarjoajan nimellä, ei vaihtoehdolla ”Muu”. Poista vanha vain, jos postisi on myös palvelimessa.
        [outlook] Lisää tili uudelleen tyyppinä Microsoft 365, Outlook.com tai Google, ei POP tai IMAP. Säilytä vanha: POP-protokollalla haettu posti on vain tässä tietokoneessa. Muiden palveluntarjoajien kanssa perinteinen Outlook ei osaa sitä; Thunderbird osaa.
        [new-outlook] Lisää tili uudelleen ja valitse kysyttäessä palveluntarjoaja; älä kirjoita salasanaa itse Outlookiin.
        [outlook-mac] Lisää tili uudelleen ja valitse kysyttäessä palveluntarjoaja, ei IMAP tai POP. Säilytä vanha: POP-protokollalla haettu posti on vain tässä tietokoneessa.
        [outlook-mobile] Lisää tili uudelleen ja valitse kysyttäessä palveluntarjoaja.
        [gmail-app] Lisää tili uudelleen ja valitse kysyttäessä palveluntarjoaja, ei ”Muu”.
        [samsung-email] Lisää tili uudelleen ja valitse kysyttäessä palveluntarjoaja, ei ”Muu”.
        [outlook-express] Outlook Express ei osaa sitä; Thunderbird osaa.
        [windows-mail] Windows Mail ei osaa sitä; Thunderbird osaa.
        [windows-live-mail] Windows Live Mail ei osaa sitä; Thunderbird osaa.
        [device] Jos laite ei osaa sitä, anna sen lähettää verkkosi sähköpostivälittimen tai palveluntarjoajan laitepalvelun kautta; kysy sähköpostinne ylläpidolta.
        [script] Anna ohjelmalle OAuth 2 -tunniste (token) tai anna sen lähettää välittimen tai lähetyspalvelun kautta, joka vielä hyväksyy käyttäjätunnuksen ja salasanan.
       *[other] Jos ohjelmasi ei osaa sitä, Thunderbird osaa.
    }
user-sign-in-switch = Tarkista tililtäsi palveluntarjoajan verkkosivustossa, onko POP, IMAP tai sähköpostiohjelmien käyttö sallittava ensin.
user-ask-sign-in = Kysy palvelimen { $server } ylläpidolta, miten sähköpostiohjelmat kirjautuvat siihen: portti { $port } ei tarjoa kirjautumista salasanalla.
user-ask-protocol = Pyydä tilin tai sen verkkotunnuksen ylläpitäjää ottamaan { $protocol } käyttöön tai kysy, mitä muuta protokollaa on käytettävä.
user-other-way-of-sign-in = Käytä sähköpostiohjelmaa, joka osaa jonkin palvelimen { $server } tarjoamista kirjautumistavoista, tai pyydä sen ylläpitoa tarjoamaan myös salasanat TLS:n yli (PLAIN tai LOGIN).
user-use-submission-port =
    Sähköpostiohjelmat käyttävät lähetykseen { $program ->
        [outlook-express] porttia 465 ja SSL:ää; portti 25 on tarkoitettu palvelinten väliselle postille, ja portti 587 vaatii STARTTLS:n, jota Outlook Express ei osaa siinä.
       *[other] porttia 587 ja STARTTLS:ää tai porttia 465 ja SSL/TLS:ää; portti 25 on tarkoitettu palvelinten väliselle postille.
    } { advice-where } { $program ->
        [outlook-express] Kokeile tätä porttia.
       *[other] Kokeile näitä portteja.
    } { advice-undo }
user-client-certificate = Pyydä palvelimen { $server } ylläpidolta oma varmenne ja ohje sen asentamiseen: ilman sitä portti { $port } ei päästä ketään sisään, oli salasana mikä tahansa.
user-sign-in-for-sending =
    Ota käyttöön kirjautuminen lähetettäessä: { $program ->
        [outlook-express] siirry Outlook Expressissä kohtaan Työkalut > Tilit… > Sähköposti, valitse tili ja sitten Ominaisuudet > Palvelimet, ja valitse ”Palvelin edellyttää todennusta”.
        [windows-mail] siirry Windows Mailissa kohtaan Työkalut > Tilit…, valitse tili ja sitten Ominaisuudet > Palvelimet, ja valitse ”Palvelin edellyttää todennusta”.
        [windows-live-mail] napsauta Windows Live Mailissa vasemmalla olevaa tiliä hiiren kakkospainikkeella, avaa Ominaisuudet > Palvelimet, ja valitse ”Palvelin edellyttää todennusta”.
        [outlook] sulje Outlook, avaa Ohjauspaneeli > Sähköposti (Microsoft Outlook) > Sähköpostitilit…, valitse tili ja sitten Muuta… > Lisää asetuksia… > Lähtevän postin palvelin, ja valitse ”Lähtevän postin palvelin (SMTP) edellyttää todentamista”.
        [outlook-mac] siirry Outlookissa kohtaan Työkalut > Tilit, valitse tili, avaa lähtevän postin palvelimen lisäasetukset (”More Options”) ja valitse todennustapa.
        [thunderbird] siirry Thunderbirdissä kohtaan valikko > Tilien asetukset > Lähtevän postin palvelin (SMTP), valitse palvelin ja sitten ”Muokkaa…”, ja valitse muu todennustapa kuin ”Ei todennusta”.
        [thunderbird-android] avaa sovelluksessa valikko > Asetukset, valitse tili ja sitten Viestien lähettäminen > Lähtevän postin palvelin, ja valitse muu todennus kuin ”Ei mitään”.
        [apple-mail] siirry Mailissa kohtaan Mail > Asetukset > Tilit, valitse tili ja sitten ”Palvelinasetukset”, ja aseta lähtevän postin palvelimelle käyttäjätunnus ja todennus.
        [iphone] avaa Asetukset > Apit > Mail > Mail-tilit (ennen iOS 18:aa: Asetukset > Mail > Tilit), valitse tili, napauta sen osoitetta, sitten SMTP ja ensisijainen palvelin, ja kirjoita käyttäjätunnus ja salasana myös sinne.
        [gmail-app] siirry Gmail-sovelluksessa kohtaan valikko > Asetukset, valitse tili ja sitten lähtevän postin asetukset, ja ota käyttöön kirjautumisen vaatiminen.
        [samsung-email] avaa Samsung Emailissa valikko, napauta ratasta, valitse tili ja sitten ”Palvelinasetukset”, ja ota käyttöön kirjautuminen lähtevän postin palvelimeen.
        [evolution] siirry Evolutionissa kohtaan Muokkaa > Tilit, valitse tili ja sitten ”Muokkaa” ja ”Lähetys”, ja valitse ”Palvelin vaatii todennuksen”.
        [kmail] siirry KMailissa kohtaan Asetukset > KMailin asetukset… > Tilit > Lähtevä, valitse tili ja sitten ”Muuta…”, ja valitse ”Palvelin vaatii tunnistautumisen”.
        [device] ota laitteen verkkosivulla sähköpostin tai SMTP:n kohdalla SMTP-todennus käyttöön ja kirjoita sähköpostitilin käyttäjätunnus ja salasana.
        [script] aseta SMTP-palvelimen käyttäjätunnus ja salasana sen määrityksissä.
       *[other] avaa sähköpostiohjelmassasi lähtevän postin palvelimen asetukset ja ota todennus käyttöön.
    } { advice-success }
user-from-address = Lähetä osoitteella, joka kuuluu tähän tiliin: vertaa tilin asetuksissa olevaa sähköpostiosoitetta palveluntarjoajan antamaan.
user-block-list =
    Palvelin sanoo, että tämän tietokoneen internetosoite on estolistalla. { $protocol ->
        [SMTP] Lähetä palveluntarjoajasi portin 587 tai 465 kautta kirjautuneena; jos teet jo niin, pyydä
       *[other] Pyydä
    } internetoperaattoriasi tai IT-tukea poistattamaan osoite listalta.
user-sending-limit = Odota, kunnes lähetysraja on ohi, usein tunti tai päivä, ja lähetä harvemmille kerralla.
user-other-address = Tarkista, onko käytössä VPN tai vierasverkko, ja lähetä kerran ilman sitä: palvelin torjuu osoitteen, joka tällä tietokoneella nyt on.
user-tell-provider-sending = Jos tämä jatkuu, lähetä raportti palvelimen { $server } ylläpidolle: siinä ovat palvelimen omat sanat.
user-tell-provider-sni = Lähetä tämä raportti palvelimen { $server } ylläpidolle ja pyydä oletusvarmennetta ohjelmille, jotka eivät lähetä nimeä.
user-ask-right-name = Kysy palvelimen { $server } ylläpidolta, onko tämä yhä sen oikea nimi, ja lähetä heille tämä raportti.
user-raise-time-limit =
    Anna palvelimelle enemmän aikaa. { $program ->
        [outlook-express] { advice-where } Siirrä palvelimen aikakatkaisua pidemmäksi. Jos haluat palata entiseen, siirrä se takaisin.
        [windows-mail] { advice-where } Siirrä palvelimen aikakatkaisua pidemmäksi. Jos haluat palata entiseen, siirrä se takaisin.
        [windows-live-mail] { advice-where } Siirrä palvelimen aikakatkaisua pidemmäksi. Jos haluat palata entiseen, siirrä se takaisin.
        [outlook] { advice-where } Siirrä palvelimen aikakatkaisua pidemmäksi. Jos haluat palata entiseen, siirrä se takaisin.
        [thunderbird] Siirry Thunderbirdissä kohtaan valikko > Asetukset > Yleiset > Asetusten muokkain…, ja aseta mailnews.tcptimeout arvoon 200. Jos haluat palata entiseen, palauta se siellä.
        [script] Kasvata aikarajaa (timeout) sen määrityksissä.
       *[other] Kasvata aikarajaa tilin asetuksissa, jos sellainen on.
    } { advice-success }
user-connect-network = Tarkista, onko tietokone yhteydessä verkkoon: Wi-Fi päällä ja yhdistetty, kaapeli kiinni molemmista päistä, lentokonetila pois.
user-restart-network = Jos mikään verkkosivukaan ei avaudu, käynnistä tämä tietokone uudelleen; käynnistä kotona myös reititin uudelleen ja odota kaksi minuuttia.
user-free-connections = Sulje ohjelmat, joita et tarvitse, tai käynnistä tämä tietokone uudelleen: se ei voi avata enempää yhteyksiä, joten palvelimesta { $server } ei saatu tietoa.
user-run-to-the-end = Paina ”Tarkista uudelleen” ja anna tarkistuksen mennä loppuun; se kestää harvoin yli kymmenen sekuntia.
user-wait-for-answer = Yritä uudelleen kymmenen minuutin kuluttua: vaikeneva palvelin voi olla ylikuormittunut tai käynnistymässä. Sähköpostiohjelmassasi ei tarvitse muuttaa mitään.
user-tell-provider-slow = Jos tämä jatkuu, lähetä raportti palvelimen { $server } ylläpidolle; siinä ovat ajat.
user-try-again-now = Lähetä ja vastaanota vielä kerran sähköpostiohjelmassasi: lyhyt häiriö voi olla ohi.
user-compare-settings = Virheilmoituksessasi on { $complaint-server }, portti { $complaint-port }; tarkistettu on { $server }, portti { $port }. { advice-where-name } Kirjoita sinne { $server } ja portti { $port }, jos ne ovat palveluntarjoajasi: ne toimivat täältä. Jos haluat palata entiseen, kirjoita takaisin { $complaint-server } ja portti { $complaint-port }.
user-password-and-account = Jos se ei vieläkään toimi, kirjoita salasana uudelleen ja vertaa käyttäjätunnusta palveluntarjoajan ilmoittamaan.
user-not-tested = Kirjautumista, postilaatikkoa ja lähetystä ei testattu: Mailprobe ei koskaan kysy salasanaa.
user-send-report = Tallenna tämä raportti ja lähetä se IT-tuelle: siinä on kaikki, mitä löydettiin.
warning-ssl-off =
    Kun SSL on pois käytöstä, jokainen matkan varrella oleva verkko voi lukea salasanasi ja kaiken postin. Tee se vain verkossa, johon luotat, esimerkiksi toimistossa, tai sinne johtavan VPN:n kautta, älä koskaan julkisessa Wi-Fissä tai avoimen internetin yli. { $protocol ->
        [SMTP] Postin lukemisella on oma asetuksensa: jätä SSL siellä käyttöön.
       *[other] Lähetyksellä on oma asetuksensa: jätä SSL siellä käyttöön.
    } Jos joku on voinut nähdä salasanan, vaihda se heti, kun SSL taas toimii, kaikkialla, missä käytät sitä. Ota SSL uudelleen käyttöön heti, kun palvelin on korjattu.
warning-pop3 = { $other-protocol } vie postin pois palvelimesta, ellei sitä kielletä: jotkin ohjelmat heti, toiset kahden viikon kuluttua. Silloin posti ei enää ole muissa laitteissasi. Ennen kuin postia haetaan ensimmäisen kerran, valitse ”Jätä viesteistä kopio palvelimeen” ja tyhjennä mahdollinen päivien määrä, jonka jälkeen viestit poistetaan (puhelimissa: poista palvelimelta ”Ei koskaan”).

admin-groupshield-log = Tutki palvelimen { $server } sovelluslokista tapahtumat 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) ja 1194 (MSExchangeIS, koodi 0x80004005). Niissä 0x2741 tarkoittaa, ettei suojatun portin osoite ollut käytettävissä; 0x2740 tarkoittaa, että toinen ohjelma pitää porttia varattuna. Uusi varmenne ei auta: artikkelin mukaan varmenteet olivat kunnossa (KB Q250926).
admin-groupshield-service-packs = Jos GroupShieldin poistaminen ei auta, tee varmuuskopio ja päivitä palvelin tasolle Windows NT 4.0 Service Pack 6a ja Exchange Server 5.5 Service Pack 4, jotka ovat uusimmat: NT 4.0 SP4 aiheuttaa jo yksin samat tapahtumat (KB Q214864).
admin-groupshield-remove = Tee ensin varmuuskopio ja ota käyttöön toinen sähköpostisuojaus. Poista sitten GroupShield, Network Associatesin (myöhemmin McAfee) virustorjunta Exchangelle, kokonaan: ensin sen ohjelmat hallintatietokoneista, sitten palvelimesta palveluineen, apuohjelmineen ja rekisterimerkintöineen (KB Q250926; luettelo käsin poistamista varten on artikkelissa KB Q271758). Käynnistä tietosäilö uudelleen; posti on sillä välin kaikilta poikki.
admin-groupshield-test = Testaa SSL, ennen kuin mitään asennetaan takaisin, itse sähköpostiohjelmalla SSL käytössä (KB Q250926) tai täällä painikkeella ”Tarkista”; nykyinen openssl ei osaa tämän palvelimen vanhaa SSL:ää. Varmista, etteivät tapahtumat 11508 ja 11506 palaa.
admin-groupshield-reinstall = Asenna GroupShield uudelleen ja testaa SSL vielä kerran (KB Q250926). Pyydä sitten käyttäjiä ottamaan SSL uudelleen käyttöön.
admin-exchange55-log = Tutki palvelimen { $server } sovelluslokia: 13002 tarkoittaa, ettei protokollalle ole sidottu varmennetta, 0x2740, että toinen ohjelma pitää porttia varattuna, ja 0x2741, ettei osoite ollut käytettävissä.
admin-exchange55-certificate = Varmista Key Managerissa, että kelvollinen varmenne on sidottu kohtaan ”Default” tai palvelimen oikeaan osoitteeseen, erikseen POP3:lle ja IMAP4:lle (KB Q251097).
admin-exchange55-netstat = Suorita palvelimessa netstat -an ja katso, ovatko 995 ja 993 tilassa LISTENING ja missä osoitteissa. Vain yhdessä osoitteessa oleva portti viittaa artikkeliin KB Q214864.
admin-exchange55-addresses = Tarkista, missä järjestyksessä palvelimen osoitteet tulevat (ping sen omalla nimellä), ja poista käyttämättömät soittosarja- ja WAN-osoitteet (KB Q214864). Välityspalvelimen takana suojatut portit tarvitsevat oman sidoksen (KB Q178532).
admin-exchange55-service-packs = Tee varmuuskopio ja päivitä palvelin tasolle Windows NT 4.0 Service Pack 6a ja Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 aiheuttaa jo yksin samat tapahtumat (KB Q214864).
admin-server-log = Tutki palvelimen { $server } lokia tämän raportin ajalta. { advice-server-log }
admin-key-and-certificate =
    Varmista, että avain ja varmenne kuuluvat yhteen ja että palvelu saa lukea molemmat. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ kertoo tiedostot (ssl_cert ja ssl_key; versiosta 2.4 alkaen ssl_server_cert_file ja ssl_server_key_file); komentojen openssl x509 -noout -pubkey -in CERT ja openssl pkey -pubout -in KEY on tulostettava sama.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files kertoo tiedostot; komentojen openssl x509 -noout -pubkey -in CERT ja openssl pkey -pubout -in KEY on tulostettava sama.
        [exchange] Get-ExchangeCertificate näyttää, ovatko POP ja IMAP kohdassa Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP sitoo varmenteen.
        [exchange55] Key Manager näyttää avaimen ja sen, mihin se on sidottu.
       *[other] Komentojen openssl x509 -noout -pubkey -in CERT ja openssl pkey -pubout -in KEY on tulostettava sama.
    }
admin-reload =
    Anna palvelun lukea avain ja varmenne uudelleen. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; Exchange 2013:sta alkaen myös MSExchangePOP3BE ja MSExchangeIMAP4BE. Varmenne valitaan komennoilla Set-PopSettings ja Set-ImapSettings ja parametrilla -X509CertificateName.
        [exchange55] Käynnistä tietosäilö uudelleen.
        [courier] Käynnistä courier-palvelut uudelleen.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Käynnistä sähköpostipalvelu uudelleen.
    }
admin-offload = Tarkista, onko portin { $port } edessä kuormantasain, TLS-välityspalvelin tai sisältösuodatin, ja toista testi sen takana.
admin-test-secure-port = Testaa ulkopuolelta: komennon openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } on näytettävä varmenne ja tervehdys.
admin-test-plain-port = Testaa ulkopuolelta: komennon nc { $server } { $port } on näytettävä tervehdys.
admin-enable-listener =
    Ota suojattu palvelu käyttöön ({ $protocol }). { $server-kind ->
        [dovecot] Dovecotissa: protocols ja kullekin inet_listener, jossa ssl = yes portissa { $port }; doveconf -n näyttää, mikä on käytössä.
        [postfix] Postfixissä: rivi smtps (submissions) tiedostossa master.cf.
        [exchange] Exchangessa: Set-PopSettings tai Set-ImapSettings parametrilla -SSLBindings, ja käynnistä sitten palvelu.
        [exchange55] Exchange Administratorissa: protokollan ominaisuudet ja Key Managerista saatu varmenne.
       *[other] Portti ja varmenne määritetään palvelun asetuksissa.
    }
admin-open-port = Päästä portti { $port } läpi jokaisesta palomuurista sähköpostiohjelmien ja palvelimen { $server } välillä, mutta vain verkoista, joissa niitä käytetään; nc -vz { $server } { $port } siellä näyttää, pääseekö yhteys läpi.
admin-publish-settings = Julkaise oikeat asetukset siellä, mistä ohjelmat niitä etsivät: autoconfig.xml Thunderbirdille ja K-9:lle (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover Outlookille, määritysprofiili Applen laitteille sekä SRV-tietueet _imaps, _pop3s ja _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Kerro käyttäjille, mitkä ohjelmat toimivat yhä TLS 1.2:lla ja uudemmilla; palvelinta ei tarvitse heikentää kaikilta.
admin-allow-tls12 = Anna portin { $port } vastata TLS 1.3:n rinnalla myös TLS 1.2:een: se on turvallista, eivätkä monet käytössä olevat ohjelmat tue mitään uudempaa (Outlook ennen Windows 11:tä, tulostimet).
admin-old-tls-apart = Jos vanhojen ohjelmien on toimittava vielä jonkin aikaa, anna niille oma osoite TLS 1.0:lla, vain verkon sisällä, ja sovi sen päättymispäivä.
admin-upgrade-server = Päivitä sähköpostipalvelu tai sen TLS-kirjasto versioon TLS 1.2 tai uudempaan.
admin-tls-front-end = Aseta siihen asti sen eteen TLS-edusta, esimerkiksi stunnel tai HAProxy, jottei vanha TLS koskaan poistu koneesta.
admin-test-versions = Testaa komennolla openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } ja katso, mistä versiosta ja salausmenetelmästä sovitaan.
admin-add-suites = Lisää salausmenetelmä, jota tämä ohjelma tarjoaa, esimerkiksi { $ciphers }.
admin-old-ciphers = Tämä ohjelma tarjoaa vain vanhoja salausmenetelmiä, kuten { $ciphers }; ne ovat nykyään liian heikkoja otettavaksi käyttöön kaikille. Oikea ratkaisu on uudempi ohjelma.
admin-add-rsa = Jos varmenteessa on ECDSA- tai Ed25519-avain, tarjoa sen rinnalla RSA-avaimellista varmennetta.
admin-renew-certificate = Uusi varmenne varmentajalta, johon sähköpostiohjelmat luottavat, ja anna palvelun lukea se uudelleen.
admin-replace-revoked = Hanki varmentajaltasi uusi varmenne uudella avaimella, anna palvelun lukea se uudelleen ja kysy, miksi vanha peruutettiin.
admin-full-chain = Lähetä koko ketju: ensin palvelimen oma varmenne, sitten välivarmenteet juureen asti.
admin-current-chain = Vaihda palvelimen lähettämä vanhentunut välivarmenne varmentajasi nykyiseen tai jätä se pois.
admin-present-chain = Anna palvelimen lähettää tänään voimassa oleva välivarmenne, kunnes uuden voimassaolo alkaa.
admin-certificate-names = Varmista, että { $server } on varmenteen vaihtoehtoisten nimien (subject alternative names) joukossa; common name ei riitä.
admin-chain-or-authority = Palvelin lähettää vain oman varmenteensa: anna sen lähettää myös ketjun välivarmenteet. Jos myöntäjä on oma varmentajanne, asenna sen juurivarmenne jokaiseen tietokoneeseen, joka lukee postia.
admin-reissue-plain = Pyydä varmenne uudelleen ilman kriittiseksi merkittyä laajennusta; openssl x509 -text näyttää sen.
admin-reissue-for-apple = Hanki varmenne uudelleen enintään 825 päiväksi ja käyttötarkoituksella serverAuth (palvelimen todennus); openssl x509 -text näyttää molemmat.
admin-reissue-within-rules = Pyydä varmenne uudelleen varmentajalta, joka saa myöntää sen tälle nimelle; juurivarmenteen asentaminen ei auta tässä.
admin-not-yet-valid = Käytä varmennetta vasta sen alkamispäivästä lähtien tai pyydä se uudelleen; tarkista sen myöntäneen tietokoneen kello.
admin-server-usage = Pyydä se uudelleen palvelimille, laajennetulla käyttötarkoituksella ”TLS Web Server Authentication” (serverAuth).
admin-offer-starttls =
    Anna portin { $port } tarjota STARTTLS:ää; se tarvitsee varmenteen ja sen avaimen. { $server-kind ->
        [dovecot] Dovecotissa: ssl = yes, ssl_cert ja ssl_key (versiosta 2.4 alkaen ssl_server_cert_file ja ssl_server_key_file).
        [postfix] Postfixissä: smtpd_tls_security_level = may, smtpd_tls_cert_file ja smtpd_tls_key_file (tai smtpd_tls_chain_files).
        [exchange] Exchangessa: Enable-ExchangeCertificate palvelulle.
       *[other] Molemmat määritetään palvelun asetuksissa.
    }
admin-trusted-authority = Hanki varmenne varmentajalta, johon sähköpostiohjelmat luottavat. Jos se on oma varmentajanne, asenna sen juurivarmenne jokaiseen tietokoneeseen, joka lukee postia.
admin-every-address = Asenna uusi varmenne jokaiseen nimen takana olevaan palvelimeen ja vertaa niitä: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Osoitteessa { $failing-address } palvelimen { $server } portti { $port } ei toimi: korjaa palvelu siellä, tai poista osoite nimen tietueista, kunnes se toimii.
admin-new-key = Luo uusi avain, RSA vähintään 2048 bittiä tai EC P-256, ja varmennuta se SHA-256:lla.
admin-strong-chain = Palvelimen oma varmenne voi jäädä: anna palvelimen lähettää varmentajasi välivarmenne, jonka avain on vähintään 2048 bittiä ja joka on allekirjoitettu SHA-256:lla.
admin-dh-group = Käytä vähintään 2048 bitin Diffie-Hellman-ryhmiä tai vain ECDHE:tä.
admin-time-service = Palvelimelle { $server } ei tarvitse tehdä mitään. Jos monen tietokoneen kello on väärässä, tarjoa verkossasi aikapalvelua.
admin-tell-people-settings = Kerro käyttäjille parit: 995, 993 ja 465 ja SSL/TLS; 110, 143 ja 587 ja STARTTLS.
admin-tls-on-secure-port = Ota TLS käyttöön portissa { $port } tai sulje portti: ohjelmat, jotka odottavat siinä TLS:ää, odottavat turhaan.
admin-tls-on-plain-port = Portti { $port } aloittaa heti TLS:llä. Anna sen vastata salaamatta ja tarjota STARTTLS:ää, kuten ohjelmat odottavat, tai sulje se: heti alkava TLS kuuluu portteihin 993, 995 ja 465.
admin-check-forwarding = Tarkista, minne palvelimen { $server } portti { $port } ohjataan: siellä vastaa jokin muu kuin { $protocol }.
admin-exempt-mail-ports = Jos postia ei tarvitse tarkistaa matkalla, vapauta { $server } TLS-tarkistuksesta porteissa 995, 993, 465, 587, 143 ja 110.
admin-install-company-root = Jos tarkistus on tarkoituksellinen, asenna sen juurivarmenne jokaiseen tietokoneeseen, joka lukee postia.
admin-pass-starttls = Päästä STARTTLS läpi muuttamatta: yhdyskäytävät, jotka poistavat sen, pakottavat postin selväkieliseksi.
admin-inspect-firewall = Etsi palomuurin lokista osoite, josta tämä raportti tulee, ja portti { $port } raportin ajalta.
admin-packet-size = Jos pienet vastaukset tulevat perille ja suuret katoavat, tutki matkan MTU: päästä läpi ICMP ”fragmentation needed” tai pienennä MSS-arvoa.
admin-fix-records = Tutki palvelimen { $server } A-, AAAA- ja mahdolliset CNAME-tietueet sisältä ja ulkoa: dig { $server } A ja dig { $server } AAAA.
admin-name-service = Tarkista, vastaavatko tämän verkon jakamat nimipalvelimet: nslookup { $server } täällä ja nslookup { $server } toisella nimipalvelimella.
admin-fix-ipv6 = Anna palvelun kuunnella myös IPv6-osoitteessaan, tai poista palvelimen { $server } AAAA-tietue siihen asti.
admin-give-ipv4 = Anna palvelimelle { $server } myös IPv4-osoite (A-tietue): kaikissa verkoissa ei ole IPv6:ta.
admin-portal-mail = Älä anna porteista 995, 993 ja 587 mitään vastausta, ennen kuin vieras on kirjautunut, älä myöskään kirjautumissivua: silloin sähköpostiohjelmat yrittävät itse uudelleen.
admin-start-services = Käynnistä palvelimen { $server } sähköpostipalvelut ja varmista, että ne pysyvät käynnissä.
admin-raise-limits =
    Tarkista, mikä raja täyttyi. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections ja kirjautumispalvelujen client_limit; doveadm who näyttää, ketkä ovat yhteydessä.
        [exchange] Get-PopSettings tai Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit ja default_process_limit.
       *[other] Yhteydet kaikkiaan, käyttäjää kohti ja osoitetta kohti.
    }
admin-blocked-addresses = Tarkista, onko fail2ban tai vastaava suoja estänyt osoitteen, josta tämä raportti tulee.
admin-mailbox-lock = Etsi tämän postilaatikon istunto, joka ei ole päättynyt, ja jäljelle jäänyt lukitustiedosto.
admin-sign-in-methods =
    Tarkista, mitkä kirjautumistavat ovat käytössä ({ $protocol }). { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings tai Get-ImapSettings, LoginType; katso Exchange Onlinessa, onko perustodennus estetty.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; yksittäiselle portille tiedostossa master.cf.
       *[other] Salasanat TLS:n yli tarvitsevat PLAIN- tai LOGIN-tavan.
    }
admin-switch-protocol-on = Ota { $protocol } käyttöön tälle tilille tai verkkotunnukselle, tai kerro käyttäjille, mitä protokollaa sen sijaan käytetään.
admin-explain-sign-in = Jos salasanat on poistettu käytöstä tarkoituksella, kerro käyttäjille, mitkä ohjelmat voivat kirjautua, ja jos sovellussalasanoja on, miten sellaisen saa.
admin-client-certificate = Jos asiakkaan varmenteita ei ole tarkoitus pyytää, poista pyyntö käytöstä (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); jos on, kerro käyttäjille, miten varmenteen saa.
admin-sending-rules =
    Selvitä, mikä sääntö hylkäsi sen tämän raportin aikaan. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail ja acl_smtp_rcpt
       *[other] Välityksen, lähettäjien ja osoitteiden säännöt, estolistat, lähetysrajat.
    }
admin-delist = Jos osoite ei kuulu listalle, pyydä listan ylläpitäjää poistamaan se; listan verkkosivu kertoo, miksi se on siellä.
admin-nothing-on-server = Palvelimelle { $server } ei tarvitse tehdä mitään: siihen ei saatu lainkaan yhteyttä.
admin-network-here = Jos ongelma koskee useampia tietokoneita, tutki tämän verkon kytkin, reititin ja osoitepalvelu (DHCP).
admin-default-certificate = Anna kuuntelijalle oletusvarmenne ja -sivusto ohjelmia varten, jotka eivät lähetä palvelimen nimeä.
admin-test-without-name = Testaa komennolla openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: sen on näytettävä varmenne.
admin-server-names = Varmista, että palvelimen { $server } TLS-asetukset tuntevat juuri tämän nimen, ja tarkista, mitä ne tekevät ohjelmalle, joka ei anna nimeä.
admin-reverse-names = Tarkista, odottaako palvelin kunkin yhdistävän osoitteen käänteisnimeä (PTR) tai ident-kyselyä, ja poista se käytöstä.
admin-server-load = Tutki palvelimen { $server } kuormitus, muisti ja levy sekä yhteyksien määrä.
admin-check-backend = Tarkista, vastaavatko hakemisto (LDAP), tietokanta ja tallennustila, joita postipalvelu tarvitsee.
