# What is known of the companies that run people's mailboxes

## How signing in works there

provider-known = Mail provider
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: mail programs sign in with the password of the mailbox.
        [app-password] { $provider }: mail programs need a password made just for them (an app password). Your usual password does not work there.
        [oauth] { $since ->
            [none] { $provider }: mail programs can no longer sign in with a password. They have to open the provider's own sign-in page (OAuth 2).
           *[other] { $provider }: since { $since } mail programs can no longer sign in with a password. They have to open the provider's own sign-in page (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: mail programs sign in through the provider's own sign-in page (OAuth 2) or with a password made just for them (an app password). Your usual password does not work there.
           *[other] { $provider }: since { $since } mail programs have had to sign in through the provider's own sign-in page (OAuth 2) or with a password made just for them (an app password). Your usual password does not work there.
        }
        [authorization-code] { $provider }: mail programs need an authorization code from the mail settings on the website. Your usual password does not work there.
        [bridge] { $provider }: mail programs reach this mail only through the provider's own program (Bridge), which has to run on this computer and shows its own password.
        [none] { $provider }: this mail cannot be read with other mail programs, only with the provider's own.
       *[other] { $provider }: how mail programs sign in there is not known.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: as far as is known, mail programs sign in with the password of the mailbox.
        [app-password] { $provider }: as far as is known, mail programs need a password made just for them (an app password).
        [oauth] { $provider }: as far as is known, mail programs can no longer sign in with a password. They have to open the provider's own sign-in page (OAuth 2).
        [oauth-or-app-password] { $provider }: as far as is known, mail programs sign in through the provider's own sign-in page (OAuth 2) or with a password made just for them (an app password).
        [authorization-code] { $provider }: as far as is known, mail programs need an authorization code from the mail settings on the website.
        [bridge] { $provider }: as far as is known, mail programs reach this mail only through the provider's own program (Bridge) on this computer.
        [none] { $provider }: as far as is known, this mail cannot be read with other mail programs, only with the provider's own.
       *[other] { $provider }: how mail programs sign in there is not known.
    }
}
provider-switch = On its website: { $switch }
provider-note = Good to know: { $note }
provider-page = Page for this: { $page }
provider-status-page = Is the provider down? { $page }
provider-receiving = Receiving mail:
provider-sending = Sending mail:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = No servers are known.
provider-user-name = { $username ->
    [email] User name: the whole e-mail address
    [none] No user name is needed
    [local-part] User name: the part of the address before the @
   *[other] User name: as the provider gave it to you
}
provider-source = { $certainty ->
    [checked] From { $source } (checked { $checked })
   *[as-far-as-known] As far as is known ({ $source }, { $checked })
}
provider-takes-in-mail = Mail for this domain goes to { $provider } first; the mailbox may be somewhere else.
provider-not-known = Mailprobe does not know who runs the mail of "{ $asked }". Whoever gave you the address knows the servers.

## What was established

finding-provider-runs-server = { $server } is a server of { $provider }
finding-provider-name-not-found = { $server } is the right name at { $provider }; the name service of this network does not find it
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } takes no passwords from mail programs any more, only its own sign-in page (OAuth 2)
       *[other] { $provider } has taken no passwords from mail programs since { $since }, only its own sign-in page (OAuth 2)
    }
   *[as-far-as-known] As far as is known, { $provider } takes no passwords from mail programs, only its own sign-in page (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } refuses the usual password in mail programs; it wants an app password, or its own sign-in page (OAuth 2) where it has one
       *[other] { $provider } has refused the usual password in mail programs since { $since }; it wants an app password, or its own sign-in page (OAuth 2) where it has one
    }
   *[as-far-as-known] As far as is known, { $provider } refuses the usual password in mail programs and wants an app password
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } refuses the usual password in mail programs; it wants an authorization code from its mail settings
   *[as-far-as-known] As far as is known, { $provider } wants mail programs to use an authorization code from its mail settings
}
finding-provider-switch = { $sign_in ->
    [password] Mail programs may first have to be allowed on the website of { $provider }: { $switch }
    [oauth] Mail programs may first have to be allowed on the website of { $provider }: { $switch }
   *[other] On the website of { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } gives mail to other programs only through its own program (Bridge) on this computer
finding-provider-bridge-silent = Nothing listens on port { $port } of this computer, where the program of { $provider } (Bridge) should be
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } offers no POP, IMAP or SMTP: only its own programs can read this mail
   *[as-far-as-known] As far as is known, { $provider } offers no POP, IMAP or SMTP: only its own programs can read this mail
}
finding-provider-other-server = { $server } is not the { $right_protocol } server of { $provider }; that is { $right_server }, port { $right_port }
finding-provider-without-protocol = { $provider } is not known to offer { $protocol }; it offers { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = { $provider } names port { $right_port } for { $right_protocol } on { $right_server }, not { $port }
finding-provider-other-protection = { $provider } names { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] no encryption
} for port { $port } of { $right_server }, which is not what is set
finding-program-fetches-from-cloud = { $program } fetches mail by way of the servers of { $cloud }, not straight from this computer

## Verdicts

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } has stopped taking passwords from mail programs, so as a rule even the right one is refused.
   *[as-far-as-known] As far as is known, { $provider } takes no passwords from mail programs any more.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } does not take your usual password here; it wants an app password.
   *[as-far-as-known] As far as is known, { $provider } wants an app password here, not your usual one.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } does not take your usual password here; it wants an authorization code.
   *[as-far-as-known] As far as is known, { $provider } wants an authorization code here, not your password.
}
verdict-sign-in-method-provider-switch = { $provider } refused the sign-in; most likely mail programs are still switched off there.
verdict-sign-in-method-provider-needs-bridge = Mail at { $provider } can be read only through its own program (Bridge) on this computer.
verdict-sign-in-method-provider-without-mail-programs = Mail at { $provider } can be read only with its own programs, not with { $program }.
verdict-dns-provider-name-not-found = This network does not find { $server }, though that is the right name at { $provider }.
verdict-no-secure-service-provider-without-mail-programs = Mail at { $provider } can be read only with its own programs, not with { $program }.
verdict-no-secure-service-provider-without-protocol = { $provider } is not known to offer { $protocol }; set { $program } to { $right_protocol } instead.
verdict-server-down-provider-bridge-silent = The program of { $provider } (Bridge) is not running on this computer, or uses another port.

## Who can fix it

whose-dns-provider-name-not-found = Your helpdesk, or whoever runs this network, has to fix this.
whose-server-down-provider-bridge-silent = You can fix this yourself: start the program of { $provider } on this computer.
whose-sign-in-method-provider-takes-no-password = You can fix this yourself: change the way { $program } signs in, or use another program.
whose-sign-in-method-provider-wants-app-password = You can fix this yourself, with a password that { $provider } makes for { $program } alone.
whose-sign-in-method-provider-wants-code = You can fix this yourself, with a code from the mail settings of { $provider }.
whose-sign-in-method-provider-switch = You can fix this yourself, in the mail settings on the website of { $provider }.

## What to do

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: type the password of the mailbox again, and the user name as your provider wrote it.
    [app-password] { $provider }: make a password just for this program (an app password) on the website and type it in place of your usual one.
    [oauth] { $provider }: let the program open the provider's own sign-in page (in its settings: OAuth 2). If it cannot, use a newer program or the website.
    [oauth-or-app-password] { $provider }: let the program open the provider's own sign-in page (in its settings: OAuth 2), or make an app password on the website and type that.
    [authorization-code] { $provider }: get an authorization code in the mail settings on the website and type it in place of your password.
    [bridge] { $provider }: start its program (Bridge) on this computer, and copy server, port and password from it.
   *[none] { $provider }: read this mail on its website or with its own program.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Good to know: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Page: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Check on the website of { $provider } that mail programs are let in: { $provider-switch }
    [oauth] Check on the website of { $provider } that mail programs are let in: { $provider-switch }
   *[other] Where to find it on the website of { $provider }: { $provider-switch }
}
user-provider-settings = Set these in { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] your mail program
}, as { $right-provider } gives them: { $right-protocol }, server { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] no encryption
}.
user-cloud-program = This program fetches your mail by way of the servers of { $cloud }, not from here. Ask the people who run the mail server whether it lets those in. It may be reached from the office only, block other countries or too many sign-ins (fail2ban), or use a certificate authority of your company's own.
admin-provider-status = { $provider } runs this server; nothing can be done on it from outside. { $provider-status-page ->
    [none] Look on its website whether it reports a fault.
   *[other] Look whether it reports a fault: { $provider-status-page }
}
program-cloud-note = { $program } fetches mail by way of the servers of { $cloud }. A check from this computer cannot show whether those get through: the mail server may be reached from the office only, block other countries or too many sign-ins (fail2ban), or use a certificate authority of your company's own.

## The services of an account

report-services = Your account's servers
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = works
service-not-decided = not decided
describe-no-mail-programs = { $provider } lets only its own programs read mail. There is nothing to check.
