# Mailprobe: report
report-title = Αναφορά Mailprobe { $version }
report-when = Ημερομηνία και ώρα
date = { $day } { $month ->
        [1] Ιανουαρίου
        [2] Φεβρουαρίου
        [3] Μαρτίου
        [4] Απριλίου
        [5] Μαΐου
        [6] Ιουνίου
        [7] Ιουλίου
        [8] Αυγούστου
        [9] Σεπτεμβρίου
        [10] Οκτωβρίου
        [11] Νοεμβρίου
       *[12] Δεκεμβρίου
    } { $year }
report-server = Διακομιστής
report-port = Θύρα
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS από το πρώτο byte
report-security-starttls = STARTTLS
report-security-none = καμία κρυπτογράφηση
report-program = Πρόγραμμα αλληλογραφίας
report-program-value = { $program } (προφίλ { $profile })
report-your-mail-program = πρόγραμμα αλληλογραφίας σας
report-account = Λογαριασμός
report-code = Αριθμός
report-event = Αρχείο καταγραφής διακομιστή
report-practice = Εξάσκηση
report-verdict = Συμπέρασμα
report-certainty = Βεβαιότητα: { $label }
report-certain = βέβαιο
report-not-decided = Βεβαιότητα: δεν κρίθηκε
report-user = Τι μπορείτε να κάνετε τώρα
report-admin = Τι πρέπει να κάνει ο διαχειριστής σας
report-warning = Διαβάστε πρώτα αυτό.
report-evidence = Γιατί το πιστεύουμε
report-more = Για όλα όσα μετρήθηκαν προσθέστε --details ή αποθηκεύστε τα με --html FILE ή --json
report-profile-note = Σχετικά με αυτό το πρόγραμμα
report-profile-platform = Τα είδη κρυπτογράφησης που υποστηρίζει καταγράφηκαν από το σύστημα ή τη βιβλιοθήκη που χρησιμοποιεί, όχι από το ίδιο το πρόγραμμα.
report-profile-stand-in = Τα είδη κρυπτογράφησης που υποστηρίζει καταγράφηκαν από συγγενικό πρόγραμμα, όχι από αυτό.
report-profile-documented = Τα είδη κρυπτογράφησης που υποστηρίζει προέρχονται από τα έγγραφα του κατασκευαστή· δεν καταγράφηκαν.
report-profile-inferred = Τα είδη κρυπτογράφησης που υποστηρίζει συνάγονται από παρόμοια προγράμματα· δεν καταγράφηκαν.
report-causes = Πιθανότερες αιτίες
report-yes = ναι
report-no = όχι
report-not-asked = δεν ήταν δυνατός ο έλεγχος
report-practice-note = Αυτό ήταν εξάσκηση με εικονικό διακομιστή σε αυτόν τον υπολογιστή.
report-table-ports = Διακομιστές και θύρες
report-table-hellos = Πώς απαντά ο διακομιστής σε κάθε προσπάθεια σύνδεσης (SSL 2.0 έως TLS 1.3)
report-table-certificate = Πιστοποιητικό
report-table-traffic = Διακομιστές με τους οποίους επικοινώνησε το Mailprobe
report-table-transcript = Πρακτικό συνομιλίας (στα αγγλικά)
report-head-port = Θύρα
report-head-service = Υπηρεσία
report-head-address = Διεύθυνση
report-head-connect = Σύνδεση
report-head-greeting = Χαιρετισμός
report-head-hello = Προσπάθεια
report-head-answer = Απάντηση
report-head-version = Έκδοση
report-head-suite = Σουίτα
report-head-ms = ms
report-head-question = Ερώτηση
report-head-to = Προς
report-head-connections = Συνδέσεις
report-head-in = Byte εισερχόμενα
report-head-out = Byte εξερχόμενα
report-head-what = Τι
tcp-open = ανοιχτή
tcp-refused = απόρριψη
tcp-timed-out = καμία απάντηση
tcp-reset = απότομη διακοπή
tcp-unreachable = καμία διαδρομή
tcp-blocked-locally = αποκλεισμός από αυτόν τον υπολογιστή
greeting-ready = έτοιμος
greeting-preauth = έχει ήδη γίνει είσοδος
greeting-refusal = άρνηση
greeting-other-protocol = άλλο πρωτόκολλο
greeting-silence = σιωπή
greeting-closed = κλείσιμο χωρίς λέξη
greeting-reset = απότομη διακοπή χωρίς λέξη
greeting-garbage = δυσανάγνωστα byte
hello-server-hello = ServerHello
hello-alert = alert
hello-closed = κλείσιμο
hello-reset = απότομη διακοπή
hello-silent = σιωπή
hello-text = απλό κείμενο:
hello-other-protocol = άλλο πρωτόκολλο:
hello-malformed = δυσανάγνωστα byte:
certificate-problems = Τι δεν πάει καλά
certificate-no-problem = τίποτα
certificate-trusted-publicly = Έμπιστο σύμφωνα με τις δημόσιες ρίζες
certificate-trusted-here = Έμπιστο για αυτόν τον υπολογιστή
certificate-subject = Εκδόθηκε για
certificate-issuer = Εκδόθηκε από
certificate-names = Ονόματα
certificate-dates = Ισχύς
certificate-key = Κλειδί και υπογραφή
certificate-fingerprint = SHA-256
certificate-expired = έχει λήξει
certificate-not-yet-valid = δεν ισχύει ακόμη
certificate-revoked = ανακλήθηκε από τον εκδότη του
certificate-intermediate-expired = το ενδιάμεσο πιστοποιητικό έχει λήξει
certificate-intermediate-not-yet-valid = το ενδιάμεσο πιστοποιητικό δεν ισχύει ακόμη
certificate-other-path-needed = ένα ενδιάμεσο πιστοποιητικό έχει λήξει (ενοχλεί μόνο παλιά προγράμματα)
certificate-wrong-name = εκδόθηκε για άλλο όνομα
certificate-name-only-in-cn = το όνομά του είναι μόνο στην παλιά θέση (common name), όπου τα σύγχρονα προγράμματα δεν κοιτούν
certificate-self-signed = αυτοϋπογεγραμμένο
certificate-unknown-extension = έχει μια επέκταση που τα προγράμματα δεν γνωρίζουν και πρέπει να απορρίψουν
certificate-against-apple-rules = τα προγράμματα της Apple το απορρίπτουν: ισχύει πάνω από 825 ημέρες ή δεν προορίζεται για διακομιστές
certificate-exceeds-issuer = η αρχή πάνω από αυτό δεν είχε δικαίωμα να το εκδώσει
certificate-untrusted-issuer = δεν εκδόθηκε από αρχή που εμπιστεύεται αυτός ο υπολογιστής
certificate-missing-intermediate = λείπει το ενδιάμεσο πιστοποιητικό
certificate-weak-key = μικρό κλειδί
certificate-intermediate-weak-key = μικρό κλειδί του ενδιάμεσου πιστοποιητικού
certificate-weak-signature = αδύναμη υπογραφή (MD5 ή SHA-1)
certificate-intermediate-weak-signature = αδύναμη υπογραφή του ενδιάμεσου πιστοποιητικού (MD5 ή SHA-1)
certificate-wrong-usage = δεν προορίζεται για διακομιστές
certificate-unreadable = δεν διαβάζεται
program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail
explain-protocol = Πρωτόκολλο
explain-secure = Ασφαλές (SSL)
explain-error-number = Αριθμός σφάλματος
explain-socket-error = Σφάλμα socket
explain-server-error = Σφάλμα διακομιστή
explain-server-response = Απάντηση του διακομιστή
explain-your-server = της αλληλογραφίας σας
explain-causes = Τι σημαίνει αυτό πιθανότατα, κρίνοντας μόνο από το κείμενο:
explain-check-adds = Αυτό το κείμενο δεν ελέγχθηκε. Το «mailprobe check» με το ίδιο κείμενο εξετάζει τον ίδιο τον διακομιστή.
explain-words-tell-nothing = Το κείμενο δεν δείχνει τι δεν πάει καλά. Το «mailprobe check» με το ίδιο κείμενο εξετάζει τον ίδιο τον διακομιστή.
explain-secret-left-out = Στο κείμενο υπήρχε κωδικός πρόσβασης ή άλλο μυστικό. Παραλείφθηκε και δεν αποθηκεύεται. Αν έχουν δει το κείμενο και άλλοι, αλλάξτε το μυστικό αυτό.
explain-sentences-left-out = Ένα μήνυμα του κειμένου είναι πολύ μεγάλο για να διαβαστεί ως το τέλος: οι προτάσεις μετά τις πρώτες 100.000 δεν εξετάστηκαν. Επικολλήστε μόνο το μέρος με το σφάλμα.
missing-server = Λείπει ακόμη: το όνομα του διακομιστή αλληλογραφίας. Βρίσκεται στις ρυθμίσεις λογαριασμού του προγράμματος αλληλογραφίας σας.
missing-protocol = Λείπει ακόμη: το πρωτόκολλο. Συνηθισμένα είναι το POP3 ή το IMAP για λήψη και το SMTP για αποστολή.
missing-port = Λείπει ακόμη: η θύρα. Συνηθισμένες είναι η 995 (POP3) και η 993 (IMAP) για λήψη, η 465 ή η 587 (SMTP) για αποστολή.
missing-security = Λείπει ακόμη: το είδος κρυπτογράφησης. Συνηθισμένο είναι το SSL/TLS· με θύρα 110, 143 ή 587 είναι το STARTTLS.
stage-dns = εύρεση της διεύθυνσης
stage-tcp = επαφή με τη θύρα
stage-tls = ασφαλής σύνδεση
stage-greeting = πρώτα λόγια του διακομιστή
stage-auth = είσοδος
stage-protocol = συνομιλία με τον διακομιστή αλληλογραφίας
stage-config = ρυθμίσεις λογαριασμού
stage-local = αυτός ο υπολογιστής
stage-unknown = οποιοσδήποτε κρίκος της αλυσίδας
lab-running = Διακομιστής εξάσκησης: { $title }.
    Ακούει στο 127.0.0.1 μέχρι να πατηθεί Ctrl-C. Ελέγξτε τον με:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }
reckoning-title = Πώς υπολογίστηκε το αποτέλεσμα (deciban: +10 κάνει μια αιτία δέκα φορές πιθανότερη)
reckoning-prior = πριν μετρηθεί οτιδήποτε
reckoning-sum = άθροισμα
reckoning-excluded = εκτός
report-stopped = Διακόψατε μετά από { $seconds } δευτερόλεπτα. Το τελευταίο που βρέθηκε ως τότε: { $seen }.
report-time-is-up = Ο χρόνος έληξε μετά από { $seconds } δευτερόλεπτα. Το τελευταίο που βρέθηκε ως τότε: { $seen }.
report-nothing-seen = ακόμη τίποτα
