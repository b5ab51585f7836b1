# Mailprobe: advice
hypothesis-groupshield = GroupShield σε Exchange Server 5.5
hypothesis-exchange55-listener = Άλλη βλάβη των ασφαλών θυρών του Exchange Server 5.5
hypothesis-secure-listener-fault = Η ασφαλής θύρα του διακομιστή είναι χαλασμένη
hypothesis-no-secure-service = Δεν υπάρχει ασφαλής υπηρεσία σε αυτή τη θύρα
hypothesis-client-too-old = Το πρόγραμμα αλληλογραφίας είναι πολύ παλιό για τον διακομιστή
hypothesis-server-too-old = Ο διακομιστής είναι πολύ παλιός για το πρόγραμμα αλληλογραφίας
hypothesis-no-shared-cipher = Δεν υπάρχει κοινό είδος κρυπτογράφησης
hypothesis-certificate = Πρόβλημα με το πιστοποιητικό του διακομιστή
hypothesis-weak-certificate = Το κλειδί ή η υπογραφή του διακομιστή είναι πολύ αδύναμα
hypothesis-clock-wrong = Το ρολόι αυτού του υπολογιστή είναι λάθος
hypothesis-starttls-mixup = Η θύρα και το είδος κρυπτογράφησης δεν ταιριάζουν
hypothesis-plaintext-on-secure-port = Η ασφαλής θύρα δεν κρυπτογραφεί
hypothesis-wrong-protocol = Κάτι άλλο και όχι διακομιστής αλληλογραφίας αυτού του είδους
hypothesis-interception = Κάτι ενδιάμεσο αλλάζει τη σύνδεση
hypothesis-firewall = Ένα τείχος προστασίας ή ένας πάροχος αποκλείει τη σύνδεση
hypothesis-dns = Το όνομα του διακομιστή δεν οδηγεί πουθενά ή οδηγεί σε λάθος σημείο
hypothesis-ipv6-broken = Το IPv6 δεν λειτουργεί
hypothesis-captive-portal = Το δίκτυο ζητά πρώτα είσοδο
hypothesis-server-down = Ο διακομιστής αλληλογραφίας είναι εκτός λειτουργίας
hypothesis-server-busy = Ο διακομιστής αλληλογραφίας είναι απασχολημένος ή έχει φτάσει σε κάποιο όριο
hypothesis-sign-in-refused = Το όνομα χρήστη ή ο κωδικός πρόσβασης δεν γίνεται δεκτός
hypothesis-sign-in-method = Αυτός ο τρόπος εισόδου δεν γίνεται δεκτός
hypothesis-sending-refused = Ο διακομιστής δεν δέχεται αυτή την αλληλογραφία
hypothesis-sni-required = Πρέπει να δοθεί πρώτα στον διακομιστή το όνομά του (SNI)
hypothesis-slow-server = Ο διακομιστής αλληλογραφίας δεν λέει τίποτα ή αργεί πολύ
hypothesis-no-network = Αυτός ο υπολογιστής δεν έχει δίκτυο
hypothesis-healthy = Όλα όσα μπορούμε να ελέγξουμε λειτουργούν
verdict-groupshield = Ο διακομιστής { $server } δεν ολοκληρώνει την ασφαλή σύνδεση στη θύρα { $port }· { $certainty ->
        [likely] πιθανή
       *[other] ενδεχόμενη
    } αιτία το GroupShield.
verdict-exchange55-listener = Η ασφαλής θύρα { $port } του διακομιστή { $server }, ενός Exchange Server 5.5, δεν λειτουργεί.
verdict-secure-listener-fault = Η ασφαλής σύνδεση με τον διακομιστή { $server }, θύρα { $port }, διακόπτεται από την πλευρά του διακομιστή.
verdict-secure-listener-fault-idle-close = Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: η θύρα { $port } κλείνει πριν ειπωθεί οτιδήποτε.
verdict-secure-listener-fault-every-hello-dies = Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: η θύρα { $port } κλείνει σε κάθε προσπάθεια.
verdict-secure-listener-fault-alert-on-every-hello = Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: η θύρα { $port } απορρίπτει κάθε προσπάθεια (alert { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: η θύρα { $port } την αρχίζει και μετά { $how ->
        [silent] σιωπά
       *[other] διακόπτει
    }.
verdict-secure-listener-fault-handshake-not-completed = Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: η θύρα { $port } { $how ->
        [silent] παύει να απαντά
       *[other] διακόπτει
    } πριν ολοκληρωθεί.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] Ο διακομιστής { $server } δέχεται STARTTLS στη θύρα { $port } και συνεχίζει χωρίς κρυπτογράφηση.
   *[says] Ο διακομιστής { $server } λέει ο ίδιος ότι δεν μπορεί να αρχίσει κρυπτογράφηση στη θύρα { $port }.
}
verdict-secure-listener-fault-starttls-refused = Ο διακομιστής { $server } προσφέρει STARTTLS στη θύρα { $port } και μετά δεν προχωρά.
verdict-secure-listener-fault-said-tls-not-started = Σύμφωνα με το μήνυμα, ο διακομιστής { $server } δεν μπόρεσε να αρχίσει κρυπτογράφηση: «{ $said }».
verdict-secure-listener-fault-greeting-cut-off = Καμία αλληλογραφία από τη θύρα { $port }: ο διακομιστής { $server } κλείνει εκεί τη σύνδεση χωρίς λέξη.
verdict-no-secure-service = Ο διακομιστής { $server } δεν προσφέρει ασφαλή σύνδεση στη θύρα { $port }.
verdict-no-secure-service-port-refused = Ο διακομιστής { $server } αρνείται τις συνδέσεις στη θύρα { $port }.
verdict-no-secure-service-port-refused-others-greet = Ο διακομιστής { $server } αρνείται τις συνδέσεις στη θύρα { $port }· η θύρα { $other_port } απαντά.
verdict-no-secure-service-starttls-not-offered = Ο διακομιστής { $server } δεν προσφέρει στη θύρα { $port } το STARTTLS, που χρησιμοποιεί το { $program }.
verdict-no-secure-service-starttls-missing-on-one-address = Στη διεύθυνση { $address }, ο διακομιστής { $server } δεν προσφέρει STARTTLS στη θύρα { $port }.
verdict-client-too-old = Η κρυπτογράφηση του διακομιστή { $server } είναι πολύ καινούργια για το { $program }.
verdict-server-too-old = Ο διακομιστής { $server } έχει μόνο παλιά κρυπτογράφηση, που το { $program } δεν δέχεται πια.
verdict-server-too-old-only-old-hello-answered = Ο διακομιστής { $server } δεν έχει τίποτα νεότερο από { $version }, που το { $program } δεν δέχεται πια.
verdict-server-too-old-newest-version-breaks-off = Ο διακομιστής { $server } διακόπτει όταν ένα πρόγραμμα προσφέρει TLS 1.3, όπως κάνει το { $program }.
verdict-server-too-old-older-on-one-address = Στη διεύθυνση { $address }, ο διακομιστής { $server } δεν έχει τίποτα νεότερο από { $version }.
verdict-no-shared-cipher = Ο διακομιστής { $server } και το { $program } δεν έχουν κοινό είδος κρυπτογράφησης.
verdict-no-shared-cipher-key-type-not-spoken = Ο διακομιστής { $server } έχει πιστοποιητικό με κλειδί ({ $key }) που το { $program } δεν μπορεί να χρησιμοποιήσει.
verdict-no-shared-cipher-other-suites-answered = Ο διακομιστής { $server } και το { $program } έχουν κοινή έκδοση TLS, αλλά όχι σουίτα ή κλειδί.
verdict-certificate = Το πιστοποιητικό του διακομιστή { $server } έχει πρόβλημα, γι’ αυτό το { $program } δεν το εμπιστεύεται.
verdict-certificate-certificate-expired = Το πιστοποιητικό του διακομιστή { $server } έληξε στις { $not_after }· το { $program } δεν το εμπιστεύεται.
verdict-certificate-certificate-not-yet-valid = Το πιστοποιητικό του διακομιστή { $server } ισχύει μόνο από { $not_before } και μετά.
verdict-certificate-certificate-revoked = Το πιστοποιητικό του διακομιστή { $server } ανακλήθηκε στις { $revoked_at }· το { $program } δεν το εμπιστεύεται.
verdict-certificate-certificate-intermediate-expired = Το πιστοποιητικό { $certificate }, που στέλνει επίσης ο διακομιστής { $server }, έληξε στις { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Το πιστοποιητικό { $certificate }, που στέλνει επίσης ο διακομιστής { $server }, αρχίζει να ισχύει στις { $not_before }.
verdict-certificate-certificate-names-nobody = Το πιστοποιητικό που δείχνει ο διακομιστής { $server } δεν αναφέρει το όνομα κανενός διακομιστή.
verdict-certificate-certificate-name-only-in-cn = Το πιστοποιητικό έχει το { $common_name } μόνο σε παλιό πεδίο (CN), που τα σύγχρονα προγράμματα αγνοούν.
verdict-certificate-certificate-wrong-name = Το πιστοποιητικό που δείχνει ο διακομιστής { $server } είναι για { $name }, όχι για { $asked_name }.
verdict-certificate-certificate-self-signed = Το πιστοποιητικό του διακομιστή { $server } είναι αυτοϋπογεγραμμένο, γι’ αυτό το { $program } δεν το εμπιστεύεται.
verdict-certificate-certificate-unknown-extension = Το πιστοποιητικό του διακομιστή { $server } έχει μια επέκταση που τα προγράμματα αλληλογραφίας πρέπει να απορρίπτουν.
verdict-certificate-certificate-against-apple-rules = Το πιστοποιητικό του διακομιστή { $server } δεν τηρεί τους κανόνες της Apple, γι’ αυτό το απορρίπτει το { $program }.
verdict-certificate-certificate-exceeds-issuer = Το πιστοποιητικό του διακομιστή { $server } παραβιάζει τους κανόνες της αρχής που το εξέδωσε.
verdict-certificate-certificate-untrusted = Το πιστοποιητικό του διακομιστή { $server } εκδόθηκε από { $issuer }, που αυτός ο υπολογιστής δεν εμπιστεύεται.
verdict-certificate-certificate-chain-incomplete = Ο διακομιστής { $server } παραλείπει μέρος της αλυσίδας πιστοποιητικών· το { $program } δεν μπορεί να την ελέγξει.
verdict-certificate-certificate-unreadable = Ένα πιστοποιητικό που στέλνει ο διακομιστής { $server } δεν διαβάζεται.
verdict-certificate-certificate-wrong-usage = Το πιστοποιητικό του διακομιστή { $server } δεν έχει εκδοθεί για διακομιστή αλληλογραφίας.
verdict-certificate-certificate-status-missing = Ο διακομιστής { $server } δεν στέλνει την επιβεβαίωση (OCSP) που απαιτεί το πιστοποιητικό του, και το { $program } επιμένει σε αυτήν.
verdict-certificate-certificate-bad-on-one-address = Στη διεύθυνση { $address }, το πιστοποιητικό του διακομιστή { $server } { $problem ->
        [expired] έληξε στις { $not_after }
        [not-yet-valid] αρχίζει να ισχύει μόλις στις { $not_before }
        [wrong-name] είναι για { $names }
        [name-only-in-cn] έχει το όνομα μόνο σε παλιό πεδίο
        [self-signed] είναι αυτοϋπογεγραμμένο
        [untrusted-issuer] προέρχεται από μη έμπιστο εκδότη
        [missing-intermediate] έρχεται χωρίς τα ενδιάμεσα πιστοποιητικά
        [revoked] ανακλήθηκε στις { $revoked_at }
        [intermediate-expired] έρχεται με το { $certificate }, που έληξε στις { $not_after }
        [intermediate-not-yet-valid] έρχεται με το { $certificate }, που αρχίζει να ισχύει μόλις στις { $not_before }
        [weak-key] έχει πολύ αδύναμο κλειδί
        [weak-signature] έχει πολύ αδύναμη υπογραφή
       *[other] έχει κάποιο πρόβλημα
    }.
verdict-certificate-certificate-other-path-needed = Παλιά προγράμματα ίσως απορρίπτουν τον διακομιστή { $server } λόγω του πιστοποιητικού { $certificate }, που ισχύει έως { $not_after }.
verdict-weak-certificate = Το πιστοποιητικό του διακομιστή { $server } είναι πολύ αδύναμο για το { $program }.
verdict-weak-certificate-certificate-weak-key = Το κλειδί του διακομιστή { $server } ({ $key }) είναι πολύ μικρό για το { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = Το κλειδί του πιστοποιητικού { $certificate } ({ $key }) του διακομιστή { $server } είναι πολύ μικρό για το { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Το πιστοποιητικό { $certificate } του διακομιστή { $server } έχει υπογραφή { $signature }, πολύ αδύναμη για το { $program }.
verdict-weak-certificate-certificate-weak-signature = Το πιστοποιητικό του διακομιστή { $server } έχει υπογραφή { $signature }, πολύ αδύναμη για το { $program }.
verdict-weak-certificate-weak-key-exchange = Η ανταλλαγή κλειδιών του διακομιστή { $server } ({ $bits } bit) είναι πολύ αδύναμη για το { $program }.
verdict-clock-wrong = Το ρολόι αυτού του υπολογιστή είναι λάθος· το έγκυρο πιστοποιητικό του διακομιστή { $server } φαίνεται ληγμένο.
verdict-clock-wrong-clock-off = Το ρολόι αυτού του υπολογιστή πηγαίνει { $days ->
        [0] { $minutes ->
        [one] { $minutes } λεπτό
       *[other] { $minutes } λεπτά
    }
        [one] { $days } ημέρα
       *[other] { $days } ημέρες
    } { $direction ->
        [ahead] μπροστά
       *[behind] πίσω
    }, οπότε το πιστοποιητικό φαίνεται εκτός ισχύος.
verdict-starttls-mixup = Η θύρα { $port } του διακομιστή { $server } δεν ταιριάζει με την κρυπτογράφηση στο { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Η θύρα { $port } του διακομιστή { $server } θέλει STARTTLS· το SSL/TLS ανήκει στη θύρα { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Η θύρα { $port } του διακομιστή { $server } θέλει SSL/TLS· το STARTTLS ανήκει στη θύρα { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Η θύρα { $port } του διακομιστή { $server } θέλει SSL/TLS, αλλά το { $program } είναι ρυθμισμένο χωρίς κρυπτογράφηση.
verdict-starttls-mixup-settings-plain-on-tls-port = Η θύρα { $port } θέλει SSL/TLS, αλλά το μήνυμα δείχνει ότι δεν υπάρχει κρυπτογράφηση.
verdict-starttls-mixup-settings-tls-on-starttls-port = Η θύρα { $port } θέλει STARTTLS, αλλά το μήνυμα δείχνει SSL/TLS, που ανήκει στη θύρα { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = Ο διακομιστής { $server } δεν δέχεται κωδικό πρόσβασης χωρίς κρυπτογράφηση, και το { $program } δεν κρυπτογραφεί.
verdict-starttls-mixup-said-needs-encryption = Ο διακομιστής { $server } θέλει πρώτα κρυπτογράφηση: SSL/TLS στη θύρα { $secure-port } ή STARTTLS.
verdict-plaintext-on-secure-port = Ο διακομιστής { $server } δεν κρυπτογραφεί στη θύρα { $port }, όπου πρέπει να υπάρχει κρυπτογράφηση.
verdict-wrong-protocol = Η θύρα { $port } του διακομιστή { $server } απαντά, αλλά δεν είναι διακομιστής αλληλογραφίας { $protocol }.
verdict-wrong-protocol-other-protocol = Η θύρα { $port } του διακομιστή { $server } δεν είναι { $protocol }{ $speaks ->
        [none] · λέει «{ $said }»
       *[other] , μιλά { $speaks }: «{ $said }»
    }.
verdict-wrong-protocol-other-protocol-inside = Μέσα στην κρυπτογράφηση της θύρας { $port }, { $speaks ->
        [own] ένας διακομιστής που δεν τηρεί το { $protocol }
        [none] κάτι άλλο και όχι { $protocol }
       *[other] { $speaks } και όχι { $protocol }
    } λέει «{ $said }».
verdict-wrong-protocol-port-for-web = Η θύρα { $port } του διακομιστή { $server } είναι για ιστοσελίδες, όχι για { $protocol }.
verdict-interception = Κάτι ανάμεσα σε αυτόν τον υπολογιστή και στον διακομιστή { $server } αλλάζει τη σύνδεση.
verdict-interception-interceptor-issuer = Το { $interceptor } παρεμβαίνει στην ασφαλή σύνδεση με τον διακομιστή { $server } και δείχνει δικό του πιστοποιητικό.
verdict-interception-scanner-greeting = Το { $product } απαντά στη θέση του διακομιστή { $server }.
verdict-interception-starttls-stripped = Κάτι στη διαδρομή αφαιρεί την κρυπτογράφηση (STARTTLS) από τη θύρα { $port } του διακομιστή { $server }.
verdict-interception-starttls-withheld = Κάτι κρύβει την κρυπτογράφηση (STARTTLS) στη θύρα { $port } του διακομιστή { $server }.
verdict-interception-starttls-injected = Κάτι στη διαδρομή φαίνεται να παραποιεί τη σύνδεση με τον διακομιστή { $server }.
verdict-firewall = Κάτι στη διαδρομή φαίνεται να αποκλείει τη σύνδεση με τον διακομιστή { $server }, θύρα { $port }.
verdict-firewall-port-silent-others-greet = Κάτι φαίνεται να αποκλείει τη θύρα { $port } του διακομιστή { $server }· η θύρα { $other_port } απαντά.
verdict-firewall-blocked-locally = Ο ίδιος αυτός ο υπολογιστής δεν αφήνει να βγουν συνδέσεις προς τη θύρα { $port }.
verdict-firewall-said-blocked-here = Σύμφωνα με το μήνυμα, ο ίδιος αυτός ο υπολογιστής δεν επέτρεψε στο { $program } να συνδεθεί.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: κάτι στη διαδρομή κλείνει τα μεγάλα πρώτα μηνύματα.
   *[lost] Καμία ασφαλής σύνδεση με τον διακομιστή { $server }: τα μεγάλα πακέτα χάνονται στη διαδρομή.
}
verdict-firewall-nothing-reached = Καμία σύνδεση από αυτόν τον υπολογιστή δεν φτάνει στον διακομιστή { $server }.
verdict-dns = Αυτός ο υπολογιστής δεν μπορεί να βρει τη σωστή διεύθυνση του διακομιστή { $server }.
verdict-dns-name-not-found = Δεν υπάρχει διακομιστής με το όνομα { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Το όνομα { $name } υπάρχει, αλλά δεν του αντιστοιχεί καμία διεύθυνση.
verdict-dns-resolver-silent = Η υπηρεσία ονομάτων αυτού του δικτύου δεν απαντά· ο διακομιστής { $server } δεν μπορεί να βρεθεί.
verdict-dns-family-unanswered = Ο διακομιστής { $server } βρίσκεται αργά: η υπηρεσία ονομάτων (DNS) αυτού του δικτύου δεν απαντά για διευθύνσεις { $family }.
verdict-dns-resolver-trouble = Η υπηρεσία ονομάτων αυτού του δικτύου δεν μπορεί να πει πού βρίσκεται το { $name }.
verdict-dns-private-address = Το όνομα { $server } οδηγεί στη διεύθυνση { $address } και εκεί δεν απαντά τίποτα.
verdict-dns-empty-address = Το όνομα { $server } οδηγεί στη διεύθυνση { $address }, που δεν είναι κανένας υπολογιστής.
verdict-dns-loopback-address = Το όνομα { $server } οδηγεί στη διεύθυνση { $address }, που είναι αυτός ο ίδιος ο υπολογιστής.
verdict-dns-hosts-file-names-server = Το αρχείο hosts αυτού του υπολογιστή στέλνει το { $server } στη διεύθυνση { $address }.
verdict-dns-search-suffix-used = Το { $server } βρέθηκε μόνο με την προσθήκη { $suffix }, ίσως είναι άλλος υπολογιστής.
verdict-ipv6-broken = Ο διακομιστής { $server } λειτουργεί μέσω IPv4, αλλά όχι μέσω IPv6.
verdict-ipv6-broken-no-ipv6-route = Ο διακομιστής { $server } έχει μόνο διευθύνσεις IPv6, και από εδώ δεν οδηγεί εκεί καμία διαδρομή IPv6.
verdict-captive-portal = Αυτό το δίκτυο ζητά πρώτα είσοδο· το { $program } δεν φτάνει ακόμη στον διακομιστή { $server }.
verdict-server-down = Η υπηρεσία αλληλογραφίας του διακομιστή { $server } φαίνεται να είναι εκτός λειτουργίας.
verdict-server-down-every-port-refused = Ο διακομιστής { $server } αρνείται κάθε θύρα αλληλογραφίας: λάθος όνομα, αποκλεισμένος υπολογιστής ή υπηρεσία εκτός λειτουργίας.
verdict-server-down-every-port-silent = Καμία θύρα αλληλογραφίας του διακομιστή { $server } δεν απαντά: φαίνεται να είναι εκτός λειτουργίας.
verdict-server-down-one-address-dead = Ο διακομιστής { $server } λειτουργεί στη διεύθυνση { $works_on }, αλλά όχι στη διεύθυνση { $address }· τα προγράμματα μπορεί να πάρουν οποιαδήποτε από τις δύο.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = Ο διακομιστής { $server } απαντά στη θύρα { $port } και μετά αρνείται: «{ $said }».
verdict-server-down-hangs-up-after-greeting = Ο διακομιστής { $server } απαντά μία φορά στη θύρα { $port } και μετά κλείνει τη σύνδεση.
verdict-server-down-server-fault-greeting = Ο διακομιστής { $server } έχει δικό του πρόβλημα και λέει «{ $said }».
verdict-server-down-said-server-fault = Ο διακομιστής { $server } είχε δικό του πρόβλημα: «{ $said }».
verdict-server-busy = Ο διακομιστής { $server } δεν δέχεται προς το παρόν το { $program }: έχει φόρτο ή έφτασε σε όριο.
verdict-server-busy-greeting-cut-off = Καμία αλληλογραφία από τη θύρα { $port }: ο διακομιστής { $server } κλείνει εκεί τη σύνδεση χωρίς λέξη.
verdict-server-busy-busy-greeting = Ο διακομιστής { $server } δεν δέχεται προς το παρόν αυτόν τον υπολογιστή και λέει «{ $said }».
verdict-server-busy-kept-out-greeting = Ο διακομιστής { $server } αποκλείει για λίγο τη διεύθυνση αυτού του υπολογιστή μετά από λάθος κωδικούς πρόσβασης: «{ $said }».
verdict-server-busy-mailbox-locked-greeting = Άλλο πρόγραμμα ή άλλη συσκευή έχει ανοιχτό το γραμματοκιβώτιο: «{ $said }».
verdict-server-busy-busy-on-one-address = Στη διεύθυνση { $address }, ο διακομιστής { $server } δεν δέχεται προς το παρόν αυτόν τον υπολογιστή και λέει «{ $said }».
verdict-server-busy-refusal-greeting = Ο διακομιστής { $server } αρνείται συνδέσεις από εδώ και λέει «{ $said }».
verdict-server-busy-said-busy = Ο διακομιστής { $server } δεν δέχτηκε προς το παρόν το { $program }: «{ $said }».
verdict-server-busy-said-mailbox-locked = Άλλο πρόγραμμα ή άλλη συσκευή έχει ανοιχτό το γραμματοκιβώτιο: «{ $said }».
verdict-server-busy-said-mailbox-full = Ένα γραμματοκιβώτιο είναι γεμάτο: «{ $said }».
verdict-server-busy-server-asked-to-stop = Ο διακομιστής { $server } ζητά από το { $program } να ξαναπροσπαθήσει αργότερα.
verdict-starttls-mixup-settings-starttls-not-in-program = Το Outlook Express γνωρίζει STARTTLS μόνο στη θύρα 25, όχι στη θύρα { $port } ({ $server }).
verdict-server-busy-flapping = Ο διακομιστής { $server } λειτουργεί μόνο κατά διαστήματα: από ίδιες προσπάθειες άλλες απαντήθηκαν, άλλες κόπηκαν.
verdict-server-busy-shut-out = Ο διακομιστής { $server } στην αρχή απάντησε και μετά δεν δέχτηκε άλλες συνδέσεις από εδώ.
verdict-server-busy-every-port-closes = Ο διακομιστής { $server } κλείνει αμέσως τη σύνδεση σε κάθε θύρα, χωρίς λέξη.
verdict-sign-in-refused = Ο διακομιστής { $server } απέρριψε την είσοδο: πιθανότατα φταίει το όνομα χρήστη ή ο κωδικός πρόσβασης.
verdict-sign-in-refused-said-sign-in-refused = Η είσοδος στον διακομιστή { $server } απορρίφθηκε: «{ $said }».
verdict-sign-in-refused-said-sign-in-later = Ο διακομιστής { $server } δεν επιτρέπει την είσοδο για λίγο: «{ $said }».
verdict-sign-in-method = Ο διακομιστής { $server } δεν δέχεται αυτόν τον τρόπο εισόδου.
verdict-sign-in-method-sign-in-oauth-only = Ο διακομιστής { $server } δεν δέχεται κωδικούς πρόσβασης, μόνο είσοδο μέσω ιστοσελίδας (OAuth 2).
verdict-sign-in-method-sign-in-disabled = Ο διακομιστής { $server } λέει ότι η είσοδος είναι απενεργοποιημένη στη θύρα { $port }.
verdict-sign-in-method-protocol-switched-off = Ο διακομιστής { $server } λέει ότι το { $protocol } είναι απενεργοποιημένο για αυτόν τον λογαριασμό ή τομέα: «{ $said }».
verdict-sign-in-method-sign-in-not-in-program = Ο διακομιστής { $server } προσφέρει για την είσοδο μόνο { $ways }, που το { $program } δεν υποστηρίζει.
verdict-sign-in-method-sign-in-fails-on-one-address = Στη διεύθυνση { $address }, ο διακομιστής { $server } δεν προσφέρει είσοδο που υποστηρίζει το { $program }.
verdict-sign-in-method-sign-in-not-offered = Ο διακομιστής { $server } δεν προσφέρει κανέναν τρόπο εισόδου στη θύρα { $port }.
verdict-sign-in-method-client-certificate-demanded = Ο διακομιστής { $server } δέχεται μόνο προγράμματα που έχουν δικό τους πιστοποιητικό.
verdict-sign-in-method-said-sign-in-method = Ο διακομιστής { $server } δεν δέχεται αυτόν τον τρόπο εισόδου: «{ $said }».
verdict-sending-refused = Ο διακομιστής { $server } δεν δέχεται αυτή την αλληλογραφία από εδώ.
verdict-sending-refused-address-not-welcome = Ο διακομιστής { $server } αρνείται αυτόν τον υπολογιστή και λέει «{ $said }».
verdict-sending-refused-takes-no-mail = Ο διακομιστής { $server } δεν δέχεται αλληλογραφία από κανέναν και λέει «{ $said }».
verdict-sending-refused-computer-name-refused = Ο διακομιστής { $server } αρνείται το όνομα που δίνει το Mailprobe γι’ αυτόν τον υπολογιστή· το { $program } ίσως δίνει άλλο: «{ $said }».
verdict-sending-refused-said-computer-name-refused = Ο διακομιστής { $server } αρνείται το όνομα που δίνει αυτός ο υπολογιστής για τον εαυτό του: «{ $said }».
verdict-sending-refused-said-relay-denied = Ο διακομιστής { $server } προωθεί αλληλογραφία μόνο όσων κάνουν είσοδο για την αποστολή.
verdict-sending-refused-said-sending-refused = Ο διακομιστής { $server } δεν δέχτηκε την αλληλογραφία: «{ $said }».
verdict-sni-required = Ο διακομιστής { $server } απαντά μόνο σε προγράμματα που τον ονομάζουν πρώτα (SNI)· το { $program } όχι.
verdict-sni-required-server-name-refused = Η θύρα { $port } δεν γνωρίζει το όνομα { $server } ή δεν της δόθηκε κανένα.
verdict-sni-required-other-certificate-without-name = Στο { $program }, που δεν λέει πρώτα το όνομα, ο διακομιστής { $server } δείχνει άλλο πιστοποιητικό ({ $name }).
verdict-slow-server = Ο διακομιστής { $server } δεν απαντά έγκαιρα στο { $program }.
verdict-slow-server-slow-answer = Ο διακομιστής { $server } απαντά μόλις μετά από { $seconds } δευτερόλεπτα, πολύ αργά για ορισμένα προγράμματα.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] Ο διακομιστής { $server } δέχεται STARTTLS στη θύρα { $port } και μετά δεν λέει τίποτα.
   *[tls] Ο διακομιστής { $server } δέχεται συνδέσεις στη θύρα { $port } και μετά δεν λέει τίποτα.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] Ο διακομιστής { $server } κρυπτογραφεί στη θύρα { $port } και μετά δεν λέει τίποτα.
   *[no] Ο διακομιστής { $server } δέχεται συνδέσεις στη θύρα { $port } και μετά δεν λέει τίποτα.
}
verdict-slow-server-silent-after-greeting = Ο διακομιστής { $server } απαντά μία φορά στη θύρα { $port } και μετά δεν λέει τίποτα άλλο.
verdict-slow-server-no-port-speaks = Ο διακομιστής { $server } δέχεται συνδέσεις και μετά δεν λέει τίποτα, σε { $ports } θύρες.
verdict-no-network = Αυτός ο υπολογιστής δεν έχει σύνδεση δικτύου.
verdict-no-network-no-way-out = Αυτός ο υπολογιστής δεν βρίσκει δρόμο έξω από το δίκτυό του προς τον διακομιστή { $server }.
verdict-healthy = Όλα όσα μπορούμε να ελέγξουμε στον διακομιστή { $server }, θύρα { $port }, λειτουργούν τώρα από εδώ.
verdict-undecided = { $seen }. Δεν μπορούμε ακόμη να πούμε ποια από τις πολλές αιτίες είναι.
verdict-untested = Απ’ όσο μπορεί να ελεγχθεί, τίποτα δεν είναι χαλασμένο: { $seen }.
verdict-computer-at-its-limit = Αυτός ο υπολογιστής έχει πάρα πολλές ανοιχτές συνδέσεις· ο διακομιστής { $server } δεν ελέγχθηκε.
whose-groupshield = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }. Δεν κάνατε κανένα λάθος. Το GroupShield είναι το πρόγραμμα προστασίας από ιούς για Exchange της Network Associates (αργότερα McAfee) σε εκείνον τον διακομιστή.
whose-exchange55-listener = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }. Δεν κάνατε κανένα λάθος.
whose-secure-listener-fault = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }. Δεν κάνατε κανένα λάθος.
whose-no-secure-service = Ρωτήστε τους διαχειριστές του διακομιστή { $server } ποια θύρα να χρησιμοποιήσετε· μετά μπορείτε να την αλλάξετε μόνοι σας.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Το πρόβλημα μπορείτε να το διορθώσετε εσείς ή η τεχνική υποστήριξη: το { $program } ή το σύστημα όπου εκτελείται πρέπει να είναι νεότερο.
whose-server-too-old = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Το πρόβλημα μπορεί να το διορθώσει οποιαδήποτε από τις δύο πλευρές: ένα νεότερο πρόγραμμα αλληλογραφίας εδώ ή ένα ακόμη είδος κρυπτογράφησης (σουίτα κρυπτογράφησης) στον διακομιστή { $server }.
whose-certificate = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }.
whose-certificate-certificate-wrong-name = Αν ο πάροχός σας αναφέρει τον διακομιστή { $server }, το πρόβλημα πρέπει να το διορθώσουν οι διαχειριστές του· αλλιώς μπορείτε εσείς, στις ρυθμίσεις του { $program }.
whose-weak-certificate = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }.
whose-clock-wrong = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: ρυθμίστε το ρολόι αυτού του υπολογιστή.
whose-starttls-mixup = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: αλλάξτε δύο ρυθμίσεις στο { $program }.
whose-plaintext-on-secure-port = Αυτό πρέπει να το διορθώσουν οι διαχειριστές του διακομιστή { $server }.
whose-wrong-protocol = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: συγκρίνετε το όνομα του διακομιστή και τη θύρα με όσα λέει ο πάροχός σας.
whose-interception = Αυτό πρέπει να το διορθώσει η τεχνική υποστήριξη ή όποιος φροντίζει το πρόγραμμα προστασίας από ιούς αυτού του υπολογιστή ή αυτό το δίκτυο.
whose-firewall = Αυτό πρέπει να το διορθώσει η τεχνική υποστήριξη ή όποιος διαχειρίζεται το δίκτυο όπου βρίσκεστε.
whose-firewall-blocked-locally = Το πρόβλημα μπορείτε να το διορθώσετε εσείς ή η τεχνική υποστήριξη, σε αυτόν τον υπολογιστή.
whose-firewall-said-blocked-here = Το πρόβλημα μπορείτε να το διορθώσετε εσείς ή η τεχνική υποστήριξη, σε αυτόν τον υπολογιστή.
whose-dns = Αν το όνομα του διακομιστή είναι σωστό, το πρόβλημα πρέπει να το διορθώσει η τεχνική υποστήριξη ή όποιος διαχειρίζεται αυτό το δίκτυο.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Αυτό πρέπει να το διορθώσει όποιος διαχειρίζεται το δίκτυό σας ή τον διακομιστή.
whose-captive-portal = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: κάντε είσοδο σε αυτό το δίκτυο.
whose-server-down = Προς το παρόν μπορείτε μόνο να περιμένετε· ενημερώστε τους διαχειριστές του διακομιστή { $server }.
whose-server-down-every-port-refused = Συγκρίνετε πρώτα το όνομα του διακομιστή· αν είναι σωστό, ενημερώστε τους διαχειριστές του διακομιστή { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Περιμένετε λίγα λεπτά. Αν επαναλαμβάνεται συχνά, ενημερώστε τους διαχειριστές του διακομιστή { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Περιμένετε μισή ώρα. Αν επαναλαμβάνεται συχνά, ενημερώστε τους διαχειριστές του διακομιστή { $server }.
whose-server-busy-kept-out-greeting = Περιμένετε μισή ώρα. Αν επαναλαμβάνεται συχνά, ενημερώστε τους διαχειριστές του διακομιστή { $server }.
whose-sign-in-refused = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: όνομα χρήστη, κωδικός πρόσβασης ή τρόπος εισόδου.
whose-sign-in-method = Ο κωδικός πρόσβασής σας δεν είναι το πρόβλημα: πρέπει να αλλάξει ο τρόπος εισόδου, εδώ ή στον διακομιστή { $server }.
whose-sign-in-method-protocol-switched-off = Ο κωδικός πρόσβασής σας δεν είναι το πρόβλημα: όποιος διαχειρίζεται τον λογαριασμό πρέπει να ενεργοποιήσει το { $protocol }, ή χρειάζεται άλλο πρωτόκολλο.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Ο κωδικός πρόσβασής σας και η κρυπτογράφηση δεν είναι το πρόβλημα· τα λόγια του διακομιστή { $server } δείχνουν ποιος μπορεί να το διορθώσει.
whose-sending-refused-takes-no-mail = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: συγκρίνετε το όνομα του διακομιστή και τη θύρα με όσα λέει ο πάροχός σας.
whose-sni-required = Το πρόβλημα μπορεί να το διορθώσει οποιαδήποτε από τις δύο πλευρές: ένα νεότερο πρόγραμμα αλληλογραφίας εδώ ή ένα προεπιλεγμένο πιστοποιητικό στον διακομιστή { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Περιμένετε λίγο και μετά ενημερώστε τους διαχειριστές του διακομιστή { $server }.
whose-no-network = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: συνδέστε αυτόν τον υπολογιστή σε ένα δίκτυο.
whose-no-network-no-way-out = Μπορείτε να το διορθώσετε εσείς ή οι διαχειριστές αυτού του δικτύου: ο δρομολογητής ή οι ρυθμίσεις δικτύου αυτού του υπολογιστή.
whose-healthy = Δοκιμάστε άλλη μία φορά στο { $program }. Αν και πάλι δεν λειτουργεί, σειρά έχουν οι ρυθμίσεις ή ο κωδικός πρόσβασης μέσα σε αυτό.
whose-undecided = Ένας ακόμη έλεγχος θα δείξει ποιος πρέπει να διορθώσει το πρόβλημα.
whose-untested = Τα υπόλοιπα μπορούν να δοκιμαστούν μόνο μέσα στο { $program }.
whose-stopped = Ελέγξτε ξανά και αφήστε τον έλεγχο να ολοκληρωθεί, για να μάθετε ποιος πρέπει να διορθώσει το πρόβλημα.
whose-out-of-time = Ελέγξτε ξανά για να μάθετε ποιος πρέπει να διορθώσει το πρόβλημα.
whose-computer-at-its-limit = Μπορείτε να διορθώσετε το πρόβλημα μόνοι σας: κλείστε προγράμματα ή επανεκκινήστε αυτόν τον υπολογιστή και μετά ελέγξτε ξανά.
label-likely = πιθανό
label-possible = ενδεχόμενο
label-unlikely = απίθανο
label-ruled-out = αποκλείεται
label-not-tested = δεν ήταν δυνατός ο έλεγχος
groupshield-line-likely = Το GroupShield σε Exchange Server 5.5 είναι πιθανό. { $why }
groupshield-line-possible = Το GroupShield σε Exchange Server 5.5 είναι ενδεχόμενο. { $why }
groupshield-line-unlikely = Το GroupShield σε Exchange Server 5.5 είναι απίθανο. { $why }
groupshield-line-ruled-out = Το GroupShield σε Exchange Server 5.5 αποκλείεται. { $why }
groupshield-line-not-tested = Το GroupShield σε Exchange Server 5.5 δεν ήταν δυνατό να ελεγχθεί. { $why }
groupshield-line-confirmed = Το GroupShield σε Exchange Server 5.5 είναι πολύ πιθανό· απόδειξη θα είναι αν το SSL λειτουργήσει μόλις αφαιρεθεί. { $why }
groupshield-why-confirmed = Το αρχείο καταγραφής του διακομιστή δείχνει 0x2741 για τις θύρες αλληλογραφίας του, το GroupShield εκτελείται σε αυτόν και οι θύρες συμπεριφέρονται αντίστοιχα.
groupshield-why-confirmed-cured = Το αρχείο καταγραφής του διακομιστή έδειξε 0x2741, και το SSL λειτουργεί από τότε που το GroupShield αφαιρέθηκε εντελώς.
groupshield-why-fits = Ο διακομιστής δηλώνει ότι είναι Exchange Server 5.5, και οι ασφαλείς θύρες του δέχονται συνδέσεις αλλά δεν δημιουργούν ασφαλή σύνδεση. Μόνο το αρχείο καταγραφής συμβάντων του διακομιστή μπορεί να δείξει περισσότερα.
groupshield-why-fits-log = Ο διακομιστής δηλώνει ότι είναι Exchange Server 5.5 και το αρχείο καταγραφής του δείχνει 0x2741. Δεν ειπώθηκε αν εκτελείται σε αυτόν το GroupShield.
groupshield-why-fits-installed = Οι ασφαλείς θύρες του διακομιστή συμπεριφέρονται όπως είναι γνωστό από το GroupShield, και το GroupShield εκτελείται σε αυτόν. Το αρχείο καταγραφής συμβάντων δεν δόθηκε.
groupshield-why-refused = Ο διακομιστής δηλώνει ότι είναι Exchange Server 5.5 και αρνείται τις ασφαλείς θύρες του. Αυτό το προκαλεί το GroupShield, αλλά και άλλες βλάβες του ίδιου διακομιστή.
groupshield-why-closes-at-once = Ο διακομιστής δηλώνει ότι είναι Exchange Server 5.5 και η ασφαλής θύρα του κλείνει αμέσως. Αυτό μπορεί να το προκαλέσει το GroupShield· συχνότερα το προκαλεί ένα πιστοποιητικό που λείπει.
groupshield-why-shared = Μερικά από τα ευρήματα ταιριάζουν με το GroupShield, αλλά ταιριάζουν και άλλες αιτίες.
groupshield-why-one-port = Ο διακομιστής δηλώνει ότι είναι Exchange Server 5.5, αλλά μια άλλη ασφαλής θύρα του λειτουργεί, ενώ το GroupShield, απ’ όσο είναι γνωστό, τις σταματά όλες.
groupshield-why-other-log = Το αρχείο καταγραφής συμβάντων του διακομιστή δείχνει άλλη αιτία.
groupshield-why-other-fault = Ο διακομιστής δηλώνει ότι είναι Exchange Server 5.5, αλλά τα ευρήματα ταιριάζουν καλύτερα με άλλη αιτία.
groupshield-why-no-exchange = Τίποτα εκεί δεν δείχνει ότι είναι Exchange Server 5.5, ο μόνος διακομιστής όπου συμβαίνει αυτό.
groupshield-why-other-product = Ο διακομιστής δηλώνει ότι είναι άλλο προϊόν, και αυτή η βλάβη υπάρχει μόνο στον Exchange Server 5.5.
groupshield-why-hello-answered = Η ασφαλής θύρα { $port } απάντησε τουλάχιστον σε μία προσπάθεια κρυπτογράφησης, ενώ με αυτή τη βλάβη, απ’ όσο είναι γνωστό, δεν απαντά σε καμία.
groupshield-why-works = Η ασφαλής θύρα { $port } λειτουργεί από εδώ.
groupshield-why-no-ssl = Το πρόγραμμα αλληλογραφίας δεν χρησιμοποιεί SSL εδώ, και αυτή η βλάβη δεν επηρεάζει τίποτα άλλο.
groupshield-why-starttls = Ο διακομιστής προσφέρει STARTTLS για την ανάγνωση αλληλογραφίας, κάτι που ο Exchange Server 5.5 δεν μπορεί να κάνει.
groupshield-why-absent = Κάποιος που ξέρει λέει ότι το GroupShield δεν υπάρχει σε αυτόν τον διακομιστή.
groupshield-why-flapping = Η θύρα λειτουργεί κατά διαστήματα, ενώ αυτή η βλάβη, απ’ όσο είναι γνωστό, δεν έρχεται και φεύγει.
groupshield-why-cured = Το SSL λειτουργεί από τότε που το GroupShield αφαιρέθηκε εντελώς: αυτό ήταν η αιτία και δεν υπάρχει πια.
groupshield-why-other-fact = Κάτι που βρέθηκε εδώ δεν μπορεί να συμβεί με αυτή τη βλάβη.
groupshield-why-not-reached = Δεν ήταν δυνατό να ληφθούν τα πρώτα λόγια του διακομιστή { $server } ούτε να γίνει επαφή με την ασφαλή θύρα του.
next-test-try-other-network = Για να μάθετε με βεβαιότητα: κάντε αυτόν τον έλεγχο σε άλλο δίκτυο, π.χ. του τηλεφώνου σας, και συγκρίνετε τα δύο αποτελέσματα.
next-test-ask-event-log = Για να μάθετε με βεβαιότητα: ρωτήστε τους διαχειριστές του διακομιστή { $server } αν στο αρχείο καταγραφής εφαρμογών υπάρχουν τα συμβάντα 11508, 11506 ή 13002, και επικολλήστε τα εδώ.
next-test-ask-groupshield = Για να μάθετε με βεβαιότητα: ρωτήστε τους διαχειριστές του διακομιστή { $server } αν είναι εγκατεστημένο σε αυτόν το GroupShield.
next-test-ask-removal = Για να μάθετε με βεβαιότητα: ρωτήστε αν το SSL λειτουργεί μόλις αφαιρεθεί εντελώς το GroupShield.
next-test-ask-since-when = Για να μάθετε με βεβαιότητα: σκεφτείτε αν άλλαξε κάτι σε αυτόν τον υπολογιστή λίγο πριν αρχίσει το πρόβλημα.
next-test-check-again = Για να μάθετε με βεβαιότητα: ελέγξτε ξανά σε δέκα λεπτά και δείτε αν κάτι διαφέρει.
next-test-run-to-the-end = Για να μάθετε με βεβαιότητα: αφήστε τον έλεγχο να ολοκληρωθεί.
question-groupshield-installed = Είναι εγκατεστημένο το GroupShield στον διακομιστή { $server };
question-cured-by-removal = Λειτουργεί το SSL από τότε που το GroupShield αφαιρέθηκε εντελώς;
question-works-without-ssl = Λειτουργεί η αλληλογραφία με απενεργοποιημένο SSL; Απαντήστε μόνο αν το ξέρετε ήδη· μην το δοκιμάσετε γι’ αυτό.
question-works-on-other-network = Λειτουργεί ο ίδιος λογαριασμός σε άλλο δίκτυο;
question-began-after-update = Άρχισε μετά από μια αλλαγή σε αυτόν τον υπολογιστή;
advice-where = { $program ->
        [outlook-express] Στο Outlook Express ανοίξτε Εργαλεία > Λογαριασμοί… > Αλληλογραφία, επιλέξτε τον λογαριασμό και μετά Ιδιότητες > Για προχωρημένους.
        [windows-mail] Στο Windows Mail ανοίξτε Εργαλεία > Λογαριασμοί…, επιλέξτε τον λογαριασμό και μετά Ιδιότητες > Για προχωρημένους.
        [windows-live-mail] Στο Windows Live Mail κάντε δεξί κλικ στον λογαριασμό αριστερά και μετά Ιδιότητες > Για προχωρημένους.
        [outlook] Κλείστε το Outlook, ανοίξτε Πίνακας Ελέγχου > Αλληλογραφία (Mail, Microsoft Outlook) > Λογαριασμοί email…, επιλέξτε τον λογαριασμό και μετά Αλλαγή… > Περισσότερες ρυθμίσεις… > Για προχωρημένους. (Outlook 2003: Εργαλεία > Λογαριασμοί ηλεκτρονικού ταχυδρομείου….)
        [new-outlook] Στο νέο Outlook ανοίξτε Ρυθμίσεις (το γρανάζι) > Λογαριασμοί > Οι λογαριασμοί σας (σε ορισμένες εκδόσεις: Λογαριασμοί email), επιλέξτε «Διαχείριση» δίπλα στον λογαριασμό και αναζητήστε τις ρυθμίσεις διακομιστή.
        [outlook-mac] Στο Outlook ανοίξτε Εργαλεία > Λογαριασμοί, επιλέξτε τον λογαριασμό και, για να αλλάξετε θύρα, επιλέξτε το πλαίσιο για παράκαμψη της προεπιλεγμένης θύρας («Override default port»).
        [outlook-mobile] Στο Outlook του τηλεφώνου πατήστε την εικόνα σας ή το εικονίδιο επάνω αριστερά, μετά το γρανάζι > Λογαριασμοί, και επιλέξτε τον λογαριασμό. Αν δεν εμφανίζονται εκεί ρυθμίσεις διακομιστή, όπως στο Android, μπορείτε να τις δώσετε μόνο όταν προσθέτετε λογαριασμό.
        [thunderbird] Στο Thunderbird ανοίξτε το μενού > Ρυθμίσεις λογαριασμού > { $protocol ->
        [SMTP] Διακομιστής εξερχομένων (SMTP), επιλέξτε τον διακομιστή και μετά «Επεξεργασία…»
       *[other] Ρυθμίσεις διακομιστή, κάτω από το όνομα του λογαριασμού.
    }
        [thunderbird-android] Στην εφαρμογή ανοίξτε το μενού > Ρυθμίσεις, επιλέξτε τον λογαριασμό και μετά { $protocol ->
        [SMTP] Σύνθεση ταχυδρομείου > Ρυθμίσεις εξερχομένων.
       *[other] Συγχρονισμός ταχυδρομείου > Ρυθμίσεις εισερχομένων.
    }
        [apple-mail] Στο Mail ανοίξτε Mail > Ρυθμίσεις > Λογαριασμοί (παλιότερες εκδόσεις: Προτιμήσεις), επιλέξτε τον λογαριασμό, μετά «Ρυθμίσεις διακομιστή», και αποεπιλέξτε την αυτόματη διαχείριση ρυθμίσεων σύνδεσης («Automatically manage connection settings»).
        [iphone] Στο iPhone ή στο iPad ανοίξτε Ρυθμίσεις > Εφαρμογές > Mail > Λογαριασμοί Mail (πριν από το iOS 18: Ρυθμίσεις > Mail > Λογαριασμοί), επιλέξτε τον λογαριασμό, πατήστε τη διεύθυνσή του και μετά { $protocol ->
        [SMTP] SMTP και τον διακομιστή κάτω από «Κύριος διακομιστής».
       *[other] «Προηγμένα» (Advanced).
    }
        [gmail-app] Στην εφαρμογή Gmail ανοίξτε το μενού > Ρυθμίσεις, επιλέξτε τον λογαριασμό και μετά { $protocol ->
        [SMTP] Ρυθμίσεις εξερχομένων.
       *[other] Ρυθμίσεις εισερχομένων.
    } (Ένας λογαριασμός Google δεν έχει τέτοιες ρυθμίσεις.)
        [samsung-email] Στο Samsung Email ανοίξτε το μενού, πατήστε το γρανάζι, επιλέξτε τον λογαριασμό και μετά «Ρυθμίσεις διακομιστή».
        [em-client] Στο eM Client ανοίξτε τους λογαριασμούς (στις περισσότερες εκδόσεις: Μενού > Λογαριασμοί), επιλέξτε τον λογαριασμό και βρείτε τις ρυθμίσεις του διακομιστή { $protocol }.
        [evolution] Στο Evolution ανοίξτε Επεξεργασία > Λογαριασμοί (παλιότερες εκδόσεις: Επεξεργασία > Προτιμήσεις > Λογαριασμοί αλληλογραφίας), επιλέξτε τον λογαριασμό, μετά «Επεξεργασία» και { $protocol ->
        [SMTP] Αποστολή μηνυμάτων.
       *[other] Λήψη Μηνυμάτων.
    }
        [kmail] Στο KMail ανοίξτε Ρυθμίσεις > Διαμόρφωση του KMail… > Λογαριασμοί, επιλέξτε τον λογαριασμό στην ενότητα { $protocol ->
        [SMTP] «Αποστολή»
       *[other] «Λήψη»
    } και μετά «Τροποποίηση… > Για προχωρημένους».
        [vivaldi] Στο Vivaldi ανοίξτε Ρυθμίσεις > Mail, και επιλέξτε εκεί τον λογαριασμό.
        [device] Ανοίξτε την ιστοσελίδα της ίδιας της συσκευής: πληκτρολογήστε τη διεύθυνσή της σε πρόγραμμα περιήγησης, κάντε είσοδο ως διαχειριστής και αναζητήστε E-mail, SMTP ή Σάρωση σε e-mail (Scan to e-mail).
        [script] Ανοίξτε τις ρυθμίσεις όπου είναι γραμμένα το όνομα, η θύρα και η κρυπτογράφηση του διακομιστή αλληλογραφίας.
       *[other] Ανοίξτε τις ρυθμίσεις διακομιστή του λογαριασμού στο πρόγραμμα αλληλογραφίας σας.
    }
advice-where-name = { $program ->
        [outlook-express] Στο Outlook Express ανοίξτε Εργαλεία > Λογαριασμοί… > Αλληλογραφία, επιλέξτε τον λογαριασμό και μετά Ιδιότητες > Διακομιστές· η θύρα είναι στην καρτέλα Για προχωρημένους.
        [windows-mail] Στο Windows Mail ανοίξτε Εργαλεία > Λογαριασμοί…, επιλέξτε τον λογαριασμό και μετά Ιδιότητες > Διακομιστές· η θύρα είναι στην καρτέλα Για προχωρημένους.
        [windows-live-mail] Στο Windows Live Mail κάντε δεξί κλικ στον λογαριασμό αριστερά και μετά Ιδιότητες > Διακομιστές· η θύρα είναι στην καρτέλα Για προχωρημένους.
        [outlook] Κλείστε το Outlook, ανοίξτε Πίνακας Ελέγχου > Αλληλογραφία (Mail, Microsoft Outlook) > Λογαριασμοί email…, επιλέξτε τον λογαριασμό και μετά Αλλαγή…· η θύρα είναι στο Περισσότερες ρυθμίσεις… > Για προχωρημένους. (Outlook 2003: Εργαλεία > Λογαριασμοί ηλεκτρονικού ταχυδρομείου….)
        [iphone] Στο iPhone ή στο iPad ανοίξτε Ρυθμίσεις > Εφαρμογές > Mail > Λογαριασμοί Mail (πριν από το iOS 18: Ρυθμίσεις > Mail > Λογαριασμοί), επιλέξτε τον λογαριασμό και πατήστε τη διεύθυνσή του· { $protocol ->
        [SMTP] ο διακομιστής είναι στο SMTP > Κύριος διακομιστής.
       *[other] το όνομα είναι εκεί, στο πεδίο για το όνομα διακομιστή (Host Name), και η θύρα στα «Προηγμένα» (Advanced).
    }
        [kmail] Στο KMail ανοίξτε Ρυθμίσεις > Διαμόρφωση του KMail… > Λογαριασμοί, επιλέξτε τον λογαριασμό στην ενότητα { $protocol ->
        [SMTP] «Αποστολή»
       *[other] «Λήψη»
    } και μετά «Τροποποίηση… > Γενικά»· η θύρα είναι στο «Για προχωρημένους».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Επιλέξτε για αυτόν τον διακομιστή το πλαίσιο «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)».
        [windows-mail] Επιλέξτε για αυτόν τον διακομιστή το πλαίσιο «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)».
        [windows-live-mail] Επιλέξτε για αυτόν τον διακομιστή το πλαίσιο «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)».
        [outlook] Ορίστε την κρυπτογραφημένη σύνδεση σε SSL/TLS (για POP3 σε παλιότερες εκδόσεις: επιλέξτε «Αυτός ο διακομιστής απαιτεί κρυπτογραφημένη σύνδεση (SSL)»).
        [outlook-mac] Επιλέξτε το πλαίσιο για χρήση SSL στη σύνδεση («Use SSL to connect (recommended)»).
        [thunderbird] Ορίστε την «Ασφάλεια σύνδεσης» σε SSL/TLS.
        [thunderbird-android] Ορίστε την «Ασφάλεια» σε SSL/TLS.
        [apple-mail] Επιλέξτε «Χρήση TLS/SSL».
        [iphone] Ενεργοποιήστε τη «Χρήση SSL».
        [gmail-app] Ορίστε τον τύπο ασφάλειας σε SSL/TLS, όχι στην επιλογή που δέχεται όλα τα πιστοποιητικά.
        [samsung-email] Ορίστε τον τύπο ασφάλειας σε SSL, όχι στην επιλογή που δέχεται όλα τα πιστοποιητικά.
        [evolution] Ορίστε τη μέθοδο κρυπτογράφησης σε «TLS σε μια αποκλειστική θύρα».
        [kmail] Ορίστε την κρυπτογράφηση σε SSL/TLS.
       *[other] Ορίστε την κρυπτογράφηση σε SSL/TLS (σε ορισμένα προγράμματα: SSL ή TLS από την αρχή).
    }
advice-set-starttls = { $program ->
        [outlook-express] Αφήστε επιλεγμένο το πλαίσιο «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)».
        [windows-mail] Αφήστε επιλεγμένο το πλαίσιο «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)».
        [windows-live-mail] Αφήστε επιλεγμένο το πλαίσιο «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)».
        [outlook] Ορίστε την κρυπτογραφημένη σύνδεση σε STARTTLS (παλιότερες εκδόσεις: TLS).
        [outlook-mac] Αφήστε επιλεγμένο το πλαίσιο για χρήση SSL στη σύνδεση («Use SSL to connect (recommended)»).
        [thunderbird] Ορίστε την «Ασφάλεια σύνδεσης» σε STARTTLS.
        [thunderbird-android] Ορίστε την «Ασφάλεια» σε STARTTLS.
        [apple-mail] Αφήστε επιλεγμένο το «Χρήση TLS/SSL».
        [iphone] Αφήστε ενεργοποιημένη τη «Χρήση SSL».
        [gmail-app] Ορίστε τον τύπο ασφάλειας σε STARTTLS, όχι στην επιλογή που δέχεται όλα τα πιστοποιητικά.
        [samsung-email] Ορίστε τον τύπο ασφάλειας σε TLS, όχι στην επιλογή που δέχεται όλα τα πιστοποιητικά.
        [evolution] Ορίστε τη μέθοδο κρυπτογράφησης σε «STARTTLS μετά τη σύνδεση».
        [kmail] Ορίστε την κρυπτογράφηση σε STARTTLS.
        [script] Ορίστε την κρυπτογράφηση σε STARTTLS και βεβαιωθείτε ότι είναι υποχρεωτική και όχι απλώς προαιρετική.
       *[other] Ορίστε την κρυπτογράφηση σε STARTTLS.
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
        [SMTP] Η αλλαγή πέτυχε αν ένα δοκιμαστικό μήνυμα προς τον εαυτό σας φύγει και φτάσει.
       *[other] { $program ->
        [outlook-express] Η αλλαγή πέτυχε αν η επόμενη «Αποστολή/Λήψη» τελειώσει χωρίς να αναφέρει πρόβλημα.
        [windows-mail] Η αλλαγή πέτυχε αν η επόμενη «Αποστολή/Λήψη» τελειώσει χωρίς να αναφέρει πρόβλημα.
        [windows-live-mail] Η αλλαγή πέτυχε αν η επόμενη «Αποστολή/Λήψη» τελειώσει χωρίς να αναφέρει πρόβλημα.
        [outlook] Η αλλαγή πέτυχε αν η επόμενη «Αποστολή/Λήψη» τελειώσει χωρίς να αναφέρει πρόβλημα.
        [thunderbird] Η αλλαγή πέτυχε αν η «Λήψη μηνυμάτων» τελειώσει χωρίς να αναφέρει πρόβλημα.
       *[other] Η αλλαγή πέτυχε αν ο επόμενος έλεγχος για νέα αλληλογραφία τελειώσει χωρίς να αναφέρει πρόβλημα.
    }
    }
advice-undo = Για να το αναιρέσετε, ανοίξτε την ίδια σελίδα και ορίστε ξανά { $security ->
        [starttls] STARTTLS
        [none] «χωρίς κρυπτογράφηση»
       *[tls] SSL/TLS
    } και τη θύρα { $port }.
advice-server-log = { $server-kind ->
        [hosted] Δείτε τη σελίδα κατάστασης του παρόχου· για το Microsoft 365 είναι admin.microsoft.com > Health > Service health. Το αρχείο καταγραφής του διακομιστή μπορεί να το διαβάσει μόνο ο πάροχος.
        [dovecot] Το doveadm log find δείχνει πού καταγράφει το Dovecot· το doveadm log errors δείχνει τι πήγε στραβά τελευταία.
        [postfix] Το Postfix καταγράφει στο /var/log/mail.log ή στο /var/log/maillog, ή στο journal: journalctl -u "postfix*".
        [exchange55] Στον διακομιστή ανοίξτε το «Event Viewer > Application Log» και ταξινομήστε κατά πηγή: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Στον διακομιστή, στο «Event Viewer > Windows Logs > Application» δείτε τα MSExchangePOP3, MSExchangeIMAP4 και MSExchangeTransport· το Schannel είναι στο System.
        [courier] Το Courier καταγράφει στο αρχείο καταγραφής αλληλογραφίας (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Το Cyrus καταγράφει στο αρχείο καταγραφής αλληλογραφίας (journalctl -u cyrus-imapd).
        [exim] Το Exim καταγράφει στο /var/log/exim4/mainlog ή στο /var/log/exim/main.log.
       *[other] Δείτε το αρχείο καταγραφής της ίδιας της υπηρεσίας αλληλογραφίας.
    }
user-tell-admin-groupshield = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server } και ζητήστε τους να ψάξουν για το GroupShield, το πρόγραμμα προστασίας από ιούς για Exchange, και για τα συμβάντα 11508 και 11506. Μόνο αυτοί μπορούν να διορθώσουν το πρόβλημα.
user-tell-admin-exchange55 = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: η ασφαλής θύρα { $port } δεν λειτουργεί, και τα βήματα για αυτούς είναι παρακάτω.
user-tell-provider-greeting = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: η θύρα { $port } κρυπτογραφεί και μετά η ίδια η υπηρεσία αλληλογραφίας δεν απαντά.
user-tell-provider-listener = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: η κρυπτογράφηση στη θύρα { $port } διακόπτεται από την πλευρά του διακομιστή.
user-tell-provider-port = { $failing-address ->
    [none] Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: η θύρα { $port } δεν λειτουργεί.
   *[other] Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: στη διεύθυνση { $failing-address } η θύρα { $port } δεν λειτουργεί.
}
user-use-starttls = Χρησιμοποιήστε STARTTLS, που λειτουργεί από εδώ. { advice-where } { advice-set-starttls } Μετά ορίστε τη θύρα σε { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = Το STARTTLS λειτουργεί στη θύρα { $starttls-port }, αλλά αυτό το πρόγραμμα αλληλογραφίας δεν μπορεί να το χρησιμοποιήσει για { $protocol }. Χρησιμοποιήστε ένα που μπορεί, όπως το Thunderbird, και κρατήστε το παλιό: η αλληλογραφία που λήφθηκε με αυτό ίσως υπάρχει μόνο εκεί.
user-use-secure-port = Χρησιμοποιήστε την ασφαλή θύρα { $secure-port }, που απαντά με κρυπτογράφηση. { advice-where } { advice-secure-port } Μετά ορίστε τη θύρα σε { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Η θύρα { $other-port } ({ $other-protocol }) του διακομιστή { $server } λειτουργεί με ασφάλεια. Προσθέστε δεύτερο λογαριασμό τύπου { $other-protocol } με SSL/TLS και θύρα { $other-port }, και κρατήστε τον παλιό: η αλληλογραφία που λήφθηκε με αυτόν ίσως υπάρχει μόνο σε αυτόν τον υπολογιστή. Με { $other-protocol } η αλληλογραφία σας μένει στον διακομιστή. { advice-success } Για να το αναιρέσετε, καταργήστε τον δεύτερο λογαριασμό.
user-use-pop3 = Η θύρα { $other-port } ({ $other-protocol }) του διακομιστή { $server } λειτουργεί με ασφάλεια. Προσθέστε δεύτερο λογαριασμό τύπου { $other-protocol } με SSL/TLS και θύρα { $other-port }. Πριν κάνει λήψη για πρώτη φορά, ρυθμίστε τον ώστε να αφήνει αντίγραφο των μηνυμάτων στον διακομιστή. Κρατήστε τον παλιό λογαριασμό όπως είναι. { advice-success } Για να το αναιρέσετε, καταργήστε τον δεύτερο λογαριασμό.
user-ssl-off = Κάντε το μόνο αφού διαβάσετε την προειδοποίηση, και μόνο σε δίκτυο που εμπιστεύεστε. { advice-where } { $program ->
        [outlook-express] Αποεπιλέξτε «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)» για τον διακομιστή { $protocol ->
        [SMTP] εξερχομένων
       *[other] εισερχομένων
    } και ορίστε τη θύρα σε { $plain-port }· μετά «Εφαρμογή», «OK», «Κλείσιμο».
        [windows-mail] Αποεπιλέξτε «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)» για τον διακομιστή { $protocol ->
        [SMTP] εξερχομένων
       *[other] εισερχομένων
    } και ορίστε τη θύρα σε { $plain-port }· μετά OK.
        [windows-live-mail] Αποεπιλέξτε «Αυτός ο διακομιστής απαιτεί ασφαλή σύνδεση (SSL)» για τον διακομιστή { $protocol ->
        [SMTP] εξερχομένων
       *[other] εισερχομένων
    } και ορίστε τη θύρα σε { $plain-port }· μετά OK.
        [outlook] { $protocol ->
        [POP3] Αποεπιλέξτε «Αυτός ο διακομιστής απαιτεί κρυπτογραφημένη σύνδεση (SSL)» (νεότερες εκδόσεις: ορίστε την κρυπτογραφημένη σύνδεση σε «Καμία»)
       *[other] Ορίστε την κρυπτογραφημένη σύνδεση σε «Καμία»
    } και ορίστε τη θύρα σε { $plain-port }· μετά OK.
        [outlook-mac] Αποεπιλέξτε το πλαίσιο για χρήση SSL στη σύνδεση («Use SSL to connect (recommended)») και ορίστε τη θύρα σε { $plain-port }.
        [thunderbird] Ορίστε την «Ασφάλεια σύνδεσης» σε «Καμία» και τη θύρα σε { $plain-port }.
        [thunderbird-android] Ορίστε την «Ασφάλεια» σε «Καμία» και τη θύρα σε { $plain-port }.
        [apple-mail] Αποεπιλέξτε «Χρήση TLS/SSL», ορίστε τη θύρα σε { $plain-port }· αν ερωτηθείτε, επιτρέψτε τον μη ασφαλή έλεγχο ταυτότητας μόνο για αυτόν τον λογαριασμό.
        [iphone] Απενεργοποιήστε τη «Χρήση SSL» και ορίστε τη θύρα διακομιστή σε { $plain-port }.
        [gmail-app] Ορίστε τον τύπο ασφάλειας σε «Καμία» και τη θύρα σε { $plain-port }.
        [samsung-email] Ορίστε τον τύπο ασφάλειας σε «Καμία» και τη θύρα σε { $plain-port }.
        [evolution] Ορίστε τη μέθοδο κρυπτογράφησης σε «Χωρίς κρυπτογράφηση» και τη θύρα σε { $plain-port }.
        [kmail] Ορίστε την κρυπτογράφηση σε «Καμία» και τη θύρα σε { $plain-port }.
       *[other] Απενεργοποιήστε το SSL/TLS για αυτόν τον διακομιστή και ορίστε τη θύρα σε { $plain-port }.
    } { advice-success }
user-ssl-on-again = Μόλις επισκευαστεί ο διακομιστής, ενεργοποιήστε ξανά το SSL. { advice-undo } { $program ->
        [apple-mail] Απενεργοποιήστε εκεί ξανά τον μη ασφαλή έλεγχο ταυτότητας («Allow insecure authentication»).
       *[other] { $protocol ->
        [SMTP] Η ρύθμιση για τη λήψη δεν άλλαξε.
       *[other] Η ρύθμιση για την αποστολή δεν άλλαξε.
    }
    } Μετά αλλάξτε τον κωδικό πρόσβασης, αν πέρασε από δίκτυο που δεν εμπιστεύεστε.
user-use-published = Ο πάροχός σας δημοσιεύει αυτές τις ρυθμίσεις: { $published-server }, θύρα { $published-port }.{ $published-domain ->
        [other] {" "}Αυτός ο διακομιστής ανήκει σε άλλον τομέα από τον δικό σας και το πιστοποιητικό του είναι έγκυρο.
       *[own] {""}
    } { advice-where-name } Καταχωρίστε τες εκεί. Για να το αναιρέσετε, καταχωρίστε ξανά { $server } και θύρα { $port }.
user-ask-published = Για τα προγράμματα αλληλογραφίας ο τομέας σας αναφέρει { $published-server }, θύρα { $published-port }. Ανήκει σε άλλον τομέα από τον δικό σας, και τίποτα από όσα ελέγχθηκαν δεν δείχνει ότι τον διαχειρίζεται ο πάροχός σας: μην τον καταχωρίσετε, ούτε δώσετε εκεί τον κωδικό πρόσβασής σας, πριν ο πάροχός σας επιβεβαιώσει αυτό το όνομα.
user-ask-right-port = Το { $protocol } έχει συνήθως τη θύρα { $secure-port } με SSL/TLS. Ρωτήστε τους διαχειριστές του διακομιστή { $server } ποια θύρα και ποιο είδος κρυπτογράφησης να χρησιμοποιήσετε για { $protocol }.
user-ask-port = Ρωτήστε τους διαχειριστές του διακομιστή { $server } ποια θύρα και ποιο είδος κρυπτογράφησης να χρησιμοποιήσετε για { $protocol }.
user-match-port-and-encryption = Η θύρα και η κρυπτογράφηση πάνε μαζί: 995, 993 και 465 με SSL/TLS· 110, 143 και 587 με STARTTLS. { advice-where } Ορίστε ένα ζευγάρι που ταιριάζει και δοκιμάστε. { advice-undo }
user-tls-on-this-port = Η θύρα { $port } του διακομιστή { $server } κρυπτογραφεί από το πρώτο byte: κρατήστε αυτή τη θύρα και ορίστε SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Η θύρα και η κρυπτογράφηση πάνε μαζί: με επιλεγμένο το SSL, το πρόγραμμα αλληλογραφίας σας χρειάζεται τη θύρα { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Ορίστε αυτή τη θύρα και δοκιμάστε. { advice-undo }
user-switch-encryption-on = Ενεργοποιήστε την κρυπτογράφηση. { advice-where } { advice-set-tls } Αν η θύρα άλλαξε από μόνη της, ορίστε την ξανά σε { $port }. { advice-success }
user-keep-encryption = Αφήστε την κρυπτογράφηση ενεργοποιημένη στο πρόγραμμα αλληλογραφίας σας: χωρίς αυτήν, οποιοσδήποτε στη διαδρομή θα μπορούσε να διαβάσει τον κωδικό πρόσβασης και την αλληλογραφία.
user-update-system = Το πρόγραμμα αλληλογραφίας σας χρησιμοποιεί την κρυπτογράφηση των Windows, και αυτή η έκδοση των Windows είναι πολύ παλιά για τον διακομιστή. Διαβάστε την αλληλογραφία με ένα σύγχρονο πρόγραμμα, όπως το Thunderbird, σε σύστημα που λαμβάνει ακόμη ενημερώσεις. Κρατήστε τον παλιό υπολογιστή: η αλληλογραφία που λήφθηκε εκεί υπάρχει μόνο εκεί.
user-update-program = { $program ->
        [outlook] Εγκαταστήστε όλες τις ενημερώσεις για το Office και τα Windows. Στα Windows 7 πρέπει να ενεργοποιηθεί το TLS 1.2: μπορεί να το κάνει η τεχνική υποστήριξη (KB3140245). Τα Windows XP και Vista δεν το υποστηρίζουν. { advice-success }
        [windows-live-mail] Στα Windows 7 πρέπει να ενεργοποιηθεί το TLS 1.2: μπορεί να το κάνει η τεχνική υποστήριξη (KB3140245 και η ρύθμιση Schannel για πελάτες TLS 1.2). Στα Windows 8 και νεότερα εγκαταστήστε όλες τις ενημερώσεις. Τα Windows Vista δεν το υποστηρίζουν. { advice-success }
        [new-outlook] Το νέο Outlook λαμβάνει αλληλογραφία μέσω των διακομιστών της Microsoft, άρα τίποτα σε αυτόν τον υπολογιστή δεν είναι πολύ παλιό. Δοκιμάστε μία φορά με άλλο πρόγραμμα αλληλογραφίας, όπως το Thunderbird.
        [outlook-mobile] Το Outlook σε τηλέφωνο λαμβάνει αλληλογραφία μέσω των διακομιστών της Microsoft, άρα τίποτα σε αυτό το τηλέφωνο δεν είναι πολύ παλιό. Δοκιμάστε μία φορά με άλλο πρόγραμμα αλληλογραφίας.
        [thunderbird] Ενημερώστε το Thunderbird: μενού > Βοήθεια > Σχετικά με το Thunderbird. { advice-success }
        [apple-mail] Ενημερώστε το macOS: μενού Apple > Ρυθμίσεις συστήματος > Γενικά > Ενημέρωση λογισμικού. Το Mail χρησιμοποιεί την κρυπτογράφηση του συστήματος. { advice-success }
        [iphone] Ενημερώστε το iPhone ή το iPad: Ρυθμίσεις > Γενικά > Ενημέρωση λογισμικού. Το Mail χρησιμοποιεί την κρυπτογράφηση του συστήματος. { advice-success }
        [gmail-app] Ενημερώστε το Android και τις εφαρμογές του: Ρυθμίσεις > Σύστημα > Ενημερώσεις λογισμικού, και το Play Store. { advice-success }
        [samsung-email] Ενημερώστε το τηλέφωνο: Ρυθμίσεις > Ενημέρωση λογισμικού. { advice-success }
        [thunderbird-android] Ενημερώστε την εφαρμογή από το κατάστημα απ’ όπου την πήρατε, και το ίδιο το Android στις Ρυθμίσεις. { advice-success }
        [device] Εγκαταστήστε το νεότερο υλικολογισμικό του κατασκευαστή της συσκευής. Αν δεν υπάρχει για σύγχρονο TLS, βάλτε τη συσκευή να στέλνει μέσω ενός διακομιστή αναμετάδοσης μέσα στο δίκτυό σας· μην εξασθενίσετε γι’ αυτήν τον διακομιστή αλληλογραφίας.
        [script] Ενημερώστε το πρόγραμμα και τη βιβλιοθήκη με την οποία κρυπτογραφεί (OpenSSL, Java, .NET, Python ή PHP), ή ενεργοποιήστε σε αυτό το TLS 1.2. { advice-success }
       *[other] Ενημερώστε το πρόγραμμα αλληλογραφίας σας και το σύστημα όπου εκτελείται. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Μέχρι να διορθωθεί το πρόβλημα, γράφετε την αλληλογραφία σας σε πρόγραμμα περιήγησης, αν ο πάροχός σας προσφέρει αυτή τη δυνατότητα.
       *[other] Μέχρι να διορθωθεί το πρόβλημα, διαβάζετε την αλληλογραφία σας σε πρόγραμμα περιήγησης, αν ο πάροχός σας προσφέρει αυτή τη δυνατότητα.
    }
user-tunnel = Αν το παλιό πρόγραμμα πρέπει να μείνει, ζητήστε από την τεχνική υποστήριξη μια σήραγγα TLS (stunnel) σε αυτόν τον ίδιο υπολογιστή: το πρόγραμμα συνδέεται με τη σήραγγα, και η σήραγγα χρησιμοποιεί σύγχρονο TLS προς τον διακομιστή { $server }.
user-check-again = Πατήστε «Νέος έλεγχος»· δείχνει τι έχει αλλάξει.
user-tell-provider-old-server = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: ο διακομιστής χρειάζεται TLS 1.2 ή νεότερο.
user-tell-provider-tls12 = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server } και ζητήστε τους να επιτρέψουν και το TLS 1.2 εκτός από το TLS 1.3: είναι ασφαλές και πολλά προγράμματα δεν υποστηρίζουν κάτι νεότερο.
user-keep-settings = Αφήστε τις ρυθμίσεις ασφαλείας των Windows και του προγράμματος αλληλογραφίας σας όπως είναι· αν τις χαμηλώσετε, εξασθενεί κάθε σύνδεση και όχι μόνο αυτή.
user-tell-provider-suites = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server } και ζητήστε τους να προσθέσουν ένα είδος κρυπτογράφησης (σουίτα κρυπτογράφησης) που γνωρίζει το πρόγραμμά σας.
user-tell-provider-key = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server } και ζητήστε ένα δεύτερο πιστοποιητικό με κλειδί RSA: το πρόγραμμά σας δεν μπορεί να χρησιμοποιήσει το τωρινό κλειδί ({ $key }).
user-do-not-click-through = Αν το πρόγραμμα αλληλογραφίας σας ρωτήσει αν θέλετε να εμπιστευτείτε παρ’ όλα αυτά το πιστοποιητικό, απαντήστε όχι: κάποιος μπορεί να διαβάζει την αλληλογραφία σας.
user-use-certificate-name = Το πιστοποιητικό είναι για { $certificate-name }. Ρωτήστε τον πάροχό σας αν αυτό είναι το σωστό όνομα του διακομιστή· αν είναι, κάντε το εξής. { advice-where-name } Καταχωρίστε { $certificate-name } ως όνομα του διακομιστή. Για να το αναιρέσετε, καταχωρίστε ξανά { $server }.
user-one-address = Μόνο μία από τις διευθύνσεις του διακομιστή { $server } δείχνει αυτό το πιστοποιητικό, οπότε μια νέα προσπάθεια ίσως πετύχει.
user-look-at-certificate = Αφήστε το Mailprobe να δει το ίδιο το πιστοποιητικό του διακομιστή { $server } («Έλεγχος» ή «mailprobe check» με το ίδιο κείμενο): λέει τι δεν πάει καλά με αυτό.
user-tell-provider-certificate = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }· οι ημερομηνίες, τα ονόματα και ο εκδότης του πιστοποιητικού περιέχονται σε αυτήν.
user-tell-provider-weak = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server } και ζητήστε νέο κλειδί και πιστοποιητικό.
user-set-clock = Ρυθμίστε την ημερομηνία, την ώρα και τη ζώνη ώρας αυτού του υπολογιστή: δεξί κλικ στο ρολόι, επιλέξτε «Προσαρμογή ημερομηνίας/ώρας» και αφήστε τον να ρυθμίζει την ώρα μόνος του. Σε Mac: Ρυθμίσεις συστήματος > Γενικά > Ημερομηνία και ώρα.
user-clock-battery = Αν η ημερομηνία είναι ξανά λάθος αφού σβήσετε τον υπολογιστή, η μπαταρία του ρολογιού έχει αδειάσει. Μπορεί να την αλλάξει οποιοδήποτε κατάστημα υπολογιστών.
user-no-password-here = Μην κάνετε είσοδο σε αυτή τη θύρα: κάποιος στη διαδρομή θα μπορούσε να διαβάσει τον κωδικό πρόσβασής σας.
user-tell-provider-plain = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: η θύρα { $port } χρησιμοποιεί απλό κείμενο, χωρίς κρυπτογράφηση.
user-check-name-and-port = { advice-where-name } Συγκρίνετε το όνομα του διακομιστή ({ $server }) και τη θύρα ({ $port }) με όσα λέει ο πάροχός σας.
user-scanner-update = Το { $scanner }, ένα πρόγραμμα προστασίας από ιούς σε αυτόν τον υπολογιστή, βρίσκεται ανάμεσα στο πρόγραμμα αλληλογραφίας σας και στον διακομιστή. Ενημερώστε το, επανεκκινήστε τον υπολογιστή και ελέγξτε ξανά.
user-scanner-find = Στις ρυθμίσεις του προγράμματος προστασίας από ιούς αναζητήστε τη σάρωση αλληλογραφίας ή SSL και εξαιρέστε τη σύνδεση αλληλογραφίας με τον διακομιστή { $server }· οι σελίδες βοήθειας του προγράμματος ή η τεχνική υποστήριξη λένε πώς. Αφήστε το ίδιο το πρόγραμμα ενεργό.
user-gateway = Το { $scanner } ανήκει στο δίκτυο όπου βρίσκεστε, όχι σε αυτόν τον υπολογιστή. Ζητήστε από όποιον διαχειρίζεται το δίκτυο να εξαιρέσει τη σύνδεση αλληλογραφίας με τον διακομιστή { $server } ή να εγκαταστήσει εδώ το ριζικό πιστοποιητικό του.
user-ask-helpdesk-scanner = Σε εταιρικό υπολογιστή ρωτήστε την τεχνική υποστήριξη: η πύλη ίσως χρειάζεται εδώ το δικό της ριζικό πιστοποιητικό ή μια εξαίρεση για την αλληλογραφία.
user-compare-network = Ελέγξτε μία φορά από άλλο δίκτυο, π.χ. του τηλεφώνου σας. Αποθηκεύστε πρώτα αυτό το αποτέλεσμα, για να μπορείτε να συγκρίνετε τα δύο.
user-allow-program = Δείτε στο τείχος προστασίας αυτού του υπολογιστή αν το πρόγραμμα αλληλογραφίας σας μπορεί να χρησιμοποιεί τη θύρα { $port }, και επιτρέψτε το. Για να το αναιρέσετε, αφαιρέστε ξανά την καταχώριση.
user-ask-helpdesk-port = Ζητήστε από όποιον διαχειρίζεται αυτό το δίκτυο να επιτρέψει τη θύρα { $port } προς τον διακομιστή { $server }· πολλά δίκτυα αποκλείουν σκόπιμα θύρες αλληλογραφίας.
user-large-hello = Αν χρησιμοποιείτε VPN, ελέγξτε μία φορά χωρίς αυτό. Αλλιώς στείλτε αυτή την αναφορά σε όποιον διαχειρίζεται αυτό το δίκτυο: πακέτα πλήρους μεγέθους χάνονται στη διαδρομή (MTU), ή ένα τείχος προστασίας δεν καταλαβαίνει το μεγάλο πρώτο μήνυμα των σύγχρονων προγραμμάτων.
user-check-name = { advice-where-name } Ελέγξτε γράμμα προς γράμμα αν το όνομα του διακομιστή είναι σωστό: { $server }.
user-name-service = Στο σπίτι, επανεκκινήστε τον δρομολογητή σας, περιμένετε δύο λεπτά και μετά επανεκκινήστε αυτόν τον υπολογιστή: η υπηρεσία ονομάτων (DNS) αυτού του δικτύου δεν έδωσε διεύθυνση. Σε γραφείο, ρωτήστε την τεχνική υποστήριξη.
user-ask-helpdesk-dns = Αν συνεχιστεί, στείλτε αυτή την αναφορά σε όποιον διαχειρίζεται αυτό το δίκτυο ή στον πάροχο διαδικτύου: η υπηρεσία ονομάτων (DNS) του δεν λέει πού βρίσκεται ο διακομιστής { $server }.
user-hosts-file = Ζητήστε από την τεχνική υποστήριξη να δει το αρχείο hosts αυτού του υπολογιστή: στέλνει τον διακομιστή { $server } σε μια διεύθυνση όπου η αλληλογραφία δεν λειτουργεί.
user-flush-names = Διαγράψτε τις αποθηκευμένες διευθύνσεις αυτού του υπολογιστή ή τηλεφώνου: { $program ->
        [apple-mail] ανοίξτε το Terminal στο Mac και πληκτρολογήστε sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, μετά πατήστε Enter και δώστε τον κωδικό πρόσβασης του Mac.
        [outlook-mac] ανοίξτε το Terminal στο Mac και πληκτρολογήστε sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, μετά πατήστε Enter και δώστε τον κωδικό πρόσβασης του Mac.
        [iphone] σβήστε τη συσκευή και ανάψτε την ξανά.
        [gmail-app] σβήστε τη συσκευή και ανάψτε την ξανά.
        [samsung-email] σβήστε τη συσκευή και ανάψτε την ξανά.
        [thunderbird-android] σβήστε τη συσκευή και ανάψτε την ξανά.
        [outlook-mobile] σβήστε τη συσκευή και ανάψτε την ξανά.
        [device] σβήστε τη συσκευή και ανάψτε την ξανά.
        [evolution] ανοίξτε ένα τερματικό, πληκτρολογήστε resolvectl flush-caches και πατήστε Enter.
        [kmail] ανοίξτε ένα τερματικό, πληκτρολογήστε resolvectl flush-caches και πατήστε Enter.
       *[other] στα Windows πατήστε Windows+R, πληκτρολογήστε cmd, πατήστε Enter, μετά πληκτρολογήστε ipconfig /flushdns και πατήστε Enter. Ένα τηλέφωνο σβήστε το και ανάψτε το ξανά.
    } Δεν υπάρχει κάτι να αναιρεθεί.
user-private-address = Το όνομα { $server } οδηγεί στη διεύθυνση { $private-address }, που βρίσκεται μέσα σε ένα τοπικό δίκτυο. Έτσι απαντά ένα δίκτυο επισκεπτών πριν από την είσοδο: ανοίξτε μια ιστοσελίδα στο πρόγραμμα περιήγησης και κάντε είσοδο εκεί. Διαφορετικά, μάθετε αν για την αλληλογραφία πρέπει να βρίσκεστε στο δίκτυο του διακομιστή { $server } ή στο VPN του.
user-use-exchanger = Το { $server } είναι όνομα τομέα και η αλληλογραφία του τομέα πηγαίνει στον διακομιστή { $exchanger }. Ρωτήστε τον πάροχό σας αν τον χρησιμοποιούν και τα προγράμματα αλληλογραφίας. Αν ναι: { advice-where-name } Βάλτε { $exchanger } ως όνομα του διακομιστή. Για να επιστρέψετε, βάλτε ξανά { $server }.
user-restart-router = Στο σπίτι, σβήστε τον δρομολογητή σας για ένα λεπτό, ανάψτε τον και ελέγξτε ξανά.
user-ask-helpdesk-ipv6 = Αν συνεχιστεί, στείλτε αυτή την αναφορά στην τεχνική υποστήριξη ή στον πάροχό σας: η διαδρομή IPv6 προς τον διακομιστή { $server } δεν λειτουργεί.
user-sign-in-to-network = Ανοίξτε μια ιστοσελίδα στο πρόγραμμα περιήγησης, κάντε είσοδο σε αυτό το δίκτυο ή αποδεχτείτε τους όρους του και μετά ελέγξτε ξανά.
user-wait-for-server = Περιμένετε λίγα λεπτά και δοκιμάστε ξανά· δεν χρειάζεται να αλλάξει τίποτα στο πρόγραμμα αλληλογραφίας σας.
user-ask-provider-status = Δείτε τη σελίδα κατάστασης του παρόχου σας ή τηλεφωνήστε του: ίσως το γνωρίζει ήδη.
user-fewer-connections = { $protocol ->
        [SMTP] Κλείστε άλλα προγράμματα και συσκευές που στέλνουν μέσω του ίδιου διακομιστή· πολλοί διακομιστές επιτρέπουν μόνο λίγα ταυτόχρονα.
       *[other] Κλείστε άλλα προγράμματα και συσκευές που διαβάζουν το ίδιο γραμματοκιβώτιο· πολλοί διακομιστές επιτρέπουν μόνο λίγα ταυτόχρονα.
    }
user-longer-interval = Ρυθμίστε το πρόγραμμα αλληλογραφίας σας να ελέγχει για αλληλογραφία πιο σπάνια, π.χ. κάθε δέκα λεπτά.
user-greylisted = Στείλτε ξανά σε δέκα λεπτά: αυτός ο διακομιστής ζητά από κάθε νέο αποστολέα να ξαναπροσπαθήσει αργότερα. Δεν χρειάζεται να αλλάξει τίποτα.
user-shut-out = Περιμένετε μισή ώρα πριν από την επόμενη προσπάθεια, σε κάθε συσκευή που διαβάζει αυτό το γραμματοκιβώτιο: κάθε προσπάθεια μπορεί να παρατείνει την αναμονή.
user-correct-password = Πριν από την επόμενη προσπάθεια, πληκτρολογήστε τον σωστό κωδικό πρόσβασης σε κάθε πρόγραμμα και συσκευή που χρησιμοποιεί αυτό το γραμματοκιβώτιο: ένας παλιός κρατά τη διεύθυνση αποκλεισμένη.
user-sign-in-name = Ελέγξτε αν το όνομα χρήστη είναι πλήρες (συχνά ολόκληρη η διεύθυνση) και πληκτρολογήστε ξανά τον κωδικό πρόσβασης.
user-sign-in-app-password = Αν ο πάροχός σας θέλει κωδικό εφαρμογής για προγράμματα αλληλογραφίας (η Google, η Yahoo, η AOL, η Apple, το Fastmail και άλλοι θέλουν· η Microsoft δεν έχει), δημιουργήστε έναν στον λογαριασμό σας στον ιστότοπό του και δώστε τον στη θέση του συνηθισμένου κωδικού πρόσβασης.
user-sign-in-web = Ρυθμίστε το πρόγραμμα αλληλογραφίας να κάνει είσοδο μέσω της ιστοσελίδας του παρόχου (OAuth 2). { $program ->
        [thunderbird] { advice-where } Ορίστε τη Μέθοδο ταυτοποίησης σε OAuth2.
        [thunderbird-android] { advice-where } Ορίστε την Πιστοποίηση σε OAuth 2.0.
        [apple-mail] Προσθέστε ξανά τον λογαριασμό, με το όνομα του παρόχου του και όχι ως «Άλλος». Κρατήστε τον παλιό: η αλληλογραφία που λήφθηκε με POP υπάρχει μόνο σε αυτόν τον υπολογιστή.
        [iphone] Προσθέστε ξανά τον λογαριασμό, με το όνομα του παρόχου του και όχι ως «Άλλος». Καταργήστε τον παλιό μόνο αν η αλληλογραφία σας υπάρχει και στον διακομιστή.
        [outlook] Προσθέστε ξανά τον λογαριασμό ως Microsoft 365, Outlook.com ή Google, όχι ως POP ή IMAP. Κρατήστε τον παλιό: η αλληλογραφία που λήφθηκε με POP υπάρχει μόνο σε αυτόν τον υπολογιστή. Για άλλους παρόχους το κλασικό Outlook δεν μπορεί να το κάνει· το Thunderbird μπορεί.
        [new-outlook] Προσθέστε ξανά τον λογαριασμό και επιλέξτε τον πάροχό του όταν ερωτηθείτε· μην πληκτρολογήσετε κωδικό πρόσβασης στο ίδιο το Outlook.
        [outlook-mac] Προσθέστε ξανά τον λογαριασμό και επιλέξτε τον πάροχό του όταν ερωτηθείτε, όχι IMAP ή POP. Κρατήστε τον παλιό: η αλληλογραφία που λήφθηκε με POP υπάρχει μόνο σε αυτόν τον υπολογιστή.
        [outlook-mobile] Προσθέστε ξανά τον λογαριασμό και επιλέξτε τον πάροχό του όταν ερωτηθείτε.
        [gmail-app] Προσθέστε ξανά τον λογαριασμό και επιλέξτε τον πάροχό του όταν ερωτηθείτε, όχι «Άλλος».
        [samsung-email] Προσθέστε ξανά τον λογαριασμό και επιλέξτε τον πάροχό του όταν ερωτηθείτε, όχι «Άλλος».
        [outlook-express] Το Outlook Express δεν μπορεί να το κάνει· το Thunderbird μπορεί.
        [windows-mail] Το Windows Mail δεν μπορεί να το κάνει· το Thunderbird μπορεί.
        [windows-live-mail] Το Windows Live Mail δεν μπορεί να το κάνει· το Thunderbird μπορεί.
        [device] Αν η συσκευή δεν μπορεί να το κάνει, βάλτε τη να στέλνει μέσω ενός διακομιστή αναμετάδοσης του δικτύου σας ή μέσω της υπηρεσίας του παρόχου για συσκευές· ρωτήστε όποιον διαχειρίζεται την αλληλογραφία σας.
        [script] Δώστε στο πρόγραμμα ένα διακριτικό (token) OAuth 2, ή βάλτε το να στέλνει μέσω διακομιστή αναμετάδοσης ή υπηρεσίας αποστολής που δέχεται ακόμη όνομα χρήστη και κωδικό πρόσβασης.
       *[other] Αν το δικό σας δεν μπορεί να το κάνει, το Thunderbird μπορεί.
    }
user-sign-in-switch = Ελέγξτε στον λογαριασμό σας στον ιστότοπο του παρόχου αν πρέπει πρώτα να ενεργοποιηθούν το POP, το IMAP ή τα προγράμματα αλληλογραφίας.
user-ask-sign-in = Ρωτήστε τους διαχειριστές του διακομιστή { $server } πώς κάνουν εκεί είσοδο τα προγράμματα αλληλογραφίας: η θύρα { $port } δεν προσφέρει είσοδο με κωδικό πρόσβασης.
user-ask-protocol = Ζητήστε από όποιον διαχειρίζεται τον λογαριασμό ή τον τομέα του να ενεργοποιήσει το { $protocol }, ή ρωτήστε ποιο άλλο πρωτόκολλο να χρησιμοποιήσετε.
user-other-way-of-sign-in = Χρησιμοποιήστε ένα πρόγραμμα αλληλογραφίας που υποστηρίζει κάποιον από τους τρόπους εισόδου που προσφέρει ο διακομιστής { $server }, ή ζητήστε από τους διαχειριστές του να προσφέρουν και κωδικούς πρόσβασης μέσω TLS (PLAIN ή LOGIN).
user-use-submission-port = Για αποστολή, τα προγράμματα αλληλογραφίας χρησιμοποιούν { $program ->
        [outlook-express] τη θύρα 465 με SSL· η θύρα 25 είναι για αλληλογραφία μεταξύ διακομιστών, και η θύρα 587 θέλει STARTTLS, που το Outlook Express δεν μπορεί να κάνει εκεί.
       *[other] τη θύρα 587 με STARTTLS ή τη θύρα 465 με SSL/TLS· η θύρα 25 είναι για αλληλογραφία μεταξύ διακομιστών.
    } { advice-where } { $program ->
        [outlook-express] Δοκιμάστε αυτή τη θύρα.
       *[other] Δοκιμάστε αυτές τις θύρες.
    } { advice-undo }
user-client-certificate = Ζητήστε από τους διαχειριστές του διακομιστή { $server } ένα δικό σας πιστοποιητικό και ρωτήστε πώς εγκαθίσταται: χωρίς αυτό η θύρα { $port } δεν αφήνει κανέναν να μπει, όποιος κι αν είναι ο κωδικός πρόσβασης.
user-sign-in-for-sending = Ενεργοποιήστε την είσοδο για την αποστολή: { $program ->
        [outlook-express] στο Outlook Express ανοίξτε Εργαλεία > Λογαριασμοί… > Αλληλογραφία, επιλέξτε τον λογαριασμό, μετά Ιδιότητες > Διακομιστές, και επιλέξτε «Ο διακομιστής μου απαιτεί έλεγχο ταυτότητας».
        [windows-mail] στο Windows Mail ανοίξτε Εργαλεία > Λογαριασμοί…, επιλέξτε τον λογαριασμό, μετά Ιδιότητες > Διακομιστές, και επιλέξτε «Ο διακομιστής μου απαιτεί έλεγχο ταυτότητας».
        [windows-live-mail] στο Windows Live Mail κάντε δεξί κλικ στον λογαριασμό αριστερά, μετά Ιδιότητες > Διακομιστές, και επιλέξτε «Ο διακομιστής μου απαιτεί έλεγχο ταυτότητας».
        [outlook] κλείστε το Outlook, ανοίξτε Πίνακας Ελέγχου > Αλληλογραφία (Mail, Microsoft Outlook) > Λογαριασμοί email…, επιλέξτε τον λογαριασμό, μετά Αλλαγή… > Περισσότερες ρυθμίσεις… > Διακομιστής εξερχομένων, και επιλέξτε «Ο διακομιστής εξερχομένων (SMTP) απαιτεί έλεγχο ταυτότητας».
        [outlook-mac] στο Outlook ανοίξτε Εργαλεία > Λογαριασμοί, επιλέξτε τον λογαριασμό, μετά «More Options» κάτω από τον διακομιστή εξερχομένων, και επιλέξτε ένα είδος ελέγχου ταυτότητας.
        [thunderbird] στο Thunderbird ανοίξτε το μενού > Ρυθμίσεις λογαριασμού > Διακομιστής εξερχομένων (SMTP), επιλέξτε τον διακομιστή, μετά «Επεξεργασία…», και επιλέξτε μέθοδο ταυτοποίησης διαφορετική από «Χωρίς ταυτοποίηση».
        [thunderbird-android] στην εφαρμογή ανοίξτε το μενού > Ρυθμίσεις, επιλέξτε τον λογαριασμό, μετά Σύνθεση ταχυδρομείου > Ρυθμίσεις εξερχομένων, και επιλέξτε πιστοποίηση διαφορετική από «Κανένα».
        [apple-mail] στο Mail ανοίξτε Mail > Ρυθμίσεις > Λογαριασμοί (παλιότερες εκδόσεις: Προτιμήσεις), επιλέξτε τον λογαριασμό, μετά «Ρυθμίσεις διακομιστή», και ορίστε όνομα χρήστη και έλεγχο ταυτότητας για τον διακομιστή εξερχομένων.
        [iphone] ανοίξτε Ρυθμίσεις > Εφαρμογές > Mail > Λογαριασμοί Mail (πριν από το iOS 18: Ρυθμίσεις > Mail > Λογαριασμοί), επιλέξτε τον λογαριασμό, πατήστε τη διεύθυνσή του, μετά SMTP και τον διακομιστή κάτω από «Κύριος διακομιστής», και δώστε και εκεί το όνομα χρήστη και τον κωδικό πρόσβασης.
        [gmail-app] στην εφαρμογή Gmail ανοίξτε το μενού > Ρυθμίσεις, επιλέξτε τον λογαριασμό, μετά «Ρυθμίσεις εξερχομένων», και ενεργοποιήστε την απαίτηση σύνδεσης («Require sign-in»).
        [samsung-email] στο Samsung Email ανοίξτε το μενού, πατήστε το γρανάζι, επιλέξτε τον λογαριασμό, μετά «Ρυθμίσεις διακομιστή», και ενεργοποιήστε την είσοδο για τον διακομιστή εξερχομένων.
        [evolution] στο Evolution ανοίξτε Επεξεργασία > Λογαριασμοί, επιλέξτε τον λογαριασμό, μετά «Επεξεργασία» και «Αποστολή μηνυμάτων», και επιλέξτε «Ο διακομιστής απαιτεί πιστοποίηση».
        [kmail] στο KMail ανοίξτε Ρυθμίσεις > Διαμόρφωση του KMail… > Λογαριασμοί, μετά «Αποστολή», επιλέξτε τον λογαριασμό, μετά «Τροποποίηση…», και επιλέξτε «Server requires authentication».
        [device] στην ιστοσελίδα της συσκευής, στο E-mail ή στο SMTP, ενεργοποιήστε τον έλεγχο ταυτότητας SMTP και δώστε το όνομα χρήστη και τον κωδικό πρόσβασης του λογαριασμού αλληλογραφίας.
        [script] ορίστε στις ρυθμίσεις του όνομα χρήστη και κωδικό πρόσβασης για τον διακομιστή SMTP.
       *[other] ανοίξτε τις ρυθμίσεις του διακομιστή εξερχομένων στο πρόγραμμα αλληλογραφίας σας και ενεργοποιήστε τον έλεγχο ταυτότητας.
    } { advice-success }
user-from-address = Στείλτε με τη διεύθυνση που ανήκει σε αυτόν τον λογαριασμό: συγκρίνετε τη διεύθυνση email στις ρυθμίσεις του λογαριασμού με εκείνη που σας έδωσε ο πάροχος.
user-block-list = Ο διακομιστής λέει ότι η διεύθυνση διαδικτύου αυτού του υπολογιστή βρίσκεται σε λίστα αποκλεισμού. { $protocol ->
        [SMTP] Στείλτε μέσω της θύρας 587 ή 465 του παρόχου σας με είσοδο· αν το κάνετε ήδη, ζητήστε
       *[other] Ζητήστε
    } από τον πάροχο διαδικτύου ή την τεχνική υποστήριξη να φροντίσουν να διαγραφεί η διεύθυνση.
user-sending-limit = Περιμένετε να περάσει το όριο αποστολής, συχνά μία ώρα ή μία ημέρα, και στέλνετε σε λιγότερα άτομα κάθε φορά.
user-other-address = Ελέγξτε αν χρησιμοποιείται VPN ή δίκτυο επισκεπτών, και στείλτε μία φορά χωρίς αυτό: ο διακομιστής αρνείται τη διεύθυνση που έχει τώρα αυτός ο υπολογιστής.
user-tell-provider-sending = Αν συνεχιστεί, στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }: περιέχει τα λόγια του ίδιου του διακομιστή.
user-tell-provider-sni = Στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server } και ζητήστε ένα προεπιλεγμένο πιστοποιητικό για προγράμματα που δεν στέλνουν όνομα.
user-ask-right-name = Ρωτήστε τους διαχειριστές του διακομιστή { $server } αν αυτό είναι ακόμη το σωστό όνομά του, και στείλτε τους αυτή την αναφορά.
user-raise-time-limit = Δώστε στον διακομιστή περισσότερο χρόνο. { $program ->
        [outlook-express] { advice-where } Μετακινήστε τα χρονικά όρια διακομιστή προς το μεγάλο («Server Timeouts», «Long»). Για να το αναιρέσετε, μετακινήστε τα εκεί όπου ήταν.
        [windows-mail] { advice-where } Μετακινήστε τα χρονικά όρια διακομιστή προς το μεγάλο («Server Timeouts», «Long»). Για να το αναιρέσετε, μετακινήστε τα εκεί όπου ήταν.
        [windows-live-mail] { advice-where } Μετακινήστε τα χρονικά όρια διακομιστή προς το μεγάλο («Server Timeouts», «Long»). Για να το αναιρέσετε, μετακινήστε τα εκεί όπου ήταν.
        [outlook] { advice-where } Μετακινήστε τα χρονικά όρια διακομιστή προς το μεγάλο («Server Timeouts», «Long»). Για να το αναιρέσετε, μετακινήστε τα εκεί όπου ήταν.
        [thunderbird] Στο Thunderbird ανοίξτε το μενού > Ρυθμίσεις > Γενικά > Επεξεργασία ρυθμίσεων…, και ορίστε το mailnews.tcptimeout σε 200. Για να το αναιρέσετε, επαναφέρετέ το εκεί.
        [script] Αυξήστε το χρονικό όριο (timeout) στις ρυθμίσεις του.
       *[other] Αυξήστε το χρονικό όριο στις ρυθμίσεις του λογαριασμού, αν υπάρχει.
    } { advice-success }
user-connect-network = Ελέγξτε αν αυτός ο υπολογιστής είναι συνδεδεμένος: Wi-Fi ενεργό και συνδεδεμένο, καλώδιο στη θέση του και στις δύο άκρες, λειτουργία πτήσης απενεργοποιημένη.
user-restart-network = Αν δεν ανοίγει ούτε καμία ιστοσελίδα, επανεκκινήστε αυτόν τον υπολογιστή· στο σπίτι, επανεκκινήστε και τον δρομολογητή σας και περιμένετε δύο λεπτά.
user-free-connections = Κλείστε προγράμματα που δεν χρειάζεστε ή επανεκκινήστε αυτόν τον υπολογιστή: δεν μπορεί να ανοίξει άλλη σύνδεση, οπότε δεν ήταν δυνατό να διαπιστωθεί τίποτα για τον διακομιστή { $server }.
user-run-to-the-end = Πατήστε «Νέος έλεγχος» και αφήστε τον να ολοκληρωθεί· σπάνια διαρκεί πάνω από δέκα δευτερόλεπτα.
user-wait-for-answer = Δοκιμάστε ξανά σε δέκα λεπτά: ένας διακομιστής που δεν λέει τίποτα ίσως είναι υπερφορτωμένος ή ξεκινά. Δεν χρειάζεται να αλλάξει τίποτα στο πρόγραμμα αλληλογραφίας σας.
user-tell-provider-slow = Αν συνεχιστεί, στείλτε αυτή την αναφορά στους διαχειριστές του διακομιστή { $server }· περιέχει τους χρόνους.
user-try-again-now = Κάντε ακόμη μία φορά αποστολή και λήψη στο πρόγραμμα αλληλογραφίας σας: μια σύντομη διαταραχή ίσως έχει περάσει.
user-compare-settings = Το μήνυμα σφάλματος αναφέρει { $complaint-server }, θύρα { $complaint-port }· ελέγχθηκε ο διακομιστής { $server }, θύρα { $port }. { advice-where-name } Καταχωρίστε εκεί { $server } και θύρα { $port }, αν είναι του παρόχου σας: λειτουργούν από εδώ. Για να το αναιρέσετε, καταχωρίστε ξανά { $complaint-server } και θύρα { $complaint-port }.
user-password-and-account = Αν και πάλι δεν λειτουργεί, πληκτρολογήστε ξανά τον κωδικό πρόσβασης και συγκρίνετε το όνομα χρήστη με όσα λέει ο πάροχός σας.
user-not-tested = Η είσοδος, το γραμματοκιβώτιο και η αποστολή δεν ελέγχθηκαν: το Mailprobe δεν ζητά ποτέ κωδικό πρόσβασης.
user-send-report = Αποθηκεύστε αυτή την αναφορά και στείλτε την στην τεχνική υποστήριξη: περιέχει όλα όσα βρέθηκαν.
warning-ssl-off = Με απενεργοποιημένο SSL, κάθε δίκτυο στη διαδρομή μπορεί να διαβάσει τον κωδικό πρόσβασής σας και όλη την αλληλογραφία. Κάντε το μόνο μέσα σε δίκτυο που εμπιστεύεστε, όπως του γραφείου, ή μέσω VPN προς αυτό, ποτέ σε δημόσιο Wi-Fi ή απευθείας μέσω διαδικτύου. { $protocol ->
        [SMTP] Η ανάγνωση αλληλογραφίας έχει δική της ρύθμιση: αφήστε εκεί το SSL ενεργό.
       *[other] Η αποστολή έχει δική της ρύθμιση: αφήστε εκεί το SSL ενεργό.
    } Αν μπορεί να είδε κάποιος τον κωδικό πρόσβασης, αλλάξτε τον μόλις λειτουργήσει ξανά το SSL, παντού όπου τον χρησιμοποιείτε. Ενεργοποιήστε ξανά το SSL μόλις επισκευαστεί ο διακομιστής.
warning-pop3 = Το { $other-protocol } αφαιρεί την αλληλογραφία από τον διακομιστή, εκτός αν του ζητηθεί να μην το κάνει: ορισμένα προγράμματα αμέσως, άλλα μετά από δύο εβδομάδες. Τότε αυτή η αλληλογραφία δεν υπάρχει πια στις άλλες συσκευές σας. Πριν γίνει λήψη για πρώτη φορά, επιλέξτε «Να παραμένει αντίγραφο των μηνυμάτων στον διακομιστή» και αποεπιλέξτε τυχόν αριθμό ημερών μετά τις οποίες διαγράφεται (τηλέφωνα: διαγραφή από τον διακομιστή «Ποτέ»).
admin-groupshield-log = Δείτε στο αρχείο καταγραφής εφαρμογών του διακομιστή { $server } τα 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) και 1194 (MSExchangeIS, με 0x80004005). Το 0x2741 σε αυτά σημαίνει ότι η διεύθυνση για την ασφαλή θύρα δεν υπήρχε για δέσμευση· το 0x2740 σημαίνει ότι άλλο πρόγραμμα κατέχει τη θύρα. Ένα νέο πιστοποιητικό δεν βοηθά: το άρθρο λέει ότι τα πιστοποιητικά ήταν εντάξει (KB Q250926).
admin-groupshield-service-packs = Αν η αφαίρεση του GroupShield δεν βοηθήσει, κάντε αντίγραφο ασφαλείας και αναβαθμίστε τον διακομιστή σε Windows NT 4.0 Service Pack 6a και Exchange Server 5.5 Service Pack 4, τη νεότερη κατάσταση: το NT 4.0 SP4 από μόνο του προκαλεί τα ίδια συμβάντα (KB Q214864).
admin-groupshield-remove = Κάντε πρώτα αντίγραφο ασφαλείας και φροντίστε να λειτουργεί άλλη προστασία αλληλογραφίας. Μετά αφαιρέστε εντελώς το GroupShield, το πρόγραμμα προστασίας από ιούς για Exchange της Network Associates (αργότερα McAfee): πρώτα τα προγράμματά του στους υπολογιστές διαχείρισης και μετά στον διακομιστή, με τις υπηρεσίες, τα πρόσθετα και τις εγγραφές μητρώου του (KB Q250926· η λίστα για αφαίρεση με το χέρι είναι στο KB Q271758). Επανεκκινήστε τον χώρο αποθήκευσης πληροφοριών (Information Store)· στο μεταξύ η αλληλογραφία σταματά για όλους.
admin-groupshield-test = Δοκιμάστε το SSL πριν τοποθετηθεί ξανά οτιδήποτε, με το ίδιο το πρόγραμμα αλληλογραφίας και ενεργό SSL (KB Q250926), ή με «Έλεγχος» εδώ· το σημερινό openssl δεν υποστηρίζει το παλιό SSL αυτού του διακομιστή. Βεβαιωθείτε ότι τα 11508 και 11506 δεν επανέρχονται.
admin-groupshield-reinstall = Εγκαταστήστε ξανά το GroupShield και δοκιμάστε ακόμη μία φορά το SSL (KB Q250926). Μετά πείτε στους χρήστες να ενεργοποιήσουν ξανά το SSL.
admin-exchange55-log = Δείτε στο αρχείο καταγραφής εφαρμογών του διακομιστή { $server }: το 13002 σημαίνει ότι δεν έχει δεσμευτεί πιστοποιητικό για το πρωτόκολλο, το 0x2740 ότι άλλο πρόγραμμα κατέχει τη θύρα, το 0x2741 ότι η διεύθυνση δεν υπήρχε για δέσμευση.
admin-exchange55-certificate = Στο Key Manager βεβαιωθείτε ότι ένα έγκυρο πιστοποιητικό είναι δεσμευμένο στο «Default» ή στη σωστή διεύθυνση του διακομιστή, για το POP3 και το IMAP4 χωριστά (KB Q251097).
admin-exchange55-netstat = Στον διακομιστή εκτελέστε netstat -an και δείτε αν τα 995 και 993 είναι σε κατάσταση LISTENING, και σε ποιες διευθύνσεις. Μια θύρα μόνο σε μία διεύθυνση ταιριάζει με το KB Q214864.
admin-exchange55-addresses = Ελέγξτε με ποια σειρά έρχονται οι διευθύνσεις του διακομιστή (ping στο δικό του όνομα) και αφαιρέστε διευθύνσεις dial-up και WAN που δεν χρησιμοποιούνται (KB Q214864). Πίσω από διακομιστή μεσολάβησης οι ασφαλείς θύρες χρειάζονται δική τους δέσμευση (KB Q178532).
admin-exchange55-service-packs = Κάντε αντίγραφο ασφαλείας και αναβαθμίστε τον διακομιστή σε Windows NT 4.0 Service Pack 6a και Exchange Server 5.5 Service Pack 4: το NT 4.0 SP4 από μόνο του προκαλεί τα ίδια συμβάντα (KB Q214864).
admin-server-log = Δείτε το αρχείο καταγραφής του διακομιστή { $server } για την ώρα αυτής της αναφοράς. { advice-server-log }
admin-key-and-certificate = Βεβαιωθείτε ότι το κλειδί και το πιστοποιητικό ταιριάζουν και ότι η υπηρεσία μπορεί να διαβάσει και τα δύο. { $server-kind ->
        [dovecot] Το doveconf -n | grep ssl_ δείχνει τα αρχεία (ssl_cert και ssl_key· από την έκδοση 2.4 και μετά ssl_server_cert_file και ssl_server_key_file)· τα openssl x509 -noout -pubkey -in CERT και openssl pkey -pubout -in KEY πρέπει να τυπώνουν το ίδιο.
        [postfix] Το postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files δείχνει τα αρχεία· τα openssl x509 -noout -pubkey -in CERT και openssl pkey -pubout -in KEY πρέπει να τυπώνουν το ίδιο.
        [exchange] Το Get-ExchangeCertificate δείχνει αν τα POP και IMAP αναφέρονται στο Services· το Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP δεσμεύει ένα.
        [exchange55] Το Key Manager δείχνει το κλειδί και πού είναι δεσμευμένο.
       *[other] Τα openssl x509 -noout -pubkey -in CERT και openssl pkey -pubout -in KEY πρέπει να τυπώνουν το ίδιο.
    }
admin-reload = Βάλτε την υπηρεσία να διαβάσει ξανά το κλειδί και το πιστοποιητικό. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4· από το Exchange 2013 και μετά επίσης MSExchangePOP3BE και MSExchangeIMAP4BE. Τα Set-PopSettings και Set-ImapSettings με -X509CertificateName επιλέγουν το πιστοποιητικό.
        [exchange55] Επανεκκινήστε τον χώρο αποθήκευσης πληροφοριών (Information Store).
        [courier] Επανεκκινήστε τις υπηρεσίες courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Επανεκκινήστε την υπηρεσία αλληλογραφίας.
    }
admin-offload = Ελέγξτε αν μπροστά από τη θύρα { $port } υπάρχει εξισορροπητής φορτίου, διακομιστής μεσολάβησης TLS ή φίλτρο περιεχομένου, και επαναλάβετε τη δοκιμή πίσω από αυτό.
admin-test-secure-port = Δοκιμάστε απ’ έξω: το openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } πρέπει να δείξει το πιστοποιητικό και έναν χαιρετισμό.
admin-test-plain-port = Δοκιμάστε απ’ έξω: το nc { $server } { $port } πρέπει να δείξει έναν χαιρετισμό.
admin-enable-listener = Ενεργοποιήστε την ασφαλή υπηρεσία { $protocol }. { $server-kind ->
        [dovecot] Στο Dovecot: protocols και, για το καθένα, ένα inet_listener με ssl = yes στη θύρα { $port }· το doveconf -n δείχνει τι ισχύει.
        [postfix] Στο Postfix: η γραμμή smtps (submissions) στο master.cf.
        [exchange] Στο Exchange: Set-PopSettings ή Set-ImapSettings με -SSLBindings, και μετά εκκινήστε την υπηρεσία.
        [exchange55] Στο Exchange Administrator: οι ιδιότητες του πρωτοκόλλου, με πιστοποιητικό από το Key Manager.
       *[other] Οι ρυθμίσεις της ορίζουν τη θύρα και το πιστοποιητικό.
    }
admin-open-port = Επιτρέψτε τη θύρα { $port } σε κάθε τείχος προστασίας ανάμεσα στα προγράμματα αλληλογραφίας και στον διακομιστή { $server }, αλλά μόνο από τα δίκτυα όπου χρησιμοποιούνται· το nc -vz { $server } { $port } εκεί δείχνει αν περνά.
admin-publish-settings = Δημοσιεύστε τις σωστές ρυθμίσεις εκεί όπου τις αναζητούν τα προγράμματα: autoconfig.xml για το Thunderbird και το K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover για το Outlook, προφίλ ρυθμίσεων για συσκευές Apple και εγγραφές SRV _imaps, _pop3s και _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Πείτε στους χρήστες ποια προγράμματα λειτουργούν ακόμη με TLS 1.2 και νεότερο· δεν χρειάζεται να χαμηλώσει η ασφάλεια του διακομιστή για όλους.
admin-allow-tls12 = Ρυθμίστε τη θύρα { $port } να απαντά και σε TLS 1.2, εκτός από TLS 1.3: είναι ασφαλές και πολλά προγράμματα σε χρήση δεν υποστηρίζουν κάτι νεότερο (Outlook πριν από τα Windows 11, εκτυπωτές).
admin-old-tls-apart = Αν κάποια παλιά προγράμματα πρέπει να συνεχίσουν για ένα διάστημα, δώστε τους δική τους διεύθυνση με TLS 1.0, μόνο μέσα στο δίκτυο, και ορίστε ημερομηνία λήξης.
admin-upgrade-server = Αναβαθμίστε την υπηρεσία αλληλογραφίας ή τη βιβλιοθήκη TLS της σε TLS 1.2 ή νεότερο.
admin-tls-front-end = Ως τότε, βάλτε μπροστά της έναν ενδιάμεσο TLS, όπως stunnel ή HAProxy, ώστε το παλιό TLS να μη βγαίνει ποτέ από το μηχάνημα.
admin-test-versions = Δοκιμάστε με openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } και δείτε ποια έκδοση και ποια σουίτα κρυπτογράφησης συμφωνούνται.
admin-add-suites = Προσθέστε μια σουίτα κρυπτογράφησης που προσφέρει αυτό το πρόγραμμα, όπως { $ciphers }.
admin-old-ciphers = Αυτό το πρόγραμμα προσφέρει μόνο παλιές σουίτες κρυπτογράφησης, όπως { $ciphers }, πολύ αδύναμες σήμερα για να ενεργοποιηθούν για όλους. Η λύση είναι ένα νεότερο πρόγραμμα.
admin-add-rsa = Αν το πιστοποιητικό έχει κλειδί ECDSA ή Ed25519, δώστε δίπλα του και ένα με κλειδί RSA.
admin-renew-certificate = Ανανεώστε το πιστοποιητικό από αρχή που εμπιστεύονται τα προγράμματα αλληλογραφίας, και βάλτε την υπηρεσία να το διαβάσει ξανά.
admin-replace-revoked = Πάρτε από την αρχή πιστοποίησής σας νέο πιστοποιητικό με νέο κλειδί, αφήστε την υπηρεσία να το διαβάσει ξανά και ρωτήστε γιατί ανακλήθηκε το παλιό.
admin-full-chain = Στέλνετε ολόκληρη την αλυσίδα: πρώτα το πιστοποιητικό του ίδιου του διακομιστή και μετά όσα βρίσκονται ανάμεσα σε αυτό και στη ρίζα.
admin-current-chain = Αντικαταστήστε το ληγμένο ενδιάμεσο πιστοποιητικό που στέλνει ο διακομιστής με το τρέχον της αρχής πιστοποίησής σας, ή παραλείψτε το.
admin-present-chain = Μέχρι να αρχίσει να ισχύει το νέο ενδιάμεσο πιστοποιητικό, ο διακομιστής ας στέλνει αυτό που ισχύει σήμερα.
admin-certificate-names = Βεβαιωθείτε ότι το { $server } είναι ανάμεσα στα εναλλακτικά ονόματά του (subject alternative names)· το common name δεν μετρά.
admin-chain-or-authority = Ο διακομιστής στέλνει μόνο το δικό του πιστοποιητικό: βάλτε τον να στέλνει και τα ενδιάμεσα πιστοποιητικά της αλυσίδας. Αν ο εκδότης του είναι δική σας αρχή, εγκαταστήστε αυτή τη ρίζα σε κάθε υπολογιστή που διαβάζει αλληλογραφία.
admin-reissue-plain = Ζητήστε να εκδοθεί ξανά το πιστοποιητικό χωρίς την επέκταση που είναι σημειωμένη ως κρίσιμη· το openssl x509 -text τη δείχνει.
admin-reissue-for-apple = Ζητήστε να εκδοθεί ξανά το πιστοποιητικό για το πολύ 825 ημέρες και με σκοπό serverAuth (έλεγχος ταυτότητας διακομιστή)· το openssl x509 -text δείχνει και τα δύο.
admin-reissue-within-rules = Ζητήστε να εκδοθεί ξανά το πιστοποιητικό από αρχή που έχει δικαίωμα να το εκδώσει για αυτό το όνομα· η εγκατάσταση ρίζας δεν βοηθά εδώ.
admin-not-yet-valid = Χρησιμοποιήστε το πιστοποιητικό μόνο από την ημέρα που αρχίζει να ισχύει, ή ζητήστε να εκδοθεί ξανά· ελέγξτε το ρολόι του υπολογιστή που το εξέδωσε.
admin-server-usage = Ζητήστε να εκδοθεί ξανά για διακομιστές, με extended key usage «TLS Web Server Authentication» (serverAuth).
admin-offer-starttls = Ρυθμίστε τη θύρα { $port } να προσφέρει STARTTLS· χρειάζεται πιστοποιητικό και το κλειδί του. { $server-kind ->
        [dovecot] Στο Dovecot: ssl = yes, ssl_cert και ssl_key (από την έκδοση 2.4 και μετά ssl_server_cert_file και ssl_server_key_file).
        [postfix] Στο Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file και smtpd_tls_key_file (ή smtpd_tls_chain_files).
        [exchange] Στο Exchange: Enable-ExchangeCertificate για την υπηρεσία.
       *[other] Οι ρυθμίσεις της ορίζουν και τα δύο.
    }
admin-trusted-authority = Πάρτε το πιστοποιητικό από αρχή που εμπιστεύονται τα προγράμματα αλληλογραφίας. Αν είναι δική σας αρχή, εγκαταστήστε τη ρίζα της σε κάθε υπολογιστή που διαβάζει αλληλογραφία.
admin-every-address = Εγκαταστήστε το νέο πιστοποιητικό σε κάθε διακομιστή πίσω από το όνομα και συγκρίνετέ τους: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = Στη διεύθυνση { $failing-address } η θύρα { $port } του διακομιστή { $server } δεν λειτουργεί: επιδιορθώστε εκεί την υπηρεσία ή αφαιρέστε αυτή τη διεύθυνση από τις εγγραφές του ονόματος ώσπου να λειτουργήσει.
admin-new-key = Δημιουργήστε νέο κλειδί, RSA με 2048 bit ή περισσότερα ή EC P-256, και ζητήστε να πιστοποιηθεί με SHA-256.
admin-strong-chain = Το πιστοποιητικό του ίδιου του διακομιστή μπορεί να μείνει: ο διακομιστής ας στέλνει ενδιάμεσο πιστοποιητικό της αρχής πιστοποίησής σας με κλειδί 2048 bit ή περισσότερα, υπογεγραμμένο με SHA-256.
admin-dh-group = Χρησιμοποιήστε ομάδες Diffie-Hellman των 2048 bit ή μόνο ECDHE.
admin-time-service = Δεν χρειάζεται να γίνει τίποτα στον διακομιστή { $server }. Για πολλούς υπολογιστές με λάθος ρολόι, προσφέρετε υπηρεσία ώρας στο δίκτυό σας.
admin-tell-people-settings = Πείτε στους χρήστες τα ζευγάρια: 995, 993 και 465 με SSL/TLS· 110, 143 και 587 με STARTTLS.
admin-tls-on-secure-port = Ενεργοποιήστε το TLS για τη θύρα { $port } ή κλείστε την: τα προγράμματα που περιμένουν εκεί TLS θα περιμένουν μάταια.
admin-tls-on-plain-port = Η θύρα { $port } αρχίζει αμέσως με TLS. Ρυθμίστε την να απαντά σε απλό κείμενο και να προσφέρει STARTTLS, όπως περιμένουν τα προγράμματα, ή κλείστε την: το άμεσο TLS ανήκει στις θύρες 993, 995 και 465.
admin-check-forwarding = Ελέγξτε πού προωθείται η θύρα { $port } του διακομιστή { $server }: εκεί απαντά κάτι άλλο και όχι { $protocol }.
admin-exempt-mail-ports = Αν η αλληλογραφία δεν χρειάζεται να επιθεωρείται στη διαδρομή, εξαιρέστε τον διακομιστή { $server } από την επιθεώρηση TLS στις θύρες 995, 993, 465, 587, 143 και 110.
admin-install-company-root = Αν η επιθεώρηση είναι σκόπιμη, εγκαταστήστε το ριζικό πιστοποιητικό της σε κάθε υπολογιστή που διαβάζει αλληλογραφία.
admin-pass-starttls = Αφήστε το STARTTLS να περνά χωρίς αλλαγές: οι πύλες που το αφαιρούν αναγκάζουν την αλληλογραφία να ταξιδεύει ως απλό κείμενο.
admin-inspect-firewall = Δείτε στο αρχείο καταγραφής του τείχους προστασίας τη διεύθυνση από την οποία έρχεται αυτή η αναφορά και τη θύρα { $port }, για την ώρα της αναφοράς.
admin-packet-size = Αν οι μικρές απαντήσεις φτάνουν και οι μεγάλες χάνονται, ελέγξτε την MTU στη διαδρομή: αφήστε να περνά το ICMP «fragmentation needed» ή μειώστε το MSS.
admin-fix-records = Δείτε τις εγγραφές A, AAAA και τυχόν CNAME του { $server }, μέσα και έξω: dig { $server } A και dig { $server } AAAA.
admin-name-service = Ελέγξτε αν απαντούν οι διακομιστές ονομάτων που μοιράζει αυτό το δίκτυο: nslookup { $server } εδώ, και nslookup { $server } με άλλον διακομιστή ονομάτων.
admin-fix-ipv6 = Βάλτε την υπηρεσία να ακούει και στη διεύθυνση IPv6, ή αφαιρέστε την εγγραφή AAAA του { $server } ώσπου να το κάνει.
admin-give-ipv4 = Δώστε στον διακομιστή { $server } και διεύθυνση IPv4 (εγγραφή A): δεν έχουν όλα τα δίκτυα IPv6.
admin-portal-mail = Όσο ένας επισκέπτης δεν έχει κάνει είσοδο, μη δίνετε καμία απάντηση στις θύρες 995, 993 και 587, ούτε τη σελίδα εισόδου: έτσι τα προγράμματα αλληλογραφίας ξαναπροσπαθούν μόνα τους.
admin-start-services = Εκκινήστε τις υπηρεσίες αλληλογραφίας στον διακομιστή { $server } και βεβαιωθείτε ότι παραμένουν σε λειτουργία.
admin-raise-limits = Ελέγξτε ποιο όριο ξεπεράστηκε. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections και το client_limit των υπηρεσιών login· το doveadm who δείχνει ποιος είναι συνδεδεμένος.
        [exchange] Get-PopSettings ή Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit και default_process_limit.
       *[other] Συνδέσεις συνολικά, ανά χρήστη και ανά διεύθυνση.
    }
admin-blocked-addresses = Ελέγξτε αν το fail2ban ή παρόμοιος φύλακας έχει αποκλείσει τη διεύθυνση από την οποία έρχεται αυτή η αναφορά.
admin-mailbox-lock = Αναζητήστε μια συνεδρία αυτού του γραμματοκιβωτίου που δεν έχει τελειώσει και ένα αρχείο κλειδώματος που έχει απομείνει.
admin-sign-in-methods = Ελέγξτε ποιοι τρόποι εισόδου είναι ενεργοποιημένοι για { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings ή Get-ImapSettings, LoginType· με Exchange Online δείτε αν αποκλείεται ο βασικός έλεγχος ταυτότητας (basic authentication).
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only· για μία μόνο θύρα στο master.cf.
       *[other] Οι κωδικοί πρόσβασης μέσω TLS χρειάζονται PLAIN ή LOGIN.
    }
admin-switch-protocol-on = Ενεργοποιήστε το { $protocol } για αυτόν τον λογαριασμό ή τομέα, ή πείτε στους χρήστες ποιο πρωτόκολλο να χρησιμοποιούν αντί για αυτό.
admin-explain-sign-in = Αν οι κωδικοί πρόσβασης είναι σκόπιμα απενεργοποιημένοι, πείτε στους χρήστες ποια προγράμματα μπορούν να κάνουν είσοδο και, όπου υπάρχουν κωδικοί εφαρμογής, πώς να πάρουν έναν.
admin-client-certificate = Αν δεν πρέπει να ζητούνται πιστοποιητικά πελατών, απενεργοποιήστε το (Dovecot: auth_ssl_require_client_cert· Postfix: smtpd_tls_req_ccert)· αν πρέπει, πείτε στους χρήστες πώς να πάρουν ένα.
admin-sending-rules = Βρείτε ποιος κανόνας το απέρριψε την ώρα αυτής της αναφοράς. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail και acl_smtp_rcpt
       *[other] Κανόνες για προώθηση, αποστολείς και διευθύνσεις, λίστες αποκλεισμού, όρια αποστολής.
    }
admin-delist = Αν η διεύθυνση δεν έχει θέση στη λίστα, ζητήστε από τον υπεύθυνο της λίστας να τη διαγράψει· η ιστοσελίδα της λίστας λέει γιατί βρίσκεται εκεί.
admin-nothing-on-server = Δεν χρειάζεται να γίνει τίποτα στον διακομιστή { $server }: δεν έγινε καμία επαφή με αυτόν.
admin-network-here = Αν το πρόβλημα αφορά κι άλλους υπολογιστές, δείτε τον μεταγωγέα (switch), τον δρομολογητή και την υπηρεσία διευθύνσεων (DHCP) αυτού του δικτύου.
admin-default-certificate = Δώστε στην υπηρεσία ένα προεπιλεγμένο πιστοποιητικό και μια προεπιλεγμένη τοποθεσία για προγράμματα που δεν στέλνουν όνομα διακομιστή.
admin-test-without-name = Δοκιμάστε με openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: πρέπει να δείξει ένα πιστοποιητικό.
admin-server-names = Βεβαιωθείτε ότι οι ρυθμίσεις TLS του διακομιστή { $server } γνωρίζουν ακριβώς αυτό το όνομα, και δείτε τι κάνουν με ένα πρόγραμμα που δεν δίνει κανένα.
admin-reverse-names = Ελέγξτε αν ο διακομιστής περιμένει το αντίστροφο όνομα κάθε διεύθυνσης που συνδέεται (PTR) ή ένα ερώτημα ident, και απενεργοποιήστε το.
admin-server-load = Δείτε τον φόρτο, τη μνήμη και τον δίσκο του διακομιστή { $server }, και τον αριθμό των συνδέσεων.
admin-check-backend = Ελέγξτε αν απαντούν ο κατάλογος (LDAP), η βάση δεδομένων και ο χώρος αποθήκευσης που χρειάζεται η υπηρεσία αλληλογραφίας.
