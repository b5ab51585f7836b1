report-chain = Lanțul
report-also-wrong = Altă problemă: { $what }
chain-not-reached = Nu s-a ajuns aici, pentru că o verigă anterioară nu funcționează
chain-not-tested = Netestat
chain-program-without-starttls = Acest program de e-mail nu poate folosi STARTTLS pe portul { $port }
chain-turned-away = Netestat până la capăt: serverul nu mai acceptă conexiuni de aici
chain-no-encryption = Setările nu folosesc criptare
chain-computer-works = Nu s-a găsit nimic în neregulă pe acest computer
chain-computer-without-network = Acest computer nu are conexiune la rețea
chain-computer-without-way-out = Acest computer nu găsește nicio ieșire din rețeaua sa
chain-computer-blocks = Chiar acest computer nu a lăsat conexiunea să iasă
chain-computer-at-its-limit = Acest computer nu mai poate deschide altă conexiune: sunt prea multe deschise
chain-address-given = S-a dat o adresă, deci nu a fost nevoie să se caute un nume
chain-name-found = { $name } a fost găsit la { $addresses }
chain-name-not-found = Nu există niciun server cu numele { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Numele { $name } nu are nicio adresă
chain-resolver-silent = Serviciul de nume al acestei rețele nu a răspuns
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Serviciul de nume al acestei rețele nu a putut spune unde este { $name }
chain-port-open = Portul { $port } acceptă conexiuni
chain-port-open-on-some = Portul { $port } funcționează pe { $address }, dar nu pe { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(nu spune nimic)
    [closed] {" "}(încheie conexiunea fără niciun cuvânt)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Portul { $port } refuză conexiunile
chain-port-silent = Portul { $port } nu răspunde
chain-port-reset = Portul { $port } întrerupe conexiunile în timp ce se stabilesc
chain-no-route = Nu există nicio rută către { $address }
chain-starttls-not-offered = Portul { $port } nu oferă STARTTLS
chain-starttls-refused = Portul { $port } nu începe criptarea când se cere STARTTLS
chain-clear-text = Portul { $port } folosește text clar acolo unde ar trebui să înceapă criptarea
chain-other-protocol = Ceea ce răspunde pe portul { $port } nu cunoaște TLS
chain-hello-silent = Portul { $port } nu spune nimic când ar trebui să înceapă criptarea
chain-waits-for-encryption = Portul { $port } așteaptă criptarea (SSL/TLS) și nu spune nimic înainte
chain-hello-dies = Nicio încercare de a începe criptarea pe portul { $port } nu reușește
chain-hello-not-accepted = Portul { $port } criptează, dar nu într-un mod pe care acest program de e-mail îl poate folosi
chain-flight-breaks-off = Portul { $port } începe criptarea și apoi o întrerupe
chain-certificate-has-a-problem = Portul { $port } criptează, dar certificatul său are o problemă
chain-handshake-breaks-off = Portul { $port } întrerupe conexiunea înainte ca criptarea să fie stabilită
chain-flight-is-all-that-was-tested = Portul { $port } răspunde acestui program de e-mail ({ $version }); restul nu a putut fi testat de data aceasta
chain-flight-is-all-that-can-be-tested = Portul { $port } răspunde acestui program de e-mail ({ $version }); ce urmează nu poate fi testat cu criptarea de azi
chain-secure = Criptat, certificat în regulă
chain-secure-by-a-newer-version = Criptat, certificat în regulă ({ $version }; restul testat cu { $newer })
chain-secure-at-times = Portul { $port } criptează, dar nu de fiecare dată sau nu la timp
chain-greets = Răspunde: { $text }
chain-greets-late = Răspunde târziu: { $text }
chain-refuses = Refuză acest computer: { $text }
chain-greets-wrongly = Ceea ce răspunde nu este acest tip de server de e-mail: { $text }
chain-ends-without-a-word = Încheie conexiunea fără niciun cuvânt
chain-greets-and-hangs-up = Răspunde, apoi încheie conexiunea
chain-greets-and-says-no-more = Răspunde, apoi nu mai spune nimic
chain-says-nothing = Nu spune nimic
chain-sign-in-not-tested = Netestat: Mailprobe nu se autentifică niciodată
chain-sign-in-needs-encryption = Nu primește parole fără criptare
chain-sign-in-oauth-only = Nu primește parole, ci numai autentificarea printr-o pagină web (OAuth 2)
chain-sign-in-disabled = Spune că autentificarea este dezactivată aici
chain-sign-in-none = Nu oferă niciun mod de autentificare
chain-sign-in-not-in-program = Oferă doar { $ways }, ceea ce acest program de e-mail nu acceptă
chain-sign-in-not-known-of-program = Oferă doar { $ways }; nu se știe dacă acest program de e-mail acceptă așa ceva
