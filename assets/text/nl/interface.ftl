# Het venster

app-practice = Oefenen
app-history = Eerdere controles
app-history-empty = Nog geen eerdere controles
app-history-clear = Alle eerdere controles verwijderen
app-language = Taal
app-theme = Weergave
app-theme-system = Zoals het systeem
app-theme-light = Licht
app-theme-dark = Donker
app-about = Over Mailprobe
app-about-close = Sluiten
app-about-renderer = Getekend met { $renderer }
app-about-licences = Licenties van de onderdelen waaruit Mailprobe bestaat

describe-message = De melding
describe-example = Bijvoorbeeld: Er kan geen beveiligde verbinding met de server worden gemaakt. Account: 'kantoor', Server: 'mail.example.com', Protocol: POP3, Poort: 995, Beveiligd (SSL): Ja, Foutnummer: 0x800CCC1A
describe-paste = Plakken
describe-open = Een bestand openen…
describe-clear = Wissen
describe-picture = Dit is een afbeelding. Mailprobe leest tekst: druk in het venster met de melding op Ctrl+C en plak de tekst dan hier. Of typ het nummer en de server in de velden. Voeg uw afbeelding toe aan uw bericht aan de helpdesk.
describe-understood = Uit uw melding gelezen
describe-not-understood = In deze tekst is niets herkend. U kunt toch server, protocol en poort invullen en controleren.
describe-more = Nog { $count } in dezelfde tekst
describe-settings = Waar te controleren
describe-program-of-message = zoals in de melding
describe-security = Versleuteling
describe-published = Ook de provider vragen welke instellingen hij publiceert (neemt contact op met het domein van de server)
describe-check = Controleren
describe-promise = Er is geen wachtwoord nodig, en er wordt nooit een wachtwoord verzonden.
describe-nothing-yet = Plak eerst de melding van uw e-mailprogramma, of vul de server in.
describe-bad-port = “{ $port }” is geen poort. Poorten zijn getallen van 1 tot en met 65535; gebruikelijk zijn 995 voor POP3 en 993 voor IMAP.
describe-not-probed = Accounts van het type { $protocol } kunnen niet worden gecontroleerd. Mailprobe controleert POP3, IMAP en SMTP.
describe-unknown-program = Dit e-mailprogramma is niet bekend. Kies er een uit de lijst.

checking-title = { $target } wordt gecontroleerd
checking-seconds = { $seconds ->
        [one] { $seconds } seconde tot nu toe
       *[other] { $seconds } seconden tot nu toe
    }
checking-stop = Stoppen
checking-stopping = Bezig met stoppen. Wat is gevonden, blijft bewaard.
checking-steps = Nieuwste stappen

link-this-computer = Deze computer
link-name = Naam
link-connection = Verbinding
link-secure-channel = Beveiligde verbinding
link-mail-server = Mailserver
link-sign-in = Aanmelden
link-state-waiting = wacht
link-state-checking = bezig
link-state-works = werkt
link-state-broken = werkt niet
link-state-not-reached = niet bereikt
link-state-partly = werkt gedeeltelijk
link-state-not-used = niet gebruikt
link-state-not-tested = niet getest

result-back = Terug
result-again = Opnieuw controleren
result-copy-ticket = Kopiëren voor de helpdesk
result-copy-picture = Afbeelding kopiëren
result-save = Opslaan
result-save-page = Rapport als pagina…
result-save-picture = Afbeelding…
result-save-json = Resultaat om te vergelijken (JSON)…
result-save-text = Tekst…
result-warning-read = Ik heb dit gelezen
result-copied = Gekopieerd. Plak het in uw bericht aan de helpdesk.
result-copied-picture = De afbeelding is gekopieerd. Plak die in uw bericht aan de helpdesk.
result-saved = Opgeslagen als { $path }
result-saved-fallback = Er kon geen bestandsvenster worden geopend. Opgeslagen als { $path }
result-not-saved = Opslaan is niet gelukt: { $reason }. Er is niets verloren; kies een andere plaats.
result-unchanged = Er is niets veranderd sinds de vorige controle.
result-changed = De vorige controle gaf: { $before }
result-loaded = Dit is een opgeslagen resultaat.
result-not-loaded = Het bestand kon niet worden gebruikt: { $reason }

details-facts = Wat is gecontroleerd
details-why = Hoe het resultaat is berekend

fact-yes = Ja
fact-no = Nee
fact-unknown = Ik weet het niet

dialog-save = Opslaan
dialog-open = Een melding, een gebeurtenislogboek of een opgeslagen resultaat openen
dialog-kind = Mailprobe-rapport
dialog-kind-open = Meldingen, logboeken en resultaten
app-crashed = Deze controle kon niet worden afgemaakt. Wat er is gebeurd, staat in { $path }; stuur dat bestand naar uw helpdesk.
