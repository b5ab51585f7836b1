# O que se sabe das empresas que administram as caixas de correio

## Como funciona o acesso à conta ali

provider-known = Provedor de e-mail
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: os programas de e-mail fazem o acesso com a senha da caixa de correio.
        [app-password] { $provider }: os programas de e-mail precisam de uma senha feita só para eles (uma senha de app). A sua senha de sempre não funciona ali.
        [oauth] { $since ->
            [none] { $provider }: os programas de e-mail não podem mais fazer o acesso com uma senha. Eles precisam abrir a página de acesso do próprio provedor (OAuth 2).
           *[other] { $provider }: desde { $since }, os programas de e-mail não podem mais fazer o acesso com uma senha. Eles precisam abrir a página de acesso do próprio provedor (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: os programas de e-mail fazem o acesso pela página do próprio provedor (OAuth 2) ou com uma senha feita só para eles (uma senha de app). A sua senha de sempre não funciona ali.
           *[other] { $provider }: desde { $since }, os programas de e-mail precisam fazer o acesso pela página do próprio provedor (OAuth 2) ou com uma senha feita só para eles (uma senha de app). A sua senha de sempre não funciona ali.
        }
        [authorization-code] { $provider }: os programas de e-mail precisam de um código de autorização, obtido nas configurações de e-mail do site. A sua senha de sempre não funciona ali.
        [bridge] { $provider }: os programas de e-mail só chegam a este e-mail pelo programa do próprio provedor (Bridge), que precisa estar em funcionamento neste computador e mostra uma senha própria.
        [none] { $provider }: este e-mail não pode ser lido com outros programas de e-mail, só com o do próprio provedor.
       *[other] { $provider }: não se sabe como os programas de e-mail fazem o acesso ali.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: até onde se sabe, os programas de e-mail fazem o acesso com a senha da caixa de correio.
        [app-password] { $provider }: até onde se sabe, os programas de e-mail precisam de uma senha feita só para eles (uma senha de app).
        [oauth] { $provider }: até onde se sabe, os programas de e-mail não podem mais fazer o acesso com uma senha. Eles precisam abrir a página de acesso do próprio provedor (OAuth 2).
        [oauth-or-app-password] { $provider }: até onde se sabe, os programas de e-mail fazem o acesso pela página do próprio provedor (OAuth 2) ou com uma senha feita só para eles (uma senha de app).
        [authorization-code] { $provider }: até onde se sabe, os programas de e-mail precisam de um código de autorização, obtido nas configurações de e-mail do site.
        [bridge] { $provider }: até onde se sabe, os programas de e-mail só chegam a este e-mail pelo programa do próprio provedor (Bridge) neste computador.
        [none] { $provider }: até onde se sabe, este e-mail não pode ser lido com outros programas de e-mail, só com o do próprio provedor.
       *[other] { $provider }: não se sabe como os programas de e-mail fazem o acesso ali.
    }
}
provider-switch = No site do provedor: { $switch }
provider-note = Vale saber o seguinte. { $note }
provider-page = Página para isto: { $page }
provider-status-page = O provedor está fora do ar? { $page }
provider-receiving = Para receber e-mail:
provider-sending = Para enviar e-mail:
provider-server = - { $protocol }: { $host }, porta { $port }, { $security }
provider-no-servers = Nenhum servidor é conhecido.
provider-user-name = { $username ->
    [email] Nome de usuário: o endereço de e-mail completo
    [none] Nenhum nome de usuário é necessário
    [local-part] Nome de usuário: a parte do endereço antes do @
   *[other] Nome de usuário: o que o provedor lhe deu
}
provider-source = { $certainty ->
    [checked] Fonte: { $source } (verificado em { $checked })
   *[as-far-as-known] Até onde se sabe ({ $source }, { $checked })
}
provider-takes-in-mail = O e-mail deste domínio vai primeiro para { $provider }; a caixa de correio pode estar em outro lugar.
provider-not-known = O Mailprobe não sabe quem administra o e-mail de “{ $asked }”. Quem lhe deu o endereço conhece os servidores.

## O que foi constatado

finding-provider-runs-server = { $server } é um servidor do provedor { $provider }
finding-provider-name-not-found = { $server } é o nome certo no provedor { $provider }; o serviço de nomes desta rede não o encontra
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] O provedor { $provider } não aceita mais senhas de programas de e-mail, só a própria página de acesso (OAuth 2)
       *[other] O provedor { $provider } não aceita senhas de programas de e-mail desde { $since }, só a própria página de acesso (OAuth 2)
    }
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } não aceita senhas de programas de e-mail, só a própria página de acesso (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] O provedor { $provider } recusa a senha de sempre em programas de e-mail; ele quer uma senha de app ou, onde houver, a própria página de acesso (OAuth 2)
       *[other] O provedor { $provider } recusa a senha de sempre em programas de e-mail desde { $since }; ele quer uma senha de app ou, onde houver, a própria página de acesso (OAuth 2)
    }
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } recusa a senha de sempre em programas de e-mail e quer uma senha de app
}
finding-provider-wants-code = { $certainty ->
    [checked] O provedor { $provider } recusa a senha de sempre em programas de e-mail; ele quer um código de autorização das configurações de e-mail dele
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } quer que os programas de e-mail usem um código de autorização das configurações de e-mail dele
}
finding-provider-switch = { $sign_in ->
    [password] Pode ser preciso liberar antes os programas de e-mail no site do provedor { $provider }: { $switch }
    [oauth] Pode ser preciso liberar antes os programas de e-mail no site do provedor { $provider }: { $switch }
   *[other] No site do provedor { $provider }: { $switch }
}
finding-provider-needs-bridge = O provedor { $provider } só entrega e-mail a outros programas por meio do próprio programa (Bridge) neste computador
finding-provider-bridge-silent = Nada escuta na porta { $port } deste computador, onde deveria estar o programa do provedor { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] O provedor { $provider } não oferece POP, IMAP nem SMTP: só os programas dele podem ler este e-mail
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } não oferece POP, IMAP nem SMTP: só os programas dele podem ler este e-mail
}
finding-provider-other-server = { $server } não é o servidor { $right_protocol } do provedor { $provider }; esse é { $right_server }, porta { $right_port }
finding-provider-without-protocol = Não se sabe que o provedor { $provider } ofereça { $protocol }; ele oferece { $right_protocol }: { $right_server }, porta { $right_port }
finding-provider-other-port = O provedor { $provider } indica a porta { $right_port } para { $right_protocol } em { $right_server }, não { $port }
finding-provider-other-protection = O provedor { $provider } indica { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nenhuma criptografia
} para a porta { $port } de { $right_server }, e não é isso que está configurado
finding-program-fetches-from-cloud = O { $program } busca o e-mail pelos servidores de { $cloud }, não diretamente deste computador

## Conclusões

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] O provedor { $provider } deixou de aceitar senhas de programas de e-mail; em geral, até a senha certa é recusada.
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } não aceita mais senhas de programas de e-mail.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] O provedor { $provider } não aceita aqui a sua senha de sempre; ele quer uma senha de app.
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } quer aqui uma senha de app, não a de sempre.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] O provedor { $provider } não aceita aqui a sua senha de sempre; ele quer um código de autorização.
   *[as-far-as-known] Até onde se sabe, o provedor { $provider } quer aqui um código de autorização, não a sua senha.
}
verdict-sign-in-method-provider-switch = O provedor { $provider } recusou o acesso; provavelmente os programas de e-mail ainda estão desativados ali.
verdict-sign-in-method-provider-needs-bridge = O e-mail do provedor { $provider } só pode ser lido pelo programa dele (Bridge) neste computador.
verdict-sign-in-method-provider-without-mail-programs = O e-mail do provedor { $provider } só pode ser lido com os programas dele, não com o { $program }.
verdict-dns-provider-name-not-found = Esta rede não encontra { $server }, embora seja o nome certo no provedor { $provider }.
verdict-no-secure-service-provider-without-mail-programs = O e-mail do provedor { $provider } só pode ser lido com os programas dele, não com o { $program }.
verdict-no-secure-service-provider-without-protocol = Não se sabe que o provedor { $provider } ofereça { $protocol }; configure { $right_protocol } no { $program }.
verdict-server-down-provider-bridge-silent = O programa do provedor { $provider } (Bridge) não está em funcionamento neste computador ou usa outra porta.

## Quem pode resolver

whose-dns-provider-name-not-found = O seu suporte, ou quem administra esta rede, precisa resolver isto.
whose-server-down-provider-bridge-silent = Você pode resolver isto: inicie neste computador o programa do provedor { $provider }.
whose-sign-in-method-provider-takes-no-password = Você pode resolver isto: mude a forma de acesso no { $program } ou use outro programa.
whose-sign-in-method-provider-wants-app-password = Você pode resolver isto, com uma senha que o provedor { $provider } cria só para o { $program }.
whose-sign-in-method-provider-wants-code = Você pode resolver isto, com um código das configurações de e-mail do provedor { $provider }.
whose-sign-in-method-provider-switch = Você pode resolver isto, nas configurações de e-mail do site do provedor { $provider }.

## O que fazer

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: digite de novo a senha da caixa de correio e o nome de usuário como o seu provedor o escreveu.
    [app-password] { $provider }: crie no site uma senha só para este programa (uma senha de app) e digite-a no lugar da de sempre.
    [oauth] { $provider }: faça o programa abrir a página de acesso do próprio provedor (nas configurações dele: OAuth 2). Se ele não conseguir, use um programa mais novo ou o site.
    [oauth-or-app-password] { $provider }: faça o programa abrir a página de acesso do próprio provedor (nas configurações dele: OAuth 2), ou crie no site uma senha de app e digite-a.
    [authorization-code] { $provider }: obtenha um código de autorização nas configurações de e-mail do site e digite-o no lugar da sua senha.
    [bridge] { $provider }: inicie o programa do provedor (Bridge) neste computador e copie dele o servidor, a porta e a senha.
   *[none] { $provider }: leia este e-mail no site ou com o programa do próprio provedor.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Vale saber o seguinte. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Página: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Veja no site do provedor { $provider } se os programas de e-mail estão liberados: { $provider-switch }
    [oauth] Veja no site do provedor { $provider } se os programas de e-mail estão liberados: { $provider-switch }
   *[other] Onde encontrar isso no site do provedor { $provider }: { $provider-switch }
}
user-provider-settings = Defina isto no { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] seu programa de e-mail
}, como indica o provedor { $right-provider }: { $right-protocol }, servidor { $right-server }, porta { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] nenhuma criptografia
}.
user-cloud-program = Este programa busca o seu e-mail pelos servidores de { $cloud }, não daqui. Pergunte a quem administra o servidor de e-mail se ele deixa esses servidores entrar. Ele pode só ser acessível a partir do escritório, bloquear outros países ou um excesso de tentativas de acesso (fail2ban), ou usar uma autoridade certificadora da própria empresa.
admin-provider-status = O provedor { $provider } administra este servidor; de fora não se pode fazer nada nele. { $provider-status-page ->
    [none] Veja no site do provedor se ele informa uma falha.
   *[other] Veja se ele informa uma falha: { $provider-status-page }
}
program-cloud-note = O { $program } busca o e-mail pelos servidores de { $cloud }. Uma verificação a partir deste computador não pode mostrar se eles conseguem passar: o servidor de e-mail pode só ser acessível a partir do escritório, bloquear outros países ou um excesso de tentativas de acesso (fail2ban), ou usar uma autoridade certificadora da própria empresa.

## Os serviços de uma conta

report-services = Os servidores da sua conta
service-line = { $protocol }: { $server }, porta { $port } – { $found }
service-works = funciona
service-not-decided = não decidido
describe-no-mail-programs = O provedor { $provider } só deixa os próprios programas lerem o e-mail. Não há nada a verificar.
