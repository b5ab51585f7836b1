# Ce qui a été établi, une phrase par constat.

## Ce qu’a dit le logiciel de messagerie

finding-said-secure-connect-failed = Le logiciel de messagerie indique que la connexion sécurisée n’a pas pu être établie : { $words }
finding-said-connect-failed = Le logiciel de messagerie indique qu’il n’a pas pu se connecter : { $words }
finding-said-refused = Le message indique que la connexion a été refusée : { $words }
finding-said-timed-out = Le message indique que rien n’a répondu à temps : { $words }
finding-said-unreachable = Le message indique qu’aucun chemin ne mène au serveur : { $words }
finding-said-cannot-contact = Le logiciel de messagerie indique qu’il n’a pas pu atteindre le serveur : { $words }
finding-said-no-ipv6 = Le message indique que cet ordinateur ne connaît pas ce type d’adresses : { $words }
finding-said-blocked-here = Le message indique que cet ordinateur n’a pas laissé le logiciel se connecter : { $words }
finding-said-no-network = Le message indique qu’il n’y a pas de réseau : { $words }
finding-said-host-not-found = Le message indique que le nom du serveur n’a pas été trouvé : { $words }
finding-said-resolver-trouble = Le message indique que les noms n’ont pas pu être recherchés : { $words }
finding-said-dropped = Le message indique que la connexion a pris fin : { $words }
finding-said-slow = Le message indique que le serveur n’a pas répondu à temps : { $words }
finding-said-silent-on-tls-port = Rien n’a été reçu sur un port où le chiffrement doit commencer aussitôt : { $words }
finding-said-tls-failed = Le message indique que les deux côtés ne se sont pas entendus sur le chiffrement : { $words }
finding-said-clear-text = Le message indique que du texte en clair est arrivé au lieu du chiffrement attendu : { $words }
finding-said-starttls-missing = Le message indique que le serveur ne propose pas STARTTLS : { $words }
finding-said-needs-encryption = Le message indique qu’il faut d’abord un chiffrement : { $words }
finding-said-tls-not-started = Le message indique que le serveur n’a pas pu démarrer le chiffrement : { $words }
finding-said-client-too-old = Le message indique que la version de TLS du logiciel n’est plus acceptée : { $words }
finding-said-server-too-old = Le message indique que la version de TLS du serveur n’est plus acceptée : { $words }
finding-said-version-differs = Le message indique que les deux côtés n’ont aucune version de TLS en commun : { $words }
finding-said-no-shared-cipher = Le message indique que les deux côtés n’ont aucun chiffrement en commun : { $words }
finding-said-weak-key-exchange = Le message indique que l’échange de clés du serveur est trop faible : { $words }
finding-said-certificate = Le message indique que le certificat du serveur n’a pas été accepté : { $words }
finding-said-certificate-expired = Le message indique que le certificat du serveur a expiré : { $words }
finding-said-certificate-not-yet-valid = Le message indique que le certificat du serveur n’est pas encore valable : { $words }
finding-said-certificate-wrong-name = Le message indique que le certificat est pour un autre nom : { $words }
finding-said-certificate-self-signed = Le message indique que le certificat est autosigné (aucune autorité de certification ne le confirme) : { $words }
finding-said-certificate-untrusted = Le message indique que l’émetteur du certificat n’est pas reconnu : { $words }
finding-said-own-root-in-chain = Le message indique que le certificat vient d’une autorité de certification privée : { $words }
finding-said-certificate-chain = Le message indique qu’il manque une partie de la chaîne de certificats : { $words }
finding-said-certificate-revoked = Le message indique que le certificat a été révoqué : { $words }
finding-said-weak-certificate = Le message indique que le certificat est trop faible : { $words }
finding-said-clock = Le message indique que les horloges diffèrent : { $words }
finding-said-client-rejects-certificate = Le journal du serveur indique que le client n’a pas accepté le certificat : { $words }
finding-said-client-certificate = Le message indique que le serveur demande un certificat personnel : { $words }
finding-said-sni = Le message indique que le serveur a besoin qu’on lui dise son nom : { $words }
finding-said-wrong-protocol = Le message indique qu’un autre protocole a répondu : { $words }
finding-said-busy = Le message parle des limites du serveur : { $words }
finding-said-mailbox-locked = Le message indique qu’un autre logiciel utilise déjà la boîte aux lettres : { $words }
finding-said-server-fault = Le message parle d’une panne du serveur : { $words }
finding-said-sign-in-refused = Le message indique que l’authentification a été refusée : { $words }
finding-said-sign-in-method = Le message indique que cette méthode d’authentification n’est pas acceptée : { $words }
finding-said-sign-in-later = Le message indique que l’authentification est suspendue pour un moment : { $words }
finding-said-relay-denied = Le message indique que le serveur ne transmet pas de courrier sans authentification : { $words }
finding-said-sending-refused = Le message indique que le serveur n’accepte pas ce courrier : { $words }
finding-said-computer-name-refused = Le message indique que le serveur n’accepte pas le nom que cet ordinateur se donne (HELO) : { $words }
finding-said-recipient-unknown = Le message indique que le destinataire n’est pas connu : { $words }
finding-said-mailbox-full = Le message indique qu’une boîte aux lettres est pleine : { $words }
finding-said-scanner = Le message vient d’un antivirus de messagerie en chemin : { $words }
finding-said-captive-portal = Le message vient de la page d’identification d’un réseau : { $words }
finding-said-local = Le message parle d’une panne sur cet ordinateur : { $words }
finding-said-settings = Le message indique que les paramètres ne peuvent pas être justes : { $words }
finding-settings-tls-on-starttls-port = SSL/TLS est réglé pour le port { $port }, où le chiffrement commence par STARTTLS
finding-settings-plain-on-tls-port = SSL/TLS n’est pas réglé pour le port { $port }, où le chiffrement doit commencer aussitôt
finding-settings-starttls-on-tls-port = STARTTLS est réglé pour le port { $port }, où le chiffrement doit commencer aussitôt
finding-settings-port-of-other-protocol = Le port { $port } ne correspond pas à { $protocol }
finding-settings-greeting-of-other-protocol = Le serveur a répondu dans un autre protocole que { $protocol } : { $words }
finding-settings-server-is-this-computer = Les paramètres indiquent cet ordinateur lui-même comme serveur de messagerie
finding-settings-greeting-of-other-server = Le message d’accueil n’est pas celui du fournisseur : { $words }
finding-settings-certificate-of-other-server = Les serveurs de ce fournisseur présentent le bon certificat à tout logiciel qui les nomme d’abord (SNI) : ce logiciel ne le fait pas, ou autre chose répond à leur place
finding-settings-exchanger-as-server = Ce serveur ne reçoit que le courrier d’autres serveurs, sur le port 25. Les logiciels utilisent un autre serveur du fournisseur, et non le port { $port } de celui-ci.

## Trouver l’adresse

finding-name-not-found = Il n’existe pas de serveur nommé { $name }
finding-alias-leads-nowhere = { $name } n’est qu’un autre nom de { $alias }, et { $alias } n’existe pas
finding-name-has-no-address = Le nom { $name } existe, mais aucune adresse ne lui correspond
finding-resolver-silent = Le service de noms de ce réseau n’a pas répondu quand on lui a demandé { $name }
finding-family-unanswered = Le service de noms de ce réseau laisse sans réponse la question sur les adresses { $family } de { $name } : chaque logiciel attend { $seconds } secondes ou plus
finding-resolver-trouble = Le service de noms de ce réseau n’a pas pu dire où se trouve { $name }
finding-private-address = Le nom mène à { $address }, une adresse interne à un réseau local, et rien n’y répond
finding-empty-address = Le nom mène à { $address }, qui n’est l’adresse d’aucun ordinateur ; des filtres répondent ainsi
finding-loopback-address = Le nom mène à { $address }, qui est cet ordinateur même ; des filtres répondent ainsi
finding-no-network = Cet ordinateur n’est connecté à aucun réseau
finding-computer-at-its-limit = Cet ordinateur n’a plus aucune connexion disponible : trop de connexions sont ouvertes à la fois
finding-hosts-file-names-server = Le fichier hosts de cet ordinateur dirige le nom vers { $address }
finding-search-suffix-used = Le nom n’a été trouvé qu’en ajoutant { $suffix } ; c’est peut-être un autre ordinateur qui a répondu

## Atteindre le port

finding-port-refused-others-greet = Le port { $port } refuse les connexions, alors que le port { $other_port } répond normalement
finding-port-silent-others-greet = Le port { $port } ne répond pas aux connexions, alors que le port { $other_port } répond normalement
finding-port-refused = Le port { $port } refuse les connexions
finding-port-silent = Le port { $port } ne répond pas aux connexions
finding-every-port-refused = Tous les ports de messagerie essayés refusent les connexions
finding-every-port-silent = Aucun des ports de messagerie essayés ne répond
finding-no-route = Aucun chemin ne mène d’ici à { $address }
finding-no-way-out = Aucun port de { $address } n’est joignable : il manque un chemin pour sortir de ce réseau
finding-no-ipv6-route = { $server } n’a que des adresses IPv6, et aucune route IPv6 n’y mène d’ici
finding-blocked-locally = Cet ordinateur lui-même n’a pas laissé sortir la connexion vers le port { $port }
finding-ipv6-fails-ipv4-works = Le port { $port } fonctionne en IPv4 ({ $works_on }) et pas en IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Le port { $port } fonctionne en IPv6 ({ $works_on }) et pas en IPv4 ({ $address })
finding-older-on-one-address = À l’adresse { $address }, le serveur ne parle rien de plus récent que { $version }, alors qu’ailleurs il le fait
finding-one-address-fails = Le serveur a plusieurs adresses : le port { $port } fonctionne sur { $works_on } et pas sur { $address }
finding-busy-on-one-address = Le serveur a plusieurs adresses : le port { $port } fonctionne sur { $works_on } et pas sur { $address } : { $text }
finding-one-address-dead = { finding-one-address-fails }

## La connexion sécurisée

finding-idle-close = Le port { $port } accepte les connexions et les ferme avant que quoi que ce soit ne soit envoyé
finding-every-port-closes = { $ports } ports acceptent les connexions et les ferment aussitôt, sans un mot
finding-every-hello-dies = { $range ->
    [part] Le port { $port } accepte les connexions, mais aucune des { $hellos } tentatives de chiffrement n’obtient de réponse
   *[whole] Le port { $port } accepte les connexions, mais aucune des { $hellos } tentatives de chiffrement, de SSL 2.0 à TLS 1.3, n’obtient de réponse
}
finding-alert-on-every-hello = Le port { $port } répond à chaque tentative de chiffrement par la même alerte ({ $alert })
finding-server-name-refused = Le port { $port } ne connaît pas le nom { $server }, ou n’en a reçu aucun (alerte 112)
finding-every-hello-silent = { $way ->
    [starttls] Le port { $port } accepte STARTTLS, puis ne dit plus rien
   *[tls] Le port { $port } accepte les connexions, puis ne dit rien, quoi qu’on envoie pour commencer le chiffrement
}
finding-flight-breaks-off = Le port { $port } commence à répondre, puis { $how ->
        [closed] ferme la connexion
        [reset] coupe la connexion
        [silent] devient muet
        [alert] abandonne avec l’alerte { $alert }
       *[malformed] envoie des octets qui n’ont pas de sens
    }
finding-large-hello-fails = { $how ->
    [reset] Un premier message de { $bytes } octets fait raccrocher le port { $port }, alors qu’un plus court reçoit une réponse
   *[lost] Un premier message de { $bytes } octets ne reçoit pas de réponse sur le port { $port }, alors qu’un plus court en reçoit une
}
finding-client-hello-unanswered = Le port { $port } n’a pas répondu à la façon dont ce logiciel de messagerie commence le chiffrement
finding-newer-hello-answered = Le port { $port } répond aux logiciels plus récents (jusqu’à { $version }), mais pas à un logiciel comme celui-ci
finding-newest-version-breaks-off = Le port { $port } coupe dès qu’un logiciel propose TLS 1.3 et répond à ceux qui proposent au plus TLS 1.2
finding-only-old-hello-answered = Le port { $port } ne répond à rien de plus récent que { $version }
finding-other-suites-answered = Le port { $port } parle une version que ce logiciel de messagerie connaît, mais n’a aucun algorithme de chiffrement en commun avec lui
finding-key-type-not-spoken = Le port { $port } présente un certificat dont ce logiciel de messagerie ne sait pas utiliser la clé ({ $key })
finding-sni-needed = Le port { $port } ne répond qu’aux logiciels qui nomment le serveur dans leur premier message (SNI)
finding-other-certificate-without-name = Aux logiciels qui ne nomment pas le serveur, il présente le certificat de { $names }
finding-client-hello-answered = Le port { $port } répond à un logiciel comme ce logiciel de messagerie
finding-current-hello-answered = Le port { $port } répond aux logiciels actuels
finding-everything-works = { $encrypts ->
    [yes] Le port { $port } fonctionne d’ici : il a été atteint, il chiffre, et le serveur de messagerie a répondu
   *[no] Le port { $port } fonctionne d’ici : il a été atteint, et le serveur de messagerie a répondu, sans chiffrement
}
finding-handshake-not-completed = Le port { $port } répond, mais la connexion sécurisée n’arrive pas à son terme
finding-text-on-secure-port = Le port { $port } parle en clair là où le chiffrement est attendu : { $text }
finding-starttls-port-with-ssl = Le port { $port } répond en clair et n’est pas prévu pour SSL dès le premier octet : { $text }
finding-starttls-on-secure-port = Le port { $port } attend le chiffrement, tandis que le logiciel de messagerie attend que le serveur parle le premier
finding-no-encryption-on-secure-port = Le port { $port } commence par le chiffrement, alors que le logiciel de messagerie est réglé sans chiffrement
finding-tls-start-text = { $how ->
    [continues] Le port { $port } accepte STARTTLS, puis continue en clair : { $text }
   *[says] Le serveur dit lui-même qu’il ne peut pas démarrer le chiffrement (port { $port })
}
finding-other-protocol = { $speaks ->
    [none] Autre chose qu’un serveur de messagerie
   *[other] { $speaks }
} répond sur le port { $port } : { $text }
finding-other-protocol-inside = Le port { $port } établit le chiffrement, mais ce qui parle derrière n’est pas ce type de serveur de messagerie : { $text }
finding-settings-starttls-not-in-program = STARTTLS est réglé pour le port { $port } ; Outlook Express ne sait l’utiliser que sur le port 25
finding-starttls-missing-on-one-address = Le port { $port } accepte STARTTLS sur { $works_on } et pas sur { $address }
finding-starttls-withheld = Le port { $port } n’annonce pas STARTTLS et l’accepte pourtant ; les logiciels de messagerie n’utilisent que ce qui est annoncé
finding-hangs-up-after-greeting = Le port { $port } répond une fois, puis coupe la connexion
finding-silent-after-greeting = Le port { $port } répond une fois, puis ne dit plus rien
finding-port-for-web = Le port { $port } sert aux pages web, et aucun serveur de messagerie n’y répond
finding-malformed-answer = Le port { $port } répond par des octets qui n’appartiennent à aucun protocole connu ici
finding-flapping = Le port { $port } a répondu à { $answered } tentatives identiques sur { $tries }
finding-shut-out = Le port { $port } a d’abord répondu, puis n’a plus accepté de connexions venant d’ici
finding-slow-answer = Le port { $port } a mis { $seconds } secondes à répondre

## Le certificat et l’horloge

finding-certificate-expired = Le certificat du serveur a expiré le { $not_after }
finding-certificate-not-yet-valid = Le certificat du serveur n’est valable qu’à partir du { $not_before }
finding-certificate-revoked = Le certificat a été révoqué le { $revoked_at } : le serveur transmet lui-même la réponse de son émetteur
finding-certificate-intermediate-expired = Le certificat entre celui du serveur et un certificat reconnu, { $certificate }, a expiré le { $not_after }
finding-certificate-intermediate-not-yet-valid = Le certificat entre celui du serveur et un certificat reconnu, { $certificate }, n’est valable qu’à partir du { $not_before }
finding-certificate-other-path-needed = Le serveur envoie aussi le certificat { $certificate }, valable seulement du { $not_before } au { $not_after } ; les logiciels actuels trouvent un chemin sans lui, les anciens et OpenSSL avant 1.1.0 peuvent s’y arrêter
finding-certificate-wrong-name = Le certificat est pour { $names }, pas pour { $asked_name }
finding-certificate-names-nobody = Le certificat ne nomme aucun serveur, donc pas non plus { $asked_name }
finding-certificate-name-only-in-cn = Le certificat ne porte { $common_name } que comme nom commun (common name), ce que les logiciels actuels n’acceptent plus ; les anciens, si
finding-certificate-self-signed = Le certificat du serveur est autosigné : aucune autorité de certification ne le confirme
finding-certificate-unknown-extension = Le certificat, ou un certificat au-dessus, contient une extension marquée comme critique que les logiciels de messagerie ne connaissent pas et doivent donc refuser
finding-certificate-against-apple-rules = Les logiciels d’Apple refusent le certificat : délivré depuis juillet 2019, il doit être valable au plus 825 jours et être destiné à des serveurs
finding-certificate-exceeds-issuer = L’autorité { $issuer } n’avait pas le droit de délivrer ce certificat : { $exceeds ->
    [kind] ce n’est pas une autorité de certification, ou elle ne peut pas signer de certificats
    [length] la chaîne sous elle est plus longue que permis
    [purpose] elle est destinée à autre chose qu’aux serveurs
    [names] le nom est hors de ses limites
   *[other] mauvais type, chaîne trop longue ou nom hors de ses limites
}
finding-certificate-untrusted = Le certificat n’a pas été délivré par une autorité que cet ordinateur reconnaît, mais par { $issuer }
finding-certificate-chain-incomplete = Le serveur omet un certificat entre le sien et un certificat reconnu
finding-certificate-wrong-usage = Le certificat du serveur n’est pas fait pour un serveur de messagerie
finding-certificate-status-missing = Le certificat exige à chaque connexion une confirmation de son émetteur (OCSP), et le serveur n’en envoie pas
finding-certificate-unreadable = Un certificat envoyé par le serveur est illisible
finding-certificate-bad-on-one-address = À l’adresse { $address }, le serveur présente un autre certificat, qui { $problem ->
    [expired] a expiré le { $not_after }
    [not-yet-valid] n’est valable qu’à partir du { $not_before }
    [wrong-name] est pour { $names }
    [name-only-in-cn] n’a son nom que dans un ancien champ
    [self-signed] est autosigné
    [untrusted-issuer] vient d’un émetteur que cet ordinateur ne reconnaît pas
    [missing-intermediate] vient sans les certificats qui le relient à son autorité
    [revoked] a été révoqué le { $revoked_at }
    [intermediate-expired] vient avec { $certificate }, qui a expiré le { $not_after }
    [intermediate-not-yet-valid] vient avec { $certificate }, valable seulement à partir du { $not_before }
    [weak-key] a une clé trop faible
    [weak-signature] a une signature trop faible
   *[other] présente un problème
}
finding-interceptor-issuer = Le certificat a été délivré par { $interceptor }, qui intercepte les connexions sécurisées en chemin
finding-certificate-differs-elsewhere = Sur l’autre réseau, le serveur présente un certificat d’un autre émetteur ({ $issuer_elsewhere } ; ici { $issuer })
finding-clock-off = L’horloge de cet ordinateur { $direction ->
        [ahead] avance
       *[behind] retarde
    } de { $days ->
        [0] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
        [one] { $days } jour
       *[other] { $days } jours
    } ; à l’heure du serveur, le certificat est bon
finding-clock-differs = L’horloge de cet ordinateur diffère de celle du serveur de { $days ->
        [0] { $minutes ->
            [one] { $minutes } minute
           *[other] { $minutes } minutes
        }
        [one] { $days } jour
       *[other] { $days } jours
    }
finding-clock-right = L’horloge de cet ordinateur concorde avec celle du serveur
finding-certificate-weak-key = La clé du certificat est trop courte pour beaucoup de logiciels actuels ({ $key })
finding-certificate-weak-signature = Le certificat est signé d’une manière que les logiciels actuels refusent ({ $signature })
finding-certificate-intermediate-weak-key = La clé du certificat entre celui du serveur et un certificat reconnu, { $certificate }, est trop courte pour beaucoup de logiciels actuels ({ $key })
finding-certificate-intermediate-weak-signature = Le certificat entre celui du serveur et un certificat reconnu, { $certificate }, est signé d’une manière que les logiciels actuels refusent ({ $signature })
finding-weak-key-exchange = L’échange de clés du serveur est trop faible pour beaucoup de logiciels actuels ({ $bits } bits)

## Le message d’accueil

finding-exchange-5_5-greeting = Le port { $port } se présente comme Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } est plus ancien que le Service Pack 3
finding-other-product-greeting = Le port { $port } se présente comme { $product }
finding-scanner-greeting = Un antivirus de messagerie répond sur le port { $port } à la place du serveur : { $text }
finding-local-scanner-listens = Un antivirus de messagerie sur cet ordinateur écoute sur le port { $port }
finding-busy-greeting = Le port { $port } refuse cet ordinateur pour le moment : { $text }
finding-kept-out-greeting = Le port { $port } refuse cet ordinateur pour le moment : { $text }
finding-mailbox-locked-greeting = Un autre logiciel ou appareil utilise déjà la boîte aux lettres : { $text }
finding-takes-no-mail = Le port { $port } indique que ce serveur n’accepte de courrier de personne : { $text }
finding-refusal-greeting = Le port { $port } refuse les connexions venant d’ici : { $text }
finding-address-not-welcome = Le port { $port } refuse cet ordinateur : { $text }
finding-computer-name-refused = Le port { $port } refuse le nom que Mailprobe donne à cet ordinateur (EHLO) : { $text }
finding-server-fault-greeting = Le port { $port } indique que le service a un problème ou est désactivé : { $text }
finding-server-asked-to-stop = Le serveur a demandé de revenir plus tard ; Mailprobe a donc cessé d’interroger
finding-greeting-missing = Le port { $port } a été atteint, mais le serveur de messagerie n’a rien dit
finding-greeting-cut-off = Le port { $port } ferme la connexion au moment où le serveur de messagerie devrait parler le premier
finding-no-port-speaks = { $ports } ports acceptent les connexions et aucun ne dit un mot
finding-captive-portal-answers = Une page d’identification de ce réseau répond à la place du serveur de messagerie

## STARTTLS

finding-starttls-works = STARTTLS fonctionne sur le port { $port }
finding-starttls-offered = Le port { $port } propose STARTTLS
finding-smtp-starttls-works = STARTTLS fonctionne sur le port { $port }
finding-starttls-stripped = Quelque chose, en chemin, retire l’offre STARTTLS sur le port { $port }
finding-starttls-injected = Des octets en trop ont accompagné l’accord du serveur pour STARTTLS sur le port { $port }, signe d’une altération
finding-starttls-not-offered = Le port { $port } ne propose pas STARTTLS, alors que le logiciel de messagerie est réglé pour l’utiliser
finding-starttls-refused = Le port { $port } propose STARTTLS, puis { $answered ->
    [yes] le refuse : { $reply }
   *[no] ne répond pas
 }

## L’authentification

finding-sign-in-oauth-only = Le port { $port } n’accepte pas de mot de passe, seulement la connexion par une page web (OAuth 2)
finding-sign-in-disabled = Le port { $port } indique que l’authentification est désactivée
finding-protocol-switched-off = Le port { $port } indique que { $protocol } est désactivé pour ce compte ou ce domaine : { $text }
finding-sign-in-not-in-program = Le port { $port } ne propose que { $ways } pour l’authentification, que ce logiciel de messagerie ne connaît pas
finding-sign-in-fails-on-one-address = Le port { $port } ne propose sur { $address } aucune authentification que ce logiciel de messagerie puisse utiliser, mais en propose une sur { $works_on }
finding-client-certificate-demanded = Le port { $port } n’admet que les logiciels munis de leur propre certificat
finding-sign-in-not-offered = Le port { $port } ne propose aucune méthode d’authentification
finding-plain-sign-in-refused = Le port { $port } n’accepte pas de mot de passe sans chiffrement

## Autres ports, autres réseaux, et ce que les gens savent

finding-both-secure-ports-fail = Les ports { $port } et { $other_port } se comportent de la même façon, tandis que le port { $greeting_port } répond
finding-other-secure-port-works = Le port { $other_port } fonctionne, le port { $port } non
finding-works-on-other-network = Cela fonctionne depuis un autre réseau
finding-fails-on-other-network = Cela ne fonctionne pas non plus depuis un autre réseau
finding-groupshield-installed = D’après quelqu’un qui le sait, GroupShield est en service sur ce serveur
finding-groupshield-absent = D’après quelqu’un qui le sait, GroupShield n’est pas sur ce serveur
finding-cured-by-removal = SSL fonctionne depuis que GroupShield a été entièrement désinstallé
finding-not-cured-by-removal = SSL ne fonctionne pas, bien que GroupShield ait été entièrement désinstallé
finding-works-without-ssl = La messagerie fonctionne avec SSL désactivé
finding-fails-without-ssl = La messagerie ne fonctionne pas non plus avec SSL désactivé
finding-began-after-change-here = Cela a commencé après un changement sur cet ordinateur
finding-no-change-here = Rien n’a été changé sur cet ordinateur
finding-event-0x2741 = Le journal du serveur montre l’événement { $event } avec 0x2741 : le service de messagerie n’a pas pu ouvrir son port sécurisé
finding-event-0x2740 = Le journal du serveur montre l’événement { $event } avec 0x2740 : un autre programme occupe le port de messagerie
finding-event-13002 = Le journal du serveur montre l’événement 13002 : le service de messagerie n’a pas de certificat
