finding-said-secure-connect-failed = Sähköpostiohjelman mukaan suojattua yhteyttä ei voitu muodostaa: { $words }
finding-said-connect-failed = Sähköpostiohjelman mukaan yhteyttä ei saatu: { $words }
finding-said-refused = Virheilmoituksen mukaan yhteys torjuttiin: { $words }
finding-said-timed-out = Virheilmoituksen mukaan mikään ei vastannut ajoissa: { $words }
finding-said-unreachable = Virheilmoituksen mukaan palvelimeen ei ole reittiä: { $words }
finding-said-cannot-contact = Sähköpostiohjelman mukaan palvelinta ei tavoitettu: { $words }
finding-said-no-ipv6 = Virheilmoituksen mukaan tämä tietokone ei tunne tällaisia osoitteita: { $words }
finding-said-blocked-here = Virheilmoituksen mukaan tämä tietokone ei päästänyt ohjelmaa yhteyteen: { $words }
finding-said-no-network = Virheilmoituksen mukaan verkkoa ei ole: { $words }
finding-said-host-not-found = Virheilmoituksen mukaan palvelimen nimeä ei löytynyt: { $words }
finding-said-resolver-trouble = Virheilmoituksen mukaan nimiä ei voitu selvittää: { $words }
finding-said-dropped = Virheilmoituksen mukaan yhteys katkaistiin: { $words }
finding-said-slow = Virheilmoituksen mukaan palvelin ei vastannut ajoissa: { $words }
finding-said-silent-on-tls-port = Mitään ei kuulunut portista, jossa salauksen on alettava heti: { $words }
finding-said-tls-failed = Virheilmoituksen mukaan salauksesta ei päästy sopimukseen: { $words }
finding-said-clear-text = Virheilmoituksen mukaan vastaus oli selväkielinen, vaikka odotettiin salausta: { $words }
finding-said-starttls-missing = Virheilmoituksen mukaan palvelin ei tarjoa STARTTLS:ää: { $words }
finding-said-needs-encryption = Virheilmoituksen mukaan salauksen on alettava ensin: { $words }
finding-said-tls-not-started = Virheilmoituksen mukaan palvelin ei voinut aloittaa salausta: { $words }
finding-said-client-too-old = Virheilmoituksen mukaan ohjelman TLS-versiota ei enää hyväksytä: { $words }
finding-said-server-too-old = Virheilmoituksen mukaan palvelimen TLS-versiota ei enää hyväksytä: { $words }
finding-said-version-differs = Virheilmoituksen mukaan osapuolilla ei ole yhteistä TLS-versiota: { $words }
finding-said-no-shared-cipher = Virheilmoituksen mukaan osapuolilla ei ole yhteistä salaustapaa: { $words }
finding-said-weak-key-exchange = Virheilmoituksen mukaan palvelimen avaintenvaihto on liian heikko: { $words }
finding-said-certificate = Virheilmoituksen mukaan palvelimen varmennetta ei hyväksytty: { $words }
finding-said-certificate-expired = Virheilmoituksen mukaan palvelimen varmenne on vanhentunut: { $words }
finding-said-certificate-not-yet-valid = Virheilmoituksen mukaan palvelimen varmenne ei ole vielä voimassa: { $words }
finding-said-certificate-wrong-name = Virheilmoituksen mukaan varmenne on myönnetty toiselle nimelle: { $words }
finding-said-certificate-self-signed = Virheilmoituksen mukaan varmenne on itse allekirjoitettu (mikään varmentaja ei vahvista sitä): { $words }
finding-said-certificate-untrusted = Virheilmoituksen mukaan varmenteen myöntäjään ei luoteta: { $words }
finding-said-own-root-in-chain = Virheilmoituksen mukaan varmenne on yksityisen varmentajan myöntämä: { $words }
finding-said-certificate-chain = Virheilmoituksen mukaan osa varmenneketjusta puuttuu: { $words }
finding-said-certificate-revoked = Virheilmoituksen mukaan varmenne on peruutettu: { $words }
finding-said-weak-certificate = Virheilmoituksen mukaan varmenne on liian heikko: { $words }
finding-said-clock = Virheilmoituksen mukaan kellot ovat eri ajassa: { $words }
finding-said-client-rejects-certificate = Palvelimen lokin mukaan vastapuoli ei hyväksynyt varmennetta: { $words }
finding-said-client-certificate = Virheilmoituksen mukaan palvelin pyytää sinulta omaa varmennetta: { $words }
finding-said-sni = Virheilmoituksen mukaan palvelimelle on kerrottava sen nimi: { $words }
finding-said-wrong-protocol = Virheilmoituksen mukaan toinen protokolla vastasi: { $words }
finding-said-busy = Virheilmoitus kertoo palvelimen rajoista: { $words }
finding-said-mailbox-locked = Virheilmoituksen mukaan postilaatikko on auki toisessa ohjelmassa: { $words }
finding-said-server-fault = Virheilmoitus kertoo palvelimen viasta: { $words }
finding-said-sign-in-refused = Virheilmoituksen mukaan kirjautuminen hylättiin: { $words }
finding-said-sign-in-method = Virheilmoituksen mukaan tätä kirjautumistapaa ei hyväksytä: { $words }
finding-said-sign-in-later = Virheilmoituksen mukaan kirjautuminen on toistaiseksi estetty: { $words }
finding-said-relay-denied = Virheilmoituksen mukaan palvelin ei välitä postia ilman kirjautumista: { $words }
finding-said-sending-refused = Virheilmoituksen mukaan palvelin ei ota tätä viestiä vastaan: { $words }
finding-said-computer-name-refused = Virheilmoituksen mukaan palvelin ei hyväksy nimeä, jonka tämä tietokone antaa itsestään (HELO): { $words }
finding-said-recipient-unknown = Virheilmoituksen mukaan vastaanottajaa ei tunneta: { $words }
finding-said-mailbox-full = Virheilmoituksen mukaan postilaatikko on täynnä: { $words }
finding-said-scanner = Virheilmoitus tulee matkan varrella olevalta sähköpostin suojausohjelmalta: { $words }
finding-said-captive-portal = Virheilmoitus tulee verkon kirjautumissivulta: { $words }
finding-said-local = Virheilmoitus kertoo tämän tietokoneen viasta: { $words }
finding-said-settings = Virheilmoituksen mukaan asetukset eivät voi olla oikein: { $words }
finding-settings-tls-on-starttls-port = Porttiin { $port } on asetettu SSL/TLS, mutta siinä salaus alkaa STARTTLS:llä
finding-settings-plain-on-tls-port = Porttiin { $port } ei ole asetettu SSL/TLS:ää, mutta siinä salauksen on alettava heti
finding-settings-starttls-on-tls-port = Porttiin { $port } on asetettu STARTTLS, mutta siinä salauksen on alettava heti
finding-settings-port-of-other-protocol = Portti { $port } ei kuulu protokollalle { $protocol }
finding-settings-greeting-of-other-protocol = Palvelin vastasi muulla protokollalla kuin { $protocol }: { $words }
finding-settings-server-is-this-computer = Asetuksissa sähköpostipalvelimeksi on merkitty tämä tietokone itse
finding-settings-greeting-of-other-server = Tervehdys ei ole palveluntarjoajan oma: { $words }
finding-settings-certificate-of-other-server = Tämän palveluntarjoajan palvelimet näyttävät oikean varmenteen jokaiselle ohjelmalle, joka kertoo ensin palvelimen nimen (SNI): tämä ohjelma ei kerro sitä, tai jokin muu vastaa niiden sijasta
finding-settings-exchanger-as-server = Tämä palvelin ottaa vastaan postia vain muilta palvelimilta, portissa 25. Ohjelmat käyttävät palveluntarjoajan toista palvelinta eivätkä tämän porttia { $port }.

finding-name-not-found = Palvelinta nimeltä { $name } ei ole olemassa
finding-alias-leads-nowhere = { $name } on vain toinen nimi nimelle { $alias }, eikä nimeä { $alias } ole
finding-name-has-no-address = Nimi { $name } on olemassa, mutta sillä ei ole osoitetta
finding-resolver-silent = Tämän verkon nimipalvelu ei vastannut, kun siltä kysyttiin nimeä { $name }
finding-family-unanswered = Tämän verkon nimipalvelu jättää vastaamatta kysymykseen nimen { $name } { $family }-osoitteista: jokainen ohjelma odottaa { $seconds } sekuntia tai kauemmin
finding-resolver-trouble = Tämän verkon nimipalvelu ei osannut sanoa, missä { $name } on
finding-private-address = Nimi johtaa osoitteeseen { $address }, joka on paikallisverkon osoite, eikä siellä vastaa mikään
finding-empty-address = Nimi johtaa osoitteeseen { $address }, joka ei ole minkään tietokoneen osoite; suodattimet vastaavat näin
finding-loopback-address = Nimi johtaa osoitteeseen { $address }, joka on tämä tietokone itse; suodattimet vastaavat näin
finding-no-network = Tällä tietokoneella ei ole verkkoyhteyttä
finding-computer-at-its-limit = Tämä tietokone ei voi avata enempää yhteyksiä: niitä on liikaa auki yhtä aikaa
finding-hosts-file-names-server = Tämän tietokoneen oma hosts-tiedosto ohjaa nimen osoitteeseen { $address }
finding-search-suffix-used = Nimi löytyi vain, kun sen perään lisättiin { $suffix }, joten vastaaja saattoi olla toinen tietokone

finding-port-refused-others-greet = Portti { $port } torjuu yhteydet, mutta portti { $other_port } vastaa normaalisti
finding-port-silent-others-greet = Portti { $port } ei vastaa yhteyspyyntöön, mutta portti { $other_port } vastaa normaalisti
finding-port-refused = Portti { $port } torjuu yhteydet
finding-port-silent = Portti { $port } ei vastaa yhteyspyyntöön
finding-every-port-refused = Kaikki kokeillut sähköpostiportit torjuvat yhteydet
finding-every-port-silent = Yksikään kokeiltu sähköpostiportti ei vastaa lainkaan
finding-no-route = Täältä ei ole reittiä osoitteeseen { $address }
finding-no-way-out = Mihinkään osoitteen { $address } porttiin ei saada yhteyttä: reitti ulos tästä verkosta puuttuu
finding-no-ipv6-route = Palvelimella { $server } on vain IPv6-osoitteita, eikä täältä vie sinne IPv6-reittiä
finding-blocked-locally = Tämä tietokone itse ei päästänyt ulos yhteyttä porttiin { $port }
finding-ipv6-fails-ipv4-works = Portti { $port } toimii IPv4:llä ({ $works_on }) mutta ei IPv6:lla ({ $address })
finding-ipv4-fails-ipv6-works = Portti { $port } toimii IPv6:lla ({ $works_on }) mutta ei IPv4:llä ({ $address })
finding-older-on-one-address = Osoitteessa { $address } palvelimen uusin versio on { $version }, muualla uudempi
finding-one-address-fails = Palvelimella on useita osoitteita: portti { $port } toimii osoitteessa { $works_on } mutta ei osoitteessa { $address }
finding-busy-on-one-address = Palvelimella on useita osoitteita: portti { $port } toimii osoitteessa { $works_on } mutta ei osoitteessa { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

finding-idle-close = Portti { $port } ottaa yhteyksiä vastaan ja sulkee ne, ennen kuin mitään on lähetetty
finding-every-port-closes = { $ports } porttia ottaa yhteyksiä vastaan ja sulkee ne heti sanaakaan sanomatta
finding-every-hello-dies = { $range ->
    [part] Portti { $port } ottaa yhteyksiä vastaan, mutta yksikään salausyritys ({ $hellos } kpl) ei saa vastausta
   *[whole] Portti { $port } ottaa yhteyksiä vastaan, mutta yksikään salausyritys ({ $hellos } kpl, SSL 2.0 – TLS 1.3) ei saa vastausta
}
finding-alert-on-every-hello = Portti { $port } vastaa jokaiseen salausyritykseen samalla hälytyksellä ({ $alert })
finding-server-name-refused = Portti { $port } ei tunne nimeä { $server }, tai sille ei kerrottu nimeä (hälytys 112)
finding-every-hello-silent = { $way ->
    [starttls] Portti { $port } hyväksyy STARTTLS:n eikä sano sitten mitään
   *[tls] Portti { $port } ottaa yhteyksiä vastaan eikä sano sitten mitään, lähetettiinpä salauksen aloittamiseksi mitä tahansa
}
finding-flight-breaks-off =
    Portti { $port } alkaa vastata ja sitten { $how ->
        [closed] sulkee yhteyden
        [reset] katkaisee yhteyden
        [silent] vaikenee
        [alert] luovuttaa (hälytys { $alert })
       *[malformed] lähettää tavuja, joissa ei ole järkeä
    }
finding-large-hello-fails = { $how ->
    [reset] Portti { $port } katkaisee yhteyden, kun ensimmäinen viesti on { $bytes } tavun pituinen, ja vastaa lyhyempään
   *[lost] { $bytes } tavun pituinen ensimmäinen viesti ei saa vastausta portista { $port }, lyhyempi saa
}
finding-client-hello-unanswered = Portti { $port } ei vastannut siihen, miten tämä sähköpostiohjelma aloittaa salauksen
finding-newer-hello-answered = Portti { $port } vastaa uudemmille ohjelmille (enintään { $version }) mutta ei tämän sähköpostiohjelman kaltaiselle
finding-newest-version-breaks-off = Portti { $port } katkaisee yhteyden, kun ohjelma tarjoaa TLS 1.3:a, ja vastaa niille, jotka tarjoavat enintään TLS 1.2:ta
finding-only-old-hello-answered = Portti { $port } ei vastaa uudempaan versioon kuin { $version }
finding-other-suites-answered = Portti { $port } puhuu versiota, jonka tämä sähköpostiohjelma tuntee, mutta yhteistä salausmenetelmää ei ole
finding-key-type-not-spoken = Portin { $port } varmenteessa on avain, jota tämä sähköpostiohjelma ei osaa käyttää ({ $key })
finding-sni-needed = Portti { $port } vastaa vain ohjelmille, jotka kertovat palvelimen nimen ensimmäisessä viestissään (SNI)
finding-other-certificate-without-name = Ohjelmille, jotka eivät kerro palvelimen nimeä, se näyttää toisen varmenteen: { $names }
finding-client-hello-answered = Portti { $port } vastaa tämän sähköpostiohjelman kaltaiselle ohjelmalle
finding-current-hello-answered = Portti { $port } vastaa nykyisille ohjelmille
finding-everything-works = { $encrypts ->
    [yes] Portti { $port } toimii täältä: se tavoitettiin, se salaa yhteyden, ja sähköpostipalvelin vastasi
   *[no] Portti { $port } toimii täältä: se tavoitettiin, ja sähköpostipalvelin vastasi, ilman salausta
}
finding-handshake-not-completed = Portti { $port } vastaa, mutta suojattu yhteys ei valmistu
finding-text-on-secure-port = Portti { $port } viestii salaamatta, vaikka siinä pitäisi olla salaus: { $text }
finding-starttls-port-with-ssl = Portti { $port } vastaa selväkielisesti, eikä sitä ole tarkoitettu SSL:lle ensimmäisestä tavusta alkaen: { $text }
finding-starttls-on-secure-port = Portti { $port } odottaa salausta, mutta sähköpostiohjelma odottaa, että palvelin puhuu ensin
finding-no-encryption-on-secure-port = Portti { $port } alkaa salauksella, mutta sähköpostiohjelmassa salaus ei ole käytössä
finding-tls-start-text = { $how ->
    [continues] Portti { $port } hyväksyy STARTTLS:n ja jatkaa sitten salaamatta: { $text }
   *[says] Palvelin itse sanoo, ettei se voi aloittaa salausta (portti { $port })
}
finding-other-protocol =
    { $speaks ->
        [none] Muu kuin sähköpostipalvelin
       *[other] { $speaks }
    } vastaa portissa { $port }: { $text }
finding-other-protocol-inside = Portti { $port } muodostaa salauksen, mutta sen takana puhuva ei ole tällainen sähköpostipalvelin: { $text }
finding-settings-starttls-not-in-program = STARTTLS on asetettu porttiin { $port }; Outlook Express osaa käyttää sitä vain portissa 25
finding-starttls-missing-on-one-address = Portti { $port } hyväksyy STARTTLS:n osoitteessa { $works_on } mutta ei osoitteessa { $address }
finding-starttls-withheld = Portti { $port } ei luettele STARTTLS:ää, mutta hyväksyy sen silti; sähköpostiohjelmat käyttävät vain lueteltua
finding-hangs-up-after-greeting = Portti { $port } vastaa kerran ja katkaisee sitten yhteyden
finding-silent-after-greeting = Portti { $port } vastaa kerran eikä sano sitten enää mitään
finding-port-for-web = Portti { $port } on tarkoitettu verkkosivuille, eikä siinä vastaa sähköpostipalvelin
finding-malformed-answer = Portti { $port } vastaa tavuilla, jotka eivät kuulu mihinkään täällä tunnettuun protokollaan
finding-flapping = Samanlaisista yrityksistä portti { $port } vastasi näin moneen: { $answered }/{ $tries }
finding-shut-out = Portti { $port } vastasi aluksi eikä sitten ottanut täältä enempää yhteyksiä
finding-slow-answer = Portin { $port } vastaus kesti { $seconds } sekuntia

finding-certificate-expired = Palvelimen varmenteen voimassaolo päättyi { $not_after }
finding-certificate-not-yet-valid = Palvelimen varmenteen voimassaolo alkaa { $not_before }
finding-certificate-revoked = Varmenne on peruutettu { $revoked_at }: palvelin itse välittää myöntäjän vastauksen
finding-certificate-intermediate-expired = Palvelimen varmenteen ja luotetun varmenteen väliin kuuluvan välivarmenteen { $certificate } voimassaolo päättyi { $not_after }
finding-certificate-intermediate-not-yet-valid = Palvelimen varmenteen ja luotetun varmenteen väliin kuuluvan välivarmenteen { $certificate } voimassaolo alkaa { $not_before }
finding-certificate-other-path-needed = Palvelin lähettää myös varmenteen { $certificate }, joka on voimassa vain { $not_before } – { $not_after }; nykyiset ohjelmat tulevat toimeen ilman sitä, mutta vanhat ohjelmat ja OpenSSL ennen versiota 1.1.0 saattavat pysähtyä siihen
finding-certificate-wrong-name = Varmenteessa mainitaan { $names } mutta ei nimeä { $asked_name }
finding-certificate-names-nobody = Varmenteessa ei ole yhtään palvelimen nimeä, ei siis myöskään nimeä { $asked_name }
finding-certificate-name-only-in-cn = Varmenteessa nimi { $common_name } on vain common name -kentässä, jota nykyiset ohjelmat eivät enää hyväksy; vanhemmat hyväksyvät
finding-certificate-self-signed = Palvelimen varmenne on itse allekirjoitettu: mikään varmentaja ei vahvista sitä
finding-certificate-unknown-extension = Varmenteessa tai sen yläpuolella olevassa varmenteessa on kriittiseksi merkitty laajennus, jota sähköpostiohjelmat eivät tunne, joten niiden on hylättävä se
finding-certificate-against-apple-rules = Applen ohjelmat hylkäävät varmenteen: heinäkuusta 2019 alkaen myönnetty saa olla voimassa enintään 825 päivää ja sen on oltava tarkoitettu palvelimille
finding-certificate-exceeds-issuer = Varmentaja { $issuer } ei olisi saanut myöntää tätä varmennetta: { $exceeds ->
    [kind] se ei ole varmentaja tai se ei saa allekirjoittaa varmenteita
    [length] ketju sen alla on sallittua pidempi
    [purpose] se on tarkoitettu muuhun kuin palvelimille
    [names] nimi on sen rajojen ulkopuolella
   *[other] väärä laji, liian pitkä ketju tai nimi sen rajojen ulkopuolella
}
finding-certificate-untrusted = Varmenteen myöntäjä ei ole varmentaja, johon tämä tietokone luottaa, vaan { $issuer }
finding-certificate-chain-incomplete = Palvelin jättää pois välivarmenteen oman ja luotetun varmenteen väliltä
finding-certificate-wrong-usage = Palvelimen varmennetta ei ole tehty sähköpostipalvelimelle
finding-certificate-status-missing = Varmenne vaatii jokaisessa yhteydessä myöntäjänsä vahvistuksen (OCSP), eikä palvelin lähetä sellaista
finding-certificate-unreadable = Palvelimen lähettämää varmennetta ei voi lukea
finding-certificate-bad-on-one-address =
    Osoitteessa { $address } palvelin näyttää toisen varmenteen, { $problem ->
        [expired] jonka voimassaolo päättyi { $not_after }
        [not-yet-valid] jonka voimassaolo alkaa vasta { $not_before }
        [wrong-name] joka on myönnetty toiselle nimelle ({ $names })
        [name-only-in-cn] jossa nimi on vain vanhassa kentässä
        [self-signed] joka on itse allekirjoitettu
        [untrusted-issuer] jonka myöntäjään tämä tietokone ei luota
        [missing-intermediate] jonka mukana ei tule välivarmenteita
        [revoked] joka on peruutettu { $revoked_at }
        [intermediate-expired] jonka mukana tulee { $certificate }; se vanheni { $not_after }
        [intermediate-not-yet-valid] jonka mukana tulee { $certificate }; se tulee voimaan vasta { $not_before }
        [weak-key] jonka avain on liian heikko
        [weak-signature] jonka allekirjoitus on liian heikko
       *[other] jossa on ongelma
    }
finding-interceptor-issuer = Varmenteen myöntäjä on { $interceptor }, joka purkaa suojattujen yhteyksien salauksen matkan varrella
finding-certificate-differs-elsewhere = Toisessa verkossa palvelin näyttää eri myöntäjän varmenteen ({ $issuer_elsewhere }; täällä { $issuer })
finding-clock-off =
    Tämän tietokoneen kello on { $days ->
        [0]
            { $minutes ->
                [one] { $minutes } minuutin
               *[other] { $minutes } minuuttia
            }
        [one] { $days } päivän
       *[other] { $days } päivää
    } { $direction ->
        [ahead] edellä
       *[behind] jäljessä
    }; palvelimen ajan mukaan varmenne on kunnossa
finding-clock-differs =
    Tämän tietokoneen kello poikkeaa palvelimen kellosta { $days ->
        [0]
            { $minutes ->
                [one] { $minutes } minuutin
               *[other] { $minutes } minuuttia
            }
        [one] { $days } päivän
       *[other] { $days } päivää
    }
finding-clock-right = Tämän tietokoneen kello on samassa ajassa palvelimen kanssa
finding-certificate-weak-key = Varmenteen avain on liian lyhyt monelle nykyiselle ohjelmalle ({ $key })
finding-certificate-weak-signature = Varmenne on allekirjoitettu tavalla, jonka nykyiset ohjelmat hylkäävät ({ $signature })
finding-certificate-intermediate-weak-key = Palvelimen varmenteen ja luotetun varmenteen väliin kuuluvan välivarmenteen { $certificate } avain on liian lyhyt monelle nykyiselle ohjelmalle ({ $key })
finding-certificate-intermediate-weak-signature = Palvelimen varmenteen ja luotetun varmenteen väliin kuuluva välivarmenne { $certificate } on allekirjoitettu tavalla, jonka nykyiset ohjelmat hylkäävät ({ $signature })
finding-weak-key-exchange = Palvelimen avaintenvaihto on liian heikko monelle nykyiselle ohjelmalle ({ $bits } bittiä)

finding-exchange-5_5-greeting = Portti { $port } sanoo olevansa Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } on vanhempi kuin Service Pack 3
finding-other-product-greeting = Portti { $port } sanoo olevansa { $product }
finding-scanner-greeting = Portissa { $port } vastaa palvelimen sijasta sähköpostin suojausohjelma: { $text }
finding-local-scanner-listens = Tämän tietokoneen sähköpostin suojausohjelma kuuntelee portissa { $port }
finding-busy-greeting = Portti { $port } ei ota tätä tietokonetta vastaan juuri nyt: { $text }
finding-kept-out-greeting = Portti { $port } ei ota tätä tietokonetta vastaan juuri nyt: { $text }
finding-mailbox-locked-greeting = Postilaatikko on auki toisessa ohjelmassa tai laitteessa: { $text }
finding-takes-no-mail = Portti { $port } sanoo, että tämä palvelin ei ota postia vastaan keneltäkään: { $text }
finding-refusal-greeting = Portti { $port } torjuu täältä tulevat yhteydet: { $text }
finding-address-not-welcome = Portti { $port } torjuu tämän tietokoneen: { $text }
finding-computer-name-refused = Portti { $port } torjuu nimen, jonka Mailprobe antaa tästä tietokoneesta (EHLO): { $text }
finding-server-fault-greeting = Portti { $port } sanoo, että palvelussa on ongelma tai se on pois käytöstä: { $text }
finding-server-asked-to-stop = Palvelin pyysi palaamaan myöhemmin, joten Mailprobe lopetti kyselyn
finding-greeting-missing = Portti { $port } tavoitettiin, mutta sähköpostipalvelin ei sanonut mitään
finding-greeting-cut-off = Portti { $port } sulkee yhteyden, vaikka sähköpostipalvelimen pitäisi puhua ensin
finding-no-port-speaks = { $ports } porttia ottaa yhteyksiä vastaan, eikä mikään niistä sano sanaakaan
finding-captive-portal-answers = Sähköpostipalvelimen sijasta vastaa tämän verkon kirjautumissivu

finding-starttls-works = STARTTLS toimii portissa { $port }
finding-starttls-offered = Portti { $port } tarjoaa STARTTLS:ää
finding-smtp-starttls-works = STARTTLS toimii portissa { $port }
finding-starttls-stripped = Jokin matkan varrella poistaa STARTTLS-tarjouksen portista { $port }
finding-starttls-injected = Palvelimen antaman STARTTLS-luvan mukana tuli portissa { $port } ylimääräisiä tavuja, mikä viittaa peukalointiin
finding-starttls-not-offered = Portti { $port } ei tarjoa STARTTLS:ää, joka sähköpostiohjelmaan on asetettu
finding-starttls-refused =
    Portti { $port } tarjoaa STARTTLS:ää ja sitten { $answered ->
        [yes] kieltäytyy siitä: { $reply }
       *[no] ei vastaa
    }

finding-sign-in-oauth-only = Portti { $port } ei ota vastaan salasanoja, vain kirjautumisen verkkosivun kautta (OAuth 2)
finding-sign-in-disabled = Portti { $port } sanoo, että kirjautuminen on poistettu käytöstä
finding-protocol-switched-off = Portti { $port } sanoo, että { $protocol } on poistettu käytöstä tältä tililtä tai verkkotunnukselta: { $text }
finding-sign-in-not-in-program = Portti { $port } tarjoaa vain kirjautumistapoja ({ $ways }), joita tämä sähköpostiohjelma ei osaa
finding-sign-in-fails-on-one-address = Portti { $port } ei tarjoa osoitteessa { $address } kirjautumista, jota tämä sähköpostiohjelma osaa, mutta osoitteessa { $works_on } tarjoaa
finding-client-certificate-demanded = Portti { $port } päästää sisään vain ohjelmat, joilla on oma varmenne
finding-sign-in-not-offered = Portti { $port } ei tarjoa mitään kirjautumistapaa
finding-plain-sign-in-refused = Portti { $port } ei ota salasanaa vastaan ilman salausta

finding-both-secure-ports-fail = Portit { $port } ja { $other_port } käyttäytyvät samoin, mutta portti { $greeting_port } vastaa
finding-other-secure-port-works = Portti { $other_port } toimii, portti { $port } ei
finding-works-on-other-network = Toisesta verkosta se toimii
finding-fails-on-other-network = Se ei toimi toisestakaan verkosta
finding-groupshield-installed = Asian tunteva sanoo, että GroupShield on käytössä tuossa palvelimessa
finding-groupshield-absent = Asian tunteva sanoo, ettei GroupShieldiä ole tuossa palvelimessa
finding-cured-by-removal = SSL on toiminut siitä lähtien, kun GroupShield poistettiin kokonaan
finding-not-cured-by-removal = SSL ei toimi, vaikka GroupShield poistettiin kokonaan
finding-works-without-ssl = Sähköposti toimii, kun SSL on poistettu käytöstä
finding-fails-without-ssl = Sähköposti ei toimi silloinkaan, kun SSL on poistettu käytöstä
finding-began-after-change-here = Ongelma alkoi tähän tietokoneeseen tehdyn muutoksen jälkeen
finding-no-change-here = Tässä tietokoneessa ei muutettu mitään
finding-event-0x2741 = Palvelimen lokissa on tapahtuma { $event } ja koodi 0x2741: sähköpostipalvelu ei saanut avattua suojattua porttiaan
finding-event-0x2740 = Palvelimen lokissa on tapahtuma { $event } ja koodi 0x2740: toinen ohjelma pitää sähköpostiporttia varattuna
finding-event-13002 = Palvelimen lokissa on tapahtuma 13002: sähköpostipalvelulla ei ole varmennetta
