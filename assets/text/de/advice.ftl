# Ergebnisse, die GroupShield-Zeile, der nächste Test und was zu tun ist.

## Ursachen in wenigen Worten

hypothesis-groupshield = GroupShield auf Exchange Server 5.5
hypothesis-exchange55-listener = Eine andere Störung der sicheren Ports von Exchange Server 5.5
hypothesis-secure-listener-fault = Der sichere Port des Servers ist gestört
hypothesis-no-secure-service = Kein sicherer Dienst auf diesem Port
hypothesis-client-too-old = Das Mailprogramm ist zu alt für den Server
hypothesis-server-too-old = Der Server ist zu alt für das Mailprogramm
hypothesis-no-shared-cipher = Kein gemeinsames Verschlüsselungsverfahren
hypothesis-certificate = Ein Problem mit dem Zertifikat des Servers
hypothesis-weak-certificate = Schlüssel oder Signatur des Servers ist zu schwach
hypothesis-clock-wrong = Die Uhr dieses Computers geht falsch
hypothesis-starttls-mixup = Port und Art der Verschlüsselung passen nicht zusammen
hypothesis-plaintext-on-secure-port = Der sichere Port verschlüsselt nicht
hypothesis-wrong-protocol = Etwas anderes als ein Mailserver dieser Art
hypothesis-interception = Etwas dazwischen verändert die Verbindung
hypothesis-firewall = Eine Firewall oder der Anbieter sperrt die Verbindung
hypothesis-dns = Der Name des Servers führt nirgendwohin oder an den falschen Ort
hypothesis-ipv6-broken = IPv6 funktioniert nicht
hypothesis-captive-portal = Das Netz verlangt zuerst eine Anmeldung
hypothesis-server-down = Der Mailserver läuft nicht
hypothesis-server-busy = Der Mailserver ist überlastet, oder eine Obergrenze ist erreicht
hypothesis-sign-in-refused = Benutzername oder Kennwort wird nicht angenommen
hypothesis-sign-in-method = Diese Art der Anmeldung wird nicht angenommen
hypothesis-sending-refused = Der Server nimmt diese Mail nicht an
hypothesis-sni-required = Dem Server muss zuerst sein Name genannt werden (SNI)
hypothesis-slow-server = Der Mailserver antwortet nicht oder zu spät
hypothesis-no-network = Dieser Computer hat kein Netz
hypothesis-healthy = Alles, was wir prüfen können, funktioniert

## Das Ergebnis, für einen Menschen: weniger als 16 Wörter.
## verdict-<Ursache>-<Befund> nennt genau das Problem, mit dem Gemessenen; $said ist der Anfang der Worte des Servers.

verdict-groupshield = { $server } baut auf Port { $port } keine sichere Verbindung auf; GroupShield ist { $certainty ->
        [likely] die wahrscheinliche Ursache
       *[other] eine mögliche Ursache
    }.
verdict-exchange55-listener = Der sichere Port { $port } von { $server } (Exchange Server 5.5) funktioniert nicht.
verdict-secure-listener-fault = Die sichere Verbindung zu { $server }, Port { $port }, bricht auf der Seite des Servers ab.
verdict-secure-listener-fault-idle-close = Keine sichere Verbindung zu { $server }: Port { $port } trennt die Verbindung, bevor etwas gesagt ist.
verdict-secure-listener-fault-every-hello-dies = Keine sichere Verbindung zu { $server }: Port { $port } bricht jeden Versuch ab.
verdict-secure-listener-fault-alert-on-every-hello = Keine sichere Verbindung zu { $server }: Port { $port } lehnt jeden Versuch ab (Alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Keine sichere Verbindung zu { $server }: Port { $port } beginnt sie und { $how ->
        [silent] schweigt dann
       *[other] bricht dann ab
    }.
verdict-secure-listener-fault-handshake-not-completed = Keine sichere Verbindung zu { $server }: Port { $port } { $how ->
        [silent] antwortet nicht mehr
       *[other] bricht ab
    }, bevor sie steht.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } nimmt STARTTLS auf Port { $port } an und macht unverschlüsselt weiter.
   *[says] { $server } sagt selbst, dass die Verschlüsselung auf Port { $port } nicht möglich ist.
}
verdict-secure-listener-fault-starttls-refused = { $server } bietet STARTTLS auf Port { $port } an und macht dann nicht weiter.
verdict-secure-listener-fault-said-tls-not-started = Laut Meldung konnte { $server } die Verschlüsselung nicht starten: „{ $said }“.
verdict-secure-listener-fault-greeting-cut-off = Keine Mail über Port { $port }: { $server } trennt dort ohne ein Wort die Verbindung.
verdict-no-secure-service = { $server } bietet auf Port { $port } keine sichere Verbindung an.
verdict-no-secure-service-port-refused = { $server } lehnt Verbindungen auf Port { $port } ab.
verdict-no-secure-service-port-refused-others-greet = { $server } lehnt Verbindungen auf Port { $port } ab; Port { $other_port } antwortet.
verdict-no-secure-service-starttls-not-offered = { $server } bietet auf Port { $port } kein STARTTLS an, aber { $program } ist darauf eingestellt.
verdict-no-secure-service-starttls-missing-on-one-address = Auf { $address } bietet { $server } auf Port { $port } kein STARTTLS an.
verdict-client-too-old = Die Verschlüsselung von { $server } ist zu neu für { $program }.
verdict-server-too-old = { $server } hat nur alte Verschlüsselung, und { $program } nimmt sie nicht mehr an.
verdict-server-too-old-only-old-hello-answered = { $server } hat nichts Neueres als { $version }, und { $program } nimmt das nicht mehr an.
verdict-server-too-old-newest-version-breaks-off = { $server } bricht ab, wenn ein Programm TLS 1.3 anbietet, und { $program } tut das.
verdict-server-too-old-older-on-one-address = Auf { $address } hat { $server } nichts Neueres als { $version }.
verdict-no-shared-cipher = { $server } und { $program } haben kein Verschlüsselungsverfahren gemeinsam.
verdict-no-shared-cipher-key-type-not-spoken = { $server } hat ein Zertifikat mit einem Schlüssel ({ $key }), mit dem { $program } nichts anfangen kann.
verdict-no-shared-cipher-other-suites-answered = { $server } und { $program } haben eine TLS-Version gemeinsam, aber keine Cipher-Suite oder Schlüsselart.
verdict-certificate = Das Zertifikat von { $server } hat ein Problem, daher vertraut ihm { $program } nicht.
verdict-certificate-certificate-expired = Das Zertifikat von { $server } ist am { $not_after } abgelaufen; { $program } vertraut ihm nicht.
verdict-certificate-certificate-not-yet-valid = Das Zertifikat von { $server } gilt erst ab { $not_before }.
verdict-certificate-certificate-revoked = Das Zertifikat von { $server } wurde am { $revoked_at } gesperrt; { $program } vertraut ihm nicht.
verdict-certificate-certificate-intermediate-expired = Das Zertifikat { $certificate }, das { $server } mitsendet, ist am { $not_after } abgelaufen.
verdict-certificate-certificate-intermediate-not-yet-valid = Das Zertifikat { $certificate }, das { $server } mitsendet, gilt erst ab { $not_before }.
verdict-certificate-certificate-names-nobody = Das Zertifikat, das { $server } zeigt, nennt überhaupt keinen Server.
verdict-certificate-certificate-name-only-in-cn = Im Zertifikat steht { $common_name } nur in einem alten Feld (CN), das aktuelle Programme nicht beachten.
verdict-certificate-certificate-wrong-name = Das Zertifikat, das { $server } zeigt, gilt für { $name }, nicht für { $asked_name }.
verdict-certificate-certificate-self-signed = Das Zertifikat von { $server } ist selbstsigniert, daher vertraut ihm { $program } nicht.
verdict-certificate-certificate-unknown-extension = Das Zertifikat von { $server } enthält eine Erweiterung, die Mailprogramme ablehnen müssen.
verdict-certificate-certificate-against-apple-rules = Das Zertifikat von { $server } hält sich nicht an Apples Regeln, deshalb lehnt { $program } es ab.
verdict-certificate-certificate-exceeds-issuer = Das Zertifikat von { $server } verstößt gegen die Regeln der Stelle, die es ausgestellt hat.
verdict-certificate-certificate-untrusted = Das Zertifikat von { $server } hat { $issuer } ausgestellt; diesem Aussteller vertraut der Computer nicht.
verdict-certificate-certificate-chain-incomplete = { $server } lässt einen Teil der Zertifikatskette weg; { $program } kann sie so nicht prüfen.
verdict-certificate-certificate-unreadable = Ein Zertifikat, das { $server } sendet, ist nicht lesbar.
verdict-certificate-certificate-wrong-usage = Das Zertifikat von { $server } ist nicht für einen Mailserver gemacht.
verdict-certificate-certificate-status-missing = { $server } schickt die Bestätigung (OCSP) nicht, die das eigene Zertifikat verlangt, und { $program } besteht darauf.
verdict-certificate-certificate-bad-on-one-address = Das Zertifikat von { $server } auf { $address } { $problem ->
    [expired] ist am { $not_after } abgelaufen
    [not-yet-valid] gilt erst ab { $not_before }
    [wrong-name] gilt für { $names }
    [name-only-in-cn] hat seinen Namen nur in einem alten Feld
    [self-signed] ist selbstsigniert
    [untrusted-issuer] kommt von einem Aussteller, dem dieser Computer nicht vertraut
    [missing-intermediate] kommt ohne die Zertifikate zwischen ihm und seiner Zertifizierungsstelle
    [revoked] wurde am { $revoked_at } gesperrt
    [intermediate-expired] kommt mit { $certificate }, am { $not_after } abgelaufen
    [intermediate-not-yet-valid] kommt mit { $certificate }, erst ab { $not_before } gültig
    [weak-key] hat einen zu schwachen Schlüssel
    [weak-signature] hat eine zu schwache Signatur
   *[other] hat ein Problem
}.
verdict-certificate-certificate-other-path-needed = Alte Programme lehnen { $server } vielleicht ab, wegen des Zertifikats { $certificate }, gültig bis { $not_after }.
verdict-weak-certificate = Das Zertifikat von { $server } ist zu schwach für { $program }.
verdict-weak-certificate-certificate-weak-key = Der Schlüssel von { $server } ({ $key }) ist zu kurz für { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = Der Schlüssel von { $certificate } ({ $key }), gesendet von { $server }, ist zu kurz für { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Das Zertifikat { $certificate } von { $server } ist mit { $signature } signiert, zu schwach für { $program }.
verdict-weak-certificate-certificate-weak-signature = Das Zertifikat von { $server } ist mit { $signature } signiert, zu schwach für { $program }.
verdict-weak-certificate-weak-key-exchange = Der Schlüsselaustausch von { $server } ({ $bits } Bit) ist zu schwach für { $program }.
verdict-clock-wrong = Die Uhr dieses Computers geht falsch, deshalb sieht das gültige Zertifikat von { $server } ungültig aus.
verdict-clock-wrong-clock-off = Die Uhr dieses Computers geht { $days ->
        [0] { $minutes } Minuten
        [one] { $days } Tag
       *[other] { $days } Tage
    } { $direction ->
        [ahead] vor
       *[behind] nach
    }, deshalb sieht das Zertifikat ungültig aus.
verdict-starttls-mixup = Port { $port } von { $server } passt nicht zu der Verschlüsselung, die für { $program } eingestellt ist.
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } von { $server } braucht STARTTLS; SSL/TLS gehört zu Port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } von { $server } braucht SSL/TLS; STARTTLS gehört zu Port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } von { $server } braucht SSL/TLS, aber { $program } ist nicht auf Verschlüsselung eingestellt.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } braucht SSL/TLS, aber die Meldung zeigt keine Verschlüsselung.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } braucht STARTTLS, aber die Meldung zeigt SSL/TLS; das gehört zu Port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } nimmt ohne Verschlüsselung kein Kennwort an, und { $program } ist nicht auf Verschlüsselung eingestellt.
verdict-starttls-mixup-said-needs-encryption = { $server } verlangt zuallererst Verschlüsselung: SSL/TLS auf Port { $secure-port } oder STARTTLS.
verdict-plaintext-on-secure-port = { $server } verschlüsselt nicht auf Port { $port }, wo Verschlüsselung hingehört.
verdict-wrong-protocol = Port { $port } von { $server } antwortet, aber nicht als Mailserver für { $protocol }.
verdict-wrong-protocol-other-protocol = Port { $port } von { $server } spricht kein { $protocol }{ $speaks ->
    [none] ; er sagt „{ $said }“
   *[other] , sondern { $speaks }: „{ $said }“
}.
verdict-wrong-protocol-other-protocol-inside = Hinter der Verschlüsselung auf Port { $port } sagt { $speaks ->
    [own] ein Server, der sich nicht an { $protocol } hält,
    [none] etwas anderes als { $protocol }
   *[other] { $speaks }, nicht { $protocol },
} „{ $said }“.
verdict-wrong-protocol-port-for-web = Port { $port } von { $server } ist für Webseiten da, nicht für { $protocol }.
verdict-interception = Etwas zwischen diesem Computer und { $server } verändert die Verbindung.
verdict-interception-interceptor-issuer = { $interceptor } fängt die sichere Verbindung zu { $server } ab und zeigt ein eigenes Zertifikat.
verdict-interception-scanner-greeting = { $product } antwortet anstelle von { $server }.
verdict-interception-starttls-stripped = Etwas unterwegs entfernt die Verschlüsselung (STARTTLS) von Port { $port } von { $server }.
verdict-interception-starttls-withheld = Etwas verbirgt die Verschlüsselung (STARTTLS) auf Port { $port } von { $server }.
verdict-interception-starttls-injected = Etwas unterwegs scheint die Verbindung zu { $server } zu manipulieren.
verdict-firewall = Etwas unterwegs scheint die Verbindung zu { $server }, Port { $port }, zu sperren.
verdict-firewall-port-silent-others-greet = Etwas unterwegs scheint Port { $port } von { $server } zu sperren; Port { $other_port } antwortet.
verdict-firewall-blocked-locally = Dieser Computer selbst lässt keine Verbindungen zu Port { $port } hinaus.
verdict-firewall-said-blocked-here = Laut Meldung hat dieser Computer selbst { $program } keine Verbindung aufbauen lassen.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Keine sichere Verbindung zu { $server }: Etwas unterwegs bricht bei langen ersten Nachrichten ab.
   *[lost] Keine sichere Verbindung zu { $server }: Große Pakete gehen unterwegs verloren.
}
verdict-firewall-nothing-reached = Keine Verbindung von diesem Computer erreicht { $server }.
verdict-dns = Dieser Computer findet nicht die richtige Adresse für { $server }.
verdict-dns-name-not-found = Einen Server mit dem Namen { $name } gibt es nicht.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Den Namen { $name } gibt es, aber keine Adresse gehört dazu.
verdict-dns-resolver-silent = Der Namensdienst dieses Netzes antwortet nicht, daher ist { $server } nicht zu finden.
verdict-dns-family-unanswered = { $server } wird spät gefunden: der Namensdienst dieses Netzes antwortet nicht auf die Frage nach { $family }-Adressen.
verdict-dns-resolver-trouble = Der Namensdienst dieses Netzes kann nicht sagen, wo { $name } ist.
verdict-dns-private-address = Der Name { $server } führt zu { $address }, und dort antwortet nichts.
verdict-dns-empty-address = Der Name { $server } führt zu { $address }, und das ist kein Computer.
verdict-dns-loopback-address = Der Name { $server } führt zu { $address }, und das ist dieser Computer selbst.
verdict-dns-hosts-file-names-server = Die hosts-Datei dieses Computers leitet { $server } zu { $address }.
verdict-dns-search-suffix-used = { $server } wurde nur mit dem Zusatz { $suffix } gefunden, vielleicht ein anderer Computer.
verdict-ipv6-broken = { $server } funktioniert über IPv4, aber nicht über IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } hat nur IPv6-Adressen, und von hier führt kein IPv6-Weg dorthin.
verdict-captive-portal = Dieses Netz verlangt zuerst eine Anmeldung, daher kann { $program } den Server { $server } noch nicht erreichen.
verdict-server-down = Der Maildienst von { $server } scheint nicht zu laufen.
verdict-server-down-every-port-refused = { $server } lehnt jeden Mail-Port ab: falscher Name, dieser Computer ist ausgesperrt, oder der Maildienst läuft nicht.
verdict-server-down-every-port-silent = Kein Mail-Port von { $server } antwortet: Der Server scheint nicht zu laufen.
verdict-server-down-one-address-dead = { $server } funktioniert unter { $works_on }, aber nicht unter { $address }; Programme können jede der beiden Adressen bekommen.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } antwortet auf Port { $port } und lehnt dann ab: „{ $said }“.
verdict-server-down-hangs-up-after-greeting = { $server } antwortet auf Port { $port } einmal und trennt dann die Verbindung.
verdict-server-down-server-fault-greeting = { $server } hat selbst ein Problem und sagt „{ $said }“.
verdict-server-down-said-server-fault = { $server } hatte selbst ein Problem: „{ $said }“.
verdict-server-busy = { $server } weist { $program } im Moment ab: überlastet, oder eine Obergrenze ist erreicht.
verdict-server-busy-greeting-cut-off = Keine Mail über Port { $port }: { $server } trennt dort ohne ein Wort die Verbindung.
verdict-server-busy-busy-greeting = { $server } weist diesen Computer im Moment ab und sagt „{ $said }“.
verdict-server-busy-kept-out-greeting = { $server } sperrt die Adresse dieses Computers nach falschen Kennwörtern eine Weile aus: „{ $said }“.
verdict-server-busy-mailbox-locked-greeting = Ein anderes Programm oder Gerät hat das Postfach geöffnet: „{ $said }“.
verdict-server-busy-busy-on-one-address = Auf { $address } weist { $server } diesen Computer im Moment ab und sagt „{ $said }“.
verdict-server-busy-refusal-greeting = { $server } lehnt Verbindungen von hier ab und sagt „{ $said }“.
verdict-server-busy-said-busy = { $server } hat { $program } vorerst abgewiesen: „{ $said }“.
verdict-server-busy-said-mailbox-locked = Ein anderes Programm oder Gerät hat das Postfach geöffnet: „{ $said }“.
verdict-server-busy-said-mailbox-full = Ein Postfach ist voll: „{ $said }“.
verdict-server-busy-server-asked-to-stop = { $server } bittet { $program }, später wiederzukommen.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express kann STARTTLS nur auf Port 25, nicht auf Port { $port } von { $server }.
verdict-server-busy-flapping = { $server } funktioniert nur zeitweise: Gleiche Versuche wurden teils beantwortet, teils abgebrochen.
verdict-server-busy-shut-out = { $server } hat zuerst geantwortet und dann von hier keine Verbindungen mehr angenommen.
verdict-server-busy-every-port-closes = { $server } trennt auf jedem Port sofort die Verbindung, ohne ein Wort.
verdict-sign-in-refused = { $server } hat die Anmeldung abgelehnt: höchstwahrscheinlich Benutzername oder Kennwort.
verdict-sign-in-refused-said-sign-in-refused = Die Anmeldung bei { $server } wurde abgelehnt: „{ $said }“.
verdict-sign-in-refused-said-sign-in-later = { $server } lässt eine Zeit lang keine Anmeldung zu: „{ $said }“.
verdict-sign-in-method = { $server } nimmt diese Art der Anmeldung nicht an.
verdict-sign-in-method-sign-in-oauth-only = { $server } nimmt keine Kennwörter an, nur die Anmeldung über eine Webseite (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } sagt, dass die Anmeldung auf Port { $port } ausgeschaltet ist.
verdict-sign-in-method-protocol-switched-off = { $server } sagt, dass { $protocol } für dieses Konto oder diese Domäne ausgeschaltet ist: „{ $said }“.
verdict-sign-in-method-sign-in-not-in-program = { $server } bietet zur Anmeldung nur { $ways } an, was { $program } nicht kann.
verdict-sign-in-method-sign-in-fails-on-one-address = Auf { $address } bietet { $server } keine Anmeldung an, die { $program } verwenden kann.
verdict-sign-in-method-sign-in-not-offered = { $server } bietet auf Port { $port } keine Art der Anmeldung an.
verdict-sign-in-method-client-certificate-demanded = { $server } lässt nur Programme zu, die ein eigenes Zertifikat haben.
verdict-sign-in-method-said-sign-in-method = { $server } nimmt diese Art der Anmeldung nicht an: „{ $said }“.
verdict-sending-refused = { $server } nimmt diese Mail von hier nicht an.
verdict-sending-refused-address-not-welcome = { $server } lehnt diesen Computer ab und sagt „{ $said }“.
verdict-sending-refused-takes-no-mail = { $server } nimmt von niemandem Mail an und sagt „{ $said }“.
verdict-sending-refused-computer-name-refused = { $server } lehnt den Namen ab, den Mailprobe für diesen Computer nennt; { $program } nennt vielleicht einen anderen: „{ $said }“.
verdict-sending-refused-said-computer-name-refused = { $server } lehnt den Namen ab, den dieser Computer von sich nennt: „{ $said }“.
verdict-sending-refused-said-relay-denied = { $server } leitet Mail nur für Absender weiter, die sich für das Senden anmelden.
verdict-sending-refused-said-sending-refused = { $server } hat die Mail nicht angenommen: „{ $said }“.
verdict-sni-required = { $server } antwortet nur Programmen, die den Servernamen zuerst nennen (SNI); { $program } tut das nicht.
verdict-sni-required-server-name-refused = Port { $port } kennt den Namen { $server } nicht oder bekam keinen genannt.
verdict-sni-required-other-certificate-without-name = { $program } nennt den Server nicht zuerst beim Namen, daher zeigt { $server } ein anderes Zertifikat ({ $name }).
verdict-slow-server = { $server } antwortet nicht rechtzeitig für { $program }.
verdict-slow-server-slow-answer = { $server } antwortet erst nach { $seconds } Sekunden, zu spät für manche Programme.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } nimmt STARTTLS auf Port { $port } an und schweigt dann.
   *[tls] { $server } nimmt auf Port { $port } Verbindungen an und schweigt dann.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } verschlüsselt auf Port { $port } und schweigt dann.
   *[no] { $server } nimmt auf Port { $port } Verbindungen an und schweigt dann.
}
verdict-slow-server-silent-after-greeting = { $server } antwortet auf Port { $port } einmal und schweigt dann.
verdict-slow-server-no-port-speaks = { $server } nimmt auf { $ports } Ports Verbindungen an und schweigt dann.
verdict-no-network = Dieser Computer hat keine Netzwerkverbindung.
verdict-no-network-no-way-out = Dieser Computer findet aus seinem Netzwerk keinen Weg zu { $server }.
verdict-healthy = Alles, was wir an { $server }, Port { $port }, prüfen können, funktioniert gerade von hier aus.

## Wo nichts vorn liegt; $seen ist, was von dem wichtigen Glied zu sehen war (chain.ftl).

verdict-undecided = { $seen }. Welche von mehreren Ursachen es ist, können wir noch nicht sagen.
verdict-untested = Soweit es sich prüfen lässt, ist nichts gestört: { $seen }.
verdict-computer-at-its-limit = Dieser Computer hat zu viele Verbindungen offen, daher ließ sich { $server } nicht prüfen.

## Wer es beheben kann

whose-groupshield = Das müssen die Betreiber von { $server } beheben. Sie haben nichts falsch gemacht. GroupShield ist der Virenscanner für Exchange von Network Associates (später McAfee) auf diesem Server.
whose-exchange55-listener = Das müssen die Betreiber von { $server } beheben. Sie haben nichts falsch gemacht.
whose-secure-listener-fault = Das müssen die Betreiber von { $server } beheben. Sie haben nichts falsch gemacht.
whose-no-secure-service = Fragen Sie die Betreiber von { $server }, welcher Port zu verwenden ist; dann können Sie es selbst ändern.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Das können Sie oder Ihr Helpdesk beheben: { $program } oder das System darunter muss neuer sein.
whose-server-too-old = Das müssen die Betreiber von { $server } beheben.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Beide Seiten können das beheben: ein neueres Mailprogramm hier oder ein weiteres Verschlüsselungsverfahren (Cipher-Suite) auf { $server }.
whose-certificate = Das müssen die Betreiber von { $server } beheben.
whose-certificate-certificate-wrong-name = Nennt Ihr Anbieter { $server }, müssen die Betreiber das Problem beheben; sonst können Sie das selbst, in den Einstellungen für { $program }.
whose-weak-certificate = Das müssen die Betreiber von { $server } beheben.
whose-clock-wrong = Das können Sie selbst beheben: Stellen Sie die Uhr dieses Computers.
whose-starttls-mixup = Das können Sie selbst beheben: Ändern Sie zwei Einstellungen für { $program }.
whose-plaintext-on-secure-port = Das müssen die Betreiber von { $server } beheben.
whose-wrong-protocol = Das können Sie selbst beheben: Vergleichen Sie Servernamen und Port mit den Angaben Ihres Anbieters.
whose-interception = Das muss Ihr Helpdesk beheben, oder wer den Virenscanner dieses Computers oder dieses Netz betreut.
whose-firewall = Das muss Ihr Helpdesk beheben, oder wer das Netz betreibt, in dem Sie gerade sind.
whose-firewall-blocked-locally = Das können Sie oder Ihr Helpdesk auf diesem Computer beheben.
whose-firewall-said-blocked-here = Das können Sie oder Ihr Helpdesk auf diesem Computer beheben.
whose-dns = Ist der Name des Servers richtig, muss Ihr Helpdesk oder der Betreiber dieses Netzes das beheben.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Das muss beheben, wer Ihr Netz oder den Server betreibt.
whose-captive-portal = Das können Sie selbst beheben: Melden Sie sich in diesem Netz an.
whose-server-down = Im Moment hilft nur Warten; geben Sie den Betreibern von { $server } Bescheid.
whose-server-down-every-port-refused = Vergleichen Sie zuerst den Servernamen; stimmt er, sagen Sie es den Betreibern von { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Warten Sie einige Minuten. Kommt es öfter wieder, geben Sie den Betreibern von { $server } Bescheid.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Warten Sie eine halbe Stunde. Kommt es öfter wieder, geben Sie den Betreibern von { $server } Bescheid.
whose-server-busy-kept-out-greeting = Warten Sie eine halbe Stunde. Kommt es öfter wieder, geben Sie den Betreibern von { $server } Bescheid.
whose-sign-in-refused = Das können Sie selbst beheben: Benutzername, Kennwort oder Art der Anmeldung.
whose-sign-in-method = An Ihrem Kennwort liegt es nicht: Die Art der Anmeldung muss sich ändern, hier oder auf { $server }.
whose-sign-in-method-protocol-switched-off = An Ihrem Kennwort liegt es nicht: Wer das Konto verwaltet, muss { $protocol } einschalten, oder es ist ein anderes Protokoll nötig.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Weder an Ihrem Kennwort noch an der Verschlüsselung liegt es; die Worte von { $server } zeigen, wer das Problem beheben kann.
whose-sending-refused-takes-no-mail = Das können Sie selbst beheben: Vergleichen Sie Servernamen und Port mit den Angaben Ihres Anbieters.
whose-sni-required = Beide Seiten können das beheben: ein neueres Mailprogramm hier oder ein Standardzertifikat auf { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Warten Sie ein wenig, und geben Sie dann den Betreibern von { $server } Bescheid.
whose-no-network = Das können Sie selbst beheben: Verbinden Sie diesen Computer mit einem Netz.
whose-no-network-no-way-out = Das können Sie oder die Betreiber dieses Netzwerks beheben: am Router oder in den Netzwerkeinstellungen dieses Computers.
whose-healthy = Versuchen Sie es noch einmal ({ $program }). Geht es immer noch nicht, kommen als Nächstes die Einstellungen oder das Kennwort darin an die Reihe.
whose-undecided = Noch ein Test wird zeigen, wer das Problem beheben muss.
whose-untested = Den Rest kann nur das Programm selbst zeigen ({ $program }).
whose-stopped = Prüfen Sie noch einmal bis zum Ende; dann zeigt sich, wer das Problem beheben muss.
whose-out-of-time = Prüfen Sie noch einmal; dann zeigt sich, wer das Problem beheben muss.
whose-computer-at-its-limit = Das können Sie selbst beheben: Schließen Sie Programme, oder starten Sie diesen Computer neu, und prüfen Sie dann noch einmal.

## Bezeichnungen

label-likely = wahrscheinlich
label-possible = möglich
label-unlikely = unwahrscheinlich
label-ruled-out = ausgeschlossen
label-not-tested = ließ sich nicht prüfen

## Die GroupShield-Zeile

groupshield-line-likely = GroupShield auf Exchange Server 5.5 ist wahrscheinlich. { $why }
groupshield-line-possible = GroupShield auf Exchange Server 5.5 ist möglich. { $why }
groupshield-line-unlikely = GroupShield auf Exchange Server 5.5 ist unwahrscheinlich. { $why }
groupshield-line-ruled-out = GroupShield auf Exchange Server 5.5 ist ausgeschlossen. { $why }
groupshield-line-not-tested = GroupShield auf Exchange Server 5.5 ließ sich nicht prüfen. { $why }
groupshield-line-confirmed = GroupShield auf Exchange Server 5.5 ist sehr wahrscheinlich; bewiesen ist es, wenn SSL nach dem Entfernen funktioniert. { $why }

groupshield-why-confirmed = Das Protokoll des Servers zeigt 0x2741 für seine Mail-Ports, GroupShield läuft darauf, und die Ports verhalten sich entsprechend.
groupshield-why-confirmed-cured = Das Protokoll des Servers zeigte 0x2741, und SSL funktioniert, seit GroupShield vollständig entfernt wurde.
groupshield-why-fits = Der Server meldet sich als Exchange Server 5.5, und seine sicheren Ports nehmen Verbindungen an, bauen aber keine sichere Verbindung auf. Mehr kann nur das Ereignisprotokoll des Servers zeigen.
groupshield-why-fits-log = Der Server meldet sich als Exchange Server 5.5, und sein Protokoll zeigt 0x2741. Ob GroupShield darauf läuft, wurde nicht gesagt.
groupshield-why-fits-installed = Die sicheren Ports des Servers verhalten sich, wie es von GroupShield bekannt ist, und GroupShield läuft darauf. Das Ereignisprotokoll lag nicht vor.
groupshield-why-refused = Der Server meldet sich als Exchange Server 5.5 und lehnt Verbindungen zu seinen sicheren Ports ab. GroupShield bewirkt das, andere Störungen desselben Servers aber auch.
groupshield-why-closes-at-once = Der Server meldet sich als Exchange Server 5.5, und sein sicherer Port schließt sofort. GroupShield kann das bewirken; häufiger ist es ein fehlendes Zertifikat.
groupshield-why-shared = Ein Teil dessen, was gefunden wurde, passt zu GroupShield, und andere Ursachen passen ebenso.
groupshield-why-one-port = Der Server meldet sich als Exchange Server 5.5, aber ein anderer sicherer Port von ihm funktioniert, und GroupShield legt, soweit bekannt, alle lahm.
groupshield-why-other-log = Das Ereignisprotokoll des Servers nennt eine andere Ursache.
groupshield-why-other-fault = Der Server meldet sich als Exchange Server 5.5, aber was gefunden wurde, passt besser zu einer anderen Ursache.
groupshield-why-no-exchange = Nichts dort meldet sich als Exchange Server 5.5, und nur auf diesem Server kommt es vor.
groupshield-why-other-product = Der Server meldet sich als ein anderes Produkt, und diese Störung gibt es nur auf Exchange Server 5.5.
groupshield-why-hello-answered = Der sichere Port { $port } hat mindestens einen Versuch zu verschlüsseln beantwortet, und bei dieser Störung beantwortet er, soweit bekannt, keinen.
groupshield-why-works = Der sichere Port { $port } funktioniert von hier aus.
groupshield-why-no-ssl = Das Mailprogramm verwendet hier kein SSL, und diese Störung betrifft nichts anderes.
groupshield-why-starttls = Der Server bietet STARTTLS zum Lesen von Mail an, und das kann Exchange Server 5.5 nicht.
groupshield-why-absent = Jemand, der es weiß, sagt: GroupShield ist nicht auf diesem Server.
groupshield-why-flapping = Der Port funktioniert manchmal, und diese Störung kommt und geht, soweit bekannt, nicht.
groupshield-why-cured = SSL funktioniert, seit GroupShield vollständig entfernt wurde: Es war die Ursache, und nun ist es weg.
groupshield-why-other-fact = Etwas hier Gefundenes kann bei dieser Störung nicht vorkommen.
groupshield-why-not-reached = Weder die ersten Worte noch der sichere Port von { $server } waren zu erreichen.

## Der nächste Test

next-test-try-other-network = So lässt es sich klären: Führen Sie diese Prüfung in einem anderen Netz aus, etwa dem Ihres Telefons, und vergleichen Sie die beiden Ergebnisse.
next-test-ask-event-log = So lässt es sich klären: Fragen Sie die Betreiber von { $server }, ob im Anwendungsprotokoll die Ereignisse 11508, 11506 oder 13002 stehen, und fügen Sie sie hier ein.
next-test-ask-groupshield = So lässt es sich klären: Fragen Sie die Betreiber von { $server }, ob GroupShield darauf installiert ist.
next-test-ask-removal = So lässt es sich klären: Fragen Sie, ob SSL funktioniert, sobald GroupShield vollständig entfernt ist.
next-test-ask-since-when = So lässt es sich klären: Überlegen Sie, ob kurz vor dem Beginn etwas an diesem Computer geändert wurde.
next-test-check-again = So lässt es sich klären: Prüfen Sie in zehn Minuten noch einmal, und sehen Sie nach, ob sich etwas unterscheidet.
next-test-run-to-the-end = So lässt es sich klären: Lassen Sie die Prüfung bis zum Ende laufen.

question-groupshield-installed = Ist GroupShield auf { $server } installiert?
question-cured-by-removal = Funktioniert SSL, seit GroupShield vollständig entfernt wurde?
question-works-without-ssl = Funktioniert die Mail mit ausgeschaltetem SSL? Antworten Sie nur, wenn Sie es schon wissen; probieren Sie es dafür nicht aus.
question-works-on-other-network = Funktioniert dasselbe Konto in einem anderen Netz?
question-began-after-update = Begann es nach einer Änderung an diesem Computer?

## Bausteine für die Schritte

advice-where = { $program ->
        [outlook-express] Gehen Sie in Outlook Express zu Extras > Konten… > E-Mail, wählen Sie das Konto, dann Eigenschaften > Erweitert.
        [windows-mail] Gehen Sie in Windows Mail zu Extras > Konten…, wählen Sie das Konto, dann Eigenschaften > Erweitert.
        [windows-live-mail] Klicken Sie in Windows Live Mail links mit der rechten Maustaste auf das Konto, dann auf Eigenschaften > Erweitert.
        [outlook] Schließen Sie Outlook, öffnen Sie die Systemsteuerung > Mail (Microsoft Outlook) > E-Mail-Konten…, wählen Sie das Konto, dann Ändern… > Weitere Einstellungen… > Erweitert. (Outlook 2003: Extras > E-Mail-Konten….)
        [new-outlook] Gehen Sie im neuen Outlook zu Einstellungen (das Zahnrad) > Konten > Ihre Konten (in manchen Versionen: E-Mail-Konten), wählen Sie neben dem Konto „Verwalten“, und suchen Sie seine Servereinstellungen.
        [outlook-mac] Gehen Sie in Outlook zu Extras > Konten, und wählen Sie das Konto; um einen Port zu ändern, kreuzen Sie „Standardport außer Kraft setzen“ an.
        [outlook-mobile] Tippen Sie in Outlook auf dem Telefon oben links auf Ihr Bild oder das Symbol, dann auf das Zahnrad > Konten, und wählen Sie das Konto. Stehen dort keine Servereinstellungen, wie unter Android, lassen sie sich nur beim Hinzufügen eines Kontos eingeben.
        [thunderbird] Öffnen Sie in Thunderbird das Menü > Konten-Einstellungen > { $protocol ->
            [SMTP] Postausgangs-Server (SMTP), wählen Sie den Server, dann Bearbeiten…
           *[other] Server-Einstellungen (unter Ihrem Konto).
        }
        [thunderbird-android] Öffnen Sie in der App das Menü > Einstellungen, wählen Sie das Konto, dann { $protocol ->
            [SMTP] E-Mails versenden > Postausgangsserver.
           *[other] E-Mails abrufen > Posteingangsserver.
        }
        [apple-mail] Gehen Sie im Programm Mail zu Mail > Einstellungen > Accounts, wählen Sie den Account, dann Servereinstellungen, und schalten Sie „Verbindungseinstellungen automatisch verwalten“ aus.
        [iphone] Gehen Sie auf dem iPhone oder iPad zu Einstellungen > Apps > Mail > Mail-Accounts (vor iOS 18: Einstellungen > Mail > Accounts), wählen Sie den Account, tippen Sie auf seine Adresse, dann auf { $protocol ->
            [SMTP] SMTP und den Server unter „Primärer Server“.
           *[other] Erweitert.
        }
        [gmail-app] Öffnen Sie in der Gmail-App das Menü > Einstellungen, wählen Sie das Konto, dann { $protocol ->
            [SMTP] die Einstellungen für ausgehende E-Mails.
           *[other] die Einstellungen für eingehende E-Mails.
        } (Ein Google-Konto hat solche Einstellungen nicht.)
        [samsung-email] Öffnen Sie in Samsung Email das Menü, tippen Sie auf das Zahnrad, wählen Sie das Konto, dann Servereinstellungen.
        [em-client] Öffnen Sie in eM Client die Konten (in den meisten Versionen: Menü > Konten), wählen Sie das Konto, und suchen Sie die Einstellungen seines { $protocol }-Servers.
        [evolution] Gehen Sie in Evolution zu Bearbeiten > Konten (ältere Versionen: Bearbeiten > Einstellungen > E-Mail-Konten), wählen Sie das Konto, dann Bearbeiten und { $protocol ->
            [SMTP] Verschicken von E-Mails.
           *[other] Abrufen von E-Mails.
        }
        [kmail] Gehen Sie in KMail zu Einstellungen > KMail einrichten… > Zugänge, wählen Sie den Zugang unter { $protocol ->
            [SMTP] Versand
           *[other] Empfang
        }, dann Ändern… > Erweitert.
        [vivaldi] Gehen Sie in Vivaldi zu Einstellungen > E-Mail, und wählen Sie das Konto.
        [device] Öffnen Sie die Webseite des Geräts: Geben Sie seine Adresse in einen Browser ein, melden Sie sich als Administrator an, und suchen Sie nach E-Mail, SMTP oder Scannen an E-Mail.
        [script] Öffnen Sie die Konfiguration, in der Host, Port und Verschlüsselung des Mailservers stehen.
       *[other] Öffnen Sie in Ihrem Mailprogramm die Servereinstellungen des Kontos.
    }
advice-where-name = { $program ->
        [outlook-express] Gehen Sie in Outlook Express zu Extras > Konten… > E-Mail, wählen Sie das Konto, dann Eigenschaften > Server; der Port steht auf der Registerkarte Erweitert.
        [windows-mail] Gehen Sie in Windows Mail zu Extras > Konten…, wählen Sie das Konto, dann Eigenschaften > Server; der Port steht auf der Registerkarte Erweitert.
        [windows-live-mail] Klicken Sie in Windows Live Mail links mit der rechten Maustaste auf das Konto, dann auf Eigenschaften > Server; der Port steht auf der Registerkarte Erweitert.
        [outlook] Schließen Sie Outlook, öffnen Sie die Systemsteuerung > Mail (Microsoft Outlook) > E-Mail-Konten…, wählen Sie das Konto, dann Ändern…; der Port steht unter Weitere Einstellungen… > Erweitert. (Outlook 2003: Extras > E-Mail-Konten….)
        [iphone] Gehen Sie auf dem iPhone oder iPad zu Einstellungen > Apps > Mail > Mail-Accounts (vor iOS 18: Einstellungen > Mail > Accounts), wählen Sie den Account, und tippen Sie auf seine Adresse; { $protocol ->
            [SMTP] der Server steht unter SMTP > Primärer Server.
           *[other] der Name steht dort bei Hostname, der Port unter Erweitert.
        }
        [kmail] Gehen Sie in KMail zu Einstellungen > KMail einrichten… > Zugänge, wählen Sie den Zugang unter { $protocol ->
            [SMTP] Versand
           *[other] Empfang
        }, dann Ändern… > Allgemein; der Port steht unter Erweitert.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Kreuzen Sie für diesen Server „Dieser Server erfordert eine sichere Verbindung (SSL)“ an.
        [windows-mail] Kreuzen Sie für diesen Server „Dieser Server erfordert eine sichere Verbindung (SSL)“ an.
        [windows-live-mail] Kreuzen Sie für diesen Server „Dieser Server erfordert eine sichere Verbindung (SSL)“ an.
        [outlook] Stellen Sie den verschlüsselten Verbindungstyp auf SSL/TLS (bei POP3 in älteren Versionen: Kreuzen Sie „Server erfordert eine verschlüsselte Verbindung (SSL)“ an).
        [outlook-mac] Kreuzen Sie „SSL zum Herstellen der Verbindung verwenden (empfohlen)“ an.
        [thunderbird] Stellen Sie die Verbindungssicherheit auf SSL/TLS.
        [thunderbird-android] Stellen Sie die Sicherheit auf SSL/TLS.
        [apple-mail] Kreuzen Sie „TLS/SSL verwenden“ an.
        [iphone] Schalten Sie „SSL verwenden“ ein.
        [gmail-app] Stellen Sie den Sicherheitstyp auf SSL/TLS, nicht auf den, der alle Zertifikate akzeptiert.
        [samsung-email] Stellen Sie den Sicherheitstyp auf SSL, nicht auf den, der alle Zertifikate akzeptiert.
        [evolution] Stellen Sie die Verschlüsselungsmethode auf „TLS auf einem dedizierten Port“.
        [kmail] Stellen Sie die Verschlüsselung auf SSL/TLS.
       *[other] Stellen Sie die Verschlüsselung auf SSL/TLS (in manchen Programmen: SSL, oder TLS von Anfang an).
    }
advice-set-starttls = { $program ->
        [outlook-express] Lassen Sie „Dieser Server erfordert eine sichere Verbindung (SSL)“ angekreuzt.
        [windows-mail] Lassen Sie „Dieser Server erfordert eine sichere Verbindung (SSL)“ angekreuzt.
        [windows-live-mail] Lassen Sie „Dieser Server erfordert eine sichere Verbindung (SSL)“ angekreuzt.
        [outlook] Stellen Sie den verschlüsselten Verbindungstyp auf STARTTLS (ältere Versionen: TLS).
        [outlook-mac] Lassen Sie „SSL zum Herstellen der Verbindung verwenden (empfohlen)“ angekreuzt.
        [thunderbird] Stellen Sie die Verbindungssicherheit auf STARTTLS.
        [thunderbird-android] Stellen Sie die Sicherheit auf STARTTLS.
        [apple-mail] Lassen Sie „TLS/SSL verwenden“ angekreuzt.
        [iphone] Lassen Sie „SSL verwenden“ eingeschaltet.
        [gmail-app] Stellen Sie den Sicherheitstyp auf STARTTLS, nicht auf den, der alle Zertifikate akzeptiert.
        [samsung-email] Stellen Sie den Sicherheitstyp auf TLS, nicht auf den, der alle Zertifikate akzeptiert.
        [evolution] Stellen Sie die Verschlüsselungsmethode auf „STARTTLS nach Verbinden“.
        [kmail] Stellen Sie die Verschlüsselung auf STARTTLS.
        [script] Stellen Sie die Verschlüsselung auf STARTTLS, und prüfen Sie, ob sie verlangt und nicht nur versucht wird.
       *[other] Stellen Sie die Verschlüsselung auf STARTTLS.
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] Es hat funktioniert, wenn eine Testnachricht an Sie selbst hinausgeht und ankommt.
       *[other] { $program ->
            [outlook-express] Es hat funktioniert, wenn das nächste Senden/Empfangen endet, ohne ein Problem zu melden.
            [windows-mail] Es hat funktioniert, wenn das nächste Senden/Empfangen endet, ohne ein Problem zu melden.
            [windows-live-mail] Es hat funktioniert, wenn das nächste Senden/Empfangen endet, ohne ein Problem zu melden.
            [outlook] Es hat funktioniert, wenn das nächste Senden/Empfangen endet, ohne ein Problem zu melden.
            [thunderbird] Es hat funktioniert, wenn „Nachrichten abrufen“ endet, ohne ein Problem zu melden.
           *[other] Es hat funktioniert, wenn der nächste Abruf neuer Mail endet, ohne ein Problem zu melden.
        }
    }
advice-undo = Um zur bisherigen Einstellung zurückzukehren, öffnen Sie dieselbe Seite, und stellen Sie wieder { $security ->
        [starttls] STARTTLS
        [none] „keine Verschlüsselung“
       *[tls] SSL/TLS
    } und Port { $port } ein.
advice-server-log = { $server-kind ->
        [hosted] Sehen Sie auf die Statusseite des Anbieters; für Microsoft 365 ist es admin.microsoft.com > Integrität > Dienststatus. Das Protokoll des Servers selbst kann nur der Anbieter lesen.
        [dovecot] doveadm log find zeigt, wohin Dovecot protokolliert; doveadm log errors zeigt die letzten Fehler.
        [postfix] Postfix protokolliert nach /var/log/mail.log oder /var/log/maillog oder ins Journal: journalctl -u "postfix*".
        [exchange55] Öffnen Sie auf dem Server in der Ereignisanzeige das Anwendungsprotokoll, und sortieren Sie nach Quelle: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Gehen Sie auf dem Server in der Ereignisanzeige zu Windows-Protokolle > Anwendung, und sehen Sie nach MSExchangePOP3, MSExchangeIMAP4 und MSExchangeTransport; Schannel steht unter System.
        [courier] Courier protokolliert ins Mailprotokoll (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus protokolliert ins Mailprotokoll (journalctl -u cyrus-imapd).
        [exim] Exim protokolliert nach /var/log/exim4/mainlog oder /var/log/exim/main.log.
       *[other] Sehen Sie in das eigene Protokoll des Maildienstes.
    }

## Für die Person am Mailprogramm

user-tell-admin-groupshield = Senden Sie diesen Bericht an die Betreiber von { $server }, und bitten Sie sie, nach GroupShield, dem Virenscanner für Exchange, und nach den Ereignissen 11508 und 11506 zu suchen. Nur sie können es beheben.
user-tell-admin-exchange55 = Senden Sie diesen Bericht an die Betreiber von { $server }: Der sichere Port { $port } funktioniert nicht, und die Schritte für sie stehen unten.
user-tell-provider-greeting = Senden Sie diesen Bericht an die Betreiber von { $server }: Port { $port } verschlüsselt, und dann antwortet der Maildienst selbst nicht.
user-tell-provider-listener = Senden Sie diesen Bericht an die Betreiber von { $server }: Die Verschlüsselung auf Port { $port } bricht auf der Seite des Servers ab.
user-tell-provider-port = { $failing-address ->
    [none] Senden Sie diesen Bericht an die Betreiber von { $server }: Port { $port } funktioniert nicht.
   *[other] Senden Sie diesen Bericht an die Betreiber von { $server }: Unter der Adresse { $failing-address } funktioniert Port { $port } nicht.
}
user-use-starttls = Verwenden Sie STARTTLS, das von hier aus funktioniert: { advice-where } { advice-set-starttls } Stellen Sie dann den Port auf { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS funktioniert auf Port { $starttls-port }, aber dieses Mailprogramm kann es für { $protocol } nicht verwenden. Nehmen Sie eines, das es kann, etwa Thunderbird, und behalten Sie das alte: Mail, die Sie damit abgerufen haben, liegt vielleicht nur dort.
user-use-secure-port = Verwenden Sie den sicheren Port { $secure-port }, der mit Verschlüsselung antwortet: { advice-where } { advice-secure-port } Stellen Sie dann den Port auf { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Der { $other-protocol }-Port { $other-port } von { $server } funktioniert sicher. Fügen Sie ein zweites Konto der Art { $other-protocol } mit SSL/TLS und Port { $other-port } hinzu, und behalten Sie das alte: Mail, die Sie damit abgerufen haben, liegt vielleicht nur auf diesem Computer. Mit { $other-protocol } bleibt Ihre Mail auf dem Server. { advice-success } Um es rückgängig zu machen, entfernen Sie das zweite Konto.
user-use-pop3 = Der { $other-protocol }-Port { $other-port } von { $server } funktioniert sicher. Fügen Sie ein zweites Konto der Art { $other-protocol } mit SSL/TLS und Port { $other-port } hinzu. Stellen Sie es, bevor es zum ersten Mal Mail abruft, so ein, dass eine Kopie der Nachrichten auf dem Server bleibt. Lassen Sie das alte Konto, wie es ist. { advice-success } Um es rückgängig zu machen, entfernen Sie das zweite Konto.
user-ssl-off = Schalten Sie SSL nur aus, wenn Sie die Warnung gelesen haben, und nur in einem Netz, dem Sie vertrauen: { advice-where } { $program ->
        [outlook-express] Schalten Sie „Dieser Server erfordert eine sichere Verbindung (SSL)“ für den { $protocol ->
            [SMTP] Postausgangsserver
           *[other] Posteingangsserver
        } aus, und stellen Sie den Port auf { $plain-port }; dann Übernehmen, OK, Schließen.
        [windows-mail] Schalten Sie „Dieser Server erfordert eine sichere Verbindung (SSL)“ für den { $protocol ->
            [SMTP] Postausgangsserver
           *[other] Posteingangsserver
        } aus, und stellen Sie den Port auf { $plain-port }; dann OK.
        [windows-live-mail] Schalten Sie „Dieser Server erfordert eine sichere Verbindung (SSL)“ für den { $protocol ->
            [SMTP] Postausgangsserver
           *[other] Posteingangsserver
        } aus, und stellen Sie den Port auf { $plain-port }; dann OK.
        [outlook] { $protocol ->
            [POP3] Schalten Sie „Server erfordert eine verschlüsselte Verbindung (SSL)“ aus (neuere Versionen: Stellen Sie den verschlüsselten Verbindungstyp auf „Keine“)
           *[other] Stellen Sie den verschlüsselten Verbindungstyp auf „Keine“
        }, und stellen Sie den Port auf { $plain-port }; dann OK.
        [outlook-mac] Schalten Sie „SSL zum Herstellen der Verbindung verwenden (empfohlen)“ aus, und stellen Sie den Port auf { $plain-port }.
        [thunderbird] Stellen Sie die Verbindungssicherheit auf „Keine“ und den Port auf { $plain-port }.
        [thunderbird-android] Stellen Sie die Sicherheit auf „Keine“ und den Port auf { $plain-port }.
        [apple-mail] Schalten Sie „TLS/SSL verwenden“ aus, und stellen Sie den Port auf { $plain-port }; wenn gefragt wird, erlauben Sie die unsichere Authentifizierung nur für diesen Account.
        [iphone] Schalten Sie „SSL verwenden“ aus, und stellen Sie den Server-Port auf { $plain-port }.
        [gmail-app] Stellen Sie den Sicherheitstyp auf „Keine“ und den Port auf { $plain-port }.
        [samsung-email] Stellen Sie den Sicherheitstyp auf „Keine“ und den Port auf { $plain-port }.
        [evolution] Stellen Sie die Verschlüsselungsmethode auf „Keine Verschlüsselung“ und den Port auf { $plain-port }.
        [kmail] Stellen Sie die Verschlüsselung auf „Keine“ und den Port auf { $plain-port }.
       *[other] Schalten Sie SSL/TLS für diesen Server aus, und stellen Sie den Port auf { $plain-port }.
    } { advice-success }
user-ssl-on-again = Sobald der Server repariert ist, schalten Sie SSL wieder ein. { advice-undo } { $program ->
        [apple-mail] Schalten Sie dort das Erlauben der unsicheren Authentifizierung wieder aus.
       *[other] { $protocol ->
            [SMTP] Die Einstellung für das Empfangen wurde nicht verändert.
           *[other] Die Einstellung für das Senden wurde nicht verändert.
        }
    } Ändern Sie dann das Kennwort, wenn es durch ein Netz ging, dem Sie nicht vertrauen.
user-use-published = Ihr Anbieter veröffentlicht diese Einstellungen: { $published-server }, Port { $published-port }.{ $published-domain ->
        [other] {" "}Dieser Server gehört zu einer anderen Domain als Ihrer, und sein Zertifikat ist in Ordnung.
       *[own] {""}
    } { advice-where-name } Geben Sie diesen Namen und diesen Port ein. Um es rückgängig zu machen, geben Sie wieder { $server } und Port { $port } ein.
user-ask-published = Ihre Domain nennt für Mailprogramme { $published-server }, Port { $published-port }. Dieser Name liegt in einer anderen Domain als Ihrer, und nichts, was geprüft wurde, zeigt, dass Ihr Anbieter diesen Server betreibt: Geben Sie weder diesen Namen ein noch dort Ihr Kennwort, bevor Ihr Anbieter den Namen bestätigt hat.
user-ask-right-port = { $protocol } verwendet mit SSL/TLS gewöhnlich Port { $secure-port }. Fragen Sie die Betreiber von { $server }, welcher Port und welche Art der Verschlüsselung für { $protocol } zu verwenden sind.
user-ask-port = Fragen Sie die Betreiber von { $server }, welcher Port und welche Art der Verschlüsselung für { $protocol } zu verwenden sind.
user-match-port-and-encryption = Port und Verschlüsselung gehören zusammen: 995, 993 und 465 gehören zu SSL/TLS; 110, 143 und 587 gehören zu STARTTLS. { advice-where } Stellen Sie ein passendes Paar ein, und testen Sie dann. { advice-undo }
user-tls-on-this-port = Port { $port } von { $server } verschlüsselt vom ersten Byte an: Behalten Sie diesen Port bei, und stellen Sie SSL/TLS ein. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port und Verschlüsselung gehören zusammen: Mit angekreuztem SSL braucht Ihr Mailprogramm Port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Stellen Sie diesen Port ein, und testen Sie dann. { advice-undo }
user-switch-encryption-on = Schalten Sie die Verschlüsselung ein: { advice-where } { advice-set-tls } Hat sich der Port von selbst geändert, stellen Sie ihn wieder auf { $port }. { advice-success }
user-keep-encryption = Lassen Sie die Verschlüsselung in Ihrem Mailprogramm eingeschaltet: Ohne sie könnte jeder unterwegs das Kennwort und die Mail lesen.
user-update-system = Ihr Mailprogramm nutzt die Verschlüsselung von Windows, und diese Windows-Version ist zu alt für den Server. Lesen Sie Mail mit einem aktuellen Programm, etwa Thunderbird, auf einem System, das noch Updates bekommt. Behalten Sie den alten Computer: Mail, die Sie dort abgerufen haben, liegt nur dort.
user-update-program = { $program ->
        [outlook] Installieren Sie alle Updates für Office und Windows. Unter Windows 7 muss TLS 1.2 eingeschaltet werden: Das kann Ihr Helpdesk (KB3140245). Windows XP und Vista können es nicht. { advice-success }
        [windows-live-mail] Unter Windows 7 muss TLS 1.2 eingeschaltet werden: Das kann Ihr Helpdesk (KB3140245 und die Schannel-Einstellung für TLS-1.2-Clients). Unter Windows 8 und neuer installieren Sie alle Updates. Windows Vista kann es nicht. { advice-success }
        [new-outlook] Das neue Outlook ruft Mail über die Server von Microsoft ab, also ist auf diesem Computer nichts zu alt. Versuchen Sie es einmal mit einem anderen Mailprogramm, etwa Thunderbird.
        [outlook-mobile] Outlook auf dem Telefon ruft Mail über die Server von Microsoft ab, also ist auf diesem Telefon nichts zu alt. Versuchen Sie es einmal mit einem anderen Mailprogramm.
        [thunderbird] Aktualisieren Sie Thunderbird: Menü > Hilfe > Über Thunderbird. { advice-success }
        [apple-mail] Aktualisieren Sie macOS: Apple-Menü > Systemeinstellungen > Allgemein > Softwareupdate. Mail nutzt die Verschlüsselung des Systems. { advice-success }
        [iphone] Aktualisieren Sie das iPhone oder iPad: Einstellungen > Allgemein > Softwareupdate. Mail nutzt die Verschlüsselung des Systems. { advice-success }
        [gmail-app] Aktualisieren Sie Android und seine Apps: Einstellungen > System > Softwareupdates, und den Play Store. { advice-success }
        [samsung-email] Aktualisieren Sie das Telefon: Einstellungen > Software-Update. { advice-success }
        [thunderbird-android] Aktualisieren Sie die App in dem Store, aus dem sie kommt, und Android selbst in den Einstellungen. { advice-success }
        [device] Installieren Sie die neueste Firmware des Herstellers. Gibt es keine für aktuelles TLS, lassen Sie das Gerät über ein Mail-Relay in Ihrem Netz senden; schwächen Sie dafür nicht den Mailserver.
        [script] Aktualisieren Sie das Programm und die Bibliothek, mit der es verschlüsselt (OpenSSL, Java, .NET, Python oder PHP), oder schalten Sie TLS 1.2 darin ein. { advice-success }
       *[other] Aktualisieren Sie Ihr Mailprogramm und das System, auf dem es läuft. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Solange das Problem nicht behoben ist, schreiben Sie Ihre Mail im Webbrowser, wenn Ihr Anbieter das anbietet.
       *[other] Solange das Problem nicht behoben ist, lesen Sie Ihre Mail im Webbrowser, wenn Ihr Anbieter das anbietet.
    }
user-tunnel = Wenn das alte Programm bleiben muss, bitten Sie Ihren Helpdesk um einen TLS-Tunnel (stunnel) auf diesem Computer: Das Programm spricht mit dem Tunnel, und der Tunnel spricht aktuelles TLS mit { $server }.
user-check-again = Drücken Sie „Noch einmal prüfen“; dort steht, was sich geändert hat.
user-tell-provider-old-server = Senden Sie diesen Bericht an die Betreiber von { $server }: Der Server braucht TLS 1.2 oder neuer.
user-tell-provider-tls12 = Senden Sie diesen Bericht an die Betreiber von { $server }, und bitten Sie darum, neben TLS 1.3 auch TLS 1.2 zuzulassen: Das ist sicher, und viele Programme können nichts Neueres.
user-keep-settings = Lassen Sie die Sicherheitseinstellungen von Windows und Ihrem Mailprogramm, wie sie sind; sie herabzusetzen schwächt jede Verbindung, nicht nur diese.
user-tell-provider-suites = Senden Sie diesen Bericht an die Betreiber von { $server }, und bitten Sie um ein Verschlüsselungsverfahren (eine Cipher-Suite), das Ihr Programm kennt.
user-tell-provider-key = Senden Sie diesen Bericht an die Betreiber von { $server }, und bitten Sie um ein zweites Zertifikat mit RSA-Schlüssel: Mit dem jetzigen Schlüssel ({ $key }) kann Ihr Programm nichts anfangen.
user-do-not-click-through = Wenn Ihr Mailprogramm fragt, ob diesem Zertifikat trotzdem vertraut werden soll, antworten Sie mit Nein: Jemand könnte Ihre Mail mitlesen.
user-use-certificate-name = Das Zertifikat gilt für { $certificate-name }. Fragen Sie Ihren Anbieter, ob das der richtige Name des Servers ist. Wenn ja, ändern Sie den Servernamen in Ihrem Mailprogramm. { advice-where-name } Geben Sie { $certificate-name } als Namen des Servers ein. Um es rückgängig zu machen, geben Sie wieder { $server } ein.
user-one-address = Nur eine der Adressen von { $server } zeigt dieses Zertifikat, also hilft vielleicht ein neuer Versuch.
user-look-at-certificate = Lassen Sie Mailprobe das Zertifikat von { $server } selbst ansehen („Prüfen“ oder „mailprobe check“ mit demselben Text): Es sagt, was daran nicht stimmt.
user-tell-provider-certificate = Senden Sie diesen Bericht an die Betreiber von { $server }; Daten, Namen und Aussteller des Zertifikats stehen darin.
user-tell-provider-weak = Senden Sie diesen Bericht an die Betreiber von { $server }, und bitten Sie um einen neuen Schlüssel und ein neues Zertifikat.
user-set-clock = Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers: Klicken Sie mit der rechten Maustaste auf die Uhr, wählen Sie „Datum/Uhrzeit ändern“, und lassen Sie die Zeit automatisch festlegen. Auf einem Mac: Systemeinstellungen > Allgemein > Datum & Uhrzeit.
user-clock-battery = Ist das Datum nach dem Ausschalten wieder falsch, ist die Batterie für die Uhr des Computers leer. Jedes Computergeschäft kann sie wechseln.
user-no-password-here = Melden Sie sich auf diesem Port nicht an: Jemand unterwegs könnte Ihr Kennwort lesen.
user-tell-provider-plain = Senden Sie diesen Bericht an die Betreiber von { $server }: Port { $port } antwortet im Klartext.
user-check-name-and-port = { advice-where-name } Vergleichen Sie den Namen und den Port, die dort zu { $server } (Port { $port }) eingetragen sind, mit den Angaben Ihres Anbieters.
user-scanner-update = { $scanner }, ein Virenscanner auf diesem Computer, ist zwischen Ihrem Mailprogramm und dem Server. Aktualisieren Sie ihn, starten Sie diesen Computer neu, und prüfen Sie noch einmal.
user-scanner-find = Suchen Sie in den Einstellungen Ihres Virenscanners nach Mail- oder SSL-Prüfung, und nehmen Sie die Mailverbindung zu { $server } davon aus; wie das geht, steht in den Hilfeseiten des Virenscanners, oder Ihr Helpdesk weiß es. Lassen Sie den Virenscanner selbst eingeschaltet.
user-gateway = { $scanner } gehört zu dem Netz, in dem Sie sind, nicht zu diesem Computer. Bitten Sie den Betreiber des Netzes, die Mailverbindung zu { $server } auszunehmen oder das eigene Stammzertifikat hier zu installieren.
user-ask-helpdesk-scanner = Fragen Sie bei einem Firmencomputer Ihren Helpdesk: Das Gateway braucht hier vielleicht sein eigenes Stammzertifikat oder eine Ausnahme für Mail.
user-compare-network = Prüfen Sie einmal aus einem anderen Netz, etwa dem Ihres Telefons. Speichern Sie vorher dieses Ergebnis, damit Sie die beiden vergleichen können.
user-allow-program = Sehen Sie in der Firewall dieses Computers nach, ob Ihr Mailprogramm Port { $port } verwenden darf, und erlauben Sie es. Um es rückgängig zu machen, entfernen Sie den Eintrag wieder.
user-ask-helpdesk-port = Bitten Sie den Betreiber dieses Netzes, Port { $port } zu { $server } durchzulassen; viele Netze sperren Mail-Ports mit Absicht.
user-large-hello = Wenn Sie ein VPN verwenden, prüfen Sie einmal ohne. Sonst senden Sie diesen Bericht an den Betreiber dieses Netzes: Pakete in voller Größe gehen unterwegs verloren (MTU), oder eine Firewall versteht die lange erste Nachricht aktueller Programme nicht.
user-check-name = { advice-where-name } Prüfen Sie Buchstabe für Buchstabe, ob der Name von { $server } richtig eingetragen ist.
user-name-service = Starten Sie zu Hause Ihren Router neu, warten Sie zwei Minuten, und starten Sie dann diesen Computer neu: Der Namensdienst (DNS) dieses Netzes hat keine Adresse genannt. Fragen Sie im Büro Ihren Helpdesk.
user-ask-helpdesk-dns = Bleibt es so, senden Sie diesen Bericht an den Betreiber dieses Netzes oder Ihren Internetanbieter: Sein Namensdienst (DNS) nennt keine Adresse zu { $server }.
user-hosts-file = Bitten Sie Ihren Helpdesk, sich die hosts-Datei dieses Computers anzusehen: Der Eintrag zu { $server } führt zu einer Adresse, an der Mail nicht funktioniert.
user-flush-names = Löschen Sie die gespeicherten Adressen (den DNS-Cache) dieses Computers oder Telefons: { $program ->
        [apple-mail] Öffnen Sie auf dem Mac das Terminal, geben Sie sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder ein, drücken Sie die Eingabetaste, und geben Sie das Kennwort des Mac ein.
        [outlook-mac] Öffnen Sie auf dem Mac das Terminal, geben Sie sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder ein, drücken Sie die Eingabetaste, und geben Sie das Kennwort des Mac ein.
        [iphone] Schalten Sie es aus und wieder ein.
        [gmail-app] Schalten Sie es aus und wieder ein.
        [samsung-email] Schalten Sie es aus und wieder ein.
        [thunderbird-android] Schalten Sie es aus und wieder ein.
        [outlook-mobile] Schalten Sie es aus und wieder ein.
        [device] Schalten Sie das Gerät aus und wieder ein.
        [evolution] Öffnen Sie ein Terminal, geben Sie resolvectl flush-caches ein, und drücken Sie die Eingabetaste.
        [kmail] Öffnen Sie ein Terminal, geben Sie resolvectl flush-caches ein, und drücken Sie die Eingabetaste.
       *[other] Drücken Sie unter Windows die Tasten Windows+R, geben Sie cmd ein, drücken Sie die Eingabetaste, geben Sie dann ipconfig /flushdns ein, und drücken Sie die Eingabetaste. Ein Telefon schalten Sie aus und wieder ein.
    } Rückgängig zu machen ist nichts.
user-private-address = Der Name { $server } führt zu { $private-address }, einer Adresse in einem lokalen Netz. So antwortet ein Gästenetz, bevor man sich darin angemeldet hat: Öffnen Sie eine Webseite in Ihrem Browser, und melden Sie sich dort an. Sonst klären Sie, ob Sie im Netz von { $server } oder in dessen VPN sein müssen, um Mail zu lesen.
user-use-exchanger = { $server } ist der Name einer Domain, und deren Mail geht an { $exchanger }. Fragen Sie Ihren Anbieter, ob auch Mailprogramme diesen Server verwenden. Wenn ja: { advice-where-name } Tragen Sie { $exchanger } als Namen des Servers ein. Zum Zurückstellen tragen Sie wieder { $server } ein.
user-restart-router = Schalten Sie zu Hause Ihren Router eine Minute lang aus und wieder ein, und prüfen Sie dann noch einmal.
user-ask-helpdesk-ipv6 = Bleibt es so, senden Sie diesen Bericht an Ihren Helpdesk oder Anbieter: Der Weg über IPv6 zu { $server } ist gestört.
user-sign-in-to-network = Öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich in diesem Netz an, oder nehmen Sie seine Bedingungen an, und prüfen Sie dann noch einmal.
user-wait-for-server = Warten Sie einige Minuten, und versuchen Sie es noch einmal; in Ihrem Mailprogramm ist nichts zu ändern.
user-ask-provider-status = Sehen Sie auf die Statusseite Ihres Anbieters, oder rufen Sie dort an: Vielleicht ist es schon bekannt.
user-fewer-connections = { $protocol ->
        [SMTP] Schließen Sie andere Programme und Geräte, die über denselben Server senden; viele Server erlauben nur wenige zugleich.
       *[other] Schließen Sie andere Programme und Geräte, die dasselbe Postfach lesen; viele Server erlauben nur wenige zugleich.
    }
user-longer-interval = Lassen Sie Ihr Mailprogramm seltener nach Mail sehen, zum Beispiel alle zehn Minuten.
user-greylisted = Senden Sie in zehn Minuten noch einmal: Dieser Server bittet jeden neuen Absender, später wiederzukommen. Zu ändern ist nichts.
user-shut-out = Warten Sie bis zum nächsten Versuch eine halbe Stunde, auf jedem Gerät, das dieses Postfach liest: Jeder Versuch kann die Wartezeit verlängern.
user-correct-password = Geben Sie vor dem nächsten Versuch in jedem Programm und auf jedem Gerät, das dieses Postfach nutzt, das richtige Kennwort ein: Ein altes hält die Adresse ausgesperrt.
user-sign-in-name = Prüfen Sie, ob der Benutzername vollständig ist (oft die ganze Adresse), und geben Sie das Kennwort noch einmal ein.
user-sign-in-app-password = Verlangt Ihr Anbieter für Mailprogramme ein App-Passwort (Google, Yahoo, AOL, Apple, Fastmail und andere tun das; bei Apple heißt es „anwendungsspezifisches Passwort“; Microsoft hat keines), erzeugen Sie eines in Ihrem Konto auf der Website, und geben Sie es anstelle des üblichen Kennworts ein.
user-sign-in-web = Lassen Sie das Mailprogramm sich über die Webseite des Anbieters anmelden (OAuth 2). { $program ->
        [thunderbird] { advice-where } Stellen Sie die Authentifizierungsmethode auf OAuth2.
        [thunderbird-android] { advice-where } Stellen Sie die Authentifizierung auf OAuth 2.0.
        [apple-mail] Fügen Sie den Account noch einmal hinzu, unter dem Namen des Anbieters und nicht als „Anderer“. Behalten Sie den alten: Mit POP abgerufene Mail liegt nur auf diesem Computer.
        [iphone] Fügen Sie den Account noch einmal hinzu, unter dem Namen des Anbieters und nicht als „Andere“. Entfernen Sie den alten nur, wenn Ihre Mail auch auf dem Server liegt.
        [outlook] Fügen Sie das Konto noch einmal als Microsoft 365, Outlook.com oder Google hinzu, nicht als POP oder IMAP. Behalten Sie das alte: Mit POP abgerufene Mail liegt nur auf diesem Computer. Bei anderen Anbietern kann das klassische Outlook es nicht; Thunderbird kann es.
        [new-outlook] Fügen Sie das Konto noch einmal hinzu, und wählen Sie, wenn danach gefragt wird, den Anbieter; geben Sie in Outlook selbst kein Kennwort ein.
        [outlook-mac] Fügen Sie das Konto noch einmal hinzu, und wählen Sie, wenn danach gefragt wird, den Anbieter, nicht IMAP oder POP. Behalten Sie das alte: Mit POP abgerufene Mail liegt nur auf diesem Computer.
        [outlook-mobile] Fügen Sie das Konto noch einmal hinzu, und wählen Sie, wenn danach gefragt wird, den Anbieter.
        [gmail-app] Fügen Sie das Konto noch einmal hinzu, und wählen Sie, wenn danach gefragt wird, den Anbieter, nicht „Andere“.
        [samsung-email] Fügen Sie das Konto noch einmal hinzu, und wählen Sie, wenn danach gefragt wird, den Anbieter, nicht „Andere“.
        [outlook-express] Outlook Express kann das nicht; Thunderbird kann es.
        [windows-mail] Windows Mail kann das nicht; Thunderbird kann es.
        [windows-live-mail] Windows Live Mail kann das nicht; Thunderbird kann es.
        [device] Kann das Gerät es nicht, lassen Sie es über ein Mail-Relay Ihres Netzes oder den Dienst des Anbieters für Geräte senden; fragen Sie den Betreiber Ihrer Mail.
        [script] Geben Sie dem Programm ein OAuth-2-Token, oder lassen Sie es über ein Relay oder einen Versanddienst senden, der noch Benutzernamen und Kennwort annimmt.
       *[other] Kann Ihres das nicht: Thunderbird kann es.
    }
user-sign-in-switch = Prüfen Sie in Ihrem Konto auf der Website des Anbieters, ob POP, IMAP oder der Zugang für Mailprogramme erst eingeschaltet werden muss.
user-ask-sign-in = Fragen Sie die Betreiber von { $server }, wie sich Mailprogramme dort anmelden: Port { $port } bietet keine Anmeldung mit Kennwort an.
user-ask-protocol = Bitten Sie den Verwalter des Kontos oder seiner Domäne, { $protocol } einzuschalten, oder fragen Sie, welches andere Protokoll zu verwenden ist.
user-other-way-of-sign-in = Verwenden Sie ein Mailprogramm, das eine der von { $server } angebotenen Arten der Anmeldung beherrscht, oder bitten Sie die Betreiber, auch Kennwörter über TLS anzubieten (PLAIN oder LOGIN).
user-use-submission-port = Zum Senden verwenden Mailprogramme { $program ->
        [outlook-express] Port 465 mit SSL; Port 25 ist für Mail zwischen Servern gedacht, und Port 587 braucht STARTTLS, das Outlook Express dort nicht kann.
       *[other] Port 587 mit STARTTLS oder Port 465 mit SSL/TLS; Port 25 ist für Mail zwischen Servern gedacht.
    } { advice-where } { $program ->
        [outlook-express] Versuchen Sie diesen Port.
       *[other] Versuchen Sie diese Ports.
    } { advice-undo }
user-client-certificate = Bitten Sie die Betreiber von { $server } um ein eigenes Zertifikat, und fragen Sie, wie es installiert wird: Ohne eines lässt Port { $port } niemanden hinein, gleich mit welchem Kennwort.
user-sign-in-for-sending = Schalten Sie die Anmeldung für das Senden ein: { $program ->
        [outlook-express] Gehen Sie in Outlook Express zu Extras > Konten… > E-Mail, wählen Sie das Konto, dann Eigenschaften > Server, und kreuzen Sie „Server erfordert Authentifizierung“ an.
        [windows-mail] Gehen Sie in Windows Mail zu Extras > Konten…, wählen Sie das Konto, dann Eigenschaften > Server, und kreuzen Sie „Server erfordert Authentifizierung“ an.
        [windows-live-mail] Klicken Sie in Windows Live Mail links mit der rechten Maustaste auf das Konto, dann auf Eigenschaften > Server, und kreuzen Sie „Server erfordert Authentifizierung“ an.
        [outlook] Schließen Sie Outlook, öffnen Sie die Systemsteuerung > Mail (Microsoft Outlook) > E-Mail-Konten…, wählen Sie das Konto, dann Ändern… > Weitere Einstellungen… > Postausgangsserver, und kreuzen Sie „Der Postausgangsserver (SMTP) erfordert Authentifizierung“ an.
        [outlook-mac] Gehen Sie in Outlook zu Extras > Konten, wählen Sie das Konto, dann Weitere Optionen unter dem Postausgangsserver, und wählen Sie eine Art der Authentifizierung.
        [thunderbird] Öffnen Sie in Thunderbird das Menü > Konten-Einstellungen > Postausgangs-Server (SMTP), wählen Sie den Server, dann Bearbeiten…, und wählen Sie eine andere Authentifizierungsmethode als „Keine Authentifizierung“.
        [thunderbird-android] Öffnen Sie in der App das Menü > Einstellungen, wählen Sie das Konto, dann E-Mails versenden > Postausgangsserver, und wählen Sie eine andere Authentifizierung als „Keine“.
        [apple-mail] Gehen Sie im Programm Mail zu Mail > Einstellungen > Accounts, wählen Sie den Account, dann Servereinstellungen, und tragen Sie für den Server für ausgehende E-Mails einen Benutzernamen und eine Authentifizierung ein.
        [iphone] Gehen Sie zu Einstellungen > Apps > Mail > Mail-Accounts (vor iOS 18: Einstellungen > Mail > Accounts), wählen Sie den Account, tippen Sie auf seine Adresse, dann auf SMTP und den Server unter „Primärer Server“, und geben Sie auch dort Benutzernamen und Passwort ein.
        [gmail-app] Öffnen Sie in der Gmail-App das Menü > Einstellungen, wählen Sie das Konto, dann die Einstellungen für ausgehende E-Mails, und schalten Sie „Anmeldung erforderlich“ ein.
        [samsung-email] Öffnen Sie in Samsung Email das Menü, tippen Sie auf das Zahnrad, wählen Sie das Konto, dann Servereinstellungen, und schalten Sie die Anmeldung für den Postausgangsserver ein.
        [evolution] Gehen Sie in Evolution zu Bearbeiten > Konten, wählen Sie das Konto, dann Bearbeiten und Verschicken von E-Mails, und kreuzen Sie „Server erfordert Legitimation“ an.
        [kmail] Gehen Sie in KMail zu Einstellungen > KMail einrichten… > Zugänge > Versand, wählen Sie den Zugang, dann Ändern…, und kreuzen Sie an, dass der Server eine Anmeldung verlangt.
        [device] Schalten Sie auf der Webseite des Geräts unter E-Mail oder SMTP die SMTP-Authentifizierung ein, und geben Sie Benutzernamen und Kennwort des Mailkontos ein.
        [script] Tragen Sie in der Konfiguration Benutzernamen und Kennwort für den SMTP-Server ein.
       *[other] Öffnen Sie in Ihrem Mailprogramm die Einstellungen des Postausgangsservers, und schalten Sie die Authentifizierung ein.
    } { advice-success }
user-from-address = Senden Sie mit der Adresse, die zu diesem Konto gehört: Vergleichen Sie die E-Mail-Adresse in den Kontoeinstellungen mit der, die Ihnen der Anbieter gegeben hat.
user-block-list = Der Server sagt, dass die Internetadresse dieses Computers auf einer Sperrliste steht. { $protocol ->
    [SMTP] Senden Sie über Port 587 oder 465 Ihres Anbieters mit Anmeldung; tun Sie das schon, bitten Sie
   *[other] Bitten Sie
 } Ihren Internetanbieter oder Helpdesk, die Adresse von der Liste nehmen zu lassen.
user-sending-limit = Warten Sie, bis die Obergrenze für das Senden nicht mehr greift, oft eine Stunde oder einen Tag, und senden Sie an weniger Empfänger auf einmal.
user-other-address = Prüfen Sie, ob ein VPN oder ein Gästenetz in Gebrauch ist, und senden Sie einmal ohne: Der Server lehnt die Adresse ab, die dieser Computer jetzt hat.
user-tell-provider-sending = Bleibt es so, senden Sie diesen Bericht an die Betreiber von { $server }: Die eigenen Worte des Servers stehen darin.
user-tell-provider-sni = Senden Sie diesen Bericht an die Betreiber von { $server }, und bitten Sie um ein Standardzertifikat für Programme, die keinen Namen senden.
user-ask-right-name = Fragen Sie die Betreiber von { $server }, ob das noch der richtige Name ist, und senden Sie ihnen diesen Bericht.
user-raise-time-limit = Geben Sie dem Server mehr Zeit: { $program ->
        [outlook-express] { advice-where } Schieben Sie das Servertimeout in Richtung „Lang“. Um es rückgängig zu machen, schieben Sie es wieder dorthin, wo es war.
        [windows-mail] { advice-where } Schieben Sie das Servertimeout in Richtung „Lang“. Um es rückgängig zu machen, schieben Sie es wieder dorthin, wo es war.
        [windows-live-mail] { advice-where } Schieben Sie das Servertimeout in Richtung „Lang“. Um es rückgängig zu machen, schieben Sie es wieder dorthin, wo es war.
        [outlook] { advice-where } Schieben Sie das Servertimeout in Richtung „Lang“. Um es rückgängig zu machen, schieben Sie es wieder dorthin, wo es war.
        [thunderbird] Öffnen Sie in Thunderbird das Menü > Einstellungen > Allgemein > Konfiguration bearbeiten…, und setzen Sie mailnews.tcptimeout auf 200. Um es rückgängig zu machen, setzen Sie den Wert dort zurück.
        [script] Erhöhen Sie in der Konfiguration die Zeitgrenze (timeout).
       *[other] Erhöhen Sie die Zeitgrenze in den Kontoeinstellungen, wenn es eine gibt.
    } { advice-success }
user-connect-network = Prüfen Sie, ob dieser Computer verbunden ist: WLAN eingeschaltet und verbunden, Kabel an beiden Enden eingesteckt, Flugmodus aus.
user-restart-network = Öffnet sich auch keine Webseite, starten Sie diesen Computer neu; zu Hause starten Sie auch Ihren Router neu, und warten Sie zwei Minuten.
user-free-connections = Schließen Sie Programme, die Sie nicht brauchen, oder starten Sie diesen Computer neu: Er hat keine Verbindung mehr frei, daher ließ sich von { $server } nichts erfahren.
user-run-to-the-end = Drücken Sie „Noch einmal prüfen“, und lassen Sie die Prüfung bis zum Ende laufen; sie dauert selten länger als zehn Sekunden.
user-wait-for-answer = Versuchen Sie es in zehn Minuten noch einmal: Ein Server, der schweigt, ist vielleicht überlastet oder startet gerade. In Ihrem Mailprogramm ist nichts zu ändern.
user-tell-provider-slow = Bleibt es so, senden Sie diesen Bericht an die Betreiber von { $server }; die Zeiten stehen darin.
user-try-again-now = Senden und empfangen Sie noch einmal in Ihrem Mailprogramm: Eine kurze Störung ist vielleicht schon vorbei.
user-compare-settings = Ihre Meldung nennt { $complaint-server }, Port { $complaint-port }; geprüft wurde { $server }, Port { $port }. { advice-where-name } Geben Sie { $server } und Port { $port } ein, wenn sie von Ihrem Anbieter stammen: Sie funktionieren von hier aus. Um es rückgängig zu machen, geben Sie wieder { $complaint-server } und Port { $complaint-port } ein.
user-password-and-account = Geht es immer noch nicht, geben Sie das Kennwort noch einmal ein, und vergleichen Sie den Benutzernamen mit den Angaben Ihres Anbieters.
user-not-tested = Nicht geprüft wurden die Anmeldung, das Postfach und das Senden: Mailprobe fragt nie nach einem Kennwort.
user-send-report = Speichern Sie diesen Bericht, und senden Sie ihn an Ihren Helpdesk: Alles, was gefunden wurde, steht darin.

warning-ssl-off = Bei ausgeschaltetem SSL können Ihr Kennwort und Ihre gesamte Mail von jedem Netz unterwegs gelesen werden. Tun Sie es nur in einem Netz, dem Sie vertrauen, etwa im Büro oder über ein VPN dorthin, nie in einem öffentlichen WLAN oder über das öffentliche Internet. { $protocol ->
        [SMTP] Das Lesen von Mail hat eine eigene Einstellung: Lassen Sie SSL dort an.
       *[other] Das Senden hat eine eigene Einstellung: Lassen Sie SSL dort an.
    } Wenn jemand das Kennwort gesehen haben könnte, ändern Sie es, sobald SSL wieder funktioniert, überall, wo Sie es verwenden. Schalten Sie SSL wieder ein, sobald der Server repariert ist.
warning-pop3 = { $other-protocol } nimmt Mail vom Server weg, wenn man es nicht anders einstellt: manche Programme sofort, andere nach zwei Wochen. Dann ist diese Mail nicht mehr auf Ihren anderen Geräten. Kreuzen Sie, bevor zum ersten Mal Mail abgerufen wird, „Kopie aller Nachrichten auf dem Server belassen“ an, und löschen Sie jede Zahl von Tagen, nach der sie entfernt wird (Telefone: vom Server löschen „Nie“).

## Für die Betreiber des Servers

admin-groupshield-log = Sehen Sie in das Anwendungsprotokoll von { $server } nach 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) und 1194 (MSExchangeIS, mit 0x80004005). 0x2741 darin bedeutet, dass die Adresse für den sicheren Port nicht zum Binden da war; 0x2740, dass ein anderes Programm den Port besetzt hält. Ein neues Zertifikat hilft nicht: Laut Artikel waren die Zertifikate in Ordnung (KB Q250926).
admin-groupshield-service-packs = Hilft das Entfernen von GroupShield nicht, machen Sie eine Sicherung, und bringen Sie den Server auf Windows NT 4.0 Service Pack 6a und Exchange Server 5.5 Service Pack 4, den neuesten Stand: NT 4.0 SP4 allein verursacht dieselben Ereignisse (KB Q214864).
admin-groupshield-remove = Machen Sie zuerst eine Sicherung, und sorgen Sie für einen anderen Mailschutz. Entfernen Sie dann GroupShield, den Virenscanner für Exchange von Network Associates (später McAfee), vollständig: zuerst seine Programme auf den Verwaltungscomputern, dann auf dem Server, mit seinen Diensten, Add-Ins und Registrierungseinträgen (KB Q250926; die Liste zum Entfernen von Hand steht in KB Q271758). Starten Sie den Informationsspeicher neu; solange ist Mail für alle unterbrochen.
admin-groupshield-test = Testen Sie SSL, bevor etwas wieder installiert wird, mit dem Mailprogramm selbst und eingeschaltetem SSL (KB Q250926) oder mit „Noch einmal prüfen“; das heutige openssl spricht das alte SSL dieses Servers nicht mehr. Prüfen Sie, ob 11508 und 11506 ausbleiben.
admin-groupshield-reinstall = Installieren Sie GroupShield neu, und testen Sie SSL noch einmal (KB Q250926). Sagen Sie dann den Benutzern, dass sie SSL wieder einschalten sollen.
admin-exchange55-log = Sehen Sie in das Anwendungsprotokoll von { $server }: 13002 bedeutet, dass für das Protokoll kein Zertifikat gebunden ist, 0x2740, dass ein anderes Programm den Port besetzt hält, 0x2741, dass die Adresse nicht zum Binden da war.
admin-exchange55-certificate = Prüfen Sie im Key Manager, ob ein gültiges Zertifikat an „Default“ oder an die richtige Adresse des Servers gebunden ist, jeweils für POP3 und IMAP4 (KB Q251097).
admin-exchange55-netstat = Führen Sie auf dem Server netstat -an aus, und suchen Sie nach 995 und 993 im Zustand LISTENING und nach den Adressen dazu. Ein Port auf nur einer Adresse passt zu KB Q214864.
admin-exchange55-addresses = Prüfen Sie, in welcher Reihenfolge die Adressen des Servers kommen (ping auf den eigenen Namen), und entfernen Sie Einwahl- und WAN-Adressen, die nicht verwendet werden (KB Q214864). Hinter einem Proxyserver brauchen die sicheren Ports eine eigene Bindung (KB Q178532).
admin-exchange55-service-packs = Machen Sie eine Sicherung, und bringen Sie den Server auf Windows NT 4.0 Service Pack 6a und Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 allein verursacht dieselben Ereignisse (KB Q214864).
admin-server-log = Sehen Sie in das Protokoll von { $server } zur Zeit dieses Berichts. { advice-server-log }
admin-key-and-certificate = Prüfen Sie, ob Schlüssel und Zertifikat zusammengehören und der Dienst beide lesen darf. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ nennt die Dateien (ssl_cert und ssl_key; ab 2.4 ssl_server_cert_file und ssl_server_key_file); openssl x509 -noout -pubkey -in CERT und openssl pkey -pubout -in KEY müssen dasselbe ausgeben.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files nennt die Dateien; openssl x509 -noout -pubkey -in CERT und openssl pkey -pubout -in KEY müssen dasselbe ausgeben.
        [exchange] Get-ExchangeCertificate zeigt, ob POP und IMAP unter Services stehen; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP bindet eines.
        [exchange55] Der Key Manager zeigt den Schlüssel und woran er gebunden ist.
       *[other] openssl x509 -noout -pubkey -in CERT und openssl pkey -pubout -in KEY müssen dasselbe ausgeben.
    }
admin-reload = Lassen Sie den Dienst Schlüssel und Zertifikat neu einlesen. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; ab Exchange 2013 auch MSExchangePOP3BE und MSExchangeIMAP4BE. Set-PopSettings und Set-ImapSettings mit -X509CertificateName wählen das Zertifikat.
        [exchange55] Starten Sie den Informationsspeicher neu.
        [courier] Starten Sie die Courier-Dienste neu.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Starten Sie den Maildienst neu.
    }
admin-offload = Prüfen Sie, ob vor Port { $port } ein Load Balancer, TLS-Proxy oder Inhaltsfilter ist, und wiederholen Sie den Test dahinter.
admin-test-secure-port = Testen Sie von außen: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } muss das Zertifikat und eine Begrüßung zeigen.
admin-test-plain-port = Testen Sie von außen: nc { $server } { $port } muss eine Begrüßung zeigen.
admin-enable-listener = Schalten Sie den sicheren Dienst für { $protocol } ein. { $server-kind ->
        [dovecot] In Dovecot: protocols und für jedes Protokoll ein inet_listener mit ssl = yes auf Port { $port }; doveconf -n zeigt, was in Gebrauch ist.
        [postfix] In Postfix: die Zeile smtps (submissions) in master.cf.
        [exchange] In Exchange: Set-PopSettings oder Set-ImapSettings mit -SSLBindings, dann den Dienst starten.
        [exchange55] Im Exchange Administrator: die Eigenschaften des Protokolls, mit einem Zertifikat aus dem Key Manager.
       *[other] Die Konfiguration nennt den Port und das Zertifikat.
    }
admin-open-port = Lassen Sie Port { $port } durch jede Firewall zwischen den Mailprogrammen und { $server }, aber nur aus den Netzen, in denen sie verwendet werden; nc -vz { $server } { $port } dort zeigt, ob es durchkommt.
admin-publish-settings = Veröffentlichen Sie die richtigen Einstellungen dort, wo Programme sie suchen: autoconfig.xml für Thunderbird und K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover für Outlook, ein Konfigurationsprofil für Apple-Geräte und SRV-Einträge _imaps, _pop3s und _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Sagen Sie den Benutzern, welche Programme mit TLS 1.2 und neuer noch funktionieren; den Server für alle herabzusetzen ist nicht nötig.
admin-allow-tls12 = Lassen Sie Port { $port } neben TLS 1.3 auch TLS 1.2 beantworten: Das ist sicher, und viele verwendete Programme können nichts Neueres (Outlook vor Windows 11, Drucker).
admin-old-tls-apart = Wenn alte Programme noch eine Zeit lang bleiben müssen, geben Sie ihnen eine eigene Adresse mit TLS 1.0, nur innerhalb des Netzes, und legen Sie ein Ende fest.
admin-upgrade-server = Bringen Sie den Maildienst oder seine TLS-Bibliothek auf TLS 1.2 oder neuer.
admin-tls-front-end = Setzen Sie bis dahin ein TLS-Frontend wie stunnel oder HAProxy davor, damit das alte TLS die Maschine nie verlässt.
admin-test-versions = Testen Sie mit openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option }, und prüfen Sie, welche Version und Cipher-Suite vereinbart werden.
admin-add-suites = Fügen Sie eine Cipher-Suite hinzu, die dieses Programm anbietet, etwa { $ciphers }.
admin-old-ciphers = Dieses Programm bietet nur alte Cipher-Suites wie { $ciphers } an; sie sind heute zu schwach, um sie für alle einzuschalten. Der richtige Weg ist ein neueres Programm.
admin-add-rsa = Hat das Zertifikat einen ECDSA- oder Ed25519-Schlüssel, bieten Sie daneben eines mit RSA-Schlüssel an.
admin-renew-certificate = Erneuern Sie das Zertifikat bei einer Zertifizierungsstelle, der Mailprogramme vertrauen, und lassen Sie den Dienst es neu einlesen.
admin-replace-revoked = Lassen Sie sich von Ihrer Zertifizierungsstelle ein neues Zertifikat mit neuem Schlüssel ausstellen, lassen Sie den Dienst es neu lesen, und fragen Sie, warum das alte gesperrt wurde.
admin-full-chain = Liefern Sie die ganze Kette aus: zuerst das eigene Zertifikat des Servers, dann die zwischen ihm und dem Stammzertifikat.
admin-current-chain = Ersetzen Sie das veraltete Zwischenzertifikat, das der Server sendet, durch das aktuelle Ihrer Zertifizierungsstelle, oder lassen Sie es weg.
admin-present-chain = Lassen Sie den Server, bis das neue Zwischenzertifikat beginnt, das heute gültige senden.
admin-certificate-names = Prüfen Sie, ob { $server } unter den Subject Alternative Names steht; der Common Name zählt nicht.
admin-chain-or-authority = Der Server sendet nur sein eigenes Zertifikat: Lassen Sie ihn auch die Zwischenzertifikate der Kette senden. Ist der Aussteller Ihre eigene Zertifizierungsstelle, installieren Sie deren Stammzertifikat auf jedem Computer, der Mail liest.
admin-reissue-plain = Lassen Sie das Zertifikat neu ausstellen, ohne die als kritisch (critical) gekennzeichnete Erweiterung; openssl x509 -text zeigt sie.
admin-reissue-for-apple = Lassen Sie das Zertifikat neu ausstellen: für höchstens 825 Tage und mit dem Zweck serverAuth (Serverauthentifizierung); openssl x509 -text zeigt beides.
admin-reissue-within-rules = Lassen Sie das Zertifikat von einer Zertifizierungsstelle neu ausstellen, die es für diesen Namen ausstellen darf; ein Stammzertifikat zu installieren hilft hier nicht.
admin-not-yet-valid = Verwenden Sie das Zertifikat erst ab seinem Beginn, oder lassen Sie es neu ausstellen; prüfen Sie die Uhr des Computers, der es ausgestellt hat.
admin-server-usage = Lassen Sie es für Server neu ausstellen, mit der erweiterten Schlüsselverwendung „TLS Web Server Authentication“ (serverAuth).
admin-offer-starttls = Lassen Sie Port { $port } STARTTLS anbieten; dafür sind ein Zertifikat und dessen Schlüssel nötig. { $server-kind ->
    [dovecot] In Dovecot: ssl = yes, ssl_cert und ssl_key (ab 2.4 ssl_server_cert_file und ssl_server_key_file).
    [postfix] In Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file und smtpd_tls_key_file (oder smtpd_tls_chain_files).
    [exchange] In Exchange: Enable-ExchangeCertificate für den Dienst.
   *[other] Die Konfiguration nennt beide.
}
admin-trusted-authority = Besorgen Sie das Zertifikat von einer Zertifizierungsstelle, der Mailprogramme vertrauen. Ist es Ihre eigene, installieren Sie deren Stammzertifikat auf jedem Computer, der Mail liest.
admin-every-address = Installieren Sie das neue Zertifikat auf jedem Server hinter dem Namen, und vergleichen Sie: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Unter der Adresse { $failing-address } funktioniert Port { $port } von { $server } nicht: Bringen Sie den Dienst dort in Ordnung, oder nehmen Sie diese Adresse aus den Einträgen des Namens heraus, bis er funktioniert.
admin-new-key = Erzeugen Sie einen neuen Schlüssel, RSA mit 2048 Bit oder mehr oder EC P-256, und lassen Sie ihn mit SHA-256 zertifizieren.
admin-strong-chain = Das eigene Zertifikat des Servers kann bleiben: Lassen Sie ihn ein Zwischenzertifikat Ihrer Zertifizierungsstelle senden, dessen Schlüssel 2048 Bit oder mehr hat und das mit SHA-256 signiert ist.
admin-dh-group = Verwenden Sie Diffie-Hellman-Gruppen mit 2048 Bit oder nur ECDHE.
admin-time-service = Auf { $server } ist nichts zu tun. Gehen in Ihrem Netz die Uhren vieler Computer falsch, bieten Sie dort einen Zeitdienst an.
admin-tell-people-settings = Nennen Sie den Benutzern die Paare: 995, 993 und 465 mit SSL/TLS; 110, 143 und 587 mit STARTTLS.
admin-tls-on-secure-port = Schalten Sie TLS für Port { $port } ein, oder schließen Sie ihn: Programme, die dort TLS erwarten, warten sonst vergeblich.
admin-tls-on-plain-port = Port { $port } beginnt sofort mit TLS. Lassen Sie ihn im Klartext antworten und STARTTLS anbieten, wie es Programme dort erwarten, oder schließen Sie ihn: TLS von Anfang an gehört auf die Ports 993, 995 und 465.
admin-check-forwarding = Prüfen Sie, wohin Port { $port } von { $server } weitergeleitet wird: Dort antwortet etwas anderes als { $protocol }.
admin-exempt-mail-ports = Muss Mail unterwegs nicht geprüft werden, nehmen Sie { $server } auf den Ports 995, 993, 465, 587, 143 und 110 von der TLS-Inspektion aus.
admin-install-company-root = Ist die Inspektion gewollt, installieren Sie ihr Stammzertifikat auf jedem Computer, der Mail liest.
admin-pass-starttls = Lassen Sie STARTTLS unverändert durch: Gateways, die es entfernen, zwingen die Mail in den Klartext.
admin-inspect-firewall = Sehen Sie im Protokoll der Firewall nach der Adresse, von der dieser Bericht kommt, und nach Port { $port }, zur Zeit des Berichts.
admin-packet-size = Wenn kleine Antworten ankommen und große verschwinden, prüfen Sie die MTU auf dem Weg: ICMP „fragmentation needed“ durchlassen oder die MSS senken.
admin-fix-records = Sehen Sie sich die A-, AAAA- und etwaige CNAME-Einträge von { $server } an, innen und außen: dig { $server } A und dig { $server } AAAA.
admin-name-service = Prüfen Sie, ob die Namensserver antworten, die dieses Netz vergibt: nslookup { $server } hier, und nslookup { $server } mit einem anderen Namensserver.
admin-fix-ipv6 = Lassen Sie den Dienst auch auf seiner IPv6-Adresse lauschen, oder nehmen Sie den AAAA-Eintrag von { $server } heraus, bis er es tut.
admin-give-ipv4 = Geben Sie { $server } auch eine IPv4-Adresse (einen A-Eintrag): Nicht jedes Netz hat IPv6.
admin-portal-mail = Geben Sie, bis sich ein Gast angemeldet hat, auf den Ports 995, 993 und 587 gar keine Antwort statt der Anmeldeseite: Mailprogramme versuchen es dann von selbst noch einmal.
admin-start-services = Starten Sie die Maildienste auf { $server }, und prüfen Sie, ob sie weiterlaufen.
admin-raise-limits = Prüfen Sie, welche Obergrenze erreicht wurde. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections und das client_limit der Login-Dienste; doveadm who zeigt, wer verbunden ist.
        [exchange] Get-PopSettings oder Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit und default_process_limit.
       *[other] Verbindungen insgesamt, je Benutzer und je Adresse.
    }
admin-blocked-addresses = Prüfen Sie, ob fail2ban oder ein ähnlicher Schutz die Adresse gesperrt hat, von der dieser Bericht kommt.
admin-mailbox-lock = Suchen Sie nach einer Sitzung dieses Postfachs, die nicht beendet wurde, und nach einer liegen gebliebenen Sperrdatei.
admin-sign-in-methods = Prüfen Sie, welche Arten der Anmeldung für { $protocol } eingeschaltet sind. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings oder Get-ImapSettings, LoginType; sehen Sie bei Exchange Online nach, ob die Standardauthentifizierung (Basic) gesperrt ist.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; für einen einzelnen Port in master.cf.
       *[other] Kennwörter über TLS brauchen PLAIN oder LOGIN.
    }
admin-switch-protocol-on = Schalten Sie { $protocol } für dieses Konto oder diese Domäne ein, oder sagen Sie den Leuten, welches Protokoll sie stattdessen verwenden sollen.
admin-explain-sign-in = Sind Kennwörter mit Absicht abgeschaltet, sagen Sie den Benutzern, welche Programme sich anmelden können und, wo es App-Passwörter gibt, wie man eines bekommt.
admin-client-certificate = Sollen keine Zertifikate von Clients verlangt werden, schalten Sie das aus (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); sollen welche verlangt werden, sagen Sie den Benutzern, wie sie eines bekommen.
admin-sending-rules = Finden Sie heraus, welche Regel die Mail zur Zeit dieses Berichts abgelehnt hat. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail und acl_smtp_rcpt
       *[other] Regeln für das Weiterleiten, für Absender und Adressen, Sperrlisten, Obergrenzen für das Senden.
    }
admin-delist = Gehört die Adresse nicht auf die Liste, bitten Sie deren Betreiber, sie zu streichen; die Webseite der Liste sagt, warum sie dort steht.
admin-nothing-on-server = Auf { $server } ist nichts zu tun: Nichts davon wurde erreicht.
admin-network-here = Sind mehr Computer betroffen, sehen Sie nach dem Switch, dem Router und dem Adressdienst (DHCP) dieses Netzes.
admin-default-certificate = Geben Sie dem Listener ein Standardzertifikat und eine Standard-Site für Programme, die keinen Servernamen senden.
admin-test-without-name = Testen Sie mit openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: Es muss ein Zertifikat zeigen.
admin-server-names = Prüfen Sie, ob die TLS-Einstellungen von { $server } genau diesen Namen kennen und was sie mit einem Programm tun, das keinen nennt.
admin-reverse-names = Prüfen Sie, ob der Server auf den Reverse-DNS-Namen (PTR) jeder Adresse wartet, die sich verbindet, oder auf eine ident-Abfrage, und schalten Sie das aus.
admin-server-load = Sehen Sie nach Last, Speicher und Festplatte von { $server } und nach der Zahl der Verbindungen.
admin-check-backend = Prüfen Sie, ob das Verzeichnis (LDAP), die Datenbank und der Speicher antworten, die der Maildienst braucht.
