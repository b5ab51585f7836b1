# Co bylo zjištěno, jedna věta na každé zjištění. Identifikátor zjištění stojí za „finding-“; tečka v něm se píše jako „_“.

## Co řekl poštovní program

finding-said-secure-connect-failed = Poštovní program hlásí, že nedošlo k zabezpečenému spojení ({ $words })
finding-said-connect-failed = Poštovní program hlásí, že nezískal spojení ({ $words })
finding-said-dropped = Poštovní program hlásí, že server spojení ukončil ({ $words })
finding-said-slow = Poštovní program hlásí, že čekal na odpověď příliš dlouho ({ $words })
finding-said-host-not-found = Poštovní program hlásí, že nenašel adresu serveru ({ $words })
finding-said-busy = Poštovní program hlásí, že server nebo schránka jsou zaneprázdněny ({ $words })
finding-said-certificate = Poštovní program hlásí, že nepřijímá certifikát serveru ({ $words })
finding-said-starttls-missing = Poštovní program hlásí, že server nenabízí STARTTLS ({ $words })
finding-said-sign-in-refused = Poštovní program hlásí, že přihlášení bylo odmítnuto ({ $words })
finding-said-timed-out = Poštovní program nedostal na pokus o spojení odpověď ({ $words })
finding-said-refused = Spojení poštovního programu bylo odmítnuto ({ $words })
finding-said-blocked-here = Tento počítač poštovnímu programu spojení nepovolil ({ $words })
finding-said-needs-encryption = Vlastní slova serveru ve zprávě žádají nejprve šifrování: { $words }
finding-said-tls-not-started = Vlastní slova serveru ve zprávě říkají, že nemohl spustit TLS: { $words }

## Hledání adresy

finding-name-not-found = Server s názvem { $name } neexistuje
finding-name-has-no-address = Název { $name } existuje, ale nepatří k němu žádná adresa
finding-resolver-silent = Služba názvů této sítě na dotaz na { $name } neodpověděla
finding-resolver-trouble = Služba názvů této sítě nedokázala říci, kde je { $name }
finding-private-address = Název vede na { $address }, adresu uvnitř místní sítě, a nic tam neodpovídá
finding-empty-address = Název vede na { $address }, což není žádný počítač: takto odpovídají filtry
finding-hosts-file-names-server = Soubor hosts tohoto počítače posílá název na { $address }

## Dosažení portu

finding-port-silent-others-greet = Port { $port } na spojení neodpovídá, zatímco port { $other_port } normálně vítá
finding-port-silent = Port { $port } na spojení neodpovídá
finding-no-route = Odtud nevede cesta k { $address }
finding-blocked-locally = Sám tento počítač nepustil spojení s portem { $port } ven
finding-ipv6-fails-ipv4-works = Port { $port } funguje přes IPv4 ({ $works_on }) a přes IPv6 ne ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } funguje přes IPv6 ({ $works_on }) a přes IPv4 ne ({ $address })
finding-one-address-fails = Server má více adres: port { $port } funguje na { $works_on } a na { $address } ne

## Zabezpečený kanál

finding-idle-close = Port { $port } přijímá spojení a zavírá je dřív, než se cokoli odešle
finding-every-hello-dies = Port { $port } přijímá spojení, ale neodpovídá na žádný druh Hello od SSL 2.0 po TLS 1.3 (vyzkoušeno druhů: { $hellos })
finding-alert-on-every-hello = Port { $port } odpovídá na každý druh Hello stejnou výstrahou ({ $alert })
finding-every-hello-silent = Port { $port } přijímá spojení a pak na žádný druh Hello nic neřekne
finding-client-hello-unanswered = Port { $port } neodpověděl na Hello samotného poštovního programu a bylo vidět příliš málo na to, aby se dalo říci proč
finding-newer-hello-answered = Port { $port } odpovídá novějším programům (až po { $version }), ale ne na Hello, jaké posílá tento poštovní program
finding-only-old-hello-answered = Port { $port } neodpovídá na nic novějšího než { $version }
finding-other-suites-answered = Port { $port } používá verzi, kterou tento poštovní program zná, ale nemají společnou šifru
finding-sni-needed = Port { $port } odpovídá jen programům, které server jmenují v první zprávě (SNI)
finding-client-hello-answered = Port { $port } odpovídá na Hello, jaké posílá tento poštovní program
finding-current-hello-answered = Port { $port } odpovídá na současné Hello
finding-everything-works = Port { $port } odtud funguje: dosažen, zabezpečen a uvítání přišlo
finding-handshake-not-completed = Port { $port } odpovídá, ale zabezpečené spojení se nedokončí
finding-text-on-secure-port = Port { $port } mluví čitelným textem tam, kde má být zabezpečený kanál: { $text }
finding-starttls-port-with-ssl = Port { $port } vítá čitelným textem a není určen pro SSL od prvního bajtu: { $text }
finding-starttls-on-secure-port = Port { $port } čeká na zabezpečený kanál, zatímco poštovní program čeká na uvítání
finding-tls-start-text = Server sám říká, že nemůže zahájit zabezpečený kanál (port { $port })
finding-malformed-answer = Port { $port } odpovídá bajty, které nepatří k žádnému zde známému protokolu
finding-flapping = Port { $port } odpověděl na { $answered } z { $tries } stejných pokusů
finding-slow-answer = Port { $port } odpověděl až za { $seconds } s

## Certifikát a hodiny

finding-certificate-expired = Platnost certifikátu serveru skončila { $not_after }
finding-certificate-not-yet-valid = Platnost certifikátu serveru začíná { $not_before }
finding-certificate-wrong-name = Certifikát je pro { $names }, ne pro { $asked_name }
finding-certificate-self-signed = Certifikát serveru ručí sám za sebe (podepsaný sám sebou)
finding-certificate-untrusted = Za certifikát neručí nikdo, komu tento počítač důvěřuje; vydal ho { $issuer }
finding-certificate-chain-incomplete = Server neposílá certifikát, který stojí mezi jeho vlastním a důvěryhodným
finding-certificate-wrong-usage = Certifikát serveru není určen pro poštovní server
finding-certificate-differs-elsewhere = V jiné síti ukazuje server certifikát jiného vydavatele ({ $issuer_elsewhere }; zde { $issuer })
finding-clock-off = Hodiny tohoto počítače jdou { $direction ->
        [ahead] napřed
       *[behind] pozadu
    } o { $days ->
        [0] { $minutes } min
       *[other] { $days } d
    }; podle času serveru je certifikát v pořádku
finding-clock-differs = Hodiny tohoto počítače se od hodin serveru liší o { $days ->
        [0] { $minutes } min
       *[other] { $days } d
    }
finding-clock-right = Hodiny tohoto počítače se shodují s hodinami serveru
finding-weak-key-exchange = Výměna klíčů serveru je pro současné programy příliš slabá ({ $bits } bitů)

## Uvítání

finding-exchange-5_5-greeting = Port { $port } vítá jako Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } je starší než Service Pack 3
finding-other-product-greeting = Port { $port } vítá jako { $product }, což není Exchange Server 5.5
finding-scanner-greeting = Na portu { $port } odpovídá místo serveru poštovní skener: { $text }
finding-local-scanner-listens = Na portu { $port } naslouchá poštovní skener na tomto počítači
finding-refusal-greeting = Port { $port } volající odmítá: { $text }
finding-greeting-missing = Portu { $port } bylo dosaženo, ale uvítání nepřišlo
finding-no-port-speaks = Spojení přijímají, ale žádný neřekne ani slovo: počet portů { $ports }
finding-captive-portal-answers = Místo poštovního serveru odpovídá přihlašovací stránka této sítě

## STARTTLS

finding-starttls-works = STARTTLS na portu { $port } funguje
finding-starttls-offered = Port { $port } nabízí STARTTLS
finding-smtp-starttls-works = STARTTLS na portu { $port } funguje
finding-starttls-stripped = Něco po cestě maže nabídku STARTTLS na portu { $port }
finding-starttls-injected = Se souhlasem serveru se STARTTLS na portu { $port } přišly bajty navíc, což je známka zásahu
finding-starttls-not-offered = Port { $port } nenabízí STARTTLS, na který je poštovní program nastaven
finding-starttls-refused = Port { $port } nabízí STARTTLS a pak ho odmítne

## Přihlášení

finding-sign-in-oauth-only = Port { $port } nepřijímá hesla, jen přihlášení přes webovou stránku (OAuth 2)
finding-sign-in-disabled = Port { $port } hlásí, že přihlašování je vypnuté
finding-plain-sign-in-refused = Port { $port } nepřijímá heslo bez šifrování

## Jiné porty, jiné sítě a co vědí lidé

finding-both-secure-ports-fail = Porty { $port } a { $other_port } se chovají stejně, zatímco port { $greeting_port } vítá
finding-other-secure-port-works = Port { $other_port } funguje, port { $port } ne
finding-works-on-other-network = Z jiné sítě to funguje
finding-fails-on-other-network = Nefunguje to ani z jiné sítě
finding-groupshield-installed = Na tom serveru běží GroupShield, říká někdo, kdo to ví
finding-groupshield-absent = Na tom serveru GroupShield není, říká někdo, kdo to ví
finding-cured-by-removal = SSL funguje od chvíle, kdy byl GroupShield úplně odebrán
finding-not-cured-by-removal = SSL nefunguje, přestože byl GroupShield úplně odebrán
finding-works-without-ssl = S vypnutým SSL pošta funguje
finding-fails-without-ssl = Pošta nefunguje ani s vypnutým SSL
finding-began-after-change-here = Začalo to po změně na tomto počítači
finding-no-change-here = Na tomto počítači se nic neměnilo
finding-event-0x2741 = Protokol serveru ukazuje událost { $event } s 0x2741: poštovní služba nemohla otevřít svůj zabezpečený port
finding-event-0x2740 = Protokol serveru ukazuje událost { $event } s 0x2740: poštovní port drží jiný program
finding-event-13002 = Protokol serveru ukazuje událost 13002: poštovní služba nemá certifikát
