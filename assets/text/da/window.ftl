# Vinduet: hvad det spørger om, hvad det siger et øjeblik, og siderne ovenpå

window-title = Hvad er der galt med din mail?
window-start-message = Jeg har en fejlmeddelelse eller et nummer
window-start-address = Mailen virker ikke, jeg har ingen fejlmeddelelse
window-start-server = Jeg kender mailserveren

window-drop = eller slip en fil eller et billede her
window-picture = Billedet, du satte ind
window-picture-kept = Dit billede beholdes. Det sættes under resultatet, når du kopierer eller gemmer resultatet som billede.
window-picture-remove = Fjern billedet
window-likely-causes = Hvad dette mest sandsynligt betyder, alene ud fra ordene
window-first-step = Første trin: { $step }
window-words-tell-nothing = Ordene alene siger ikke, hvad der er galt. ”Tjek” undersøger selve serveren.
window-check-to-be-sure = Intet er målt endnu. ”Tjek” undersøger selve serveren.
window-check-servers = ”Tjek” undersøger disse servere: { $servers }
window-nothing-recognised = Intet i denne tekst nævner en server. Skriv mailserverens navn her; det står i kontoindstillingerne i dit mailprogram.

window-address = Din mailadresse
window-address-about = Mailprobe finder den server, hvor din mail ligger. Delen før @ bliver på denne computer. Der kræves ingen adgangskode.
window-server-about = Navnet står i kontoindstillingerne i dit mailprogram. Det begynder ofte med imap., pop. eller smtp. Mere er ikke nødvendigt.
window-server-of-address = Lad feltet stå tomt: serveren findes ud fra din mailadresse
window-recent = Tjekket tidligere
window-more = Flere indstillinger
window-more-about = Intet af dette er nødvendigt. Det gør tjekket mere præcist.
window-meaning-protocol = Hvordan mailprogrammet taler med serveren: POP3 henter mailen, IMAP lader den ligge på serveren, SMTP sender den.
window-meaning-port = Det nummer, som serveren tilbyder en tjeneste under. Normalt 995 for POP3, 993 for IMAP, 465 og 587 til afsendelse.
window-meaning-encryption = Så ingen undervejs kan læse med. SSL/TLS krypterer fra første byte, STARTTLS efter en start i klartekst. Med sit certifikat beviser serveren, hvem den er.
window-told = læst i din fejlmeddelelse
window-told-perhaps = gættet ud fra din fejlmeddelelse; se efter, om det er rigtigt
window-automatic = automatisk
window-search = Søg
window-bad-address = Dette er ikke en mailadresse. Sådan en ser ud som name@example.com.
window-bad-server = ”{ $server }” kan ikke være navnet på en server. Et servernavn ser ud som mail.example.com.
window-cleared = Formularen er tom nu.
window-undo = Fortryd
window-restore = Hent det tilbage, jeg havde udfyldt

window-practice = Øvelse med en opdigtet server: { $title }
window-practice-banner = Øvelse – denne server er opdigtet
window-leave-practice = Forlad øvelsen
window-practice-about = Opdigtede servere på denne computer, som viser, hvordan Mailprobe svarer. Det, du har udfyldt, bliver gemt og kommer tilbage, når du forlader øvelsen.
window-practice-works = Der er ikke noget galt

window-waiting-this-computer = Undersøger denne computers netværk
window-waiting-name = Finder serverens adresse – nogle få sekunder
window-waiting-connection = Venter på, at serveren tager imod forbindelsen – op til 10 sekunder
window-waiting-secure-channel = Venter på, at serveren starter krypteringen – op til 10 sekunder pr. forsøg
window-waiting-mail-server = Venter på mailserverens første ord – op til 10 sekunder
window-waiting-sign-in = Ser efter, hvilke måder at logge ind på serveren tilbyder
window-waiting-elsewhere = Prøver andre veje til serveren for at finde årsagen – op til et minut
window-one-second = { $seconds } sekund indtil nu

link-state-suspected = sandsynligvis her

window-open = ikke afgjort
window-program-assumed = Der blev ikke angivet noget mailprogram, så dette blev tjekket som { $program }.
window-program-change = Vælg et andet
window-questions = Det, du ved, hjælper. Hvis nogen har fortalt dig det, tæller det også.
window-take-back = Fortryd dette svar
window-step-locked = Dette trin åbnes, når du har læst advarslen.
window-details = Tekniske detaljer
window-copy-for-administrator = Kopiér rapporten til din administrator
window-copied = Kopieret
window-copy-whole = Kopiér med alle detaljer
window-system = System
window-preview = Vis, hvad der kopieres
window-preview-about = Præcis dette kopieres. Af det, der står før @ i en mailadresse, bevares kun det første bogstav.
window-hide = Skjul navne, når jeg kopierer eller gemmer

window-compare = Sammenlignet med et tidligere tjek
window-compare-short = Sammenlign
window-compare-end = Vis kun dette tjek
window-compare-before = Tidligere
window-compare-after = Senere
window-compare-same = Bortset fra tidspunktet så begge tjek det samme.
window-compare-addresses = Serverens adresser
window-compare-network = Denne computer havde netværk
window-show = Vis
window-delete = Slet
window-forget-really = Slet dem alle? Det kan ikke fortrydes
window-today = i dag { $time }
window-yesterday = i går { $time }

window-watch = Hold øje, indtil det virker
window-watch-about = Tjekker én gang i minuttet, i højst en time, og siger til, når det virker
window-watching = Næste tjek om { $seconds } sekunder
window-watch-checking = Tjekker igen
window-watch-end = Stop med at holde øje
window-watch-works = Nu virker det.
window-watch-over = Det er blevet tjekket i en time og virker ikke endnu.
window-mail-helpdesk = Skriv til helpdesk
window-not-opened = Det kunne ikke åbnes: { $reason }
window-no-letters = Denne computer har ingen skrifttype med det valgte sprogs tegn. Installér en, for eksempel pakken fonts-noto-cjk (Debian, Ubuntu) eller google-noto-sans-cjk-fonts (Fedora), og start Mailprobe igen.
window-show-in-folder = Vis i mappe
window-print = Udskriv…
window-copy = Kopiér kommandoen
window-copy-command = Kopiér { $command }
window-command-copied = Kommandoen er kopieret.
window-remedy-copy-report = Kopiér rapporten
window-remedy-sign-in-page = Åbn loginsiden
window-remedy-date-and-time = Åbn dato og klokkeslæt
window-remedy-network = Åbn netværksforbindelserne
window-remedy-outlook = Åbn kontiene i Outlook

window-help = Hjælp
window-about-promise = Mailprobe beder aldrig om en adgangskode og logger aldrig ind. Programmet kontakter den mailserver, du angav, og denne computers navnetjeneste. Kun hvis du sætter kryds ved ”Spørg også udbyderen”, spørger det også serverens domæne om dets indstillinger.
window-about-licence = Fri software, under MIT- eller Apache 2.0-licensen, efter eget valg.
window-about-folder = Indstillinger og tidligere tjek gemmes i { $folder }
window-stage-describe = Beskrivelse
window-stage-check = Tjek
window-stage-result = Resultat
