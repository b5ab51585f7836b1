# Ergebnisse, die GroupShield-Zeile, was entscheiden würde und was zu tun ist.

## Ursachen in wenigen Worten

hypothesis-groupshield = GroupShield auf Exchange Server 5.5
hypothesis-exchange55-listener = Eine andere Störung der sicheren Ports von Exchange Server 5.5
hypothesis-secure-listener-fault = Der sichere Port des Servers ist gestört
hypothesis-no-secure-service = Kein sicherer Dienst auf diesem Port
hypothesis-client-too-old = Das Mailprogramm ist zu alt für den Server
hypothesis-server-too-old = Der Server ist zu alt für das Mailprogramm
hypothesis-certificate = Ein Problem mit dem Zertifikat des Servers
hypothesis-clock-wrong = Die Uhr dieses Computers geht falsch
hypothesis-starttls-mixup = Port und Art der Verschlüsselung passen nicht zusammen
hypothesis-dns = Der Name des Servers führt nirgendwohin oder an den falschen Ort
hypothesis-ipv6-broken = IPv6 ist gestört, IPv4 funktioniert
hypothesis-captive-portal = Das Netz möchte zuerst eine Anmeldung
hypothesis-server-down = Der Mailserver läuft nicht
hypothesis-sni-required = Der Server braucht eine neuere erste Nachricht (SNI)
hypothesis-healthy = Alles, was wir prüfen können, funktioniert
verdict-exchange55-listener = Auf dem Mailserver { $server } läuft Exchange Server 5.5, und sein sicherer Port { $port } funktioniert dort nicht.
verdict-no-shared-cipher = Der Server { $server } und { $program } kennen dieselbe TLS-Version, haben aber keine gemeinsame Cipher-Suite.
verdict-clock-wrong = Die Uhr dieses Computers geht falsch, deshalb scheint das gute Zertifikat von { $server } gerade nicht zu gelten.
verdict-starttls-mixup = Der Port { $port } von { $server } und die Art der Verschlüsselung, auf die { $program } eingestellt ist, gehören nicht zusammen.
verdict-plaintext-on-secure-port = Der Server { $server } spricht auf Port { $port } Klartext, wo ein sicherer Kanal hingehört.
verdict-wrong-protocol = Auf Port { $port } von { $server } antwortet etwas, das nicht { $protocol } ist.
verdict-dns = Dieser Computer findet nicht die richtige Adresse für { $server }.
verdict-ipv6-broken = Der Server { $server } funktioniert über IPv4, aber der Weg über IPv6 ist gestört.
verdict-captive-portal = Dieses Netz zeigt zuerst eine Anmeldeseite, deshalb kann { $program } den Server { $server } noch nicht erreichen.
verdict-sni-required = Der Server { $server } antwortet nur Programmen, die in ihrer ersten Nachricht seinen Namen sagen, und { $program } tut das nicht.
verdict-healthy = Alles, was wir an { $server }, Port { $port }, prüfen können, funktioniert von hier aus in diesem Moment.

## Wer am Zug ist

whose-exchange55-listener = Das ist Sache der Betreiber von { $server }. Sie haben nichts falsch gemacht.
whose-secure-listener-fault = Das ist Sache der Betreiber von { $server }. Sie haben nichts falsch gemacht.
whose-no-secure-service = Fragen Sie die Betreiber von { $server }, welcher Port zu verwenden ist; die Änderung liegt dann bei Ihnen.
whose-client-too-old = Am Zug sind Sie oder Ihr Helpdesk: { $program } oder das System darunter muss neuer sein.
whose-server-too-old = Das ist Sache der Betreiber von { $server }.
whose-no-shared-cipher = Beide Seiten können es beheben: ein neueres Mailprogramm hier oder eine weitere Cipher-Suite auf { $server }.
whose-certificate = Das ist Sache der Betreiber von { $server }.
whose-weak-certificate = Das ist Sache der Betreiber von { $server }.
whose-clock-wrong = Sie sind am Zug: Stellen Sie die Uhr dieses Computers.
whose-starttls-mixup = Sie sind am Zug: Zwei Einstellungen sind zu ändern (Programm: { $program }).
whose-plaintext-on-secure-port = Das ist Sache der Betreiber von { $server }.
whose-wrong-protocol = Sie sind am Zug: Vergleichen Sie Servernamen und Port mit den Angaben Ihres Anbieters.
whose-firewall = Das ist Sache Ihres Helpdesks oder der Betreiber des Netzes, in dem Sie gerade sind.
whose-ipv6-broken = Das ist Sache derer, die Ihr Netz oder den Server betreiben.
whose-captive-portal = Sie sind am Zug: Melden Sie sich in diesem Netz an.
whose-server-down = Von hier aus hilft nur Warten; geben Sie den Betreibern von { $server } Bescheid.
whose-server-busy = Warten Sie einige Minuten. Kommt es öfter wieder, geben Sie den Betreibern von { $server } Bescheid.
whose-sign-in-refused = Sie sind am Zug: Benutzername, Kennwort oder Art der Anmeldung.
whose-sni-required = Beide Seiten können es beheben: ein neueres Mailprogramm hier oder ein Standardzertifikat auf { $server }.
whose-healthy = Rufen Sie Ihre Mail noch einmal ab ({ $program }). Geht es immer noch nicht, kommen als Nächstes die Einstellungen oder das Kennwort darin an die Reihe.
whose-undecided = Noch ein Test entscheidet, wer am Zug ist.

## Bezeichnungen

label-likely = wahrscheinlich
label-possible = möglich
label-unlikely = unwahrscheinlich
label-ruled-out = ausgeschlossen
label-not-tested = nicht prüfbar

## Die GroupShield-Zeile

groupshield-line-likely = GroupShield auf Exchange Server 5.5 ist wahrscheinlich. { $why }
groupshield-line-possible = GroupShield auf Exchange Server 5.5 ist möglich. { $why }
groupshield-line-unlikely = GroupShield auf Exchange Server 5.5 ist unwahrscheinlich. { $why }
groupshield-line-ruled-out = GroupShield auf Exchange Server 5.5 ist ausgeschlossen. { $why }
groupshield-line-not-tested = GroupShield auf Exchange Server 5.5 ließ sich nicht prüfen. { $why }

groupshield-why-confirmed = Das Protokoll des Servers zeigt 0x2741 für seine Mail-Ports, GroupShield läuft darauf, und die Ports verhalten sich entsprechend.
groupshield-why-confirmed-cured = Das Protokoll des Servers zeigte 0x2741, und SSL funktioniert, seit GroupShield vollständig entfernt wurde.
groupshield-why-fits-log = Der Server grüßt als Exchange Server 5.5, und sein Protokoll zeigt 0x2741. Ob GroupShield darauf läuft, wurde nicht gesagt.
groupshield-why-fits-installed = Die sicheren Ports des Servers verhalten sich, wie es von GroupShield bekannt ist, und GroupShield läuft darauf. Das Ereignisprotokoll lag nicht vor.
groupshield-why-refused = Der Server grüßt als Exchange Server 5.5 und lehnt seine sicheren Ports ab. GroupShield bewirkt das, andere Störungen desselben Servers aber auch.
groupshield-why-closes-at-once = Der Server grüßt als Exchange Server 5.5, und sein sicherer Port schließt sofort. GroupShield kann das bewirken; häufiger ist es ein fehlendes Zertifikat.
groupshield-why-shared = Ein Teil dessen, was zu sehen war, passt zu GroupShield, und andere Ursachen passen ebenso.
groupshield-why-other-log = Das Ereignisprotokoll des Servers nennt eine andere Ursache.
groupshield-why-other-fault = Der Server grüßt als Exchange Server 5.5, aber was zu sehen war, passt besser zu einer anderen Ursache.
groupshield-why-no-exchange = Nichts dort grüßt als Exchange Server 5.5, und nur auf diesem Server kommt es vor.
groupshield-why-other-product = Der Server grüßt als ein anderes Produkt, und diese Störung gibt es nur auf Exchange Server 5.5.
groupshield-why-works = Der sichere Port { $port } funktioniert von hier aus.
groupshield-why-no-ssl = Das Mailprogramm verwendet hier kein SSL, und diese Störung betrifft nichts anderes.
groupshield-why-starttls = Der Server bietet STARTTLS zum Lesen von Mail an, und das kann Exchange Server 5.5 nicht.
groupshield-why-absent = GroupShield ist nicht auf diesem Server, sagt jemand, der es weiß.
groupshield-why-cured = SSL funktioniert, seit GroupShield vollständig entfernt wurde; also war es die Ursache und ist nun weg.
groupshield-why-other-fact = Etwas hier Gesehenes kann bei dieser Störung nicht vorkommen.
groupshield-why-not-reached = Weder eine Begrüßung noch der sichere Port von { $server } war zu sehen.

## Was entscheiden würde

next-test-try-other-network = Was entscheiden würde: Führen Sie diese Prüfung in einem anderen Netz aus, etwa dem Ihres Telefons, und vergleichen Sie die beiden Ergebnisse.
next-test-ask-event-log = Was entscheiden würde: Fragen Sie die Betreiber von { $server }, ob im Anwendungsprotokoll die Ereignisse 11508, 11506 oder 13002 stehen, und fügen Sie sie hier ein.
next-test-ask-groupshield = Was entscheiden würde: Fragen Sie die Betreiber von { $server }, ob GroupShield darauf installiert ist.
next-test-ask-removal = Was entscheiden würde: Fragen Sie, ob SSL funktioniert, sobald GroupShield vollständig entfernt ist.
next-test-ask-since-when = Was entscheiden würde: Überlegen Sie, ob kurz vor dem Beginn etwas an diesem Computer geändert wurde.
next-test-check-again = Was entscheiden würde: Prüfen Sie in zehn Minuten noch einmal und sehen Sie, ob sich etwas unterscheidet.
next-test-run-to-the-end = Was entscheiden würde: Lassen Sie die Prüfung bis zum Ende laufen.

question-groupshield-installed = Ist GroupShield auf { $server } installiert?
question-cured-by-removal = Funktioniert SSL, seit GroupShield vollständig entfernt wurde?
question-works-without-ssl = Ist bekannt, ob die Mail mit ausgeschaltetem SSL funktioniert? Probieren Sie es dafür nicht aus.
question-works-on-other-network = Funktioniert dasselbe Konto in einem anderen Netz?
question-began-after-update = Begann es nach einer Änderung an diesem Computer?

## Bausteine für die Schritte

advice-undo = Um es rückgängig zu machen, öffnen Sie dieselbe Seite und stellen Sie wieder { $security ->
        [starttls] STARTTLS
        [none] keine Verschlüsselung
       *[tls] SSL/TLS
    } und Port { $port } ein.

## Für die Person am Mailprogramm

user-tell-admin-exchange55 = Senden Sie diesen Bericht an die Betreiber von { $server }: Der sichere Port { $port } funktioniert nicht, und die Schritte für sie stehen unten.
user-match-port-and-encryption = Port und Verschlüsselung gehören zusammen: 995, 993 und 465 gehören zu SSL/TLS; 110, 143 und 587 gehören zu STARTTLS. { advice-where } Stellen Sie ein passendes Paar ein und testen Sie dann. { advice-undo }
user-webmail-meanwhile = Bis dahin lesen Sie Ihre Mail im Webbrowser, wenn Ihr Anbieter das anbietet.
user-tunnel = Wenn das alte Programm bleiben muss, bitten Sie Ihren Helpdesk um einen TLS-Tunnel (stunnel) auf diesem Computer: Das Programm spricht mit dem Tunnel, und der Tunnel spricht heutiges TLS mit { $server }.
user-tell-provider-old-server = Senden Sie diesen Bericht an die Betreiber von { $server }: Der Server braucht TLS 1.2 oder neuer.
user-keep-settings = Lassen Sie die Sicherheitseinstellungen von Windows und Ihrem Mailprogramm, wie sie sind; sie herabzusetzen schwächt jede Verbindung, nicht nur diese.
user-tell-provider-suites = Senden Sie diesen Bericht an die Betreiber von { $server } und bitten Sie sie um eine Cipher-Suite, die Ihr Programm kennt.
user-do-not-click-through = Wenn Ihr Mailprogramm fragt, ob diesem Zertifikat trotzdem vertraut werden soll, antworten Sie mit Nein: Niemand kann sagen, wer mitliest.
user-tell-provider-certificate = Senden Sie diesen Bericht an die Betreiber von { $server }; Daten, Namen und Aussteller des Zertifikats stehen darin.
user-tell-provider-weak = Senden Sie diesen Bericht an die Betreiber von { $server } und bitten Sie um einen neuen Schlüssel und ein neues Zertifikat.
user-set-clock = Stellen Sie Datum, Uhrzeit und Zeitzone dieses Computers: Klicken Sie mit der rechten Maustaste auf die Uhr, wählen Sie „Datum/Uhrzeit ändern“ und lassen Sie die Zeit automatisch festlegen. Auf einem Mac: Systemeinstellungen > Allgemein > Datum & Uhrzeit.
user-clock-battery = Ist das Datum nach dem Ausschalten wieder falsch, ist die Batterie für die Uhr des Computers leer. Jedes Computergeschäft kann sie wechseln.
user-no-password-here = Melden Sie sich auf diesem Port nicht an: Das Kennwort ginge lesbar auf die Reise.
user-tell-provider-plain = Senden Sie diesen Bericht an die Betreiber von { $server }: Der Port { $port } spricht Klartext.
user-ask-helpdesk-scanner = Fragen Sie bei einem Firmencomputer Ihren Helpdesk: Das Gateway braucht hier vielleicht sein eigenes Stammzertifikat oder eine Ausnahme für Mail.
user-compare-network = Prüfen Sie einmal aus einem anderen Netz, etwa dem Ihres Telefons. Speichern Sie vorher dieses Ergebnis und laden Sie es dort zum Vergleichen.
user-allow-program = Sehen Sie in der Firewall dieses Computers nach, ob Ihr Mailprogramm Port { $port } verwenden darf, und erlauben Sie es. Um es rückgängig zu machen, entfernen Sie den Eintrag wieder.
user-ask-helpdesk-ipv6 = Bleibt es so, senden Sie diesen Bericht an Ihren Helpdesk oder Anbieter: Der Weg über IPv6 zu { $server } ist gestört.
user-sign-in-to-network = Öffnen Sie eine Webseite in Ihrem Browser, melden Sie sich in diesem Netz an oder nehmen Sie seine Bedingungen an und prüfen Sie dann noch einmal.
user-wait-for-server = Warten Sie einige Minuten und versuchen Sie es noch einmal; in Ihrem Mailprogramm ist nichts zu ändern.
user-ask-provider-status = Sehen Sie auf die Statusseite Ihres Anbieters oder rufen Sie dort an: Vielleicht ist es schon bekannt.
user-fewer-connections = Schließen Sie andere Programme und Geräte, die dasselbe Postfach lesen; viele Server erlauben nur wenige zugleich.
user-longer-interval = Lassen Sie Ihr Mailprogramm seltener nach Mail sehen, zum Beispiel alle zehn Minuten.
user-sign-in-name = Sehen Sie nach, ob der Benutzername vollständig ist (oft die ganze Adresse), und tippen Sie das Kennwort neu ein.
user-tell-provider-sni = Senden Sie diesen Bericht an die Betreiber von { $server } und bitten Sie um ein Standardzertifikat für Programme, die keinen Namen senden.
user-try-again-now = Senden und empfangen Sie noch einmal in Ihrem Mailprogramm: Eine kurze Störung ist vielleicht schon vorbei.
user-password-and-account = Geht es immer noch nicht, tippen Sie das Kennwort neu ein und vergleichen Sie den Benutzernamen mit den Angaben Ihres Anbieters.
user-not-tested = Nicht geprüft wurden die Anmeldung, das Postfach und das Senden: Mailprobe fragt nie nach einem Kennwort.
user-send-report = Speichern Sie diesen Bericht und senden Sie ihn an Ihren Helpdesk: Alles, was zu sehen war, steht darin.

warning-ssl-off = Bei ausgeschaltetem SSL können Ihr Kennwort und Ihre ganze Mail von jedem Netz unterwegs gelesen werden. Tun Sie es nur in einem Netz, dem Sie vertrauen, etwa im Büro oder durch ein VPN dorthin, nie in einem öffentlichen WLAN oder über das offene Internet. { $protocol ->
        [SMTP] Das Lesen von Mail hat eine eigene Einstellung: Lassen Sie SSL dort an.
       *[other] Das Senden hat eine eigene Einstellung: Lassen Sie SSL dort an.
    } Wenn jemand das Kennwort gesehen haben könnte, ändern Sie es, sobald SSL wieder funktioniert, überall, wo Sie es verwenden. Schalten Sie SSL wieder ein, sobald der Server repariert ist.

## Für die Betreiber des Servers

admin-exchange55-log = Sehen Sie in das Anwendungsprotokoll von { $server }: 13002 bedeutet, dass für das Protokoll kein Zertifikat gebunden ist, 0x2740, dass ein anderes Programm den Port besetzt hält, 0x2741, dass die Adresse nicht zum Binden da war.
admin-exchange55-certificate = Sehen Sie im Key Manager nach, dass ein gültiges Zertifikat an „Default“ oder an die richtige Adresse des Servers gebunden ist, jeweils für POP3 und IMAP4 (KB Q251097).
admin-exchange55-netstat = Führen Sie auf dem Server netstat -an aus und suchen Sie nach 995 und 993 im Zustand LISTENING und auf welchen Adressen. Ein Port auf nur einer Adresse passt zu KB Q214864.
admin-exchange55-addresses = Sehen Sie nach, in welcher Reihenfolge die Adressen des Servers kommen (ping auf den eigenen Namen), und entfernen Sie Einwahl- und WAN-Adressen, die nicht verwendet werden (KB Q214864). Hinter einem Proxyserver brauchen die sicheren Ports eine eigene Bindung (KB Q178532).
admin-server-log = Sehen Sie in das Protokoll von { $server } zur Zeit dieses Berichts. { advice-server-log }
admin-offload = Sehen Sie nach, ob vor Port { $port } ein Load Balancer, TLS-Proxy oder Inhaltsfilter steht, und testen Sie dahinter.
admin-enable-listener = Schalten Sie den sicheren Dienst für { $protocol } ein. { $server-kind ->
        [dovecot] In Dovecot: protocols und für jedes ein inet_listener mit ssl = yes auf Port { $port }; doveconf -n zeigt, was in Gebrauch ist.
        [postfix] In Postfix: die Zeile smtps (submissions) in master.cf.
        [exchange] In Exchange: Set-PopSettings oder Set-ImapSettings mit -SSLBindings, dann den Dienst starten.
        [exchange55] Im Exchange Administrator: die Eigenschaften des Protokolls, mit einem Zertifikat aus dem Key Manager.
       *[other] Seine Konfiguration nennt den Port und das Zertifikat.
    }
admin-tell-people-programs = Sagen Sie den Leuten, welche Programme mit TLS 1.2 und neuer noch funktionieren; den Server für alle herabzusetzen ist nicht nötig.
admin-old-tls-apart = Wenn alte Programme noch eine Zeit lang bleiben müssen, geben Sie ihnen eine eigene Adresse mit TLS 1.0, nur innerhalb des Netzes, und setzen Sie ein Datum für deren Ende.
admin-upgrade-server = Bringen Sie den Maildienst oder seine TLS-Bibliothek auf TLS 1.2 oder neuer.
admin-tls-front-end = Bis dahin stellen Sie ein TLS-Frontend wie stunnel oder HAProxy davor, damit das alte TLS die Maschine nie verlässt.
admin-add-suites = Fügen Sie eine Cipher-Suite hinzu, die die verwendeten Programme kennen, etwa ECDHE-RSA-AES128-GCM-SHA256; Windows 7 und 8.1 brauchen ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Erneuern Sie das Zertifikat bei einer Stelle, der Mailprogramme vertrauen, und lassen Sie den Dienst es neu einlesen.
admin-full-chain = Liefern Sie die ganze Kette: zuerst das eigene Zertifikat des Servers, dann die zwischen ihm und dem Stammzertifikat.
admin-certificate-names = Sehen Sie nach, dass { $server } unter den Subject Alternative Names steht; der Common Name zählt nicht.
admin-new-key = Erzeugen Sie einen neuen Schlüssel, RSA mit 2048 Bit oder mehr oder EC P-256, und lassen Sie ihn mit SHA-256 zertifizieren.
admin-dh-group = Verwenden Sie nur Diffie-Hellman-Gruppen mit 2048 Bit oder ECDHE.
admin-time-service = Auf { $server } ist nichts zu tun. Gehen bei vielen Computern die Uhren falsch, bieten Sie in Ihrem Netz einen Zeitdienst an.
admin-tell-people-settings = Sagen Sie den Leuten die Paare: 995, 993 und 465 mit SSL/TLS; 110, 143 und 587 mit STARTTLS.
admin-tls-on-secure-port = Schalten Sie TLS für Port { $port } ein oder schließen Sie ihn: Programme, die dort TLS erwarten, warten sonst vergeblich.
admin-check-forwarding = Sehen Sie nach, wohin Port { $port } von { $server } weitergeleitet wird: Dort antwortet etwas anderes als { $protocol }.
admin-install-company-root = Ist die Inspektion gewollt, installieren Sie ihr Stammzertifikat auf jedem Computer, der Mail liest.
admin-pass-starttls = Lassen Sie STARTTLS unverändert durch: Gateways, die es auslöschen, zwingen die Mail in den Klartext.
admin-fix-records = Sehen Sie sich die A-, AAAA- und etwaige CNAME-Einträge von { $server } an, innen und außen: dig { $server } A und dig { $server } AAAA.
admin-fix-ipv6 = Lassen Sie den Dienst auch auf seiner IPv6-Adresse lauschen oder nehmen Sie den AAAA-Eintrag von { $server } heraus, bis er es tut.
admin-start-services = Starten Sie die Maildienste auf { $server } und sehen Sie, dass sie oben bleiben.
admin-raise-limits = Sehen Sie nach, welche Obergrenze erreicht wurde. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections und das client_limit der Login-Dienste; doveadm who zeigt, wer verbunden ist.
        [exchange] Get-PopSettings oder Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit und default_process_limit.
       *[other] Verbindungen insgesamt, je Benutzer und je Adresse.
    }
admin-default-certificate = Geben Sie dem Listener ein Standardzertifikat und eine Standard-Site für Programme, die keinen Servernamen senden.
admin-reverse-names = Sehen Sie nach, ob der Server auf den umgekehrten Namen jedes Besuchers (PTR) oder auf eine ident-Abfrage wartet, und schalten Sie das aus.
admin-server-load = Sehen Sie nach Last, Speicher und Festplatte von { $server } und nach der Zahl der Verbindungen.
