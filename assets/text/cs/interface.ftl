# Okno programu

app-practice = Cvičení
app-history = Dřívější kontroly
app-history-empty = Zatím žádné dřívější kontroly
app-history-clear = Zapomenout všechny dřívější kontroly
app-language = Jazyk
app-theme = Vzhled
app-theme-system = Podle systému
app-theme-light = Světlý
app-theme-dark = Tmavý
app-about = O programu
app-about-close = Zavřít
app-about-renderer = Vykresluje { $renderer }
app-about-licences = Licence částí, z nichž se Mailprobe skládá

describe-message = Zpráva
describe-example = Například: Nelze navázat zabezpečené připojení k serveru. Účet: 'office', Server: 'mail.example.com', Protokol: POP3, Port: 995, Zabezpečení (SSL): Ano, Číslo chyby: 0x800CCC1A
describe-paste = Vložit
describe-open = Otevřít soubor…
describe-clear = Vymazat
describe-picture = Toto je obrázek, Mailprobe čte text. V okně se zprávou stiskněte Ctrl+C a pak vložte sem. Nebo zapište číslo a server do polí. Obrázek přiložte k požadavku.
describe-understood = Přečteno z vaší zprávy
describe-not-understood = V tomto textu nebylo nic rozpoznáno. Přesto můžete vyplnit server, protokol a port a spustit kontrolu.
describe-more = Další v témže textu: { $count }
describe-settings = Kde kontrolovat
describe-program-of-message = jak uvádí zpráva
describe-security = Šifrování
describe-published = Zeptat se také poskytovatele, jaká nastavení zveřejňuje (spojí se s doménou serveru)
describe-check = Zkontrolovat
describe-promise = Heslo není potřeba a nikdy se neodesílá.
describe-nothing-yet = Nejprve vložte zprávu poštovního programu nebo vyplňte server.
describe-bad-port = „{ $port }“ není port. Porty jsou čísla od 1 do 65535; obvyklé je 995 pro POP3 a 993 pro IMAP.
describe-not-probed = Účty { $protocol } nelze zkontrolovat. Mailprobe kontroluje POP3, IMAP a SMTP.
describe-unknown-program = Tento poštovní program není známý. Vyberte některý ze seznamu.

checking-title = Kontroluje se { $target }
checking-seconds = { $seconds ->
        [one] Zatím uplynula { $seconds } sekunda
        [few] Zatím uplynuly { $seconds } sekundy
       *[other] Zatím uplynulo { $seconds } sekund
    }
checking-stop = Zastavit
checking-stopping = Zastavuje se. Co bylo zjištěno, zůstane.
checking-steps = Poslední kroky

link-this-computer = Tento počítač
link-name = Název
link-connection = Spojení
link-secure-channel = Zabezpečené spojení
link-mail-server = Poštovní server
link-sign-in = Přihlášení
link-state-waiting = čeká
link-state-checking = kontroluje se
link-state-works = funguje
link-state-broken = nefunguje
link-state-not-reached = nedosaženo
link-state-partly = zčásti funguje
link-state-not-used = nepoužívá se
link-state-not-tested = nevyzkoušeno

result-back = Zpět
result-again = Zkontrolovat znovu
result-copy-ticket = Kopírovat do požadavku
result-copy-picture = Kopírovat obrázek
result-save = Uložit
result-save-page = Hlášení jako stránka…
result-save-picture = Obrázek…
result-save-json = Výsledek pro porovnání (JSON)…
result-save-text = Text…
result-warning-read = Mám přečteno
result-copied = Zkopírováno. Vložte do požadavku.
result-copied-picture = Obrázek je zkopírován. Vložte ho do požadavku.
result-saved = Uloženo jako { $path }
result-saved-fallback = Okno pro výběr souboru se nepodařilo otevřít. Uloženo jako { $path }
result-not-saved = Nepodařilo se uložit: { $reason }. Nic není ztraceno, vyberte jiné místo.
result-unchanged = Od minulé kontroly se nic nezměnilo.
result-changed = Výsledek minulé kontroly byl: { $before }
result-loaded = Toto je uložený výsledek.
result-not-loaded = Soubor se nepodařilo použít: { $reason }

details-facts = Co bylo kontrolováno
details-why = Jak byl výsledek vypočten

fact-yes = Ano
fact-no = Ne
fact-unknown = Nevím

dialog-save = Uložit
dialog-open = Otevřít zprávu, protokol událostí nebo uložený výsledek
dialog-kind = Hlášení Mailprobe
dialog-kind-open = Zprávy, protokoly a výsledky
app-crashed = Tuto kontrolu se nepodařilo dokončit. Co se stalo, je zapsáno v { $path }; pošlete tento soubor technické podpoře.
