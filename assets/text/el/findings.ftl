# Mailprobe: findings
finding-said-secure-connect-failed = Το πρόγραμμα αλληλογραφίας αναφέρει ότι δεν ήταν δυνατή η ασφαλής σύνδεση: { $words }
finding-said-connect-failed = Το πρόγραμμα αλληλογραφίας αναφέρει ότι δεν μπόρεσε να συνδεθεί: { $words }
finding-said-refused = Σύμφωνα με το μήνυμα, η σύνδεση απορρίφθηκε: { $words }
finding-said-timed-out = Σύμφωνα με το μήνυμα, δεν ήρθε έγκαιρα καμία απάντηση: { $words }
finding-said-unreachable = Σύμφωνα με το μήνυμα, δεν υπάρχει διαδρομή προς τον διακομιστή: { $words }
finding-said-cannot-contact = Το πρόγραμμα αλληλογραφίας αναφέρει ότι δεν μπόρεσε να επικοινωνήσει με τον διακομιστή: { $words }
finding-said-no-ipv6 = Σύμφωνα με το μήνυμα, αυτός ο υπολογιστής δεν γνωρίζει διευθύνσεις αυτού του είδους: { $words }
finding-said-blocked-here = Σύμφωνα με το μήνυμα, αυτός ο υπολογιστής δεν επέτρεψε στο πρόγραμμα να συνδεθεί: { $words }
finding-said-no-network = Σύμφωνα με το μήνυμα, δεν υπάρχει δίκτυο: { $words }
finding-said-host-not-found = Σύμφωνα με το μήνυμα, το όνομα του διακομιστή δεν βρέθηκε: { $words }
finding-said-resolver-trouble = Σύμφωνα με το μήνυμα, δεν ήταν δυνατή η αναζήτηση ονομάτων: { $words }
finding-said-dropped = Σύμφωνα με το μήνυμα, η σύνδεση τερματίστηκε: { $words }
finding-said-slow = Σύμφωνα με το μήνυμα, ο διακομιστής δεν απάντησε έγκαιρα: { $words }
finding-said-silent-on-tls-port = Δεν ακούστηκε τίποτα σε θύρα όπου η κρυπτογράφηση πρέπει να αρχίζει αμέσως: { $words }
finding-said-tls-failed = Σύμφωνα με το μήνυμα, δεν ήταν δυνατή η συμφωνία για την κρυπτογράφηση: { $words }
finding-said-clear-text = Σύμφωνα με το μήνυμα, ήρθε απλό κείμενο εκεί όπου αναμενόταν κρυπτογράφηση: { $words }
finding-said-starttls-missing = Σύμφωνα με το μήνυμα, ο διακομιστής δεν προσφέρει STARTTLS: { $words }
finding-said-needs-encryption = Σύμφωνα με το μήνυμα, πρέπει να προηγηθεί κρυπτογράφηση: { $words }
finding-said-tls-not-started = Σύμφωνα με το μήνυμα, ο διακομιστής δεν μπόρεσε να αρχίσει την κρυπτογράφηση: { $words }
finding-said-client-too-old = Σύμφωνα με το μήνυμα, η έκδοση TLS του προγράμματος δεν γίνεται πια δεκτή: { $words }
finding-said-server-too-old = Σύμφωνα με το μήνυμα, η έκδοση TLS του διακομιστή δεν γίνεται πια δεκτή: { $words }
finding-said-version-differs = Σύμφωνα με το μήνυμα, οι δύο πλευρές δεν έχουν κοινή έκδοση TLS: { $words }
finding-said-no-shared-cipher = Σύμφωνα με το μήνυμα, οι δύο πλευρές δεν έχουν κοινή κρυπτογράφηση: { $words }
finding-said-weak-key-exchange = Σύμφωνα με το μήνυμα, η ανταλλαγή κλειδιών του διακομιστή είναι πολύ αδύναμη: { $words }
finding-said-certificate = Σύμφωνα με το μήνυμα, το πιστοποιητικό του διακομιστή δεν έγινε δεκτό: { $words }
finding-said-certificate-expired = Σύμφωνα με το μήνυμα, το πιστοποιητικό του διακομιστή έχει λήξει: { $words }
finding-said-certificate-not-yet-valid = Σύμφωνα με το μήνυμα, το πιστοποιητικό του διακομιστή δεν ισχύει ακόμη: { $words }
finding-said-certificate-wrong-name = Σύμφωνα με το μήνυμα, το πιστοποιητικό είναι για άλλο όνομα: { $words }
finding-said-certificate-self-signed = Σύμφωνα με το μήνυμα, το πιστοποιητικό είναι αυτοϋπογεγραμμένο (δεν το επιβεβαιώνει καμία αρχή πιστοποίησης): { $words }
finding-said-certificate-untrusted = Σύμφωνα με το μήνυμα, ο εκδότης του πιστοποιητικού δεν είναι έμπιστος: { $words }
finding-said-own-root-in-chain = Σύμφωνα με το μήνυμα, το πιστοποιητικό προέρχεται από ιδιωτική αρχή πιστοποίησης: { $words }
finding-said-certificate-chain = Σύμφωνα με το μήνυμα, λείπει ένα μέρος της αλυσίδας πιστοποιητικών: { $words }
finding-said-certificate-revoked = Σύμφωνα με το μήνυμα, το πιστοποιητικό έχει ανακληθεί: { $words }
finding-said-weak-certificate = Σύμφωνα με το μήνυμα, το πιστοποιητικό είναι πολύ αδύναμο: { $words }
finding-said-clock = Σύμφωνα με το μήνυμα, τα ρολόγια διαφέρουν: { $words }
finding-said-client-rejects-certificate = Σύμφωνα με το αρχείο καταγραφής του διακομιστή, ο πελάτης δεν δέχτηκε το πιστοποιητικό: { $words }
finding-said-client-certificate = Σύμφωνα με το μήνυμα, ο διακομιστής ζητά δικό σας πιστοποιητικό: { $words }
finding-said-sni = Σύμφωνα με το μήνυμα, πρέπει να δοθεί στον διακομιστή το όνομά του: { $words }
finding-said-wrong-protocol = Σύμφωνα με το μήνυμα, απάντησε άλλο πρωτόκολλο: { $words }
finding-said-busy = Το μήνυμα μιλά για όρια του διακομιστή: { $words }
finding-said-mailbox-locked = Σύμφωνα με το μήνυμα, ένα άλλο πρόγραμμα έχει ανοιχτό το γραμματοκιβώτιο: { $words }
finding-said-server-fault = Το μήνυμα μιλά για βλάβη του διακομιστή: { $words }
finding-said-sign-in-refused = Σύμφωνα με το μήνυμα, η είσοδος απορρίφθηκε: { $words }
finding-said-sign-in-method = Σύμφωνα με το μήνυμα, αυτός ο τρόπος εισόδου δεν γίνεται δεκτός: { $words }
finding-said-sign-in-later = Σύμφωνα με το μήνυμα, η είσοδος δεν επιτρέπεται για λίγο: { $words }
finding-said-relay-denied = Σύμφωνα με το μήνυμα, ο διακομιστής δεν προωθεί αλληλογραφία χωρίς είσοδο: { $words }
finding-said-sending-refused = Σύμφωνα με το μήνυμα, ο διακομιστής δεν δέχεται αυτή την αλληλογραφία: { $words }
finding-said-computer-name-refused = Σύμφωνα με το μήνυμα, ο διακομιστής δεν δέχεται το όνομα που δίνει αυτός ο υπολογιστής για τον εαυτό του (HELO): { $words }
finding-said-recipient-unknown = Σύμφωνα με το μήνυμα, ο παραλήπτης δεν είναι γνωστός: { $words }
finding-said-mailbox-full = Σύμφωνα με το μήνυμα, ένα γραμματοκιβώτιο είναι γεμάτο: { $words }
finding-said-scanner = Το μήνυμα προέρχεται από πρόγραμμα σάρωσης αλληλογραφίας στη διαδρομή: { $words }
finding-said-captive-portal = Το μήνυμα προέρχεται από τη σελίδα εισόδου ενός δικτύου: { $words }
finding-said-local = Το μήνυμα μιλά για βλάβη σε αυτόν τον υπολογιστή: { $words }
finding-said-settings = Σύμφωνα με το μήνυμα, οι ρυθμίσεις δεν μπορεί να είναι σωστές: { $words }
finding-settings-tls-on-starttls-port = Έχει οριστεί SSL/TLS για τη θύρα { $port }, όπου η κρυπτογράφηση αρχίζει με STARTTLS
finding-settings-plain-on-tls-port = Δεν έχει οριστεί SSL/TLS για τη θύρα { $port }, όπου η κρυπτογράφηση πρέπει να αρχίζει αμέσως
finding-settings-starttls-on-tls-port = Έχει οριστεί STARTTLS για τη θύρα { $port }, όπου η κρυπτογράφηση πρέπει να αρχίζει αμέσως
finding-settings-port-of-other-protocol = Η θύρα { $port } δεν ανήκει στο πρωτόκολλο { $protocol }
finding-settings-greeting-of-other-protocol = Ο διακομιστής απάντησε σε άλλο πρωτόκολλο, όχι σε { $protocol }: { $words }
finding-settings-server-is-this-computer = Οι ρυθμίσεις ορίζουν ως διακομιστή αλληλογραφίας αυτόν εδώ τον υπολογιστή
finding-settings-greeting-of-other-server = Ο χαιρετισμός δεν είναι του παρόχου: { $words }
finding-settings-certificate-of-other-server = Οι διακομιστές αυτού του παρόχου δείχνουν το σωστό πιστοποιητικό σε κάθε πρόγραμμα που λέει πρώτα το όνομά τους (SNI): αυτό το πρόγραμμα δεν το λέει ή απαντά κάτι άλλο στη θέση τους
finding-settings-exchanger-as-server = Αυτός ο διακομιστής δέχεται αλληλογραφία μόνο από άλλους διακομιστές, στη θύρα 25. Τα προγράμματα χρησιμοποιούν άλλον διακομιστή του παρόχου και όχι τη θύρα { $port } αυτού εδώ.
finding-name-not-found = Δεν υπάρχει διακομιστής με το όνομα { $name }
finding-alias-leads-nowhere = Το { $name } είναι μόνο ένα άλλο όνομα για το { $alias }, και το { $alias } δεν υπάρχει
finding-name-has-no-address = Το όνομα { $name } υπάρχει, αλλά δεν του αντιστοιχεί καμία διεύθυνση
finding-resolver-silent = Η υπηρεσία ονομάτων (DNS) αυτού του δικτύου δεν απάντησε όταν ρωτήθηκε για το { $name }
finding-family-unanswered = Η υπηρεσία ονομάτων (DNS) αυτού του δικτύου αφήνει αναπάντητη την ερώτηση για διευθύνσεις { $family } του { $name }: κάθε πρόγραμμα περιμένει { $seconds } δευτερόλεπτα ή περισσότερο
finding-resolver-trouble = Η υπηρεσία ονομάτων (DNS) αυτού του δικτύου δεν μπόρεσε να πει πού βρίσκεται το { $name }
finding-private-address = Το όνομα οδηγεί στη διεύθυνση { $address } μέσα σε τοπικό δίκτυο, και εκεί δεν απαντά τίποτα
finding-empty-address = Το όνομα οδηγεί στη διεύθυνση { $address }, που δεν ανήκει σε κανέναν υπολογιστή· έτσι απαντούν τα φίλτρα
finding-loopback-address = Το όνομα οδηγεί στη διεύθυνση { $address }, που είναι αυτός ο ίδιος ο υπολογιστής· έτσι απαντούν τα φίλτρα
finding-no-network = Αυτός ο υπολογιστής δεν έχει σύνδεση δικτύου
finding-computer-at-its-limit = Αυτός ο υπολογιστής δεν μπορεί να ανοίξει άλλη σύνδεση: είναι πάρα πολλές ανοιχτές ταυτόχρονα
finding-hosts-file-names-server = Το αρχείο hosts αυτού του υπολογιστή στέλνει το όνομα στη διεύθυνση { $address }
finding-search-suffix-used = Το όνομα βρέθηκε μόνο με την προσθήκη { $suffix }, άρα ίσως απάντησε άλλος υπολογιστής
finding-port-refused-others-greet = Η θύρα { $port } αρνείται τις συνδέσεις, ενώ η θύρα { $other_port } απαντά κανονικά
finding-port-silent-others-greet = Η θύρα { $port } δεν απαντά σε σύνδεση, ενώ η θύρα { $other_port } απαντά κανονικά
finding-port-refused = Η θύρα { $port } αρνείται τις συνδέσεις
finding-port-silent = Η θύρα { $port } δεν απαντά σε σύνδεση
finding-every-port-refused = Όλες οι θύρες αλληλογραφίας που δοκιμάστηκαν αρνούνται τις συνδέσεις
finding-every-port-silent = Καμία από τις θύρες αλληλογραφίας που δοκιμάστηκαν δεν απαντά
finding-no-route = Δεν υπάρχει διαδρομή από εδώ προς τη διεύθυνση { $address }
finding-no-way-out = Καμία θύρα της διεύθυνσης { $address } δεν είναι προσβάσιμη: λείπει ο δρόμος έξω από αυτό το δίκτυο
finding-no-ipv6-route = Ο διακομιστής { $server } έχει μόνο διευθύνσεις IPv6, και από εδώ δεν οδηγεί εκεί καμία διαδρομή IPv6
finding-blocked-locally = Ο ίδιος αυτός ο υπολογιστής δεν άφησε να βγει η σύνδεση προς τη θύρα { $port }
finding-ipv6-fails-ipv4-works = Η θύρα { $port } λειτουργεί μέσω IPv4 ({ $works_on }) και όχι μέσω IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Η θύρα { $port } λειτουργεί μέσω IPv6 ({ $works_on }) και όχι μέσω IPv4 ({ $address })
finding-older-on-one-address = Στη διεύθυνση { $address } ο διακομιστής δεν γνωρίζει τίποτα νεότερο από { $version }, ενώ αλλού γνωρίζει
finding-one-address-fails = Ο διακομιστής έχει πολλές διευθύνσεις: η θύρα { $port } λειτουργεί στη διεύθυνση { $works_on } και όχι στη διεύθυνση { $address }
finding-busy-on-one-address = Ο διακομιστής έχει πολλές διευθύνσεις: η θύρα { $port } λειτουργεί στη διεύθυνση { $works_on } και όχι στη διεύθυνση { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }
finding-idle-close = Η θύρα { $port } δέχεται συνδέσεις και τις κλείνει πριν σταλεί οτιδήποτε
finding-every-port-closes = { $ports } θύρες δέχονται συνδέσεις και τις κλείνουν αμέσως, χωρίς λέξη
finding-every-hello-dies = { $range ->
    [part] Η θύρα { $port } δέχεται συνδέσεις, αλλά καμία από τις { $hellos } προσπάθειες κρυπτογράφησης δεν παίρνει απάντηση
   *[whole] Η θύρα { $port } δέχεται συνδέσεις, αλλά καμία από τις { $hellos } προσπάθειες κρυπτογράφησης, από SSL 2.0 έως TLS 1.3, δεν παίρνει απάντηση
}
finding-alert-on-every-hello = Η θύρα { $port } απαντά σε κάθε προσπάθεια κρυπτογράφησης με την ίδια ειδοποίηση (alert { $alert })
finding-server-name-refused = Η θύρα { $port } δεν γνωρίζει το όνομα { $server } ή δεν της δόθηκε κανένα (alert 112)
finding-every-hello-silent = { $way ->
    [starttls] Η θύρα { $port } δέχεται STARTTLS και μετά δεν λέει τίποτα
   *[tls] Η θύρα { $port } δέχεται συνδέσεις και μετά δεν λέει τίποτα, ό,τι κι αν σταλεί για να αρχίσει η κρυπτογράφηση
}
finding-flight-breaks-off = Η θύρα { $port } αρχίζει να απαντά και μετά { $how ->
        [closed] κλείνει τη σύνδεση
        [reset] διακόπτει τη σύνδεση
        [silent] σιωπά
        [alert] σταματά με alert { $alert }
       *[malformed] στέλνει byte χωρίς νόημα
    }
finding-large-hello-fails = { $how ->
    [reset] Σε ένα πρώτο μήνυμα των { $bytes } byte η θύρα { $port } κλείνει τη σύνδεση, ενώ σε ένα μικρότερο απαντά
   *[lost] Ένα πρώτο μήνυμα των { $bytes } byte δεν παίρνει απάντηση στη θύρα { $port }, ενώ ένα μικρότερο παίρνει
}
finding-client-hello-unanswered = Η θύρα { $port } δεν απάντησε στον τρόπο με τον οποίο αυτό το πρόγραμμα αλληλογραφίας αρχίζει την κρυπτογράφηση
finding-newer-hello-answered = Η θύρα { $port } απαντά σε νεότερα προγράμματα (έως { $version }) αλλά όχι σε πρόγραμμα αλληλογραφίας σαν αυτό
finding-newest-version-breaks-off = Η θύρα { $port } διακόπτει όταν ένα πρόγραμμα προσφέρει TLS 1.3 και απαντά σε όσα προσφέρουν το πολύ TLS 1.2
finding-only-old-hello-answered = Η θύρα { $port } δεν απαντά σε τίποτα νεότερο από { $version }
finding-other-suites-answered = Η θύρα { $port } γνωρίζει μια έκδοση που ξέρει και αυτό το πρόγραμμα αλληλογραφίας, αλλά δεν έχει κοινή σουίτα κρυπτογράφησης με αυτό
finding-key-type-not-spoken = Η θύρα { $port } δείχνει πιστοποιητικό με κλειδί που αυτό το πρόγραμμα αλληλογραφίας δεν μπορεί να χρησιμοποιήσει ({ $key })
finding-sni-needed = Η θύρα { $port } απαντά μόνο σε προγράμματα που λένε το όνομα του διακομιστή στο πρώτο τους μήνυμα (SNI)
finding-other-certificate-without-name = Σε προγράμματα που δεν λένε το όνομα του διακομιστή, δείχνει το πιστοποιητικό για { $names }
finding-client-hello-answered = Η θύρα { $port } απαντά σε πρόγραμμα σαν αυτό το πρόγραμμα αλληλογραφίας
finding-current-hello-answered = Η θύρα { $port } απαντά σε σύγχρονα προγράμματα
finding-everything-works = { $encrypts ->
    [yes] Η θύρα { $port } λειτουργεί από εδώ: η επαφή έγινε, υπάρχει κρυπτογράφηση και ο διακομιστής αλληλογραφίας απάντησε
   *[no] Η θύρα { $port } λειτουργεί από εδώ: η επαφή έγινε και ο διακομιστής αλληλογραφίας απάντησε, χωρίς κρυπτογράφηση
}
finding-handshake-not-completed = Η θύρα { $port } απαντά, αλλά η ασφαλής σύνδεση δεν ολοκληρώνεται
finding-text-on-secure-port = Η θύρα { $port } χρησιμοποιεί απλό κείμενο εκεί όπου πρέπει να υπάρχει κρυπτογράφηση: { $text }
finding-starttls-port-with-ssl = Η θύρα { $port } απαντά με απλό κείμενο και δεν προορίζεται για SSL από το πρώτο byte: { $text }
finding-starttls-on-secure-port = Η θύρα { $port } περιμένει κρυπτογράφηση, ενώ το πρόγραμμα αλληλογραφίας περιμένει να μιλήσει πρώτος ο διακομιστής
finding-no-encryption-on-secure-port = Η θύρα { $port } αρχίζει με κρυπτογράφηση, ενώ το πρόγραμμα αλληλογραφίας είναι ρυθμισμένο χωρίς κρυπτογράφηση
finding-tls-start-text = { $how ->
    [continues] Η θύρα { $port } δέχεται STARTTLS και μετά συνεχίζει σε απλό κείμενο: { $text }
   *[says] Ο ίδιος ο διακομιστής λέει ότι δεν μπορεί να αρχίσει κρυπτογράφηση (θύρα { $port })
}
finding-other-protocol = Στη θύρα { $port } απαντά { $speaks ->
        [none] κάτι άλλο και όχι διακομιστής αλληλογραφίας
       *[other] { $speaks }
    }: { $text }
finding-other-protocol-inside = Η θύρα { $port } δημιουργεί κρυπτογράφηση, αλλά αυτό που μιλά μέσα της δεν είναι διακομιστής αλληλογραφίας αυτού του είδους: { $text }
finding-settings-starttls-not-in-program = Έχει οριστεί STARTTLS για τη θύρα { $port }· το Outlook Express μπορεί να το χρησιμοποιήσει μόνο στη θύρα 25
finding-starttls-missing-on-one-address = Η θύρα { $port } δέχεται STARTTLS στη διεύθυνση { $works_on } και όχι στη διεύθυνση { $address }
finding-starttls-withheld = Η θύρα { $port } δεν αναφέρει το STARTTLS, αλλά το δέχεται· τα προγράμματα αλληλογραφίας χρησιμοποιούν μόνο ό,τι αναφέρεται
finding-hangs-up-after-greeting = Η θύρα { $port } απαντά μία φορά και μετά κλείνει τη σύνδεση
finding-silent-after-greeting = Η θύρα { $port } απαντά μία φορά και μετά δεν λέει τίποτα άλλο
finding-port-for-web = Η θύρα { $port } είναι για ιστοσελίδες και σε αυτήν δεν απαντά διακομιστής αλληλογραφίας
finding-malformed-answer = Η θύρα { $port } απαντά με byte που δεν ανήκουν σε κανένα γνωστό πρωτόκολλο
finding-flapping = Η θύρα { $port } απάντησε σε { $answered } από { $tries } ίδιες προσπάθειες
finding-shut-out = Η θύρα { $port } στην αρχή απάντησε και μετά δεν δέχτηκε άλλες συνδέσεις από εδώ
finding-slow-answer = Η θύρα { $port } χρειάστηκε { $seconds } δευτερόλεπτα για να απαντήσει
finding-certificate-expired = Το πιστοποιητικό του διακομιστή έληξε στις { $not_after }
finding-certificate-not-yet-valid = Το πιστοποιητικό του διακομιστή αρχίζει να ισχύει στις { $not_before }
finding-certificate-revoked = Το πιστοποιητικό ανακλήθηκε στις { $revoked_at }: ο ίδιος ο διακομιστής μεταφέρει την απάντηση του εκδότη του
finding-certificate-intermediate-expired = Το πιστοποιητικό ανάμεσα σε αυτό του διακομιστή και σε ένα έμπιστο, { $certificate }, έληξε στις { $not_after }
finding-certificate-intermediate-not-yet-valid = Το πιστοποιητικό ανάμεσα σε αυτό του διακομιστή και σε ένα έμπιστο, { $certificate }, αρχίζει να ισχύει στις { $not_before }
finding-certificate-other-path-needed = Ο διακομιστής στέλνει και το πιστοποιητικό { $certificate }, που ισχύει μόνο από { $not_before } έως { $not_after }· τα σύγχρονα προγράμματα βρίσκουν δρόμο χωρίς αυτό, τα παλιά και το OpenSSL πριν από την έκδοση 1.1.0 ίσως σταματούν εκεί
finding-certificate-wrong-name = Το πιστοποιητικό είναι για { $names }, όχι για { $asked_name }
finding-certificate-names-nobody = Το πιστοποιητικό δεν αναφέρει το όνομα κανενός διακομιστή, άρα ούτε το { $asked_name }
finding-certificate-name-only-in-cn = Το πιστοποιητικό έχει το όνομα { $common_name } μόνο ως common name, που τα σύγχρονα προγράμματα δεν δέχονται πια· τα παλιότερα το δέχονται
finding-certificate-self-signed = Το πιστοποιητικό του διακομιστή είναι αυτοϋπογεγραμμένο: δεν το επιβεβαιώνει καμία αρχή πιστοποίησης
finding-certificate-unknown-extension = Το πιστοποιητικό, ή κάποιο πάνω από αυτό, έχει μια επέκταση σημειωμένη ως κρίσιμη που τα προγράμματα αλληλογραφίας δεν γνωρίζουν, οπότε πρέπει να το απορρίψουν
finding-certificate-against-apple-rules = Τα προγράμματα της Apple απορρίπτουν το πιστοποιητικό: αν εκδόθηκε από τον Ιούλιο του 2019, πρέπει να ισχύει το πολύ 825 ημέρες και να προορίζεται για διακομιστές
finding-certificate-exceeds-issuer = Η αρχή { $issuer } δεν είχε δικαίωμα να εκδώσει αυτό το πιστοποιητικό: { $exceeds ->
    [kind] δεν είναι αρχή πιστοποίησης ή δεν μπορεί να υπογράφει πιστοποιητικά
    [length] η αλυσίδα κάτω από αυτήν είναι μακρύτερη από το επιτρεπτό
    [purpose] προορίζεται για κάτι άλλο και όχι για διακομιστές
    [names] το όνομα είναι έξω από τα όριά της
   *[other] λάθος είδος, πολύ μακριά αλυσίδα ή όνομα έξω από τα όριά της
}
finding-certificate-untrusted = Το πιστοποιητικό δεν εκδόθηκε από αρχή που εμπιστεύεται αυτός ο υπολογιστής, αλλά από { $issuer }
finding-certificate-chain-incomplete = Ο διακομιστής παραλείπει ένα πιστοποιητικό ανάμεσα στο δικό του και σε ένα έμπιστο
finding-certificate-wrong-usage = Το πιστοποιητικό του διακομιστή δεν έχει εκδοθεί για διακομιστή αλληλογραφίας
finding-certificate-status-missing = Το πιστοποιητικό απαιτεί σε κάθε σύνδεση επιβεβαίωση του εκδότη (OCSP), και ο διακομιστής δεν στέλνει καμία
finding-certificate-unreadable = Ένα πιστοποιητικό που στέλνει ο διακομιστής δεν διαβάζεται
finding-certificate-bad-on-one-address = Στη διεύθυνση { $address } ο διακομιστής δείχνει άλλο πιστοποιητικό, το οποίο { $problem ->
        [expired] έληξε στις { $not_after }
        [not-yet-valid] αρχίζει να ισχύει μόλις στις { $not_before }
        [wrong-name] είναι για { $names }
        [name-only-in-cn] έχει το όνομά του μόνο σε παλιό πεδίο
        [self-signed] είναι αυτοϋπογεγραμμένο
        [untrusted-issuer] προέρχεται από εκδότη που αυτός ο υπολογιστής δεν εμπιστεύεται
        [missing-intermediate] έρχεται χωρίς τα πιστοποιητικά ανάμεσα σε αυτό και στην αρχή του
        [revoked] ανακλήθηκε στις { $revoked_at }
        [intermediate-expired] έρχεται με το { $certificate }, που έληξε στις { $not_after }
        [intermediate-not-yet-valid] έρχεται με το { $certificate }, που αρχίζει να ισχύει μόλις στις { $not_before }
        [weak-key] έχει πολύ αδύναμο κλειδί
        [weak-signature] έχει πολύ αδύναμη υπογραφή
       *[other] έχει κάποιο πρόβλημα
    }
finding-interceptor-issuer = Το πιστοποιητικό εκδόθηκε από { $interceptor }, που παρεμβαίνει στις ασφαλείς συνδέσεις στη διαδρομή τους
finding-certificate-differs-elsewhere = Στο άλλο δίκτυο ο διακομιστής δείχνει πιστοποιητικό άλλου εκδότη ({ $issuer_elsewhere }· εδώ { $issuer })
finding-clock-off = Το ρολόι αυτού του υπολογιστή πηγαίνει { $direction ->
        [ahead] μπροστά
       *[behind] πίσω
    } κατά { $days ->
        [0] { $minutes ->
        [one] { $minutes } λεπτό
       *[other] { $minutes } λεπτά
    }
        [one] { $days } ημέρα
       *[other] { $days } ημέρες
    }· με την ώρα του διακομιστή το πιστοποιητικό είναι σε ισχύ
finding-clock-differs = Το ρολόι αυτού του υπολογιστή διαφέρει από το ρολόι του διακομιστή κατά { $days ->
        [0] { $minutes ->
        [one] { $minutes } λεπτό
       *[other] { $minutes } λεπτά
    }
        [one] { $days } ημέρα
       *[other] { $days } ημέρες
    }
finding-clock-right = Το ρολόι αυτού του υπολογιστή συμφωνεί με το ρολόι του διακομιστή
finding-certificate-weak-key = Το κλειδί του πιστοποιητικού είναι πολύ μικρό για πολλά σύγχρονα προγράμματα ({ $key })
finding-certificate-weak-signature = Το πιστοποιητικό είναι υπογεγραμμένο με τρόπο που τα σύγχρονα προγράμματα απορρίπτουν ({ $signature })
finding-certificate-intermediate-weak-key = Το κλειδί του πιστοποιητικού ανάμεσα σε αυτό του διακομιστή και σε ένα έμπιστο, { $certificate }, είναι πολύ μικρό για πολλά σύγχρονα προγράμματα ({ $key })
finding-certificate-intermediate-weak-signature = Το πιστοποιητικό ανάμεσα σε αυτό του διακομιστή και σε ένα έμπιστο, { $certificate }, είναι υπογεγραμμένο με τρόπο που τα σύγχρονα προγράμματα απορρίπτουν ({ $signature })
finding-weak-key-exchange = Η ανταλλαγή κλειδιών του διακομιστή είναι πολύ αδύναμη για πολλά σύγχρονα προγράμματα ({ $bits } bit)
finding-exchange-5_5-greeting = Η θύρα { $port } δηλώνει ότι είναι Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Ο Exchange Server { $version } είναι παλιότερος από το Service Pack 3
finding-other-product-greeting = Η θύρα { $port } δηλώνει ότι είναι { $product }
finding-scanner-greeting = Ένα πρόγραμμα σάρωσης αλληλογραφίας απαντά στη θύρα { $port } στη θέση του διακομιστή: { $text }
finding-local-scanner-listens = Ένα πρόγραμμα σάρωσης αλληλογραφίας σε αυτόν τον υπολογιστή ακούει στη θύρα { $port }
finding-busy-greeting = Η θύρα { $port } δεν δέχεται προς το παρόν αυτόν τον υπολογιστή: { $text }
finding-kept-out-greeting = Η θύρα { $port } δεν δέχεται προς το παρόν αυτόν τον υπολογιστή: { $text }
finding-mailbox-locked-greeting = Άλλο πρόγραμμα ή άλλη συσκευή έχει ανοιχτό το γραμματοκιβώτιο: { $text }
finding-takes-no-mail = Η θύρα { $port } λέει ότι αυτός ο διακομιστής δεν δέχεται αλληλογραφία από κανέναν: { $text }
finding-refusal-greeting = Η θύρα { $port } αρνείται συνδέσεις από εδώ: { $text }
finding-address-not-welcome = Η θύρα { $port } αρνείται αυτόν τον υπολογιστή: { $text }
finding-computer-name-refused = Η θύρα { $port } αρνείται το όνομα που δίνει το Mailprobe γι’ αυτόν τον υπολογιστή (EHLO): { $text }
finding-server-fault-greeting = Η θύρα { $port } λέει ότι η υπηρεσία έχει πρόβλημα ή είναι απενεργοποιημένη: { $text }
finding-server-asked-to-stop = Ο διακομιστής ζήτησε να γίνει αργότερα νέα προσπάθεια, γι’ αυτό το Mailprobe σταμάτησε να ρωτά
finding-greeting-missing = Η σύνδεση στη θύρα { $port } έγινε, αλλά ο διακομιστής αλληλογραφίας δεν είπε τίποτα
finding-greeting-cut-off = Η θύρα { $port } κλείνει τη σύνδεση εκεί όπου ο διακομιστής αλληλογραφίας πρέπει να μιλήσει πρώτος
finding-no-port-speaks = { $ports } θύρες δέχονται συνδέσεις και καμία δεν λέει λέξη
finding-captive-portal-answers = Μια σελίδα εισόδου αυτού του δικτύου απαντά στη θέση του διακομιστή αλληλογραφίας
finding-starttls-works = Το STARTTLS λειτουργεί στη θύρα { $port }
finding-starttls-offered = Η θύρα { $port } προσφέρει STARTTLS
finding-smtp-starttls-works = Το STARTTLS λειτουργεί στη θύρα { $port }
finding-starttls-stripped = Κάτι στη διαδρομή αφαιρεί την προσφορά STARTTLS στη θύρα { $port }
finding-starttls-injected = Μαζί με την έγκριση του διακομιστή για STARTTLS στη θύρα { $port } ήρθαν επιπλέον byte, σημάδι παραποίησης
finding-starttls-not-offered = Η θύρα { $port } δεν προσφέρει STARTTLS, ενώ το πρόγραμμα αλληλογραφίας είναι ρυθμισμένο γι’ αυτό
finding-starttls-refused = Η θύρα { $port } προσφέρει STARTTLS και μετά { $answered ->
        [yes] το αρνείται: { $reply }
       *[no] δεν απαντά
    }
finding-sign-in-oauth-only = Η θύρα { $port } δεν δέχεται κωδικούς πρόσβασης, μόνο είσοδο μέσω ιστοσελίδας (OAuth 2)
finding-sign-in-disabled = Η θύρα { $port } λέει ότι η είσοδος είναι απενεργοποιημένη
finding-protocol-switched-off = Η θύρα { $port } λέει ότι το { $protocol } είναι απενεργοποιημένο για αυτόν τον λογαριασμό ή τομέα: { $text }
finding-sign-in-not-in-program = Η θύρα { $port } προσφέρει για την είσοδο μόνο { $ways }, που αυτό το πρόγραμμα αλληλογραφίας δεν υποστηρίζει
finding-sign-in-fails-on-one-address = Η θύρα { $port } δεν προσφέρει στη διεύθυνση { $address } είσοδο που υποστηρίζει αυτό το πρόγραμμα αλληλογραφίας, ενώ στη διεύθυνση { $works_on } προσφέρει
finding-client-certificate-demanded = Η θύρα { $port } δέχεται μόνο προγράμματα που έχουν δικό τους πιστοποιητικό
finding-sign-in-not-offered = Η θύρα { $port } δεν προσφέρει κανέναν τρόπο εισόδου
finding-plain-sign-in-refused = Η θύρα { $port } δεν δέχεται κωδικό πρόσβασης χωρίς κρυπτογράφηση
finding-both-secure-ports-fail = Οι θύρες { $port } και { $other_port } συμπεριφέρονται όμοια, ενώ η θύρα { $greeting_port } απαντά
finding-other-secure-port-works = Η θύρα { $other_port } λειτουργεί, η θύρα { $port } όχι
finding-works-on-other-network = Λειτουργεί από άλλο δίκτυο
finding-fails-on-other-network = Δεν λειτουργεί ούτε από άλλο δίκτυο
finding-groupshield-installed = Κάποιος που ξέρει λέει ότι το GroupShield εκτελείται σε αυτόν τον διακομιστή
finding-groupshield-absent = Κάποιος που ξέρει λέει ότι το GroupShield δεν υπάρχει σε αυτόν τον διακομιστή
finding-cured-by-removal = Το SSL λειτουργεί από τότε που το GroupShield αφαιρέθηκε εντελώς
finding-not-cured-by-removal = Το SSL δεν λειτουργεί, αν και το GroupShield αφαιρέθηκε εντελώς
finding-works-without-ssl = Η αλληλογραφία λειτουργεί με απενεργοποιημένο SSL
finding-fails-without-ssl = Η αλληλογραφία δεν λειτουργεί ούτε με απενεργοποιημένο SSL
finding-began-after-change-here = Άρχισε μετά από μια αλλαγή σε αυτόν τον υπολογιστή
finding-no-change-here = Δεν άλλαξε τίποτα σε αυτόν τον υπολογιστή
finding-event-0x2741 = Το αρχείο καταγραφής του διακομιστή δείχνει το συμβάν { $event } με 0x2741: η υπηρεσία αλληλογραφίας δεν μπόρεσε να ανοίξει την ασφαλή θύρα της
finding-event-0x2740 = Το αρχείο καταγραφής του διακομιστή δείχνει το συμβάν { $event } με 0x2740: άλλο πρόγραμμα κατέχει τη θύρα αλληλογραφίας
finding-event-13002 = Το αρχείο καταγραφής του διακομιστή δείχνει το συμβάν 13002: η υπηρεσία αλληλογραφίας δεν έχει πιστοποιητικό
