# Fönstret: vad det frågar, vad det säger för en stund, och sidorna ovanpå

window-title = Vad är fel med din e-post?
window-start-message = Jag har ett felmeddelande eller ett nummer
window-start-address = E-posten fungerar inte, jag har inget felmeddelande
window-start-server = Jag vet vilken e-postservern är

window-drop = eller släpp en fil eller en bild här
window-picture = Bilden du klistrade in
window-picture-kept = Din bild behålls. Den läggs under resultatet när du kopierar eller sparar resultatet som bild.
window-picture-remove = Ta bort bilden
window-likely-causes = Vad det här troligast betyder, enbart utifrån orden
window-first-step = Första steget: { $step }
window-words-tell-nothing = Orden ensamma säger inte vad som är fel. ”Kontrollera” undersöker själva servern.
window-check-to-be-sure = Inget har mätts än. ”Kontrollera” undersöker själva servern.
window-check-servers = ”Kontrollera” undersöker dessa servrar: { $servers }
window-nothing-recognised = Inget i den här texten anger en server. Skriv e-postserverns namn här; det står i kontoinställningarna i ditt e-postprogram.

window-address = Din e-postadress
window-address-about = Mailprobe letar upp servern där din e-post finns. Delen före @ stannar på den här datorn. Inget lösenord behövs.
window-server-about = Namnet står i kontoinställningarna i ditt e-postprogram. Det börjar ofta med imap., pop. eller smtp. Inget mer behövs.
window-server-of-address = Lämna tomt: servern hittas utifrån din e-postadress
window-recent = Kontrollerade tidigare
window-more = Fler inställningar
window-more-about = Inget av det här behövs. Det gör kontrollen noggrannare.
window-meaning-protocol = Hur e-postprogrammet talar med servern: POP3 hämtar e-posten, IMAP låter den ligga kvar på servern, SMTP skickar den.
window-meaning-port = Numret som en viss tjänst på servern nås med. De vanliga är 995 för POP3, 993 för IMAP, 465 och 587 för att skicka.
window-meaning-encryption = Så att ingen kan tjuvläsa på vägen. SSL/TLS krypterar från första byten, STARTTLS efter en början i klartext. Med sitt certifikat bevisar servern vem den är.
window-told = hämtat ur ditt felmeddelande
window-told-perhaps = gissat utifrån ditt felmeddelande; kontrollera att det stämmer
window-automatic = automatiskt
window-search = Sök
window-bad-address = Det här är inte en e-postadress. En sådan ser ut som name@example.com.
window-bad-server = ”{ $server }” kan inte vara namnet på en server. Ett servernamn ser ut som mail.example.com.
window-cleared = Formuläret är tomt nu.
window-undo = Ångra
window-restore = Ta tillbaka det jag hade fyllt i

window-practice = Övning med en påhittad server: { $title }
window-practice-banner = Övning – den här servern är påhittad
window-leave-practice = Lämna övningen
window-practice-about = Påhittade servrar på den här datorn som visar hur Mailprobe svarar. Det du har fyllt i behålls och kommer tillbaka när du lämnar övningen.
window-practice-works = Inget är fel

window-waiting-this-computer = Undersöker den här datorns nätverk
window-waiting-name = Letar upp serverns adress – några sekunder
window-waiting-connection = Väntar på att servern ska ta emot anslutningen – upp till 10 sekunder
window-waiting-secure-channel = Väntar på att servern ska starta krypteringen – upp till 10 sekunder per försök
window-waiting-mail-server = Väntar på e-postserverns första ord – upp till 10 sekunder
window-waiting-sign-in = Ser efter vilka inloggningssätt servern erbjuder
window-waiting-elsewhere = Provar andra vägar till servern för att hitta orsaken – upp till en minut
window-one-second = { $seconds } sekund hittills

link-state-suspected = troligen här

window-open = inte avgjort
window-program-assumed = Inget e-postprogram angavs, så det här kontrollerades som { $program }.
window-program-change = Välj ett annat
window-questions = Det du vet hjälper. Om någon har berättat det för dig räknas det också.
window-take-back = Ångra det här svaret
window-step-locked = Det här steget öppnas när du har läst varningen.
window-details = Tekniska detaljer
window-copy-for-administrator = Kopiera rapporten till din administratör
window-copied = Kopierat
window-copy-whole = Kopiera med alla detaljer
window-system = System
window-preview = Visa vad som kopieras
window-preview-about = Exakt det här kopieras. Av det som står före @ i en e-postadress behålls bara första bokstaven.
window-hide = Dölj namn när jag kopierar eller sparar

window-compare = Jämfört med en tidigare kontroll
window-compare-short = Jämför
window-compare-end = Visa bara den här kontrollen
window-compare-before = Tidigare
window-compare-after = Senare
window-compare-same = Bortsett från tiden såg båda kontrollerna samma sak.
window-compare-addresses = Serverns adresser
window-compare-network = Den här datorn hade nätverk
window-show = Visa
window-delete = Ta bort
window-forget-really = Ta bort alla? Det går inte att ångra
window-today = i dag { $time }
window-yesterday = i går { $time }

window-watch = Bevaka tills det fungerar
window-watch-about = Kontrollerar en gång i minuten, i högst en timme, och säger till när det fungerar
window-watching = Nästa kontroll om { $seconds } sekunder
window-watch-checking = Kontrollerar igen
window-watch-end = Sluta bevaka
window-watch-works = Nu fungerar det.
window-watch-over = Det har kontrollerats i en timme och fungerar inte än.
window-mail-helpdesk = Skriv till helpdesk
window-not-opened = Det gick inte att öppna: { $reason }
window-no-letters = Den här datorn har inget teckensnitt för det valda språkets tecken. Installera ett, till exempel paketet fonts-noto-cjk (Debian, Ubuntu) eller google-noto-sans-cjk-fonts (Fedora), och starta Mailprobe igen.
window-show-in-folder = Visa i mapp
window-print = Skriv ut…
window-copy = Kopiera kommandot
window-copy-command = Kopiera { $command }
window-command-copied = Kommandot är kopierat.
window-remedy-copy-report = Kopiera rapporten
window-remedy-sign-in-page = Öppna inloggningssidan
window-remedy-date-and-time = Öppna datum och tid
window-remedy-network = Öppna nätverksanslutningarna
window-remedy-outlook = Öppna kontona i Outlook

window-help = Hjälp
window-about-promise = Mailprobe frågar aldrig efter ett lösenord och loggar aldrig in. Programmet kontaktar den e-postserver du angav och den här datorns namntjänst. Bara om du kryssar i ”Fråga också leverantören” frågar det även serverns domän om dess inställningar.
window-about-licence = Fri programvara, under MIT- eller Apache 2.0-licensen, efter eget val.
window-about-folder = Inställningar och tidigare kontroller sparas i { $folder }
window-stage-describe = Beskrivning
window-stage-check = Kontroll
window-stage-result = Resultat
