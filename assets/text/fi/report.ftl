report-title = Mailprobe { $version } – raportti
report-when = Päivämäärä ja kellonaika
date =
    { $day }. { $month ->
        [1] tammikuuta
        [2] helmikuuta
        [3] maaliskuuta
        [4] huhtikuuta
        [5] toukokuuta
        [6] kesäkuuta
        [7] heinäkuuta
        [8] elokuuta
        [9] syyskuuta
        [10] lokakuuta
        [11] marraskuuta
       *[12] joulukuuta
    } { $year }
report-server = Palvelin
report-port = Portti
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS ensimmäisestä tavusta alkaen
report-security-starttls = STARTTLS
report-security-none = ei salausta
report-program = Sähköpostiohjelma
report-program-value = { $program } (profiili { $profile })
report-your-mail-program = sähköpostiohjelmasi
report-account = Tili
report-code = Numero
report-event = Palvelimen loki
report-practice = Harjoitus
report-verdict = Päätelmä
report-certainty = Varmuus: { $label }
report-certain = varma
report-not-decided = Varmuus: ei ratkennut
report-user = Mitä voit tehdä nyt
report-admin = Mitä ylläpitäjän on tehtävä
report-warning = Lue tämä ensin.
report-evidence = Miksi päättelemme näin
report-more = Kaikki mittaustulokset saat valinnalla --details, tai tallenna ne valinnalla --html FILE tai --json
report-profile-note = Tietoja tästä ohjelmasta
report-profile-platform = Ohjelman osaamat salaustavat on selvitetty sen käyttämästä järjestelmästä tai kirjastosta, ei ohjelmasta itsestään.
report-profile-stand-in = Ohjelman osaamat salaustavat on selvitetty sille läheisestä ohjelmasta, ei tästä.
report-profile-documented = Ohjelman osaamat salaustavat ovat valmistajan asiakirjoista; niitä ei ole mitattu.
report-profile-inferred = Ohjelman osaamat salaustavat on päätelty samankaltaisista ohjelmista; niitä ei ole mitattu.
report-causes = Todennäköisimmät syyt
report-yes = kyllä
report-no = ei
report-not-asked = ei voitu tarkistaa
report-practice-note = Tämä oli harjoitus keksityllä palvelimella tässä tietokoneessa.
report-table-ports = Palvelimet ja portit
report-table-hellos = Miten palvelin vastaa kuhunkin yhteysyritykseen (SSL 2.0 – TLS 1.3)
report-table-certificate = Varmenne
report-table-traffic = Palvelimet, joihin Mailprobe otti yhteyttä
report-table-transcript = Keskustelu palvelimen kanssa (englanniksi)
report-head-port = Portti
report-head-service = Palvelu
report-head-address = Osoite
report-head-connect = Yhteys
report-head-greeting = Tervehdys
report-head-hello = Yritys
report-head-answer = Vastaus
report-head-version = Versio
report-head-suite = Salausmenetelmä
report-head-ms = ms
report-head-question = Kysymys
report-head-to = Minne
report-head-connections = Yhteydet
report-head-in = Tavuja sisään
report-head-out = Tavuja ulos
report-head-what = Mitä
tcp-open = auki
tcp-refused = torjuttu
tcp-timed-out = ei vastausta
tcp-reset = katkaistu
tcp-unreachable = ei reittiä
tcp-blocked-locally = tämän tietokoneen estämä
greeting-ready = valmis
greeting-preauth = jo kirjautunut
greeting-refusal = torjuttu
greeting-other-protocol = toinen protokolla
greeting-silence = hiljaisuus
greeting-closed = suljettu sanaakaan sanomatta
greeting-reset = katkaistu sanaakaan sanomatta
greeting-garbage = lukukelvottomia tavuja
hello-server-hello = ServerHello
hello-alert = hälytys
hello-closed = suljettu
hello-reset = katkaistu
hello-silent = hiljaisuus
hello-text = selväkielistä tekstiä:
hello-other-protocol = toinen protokolla:
hello-malformed = lukukelvottomia tavuja:
certificate-problems = Mikä on vikana
certificate-no-problem = ei mikään
certificate-trusted-publicly = Julkisesti luotettu
certificate-trusted-here = Luotettu tässä tietokoneessa
certificate-subject = Kenelle myönnetty
certificate-issuer = Myöntäjä
certificate-names = Nimet
certificate-dates = Voimassa
certificate-key = Avain ja allekirjoitus
certificate-fingerprint = SHA-256
certificate-expired = vanhentunut
certificate-not-yet-valid = ei vielä voimassa
certificate-revoked = myöntäjän peruuttama
certificate-intermediate-expired = välivarmenne on vanhentunut
certificate-intermediate-not-yet-valid = välivarmenne ei ole vielä voimassa
certificate-other-path-needed = yksi välivarmenne on vanhentunut (haittaa vain vanhoja ohjelmia)
certificate-wrong-name = myönnetty toiselle nimelle
certificate-name-only-in-cn = nimi on vain vanhassa kentässä (common name), jota nykyiset ohjelmat eivät katso
certificate-self-signed = itse allekirjoitettu
certificate-unknown-extension = siinä on laajennus, jota ohjelmat eivät tunne ja joka niiden on hylättävä
certificate-against-apple-rules = Applen ohjelmat hylkäävät sen: voimassa yli 825 päivää tai ei tarkoitettu palvelimille
certificate-exceeds-issuer = sen yläpuolella oleva varmentaja ei olisi saanut myöntää sitä
certificate-untrusted-issuer = myöntäjä ei ole varmentaja, johon tämä tietokone luottaa
certificate-missing-intermediate = välivarmenne puuttuu
certificate-weak-key = lyhyt avain
certificate-intermediate-weak-key = välivarmenteen lyhyt avain
certificate-weak-signature = heikko allekirjoitus (MD5 tai SHA-1)
certificate-intermediate-weak-signature = välivarmenteen heikko allekirjoitus (MD5 tai SHA-1)
certificate-wrong-usage = ei tarkoitettu palvelimille
certificate-unreadable = lukukelvoton
program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail
explain-protocol = Protokolla
explain-secure = Suojattu (SSL)
explain-error-number = Virhenumero
explain-socket-error = Socket-virhe
explain-server-error = Palvelinvirhe
explain-server-response = Palvelimen vastaus
explain-your-server = sähköpostipalvelimesi
explain-causes = Mitä tämä todennäköisimmin tarkoittaa pelkkien sanojen perusteella:
explain-check-adds = Näitä sanoja ei ole tarkistettu. Komento ”mailprobe check” samalla tekstillä tutkii itse palvelimen.
explain-words-tell-nothing = Sanat eivät kerro, mikä on vikana. Komento ”mailprobe check” samalla tekstillä tutkii itse palvelimen.
explain-secret-left-out = Tekstissä oli salasana tai muu salaisuus. Se jätettiin pois, eikä sitä säilytetä. Jos muut ovat nähneet tekstin, vaihda salaisuus.
explain-sentences-left-out = Yksi tekstin virheilmoitus on liian pitkä luettavaksi loppuun: lauseita ensimmäisten 100 000:n jälkeen ei tutkittu. Liitä vain se osa, jossa virhe on.
missing-server = Tarvitaan vielä: sähköpostipalvelimen nimi. Se löytyy sähköpostiohjelmasi tiliasetuksista.
missing-protocol = Tarvitaan vielä: protokolla. Tavallisia ovat vastaanotossa POP3 tai IMAP ja lähetyksessä SMTP.
missing-port = Tarvitaan vielä: portti. Tavallisia ovat vastaanotossa 995 (POP3) ja 993 (IMAP), lähetyksessä 465 tai 587 (SMTP).
missing-security = Tarvitaan vielä: salaustapa. Tavallinen on SSL/TLS; portissa 110, 143 tai 587 se on STARTTLS.
stage-dns = osoitteen etsiminen
stage-tcp = portin tavoittaminen
stage-tls = suojattu yhteys
stage-greeting = palvelimen ensimmäiset sanat
stage-auth = kirjautuminen
stage-protocol = keskustelu sähköpostipalvelimen kanssa
stage-config = tilin asetukset
stage-local = tämä tietokone
stage-unknown = mikä tahansa ketjun lenkki
lab-running =
    Harjoituspalvelin: { $title }.
    Se kuuntelee osoitteessa 127.0.0.1, kunnes painat Ctrl-C. Tarkista se näin:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }
reckoning-title = Miten tulos laskettiin (desibaneina: +10 tekee syystä kymmenen kertaa todennäköisemmän)
reckoning-prior = ennen kuin mitään oli mitattu
reckoning-sum = summa
reckoning-excluded = suljettu pois
report-stopped = Pysäytit { $seconds } sekunnin kuluttua. Viimeinen siihen mennessä löydetty asia: { $seen }.
report-time-is-up = Aika päättyi { $seconds } sekunnin kuluttua. Viimeinen siihen mennessä löydetty asia: { $seen }.
report-nothing-seen = ei vielä mitään
