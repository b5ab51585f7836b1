# Ce qui a été trouvé pour chaque maillon de la chaîne, une courte phrase chacun

report-chain = La chaîne
report-also-wrong = Autre problème : { $what }

chain-not-reached = Maillon non atteint, car un maillon précédent est en panne
chain-not-tested = Non vérifié
chain-program-without-starttls = Ce logiciel de messagerie ne sait pas utiliser STARTTLS sur le port { $port }
chain-turned-away = Vérification inachevée : le serveur n’accepte plus de connexions venant d’ici
chain-no-encryption = Les paramètres n’utilisent pas de chiffrement
chain-computer-works = Rien d’anormal n’a été trouvé sur cet ordinateur
chain-computer-without-network = Cet ordinateur n’est connecté à aucun réseau
chain-computer-without-way-out = Cet ordinateur ne trouve aucun chemin hors de son réseau
chain-computer-blocks = Cet ordinateur lui-même n’a pas laissé sortir la connexion
chain-computer-at-its-limit = Cet ordinateur ne peut pas ouvrir d’autre connexion : trop de connexions sont déjà ouvertes
chain-address-given = Une adresse a été indiquée ; aucun nom n’était à chercher
chain-name-found = { $name } a été trouvé à { $addresses }
chain-name-not-found = Il n’existe pas de serveur nommé { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Le nom { $name } n’a pas d’adresse
chain-resolver-silent = Le service de noms de ce réseau n’a pas répondu
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Le service de noms de ce réseau n’a pas pu dire où se trouve { $name }
chain-port-open = Le port { $port } accepte les connexions
chain-port-open-on-some = Le port { $port } fonctionne sur { $address } et pas sur { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(ne dit rien)
    [closed] {" "}(met fin à la connexion sans un mot)
    [refuses] {" : "}{ $text }
    [wrong] {" : "}{ $text }
   *[fails] {""}
}
chain-port-refused = Le port { $port } refuse les connexions
chain-port-silent = Le port { $port } ne répond pas
chain-port-reset = Le port { $port } coupe les connexions pendant qu’elles s’établissent
chain-no-route = Aucun chemin ne mène à { $address }
chain-starttls-not-offered = Le port { $port } ne propose pas STARTTLS
chain-starttls-refused = Le port { $port } ne commence pas le chiffrement quand STARTTLS est demandé
chain-clear-text = Le port { $port } parle en clair là où le chiffrement devrait commencer
chain-other-protocol = Ce qui répond sur le port { $port } ne parle pas TLS
chain-hello-silent = Le port { $port } ne dit rien quand le chiffrement devrait commencer
chain-waits-for-encryption = Le port { $port } attend le chiffrement (SSL/TLS) et ne dit rien avant
chain-hello-dies = Aucune tentative de chiffrement sur le port { $port } n’aboutit
chain-hello-not-accepted = Le port { $port } chiffre, mais pas d’une manière que ce logiciel de messagerie peut utiliser
chain-flight-breaks-off = Le port { $port } commence à chiffrer, puis s’interrompt
chain-certificate-has-a-problem = Le port { $port } chiffre, et son certificat présente un problème
chain-handshake-breaks-off = Le port { $port } s’interrompt avant que le chiffrement soit établi
chain-flight-is-all-that-was-tested = Le port { $port } répond à ce logiciel de messagerie ({ $version }) ; le reste n’a pas pu être vérifié cette fois
chain-flight-is-all-that-can-be-tested = Le port { $port } répond à ce logiciel de messagerie ({ $version }) ; la suite ne peut pas être vérifiée avec le chiffrement d’aujourd’hui
chain-secure = Chiffré, certificat en ordre
chain-secure-by-a-newer-version = Chiffré, certificat en ordre ({ $version } ; la suite vérifiée avec { $newer })
chain-secure-at-times = Le port { $port } chiffre, mais pas à chaque fois ou pas à temps
chain-greets = Répond : { $text }
chain-greets-late = Répond tard : { $text }
chain-refuses = Refuse cet ordinateur : { $text }
chain-greets-wrongly = Ce qui répond n’est pas ce type de serveur de messagerie : { $text }
chain-ends-without-a-word = Met fin à la connexion sans un mot
chain-greets-and-hangs-up = Répond, puis met fin à la connexion
chain-greets-and-says-no-more = Répond, puis ne dit plus rien
chain-says-nothing = Ne dit rien
chain-sign-in-not-tested = Non vérifiée : Mailprobe ne s’authentifie jamais
chain-sign-in-needs-encryption = N’accepte pas de mot de passe sans chiffrement
chain-sign-in-oauth-only = N’accepte pas de mot de passe, seulement la connexion par une page web (OAuth 2)
chain-sign-in-disabled = Indique que l’authentification est désactivée ici
chain-sign-in-none = Ne propose aucune méthode d’authentification
chain-sign-in-not-in-program = Ne propose que { $ways }, que ce logiciel de messagerie ne connaît pas
chain-sign-in-not-known-of-program = Ne propose que { $ways } ; on ne sait pas si ce logiciel de messagerie en est capable
