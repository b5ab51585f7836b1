# Co bylo zjištěno, jedna věta na každé zjištění. Identifikátor zjištění stojí za „finding-“; tečka v něm se píše jako „_“.

## Co řekl poštovní program

finding-said-secure-connect-failed = Poštovní program hlásí, že se nepodařilo navázat zabezpečené spojení: { $words }
finding-said-connect-failed = Poštovní program hlásí, že se nemohl připojit: { $words }
finding-said-refused = Zpráva říká, že spojení bylo odmítnuto: { $words }
finding-said-timed-out = Zpráva říká, že včas nepřišla odpověď: { $words }
finding-said-unreachable = Zpráva říká, že k serveru nevede cesta: { $words }
finding-said-cannot-contact = Poštovní program hlásí, že se nedostal k serveru: { $words }
finding-said-no-ipv6 = Zpráva říká, že tento počítač nezná adresy tohoto druhu: { $words }
finding-said-blocked-here = Zpráva říká, že tento počítač programu spojení nepovolil: { $words }
finding-said-no-network = Zpráva říká, že není dostupná síť: { $words }
finding-said-host-not-found = Zpráva říká, že název serveru nebyl nalezen: { $words }
finding-said-resolver-trouble = Zpráva říká, že názvy nebylo možné vyhledat: { $words }
finding-said-dropped = Zpráva říká, že spojení bylo ukončeno: { $words }
finding-said-slow = Zpráva říká, že server neodpověděl včas: { $words }
finding-said-silent-on-tls-port = Nic nepřišlo z portu, na kterém musí šifrování začít hned: { $words }
finding-said-tls-failed = Zpráva říká, že se strany nedohodly na šifrování: { $words }
finding-said-clear-text = Zpráva říká, že místo šifrování přišel nešifrovaný text: { $words }
finding-said-starttls-missing = Zpráva říká, že server nenabízí STARTTLS: { $words }
finding-said-needs-encryption = Zpráva říká, že nejprve musí přijít šifrování: { $words }
finding-said-tls-not-started = Zpráva říká, že server nemohl zahájit šifrování: { $words }
finding-said-client-too-old = Zpráva říká, že verze TLS programu se už nepřijímá: { $words }
finding-said-server-too-old = Zpráva říká, že verze TLS serveru se už nepřijímá: { $words }
finding-said-version-differs = Zpráva říká, že obě strany nemají společnou verzi TLS: { $words }
finding-said-no-shared-cipher = Zpráva říká, že obě strany nemají společné šifrování: { $words }
finding-said-weak-key-exchange = Zpráva říká, že výměna klíčů serveru je příliš slabá: { $words }
finding-said-certificate = Zpráva říká, že certifikát serveru nebyl přijat: { $words }
finding-said-certificate-expired = Zpráva říká, že platnost certifikátu serveru skončila: { $words }
finding-said-certificate-not-yet-valid = Zpráva říká, že certifikát serveru ještě neplatí: { $words }
finding-said-certificate-wrong-name = Zpráva říká, že certifikát je pro jiný název: { $words }
finding-said-certificate-self-signed = Zpráva říká, že certifikát je podepsaný sám sebou (nepotvrzuje ho žádná certifikační autorita): { $words }
finding-said-certificate-untrusted = Zpráva říká, že vydavatel certifikátu není důvěryhodný: { $words }
finding-said-own-root-in-chain = Zpráva říká, že certifikát pochází od soukromé certifikační autority: { $words }
finding-said-certificate-chain = Zpráva říká, že chybí část řetězce certifikátů: { $words }
finding-said-certificate-revoked = Zpráva říká, že certifikát byl odvolán: { $words }
finding-said-weak-certificate = Zpráva říká, že certifikát je příliš slabý: { $words }
finding-said-clock = Zpráva říká, že se hodiny liší: { $words }
finding-said-client-rejects-certificate = Protokol serveru říká, že klient certifikát nepřijal: { $words }
finding-said-client-certificate = Zpráva říká, že server žádá váš vlastní certifikát: { $words }
finding-said-sni = Zpráva říká, že serveru je třeba sdělit jeho název: { $words }
finding-said-wrong-protocol = Zpráva říká, že odpověděl jiný protokol: { $words }
finding-said-busy = Zpráva mluví o limitech serveru: { $words }
finding-said-mailbox-locked = Zpráva říká, že schránku má otevřenou jiný program: { $words }
finding-said-server-fault = Zpráva mluví o závadě serveru: { $words }
finding-said-sign-in-refused = Zpráva říká, že přihlášení bylo odmítnuto: { $words }
finding-said-sign-in-method = Zpráva říká, že tento způsob přihlášení není přijat: { $words }
finding-said-sign-in-later = Zpráva říká, že přihlašování je na čas pozastaveno: { $words }
finding-said-relay-denied = Zpráva říká, že server bez přihlášení nepředává poštu dál: { $words }
finding-said-sending-refused = Zpráva říká, že server tuto poštu nepřijímá: { $words }
finding-said-computer-name-refused = Zpráva říká, že server nepřijímá název, který o sobě uvádí tento počítač (HELO): { $words }
finding-said-recipient-unknown = Zpráva říká, že příjemce není znám: { $words }
finding-said-mailbox-full = Zpráva říká, že schránka je plná: { $words }
finding-said-scanner = Zpráva pochází od poštovního skeneru po cestě: { $words }
finding-said-captive-portal = Zpráva pochází z přihlašovací stránky sítě: { $words }
finding-said-local = Zpráva mluví o závadě na tomto počítači: { $words }
finding-said-settings = Zpráva říká, že nastavení nemůže být správné: { $words }
finding-settings-tls-on-starttls-port = Pro port { $port } je nastaveno SSL/TLS, šifrování tam ale začíná příkazem STARTTLS
finding-settings-plain-on-tls-port = Pro port { $port } není nastaveno SSL/TLS, šifrování tam ale musí začít hned
finding-settings-starttls-on-tls-port = Pro port { $port } je nastaveno STARTTLS, šifrování tam ale musí začít hned
finding-settings-port-of-other-protocol = Port { $port } nepatří k protokolu { $protocol }
finding-settings-greeting-of-other-protocol = Server odpověděl jiným protokolem než { $protocol }: { $words }
finding-settings-server-is-this-computer = Jako poštovní server je nastaven sám tento počítač
finding-settings-greeting-of-other-server = Uvítání není od tohoto poskytovatele: { $words }
finding-settings-certificate-of-other-server = Servery tohoto poskytovatele ukazují správný certifikát každému programu, který na začátku uvede jejich název (SNI): tento program to nedělá, nebo místo nich odpovídá něco jiného
finding-settings-exchanger-as-server = Tento server jen přijímá poštu od jiných serverů, na portu 25. Programy používají jiný server poskytovatele, a ne port { $port } tohoto.

## Hledání adresy

finding-name-not-found = Server s názvem { $name } neexistuje
finding-alias-leads-nowhere = { $name } je jen jiný název pro { $alias } a { $alias } neexistuje
finding-name-has-no-address = Název { $name } existuje, ale nepatří k němu žádná adresa
finding-resolver-silent = Služba názvů této sítě na dotaz na { $name } neodpověděla
finding-family-unanswered = Služba názvů této sítě nechává otázku na adresy { $family } názvu { $name } bez odpovědi: každý program čeká { $seconds } s nebo déle
finding-resolver-trouble = Služba názvů této sítě nedokázala říci, kde je { $name }
finding-private-address = Název vede na { $address }, adresu uvnitř místní sítě, a nic tam neodpovídá
finding-empty-address = Název vede na { $address }, což není adresa žádného počítače; takto odpovídají filtry
finding-loopback-address = Název vede na { $address }, což je tento počítač sám; takto odpovídají filtry
finding-no-network = Tento počítač není připojen k síti
finding-computer-at-its-limit = Tento počítač nemá už žádné volné spojení: je jich najednou otevřeno příliš mnoho
finding-hosts-file-names-server = Soubor hosts tohoto počítače posílá název na { $address }
finding-search-suffix-used = Název byl nalezen jen s připojenou příponou { $suffix }, takže mohl odpovědět jiný počítač

## Dosažení portu

finding-port-refused-others-greet = Port { $port } spojení odmítá, zatímco port { $other_port } normálně odpovídá
finding-port-silent-others-greet = Port { $port } na spojení neodpovídá, zatímco port { $other_port } normálně odpovídá
finding-port-refused = Port { $port } spojení odmítá
finding-port-silent = Port { $port } na spojení neodpovídá
finding-every-port-refused = Všechny vyzkoušené poštovní porty spojení odmítají
finding-every-port-silent = Žádný z vyzkoušených poštovních portů neodpovídá
finding-no-route = Odtud nevede cesta k adrese { $address }
finding-no-way-out = Žádný port adresy { $address } není dosažitelný: chybí cesta ven z této sítě
finding-no-ipv6-route = { $server } má jen adresy IPv6 a odtud k nim nevede žádná cesta IPv6
finding-blocked-locally = Tento počítač sám nepustil spojení s portem { $port } ven
finding-ipv6-fails-ipv4-works = Port { $port } funguje přes IPv4 ({ $works_on }) a přes IPv6 ne ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } funguje přes IPv6 ({ $works_on }) a přes IPv4 ne ({ $address })
finding-older-on-one-address = Na adrese { $address } nezná server nic novějšího než { $version }, jinde ano
finding-one-address-fails = Server má více adres: port { $port } funguje na { $works_on } a na { $address } ne
finding-busy-on-one-address = Server má více adres: port { $port } funguje na { $works_on } a na { $address } ne: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Zabezpečené spojení

finding-idle-close = Port { $port } přijímá spojení a zavírá je dřív, než se cokoli odešle
finding-every-port-closes = Spojení přijmou a hned je beze slova zavřou: počet portů { $ports }
finding-every-hello-dies = { $range ->
    [part] Port { $port } přijímá spojení, ale na žádný pokus o šifrování neodpoví (počet pokusů: { $hellos })
   *[whole] Port { $port } přijímá spojení, ale na žádný pokus o šifrování od SSL 2.0 po TLS 1.3 neodpoví (počet pokusů: { $hellos })
}
finding-alert-on-every-hello = Port { $port } odpovídá na každý pokus o šifrování stejnou výstrahou ({ $alert })
finding-server-name-refused = Port { $port } nezná název { $server }, nebo mu žádný nebyl sdělen (výstraha 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } přijme STARTTLS a pak nic neřekne
   *[tls] Port { $port } přijímá spojení a pak nic neřekne, ať se pro zahájení šifrování pošle cokoli
}
finding-flight-breaks-off = Port { $port } začne odpovídat a pak { $how ->
        [closed] spojení zavře
        [reset] spojení shodí
        [silent] zmlkne
        [alert] skončí s výstrahou { $alert }
       *[malformed] pošle bajty, které nedávají smysl
    }
finding-large-hello-fails = { $how ->
    [reset] Po první zprávě o délce { $bytes } bajtů port { $port } spojení ukončí, na kratší odpoví
   *[lost] První zpráva o délce { $bytes } bajtů zůstane na portu { $port } bez odpovědi, kratší ji dostane
}
finding-client-hello-unanswered = Port { $port } neodpověděl na to, jak tento poštovní program zahajuje šifrování
finding-newer-hello-answered = Port { $port } odpovídá novějším programům (až po { $version }), ale ne takovému, jako je tento poštovní program
finding-newest-version-breaks-off = Port { $port } přeruší spojení, když program nabídne TLS 1.3, a odpovídá těm, které nabízejí nejvýše TLS 1.2
finding-only-old-hello-answered = Port { $port } neodpovídá na nic novějšího než { $version }
finding-other-suites-answered = Port { $port } používá verzi, kterou tento poštovní program zná, ale nemají společnou šifru
finding-key-type-not-spoken = Port { $port } ukazuje certifikát s klíčem, který tento poštovní program neumí použít ({ $key })
finding-sni-needed = Port { $port } odpovídá jen programům, které server jmenují v první zprávě (SNI)
finding-other-certificate-without-name = Programům, které neuvedou název serveru, ukazuje certifikát pro { $names }
finding-client-hello-answered = Port { $port } odpovídá programu, jako je tento poštovní program
finding-current-hello-answered = Port { $port } odpovídá současným programům
finding-everything-works = { $encrypts ->
    [yes] Port { $port } odtud funguje: byl dosažen, šifruje a poštovní server odpověděl
   *[no] Port { $port } odtud funguje: byl dosažen a poštovní server odpověděl, bez šifrování
}
finding-handshake-not-completed = Port { $port } odpovídá, ale zabezpečené spojení se nedokončí
finding-text-on-secure-port = Port { $port } komunikuje nešifrovaně tam, kam patří šifrování: { $text }
finding-starttls-port-with-ssl = Port { $port } odpovídá nešifrovaně a není určen pro SSL od prvního bajtu: { $text }
finding-starttls-on-secure-port = Port { $port } čeká na šifrování, zatímco poštovní program čeká, až server promluví jako první
finding-no-encryption-on-secure-port = Port { $port } začíná šifrováním, zatímco poštovní program má šifrování vypnuté
finding-tls-start-text = { $how ->
    [continues] Port { $port } přijme STARTTLS a pak pokračuje nešifrovaně: { $text }
   *[says] Server sám říká, že nemůže zahájit šifrování (port { $port })
}
finding-other-protocol = Na portu { $port } odpovídá { $speaks ->
    [none] něco jiného než poštovní server
   *[other] { $speaks }
}: { $text }
finding-other-protocol-inside = Port { $port } naváže šifrování, ale za ním neodpovídá poštovní server tohoto druhu: { $text }
finding-settings-starttls-not-in-program = Pro port { $port } je nastaven STARTTLS, Outlook Express ho ale umí jen na portu 25
finding-starttls-missing-on-one-address = Port { $port } přijímá STARTTLS na { $works_on } a na { $address } ne
finding-starttls-withheld = Port { $port } STARTTLS neuvádí, a přesto ho přijme; poštovní programy používají jen to, co je uvedeno
finding-hangs-up-after-greeting = Port { $port } jednou odpoví a pak ukončí spojení
finding-silent-after-greeting = Port { $port } jednou odpoví a pak už nic neřekne
finding-port-for-web = Port { $port } je pro webové stránky a žádný poštovní server na něm neodpovídá
finding-malformed-answer = Port { $port } odpovídá bajty, které nepatří k žádnému zde známému protokolu
finding-flapping = Port { $port } odpověděl na { $answered } z { $tries } stejných pokusů
finding-shut-out = Port { $port } nejprve odpověděl a pak už spojení odtud nepřijímal
finding-slow-answer = Port { $port } odpověděl za { $seconds } s

## Certifikát a hodiny

finding-certificate-expired = Platnost certifikátu serveru skončila { $not_after }
finding-certificate-not-yet-valid = Platnost certifikátu serveru začíná { $not_before }
finding-certificate-revoked = Certifikát byl odvolán { $revoked_at }: server sám předává odpověď jeho vydavatele
finding-certificate-intermediate-expired = Platnost certifikátu mezi vlastním certifikátem serveru a důvěryhodným, { $certificate }, skončila { $not_after }
finding-certificate-intermediate-not-yet-valid = Platnost certifikátu mezi vlastním certifikátem serveru a důvěryhodným, { $certificate }, začíná { $not_before }
finding-certificate-other-path-needed = Server posílá také certifikát { $certificate }, který platí jen od { $not_before } do { $not_after }; současné programy najdou cestu bez něj, staré a OpenSSL před verzí 1.1.0 se na něm mohou zastavit
finding-certificate-wrong-name = Certifikát je pro { $names }, ne pro { $asked_name }
finding-certificate-names-nobody = V certifikátu není název žádného serveru, tedy ani { $asked_name }
finding-certificate-name-only-in-cn = Certifikát má název { $common_name } jen jako common name, což současné programy už nepřijímají; starší ano
finding-certificate-self-signed = Certifikát serveru je podepsaný sám sebou: nepotvrzuje ho žádná certifikační autorita
finding-certificate-unknown-extension = Certifikát nebo některý nad ním má rozšíření označené jako kritické, které poštovní programy neznají, a proto musí certifikát odmítnout
finding-certificate-against-apple-rules = Programy Apple certifikát odmítají: vydaný od července 2019 smí platit nejvýše 825 dní a musí být určen pro servery
finding-certificate-exceeds-issuer = Autorita { $issuer } nesměla tento certifikát vydat: { $exceeds ->
    [kind] není certifikační autoritou nebo nesmí podepisovat certifikáty
    [length] řetězec pod ní je delší, než smí být
    [purpose] je určena k něčemu jinému než pro servery
    [names] název je mimo její meze
   *[other] nesprávný druh, příliš dlouhý řetězec nebo název mimo její meze
}
finding-certificate-untrusted = Certifikát nevydala autorita, které tento počítač důvěřuje; vydavatelem je { $issuer }
finding-certificate-chain-incomplete = Server vynechává certifikát mezi svým vlastním a důvěryhodným
finding-certificate-wrong-usage = Certifikát serveru není určen pro poštovní server
finding-certificate-status-missing = Certifikát vyžaduje při každém spojení potvrzení vydavatele (OCSP) a server žádné neposílá
finding-certificate-unreadable = Některý certifikát, který server posílá, nelze přečíst
finding-certificate-bad-on-one-address = Na adrese { $address } ukazuje server jiný certifikát, který { $problem ->
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
}
finding-interceptor-issuer = Certifikát vydal { $interceptor }, který po cestě vstupuje do zabezpečených spojení
finding-certificate-differs-elsewhere = V jiné síti ukazuje server certifikát jiného vydavatele ({ $issuer_elsewhere }; zde { $issuer })
finding-clock-off = Hodiny tohoto počítače jdou { $direction ->
        [ahead] napřed
       *[behind] pozadu
    } o { $days ->
        [0] { $minutes ->
            [one] { $minutes } minutu
            [few] { $minutes } minuty
           *[other] { $minutes } minut
        }
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }; podle času serveru je certifikát v pořádku
finding-clock-differs = Hodiny tohoto počítače se od hodin serveru liší o { $days ->
        [0] { $minutes ->
            [one] { $minutes } minutu
            [few] { $minutes } minuty
           *[other] { $minutes } minut
        }
        [one] { $days } den
        [few] { $days } dny
       *[other] { $days } dní
    }
finding-clock-right = Hodiny tohoto počítače se shodují s hodinami serveru
finding-certificate-weak-key = Klíč certifikátu je pro mnoho současných programů příliš krátký ({ $key })
finding-certificate-weak-signature = Certifikát je podepsán způsobem, který současné programy odmítají ({ $signature })
finding-certificate-intermediate-weak-key = Klíč certifikátu mezi vlastním certifikátem serveru a důvěryhodným, { $certificate }, je pro mnoho současných programů příliš krátký ({ $key })
finding-certificate-intermediate-weak-signature = Certifikát mezi vlastním certifikátem serveru a důvěryhodným, { $certificate }, je podepsán způsobem, který současné programy odmítají ({ $signature })
finding-weak-key-exchange = Výměna klíčů serveru je pro mnoho současných programů příliš slabá ({ $bits } bitů)

## Uvítání

finding-exchange-5_5-greeting = Port { $port } se hlásí jako Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } je starší než Service Pack 3
finding-other-product-greeting = Port { $port } se hlásí jako { $product }
finding-scanner-greeting = Na portu { $port } odpovídá místo serveru poštovní skener: { $text }
finding-local-scanner-listens = Na portu { $port } naslouchá poštovní skener na tomto počítači
finding-busy-greeting = Port { $port } tento počítač prozatím odmítá: { $text }
finding-kept-out-greeting = Port { $port } tento počítač prozatím odmítá: { $text }
finding-mailbox-locked-greeting = Schránku má otevřenou jiný program nebo zařízení: { $text }
finding-takes-no-mail = Port { $port } hlásí, že tento server nepřijímá poštu od nikoho: { $text }
finding-refusal-greeting = Port { $port } spojení odtud odmítá: { $text }
finding-address-not-welcome = Port { $port } odmítá tento počítač: { $text }
finding-computer-name-refused = Port { $port } odmítá název, který Mailprobe uvádí o tomto počítači (EHLO): { $text }
finding-server-fault-greeting = Port { $port } hlásí, že služba má potíže nebo je vypnutá: { $text }
finding-server-asked-to-stop = Server požádal, ať se Mailprobe vrátí později, a tak se Mailprobe přestal ptát
finding-greeting-missing = Port { $port } byl dosažen, ale poštovní server nic neřekl
finding-greeting-cut-off = Port { $port } zavře spojení ve chvíli, kdy by měl poštovní server promluvit jako první
finding-no-port-speaks = Spojení přijímají, ale žádný neřekne ani slovo: počet portů { $ports }
finding-captive-portal-answers = Místo poštovního serveru odpovídá přihlašovací stránka této sítě

## STARTTLS

finding-starttls-works = STARTTLS na portu { $port } funguje
finding-starttls-offered = Port { $port } nabízí STARTTLS
finding-smtp-starttls-works = STARTTLS na portu { $port } funguje
finding-starttls-stripped = Něco po cestě odstraňuje nabídku STARTTLS na portu { $port }
finding-starttls-injected = Se souhlasem serveru se STARTTLS na portu { $port } přišly bajty navíc, což je známka cizího zásahu
finding-starttls-not-offered = Port { $port } nenabízí STARTTLS, na který je poštovní program nastaven
finding-starttls-refused = Port { $port } nabízí STARTTLS a pak { $answered ->
    [yes] ho odmítne: { $reply }
   *[no] neodpoví
 }

## Přihlášení

finding-sign-in-oauth-only = Port { $port } nepřijímá hesla, jen přihlášení přes webovou stránku (OAuth 2)
finding-sign-in-disabled = Port { $port } hlásí, že přihlašování je vypnuté
finding-protocol-switched-off = Port { $port } hlásí, že { $protocol } je pro tento účet nebo doménu vypnutý: { $text }
finding-sign-in-not-in-program = Port { $port } nabízí k přihlášení jen { $ways }, což tento poštovní program neumí
finding-sign-in-fails-on-one-address = Port { $port } nenabízí na { $address } přihlášení, které tento poštovní program umí, ale na { $works_on } ano
finding-client-certificate-demanded = Port { $port } pustí dovnitř jen programy, které mají vlastní certifikát
finding-sign-in-not-offered = Port { $port } nenabízí žádný způsob přihlášení
finding-plain-sign-in-refused = Port { $port } nepřijímá heslo bez šifrování

## Jiné porty, jiné sítě a co vědí lidé

finding-both-secure-ports-fail = Porty { $port } a { $other_port } se chovají stejně, zatímco port { $greeting_port } odpovídá
finding-other-secure-port-works = Port { $other_port } funguje, port { $port } ne
finding-works-on-other-network = Z jiné sítě to funguje
finding-fails-on-other-network = Nefunguje to ani z jiné sítě
finding-groupshield-installed = Někdo, kdo to ví, říká, že na tom serveru běží GroupShield
finding-groupshield-absent = Někdo, kdo to ví, říká, že na tom serveru GroupShield není
finding-cured-by-removal = SSL funguje od chvíle, kdy byl GroupShield úplně odebrán
finding-not-cured-by-removal = SSL nefunguje, přestože byl GroupShield úplně odebrán
finding-works-without-ssl = S vypnutým SSL pošta funguje
finding-fails-without-ssl = Pošta nefunguje ani s vypnutým SSL
finding-began-after-change-here = Začalo to po změně na tomto počítači
finding-no-change-here = Na tomto počítači se nic neměnilo
finding-event-0x2741 = Protokol událostí serveru ukazuje událost { $event } s číslem 0x2741: poštovní služba nemohla otevřít svůj zabezpečený port
finding-event-0x2740 = Protokol událostí serveru ukazuje událost { $event } s číslem 0x2740: poštovní port drží jiný program
finding-event-13002 = Protokol událostí serveru ukazuje událost 13002: poštovní služba nemá certifikát
