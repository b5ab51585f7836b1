finding-said-secure-connect-failed = Programul de e-mail spune că nu s-a putut stabili conexiunea securizată: { $words }
finding-said-connect-failed = Programul de e-mail spune că nu s-a putut conecta: { $words }
finding-said-refused = Mesajul spune că conexiunea a fost refuzată: { $words }
finding-said-timed-out = Mesajul spune că nu a răspuns nimic la timp: { $words }
finding-said-unreachable = Mesajul spune că nu există nicio rută către server: { $words }
finding-said-cannot-contact = Programul de e-mail spune că nu a putut ajunge la server: { $words }
finding-said-no-ipv6 = Mesajul spune că acest computer nu cunoaște adrese de acest tip: { $words }
finding-said-blocked-here = Mesajul spune că acest computer nu a lăsat programul să se conecteze: { $words }
finding-said-no-network = Mesajul spune că nu există rețea: { $words }
finding-said-host-not-found = Mesajul spune că numele serverului nu a fost găsit: { $words }
finding-said-resolver-trouble = Mesajul spune că numele nu au putut fi căutate: { $words }
finding-said-dropped = Mesajul spune că a fost încheiată conexiunea: { $words }
finding-said-slow = Mesajul spune că serverul nu a răspuns la timp: { $words }
finding-said-silent-on-tls-port = Nu s-a primit nimic pe un port unde criptarea trebuie să înceapă imediat: { $words }
finding-said-tls-failed = Mesajul spune că nu s-a putut conveni asupra criptării: { $words }
finding-said-clear-text = Mesajul spune că a venit text clar acolo unde se aștepta criptare: { $words }
finding-said-starttls-missing = Mesajul spune că serverul nu oferă STARTTLS: { $words }
finding-said-needs-encryption = Mesajul spune că întâi trebuie criptare: { $words }
finding-said-tls-not-started = Mesajul spune că serverul nu a putut porni criptarea: { $words }
finding-said-client-too-old = Mesajul spune că versiunea TLS a programului nu mai este acceptată: { $words }
finding-said-server-too-old = Mesajul spune că versiunea TLS a serverului nu mai este acceptată: { $words }
finding-said-version-differs = Mesajul spune că cele două părți nu au nicio versiune TLS în comun: { $words }
finding-said-no-shared-cipher = Mesajul spune că cele două părți nu au nicio criptare în comun: { $words }
finding-said-weak-key-exchange = Mesajul spune că schimbul de chei al serverului este prea slab: { $words }
finding-said-certificate = Mesajul spune că certificatul serverului nu a fost acceptat: { $words }
finding-said-certificate-expired = Mesajul spune că certificatul serverului a expirat: { $words }
finding-said-certificate-not-yet-valid = Mesajul spune că certificatul serverului nu este încă valabil: { $words }
finding-said-certificate-wrong-name = Mesajul spune că certificatul este pentru alt nume: { $words }
finding-said-certificate-self-signed = Mesajul spune că certificatul este autosemnat (nicio autoritate de certificare nu îl confirmă): { $words }
finding-said-certificate-untrusted = Mesajul spune că emitentul certificatului nu este de încredere: { $words }
finding-said-own-root-in-chain = Mesajul spune că certificatul vine de la o autoritate de certificare privată: { $words }
finding-said-certificate-chain = Mesajul spune că lipsește o parte din lanțul de certificate: { $words }
finding-said-certificate-revoked = Mesajul spune că certificatul a fost revocat: { $words }
finding-said-weak-certificate = Mesajul spune că certificatul este prea slab: { $words }
finding-said-clock = Mesajul spune că ceasurile diferă: { $words }
finding-said-client-rejects-certificate = Jurnalul serverului spune că clientul nu a acceptat certificatul: { $words }
finding-said-client-certificate = Mesajul spune că serverul vă cere un certificat propriu: { $words }
finding-said-sni = Mesajul spune că serverului trebuie să i se spună numele: { $words }
finding-said-wrong-protocol = Mesajul spune că a răspuns alt protocol: { $words }
finding-said-busy = Mesajul vorbește despre limitele serverului: { $words }
finding-said-mailbox-locked = Mesajul spune că alt program ține cutia poștală deschisă: { $words }
finding-said-server-fault = Mesajul vorbește despre o defecțiune a serverului: { $words }
finding-said-sign-in-refused = Mesajul spune că autentificarea a fost refuzată: { $words }
finding-said-sign-in-method = Mesajul spune că acest mod de autentificare nu este acceptat: { $words }
finding-said-sign-in-later = Mesajul spune că autentificarea este amânată pentru un timp: { $words }
finding-said-relay-denied = Mesajul spune că serverul nu retransmite fără autentificare: { $words }
finding-said-sending-refused = Mesajul spune că serverul nu acceptă acest e-mail: { $words }
finding-said-computer-name-refused = Mesajul spune că serverul nu acceptă numele pe care și-l dă acest computer (HELO): { $words }
finding-said-recipient-unknown = Mesajul spune că destinatarul nu este cunoscut: { $words }
finding-said-mailbox-full = Mesajul spune că o cutie poștală este plină: { $words }
finding-said-scanner = Mesajul vine de la un antivirus de e-mail de pe traseu: { $words }
finding-said-captive-portal = Mesajul vine de la pagina de autentificare a unei rețele: { $words }
finding-said-local = Mesajul vorbește despre o defecțiune pe acest computer: { $words }
finding-said-settings = Mesajul spune că setările nu pot fi corecte: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS este setat pentru portul { $port }, unde criptarea începe cu STARTTLS
finding-settings-plain-on-tls-port = Pentru portul { $port } nu este setat SSL/TLS, deși acolo criptarea trebuie să înceapă imediat
finding-settings-starttls-on-tls-port = STARTTLS este setat pentru portul { $port }, deși acolo criptarea trebuie să înceapă imediat
finding-settings-port-of-other-protocol = Portul { $port } nu aparține protocolului { $protocol }
finding-settings-greeting-of-other-protocol = Serverul a răspuns în alt protocol decât { $protocol }: { $words }
finding-settings-server-is-this-computer = Setările indică chiar acest computer ca server de e-mail
finding-settings-greeting-of-other-server = Mesajul de întâmpinare nu este cel al furnizorului: { $words }
finding-settings-certificate-of-other-server = Serverele acestui furnizor prezintă certificatul corect fiecărui program care le spune întâi numele (SNI): acest program nu face asta sau altceva răspunde în locul lor
finding-settings-exchanger-as-server = Acest server primește e-mailuri numai de la alte servere, pe portul 25. Programele folosesc alt server al furnizorului, nu portul { $port } de aici.

finding-name-not-found = Nu există niciun server cu numele { $name }
finding-alias-leads-nowhere = { $name } este doar un alt nume pentru { $alias }, iar { $alias } nu există
finding-name-has-no-address = Numele { $name } există, dar nu are nicio adresă
finding-resolver-silent = Serviciul de nume al acestei rețele nu a răspuns la întrebarea despre { $name }
finding-family-unanswered = Serviciul de nume al acestei rețele lasă fără răspuns întrebarea despre adresele { $family } ale { $name }: fiecare program așteaptă { $seconds } s sau mai mult
finding-resolver-trouble = Serviciul de nume al acestei rețele nu a putut spune unde este { $name }
finding-private-address = Numele duce la { $address }, o adresă dintr-o rețea locală, iar acolo nu răspunde nimic
finding-empty-address = Numele duce la { $address }, care nu este adresa niciunui computer; așa răspund filtrele
finding-loopback-address = Numele duce la { $address }, care este chiar acest computer; așa răspund filtrele
finding-no-network = Acest computer nu are conexiune la rețea
finding-computer-at-its-limit = Acest computer nu mai are nicio conexiune liberă: sunt prea multe deschise odată
finding-hosts-file-names-server = Fișierul hosts al acestui computer trimite numele la { $address }
finding-search-suffix-used = Numele a fost găsit numai cu { $suffix } adăugat, deci poate a răspuns alt computer

finding-port-refused-others-greet = Portul { $port } refuză conexiunile, în timp ce portul { $other_port } răspunde normal
finding-port-silent-others-greet = Portul { $port } nu răspunde la conectare, în timp ce portul { $other_port } răspunde normal
finding-port-refused = Portul { $port } refuză conexiunile
finding-port-silent = Portul { $port } nu răspunde la conectare
finding-every-port-refused = Toate porturile de e-mail încercate refuză conexiunile
finding-every-port-silent = Niciun port de e-mail încercat nu răspunde
finding-no-route = Nu există nicio rută de aici către { $address }
finding-no-way-out = Niciun port de la { $address } nu poate fi atins: lipsește calea de ieșire din această rețea
finding-no-ipv6-route = { $server } are numai adrese IPv6, iar de aici nu duce acolo nicio rută IPv6
finding-blocked-locally = Chiar acest computer nu a lăsat să iasă conexiunea către portul { $port }
finding-ipv6-fails-ipv4-works = Portul { $port } funcționează prin IPv4 ({ $works_on }), dar nu prin IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Portul { $port } funcționează prin IPv6 ({ $works_on }), dar nu prin IPv4 ({ $address })
finding-older-on-one-address = La { $address } serverul nu are nimic mai nou decât { $version }, iar în altă parte are
finding-one-address-fails = Serverul are mai multe adrese: portul { $port } funcționează pe { $works_on }, dar nu pe { $address }
finding-busy-on-one-address = Serverul are mai multe adrese: portul { $port } funcționează pe { $works_on }, dar nu pe { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

finding-idle-close = Portul { $port } acceptă conexiuni și le închide înainte să se trimită ceva
finding-every-port-closes = Porturi care acceptă conexiuni și le închid imediat, fără niciun cuvânt: { $ports }
finding-every-hello-dies = { $range ->
    [part] Portul { $port } acceptă conexiuni, dar nu răspunde la nicio încercare de criptare (încercări: { $hellos })
   *[whole] Portul { $port } acceptă conexiuni, dar nu răspunde la nicio încercare de criptare, de la SSL 2.0 la TLS 1.3 (încercări: { $hellos })
}
finding-alert-on-every-hello = Portul { $port } răspunde la fiecare încercare de criptare cu aceeași alertă ({ $alert })
finding-server-name-refused = Portul { $port } nu cunoaște numele { $server } sau nu a primit niciunul (alerta 112)
finding-every-hello-silent = { $way ->
    [starttls] Portul { $port } acceptă STARTTLS și apoi tace
   *[tls] Portul { $port } acceptă conexiuni și apoi nu spune nimic, orice i s-ar trimite pentru a începe criptarea
}
finding-flight-breaks-off = Portul { $port } începe să răspundă și apoi { $how ->
 [closed] închide conexiunea
 [reset] întrerupe brusc conexiunea
 [silent] tace
 [alert] renunță cu alerta { $alert }
*[malformed] trimite octeți fără sens
 }
finding-large-hello-fails = { $how ->
    [reset] La un prim mesaj de { $bytes } B portul { $port } închide conexiunea, iar unul mai scurt primește răspuns
   *[lost] Un prim mesaj de { $bytes } B nu primește răspuns pe portul { $port }, iar unul mai scurt primește
}
finding-client-hello-unanswered = Portul { $port } nu a răspuns la felul în care acest program de e-mail începe criptarea
finding-newer-hello-answered = Portul { $port } răspunde programelor mai noi (până la { $version }), dar nu unuia ca acest program de e-mail
finding-newest-version-breaks-off = Portul { $port } întrerupe când un program oferă TLS 1.3 și răspunde celor care oferă cel mult TLS 1.2
finding-only-old-hello-answered = Portul { $port } nu răspunde la nimic mai nou decât { $version }
finding-other-suites-answered = Portul { $port } folosește o versiune pe care acest program de e-mail o cunoaște, dar nu au niciun cifru comun
finding-key-type-not-spoken = Portul { $port } prezintă un certificat cu o cheie pe care acest program de e-mail nu o poate folosi ({ $key })
finding-sni-needed = Portul { $port } răspunde numai programelor care indică numele serverului în primul lor mesaj (SNI)
finding-other-certificate-without-name = Programelor care nu indică numele serverului, acesta le prezintă certificatul pentru { $names }
finding-client-hello-answered = Portul { $port } răspunde unui program ca acest program de e-mail
finding-current-hello-answered = Portul { $port } răspunde programelor actuale
finding-everything-works = { $encrypts ->
    [yes] Portul { $port } funcționează de aici: s-a ajuns la el, criptează, iar serverul de e-mail a răspuns
   *[no] Portul { $port } funcționează de aici: s-a ajuns la el, iar serverul de e-mail a răspuns, fără criptare
}
finding-handshake-not-completed = Portul { $port } răspunde, dar conexiunea securizată nu se finalizează
finding-text-on-secure-port = Portul { $port } folosește text clar acolo unde trebuie criptare: { $text }
finding-starttls-port-with-ssl = Portul { $port } răspunde în text clar și nu este destinat pentru SSL de la primul octet: { $text }
finding-starttls-on-secure-port = Portul { $port } așteaptă criptarea, în timp ce programul de e-mail așteaptă ca serverul să vorbească primul
finding-no-encryption-on-secure-port = Portul { $port } începe cu criptare, în timp ce programul de e-mail este setat fără criptare
finding-tls-start-text = { $how ->
    [continues] Portul { $port } acceptă STARTTLS și apoi continuă în text clar: { $text }
   *[says] Chiar serverul spune că nu poate porni criptarea (portul { $port })
}
finding-other-protocol = { $speaks ->
 [none] Altceva decât un server de e-mail
*[other] { $speaks }
 } răspunde pe portul { $port }: { $text }
finding-other-protocol-inside = Portul { $port } stabilește criptarea, dar ceea ce vorbește în spatele ei nu este acest tip de server de e-mail: { $text }
finding-settings-starttls-not-in-program = STARTTLS este setat pentru portul { $port }; Outlook Express îl poate folosi numai pe portul 25
finding-starttls-missing-on-one-address = Portul { $port } acceptă STARTTLS pe { $works_on }, dar nu pe { $address }
finding-starttls-withheld = Portul { $port } nu anunță STARTTLS, dar îl acceptă totuși; programele de e-mail folosesc numai ce este anunțat
finding-hangs-up-after-greeting = Portul { $port } răspunde o dată și apoi închide conexiunea
finding-silent-after-greeting = Portul { $port } răspunde o dată și apoi nu mai spune nimic
finding-port-for-web = Portul { $port } este pentru pagini web, iar pe el nu răspunde niciun server de e-mail
finding-malformed-answer = Portul { $port } răspunde cu octeți care nu aparțin niciunui protocol cunoscut aici
finding-flapping = Portul { $port } a răspuns la { $answered } din { $tries } încercări identice
finding-shut-out = Portul { $port } a răspuns întâi, apoi nu a mai acceptat conexiuni de aici
finding-slow-answer = Portul { $port } a răspuns după { $seconds } s

finding-certificate-expired = Certificatul serverului a expirat la { $not_after }
finding-certificate-not-yet-valid = Certificatul serverului este valabil abia din { $not_before }
finding-certificate-revoked = Certificatul a fost revocat la { $revoked_at }: chiar serverul transmite răspunsul emitentului
finding-certificate-intermediate-expired = Certificatul dintre cel al serverului și unul de încredere, { $certificate }, a expirat la { $not_after }
finding-certificate-intermediate-not-yet-valid = Certificatul dintre cel al serverului și unul de încredere, { $certificate }, este valabil abia din { $not_before }
finding-certificate-other-path-needed = Serverul trimite și certificatul { $certificate }, valabil numai de la { $not_before } până la { $not_after }; programele actuale găsesc o cale fără el, cele vechi și OpenSSL înainte de 1.1.0 se pot opri acolo
finding-certificate-wrong-name = Certificatul este pentru { $names }, nu pentru { $asked_name }
finding-certificate-names-nobody = Certificatul nu conține numele niciunui server, deci nici { $asked_name }
finding-certificate-name-only-in-cn = Certificatul are numele { $common_name } numai ca nume comun, pe care programele actuale nu îl mai acceptă; cele vechi îl acceptă
finding-certificate-self-signed = Certificatul serverului este autosemnat: nicio autoritate de certificare nu îl confirmă
finding-certificate-unknown-extension = Certificatul sau unul de deasupra lui are o extensie marcată drept critică, pe care programele de e-mail nu o cunosc, deci trebuie să îl refuze
finding-certificate-against-apple-rules = Programele Apple refuză certificatul: emis începând din iulie 2019, poate fi valabil cel mult 825 de zile și trebuie să fie destinat serverelor
finding-certificate-exceeds-issuer = Autoritatea { $issuer } nu avea voie să emită acest certificat: { $exceeds ->
    [kind] nu este o autoritate de certificare sau nu poate semna certificate
    [length] lanțul de sub ea este mai lung decât este permis
    [purpose] este destinată altui scop decât serverelor
    [names] numele este în afara limitelor ei
   *[other] tip greșit, lanț prea lung sau un nume în afara limitelor ei
}
finding-certificate-untrusted = Certificatul nu a fost emis de o autoritate în care acest computer are încredere, ci de { $issuer }
finding-certificate-chain-incomplete = Serverul nu trimite un certificat dintre al său și unul de încredere
finding-certificate-wrong-usage = Certificatul serverului nu este făcut pentru un server de e-mail
finding-certificate-status-missing = Certificatul cere la fiecare conexiune o confirmare a emitentului (OCSP), iar serverul nu trimite niciuna
finding-certificate-unreadable = Un certificat trimis de server nu poate fi citit
finding-certificate-bad-on-one-address = La { $address } serverul prezintă alt certificat, care { $problem ->
 [expired] a expirat la { $not_after }
 [not-yet-valid] este valabil abia din { $not_before }
 [wrong-name] este pentru { $names }
 [name-only-in-cn] își are numele doar într-un câmp vechi
 [self-signed] este autosemnat
 [untrusted-issuer] vine de la un emitent în care acest computer nu are încredere
 [missing-intermediate] vine fără certificatele dintre el și autoritatea sa
 [revoked] a fost revocat la { $revoked_at }
 [intermediate-expired] vine cu { $certificate }, care a expirat la { $not_after }
 [intermediate-not-yet-valid] vine cu { $certificate }, valabil abia din { $not_before }
 [weak-key] are o cheie prea slabă
 [weak-signature] are o semnătură prea slabă
*[other] are o problemă
 }
finding-interceptor-issuer = Certificatul a fost emis de { $interceptor }, care interceptează conexiunile securizate pe traseu
finding-certificate-differs-elsewhere = În cealaltă rețea serverul prezintă un certificat de la alt emitent ({ $issuer_elsewhere }; aici { $issuer })
finding-clock-off = Ceasul acestui computer { $direction ->
 [ahead] este înainte
*[behind] a rămas în urmă
 } cu { $days ->
 [0] { $minutes ->
  [one] { $minutes } minut
  [few] { $minutes } minute
 *[other] { $minutes } de minute
 }
 [one] { $days } zi
 [few] { $days } zile
*[other] { $days } de zile
 }; după ora serverului, certificatul este bun
finding-clock-differs = Ceasul acestui computer diferă de cel al serverului cu { $days ->
 [0] { $minutes ->
  [one] { $minutes } minut
  [few] { $minutes } minute
 *[other] { $minutes } de minute
 }
 [one] { $days } zi
 [few] { $days } zile
*[other] { $days } de zile
 }
finding-clock-right = Ceasul acestui computer corespunde cu cel al serverului
finding-certificate-weak-key = Cheia certificatului este prea scurtă pentru multe programe actuale ({ $key })
finding-certificate-weak-signature = Certificatul este semnat într-un mod pe care programele actuale îl refuză ({ $signature })
finding-certificate-intermediate-weak-key = Cheia certificatului dintre cel al serverului și unul de încredere, { $certificate }, este prea scurtă pentru multe programe actuale ({ $key })
finding-certificate-intermediate-weak-signature = Certificatul dintre cel al serverului și unul de încredere, { $certificate }, este semnat într-un mod pe care programele actuale îl refuză ({ $signature })
finding-weak-key-exchange = Schimbul de chei al serverului ({ $bits ->
  [one] { $bits } bit
  [few] { $bits } biți
 *[other] { $bits } de biți
 }) este prea slab pentru multe programe actuale

finding-exchange-5_5-greeting = Portul { $port } spune că este Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } este mai vechi decât Service Pack 3
finding-other-product-greeting = Portul { $port } spune că este { $product }
finding-scanner-greeting = Un antivirus de e-mail răspunde pe portul { $port } în locul serverului: { $text }
finding-local-scanner-listens = Un antivirus de e-mail de pe acest computer ascultă pe portul { $port }
finding-busy-greeting = Portul { $port } respinge deocamdată acest computer: { $text }
finding-kept-out-greeting = Portul { $port } respinge deocamdată acest computer: { $text }
finding-mailbox-locked-greeting = Alt program sau dispozitiv ține cutia poștală deschisă: { $text }
finding-takes-no-mail = Portul { $port } spune că acest server nu primește e-mailuri de la nimeni: { $text }
finding-refusal-greeting = Portul { $port } refuză conexiunile de aici: { $text }
finding-address-not-welcome = Portul { $port } refuză acest computer: { $text }
finding-computer-name-refused = Portul { $port } refuză numele pe care Mailprobe îl dă acestui computer (EHLO): { $text }
finding-server-fault-greeting = Portul { $port } spune că serviciul are o problemă sau este dezactivat: { $text }
finding-server-asked-to-stop = Serverul a cerut să se revină mai târziu, așa că Mailprobe nu a mai întrebat
finding-greeting-missing = S-a ajuns la portul { $port }, dar serverul de e-mail nu a spus nimic
finding-greeting-cut-off = Portul { $port } închide conexiunea acolo unde serverul de e-mail ar trebui să vorbească primul
finding-no-port-speaks = Porturi care acceptă conexiuni, dar nu spun niciun cuvânt: { $ports }
finding-captive-portal-answers = O pagină de autentificare a acestei rețele răspunde în locul serverului de e-mail

finding-starttls-works = STARTTLS funcționează pe portul { $port }
finding-starttls-offered = Portul { $port } oferă STARTTLS
finding-smtp-starttls-works = STARTTLS funcționează pe portul { $port }
finding-starttls-stripped = Ceva de pe traseu elimină oferta STARTTLS de pe portul { $port }
finding-starttls-injected = Odată cu acordul serverului pentru STARTTLS pe portul { $port } au venit octeți în plus, semn de manipulare
finding-starttls-not-offered = Portul { $port } nu oferă STARTTLS, deși programul de e-mail este setat astfel
finding-starttls-refused = Portul { $port } oferă STARTTLS, iar apoi { $answered ->
 [yes] îl refuză: { $reply }
*[no] nu răspunde
 }

finding-sign-in-oauth-only = Portul { $port } nu primește parole, ci numai autentificarea printr-o pagină web (OAuth 2)
finding-sign-in-disabled = Portul { $port } spune că autentificarea este dezactivată
finding-protocol-switched-off = Portul { $port } spune că { $protocol } este dezactivat pentru acest cont sau domeniu: { $text }
finding-sign-in-not-in-program = Portul { $port } oferă pentru autentificare doar { $ways }, ceea ce acest program de e-mail nu acceptă
finding-sign-in-fails-on-one-address = Portul { $port } nu oferă pe { $address } nicio autentificare pe care acest program de e-mail să o poată folosi, dar pe { $works_on } oferă
finding-client-certificate-demanded = Portul { $port } acceptă numai programe care au un certificat propriu
finding-sign-in-not-offered = Portul { $port } nu oferă niciun mod de autentificare
finding-plain-sign-in-refused = Portul { $port } nu primește parole fără criptare

finding-both-secure-ports-fail = Porturile { $port } și { $other_port } se comportă la fel, în timp ce portul { $greeting_port } răspunde
finding-other-secure-port-works = Portul { $other_port } funcționează, portul { $port } nu
finding-works-on-other-network = Din altă rețea funcționează
finding-fails-on-other-network = Nici din altă rețea nu funcționează
finding-groupshield-installed = Cineva care știe spune că GroupShield rulează pe acel server
finding-groupshield-absent = Cineva care știe spune că GroupShield nu se află pe acel server
finding-cured-by-removal = SSL funcționează de când GroupShield a fost eliminat complet
finding-not-cured-by-removal = SSL nu funcționează, deși GroupShield a fost eliminat complet
finding-works-without-ssl = E-mailul funcționează cu SSL dezactivat
finding-fails-without-ssl = E-mailul nu funcționează nici cu SSL dezactivat
finding-began-after-change-here = A început după o schimbare pe acest computer
finding-no-change-here = Nu s-a schimbat nimic pe acest computer
finding-event-0x2741 = Jurnalul serverului arată evenimentul { $event } cu 0x2741: serviciul de e-mail nu și-a putut deschide portul securizat
finding-event-0x2740 = Jurnalul serverului arată evenimentul { $event } cu 0x2740: alt program ocupă portul de e-mail
finding-event-13002 = Jurnalul serverului arată evenimentul 13002: serviciul de e-mail nu are certificat
