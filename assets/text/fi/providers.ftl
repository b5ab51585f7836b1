provider-known = Sähköpostin palveluntarjoaja
provider-sign-in =
    { $certainty ->
        [checked]
            { $sign-in ->
                [password] { $provider }: sähköpostiohjelmat kirjautuvat postilaatikon salasanalla.
                [app-password] { $provider }: sähköpostiohjelmat tarvitsevat juuri niille luodun salasanan (sovellussalasanan). Tavallinen salasanasi ei toimi niissä.
                [oauth]
                    { $since ->
                        [none] { $provider }: sähköpostiohjelmat eivät enää voi kirjautua salasanalla. Niiden on avattava palveluntarjoajan oma kirjautumissivu (OAuth 2).
                       *[other] { $provider }: { $since } alkaen sähköpostiohjelmat eivät enää voi kirjautua salasanalla. Niiden on avattava palveluntarjoajan oma kirjautumissivu (OAuth 2).
                    }
                [oauth-or-app-password]
                    { $since ->
                        [none] { $provider }: sähköpostiohjelmat kirjautuvat palveluntarjoajan oman kirjautumissivun kautta (OAuth 2) tai juuri niille luodulla salasanalla (sovellussalasanalla). Tavallinen salasanasi ei toimi niissä.
                       *[other] { $provider }: { $since } alkaen sähköpostiohjelmien on pitänyt kirjautua palveluntarjoajan oman kirjautumissivun kautta (OAuth 2) tai juuri niille luodulla salasanalla (sovellussalasanalla). Tavallinen salasanasi ei toimi niissä.
                    }
                [authorization-code] { $provider }: sähköpostiohjelmat tarvitsevat valtuutuskoodin verkkosivuston sähköpostiasetuksista. Tavallinen salasanasi ei toimi niissä.
                [bridge] { $provider }: sähköpostiohjelmat pääsevät tähän postiin vain palveluntarjoajan oman ohjelman (Bridge) kautta. Sen on oltava käynnissä tässä tietokoneessa, ja se näyttää oman salasanansa.
                [none] { $provider }: tätä postia ei voi lukea muilla sähköpostiohjelmilla, vain palveluntarjoajan omilla.
               *[other] { $provider }: ei ole tiedossa, miten sähköpostiohjelmat kirjautuvat siellä.
            }
       *[as-far-as-known]
            { $sign-in ->
                [password] { $provider }: tiettävästi sähköpostiohjelmat kirjautuvat postilaatikon salasanalla.
                [app-password] { $provider }: tiettävästi sähköpostiohjelmat tarvitsevat juuri niille luodun salasanan (sovellussalasanan).
                [oauth] { $provider }: tiettävästi sähköpostiohjelmat eivät enää voi kirjautua salasanalla. Niiden on avattava palveluntarjoajan oma kirjautumissivu (OAuth 2).
                [oauth-or-app-password] { $provider }: tiettävästi sähköpostiohjelmat kirjautuvat palveluntarjoajan oman kirjautumissivun kautta (OAuth 2) tai juuri niille luodulla salasanalla (sovellussalasanalla).
                [authorization-code] { $provider }: tiettävästi sähköpostiohjelmat tarvitsevat valtuutuskoodin verkkosivuston sähköpostiasetuksista.
                [bridge] { $provider }: tiettävästi sähköpostiohjelmat pääsevät tähän postiin vain tässä tietokoneessa olevan palveluntarjoajan oman ohjelman (Bridge) kautta.
                [none] { $provider }: tiettävästi tätä postia ei voi lukea muilla sähköpostiohjelmilla, vain palveluntarjoajan omilla.
               *[other] { $provider }: ei ole tiedossa, miten sähköpostiohjelmat kirjautuvat siellä.
            }
    }
provider-switch = Verkkosivustossa: { $switch }
provider-note = Tämäkin on hyvä tietää. { $note }
provider-page = Tätä koskeva sivu: { $page }
provider-status-page = Onko palveluntarjoajalla häiriö? { $page }
provider-receiving = Postin vastaanotto:
provider-sending = Postin lähetys:
provider-server = - { $protocol }: { $host }, portti { $port }, { $security }
provider-no-servers = Palvelimia ei ole tiedossa.
provider-user-name =
    { $username ->
        [email] Käyttäjätunnus: koko sähköpostiosoite
        [none] Käyttäjätunnusta ei tarvita
        [local-part] Käyttäjätunnus: osoitteen @-merkkiä edeltävä osa
       *[other] Käyttäjätunnus: palveluntarjoajan sinulle antama
    }
provider-source =
    { $certainty ->
        [checked] Lähde: { $source } (tarkistettu { $checked })
       *[as-far-as-known] Tiettävästi ({ $source }, { $checked })
    }
provider-takes-in-mail = Tämän verkkotunnuksen postin ottaa ensin vastaan { $provider }; postilaatikko voi olla muualla.
provider-not-known = Mailprobe ei tiedä, kuka ylläpitää sähköpostia ”{ $asked }”. Palvelimet tietää se, jolta sait osoitteen.

finding-provider-runs-server = Palvelimen { $server } ylläpitäjä on { $provider }
finding-provider-name-not-found = { $server } on oikea nimi ({ $provider }); tämän verkon nimipalvelu ei löydä sitä
finding-provider-takes-no-password =
    { $certainty ->
        [checked]
            { $since ->
                [none] { $provider } ei ota enää salasanoja vastaan sähköpostiohjelmilta, vain oman kirjautumissivunsa kautta (OAuth 2)
               *[other] { $provider } ei ole { $since } alkaen ottanut salasanoja vastaan sähköpostiohjelmilta, vain oman kirjautumissivunsa kautta (OAuth 2)
            }
       *[as-far-as-known] Tiettävästi { $provider } ei ota salasanoja vastaan sähköpostiohjelmilta, vain oman kirjautumissivunsa kautta (OAuth 2)
    }
finding-provider-wants-app-password =
    { $certainty ->
        [checked]
            { $since ->
                [none] { $provider } hylkää tavallisen salasanan sähköpostiohjelmissa; se vaatii sovellussalasanan tai oman kirjautumissivunsa (OAuth 2), jos sellainen on
               *[other] { $provider } on { $since } alkaen hylännyt tavallisen salasanan sähköpostiohjelmissa; se vaatii sovellussalasanan tai oman kirjautumissivunsa (OAuth 2), jos sellainen on
            }
       *[as-far-as-known] Tiettävästi { $provider } hylkää tavallisen salasanan sähköpostiohjelmissa ja vaatii sovellussalasanan
    }
finding-provider-wants-code =
    { $certainty ->
        [checked] { $provider } hylkää tavallisen salasanan sähköpostiohjelmissa; se vaatii valtuutuskoodin sähköpostiasetuksistaan
       *[as-far-as-known] Tiettävästi { $provider } vaatii sähköpostiohjelmilta valtuutuskoodin sähköpostiasetuksistaan
    }
finding-provider-switch =
    { $sign_in ->
        [password] Sähköpostiohjelmat on ehkä ensin sallittava verkkosivustossa ({ $provider }): { $switch }
        [oauth] Sähköpostiohjelmat on ehkä ensin sallittava verkkosivustossa ({ $provider }): { $switch }
       *[other] Verkkosivustossa ({ $provider }): { $switch }
    }
finding-provider-needs-bridge = { $provider } antaa postin muille ohjelmille vain tässä tietokoneessa olevan oman ohjelmansa (Bridge) kautta
finding-provider-bridge-silent = Tämän tietokoneen portissa { $port } ei kuuntele mikään, vaikka siinä pitäisi olla Bridge-ohjelma ({ $provider })
finding-provider-without-mail-programs =
    { $certainty ->
        [checked] { $provider } ei tarjoa POP-, IMAP- tai SMTP-yhteyttä: vain sen omat ohjelmat voivat lukea tätä postia
       *[as-far-as-known] Tiettävästi { $provider } ei tarjoa POP-, IMAP- tai SMTP-yhteyttä: vain sen omat ohjelmat voivat lukea tätä postia
    }
finding-provider-other-server = { $server } ei ole oikea { $right_protocol }-palvelin ({ $provider }); oikea on { $right_server }, portti { $right_port }
finding-provider-without-protocol = { $provider } ei tiettävästi tarjoa protokollaa { $protocol }; se tarjoaa { $right_protocol }: { $right_server }, portti { $right_port }
finding-provider-other-port = { $provider } ilmoittaa portin { $right_port } ({ $right_protocol }, { $right_server }), ei porttia { $port }
finding-provider-other-protection =
    { $provider } ilmoittaa palvelimen { $right_server } porttiin { $port } asetuksen { $right_security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] ei salausta
    }, mutta asetettu on toisin
finding-program-fetches-from-cloud = { $program } ei hae postia suoraan tästä tietokoneesta vaan pilvipalvelun palvelinten kautta ({ $cloud })

verdict-sign-in-method-provider-takes-no-password =
    { $certainty ->
        [checked] { $provider } ei enää hyväksy salasanoja sähköpostiohjelmilta, joten yleensä oikeakin salasana hylätään.
       *[as-far-as-known] Tiettävästi { $provider } ei enää hyväksy salasanoja sähköpostiohjelmilta.
    }
verdict-sign-in-method-provider-wants-app-password =
    { $certainty ->
        [checked] { $provider } ei hyväksy tavallista salasanaasi tässä; se vaatii sovellussalasanan.
       *[as-far-as-known] Tiettävästi { $provider } vaatii tässä sovellussalasanan, ei tavallista salasanaasi.
    }
verdict-sign-in-method-provider-wants-code =
    { $certainty ->
        [checked] { $provider } ei hyväksy tavallista salasanaasi tässä; se vaatii valtuutuskoodin.
       *[as-far-as-known] Tiettävästi { $provider } vaatii tässä valtuutuskoodin, ei salasanaasi.
    }
verdict-sign-in-method-provider-switch = { $provider } hylkäsi kirjautumisen; luultavimmin sähköpostiohjelmia ei ole vielä sallittu siellä.
verdict-sign-in-method-provider-needs-bridge = { $provider }: postia voi lukea vain palveluntarjoajan oman ohjelman (Bridge) kautta tässä tietokoneessa.
verdict-sign-in-method-provider-without-mail-programs = { $provider }: postin voi lukea vain sen omilla ohjelmilla, ja { $program } ei ole sellainen.
verdict-dns-provider-name-not-found = Tämä verkko ei löydä palvelinta { $server }, vaikka nimi on oikea ({ $provider }).
verdict-no-secure-service-provider-without-mail-programs = { $provider }: postin voi lukea vain sen omilla ohjelmilla, ja { $program } ei ole sellainen.
verdict-no-secure-service-provider-without-protocol = { $provider } ei tiettävästi tarjoa protokollaa { $protocol }; aseta sen sijaan { $right_protocol } ({ $program }).
verdict-server-down-provider-bridge-silent = Bridge-ohjelma ({ $provider }) ei ole käynnissä tässä tietokoneessa tai käyttää toista porttia.

whose-dns-provider-name-not-found = IT-tuen tai tämän verkon ylläpidon on korjattava tämä.
whose-server-down-provider-bridge-silent = Voit korjata tämän itse: käynnistä tässä tietokoneessa ohjelma, jonka tekijä on { $provider }.
whose-sign-in-method-provider-takes-no-password = Voit korjata tämän itse: vaihda kirjautumistapaa ({ $program }) tai käytä toista ohjelmaa.
whose-sign-in-method-provider-wants-app-password = Voit korjata tämän itse salasanalla, jonka { $provider } luo vain tälle ohjelmalle ({ $program }).
whose-sign-in-method-provider-wants-code = Voit korjata tämän itse sähköpostiasetuksista saatavalla koodilla ({ $provider }).
whose-sign-in-method-provider-switch = Voit korjata tämän itse verkkosivuston sähköpostiasetuksissa ({ $provider }).

user-provider-sign-in =
    { $provider-sign-in ->
        [password] { $provider }: kirjoita postilaatikon salasana uudelleen ja käyttäjätunnus niin kuin palveluntarjoaja on sen antanut.
        [app-password] { $provider }: luo verkkosivustossa salasana vain tälle ohjelmalle (sovellussalasana) ja kirjoita se tavallisen salasanasi tilalle.
        [oauth] { $provider }: anna ohjelman avata palveluntarjoajan oma kirjautumissivu (asetuksissa: OAuth 2). Jos se ei osaa, käytä uudempaa ohjelmaa tai verkkosivustoa.
        [oauth-or-app-password] { $provider }: anna ohjelman avata palveluntarjoajan oma kirjautumissivu (asetuksissa: OAuth 2), tai luo verkkosivustossa sovellussalasana ja kirjoita se.
        [authorization-code] { $provider }: hae valtuutuskoodi verkkosivuston sähköpostiasetuksista ja kirjoita se salasanasi tilalle.
        [bridge] { $provider }: käynnistä sen ohjelma (Bridge) tässä tietokoneessa ja kopioi siitä palvelin, portti ja salasana.
       *[none] { $provider }: lue tämä posti sen verkkosivustossa tai sen omalla ohjelmalla.
    }{ $provider-note ->
        [none] { "" }
       *[other] { " " }Tämäkin on hyvä tietää. { $provider-note }
    }{ $provider-page ->
        [none] { "" }
       *[other] { " " }Sivu: { $provider-page }
    }
user-provider-switch =
    { $provider-sign-in ->
        [password] Tarkista verkkosivustossa ({ $provider }), että sähköpostiohjelmat on sallittu: { $provider-switch }
        [oauth] Tarkista verkkosivustossa ({ $provider }), että sähköpostiohjelmat on sallittu: { $provider-switch }
       *[other] Sijainti verkkosivustossa ({ $provider }): { $provider-switch }
    }
user-provider-settings =
    Aseta nämä (ohjelma: { $program ->
        [outlook-express] Outlook Express
        [windows-mail] Windows Mail
        [windows-live-mail] Windows Live Mail
        [outlook] Outlook
        [thunderbird] Thunderbird
        [apple-mail] Apple Mail
       *[other] sähköpostiohjelmasi
    }) niin kuin { $right-provider } ne ilmoittaa: { $right-protocol }, palvelin { $right-server }, portti { $right-port }, { $right-security ->
        [tls] SSL/TLS
        [starttls] STARTTLS
       *[none] ei salausta
    }.
user-cloud-program = Tämä ohjelma hakee postisi pilvipalvelun palvelinten kautta ({ $cloud }), ei täältä. Kysy sähköpostipalvelimen ylläpidolta, päästääkö se nuo palvelimet sisään. Sähköpostipalvelimeen pääsee ehkä vain toimistosta, se voi estää muut maat tai liian monet kirjautumiset (fail2ban) tai käyttää yrityksenne omaa varmentajaa.
admin-provider-status =
    Tätä palvelinta ylläpitää { $provider }; ulkopuolelta sille ei voi tehdä mitään. { $provider-status-page ->
        [none] Katso verkkosivustosta, ilmoitetaanko siellä häiriöstä.
       *[other] Katso, ilmoitetaanko häiriöstä: { $provider-status-page }
    }
program-cloud-note = { $program } hakee postin pilvipalvelun palvelinten kautta ({ $cloud }). Tarkistus tästä tietokoneesta ei voi näyttää, pääsevätkö ne läpi: sähköpostipalvelimeen pääsee ehkä vain toimistosta, se voi estää muut maat tai liian monet kirjautumiset (fail2ban) tai käyttää yrityksenne omaa varmentajaa.

report-services = Tilisi palvelimet
service-line = { $protocol }: { $server }, portti { $port } – { $found }
service-works = toimii
service-not-decided = ei ratkennut
describe-no-mail-programs = { $provider }: postia voi lukea vain sen omilla ohjelmilla. Tarkistettavaa ei ole.
