report-chain = A lánc
report-also-wrong = Ez is hibás: { $what }
chain-not-reached = Nem jutott el idáig, mert egy korábbi láncszem hibás
chain-not-tested = Nem volt ellenőrizve
chain-program-without-starttls = Ez a levelezőprogram nem tud STARTTLS-t használni ezen a porton: { $port }
chain-turned-away = Nem volt végig ellenőrizve: a kiszolgáló innen nem fogad több kapcsolatot
chain-no-encryption = A beállítások szerint nincs titkosítás
chain-computer-works = Ezen a számítógépen nem találtunk hibát
chain-computer-without-network = Ennek a számítógépnek nincs hálózati kapcsolata
chain-computer-without-way-out = Ez a számítógép nem talál kiutat a hálózatából
chain-computer-blocks = Maga a számítógép nem engedte ki a kapcsolatot
chain-computer-at-its-limit = Ez a számítógép nem tud több kapcsolatot nyitni: túl sok van nyitva
chain-address-given = Cím volt megadva, ezért nem kellett nevet keresni
chain-name-found = A név ({ $name }) megvan itt: { $addresses }
chain-name-not-found = Nincs ilyen nevű kiszolgáló: { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = A névhez ({ $name }) nem tartozik cím
chain-resolver-silent = A hálózat névszolgáltatása nem válaszolt
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = A hálózat névszolgáltatása nem tudta megmondani, hol van a kiszolgáló ({ $name })
chain-port-open = A port ({ $port }) fogadja a kapcsolatot
chain-port-open-on-some = A port ({ $port }) ezen a címen működik: { $address }, ezen nem: { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(hallgat)
    [closed] {" "}(szó nélkül bontja a kapcsolatot)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = A port ({ $port }) visszautasítja a kapcsolatot
chain-port-silent = A port ({ $port }) nem válaszol
chain-port-reset = A port ({ $port }) már létrejöttekor megszakítja a kapcsolatot
chain-no-route = Innen nem vezet út ehhez a címhez: { $address }
chain-starttls-not-offered = A port ({ $port }) nem kínál STARTTLS-t
chain-starttls-refused = A port ({ $port }) STARTTLS kérésére nem kezd titkosítást
chain-clear-text = A port ({ $port }) titkosítatlanul beszél, amikor titkosításnak kellene kezdődnie
chain-other-protocol = Ami a porton ({ $port }) válaszol, nem ismeri a TLS-t
chain-hello-silent = A port ({ $port }) hallgat, amikor titkosításnak kellene kezdődnie
chain-waits-for-encryption = A port ({ $port }) titkosításra (SSL/TLS) vár, és addig hallgat
chain-hello-dies = Egyetlen titkosítási kísérlet sem sikerül a porton ({ $port })
chain-hello-not-accepted = A port ({ $port }) titkosít, de nem úgy, ahogy ez a levelezőprogram tudja
chain-flight-breaks-off = A port ({ $port }) elkezdi a titkosítást, majd megszakítja
chain-certificate-has-a-problem = A port ({ $port }) titkosít, de gond van a tanúsítványával
chain-handshake-breaks-off = A port ({ $port }) megszakítja a kapcsolatot, mielőtt a titkosítás létrejön
chain-flight-is-all-that-was-tested = A port ({ $port }) válaszol ennek a levelezőprogramnak ({ $version }); a többit most nem lehetett ellenőrizni
chain-flight-is-all-that-can-be-tested = A port ({ $port }) válaszol ennek a levelezőprogramnak ({ $version }); a folytatás korszerű titkosítással nem ellenőrizhető
chain-secure = Titkosított, a tanúsítvány rendben van
chain-secure-by-a-newer-version = Titkosított, a tanúsítvány rendben van ({ $version }; a többi ezzel ellenőrizve: { $newer })
chain-secure-at-times = A port ({ $port }) titkosít, de nem mindig vagy nem időben
chain-greets = Válaszol: { $text }
chain-greets-late = Késve válaszol: { $text }
chain-refuses = Elutasítja ezt a számítógépet: { $text }
chain-greets-wrongly = Ami válaszol, nem ilyen levelezőkiszolgáló: { $text }
chain-ends-without-a-word = Szó nélkül bontja a kapcsolatot
chain-greets-and-hangs-up = Válaszol, majd bontja a kapcsolatot
chain-greets-and-says-no-more = Válaszol, majd elhallgat
chain-says-nothing = Hallgat
chain-sign-in-not-tested = Nem volt ellenőrizve: a Mailprobe sohasem jelentkezik be
chain-sign-in-needs-encryption = Titkosítás nélkül nem fogad jelszót
chain-sign-in-oauth-only = Jelszót nem fogad el, csak weblapon át történő bejelentkezést (OAuth 2)
chain-sign-in-disabled = Azt mondja, hogy itt a bejelentkezés ki van kapcsolva
chain-sign-in-none = Semmilyen bejelentkezési módot nem kínál
chain-sign-in-not-in-program = Csak ezt kínálja: { $ways }; ez a levelezőprogram ezt nem tudja
chain-sign-in-not-known-of-program = Csak ezt kínálja: { $ways }; nem ismert, hogy ez a levelezőprogram tudja-e
