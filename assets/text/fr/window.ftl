# La fenêtre : ce qu’elle demande, ce qu’elle dit un instant, et les pages par-dessus ses écrans

window-title = Qu’est-ce qui ne va pas avec votre messagerie ?
window-start-message = J’ai un message d’erreur ou un numéro
window-start-address = La messagerie ne marche pas, sans message d’erreur
window-start-server = Je connais le serveur

window-drop = ou déposez ici un fichier ou une image
window-picture = L’image que vous avez collée
window-picture-kept = Votre image est conservée. Elle est placée sous le résultat quand vous le copiez ou l’enregistrez comme image.
window-picture-remove = Retirer l’image
window-likely-causes = Ce que cela signifie le plus probablement, d’après les seuls mots
window-first-step = Première étape : { $step }
window-words-tell-nothing = Les mots seuls ne disent pas ce qui ne va pas. « Vérifier » examine le serveur lui-même.
window-check-to-be-sure = Rien n’a encore été mesuré. « Vérifier » examine le serveur lui-même.
window-check-servers = « Vérifier » examine ces serveurs : { $servers }
window-nothing-recognised = Rien dans ce texte ne nomme un serveur. Écrivez ici le nom du serveur de messagerie ; il figure dans les paramètres du compte de votre logiciel de messagerie.

window-address = Votre adresse e-mail
window-address-about = Mailprobe cherche le serveur qui garde votre courrier. La partie avant le @ reste sur cet ordinateur. Aucun mot de passe n’est nécessaire.
window-server-about = Le nom figure dans les paramètres du compte de votre logiciel de messagerie. Il commence souvent par imap., pop. ou smtp. Rien d’autre n’est nécessaire.
window-server-of-address = Laissez vide : il est trouvé d’après votre adresse e-mail
window-recent = Déjà vérifiés
window-more = Plus de paramètres
window-more-about = Rien de ceci n’est nécessaire. La vérification en devient plus précise.
window-meaning-protocol = Comment le logiciel de messagerie parle avec le serveur : POP3 relève le courrier, IMAP le laisse sur le serveur, SMTP l’envoie.
window-meaning-port = Le numéro sous lequel un serveur offre un service. D’ordinaire 995 pour POP3, 993 pour IMAP, 465 et 587 pour l’envoi.
window-meaning-encryption = Pour que personne ne puisse lire en chemin. SSL/TLS chiffre dès le premier octet, STARTTLS après un début en clair. Par son certificat, le serveur prouve qui il est.
window-told = lu dans votre message
window-told-perhaps = deviné d’après votre message ; vérifiez que c’est juste
window-automatic = automatique
window-search = Rechercher
window-bad-address = Ce n’est pas une adresse e-mail. Une adresse ressemble à nom@example.com.
window-bad-server = « { $server } » ne peut pas être le nom d’un serveur. Un nom de serveur ressemble à mail.example.com.
window-cleared = Le formulaire est maintenant vide.
window-undo = Annuler
window-restore = Remettre ce que j’avais rempli avant

window-practice = S’exercer avec un serveur fictif : { $title }
window-practice-banner = Exercice – ce serveur est fictif
window-leave-practice = Quitter l’exercice
window-practice-about = Des serveurs fictifs sur cet ordinateur, pour voir comment Mailprobe répond. Ce que vous avez rempli est conservé et revient quand vous quittez l’exercice.
window-practice-works = Tout va bien

window-waiting-this-computer = Examen du réseau de cet ordinateur
window-waiting-name = Recherche de l’adresse du serveur – quelques secondes
window-waiting-connection = Attente que le serveur accepte la connexion – jusqu’à 10 secondes
window-waiting-secure-channel = Attente que le serveur commence le chiffrement – jusqu’à 10 secondes par tentative
window-waiting-mail-server = Attente des premiers mots du serveur de messagerie – jusqu’à 10 secondes
window-waiting-sign-in = Examen de ce que le serveur propose pour l’authentification
window-waiting-elsewhere = Essai d’autres chemins vers le serveur, pour trouver la cause – jusqu’à une minute
window-one-second = { $seconds } seconde jusqu’ici

link-state-suspected = sans doute ici

window-open = non tranché
window-program-assumed = Aucun logiciel de messagerie n’a été indiqué ; la vérification s’est donc faite comme pour { $program }.
window-program-change = En choisir un autre
window-questions = Ce que vous savez nous aide. Si on vous l’a dit, cela compte aussi.
window-take-back = Annuler cette réponse
window-step-locked = Cette étape s’ouvre quand vous avez lu l’avertissement.
window-details = Détails techniques
window-copy-for-administrator = Copier le rapport pour votre administrateur
window-copied = Copié
window-copy-whole = Copier avec tous les détails
window-system = Système
window-preview = Montrer ce qui est copié
window-preview-about = C’est exactement ceci qui est copié. De ce qui précède le @ dans une adresse e-mail, seule la première lettre est gardée.
window-hide = Masquer les noms quand je copie ou enregistre

window-compare = Comparé à une vérification précédente
window-compare-short = Comparer
window-compare-end = Montrer cette vérification seule
window-compare-before = Avant
window-compare-after = Après
window-compare-same = À part l’heure, les deux vérifications ont donné le même résultat.
window-compare-addresses = Adresses du serveur
window-compare-network = Cet ordinateur avait un réseau
window-show = Afficher
window-delete = Supprimer
window-forget-really = Les oublier toutes ? C’est irréversible
window-today = aujourd’hui à { $time }
window-yesterday = hier à { $time }

window-watch = Surveiller jusqu’à ce que cela marche
window-watch-about = Vérifie une fois par minute, pendant une heure au plus, et vous le dit quand cela marche
window-watching = Prochaine vérification dans { $seconds } secondes
window-watch-checking = Nouvelle vérification en cours
window-watch-end = Arrêter la surveillance
window-watch-works = Cela marche maintenant.
window-watch-over = La vérification a duré une heure, et cela ne marche pas encore.
window-mail-helpdesk = Écrire au service d’assistance
window-not-opened = Ouverture impossible : { $reason }
window-no-letters = Cet ordinateur n’a pas de police pour les caractères de la langue choisie. Installez-en une, par exemple le paquet fonts-noto-cjk (Debian, Ubuntu) ou google-noto-sans-cjk-fonts (Fedora), puis redémarrez Mailprobe.
window-show-in-folder = Afficher dans le dossier
window-print = Imprimer…
window-copy = Copier la commande
window-copy-command = Copier { $command }
window-command-copied = La commande est copiée.
window-remedy-copy-report = Copier le rapport
window-remedy-sign-in-page = Ouvrir la page d’identification
window-remedy-date-and-time = Ouvrir la date et l’heure
window-remedy-network = Ouvrir les connexions réseau
window-remedy-outlook = Ouvrir les comptes d’Outlook

window-help = Aide
window-about-promise = Mailprobe ne demande jamais de mot de passe et ne s’authentifie jamais. Il parle au serveur de messagerie que vous avez indiqué et au service de noms de cet ordinateur. Il ne demande ses paramètres au domaine du serveur que si vous cochez « Demander aussi au fournisseur ».
window-about-licence = Logiciel libre, sous licence MIT ou Apache 2.0, à votre choix.
window-about-folder = Les paramètres et les vérifications précédentes sont gardés dans { $folder }
window-stage-describe = Description
window-stage-check = Vérification
window-stage-result = Résultat
