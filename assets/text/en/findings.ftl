# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-code-secure-connect-failed = The mail program says that no secure connection came about ({ $code })
finding-code-connect-failed = The mail program says that it got no connection ({ $code })
finding-code-connection-dropped = The mail program says that the server ended the connection ({ $code })
finding-code-timeout = The mail program says that it waited too long for an answer ({ $code })
finding-code-host-not-found = The mail program says that it did not find the server's address ({ $code })
finding-code-busy = The mail program says that the server or the mailbox is busy ({ $code })
finding-code-certificate = The mail program says that it does not accept the server's certificate ({ $code })
finding-code-starttls-missing = The mail program says that the server does not offer STARTTLS ({ $code })
finding-code-sign-in-refused = The mail program says that the sign-in was refused ({ $code })
finding-socket-timed-out = The mail program got no answer to its connection (Winsock 10060)
finding-socket-refused = The mail program's connection was refused (Winsock 10061)
finding-socket-blocked = This computer did not let the mail program connect (Winsock 10013)
finding-reply-sign-in-refused = The server's own words in the message are about signing in: { $reply }
finding-reply-busy = The server's own words in the message are about limits: { $reply }
finding-reply-needs-encryption = The server's own words in the message ask for encryption first: { $reply }
finding-reply-tls-not-started = The server's own words in the message say that it could not start TLS: { $reply }

## Finding the address

finding-name-not-found = No server with the name { $name } exists
finding-name-has-no-address = The name { $name } exists, but no address belongs to it
finding-resolver-silent = This network's name service did not answer when asked for { $name }
finding-resolver-trouble = This network's name service could not say where { $name } is
finding-private-address = The name leads to { $address }, an address inside a local network, and nothing answers there
finding-empty-address = The name leads to { $address }, which is no computer: filters answer like this
finding-hosts-file-names-server = This computer's own hosts file sends the name to { $address }
finding-search-suffix-used = The name was only found as part of { $suffix }, so another computer may have answered

## Reaching the port

finding-port-refused-others-greet = Port { $port } is refused, while port { $other_port } greets normally
finding-port-silent-others-greet = Port { $port } does not answer a connection, while port { $other_port } greets normally
finding-port-refused = Port { $port } is refused
finding-port-silent = Port { $port } does not answer a connection
finding-every-port-refused = Every mail port is refused: the computer is on and no mail service runs there
finding-every-port-silent = No mail port answers at all
finding-no-route = There is no way from here to { $address }
finding-blocked-locally = This computer itself did not let the connection to port { $port } out
finding-ipv6-fails-ipv4-works = Port { $port } works over IPv4 ({ $works_on }) and not over IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Port { $port } works over IPv6 ({ $works_on }) and not over IPv4 ({ $address })
finding-one-address-fails = The server has several addresses: port { $port } works on { $works_on } and not on { $address }

## The secure channel

finding-idle-close = Port { $port } accepts connections and closes them before anything is sent
finding-every-hello-dies = Port { $port } accepts connections, but not one of { $hellos } kinds of hello from SSL 2.0 to TLS 1.3 gets an answer
finding-alert-on-every-hello = Port { $port } answers every kind of hello with the same alert ({ $alert })
finding-every-hello-silent = Port { $port } accepts connections and then says nothing to any kind of hello
finding-client-hello-unanswered = Port { $port } did not answer the mail program's own hello, and too little else was seen to say why
finding-newer-hello-answered = Port { $port } answers newer programs (up to { $version }) and not a hello like this mail program's
finding-only-old-hello-answered = Port { $port } answers nothing newer than { $version }
finding-other-suites-answered = Port { $port } speaks a version that this mail program knows, but shares no cipher with it
finding-sni-needed = Port { $port } answers only programs that name the server in their first message (SNI)
finding-client-hello-answered = Port { $port } answers a hello like this mail program's
finding-current-hello-answered = Port { $port } answers a current hello
finding-everything-works = Port { $port } works from here: reached, secured and greeted
finding-handshake-not-completed = Port { $port } answers, but the secure connection does not come to its end
finding-text-on-secure-port = Port { $port } speaks clear text where a secure channel belongs: { $text }
finding-starttls-port-with-ssl = Port { $port } greets in clear text and is not meant for SSL from the first byte: { $text }
finding-starttls-on-secure-port = Port { $port } waits for a secure channel, while the mail program waits for a greeting
finding-tls-start-text = The server itself says that it cannot start the secure channel (port { $port })
finding-other-protocol = Something other than a mail server answers on port { $port }: { $text }
finding-malformed-answer = Port { $port } answers with bytes that belong to no protocol known here
finding-flapping = Port { $port } answered { $answered } of { $tries } equal attempts
finding-slow-answer = Port { $port } took { $seconds } seconds to answer

## The certificate and the clock

finding-certificate-expired = The server's certificate ended on { $not_after }
finding-certificate-not-yet-valid = The server's certificate begins on { $not_before }
finding-certificate-wrong-name = The certificate is for { $names }, not for { $asked_name }
finding-certificate-self-signed = The server's certificate vouches for itself (self-signed)
finding-certificate-untrusted = Nobody this computer trusts vouches for the certificate; it was issued by { $issuer }
finding-certificate-chain-incomplete = The server does not send the certificate that stands between its own and a trusted one
finding-certificate-wrong-usage = The server's certificate is not made for a mail server
finding-certificate-also-wrong = The certificate has a problem as well, but this mail program does not get far enough to see it
finding-interceptor-issuer = The certificate was issued by { $interceptor }, which stands between this computer and the server
finding-certificate-differs-elsewhere = On the other network the server shows a certificate of another issuer ({ $issuer_elsewhere }; here { $issuer })
finding-clock-off = This computer's clock is { $direction ->
        [ahead] ahead
       *[behind] behind
    } by { $days ->
        [0] { $minutes } minutes
       *[other] { $days } days
    }; by the server's time the certificate is good
finding-clock-differs = This computer's clock differs from the server's by { $days ->
        [0] { $minutes } minutes
       *[other] { $days } days
    }
finding-clock-right = This computer's clock agrees with the server's
finding-weak-certificate-strength = The certificate is too weak for current programs ({ $key }, { $signature })
finding-weak-key-exchange = The server's key exchange is too weak for current programs ({ $bits } bits)

## The greeting

finding-exchange-5_5-greeting = Port { $port } greets as Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } is older than Service Pack 3
finding-other-product-greeting = Port { $port } greets as { $product }, which is not Exchange Server 5.5
finding-scanner-greeting = A mail scanner answers on port { $port } in the server's place: { $text }
finding-local-scanner-listens = A mail scanner on this computer listens on port { $port }
finding-busy-greeting = Port { $port } greets with "too busy": { $text }
finding-refusal-greeting = Port { $port } turns callers away: { $text }
finding-server-asked-to-stop = The server said "too many connections", so Mailprobe stopped asking
finding-greeting-missing = Port { $port } was reached, but no greeting came
finding-no-port-speaks = { $ports } ports accept connections and none says a word
finding-captive-portal-answers = A sign-in page of this network answers in place of the mail server

## STARTTLS

finding-starttls-works = STARTTLS works on port { $port }
finding-starttls-offered = Port { $port } offers STARTTLS
finding-smtp-starttls-works = STARTTLS works on port { $port }
finding-starttls-stripped = Something on the way blots out the STARTTLS offer on port { $port }
finding-starttls-injected = Extra bytes came with the server's go-ahead for STARTTLS on port { $port }, a sign of tampering
finding-starttls-not-offered = Port { $port } does not offer STARTTLS, which the mail program is set to
finding-starttls-refused = Port { $port } offers STARTTLS and then refuses it

## Signing in

finding-sign-in-oauth-only = Port { $port } takes no passwords, only sign-in through a web page (OAuth 2)
finding-sign-in-disabled = Port { $port } says that signing in is switched off
finding-plain-sign-in-refused = Port { $port } takes no password without encryption

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = Ports { $port } and { $other_port } behave alike, while port { $greeting_port } greets
finding-other-secure-port-works = Port { $other_port } works, port { $port } does not
finding-works-on-other-network = It works from another network
finding-fails-on-other-network = It does not work from another network either
finding-groupshield-installed = GroupShield runs on that server, somebody who knows says
finding-groupshield-absent = GroupShield is not on that server, somebody who knows says
finding-cured-by-removal = SSL works since GroupShield was removed completely
finding-not-cured-by-removal = SSL does not work although GroupShield was removed completely
finding-works-without-ssl = Mail works with SSL switched off
finding-fails-without-ssl = Mail does not work with SSL switched off either
finding-began-after-change-here = It began after a change on this computer
finding-no-change-here = Nothing was changed on this computer
finding-event-0x2741 = The server's log shows event { $event } with 0x2741: the mail service could not open its secure port
finding-event-0x2740 = The server's log shows event { $event } with 0x2740: another program holds the mail port
finding-event-13002 = The server's log shows event 13002: the mail service has no certificate
