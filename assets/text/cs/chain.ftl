# Co bylo zjištěno o každém úseku cesty, po jedné krátké větě

report-chain = Cesta spojení krok za krokem
report-also-wrong = Dále není v pořádku: { $what }

chain-not-reached = Nedosaženo, protože nefunguje dřívější úsek
chain-not-tested = Nevyzkoušeno
chain-program-without-starttls = Tento poštovní program na portu { $port } STARTTLS neumí
chain-turned-away = Nevyzkoušeno do konce: server už spojení odtud nepřijímá
chain-no-encryption = Nastavení nepoužívá šifrování
chain-computer-works = Na tomto počítači nebyla nalezena žádná závada
chain-computer-without-network = Tento počítač není připojen k síti
chain-computer-without-way-out = Tento počítač nenachází cestu ven ze své sítě
chain-computer-blocks = Tento počítač sám spojení nepustil ven
chain-computer-at-its-limit = Tento počítač nemůže otevřít další spojení: je jich otevřeno příliš mnoho
chain-address-given = Byla zadána adresa, takže nebylo třeba hledat název
chain-name-found = Název { $name } vede na { $addresses }
chain-name-not-found = Server s názvem { $name } neexistuje
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Název { $name } nemá žádnou adresu
chain-resolver-silent = Služba názvů této sítě neodpověděla
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Služba názvů této sítě nedokázala říci, kde je { $name }
chain-port-open = Port { $port } přijímá spojení
chain-port-open-on-some = Port { $port } funguje na { $address } a na { $other } ne
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(nic neříká)
    [closed] {" "}(beze slova ukončí spojení)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } spojení odmítá
chain-port-silent = Port { $port } neodpovídá
chain-port-reset = Port { $port } spojení při navazování přeruší
chain-no-route = K adrese { $address } nevede cesta
chain-starttls-not-offered = Port { $port } nenabízí STARTTLS
chain-starttls-refused = Port { $port } na žádost o STARTTLS šifrování nezahájí
chain-clear-text = Port { $port } komunikuje nešifrovaně tam, kde má začít šifrování
chain-other-protocol = To, co odpovídá na portu { $port }, TLS nezná
chain-hello-silent = Port { $port } mlčí, když má začít šifrování
chain-waits-for-encryption = Port { $port } čeká na šifrování (SSL/TLS) a do té doby mlčí
chain-hello-dies = Žádný pokus zahájit šifrování na portu { $port } se nepodaří
chain-hello-not-accepted = Port { $port } šifruje, ale ne způsobem, který by tento poštovní program uměl použít
chain-flight-breaks-off = Port { $port } začne šifrovat a pak spojení přeruší
chain-certificate-has-a-problem = Port { $port } šifruje, ale jeho certifikát není v pořádku
chain-handshake-breaks-off = Port { $port } spojení přeruší, než je šifrování navázáno
chain-flight-is-all-that-was-tested = Port { $port } tomuto poštovnímu programu odpovídá ({ $version }); zbytek tentokrát nebylo možné vyzkoušet
chain-flight-is-all-that-can-be-tested = Port { $port } tomuto poštovnímu programu odpovídá ({ $version }); co následuje, nelze s dnešním šifrováním vyzkoušet
chain-secure = Šifrováno, certifikát je v pořádku
chain-secure-by-a-newer-version = Šifrováno, certifikát je v pořádku ({ $version }; zbytek vyzkoušen s { $newer })
chain-secure-at-times = Port { $port } šifruje, ale ne pokaždé nebo ne včas
chain-greets = Odpovídá: { $text }
chain-greets-late = Odpovídá pozdě: { $text }
chain-refuses = Odmítá tento počítač: { $text }
chain-greets-wrongly = To, co odpovídá, není poštovní server tohoto druhu: { $text }
chain-ends-without-a-word = Beze slova ukončí spojení
chain-greets-and-hangs-up = Odpoví a pak ukončí spojení
chain-greets-and-says-no-more = Odpoví a pak už nic neřekne
chain-says-nothing = Nic neříká
chain-sign-in-not-tested = Nevyzkoušeno: Mailprobe se nikdy nepřihlašuje
chain-sign-in-needs-encryption = Nepřijímá heslo bez šifrování
chain-sign-in-oauth-only = Nepřijímá hesla, jen přihlášení přes webovou stránku (OAuth 2)
chain-sign-in-disabled = Hlásí, že přihlašování je zde vypnuté
chain-sign-in-none = Nenabízí žádný způsob přihlášení
chain-sign-in-not-in-program = Nabízí jen { $ways }, což tento poštovní program neumí
chain-sign-in-not-known-of-program = Nabízí jen { $ways }; zda to tento poštovní program umí, není známo
