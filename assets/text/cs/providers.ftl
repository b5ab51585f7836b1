# Co je známo o firmách, které provozují schránky

## Jak tam funguje přihlášení

provider-known = Poskytovatel pošty
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: poštovní programy se přihlašují heslem schránky.
        [app-password] { $provider }: poštovní programy potřebují heslo vytvořené jen pro ně (heslo aplikace). Vaše obvyklé heslo tam nefunguje.
        [oauth] { $since ->
            [none] { $provider }: poštovní programy se už nemohou přihlásit heslem. Musí otevřít vlastní přihlašovací stránku poskytovatele (OAuth 2).
           *[other] { $provider }: od { $since } se poštovní programy nemohou přihlásit heslem. Musí otevřít vlastní přihlašovací stránku poskytovatele (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: poštovní programy se přihlašují přes vlastní přihlašovací stránku poskytovatele (OAuth 2) nebo heslem vytvořeným jen pro ně (heslo aplikace). Vaše obvyklé heslo tam nefunguje.
           *[other] { $provider }: od { $since } se poštovní programy musí přihlašovat přes vlastní přihlašovací stránku poskytovatele (OAuth 2) nebo heslem vytvořeným jen pro ně (heslo aplikace). Vaše obvyklé heslo tam nefunguje.
        }
        [authorization-code] { $provider }: poštovní programy potřebují autorizační kód z nastavení pošty na webu. Vaše obvyklé heslo tam nefunguje.
        [bridge] { $provider }: poštovní programy se k této poště dostanou jen přes vlastní program poskytovatele (Bridge), který musí běžet na tomto počítači a ukazuje vlastní heslo.
        [none] { $provider }: tuto poštu nelze číst v jiných poštovních programech, jen ve vlastním programu poskytovatele.
       *[other] { $provider }: jak se tam poštovní programy přihlašují, není známo.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: pokud je známo, poštovní programy se přihlašují heslem schránky.
        [app-password] { $provider }: pokud je známo, poštovní programy potřebují heslo vytvořené jen pro ně (heslo aplikace).
        [oauth] { $provider }: pokud je známo, poštovní programy se už nemohou přihlásit heslem. Musí otevřít vlastní přihlašovací stránku poskytovatele (OAuth 2).
        [oauth-or-app-password] { $provider }: pokud je známo, poštovní programy se přihlašují přes vlastní přihlašovací stránku poskytovatele (OAuth 2) nebo heslem vytvořeným jen pro ně (heslo aplikace).
        [authorization-code] { $provider }: pokud je známo, poštovní programy potřebují autorizační kód z nastavení pošty na webu.
        [bridge] { $provider }: pokud je známo, poštovní programy se k této poště dostanou jen přes vlastní program poskytovatele (Bridge) na tomto počítači.
        [none] { $provider }: pokud je známo, tuto poštu nelze číst v jiných poštovních programech, jen ve vlastním programu poskytovatele.
       *[other] { $provider }: jak se tam poštovní programy přihlašují, není známo.
    }
}
provider-switch = Na jeho webu: { $switch }
provider-note = Ještě jedna informace. { $note }
provider-page = Stránka k tomu: { $page }
provider-status-page = Nefunguje poskytovatel? { $page }
provider-receiving = Příjem pošty:
provider-sending = Odesílání pošty:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = Žádné servery nejsou známy.
provider-user-name = { $username ->
    [email] Uživatelské jméno: celá e-mailová adresa
    [none] Uživatelské jméno není potřeba
    [local-part] Uživatelské jméno: část adresy před @
   *[other] Uživatelské jméno: jak vám ho dal poskytovatel
}
provider-source = { $certainty ->
    [checked] Zdroj: { $source } (ověřeno { $checked })
   *[as-far-as-known] Pokud je známo ({ $source }, { $checked })
}
provider-takes-in-mail = Poštu pro tuto doménu přijímá nejprve poskytovatel { $provider }; schránka může být jinde.
provider-not-known = Mailprobe neví, kdo spravuje poštu „{ $asked }“. Servery zná ten, kdo vám adresu dal.

## Co bylo zjištěno

finding-provider-runs-server = { $server } je server poskytovatele { $provider }
finding-provider-name-not-found = { $server } je u poskytovatele { $provider } správný název; služba názvů této sítě ho nenajde
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] Poskytovatel { $provider } už od poštovních programů nepřijímá hesla, jen vlastní přihlašovací stránku (OAuth 2)
       *[other] Poskytovatel { $provider } už od { $since } nepřijímá hesla z poštovních programů, jen vlastní přihlašovací stránku (OAuth 2)
    }
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } od poštovních programů nepřijímá hesla, jen vlastní přihlašovací stránku (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] Poskytovatel { $provider } v poštovních programech odmítá obvyklé heslo; chce heslo aplikace nebo, kde ji má, vlastní přihlašovací stránku (OAuth 2)
       *[other] Poskytovatel { $provider } od { $since } odmítá v poštovních programech obvyklé heslo; chce heslo aplikace nebo, kde ji má, vlastní přihlašovací stránku (OAuth 2)
    }
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } v poštovních programech odmítá obvyklé heslo a chce heslo aplikace
}
finding-provider-wants-code = { $certainty ->
    [checked] Poskytovatel { $provider } v poštovních programech odmítá obvyklé heslo; chce autorizační kód ze svého nastavení pošty
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } chce od poštovních programů autorizační kód ze svého nastavení pošty
}
finding-provider-switch = { $sign_in ->
    [password] Poštovní programy je možná třeba nejprve povolit na webu poskytovatele { $provider }: { $switch }
    [oauth] Poštovní programy je možná třeba nejprve povolit na webu poskytovatele { $provider }: { $switch }
   *[other] Na webu poskytovatele { $provider }: { $switch }
}
finding-provider-needs-bridge = Poskytovatel { $provider } vydává poštu jiným programům jen přes vlastní program (Bridge) na tomto počítači
finding-provider-bridge-silent = Na portu { $port } tohoto počítače, kde má být program poskytovatele { $provider } (Bridge), nic nenaslouchá
finding-provider-without-mail-programs = { $certainty ->
    [checked] Poskytovatel { $provider } nenabízí POP, IMAP ani SMTP: tuto poštu mohou číst jen jeho vlastní programy
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } nenabízí POP, IMAP ani SMTP: tuto poštu mohou číst jen jeho vlastní programy
}
finding-provider-other-server = { $server } není server { $right_protocol } poskytovatele { $provider }; tím je { $right_server }, port { $right_port }
finding-provider-without-protocol = Není známo, že by poskytovatel { $provider } nabízel { $protocol }; nabízí { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = Poskytovatel { $provider } uvádí pro { $right_protocol } na { $right_server } port { $right_port }, ne { $port }
finding-provider-other-protection = Poskytovatel { $provider } uvádí pro port { $port } na { $right_server } { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] spojení bez šifrování
}, a nastaveno je něco jiného
finding-program-fetches-from-cloud = Tento program ({ $program }) stahuje poštu přes servery společnosti { $cloud }, ne přímo z tohoto počítače

## Závěry

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] Poskytovatel { $provider } přestal od poštovních programů přijímat hesla; zpravidla je odmítnuto i správné.
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } už od poštovních programů nepřijímá hesla.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] Poskytovatel { $provider } zde nepřijímá vaše obvyklé heslo; chce heslo aplikace.
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } zde chce heslo aplikace, ne vaše obvyklé.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] Poskytovatel { $provider } zde nepřijímá vaše obvyklé heslo; chce autorizační kód.
   *[as-far-as-known] Pokud je známo, poskytovatel { $provider } zde chce autorizační kód, ne vaše heslo.
}
verdict-sign-in-method-provider-switch = Poskytovatel { $provider } odmítl přihlášení; poštovní programy tam nejspíš ještě nejsou povolené.
verdict-sign-in-method-provider-needs-bridge = Poštu poskytovatele { $provider } lze číst jen přes jeho vlastní program (Bridge) na tomto počítači.
verdict-sign-in-method-provider-without-mail-programs = Poštu poskytovatele { $provider } lze číst jen v jeho vlastních programech; { $program } to neumí.
verdict-dns-provider-name-not-found = Tato síť nenajde { $server }, i když je to u poskytovatele { $provider } správný název.
verdict-no-secure-service-provider-without-mail-programs = Poštu poskytovatele { $provider } lze číst jen v jeho vlastních programech; { $program } to neumí.
verdict-no-secure-service-provider-without-protocol = Není známo, že by poskytovatel { $provider } nabízel { $protocol }; nastavte místo toho { $right_protocol } ({ $program }).
verdict-server-down-provider-bridge-silent = Program poskytovatele { $provider } (Bridge) na tomto počítači neběží nebo používá jiný port.

## Kdo to může vyřešit

whose-dns-provider-name-not-found = Vyřešit to musí vaše technická podpora nebo správce této sítě.
whose-server-down-provider-bridge-silent = Vyřešit to můžete vy: spusťte na tomto počítači program poskytovatele { $provider }.
whose-sign-in-method-provider-takes-no-password = Vyřešit to můžete vy: změňte způsob přihlášení v poštovním programu ({ $program }), nebo použijte jiný.
whose-sign-in-method-provider-wants-app-password = Vyřešit to můžete vy, heslem, které poskytovatel { $provider } vytvoří jen pro tento program ({ $program }).
whose-sign-in-method-provider-wants-code = Vyřešit to můžete vy, kódem z nastavení pošty u poskytovatele { $provider }.
whose-sign-in-method-provider-switch = Vyřešit to můžete vy, v nastavení pošty na webu poskytovatele { $provider }.

## Co dělat

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: zadejte znovu heslo schránky a uživatelské jméno tak, jak ho napsal poskytovatel.
    [app-password] { $provider }: vytvořte si na webu heslo jen pro tento program (heslo aplikace) a zadejte ho místo obvyklého.
    [oauth] { $provider }: nechte program otevřít vlastní přihlašovací stránku poskytovatele (v nastavení programu: OAuth 2). Pokud to neumí, použijte novější program nebo web.
    [oauth-or-app-password] { $provider }: nechte program otevřít vlastní přihlašovací stránku poskytovatele (v nastavení programu: OAuth 2), nebo si na webu vytvořte heslo aplikace a zadejte to.
    [authorization-code] { $provider }: získejte v nastavení pošty na webu autorizační kód a zadejte ho místo hesla.
    [bridge] { $provider }: spusťte na tomto počítači program poskytovatele (Bridge) a zkopírujte z něj server, port a heslo.
   *[none] { $provider }: čtěte tuto poštu na webu nebo ve vlastním programu poskytovatele.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Ještě jedna informace. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Stránka: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Ověřte na webu poskytovatele { $provider }, že jsou poštovní programy povolené: { $provider-switch }
    [oauth] Ověřte na webu poskytovatele { $provider }, že jsou poštovní programy povolené: { $provider-switch }
   *[other] Kde to na webu poskytovatele { $provider } najdete: { $provider-switch }
}
user-provider-settings = Nastavte v { $program ->
    [outlook-express] aplikaci Outlook Express
    [windows-mail] aplikaci Windows Mail
    [windows-live-mail] aplikaci Windows Live Mail
    [outlook] aplikaci Outlook
    [thunderbird] aplikaci Thunderbird
    [apple-mail] aplikaci Apple Mail
   *[other] poštovním programu
} toto, jak to uvádí poskytovatel { $right-provider }: { $right-protocol }, server { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] bez šifrování
}.
user-cloud-program = Tento program stahuje vaši poštu přes servery společnosti { $cloud }, ne odtud. Zeptejte se správců poštovního serveru, zda je pustí dovnitř. Server může být dostupný jen z kanceláře, blokovat jiné země nebo příliš mnoho přihlášení (fail2ban), nebo používat vlastní firemní certifikační autoritu.
admin-provider-status = Tento server spravuje { $provider }; zvenku se na něm nedá dělat nic. { $provider-status-page ->
    [none] Podívejte se na web poskytovatele, zda nehlásí závadu.
   *[other] Podívejte se, zda nehlásí závadu: { $provider-status-page }
}
program-cloud-note = Tento program ({ $program }) stahuje poštu přes servery společnosti { $cloud }. Kontrola z tohoto počítače nemůže ukázat, zda se tyto servery spojí: poštovní server může být dostupný jen z kanceláře, blokovat jiné země nebo příliš mnoho přihlášení (fail2ban), nebo používat vlastní firemní certifikační autoritu.

## Služby účtu

report-services = Servery vašeho účtu
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = funguje
service-not-decided = nerozhodnuto
describe-no-mail-programs = Poskytovatel { $provider } dovoluje číst poštu jen svým vlastním programům. Není co kontrolovat.
