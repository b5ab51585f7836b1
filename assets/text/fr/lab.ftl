# Les scénarios d’exercice : titre et description

lab-healthy = Tout fonctionne
lab-healthy-about = Un serveur de messagerie où tout va bien. Il montre à quoi ressemble un bon résultat, et qu’une vérification se termine vite.

lab-groupshield = GroupShield sur Exchange Server 5.5

lab-groupshield-refused = GroupShield, avec les ports sécurisés fermés
lab-groupshield-refused-about = Le même ancien serveur Exchange, mais rien n’écoute sur les ports sécurisés. GroupShield peut en être la raison ; un administrateur qui n’a jamais activé SSL aussi.

lab-groupshield-idle-close = GroupShield, qui raccroche aussitôt
lab-groupshield-idle-close-about = Les ports sécurisés raccrochent avant que quoi que ce soit n’ait été dit. L’administrateur nous a indiqué que GroupShield est installé sur ce serveur.

lab-exchange55-events = GroupShield, avec le journal d’événements du serveur
lab-exchange55-events-about = Comme le premier cas, et l’administrateur a envoyé quatre entrées du journal d’événements. Elles montrent que les services de messagerie n’ont pas pu ouvrir leurs ports sécurisés.

lab-groupshield-one-port-only = Exchange 5.5 avec un seul port en panne

lab-exchange55-no-certificate = Exchange 5.5 sans certificat
lab-exchange55-no-certificate-about = Les ports sécurisés raccrochent aussitôt parce qu’aucun certificat n’a été installé pour eux. Le journal d’événements le dit. Cela ressemble à GroupShield et ne l’est pas.

## Ancien et récent

lab-client-too-old = Le logiciel de messagerie est trop ancien
lab-client-too-old-about = Le serveur ne parle que TLS 1.2 et plus récent. Un logiciel de messagerie actuel passe ; celui de Windows XP est renvoyé avec une réponse claire.

lab-client-too-old-bare-close = Le logiciel de messagerie est trop ancien, et personne ne le dit
lab-client-too-old-bare-close-about = Comme ci-dessus, mais le serveur raccroche sans un mot face aux anciens logiciels, comme le fait Dovecot. Seule la comparaison de plusieurs tentatives permet de distinguer ce cas d’un serveur en panne.

lab-server-too-old = Le serveur est trop ancien

lab-tls10-only = Le serveur ne parle que TLS 1.0
lab-tls10-only-about = Un serveur d’environ 2005 qui n’a jamais rien appris de plus récent que TLS 1.0.

lab-ssl3-only = Le serveur ne parle que SSL 3.0
lab-ssl3-only-about = Un serveur d’environ 1998. Aucun logiciel actuel ne parle encore SSL 3.0.

lab-ssl2-only = Le serveur ne parle que SSL 2.0
lab-ssl2-only-about = Un serveur d’environ 1996. SSL 2.0 ne protège plus rien aujourd’hui, et presque aucun logiciel ne l’a encore.

lab-no-shared-cipher = Aucun algorithme de chiffrement commun
lab-no-shared-cipher-about = Le serveur et le logiciel de messagerie parlent la même version, mais le serveur demande AES, qu’un logiciel de Windows XP n’a pas.

lab-sni-required = Le serveur veut entendre son nom
lab-sni-required-about = Le serveur renvoie tous ceux qui ne disent pas au début quel serveur ils cherchent. Les logiciels de Windows XP ne le disent jamais.

## Les certificats et l’horloge

lab-certificate-expired = Le certificat a expiré
lab-certificate-expired-about = Le chiffrement fonctionne, mais le certificat du serveur a pris fin il y a deux mois.

lab-certificate-not-yet-valid = Le certificat n’est pas encore valable
lab-certificate-not-yet-valid-about = Le chiffrement fonctionne, mais le certificat du serveur ne commence que dans trois semaines. L’horloge de cet ordinateur est à l’heure.

lab-certificate-wrong-name = Le certificat est celui d’un autre serveur
lab-certificate-wrong-name-about = Le chiffrement fonctionne, mais le certificat porte les noms des serveurs d’un hébergeur.

lab-certificate-self-signed = Le certificat se porte garant de lui-même
lab-certificate-self-signed-about = Le chiffrement fonctionne, mais personne d’autre ne se porte garant du certificat.

lab-certificate-unknown-issuer = Le certificat vient d’un émetteur inconnu
lab-certificate-unknown-issuer-about = Le chiffrement fonctionne, mais une entreprise a délivré elle-même le certificat et cet ordinateur ne la connaît pas.

lab-weak-certificate = La clé du certificat est trop faible
lab-weak-certificate-about = Le certificat a une clé RSA de 1024 bits. Les anciens logiciels l’acceptent ; les actuels non.

lab-weak-signature = La signature du certificat est trop faible
lab-weak-signature-about = Le certificat a été signé avec SHA-1, qui peut être falsifié. Les anciens logiciels l’acceptent ; les actuels non.

lab-clock-wrong = L’horloge de cet ordinateur n’est pas à l’heure
lab-clock-wrong-about = Le certificat est bon, mais cet ordinateur croit être trois ans plus tôt. L’accueil du serveur révèle l’heure exacte.

## Réglages

lab-plaintext-on-secure-port = Pas de chiffrement sur le port sécurisé
lab-plaintext-on-secure-port-about = Le serveur répond en clair là où un chiffrement est attendu, et ne connaît pas non plus STARTTLS. Son port sécurisé est mal configuré.

lab-starttls-mixup = STARTTLS et SSL confondus
lab-starttls-mixup-about = Le port salue en clair et propose STARTTLS, qui fonctionne. Le logiciel de messagerie est réglé sur SSL dès le premier octet.

lab-no-secure-service = Il n’y a pas de port sécurisé
lab-no-secure-service-about = Rien n’écoute sur les ports sécurisés. Les ports simples fonctionnent et proposent STARTTLS.

lab-wrong-protocol = Autre chose répond
lab-wrong-protocol-about = Un serveur web et un accès à distance répondent là où la messagerie était attendue : ce n’est pas le bon nom de serveur ou pas le bon port.

lab-sign-in-method = L’identification par mot de passe est désactivée
lab-sign-in-method-about = La connexion, le chiffrement et le certificat sont en ordre. Le serveur ne propose que l’identification OAuth 2, que les anciens logiciels de messagerie n’ont pas.

## En chemin

lab-interception = Un antivirus se trouve entre les deux
lab-interception-about = Un analyseur de courrier sur cet ordinateur répond à la place du serveur, avec son propre accueil et son propre certificat.

lab-starttls-stripped = Un pare-feu retire STARTTLS
lab-starttls-stripped-about = Quelque chose en chemin efface STARTTLS de la liste du serveur et présente un certificat à lui sur les ports sécurisés.

lab-firewall = Un pare-feu bloque les ports sécurisés
lab-firewall-about = Les connexions aux ports sécurisés n’obtiennent aucune réponse ; les ports simples saluent. Un pare-feu ou le fournisseur d’accès ne laisse passer que certains ports.

lab-dns = Le nom du serveur n’existe pas
lab-dns-about = Le nom est introuvable : mal orthographié, ou disparu du domaine.

lab-ipv6-broken = IPv6 est en panne, IPv4 fonctionne
lab-ipv6-broken-about = Le nom a deux adresses. Le type récent n’obtient aucune réponse, le type ancien fonctionne.

lab-captive-portal = Le Wi-Fi invité demande d’abord une identification
lab-captive-portal-about = Quoi que l’on demande, c’est la page d’identification d’un réseau invité qui répond.

## Le serveur

lab-secure-listener-fault = Le serveur ne peut pas établir de chiffrement
lab-secure-listener-fault-about = Le certificat et la clé d’un serveur actuel ne vont pas ensemble. Les ports sécurisés raccrochent aussitôt, et STARTTLS est proposé puis retiré.

lab-alert-80-on-every-hello = Le serveur signale une panne interne
lab-alert-80-on-every-hello-about = Chaque tentative de chiffrement, ancienne ou récente, reçoit l’alerte « internal error ».

lab-refused = Le serveur de messagerie ne fonctionne pas
lab-refused-about = Rien n’écoute sur aucun port de messagerie.

lab-silent = Le serveur ne dit rien
lab-silent-about = Chaque port prend l’appel, puis reste silencieux.

lab-slow = Le serveur est lent
lab-slow-about = Tout fonctionne, mais chaque première réponse prend cinq secondes.

lab-busy = Le serveur est trop occupé
lab-busy-about = Le serveur salue par « trop de connexions » et raccroche.

lab-rate-limited = Le serveur limite la fréquence des appels
lab-rate-limited-about = La première tentative sur le port sécurisé reçoit une réponse ; toutes les suivantes sont coupées. Les ports simples disent pourquoi : trop de connexions depuis cette adresse.

lab-flapping = Cela fonctionne une fois sur deux
lab-flapping-about = La même tentative est coupée une fois et reçoit une réponse la fois suivante, en alternance.

## Serveurs mal intentionnés, pour les tests

lab-hostile-drip = Un octet par seconde
lab-hostile-drip-about = L’accueil et le canal sécurisé arrivent à raison d’un octet par seconde.

lab-hostile-flood-warnings = Des avertissements sans fin
lab-hostile-flood-warnings-about = Le canal sécurisé commence par des avertissements et ne va jamais plus loin.

lab-hostile-endless-certificate = Un certificat sans fin
lab-hostile-endless-certificate-about = Seize mégaoctets de certificats sont annoncés, et il en arrive davantage.

lab-hostile-record-65535 = Un enregistrement plus long que permis
lab-hostile-record-65535-about = Le canal sécurisé commence par un enregistrement qui annonce 65535 octets.

lab-hostile-zero-records = Des enregistrements vides sans fin
lab-hostile-zero-records-about = Le canal sécurisé se compose d’enregistrements de longueur nulle.

lab-hostile-reset-each-step = Coupé à chaque étape
lab-hostile-reset-each-step-about = La connexion est réinitialisée, chaque fois à une étape plus avancée.

lab-hostile-endless-greeting = Un accueil sans fin
lab-hostile-endless-greeting-about = La première ligne ne se termine jamais.

lab-hostile-endless-lines = Des lignes sans fin
lab-hostile-endless-lines-about = Chaque ligne de l’accueil annonce qu’une autre suit.

lab-hostile-banner-10mb = Un accueil de dix mégaoctets
lab-hostile-banner-10mb-about = La première ligne fait dix mégaoctets.

lab-hostile-nul = Des octets nuls dans l’accueil
lab-hostile-nul-about = L’accueil contient des octets nuls au milieu de ses mots.

lab-hostile-escape-sequences = Un accueil et un certificat pleins de pièges
lab-hostile-escape-sequences-about = L’accueil et le certificat contiennent des commandes de terminal, des caractères qui inversent la ligne, du code web et une formule de tableur.
