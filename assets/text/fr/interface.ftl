# La fenêtre

app-practice = S’exercer
app-history = Vérifications précédentes
app-history-empty = Pas encore de vérification précédente
app-history-clear = Oublier toutes les vérifications précédentes
app-language = Langue
app-theme = Apparence
app-theme-system = Comme le système
app-theme-light = Clair
app-theme-dark = Sombre
app-about = À propos
app-about-close = Fermer
app-about-renderer = Affiché avec { $renderer }
app-about-licences = Licences des composants de Mailprobe

describe-message = Le message
describe-example = Par exemple : Impossible d’établir une connexion sécurisée avec le serveur. Compte : 'office', Serveur : 'mail.example.com', Protocole : POP3, Port : 995, Sécurisé (SSL) : Oui, Numéro d’erreur : 0x800CCC1A
describe-paste = Coller
describe-open = Ouvrir un fichier…
describe-clear = Effacer
describe-picture = Ceci est une image. Mailprobe lit du texte : dans la fenêtre du message, appuyez sur Ctrl+C, puis collez ici. Ou saisissez le numéro et le serveur dans les champs. Joignez votre image au ticket.
describe-understood = Lu dans votre message
describe-not-understood = Rien n’a été reconnu dans ce texte. Vous pouvez quand même indiquer le serveur, le protocole et le port, puis vérifier.
describe-more = { $count } de plus dans le même texte
describe-settings = Où regarder
describe-program-of-message = comme dans le message
describe-security = Chiffrement
describe-published = Demander aussi au fournisseur les paramètres qu’il publie (contacte le domaine du serveur)
describe-check = Vérifier
describe-promise = Aucun mot de passe n’est nécessaire, et aucun n’est jamais envoyé.
describe-nothing-yet = Collez d’abord le message de votre logiciel de messagerie, ou indiquez le serveur.
describe-bad-port = « { $port } » n’est pas un port. Les ports sont des nombres de 1 à 65535 ; en général 995 pour POP3 et 993 pour IMAP.
describe-not-probed = Les comptes { $protocol } ne peuvent pas être vérifiés. Mailprobe vérifie POP3, IMAP et SMTP.
describe-unknown-program = Ce logiciel de messagerie n’est pas connu. Choisissez-en un dans la liste.

checking-title = Vérification : { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } seconde jusqu’ici
       *[other] { $seconds } secondes jusqu’ici
    }
checking-stop = Arrêter
checking-stopping = Arrêt en cours. Ce qui a été trouvé est conservé.
checking-steps = Dernières étapes

link-this-computer = Cet ordinateur
link-name = Nom
link-connection = Connexion
link-secure-channel = Connexion sécurisée
link-mail-server = Serveur de messagerie
link-sign-in = Authentification
link-state-waiting = en attente
link-state-checking = en cours
link-state-works = fonctionne
link-state-broken = en panne
link-state-not-reached = maillon non atteint
link-state-partly = fonctionne en partie
link-state-not-used = maillon non utilisé
link-state-not-tested = maillon non vérifié

result-back = Retour
result-again = Vérifier à nouveau
result-copy-ticket = Copier pour le ticket
result-copy-picture = Copier l’image
result-save = Enregistrer
result-save-page = Rapport sous forme de page…
result-save-picture = Image…
result-save-json = Résultat à comparer (JSON)…
result-save-text = Texte…
result-warning-read = J’ai lu ceci
result-copied = Copié. Collez-le dans le ticket.
result-copied-picture = L’image est copiée. Collez-la dans le ticket.
result-saved = Enregistré sous { $path }
result-saved-fallback = Aucune fenêtre de fichiers n’a pu s’ouvrir. Enregistré sous { $path }
result-not-saved = Enregistrement impossible : { $reason }. Rien n’est perdu ; choisissez un autre emplacement.
result-unchanged = Rien n’a changé depuis la dernière vérification.
result-changed = Lors de la dernière vérification, le résultat était : { $before }
result-loaded = Ceci est un résultat enregistré.
result-not-loaded = Le fichier n’a pas pu être utilisé : { $reason }

details-facts = Ce qui a été vérifié
details-why = Comment le résultat a été calculé

fact-yes = Oui
fact-no = Non
fact-unknown = Je ne sais pas

dialog-save = Enregistrer
dialog-open = Ouvrir un message, un journal d’événements ou un résultat enregistré
dialog-kind = Rapport Mailprobe
dialog-kind-open = Messages, journaux et résultats
app-crashed = Cette vérification n’a pas pu aller à son terme. Ce qui s’est passé est noté dans { $path } ; envoyez ce fichier à votre service d’assistance.
