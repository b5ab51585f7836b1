# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-said-secure-connect-failed = The mail program says that the secure connection could not be set up: { $words }
finding-said-connect-failed = The mail program says that it could not connect: { $words }
finding-said-refused = The message says that the connection was refused: { $words }
finding-said-timed-out = The message says that nothing answered in time: { $words }
finding-said-unreachable = The message says that there is no route to the server: { $words }
finding-said-cannot-contact = The mail program says that it could not reach the server: { $words }
finding-said-no-ipv6 = The message says that this computer does not know addresses of that kind: { $words }
finding-said-blocked-here = The message says that this computer did not let the program connect: { $words }
finding-said-no-network = The message says that there is no network: { $words }
finding-said-host-not-found = The message says that the server's name was not found: { $words }
finding-said-resolver-trouble = The message says that names could not be looked up: { $words }
finding-said-dropped = The message says that the connection was ended: { $words }
finding-said-slow = The message says that the server did not answer in time: { $words }
finding-said-silent-on-tls-port = Nothing was heard on a port where encryption has to begin at once: { $words }
finding-said-tls-failed = The message says that the encryption could not be agreed on: { $words }
finding-said-clear-text = The message says that clear text came where encryption was expected: { $words }
finding-said-starttls-missing = The message says that the server does not offer STARTTLS: { $words }
finding-said-needs-encryption = The message says that encryption has to come first: { $words }
finding-said-tls-not-started = The message says that the server could not start encryption: { $words }
finding-said-client-too-old = The message says that the TLS version of the program is no longer accepted: { $words }
finding-said-server-too-old = The message says that the TLS version of the server is no longer accepted: { $words }
finding-said-version-differs = The message says that the two sides have no TLS version in common: { $words }
finding-said-no-shared-cipher = The message says that both sides have no encryption in common: { $words }
finding-said-weak-key-exchange = The message says that the server's key exchange is too weak: { $words }
finding-said-certificate = The message says that the server's certificate was not accepted: { $words }
finding-said-certificate-expired = The message says that the server's certificate has expired: { $words }
finding-said-certificate-not-yet-valid = The message says that the server's certificate is not valid yet: { $words }
finding-said-certificate-wrong-name = The message says that the certificate is for another name: { $words }
finding-said-certificate-self-signed = The message says that the certificate is self-signed (no certificate authority confirms it): { $words }
finding-said-certificate-untrusted = The message says that the issuer of the certificate is not trusted: { $words }
finding-said-own-root-in-chain = The message says that the certificate comes from a private certificate authority: { $words }
finding-said-certificate-chain = The message says that a part of the certificate chain is missing: { $words }
finding-said-certificate-revoked = The message says that the certificate was revoked: { $words }
finding-said-weak-certificate = The message says that the certificate is too weak: { $words }
finding-said-clock = The message says that the clocks differ: { $words }
finding-said-client-rejects-certificate = The log of the server says that the client did not accept the certificate: { $words }
finding-said-client-certificate = The message says that the server asks for a certificate of your own: { $words }
finding-said-sni = The message says that the server needs to be told its name: { $words }
finding-said-wrong-protocol = The message says that another protocol answered: { $words }
finding-said-busy = The message speaks of the server's limits: { $words }
finding-said-mailbox-locked = The message says that another program has the mailbox open: { $words }
finding-said-server-fault = The message speaks of a fault of the server: { $words }
finding-said-sign-in-refused = The message says that the sign-in was refused: { $words }
finding-said-sign-in-method = The message says that this way of signing in is not accepted: { $words }
finding-said-sign-in-later = The message says that signing in is held back for a while: { $words }
finding-said-relay-denied = The message says that the server does not relay without a sign-in: { $words }
finding-said-sending-refused = The message says that the server does not take this mail: { $words }
finding-said-computer-name-refused = The message says that the server does not take the name that this computer gives of itself (HELO): { $words }
finding-said-recipient-unknown = The message says that the recipient is not known: { $words }
finding-said-mailbox-full = The message says that a mailbox is full: { $words }
finding-said-scanner = The message comes from a mail scanner on the way: { $words }
finding-said-captive-portal = The message comes from the sign-in page of a network: { $words }
finding-said-local = The message speaks of a fault on this computer: { $words }
finding-said-settings = The message says that the settings cannot be right: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS is set for port { $port }, where encryption begins with STARTTLS
finding-settings-plain-on-tls-port = No SSL/TLS is set for port { $port }, where encryption has to begin at once
finding-settings-starttls-on-tls-port = STARTTLS is set for port { $port }, where encryption has to begin at once
finding-settings-port-of-other-protocol = Port { $port } does not belong to { $protocol }
finding-settings-greeting-of-other-protocol = The server answered in another protocol than { $protocol }: { $words }
finding-settings-server-is-this-computer = The settings name this computer itself as the mail server
finding-settings-greeting-of-other-server = The greeting is not that of the provider: { $words }
finding-settings-certificate-of-other-server = The servers of this provider show the right certificate to every program that names them first (SNI): this program does not, or something else answers in their place
finding-settings-exchanger-as-server = This server only takes mail from other servers, on port 25. Programs use another server of the provider, and not port { $port } of this one.

## Finding the address

finding-name-not-found = No server with the name { $name } exists
finding-alias-leads-nowhere = { $name } is only another name for { $alias }, and { $alias } does not exist
finding-name-has-no-address = The name { $name } exists, but no address belongs to it
finding-resolver-silent = This network's name service did not answer when asked for { $name }
finding-family-unanswered = This network's name service leaves the question for { $family } addresses of { $name } unanswered: every program waits { $seconds } seconds or longer
finding-resolver-trouble = This network's name service could not say where { $name } is
finding-private-address = The name leads to { $address }, an address inside a local network, and nothing answers there
finding-empty-address = The name leads to { $address }, which is no computer's address; filters answer like this
finding-loopback-address = The name leads to { $address }, which is this computer itself; filters answer like this
finding-no-network = This computer has no network connection
finding-computer-at-its-limit = This computer has no connection left to give: too many are open at once
finding-hosts-file-names-server = This computer's own hosts file sends the name to { $address }
finding-search-suffix-used = The name was only found with { $suffix } added, so another computer may have answered

## Reaching the port

finding-port-refused-others-greet = Port { $port } refuses connections, while port { $other_port } answers normally
finding-port-silent-others-greet = Port { $port } does not answer a connection, while port { $other_port } answers normally
finding-port-refused = Port { $port } refuses connections
finding-port-silent = Port { $port } does not answer a connection
finding-every-port-refused = Every mail port that was tried refuses connections
finding-every-port-silent = No mail port that was tried answers at all
finding-no-route = There is no route from here to { $address }
finding-no-way-out = No port of { $address } can be reached: the way out of this network is missing
finding-no-ipv6-route = { $server } has IPv6 addresses only, and no IPv6 route leads there from here
finding-blocked-locally = This computer itself did not let the connection to port { $port } out
finding-ipv6-fails-ipv4-works = Port { $port } works over IPv4 ({ $works_on }) and not over IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } works over IPv6 ({ $works_on }) and not over IPv4 ({ $address })
finding-older-on-one-address = At { $address } the server speaks nothing newer than { $version }, and elsewhere it does
finding-one-address-fails = The server has several addresses: port { $port } works on { $works_on } and not on { $address }
finding-busy-on-one-address = The server has several addresses: port { $port } works on { $works_on } and not on { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## The secure connection

finding-idle-close = Port { $port } accepts connections and closes them before anything is sent
finding-every-port-closes = { $ports } ports accept connections and close them at once, without a word
finding-every-hello-dies = { $range ->
    [part] Port { $port } accepts connections, but none of { $hellos } attempts to encrypt gets an answer
   *[whole] Port { $port } accepts connections, but none of { $hellos } attempts to encrypt, from SSL 2.0 to TLS 1.3, gets an answer
}
finding-alert-on-every-hello = Port { $port } answers every attempt to encrypt with the same alert ({ $alert })
finding-server-name-refused = Port { $port } does not know the name { $server }, or was given none (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Port { $port } agrees to STARTTLS and then says nothing
   *[tls] Port { $port } accepts connections and then says nothing, whatever is sent to begin encryption
}
finding-flight-breaks-off = Port { $port } begins to answer and then { $how ->
        [closed] closes the connection
        [reset] drops the connection
        [silent] falls silent
        [alert] gives up with alert { $alert }
       *[malformed] sends bytes that make no sense
    }
finding-large-hello-fails = { $how ->
    [reset] A first message of { $bytes } bytes makes port { $port } hang up, and a shorter one is answered
   *[lost] A first message of { $bytes } bytes gets no answer on port { $port }, and a shorter one does
}
finding-client-hello-unanswered = Port { $port } did not answer the way this mail program begins encryption
finding-newer-hello-answered = Port { $port } answers newer programs (up to { $version }) but not one like this mail program
finding-newest-version-breaks-off = Port { $port } breaks off when a program offers TLS 1.3, and answers those that offer TLS 1.2 at most
finding-only-old-hello-answered = Port { $port } answers nothing newer than { $version }
finding-other-suites-answered = Port { $port } speaks a version that this mail program knows, but shares no cipher with it
finding-key-type-not-spoken = Port { $port } shows a certificate with a key that this mail program cannot use ({ $key })
finding-sni-needed = Port { $port } answers only programs that name the server in their first message (SNI)
finding-other-certificate-without-name = To programs that do not name the server, it shows the certificate of { $names }
finding-client-hello-answered = Port { $port } answers a program like this mail program
finding-current-hello-answered = Port { $port } answers current programs
finding-everything-works = { $encrypts ->
    [yes] Port { $port } works from here: it was reached, it encrypts, and the mail server answered
   *[no] Port { $port } works from here: it was reached, and the mail server answered, without encryption
}
finding-handshake-not-completed = Port { $port } answers, but the secure connection is not completed
finding-text-on-secure-port = Port { $port } speaks clear text where encryption belongs: { $text }
finding-starttls-port-with-ssl = Port { $port } answers in clear text and is not meant for SSL from the first byte: { $text }
finding-starttls-on-secure-port = Port { $port } waits for encryption, while the mail program waits for the server to speak first
finding-no-encryption-on-secure-port = Port { $port } begins with encryption, while the mail program is set to none
finding-tls-start-text = { $how ->
    [continues] Port { $port } agrees to STARTTLS and then goes on in clear text: { $text }
   *[says] The server itself says that it cannot start encryption (port { $port })
}
finding-other-protocol = { $speaks ->
    [none] Something other than a mail server
   *[other] { $speaks }
} answers on port { $port }: { $text }
finding-other-protocol-inside = Port { $port } sets up encryption, but what speaks behind it is not this kind of mail server: { $text }
finding-settings-starttls-not-in-program = STARTTLS is set for port { $port }; Outlook Express can use it on port 25 only
finding-starttls-missing-on-one-address = Port { $port } takes STARTTLS on { $works_on } and not on { $address }
finding-starttls-withheld = Port { $port } does not list STARTTLS and takes it all the same; mail programs use only what is listed
finding-hangs-up-after-greeting = Port { $port } answers once and then hangs up
finding-silent-after-greeting = Port { $port } answers once and then says nothing more
finding-port-for-web = Port { $port } is for web pages, and no mail server answers on it
finding-malformed-answer = Port { $port } answers with bytes that belong to no protocol known here
finding-flapping = Port { $port } answered { $answered } of { $tries } equal attempts
finding-shut-out = Port { $port } answered first and then took no more connections from here
finding-slow-answer = Port { $port } took { $seconds } seconds to answer

## The certificate and the clock

finding-certificate-expired = The server's certificate ended on { $not_after }
finding-certificate-not-yet-valid = The server's certificate begins on { $not_before }
finding-certificate-revoked = The certificate was revoked on { $revoked_at }: the server itself hands out its issuer's word for it
finding-certificate-intermediate-expired = The certificate between the server's own and a trusted one, { $certificate }, ended on { $not_after }
finding-certificate-intermediate-not-yet-valid = The certificate between the server's own and a trusted one, { $certificate }, begins on { $not_before }
finding-certificate-other-path-needed = The server also sends the certificate of { $certificate }, which is valid from { $not_before } to { $not_after } only; current programs find a way without it, old ones and OpenSSL before 1.1.0 may stop there
finding-certificate-wrong-name = The certificate is for { $names }, not for { $asked_name }
finding-certificate-names-nobody = The certificate names no server at all, so not { $asked_name } either
finding-certificate-name-only-in-cn = The certificate has the name { $common_name } only as its common name, which current programs no longer accept; older ones do
finding-certificate-self-signed = The server's certificate is self-signed: no certificate authority confirms it
finding-certificate-unknown-extension = The certificate, or one above it, has an extension marked as critical that mail programs do not know, so they must refuse it
finding-certificate-against-apple-rules = Apple's programs refuse the certificate: one issued since July 2019 may be valid for at most 825 days and has to be marked for servers
finding-certificate-exceeds-issuer = The authority { $issuer } was not allowed to issue this certificate: { $exceeds ->
    [kind] it is no certificate authority, or may not sign certificates
    [length] the chain below it is longer than it may be
    [purpose] it is meant for something other than servers
    [names] the name lies outside its limits
   *[other] wrong kind, too long a chain, or a name outside its limits
}
finding-certificate-untrusted = The certificate was not issued by an authority this computer trusts, but by { $issuer }
finding-certificate-chain-incomplete = The server leaves out a certificate between its own and a trusted one
finding-certificate-wrong-usage = The server's certificate is not made for a mail server
finding-certificate-status-missing = The certificate demands a confirmation by its issuer (OCSP) with every connection, and the server sends none
finding-certificate-unreadable = A certificate that the server sends cannot be read
finding-certificate-bad-on-one-address = At { $address } the server shows another certificate, which { $problem ->
    [expired] ended on { $not_after }
    [not-yet-valid] begins on { $not_before } only
    [wrong-name] is for { $names }
    [name-only-in-cn] has its name in an old field only
    [self-signed] is self-signed
    [untrusted-issuer] comes from an issuer that this computer does not trust
    [missing-intermediate] comes without the certificates between it and its authority
    [revoked] was revoked on { $revoked_at }
    [intermediate-expired] comes with { $certificate }, which ended on { $not_after }
    [intermediate-not-yet-valid] comes with { $certificate }, which begins on { $not_before } only
    [weak-key] has a key that is too weak
    [weak-signature] has a signature that is too weak
   *[other] has a problem
}
finding-interceptor-issuer = The certificate was issued by { $interceptor }, which intercepts secure connections on their way
finding-certificate-differs-elsewhere = On the other network the server shows a certificate of another issuer ({ $issuer_elsewhere }; here { $issuer })
finding-clock-off = This computer's clock is { $direction ->
        [ahead] ahead
       *[behind] behind
    } by { $days ->
        [0] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
        [one] { $days } day
       *[other] { $days } days
    }; by the server's time the certificate is good
finding-clock-differs = This computer's clock differs from the server's by { $days ->
        [0] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
        [one] { $days } day
       *[other] { $days } days
    }
finding-clock-right = This computer's clock agrees with the server's
finding-certificate-weak-key = The certificate's key is too short for many current programs ({ $key })
finding-certificate-weak-signature = The certificate is signed in a way that current programs refuse ({ $signature })
finding-certificate-intermediate-weak-key = The key of the certificate between the server's own and a trusted one, { $certificate }, is too short for many current programs ({ $key })
finding-certificate-intermediate-weak-signature = The certificate between the server's own and a trusted one, { $certificate }, is signed in a way that current programs refuse ({ $signature })
finding-weak-key-exchange = The server's key exchange is too weak for many current programs ({ $bits } bits)

## The greeting

finding-exchange-5_5-greeting = Port { $port } says that it is Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } is older than Service Pack 3
finding-other-product-greeting = Port { $port } says that it is { $product }
finding-scanner-greeting = A mail scanner answers on port { $port } in the server's place: { $text }
finding-local-scanner-listens = A mail scanner on this computer listens on port { $port }
finding-busy-greeting = Port { $port } turns this computer away for now: { $text }
finding-kept-out-greeting = Port { $port } turns this computer away for now: { $text }
finding-mailbox-locked-greeting = Another program or device has the mailbox open: { $text }
finding-takes-no-mail = Port { $port } says that this server takes mail from nobody: { $text }
finding-refusal-greeting = Port { $port } refuses connections from here: { $text }
finding-address-not-welcome = Port { $port } refuses this computer: { $text }
finding-computer-name-refused = Port { $port } refuses the name that Mailprobe gives of this computer (EHLO): { $text }
finding-server-fault-greeting = Port { $port } says that the service has a problem or is switched off: { $text }
finding-server-asked-to-stop = The server asked to come back later, so Mailprobe stopped asking
finding-greeting-missing = Port { $port } was reached, but the mail server said nothing
finding-greeting-cut-off = Port { $port } closes the connection where the mail server should speak first
finding-no-port-speaks = { $ports } ports accept connections and none says a word
finding-captive-portal-answers = A sign-in page of this network answers in place of the mail server

## STARTTLS

finding-starttls-works = STARTTLS works on port { $port }
finding-starttls-offered = Port { $port } offers STARTTLS
finding-smtp-starttls-works = STARTTLS works on port { $port }
finding-starttls-stripped = Something on the way removes the STARTTLS offer on port { $port }
finding-starttls-injected = Extra bytes came with the server's go-ahead for STARTTLS on port { $port }, a sign of tampering
finding-starttls-not-offered = Port { $port } does not offer STARTTLS, which the mail program is set to
finding-starttls-refused = Port { $port } offers STARTTLS and then { $answered ->
    [yes] refuses it: { $reply }
   *[no] does not answer
 }

## Signing in

finding-sign-in-oauth-only = Port { $port } takes no passwords, only sign-in through a web page (OAuth 2)
finding-sign-in-disabled = Port { $port } says that signing in is switched off
finding-protocol-switched-off = Port { $port } says that { $protocol } is switched off for this account or domain: { $text }
finding-sign-in-not-in-program = Port { $port } offers only { $ways } for signing in, which this mail program cannot do
finding-sign-in-fails-on-one-address = Port { $port } offers no sign-in that this mail program can use on { $address }, and does on { $works_on }
finding-client-certificate-demanded = Port { $port } lets in only programs that have a certificate of their own
finding-sign-in-not-offered = Port { $port } offers no way of signing in
finding-plain-sign-in-refused = Port { $port } takes no password without encryption

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = Ports { $port } and { $other_port } behave alike, while port { $greeting_port } answers
finding-other-secure-port-works = Port { $other_port } works, port { $port } does not
finding-works-on-other-network = It works from another network
finding-fails-on-other-network = It does not work from another network either
finding-groupshield-installed = Somebody who knows says that GroupShield runs on that server
finding-groupshield-absent = Somebody who knows says that GroupShield is not on that server
finding-cured-by-removal = SSL has worked since GroupShield was removed completely
finding-not-cured-by-removal = SSL does not work although GroupShield was removed completely
finding-works-without-ssl = Mail works with SSL switched off
finding-fails-without-ssl = Mail does not work with SSL switched off either
finding-began-after-change-here = It began after a change on this computer
finding-no-change-here = Nothing was changed on this computer
finding-event-0x2741 = The server's log shows event { $event } with 0x2741: the mail service could not open its secure port
finding-event-0x2740 = The server's log shows event { $event } with 0x2740: another program holds the mail port
finding-event-13002 = The server's log shows event 13002: the mail service has no certificate
