# Das Fenster: was es fragt, was es kurz meldet, und die Seiten darüber

window-title = Was ist mit Ihrer Mail los?
window-start-message = Ich habe eine Fehlermeldung oder eine Nummer
window-start-address = Mail funktioniert nicht, keine Fehlermeldung
window-start-server = Ich kenne den Mailserver

window-drop = oder ziehen Sie eine Datei oder ein Bild hierher
window-picture = Ihr eingefügtes Bild
window-picture-kept = Ihr Bild bleibt erhalten. Es wird unter das Ergebnis gesetzt, wenn Sie das Ergebnis als Bild kopieren oder speichern.
window-picture-remove = Bild entfernen
window-likely-causes = Was das am wahrscheinlichsten bedeutet, allein nach den Worten
window-first-step = Erster Schritt: { $step }
window-words-tell-nothing = Die Worte allein sagen nicht, was nicht stimmt. „Prüfen“ untersucht den Server selbst.
window-check-to-be-sure = Noch wurde nichts gemessen. „Prüfen“ untersucht den Server selbst.
window-check-servers = „Prüfen“ untersucht diese Server: { $servers }
window-nothing-recognised = Nichts in diesem Text nennt einen Server. Schreiben Sie den Namen des Mailservers hierher; er steht in den Kontoeinstellungen Ihres Mailprogramms.

window-address = Ihre E-Mail-Adresse
window-address-about = Mailprobe sucht den Server, auf dem Ihre Mail liegt. Der Teil vor dem @ bleibt auf diesem Computer. Ein Kennwort ist nicht nötig.
window-server-about = Der Name steht in den Kontoeinstellungen Ihres Mailprogramms. Oft beginnt er mit imap., pop. oder smtp. Mehr ist nicht nötig.
window-server-of-address = Leer lassen: Er wird über Ihre E-Mail-Adresse gefunden
window-recent = Früher geprüft
window-more = Weitere Einstellungen
window-more-about = Nichts davon ist nötig. Es macht die Prüfung genauer.
window-meaning-protocol = Wie das Mailprogramm mit dem Server spricht: POP3 holt die Mail ab, IMAP lässt sie auf dem Server, SMTP sendet sie.
window-meaning-port = Die Nummer, unter der ein Server einen Dienst anbietet. Üblich sind 995 für POP3, 993 für IMAP, 465 und 587 zum Senden.
window-meaning-encryption = Damit unterwegs niemand mitlesen kann. SSL/TLS verschlüsselt vom ersten Byte an, STARTTLS nach einem Beginn im Klartext. Mit seinem Zertifikat beweist der Server, wer er ist.
window-told = aus Ihrer Meldung gelesen
window-told-perhaps = nach Ihrer Meldung vermutet; prüfen Sie, ob es stimmt
window-automatic = automatisch
window-search = Suchen
window-bad-address = Das ist keine E-Mail-Adresse. Eine Adresse sieht so aus: name@example.com.
window-bad-server = „{ $server }“ kann kein Servername sein. Ein Servername sieht so aus: mail.example.com.
window-cleared = Das Formular ist jetzt leer.
window-undo = Rückgängig
window-restore = Meine früheren Angaben zurückholen

window-practice = Mit einem erfundenen Server üben: { $title }
window-practice-banner = Übung – dieser Server ist erfunden
window-leave-practice = Übung beenden
window-practice-about = Erfundene Server auf diesem Computer zeigen, wie Mailprobe antwortet. Ihre Angaben bleiben erhalten und sind wieder da, wenn Sie die Übung beenden.
window-practice-works = Alles in Ordnung

window-waiting-this-computer = Das Netz dieses Computers wird geprüft
window-waiting-name = Die Adresse des Servers wird gesucht – einige Sekunden
window-waiting-connection = Warten, bis der Server die Verbindung annimmt – bis zu 10 Sekunden
window-waiting-secure-channel = Warten, bis der Server die Verschlüsselung beginnt – bis zu 10 Sekunden je Versuch
window-waiting-mail-server = Warten auf die ersten Worte des Mailservers – bis zu 10 Sekunden
window-waiting-sign-in = Es wird geprüft, was der Server zur Anmeldung anbietet
window-waiting-elsewhere = Andere Wege zum Server werden versucht, um die Ursache zu finden – bis zu einer Minute
window-one-second = Bisher { $seconds } Sekunde

link-state-suspected = wahrscheinlich hier

window-open = noch unklar
window-program-assumed = Es war kein Mailprogramm angegeben, daher wurde für dieses geprüft: { $program }.
window-program-change = Anderes auswählen
window-questions = Was Sie wissen, hilft. Auch was Ihnen jemand gesagt hat, zählt.
window-take-back = Diese Antwort zurücknehmen
window-step-locked = Dieser Schritt öffnet sich, wenn Sie die Warnung gelesen haben.
window-details = Technische Einzelheiten
window-copy-for-administrator = Bericht für Ihren Administrator kopieren
window-copied = Kopiert
window-copy-whole = Mit allen Einzelheiten kopieren
window-system = System
window-preview = Zeigen, was kopiert wird
window-preview-about = Genau das wird kopiert. Von dem, was in einer E-Mail-Adresse vor dem @ steht, bleibt nur der erste Buchstabe.
window-hide = Namen beim Kopieren und Speichern verbergen

window-compare = Verglichen mit einer früheren Prüfung
window-compare-short = Vergleichen
window-compare-end = Nur diese Prüfung zeigen
window-compare-before = Früher
window-compare-after = Später
window-compare-same = Abgesehen von der Zeit haben beide Prüfungen dasselbe ergeben.
window-compare-addresses = Adressen des Servers
window-compare-network = Dieser Computer hatte ein Netz
window-show = Anzeigen
window-delete = Löschen
window-forget-really = Alle löschen? Das lässt sich nicht rückgängig machen
window-today = heute { $time }
window-yesterday = gestern { $time }

window-watch = Beobachten, bis es funktioniert
window-watch-about = Prüft jede Minute, höchstens eine Stunde lang, und meldet, wenn es funktioniert
window-watching = Nächste Prüfung in { $seconds } Sekunden
window-watch-checking = Es wird noch einmal geprüft
window-watch-end = Beobachten beenden
window-watch-works = Jetzt funktioniert es.
window-watch-over = Eine Stunde lang wurde geprüft, und es funktioniert noch nicht.
window-mail-helpdesk = An den Helpdesk schreiben
window-not-opened = Das ließ sich nicht öffnen: { $reason }
window-no-letters = Dieser Computer hat keine Schrift für die Zeichen der gewählten Sprache. Installieren Sie eine, zum Beispiel das Paket fonts-noto-cjk (Debian, Ubuntu) oder google-noto-sans-cjk-fonts (Fedora), und starten Sie Mailprobe neu.
window-show-in-folder = Im Ordner anzeigen
window-print = Drucken…
window-copy = Befehl kopieren
window-copy-command = { $command } kopieren
window-command-copied = Der Befehl ist kopiert.
window-remedy-copy-report = Bericht kopieren
window-remedy-sign-in-page = Anmeldeseite öffnen
window-remedy-date-and-time = Datum und Uhrzeit öffnen
window-remedy-network = Netzwerkverbindungen öffnen
window-remedy-outlook = Konten von Outlook öffnen

window-help = Hilfe
window-about-promise = Mailprobe fragt nie nach einem Kennwort und meldet sich nie an. Es spricht mit dem Mailserver, den Sie nennen, und mit dem Namensdienst dieses Computers. Nur wenn Sie „Auch den Anbieter fragen“ ankreuzen, fragt es auch die Domain des Servers nach ihren Einstellungen.
window-about-licence = Freie Software, nach Ihrer Wahl unter der MIT- oder der Apache-2.0-Lizenz.
window-about-folder = Einstellungen und frühere Prüfungen liegen in { $folder }
window-stage-describe = Beschreibung
window-stage-check = Prüfung
window-stage-result = Ergebnis
