# Rapports et ligne de commande : titres et mots courts

report-title = Rapport de Mailprobe { $version }
report-when = Date et heure
date = { $day ->
        [1] 1er
       *[other] { $day }
    } { $month ->
        [1] janvier
        [2] février
        [3] mars
        [4] avril
        [5] mai
        [6] juin
        [7] juillet
        [8] août
        [9] septembre
        [10] octobre
        [11] novembre
       *[12] décembre
    } { $year }
report-server = Serveur
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS dès le premier octet
report-security-starttls = STARTTLS
report-security-none = sans chiffrement
report-program = Logiciel de messagerie
report-program-value = { $program } (profil { $profile })
report-your-mail-program = votre logiciel de messagerie
report-account = Compte
report-code = Numéro
report-event = Journal du serveur
report-practice = Exercice
report-verdict = Conclusion
report-certainty = Degré de certitude : { $label }
report-certain = certain
report-not-decided = Degré de certitude : non tranché
report-user = Ce que vous pouvez faire maintenant
report-admin = Ce que votre administrateur doit faire
report-warning = Lisez d’abord ceci.
report-evidence = Pourquoi nous le pensons
report-more = Pour toutes les mesures, ajoutez --details, ou enregistrez-les avec --html FICHIER ou --json
report-profile-note = À propos de ce logiciel
report-profile-platform = Ce qu’il sait chiffrer a été relevé sur le système ou la bibliothèque qu’il utilise, non sur le logiciel lui-même.
report-profile-stand-in = Ce qu’il sait chiffrer a été relevé sur un logiciel apparenté, non sur celui-ci.
report-profile-documented = Ce qu’il sait chiffrer est tiré des documents de son éditeur ; cela n’a pas été relevé.
report-profile-inferred = Ce qu’il sait chiffrer est déduit de logiciels semblables ; cela n’a pas été relevé.
report-causes = Causes les plus probables
report-yes = oui
report-no = non
report-not-asked = non vérifiable
report-practice-note = C’était un exercice avec un serveur fictif sur cet ordinateur.

report-table-ports = Serveurs et ports
report-table-hellos = Comment le serveur répond à chaque tentative de connexion (SSL 2.0 à TLS 1.3)
report-table-certificate = Certificat
report-table-traffic = Serveurs contactés par Mailprobe
report-table-transcript = Transcription (en anglais)
report-head-port = Port
report-head-service = Service
report-head-address = Adresse
report-head-connect = Connexion
report-head-greeting = Accueil
report-head-hello = Tentative
report-head-answer = Réponse
report-head-version = Version
report-head-suite = Suite
report-head-ms = ms
report-head-question = Question
report-head-to = À
report-head-connections = Connexions
report-head-in = Octets reçus
report-head-out = Octets envoyés
report-head-what = Quoi

tcp-open = ouverte
tcp-refused = refusée
tcp-timed-out = pas de réponse
tcp-reset = coupée (reset)
tcp-unreachable = aucun chemin
tcp-blocked-locally = bloquée par cet ordinateur

greeting-ready = prêt
greeting-preauth = déjà authentifié
greeting-refusal = refusé
greeting-other-protocol = autre protocole
greeting-silence = silence
greeting-closed = fermé sans un mot
greeting-reset = coupé sans un mot (reset)
greeting-garbage = octets illisibles

hello-server-hello = ServerHello
hello-alert = alerte
hello-closed = fermé
hello-reset = coupé (reset)
hello-silent = silence
hello-text = texte en clair :
hello-other-protocol = autre protocole :
hello-malformed = octets illisibles :

certificate-problems = Ce qui ne va pas
certificate-no-problem = rien
certificate-trusted-publicly = Reconnu par les racines publiques
certificate-trusted-here = Reconnu par cet ordinateur
certificate-subject = Délivré à
certificate-issuer = Délivré par
certificate-names = Noms
certificate-dates = Validité
certificate-key = Clé et signature
certificate-fingerprint = SHA-256
certificate-expired = expiré
certificate-not-yet-valid = pas encore valable
certificate-revoked = révoqué par son émetteur
certificate-intermediate-expired = le certificat intermédiaire a expiré
certificate-intermediate-not-yet-valid = le certificat intermédiaire n’est pas encore valable
certificate-other-path-needed = un certificat intermédiaire a expiré (seuls d’anciens logiciels s’en soucient)
certificate-wrong-name = délivré pour un autre nom
certificate-name-only-in-cn = son nom ne figure qu’à l’ancien endroit (common name), où les logiciels actuels ne regardent pas
certificate-self-signed = autosigné
certificate-unknown-extension = il contient une extension que les logiciels ne connaissent pas et doivent refuser
certificate-against-apple-rules = les logiciels d’Apple le refusent : valable plus de 825 jours, ou pas destiné à des serveurs
certificate-exceeds-issuer = l’autorité au-dessus n’avait pas le droit de le délivrer
certificate-untrusted-issuer = pas délivré par une autorité que cet ordinateur reconnaît
certificate-missing-intermediate = le certificat intermédiaire manque
certificate-weak-key = clé courte
certificate-intermediate-weak-key = clé courte du certificat intermédiaire
certificate-weak-signature = signature faible (MD5 ou SHA-1)
certificate-intermediate-weak-signature = signature faible du certificat intermédiaire (MD5 ou SHA-1)
certificate-wrong-usage = pas prévu pour des serveurs
certificate-unreadable = illisible

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protocole
explain-secure = Sécurisé (SSL)
explain-error-number = Numéro d’erreur
explain-socket-error = Erreur de socket
explain-server-error = Erreur du serveur
explain-server-response = Réponse du serveur
explain-your-server = votre serveur de messagerie
explain-causes = Ce que cela signifie le plus probablement, d’après les seuls mots :
explain-check-adds = Ces mots n’ont pas été vérifiés. « mailprobe check » avec le même texte examine le serveur lui-même.
explain-words-tell-nothing = Ces mots ne disent pas ce qui ne va pas. « mailprobe check » avec le même texte examine le serveur lui-même.
explain-secret-left-out = Un mot de passe ou un autre secret se trouvait dans le texte. Il a été écarté et n’est pas conservé. Si d’autres ont vu le texte, changez-le.
explain-sentences-left-out = Un message du texte est trop long pour être lu jusqu’au bout : les phrases après les 100 000 premières n’ont pas été examinées. Collez seulement la partie qui contient l’erreur.
missing-server = Il manque encore : le nom du serveur de messagerie. Il figure dans les paramètres du compte de votre logiciel de messagerie.
missing-protocol = Il manque encore : le protocole. En général POP3 ou IMAP pour la réception et SMTP pour l’envoi.
missing-port = Il manque encore : le port. En général 995 (POP3) et 993 (IMAP) pour la réception, 465 ou 587 (SMTP) pour l’envoi.
missing-security = Il manque encore : le type de chiffrement. En général SSL/TLS ; avec le port 110, 143 ou 587, c’est STARTTLS.

stage-dns = la recherche de l’adresse
stage-tcp = l’accès au port
stage-tls = la connexion sécurisée
stage-greeting = les premiers mots du serveur
stage-auth = l’authentification
stage-protocol = l’échange avec le serveur de messagerie
stage-config = les paramètres du compte
stage-local = cet ordinateur
stage-unknown = un maillon quelconque de la chaîne

lab-running =
    Serveur d’exercice : { $title }.
    Il écoute sur 127.0.0.1 jusqu’à Ctrl-C. Vérifiez-le avec :
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Comment le résultat a été calculé (décibans : +10 rend une cause dix fois plus probable)
reckoning-prior = avant toute mesure
reckoning-sum = somme
reckoning-excluded = écartée

report-stopped = Vous avez arrêté la vérification après { $seconds } secondes. Le dernier constat jusque-là : { $seen }.
report-time-is-up = Le temps était écoulé après { $seconds } secondes. Le dernier constat jusque-là : { $seen }.
report-nothing-seen = encore rien
