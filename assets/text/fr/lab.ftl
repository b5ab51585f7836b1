# Les scénarios d’exercice : titre et description

## Exchange Server 5.5 et GroupShield

lab-healthy = Tout fonctionne
lab-healthy-about = Un serveur de messagerie où tout va bien. Il montre à quoi ressemble un bon résultat, et qu’une vérification se termine vite.

lab-groupshield = GroupShield sur Exchange Server 5.5
lab-groupshield-about = Le cas pour lequel ce programme a été fait : un serveur Exchange avec GroupShield, l’antivirus de Network Associates. Les ports sécurisés acceptent les connexions, puis coupent à chaque tentative de chiffrement, de la plus ancienne à la plus récente. Les ports simples se présentent comme Exchange Server 5.5 avec Service Pack 4.

lab-groupshield-refused = GroupShield, avec les ports sécurisés fermés
lab-groupshield-refused-about = Le même ancien serveur Exchange, mais rien n’écoute sur les ports sécurisés. GroupShield peut en être la raison ; un administrateur qui n’a jamais activé SSL aussi.

lab-groupshield-idle-close = GroupShield, qui coupe aussitôt
lab-groupshield-idle-close-about = Les ports sécurisés coupent la connexion avant que quoi que ce soit n’ait été dit. L’administrateur nous a indiqué que GroupShield est installé sur ce serveur.

lab-exchange55-events = GroupShield, avec le journal d’événements du serveur
lab-exchange55-events-about = Comme le premier cas, et l’administrateur a envoyé quatre entrées du journal d’événements. Elles montrent que les services de messagerie n’ont pas pu ouvrir leurs ports sécurisés.

lab-groupshield-one-port-only = Exchange 5.5 avec un seul port en panne
lab-groupshield-one-port-only-about = Un seul port sécurisé de l’ancien serveur Exchange coupe la connexion ; les autres répondent. Cela plaide contre GroupShield qui, à notre connaissance, les bloque tous ensemble.

lab-exchange55-no-certificate = Exchange 5.5 sans certificat
lab-exchange55-no-certificate-about = Les ports sécurisés coupent aussitôt la connexion parce qu’aucun certificat n’a été installé pour eux. Le journal d’événements le dit. Cela ressemble à GroupShield, mais ce n’est pas lui.

## Ancien et récent

lab-client-too-old = Le logiciel de messagerie est trop ancien
lab-client-too-old-about = Le serveur ne parle que TLS 1.2 et plus récent. Un logiciel de messagerie actuel passe ; celui de Windows XP est refusé avec une réponse claire.

lab-client-too-old-bare-close = Le logiciel de messagerie est trop ancien, et personne ne le dit
lab-client-too-old-bare-close-about = Comme ci-dessus, mais le serveur coupe sans un mot la connexion des anciens logiciels, comme le fait Dovecot. Seule la comparaison de plusieurs tentatives permet de distinguer ce cas d’un serveur en panne.

lab-server-too-old = Le serveur est trop ancien
lab-server-too-old-about = Le serveur parle SSL 3.0 et TLS 1.0, et rien de plus récent. Les logiciels de messagerie actuels refusent de lui parler ; les anciens passent.

lab-tls10-only = Le serveur ne parle que TLS 1.0
lab-tls10-only-about = Un serveur d’environ 2005 qui n’a jamais rien appris de plus récent que TLS 1.0.

lab-ssl3-only = Le serveur ne parle que SSL 3.0
lab-ssl3-only-about = Un serveur d’environ 1998. Aucun logiciel actuel ne parle encore SSL 3.0.

lab-ssl2-only = Le serveur ne parle que SSL 2.0
lab-ssl2-only-about = Un serveur d’environ 1996. SSL 2.0 ne protège plus rien aujourd’hui, et presque aucun logiciel ne l’a encore.

lab-no-shared-cipher = Aucun algorithme de chiffrement commun
lab-no-shared-cipher-about = Le serveur et le logiciel de messagerie parlent la même version, mais le serveur demande AES, qu’un logiciel de Windows XP n’a pas.

lab-sni-required = Le serveur a besoin qu’on lui dise son nom
lab-sni-required-about = Le serveur refuse tout logiciel qui ne dit pas au début quel serveur il cherche. Les logiciels de Windows XP ne le disent jamais.

## Les certificats et l’horloge

lab-certificate-expired = Le certificat a expiré
lab-certificate-expired-about = Le chiffrement fonctionne, mais le certificat du serveur a expiré il y a deux mois.

lab-certificate-not-yet-valid = Le certificat n’est pas encore valable
lab-certificate-not-yet-valid-about = Le chiffrement fonctionne, mais le certificat du serveur ne sera valable que dans trois semaines. L’horloge de cet ordinateur est à l’heure.

lab-certificate-wrong-name = Le certificat est pour un autre serveur
lab-certificate-wrong-name-about = Le chiffrement fonctionne, mais le certificat porte les noms des serveurs d’un hébergeur.

lab-certificate-self-signed = Le certificat est autosigné
lab-certificate-self-signed-about = Le chiffrement fonctionne, mais aucune autorité de certification ne confirme le certificat.

lab-certificate-unknown-issuer = Le certificat vient d’un émetteur inconnu
lab-certificate-unknown-issuer-about = Le chiffrement fonctionne, mais une entreprise a délivré elle-même le certificat, et cet ordinateur ne connaît pas cette entreprise.

lab-weak-certificate = La clé du certificat est trop faible
lab-weak-certificate-about = Le certificat a une clé RSA de 1024 bits. Les anciens logiciels l’acceptent ; les actuels non.

lab-weak-signature = La signature du certificat est trop faible
lab-weak-signature-about = Le certificat a été signé avec SHA-1, qui peut être falsifié. Les anciens logiciels l’acceptent ; les actuels non.

lab-clock-wrong = L’horloge de cet ordinateur n’est pas à l’heure
lab-clock-wrong-about = Le certificat est bon, mais cet ordinateur se croit trois ans plus tôt. Les premiers mots du serveur montrent la bonne heure.

## Paramètres

lab-plaintext-on-secure-port = Pas de chiffrement sur le port sécurisé
lab-plaintext-on-secure-port-about = Le serveur répond en clair là où un chiffrement est attendu, et ne connaît pas non plus STARTTLS. Son port sécurisé est mal configuré.

lab-starttls-mixup = STARTTLS et SSL confondus
lab-starttls-mixup-about = Le port répond en clair et propose STARTTLS, qui fonctionne. Le logiciel de messagerie est réglé sur SSL dès le premier octet.

lab-no-secure-service = Il n’y a pas de port sécurisé
lab-no-secure-service-about = Rien n’écoute sur les ports sécurisés. Les ports simples fonctionnent et proposent STARTTLS.

lab-wrong-protocol = Autre chose répond
lab-wrong-protocol-about = Un serveur web et un accès à distance répondent là où la messagerie était attendue : ce n’est pas le bon nom de serveur ou pas le bon port.

lab-ssl-on-587 = SSL sur le port 587
lab-ssl-on-587-about = Le serveur va bien. Le logiciel de messagerie est réglé sur SSL dès le premier octet sur le port 587, qui répond en clair et demande ensuite STARTTLS.

lab-no-encryption-on-993 = Pas de chiffrement sur le port 993
lab-no-encryption-on-993-about = Le serveur va bien. Le logiciel de messagerie est réglé sans chiffrement sur un port qui commence par là ; chacun attend donc l’autre.

lab-starttls-not-offered = STARTTLS n’est pas proposé
lab-starttls-not-offered-about = Le logiciel de messagerie est réglé sur STARTTLS. Les ports simples ne le proposent pas ; les ports sécurisés fonctionnent.

lab-http-inside-tls = Un serveur web derrière le chiffrement
lab-http-inside-tls-about = Le chiffrement et le certificat sont en ordre, mais c’est un serveur web qui répond derrière.

lab-garbage-inside-tls = Des données incompréhensibles derrière le chiffrement
lab-garbage-inside-tls-about = Le chiffrement et le certificat sont en ordre, mais ce qui arrive derrière n’est ni un protocole de messagerie ni aucun autre.

lab-imap-on-pop3s = Un autre service de messagerie sur le port
lab-imap-on-pop3s-about = Le chiffrement et le certificat sont en ordre, mais IMAP répond là où POP3 était attendu, ou l’inverse.

## Authentification et envoi

lab-sign-in-refused = Le mot de passe n’est pas accepté
lab-sign-in-refused-about = Tout ce qui peut être vérifié fonctionne. Le message du logiciel de messagerie montre que le serveur n’a pas accepté l’authentification.

lab-sign-in-method = L’authentification par mot de passe est désactivée
lab-sign-in-method-about = La connexion, le chiffrement et le certificat sont en ordre. Le serveur ne propose que l’authentification OAuth 2, que les anciens logiciels de messagerie n’ont pas.

lab-sign-in-disabled = Aucune méthode d’authentification
lab-sign-in-disabled-about = La connexion, le chiffrement et le certificat sont en ordre. Le serveur indique que l’authentification est désactivée, ou n’annonce aucune méthode.

lab-port-25-without-sign-in = Le port 25 n’accepte pas d’authentification
lab-port-25-without-sign-in-about = Le logiciel de messagerie envoie par un port prévu pour le courrier entre serveurs. Les autres ports proposent l’authentification.

lab-client-certificate-demanded = Le serveur exige un certificat du logiciel de messagerie
lab-client-certificate-demanded-about = Le serveur interrompt la mise en place du chiffrement avec tous ceux qui n’ont pas leur propre certificat.

lab-relay-denied = Envoi sans authentification
lab-relay-denied-about = Tout ce qui peut être vérifié fonctionne. Le message montre que le serveur ne transmet pas le courrier de quelqu’un qui ne s’est pas authentifié.

lab-sender-refused = L’adresse de l’expéditeur est refusée
lab-sender-refused-about = Tout ce qui peut être vérifié fonctionne. Le message montre que le serveur n’autorise pas ce compte à envoyer sous cette adresse.

lab-sending-limit = Une limite d’envoi est atteinte
lab-sending-limit-about = Tout ce qui peut être vérifié fonctionne. Le message montre que le compte a envoyé tout ce qu’il pouvait pour aujourd’hui.

lab-greylisted = Le serveur demande de revenir plus tard
lab-greylisted-about = Tout ce qui peut être vérifié fonctionne. Le message montre que le serveur fait attendre les nouveaux expéditeurs (greylisting).

lab-access-denied = Accès refusé
lab-access-denied-about = Au lieu d’un message d’accueil, le serveur indique qu’il n’accepte pas de courrier de cette adresse.

lab-block-list = L’adresse est sur une liste de blocage
lab-block-list-about = Au lieu d’un message d’accueil, le serveur indique que l’adresse de cet ordinateur est sur une liste de blocage.

## En chemin

lab-interception = Un antivirus se trouve entre les deux
lab-interception-about = Un antivirus de messagerie sur cet ordinateur répond à la place du serveur, avec son propre message d’accueil et son propre certificat.

lab-starttls-stripped = Un pare-feu retire STARTTLS
lab-starttls-stripped-about = Quelque chose, en chemin, retire STARTTLS de la liste du serveur et présente son propre certificat sur les ports sécurisés.

lab-firewall = Un pare-feu bloque les ports sécurisés
lab-firewall-about = Les connexions aux ports sécurisés n’obtiennent aucune réponse ; les ports simples répondent. Un pare-feu ou le fournisseur d’accès ne laisse passer que certains ports.

lab-dns = Le nom du serveur n’existe pas
lab-dns-about = Le nom est introuvable : mal orthographié, ou disparu du domaine.

lab-ipv6-broken = IPv6 est en panne, IPv4 fonctionne
lab-ipv6-broken-about = Le nom a deux adresses. Celle du type récent n’obtient aucune réponse, celle du type ancien fonctionne.

lab-captive-portal = Le Wi-Fi invité demande d’abord une identification
lab-captive-portal-about = Quoi que l’on demande, c’est la page d’identification d’un réseau invité qui répond.

lab-starttls-stripped-587 = STARTTLS est retiré en chemin
lab-starttls-stripped-587-about = Le logiciel de messagerie est réglé sur STARTTLS. Quelque chose, en chemin, retire l’offre ; les ports sécurisés fonctionnent.

lab-resolver-trouble = Le service de noms du réseau n’aide pas
lab-resolver-trouble-about = Le service de noms de ce réseau répond qu’il ne peut pas dire où se trouve le serveur. Le nom lui-même est juste.

lab-no-network = Cet ordinateur n’a pas de réseau
lab-no-network-about = Ni câble ni Wi-Fi : rien ne sort de cet ordinateur.

lab-no-connection-left = Plus aucune connexion disponible sur cet ordinateur
lab-no-connection-left-about = Tant de connexions sont ouvertes sur cet ordinateur qu’il ne peut pas en ouvrir une autre. On ne peut rien dire du serveur.

## Le serveur

lab-secure-listener-fault = Le serveur ne peut pas établir de chiffrement
lab-secure-listener-fault-about = Le certificat et la clé d’un serveur actuel ne vont pas ensemble. Les ports sécurisés coupent aussitôt, et STARTTLS est proposé puis retiré.

lab-alert-80-on-every-hello = Le serveur signale une panne de son côté
lab-alert-80-on-every-hello-about = Chaque tentative de chiffrement, ancienne ou récente, reçoit l’alerte « internal error ».

lab-refused = Le serveur de messagerie ne fonctionne pas
lab-refused-about = Rien n’écoute sur aucun port de messagerie.

lab-silent = Le serveur ne dit rien
lab-silent-about = Chaque port accepte les connexions, puis ne dit rien.

lab-slow = Le serveur est lent
lab-slow-about = Tout fonctionne, mais chaque première réponse prend cinq secondes.

lab-busy = Le serveur est trop occupé
lab-busy-about = Le serveur dit « too many connections » et coupe la connexion.

lab-rate-limited = Le serveur limite la fréquence des connexions
lab-rate-limited-about = La première tentative sur le port sécurisé reçoit une réponse ; toutes les suivantes sont coupées. Les ports simples disent pourquoi : trop de connexions depuis cette adresse.

lab-flapping = Cela fonctionne une fois sur deux
lab-flapping-about = La même tentative est coupée une fois et reçoit une réponse la fois suivante, en alternance.

lab-starttls-taken-back = STARTTLS est proposé, puis retiré
lab-starttls-taken-back-about = Les ports simples proposent STARTTLS, puis indiquent qu’ils ne peuvent pas le démarrer.

lab-reset-behind-server-hello = Coupé au milieu du chiffrement
lab-reset-behind-server-hello-about = Le serveur commence à répondre à chaque tentative de chiffrement, puis la connexion est coupée (reset).

lab-alert-behind-server-hello = Le serveur abandonne au milieu du chiffrement
lab-alert-behind-server-hello-about = Le serveur commence à répondre à chaque tentative de chiffrement, puis signale « internal error ».

lab-garbage-behind-server-hello = Des données incompréhensibles au milieu du chiffrement
lab-garbage-behind-server-hello-about = Le serveur commence à répondre à chaque tentative de chiffrement, puis envoie des octets qui n’ont pas de sens.

lab-server-name-refused = Le serveur ne connaît pas son nom
lab-server-name-refused-about = Chaque tentative de chiffrement reçoit l’alerte « unrecognized name » : un ancien nom du serveur, ou un autre serveur.

lab-two-at-once = Deux connexions à la fois et pas plus
lab-two-at-once-about = Tout fonctionne, mais le serveur coupe la connexion à quiconque arrive quand deux autres sont connectés. Un logiciel de messagerie n’a besoin que d’une connexion.

lab-shut-out = Le serveur compte et ferme la porte
lab-shut-out-about = La première connexion à chaque port reçoit une réponse ; ensuite, le serveur n’en accepte plus de cette adresse.

lab-every-port-closes = Tous les ports coupent la connexion
lab-every-port-closes-about = Chaque port accepte les connexions et coupe aussitôt, comme font les serveurs avec les adresses dont ils ne veulent pas.

lab-server-fault = Le serveur signale un problème de son côté
lab-server-fault-about = Au lieu d’un message d’accueil, le serveur indique que son service a un problème en ce moment.

lab-expired-on-one-address = Certificat expiré à l’une des deux adresses
lab-expired-on-one-address-about = Le nom a deux adresses. L’une présente un bon certificat, l’autre un certificat expiré.

## Serveurs mal intentionnés, pour les tests

lab-hostile-drip = Un octet par seconde
lab-hostile-drip-about = Le message d’accueil et la connexion sécurisée arrivent à raison d’un octet par seconde.

lab-hostile-flood-warnings = Des avertissements sans fin
lab-hostile-flood-warnings-about = La connexion sécurisée commence par des avertissements et ne va jamais plus loin.

lab-hostile-endless-certificate = Un certificat sans fin
lab-hostile-endless-certificate-about = Seize mégaoctets de certificats sont annoncés, et il en arrive davantage.

lab-hostile-record-65535 = Un enregistrement plus long que permis
lab-hostile-record-65535-about = La connexion sécurisée commence par un enregistrement qui annonce 65535 octets.

lab-hostile-zero-records = Des enregistrements vides sans fin
lab-hostile-zero-records-about = La connexion sécurisée se compose d’enregistrements de longueur nulle.

lab-hostile-reset-each-step = Coupé à chaque étape
lab-hostile-reset-each-step-about = La connexion est coupée (reset), chaque fois à une étape plus avancée.

lab-hostile-endless-greeting = Un message d’accueil sans fin
lab-hostile-endless-greeting-about = La première ligne ne se termine jamais.

lab-hostile-endless-lines = Des lignes sans fin
lab-hostile-endless-lines-about = Chaque ligne du message d’accueil annonce qu’une autre suit.

lab-hostile-banner-10mb = Un message d’accueil de dix mégaoctets
lab-hostile-banner-10mb-about = La première ligne est longue de dix mégaoctets.

lab-hostile-nul = Des octets nuls dans le message d’accueil
lab-hostile-nul-about = Le message d’accueil contient des octets nuls au milieu de ses mots.

lab-hostile-escape-sequences = Un message d’accueil et un certificat pleins de pièges
lab-hostile-escape-sequences-about = Le message d’accueil et le certificat contiennent des commandes de terminal, des caractères qui inversent la ligne, du code web et une formule de tableur.
