# The window: what it asks, what it says for a moment, and the pages over its screens

window-title = What is wrong with your mail?
window-start-message = I have an error message or a number
window-start-address = Mail does not work, I have no error message
window-start-server = I know the mail server

window-drop = or drop a file or a picture here
window-picture = The picture you pasted
window-picture-kept = Your picture is kept. It is put below the result when you copy or save the result as a picture.
window-picture-remove = Remove the picture
window-likely-causes = What this most likely means, from the words alone
window-first-step = First step: { $step }
window-words-tell-nothing = The words alone do not tell what is wrong. Check looks at the server itself.
window-check-to-be-sure = Nothing was measured yet. Check looks at the server itself.
window-check-servers = Check looks at these servers: { $servers }
window-nothing-recognised = Nothing in this text names a server. Write the mail server's name here; it is in the account settings of your mail program.

window-address = Your e-mail address
window-address-about = Mailprobe looks for the server that holds your mail. The part before the @ stays on this computer. No password is needed.
window-server-about = The name is in the account settings of your mail program. It often begins with imap., pop. or smtp. Nothing else is needed.
window-server-of-address = Leave empty: it is found from your e-mail address
window-recent = Checked before
window-more = More settings
window-more-about = None of this is needed. It makes the check more exact.
window-meaning-protocol = How the mail program speaks with the server: POP3 fetches the mail, IMAP leaves it on the server, SMTP sends it.
window-meaning-port = The number under which a server offers one service. It is usually 995 for POP3, 993 for IMAP, 465 or 587 for sending.
window-meaning-encryption = So that nobody on the way can read along. SSL/TLS encrypts from the first byte, STARTTLS after a start in clear text. With its certificate the server proves who it is.
window-told = read from your message
window-told-perhaps = guessed from your message; check that it is right
window-automatic = automatic
window-search = Search
window-bad-address = This is not an e-mail address. One looks like name@example.com.
window-bad-server = '{ $server }' cannot be the name of a server. A server's name looks like mail.example.com.
window-cleared = The form is empty now.
window-undo = Undo
window-restore = Bring back what I had filled in before

window-practice = Practice with a made-up server: { $title }
window-practice-banner = Practice – this server is made up
window-leave-practice = Leave practice
window-practice-about = Made-up servers on this computer, to see how Mailprobe answers. What you filled in is kept and comes back when you leave practice.
window-practice-works = Nothing is wrong

window-waiting-this-computer = Looking at this computer's network
window-waiting-name = Finding the server's address – a few seconds
window-waiting-connection = Waiting for the server to accept the connection – up to 10 seconds
window-waiting-secure-channel = Waiting for the server to begin encryption – up to 10 seconds for each try
window-waiting-mail-server = Waiting for the mail server's first words – up to 10 seconds
window-waiting-sign-in = Looking at what the server offers for signing in
window-waiting-elsewhere = Trying other ways to the server, to find the cause – up to a minute
window-one-second = { $seconds } second so far

link-state-suspected = probably here

window-open = not decided
window-program-assumed = No mail program was named, so this was checked as { $program }.
window-program-change = Choose another
window-questions = What you know helps. If somebody told you, that counts too.
window-take-back = Undo this answer
window-step-locked = This step opens when you have read the warning.
window-details = Technical details
window-copy-for-administrator = Copy the report for your administrator
window-copied = Copied
window-copy-whole = Copy with all details
window-system = System
window-preview = Show what is copied
window-preview-about = Exactly this is copied. Of what comes before the @ in an e-mail address, only the first letter is kept.
window-hide = Hide names when I copy or save

window-compare = Compared with an earlier check
window-compare-short = Compare
window-compare-end = Show this check alone
window-compare-before = Earlier
window-compare-after = Later
window-compare-same = Apart from the time, both checks saw the same.
window-compare-addresses = Addresses of the server
window-compare-network = This computer had a network
window-show = Show
window-delete = Delete
window-forget-really = Forget them all? This cannot be undone
window-today = today { $time }
window-yesterday = yesterday { $time }

window-watch = Watch until it works
window-watch-about = Checks once a minute, for an hour at most, and says when it works
window-watching = Next check in { $seconds } seconds
window-watch-checking = Checking again
window-watch-end = Stop watching
window-watch-works = It works now.
window-watch-over = It was checked for an hour and does not work yet.
window-mail-helpdesk = Write to the helpdesk
window-not-opened = It could not be opened: { $reason }
window-no-letters = This computer has no font for the letters of the chosen language. Install one, for example the package fonts-noto-cjk (Debian, Ubuntu) or google-noto-sans-cjk-fonts (Fedora), and start Mailprobe again.
window-show-in-folder = Show in folder
window-print = Print…
window-copy = Copy the command
window-copy-command = Copy { $command }
window-command-copied = The command is copied.
window-remedy-copy-report = Copy the report
window-remedy-sign-in-page = Open the sign-in page
window-remedy-date-and-time = Open date and time
window-remedy-network = Open the network connections
window-remedy-outlook = Open Outlook's accounts

window-help = Help
window-about-promise = Mailprobe never asks for a password and never signs in. It talks to the mail server you named and to this computer's name service. Only if you tick "Also ask the provider" does it also ask the server's domain for its settings.
window-about-licence = Free software, under the MIT or the Apache 2.0 licence, as you choose.
window-about-folder = Settings and earlier checks are kept in { $folder }
window-stage-describe = Describe
window-stage-check = Checking
window-stage-result = Result
