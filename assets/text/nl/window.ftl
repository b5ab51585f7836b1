# Het venster: wat het vraagt, wat het even zegt, en de pagina's over zijn schermen

window-title = Wat is er mis met uw e-mail?
window-start-message = Ik heb een foutmelding of een nummer
window-start-address = E-mail werkt niet, ik heb geen foutmelding
window-start-server = Ik ken de mailserver

window-drop = of sleep een bestand of afbeelding hierheen
window-picture = De afbeelding die u hebt geplakt
window-picture-kept = Uw afbeelding blijft bewaard. Die komt onder het resultaat als u het resultaat als afbeelding kopieert of opslaat.
window-picture-remove = Afbeelding verwijderen
window-likely-causes = Wat dit hoogstwaarschijnlijk betekent, alleen op grond van de woorden
window-first-step = Eerste stap: { $step }
window-words-tell-nothing = De woorden alleen zeggen niet wat er mis is. “Controleren” onderzoekt de server zelf.
window-check-to-be-sure = Er is nog niets gemeten. “Controleren” onderzoekt de server zelf.
window-check-servers = “Controleren” onderzoekt deze servers: { $servers }
window-nothing-recognised = Niets in deze tekst noemt een server. Vul hier de naam van de mailserver in; die staat in de accountinstellingen van uw e-mailprogramma.

window-address = Uw e-mailadres
window-address-about = Mailprobe zoekt de server waarop uw e-mail staat. Het deel vóór de @ blijft op deze computer. Er is geen wachtwoord nodig.
window-server-about = De naam staat in de accountinstellingen van uw e-mailprogramma. Vaak begint die met imap., pop. of smtp. Meer is er niet nodig.
window-server-of-address = Laat leeg: de server wordt via uw e-mailadres gevonden
window-recent = Eerder gecontroleerd
window-more = Meer instellingen
window-more-about = Niets hiervan is nodig. Het maakt de controle nauwkeuriger.
window-meaning-protocol = Hoe het e-mailprogramma met de server spreekt: POP3 haalt de e-mail op, IMAP laat die op de server, SMTP verzendt die.
window-meaning-port = Het nummer waaronder een server een dienst aanbiedt. Gebruikelijk zijn 995 voor POP3, 993 voor IMAP, 465 en 587 voor verzenden.
window-meaning-encryption = Zodat niemand onderweg kan meelezen. SSL/TLS versleutelt vanaf de eerste byte, STARTTLS na een begin in leesbare tekst. Met zijn certificaat bewijst de server wie hij is.
window-told = uit uw melding gelezen
window-told-perhaps = vermoed op grond van uw melding; controleer of het klopt
window-automatic = automatisch
window-search = Zoeken
window-bad-address = Dit is geen e-mailadres. Een e-mailadres ziet er zo uit: name@example.com.
window-bad-server = “{ $server }” kan geen servernaam zijn. Een servernaam ziet er zo uit: mail.example.com.
window-cleared = Het formulier is nu leeg.
window-undo = Ongedaan maken
window-restore = Terughalen wat ik eerder had ingevuld

window-practice = Oefenen met een nagebootste server: { $title }
window-practice-banner = Oefening – deze server is nagebootst
window-leave-practice = Oefening verlaten
window-practice-about = Nagebootste servers op deze computer laten zien hoe Mailprobe antwoordt. Wat u had ingevuld, blijft bewaard en komt terug als u de oefening verlaat.
window-practice-works = Er is niets mis

window-waiting-this-computer = Het netwerk van deze computer wordt bekeken
window-waiting-name = Het adres van de server wordt gezocht – een paar seconden
window-waiting-connection = Wachten tot de server de verbinding accepteert – hoogstens 10 seconden
window-waiting-secure-channel = Wachten tot de server de versleuteling begint – hoogstens 10 seconden per poging
window-waiting-mail-server = Wachten op de eerste woorden van de mailserver – hoogstens 10 seconden
window-waiting-sign-in = Er wordt bekeken wat de server voor het aanmelden aanbiedt
window-waiting-elsewhere = Er worden andere wegen naar de server geprobeerd om de oorzaak te vinden – hoogstens een minuut
window-one-second = { $seconds } seconde tot nu toe

link-state-suspected = waarschijnlijk hier

window-open = nog onduidelijk
window-program-assumed = Er was geen e-mailprogramma opgegeven, dus is dit gecontroleerd als { $program }.
window-program-change = Een ander kiezen
window-questions = Wat u weet, helpt. Wat iemand u heeft verteld, telt ook.
window-take-back = Dit antwoord ongedaan maken
window-step-locked = Deze stap gaat open als u de waarschuwing hebt gelezen.
window-details = Technische details
window-copy-for-administrator = Rapport voor uw beheerder kopiëren
window-copied = Gekopieerd
window-copy-whole = Kopiëren met alle details
window-system = Systeem
window-preview = Laten zien wat wordt gekopieerd
window-preview-about = Precies dit wordt gekopieerd. Van wat in een e-mailadres vóór de @ staat, blijft alleen de eerste letter over.
window-hide = Namen verbergen bij kopiëren of opslaan

window-compare = Vergeleken met een eerdere controle
window-compare-short = Vergelijken
window-compare-end = Alleen deze controle tonen
window-compare-before = Eerder
window-compare-after = Later
window-compare-same = Afgezien van de tijd zagen beide controles hetzelfde.
window-compare-addresses = Adressen van de server
window-compare-network = Deze computer had een netwerk
window-show = Tonen
window-delete = Verwijderen
window-forget-really = Allemaal verwijderen? Dit kan niet ongedaan worden gemaakt
window-today = vandaag { $time }
window-yesterday = gisteren { $time }

window-watch = Volgen tot het werkt
window-watch-about = Controleert elke minuut, hoogstens een uur lang, en meldt het als het werkt
window-watching = Volgende controle over { $seconds } seconden
window-watch-checking = Er wordt opnieuw gecontroleerd
window-watch-end = Stoppen met volgen
window-watch-works = Het werkt nu.
window-watch-over = Er is een uur lang gecontroleerd en het werkt nog niet.
window-mail-helpdesk = Naar de helpdesk schrijven
window-not-opened = Openen is niet gelukt: { $reason }
window-no-letters = Deze computer heeft geen lettertype voor de tekens van de gekozen taal. Installeer er een, bijvoorbeeld het pakket fonts-noto-cjk (Debian, Ubuntu) of google-noto-sans-cjk-fonts (Fedora), en start Mailprobe opnieuw.
window-show-in-folder = In map tonen
window-print = Afdrukken…
window-copy = Opdracht kopiëren
window-copy-command = { $command } kopiëren
window-command-copied = De opdracht is gekopieerd.
window-remedy-copy-report = Rapport kopiëren
window-remedy-sign-in-page = Aanmeldpagina openen
window-remedy-date-and-time = Datum en tijd openen
window-remedy-network = Netwerkverbindingen openen
window-remedy-outlook = Accounts van Outlook openen

window-help = Help
window-about-promise = Mailprobe vraagt nooit om een wachtwoord en meldt zich nooit aan. Het praat met de mailserver die u hebt genoemd en met de naamdienst van deze computer. Alleen als u “Ook de provider vragen” aanvinkt, vraagt het ook het domein van de server om de instellingen.
window-about-licence = Vrije software, onder de MIT- of de Apache 2.0-licentie, naar keuze.
window-about-folder = Instellingen en eerdere controles worden bewaard in { $folder }
window-stage-describe = Beschrijving
window-stage-check = Controle
window-stage-result = Resultaat
