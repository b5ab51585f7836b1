# Was über die Anbieter von Postfächern bekannt ist

## Wie die Anmeldung dort funktioniert

provider-known = Mailanbieter
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: Mailprogramme melden sich mit dem Kennwort des Postfachs an.
        [app-password] { $provider }: Mailprogramme brauchen ein eigenes, nur für sie erzeugtes Kennwort (App-Passwort). Ihr übliches Kennwort funktioniert dort nicht.
        [oauth] { $since ->
            [none] { $provider }: Mailprogramme können sich nicht mehr mit einem Kennwort anmelden. Sie müssen die Anmeldeseite des Anbieters öffnen (OAuth 2).
           *[other] { $provider }: Seit dem { $since } können sich Mailprogramme nicht mehr mit einem Kennwort anmelden. Sie müssen die Anmeldeseite des Anbieters öffnen (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: Mailprogramme melden sich über die Anmeldeseite des Anbieters (OAuth 2) oder mit einem eigenen, nur für sie erzeugten Kennwort (App-Passwort) an. Ihr übliches Kennwort funktioniert dort nicht.
           *[other] { $provider }: Seit dem { $since } müssen sich Mailprogramme über die Anmeldeseite des Anbieters (OAuth 2) oder mit einem eigenen, nur für sie erzeugten Kennwort (App-Passwort) anmelden. Ihr übliches Kennwort funktioniert dort nicht.
        }
        [authorization-code] { $provider }: Mailprogramme brauchen einen Autorisierungscode aus den Mail-Einstellungen auf der Website. Ihr übliches Kennwort funktioniert dort nicht.
        [bridge] { $provider }: Mailprogramme erreichen diese Mail nur über das Programm des Anbieters (Bridge). Es muss auf diesem Computer laufen und zeigt ein eigenes Kennwort an.
        [none] { $provider }: Diese Mail lässt sich nicht mit anderen Mailprogrammen lesen, nur mit denen des Anbieters.
       *[other] { $provider }: Wie sich Mailprogramme dort anmelden, ist nicht bekannt.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: Soweit bekannt, melden sich Mailprogramme mit dem Kennwort des Postfachs an.
        [app-password] { $provider }: Soweit bekannt, brauchen Mailprogramme ein eigenes, nur für sie erzeugtes Kennwort (App-Passwort).
        [oauth] { $provider }: Soweit bekannt, können sich Mailprogramme nicht mehr mit einem Kennwort anmelden. Sie müssen die Anmeldeseite des Anbieters öffnen (OAuth 2).
        [oauth-or-app-password] { $provider }: Soweit bekannt, melden sich Mailprogramme über die Anmeldeseite des Anbieters (OAuth 2) oder mit einem eigenen, nur für sie erzeugten Kennwort (App-Passwort) an.
        [authorization-code] { $provider }: Soweit bekannt, brauchen Mailprogramme einen Autorisierungscode aus den Mail-Einstellungen auf der Website.
        [bridge] { $provider }: Soweit bekannt, erreichen Mailprogramme diese Mail nur über das Programm des Anbieters (Bridge) auf diesem Computer.
        [none] { $provider }: Soweit bekannt, lässt sich diese Mail nicht mit anderen Mailprogrammen lesen, nur mit denen des Anbieters.
       *[other] { $provider }: Wie sich Mailprogramme dort anmelden, ist nicht bekannt.
    }
}
provider-switch = Auf der Website: { $switch }
provider-note = Gut zu wissen: { $note }
provider-page = Seite dazu: { $page }
provider-status-page = Störung beim Anbieter? { $page }
provider-receiving = Mail empfangen:
provider-sending = Mail senden:
provider-server = - { $protocol }: { $host }, Port { $port }, { $security }
provider-no-servers = Es sind keine Server bekannt.
provider-user-name = { $username ->
    [email] Benutzername: die ganze E-Mail-Adresse
    [none] Ein Benutzername ist nicht nötig
    [local-part] Benutzername: der Teil der Adresse vor dem @
   *[other] Benutzername: wie der Anbieter ihn Ihnen gegeben hat
}
provider-source = { $certainty ->
    [checked] Aus { $source } (geprüft: { $checked })
   *[as-far-as-known] Soweit bekannt ({ $source }, { $checked })
}
provider-takes-in-mail = Mail für diese Domain geht zuerst an { $provider }; das Postfach liegt vielleicht anderswo.
provider-not-known = Mailprobe weiß nicht, wer die Mail von „{ $asked }“ betreibt. Wer Ihnen die Adresse gegeben hat, kennt die Server.

## Was festgestellt wurde

finding-provider-runs-server = { $server } ist ein Server von { $provider }
finding-provider-name-not-found = { $server } ist der richtige Name bei { $provider }; der Namensdienst dieses Netzes findet ihn nicht
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } nimmt von Mailprogrammen keine Kennwörter mehr an, nur noch die eigene Anmeldeseite (OAuth 2)
       *[other] { $provider } nimmt seit dem { $since } von Mailprogrammen keine Kennwörter mehr an, nur noch die eigene Anmeldeseite (OAuth 2)
    }
   *[as-far-as-known] Soweit bekannt, nimmt { $provider } von Mailprogrammen keine Kennwörter an, nur die eigene Anmeldeseite (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } lehnt das übliche Kennwort in Mailprogrammen ab; verlangt wird ein App-Passwort oder, wo es sie gibt, die eigene Anmeldeseite (OAuth 2)
       *[other] { $provider } lehnt das übliche Kennwort in Mailprogrammen seit dem { $since } ab; verlangt wird ein App-Passwort oder, wo es sie gibt, die eigene Anmeldeseite (OAuth 2)
    }
   *[as-far-as-known] Soweit bekannt, lehnt { $provider } das übliche Kennwort in Mailprogrammen ab und verlangt ein App-Passwort
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } lehnt das übliche Kennwort in Mailprogrammen ab; verlangt wird ein Autorisierungscode aus den Mail-Einstellungen
   *[as-far-as-known] Soweit bekannt, verlangt { $provider } von Mailprogrammen einen Autorisierungscode aus den Mail-Einstellungen
}
finding-provider-switch = { $sign_in ->
    [password] Mailprogramme müssen auf der Website von { $provider } vielleicht erst erlaubt werden: { $switch }
    [oauth] Mailprogramme müssen auf der Website von { $provider } vielleicht erst erlaubt werden: { $switch }
   *[other] Auf der Website von { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } gibt Mail an andere Programme nur über das eigene Programm (Bridge) auf diesem Computer
finding-provider-bridge-silent = Auf Port { $port } dieses Computers lauscht nichts; dort sollte das Programm von { $provider } (Bridge) sein
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } bietet kein POP, IMAP oder SMTP an: Nur die eigenen Programme können diese Mail lesen
   *[as-far-as-known] Soweit bekannt, bietet { $provider } kein POP, IMAP oder SMTP an: Nur die eigenen Programme können diese Mail lesen
}
finding-provider-other-server = { $server } ist nicht der { $right_protocol }-Server von { $provider }; das ist { $right_server }, Port { $right_port }
finding-provider-without-protocol = Soweit bekannt, bietet { $provider } kein { $protocol } an; angeboten wird { $right_protocol }: { $right_server }, Port { $right_port }
finding-provider-other-port = { $provider } nennt für { $right_protocol } auf { $right_server } den Port { $right_port }, nicht { $port }
finding-provider-other-protection = { $provider } nennt { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] keine Verschlüsselung
} für Port { $port } von { $right_server }, und das ist nicht eingestellt
finding-program-fetches-from-cloud = { $program } ruft Mail über die Server von { $cloud } ab, nicht direkt von diesem Computer aus

## Ergebnisse

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } nimmt von Mailprogrammen keine Kennwörter mehr an; in der Regel wird auch das richtige abgelehnt.
   *[as-far-as-known] Soweit bekannt, nimmt { $provider } von Mailprogrammen keine Kennwörter mehr an.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } nimmt Ihr übliches Kennwort hier nicht an; verlangt wird ein App-Passwort.
   *[as-far-as-known] Soweit bekannt, verlangt { $provider } hier ein App-Passwort, nicht Ihr übliches Kennwort.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } nimmt Ihr übliches Kennwort hier nicht an; verlangt wird ein Autorisierungscode.
   *[as-far-as-known] Soweit bekannt, verlangt { $provider } hier einen Autorisierungscode, nicht Ihr Kennwort.
}
verdict-sign-in-method-provider-switch = { $provider } hat die Anmeldung abgelehnt; höchstwahrscheinlich ist der Zugang für Mailprogramme dort noch nicht eingeschaltet.
verdict-sign-in-method-provider-needs-bridge = Mail bei { $provider } lässt sich nur über das Programm des Anbieters (Bridge) auf diesem Computer lesen.
verdict-sign-in-method-provider-without-mail-programs = Mail bei { $provider } lässt sich nur mit den Programmen des Anbieters lesen; { $program } gehört nicht dazu.
verdict-dns-provider-name-not-found = Dieses Netz findet { $server } nicht, obwohl das der richtige Name bei { $provider } ist.
verdict-no-secure-service-provider-without-mail-programs = Mail bei { $provider } lässt sich nur mit den Programmen des Anbieters lesen; { $program } gehört nicht dazu.
verdict-no-secure-service-provider-without-protocol = Soweit bekannt, bietet { $provider } kein { $protocol } an; stellen Sie { $program } auf { $right_protocol } um.
verdict-server-down-provider-bridge-silent = Das Programm von { $provider } (Bridge) läuft auf diesem Computer nicht oder verwendet einen anderen Port.

## Wer es beheben kann

whose-dns-provider-name-not-found = Das muss Ihr Helpdesk oder der Betreiber dieses Netzes beheben.
whose-server-down-provider-bridge-silent = Das können Sie selbst beheben: Starten Sie das Programm von { $provider } auf diesem Computer.
whose-sign-in-method-provider-takes-no-password = Das können Sie selbst beheben: Ändern Sie für { $program } die Art der Anmeldung, oder nehmen Sie ein anderes Programm.
whose-sign-in-method-provider-wants-app-password = Das können Sie selbst beheben, mit einem Kennwort, das { $provider } nur für { $program } erzeugt.
whose-sign-in-method-provider-wants-code = Das können Sie selbst beheben, mit einem Code aus den Mail-Einstellungen von { $provider }.
whose-sign-in-method-provider-switch = Das können Sie selbst beheben, in den Mail-Einstellungen auf der Website von { $provider }.

## Was zu tun ist

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: Geben Sie das Kennwort des Postfachs noch einmal ein, und den Benutzernamen so, wie Ihr Anbieter ihn schreibt.
    [app-password] { $provider }: Erzeugen Sie auf der Website ein Kennwort nur für dieses Programm (App-Passwort), und geben Sie es anstelle Ihres üblichen ein.
    [oauth] { $provider }: Lassen Sie das Programm die Anmeldeseite des Anbieters öffnen (in seinen Einstellungen: OAuth 2). Kann es das nicht, nehmen Sie ein neueres Programm oder die Website.
    [oauth-or-app-password] { $provider }: Lassen Sie das Programm die Anmeldeseite des Anbieters öffnen (in seinen Einstellungen: OAuth 2), oder erzeugen Sie auf der Website ein App-Passwort, und geben Sie dieses ein.
    [authorization-code] { $provider }: Holen Sie einen Autorisierungscode aus den Mail-Einstellungen auf der Website, und geben Sie ihn anstelle Ihres Kennworts ein.
    [bridge] { $provider }: Starten Sie das Programm des Anbieters (Bridge) auf diesem Computer, und übernehmen Sie daraus Server, Port und Kennwort.
   *[none] { $provider }: Lesen Sie diese Mail auf der Website oder mit dem Programm des Anbieters.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Gut zu wissen: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Seite: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Prüfen Sie auf der Website von { $provider }, ob Mailprogramme zugelassen sind: { $provider-switch }
    [oauth] Prüfen Sie auf der Website von { $provider }, ob Mailprogramme zugelassen sind: { $provider-switch }
   *[other] Wo Sie es auf der Website von { $provider } finden: { $provider-switch }
}
user-provider-settings = Stellen Sie dies in { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] Ihrem Mailprogramm
} ein, wie { $right-provider } es angibt: { $right-protocol }, Server { $right-server }, Port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] keine Verschlüsselung
}.
user-cloud-program = Dieses Programm ruft Ihre Mail über die Server von { $cloud } ab, nicht von hier. Fragen Sie die Betreiber des Mailservers, ob er diese zulässt. Vielleicht ist er nur aus dem Büro erreichbar, sperrt andere Länder oder zu viele Anmeldungen (fail2ban) oder verwendet eine Zertifizierungsstelle Ihrer Firma.
admin-provider-status = { $provider } betreibt diesen Server; von außen ist daran nichts zu machen. { $provider-status-page ->
    [none] Sehen Sie auf der Website nach, ob eine Störung gemeldet ist.
   *[other] Sehen Sie nach, ob eine Störung gemeldet ist: { $provider-status-page }
}
program-cloud-note = { $program } ruft Mail über die Server von { $cloud } ab. Eine Prüfung von diesem Computer aus kann nicht zeigen, ob diese durchkommen: Vielleicht ist der Mailserver nur aus dem Büro erreichbar, sperrt andere Länder oder zu viele Anmeldungen (fail2ban) oder verwendet eine Zertifizierungsstelle Ihrer Firma.

## Die Dienste eines Kontos

report-services = Die Server Ihres Kontos
service-line = { $protocol }: { $server }, Port { $port } – { $found }
service-works = funktioniert
service-not-decided = noch unklar
describe-no-mail-programs = { $provider } lässt nur die eigenen Programme Mail lesen. Hier gibt es nichts zu prüfen.
