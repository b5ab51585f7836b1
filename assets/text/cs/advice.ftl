# Závěry, řádek o GroupShield, další zkouška a co dělat.

## Příčiny několika slovy

hypothesis-groupshield = GroupShield na Exchange Server 5.5
hypothesis-exchange55-listener = Jiná závada zabezpečených portů serveru Exchange Server 5.5
hypothesis-secure-listener-fault = Zabezpečený port serveru je nefunkční
hypothesis-no-secure-service = Na tomto portu není zabezpečená služba
hypothesis-client-too-old = Poštovní program je pro server příliš starý
hypothesis-server-too-old = Server je pro poštovní program příliš starý
hypothesis-no-shared-cipher = Žádný společný způsob šifrování
hypothesis-certificate = Potíž s certifikátem serveru
hypothesis-weak-certificate = Klíč nebo podpis serveru je příliš slabý
hypothesis-clock-wrong = Hodiny tohoto počítače jdou špatně
hypothesis-starttls-mixup = Port a druh šifrování k sobě nepatří
hypothesis-plaintext-on-secure-port = Zabezpečený port nešifruje
hypothesis-wrong-protocol = Něco jiného než poštovní server tohoto druhu
hypothesis-interception = Něco po cestě mění spojení
hypothesis-firewall = Spojení blokuje brána firewall nebo poskytovatel
hypothesis-dns = Název serveru nevede nikam nebo na nesprávné místo
hypothesis-ipv6-broken = IPv6 nefunguje
hypothesis-captive-portal = Síť vyžaduje nejprve přihlášení
hypothesis-server-down = Poštovní server neběží
hypothesis-server-busy = Poštovní server je zaneprázdněn nebo bylo dosaženo limitu
hypothesis-sign-in-refused = Uživatelské jméno nebo heslo není přijato
hypothesis-sign-in-method = Tento způsob přihlášení není přijat
hypothesis-sending-refused = Server tuto poštu nepřijímá
hypothesis-sni-required = Serveru je třeba nejprve sdělit jeho název (SNI)
hypothesis-slow-server = Poštovní server mlčí nebo odpovídá příliš pozdě
hypothesis-no-network = Tento počítač není připojen k síti
hypothesis-healthy = Vše, co umíme vyzkoušet, funguje

## Závěr, pro člověka: méně než 16 slov, z jeho pohledu.
## verdict-<příčina>-<zjištění> jmenuje přesný problém s tím, co bylo naměřeno; $said je začátek vlastních slov serveru.

verdict-groupshield = Server { $server } nedokončí navázání zabezpečeného spojení na portu { $port }; GroupShield je { $certainty ->
        [likely] pravděpodobná příčina
       *[other] možná příčina
    }.
verdict-exchange55-listener = Zabezpečený port { $port } serveru { $server }, na kterém běží Exchange Server 5.5, nefunguje.
verdict-secure-listener-fault = Zabezpečené spojení se serverem { $server }, port { $port }, se přeruší na straně serveru.
verdict-secure-listener-fault-idle-close = Bez zabezpečeného spojení se serverem { $server }: port { $port } ho ukončí dřív, než se cokoli řekne.
verdict-secure-listener-fault-every-hello-dies = Bez zabezpečeného spojení se serverem { $server }: port { $port } každý pokus ukončí.
verdict-secure-listener-fault-alert-on-every-hello = Bez zabezpečeného spojení se serverem { $server }: port { $port } každý pokus odmítne (výstraha { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Bez zabezpečeného spojení se serverem { $server }: port { $port } ho zahájí a pak { $how ->
        [silent] už nic neřekne
       *[other] ho přeruší
    }.
verdict-secure-listener-fault-handshake-not-completed = Bez zabezpečeného spojení se serverem { $server }: port { $port } { $how ->
        [silent] přestane odpovídat
       *[other] ho přeruší
    }, než je navázáno.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] Server { $server } na portu { $port } přijme STARTTLS a pokračuje bez šifrování.
   *[says] Server { $server } sám hlásí, že na portu { $port } nemůže zahájit šifrování.
}
verdict-secure-listener-fault-starttls-refused = Server { $server } nabízí na portu { $port } STARTTLS, ale pak nepokračuje.
verdict-secure-listener-fault-said-tls-not-started = Podle zprávy nemohl server { $server } zahájit šifrování: „{ $said }“.
verdict-secure-listener-fault-greeting-cut-off = Přes port { $port } pošta nejde: server { $server } tam beze slova ukončí spojení.
verdict-no-secure-service = Server { $server } na portu { $port } zabezpečené spojení nenabízí.
verdict-no-secure-service-port-refused = Server { $server } na portu { $port } spojení odmítá.
verdict-no-secure-service-port-refused-others-greet = Server { $server } na portu { $port } spojení odmítá; port { $other_port } odpovídá.
verdict-no-secure-service-starttls-not-offered = Server { $server } na portu { $port } nenabízí STARTTLS, který { $program } má podle nastavení používat.
verdict-no-secure-service-starttls-missing-on-one-address = Na adrese { $address } nenabízí server { $server } na portu { $port } STARTTLS.
verdict-client-too-old = Šifrování serveru { $server } je příliš nové; { $program } ho nezná.
verdict-server-too-old = Server { $server } má jen staré šifrování, které { $program } už nepřijímá.
verdict-server-too-old-only-old-hello-answered = Server { $server } nemá nic novějšího než { $version }, a to { $program } už nepřijímá.
verdict-server-too-old-newest-version-breaks-off = Server { $server } přeruší spojení, když program nabídne TLS 1.3, a { $program } to dělá.
verdict-server-too-old-older-on-one-address = Na adrese { $address } nemá server { $server } nic novějšího než { $version }.
verdict-no-shared-cipher = Server { $server } a { $program } nemají společný způsob šifrování.
verdict-no-shared-cipher-key-type-not-spoken = Certifikát serveru { $server } má klíč ({ $key }), který { $program } neumí použít.
verdict-no-shared-cipher-other-suites-answered = Server { $server } a { $program } mají společnou verzi TLS, ale žádnou šifru ani druh klíče.
verdict-certificate = Certifikát serveru { $server } není v pořádku, a tak mu { $program } nedůvěřuje.
verdict-certificate-certificate-expired = Platnost certifikátu serveru { $server } skončila { $not_after }; { $program } mu nedůvěřuje.
verdict-certificate-certificate-not-yet-valid = Certifikát serveru { $server } platí až od { $not_before }.
verdict-certificate-certificate-revoked = Certifikát serveru { $server } byl odvolán { $revoked_at }; { $program } mu nedůvěřuje.
verdict-certificate-certificate-intermediate-expired = Platnost certifikátu { $certificate }, který server { $server } posílá spolu se svým, skončila { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Certifikát { $certificate }, který server { $server } posílá spolu se svým, platí až od { $not_before }.
verdict-certificate-certificate-names-nobody = V certifikátu, který ukazuje { $server }, není název žádného serveru.
verdict-certificate-certificate-name-only-in-cn = Certifikát má název { $common_name } jen ve starém poli (CN), které současné programy nečtou.
verdict-certificate-certificate-wrong-name = Certifikát, který ukazuje { $server }, je pro { $name }, ne pro { $asked_name }.
verdict-certificate-certificate-self-signed = Certifikát serveru { $server } je podepsaný sám sebou, a tak mu { $program } nedůvěřuje.
verdict-certificate-certificate-unknown-extension = Certifikát serveru { $server } má rozšíření, kvůli kterému ho poštovní programy musí odmítnout.
verdict-certificate-certificate-against-apple-rules = Certifikát serveru { $server } nedodržuje pravidla Apple, proto ho { $program } odmítá.
verdict-certificate-certificate-exceeds-issuer = Certifikát serveru { $server } porušuje pravidla autority, která ho vydala.
verdict-certificate-certificate-untrusted = Certifikát serveru { $server } pochází od vydavatele { $issuer }, kterému tento počítač nedůvěřuje.
verdict-certificate-certificate-chain-incomplete = Server { $server } neposílá celý řetězec certifikátů, a tak ho { $program } nemůže ověřit.
verdict-certificate-certificate-unreadable = Některý certifikát, který posílá { $server }, nelze přečíst.
verdict-certificate-certificate-wrong-usage = Certifikát serveru { $server } není určen pro poštovní server.
verdict-certificate-certificate-status-missing = Server { $server } neposílá potvrzení (OCSP), které jeho certifikát vyžaduje, a { $program } na něm trvá.
verdict-certificate-certificate-bad-on-one-address = Na adrese { $address } certifikát serveru { $server } { $problem ->
    [expired] přestal platit { $not_after }
    [not-yet-valid] platí až od { $not_before }
    [wrong-name] je pro { $names }
    [name-only-in-cn] má svůj název jen ve starém poli
    [self-signed] je podepsaný sám sebou
    [untrusted-issuer] pochází od vydavatele, kterému tento počítač nedůvěřuje
    [missing-intermediate] přichází bez certifikátů mezi ním a jeho autoritou
    [revoked] byl odvolán { $revoked_at }
    [intermediate-expired] přichází s certifikátem { $certificate }, který přestal platit { $not_after }
    [intermediate-not-yet-valid] přichází s certifikátem { $certificate }, který platí až od { $not_before }
    [weak-key] má příliš slabý klíč
    [weak-signature] má příliš slabý podpis
   *[other] není v pořádku
}.
verdict-certificate-certificate-other-path-needed = Staré programy mohou { $server } odmítnout kvůli certifikátu { $certificate }, platnému do { $not_after }.
verdict-weak-certificate = Certifikát serveru { $server } je příliš slabý; { $program } ho nepřijímá.
verdict-weak-certificate-certificate-weak-key = Klíč serveru { $server } ({ $key }) je příliš krátký; { $program } ho nepřijímá.
verdict-weak-certificate-certificate-intermediate-weak-key = Klíč certifikátu { $certificate } ({ $key }), který posílá { $server }, je příliš krátký; { $program } ho nepřijímá.
verdict-weak-certificate-certificate-intermediate-weak-signature = Podpis { $signature } na certifikátu { $certificate } ze serveru { $server } je příliš slabý; { $program } ho nepřijímá.
verdict-weak-certificate-certificate-weak-signature = Podpis { $signature } na certifikátu serveru { $server } je příliš slabý; { $program } ho nepřijímá.
verdict-weak-certificate-weak-key-exchange = Výměna klíčů serveru { $server } ({ $bits } bitů) je příliš slabá; { $program } ji nepřijímá.
verdict-clock-wrong = Hodiny tohoto počítače jdou špatně, a tak dobrý certifikát serveru { $server } vypadá jako neplatný.
verdict-clock-wrong-clock-off = Hodiny tohoto počítače jdou o { $days ->
        [0] { $minutes } min
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    } { $direction ->
        [ahead] napřed
       *[behind] pozadu
    }, a tak certifikát vypadá jako neplatný.
verdict-starttls-mixup = Port { $port } serveru { $server } se nehodí k nastavenému šifrování ({ $program }).
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } serveru { $server } vyžaduje STARTTLS; SSL/TLS patří na port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } serveru { $server } vyžaduje SSL/TLS; STARTTLS patří na port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } serveru { $server } vyžaduje SSL/TLS, ale { $program } má šifrování vypnuté.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } vyžaduje SSL/TLS, ale zpráva žádné šifrování neukazuje.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } vyžaduje STARTTLS, ale zpráva ukazuje SSL/TLS; to patří na port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = Server { $server } nepřijímá heslo bez šifrování a { $program } má šifrování vypnuté.
verdict-starttls-mixup-said-needs-encryption = Server { $server } chce nejprve šifrování: SSL/TLS na portu { $secure-port }, nebo STARTTLS.
verdict-plaintext-on-secure-port = Server { $server } na portu { $port } nešifruje, ačkoli tam šifrování patří.
verdict-wrong-protocol = Port { $port } serveru { $server } odpovídá, ale není to poštovní server { $protocol }.
verdict-wrong-protocol-other-protocol = Port { $port } serveru { $server } není { $protocol }{ $speaks ->
    [none] ; hlásí „{ $said }“
   *[other] , odpovídá na něm { $speaks }: „{ $said }“
}.
verdict-wrong-protocol-other-protocol-inside = Za šifrováním na portu { $port } odpovídá { $speaks ->
    [own] server, který nedodržuje { $protocol }
    [none] něco jiného než { $protocol }
   *[other] { $speaks }, ne { $protocol }
}: „{ $said }“.
verdict-wrong-protocol-port-for-web = Port { $port } serveru { $server } je pro webové stránky, ne pro { $protocol }.
verdict-interception = Něco mezi tímto počítačem a serverem { $server } mění spojení.
verdict-interception-interceptor-issuer = { $interceptor } vstupuje do zabezpečeného spojení se serverem { $server } a ukazuje vlastní certifikát.
verdict-interception-scanner-greeting = Místo serveru { $server } odpovídá { $product }.
verdict-interception-starttls-stripped = Něco po cestě odstraňuje šifrování (STARTTLS) z portu { $port } serveru { $server }.
verdict-interception-starttls-withheld = Něco skrývá šifrování (STARTTLS) na portu { $port } serveru { $server }.
verdict-interception-starttls-injected = Zdá se, že něco po cestě zasahuje do spojení se serverem { $server }.
verdict-firewall = Zdá se, že něco po cestě blokuje spojení se serverem { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Zdá se, že něco po cestě blokuje port { $port } serveru { $server }; port { $other_port } odpovídá.
verdict-firewall-blocked-locally = Tento počítač sám nepouští spojení na port { $port } ven.
verdict-firewall-said-blocked-here = Podle zprávy se { $program } nemohl připojit, protože to sám tento počítač nepovolil.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Bez zabezpečeného spojení se serverem { $server }: něco po cestě ukončuje dlouhé první zprávy.
   *[lost] Bez zabezpečeného spojení se serverem { $server }: velké pakety se cestou ztrácejí.
}
verdict-firewall-nothing-reached = Žádné spojení z tohoto počítače se k serveru { $server } nedostane.
verdict-dns = Tento počítač nemůže najít správnou adresu pro { $server }.
verdict-dns-name-not-found = Server s názvem { $name } neexistuje.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Název { $name } existuje, ale nepatří k němu žádná adresa.
verdict-dns-resolver-silent = Služba názvů této sítě neodpovídá, a tak nelze najít { $server }.
verdict-dns-family-unanswered = Server { $server } se najde pozdě: služba názvů této sítě neodpovídá na otázku na adresy { $family }.
verdict-dns-resolver-trouble = Služba názvů této sítě nedokáže říci, kde je { $name }.
verdict-dns-private-address = Název { $server } vede na { $address } a nic tam neodpovídá.
verdict-dns-empty-address = Název { $server } vede na { $address }, což není žádný počítač.
verdict-dns-loopback-address = Název { $server } vede na { $address }, což je tento počítač sám.
verdict-dns-hosts-file-names-server = Soubor hosts tohoto počítače posílá { $server } na { $address }.
verdict-dns-search-suffix-used = Server { $server } byl nalezen jen s příponou { $suffix }; možná jde o jiný počítač.
verdict-ipv6-broken = Server { $server } funguje přes IPv4, ale ne přes IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } má jen adresy IPv6 a odtud k nim nevede žádná cesta IPv6.
verdict-captive-portal = Tato síť vyžaduje nejprve přihlášení, takže { $program } se k serveru { $server } zatím nedostane.
verdict-server-down = Poštovní služba serveru { $server } je zřejmě vypnutá.
verdict-server-down-every-port-refused = Server { $server } odmítá všechny poštovní porty: špatný název, tento počítač je zablokován, nebo je služba vypnutá.
verdict-server-down-every-port-silent = Žádný poštovní port serveru { $server } neodpovídá: server je zřejmě vypnutý.
verdict-server-down-one-address-dead = Server { $server } funguje na adrese { $works_on }, ale ne na adrese { $address }; programy mohou dostat kteroukoli z nich.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = Server { $server } na portu { $port } odpoví a pak odmítne: „{ $said }“.
verdict-server-down-hangs-up-after-greeting = Server { $server } na portu { $port } jednou odpoví a pak ukončí spojení.
verdict-server-down-server-fault-greeting = Server { $server } má vlastní potíže a hlásí „{ $said }“.
verdict-server-down-said-server-fault = Server { $server } měl vlastní potíže: „{ $said }“.
verdict-server-busy = Teď se { $program } nepřipojí: server { $server } je zaneprázdněn nebo bylo dosaženo limitu.
verdict-server-busy-greeting-cut-off = Přes port { $port } pošta nejde: server { $server } tam beze slova ukončí spojení.
verdict-server-busy-busy-greeting = Server { $server } tento počítač prozatím odmítá a hlásí „{ $said }“.
verdict-server-busy-kept-out-greeting = Server { $server } po chybných heslech na čas nepouští adresu tohoto počítače: „{ $said }“.
verdict-server-busy-mailbox-locked-greeting = Schránku má otevřenou jiný program nebo zařízení: „{ $said }“.
verdict-server-busy-busy-on-one-address = Na adrese { $address } server { $server } tento počítač prozatím odmítá a hlásí „{ $said }“.
verdict-server-busy-refusal-greeting = Server { $server } spojení odtud odmítá a hlásí „{ $said }“.
verdict-server-busy-said-busy = Server { $server } teď spojení odmítl, { $program } se nepřipojí: „{ $said }“.
verdict-server-busy-said-mailbox-locked = Schránku má otevřenou jiný program nebo zařízení: „{ $said }“.
verdict-server-busy-said-mailbox-full = Schránka je plná: „{ $said }“.
verdict-server-busy-server-asked-to-stop = Server { $server } žádá, aby to { $program } zkusil později.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express umí STARTTLS jen na portu 25, ne na portu { $port } serveru { $server }.
verdict-server-busy-flapping = Server { $server } funguje jen někdy: na některé ze stejných pokusů odpověděl, jiné přerušil.
verdict-server-busy-shut-out = Server { $server } nejprve odpověděl a pak už spojení odtud nepřijímal.
verdict-server-busy-every-port-closes = Server { $server } na všech portech hned a beze slova ukončí spojení.
verdict-sign-in-refused = Server { $server } odmítl přihlášení: nejspíš kvůli uživatelskému jménu nebo heslu.
verdict-sign-in-refused-said-sign-in-refused = Přihlášení k serveru { $server } bylo odmítnuto: „{ $said }“.
verdict-sign-in-refused-said-sign-in-later = Server { $server } přihlašování na čas pozastavil: „{ $said }“.
verdict-sign-in-method = Server { $server } tento způsob přihlášení nepřijímá.
verdict-sign-in-method-sign-in-oauth-only = Server { $server } nepřijímá hesla, jen přihlášení přes webovou stránku (OAuth 2).
verdict-sign-in-method-sign-in-disabled = Server { $server } hlásí, že na portu { $port } je přihlašování vypnuté.
verdict-sign-in-method-protocol-switched-off = Server { $server } hlásí, že { $protocol } je pro tento účet nebo doménu vypnutý: „{ $said }“.
verdict-sign-in-method-sign-in-not-in-program = Server { $server } nabízí k přihlášení jen { $ways }, což { $program } neumí.
verdict-sign-in-method-sign-in-fails-on-one-address = Na adrese { $address } nenabízí server { $server } přihlášení, které { $program } umí.
verdict-sign-in-method-sign-in-not-offered = Server { $server } nenabízí na portu { $port } žádný způsob přihlášení.
verdict-sign-in-method-client-certificate-demanded = Server { $server } pustí dovnitř jen programy, které mají vlastní certifikát.
verdict-sign-in-method-said-sign-in-method = Server { $server } tento způsob přihlášení nepřijímá: „{ $said }“.
verdict-sending-refused = Server { $server } tuto poštu odtud nepřijímá.
verdict-sending-refused-address-not-welcome = Server { $server } odmítá tento počítač a hlásí „{ $said }“.
verdict-sending-refused-takes-no-mail = Server { $server } nepřijímá poštu od nikoho a hlásí „{ $said }“.
verdict-sending-refused-computer-name-refused = Server { $server } odmítá název, který Mailprobe uvádí o tomto počítači; { $program } možná uvádí jiný: „{ $said }“.
verdict-sending-refused-said-computer-name-refused = Server { $server } odmítá název, který o sobě uvádí tento počítač: „{ $said }“.
verdict-sending-refused-said-relay-denied = Server { $server } předává poštu dál jen těm, kdo se k odesílání přihlásí.
verdict-sending-refused-said-sending-refused = Server { $server } poštu nepřijal: „{ $said }“.
verdict-sni-required = Server { $server } odpovídá jen programům, které nejprve uvedou jeho název (SNI); { $program } to nedělá.
verdict-sni-required-server-name-refused = Port { $port } nezná název { $server }, nebo mu žádný nebyl sdělen.
verdict-sni-required-other-certificate-without-name = Server { $server } ukazuje jiný certifikát ({ $name }), protože { $program } neuvádí na začátku jeho název.
verdict-slow-server = Server { $server } neodpovídá včas; { $program } déle nečeká.
verdict-slow-server-slow-answer = Server { $server } odpovídá až za { $seconds } s, pro některé programy příliš pozdě.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] Server { $server } na portu { $port } přijme STARTTLS a pak nic neřekne.
   *[tls] Server { $server } na portu { $port } přijme spojení a pak nic neřekne.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] Server { $server } na portu { $port } šifruje a pak nic neřekne.
   *[no] Server { $server } na portu { $port } přijme spojení a pak nic neřekne.
}
verdict-slow-server-silent-after-greeting = Server { $server } na portu { $port } jednou odpoví a pak už nic neřekne.
verdict-slow-server-no-port-speaks = Server { $server } přijme spojení a pak nic neřekne (počet portů: { $ports }).
verdict-no-network = Tento počítač není připojen k síti.
verdict-no-network-no-way-out = Tento počítač nenachází ze své sítě cestu k serveru { $server }.
verdict-healthy = Vše, co umíme na serveru { $server }, port { $port }, vyzkoušet, odtud v tuto chvíli funguje.

## Když nic nevede; $seen je to, co bylo vidět na důležitém úseku (chain.ftl).

verdict-undecided = { $seen }. Zatím nemůžeme říci, která z několika příčin to je.
verdict-untested = Pokud to lze vyzkoušet, není nikde závada: { $seen }.
verdict-computer-at-its-limit = Tento počítač má otevřeno příliš mnoho spojení, a tak nebylo možné vyzkoušet { $server }.

## Kdo to může vyřešit

whose-groupshield = Vyřešit to musí správci serveru { $server }. Není to vaše chyba. GroupShield je antivirový program pro Exchange od firmy Network Associates (později McAfee) na tom serveru.
whose-exchange55-listener = Vyřešit to musí správci serveru { $server }. Není to vaše chyba.
whose-secure-listener-fault = Vyřešit to musí správci serveru { $server }. Není to vaše chyba.
whose-no-secure-service = Zeptejte se správců serveru { $server }, který port používat; pak ho můžete změnit.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Můžete to vyřešit vy nebo vaše technická podpora: { $program } nebo systém pod ním musí být novější.
whose-server-too-old = Vyřešit to musí správci serveru { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Vyřešit to může kterákoli strana: novější poštovní program zde, nebo jeden způsob šifrování (šifra) navíc na serveru { $server }.
whose-certificate = Vyřešit to musí správci serveru { $server }.
whose-certificate-certificate-wrong-name = Pokud váš poskytovatel uvádí { $server }, musí to vyřešit správci tohoto serveru; jinak to můžete vyřešit vy v poštovním programu ({ $program }).
whose-weak-certificate = Vyřešit to musí správci serveru { $server }.
whose-clock-wrong = Vyřešit to můžete vy: nastavte hodiny tohoto počítače.
whose-starttls-mixup = Vyřešit to můžete vy: změňte dvě nastavení v poštovním programu ({ $program }).
whose-plaintext-on-secure-port = Vyřešit to musí správci serveru { $server }.
whose-wrong-protocol = Vyřešit to můžete vy: porovnejte název serveru a port s tím, co uvádí váš poskytovatel.
whose-interception = Vyřešit to musí vaše technická podpora nebo ten, kdo se stará o antivirový program tohoto počítače či o tuto síť.
whose-firewall = Vyřešit to musí vaše technická podpora nebo správce sítě, ve které jste.
whose-firewall-blocked-locally = Můžete to vyřešit vy nebo vaše technická podpora, na tomto počítači.
whose-firewall-said-blocked-here = Můžete to vyřešit vy nebo vaše technická podpora, na tomto počítači.
whose-dns = Pokud je název serveru správný, musí to vyřešit vaše technická podpora nebo správce této sítě.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Vyřešit to musí správce vaší sítě nebo serveru.
whose-captive-portal = Vyřešit to můžete vy: přihlaste se do této sítě.
whose-server-down = Teď lze jen čekat; dejte vědět správcům serveru { $server }.
whose-server-down-every-port-refused = Nejdříve porovnejte název serveru; je-li správný, dejte vědět správcům serveru { $server }.
whose-server-busy = Počkejte několik minut. Pokud se to stává často, dejte vědět správcům serveru { $server }.
whose-server-busy-shut-out = Počkejte půl hodiny. Pokud se to stává často, dejte vědět správcům serveru { $server }.
whose-server-busy-kept-out-greeting = Počkejte půl hodiny. Pokud se to stává často, dejte vědět správcům serveru { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-sign-in-refused = Vyřešit to můžete vy: uživatelské jméno, heslo nebo druh přihlášení.
whose-sign-in-method = Heslem to není: změnit se musí způsob přihlášení, zde nebo na serveru { $server }.
whose-sign-in-method-protocol-switched-off = Heslem to není: správce účtu musí zapnout { $protocol }, nebo je třeba použít jiný protokol.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Heslem ani šifrováním to není; kdo to může vyřešit, ukazují slova serveru { $server }.
whose-sending-refused-takes-no-mail = Vyřešit to můžete vy: porovnejte název serveru a port s tím, co uvádí váš poskytovatel.
whose-sni-required = Vyřešit to může kterákoli strana: novější poštovní program zde, nebo výchozí certifikát na serveru { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Chvíli počkejte a pak dejte vědět správcům serveru { $server }.
whose-no-network = Vyřešit to můžete vy: připojte tento počítač k síti.
whose-no-network-no-way-out = Vyřešit to můžete vy nebo správci této sítě: router, nebo nastavení sítě v tomto počítači.
whose-healthy = Zkuste to v poštovním programu ještě jednou ({ $program }). Pokud to stále nefunguje, přijde na řadu jeho nastavení nebo heslo v něm.
whose-undecided = Kdo to musí vyřešit, ukáže ještě jedna zkouška.
whose-untested = Zbytek lze vyzkoušet jen přímo v poštovním programu ({ $program }).
whose-stopped = Zkontrolujte znovu a nechte kontrolu doběhnout do konce; pak zjistíte, kdo to musí vyřešit.
whose-out-of-time = Zkontrolujte znovu; pak zjistíte, kdo to musí vyřešit.
whose-computer-at-its-limit = Vyřešit to můžete vy: zavřete programy nebo restartujte tento počítač a pak zkontrolujte znovu.

## Označení

label-likely = pravděpodobné
label-possible = možné
label-unlikely = nepravděpodobné
label-ruled-out = vyloučeno
label-not-tested = nebylo možné zkontrolovat

## Řádek o GroupShield

groupshield-line-likely = GroupShield na Exchange Server 5.5: pravděpodobné. { $why }
groupshield-line-possible = GroupShield na Exchange Server 5.5: možné. { $why }
groupshield-line-unlikely = GroupShield na Exchange Server 5.5: nepravděpodobné. { $why }
groupshield-line-ruled-out = GroupShield na Exchange Server 5.5: vyloučeno. { $why }
groupshield-line-not-tested = GroupShield na Exchange Server 5.5: nebylo možné zkontrolovat. { $why }
groupshield-line-confirmed = GroupShield na Exchange Server 5.5: velmi pravděpodobné; dokáže to, když bude SSL po jeho odebrání fungovat. { $why }

groupshield-why-confirmed = Protokol událostí serveru ukazuje pro jeho poštovní porty 0x2741, běží na něm GroupShield a porty se podle toho chovají.
groupshield-why-confirmed-cured = Protokol událostí serveru ukazoval 0x2741 a SSL funguje od chvíle, kdy byl GroupShield úplně odebrán.
groupshield-why-fits = Server se hlásí jako Exchange Server 5.5 a jeho zabezpečené porty přijímají spojení, ale žádné zabezpečené spojení nenavážou. Víc může ukázat jen protokol událostí serveru.
groupshield-why-fits-log = Server se hlásí jako Exchange Server 5.5 a jeho protokol událostí ukazuje 0x2741. Zda na něm běží GroupShield, nebylo řečeno.
groupshield-why-fits-installed = Zabezpečené porty serveru se chovají tak, jak je to u GroupShield známo, a GroupShield na něm běží. Protokol událostí nebyl předložen.
groupshield-why-refused = Server se hlásí jako Exchange Server 5.5 a na zabezpečených portech spojení odmítá. Tak to dělá GroupShield, ale i jiné závady téhož serveru.
groupshield-why-closes-at-once = Server se hlásí jako Exchange Server 5.5 a jeho zabezpečený port spojení hned zavře. Může to způsobit GroupShield; častěji to bývá chybějící certifikát.
groupshield-why-shared = Část zjištění odpovídá závadě GroupShield, ale odpovídají i jiné příčiny.
groupshield-why-one-port = Server se hlásí jako Exchange Server 5.5, ale jiný jeho zabezpečený port funguje, a GroupShield, pokud je známo, zastaví všechny.
groupshield-why-other-log = Protokol událostí serveru jmenuje jinou příčinu.
groupshield-why-other-fault = Server se hlásí jako Exchange Server 5.5, ale zjištění lépe odpovídají jiné příčině.
groupshield-why-no-exchange = Nic se tam nehlásí jako Exchange Server 5.5, a jen na něm se to stává.
groupshield-why-other-product = Server se hlásí jako jiný produkt a tato závada existuje jen na Exchange Server 5.5.
groupshield-why-hello-answered = Zabezpečený port { $port } odpověděl aspoň na jeden pokus o šifrování, a při této závadě, pokud je známo, neodpovídá na žádný.
groupshield-why-works = Zabezpečený port { $port } odtud funguje.
groupshield-why-no-ssl = Poštovní program zde SSL nepoužívá a tato závada se ničeho jiného netýká.
groupshield-why-starttls = Server nabízí STARTTLS pro čtení pošty, což Exchange Server 5.5 neumí.
groupshield-why-absent = Někdo, kdo to ví, říká, že na tom serveru GroupShield není.
groupshield-why-flapping = Port někdy funguje, a tato závada, pokud je známo, nepřichází a neodchází.
groupshield-why-cured = SSL funguje od chvíle, kdy byl GroupShield úplně odebrán: příčinou byl on a je pryč.
groupshield-why-other-fact = Bylo zde zjištěno něco, co se při této závadě stát nemůže.
groupshield-why-not-reached = Nepodařilo se dosáhnout ani prvních slov, ani zabezpečeného portu serveru { $server }.

## Další zkouška

next-test-try-other-network = Abyste měli jistotu: spusťte tuto kontrolu v jiné síti, například přes mobilní internet v telefonu, a oba výsledky porovnejte.
next-test-ask-event-log = Abyste měli jistotu: zeptejte se správců serveru { $server }, zda jsou v jeho protokolu aplikací události 11508, 11506 nebo 13002, a vložte je sem.
next-test-ask-groupshield = Abyste měli jistotu: zeptejte se správců serveru { $server }, zda je na něm nainstalován GroupShield.
next-test-ask-removal = Abyste měli jistotu: zeptejte se, zda SSL po úplném odebrání GroupShield funguje.
next-test-ask-since-when = Abyste měli jistotu: vzpomeňte si, zda se krátce předtím, než to začalo, na tomto počítači něco změnilo.
next-test-check-again = Abyste měli jistotu: zkontrolujte znovu za deset minut a podívejte se, zda se něco liší.
next-test-run-to-the-end = Abyste měli jistotu: nechte kontrolu doběhnout do konce.

question-groupshield-installed = Je na serveru { $server } nainstalován GroupShield?
question-cured-by-removal = Funguje SSL od chvíle, kdy byl GroupShield úplně odebrán?
question-works-without-ssl = Funguje pošta s vypnutým SSL? Odpovězte, jen pokud to už víte; kvůli této otázce to nezkoušejte.
question-works-on-other-network = Funguje tentýž účet v jiné síti?
question-began-after-update = Začalo to po změně na tomto počítači?

## Části, ze kterých se skládají kroky

advice-where = { $program ->
        [outlook-express] V aplikaci Outlook Express otevřete Nástroje > Účty… > Pošta, vyberte účet a pak Vlastnosti > Upřesnit.
        [windows-mail] V aplikaci Windows Mail otevřete Nástroje > Účty…, vyberte účet a pak Vlastnosti > Upřesnit.
        [windows-live-mail] V aplikaci Windows Live Mail klikněte vlevo pravým tlačítkem na účet a pak na Vlastnosti > Upřesnit.
        [outlook] Zavřete Outlook, otevřete Ovládací panely > Pošta (Microsoft Outlook) > E-mailové účty…, vyberte účet a pak Změnit… > Další nastavení… > Upřesnit. (Outlook 2003: Nástroje > E-mailové účty….)
        [new-outlook] V novém Outlooku otevřete Nastavení (ozubené kolečko) > Účty > Vaše účty (v některých verzích: E-mailové účty), u účtu zvolte „Spravovat“ a najděte nastavení jeho serveru.
        [outlook-mac] V Outlooku otevřete Nástroje > Účty, pak vyberte účet; chcete-li změnit port, zaškrtněte volbu pro přepsání výchozího portu („Override default port“).
        [outlook-mobile] V Outlooku v telefonu klepněte vlevo nahoře na svůj obrázek nebo ikonu, pak na ozubené kolečko, otevřete Účty a vyberte účet. Pokud tam nastavení serveru není, jako na Androidu, lze ho zadat jen při přidávání účtu.
        [thunderbird] V Thunderbirdu otevřete nabídku > Nastavení účtu > { $protocol ->
            [SMTP] Server odchozí pošty (SMTP), vyberte server a pak „Upravit…“
           *[other] Nastavení serveru, pod názvem účtu.
        }
        [thunderbird-android] V aplikaci otevřete nabídku > Nastavení, vyberte účet a pak { $protocol ->
            [SMTP] Odesílání zpráv > Server odchozí pošty.
           *[other] Stahování pošty > Příchozí server.
        }
        [apple-mail] V aplikaci Mail otevřete Mail > Nastavení > Účty (starší verze: Předvolby), vyberte účet, pak „Nastavení serveru“ a zrušte zaškrtnutí „Automaticky spravovat nastavení připojení“.
        [iphone] Na iPhonu nebo iPadu otevřete Nastavení > Aplikace > Mail, v něm účty (před iOS 18: Nastavení > Mail > Účty), vyberte účet, klepněte na jeho adresu a pak na { $protocol ->
            [SMTP] SMTP a na server v části „Primární server“.
           *[other] Pokročilé.
        }
        [gmail-app] V aplikaci Gmail otevřete nabídku > Nastavení, vyberte účet a pak { $protocol ->
            [SMTP] Nastavení odchozí pošty.
           *[other] Nastavení příchozí pošty.
        } (Účet Google taková nastavení nemá.)
        [samsung-email] V aplikaci Samsung Email otevřete nabídku, klepněte na ozubené kolečko, vyberte účet a pak „Nastavení serveru“.
        [em-client] V aplikaci eM Client otevřete účty (většinou: Menu > Účty), vyberte účet a najděte nastavení jeho serveru { $protocol }.
        [evolution] V aplikaci Evolution otevřete Upravit > Účty (starší verze: Upravit > Předvolby > Poštovní účty), vyberte účet, pak „Upravit“ a { $protocol ->
            [SMTP] Odesílání pošty.
           *[other] Příjem pošty.
        }
        [kmail] V aplikaci KMail otevřete Nastavení > Nastavit KMail… > Účty, vyberte účet v části { $protocol ->
            [SMTP] Odesílání
           *[other] Příjem
        } a pak Upravit… > Pokročilé.
        [vivaldi] Ve Vivaldi otevřete Nastavení > Pošta, pak vyberte účet.
        [device] Otevřete webovou stránku samotného zařízení: zadejte jeho adresu do prohlížeče, přihlaste se jako správce a hledejte „E-mail“, „SMTP“ nebo „Skenování do e-mailu“.
        [script] Otevřete konfiguraci, ve které je zapsán server (host), port a šifrování pošty.
       *[other] Otevřete nastavení serveru pro daný účet ve svém poštovním programu.
    }
advice-where-name = { $program ->
        [outlook-express] V aplikaci Outlook Express otevřete Nástroje > Účty… > Pošta, vyberte účet a pak Vlastnosti > Servery; port je na kartě „Upřesnit“.
        [windows-mail] V aplikaci Windows Mail otevřete Nástroje > Účty…, vyberte účet a pak Vlastnosti > Servery; port je na kartě „Upřesnit“.
        [windows-live-mail] V aplikaci Windows Live Mail klikněte vlevo pravým tlačítkem na účet a pak na Vlastnosti > Servery; port je na kartě „Upřesnit“.
        [outlook] Zavřete Outlook, otevřete Ovládací panely > Pošta (Microsoft Outlook) > E-mailové účty…, vyberte účet a pak „Změnit…“; port je v části Další nastavení… > Upřesnit. (Outlook 2003: Nástroje > E-mailové účty….)
        [iphone] Na iPhonu nebo iPadu otevřete Nastavení > Aplikace > Mail, v něm účty (před iOS 18: Nastavení > Mail > Účty), vyberte účet a klepněte na jeho adresu; { $protocol ->
            [SMTP] server je v části SMTP > Primární server.
           *[other] název je tam jako „Název hostitele“, port je v části „Pokročilé“.
        }
        [kmail] V aplikaci KMail otevřete Nastavení > Nastavit KMail… > Účty, vyberte účet v části { $protocol ->
            [SMTP] Odesílání
           *[other] Příjem
        } a pak Upravit… > Obecné; port je v části „Pokročilé“.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] U tohoto serveru zaškrtněte „Tento server vyžaduje zabezpečené připojení (SSL)“.
        [windows-mail] U tohoto serveru zaškrtněte „Tento server vyžaduje zabezpečené připojení (SSL)“.
        [windows-live-mail] U tohoto serveru zaškrtněte „Tento server vyžaduje zabezpečené připojení (SSL)“.
        [outlook] Nastavte typ šifrovaného připojení na SSL/TLS (u POP3 ve starších verzích: zaškrtněte „Tento server vyžaduje šifrované připojení (SSL)“).
        [outlook-mac] Zaškrtněte „Použít k připojení SSL (doporučeno)“.
        [thunderbird] Zabezpečení spojení nastavte na SSL/TLS.
        [thunderbird-android] Zabezpečení nastavte na SSL/TLS.
        [apple-mail] Zaškrtněte „Použít TLS/SSL“.
        [iphone] Zapněte „Použít SSL“.
        [gmail-app] Typ zabezpečení nastavte na SSL/TLS, ne na možnost, která přijímá všechny certifikáty.
        [samsung-email] Typ zabezpečení nastavte na SSL, ne na možnost, která přijímá všechny certifikáty.
        [evolution] Metodu šifrování nastavte na TLS na vyhrazeném portu.
        [kmail] Šifrování nastavte na SSL/TLS.
       *[other] Šifrování nastavte na SSL/TLS (v některých programech: SSL nebo TLS od začátku).
    }
advice-set-starttls = { $program ->
        [outlook-express] „Tento server vyžaduje zabezpečené připojení (SSL)“ nechte zaškrtnuté.
        [windows-mail] „Tento server vyžaduje zabezpečené připojení (SSL)“ nechte zaškrtnuté.
        [windows-live-mail] „Tento server vyžaduje zabezpečené připojení (SSL)“ nechte zaškrtnuté.
        [outlook] Nastavte typ šifrovaného připojení na STARTTLS (starší verze: TLS).
        [outlook-mac] „Použít k připojení SSL (doporučeno)“ nechte zaškrtnuté.
        [thunderbird] Zabezpečení spojení nastavte na STARTTLS.
        [thunderbird-android] Zabezpečení nastavte na STARTTLS.
        [apple-mail] „Použít TLS/SSL“ nechte zaškrtnuté.
        [iphone] Použít SSL nechte zapnuté.
        [gmail-app] Typ zabezpečení nastavte na STARTTLS, ne na možnost, která přijímá všechny certifikáty.
        [samsung-email] Typ zabezpečení nastavte na TLS, ne na možnost, která přijímá všechny certifikáty.
        [evolution] Metodu šifrování nastavte na STARTTLS po připojení.
        [kmail] Šifrování nastavte na STARTTLS.
        [script] Šifrování nastavte na STARTTLS a ověřte, že je vyžadováno, ne jen zkoušeno.
       *[other] Šifrování nastavte na STARTTLS.
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
        [SMTP] Povedlo se, pokud zkušební zpráva, kterou pošlete sobě, odejde a dorazí.
       *[other] { $program ->
            [outlook-express] Povedlo se, pokud příští „Odeslat a přijmout“ skončí bez hlášení potíží.
            [windows-mail] Povedlo se, pokud příští „Odeslat a přijmout“ skončí bez hlášení potíží.
            [windows-live-mail] Povedlo se, pokud příští „Odeslat a přijmout“ skončí bez hlášení potíží.
            [outlook] Povedlo se, pokud příští „Odeslat a přijmout“ skončí bez hlášení potíží.
            [thunderbird] Povedlo se, pokud příští stažení zpráv skončí bez hlášení potíží.
           *[other] Povedlo se, pokud příští zjišťování nové pošty skončí bez hlášení potíží.
        }
    }
advice-undo = Chcete-li se vrátit, otevřete stejné nastavení a znovu zadejte { $security ->
        [starttls] STARTTLS
        [none] možnost bez šifrování
       *[tls] SSL/TLS
    } a port { $port }.
advice-server-log = { $server-kind ->
        [hosted] Podívejte se na stránku stavu služeb poskytovatele; pro Microsoft 365 je to admin.microsoft.com > Stav > Stav služeb. Protokol samotného serveru může číst jen poskytovatel.
        [dovecot] doveadm log find ukáže, kam Dovecot zapisuje protokol; doveadm log errors vypíše poslední chyby.
        [postfix] Postfix zapisuje do /var/log/mail.log nebo /var/log/maillog, případně do systému journal: journalctl -u "postfix*".
        [exchange55] Na serveru otevřete: Prohlížeč událostí > Protokol aplikací; seřaďte podle zdroje: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Na serveru otevřete: Prohlížeč událostí > Protokoly systému Windows > Aplikace; hledejte MSExchangePOP3, MSExchangeIMAP4 a MSExchangeTransport; Schannel je v části Systém.
        [courier] Courier zapisuje do poštovního protokolu (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus zapisuje do poštovního protokolu (journalctl -u cyrus-imapd).
        [exim] Exim zapisuje do /var/log/exim4/mainlog nebo /var/log/exim/main.log.
       *[other] Podívejte se do protokolu samotné poštovní služby.
    }

## Pro člověka u poštovního programu

user-tell-admin-groupshield = Pošlete toto hlášení správcům serveru { $server } a požádejte je, ať hledají GroupShield, antivirový program pro Exchange, a události 11508 a 11506. Vyřešit to mohou jen oni.
user-tell-admin-exchange55 = Pošlete toto hlášení správcům serveru { $server }: jeho zabezpečený port { $port } nefunguje a kroky pro ně jsou níže.
user-tell-provider-greeting = Pošlete toto hlášení správcům serveru { $server }: port { $port } šifruje, ale samotná poštovní služba pak neodpovídá.
user-tell-provider-listener = Pošlete toto hlášení správcům serveru { $server }: šifrování na portu { $port } se přeruší na straně serveru.
user-tell-provider-port = { $failing-address ->
    [none] Pošlete toto hlášení správcům serveru { $server }: port { $port } nefunguje.
   *[other] Pošlete toto hlášení správcům serveru { $server }: na adrese { $failing-address } port { $port } nefunguje.
}
user-use-starttls = Použijte STARTTLS, který odtud funguje. { advice-where } { advice-set-starttls } Pak nastavte port { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS na portu { $starttls-port } funguje, ale tento poštovní program ho pro { $protocol } neumí použít. Použijte takový, který to umí, například Thunderbird, a starý si nechte: pošta, kterou stáhl, může být jen v něm.
user-use-secure-port = Použijte zabezpečený port { $secure-port }, který odpovídá šifrovaně. { advice-where } { advice-secure-port } Pak nastavte port { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Port { $other-port } ({ $other-protocol }) serveru { $server } funguje zabezpečeně. Přidejte druhý účet typu { $other-protocol } s SSL/TLS a portem { $other-port } a starý si nechte: pošta, která byla přes něj stažena, může být jen v tomto počítači. S protokolem { $other-protocol } zůstává pošta na serveru. { advice-success } Chcete-li se vrátit, odeberte druhý účet.
user-use-pop3 = Port { $other-port } ({ $other-protocol }) serveru { $server } funguje zabezpečeně. Přidejte druhý účet typu { $other-protocol } s SSL/TLS a portem { $other-port }. Než poprvé stáhne poštu, nastavte ho tak, aby nechával kopii zpráv na serveru. Starý účet nechte, jak je. { advice-success } Chcete-li se vrátit, odeberte druhý účet.
user-ssl-off = Udělejte to jen po přečtení varování a jen v síti, které důvěřujete. { advice-where } { $program ->
        [outlook-express] U serveru { $protocol ->
            [SMTP] odchozí
           *[other] příchozí
        } pošty zrušte zaškrtnutí „Tento server vyžaduje zabezpečené připojení (SSL)“ a nastavte port { $plain-port }; pak „Použít“, „OK“, „Zavřít“.
        [windows-mail] U serveru { $protocol ->
            [SMTP] odchozí
           *[other] příchozí
        } pošty zrušte zaškrtnutí „Tento server vyžaduje zabezpečené připojení (SSL)“ a nastavte port { $plain-port }; pak OK.
        [windows-live-mail] U serveru { $protocol ->
            [SMTP] odchozí
           *[other] příchozí
        } pošty zrušte zaškrtnutí „Tento server vyžaduje zabezpečené připojení (SSL)“ a nastavte port { $plain-port }; pak OK.
        [outlook] { $protocol ->
            [POP3] Zrušte zaškrtnutí „Tento server vyžaduje šifrované připojení (SSL)“ (novější verze: nastavte typ šifrovaného připojení na „Žádné“)
           *[other] Nastavte typ šifrovaného připojení na „Žádné“
        } a nastavte port { $plain-port }; pak OK.
        [outlook-mac] Zrušte zaškrtnutí „Použít k připojení SSL (doporučeno)“ a nastavte port { $plain-port }.
        [thunderbird] Zabezpečení spojení nastavte na „Žádné“ a port na { $plain-port }.
        [thunderbird-android] Zabezpečení nastavte na „Žádné“ a port na { $plain-port }.
        [apple-mail] Zrušte zaškrtnutí „Použít TLS/SSL“ a nastavte port { $plain-port }; pokud se program zeptá, povolte nezabezpečené ověřování jen pro tento účet.
        [iphone] Vypněte „Použít SSL“ a „Port serveru“ nastavte na { $plain-port }.
        [gmail-app] Typ zabezpečení nastavte na „Žádné“ a port na { $plain-port }.
        [samsung-email] Typ zabezpečení nastavte na „Žádné“ a port na { $plain-port }.
        [evolution] Metodu šifrování nastavte na „Bez šifrování“ a port na { $plain-port }.
        [kmail] Šifrování nastavte na „Žádné“ a port na { $plain-port }.
       *[other] Vypněte u tohoto serveru SSL/TLS a nastavte port { $plain-port }.
    } { advice-success }
user-ssl-on-again = Jakmile bude server opraven, znovu zapněte SSL. { advice-undo } { $program ->
        [apple-mail] „Povolit nezabezpečené ověřování“ tam zase vypněte.
       *[other] { $protocol ->
            [SMTP] Nastavení příjmu se neměnilo.
           *[other] Nastavení odesílání se neměnilo.
        }
    } Pokud heslo šlo přes síť, které nedůvěřujete, pak ho změňte.
user-use-published = Váš poskytovatel zveřejňuje toto nastavení: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Tento server patří do jiné domény, než je vaše, a jeho certifikát je v pořádku.
       *[own] {""}
    } { advice-where-name } Zadejte tyto údaje. Chcete-li se vrátit, zadejte znovu { $server } a port { $port }.
user-ask-published = Vaše doména uvádí pro poštovní programy { $published-server }, port { $published-port }. Tento server patří do jiné domény, než je vaše, a nic z toho, co bylo zkontrolováno, neukazuje, že ho provozuje váš poskytovatel: nezadávejte ho, ani tam nezadávejte heslo, dokud poskytovatel tento název nepotvrdí.
user-ask-right-port = { $protocol } obvykle používá port { $secure-port } s SSL/TLS. Zeptejte se správců serveru { $server }, jaký port a jaký druh šifrování se má pro { $protocol } používat.
user-ask-port = Zeptejte se správců serveru { $server }, jaký port a jaký druh šifrování se má pro { $protocol } používat.
user-match-port-and-encryption = Port a šifrování patří k sobě: 995, 993 a 465 s SSL/TLS; 110, 143 a 587 se STARTTLS. { advice-where } Nastavte odpovídající dvojici a vyzkoušejte ji. { advice-undo }
user-tls-on-this-port = Port { $port } serveru { $server } šifruje od prvního bajtu: ponechte tento port a nastavte SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port a šifrování patří k sobě: se zaškrtnutým SSL potřebuje poštovní program port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Nastavte tento port a vyzkoušejte ho. { advice-undo }
user-switch-encryption-on = Zapněte šifrování. { advice-where } { advice-set-tls } Pokud se port sám změnil, nastavte ho znovu na { $port }. { advice-success }
user-keep-encryption = Šifrování nechte v poštovním programu zapnuté: bez něj by heslo i poštu mohl přečíst kdokoli po cestě.
user-update-system = Váš poštovní program používá šifrování systému Windows a tato verze Windows je pro server příliš stará. Čtěte poštu v současném programu, například v Thunderbirdu, na systému, který ještě dostává aktualizace. Starý počítač si nechte: pošta, která byla stažena tam, je jen v něm.
user-update-program = { $program ->
        [outlook] Nainstalujte všechny aktualizace Office a Windows. Ve Windows 7 je třeba zapnout TLS 1.2: to může udělat technická podpora (KB3140245). Windows XP a Vista to neumějí. { advice-success }
        [windows-live-mail] Ve Windows 7 je třeba zapnout TLS 1.2: to může udělat technická podpora (KB3140245 a nastavení Schannel pro klienty TLS 1.2). Ve Windows 8 a novějších nainstalujte všechny aktualizace. Windows Vista to neumí. { advice-success }
        [new-outlook] Nový Outlook stahuje poštu přes servery Microsoftu, takže na tomto počítači není nic příliš staré. Zkuste jednou jiný poštovní program, například Thunderbird.
        [outlook-mobile] Outlook v telefonu stahuje poštu přes servery Microsoftu, takže v tomto telefonu není nic příliš staré. Zkuste jednou jiný poštovní program.
        [thunderbird] Aktualizujte Thunderbird: nabídka > Nápověda > O aplikaci Thunderbird. { advice-success }
        [apple-mail] Aktualizujte macOS: nabídka Apple > Nastavení systému > Obecné > Aktualizace softwaru. Mail používá šifrování systému. { advice-success }
        [iphone] Aktualizujte iPhone nebo iPad: Nastavení > Obecné > Aktualizace softwaru. Mail používá šifrování systému. { advice-success }
        [gmail-app] Aktualizujte Android a jeho aplikace: Nastavení > Systém > Aktualizace softwaru, a také Obchod Play. { advice-success }
        [samsung-email] Aktualizujte telefon: Nastavení > Aktualizace softwaru. { advice-success }
        [thunderbird-android] Aktualizujte aplikaci v obchodě, ze kterého pochází, a samotný Android v Nastavení. { advice-success }
        [device] Nainstalujte nejnovější firmware od výrobce zařízení. Pokud žádný se současným TLS není, nechte zařízení odesílat přes předávací poštovní server (relay) uvnitř vaší sítě; neoslabujte kvůli němu poštovní server.
        [script] Aktualizujte program a knihovnu, kterou šifruje (OpenSSL, Java, .NET, Python nebo PHP), nebo v něm zapněte TLS 1.2. { advice-success }
       *[other] Aktualizujte poštovní program i systém, na kterém běží. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Dokud se to nevyřeší, pište poštu ve webovém prohlížeči, pokud to váš poskytovatel nabízí.
       *[other] Dokud se to nevyřeší, čtěte poštu ve webovém prohlížeči, pokud to váš poskytovatel nabízí.
    }
user-tunnel = Pokud starý program musí zůstat, požádejte technickou podporu o tunel TLS (stunnel) na tomto počítači: program se spojí s tunelem a tunel se serverem { $server } současným TLS.
user-check-again = Klikněte na „Zkontrolovat znovu“; ukáže se, co se změnilo.
user-tell-provider-old-server = Pošlete toto hlášení správcům serveru { $server }: potřebuje TLS 1.2 nebo novější.
user-tell-provider-tls12 = Pošlete toto hlášení správcům serveru { $server } a požádejte je, aby vedle TLS 1.3 povolili i TLS 1.2: je to bezpečné a mnoho programů nic novějšího neumí.
user-keep-settings = Nastavení zabezpečení systému Windows a poštovního programu nechte, jak jsou; jejich snížení oslabí každé spojení, nejen toto.
user-tell-provider-suites = Pošlete toto hlášení správcům serveru { $server } a požádejte je o přidání způsobu šifrování (šifry), který váš program zná.
user-tell-provider-key = Pošlete toto hlášení správcům serveru { $server } a požádejte o druhý certifikát s klíčem RSA: se současným klíčem ({ $key }) si váš program neporadí.
user-do-not-click-through = Pokud se poštovní program zeptá, zda má tomuto certifikátu přesto důvěřovat, odpovězte ne: vaši poštu by mohl číst někdo cizí.
user-use-certificate-name = Certifikát je pro { $certificate-name }. Zeptejte se poskytovatele, zda je to správný název serveru. Pokud ano, změňte název serveru v poštovním programu. { advice-where-name } Jako název serveru zadejte { $certificate-name }. Chcete-li se vrátit, zadejte znovu { $server }.
user-one-address = Tento certifikát ukazuje jen jedna z adres serveru { $server }, takže další pokus se může podařit.
user-look-at-certificate = Nechte Mailprobe podívat se na certifikát přímo na serveru { $server } („Zkontrolovat“, nebo „mailprobe check“ se stejným textem): řekne, co s ním není v pořádku.
user-tell-provider-certificate = Pošlete toto hlášení správcům serveru { $server }; je v něm doba platnosti, názvy i vydavatel certifikátu.
user-tell-provider-weak = Pošlete toto hlášení správcům serveru { $server } a požádejte o nový klíč a certifikát.
user-set-clock = Nastavte datum, čas a časové pásmo tohoto počítače: klikněte pravým tlačítkem na hodiny, zvolte „Upravit datum a čas“ a nechte čas nastavovat automaticky. Na Macu: Nastavení systému > Obecné > Datum a čas.
user-clock-battery = Pokud je po vypnutí počítače datum zase špatně, je baterie jeho hodin vybitá. Vymění ji každý počítačový servis.
user-no-password-here = Na tomto portu se nepřihlašujte: někdo po cestě by mohl přečíst vaše heslo.
user-tell-provider-plain = Pošlete toto hlášení správcům serveru { $server }: jeho port { $port } komunikuje nešifrovaně.
user-check-name-and-port = { advice-where-name } Porovnejte název serveru ({ $server }) a port ({ $port }) s tím, co uvádí váš poskytovatel.
user-scanner-update = V cestě mezi poštovním programem a serverem stojí { $scanner }, antivirový program na tomto počítači. Aktualizujte ho, restartujte tento počítač a zkontrolujte znovu.
user-scanner-find = V nastavení antivirového programu najděte kontrolu pošty nebo SSL a poštovní spojení se serverem { $server } z ní vyjměte; jak na to, říká nápověda antivirového programu nebo technická podpora. Samotný antivirový program nechte zapnutý.
user-gateway = { $scanner } patří k síti, ve které jste, ne k tomuto počítači. Požádejte správce sítě, ať poštovní spojení se serverem { $server } z kontroly vyjme nebo sem nainstaluje kořenový certifikát této kontroly.
user-ask-helpdesk-scanner = Na firemním počítači se zeptejte technické podpory: brána zde může potřebovat vlastní kořenový certifikát nebo výjimku pro poštu.
user-compare-network = Zkontrolujte jednou z jiné sítě, například přes mobilní internet v telefonu. Tento výsledek nejprve uložte, abyste mohli oba porovnat.
user-allow-program = Ověřte v bráně firewall tohoto počítače, zda váš poštovní program smí používat port { $port }, a povolte to. Chcete-li se vrátit, záznam zase odeberte.
user-ask-helpdesk-port = Požádejte správce této sítě, ať propustí port { $port } k serveru { $server }; mnoho sítí poštovní porty záměrně blokuje.
user-large-hello = Pokud používáte VPN, zkontrolujte jednou bez ní. Jinak pošlete toto hlášení správci této sítě: pakety plné velikosti se cestou ztrácejí (MTU), nebo brána firewall nerozumí dlouhé první zprávě současných programů.
user-check-name = { advice-where-name } Ověřte písmeno po písmenu, zda je název serveru správný: { $server }.
user-name-service = Doma restartujte router, počkejte dvě minuty a pak restartujte tento počítač: služba názvů (DNS) této sítě nevrátila žádnou adresu. V kanceláři se obraťte na technickou podporu.
user-ask-helpdesk-dns = Pokud to tak zůstane, pošlete toto hlášení správci této sítě nebo poskytovateli internetu: jeho služba názvů (DNS) neříká, kde je { $server }.
user-hosts-file = Požádejte technickou podporu, ať se podívá na soubor hosts tohoto počítače: posílá { $server } na adresu, kde pošta nefunguje.
user-flush-names = Vymažte adresy uložené v tomto počítači nebo telefonu: { $program ->
        [apple-mail] na Macu otevřete Terminál a zadejte sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, pak stiskněte Enter a zadejte heslo Macu.
        [outlook-mac] na Macu otevřete Terminál a zadejte sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, pak stiskněte Enter a zadejte heslo Macu.
        [iphone] vypněte ho a znovu zapněte.
        [gmail-app] vypněte ho a znovu zapněte.
        [samsung-email] vypněte ho a znovu zapněte.
        [thunderbird-android] vypněte ho a znovu zapněte.
        [outlook-mobile] vypněte ho a znovu zapněte.
        [device] vypněte zařízení a znovu ho zapněte.
        [evolution] otevřete terminál, zadejte resolvectl flush-caches a stiskněte Enter.
        [kmail] otevřete terminál, zadejte resolvectl flush-caches a stiskněte Enter.
       *[other] ve Windows stiskněte Windows+R, zadejte cmd, stiskněte Enter, pak zadejte ipconfig /flushdns a stiskněte Enter. Telefon vypněte a znovu zapněte.
    } Není třeba nic vracet zpět.
user-private-address = Název { $server } vede na { $private-address }, což je adresa uvnitř místní sítě. Takto odpovídá síť pro hosty, dokud se do ní nepřihlásíte: otevřete webovou stránku v prohlížeči a přihlaste se tam. Jinak zjistěte, zda pro čtení pošty nemusíte být v síti serveru { $server } nebo v její VPN.
user-use-exchanger = { $server } je název domény a její pošta jde na { $exchanger }. Zeptejte se poskytovatele, zda tento server používají i poštovní programy. Pokud ano: { advice-where-name } Zadejte { $exchanger } jako název serveru. Chcete-li se vrátit, zadejte znovu { $server }.
user-restart-router = Doma router na minutu vypněte, znovu zapněte a pak zkontrolujte znovu.
user-ask-helpdesk-ipv6 = Pokud to tak zůstane, pošlete toto hlášení technické podpoře nebo poskytovateli: cesta přes IPv6 k serveru { $server } nefunguje.
user-sign-in-to-network = Otevřete webovou stránku v prohlížeči, přihlaste se do této sítě nebo přijměte její podmínky a pak zkontrolujte znovu.
user-wait-for-server = Počkejte několik minut a zkuste to znovu; v poštovním programu není třeba nic měnit.
user-ask-provider-status = Podívejte se na stránku stavu služeb vašeho poskytovatele nebo mu zavolejte: možná už o tom ví.
user-fewer-connections = { $protocol ->
        [SMTP] Zavřete jiné programy a zařízení, které odesílají přes tentýž server; mnoho serverů jich dovolí najednou jen několik.
       *[other] Zavřete jiné programy a zařízení, které čtou tutéž schránku; mnoho serverů jich dovolí najednou jen několik.
    }
user-longer-interval = Nechte poštovní program zjišťovat novou poštu méně často, například každých deset minut.
user-greylisted = Odešlete zprávu znovu za deset minut: tento server žádá každého nového odesílatele, aby to zkusil později. Nic není třeba měnit.
user-shut-out = Před dalším pokusem počkejte půl hodiny, na všech zařízeních, která čtou tuto schránku: každý pokus může čekání prodloužit.
user-correct-password = Před dalším pokusem zadejte správné heslo ve všech programech a zařízeních, které tuto schránku používají: kvůli starému heslu zůstává adresa zablokovaná.
user-sign-in-name = Ověřte, zda je uživatelské jméno úplné (často je to celá adresa), a zadejte heslo znovu.
user-sign-in-app-password = Pokud váš poskytovatel vyžaduje pro poštovní programy heslo aplikace (Google, Yahoo, AOL, Apple, Fastmail a další ano; Microsoft ho nemá), vytvořte si ho ve svém účtu na webu poskytovatele a zadejte ho místo obvyklého hesla.
user-sign-in-web = Nechte poštovní program přihlásit se přes webovou stránku poskytovatele (OAuth 2). { $program ->
        [thunderbird] { advice-where } Způsob autentizace nastavte na OAuth2.
        [thunderbird-android] { advice-where } Autentifikaci nastavte na OAuth 2.0.
        [apple-mail] Přidejte účet ještě jednou, pod jménem jeho poskytovatele, a ne jako „Jiný“. Starý si nechte: pošta stažená přes POP je jen v tomto počítači.
        [iphone] Přidejte účet ještě jednou, pod jménem jeho poskytovatele, a ne jako „Jiný“. Starý odeberte, jen pokud je vaše pošta i na serveru.
        [outlook] Přidejte účet ještě jednou jako Microsoft 365, Outlook.com nebo Google, ne jako POP nebo IMAP. Starý si nechte: pošta stažená přes POP je jen v tomto počítači. U jiných poskytovatelů to klasický Outlook neumí; Thunderbird ano.
        [new-outlook] Přidejte účet ještě jednou a na dotaz zvolte jeho poskytovatele; do samotného Outlooku heslo nezadávejte.
        [outlook-mac] Přidejte účet ještě jednou a na dotaz zvolte jeho poskytovatele, ne IMAP ani POP. Starý si nechte: pošta stažená přes POP je jen v tomto počítači.
        [outlook-mobile] Přidejte účet ještě jednou a na dotaz zvolte jeho poskytovatele.
        [gmail-app] Přidejte účet ještě jednou a na dotaz zvolte jeho poskytovatele, ne možnost „Jiný“.
        [samsung-email] Přidejte účet ještě jednou a na dotaz zvolte jeho poskytovatele, ne možnost „Jiný“.
        [outlook-express] Outlook Express to neumí; Thunderbird ano.
        [windows-mail] Windows Mail to neumí; Thunderbird ano.
        [windows-live-mail] Windows Live Mail to neumí; Thunderbird ano.
        [device] Pokud to zařízení neumí, nechte ho odesílat přes předávací poštovní server (relay) vaší sítě nebo přes službu poskytovatele pro zařízení; zeptejte se správce své pošty.
        [script] Dejte programu token OAuth 2, nebo ho nechte odesílat přes předávací server (relay) či odesílací službu, která ještě přijímá uživatelské jméno a heslo.
       *[other] Pokud to váš program neumí, Thunderbird ano.
    }
user-sign-in-switch = Ověřte ve svém účtu na webu poskytovatele, zda není třeba nejprve zapnout POP, IMAP nebo přístup pro poštovní programy.
user-ask-sign-in = Zeptejte se správců serveru { $server }, jak se tam poštovní programy přihlašují: port { $port } přihlášení heslem nenabízí.
user-ask-protocol = Požádejte správce účtu nebo jeho domény, aby zapnul { $protocol }, nebo se zeptejte, který jiný protokol použít.
user-other-way-of-sign-in = Použijte poštovní program, který umí některý ze způsobů přihlášení, které server { $server } nabízí, nebo požádejte jeho správce, aby nabídli také hesla přes TLS (PLAIN nebo LOGIN).
user-use-submission-port = K odesílání používají poštovní programy { $program ->
        [outlook-express] port 465 s SSL; port 25 je určen pro poštu mezi servery a port 587 vyžaduje STARTTLS, který tam Outlook Express neumí.
       *[other] port 587 se STARTTLS nebo port 465 s SSL/TLS; port 25 je určen pro poštu mezi servery.
    } { advice-where } { $program ->
        [outlook-express] Vyzkoušejte tento port.
       *[other] Vyzkoušejte tyto porty.
    } { advice-undo }
user-client-certificate = Požádejte správce serveru { $server } o vlastní certifikát a zeptejte se, jak ho nainstalovat: bez něj port { $port } nikoho nepustí, ať je heslo jakékoli.
user-sign-in-for-sending = Zapněte přihlašování pro odesílání: { $program ->
        [outlook-express] v aplikaci Outlook Express otevřete Nástroje > Účty… > Pošta, vyberte účet, pak Vlastnosti > Servery; tam zaškrtněte „Server vyžaduje ověření“.
        [windows-mail] v aplikaci Windows Mail otevřete Nástroje > Účty…, vyberte účet, pak Vlastnosti > Servery; tam zaškrtněte „Server vyžaduje ověření“.
        [windows-live-mail] v aplikaci Windows Live Mail klikněte vlevo pravým tlačítkem na účet, pak na Vlastnosti > Servery; tam zaškrtněte „Server vyžaduje ověření“.
        [outlook] zavřete Outlook, otevřete Ovládací panely > Pošta (Microsoft Outlook) > E-mailové účty…, vyberte účet, pak Změnit… > Další nastavení… > Server pro odchozí poštu; tam zaškrtněte „Server pro odchozí poštu (SMTP) požaduje ověření“.
        [outlook-mac] v Outlooku otevřete Nástroje > Účty, vyberte účet, pak „Další možnosti“ pod serverem odchozí pošty a zvolte druh ověření.
        [thunderbird] v Thunderbirdu otevřete nabídku > Nastavení účtu > Server odchozí pošty (SMTP), vyberte server, pak „Upravit…“ a zvolte jiný způsob autentizace než „Bez autentizace“.
        [thunderbird-android] v aplikaci otevřete nabídku > Nastavení, vyberte účet, pak Odesílání zpráv > Server odchozí pošty; tam zvolte jinou autentifikaci než „Žádný“.
        [apple-mail] v aplikaci Mail otevřete Mail > Nastavení > Účty (starší verze: Předvolby), vyberte účet, pak „Nastavení serveru“ a u serveru odchozí pošty nastavte uživatelské jméno a ověření.
        [iphone] otevřete Nastavení > Aplikace > Mail, v něm účty (před iOS 18: Nastavení > Mail > Účty), vyberte účet, klepněte na jeho adresu, pak na SMTP a na server v části „Primární server“ a zadejte uživatelské jméno a heslo i tam.
        [gmail-app] v aplikaci Gmail otevřete nabídku > Nastavení, vyberte účet, pak „Nastavení odchozí pošty“ a zapněte „Vyžadovat přihlášení“.
        [samsung-email] v aplikaci Samsung Email otevřete nabídku, klepněte na ozubené kolečko, vyberte účet, pak „Nastavení serveru“ a zapněte přihlašování pro server odchozí pošty.
        [evolution] v aplikaci Evolution otevřete Upravit > Účty, vyberte účet, pak „Upravit“ a „Odesílání pošty“ a zaškrtněte „Server vyžaduje ověření totožnosti“.
        [kmail] v aplikaci KMail otevřete Nastavení > Nastavit KMail… > Účty > Odesílání, vyberte účet, pak „Upravit…“ a zaškrtněte „Server vyžaduje ověření“.
        [device] na webové stránce zařízení v části E-mail nebo SMTP zapněte ověřování SMTP a zadejte uživatelské jméno a heslo poštovního účtu.
        [script] v jeho konfiguraci nastavte uživatelské jméno a heslo pro server SMTP.
       *[other] ve svém poštovním programu otevřete nastavení serveru odchozí pošty a zapněte ověřování.
    } { advice-success }
user-from-address = Odesílejte z adresy, která k tomuto účtu patří: porovnejte e-mailovou adresu v nastavení účtu s tou, kterou vám dal poskytovatel.
user-block-list = Server říká, že internetová adresa tohoto počítače je na blokovacím seznamu. { $protocol ->
    [SMTP] Odesílejte přes port 587 nebo 465 svého poskytovatele s přihlášením; pokud to už děláte, požádejte
   *[other] Požádejte
 } poskytovatele internetu nebo technickou podporu o odstranění adresy ze seznamu.
user-sending-limit = Počkejte, až limit odesílání pomine, často je to hodina nebo den, a posílejte najednou méně lidem.
user-other-address = Ověřte, zda se nepoužívá VPN nebo síť pro hosty, a odešlete jednou bez ní: server odmítá adresu, kterou má tento počítač teď.
user-tell-provider-sending = Pokud to tak zůstane, pošlete toto hlášení správcům serveru { $server }; jsou v něm vlastní slova serveru.
user-tell-provider-sni = Pošlete toto hlášení správcům serveru { $server } a požádejte o výchozí certifikát pro programy, které neposílají název.
user-ask-right-name = Zeptejte se správců serveru { $server }, zda je to ještě jeho správný název, a pošlete jim toto hlášení.
user-raise-time-limit = Dejte serveru víc času. { $program ->
        [outlook-express] { advice-where } Posuňte „Časový limit serveru“ směrem k hodnotě „Dlouhý“. Chcete-li se vrátit, posuňte ho tam, kde byl.
        [windows-mail] { advice-where } Posuňte „Časový limit serveru“ směrem k hodnotě „Dlouhý“. Chcete-li se vrátit, posuňte ho tam, kde byl.
        [windows-live-mail] { advice-where } Posuňte „Časový limit serveru“ směrem k hodnotě „Dlouhý“. Chcete-li se vrátit, posuňte ho tam, kde byl.
        [outlook] { advice-where } Posuňte „Časový limit serveru“ směrem k hodnotě „Dlouhý“. Chcete-li se vrátit, posuňte ho tam, kde byl.
        [thunderbird] V Thunderbirdu otevřete nabídku > Nastavení > Obecné > Editor předvoleb…, a nastavte mailnews.tcptimeout na 200. Chcete-li se vrátit, obnovte tam výchozí hodnotu.
        [script] Zvyšte v jeho konfiguraci časový limit (timeout).
       *[other] Zvyšte časový limit v nastavení účtu, pokud tam nějaký je.
    } { advice-success }
user-connect-network = Ověřte, zda je tento počítač připojen: Wi-Fi zapnutá a připojená, kabel zasunutý na obou koncích, režim letadlo vypnutý.
user-restart-network = Pokud se neotevře ani žádná webová stránka, restartujte tento počítač; doma restartujte i router a počkejte dvě minuty.
user-free-connections = Zavřete programy, které nepotřebujete, nebo restartujte tento počítač: nemá už žádné volné spojení, takže o serveru { $server } se nedalo nic zjistit.
user-run-to-the-end = Klikněte na „Zkontrolovat znovu“ a nechte kontrolu doběhnout do konce; málokdy trvá déle než deset sekund.
user-wait-for-answer = Zkuste to znovu za deset minut: server, který mlčí, může být přetížený nebo se teprve spouští. V poštovním programu není třeba nic měnit.
user-tell-provider-slow = Pokud to tak zůstane, pošlete toto hlášení správcům serveru { $server }; jsou v něm naměřené časy.
user-try-again-now = Odešlete a přijměte poštu ve svém programu ještě jednou: krátká porucha už možná pominula.
user-compare-settings = Ve vaší chybové zprávě je server { $complaint-server }, port { $complaint-port }; zkontrolován byl server { $server }, port { $port }. { advice-where-name } Zadejte { $server } a port { $port }, pokud jsou to údaje vašeho poskytovatele: odtud fungují. Chcete-li se vrátit, zadejte znovu { $complaint-server } a port { $complaint-port }.
user-password-and-account = Pokud to stále nefunguje, zadejte heslo znovu a porovnejte uživatelské jméno s tím, co uvádí váš poskytovatel.
user-not-tested = Přihlášení, schránka ani odesílání se nezkoušely: Mailprobe se nikdy neptá na heslo.
user-send-report = Uložte toto hlášení a pošlete ho technické podpoře: je v něm vše, co bylo zjištěno.

warning-ssl-off = S vypnutým SSL může vaše heslo a veškerou poštu číst každá síť po cestě. Dělejte to jen uvnitř sítě, které důvěřujete, například v kanceláři, nebo přes VPN do ní, nikdy na veřejné Wi-Fi ani přímo přes internet. { $protocol ->
        [SMTP] Čtení pošty má vlastní nastavení: tam nechte SSL zapnuté.
       *[other] Odesílání má vlastní nastavení: tam nechte SSL zapnuté.
    } Pokud mohl heslo někdo vidět, změňte ho, jakmile SSL zase bude fungovat, všude, kde ho používáte. SSL znovu zapněte, jakmile bude server opraven.
warning-pop3 = { $other-protocol } odebírá poštu ze serveru, pokud se mu to nezakáže: některé programy hned, jiné po dvou týdnech. Na vašich ostatních zařízeních pak tato pošta už není. Než se pošta poprvé stáhne, zaškrtněte „Ponechat kopii zpráv na serveru“ a zrušte případný počet dnů, po kterém se zprávy odeberou (telefony: mazat ze serveru „Nikdy“).

## Pro toho, kdo spravuje server

admin-groupshield-log = Hledejte v protokolu aplikací serveru { $server } události 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) a 1194 (MSExchangeIS, s 0x80004005). 0x2741 v nich znamená, že adresa zabezpečeného portu k navázání nebyla k dispozici; 0x2740 znamená, že port drží jiný program. Nový certifikát nepomůže: podle článku byly certifikáty v pořádku (KB Q250926).
admin-groupshield-service-packs = Pokud odebrání GroupShield nepomůže, vytvořte zálohu a doplňte na server Windows NT 4.0 Service Pack 6a a Exchange Server 5.5 Service Pack 4, nejnovější stav: NT 4.0 SP4 sám o sobě způsobuje tytéž události (KB Q214864).
admin-groupshield-remove = Nejprve vytvořte zálohu a zajistěte jinou ochranu pošty. Pak úplně odeberte GroupShield, antivirový program pro Exchange od firmy Network Associates (později McAfee): nejprve jeho programy na počítačích správců, potom na serveru, se službami, doplňky a položkami registru (KB Q250926; seznam pro ruční odebrání je v KB Q271758). Restartujte úložiště informací; pošta přitom všem přestane fungovat.
admin-groupshield-test = SSL vyzkoušejte dřív, než cokoli vrátíte, přímo poštovním programem se zapnutým SSL (KB Q250926), nebo tlačítkem „Zkontrolovat“ zde; dnešní openssl staré SSL tohoto serveru neumí. Ověřte, že se 11508 a 11506 nevracejí.
admin-groupshield-reinstall = Nainstalujte GroupShield znovu a vyzkoušejte SSL ještě jednou (KB Q250926). Pak lidem řekněte, ať SSL znovu zapnou.
admin-exchange55-log = Podívejte se do protokolu aplikací serveru { $server }: 13002 znamená, že k protokolu není navázán certifikát, 0x2740, že port drží jiný program, 0x2741, že adresa k navázání nebyla k dispozici.
admin-exchange55-certificate = V Key Manager ověřte, že platný certifikát je navázán na „Default“ nebo na správnou adresu serveru, zvlášť pro POP3 a pro IMAP4 (KB Q251097).
admin-exchange55-netstat = Na serveru spusťte netstat -an a hledejte 995 a 993 ve stavu LISTENING a na kterých adresách. Port jen na jedné adrese odpovídá KB Q214864.
admin-exchange55-addresses = Podívejte se, v jakém pořadí jsou adresy serveru (ping na jeho vlastní název), a odeberte nepoužívané adresy vytáčeného připojení a WAN (KB Q214864). Za proxy serverem potřebují zabezpečené porty vlastní navázání (KB Q178532).
admin-exchange55-service-packs = Vytvořte zálohu a doplňte na server Windows NT 4.0 Service Pack 6a a Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 sám o sobě způsobuje tytéž události (KB Q214864).
admin-server-log = Podívejte se do protokolu serveru { $server } v čase tohoto hlášení. { advice-server-log }
admin-key-and-certificate = Ověřte, že klíč a certifikát patří k sobě a že služba smí číst oba. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ vypíše soubory (ssl_cert a ssl_key; od verze 2.4 ssl_server_cert_file a ssl_server_key_file); openssl x509 -noout -pubkey -in CERT a openssl pkey -pubout -in KEY musí vypsat totéž.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files vypíše soubory; openssl x509 -noout -pubkey -in CERT a openssl pkey -pubout -in KEY musí vypsat totéž.
        [exchange] Get-ExchangeCertificate ukáže, zda jsou v části Services uvedeny POP a IMAP; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP certifikát naváže.
        [exchange55] Key Manager ukáže klíč a to, k čemu je navázán.
       *[other] openssl x509 -noout -pubkey -in CERT a openssl pkey -pubout -in KEY musí vypsat totéž.
    }
admin-reload = Nechte službu znovu načíst klíč a certifikát. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; od Exchange 2013 také MSExchangePOP3BE a MSExchangeIMAP4BE. Certifikát volí Set-PopSettings a Set-ImapSettings s -X509CertificateName.
        [exchange55] Restartujte úložiště informací.
        [courier] Restartujte služby courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Restartujte poštovní službu.
    }
admin-offload = Ověřte, zda před portem { $port } nestojí vyrovnávač zátěže, proxy TLS nebo filtr obsahu, a zkoušku zopakujte až za ním.
admin-test-secure-port = Vyzkoušejte zvenku: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } musí ukázat certifikát a uvítání.
admin-test-plain-port = Vyzkoušejte zvenku: nc { $server } { $port } musí ukázat uvítání.
admin-enable-listener = Zapněte zabezpečenou službu { $protocol }. { $server-kind ->
        [dovecot] V Dovecot: protocols a pro každý inet_listener s ssl = yes na portu { $port }; doveconf -n ukáže, co se používá.
        [postfix] V Postfix: řádek smtps (submissions) v master.cf.
        [exchange] V Exchange: Set-PopSettings nebo Set-ImapSettings s -SSLBindings, pak spusťte službu.
        [exchange55] V aplikaci Exchange Administrator: vlastnosti protokolu, s certifikátem z Key Manager.
       *[other] Port a certifikát uvádí její konfigurace.
    }
admin-open-port = Propusťte port { $port } všemi branami firewall mezi poštovními programy a serverem { $server }, ale jen ze sítí, ve kterých se používají; zda projde, tam ukáže nc -vz { $server } { $port }.
admin-publish-settings = Zveřejněte správná nastavení tam, kde je programy hledají: autoconfig.xml pro Thunderbird a K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover pro Outlook, konfigurační profil pro zařízení Apple a záznamy SRV _imaps, _pop3s a _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Sdělte lidem, které programy s TLS 1.2 a novějším stále fungují; snižovat zabezpečení serveru pro všechny není třeba.
admin-allow-tls12 = Nechte port { $port } vedle TLS 1.3 odpovídat i na TLS 1.2: je to bezpečné a mnoho používaných programů nic novějšího neumí (Outlook před Windows 11, tiskárny).
admin-old-tls-apart = Pokud staré programy musí ještě nějaký čas vydržet, dejte jim vlastní adresu s TLS 1.0, jen uvnitř sítě, a stanovte datum, kdy to skončí.
admin-upgrade-server = Aktualizujte poštovní službu nebo její knihovnu TLS, aby uměla TLS 1.2 nebo novější.
admin-tls-front-end = Do té doby před ni postavte předřazenou službu TLS, například stunnel nebo HAProxy, aby starý TLS nikdy neopustil stroj.
admin-test-versions = Vyzkoušejte openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } a ověřte, na které verzi a šifře se strany dohodnou.
admin-add-suites = Přidejte šifru, kterou tento program nabízí, například { $ciphers }.
admin-old-ciphers = Tento program nabízí jen staré šifry, například { $ciphers }; dnes jsou příliš slabé na to, aby se zapnuly pro všechny. Správná cesta je novější program.
admin-add-rsa = Pokud má certifikát klíč ECDSA nebo Ed25519, nabízejte vedle něj i certifikát s klíčem RSA.
admin-renew-certificate = Obnovte certifikát u autority, které poštovní programy důvěřují, a nechte službu načíst ho znovu.
admin-replace-revoked = Obstarejte si od certifikační autority nový certifikát s novým klíčem, nechte ho službu znovu načíst a zeptejte se, proč byl starý odvolán.
admin-full-chain = Posílejte celý řetězec: nejprve vlastní certifikát serveru, pak ty mezi ním a kořenovým.
admin-current-chain = Nahraďte zastaralý mezilehlý certifikát, který server posílá, současným od vaší certifikační autority, nebo ho vynechte.
admin-present-chain = Dokud nezačne platit nový mezilehlý certifikát, nechte server posílat ten, který platí dnes.
admin-certificate-names = Ověřte, že { $server } je mezi jeho alternativními názvy (subject alternative names); common name se nepočítá.
admin-chain-or-authority = Server posílá jen vlastní certifikát: nechte ho posílat i mezilehlé certifikáty řetězce. Pokud je vydavatelem vaše vlastní autorita, nainstalujte její kořenový certifikát na každý počítač, který čte poštu.
admin-reissue-plain = Nechte certifikát vydat znovu bez rozšíření, které je označeno jako kritické („critical“); ukáže ho openssl x509 -text.
admin-reissue-for-apple = Nechte certifikát vystavit znovu nejvýše na 825 dní a s účelem serverAuth (ověření serveru); obojí ukáže openssl x509 -text.
admin-reissue-within-rules = Nechte certifikát vydat znovu autoritou, která ho pro tento název vydat smí; instalace kořenového certifikátu zde nepomůže.
admin-not-yet-valid = Používejte certifikát až ode dne, kdy začne platit, nebo ho nechte vydat znovu; zkontrolujte hodiny počítače, který ho vydal.
admin-server-usage = Nechte ho vydat znovu pro servery, s rozšířeným použitím klíče „TLS Web Server Authentication“ (serverAuth).
admin-offer-starttls = Nechte port { $port } nabízet STARTTLS; potřebuje k tomu certifikát a jeho klíč. { $server-kind ->
    [dovecot] V Dovecot: ssl = yes, ssl_cert a ssl_key (od verze 2.4 ssl_server_cert_file a ssl_server_key_file).
    [postfix] V Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file a smtpd_tls_key_file (nebo smtpd_tls_chain_files).
    [exchange] V Exchange: Enable-ExchangeCertificate pro danou službu.
   *[other] Obojí uvádí jeho konfigurace.
}
admin-trusted-authority = Pořiďte certifikát od autority, které poštovní programy důvěřují. Pokud je to vaše vlastní autorita, nainstalujte její kořenový certifikát na každý počítač, který čte poštu.
admin-every-address = Nainstalujte nový certifikát na každý server za tímto názvem a porovnejte je: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Na adrese { $failing-address } port { $port } serveru { $server } nefunguje: opravte tam službu, nebo tuto adresu odeberte ze záznamů názvu, dokud fungovat nebude.
admin-new-key = Vytvořte nový klíč, RSA s 2048 a více bity nebo EC P-256, a nechte si k němu vydat certifikát se SHA-256.
admin-strong-chain = Vlastní certifikát serveru může zůstat: nechte server posílat mezilehlý certifikát vaší certifikační autority s klíčem 2048 a více bitů, podepsaný pomocí SHA-256.
admin-dh-group = Používejte skupiny Diffie-Hellman o 2048 bitech nebo jen ECDHE.
admin-time-service = Na serveru { $server } není třeba dělat nic. Pokud jdou hodiny špatně na mnoha počítačích, nabídněte ve své síti časovou službu.
admin-tell-people-settings = Sdělte lidem dvojice: 995, 993 a 465 s SSL/TLS; 110, 143 a 587 se STARTTLS.
admin-tls-on-secure-port = Zapněte pro port { $port } TLS, nebo ho zavřete: programy, které tam TLS očekávají, budou čekat marně.
admin-tls-on-plain-port = Port { $port } začíná hned s TLS. Nechte ho odpovídat nešifrovaně a nabízet STARTTLS, jak to programy čekají, nebo ho zavřete: TLS od začátku patří na porty 993, 995 a 465.
admin-check-forwarding = Ověřte, kam je přesměrován port { $port } serveru { $server }: odpovídá tam něco jiného než { $protocol }.
admin-exempt-mail-ports = Pokud se pošta cestou kontrolovat nemusí, vyjměte { $server } z kontroly TLS na portech 995, 993, 465, 587, 143 a 110.
admin-install-company-root = Pokud má kontrola zůstat, nainstalujte její kořenový certifikát na každý počítač, který čte poštu.
admin-pass-starttls = Propouštějte STARTTLS beze změny: brány, které ho odstraňují, nutí poštu jít nešifrovaně.
admin-inspect-firewall = Hledejte v protokolu brány firewall adresu, ze které toto hlášení pochází, a port { $port }, v čase hlášení.
admin-packet-size = Pokud malé odpovědi docházejí a velké mizí, prověřte MTU na cestě: propusťte ICMP „fragmentation needed“, nebo snižte MSS.
admin-fix-records = Podívejte se na záznamy A, AAAA a případný CNAME pro { $server }, uvnitř i zvenku: dig { $server } A a dig { $server } AAAA.
admin-name-service = Ověřte, zda odpovídají servery DNS, které tato síť přiděluje: nslookup { $server } zde a nslookup { $server } s jiným serverem DNS.
admin-fix-ipv6 = Nechte službu naslouchat i na její adrese IPv6, nebo odeberte záznam AAAA pro { $server }, dokud to tak nebude.
admin-give-ipv4 = Dejte { $server } také adresu IPv4 (záznam A): ne každá síť má IPv6.
admin-portal-mail = Dokud se host nepřihlásí, nedávejte na portech 995, 993 a 587 vůbec žádnou odpověď, ani přihlašovací stránku: poštovní programy to pak zkusí znovu samy.
admin-start-services = Spusťte poštovní služby na serveru { $server } a ověřte, že zůstanou běžet.
admin-raise-limits = Ověřte, kterého limitu bylo dosaženo. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections a client_limit přihlašovacích služeb; doveadm who ukáže, kdo je připojen.
        [exchange] Get-PopSettings nebo Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit a default_process_limit.
       *[other] Spojení celkem, na uživatele a na adresu.
    }
admin-blocked-addresses = Ověřte, zda fail2ban nebo podobná ochrana nezablokovala adresu, ze které toto hlášení pochází.
admin-mailbox-lock = Hledejte neukončenou relaci této schránky a zapomenutý soubor zámku.
admin-sign-in-methods = Ověřte, které způsoby přihlášení jsou pro { $protocol } zapnuté. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings nebo Get-ImapSettings, LoginType; u Exchange Online zjistěte, zda není blokováno základní ověřování.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; pro jednotlivý port v master.cf.
       *[other] Hesla přes TLS potřebují PLAIN nebo LOGIN.
    }
admin-switch-protocol-on = Zapněte { $protocol } pro tento účet nebo doménu, nebo lidem sdělte, který protokol mají použít místo něj.
admin-explain-sign-in = Pokud jsou hesla vypnutá záměrně, sdělte lidem, které programy se umějí přihlásit, a kde existují hesla aplikací, jak je získat.
admin-client-certificate = Pokud se certifikáty klientů vyžadovat nemají, vypněte to (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); pokud mají, sdělte lidem, jak certifikát získat.
admin-sending-rules = Zjistěte, které pravidlo poštu v čase tohoto hlášení odmítlo. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail a acl_smtp_rcpt
       *[other] Pravidla pro předávání pošty, odesílatele a adresy, blokovací seznamy, limity odesílání.
    }
admin-delist = Pokud adresa na seznam nepatří, požádejte jeho správce o odstranění; proč tam je, říká webová stránka seznamu.
admin-nothing-on-server = Na serveru { $server } není třeba dělat nic: vůbec se k němu nedošlo.
admin-network-here = Pokud se to týká více počítačů, podívejte se na přepínač, router a službu přidělování adres (DHCP) této sítě.
admin-default-certificate = Nastavte výchozí certifikát a web pro programy, které neposílají název serveru.
admin-test-without-name = Vyzkoušejte openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: musí ukázat certifikát.
admin-server-names = Ověřte, že nastavení TLS serveru { $server } zná přesně tento název, a zjistěte, co dělá s programem, který žádný neuvede.
admin-reverse-names = Ověřte, zda server nečeká na reverzní název každé připojující se adresy (PTR) nebo na dotaz ident, a vypněte to.
admin-server-load = Podívejte se na zátěž, paměť a disk serveru { $server } a na počet spojení.
admin-check-backend = Ověřte, zda odpovídají adresářová služba (LDAP), databáze a úložiště, které poštovní služba potřebuje.
