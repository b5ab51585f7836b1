# Conclusions, ligne GroupShield, test suivant et ce qu’il faut faire.

## Les causes en quelques mots

hypothesis-groupshield = GroupShield sur Exchange Server 5.5
hypothesis-exchange55-listener = Une autre panne des ports sécurisés d’Exchange Server 5.5
hypothesis-secure-listener-fault = Le port sécurisé du serveur est en panne
hypothesis-no-secure-service = Aucun service sécurisé sur ce port
hypothesis-client-too-old = Le logiciel de messagerie est trop ancien pour le serveur
hypothesis-server-too-old = Le serveur est trop ancien pour le logiciel de messagerie
hypothesis-no-shared-cipher = Aucun type de chiffrement en commun
hypothesis-certificate = Un problème avec le certificat du serveur
hypothesis-weak-certificate = La clé ou la signature du serveur est trop faible
hypothesis-clock-wrong = L’horloge de cet ordinateur n’est pas à l’heure
hypothesis-starttls-mixup = Le port et le type de chiffrement ne vont pas ensemble
hypothesis-plaintext-on-secure-port = Le port sécurisé ne chiffre pas
hypothesis-wrong-protocol = Autre chose que ce type de serveur de messagerie
hypothesis-interception = Quelque chose, entre les deux, modifie la connexion
hypothesis-firewall = Un pare-feu ou le fournisseur d’accès bloque la connexion
hypothesis-dns = Le nom du serveur ne mène nulle part, ou pas au bon endroit
hypothesis-ipv6-broken = IPv6 ne fonctionne pas
hypothesis-captive-portal = Le réseau demande d’abord une identification
hypothesis-server-down = Le serveur de messagerie est à l’arrêt
hypothesis-server-busy = Le serveur de messagerie est occupé, ou une limite est atteinte
hypothesis-sign-in-refused = Le nom d’utilisateur ou le mot de passe n’est pas accepté
hypothesis-sign-in-method = Cette méthode d’authentification n’est pas acceptée
hypothesis-sending-refused = Le serveur n’accepte pas ce message
hypothesis-sni-required = Le serveur a besoin qu’on lui dise d’abord son nom (SNI)
hypothesis-slow-server = Le serveur de messagerie ne dit rien, ou trop tard
hypothesis-no-network = Cet ordinateur n’a pas de réseau
hypothesis-healthy = Tout ce que nous pouvons vérifier fonctionne

## La conclusion, pour une personne ; $said est le début de la réponse du serveur.

verdict-groupshield = { $server } n’établit pas la connexion sécurisée sur le port { $port } ; GroupShield en est { $certainty ->
        [likely] la cause probable
       *[other] une cause possible
    }.
verdict-exchange55-listener = Le port sécurisé { $port } de { $server }, un Exchange Server 5.5, ne fonctionne pas.
verdict-secure-listener-fault = La connexion sécurisée à { $server }, port { $port }, s’interrompt du côté du serveur.
verdict-secure-listener-fault-idle-close = Pas de connexion sécurisée à { $server } : le port { $port } coupe avant tout échange.
verdict-secure-listener-fault-every-hello-dies = Pas de connexion sécurisée à { $server } : le port { $port } coupe à chaque tentative.
verdict-secure-listener-fault-alert-on-every-hello = Pas de connexion sécurisée à { $server } : le port { $port } refuse chaque tentative (alerte { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Pas de connexion sécurisée à { $server } : le port { $port } la commence, puis { $how ->
        [silent] ne dit plus rien
       *[other] l’interrompt
    }.
verdict-secure-listener-fault-handshake-not-completed = Pas de connexion sécurisée à { $server } : le port { $port } { $how ->
        [silent] cesse de répondre
       *[other] coupe
    } avant qu’elle soit établie.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } accepte STARTTLS sur le port { $port } et continue sans chiffrement.
   *[says] { $server } indique lui-même ne pas pouvoir démarrer le chiffrement sur le port { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } propose STARTTLS sur le port { $port }, puis n’y donne pas suite.
verdict-secure-listener-fault-said-tls-not-started = Selon le message, { $server } n’a pas pu démarrer le chiffrement : « { $said } ».
verdict-secure-listener-fault-greeting-cut-off = Pas de courrier par le port { $port } : { $server } y coupe la connexion sans un mot.
verdict-no-secure-service = { $server } ne propose pas de connexion sécurisée sur le port { $port }.
verdict-no-secure-service-port-refused = { $server } refuse les connexions sur le port { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } refuse les connexions sur le port { $port } ; le port { $other_port } répond.
verdict-no-secure-service-starttls-not-offered = { $server } ne propose pas STARTTLS sur le port { $port }, alors que { $program } est réglé pour l’utiliser.
verdict-no-secure-service-starttls-missing-on-one-address = À l’adresse { $address }, { $server } ne propose pas STARTTLS sur le port { $port }.
verdict-client-too-old = Le chiffrement de { $server } est trop récent pour { $program }.
verdict-server-too-old = { $server } n’a qu’un ancien chiffrement, que { $program } n’accepte plus.
verdict-server-too-old-only-old-hello-answered = { $server } n’a rien de plus récent que { $version }, que { $program } n’accepte plus.
verdict-server-too-old-newest-version-breaks-off = { $server } coupe dès qu’un logiciel propose TLS 1.3, comme le fait { $program }.
verdict-server-too-old-older-on-one-address = À l’adresse { $address }, { $server } n’a rien de plus récent que { $version }.
verdict-no-shared-cipher = { $server } et { $program } n’ont aucun type de chiffrement en commun.
verdict-no-shared-cipher-key-type-not-spoken = Le certificat de { $server } a une clé ({ $key }) que { $program } ne sait pas utiliser.
verdict-no-shared-cipher-other-suites-answered = { $server } et { $program } ont une version de TLS en commun, mais ni algorithme de chiffrement ni type de clé.
verdict-certificate = Le certificat de { $server } présente un problème ; { $program } ne lui fait pas confiance.
verdict-certificate-certificate-expired = Le certificat de { $server } a expiré le { $not_after } ; { $program } ne lui fait plus confiance.
verdict-certificate-certificate-not-yet-valid = Le certificat de { $server } n’est valable qu’à partir du { $not_before }.
verdict-certificate-certificate-revoked = Le certificat de { $server } a été révoqué le { $revoked_at } ; { $program } ne lui fait pas confiance.
verdict-certificate-certificate-intermediate-expired = Le certificat { $certificate }, que { $server } envoie avec le sien, a expiré le { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = Le certificat { $certificate }, que { $server } envoie avec le sien, n’est valable qu’à partir du { $not_before }.
verdict-certificate-certificate-names-nobody = Le certificat que présente { $server } ne nomme aucun serveur.
verdict-certificate-certificate-name-only-in-cn = Le certificat ne porte { $common_name } que dans un ancien champ (CN), ignoré des logiciels actuels.
verdict-certificate-certificate-wrong-name = Le certificat que présente { $server } est pour { $name }, pas pour { $asked_name }.
verdict-certificate-certificate-self-signed = Le certificat de { $server } est autosigné ; { $program } ne lui fait pas confiance.
verdict-certificate-certificate-unknown-extension = Le certificat de { $server } contient une extension que les logiciels de messagerie doivent refuser.
verdict-certificate-certificate-against-apple-rules = Le certificat de { $server } ne respecte pas les règles d’Apple, et { $program } le refuse.
verdict-certificate-certificate-exceeds-issuer = Le certificat de { $server } enfreint les règles de l’autorité qui l’a délivré.
verdict-certificate-certificate-untrusted = Le certificat de { $server } vient de { $issuer }, émetteur que cet ordinateur ne reconnaît pas.
verdict-certificate-certificate-chain-incomplete = { $server } n’envoie pas toute sa chaîne de certificats ; { $program } ne peut donc pas la vérifier.
verdict-certificate-certificate-unreadable = Un certificat envoyé par { $server } est illisible.
verdict-certificate-certificate-wrong-usage = Le certificat de { $server } n’est pas fait pour un serveur de messagerie.
verdict-certificate-certificate-status-missing = { $server } n’envoie pas la confirmation (OCSP) que son certificat exige, et { $program } y tient.
verdict-certificate-certificate-bad-on-one-address = À l’adresse { $address }, le certificat de { $server } { $problem ->
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
}.
verdict-certificate-certificate-other-path-needed = D’anciens logiciels peuvent refuser { $server } à cause du certificat { $certificate }, valable jusqu’au { $not_after }.
verdict-weak-certificate = Le certificat de { $server } est trop faible pour { $program }.
verdict-weak-certificate-certificate-weak-key = La clé de { $server } ({ $key }) est trop courte pour { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = La clé du certificat { $certificate } ({ $key }), envoyé par { $server }, est trop courte pour { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = Le certificat { $certificate }, envoyé par { $server }, est signé avec { $signature }, trop faible pour { $program }.
verdict-weak-certificate-certificate-weak-signature = Le certificat de { $server } est signé avec { $signature }, trop faible pour { $program }.
verdict-weak-certificate-weak-key-exchange = L’échange de clés de { $server } ({ $bits } bits) est trop faible pour { $program }.
verdict-clock-wrong = L’horloge de cet ordinateur n’est pas à l’heure ; le certificat de { $server }, pourtant bon, ne semble pas valable.
verdict-clock-wrong-clock-off = L’horloge de cet ordinateur { $direction ->
        [ahead] avance
       *[behind] retarde
    } de { $days ->
        [0] { $minutes } minutes
        [one] { $days } jour
       *[other] { $days } jours
    } ; le certificat semble donc hors de sa période de validité.
verdict-starttls-mixup = Le port { $port } de { $server } ne va pas avec le chiffrement réglé dans { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = Le port { $port } de { $server } demande STARTTLS ; SSL/TLS va avec le port { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = Le port { $port } de { $server } demande SSL/TLS ; STARTTLS va avec le port { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = Le port { $port } de { $server } demande SSL/TLS, mais { $program } est réglé sans chiffrement.
verdict-starttls-mixup-settings-plain-on-tls-port = Le port { $port } demande SSL/TLS, mais le message n’indique aucun chiffrement.
verdict-starttls-mixup-settings-tls-on-starttls-port = Le port { $port } demande STARTTLS, mais le message indique SSL/TLS, qui va avec le port { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } n’accepte aucun mot de passe sans chiffrement, et { $program } n’en utilise pas.
verdict-starttls-mixup-said-needs-encryption = { $server } exige d’abord un chiffrement : SSL/TLS sur le port { $secure-port }, ou STARTTLS.
verdict-plaintext-on-secure-port = { $server } ne chiffre pas sur le port { $port }, où le chiffrement est attendu.
verdict-wrong-protocol = Le port { $port } de { $server } répond, mais ce n’est pas un serveur de messagerie { $protocol }.
verdict-wrong-protocol-other-protocol = Le port { $port } de { $server } n’est pas { $protocol }{ $speaks ->
    [none] {"\u00A0"}; il dit « { $said } »
   *[other] {"\u00A0"}; il parle { $speaks } : « { $said } »
}.
verdict-wrong-protocol-other-protocol-inside = Derrière le chiffrement du port { $port }, { $speaks ->
    [own] un serveur qui ne respecte pas { $protocol }
    [none] autre chose que { $protocol }
   *[other] { $speaks }, et non { $protocol },
} répond « { $said } ».
verdict-wrong-protocol-port-for-web = Le port { $port } de { $server } sert aux pages web, pas à { $protocol }.
verdict-interception = Quelque chose, entre cet ordinateur et { $server }, modifie la connexion.
verdict-interception-interceptor-issuer = { $interceptor } intercepte la connexion sécurisée avec { $server } et présente son propre certificat.
verdict-interception-scanner-greeting = { $product } répond à la place de { $server }.
verdict-interception-starttls-stripped = Quelque chose, en chemin, retire le chiffrement (STARTTLS) du port { $port } de { $server }.
verdict-interception-starttls-withheld = Quelque chose masque le chiffrement (STARTTLS) du port { $port } de { $server }.
verdict-interception-starttls-injected = Quelque chose, en chemin, semble altérer la connexion à { $server }.
verdict-firewall = Quelque chose, en chemin, semble bloquer la connexion à { $server }, port { $port }.
verdict-firewall-port-silent-others-greet = Quelque chose, en chemin, semble bloquer le port { $port } de { $server } ; le port { $other_port } répond.
verdict-firewall-blocked-locally = Cet ordinateur bloque lui-même les connexions vers le port { $port }.
verdict-firewall-said-blocked-here = Selon le message, cet ordinateur n’a pas laissé { $program } se connecter.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Pas de connexion sécurisée à { $server } : quelque chose en chemin coupe les longs premiers messages.
   *[lost] Pas de connexion sécurisée à { $server } : les gros paquets se perdent en chemin.
}
verdict-firewall-nothing-reached = Aucune connexion de cet ordinateur n’atteint { $server }.
verdict-dns = Cet ordinateur ne trouve pas la bonne adresse pour { $server }.
verdict-dns-name-not-found = Il n’existe pas de serveur nommé { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = Le nom { $name } existe, mais aucune adresse ne lui correspond.
verdict-dns-resolver-silent = Le service de noms de ce réseau ne répond pas : { $server } reste introuvable.
verdict-dns-family-unanswered = { $server } est trouvé tard : le service de noms de ce réseau ne répond pas pour les adresses { $family }.
verdict-dns-resolver-trouble = Le service de noms de ce réseau ne peut pas dire où se trouve { $name }.
verdict-dns-private-address = Le nom { $server } mène à { $address }, et rien n’y répond.
verdict-dns-empty-address = Le nom { $server } mène à { $address }, qui n’est pas un ordinateur.
verdict-dns-loopback-address = Le nom { $server } mène à { $address }, qui est cet ordinateur même.
verdict-dns-hosts-file-names-server = Le fichier hosts de cet ordinateur dirige { $server } vers { $address }.
verdict-dns-search-suffix-used = { $server } n’a été trouvé qu’en ajoutant { $suffix } à son nom : peut-être un autre ordinateur.
verdict-ipv6-broken = { $server } fonctionne en IPv4, mais pas en IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } n’a que des adresses IPv6, et aucune route IPv6 n’y mène d’ici.
verdict-captive-portal = Ce réseau demande d’abord une identification ; { $program } n’atteint donc pas encore { $server }.
verdict-server-down = Le service de messagerie de { $server } semble à l’arrêt.
verdict-server-down-every-port-refused = { $server } refuse tous les ports de messagerie : nom erroné, cet ordinateur est exclu, ou service à l’arrêt.
verdict-server-down-every-port-silent = Aucun port de messagerie de { $server } ne répond : il semble à l’arrêt.
verdict-server-down-one-address-dead = { $server } fonctionne à l’adresse { $works_on }, mais pas à l’adresse { $address } ; les logiciels peuvent recevoir l’une ou l’autre.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } répond sur le port { $port }, puis refuse : « { $said } ».
verdict-server-down-hangs-up-after-greeting = { $server } répond une fois sur le port { $port }, puis coupe la connexion.
verdict-server-down-server-fault-greeting = { $server } a lui-même un problème et répond « { $said } ».
verdict-server-down-said-server-fault = { $server } avait lui-même un problème : « { $said } ».
verdict-server-busy = { $server } refuse { $program } pour le moment : il est occupé, ou une limite est atteinte.
verdict-server-busy-greeting-cut-off = Pas de courrier par le port { $port } : { $server } y coupe la connexion sans un mot.
verdict-server-busy-busy-greeting = { $server } refuse cet ordinateur pour le moment et répond « { $said } ».
verdict-server-busy-kept-out-greeting = { $server } bloque pour un moment l’adresse de cet ordinateur après des mots de passe erronés : « { $said } ».
verdict-server-busy-mailbox-locked-greeting = Un autre logiciel ou appareil utilise déjà la boîte aux lettres : « { $said } ».
verdict-server-busy-busy-on-one-address = À l’adresse { $address }, { $server } refuse cet ordinateur pour le moment et répond « { $said } ».
verdict-server-busy-refusal-greeting = { $server } refuse les connexions venant d’ici et répond « { $said } ».
verdict-server-busy-said-busy = { $server } a refusé { $program } pour le moment : « { $said } ».
verdict-server-busy-said-mailbox-locked = Un autre logiciel ou appareil utilise déjà la boîte aux lettres : « { $said } ».
verdict-server-busy-said-mailbox-full = Une boîte aux lettres est pleine : « { $said } ».
verdict-server-busy-server-asked-to-stop = { $server } demande à { $program } de revenir plus tard.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express ne connaît STARTTLS que sur le port 25, pas sur le port { $port } de { $server }.
verdict-server-busy-flapping = { $server } ne fonctionne que par moments : parmi des essais identiques, certains ont abouti, d’autres ont été coupés.
verdict-server-busy-shut-out = { $server } a d’abord répondu, puis n’a plus accepté de connexions venant d’ici.
verdict-server-busy-every-port-closes = { $server } coupe aussitôt la connexion sur tous les ports, sans un mot.
verdict-sign-in-refused = { $server } a refusé l’authentification : sans doute le nom d’utilisateur ou le mot de passe.
verdict-sign-in-refused-said-sign-in-refused = { $server } a refusé l’authentification : « { $said } ».
verdict-sign-in-refused-said-sign-in-later = { $server } suspend l’authentification pour un moment : « { $said } ».
verdict-sign-in-method = { $server } n’accepte pas cette méthode d’authentification.
verdict-sign-in-method-sign-in-oauth-only = { $server } n’accepte pas de mot de passe, seulement la connexion par une page web (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } indique que l’authentification est désactivée sur le port { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } indique que { $protocol } est désactivé pour ce compte ou ce domaine : « { $said } ».
verdict-sign-in-method-sign-in-not-in-program = { $server } ne propose que { $ways } pour l’authentification, que { $program } ne connaît pas.
verdict-sign-in-method-sign-in-fails-on-one-address = À l’adresse { $address }, { $server } ne propose aucune authentification utilisable par { $program }.
verdict-sign-in-method-sign-in-not-offered = { $server } ne propose aucune méthode d’authentification sur le port { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } n’admet que les logiciels munis de leur propre certificat.
verdict-sign-in-method-said-sign-in-method = { $server } n’accepte pas cette méthode d’authentification : « { $said } ».
verdict-sending-refused = { $server } n’accepte pas ce message venant d’ici.
verdict-sending-refused-address-not-welcome = { $server } refuse cet ordinateur et répond « { $said } ».
verdict-sending-refused-takes-no-mail = { $server } n’accepte de courrier de personne et répond « { $said } ».
verdict-sending-refused-computer-name-refused = { $server } refuse le nom que Mailprobe donne à cet ordinateur ; { $program } en donne peut-être un autre : « { $said } ».
verdict-sending-refused-said-computer-name-refused = { $server } refuse le nom que cet ordinateur se donne : « { $said } ».
verdict-sending-refused-said-relay-denied = { $server } ne transmet que le courrier des personnes qui s’authentifient pour l’envoi.
verdict-sending-refused-said-sending-refused = { $server } n’a pas accepté le message : « { $said } ».
verdict-sni-required = { $server } ne répond qu’aux logiciels qui le nomment d’abord (SNI) ; { $program } ne le fait pas.
verdict-sni-required-server-name-refused = Le port { $port } ne connaît pas le nom { $server }, ou n’en a reçu aucun.
verdict-sni-required-other-certificate-without-name = { $server } présente un autre certificat ({ $name }) à { $program }, qui ne donne pas son nom d’abord.
verdict-slow-server = { $server } ne répond pas à temps à { $program }.
verdict-slow-server-slow-answer = { $server } ne répond qu’après { $seconds } secondes, trop tard pour certains logiciels.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } accepte STARTTLS sur le port { $port }, puis ne dit plus rien.
   *[tls] { $server } accepte les connexions sur le port { $port }, puis ne dit rien.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } chiffre sur le port { $port }, puis ne dit rien.
   *[no] { $server } accepte les connexions sur le port { $port }, puis ne dit rien.
}
verdict-slow-server-silent-after-greeting = { $server } répond une fois sur le port { $port }, puis ne dit plus rien.
verdict-slow-server-no-port-speaks = { $server } accepte les connexions sur { $ports } ports, puis ne dit rien.
verdict-no-network = Cet ordinateur n’est connecté à aucun réseau.
verdict-no-network-no-way-out = Cet ordinateur ne trouve aucun chemin hors de son réseau vers { $server }.
verdict-healthy = Tout ce que nous pouvons vérifier sur { $server }, port { $port }, fonctionne d’ici en ce moment.

## Quand rien ne l’emporte ; $seen est ce qui a été vu du maillon qui compte (chain.ftl).

verdict-undecided = { $seen }. Nous ne pouvons pas encore dire laquelle des causes possibles est la bonne.
verdict-untested = Rien n’est en panne, pour autant qu’on puisse le vérifier : { $seen }.
verdict-computer-at-its-limit = Cet ordinateur a trop de connexions ouvertes ; { $server } n’a donc pas pu être vérifié.

## À qui d’agir

whose-groupshield = C’est aux responsables de { $server } d’agir. Vous n’y êtes pour rien. GroupShield est l’antivirus pour Exchange de Network Associates (plus tard McAfee), installé sur ce serveur.
whose-exchange55-listener = C’est aux responsables de { $server } d’agir. Vous n’y êtes pour rien.
whose-secure-listener-fault = C’est aux responsables de { $server } d’agir. Vous n’y êtes pour rien.
whose-no-secure-service = Demandez aux responsables de { $server } quel port utiliser ; vous pourrez ensuite le changer vous-même.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Vous ou votre service d’assistance pouvez y remédier : { $program }, ou le système sur lequel il fonctionne, doit être plus récent.
whose-server-too-old = C’est aux responsables de { $server } d’agir.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Chaque côté peut y remédier : un logiciel de messagerie plus récent ici, ou un type de chiffrement (algorithme) de plus sur { $server }.
whose-certificate = C’est aux responsables de { $server } d’agir.
whose-certificate-certificate-wrong-name = Si votre fournisseur indique bien { $server }, c’est aux responsables de ce serveur d’agir ; sinon, vous pouvez y remédier vous-même, dans { $program }.
whose-weak-certificate = C’est aux responsables de { $server } d’agir.
whose-clock-wrong = Vous pouvez y remédier vous-même : réglez l’horloge de cet ordinateur.
whose-starttls-mixup = Vous pouvez y remédier vous-même : changez deux paramètres dans { $program }.
whose-plaintext-on-secure-port = C’est aux responsables de { $server } d’agir.
whose-wrong-protocol = Vous pouvez y remédier vous-même : comparez le nom du serveur et le port avec ce qu’indique votre fournisseur.
whose-interception = C’est à votre service d’assistance d’agir, ou à la personne qui s’occupe de l’antivirus de cet ordinateur ou de ce réseau.
whose-firewall = C’est à votre service d’assistance d’agir, ou aux responsables du réseau où vous êtes.
whose-firewall-blocked-locally = Vous ou votre service d’assistance pouvez y remédier, sur cet ordinateur.
whose-firewall-said-blocked-here = Vous ou votre service d’assistance pouvez y remédier, sur cet ordinateur.
whose-dns = Si le nom du serveur est juste, c’est à votre service d’assistance ou aux responsables de ce réseau d’agir.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = C’est aux responsables de votre réseau ou du serveur d’agir.
whose-captive-portal = Vous pouvez y remédier vous-même : identifiez-vous sur ce réseau.
whose-server-down = Pour le moment, il n’y a qu’à attendre ; prévenez les responsables de { $server }.
whose-server-down-every-port-refused = Comparez d’abord le nom du serveur ; s’il est juste, prévenez les responsables de { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Attendez quelques minutes. Si cela revient souvent, prévenez les responsables de { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Attendez une demi-heure. Si cela revient souvent, prévenez les responsables de { $server }.
whose-server-busy-kept-out-greeting = Attendez une demi-heure. Si cela revient souvent, prévenez les responsables de { $server }.
whose-sign-in-refused = Vous pouvez y remédier vous-même : nom d’utilisateur, mot de passe ou méthode d’authentification.
whose-sign-in-method = Votre mot de passe n’est pas en cause : c’est la méthode d’authentification qui doit changer, ici ou sur { $server }.
whose-sign-in-method-protocol-switched-off = Votre mot de passe n’est pas en cause : la personne qui gère le compte doit activer { $protocol }, ou il faut utiliser un autre protocole.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Ni votre mot de passe ni le chiffrement ne sont en cause ; la réponse de { $server } montre qui peut agir.
whose-sending-refused-takes-no-mail = Vous pouvez y remédier vous-même : comparez le nom du serveur et le port avec ce qu’indique votre fournisseur.
whose-sni-required = Chaque côté peut y remédier : un logiciel de messagerie plus récent ici, ou un certificat par défaut sur { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Attendez un peu, puis prévenez les responsables de { $server }.
whose-no-network = Vous pouvez y remédier vous-même : connectez cet ordinateur à un réseau.
whose-no-network-no-way-out = Vous ou les responsables de ce réseau pouvez y remédier : le routeur, ou les paramètres réseau de cet ordinateur.
whose-healthy = Essayez encore une fois dans { $program }. Si cela ne fonctionne toujours pas, il faut ensuite regarder ses paramètres ou le mot de passe.
whose-undecided = Un test de plus dira à qui il revient d’agir.
whose-untested = Le reste ne peut être essayé que directement dans { $program }.
whose-stopped = Vérifiez à nouveau, jusqu’au bout, pour savoir à qui il revient d’agir.
whose-out-of-time = Vérifiez à nouveau pour savoir à qui il revient d’agir.
whose-computer-at-its-limit = Vous pouvez y remédier vous-même : fermez des programmes ou redémarrez cet ordinateur, puis vérifiez à nouveau.

## Étiquettes

label-likely = probable
label-possible = possible
label-unlikely = peu probable
label-ruled-out = exclu
label-not-tested = non vérifiable

## La ligne GroupShield

groupshield-line-likely = GroupShield sur Exchange Server 5.5 est probable. { $why }
groupshield-line-possible = GroupShield sur Exchange Server 5.5 est possible. { $why }
groupshield-line-unlikely = GroupShield sur Exchange Server 5.5 est peu probable. { $why }
groupshield-line-ruled-out = GroupShield sur Exchange Server 5.5 est exclu. { $why }
groupshield-line-not-tested = GroupShield sur Exchange Server 5.5 n’a pas pu être vérifié. { $why }
groupshield-line-confirmed = GroupShield sur Exchange Server 5.5 est très probable ; la preuve sera faite si SSL fonctionne une fois GroupShield désinstallé. { $why }

groupshield-why-confirmed = Le journal du serveur montre 0x2741 pour ses ports de messagerie, GroupShield y est en service, et le comportement des ports le confirme.
groupshield-why-confirmed-cured = Le journal du serveur montrait 0x2741, et SSL fonctionne depuis que GroupShield a été entièrement désinstallé.
groupshield-why-fits = Le serveur se présente comme Exchange Server 5.5, et ses ports sécurisés acceptent les connexions sans établir de connexion sécurisée. Seul le journal d’événements du serveur peut en dire plus.
groupshield-why-fits-log = Le serveur se présente comme Exchange Server 5.5 et son journal montre 0x2741. On ne sait pas si GroupShield y est en service.
groupshield-why-fits-installed = Les ports sécurisés du serveur ont le comportement connu avec GroupShield, et GroupShield y est en service. Le journal d’événements n’a pas été montré.
groupshield-why-refused = Le serveur se présente comme Exchange Server 5.5 et refuse ses ports sécurisés. GroupShield fait cela, et d’autres pannes du même serveur aussi.
groupshield-why-closes-at-once = Le serveur se présente comme Exchange Server 5.5 et son port sécurisé se ferme aussitôt. GroupShield peut en être la cause ; un certificat manquant l’est plus souvent.
groupshield-why-shared = Une partie de ce qui a été trouvé correspond à GroupShield, mais d’autres causes correspondent aussi.
groupshield-why-one-port = Le serveur se présente comme Exchange Server 5.5, mais un autre de ses ports sécurisés fonctionne ; or, à notre connaissance, GroupShield les bloque tous.
groupshield-why-other-log = Le journal d’événements du serveur nomme une autre cause.
groupshield-why-other-fault = Le serveur se présente comme Exchange Server 5.5, mais ce qui a été trouvé correspond mieux à une autre cause.
groupshield-why-no-exchange = Rien là-bas ne se présente comme Exchange Server 5.5, le seul serveur où cela se produit.
groupshield-why-other-product = Le serveur se présente comme un autre produit, et cette panne n’existe que sur Exchange Server 5.5.
groupshield-why-hello-answered = Le port sécurisé { $port } a répondu à au moins une tentative de chiffrement ; or, avec cette panne et à notre connaissance, il ne répond à aucune.
groupshield-why-works = Le port sécurisé { $port } fonctionne d’ici.
groupshield-why-no-ssl = Le logiciel de messagerie n’utilise pas SSL ici, et cette panne ne touche rien d’autre.
groupshield-why-starttls = Le serveur propose STARTTLS pour lire le courrier, ce dont Exchange Server 5.5 n’est pas capable.
groupshield-why-absent = D’après quelqu’un qui le sait, GroupShield n’est pas sur ce serveur.
groupshield-why-flapping = Le port fonctionne par moments ; or, à notre connaissance, cette panne n’est pas intermittente.
groupshield-why-cured = SSL fonctionne depuis que GroupShield a été entièrement désinstallé ; c’était donc la cause, et elle a disparu.
groupshield-why-other-fact = Quelque chose de constaté ici ne peut pas se produire avec cette panne.
groupshield-why-not-reached = Ni les premiers mots ni le port sécurisé de { $server } n’ont pu être atteints.

## Le test suivant

next-test-try-other-network = Pour trancher : lancez cette vérification sur un autre réseau, par exemple celui de votre téléphone, et comparez les deux résultats.
next-test-ask-event-log = Pour trancher : demandez aux responsables de { $server } si les événements 11508, 11506 ou 13002 figurent dans son journal des applications, et collez-les ici.
next-test-ask-groupshield = Pour trancher : demandez aux responsables de { $server } si GroupShield y est installé.
next-test-ask-removal = Pour trancher : demandez si SSL fonctionne une fois GroupShield entièrement désinstallé.
next-test-ask-since-when = Pour trancher : rappelez-vous si quelque chose a été changé sur cet ordinateur peu avant le début du problème.
next-test-check-again = Pour trancher : vérifiez à nouveau dans dix minutes et voyez si quelque chose a changé.
next-test-run-to-the-end = Pour trancher : laissez la vérification aller jusqu’au bout.

question-groupshield-installed = GroupShield est-il installé sur { $server } ?
question-cured-by-removal = SSL fonctionne-t-il depuis que GroupShield a été entièrement désinstallé ?
question-works-without-ssl = La messagerie fonctionne-t-elle avec SSL désactivé ? Répondez seulement si vous le savez déjà ; n’essayez pas exprès.
question-works-on-other-network = Le même compte fonctionne-t-il sur un autre réseau ?
question-began-after-update = Cela a-t-il commencé après un changement sur cet ordinateur ?

## Éléments dont les étapes sont composées

advice-where = { $program ->
        [outlook-express] Dans Outlook Express, ouvrez Outils > Comptes… > Courrier, choisissez le compte, puis Propriétés > Avancé.
        [windows-mail] Dans Windows Mail, ouvrez Outils > Comptes…, choisissez le compte, puis Propriétés > Avancé.
        [windows-live-mail] Dans Windows Live Mail, cliquez avec le bouton droit sur le compte, à gauche, puis Propriétés > Avancé.
        [outlook] Fermez Outlook, ouvrez le Panneau de configuration, puis Courrier (Microsoft Outlook) > Comptes de messagerie…, choisissez le compte, puis Modifier… > Paramètres supplémentaires… > Options avancées. (Outlook 2003 : Outils > Comptes de messagerie….)
        [new-outlook] Dans le nouvel Outlook, ouvrez Paramètres (la roue dentée) > Comptes > Vos comptes (dans certaines versions : Comptes de courrier), choisissez « Gérer » à côté du compte et cherchez ses paramètres de serveur.
        [outlook-mac] Dans Outlook, ouvrez Outils > Comptes, et choisissez le compte ; pour changer un port, cochez l’option qui remplace le port par défaut.
        [outlook-mobile] Dans Outlook sur le téléphone, touchez votre image ou l’icône en haut à gauche, puis la roue dentée > Comptes, et choisissez le compte. Si aucun paramètre de serveur n’y figure, comme sur Android, on ne peut les saisir qu’en ajoutant un compte.
        [thunderbird] Dans Thunderbird, ouvrez le menu > Paramètres des comptes > { $protocol ->
            [SMTP] Serveur sortant (SMTP), choisissez le serveur, puis « Modifier… »
           *[other] Paramètres serveur (sous votre compte).
        }
        [thunderbird-android] Dans l’application, ouvrez le menu > Paramètres, choisissez le compte, puis { $protocol ->
            [SMTP] Serveur sortant, sous « Envoi de courriels ».
           *[other] Serveur entrant, sous « Relève des courriels ».
        }
        [apple-mail] Dans Mail, ouvrez Mail > Réglages > Comptes (anciennes versions : Préférences), choisissez le compte, puis « Réglages du serveur », et décochez « Gérer automatiquement les réglages de connexion ».
        [iphone] Sur l’iPhone ou l’iPad, ouvrez Réglages > Apps > Mail > Comptes Mail (avant iOS 18 : Réglages > Mail > Comptes), choisissez le compte, touchez son adresse, puis { $protocol ->
            [SMTP] SMTP et le serveur sous « Serveur principal ».
           *[other] Avancé.
        }
        [gmail-app] Dans l’application Gmail, ouvrez le menu > Paramètres, choisissez le compte, puis { $protocol ->
            [SMTP] Paramètres d’envoi.
           *[other] Paramètres de réception.
        } (Un compte Google n’a pas de tels paramètres.)
        [samsung-email] Dans Samsung Email, ouvrez le menu, touchez la roue dentée, choisissez le compte, puis « Paramètres du serveur ».
        [em-client] Dans eM Client, ouvrez les comptes (dans la plupart des versions : Menu > Comptes), choisissez le compte et cherchez les paramètres de son serveur { $protocol }.
        [evolution] Dans Evolution, ouvrez Édition > Comptes (anciennes versions : Édition > Préférences > Comptes de messagerie), choisissez le compte, puis « Modifier » et { $protocol ->
            [SMTP] Envoi du courriel.
           *[other] Réception du courriel.
        }
        [kmail] Dans KMail, ouvrez Configuration > Configurer KMail… > Comptes, choisissez le compte sous { $protocol ->
            [SMTP] Envoi
           *[other] Réception
        }, puis Modifier… > Avancé.
        [vivaldi] Dans Vivaldi, ouvrez Paramètres > Mail, et choisissez le compte.
        [device] Ouvrez la page web de l’appareil : saisissez son adresse dans un navigateur, connectez-vous en administrateur et cherchez « E-mail », « SMTP » ou « Numérisation vers e-mail ».
        [script] Ouvrez la configuration où figurent l’hôte, le port et le chiffrement du serveur de messagerie.
       *[other] Ouvrez les paramètres de serveur du compte dans votre logiciel de messagerie.
    }
advice-where-name = { $program ->
        [outlook-express] Dans Outlook Express, ouvrez Outils > Comptes… > Courrier, choisissez le compte, puis Propriétés > Serveurs ; le port est dans l’onglet « Avancé ».
        [windows-mail] Dans Windows Mail, ouvrez Outils > Comptes…, choisissez le compte, puis Propriétés > Serveurs ; le port est dans l’onglet « Avancé ».
        [windows-live-mail] Dans Windows Live Mail, cliquez avec le bouton droit sur le compte, à gauche, puis Propriétés > Serveurs ; le port est dans l’onglet « Avancé ».
        [outlook] Fermez Outlook, ouvrez le Panneau de configuration, puis Courrier (Microsoft Outlook) > Comptes de messagerie…, choisissez le compte, puis « Modifier… » ; le port est dans « Paramètres supplémentaires… », sous « Options avancées ». (Outlook 2003 : Outils > Comptes de messagerie….)
        [iphone] Sur l’iPhone ou l’iPad, ouvrez Réglages > Apps > Mail > Comptes Mail (avant iOS 18 : Réglages > Mail > Comptes), choisissez le compte et touchez son adresse ; { $protocol ->
            [SMTP] le serveur est sous SMTP > Serveur principal.
           *[other] le nom y est à « Nom d’hôte », le port sous « Avancé ».
        }
        [kmail] Dans KMail, ouvrez Configuration > Configurer KMail… > Comptes, choisissez le compte sous { $protocol ->
            [SMTP] Envoi
           *[other] Réception
        }, puis Modifier… > Général ; le port est sous « Avancé ».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Cochez « Ce serveur nécessite une connexion sécurisée (SSL) » pour ce serveur.
        [windows-mail] Cochez « Ce serveur nécessite une connexion sécurisée (SSL) » pour ce serveur.
        [windows-live-mail] Cochez « Ce serveur nécessite une connexion sécurisée (SSL) » pour ce serveur.
        [outlook] Réglez le type de connexion chiffrée sur SSL/TLS (pour POP3, dans les anciennes versions : cochez « Ce serveur nécessite une connexion chiffrée (SSL) »).
        [outlook-mac] Cochez « Utiliser SSL pour se connecter (recommandé) ».
        [thunderbird] Réglez « Sécurité de la connexion » sur SSL/TLS.
        [thunderbird-android] Réglez « Sécurité » sur SSL/TLS.
        [apple-mail] Cochez « Utiliser TLS/SSL ».
        [iphone] Activez « Utiliser SSL ».
        [gmail-app] Réglez « Type de sécurité » sur SSL/TLS, et non sur l’option qui accepte tous les certificats.
        [samsung-email] Réglez « Type de sécurité » sur SSL, et non sur l’option qui accepte tous les certificats.
        [evolution] Réglez « Méthode de chiffrement » sur « TLS sur un port dédié ».
        [kmail] Réglez « Chiffrement » sur SSL/TLS.
       *[other] Réglez le chiffrement sur SSL/TLS (dans certains logiciels : SSL, ou TLS dès le début).
    }
advice-set-starttls = { $program ->
        [outlook-express] Laissez « Ce serveur nécessite une connexion sécurisée (SSL) » coché.
        [windows-mail] Laissez « Ce serveur nécessite une connexion sécurisée (SSL) » coché.
        [windows-live-mail] Laissez « Ce serveur nécessite une connexion sécurisée (SSL) » coché.
        [outlook] Réglez le type de connexion chiffrée sur STARTTLS (anciennes versions : TLS).
        [outlook-mac] Laissez « Utiliser SSL pour se connecter (recommandé) » coché.
        [thunderbird] Réglez « Sécurité de la connexion » sur STARTTLS.
        [thunderbird-android] Réglez « Sécurité » sur STARTTLS.
        [apple-mail] Laissez « Utiliser TLS/SSL » coché.
        [iphone] Laissez « Utiliser SSL » activé.
        [gmail-app] Réglez « Type de sécurité » sur STARTTLS, et non sur l’option qui accepte tous les certificats.
        [samsung-email] Réglez « Type de sécurité » sur TLS, et non sur l’option qui accepte tous les certificats.
        [evolution] Réglez « Méthode de chiffrement » sur « STARTTLS après connexion ».
        [kmail] Réglez « Chiffrement » sur STARTTLS.
        [script] Réglez le chiffrement sur STARTTLS et vérifiez qu’il est exigé, et non seulement tenté.
       *[other] Réglez le chiffrement sur STARTTLS.
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
        [SMTP] C’est réussi si un message d’essai envoyé à vous-même part et arrive.
       *[other] { $program ->
            [outlook-express] C’est réussi si le prochain envoi/réception se termine sans signaler de problème.
            [windows-mail] C’est réussi si le prochain envoi/réception se termine sans signaler de problème.
            [windows-live-mail] C’est réussi si le prochain envoi/réception se termine sans signaler de problème.
            [outlook] C’est réussi si le prochain envoi/réception se termine sans signaler de problème.
            [thunderbird] C’est réussi si « Relever » se termine sans signaler de problème.
           *[other] C’est réussi si la prochaine relève du courrier se termine sans signaler de problème.
        }
    }
advice-undo = Pour revenir en arrière, ouvrez la même page et remettez { $security ->
        [starttls] STARTTLS
        [none] l’absence de chiffrement
       *[tls] SSL/TLS
    } et le port { $port }.
advice-server-log = { $server-kind ->
        [hosted] Regardez la page d’état du fournisseur ; pour Microsoft 365, c’est admin.microsoft.com > Intégrité > Intégrité du service. Seul le fournisseur peut lire le journal du serveur lui-même.
        [dovecot] doveadm log find montre où Dovecot écrit son journal ; doveadm log errors liste les dernières erreurs.
        [postfix] Postfix écrit dans /var/log/mail.log ou /var/log/maillog, ou dans le journal du système : journalctl -u "postfix*".
        [exchange55] Sur le serveur, dans l’Observateur d’événements, ouvrez le Journal des applications et triez par source : MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Sur le serveur, dans l’Observateur d’événements, ouvrez Journaux Windows > Application, et regardez MSExchangePOP3, MSExchangeIMAP4 et MSExchangeTransport ; Schannel est sous Système.
        [courier] Courier écrit dans le journal de la messagerie (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus écrit dans le journal de la messagerie (journalctl -u cyrus-imapd).
        [exim] Exim écrit dans /var/log/exim4/mainlog ou /var/log/exim/main.log.
       *[other] Regardez le journal du service de messagerie lui-même.
    }

## Pour la personne devant le logiciel de messagerie

user-tell-admin-groupshield = Envoyez ce rapport aux responsables de { $server } et demandez-leur de chercher GroupShield, l’antivirus pour Exchange, et les événements 11508 et 11506. Eux seuls peuvent y remédier.
user-tell-admin-exchange55 = Envoyez ce rapport aux responsables de { $server } : son port sécurisé { $port } ne fonctionne pas, et les étapes qui leur sont destinées figurent plus bas.
user-tell-provider-greeting = Envoyez ce rapport aux responsables de { $server } : le port { $port } chiffre, puis le service de messagerie lui-même ne répond pas.
user-tell-provider-listener = Envoyez ce rapport aux responsables de { $server } : le chiffrement sur le port { $port } s’interrompt du côté du serveur.
user-tell-provider-port = { $failing-address ->
    [none] Envoyez ce rapport aux responsables de { $server } : le port { $port } ne fonctionne pas.
   *[other] Envoyez ce rapport aux responsables de { $server } : à l’adresse { $failing-address }, le port { $port } ne fonctionne pas.
}
user-use-starttls = Utilisez STARTTLS, qui fonctionne d’ici. { advice-where } { advice-set-starttls } Réglez ensuite le port sur { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS fonctionne sur le port { $starttls-port }, mais ce logiciel de messagerie ne sait pas l’utiliser pour { $protocol }. Prenez-en un qui le sait, comme Thunderbird, et gardez l’ancien : le courrier qu’il a relevé n’existe peut-être que là.
user-use-secure-port = Utilisez le port sécurisé { $secure-port }, qui répond avec chiffrement. { advice-where } { advice-secure-port } Réglez ensuite le port sur { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = Le port { $other-protocol } { $other-port } de { $server } fonctionne de façon sécurisée. Ajoutez un deuxième compte de type { $other-protocol } avec SSL/TLS et le port { $other-port }, et gardez l’ancien : le courrier qu’il a relevé n’existe peut-être que sur cet ordinateur. Avec { $other-protocol }, votre courrier reste sur le serveur. { advice-success } Pour revenir en arrière, supprimez le deuxième compte.
user-use-pop3 = Le port { $other-protocol } { $other-port } de { $server } fonctionne de façon sécurisée. Ajoutez un deuxième compte de type { $other-protocol } avec SSL/TLS et le port { $other-port }. Avant sa première relève, réglez-le pour qu’il laisse une copie des messages sur le serveur. Gardez l’ancien compte tel quel. { advice-success } Pour revenir en arrière, supprimez le deuxième compte.
user-ssl-off = Désactivez SSL seulement après avoir lu l’avertissement, et seulement sur un réseau de confiance. { advice-where } { $program ->
        [outlook-express] Décochez « Ce serveur nécessite une connexion sécurisée (SSL) » pour le serveur de courrier { $protocol ->
            [SMTP] sortant
           *[other] entrant
        } et réglez le port sur { $plain-port } ; puis « Appliquer », « OK », « Fermer ».
        [windows-mail] Décochez « Ce serveur nécessite une connexion sécurisée (SSL) » pour le serveur de courrier { $protocol ->
            [SMTP] sortant
           *[other] entrant
        } et réglez le port sur { $plain-port } ; puis OK.
        [windows-live-mail] Décochez « Ce serveur nécessite une connexion sécurisée (SSL) » pour le serveur de courrier { $protocol ->
            [SMTP] sortant
           *[other] entrant
        } et réglez le port sur { $plain-port } ; puis OK.
        [outlook] { $protocol ->
            [POP3] Décochez « Ce serveur nécessite une connexion chiffrée (SSL) » (versions plus récentes : réglez le type de connexion chiffrée sur « Aucun »)
           *[other] Réglez le type de connexion chiffrée sur « Aucun »
        } et le port sur { $plain-port } ; puis OK.
        [outlook-mac] Décochez « Utiliser SSL pour se connecter (recommandé) » et réglez le port sur { $plain-port }.
        [thunderbird] Réglez « Sécurité de la connexion » sur « Aucune » et le port sur { $plain-port }.
        [thunderbird-android] Réglez « Sécurité » sur « Aucune » et le port sur { $plain-port }.
        [apple-mail] Décochez « Utiliser TLS/SSL », réglez le port sur { $plain-port } ; si la question est posée, n’autorisez l’authentification non sécurisée que pour ce compte.
        [iphone] Désactivez « Utiliser SSL » et réglez « Port du serveur » sur { $plain-port }.
        [gmail-app] Réglez « Type de sécurité » sur « Aucun » et le port sur { $plain-port }.
        [samsung-email] Réglez « Type de sécurité » sur « Aucun » et le port sur { $plain-port }.
        [evolution] Réglez « Méthode de chiffrement » sur « Sans chiffrement » et le port sur { $plain-port }.
        [kmail] Réglez « Chiffrement » sur « Aucun » et le port sur { $plain-port }.
       *[other] Désactivez SSL/TLS pour ce serveur et réglez le port sur { $plain-port }.
    } { advice-success }
user-ssl-on-again = Dès que le serveur est réparé, réactivez SSL. { advice-undo } { $program ->
        [apple-mail] Désactivez-y de nouveau « Autoriser l’authentification non sécurisée ».
       *[other] { $protocol ->
            [SMTP] Le réglage de la réception n’a pas été modifié.
           *[other] Le réglage de l’envoi n’a pas été modifié.
        }
    } Changez ensuite le mot de passe s’il a circulé sur un réseau qui n’est pas de confiance.
user-use-published = Votre fournisseur publie ces paramètres : { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Ce serveur est dans un autre domaine que le vôtre, et son certificat est bon.
       *[own] {""}
    } { advice-where-name } Saisissez ce nom et ce port. Pour revenir en arrière, remettez { $server } et le port { $port }.
user-ask-published = Pour les logiciels de messagerie, votre domaine indique { $published-server }, port { $published-port }. Ce nom est dans un autre domaine que le vôtre, et rien de ce qui a été vérifié ne montre que ce serveur est géré par votre fournisseur : ne saisissez ni ce nom, ni votre mot de passe sur ce serveur, avant que votre fournisseur ait confirmé ce nom.
user-ask-right-port = { $protocol } utilise en général le port { $secure-port } avec SSL/TLS. Demandez aux responsables de { $server } quel port et quel type de chiffrement utiliser pour { $protocol }.
user-ask-port = Demandez aux responsables de { $server } quel port et quel type de chiffrement utiliser pour { $protocol }.
user-match-port-and-encryption = Le port et le chiffrement vont ensemble : 995, 993 et 465 avec SSL/TLS ; 110, 143 et 587 avec STARTTLS. { advice-where } Réglez une paire qui correspond, puis testez. { advice-undo }
user-tls-on-this-port = Le port { $port } de { $server } chiffre dès le premier octet : gardez ce port et choisissez SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Le port et le chiffrement vont ensemble : avec SSL coché, votre logiciel de messagerie a besoin du port { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Réglez ce port, puis testez. { advice-undo }
user-switch-encryption-on = Activez le chiffrement. { advice-where } { advice-set-tls } Si le port a changé tout seul, remettez { $port }. { advice-success }
user-keep-encryption = Laissez le chiffrement activé dans votre logiciel de messagerie : sans lui, n’importe qui en chemin pourrait lire le mot de passe et le courrier.
user-update-system = Votre logiciel de messagerie utilise le chiffrement de Windows, et cette version de Windows est trop ancienne pour le serveur. Lisez votre courrier avec un logiciel actuel, comme Thunderbird, sur un système qui reçoit encore des mises à jour. Gardez l’ancien ordinateur : le courrier qui y a été relevé n’existe que là.
user-update-program = { $program ->
        [outlook] Installez toutes les mises à jour d’Office et de Windows. Sous Windows 7, il faut activer TLS 1.2 : votre service d’assistance peut le faire (KB3140245). Windows XP et Vista n’en sont pas capables. { advice-success }
        [windows-live-mail] Sous Windows 7, il faut activer TLS 1.2 : votre service d’assistance peut le faire (KB3140245, et le paramètre Schannel pour les clients TLS 1.2). Sous Windows 8 et plus récent, installez toutes les mises à jour. Windows Vista n’en est pas capable. { advice-success }
        [new-outlook] Le nouvel Outlook relève le courrier par les serveurs de Microsoft ; rien sur cet ordinateur n’est donc trop ancien. Essayez une fois avec un autre logiciel de messagerie, comme Thunderbird.
        [outlook-mobile] Outlook sur téléphone relève le courrier par les serveurs de Microsoft ; rien sur ce téléphone n’est donc trop ancien. Essayez une fois avec un autre logiciel de messagerie.
        [thunderbird] Mettez Thunderbird à jour : menu > Aide > À propos de Thunderbird. { advice-success }
        [apple-mail] Mettez macOS à jour : menu Pomme > Réglages Système > Général > Mise à jour de logiciels. Mail utilise le chiffrement du système. { advice-success }
        [iphone] Mettez l’iPhone ou l’iPad à jour : Réglages > Général > Mise à jour logicielle. Mail utilise le chiffrement du système. { advice-success }
        [gmail-app] Mettez Android et ses applications à jour : Paramètres > Système > Mises à jour logicielles, et le Play Store. { advice-success }
        [samsung-email] Mettez le téléphone à jour : Paramètres > Mise à jour logicielle. { advice-success }
        [thunderbird-android] Mettez l’application à jour dans la boutique d’où elle vient, et Android lui-même dans les Paramètres. { advice-success }
        [device] Installez le micrologiciel le plus récent du fabricant de l’appareil. S’il n’en existe pas avec une version actuelle de TLS, faites envoyer l’appareil par un relais de messagerie à l’intérieur de votre réseau ; n’affaiblissez pas le serveur de messagerie pour lui.
        [script] Mettez à jour le programme et la bibliothèque avec laquelle il chiffre (OpenSSL, Java, .NET, Python ou PHP), ou activez-y TLS 1.2. { advice-success }
       *[other] Mettez à jour votre logiciel de messagerie et le système sur lequel il fonctionne. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] En attendant la réparation, écrivez votre courrier dans un navigateur web, si votre fournisseur le propose.
       *[other] En attendant la réparation, lisez votre courrier dans un navigateur web, si votre fournisseur le propose.
    }
user-tunnel = Si l’ancien logiciel doit rester, demandez à votre service d’assistance un tunnel TLS (stunnel) sur ce même ordinateur : le logiciel parle au tunnel, et le tunnel utilise une version actuelle de TLS avec { $server }.
user-check-again = Appuyez sur « Vérifier à nouveau » : vous verrez ce qui a changé.
user-tell-provider-old-server = Envoyez ce rapport aux responsables de { $server } : il lui faut TLS 1.2 ou plus récent.
user-tell-provider-tls12 = Envoyez ce rapport aux responsables de { $server } et demandez-leur d’autoriser TLS 1.2 en plus de TLS 1.3 : c’est sûr, et beaucoup de logiciels ne gèrent rien de plus récent.
user-keep-settings = Laissez les paramètres de sécurité de Windows et de votre logiciel de messagerie tels quels ; les abaisser affaiblit toutes les connexions, pas seulement celle-ci.
user-tell-provider-suites = Envoyez ce rapport aux responsables de { $server } et demandez-leur d’ajouter un type de chiffrement (algorithme) que votre logiciel connaît.
user-tell-provider-key = Envoyez ce rapport aux responsables de { $server } et demandez un second certificat avec une clé RSA : votre logiciel ne sait pas utiliser la clé actuelle ({ $key }).
user-do-not-click-through = Si votre logiciel de messagerie demande s’il faut faire confiance à ce certificat malgré tout, répondez non : quelqu’un pourrait lire votre courrier.
user-use-certificate-name = Le certificat est pour { $certificate-name }. Demandez à votre fournisseur si c’est le bon nom du serveur. Si oui, changez le nom du serveur dans votre logiciel de messagerie. { advice-where-name } Saisissez { $certificate-name } comme nom du serveur. Pour revenir en arrière, remettez { $server }.
user-one-address = Une seule des adresses de { $server } présente ce certificat ; un nouvel essai peut donc réussir.
user-look-at-certificate = Laissez Mailprobe examiner le certificat de { $server } lui-même (« Vérifier », ou « mailprobe check » avec le même texte) : il dira ce qui ne va pas.
user-tell-provider-certificate = Envoyez ce rapport aux responsables de { $server } ; les dates, les noms et l’émetteur du certificat y figurent.
user-tell-provider-weak = Envoyez ce rapport aux responsables de { $server } et demandez une nouvelle clé et un nouveau certificat.
user-set-clock = Réglez la date, l’heure et le fuseau horaire de cet ordinateur : cliquez avec le bouton droit sur l’horloge, choisissez « Ajuster la date/l’heure » et laissez l’heure se régler automatiquement. Sur un Mac : Réglages Système > Général > Date et heure.
user-clock-battery = Si la date est de nouveau fausse après que l’ordinateur a été éteint, la pile de son horloge est vide. Tout magasin d’informatique peut la changer.
user-no-password-here = N’utilisez pas votre mot de passe sur ce port : quelqu’un en chemin pourrait le lire.
user-tell-provider-plain = Envoyez ce rapport aux responsables de { $server } : son port { $port } parle en clair.
user-check-name-and-port = { advice-where-name } Comparez le nom du serveur ({ $server }) et le port ({ $port }) avec ce qu’indique votre fournisseur.
user-scanner-update = { $scanner }, un antivirus de cet ordinateur, se trouve entre votre logiciel de messagerie et le serveur. Mettez-le à jour, redémarrez cet ordinateur et vérifiez à nouveau.
user-scanner-find = Dans les paramètres de votre antivirus, cherchez l’analyse du courrier ou de SSL et faites une exception pour la connexion à { $server } ; les pages d’aide de l’antivirus ou votre service d’assistance indiquent comment. Laissez l’antivirus lui-même activé.
user-gateway = { $scanner } appartient au réseau où vous êtes, pas à cet ordinateur. Demandez aux responsables du réseau de faire une exception pour la connexion à { $server }, ou d’installer ici son certificat racine.
user-ask-helpdesk-scanner = Sur un ordinateur d’entreprise, demandez à votre service d’assistance : la passerelle a peut-être besoin ici de son propre certificat racine, ou d’une exception pour la messagerie.
user-compare-network = Vérifiez une fois depuis un autre réseau, par exemple celui de votre téléphone. Enregistrez d’abord ce résultat, pour pouvoir comparer les deux.
user-allow-program = Vérifiez dans le pare-feu de cet ordinateur si votre logiciel de messagerie peut utiliser le port { $port }, et autorisez-le. Pour revenir en arrière, supprimez cette règle.
user-ask-helpdesk-port = Demandez aux responsables de ce réseau de laisser passer le port { $port } vers { $server } ; beaucoup de réseaux bloquent exprès les ports de messagerie.
user-large-hello = Si vous utilisez un VPN, vérifiez une fois sans lui. Sinon, envoyez ce rapport aux responsables de ce réseau : les paquets de taille maximale se perdent en chemin (MTU), ou un pare-feu ne comprend pas le long premier message des logiciels actuels.
user-check-name = { advice-where-name } Vérifiez, lettre par lettre, que le nom du serveur est juste : { $server }.
user-name-service = À la maison, redémarrez votre box ou routeur, attendez deux minutes, puis redémarrez cet ordinateur : le service de noms (DNS) de ce réseau n’a donné aucune adresse. Au bureau, demandez à votre service d’assistance.
user-ask-helpdesk-dns = Si cela continue, envoyez ce rapport aux responsables de ce réseau ou à votre fournisseur d’accès : son service de noms (DNS) ne dit pas où se trouve { $server }.
user-hosts-file = Demandez à votre service d’assistance de regarder le fichier hosts de cet ordinateur : il dirige { $server } vers une adresse où la messagerie ne fonctionne pas.
user-flush-names = Effacez les adresses mémorisées sur cet ordinateur ou ce téléphone : { $program ->
        [apple-mail] sur le Mac, ouvrez Terminal et tapez sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, puis appuyez sur Entrée et tapez le mot de passe du Mac.
        [outlook-mac] sur le Mac, ouvrez Terminal et tapez sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, puis appuyez sur Entrée et tapez le mot de passe du Mac.
        [iphone] éteignez-le et rallumez-le.
        [gmail-app] éteignez-le et rallumez-le.
        [samsung-email] éteignez-le et rallumez-le.
        [thunderbird-android] éteignez-le et rallumez-le.
        [outlook-mobile] éteignez-le et rallumez-le.
        [device] éteignez l’appareil et rallumez-le.
        [evolution] ouvrez un terminal, tapez resolvectl flush-caches et appuyez sur Entrée.
        [kmail] ouvrez un terminal, tapez resolvectl flush-caches et appuyez sur Entrée.
       *[other] sous Windows, appuyez sur Windows+R, tapez cmd, appuyez sur Entrée, puis tapez ipconfig /flushdns et appuyez sur Entrée. Si c’est un téléphone, éteignez-le et rallumez-le.
    } Il n’y a rien à annuler ensuite.
user-private-address = Le nom { $server } mène à { $private-address }, une adresse à l’intérieur d’un réseau local. Un réseau invité répond ainsi avant que l’on s’y identifie : ouvrez une page web dans votre navigateur et identifiez-vous. Sinon, demandez s’il faut être dans le réseau de { $server }, ou dans son VPN, pour lire le courrier.
user-use-exchanger = { $server } est le nom d’un domaine, et le courrier de ce domaine va à { $exchanger }. Demandez à votre fournisseur si les logiciels de messagerie utilisent aussi ce serveur. Si oui : { advice-where-name } Entrez { $exchanger } comme nom du serveur. Pour revenir en arrière, entrez de nouveau { $server }.
user-restart-router = À la maison, éteignez votre box ou routeur pendant une minute, rallumez-le, puis vérifiez à nouveau.
user-ask-helpdesk-ipv6 = Si cela continue, envoyez ce rapport à votre service d’assistance ou à votre fournisseur d’accès : le chemin en IPv6 vers { $server } est en panne.
user-sign-in-to-network = Ouvrez une page web dans votre navigateur, identifiez-vous sur ce réseau ou acceptez ses conditions, puis vérifiez à nouveau.
user-wait-for-server = Attendez quelques minutes et réessayez ; rien n’est à changer dans votre logiciel de messagerie.
user-ask-provider-status = Regardez la page d’état de votre fournisseur, ou appelez-le : il est peut-être déjà au courant.
user-fewer-connections = { $protocol ->
        [SMTP] Fermez les autres logiciels et appareils qui envoient par le même serveur ; beaucoup de serveurs n’en permettent que quelques-uns à la fois.
       *[other] Fermez les autres logiciels et appareils qui lisent la même boîte aux lettres ; beaucoup de serveurs n’en permettent que quelques-uns à la fois.
    }
user-longer-interval = Faites relever le courrier moins souvent par votre logiciel, toutes les dix minutes par exemple.
user-greylisted = Envoyez de nouveau dans dix minutes : ce serveur demande à tout nouvel expéditeur de revenir plus tard. Il n’y a rien à changer.
user-shut-out = Attendez une demi-heure avant le prochain essai, sur chaque appareil qui lit cette boîte aux lettres : chaque essai peut prolonger l’attente.
user-correct-password = Avant le prochain essai, saisissez le bon mot de passe dans chaque logiciel et sur chaque appareil qui utilise cette boîte aux lettres : un ancien mot de passe maintient le blocage de l’adresse.
user-sign-in-name = Vérifiez que le nom d’utilisateur est complet (souvent l’adresse entière) et saisissez de nouveau le mot de passe.
user-sign-in-app-password = Si votre fournisseur exige un mot de passe d’application pour les logiciels de messagerie (c’est le cas de Google, Yahoo, AOL, Apple, Fastmail et d’autres ; Microsoft n’en a pas), créez-en un dans votre compte sur son site web et saisissez-le à la place du mot de passe habituel.
user-sign-in-web = Faites passer l’authentification du logiciel de messagerie par la page web du fournisseur (OAuth 2). { $program ->
        [thunderbird] { advice-where } Réglez la méthode d’authentification sur OAuth2.
        [thunderbird-android] { advice-where } Réglez « Authentification » sur OAuth 2.0.
        [apple-mail] Ajoutez le compte encore une fois, sous le nom de son fournisseur et non comme « Autre ». Gardez l’ancien : le courrier relevé en POP n’existe que sur cet ordinateur.
        [iphone] Ajoutez le compte encore une fois, sous le nom de son fournisseur et non comme « Autre ». Ne supprimez l’ancien que si votre courrier est aussi sur le serveur.
        [outlook] Ajoutez le compte encore une fois comme Microsoft 365, Outlook.com ou Google, et non comme POP ou IMAP. Gardez l’ancien : le courrier relevé en POP n’existe que sur cet ordinateur. Pour d’autres fournisseurs, Outlook classique ne sait pas le faire ; Thunderbird, si.
        [new-outlook] Ajoutez le compte encore une fois et choisissez son fournisseur quand la question est posée ; ne saisissez pas de mot de passe dans Outlook lui-même.
        [outlook-mac] Ajoutez le compte encore une fois et choisissez son fournisseur quand la question est posée, et non IMAP ou POP. Gardez l’ancien : le courrier relevé en POP n’existe que sur cet ordinateur.
        [outlook-mobile] Ajoutez le compte encore une fois et choisissez son fournisseur quand la question est posée.
        [gmail-app] Ajoutez le compte encore une fois et choisissez son fournisseur quand la question est posée, et non « Autre ».
        [samsung-email] Ajoutez le compte encore une fois et choisissez son fournisseur quand la question est posée, et non « Autre ».
        [outlook-express] Outlook Express ne sait pas le faire ; Thunderbird, si.
        [windows-mail] Windows Mail ne sait pas le faire ; Thunderbird, si.
        [windows-live-mail] Windows Live Mail ne sait pas le faire ; Thunderbird, si.
        [device] Si l’appareil n’en est pas capable, faites-le envoyer par un relais de messagerie de votre réseau ou par le service du fournisseur pour les appareils ; demandez aux responsables de votre messagerie.
        [script] Donnez au programme un jeton OAuth 2, ou faites-le envoyer par un relais ou un service d’envoi qui accepte encore un nom d’utilisateur et un mot de passe.
       *[other] Si le vôtre ne sait pas le faire, Thunderbird le peut.
    }
user-sign-in-switch = Vérifiez dans votre compte, sur le site web du fournisseur, si POP, IMAP ou l’accès des logiciels de messagerie doit d’abord être activé.
user-ask-sign-in = Demandez aux responsables de { $server } comment les logiciels de messagerie s’y authentifient : le port { $port } ne propose pas d’authentification par mot de passe.
user-ask-protocol = Demandez à la personne qui gère le compte ou son domaine d’activer { $protocol }, ou quel autre protocole utiliser.
user-other-way-of-sign-in = Utilisez un logiciel de messagerie qui connaît l’une des méthodes d’authentification proposées par { $server }, ou demandez à ses responsables de proposer aussi les mots de passe par TLS (PLAIN ou LOGIN).
user-use-submission-port = Pour l’envoi, les logiciels de messagerie utilisent { $program ->
        [outlook-express] le port 465 avec SSL ; le port 25 est prévu pour le courrier entre serveurs, et le port 587 demande STARTTLS, dont Outlook Express n’y est pas capable.
       *[other] le port 587 avec STARTTLS ou le port 465 avec SSL/TLS ; le port 25 est prévu pour le courrier entre serveurs.
    } { advice-where } { $program ->
        [outlook-express] Essayez ce port.
       *[other] Essayez ces ports.
    } { advice-undo }
user-client-certificate = Demandez aux responsables de { $server } un certificat personnel et la façon de l’installer : sans lui, le port { $port } n’admet personne, quel que soit le mot de passe.
user-sign-in-for-sending = Activez l’authentification pour l’envoi : { $program ->
        [outlook-express] dans Outlook Express, ouvrez Outils > Comptes… > Courrier, choisissez le compte, puis Propriétés > Serveurs, et cochez « Mon serveur requiert une authentification ».
        [windows-mail] dans Windows Mail, ouvrez Outils > Comptes…, choisissez le compte, puis Propriétés > Serveurs, et cochez « Mon serveur requiert une authentification ».
        [windows-live-mail] dans Windows Live Mail, cliquez avec le bouton droit sur le compte, à gauche, puis Propriétés > Serveurs, et cochez « Mon serveur requiert une authentification ».
        [outlook] fermez Outlook, ouvrez le Panneau de configuration, puis Courrier (Microsoft Outlook) > Comptes de messagerie…, choisissez le compte, puis Modifier… > Paramètres supplémentaires… > Serveur sortant, et cochez « Mon serveur sortant (SMTP) requiert une authentification ».
        [outlook-mac] dans Outlook, ouvrez Outils > Comptes, choisissez le compte, puis « Plus d’options » sous le serveur sortant, et choisissez un type d’authentification.
        [thunderbird] dans Thunderbird, ouvrez le menu > Paramètres des comptes > Serveur sortant (SMTP), choisissez le serveur, puis « Modifier… », et choisissez une méthode d’authentification autre que « Pas d’authentification ».
        [thunderbird-android] dans l’application, ouvrez le menu > Paramètres, choisissez le compte, puis « Serveur sortant », sous « Envoi de courriels », et choisissez une authentification autre que « Aucun ».
        [apple-mail] dans Mail, ouvrez Mail > Réglages > Comptes (anciennes versions : Préférences), choisissez le compte, puis « Réglages du serveur », et indiquez un nom d’utilisateur et une authentification pour le serveur d’envoi.
        [iphone] ouvrez Réglages > Apps > Mail > Comptes Mail (avant iOS 18 : Réglages > Mail > Comptes), choisissez le compte, touchez son adresse, puis SMTP et le serveur sous « Serveur principal », et saisissez-y aussi le nom d’utilisateur et le mot de passe.
        [gmail-app] dans l’application Gmail, ouvrez le menu > Paramètres, choisissez le compte, puis « Paramètres d’envoi », et activez l’option qui exige une connexion.
        [samsung-email] dans Samsung Email, ouvrez le menu, touchez la roue dentée, choisissez le compte, puis « Paramètres du serveur », et activez l’authentification pour le serveur sortant.
        [evolution] dans Evolution, ouvrez Édition > Comptes, choisissez le compte, puis « Modifier » et « Envoi du courriel », et cochez « Le serveur requiert une authentification ».
        [kmail] dans KMail, ouvrez Configuration > Configurer KMail… > Comptes > Envoi, choisissez le compte, puis « Modifier… », et cochez l’option selon laquelle le serveur exige une authentification.
        [device] sur la page web de l’appareil, sous « E-mail » ou « SMTP », activez l’authentification SMTP et saisissez le nom d’utilisateur et le mot de passe du compte de messagerie.
        [script] indiquez dans sa configuration le nom d’utilisateur et le mot de passe pour le serveur SMTP.
       *[other] ouvrez les paramètres du serveur sortant dans votre logiciel de messagerie et activez l’authentification.
    } { advice-success }
user-from-address = Envoyez avec l’adresse qui appartient à ce compte : comparez l’adresse e-mail dans les paramètres du compte avec celle que le fournisseur vous a donnée.
user-block-list = Le serveur indique que l’adresse Internet de cet ordinateur est sur une liste de blocage. { $protocol ->
    [SMTP] Envoyez par le port 587 ou 465 de votre fournisseur, avec authentification ; si vous le faites déjà, demandez
   *[other] Demandez
 } à votre fournisseur d’accès ou à votre service d’assistance de faire retirer l’adresse.
user-sending-limit = Attendez la fin de la limite d’envoi, souvent une heure ou un jour, et envoyez à moins de personnes à la fois.
user-other-address = Vérifiez si un VPN ou un réseau invité est en usage, et envoyez une fois sans lui : le serveur refuse l’adresse qu’a cet ordinateur en ce moment.
user-tell-provider-sending = Si cela continue, envoyez ce rapport aux responsables de { $server } : la réponse exacte du serveur y figure.
user-tell-provider-sni = Envoyez ce rapport aux responsables de { $server } et demandez un certificat par défaut pour les logiciels qui n’envoient pas de nom.
user-ask-right-name = Demandez aux responsables de { $server } si c’est toujours son bon nom, et envoyez-leur ce rapport.
user-raise-time-limit = Donnez plus de temps au serveur. { $program ->
        [outlook-express] { advice-where } Déplacez « Délais d’expiration du serveur » vers « Long ». Pour revenir en arrière, remettez-le où il était.
        [windows-mail] { advice-where } Déplacez « Délais d’expiration du serveur » vers « Long ». Pour revenir en arrière, remettez-le où il était.
        [windows-live-mail] { advice-where } Déplacez « Délais d’expiration du serveur » vers « Long ». Pour revenir en arrière, remettez-le où il était.
        [outlook] { advice-where } Déplacez « Délais d’expiration du serveur » vers « Long ». Pour revenir en arrière, remettez-le où il était.
        [thunderbird] Dans Thunderbird, ouvrez le menu > Paramètres > Général > Éditeur de configuration…, et réglez mailnews.tcptimeout sur 200. Pour revenir en arrière, réinitialisez-le au même endroit.
        [script] Augmentez le délai d’attente (timeout) dans sa configuration.
       *[other] Augmentez le délai d’attente dans les paramètres du compte, s’il y en a un.
    } { advice-success }
user-connect-network = Vérifiez que cet ordinateur est connecté : Wi-Fi activé et relié, câble branché aux deux bouts, mode avion désactivé.
user-restart-network = Si aucune page web ne s’ouvre non plus, redémarrez cet ordinateur ; à la maison, redémarrez aussi votre box ou routeur et attendez deux minutes.
user-free-connections = Fermez les programmes dont vous n’avez pas besoin, ou redémarrez cet ordinateur : il n’a plus aucune connexion disponible, et rien n’a donc pu être appris sur { $server }.
user-run-to-the-end = Appuyez sur « Vérifier à nouveau » et laissez la vérification aller jusqu’au bout ; elle dure rarement plus de dix secondes.
user-wait-for-answer = Réessayez dans dix minutes : un serveur qui ne dit rien est peut-être surchargé ou en cours de démarrage. Il n’y a rien à changer dans votre logiciel de messagerie.
user-tell-provider-slow = Si cela continue, envoyez ce rapport aux responsables de { $server } ; les temps de réponse y figurent.
user-try-again-now = Envoyez et recevez encore une fois dans votre logiciel de messagerie : une courte perturbation est peut-être passée.
user-compare-settings = Votre message parle de { $complaint-server }, port { $complaint-port } ; la vérification a porté sur { $server }, port { $port }. { advice-where-name } Saisissez { $server } et le port { $port } si ce sont ceux de votre fournisseur : ils fonctionnent d’ici. Pour revenir en arrière, remettez { $complaint-server } et le port { $complaint-port }.
user-password-and-account = Si cela ne fonctionne toujours pas, saisissez de nouveau le mot de passe et comparez le nom d’utilisateur avec ce qu’indique votre fournisseur.
user-not-tested = L’authentification, la boîte aux lettres et l’envoi n’ont pas été vérifiés : Mailprobe ne demande jamais de mot de passe.
user-send-report = Enregistrez ce rapport et envoyez-le à votre service d’assistance : tout ce qui a été trouvé y figure.

warning-ssl-off = Avec SSL désactivé, votre mot de passe et tout votre courrier peuvent être lus par chaque réseau en chemin. Ne le faites qu’à l’intérieur d’un réseau de confiance, comme celui du bureau, ou par un VPN qui y mène, jamais sur un Wi-Fi public ni par l’Internet public. { $protocol ->
        [SMTP] La réception du courrier a son propre paramètre : laissez-y SSL activé.
       *[other] L’envoi a son propre paramètre : laissez-y SSL activé.
    } Si quelqu’un a pu voir le mot de passe, changez-le dès que SSL fonctionne à nouveau, partout où vous l’utilisez. Réactivez SSL dès que le serveur est réparé.
warning-pop3 = { $other-protocol } retire le courrier du serveur, sauf instruction contraire : certains logiciels aussitôt, d’autres après deux semaines. Ce courrier n’est alors plus sur vos autres appareils. Avant la première relève, cochez l’option « Laisser une copie des messages sur le serveur » et retirez tout nombre de jours après lequel elle est supprimée (téléphones : suppression du serveur « Jamais »).

## Pour les responsables du serveur

admin-groupshield-log = Dans le journal des applications de { $server }, cherchez 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) et 1194 (MSExchangeIS, avec 0x80004005). 0x2741 y signifie que l’adresse du port sécurisé n’était pas disponible pour la liaison ; 0x2740, qu’un autre programme occupe le port. Un nouveau certificat n’y change rien : selon l’article, les certificats étaient en ordre (KB Q250926).
admin-groupshield-service-packs = Si la désinstallation de GroupShield ne suffit pas, faites une sauvegarde et amenez le serveur à Windows NT 4.0 Service Pack 6a et Exchange Server 5.5 Service Pack 4, l’état le plus récent : NT 4.0 SP4 provoque à lui seul les mêmes événements (KB Q214864).
admin-groupshield-remove = Faites d’abord une sauvegarde et mettez en marche une autre protection du courrier. Désinstallez ensuite entièrement GroupShield, l’antivirus pour Exchange de Network Associates (plus tard McAfee) : d’abord ses programmes sur les ordinateurs d’administration, puis sur le serveur, avec ses services, ses compléments et ses entrées de registre (KB Q250926 ; la liste pour une désinstallation manuelle est dans KB Q271758). Redémarrez la banque d’informations ; pendant ce temps, la messagerie s’arrête pour tous.
admin-groupshield-test = Testez SSL avant de réinstaller quoi que ce soit, avec le logiciel de messagerie lui-même et SSL activé (KB Q250926), ou ici avec « Vérifier » ; l’openssl actuel ne sait pas parler l’ancien SSL de ce serveur. Vérifiez que 11508 et 11506 ne reviennent pas.
admin-groupshield-reinstall = Réinstallez GroupShield et testez SSL encore une fois (KB Q250926). Dites ensuite aux utilisateurs de réactiver SSL.
admin-exchange55-log = Regardez le journal des applications de { $server } : 13002 signifie qu’aucun certificat n’est lié au protocole, 0x2740 qu’un autre programme occupe le port, 0x2741 que l’adresse n’était pas disponible pour la liaison.
admin-exchange55-certificate = Dans Key Manager, vérifiez qu’un certificat en cours de validité est lié à « Default » ou à la bonne adresse du serveur, pour POP3 et pour IMAP4 (KB Q251097).
admin-exchange55-netstat = Sur le serveur, lancez netstat -an et cherchez 995 et 993 à l’état LISTENING, et sur quelles adresses. Un port sur une seule adresse correspond à KB Q214864.
admin-exchange55-addresses = Vérifiez dans quel ordre viennent les adresses du serveur (ping sur son propre nom) et supprimez les adresses d’accès à distance et WAN qui ne servent pas (KB Q214864). Derrière un serveur proxy, les ports sécurisés ont besoin de leur propre liaison (KB Q178532).
admin-exchange55-service-packs = Faites une sauvegarde et amenez le serveur à Windows NT 4.0 Service Pack 6a et Exchange Server 5.5 Service Pack 4 : NT 4.0 SP4 provoque à lui seul les mêmes événements (KB Q214864).
admin-server-log = Regardez le journal de { $server } à l’heure de ce rapport. { advice-server-log }
admin-key-and-certificate = Vérifiez que la clé et le certificat vont ensemble et que le service peut lire les deux. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ nomme les fichiers (ssl_cert et ssl_key ; à partir de 2.4, ssl_server_cert_file et ssl_server_key_file) ; openssl x509 -noout -pubkey -in CERT et openssl pkey -pubout -in KEY doivent afficher la même chose.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files nomme les fichiers ; openssl x509 -noout -pubkey -in CERT et openssl pkey -pubout -in KEY doivent afficher la même chose.
        [exchange] Get-ExchangeCertificate montre si POP et IMAP figurent sous Services ; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP en lie un.
        [exchange55] Key Manager montre la clé et ce à quoi elle est liée.
       *[other] openssl x509 -noout -pubkey -in CERT et openssl pkey -pubout -in KEY doivent afficher la même chose.
    }
admin-reload = Faites relire la clé et le certificat par le service. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4 ; à partir d’Exchange 2013, aussi MSExchangePOP3BE et MSExchangeIMAP4BE. Set-PopSettings et Set-ImapSettings avec -X509CertificateName choisissent le certificat.
        [exchange55] Redémarrez la banque d’informations.
        [courier] Redémarrez les services Courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Redémarrez le service de messagerie.
    }
admin-offload = Vérifiez si un répartiteur de charge, un proxy TLS ou un filtre de contenu se trouve devant le port { $port }, et refaites le test derrière lui.
admin-test-secure-port = Testez de l’extérieur : openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } doit montrer le certificat et un message d’accueil.
admin-test-plain-port = Testez de l’extérieur : nc { $server } { $port } doit montrer un message d’accueil.
admin-enable-listener = Activez le service { $protocol } sécurisé. { $server-kind ->
        [dovecot] Dans Dovecot : protocols et, pour chacun, un inet_listener avec ssl = yes sur le port { $port } ; doveconf -n montre ce qui est en usage.
        [postfix] Dans Postfix : la ligne smtps (submissions) dans master.cf.
        [exchange] Dans Exchange : Set-PopSettings ou Set-ImapSettings avec -SSLBindings, puis démarrez le service.
        [exchange55] Dans Exchange Administrator : les propriétés du protocole, avec un certificat de Key Manager.
       *[other] Sa configuration nomme le port et le certificat.
    }
admin-open-port = Laissez passer le port { $port } par chaque pare-feu entre les logiciels de messagerie et { $server }, mais seulement depuis les réseaux où ils servent ; nc -vz { $server } { $port }, lancé là-bas, montre s’il passe.
admin-publish-settings = Publiez les bons paramètres là où les logiciels les cherchent : autoconfig.xml pour Thunderbird et K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover pour Outlook, un profil de configuration pour les appareils Apple, et les enregistrements SRV _imaps, _pop3s et _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Dites aux utilisateurs quels logiciels fonctionnent encore avec TLS 1.2 et plus récent ; il n’est pas nécessaire d’affaiblir le serveur pour tous.
admin-allow-tls12 = Faites répondre le port { $port } à TLS 1.2 aussi, en plus de TLS 1.3 : c’est sûr, et beaucoup de logiciels utilisés ne gèrent rien de plus récent (Outlook avant Windows 11, imprimantes).
admin-old-tls-apart = Si d’anciens logiciels doivent continuer un temps, donnez-leur une adresse à part avec TLS 1.0, à l’intérieur du réseau seulement, et fixez une date de fin.
admin-upgrade-server = Faites passer le service de messagerie ou sa bibliothèque TLS à TLS 1.2 ou plus récent.
admin-tls-front-end = En attendant, placez devant lui un frontal TLS comme stunnel ou HAProxy, pour que l’ancien TLS ne quitte jamais la machine.
admin-test-versions = Testez avec openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } et vérifiez la version et l’algorithme de chiffrement convenus.
admin-add-suites = Ajoutez un algorithme de chiffrement que ce logiciel propose, comme { $ciphers }.
admin-old-ciphers = Ce logiciel ne propose que d’anciens algorithmes de chiffrement comme { $ciphers }, aujourd’hui trop faibles pour être activés pour tout le monde. La solution est un logiciel plus récent.
admin-add-rsa = Si le certificat a une clé ECDSA ou Ed25519, proposez à côté un certificat avec une clé RSA.
admin-renew-certificate = Renouvelez le certificat auprès d’une autorité reconnue par les logiciels de messagerie, et faites-le relire par le service.
admin-replace-revoked = Demandez à votre autorité de certification un nouveau certificat avec une nouvelle clé, faites-le relire par le service, et demandez pourquoi l’ancien a été révoqué.
admin-full-chain = Envoyez la chaîne complète : d’abord le certificat du serveur, puis ceux qui le relient à la racine.
admin-current-chain = Remplacez le certificat intermédiaire périmé que le serveur envoie par le certificat actuel de votre autorité de certification, ou retirez-le.
admin-present-chain = Jusqu’au début de validité du nouveau certificat intermédiaire, faites envoyer par le serveur celui qui est valable aujourd’hui.
admin-certificate-names = Vérifiez que { $server } figure parmi ses noms alternatifs (subject alternative names) ; le nom commun (common name) ne compte pas.
admin-chain-or-authority = Le serveur n’envoie que son propre certificat : faites-lui envoyer aussi les certificats intermédiaires de la chaîne. Si l’émetteur est votre propre autorité, installez cette racine sur chaque ordinateur qui lit du courrier.
admin-reissue-plain = Faites délivrer de nouveau le certificat sans l’extension marquée comme critique (critical) ; openssl x509 -text la montre.
admin-reissue-for-apple = Faites délivrer de nouveau le certificat pour 825 jours au plus et avec l’usage serverAuth (authentification du serveur) ; openssl x509 -text montre les deux.
admin-reissue-within-rules = Faites délivrer de nouveau le certificat par une autorité qui y est autorisée pour ce nom ; installer une racine ne sert à rien ici.
admin-not-yet-valid = N’utilisez le certificat qu’à partir du jour où il devient valable, ou faites-le délivrer de nouveau ; vérifiez l’horloge de l’ordinateur qui l’a délivré.
admin-server-usage = Faites-le délivrer de nouveau pour des serveurs, avec l’utilisation de clé étendue « TLS Web Server Authentication » (serverAuth).
admin-offer-starttls = Faites proposer STARTTLS par le port { $port } ; il lui faut un certificat et sa clé. { $server-kind ->
    [dovecot] Dans Dovecot : ssl = yes, ssl_cert et ssl_key (à partir de 2.4, ssl_server_cert_file et ssl_server_key_file).
    [postfix] Dans Postfix : smtpd_tls_security_level = may, smtpd_tls_cert_file et smtpd_tls_key_file (ou smtpd_tls_chain_files).
    [exchange] Dans Exchange : Enable-ExchangeCertificate pour le service.
   *[other] Sa configuration nomme les deux.
}
admin-trusted-authority = Obtenez le certificat auprès d’une autorité reconnue par les logiciels de messagerie. Si c’est votre propre autorité, installez sa racine sur chaque ordinateur qui lit du courrier.
admin-every-address = Installez le nouveau certificat sur chaque serveur derrière ce nom, et comparez-les : openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = À l’adresse { $failing-address }, le port { $port } de { $server } ne fonctionne pas : réparez le service à cet endroit, ou retirez cette adresse des enregistrements du nom en attendant.
admin-new-key = Créez une nouvelle clé, RSA de 2048 bits ou plus ou EC P-256, et faites-la certifier avec SHA-256.
admin-strong-chain = Le certificat du serveur peut rester : faites envoyer un certificat intermédiaire de votre autorité de certification dont la clé a 2048 bits ou plus et qui est signé avec SHA-256.
admin-dh-group = N’utilisez que des groupes Diffie-Hellman de 2048 bits ou ECDHE.
admin-time-service = Il n’y a rien à faire sur { $server }. Si beaucoup d’ordinateurs ne sont pas à l’heure, proposez un service de temps dans votre réseau.
admin-tell-people-settings = Indiquez les paires aux utilisateurs : 995, 993 et 465 avec SSL/TLS ; 110, 143 et 587 avec STARTTLS.
admin-tls-on-secure-port = Activez TLS pour le port { $port }, ou fermez-le : les logiciels qui y attendent TLS attendront en vain.
admin-tls-on-plain-port = Le port { $port } commence directement par TLS. Faites-le répondre en clair et proposer STARTTLS, comme les logiciels s’y attendent, ou fermez-le : TLS dès le début relève des ports 993, 995 et 465.
admin-check-forwarding = Vérifiez vers où le port { $port } de { $server } est redirigé : autre chose que { $protocol } y répond.
admin-exempt-mail-ports = Si le courrier n’a pas besoin d’être inspecté en chemin, exemptez { $server } de l’inspection TLS sur les ports 995, 993, 465, 587, 143 et 110.
admin-install-company-root = Si l’inspection est voulue, installez son certificat racine sur chaque ordinateur qui lit du courrier.
admin-pass-starttls = Laissez passer STARTTLS sans modification : les passerelles qui le retirent forcent le courrier à circuler en clair.
admin-inspect-firewall = Dans le journal du pare-feu, cherchez l’adresse d’où vient ce rapport et le port { $port }, à l’heure du rapport.
admin-packet-size = Si les petites réponses arrivent et que les grandes disparaissent, vérifiez la MTU en chemin : laissez passer l’ICMP « fragmentation needed », ou réduisez la MSS.
admin-fix-records = Regardez les enregistrements A, AAAA et les éventuels CNAME de { $server }, à l’intérieur et à l’extérieur : dig { $server } A et dig { $server } AAAA.
admin-name-service = Vérifiez que les serveurs de noms distribués par ce réseau répondent : nslookup { $server } d’ici, et nslookup { $server } avec un autre serveur de noms.
admin-fix-ipv6 = Faites écouter le service aussi sur son adresse IPv6, ou retirez l’enregistrement AAAA de { $server } en attendant.
admin-give-ipv4 = Donnez aussi à { $server } une adresse IPv4 (un enregistrement A) : tous les réseaux n’ont pas IPv6.
admin-portal-mail = Tant qu’un invité ne s’est pas identifié, ne donnez aucune réponse sur les ports 995, 993 et 587, au lieu de la page d’identification : les logiciels de messagerie réessaient alors d’eux-mêmes.
admin-start-services = Démarrez les services de messagerie sur { $server } et vérifiez qu’ils restent en marche.
admin-raise-limits = Vérifiez quelle limite a été atteinte. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections et le client_limit des services de login ; doveadm who montre qui est connecté.
        [exchange] Get-PopSettings ou Get-ImapSettings : MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit et default_process_limit.
       *[other] Connexions au total, par utilisateur et par adresse.
    }
admin-blocked-addresses = Vérifiez si fail2ban ou une protection semblable a bloqué l’adresse d’où vient ce rapport.
admin-mailbox-lock = Cherchez une session de cette boîte aux lettres qui ne s’est pas terminée et un fichier de verrouillage resté en place.
admin-sign-in-methods = Vérifiez quelles méthodes d’authentification sont activées pour { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4 : auth_allow_cleartext)
        [exchange] Get-PopSettings ou Get-ImapSettings, LoginType ; avec Exchange Online, voyez si l’authentification de base est bloquée.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only ; pour un seul port, dans master.cf.
       *[other] Les mots de passe sur TLS ont besoin de PLAIN ou de LOGIN.
    }
admin-switch-protocol-on = Activez { $protocol } pour ce compte ou ce domaine, ou indiquez aux utilisateurs quel protocole utiliser à la place.
admin-explain-sign-in = Si les mots de passe sont désactivés exprès, dites aux utilisateurs quels logiciels peuvent s’authentifier et, s’il existe des mots de passe d’application, comment en obtenir un.
admin-client-certificate = Si les certificats des clients ne doivent pas être demandés, désactivez cela (Dovecot : auth_ssl_require_client_cert ; Postfix : smtpd_tls_req_ccert) ; sinon, dites aux utilisateurs comment en obtenir un.
admin-sending-rules = Trouvez quelle règle l’a refusé à l’heure de ce rapport. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail et acl_smtp_rcpt
       *[other] Règles de relais, d’expéditeurs et d’adresses, listes de blocage, limites d’envoi.
    }
admin-delist = Si l’adresse n’a rien à faire sur la liste, demandez à son gestionnaire de la retirer ; la page web de la liste dit pourquoi elle y est.
admin-nothing-on-server = Il n’y a rien à faire sur { $server } : rien n’en a été atteint.
admin-network-here = Si d’autres ordinateurs sont touchés, regardez le commutateur, le routeur et le service d’adresses (DHCP) de ce réseau.
admin-default-certificate = Donnez au service d’écoute un certificat et un site par défaut pour les logiciels qui n’envoient pas de nom de serveur.
admin-test-without-name = Testez avec openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } : un certificat doit s’afficher.
admin-server-names = Vérifiez que les paramètres TLS de { $server } connaissent exactement ce nom, et ce qu’ils font d’un logiciel qui n’en donne aucun.
admin-reverse-names = Vérifiez si le serveur attend le nom inverse de chaque adresse qui se connecte (PTR) ou une requête ident, et désactivez cela.
admin-server-load = Regardez la charge, la mémoire et le disque de { $server }, ainsi que le nombre de connexions.
admin-check-backend = Vérifiez que l’annuaire (LDAP), la base de données et le stockage dont le service de courrier a besoin répondent.
