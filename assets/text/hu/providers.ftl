## How signing in works there

provider-known = Levelezési szolgáltató
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: a levelezőprogramok a postafiók jelszavával jelentkeznek be.
        [app-password] { $provider }: a levelezőprogramoknak külön nekik készített jelszó (alkalmazásjelszó) kell. A szokásos jelszó ott nem működik.
        [oauth] { $since ->
            [none] { $provider }: a levelezőprogramok jelszóval már nem tudnak bejelentkezni. A szolgáltató saját bejelentkezési lapját (OAuth 2) kell megnyitniuk.
           *[other] { $provider }: { $since } óta a levelezőprogramok jelszóval már nem tudnak bejelentkezni. A szolgáltató saját bejelentkezési lapját (OAuth 2) kell megnyitniuk.
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: a levelezőprogramok a szolgáltató saját bejelentkezési lapján (OAuth 2) vagy külön nekik készített jelszóval (alkalmazásjelszóval) jelentkeznek be. A szokásos jelszó ott nem működik.
           *[other] { $provider }: { $since } óta a levelezőprogramoknak a szolgáltató saját bejelentkezési lapján (OAuth 2) vagy külön nekik készített jelszóval (alkalmazásjelszóval) kell bejelentkezniük. A szokásos jelszó ott nem működik.
        }
        [authorization-code] { $provider }: a levelezőprogramoknak engedélyezési kód kell a webhely levelezési beállításaiból. A szokásos jelszó ott nem működik.
        [bridge] { $provider }: a levelezőprogramok ezeket a leveleket csak a szolgáltató saját programján (Bridge) át érik el; ennek ezen a számítógépen kell futnia, és saját jelszót mutat.
        [none] { $provider }: ezek a levelek más levelezőprogrammal nem olvashatók, csak a szolgáltató sajátjával.
       *[other] { $provider }: nem ismert, hogyan jelentkeznek be ott a levelezőprogramok.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: tudomásunk szerint a levelezőprogramok a postafiók jelszavával jelentkeznek be.
        [app-password] { $provider }: tudomásunk szerint a levelezőprogramoknak külön nekik készített jelszó (alkalmazásjelszó) kell.
        [oauth] { $provider }: tudomásunk szerint a levelezőprogramok jelszóval már nem tudnak bejelentkezni. A szolgáltató saját bejelentkezési lapját (OAuth 2) kell megnyitniuk.
        [oauth-or-app-password] { $provider }: tudomásunk szerint a levelezőprogramok a szolgáltató saját bejelentkezési lapján (OAuth 2) vagy külön nekik készített jelszóval (alkalmazásjelszóval) jelentkeznek be.
        [authorization-code] { $provider }: tudomásunk szerint a levelezőprogramoknak engedélyezési kód kell a webhely levelezési beállításaiból.
        [bridge] { $provider }: tudomásunk szerint a levelezőprogramok ezeket a leveleket csak a szolgáltató ezen a számítógépen futó saját programján (Bridge) át érik el.
        [none] { $provider }: tudomásunk szerint ezek a levelek más levelezőprogrammal nem olvashatók, csak a szolgáltató sajátjával.
       *[other] { $provider }: nem ismert, hogyan jelentkeznek be ott a levelezőprogramok.
    }
 }
provider-switch = A webhelyén: { $switch }
provider-note = Még egy tudnivaló. { $note }
provider-page = Az ehhez való lap: { $page }
provider-status-page = Leállt a szolgáltató? { $page }
provider-receiving = Levélfogadás:
provider-sending = Levélküldés:
provider-server = - { $protocol }: { $host }, port: { $port }, { $security }
provider-no-servers = Nem ismerünk kiszolgálót.
provider-user-name = { $username ->
    [email] Felhasználónév: a teljes e-mail-cím
    [none] Felhasználónév nem kell
    [local-part] Felhasználónév: a cím @ előtti része
   *[other] Felhasználónév: ahogyan a szolgáltató megadta
 }
provider-source = { $certainty ->
    [checked] Forrás: { $source } (ellenőrizve: { $checked })
   *[as-far-as-known] Tudomásunk szerint ({ $source }, { $checked })
 }
provider-takes-in-mail = A tartomány levelei először ide érkeznek: { $provider }; a postafiók máshol is lehet.
provider-not-known = A Mailprobe nem tudja, ki kezeli ennek a tartománynak a leveleit: „{ $asked }”. A kiszolgálókat az ismeri, akitől a címet kapta.

## What was established

finding-provider-runs-server = Ez a kiszolgáló ({ $server }) a szolgáltatóé ({ $provider })
finding-provider-name-not-found = A szolgáltatónál ({ $provider }) ez a helyes név: { $server }; a hálózat névszolgáltatása nem találja
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] A szolgáltató ({ $provider }) már nem fogad el jelszót a levelezőprogramoktól, csak a saját bejelentkezési lapját (OAuth 2)
       *[other] A szolgáltató ({ $provider }) { $since } óta nem fogad el jelszót a levelezőprogramoktól, csak a saját bejelentkezési lapját (OAuth 2)
    }
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) nem fogad el jelszót a levelezőprogramoktól, csak a saját bejelentkezési lapját (OAuth 2)
 }
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] A szolgáltató ({ $provider }) a levelezőprogramokban elutasítja a szokásos jelszót; alkalmazásjelszót kér, vagy ahol van, a saját bejelentkezési lapját (OAuth 2)
       *[other] A szolgáltató ({ $provider }) { $since } óta a levelezőprogramokban elutasítja a szokásos jelszót; alkalmazásjelszót kér, vagy ahol van, a saját bejelentkezési lapját (OAuth 2)
    }
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) a levelezőprogramokban elutasítja a szokásos jelszót, és alkalmazásjelszót kér
 }
finding-provider-wants-code = { $certainty ->
    [checked] A szolgáltató ({ $provider }) a levelezőprogramokban elutasítja a szokásos jelszót; a levelezési beállításaiból származó engedélyezési kódot kér
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) a levelezési beállításaiból származó engedélyezési kódot kér a levelezőprogramoktól
 }
finding-provider-switch = { $sign_in ->
    [password] Lehet, hogy a levelezőprogramokat előbb engedélyezni kell a szolgáltató ({ $provider }) webhelyén: { $switch }
    [oauth] Lehet, hogy a levelezőprogramokat előbb engedélyezni kell a szolgáltató ({ $provider }) webhelyén: { $switch }
   *[other] A szolgáltató ({ $provider }) webhelyén: { $switch }
 }
finding-provider-needs-bridge = A szolgáltató ({ $provider }) más programoknak csak az ezen a számítógépen futó saját programján (Bridge) át ad leveleket
finding-provider-bridge-silent = A számítógép portján ({ $port }) semmi sem figyel, pedig ott kellene lennie a szolgáltató ({ $provider }) programjának (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] A szolgáltató ({ $provider }) nem kínál sem POP-ot, sem IMAP-ot, sem SMTP-t: ezeket a leveleket csak a saját programjai olvashatják
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) nem kínál sem POP-ot, sem IMAP-ot, sem SMTP-t: ezeket a leveleket csak a saját programjai olvashatják
 }
finding-provider-other-server = Ez a kiszolgáló ({ $server }) nem a szolgáltató ({ $provider }) { $right_protocol }-kiszolgálója; az ez: { $right_server }, port: { $right_port }
finding-provider-without-protocol = Nem tudunk róla, hogy a szolgáltató ({ $provider }) kínálná ezt: { $protocol }; ezt kínálja: { $right_protocol }: { $right_server }, port: { $right_port }
finding-provider-other-port = A szolgáltató ({ $provider }) ezt a portot adja meg: { $right_port } ({ $right_protocol }, { $right_server }), nem ezt: { $port }
finding-provider-other-protection = A szolgáltató ({ $provider }) ezt adja meg: { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nincs titkosítás
 } (port: { $port }, { $right_server }), de nem ez van beállítva
finding-program-fetches-from-cloud = A leveleket nem közvetlenül ez a számítógép tölti le, hanem az itt használt { $program } a felhőszolgáltató ({ $cloud }) kiszolgálóin át

## Verdicts

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] A szolgáltató ({ $provider }) már nem fogad el jelszót a levelezőprogramoktól, rendszerint a helyeset sem.
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) már nem fogad el jelszót a levelezőprogramoktól.
 }
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] A szolgáltató ({ $provider }) itt nem fogadja el a szokásos jelszót; alkalmazásjelszót kér.
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) itt alkalmazásjelszót kér, nem a szokásosat.
 }
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] A szolgáltató ({ $provider }) itt nem fogadja el a szokásos jelszót; engedélyezési kódot kér.
   *[as-far-as-known] Tudomásunk szerint a szolgáltató ({ $provider }) itt engedélyezési kódot kér, nem a jelszót.
 }
verdict-sign-in-method-provider-switch = A szolgáltató ({ $provider }) elutasította a bejelentkezést; valószínűleg ott még nincsenek engedélyezve a levelezőprogramok.
verdict-sign-in-method-provider-needs-bridge = A szolgáltató ({ $provider }) levelei csak az ezen a számítógépen futó saját programjával (Bridge) olvashatók.
verdict-sign-in-method-provider-without-mail-programs = A szolgáltató ({ $provider }) levelei csak a saját programjaival olvashatók, ezzel nem: { $program }.
verdict-dns-provider-name-not-found = A hálózat nem találja a kiszolgálót ({ $server }), pedig a szolgáltatónál ({ $provider }) így hívják.
verdict-no-secure-service-provider-without-mail-programs = A szolgáltató ({ $provider }) levelei csak a saját programjaival olvashatók, ezzel nem: { $program }.
verdict-no-secure-service-provider-without-protocol = A szolgáltató ({ $provider }) tudtunkkal nem kínál ilyet: { $protocol }; állítsa át a programot ({ $program }) erre: { $right_protocol }.
verdict-server-down-provider-bridge-silent = A szolgáltató ({ $provider }) programja (Bridge) nem fut ezen a számítógépen, vagy más portot használ.

## Who can fix it

whose-dns-provider-name-not-found = Ezt az informatikai ügyfélszolgálatnak vagy a hálózat üzemeltetőjének kell megoldania.
whose-server-down-provider-bridge-silent = Ezt Ön is megoldhatja: indítsa el a szolgáltató ({ $provider }) programját ezen a számítógépen.
whose-sign-in-method-provider-takes-no-password = Ezt Ön is megoldhatja: változtassa meg a program ({ $program }) bejelentkezési módját, vagy használjon másik programot.
whose-sign-in-method-provider-wants-app-password = Ezt Ön is megoldhatja egy olyan jelszóval, amelyet a szolgáltató ({ $provider }) csak ehhez a programhoz készít: { $program }.
whose-sign-in-method-provider-wants-code = Ezt Ön is megoldhatja egy kóddal a szolgáltató ({ $provider }) levelezési beállításaiból.
whose-sign-in-method-provider-switch = Ezt Ön is megoldhatja a szolgáltató ({ $provider }) webhelyének levelezési beállításaiban.

## What to do

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: írja be újra a postafiók jelszavát, és a felhasználónevet úgy, ahogyan a szolgáltató megadta.
    [app-password] { $provider }: készítsen a webhelyen külön ehhez a programhoz való jelszót (alkalmazásjelszót), és azt írja be a szokásos helyett.
    [oauth] { $provider }: engedje, hogy a program megnyissa a szolgáltató saját bejelentkezési lapját (a program beállításaiban: OAuth 2). Ha nem tudja, használjon újabb programot vagy a webhelyet.
    [oauth-or-app-password] { $provider }: engedje, hogy a program megnyissa a szolgáltató saját bejelentkezési lapját (a program beállításaiban: OAuth 2), vagy készítsen a webhelyen alkalmazásjelszót, és azt írja be.
    [authorization-code] { $provider }: kérjen engedélyezési kódot a webhely levelezési beállításaiban, és azt írja be a jelszó helyett.
    [bridge] { $provider }: indítsa el a programját (Bridge) ezen a számítógépen, és másolja ki belőle a kiszolgálót, a portot és a jelszót.
   *[none] { $provider }: ezeket a leveleket a webhelyén vagy a saját programjával olvassa.
 }{ $provider-note ->
    [none] {""}
   *[other] {" "}Még egy tudnivaló. { $provider-note }
 }{ $provider-page ->
    [none] {""}
   *[other] {" "}Weblap: { $provider-page }
 }
user-provider-switch = { $provider-sign-in ->
    [password] Nézze meg a szolgáltató ({ $provider }) webhelyén, engedélyezve vannak-e a levelezőprogramok: { $provider-switch }
    [oauth] Nézze meg a szolgáltató ({ $provider }) webhelyén, engedélyezve vannak-e a levelezőprogramok: { $provider-switch }
   *[other] Hol található a szolgáltató ({ $provider }) webhelyén: { $provider-switch }
 }
user-provider-settings = Állítsa be a következőket ebben a programban: { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] az Ön levelezőprogramja
 }, ahogyan a szolgáltató ({ $right-provider }) megadja: { $right-protocol }, kiszolgáló: { $right-server }, port: { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nincs titkosítás
 }.
user-cloud-program = Ez a program nem innen, hanem a felhőszolgáltató ({ $cloud }) kiszolgálóin át tölti le a leveleit. Kérdezze meg a levelezőkiszolgáló üzemeltetőit, beengedi-e azokat. Lehet, hogy csak az irodából érhető el, tilt más országokat vagy túl sok bejelentkezést (fail2ban), vagy a cég saját hitelesítésszolgáltatóját használja.
admin-provider-status = Ezt a kiszolgálót a szolgáltató ({ $provider }) üzemelteti; kívülről semmit sem lehet rajta tenni. { $provider-status-page ->
    [none] Nézze meg a webhelyén, jelez-e üzemzavart.
   *[other] Nézze meg, jelez-e üzemzavart: { $provider-status-page }
 }
program-cloud-note = A leveleket az itt használt { $program } a felhőszolgáltató ({ $cloud }) kiszolgálóin át tölti le. Az erről a számítógépről végzett ellenőrzés nem tudja megmutatni, hogy azok átjutnak-e: lehet, hogy a levelezőkiszolgáló csak az irodából érhető el, tilt más országokat vagy túl sok bejelentkezést (fail2ban), vagy a cég saját hitelesítésszolgáltatóját használja.

## The services of an account

report-services = A fiók kiszolgálói
service-line = { $protocol }: { $server }, port: { $port } – { $found }
service-works = működik
service-not-decided = nem dőlt el
describe-no-mail-programs = A szolgáltató ({ $provider }) csak a saját programjainak engedi a levelek olvasását. Nincs mit ellenőrizni.
