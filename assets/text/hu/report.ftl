report-title = Mailprobe { $version } – jelentés
report-when = Dátum és idő
date = { $year }. { $month ->
        [1] január
        [2] február
        [3] március
        [4] április
        [5] május
        [6] június
        [7] július
        [8] augusztus
        [9] szeptember
        [10] október
        [11] november
       *[12] december
    } { $day }.
report-server = Kiszolgáló
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS az első bájttól
report-security-starttls = STARTTLS
report-security-none = nincs titkosítás
report-program = Levelezőprogram
report-program-value = { $program } (profil: { $profile })
report-your-mail-program = levelezőprogram
report-account = Fiók
report-code = Szám
report-event = A kiszolgáló naplója
report-practice = Gyakorlás
report-verdict = Eredmény
report-certainty = Mennyire biztos: { $label }
report-certain = biztos
report-not-decided = Mennyire biztos: nem dőlt el
report-user = Mit tehet most Ön
report-admin = Mi a rendszergazda teendője
report-warning = Ezt olvassa el először.
report-evidence = Miért gondoljuk így
report-more = Minden mért adathoz adja meg a --details kapcsolót, vagy mentse a --html FÁJL vagy a --json kapcsolóval
report-profile-note = Tudnivaló erről a programról
report-profile-platform = Hogy milyen titkosítást tud, azt az általa használt rendszeren vagy könyvtáron rögzítették, nem magán a programon.
report-profile-stand-in = Hogy milyen titkosítást tud, azt egy rokon programon rögzítették, nem ezen.
report-profile-documented = Hogy milyen titkosítást tud, az a gyártó dokumentumaiból származik; nem rögzítették.
report-profile-inferred = Hogy milyen titkosítást tud, az hasonló programokból következik; nem rögzítették.
report-causes = Legvalószínűbb okok
report-yes = igen
report-no = nem
report-not-asked = nem volt ellenőrizhető
report-practice-note = Ez gyakorlás volt egy kitalált kiszolgálóval ezen a számítógépen.
report-table-ports = Kiszolgálók és portok
report-table-hellos = Hogyan felel a kiszolgáló az egyes kapcsolódási kísérletekre (SSL 2.0-tól TLS 1.3-ig)
report-table-certificate = Tanúsítvány
report-table-traffic = Kiszolgálók, amelyekkel a Mailprobe kapcsolatba lépett
report-table-transcript = Átirat (angolul)
report-head-port = Port
report-head-service = Szolgáltatás
report-head-address = Cím
report-head-connect = Kapcsolat
report-head-greeting = Üdvözlő üzenet
report-head-hello = Kísérlet
report-head-answer = Válasz
report-head-version = Verzió
report-head-suite = Cipher
report-head-ms = ms
report-head-question = Kérdés
report-head-to = Hová
report-head-connections = Kapcsolatok
report-head-in = Bájt be
report-head-out = Bájt ki
report-head-what = Mi
tcp-open = nyitva
tcp-refused = visszautasítva
tcp-timed-out = nincs válasz
tcp-reset = megszakítva
tcp-unreachable = nincs út
tcp-blocked-locally = ez a számítógép tiltja
greeting-ready = kész
greeting-preauth = már bejelentkezve
greeting-refusal = elutasítva
greeting-other-protocol = másik protokoll
greeting-silence = hallgat
greeting-closed = szó nélkül lezárva
greeting-reset = szó nélkül megszakítva
greeting-garbage = olvashatatlan bájtok
hello-server-hello = ServerHello
hello-alert = riasztás
hello-closed = lezárva
hello-reset = megszakítva
hello-silent = hallgat
hello-text = titkosítatlan szöveg:
hello-other-protocol = másik protokoll:
hello-malformed = olvashatatlan bájtok:
certificate-problems = Mi a hiba
certificate-no-problem = semmi
certificate-trusted-publicly = Megbíznak benne a nyilvános gyökerek
certificate-trusted-here = Megbízik benne ez a számítógép
certificate-subject = Kinek szól
certificate-issuer = Kiállító
certificate-names = Nevek
certificate-dates = Érvényes
certificate-key = Kulcs és aláírás
certificate-fingerprint = SHA-256
certificate-expired = lejárt
certificate-not-yet-valid = még nem érvényes
certificate-revoked = a kiállítója visszavonta
certificate-intermediate-expired = a köztes tanúsítvány lejárt
certificate-intermediate-not-yet-valid = a köztes tanúsítvány még nem érvényes
certificate-other-path-needed = az egyik köztes tanúsítvány lejárt (csak a régi programokat zavarja)
certificate-wrong-name = más névre szól
certificate-name-only-in-cn = a neve csak a régi helyen (common name) áll, ahol a korszerű programok nem nézik
certificate-self-signed = önaláírt
certificate-unknown-extension = olyan bővítmény van benne, amelyet a programok nem ismernek, és el kell utasítaniuk
certificate-against-apple-rules = az Apple programjai elutasítják: 825 napnál tovább érvényes, vagy nem kiszolgálók számára készült
certificate-exceeds-issuer = a fölötte álló hitelesítésszolgáltató nem állíthatta volna ki
certificate-untrusted-issuer = nem olyan hitelesítésszolgáltató állította ki, amelyben ez a számítógép megbízik
certificate-missing-intermediate = hiányzik a köztes tanúsítvány
certificate-weak-key = rövid kulcs
certificate-intermediate-weak-key = a köztes tanúsítvány rövid kulcsa
certificate-weak-signature = gyenge aláírás (MD5 vagy SHA-1)
certificate-intermediate-weak-signature = a köztes tanúsítvány gyenge aláírása (MD5 vagy SHA-1)
certificate-wrong-usage = nem kiszolgálóhoz való
certificate-unreadable = olvashatatlan
program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail
explain-protocol = Protokoll
explain-secure = Biztonságos (SSL)
explain-error-number = Hibaszám
explain-socket-error = Szoftvercsatorna-hiba
explain-server-error = Kiszolgálóhiba
explain-server-response = A kiszolgáló válasza
explain-your-server = az Ön levelezőkiszolgálója
explain-causes = A legvalószínűbb jelentése, pusztán a szöveg alapján:
explain-check-adds = Ezt a szöveget nem ellenőriztük. A „mailprobe check” ugyanezzel a szöveggel magát a kiszolgálót vizsgálja meg.
explain-words-tell-nothing = A szövegből nem derül ki, mi a baj. A „mailprobe check” ugyanezzel a szöveggel magát a kiszolgálót vizsgálja meg.
explain-secret-left-out = A szövegben jelszó vagy más titok volt. Kihagytuk, és nem őrizzük meg. Ha mások látták a szöveget, változtassa meg.
explain-sentences-left-out = A szöveg egyik hibaüzenete túl hosszú ahhoz, hogy végigolvassuk: az első 100 000 utáni mondatokat nem vizsgáltuk meg. Csak a hibát tartalmazó részt illessze be.
missing-server = Még hiányzik: a levelezőkiszolgáló neve. A levelezőprogram fiókbeállításaiban található.
missing-protocol = Még hiányzik: a protokoll. Fogadáshoz általában POP3 vagy IMAP, küldéshez SMTP.
missing-port = Még hiányzik: a port. Fogadáshoz általában 995 (POP3) vagy 993 (IMAP), küldéshez 465 vagy 587 (SMTP).
missing-security = Még hiányzik: a titkosítás módja. Általában SSL/TLS; a 110-es, 143-as és 587-es portnál STARTTLS.
stage-dns = a cím keresése
stage-tcp = a port elérése
stage-tls = a biztonságos kapcsolat
stage-greeting = a kiszolgáló első szavai
stage-auth = a bejelentkezés
stage-protocol = a beszélgetés a levelezőkiszolgálóval
stage-config = a fiók beállításai
stage-local = ez a számítógép
stage-unknown = a lánc bármelyik szeme
lab-running =
    Gyakorló kiszolgáló: { $title }.
    A 127.0.0.1 címen figyel, amíg Ctrl-C-t nem nyom. Így ellenőrizheti:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }
reckoning-title = Hogyan jött ki az eredmény (decibanban: +10 tízszer valószínűbbé tesz egy okot)
reckoning-prior = mérés előtt
reckoning-sum = összesen
reckoning-excluded = kizárva
report-stopped = Ön { $seconds } másodperc után leállította. Az utolsó megállapítás addig: { $seen }.
report-time-is-up = { $seconds } másodperc után lejárt az idő. Az utolsó megállapítás addig: { $seen }.
report-nothing-seen = még semmi
