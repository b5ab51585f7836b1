# Was festgestellt wurde, ein Satz je Befund.

## Was das Mailprogramm gemeldet hat

finding-said-secure-connect-failed = Das Mailprogramm meldet, dass keine sichere Verbindung zustande kam ({ $words })
finding-said-connect-failed = Das Mailprogramm meldet, dass es keine Verbindung bekam ({ $words })
finding-said-dropped = Das Mailprogramm meldet, dass der Server die Verbindung beendet hat ({ $words })
finding-said-slow = Das Mailprogramm meldet, dass es zu lange auf eine Antwort gewartet hat ({ $words })
finding-said-host-not-found = Das Mailprogramm meldet, dass es die Adresse des Servers nicht gefunden hat ({ $words })
finding-said-busy = Das Mailprogramm meldet, dass der Server oder das Postfach belegt ist ({ $words })
finding-said-certificate = Das Mailprogramm meldet, dass es das Zertifikat des Servers nicht annimmt ({ $words })
finding-said-starttls-missing = Das Mailprogramm meldet, dass der Server kein STARTTLS anbietet ({ $words })
finding-said-sign-in-refused = Das Mailprogramm meldet, dass die Anmeldung abgelehnt wurde ({ $words })
finding-said-timed-out = Das Mailprogramm bekam auf seine Verbindung keine Antwort ({ $words })
finding-said-refused = Die Verbindung des Mailprogramms wurde abgelehnt ({ $words })
finding-said-blocked-here = Dieser Computer ließ das Mailprogramm keine Verbindung aufbauen ({ $words })
finding-said-needs-encryption = Die eigenen Worte des Servers in der Meldung verlangen zuerst Verschlüsselung: { $words }
finding-said-tls-not-started = Die eigenen Worte des Servers in der Meldung besagen, dass er TLS nicht starten konnte: { $words }

## Die Adresse finden

finding-name-not-found = Einen Server mit dem Namen { $name } gibt es nicht
finding-name-has-no-address = Den Namen { $name } gibt es, aber keine Adresse gehört dazu
finding-resolver-silent = Der Namensdienst dieses Netzes antwortete nicht auf die Frage nach { $name }
finding-resolver-trouble = Der Namensdienst dieses Netzes konnte nicht sagen, wo { $name } ist
finding-private-address = Der Name führt zu { $address }, einer Adresse innerhalb eines lokalen Netzes, und dort antwortet nichts
finding-empty-address = Der Name führt zu { $address }, und das ist kein Computer: So antworten Filter
finding-hosts-file-names-server = Die eigene hosts-Datei dieses Computers leitet den Namen zu { $address }

## Den Port erreichen

finding-port-silent-others-greet = Port { $port } antwortet auf keine Verbindung, während Port { $other_port } normal grüßt
finding-port-silent = Port { $port } antwortet auf keine Verbindung
finding-no-route = Von hier führt kein Weg zu { $address }
finding-blocked-locally = Dieser Computer selbst ließ die Verbindung zu Port { $port } nicht hinaus
finding-ipv6-fails-ipv4-works = Port { $port } funktioniert über IPv4 ({ $works_on }) und nicht über IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } funktioniert über IPv6 ({ $works_on }) und nicht über IPv4 ({ $address })
finding-one-address-fails = Der Server hat mehrere Adressen: Port { $port } funktioniert auf { $works_on } und nicht auf { $address }

## Der sichere Kanal

finding-idle-close = Port { $port } nimmt Verbindungen an und schließt sie, bevor etwas gesendet wurde
finding-every-hello-dies = Port { $port } nimmt Verbindungen an, aber keine von { $hellos } Arten von Hello, von SSL 2.0 bis TLS 1.3, bekommt eine Antwort
finding-alert-on-every-hello = Port { $port } beantwortet jede Art von Hello mit demselben Alert ({ $alert })
finding-every-hello-silent = Port { $port } nimmt Verbindungen an und sagt dann zu keiner Art von Hello etwas
finding-client-hello-unanswered = Port { $port } hat das Hello des Mailprogramms selbst nicht beantwortet, und sonst war zu wenig zu sehen, um zu sagen, warum
finding-newer-hello-answered = Port { $port } antwortet neueren Programmen (bis { $version }), aber nicht auf ein Hello wie das dieses Mailprogramms
finding-only-old-hello-answered = Port { $port } antwortet auf nichts Neueres als { $version }
finding-other-suites-answered = Port { $port } spricht eine Version, die dieses Mailprogramm kennt, hat aber keine Cipher-Suite mit ihm gemeinsam
finding-sni-needed = Port { $port } antwortet nur Programmen, die in ihrer ersten Nachricht den Server beim Namen nennen (SNI)
finding-client-hello-answered = Port { $port } antwortet auf ein Hello wie das dieses Mailprogramms
finding-current-hello-answered = Port { $port } antwortet auf ein heutiges Hello
finding-everything-works = Port { $port } funktioniert von hier aus: erreicht, gesichert und gegrüßt
finding-handshake-not-completed = Port { $port } antwortet, aber die sichere Verbindung kommt nicht zum Abschluss
finding-text-on-secure-port = Port { $port } spricht Klartext, wo ein sicherer Kanal hingehört: { $text }
finding-starttls-port-with-ssl = Port { $port } grüßt im Klartext und ist nicht für SSL vom ersten Byte an gedacht: { $text }
finding-starttls-on-secure-port = Port { $port } wartet auf einen sicheren Kanal, während das Mailprogramm auf eine Begrüßung wartet
finding-tls-start-text = Der Server sagt selbst, dass er den sicheren Kanal nicht starten kann (Port { $port })
finding-malformed-answer = Port { $port } antwortet mit Bytes, die zu keinem hier bekannten Protokoll gehören
finding-flapping = Port { $port } hat { $answered } von { $tries } gleichen Versuchen beantwortet
finding-slow-answer = Port { $port } brauchte { $seconds } Sekunden für eine Antwort

## Das Zertifikat und die Uhr

finding-certificate-expired = Das Zertifikat des Servers endete am { $not_after }
finding-certificate-not-yet-valid = Das Zertifikat des Servers beginnt am { $not_before }
finding-certificate-wrong-name = Das Zertifikat gilt für { $names }, nicht für { $asked_name }
finding-certificate-self-signed = Das Zertifikat des Servers bürgt für sich selbst (selbstsigniert)
finding-certificate-untrusted = Niemand, dem dieser Computer vertraut, bürgt für das Zertifikat; ausgestellt hat es { $issuer }
finding-certificate-chain-incomplete = Der Server sendet das Zertifikat nicht mit, das zwischen seinem eigenen und einem vertrauten steht
finding-certificate-wrong-usage = Das Zertifikat des Servers ist nicht für einen Mailserver gemacht
finding-certificate-differs-elsewhere = Im anderen Netz zeigt der Server ein Zertifikat eines anderen Ausstellers ({ $issuer_elsewhere }; hier { $issuer })
finding-clock-off = Die Uhr dieses Computers geht { $days ->
        [0] { $minutes } Minuten
        [1] einen Tag
       *[other] { $days } Tage
    } { $direction ->
        [ahead] vor
       *[behind] nach
    }; nach der Zeit des Servers ist das Zertifikat in Ordnung
finding-clock-differs = Die Uhr dieses Computers weicht von der des Servers um { $days ->
        [0] { $minutes } Minuten
        [1] einen Tag
       *[other] { $days } Tage
    } ab
finding-clock-right = Die Uhr dieses Computers stimmt mit der des Servers überein
finding-weak-key-exchange = Der Schlüsselaustausch des Servers ist für heutige Programme zu schwach ({ $bits } Bit)

## Die Begrüßung

finding-exchange-5_5-greeting = Port { $port } grüßt als Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } ist älter als Service Pack 3
finding-other-product-greeting = Port { $port } grüßt als { $product }, und das ist nicht Exchange Server 5.5
finding-scanner-greeting = An der Stelle des Servers antwortet auf Port { $port } ein Mailscanner: { $text }
finding-local-scanner-listens = Auf diesem Computer lauscht ein Mailscanner auf Port { $port }
finding-refusal-greeting = Port { $port } weist Anrufer ab: { $text }
finding-greeting-missing = Port { $port } wurde erreicht, aber es kam keine Begrüßung
finding-no-port-speaks = { $ports } Ports nehmen Verbindungen an, und keiner sagt ein Wort
finding-captive-portal-answers = Statt des Mailservers antwortet eine Anmeldeseite dieses Netzes

## STARTTLS

finding-starttls-works = STARTTLS funktioniert auf Port { $port }
finding-starttls-offered = Port { $port } bietet STARTTLS an
finding-smtp-starttls-works = STARTTLS funktioniert auf Port { $port }
finding-starttls-stripped = Etwas unterwegs löscht das STARTTLS-Angebot auf Port { $port } aus
finding-starttls-injected = Mit der Zusage des Servers für STARTTLS auf Port { $port } kamen zusätzliche Bytes, ein Zeichen für Eingriffe
finding-starttls-not-offered = Port { $port } bietet kein STARTTLS an, und darauf ist das Mailprogramm eingestellt
finding-starttls-refused = Port { $port } bietet STARTTLS an und lehnt es dann ab

## Die Anmeldung

finding-sign-in-oauth-only = Port { $port } nimmt keine Kennwörter an, nur die Anmeldung über eine Webseite (OAuth 2)
finding-sign-in-disabled = Port { $port } sagt, dass die Anmeldung ausgeschaltet ist
finding-plain-sign-in-refused = Port { $port } nimmt ohne Verschlüsselung kein Kennwort an

## Andere Ports, andere Netze und was Menschen wissen

finding-both-secure-ports-fail = Die Ports { $port } und { $other_port } verhalten sich gleich, während Port { $greeting_port } grüßt
finding-other-secure-port-works = Port { $other_port } funktioniert, Port { $port } nicht
finding-works-on-other-network = Aus einem anderen Netz funktioniert es
finding-fails-on-other-network = Aus einem anderen Netz funktioniert es auch nicht
finding-groupshield-installed = Auf diesem Server läuft GroupShield, sagt jemand, der es weiß
finding-groupshield-absent = GroupShield ist nicht auf diesem Server, sagt jemand, der es weiß
finding-cured-by-removal = SSL funktioniert, seit GroupShield vollständig entfernt wurde
finding-not-cured-by-removal = SSL funktioniert nicht, obwohl GroupShield vollständig entfernt wurde
finding-works-without-ssl = Mit ausgeschaltetem SSL funktioniert die Mail
finding-fails-without-ssl = Auch mit ausgeschaltetem SSL funktioniert die Mail nicht
finding-began-after-change-here = Es begann nach einer Änderung an diesem Computer
finding-no-change-here = An diesem Computer wurde nichts geändert
finding-event-0x2741 = Das Protokoll des Servers zeigt Ereignis { $event } mit 0x2741: Der Maildienst konnte seinen sicheren Port nicht öffnen
finding-event-0x2740 = Das Protokoll des Servers zeigt Ereignis { $event } mit 0x2740: Ein anderes Programm hält den Mail-Port besetzt
finding-event-13002 = Das Protokoll des Servers zeigt Ereignis 13002: Der Maildienst hat kein Zertifikat
