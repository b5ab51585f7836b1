# Het venster

app-practice = Oefenen
app-history = Eerdere controles
app-history-empty = Nog geen eerdere controles
app-history-clear = Alle eerdere controles vergeten
app-language = Taal
app-theme = Weergave
app-theme-system = Zoals het systeem
app-theme-light = Licht
app-theme-dark = Donker
app-about = Over
app-about-close = Sluiten
app-about-renderer = Getekend met { $renderer }
app-about-licences = Licenties van de onderdelen waaruit Mailprobe bestaat

describe-message = Het bericht
describe-example = Bijvoorbeeld: Er kan geen beveiligde verbinding met de server worden gemaakt. Account: 'kantoor', Server: 'mail.example.com', Protocol: POP3, Poort: 995, Beveiligd (SSL): Ja, Foutnummer: 0x800CCC1A
describe-paste = Plakken
describe-open = Een bestand openen…
describe-clear = Wissen
describe-picture = Dit is een afbeelding. Mailprobe leest tekst: druk in het berichtvenster op Ctrl+C en plak het dan hier. Of typ het nummer en de server in de velden. Voeg uw afbeelding toe aan de melding bij de helpdesk.
describe-understood = Uit uw bericht gelezen
describe-not-understood = In deze tekst is niets herkend. U kunt nog steeds server, protocol en poort invullen en controleren.
describe-more = Nog { $count } in dezelfde tekst
describe-settings = Waar te kijken
describe-program-of-message = zoals het bericht aangeeft
describe-security = Versleuteling
describe-published = Ook de provider vragen welke instellingen hij publiceert (neemt contact op met het domein van de server)
describe-check = Controleren
describe-promise = Er is geen wachtwoord nodig, en er wordt er nooit een verzonden.
describe-nothing-yet = Plak eerst het bericht van uw e-mailprogramma, of vul de server in.
describe-bad-port = '{ $port }' is geen poort. Poorten zijn getallen van 1 tot 65535; gebruikelijk zijn 995 voor POP3 en 993 voor IMAP.
describe-not-probed = { $protocol }-accounts kunnen niet worden gecontroleerd. Mailprobe controleert POP3, IMAP en SMTP.
describe-unknown-program = Dit e-mailprogramma is niet bekend. Kies er een uit de lijst.

checking-title = { $target } wordt gecontroleerd
checking-seconds = { $seconds } seconden tot nu toe
checking-stop = Stoppen
checking-stopping = Bezig met stoppen. Wat is gevonden, blijft bewaard.
checking-steps = Laatste stappen

link-this-computer = Deze computer
link-name = Naam
link-connection = Verbinding
link-secure-channel = Beveiligd kanaal
link-mail-server = Mailserver
link-state-waiting = wacht
link-state-checking = bezig
link-state-works = in orde
link-state-broken = probleem
link-state-not-reached = niet gecontroleerd

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
result-copied = Gekopieerd. Plak het in de melding bij de helpdesk.
result-copied-picture = De afbeelding is gekopieerd. Plak die in de melding bij de helpdesk.
result-saved = Opgeslagen als { $path }
result-saved-fallback = Er kon geen bestandsvenster worden geopend. Opgeslagen als { $path }
result-not-saved = Opslaan is niet gelukt: { $reason }. Er is niets verloren; kies een andere plaats.
result-unchanged = Niets veranderd sinds de vorige controle.
result-changed = Vóór deze controle was de uitkomst: { $before }
result-loaded = Dit is een opgeslagen resultaat.
result-not-loaded = Het bestand kon niet worden gebruikt: { $reason }

details-why = Waarom? De berekening

fact-yes = Ja
fact-no = Nee
fact-unknown = Ik weet het niet

dialog-save = Opslaan
dialog-open = Een bericht, een logboek of een opgeslagen resultaat openen
dialog-kind = Mailprobe-rapport
dialog-kind-open = Berichten, logboeken en resultaten
app-crashed = Deze controle kon niet worden afgemaakt. Wat er is gebeurd, staat in { $path }; stuur dat bestand naar uw helpdesk.
