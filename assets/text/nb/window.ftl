# Vinduet: hva det spør om, hva det sier et øyeblikk, og sidene over skjermbildene

window-title = Hva er galt med e-posten din?
window-start-message = Jeg har en feilmelding eller et nummer
window-start-address = E-posten virker ikke, jeg har ingen feilmelding
window-start-server = Jeg kjenner e-postserveren

window-drop = eller slipp en fil eller et bilde her
window-picture = Bildet du limte inn
window-picture-kept = Bildet er tatt vare på. Det kommer under resultatet når du kopierer eller lagrer resultatet som bilde.
window-picture-remove = Fjern bildet
window-likely-causes = Hva dette mest sannsynlig betyr, ut fra ordene alene
window-first-step = Første trinn: { $step }
window-words-tell-nothing = Ordene alene sier ikke hva som er galt. «Sjekk» undersøker selve serveren.
window-check-to-be-sure = Ingenting er målt ennå. «Sjekk» undersøker selve serveren.
window-check-servers = «Sjekk» undersøker disse serverne: { $servers }
window-nothing-recognised = Ingenting i denne teksten nevner en server. Skriv navnet på e-postserveren her; det står i kontoinnstillingene i e-postprogrammet.

window-address = E-postadressen din
window-address-about = Mailprobe ser etter serveren som har e-posten din. Delen foran @ blir på denne datamaskinen. Det trengs ikke noe passord.
window-server-about = Navnet står i kontoinnstillingene i e-postprogrammet. Det begynner ofte med imap., pop. eller smtp. Mer trengs ikke.
window-server-of-address = La stå tomt: finnes ut fra e-postadressen din
window-recent = Sjekket før
window-more = Flere innstillinger
window-more-about = Ingenting av dette er nødvendig. Det gjør sjekken mer nøyaktig.
window-meaning-protocol = Hvordan e-postprogrammet snakker med serveren: POP3 henter e-posten, IMAP lar den ligge på serveren, SMTP sender den.
window-meaning-port = Nummeret som serveren tilbyr en tjeneste under. Vanlig er 995 for POP3, 993 for IMAP, 465 og 587 for sending.
window-meaning-encryption = Slik at ingen underveis kan lese med. SSL/TLS krypterer fra første byte, STARTTLS etter en start i klartekst. Med sertifikatet sitt beviser serveren hvem den er.
window-told = lest ut av feilmeldingen din
window-told-perhaps = gjettet ut fra feilmeldingen din; se etter om det stemmer
window-automatic = automatisk
window-search = Søk
window-bad-address = Dette er ikke en e-postadresse. En slik ser ut som navn@example.com.
window-bad-server = «{ $server }» kan ikke være navnet på en server. Et servernavn ser ut som mail.example.com.
window-cleared = Skjemaet er tømt.
window-undo = Angre
window-restore = Hent tilbake det jeg hadde fylt inn

window-practice = Øving med en oppdiktet server: { $title }
window-practice-banner = Øving – denne serveren er oppdiktet
window-leave-practice = Avslutt øvingen
window-practice-about = Oppdiktede servere på denne datamaskinen, så du kan se hvordan Mailprobe svarer. Det du har fylt inn, blir tatt vare på og kommer tilbake når du avslutter øvingen.
window-practice-works = Ingenting er galt

window-waiting-this-computer = Ser på nettverket til denne datamaskinen
window-waiting-name = Finner adressen til serveren – noen sekunder
window-waiting-connection = Venter på at serveren skal ta imot tilkoblingen – opptil 10 sekunder
window-waiting-secure-channel = Venter på at serveren skal starte kryptering – opptil 10 sekunder for hvert forsøk
window-waiting-mail-server = Venter på de første ordene fra e-postserveren – opptil 10 sekunder
window-waiting-sign-in = Ser på hva serveren tilbyr for pålogging
window-waiting-elsewhere = Prøver andre veier til serveren for å finne årsaken – opptil ett minutt
window-one-second = { $seconds } sekund så langt

link-state-suspected = trolig her

window-open = ikke avgjort
window-program-assumed = Det var ikke oppgitt noe e-postprogram, så dette ble sjekket som { $program }.
window-program-change = Velg et annet
window-questions = Det du vet, hjelper. Hvis noen har fortalt deg det, teller det også.
window-take-back = Angre dette svaret
window-step-locked = Dette trinnet åpnes når du har lest advarselen.
window-details = Tekniske detaljer
window-copy-for-administrator = Kopier rapporten til administratoren
window-copied = Kopiert
window-copy-whole = Kopier med alle detaljer
window-system = System
window-preview = Vis det som kopieres
window-preview-about = Nøyaktig dette blir kopiert. Av det som står foran @ i en e-postadresse, blir bare første bokstav med.
window-hide = Skjul navn når jeg kopierer eller lagrer

window-compare = Sammenlignet med en tidligere sjekk
window-compare-short = Sammenlign
window-compare-end = Vis bare denne sjekken
window-compare-before = Tidligere
window-compare-after = Senere
window-compare-same = Bortsett fra tidspunktet så begge sjekkene det samme.
window-compare-addresses = Adressene til serveren
window-compare-network = Denne datamaskinen hadde nettverk
window-show = Vis
window-delete = Slett
window-forget-really = Glemme alle? Dette kan ikke angres
window-today = i dag { $time }
window-yesterday = i går { $time }

window-watch = Følg med til det virker
window-watch-about = Sjekker én gang i minuttet, i høyst én time, og sier fra når det virker
window-watching = Neste sjekk om { $seconds } sekunder
window-watch-checking = Sjekker igjen
window-watch-end = Slutt å følge med
window-watch-works = Nå virker det.
window-watch-over = Det er sjekket i én time, og det virker ikke ennå.
window-mail-helpdesk = Skriv til brukerstøtten
window-not-opened = Det kunne ikke åpnes: { $reason }
window-no-letters = Denne datamaskinen har ingen skrift med tegnene i det valgte språket. Installer en, for eksempel pakken fonts-noto-cjk (Debian, Ubuntu) eller google-noto-sans-cjk-fonts (Fedora), og start Mailprobe på nytt.
window-show-in-folder = Vis i mappe
window-print = Skriv ut…
window-copy = Kopier kommandoen
window-copy-command = Kopier { $command }
window-command-copied = Kommandoen er kopiert.
window-remedy-copy-report = Kopier rapporten
window-remedy-sign-in-page = Åpne påloggingssiden
window-remedy-date-and-time = Åpne dato og klokkeslett
window-remedy-network = Åpne nettverkstilkoblingene
window-remedy-outlook = Åpne kontoene i Outlook

window-help = Hjelp
window-about-promise = Mailprobe spør aldri om passord og logger aldri på. Det snakker med e-postserveren du oppga, og med navnetjenesten til denne datamaskinen. Bare hvis du krysser av for «Spør også leverandøren», spør det også domenet til serveren om innstillingene.
window-about-licence = Fri programvare, under MIT- eller Apache 2.0-lisensen, etter eget valg.
window-about-folder = Innstillinger og tidligere sjekker ligger i { $folder }
window-stage-describe = Beskrivelse
window-stage-check = Sjekk
window-stage-result = Resultat
