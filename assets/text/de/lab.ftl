# Die Übungsszenarien: Titel und Beschreibung
# Die Kennungen sind die aus src/lab/scenarios/.

## Exchange Server 5.5 und GroupShield

lab-healthy = Alles funktioniert
lab-healthy-about = Ein Mailserver, mit dem alles stimmt. Hier sehen Sie, wie ein gutes Ergebnis aussieht und dass eine Prüfung schnell endet.

lab-groupshield = GroupShield auf Exchange Server 5.5
lab-groupshield-about = Der Fall, für den dieses Programm gemacht wurde: ein Exchange-Server mit GroupShield, dem Virenscanner von Network Associates. Die sicheren Ports nehmen Verbindungen an und beenden dann jeden Versuch, eine Verschlüsselung aufzubauen, vom ältesten bis zum neuesten. Die unverschlüsselten Ports melden sich als Exchange Server 5.5 mit Service Pack 4.

lab-groupshield-refused = GroupShield, mit geschlossenen sicheren Ports
lab-groupshield-refused-about = Derselbe alte Exchange-Server, aber auf den sicheren Ports lauscht nichts. GroupShield kann der Grund sein, ebenso gut ein Administrator, der SSL nie eingeschaltet hat.

lab-groupshield-idle-close = GroupShield, das sofort die Verbindung trennt
lab-groupshield-idle-close-about = Die sicheren Ports trennen die Verbindung, bevor etwas gesagt wurde. Der Administrator hat uns mitgeteilt, dass auf diesem Server GroupShield installiert ist.

lab-exchange55-events = GroupShield, mit dem Ereignisprotokoll des Servers
lab-exchange55-events-about = Wie der erste Fall, und der Administrator hat vier Einträge des Ereignisprotokolls geschickt. Sie zeigen, dass die Maildienste ihre sicheren Ports nicht öffnen konnten.

lab-groupshield-one-port-only = Exchange 5.5 mit einem einzigen gestörten Port
lab-groupshield-one-port-only-about = Nur ein sicherer Port des alten Exchange-Servers trennt die Verbindung; die anderen antworten. Das spricht gegen GroupShield, das nach allem, was bekannt ist, alle zusammen stört.

lab-exchange55-no-certificate = Exchange 5.5 ohne Zertifikat
lab-exchange55-no-certificate-about = Die sicheren Ports trennen sofort die Verbindung, weil für sie kein Zertifikat installiert wurde. Das Ereignisprotokoll sagt es. Es sieht aus wie GroupShield und ist es nicht.

## Alt und neu

lab-client-too-old = Das Mailprogramm ist zu alt
lab-client-too-old-about = Der Server spricht nur TLS 1.2 und Neueres. Ein aktuelles Mailprogramm kommt durch; eines aus Windows XP wird mit einer klaren Antwort abgewiesen.

lab-client-too-old-bare-close = Das Mailprogramm ist zu alt, und niemand sagt es
lab-client-too-old-bare-close-about = Wie zuvor, aber der Server trennt bei alten Mailprogrammen ohne ein Wort die Verbindung, wie Dovecot es tut. Nur der Vergleich mehrerer Versuche unterscheidet das von einem gestörten Server.

lab-server-too-old = Der Server ist zu alt
lab-server-too-old-about = Der Server spricht SSL 3.0 und TLS 1.0 und nichts Neueres. Aktuelle Mailprogramme lehnen ihn ab; alte kommen durch.

lab-tls10-only = Der Server spricht nur TLS 1.0
lab-tls10-only-about = Ein Server etwa aus dem Jahr 2005, der nie etwas Neueres als TLS 1.0 gelernt hat.

lab-ssl3-only = Der Server spricht nur SSL 3.0
lab-ssl3-only-about = Ein Server etwa aus dem Jahr 1998. Kein aktuelles Programm spricht noch SSL 3.0.

lab-ssl2-only = Der Server spricht nur SSL 2.0
lab-ssl2-only-about = Ein Server etwa aus dem Jahr 1996. SSL 2.0 schützt heute nichts mehr, und kaum ein Programm hat es noch.

lab-no-shared-cipher = Keine gemeinsame Cipher-Suite
lab-no-shared-cipher-about = Server und Mailprogramm sprechen dieselbe Version, aber der Server verlangt AES, und ein Programm aus Windows XP hat das nicht.

lab-sni-required = Der Server will seinen Namen genannt bekommen
lab-sni-required-about = Der Server lehnt jedes Programm ab, das nicht am Anfang sagt, welchen Server es sucht. Programme aus Windows XP sagen es nie.

## Zertifikate und die Uhr

lab-certificate-expired = Das Zertifikat ist abgelaufen
lab-certificate-expired-about = Die Verschlüsselung funktioniert, aber das Zertifikat des Servers ist vor zwei Monaten abgelaufen.

lab-certificate-not-yet-valid = Das Zertifikat ist noch nicht gültig
lab-certificate-not-yet-valid-about = Die Verschlüsselung funktioniert, aber das Zertifikat des Servers gilt erst in drei Wochen. Die Uhr dieses Computers geht richtig.

lab-certificate-wrong-name = Das Zertifikat gilt für einen anderen Server
lab-certificate-wrong-name-about = Die Verschlüsselung funktioniert, aber das Zertifikat trägt die Namen der Server eines Hosting-Unternehmens.

lab-certificate-self-signed = Das Zertifikat ist selbstsigniert
lab-certificate-self-signed-about = Die Verschlüsselung funktioniert, aber keine Zertifizierungsstelle bestätigt das Zertifikat.

lab-certificate-unknown-issuer = Das Zertifikat kommt von einem unbekannten Aussteller
lab-certificate-unknown-issuer-about = Die Verschlüsselung funktioniert, aber eine Firma hat das Zertifikat selbst ausgestellt, und dieser Computer kennt diese Firma nicht.

lab-weak-certificate = Der Schlüssel des Zertifikats ist zu schwach
lab-weak-certificate-about = Das Zertifikat hat einen RSA-Schlüssel mit 1024 Bit. Alte Programme nehmen ihn an, aktuelle nicht.

lab-weak-signature = Die Signatur des Zertifikats ist zu schwach
lab-weak-signature-about = Das Zertifikat wurde mit SHA-1 signiert, und das lässt sich fälschen. Alte Programme nehmen es an, aktuelle nicht.

lab-clock-wrong = Die Uhr dieses Computers geht falsch
lab-clock-wrong-about = Das Zertifikat ist in Ordnung, aber dieser Computer glaubt, es sei drei Jahre früher. Die ersten Worte des Servers zeigen die richtige Zeit.

## Einstellungen

lab-plaintext-on-secure-port = Keine Verschlüsselung auf dem sicheren Port
lab-plaintext-on-secure-port-about = Der Server antwortet im Klartext, wo Verschlüsselung hingehört, und kennt auch STARTTLS nicht. Sein sicherer Port ist falsch eingerichtet.

lab-starttls-mixup = STARTTLS und SSL verwechselt
lab-starttls-mixup-about = Der Port antwortet im Klartext und bietet STARTTLS an, und das funktioniert. Das Mailprogramm ist auf SSL vom ersten Byte an eingestellt.

lab-no-secure-service = Es gibt keinen sicheren Port
lab-no-secure-service-about = Auf den sicheren Ports lauscht nichts. Die unverschlüsselten Ports funktionieren und bieten STARTTLS an.

lab-wrong-protocol = Etwas anderes antwortet
lab-wrong-protocol-about = Wo Mail erwartet wurde, antworten ein Webserver und ein Fernzugang: falscher Servername oder falscher Port.

lab-ssl-on-587 = SSL auf Port 587
lab-ssl-on-587-about = Der Server ist in Ordnung. Das Mailprogramm ist auf SSL vom ersten Byte an eingestellt, auf Port 587, der im Klartext antwortet und dann STARTTLS verlangt.

lab-no-encryption-on-993 = Keine Verschlüsselung auf Port 993
lab-no-encryption-on-993-about = Der Server ist in Ordnung. Das Mailprogramm ist nicht auf Verschlüsselung eingestellt, und das auf einem Port, der damit beginnt; so wartet jeder auf den anderen.

lab-starttls-not-offered = STARTTLS wird nicht angeboten
lab-starttls-not-offered-about = Das Mailprogramm ist auf STARTTLS eingestellt. Die unverschlüsselten Ports bieten es nicht an; die sicheren Ports funktionieren.

lab-http-inside-tls = Ein Webserver hinter der Verschlüsselung
lab-http-inside-tls-about = Verschlüsselung und Zertifikat sind in Ordnung, aber dahinter antwortet ein Webserver.

lab-garbage-inside-tls = Datenmüll hinter der Verschlüsselung
lab-garbage-inside-tls-about = Verschlüsselung und Zertifikat sind in Ordnung, aber was dahinter kommt, ist weder ein Mailprotokoll noch ein anderes.

lab-imap-on-pop3s = Ein anderer Maildienst auf dem Port
lab-imap-on-pop3s-about = Verschlüsselung und Zertifikat sind in Ordnung, aber IMAP antwortet, wo POP3 erwartet wurde, oder umgekehrt.

## Anmelden und Senden

lab-sign-in-refused = Das Kennwort wird nicht angenommen
lab-sign-in-refused-about = Alles, was sich prüfen lässt, funktioniert. Die Meldung des Mailprogramms zeigt, dass der Server die Anmeldung nicht angenommen hat.

lab-sign-in-method = Die Anmeldung mit Kennwort ist ausgeschaltet
lab-sign-in-method-about = Verbindung, Verschlüsselung und Zertifikat sind in Ordnung. Der Server bietet nur die Anmeldung mit OAuth 2 an, und alte Mailprogramme haben das nicht.

lab-sign-in-disabled = Keine Möglichkeit zur Anmeldung
lab-sign-in-disabled-about = Verbindung, Verschlüsselung und Zertifikat sind in Ordnung. Der Server sagt, dass die Anmeldung ausgeschaltet ist, oder nennt keine Art der Anmeldung.

lab-port-25-without-sign-in = Port 25 nimmt keine Anmeldung an
lab-port-25-without-sign-in-about = Das Mailprogramm sendet über einen Port, der für Mail zwischen Servern gedacht ist. Die anderen Ports bieten die Anmeldung an.

lab-client-certificate-demanded = Der Server verlangt ein Zertifikat vom Mailprogramm
lab-client-certificate-demanded-about = Der Server bricht den Aufbau der Verschlüsselung bei jedem ab, der kein eigenes Zertifikat hat.

lab-relay-denied = Senden ohne Anmeldung
lab-relay-denied-about = Alles, was sich prüfen lässt, funktioniert. Die Meldung zeigt, dass der Server keine Mail für jemanden weiterleitet, der sich nicht angemeldet hat.

lab-sender-refused = Die Adresse des Absenders wird abgelehnt
lab-sender-refused-about = Alles, was sich prüfen lässt, funktioniert. Die Meldung zeigt, dass der Server dieses Konto nicht unter dieser Adresse senden lässt.

lab-sending-limit = Eine Obergrenze für das Senden ist erreicht
lab-sending-limit-about = Alles, was sich prüfen lässt, funktioniert. Die Meldung zeigt, dass das Konto für heute so viel gesendet hat, wie es darf.

lab-greylisted = Der Server bittet, später wiederzukommen
lab-greylisted-about = Alles, was sich prüfen lässt, funktioniert. Die Meldung zeigt, dass der Server neue Absender warten lässt (Greylisting).

lab-access-denied = Zugang verweigert
lab-access-denied-about = Anstelle einer Begrüßung sagt der Server, dass er von dieser Adresse keine Mail annimmt.

lab-block-list = Die Adresse steht auf einer Sperrliste
lab-block-list-about = Anstelle einer Begrüßung sagt der Server, dass die Adresse dieses Computers auf einer Sperrliste steht.

## Unterwegs

lab-interception = Ein Virenscanner ist dazwischen
lab-interception-about = Ein Mailscanner auf diesem Computer antwortet anstelle des Servers, mit eigener Begrüßung und eigenem Zertifikat.

lab-starttls-stripped = Eine Firewall entfernt STARTTLS
lab-starttls-stripped-about = Etwas unterwegs entfernt STARTTLS aus der Liste des Servers und zeigt auf den sicheren Ports ein eigenes Zertifikat.

lab-firewall = Eine Firewall sperrt die sicheren Ports
lab-firewall-about = Verbindungen zu den sicheren Ports bekommen überhaupt keine Antwort; die unverschlüsselten Ports antworten. Eine Firewall oder der Internetanbieter lässt nur manche Ports durch.

lab-dns = Den Namen des Servers gibt es nicht
lab-dns-about = Der Name ist nicht zu finden: vertippt oder aus der Domain verschwunden.

lab-ipv6-broken = IPv6 ist gestört, IPv4 funktioniert
lab-ipv6-broken-about = Der Name hat zwei Adressen. Die neuere Art bekommt keine Antwort, die ältere funktioniert.

lab-captive-portal = Das Gäste-WLAN verlangt zuerst eine Anmeldung
lab-captive-portal-about = Was auch gefragt wird, es antwortet die Anmeldeseite eines Gästenetzes.

lab-starttls-stripped-587 = STARTTLS wird unterwegs entfernt
lab-starttls-stripped-587-about = Das Mailprogramm ist auf STARTTLS eingestellt. Etwas unterwegs entfernt das Angebot; die sicheren Ports funktionieren.

lab-resolver-trouble = Der Namensdienst des Netzes hilft nicht weiter
lab-resolver-trouble-about = Der Namensdienst dieses Netzes antwortet, dass er nicht sagen kann, wo der Server ist. Der Name selbst ist in Ordnung.

lab-no-network = Dieser Computer hat kein Netz
lab-no-network-about = Kein Kabel, kein WLAN: Aus diesem Computer kommt nichts hinaus.

lab-no-connection-left = Keine Verbindung mehr frei auf diesem Computer
lab-no-connection-left-about = Auf diesem Computer sind so viele Verbindungen offen, dass er keine weitere öffnen kann. Über den Server lässt sich nichts sagen.

## Der Server

lab-secure-listener-fault = Der Server kann keine Verschlüsselung aufbauen
lab-secure-listener-fault-about = Zertifikat und Schlüssel eines aktuellen Servers gehören nicht zusammen. Die sicheren Ports trennen sofort die Verbindung, und STARTTLS wird angeboten und dann zurückgenommen.

lab-alert-80-on-every-hello = Der Server meldet eine eigene Störung
lab-alert-80-on-every-hello-about = Jeder Versuch, eine Verschlüsselung aufzubauen, ob alt oder neu, wird mit dem Alert „internal error“ beantwortet.

lab-refused = Der Mailserver läuft nicht
lab-refused-about = Auf keinem Mail-Port lauscht etwas.

lab-silent = Der Server sagt nichts
lab-silent-about = Jeder Port nimmt Verbindungen an und schweigt dann.

lab-slow = Der Server ist langsam
lab-slow-about = Alles funktioniert, aber jede erste Antwort dauert fünf Sekunden.

lab-busy = Der Server ist überlastet
lab-busy-about = Der Server meldet „too many connections“ (zu viele Verbindungen) und trennt die Verbindung.

lab-rate-limited = Der Server begrenzt, wie oft man sich verbinden darf
lab-rate-limited-about = Der erste Versuch auf dem sicheren Port wird beantwortet, jeder weitere abgebrochen. Die unverschlüsselten Ports sagen, warum: zu viele Verbindungen von dieser Adresse.

lab-flapping = Es funktioniert jedes zweite Mal
lab-flapping-about = Derselbe Versuch wird einmal abgebrochen und beim nächsten Mal beantwortet, immer abwechselnd.

lab-starttls-taken-back = STARTTLS wird angeboten und zurückgenommen
lab-starttls-taken-back-about = Die unverschlüsselten Ports bieten STARTTLS an und sagen dann, dass sie es nicht starten können.

lab-reset-behind-server-hello = Mitten in der Verschlüsselung abgebrochen
lab-reset-behind-server-hello-about = Der Server beginnt, jeden Versuch zu verschlüsseln zu beantworten, und dann wird die Verbindung zurückgesetzt.

lab-alert-behind-server-hello = Der Server gibt mitten in der Verschlüsselung auf
lab-alert-behind-server-hello-about = Der Server beginnt, jeden Versuch zu verschlüsseln zu beantworten, und meldet dann „internal error“.

lab-garbage-behind-server-hello = Datenmüll mitten in der Verschlüsselung
lab-garbage-behind-server-hello-about = Der Server beginnt, jeden Versuch zu verschlüsseln zu beantworten, und sendet dann Bytes ohne Sinn.

lab-server-name-refused = Der Server kennt seinen Namen nicht
lab-server-name-refused-about = Jeder Versuch zu verschlüsseln wird mit dem Alert „unrecognized name“ beantwortet: ein alter Name des Servers oder ein anderer Server.

lab-two-at-once = Zwei Verbindungen gleichzeitig und nicht mehr
lab-two-at-once-about = Alles funktioniert, aber der Server bricht jede weitere Verbindung ab, solange zwei offen sind. Ein Mailprogramm braucht nur eine.

lab-shut-out = Der Server zählt und sperrt aus
lab-shut-out-about = Die erste Verbindung zu jedem Port wird beantwortet; danach nimmt der Server von dieser Adresse keine mehr an.

lab-every-port-closes = Jeder Port trennt die Verbindung
lab-every-port-closes-about = Jeder Port nimmt Verbindungen an und trennt sie sofort, wie Server es bei unerwünschten Adressen tun.

lab-server-fault = Der Server meldet ein eigenes Problem
lab-server-fault-about = Anstelle einer Begrüßung sagt der Server, dass sein Dienst im Moment ein Problem hat.

lab-expired-on-one-address = Eine von zwei Adressen ist nicht mehr aktuell
lab-expired-on-one-address-about = Der Name hat zwei Adressen. Eine zeigt ein gültiges Zertifikat, die andere ein abgelaufenes.

## Server mit bösen Absichten, für Tests

lab-hostile-drip = Ein Byte pro Sekunde
lab-hostile-drip-about = Begrüßung und sichere Verbindung kommen mit einem Byte pro Sekunde an.

lab-hostile-flood-warnings = Warnungen ohne Ende
lab-hostile-flood-warnings-about = Die sichere Verbindung beginnt mit Warnungen und kommt nie weiter.

lab-hostile-endless-certificate = Ein Zertifikat ohne Ende
lab-hostile-endless-certificate-about = Sechzehn Megabyte Zertifikate werden angekündigt, und es kommt noch mehr an.

lab-hostile-record-65535 = Ein Record, länger als erlaubt
lab-hostile-record-65535-about = Die sichere Verbindung beginnt mit einem Record, der 65535 Bytes angibt.

lab-hostile-zero-records = Leere Records ohne Ende
lab-hostile-zero-records-about = Die sichere Verbindung besteht aus Records der Länge null.

lab-hostile-reset-each-step = Bei jedem Schritt abgebrochen
lab-hostile-reset-each-step-about = Die Verbindung wird zurückgesetzt, jedes Mal bei einem späteren Schritt.

lab-hostile-endless-greeting = Eine Begrüßung ohne Ende
lab-hostile-endless-greeting-about = Die erste Zeile hört nie auf.

lab-hostile-endless-lines = Zeilen ohne Ende
lab-hostile-endless-lines-about = Jede Zeile der Begrüßung sagt, dass noch eine folgt.

lab-hostile-banner-10mb = Eine Begrüßung von zehn Megabyte
lab-hostile-banner-10mb-about = Die erste Zeile ist zehn Megabyte lang.

lab-hostile-nul = Nullbytes in der Begrüßung
lab-hostile-nul-about = In der Begrüßung stehen Nullbytes mitten in den Wörtern.

lab-hostile-escape-sequences = Begrüßung und Zertifikat voller Tricks
lab-hostile-escape-sequences-about = In der Begrüßung und im Zertifikat stehen Terminalbefehle, Zeichen, die die Zeile umdrehen, Webcode und eine Tabellenformel.
