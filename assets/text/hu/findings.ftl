## What the mail program said

finding-said-secure-connect-failed = A levelezőprogram szerint nem sikerült biztonságos kapcsolatot felépíteni: { $words }
finding-said-connect-failed = A levelezőprogram szerint nem sikerült kapcsolódnia: { $words }
finding-said-refused = A hibaüzenet szerint a kapcsolatot visszautasították: { $words }
finding-said-timed-out = A hibaüzenet szerint semmi sem válaszolt időben: { $words }
finding-said-unreachable = A hibaüzenet szerint nem vezet út a kiszolgálóhoz: { $words }
finding-said-cannot-contact = A levelezőprogram szerint nem érte el a kiszolgálót: { $words }
finding-said-no-ipv6 = A hibaüzenet szerint ez a számítógép nem ismer ilyen fajta címeket: { $words }
finding-said-blocked-here = A hibaüzenet szerint ez a számítógép nem engedte kapcsolódni a programot: { $words }
finding-said-no-network = A hibaüzenet szerint nincs hálózat: { $words }
finding-said-host-not-found = A hibaüzenet szerint a kiszolgáló neve nem található: { $words }
finding-said-resolver-trouble = A hibaüzenet szerint nem lehetett neveket keresni: { $words }
finding-said-dropped = A hibaüzenet szerint a kapcsolat megszűnt: { $words }
finding-said-slow = A hibaüzenet szerint a kiszolgáló nem válaszolt időben: { $words }
finding-said-silent-on-tls-port = Semmi sem hallatszott egy olyan porton, ahol a titkosításnak azonnal kezdődnie kell: { $words }
finding-said-tls-failed = A hibaüzenet szerint nem sikerült megállapodni a titkosításban: { $words }
finding-said-clear-text = A hibaüzenet szerint titkosítatlan szöveg jött, ahol titkosítás kellett volna: { $words }
finding-said-starttls-missing = A hibaüzenet szerint a kiszolgáló nem kínál STARTTLS-t: { $words }
finding-said-needs-encryption = A hibaüzenet szerint előbb titkosítani kell: { $words }
finding-said-tls-not-started = A hibaüzenet szerint a kiszolgáló nem tudott titkosítást indítani: { $words }
finding-said-client-too-old = A hibaüzenet szerint a program TLS-verzióját már nem fogadják el: { $words }
finding-said-server-too-old = A hibaüzenet szerint a kiszolgáló TLS-verziója már nem elfogadható: { $words }
finding-said-version-differs = A hibaüzenet szerint a két oldalnak nincs közös TLS-verziója: { $words }
finding-said-no-shared-cipher = A hibaüzenet szerint a két oldalnak nincs közös titkosítása: { $words }
finding-said-weak-key-exchange = A hibaüzenet szerint a kiszolgáló kulcscseréje túl gyenge: { $words }
finding-said-certificate = A hibaüzenet szerint a kiszolgáló tanúsítványa nem elfogadható: { $words }
finding-said-certificate-expired = A hibaüzenet szerint a kiszolgáló tanúsítványa lejárt: { $words }
finding-said-certificate-not-yet-valid = A hibaüzenet szerint a kiszolgáló tanúsítványa még nem érvényes: { $words }
finding-said-certificate-wrong-name = A hibaüzenet szerint a tanúsítvány más névre szól: { $words }
finding-said-certificate-self-signed = A hibaüzenet szerint a tanúsítvány önaláírt (nem igazolja hitelesítésszolgáltató): { $words }
finding-said-certificate-untrusted = A hibaüzenet szerint a tanúsítvány kiállítója nem megbízható: { $words }
finding-said-own-root-in-chain = A hibaüzenet szerint a tanúsítvány nem nyilvános hitelesítésszolgáltatótól származik: { $words }
finding-said-certificate-chain = A hibaüzenet szerint hiányzik a tanúsítványlánc egy része: { $words }
finding-said-certificate-revoked = A hibaüzenet szerint a tanúsítványt visszavonták: { $words }
finding-said-weak-certificate = A hibaüzenet szerint a tanúsítvány túl gyenge: { $words }
finding-said-clock = A hibaüzenet szerint az órák eltérnek: { $words }
finding-said-client-rejects-certificate = A kiszolgáló naplója szerint az ügyfélprogram nem fogadta el a tanúsítványt: { $words }
finding-said-client-certificate = A hibaüzenet szerint a kiszolgáló az Ön saját tanúsítványát kéri: { $words }
finding-said-sni = A hibaüzenet szerint a kiszolgálóval közölni kell a nevét: { $words }
finding-said-wrong-protocol = A hibaüzenet szerint más protokoll válaszolt: { $words }
finding-said-busy = A hibaüzenet a kiszolgáló korlátairól szól: { $words }
finding-said-mailbox-locked = A hibaüzenet szerint egy másik program használja a postafiókot: { $words }
finding-said-server-fault = A hibaüzenet a kiszolgáló hibájáról szól: { $words }
finding-said-sign-in-refused = A hibaüzenet szerint a bejelentkezést elutasították: { $words }
finding-said-sign-in-method = A hibaüzenet szerint ez a bejelentkezési mód nem elfogadható: { $words }
finding-said-sign-in-later = A hibaüzenet szerint a bejelentkezést egy ideig visszatartják: { $words }
finding-said-relay-denied = A hibaüzenet szerint a kiszolgáló bejelentkezés nélkül nem továbbít: { $words }
finding-said-sending-refused = A hibaüzenet szerint a kiszolgáló nem veszi át ezt a levelet: { $words }
finding-said-computer-name-refused = A hibaüzenet szerint a kiszolgáló nem fogadja el azt a nevet, amelyet ez a számítógép magáról megad (HELO): { $words }
finding-said-recipient-unknown = A hibaüzenet szerint a címzett ismeretlen: { $words }
finding-said-mailbox-full = A hibaüzenet szerint egy postafiók megtelt: { $words }
finding-said-scanner = A hibaüzenet egy közbeékelődő levélvizsgáló programtól származik: { $words }
finding-said-captive-portal = A hibaüzenet egy hálózat bejelentkezési lapjáról származik: { $words }
finding-said-local = A hibaüzenet ennek a számítógépnek a hibájáról szól: { $words }
finding-said-settings = A hibaüzenet szerint a beállítások nem lehetnek helyesek: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS van beállítva ehhez a porthoz ({ $port }), ahol a titkosítás a STARTTLS paranccsal kezdődik
finding-settings-plain-on-tls-port = Nincs SSL/TLS beállítva ehhez a porthoz ({ $port }), ahol a titkosításnak azonnal kezdődnie kell
finding-settings-starttls-on-tls-port = STARTTLS van beállítva ehhez a porthoz ({ $port }), ahol a titkosításnak azonnal kezdődnie kell
finding-settings-port-of-other-protocol = A port ({ $port }) nem ehhez a protokollhoz tartozik: { $protocol }
finding-settings-greeting-of-other-protocol = A kiszolgáló más protokollban válaszolt, nem ebben: { $protocol }; szavai: { $words }
finding-settings-server-is-this-computer = A beállításokban maga ez a számítógép szerepel levelezőkiszolgálóként
finding-settings-greeting-of-other-server = Az üdvözlő üzenet nem a szolgáltatóé: { $words }
finding-settings-certificate-of-other-server = Ennek a szolgáltatónak a kiszolgálói minden programnak a helyes tanúsítványt mutatják, amely előbb megnevezi őket (SNI): ez a program nem teszi, vagy más válaszol helyettük
finding-settings-exchanger-as-server = Ez a kiszolgáló csak más kiszolgálóktól vesz át levelet, a 25-ös porton. A programok a szolgáltató egy másik kiszolgálóját használják, nem ennek a portját ({ $port }).

## Finding the address

finding-name-not-found = Nincs ilyen nevű kiszolgáló: { $name }
finding-alias-leads-nowhere = Ez a név ({ $name }) csak egy másik név ({ $alias }) helyett áll, és az nem létezik
finding-name-has-no-address = A név ({ $name }) létezik, de nem tartozik hozzá cím
finding-resolver-silent = A hálózat névszolgáltatása nem válaszolt erre a kérdésre: { $name }
finding-family-unanswered = A hálózat névszolgáltatása nem válaszol a kérdésre, milyen { $family }-címe van ennek a névnek: { $name }; minden program { $seconds } másodpercig vagy tovább vár
finding-resolver-trouble = A hálózat névszolgáltatása nem tudta megmondani, hol van a kiszolgáló ({ $name })
finding-private-address = A név erre a címre vezet ({ $address }); ez egy helyi hálózaton belüli cím, és ott semmi sem válaszol
finding-empty-address = A név erre a címre vezet ({ $address }); ez nem számítógép címe, a szűrők szoktak így válaszolni
finding-loopback-address = A név erre a címre vezet ({ $address }), ez pedig maga ez a számítógép; a szűrők szoktak így válaszolni
finding-no-network = Ennek a számítógépnek nincs hálózati kapcsolata
finding-computer-at-its-limit = Ez a számítógép nem tud több kapcsolatot nyitni: túl sok van egyszerre nyitva
finding-hosts-file-names-server = A számítógép saját hosts fájlja ide irányítja a nevet: { $address }
finding-search-suffix-used = A név csak kiegészítve ({ $suffix }) volt megtalálható, így talán egy másik számítógép válaszolt

## Reaching the port

finding-port-refused-others-greet = A port ({ $port }) visszautasítja a kapcsolatot, egy másik ({ $other_port }) viszont rendesen válaszol
finding-port-silent-others-greet = A port ({ $port }) nem felel a kapcsolódásra, egy másik ({ $other_port }) viszont rendesen válaszol
finding-port-refused = A port ({ $port }) visszautasítja a kapcsolatot
finding-port-silent = A port ({ $port }) nem felel a kapcsolódásra
finding-every-port-refused = Az összes kipróbált levelezőport visszautasítja a kapcsolatot
finding-every-port-silent = Egyetlen kipróbált levelezőport sem válaszol
finding-no-route = Innen nem vezet út ehhez a címhez: { $address }
finding-no-way-out = A cím ({ $address }) egyetlen portja sem érhető el: hiányzik a kivezető út ebből a hálózatból
finding-no-ipv6-route = A kiszolgálónak ({ $server }) csak IPv6-címe van, és innen nem vezet oda IPv6-útvonal
finding-blocked-locally = Maga a számítógép nem engedte ki a kapcsolatot erre a portra: { $port }
finding-ipv6-fails-ipv4-works = A port ({ $port }) IPv4-en működik ({ $works_on }), IPv6-on nem ({ $address })
finding-ipv4-fails-ipv6-works = A port ({ $port }) IPv6-on működik ({ $works_on }), IPv4-en nem ({ $address })
finding-older-on-one-address = Az egyik címén ({ $address }) a kiszolgáló legfeljebb ezt tudja: { $version }, másutt újabbat is
finding-one-address-fails = A kiszolgálónak több címe van: a port ({ $port }) itt működik: { $works_on }, itt nem: { $address }
finding-busy-on-one-address = A kiszolgálónak több címe van: a port ({ $port }) itt működik: { $works_on }, itt nem: { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## The secure connection

finding-idle-close = A port ({ $port }) fogadja a kapcsolatot, de bontja, mielőtt bármi elhangzana
finding-every-port-closes = { $ports } port fogadja a kapcsolatot, de szó nélkül, azonnal bontja
finding-every-hello-dies = { $range ->
    [part] A port ({ $port }) fogadja a kapcsolatot, de { $hellos } titkosítási kísérlet közül egyikre sem válaszol
   *[whole] A port ({ $port }) fogadja a kapcsolatot, de { $hellos } titkosítási kísérlet közül (SSL 2.0-tól TLS 1.3-ig) egyikre sem válaszol
}
finding-alert-on-every-hello = A port ({ $port }) minden titkosítási kísérletre ugyanazzal a riasztással felel ({ $alert })
finding-server-name-refused = A port ({ $port }) nem ismeri ezt a nevet ({ $server }), vagy nem kapott nevet (112-es riasztás)
finding-every-hello-silent = { $way ->
    [starttls] A port ({ $port }) elfogadja a STARTTLS-t, aztán elhallgat
   *[tls] A port ({ $port }) fogadja a kapcsolatot, aztán hallgat, bármivel kezdődik is a titkosítás
}
finding-flight-breaks-off = A port ({ $port }) elkezd válaszolni, aztán { $how ->
        [closed] lezárja a kapcsolatot
        [reset] eldobja a kapcsolatot
        [silent] elhallgat
        [alert] riasztással feladja ({ $alert })
       *[malformed] értelmetlen bájtokat küld
    }
finding-large-hello-fails = { $how ->
    [reset] A hosszú első üzenetre ({ $bytes } bájt) ez a port ({ $port }) bontja a kapcsolatot, a rövidebbre válaszol
   *[lost] A hosszú első üzenetre ({ $bytes } bájt) nem jön válasz ezen a porton ({ $port }), a rövidebbre jön
}
finding-client-hello-unanswered = A port ({ $port }) nem válaszolt arra, ahogyan ez a levelezőprogram a titkosítást kezdi
finding-newer-hello-answered = A port ({ $port }) újabb programoknak válaszol (legfeljebb: { $version }), az ehhez a levelezőprogramhoz hasonlónak nem
finding-newest-version-breaks-off = A port ({ $port }) megszakítja a kapcsolatot, ha egy program TLS 1.3-at kínál, és válaszol azoknak, amelyek legfeljebb TLS 1.2-t kínálnak
finding-only-old-hello-answered = A port ({ $port }) legfeljebb ezzel válaszol: { $version }
finding-other-suites-answered = A port ({ $port }) olyan verziót tud, amelyet ez a levelezőprogram is, de nincs közös cipherük
finding-key-type-not-spoken = A port ({ $port }) olyan tanúsítványt mutat, amelynek kulcsát ez a levelezőprogram nem ismeri ({ $key })
finding-sni-needed = A port ({ $port }) csak olyan programnak válaszol, amely első üzenetében megnevezi a kiszolgálót (SNI)
finding-other-certificate-without-name = Annak a programnak, amely nem nevezi meg a kiszolgálót, ezt a tanúsítványt mutatja: { $names }
finding-client-hello-answered = A port ({ $port }) válaszol az ehhez a levelezőprogramhoz hasonlónak
finding-current-hello-answered = A port ({ $port }) válaszol a korszerű programoknak
finding-everything-works = { $encrypts ->
    [yes] A port ({ $port }) innen működik: elérhető, titkosít, és a levelezőkiszolgáló válaszolt
   *[no] A port ({ $port }) innen működik: elérhető, és a levelezőkiszolgáló válaszolt, titkosítás nélkül
}
finding-handshake-not-completed = A port ({ $port }) válaszol, de a biztonságos kapcsolat nem jön létre
finding-text-on-secure-port = A port ({ $port }) titkosítatlanul beszél, ahol titkosítás kellene: { $text }
finding-starttls-port-with-ssl = A port ({ $port }) titkosítatlanul válaszol, és nem az első bájttól használt SSL-hez való: { $text }
finding-starttls-on-secure-port = A port ({ $port }) titkosításra vár, a levelezőprogram pedig arra, hogy a kiszolgáló szólaljon meg először
finding-no-encryption-on-secure-port = A port ({ $port }) titkosítással kezd, a levelezőprogramban viszont nincs titkosítás beállítva
finding-tls-start-text = { $how ->
    [continues] A port ({ $port }) elfogadja a STARTTLS-t, majd titkosítatlanul folytatja: { $text }
   *[says] A kiszolgáló maga mondja, hogy nem tud titkosítást indítani (port: { $port })
}
finding-other-protocol = { $speaks ->
    [none] Nem levelezőkiszolgáló
   *[other] { $speaks }
 } válaszol ezen a porton ({ $port }): { $text }
finding-other-protocol-inside = A port ({ $port }) felépíti a titkosítást, de ami mögötte beszél, nem ilyen levelezőkiszolgáló: { $text }
finding-settings-starttls-not-in-program = STARTTLS van beállítva ehhez a porthoz: { $port }; az Outlook Express csak a 25-ös porton tudja használni
finding-starttls-missing-on-one-address = A port ({ $port }) itt elfogadja a STARTTLS-t: { $works_on }, itt nem: { $address }
finding-starttls-withheld = A port ({ $port }) nem sorolja fel a STARTTLS-t, mégis elfogadja; a levelezőprogramok csak azt használják, ami fel van sorolva
finding-hangs-up-after-greeting = A port ({ $port }) egyszer válaszol, majd bontja a kapcsolatot
finding-silent-after-greeting = A port ({ $port }) egyszer válaszol, majd elhallgat
finding-port-for-web = A port ({ $port }) weblapokhoz való, levelezőkiszolgáló nem válaszol rajta
finding-malformed-answer = A port ({ $port }) olyan bájtokkal válaszol, amelyek egyetlen itt ismert protokollhoz sem tartoznak
finding-flapping = Ezen a porton ({ $port }) { $tries } azonos kísérlet közül { $answered } kapott választ
finding-shut-out = A port ({ $port }) először válaszolt, aztán innen nem fogadott több kapcsolatot
finding-slow-answer = A port ({ $port }) { $seconds } másodperc alatt válaszolt

## The certificate and the clock

finding-certificate-expired = A kiszolgáló tanúsítványa lejárt: { $not_after }
finding-certificate-not-yet-valid = A kiszolgáló tanúsítványa ekkortól érvényes: { $not_before }
finding-certificate-revoked = A tanúsítványt visszavonták ({ $revoked_at }): maga a kiszolgáló adja tovább a kiállító válaszát
finding-certificate-intermediate-expired = A kiszolgáló saját és egy megbízható tanúsítvány közötti köztes tanúsítvány ({ $certificate }) lejárt: { $not_after }
finding-certificate-intermediate-not-yet-valid = A kiszolgáló saját és egy megbízható tanúsítvány közötti köztes tanúsítvány ({ $certificate }) ekkortól érvényes: { $not_before }
finding-certificate-other-path-needed = A kiszolgáló ezt a tanúsítványt is küldi: { $certificate }, amely csak { $not_before } és { $not_after } között érvényes; a korszerű programok nélküle is találnak utat, a régiek és az 1.1.0 előtti OpenSSL elakadhatnak rajta
finding-certificate-wrong-name = A tanúsítvány más névre szól ({ $names }), nem erre: { $asked_name }
finding-certificate-names-nobody = A tanúsítványban egyetlen kiszolgálónév sincs, így ez sem: { $asked_name }
finding-certificate-name-only-in-cn = A tanúsítványban a név ({ $common_name }) csak common name-ként szerepel, amit a korszerű programok már nem fogadnak el; a régebbiek igen
finding-certificate-self-signed = A kiszolgáló tanúsítványa önaláírt: nem igazolja hitelesítésszolgáltató
finding-certificate-unknown-extension = A tanúsítványban vagy egy fölötte állóban olyan kritikusnak jelölt bővítmény van, amelyet a levelezőprogramok nem ismernek, ezért el kell utasítaniuk
finding-certificate-against-apple-rules = Az Apple programjai elutasítják a tanúsítványt: a 2019 júliusa óta kiadott legfeljebb 825 napig lehet érvényes, és kiszolgálók számára kell készülnie
finding-certificate-exceeds-issuer = A hitelesítésszolgáltató ({ $issuer }) nem állíthatta volna ki ezt a tanúsítványt: { $exceeds ->
    [kind] nem hitelesítésszolgáltató, vagy nem írhat alá tanúsítványokat
    [length] az alatta lévő lánc hosszabb a megengedettnél
    [purpose] nem kiszolgálók számára való
    [names] a név kívül esik a határain
   *[other] rossz fajta, túl hosszú lánc, vagy a határain kívüli név
}
finding-certificate-untrusted = A tanúsítványt nem olyan hitelesítésszolgáltató állította ki, amelyben ez a számítógép megbízik; a kiállító: { $issuer }
finding-certificate-chain-incomplete = A kiszolgáló kihagy egy tanúsítványt a sajátja és egy megbízható között
finding-certificate-wrong-usage = A kiszolgáló tanúsítványa nem levelezőkiszolgáló számára készült
finding-certificate-status-missing = A tanúsítvány minden kapcsolatnál megköveteli a kibocsátó megerősítését (OCSP), de a kiszolgáló nem küldi
finding-certificate-unreadable = A kiszolgáló egyik tanúsítványa olvashatatlan
finding-certificate-bad-on-one-address = Az egyik címén ({ $address }) a kiszolgáló másik tanúsítványt mutat, amely { $problem ->
    [expired] lejárt: { $not_after }
    [not-yet-valid] csak ekkortól érvényes: { $not_before }
    [wrong-name] más névre szól: { $names }
    [name-only-in-cn] csak egy régi mezőben tartalmazza a nevét
    [self-signed] önaláírt
    [untrusted-issuer] olyan kiállítótól származik, amelyben ez a számítógép nem bízik meg
    [missing-intermediate] a hitelesítésszolgáltatóhoz vezető köztes tanúsítványok nélkül érkezik
    [revoked] vissza van vonva ({ $revoked_at })
    [intermediate-expired] lejárt köztes tanúsítvánnyal érkezik: { $certificate } ({ $not_after })
    [intermediate-not-yet-valid] olyan köztes tanúsítvánnyal érkezik ({ $certificate }), amely csak ekkortól érvényes: { $not_before }
    [weak-key] túl gyenge kulccsal készült
    [weak-signature] túl gyenge aláírással készült
   *[other] hibás
 }
finding-interceptor-issuer = A tanúsítvány kiállítója ({ $interceptor }) útközben beékelődik a biztonságos kapcsolatokba
finding-certificate-differs-elsewhere = A másik hálózaton a kiszolgáló más kiállítótól származó tanúsítványt mutat (ott: { $issuer_elsewhere }; itt: { $issuer })
finding-clock-off = A számítógép órája { $days ->
        [0] { $minutes ->
            [one] { $minutes } perccel
           *[other] { $minutes } perccel
        }
        [one] { $days } nappal
       *[other] { $days } nappal
    } { $direction ->
        [ahead] siet
       *[behind] késik
    }; a kiszolgáló ideje szerint a tanúsítvány jó
finding-clock-differs = A számítógép órája eltér a kiszolgálóétól, mégpedig { $days ->
        [0] { $minutes ->
            [one] { $minutes } perccel
           *[other] { $minutes } perccel
        }
        [one] { $days } nappal
       *[other] { $days } nappal
    }
finding-clock-right = A számítógép órája egyezik a kiszolgálóéval
finding-certificate-weak-key = A tanúsítvány kulcsa sok korszerű programnak túl rövid ({ $key })
finding-certificate-weak-signature = A tanúsítványt olyan módon írták alá, amelyet a korszerű programok elutasítanak ({ $signature })
finding-certificate-intermediate-weak-key = A kiszolgáló saját és egy megbízható tanúsítvány közötti köztes tanúsítvány ({ $certificate }) kulcsa sok korszerű programnak túl rövid ({ $key })
finding-certificate-intermediate-weak-signature = A kiszolgáló saját és egy megbízható tanúsítvány közötti köztes tanúsítványt ({ $certificate }) olyan módon írták alá, amelyet a korszerű programok elutasítanak ({ $signature })
finding-weak-key-exchange = A kiszolgáló kulcscseréje sok korszerű programnak túl gyenge ({ $bits } bit)

## The greeting

finding-exchange-5_5-greeting = A port ({ $port }) Exchange Servernek mondja magát, verziója: { $version }
finding-exchange-5_5-before-sp3 = Az Exchange Server ({ $version }) régebbi a Service Pack 3-nál
finding-other-product-greeting = A port ({ $port }) ennek mondja magát: { $product }
finding-scanner-greeting = Ezen a porton ({ $port }) egy levélvizsgáló program válaszol a kiszolgáló helyett: { $text }
finding-local-scanner-listens = Ezen a számítógépen egy levélvizsgáló program figyel ezen a porton ({ $port })
finding-busy-greeting = A port ({ $port }) most nem fogadja ezt a számítógépet: { $text }
finding-kept-out-greeting = A port ({ $port }) most nem fogadja ezt a számítógépet: { $text }
finding-mailbox-locked-greeting = Egy másik program vagy eszköz használja a postafiókot: { $text }
finding-takes-no-mail = A port ({ $port }) szerint ez a kiszolgáló senkitől sem fogad levelet: { $text }
finding-refusal-greeting = A port ({ $port }) innen nem fogad kapcsolatot: { $text }
finding-address-not-welcome = A port ({ $port }) elutasítja ezt a számítógépet: { $text }
finding-computer-name-refused = A port ({ $port }) elutasítja azt a nevet, amelyet a Mailprobe erről a számítógépről megad (EHLO): { $text }
finding-server-fault-greeting = A port ({ $port }) azt mondja, hogy a szolgáltatás hibás vagy ki van kapcsolva: { $text }
finding-server-asked-to-stop = A kiszolgáló azt kérte, hogy később próbálkozzunk, ezért a Mailprobe nem kérdezett többet
finding-greeting-missing = A port ({ $port }) elérhető volt, de a levelezőkiszolgáló nem szólt semmit
finding-greeting-cut-off = A port ({ $port }) bontja a kapcsolatot, amikor a levelezőkiszolgálónak kellene megszólalnia
finding-no-port-speaks = { $ports } port fogadja a kapcsolatot, de egyik sem szólal meg
finding-captive-portal-answers = A levelezőkiszolgáló helyett a hálózat bejelentkezési lapja válaszol

## STARTTLS

finding-starttls-works = A STARTTLS működik ezen a porton ({ $port })
finding-starttls-offered = A port ({ $port }) STARTTLS-t kínál
finding-smtp-starttls-works = A STARTTLS működik ezen a porton ({ $port })
finding-starttls-stripped = Valami útközben eltávolítja a STARTTLS ajánlatát ezen a porton ({ $port })
finding-starttls-injected = Fölösleges bájtok jöttek a kiszolgáló STARTTLS-jóváhagyásával ezen a porton ({ $port }), ami beavatkozásra utal
finding-starttls-not-offered = A port ({ $port }) nem kínál STARTTLS-t, pedig a levelezőprogramban ez van beállítva
finding-starttls-refused = A port ({ $port }) STARTTLS-t kínál, aztán { $answered ->
    [yes] elutasítja: { $reply }
   *[no] nem válaszol
 }

## Signing in

finding-sign-in-oauth-only = A port ({ $port }) jelszót nem fogad el, csak weblapon át történő bejelentkezést (OAuth 2)
finding-sign-in-disabled = A port ({ $port }) szerint a bejelentkezés ki van kapcsolva
finding-protocol-switched-off = A port ({ $port }) szerint ez a protokoll ki van kapcsolva ennél a fióknál vagy tartománynál ({ $protocol }): { $text }
finding-sign-in-not-in-program = A port ({ $port }) bejelentkezésre csak ezt kínálja: { $ways }; ez a levelezőprogram ezt nem tudja
finding-sign-in-fails-on-one-address = A port ({ $port }) ezen a címen nem kínál olyan bejelentkezést, amelyet ez a levelezőprogram tud: { $address }, ezen igen: { $works_on }
finding-client-certificate-demanded = A port ({ $port }) csak saját tanúsítvánnyal rendelkező programot enged be
finding-sign-in-not-offered = A port ({ $port }) semmilyen bejelentkezési módot nem kínál
finding-plain-sign-in-refused = A port ({ $port }) titkosítás nélkül nem fogad jelszót

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = Két port ({ $port } és { $other_port }) egyformán viselkedik, egy harmadik ({ $greeting_port }) viszont válaszol
finding-other-secure-port-works = Az egyik port ({ $other_port }) működik, a másik ({ $port }) nem
finding-works-on-other-network = Másik hálózatról működik
finding-fails-on-other-network = Másik hálózatról sem működik
finding-groupshield-installed = Egy hozzáértő szerint GroupShield fut azon a kiszolgálón
finding-groupshield-absent = Egy hozzáértő szerint GroupShield nincs azon a kiszolgálón
finding-cured-by-removal = A GroupShield teljes eltávolítása óta működik az SSL
finding-not-cured-by-removal = Az SSL nem működik, pedig a GroupShieldet teljesen eltávolították
finding-works-without-ssl = Kikapcsolt SSL-lel működik a levelezés
finding-fails-without-ssl = Kikapcsolt SSL-lel sem működik a levelezés
finding-began-after-change-here = Ezen a számítógépen végzett változtatás után kezdődött
finding-no-change-here = Ezen a számítógépen semmi sem változott
finding-event-0x2741 = A kiszolgáló naplójában egy esemény ({ $event }) szerepel 0x2741 kóddal: a levelezőszolgáltatás nem tudta megnyitni a biztonságos portját
finding-event-0x2740 = A kiszolgáló naplójában egy esemény ({ $event }) szerepel 0x2740 kóddal: egy másik program foglalja a levelezőportot
finding-event-13002 = A kiszolgáló naplójában 13002-es esemény áll: a levelezőszolgáltatásnak nincs tanúsítványa
