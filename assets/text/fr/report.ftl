# Rapports et ligne de commande : titres et mots courts

report-title = Rapport de Mailprobe { $version }
report-when = Date et heure
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
report-causes = Causes les plus probables
report-yes = oui
report-no = non
report-not-asked = pas pu être vérifié
report-practice-note = C’était un exercice avec un serveur fictif sur cet ordinateur.

report-table-ports = Serveurs et ports
report-table-certificate = Certificat
report-table-traffic = Avec qui Mailprobe a parlé
report-table-transcript = Transcription
report-head-port = Port
report-head-service = Service
report-head-address = Adresse
report-head-connect = Connexion
report-head-greeting = Accueil
report-head-hello = Hello
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

tcp-open = ouvert
tcp-refused = refusé
tcp-timed-out = pas de réponse
tcp-reset = réinitialisé
tcp-unreachable = aucun chemin
tcp-blocked-locally = bloqué par cet ordinateur

greeting-ready = prêt
greeting-preauth = déjà identifié
greeting-refusal = renvoyé
greeting-other-protocol = autre protocole
greeting-silence = silence
greeting-closed = fermé sans un mot
greeting-reset = réinitialisé sans un mot
greeting-garbage = octets illisibles

hello-server-hello = ServerHello
hello-alert = alerte
hello-closed = fermé
hello-reset = réinitialisé
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
certificate-wrong-name = délivré pour un autre nom
certificate-self-signed = se porte garant de lui-même (autosigné)
certificate-untrusted-issuer = personne que cet ordinateur reconnaisse ne s’en porte garant
certificate-missing-intermediate = le certificat intermédiaire manque
certificate-weak-key = clé courte
certificate-weak-signature = signature faible (MD5 ou SHA-1)
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
missing-server = Il manque encore : le nom du serveur de messagerie. Il figure dans les paramètres du compte de votre logiciel de messagerie.
missing-protocol = Il manque encore : le protocole. En général POP3 ou IMAP pour la réception et SMTP pour l’envoi.

stage-dns = la recherche de l’adresse
stage-tcp = l’accès au port
stage-tls = le canal sécurisé
stage-greeting = les premiers mots du serveur
stage-auth = l’identification
stage-protocol = l’échange avec le serveur de messagerie
stage-config = les paramètres du compte
stage-local = cet ordinateur
stage-unknown = un maillon quelconque de la chaîne

lab-running =
    Serveur d’exercice : { $title }.
    Il écoute sur 127.0.0.1 jusqu’à Ctrl-C. Vérifiez-le avec :
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Comment la décision a été calculée (décibans : +10 rend une cause dix fois plus probable)
reckoning-prior = avant toute mesure
reckoning-sum = somme
reckoning-excluded = écartée
