# Verdicts, the GroupShield line, the next test, and what to do.

## Causes in a few words

hypothesis-groupshield = GroupShield on Exchange Server 5.5
hypothesis-exchange55-listener = Another fault of Exchange Server 5.5's secure ports
hypothesis-secure-listener-fault = The server's secure port is broken
hypothesis-no-secure-service = No secure service on this port
hypothesis-client-too-old = The mail program is too old for the server
hypothesis-server-too-old = The server is too old for the mail program
hypothesis-no-shared-cipher = No kind of encryption in common
hypothesis-certificate = A problem with the server's certificate
hypothesis-weak-certificate = The server's key or signature is too weak
hypothesis-clock-wrong = This computer's clock is wrong
hypothesis-starttls-mixup = Port and kind of encryption do not match
hypothesis-plaintext-on-secure-port = The secure port does not encrypt
hypothesis-wrong-protocol = Something other than this kind of mail server
hypothesis-interception = Something in between changes the connection
hypothesis-firewall = A firewall or provider blocks the connection
hypothesis-dns = The server's name leads nowhere, or to the wrong place
hypothesis-ipv6-broken = IPv6 does not work
hypothesis-captive-portal = The network wants a sign-in first
hypothesis-server-down = The mail server is down
hypothesis-server-busy = The mail server is busy, or a limit is reached
hypothesis-sign-in-refused = The user name or password is not accepted
hypothesis-sign-in-method = This way of signing in is not accepted
hypothesis-sending-refused = The server does not take this mail
hypothesis-sni-required = The server needs to be told its name first (SNI)
hypothesis-slow-server = The mail server says nothing, or too late
hypothesis-no-network = This computer has no network
hypothesis-healthy = Everything we can test works

## The verdict, for a person: under 16 words, in the person's goal.
## verdict-<cause>-<finding> names the very problem, with what was measured; $said is the beginning of the server's own words.

verdict-groupshield = { $server } does not complete the secure connection on port { $port }; GroupShield is { $certainty ->
        [likely] the likely cause
       *[other] a possible cause
    }.
verdict-exchange55-listener = The secure port { $port } of { $server }, an Exchange Server 5.5, does not work.
verdict-secure-listener-fault = The secure connection to { $server }, port { $port }, breaks off on the server's side.
verdict-secure-listener-fault-idle-close = No secure connection to { $server }: port { $port } hangs up before anything is said.
verdict-secure-listener-fault-every-hello-dies = No secure connection to { $server }: port { $port } hangs up on every attempt.
verdict-secure-listener-fault-alert-on-every-hello = No secure connection to { $server }: port { $port } refuses every attempt (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = No secure connection to { $server }: port { $port } begins it and then { $how ->
        [silent] says nothing more
       *[other] breaks off
    }.
verdict-secure-listener-fault-handshake-not-completed = No secure connection to { $server }: port { $port } { $how ->
        [silent] stops answering
       *[other] breaks off
    } before it is set up.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } agrees to STARTTLS on port { $port } and goes on without encryption.
   *[says] { $server } itself says that it cannot start encryption on port { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } offers STARTTLS on port { $port } and then does not go ahead.
verdict-secure-listener-fault-said-tls-not-started = According to the message, { $server } could not start encryption: "{ $said }".
verdict-secure-listener-fault-greeting-cut-off = No mail through port { $port }: { $server } hangs up there without a word.
verdict-no-secure-service = { $server } offers no secure connection on port { $port }.
verdict-no-secure-service-port-refused = { $server } refuses connections on port { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } refuses connections on port { $port }; port { $other_port } answers.
verdict-no-secure-service-starttls-not-offered = { $server } does not offer STARTTLS on port { $port }, which { $program } is set to.
verdict-no-secure-service-starttls-missing-on-one-address = At { $address }, { $server } does not offer STARTTLS on port { $port }.
verdict-client-too-old = The encryption of { $server } is too new for { $program }.
verdict-server-too-old = { $server } has only old encryption, which { $program } no longer accepts.
verdict-server-too-old-only-old-hello-answered = { $server } has nothing newer than { $version }, which { $program } no longer accepts.
verdict-server-too-old-newest-version-breaks-off = { $server } breaks off when a program offers TLS 1.3, as { $program } does.
verdict-server-too-old-older-on-one-address = At { $address }, { $server } has nothing newer than { $version }.
verdict-no-shared-cipher = { $server } and { $program } have no kind of encryption in common.
verdict-no-shared-cipher-key-type-not-spoken = { $server } has a certificate with a key ({ $key }) that { $program } cannot use.
verdict-no-shared-cipher-other-suites-answered = { $server } and { $program } share a TLS version, but no cipher or key type.
verdict-certificate = The certificate of { $server } has a problem, so { $program } does not trust it.
verdict-certificate-certificate-expired = The certificate of { $server } ended on { $not_after }; { $program } does not trust it.
verdict-certificate-certificate-not-yet-valid = The certificate of { $server } is valid only from { $not_before } on.
verdict-certificate-certificate-revoked = The certificate of { $server } was revoked on { $revoked_at }: { $program } refuses it.
verdict-certificate-certificate-intermediate-expired = The certificate { $certificate }, which { $server } sends with its own, ended on { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = The certificate { $certificate }, which { $server } sends with its own, begins on { $not_before }.
verdict-certificate-certificate-names-nobody = The certificate that { $server } shows names no server at all.
verdict-certificate-certificate-name-only-in-cn = The certificate has { $common_name } only in an old field (CN), which current programs ignore.
verdict-certificate-certificate-wrong-name = The certificate that { $server } shows is for { $name }, not for { $asked_name }.
verdict-certificate-certificate-self-signed = The certificate of { $server } is self-signed, so { $program } does not trust it.
verdict-certificate-certificate-unknown-extension = The certificate of { $server } has an extension that mail programs must refuse.
verdict-certificate-certificate-against-apple-rules = The certificate of { $server } does not keep to Apple's rules, so { $program } refuses it.
verdict-certificate-certificate-exceeds-issuer = The certificate of { $server } breaks the rules of the authority that issued it.
verdict-certificate-certificate-untrusted = The certificate of { $server } was issued by { $issuer }, which this computer does not trust.
verdict-certificate-certificate-chain-incomplete = { $server } leaves out part of its certificate chain, so { $program } cannot check it.
verdict-certificate-certificate-unreadable = A certificate that { $server } sends cannot be read.
verdict-certificate-certificate-wrong-usage = The certificate of { $server } is not made for a mail server.
verdict-certificate-certificate-status-missing = { $server } does not send the confirmation (OCSP) that { $program } demands for its certificate.
verdict-certificate-certificate-bad-on-one-address = At { $address }, the certificate of { $server } { $problem ->
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
}.
verdict-certificate-certificate-other-path-needed = Old programs may refuse { $server } because of its certificate { $certificate }, valid until { $not_after }.
verdict-weak-certificate = The certificate of { $server } is too weak for { $program }.
verdict-weak-certificate-certificate-weak-key = The key of { $server } ({ $key }) is too short for { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = The key of { $certificate } ({ $key }), sent by { $server }, is too short for { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = The certificate { $certificate } from { $server } is signed with { $signature }, too weak for { $program }.
verdict-weak-certificate-certificate-weak-signature = The certificate of { $server } is signed with { $signature }, too weak for { $program }.
verdict-weak-certificate-weak-key-exchange = The key exchange of { $server } ({ $bits } bits) is too weak for { $program }.
verdict-clock-wrong = This computer's clock is wrong, so the good certificate of { $server } looks wrong.
verdict-clock-wrong-clock-off = This computer's clock is { $days ->
        [0] { $minutes } minutes
        [one] { $days } day
       *[other] { $days } days
    } { $direction ->
        [ahead] ahead
       *[behind] behind
    }, so the certificate looks wrong.
verdict-starttls-mixup = Port { $port } of { $server } does not go with the encryption set in { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Port { $port } of { $server } needs STARTTLS; SSL/TLS belongs on port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Port { $port } of { $server } needs SSL/TLS; STARTTLS belongs on port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Port { $port } of { $server } needs SSL/TLS, but { $program } is set to no encryption.
verdict-starttls-mixup-settings-plain-on-tls-port = Port { $port } needs SSL/TLS, but the message shows no encryption.
verdict-starttls-mixup-settings-tls-on-starttls-port = Port { $port } needs STARTTLS, but the message shows SSL/TLS; that belongs on port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } takes no password without encryption, and { $program } is set to none.
verdict-starttls-mixup-said-needs-encryption = { $server } wants encryption before anything else: SSL/TLS on port { $secure-port }, or STARTTLS.
verdict-plaintext-on-secure-port = { $server } does not encrypt on port { $port }, where encryption belongs.
verdict-wrong-protocol = Port { $port } of { $server } answers, but it is no { $protocol } mail server.
verdict-wrong-protocol-other-protocol = Port { $port } of { $server } is not { $protocol }{ $speaks ->
    [none] ; it says "{ $said }"
   *[other] , it speaks { $speaks }: "{ $said }"
}.
verdict-wrong-protocol-other-protocol-inside = Behind the encryption on port { $port }, { $speaks ->
    [own] a server that does not keep to { $protocol }
    [none] something other than { $protocol }
   *[other] { $speaks }, not { $protocol },
} says "{ $said }".
verdict-wrong-protocol-port-for-web = Port { $port } of { $server } is for web pages, not for { $protocol }.
verdict-interception = Something between this computer and { $server } changes the connection.
verdict-interception-interceptor-issuer = { $interceptor } intercepts the secure connection to { $server } and shows its own certificate.
verdict-interception-scanner-greeting = { $product } answers in place of { $server }.
verdict-interception-starttls-stripped = Something on the way removes encryption (STARTTLS) from port { $port } of { $server }.
verdict-interception-starttls-withheld = Something hides encryption (STARTTLS) on port { $port } of { $server }.
verdict-interception-starttls-injected = Something on the way seems to tamper with the connection to { $server }.
verdict-firewall = Something on the way seems to block the connection to { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Something on the way seems to block port { $port } of { $server }; port { $other_port } answers.
verdict-firewall-blocked-locally = This computer itself does not let connections out to port { $port }.
verdict-firewall-said-blocked-here = According to the message, this computer itself did not let { $program } connect.
verdict-firewall-large-hello-fails = { $how ->
    [reset] No secure connection to { $server }: something on the way hangs up on long first messages.
   *[lost] No secure connection to { $server }: large packets get lost on the way.
}
verdict-firewall-nothing-reached = No connection from this computer reaches { $server }.
verdict-dns = This computer cannot find the right address for { $server }.
verdict-dns-name-not-found = There is no server with the name { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = The name { $name } exists, but no address belongs to it.
verdict-dns-resolver-silent = This network's name service does not answer, so { $server } cannot be found.
verdict-dns-family-unanswered = { $server } is found late: this network's name service does not answer for { $family } addresses.
verdict-dns-resolver-trouble = This network's name service cannot say where { $name } is.
verdict-dns-private-address = The name { $server } leads to { $address }, and nothing answers there.
verdict-dns-empty-address = The name { $server } leads to { $address }, which is no computer.
verdict-dns-loopback-address = The name { $server } leads to { $address }, which is this computer itself.
verdict-dns-hosts-file-names-server = This computer's own hosts file sends { $server } to { $address }.
verdict-dns-search-suffix-used = { $server } was only found with { $suffix } added to its name, perhaps another computer.
verdict-ipv6-broken = { $server } works over IPv4, but not over IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } has IPv6 addresses only, and no IPv6 route leads there from here.
verdict-captive-portal = This network wants a sign-in first, so { $program } cannot reach { $server } yet.
verdict-server-down = The mail service of { $server } seems to be off.
verdict-server-down-every-port-refused = { $server } refuses every mail port: wrong name, this computer shut out, or service off.
verdict-server-down-every-port-silent = No mail port of { $server } answers: it seems to be off.
verdict-server-down-one-address-dead = { $server } works at { $works_on }, but not at { $address }; programs may be given either.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } answers on port { $port } and then refuses: "{ $said }".
verdict-server-down-hangs-up-after-greeting = { $server } answers once on port { $port } and then hangs up.
verdict-server-down-server-fault-greeting = { $server } has a problem of its own and says "{ $said }".
verdict-server-down-said-server-fault = { $server } had a problem of its own: "{ $said }".
verdict-server-busy = { $server } turns { $program } away for now: it is busy, or a limit is reached.
verdict-server-busy-greeting-cut-off = No mail through port { $port }: { $server } hangs up there without a word.
verdict-server-busy-busy-greeting = { $server } turns this computer away for now and says "{ $said }".
verdict-server-busy-kept-out-greeting = { $server } keeps this computer's address out for a while after wrong passwords: "{ $said }".
verdict-server-busy-mailbox-locked-greeting = Another program or device has the mailbox open: "{ $said }".
verdict-server-busy-busy-on-one-address = At { $address }, { $server } turns this computer away for now and says "{ $said }".
verdict-server-busy-refusal-greeting = { $server } refuses connections from here and says "{ $said }".
verdict-server-busy-said-busy = { $server } turned { $program } away for now: "{ $said }".
verdict-server-busy-said-mailbox-locked = Another program or device has the mailbox open: "{ $said }".
verdict-server-busy-said-mailbox-full = A mailbox is full: "{ $said }".
verdict-server-busy-server-asked-to-stop = { $server } asks { $program } to come back later.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express knows STARTTLS on port 25 only, not on port { $port } of { $server }.
verdict-server-busy-flapping = { $server } works only at times: of several equal attempts some were answered, others cut off.
verdict-server-busy-shut-out = { $server } answered at first and then took no more connections from here.
verdict-server-busy-every-port-closes = { $server } hangs up on every port at once, without a word.
verdict-sign-in-refused = { $server } refused the sign-in: most likely the user name or the password.
verdict-sign-in-refused-said-sign-in-refused = The sign-in to { $server } was refused: "{ $said }".
verdict-sign-in-refused-said-sign-in-later = { $server } holds signing in back for a while: "{ $said }".
verdict-sign-in-method = { $server } does not take this way of signing in.
verdict-sign-in-method-sign-in-oauth-only = { $server } takes no passwords, only sign-in through a web page (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } says that signing in is switched off on port { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } says that { $protocol } is switched off for this account or domain: "{ $said }".
verdict-sign-in-method-sign-in-not-in-program = { $server } offers only { $ways } for signing in, which { $program } cannot do.
verdict-sign-in-method-sign-in-fails-on-one-address = At { $address }, { $server } offers no sign-in that { $program } can use.
verdict-sign-in-method-sign-in-not-offered = { $server } offers no way of signing in on port { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } lets in only programs that have a certificate of their own.
verdict-sign-in-method-said-sign-in-method = { $server } does not take this way of signing in: "{ $said }".
verdict-sending-refused = { $server } does not take this mail from here.
verdict-sending-refused-address-not-welcome = { $server } refuses this computer and says "{ $said }".
verdict-sending-refused-takes-no-mail = { $server } takes mail from nobody and says "{ $said }".
verdict-sending-refused-computer-name-refused = { $server } refuses the name that Mailprobe gives; { $program } may give another: "{ $said }".
verdict-sending-refused-said-computer-name-refused = { $server } refuses the name that this computer gives of itself: "{ $said }".
verdict-sending-refused-said-relay-denied = { $server } passes mail on only for those who sign in for sending.
verdict-sending-refused-said-sending-refused = { $server } did not take the mail: "{ $said }".
verdict-sni-required = { $server } answers only programs that name it first (SNI); { $program } does not.
verdict-sni-required-server-name-refused = Port { $port } does not know the name { $server }, or was given none.
verdict-sni-required-other-certificate-without-name = To { $program }, which does not name it first, { $server } shows another certificate ({ $name }).
verdict-slow-server = { $server } does not answer { $program } in time.
verdict-slow-server-slow-answer = { $server } answers only after { $seconds } seconds, too late for some programs.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } agrees to STARTTLS on port { $port } and then says nothing.
   *[tls] { $server } accepts connections on port { $port } and then says nothing.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } encrypts on port { $port } and then says nothing.
   *[no] { $server } accepts connections on port { $port } and then says nothing.
}
verdict-slow-server-silent-after-greeting = { $server } answers once on port { $port } and then says nothing more.
verdict-slow-server-no-port-speaks = { $server } accepts connections and then says nothing, on { $ports } ports.
verdict-no-network = This computer has no network connection.
verdict-no-network-no-way-out = This computer finds no way out of its network to { $server }.
verdict-healthy = Everything we can test on { $server }, port { $port }, works from here at this moment.

## Where nothing leads; $seen is what was seen of the link that matters (chain.ftl).

verdict-undecided = { $seen }. We cannot say yet which of several causes it is.
verdict-untested = Nothing is broken as far as it can be tested: { $seen }.
verdict-computer-at-its-limit = This computer has too many connections open, so { $server } could not be tested.

## Whose move it is

whose-groupshield = The people who run { $server } have to fix this. You did nothing wrong. GroupShield is the virus scanner for Exchange by Network Associates (later McAfee) on that server.
whose-exchange55-listener = The people who run { $server } have to fix this. You did nothing wrong.
whose-secure-listener-fault = The people who run { $server } have to fix this. You did nothing wrong.
whose-no-secure-service = Ask the people who run { $server } which port to use; then you can change it yourself.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = You or your helpdesk can fix this: { $program } or the system under it needs to be newer.
whose-server-too-old = The people who run { $server } have to fix this.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Either side can fix this: a newer mail program here, or one more kind of encryption (cipher) on { $server }.
whose-certificate = The people who run { $server } have to fix this.
whose-certificate-certificate-wrong-name = If your provider names { $server }, the people who run it have to fix this; otherwise you can, in { $program }.
whose-weak-certificate = The people who run { $server } have to fix this.
whose-clock-wrong = You can fix this yourself: set this computer's clock.
whose-starttls-mixup = You can fix this yourself: change two settings in { $program }.
whose-plaintext-on-secure-port = The people who run { $server } have to fix this.
whose-wrong-protocol = You can fix this yourself: compare server name and port with what your provider says.
whose-interception = Your helpdesk, or whoever looks after this computer's virus scanner or this network, has to fix this.
whose-firewall = Your helpdesk, or whoever runs the network you are on, has to fix this.
whose-firewall-blocked-locally = You or your helpdesk can fix this, on this computer.
whose-firewall-said-blocked-here = You or your helpdesk can fix this, on this computer.
whose-dns = If the server's name is right, your helpdesk or whoever runs this network has to fix this.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Whoever runs your network or the server has to fix this.
whose-captive-portal = You can fix this yourself: sign in to this network.
whose-server-down = All you can do for now is wait; tell the people who run { $server }.
whose-server-down-every-port-refused = Compare the server's name first; if it is right, tell the people who run { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Wait a few minutes. If this comes back often, tell the people who run { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Wait half an hour. If this comes back often, tell the people who run { $server }.
whose-server-busy-kept-out-greeting = Wait half an hour. If this comes back often, tell the people who run { $server }.
whose-sign-in-refused = You can fix this yourself: user name, password or kind of sign-in.
whose-sign-in-method = Your password is not the problem: the way of signing in has to change, here or on { $server }.
whose-sign-in-method-protocol-switched-off = Your password is not the problem: whoever manages the account has to switch { $protocol } on, or another protocol has to be used.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Your password and the encryption are not the problem; the words of { $server } show who can fix it.
whose-sending-refused-takes-no-mail = You can fix this yourself: compare server name and port with what your provider says.
whose-sni-required = Either side can fix this: a newer mail program here, or a default certificate on { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Wait a little, then tell the people who run { $server }.
whose-no-network = You can fix this yourself: connect this computer to a network.
whose-no-network-no-way-out = You or whoever runs this network can fix this: the router, or this computer's network settings.
whose-healthy = Try once more in { $program }. If mail still does not work, the settings or the password in it come next.
whose-undecided = One more test will show who has to fix this.
whose-untested = The rest can only be tried in { $program } itself.
whose-stopped = Check again and let it run to its end to learn who has to fix this.
whose-out-of-time = Check again to learn who has to fix this.
whose-computer-at-its-limit = You can fix this yourself: close programs or restart this computer, then check again.

## Labels

label-likely = likely
label-possible = possible
label-unlikely = unlikely
label-ruled-out = ruled out
label-not-tested = could not check

## The GroupShield line

groupshield-line-likely = GroupShield on Exchange Server 5.5 is likely. { $why }
groupshield-line-possible = GroupShield on Exchange Server 5.5 is possible. { $why }
groupshield-line-unlikely = GroupShield on Exchange Server 5.5 is unlikely. { $why }
groupshield-line-ruled-out = GroupShield on Exchange Server 5.5 is ruled out. { $why }
groupshield-line-not-tested = GroupShield on Exchange Server 5.5 could not be checked. { $why }
groupshield-line-confirmed = GroupShield on Exchange Server 5.5 is very likely; that SSL works once it is removed will prove it. { $why }

groupshield-why-confirmed = The server's log shows 0x2741 for its mail ports, GroupShield runs on it, and the ports behave to match.
groupshield-why-confirmed-cured = The server's log showed 0x2741, and SSL has worked since GroupShield was removed completely.
groupshield-why-fits = The server says that it is Exchange Server 5.5, and its secure ports accept connections but set up no secure connection. Only the server's event log can show more.
groupshield-why-fits-log = The server says that it is Exchange Server 5.5 and its log shows 0x2741. Whether GroupShield runs on it was not said.
groupshield-why-fits-installed = The server's secure ports behave as known from GroupShield, and GroupShield runs on it. The event log was not shown.
groupshield-why-refused = The server says that it is Exchange Server 5.5 and refuses its secure ports. GroupShield does that, and so do other faults of the same server.
groupshield-why-closes-at-once = The server says that it is Exchange Server 5.5 and its secure port closes at once. GroupShield can do that; a missing certificate does it more often.
groupshield-why-shared = Some of what was found fits GroupShield, and other causes fit as well.
groupshield-why-one-port = The server says that it is Exchange Server 5.5, but another secure port of it works, and GroupShield stops them all, as far as is known.
groupshield-why-other-log = The server's event log names another cause.
groupshield-why-other-fault = The server says that it is Exchange Server 5.5, but what was found fits another cause better.
groupshield-why-no-exchange = Nothing there says that it is Exchange Server 5.5, the only server it happens on.
groupshield-why-other-product = The server says that it is another product, and this fault exists on Exchange Server 5.5 only.
groupshield-why-hello-answered = The secure port { $port } answered at least one attempt to encrypt, and with this fault it answers none, as far as is known.
groupshield-why-works = The secure port { $port } works from here.
groupshield-why-no-ssl = The mail program does not use SSL here, and this fault touches nothing else.
groupshield-why-starttls = The server offers STARTTLS for reading mail, which Exchange Server 5.5 cannot do.
groupshield-why-absent = Somebody who knows says that GroupShield is not on that server.
groupshield-why-flapping = The port works at times, and this fault does not come and go, as far as is known.
groupshield-why-cured = SSL has worked since GroupShield was removed completely: it was the cause, and it is gone.
groupshield-why-other-fact = Something found here cannot happen with this fault.
groupshield-why-not-reached = Neither the first words nor the secure port of { $server } could be reached.

## The test that comes next

next-test-try-other-network = To find out for certain: run this check on another network, such as your phone's, and compare the two results.
next-test-ask-event-log = To find out for certain: ask the people who run { $server } whether events 11508, 11506 or 13002 are in its application log, and paste them here.
next-test-ask-groupshield = To find out for certain: ask the people who run { $server } whether GroupShield is installed on it.
next-test-ask-removal = To find out for certain: ask whether SSL works once GroupShield is removed completely.
next-test-ask-since-when = To find out for certain: think back whether anything was changed on this computer shortly before it began.
next-test-check-again = To find out for certain: check again in ten minutes and see whether anything differs.
next-test-run-to-the-end = To find out for certain: let the check run to its end.

question-groupshield-installed = Is GroupShield installed on { $server }?
question-cured-by-removal = Has SSL worked since GroupShield was removed completely?
question-works-without-ssl = Does mail work with SSL switched off? Answer only what you already know; do not try it for this.
question-works-on-other-network = Does the same account work on another network?
question-began-after-update = Did it begin after a change on this computer?

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] In Outlook Express open Tools > Accounts… > Mail, choose the account, then Properties > Advanced.
        [windows-mail] In Windows Mail open Tools > Accounts…, choose the account, then Properties > Advanced.
        [windows-live-mail] In Windows Live Mail right-click the account on the left, then Properties > Advanced.
        [outlook] Close Outlook, open Control Panel > Mail (Microsoft Outlook) > Email Accounts…, choose the account, then Change… > More Settings… > Advanced. (Outlook 2003: Tools > E-mail Accounts….)
        [new-outlook] In new Outlook open Settings (the gear) > Accounts > Your accounts (in some versions: Email accounts), choose Manage beside the account and look for its server settings.
        [outlook-mac] In Outlook open Tools > Accounts, choose the account, and tick "Override default port" to change a port.
        [outlook-mobile] In Outlook on the phone tap your picture or the icon at the top left, then the gear > Accounts, and choose the account. If no server settings are shown there, as on Android, they can only be entered when an account is added.
        [thunderbird] In Thunderbird open the menu > Account Settings > { $protocol ->
            [SMTP] Outgoing Server, choose the server, then Edit…
           *[other] Server Settings, below the name of the account.
        }
        [thunderbird-android] In the app open the menu > Settings, choose the account, then { $protocol ->
            [SMTP] Sending mail > Outgoing server.
           *[other] Fetching mail > Incoming server.
        }
        [apple-mail] In Mail open Mail > Settings > Accounts (older versions: Preferences), choose the account, then Server Settings, and clear "Automatically manage connection settings".
        [iphone] On the iPhone or iPad open Settings > Apps > Mail > Mail Accounts (before iOS 18: Settings > Mail > Accounts), choose the account, tap its address, then { $protocol ->
            [SMTP] SMTP and the server under Primary Server.
           *[other] Advanced.
        }
        [gmail-app] In the Gmail app open the menu > Settings, choose the account, then { $protocol ->
            [SMTP] Outgoing settings.
           *[other] Incoming settings.
        } (A Google account has no such settings.)
        [samsung-email] In Samsung Email open the menu, tap the gear, choose the account, then Server settings.
        [em-client] In eM Client open the accounts (in most versions: Menu > Accounts), choose the account and look for the settings of its { $protocol } server.
        [evolution] In Evolution open Edit > Accounts (older versions: Edit > Preferences > Mail Accounts), choose the account, then Edit and { $protocol ->
            [SMTP] Sending Email.
           *[other] Receiving Email.
        }
        [kmail] In KMail open Settings > Configure KMail… > Accounts, choose the account under { $protocol ->
            [SMTP] Sending
           *[other] Receiving
        }, then Modify… > Advanced.
        [vivaldi] In Vivaldi open Settings > Mail, and choose the account.
        [device] Open the device's own web page: type its address into a browser, sign in as administrator and look for E-mail, SMTP or Scan to e-mail.
        [script] Open the configuration in which host, port and encryption of the mail server are written.
       *[other] Open the server settings of the account in your mail program.
    }
advice-where-name = { $program ->
        [outlook-express] In Outlook Express open Tools > Accounts… > Mail, choose the account, then Properties > Servers; the port is on the tab Advanced.
        [windows-mail] In Windows Mail open Tools > Accounts…, choose the account, then Properties > Servers; the port is on the tab Advanced.
        [windows-live-mail] In Windows Live Mail right-click the account on the left, then Properties > Servers; the port is on the tab Advanced.
        [outlook] Close Outlook, open Control Panel > Mail (Microsoft Outlook) > Email Accounts…, choose the account, then Change…; the port is under More Settings… > Advanced. (Outlook 2003: Tools > E-mail Accounts….)
        [iphone] On the iPhone or iPad open Settings > Apps > Mail > Mail Accounts (before iOS 18: Settings > Mail > Accounts), choose the account and tap its address; { $protocol ->
            [SMTP] the server is under SMTP > Primary Server.
           *[other] the name is the Host Name there, the port is under Advanced.
        }
        [kmail] In KMail open Settings > Configure KMail… > Accounts, choose the account under { $protocol ->
            [SMTP] Sending
           *[other] Receiving
        }, then Modify… > General; the port is under Advanced.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Tick "This server requires a secure connection (SSL)" for this server.
        [windows-mail] Tick "This server requires a secure connection (SSL)" for this server.
        [windows-live-mail] Tick "This server requires a secure connection (SSL)" for this server.
        [outlook] Set the encrypted connection to SSL/TLS (for POP3 in older versions: tick "This server requires an encrypted connection (SSL)").
        [outlook-mac] Tick "Use SSL to connect (recommended)".
        [thunderbird] Set Connection security to SSL/TLS.
        [thunderbird-android] Set Security to SSL/TLS.
        [apple-mail] Tick "Use TLS/SSL".
        [iphone] Switch on Use SSL.
        [gmail-app] Set Security type to SSL/TLS, not to the one that accepts all certificates.
        [samsung-email] Set Security type to SSL, not to the one that accepts all certificates.
        [evolution] Set Encryption method to TLS on a dedicated port.
        [kmail] Set Encryption to SSL/TLS.
       *[other] Set the encryption to SSL/TLS (in some programs: SSL, or TLS from the start).
    }
advice-set-starttls = { $program ->
        [outlook-express] Leave "This server requires a secure connection (SSL)" ticked.
        [windows-mail] Leave "This server requires a secure connection (SSL)" ticked.
        [windows-live-mail] Leave "This server requires a secure connection (SSL)" ticked.
        [outlook] Set the encrypted connection to STARTTLS (older versions: TLS).
        [outlook-mac] Leave "Use SSL to connect (recommended)" ticked.
        [thunderbird] Set Connection security to STARTTLS.
        [thunderbird-android] Set Security to STARTTLS.
        [apple-mail] Leave "Use TLS/SSL" ticked.
        [iphone] Leave Use SSL switched on.
        [gmail-app] Set Security type to STARTTLS, not to the one that accepts all certificates.
        [samsung-email] Set Security type to TLS, not to the one that accepts all certificates.
        [evolution] Set Encryption method to STARTTLS after connecting.
        [kmail] Set Encryption to STARTTLS.
        [script] Set the encryption to STARTTLS and check that it is required, not only tried.
       *[other] Set the encryption to STARTTLS.
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
        [SMTP] It worked if a test message to yourself goes out and arrives.
       *[other] { $program ->
            [outlook-express] It worked if the next Send/Receive finishes without reporting a problem.
            [windows-mail] It worked if the next Send/Receive finishes without reporting a problem.
            [windows-live-mail] It worked if the next Send/Receive finishes without reporting a problem.
            [outlook] It worked if the next Send/Receive finishes without reporting a problem.
            [thunderbird] It worked if Get Messages finishes without reporting a problem.
           *[other] It worked if the next check for new mail finishes without reporting a problem.
        }
    }
advice-undo = To go back, open the same page and set { $security ->
        [starttls] STARTTLS
        [none] no encryption
       *[tls] SSL/TLS
    } and port { $port } again.
advice-server-log = { $server-kind ->
        [hosted] Look at the provider's status page; for Microsoft 365 it is admin.microsoft.com > Health > Service health. The server's own log is only for the provider to read.
        [dovecot] doveadm log find shows where Dovecot logs; doveadm log errors lists what went wrong last.
        [postfix] Postfix logs to /var/log/mail.log or /var/log/maillog, or to the journal: journalctl -u "postfix*".
        [exchange55] On the server open Event Viewer > Application Log, and sort by source: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] On the server open Event Viewer > Windows Logs > Application, and look at MSExchangePOP3, MSExchangeIMAP4 and MSExchangeTransport; Schannel is under System.
        [courier] Courier logs to the mail log (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus logs to the mail log (journalctl -u cyrus-imapd).
        [exim] Exim logs to /var/log/exim4/mainlog or /var/log/exim/main.log.
       *[other] Look into the mail service's own log.
    }

## For the person at the mail program

user-tell-admin-groupshield = Send this report to the people who run { $server } and ask them to look for GroupShield, the virus scanner for Exchange, and for events 11508 and 11506. Only they can fix it.
user-tell-admin-exchange55 = Send this report to the people who run { $server }: its secure port { $port } does not work, and the steps for them are below.
user-tell-provider-greeting = Send this report to the people who run { $server }: port { $port } encrypts, and then the mail service itself does not answer.
user-tell-provider-listener = Send this report to the people who run { $server }: encryption on port { $port } breaks off on the server's side.
user-tell-provider-port = { $failing-address ->
    [none] Send this report to the people who run { $server }: port { $port } does not work.
   *[other] Send this report to the people who run { $server }: at the address { $failing-address } port { $port } does not work.
}
user-use-starttls = Use STARTTLS, which works from here. { advice-where } { advice-set-starttls } Then set the port to { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS works on port { $starttls-port }, but this mail program cannot use it for { $protocol }. Use one that can, such as Thunderbird, and keep the old one: mail that was fetched with it may be only there.
user-use-secure-port = Use the secure port { $secure-port }, which answers with encryption. { advice-where } { advice-secure-port } Then set the port to { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = The { $other-protocol } port { $other-port } of { $server } works securely. Add a second account of the kind { $other-protocol } with SSL/TLS and port { $other-port }, and keep the old one: mail that was fetched with it may be only on this computer. With { $other-protocol } your mail stays on the server. { advice-success } To go back, remove the second account.
user-use-pop3 = The { $other-protocol } port { $other-port } of { $server } works securely. Add a second account of the kind { $other-protocol } with SSL/TLS and port { $other-port }. Before it fetches mail for the first time, set it to leave a copy of messages on the server. Keep the old account as it is. { advice-success } To go back, remove the second account.
user-ssl-off = Do this only after reading the warning, and only on a network you trust. { advice-where } { $program ->
        [outlook-express] Clear "This server requires a secure connection (SSL)" for the { $protocol ->
            [SMTP] outgoing
           *[other] incoming
        } server and set the port to { $plain-port }; then Apply, OK, Close.
        [windows-mail] Clear "This server requires a secure connection (SSL)" for the { $protocol ->
            [SMTP] outgoing
           *[other] incoming
        } server and set the port to { $plain-port }; then OK.
        [windows-live-mail] Clear "This server requires a secure connection (SSL)" for the { $protocol ->
            [SMTP] outgoing
           *[other] incoming
        } server and set the port to { $plain-port }; then OK.
        [outlook] { $protocol ->
            [POP3] Clear "This server requires an encrypted connection (SSL)" (newer versions: set the encrypted connection to None)
           *[other] Set the encrypted connection to None
        } and set the port to { $plain-port }; then OK.
        [outlook-mac] Clear "Use SSL to connect (recommended)" and set the port to { $plain-port }.
        [thunderbird] Set Connection security to None and the port to { $plain-port }.
        [thunderbird-android] Set Security to None and the port to { $plain-port }.
        [apple-mail] Clear "Use TLS/SSL", set the port to { $plain-port }; if asked, allow insecure authentication for this account only.
        [iphone] Switch off Use SSL and set Server Port to { $plain-port }.
        [gmail-app] Set Security type to None and the port to { $plain-port }.
        [samsung-email] Set Security type to None and the port to { $plain-port }.
        [evolution] Set Encryption method to No encryption and the port to { $plain-port }.
        [kmail] Set Encryption to None and the port to { $plain-port }.
       *[other] Switch SSL/TLS off for this server and set the port to { $plain-port }.
    } { advice-success }
user-ssl-on-again = As soon as the server is repaired, switch SSL on again. { advice-undo } { $program ->
        [apple-mail] Turn off "Allow insecure authentication" there again.
       *[other] { $protocol ->
            [SMTP] The setting for receiving was not touched.
           *[other] The setting for sending was not touched.
        }
    } Then change the password if it went over a network you do not trust.
user-use-published = Your provider publishes these settings: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}This server is in another domain than yours, and its certificate is good.
       *[own] {""}
    } { advice-where-name } Enter them there. To go back, enter { $server } and port { $port } again.
user-ask-published = For mail programs, your domain names { $published-server }, port { $published-port }. It is in another domain than yours, and nothing that was checked shows that your provider runs it: do not enter it, or your password there, before your provider has confirmed that name.
user-ask-right-port = { $protocol } usually has port { $secure-port } with SSL/TLS. Ask the people who run { $server } which port and which kind of encryption to use for { $protocol }.
user-ask-port = Ask the people who run { $server } which port and which kind of encryption to use for { $protocol }.
user-match-port-and-encryption = Port and encryption belong together: 995, 993 and 465 go with SSL/TLS; 110, 143 and 587 go with STARTTLS. { advice-where } Set a pair that matches, then test. { advice-undo }
user-tls-on-this-port = Port { $port } of { $server } encrypts from the first byte: keep this port and set SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port and encryption belong together: with SSL ticked, your mail program needs port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Set that port, then test. { advice-undo }
user-switch-encryption-on = Switch encryption on. { advice-where } { advice-set-tls } If the port has changed by itself, set it to { $port } again. { advice-success }
user-keep-encryption = Leave encryption switched on in your mail program: without it, anyone on the way could read the password and the mail.
user-update-system = Your mail program uses the encryption of Windows, and this version of Windows is too old for the server. Read mail with a current program, such as Thunderbird, on a system that still gets updates. Keep the old computer: mail that was fetched there is only there.
user-update-program = { $program ->
        [outlook] Install all updates for Office and Windows. On Windows 7 TLS 1.2 has to be switched on: your helpdesk can do that (KB3140245). Windows XP and Vista cannot do it. { advice-success }
        [windows-live-mail] On Windows 7 TLS 1.2 has to be switched on: your helpdesk can do that (KB3140245, and the Schannel setting for TLS 1.2 clients). On Windows 8 and newer install all updates. Windows Vista cannot do it. { advice-success }
        [new-outlook] New Outlook fetches mail through Microsoft's servers, so nothing on this computer is too old. Try once with another mail program, such as Thunderbird.
        [outlook-mobile] Outlook on a phone fetches mail through Microsoft's servers, so nothing on this phone is too old. Try once with another mail program.
        [thunderbird] Update Thunderbird: menu > Help > About Thunderbird. { advice-success }
        [apple-mail] Update macOS: Apple menu > System Settings > General > Software Update. Mail uses the encryption of the system. { advice-success }
        [iphone] Update the iPhone or iPad: Settings > General > Software Update. Mail uses the encryption of the system. { advice-success }
        [gmail-app] Update Android and its apps: Settings > System > Software updates, and the Play Store. { advice-success }
        [samsung-email] Update the phone: Settings > Software update. { advice-success }
        [thunderbird-android] Update the app in the store it came from, and Android itself in Settings. { advice-success }
        [device] Install the newest firmware from the maker of the device. If there is none for current TLS, let the device send through a mail relay inside your network; do not make the mail server weaker for it.
        [script] Update the program and the library it encrypts with (OpenSSL, Java, .NET, Python or PHP), or switch TLS 1.2 on in it. { advice-success }
       *[other] Update your mail program, and the system it runs on. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Until this is fixed, write your mail in a web browser if your provider offers that.
       *[other] Until this is fixed, read your mail in a web browser if your provider offers that.
    }
user-tunnel = If the old program must stay, ask your helpdesk for a TLS tunnel (stunnel) on this same computer: the program talks to the tunnel, and the tunnel speaks current TLS to { $server }.
user-check-again = Press Check again; it shows what has changed.
user-tell-provider-old-server = Send this report to the people who run { $server }: it needs TLS 1.2 or newer.
user-tell-provider-tls12 = Send this report to the people who run { $server } and ask them to allow TLS 1.2 beside TLS 1.3: that is safe, and many programs have nothing newer.
user-keep-settings = Leave the security settings of Windows and of your mail program as they are; lowering them weakens every connection, not only this one.
user-tell-provider-suites = Send this report to the people who run { $server } and ask them to add a kind of encryption (cipher) that your program knows.
user-tell-provider-key = Send this report to the people who run { $server } and ask for a second certificate with an RSA key: your program cannot use the one that is there ({ $key }).
user-do-not-click-through = If your mail program asks whether to trust this certificate all the same, answer no: someone could be reading your mail.
user-use-certificate-name = The certificate is for { $certificate-name }. Ask your provider whether that is the server's right name. If it is, change the server's name in your mail program. { advice-where-name } Enter { $certificate-name } as the server's name. To go back, enter { $server } again.
user-one-address = Only one of the addresses of { $server } shows this certificate, so trying again may work.
user-look-at-certificate = Let Mailprobe look at the certificate of { $server } itself (Check, or "mailprobe check" with the same text): it says what is wrong with it.
user-tell-provider-certificate = Send this report to the people who run { $server }; the certificate's dates, names and issuer are in it.
user-tell-provider-weak = Send this report to the people who run { $server } and ask for a new key and certificate.
user-set-clock = Set this computer's date, time and time zone: right-click the clock, choose Adjust date/time, and let it set the time by itself. On a Mac: System Settings > General > Date & Time.
user-clock-battery = If the date is wrong again after switching the computer off, its battery for the clock is empty. Any computer shop can change it.
user-no-password-here = Do not sign in on this port: someone on the way could read your password.
user-tell-provider-plain = Send this report to the people who run { $server }: its port { $port } speaks clear text.
user-check-name-and-port = { advice-where-name } Compare the server name ({ $server }) and the port ({ $port }) with what your provider says.
user-scanner-update = { $scanner }, a virus scanner on this computer, is between your mail program and the server. Update it, restart this computer and check again.
user-scanner-find = In the settings of your virus scanner look for mail or SSL scanning and exempt the mail connection to { $server }; the scanner's help pages or your helpdesk say how. Leave the virus scanner itself on.
user-gateway = { $scanner } belongs to the network you are on, not to this computer. Ask whoever runs the network to exempt the mail connection to { $server }, or to install its root certificate here.
user-ask-helpdesk-scanner = On a company computer ask your helpdesk: the gateway may need its own root certificate here, or an exception for mail.
user-compare-network = Check once from another network, such as your phone's. Save this result first, so that you can compare the two.
user-allow-program = Check in this computer's firewall whether your mail program may use port { $port }, and allow it. To go back, remove the entry again.
user-ask-helpdesk-port = Ask whoever runs this network to let port { $port } through to { $server }; many networks block mail ports on purpose.
user-large-hello = If you use a VPN, check once without it. Otherwise send this report to whoever runs this network: packets of full size get lost on the way (MTU), or a firewall does not understand the long first message of current programs.
user-check-name = { advice-where-name } Check whether the server's name is right, letter by letter: { $server }.
user-name-service = At home, restart your router, wait two minutes, then restart this computer: the name service (DNS) of this network gave no address. In an office, ask your helpdesk.
user-ask-helpdesk-dns = If it goes on, send this report to whoever runs this network or your internet provider: its name service (DNS) does not say where { $server } is.
user-hosts-file = Ask your helpdesk to look at the hosts file of this computer: it sends { $server } to an address where mail does not work.
user-flush-names = Clear the saved addresses of this computer or phone: { $program ->
        [apple-mail] open Terminal on the Mac and type sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, then press Enter and type the Mac's password.
        [outlook-mac] open Terminal on the Mac and type sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, then press Enter and type the Mac's password.
        [iphone] switch it off and on again.
        [gmail-app] switch it off and on again.
        [samsung-email] switch it off and on again.
        [thunderbird-android] switch it off and on again.
        [outlook-mobile] switch it off and on again.
        [device] switch the device off and on again.
        [evolution] open a terminal, type resolvectl flush-caches and press Enter.
        [kmail] open a terminal, type resolvectl flush-caches and press Enter.
       *[other] on Windows press Windows+R, type cmd, press Enter, then type ipconfig /flushdns and press Enter. Switch a phone off and on again.
    } There is nothing to undo.
user-private-address = The name { $server } leads to { $private-address }, an address inside a local network. A guest network answers like that before you sign in: open a web page in your browser and sign in there. Otherwise find out whether you have to be in the network of { $server }, or in its VPN, to read mail.
user-use-exchanger = { $server } is the name of a domain, and the mail of that domain goes to { $exchanger }. Ask your provider whether mail programs use that server too. If so: { advice-where-name } Enter { $exchanger } as the server's name. To go back, enter { $server } again.
user-restart-router = At home, switch your router off for a minute and on again, then check again.
user-ask-helpdesk-ipv6 = If it goes on, send this report to your helpdesk or provider: the IPv6 route to { $server } is broken.
user-sign-in-to-network = Open a web page in your browser, sign in to this network or accept its terms, then check again.
user-wait-for-server = Wait a few minutes and try again; nothing has to be changed in your mail program.
user-ask-provider-status = Look at your provider's status page, or call them: they may know already.
user-fewer-connections = { $protocol ->
        [SMTP] Close other programs and devices that send through the same server; many servers allow only a few at once.
       *[other] Close other programs and devices that read the same mailbox; many servers allow only a few at once.
    }
user-longer-interval = Let your mail program look for mail less often, every ten minutes for example.
user-greylisted = Send again in ten minutes: this server asks every new sender to come back later. Nothing has to be changed.
user-shut-out = Wait half an hour before the next try, on every device that reads this mailbox: each try may lengthen the wait.
user-correct-password = Before the next try, enter the right password in every program and on every device that uses this mailbox: an old one keeps the address shut out.
user-sign-in-name = Check whether the user name is complete (often the whole address) and type the password again.
user-sign-in-app-password = If your provider wants an app password for mail programs (Google, Yahoo, AOL, Apple, Fastmail and others do; Microsoft has none), make one in your account on its website and enter it in place of the usual password.
user-sign-in-web = Let the mail program sign in through the provider's web page (OAuth 2). { $program ->
        [thunderbird] { advice-where } Set the authentication method to OAuth2.
        [thunderbird-android] { advice-where } Set Authentication to OAuth 2.0.
        [apple-mail] Add the account once more, under its provider's name and not as "Other". Keep the old one: mail that was fetched with POP is only on this computer.
        [iphone] Add the account once more, under its provider's name and not as "Other". Remove the old one only if your mail is on the server as well.
        [outlook] Add the account once more as Microsoft 365, Outlook.com or Google, not as POP or IMAP. Keep the old one: mail that was fetched with POP is only on this computer. For other providers classic Outlook cannot do it; Thunderbird can.
        [new-outlook] Add the account once more and choose its provider when asked; do not type a password into Outlook itself.
        [outlook-mac] Add the account once more and choose its provider when asked, not IMAP or POP. Keep the old one: mail that was fetched with POP is only on this computer.
        [outlook-mobile] Add the account once more and choose its provider when asked.
        [gmail-app] Add the account once more and choose its provider when asked, not Other.
        [samsung-email] Add the account once more and choose its provider when asked, not Other.
        [outlook-express] Outlook Express cannot do it; Thunderbird can.
        [windows-mail] Windows Mail cannot do it; Thunderbird can.
        [windows-live-mail] Windows Live Mail cannot do it; Thunderbird can.
        [device] If the device cannot do it, let it send through a mail relay of your network or the provider's service for devices; ask whoever runs your mail.
        [script] Give the program an OAuth 2 token, or let it send through a relay or a sending service that still takes a user name and password.
       *[other] If yours cannot do it, Thunderbird can.
    }
user-sign-in-switch = Check in your account on the provider's website whether POP, IMAP or access for mail programs has to be switched on first.
user-ask-sign-in = Ask the people who run { $server } how mail programs sign in there: port { $port } offers no sign-in with a password.
user-ask-protocol = Ask whoever manages the account or its domain to switch { $protocol } on, or which other protocol to use.
user-other-way-of-sign-in = Use a mail program that knows one of the ways of signing in that { $server } offers, or ask the people who run it to offer passwords over TLS too (PLAIN or LOGIN).
user-use-submission-port = To send, mail programs use { $program ->
        [outlook-express] port 465 with SSL; port 25 is meant for mail between servers, and port 587 needs STARTTLS, which Outlook Express cannot do there.
       *[other] port 587 with STARTTLS or port 465 with SSL/TLS; port 25 is meant for mail between servers.
    } { advice-where } { $program ->
        [outlook-express] Try this port.
       *[other] Try these ports.
    } { advice-undo }
user-client-certificate = Ask the people who run { $server } for a certificate of your own and how to install it: without one, port { $port } lets nobody in, whatever the password.
user-sign-in-for-sending = Switch on signing in for sending: { $program ->
        [outlook-express] in Outlook Express open Tools > Accounts… > Mail, choose the account, then Properties > Servers, and tick "My server requires authentication".
        [windows-mail] in Windows Mail open Tools > Accounts…, choose the account, then Properties > Servers, and tick "My server requires authentication".
        [windows-live-mail] in Windows Live Mail right-click the account on the left, then Properties > Servers, and tick "My server requires authentication".
        [outlook] close Outlook, open Control Panel > Mail (Microsoft Outlook) > Email Accounts…, choose the account, then Change… > More Settings… > Outgoing Server, and tick "My outgoing server (SMTP) requires authentication".
        [outlook-mac] in Outlook open Tools > Accounts, choose the account, then More Options under the outgoing server, and choose a kind of authentication.
        [thunderbird] in Thunderbird open the menu > Account Settings > Outgoing Server, choose the server, then Edit…, and choose an authentication method other than "No authentication".
        [thunderbird-android] in the app open the menu > Settings, choose the account, then Sending mail > Outgoing server, and choose an authentication other than None.
        [apple-mail] in Mail open Mail > Settings > Accounts (older versions: Preferences), choose the account, then Server Settings, and set a user name and an authentication for the outgoing server.
        [iphone] open Settings > Apps > Mail > Mail Accounts (before iOS 18: Settings > Mail > Accounts), choose the account, tap its address, then SMTP and the server under Primary Server, and enter the user name and the password there as well.
        [gmail-app] in the Gmail app open the menu > Settings, choose the account, then Outgoing settings, and switch on Require sign-in.
        [samsung-email] in Samsung Email open the menu, tap the gear, choose the account, then Server settings, and switch on signing in for the outgoing server.
        [evolution] in Evolution open Edit > Accounts, choose the account, then Edit and Sending Email, and tick "Server requires authentication".
        [kmail] in KMail open Settings > Configure KMail… > Accounts > Sending, choose the account, then Modify…, and tick "Server requires authentication".
        [device] on the device's web page, under E-mail or SMTP, switch SMTP authentication on and enter the user name and the password of the mail account.
        [script] set user name and password for the SMTP server in its configuration.
       *[other] open the settings of the outgoing server in your mail program and switch authentication on.
    } { advice-success }
user-from-address = Send with the address that belongs to this account: compare the e-mail address in the account's settings with the one the provider gave you.
user-block-list = The server says that this computer's internet address is on a block list. { $protocol ->
    [SMTP] Send through your provider's port 587 or 465 with signing in; if you do so already, ask
   *[other] Ask
 } your internet provider or helpdesk to have the address taken off.
user-sending-limit = Wait until the sending limit has passed, often an hour or a day, and send to fewer people at once.
user-other-address = Check whether a VPN or a guest network is in use, and send once without it: the server refuses the address that this computer has now.
user-tell-provider-sending = If it goes on, send this report to the people who run { $server }: the server's own words are in it.
user-tell-provider-sni = Send this report to the people who run { $server } and ask for a default certificate for programs that send no name.
user-ask-right-name = Ask the people who run { $server } whether that is still its right name, and send them this report.
user-raise-time-limit = Give the server more time: { $program ->
        [outlook-express] { advice-where } Move Server Timeouts towards Long. To go back, move it to where it was.
        [windows-mail] { advice-where } Move Server Timeouts towards Long. To go back, move it to where it was.
        [windows-live-mail] { advice-where } Move Server Timeouts towards Long. To go back, move it to where it was.
        [outlook] { advice-where } Move Server Timeouts towards Long. To go back, move it to where it was.
        [thunderbird] in Thunderbird open the menu > Settings > General > Config Editor…, and set mailnews.tcptimeout to 200. To go back, reset it there.
        [script] raise the time limit (timeout) in its configuration.
       *[other] raise the time limit in the account's settings, if there is one.
    } { advice-success }
user-connect-network = Check whether this computer is connected: Wi-Fi on and joined, cable plugged in at both ends, airplane mode off.
user-restart-network = If no web page opens either, restart this computer; at home, restart your router as well and wait two minutes.
user-free-connections = Close programs you do not need, or restart this computer: it has no connection left to give, so nothing could be learned about { $server }.
user-run-to-the-end = Press Check again and let it run to its end; it rarely takes longer than ten seconds.
user-wait-for-answer = Try again in ten minutes: a server that says nothing may be overloaded or starting up. Nothing has to be changed in your mail program.
user-tell-provider-slow = If it goes on, send this report to the people who run { $server }; the times are in it.
user-try-again-now = Send and receive once more in your mail program: a short disturbance may be over.
user-compare-settings = Your message speaks of { $complaint-server }, port { $complaint-port }; what was checked is { $server }, port { $port }. { advice-where-name } Enter { $server } and port { $port } there if they are your provider's: they work from here. To go back, enter { $complaint-server } and port { $complaint-port } again.
user-password-and-account = If it still does not work, type the password again and compare the user name with what your provider says.
user-not-tested = Signing in, the mailbox and sending were not tested: Mailprobe never asks for a password.
user-send-report = Save this report and send it to your helpdesk: everything that was found is in it.

warning-ssl-off = With SSL switched off, your password and all mail can be read by every network on the way. Do it only inside a network you trust, such as the office, or through a VPN into it, never on public Wi-Fi or over the open internet. { $protocol ->
        [SMTP] Reading mail has a setting of its own: leave SSL on there.
       *[other] Sending has a setting of its own: leave SSL on there.
    } If somebody may have seen the password, change it once SSL works again, wherever you use it. Switch SSL on again as soon as the server is repaired.
warning-pop3 = { $other-protocol } takes mail off the server unless it is told not to: some programs at once, others after two weeks. Then that mail is no longer on your other devices. Before mail is fetched for the first time, tick "Leave a copy of messages on the server" and clear any number of days after which it is removed (phones: delete from server "Never").

## For whoever runs the server

admin-groupshield-log = Look into the application log of { $server } for 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) and 1194 (MSExchangeIS, with 0x80004005). 0x2741 in them means that the address for the secure port was not there to bind; 0x2740 means that another program holds the port. A new certificate does not help: the article says that the certificates were in order (KB Q250926).
admin-groupshield-service-packs = If removing GroupShield does not help, make a backup and bring the server up to Windows NT 4.0 Service Pack 6a and Exchange Server 5.5 Service Pack 4, the newest state: NT 4.0 SP4 by itself causes the same events (KB Q214864).
admin-groupshield-remove = First make a backup and have another mail protection running. Then remove GroupShield, the virus scanner for Exchange by Network Associates (later McAfee), completely: its programs on administration computers first, then on the server, with its services, add-ins and registry entries (KB Q250926; the list for removal by hand is in KB Q271758). Restart the information store; mail stops for everybody meanwhile.
admin-groupshield-test = Test SSL before anything is put back, with the mail program itself and SSL on (KB Q250926), or with Check here; today's openssl cannot speak the old SSL of this server. Check that 11508 and 11506 do not return.
admin-groupshield-reinstall = Reinstall GroupShield and test SSL once more (KB Q250926). Then tell people to switch SSL on again.
admin-exchange55-log = Look into the application log of { $server }: 13002 means that no certificate is bound for the protocol, 0x2740 that another program holds the port, 0x2741 that the address was not there to bind.
admin-exchange55-certificate = In Key Manager check that a valid certificate is bound to "Default" or to the server's right address, for POP3 and IMAP4 each (KB Q251097).
admin-exchange55-netstat = On the server run netstat -an and look for 995 and 993 in the state LISTENING, and on which addresses. A port on one address only fits KB Q214864.
admin-exchange55-addresses = Check in which order the server's addresses come (ping its own name) and remove dial-up and WAN addresses that are not in use (KB Q214864). Behind a proxy server the secure ports need their own binding (KB Q178532).
admin-exchange55-service-packs = Make a backup and bring the server up to Windows NT 4.0 Service Pack 6a and Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 by itself causes the same events (KB Q214864).
admin-server-log = Look into the log of { $server } at the time of this report. { advice-server-log }
admin-key-and-certificate = Check that key and certificate belong together and that the service may read both. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ names the files (ssl_cert and ssl_key; from 2.4 on ssl_server_cert_file and ssl_server_key_file); openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY must print the same.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files names the files; openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY must print the same.
        [exchange] Get-ExchangeCertificate shows whether POP and IMAP are listed under Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP binds one.
        [exchange55] Key Manager shows the key and what it is bound to.
       *[other] openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY must print the same.
    }
admin-reload = Let the service read key and certificate again. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; from Exchange 2013 on also MSExchangePOP3BE and MSExchangeIMAP4BE. Set-PopSettings and Set-ImapSettings with -X509CertificateName choose the certificate.
        [exchange55] Restart the information store.
        [courier] Restart the courier services.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Restart the mail service.
    }
admin-offload = Check whether a load balancer, TLS proxy or content filter is in front of port { $port }, and repeat the test behind it.
admin-test-secure-port = Test from outside: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } has to show the certificate and a greeting.
admin-test-plain-port = Test from outside: nc { $server } { $port } has to show a greeting.
admin-enable-listener = Switch the secure { $protocol } service on. { $server-kind ->
        [dovecot] In Dovecot: protocols and, for each, an inet_listener with ssl = yes on port { $port }; doveconf -n shows what is in use.
        [postfix] In Postfix: the smtps (submissions) line in master.cf.
        [exchange] In Exchange: Set-PopSettings or Set-ImapSettings with -SSLBindings, then start the service.
        [exchange55] In Exchange Administrator: the protocol's properties, with a certificate from Key Manager.
       *[other] Its configuration names the port and the certificate.
    }
admin-open-port = Let port { $port } through every firewall between the mail programs and { $server }, but only from the networks that they are used in; nc -vz { $server } { $port } there shows whether it gets through.
admin-publish-settings = Publish the right settings where programs look for them: autoconfig.xml for Thunderbird and K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover for Outlook, a configuration profile for Apple devices, and SRV records _imaps, _pop3s and _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Tell people which programs still work with TLS 1.2 and newer; lowering the server for all is not needed.
admin-allow-tls12 = Let port { $port } answer TLS 1.2 beside TLS 1.3: it is safe, and many programs in use have nothing newer (Outlook before Windows 11, printers).
admin-old-tls-apart = If old programs must go on for a time, give them an address of their own with TLS 1.0, inside the network only, and set a date for its end.
admin-upgrade-server = Upgrade the mail service or its TLS library to TLS 1.2 or newer.
admin-tls-front-end = Until then, put a TLS front end such as stunnel or HAProxy before it, so that the old TLS never leaves the machine.
admin-test-versions = Test with openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } and check which version and cipher are agreed on.
admin-add-suites = Add a cipher that this program offers, such as { $ciphers }.
admin-old-ciphers = This program offers only old ciphers such as { $ciphers }, which are too weak today to be switched on for everybody. A newer program is the way.
admin-add-rsa = If the certificate has an ECDSA or Ed25519 key, serve one with an RSA key beside it.
admin-renew-certificate = Renew the certificate from an authority that mail programs trust, and let the service read it again.
admin-replace-revoked = Get a new certificate with a new key from your certificate authority, let the service read it again, and ask why the old one was revoked.
admin-full-chain = Serve the full chain: the server's own certificate first, then those between it and the root.
admin-current-chain = Replace the outdated intermediate certificate that the server sends by the current one of your certificate authority, or leave it out.
admin-present-chain = Until the new intermediate certificate begins, let the server send the one that is valid today.
admin-certificate-names = Check that { $server } is among its subject alternative names; the common name does not count.
admin-chain-or-authority = The server sends its own certificate alone: let it send the intermediate certificates of the chain too. If its issuer is your own authority, install that root on every computer that reads mail.
admin-reissue-plain = Have the certificate issued again without the extension that is marked as critical; openssl x509 -text shows it.
admin-reissue-for-apple = Have the certificate issued again for at most 825 days and with the purpose serverAuth (server authentication); openssl x509 -text shows both.
admin-reissue-within-rules = Have the certificate issued again by an authority that may issue it for this name; installing a root does not help here.
admin-not-yet-valid = Use the certificate only from the day it begins, or have it issued again; check the clock of the computer that issued it.
admin-server-usage = Have it issued again for servers, with the extended key usage "TLS Web Server Authentication" (serverAuth).
admin-offer-starttls = Let port { $port } offer STARTTLS; it needs a certificate and its key. { $server-kind ->
    [dovecot] In Dovecot: ssl = yes, ssl_cert and ssl_key (from 2.4 on ssl_server_cert_file and ssl_server_key_file).
    [postfix] In Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file and smtpd_tls_key_file (or smtpd_tls_chain_files).
    [exchange] In Exchange: Enable-ExchangeCertificate for the service.
   *[other] Its configuration names both.
}
admin-trusted-authority = Get the certificate from an authority that mail programs trust. If it is your own authority, install its root on every computer that reads mail.
admin-every-address = Install the new certificate on every server behind the name, and compare them: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = At the address { $failing-address } port { $port } of { $server } does not work: mend the service there, or take that address out of the records of the name until it works.
admin-new-key = Make a new key, RSA with 2048 bits or more or EC P-256, and have it certified with SHA-256.
admin-strong-chain = The server's own certificate can stay: let the server send an intermediate certificate of your certificate authority that has a key of 2048 bits or more and is signed with SHA-256.
admin-dh-group = Use Diffie-Hellman groups of 2048 bits or ECDHE only.
admin-time-service = Nothing has to be done on { $server }. For many computers with wrong clocks, offer a time service in your network.
admin-tell-people-settings = Tell people the pairs: 995, 993 and 465 with SSL/TLS; 110, 143 and 587 with STARTTLS.
admin-tls-on-secure-port = Switch TLS on for port { $port }, or close it: programs that expect TLS there will wait in vain.
admin-tls-on-plain-port = Port { $port } begins with TLS at once. Let it greet in clear text and offer STARTTLS, as programs expect of it, or close it: TLS at once belongs on 993, 995 and 465.
admin-check-forwarding = Check where port { $port } of { $server } is forwarded to: something other than { $protocol } answers there.
admin-exempt-mail-ports = If mail need not be inspected on the way, exempt { $server } from TLS inspection on ports 995, 993, 465, 587, 143 and 110.
admin-install-company-root = If inspection is meant to be, install its root certificate on every computer that reads mail.
admin-pass-starttls = Let STARTTLS pass unchanged: gateways that remove it force mail into clear text.
admin-inspect-firewall = Look into the firewall's log for the address that this report comes from and port { $port }, at the time of the report.
admin-packet-size = If small answers arrive and large ones vanish, look at the MTU on the way: let ICMP "fragmentation needed" through, or lower the MSS.
admin-fix-records = Look at the A, AAAA and any CNAME records of { $server }, inside and outside: dig { $server } A and dig { $server } AAAA.
admin-name-service = Check whether the name servers that this network hands out answer: nslookup { $server } here, and nslookup { $server } with another name server.
admin-fix-ipv6 = Let the service listen on its IPv6 address too, or take the AAAA record of { $server } away until it does.
admin-give-ipv4 = Give { $server } an IPv4 address (an A record) too: not every network has IPv6.
admin-portal-mail = Until a guest has signed in, give ports 995, 993 and 587 no answer at all, not the sign-in page: mail programs then try again by themselves.
admin-start-services = Start the mail services on { $server } and check that they stay up.
admin-raise-limits = Check which limit was reached. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections and the client_limit of the login services; doveadm who shows who is connected.
        [exchange] Get-PopSettings or Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit and default_process_limit.
       *[other] Connections in all, per user and per address.
    }
admin-blocked-addresses = Check whether fail2ban or a similar guard has blocked the address that this report comes from.
admin-mailbox-lock = Look for a session of this mailbox that has not ended, and for a lock file that was left behind.
admin-sign-in-methods = Check which kinds of sign-in are switched on for { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings or Get-ImapSettings, LoginType; with Exchange Online see whether basic authentication is blocked.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; for one port in master.cf.
       *[other] Passwords over TLS need PLAIN or LOGIN.
    }
admin-switch-protocol-on = Switch { $protocol } on for this account or domain, or tell people which protocol to use instead.
admin-explain-sign-in = If passwords are switched off on purpose, tell people which programs can sign in and, where app passwords exist, how to get one.
admin-client-certificate = If certificates of clients are not meant to be asked for, switch that off (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); if they are, tell people how to get one.
admin-sending-rules = Find out which rule refused it at the time of this report. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail and acl_smtp_rcpt
       *[other] Rules for relaying, senders and addresses, block lists, sending limits.
    }
admin-delist = If the address does not belong on the list, ask its keeper to take it off; the list's web page says why it is there.
admin-nothing-on-server = Nothing has to be done on { $server }: nothing of it was reached.
admin-network-here = If more computers are affected, look at the switch, the router and the address service (DHCP) of this network.
admin-default-certificate = Give the listener a default certificate and site for programs that send no server name.
admin-test-without-name = Test with openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: it has to show a certificate.
admin-server-names = Check that the TLS settings of { $server } know that very name, and what they do with a program that gives none.
admin-reverse-names = Check whether the server waits for the reverse name of each connecting address (PTR) or for an ident query, and switch that off.
admin-server-load = Look at load, memory and disk of { $server }, and at the number of connections.
admin-check-backend = Check whether the directory (LDAP), the database and the storage that the mail service needs answer.
