# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/catalogue.rs.

## Exchange Server 5.5 and GroupShield

lab-healthy = Everything works
lab-healthy-about = A mail server with nothing wrong. Use it to see what a good result looks like, and that a check ends quickly.

lab-groupshield = GroupShield on Exchange Server 5.5
lab-groupshield-about = The case this program was made for. The secure ports take the call and then hang up on every attempt to set up encryption, from the oldest to the newest. The plain ports greet as Exchange Server 5.5 with Service Pack 4.

lab-groupshield-refused = GroupShield, with the secure ports shut
lab-groupshield-refused-about = The same old Exchange server, but nothing listens on the secure ports. GroupShield may be the reason; so may an administrator who never switched SSL on.

lab-groupshield-idle-close = GroupShield, hanging up at once
lab-groupshield-idle-close-about = The secure ports hang up before anything was said. The administrator has told us that GroupShield is installed on that server.

lab-exchange55-events = GroupShield, with the server's event log
lab-exchange55-events-about = As the first case, and the administrator has sent four entries of the event log. They show that the mail services could not open their secure ports.

lab-groupshield-one-port-only = Exchange 5.5 with a single broken port
lab-groupshield-one-port-only-about = Only one secure port of the old Exchange server hangs up; the others answer. That speaks against GroupShield, which breaks them together.

lab-exchange55-no-certificate = Exchange 5.5 without a certificate
lab-exchange55-no-certificate-about = The secure ports hang up at once because no certificate was installed for them. The event log says so. It looks like GroupShield and is not.

## Old and new

lab-client-too-old = The mail program is too old
lab-client-too-old-about = The server speaks TLS 1.2 and newer only. A current mail program gets through; one from Windows XP is turned away with a clear answer.

lab-client-too-old-bare-close = The mail program is too old, and nobody says so
lab-client-too-old-bare-close-about = As before, but the server hangs up without a word on old mail programs, as Dovecot does. Only comparing several attempts tells this from a broken server.

lab-server-too-old = The server is too old
lab-server-too-old-about = The server speaks SSL 3.0 and TLS 1.0 and nothing newer. Current mail programs refuse to talk to it.

lab-tls10-only = The server speaks TLS 1.0 only
lab-tls10-only-about = A server of about the year 2005 that never learned anything newer than TLS 1.0.

lab-ssl3-only = The server speaks SSL 3.0 only
lab-ssl3-only-about = A server of about the year 1998. No current program speaks SSL 3.0 any more.

lab-ssl2-only = The server speaks SSL 2.0 only
lab-ssl2-only-about = A server of about the year 1996. SSL 2.0 protects nothing today, and almost no program still has it.

lab-no-shared-cipher = No cipher in common
lab-no-shared-cipher-about = Server and mail program speak the same version, but the server wants AES and a program from Windows XP does not have it.

lab-sni-required = The server wants to hear its name
lab-sni-required-about = The server sends everybody away who does not say at the start which server they are looking for. Programs from Windows XP never say it.

## Certificates and the clock

lab-certificate-expired = The certificate has expired
lab-certificate-expired-about = Encryption works, but the server's certificate ended two months ago.

lab-certificate-not-yet-valid = The certificate is not valid yet
lab-certificate-not-yet-valid-about = Encryption works, but the server's certificate only begins in three weeks. The clock of this computer is right.

lab-certificate-wrong-name = The certificate is for another server
lab-certificate-wrong-name-about = Encryption works, but the certificate bears the names of a hosting company's servers.

lab-certificate-self-signed = The certificate vouches for itself
lab-certificate-self-signed-about = Encryption works, but nobody else vouches for the certificate.

lab-certificate-unknown-issuer = The certificate comes from an unknown issuer
lab-certificate-unknown-issuer-about = Encryption works, but a company issued the certificate itself and this computer does not know that company.

lab-weak-certificate = The certificate's key is too weak
lab-weak-certificate-about = The certificate has an RSA key of 1024 bits. Old programs take it; current ones do not.

lab-weak-signature = The certificate's signature is too weak
lab-weak-signature-about = The certificate was signed with SHA-1, which can be forged. Old programs take it; current ones do not.

lab-clock-wrong = The clock of this computer is wrong
lab-clock-wrong-about = The certificate is fine, but this computer believes it is three years earlier. The server's greeting gives the right time away.

## Settings

lab-plaintext-on-secure-port = No encryption on the secure port
lab-plaintext-on-secure-port-about = The server answers in clear text where encryption belongs, and does not know STARTTLS either. Its secure port is set up wrongly.

lab-starttls-mixup = STARTTLS and SSL mixed up
lab-starttls-mixup-about = The port greets in clear text and offers STARTTLS, which works. The mail program was told to use SSL from the first byte.

lab-no-secure-service = There is no secure port
lab-no-secure-service-about = Nothing listens on the secure ports. The plain ports work and offer STARTTLS.

lab-wrong-protocol = Something else answers
lab-wrong-protocol-about = A web server and a remote login answer where mail was expected: wrong server name or wrong port.

lab-sign-in-refused = Signing in with a password is switched off
lab-sign-in-refused-about = Connection, encryption and certificate are fine. The server offers sign-in with OAuth 2 only, which old mail programs do not have.

## On the way

lab-interception = A virus scanner is in between
lab-interception-about = A mail scanner on this computer answers in the server's place, with its own greeting and its own certificate.

lab-starttls-stripped = A firewall removes STARTTLS
lab-starttls-stripped-about = Something on the way blots STARTTLS out of the server's list and shows a certificate of its own on the secure ports.

lab-firewall = A firewall blocks the secure ports
lab-firewall-about = Connecting to the secure ports gets no answer at all; the plain ports greet. A firewall or the internet provider lets only some ports through.

lab-dns = The server's name does not exist
lab-dns-about = The name cannot be found: misspelt, or gone from the domain.

lab-ipv6-broken = IPv6 is broken, IPv4 works
lab-ipv6-broken-about = The name has two addresses. The newer kind gets no answer, the older kind works.

lab-captive-portal = The guest Wi-Fi wants a sign-in first
lab-captive-portal-about = Whatever is asked, the sign-in page of a guest network answers.

## The server

lab-secure-listener-fault = The server cannot set up encryption
lab-secure-listener-fault-about = Certificate and key of a current server do not belong together. The secure ports hang up at once, and STARTTLS is offered and then taken back.

lab-alert-80-on-every-hello = The server reports a fault of its own
lab-alert-80-on-every-hello-about = Each attempt to set up encryption, old or new, is answered with the alert "internal error".

lab-refused = The mail server is not running
lab-refused-about = Nothing listens on any mail port.

lab-silent = The server says nothing
lab-silent-about = Every port takes the call and then stays silent.

lab-slow = The server is slow
lab-slow-about = Everything works, but each first answer takes five seconds.

lab-busy = The server is too busy
lab-busy-about = The server greets with "too many connections" and hangs up.

lab-rate-limited = The server limits how often one may call
lab-rate-limited-about = The first attempt on the secure port is answered; every one after it is cut off. The plain ports say why: too many connections from this address.

lab-flapping = It works every other time
lab-flapping-about = The same attempt is cut off once and answered the next time, by turns.

## Servers that mean harm, for tests

lab-hostile-drip = One byte a second
lab-hostile-drip-about = Greeting and secure channel arrive one byte a second.

lab-hostile-flood-warnings = Warnings without end
lab-hostile-flood-warnings-about = The secure channel begins with warnings and never gets any further.

lab-hostile-endless-certificate = A certificate without end
lab-hostile-endless-certificate-about = Sixteen megabytes of certificates are announced, and more arrives than that.

lab-hostile-record-65535 = A record longer than allowed
lab-hostile-record-65535-about = The secure channel begins with a record that claims 65535 bytes.

lab-hostile-zero-records = Empty records without end
lab-hostile-zero-records-about = The secure channel consists of records of length zero.

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
lab-hostile-escape-sequences-about = Terminal commands, letters that turn the line round, web code and a spreadsheet formula stand in the greeting and in the certificate.
