# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/scenarios/.

## Exchange Server 5.5 and GroupShield

lab-healthy = Everything works
lab-healthy-about = A mail server with nothing wrong. Use it to see what a good result looks like, and that a check ends quickly.

lab-groupshield = GroupShield on Exchange Server 5.5
lab-groupshield-about = The case this program was made for: an Exchange server with GroupShield, the virus scanner by Network Associates. The secure ports accept connections and then hang up on every attempt to set up encryption, from the oldest to the newest. The plain ports say that they are Exchange Server 5.5 with Service Pack 4.

lab-groupshield-refused = GroupShield, with the secure ports shut
lab-groupshield-refused-about = The same old Exchange server, but nothing listens on the secure ports. GroupShield may be the reason; so may an administrator who never switched SSL on.

lab-groupshield-idle-close = GroupShield, hanging up at once
lab-groupshield-idle-close-about = The secure ports hang up before anything was said. The administrator has told us that GroupShield is installed on that server.

lab-exchange55-events = GroupShield, with the server's event log
lab-exchange55-events-about = As the first case, and the administrator has sent four entries of the event log. They show that the mail services could not open their secure ports.

lab-groupshield-one-port-only = Exchange 5.5 with a single broken port
lab-groupshield-one-port-only-about = Only one secure port of the old Exchange server hangs up; the others answer. That speaks against GroupShield, which as far as is known breaks them all together.

lab-exchange55-no-certificate = Exchange 5.5 without a certificate
lab-exchange55-no-certificate-about = The secure ports hang up at once because no certificate was installed for them. The event log says so. It looks like GroupShield and is not.

## Old and new

lab-client-too-old = The mail program is too old
lab-client-too-old-about = The server speaks TLS 1.2 and newer only. A current mail program gets through; one from Windows XP is refused with a clear answer.

lab-client-too-old-bare-close = The mail program is too old, and nobody says so
lab-client-too-old-bare-close-about = As before, but the server hangs up without a word on old mail programs, as Dovecot does. Only comparing several attempts tells this from a broken server.

lab-server-too-old = The server is too old
lab-server-too-old-about = The server speaks SSL 3.0 and TLS 1.0 and nothing newer. Current mail programs refuse to talk to it; old ones get through.

lab-tls10-only = The server speaks TLS 1.0 only
lab-tls10-only-about = A server of about the year 2005 that never learned anything newer than TLS 1.0.

lab-ssl3-only = The server speaks SSL 3.0 only
lab-ssl3-only-about = A server of about the year 1998. No current program speaks SSL 3.0 any more.

lab-ssl2-only = The server speaks SSL 2.0 only
lab-ssl2-only-about = A server of about the year 1996. SSL 2.0 protects nothing today, and almost no program still has it.

lab-no-shared-cipher = No cipher in common
lab-no-shared-cipher-about = Server and mail program speak the same version, but the server wants AES and a program from Windows XP does not have it.

lab-sni-required = The server wants to be told its name
lab-sni-required-about = The server refuses every program that does not say at the start which server it is looking for. Programs from Windows XP never say it.

## Certificates and the clock

lab-certificate-expired = The certificate has expired
lab-certificate-expired-about = Encryption works, but the server's certificate ended two months ago.

lab-certificate-not-yet-valid = The certificate is not valid yet
lab-certificate-not-yet-valid-about = Encryption works, but the server's certificate only begins in three weeks. The clock of this computer is right.

lab-certificate-wrong-name = The certificate is for another server
lab-certificate-wrong-name-about = Encryption works, but the certificate bears the names of a hosting company's servers.

lab-certificate-self-signed = The certificate is self-signed
lab-certificate-self-signed-about = Encryption works, but no certificate authority confirms the certificate.

lab-certificate-unknown-issuer = The certificate comes from an unknown issuer
lab-certificate-unknown-issuer-about = Encryption works, but a company issued the certificate itself and this computer does not know that company.

lab-weak-certificate = The certificate's key is too weak
lab-weak-certificate-about = The certificate has an RSA key of 1024 bits. Old programs take it; current ones do not.

lab-weak-signature = The certificate's signature is too weak
lab-weak-signature-about = The certificate was signed with SHA-1, which can be forged. Old programs take it; current ones do not.

lab-clock-wrong = The clock of this computer is wrong
lab-clock-wrong-about = The certificate is fine, but this computer believes it is three years earlier. The server's first words show the right time.

## Settings

lab-plaintext-on-secure-port = No encryption on the secure port
lab-plaintext-on-secure-port-about = The server answers in clear text where encryption belongs, and does not know STARTTLS either. Its secure port is set up wrongly.

lab-starttls-mixup = STARTTLS and SSL mixed up
lab-starttls-mixup-about = The port answers in clear text and offers STARTTLS, which works. The mail program was told to use SSL from the first byte.

lab-no-secure-service = There is no secure port
lab-no-secure-service-about = Nothing listens on the secure ports. The plain ports work and offer STARTTLS.

lab-wrong-protocol = Something else answers
lab-wrong-protocol-about = A web server and a remote login answer where mail was expected: wrong server name or wrong port.

lab-ssl-on-587 = SSL on port 587
lab-ssl-on-587-about = The server is fine. The mail program was told to use SSL from the first byte on port 587, which answers in clear text and then wants STARTTLS.

lab-no-encryption-on-993 = No encryption on port 993
lab-no-encryption-on-993-about = The server is fine. The mail program was told to use no encryption on a port that begins with it, so each waits for the other.

lab-starttls-not-offered = STARTTLS is not offered
lab-starttls-not-offered-about = The mail program was told to use STARTTLS. The plain ports do not offer it; the secure ports work.

lab-http-inside-tls = A web server behind the encryption
lab-http-inside-tls-about = Encryption and certificate are fine, but a web server answers inside.

lab-garbage-inside-tls = Noise behind the encryption
lab-garbage-inside-tls-about = Encryption and certificate are fine, but what comes inside is no mail protocol, nor any other.

lab-imap-on-pop3s = Another mail service on the port
lab-imap-on-pop3s-about = Encryption and certificate are fine, but IMAP answers where POP3 was expected, or the other way round.

## Signing in and sending

lab-sign-in-refused = The password is not accepted
lab-sign-in-refused-about = Everything that can be tested works. The message of the mail program shows that the server did not accept the sign-in.

lab-sign-in-method = Signing in with a password is switched off
lab-sign-in-method-about = Connection, encryption and certificate are fine. The server offers sign-in with OAuth 2 only, which old mail programs do not have.

lab-sign-in-disabled = No way of signing in
lab-sign-in-disabled-about = Connection, encryption and certificate are fine. The server says that signing in is switched off, or names no way of doing it.

lab-port-25-without-sign-in = Port 25 takes no sign-in
lab-port-25-without-sign-in-about = The mail program sends through a port that is meant for mail between servers. The other ports offer sign-in.

lab-client-certificate-demanded = The server wants a certificate from the mail program
lab-client-certificate-demanded-about = The server ends the start of encryption with everybody who has no certificate of their own.

lab-relay-denied = Sending without sign-in
lab-relay-denied-about = Everything that can be tested works. The message shows that the server does not pass mail on for somebody who has not signed in.

lab-sender-refused = The sender's address is refused
lab-sender-refused-about = Everything that can be tested works. The message shows that the server does not let this account send under that address.

lab-sending-limit = A sending limit is reached
lab-sending-limit-about = Everything that can be tested works. The message shows that the account has sent as much as it may for today.

lab-greylisted = The server asks to come back later
lab-greylisted-about = Everything that can be tested works. The message shows that the server makes new senders wait (greylisting).

lab-access-denied = Access denied
lab-access-denied-about = In place of a greeting the server says that it takes no mail from this address.

lab-block-list = The address is on a block list
lab-block-list-about = In place of a greeting the server says that this computer's address is on a block list.

## On the way

lab-interception = A virus scanner is in between
lab-interception-about = A mail scanner on this computer answers in the server's place, with its own greeting and its own certificate.

lab-starttls-stripped = A firewall removes STARTTLS
lab-starttls-stripped-about = Something on the way removes STARTTLS from the server's list and shows a certificate of its own on the secure ports.

lab-firewall = A firewall blocks the secure ports
lab-firewall-about = Connecting to the secure ports gets no answer at all; the plain ports answer. A firewall or the internet provider lets only some ports through.

lab-dns = The server's name does not exist
lab-dns-about = The name cannot be found: misspelt, or gone from the domain.

lab-ipv6-broken = IPv6 is broken, IPv4 works
lab-ipv6-broken-about = The name has two addresses. The newer kind gets no answer, the older kind works.

lab-captive-portal = The guest Wi-Fi wants a sign-in first
lab-captive-portal-about = Whatever is asked, the sign-in page of a guest network answers.

lab-starttls-stripped-587 = STARTTLS is removed on the way
lab-starttls-stripped-587-about = The mail program was told to use STARTTLS. Something on the way removes the offer; the secure ports work.

lab-resolver-trouble = The network's name service does not help
lab-resolver-trouble-about = The name service of this network answers that it cannot tell where the server is. Nothing is wrong with the name.

lab-no-network = This computer has no network
lab-no-network-about = No cable, no Wi-Fi: nothing gets out of this computer.

lab-no-connection-left = No connection left on this computer
lab-no-connection-left-about = So many connections are open on this computer that it cannot open another one. Nothing can be said of the server.

## The server

lab-secure-listener-fault = The server cannot set up encryption
lab-secure-listener-fault-about = Certificate and key of a current server do not belong together. The secure ports hang up at once, and STARTTLS is offered and then taken back.

lab-alert-80-on-every-hello = The server reports a fault of its own
lab-alert-80-on-every-hello-about = Each attempt to set up encryption, old or new, is answered with the alert "internal error".

lab-refused = The mail server is not running
lab-refused-about = Nothing listens on any mail port.

lab-silent = The server says nothing
lab-silent-about = Every port accepts connections and then says nothing.

lab-slow = The server is slow
lab-slow-about = Everything works, but each first answer takes five seconds.

lab-busy = The server is too busy
lab-busy-about = The server says "too many connections" and hangs up.

lab-rate-limited = The server limits how often one may connect
lab-rate-limited-about = The first attempt on the secure port is answered; every one after it is cut off. The plain ports say why: too many connections from this address.

lab-flapping = It works every other time
lab-flapping-about = The same attempt is cut off once and answered the next time, by turns.

lab-starttls-taken-back = STARTTLS is offered and taken back
lab-starttls-taken-back-about = The plain ports offer STARTTLS and then say that they cannot start it.

lab-reset-behind-server-hello = Cut off in the middle of encryption
lab-reset-behind-server-hello-about = The server begins to answer each attempt to encrypt, and then the connection is reset.

lab-alert-behind-server-hello = The server gives up in the middle of encryption
lab-alert-behind-server-hello-about = The server begins to answer each attempt to encrypt, and then reports "internal error".

lab-garbage-behind-server-hello = Noise in the middle of encryption
lab-garbage-behind-server-hello-about = The server begins to answer each attempt to encrypt, and then sends bytes that make no sense.

lab-server-name-refused = The server does not know its name
lab-server-name-refused-about = Each attempt to encrypt is answered with the alert "unrecognized name": an old name of the server, or another server.

lab-two-at-once = Two connections at once and no more
lab-two-at-once-about = Everything works, but the server cuts off whoever comes while two others are connected. A mail program needs only one.

lab-shut-out = The server counts and shuts out
lab-shut-out-about = The first connection to each port is answered; after it the server takes no more from this address.

lab-every-port-closes = Every port hangs up
lab-every-port-closes-about = Every port accepts connections and hangs up at once, as servers do with addresses they do not want.

lab-server-fault = The server reports a problem of its own
lab-server-fault-about = In place of a greeting the server says that its service has a problem at the moment.

lab-expired-on-one-address = One of two addresses is out of date
lab-expired-on-one-address-about = The name has two addresses. One shows a good certificate, the other one that has expired.

## Servers that mean harm, for tests

lab-hostile-drip = One byte a second
lab-hostile-drip-about = Greeting and secure connection arrive one byte a second.

lab-hostile-flood-warnings = Warnings without end
lab-hostile-flood-warnings-about = The secure connection begins with warnings and never gets any further.

lab-hostile-endless-certificate = A certificate without end
lab-hostile-endless-certificate-about = Sixteen megabytes of certificates are announced, and more arrives than that.

lab-hostile-record-65535 = A record longer than allowed
lab-hostile-record-65535-about = The secure connection begins with a record that claims 65535 bytes.

lab-hostile-zero-records = Empty records without end
lab-hostile-zero-records-about = The secure connection consists of records of length zero.

lab-hostile-reset-each-step = Cut off at each step
lab-hostile-reset-each-step-about = The connection is reset, each time at a later step.

lab-hostile-endless-greeting = A greeting without end
lab-hostile-endless-greeting-about = The first line never ends.

lab-hostile-endless-lines = Lines without end
lab-hostile-endless-lines-about = Each line of the greeting says that another one follows.

lab-hostile-banner-10mb = A greeting of ten megabytes
lab-hostile-banner-10mb-about = The first line is ten megabytes long.

lab-hostile-nul = Zero bytes in the greeting
lab-hostile-nul-about = The greeting has zero bytes in the middle of its words.

lab-hostile-escape-sequences = A greeting and a certificate full of tricks
lab-hostile-escape-sequences-about = Terminal commands, letters that turn the line round, web code and a spreadsheet formula are in the greeting and in the certificate.
