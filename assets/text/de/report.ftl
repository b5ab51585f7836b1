# Berichte und Befehlszeile: Überschriften und kurze Wörter

report-title = Bericht von Mailprobe { $version }
report-when = Datum und Uhrzeit
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
report-practice = Üben
report-verdict = Ergebnis
report-certainty = Wie sicher: { $label }
report-certain = sicher
report-not-decided = Wie sicher: nicht entschieden
report-user = Was Sie jetzt tun können
report-admin = Was Ihr Administrator tun muss
report-warning = Lesen Sie zuerst dies.
report-evidence = Warum wir das annehmen
report-causes = Wahrscheinlichste Ursachen
report-yes = ja
report-no = nein
report-not-asked = nicht prüfbar
report-practice-note = Das war ein Übungslauf mit einem erfundenen Server auf diesem Computer.

report-table-ports = Server und Ports
report-table-certificate = Zertifikat
report-table-traffic = Mit wem Mailprobe gesprochen hat
report-table-transcript = Mitschrift
report-head-port = Port
report-head-service = Dienst
report-head-address = Adresse
report-head-connect = Verbindung
report-head-greeting = Begrüßung
report-head-hello = Hello
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
greeting-refusal = abgewiesen
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
certificate-trusted-publicly = Vertraut von den öffentlichen Stammzertifikaten
certificate-trusted-here = Vertraut von diesem Computer
certificate-subject = Ausgestellt für
certificate-issuer = Ausgestellt von
certificate-names = Namen
certificate-dates = Gültig
certificate-key = Schlüssel und Signatur
certificate-fingerprint = SHA-256
certificate-expired = abgelaufen
certificate-not-yet-valid = noch nicht gültig
certificate-wrong-name = für einen anderen Namen ausgestellt
certificate-self-signed = bürgt für sich selbst (selbstsigniert)
certificate-untrusted-issuer = niemand, dem dieser Computer vertraut, bürgt dafür
certificate-missing-intermediate = das Zertifikat dazwischen fehlt
certificate-weak-key = kurzer Schlüssel
certificate-weak-signature = schwache Signatur (MD5 oder SHA-1)
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
missing-server = Noch nötig: der Name des Mailservers. Er steht in den Kontoeinstellungen Ihres Mailprogramms.
missing-protocol = Noch nötig: das Protokoll. Üblich sind POP3 oder IMAP zum Empfangen und SMTP zum Senden.

stage-dns = das Finden der Adresse
stage-tcp = das Erreichen des Ports
stage-tls = der sichere Kanal
stage-greeting = die ersten Worte des Servers
stage-auth = die Anmeldung
stage-protocol = das Gespräch mit dem Mailserver
stage-config = die Kontoeinstellungen
stage-local = dieser Computer
stage-unknown = irgendein Glied der Kette

lab-running =
    Übungsserver: { $title }.
    Er lauscht auf 127.0.0.1, bis Sie Strg-C drücken. Prüfen Sie ihn mit:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Wie die Entscheidung berechnet wurde (Dezibans: +10 macht eine Ursache zehnmal wahrscheinlicher)
reckoning-prior = bevor etwas gemessen wurde
reckoning-sum = Summe
reckoning-excluded = scheidet aus
