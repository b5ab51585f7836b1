## Causes in a few words

hypothesis-groupshield = GroupShield egy Exchange Server 5.5 kiszolgálón
hypothesis-exchange55-listener = Az Exchange Server 5.5 biztonságos portjainak más hibája
hypothesis-secure-listener-fault = Hibás a kiszolgáló biztonságos portja
hypothesis-no-secure-service = Ezen a porton nincs biztonságos szolgáltatás
hypothesis-client-too-old = A levelezőprogram túl régi a kiszolgálóhoz
hypothesis-server-too-old = A kiszolgáló túl régi a levelezőprogramhoz
hypothesis-no-shared-cipher = Nincs közös titkosítási mód
hypothesis-certificate = Gond van a kiszolgáló tanúsítványával
hypothesis-weak-certificate = Túl gyenge a kiszolgáló kulcsa vagy aláírása
hypothesis-clock-wrong = Rosszul jár a számítógép órája
hypothesis-starttls-mixup = A port és a titkosítási mód nem illik össze
hypothesis-plaintext-on-secure-port = A biztonságos port nem titkosít
hypothesis-wrong-protocol = Nem ilyen levelezőkiszolgáló válaszol
hypothesis-interception = Valami útközben megváltoztatja a kapcsolatot
hypothesis-firewall = Tűzfal vagy szolgáltató tiltja a kapcsolatot
hypothesis-dns = A kiszolgáló neve sehova vagy rossz helyre vezet
hypothesis-ipv6-broken = Az IPv6 nem működik
hypothesis-captive-portal = A hálózat előbb bejelentkezést kér
hypothesis-server-down = Leállt a levelezőkiszolgáló
hypothesis-server-busy = A levelezőkiszolgáló foglalt, vagy elért egy korlátot
hypothesis-sign-in-refused = A kiszolgáló nem fogadja el a felhasználónevet vagy a jelszót
hypothesis-sign-in-method = A kiszolgáló ezt a bejelentkezési módot nem fogadja el
hypothesis-sending-refused = A kiszolgáló nem veszi át ezt a levelet
hypothesis-sni-required = A kiszolgálóval előbb közölni kell a nevét (SNI)
hypothesis-slow-server = A levelezőkiszolgáló nem vagy túl későn válaszol
hypothesis-no-network = A számítógépnek nincs hálózata
hypothesis-healthy = Minden működik, amit ellenőrizni tudunk

## verdict-<cause>-<finding> names the very problem, with what was measured; $said is the beginning of the server's own words.

verdict-groupshield = A kiszolgáló ({ $server }, port: { $port }) nem építi fel a biztonságos kapcsolatot; { $certainty ->
        [likely] valószínű ok
       *[other] lehetséges ok
    }: GroupShield.
verdict-exchange55-listener = A kiszolgáló ({ $server }, Exchange Server 5.5) biztonságos portja ({ $port }) nem működik.
verdict-secure-listener-fault = A biztonságos kapcsolat a kiszolgáló ({ $server }, port: { $port }) oldalán megszakad.
verdict-secure-listener-fault-idle-close = Nincs biztonságos kapcsolat: a kiszolgáló ({ $server }, port: { $port }) azonnal bontja.
verdict-secure-listener-fault-every-hello-dies = Nincs biztonságos kapcsolat: a kiszolgáló ({ $server }, port: { $port }) minden kísérletnél bont.
verdict-secure-listener-fault-alert-on-every-hello = Nincs biztonságos kapcsolat: a kiszolgáló ({ $server }, port: { $port }) minden kísérletet elutasít (riasztás: { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Nincs biztonságos kapcsolat: a kiszolgáló ({ $server }, port: { $port }) elkezdi, aztán { $how ->
        [silent] elhallgat
       *[other] megszakítja
    }.
verdict-secure-listener-fault-handshake-not-completed = Nincs biztonságos kapcsolat: a kiszolgáló ({ $server }, port: { $port }) menet közben { $how ->
        [silent] elhallgat
       *[other] megszakítja
    }.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] A kiszolgáló ({ $server }) portja ({ $port }) elfogadja a STARTTLS-t, és titkosítás nélkül folytatja.
   *[says] A kiszolgáló ({ $server }, port: { $port }) maga mondja, hogy nem tud titkosítást indítani.
}
verdict-secure-listener-fault-starttls-refused = A kiszolgáló ({ $server }, port: { $port }) felkínálja a STARTTLS-t, de nem indítja el.
verdict-secure-listener-fault-said-tls-not-started = A hibaüzenet szerint a kiszolgáló ({ $server }) nem tudott titkosítást indítani: „{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Nincs levelezés: a kiszolgáló ({ $server }, port: { $port }) szó nélkül bontja a kapcsolatot.
verdict-no-secure-service = A kiszolgáló ({ $server }, port: { $port }) itt nem kínál biztonságos kapcsolatot.
verdict-no-secure-service-port-refused = A kiszolgáló ({ $server }, port: { $port }) visszautasítja a kapcsolatot.
verdict-no-secure-service-port-refused-others-greet = A kiszolgáló ({ $server }, port: { $port }) visszautasítja a kapcsolatot; egy másik portja ({ $other_port }) válaszol.
verdict-no-secure-service-starttls-not-offered = A kiszolgáló ({ $server }, port: { $port }) nem kínál STARTTLS-t, pedig az itt használt { $program } ezt várja.
verdict-no-secure-service-starttls-missing-on-one-address = Az egyik címén ({ $address }) a kiszolgáló ({ $server }) nem kínál STARTTLS-t ezen a porton: { $port }.
verdict-client-too-old = A kiszolgáló ({ $server }) titkosítása túl új az itt használt { $program } számára.
verdict-server-too-old = A kiszolgáló ({ $server }) csak régi titkosítást tud; az itt használt { $program } ezt elutasítja.
verdict-server-too-old-only-old-hello-answered = A kiszolgáló ({ $server }) legfeljebb ezt tudja: { $version }; az itt használt { $program } elutasítja.
verdict-server-too-old-newest-version-breaks-off = A kiszolgáló ({ $server }) megszakítja a kapcsolatot, ha egy program TLS 1.3-at kínál, és az itt használt { $program } ezt teszi.
verdict-server-too-old-older-on-one-address = Az egyik címén ({ $address }) a kiszolgáló ({ $server }) legfeljebb ezt tudja: { $version }.
verdict-no-shared-cipher = A kiszolgálónak ({ $server }) és a programnak ({ $program }) nincs közös titkosítása.
verdict-no-shared-cipher-key-type-not-spoken = A kiszolgáló ({ $server }) tanúsítványának kulcsát ({ $key }) az itt használt { $program } nem ismeri.
verdict-no-shared-cipher-other-suites-answered = A kiszolgálónak ({ $server }) és a programnak ({ $program }) közös a TLS-verziója, de nincs közös titkosítása.
verdict-certificate = Gond van a kiszolgáló ({ $server }) tanúsítványával; az itt használt { $program } nem fogadja el.
verdict-certificate-certificate-expired = A kiszolgáló ({ $server }) tanúsítványa lejárt ({ $not_after }); az itt használt { $program } elutasítja.
verdict-certificate-certificate-not-yet-valid = A kiszolgáló ({ $server }) tanúsítványa csak ekkortól érvényes: { $not_before }.
verdict-certificate-certificate-revoked = A kiszolgáló ({ $server }) tanúsítványát visszavonták ({ $revoked_at }); a levelezőprogram ({ $program }) nem bízik benne.
verdict-certificate-certificate-intermediate-expired = A kiszolgáló ({ $server }) lejárt köztes tanúsítványt is küld: { $certificate } ({ $not_after }).
verdict-certificate-certificate-intermediate-not-yet-valid = A kiszolgáló ({ $server }) olyan köztes tanúsítványt is küld ({ $certificate }), amely csak ekkortól érvényes: { $not_before }.
verdict-certificate-certificate-names-nobody = A kiszolgáló ({ $server }) tanúsítványában egyetlen kiszolgálónév sincs.
verdict-certificate-certificate-name-only-in-cn = A tanúsítványban a név ({ $common_name }) csak régi mezőben (CN) van; a korszerű programok nem nézik.
verdict-certificate-certificate-wrong-name = A kiszolgáló ({ $server }) tanúsítványa erre a névre szól: { $name }, nem erre: { $asked_name }.
verdict-certificate-certificate-self-signed = A kiszolgáló ({ $server }) tanúsítványa önaláírt, ezért az itt használt { $program } nem bízik benne.
verdict-certificate-certificate-unknown-extension = A kiszolgáló ({ $server }) tanúsítványában olyan bővítmény van, amelyet a levelezőprogramoknak el kell utasítaniuk.
verdict-certificate-certificate-against-apple-rules = A(z) { $server } tanúsítványa nem felel meg az Apple szabályainak, ezért a(z) { $program } elutasítja.
verdict-certificate-certificate-exceeds-issuer = A kiszolgáló ({ $server }) tanúsítványa megszegi a kiállító hitelesítésszolgáltató szabályait.
verdict-certificate-certificate-untrusted = A kiszolgáló ({ $server }) tanúsítványának kiállítójában ({ $issuer }) ez a számítógép nem bízik meg.
verdict-certificate-certificate-chain-incomplete = Hiányos a kiszolgáló ({ $server }) tanúsítványlánca, ezért az itt használt { $program } nem tudja ellenőrizni.
verdict-certificate-certificate-unreadable = A kiszolgáló ({ $server }) egyik tanúsítványa olvashatatlan.
verdict-certificate-certificate-wrong-usage = A kiszolgáló ({ $server }) tanúsítványa nem levelezőkiszolgáló számára készült.
verdict-certificate-certificate-status-missing = A kiszolgáló ({ $server }) nem küldi a tanúsítványa által megkövetelt megerősítést (OCSP), és az itt használt { $program } ragaszkodik hozzá.
verdict-certificate-certificate-bad-on-one-address = A kiszolgáló ({ $server }) egyik címén ({ $address }) a tanúsítvány { $problem ->
    [expired] lejárt ({ $not_after })
    [not-yet-valid] csak ekkortól érvényes: { $not_before }
    [wrong-name] más névre szól: { $names }
    [name-only-in-cn] csak egy régi mezőben tartalmazza a nevét
    [self-signed] önaláírt
    [untrusted-issuer] kiállítójában ez a számítógép nem bízik meg
    [missing-intermediate] mellől hiányoznak a köztes tanúsítványok
    [revoked] vissza van vonva ({ $revoked_at })
    [intermediate-expired] lejárt köztes tanúsítvánnyal érkezik: { $certificate } ({ $not_after })
    [intermediate-not-yet-valid] olyan köztes tanúsítvánnyal érkezik ({ $certificate }), amely csak ekkortól érvényes: { $not_before }
    [weak-key] kulcsa túl gyenge
    [weak-signature] aláírása túl gyenge
   *[other] hibás
 }.
verdict-certificate-certificate-other-path-needed = Régi programok elutasíthatják a kiszolgálót ({ $server }) egy tanúsítványa miatt: { $certificate } (lejárat: { $not_after }).
verdict-weak-certificate = A kiszolgáló ({ $server }) tanúsítványa túl gyenge az itt használt { $program } számára.
verdict-weak-certificate-certificate-weak-key = A kiszolgáló ({ $server }) kulcsa ({ $key }) túl rövid az itt használt { $program } számára.
verdict-weak-certificate-certificate-intermediate-weak-key = A kiszolgáló ({ $server }) köztes tanúsítványának ({ $certificate }) kulcsa ({ $key }) túl rövid az itt használt { $program } számára.
verdict-weak-certificate-certificate-intermediate-weak-signature = A kiszolgáló ({ $server }) köztes tanúsítványának ({ $certificate }) aláírása ({ $signature }) túl gyenge az itt használt { $program } számára.
verdict-weak-certificate-certificate-weak-signature = A kiszolgáló ({ $server }) tanúsítványának aláírása ({ $signature }) túl gyenge az itt használt { $program } számára.
verdict-weak-certificate-weak-key-exchange = A kiszolgáló ({ $server }) kulcscseréje ({ $bits } bit) túl gyenge az itt használt { $program } számára.
verdict-clock-wrong = Rosszul jár a számítógép órája, ezért a kiszolgáló ({ $server }) jó tanúsítványa érvénytelennek látszik.
verdict-clock-wrong-clock-off = A számítógép órája { $days ->
        [0] { $minutes } perccel
        [one] { $days } nappal
       *[other] { $days } nappal
    } { $direction ->
        [ahead] siet
       *[behind] késik
    }, ezért a tanúsítvány érvénytelennek látszik.
verdict-starttls-mixup = A kiszolgáló ({ $server }) portja ({ $port }) nem illik az itt használt { $program } titkosításához.
verdict-starttls-mixup-starttls-port-with-ssl = A kiszolgáló ({ $server }) portja ({ $port }) STARTTLS-t igényel; az SSL/TLS portja: { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = A kiszolgáló ({ $server }) portja ({ $port }) SSL/TLS-t igényel; a STARTTLS portja: { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = A kiszolgáló ({ $server }) portja ({ $port }) SSL/TLS-t igényel, de az itt használt { $program } nem titkosít.
verdict-starttls-mixup-settings-plain-on-tls-port = A port ({ $port }) SSL/TLS-t igényel, de a hibaüzenet szerint nincs titkosítás.
verdict-starttls-mixup-settings-tls-on-starttls-port = A port ({ $port }) STARTTLS-t igényel, de a hibaüzenetben SSL/TLS áll; annak portja: { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = A kiszolgáló ({ $server }) titkosítás nélkül nem fogad jelszót, de az itt használt { $program } nem titkosít.
verdict-starttls-mixup-said-needs-encryption = A kiszolgáló ({ $server }) előbb titkosítást kér: SSL/TLS (port: { $secure-port }) vagy STARTTLS.
verdict-plaintext-on-secure-port = A kiszolgáló ({ $server }) portja ({ $port }) nem titkosít, pedig ott kellene.
verdict-wrong-protocol = A kiszolgáló ({ $server }) portján ({ $port }) válaszol valami, de nem { $protocol }-levelezőkiszolgáló.
verdict-wrong-protocol-other-protocol = A kiszolgáló ({ $server }) portja ({ $port }) nem { $protocol }{ $speaks ->
    [none] ; ezt mondja: „{ $said }”
   *[other] , hanem { $speaks }: „{ $said }”
 }.
verdict-wrong-protocol-other-protocol-inside = A titkosítás mögött (port: { $port }) { $speaks ->
    [own] olyan kiszolgáló, amely nem tartja be a { $protocol } szabályait,
    [none] nem { $protocol }
   *[other] nem { $protocol }, hanem { $speaks }
 } válaszol: „{ $said }”.
verdict-wrong-protocol-port-for-web = A kiszolgáló ({ $server }) portja ({ $port }) weblapokhoz való, nem ehhez: { $protocol }.
verdict-interception = Valami a számítógép és a kiszolgáló ({ $server }) között megváltoztatja a kapcsolatot.
verdict-interception-interceptor-issuer = { $interceptor } beékelődik a biztonságos kapcsolatba ({ $server }), és saját tanúsítványt mutat.
verdict-interception-scanner-greeting = A kiszolgáló ({ $server }) helyett más válaszol: { $product }.
verdict-interception-starttls-stripped = Valami útközben eltávolítja a kiszolgáló ({ $server }) portjának ({ $port }) titkosítását (STARTTLS).
verdict-interception-starttls-withheld = Valami elrejti a kiszolgáló ({ $server }) portjának ({ $port }) titkosítását (STARTTLS).
verdict-interception-starttls-injected = Úgy tűnik, valami útközben belenyúl a kiszolgálóval ({ $server }) létrejövő kapcsolatba.
verdict-firewall = Úgy tűnik, valami útközben nem engedi a kapcsolatot a kiszolgálóhoz ({ $server }, port: { $port }).
verdict-firewall-port-silent-others-greet = Úgy tűnik, valami elzárja a kiszolgáló ({ $server }) portját ({ $port }); egy másik ({ $other_port }) válaszol.
verdict-firewall-blocked-locally = Maga a számítógép nem engedi ki a kapcsolatot erre a portra: { $port }.
verdict-firewall-said-blocked-here = A hibaüzenet szerint maga a számítógép nem engedte, hogy az itt használt { $program } kapcsolódjon.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Nincs biztonságos kapcsolat a kiszolgálóval ({ $server }): útközben valami bontja a hosszú első üzeneteket.
   *[lost] Nincs biztonságos kapcsolat a kiszolgálóval ({ $server }): a nagy csomagok útközben elvesznek.
}
verdict-firewall-nothing-reached = Erről a számítógépről semmilyen kapcsolat nem éri el a kiszolgálót ({ $server }).
verdict-dns = A számítógép nem találja a kiszolgáló ({ $server }) helyes címét.
verdict-dns-name-not-found = Nincs ilyen nevű kiszolgáló: { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = A név ({ $name }) létezik, de nem tartozik hozzá cím.
verdict-dns-resolver-silent = A hálózat névszolgáltatása nem válaszol, ezért a kiszolgáló ({ $server }) nem található.
verdict-dns-family-unanswered = A kiszolgáló ({ $server }) csak későn található meg: a hálózat névszolgáltatása a { $family }-címekre nem válaszol.
verdict-dns-resolver-trouble = A hálózat névszolgáltatása nem tudja megmondani, hol van a kiszolgáló ({ $name }).
verdict-dns-private-address = A kiszolgáló neve ({ $server }) erre a címre vezet ({ $address }), de ott semmi sem válaszol.
verdict-dns-empty-address = A kiszolgáló neve ({ $server }) erre a címre vezet ({ $address }), de ez nem számítógép.
verdict-dns-loopback-address = A kiszolgáló neve ({ $server }) erre a címre vezet ({ $address }), ez pedig maga ez a számítógép.
verdict-dns-hosts-file-names-server = A számítógép saját hosts fájlja a kiszolgálót ({ $server }) ide irányítja: { $address }.
verdict-dns-search-suffix-used = A kiszolgáló ({ $server }) csak kiegészített névvel ({ $suffix }) található meg; talán másik gép.
verdict-ipv6-broken = A kiszolgáló ({ $server }) IPv4-en működik, de IPv6-on nem.
verdict-ipv6-broken-no-ipv6-route = A kiszolgálónak ({ $server }) csak IPv6-címe van, és innen nem vezet oda IPv6-útvonal.
verdict-captive-portal = A hálózat előbb bejelentkezést kér; addig az itt használt { $program } nem éri el: { $server }.
verdict-server-down = Úgy tűnik, a kiszolgáló ({ $server }) levelezőszolgáltatása ki van kapcsolva.
verdict-server-down-every-port-refused = A kiszolgáló ({ $server }) minden levelezőportja visszautasít: rossz név, ki van tiltva ez a gép, vagy nem fut a szolgáltatás.
verdict-server-down-every-port-silent = A kiszolgáló ({ $server }) egyik levelezőportja sem válaszol: valószínűleg ki van kapcsolva.
verdict-server-down-one-address-dead = A kiszolgáló ({ $server }) itt működik: { $works_on }, itt nem: { $address }; a programok bármelyik címet megkaphatják.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = A kiszolgáló ({ $server }) portja ({ $port }) válaszol, aztán elutasítja a kapcsolatot: „{ $said }”.
verdict-server-down-hangs-up-after-greeting = A kiszolgáló ({ $server }) portja ({ $port }) egyszer válaszol, majd bontja a kapcsolatot.
verdict-server-down-server-fault-greeting = A kiszolgálónak ({ $server }) saját hibája van, és ezt mondja: „{ $said }”.
verdict-server-down-said-server-fault = A kiszolgálónak ({ $server }) saját hibája volt: „{ $said }”.
verdict-server-busy = A kiszolgáló ({ $server }) most nem fogadja az itt használt { $program } kapcsolatát: foglalt, vagy elért egy korlátot.
verdict-server-busy-greeting-cut-off = Nincs levelezés: a kiszolgáló ({ $server }, port: { $port }) szó nélkül bontja a kapcsolatot.
verdict-server-busy-busy-greeting = A kiszolgáló ({ $server }) most nem fogadja ezt a számítógépet, és ezt mondja: „{ $said }”.
verdict-server-busy-kept-out-greeting = A kiszolgáló ({ $server }) hibás jelszavak után egy ideig kizárja ennek a számítógépnek a címét: „{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Egy másik program vagy eszköz használja a postafiókot: „{ $said }”.
verdict-server-busy-busy-on-one-address = Az egyik címén ({ $address }) a kiszolgáló ({ $server }) most nem fogadja ezt a számítógépet, és ezt mondja: „{ $said }”.
verdict-server-busy-refusal-greeting = A kiszolgáló ({ $server }) innen nem fogad kapcsolatot, és ezt mondja: „{ $said }”.
verdict-server-busy-said-busy = A kiszolgáló ({ $server }) nem fogadta az itt használt { $program } kapcsolatát: „{ $said }”.
verdict-server-busy-said-mailbox-locked = Egy másik program vagy eszköz használja a postafiókot: „{ $said }”.
verdict-server-busy-said-mailbox-full = Egy postafiók megtelt: „{ $said }”.
verdict-server-busy-server-asked-to-stop = A kiszolgáló ({ $server }) azt kéri, hogy az itt használt { $program } később próbálkozzon.
verdict-starttls-mixup-settings-starttls-not-in-program = Az Outlook Express STARTTLS-t csak a 25-ös porton tud, a beállított porton ({ $server }, { $port }) nem.
verdict-server-busy-flapping = A kiszolgáló ({ $server }) hol működik, hol nem: azonos kísérletek közül csak néhány sikerült.
verdict-server-busy-shut-out = A kiszolgáló ({ $server }) először válaszolt, aztán innen nem fogadott több kapcsolatot.
verdict-server-busy-every-port-closes = A kiszolgáló ({ $server }) minden portján szó nélkül, azonnal bontja a kapcsolatot.
verdict-sign-in-refused = A kiszolgáló ({ $server }) elutasította a bejelentkezést: valószínűleg a felhasználónév vagy a jelszó hibás.
verdict-sign-in-refused-said-sign-in-refused = A kiszolgáló ({ $server }) elutasította a bejelentkezést: „{ $said }”.
verdict-sign-in-refused-said-sign-in-later = A kiszolgáló ({ $server }) egy ideig visszatartja a bejelentkezést: „{ $said }”.
verdict-sign-in-method = A kiszolgáló ({ $server }) nem fogadja el ezt a bejelentkezési módot.
verdict-sign-in-method-sign-in-oauth-only = A kiszolgáló ({ $server }) jelszót nem fogad el, csak weblapon át történő bejelentkezést (OAuth 2).
verdict-sign-in-method-sign-in-disabled = A kiszolgáló ({ $server }) szerint ezen a porton ({ $port }) a bejelentkezés ki van kapcsolva.
verdict-sign-in-method-protocol-switched-off = A kiszolgáló ({ $server }) szerint ez a protokoll ki van kapcsolva ennél a fióknál vagy tartománynál: { $protocol }. Ezt mondja: „{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = A kiszolgáló ({ $server }) bejelentkezésre csak ezt kínálja: { $ways }; a program ({ $program }) ezt nem tudja.
verdict-sign-in-method-sign-in-fails-on-one-address = Az egyik címén ({ $address }) a kiszolgáló ({ $server }) nem kínál olyan bejelentkezést, amelyet a program ({ $program }) tud.
verdict-sign-in-method-sign-in-not-offered = A kiszolgáló ({ $server }) ezen a porton ({ $port }) semmilyen bejelentkezési módot nem kínál.
verdict-sign-in-method-client-certificate-demanded = A kiszolgáló ({ $server }) csak saját tanúsítvánnyal rendelkező programot enged be.
verdict-sign-in-method-said-sign-in-method = A kiszolgáló ({ $server }) nem fogadja el ezt a bejelentkezési módot: „{ $said }”.
verdict-sending-refused = A kiszolgáló ({ $server }) innen nem veszi át ezt a levelet.
verdict-sending-refused-address-not-welcome = A kiszolgáló ({ $server }) elutasítja ezt a számítógépet, és ezt mondja: „{ $said }”.
verdict-sending-refused-takes-no-mail = A kiszolgáló ({ $server }) senkitől sem fogad levelet, és ezt mondja: „{ $said }”.
verdict-sending-refused-computer-name-refused = A kiszolgáló ({ $server }) elutasítja azt a nevet, amelyet a Mailprobe erről a számítógépről megad; az itt használt { $program } talán mást ad meg: „{ $said }”.
verdict-sending-refused-said-computer-name-refused = A kiszolgáló ({ $server }) elutasítja azt a nevet, amelyet ez a számítógép magáról megad: „{ $said }”.
verdict-sending-refused-said-relay-denied = A kiszolgáló ({ $server }) csak annak a levelét továbbítja, aki küldéshez bejelentkezik.
verdict-sending-refused-said-sending-refused = A kiszolgáló ({ $server }) nem vette át a levelet: „{ $said }”.
verdict-sni-required = A kiszolgáló ({ $server }) csak annak a programnak válaszol, amely előbb megnevezi (SNI); az itt használt { $program } nem teszi.
verdict-sni-required-server-name-refused = A port ({ $port }) nem ismeri ezt a nevet ({ $server }), vagy nem kapott nevet.
verdict-sni-required-other-certificate-without-name = Mivel az itt használt { $program } nem nevezi meg előre, a kiszolgáló ({ $server }) másik tanúsítványt ({ $name }) mutat.
verdict-slow-server = A kiszolgáló ({ $server }) nem válaszol időben az itt használt { $program } kérésére.
verdict-slow-server-slow-answer = A kiszolgáló ({ $server }) csak { $seconds } másodperc után válaszol; néhány program ezt nem várja ki.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] A kiszolgáló ({ $server }) portja ({ $port }) elfogadja a STARTTLS-t, aztán elhallgat.
   *[tls] A kiszolgáló ({ $server }) portja ({ $port }) fogadja a kapcsolatot, aztán hallgat.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] A kiszolgáló ({ $server }) portja ({ $port }) titkosít, aztán hallgat.
   *[no] A kiszolgáló ({ $server }) portja ({ $port }) fogadja a kapcsolatot, aztán hallgat.
}
verdict-slow-server-silent-after-greeting = A kiszolgáló ({ $server }) portja ({ $port }) egyszer válaszol, aztán elhallgat.
verdict-slow-server-no-port-speaks = A kiszolgáló ({ $server }) összesen { $ports } porton fogadja a kapcsolatot, aztán hallgat.
verdict-no-network = Ennek a számítógépnek nincs hálózati kapcsolata.
verdict-no-network-no-way-out = Ez a számítógép nem talál utat a hálózatából a kiszolgálóhoz ({ $server }).
verdict-healthy = Innen most minden működik, amit a kiszolgálón ({ $server }, port: { $port }) ellenőrizni tudunk.

## Where nothing leads; $seen is what was seen of the link that matters (chain.ftl).

verdict-undecided = { $seen }. Egyelőre nem tudjuk megmondani, hogy több ok közül melyik az igazi.
verdict-untested = Amennyire ellenőrizhető, semmi sem hibás: { $seen }.
verdict-computer-at-its-limit = Túl sok kapcsolat van nyitva ezen a számítógépen, ezért a kiszolgáló ({ $server }) nem volt ellenőrizhető.

## Whose move it is

whose-groupshield = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk. Ön nem hibázott. A GroupShield a Network Associates (később McAfee) Exchange-hez készült vírusirtója azon a kiszolgálón.
whose-exchange55-listener = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk. Ön nem hibázott.
whose-secure-listener-fault = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk. Ön nem hibázott.
whose-no-secure-service = Kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, melyik portot kell használni; utána Ön is átállíthatja.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Ezt Ön vagy az informatikai ügyfélszolgálat megoldhatja: a programnak ({ $program }) vagy az alatta futó rendszernek újabbnak kell lennie.
whose-server-too-old = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Ezt bármelyik oldal megoldhatja: itt egy újabb levelezőprogram, vagy a kiszolgálón ({ $server }) még egy titkosítási mód (cipher).
whose-certificate = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk.
whose-certificate-certificate-wrong-name = Ha a szolgáltatója ezt a nevet adta meg ({ $server }), a kiszolgáló üzemeltetőinek kell kijavítaniuk; egyébként Ön is átállíthatja a programban ({ $program }).
whose-weak-certificate = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk.
whose-clock-wrong = Ezt Ön is megoldhatja: állítsa be a számítógép óráját.
whose-starttls-mixup = Ezt Ön is megoldhatja: két beállítást kell módosítani a programban ({ $program }).
whose-plaintext-on-secure-port = Ezt a kiszolgáló ({ $server }) üzemeltetőinek kell kijavítaniuk.
whose-wrong-protocol = Ezt Ön is megoldhatja: vesse össze a kiszolgáló nevét és a portot a szolgáltató adataival.
whose-interception = Ezt az informatikai ügyfélszolgálatnak kell megoldania, vagy annak, aki a számítógép vírusirtóját vagy a hálózatot kezeli.
whose-firewall = Ezt az informatikai ügyfélszolgálatnak vagy a hálózat üzemeltetőjének kell megoldania.
whose-firewall-blocked-locally = Ezt Ön vagy az informatikai ügyfélszolgálat megoldhatja ezen a számítógépen.
whose-firewall-said-blocked-here = Ezt Ön vagy az informatikai ügyfélszolgálat megoldhatja ezen a számítógépen.
whose-dns = Ha a kiszolgáló neve helyes, ezt az informatikai ügyfélszolgálatnak vagy a hálózat üzemeltetőjének kell megoldania.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Ezt a hálózat vagy a kiszolgáló üzemeltetőjének kell megoldania.
whose-captive-portal = Ezt Ön is megoldhatja: jelentkezzen be a hálózatba.
whose-server-down = Most csak várni lehet; szóljon a kiszolgáló ({ $server }) üzemeltetőinek.
whose-server-down-every-port-refused = Először hasonlítsa össze a kiszolgáló nevét; ha helyes, szóljon a kiszolgáló ({ $server }) üzemeltetőinek.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Várjon néhány percet. Ha gyakran előfordul, szóljon a kiszolgáló ({ $server }) üzemeltetőinek.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Várjon fél órát. Ha gyakran előfordul, szóljon a kiszolgáló ({ $server }) üzemeltetőinek.
whose-server-busy-kept-out-greeting = Várjon fél órát. Ha gyakran előfordul, szóljon a kiszolgáló ({ $server }) üzemeltetőinek.
whose-sign-in-refused = Ezt Ön is megoldhatja: a felhasználónév, a jelszó vagy a bejelentkezés módja a gond.
whose-sign-in-method = Nem a jelszóval van baj: a bejelentkezés módját kell megváltoztatni itt vagy a kiszolgálón ({ $server }).
whose-sign-in-method-protocol-switched-off = Nem a jelszóval van baj: a fiók kezelőjének be kell kapcsolnia ezt a protokollt ({ $protocol }), vagy másikat kell használni.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Nem a jelszóval és nem a titkosítással van baj; a kiszolgáló ({ $server }) szavaiból derül ki, ki tud segíteni.
whose-sending-refused-takes-no-mail = Ezt Ön is megoldhatja: vesse össze a kiszolgáló nevét és a portot a szolgáltató adataival.
whose-sni-required = Ezt bármelyik oldal megoldhatja: itt egy újabb levelezőprogram, vagy a kiszolgálón ({ $server }) egy alapértelmezett tanúsítvány.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Várjon egy kicsit, majd szóljon a kiszolgáló ({ $server }) üzemeltetőinek.
whose-no-network = Ezt Ön is megoldhatja: csatlakoztassa a számítógépet egy hálózathoz.
whose-no-network-no-way-out = Ezt Ön vagy a hálózat üzemeltetői javíthatják ki: az útválasztót vagy a számítógép hálózati beállításait.
whose-healthy = Próbálja meg újra a programban ({ $program }). Ha továbbra sem működik, a program beállításai vagy a jelszó a következő lépés.
whose-undecided = Még egy ellenőrzés megmutatja, kinek kell ezt megoldania.
whose-untested = A többit csak magában a programban ({ $program }) lehet kipróbálni.
whose-stopped = Indítsa újra az ellenőrzést, és várja meg a végét; abból kiderül, kinek kell ezt megoldania.
whose-out-of-time = Indítsa újra az ellenőrzést; abból kiderül, kinek kell ezt megoldania.
whose-computer-at-its-limit = Ezt Ön is megoldhatja: zárjon be programokat, vagy indítsa újra a számítógépet, majd ellenőrizzen újra.

## Labels

label-likely = valószínű
label-possible = lehetséges
label-unlikely = nem valószínű
label-ruled-out = kizárt
label-not-tested = nem volt ellenőrizhető

## The GroupShield line

groupshield-line-likely = Valószínű, hogy GroupShield fut egy Exchange Server 5.5 kiszolgálón. { $why }
groupshield-line-possible = Lehetséges, hogy GroupShield fut egy Exchange Server 5.5 kiszolgálón. { $why }
groupshield-line-unlikely = Nem valószínű, hogy GroupShield egy Exchange Server 5.5 kiszolgálón az ok. { $why }
groupshield-line-ruled-out = Kizárt, hogy GroupShield egy Exchange Server 5.5 kiszolgálón az ok. { $why }
groupshield-line-not-tested = Nem volt ellenőrizhető, hogy GroupShield egy Exchange Server 5.5 kiszolgálón az ok-e. { $why }
groupshield-line-confirmed = Nagyon valószínű, hogy GroupShield egy Exchange Server 5.5 kiszolgálón az ok; az bizonyítja, ha az eltávolítása után működik az SSL. { $why }
groupshield-why-confirmed = A kiszolgáló naplójában 0x2741 áll a levelezőportoknál, GroupShield fut rajta, és a portok ennek megfelelően viselkednek.
groupshield-why-confirmed-cured = A kiszolgáló naplójában 0x2741 állt, és a GroupShield teljes eltávolítása óta működik az SSL.
groupshield-why-fits = A kiszolgáló Exchange Server 5.5-nek mondja magát; a biztonságos portjai fogadják a kapcsolatot, de nem építenek fel biztonságos kapcsolatot. Többet csak a kiszolgáló eseménynaplója mutathat.
groupshield-why-fits-log = A kiszolgáló Exchange Server 5.5-nek mondja magát, és a naplójában 0x2741 áll. Nem közölték, hogy GroupShield fut-e rajta.
groupshield-why-fits-installed = A kiszolgáló biztonságos portjai úgy viselkednek, ahogy a GroupShield esetében ismert, és GroupShield fut rajta. Az eseménynapló nem állt rendelkezésre.
groupshield-why-refused = A kiszolgáló Exchange Server 5.5-nek mondja magát, és a biztonságos portjai visszautasítják a kapcsolatot. Ezt a GroupShield is okozza, de ugyanannak a kiszolgálónak más hibái is.
groupshield-why-closes-at-once = A kiszolgáló Exchange Server 5.5-nek mondja magát, és a biztonságos portja azonnal bontja a kapcsolatot. Ezt a GroupShield is okozhatja, de gyakrabban egy hiányzó tanúsítvány.
groupshield-why-shared = A talált jelek egy része GroupShieldre illik, de más okokra is.
groupshield-why-one-port = A kiszolgáló Exchange Server 5.5-nek mondja magát, de egy másik biztonságos portja működik, és a GroupShield tudomásunk szerint mindet leállítja.
groupshield-why-other-log = A kiszolgáló eseménynaplója más okot nevez meg.
groupshield-why-other-fault = A kiszolgáló Exchange Server 5.5-nek mondja magát, de a talált jelek jobban illenek egy másik okra.
groupshield-why-no-exchange = Semmi sem mutat Exchange Server 5.5-re, pedig ez a hiba csak azon fordul elő.
groupshield-why-other-product = A kiszolgáló más terméknek mondja magát, és ez a hiba csak Exchange Server 5.5-ön létezik.
groupshield-why-hello-answered = A biztonságos port ({ $port }) legalább egy titkosítási kísérletre válaszolt; ennél a hibánál tudomásunk szerint egyikre sem válaszol.
groupshield-why-works = A biztonságos port ({ $port }) innen működik.
groupshield-why-no-ssl = A levelezőprogram itt nem használ SSL-t, és ez a hiba semmi mást nem érint.
groupshield-why-starttls = A kiszolgáló levélolvasáshoz STARTTLS-t kínál, amit az Exchange Server 5.5 nem tud.
groupshield-why-absent = Egy hozzáértő szerint GroupShield nincs azon a kiszolgálón.
groupshield-why-flapping = A port időnként működik, és ez a hiba tudomásunk szerint nem szokott elmúlni és visszatérni.
groupshield-why-cured = A GroupShield teljes eltávolítása óta működik az SSL: az volt az ok, és megszűnt.
groupshield-why-other-fact = Olyasmi derült ki, ami ennél a hibánál nem fordulhat elő.
groupshield-why-not-reached = A kiszolgálónak ({ $server }) sem az első szavait, sem a biztonságos portját nem sikerült elérni.

## The test that comes next

next-test-try-other-network = Hogy biztosra menjünk: végezze el az ellenőrzést egy másik hálózaton, például a telefonja mobilinternetén, és hasonlítsa össze a két eredményt.
next-test-ask-event-log = Hogy biztosra menjünk: kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, van-e 11508-as, 11506-os vagy 13002-es esemény az alkalmazásnaplójában, és illessze be ide.
next-test-ask-groupshield = Hogy biztosra menjünk: kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, telepítve van-e rá GroupShield.
next-test-ask-removal = Hogy biztosra menjünk: kérdezze meg, működik-e az SSL, ha a GroupShieldet teljesen eltávolítják.
next-test-ask-since-when = Hogy biztosra menjünk: gondolja végig, változott-e valami ezen a számítógépen, röviddel a hiba kezdete előtt.
next-test-check-again = Hogy biztosra menjünk: ellenőrizzen újra tíz perc múlva, és nézze meg, van-e eltérés.
next-test-run-to-the-end = Hogy biztosra menjünk: várja meg az ellenőrzés végét.
question-groupshield-installed = Telepítve van-e GroupShield a kiszolgálóra ({ $server })?
question-cured-by-removal = Működik-e az SSL, amióta a GroupShieldet teljesen eltávolították?
question-works-without-ssl = Működik-e a levelezés kikapcsolt SSL-lel? Csak akkor válaszoljon, ha már tudja; csak ezért ne próbálja ki.
question-works-on-other-network = Működik-e ugyanez a fiók egy másik hálózaton?
question-began-after-update = Valamilyen változtatás után kezdődött ezen a számítógépen?

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] Az Outlook Expressben nyissa meg az „Eszközök > Fiókok… > Levelezés” lapot, válassza ki a fiókot, majd a „Tulajdonságok > Speciális” lapot.
        [windows-mail] A Windows Mailben nyissa meg az „Eszközök > Fiókok…” ablakot, válassza ki a fiókot, majd a „Tulajdonságok > Speciális” lapot.
        [windows-live-mail] A Windows Live Mailben kattintson bal oldalt jobb gombbal a fiókra, majd válassza a „Tulajdonságok > Speciális” lapot.
        [outlook] Zárja be az Outlookot, nyissa meg a „Vezérlőpult > Mail (Microsoft Outlook) > E-mail fiókok…” ablakot (a Mail neve Levelezés is lehet), válassza ki a fiókot, majd a „Módosítás… > További beállítások… > Speciális” lapot. (Outlook 2003: Eszközök > E-mail fiókok….)
        [new-outlook] Az új Outlookban nyissa meg a „Beállítások (fogaskerék) > Fiókok > Saját fiókok” lapot (egyes verziókban: E-mail-fiókok), válassza a fiók mellett a Kezelés gombot, és keresse meg a kiszolgáló beállításait.
        [outlook-mac] Az Outlookban nyissa meg az „Eszközök > Fiókok” ablakot, és válassza ki a fiókot; a port módosításához jelölje be az alapértelmezett port felülbírálását („Override default port”).
        [outlook-mobile] A telefonos Outlookban koppintson bal felül a képére vagy az ikonra, majd a fogaskerékre és a „Fiókok” pontra, és válassza ki a fiókot. Ha ott nincsenek kiszolgálóbeállítások (Androidon nincsenek), azokat csak új fiók hozzáadásakor lehet megadni.
        [thunderbird] A Thunderbirdben nyissa meg a „menü > Postafiók beállításai” lapot, { $protocol ->
            [SMTP] majd a Levélküldő kiszolgáló (SMTP) pontot, válassza ki a kiszolgálót, és kattintson a Szerkesztés… gombra.
           *[other] majd a fiók alatt a Kiszolgáló beállításai pontot.
        }
        [thunderbird-android] Az alkalmazásban nyissa meg a „menü > Beállítások” lapot, válassza ki a fiókot, majd { $protocol ->
            [SMTP] a „Levél küldése > Kimenő kiszolgáló” pontot.
           *[other] a „Levél letöltése > Bejövő kiszolgáló” pontot.
        }
        [apple-mail] A Mailben nyissa meg a „Mail > Beállítások > Fiókok” lapot, válassza ki a fiókot, majd a Szerverbeállítások lapot, és törölje a kapcsolatbeállítások automatikus kezelésének jelölését („Automatically manage connection settings”).
        [iphone] Az iPhone-on vagy iPaden nyissa meg a „Beállítások > Appok > Mail > Mail-fiókok” lapot (iOS 18 előtt: Beállítások > Mail > Fiókok), válassza ki a fiókot, koppintson a címére, majd { $protocol ->
            [SMTP] az SMTP pontra és az elsődleges szerverre.
           *[other] a Speciális pontra.
        }
        [gmail-app] A Gmail alkalmazásban nyissa meg a „menü > Beállítások” lapot, válassza ki a fiókot, majd { $protocol ->
            [SMTP] a kimenő levelek beállításait.
           *[other] a bejövő levelek beállításait.
        } (Google-fióknál nincsenek ilyen beállítások.)
        [samsung-email] A Samsung Email alkalmazásban nyissa meg a menüt, koppintson a fogaskerékre, válassza ki a fiókot, majd a kiszolgáló beállításait.
        [em-client] Az eM Clientben nyissa meg a fiókokat (a legtöbb változatban: Menü > Fiókok), válassza ki a fiókot, és keresse meg a kiszolgáló ({ $protocol }) beállításait.
        [evolution] Az Evolutionben nyissa meg a „Szerkesztés > Fiókok” ablakot (régebbi verziókban: Szerkesztés > Beállítások > Postafiókok), válassza ki a fiókot, majd a Szerkesztés gombot és { $protocol ->
            [SMTP] a „Levél küldése” lapot.
           *[other] a „Levelek fogadása” lapot.
        }
        [kmail] A KMailben nyissa meg a „Beállítások > A KMail beállításai… > Fiókok” lapot, válassza ki a fiókot { $protocol ->
            [SMTP] a küldésnél
           *[other] a fogadásnál
        }, majd a „Módosítás… > Speciális” lapot.
        [vivaldi] A Vivaldiban nyissa meg a „Beállítások > E-mail” lapot, és válassza ki a fiókot.
        [device] Nyissa meg az eszköz saját weblapját: írja be a címét egy böngészőbe, jelentkezzen be rendszergazdaként, és keresse meg az E-mail, az SMTP vagy a „Scan to e-mail” részt.
        [script] Nyissa meg azt a beállítást, amelyben a levelezőkiszolgáló neve, portja és titkosítása áll.
       *[other] Nyissa meg a levelezőprogramban a fiók kiszolgálóbeállításait.
    }
advice-where-name = { $program ->
        [outlook-express] Az Outlook Expressben nyissa meg az „Eszközök > Fiókok… > Levelezés” lapot, válassza ki a fiókot, majd a „Tulajdonságok > Kiszolgálók” lapot; a port a Speciális lapon van.
        [windows-mail] A Windows Mailben nyissa meg az „Eszközök > Fiókok…” ablakot, válassza ki a fiókot, majd a „Tulajdonságok > Kiszolgálók” lapot; a port a Speciális lapon van.
        [windows-live-mail] A Windows Live Mailben kattintson bal oldalt jobb gombbal a fiókra, majd válassza a „Tulajdonságok > Kiszolgálók” lapot; a port a Speciális lapon van.
        [outlook] Zárja be az Outlookot, nyissa meg a „Vezérlőpult > Mail (Microsoft Outlook) > E-mail fiókok…” ablakot (a Mail neve Levelezés is lehet), válassza ki a fiókot, majd a Módosítás… gombot; a port a „További beállítások… > Speciális” lapon van. (Outlook 2003: Eszközök > E-mail fiókok….)
        [iphone] Az iPhone-on vagy iPaden nyissa meg a „Beállítások > Appok > Mail > Mail-fiókok” lapot (iOS 18 előtt: Beállítások > Mail > Fiókok), válassza ki a fiókot, és koppintson a címére; { $protocol ->
            [SMTP] a kiszolgáló az SMTP alatt, az elsődleges szervernél van.
           *[other] a név ott a gazdagép neve, a port a Speciális pont alatt van.
        }
        [kmail] A KMailben nyissa meg a „Beállítások > A KMail beállításai… > Fiókok” lapot, válassza ki a fiókot { $protocol ->
            [SMTP] a küldésnél
           *[other] a fogadásnál
        }, majd a „Módosítás… > Általános” lapot; a port a Speciális lapon van.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Ennél a kiszolgálónál jelölje be, hogy biztonságos kapcsolat (SSL) szükséges.
        [windows-mail] Ennél a kiszolgálónál jelölje be, hogy biztonságos kapcsolat (SSL) szükséges.
        [windows-live-mail] Ennél a kiszolgálónál jelölje be, hogy biztonságos kapcsolat (SSL) szükséges.
        [outlook] A titkosított kapcsolat típusa legyen SSL/TLS (régebbi verziókban POP3 esetén jelölje be, hogy titkosított kapcsolat (SSL) szükséges).
        [outlook-mac] Jelölje be az SSL használatát a kapcsolódáshoz („Use SSL to connect (recommended)”).
        [thunderbird] A kapcsolat biztonsága legyen SSL/TLS.
        [thunderbird-android] A Biztonság legyen SSL/TLS.
        [apple-mail] Jelölje be a „TLS/SSL használata” négyzetet.
        [iphone] Kapcsolja be az SSL használatát.
        [gmail-app] A biztonság típusa legyen SSL/TLS, de ne az, amelyik minden tanúsítványt elfogad.
        [samsung-email] A biztonság típusa legyen SSL, de ne az, amelyik minden tanúsítványt elfogad.
        [evolution] A titkosítási módszer legyen „TLS kijelölt porton”.
        [kmail] A Titkosítás legyen SSL/TLS.
       *[other] A titkosítás legyen SSL/TLS (egyes programokban: SSL vagy kezdettől TLS).
    }
advice-set-starttls = { $program ->
        [outlook-express] A biztonságos kapcsolat (SSL) négyzetét hagyja bejelölve.
        [windows-mail] A biztonságos kapcsolat (SSL) négyzetét hagyja bejelölve.
        [windows-live-mail] A biztonságos kapcsolat (SSL) négyzetét hagyja bejelölve.
        [outlook] A titkosított kapcsolat típusa legyen STARTTLS (régebbi verziókban: TLS).
        [outlook-mac] Az SSL használatának négyzetét („Use SSL to connect (recommended)”) hagyja bejelölve.
        [thunderbird] A kapcsolat biztonsága legyen STARTTLS.
        [thunderbird-android] A Biztonság legyen STARTTLS.
        [apple-mail] A „TLS/SSL használata” négyzetet hagyja bejelölve.
        [iphone] Az SSL használatát hagyja bekapcsolva.
        [gmail-app] A biztonság típusa legyen STARTTLS, de ne az, amelyik minden tanúsítványt elfogad.
        [samsung-email] A biztonság típusa legyen TLS, de ne az, amelyik minden tanúsítványt elfogad.
        [evolution] A titkosítási módszer legyen „STARTTLS kapcsolódás után”.
        [kmail] A Titkosítás legyen STARTTLS.
        [script] A titkosítás legyen STARTTLS, és győződjön meg róla, hogy a program meg is követeli, nem csak megpróbálja.
       *[other] A titkosítás legyen STARTTLS.
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] Akkor sikerült, ha egy saját magának küldött próbalevél elmegy és megérkezik.
       *[other] { $program ->
            [outlook-express] Akkor sikerült, ha a következő „Küldés/fogadás” hibajelzés nélkül végigfut.
            [windows-mail] Akkor sikerült, ha a következő „Küldés/fogadás” hibajelzés nélkül végigfut.
            [windows-live-mail] Akkor sikerült, ha a következő „Küldés/fogadás” hibajelzés nélkül végigfut.
            [outlook] Akkor sikerült, ha a következő „Küldés/fogadás” hibajelzés nélkül végigfut.
            [thunderbird] Akkor sikerült, ha az üzenetek letöltése hibajelzés nélkül végigfut.
           *[other] Akkor sikerült, ha az új levelek következő lekérése hibajelzés nélkül végigfut.
        }
    }
advice-undo = Visszaállítás: nyissa meg ugyanezt a lapot, és állítsa vissza a titkosítást ({ $security ->
        [starttls] STARTTLS
        [none] nincs titkosítás
       *[tls] SSL/TLS
    }) és a portot ({ $port }).
advice-server-log = { $server-kind ->
        [hosted] Nézze meg a szolgáltató állapotoldalát; Microsoft 365 esetén: admin.microsoft.com > Health > Service health. A kiszolgáló saját naplóját csak a szolgáltató láthatja.
        [dovecot] A doveadm log find megmutatja, hová naplóz a Dovecot; a doveadm log errors felsorolja a legutóbbi hibákat.
        [postfix] A Postfix a /var/log/mail.log vagy a /var/log/maillog fájlba, illetve a rendszernaplóba ír: journalctl -u "postfix*".
        [exchange55] A kiszolgálón nyissa meg az eseménynapló (Event Viewer) alkalmazásnaplóját (Application Log), és rendezze forrás szerint: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] A kiszolgálón, az eseménynaplóban (Event Viewer > Windows Logs > Application) keresse ezeket: MSExchangePOP3, MSExchangeIMAP4 és MSExchangeTransport; a Schannel a System alatt van.
        [courier] A Courier a levelezési naplóba ír (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] A Cyrus a levelezési naplóba ír (journalctl -u cyrus-imapd).
        [exim] Az Exim a /var/log/exim4/mainlog vagy a /var/log/exim/main.log fájlba ír.
       *[other] Nézze meg a levelezőszolgáltatás saját naplóját.
    }

## For the person at the mail program

user-tell-admin-groupshield = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek, és kérje meg őket, hogy keressék a GroupShieldet (az Exchange vírusirtóját), valamint a 11508-as és 11506-os eseményt. Csak ők tudják kijavítani.
user-tell-admin-exchange55 = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: a biztonságos portja ({ $port }) nem működik; az ő teendőik lent olvashatók.
user-tell-provider-greeting = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: a port ({ $port }) titkosít, de utána maga a levelezőszolgáltatás nem válaszol.
user-tell-provider-listener = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: a titkosítás ezen a porton ({ $port }) a kiszolgáló oldalán megszakad.
user-tell-provider-port = { $failing-address ->
    [none] Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: ez a port ({ $port }) nem működik.
   *[other] Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: ezen a címen ({ $failing-address }) ez a port ({ $port }) nem működik.
}
user-use-starttls = Használja a STARTTLS-t, az innen működik. { advice-where } { advice-set-starttls } Ezután állítsa be a portot: { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = A STARTTLS működik ezen a porton ({ $starttls-port }), de ez a levelezőprogram nem tudja használni ehhez: { $protocol }. Használjon olyat, amely tudja, például a Thunderbirdöt, és tartsa meg a régit is: a vele letöltött levelek talán csak abban vannak meg.
user-use-secure-port = Használja a biztonságos portot ({ $secure-port }), amely titkosítva válaszol. { advice-where } { advice-secure-port } Ezután állítsa be a portot: { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = A kiszolgáló ({ $server }) { $other-protocol }-portja ({ $other-port }) biztonságosan működik. Vegyen fel egy második fiókot: típusa { $other-protocol }, titkosítása SSL/TLS, portja { $other-port }. A régi fiókot tartsa meg: a vele letöltött levelek talán csak ezen a számítógépen vannak meg. Az új fiókkal ({ $other-protocol }) a levelek a kiszolgálón maradnak. { advice-success } Visszaállítás: távolítsa el a második fiókot.
user-use-pop3 = A kiszolgáló ({ $server }) { $other-protocol }-portja ({ $other-port }) biztonságosan működik. Vegyen fel egy második fiókot: típusa { $other-protocol }, titkosítása SSL/TLS, portja { $other-port }. Mielőtt először letölti a leveleket, állítsa be, hogy hagyjon másolatot a kiszolgálón. A régi fiókot hagyja úgy, ahogy van. { advice-success } Visszaállítás: távolítsa el a második fiókot.
user-ssl-off = Csak a figyelmeztetés elolvasása után tegye, és csak megbízható hálózaton. { advice-where } { $program ->
        [outlook-express] Törölje a biztonságos kapcsolat (SSL) jelölését a { $protocol ->
            [SMTP] kimenő
           *[other] bejövő
        } kiszolgálónál, és állítsa be a portot: { $plain-port }; majd „Alkalmaz”, „OK”, „Bezárás”.
        [windows-mail] Törölje a biztonságos kapcsolat (SSL) jelölését a { $protocol ->
            [SMTP] kimenő
           *[other] bejövő
        } kiszolgálónál, és állítsa be a portot: { $plain-port }; majd OK.
        [windows-live-mail] Törölje a biztonságos kapcsolat (SSL) jelölését a { $protocol ->
            [SMTP] kimenő
           *[other] bejövő
        } kiszolgálónál, és állítsa be a portot: { $plain-port }; majd OK.
        [outlook] { $protocol ->
            [POP3] Törölje a titkosított kapcsolat (SSL) jelölését (újabb verziókban a titkosított kapcsolat típusa legyen „Nincs”)
           *[other] A titkosított kapcsolat típusa legyen „Nincs”
        }, és állítsa be a portot: { $plain-port }; majd OK.
        [outlook-mac] Törölje az SSL használatának jelölését („Use SSL to connect (recommended)”), és állítsa be a portot: { $plain-port }.
        [thunderbird] A kapcsolat biztonsága legyen „Nincs”, a port pedig { $plain-port }.
        [thunderbird-android] A Biztonság legyen „Nincs”, a port pedig { $plain-port }.
        [apple-mail] Törölje a „TLS/SSL használata” jelölését, és állítsa be a portot: { $plain-port }; ha a program rákérdez, csak ennél a fióknál engedélyezze a nem biztonságos hitelesítést.
        [iphone] Kapcsolja ki az SSL használatát, és állítsa be a szerver portját: { $plain-port }.
        [gmail-app] A biztonság típusa legyen „Nincs”, a port pedig { $plain-port }.
        [samsung-email] A biztonság típusa legyen „Nincs”, a port pedig { $plain-port }.
        [evolution] A titkosítási módszer legyen „Nincs titkosítás”, a port pedig { $plain-port }.
        [kmail] A Titkosítás legyen „Nincs”, a port pedig { $plain-port }.
       *[other] Kapcsolja ki az SSL/TLS-t ennél a kiszolgálónál, és állítsa be a portot: { $plain-port }.
    } { advice-success }
user-ssl-on-again = Amint a kiszolgálót megjavították, kapcsolja vissza az SSL-t. { advice-undo } { $program ->
        [apple-mail] Kapcsolja ki ott ismét a nem biztonságos hitelesítés engedélyezését is.
       *[other] { $protocol ->
            [SMTP] A fogadás beállítása nem változott.
           *[other] A küldés beállítása nem változott.
        }
    } Ezután változtassa meg a jelszót, ha nem megbízható hálózaton ment át.
user-use-published = Az Ön szolgáltatója ezeket a beállításokat teszi közzé: { $published-server }, port: { $published-port }.{ $published-domain ->
        [other] {" "}Ez a kiszolgáló más tartományban van, mint az Ön címe, de a tanúsítványa rendben van.
       *[own] {""}
    } { advice-where-name } Írja be ezeket a beállításokat. Visszaállítás: írja be újra a korábbi kiszolgálót ({ $server }) és portot ({ $port }).
user-ask-published = Az Ön tartománya ezt adja meg a levelezőprogramoknak: { $published-server }, port: { $published-port }. Ez a kiszolgáló más tartományban van, mint az Ön címe, és az ellenőrzés semmiben sem igazolta, hogy a szolgáltatója üzemelteti. Ne írja be sem ezt a nevet, sem ott a jelszavát, amíg a szolgáltatója meg nem erősítette.
user-ask-right-port = Ennél a protokollnál ({ $protocol }) a szokásos port: { $secure-port }, SSL/TLS-sel. Kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, melyik portot és titkosítási módot kell használni ehhez: { $protocol }.
user-ask-port = Kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, melyik portot és titkosítási módot kell használni ehhez: { $protocol }.
user-match-port-and-encryption = A port és a titkosítás összetartozik: a 995-ös, 993-as és 465-ös porthoz SSL/TLS, a 110-es, 143-as és 587-es porthoz STARTTLS való. { advice-where } Állítson be összeillő párt, majd próbálja ki. { advice-undo }
user-tls-on-this-port = A kiszolgáló ({ $server }) portja ({ $port }) az első bájttól titkosít: hagyja meg a portot, és állítson be SSL/TLS-t. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = A port és a titkosítás összetartozik: ha az SSL be van jelölve, a levelezőprogramnak ez a port kell: { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Állítsa be ezt a portot, majd próbálja ki. { advice-undo }
user-switch-encryption-on = Kapcsolja be a titkosítást. { advice-where } { advice-set-tls } Ha a port magától megváltozott, állítsa vissza: { $port }. { advice-success }
user-keep-encryption = Hagyja bekapcsolva a titkosítást a levelezőprogramban: nélküle útközben bárki elolvashatja a jelszót és a leveleket.
user-update-system = A levelezőprogram a Windows titkosítását használja, és ez a Windows túl régi a kiszolgálóhoz. Olvassa a leveleit korszerű programmal, például a Thunderbirddel, olyan rendszeren, amely még kap frissítéseket. A régi számítógépet tartsa meg: az ott letöltött levelek csak azon vannak meg.
user-update-program = { $program ->
        [outlook] Telepítse az Office és a Windows összes frissítését. Windows 7-en be kell kapcsolni a TLS 1.2-t: ezt az informatikai ügyfélszolgálat meg tudja tenni (KB3140245). Windows XP-n és Vistán ez nem lehetséges. { advice-success }
        [windows-live-mail] Windows 7-en be kell kapcsolni a TLS 1.2-t: ezt az informatikai ügyfélszolgálat meg tudja tenni (KB3140245 és a TLS 1.2-ügyfelek Schannel-beállítása). Windows 8-on és újabb rendszeren telepítse az összes frissítést. Windows Vistán ez nem lehetséges. { advice-success }
        [new-outlook] Az új Outlook a Microsoft kiszolgálóin keresztül tölti le a leveleket, tehát ezen a számítógépen semmi sem túl régi. Próbálja meg egyszer másik levelezőprogrammal, például a Thunderbirddel.
        [outlook-mobile] A telefonos Outlook a Microsoft kiszolgálóin keresztül tölti le a leveleket, tehát ezen a telefonon semmi sem túl régi. Próbálja meg egyszer másik levelezőprogrammal.
        [thunderbird] Frissítse a Thunderbirdöt: menü > Súgó > A Thunderbird névjegye. { advice-success }
        [apple-mail] Frissítse a macOS-t: Apple menü > Rendszerbeállítások > Általános > Szoftverfrissítés. A Mail a rendszer titkosítását használja. { advice-success }
        [iphone] Frissítse az iPhone-t vagy iPadet: Beállítások > Általános > Szoftverfrissítés. A Mail a rendszer titkosítását használja. { advice-success }
        [gmail-app] Frissítse az Androidot és az alkalmazásokat: Beállítások > Rendszer > Szoftverfrissítések, valamint a Play Áruház. { advice-success }
        [samsung-email] Frissítse a telefont: Beállítások > Szoftverfrissítés. { advice-success }
        [thunderbird-android] Frissítse az alkalmazást abban az áruházban, ahonnan származik, és magát az Androidot a Beállításokban. { advice-success }
        [device] Telepítse az eszköz gyártójának legújabb firmware-ét. Ha nincs olyan, amely a korszerű TLS-t tudja, küldjön az eszköz a saját hálózatán belüli levéltovábbítón (relay) keresztül; a levelezőkiszolgálót ne gyengítse miatta.
        [script] Frissítse a programot és azt a könyvtárat, amellyel titkosít (OpenSSL, Java, .NET, Python vagy PHP), vagy kapcsolja be benne a TLS 1.2-t. { advice-success }
       *[other] Frissítse a levelezőprogramot és azt a rendszert, amelyen fut. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Amíg ez meg nem oldódik, írja a leveleit webböngészőben, ha a szolgáltatója ezt lehetővé teszi.
       *[other] Amíg ez meg nem oldódik, olvassa a leveleit webböngészőben, ha a szolgáltatója ezt lehetővé teszi.
    }
user-tunnel = Ha a régi programnak maradnia kell, kérjen az informatikai ügyfélszolgálattól TLS-alagutat (stunnel) ugyanerre a számítógépre: a program az alagúttal beszél, az alagút pedig korszerű TLS-sel a kiszolgálóval ({ $server }).
user-check-again = Nyomja meg az „Újraellenőrzés” gombot; megmutatja, mi változott.
user-tell-provider-old-server = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: TLS 1.2 vagy újabb kell rá.
user-tell-provider-tls12 = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek, és kérje meg őket, hogy a TLS 1.3 mellett a TLS 1.2-t is engedélyezzék: biztonságos, és sok program nem tud újabbat.
user-keep-settings = Hagyja úgy a Windows és a levelezőprogram biztonsági beállításait, ahogy vannak; ha enyhít rajtuk, minden kapcsolat gyengébb lesz, nem csak ez.
user-tell-provider-suites = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek, és kérje meg őket, hogy vegyenek fel olyan titkosítási módot (cipher), amelyet az Ön programja ismer.
user-tell-provider-key = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek, és kérjen egy második, RSA-kulcsos tanúsítványt: a mostani kulcsot ({ $key }) az Ön programja nem tudja használni.
user-do-not-click-through = Ha a levelezőprogram megkérdezi, mégis megbízik-e ebben a tanúsítványban, válaszoljon nemmel: lehet, hogy valaki olvassa a leveleit.
user-use-certificate-name = A tanúsítvány erre a névre szól: { $certificate-name }. Kérdezze meg a szolgáltatóját, ez-e a kiszolgáló helyes neve. Ha igen, írja át a nevet a levelezőprogramban. { advice-where-name } A kiszolgáló neveként ezt írja be: { $certificate-name }. Visszaállítás: írja be újra ezt: { $server }.
user-one-address = A kiszolgálónak ({ $server }) csak az egyik címe mutatja ezt a tanúsítványt, ezért egy újabb próbálkozás sikerülhet.
user-look-at-certificate = Vizsgáltassa meg a Mailprobe programmal magát a kiszolgáló ({ $server }) tanúsítványát („Ellenőrzés”, vagy „mailprobe check” ugyanezzel a szöveggel): kiderül, mi a baja.
user-tell-provider-certificate = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek; benne van a tanúsítvány érvényessége, nevei és kiállítója.
user-tell-provider-weak = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek, és kérjen új kulcsot és tanúsítványt.
user-set-clock = Állítsa be a számítógép dátumát, óráját és időzónáját: kattintson jobb gombbal az órára, válassza a dátum és idő beállítását, és kapcsolja be az idő automatikus beállítását. Macen: Rendszerbeállítások > Általános > Dátum és idő.
user-clock-battery = Ha a dátum a számítógép kikapcsolása után megint rossz, lemerült az óra eleme. Bármelyik számítógépes szaküzlet ki tudja cserélni.
user-no-password-here = Ezen a porton ne jelentkezzen be: útközben valaki elolvashatja a jelszavát.
user-tell-provider-plain = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: a portja ({ $port }) titkosítatlanul beszél.
user-check-name-and-port = { advice-where-name } Vesse össze a kiszolgáló nevét ({ $server }) és a portot ({ $port }) azzal, amit a szolgáltatója megadott.
user-scanner-update = A számítógépen futó vírusirtó ({ $scanner }) a levelezőprogram és a kiszolgáló között áll. Frissítse, indítsa újra a számítógépet, és ellenőrizzen újra.
user-scanner-find = Keresse meg a vírusirtó beállításaiban a levelek vagy az SSL vizsgálatát, és vegye ki belőle a levelezőkiszolgáló ({ $server }) kapcsolatát; a vírusirtó súgója vagy az informatikai ügyfélszolgálat megmondja, hogyan. Magát a vírusirtót hagyja bekapcsolva.
user-gateway = A levélvizsgáló program ({ $scanner }) a hálózathoz tartozik, nem ehhez a számítógéphez. Kérje meg a hálózat üzemeltetőjét, hogy vegye ki a vizsgálatból a levelezőkiszolgáló ({ $server }) kapcsolatát, vagy telepítse ide a saját gyökértanúsítványát.
user-ask-helpdesk-scanner = Céges számítógépen forduljon az informatikai ügyfélszolgálathoz: lehet, hogy az átjáró gyökértanúsítványát kell ide telepíteni, vagy kivételt kell felvenni a levelezésnek.
user-compare-network = Végezze el az ellenőrzést egyszer egy másik hálózatról, például a telefonja mobilinternetéről. Előbb mentse ezt az eredményt, hogy a kettőt összehasonlíthassa.
user-allow-program = Nézze meg a számítógép tűzfalában, használhatja-e a levelezőprogram ezt a portot ({ $port }), és engedélyezze. Visszaállítás: távolítsa el ezt a bejegyzést.
user-ask-helpdesk-port = Kérje meg a hálózat üzemeltetőjét, hogy engedje át a kapcsolatot a kiszolgálóhoz ({ $server }, port: { $port }); sok hálózat szándékosan tiltja a levelezőportokat.
user-large-hello = Ha VPN-t használ, ellenőrizzen egyszer nélküle. Egyébként küldje el ezt a jelentést a hálózat üzemeltetőjének: a teljes méretű csomagok útközben elvesznek (MTU), vagy egy tűzfal nem érti a korszerű programok hosszú első üzenetét.
user-check-name = { advice-where-name } Nézze meg betűről betűre, helyes-e a kiszolgáló neve: { $server }.
user-name-service = Otthon indítsa újra az útválasztót (routert), várjon két percet, majd indítsa újra ezt a számítógépet: a hálózat névszolgáltatása (DNS) nem adott címet. Irodában forduljon az informatikai ügyfélszolgálathoz.
user-ask-helpdesk-dns = Ha nem múlik el, küldje el ezt a jelentést a hálózat üzemeltetőjének vagy az internetszolgáltatónak: a névszolgáltatása (DNS) nem mondja meg, hol van a kiszolgáló ({ $server }).
user-hosts-file = Kérje meg az informatikai ügyfélszolgálatot, hogy nézze meg a számítógép hosts fájlját: olyan címre küldi a kiszolgáló nevét ({ $server }), ahol a levelezés nem működik.
user-flush-names = Törölje a számítógépen vagy telefonon tárolt címeket: { $program ->
        [apple-mail] nyissa meg a Macen a Terminált, írja be: sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, majd nyomja meg az Entert, és írja be a Mac jelszavát.
        [outlook-mac] nyissa meg a Macen a Terminált, írja be: sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, majd nyomja meg az Entert, és írja be a Mac jelszavát.
        [iphone] kapcsolja ki, majd újra be.
        [gmail-app] kapcsolja ki, majd újra be.
        [samsung-email] kapcsolja ki, majd újra be.
        [thunderbird-android] kapcsolja ki, majd újra be.
        [outlook-mobile] kapcsolja ki, majd újra be.
        [device] kapcsolja ki az eszközt, majd újra be.
        [evolution] nyisson meg egy terminált, írja be: resolvectl flush-caches, és nyomja meg az Entert.
        [kmail] nyisson meg egy terminált, írja be: resolvectl flush-caches, és nyomja meg az Entert.
       *[other] Windowson nyomja meg a Windows+R billentyűket, írja be: cmd, nyomja meg az Entert, majd írja be: ipconfig /flushdns, és nyomja meg az Entert. A telefont kapcsolja ki, majd újra be.
    } Nincs mit visszaállítani.
user-private-address = A kiszolgáló neve ({ $server }) helyi hálózaton belüli címre vezet: { $private-address }. Így válaszol egy vendéghálózat, mielőtt bejelentkezne: nyisson meg egy weblapot a böngészőben, és jelentkezzen be ott. Egyébként tudja meg, hogy a levelek olvasásához a kiszolgáló ({ $server }) hálózatában vagy annak VPN-jében kell-e lennie.
user-use-exchanger = Ez egy tartomány neve: { $server }, és a levelei ide mennek: { $exchanger }. Kérdezze meg a szolgáltatóját, hogy a levelezőprogramok is ezt a kiszolgálót használják-e. Ha igen: { advice-where-name } Adja meg a kiszolgáló neveként: { $exchanger }. Visszaállításhoz adja meg újra: { $server }.
user-restart-router = Otthon kapcsolja ki az útválasztót (routert) egy percre, majd kapcsolja be, és ellenőrizzen újra.
user-ask-helpdesk-ipv6 = Ha nem múlik el, küldje el ezt a jelentést az informatikai ügyfélszolgálatnak vagy a szolgáltatónak: a kiszolgálóhoz ({ $server }) vezető IPv6-útvonal hibás.
user-sign-in-to-network = Nyisson meg egy weblapot a böngészőben, jelentkezzen be a hálózatba, vagy fogadja el a feltételeit, majd ellenőrizzen újra.
user-wait-for-server = Várjon néhány percet, és próbálja újra; a levelezőprogramban semmit sem kell módosítani.
user-ask-provider-status = Nézze meg a szolgáltatója állapotoldalát, vagy hívja fel őket: lehet, hogy már tudnak róla.
user-fewer-connections = { $protocol ->
        [SMTP] Zárja be a többi programot és eszközt, amely ugyanezen a kiszolgálón át küld; sok kiszolgáló egyszerre csak néhányat enged.
       *[other] Zárja be a többi programot és eszközt, amely ugyanezt a postafiókot olvassa; sok kiszolgáló egyszerre csak néhányat enged.
    }
user-longer-interval = Állítsa be, hogy a levelezőprogram ritkábban nézze meg az új leveleket, például tízpercenként.
user-greylisted = Küldje el újra tíz perc múlva: ez a kiszolgáló minden új feladótól azt kéri, hogy később próbálkozzon. Semmit sem kell módosítani.
user-shut-out = Várjon fél órát a következő próbálkozásig minden eszközön, amely ezt a postafiókot olvassa: minden kísérlet meghosszabbíthatja a várakozást.
user-correct-password = A következő próbálkozás előtt írja be a helyes jelszót minden programban és eszközön, amely ezt a postafiókot használja: egy régi jelszó miatt a cím kizárva marad.
user-sign-in-name = Nézze meg, teljes-e a felhasználónév (gyakran a teljes e-mail-cím), és írja be újra a jelszót.
user-sign-in-app-password = Ha a szolgáltatója alkalmazásjelszót kér a levelezőprogramokhoz (a Google, a Yahoo, az AOL, az Apple, a Fastmail és mások kérnek; a Microsoftnál nincs ilyen), készítsen egyet a fiókjában a szolgáltató webhelyén, és azt írja be a szokásos jelszó helyett.
user-sign-in-web = Engedje, hogy a levelezőprogram a szolgáltató weblapján át jelentkezzen be (OAuth 2). { $program ->
        [thunderbird] { advice-where } A hitelesítési módszer legyen OAuth2.
        [thunderbird-android] { advice-where } A Hitelesítés legyen OAuth 2.0.
        [apple-mail] Vegye fel még egyszer a fiókot a szolgáltató neve alatt, ne „Egyéb” fiókként. A régit tartsa meg: a POP-pal letöltött levelek csak ezen a számítógépen vannak meg.
        [iphone] Vegye fel még egyszer a fiókot a szolgáltató neve alatt, ne „Egyéb” fiókként. A régit csak akkor törölje, ha a levelei a kiszolgálón is megvannak.
        [outlook] Vegye fel még egyszer a fiókot Microsoft 365-, Outlook.com- vagy Google-fiókként, ne POP- vagy IMAP-fiókként. A régit tartsa meg: a POP-pal letöltött levelek csak ezen a számítógépen vannak meg. Más szolgáltatóknál a klasszikus Outlook ezt nem tudja; a Thunderbird igen.
        [new-outlook] Vegye fel még egyszer a fiókot, és ha a program kérdezi, válassza ki a szolgáltatót; magába az Outlookba ne írjon be jelszót.
        [outlook-mac] Vegye fel még egyszer a fiókot, és ha a program kérdezi, válassza ki a szolgáltatót, ne az IMAP-ot vagy a POP-ot. A régit tartsa meg: a POP-pal letöltött levelek csak ezen a számítógépen vannak meg.
        [outlook-mobile] Vegye fel még egyszer a fiókot, és ha a program kérdezi, válassza ki a szolgáltatót.
        [gmail-app] Vegye fel még egyszer a fiókot, és ha a program kérdezi, válassza ki a szolgáltatót, ne az „Egyéb” lehetőséget.
        [samsung-email] Vegye fel még egyszer a fiókot, és ha a program kérdezi, válassza ki a szolgáltatót, ne az „Egyéb” lehetőséget.
        [outlook-express] Az Outlook Express ezt nem tudja; a Thunderbird igen.
        [windows-mail] A Windows Mail ezt nem tudja; a Thunderbird igen.
        [windows-live-mail] A Windows Live Mail ezt nem tudja; a Thunderbird igen.
        [device] Ha az eszköz ezt nem tudja, küldjön a saját hálózatának levéltovábbítóján (relay) vagy a szolgáltató eszközöknek szánt szolgáltatásán át; kérdezze meg a levelezés üzemeltetőjét.
        [script] Adjon a programnak OAuth 2-tokent, vagy küldjön olyan továbbítón vagy levélküldő szolgáltatáson át, amely még elfogad felhasználónevet és jelszót.
       *[other] Ha az Ön programja ezt nem tudja, a Thunderbird igen.
    }
user-sign-in-switch = Nézze meg a szolgáltató webhelyén, a fiókjában, hogy be kell-e előbb kapcsolni a POP-ot, az IMAP-ot vagy a levelezőprogramok hozzáférését.
user-ask-sign-in = Kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, hogyan jelentkeznek be ott a levelezőprogramok: a port ({ $port }) nem kínál jelszavas bejelentkezést.
user-ask-protocol = Kérje meg a fiók vagy a tartomány kezelőjét, hogy kapcsolja be ezt a protokollt ({ $protocol }), vagy kérdezze meg, melyik másikat kell használni.
user-other-way-of-sign-in = Használjon olyan levelezőprogramot, amely ismeri a kiszolgáló ({ $server }) által kínált bejelentkezési módok valamelyikét, vagy kérje meg az üzemeltetőit, hogy TLS-en át a jelszót is fogadják el (PLAIN vagy LOGIN).
user-use-submission-port = Levélküldéshez a levelezőprogramok { $program ->
        [outlook-express] a 465-ös portot használják SSL-lel; a 25-ös port a kiszolgálók közötti levelezésre való, az 587-eshez pedig STARTTLS kell, amit az Outlook Express ott nem tud.
       *[other] az 587-es portot használják STARTTLS-sel vagy a 465-ös portot SSL/TLS-sel; a 25-ös port a kiszolgálók közötti levelezésre való.
    } { advice-where } { $program ->
        [outlook-express] Próbálja ki ezt a portot.
       *[other] Próbálja ki ezeket a portokat.
    } { advice-undo }
user-client-certificate = Kérjen a kiszolgáló ({ $server }) üzemeltetőitől saját tanúsítványt, és kérdezze meg, hogyan kell telepíteni: nélküle a port ({ $port }) senkit sem enged be, bármi is a jelszó.
user-sign-in-for-sending = Kapcsolja be a bejelentkezést levélküldéshez: { $program ->
        [outlook-express] az Outlook Expressben nyissa meg az „Eszközök > Fiókok… > Levelezés” lapot, válassza ki a fiókot, majd a „Tulajdonságok > Kiszolgálók” lapot, és jelölje be, hogy a kiszolgáló hitelesítést igényel.
        [windows-mail] a Windows Mailben nyissa meg az „Eszközök > Fiókok…” ablakot, válassza ki a fiókot, majd a „Tulajdonságok > Kiszolgálók” lapot, és jelölje be, hogy a kiszolgáló hitelesítést igényel.
        [windows-live-mail] a Windows Live Mailben kattintson bal oldalt jobb gombbal a fiókra, majd válassza a „Tulajdonságok > Kiszolgálók” lapot, és jelölje be, hogy a kiszolgáló hitelesítést igényel.
        [outlook] zárja be az Outlookot, nyissa meg a „Vezérlőpult > Mail (Microsoft Outlook) > E-mail fiókok…” ablakot (a Mail neve Levelezés is lehet), válassza ki a fiókot, majd a „Módosítás… > További beállítások…” ablakban a kimenő kiszolgáló lapját, és jelölje be, hogy a kimenő kiszolgáló (SMTP) hitelesítést igényel.
        [outlook-mac] az Outlookban nyissa meg az „Eszközök > Fiókok” ablakot, válassza ki a fiókot, majd a kimenő kiszolgáló alatt a további beállításokat („More Options”), és válasszon hitelesítési módot.
        [thunderbird] a Thunderbirdben nyissa meg a „menü > Postafiók beállításai > Levélküldő kiszolgáló (SMTP)” lapot, válassza ki a kiszolgálót, majd a Szerkesztés… gombot, és válasszon hitelesítési módszert a „Nincs hitelesítés” helyett.
        [thunderbird-android] az alkalmazásban nyissa meg a „menü > Beállítások” lapot, válassza ki a fiókot, majd a „Levél küldése > Kimenő kiszolgáló” pontot, és válasszon hitelesítést a „Nincs” helyett.
        [apple-mail] a Mailben nyissa meg a „Mail > Beállítások > Fiókok” lapot, válassza ki a fiókot, majd a Szerverbeállítások lapot, és adjon meg felhasználónevet és hitelesítést a kimenő kiszolgálóhoz.
        [iphone] nyissa meg a „Beállítások > Appok > Mail > Mail-fiókok” lapot (iOS 18 előtt: Beállítások > Mail > Fiókok), válassza ki a fiókot, koppintson a címére, majd az SMTP pontra és az elsődleges szerverre, és ott is adja meg a felhasználónevet és a jelszót.
        [gmail-app] a Gmail alkalmazásban nyissa meg a „menü > Beállítások” lapot, válassza ki a fiókot, majd a kimenő levelek beállításait, és kapcsolja be a bejelentkezés megkövetelését.
        [samsung-email] a Samsung Email alkalmazásban nyissa meg a menüt, koppintson a fogaskerékre, válassza ki a fiókot, majd a kiszolgáló beállításait, és kapcsolja be a bejelentkezést a kimenő kiszolgálónál.
        [evolution] az Evolutionben nyissa meg a „Szerkesztés > Fiókok” ablakot, válassza ki a fiókot, majd a Szerkesztés gombot és a „Levél küldése” lapot, és jelölje be: „A kiszolgáló megköveteli a hitelesítést”.
        [kmail] a KMailben nyissa meg a „Beállítások > A KMail beállításai… > Fiókok” lapot, a küldésnél válassza ki a fiókot, majd a Módosítás… gombot, és jelölje be, hogy a kiszolgáló hitelesítést igényel.
        [device] az eszköz weblapján, az E-mail vagy az SMTP részben kapcsolja be az SMTP-hitelesítést, és adja meg a levelezőfiók felhasználónevét és jelszavát.
        [script] adja meg a program beállításaiban az SMTP-kiszolgáló felhasználónevét és jelszavát.
       *[other] nyissa meg a levelezőprogramban a kimenő kiszolgáló beállításait, és kapcsolja be a hitelesítést.
    } { advice-success }
user-from-address = Azzal a címmel küldjön, amely ehhez a fiókhoz tartozik: vesse össze a fiók beállításaiban szereplő e-mail-címet azzal, amelyet a szolgáltatótól kapott.
user-block-list = A kiszolgáló szerint ennek a számítógépnek az internetcíme tiltólistán van. { $protocol ->
    [SMTP] Küldjön a szolgáltatója 587-es vagy 465-ös portján, bejelentkezéssel; ha már így tesz, kérje meg
   *[other] Kérje meg
 } az internetszolgáltatót vagy az informatikai ügyfélszolgálatot, hogy vetesse le a címet a listáról.
user-sending-limit = Várja meg, amíg a küldési korlát lejár (gyakran egy óra vagy egy nap), és egyszerre kevesebb címzettnek küldjön.
user-other-address = Nézze meg, használ-e VPN-t vagy vendéghálózatot, és küldjön egyszer nélküle: a kiszolgáló azt a címet utasítja el, amelyet a számítógép most használ.
user-tell-provider-sending = Ha nem múlik el, küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek: benne vannak a kiszolgáló saját szavai.
user-tell-provider-sni = Küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek, és kérjen alapértelmezett tanúsítványt azoknak a programoknak, amelyek nem küldenek nevet.
user-ask-right-name = Kérdezze meg a kiszolgáló ({ $server }) üzemeltetőit, hogy még mindig ez-e a helyes neve, és küldje el nekik ezt a jelentést.
user-raise-time-limit = Adjon több időt a kiszolgálónak. { $program ->
        [outlook-express] { advice-where } Tolja a kiszolgáló időkorlátját a „Hosszú” felé. Visszaállítás: tolja vissza oda, ahol volt.
        [windows-mail] { advice-where } Tolja a kiszolgáló időkorlátját a „Hosszú” felé. Visszaállítás: tolja vissza oda, ahol volt.
        [windows-live-mail] { advice-where } Tolja a kiszolgáló időkorlátját a „Hosszú” felé. Visszaállítás: tolja vissza oda, ahol volt.
        [outlook] { advice-where } Tolja a kiszolgáló időkorlátját a „Hosszú” felé. Visszaállítás: tolja vissza oda, ahol volt.
        [thunderbird] A Thunderbirdben nyissa meg a „menü > Beállítások > Általános > Konfigurációszerkesztő…” ablakot, és állítsa a mailnews.tcptimeout értékét 200-ra. Visszaállítás: állítsa ott alaphelyzetbe.
        [script] Növelje meg a beállításaiban az időkorlátot (timeout).
       *[other] Növelje meg a fiók beállításaiban az időkorlátot, ha van ilyen.
    } { advice-success }
user-connect-network = Nézze meg, csatlakozik-e a számítógép a hálózathoz: a Wi-Fi be van kapcsolva és csatlakozik, a kábel mindkét végén be van dugva, a repülőgép üzemmód ki van kapcsolva.
user-restart-network = Ha weblapok sem nyílnak meg, indítsa újra a számítógépet; otthon az útválasztót (routert) is, és várjon két percet.
user-free-connections = Zárja be azokat a programokat, amelyekre nincs szüksége, vagy indítsa újra a számítógépet: nem tud több kapcsolatot nyitni, ezért a kiszolgálóról ({ $server }) semmi sem derült ki.
user-run-to-the-end = Nyomja meg az „Újraellenőrzés” gombot, és várja meg a végét; ritkán tart tovább tíz másodpercnél.
user-wait-for-answer = Próbálja újra tíz perc múlva: a hallgató kiszolgáló túlterhelt lehet, vagy éppen indul. A levelezőprogramban semmit sem kell módosítani.
user-tell-provider-slow = Ha nem múlik el, küldje el ezt a jelentést a kiszolgáló ({ $server }) üzemeltetőinek; benne vannak a mért idők.
user-try-again-now = Küldjön és fogadjon még egyszer a levelezőprogramban: lehet, hogy egy rövid zavar már elmúlt.
user-compare-settings = A hibaüzenetében ez a kiszolgáló szerepel: { $complaint-server }, port: { $complaint-port }; az ellenőrzés viszont ezt nézte: { $server }, port: { $port }. { advice-where-name } Írja be ezt a kiszolgálót ({ $server }) és portot ({ $port }), ha a szolgáltatójáé: innen működik. Visszaállítás: írja be újra a korábbi kiszolgálót ({ $complaint-server }) és portot ({ $complaint-port }).
user-password-and-account = Ha továbbra sem működik, írja be újra a jelszót, és vesse össze a felhasználónevet azzal, amit a szolgáltatója megadott.
user-not-tested = A bejelentkezést, a postafiókot és a küldést nem ellenőriztük: a Mailprobe sohasem kér jelszót.
user-send-report = Mentse ezt a jelentést, és küldje el az informatikai ügyfélszolgálatnak: minden benne van, ami kiderült.
warning-ssl-off = Kikapcsolt SSL mellett útközben minden hálózat elolvashatja a jelszavát és az összes levelét. Csak megbízható hálózaton belül tegye, például az irodában, vagy az oda vezető VPN-en át; soha ne nyilvános Wi-Fin vagy közvetlenül az interneten át. { $protocol ->
        [SMTP] A levélolvasásnak külön beállítása van: ott hagyja bekapcsolva az SSL-t.
       *[other] A küldésnek külön beállítása van: ott hagyja bekapcsolva az SSL-t.
    } Ha valaki láthatta a jelszót, változtassa meg mindenütt, ahol használja, amint az SSL ismét működik. Kapcsolja vissza az SSL-t, mihelyt a kiszolgálót megjavították.
warning-pop3 = A { $other-protocol } leveszi a leveleket a kiszolgálóról, hacsak mást nem állít be: egyes programok azonnal, mások két hét múlva. Akkor ezek a levelek a többi eszközén már nem lesznek meg. Mielőtt először letölti a leveleket, jelölje be, hogy a program hagyjon másolatot a kiszolgálón, és törölje a jelölést az olyan beállításról, amely bizonyos számú nap után eltávolítja őket (telefonon: törlés a kiszolgálóról „Soha”).

## For whoever runs the server

admin-groupshield-log = Keresse a kiszolgáló ({ $server }) alkalmazásnaplójában ezeket: 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) és 1194 (MSExchangeIS, 0x80004005 kóddal). A bennük álló 0x2741 azt jelenti, hogy a biztonságos porthoz tartozó cím nem volt meg; a 0x2740 azt, hogy egy másik program foglalja a portot. Új tanúsítvány nem segít: a cikk szerint a tanúsítványok rendben voltak (KB Q250926).
admin-groupshield-service-packs = Ha a GroupShield eltávolítása nem segít, készítsen biztonsági mentést, és hozza a kiszolgálót a legújabb állapotra: Windows NT 4.0 Service Pack 6a és Exchange Server 5.5 Service Pack 4. Az NT 4.0 SP4 önmagában is okozza ugyanezeket az eseményeket (KB Q214864).
admin-groupshield-remove = Először készítsen biztonsági mentést, és gondoskodjon másik levélvédelemről. Azután távolítsa el teljesen a GroupShieldet, a Network Associates (később McAfee) Exchange-hez készült vírusirtóját: előbb a programjait a felügyeleti számítógépekről, majd magát a kiszolgálóról, a szolgáltatásaival, bővítményeivel és rendszerleíró bejegyzéseivel együtt (KB Q250926; a kézi eltávolítás listája: KB Q271758). Indítsa újra az információtárat (information store); addig senkinél sem működik a levelezés.
admin-groupshield-test = Próbálja ki az SSL-t, mielőtt bármit visszatesz, magával a levelezőprogrammal, bekapcsolt SSL-lel (KB Q250926), vagy itt az „Ellenőrzés” gombbal; a mai openssl nem ismeri ennek a kiszolgálónak a régi SSL-jét. Győződjön meg róla, hogy a 11508 és a 11506 nem tér vissza.
admin-groupshield-reinstall = Telepítse újra a GroupShieldet, és próbálja ki még egyszer az SSL-t (KB Q250926). Utána szóljon a felhasználóknak, hogy kapcsolják vissza az SSL-t.
admin-exchange55-log = Nézze meg a kiszolgáló ({ $server }) alkalmazásnaplóját: a 13002 azt jelenti, hogy a protokollhoz nincs tanúsítvány rendelve; a 0x2740 azt, hogy egy másik program foglalja a portot; a 0x2741 azt, hogy a cím nem volt meg.
admin-exchange55-certificate = Ellenőrizze a Key Managerben, hogy érvényes tanúsítvány van a „Default” bejegyzéshez vagy a kiszolgáló helyes címéhez rendelve, a POP3-hoz és az IMAP4-hez külön-külön (KB Q251097).
admin-exchange55-netstat = Futtassa a kiszolgálón a netstat -an parancsot, és keresse a 995-öst és a 993-ast LISTENING állapotban; nézze meg, mely címeken vannak. Ha egy port csak egyetlen címen figyel, az a KB Q214864 cikkre illik.
admin-exchange55-addresses = Ellenőrizze, milyen sorrendben jönnek a kiszolgáló címei (pingelje meg a saját nevét), és távolítsa el a nem használt betárcsázós és WAN-címeket (KB Q214864). Proxykiszolgáló mögött a biztonságos portokhoz külön hozzárendelés kell (KB Q178532).
admin-exchange55-service-packs = Készítsen biztonsági mentést, és hozza a kiszolgálót erre az állapotra: Windows NT 4.0 Service Pack 6a és Exchange Server 5.5 Service Pack 4. Az NT 4.0 SP4 önmagában is okozza ugyanezeket az eseményeket (KB Q214864).
admin-server-log = Nézze meg a kiszolgáló ({ $server }) naplóját a jelentés időpontjánál. { advice-server-log }
admin-key-and-certificate = Ellenőrizze, hogy a kulcs és a tanúsítvány összetartozik, és a szolgáltatás mindkettőt olvashatja. { $server-kind ->
        [dovecot] A doveconf -n | grep ssl_ megadja a fájlokat (ssl_cert és ssl_key; a 2.4-től ssl_server_cert_file és ssl_server_key_file); az openssl x509 -noout -pubkey -in CERT és az openssl pkey -pubout -in KEY kimenetének egyeznie kell.
        [postfix] A postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files megadja a fájlokat; az openssl x509 -noout -pubkey -in CERT és az openssl pkey -pubout -in KEY kimenetének egyeznie kell.
        [exchange] A Get-ExchangeCertificate megmutatja, hogy a POP és az IMAP szerepel-e a Services alatt; az Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP hozzárendel egyet.
        [exchange55] A Key Manager megmutatja a kulcsot és azt, mihez van rendelve.
       *[other] Az openssl x509 -noout -pubkey -in CERT és az openssl pkey -pubout -in KEY kimenetének egyeznie kell.
    }
admin-reload = Olvastassa be újra a szolgáltatással a kulcsot és a tanúsítványt. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; az Exchange 2013-tól MSExchangePOP3BE és MSExchangeIMAP4BE is. A tanúsítványt a Set-PopSettings és a Set-ImapSettings választja ki a -X509CertificateName kapcsolóval.
        [exchange55] Indítsa újra az információtárat (information store).
        [courier] Indítsa újra a courier szolgáltatásait.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Indítsa újra a levelezőszolgáltatást.
    }
admin-offload = Nézze meg, van-e terheléselosztó, TLS-proxy vagy tartalomszűrő a port ({ $port }) előtt, és ismételje meg a próbát mögötte.
admin-test-secure-port = Próba kívülről: az openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } parancsnak meg kell mutatnia a tanúsítványt és egy üdvözlő üzenetet.
admin-test-plain-port = Próba kívülről: az nc { $server } { $port } parancsnak meg kell mutatnia egy üdvözlő üzenetet.
admin-enable-listener = Kapcsolja be a biztonságos { $protocol }-szolgáltatást. { $server-kind ->
        [dovecot] Dovecotban: protocols, és mindegyikhez egy inet_listener ssl = yes beállítással ezen a porton: { $port }; a doveconf -n megmutatja, mi van érvényben.
        [postfix] Postfixben: az smtps (submissions) sor a master.cf fájlban.
        [exchange] Exchange-ben: Set-PopSettings vagy Set-ImapSettings a -SSLBindings kapcsolóval, majd indítsa el a szolgáltatást.
        [exchange55] Az Exchange Administratorban: a protokoll tulajdonságai, a Key Managerből származó tanúsítvánnyal.
       *[other] A portot és a tanúsítványt a beállításai adják meg.
    }
admin-open-port = Engedje át ezt a portot ({ $port }) minden tűzfalon a levelezőprogramok és a kiszolgáló ({ $server }) között, de csak azokból a hálózatokból, ahol használják; az ott futtatott nc -vz { $server } { $port } megmutatja, átjut-e.
admin-publish-settings = Tegye közzé a helyes beállításokat ott, ahol a programok keresik: autoconfig.xml a Thunderbirdnek és a K-9-nek (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover az Outlooknak, konfigurációs profil az Apple-eszközöknek, valamint _imaps, _pop3s és _submissions SRV-rekordok (RFC 6186, RFC 8314).
admin-tell-people-programs = Tájékoztassa a felhasználókat, mely programok működnek TLS 1.2-vel és újabbal; nem kell mindenki kárára gyengíteni a kiszolgálót.
admin-allow-tls12 = Válaszoljon ez a port ({ $port }) a TLS 1.3 mellett TLS 1.2-re is: biztonságos, és sok használt program nem tud újabbat (a Windows 11 előtti Outlook, nyomtatók).
admin-old-tls-apart = Ha a régi programokat egy ideig még használni kell, adjon nekik külön címet TLS 1.0-val, csak a belső hálózaton, és tűzze ki a megszüntetés napját.
admin-upgrade-server = Frissítse a levelezőszolgáltatást vagy a TLS-könyvtárát TLS 1.2-re vagy újabbra.
admin-tls-front-end = Addig tegyen elé egy TLS-végpontot, például stunnelt vagy HAProxyt, hogy a régi TLS ki se lépjen a gépről.
admin-test-versions = Próbálja ki az openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } paranccsal, és nézze meg, melyik verzióban és cipherben állapodnak meg.
admin-add-suites = Vegyen fel olyan ciphert, amelyet ez a program felkínál, például: { $ciphers }.
admin-old-ciphers = Ez a program csak régi ciphereket kínál fel, például: { $ciphers }; ezek ma túl gyengék ahhoz, hogy mindenkinek bekapcsolja őket. A megoldás egy újabb program.
admin-add-rsa = Ha a tanúsítvány kulcsa ECDSA vagy Ed25519, adjon mellé RSA-kulcsosat is.
admin-renew-certificate = Újítsa meg a tanúsítványt olyan hitelesítésszolgáltatónál, amelyben a levelezőprogramok megbíznak, és olvastassa be újra a szolgáltatással.
admin-replace-revoked = Kérjen a hitelesítésszolgáltatótól új tanúsítványt új kulccsal, olvastassa be újra a szolgáltatással, és kérdezze meg, miért vonták vissza a régit.
admin-full-chain = Küldje el a teljes láncot: elöl a kiszolgáló saját tanúsítványa, utána a gyökérig vezető köztesek.
admin-current-chain = A kiszolgáló által küldött elavult köztes tanúsítványt cserélje a hitelesítésszolgáltató mostani köztes tanúsítványára, vagy hagyja el.
admin-present-chain = Amíg az új köztes tanúsítvány érvényessége el nem kezdődik, a kiszolgáló a ma érvényeset küldje.
admin-certificate-names = Ellenőrizze, hogy a név ({ $server }) szerepel az alternatív nevek (subject alternative names) között; a common name nem számít.
admin-chain-or-authority = A kiszolgáló csak a saját tanúsítványát küldi: küldje a lánc köztes tanúsítványait is. Ha a kiállító a saját hitelesítésszolgáltatója, telepítse a gyökértanúsítványát minden számítógépre, amely leveleket olvas.
admin-reissue-plain = Állíttassa ki újra a tanúsítványt a kritikusnak jelölt bővítmény nélkül; az openssl x509 -text megmutatja.
admin-reissue-for-apple = Állíttassa ki újra a tanúsítványt legfeljebb 825 napra, serverAuth (kiszolgálóhitelesítés) céllal; az openssl x509 -text mindkettőt megmutatja.
admin-reissue-within-rules = Állíttassa ki újra a tanúsítványt olyan hitelesítésszolgáltatóval, amely erre a névre kiállíthatja; gyökértanúsítvány telepítése itt nem segít.
admin-not-yet-valid = Csak az érvényességének első napjától használja a tanúsítványt, vagy állíttassa ki újra; ellenőrizze annak a gépnek az óráját, amely kiállította.
admin-server-usage = Állíttassa ki újra kiszolgáló számára, „TLS Web Server Authentication” (serverAuth) kibővített kulcshasználattal.
admin-offer-starttls = Állítsa be, hogy a port ({ $port }) STARTTLS-t kínáljon; ehhez tanúsítvány és kulcs kell. { $server-kind ->
    [dovecot] Dovecotban: ssl = yes, ssl_cert és ssl_key (a 2.4-től ssl_server_cert_file és ssl_server_key_file).
    [postfix] Postfixben: smtpd_tls_security_level = may, smtpd_tls_cert_file és smtpd_tls_key_file (vagy smtpd_tls_chain_files).
    [exchange] Exchange-ben: Enable-ExchangeCertificate a szolgáltatáshoz.
   *[other] Mindkettőt a beállításai adják meg.
 }
admin-trusted-authority = Olyan hitelesítésszolgáltatótól szerezze be a tanúsítványt, amelyben a levelezőprogramok megbíznak. Ha ez a saját hitelesítésszolgáltatója, telepítse a gyökértanúsítványát minden számítógépre, amely leveleket olvas.
admin-every-address = Telepítse az új tanúsítványt minden kiszolgálóra, amely e név mögött áll, és hasonlítsa össze őket: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Ezen a címen ({ $failing-address }) a kiszolgáló ({ $server }) portja ({ $port }) nem működik: javítsa meg ott a szolgáltatást, vagy vegye ki addig ezt a címet a név rekordjai közül.
admin-new-key = Készítsen új kulcsot (legalább 2048 bites RSA vagy EC P-256), és hitelesíttesse SHA-256-tal.
admin-strong-chain = A kiszolgáló saját tanúsítványa maradhat: a kiszolgáló olyan köztes tanúsítványt küldjön a hitelesítésszolgáltatótól, amelynek kulcsa legalább 2048 bites, és SHA-256-tal van aláírva.
admin-dh-group = Legalább 2048 bites Diffie–Hellman-csoportokat vagy csak ECDHE-t használjon.
admin-time-service = A kiszolgálón ({ $server }) nincs teendő. Ha sok számítógép órája jár rosszul, működtessen időszolgáltatást a hálózatban.
admin-tell-people-settings = Közölje a felhasználókkal az összeillő párokat: 995, 993 és 465 SSL/TLS-sel; 110, 143 és 587 STARTTLS-sel.
admin-tls-on-secure-port = Kapcsolja be a TLS-t ezen a porton ({ $port }), vagy zárja be: az ott TLS-t váró programok hiába várnak.
admin-tls-on-plain-port = A port ({ $port }) azonnal TLS-sel kezd. Állítsa be úgy, hogy titkosítatlanul válaszoljon és STARTTLS-t kínáljon, ahogy a programok várják, vagy zárja be a portot: az azonnali TLS a 993-as, 995-ös és 465-ös portra való.
admin-check-forwarding = Nézze meg, hová irányítják tovább a kiszolgáló ({ $server }) portját ({ $port }): ott más válaszol, nem { $protocol }.
admin-exempt-mail-ports = Ha a leveleket nem kell útközben vizsgálni, vegye ki a kiszolgálót ({ $server }) a TLS-vizsgálatból a 995-ös, 993-as, 465-ös, 587-es, 143-as és 110-es porton.
admin-install-company-root = Ha a vizsgálat szándékos, telepítse a gyökértanúsítványát minden számítógépre, amely leveleket olvas.
admin-pass-starttls = Engedje át változatlanul a STARTTLS-t: az az átjáró, amely eltávolítja, titkosítatlanságra kényszeríti a levelezést.
admin-inspect-firewall = Keresse a tűzfal naplójában a jelentést készítő címet és a portot ({ $port }) a jelentés időpontjánál.
admin-packet-size = Ha a kis válaszok megérkeznek és a nagyok eltűnnek, nézze meg az MTU-t az úton: engedje át az ICMP „fragmentation needed” üzeneteket, vagy csökkentse az MSS-t.
admin-fix-records = Nézze meg a kiszolgáló ({ $server }) A, AAAA és esetleges CNAME rekordjait kívülről és belülről: dig { $server } A és dig { $server } AAAA.
admin-name-service = Ellenőrizze, válaszolnak-e a hálózat által kiosztott névkiszolgálók: nslookup { $server } itt, és nslookup { $server } egy másik névkiszolgálóval.
admin-fix-ipv6 = Figyeljen a szolgáltatás az IPv6-címén is, vagy vegye ki addig a kiszolgáló ({ $server }) AAAA rekordját.
admin-give-ipv4 = Adjon a kiszolgálónak ({ $server }) IPv4-címet is (A rekord): nem minden hálózatban van IPv6.
admin-portal-mail = Amíg a vendég nem jelentkezett be, a 995-ös, 993-as és 587-es porton semmilyen választ ne adjon, a bejelentkezési lapot se: a levelezőprogramok akkor maguktól újra próbálkoznak.
admin-start-services = Indítsa el a levelezőszolgáltatásokat a kiszolgálón ({ $server }), és ellenőrizze, hogy futva maradnak.
admin-raise-limits = Nézze meg, melyik korlátot érték el. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections és a bejelentkező szolgáltatások client_limit értéke; a doveadm who megmutatja, ki van csatlakozva.
        [exchange] Get-PopSettings vagy Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit és default_process_limit.
       *[other] Kapcsolatok összesen, felhasználónként és címenként.
    }
admin-blocked-addresses = Nézze meg, nem tiltotta-e le a fail2ban vagy hasonló védelem a jelentést készítő címet.
admin-mailbox-lock = Keressen olyan munkamenetet ehhez a postafiókhoz, amely nem fejeződött be, és ottmaradt zárolási fájlt.
admin-sign-in-methods = Nézze meg, milyen bejelentkezési módok vannak bekapcsolva ehhez: { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings vagy Get-ImapSettings, LoginType; Exchange Online esetén nézze meg, tiltva van-e az alapszintű hitelesítés.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; egyetlen portnál a master.cf fájlban.
       *[other] A TLS-en át küldött jelszóhoz PLAIN vagy LOGIN kell.
    }
admin-switch-protocol-on = Kapcsolja be ezt a protokollt ({ $protocol }) ennél a fióknál vagy tartománynál, vagy közölje, melyik protokollt kell helyette használni.
admin-explain-sign-in = Ha a jelszavak szándékosan vannak kikapcsolva, közölje a felhasználókkal, mely programok tudnak bejelentkezni, és ahol van alkalmazásjelszó, hogyan lehet kapni.
admin-client-certificate = Ha nem szándékos, hogy a kiszolgáló a programoktól tanúsítványt kér, kapcsolja ki (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); ha szándékos, közölje a felhasználókkal, hogyan lehet kapni.
admin-sending-rules = Derítse ki, melyik szabály utasította el a jelentés időpontjában. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail és acl_smtp_rcpt
       *[other] Továbbítási, feladó- és címszabályok, tiltólisták, küldési korlátok.
    }
admin-delist = Ha a cím nem való a listára, kérje a lista kezelőjétől a törlését; a lista weblapja megmondja, miért került rá.
admin-nothing-on-server = A kiszolgálón ({ $server }) nincs teendő: semmi sem ért el odáig.
admin-network-here = Ha több számítógépet érint, nézze meg a hálózat kapcsolóját (switch), útválasztóját és címkiosztó szolgáltatását (DHCP).
admin-default-certificate = Adjon a figyelő szolgáltatásnak alapértelmezett tanúsítványt és helyet azokhoz a programokhoz, amelyek nem küldenek kiszolgálónevet.
admin-test-without-name = Próbálja ki az openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } paranccsal: tanúsítványt kell mutatnia.
admin-server-names = Ellenőrizze, hogy a TLS-beállítások pontosan ezt a nevet ({ $server }) ismerik-e, és mit tesznek azzal a programmal, amely nem ad meg nevet.
admin-reverse-names = Nézze meg, vár-e a kiszolgáló a kapcsolódó címek fordított nevére (PTR) vagy egy ident-lekérdezésre, és kapcsolja ki.
admin-server-load = Nézze meg a kiszolgáló ({ $server }) terhelését, memóriáját, lemezét és a kapcsolatok számát.
admin-check-backend = Nézze meg, válaszol-e a címtár (LDAP), az adatbázis és a tároló, amelyre a levelezőszolgáltatásnak szüksége van.
