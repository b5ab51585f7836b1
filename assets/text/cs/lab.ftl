# Cvičné případy: název a popis každého, pro seznamy, nabídky a školení.
# Identifikátory jsou ty ze src/lab/scenarios/.

## Exchange Server 5.5 a GroupShield

lab-healthy = Všechno funguje
lab-healthy-about = Poštovní server, na kterém je vše v pořádku. Ukazuje, jak vypadá dobrý výsledek a že kontrola rychle skončí.

lab-groupshield = GroupShield na Exchange Server 5.5
lab-groupshield-about = Případ, pro který tento program vznikl: server Exchange s GroupShield, antivirovým programem od firmy Network Associates. Zabezpečené porty přijmou spojení a pak ho při každém pokusu o šifrování ukončí, od nejstaršího po nejnovější. Obyčejné porty se hlásí jako Exchange Server 5.5 se Service Pack 4.

lab-groupshield-refused = GroupShield, zabezpečené porty zavřené
lab-groupshield-refused-about = Tentýž starý server Exchange, ale na zabezpečených portech nic nenaslouchá. Důvodem může být GroupShield, ale také správce, který SSL nikdy nezapnul.

lab-groupshield-idle-close = GroupShield, okamžité ukončení spojení
lab-groupshield-idle-close-about = Zabezpečené porty ukončí spojení dřív, než se cokoli řekne. Správce nám sdělil, že na tom serveru je nainstalován GroupShield.

lab-exchange55-events = GroupShield, s protokolem událostí serveru
lab-exchange55-events-about = Jako první případ, správce ale poslal čtyři záznamy z protokolu událostí. Ukazují, že poštovní služby nemohly otevřít své zabezpečené porty.

lab-groupshield-one-port-only = Exchange 5.5 s jediným nefunkčním portem
lab-groupshield-one-port-only-about = Spojení ukončí jen jeden zabezpečený port starého serveru Exchange; ostatní odpovídají. To mluví proti GroupShield, který, pokud je známo, vyřadí všechny najednou.

lab-exchange55-no-certificate = Exchange 5.5 bez certifikátu
lab-exchange55-no-certificate-about = Zabezpečené porty okamžitě ukončí spojení, protože pro ně nebyl nainstalován certifikát. Říká to protokol událostí. Vypadá to jako GroupShield, ale není to on.

## Staré a nové

lab-client-too-old = Poštovní program je příliš starý
lab-client-too-old-about = Server používá jen TLS 1.2 a novější. Současný poštovní program se spojí; program z Windows XP dostane jasné odmítnutí.

lab-client-too-old-bare-close = Poštovní program je příliš starý a nikdo to neřekne
lab-client-too-old-bare-close-about = Jako předtím, ale server starým poštovním programům beze slova ukončí spojení, jako to dělá Dovecot. Od nefunkčního serveru se to dá odlišit jen porovnáním několika pokusů.

lab-server-too-old = Server je příliš starý
lab-server-too-old-about = Server zná SSL 3.0 a TLS 1.0 a nic novějšího. Současné poštovní programy s ním odmítají komunikovat; staré se spojí.

lab-tls10-only = Server zná jen TLS 1.0
lab-tls10-only-about = Server přibližně z roku 2005, který se nikdy nenaučil nic novějšího než TLS 1.0.

lab-ssl3-only = Server zná jen SSL 3.0
lab-ssl3-only-about = Server přibližně z roku 1998. Žádný současný program už SSL 3.0 nepoužívá.

lab-ssl2-only = Server zná jen SSL 2.0
lab-ssl2-only-about = Server přibližně z roku 1996. SSL 2.0 dnes nic nechrání a skoro žádný program ho už nemá.

lab-no-shared-cipher = Žádná společná šifra
lab-no-shared-cipher-about = Server a poštovní program používají stejnou verzi, ale server chce AES a program z Windows XP ho nemá.

lab-sni-required = Server chce znát svůj název
lab-sni-required-about = Server odmítne každý program, který na začátku neřekne, který server hledá. Programy z Windows XP to nikdy neříkají.

## Certifikáty a hodiny

lab-certificate-expired = Platnost certifikátu skončila
lab-certificate-expired-about = Šifrování funguje, ale platnost certifikátu serveru skončila před dvěma měsíci.

lab-certificate-not-yet-valid = Certifikát ještě neplatí
lab-certificate-not-yet-valid-about = Šifrování funguje, ale certifikát serveru začne platit až za tři týdny. Hodiny tohoto počítače jdou správně.

lab-certificate-wrong-name = Certifikát je pro jiný server
lab-certificate-wrong-name-about = Šifrování funguje, ale v certifikátu jsou názvy serverů hostingové firmy.

lab-certificate-self-signed = Certifikát je podepsaný sám sebou
lab-certificate-self-signed-about = Šifrování funguje, ale certifikát nepotvrzuje žádná certifikační autorita.

lab-certificate-unknown-issuer = Certifikát je od neznámého vydavatele
lab-certificate-unknown-issuer-about = Šifrování funguje, ale certifikát vydala sama firma a tento počítač ji nezná.

lab-weak-certificate = Klíč certifikátu je příliš slabý
lab-weak-certificate-about = Certifikát má klíč RSA o délce 1024 bitů. Staré programy ho přijmou, současné ne.

lab-weak-signature = Podpis certifikátu je příliš slabý
lab-weak-signature-about = Certifikát byl podepsán pomocí SHA-1 a takový podpis lze padělat. Staré programy ho přijmou, současné ne.

lab-clock-wrong = Hodiny tohoto počítače jdou špatně
lab-clock-wrong-about = Certifikát je v pořádku, ale tento počítač si myslí, že je o tři roky méně. Správný čas ukážou první slova serveru.

## Nastavení

lab-plaintext-on-secure-port = Na zabezpečeném portu není šifrování
lab-plaintext-on-secure-port-about = Server odpovídá nešifrovaně tam, kam patří šifrování, a nezná ani STARTTLS. Jeho zabezpečený port je špatně nastaven.

lab-starttls-mixup = Zaměněné STARTTLS a SSL
lab-starttls-mixup-about = Port odpovídá nešifrovaně a nabízí STARTTLS, který funguje. Poštovní program byl nastaven na SSL od prvního bajtu.

lab-no-secure-service = Zabezpečený port neexistuje
lab-no-secure-service-about = Na zabezpečených portech nic nenaslouchá. Obyčejné porty fungují a nabízejí STARTTLS.

lab-wrong-protocol = Odpovídá něco jiného
lab-wrong-protocol-about = Tam, kde se čekala pošta, odpovídá webový server a vzdálené přihlášení: nesprávný název serveru nebo nesprávný port.

lab-ssl-on-587 = SSL na portu 587
lab-ssl-on-587-about = Server je v pořádku. Poštovní program byl nastaven na SSL od prvního bajtu na portu 587, který odpovídá nešifrovaně a pak chce STARTTLS.

lab-no-encryption-on-993 = Bez šifrování na portu 993
lab-no-encryption-on-993-about = Server je v pořádku. Poštovní program byl nastaven bez šifrování na portu, který šifrováním začíná, a tak jeden čeká na druhého.

lab-starttls-not-offered = STARTTLS se nenabízí
lab-starttls-not-offered-about = Poštovní program byl nastaven na STARTTLS. Obyčejné porty ho nenabízejí; zabezpečené porty fungují.

lab-http-inside-tls = Webový server za šifrováním
lab-http-inside-tls-about = Šifrování i certifikát jsou v pořádku, ale uvnitř odpovídá webový server.

lab-garbage-inside-tls = Šum za šifrováním
lab-garbage-inside-tls-about = Šifrování i certifikát jsou v pořádku, ale to, co přichází uvnitř, není poštovní ani žádný jiný protokol.

lab-imap-on-pop3s = Na portu je jiná poštovní služba
lab-imap-on-pop3s-about = Šifrování i certifikát jsou v pořádku, ale místo POP3 odpovídá IMAP nebo naopak.

## Přihlášení a odesílání

lab-sign-in-refused = Heslo není přijato
lab-sign-in-refused-about = Vše, co lze vyzkoušet, funguje. Zpráva poštovního programu ukazuje, že server přihlášení nepřijal.

lab-sign-in-method = Přihlášení heslem je vypnuté
lab-sign-in-method-about = Spojení, šifrování i certifikát jsou v pořádku. Server nabízí jen přihlášení přes OAuth 2, které staré poštovní programy nemají.

lab-sign-in-disabled = Žádný způsob přihlášení
lab-sign-in-disabled-about = Spojení, šifrování i certifikát jsou v pořádku. Server hlásí, že přihlašování je vypnuté, nebo žádný způsob neuvádí.

lab-port-25-without-sign-in = Port 25 nepřijímá přihlášení
lab-port-25-without-sign-in-about = Poštovní program odesílá přes port určený pro poštu mezi servery. Ostatní porty přihlášení nabízejí.

lab-client-certificate-demanded = Server chce od poštovního programu certifikát
lab-client-certificate-demanded-about = Server přeruší zahájení šifrování s každým, kdo nemá vlastní certifikát.

lab-relay-denied = Odesílání bez přihlášení
lab-relay-denied-about = Vše, co lze vyzkoušet, funguje. Zpráva ukazuje, že server nepředává dál poštu toho, kdo se nepřihlásil.

lab-sender-refused = Adresa odesílatele je odmítnuta
lab-sender-refused-about = Vše, co lze vyzkoušet, funguje. Zpráva ukazuje, že server tomuto účtu nedovolí odesílat pod touto adresou.

lab-sending-limit = Bylo dosaženo limitu odesílání
lab-sending-limit-about = Vše, co lze vyzkoušet, funguje. Zpráva ukazuje, že účet dnes odeslal tolik, kolik smí.

lab-greylisted = Server žádá, ať to zkusíte později
lab-greylisted-about = Vše, co lze vyzkoušet, funguje. Zpráva ukazuje, že server nechává nové odesílatele čekat (greylisting).

lab-access-denied = Přístup odepřen
lab-access-denied-about = Místo uvítání server hlásí, že z této adresy poštu nepřijímá.

lab-block-list = Adresa je na blokovacím seznamu
lab-block-list-about = Místo uvítání server hlásí, že adresa tohoto počítače je na blokovacím seznamu.

## Po cestě

lab-interception = V cestě stojí antivirový program
lab-interception-about = Místo serveru odpovídá poštovní skener na tomto počítači, s vlastním uvítáním a vlastním certifikátem.

lab-starttls-stripped = Brána firewall odstraňuje STARTTLS
lab-starttls-stripped-about = Něco po cestě odstraňuje STARTTLS ze seznamu serveru a na zabezpečených portech ukazuje vlastní certifikát.

lab-firewall = Brána firewall blokuje zabezpečené porty
lab-firewall-about = Na spojení se zabezpečenými porty nepřijde vůbec žádná odpověď; obyčejné porty odpovídají. Brána firewall nebo poskytovatel internetu propouští jen některé porty.

lab-dns = Název serveru neexistuje
lab-dns-about = Název nelze najít: je v něm překlep nebo z domény zmizel.

lab-ipv6-broken = IPv6 nefunguje, IPv4 funguje
lab-ipv6-broken-about = Název má dvě adresy. Novější druh neodpovídá, starší funguje.

lab-captive-portal = Wi-Fi pro hosty vyžaduje nejprve přihlášení
lab-captive-portal-about = Na jakýkoli dotaz odpovídá přihlašovací stránka sítě pro hosty.

lab-starttls-stripped-587 = STARTTLS se cestou odstraní
lab-starttls-stripped-587-about = Poštovní program byl nastaven na STARTTLS. Něco po cestě nabídku odstraní; zabezpečené porty fungují.

lab-resolver-trouble = Služba názvů této sítě nepomůže
lab-resolver-trouble-about = Služba názvů této sítě odpovídá, že neví, kde server je. S názvem je vše v pořádku.

lab-no-network = Tento počítač není připojen k síti
lab-no-network-about = Žádný kabel, žádná Wi-Fi: z tohoto počítače se nic nedostane ven.

lab-no-connection-left = Na tomto počítači už není volné spojení
lab-no-connection-left-about = Na tomto počítači je otevřeno tolik spojení, že další už otevřít nemůže. O serveru se nedá říci nic.

## Server

lab-secure-listener-fault = Server nedokáže zahájit šifrování
lab-secure-listener-fault-about = Certifikát a klíč současného serveru k sobě nepatří. Zabezpečené porty okamžitě ukončí spojení a STARTTLS je nabídnut a pak odvolán.

lab-alert-80-on-every-hello = Server hlásí vlastní závadu
lab-alert-80-on-every-hello-about = Na každý pokus o zahájení šifrování, starý i nový, přijde výstraha „internal error“.

lab-refused = Poštovní server neběží
lab-refused-about = Na žádném poštovním portu nic nenaslouchá.

lab-silent = Server nic neříká
lab-silent-about = Každý port přijme spojení a pak nic neříká.

lab-slow = Server je pomalý
lab-slow-about = Všechno funguje, ale každá první odpověď trvá pět sekund.

lab-busy = Server je příliš zaneprázdněn
lab-busy-about = Server hlásí „too many connections“ (příliš mnoho spojení) a ukončí spojení.

lab-rate-limited = Server omezuje, jak často se lze připojovat
lab-rate-limited-about = Na první pokus na zabezpečeném portu přijde odpověď, každý další je přerušen. Obyčejné porty řeknou proč: příliš mnoho spojení z této adresy.

lab-flapping = Funguje to každý druhý pokus
lab-flapping-about = Tentýž pokus je střídavě jednou přerušen, a podruhé na něj přijde odpověď.

lab-starttls-taken-back = STARTTLS je nabídnut a odvolán
lab-starttls-taken-back-about = Obyčejné porty nabízejí STARTTLS a pak hlásí, že ho nemohou zahájit.

lab-reset-behind-server-hello = Přerušení uprostřed šifrování
lab-reset-behind-server-hello-about = Server začne odpovídat na každý pokus o šifrování a pak je spojení resetováno.

lab-alert-behind-server-hello = Server uprostřed šifrování skončí
lab-alert-behind-server-hello-about = Server začne odpovídat na každý pokus o šifrování a pak hlásí „internal error“.

lab-garbage-behind-server-hello = Šum uprostřed šifrování
lab-garbage-behind-server-hello-about = Server začne odpovídat na každý pokus o šifrování a pak pošle bajty, které nedávají smysl.

lab-server-name-refused = Server nezná svůj název
lab-server-name-refused-about = Na každý pokus o šifrování přijde výstraha „unrecognized name“: starý název serveru nebo jiný server.

lab-two-at-once = Dvě spojení najednou a dost
lab-two-at-once-about = Všechno funguje, ale server odpojí každého, kdo přijde, když jsou připojeni dva jiní. Poštovní program potřebuje jen jedno spojení.

lab-shut-out = Server počítá a nepustí dál
lab-shut-out-about = Na první spojení s každým portem přijde odpověď; potom už server od této adresy nic nepřijme.

lab-every-port-closes = Každý port ukončí spojení
lab-every-port-closes-about = Každý port přijme spojení a hned ho ukončí, jak to servery dělají s adresami, které nechtějí.

lab-server-fault = Server hlásí vlastní potíže
lab-server-fault-about = Místo uvítání server hlásí, že jeho služba má právě potíže.

lab-expired-on-one-address = Jedna ze dvou adres je zastaralá
lab-expired-on-one-address-about = Název má dvě adresy. Jedna ukazuje platný certifikát, druhá takový, jehož platnost skončila.

## Servery se zlými úmysly, pro testy

lab-hostile-drip = Jeden bajt za sekundu
lab-hostile-drip-about = Uvítání i zabezpečené spojení přicházejí po jednom bajtu za sekundu.

lab-hostile-flood-warnings = Varování bez konce
lab-hostile-flood-warnings-about = Zabezpečené spojení začíná varováními a nikdy se nedostane dál.

lab-hostile-endless-certificate = Certifikát bez konce
lab-hostile-endless-certificate-about = Je ohlášeno šestnáct megabajtů certifikátů a přichází ještě víc.

lab-hostile-record-65535 = Záznam delší, než je dovoleno
lab-hostile-record-65535-about = Zabezpečené spojení začíná záznamem, který uvádí 65535 bajtů.

lab-hostile-zero-records = Prázdné záznamy bez konce
lab-hostile-zero-records-about = Zabezpečené spojení se skládá ze záznamů nulové délky.

lab-hostile-reset-each-step = Přerušení v každém kroku
lab-hostile-reset-each-step-about = Spojení je resetováno, pokaždé v pozdějším kroku.

lab-hostile-endless-greeting = Uvítání bez konce
lab-hostile-endless-greeting-about = První řádek nikdy neskončí.

lab-hostile-endless-lines = Řádky bez konce
lab-hostile-endless-lines-about = Každý řádek uvítání říká, že následuje další.

lab-hostile-banner-10mb = Uvítání o deseti megabajtech
lab-hostile-banner-10mb-about = První řádek má deset megabajtů.

lab-hostile-nul = Nulové bajty v uvítání
lab-hostile-nul-about = V uvítání jsou uprostřed slov nulové bajty.

lab-hostile-escape-sequences = Uvítání a certifikát plné triků
lab-hostile-escape-sequences-about = V uvítání a v certifikátu jsou příkazy terminálu, znaky obracející řádek, webový kód a vzorec tabulkového procesoru.
