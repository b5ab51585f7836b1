# Vinduet

app-practice = Øvelse
app-history = Tidligere tjek
app-history-empty = Ingen tidligere tjek endnu
app-history-clear = Slet alle tidligere tjek
app-language = Sprog
app-theme = Udseende
app-theme-system = Som systemet
app-theme-light = Lyst
app-theme-dark = Mørkt
app-about = Om Mailprobe
app-about-close = Luk
app-about-renderer = Tegnes med { $renderer }
app-about-licences = Licenser for de dele, Mailprobe består af

describe-message = Fejlmeddelelsen
describe-example = For eksempel: Der kunne ikke oprettes en sikker forbindelse til serveren. Konto: 'office', Server: 'mail.example.com', Protokol: POP3, Port: 995, Sikker (SSL): Ja, Fejlnummer: 0x800CCC1A
describe-paste = Indsæt
describe-open = Åbn en fil…
describe-clear = Ryd
describe-picture = Dette er et billede. Mailprobe læser tekst: tryk på Ctrl+C i vinduet med fejlmeddelelsen, og indsæt derefter teksten her. Eller skriv nummeret og serveren i felterne. Vedhæft billedet til sagen.
describe-understood = Læst i din fejlmeddelelse
describe-not-understood = Intet i denne tekst blev genkendt. Du kan alligevel udfylde server, protokol og port og tjekke.
describe-more = { $count } mere i samme tekst
describe-settings = Hvad der skal tjekkes
describe-program-of-message = som i fejlmeddelelsen
describe-security = Kryptering
describe-published = Spørg også udbyderen, hvilke indstillinger den offentliggør (kontakter serverens domæne)
describe-check = Tjek
describe-promise = Der kræves ingen adgangskode, og der sendes aldrig nogen.
describe-nothing-yet = Indsæt først fejlmeddelelsen fra dit mailprogram, eller udfyld serveren.
describe-bad-port = ”{ $port }” er ikke en port. Porte er tal fra 1 til 65535; de almindelige er 995 for POP3 og 993 for IMAP.
describe-not-probed = Konti af typen { $protocol } kan ikke tjekkes. Mailprobe tjekker POP3, IMAP og SMTP.
describe-unknown-program = Dette mailprogram er ikke kendt. Vælg et på listen.

checking-title = Tjekker { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } sekund indtil nu
       *[other] { $seconds } sekunder indtil nu
    }
checking-stop = Stop
checking-stopping = Stopper. Det, der er fundet, bliver gemt.
checking-steps = Seneste trin

link-this-computer = Denne computer
link-name = Navn
link-connection = Forbindelse
link-secure-channel = Sikker forbindelse
link-mail-server = Mailserver
link-sign-in = Login
link-state-waiting = venter
link-state-checking = tjekkes
link-state-works = virker
link-state-broken = virker ikke
link-state-not-reached = ikke nået
link-state-partly = virker delvist
link-state-not-used = bruges ikke
link-state-not-tested = ikke testet

result-back = Tilbage
result-again = Tjek igen
result-copy-ticket = Kopiér til sagen
result-copy-picture = Kopiér billede
result-save = Gem
result-save-page = Rapport som webside…
result-save-picture = Billede…
result-save-json = Resultat til sammenligning (JSON)…
result-save-text = Tekst…
result-warning-read = Jeg har læst dette
result-copied = Kopieret. Indsæt det i sagen.
result-copied-picture = Billedet er kopieret. Indsæt det i sagen.
result-saved = Gemt som { $path }
result-saved-fallback = Der kunne ikke åbnes et filvindue. Gemt som { $path }
result-not-saved = Kunne ikke gemme: { $reason }. Intet er gået tabt; vælg et andet sted.
result-unchanged = Intet har ændret sig siden det seneste tjek.
result-changed = Det seneste tjek viste: { $before }
result-loaded = Dette er et gemt resultat.
result-not-loaded = Filen kunne ikke bruges: { $reason }

details-facts = Hvad der blev tjekket
details-why = Hvordan resultatet blev regnet ud

fact-yes = Ja
fact-no = Nej
fact-unknown = Jeg ved det ikke

dialog-save = Gem
dialog-open = Åbn en fejlmeddelelse, en hændelseslog eller et gemt resultat
dialog-kind = Mailprobe-rapport
dialog-kind-open = Fejlmeddelelser, logge og resultater
app-crashed = Dette tjek kunne ikke gøres færdigt. Det, der skete, er skrevet ned i { $path }; send den fil til din helpdesk.
