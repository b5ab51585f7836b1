report-chain = Ketju
report-also-wrong = Myös vikana: { $what }
chain-not-reached = Ei tavoitettu, koska aiemmassa lenkissä on vika
chain-not-tested = Ei testattu
chain-program-without-starttls = Tämä sähköpostiohjelma ei osaa käyttää STARTTLS:ää portissa { $port }
chain-turned-away = Ei testattu loppuun: palvelin ei ota täältä enempää yhteyksiä
chain-no-encryption = Asetuksissa ei käytetä salausta
chain-computer-works = Tästä tietokoneesta ei löytynyt vikaa
chain-computer-without-network = Tällä tietokoneella ei ole verkkoyhteyttä
chain-computer-without-way-out = Tämä tietokone ei löydä reittiä ulos verkostaan
chain-computer-blocks = Tämä tietokone itse ei päästänyt yhteyttä ulos
chain-computer-at-its-limit = Tämä tietokone ei voi avata uutta yhteyttä: niitä on liikaa auki
chain-address-given = Osoite annettiin, joten nimeä ei tarvinnut etsiä
chain-name-found = Nimelle { $name } löytyi osoite: { $addresses }
chain-name-not-found = Palvelinta nimeltä { $name } ei ole
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Nimellä { $name } ei ole osoitetta
chain-resolver-silent = Tämän verkon nimipalvelu ei vastannut
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Tämän verkon nimipalvelu ei osannut sanoa, missä { $name } on
chain-port-open = Portti { $port } ottaa yhteyksiä vastaan
chain-port-open-on-some = Portti { $port } toimii osoitteessa { $address } mutta ei osoitteessa { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(ei sano mitään)
    [closed] {" "}(lopettaa yhteyden sanaakaan sanomatta)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Portti { $port } torjuu yhteydet
chain-port-silent = Portti { $port } ei vastaa
chain-port-reset = Portti { $port } katkaisee yhteydet kesken muodostamisen
chain-no-route = Osoitteeseen { $address } ei ole reittiä
chain-starttls-not-offered = Portti { $port } ei tarjoa STARTTLS:ää
chain-starttls-refused = Portti { $port } ei aloita salausta, kun sitä pyydetään STARTTLS:llä
chain-clear-text = Portti { $port } viestii salaamatta, vaikka salauksen pitäisi alkaa
chain-other-protocol = Se, mikä vastaa portissa { $port }, ei puhu TLS:ää
chain-hello-silent = Portti { $port } ei sano mitään, kun salauksen pitäisi alkaa
chain-waits-for-encryption = Portti { $port } odottaa salausta (SSL/TLS) eikä sano sitä ennen mitään
chain-hello-dies = Yksikään yritys aloittaa salaus portissa { $port } ei onnistu
chain-hello-not-accepted = Portti { $port } salaa, mutta ei tavalla, jota tämä sähköpostiohjelma osaa käyttää
chain-flight-breaks-off = Portti { $port } aloittaa salauksen ja keskeyttää sitten
chain-certificate-has-a-problem = Portti { $port } salaa, ja sen varmenteessa on ongelma
chain-handshake-breaks-off = Portti { $port } keskeyttää, ennen kuin salaus on muodostettu
chain-flight-is-all-that-was-tested = Portti { $port } vastaa tälle sähköpostiohjelmalle ({ $version }); loppua ei voitu tällä kertaa testata
chain-flight-is-all-that-can-be-tested = Portti { $port } vastaa tälle sähköpostiohjelmalle ({ $version }); jatkoa ei voi testata nykyisillä salaustavoilla
chain-secure = Salattu, varmenne kunnossa
chain-secure-by-a-newer-version = Salattu, varmenne kunnossa ({ $version }; loput testattu versiolla { $newer })
chain-secure-at-times = Portti { $port } salaa, mutta ei joka kerta tai ei ajoissa
chain-greets = Vastaa: { $text }
chain-greets-late = Vastaa myöhään: { $text }
chain-refuses = Torjuu tämän tietokoneen: { $text }
chain-greets-wrongly = Vastaaja ei ole tällainen sähköpostipalvelin: { $text }
chain-ends-without-a-word = Lopettaa yhteyden sanaakaan sanomatta
chain-greets-and-hangs-up = Vastaa ja lopettaa sitten yhteyden
chain-greets-and-says-no-more = Vastaa eikä sano sitten enää mitään
chain-says-nothing = Ei sano mitään
chain-sign-in-not-tested = Ei testattu: Mailprobe ei koskaan kirjaudu
chain-sign-in-needs-encryption = Ei ota salasanaa vastaan ilman salausta
chain-sign-in-oauth-only = Ei ota vastaan salasanoja, vain kirjautumisen verkkosivun kautta (OAuth 2)
chain-sign-in-disabled = Sanoo, että kirjautuminen on täällä poistettu käytöstä
chain-sign-in-none = Ei tarjoa mitään kirjautumistapaa
chain-sign-in-not-in-program = Tarjoaa vain kirjautumistapoja ({ $ways }), joita tämä sähköpostiohjelma ei osaa
chain-sign-in-not-known-of-program = Kirjautumiseen tarjolla vain { $ways }; ei ole tiedossa, pystyykö tämä sähköpostiohjelma siihen
