# Was festgestellt wurde, ein Satz je Befund.

## Was das Mailprogramm gemeldet hat

finding-said-secure-connect-failed = Laut Mailprogramm kam keine sichere Verbindung zustande: { $words }
finding-said-connect-failed = Laut Mailprogramm kam keine Verbindung zustande: { $words }
finding-said-refused = Laut Meldung wurde die Verbindung abgelehnt: { $words }
finding-said-timed-out = Laut Meldung hat nichts rechtzeitig geantwortet: { $words }
finding-said-unreachable = Laut Meldung führt kein Weg zum Server: { $words }
finding-said-cannot-contact = Laut Mailprogramm war der Server nicht zu erreichen: { $words }
finding-said-no-ipv6 = Laut Meldung kennt dieser Computer Adressen dieser Art nicht: { $words }
finding-said-blocked-here = Laut Meldung hat dieser Computer das Programm keine Verbindung aufbauen lassen: { $words }
finding-said-no-network = Laut Meldung ist kein Netz da: { $words }
finding-said-host-not-found = Laut Meldung wurde der Name des Servers nicht gefunden: { $words }
finding-said-resolver-trouble = Laut Meldung ließen sich Namen nicht nachschlagen: { $words }
finding-said-dropped = Laut Meldung wurde die Verbindung beendet: { $words }
finding-said-slow = Laut Meldung hat der Server nicht rechtzeitig geantwortet: { $words }
finding-said-silent-on-tls-port = Auf einem Port, auf dem die Verschlüsselung sofort beginnen muss, war nichts zu hören: { $words }
finding-said-tls-failed = Laut Meldung gab es über die Verschlüsselung keine Einigung: { $words }
finding-said-clear-text = Laut Meldung kam Klartext, wo Verschlüsselung erwartet wurde: { $words }
finding-said-starttls-missing = Laut Meldung bietet der Server kein STARTTLS an: { $words }
finding-said-needs-encryption = Laut Meldung muss zuerst die Verschlüsselung kommen: { $words }
finding-said-tls-not-started = Laut Meldung konnte der Server die Verschlüsselung nicht starten: { $words }
finding-said-client-too-old = Laut Meldung wird die TLS-Version des Programms nicht mehr angenommen: { $words }
finding-said-server-too-old = Laut Meldung wird die TLS-Version des Servers nicht mehr angenommen: { $words }
finding-said-version-differs = Laut Meldung haben die beiden Seiten keine TLS-Version gemeinsam: { $words }
finding-said-no-shared-cipher = Laut Meldung haben beide Seiten keine Verschlüsselung gemeinsam: { $words }
finding-said-weak-key-exchange = Laut Meldung ist der Schlüsselaustausch des Servers zu schwach: { $words }
finding-said-certificate = Laut Meldung wurde das Zertifikat des Servers nicht angenommen: { $words }
finding-said-certificate-expired = Laut Meldung ist das Zertifikat des Servers abgelaufen: { $words }
finding-said-certificate-not-yet-valid = Laut Meldung ist das Zertifikat des Servers noch nicht gültig: { $words }
finding-said-certificate-wrong-name = Laut Meldung gilt das Zertifikat für einen anderen Namen: { $words }
finding-said-certificate-self-signed = Laut Meldung ist das Zertifikat selbstsigniert (keine Zertifizierungsstelle bestätigt es): { $words }
finding-said-certificate-untrusted = Laut Meldung wird dem Aussteller des Zertifikats nicht vertraut: { $words }
finding-said-own-root-in-chain = Laut Meldung kommt das Zertifikat von einer privaten Zertifizierungsstelle: { $words }
finding-said-certificate-chain = Laut Meldung fehlt ein Teil der Zertifikatskette: { $words }
finding-said-certificate-revoked = Laut Meldung wurde das Zertifikat gesperrt: { $words }
finding-said-weak-certificate = Laut Meldung ist das Zertifikat zu schwach: { $words }
finding-said-clock = Laut Meldung gehen die Uhren verschieden: { $words }
finding-said-client-rejects-certificate = Laut Protokoll des Servers hat die Gegenseite das Zertifikat nicht angenommen: { $words }
finding-said-client-certificate = Laut Meldung verlangt der Server ein Zertifikat von Ihnen selbst: { $words }
finding-said-sni = Laut Meldung muss dem Server sein Name genannt werden: { $words }
finding-said-wrong-protocol = Laut Meldung hat ein anderes Protokoll geantwortet: { $words }
finding-said-busy = Die Meldung nennt Obergrenzen des Servers: { $words }
finding-said-mailbox-locked = Laut Meldung hat ein anderes Programm das Postfach geöffnet: { $words }
finding-said-server-fault = Die Meldung nennt eine Störung des Servers: { $words }
finding-said-sign-in-refused = Laut Meldung wurde die Anmeldung abgelehnt: { $words }
finding-said-sign-in-method = Laut Meldung wird diese Art der Anmeldung nicht angenommen: { $words }
finding-said-sign-in-later = Laut Meldung ist die Anmeldung eine Zeit lang gesperrt: { $words }
finding-said-relay-denied = Laut Meldung leitet der Server ohne Anmeldung nichts weiter: { $words }
finding-said-sending-refused = Laut Meldung nimmt der Server diese Mail nicht an: { $words }
finding-said-computer-name-refused = Laut Meldung nimmt der Server den Namen nicht an, den dieser Computer von sich nennt (HELO): { $words }
finding-said-recipient-unknown = Laut Meldung ist der Empfänger nicht bekannt: { $words }
finding-said-mailbox-full = Laut Meldung ist ein Postfach voll: { $words }
finding-said-scanner = Die Meldung kommt von einem Mailscanner unterwegs: { $words }
finding-said-captive-portal = Die Meldung kommt von der Anmeldeseite eines Netzes: { $words }
finding-said-local = Die Meldung nennt eine Störung auf diesem Computer: { $words }
finding-said-settings = Laut Meldung können die Einstellungen nicht stimmen: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS ist für Port { $port } eingestellt, auf dem die Verschlüsselung mit STARTTLS beginnt
finding-settings-plain-on-tls-port = Für Port { $port } ist kein SSL/TLS eingestellt, aber dort muss die Verschlüsselung sofort beginnen
finding-settings-starttls-on-tls-port = Für Port { $port } ist STARTTLS eingestellt, aber dort muss die Verschlüsselung sofort beginnen
finding-settings-port-of-other-protocol = Port { $port } gehört nicht zu { $protocol }
finding-settings-greeting-of-other-protocol = Der Server hat in einem anderen Protokoll als { $protocol } geantwortet: { $words }
finding-settings-server-is-this-computer = Die Einstellungen nennen diesen Computer selbst als Mailserver
finding-settings-greeting-of-other-server = Die Begrüßung ist nicht die des Anbieters: { $words }
finding-settings-certificate-of-other-server = Die Server dieses Anbieters zeigen das richtige Zertifikat jedem Programm, das sie zuerst beim Namen nennt (SNI): Dieses Programm tut das nicht, oder etwas anderes antwortet an ihrer Stelle
finding-settings-exchanger-as-server = Dieser Server nimmt nur Mail von anderen Servern an, auf Port 25. Programme verwenden einen anderen Server des Anbieters und nicht Port { $port } dieses Servers.

## Die Adresse finden

finding-name-not-found = Einen Server mit dem Namen { $name } gibt es nicht
finding-alias-leads-nowhere = { $name } ist nur ein anderer Name für { $alias }, und { $alias } gibt es nicht
finding-name-has-no-address = Den Namen { $name } gibt es, aber keine Adresse gehört dazu
finding-resolver-silent = Der Namensdienst dieses Netzes hat auf die Frage nach { $name } nicht geantwortet
finding-family-unanswered = Der Namensdienst dieses Netzes lässt die Frage nach { $family }-Adressen von { $name } unbeantwortet: jedes Programm wartet { $seconds } Sekunden oder länger
finding-resolver-trouble = Der Namensdienst dieses Netzes konnte nicht sagen, wo { $name } ist
finding-private-address = Der Name führt zu { $address }, einer Adresse innerhalb eines lokalen Netzes, und dort antwortet nichts
finding-empty-address = Der Name führt zu { $address }, und das ist die Adresse keines Computers; so antworten Filter
finding-loopback-address = Der Name führt zu { $address }, und das ist dieser Computer selbst; so antworten Filter
finding-no-network = Dieser Computer hat keine Netzwerkverbindung
finding-computer-at-its-limit = Dieser Computer hat keine Verbindung mehr frei: Es sind zu viele gleichzeitig offen
finding-hosts-file-names-server = Die hosts-Datei dieses Computers leitet den Namen zu { $address }
finding-search-suffix-used = Der Name wurde nur mit dem Zusatz { $suffix } gefunden, also hat vielleicht ein anderer Computer geantwortet

## Den Port erreichen

finding-port-refused-others-greet = Port { $port } lehnt Verbindungen ab, während Port { $other_port } normal antwortet
finding-port-silent-others-greet = Port { $port } antwortet auf keinen Verbindungsversuch, während Port { $other_port } normal antwortet
finding-port-refused = Port { $port } lehnt Verbindungen ab
finding-port-silent = Port { $port } antwortet auf keinen Verbindungsversuch
finding-every-port-refused = Jeder geprüfte Mail-Port lehnt Verbindungen ab
finding-every-port-silent = Keiner der geprüften Mail-Ports antwortet
finding-no-route = Von hier führt kein Weg zu { $address }
finding-no-way-out = Kein Port von { $address } ist erreichbar: Der Weg aus diesem Netzwerk hinaus fehlt
finding-no-ipv6-route = { $server } hat nur IPv6-Adressen, und von hier führt kein IPv6-Weg dorthin
finding-blocked-locally = Dieser Computer selbst hat die Verbindung zu Port { $port } nicht hinausgelassen
finding-ipv6-fails-ipv4-works = Port { $port } funktioniert über IPv4 ({ $works_on }) und nicht über IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } funktioniert über IPv6 ({ $works_on }) und nicht über IPv4 ({ $address })
finding-older-on-one-address = Auf { $address } spricht der Server nichts Neueres als { $version }, anderswo schon
finding-one-address-fails = Der Server hat mehrere Adressen: Port { $port } funktioniert auf { $works_on } und nicht auf { $address }
finding-busy-on-one-address = Der Server hat mehrere Adressen: Port { $port } funktioniert auf { $works_on } und nicht auf { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## Die sichere Verbindung

finding-idle-close = Port { $port } nimmt Verbindungen an und schließt sie, bevor etwas gesendet wurde
finding-every-port-closes = { $ports } Ports nehmen Verbindungen an und schließen sie sofort, ohne ein Wort
finding-every-hello-dies = { $range ->
    [part] Port { $port } nimmt Verbindungen an, aber keiner von { $hellos } Versuchen zu verschlüsseln bekommt eine Antwort
   *[whole] Port { $port } nimmt Verbindungen an, aber keiner von { $hellos } Versuchen zu verschlüsseln, von SSL 2.0 bis TLS 1.3, bekommt eine Antwort
}
finding-alert-on-every-hello = Port { $port } beantwortet jeden Versuch zu verschlüsseln mit demselben Alert ({ $alert })
finding-server-name-refused = Port { $port } kennt den Namen { $server } nicht oder bekam keinen genannt (Alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } nimmt STARTTLS an und schweigt dann
   *[tls] Port { $port } nimmt Verbindungen an und schweigt dann, womit man die Verschlüsselung auch beginnt
}
finding-flight-breaks-off = Port { $port } beginnt zu antworten { $how ->
        [closed] und schließt dann die Verbindung
        [reset] und bricht dann die Verbindung ab
        [silent] und schweigt dann
        [alert] und gibt dann mit Alert { $alert } auf
       *[malformed] und sendet dann Bytes ohne Sinn
    }
finding-large-hello-fails = { $how ->
    [reset] Bei einer ersten Nachricht von { $bytes } Bytes legt Port { $port } auf, eine kürzere wird beantwortet
   *[lost] Eine erste Nachricht von { $bytes } Bytes bekommt auf Port { $port } keine Antwort, eine kürzere schon
}
finding-client-hello-unanswered = Port { $port } hat nicht darauf geantwortet, wie dieses Mailprogramm die Verschlüsselung beginnt
finding-newer-hello-answered = Port { $port } antwortet neueren Programmen (bis { $version }), aber keinem Programm wie diesem Mailprogramm
finding-newest-version-breaks-off = Port { $port } bricht ab, wenn ein Programm TLS 1.3 anbietet, und antwortet denen, die höchstens TLS 1.2 anbieten
finding-only-old-hello-answered = Port { $port } beantwortet nichts Neueres als { $version }
finding-other-suites-answered = Port { $port } spricht eine Version, die dieses Mailprogramm kennt, hat aber keine Cipher-Suite mit ihm gemeinsam
finding-key-type-not-spoken = Port { $port } zeigt ein Zertifikat mit einem Schlüssel, den dieses Mailprogramm nicht verwenden kann ({ $key })
finding-sni-needed = Port { $port } antwortet nur Programmen, die den Server in ihrer ersten Nachricht beim Namen nennen (SNI)
finding-other-certificate-without-name = Programmen, die den Server nicht beim Namen nennen, zeigt er das Zertifikat von { $names }
finding-client-hello-answered = Port { $port } antwortet einem Programm wie diesem Mailprogramm
finding-current-hello-answered = Port { $port } antwortet aktuellen Programmen
finding-everything-works = { $encrypts ->
    [yes] Port { $port } funktioniert von hier aus: Er war zu erreichen, er verschlüsselt, und der Mailserver hat geantwortet
   *[no] Port { $port } funktioniert von hier aus: Er war zu erreichen, und der Mailserver hat geantwortet, ohne Verschlüsselung
}
finding-handshake-not-completed = Port { $port } antwortet, aber die sichere Verbindung kommt nicht zustande
finding-text-on-secure-port = Port { $port } antwortet im Klartext, wo Verschlüsselung hingehört: { $text }
finding-starttls-port-with-ssl = Port { $port } antwortet im Klartext und ist nicht für SSL vom ersten Byte an gedacht: { $text }
finding-starttls-on-secure-port = Port { $port } wartet auf Verschlüsselung, während das Mailprogramm darauf wartet, dass der Server zuerst spricht
finding-no-encryption-on-secure-port = Port { $port } beginnt mit Verschlüsselung, während das Mailprogramm nicht auf Verschlüsselung eingestellt ist
finding-tls-start-text = { $how ->
    [continues] Port { $port } nimmt STARTTLS an und macht dann im Klartext weiter: { $text }
   *[says] Der Server sagt selbst, dass er die Verschlüsselung nicht starten kann (Port { $port })
}
finding-other-protocol = { $speaks ->
    [none] Etwas anderes als ein Mailserver
   *[other] { $speaks }
} antwortet auf Port { $port }: { $text }
finding-other-protocol-inside = Port { $port } baut die Verschlüsselung auf, aber dahinter spricht kein Mailserver dieser Art: { $text }
finding-settings-starttls-not-in-program = Für Port { $port } ist STARTTLS eingestellt; Outlook Express kann es nur auf Port 25 verwenden
finding-starttls-missing-on-one-address = Port { $port } nimmt STARTTLS auf { $works_on } an und auf { $address } nicht
finding-starttls-withheld = Port { $port } führt STARTTLS nicht auf und nimmt es trotzdem an; Mailprogramme verwenden nur, was aufgeführt ist
finding-hangs-up-after-greeting = Port { $port } antwortet einmal und trennt dann die Verbindung
finding-silent-after-greeting = Port { $port } antwortet einmal und schweigt dann
finding-port-for-web = Port { $port } ist für Webseiten da, und kein Mailserver antwortet darauf
finding-malformed-answer = Port { $port } antwortet mit Bytes, die zu keinem hier bekannten Protokoll gehören
finding-flapping = Port { $port } hat { $answered } von { $tries } gleichen Versuchen beantwortet
finding-shut-out = Port { $port } hat zuerst geantwortet und dann von hier keine Verbindungen mehr angenommen
finding-slow-answer = Port { $port } hat { $seconds } Sekunden für eine Antwort gebraucht

## Das Zertifikat und die Uhr

finding-certificate-expired = Das Zertifikat des Servers ist am { $not_after } abgelaufen
finding-certificate-not-yet-valid = Das Zertifikat des Servers gilt erst ab { $not_before }
finding-certificate-revoked = Das Zertifikat wurde am { $revoked_at } gesperrt: Der Server selbst gibt die Auskunft seines Ausstellers weiter
finding-certificate-intermediate-expired = Das Zertifikat zwischen dem des Servers und einem vertrauenswürdigen, { $certificate }, ist am { $not_after } abgelaufen
finding-certificate-intermediate-not-yet-valid = Das Zertifikat zwischen dem des Servers und einem vertrauenswürdigen, { $certificate }, gilt erst ab { $not_before }
finding-certificate-other-path-needed = Der Server sendet auch das Zertifikat von { $certificate } mit, das nur von { $not_before } bis { $not_after } gilt; aktuelle Programme finden einen Weg ohne dieses, alte und OpenSSL vor 1.1.0 bleiben vielleicht daran hängen
finding-certificate-wrong-name = Das Zertifikat gilt für { $names }, nicht für { $asked_name }
finding-certificate-names-nobody = Das Zertifikat nennt überhaupt keinen Server, also auch nicht { $asked_name }
finding-certificate-name-only-in-cn = Im Zertifikat steht der Name { $common_name } nur als Common Name; aktuelle Programme nehmen das nicht mehr an, ältere schon
finding-certificate-self-signed = Das Zertifikat des Servers ist selbstsigniert: Keine Zertifizierungsstelle bestätigt es
finding-certificate-unknown-extension = Das Zertifikat oder eines darüber enthält eine als kritisch gekennzeichnete Erweiterung, die Mailprogramme nicht kennen und deshalb ablehnen müssen
finding-certificate-against-apple-rules = Apples Programme lehnen das Zertifikat ab: Eines, das seit Juli 2019 ausgestellt wurde, darf höchstens 825 Tage gelten und muss für Server gekennzeichnet sein
finding-certificate-exceeds-issuer = Die Zertifizierungsstelle { $issuer } durfte dieses Zertifikat nicht ausstellen: { $exceeds ->
    [kind] Sie ist keine Zertifizierungsstelle oder darf keine Zertifikate unterschreiben
    [length] Die Kette unter ihr ist länger als erlaubt
    [purpose] Sie ist für etwas anderes als Server bestimmt
    [names] Der Name liegt außerhalb ihrer Grenzen
   *[other] falsche Art, zu lange Kette oder ein Name außerhalb ihrer Grenzen
}
finding-certificate-untrusted = Das Zertifikat stammt nicht von einer Zertifizierungsstelle, der dieser Computer vertraut, sondern von { $issuer }
finding-certificate-chain-incomplete = Der Server sendet ein Zertifikat nicht mit, das zwischen seinem eigenen und einem vertrauenswürdigen liegt
finding-certificate-wrong-usage = Das Zertifikat des Servers ist nicht für einen Mailserver gemacht
finding-certificate-status-missing = Das Zertifikat verlangt bei jeder Verbindung eine Bestätigung des Ausstellers (OCSP), und der Server schickt keine
finding-certificate-unreadable = Ein Zertifikat, das der Server sendet, ist nicht lesbar
finding-certificate-bad-on-one-address = Auf { $address } zeigt der Server ein anderes Zertifikat; { $problem ->
    [expired] es ist am { $not_after } abgelaufen
    [not-yet-valid] es gilt erst ab { $not_before }
    [wrong-name] es gilt für { $names }
    [name-only-in-cn] sein Name steht nur in einem alten Feld
    [self-signed] es ist selbstsigniert
    [untrusted-issuer] es kommt von einem Aussteller, dem dieser Computer nicht vertraut
    [missing-intermediate] es kommt ohne die Zertifikate zwischen ihm und seiner Zertifizierungsstelle
    [revoked] es wurde am { $revoked_at } gesperrt
    [intermediate-expired] es kommt mit { $certificate }, am { $not_after } abgelaufen
    [intermediate-not-yet-valid] es kommt mit { $certificate }, erst ab { $not_before } gültig
    [weak-key] sein Schlüssel ist zu schwach
    [weak-signature] seine Signatur ist zu schwach
   *[other] es hat ein Problem
}
finding-interceptor-issuer = Das Zertifikat hat { $interceptor } ausgestellt: ein Produkt, das sichere Verbindungen unterwegs abfängt
finding-certificate-differs-elsewhere = Im anderen Netz zeigt der Server ein Zertifikat eines anderen Ausstellers ({ $issuer_elsewhere }; hier { $issuer })
finding-clock-off = Die Uhr dieses Computers geht { $days ->
        [0] { $minutes ->
            [one] { $minutes } Minute
           *[other] { $minutes } Minuten
        }
        [one] { $days } Tag
       *[other] { $days } Tage
    } { $direction ->
        [ahead] vor
       *[behind] nach
    }; nach der Zeit des Servers ist das Zertifikat in Ordnung
finding-clock-differs = Die Uhr dieses Computers weicht von der des Servers ab, um { $days ->
        [0] { $minutes ->
            [one] { $minutes } Minute
           *[other] { $minutes } Minuten
        }
        [one] { $days } Tag
       *[other] { $days } Tage
    }
finding-clock-right = Die Uhr dieses Computers stimmt mit der des Servers überein
finding-certificate-weak-key = Der Schlüssel des Zertifikats ist für viele aktuelle Programme zu kurz ({ $key })
finding-certificate-weak-signature = Das Zertifikat ist auf eine Art signiert, die aktuelle Programme ablehnen ({ $signature })
finding-certificate-intermediate-weak-key = Der Schlüssel des Zertifikats zwischen dem des Servers und einem vertrauenswürdigen, { $certificate }, ist für viele aktuelle Programme zu kurz ({ $key })
finding-certificate-intermediate-weak-signature = Das Zertifikat zwischen dem des Servers und einem vertrauenswürdigen, { $certificate }, ist auf eine Art signiert, die aktuelle Programme ablehnen ({ $signature })
finding-weak-key-exchange = Der Schlüsselaustausch des Servers ist für viele aktuelle Programme zu schwach ({ $bits } Bit)

## Die Begrüßung

finding-exchange-5_5-greeting = Port { $port } meldet sich als Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } ist älter als Service Pack 3
finding-other-product-greeting = Port { $port } meldet sich als { $product }
finding-scanner-greeting = Auf Port { $port } antwortet ein Mailscanner anstelle des Servers: { $text }
finding-local-scanner-listens = Auf diesem Computer lauscht ein Mailscanner auf Port { $port }
finding-busy-greeting = Port { $port } weist diesen Computer im Moment ab: { $text }
finding-kept-out-greeting = Port { $port } weist diesen Computer im Moment ab: { $text }
finding-mailbox-locked-greeting = Ein anderes Programm oder Gerät hat das Postfach geöffnet: { $text }
finding-takes-no-mail = Port { $port } sagt, dass dieser Server von niemandem Mail annimmt: { $text }
finding-refusal-greeting = Port { $port } lehnt Verbindungen von hier ab: { $text }
finding-address-not-welcome = Port { $port } lehnt diesen Computer ab: { $text }
finding-computer-name-refused = Port { $port } lehnt den Namen ab, den Mailprobe für diesen Computer nennt (EHLO): { $text }
finding-server-fault-greeting = Port { $port } meldet, dass der Dienst ein Problem hat oder abgeschaltet ist: { $text }
finding-server-asked-to-stop = Der Server hat gebeten, später wiederzukommen, daher hat Mailprobe nicht weiter gefragt
finding-greeting-missing = Port { $port } war zu erreichen, aber der Mailserver hat nichts gesagt
finding-greeting-cut-off = Port { $port } schließt die Verbindung, wo der Mailserver zuerst sprechen sollte
finding-no-port-speaks = { $ports } Ports nehmen Verbindungen an, und keiner sagt ein Wort
finding-captive-portal-answers = Anstelle des Mailservers antwortet eine Anmeldeseite dieses Netzes

## STARTTLS

finding-starttls-works = STARTTLS funktioniert auf Port { $port }
finding-starttls-offered = Port { $port } bietet STARTTLS an
finding-smtp-starttls-works = STARTTLS funktioniert auf Port { $port }
finding-starttls-stripped = Etwas unterwegs entfernt das STARTTLS-Angebot auf Port { $port }
finding-starttls-injected = Mit der Zusage des Servers für STARTTLS auf Port { $port } kamen zusätzliche Bytes, ein Zeichen für eine Manipulation
finding-starttls-not-offered = Port { $port } bietet kein STARTTLS an, aber darauf ist das Mailprogramm eingestellt
finding-starttls-refused = Port { $port } bietet STARTTLS an und { $answered ->
    [yes] lehnt es dann ab: { $reply }
   *[no] antwortet dann nicht
 }

## Die Anmeldung

finding-sign-in-oauth-only = Port { $port } nimmt keine Kennwörter an, nur die Anmeldung über eine Webseite (OAuth 2)
finding-sign-in-disabled = Port { $port } sagt, dass die Anmeldung ausgeschaltet ist
finding-protocol-switched-off = Port { $port } sagt, dass { $protocol } für dieses Konto oder diese Domäne ausgeschaltet ist: { $text }
finding-sign-in-not-in-program = Port { $port } bietet zur Anmeldung nur { $ways } an, was dieses Mailprogramm nicht kann
finding-sign-in-fails-on-one-address = Port { $port } bietet auf { $address } keine Anmeldung an, die dieses Mailprogramm verwenden kann, auf { $works_on } schon
finding-client-certificate-demanded = Port { $port } lässt nur Programme zu, die ein eigenes Zertifikat haben
finding-sign-in-not-offered = Port { $port } bietet keine Art der Anmeldung an
finding-plain-sign-in-refused = Port { $port } nimmt ohne Verschlüsselung kein Kennwort an

## Andere Ports, andere Netze und was Menschen wissen

finding-both-secure-ports-fail = Die Ports { $port } und { $other_port } verhalten sich gleich, während Port { $greeting_port } antwortet
finding-other-secure-port-works = Port { $other_port } funktioniert, Port { $port } nicht
finding-works-on-other-network = Aus einem anderen Netz funktioniert es
finding-fails-on-other-network = Aus einem anderen Netz funktioniert es auch nicht
finding-groupshield-installed = Jemand, der es weiß, sagt: Auf diesem Server läuft GroupShield
finding-groupshield-absent = Jemand, der es weiß, sagt: GroupShield ist nicht auf diesem Server
finding-cured-by-removal = SSL funktioniert, seit GroupShield vollständig entfernt wurde
finding-not-cured-by-removal = SSL funktioniert nicht, obwohl GroupShield vollständig entfernt wurde
finding-works-without-ssl = Mit ausgeschaltetem SSL funktioniert die Mail
finding-fails-without-ssl = Auch mit ausgeschaltetem SSL funktioniert die Mail nicht
finding-began-after-change-here = Es begann nach einer Änderung an diesem Computer
finding-no-change-here = An diesem Computer wurde nichts geändert
finding-event-0x2741 = Das Protokoll des Servers zeigt Ereignis { $event } mit 0x2741: Der Maildienst konnte seinen sicheren Port nicht öffnen
finding-event-0x2740 = Das Protokoll des Servers zeigt Ereignis { $event } mit 0x2740: Ein anderes Programm hält den Mail-Port besetzt
finding-event-13002 = Das Protokoll des Servers zeigt Ereignis 13002: Der Maildienst hat kein Zertifikat
