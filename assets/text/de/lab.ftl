# Die Übungsszenarien: Titel und Beschreibung

lab-healthy = Alles funktioniert
lab-healthy-about = Ein Mailserver, mit dem alles stimmt. Hier sehen Sie, wie ein gutes Ergebnis aussieht und dass eine Prüfung schnell endet.

lab-groupshield = GroupShield auf Exchange Server 5.5

lab-groupshield-refused = GroupShield, mit geschlossenen sicheren Ports
lab-groupshield-refused-about = Derselbe alte Exchange-Server, aber auf den sicheren Ports lauscht nichts. GroupShield kann der Grund sein, ebenso gut aber ein Administrator, der SSL nie eingeschaltet hat.

lab-groupshield-idle-close = GroupShield, das sofort auflegt
lab-groupshield-idle-close-about = Die sicheren Ports legen auf, bevor etwas gesagt wurde. Der Administrator hat uns mitgeteilt, dass auf diesem Server GroupShield installiert ist.

lab-exchange55-events = GroupShield, mit dem Ereignisprotokoll des Servers
lab-exchange55-events-about = Wie der erste Fall, und der Administrator hat vier Einträge des Ereignisprotokolls geschickt. Sie zeigen, dass die Maildienste ihre sicheren Ports nicht öffnen konnten.

lab-groupshield-one-port-only = Exchange 5.5 mit einem einzigen defekten Port

lab-exchange55-no-certificate = Exchange 5.5 ohne Zertifikat
lab-exchange55-no-certificate-about = Die sicheren Ports legen sofort auf, weil für sie kein Zertifikat installiert wurde. Das Ereignisprotokoll sagt es. Es sieht aus wie GroupShield und ist es nicht.

## Alt und neu

lab-client-too-old = Das Mailprogramm ist zu alt
lab-client-too-old-about = Der Server spricht nur TLS 1.2 und Neueres. Ein heutiges Mailprogramm kommt durch; eines aus Windows XP wird mit einer klaren Antwort abgewiesen.

lab-client-too-old-bare-close = Das Mailprogramm ist zu alt, und niemand sagt es
lab-client-too-old-bare-close-about = Wie zuvor, aber der Server legt bei alten Mailprogrammen ohne ein Wort auf, wie Dovecot es tut. Nur der Vergleich mehrerer Versuche unterscheidet das von einem defekten Server.

lab-server-too-old = Der Server ist zu alt

lab-tls10-only = Der Server spricht nur TLS 1.0
lab-tls10-only-about = Ein Server etwa aus dem Jahr 2005, der nie etwas Neueres als TLS 1.0 gelernt hat.

lab-ssl3-only = Der Server spricht nur SSL 3.0
lab-ssl3-only-about = Ein Server etwa aus dem Jahr 1998. Kein heutiges Programm spricht noch SSL 3.0.

lab-ssl2-only = Der Server spricht nur SSL 2.0
lab-ssl2-only-about = Ein Server etwa aus dem Jahr 1996. SSL 2.0 schützt heute nichts mehr, und kaum ein Programm hat es noch.

lab-no-shared-cipher = Keine gemeinsame Cipher-Suite
lab-no-shared-cipher-about = Server und Mailprogramm sprechen dieselbe Version, aber der Server möchte AES, und ein Programm aus Windows XP hat das nicht.

lab-sni-required = Der Server möchte seinen Namen hören
lab-sni-required-about = Der Server schickt jeden weg, der nicht am Anfang sagt, welchen Server er sucht. Programme aus Windows XP sagen es nie.

## Zertifikate und die Uhr

lab-certificate-expired = Das Zertifikat ist abgelaufen
lab-certificate-expired-about = Die Verschlüsselung funktioniert, aber das Zertifikat des Servers endete vor zwei Monaten.

lab-certificate-not-yet-valid = Das Zertifikat ist noch nicht gültig
lab-certificate-not-yet-valid-about = Die Verschlüsselung funktioniert, aber das Zertifikat des Servers beginnt erst in drei Wochen. Die Uhr dieses Computers geht richtig.

lab-certificate-wrong-name = Das Zertifikat gehört zu einem anderen Server
lab-certificate-wrong-name-about = Die Verschlüsselung funktioniert, aber das Zertifikat trägt die Namen der Server eines Hosting-Unternehmens.

lab-certificate-self-signed = Das Zertifikat bürgt für sich selbst
lab-certificate-self-signed-about = Die Verschlüsselung funktioniert, aber niemand sonst bürgt für das Zertifikat.

lab-certificate-unknown-issuer = Das Zertifikat kommt von einem unbekannten Aussteller
lab-certificate-unknown-issuer-about = Die Verschlüsselung funktioniert, aber eine Firma hat das Zertifikat selbst ausgestellt, und dieser Computer kennt diese Firma nicht.

lab-weak-certificate = Der Schlüssel des Zertifikats ist zu schwach
lab-weak-certificate-about = Das Zertifikat hat einen RSA-Schlüssel mit 1024 Bit. Alte Programme nehmen ihn an, heutige nicht.

lab-weak-signature = Die Signatur des Zertifikats ist zu schwach
lab-weak-signature-about = Das Zertifikat wurde mit SHA-1 signiert, und das lässt sich fälschen. Alte Programme nehmen es an, heutige nicht.

lab-clock-wrong = Die Uhr dieses Computers geht falsch
lab-clock-wrong-about = Das Zertifikat ist in Ordnung, aber dieser Computer glaubt, es sei drei Jahre früher. Die Begrüßung des Servers verrät die richtige Zeit.

## Einstellungen

lab-plaintext-on-secure-port = Keine Verschlüsselung auf dem sicheren Port
lab-plaintext-on-secure-port-about = Der Server antwortet im Klartext, wo Verschlüsselung hingehört, und kennt auch STARTTLS nicht. Sein sicherer Port ist falsch eingerichtet.

lab-starttls-mixup = STARTTLS und SSL verwechselt
lab-starttls-mixup-about = Der Port grüßt im Klartext und bietet STARTTLS an, und das funktioniert. Das Mailprogramm ist auf SSL vom ersten Byte an eingestellt.

lab-no-secure-service = Es gibt keinen sicheren Port
lab-no-secure-service-about = Auf den sicheren Ports lauscht nichts. Die einfachen Ports funktionieren und bieten STARTTLS an.

lab-wrong-protocol = Etwas anderes antwortet
lab-wrong-protocol-about = Wo Mail erwartet wurde, antworten ein Webserver und ein Fernzugang: falscher Servername oder falscher Port.

lab-sign-in-method = Die Anmeldung mit Kennwort ist ausgeschaltet
lab-sign-in-method-about = Verbindung, Verschlüsselung und Zertifikat sind in Ordnung. Der Server bietet nur die Anmeldung mit OAuth 2 an, und alte Mailprogramme haben das nicht.

## Unterwegs

lab-interception = Ein Virenscanner ist dazwischen
lab-interception-about = Ein Mailscanner auf diesem Computer antwortet an der Stelle des Servers, mit eigener Begrüßung und eigenem Zertifikat.

lab-starttls-stripped = Eine Firewall entfernt STARTTLS
lab-starttls-stripped-about = Etwas unterwegs löscht STARTTLS aus der Liste des Servers und zeigt auf den sicheren Ports ein eigenes Zertifikat.

lab-firewall = Eine Firewall sperrt die sicheren Ports
lab-firewall-about = Verbindungen zu den sicheren Ports bekommen überhaupt keine Antwort; die einfachen Ports grüßen. Eine Firewall oder der Internetanbieter lässt nur manche Ports durch.

lab-dns = Den Namen des Servers gibt es nicht
lab-dns-about = Der Name ist nicht zu finden: vertippt oder aus der Domain verschwunden.

lab-ipv6-broken = IPv6 ist gestört, IPv4 funktioniert
lab-ipv6-broken-about = Der Name hat zwei Adressen. Die neuere Art bekommt keine Antwort, die ältere funktioniert.

lab-captive-portal = Das Gäste-WLAN möchte zuerst eine Anmeldung
lab-captive-portal-about = Was auch gefragt wird, es antwortet die Anmeldeseite eines Gastnetzes.

## Der Server

lab-secure-listener-fault = Der Server kann keine Verschlüsselung aufbauen
lab-secure-listener-fault-about = Zertifikat und Schlüssel eines heutigen Servers gehören nicht zusammen. Die sicheren Ports legen sofort auf, und STARTTLS wird angeboten und dann zurückgenommen.

lab-alert-80-on-every-hello = Der Server meldet eine eigene Störung
lab-alert-80-on-every-hello-about = Jeder Versuch, eine Verschlüsselung aufzubauen, ob alt oder neu, wird mit dem Alert „internal error“ beantwortet.

lab-refused = Der Mailserver läuft nicht
lab-refused-about = Auf keinem Mail-Port lauscht etwas.

lab-silent = Der Server sagt nichts
lab-silent-about = Jeder Port nimmt den Anruf an und schweigt dann.

lab-slow = Der Server ist langsam
lab-slow-about = Alles funktioniert, aber jede erste Antwort dauert fünf Sekunden.

lab-busy = Der Server ist überlastet
lab-busy-about = Der Server grüßt mit „zu viele Verbindungen“ und legt auf.

lab-rate-limited = Der Server begrenzt, wie oft man anrufen darf
lab-rate-limited-about = Der erste Versuch auf dem sicheren Port wird beantwortet, jeder weitere abgeschnitten. Die einfachen Ports sagen, warum: zu viele Verbindungen von dieser Adresse.

lab-flapping = Es funktioniert jedes zweite Mal
lab-flapping-about = Derselbe Versuch wird einmal abgeschnitten und beim nächsten Mal beantwortet, immer abwechselnd.

## Server mit bösen Absichten, für Tests

lab-hostile-drip = Ein Byte pro Sekunde
lab-hostile-drip-about = Begrüßung und sicherer Kanal kommen mit einem Byte pro Sekunde an.

lab-hostile-flood-warnings = Warnungen ohne Ende
lab-hostile-flood-warnings-about = Der sichere Kanal beginnt mit Warnungen und kommt nie weiter.

lab-hostile-endless-certificate = Ein Zertifikat ohne Ende
lab-hostile-endless-certificate-about = Sechzehn Megabyte Zertifikate werden angekündigt, und es kommt noch mehr an.

lab-hostile-record-65535 = Ein Record, länger als erlaubt
lab-hostile-record-65535-about = Der sichere Kanal beginnt mit einem Record, der 65535 Bytes angibt.

lab-hostile-zero-records = Leere Records ohne Ende
lab-hostile-zero-records-about = Der sichere Kanal besteht aus Records der Länge null.

lab-hostile-reset-each-step = Bei jedem Schritt abgeschnitten
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
