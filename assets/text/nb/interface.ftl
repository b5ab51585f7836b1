# Vinduet

app-practice = Øving
app-history = Tidligere sjekker
app-history-empty = Ingen tidligere sjekker ennå
app-history-clear = Glem alle tidligere sjekker
app-language = Språk
app-theme = Utseende
app-theme-system = Som systemet
app-theme-light = Lyst
app-theme-dark = Mørkt
app-about = Om
app-about-close = Lukk
app-about-renderer = Tegnet med { $renderer }
app-about-licences = Lisenser for delene Mailprobe er laget av

describe-message = Feilmeldingen
describe-example = For eksempel: Kan ikke opprette en sikker tilkobling til serveren. Konto: 'kontor', Server: 'mail.example.com', Protokoll: POP3, Port: 995, Sikker (SSL): Ja, Feilnummer: 0x800CCC1A
describe-paste = Lim inn
describe-open = Åpne en fil…
describe-clear = Tøm
describe-picture = Dette er et bilde. Mailprobe leser tekst: Trykk Ctrl+C i vinduet med feilmeldingen, og lim inn her. Eller skriv nummeret og serveren i feltene. Legg bildet ved henvendelsen til brukerstøtten.
describe-understood = Lest ut av feilmeldingen din
describe-not-understood = Ingenting i denne teksten ble gjenkjent. Du kan likevel fylle inn server, protokoll og port og sjekke.
describe-more = { $count } til i samme tekst
describe-settings = Hvor det skal sjekkes
describe-program-of-message = som i feilmeldingen
describe-security = Kryptering
describe-published = Spør også leverandøren hvilke innstillinger den oppgir (kontakter domenet til serveren)
describe-check = Sjekk
describe-promise = Passord trengs ikke og blir aldri sendt.
describe-nothing-yet = Lim inn feilmeldingen fra e-postprogrammet først, eller fyll inn serveren.
describe-bad-port = «{ $port }» er ikke en port. Porter er tall fra 1 til 65535; vanlige er 995 for POP3 og 993 for IMAP.
describe-not-probed = { $protocol }-kontoer kan ikke sjekkes. Mailprobe sjekker POP3, IMAP og SMTP.
describe-unknown-program = Dette e-postprogrammet er ikke kjent. Velg et fra listen.

checking-title = Sjekker { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } sekund så langt
       *[other] { $seconds } sekunder så langt
    }
checking-stop = Stopp
checking-stopping = Stopper. Det som ble funnet, blir tatt vare på.
checking-steps = Siste trinn

link-this-computer = Denne datamaskinen
link-name = Navn
link-connection = Tilkobling
link-secure-channel = Sikker tilkobling
link-mail-server = E-postserver
link-sign-in = Pålogging
link-state-waiting = venter
link-state-checking = sjekker
link-state-works = virker
link-state-broken = virker ikke
link-state-not-reached = ikke nådd
link-state-partly = virker delvis
link-state-not-used = ikke brukt
link-state-not-tested = ikke testet

result-back = Tilbake
result-again = Sjekk på nytt
result-copy-ticket = Kopier for brukerstøtten
result-copy-picture = Kopier bilde
result-save = Lagre
result-save-page = Rapport som nettside…
result-save-picture = Bilde…
result-save-json = Resultat til sammenligning (JSON)…
result-save-text = Tekst…
result-warning-read = Jeg har lest dette
result-copied = Kopiert. Lim det inn i henvendelsen til brukerstøtten.
result-copied-picture = Bildet er kopiert. Lim det inn i henvendelsen til brukerstøtten.
result-saved = Lagret som { $path }
result-saved-fallback = Filvinduet kunne ikke åpnes. Lagret som { $path }
result-not-saved = Kunne ikke lagre: { $reason }. Ingenting er tapt; velg et annet sted.
result-unchanged = Ingenting har endret seg siden forrige sjekk.
result-changed = Forrige sjekk sa: { $before }
result-loaded = Dette er et lagret resultat.
result-not-loaded = Filen kunne ikke brukes: { $reason }

details-facts = Hva som ble sjekket
details-why = Slik ble resultatet beregnet

fact-yes = Ja
fact-no = Nei
fact-unknown = Vet ikke

dialog-save = Lagre
dialog-open = Åpne en feilmelding, en hendelseslogg eller et lagret resultat
dialog-kind = Mailprobe-rapport
dialog-kind-open = Feilmeldinger, logger og resultater
app-crashed = Denne sjekken kunne ikke fullføres. Det som skjedde, er skrevet ned i { $path }; send den filen til brukerstøtten.
