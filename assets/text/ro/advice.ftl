hypothesis-groupshield = GroupShield pe Exchange Server 5.5
hypothesis-exchange55-listener = Altă defecțiune a porturilor securizate din Exchange Server 5.5
hypothesis-secure-listener-fault = Portul securizat al serverului este defect
hypothesis-no-secure-service = Niciun serviciu securizat pe acest port
hypothesis-client-too-old = Programul de e-mail este prea vechi pentru server
hypothesis-server-too-old = Serverul este prea vechi pentru programul de e-mail
hypothesis-no-shared-cipher = Niciun tip de criptare în comun
hypothesis-certificate = O problemă cu certificatul serverului
hypothesis-weak-certificate = Cheia sau semnătura serverului este prea slabă
hypothesis-clock-wrong = Ceasul acestui computer este greșit
hypothesis-starttls-mixup = Portul și tipul de criptare nu se potrivesc
hypothesis-plaintext-on-secure-port = Portul securizat nu criptează
hypothesis-wrong-protocol = Altceva decât acest tip de server de e-mail
hypothesis-interception = Ceva de pe traseu modifică conexiunea
hypothesis-firewall = Un firewall sau un furnizor blochează conexiunea
hypothesis-dns = Numele serverului nu duce nicăieri sau duce în alt loc
hypothesis-ipv6-broken = IPv6 nu funcționează
hypothesis-captive-portal = Rețeaua cere mai întâi autentificare
hypothesis-server-down = Serverul de e-mail este oprit
hypothesis-server-busy = Serverul de e-mail este ocupat sau s-a atins o limită
hypothesis-sign-in-refused = Numele de utilizator sau parola nu este acceptată
hypothesis-sign-in-method = Acest mod de autentificare nu este acceptat
hypothesis-sending-refused = Serverul nu acceptă acest mesaj
hypothesis-sni-required = Serverului trebuie să i se spună mai întâi numele (SNI)
hypothesis-slow-server = Serverul de e-mail nu spune nimic sau răspunde prea târziu
hypothesis-no-network = Acest computer nu are rețea
hypothesis-healthy = Tot ce putem testa funcționează

verdict-groupshield = { $server } nu finalizează conexiunea securizată pe portul { $port }; GroupShield este { $certainty ->
  [likely] cauza probabilă
 *[other] o cauză posibilă
 }.
verdict-exchange55-listener = Portul securizat { $port } de la { $server }, un Exchange Server 5.5, nu funcționează.
verdict-secure-listener-fault = Conexiunea securizată cu { $server }, portul { $port }, este întreruptă de server.
verdict-secure-listener-fault-idle-close = Conexiunea securizată cu { $server } nu reușește: portul { $port } o închide imediat, fără niciun cuvânt.
verdict-secure-listener-fault-every-hello-dies = Conexiunea securizată cu { $server } nu reușește: portul { $port } o închide la fiecare încercare.
verdict-secure-listener-fault-alert-on-every-hello = Conexiunea securizată cu { $server } nu reușește: portul { $port } refuză fiecare încercare (alerta { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Conexiunea securizată cu { $server } nu reușește: portul { $port } o începe și apoi { $how ->
  [silent] tace
 *[other] o întrerupe
 }.
verdict-secure-listener-fault-handshake-not-completed = Conexiunea securizată cu { $server } nu reușește: portul { $port } { $how ->
  [silent] nu mai răspunde
 *[other] o întrerupe
 } înainte de finalizare.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } acceptă STARTTLS pe portul { $port } și continuă fără criptare.
   *[says] Chiar { $server } spune că nu poate porni criptarea pe portul { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } oferă STARTTLS pe portul { $port }, dar apoi nu continuă.
verdict-secure-listener-fault-said-tls-not-started = Conform mesajului, { $server } nu a putut porni criptarea: „{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = E-mailul nu trece prin portul { $port }: { $server } închide acolo conexiunea fără niciun cuvânt.
verdict-no-secure-service = { $server } nu oferă conexiune securizată pe portul { $port }.
verdict-no-secure-service-port-refused = { $server } refuză conexiunile pe portul { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } refuză conexiunile pe portul { $port }; portul { $other_port } răspunde.
verdict-no-secure-service-starttls-not-offered = { $server } nu oferă STARTTLS pe portul { $port }, deși { $program } este setat astfel.
verdict-no-secure-service-starttls-missing-on-one-address = La adresa { $address }, { $server } nu oferă STARTTLS pe portul { $port }.
verdict-client-too-old = Criptarea folosită de { $server } este prea nouă pentru { $program }.
verdict-server-too-old = { $server } are numai criptare veche, pe care { $program } nu o mai acceptă.
verdict-server-too-old-only-old-hello-answered = { $server } nu are nimic mai nou decât { $version }, pe care { $program } nu o mai acceptă.
verdict-server-too-old-newest-version-breaks-off = { $server } întrerupe când un program oferă TLS 1.3, așa cum face { $program }.
verdict-server-too-old-older-on-one-address = La adresa { $address }, { $server } nu are nimic mai nou decât { $version }.
verdict-no-shared-cipher = { $server } și { $program } nu au niciun tip de criptare în comun.
verdict-no-shared-cipher-key-type-not-spoken = { $server } are un certificat cu o cheie ({ $key }) pe care { $program } nu o poate folosi.
verdict-no-shared-cipher-other-suites-answered = { $server } și { $program } au o versiune TLS comună, dar niciun cifru sau tip de cheie.
verdict-certificate = Certificatul de la { $server } are o problemă, deci { $program } nu are încredere în el.
verdict-certificate-certificate-expired = Certificatul de la { $server } a expirat la { $not_after }; { $program } nu are încredere în el.
verdict-certificate-certificate-not-yet-valid = Certificatul de la { $server } este valabil abia din { $not_before }.
verdict-certificate-certificate-revoked = Certificatul de la { $server } a fost revocat la { $revoked_at }; { $program } nu are încredere în el.
verdict-certificate-certificate-intermediate-expired = Certificatul { $certificate }, trimis de { $server } împreună cu al său, a expirat la { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Certificatul { $certificate }, trimis de { $server } împreună cu al său, este valabil din { $not_before }.
verdict-certificate-certificate-names-nobody = Certificatul prezentat de { $server } nu conține numele niciunui server.
verdict-certificate-certificate-name-only-in-cn = Certificatul are { $common_name } doar într-un câmp vechi (CN), ignorat de programele actuale.
verdict-certificate-certificate-wrong-name = Certificatul prezentat de { $server } este pentru { $name }, nu pentru { $asked_name }.
verdict-certificate-certificate-self-signed = Certificatul de la { $server } este autosemnat, deci { $program } nu are încredere în el.
verdict-certificate-certificate-unknown-extension = Certificatul de la { $server } are o extensie pe care programele de e-mail trebuie s-o refuze.
verdict-certificate-certificate-against-apple-rules = Certificatul serverului { $server } nu respectă regulile Apple, de aceea { $program } îl refuză.
verdict-certificate-certificate-exceeds-issuer = Certificatul de la { $server } încalcă regulile autorității care l-a emis.
verdict-certificate-certificate-untrusted = Acest computer nu are încredere în { $issuer }, emitentul certificatului de la { $server }.
verdict-certificate-certificate-chain-incomplete = { $server } nu trimite tot lanțul de certificate, deci { $program } nu îl poate verifica.
verdict-certificate-certificate-unreadable = Un certificat trimis de { $server } nu poate fi citit.
verdict-certificate-certificate-wrong-usage = Certificatul de la { $server } nu este făcut pentru un server de e-mail.
verdict-certificate-certificate-status-missing = { $server } nu trimite confirmarea (OCSP) pe care o cere certificatul său, iar { $program } insistă asupra ei.
verdict-certificate-certificate-bad-on-one-address = La adresa { $address }, certificatul de la { $server } { $problem ->
 [expired] a expirat la { $not_after }
 [not-yet-valid] este valabil abia din { $not_before }
 [wrong-name] este pentru { $names }
 [name-only-in-cn] își are numele doar într-un câmp vechi
 [self-signed] este autosemnat
 [untrusted-issuer] are un emitent nerecunoscut de acest computer
 [missing-intermediate] vine fără certificatele dintre el și autoritatea sa
 [revoked] a fost revocat la { $revoked_at }
 [intermediate-expired] vine cu { $certificate }, care a expirat la { $not_after }
 [intermediate-not-yet-valid] vine cu { $certificate }, valabil abia din { $not_before }
 [weak-key] are o cheie prea slabă
 [weak-signature] are o semnătură prea slabă
 *[other] are o problemă
 }.
verdict-certificate-certificate-other-path-needed = Programele vechi pot refuza { $server } din cauza certificatului { $certificate }, valabil până la { $not_after }.
verdict-weak-certificate = Certificatul de la { $server } este prea slab pentru { $program }.
verdict-weak-certificate-certificate-weak-key = Cheia de la { $server } ({ $key }) este prea scurtă pentru { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = Cheia certificatului { $certificate } ({ $key }), trimis de { $server }, este prea scurtă pentru { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Certificatul { $certificate } de la { $server } este semnat cu { $signature }, prea slab pentru { $program }.
verdict-weak-certificate-certificate-weak-signature = Certificatul de la { $server } este semnat cu { $signature }, prea slab pentru { $program }.
verdict-weak-certificate-weak-key-exchange = Schimbul de chei de la { $server } ({ $bits ->
  [one] { $bits } bit
  [few] { $bits } biți
 *[other] { $bits } de biți
 }) este prea slab pentru { $program }.
verdict-clock-wrong = Ceasul computerului este greșit, așa că certificatul de la { $server }, deși bun, pare nevalabil.
verdict-clock-wrong-clock-off = Ceasul acestui computer { $direction ->
  [ahead] este înainte cu
 *[behind] a rămas în urmă cu
 } { $days ->
  [0] { $minutes } min
  [one] { $days } zi
  [few] { $days } zile
 *[other] { $days } de zile
 }, deci certificatul pare nevalabil.
verdict-starttls-mixup = Portul { $port } de la { $server } nu se potrivește cu criptarea setată în { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Portul { $port } de la { $server } cere STARTTLS; SSL/TLS se folosește pe portul { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Portul { $port } de la { $server } cere SSL/TLS; STARTTLS se folosește pe portul { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Portul { $port } de la { $server } cere SSL/TLS, dar { $program } este setat fără criptare.
verdict-starttls-mixup-settings-plain-on-tls-port = Portul { $port } cere SSL/TLS, dar mesajul nu arată nicio criptare.
verdict-starttls-mixup-settings-tls-on-starttls-port = Portul { $port } cere STARTTLS, dar mesajul arată SSL/TLS; acesta se folosește pe portul { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } nu primește parole fără criptare, iar { $program } este setat fără criptare.
verdict-starttls-mixup-said-needs-encryption = { $server } cere întâi criptare: SSL/TLS pe portul { $secure-port } sau STARTTLS.
verdict-plaintext-on-secure-port = { $server } nu criptează pe portul { $port }, unde criptarea este obligatorie.
verdict-wrong-protocol = Portul { $port } de la { $server } răspunde, dar nu este un server de e-mail { $protocol }.
verdict-wrong-protocol-other-protocol = Portul { $port } de la { $server } nu este { $protocol }{ $speaks ->
 [none] ; spune „{ $said }”
 *[other] , ci { $speaks }: „{ $said }”
 }.
verdict-wrong-protocol-other-protocol-inside = În spatele criptării de pe portul { $port }, { $speaks ->
 [own] un server care nu respectă { $protocol }
 [none] altceva decât { $protocol }
 *[other] { $speaks }, nu { $protocol },
 } spune „{ $said }”.
verdict-wrong-protocol-port-for-web = Portul { $port } de la { $server } este pentru pagini web, nu pentru { $protocol }.
verdict-interception = Ceva între acest computer și { $server } modifică conexiunea.
verdict-interception-interceptor-issuer = { $interceptor } interceptează conexiunea securizată cu { $server } și prezintă propriul certificat.
verdict-interception-scanner-greeting = { $product } răspunde, nu { $server }.
verdict-interception-starttls-stripped = Ceva de pe traseu elimină criptarea (STARTTLS) de pe portul { $port } de la { $server }.
verdict-interception-starttls-withheld = Ceva ascunde criptarea (STARTTLS) pe portul { $port } de la { $server }.
verdict-interception-starttls-injected = Ceva de pe traseu pare să manipuleze conexiunea cu { $server }.
verdict-firewall = Ceva de pe traseu pare să blocheze conexiunea cu { $server }, portul { $port }.
verdict-firewall-port-silent-others-greet = Ceva de pe traseu pare să blocheze portul { $port } de la { $server }; portul { $other_port } răspunde.
verdict-firewall-blocked-locally = Chiar acest computer nu permite conexiuni către portul { $port }.
verdict-firewall-said-blocked-here = Conform mesajului, chiar acest computer nu a lăsat { $program } să se conecteze.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Nicio conexiune securizată cu { $server }: ceva de pe traseu întrerupe primele mesaje lungi.
   *[lost] Nicio conexiune securizată cu { $server }: pachetele mari se pierd pe traseu.
}
verdict-firewall-nothing-reached = Nicio conexiune de la acest computer nu ajunge la { $server }.
verdict-dns = Acest computer nu găsește adresa corectă pentru { $server }.
verdict-dns-name-not-found = Nu există niciun server cu numele { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Numele { $name } există, dar nu are nicio adresă.
verdict-dns-resolver-silent = Serviciul de nume al acestei rețele nu răspunde, deci { $server } nu poate fi găsit.
verdict-dns-family-unanswered = { $server } este găsit târziu: serviciul de nume al acestei rețele nu răspunde pentru adresele { $family }.
verdict-dns-resolver-trouble = Serviciul de nume al acestei rețele nu poate spune unde este { $name }.
verdict-dns-private-address = Numele { $server } duce la { $address }, iar acolo nu răspunde nimic.
verdict-dns-empty-address = Numele { $server } duce la { $address }, care nu este niciun computer.
verdict-dns-loopback-address = Numele { $server } duce la { $address }, care este chiar acest computer.
verdict-dns-hosts-file-names-server = Fișierul hosts al acestui computer trimite { $server } la { $address }.
verdict-dns-search-suffix-used = { $server } a fost găsit doar cu { $suffix } adăugat la nume; poate este alt computer.
verdict-ipv6-broken = { $server } funcționează prin IPv4, dar nu prin IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } are numai adrese IPv6, iar de aici nu duce acolo nicio rută IPv6.
verdict-captive-portal = Rețeaua cere mai întâi autentificare, deci { $program } nu poate ajunge încă la { $server }.
verdict-server-down = Serviciul de e-mail de pe { $server } pare oprit.
verdict-server-down-every-port-refused = { $server } refuză toate porturile de e-mail: nume greșit, acest computer este blocat sau serviciul este oprit.
verdict-server-down-every-port-silent = Niciun port de e-mail de la { $server } nu răspunde: serverul pare oprit.
verdict-server-down-one-address-dead = { $server } funcționează la { $works_on }, dar nu la { $address }; programele pot primi oricare dintre adrese.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } răspunde pe portul { $port } și apoi refuză: „{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } răspunde o dată pe portul { $port } și apoi închide conexiunea.
verdict-server-down-server-fault-greeting = { $server } are o problemă internă și spune „{ $said }”.
verdict-server-down-said-server-fault = { $server } a avut o problemă internă: „{ $said }”.
verdict-server-busy = { $server } respinge deocamdată { $program }: este ocupat sau s-a atins o limită.
verdict-server-busy-greeting-cut-off = E-mailul nu trece prin portul { $port }: { $server } închide acolo conexiunea fără niciun cuvânt.
verdict-server-busy-busy-greeting = { $server } respinge deocamdată acest computer și spune „{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } blochează pentru o vreme adresa acestui computer după parole greșite: „{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Alt program sau dispozitiv ține cutia poștală deschisă: „{ $said }”.
verdict-server-busy-busy-on-one-address = La adresa { $address }, { $server } respinge deocamdată acest computer și spune „{ $said }”.
verdict-server-busy-refusal-greeting = { $server } refuză conexiunile de aici și spune „{ $said }”.
verdict-server-busy-said-busy = { $server } a respins deocamdată { $program }: „{ $said }”.
verdict-server-busy-said-mailbox-locked = Alt program sau dispozitiv ține cutia poștală deschisă: „{ $said }”.
verdict-server-busy-said-mailbox-full = O cutie poștală este plină: „{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } cere ca { $program } să revină mai târziu.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express are STARTTLS numai pe portul 25, nu pe portul { $port } de la { $server }.
verdict-server-busy-flapping = { $server } funcționează doar uneori: din mai multe încercări identice, unele au primit răspuns, altele au fost întrerupte.
verdict-server-busy-shut-out = { $server } a răspuns la început, apoi n-a mai acceptat conexiuni de aici.
verdict-server-busy-every-port-closes = { $server } închide imediat conexiunea pe toate porturile, fără niciun cuvânt.
verdict-sign-in-refused = { $server } a refuzat autentificarea: cel mai probabil numele de utilizator sau parola.
verdict-sign-in-refused-said-sign-in-refused = Autentificarea la { $server } a fost refuzată: „{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } amână pentru un timp autentificarea: „{ $said }”.
verdict-sign-in-method = { $server } nu acceptă acest mod de autentificare.
verdict-sign-in-method-sign-in-oauth-only = { $server } nu acceptă parole, ci numai autentificarea printr-o pagină web (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } spune că autentificarea este dezactivată pe portul { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } spune că { $protocol } este dezactivat pentru acest cont sau domeniu: „{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } oferă pentru autentificare doar { $ways }, ceea ce { $program } nu acceptă.
verdict-sign-in-method-sign-in-fails-on-one-address = La adresa { $address }, { $server } nu oferă nicio autentificare pe care { $program } să o poată folosi.
verdict-sign-in-method-sign-in-not-offered = { $server } nu oferă niciun mod de autentificare pe portul { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } acceptă numai programe care au un certificat propriu.
verdict-sign-in-method-said-sign-in-method = { $server } nu acceptă acest mod de autentificare: „{ $said }”.
verdict-sending-refused = { $server } nu acceptă acest mesaj de aici.
verdict-sending-refused-address-not-welcome = { $server } refuză acest computer și spune „{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } nu primește e-mailuri de la nimeni și spune „{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } refuză numele pe care Mailprobe îl dă acestui computer; { $program } poate da altul: „{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } refuză numele pe care și-l dă acest computer: „{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } transmite e-mailuri numai pentru cei care se autentifică la trimitere.
verdict-sending-refused-said-sending-refused = { $server } nu a acceptat mesajul: „{ $said }”.
verdict-sni-required = { $server } răspunde numai programelor care îi spun întâi numele (SNI); { $program } nu face asta.
verdict-sni-required-server-name-refused = Portul { $port } nu cunoaște numele { $server } sau nu a primit niciunul.
verdict-sni-required-other-certificate-without-name = Pentru { $program }, care nu îi spune întâi numele, { $server } prezintă alt certificat ({ $name }).
verdict-slow-server = { $server } nu răspunde la timp pentru { $program }.
verdict-slow-server-slow-answer = { $server } răspunde abia după { $seconds } s, prea târziu pentru unele programe.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } acceptă STARTTLS pe portul { $port } și apoi tace.
   *[tls] { $server } acceptă conexiuni pe portul { $port } și apoi nu spune nimic.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } criptează pe portul { $port } și apoi nu spune nimic.
   *[no] { $server } acceptă conexiuni pe portul { $port } și apoi nu spune nimic.
}
verdict-slow-server-silent-after-greeting = { $server } răspunde o dată pe portul { $port } și apoi tace.
verdict-slow-server-no-port-speaks = { $server } acceptă conexiuni și apoi nu spune nimic; porturi testate: { $ports }.
verdict-no-network = Acest computer nu are conexiune la rețea.
verdict-no-network-no-way-out = Acest computer nu găsește nicio ieșire din rețeaua sa către { $server }.
verdict-healthy = Tot ce putem testa la { $server }, portul { $port }, funcționează acum de aici.

verdict-undecided = { $seen }. Nu putem spune încă care dintre cauzele posibile este cea adevărată.
verdict-untested = Nimic nu este defect, atât cât se poate testa: { $seen }.
verdict-computer-at-its-limit = Acest computer are prea multe conexiuni deschise, deci { $server } nu a putut fi testat.

whose-groupshield = Cei care administrează { $server } trebuie să rezolve problema. Nu ați greșit cu nimic. GroupShield este antivirusul pentru Exchange de la Network Associates (mai târziu McAfee), instalat pe acel server.
whose-exchange55-listener = Cei care administrează { $server } trebuie să rezolve problema. Nu ați greșit cu nimic.
whose-secure-listener-fault = Cei care administrează { $server } trebuie să rezolve problema. Nu ați greșit cu nimic.
whose-no-secure-service = Întrebați-i pe cei care administrează { $server } ce port trebuie folosit; apoi îl puteți schimba chiar dvs.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Problema o puteți rezolva dvs. sau serviciul de asistență: { $program } sau sistemul pe care rulează trebuie să fie mai nou.
whose-server-too-old = Cei care administrează { $server } trebuie să rezolve problema.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Oricare parte poate rezolva problema: un program de e-mail mai nou aici sau încă un tip de criptare (cifru) pe { $server }.
whose-certificate = Cei care administrează { $server } trebuie să rezolve problema.
whose-certificate-certificate-wrong-name = Dacă furnizorul dvs. indică { $server }, problema trebuie rezolvată de cei care administrează acest server; altfel o puteți rezolva chiar dvs., în { $program }.
whose-weak-certificate = Cei care administrează { $server } trebuie să rezolve problema.
whose-clock-wrong = Puteți rezolva problema chiar dvs.: potriviți ceasul acestui computer.
whose-starttls-mixup = Puteți rezolva problema chiar dvs.: schimbați două setări în { $program }.
whose-plaintext-on-secure-port = Cei care administrează { $server } trebuie să rezolve problema.
whose-wrong-protocol = Puteți rezolva problema chiar dvs.: comparați numele serverului și portul cu datele de la furnizor.
whose-interception = Problema trebuie rezolvată de serviciul de asistență sau de cine se ocupă de antivirusul acestui computer ori de această rețea.
whose-firewall = Problema trebuie rezolvată de serviciul de asistență sau de cine administrează rețeaua la care este conectat computerul.
whose-firewall-blocked-locally = Problema o puteți rezolva dvs. sau serviciul de asistență, pe acest computer.
whose-firewall-said-blocked-here = Problema o puteți rezolva dvs. sau serviciul de asistență, pe acest computer.
whose-dns = Dacă numele serverului este corect, problema trebuie rezolvată de serviciul de asistență sau de cine administrează această rețea.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Problema trebuie rezolvată de cine administrează rețeaua dvs. sau serverul.
whose-captive-portal = Puteți rezolva problema chiar dvs.: autentificați-vă în această rețea.
whose-server-down = Deocamdată puteți doar să așteptați; anunțați-i pe cei care administrează { $server }.
whose-server-down-every-port-refused = Comparați întâi numele serverului; dacă este corect, anunțați-i pe cei care administrează { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Așteptați câteva minute. Dacă se repetă des, anunțați-i pe cei care administrează { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Așteptați o jumătate de oră. Dacă se repetă des, anunțați-i pe cei care administrează { $server }.
whose-server-busy-kept-out-greeting = Așteptați o jumătate de oră. Dacă se repetă des, anunțați-i pe cei care administrează { $server }.
whose-sign-in-refused = Puteți rezolva problema chiar dvs.: numele de utilizator, parola sau tipul de autentificare.
whose-sign-in-method = Problema nu este parola: trebuie schimbat modul de autentificare, aici sau pe { $server }.
whose-sign-in-method-protocol-switched-off = Problema nu este parola: cine administrează contul trebuie să activeze { $protocol } sau trebuie folosit alt protocol.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Problema nu este nici parola, nici criptarea; răspunsul de la { $server } arată cine o poate rezolva.
whose-sending-refused-takes-no-mail = Puteți rezolva problema chiar dvs.: comparați numele serverului și portul cu datele de la furnizor.
whose-sni-required = Oricare parte poate rezolva problema: un program de e-mail mai nou aici sau un certificat implicit pe { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Așteptați puțin, apoi anunțați-i pe cei care administrează { $server }.
whose-no-network = Puteți rezolva problema chiar dvs.: conectați acest computer la o rețea.
whose-no-network-no-way-out = Puteți rezolva problema dvs. sau cei care administrează această rețea: routerul sau setările de rețea ale computerului.
whose-healthy = Mai încercați o dată în { $program }. Dacă tot nu merge, urmează de verificat setările sau parola de acolo.
whose-undecided = Încă un test va arăta cine trebuie să rezolve problema.
whose-untested = Restul poate fi încercat doar chiar în { $program }.
whose-stopped = Verificați din nou și lăsați verificarea să ajungă la sfârșit, ca să aflați cine trebuie să rezolve problema.
whose-out-of-time = Verificați din nou, ca să aflați cine trebuie să rezolve problema.
whose-computer-at-its-limit = Puteți rezolva problema chiar dvs.: închideți programe sau reporniți acest computer, apoi verificați din nou.

label-likely = probabil
label-possible = posibil
label-unlikely = puțin probabil
label-ruled-out = exclus
label-not-tested = nu s-a putut verifica

groupshield-line-likely = GroupShield pe Exchange Server 5.5 este probabil. { $why }
groupshield-line-possible = GroupShield pe Exchange Server 5.5 este posibil. { $why }
groupshield-line-unlikely = GroupShield pe Exchange Server 5.5 este puțin probabil. { $why }
groupshield-line-ruled-out = GroupShield pe Exchange Server 5.5 este exclus. { $why }
groupshield-line-not-tested = GroupShield pe Exchange Server 5.5 nu a putut fi verificat. { $why }
groupshield-line-confirmed = GroupShield pe Exchange Server 5.5 este foarte probabil; dovada va fi că SSL funcționează după eliminarea lui. { $why }
groupshield-why-confirmed = Jurnalul serverului arată 0x2741 pentru porturile de e-mail, GroupShield rulează pe el, iar porturile se comportă corespunzător.
groupshield-why-confirmed-cured = Jurnalul serverului arăta 0x2741, iar SSL funcționează de când GroupShield a fost eliminat complet.
groupshield-why-fits = Serverul spune că este Exchange Server 5.5, iar porturile sale securizate acceptă conexiuni, dar nu stabilesc nicio conexiune securizată. Doar jurnalul de evenimente al serverului poate arăta mai mult.
groupshield-why-fits-log = Serverul spune că este Exchange Server 5.5, iar jurnalul său arată 0x2741. Nu s-a spus dacă GroupShield rulează pe el.
groupshield-why-fits-installed = Porturile securizate ale serverului se comportă așa cum se știe de la GroupShield, iar GroupShield rulează pe el. Jurnalul de evenimente nu a fost arătat.
groupshield-why-refused = Serverul spune că este Exchange Server 5.5 și refuză conexiunile pe porturile securizate. GroupShield face asta, dar la fel fac și alte defecțiuni ale aceluiași server.
groupshield-why-closes-at-once = Serverul spune că este Exchange Server 5.5, iar portul său securizat închide imediat conexiunea. GroupShield poate face asta; lipsa unui certificat o face mai des.
groupshield-why-shared = O parte din ce s-a găsit se potrivește cu GroupShield, dar se potrivesc și alte cauze.
groupshield-why-one-port = Serverul spune că este Exchange Server 5.5, dar alt port securizat al său funcționează, iar GroupShield le oprește pe toate, din câte se știe.
groupshield-why-other-log = Jurnalul de evenimente al serverului indică altă cauză.
groupshield-why-other-fault = Serverul spune că este Exchange Server 5.5, dar ce s-a găsit se potrivește mai bine cu altă cauză.
groupshield-why-no-exchange = Nimic de acolo nu arată că ar fi Exchange Server 5.5, singurul server la care apare această defecțiune.
groupshield-why-other-product = Serverul spune că este alt produs, iar această defecțiune există numai la Exchange Server 5.5.
groupshield-why-hello-answered = Portul securizat { $port } a răspuns la cel puțin o încercare de criptare, iar la această defecțiune nu răspunde la niciuna, din câte se știe.
groupshield-why-works = Portul securizat { $port } funcționează de aici.
groupshield-why-no-ssl = Programul de e-mail nu folosește SSL aici, iar această defecțiune nu afectează nimic altceva.
groupshield-why-starttls = Serverul oferă STARTTLS pentru citirea e-mailurilor, ceea ce Exchange Server 5.5 nu poate face.
groupshield-why-absent = Cineva care știe spune că GroupShield nu se află pe acel server.
groupshield-why-flapping = Portul funcționează uneori, iar această defecțiune nu este intermitentă, din câte se știe.
groupshield-why-cured = SSL funcționează de când GroupShield a fost eliminat complet: el a fost cauza, iar acum nu mai este.
groupshield-why-other-fact = Ceva din ce s-a găsit aici nu se poate întâmpla la această defecțiune.
groupshield-why-not-reached = Nu s-a putut ajunge nici la primele cuvinte, nici la portul securizat de la { $server }.

next-test-try-other-network = Ca să aflați sigur: faceți această verificare din altă rețea, de exemplu cea a telefonului, și comparați cele două rezultate.
next-test-ask-event-log = Ca să aflați sigur: întrebați-i pe cei care administrează { $server } dacă evenimentele 11508, 11506 sau 13002 apar în jurnalul de aplicații și lipiți-le aici.
next-test-ask-groupshield = Ca să aflați sigur: întrebați-i pe cei care administrează { $server } dacă GroupShield este instalat pe el.
next-test-ask-removal = Ca să aflați sigur: întrebați dacă SSL funcționează după ce GroupShield este eliminat complet.
next-test-ask-since-when = Ca să aflați sigur: gândiți-vă dacă s-a schimbat ceva pe acest computer cu puțin înainte să înceapă problema.
next-test-check-again = Ca să aflați sigur: verificați din nou peste zece minute și vedeți dacă s-a schimbat ceva.
next-test-run-to-the-end = Ca să aflați sigur: lăsați verificarea să ajungă la sfârșit.
question-groupshield-installed = Este instalat GroupShield pe { $server }?
question-cured-by-removal = Funcționează SSL de când GroupShield a fost eliminat complet?
question-works-without-ssl = Funcționează e-mailul cu SSL dezactivat? Răspundeți numai dacă știți deja; nu încercați doar pentru această întrebare.
question-works-on-other-network = Funcționează același cont în altă rețea?
question-began-after-update = A început după o schimbare pe acest computer?

advice-where = { $program ->
 [outlook-express] În Outlook Express deschideți „Tools > Accounts… > Mail”, alegeți contul, apoi „Properties > Advanced”.
 [windows-mail] În Windows Mail deschideți „Tools > Accounts…”, alegeți contul, apoi „Properties > Advanced”.
 [windows-live-mail] În Windows Live Mail faceți clic dreapta pe contul din stânga, apoi „Proprietăți (Properties) > Advanced”.
 [outlook] Închideți Outlook, deschideți „Panou de control > Poștă (Microsoft Outlook) > Conturi de e-mail…”, alegeți contul, apoi „Modificare… > Mai multe setări… > Complex (Advanced)”. (Outlook 2003: „Instrumente > Conturi de e-mail…”.)
 [new-outlook] În noul Outlook deschideți „Setări (rotița) > Conturi > Conturile dvs.” (în unele versiuni: „Conturi de e-mail”), alegeți „Gestionați” lângă cont și căutați setările serverului.
 [outlook-mac] În Outlook deschideți „Instrumente > Conturi” și alegeți contul; ca să schimbați un port, bifați opțiunea de a înlocui portul implicit („Override default port”).
 [outlook-mobile] În Outlook pe telefon atingeți fotografia dvs. sau pictograma din stânga sus, apoi „rotița > Conturi”, și alegeți contul. Dacă acolo nu apar setări de server, ca pe Android, ele pot fi introduse numai la adăugarea contului.
 [thunderbird] În Thunderbird deschideți „meniul > Setări pentru conturi”, apoi { $protocol ->
  [SMTP] „Server de trimitere (SMTP)”, alegeți serverul, apoi „Editează…”.
 *[other] „Setări pentru server” de sub numele contului.
 }
 [thunderbird-android] În aplicație deschideți „meniul > Setări”, alegeți contul, apoi { $protocol ->
  [SMTP] „Expediere mail > Server trimitere”.
 *[other] „Descărcare mail > Server primire”.
 }
 [apple-mail] În Mail deschideți „Mail > Configurări > Conturi” (versiuni mai vechi: „Preferințe”), alegeți contul, apoi „Configurări server” și debifați gestionarea automată a conexiunii („Automatically manage connection settings”).
 [iphone] Pe iPhone sau iPad deschideți „Configurări > Aplicații > Mail > Conturi Mail” (înainte de iOS 18: „Configurări > Mail > Conturi”), alegeți contul, atingeți adresa sa, apoi { $protocol ->
  [SMTP] „SMTP” și serverul de la „Server principal”.
 *[other] „Avansat”.
 }
 [gmail-app] În aplicația Gmail deschideți „meniul > Setări”, alegeți contul, apoi { $protocol ->
  [SMTP] setările de trimitere („Outgoing settings”).
 *[other] setările de primire („Incoming settings”).
 } (Un cont Google nu are astfel de setări.)
 [samsung-email] În Samsung Email deschideți meniul, atingeți rotița, alegeți contul, apoi setările serverului („Server settings”).
 [em-client] În eM Client deschideți conturile (în majoritatea versiunilor: „Meniu > Conturi”), alegeți contul și căutați setările serverului său { $protocol }.
 [evolution] În Evolution deschideți „Editare > Conturi” (versiuni mai vechi: „Editare > Preferințe > Conturi de email”), alegeți contul, apoi „Editare” și { $protocol ->
  [SMTP] „Trimitere mesaje”.
 *[other] „Primire mesaje”.
 }
 [kmail] În KMail deschideți „Configurări > Configurare KMail… > Conturi”, alegeți contul de la { $protocol ->
  [SMTP] „Expediere”
 *[other] „Primire”
 }, apoi „Modifică… > Avansat”.
 [vivaldi] În Vivaldi deschideți „Setări > Mail” și alegeți contul.
 [device] Deschideți pagina web a dispozitivului: scrieți adresa sa într-un browser, autentificați-vă ca administrator și căutați „E-mail”, „SMTP” sau „Scan to e-mail”.
 [script] Deschideți configurația în care sunt scrise gazda, portul și criptarea serverului de e-mail.
*[other] Deschideți setările de server ale contului în programul dvs. de e-mail.
 }
advice-where-name = { $program ->
 [outlook-express] În Outlook Express deschideți „Tools > Accounts… > Mail”, alegeți contul, apoi „Properties > Servers”; portul este în fila „Advanced”.
 [windows-mail] În Windows Mail deschideți „Tools > Accounts…”, alegeți contul, apoi „Properties > Servers”; portul este în fila „Advanced”.
 [windows-live-mail] În Windows Live Mail faceți clic dreapta pe contul din stânga, apoi „Proprietăți (Properties) > Servers”; portul este în fila „Advanced”.
 [outlook] Închideți Outlook, deschideți „Panou de control > Poștă (Microsoft Outlook) > Conturi de e-mail…”, alegeți contul, apoi „Modificare…”; portul este la „Mai multe setări… > Complex (Advanced)”. (Outlook 2003: „Instrumente > Conturi de e-mail…”.)
 [iphone] Pe iPhone sau iPad deschideți „Configurări > Aplicații > Mail > Conturi Mail” (înainte de iOS 18: „Configurări > Mail > Conturi”), alegeți contul și atingeți adresa sa; { $protocol ->
  [SMTP] serverul este la „SMTP > Server principal”.
 *[other] numele este acolo la „Nume gazdă”, iar portul este la „Avansat”.
 }
 [kmail] În KMail deschideți „Configurări > Configurare KMail… > Conturi”, alegeți contul de la { $protocol ->
  [SMTP] „Expediere”
 *[other] „Primire”
 }, apoi „Modifică… > General”; portul este la „Avansat”.
*[other] { advice-where }
 }
advice-set-tls = { $program ->
 [outlook-express] Bifați „This server requires a secure connection (SSL)” pentru acest server.
 [windows-mail] Bifați „This server requires a secure connection (SSL)” pentru acest server.
 [windows-live-mail] Bifați opțiunea că acest server necesită o conexiune securizată (SSL).
 [outlook] Setați conexiunea criptată la SSL/TLS (pentru POP3 în versiuni mai vechi: bifați opțiunea că acest server necesită o conexiune criptată (SSL)).
 [outlook-mac] Bifați opțiunea de a folosi SSL pentru conectare („Use SSL to connect (recommended)”).
 [thunderbird] Setați „Securitatea conexiunii” la SSL/TLS.
 [thunderbird-android] Setați „Securitate” la SSL/TLS.
 [apple-mail] Bifați „Utilizează TLS/SSL”.
 [iphone] Activați „Utilizează SSL”.
 [gmail-app] Setați tipul de securitate la SSL/TLS, nu la cel care acceptă toate certificatele.
 [samsung-email] Setați tipul de securitate la SSL, nu la cel care acceptă toate certificatele.
 [evolution] Setați „Metodă de criptare” la „TLS pe un port dedicat”.
 [kmail] Setați criptarea („Encryption”) la SSL/TLS.
*[other] Setați criptarea la SSL/TLS (în unele programe: SSL sau TLS de la început).
 }
advice-set-starttls = { $program ->
 [outlook-express] Lăsați bifat „This server requires a secure connection (SSL)”.
 [windows-mail] Lăsați bifat „This server requires a secure connection (SSL)”.
 [windows-live-mail] Lăsați bifată opțiunea că acest server necesită o conexiune securizată (SSL).
 [outlook] Setați conexiunea criptată la STARTTLS (versiuni mai vechi: TLS).
 [outlook-mac] Lăsați bifată opțiunea de a folosi SSL pentru conectare („Use SSL to connect (recommended)”).
 [thunderbird] Setați „Securitatea conexiunii” la STARTTLS.
 [thunderbird-android] Setați „Securitate” la STARTTLS.
 [apple-mail] Lăsați bifat „Utilizează TLS/SSL”.
 [iphone] Lăsați activat „Utilizează SSL”.
 [gmail-app] Setați tipul de securitate la STARTTLS, nu la cel care acceptă toate certificatele.
 [samsung-email] Setați tipul de securitate la TLS, nu la cel care acceptă toate certificatele.
 [evolution] Setați „Metodă de criptare” la „STARTTLS după conectare”.
 [kmail] Setați criptarea („Encryption”) la STARTTLS.
 [script] Setați criptarea la STARTTLS și verificați că este obligatorie, nu doar încercată.
*[other] Setați criptarea la STARTTLS.
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
 [SMTP] Schimbarea a reușit dacă un mesaj de probă către dvs. pleacă și ajunge.
*[other] { $program ->
  [outlook-express] Schimbarea a reușit dacă următorul „Send/Receive” se termină fără să semnaleze vreo problemă.
  [windows-mail] Schimbarea a reușit dacă următorul „Send/Receive” se termină fără să semnaleze vreo problemă.
  [windows-live-mail] Schimbarea a reușit dacă următoarea trimitere/primire se termină fără să semnaleze vreo problemă.
  [outlook] Schimbarea a reușit dacă următoarea „Trimitere/Primire” se termină fără să semnaleze vreo problemă.
  [thunderbird] Schimbarea a reușit dacă preluarea mesajelor se termină fără să semnaleze vreo problemă.
 *[other] Schimbarea a reușit dacă următoarea căutare de mesaje noi se termină fără să semnaleze vreo problemă.
 }
 }
advice-undo = Ca să reveniți, deschideți aceeași pagină și setați din nou { $security ->
 [starttls] STARTTLS
 [none] „fără criptare”
*[tls] SSL/TLS
 } și portul { $port }.
advice-server-log = { $server-kind ->
 [hosted] Consultați pagina de stare a furnizorului; pentru Microsoft 365 este „admin.microsoft.com > Health > Service health”. Jurnalul propriu-zis al serverului poate fi citit numai de furnizor.
 [dovecot] doveadm log find arată unde scrie Dovecot jurnalul; doveadm log errors listează ultimele erori.
 [postfix] Postfix scrie în /var/log/mail.log sau /var/log/maillog ori în journal: journalctl -u "postfix*".
 [exchange55] Pe server deschideți „Event Viewer > Application Log” și sortați după sursă: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
 [exchange] Pe server, în „Event Viewer > Windows Logs > Application” căutați MSExchangePOP3, MSExchangeIMAP4 și MSExchangeTransport; Schannel este la „System”.
 [courier] Courier scrie în jurnalul de e-mail (journalctl -u courier-pop-ssl -u courier-imap-ssl).
 [cyrus] Cyrus scrie în jurnalul de e-mail (journalctl -u cyrus-imapd).
 [exim] Exim scrie în /var/log/exim4/mainlog sau /var/log/exim/main.log.
*[other] Căutați în jurnalul propriu al serviciului de e-mail.
 }

user-tell-admin-groupshield = Trimiteți acest raport celor care administrează { $server } și rugați-i să caute GroupShield, antivirusul pentru Exchange, și evenimentele 11508 și 11506. Numai ei pot rezolva problema.
user-tell-admin-exchange55 = Trimiteți acest raport celor care administrează { $server }: portul securizat { $port } nu funcționează, iar pașii pentru ei sunt mai jos.
user-tell-provider-greeting = Trimiteți acest raport celor care administrează { $server }: portul { $port } criptează, dar apoi serviciul de e-mail nu răspunde.
user-tell-provider-listener = Trimiteți acest raport celor care administrează { $server }: criptarea pe portul { $port } este întreruptă de server.
user-tell-provider-port = { $failing-address ->
    [none] Trimiteți acest raport celor care administrează { $server }: portul { $port } nu funcționează.
   *[other] Trimiteți acest raport celor care administrează { $server }: la adresa { $failing-address } portul { $port } nu funcționează.
}
user-use-starttls = Folosiți STARTTLS, care funcționează de aici. { advice-where } { advice-set-starttls } Apoi setați portul la { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS funcționează pe portul { $starttls-port }, dar acest program de e-mail nu îl poate folosi pentru { $protocol }. Folosiți unul care poate, de exemplu Thunderbird, și păstrați-l pe cel vechi: e-mailurile preluate cu el pot fi numai acolo.
user-use-secure-port = Folosiți portul securizat { $secure-port }, care răspunde cu criptare. { advice-where } { advice-secure-port } Apoi setați portul la { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Portul { $other-protocol } { $other-port } de la { $server } funcționează securizat. Adăugați un al doilea cont, de tip { $other-protocol }, cu SSL/TLS și portul { $other-port }, și păstrați-l pe cel vechi: e-mailurile preluate cu el pot fi numai pe acest computer. Cu { $other-protocol }, e-mailurile rămân pe server. { advice-success } Ca să reveniți, ștergeți al doilea cont.
user-use-pop3 = Portul { $other-protocol } { $other-port } de la { $server } funcționează securizat. Adăugați un al doilea cont, de tip { $other-protocol }, cu SSL/TLS și portul { $other-port }. Înainte să preia e-mailuri prima dată, setați-l să lase o copie a mesajelor pe server. Păstrați contul vechi așa cum este. { advice-success } Ca să reveniți, ștergeți al doilea cont.
user-ssl-off = Faceți asta numai după citirea avertismentului și numai într-o rețea în care aveți încredere. { advice-where } { $program ->
 [outlook-express] Debifați „This server requires a secure connection (SSL)” pentru serverul de { $protocol ->
  [SMTP] ieșire
 *[other] intrare
 } și setați portul la { $plain-port }; apoi „Apply”, „OK”, „Close”.
 [windows-mail] Debifați „This server requires a secure connection (SSL)” pentru serverul de { $protocol ->
  [SMTP] ieșire
 *[other] intrare
 } și setați portul la { $plain-port }; apoi „OK”.
 [windows-live-mail] Debifați opțiunea de conexiune securizată (SSL) pentru serverul de { $protocol ->
  [SMTP] ieșire
 *[other] intrare
 } și setați portul la { $plain-port }; apoi „OK”.
 [outlook] { $protocol ->
  [POP3] Debifați opțiunea că acest server necesită o conexiune criptată (SSL) (versiuni mai noi: setați conexiunea criptată la „Fără” (None))
 *[other] Setați conexiunea criptată la „Fără” (None)
 } și setați portul la { $plain-port }; apoi „OK”.
 [outlook-mac] Debifați opțiunea de a folosi SSL pentru conectare („Use SSL to connect (recommended)”) și setați portul la { $plain-port }.
 [thunderbird] Setați „Securitatea conexiunii” la „Niciuna”, iar portul la { $plain-port }.
 [thunderbird-android] Setați „Securitate” la „Nimic”, iar portul la { $plain-port }.
 [apple-mail] Debifați „Utilizează TLS/SSL” și setați portul la { $plain-port }; dacă vi se cere, permiteți autentificarea nesecurizată numai pentru acest cont.
 [iphone] Dezactivați „Utilizează SSL” și setați portul serverului la { $plain-port }.
 [gmail-app] Setați tipul de securitate la „Niciuna”, iar portul la { $plain-port }.
 [samsung-email] Setați tipul de securitate la „Niciuna”, iar portul la { $plain-port }.
 [evolution] Setați „Metodă de criptare” la „Fără criptare”, iar portul la { $plain-port }.
 [kmail] Setați criptarea („Encryption”) la „None”, iar portul la { $plain-port }.
*[other] Dezactivați SSL/TLS pentru acest server și setați portul la { $plain-port }.
 } { advice-success }
user-ssl-on-again = De îndată ce serverul este reparat, activați din nou SSL. { advice-undo } { $program ->
 [apple-mail] Dezactivați din nou acolo permisiunea de autentificare nesecurizată.
*[other] { $protocol ->
  [SMTP] Setarea pentru primire nu a fost modificată.
 *[other] Setarea pentru trimitere nu a fost modificată.
 }
 } Apoi schimbați parola, dacă a trecut printr-o rețea în care nu aveți încredere.
user-use-published = Furnizorul dvs. publică aceste setări: { $published-server }, portul { $published-port }.{ $published-domain ->
 [other] {" "}Acest server este în alt domeniu decât al dvs., iar certificatul său este bun.
*[own] {""}
 } { advice-where-name } Introduceți-le acolo. Ca să reveniți, introduceți din nou { $server } și portul { $port }.
user-ask-published = Pentru programele de e-mail, domeniul dvs. indică { $published-server }, portul { $published-port }. Acesta este în alt domeniu decât al dvs. și nimic din ce s-a verificat nu arată că este administrat de furnizorul dvs.: nu îl introduceți și nu vă introduceți parola acolo înainte ca furnizorul să confirme acest nume.
user-ask-right-port = { $protocol } are de obicei portul { $secure-port } cu SSL/TLS. Întrebați-i pe cei care administrează { $server } ce port și ce tip de criptare trebuie folosite pentru { $protocol }.
user-ask-port = Întrebați-i pe cei care administrează { $server } ce port și ce tip de criptare trebuie folosite pentru { $protocol }.
user-match-port-and-encryption = Portul și criptarea merg împreună: 995, 993 și 465 cu SSL/TLS; 110, 143 și 587 cu STARTTLS. { advice-where } Setați o pereche potrivită, apoi încercați. { advice-undo }
user-tls-on-this-port = Portul { $port } al { $server } criptează de la primul octet: păstrați portul și alegeți SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Portul și criptarea merg împreună: cu SSL bifat, programul dvs. de e-mail are nevoie de portul { $protocol ->
 [POP3] 995
 [IMAP] 993
*[other] 465
 }. { advice-where } Setați acest port, apoi încercați. { advice-undo }
user-switch-encryption-on = Activați criptarea. { advice-where } { advice-set-tls } Dacă portul s-a schimbat singur, setați-l din nou la { $port }. { advice-success }
user-keep-encryption = Lăsați criptarea activată în programul dvs. de e-mail: fără ea, oricine de pe traseu ar putea citi parola și e-mailurile.
user-update-system = Programul dvs. de e-mail folosește criptarea din Windows, iar această versiune de Windows este prea veche pentru server. Citiți e-mailurile cu un program actual, de exemplu Thunderbird, pe un sistem care mai primește actualizări. Păstrați computerul vechi: e-mailurile preluate acolo sunt numai acolo.
user-update-program = { $program ->
 [outlook] Instalați toate actualizările pentru Office și Windows. Pe Windows 7 trebuie activat TLS 1.2: serviciul de asistență poate face asta (KB3140245). Windows XP și Vista nu pot. { advice-success }
 [windows-live-mail] Pe Windows 7 trebuie activat TLS 1.2: serviciul de asistență poate face asta (KB3140245 și setarea Schannel pentru clienți TLS 1.2). Pe Windows 8 și mai nou instalați toate actualizările. Windows Vista nu poate. { advice-success }
 [new-outlook] Noul Outlook preia e-mailurile prin serverele Microsoft, așa că nimic de pe acest computer nu este prea vechi. Încercați o dată cu alt program de e-mail, de exemplu Thunderbird.
 [outlook-mobile] Outlook pe telefon preia e-mailurile prin serverele Microsoft, așa că nimic de pe acest telefon nu este prea vechi. Încercați o dată cu alt program de e-mail.
 [thunderbird] Actualizați Thunderbird: „meniul > Ajutor > Despre Thunderbird”. { advice-success }
 [apple-mail] Actualizați macOS: „meniul Apple > Configurări sistem > General > Actualizare software”. Mail folosește criptarea sistemului. { advice-success }
 [iphone] Actualizați iPhone-ul sau iPad-ul: „Configurări > General > Actualizare software”. Mail folosește criptarea sistemului. { advice-success }
 [gmail-app] Actualizați Android și aplicațiile: „Setări > Sistem”, apoi actualizările de software; de asemenea, aplicațiile în Magazin Play. { advice-success }
 [samsung-email] Actualizați telefonul: „Setări > Actualizare software”. { advice-success }
 [thunderbird-android] Actualizați aplicația din magazinul din care provine, iar Android din „Setări”. { advice-success }
 [device] Instalați cel mai nou firmware de la producătorul dispozitivului. Dacă nu există unul pentru TLS actual, lăsați dispozitivul să trimită printr-un server de retransmitere (relay) din rețeaua dvs.; nu slăbiți serverul de e-mail pentru el.
 [script] Actualizați programul și biblioteca cu care criptează (OpenSSL, Java, .NET, Python sau PHP) ori activați TLS 1.2 în el. { advice-success }
*[other] Actualizați programul dvs. de e-mail și sistemul pe care rulează. { advice-success }
 }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Până se rezolvă problema, scrieți e-mailurile într-un browser web, dacă furnizorul dvs. oferă această posibilitate.
       *[other] Până se rezolvă problema, citiți e-mailurile într-un browser web, dacă furnizorul dvs. oferă această posibilitate.
    }
user-tunnel = Dacă programul vechi trebuie să rămână, cereți serviciului de asistență un tunel TLS (stunnel) chiar pe acest computer: programul vorbește cu tunelul, iar tunelul folosește TLS actual cu { $server }.
user-check-again = Apăsați „Verifică din nou”; veți vedea ce s-a schimbat.
user-tell-provider-old-server = Trimiteți acest raport celor care administrează { $server }: are nevoie de TLS 1.2 sau mai nou.
user-tell-provider-tls12 = Trimiteți acest raport celor care administrează { $server } și rugați-i să permită TLS 1.2 pe lângă TLS 1.3: este sigur, iar multe programe nu cunosc nimic mai nou.
user-keep-settings = Lăsați neschimbate setările de securitate din Windows și din programul de e-mail; dacă le reduceți, slăbiți toate conexiunile, nu numai pe aceasta.
user-tell-provider-suites = Trimiteți acest raport celor care administrează { $server } și rugați-i să adauge un tip de criptare (cifru) pe care programul dvs. îl cunoaște.
user-tell-provider-key = Trimiteți acest raport celor care administrează { $server } și cereți un al doilea certificat, cu cheie RSA: programul dvs. nu poate folosi cheia actuală ({ $key }).
user-do-not-click-through = Dacă programul de e-mail întreabă dacă totuși aveți încredere în acest certificat, răspundeți nu: cineva v-ar putea citi e-mailurile.
user-use-certificate-name = Certificatul este pentru { $certificate-name }. Întrebați furnizorul dacă acesta este numele corect al serverului; dacă da, procedați astfel. { advice-where-name } Introduceți { $certificate-name } ca nume al serverului. Ca să reveniți, introduceți din nou { $server }.
user-one-address = Numai una dintre adresele pentru { $server } prezintă acest certificat, așa că o nouă încercare poate reuși.
user-look-at-certificate = Lăsați Mailprobe să examineze chiar certificatul de la { $server } („Verifică” sau „mailprobe check” cu același text): va spune ce nu este în regulă cu el.
user-tell-provider-certificate = Trimiteți acest raport celor care administrează { $server }; conține perioada de valabilitate, numele și emitentul certificatului.
user-tell-provider-weak = Trimiteți acest raport celor care administrează { $server } și cereți o cheie nouă și un certificat nou.
user-set-clock = Setați data, ora și fusul orar ale acestui computer: faceți clic dreapta pe ceas, alegeți ajustarea datei și a orei și lăsați-l să seteze singur ora. Pe Mac: „Configurări sistem > General > Dată și oră”.
user-clock-battery = Dacă data este din nou greșită după oprirea computerului, bateria ceasului este descărcată. O poate schimba orice magazin de computere.
user-no-password-here = Nu vă autentificați pe acest port: cineva de pe traseu v-ar putea citi parola.
user-tell-provider-plain = Trimiteți acest raport celor care administrează { $server }: portul { $port } folosește text clar, necriptat.
user-check-name-and-port = { advice-where-name } Comparați numele serverului ({ $server }) și portul ({ $port }) cu datele de la furnizor.
user-scanner-update = { $scanner }, un antivirus de pe acest computer, se află între programul de e-mail și server. Actualizați-l, reporniți acest computer și verificați din nou.
user-scanner-find = În setările antivirusului căutați scanarea e-mailurilor sau a conexiunilor SSL și exceptați conexiunea de e-mail cu { $server }; paginile de ajutor ale antivirusului sau serviciul de asistență vă spun cum. Lăsați antivirusul activat.
user-gateway = { $scanner } aparține rețelei la care este conectat computerul, nu acestui computer. Rugați-l pe cel care administrează rețeaua să excepteze conexiunea de e-mail cu { $server } sau să instaleze aici certificatul rădăcină pentru { $scanner }.
user-ask-helpdesk-scanner = Pe un computer de firmă, întrebați serviciul de asistență: poate că gateway-ul are nevoie aici de propriul certificat rădăcină sau de o excepție pentru e-mail.
user-compare-network = Verificați o dată din altă rețea, de exemplu cea a telefonului. Salvați mai întâi acest rezultat, ca să puteți compara cele două rezultate.
user-allow-program = Verificați în firewallul acestui computer dacă programul de e-mail are voie să folosească portul { $port } și permiteți-i acest lucru. Ca să reveniți, ștergeți regula adăugată.
user-ask-helpdesk-port = Rugați-l pe cel care administrează această rețea să permită portul { $port } către { $server }; multe rețele blochează intenționat porturile de e-mail.
user-large-hello = Dacă folosiți un VPN, verificați o dată fără el. Altfel, trimiteți acest raport celui care administrează rețeaua: pachetele de mărime maximă se pierd pe traseu (MTU) sau un firewall nu înțelege primul mesaj lung al programelor actuale.
user-check-name = { advice-where-name } Verificați literă cu literă dacă numele serverului este corect: { $server }.
user-name-service = Acasă, reporniți routerul, așteptați două minute, apoi reporniți acest computer: serviciul de nume (DNS) al acestei rețele nu a dat nicio adresă. La birou, întrebați serviciul de asistență.
user-ask-helpdesk-dns = Dacă problema persistă, trimiteți acest raport celui care administrează rețeaua sau furnizorului de internet: serviciul său de nume (DNS) nu spune unde este { $server }.
user-hosts-file = Rugați serviciul de asistență să se uite în fișierul hosts al acestui computer: el trimite { $server } la o adresă unde e-mailul nu funcționează.
user-flush-names = Ștergeți adresele memorate pe acest computer sau telefon: { $program ->
 [apple-mail] pe Mac deschideți Terminal și scrieți sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, apoi apăsați Enter și scrieți parola Mac-ului.
 [outlook-mac] pe Mac deschideți Terminal și scrieți sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, apoi apăsați Enter și scrieți parola Mac-ului.
 [iphone] opriți-l și porniți-l din nou.
 [gmail-app] opriți-l și porniți-l din nou.
 [samsung-email] opriți-l și porniți-l din nou.
 [thunderbird-android] opriți-l și porniți-l din nou.
 [outlook-mobile] opriți-l și porniți-l din nou.
 [device] opriți dispozitivul și porniți-l din nou.
 [evolution] deschideți un terminal, scrieți resolvectl flush-caches și apăsați Enter.
 [kmail] deschideți un terminal, scrieți resolvectl flush-caches și apăsați Enter.
*[other] în Windows apăsați Windows+R, scrieți cmd, apăsați Enter, apoi scrieți ipconfig /flushdns și apăsați Enter. Dacă este un telefon, opriți-l și porniți-l din nou.
 } Nu este nimic de anulat ulterior.
user-private-address = Numele { $server } duce la { $private-address }, o adresă din interiorul unei rețele locale. Așa răspunde o rețea pentru oaspeți înainte de autentificare: deschideți o pagină web în browser și autentificați-vă acolo. Altfel, aflați dacă pentru a citi e-mailul trebuie să fiți în rețeaua serverului { $server } sau în VPN-ul ei.
user-use-exchanger = { $server } este numele unui domeniu, iar e-mailul acelui domeniu merge la { $exchanger }. Întrebați furnizorul dacă și programele de e-mail folosesc acel server. Dacă da: { advice-where-name } Introduceți { $exchanger } ca nume al serverului. Pentru a reveni, introduceți din nou { $server }.
user-restart-router = Acasă, opriți routerul un minut și porniți-l din nou, apoi verificați din nou.
user-ask-helpdesk-ipv6 = Dacă problema persistă, trimiteți acest raport serviciului de asistență sau furnizorului: ruta IPv6 către { $server } este defectă.
user-sign-in-to-network = Deschideți o pagină web în browser, autentificați-vă în această rețea sau acceptați-i condițiile, apoi verificați din nou.
user-wait-for-server = Așteptați câteva minute și încercați din nou; nu trebuie schimbat nimic în programul de e-mail.
user-ask-provider-status = Consultați pagina de stare a furnizorului sau sunați-l: poate că știe deja.
user-fewer-connections = { $protocol ->
        [SMTP] Închideți celelalte programe și dispozitive care trimit prin același server; multe servere permit doar câteva simultan.
       *[other] Închideți celelalte programe și dispozitive care citesc aceeași cutie poștală; multe servere permit doar câteva simultan.
    }
user-longer-interval = Lăsați programul de e-mail să caute mesaje mai rar, de exemplu la fiecare zece minute.
user-greylisted = Trimiteți din nou peste zece minute: acest server îi cere fiecărui expeditor nou să revină mai târziu. Nu trebuie schimbat nimic.
user-shut-out = Așteptați o jumătate de oră până la următoarea încercare, pe toate dispozitivele care citesc această cutie poștală: fiecare încercare poate prelungi așteptarea.
user-correct-password = Înainte de următoarea încercare, scrieți parola corectă în fiecare program și pe fiecare dispozitiv care folosește această cutie poștală: o parolă veche ține adresa blocată.
user-sign-in-name = Verificați dacă numele de utilizator este complet (adesea este adresa întreagă) și scrieți din nou parola.
user-sign-in-app-password = Dacă furnizorul dvs. cere o parolă de aplicație pentru programele de e-mail (Google, Yahoo, AOL, Apple, Fastmail și alții cer; Microsoft nu are), creați una în contul dvs. de pe site-ul său și introduceți-o în locul parolei obișnuite.
user-sign-in-web = Lăsați programul de e-mail să se autentifice prin pagina web a furnizorului (OAuth 2). { $program ->
 [thunderbird] { advice-where } Setați „Metodă de autentificare” la OAuth2.
 [thunderbird-android] { advice-where } Setați „Autentificare” la OAuth 2.0.
 [apple-mail] Adăugați contul încă o dată, sub numele furnizorului și nu ca alt tip de cont. Păstrați-l pe cel vechi: e-mailurile preluate prin POP sunt numai pe acest computer.
 [iphone] Adăugați contul încă o dată, sub numele furnizorului și nu ca alt tip de cont. Ștergeți-l pe cel vechi numai dacă e-mailurile dvs. sunt și pe server.
 [outlook] Adăugați contul încă o dată ca Microsoft 365, Outlook.com sau Google, nu ca POP sau IMAP. Păstrați-l pe cel vechi: e-mailurile preluate prin POP sunt numai pe acest computer. Pentru alți furnizori, Outlook clasic nu poate; Thunderbird poate.
 [new-outlook] Adăugați contul încă o dată și alegeți furnizorul când vi se cere; nu scrieți o parolă chiar în Outlook.
 [outlook-mac] Adăugați contul încă o dată și alegeți furnizorul când vi se cere, nu IMAP sau POP. Păstrați-l pe cel vechi: e-mailurile preluate prin POP sunt numai pe acest computer.
 [outlook-mobile] Adăugați contul încă o dată și alegeți furnizorul când vi se cere.
 [gmail-app] Adăugați contul încă o dată și alegeți furnizorul când vi se cere, nu alt tip de cont.
 [samsung-email] Adăugați contul încă o dată și alegeți furnizorul când vi se cere, nu alt tip de cont.
 [outlook-express] Outlook Express nu poate; Thunderbird poate.
 [windows-mail] Windows Mail nu poate; Thunderbird poate.
 [windows-live-mail] Windows Live Mail nu poate; Thunderbird poate.
 [device] Dacă dispozitivul nu poate, lăsați-l să trimită printr-un server de retransmitere (relay) din rețeaua dvs. sau prin serviciul furnizorului pentru dispozitive; întrebați-l pe cel care vă administrează e-mailul.
 [script] Dați programului un token OAuth 2 sau lăsați-l să trimită printr-un server de retransmitere (relay) ori un serviciu de trimitere care mai acceptă nume de utilizator și parolă.
*[other] Dacă al dvs. nu poate, Thunderbird poate.
 }
user-sign-in-switch = Verificați în contul dvs. de pe site-ul furnizorului dacă POP, IMAP sau accesul programelor de e-mail trebuie activate mai întâi.
user-ask-sign-in = Întrebați-i pe cei care administrează { $server } cum se autentifică acolo programele de e-mail: portul { $port } nu oferă autentificare cu parolă.
user-ask-protocol = Cereți celui care administrează contul sau domeniul lui să activeze { $protocol } sau întrebați ce alt protocol trebuie folosit.
user-other-way-of-sign-in = Folosiți un program de e-mail care cunoaște unul dintre modurile de autentificare oferite de { $server } sau cereți-le celor care îl administrează să ofere și parole prin TLS (PLAIN sau LOGIN).
user-use-submission-port = Pentru trimitere, programele de e-mail folosesc { $program ->
 [outlook-express] portul 465 cu SSL; portul 25 este pentru e-mailurile dintre servere, iar portul 587 cere STARTTLS, pe care Outlook Express nu îl poate folosi acolo.
*[other] portul 587 cu STARTTLS sau portul 465 cu SSL/TLS; portul 25 este pentru e-mailurile dintre servere.
 } { advice-where } { $program ->
 [outlook-express] Încercați acest port.
*[other] Încercați aceste porturi.
 } { advice-undo }
user-client-certificate = Cereți celor care administrează { $server } un certificat propriu și întrebați cum se instalează: fără el, portul { $port } nu lasă pe nimeni să intre, indiferent de parolă.
user-sign-in-for-sending = Activați autentificarea la trimitere: { $program ->
 [outlook-express] în Outlook Express deschideți „Tools > Accounts… > Mail”, alegeți contul, apoi „Properties > Servers” și bifați „My server requires authentication”.
 [windows-mail] în Windows Mail deschideți „Tools > Accounts…”, alegeți contul, apoi „Properties > Servers” și bifați „My server requires authentication”.
 [windows-live-mail] în Windows Live Mail faceți clic dreapta pe contul din stânga, apoi „Proprietăți (Properties) > Servers” și bifați opțiunea că serverul necesită autentificare.
 [outlook] închideți Outlook, deschideți „Panou de control > Poștă (Microsoft Outlook) > Conturi de e-mail…”, alegeți contul, apoi „Modificare… > Mai multe setări…”, apoi fila serverului de ieșire („Outgoing Server”), și bifați opțiunea că serverul de ieșire (SMTP) necesită autentificare.
 [outlook-mac] în Outlook deschideți „Instrumente > Conturi”, alegeți contul, apoi „More Options” sub serverul de ieșire și alegeți un tip de autentificare.
 [thunderbird] în Thunderbird deschideți „meniul > Setări pentru conturi > Server de trimitere (SMTP)”, alegeți serverul, apoi „Editează…” și alegeți altă metodă de autentificare decât „Fără autentificare”.
 [thunderbird-android] în aplicație deschideți „meniul > Setări”, alegeți contul, apoi „Expediere mail > Server trimitere”, și alegeți altă autentificare decât „Niciuna”.
 [apple-mail] în Mail deschideți „Mail > Configurări > Conturi” (versiuni mai vechi: „Preferințe”), alegeți contul, apoi „Configurări server” și setați un nume de utilizator și o autentificare pentru serverul de ieșire.
 [iphone] deschideți „Configurări > Aplicații > Mail > Conturi Mail” (înainte de iOS 18: „Configurări > Mail > Conturi”), alegeți contul, atingeți adresa sa, apoi „SMTP” și serverul de la „Server principal” și introduceți și acolo numele de utilizator și parola.
 [gmail-app] în aplicația Gmail deschideți „meniul > Setări”, alegeți contul, apoi setările de trimitere („Outgoing settings”) și activați autentificarea obligatorie („Require sign-in”).
 [samsung-email] în Samsung Email deschideți meniul, atingeți rotița, alegeți contul, apoi setările serverului („Server settings”) și activați autentificarea pentru serverul de ieșire.
 [evolution] în Evolution deschideți „Editare > Conturi”, alegeți contul, apoi „Editare” și „Trimitere mesaje” și bifați „Serverul necesită autentificare”.
 [kmail] în KMail deschideți „Configurări > Configurare KMail… > Conturi > Expediere”, alegeți contul, apoi „Modifică…” și bifați „Server requires authentication”.
 [device] pe pagina web a dispozitivului, la „E-mail” sau „SMTP”, activați autentificarea SMTP și introduceți numele de utilizator și parola contului de e-mail.
 [script] setați numele de utilizator și parola pentru serverul SMTP în configurația sa.
*[other] deschideți setările serverului de ieșire în programul dvs. de e-mail și activați autentificarea.
 } { advice-success }
user-from-address = Trimiteți cu adresa care aparține acestui cont: comparați adresa de e-mail din setările contului cu cea primită de la furnizor.
user-block-list = Serverul spune că adresa de internet a acestui computer este pe o listă de blocare. { $protocol ->
 [SMTP] Trimiteți prin portul 587 sau 465 al furnizorului, cu autentificare; dacă faceți deja așa, cereți
*[other] Cereți
 } furnizorului de internet sau serviciului de asistență să obțină scoaterea adresei de pe listă.
user-sending-limit = Așteptați să treacă limita de trimitere, adesea o oră sau o zi, și trimiteți la mai puține persoane odată.
user-other-address = Verificați dacă folosiți un VPN sau o rețea pentru oaspeți și trimiteți o dată fără: serverul refuză adresa pe care o are acum acest computer.
user-tell-provider-sending = Dacă problema persistă, trimiteți acest raport celor care administrează { $server }; conține chiar cuvintele serverului.
user-tell-provider-sni = Trimiteți acest raport celor care administrează { $server } și cereți un certificat implicit pentru programele care nu trimit niciun nume.
user-ask-right-name = Întrebați-i pe cei care administrează { $server } dacă acesta mai este numele corect și trimiteți-le acest raport.
user-raise-time-limit = Dați serverului mai mult timp. { $program ->
 [outlook-express] { advice-where } Mutați „Server Timeouts” spre „Long”. Ca să reveniți, mutați-l unde era.
 [windows-mail] { advice-where } Mutați „Server Timeouts” spre „Long”. Ca să reveniți, mutați-l unde era.
 [windows-live-mail] { advice-where } Mutați cursorul pentru timpul de așteptare al serverului spre valoarea lungă. Ca să reveniți, mutați-l unde era.
 [outlook] { advice-where } Mutați cursorul pentru timpul de așteptare al serverului spre valoarea lungă. Ca să reveniți, mutați-l unde era.
 [thunderbird] În Thunderbird deschideți „meniul > Setări > General > Editor de configurație…” și setați mailnews.tcptimeout la 200. Ca să reveniți, resetați valoarea acolo.
 [script] Măriți limita de timp (timeout) în configurația sa.
*[other] Măriți limita de timp în setările contului, dacă există una.
 } { advice-success }
user-connect-network = Verificați dacă acest computer este conectat: Wi-Fi pornit și conectat, cablul introdus la ambele capete, modul avion dezactivat.
user-restart-network = Dacă nu se deschide nicio pagină web, reporniți acest computer; acasă, reporniți și routerul și așteptați două minute.
user-free-connections = Închideți programele de care nu aveți nevoie sau reporniți acest computer: nu mai are nicio conexiune liberă, așa că nu s-a putut afla nimic despre { $server }.
user-run-to-the-end = Apăsați „Verifică din nou” și lăsați verificarea să ajungă la sfârșit; rareori durează mai mult de zece secunde.
user-wait-for-answer = Încercați din nou peste zece minute: un server care nu spune nimic poate fi supraîncărcat sau în curs de pornire. Nu trebuie schimbat nimic în programul de e-mail.
user-tell-provider-slow = Dacă problema persistă, trimiteți acest raport celor care administrează { $server }; conține timpii măsurați.
user-try-again-now = Trimiteți și primiți încă o dată în programul de e-mail: poate că o scurtă întrerupere a trecut.
user-compare-settings = Mesajul dvs. de eroare se referă la { $complaint-server }, portul { $complaint-port }; s-a verificat { $server }, portul { $port }. { advice-where-name } Introduceți acolo { $server } și portul { $port }, dacă sunt cele ale furnizorului: funcționează de aici. Ca să reveniți, introduceți din nou { $complaint-server } și portul { $complaint-port }.
user-password-and-account = Dacă tot nu merge, scrieți din nou parola și comparați numele de utilizator cu datele de la furnizor.
user-not-tested = Autentificarea, cutia poștală și trimiterea nu au fost testate: Mailprobe nu cere niciodată o parolă.
user-send-report = Salvați acest raport și trimiteți-l serviciului de asistență: conține tot ce s-a găsit.
warning-ssl-off = Cu SSL dezactivat, parola dvs. și toate e-mailurile pot fi citite de orice rețea de pe traseu. Faceți asta numai într-o rețea în care aveți încredere, cum este cea de la birou, sau printr-un VPN către ea, niciodată pe un Wi-Fi public sau direct prin internet. { $protocol ->
 [SMTP] Citirea e-mailurilor are o setare separată: lăsați SSL activat acolo.
*[other] Trimiterea are o setare separată: lăsați SSL activat acolo.
 } Dacă cineva ar fi putut vedea parola, schimbați-o după ce SSL funcționează din nou, peste tot unde o folosiți. Activați din nou SSL de îndată ce serverul este reparat.
warning-pop3 = { $other-protocol } șterge e-mailurile de pe server dacă nu i se cere altfel: unele programe imediat, altele după două săptămâni. Atunci acele e-mailuri nu mai sunt pe celelalte dispozitive ale dvs. Înainte de prima preluare, bifați opțiunea de a lăsa o copie a mesajelor pe server și debifați orice număr de zile după care sunt șterse (telefoane: ștergere de pe server „Niciodată”).

admin-groupshield-log = Căutați în jurnalul de aplicații de pe { $server } evenimentele 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) și 1194 (MSExchangeIS, cu 0x80004005). 0x2741 în ele înseamnă că adresa pentru portul securizat nu era disponibilă; 0x2740 înseamnă că alt program ocupă portul. Un certificat nou nu ajută: articolul spune că certificatele erau în regulă (KB Q250926).
admin-groupshield-service-packs = Dacă eliminarea GroupShield nu ajută, faceți o copie de siguranță și aduceți serverul la Windows NT 4.0 Service Pack 6a și Exchange Server 5.5 Service Pack 4, starea cea mai nouă: NT 4.0 SP4 singur produce aceleași evenimente (KB Q214864).
admin-groupshield-remove = Faceți mai întâi o copie de siguranță și puneți în funcțiune altă protecție pentru e-mail. Apoi eliminați complet GroupShield, antivirusul pentru Exchange de la Network Associates (mai târziu McAfee): întâi programele sale de pe computerele de administrare, apoi de pe server, cu serviciile, componentele suplimentare și intrările din registry (KB Q250926; lista pentru eliminarea manuală este în KB Q271758). Reporniți Information Store; între timp e-mailul se oprește pentru toți.
admin-groupshield-test = Testați SSL înainte de a pune ceva la loc, chiar cu programul de e-mail și cu SSL activat (KB Q250926) sau cu „Verifică” de aici; openssl de azi nu poate folosi SSL-ul vechi al acestui server. Verificați că 11508 și 11506 nu reapar.
admin-groupshield-reinstall = Reinstalați GroupShield și testați SSL încă o dată (KB Q250926). Apoi anunțați utilizatorii să activeze din nou SSL.
admin-exchange55-log = Căutați în jurnalul de aplicații de pe { $server }: 13002 înseamnă că niciun certificat nu este legat de protocol, 0x2740 că alt program ocupă portul, 0x2741 că adresa nu era disponibilă.
admin-exchange55-certificate = În Key Manager verificați că un certificat valabil este legat de „Default” sau de adresa corectă a serverului, separat pentru POP3 și IMAP4 (KB Q251097).
admin-exchange55-netstat = Pe server rulați netstat -an și căutați 995 și 993 în starea LISTENING și adresele pe care apar. Un port pe o singură adresă se potrivește cu KB Q214864.
admin-exchange55-addresses = Verificați în ce ordine apar adresele serverului (ping la propriul nume) și eliminați adresele dial-up și WAN nefolosite (KB Q214864). În spatele unui server proxy, porturile securizate au nevoie de o legare proprie (KB Q178532).
admin-exchange55-service-packs = Faceți o copie de siguranță și aduceți serverul la Windows NT 4.0 Service Pack 6a și Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 singur produce aceleași evenimente (KB Q214864).
admin-server-log = Căutați în jurnalul de pe { $server } la ora acestui raport. { advice-server-log }
admin-key-and-certificate = Verificați că cheia și certificatul sunt pereche și că serviciul le poate citi pe amândouă. { $server-kind ->
 [dovecot] doveconf -n | grep ssl_ arată fișierele (ssl_cert și ssl_key; de la 2.4 ssl_server_cert_file și ssl_server_key_file); openssl x509 -noout -pubkey -in CERT și openssl pkey -pubout -in KEY trebuie să afișeze același lucru.
 [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files arată fișierele; openssl x509 -noout -pubkey -in CERT și openssl pkey -pubout -in KEY trebuie să afișeze același lucru.
 [exchange] Get-ExchangeCertificate arată dacă POP și IMAP apar la Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP leagă un certificat.
 [exchange55] Key Manager arată cheia și de ce este legată.
*[other] openssl x509 -noout -pubkey -in CERT și openssl pkey -pubout -in KEY trebuie să afișeze același lucru.
 }
admin-reload = Faceți serviciul să citească din nou cheia și certificatul. { $server-kind ->
 [dovecot] doveadm reload
 [postfix] postfix reload
 [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; de la Exchange 2013 și MSExchangePOP3BE și MSExchangeIMAP4BE. Set-PopSettings și Set-ImapSettings cu -X509CertificateName aleg certificatul.
 [exchange55] Reporniți Information Store.
 [courier] Reporniți serviciile courier.
 [cyrus] systemctl restart cyrus-imapd
 [exim] systemctl restart exim4
*[other] Reporniți serviciul de e-mail.
 }
admin-offload = Verificați dacă în fața portului { $port } se află un echilibrator de sarcină, un proxy TLS sau un filtru de conținut și repetați testul în spatele lui.
admin-test-secure-port = Testați din exterior: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } trebuie să arate certificatul și un mesaj de întâmpinare.
admin-test-plain-port = Testați din exterior: nc { $server } { $port } trebuie să arate un mesaj de întâmpinare.
admin-enable-listener = Activați serviciul securizat { $protocol }. { $server-kind ->
 [dovecot] În Dovecot: protocols și, pentru fiecare, un inet_listener cu ssl = yes pe portul { $port }; doveconf -n arată ce este în uz.
 [postfix] În Postfix: linia smtps (submissions) din master.cf.
 [exchange] În Exchange: Set-PopSettings sau Set-ImapSettings cu -SSLBindings, apoi porniți serviciul.
 [exchange55] În Exchange Administrator: proprietățile protocolului, cu un certificat din Key Manager.
*[other] Configurația sa indică portul și certificatul.
 }
admin-open-port = Permiteți portul { $port } prin fiecare firewall dintre programele de e-mail și { $server }, dar numai din rețelele în care sunt folosite; nc -vz { $server } { $port } rulat acolo arată dacă trece.
admin-publish-settings = Publicați setările corecte acolo unde le caută programele: autoconfig.xml pentru Thunderbird și K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover pentru Outlook, un profil de configurare pentru dispozitivele Apple și înregistrări SRV _imaps, _pop3s și _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Spuneți utilizatorilor ce programe mai funcționează cu TLS 1.2 și mai nou; nu este nevoie ca serverul să fie slăbit pentru toți.
admin-allow-tls12 = Faceți portul { $port } să răspundă și la TLS 1.2, pe lângă TLS 1.3: este sigur, iar multe programe folosite nu cunosc nimic mai nou (Outlook înainte de Windows 11, imprimante).
admin-old-tls-apart = Dacă programele vechi trebuie să mai meargă un timp, dați-le o adresă separată cu TLS 1.0, numai în rețeaua internă, și stabiliți o dată la care se încheie.
admin-upgrade-server = Actualizați serviciul de e-mail sau biblioteca sa TLS la TLS 1.2 sau mai nou.
admin-tls-front-end = Până atunci, puneți în fața lui un intermediar TLS, cum sunt stunnel sau HAProxy, ca TLS-ul vechi să nu părăsească niciodată mașina.
admin-test-versions = Testați cu openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } și verificați ce versiune și ce cifru s-au convenit.
admin-add-suites = Adăugați un cifru pe care îl oferă acest program, de exemplu { $ciphers }.
admin-old-ciphers = Acest program oferă numai cifruri vechi, de exemplu { $ciphers }, astăzi prea slabe ca să fie activate pentru toți. Soluția este un program mai nou.
admin-add-rsa = Dacă certificatul are o cheie ECDSA sau Ed25519, oferiți alături unul cu cheie RSA.
admin-renew-certificate = Reînnoiți certificatul de la o autoritate în care programele de e-mail au încredere și faceți serviciul să îl citească din nou.
admin-replace-revoked = Obțineți de la autoritatea de certificare un certificat nou cu o cheie nouă, lăsați serviciul să îl citească din nou și întrebați de ce a fost revocat cel vechi.
admin-full-chain = Trimiteți lanțul complet: întâi certificatul serverului, apoi cele dintre el și rădăcină.
admin-current-chain = Înlocuiți certificatul intermediar expirat, trimis de server, cu cel actual al autorității de certificare sau nu îl mai trimiteți.
admin-present-chain = Până când începe valabilitatea noului certificat intermediar, serverul să îl trimită pe cel valabil astăzi.
admin-certificate-names = Verificați că { $server } se află printre numele alternative ale subiectului (subject alternative names); numele comun (common name) nu contează.
admin-chain-or-authority = Serverul trimite numai propriul certificat: faceți-l să trimită și certificatele intermediare ale lanțului. Dacă emitentul este propria dvs. autoritate, instalați rădăcina ei pe fiecare computer care citește e-mailuri.
admin-reissue-plain = Cereți reemiterea certificatului fără extensia marcată drept critică; openssl x509 -text o arată.
admin-reissue-for-apple = Cereți emiterea din nou a certificatului pentru cel mult 825 de zile și cu scopul serverAuth (autentificarea serverului); openssl x509 -text le arată pe amândouă.
admin-reissue-within-rules = Cereți reemiterea certificatului de la o autoritate care are voie să îl emită pentru acest nume; instalarea unei rădăcini nu ajută aici.
admin-not-yet-valid = Folosiți certificatul abia din ziua în care devine valabil sau cereți reemiterea lui; verificați ceasul computerului care l-a emis.
admin-server-usage = Cereți reemiterea lui pentru servere, cu utilizarea extinsă a cheii „TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Faceți portul { $port } să ofere STARTTLS; are nevoie de un certificat și de cheia acestuia. { $server-kind ->
 [dovecot] În Dovecot: ssl = yes, ssl_cert și ssl_key (de la 2.4 ssl_server_cert_file și ssl_server_key_file).
 [postfix] În Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file și smtpd_tls_key_file (sau smtpd_tls_chain_files).
 [exchange] În Exchange: Enable-ExchangeCertificate pentru serviciu.
*[other] Configurația sa le indică pe amândouă.
 }
admin-trusted-authority = Obțineți certificatul de la o autoritate în care programele de e-mail au încredere. Dacă este propria dvs. autoritate, instalați rădăcina ei pe fiecare computer care citește e-mailuri.
admin-every-address = Instalați certificatul nou pe fiecare server din spatele numelui și comparați-le: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = La adresa { $failing-address } portul { $port } al serverului { $server } nu funcționează: reparați serviciul acolo sau eliminați acea adresă din înregistrările numelui până funcționează.
admin-new-key = Creați o cheie nouă, RSA de 2048 de biți sau mai mult ori EC P-256, și certificați-o cu SHA-256.
admin-strong-chain = Certificatul propriu al serverului poate rămâne: serverul să trimită un certificat intermediar al autorității de certificare cu o cheie de cel puțin 2048 de biți, semnat cu SHA-256.
admin-dh-group = Folosiți numai grupuri Diffie-Hellman de 2048 de biți sau ECDHE.
admin-time-service = Nu este nimic de făcut pe { $server }. Dacă multe computere au ceasul greșit, oferiți în rețeaua dvs. un serviciu de sincronizare a orei.
admin-tell-people-settings = Spuneți utilizatorilor perechile: 995, 993 și 465 cu SSL/TLS; 110, 143 și 587 cu STARTTLS.
admin-tls-on-secure-port = Activați TLS pe portul { $port } sau închideți-l: programele care așteaptă TLS acolo vor aștepta în zadar.
admin-tls-on-plain-port = Portul { $port } începe imediat cu TLS. Faceți-l să răspundă în text clar și să ofere STARTTLS, cum așteaptă programele, sau închideți-l: TLS de la început ține de porturile 993, 995 și 465.
admin-check-forwarding = Verificați unde este redirecționat portul { $port } de la { $server }: acolo răspunde altceva decât { $protocol }.
admin-exempt-mail-ports = Dacă e-mailul nu trebuie inspectat pe traseu, exceptați { $server } de la inspecția TLS pe porturile 995, 993, 465, 587, 143 și 110.
admin-install-company-root = Dacă inspecția este intenționată, instalați certificatul ei rădăcină pe fiecare computer care citește e-mailuri.
admin-pass-starttls = Lăsați STARTTLS să treacă neschimbat: gateway-urile care îl elimină trimit e-mailul în text clar.
admin-inspect-firewall = Căutați în jurnalul firewallului adresa de la care vine acest raport și portul { $port }, la ora raportului.
admin-packet-size = Dacă răspunsurile mici ajung și cele mari dispar, verificați MTU pe traseu: lăsați să treacă ICMP „fragmentation needed” sau micșorați MSS.
admin-fix-records = Verificați înregistrările A, AAAA și eventualele CNAME pentru { $server }, din interior și din exterior: dig { $server } A și dig { $server } AAAA.
admin-name-service = Verificați dacă răspund serverele de nume date de această rețea: nslookup { $server } aici și nslookup { $server } cu alt server de nume.
admin-fix-ipv6 = Faceți serviciul să asculte și pe adresa sa IPv6 sau eliminați până atunci înregistrarea AAAA pentru { $server }.
admin-give-ipv4 = Dați serverului { $server } și o adresă IPv4 (o înregistrare A): nu orice rețea are IPv6.
admin-portal-mail = Până când un oaspete se autentifică, nu dați niciun răspuns pe porturile 995, 993 și 587, nici pagina de autentificare: programele de e-mail reîncearcă apoi singure.
admin-start-services = Porniți serviciile de e-mail de pe { $server } și verificați că rămân pornite.
admin-raise-limits = Verificați ce limită s-a atins. { $server-kind ->
 [dovecot] doveconf mail_max_userip_connections și client_limit al serviciilor de autentificare; doveadm who arată cine este conectat.
 [exchange] Get-PopSettings sau Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
 [postfix] postconf smtpd_client_connection_count_limit și default_process_limit.
*[other] Conexiuni în total, per utilizator și per adresă.
 }
admin-blocked-addresses = Verificați dacă fail2ban sau altă protecție asemănătoare a blocat adresa de la care vine acest raport.
admin-mailbox-lock = Căutați o sesiune a acestei cutii poștale care nu s-a încheiat și un fișier de blocare rămas.
admin-sign-in-methods = Verificați ce moduri de autentificare sunt activate pentru { $protocol }. { $server-kind ->
 [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
 [exchange] Get-PopSettings sau Get-ImapSettings, LoginType; la Exchange Online verificați dacă autentificarea de bază este blocată.
 [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; pentru un singur port în master.cf.
*[other] Parolele prin TLS au nevoie de PLAIN sau LOGIN.
 }
admin-switch-protocol-on = Activați { $protocol } pentru acest cont sau domeniu ori spuneți utilizatorilor ce protocol să folosească în locul lui.
admin-explain-sign-in = Dacă parolele sunt dezactivate intenționat, spuneți utilizatorilor ce programe se pot autentifica și, acolo unde există parole de aplicație, cum se obține una.
admin-client-certificate = Dacă certificatele clienților nu trebuie cerute, dezactivați această cerere (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); dacă trebuie, spuneți utilizatorilor cum se obține unul.
admin-sending-rules = Aflați ce regulă a dus la refuz la ora acestui raport. { $server-kind ->
 [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
 [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
 [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
 [exim] acl_smtp_connect, acl_smtp_mail și acl_smtp_rcpt
*[other] Reguli pentru retransmitere, expeditori și adrese, liste de blocare, limite de trimitere.
 }
admin-delist = Dacă adresa nu are ce căuta pe listă, cereți-i celui care o întreține să o scoată; pagina web a listei spune de ce se află acolo.
admin-nothing-on-server = Nu este nimic de făcut pe { $server }: nu s-a ajuns deloc la el.
admin-network-here = Dacă sunt afectate mai multe computere, verificați switch-ul, routerul și serviciul de adrese (DHCP) ale acestei rețele.
admin-default-certificate = Dați serviciului care ascultă pe port un certificat și un site implicit pentru programele care nu trimit numele serverului.
admin-test-without-name = Testați cu openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: trebuie să arate un certificat.
admin-server-names = Verificați că setările TLS de pe { $server } cunosc exact acest nume și ce fac ele cu un program care nu dă niciun nume.
admin-reverse-names = Verificați dacă serverul așteaptă numele invers al fiecărei adrese care se conectează (PTR) sau o interogare ident și dezactivați acest lucru.
admin-server-load = Verificați încărcarea, memoria și discul de pe { $server }, precum și numărul de conexiuni.
admin-check-backend = Verificați dacă răspund directorul (LDAP), baza de date și spațiul de stocare de care are nevoie serviciul de e-mail.
