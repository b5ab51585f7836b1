# Ce qui a été établi, une phrase par constat.

## Ce qu’a dit le logiciel de messagerie

finding-said-secure-connect-failed = Le logiciel de messagerie indique qu’aucune connexion sécurisée ne s’est établie ({ $words })
finding-said-connect-failed = Le logiciel de messagerie indique qu’il n’a pas obtenu de connexion ({ $words })
finding-said-dropped = Le logiciel de messagerie indique que le serveur a mis fin à la connexion ({ $words })
finding-said-slow = Le logiciel de messagerie indique qu’il a attendu une réponse trop longtemps ({ $words })
finding-said-host-not-found = Le logiciel de messagerie indique qu’il n’a pas trouvé l’adresse du serveur ({ $words })
finding-said-busy = Le logiciel de messagerie indique que le serveur ou la boîte aux lettres est occupé ({ $words })
finding-said-certificate = Le logiciel de messagerie indique qu’il n’accepte pas le certificat du serveur ({ $words })
finding-said-starttls-missing = Le logiciel de messagerie indique que le serveur ne propose pas STARTTLS ({ $words })
finding-said-sign-in-refused = Le logiciel de messagerie indique que l’identification a été refusée ({ $words })
finding-said-timed-out = Le logiciel de messagerie n’a reçu aucune réponse à sa connexion ({ $words })
finding-said-refused = La connexion du logiciel de messagerie a été refusée ({ $words })
finding-said-blocked-here = Cet ordinateur n’a pas laissé le logiciel de messagerie se connecter ({ $words })
finding-said-needs-encryption = Dans le message, les propres mots du serveur demandent d’abord un chiffrement : { $words }
finding-said-tls-not-started = Dans le message, les propres mots du serveur disent qu’il n’a pas pu démarrer TLS : { $words }

## Trouver l’adresse

finding-name-not-found = Il n’existe pas de serveur nommé { $name }
finding-name-has-no-address = Le nom { $name } existe, mais aucune adresse ne lui correspond
finding-resolver-silent = Le service de noms de ce réseau n’a pas répondu à la question sur { $name }
finding-resolver-trouble = Le service de noms de ce réseau n’a pas pu dire où se trouve { $name }
finding-private-address = Le nom mène à { $address }, une adresse interne à un réseau local, et rien n’y répond
finding-empty-address = Le nom mène à { $address }, qui n’est pas un ordinateur : des filtres répondent ainsi
finding-hosts-file-names-server = Le fichier hosts de cet ordinateur dirige lui-même le nom vers { $address }

## Atteindre le port

finding-port-silent-others-greet = Le port { $port } ne répond pas aux connexions, alors que le port { $other_port } salue normalement
finding-port-silent = Le port { $port } ne répond pas aux connexions
finding-no-route = Aucun chemin ne mène d’ici à { $address }
finding-blocked-locally = Cet ordinateur lui-même n’a pas laissé sortir la connexion vers le port { $port }
finding-ipv6-fails-ipv4-works = Le port { $port } fonctionne en IPv4 ({ $works_on }) et pas en IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Le port { $port } fonctionne en IPv6 ({ $works_on }) et pas en IPv4 ({ $address })
finding-one-address-fails = Le serveur a plusieurs adresses : le port { $port } fonctionne sur { $works_on } et pas sur { $address }

## Le canal sécurisé

finding-idle-close = Le port { $port } accepte les connexions et les ferme avant que quoi que ce soit ne soit envoyé
finding-every-hello-dies = Le port { $port } accepte les connexions, mais pas un seul des { $hellos } types de Hello, de SSL 2.0 à TLS 1.3, n’obtient de réponse
finding-alert-on-every-hello = Le port { $port } répond à chaque type de Hello par la même alerte ({ $alert })
finding-every-hello-silent = Le port { $port } accepte les connexions, puis ne dit rien à aucun type de Hello
finding-client-hello-unanswered = Le port { $port } n’a pas répondu au Hello du logiciel de messagerie lui-même, et trop peu d’autres choses ont été vues pour dire pourquoi
finding-newer-hello-answered = Le port { $port } répond aux logiciels plus récents (jusqu’à { $version }), mais pas à un Hello comme celui de ce logiciel de messagerie
finding-only-old-hello-answered = Le port { $port } ne répond à rien de plus récent que { $version }
finding-other-suites-answered = Le port { $port } parle une version que ce logiciel de messagerie connaît, mais n’a aucun algorithme de chiffrement en commun avec lui
finding-sni-needed = Le port { $port } ne répond qu’aux logiciels qui nomment le serveur dans leur premier message (SNI)
finding-client-hello-answered = Le port { $port } répond à un Hello comme celui de ce logiciel de messagerie
finding-current-hello-answered = Le port { $port } répond à un Hello actuel
finding-everything-works = Le port { $port } fonctionne d’ici : atteint, sécurisé et accueil reçu
finding-handshake-not-completed = Le port { $port } répond, mais la connexion sécurisée n’arrive pas à son terme
finding-text-on-secure-port = Le port { $port } parle en clair là où un canal sécurisé est attendu : { $text }
finding-starttls-port-with-ssl = Le port { $port } salue en clair et n’est pas prévu pour SSL dès le premier octet : { $text }
finding-starttls-on-secure-port = Le port { $port } attend un canal sécurisé, tandis que le logiciel de messagerie attend un accueil
finding-tls-start-text = Le serveur dit lui-même qu’il ne peut pas démarrer le canal sécurisé (port { $port })
finding-malformed-answer = Le port { $port } répond par des octets qui n’appartiennent à aucun protocole connu ici
finding-flapping = Le port { $port } a répondu à { $answered } tentatives identiques sur { $tries }
finding-slow-answer = Le port { $port } a mis { $seconds } secondes à répondre

## Le certificat et l’horloge

finding-certificate-expired = Le certificat du serveur a pris fin le { $not_after }
finding-certificate-not-yet-valid = Le certificat du serveur commence le { $not_before }
finding-certificate-wrong-name = Le certificat est pour { $names }, pas pour { $asked_name }
finding-certificate-self-signed = Le certificat du serveur se porte garant de lui-même (autosigné)
finding-certificate-untrusted = Personne que cet ordinateur reconnaisse ne se porte garant du certificat ; il a été délivré par { $issuer }
finding-certificate-chain-incomplete = Le serveur n’envoie pas le certificat qui se place entre le sien et un certificat reconnu
finding-certificate-wrong-usage = Le certificat du serveur n’est pas fait pour un serveur de messagerie
finding-certificate-differs-elsewhere = Sur l’autre réseau, le serveur présente un certificat d’un autre émetteur ({ $issuer_elsewhere } ; ici { $issuer })
finding-clock-off = L’horloge de cet ordinateur { $direction ->
        [ahead] avance
       *[behind] retarde
    } de { $days ->
        [0] { $minutes } minutes
        [1] 1 jour
       *[other] { $days } jours
    } ; à l’heure du serveur, le certificat est bon
finding-clock-differs = L’horloge de cet ordinateur diffère de celle du serveur de { $days ->
        [0] { $minutes } minutes
        [1] 1 jour
       *[other] { $days } jours
    }
finding-clock-right = L’horloge de cet ordinateur concorde avec celle du serveur
finding-weak-key-exchange = L’échange de clés du serveur est trop faible pour les logiciels actuels ({ $bits } bits)

## L’accueil

finding-exchange-5_5-greeting = Le port { $port } salue en tant qu’Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } est plus ancien que le Service Pack 3
finding-other-product-greeting = Le port { $port } salue en tant que { $product }, qui n’est pas Exchange Server 5.5
finding-scanner-greeting = Un analyseur de courrier répond sur le port { $port } à la place du serveur : { $text }
finding-local-scanner-listens = Un analyseur de courrier sur cet ordinateur écoute sur le port { $port }
finding-refusal-greeting = Le port { $port } renvoie ceux qui appellent : { $text }
finding-greeting-missing = Le port { $port } a été atteint, mais aucun accueil n’est venu
finding-no-port-speaks = { $ports } ports acceptent les connexions et aucun ne dit un mot
finding-captive-portal-answers = Une page d’identification de ce réseau répond à la place du serveur de messagerie

## STARTTLS

finding-starttls-works = STARTTLS fonctionne sur le port { $port }
finding-starttls-offered = Le port { $port } propose STARTTLS
finding-smtp-starttls-works = STARTTLS fonctionne sur le port { $port }
finding-starttls-stripped = Quelque chose en chemin efface l’offre STARTTLS sur le port { $port }
finding-starttls-injected = Des octets en trop ont accompagné l’accord du serveur pour STARTTLS sur le port { $port }, signe d’une intervention
finding-starttls-not-offered = Le port { $port } ne propose pas STARTTLS, sur lequel le logiciel de messagerie est réglé
finding-starttls-refused = Le port { $port } propose STARTTLS, puis le refuse

## L’identification

finding-sign-in-oauth-only = Le port { $port } n’accepte pas de mots de passe, seulement l’identification par une page web (OAuth 2)
finding-sign-in-disabled = Le port { $port } indique que l’identification est désactivée
finding-plain-sign-in-refused = Le port { $port } n’accepte pas de mot de passe sans chiffrement

## Autres ports, autres réseaux, et ce que les gens savent

finding-both-secure-ports-fail = Les ports { $port } et { $other_port } se comportent de la même façon, tandis que le port { $greeting_port } salue
finding-other-secure-port-works = Le port { $other_port } fonctionne, le port { $port } non
finding-works-on-other-network = Cela fonctionne depuis un autre réseau
finding-fails-on-other-network = Cela ne fonctionne pas non plus depuis un autre réseau
finding-groupshield-installed = GroupShield fonctionne sur ce serveur, dit quelqu’un qui le sait
finding-groupshield-absent = GroupShield n’est pas sur ce serveur, dit quelqu’un qui le sait
finding-cured-by-removal = SSL fonctionne depuis que GroupShield a été entièrement retiré
finding-not-cured-by-removal = SSL ne fonctionne pas, bien que GroupShield ait été entièrement retiré
finding-works-without-ssl = La messagerie fonctionne avec SSL désactivé
finding-fails-without-ssl = La messagerie ne fonctionne pas non plus avec SSL désactivé
finding-began-after-change-here = Cela a commencé après un changement sur cet ordinateur
finding-no-change-here = Rien n’a été changé sur cet ordinateur
finding-event-0x2741 = Le journal du serveur montre l’événement { $event } avec 0x2741 : le service de messagerie n’a pas pu ouvrir son port sécurisé
finding-event-0x2740 = Le journal du serveur montre l’événement { $event } avec 0x2740 : un autre programme occupe le port de messagerie
finding-event-13002 = Le journal du serveur montre l’événement 13002 : le service de messagerie n’a pas de certificat
