# Ce que l’on sait des entreprises qui gèrent les boîtes aux lettres

## Comment on s’y authentifie

provider-known = Fournisseur de messagerie
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider } : les logiciels de messagerie s’authentifient avec le mot de passe de la boîte aux lettres.
        [app-password] { $provider } : les logiciels de messagerie ont besoin d’un mot de passe créé exprès pour eux (mot de passe d’application). Votre mot de passe habituel n’y fonctionne pas.
        [oauth] { $since ->
            [none] { $provider } : les logiciels de messagerie ne peuvent plus s’authentifier avec un mot de passe. Ils doivent ouvrir la page de connexion du fournisseur (OAuth 2).
           *[other] { $provider } : depuis le { $since }, les logiciels de messagerie ne peuvent plus s’authentifier avec un mot de passe. Ils doivent ouvrir la page de connexion du fournisseur (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider } : les logiciels de messagerie s’authentifient par la page de connexion du fournisseur (OAuth 2) ou avec un mot de passe créé exprès pour eux (mot de passe d’application). Votre mot de passe habituel n’y fonctionne pas.
           *[other] { $provider } : depuis le { $since }, les logiciels de messagerie doivent s’authentifier par la page de connexion du fournisseur (OAuth 2) ou avec un mot de passe créé exprès pour eux (mot de passe d’application). Votre mot de passe habituel n’y fonctionne pas.
        }
        [authorization-code] { $provider } : les logiciels de messagerie ont besoin d’un code d’autorisation, à prendre dans les paramètres de messagerie du site web. Votre mot de passe habituel n’y fonctionne pas.
        [bridge] { $provider } : les logiciels de messagerie n’accèdent à ce courrier que par le programme du fournisseur (Bridge), qui doit fonctionner sur cet ordinateur et affiche son propre mot de passe.
        [none] { $provider } : ce courrier ne peut pas être lu avec d’autres logiciels de messagerie, seulement avec ceux du fournisseur.
       *[other] { $provider } : la façon dont les logiciels de messagerie s’y authentifient n’est pas connue.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider } : à notre connaissance, les logiciels de messagerie s’authentifient avec le mot de passe de la boîte aux lettres.
        [app-password] { $provider } : à notre connaissance, les logiciels de messagerie ont besoin d’un mot de passe créé exprès pour eux (mot de passe d’application).
        [oauth] { $provider } : à notre connaissance, les logiciels de messagerie ne peuvent plus s’authentifier avec un mot de passe. Ils doivent ouvrir la page de connexion du fournisseur (OAuth 2).
        [oauth-or-app-password] { $provider } : à notre connaissance, les logiciels de messagerie s’authentifient par la page de connexion du fournisseur (OAuth 2) ou avec un mot de passe créé exprès pour eux (mot de passe d’application).
        [authorization-code] { $provider } : à notre connaissance, les logiciels de messagerie ont besoin d’un code d’autorisation, à prendre dans les paramètres de messagerie du site web.
        [bridge] { $provider } : à notre connaissance, les logiciels de messagerie n’accèdent à ce courrier que par le programme du fournisseur (Bridge) sur cet ordinateur.
        [none] { $provider } : à notre connaissance, ce courrier ne peut pas être lu avec d’autres logiciels de messagerie, seulement avec ceux du fournisseur.
       *[other] { $provider } : la façon dont les logiciels de messagerie s’y authentifient n’est pas connue.
    }
}
provider-switch = Sur son site web : { $switch }
provider-note = Bon à savoir. { $note }
provider-page = Page à ce sujet : { $page }
provider-status-page = Le fournisseur est-il en panne ? { $page }
provider-receiving = Réception du courrier :
provider-sending = Envoi du courrier :
provider-server = - { $protocol } : { $host }, port { $port }, { $security }
provider-no-servers = Aucun serveur n’est connu.
provider-user-name = { $username ->
    [email] Nom d’utilisateur : l’adresse e-mail entière
    [none] Aucun nom d’utilisateur n’est nécessaire
    [local-part] Nom d’utilisateur : la partie de l’adresse avant le @
   *[other] Nom d’utilisateur : tel que le fournisseur vous l’a donné
}
provider-source = { $certainty ->
    [checked] D’après { $source } (vérifié : { $checked })
   *[as-far-as-known] À notre connaissance ({ $source }, { $checked })
}
provider-takes-in-mail = Le courrier de ce domaine passe d’abord par { $provider } ; la boîte aux lettres se trouve peut-être ailleurs.
provider-not-known = Mailprobe ne sait pas qui gère la messagerie de « { $asked } ». La personne qui vous a donné l’adresse connaît les serveurs.

## Ce qui a été établi

finding-provider-runs-server = { $server } est un serveur de { $provider }
finding-provider-name-not-found = { $server } est le bon nom chez { $provider } ; le service de noms de ce réseau ne le trouve pas
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } n’accepte plus de mots de passe des logiciels de messagerie, seulement sa page de connexion (OAuth 2)
       *[other] Depuis le { $since }, { $provider } n’accepte plus de mots de passe des logiciels de messagerie, seulement sa page de connexion (OAuth 2)
    }
   *[as-far-as-known] À notre connaissance, { $provider } n’accepte pas de mots de passe des logiciels de messagerie, seulement sa page de connexion (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } refuse le mot de passe habituel dans les logiciels de messagerie ; il faut un mot de passe d’application, ou la page de connexion du fournisseur (OAuth 2) s’il en a une
       *[other] Depuis le { $since }, { $provider } refuse le mot de passe habituel dans les logiciels de messagerie ; il faut un mot de passe d’application, ou la page de connexion du fournisseur (OAuth 2) s’il en a une
    }
   *[as-far-as-known] À notre connaissance, { $provider } refuse le mot de passe habituel dans les logiciels de messagerie et exige un mot de passe d’application
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } refuse le mot de passe habituel dans les logiciels de messagerie ; il faut un code d’autorisation, à prendre dans ses paramètres de messagerie
   *[as-far-as-known] À notre connaissance, { $provider } exige des logiciels de messagerie un code d’autorisation, à prendre dans ses paramètres de messagerie
}
finding-provider-switch = { $sign_in ->
    [password] Il faut peut-être d’abord autoriser les logiciels de messagerie sur le site web de { $provider } : { $switch }
    [oauth] Il faut peut-être d’abord autoriser les logiciels de messagerie sur le site web de { $provider } : { $switch }
   *[other] Sur le site web de { $provider } : { $switch }
}
finding-provider-needs-bridge = { $provider } ne donne le courrier à d’autres logiciels que par son propre programme (Bridge) sur cet ordinateur
finding-provider-bridge-silent = Rien n’écoute sur le port { $port } de cet ordinateur, où devrait se trouver le programme de { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } ne propose ni POP, ni IMAP, ni SMTP : seuls ses propres logiciels peuvent lire ce courrier
   *[as-far-as-known] À notre connaissance, { $provider } ne propose ni POP, ni IMAP, ni SMTP : seuls ses propres logiciels peuvent lire ce courrier
}
finding-provider-other-server = { $server } n’est pas le serveur { $right_protocol } de { $provider } ; c’est { $right_server }, port { $right_port }
finding-provider-without-protocol = À notre connaissance, { $provider } ne propose pas { $protocol }, mais { $right_protocol } : { $right_server }, port { $right_port }
finding-provider-other-port = { $provider } indique le port { $right_port } pour { $right_protocol } sur { $right_server }, et non { $port }
finding-provider-other-protection = { $provider } indique { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] l’absence de chiffrement
} pour le port { $port } de { $right_server }, alors que le réglage actuel est différent
finding-program-fetches-from-cloud = { $program } relève le courrier par les serveurs de { $cloud }, et non directement depuis cet ordinateur

## Conclusions

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } n’accepte plus de mots de passe des logiciels de messagerie ; même le bon est en général refusé.
   *[as-far-as-known] À notre connaissance, { $provider } n’accepte plus de mots de passe des logiciels de messagerie.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } n’accepte pas ici votre mot de passe habituel ; il faut un mot de passe d’application.
   *[as-far-as-known] À notre connaissance, { $provider } exige ici un mot de passe d’application, et non le mot de passe habituel.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } n’accepte pas ici votre mot de passe habituel ; il faut un code d’autorisation.
   *[as-far-as-known] À notre connaissance, { $provider } exige ici un code d’autorisation, et non votre mot de passe.
}
verdict-sign-in-method-provider-switch = { $provider } a refusé l’authentification ; l’accès des logiciels de messagerie y est sans doute encore désactivé.
verdict-sign-in-method-provider-needs-bridge = Le courrier de { $provider } ne se lit que par son propre programme (Bridge) sur cet ordinateur.
verdict-sign-in-method-provider-without-mail-programs = Le courrier de { $provider } ne se lit qu’avec ses propres logiciels, pas avec { $program }.
verdict-dns-provider-name-not-found = Ce réseau ne trouve pas { $server }, alors que c’est le bon nom chez { $provider }.
verdict-no-secure-service-provider-without-mail-programs = Le courrier de { $provider } ne se lit qu’avec ses propres logiciels, pas avec { $program }.
verdict-no-secure-service-provider-without-protocol = À notre connaissance, { $provider } ne propose pas { $protocol } ; réglez { $program } sur { $right_protocol }.
verdict-server-down-provider-bridge-silent = Le programme de { $provider } (Bridge) ne fonctionne pas sur cet ordinateur, ou utilise un autre port.

## Qui peut y remédier

whose-dns-provider-name-not-found = C’est à votre service d’assistance ou aux responsables de ce réseau d’agir.
whose-server-down-provider-bridge-silent = Vous pouvez y remédier vous-même : démarrez le programme de { $provider } sur cet ordinateur.
whose-sign-in-method-provider-takes-no-password = Vous pouvez y remédier vous-même : changez la méthode d’authentification dans { $program }, ou prenez un autre logiciel.
whose-sign-in-method-provider-wants-app-password = Vous pouvez y remédier vous-même, avec un mot de passe créé chez { $provider } pour { $program } seulement.
whose-sign-in-method-provider-wants-code = Vous pouvez y remédier vous-même, avec un code pris dans les paramètres de messagerie de { $provider }.
whose-sign-in-method-provider-switch = Vous pouvez y remédier vous-même, dans les paramètres de messagerie sur le site web de { $provider }.

## Que faire

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider } : saisissez de nouveau le mot de passe de la boîte aux lettres, et le nom d’utilisateur tel que votre fournisseur l’a écrit.
    [app-password] { $provider } : créez sur le site web un mot de passe pour ce logiciel seulement (mot de passe d’application) et saisissez-le à la place du mot de passe habituel.
    [oauth] { $provider } : laissez le logiciel ouvrir la page de connexion du fournisseur (dans ses paramètres : OAuth 2). S’il n’en est pas capable, prenez un logiciel plus récent ou le site web.
    [oauth-or-app-password] { $provider } : laissez le logiciel ouvrir la page de connexion du fournisseur (dans ses paramètres : OAuth 2), ou créez un mot de passe d’application sur le site web et saisissez-le.
    [authorization-code] { $provider } : prenez un code d’autorisation dans les paramètres de messagerie du site web et saisissez-le à la place de votre mot de passe.
    [bridge] { $provider } : démarrez son programme (Bridge) sur cet ordinateur, et copiez-y le serveur, le port et le mot de passe.
   *[none] { $provider } : lisez ce courrier sur le site web ou avec le logiciel du fournisseur.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Bon à savoir. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Page : { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Vérifiez sur le site web de { $provider } que les logiciels de messagerie sont admis : { $provider-switch }
    [oauth] Vérifiez sur le site web de { $provider } que les logiciels de messagerie sont admis : { $provider-switch }
   *[other] Où le trouver sur le site web de { $provider } : { $provider-switch }
}
user-provider-settings = Réglez ceci dans { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] votre logiciel de messagerie
}, comme l’indique { $right-provider } : { $right-protocol }, serveur { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] sans chiffrement
}.
user-cloud-program = Ce logiciel relève votre courrier par les serveurs de { $cloud }, et non depuis ici. Demandez aux responsables du serveur de messagerie s’il les laisse entrer. Il n’est peut-être accessible que depuis le bureau, bloque peut-être d’autres pays ou de trop nombreuses authentifications (fail2ban), ou utilise une autorité de certification propre à votre entreprise.
admin-provider-status = { $provider } gère ce serveur ; on ne peut rien y faire de l’extérieur. { $provider-status-page ->
    [none] Regardez sur son site web si une panne est signalée.
   *[other] Regardez si une panne est signalée : { $provider-status-page }
}
program-cloud-note = { $program } relève le courrier par les serveurs de { $cloud }. Une vérification depuis cet ordinateur ne peut pas montrer si ceux-ci passent : le serveur de messagerie n’est peut-être accessible que depuis le bureau, bloque peut-être d’autres pays ou de trop nombreuses authentifications (fail2ban), ou utilise une autorité de certification propre à votre entreprise.

## Les services d’un compte

report-services = Les serveurs de votre compte
service-line = { $protocol } : { $server }, port { $port } – { $found }
service-works = fonctionne
service-not-decided = non tranché
describe-no-mail-programs = { $provider } ne laisse que ses propres logiciels lire le courrier. Il n’y a rien à vérifier.
