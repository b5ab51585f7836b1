# Fönstret

app-practice = Öva
app-history = Tidigare kontroller
app-history-empty = Inga tidigare kontroller än
app-history-clear = Ta bort alla tidigare kontroller
app-language = Språk
app-theme = Utseende
app-theme-system = Som systemet
app-theme-light = Ljust
app-theme-dark = Mörkt
app-about = Om Mailprobe
app-about-close = Stäng
app-about-renderer = Ritas med { $renderer }
app-about-licences = Licenser för de delar som Mailprobe består av

describe-message = Felmeddelandet
describe-example = Till exempel: Det gick inte att upprätta en säker anslutning till servern. Konto: 'office', Server: 'mail.example.com', Protokoll: POP3, Port: 995, Säker (SSL): Ja, Felnummer: 0x800CCC1A
describe-paste = Klistra in
describe-open = Öppna en fil…
describe-clear = Rensa
describe-picture = Det här är en bild. Mailprobe läser text: tryck på Ctrl+C i rutan med felmeddelandet och klistra sedan in här. Eller skriv numret och servern i fälten. Bifoga bilden till ärendet.
describe-understood = Hämtat ur ditt felmeddelande
describe-not-understood = Inget i den här texten kändes igen. Du kan ändå fylla i server, protokoll och port och kontrollera.
describe-more = { $count } till i samma text
describe-settings = Vad som ska kontrolleras
describe-program-of-message = som i felmeddelandet
describe-security = Kryptering
describe-published = Fråga också leverantören vilka inställningar den publicerar (kontaktar serverns domän)
describe-check = Kontrollera
describe-promise = Inget lösenord behövs, och lösenord skickas aldrig.
describe-nothing-yet = Klistra först in felmeddelandet från ditt e-postprogram, eller fyll i servern.
describe-bad-port = ”{ $port }” är inte en port. Portar är tal från 1 till 65535; vanliga är 995 för POP3 och 993 för IMAP.
describe-not-probed = Konton av typen { $protocol } kan inte kontrolleras. Mailprobe kontrollerar POP3, IMAP och SMTP.
describe-unknown-program = Det här e-postprogrammet är inte känt. Välj ett i listan.

checking-title = Kontrollerar { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } sekund hittills
       *[other] { $seconds } sekunder hittills
    }
checking-stop = Stoppa
checking-stopping = Stoppar. Det som har hittats sparas.
checking-steps = Senaste stegen

link-this-computer = Den här datorn
link-name = Namn
link-connection = Anslutning
link-secure-channel = Säker anslutning
link-mail-server = E-postserver
link-sign-in = Inloggning
link-state-waiting = väntar
link-state-checking = kontrolleras
link-state-works = fungerar
link-state-broken = fungerar inte
link-state-not-reached = inte nådd
link-state-partly = fungerar delvis
link-state-not-used = används inte
link-state-not-tested = inte testad

result-back = Tillbaka
result-again = Kontrollera igen
result-copy-ticket = Kopiera för ärendet
result-copy-picture = Kopiera bild
result-save = Spara
result-save-page = Rapport som webbsida…
result-save-picture = Bild…
result-save-json = Resultat för jämförelse (JSON)…
result-save-text = Text…
result-warning-read = Jag har läst det här
result-copied = Kopierat. Klistra in det i ärendet.
result-copied-picture = Bilden är kopierad. Klistra in den i ärendet.
result-saved = Sparat som { $path }
result-saved-fallback = Det gick inte att öppna något filfönster. Sparat som { $path }
result-not-saved = Det gick inte att spara: { $reason }. Inget har gått förlorat; välj en annan plats.
result-unchanged = Inget har ändrats sedan den senaste kontrollen.
result-changed = Den senaste kontrollen visade: { $before }
result-loaded = Det här är ett sparat resultat.
result-not-loaded = Filen kunde inte användas: { $reason }

details-facts = Vad som kontrollerades
details-why = Hur resultatet räknades fram

fact-yes = Ja
fact-no = Nej
fact-unknown = Jag vet inte

dialog-save = Spara
dialog-open = Öppna ett felmeddelande, en händelselogg eller ett sparat resultat
dialog-kind = Mailprobe-rapport
dialog-kind-open = Felmeddelanden, loggar och resultat
app-crashed = Den här kontrollen kunde inte slutföras. Vad som hände finns nedskrivet i { $path }; skicka den filen till din helpdesk.
