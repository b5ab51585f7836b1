# Conclusões, a linha do GroupShield, o próximo teste e o que fazer.

## As causas em poucas palavras

hypothesis-groupshield = GroupShield no Exchange Server 5.5
hypothesis-exchange55-listener = Outro defeito das portas seguras do Exchange Server 5.5
hypothesis-secure-listener-fault = A porta segura do servidor está com defeito
hypothesis-no-secure-service = Nenhum serviço seguro nesta porta
hypothesis-client-too-old = O programa de e-mail é antigo demais para o servidor
hypothesis-server-too-old = O servidor é antigo demais para o programa de e-mail
hypothesis-no-shared-cipher = Nenhum tipo de criptografia em comum
hypothesis-certificate = Um problema com o certificado do servidor
hypothesis-weak-certificate = A chave ou a assinatura do servidor é fraca demais
hypothesis-clock-wrong = O relógio deste computador está errado
hypothesis-starttls-mixup = Porta e tipo de criptografia não combinam
hypothesis-plaintext-on-secure-port = A porta segura não criptografa
hypothesis-wrong-protocol = Algo que não é esse tipo de servidor de e-mail
hypothesis-interception = Algo no caminho altera a conexão
hypothesis-firewall = Um firewall ou o provedor bloqueia a conexão
hypothesis-dns = O nome do servidor não leva a lugar nenhum, ou leva ao lugar errado
hypothesis-ipv6-broken = O IPv6 não funciona
hypothesis-captive-portal = A rede exige primeiro o acesso pela página dela
hypothesis-server-down = O servidor de e-mail está fora do ar
hypothesis-server-busy = O servidor de e-mail está ocupado ou um limite foi atingido
hypothesis-sign-in-refused = O nome de usuário ou a senha não é aceito
hypothesis-sign-in-method = Essa forma de acesso não é aceita
hypothesis-sending-refused = O servidor não aceita este e-mail
hypothesis-sni-required = É preciso informar antes ao servidor o nome dele (SNI)
hypothesis-slow-server = O servidor de e-mail não diz nada, ou diz tarde demais
hypothesis-no-network = Este computador não tem rede
hypothesis-healthy = Tudo o que podemos testar funciona

## A conclusão, para uma pessoa: menos de 16 palavras, do ponto de vista dela.
## verdict-<causa>-<constatação> diz o problema exato, com o que foi medido; $said é o começo das palavras do próprio servidor.

verdict-groupshield = O servidor { $server } não conclui a conexão segura na porta { $port }; o GroupShield é { $certainty ->
        [likely] a causa provável
       *[other] uma causa possível
    }.
verdict-exchange55-listener = A porta segura { $port } de { $server }, um Exchange Server 5.5, não funciona.
verdict-secure-listener-fault = A conexão segura com { $server }, porta { $port }, é interrompida do lado do servidor.
verdict-secure-listener-fault-idle-close = Sem conexão segura com { $server }: a porta { $port } encerra a conexão antes de qualquer mensagem.
verdict-secure-listener-fault-every-hello-dies = Sem conexão segura com { $server }: a porta { $port } encerra a conexão a cada tentativa.
verdict-secure-listener-fault-alert-on-every-hello = Sem conexão segura com { $server }: a porta { $port } recusa todas as tentativas (alerta { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Sem conexão segura com { $server }: a porta { $port } começa e depois { $how ->
        [silent] não diz mais nada
       *[other] interrompe a conexão
    }.
verdict-secure-listener-fault-handshake-not-completed = Sem conexão segura com { $server }: a porta { $port } { $how ->
        [silent] para de responder
       *[other] interrompe a conexão
    } antes de concluí-la.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } aceita STARTTLS na porta { $port } e continua sem criptografia.
   *[says] O próprio servidor { $server } diz que não consegue iniciar a criptografia na porta { $port }.
}
verdict-secure-listener-fault-starttls-refused = O servidor { $server } oferece STARTTLS na porta { $port } e depois não segue adiante.
verdict-secure-listener-fault-said-tls-not-started = Segundo a mensagem, { $server } não conseguiu iniciar a criptografia: “{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Nenhum e-mail pela porta { $port }: { $server } encerra a conexão ali sem dizer nada.
verdict-no-secure-service = O servidor { $server } não oferece conexão segura na porta { $port }.
verdict-no-secure-service-port-refused = O servidor { $server } recusa conexões na porta { $port }.
verdict-no-secure-service-port-refused-others-greet = O servidor { $server } recusa conexões na porta { $port }; a porta { $other_port } responde.
verdict-no-secure-service-starttls-not-offered = O servidor { $server } não oferece STARTTLS na porta { $port }, mas o { $program } está configurado para usá-lo.
verdict-no-secure-service-starttls-missing-on-one-address = No endereço { $address }, { $server } não oferece STARTTLS na porta { $port }.
verdict-client-too-old = A criptografia de { $server } é nova demais para o { $program }.
verdict-server-too-old = O servidor { $server } só tem criptografia antiga, que o { $program } não aceita mais.
verdict-server-too-old-only-old-hello-answered = O servidor { $server } não tem nada mais novo que { $version }, que o { $program } não aceita mais.
verdict-server-too-old-newest-version-breaks-off = O servidor { $server } interrompe quando um programa oferece TLS 1.3, como o { $program } faz.
verdict-server-too-old-older-on-one-address = No endereço { $address }, { $server } não tem nada mais novo que { $version }.
verdict-no-shared-cipher = { $server } e o { $program } não têm nenhum tipo de criptografia em comum.
verdict-no-shared-cipher-key-type-not-spoken = O certificado de { $server } tem uma chave ({ $key }) que o { $program } não consegue usar.
verdict-no-shared-cipher-other-suites-answered = { $server } e o { $program } têm versão de TLS em comum, mas não cifra nem tipo de chave.
verdict-certificate = O certificado de { $server } tem um problema, por isso o { $program } não confia nele.
verdict-certificate-certificate-expired = O certificado de { $server } venceu em { $not_after }; o { $program } não confia nele.
verdict-certificate-certificate-not-yet-valid = O certificado de { $server } só vale a partir de { $not_before }.
verdict-certificate-certificate-revoked = O certificado de { $server } foi revogado em { $revoked_at }; { $program } não confia nele.
verdict-certificate-certificate-intermediate-expired = O certificado { $certificate }, que { $server } envia junto com o seu, venceu em { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = O certificado { $certificate }, que { $server } envia junto com o seu, só vale a partir de { $not_before }.
verdict-certificate-certificate-names-nobody = O certificado que { $server } mostra não traz o nome de nenhum servidor.
verdict-certificate-certificate-name-only-in-cn = O certificado só traz { $common_name } em um campo antigo (CN), que os programas atuais ignoram.
verdict-certificate-certificate-wrong-name = O certificado que { $server } mostra é de { $name }, não de { $asked_name }.
verdict-certificate-certificate-self-signed = O certificado de { $server } é autoassinado, por isso o { $program } não confia nele.
verdict-certificate-certificate-unknown-extension = O certificado de { $server } tem uma extensão que os programas de e-mail precisam recusar.
verdict-certificate-certificate-against-apple-rules = O certificado de { $server } não segue as regras da Apple, por isso { $program } o recusa.
verdict-certificate-certificate-exceeds-issuer = O certificado de { $server } viola as regras da autoridade que o emitiu.
verdict-certificate-certificate-untrusted = O certificado de { $server } foi emitido por { $issuer }, em quem este computador não confia.
verdict-certificate-certificate-chain-incomplete = O servidor { $server } omite parte da cadeia de certificados, por isso o { $program } não consegue verificá-lo.
verdict-certificate-certificate-unreadable = Um certificado que { $server } envia não pode ser lido.
verdict-certificate-certificate-wrong-usage = O certificado de { $server } não foi feito para um servidor de e-mail.
verdict-certificate-certificate-status-missing = O servidor { $server } não envia a confirmação (OCSP) que o certificado exige, e o { $program } insiste nela.
verdict-certificate-certificate-bad-on-one-address = No endereço { $address }, o certificado de { $server } { $problem ->
    [expired] venceu em { $not_after }
    [not-yet-valid] só vale a partir de { $not_before }
    [wrong-name] é de { $names }
    [name-only-in-cn] só traz o nome em um campo antigo
    [self-signed] é autoassinado
    [untrusted-issuer] vem de um emissor em quem este computador não confia
    [missing-intermediate] vem sem os certificados que o ligam à autoridade
    [revoked] foi revogado em { $revoked_at }
    [intermediate-expired] vem com { $certificate }, que venceu em { $not_after }
    [intermediate-not-yet-valid] vem com { $certificate }, que só vale a partir de { $not_before }
    [weak-key] tem uma chave fraca demais
    [weak-signature] tem uma assinatura fraca demais
   *[other] tem um problema
}.
verdict-certificate-certificate-other-path-needed = Programas antigos podem recusar { $server } por causa do certificado { $certificate }, válido até { $not_after }.
verdict-weak-certificate = O certificado de { $server } é fraco demais para o { $program }.
verdict-weak-certificate-certificate-weak-key = A chave de { $server } ({ $key }) é curta demais para o { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = A chave de { $certificate } ({ $key }), enviada por { $server }, é curta demais para o { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = O certificado { $certificate }, de { $server }, está assinado com { $signature }, fraca demais para o { $program }.
verdict-weak-certificate-certificate-weak-signature = O certificado de { $server } está assinado com { $signature }, fraca demais para o { $program }.
verdict-weak-certificate-weak-key-exchange = A troca de chaves de { $server } ({ $bits } bits) é fraca demais para o { $program }.
verdict-clock-wrong = O relógio deste computador está errado: o certificado válido de { $server } parece fora da validade.
verdict-clock-wrong-clock-off = O relógio deste computador está { $days ->
        [0] { $minutes } minutos
        [one] { $days } dia
       *[other] { $days } dias
    } { $direction ->
        [ahead] adiantado
       *[behind] atrasado
    }, por isso o certificado parece fora da validade.
verdict-starttls-mixup = A porta { $port } de { $server } não combina com a criptografia configurada no { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = A porta { $port } de { $server } precisa de STARTTLS; SSL/TLS fica na porta { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = A porta { $port } de { $server } precisa de SSL/TLS; STARTTLS fica na porta { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = A porta { $port } de { $server } precisa de SSL/TLS, mas o { $program } está configurado sem criptografia.
verdict-starttls-mixup-settings-plain-on-tls-port = A porta { $port } precisa de SSL/TLS, mas a mensagem não mostra criptografia.
verdict-starttls-mixup-settings-tls-on-starttls-port = A porta { $port } precisa de STARTTLS, mas a mensagem mostra SSL/TLS, que fica na porta { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } não aceita senha sem criptografia, e o { $program } está configurado sem nenhuma.
verdict-starttls-mixup-said-needs-encryption = { $server } quer criptografia antes de tudo: SSL/TLS na porta { $secure-port } ou STARTTLS.
verdict-plaintext-on-secure-port = O servidor { $server } não criptografa na porta { $port }, onde deveria haver criptografia.
verdict-wrong-protocol = A porta { $port } de { $server } responde, mas não é um servidor de e-mail { $protocol }.
verdict-wrong-protocol-other-protocol = A porta { $port } de { $server } não é { $protocol }{ $speaks ->
    [none] ; ela diz “{ $said }”
   *[other] , ela fala { $speaks }: “{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = Por trás da criptografia na porta { $port }, { $speaks ->
    [own] um servidor que não segue o { $protocol }
    [none] algo que não é { $protocol }
   *[other] { $speaks }, e não { $protocol },
} diz “{ $said }”.
verdict-wrong-protocol-port-for-web = A porta { $port } de { $server } é para páginas da web, não para { $protocol }.
verdict-interception = Algo entre este computador e { $server } altera a conexão.
verdict-interception-interceptor-issuer = { $interceptor } intercepta a conexão segura com { $server } e mostra um certificado próprio.
verdict-interception-scanner-greeting = { $product } responde no lugar de { $server }.
verdict-interception-starttls-stripped = Algo no caminho remove a criptografia (STARTTLS) da porta { $port } de { $server }.
verdict-interception-starttls-withheld = Algo esconde a criptografia (STARTTLS) na porta { $port } de { $server }.
verdict-interception-starttls-injected = Algo no caminho parece adulterar a conexão com { $server }.
verdict-firewall = Algo no caminho parece bloquear a conexão com { $server }, porta { $port }.
verdict-firewall-port-silent-others-greet = Algo no caminho parece bloquear a porta { $port } de { $server }; a porta { $other_port } responde.
verdict-firewall-blocked-locally = O próprio computador não deixa sair conexões para a porta { $port }.
verdict-firewall-said-blocked-here = Segundo a mensagem, o próprio computador não deixou o { $program } se conectar.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Sem conexão segura com { $server }: algo no caminho encerra primeiras mensagens longas.
   *[lost] Sem conexão segura com { $server }: pacotes grandes se perdem no caminho.
}
verdict-firewall-nothing-reached = Nenhuma conexão deste computador chega a { $server }.
verdict-dns = Este computador não consegue encontrar o endereço certo de { $server }.
verdict-dns-name-not-found = Não existe servidor com o nome { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = O nome { $name } existe, mas nenhum endereço pertence a ele.
verdict-dns-resolver-silent = O serviço de nomes desta rede não responde, por isso não é possível encontrar { $server }.
verdict-dns-family-unanswered = O servidor { $server } demora a ser encontrado: o serviço de nomes desta rede não responde por endereços { $family }.
verdict-dns-resolver-trouble = O serviço de nomes desta rede não sabe dizer onde está { $name }.
verdict-dns-private-address = O nome { $server } leva a { $address }, e lá nada responde.
verdict-dns-empty-address = O nome { $server } leva a { $address }, que não é um computador.
verdict-dns-loopback-address = O nome { $server } leva a { $address }, que é este próprio computador.
verdict-dns-hosts-file-names-server = O arquivo hosts deste computador manda { $server } para { $address }.
verdict-dns-search-suffix-used = { $server } só foi encontrado com { $suffix } acrescentado ao nome, talvez outro computador.
verdict-ipv6-broken = O servidor { $server } funciona por IPv4, mas não por IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } só tem endereços IPv6, e daqui não há rota IPv6 até lá.
verdict-captive-portal = Esta rede exige primeiro o acesso pela página dela, por isso o { $program } ainda não consegue chegar a { $server }.
verdict-server-down = O serviço de e-mail de { $server } parece estar desligado.
verdict-server-down-every-port-refused = { $server } recusa todas as portas de e-mail: nome errado, este computador bloqueado ou serviço desligado.
verdict-server-down-every-port-silent = Nenhuma porta de e-mail de { $server } responde: ele parece estar desligado.
verdict-server-down-one-address-dead = O servidor { $server } funciona em { $works_on }, mas não em { $address }; os programas podem receber qualquer um dos dois endereços.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } responde na porta { $port } e depois recusa: “{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } responde uma vez na porta { $port } e depois encerra a conexão.
verdict-server-down-server-fault-greeting = O servidor { $server } tem um problema próprio e diz “{ $said }”.
verdict-server-down-said-server-fault = O servidor { $server } teve um problema próprio: “{ $said }”.
verdict-server-busy = { $server } não atende o { $program } por enquanto: está ocupado ou um limite foi atingido.
verdict-server-busy-greeting-cut-off = Nenhum e-mail pela porta { $port }: { $server } encerra a conexão ali sem dizer nada.
verdict-server-busy-busy-greeting = { $server } não atende este computador por enquanto e diz “{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } bloqueia por um tempo o endereço deste computador depois de senhas erradas: “{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Outro programa ou aparelho está com a caixa de correio aberta: “{ $said }”.
verdict-server-busy-busy-on-one-address = No endereço { $address }, { $server } não atende este computador por enquanto e diz “{ $said }”.
verdict-server-busy-refusal-greeting = { $server } recusa conexões daqui e diz “{ $said }”.
verdict-server-busy-said-busy = { $server } não atendeu o { $program } por enquanto: “{ $said }”.
verdict-server-busy-said-mailbox-locked = Outro programa ou aparelho está com a caixa de correio aberta: “{ $said }”.
verdict-server-busy-said-mailbox-full = Uma caixa de correio está cheia: “{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } pede que o { $program } volte mais tarde.
verdict-starttls-mixup-settings-starttls-not-in-program = O Outlook Express só conhece STARTTLS na porta 25, não na porta { $port } de { $server }.
verdict-server-busy-flapping = { $server } só funciona às vezes: de várias tentativas iguais, algumas foram atendidas e outras cortadas.
verdict-server-busy-shut-out = { $server } respondeu no início e depois não aceitou mais conexões daqui.
verdict-server-busy-every-port-closes = { $server } encerra a conexão em todas as portas na hora, sem dizer nada.
verdict-sign-in-refused = { $server } recusou o acesso à conta: provavelmente por causa do nome de usuário ou da senha.
verdict-sign-in-refused-said-sign-in-refused = O acesso à conta em { $server } foi recusado: “{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } suspendeu o acesso à conta por um tempo: “{ $said }”.
verdict-sign-in-method = { $server } não aceita essa forma de acesso.
verdict-sign-in-method-sign-in-oauth-only = { $server } não aceita senhas, só o acesso por uma página da web (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } diz que o acesso à conta está desativado na porta { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } diz que { $protocol } está desativado para esta conta ou este domínio: “{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } oferece para o acesso apenas { $ways }, que { $program } não aceita.
verdict-sign-in-method-sign-in-fails-on-one-address = No endereço { $address }, { $server } não oferece nenhum acesso que { $program } possa usar.
verdict-sign-in-method-sign-in-not-offered = { $server } não oferece nenhuma forma de acesso na porta { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } só deixa entrar programas que têm um certificado próprio.
verdict-sign-in-method-said-sign-in-method = { $server } não aceita essa forma de acesso: “{ $said }”.
verdict-sending-refused = { $server } não aceita este e-mail daqui.
verdict-sending-refused-address-not-welcome = { $server } recusa este computador e diz “{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } não aceita e-mail de ninguém e diz “{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } recusa o nome que o Mailprobe dá deste computador; o { $program } talvez dê outro: “{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } recusa o nome que este computador dá de si mesmo: “{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } só repassa e-mail de quem faz o acesso à conta para enviar.
verdict-sending-refused-said-sending-refused = { $server } não aceitou o e-mail: “{ $said }”.
verdict-sni-required = { $server } só responde a programas que dizem primeiro o nome dele (SNI); o { $program } não diz.
verdict-sni-required-server-name-refused = A porta { $port } não conhece o nome { $server }, ou não recebeu nome nenhum.
verdict-sni-required-other-certificate-without-name = O { $program } não diz primeiro o nome do servidor, e { $server } lhe mostra outro certificado ({ $name }).
verdict-slow-server = { $server } não responde ao { $program } a tempo.
verdict-slow-server-slow-answer = { $server } só responde depois de { $seconds } segundos, tarde demais para alguns programas.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } aceita STARTTLS na porta { $port } e depois não diz nada.
   *[tls] { $server } aceita conexões na porta { $port } e depois não diz nada.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } criptografa na porta { $port } e depois não diz nada.
   *[no] { $server } aceita conexões na porta { $port } e depois não diz nada.
}
verdict-slow-server-silent-after-greeting = { $server } responde uma vez na porta { $port } e depois não diz mais nada.
verdict-slow-server-no-port-speaks = { $server } aceita conexões e depois não diz nada, em { $ports } portas.
verdict-no-network = Este computador não tem conexão de rede.
verdict-no-network-no-way-out = Este computador não encontra saída da sua rede para { $server }.
verdict-healthy = Tudo o que podemos testar em { $server }, porta { $port }, funciona daqui neste momento.

## Quando nada prevalece; $seen é o que se viu da etapa que importa (chain.ftl).

verdict-undecided = { $seen }. Ainda não podemos dizer qual de várias causas é.
verdict-untested = Nada está errado, até onde é possível testar: { $seen }.
verdict-computer-at-its-limit = Este computador tem conexões demais abertas, por isso não foi possível testar { $server }.

## Quem pode resolver

whose-groupshield = Quem administra { $server } precisa resolver isto. Você não fez nada de errado. O GroupShield é o antivírus para Exchange da Network Associates (depois McAfee) instalado nesse servidor.
whose-exchange55-listener = Quem administra { $server } precisa resolver isto. Você não fez nada de errado.
whose-secure-listener-fault = Quem administra { $server } precisa resolver isto. Você não fez nada de errado.
whose-no-secure-service = Pergunte a quem administra { $server } qual porta usar; depois você pode mudá-la.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Você ou o seu suporte pode resolver isto: o { $program } ou o sistema em que ele funciona precisa ser mais novo.
whose-server-too-old = Quem administra { $server } precisa resolver isto.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Qualquer um dos lados pode resolver isto: um programa de e-mail mais novo aqui, ou mais um tipo de criptografia (cifra) em { $server }.
whose-certificate = Quem administra { $server } precisa resolver isto.
whose-certificate-certificate-wrong-name = Se o seu provedor indica { $server }, quem administra esse servidor precisa resolver isto; se não, você mesmo pode, nas configurações do { $program }.
whose-weak-certificate = Quem administra { $server } precisa resolver isto.
whose-clock-wrong = Você pode resolver isto: acerte o relógio deste computador.
whose-starttls-mixup = Você pode resolver isto: mude duas configurações no { $program }.
whose-plaintext-on-secure-port = Quem administra { $server } precisa resolver isto.
whose-wrong-protocol = Você pode resolver isto: compare o nome do servidor e a porta com o que diz o seu provedor.
whose-interception = O seu suporte, ou quem cuida do antivírus deste computador ou da rede, precisa resolver isto.
whose-firewall = O seu suporte, ou quem administra a rede em que você está, precisa resolver isto.
whose-firewall-blocked-locally = Você ou o seu suporte pode resolver isto, neste computador.
whose-firewall-said-blocked-here = Você ou o seu suporte pode resolver isto, neste computador.
whose-dns = Se o nome do servidor estiver certo, o seu suporte ou quem administra esta rede precisa resolver isto.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Quem administra a sua rede ou o servidor precisa resolver isto.
whose-captive-portal = Você pode resolver isto: faça o acesso a esta rede.
whose-server-down = Por enquanto, só é possível esperar; avise quem administra { $server }.
whose-server-down-every-port-refused = Compare primeiro o nome do servidor; se estiver certo, avise quem administra { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Espere alguns minutos. Se acontecer com frequência, avise quem administra { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Espere meia hora. Se acontecer com frequência, avise quem administra { $server }.
whose-server-busy-kept-out-greeting = Espere meia hora. Se acontecer com frequência, avise quem administra { $server }.
whose-sign-in-refused = Você pode resolver isto: nome de usuário, senha ou tipo de acesso.
whose-sign-in-method = A sua senha não é o problema: a forma de acesso precisa mudar, aqui ou em { $server }.
whose-sign-in-method-protocol-switched-off = A sua senha não é o problema: quem administra a conta precisa ativar { $protocol }, ou é preciso usar outro protocolo.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = A sua senha e a criptografia não são o problema; as palavras de { $server } mostram quem pode resolver isto.
whose-sending-refused-takes-no-mail = Você pode resolver isto: compare o nome do servidor e a porta com o que diz o seu provedor.
whose-sni-required = Qualquer um dos lados pode resolver isto: um programa de e-mail mais novo aqui, ou um certificado padrão em { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Espere um pouco e depois avise quem administra { $server }.
whose-no-network = Você pode resolver isto: conecte este computador a uma rede.
whose-no-network-no-way-out = Você ou quem administra esta rede pode resolver isto: o roteador ou as configurações de rede deste computador.
whose-healthy = Tente mais uma vez no { $program }. Se ainda não funcionar, o próximo passo é conferir nele as configurações ou a senha.
whose-undecided = Mais um teste vai mostrar quem precisa resolver isto.
whose-untested = O resto só pode ser testado diretamente no { $program }.
whose-stopped = Verifique de novo e deixe chegar ao fim para saber quem precisa resolver isto.
whose-out-of-time = Verifique de novo para saber quem precisa resolver isto.
whose-computer-at-its-limit = Você pode resolver isto: feche programas ou reinicie este computador e depois verifique de novo.

## Rótulos

label-likely = provável
label-possible = possível
label-unlikely = improvável
label-ruled-out = descartado
label-not-tested = não foi possível verificar

## A linha do GroupShield

groupshield-line-likely = O GroupShield no Exchange Server 5.5 é provável. { $why }
groupshield-line-possible = O GroupShield no Exchange Server 5.5 é possível. { $why }
groupshield-line-unlikely = O GroupShield no Exchange Server 5.5 é improvável. { $why }
groupshield-line-ruled-out = O GroupShield no Exchange Server 5.5 está descartado. { $why }
groupshield-line-not-tested = Não foi possível verificar o GroupShield no Exchange Server 5.5. { $why }
groupshield-line-confirmed = O GroupShield no Exchange Server 5.5 é muito provável; se o SSL funcionar depois de removê-lo, estará provado. { $why }

groupshield-why-confirmed = O log do servidor mostra 0x2741 para as portas de e-mail dele, o GroupShield está em uso nele, e as portas se comportam de acordo.
groupshield-why-confirmed-cured = O log do servidor mostrava 0x2741, e o SSL funciona desde que o GroupShield foi removido por completo.
groupshield-why-fits = O servidor se identifica como Exchange Server 5.5, e as portas seguras dele aceitam conexões, mas não estabelecem nenhuma conexão segura. Só o log de eventos do servidor pode mostrar mais.
groupshield-why-fits-log = O servidor se identifica como Exchange Server 5.5 e o log dele mostra 0x2741. Não foi dito se o GroupShield está em uso nele.
groupshield-why-fits-installed = As portas seguras do servidor se comportam como é típico do GroupShield, e o GroupShield está em uso nele. O log de eventos não foi mostrado.
groupshield-why-refused = O servidor se identifica como Exchange Server 5.5 e recusa conexões nas portas seguras. O GroupShield faz isso, e outros defeitos do mesmo servidor também.
groupshield-why-closes-at-once = O servidor se identifica como Exchange Server 5.5, e a porta segura dele encerra a conexão na hora. O GroupShield pode fazer isso; mais frequente é faltar um certificado.
groupshield-why-shared = Parte do que foi encontrado combina com o GroupShield, e outras causas também combinam.
groupshield-why-one-port = O servidor se identifica como Exchange Server 5.5, mas outra porta segura dele funciona, e o GroupShield, até onde se sabe, para todas elas.
groupshield-why-other-log = O log de eventos do servidor indica outra causa.
groupshield-why-other-fault = O servidor se identifica como Exchange Server 5.5, mas o que foi encontrado combina melhor com outra causa.
groupshield-why-no-exchange = Nada ali se identifica como Exchange Server 5.5, o único servidor em que isso acontece.
groupshield-why-other-product = O servidor se identifica como outro produto, e este defeito só existe no Exchange Server 5.5.
groupshield-why-hello-answered = A porta segura { $port } respondeu a pelo menos uma tentativa de criptografar, e com este defeito, até onde se sabe, ela não responde a nenhuma.
groupshield-why-works = A porta segura { $port } funciona daqui.
groupshield-why-no-ssl = O programa de e-mail não usa SSL aqui, e este defeito não atinge mais nada.
groupshield-why-starttls = O servidor oferece STARTTLS para ler e-mail, o que o Exchange Server 5.5 não sabe fazer.
groupshield-why-absent = Alguém que sabe diz que o GroupShield não está nesse servidor.
groupshield-why-flapping = A porta funciona às vezes, e este defeito, até onde se sabe, não vai e volta.
groupshield-why-cured = O SSL funciona desde que o GroupShield foi removido por completo: ele era a causa, e não está mais lá.
groupshield-why-other-fact = Algo encontrado aqui não pode acontecer com este defeito.
groupshield-why-not-reached = Não foi possível receber as primeiras palavras de { $server } nem chegar à porta segura dele.

## O próximo teste

next-test-try-other-network = Para ter certeza: faça esta verificação em outra rede, como a do seu celular, e compare os dois resultados.
next-test-ask-event-log = Para ter certeza: pergunte a quem administra { $server } se os eventos 11508, 11506 ou 13002 constam no log de aplicativo, e cole-os aqui.
next-test-ask-groupshield = Para ter certeza: pergunte a quem administra { $server } se o GroupShield está instalado nele.
next-test-ask-removal = Para ter certeza: pergunte se o SSL funciona depois que o GroupShield é removido por completo.
next-test-ask-since-when = Para ter certeza: tente lembrar se algo foi mudado neste computador pouco antes de começar.
next-test-check-again = Para ter certeza: verifique de novo em dez minutos e veja se algo está diferente.
next-test-run-to-the-end = Para ter certeza: deixe a verificação chegar ao fim.

question-groupshield-installed = O GroupShield está instalado em { $server }?
question-cured-by-removal = O SSL funciona desde que o GroupShield foi removido por completo?
question-works-without-ssl = O e-mail funciona com o SSL desativado? Responda só o que você já sabe; não experimente só para responder.
question-works-on-other-network = A mesma conta funciona em outra rede?
question-began-after-update = Começou depois de uma mudança neste computador?

## Partes de que os passos são montados

advice-where = { $program ->
        [outlook-express] No Outlook Express, abra Ferramentas > Contas… > Email, escolha a conta e depois Propriedades > Avançado.
        [windows-mail] No Windows Mail, abra Ferramentas > Contas…, escolha a conta e depois Propriedades > Avançado.
        [windows-live-mail] No Windows Live Mail, clique com o botão direito na conta à esquerda e depois em Propriedades > Avançado.
        [outlook] Feche o Outlook, abra Painel de Controle > Email (Microsoft Outlook) > Contas de Email…, escolha a conta e depois Alterar… > Mais Configurações… > Avançado. (Outlook 2003: Ferramentas > Contas de email….)
        [new-outlook] No novo Outlook, abra Configurações (a engrenagem) > Contas > Suas contas (em algumas versões: Contas de email), escolha “Gerenciar” ao lado da conta e procure as configurações de servidor dela.
        [outlook-mac] No Outlook, abra Ferramentas > Contas, escolha a conta e, para mudar uma porta, marque “Substituir porta padrão”.
        [outlook-mobile] No Outlook do celular, toque na sua foto ou no ícone no alto à esquerda, depois na engrenagem > Contas, e escolha a conta. Se ali não aparecerem configurações de servidor, como no Android, elas só podem ser informadas quando a conta é adicionada.
        [thunderbird] No Thunderbird, abra o menu > Configurações de contas > { $protocol ->
            [SMTP] Servidor de envio (SMTP), escolha o servidor e depois “Editar…”
           *[other] Configurações do servidor, abaixo do nome da conta.
        }
        [thunderbird-android] No app, abra o menu > Configurações, escolha a conta e depois { $protocol ->
            [SMTP] Envio de mensagens > Servidor de envio.
           *[other] Busca das mensagens > Servidor de recebimento.
        }
        [apple-mail] No Mail, abra Mail > Ajustes > Contas (versões antigas: Preferências), escolha a conta, depois “Ajustes do Servidor”, e desmarque “Gerenciar ajustes de conexão automaticamente”.
        [iphone] No iPhone ou iPad, abra Ajustes > Apps > Mail > Contas do Mail (antes do iOS 18: Ajustes > Mail > Contas), escolha a conta, toque no endereço dela e depois em { $protocol ->
            [SMTP] SMTP e no servidor em “Servidor Principal”.
           *[other] Avançado.
        }
        [gmail-app] No app Gmail, abra o menu > Configurações, escolha a conta e depois { $protocol ->
            [SMTP] Configurações de saída.
           *[other] Configurações de entrada.
        } (Uma conta do Google não tem essas configurações.)
        [samsung-email] No Samsung Email, abra o menu, toque na engrenagem, escolha a conta e depois “Configurações do servidor”.
        [em-client] No eM Client, abra as contas (na maioria das versões: Menu > Contas), escolha a conta e procure as configurações do servidor { $protocol } dela.
        [evolution] No Evolution, abra Editar > Contas (versões antigas: Editar > Preferências > Contas de correio), escolha a conta, depois “Editar” e { $protocol ->
            [SMTP] Envio de e-mail.
           *[other] Recebimento de e-mail.
        }
        [kmail] No KMail, abra Configurações > Configurar o KMail… > Contas, escolha a conta em { $protocol ->
            [SMTP] Envio
           *[other] Recebimento
        } e depois Modificar… > Avançado.
        [vivaldi] No Vivaldi, abra Configurações > E-mail, e escolha ali a conta.
        [device] Abra a página da web do próprio aparelho: digite o endereço dele em um navegador, entre como administrador e procure “E-mail”, “SMTP” ou “Digitalizar para e-mail”.
        [script] Abra a configuração em que estão escritos o servidor (host), a porta e a criptografia do e-mail.
       *[other] Abra as configurações de servidor da conta no seu programa de e-mail.
    }
advice-where-name = { $program ->
        [outlook-express] No Outlook Express, abra Ferramentas > Contas… > Email, escolha a conta e depois Propriedades > Servidores; a porta está na guia “Avançado”.
        [windows-mail] No Windows Mail, abra Ferramentas > Contas…, escolha a conta e depois Propriedades > Servidores; a porta está na guia “Avançado”.
        [windows-live-mail] No Windows Live Mail, clique com o botão direito na conta à esquerda e depois em Propriedades > Servidores; a porta está na guia “Avançado”.
        [outlook] Feche o Outlook, abra Painel de Controle > Email (Microsoft Outlook) > Contas de Email…, escolha a conta e depois “Alterar…”; a porta está em Mais Configurações… > Avançado. (Outlook 2003: Ferramentas > Contas de email….)
        [iphone] No iPhone ou iPad, abra Ajustes > Apps > Mail > Contas do Mail (antes do iOS 18: Ajustes > Mail > Contas), escolha a conta e toque no endereço dela; { $protocol ->
            [SMTP] o servidor está em SMTP > Servidor Principal.
           *[other] o nome é o “Nome do Host” que aparece ali, e a porta está em “Avançado”.
        }
        [kmail] No KMail, abra Configurações > Configurar o KMail… > Contas, escolha a conta em { $protocol ->
            [SMTP] Envio
           *[other] Recebimento
        } e depois Modificar… > Geral; a porta está em “Avançado”.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Marque “Este servidor requer uma conexão de segurança (SSL)” para este servidor.
        [windows-mail] Marque “Este servidor requer uma conexão de segurança (SSL)” para este servidor.
        [windows-live-mail] Marque “Este servidor requer uma conexão de segurança (SSL)” para este servidor.
        [outlook] Defina a conexão criptografada como SSL/TLS (para POP3 em versões antigas: marque “Este servidor requer uma conexão criptografada (SSL)”).
        [outlook-mac] Marque “Usar SSL para conectar (recomendado)”.
        [thunderbird] Defina “Segurança da conexão” como SSL/TLS.
        [thunderbird-android] Defina “Segurança” como SSL/TLS.
        [apple-mail] Marque “Usar TLS/SSL”.
        [iphone] Ative “Usar SSL”.
        [gmail-app] Defina “Tipo de segurança” como SSL/TLS, não como a opção que aceita todos os certificados.
        [samsung-email] Defina “Tipo de segurança” como SSL, não como a opção que aceita todos os certificados.
        [evolution] Defina “Método de criptografia” como “TLS em uma porta dedicada”.
        [kmail] Defina “Criptografia” como SSL/TLS.
       *[other] Defina a criptografia como SSL/TLS (em alguns programas: SSL, ou TLS desde o início).
    }
advice-set-starttls = { $program ->
        [outlook-express] Deixe marcado “Este servidor requer uma conexão de segurança (SSL)”.
        [windows-mail] Deixe marcado “Este servidor requer uma conexão de segurança (SSL)”.
        [windows-live-mail] Deixe marcado “Este servidor requer uma conexão de segurança (SSL)”.
        [outlook] Defina a conexão criptografada como STARTTLS (versões antigas: TLS).
        [outlook-mac] Deixe marcado “Usar SSL para conectar (recomendado)”.
        [thunderbird] Defina “Segurança da conexão” como STARTTLS.
        [thunderbird-android] Defina “Segurança” como STARTTLS.
        [apple-mail] Deixe marcado “Usar TLS/SSL”.
        [iphone] Deixe “Usar SSL” ativado.
        [gmail-app] Defina “Tipo de segurança” como STARTTLS, não como a opção que aceita todos os certificados.
        [samsung-email] Defina “Tipo de segurança” como TLS, não como a opção que aceita todos os certificados.
        [evolution] Defina “Método de criptografia” como STARTTLS depois de conectar.
        [kmail] Defina “Criptografia” como STARTTLS.
        [script] Defina a criptografia como STARTTLS e verifique se ela é exigida, e não apenas tentada.
       *[other] Defina a criptografia como STARTTLS.
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
        [SMTP] Deu certo se uma mensagem de teste para o seu próprio endereço sair e chegar.
       *[other] { $program ->
            [outlook-express] Deu certo se o próximo “Enviar/Receber” terminar sem informar um problema.
            [windows-mail] Deu certo se o próximo “Enviar/Receber” terminar sem informar um problema.
            [windows-live-mail] Deu certo se o próximo “Enviar/Receber” terminar sem informar um problema.
            [outlook] Deu certo se o próximo “Enviar/Receber” terminar sem informar um problema.
            [thunderbird] Deu certo se “Receber mensagens” terminar sem informar um problema.
           *[other] Deu certo se a próxima busca de mensagens novas terminar sem informar um problema.
        }
    }
advice-undo = Para voltar atrás, abra a mesma página e defina de novo { $security ->
        [starttls] STARTTLS
        [none] a opção sem criptografia
       *[tls] SSL/TLS
    } e a porta { $port }.
advice-server-log = { $server-kind ->
        [hosted] Consulte a página de status do provedor; no Microsoft 365 é admin.microsoft.com > Integridade > Integridade do serviço. O log do próprio servidor só o provedor pode ler.
        [dovecot] doveadm log find mostra onde o Dovecot grava o log; doveadm log errors lista os últimos erros.
        [postfix] O Postfix grava em /var/log/mail.log ou /var/log/maillog, ou no journal: journalctl -u "postfix*".
        [exchange55] No servidor, abra Visualizador de Eventos > Log de aplicativo, e ordene por origem: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] No servidor, abra Visualizador de Eventos > Logs do Windows > Aplicativo, e procure MSExchangePOP3, MSExchangeIMAP4 e MSExchangeTransport; Schannel está em Sistema.
        [courier] O Courier grava no log de e-mail (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] O Cyrus grava no log de e-mail (journalctl -u cyrus-imapd).
        [exim] O Exim grava em /var/log/exim4/mainlog ou /var/log/exim/main.log.
       *[other] Olhe o log do próprio serviço de e-mail.
    }

## Para a pessoa no programa de e-mail

user-tell-admin-groupshield = Envie este relatório a quem administra { $server } e peça que procurem o GroupShield, o antivírus para Exchange, e os eventos 11508 e 11506. Só quem administra o servidor pode resolver isto.
user-tell-admin-exchange55 = Envie este relatório a quem administra { $server }: a porta segura { $port } não funciona, e os passos para eles estão mais abaixo.
user-tell-provider-greeting = Envie este relatório a quem administra { $server }: a porta { $port } criptografa, e depois o próprio serviço de e-mail não responde.
user-tell-provider-listener = Envie este relatório a quem administra { $server }: a criptografia na porta { $port } é interrompida do lado do servidor.
user-tell-provider-port = { $failing-address ->
    [none] Envie este relatório a quem administra { $server }: a porta { $port } não funciona.
   *[other] Envie este relatório a quem administra { $server }: no endereço { $failing-address } a porta { $port } não funciona.
}
user-use-starttls = Use STARTTLS, que funciona daqui. { advice-where } { advice-set-starttls } Depois defina a porta { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = O STARTTLS funciona na porta { $starttls-port }, mas este programa de e-mail não consegue usá-lo para { $protocol }. Use um que consiga, como o Thunderbird, e mantenha o antigo: o e-mail que foi baixado com ele pode estar só ali.
user-use-secure-port = Use a porta segura { $secure-port }, que responde com criptografia. { advice-where } { advice-secure-port } Depois defina a porta { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = A porta { $other-port } ({ $other-protocol }) de { $server } funciona com segurança. Adicione uma segunda conta do tipo { $other-protocol } com SSL/TLS e porta { $other-port } e mantenha a antiga: o e-mail que foi baixado com ela pode estar só neste computador. Com { $other-protocol }, o seu e-mail fica no servidor. { advice-success } Para voltar atrás, remova a segunda conta.
user-use-pop3 = A porta { $other-port } ({ $other-protocol }) de { $server } funciona com segurança. Adicione uma segunda conta do tipo { $other-protocol } com SSL/TLS e porta { $other-port }. Antes que ela baixe mensagens pela primeira vez, configure-a para deixar uma cópia das mensagens no servidor. Mantenha a conta antiga como está. { advice-success } Para voltar atrás, remova a segunda conta.
user-ssl-off = Faça isto só depois de ler o aviso, e só em uma rede em que você confia. { advice-where } { $program ->
        [outlook-express] Desmarque “Este servidor requer uma conexão de segurança (SSL)” para o servidor de { $protocol ->
            [SMTP] saída
           *[other] entrada
        } e defina a porta { $plain-port }; depois “Aplicar”, “OK”, “Fechar”.
        [windows-mail] Desmarque “Este servidor requer uma conexão de segurança (SSL)” para o servidor de { $protocol ->
            [SMTP] saída
           *[other] entrada
        } e defina a porta { $plain-port }; depois OK.
        [windows-live-mail] Desmarque “Este servidor requer uma conexão de segurança (SSL)” para o servidor de { $protocol ->
            [SMTP] saída
           *[other] entrada
        } e defina a porta { $plain-port }; depois OK.
        [outlook] { $protocol ->
            [POP3] Desmarque “Este servidor requer uma conexão criptografada (SSL)” (versões mais novas: defina a conexão criptografada como “Nenhuma”)
           *[other] Defina a conexão criptografada como “Nenhuma”
        } e a porta { $plain-port }; depois OK.
        [outlook-mac] Desmarque “Usar SSL para conectar (recomendado)” e defina a porta { $plain-port }.
        [thunderbird] Defina “Segurança da conexão” como “Nenhuma” e a porta como { $plain-port }.
        [thunderbird-android] Defina “Segurança” como “Nenhum” e a porta como { $plain-port }.
        [apple-mail] Desmarque “Usar TLS/SSL” e defina a porta { $plain-port }; se for perguntado, permita a autenticação insegura só para esta conta.
        [iphone] Desative “Usar SSL” e defina “Porta do Servidor” como { $plain-port }.
        [gmail-app] Defina “Tipo de segurança” como “Nenhum” e a porta como { $plain-port }.
        [samsung-email] Defina “Tipo de segurança” como “Nenhum” e a porta como { $plain-port }.
        [evolution] Defina “Método de criptografia” como “Sem criptografia” e a porta como { $plain-port }.
        [kmail] Defina “Criptografia” como “Nenhuma” e a porta como { $plain-port }.
       *[other] Desative o SSL/TLS para este servidor e defina a porta { $plain-port }.
    } { advice-success }
user-ssl-on-again = Assim que o servidor for consertado, ative o SSL de novo. { advice-undo } { $program ->
        [apple-mail] Desative ali de novo “Permitir autenticação insegura”.
       *[other] { $protocol ->
            [SMTP] A configuração de recebimento não foi alterada.
           *[other] A configuração de envio não foi alterada.
        }
    } Depois troque a senha, se ela tiver passado por uma rede em que você não confia.
user-use-published = O seu provedor publica estas configurações: { $published-server }, porta { $published-port }.{ $published-domain ->
        [other] {" "}Este servidor fica em outro domínio, diferente do seu, e o certificado dele está em ordem.
       *[own] {""}
    } { advice-where-name } Informe-as ali. Para voltar atrás, informe de novo { $server } e a porta { $port }.
user-ask-published = Para programas de e-mail, o seu domínio indica { $published-server }, porta { $published-port }. Esse nome fica em outro domínio, diferente do seu, e nada do que foi verificado mostra que o seu provedor administra esse servidor: não informe esse nome, nem a sua senha nesse servidor, antes que o seu provedor confirme o nome.
user-ask-right-port = { $protocol } costuma usar a porta { $secure-port } com SSL/TLS. Pergunte a quem administra { $server } qual porta e qual tipo de criptografia usar para { $protocol }.
user-ask-port = Pergunte a quem administra { $server } qual porta e qual tipo de criptografia usar para { $protocol }.
user-match-port-and-encryption = Porta e criptografia andam juntas: 995, 993 e 465 são para SSL/TLS; 110, 143 e 587 são para STARTTLS. { advice-where } Defina um par que combine e depois teste. { advice-undo }
user-tls-on-this-port = A porta { $port } de { $server } usa criptografia desde o primeiro byte: mantenha esta porta e escolha SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Porta e criptografia andam juntas: com SSL marcado, o seu programa de e-mail precisa da porta { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Defina essa porta e depois teste. { advice-undo }
user-switch-encryption-on = Ative a criptografia. { advice-where } { advice-set-tls } Se a porta tiver mudado sozinha, defina de novo { $port }. { advice-success }
user-keep-encryption = Deixe a criptografia ativada no seu programa de e-mail: sem ela, qualquer um no caminho poderia ler a senha e as mensagens.
user-update-system = O seu programa de e-mail usa a criptografia do Windows, e esta versão do Windows é antiga demais para o servidor. Leia o e-mail com um programa atual, como o Thunderbird, em um sistema que ainda receba atualizações. Guarde o computador antigo: o e-mail que foi baixado nele está só ali.
user-update-program = { $program ->
        [outlook] Instale todas as atualizações do Office e do Windows. No Windows 7 é preciso ativar o TLS 1.2: o seu suporte pode fazer isso (KB3140245). O Windows XP e o Vista não conseguem. { advice-success }
        [windows-live-mail] No Windows 7 é preciso ativar o TLS 1.2: o seu suporte pode fazer isso (KB3140245 e a configuração do Schannel para clientes TLS 1.2). No Windows 8 e mais novos, instale todas as atualizações. O Windows Vista não consegue. { advice-success }
        [new-outlook] O novo Outlook busca o e-mail pelos servidores da Microsoft, portanto nada neste computador é antigo demais. Experimente uma vez outro programa de e-mail, como o Thunderbird.
        [outlook-mobile] O Outlook do celular busca o e-mail pelos servidores da Microsoft, portanto nada neste celular é antigo demais. Experimente uma vez outro programa de e-mail.
        [thunderbird] Atualize o Thunderbird: menu > Ajuda > Sobre o Thunderbird. { advice-success }
        [apple-mail] Atualize o macOS: menu Apple > Ajustes do Sistema > Geral > Atualização de Software. O Mail usa a criptografia do sistema. { advice-success }
        [iphone] Atualize o iPhone ou iPad: Ajustes > Geral > Atualização de Software. O Mail usa a criptografia do sistema. { advice-success }
        [gmail-app] Atualize o Android e os apps: Configurações > Sistema > Atualizações de software, e a Play Store. { advice-success }
        [samsung-email] Atualize o celular: Configurações > Atualização de software. { advice-success }
        [thunderbird-android] Atualize o app na loja de onde ele veio, e o próprio Android nas Configurações. { advice-success }
        [device] Instale o firmware mais novo do fabricante do aparelho. Se não houver um com TLS atual, faça o aparelho enviar por um relay de e-mail dentro da sua rede; não enfraqueça o servidor de e-mail por causa dele.
        [script] Atualize o programa e a biblioteca com que ele criptografa (OpenSSL, Java, .NET, Python ou PHP), ou ative o TLS 1.2 nele. { advice-success }
       *[other] Atualize o seu programa de e-mail e o sistema em que ele funciona. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Até que isto seja resolvido, escreva o seu e-mail no navegador, se o seu provedor oferecer isso.
       *[other] Até que isto seja resolvido, leia o seu e-mail no navegador, se o seu provedor oferecer isso.
    }
user-tunnel = Se o programa antigo precisar ficar, peça ao seu suporte um túnel TLS (stunnel) neste mesmo computador: o programa se conecta ao túnel, e o túnel usa TLS atual com { $server }.
user-check-again = Clique em “Verificar de novo”; isso mostra o que mudou.
user-tell-provider-old-server = Envie este relatório a quem administra { $server }: o servidor precisa de TLS 1.2 ou mais novo.
user-tell-provider-tls12 = Envie este relatório a quem administra { $server } e peça que permitam TLS 1.2 além de TLS 1.3: é seguro, e muitos programas não aceitam nada mais novo.
user-keep-settings = Deixe como estão as configurações de segurança do Windows e do seu programa de e-mail; reduzi-las enfraquece todas as conexões, não só esta.
user-tell-provider-suites = Envie este relatório a quem administra { $server } e peça que acrescentem um tipo de criptografia (cifra) que o seu programa conheça.
user-tell-provider-key = Envie este relatório a quem administra { $server } e peça um segundo certificado com chave RSA: o seu programa não consegue usar a chave atual ({ $key }).
user-do-not-click-through = Se o seu programa de e-mail perguntar se deve confiar neste certificado assim mesmo, responda que não: alguém poderia estar lendo o seu e-mail.
user-use-certificate-name = O certificado é de { $certificate-name }. Pergunte ao seu provedor se esse é o nome certo do servidor; se for, faça o seguinte. { advice-where-name } Informe { $certificate-name } como nome do servidor. Para voltar atrás, informe de novo { $server }.
user-one-address = Só um dos endereços de { $server } mostra este certificado, por isso pode funcionar se você tentar de novo.
user-look-at-certificate = Faça o Mailprobe examinar ele mesmo o certificado: “Verificar”, ou “mailprobe check” com o mesmo texto, consulta { $server } e diz o que há de errado com ele.
user-tell-provider-certificate = Envie este relatório a quem administra { $server }; as datas, os nomes e o emissor do certificado estão nele.
user-tell-provider-weak = Envie este relatório a quem administra { $server } e peça uma nova chave e um novo certificado.
user-set-clock = Acerte a data, a hora e o fuso horário deste computador: clique com o botão direito no relógio, escolha “Ajustar data/hora” e deixe que ele acerte a hora sozinho. Em um Mac: Ajustes do Sistema > Geral > Data e Hora.
user-clock-battery = Se a data estiver errada de novo depois de desligar o computador, a bateria do relógio dele está descarregada. Qualquer loja de informática pode trocá-la.
user-no-password-here = Não acesse a conta por esta porta: alguém no caminho poderia ler a sua senha.
user-tell-provider-plain = Envie este relatório a quem administra { $server }: a porta { $port } não usa criptografia.
user-check-name-and-port = { advice-where-name } Compare o nome do servidor ({ $server }) e a porta ({ $port }) com o que diz o seu provedor.
user-scanner-update = { $scanner }, um antivírus neste computador, está entre o seu programa de e-mail e o servidor. Atualize-o, reinicie este computador e verifique de novo.
user-scanner-find = Nas configurações do seu antivírus, procure a verificação de e-mail ou de SSL e crie uma exceção para a conexão de e-mail com { $server }; as páginas de ajuda do antivírus ou o seu suporte dizem como. Deixe o antivírus em si ligado.
user-gateway = { $scanner } pertence à rede em que você está, não a este computador. Peça a quem administra a rede uma exceção para a conexão de e-mail com { $server }, ou que instale aqui o certificado raiz usado por essa inspeção.
user-ask-helpdesk-scanner = Em um computador da empresa, fale com o seu suporte: o gateway pode precisar do próprio certificado raiz aqui, ou de uma exceção para o e-mail.
user-compare-network = Verifique uma vez a partir de outra rede, como a do seu celular. Salve antes este resultado, para poder comparar os dois.
user-allow-program = Veja no firewall deste computador se o seu programa de e-mail pode usar a porta { $port } e permita. Para voltar atrás, remova de novo a entrada.
user-ask-helpdesk-port = Peça a quem administra esta rede que libere a porta { $port } até { $server }; muitas redes bloqueiam portas de e-mail de propósito.
user-large-hello = Se você usa uma VPN, verifique uma vez sem ela. Se não, envie este relatório a quem administra esta rede: pacotes de tamanho completo se perdem no caminho (MTU), ou um firewall não entende a primeira mensagem, longa, dos programas atuais.
user-check-name = { advice-where-name } Veja se o nome do servidor está certo, letra por letra: { $server }.
user-name-service = Em casa, reinicie o roteador, espere dois minutos e depois reinicie este computador: o serviço de nomes (DNS) desta rede não deu nenhum endereço. Em um escritório, fale com o seu suporte.
user-ask-helpdesk-dns = Se continuar, envie este relatório a quem administra esta rede ou ao seu provedor de internet: o serviço de nomes (DNS) deles não diz onde está { $server }.
user-hosts-file = Peça ao seu suporte que olhe o arquivo hosts deste computador: ele manda { $server } para um endereço em que o e-mail não funciona.
user-flush-names = Limpe os endereços guardados neste computador ou celular: { $program ->
        [apple-mail] abra o Terminal no Mac e digite sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, depois pressione Enter e digite a senha do Mac.
        [outlook-mac] abra o Terminal no Mac e digite sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, depois pressione Enter e digite a senha do Mac.
        [iphone] desligue-o e ligue-o de novo.
        [gmail-app] desligue-o e ligue-o de novo.
        [samsung-email] desligue-o e ligue-o de novo.
        [thunderbird-android] desligue-o e ligue-o de novo.
        [outlook-mobile] desligue-o e ligue-o de novo.
        [device] desligue o aparelho e ligue-o de novo.
        [evolution] abra um terminal, digite resolvectl flush-caches e pressione Enter.
        [kmail] abra um terminal, digite resolvectl flush-caches e pressione Enter.
       *[other] no Windows, pressione Windows+R, digite cmd, pressione Enter, depois digite ipconfig /flushdns e pressione Enter. Se for um celular, desligue-o e ligue-o de novo.
    } Não há nada a desfazer.
user-private-address = O nome { $server } leva a { $private-address }, um endereço dentro de uma rede local. É assim que uma rede de visitantes responde antes do acesso: abra uma página da web no navegador e faça o acesso ali. Caso contrário, descubra se é preciso estar na rede de { $server }, ou na VPN dela, para ler e-mails.
user-use-exchanger = { $server } é o nome de um domínio, e o e-mail desse domínio vai para { $exchanger }. Pergunte ao seu provedor se os programas de e-mail também usam esse servidor. Se usarem: { advice-where-name } Digite { $exchanger } como nome do servidor. Para voltar atrás, digite { $server } de novo.
user-restart-router = Em casa, desligue o roteador por um minuto, ligue-o de novo e depois verifique outra vez.
user-ask-helpdesk-ipv6 = Se continuar, envie este relatório ao seu suporte ou provedor: a rota IPv6 até { $server } não funciona.
user-sign-in-to-network = Abra uma página da web no navegador, faça o acesso a esta rede ou aceite os termos dela e depois verifique de novo.
user-wait-for-server = Espere alguns minutos e tente de novo; nada precisa ser mudado no seu programa de e-mail.
user-ask-provider-status = Olhe a página de status do seu provedor ou telefone: talvez já saibam.
user-fewer-connections = { $protocol ->
        [SMTP] Feche outros programas e aparelhos que enviam pelo mesmo servidor; muitos servidores só permitem alguns por vez.
       *[other] Feche outros programas e aparelhos que leem a mesma caixa de correio; muitos servidores só permitem alguns por vez.
    }
user-longer-interval = Configure o seu programa de e-mail para buscar mensagens com menos frequência, a cada dez minutos, por exemplo.
user-greylisted = Envie de novo em dez minutos: este servidor pede a todo remetente novo que volte mais tarde. Nada precisa ser mudado.
user-shut-out = Espere meia hora antes da próxima tentativa, em todos os aparelhos que leem esta caixa de correio: cada tentativa pode prolongar a espera.
user-correct-password = Antes da próxima tentativa, digite a senha certa em todos os programas e aparelhos que usam esta caixa de correio: uma senha antiga mantém o endereço bloqueado.
user-sign-in-name = Veja se o nome de usuário está completo (muitas vezes é o endereço inteiro) e digite a senha de novo.
user-sign-in-app-password = Se o seu provedor exigir uma senha de app para programas de e-mail (Google, Yahoo, AOL, Apple, Fastmail e outros exigem; a Microsoft não tem), crie uma na sua conta no site dele e digite-a no lugar da senha de sempre.
user-sign-in-web = Configure o programa de e-mail para fazer o acesso pela página da web do provedor (OAuth 2). { $program ->
        [thunderbird] { advice-where } Defina o método de autenticação como OAuth2.
        [thunderbird-android] { advice-where } Defina “Autenticação” como OAuth 2.0.
        [apple-mail] Adicione a conta mais uma vez, com o nome do provedor dela e não como “Outra”. Mantenha a antiga: o e-mail que foi baixado por POP está só neste computador.
        [iphone] Adicione a conta mais uma vez, com o nome do provedor dela e não como “Outra”. Só remova a antiga se o seu e-mail estiver também no servidor.
        [outlook] Adicione a conta mais uma vez como Microsoft 365, Outlook.com ou Google, não como POP ou IMAP. Mantenha a antiga: o e-mail que foi baixado por POP está só neste computador. Para outros provedores, o Outlook clássico não consegue; o Thunderbird consegue.
        [new-outlook] Adicione a conta mais uma vez e escolha o provedor dela quando for perguntado; não digite uma senha no próprio Outlook.
        [outlook-mac] Adicione a conta mais uma vez e escolha o provedor dela quando for perguntado, não IMAP nem POP. Mantenha a antiga: o e-mail que foi baixado por POP está só neste computador.
        [outlook-mobile] Adicione a conta mais uma vez e escolha o provedor dela quando for perguntado.
        [gmail-app] Adicione a conta mais uma vez e escolha o provedor dela quando for perguntado, não “Outra”.
        [samsung-email] Adicione a conta mais uma vez e escolha o provedor dela quando for perguntado, não “Outra”.
        [outlook-express] O Outlook Express não consegue; o Thunderbird consegue.
        [windows-mail] O Windows Mail não consegue; o Thunderbird consegue.
        [windows-live-mail] O Windows Live Mail não consegue; o Thunderbird consegue.
        [device] Se o aparelho não conseguir, faça-o enviar por um relay de e-mail da sua rede ou pelo serviço do provedor para aparelhos; pergunte a quem administra o seu e-mail.
        [script] Dê ao programa um token OAuth 2, ou faça-o enviar por um relay ou serviço de envio que ainda aceite nome de usuário e senha.
       *[other] Se o seu não conseguir, o Thunderbird consegue.
    }
user-sign-in-switch = Veja na sua conta, no site do provedor, se é preciso ativar antes POP, IMAP ou programas de e-mail.
user-ask-sign-in = Pergunte a quem administra { $server } como os programas de e-mail fazem o acesso ali: a porta { $port } não oferece acesso com senha.
user-ask-protocol = Peça a quem administra a conta ou o seu domínio que ative { $protocol }, ou pergunte que outro protocolo usar.
user-other-way-of-sign-in = Use um programa de e-mail que conheça uma das formas de acesso que { $server } oferece, ou peça a quem administra o servidor que ofereça também senhas sobre TLS (PLAIN ou LOGIN).
user-use-submission-port = Para enviar, os programas de e-mail usam a { $program ->
        [outlook-express] porta 465 com SSL; a porta 25 é para o e-mail entre servidores, e a porta 587 precisa de STARTTLS, que o Outlook Express não consegue usar ali.
       *[other] porta 587 com STARTTLS ou a porta 465 com SSL/TLS; a porta 25 é para o e-mail entre servidores.
    } { advice-where } { $program ->
        [outlook-express] Experimente essa porta.
       *[other] Experimente essas portas.
    } { advice-undo }
user-client-certificate = Peça a quem administra { $server } um certificado seu e pergunte como instalá-lo: sem um, a porta { $port } não deixa ninguém entrar, seja qual for a senha.
user-sign-in-for-sending = Ative o acesso à conta para o envio: { $program ->
        [outlook-express] no Outlook Express, abra Ferramentas > Contas… > Email, escolha a conta, depois Propriedades > Servidores, e marque “Meu servidor requer autenticação”.
        [windows-mail] no Windows Mail, abra Ferramentas > Contas…, escolha a conta, depois Propriedades > Servidores, e marque “Meu servidor requer autenticação”.
        [windows-live-mail] no Windows Live Mail, clique com o botão direito na conta à esquerda, depois em Propriedades > Servidores, e marque “Meu servidor requer autenticação”.
        [outlook] feche o Outlook, abra Painel de Controle > Email (Microsoft Outlook) > Contas de Email…, escolha a conta, depois Alterar… > Mais Configurações… > Servidor de Saída, e marque “Meu servidor de saída (SMTP) requer autenticação”.
        [outlook-mac] no Outlook, abra Ferramentas > Contas, escolha a conta, depois “Mais Opções” abaixo do servidor de saída, e escolha um tipo de autenticação.
        [thunderbird] no Thunderbird, abra o menu > Configurações de contas > Servidor de envio (SMTP), escolha o servidor, depois “Editar…”, e escolha um método de autenticação diferente de “Sem autenticação”.
        [thunderbird-android] no app, abra o menu > Configurações, escolha a conta, depois Envio de mensagens > Servidor de envio, e escolha uma autenticação diferente de “Nenhuma”.
        [apple-mail] no Mail, abra Mail > Ajustes > Contas (versões antigas: Preferências), escolha a conta, depois “Ajustes do Servidor”, e defina um nome de usuário e uma autenticação para o servidor de saída.
        [iphone] abra Ajustes > Apps > Mail > Contas do Mail (antes do iOS 18: Ajustes > Mail > Contas), escolha a conta, toque no endereço dela, depois em SMTP e no servidor em “Servidor Principal”, e informe também ali o nome de usuário e a senha.
        [gmail-app] no app Gmail, abra o menu > Configurações, escolha a conta, depois “Configurações de saída”, e ative “Exigir login”.
        [samsung-email] no Samsung Email, abra o menu, toque na engrenagem, escolha a conta, depois “Configurações do servidor”, e ative a autenticação para o servidor de saída.
        [evolution] no Evolution, abra Editar > Contas, escolha a conta, depois “Editar” e “Envio de e-mail”, e marque “Servidor requer autenticação”.
        [kmail] no KMail, abra Configurações > Configurar o KMail… > Contas > Envio, escolha a conta, depois “Modificar…”, e marque “O servidor requer autenticação”.
        [device] na página da web do aparelho, em “E-mail” ou “SMTP”, ative a autenticação SMTP e informe o nome de usuário e a senha da conta de e-mail.
        [script] defina nome de usuário e senha para o servidor SMTP na configuração dele.
       *[other] abra as configurações do servidor de saída no seu programa de e-mail e ative a autenticação.
    } { advice-success }
user-from-address = Envie com o endereço que pertence a esta conta: compare o endereço de e-mail nas configurações da conta com o que o provedor lhe deu.
user-block-list = O servidor diz que o endereço de internet deste computador está em uma lista de bloqueio. { $protocol ->
    [SMTP] Envie pela porta 587 ou 465 do seu provedor, com acesso à conta; se já faz isso, peça
   *[other] Peça
 } ao seu provedor de internet ou ao suporte que mandem retirar o endereço da lista.
user-sending-limit = Espere até que o limite de envio tenha passado, muitas vezes uma hora ou um dia, e envie a menos pessoas de uma vez.
user-other-address = Veja se uma VPN ou uma rede de visitantes está em uso e envie uma vez sem ela: o servidor recusa o endereço que este computador tem agora.
user-tell-provider-sending = Se continuar, envie este relatório a quem administra { $server }: as próprias palavras do servidor estão nele.
user-tell-provider-sni = Envie este relatório a quem administra { $server } e peça um certificado padrão para programas que não enviam nome.
user-ask-right-name = Pergunte a quem administra { $server } se esse ainda é o nome certo dele e envie este relatório.
user-raise-time-limit = Dê mais tempo ao servidor. { $program ->
        [outlook-express] { advice-where } Mova “Tempo limite do servidor” em direção a “Longo”. Para voltar atrás, mova-o para onde estava.
        [windows-mail] { advice-where } Mova “Tempo limite do servidor” em direção a “Longo”. Para voltar atrás, mova-o para onde estava.
        [windows-live-mail] { advice-where } Mova “Tempo limite do servidor” em direção a “Longo”. Para voltar atrás, mova-o para onde estava.
        [outlook] { advice-where } Mova “Tempo Limite do Servidor” em direção a “Longo”. Para voltar atrás, mova-o para onde estava.
        [thunderbird] No Thunderbird, abra o menu > Configurações > Geral > Editor de configurações…, e defina mailnews.tcptimeout como 200. Para voltar atrás, restaure o valor ali.
        [script] Aumente o tempo limite (timeout) na configuração dele.
       *[other] Aumente o tempo limite nas configurações da conta, se houver um.
    } { advice-success }
user-connect-network = Veja se este computador está conectado: Wi-Fi ligado e conectado, cabo encaixado nas duas pontas, modo avião desligado.
user-restart-network = Se também nenhuma página da web abrir, reinicie este computador; em casa, reinicie também o roteador e espere dois minutos.
user-free-connections = Feche programas de que você não precisa ou reinicie este computador: ele não tem mais nenhuma conexão livre, por isso nada se pôde saber sobre { $server }.
user-run-to-the-end = Clique em “Verificar de novo” e deixe chegar ao fim; raramente leva mais de dez segundos.
user-wait-for-answer = Tente de novo em dez minutos: um servidor que não diz nada pode estar sobrecarregado ou iniciando. Nada precisa ser mudado no seu programa de e-mail.
user-tell-provider-slow = Se continuar, envie este relatório a quem administra { $server }; os tempos estão nele.
user-try-again-now = Envie e receba mais uma vez no seu programa de e-mail: uma breve falha pode já ter passado.
user-compare-settings = A sua mensagem de erro fala de { $complaint-server }, porta { $complaint-port }; o que foi verificado é { $server }, porta { $port }. { advice-where-name } Informe ali { $server } e a porta { $port }, se forem os do seu provedor: eles funcionam daqui. Para voltar atrás, informe de novo { $complaint-server } e a porta { $complaint-port }.
user-password-and-account = Se ainda não funcionar, digite a senha de novo e compare o nome de usuário com o que diz o seu provedor.
user-not-tested = Não foram testados o acesso à conta, a caixa de correio e o envio: o Mailprobe nunca pede uma senha.
user-send-report = Salve este relatório e envie-o ao seu suporte: tudo o que foi encontrado está nele.

warning-ssl-off = Com o SSL desativado, a sua senha e todo o e-mail podem ser lidos por qualquer rede no caminho. Faça isso só dentro de uma rede em que você confia, como a do escritório, ou por uma VPN até ela, nunca em Wi-Fi público nem diretamente pela internet. { $protocol ->
        [SMTP] A leitura de e-mail tem uma configuração própria: deixe o SSL ativado ali.
       *[other] O envio tem uma configuração própria: deixe o SSL ativado ali.
    } Se for possível que alguém tenha visto a senha, troque-a quando o SSL voltar a funcionar, em todos os lugares em que você a usa. Ative o SSL de novo assim que o servidor for consertado.
warning-pop3 = { $other-protocol } retira as mensagens do servidor, a menos que se peça o contrário: alguns programas na hora, outros depois de duas semanas. Depois disso, essas mensagens não estão mais nos seus outros aparelhos. Antes de baixar mensagens pela primeira vez, marque “Deixar uma cópia das mensagens no servidor” e desmarque qualquer número de dias depois do qual elas são removidas (celulares: excluir do servidor “Nunca”).

## Para quem administra o servidor

admin-groupshield-log = Procure no log de aplicativo de { $server } os eventos 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) e 1194 (MSExchangeIS, com 0x80004005). 0x2741 neles significa que o endereço da porta segura não estava disponível para o bind; 0x2740 significa que outro programa ocupa a porta. Um certificado novo não ajuda: o artigo diz que os certificados estavam em ordem (KB Q250926).
admin-groupshield-service-packs = Se remover o GroupShield não ajudar, faça um backup e atualize o servidor para o Windows NT 4.0 Service Pack 6a e o Exchange Server 5.5 Service Pack 4, o estado mais novo: o NT 4.0 SP4 sozinho causa os mesmos eventos (KB Q214864).
admin-groupshield-remove = Antes, faça um backup e coloque outra proteção de e-mail em funcionamento. Depois remova por completo o GroupShield, o antivírus para Exchange da Network Associates (depois McAfee): primeiro os programas dele nos computadores de administração, depois no servidor, com os serviços, suplementos e entradas de registro (KB Q250926; a lista para a remoção manual está em KB Q271758). Reinicie o repositório de informações; enquanto isso, o e-mail fica parado para todos.
admin-groupshield-test = Teste o SSL antes de colocar qualquer coisa de volta, com o próprio programa de e-mail e SSL ativado (KB Q250926), ou aqui com “Verificar”; o openssl de hoje não conhece o SSL antigo desse servidor. Verifique se 11508 e 11506 não voltam a aparecer.
admin-groupshield-reinstall = Reinstale o GroupShield e teste o SSL mais uma vez (KB Q250926). Depois diga às pessoas que ativem o SSL de novo.
admin-exchange55-log = Olhe o log de aplicativo de { $server }: 13002 significa que nenhum certificado está associado ao protocolo, 0x2740 que outro programa ocupa a porta, 0x2741 que o endereço não estava disponível para o bind.
admin-exchange55-certificate = No Key Manager, verifique se há um certificado válido associado a “Default” ou ao endereço certo do servidor, tanto para POP3 quanto para IMAP4 (KB Q251097).
admin-exchange55-netstat = No servidor, execute netstat -an e procure 995 e 993 no estado LISTENING, e em quais endereços. Uma porta em um só endereço combina com KB Q214864.
admin-exchange55-addresses = Veja em que ordem vêm os endereços do servidor (ping no próprio nome) e remova endereços de discagem e WAN que não estão em uso (KB Q214864). Atrás de um servidor proxy, as portas seguras precisam de uma associação própria (KB Q178532).
admin-exchange55-service-packs = Faça um backup e atualize o servidor para o Windows NT 4.0 Service Pack 6a e o Exchange Server 5.5 Service Pack 4: o NT 4.0 SP4 sozinho causa os mesmos eventos (KB Q214864).
admin-server-log = Olhe o log de { $server } na hora deste relatório. { advice-server-log }
admin-key-and-certificate = Verifique se a chave e o certificado combinam e se o serviço consegue ler os dois. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ indica os arquivos (ssl_cert e ssl_key; a partir da versão 2.4, ssl_server_cert_file e ssl_server_key_file); openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY precisam mostrar o mesmo.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files indica os arquivos; openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY precisam mostrar o mesmo.
        [exchange] Get-ExchangeCertificate mostra se POP e IMAP constam em Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP associa um.
        [exchange55] O Key Manager mostra a chave e a que ela está associada.
       *[other] openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY precisam mostrar o mesmo.
    }
admin-reload = Faça o serviço ler de novo a chave e o certificado. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; a partir do Exchange 2013, também MSExchangePOP3BE e MSExchangeIMAP4BE. Set-PopSettings e Set-ImapSettings com -X509CertificateName escolhem o certificado.
        [exchange55] Reinicie o repositório de informações.
        [courier] Reinicie os serviços courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Reinicie o serviço de e-mail.
    }
admin-offload = Veja se um balanceador de carga, proxy TLS ou filtro de conteúdo está na frente da porta { $port } e repita o teste atrás dele.
admin-test-secure-port = Teste de fora: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } precisa mostrar o certificado e uma saudação.
admin-test-plain-port = Teste de fora: nc { $server } { $port } precisa mostrar uma saudação.
admin-enable-listener = Ative o serviço { $protocol } seguro. { $server-kind ->
        [dovecot] No Dovecot: protocols e, para cada um, um inet_listener com ssl = yes na porta { $port }; doveconf -n mostra o que está em uso.
        [postfix] No Postfix: a linha smtps (submissions) em master.cf.
        [exchange] No Exchange: Set-PopSettings ou Set-ImapSettings com -SSLBindings, depois inicie o serviço.
        [exchange55] No Exchange Administrator: as propriedades do protocolo, com um certificado do Key Manager.
       *[other] A configuração dele indica a porta e o certificado.
    }
admin-open-port = Libere a porta { $port } em todos os firewalls entre os programas de e-mail e { $server }, mas só a partir das redes em que eles são usados; nc -vz { $server } { $port } executado ali mostra se a conexão passa.
admin-publish-settings = Publique as configurações certas onde os programas as procuram: autoconfig.xml para Thunderbird e K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover para o Outlook, um perfil de configuração para aparelhos da Apple e registros SRV _imaps, _pop3s e _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Diga às pessoas quais programas ainda funcionam com TLS 1.2 e mais novos; não é preciso reduzir a segurança do servidor para todos.
admin-allow-tls12 = Faça a porta { $port } responder também a TLS 1.2, além de TLS 1.3: é seguro, e muitos programas em uso não aceitam nada mais novo (Outlook antes do Windows 11, impressoras).
admin-old-tls-apart = Se programas antigos precisarem continuar por um tempo, dê a eles um endereço próprio com TLS 1.0, só dentro da rede, e marque uma data para o fim disso.
admin-upgrade-server = Atualize o serviço de e-mail ou a biblioteca TLS dele para TLS 1.2 ou mais novo.
admin-tls-front-end = Até lá, coloque na frente dele um front-end TLS, como stunnel ou HAProxy, para que o TLS antigo nunca saia da máquina.
admin-test-versions = Teste com openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } e veja qual versão e qual cifra são combinadas.
admin-add-suites = Acrescente uma cifra que este programa ofereça, como { $ciphers }.
admin-old-ciphers = Este programa só oferece cifras antigas, como { $ciphers }, hoje fracas demais para serem ativadas para todos. A solução é um programa mais novo.
admin-add-rsa = Se o certificado tiver uma chave ECDSA ou Ed25519, ofereça ao lado dele um com chave RSA.
admin-renew-certificate = Renove o certificado com uma autoridade em que os programas de e-mail confiam e faça o serviço lê-lo de novo.
admin-replace-revoked = Peça à sua autoridade certificadora um novo certificado com uma nova chave, faça o serviço lê-lo de novo e pergunte por que o antigo foi revogado.
admin-full-chain = Forneça a cadeia completa: primeiro o certificado do próprio servidor, depois os que ficam entre ele e a raiz.
admin-current-chain = Substitua o certificado intermediário desatualizado que o servidor envia pelo atual da sua autoridade certificadora, ou deixe de enviá-lo.
admin-present-chain = Até o novo certificado intermediário começar a valer, faça o servidor enviar o que vale hoje.
admin-certificate-names = Verifique se { $server } consta entre os nomes alternativos da entidade (subject alternative names); o nome comum não conta.
admin-chain-or-authority = O servidor envia só o próprio certificado: faça-o enviar também os certificados intermediários da cadeia. Se o emissor for a sua própria autoridade, instale essa raiz em todos os computadores que leem e-mail.
admin-reissue-plain = Mande emitir o certificado de novo sem a extensão marcada como crítica (critical); openssl x509 -text a mostra.
admin-reissue-for-apple = Peça que o certificado seja emitido de novo por no máximo 825 dias e com a finalidade serverAuth (autenticação de servidor); openssl x509 -text mostra os dois.
admin-reissue-within-rules = Mande emitir o certificado de novo por uma autoridade que possa emiti-lo para este nome; instalar uma raiz não ajuda aqui.
admin-not-yet-valid = Use o certificado só a partir do dia em que ele começa a valer, ou mande emiti-lo de novo; verifique o relógio do computador que o emitiu.
admin-server-usage = Mande emiti-lo de novo para servidores, com o uso estendido de chave “TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Faça a porta { $port } oferecer STARTTLS; isso precisa de um certificado e da chave dele. { $server-kind ->
    [dovecot] No Dovecot: ssl = yes, ssl_cert e ssl_key (a partir da versão 2.4, ssl_server_cert_file e ssl_server_key_file).
    [postfix] No Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file e smtpd_tls_key_file (ou smtpd_tls_chain_files).
    [exchange] No Exchange: Enable-ExchangeCertificate para o serviço.
   *[other] A configuração dele indica os dois.
}
admin-trusted-authority = Obtenha o certificado de uma autoridade em que os programas de e-mail confiam. Se for a sua própria autoridade, instale a raiz dela em todos os computadores que leem e-mail.
admin-every-address = Instale o novo certificado em todos os servidores por trás do nome e compare-os: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = No endereço { $failing-address } a porta { $port } de { $server } não funciona: conserte o serviço ali, ou retire esse endereço dos registros do nome até que funcione.
admin-new-key = Crie uma nova chave, RSA com 2048 bits ou mais ou EC P-256, e obtenha o certificado dela com SHA-256.
admin-strong-chain = O certificado do próprio servidor pode ficar: faça o servidor enviar um certificado intermediário da sua autoridade certificadora com chave de 2048 bits ou mais e assinado com SHA-256.
admin-dh-group = Use grupos Diffie-Hellman de 2048 bits ou somente ECDHE.
admin-time-service = Nada precisa ser feito em { $server }. Se muitos computadores tiverem o relógio errado, ofereça um serviço de hora na sua rede.
admin-tell-people-settings = Informe os pares às pessoas: 995, 993 e 465 com SSL/TLS; 110, 143 e 587 com STARTTLS.
admin-tls-on-secure-port = Ative o TLS para a porta { $port } ou feche-a: programas que esperam TLS ali vão aguardar em vão.
admin-tls-on-plain-port = A porta { $port } começa logo com TLS. Faça-a responder sem criptografia e oferecer STARTTLS, como os programas esperam dela, ou feche-a: TLS desde o início pertence às portas 993, 995 e 465.
admin-check-forwarding = Veja para onde a porta { $port } de { $server } é encaminhada: ali responde algo que não é { $protocol }.
admin-exempt-mail-ports = Se o e-mail não precisar ser inspecionado no caminho, exclua { $server } da inspeção TLS nas portas 995, 993, 465, 587, 143 e 110.
admin-install-company-root = Se a inspeção for desejada, instale o certificado raiz dela em todos os computadores que leem e-mail.
admin-pass-starttls = Deixe o STARTTLS passar inalterado: gateways que o removem forçam o e-mail a seguir sem criptografia.
admin-inspect-firewall = Procure no log do firewall o endereço de onde vem este relatório e a porta { $port }, na hora do relatório.
admin-packet-size = Se respostas pequenas chegam e grandes desaparecem, verifique a MTU no caminho: deixe passar ICMP "fragmentation needed" ou reduza a MSS.
admin-fix-records = Olhe os registros A, AAAA e eventual CNAME de { $server }, dentro e fora: dig { $server } A e dig { $server } AAAA.
admin-name-service = Veja se os servidores de nomes que esta rede distribui respondem: nslookup { $server } aqui, e nslookup { $server } com outro servidor de nomes.
admin-fix-ipv6 = Faça o serviço escutar também no endereço IPv6 dele, ou retire o registro AAAA de { $server } até que isso aconteça.
admin-give-ipv4 = Dê também um endereço IPv4 (um registro A) a { $server }: nem toda rede tem IPv6.
admin-portal-mail = Enquanto um visitante não fizer o acesso à rede, as portas 995, 993 e 587 não devem dar resposta alguma, nem a página de acesso: assim os programas de e-mail tentam de novo sozinhos.
admin-start-services = Inicie os serviços de e-mail em { $server } e verifique se continuam em funcionamento.
admin-raise-limits = Veja qual limite foi atingido. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections e o client_limit dos serviços de login; doveadm who mostra quem está conectado.
        [exchange] Get-PopSettings ou Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit e default_process_limit.
       *[other] Conexões no total, por usuário e por endereço.
    }
admin-blocked-addresses = Veja se o fail2ban ou outra proteção parecida bloqueou o endereço de onde vem este relatório.
admin-mailbox-lock = Procure uma sessão desta caixa de correio que não terminou e um arquivo de bloqueio que ficou para trás.
admin-sign-in-methods = Veja quais tipos de acesso estão ativados para { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings ou Get-ImapSettings, LoginType; no Exchange Online, veja se a autenticação básica está bloqueada.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; para uma só porta, em master.cf.
       *[other] Senhas por TLS precisam de PLAIN ou LOGIN.
    }
admin-switch-protocol-on = Ative { $protocol } para esta conta ou este domínio, ou diga às pessoas que protocolo usar no lugar dele.
admin-explain-sign-in = Se as senhas estiverem desativadas de propósito, diga às pessoas quais programas conseguem fazer o acesso e, onde houver senhas de app, como obter uma.
admin-client-certificate = Se não for a intenção pedir certificados aos clientes, desative isso (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); se for, diga às pessoas como obter um.
admin-sending-rules = Descubra qual regra recusou o e-mail na hora deste relatório. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail e acl_smtp_rcpt
       *[other] Regras de retransmissão, remetentes e endereços, listas de bloqueio, limites de envio.
    }
admin-delist = Se o endereço não deveria estar na lista, peça a quem a mantém que o retire; a página da lista diz por que ele está lá.
admin-nothing-on-server = Nada precisa ser feito em { $server }: nada dele foi alcançado.
admin-network-here = Se mais computadores forem afetados, olhe o switch, o roteador e o serviço de endereços (DHCP) desta rede.
admin-default-certificate = Dê ao listener um certificado e um site padrão para programas que não enviam o nome do servidor.
admin-test-without-name = Teste com openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: isso precisa mostrar um certificado.
admin-server-names = Verifique se as configurações de TLS de { $server } conhecem exatamente esse nome e o que elas fazem com um programa que não informa nenhum.
admin-reverse-names = Veja se o servidor espera o nome reverso de cada endereço que se conecta (PTR) ou uma consulta ident, e desative isso.
admin-server-load = Olhe a carga, a memória e o disco de { $server }, e o número de conexões.
admin-check-backend = Veja se o diretório (LDAP), o banco de dados e o armazenamento de que o serviço de e-mail precisa respondem.
