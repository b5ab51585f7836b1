# Was zu jedem Glied der Kette gefunden wurde, je ein kurzer Satz

report-chain = Die Kette
report-also-wrong = Außerdem stimmt nicht: { $what }

chain-not-reached = Nicht erreicht, weil ein früheres Glied gestört ist
chain-not-tested = Nicht geprüft
chain-program-without-starttls = Dieses Mailprogramm kann auf Port { $port } kein STARTTLS verwenden
chain-turned-away = Nicht zu Ende geprüft: Der Server nimmt von hier keine Verbindungen mehr an
chain-no-encryption = Die Einstellungen verwenden keine Verschlüsselung
chain-computer-works = An diesem Computer wurde kein Fehler gefunden
chain-computer-without-network = Dieser Computer hat keine Netzwerkverbindung
chain-computer-without-way-out = Dieser Computer findet keinen Weg aus seinem Netzwerk
chain-computer-blocks = Dieser Computer selbst hat die Verbindung nicht hinausgelassen
chain-computer-at-its-limit = Dieser Computer kann keine weitere Verbindung öffnen: Es sind zu viele offen
chain-address-given = Eine Adresse war angegeben, also musste kein Name gefunden werden
chain-name-found = { $name } wurde gefunden: { $addresses }
chain-name-not-found = Einen Server mit dem Namen { $name } gibt es nicht
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Der Name { $name } hat keine Adresse
chain-resolver-silent = Der Namensdienst dieses Netzes hat nicht geantwortet
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Der Namensdienst dieses Netzes konnte nicht sagen, wo { $name } ist
chain-port-open = Port { $port } nimmt Verbindungen an
chain-port-open-on-some = Port { $port } funktioniert auf { $address } und nicht auf { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(sagt nichts)
    [closed] {" "}(beendet die Verbindung ohne ein Wort)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } lehnt Verbindungen ab
chain-port-silent = Port { $port } antwortet nicht
chain-port-reset = Port { $port } bricht Verbindungen schon beim Aufbau ab
chain-no-route = Zu { $address } führt kein Weg
chain-starttls-not-offered = Port { $port } bietet kein STARTTLS an
chain-starttls-refused = Port { $port } beginnt auf STARTTLS hin keine Verschlüsselung
chain-clear-text = Port { $port } antwortet im Klartext, wo die Verschlüsselung beginnen sollte
chain-other-protocol = Was auf Port { $port } antwortet, spricht kein TLS
chain-hello-silent = Port { $port } schweigt, wenn die Verschlüsselung beginnen soll
chain-waits-for-encryption = Port { $port } wartet auf die Verschlüsselung (SSL/TLS) und schweigt bis dahin
chain-hello-dies = Auf Port { $port } gelingt kein Versuch, die Verschlüsselung zu beginnen
chain-hello-not-accepted = Port { $port } verschlüsselt, aber nicht so, wie dieses Mailprogramm es kann
chain-flight-breaks-off = Port { $port } beginnt zu verschlüsseln und bricht dann ab
chain-certificate-has-a-problem = Port { $port } verschlüsselt, aber das Zertifikat hat ein Problem
chain-handshake-breaks-off = Port { $port } bricht ab, bevor die Verschlüsselung steht
chain-flight-is-all-that-was-tested = Port { $port } antwortet diesem Mailprogramm ({ $version }); der Rest ließ sich diesmal nicht prüfen
chain-flight-is-all-that-can-be-tested = Port { $port } antwortet diesem Mailprogramm ({ $version }); was folgt, lässt sich mit heutiger Verschlüsselung nicht prüfen
chain-secure = Verschlüsselt, Zertifikat in Ordnung
chain-secure-by-a-newer-version = Verschlüsselt, Zertifikat in Ordnung ({ $version }; der Rest geprüft mit { $newer })
chain-secure-at-times = Port { $port } verschlüsselt, aber nicht jedes Mal oder nicht rechtzeitig
chain-greets = Antwortet: { $text }
chain-greets-late = Antwortet spät: { $text }
chain-refuses = Lehnt diesen Computer ab: { $text }
chain-greets-wrongly = Was antwortet, ist kein Mailserver dieser Art: { $text }
chain-ends-without-a-word = Beendet die Verbindung ohne ein Wort
chain-greets-and-hangs-up = Antwortet und beendet dann die Verbindung
chain-greets-and-says-no-more = Antwortet und schweigt dann
chain-says-nothing = Sagt nichts
chain-sign-in-not-tested = Nicht geprüft: Mailprobe meldet sich nie an
chain-sign-in-needs-encryption = Nimmt ohne Verschlüsselung kein Kennwort an
chain-sign-in-oauth-only = Nimmt keine Kennwörter an, nur die Anmeldung über eine Webseite (OAuth 2)
chain-sign-in-disabled = Sagt, dass die Anmeldung hier ausgeschaltet ist
chain-sign-in-none = Bietet keine Art der Anmeldung an
chain-sign-in-not-in-program = Bietet nur { $ways } an, was dieses Mailprogramm nicht kann
chain-sign-in-not-known-of-program = Bietet nur { $ways } an; ob dieses Mailprogramm das kann, ist nicht bekannt
