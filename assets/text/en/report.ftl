# Reports and the command line: headings and short words

report-title = Mailprobe { $version } report
report-when = Date and time
date = { $day } { $month ->
        [1] January
        [2] February
        [3] March
        [4] April
        [5] May
        [6] June
        [7] July
        [8] August
        [9] September
        [10] October
        [11] November
       *[12] December
    } { $year }
report-server = Server
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS from the first byte
report-security-starttls = STARTTLS
report-security-none = no encryption
report-program = Mail program
report-program-value = { $program } (profile { $profile })
report-your-mail-program = your mail program
report-account = Account
report-code = Number
report-event = Server log
report-practice = Practice
report-verdict = Verdict
report-certainty = How sure: { $label }
report-certain = certain
report-not-decided = How sure: not decided
report-user = What you can do now
report-admin = What your administrator has to do
report-warning = Read this first.
report-evidence = Why we think so
report-more = For everything that was measured add --details, or save it with --html FILE or --json
report-profile-note = About this program
report-profile-platform = What it can encrypt was recorded from the system or the library it uses, not from the program itself.
report-profile-stand-in = What it can encrypt was recorded from a related program, not from this one.
report-profile-documented = What it can encrypt is taken from its maker's documents; it was not recorded.
report-profile-inferred = What it can encrypt is concluded from similar programs; it was not recorded.
report-causes = Likeliest causes
report-yes = yes
report-no = no
report-not-asked = could not check
report-practice-note = This was a practice run against a made-up server on this computer.

report-table-ports = Servers and ports
report-table-hellos = How the server answers each connection attempt (SSL 2.0 to TLS 1.3)
report-table-certificate = Certificate
report-table-traffic = Servers Mailprobe contacted
report-table-transcript = Transcript
report-head-port = Port
report-head-service = Service
report-head-address = Address
report-head-connect = Connection
report-head-greeting = Greeting
report-head-hello = Attempt
report-head-answer = Answer
report-head-version = Version
report-head-suite = Suite
report-head-ms = ms
report-head-question = Question
report-head-to = To
report-head-connections = Connections
report-head-in = Bytes in
report-head-out = Bytes out
report-head-what = What

tcp-open = open
tcp-refused = refused
tcp-timed-out = no answer
tcp-reset = reset
tcp-unreachable = no route
tcp-blocked-locally = blocked by this computer

greeting-ready = ready
greeting-preauth = already signed in
greeting-refusal = refused
greeting-other-protocol = another protocol
greeting-silence = silence
greeting-closed = closed without a word
greeting-reset = reset without a word
greeting-garbage = unreadable bytes

hello-server-hello = ServerHello
hello-alert = alert
hello-closed = closed
hello-reset = reset
hello-silent = silence
hello-text = clear text:
hello-other-protocol = other protocol:
hello-malformed = unreadable bytes:

certificate-problems = What is wrong
certificate-no-problem = nothing
certificate-trusted-publicly = Trusted by the public roots
certificate-trusted-here = Trusted by this computer
certificate-subject = Issued for
certificate-issuer = Issued by
certificate-names = Names
certificate-dates = Valid
certificate-key = Key and signature
certificate-fingerprint = SHA-256
certificate-expired = expired
certificate-not-yet-valid = not valid yet
certificate-revoked = revoked by its issuer
certificate-intermediate-expired = the certificate in between has expired
certificate-intermediate-not-yet-valid = the certificate in between is not valid yet
certificate-other-path-needed = one certificate in between has expired (only old programs mind)
certificate-wrong-name = issued for another name
certificate-name-only-in-cn = its name is only in the old place (common name), where current programs do not look
certificate-self-signed = self-signed
certificate-unknown-extension = it has an extension that programs do not know and must refuse
certificate-against-apple-rules = Apple's programs refuse it: valid for more than 825 days, or not marked for servers
certificate-exceeds-issuer = the authority above it was not allowed to issue it
certificate-untrusted-issuer = not issued by an authority this computer trusts
certificate-missing-intermediate = the certificate in between is missing
certificate-weak-key = short key
certificate-intermediate-weak-key = short key of the certificate in between
certificate-weak-signature = weak signature (MD5 or SHA-1)
certificate-intermediate-weak-signature = weak signature of the certificate in between (MD5 or SHA-1)
certificate-wrong-usage = not meant for servers
certificate-unreadable = unreadable

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protocol
explain-secure = Secure (SSL)
explain-error-number = Error number
explain-socket-error = Socket error
explain-server-error = Server error
explain-server-response = Server's answer
explain-your-server = your mail server
explain-causes = What this most likely means, from the words alone:
explain-check-adds = These words were not checked. "mailprobe check" with the same text looks at the server itself.
explain-words-tell-nothing = The words do not tell what is wrong. "mailprobe check" with the same text looks at the server itself.
explain-secret-left-out = A password or another secret was in the text. It was left out and is not kept. If others have seen the text, change it.
explain-sentences-left-out = One message in the text is too long to read to its end: the sentences after the first 100,000 were not looked at. Paste only the part with the error.
missing-server = Still needed: the mail server's name. It is in the account settings of your mail program.
missing-protocol = Still needed: the protocol. It is usually POP3 or IMAP for receiving and SMTP for sending.
missing-port = Still needed: the port. It is usually 995 (POP3) or 993 (IMAP) for receiving, 465 or 587 (SMTP) for sending.
missing-security = Still needed: the kind of encryption. Usual is SSL/TLS; with port 110, 143 or 587 it is STARTTLS.

stage-dns = finding the address
stage-tcp = reaching the port
stage-tls = the secure connection
stage-greeting = the server's first words
stage-auth = signing in
stage-protocol = talking with the mail server
stage-config = the account settings
stage-local = this computer
stage-unknown = any link of the chain

lab-running =
    Practice server: { $title }.
    It listens on 127.0.0.1 until Ctrl-C. Check it with:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = How the result was calculated (decibans: +10 makes a cause ten times likelier)
reckoning-prior = before anything was measured
reckoning-sum = sum
reckoning-excluded = out

report-stopped = You stopped after { $seconds } seconds. The last thing found until then: { $seen }.
report-time-is-up = The time was up after { $seconds } seconds. The last thing found until then: { $seen }.
report-nothing-seen = nothing yet
