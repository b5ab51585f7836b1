provider-known = Fornecedor de e-mail
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: os programas de e-mail iniciam sessão com a palavra-passe da caixa de correio.
        [app-password] { $provider }: os programas de e-mail precisam de uma palavra-passe feita só para eles (uma palavra-passe de aplicação). A sua palavra-passe habitual não funciona ali.
        [oauth] { $since ->
            [none] { $provider }: os programas de e-mail já não podem iniciar sessão com uma palavra-passe. Eles têm de abrir a página de início de sessão do próprio fornecedor (OAuth 2).
           *[other] { $provider }: desde { $since }, os programas de e-mail já não podem iniciar sessão com uma palavra-passe. Eles têm de abrir a página de início de sessão do próprio fornecedor (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: os programas de e-mail iniciam sessão pela página do próprio fornecedor (OAuth 2) ou com uma palavra-passe feita só para eles (uma palavra-passe de aplicação). A sua palavra-passe habitual não funciona ali.
           *[other] { $provider }: desde { $since }, os programas de e-mail têm de iniciar sessão pela página do próprio fornecedor (OAuth 2) ou com uma palavra-passe feita só para eles (uma palavra-passe de aplicação). A sua palavra-passe habitual não funciona ali.
        }
        [authorization-code] { $provider }: os programas de e-mail precisam de um código de autorização, obtido nas definições de e-mail do site. A sua palavra-passe habitual não funciona ali.
        [bridge] { $provider }: os programas de e-mail só chegam a este e-mail pelo programa do próprio fornecedor (Bridge), que tem de estar em funcionamento neste computador e mostra uma palavra-passe própria.
        [none] { $provider }: este e-mail não pode ser lido com outros programas de e-mail, só com o do próprio fornecedor.
       *[other] { $provider }: não se sabe como os programas de e-mail iniciam sessão ali.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: tanto quanto se sabe, os programas de e-mail iniciam sessão com a palavra-passe da caixa de correio.
        [app-password] { $provider }: tanto quanto se sabe, os programas de e-mail precisam de uma palavra-passe feita só para eles (uma palavra-passe de aplicação).
        [oauth] { $provider }: tanto quanto se sabe, os programas de e-mail já não podem iniciar sessão com uma palavra-passe. Eles têm de abrir a página de início de sessão do próprio fornecedor (OAuth 2).
        [oauth-or-app-password] { $provider }: tanto quanto se sabe, os programas de e-mail iniciam sessão pela página do próprio fornecedor (OAuth 2) ou com uma palavra-passe feita só para eles (uma palavra-passe de aplicação).
        [authorization-code] { $provider }: tanto quanto se sabe, os programas de e-mail precisam de um código de autorização, obtido nas definições de e-mail do site.
        [bridge] { $provider }: tanto quanto se sabe, os programas de e-mail só chegam a este e-mail pelo programa do próprio fornecedor (Bridge) neste computador.
        [none] { $provider }: tanto quanto se sabe, este e-mail não pode ser lido com outros programas de e-mail, só com o do próprio fornecedor.
       *[other] { $provider }: não se sabe como os programas de e-mail iniciam sessão ali.
    }
}
provider-switch = No site do fornecedor: { $switch }
provider-note = Convém saber o seguinte. { $note }
provider-page = Página para isto: { $page }
provider-status-page = O fornecedor tem uma avaria? { $page }
provider-receiving = Para receber e-mail:
provider-sending = Para enviar e-mail:
provider-server = - { $protocol }: { $host }, porta { $port }, { $security }
provider-no-servers = Nenhum servidor é conhecido.
provider-user-name = { $username ->
    [email] Nome de utilizador: o endereço de e-mail completo
    [none] Nenhum nome de utilizador é necessário
    [local-part] Nome de utilizador: a parte do endereço antes do @
   *[other] Nome de utilizador: o que o fornecedor lhe deu
}
provider-source = { $certainty ->
    [checked] Fonte: { $source } (verificado em { $checked })
   *[as-far-as-known] Tanto quanto se sabe ({ $source }, { $checked })
}
provider-takes-in-mail = O e-mail deste domínio vai primeiro para { $provider }; a caixa de correio pode estar noutro lugar.
provider-not-known = O Mailprobe não sabe quem administra o e-mail de “{ $asked }”. Quem lhe deu o endereço conhece os servidores.

finding-provider-runs-server = { $server } é um servidor do fornecedor { $provider }
finding-provider-name-not-found = { $server } é o nome certo no fornecedor { $provider }; o serviço de nomes desta rede não o encontra
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] O fornecedor { $provider } já não aceita palavras-passe de programas de e-mail, só a própria página de início de sessão (OAuth 2)
       *[other] O fornecedor { $provider } não aceita palavras-passe de programas de e-mail desde { $since }, só a própria página de início de sessão (OAuth 2)
    }
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } não aceita palavras-passe de programas de e-mail, só a própria página de início de sessão (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] O fornecedor { $provider } recusa a palavra-passe habitual em programas de e-mail; ele quer uma palavra-passe de aplicação ou, onde houver, a própria página de início de sessão (OAuth 2)
       *[other] O fornecedor { $provider } recusa a palavra-passe habitual em programas de e-mail desde { $since }; ele quer uma palavra-passe de aplicação ou, onde houver, a própria página de início de sessão (OAuth 2)
    }
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } recusa a palavra-passe habitual em programas de e-mail e quer uma palavra-passe de aplicação
}
finding-provider-wants-code = { $certainty ->
    [checked] O fornecedor { $provider } recusa a palavra-passe habitual em programas de e-mail; ele quer um código de autorização das definições de e-mail dele
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } quer que os programas de e-mail usem um código de autorização das definições de e-mail dele
}
finding-provider-switch = { $sign_in ->
    [password] Pode ser preciso autorizar primeiro os programas de e-mail no site do fornecedor { $provider }: { $switch }
    [oauth] Pode ser preciso autorizar primeiro os programas de e-mail no site do fornecedor { $provider }: { $switch }
   *[other] No site do fornecedor { $provider }: { $switch }
}
finding-provider-needs-bridge = O fornecedor { $provider } só entrega e-mail a outros programas por meio do próprio programa (Bridge) neste computador
finding-provider-bridge-silent = Nada está à escuta na porta { $port } deste computador, onde deveria estar o programa do fornecedor { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] O fornecedor { $provider } não oferece POP, IMAP nem SMTP: só os programas dele podem ler este e-mail
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } não oferece POP, IMAP nem SMTP: só os programas dele podem ler este e-mail
}
finding-provider-other-server = { $server } não é o servidor { $right_protocol } do fornecedor { $provider }; esse é { $right_server }, porta { $right_port }
finding-provider-without-protocol = Não se sabe que o fornecedor { $provider } ofereça { $protocol }; ele oferece { $right_protocol }: { $right_server }, porta { $right_port }
finding-provider-other-port = O fornecedor { $provider } indica a porta { $right_port } para { $right_protocol } em { $right_server }, não { $port }
finding-provider-other-protection = O fornecedor { $provider } indica { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nenhuma encriptação
} para a porta { $port } de { $right_server }, e não é isso que está configurado
finding-program-fetches-from-cloud = O { $program } vai buscar o e-mail através dos servidores de { $cloud }, não diretamente deste computador

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] O fornecedor { $provider } deixou de aceitar palavras-passe de programas de e-mail, geralmente mesmo as certas.
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } já não aceita palavras-passe de programas de e-mail.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] O fornecedor { $provider } não aceita aqui a palavra-passe habitual, só uma palavra-passe de aplicação.
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } quer aqui uma palavra-passe de aplicação, não a habitual.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] O fornecedor { $provider } não aceita aqui a palavra-passe habitual, só um código de autorização.
   *[as-far-as-known] Tanto quanto se sabe, o fornecedor { $provider } quer aqui um código de autorização, não a palavra-passe.
}
verdict-sign-in-method-provider-switch = O fornecedor { $provider } recusou o início de sessão: os programas de e-mail provavelmente ainda estão ali desativados.
verdict-sign-in-method-provider-needs-bridge = O e-mail do fornecedor { $provider } só pode ser lido pelo programa dele (Bridge) neste computador.
verdict-sign-in-method-provider-without-mail-programs = O e-mail do fornecedor { $provider } só se lê com os programas dele, sem o { $program }.
verdict-dns-provider-name-not-found = Esta rede não encontra { $server }, embora seja o nome certo no fornecedor { $provider }.
verdict-no-secure-service-provider-without-mail-programs = O e-mail do fornecedor { $provider } só se lê com os programas dele, sem o { $program }.
verdict-no-secure-service-provider-without-protocol = Não se sabe que o fornecedor { $provider } ofereça { $protocol }; configure { $right_protocol } no { $program }.
verdict-server-down-provider-bridge-silent = O programa do fornecedor { $provider } (Bridge) não está ativo neste computador ou usa outra porta.

whose-dns-provider-name-not-found = O seu apoio técnico, ou quem administra esta rede, tem de resolver isto.
whose-server-down-provider-bridge-silent = Pode resolver isto por si: inicie neste computador o programa do fornecedor { $provider }.
whose-sign-in-method-provider-takes-no-password = Pode resolver isto por si: mude a forma de iniciar sessão no { $program } ou use outro programa.
whose-sign-in-method-provider-wants-app-password = Pode resolver isto por si, com uma palavra-passe que o fornecedor { $provider } cria só para o { $program }.
whose-sign-in-method-provider-wants-code = Pode resolver isto por si, com um código das definições de e-mail do fornecedor { $provider }.
whose-sign-in-method-provider-switch = Pode resolver isto por si, nas definições de e-mail do site do fornecedor { $provider }.

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: introduza de novo a palavra-passe da caixa de correio e o nome de utilizador como o seu fornecedor o escreveu.
    [app-password] { $provider }: crie no site uma palavra-passe só para este programa (uma palavra-passe de aplicação) e introduza-a em vez da habitual.
    [oauth] { $provider }: faça com que o programa abra a página de início de sessão do próprio fornecedor (nas definições dele: OAuth 2). Se ele não conseguir, use um programa mais recente ou o site.
    [oauth-or-app-password] { $provider }: faça com que o programa abra a página de início de sessão do próprio fornecedor (nas definições dele: OAuth 2), ou crie no site uma palavra-passe de aplicação e introduza-a.
    [authorization-code] { $provider }: obtenha um código de autorização nas definições de e-mail do site e introduza-o em vez da sua palavra-passe.
    [bridge] { $provider }: inicie o programa do fornecedor (Bridge) neste computador e copie dele o servidor, a porta e a palavra-passe.
   *[none] { $provider }: leia este e-mail no site ou com o programa do próprio fornecedor.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Convém saber o seguinte. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Página: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Veja no site do fornecedor { $provider } se os programas de e-mail estão autorizados: { $provider-switch }
    [oauth] Veja no site do fornecedor { $provider } se os programas de e-mail estão autorizados: { $provider-switch }
   *[other] Onde encontrar isso no site do fornecedor { $provider }: { $provider-switch }
}
user-provider-settings = Defina isto no { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] seu programa de e-mail
}, como indica o fornecedor { $right-provider }: { $right-protocol }, servidor { $right-server }, porta { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nenhuma encriptação
}.
user-cloud-program = Este programa vai buscar o seu e-mail através dos servidores de { $cloud }, não daqui. Pergunte a quem administra o servidor de e-mail se ele deixa esses servidores entrar. Ele pode só ser acessível a partir do escritório, bloquear outros países ou demasiadas tentativas de início de sessão (fail2ban), ou usar uma autoridade de certificação da própria empresa.
admin-provider-status = O fornecedor { $provider } administra este servidor; de fora não se pode fazer nada nele. { $provider-status-page ->
    [none] Veja no site do fornecedor se ele indica uma falha.
   *[other] Veja se ele indica uma falha: { $provider-status-page }
}
program-cloud-note = O { $program } vai buscar o e-mail através dos servidores de { $cloud }. Uma verificação a partir deste computador não pode mostrar se eles conseguem passar: o servidor de e-mail pode só ser acessível a partir do escritório, bloquear outros países ou demasiadas tentativas de início de sessão (fail2ban), ou usar uma autoridade de certificação da própria empresa.

report-services = Os servidores da sua conta
service-line = { $protocol }: { $server }, porta { $port } – { $found }
service-works = funciona
service-not-decided = não decidido
describe-no-mail-programs = O fornecedor { $provider } só deixa os próprios programas lerem o e-mail. Não há nada a verificar.
