# The window

app-practice = Practice
app-history = Earlier checks
app-history-empty = No earlier checks yet
app-history-clear = Forget all earlier checks
app-language = Language
app-theme = Appearance
app-theme-system = As the system
app-theme-light = Light
app-theme-dark = Dark
app-about = About
app-about-close = Close
app-about-renderer = Drawn with { $renderer }
app-about-licences = Licences of the parts Mailprobe is made of

describe-message = The message
describe-example = For example: A secure connection to the server could not be established. Account: 'office', Server: 'mail.example.com', Protocol: POP3, Port: 995, Secure (SSL): Yes, Error Number: 0x800CCC1A
describe-paste = Paste
describe-open = Open a file…
describe-clear = Clear
describe-picture = This is a picture. Mailprobe reads text: in the message box press Ctrl+C, then paste here. Or type the number and the server into the fields. Attach your picture to the ticket.
describe-understood = Read from your message
describe-not-understood = Nothing in this text was recognised. You can still fill in server, protocol and port and check.
describe-more = { $count } more in the same text
describe-settings = Where to look
describe-program-of-message = as in the message
describe-security = Encryption
describe-published = Also ask the provider which settings it publishes (contacts the domain of the server)
describe-check = Check
describe-promise = No password is needed, and none is ever sent.
describe-nothing-yet = Paste the message of your mail program first, or fill in the server.
describe-bad-port = '{ $port }' is not a port. Ports are numbers from 1 to 65535; the usual ones are 995 for POP3 and 993 for IMAP.
describe-not-probed = { $protocol } accounts cannot be checked. Mailprobe checks POP3, IMAP and SMTP.
describe-unknown-program = This mail program is not known. Choose one from the list.

checking-title = Checking { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } second so far
       *[other] { $seconds } seconds so far
    }
checking-stop = Stop
checking-stopping = Stopping. What was found is kept.
checking-steps = Latest steps

link-this-computer = This computer
link-name = Name
link-connection = Connection
link-secure-channel = Secure connection
link-mail-server = Mail server
link-sign-in = Sign-in
link-state-waiting = waiting
link-state-checking = checking
link-state-works = works
link-state-broken = broken
link-state-not-reached = not reached
link-state-partly = works in part
link-state-not-used = not used
link-state-not-tested = not tested

result-back = Back
result-again = Check again
result-copy-ticket = Copy for ticket
result-copy-picture = Copy picture
result-save = Save
result-save-page = Report as a page…
result-save-picture = Picture…
result-save-json = Result for comparing (JSON)…
result-save-text = Text…
result-warning-read = I have read this
result-copied = Copied. Paste it into the ticket.
result-copied-picture = The picture is copied. Paste it into the ticket.
result-saved = Saved as { $path }
result-saved-fallback = No file window could be opened. Saved as { $path }
result-not-saved = Could not save: { $reason }. Nothing is lost; choose another place.
result-unchanged = Nothing has changed since the last check.
result-changed = The last check said: { $before }
result-loaded = This is a saved result.
result-not-loaded = The file could not be used: { $reason }

details-facts = What was checked
details-why = How the result was calculated

fact-yes = Yes
fact-no = No
fact-unknown = I do not know

dialog-save = Save
dialog-open = Open a message, an event log or a saved result
dialog-kind = Mailprobe report
dialog-kind-open = Messages, logs and results
app-crashed = This check could not finish. What happened is written down in { $path }; send that file to your helpdesk.
