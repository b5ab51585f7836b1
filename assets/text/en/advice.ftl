# Verdicts, the GroupShield line, what would decide, and what to do.

## Causes in a few words

hypothesis-groupshield = GroupShield on Exchange Server 5.5
hypothesis-exchange55-listener = Another fault of Exchange Server 5.5's secure ports
hypothesis-secure-listener-fault = The server's secure port is broken
hypothesis-no-secure-service = No secure service on this port
hypothesis-client-too-old = The mail program is too old for the server
hypothesis-server-too-old = The server is too old for the mail program
hypothesis-no-shared-cipher = No cipher in common
hypothesis-certificate = A problem with the server's certificate
hypothesis-weak-certificate = The server's key is too weak
hypothesis-clock-wrong = This computer's clock is wrong
hypothesis-starttls-mixup = Port and kind of encryption do not match
hypothesis-plaintext-on-secure-port = Clear text on the secure port
hypothesis-wrong-protocol = Something other than mail on this port
hypothesis-interception = A mail scanner or gateway stands in between
hypothesis-firewall = A firewall or provider blocks the port
hypothesis-dns = The server's name leads nowhere, or to the wrong place
hypothesis-ipv6-broken = IPv6 is broken, IPv4 works
hypothesis-captive-portal = The network wants a sign-in first
hypothesis-server-down = The mail server is down
hypothesis-server-busy = The mail server is busy
hypothesis-sign-in-refused = The sign-in is refused
hypothesis-sni-required = The server needs a newer first message (SNI)
hypothesis-slow-server = The mail server is too slow
hypothesis-healthy = Everything we can check works

## The verdict, for a person

verdict-groupshield = The mail server { $server } sets up no secure channel on port { $port }, and what was seen fits GroupShield on Exchange Server 5.5 best.
verdict-exchange55-listener = The mail server { $server } runs Exchange Server 5.5, and its secure port { $port } does not work there.
verdict-secure-listener-fault = The secure port { $port } of { $server } is broken: it accepts { $program } and then cannot set up the secure channel for anybody.
verdict-no-secure-service = On { $server } nothing listens on port { $port }, so { $program } cannot connect there.
verdict-client-too-old = The server { $server } works, but it speaks only newer encryption than { $program } knows.
verdict-server-too-old = The server { $server } speaks only old encryption, which current programs no longer accept.
verdict-no-shared-cipher = The server { $server } and { $program } know the same TLS version but no cipher in common.
verdict-certificate = The server { $server } answers on port { $port }, but its certificate is not in order.
verdict-weak-certificate = The server { $server } answers on port { $port }, but its key is too weak for current programs.
verdict-clock-wrong = This computer's clock is wrong, so the good certificate of { $server } looks out of date.
verdict-starttls-mixup = The port { $port } of { $server } and the kind of encryption set in { $program } do not belong together.
verdict-plaintext-on-secure-port = The server { $server } speaks clear text on port { $port }, where a secure channel belongs.
verdict-wrong-protocol = On port { $port } of { $server } something answers that is not { $protocol }.
verdict-interception = A mail scanner or gateway stands between this computer and { $server } and disturbs the secure channel.
verdict-firewall = Something on the way blocks port { $port } to { $server }; the server itself can be reached.
verdict-firewall-nothing-reached = There is no way from this computer to { $server }: the network here, or something on the way, lets nothing through.
verdict-dns = This computer cannot find the right address for { $server }.
verdict-ipv6-broken = The server { $server } works over IPv4, but the way over IPv6 is broken.
verdict-captive-portal = This network shows a sign-in page first, so { $program } cannot reach { $server } yet.
verdict-server-down = The mail server { $server } does not answer: its mail service seems to be off.
verdict-server-busy = The mail server { $server } turns { $program } away because it has too many visitors at the moment.
verdict-sign-in-refused = The connection to { $server } works, but the sign-in is refused.
verdict-sni-required = The server { $server } answers only programs that say its name in their first message, and { $program } does not.
verdict-slow-server = The mail server { $server } answers so slowly that { $program } gives up waiting.
verdict-healthy = Everything we can check on { $server }, port { $port }, works from here at this moment.
verdict-undecided = What we saw of { $server }, port { $port }, fits several causes, so none is named.

## Whose move it is

whose-groupshield = This is for the people who run { $server }. You did nothing wrong.
whose-exchange55-listener = This is for the people who run { $server }. You did nothing wrong.
whose-secure-listener-fault = This is for the people who run { $server }. You did nothing wrong.
whose-no-secure-service = Ask the people who run { $server } which port to use; the change is then yours.
whose-client-too-old = It is your move, or your helpdesk's: { $program } or the system under it needs to be newer.
whose-server-too-old = This is for the people who run { $server }.
whose-no-shared-cipher = Either side can end it: a newer mail program here, or one more cipher on { $server }.
whose-certificate = This is for the people who run { $server }.
whose-weak-certificate = This is for the people who run { $server }.
whose-clock-wrong = It is your move: set this computer's clock.
whose-starttls-mixup = It is your move: change two settings in { $program }.
whose-plaintext-on-secure-port = This is for the people who run { $server }.
whose-wrong-protocol = It is your move: compare server name and port with what your provider says.
whose-interception = This is for your helpdesk, or for whoever looks after the scanner on this computer.
whose-firewall = This is for your helpdesk, or for whoever runs the network you are on.
whose-dns = It is your move: look at the server's name. If it is right, it is your helpdesk's move.
whose-ipv6-broken = This is for whoever runs your network or the server.
whose-captive-portal = It is your move: sign in to this network.
whose-server-down = Nobody here can do anything but wait; tell the people who run { $server }.
whose-server-busy = Wait a few minutes. If it comes back often, tell the people who run { $server }.
whose-sign-in-refused = It is your move: user name, password or kind of sign-in.
whose-sni-required = Either side can end it: a newer mail program here, or a default certificate on { $server }.
whose-slow-server = Give it more time here; tell the people who run { $server }.
whose-healthy = Try once more in { $program }. If it still does not work, the settings or the password in it come next.
whose-undecided = One more test decides whose move it is.

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
groupshield-line-confirmed = GroupShield on Exchange Server 5.5 is confirmed. { $why }

groupshield-why-confirmed = The server's log shows 0x2741 for its mail ports, GroupShield runs on it, and the ports behave to match.
groupshield-why-confirmed-cured = The server's log showed 0x2741, and SSL works since GroupShield was removed completely.
groupshield-why-fits = The server greets as Exchange Server 5.5, and its secure ports accept connections but set up no secure channel. Only the server's event log can confirm it.
groupshield-why-fits-log = The server greets as Exchange Server 5.5 and its log shows 0x2741. Whether GroupShield runs on it was not said.
groupshield-why-fits-installed = The server's secure ports behave as known from GroupShield, and GroupShield runs on it. The event log was not shown.
groupshield-why-refused = The server greets as Exchange Server 5.5 and refuses its secure ports. GroupShield does that, and so do other faults of the same server.
groupshield-why-closes-at-once = The server greets as Exchange Server 5.5 and its secure port closes at once. GroupShield can do that; a missing certificate does it more often.
groupshield-why-shared = Part of what was seen fits GroupShield, and other causes fit as well.
groupshield-why-one-port = The server greets as Exchange Server 5.5, but another secure port of it works, and GroupShield stops them all.
groupshield-why-other-log = The server's event log names another cause.
groupshield-why-other-fault = The server greets as Exchange Server 5.5, but what was seen fits another cause better.
groupshield-why-no-exchange = Nothing there greets as Exchange Server 5.5, the only server it happens on.
groupshield-why-other-product = The server greets as another product, and this fault exists on Exchange Server 5.5 only.
groupshield-why-hello-answered = The secure port { $port } answered at least one kind of hello, and with this fault it answers none.
groupshield-why-works = The secure port { $port } works from here.
groupshield-why-no-ssl = The mail program does not use SSL here, and this fault touches nothing else.
groupshield-why-starttls = The server offers STARTTLS for reading mail, which Exchange Server 5.5 cannot do.
groupshield-why-absent = GroupShield is not on that server, somebody who knows says.
groupshield-why-flapping = The port works at times, and this fault does not come and go.
groupshield-why-cured = SSL works since GroupShield was removed completely, so it was the cause and is gone.
groupshield-why-other-fact = Something seen here cannot happen with this fault.
groupshield-why-not-reached = Neither a greeting nor the secure port of { $server } could be seen.

## What would decide

next-test-try-other-network = What would decide: run this check on another network, such as your phone's, and compare the two results.
next-test-ask-event-log = What would decide: ask the people who run { $server } whether events 11508, 11506 or 13002 stand in its application log, and paste them here.
next-test-ask-groupshield = What would decide: ask the people who run { $server } whether GroupShield is installed on it.
next-test-ask-removal = What would decide: ask whether SSL works once GroupShield is removed completely.
next-test-ask-since-when = What would decide: think back whether anything was changed on this computer shortly before it began.
next-test-check-again = What would decide: check again in ten minutes and see whether anything differs.
next-test-run-to-the-end = What would decide: let the check run to its end.

question-groupshield-installed = Is GroupShield installed on { $server }?
question-cured-by-removal = Does SSL work since GroupShield was removed completely?
question-works-without-ssl = Is it known whether mail works with SSL switched off? Do not try it for this.
question-works-on-other-network = Does the same account work on another network?
question-began-after-update = Did it begin after a change on this computer?

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] In Outlook Express open Tools > Accounts… > Mail, choose the account, then Properties > Advanced.
        [windows-mail] In Windows Mail open Tools > Accounts…, choose the account, then Properties > Advanced.
        [windows-live-mail] In Windows Live Mail right-click the account on the left, then Properties > Advanced.
        [outlook] In Outlook open File > Account Settings > Account Settings…, choose the account, then Change… > More Settings… > Advanced (2007: Tools > Account Settings…; 2003: Tools > E-mail Accounts…; Microsoft 365: File > Account Settings > Server Settings).
        [thunderbird] In Thunderbird open the menu > Account Settings > { $protocol ->
            [SMTP] Outgoing Server (SMTP) > Edit…
           *[other] Server Settings
        }.
        [apple-mail] In Mail open Mail > Settings > Accounts (older versions: Preferences), choose the account, then Server Settings, and clear "Automatically manage connection settings".
       *[other] Open the server settings of the account in your mail program.
    }
advice-success = It has worked when the next send and receive ends without a message.
advice-undo = To go back, open the same page and set { $security ->
        [starttls] STARTTLS
        [none] no encryption
       *[tls] SSL/TLS
    } and port { $port } again.
advice-server-log = { $server-kind ->
        [dovecot] doveadm log find shows where Dovecot logs; doveadm log errors lists its latest complaints.
        [postfix] Postfix logs to /var/log/mail.log or journalctl -u postfix.
        [exchange55] Open Event Viewer > Application Log and sort by source: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] In Event Viewer > Windows Logs > Application look at MSExchangePOP3, MSExchangeIMAP4 and MSExchangeTransport; Schannel stands under System.
        [courier] Courier logs to the mail log (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus logs to the mail log (journalctl -u cyrus-imapd).
        [exim] Exim logs to /var/log/exim4/mainlog.
       *[other] Look into the mail service's own log.
    }

## For the person at the mail program

user-tell-admin-groupshield = Send this report to the people who run { $server } and ask them to look for GroupShield and events 11508 and 11506. Only they can end it.
user-tell-admin-exchange55 = Send this report to the people who run { $server }: its secure port { $port } does not work, and the steps for them are below.
user-tell-provider-listener = Send this report to the people who run { $server }: port { $port } sets up a secure channel for nobody.
user-use-starttls = Use STARTTLS, which was seen working: { advice-where } { $program ->
        [outlook-express] Leave "This server requires a secure connection (SSL)" ticked and set the port to { $starttls-port }.
        [windows-mail] Leave "This server requires a secure connection (SSL)" ticked and set the port to { $starttls-port }.
        [windows-live-mail] Leave "This server requires a secure connection (SSL)" ticked and set the port to { $starttls-port }.
        [outlook] Set the port to { $starttls-port } and the encrypted connection to STARTTLS (older versions: TLS).
        [thunderbird] Set the port to { $starttls-port } and Connection security to STARTTLS.
        [apple-mail] Set the port to { $starttls-port } and leave "Use TLS/SSL" ticked.
       *[other] Set the port to { $starttls-port } and the encryption to STARTTLS.
    } { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS works on port { $starttls-port }, but this mail program cannot use it for { $protocol }. A program that can, such as Thunderbird, gets your mail safely.
user-use-secure-port = Use the secure port, which was seen working: { advice-where } { $program ->
        [outlook-express] Tick "This server requires a secure connection (SSL)" and set the port to { $secure-port }.
        [windows-mail] Tick "This server requires a secure connection (SSL)" and set the port to { $secure-port }.
        [windows-live-mail] Tick "This server requires a secure connection (SSL)" and set the port to { $secure-port }.
        [outlook] Set the port to { $secure-port } and the encrypted connection to SSL/TLS.
        [thunderbird] Set the port to { $secure-port } and Connection security to SSL/TLS.
        [apple-mail] Set the port to { $secure-port } and tick "Use TLS/SSL".
       *[other] Set the port to { $secure-port } and the encryption to SSL/TLS.
    } { advice-success } To go back, set the port to { $port } again.
user-use-other-port = The { $other-protocol } port { $other-port } of { $server } works securely. Add a second account of the kind { $other-protocol } with SSL/TLS and port { $other-port }, and keep the old one as it is. { advice-success } To go back, remove the second account.
user-ssl-off = Only after reading the warning, and only on a network you trust: { advice-where } { $program ->
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
            [POP3] Clear "This server requires an encrypted connection (SSL)"
           *[other] Set the encrypted connection to None
        } and set the port to { $plain-port }; then OK.
        [thunderbird] Set Connection security to None and the port to { $plain-port }.
        [apple-mail] Clear "Use TLS/SSL", set the port to { $plain-port }; if asked, allow insecure authentication for this account only.
       *[other] Switch SSL/TLS off for this server and set the port to { $plain-port }.
    } { advice-success }
user-ssl-on-again = As soon as the server is repaired, switch SSL on again. { advice-undo } { $program ->
        [apple-mail] Take back "Allow insecure authentication" there too.
       *[other] The setting for sending was not touched.
    } Then change the password if it went over a network you do not trust.
user-use-published = Your provider publishes these settings: { $published-server }, port { $published-port }. { advice-where } Enter them there.
user-ask-right-port = Ask the people who run { $server } which port and which kind of encryption to use for { $protocol }.
user-match-port-and-encryption = Port and encryption belong together: 995, 993 and 465 go with SSL/TLS; 110, 143 and 587 go with STARTTLS. { advice-where } Set a pair that matches, then test. { advice-undo }
user-update-system = Your mail program takes its encryption from Windows, and this version is too old. Read mail with a current program, such as Thunderbird, on a system that still gets updates.
user-update-program = { $program ->
        [outlook] Install all updates for Office and Windows. On Windows 7 TLS 1.2 has to be switched on: your helpdesk can do that (KB3140245). Windows XP and Vista cannot do it.
        [thunderbird] Update Thunderbird: menu > Help > About Thunderbird.
        [apple-mail] Update macOS or iOS: Mail takes its encryption from the system.
       *[other] Update your mail program, and the system it runs on.
    } { advice-success }
user-webmail-meanwhile = Until then, read your mail in a web browser if your provider offers that.
user-tunnel = If the old program must stay, ask your helpdesk for a TLS tunnel (stunnel) on this same computer: the program talks to the tunnel, and the tunnel speaks current TLS to { $server }.
user-check-again = Then press Check again and see what changed.
user-tell-provider-old-server = Send this report to the people who run { $server }: it needs TLS 1.2 or newer.
user-keep-settings = Leave the security settings of Windows and of your mail program as they are; lowering them weakens every connection, not only this one.
user-tell-provider-suites = Send this report to the people who run { $server } and ask them to add a cipher that your program knows.
user-do-not-click-through = If your mail program asks whether to trust this certificate all the same, answer no: nobody can tell who is reading along.
user-use-certificate-name = The certificate is for { $certificate-name }. Ask your provider whether that is the server's right name, and if so, enter it as the server in the account.
user-tell-provider-certificate = Send this report to the people who run { $server }; the certificate's dates, names and issuer are in it.
user-tell-provider-weak = Send this report to the people who run { $server } and ask for a new key and certificate.
user-set-clock = Set this computer's date, time and time zone: right-click the clock, choose Adjust date/time, and let it set the time by itself. On a Mac: System Settings > General > Date & Time.
user-clock-battery = If the date is wrong again after switching the computer off, its battery for the clock is empty. Any computer shop can change it.
user-no-password-here = Do not sign in on this port: the password would travel readable.
user-tell-provider-plain = Send this report to the people who run { $server }: its port { $port } speaks clear text.
user-check-name-and-port = { advice-where } Compare the server name ({ $server }) and the port ({ $port }) with what your provider says, letter by letter.
user-scanner-update = { $scanner } stands between your mail program and the server. Update it, then restart this computer and check again.
user-scanner-find = Look in the settings of your virus scanner for mail or SSL scanning and let the maker's help or your helpdesk exempt the mail connection to { $server }. Leave the scanner itself on.
user-ask-helpdesk-scanner = On a company computer ask your helpdesk: the gateway may need its own root certificate here, or an exception for mail.
user-compare-network = Check once from another network, such as your phone's. Save this result first and load it there to compare.
user-allow-program = Look in the firewall of this computer whether your mail program may use port { $port }, and allow it. To go back, remove the entry again.
user-ask-helpdesk-port = Ask whoever runs this network to let port { $port } through to { $server }.
user-check-name = { advice-where } See whether the server's name is right, letter by letter: { $server }.
user-flush-names = Let Windows forget old addresses: press Windows+R, type cmd, then type ipconfig /flushdns. It is done when Windows says that the cache was emptied; there is nothing to undo.
user-restart-router = Switch your router off for a minute and on again, then check again.
user-ask-helpdesk-ipv6 = If it stays so, send this report to your helpdesk or provider: the way over IPv6 to { $server } is broken.
user-sign-in-to-network = Open a web page in your browser, sign in to this network or accept its terms, then check again.
user-wait-for-server = Wait a few minutes and try again; nothing has to be changed in your mail program.
user-ask-provider-status = Look at your provider's status page, or call them: they may know already.
user-fewer-connections = Close other programs and devices that read the same mailbox; many servers allow only a few at once.
user-longer-interval = Let your mail program look for mail less often, every ten minutes for example.
user-sign-in-name = See whether the user name is complete (often the whole address) and type the password anew.
user-sign-in-app-password = Many providers want an app password for mail programs. Make one in your account on the provider's website.
user-sign-in-modern-program = If the provider allows sign-in through its web page only (OAuth 2), use a program that can: current Outlook, Thunderbird or Apple Mail.
user-tell-provider-sni = Send this report to the people who run { $server } and ask for a default certificate for programs that send no name.
user-raise-time-limit = Give the server more time: { advice-where } { $program ->
        [outlook-express] Move Server Timeouts towards Long.
        [windows-mail] Move Server Timeouts towards Long.
        [windows-live-mail] Move Server Timeouts towards Long.
        [outlook] Move Server Timeouts towards Long.
       *[other] Raise the time limit there, if there is one.
    } { advice-success } To go back, set the old value again.
user-tell-provider-slow = If it stays slow, send this report to the people who run { $server }; the times are in it.
user-try-again-now = Send and receive once more in your mail program: a short disturbance may be over.
user-compare-settings = Your message speaks of { $complaint-server }, port { $complaint-port }; what was checked is { $server }, port { $port }. { advice-where } Enter what works.
user-password-and-account = If it still does not work, type the password anew and compare the user name with what your provider says.
user-not-tested = Not tested were signing in, the mailbox and sending: Mailprobe never asks for a password.
user-send-report = Save this report and send it to your helpdesk: everything that was seen is in it.

warning-ssl-off = With SSL switched off, your password and all mail can be read by every network on the way. Do it only inside a network you trust, such as the office, or through a VPN into it, never on public Wi-Fi or over the open internet. { $protocol ->
        [SMTP] Reading mail has a setting of its own: leave SSL on there.
       *[other] Sending has a setting of its own: leave SSL on there.
    } If somebody may have seen the password, change it once SSL works again, wherever you use it. Switch SSL on again as soon as the server is repaired.

## For whoever runs the server

admin-groupshield-log = Look into the application log of { $server } for 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) and 1194 (MSExchangeIS). 0x2741 inside means that the address for the secure port was not there to bind; 0x2740 means that another program holds the port.
admin-groupshield-service-packs = Bring the server up to Windows NT 4.0 Service Pack 6a and Exchange Server 5.5 Service Pack 4 first: NT 4.0 SP4 by itself causes the same events (KB Q214864).
admin-groupshield-remove = Remove GroupShield completely: its programs on administration computers first, then on the server, with its services, add-ins and registry entries (KB Q250926; the list for removal by hand is in KB Q271758). Restart the information store.
admin-groupshield-test = Test SSL before anything is put back: openssl s_client -connect { $server }:{ $port } from a computer outside, and look that 11508 and 11506 do not return. Keep another mail protection running meanwhile.
admin-groupshield-reinstall = Reinstall GroupShield, in its latest version, and test SSL once more. Then tell people to switch SSL on again.
admin-exchange55-log = Look into the application log of { $server }: 13002 means that no certificate is bound for the protocol, 0x2740 that another program holds the port, 0x2741 that the address was not there to bind.
admin-exchange55-certificate = In Key Manager see that a valid certificate is bound to "Default" or to the server's right address, for POP3 and IMAP4 each (KB Q251097).
admin-exchange55-netstat = On the server run netstat -an and look for 995 and 993 in the state LISTENING, and on which addresses. A port on one address only fits KB Q214864.
admin-exchange55-addresses = See in which order the server's addresses come (ping its own name) and remove dial-up and WAN addresses that are not in use (KB Q214864). Behind a proxy server the secure ports need their own binding (KB Q178532).
admin-server-log = Look into the log of { $server } at the time of this report. { advice-server-log }
admin-key-and-certificate = See that key and certificate belong together and that the service may read both. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ names the files; openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY must print the same.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file names the files; openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY must print the same.
        [exchange] Get-ExchangeCertificate shows whether POP and IMAP stand under Services; Enable-ExchangeCertificate -Services POP,IMAP binds one.
        [exchange55] Key Manager shows the key and what it is bound to.
       *[other] openssl x509 -noout -pubkey -in CERT and openssl pkey -pubout -in KEY must print the same.
    }
admin-reload = Then let the service read them again. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4
        [exchange55] Restart the information store.
        [courier] Restart the courier services.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Restart the mail service.
    }
admin-offload = See whether a load balancer, TLS proxy or content filter stands in front of port { $port }, and test behind it.
admin-test-secure-port = Test from outside: openssl s_client -connect { $server }:{ $port } -servername { $server } has to show the certificate and a greeting.
admin-enable-listener = Switch the secure { $protocol } service on. { $server-kind ->
        [dovecot] In Dovecot: protocols and, for each, an inet_listener with ssl = yes on port { $port }; doveconf -n shows what is in use.
        [postfix] In Postfix: the smtps (submissions) line in master.cf.
        [exchange] In Exchange: Set-PopSettings or Set-ImapSettings with -SSLBindings, then start the service.
        [exchange55] In Exchange Administrator: the protocol's properties, with a certificate from Key Manager.
       *[other] Its configuration names the port and the certificate.
    }
admin-open-port = Let port { $port } through every firewall between the world and { $server }; nc -vz { $server } { $port } from outside shows it.
admin-publish-settings = Publish the right settings where programs look for them: SRV records _imaps, _pop3s and _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Tell people which programs still work with TLS 1.2 and newer; lowering the server for all is not needed.
admin-old-tls-apart = If old programs must go on for a time, give them an address of their own with TLS 1.0, inside the network only, and set a date for its end.
admin-upgrade-server = Upgrade the mail service or its TLS library to TLS 1.2 or newer.
admin-tls-front-end = Until then, put a TLS front end such as stunnel or HAProxy before it, so that the old TLS never leaves the machine.
admin-test-versions = Test with openssl s_client -connect { $server }:{ $port } -tls1_2 and see which version and cipher are agreed.
admin-add-suites = Add a cipher that the programs in use know, such as ECDHE-RSA-AES128-GCM-SHA256; Windows 7 and 8.1 need ECDHE-RSA-AES128-SHA256.
admin-add-rsa = If the certificate is ECDSA only, serve an RSA one beside it.
admin-renew-certificate = Renew the certificate from an authority that mail programs trust, and let the service read it again.
admin-full-chain = Serve the full chain: the server's own certificate first, then those between it and the root.
admin-certificate-names = See that { $server } stands among its subject alternative names; the common name does not count.
admin-new-key = Make a new key, RSA with 2048 bits or more or EC P-256, and have it certified with SHA-256.
admin-dh-group = Use Diffie-Hellman groups of 2048 bits or ECDHE only.
admin-time-service = Nothing has to be done on { $server }. For many computers with wrong clocks, offer a time service in your network.
admin-tell-people-settings = Tell people the pairs: 995, 993 and 465 with SSL/TLS; 110, 143 and 587 with STARTTLS.
admin-tls-on-secure-port = Switch TLS on for port { $port }, or close it: programs that expect TLS there wait for nothing.
admin-check-forwarding = See where port { $port } of { $server } is forwarded to: something other than { $protocol } answers there.
admin-exempt-mail-ports = Exempt ports 995, 993, 465, 587, 143 and 110 from TLS inspection, at least for { $server }.
admin-install-company-root = If inspection is meant to be, install its root certificate on every computer that reads mail.
admin-pass-starttls = Let STARTTLS pass unchanged: gateways that blot it out force mail into clear text.
admin-inspect-firewall = Look into the firewall's log for this computer's address and port { $port } at the time of this report.
admin-fix-records = Look at the A, AAAA and any CNAME records of { $server }, inside and outside: dig { $server } A and dig { $server } AAAA.
admin-fix-ipv6 = Let the service listen on its IPv6 address too, or take the AAAA record of { $server } away until it does.
admin-portal-mail = Let ports 995, 993 and 587 wait, not answer, until a guest has signed in: programs then retry quietly.
admin-start-services = Start the mail services on { $server } and see that they stay up.
admin-raise-limits = See which limit was reached. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections and the client_limit of the login services; doveadm who shows who is connected.
        [exchange] Get-PopSettings or Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit and default_process_limit.
       *[other] Connections in all, per user and per address.
    }
admin-blocked-addresses = See whether fail2ban or a similar guard counts this computer's address.
admin-sign-in-methods = See which kinds of sign-in are switched on for { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth
        [exchange] Get-PopSettings or Get-ImapSettings, LoginType; with Exchange Online see whether basic authentication is blocked.
       *[other] Passwords over TLS need PLAIN or LOGIN.
    }
admin-explain-sign-in = If passwords are switched off on purpose, tell people which programs can sign in and how to get an app password.
admin-default-certificate = Give the listener a default certificate and site for programs that send no server name.
admin-test-without-name = Test with openssl s_client -connect { $server }:{ $port } -noservername: it has to show a certificate.
admin-reverse-names = See whether the server waits for the reverse name of each visitor (PTR) or for an ident query, and switch that off.
admin-server-load = Look at load, memory and disk of { $server }, and at the number of connections.
