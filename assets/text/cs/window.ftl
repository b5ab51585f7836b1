# Okno: na co se ptá, co na chvíli říká, a stránky nad jeho obrazovkami

window-title = Co je s vaší poštou?
window-start-message = Mám chybovou zprávu nebo číslo
window-start-address = Pošta nefunguje, chybovou zprávu nemám
window-start-server = Znám poštovní server

window-drop = nebo sem přetáhněte soubor či obrázek
window-picture = Vložený obrázek
window-picture-kept = Váš obrázek zůstane uložen. Když výsledek zkopírujete nebo uložíte jako obrázek, přidá se pod něj.
window-picture-remove = Odebrat obrázek
window-likely-causes = Co to nejspíš znamená, jen podle slov
window-first-step = První krok: { $step }
window-words-tell-nothing = Ze samotných slov nelze poznat, co není v pořádku. Tlačítko „Zkontrolovat“ prověří samotný server.
window-check-to-be-sure = Zatím se nic neměřilo. Tlačítko „Zkontrolovat“ prověří samotný server.
window-check-servers = Tlačítko „Zkontrolovat“ prověří tyto servery: { $servers }
window-nothing-recognised = V tomto textu není název žádného serveru. Napište sem název poštovního serveru; najdete ho v nastavení účtu ve svém poštovním programu.

window-address = Vaše e-mailová adresa
window-address-about = Mailprobe najde server, na kterém je vaše pošta. Část před @ zůstane v tomto počítači. Heslo není potřeba.
window-server-about = Název je v nastavení účtu ve vašem poštovním programu. Často začíná imap., pop. nebo smtp. Nic dalšího není potřeba.
window-server-of-address = Nechte prázdné: najde se podle vaší e-mailové adresy
window-recent = Dříve kontrolováno
window-more = Další nastavení
window-more-about = Nic z toho není nutné. Kontrola je s tím přesnější.
window-meaning-protocol = Jak poštovní program mluví se serverem: POP3 poštu stahuje, IMAP ji nechává na serveru, SMTP ji odesílá.
window-meaning-port = Číslo, pod kterým server nabízí jednu službu. Obvykle 995 pro POP3, 993 pro IMAP, 465 a 587 pro odesílání.
window-meaning-encryption = Aby nikdo po cestě nemohl poštu číst. SSL/TLS šifruje od prvního bajtu, STARTTLS až po nešifrovaném začátku. Svým certifikátem server dokazuje, kdo je.
window-told = přečteno z vaší zprávy
window-told-perhaps = odhadnuto z vaší zprávy; ověřte, že je to správně
window-automatic = automaticky
window-search = Hledat
window-bad-address = Toto není e-mailová adresa. Taková adresa vypadá jako jmeno@example.com.
window-bad-server = „{ $server }“ nemůže být název serveru. Název serveru vypadá jako mail.example.com.
window-cleared = Formulář je teď prázdný.
window-undo = Vrátit zpět
window-restore = Vrátit, co bylo vyplněno předtím

window-practice = Cvičení s vymyšleným serverem: { $title }
window-practice-banner = Cvičení – tento server je vymyšlený
window-leave-practice = Ukončit cvičení
window-practice-about = Vymyšlené servery na tomto počítači, aby bylo vidět, jak Mailprobe odpovídá. Vyplněné údaje zůstanou a po ukončení cvičení se vrátí.
window-practice-works = Vše je v pořádku

window-waiting-this-computer = Zkoumá se síť tohoto počítače
window-waiting-name = Hledá se adresa serveru – několik sekund
window-waiting-connection = Čeká se, až server přijme spojení – nejvýše 10 sekund
window-waiting-secure-channel = Čeká se, až server zahájí šifrování – nejvýše 10 sekund na každý pokus
window-waiting-mail-server = Čeká se na první slova poštovního serveru – nejvýše 10 sekund
window-waiting-sign-in = Zkoumá se, co server nabízí pro přihlášení
window-waiting-elsewhere = Zkoušejí se jiné cesty k serveru, aby se našla příčina – nejvýše minutu
window-one-second = Zatím uplynula { $seconds } sekunda

link-state-suspected = nejspíš zde

window-open = nerozhodnuto
window-program-assumed = Žádný poštovní program nebyl uveden, a tak se kontrolovalo jako { $program }.
window-program-change = Vybrat jiný
window-questions = Pomůže, co víte. Platí i to, co vám řekl někdo jiný.
window-take-back = Vzít tuto odpověď zpět
window-step-locked = Tento krok se otevře, až si přečtete varování.
window-details = Technické podrobnosti
window-copy-for-administrator = Kopírovat hlášení pro správce
window-copied = Zkopírováno
window-copy-whole = Kopírovat se všemi podrobnostmi
window-system = Systém
window-preview = Ukázat, co se kopíruje
window-preview-about = Kopíruje se přesně toto. Z toho, co je v e-mailové adrese před @, zůstane jen první písmeno.
window-hide = Při kopírování a ukládání skrýt jména a názvy

window-compare = Porovnáno s dřívější kontrolou
window-compare-short = Porovnat
window-compare-end = Ukázat jen tuto kontrolu
window-compare-before = Dříve
window-compare-after = Později
window-compare-same = Až na čas viděly obě kontroly totéž.
window-compare-addresses = Adresy serveru
window-compare-network = Tento počítač byl připojen k síti
window-show = Zobrazit
window-delete = Smazat
window-forget-really = Opravdu všechny zapomenout? Nelze to vzít zpět
window-today = dnes { $time }
window-yesterday = včera { $time }

window-watch = Sledovat, dokud nezačne fungovat
window-watch-about = Kontroluje jednou za minutu, nejdéle hodinu, a ohlásí, až to funguje
window-watching = Další kontrola za { $seconds } s
window-watch-checking = Kontroluje se znovu
window-watch-end = Přestat sledovat
window-watch-works = Teď to funguje.
window-watch-over = Kontrolovalo se hodinu a stále to nefunguje.
window-mail-helpdesk = Napsat technické podpoře
window-not-opened = Nepodařilo se otevřít: { $reason }
window-no-letters = Na tomto počítači není písmo se znaky zvoleného jazyka. Nainstalujte ho, například z balíčku fonts-noto-cjk (Debian, Ubuntu) nebo google-noto-sans-cjk-fonts (Fedora), a spusťte Mailprobe znovu.
window-show-in-folder = Zobrazit ve složce
window-print = Vytisknout…
window-copy = Kopírovat příkaz
window-copy-command = Kopírovat příkaz { $command }
window-command-copied = Příkaz je zkopírován.
window-remedy-copy-report = Kopírovat hlášení
window-remedy-sign-in-page = Otevřít přihlašovací stránku
window-remedy-date-and-time = Otevřít nastavení data a času
window-remedy-network = Otevřít síťová připojení
window-remedy-outlook = Otevřít účty aplikace Outlook

window-help = Nápověda
window-about-promise = Mailprobe se nikdy neptá na heslo a nikdy se nepřihlašuje. Komunikuje s uvedeným poštovním serverem a se službou názvů tohoto počítače. Jen když zaškrtnete „Zeptat se také poskytovatele“, zeptá se na nastavení i domény serveru.
window-about-licence = Svobodný software s licencí MIT nebo Apache 2.0, podle vaší volby.
window-about-folder = Nastavení a dřívější kontroly jsou uloženy ve složce { $folder }
window-stage-describe = Popis
window-stage-check = Kontrola
window-stage-result = Výsledek
