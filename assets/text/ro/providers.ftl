provider-known = Furnizor de e-mail
provider-sign-in = { $certainty ->
 [checked] { $sign-in ->
  [password] { $provider }: programele de e-mail se autentifică cu parola cutiei poștale.
  [app-password] { $provider }: programele de e-mail au nevoie de o parolă creată special pentru ele (parolă de aplicație). Parola dvs. obișnuită nu funcționează acolo.
  [oauth] { $since ->
   [none] { $provider }: programele de e-mail nu se mai pot autentifica cu o parolă. Trebuie să deschidă pagina de autentificare a furnizorului (OAuth 2).
  *[other] { $provider }: din { $since } programele de e-mail nu se mai pot autentifica cu o parolă. Trebuie să deschidă pagina de autentificare a furnizorului (OAuth 2).
  }
  [oauth-or-app-password] { $since ->
   [none] { $provider }: programele de e-mail se autentifică prin pagina de autentificare a furnizorului (OAuth 2) sau cu o parolă creată special pentru ele (parolă de aplicație). Parola dvs. obișnuită nu funcționează acolo.
  *[other] { $provider }: din { $since } programele de e-mail trebuie să se autentifice prin pagina de autentificare a furnizorului (OAuth 2) sau cu o parolă creată special pentru ele (parolă de aplicație). Parola dvs. obișnuită nu funcționează acolo.
  }
  [authorization-code] { $provider }: programele de e-mail au nevoie de un cod de autorizare din setările de e-mail de pe site. Parola dvs. obișnuită nu funcționează acolo.
  [bridge] { $provider }: programele de e-mail ajung la aceste e-mailuri numai prin programul furnizorului (Bridge), care trebuie să ruleze pe acest computer și afișează propria parolă.
  [none] { $provider }: aceste e-mailuri nu pot fi citite cu alte programe de e-mail, ci numai cu cele ale furnizorului.
 *[other] { $provider }: nu se știe cum se autentifică acolo programele de e-mail.
 }
*[as-far-as-known] { $sign-in ->
  [password] { $provider }: din câte se știe, programele de e-mail se autentifică cu parola cutiei poștale.
  [app-password] { $provider }: din câte se știe, programele de e-mail au nevoie de o parolă creată special pentru ele (parolă de aplicație).
  [oauth] { $provider }: din câte se știe, programele de e-mail nu se mai pot autentifica cu o parolă. Trebuie să deschidă pagina de autentificare a furnizorului (OAuth 2).
  [oauth-or-app-password] { $provider }: din câte se știe, programele de e-mail se autentifică prin pagina de autentificare a furnizorului (OAuth 2) sau cu o parolă creată special pentru ele (parolă de aplicație).
  [authorization-code] { $provider }: din câte se știe, programele de e-mail au nevoie de un cod de autorizare din setările de e-mail de pe site.
  [bridge] { $provider }: din câte se știe, programele de e-mail ajung la aceste e-mailuri numai prin programul furnizorului (Bridge) de pe acest computer.
  [none] { $provider }: din câte se știe, aceste e-mailuri nu pot fi citite cu alte programe de e-mail, ci numai cu cele ale furnizorului.
 *[other] { $provider }: nu se știe cum se autentifică acolo programele de e-mail.
 }
 }
provider-switch = Pe site-ul său: { $switch }
provider-note = Rețineți următoarele. { $note }
provider-page = Pagina potrivită: { $page }
provider-status-page = Furnizorul are o defecțiune? { $page }
provider-receiving = Primirea e-mailurilor:
provider-sending = Trimiterea e-mailurilor:
provider-server = - { $protocol }: { $host }, portul { $port }, { $security }
provider-no-servers = Nu se cunosc servere.
provider-user-name = { $username ->
 [email] Nume de utilizator: adresa de e-mail întreagă
 [none] Nu este nevoie de nume de utilizator
 [local-part] Nume de utilizator: partea adresei dinaintea semnului @
*[other] Nume de utilizator: așa cum l-ați primit de la furnizor
 }
provider-source = { $certainty ->
 [checked] Sursa: { $source } (verificată: { $checked })
*[as-far-as-known] Din câte se știe ({ $source }, { $checked })
 }
provider-takes-in-mail = E-mailurile pentru acest domeniu ajung întâi la { $provider }; cutia poștală poate fi în altă parte.
provider-not-known = Mailprobe nu știe cine administrează e-mailul pentru „{ $asked }”. Cine v-a dat adresa cunoaște serverele.

finding-provider-runs-server = { $server } este un server al furnizorului { $provider }
finding-provider-name-not-found = { $server } este numele corect la { $provider }; serviciul de nume al acestei rețele nu îl găsește
finding-provider-takes-no-password = { $certainty ->
 [checked] { $since ->
  [none] { $provider } nu mai acceptă parole de la programele de e-mail, ci numai propria pagină de autentificare (OAuth 2)
 *[other] { $provider } nu mai acceptă din { $since } parole de la programele de e-mail, ci numai propria pagină de autentificare (OAuth 2)
 }
*[as-far-as-known] Din câte se știe, { $provider } nu acceptă parole de la programele de e-mail, ci numai propria pagină de autentificare (OAuth 2)
 }
finding-provider-wants-app-password = { $certainty ->
 [checked] { $since ->
  [none] { $provider } refuză parola obișnuită în programele de e-mail; cere o parolă de aplicație sau propria pagină de autentificare (OAuth 2), acolo unde o are
 *[other] { $provider } refuză din { $since } parola obișnuită în programele de e-mail; cere o parolă de aplicație sau propria pagină de autentificare (OAuth 2), acolo unde o are
 }
*[as-far-as-known] Din câte se știe, { $provider } refuză parola obișnuită în programele de e-mail și cere o parolă de aplicație
 }
finding-provider-wants-code = { $certainty ->
 [checked] { $provider } refuză parola obișnuită în programele de e-mail; cere un cod de autorizare din setările sale de e-mail
*[as-far-as-known] Din câte se știe, { $provider } cere ca programele de e-mail să folosească un cod de autorizare din setările sale de e-mail
 }
finding-provider-switch = { $sign_in ->
 [password] Poate că programele de e-mail trebuie mai întâi permise pe site-ul furnizorului { $provider }: { $switch }
 [oauth] Poate că programele de e-mail trebuie mai întâi permise pe site-ul furnizorului { $provider }: { $switch }
*[other] Pe site-ul furnizorului { $provider }: { $switch }
 }
finding-provider-needs-bridge = { $provider } dă e-mailurile altor programe numai prin propriul program (Bridge) de pe acest computer
finding-provider-bridge-silent = Nimic nu ascultă pe portul { $port } al acestui computer, unde ar trebui să fie programul furnizorului { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
 [checked] { $provider } nu oferă POP, IMAP sau SMTP: numai propriile programe pot citi aceste e-mailuri
*[as-far-as-known] Din câte se știe, { $provider } nu oferă POP, IMAP sau SMTP: numai propriile programe pot citi aceste e-mailuri
 }
finding-provider-other-server = { $server } nu este serverul { $right_protocol } al furnizorului { $provider }; acela este { $right_server }, portul { $right_port }
finding-provider-without-protocol = Nu se știe ca { $provider } să ofere { $protocol }; oferă { $right_protocol }: { $right_server }, portul { $right_port }
finding-provider-other-port = { $provider } indică portul { $right_port } pentru { $right_protocol } pe { $right_server }, nu { $port }
finding-provider-other-protection = { $provider } indică { $right_security ->
 [tls] SSL/TLS
 [starttls] STARTTLS
*[none] lipsa criptării
 } pentru portul { $port } de la { $right_server }, iar setarea este alta
finding-program-fetches-from-cloud = { $program } preia e-mailurile prin serverele { $cloud }, nu direct de pe acest computer

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
 [checked] { $provider } nu mai acceptă parole de la programele de e-mail; de regulă este refuzată chiar și cea corectă.
*[as-far-as-known] Din câte se știe, { $provider } nu mai acceptă parole de la programele de e-mail.
 }
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
 [checked] { $provider } nu acceptă aici parola dvs. obișnuită; cere o parolă de aplicație.
*[as-far-as-known] Din câte se știe, { $provider } cere aici o parolă de aplicație, nu cea obișnuită.
 }
verdict-sign-in-method-provider-wants-code = { $certainty ->
 [checked] { $provider } nu acceptă aici parola dvs. obișnuită; cere un cod de autorizare.
*[as-far-as-known] Din câte se știe, { $provider } cere aici un cod de autorizare, nu parola dvs.
 }
verdict-sign-in-method-provider-switch = { $provider } a refuzat autentificarea; probabil programele de e-mail sunt încă dezactivate acolo.
verdict-sign-in-method-provider-needs-bridge = E-mailurile de la { $provider } pot fi citite numai prin programul său (Bridge) pe acest computer.
verdict-sign-in-method-provider-without-mail-programs = E-mailurile de la { $provider } pot fi citite numai cu programele sale, nu cu { $program }.
verdict-dns-provider-name-not-found = Această rețea nu găsește { $server }, deși acesta este numele corect la { $provider }.
verdict-no-secure-service-provider-without-mail-programs = E-mailurile de la { $provider } pot fi citite numai cu programele sale, nu cu { $program }.
verdict-no-secure-service-provider-without-protocol = Nu se știe ca { $provider } să ofere { $protocol }; setați { $program } la { $right_protocol }.
verdict-server-down-provider-bridge-silent = Programul furnizorului { $provider } (Bridge) nu rulează pe acest computer sau folosește alt port.

whose-dns-provider-name-not-found = Problema trebuie rezolvată de serviciul de asistență sau de cine administrează această rețea.
whose-server-down-provider-bridge-silent = Puteți rezolva problema chiar dvs.: porniți programul furnizorului { $provider } pe acest computer.
whose-sign-in-method-provider-takes-no-password = Puteți rezolva problema chiar dvs.: schimbați modul în care se autentifică { $program } sau folosiți alt program.
whose-sign-in-method-provider-wants-app-password = Puteți rezolva problema chiar dvs., cu o parolă creată la { $provider } numai pentru { $program }.
whose-sign-in-method-provider-wants-code = Puteți rezolva problema chiar dvs., cu un cod din setările de e-mail de la { $provider }.
whose-sign-in-method-provider-switch = Puteți rezolva problema chiar dvs., în setările de e-mail de pe site-ul furnizorului { $provider }.

user-provider-sign-in = { $provider-sign-in ->
 [password] { $provider }: scrieți din nou parola cutiei poștale și numele de utilizator așa cum vi l-a dat furnizorul.
 [app-password] { $provider }: creați pe site o parolă numai pentru acest program (parolă de aplicație) și scrieți-o în locul celei obișnuite.
 [oauth] { $provider }: lăsați programul să deschidă pagina de autentificare a furnizorului (în setările sale: OAuth 2). Dacă nu poate, folosiți un program mai nou sau site-ul.
 [oauth-or-app-password] { $provider }: lăsați programul să deschidă pagina de autentificare a furnizorului (în setările sale: OAuth 2) sau creați pe site o parolă de aplicație și scrieți-o pe aceea.
 [authorization-code] { $provider }: obțineți un cod de autorizare din setările de e-mail de pe site și scrieți-l în locul parolei.
 [bridge] { $provider }: porniți programul său (Bridge) pe acest computer și copiați din el serverul, portul și parola.
*[none] { $provider }: citiți aceste e-mailuri pe site-ul său sau cu propriul său program.
 }{ $provider-note ->
 [none] {""}
*[other] {" "}Rețineți următoarele. { $provider-note }
 }{ $provider-page ->
 [none] {""}
*[other] {" "}Pagina: { $provider-page }
 }
user-provider-switch = { $provider-sign-in ->
 [password] Verificați pe site-ul furnizorului { $provider } că programele de e-mail au acces: { $provider-switch }
 [oauth] Verificați pe site-ul furnizorului { $provider } că programele de e-mail au acces: { $provider-switch }
*[other] Unde se găsește pe site-ul furnizorului { $provider }: { $provider-switch }
 }
user-provider-settings = Setați în { $program ->
 [outlook-express] Outlook Express
 [windows-mail] Windows Mail
 [windows-live-mail] Windows Live Mail
 [outlook] Outlook
 [thunderbird] Thunderbird
 [apple-mail] Apple Mail
*[other] programul dvs. de e-mail
 } datele indicate de { $right-provider }: { $right-protocol }, serverul { $right-server }, portul { $right-port }, { $right-security ->
 [tls] SSL/TLS
 [starttls] STARTTLS
*[none] fără criptare
 }.
user-cloud-program = Acest program preia e-mailurile dvs. prin serverele { $cloud }, nu de aici. Întrebați-i pe cei care administrează serverul de e-mail dacă acele servere au acces. Poate că serverul este accesibil numai de la birou, blochează alte țări sau prea multe autentificări (fail2ban) ori folosește o autoritate de certificare proprie a firmei dvs.
admin-provider-status = { $provider } administrează acest server; din exterior nu se poate face nimic pe el. { $provider-status-page ->
 [none] Verificați pe site-ul său dacă anunță o defecțiune.
*[other] Verificați dacă anunță o defecțiune: { $provider-status-page }
 }
program-cloud-note = { $program } preia e-mailurile prin serverele { $cloud }. O verificare de pe acest computer nu poate arăta dacă acelea au acces: poate că serverul de e-mail este accesibil numai de la birou, blochează alte țări sau prea multe autentificări (fail2ban) ori folosește o autoritate de certificare proprie a firmei dvs.

report-services = Serverele contului dvs.
service-line = { $protocol }: { $server }, portul { $port } – { $found }
service-works = funcționează
service-not-decided = nedecis
describe-no-mail-programs = { $provider } permite numai propriilor programe să citească e-mailurile. Nu este nimic de verificat.
