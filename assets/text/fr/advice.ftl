# Conclusions, ligne GroupShield, ce qui trancherait et ce qu’il faut faire.

## Les causes en quelques mots

hypothesis-groupshield = GroupShield sur Exchange Server 5.5
hypothesis-exchange55-listener = Une autre panne des ports sécurisés d’Exchange Server 5.5
hypothesis-secure-listener-fault = Le port sécurisé du serveur est en panne
hypothesis-no-secure-service = Aucun service sécurisé sur ce port
hypothesis-client-too-old = Le logiciel de messagerie est trop ancien pour le serveur
hypothesis-server-too-old = Le serveur est trop ancien pour le logiciel de messagerie
hypothesis-certificate = Un problème avec le certificat du serveur
hypothesis-clock-wrong = L’horloge de cet ordinateur n’est pas à l’heure
hypothesis-starttls-mixup = Le port et le type de chiffrement ne vont pas ensemble
hypothesis-dns = Le nom du serveur ne mène nulle part, ou pas au bon endroit
hypothesis-ipv6-broken = IPv6 est en panne, IPv4 fonctionne
hypothesis-captive-portal = Le réseau demande d’abord une identification
hypothesis-server-down = Le serveur de messagerie est à l’arrêt
hypothesis-sni-required = Le serveur a besoin d’un premier message plus récent (SNI)
hypothesis-healthy = Tout ce que nous pouvons vérifier fonctionne
verdict-exchange55-listener = Le serveur de messagerie { $server } fonctionne avec Exchange Server 5.5, et son port sécurisé { $port } n’y marche pas.
verdict-no-shared-cipher = Le serveur { $server } et { $program } connaissent la même version de TLS, mais aucun algorithme de chiffrement commun.
verdict-clock-wrong = L’horloge de cet ordinateur n’est pas à l’heure ; le certificat du serveur { $server }, pourtant bon, semble donc hors de sa période.
verdict-starttls-mixup = Le port { $port } du serveur { $server } et le type de chiffrement réglé dans { $program } ne vont pas ensemble.
verdict-plaintext-on-secure-port = Le serveur { $server } parle en clair sur le port { $port }, là où un canal sécurisé est attendu.
verdict-wrong-protocol = Sur le port { $port } du serveur { $server }, quelque chose répond qui n’est pas { $protocol }.
verdict-dns = Cet ordinateur ne trouve pas la bonne adresse pour { $server }.
verdict-ipv6-broken = Le serveur { $server } fonctionne en IPv4, mais le chemin en IPv6 est en panne.
verdict-captive-portal = Ce réseau affiche d’abord une page d’identification ; { $program } ne peut donc pas encore atteindre { $server }.
verdict-sni-required = Le serveur { $server } ne répond qu’aux logiciels qui disent son nom dans leur premier message, et { $program } ne le fait pas.
verdict-healthy = Tout ce que nous pouvons vérifier sur { $server }, port { $port }, fonctionne d’ici en ce moment.

## À qui de jouer

whose-exchange55-listener = Cela revient aux personnes qui gèrent { $server }. Vous n’avez rien fait de mal.
whose-secure-listener-fault = Cela revient aux personnes qui gèrent { $server }. Vous n’avez rien fait de mal.
whose-no-secure-service = Demandez aux personnes qui gèrent { $server } quel port utiliser ; le changement est ensuite de votre côté.
whose-client-too-old = C’est à vous d’agir, ou à votre service d’assistance : { $program } ou le système en dessous doit être plus récent.
whose-server-too-old = Cela revient aux personnes qui gèrent { $server }.
whose-no-shared-cipher = Chaque côté peut y mettre fin : un logiciel de messagerie plus récent ici, ou un algorithme de chiffrement de plus sur { $server }.
whose-certificate = Cela revient aux personnes qui gèrent { $server }.
whose-weak-certificate = Cela revient aux personnes qui gèrent { $server }.
whose-clock-wrong = C’est à vous d’agir : réglez l’horloge de cet ordinateur.
whose-starttls-mixup = C’est à vous d’agir : changez deux réglages dans { $program }.
whose-plaintext-on-secure-port = Cela revient aux personnes qui gèrent { $server }.
whose-wrong-protocol = C’est à vous d’agir : comparez le nom du serveur et le port avec ce qu’indique votre fournisseur.
whose-firewall = Cela revient à votre service d’assistance, ou aux personnes qui gèrent le réseau où vous êtes.
whose-ipv6-broken = Cela revient aux personnes qui gèrent votre réseau ou le serveur.
whose-captive-portal = C’est à vous d’agir : identifiez-vous sur ce réseau.
whose-server-down = D’ici, il n’y a qu’à attendre ; prévenez les personnes qui gèrent { $server }.
whose-server-busy = Attendez quelques minutes. Si cela revient souvent, prévenez les personnes qui gèrent { $server }.
whose-sign-in-refused = C’est à vous d’agir : nom d’utilisateur, mot de passe ou type d’identification.
whose-sni-required = Chaque côté peut y mettre fin : un logiciel de messagerie plus récent ici, ou un certificat par défaut sur { $server }.
whose-healthy = Essayez encore une fois dans { $program }. Si cela ne fonctionne toujours pas, ce sont les réglages ou le mot de passe qu’il faut regarder ensuite.
whose-undecided = Un test de plus dira à qui il revient d’agir.

## Étiquettes

label-likely = probable
label-possible = possible
label-unlikely = peu probable
label-ruled-out = exclu
label-not-tested = pas pu être vérifié

## La ligne GroupShield

groupshield-line-likely = GroupShield sur Exchange Server 5.5 est probable. { $why }
groupshield-line-possible = GroupShield sur Exchange Server 5.5 est possible. { $why }
groupshield-line-unlikely = GroupShield sur Exchange Server 5.5 est peu probable. { $why }
groupshield-line-ruled-out = GroupShield sur Exchange Server 5.5 est exclu. { $why }
groupshield-line-not-tested = GroupShield sur Exchange Server 5.5 n’a pas pu être vérifié. { $why }

groupshield-why-confirmed = Le journal du serveur montre 0x2741 pour ses ports de messagerie, GroupShield y fonctionne, et les ports se comportent en conséquence.
groupshield-why-confirmed-cured = Le journal du serveur montrait 0x2741, et SSL fonctionne depuis que GroupShield a été entièrement retiré.
groupshield-why-fits-log = Le serveur salue en tant qu’Exchange Server 5.5 et son journal montre 0x2741. Il n’a pas été dit si GroupShield y fonctionne.
groupshield-why-fits-installed = Les ports sécurisés du serveur se comportent comme on le connaît de GroupShield, et GroupShield y fonctionne. Le journal d’événements n’a pas été montré.
groupshield-why-refused = Le serveur salue en tant qu’Exchange Server 5.5 et refuse ses ports sécurisés. GroupShield fait cela, et d’autres pannes du même serveur aussi.
groupshield-why-closes-at-once = Le serveur salue en tant qu’Exchange Server 5.5 et son port sécurisé se ferme aussitôt. GroupShield peut en être la cause ; un certificat manquant l’est plus souvent.
groupshield-why-shared = Une partie de ce qui a été vu correspond à GroupShield, et d’autres causes correspondent aussi.
groupshield-why-other-log = Le journal d’événements du serveur nomme une autre cause.
groupshield-why-other-fault = Le serveur salue en tant qu’Exchange Server 5.5, mais ce qui a été vu correspond mieux à une autre cause.
groupshield-why-no-exchange = Rien là-bas ne salue en tant qu’Exchange Server 5.5, le seul serveur où cela se produit.
groupshield-why-other-product = Le serveur salue en tant qu’un autre produit, et cette panne n’existe que sur Exchange Server 5.5.
groupshield-why-works = Le port sécurisé { $port } fonctionne d’ici.
groupshield-why-no-ssl = Le logiciel de messagerie n’utilise pas SSL ici, et cette panne ne touche rien d’autre.
groupshield-why-starttls = Le serveur propose STARTTLS pour lire le courrier, ce dont Exchange Server 5.5 n’est pas capable.
groupshield-why-absent = GroupShield n’est pas sur ce serveur, dit quelqu’un qui le sait.
groupshield-why-cured = SSL fonctionne depuis que GroupShield a été entièrement retiré ; c’était donc la cause, et elle a disparu.
groupshield-why-other-fact = Quelque chose qui a été vu ici ne peut pas se produire avec cette panne.
groupshield-why-not-reached = Ni un accueil ni le port sécurisé du serveur { $server } n’ont pu être vus.

## Ce qui trancherait

next-test-try-other-network = Ce qui trancherait : lancez cette vérification sur un autre réseau, par exemple celui de votre téléphone, et comparez les deux résultats.
next-test-ask-event-log = Ce qui trancherait : demandez aux personnes qui gèrent { $server } si les événements 11508, 11506 ou 13002 figurent dans son journal des applications, et collez-les ici.
next-test-ask-groupshield = Ce qui trancherait : demandez aux personnes qui gèrent { $server } si GroupShield y est installé.
next-test-ask-removal = Ce qui trancherait : demandez si SSL fonctionne une fois GroupShield entièrement retiré.
next-test-ask-since-when = Ce qui trancherait : cherchez si quelque chose a été changé sur cet ordinateur peu avant que cela commence.
next-test-check-again = Ce qui trancherait : vérifiez à nouveau dans dix minutes et regardez si quelque chose diffère.
next-test-run-to-the-end = Ce qui trancherait : laissez la vérification aller jusqu’au bout.

question-groupshield-installed = GroupShield est-il installé sur { $server } ?
question-cured-by-removal = SSL fonctionne-t-il depuis que GroupShield a été entièrement retiré ?
question-works-without-ssl = Sait-on si la messagerie fonctionne avec SSL désactivé ? Ne l’essayez pas pour cela.
question-works-on-other-network = Le même compte fonctionne-t-il sur un autre réseau ?
question-began-after-update = Cela a-t-il commencé après un changement sur cet ordinateur ?

## Éléments dont les étapes sont composées

advice-undo = Pour revenir en arrière, ouvrez la même page et remettez { $security ->
        [starttls] STARTTLS
        [none] l’absence de chiffrement
       *[tls] SSL/TLS
    } et le port { $port }.

## Pour la personne devant le logiciel de messagerie

user-tell-admin-exchange55 = Envoyez ce rapport aux personnes qui gèrent { $server } : son port sécurisé { $port } ne fonctionne pas, et les étapes pour elles sont ci-dessous.
user-match-port-and-encryption = Le port et le chiffrement vont ensemble : 995, 993 et 465 avec SSL/TLS ; 110, 143 et 587 avec STARTTLS. { advice-where } Réglez une paire qui correspond, puis testez. { advice-undo }
user-webmail-meanwhile = D’ici là, lisez votre courrier dans un navigateur web si votre fournisseur le propose.
user-tunnel = Si l’ancien logiciel doit rester, demandez à votre service d’assistance un tunnel TLS (stunnel) sur ce même ordinateur : le logiciel parle au tunnel, et le tunnel parle un TLS actuel avec { $server }.
user-tell-provider-old-server = Envoyez ce rapport aux personnes qui gèrent { $server } : il lui faut TLS 1.2 ou plus récent.
user-keep-settings = Laissez les réglages de sécurité de Windows et de votre logiciel de messagerie tels quels ; les abaisser affaiblit toutes les connexions, pas seulement celle-ci.
user-tell-provider-suites = Envoyez ce rapport aux personnes qui gèrent { $server } et demandez-leur d’ajouter un algorithme de chiffrement connu de votre logiciel.
user-do-not-click-through = Si votre logiciel de messagerie demande s’il faut faire confiance à ce certificat malgré tout, répondez non : personne ne peut dire qui lit en même temps.
user-tell-provider-certificate = Envoyez ce rapport aux personnes qui gèrent { $server } ; les dates, les noms et l’émetteur du certificat y figurent.
user-tell-provider-weak = Envoyez ce rapport aux personnes qui gèrent { $server } et demandez une nouvelle clé et un nouveau certificat.
user-set-clock = Réglez la date, l’heure et le fuseau horaire de cet ordinateur : cliquez avec le bouton droit sur l’horloge, choisissez « Ajuster la date/l’heure » et laissez l’heure se régler automatiquement. Sur un Mac : Réglages Système > Général > Date et heure.
user-clock-battery = Si la date est de nouveau fausse après avoir éteint l’ordinateur, la pile de son horloge est vide. Tout magasin d’informatique peut la changer.
user-no-password-here = Ne vous identifiez pas sur ce port : le mot de passe circulerait de façon lisible.
user-tell-provider-plain = Envoyez ce rapport aux personnes qui gèrent { $server } : son port { $port } parle en clair.
user-ask-helpdesk-scanner = Sur un ordinateur d’entreprise, demandez à votre service d’assistance : la passerelle a peut-être besoin ici de son propre certificat racine, ou d’une exception pour la messagerie.
user-compare-network = Vérifiez une fois depuis un autre réseau, par exemple celui de votre téléphone. Enregistrez d’abord ce résultat et chargez-le là-bas pour comparer.
user-allow-program = Regardez dans le pare-feu de cet ordinateur si votre logiciel de messagerie peut utiliser le port { $port }, et autorisez-le. Pour revenir en arrière, supprimez cette règle.
user-ask-helpdesk-ipv6 = Si cela continue, envoyez ce rapport à votre service d’assistance ou à votre fournisseur : le chemin en IPv6 vers { $server } est en panne.
user-sign-in-to-network = Ouvrez une page web dans votre navigateur, identifiez-vous sur ce réseau ou acceptez ses conditions, puis vérifiez à nouveau.
user-wait-for-server = Attendez quelques minutes et réessayez ; rien n’est à changer dans votre logiciel de messagerie.
user-ask-provider-status = Regardez la page d’état de votre fournisseur, ou appelez-le : il est peut-être déjà au courant.
user-fewer-connections = Fermez les autres logiciels et appareils qui lisent la même boîte aux lettres ; beaucoup de serveurs n’en permettent que quelques-uns à la fois.
user-longer-interval = Faites relever le courrier moins souvent par votre logiciel, toutes les dix minutes par exemple.
user-sign-in-name = Regardez si le nom d’utilisateur est complet (souvent l’adresse entière) et saisissez de nouveau le mot de passe.
user-tell-provider-sni = Envoyez ce rapport aux personnes qui gèrent { $server } et demandez un certificat par défaut pour les logiciels qui n’envoient pas de nom.
user-try-again-now = Envoyez et recevez encore une fois dans votre logiciel de messagerie : une courte perturbation est peut-être passée.
user-password-and-account = Si cela ne fonctionne toujours pas, saisissez de nouveau le mot de passe et comparez le nom d’utilisateur avec ce qu’indique votre fournisseur.
user-not-tested = N’ont pas été vérifiés l’identification, la boîte aux lettres et l’envoi : Mailprobe ne demande jamais de mot de passe.
user-send-report = Enregistrez ce rapport et envoyez-le à votre service d’assistance : tout ce qui a été vu y figure.

warning-ssl-off = Avec SSL désactivé, votre mot de passe et tout votre courrier peuvent être lus par chaque réseau en chemin. Ne le faites qu’à l’intérieur d’un réseau de confiance, comme celui du bureau, ou par un VPN qui y mène, jamais sur un Wi-Fi public ni par l’internet ouvert. { $protocol ->
        [SMTP] La lecture du courrier a son propre réglage : laissez-y SSL activé.
       *[other] L’envoi a son propre réglage : laissez-y SSL activé.
    } Si quelqu’un a pu voir le mot de passe, changez-le dès que SSL fonctionne à nouveau, partout où vous l’utilisez. Réactivez SSL dès que le serveur est réparé.

## Pour les personnes qui gèrent le serveur

admin-exchange55-log = Regardez dans le journal des applications du serveur { $server } : 13002 signifie qu’aucun certificat n’est lié au protocole, 0x2740 qu’un autre programme occupe le port, 0x2741 que l’adresse n’était pas disponible pour la liaison.
admin-exchange55-certificate = Dans Key Manager, regardez qu’un certificat en cours de validité est lié à « Default » ou à la bonne adresse du serveur, pour POP3 et pour IMAP4 (KB Q251097).
admin-exchange55-netstat = Sur le serveur, lancez netstat -an et cherchez 995 et 993 à l’état LISTENING, et sur quelles adresses. Un port sur une seule adresse correspond à KB Q214864.
admin-exchange55-addresses = Regardez dans quel ordre viennent les adresses du serveur (ping sur son propre nom) et retirez les adresses d’accès à distance et WAN qui ne servent pas (KB Q214864). Derrière un serveur proxy, les ports sécurisés ont besoin de leur propre liaison (KB Q178532).
admin-server-log = Regardez le journal du serveur { $server } à l’heure de ce rapport. { advice-server-log }
admin-offload = Regardez si un répartiteur de charge, un proxy TLS ou un filtre de contenu se trouve devant le port { $port }, et testez derrière lui.
admin-enable-listener = Activez le service { $protocol } sécurisé. { $server-kind ->
        [dovecot] Dans Dovecot : protocols et, pour chacun, un inet_listener avec ssl = yes sur le port { $port } ; doveconf -n montre ce qui est en usage.
        [postfix] Dans Postfix : la ligne smtps (submissions) dans master.cf.
        [exchange] Dans Exchange : Set-PopSettings ou Set-ImapSettings avec -SSLBindings, puis démarrez le service.
        [exchange55] Dans Exchange Administrator : les propriétés du protocole, avec un certificat de Key Manager.
       *[other] Sa configuration nomme le port et le certificat.
    }
admin-tell-people-programs = Dites aux utilisateurs quels logiciels fonctionnent encore avec TLS 1.2 et plus récent ; abaisser le serveur pour tous n’est pas nécessaire.
admin-old-tls-apart = Si d’anciens logiciels doivent continuer un temps, donnez-leur une adresse à part avec TLS 1.0, à l’intérieur du réseau seulement, et fixez une date de fin.
admin-upgrade-server = Faites passer le service de messagerie ou sa bibliothèque TLS à TLS 1.2 ou plus récent.
admin-tls-front-end = D’ici là, placez devant un frontal TLS comme stunnel ou HAProxy, pour que l’ancien TLS ne quitte jamais la machine.
admin-add-suites = Ajoutez un algorithme de chiffrement connu des logiciels utilisés, comme ECDHE-RSA-AES128-GCM-SHA256 ; Windows 7 et 8.1 ont besoin de ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Renouvelez le certificat auprès d’une autorité reconnue par les logiciels de messagerie, et faites-le relire par le service.
admin-full-chain = Servez la chaîne complète : d’abord le certificat du serveur, puis ceux entre lui et la racine.
admin-certificate-names = Regardez que { $server } figure parmi ses noms alternatifs (subject alternative names) ; le common name ne compte pas.
admin-new-key = Créez une nouvelle clé, RSA de 2048 bits ou plus ou EC P-256, et faites-la certifier avec SHA-256.
admin-dh-group = N’utilisez que des groupes Diffie-Hellman de 2048 bits ou ECDHE.
admin-time-service = Il n’y a rien à faire sur { $server }. Si beaucoup d’ordinateurs ne sont pas à l’heure, proposez un service de temps dans votre réseau.
admin-tell-people-settings = Indiquez les paires aux utilisateurs : 995, 993 et 465 avec SSL/TLS ; 110, 143 et 587 avec STARTTLS.
admin-tls-on-secure-port = Activez TLS pour le port { $port }, ou fermez-le : les logiciels qui y attendent TLS attendent en vain.
admin-check-forwarding = Regardez où le port { $port } du serveur { $server } est redirigé : autre chose que { $protocol } y répond.
admin-install-company-root = Si l’inspection est voulue, installez son certificat racine sur chaque ordinateur qui lit du courrier.
admin-pass-starttls = Laissez passer STARTTLS sans modification : les passerelles qui l’effacent forcent le courrier à circuler en clair.
admin-fix-records = Regardez les enregistrements A, AAAA et les éventuels CNAME du serveur { $server }, à l’intérieur et à l’extérieur : dig { $server } A et dig { $server } AAAA.
admin-fix-ipv6 = Faites écouter le service aussi sur son adresse IPv6, ou retirez l’enregistrement AAAA du serveur { $server } jusqu’à ce que ce soit le cas.
admin-start-services = Démarrez les services de messagerie sur { $server } et regardez qu’ils restent en marche.
admin-raise-limits = Regardez quelle limite a été atteinte. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections et le client_limit des services de login ; doveadm who montre qui est connecté.
        [exchange] Get-PopSettings ou Get-ImapSettings : MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit et default_process_limit.
       *[other] Connexions au total, par utilisateur et par adresse.
    }
admin-default-certificate = Donnez au service d’écoute un certificat et un site par défaut pour les logiciels qui n’envoient pas de nom de serveur.
admin-reverse-names = Regardez si le serveur attend le nom inverse de chaque visiteur (PTR) ou une requête ident, et désactivez cela.
admin-server-load = Regardez la charge, la mémoire et le disque du serveur { $server }, ainsi que le nombre de connexions.
