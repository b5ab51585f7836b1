# What is known of the companies that run people's mailboxes

## How signing in works there

provider-known = Mail provider
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: mail programs sign in with the password of the mailbox.
        [app-password] { $provider }: mail programs need a password made just for them (an app password). Your usual password does not work there.
        [oauth] { $since ->
            [none] { $provider }: mail programs can no longer sign in with a password. They have to open the provider's own sign-in page (OAuth 2).
           *[other] { $provider }: since { $since } mail programs can no longer sign in with a password. They have to open the provider's own sign-in page (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: mail programs sign in through the provider's own sign-in page (OAuth 2) or with a password made just for them (an app password). Your usual password does not work there.
           *[other] { $provider }: since { $since } mail programs sign in through the provider's own sign-in page (OAuth 2) or with a password made just for them (an app password). Your usual password does not work there.
        }
        [authorization-code] { $provider }: mail programs need an authorization code from the mail settings on the website. Your usual password does not work there.
        [bridge] { $provider }: mail programs reach this mail only through the provider's own program (Bridge), which has to run on this computer and shows its own password.
        [none] { $provider }: this mail cannot be read with other mail programs, only with the provider's own.
       *[unknown] { $provider }: how mail programs sign in there is not known.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: as far as is known, mail programs sign in with the password of the mailbox.
        [app-password] { $provider }: as far as is known, mail programs need a password made just for them (an app password).
        [oauth] { $provider }: as far as is known, mail programs can no longer sign in with a password. They have to open the provider's own sign-in page (OAuth 2).
        [oauth-or-app-password] { $provider }: as far as is known, mail programs sign in through the provider's own sign-in page (OAuth 2) or with a password made just for them (an app password).
        [authorization-code] { $provider }: as far as is known, mail programs need an authorization code from the mail settings on the website.
        [bridge] { $provider }: as far as is known, mail programs reach this mail only through the provider's own program (Bridge) on this computer.
        [none] { $provider }: as far as is known, this mail cannot be read with other mail programs, only with the provider's own.
       *[unknown] { $provider }: how mail programs sign in there is not known.
    }
}
provider-switch = Check on the website: { $switch }
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
   *[as-far-as-known] As far as is known, from { $source } ({ $checked })
}
provider-not-known = Mailprobe does not know who runs the mail of "{ $asked }". Whoever gave you the address knows the servers.
