# Mailprobe: chain
report-chain = Η αλυσίδα
report-also-wrong = Επίσης λάθος: { $what }
chain-not-reached = Ο έλεγχος δεν έφτασε ως εδώ, επειδή ένας προηγούμενος κρίκος είναι χαλασμένος
chain-not-tested = Δεν ελέγχθηκε
chain-program-without-starttls = Αυτό το πρόγραμμα αλληλογραφίας δεν μπορεί να χρησιμοποιήσει STARTTLS στη θύρα { $port }
chain-turned-away = Δεν ελέγχθηκε ως το τέλος: ο διακομιστής δεν δέχεται άλλες συνδέσεις από εδώ
chain-no-encryption = Οι ρυθμίσεις δεν χρησιμοποιούν κρυπτογράφηση
chain-computer-works = Σε αυτόν τον υπολογιστή δεν βρέθηκε κανένα πρόβλημα
chain-computer-without-network = Αυτός ο υπολογιστής δεν έχει σύνδεση δικτύου
chain-computer-without-way-out = Αυτός ο υπολογιστής δεν βρίσκει δρόμο έξω από το δίκτυό του
chain-computer-blocks = Ο ίδιος αυτός ο υπολογιστής δεν άφησε να βγει η σύνδεση
chain-computer-at-its-limit = Αυτός ο υπολογιστής δεν μπορεί να ανοίξει άλλη σύνδεση: είναι πάρα πολλές ανοιχτές
chain-address-given = Δόθηκε διεύθυνση, άρα δεν χρειάστηκε να βρεθεί όνομα
chain-name-found = Το { $name } βρέθηκε στη διεύθυνση { $addresses }
chain-name-not-found = Δεν υπάρχει διακομιστής με το όνομα { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Το όνομα { $name } δεν έχει διεύθυνση
chain-resolver-silent = Η υπηρεσία ονομάτων αυτού του δικτύου δεν απάντησε
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Η υπηρεσία ονομάτων αυτού του δικτύου δεν μπόρεσε να πει πού βρίσκεται το { $name }
chain-port-open = Η θύρα { $port } δέχεται συνδέσεις
chain-port-open-on-some = Η θύρα { $port } λειτουργεί στη διεύθυνση { $address } και όχι στη διεύθυνση { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(δεν λέει τίποτα)
    [closed] {" "}(τερματίζει τη σύνδεση χωρίς λέξη)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Η θύρα { $port } αρνείται τις συνδέσεις
chain-port-silent = Η θύρα { $port } δεν απαντά
chain-port-reset = Η θύρα { $port } κόβει τις συνδέσεις ενώ γίνονται
chain-no-route = Δεν υπάρχει διαδρομή προς τη διεύθυνση { $address }
chain-starttls-not-offered = Η θύρα { $port } δεν προσφέρει STARTTLS
chain-starttls-refused = Η θύρα { $port } δεν αρχίζει κρυπτογράφηση όταν ζητείται STARTTLS
chain-clear-text = Η θύρα { $port } χρησιμοποιεί απλό κείμενο εκεί όπου πρέπει να αρχίζει η κρυπτογράφηση
chain-other-protocol = Αυτό που απαντά στη θύρα { $port } δεν χρησιμοποιεί TLS
chain-hello-silent = Η θύρα { $port } δεν λέει τίποτα όταν πρέπει να αρχίσει η κρυπτογράφηση
chain-waits-for-encryption = Η θύρα { $port } περιμένει κρυπτογράφηση (SSL/TLS) και δεν λέει τίποτα πριν από αυτήν
chain-hello-dies = Καμία προσπάθεια να αρχίσει κρυπτογράφηση στη θύρα { $port } δεν πετυχαίνει
chain-hello-not-accepted = Η θύρα { $port } κρυπτογραφεί, αλλά όχι με τρόπο που αυτό το πρόγραμμα αλληλογραφίας μπορεί να χρησιμοποιήσει
chain-flight-breaks-off = Η θύρα { $port } αρχίζει να κρυπτογραφεί και μετά διακόπτει
chain-certificate-has-a-problem = Η θύρα { $port } κρυπτογραφεί, και το πιστοποιητικό της έχει πρόβλημα
chain-handshake-breaks-off = Η θύρα { $port } διακόπτει πριν ολοκληρωθεί η κρυπτογράφηση
chain-flight-is-all-that-was-tested = Η θύρα { $port } απαντά σε αυτό το πρόγραμμα αλληλογραφίας ({ $version })· τα υπόλοιπα δεν ήταν δυνατό να ελεγχθούν αυτή τη φορά
chain-flight-is-all-that-can-be-tested = Η θύρα { $port } απαντά σε αυτό το πρόγραμμα αλληλογραφίας ({ $version })· ό,τι ακολουθεί δεν μπορεί να ελεγχθεί με τη σημερινή κρυπτογράφηση
chain-secure = Κρυπτογραφημένη, πιστοποιητικό εντάξει
chain-secure-by-a-newer-version = Κρυπτογραφημένη, πιστοποιητικό εντάξει ({ $version }· τα υπόλοιπα ελέγχθηκαν με { $newer })
chain-secure-at-times = Η θύρα { $port } κρυπτογραφεί, αλλά όχι κάθε φορά ή όχι έγκαιρα
chain-greets = Απαντά: { $text }
chain-greets-late = Απαντά αργά: { $text }
chain-refuses = Αρνείται αυτόν τον υπολογιστή: { $text }
chain-greets-wrongly = Αυτό που απαντά δεν είναι διακομιστής αλληλογραφίας αυτού του είδους: { $text }
chain-ends-without-a-word = Τερματίζει τη σύνδεση χωρίς λέξη
chain-greets-and-hangs-up = Απαντά και μετά τερματίζει τη σύνδεση
chain-greets-and-says-no-more = Απαντά και μετά δεν λέει τίποτα άλλο
chain-says-nothing = Δεν λέει τίποτα
chain-sign-in-not-tested = Δεν ελέγχθηκε: το Mailprobe δεν κάνει ποτέ είσοδο
chain-sign-in-needs-encryption = Δεν δέχεται κωδικό πρόσβασης χωρίς κρυπτογράφηση
chain-sign-in-oauth-only = Δεν δέχεται κωδικούς πρόσβασης, μόνο είσοδο μέσω ιστοσελίδας (OAuth 2)
chain-sign-in-disabled = Λέει ότι η είσοδος είναι απενεργοποιημένη εδώ
chain-sign-in-none = Δεν προσφέρει κανέναν τρόπο εισόδου
chain-sign-in-not-in-program = Προσφέρει μόνο { $ways }, που αυτό το πρόγραμμα αλληλογραφίας δεν υποστηρίζει
chain-sign-in-not-known-of-program = Προσφέρει μόνο { $ways }· δεν είναι γνωστό αν το υποστηρίζει αυτό το πρόγραμμα αλληλογραφίας
