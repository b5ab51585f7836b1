## Exchange Server 5.5 and GroupShield

lab-healthy = Minden működik
lab-healthy-about = Hibátlan levelezőkiszolgáló. Megmutatja, hogyan néz ki egy jó eredmény, és hogy az ellenőrzés gyorsan véget ér.
lab-groupshield = GroupShield egy Exchange Server 5.5 kiszolgálón
lab-groupshield-about = Az az eset, amelyre ez a program készült: Exchange-kiszolgáló GroupShielddel, a Network Associates vírusirtójával. A biztonságos portok fogadják a kapcsolatot, aztán minden titkosítási kísérletre bontanak, a legrégebbitől a legújabbig. A titkosítatlan portok Exchange Server 5.5-nek mondják magukat, Service Pack 4-gyel.
lab-groupshield-refused = GroupShield, zárt biztonságos portokkal
lab-groupshield-refused-about = Ugyanaz a régi Exchange-kiszolgáló, de a biztonságos portokon semmi sem figyel. GroupShield is lehet az ok, de az is, hogy a rendszergazda sohasem kapcsolta be az SSL-t.
lab-groupshield-idle-close = GroupShield, azonnali bontással
lab-groupshield-idle-close-about = A biztonságos portok bontanak, mielőtt bármi elhangzana. A rendszergazda közölte, hogy GroupShield van azon a kiszolgálón.
lab-exchange55-events = GroupShield, a kiszolgáló eseménynaplójával
lab-exchange55-events-about = Mint az első eset, és a rendszergazda elküldte az eseménynapló négy bejegyzését. Ezek szerint a levelezőszolgáltatások nem tudták megnyitni a biztonságos portjaikat.
lab-groupshield-one-port-only = Exchange 5.5, egyetlen hibás porttal
lab-groupshield-one-port-only-about = A régi Exchange-kiszolgálónak csak az egyik biztonságos portja bont, a többi válaszol. Ez a GroupShield ellen szól, mert az tudomásunk szerint mindet együtt bénítja meg.
lab-exchange55-no-certificate = Exchange 5.5 tanúsítvány nélkül
lab-exchange55-no-certificate-about = A biztonságos portok azonnal bontanak, mert nincs hozzájuk tanúsítvány telepítve. Ez áll az eseménynaplóban is. Úgy fest, mint a GroupShield, de nem az.

## Old and new

lab-client-too-old = A levelezőprogram túl régi
lab-client-too-old-about = A kiszolgáló csak TLS 1.2-t és újabbat tud. Egy korszerű levelezőprogram átjut; a Windows XP korából valót világos válasszal elutasítja.
lab-client-too-old-bare-close = A levelezőprogram túl régi, és senki sem mondja meg
lab-client-too-old-bare-close-about = Mint az előző, de a kiszolgáló a régi levelezőprogramoknál szó nélkül bont, ahogy a Dovecot teszi. Csak több kísérlet összevetése különbözteti meg egy hibás kiszolgálótól.
lab-server-too-old = A kiszolgáló túl régi
lab-server-too-old-about = A kiszolgáló csak SSL 3.0-t és TLS 1.0-t tud, újabbat nem. A korszerű levelezőprogramok nem állnak vele szóba; a régiek átjutnak.
lab-tls10-only = A kiszolgáló csak TLS 1.0-t tud
lab-tls10-only-about = 2005 táján készült kiszolgáló, amely sohasem tanult meg a TLS 1.0-nál újabbat.
lab-ssl3-only = A kiszolgáló csak SSL 3.0-t tud
lab-ssl3-only-about = 1998 táján készült kiszolgáló. A korszerű programok egyike sem tud már SSL 3.0-t.
lab-ssl2-only = A kiszolgáló csak SSL 2.0-t tud
lab-ssl2-only-about = 1996 táján készült kiszolgáló. Az SSL 2.0 ma semmit sem véd, és alig van program, amely még ismeri.
lab-no-shared-cipher = Nincs közös cipher
lab-no-shared-cipher-about = A kiszolgáló és a levelezőprogram ugyanazt a verziót tudja, de a kiszolgáló AES-t kér, ami egy Windows XP-s programban nincs meg.
lab-sni-required = A kiszolgálóval közölni kell a nevét
lab-sni-required-about = A kiszolgáló minden programot elutasít, amely az elején nem mondja meg, melyik kiszolgálót keresi. A Windows XP-s programok ezt sohasem mondják.

## Certificates and the clock

lab-certificate-expired = A tanúsítvány lejárt
lab-certificate-expired-about = A titkosítás működik, de a kiszolgáló tanúsítványa két hónapja lejárt.
lab-certificate-not-yet-valid = A tanúsítvány még nem érvényes
lab-certificate-not-yet-valid-about = A titkosítás működik, de a kiszolgáló tanúsítványa csak három hét múlva lesz érvényes. A számítógép órája jól jár.
lab-certificate-wrong-name = A tanúsítvány másik kiszolgálóra szól
lab-certificate-wrong-name-about = A titkosítás működik, de a tanúsítványban egy tárhelycég kiszolgálóinak neve áll.
lab-certificate-self-signed = A tanúsítvány önaláírt
lab-certificate-self-signed-about = A titkosítás működik, de a tanúsítványt nem igazolja hitelesítésszolgáltató.
lab-certificate-unknown-issuer = A tanúsítvány ismeretlen kiállítótól származik
lab-certificate-unknown-issuer-about = A titkosítás működik, de egy cég maga állította ki a tanúsítványt, és ez a számítógép nem ismeri azt a céget.
lab-weak-certificate = A tanúsítvány kulcsa túl gyenge
lab-weak-certificate-about = A tanúsítvány RSA-kulcsa 1024 bites. A régi programok elfogadják, a maiak nem.
lab-weak-signature = A tanúsítvány aláírása túl gyenge
lab-weak-signature-about = A tanúsítványt SHA-1-gyel írták alá, amely hamisítható. A régi programok elfogadják, a maiak nem.
lab-clock-wrong = Rosszul jár a számítógép órája
lab-clock-wrong-about = A tanúsítvány jó, de ez a számítógép három évvel korábbra teszi a mai napot. A kiszolgáló első szavai mutatják a helyes időt.

## Settings

lab-plaintext-on-secure-port = Nincs titkosítás a biztonságos porton
lab-plaintext-on-secure-port-about = A kiszolgáló titkosítatlanul válaszol, ahol titkosítás kellene, és STARTTLS-t sem ismer. A biztonságos portja rosszul van beállítva.
lab-starttls-mixup = A STARTTLS és az SSL felcserélve
lab-starttls-mixup-about = A port titkosítatlanul válaszol, és STARTTLS-t kínál, amely működik. A levelezőprogramban az első bájttól használt SSL van beállítva.
lab-no-secure-service = Nincs biztonságos port
lab-no-secure-service-about = A biztonságos portokon semmi sem figyel. A titkosítatlan portok működnek, és STARTTLS-t kínálnak.
lab-wrong-protocol = Valami más válaszol
lab-wrong-protocol-about = Webkiszolgáló és távoli bejelentkezés válaszol, ahol levelezés volna: rossz a kiszolgálónév vagy a port.
lab-ssl-on-587 = SSL az 587-es porton
lab-ssl-on-587-about = A kiszolgáló rendben van. A levelezőprogramban az első bájttól használt SSL van beállítva az 587-es portra, amely titkosítatlanul válaszol, és STARTTLS-t vár.
lab-no-encryption-on-993 = Nincs titkosítás a 993-as porton
lab-no-encryption-on-993-about = A kiszolgáló rendben van. A levelezőprogramban nincs titkosítás beállítva egy olyan portra, amely azzal kezd, így mindkettő a másikra vár.
lab-starttls-not-offered = A kiszolgáló nem kínál STARTTLS-t
lab-starttls-not-offered-about = A levelezőprogramban STARTTLS van beállítva. A titkosítatlan portok nem kínálják; a biztonságos portok működnek.
lab-http-inside-tls = Webkiszolgáló a titkosítás mögött
lab-http-inside-tls-about = A titkosítás és a tanúsítvány rendben van, de belül webkiszolgáló válaszol.
lab-garbage-inside-tls = Zaj a titkosítás mögött
lab-garbage-inside-tls-about = A titkosítás és a tanúsítvány rendben van, de ami belül jön, se nem levelező-, se nem más protokoll.
lab-imap-on-pop3s = Másik levelezőszolgáltatás a porton
lab-imap-on-pop3s-about = A titkosítás és a tanúsítvány rendben van, de POP3 helyett IMAP válaszol, vagy fordítva.

## Signing in and sending

lab-sign-in-refused = A kiszolgáló nem fogadja el a jelszót
lab-sign-in-refused-about = Minden működik, ami ellenőrizhető. A levelezőprogram hibaüzenete szerint a kiszolgáló nem fogadta el a bejelentkezést.
lab-sign-in-method = A jelszavas bejelentkezés ki van kapcsolva
lab-sign-in-method-about = A kapcsolat, a titkosítás és a tanúsítvány rendben van. A kiszolgáló csak OAuth 2-bejelentkezést kínál, amelyet a régi levelezőprogramok nem tudnak.
lab-sign-in-disabled = Semmilyen bejelentkezési mód nincs
lab-sign-in-disabled-about = A kapcsolat, a titkosítás és a tanúsítvány rendben van. A kiszolgáló szerint a bejelentkezés ki van kapcsolva, vagy nem nevez meg egyetlen módot sem.
lab-port-25-without-sign-in = A 25-ös porton nincs bejelentkezés
lab-port-25-without-sign-in-about = A levelezőprogram olyan porton küld, amely a kiszolgálók közötti levelezésre való. A többi port kínál bejelentkezést.
lab-client-certificate-demanded = A kiszolgáló tanúsítványt kér a levelezőprogramtól
lab-client-certificate-demanded-about = A kiszolgáló mindenkinél megszakítja a titkosítás kezdetét, akinek nincs saját tanúsítványa.
lab-relay-denied = Küldés bejelentkezés nélkül
lab-relay-denied-about = Minden működik, ami ellenőrizhető. A hibaüzenet szerint a kiszolgáló nem továbbítja annak a levelét, aki nem jelentkezett be.
lab-sender-refused = A feladó címét elutasítják
lab-sender-refused-about = Minden működik, ami ellenőrizhető. A hibaüzenet szerint a kiszolgáló nem engedi, hogy ez a fiók azzal a címmel küldjön.
lab-sending-limit = Elérték a küldési korlátot
lab-sending-limit-about = Minden működik, ami ellenőrizhető. A hibaüzenet szerint a fiók mára elküldte, amennyit lehet.
lab-greylisted = A kiszolgáló azt kéri, hogy később próbálkozzunk
lab-greylisted-about = Minden működik, ami ellenőrizhető. A hibaüzenet szerint a kiszolgáló megvárakoztatja az új feladókat (greylisting).
lab-access-denied = Hozzáférés megtagadva
lab-access-denied-about = A kiszolgáló üdvözlés helyett azt mondja, hogy erről a címről nem vesz át levelet.
lab-block-list = A cím tiltólistán van
lab-block-list-about = A kiszolgáló üdvözlés helyett azt mondja, hogy ennek a számítógépnek a címe tiltólistán van.

## On the way

lab-interception = Egy vírusirtó közbeékelődött
lab-interception-about = Ezen a számítógépen egy levélvizsgáló program válaszol a kiszolgáló helyett, saját üdvözlő üzenettel és saját tanúsítvánnyal.
lab-starttls-stripped = Egy tűzfal eltávolítja a STARTTLS-t
lab-starttls-stripped-about = Valami útközben eltávolítja a STARTTLS-t a kiszolgáló listájáról, és a biztonságos portokon saját tanúsítványt mutat.
lab-firewall = Egy tűzfal elzárja a biztonságos portokat
lab-firewall-about = A biztonságos portok egyáltalán nem felelnek a kapcsolódásra; a titkosítatlan portok válaszolnak. Egy tűzfal vagy az internetszolgáltató csak néhány portot enged át.
lab-dns = A kiszolgáló neve nem létezik
lab-dns-about = A név nem található: elírták, vagy eltűnt a tartományból.
lab-ipv6-broken = Az IPv6 hibás, az IPv4 működik
lab-ipv6-broken-about = A névnek két címe van. Az újabb fajta nem felel, a régebbi működik.
lab-captive-portal = A vendég-Wi-Fi előbb bejelentkezést kér
lab-captive-portal-about = Bármi is a kérdés, egy vendéghálózat bejelentkezési lapja válaszol.
lab-starttls-stripped-587 = A STARTTLS-t útközben eltávolítják
lab-starttls-stripped-587-about = A levelezőprogramban STARTTLS van beállítva. Valami útközben eltávolítja az ajánlatot; a biztonságos portok működnek.
lab-resolver-trouble = A hálózat névszolgáltatása nem segít
lab-resolver-trouble-about = A hálózat névszolgáltatása azt feleli, hogy nem tudja megmondani, hol van a kiszolgáló. A névvel nincs baj.
lab-no-network = A számítógépnek nincs hálózata
lab-no-network-about = Se kábel, se Wi-Fi: semmi sem jut ki erről a számítógépről.
lab-no-connection-left = Nem maradt szabad kapcsolat a számítógépen
lab-no-connection-left-about = Annyi kapcsolat van nyitva ezen a számítógépen, hogy nem tud többet nyitni. A kiszolgálóról semmi sem mondható.

## The server

lab-secure-listener-fault = A kiszolgáló nem tud titkosítást felépíteni
lab-secure-listener-fault-about = Egy korszerű kiszolgáló tanúsítványa és kulcsa nem tartozik össze. A biztonságos portok azonnal bontanak, a STARTTLS-t pedig felkínálja, majd visszavonja.
lab-alert-80-on-every-hello = A kiszolgáló saját hibát jelent
lab-alert-80-on-every-hello-about = Minden titkosítási kísérletre, régire és újra egyaránt, „internal error” riasztás a válasz.
lab-refused = A levelezőkiszolgáló nem fut
lab-refused-about = Egyetlen levelezőporton sem figyel semmi.
lab-silent = A kiszolgáló hallgat
lab-silent-about = Minden port fogadja a kapcsolatot, aztán hallgat.
lab-slow = A kiszolgáló lassú
lab-slow-about = Minden működik, de minden első válasz öt másodpercig tart.
lab-busy = A kiszolgáló túlterhelt
lab-busy-about = A kiszolgáló azt mondja: „too many connections”, és bont.
lab-rate-limited = A kiszolgáló korlátozza a kapcsolódások gyakoriságát
lab-rate-limited-about = A biztonságos port első kísérletére jön válasz, az összes továbbit megszakítja. A titkosítatlan portok megmondják, miért: túl sok kapcsolat erről a címről.
lab-flapping = Minden második alkalommal működik
lab-flapping-about = Ugyanaz a kísérlet felváltva hol megszakad, hol választ kap.
lab-starttls-taken-back = A STARTTLS-t felkínálja, majd visszavonja
lab-starttls-taken-back-about = A titkosítatlan portok STARTTLS-t kínálnak, aztán azt mondják, hogy nem tudják elindítani.
lab-reset-behind-server-hello = Megszakítás a titkosítás közepén
lab-reset-behind-server-hello-about = A kiszolgáló minden titkosítási kísérletre elkezd válaszolni, aztán a kapcsolat megszakad.
lab-alert-behind-server-hello = A kiszolgáló a titkosítás közepén feladja
lab-alert-behind-server-hello-about = A kiszolgáló minden titkosítási kísérletre elkezd válaszolni, aztán „internal error” hibát jelent.
lab-garbage-behind-server-hello = Zaj a titkosítás közepén
lab-garbage-behind-server-hello-about = A kiszolgáló minden titkosítási kísérletre elkezd válaszolni, aztán értelmetlen bájtokat küld.
lab-server-name-refused = A kiszolgáló nem ismeri a nevét
lab-server-name-refused-about = Minden titkosítási kísérletre „unrecognized name” riasztás a válasz: a kiszolgáló régi neve, vagy másik kiszolgáló.
lab-two-at-once = Egyszerre két kapcsolat, több nem
lab-two-at-once-about = Minden működik, de a kiszolgáló bontja annak a kapcsolatát, aki akkor jön, amikor ketten már csatlakoznak. Egy levelezőprogramnak elég egy is.
lab-shut-out = A kiszolgáló számol és kizár
lab-shut-out-about = Mindegyik porton az első kapcsolat választ kap; utána a kiszolgáló erről a címről nem fogad többet.
lab-every-port-closes = Minden port bont
lab-every-port-closes-about = Minden port fogadja a kapcsolatot, és azonnal bont, ahogy a kiszolgálók a nem kívánt címekkel teszik.
lab-server-fault = A kiszolgáló saját hibáját jelzi
lab-server-fault-about = A kiszolgáló üdvözlés helyett azt mondja, hogy a szolgáltatása pillanatnyilag hibás.
lab-expired-on-one-address = A két cím egyike elavult
lab-expired-on-one-address-about = A névnek két címe van. Az egyik jó tanúsítványt mutat, a másik lejártat.

## Servers that mean harm, for tests

lab-hostile-drip = Másodpercenként egy bájt
lab-hostile-drip-about = Az üdvözlő üzenet és a biztonságos kapcsolat másodpercenként egy bájttal érkezik.
lab-hostile-flood-warnings = Figyelmeztetések vég nélkül
lab-hostile-flood-warnings-about = A biztonságos kapcsolat figyelmeztetésekkel kezdődik, és nem jut tovább.
lab-hostile-endless-certificate = Tanúsítvány vég nélkül
lab-hostile-endless-certificate-about = Tizenhat megabájtnyi tanúsítványt jelent be, és még annál is több érkezik.
lab-hostile-record-65535 = A megengedettnél hosszabb rekord
lab-hostile-record-65535-about = A biztonságos kapcsolat olyan rekorddal kezdődik, amely 65535 bájtot állít magáról.
lab-hostile-zero-records = Üres rekordok vég nélkül
lab-hostile-zero-records-about = A biztonságos kapcsolat nulla hosszúságú rekordokból áll.
lab-hostile-reset-each-step = Megszakítás minden lépésnél
lab-hostile-reset-each-step-about = A kapcsolat megszakad, mindig egy későbbi lépésnél.
lab-hostile-endless-greeting = Üdvözlő üzenet vég nélkül
lab-hostile-endless-greeting-about = Az első sor sohasem ér véget.
lab-hostile-endless-lines = Sorok vég nélkül
lab-hostile-endless-lines-about = Az üdvözlő üzenet minden sora azt mondja, hogy még egy következik.
lab-hostile-banner-10mb = Tíz megabájtos üdvözlő üzenet
lab-hostile-banner-10mb-about = Az első sor tíz megabájt hosszú.
lab-hostile-nul = Nulla értékű bájtok az üdvözlő üzenetben
lab-hostile-nul-about = Az üdvözlő üzenet szavai között nulla értékű bájtok vannak.
lab-hostile-escape-sequences = Trükkökkel teli üdvözlő üzenet és tanúsítvány
lab-hostile-escape-sequences-about = Terminálparancsok, a sort megfordító betűk, webkód és egy táblázatképlet van az üdvözlő üzenetben és a tanúsítványban.
