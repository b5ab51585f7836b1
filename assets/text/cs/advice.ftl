# Závěry, řádek o GroupShield, co by rozhodlo a co dělat.

## Příčiny několika slovy

hypothesis-groupshield = GroupShield na Exchange Server 5.5
hypothesis-exchange55-listener = Jiná závada zabezpečených portů Exchange Server 5.5
hypothesis-secure-listener-fault = Zabezpečený port serveru je nefunkční
hypothesis-no-secure-service = Na tomto portu není zabezpečená služba
hypothesis-client-too-old = Poštovní program je pro server příliš starý
hypothesis-server-too-old = Server je pro poštovní program příliš starý
hypothesis-certificate = Potíž s certifikátem serveru
hypothesis-clock-wrong = Hodiny tohoto počítače jdou špatně
hypothesis-starttls-mixup = Port a druh šifrování k sobě nepatří
hypothesis-dns = Název serveru nevede nikam nebo na nesprávné místo
hypothesis-ipv6-broken = IPv6 nefunguje, IPv4 funguje
hypothesis-captive-portal = Síť chce nejprve přihlášení
hypothesis-server-down = Poštovní server neběží
hypothesis-sni-required = Server potřebuje novější první zprávu (SNI)
hypothesis-healthy = Vše, co umíme zkontrolovat, funguje
verdict-exchange55-listener = Na poštovním serveru { $server } běží Exchange Server 5.5 a jeho zabezpečený port { $port } nefunguje.
verdict-no-shared-cipher = Server { $server } a { $program } znají stejnou verzi TLS, ale nemají společnou šifru.
verdict-clock-wrong = Hodiny tohoto počítače jdou špatně, a tak dobrý certifikát serveru { $server } vypadá, jako by právě neplatil.
verdict-starttls-mixup = Port { $port } serveru { $server } a druh šifrování nastavený v { $program } k sobě nepatří.
verdict-plaintext-on-secure-port = Server { $server } mluví čitelným textem na portu { $port }, kde má být zabezpečený kanál.
verdict-wrong-protocol = Na portu { $port } serveru { $server } odpovídá něco, co není { $protocol }.
verdict-dns = Tento počítač nemůže najít správnou adresu pro { $server }.
verdict-ipv6-broken = Server { $server } funguje přes IPv4, ale cesta přes IPv6 je porušená.
verdict-captive-portal = Tato síť nejprve ukazuje přihlašovací stránku, takže { $program } se k { $server } zatím nedostane.
verdict-sni-required = Server { $server } odpovídá jen programům, které v první zprávě řeknou jeho název, a { $program } to nedělá.
verdict-healthy = Vše, co umíme na { $server }, port { $port }, zkontrolovat, odtud v tuto chvíli funguje.

## Kdo je na řadě

whose-exchange55-listener = Tohle je věc těch, kdo spravují { $server }. Z vaší strany je vše v pořádku.
whose-secure-listener-fault = Tohle je věc těch, kdo spravují { $server }. Z vaší strany je vše v pořádku.
whose-no-secure-service = Zeptejte se těch, kdo spravují { $server }, který port používat; změna je pak na vás.
whose-client-too-old = Na řadě jste vy nebo vaše technická podpora: { $program } nebo systém pod ním musí být novější.
whose-server-too-old = Tohle je věc těch, kdo spravují { $server }.
whose-no-shared-cipher = Pomoci může kterákoli strana: novější poštovní program zde, nebo jedna šifra navíc na { $server }.
whose-certificate = Tohle je věc těch, kdo spravují { $server }.
whose-weak-certificate = Tohle je věc těch, kdo spravují { $server }.
whose-clock-wrong = Na řadě jste vy: nastavte hodiny tohoto počítače.
whose-starttls-mixup = Na řadě jste vy: změňte dvě nastavení v { $program }.
whose-plaintext-on-secure-port = Tohle je věc těch, kdo spravují { $server }.
whose-wrong-protocol = Na řadě jste vy: porovnejte název serveru a port s tím, co uvádí váš poskytovatel.
whose-firewall = Tohle je věc vaší technické podpory nebo toho, kdo spravuje síť, ve které jste.
whose-ipv6-broken = Tohle je věc toho, kdo spravuje vaši síť nebo server.
whose-captive-portal = Na řadě jste vy: přihlaste se do této sítě.
whose-server-down = Tady lze jen čekat; dejte vědět těm, kdo spravují { $server }.
whose-server-busy = Počkejte několik minut. Pokud se to často vrací, dejte vědět těm, kdo spravují { $server }.
whose-sign-in-refused = Na řadě jste vy: uživatelské jméno, heslo nebo druh přihlášení.
whose-sni-required = Pomoci může kterákoli strana: novější poštovní program zde, nebo výchozí certifikát na { $server }.
whose-healthy = Zkuste to v { $program } ještě jednou. Pokud to stále nefunguje, na řadě jsou nastavení nebo heslo v něm.
whose-undecided = Kdo je na řadě, rozhodne ještě jedna zkouška.

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

groupshield-why-confirmed = Protokol serveru ukazuje pro jeho poštovní porty 0x2741, běží na něm GroupShield a porty se podle toho chovají.
groupshield-why-confirmed-cured = Protokol serveru ukazoval 0x2741 a SSL funguje od chvíle, kdy byl GroupShield úplně odebrán.
groupshield-why-fits-log = Server vítá jako Exchange Server 5.5 a jeho protokol ukazuje 0x2741. Zda na něm běží GroupShield, nebylo řečeno.
groupshield-why-fits-installed = Zabezpečené porty serveru se chovají tak, jak je to u GroupShield známo, a GroupShield na něm běží. Protokol událostí nebyl předložen.
groupshield-why-refused = Server vítá jako Exchange Server 5.5 a na zabezpečených portech spojení odmítá. Tak to dělá GroupShield, ale i jiné závady téhož serveru.
groupshield-why-closes-at-once = Server vítá jako Exchange Server 5.5 a jeho zabezpečený port se hned zavře. Může to způsobit GroupShield; častěji to bývá chybějící certifikát.
groupshield-why-shared = Část toho, co bylo vidět, odpovídá GroupShield, ale odpovídají i jiné příčiny.
groupshield-why-other-log = Protokol událostí serveru jmenuje jinou příčinu.
groupshield-why-other-fault = Server vítá jako Exchange Server 5.5, ale to, co bylo vidět, lépe odpovídá jiné příčině.
groupshield-why-no-exchange = Nic tam nevítá jako Exchange Server 5.5, a jen na něm se to stává.
groupshield-why-other-product = Server vítá jako jiný produkt a tato závada existuje jen na Exchange Server 5.5.
groupshield-why-works = Zabezpečený port { $port } odtud funguje.
groupshield-why-no-ssl = Poštovní program zde SSL nepoužívá a tato závada se ničeho jiného netýká.
groupshield-why-starttls = Server nabízí STARTTLS pro čtení pošty, což Exchange Server 5.5 neumí.
groupshield-why-absent = Na tom serveru GroupShield není, říká někdo, kdo to ví.
groupshield-why-cured = SSL funguje od chvíle, kdy byl GroupShield úplně odebrán, takže příčinou byl on a je pryč.
groupshield-why-other-fact = Bylo zde vidět něco, co se při této závadě stát nemůže.
groupshield-why-not-reached = Nebylo vidět ani uvítání, ani zabezpečený port serveru { $server }.

## Co by rozhodlo

next-test-try-other-network = Co by rozhodlo: spusťte tuto kontrolu v jiné síti, například přes telefon, a oba výsledky porovnejte.
next-test-ask-event-log = Co by rozhodlo: zeptejte se těch, kdo spravují { $server }, zda jsou v protokolu aplikací události 11508, 11506 nebo 13002, a vložte je sem.
next-test-ask-groupshield = Co by rozhodlo: zeptejte se těch, kdo spravují { $server }, zda je na něm nainstalován GroupShield.
next-test-ask-removal = Co by rozhodlo: zeptejte se, zda SSL funguje po úplném odebrání GroupShield.
next-test-ask-since-when = Co by rozhodlo: vzpomeňte si, zda se krátce předtím, než to začalo, na tomto počítači něco změnilo.
next-test-check-again = Co by rozhodlo: zkontrolujte znovu za deset minut a podívejte se, zda se něco liší.
next-test-run-to-the-end = Co by rozhodlo: nechte kontrolu doběhnout do konce.

question-groupshield-installed = Je na { $server } nainstalován GroupShield?
question-cured-by-removal = Funguje SSL od chvíle, kdy byl GroupShield úplně odebrán?
question-works-without-ssl = Je známo, zda pošta funguje s vypnutým SSL? Kvůli této otázce to nezkoušejte.
question-works-on-other-network = Funguje tentýž účet v jiné síti?
question-began-after-update = Začalo to po změně na tomto počítači?

## Části, ze kterých se skládají kroky

advice-undo = Chcete-li se vrátit, otevřete stejnou stránku a znovu nastavte { $security ->
        [starttls] STARTTLS
        [none] možnost bez šifrování
       *[tls] SSL/TLS
    } a port { $port }.

## Pro člověka u poštovního programu

user-tell-admin-exchange55 = Pošlete tuto zprávu těm, kdo spravují { $server }: jeho zabezpečený port { $port } nefunguje a kroky pro ně jsou níže.
user-match-port-and-encryption = Port a šifrování patří k sobě: 995, 993 a 465 s SSL/TLS; 110, 143 a 587 se STARTTLS. { advice-where } Nastavte odpovídající dvojici a vyzkoušejte ji. { advice-undo }
user-webmail-meanwhile = Do té doby čtěte poštu ve webovém prohlížeči, pokud to váš poskytovatel nabízí.
user-tunnel = Pokud starý program musí zůstat, požádejte technickou podporu o tunel TLS (stunnel) na tomto počítači: program mluví s tunelem a tunel mluví s { $server } současným TLS.
user-tell-provider-old-server = Pošlete tuto zprávu těm, kdo spravují { $server }: potřebuje TLS 1.2 nebo novější.
user-keep-settings = Nastavení zabezpečení Windows a poštovního programu nechte, jak jsou; jejich snížení oslabí každé spojení, nejen toto.
user-tell-provider-suites = Pošlete tuto zprávu těm, kdo spravují { $server }, a požádejte je o přidání šifry, kterou váš program zná.
user-do-not-click-through = Pokud se poštovní program zeptá, zda přesto tomuto certifikátu důvěřovat, odpovězte ne: nikdo nemůže říci, kdo čte s vámi.
user-tell-provider-certificate = Pošlete tuto zprávu těm, kdo spravují { $server }; jsou v ní data, názvy i vydavatel certifikátu.
user-tell-provider-weak = Pošlete tuto zprávu těm, kdo spravují { $server }, a požádejte o nový klíč a certifikát.
user-set-clock = Nastavte datum, čas a časové pásmo tohoto počítače: klikněte pravým tlačítkem na hodiny, zvolte „Upravit datum a čas“ a nechte čas nastavovat automaticky. Na Macu: Nastavení systému > Obecné > Datum a čas.
user-clock-battery = Pokud je po vypnutí počítače datum zase špatně, je baterie jeho hodin vybitá. Vymění ji každý počítačový servis.
user-no-password-here = Na tomto portu se nepřihlašujte: heslo by putovalo čitelně.
user-tell-provider-plain = Pošlete tuto zprávu těm, kdo spravují { $server }: jeho port { $port } mluví čitelným textem.
user-ask-helpdesk-scanner = Na firemním počítači se zeptejte technické podpory: brána zde může potřebovat vlastní kořenový certifikát nebo výjimku pro poštu.
user-compare-network = Zkontrolujte jednou z jiné sítě, například přes telefon. Tento výsledek nejprve uložte a tam ho načtěte k porovnání.
user-allow-program = Podívejte se v bráně firewall tohoto počítače, zda váš poštovní program smí používat port { $port }, a povolte to. Chcete-li se vrátit, záznam zase odeberte.
user-ask-helpdesk-ipv6 = Pokud to tak zůstane, pošlete tuto zprávu technické podpoře nebo poskytovateli: cesta přes IPv6 k { $server } je porušená.
user-sign-in-to-network = Otevřete webovou stránku v prohlížeči, přihlaste se do této sítě nebo přijměte její podmínky a pak zkontrolujte znovu.
user-wait-for-server = Počkejte několik minut a zkuste to znovu; v poštovním programu není třeba nic měnit.
user-ask-provider-status = Podívejte se na stránku stavu služeb vašeho poskytovatele nebo mu zavolejte: možná už o tom ví.
user-fewer-connections = Zavřete jiné programy a zařízení, které čtou tutéž schránku; mnoho serverů jich dovolí najednou jen několik.
user-longer-interval = Nechte poštovní program zjišťovat novou poštu méně často, například každých deset minut.
user-sign-in-name = Podívejte se, zda je uživatelské jméno úplné (často je to celá adresa), a zadejte heslo znovu.
user-tell-provider-sni = Pošlete tuto zprávu těm, kdo spravují { $server }, a požádejte o výchozí certifikát pro programy, které neposílají název.
user-try-again-now = Odešlete a přijměte poštu ve svém programu ještě jednou: krátké rušení už možná pominulo.
user-password-and-account = Pokud to stále nefunguje, zadejte heslo znovu a porovnejte uživatelské jméno s tím, co uvádí váš poskytovatel.
user-not-tested = Nezkoušelo se přihlášení, schránka ani odesílání: Mailprobe se nikdy neptá na heslo.
user-send-report = Uložte tuto zprávu a pošlete ji technické podpoře: je v ní vše, co bylo vidět.

warning-ssl-off = S vypnutým SSL může vaše heslo a veškerou poštu číst každá síť po cestě. Dělejte to jen uvnitř sítě, které důvěřujete, například v kanceláři, nebo přes VPN do ní, nikdy na veřejné Wi-Fi ani přes otevřený internet. { $protocol ->
        [SMTP] Čtení pošty má vlastní nastavení: tam nechte SSL zapnuté.
       *[other] Odesílání má vlastní nastavení: tam nechte SSL zapnuté.
    } Pokud mohl heslo někdo vidět, změňte ho, jakmile SSL zase funguje, všude, kde ho používáte. SSL znovu zapněte, jakmile bude server opraven.

## Pro toho, kdo spravuje server

admin-exchange55-log = Podívejte se do protokolu aplikací serveru { $server }: 13002 znamená, že k protokolu není navázán certifikát, 0x2740, že port drží jiný program, 0x2741, že adresa k navázání nebyla k dispozici.
admin-exchange55-certificate = V Key Manager ověřte, že platný certifikát je navázán na „Default“ nebo na správnou adresu serveru, zvlášť pro POP3 a pro IMAP4 (KB Q251097).
admin-exchange55-netstat = Na serveru spusťte netstat -an a hledejte 995 a 993 ve stavu LISTENING a na kterých adresách. Port jen na jedné adrese odpovídá KB Q214864.
admin-exchange55-addresses = Podívejte se, v jakém pořadí jsou adresy serveru (ping na jeho vlastní název), a odeberte nepoužívané adresy vytáčeného připojení a WAN (KB Q214864). Za proxy serverem potřebují zabezpečené porty vlastní navázání (KB Q178532).
admin-server-log = Podívejte se do protokolu serveru { $server } v čase této zprávy. { advice-server-log }
admin-offload = Podívejte se, zda před portem { $port } nestojí vyrovnávač zátěže, proxy TLS nebo filtr obsahu, a zkoušejte až za ním.
admin-enable-listener = Zapněte zabezpečenou službu { $protocol }. { $server-kind ->
        [dovecot] V Dovecot: protocols a pro každý inet_listener s ssl = yes na portu { $port }; doveconf -n ukáže, co se používá.
        [postfix] V Postfix: řádek smtps (submissions) v master.cf.
        [exchange] V Exchange: Set-PopSettings nebo Set-ImapSettings s -SSLBindings, pak spusťte službu.
        [exchange55] V Exchange Administrator: vlastnosti protokolu, s certifikátem z Key Manager.
       *[other] Port a certifikát uvádí její konfigurace.
    }
admin-tell-people-programs = Sdělte lidem, které programy s TLS 1.2 a novějším stále fungují; snižovat zabezpečení serveru pro všechny není třeba.
admin-old-tls-apart = Pokud staré programy musí ještě nějaký čas vydržet, dejte jim vlastní adresu s TLS 1.0, jen uvnitř sítě, a stanovte datum jejího konce.
admin-upgrade-server = Povyšte poštovní službu nebo její knihovnu TLS na TLS 1.2 nebo novější.
admin-tls-front-end = Do té doby před ni postavte předřazenou službu TLS, například stunnel nebo HAProxy, aby starý TLS nikdy neopustil stroj.
admin-add-suites = Přidejte šifru, kterou používané programy znají, například ECDHE-RSA-AES128-GCM-SHA256; Windows 7 a 8.1 potřebují ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Obnovte certifikát u autority, které poštovní programy důvěřují, a nechte službu načíst ho znovu.
admin-full-chain = Posílejte celý řetězec: nejprve vlastní certifikát serveru, pak ty mezi ním a kořenovým.
admin-certificate-names = Ověřte, že { $server } je mezi jeho alternativními názvy (subject alternative names); common name se nepočítá.
admin-new-key = Vytvořte nový klíč, RSA s 2048 a více bity nebo EC P-256, a nechte si k němu vydat certifikát se SHA-256.
admin-dh-group = Používejte skupiny Diffie-Hellman o 2048 bitech nebo jen ECDHE.
admin-time-service = Na { $server } není třeba dělat nic. Pokud jdou hodiny špatně na mnoha počítačích, nabídněte ve své síti časovou službu.
admin-tell-people-settings = Sdělte lidem dvojice: 995, 993 a 465 s SSL/TLS; 110, 143 a 587 se STARTTLS.
admin-tls-on-secure-port = Zapněte pro port { $port } TLS, nebo ho zavřete: programy, které tam TLS očekávají, čekají marně.
admin-check-forwarding = Podívejte se, kam je přesměrován port { $port } serveru { $server }: odpovídá tam něco jiného než { $protocol }.
admin-install-company-root = Pokud má kontrola zůstat, nainstalujte její kořenový certifikát na každý počítač, který čte poštu.
admin-pass-starttls = Propouštějte STARTTLS beze změny: brány, které ho mažou, nutí poštu do čitelného textu.
admin-fix-records = Podívejte se na záznamy A, AAAA a případný CNAME pro { $server }, uvnitř i zvenku: dig { $server } A a dig { $server } AAAA.
admin-fix-ipv6 = Nechte službu naslouchat i na její adrese IPv6, nebo odeberte záznam AAAA pro { $server }, dokud to tak nebude.
admin-start-services = Spusťte poštovní služby na { $server } a ověřte, že zůstanou běžet.
admin-raise-limits = Podívejte se, kterého limitu bylo dosaženo. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections a client_limit přihlašovacích služeb; doveadm who ukáže, kdo je připojen.
        [exchange] Get-PopSettings nebo Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit a default_process_limit.
       *[other] Spojení celkem, na uživatele a na adresu.
    }
admin-default-certificate = Nastavte výchozí certifikát a web pro programy, které neposílají název serveru.
admin-reverse-names = Podívejte se, zda server nečeká na zpětný název každého návštěvníka (PTR) nebo na dotaz ident, a vypněte to.
admin-server-load = Podívejte se na zátěž, paměť a disk serveru { $server } a na počet spojení.
