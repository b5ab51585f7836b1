# Das Fenster

app-practice = Üben
app-history = Frühere Prüfungen
app-history-empty = Noch keine früheren Prüfungen
app-history-clear = Alle früheren Prüfungen löschen
app-language = Sprache
app-theme = Darstellung
app-theme-system = Wie das System
app-theme-light = Hell
app-theme-dark = Dunkel
app-about = Über Mailprobe
app-about-close = Schließen
app-about-renderer = Gezeichnet mit { $renderer }
app-about-licences = Lizenzen der Bestandteile von Mailprobe

describe-message = Die Meldung
describe-example = Zum Beispiel: Es konnte keine sichere Verbindung mit dem Server hergestellt werden. Konto: 'office', Server: 'mail.example.com', Protokoll: POP3, Port: 995, Secure (SSL): Ja, Fehlernummer: 0x800CCC1A
describe-paste = Einfügen
describe-open = Datei öffnen…
describe-clear = Leeren
describe-picture = Das ist ein Bild. Mailprobe liest Text: Drücken Sie im Meldungsfenster Strg+C, und fügen Sie den Text dann hier ein. Oder geben Sie die Nummer und den Server in die Felder ein. Hängen Sie Ihr Bild an das Ticket an.
describe-understood = Aus Ihrer Meldung gelesen
describe-not-understood = In diesem Text wurde nichts erkannt. Sie können trotzdem Server, Protokoll und Port ausfüllen und prüfen.
describe-more = { $count } weitere im selben Text
describe-settings = Wo geprüft werden soll
describe-program-of-message = wie in der Meldung
describe-security = Verschlüsselung
describe-published = Auch den Anbieter fragen, welche Einstellungen er veröffentlicht (nimmt Kontakt mit der Domain des Servers auf)
describe-check = Prüfen
describe-promise = Ein Kennwort ist nicht nötig und wird nie gesendet.
describe-nothing-yet = Fügen Sie zuerst die Meldung Ihres Mailprogramms ein, oder tragen Sie den Server ein.
describe-bad-port = „{ $port }“ ist kein Port. Ports sind Zahlen von 1 bis 65535; üblich sind 995 für POP3 und 993 für IMAP.
describe-not-probed = Konten der Art { $protocol } lassen sich nicht prüfen. Mailprobe prüft POP3, IMAP und SMTP.
describe-unknown-program = Dieses Mailprogramm ist nicht bekannt. Wählen Sie eines aus der Liste.

checking-title = { $target } wird geprüft
checking-seconds = { $seconds ->
        [one] Bisher { $seconds } Sekunde
       *[other] Bisher { $seconds } Sekunden
    }
checking-stop = Anhalten
checking-stopping = Wird angehalten. Was gefunden wurde, bleibt erhalten.
checking-steps = Neueste Schritte

link-this-computer = Dieser Computer
link-name = Name
link-connection = Verbindung
link-secure-channel = Sichere Verbindung
link-mail-server = Mailserver
link-sign-in = Anmeldung
link-state-waiting = wartet
link-state-checking = wird geprüft
link-state-works = funktioniert
link-state-broken = gestört
link-state-not-reached = nicht erreicht
link-state-partly = funktioniert teilweise
link-state-not-used = nicht verwendet
link-state-not-tested = nicht geprüft

result-back = Zurück
result-again = Noch einmal prüfen
result-copy-ticket = Für das Ticket kopieren
result-copy-picture = Bild kopieren
result-save = Speichern
result-save-page = Bericht als Seite…
result-save-picture = Bild…
result-save-json = Ergebnis zum Vergleichen (JSON)…
result-save-text = Text…
result-warning-read = Ich habe diese Warnung gelesen
result-copied = Kopiert. Fügen Sie es in das Ticket ein.
result-copied-picture = Das Bild ist kopiert. Fügen Sie es in das Ticket ein.
result-saved = Gespeichert als { $path }
result-saved-fallback = Es ließ sich kein Dateifenster öffnen. Gespeichert als { $path }
result-not-saved = Speichern war nicht möglich: { $reason }. Es ist nichts verloren; wählen Sie einen anderen Ort.
result-unchanged = Seit der letzten Prüfung hat sich nichts geändert.
result-changed = Die letzte Prüfung ergab: { $before }
result-loaded = Das ist ein gespeichertes Ergebnis.
result-not-loaded = Die Datei ließ sich nicht verwenden: { $reason }

details-facts = Was geprüft wurde
details-why = Wie das Ergebnis berechnet wurde

fact-yes = Ja
fact-no = Nein
fact-unknown = Ich weiß es nicht

dialog-save = Speichern
dialog-open = Eine Meldung, ein Ereignisprotokoll oder ein gespeichertes Ergebnis öffnen
dialog-kind = Mailprobe-Bericht
dialog-kind-open = Meldungen, Protokolle und Ergebnisse
app-crashed = Diese Prüfung konnte nicht zu Ende geführt werden. Was geschehen ist, steht in { $path }; senden Sie diese Datei an Ihren Helpdesk.
