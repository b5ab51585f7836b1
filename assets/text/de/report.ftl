# Berichte und Befehlszeile: Überschriften und kurze Wörter

report-title = Bericht von Mailprobe { $version }
report-when = Datum und Uhrzeit
date = { $day }. { $month ->
        [1] Januar
        [2] Februar
        [3] März
        [4] April
        [5] Mai
        [6] Juni
        [7] Juli
        [8] August
        [9] September
        [10] Oktober
        [11] November
       *[12] Dezember
    } { $year }
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS vom ersten Byte an
report-security-starttls = STARTTLS
report-security-none = keine Verschlüsselung
report-program = Mailprogramm
report-program-value = { $program } (Profil { $profile })
report-your-mail-program = Ihr Mailprogramm
report-account = Konto
report-code = Nummer
report-event = Serverprotokoll
report-practice = Übung
report-verdict = Ergebnis
report-certainty = Wie sicher: { $label }
report-certain = eindeutig
report-not-decided = Wie sicher: noch unklar
report-user = Was Sie jetzt tun können
report-admin = Was Ihr Administrator tun muss
report-warning = Lesen Sie zuerst dies.
report-evidence = Warum wir das annehmen
report-more = Für alles, was gemessen wurde, fügen Sie --details hinzu, oder speichern Sie es mit --html DATEI oder --json
report-profile-note = Zu diesem Programm
report-profile-platform = Welche Verschlüsselung es beherrscht, wurde am System oder an der Bibliothek aufgezeichnet, die es benutzt, nicht am Programm selbst.
report-profile-stand-in = Welche Verschlüsselung es beherrscht, wurde an einem verwandten Programm aufgezeichnet, nicht an diesem.
report-profile-documented = Welche Verschlüsselung es beherrscht, steht in den Unterlagen des Herstellers; aufgezeichnet wurde es nicht.
report-profile-inferred = Welche Verschlüsselung es beherrscht, ist aus ähnlichen Programmen erschlossen; aufgezeichnet wurde es nicht.
report-causes = Wahrscheinlichste Ursachen
report-yes = ja
report-no = nein
report-not-asked = ließ sich nicht prüfen
report-practice-note = Das war eine Übung mit einem erfundenen Server auf diesem Computer.

report-table-ports = Server und Ports
report-table-hellos = Wie der Server auf jeden Verbindungsversuch antwortet (SSL 2.0 bis TLS 1.3)
report-table-certificate = Zertifikat
report-table-traffic = Server, mit denen Mailprobe Verbindung aufgenommen hat
report-table-transcript = Mitschrift (auf Englisch)
report-head-port = Port
report-head-service = Dienst
report-head-address = Adresse
report-head-connect = Verbindung
report-head-greeting = Begrüßung
report-head-hello = Versuch
report-head-answer = Antwort
report-head-version = Version
report-head-suite = Cipher-Suite
report-head-ms = ms
report-head-question = Frage
report-head-to = An
report-head-connections = Verbindungen
report-head-in = Bytes empfangen
report-head-out = Bytes gesendet
report-head-what = Was

tcp-open = offen
tcp-refused = abgelehnt
tcp-timed-out = keine Antwort
tcp-reset = zurückgesetzt
tcp-unreachable = kein Weg dorthin
tcp-blocked-locally = von diesem Computer gesperrt

greeting-ready = bereit
greeting-preauth = schon angemeldet
greeting-refusal = abgelehnt
greeting-other-protocol = anderes Protokoll
greeting-silence = Schweigen
greeting-closed = ohne ein Wort geschlossen
greeting-reset = ohne ein Wort zurückgesetzt
greeting-garbage = unlesbare Bytes

hello-server-hello = ServerHello
hello-alert = Alert
hello-closed = geschlossen
hello-reset = zurückgesetzt
hello-silent = Schweigen
hello-text = Klartext:
hello-other-protocol = anderes Protokoll:
hello-malformed = unlesbare Bytes:

certificate-problems = Was nicht stimmt
certificate-no-problem = nichts
certificate-trusted-publicly = Laut öffentlichen Stammzertifikaten vertrauenswürdig
certificate-trusted-here = Auf diesem Computer vertrauenswürdig
certificate-subject = Ausgestellt für
certificate-issuer = Ausgestellt von
certificate-names = Namen
certificate-dates = Gültig
certificate-key = Schlüssel und Signatur
certificate-fingerprint = SHA-256
certificate-expired = abgelaufen
certificate-not-yet-valid = noch nicht gültig
certificate-revoked = von seinem Aussteller gesperrt
certificate-intermediate-expired = das Zertifikat dazwischen ist abgelaufen
certificate-intermediate-not-yet-valid = das Zertifikat dazwischen ist noch nicht gültig
certificate-other-path-needed = ein Zertifikat dazwischen ist abgelaufen (stört nur alte Programme)
certificate-wrong-name = für einen anderen Namen ausgestellt
certificate-name-only-in-cn = der Name steht nur an der alten Stelle (Common Name), wo aktuelle Programme nicht nachsehen
certificate-self-signed = selbstsigniert
certificate-unknown-extension = es enthält eine Erweiterung, die Programme nicht kennen und ablehnen müssen
certificate-against-apple-rules = Apples Programme lehnen es ab: länger als 825 Tage gültig oder nicht für Server gekennzeichnet
certificate-exceeds-issuer = die Zertifizierungsstelle darüber durfte es nicht ausstellen
certificate-untrusted-issuer = nicht von einer Zertifizierungsstelle, der dieser Computer vertraut
certificate-missing-intermediate = das Zertifikat dazwischen fehlt
certificate-weak-key = kurzer Schlüssel
certificate-intermediate-weak-key = kurzer Schlüssel des Zertifikats dazwischen
certificate-weak-signature = schwache Signatur (MD5 oder SHA-1)
certificate-intermediate-weak-signature = schwache Signatur des Zertifikats dazwischen (MD5 oder SHA-1)
certificate-wrong-usage = nicht für Server bestimmt
certificate-unreadable = unlesbar

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protokoll
explain-secure = Sicher (SSL)
explain-error-number = Fehlernummer
explain-socket-error = Socketfehler
explain-server-error = Serverfehler
explain-server-response = Antwort des Servers
explain-your-server = Ihrem Mailserver
explain-causes = Was das am wahrscheinlichsten bedeutet, allein nach den Worten:
explain-check-adds = Diese Worte wurden nicht überprüft. „mailprobe check“ mit demselben Text prüft den Server selbst.
explain-words-tell-nothing = Die Worte sagen nicht, was nicht stimmt. „mailprobe check“ mit demselben Text prüft den Server selbst.
explain-secret-left-out = Im Text stand ein Kennwort oder ein anderes Geheimnis. Es wurde weggelassen und wird nicht aufbewahrt. Haben andere den Text gesehen, ändern Sie es.
explain-sentences-left-out = Eine Meldung im Text ist zu lang, um bis zum Ende gelesen zu werden: Die Sätze nach den ersten 100.000 wurden nicht angesehen. Fügen Sie nur den Teil mit dem Fehler ein.
missing-server = Noch nötig: der Name des Mailservers. Er steht in den Kontoeinstellungen Ihres Mailprogramms.
missing-protocol = Noch nötig: das Protokoll. Üblich sind POP3 oder IMAP zum Empfangen und SMTP zum Senden.
missing-port = Noch nötig: der Port. Üblich sind 995 (POP3) und 993 (IMAP) zum Empfangen, 465 oder 587 (SMTP) zum Senden.
missing-security = Noch nötig: die Art der Verschlüsselung. Üblich ist SSL/TLS; bei Port 110, 143 oder 587 ist es STARTTLS.

stage-dns = das Finden der Adresse
stage-tcp = das Erreichen des Ports
stage-tls = die sichere Verbindung
stage-greeting = die ersten Worte des Servers
stage-auth = die Anmeldung
stage-protocol = die Verständigung mit dem Mailserver
stage-config = die Kontoeinstellungen
stage-local = dieser Computer
stage-unknown = irgendein Glied der Kette

lab-running =
    Übungsserver: { $title }.
    Er lauscht auf 127.0.0.1, bis Sie Strg+C drücken. Prüfen Sie ihn mit:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Wie das Ergebnis berechnet wurde (Dezibans: +10 macht eine Ursache zehnmal wahrscheinlicher)
reckoning-prior = bevor etwas gemessen wurde
reckoning-sum = Summe
reckoning-excluded = scheidet aus

report-stopped = Sie haben nach { $seconds } Sekunden angehalten. Der letzte Befund bis dahin: { $seen }.
report-time-is-up = Nach { $seconds } Sekunden war die Zeit um. Der letzte Befund bis dahin: { $seen }.
report-nothing-seen = noch nichts
