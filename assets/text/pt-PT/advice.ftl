hypothesis-groupshield = GroupShield no Exchange Server 5.5
hypothesis-exchange55-listener = Outro defeito das portas seguras do Exchange Server 5.5
hypothesis-secure-listener-fault = A porta segura do servidor tem um defeito
hypothesis-no-secure-service = Nenhum serviço seguro nesta porta
hypothesis-client-too-old = O programa de e-mail é demasiado antigo para o servidor
hypothesis-server-too-old = O servidor é demasiado antigo para o programa de e-mail
hypothesis-no-shared-cipher = Nenhum tipo de encriptação em comum
hypothesis-certificate = Um problema com o certificado do servidor
hypothesis-weak-certificate = A chave ou a assinatura do servidor é demasiado fraca
hypothesis-clock-wrong = O relógio deste computador está errado
hypothesis-starttls-mixup = Porta e tipo de encriptação não condizem
hypothesis-plaintext-on-secure-port = A porta segura não encripta
hypothesis-wrong-protocol = Algo que não é esse tipo de servidor de e-mail
hypothesis-interception = Algo no caminho altera a ligação
hypothesis-firewall = Uma firewall ou o fornecedor bloqueia a ligação
hypothesis-dns = O nome do servidor não leva a lugar nenhum, ou leva ao lugar errado
hypothesis-ipv6-broken = O IPv6 não funciona
hypothesis-captive-portal = A rede exige primeiro o início de sessão
hypothesis-server-down = O servidor de e-mail está em baixo
hypothesis-server-busy = O servidor de e-mail está ocupado ou um limite foi atingido
hypothesis-sign-in-refused = O nome de utilizador ou a palavra-passe não é aceite
hypothesis-sign-in-method = Esta forma de iniciar sessão não é aceite
hypothesis-sending-refused = O servidor não aceita este e-mail
hypothesis-sni-required = É preciso indicar primeiro ao servidor o nome dele (SNI)
hypothesis-slow-server = O servidor de e-mail não diz nada, ou responde demasiado tarde
hypothesis-no-network = Este computador não tem rede
hypothesis-healthy = Tudo o que podemos testar funciona

verdict-groupshield = { $server } não conclui a ligação segura na porta { $port }: o GroupShield é { $certainty ->
        [likely] a causa provável
       *[other] uma causa possível
    }.
verdict-exchange55-listener = A porta segura { $port } de { $server }, um Exchange Server 5.5, não funciona.
verdict-secure-listener-fault = A ligação segura a { $server }, porta { $port }, é interrompida do lado do servidor.
verdict-secure-listener-fault-idle-close = Sem ligação segura a { $server }: a porta { $port } termina a ligação antes de qualquer mensagem.
verdict-secure-listener-fault-every-hello-dies = Sem ligação segura a { $server }: a porta { $port } termina a ligação a cada tentativa.
verdict-secure-listener-fault-alert-on-every-hello = Sem ligação segura a { $server }: a porta { $port } recusa todas as tentativas (alerta { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Sem ligação segura a { $server }: a porta { $port } começa e depois { $how ->
        [silent] não diz mais nada
       *[other] interrompe a ligação
    }.
verdict-secure-listener-fault-handshake-not-completed = Sem ligação segura a { $server }: a porta { $port } { $how ->
        [silent] deixa de responder
       *[other] interrompe a ligação
    } antes de a concluir.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } aceita STARTTLS na porta { $port } e continua sem encriptação.
   *[says] O próprio servidor { $server } diz que não consegue iniciar a encriptação na porta { $port }.
}
verdict-secure-listener-fault-starttls-refused = O servidor { $server } oferece STARTTLS na porta { $port } e depois não avança.
verdict-secure-listener-fault-said-tls-not-started = Segundo a mensagem, { $server } não conseguiu iniciar a encriptação: “{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = Nenhum e-mail pela porta { $port }: { $server } termina a ligação ali sem dizer nada.
verdict-no-secure-service = O servidor { $server } não oferece ligação segura na porta { $port }.
verdict-no-secure-service-port-refused = O servidor { $server } recusa ligações na porta { $port }.
verdict-no-secure-service-port-refused-others-greet = O servidor { $server } recusa ligações na porta { $port }; a porta { $other_port } responde.
verdict-no-secure-service-starttls-not-offered = { $server } não oferece STARTTLS na porta { $port }, mas o { $program } está configurado para o usar.
verdict-no-secure-service-starttls-missing-on-one-address = No endereço { $address }, { $server } não oferece STARTTLS na porta { $port }.
verdict-client-too-old = A encriptação de { $server } é demasiado recente para o { $program }.
verdict-server-too-old = O servidor { $server } só tem encriptação antiga, que o { $program } já não aceita.
verdict-server-too-old-only-old-hello-answered = { $server } não tem nada mais recente que { $version }, que o { $program } já não aceita.
verdict-server-too-old-newest-version-breaks-off = O servidor { $server } interrompe quando um programa oferece TLS 1.3, como o { $program } faz.
verdict-server-too-old-older-on-one-address = No endereço { $address }, { $server } não tem nada mais recente que { $version }.
verdict-no-shared-cipher = { $server } e o { $program } não têm nenhum tipo de encriptação em comum.
verdict-no-shared-cipher-key-type-not-spoken = O certificado de { $server } tem uma chave ({ $key }) que o { $program } não consegue usar.
verdict-no-shared-cipher-other-suites-answered = { $server } e o { $program } partilham a versão de TLS, mas nenhuma cifra nem tipo de chave.
verdict-certificate = O certificado de { $server } tem um problema, por isso o { $program } não confia nele.
verdict-certificate-certificate-expired = O certificado de { $server } expirou em { $not_after }; o { $program } não confia nele.
verdict-certificate-certificate-not-yet-valid = O certificado de { $server } só vale a partir de { $not_before }.
verdict-certificate-certificate-revoked = O certificado de { $server } foi revogado em { $revoked_at }; { $program } não confia nele.
verdict-certificate-certificate-intermediate-expired = O certificado { $certificate }, que { $server } envia com o seu, expirou em { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = O certificado { $certificate }, que { $server } envia com o seu, só vale a partir de { $not_before }.
verdict-certificate-certificate-names-nobody = O certificado que { $server } mostra não traz o nome de nenhum servidor.
verdict-certificate-certificate-name-only-in-cn = O certificado só traz { $common_name } num campo antigo (CN), que os programas atuais ignoram.
verdict-certificate-certificate-wrong-name = O certificado que { $server } mostra é de { $name }, não de { $asked_name }.
verdict-certificate-certificate-self-signed = O certificado de { $server } é autoassinado, por isso o { $program } não confia nele.
verdict-certificate-certificate-unknown-extension = O certificado de { $server } tem uma extensão que os programas de e-mail têm de recusar.
verdict-certificate-certificate-against-apple-rules = O certificado de { $server } não cumpre as regras da Apple, por isso { $program } recusa-o.
verdict-certificate-certificate-exceeds-issuer = O certificado de { $server } viola as regras da autoridade que o emitiu.
verdict-certificate-certificate-untrusted = O certificado de { $server } foi emitido por { $issuer }, em quem este computador não confia.
verdict-certificate-certificate-chain-incomplete = O servidor { $server } omite parte da cadeia de certificados: o { $program } não consegue verificá-lo.
verdict-certificate-certificate-unreadable = Um certificado que { $server } envia não pode ser lido.
verdict-certificate-certificate-wrong-usage = O certificado de { $server } não foi feito para um servidor de e-mail.
verdict-certificate-certificate-status-missing = O servidor { $server } não envia a confirmação (OCSP) que o certificado exige, e o { $program } insiste nela.
verdict-certificate-certificate-bad-on-one-address = Em { $address }, o certificado de { $server } { $problem ->
    [expired] expirou em { $not_after }
    [not-yet-valid] só vale a partir de { $not_before }
    [wrong-name] é de { $names }
    [name-only-in-cn] só traz o nome num campo antigo
    [self-signed] é autoassinado
    [untrusted-issuer] tem um emissor em quem este computador não confia
    [missing-intermediate] vem sem os certificados que o ligam à autoridade
    [revoked] foi revogado em { $revoked_at }
    [intermediate-expired] vem com { $certificate }, que expirou em { $not_after }
    [intermediate-not-yet-valid] vem com { $certificate }, que só vale a partir de { $not_before }
    [weak-key] tem uma chave demasiado fraca
    [weak-signature] tem uma assinatura demasiado fraca
   *[other] tem um problema
}.
verdict-certificate-certificate-other-path-needed = Programas antigos podem recusar { $server } por causa do certificado { $certificate }, válido até { $not_after }.
verdict-weak-certificate = O certificado de { $server } é demasiado fraco para o { $program }.
verdict-weak-certificate-certificate-weak-key = A chave de { $server } ({ $key }) é demasiado curta para o { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = A chave de { $certificate } ({ $key }), enviada por { $server }, é demasiado curta para o { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = O certificado { $certificate }, de { $server }, está assinado com { $signature }, demasiado fraca para o { $program }.
verdict-weak-certificate-certificate-weak-signature = O certificado de { $server } está assinado com { $signature }, demasiado fraca para o { $program }.
verdict-weak-certificate-weak-key-exchange = A troca de chaves de { $server } ({ $bits } bits) é demasiado fraca para o { $program }.
verdict-clock-wrong = O relógio deste computador está errado: o certificado válido de { $server } parece fora da validade.
verdict-clock-wrong-clock-off = O relógio deste computador está { $days ->
        [0] { $minutes } minutos
        [one] { $days } dia
       *[other] { $days } dias
    } { $direction ->
        [ahead] adiantado
       *[behind] atrasado
    }: o certificado parece fora da validade.
verdict-starttls-mixup = A porta { $port } de { $server } não condiz com a encriptação configurada no { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = A porta { $port } de { $server } precisa de STARTTLS; SSL/TLS fica na porta { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = A porta { $port } de { $server } precisa de SSL/TLS; STARTTLS fica na porta { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = A porta { $port } de { $server } precisa de SSL/TLS, mas o { $program } está configurado sem encriptação.
verdict-starttls-mixup-settings-plain-on-tls-port = A porta { $port } precisa de SSL/TLS, mas a mensagem não mostra encriptação.
verdict-starttls-mixup-settings-tls-on-starttls-port = A porta { $port } precisa de STARTTLS; a mensagem mostra SSL/TLS, próprio da porta { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } não aceita palavra-passe sem encriptação, e o { $program } está configurado sem nenhuma.
verdict-starttls-mixup-said-needs-encryption = { $server } quer encriptação antes de tudo: SSL/TLS na porta { $secure-port } ou STARTTLS.
verdict-plaintext-on-secure-port = O servidor { $server } não encripta na porta { $port }, onde deveria haver encriptação.
verdict-wrong-protocol = A porta { $port } de { $server } responde, mas não é um servidor de e-mail { $protocol }.
verdict-wrong-protocol-other-protocol = A porta { $port } de { $server } não é { $protocol }{ $speaks ->
    [none] ; ela diz “{ $said }”
   *[other] , ela fala { $speaks }: “{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = Por trás da encriptação na porta { $port }, { $speaks ->
    [own] um servidor que não respeita o { $protocol }
    [none] algo que não é { $protocol }
   *[other] { $speaks }, e não { $protocol },
} diz “{ $said }”.
verdict-wrong-protocol-port-for-web = A porta { $port } de { $server } é para páginas web, não para { $protocol }.
verdict-interception = Algo entre este computador e { $server } altera a ligação.
verdict-interception-interceptor-issuer = { $interceptor } interceta a ligação segura a { $server } e mostra um certificado próprio.
verdict-interception-scanner-greeting = { $product } responde em vez de { $server }.
verdict-interception-starttls-stripped = Algo no caminho remove a encriptação (STARTTLS) da porta { $port } de { $server }.
verdict-interception-starttls-withheld = Algo esconde a encriptação (STARTTLS) na porta { $port } de { $server }.
verdict-interception-starttls-injected = Algo no caminho parece adulterar a ligação a { $server }.
verdict-firewall = Algo no caminho parece bloquear a ligação a { $server }, porta { $port }.
verdict-firewall-port-silent-others-greet = Algo no caminho parece bloquear a porta { $port } de { $server }; a porta { $other_port } responde.
verdict-firewall-blocked-locally = O próprio computador não deixa sair ligações para a porta { $port }.
verdict-firewall-said-blocked-here = Segundo a mensagem, o próprio computador não deixou o { $program } ligar-se.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Sem ligação segura a { $server }: algo no caminho termina as primeiras mensagens longas.
   *[lost] Sem ligação segura a { $server }: pacotes grandes perdem-se no caminho.
}
verdict-firewall-nothing-reached = Nenhuma ligação deste computador chega a { $server }.
verdict-dns = Este computador não consegue encontrar o endereço certo de { $server }.
verdict-dns-name-not-found = Não existe servidor com o nome { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = O nome { $name } existe, mas nenhum endereço pertence a ele.
verdict-dns-resolver-silent = O serviço de nomes desta rede não responde, por isso não é possível encontrar { $server }.
verdict-dns-family-unanswered = { $server } demora a ser encontrado: o serviço de nomes desta rede não responde por endereços { $family }.
verdict-dns-resolver-trouble = O serviço de nomes desta rede não sabe dizer onde está { $name }.
verdict-dns-private-address = O nome { $server } leva a { $address }, e lá nada responde.
verdict-dns-empty-address = O nome { $server } leva a { $address }, que não é um computador.
verdict-dns-loopback-address = O nome { $server } leva a { $address }, que é este próprio computador.
verdict-dns-hosts-file-names-server = O ficheiro hosts deste computador encaminha { $server } para { $address }.
verdict-dns-search-suffix-used = { $server } só foi encontrado com { $suffix } acrescentado ao nome, talvez outro computador.
verdict-ipv6-broken = O servidor { $server } funciona por IPv4, mas não por IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } só tem endereços IPv6, e daqui não há rota IPv6 até lá.
verdict-captive-portal = Esta rede exige primeiro o início de sessão; o { $program } ainda não chega a { $server }.
verdict-server-down = O serviço de e-mail de { $server } parece estar desligado.
verdict-server-down-every-port-refused = { $server } recusa todas as portas de e-mail: nome errado, este computador bloqueado ou serviço desligado.
verdict-server-down-every-port-silent = Nenhuma porta de e-mail de { $server } responde: ele parece estar desligado.
verdict-server-down-one-address-dead = O servidor { $server } funciona em { $works_on }, mas não em { $address }; os programas podem receber qualquer um dos dois endereços.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } responde na porta { $port } e depois recusa: “{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } responde uma só vez na porta { $port } e depois termina a ligação.
verdict-server-down-server-fault-greeting = O servidor { $server } tem um problema próprio e diz “{ $said }”.
verdict-server-down-said-server-fault = O servidor { $server } teve um problema próprio: “{ $said }”.
verdict-server-busy = { $server } não atende o { $program } por enquanto: está ocupado ou um limite foi atingido.
verdict-server-busy-greeting-cut-off = Nenhum e-mail pela porta { $port }: { $server } termina a ligação ali sem dizer nada.
verdict-server-busy-busy-greeting = { $server } não atende este computador por enquanto e diz “{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } bloqueia por algum tempo o endereço deste computador depois de palavras-passe erradas: “{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Outro programa ou dispositivo tem a caixa de correio aberta: “{ $said }”.
verdict-server-busy-busy-on-one-address = No endereço { $address }, { $server } não atende este computador por enquanto e diz “{ $said }”.
verdict-server-busy-refusal-greeting = { $server } recusa ligações daqui e diz “{ $said }”.
verdict-server-busy-said-busy = { $server } não atendeu o { $program } por enquanto: “{ $said }”.
verdict-server-busy-said-mailbox-locked = Outro programa ou dispositivo tem a caixa de correio aberta: “{ $said }”.
verdict-server-busy-said-mailbox-full = Uma caixa de correio está cheia: “{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } pede que o { $program } volte mais tarde.
verdict-starttls-mixup-settings-starttls-not-in-program = O Outlook Express só conhece STARTTLS na porta 25, não na porta { $port } de { $server }.
verdict-server-busy-flapping = { $server } só funciona às vezes: de várias tentativas iguais, algumas foram atendidas e outras cortadas.
verdict-server-busy-shut-out = { $server } respondeu no início e depois já não aceitou ligações daqui.
verdict-server-busy-every-port-closes = { $server } termina a ligação em todas as portas de imediato, sem dizer nada.
verdict-sign-in-refused = { $server } recusou o início de sessão, provavelmente pelo nome de utilizador ou pela palavra-passe.
verdict-sign-in-refused-said-sign-in-refused = O início de sessão em { $server } foi recusado: “{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } suspendeu o início de sessão por algum tempo: “{ $said }”.
verdict-sign-in-method = { $server } não aceita esta forma de iniciar sessão.
verdict-sign-in-method-sign-in-oauth-only = { $server } não aceita palavras-passe, só o início de sessão numa página web (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } diz que o início de sessão está desativado na porta { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } diz que { $protocol } está desativado para esta conta ou este domínio: “{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } oferece para iniciar sessão apenas { $ways }, que { $program } não aceita.
verdict-sign-in-method-sign-in-fails-on-one-address = No endereço { $address }, { $server } não oferece nenhum início de sessão que { $program } possa usar.
verdict-sign-in-method-sign-in-not-offered = { $server } não oferece nenhuma forma de iniciar sessão na porta { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } só deixa entrar programas que têm um certificado próprio.
verdict-sign-in-method-said-sign-in-method = { $server } não aceita esta forma de iniciar sessão: “{ $said }”.
verdict-sending-refused = { $server } não aceita este e-mail daqui.
verdict-sending-refused-address-not-welcome = { $server } recusa este computador e diz “{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } não aceita e-mail de ninguém e diz “{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } recusa o nome que o Mailprobe dá deste computador; o { $program } talvez dê outro: “{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } recusa o nome que este computador dá de si mesmo: “{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } só reencaminha e-mail de quem inicia sessão para enviar.
verdict-sending-refused-said-sending-refused = { $server } não aceitou o e-mail: “{ $said }”.
verdict-sni-required = { $server } só responde a programas que indicam o nome dele (SNI); o { $program } não indica.
verdict-sni-required-server-name-refused = A porta { $port } não conhece o nome { $server }, ou não recebeu nome nenhum.
verdict-sni-required-other-certificate-without-name = O { $program } não diz primeiro o nome do servidor, e { $server } mostra-lhe outro certificado ({ $name }).
verdict-slow-server = { $server } não responde ao { $program } a tempo.
verdict-slow-server-slow-answer = { $server } só responde depois de { $seconds } segundos, demasiado tarde para alguns programas.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } aceita STARTTLS na porta { $port } e depois não diz nada.
   *[tls] { $server } aceita ligações na porta { $port } e depois não diz nada.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } encripta na porta { $port } e depois não diz nada.
   *[no] { $server } aceita ligações na porta { $port } e depois não diz nada.
}
verdict-slow-server-silent-after-greeting = { $server } responde uma só vez na porta { $port } e depois não diz mais nada.
verdict-slow-server-no-port-speaks = { $server } aceita ligações e depois não diz nada, em { $ports } portas.
verdict-no-network = Este computador não tem ligação de rede.
verdict-no-network-no-way-out = Este computador não encontra saída da sua rede para { $server }.
verdict-healthy = Tudo o que podemos testar em { $server }, porta { $port }, funciona a partir daqui neste momento.

verdict-undecided = { $seen }. Ainda não podemos dizer qual de várias causas é.
verdict-untested = Nada está errado, até onde é possível testar: { $seen }.
verdict-computer-at-its-limit = Este computador tem demasiadas ligações abertas, por isso não foi possível testar { $server }.

whose-groupshield = Quem administra { $server } tem de resolver isto. A culpa não é sua. O GroupShield é o antivírus para Exchange da Network Associates (depois McAfee) instalado nesse servidor.
whose-exchange55-listener = Quem administra { $server } tem de resolver isto. A culpa não é sua.
whose-secure-listener-fault = Quem administra { $server } tem de resolver isto. A culpa não é sua.
whose-no-secure-service = Pergunte a quem administra { $server } que porta usar; depois pode mudá-la.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Pode resolver isto, por si ou com o seu apoio técnico: o { $program } ou o sistema em que ele funciona tem de ser mais recente.
whose-server-too-old = Quem administra { $server } tem de resolver isto.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Qualquer um dos lados pode resolver isto: um programa de e-mail mais recente aqui, ou mais um tipo de encriptação (cifra) em { $server }.
whose-certificate = Quem administra { $server } tem de resolver isto.
whose-certificate-certificate-wrong-name = Se o seu fornecedor indica { $server }, quem administra esse servidor tem de resolver isto; caso contrário, pode resolvê-lo por si, nas definições do { $program }.
whose-weak-certificate = Quem administra { $server } tem de resolver isto.
whose-clock-wrong = Pode resolver isto por si: acerte o relógio deste computador.
whose-starttls-mixup = Pode resolver isto por si: mude duas definições no { $program }.
whose-plaintext-on-secure-port = Quem administra { $server } tem de resolver isto.
whose-wrong-protocol = Pode resolver isto por si: compare o nome do servidor e a porta com o que diz o seu fornecedor.
whose-interception = O seu apoio técnico, ou quem trata do antivírus deste computador ou da rede, tem de resolver isto.
whose-firewall = O seu apoio técnico, ou quem administra a rede em que está, tem de resolver isto.
whose-firewall-blocked-locally = Pode resolver isto, por si ou com o seu apoio técnico, neste computador.
whose-firewall-said-blocked-here = Pode resolver isto, por si ou com o seu apoio técnico, neste computador.
whose-dns = Se o nome do servidor estiver certo, o seu apoio técnico ou quem administra esta rede tem de resolver isto.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Quem administra a sua rede ou o servidor tem de resolver isto.
whose-captive-portal = Pode resolver isto por si: inicie sessão nesta rede.
whose-server-down = Por enquanto, só é possível esperar; avise quem administra { $server }.
whose-server-down-every-port-refused = Compare primeiro o nome do servidor; se estiver certo, avise quem administra { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Espere alguns minutos. Se acontecer com frequência, avise quem administra { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Espere meia hora. Se acontecer com frequência, avise quem administra { $server }.
whose-server-busy-kept-out-greeting = Espere meia hora. Se acontecer com frequência, avise quem administra { $server }.
whose-sign-in-refused = Pode resolver isto por si: nome de utilizador, palavra-passe ou forma de iniciar sessão.
whose-sign-in-method = A sua palavra-passe não é o problema: a forma de iniciar sessão tem de mudar, aqui ou em { $server }.
whose-sign-in-method-protocol-switched-off = A sua palavra-passe não é o problema: quem administra a conta tem de ativar { $protocol }, ou é preciso usar outro protocolo.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = A sua palavra-passe e a encriptação não são o problema; as palavras de { $server } mostram quem pode resolver isto.
whose-sending-refused-takes-no-mail = Pode resolver isto por si: compare o nome do servidor e a porta com o que diz o seu fornecedor.
whose-sni-required = Qualquer um dos lados pode resolver isto: um programa de e-mail mais recente aqui, ou um certificado predefinido em { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Espere um pouco e depois avise quem administra { $server }.
whose-no-network = Pode resolver isto por si: ligue este computador a uma rede.
whose-no-network-no-way-out = Pode resolver isto, ou quem administra esta rede: o router ou as definições de rede deste computador.
whose-healthy = Tente mais uma vez no { $program }. Se ainda não funcionar, o próximo passo é ver nele as definições ou a palavra-passe.
whose-undecided = Mais um teste vai mostrar quem tem de resolver isto.
whose-untested = O resto só pode ser testado diretamente no { $program }.
whose-stopped = Verifique de novo e deixe chegar ao fim para saber quem tem de resolver isto.
whose-out-of-time = Verifique de novo para saber quem tem de resolver isto.
whose-computer-at-its-limit = Pode resolver isto por si: feche programas ou reinicie este computador e depois verifique de novo.

label-likely = provável
label-possible = possível
label-unlikely = improvável
label-ruled-out = excluído
label-not-tested = não foi possível verificar

groupshield-line-likely = O GroupShield no Exchange Server 5.5 é provável. { $why }
groupshield-line-possible = O GroupShield no Exchange Server 5.5 é possível. { $why }
groupshield-line-unlikely = O GroupShield no Exchange Server 5.5 é improvável. { $why }
groupshield-line-ruled-out = O GroupShield no Exchange Server 5.5 está excluído. { $why }
groupshield-line-not-tested = Não foi possível verificar o GroupShield no Exchange Server 5.5. { $why }
groupshield-line-confirmed = O GroupShield no Exchange Server 5.5 é muito provável; se o SSL funcionar depois de o remover, estará provado. { $why }

groupshield-why-confirmed = O registo do servidor mostra 0x2741 para as portas de e-mail dele, o GroupShield está em uso nele, e as portas comportam-se de acordo.
groupshield-why-confirmed-cured = O registo do servidor mostrava 0x2741, e o SSL funciona desde que o GroupShield foi removido por completo.
groupshield-why-fits = O servidor identifica-se como Exchange Server 5.5, e as portas seguras dele aceitam ligações, mas não estabelecem nenhuma ligação segura. Só o registo de eventos do servidor pode mostrar mais.
groupshield-why-fits-log = O servidor identifica-se como Exchange Server 5.5 e o registo dele mostra 0x2741. Não foi dito se o GroupShield está em uso nele.
groupshield-why-fits-installed = As portas seguras do servidor comportam-se como é típico do GroupShield, e o GroupShield está em uso nele. O registo de eventos não foi mostrado.
groupshield-why-refused = O servidor identifica-se como Exchange Server 5.5 e recusa ligações nas portas seguras. O GroupShield faz isso, e outros defeitos do mesmo servidor também.
groupshield-why-closes-at-once = O servidor identifica-se como Exchange Server 5.5, e a porta segura dele termina a ligação de imediato. O GroupShield pode fazer isso; mas é mais frequente faltar um certificado.
groupshield-why-shared = Parte do que foi encontrado condiz com o GroupShield, e outras causas também condizem.
groupshield-why-one-port = O servidor identifica-se como Exchange Server 5.5, mas outra porta segura dele funciona, e o GroupShield, tanto quanto se sabe, bloqueia-as todas.
groupshield-why-other-log = O registo de eventos do servidor indica outra causa.
groupshield-why-other-fault = O servidor identifica-se como Exchange Server 5.5, mas o que foi encontrado condiz melhor com outra causa.
groupshield-why-no-exchange = Nada ali se identifica como Exchange Server 5.5, o único servidor em que isso acontece.
groupshield-why-other-product = O servidor identifica-se como outro produto, e este defeito só existe no Exchange Server 5.5.
groupshield-why-hello-answered = A porta segura { $port } respondeu a pelo menos uma tentativa de encriptar, e com este defeito, tanto quanto se sabe, ela não responde a nenhuma.
groupshield-why-works = A porta segura { $port } funciona a partir daqui.
groupshield-why-no-ssl = O programa de e-mail não usa SSL aqui, e este defeito não atinge mais nada.
groupshield-why-starttls = O servidor oferece STARTTLS para ler e-mail, o que o Exchange Server 5.5 não sabe fazer.
groupshield-why-absent = Alguém que sabe diz que o GroupShield não está nesse servidor.
groupshield-why-flapping = A porta funciona às vezes, e este defeito, tanto quanto se sabe, não vai e volta.
groupshield-why-cured = O SSL funciona desde que o GroupShield foi removido por completo: ele era a causa, e já não está lá.
groupshield-why-other-fact = Algo encontrado aqui não pode acontecer com este defeito.
groupshield-why-not-reached = Não foi possível receber as primeiras palavras de { $server } nem chegar à porta segura dele.

next-test-try-other-network = Para ter certeza: faça esta verificação noutra rede, como a do seu telemóvel, e compare os dois resultados.
next-test-ask-event-log = Para ter certeza: pergunte a quem administra { $server } se os eventos 11508, 11506 ou 13002 constam no registo de aplicações, e cole-os aqui.
next-test-ask-groupshield = Para ter certeza: pergunte a quem administra { $server } se o GroupShield está instalado nele.
next-test-ask-removal = Para ter certeza: pergunte se o SSL funciona depois de o GroupShield ser removido por completo.
next-test-ask-since-when = Para ter certeza: pense se algo foi alterado neste computador pouco antes de começar.
next-test-check-again = Para ter certeza: verifique de novo em dez minutos e veja se há alguma diferença.
next-test-run-to-the-end = Para ter certeza: deixe a verificação chegar ao fim.

question-groupshield-installed = O GroupShield está instalado em { $server }?
question-cured-by-removal = O SSL funciona desde que o GroupShield foi removido por completo?
question-works-without-ssl = O e-mail funciona com o SSL desativado? Responda só o que já sabe; não experimente só para responder.
question-works-on-other-network = A mesma conta funciona noutra rede?
question-began-after-update = Começou depois de uma alteração neste computador?

advice-where = { $program ->
        [outlook-express] No Outlook Express, abra Ferramentas > Contas… > Correio, escolha a conta e depois Propriedades > Avançadas.
        [windows-mail] No Windows Mail, abra Ferramentas > Contas…, escolha a conta e depois Propriedades > Avançadas.
        [windows-live-mail] No Windows Live Mail, clique com o botão direito do rato na conta à esquerda e depois em Propriedades > Avançadas.
        [outlook] Feche o Outlook, abra Painel de Controlo > Correio (Microsoft Outlook) > Contas de Correio Eletrónico…, escolha a conta e depois Alterar… > Mais Definições… > Avançadas. (Outlook 2003: Ferramentas > Contas de correio electrónico….)
        [new-outlook] No novo Outlook, abra Definições (a roda dentada) > Contas > As suas contas (em algumas versões: Contas de e-mail), escolha “Gerir” ao lado da conta e procure as definições de servidor dela.
        [outlook-mac] No Outlook, abra Ferramentas > Contas, escolha a conta e, para mudar uma porta, marque “Substituir porta predefinida”.
        [outlook-mobile] No Outlook do telemóvel, toque na sua foto ou no ícone no canto superior esquerdo, depois na roda dentada > Contas, e escolha a conta. Se ali não aparecerem definições de servidor, como no Android, elas só podem ser introduzidas quando a conta é adicionada.
        [thunderbird] No Thunderbird, abra o menu > Definições da conta > { $protocol ->
            [SMTP] Servidor de envio (SMTP), escolha o servidor e depois “Editar…”
           *[other] Definições do servidor.
        }
        [thunderbird-android] Na aplicação, abra o menu > Configurações, escolha a conta e depois { $protocol ->
            [SMTP] Envio de email > Servidor de saída.
           *[other] Verificação de email > Servidor de entrada.
        }
        [apple-mail] No Mail, abra Mail > Definições > Contas (versões antigas: Preferências), escolha a conta, depois “Definições do servidor”, e desmarque “Gerir automaticamente definições de ligação”.
        [iphone] No iPhone ou iPad, abra Definições > Apps > Mail > Contas de Mail (antes do iOS 18: Definições > Mail > Contas), escolha a conta, toque no endereço dela e depois em { $protocol ->
            [SMTP] SMTP e no servidor em “Servidor principal”.
           *[other] Avançado.
        }
        [gmail-app] Na aplicação Gmail, abra o menu > Definições, escolha a conta e depois { $protocol ->
            [SMTP] Definições de saída.
           *[other] Definições de entrada.
        } (Uma conta do Google não tem essas definições.)
        [samsung-email] No Samsung Email, abra o menu, toque na roda dentada, escolha a conta e depois “Definições do servidor”.
        [em-client] No eM Client, abra as contas (na maioria das versões: Menu > Contas), escolha a conta e procure as definições do servidor { $protocol } dela.
        [evolution] No Evolution, abra Editar > Contas (versões antigas: Editar > Preferências > Contas de correio eletrónico), escolha a conta, depois “Editar” e { $protocol ->
            [SMTP] A enviar mensagens.
           *[other] A receber mensagens.
        }
        [kmail] No KMail, abra Configuração > Configurar o KMail… > Contas, escolha a conta em { $protocol ->
            [SMTP] Envio
           *[other] Receção
        } e depois Modificar… > Avançado.
        [vivaldi] No Vivaldi, abra Definições > Mail, e escolha ali a conta.
        [device] Abra a página web do próprio dispositivo: escreva o endereço dele num navegador, inicie sessão como administrador e procure “E-mail”, “SMTP” ou “Digitalizar para e-mail”.
        [script] Abra o ficheiro de configuração em que estão escritos o servidor (host), a porta e a encriptação do e-mail.
       *[other] Abra as definições de servidor da conta no seu programa de e-mail.
    }
advice-where-name = { $program ->
        [outlook-express] No Outlook Express, abra Ferramentas > Contas… > Correio, escolha a conta e depois Propriedades > Servidores; a porta está no separador “Avançadas”.
        [windows-mail] No Windows Mail, abra Ferramentas > Contas…, escolha a conta e depois Propriedades > Servidores; a porta está no separador “Avançadas”.
        [windows-live-mail] No Windows Live Mail, clique com o botão direito do rato na conta à esquerda e depois em Propriedades > Servidores; a porta está no separador “Avançadas”.
        [outlook] Feche o Outlook, abra Painel de Controlo > Correio (Microsoft Outlook) > Contas de Correio Eletrónico…, escolha a conta e depois “Alterar…”; a porta está em Mais Definições… > Avançadas. (Outlook 2003: Ferramentas > Contas de correio electrónico….)
        [iphone] No iPhone ou iPad, abra Definições > Apps > Mail > Contas de Mail (antes do iOS 18: Definições > Mail > Contas), escolha a conta e toque no endereço dela; { $protocol ->
            [SMTP] o servidor está em SMTP > Servidor principal.
           *[other] o nome é o “Nome do host” que aparece ali, e a porta está em “Avançado”.
        }
        [kmail] No KMail, abra Configuração > Configurar o KMail… > Contas, escolha a conta em { $protocol ->
            [SMTP] Envio
           *[other] Receção
        } e depois Modificar… > Geral; a porta está em “Avançado”.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Marque “Este servidor requer uma ligação segura (SSL)” para este servidor.
        [windows-mail] Marque “Este servidor requer uma ligação segura (SSL)” para este servidor.
        [windows-live-mail] Marque “Este servidor requer uma ligação segura (SSL)” para este servidor.
        [outlook] Defina a ligação encriptada como SSL/TLS (para POP3 em versões antigas: marque “Este servidor requer uma ligação encriptada (SSL)”).
        [outlook-mac] Marque “Utilizar SSL para ligar (recomendado)”.
        [thunderbird] Defina “Segurança da ligação” como SSL/TLS.
        [thunderbird-android] Defina “Segurança” como SSL/TLS.
        [apple-mail] Marque “Usar TLS/SSL”.
        [iphone] Ative “Usar SSL”.
        [gmail-app] Defina “Tipo de segurança” como SSL/TLS, não como a opção que aceita todos os certificados.
        [samsung-email] Defina “Tipo de segurança” como SSL, não como a opção que aceita todos os certificados.
        [evolution] Defina “Método de encriptação” como “TLS numa porta dedicada”.
        [kmail] Defina “Encriptação” como SSL/TLS.
       *[other] Defina a encriptação como SSL/TLS (em alguns programas: SSL, ou TLS desde o início).
    }
advice-set-starttls = { $program ->
        [outlook-express] Deixe marcado “Este servidor requer uma ligação segura (SSL)”.
        [windows-mail] Deixe marcado “Este servidor requer uma ligação segura (SSL)”.
        [windows-live-mail] Deixe marcado “Este servidor requer uma ligação segura (SSL)”.
        [outlook] Defina a ligação encriptada como STARTTLS (versões antigas: TLS).
        [outlook-mac] Deixe marcado “Utilizar SSL para ligar (recomendado)”.
        [thunderbird] Defina “Segurança da ligação” como STARTTLS.
        [thunderbird-android] Defina “Segurança” como STARTTLS.
        [apple-mail] Deixe marcado “Usar TLS/SSL”.
        [iphone] Deixe “Usar SSL” ativado.
        [gmail-app] Defina “Tipo de segurança” como STARTTLS, não como a opção que aceita todos os certificados.
        [samsung-email] Defina “Tipo de segurança” como TLS, não como a opção que aceita todos os certificados.
        [evolution] Defina “Método de encriptação” como “STARTTLS após ligar”.
        [kmail] Defina “Encriptação” como STARTTLS.
        [script] Defina a encriptação como STARTTLS e verifique se ela é exigida, e não apenas tentada.
       *[other] Defina a encriptação como STARTTLS.
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
        [SMTP] Resultou se uma mensagem de teste para o seu próprio endereço sair e chegar.
       *[other] { $program ->
            [outlook-express] Resultou se o próximo “Enviar/Receber” terminar sem indicar um problema.
            [windows-mail] Resultou se o próximo “Enviar/Receber” terminar sem indicar um problema.
            [windows-live-mail] Resultou se o próximo “Enviar/Receber” terminar sem indicar um problema.
            [outlook] Resultou se o próximo “Enviar/Receber” terminar sem indicar um problema.
            [thunderbird] Resultou se “Obter mensagens” terminar sem indicar um problema.
           *[other] Resultou se a próxima receção de mensagens terminar sem indicar um problema.
        }
    }
advice-undo = Para voltar atrás, abra a mesma página e defina de novo { $security ->
        [starttls] STARTTLS
        [none] a opção sem encriptação
       *[tls] SSL/TLS
    } e a porta { $port }.
advice-server-log = { $server-kind ->
        [hosted] Consulte a página de estado do fornecedor; no Microsoft 365 é admin.microsoft.com > Estado de funcionamento > Estado de funcionamento do serviço. O registo do próprio servidor só o fornecedor pode ler.
        [dovecot] doveadm log find mostra onde o Dovecot grava o registo; doveadm log errors lista os últimos erros.
        [postfix] O Postfix grava em /var/log/mail.log ou /var/log/maillog, ou no journal: journalctl -u "postfix*".
        [exchange55] No servidor, abra Visualizador de Eventos > Registo de aplicações, e ordene por origem: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] No servidor, abra Visualizador de Eventos > Registos do Windows > Aplicação, e procure MSExchangePOP3, MSExchangeIMAP4 e MSExchangeTransport; Schannel está em Sistema.
        [courier] O Courier grava no registo de e-mail (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] O Cyrus grava no registo de e-mail (journalctl -u cyrus-imapd).
        [exim] O Exim grava em /var/log/exim4/mainlog ou /var/log/exim/main.log.
       *[other] Consulte o registo do próprio serviço de e-mail.
    }

user-tell-admin-groupshield = Envie este relatório a quem administra { $server } e peça-lhe que procure o GroupShield, o antivírus para Exchange, e os eventos 11508 e 11506. Só quem administra o servidor pode resolver isto.
user-tell-admin-exchange55 = Envie este relatório a quem administra { $server }: a porta segura { $port } não funciona, e os passos para quem administra o servidor estão mais abaixo.
user-tell-provider-greeting = Envie este relatório a quem administra { $server }: a porta { $port } encripta, e depois o próprio serviço de e-mail não responde.
user-tell-provider-listener = Envie este relatório a quem administra { $server }: a encriptação na porta { $port } é interrompida do lado do servidor.
user-tell-provider-port = { $failing-address ->
    [none] Envie este relatório a quem administra { $server }: a porta { $port } não funciona.
   *[other] Envie este relatório a quem administra { $server }: no endereço { $failing-address } a porta { $port } não funciona.
}
user-use-starttls = Use STARTTLS, que funciona a partir daqui. { advice-where } { advice-set-starttls } Depois defina a porta { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = O STARTTLS funciona na porta { $starttls-port }, mas este programa de e-mail não consegue usá-lo para { $protocol }. Use um que consiga, como o Thunderbird, e mantenha o antigo: o e-mail que foi transferido com ele pode estar só ali.
user-use-secure-port = Use a porta segura { $secure-port }, que responde com encriptação. { advice-where } { advice-secure-port } Depois defina a porta { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = A porta { $other-port } ({ $other-protocol }) de { $server } funciona com segurança. Adicione uma segunda conta do tipo { $other-protocol } com SSL/TLS e porta { $other-port } e mantenha a antiga: o e-mail que foi transferido com ela pode estar só neste computador. Com { $other-protocol }, o seu e-mail fica no servidor. { advice-success } Para voltar atrás, remova a segunda conta.
user-use-pop3 = A porta { $other-port } ({ $other-protocol }) de { $server } funciona com segurança. Adicione uma segunda conta do tipo { $other-protocol } com SSL/TLS e porta { $other-port }. Antes de ela transferir mensagens pela primeira vez, configure-a para deixar uma cópia das mensagens no servidor. Mantenha a conta antiga como está. { advice-success } Para voltar atrás, remova a segunda conta.
user-ssl-off = Faça isto só depois de ler o aviso, e só numa rede em que confia. { advice-where } { $program ->
        [outlook-express] Desmarque “Este servidor requer uma ligação segura (SSL)” para o servidor de { $protocol ->
            [SMTP] saída
           *[other] entrada
        } e defina a porta { $plain-port }; depois “Aplicar”, “OK”, “Fechar”.
        [windows-mail] Desmarque “Este servidor requer uma ligação segura (SSL)” para o servidor de { $protocol ->
            [SMTP] saída
           *[other] entrada
        } e defina a porta { $plain-port }; depois OK.
        [windows-live-mail] Desmarque “Este servidor requer uma ligação segura (SSL)” para o servidor de { $protocol ->
            [SMTP] saída
           *[other] entrada
        } e defina a porta { $plain-port }; depois OK.
        [outlook] { $protocol ->
            [POP3] Desmarque “Este servidor requer uma ligação encriptada (SSL)” (versões mais recentes: defina a ligação encriptada como “Nenhuma”)
           *[other] Defina a ligação encriptada como “Nenhuma”
        } e a porta { $plain-port }; depois OK.
        [outlook-mac] Desmarque “Utilizar SSL para ligar (recomendado)” e defina a porta { $plain-port }.
        [thunderbird] Defina “Segurança da ligação” como “Nenhuma” e a porta como { $plain-port }.
        [thunderbird-android] Defina “Segurança” como “Nenhum” e a porta como { $plain-port }.
        [apple-mail] Desmarque “Usar TLS/SSL” e defina a porta { $plain-port }; se lhe for perguntado, permita a autenticação insegura só para esta conta.
        [iphone] Desative “Usar SSL” e defina “Porta do Servidor” como { $plain-port }.
        [gmail-app] Defina “Tipo de segurança” como “Nenhum” e a porta como { $plain-port }.
        [samsung-email] Defina “Tipo de segurança” como “Nenhum” e a porta como { $plain-port }.
        [evolution] Defina “Método de encriptação” como “Sem encriptação” e a porta como { $plain-port }.
        [kmail] Defina “Encriptação” como “Nenhuma” e a porta como { $plain-port }.
       *[other] Desative o SSL/TLS para este servidor e defina a porta { $plain-port }.
    } { advice-success }
user-ssl-on-again = Assim que o servidor for reparado, ative o SSL de novo. { advice-undo } { $program ->
        [apple-mail] Desative ali de novo “Permitir autenticação insegura”.
       *[other] { $protocol ->
            [SMTP] A definição de receção não foi alterada.
           *[other] A definição de envio não foi alterada.
        }
    } Depois mude a palavra-passe, se ela tiver passado por uma rede em que não confia.
user-use-published = O seu fornecedor publica estas definições: { $published-server }, porta { $published-port }.{ $published-domain ->
        [other] {" "}Este servidor fica noutro domínio, diferente do seu, e o certificado dele está em ordem.
       *[own] {""}
    } { advice-where-name } Introduza-as ali. Para voltar atrás, introduza de novo { $server } e a porta { $port }.
user-ask-published = Para programas de e-mail, o seu domínio indica { $published-server }, porta { $published-port }. Esse nome fica noutro domínio, diferente do seu, e nada do que foi verificado mostra que o seu fornecedor administra esse servidor: não introduza esse nome, nem a sua palavra-passe nesse servidor, antes de o seu fornecedor confirmar o nome.
user-ask-right-port = { $protocol } costuma usar a porta { $secure-port } com SSL/TLS. Pergunte a quem administra { $server } que porta e que tipo de encriptação usar para { $protocol }.
user-ask-port = Pergunte a quem administra { $server } que porta e que tipo de encriptação usar para { $protocol }.
user-match-port-and-encryption = Porta e encriptação andam juntas: 995, 993 e 465 são para SSL/TLS; 110, 143 e 587 são para STARTTLS. { advice-where } Defina um par que combine e depois teste. { advice-undo }
user-tls-on-this-port = A porta { $port } de { $server } usa encriptação desde o primeiro byte: mantenha esta porta e escolha SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Porta e encriptação andam juntas: com SSL marcado, o seu programa de e-mail precisa da porta { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Defina essa porta e depois teste. { advice-undo }
user-switch-encryption-on = Ative a encriptação. { advice-where } { advice-set-tls } Se a porta tiver mudado sozinha, defina de novo { $port }. { advice-success }
user-keep-encryption = Deixe a encriptação ativada no seu programa de e-mail: sem ela, qualquer pessoa no caminho poderia ler a palavra-passe e as mensagens.
user-update-system = O seu programa de e-mail usa a encriptação do Windows, e esta versão do Windows é demasiado antiga para o servidor. Leia o e-mail com um programa atual, como o Thunderbird, num sistema que ainda receba atualizações. Guarde o computador antigo: o e-mail que foi transferido nele está só ali.
user-update-program = { $program ->
        [outlook] Instale todas as atualizações do Office e do Windows. No Windows 7 é preciso ativar o TLS 1.2: o seu apoio técnico pode fazer isso (KB3140245). O Windows XP e o Vista não conseguem. { advice-success }
        [windows-live-mail] No Windows 7 é preciso ativar o TLS 1.2: o seu apoio técnico pode fazer isso (KB3140245 e a configuração do Schannel para clientes TLS 1.2). No Windows 8 e mais recentes, instale todas as atualizações. O Windows Vista não consegue. { advice-success }
        [new-outlook] O novo Outlook vai buscar o e-mail através dos servidores da Microsoft, portanto nada neste computador é demasiado antigo. Experimente uma vez outro programa de e-mail, como o Thunderbird.
        [outlook-mobile] O Outlook do telemóvel vai buscar o e-mail através dos servidores da Microsoft, portanto nada neste telemóvel é demasiado antigo. Experimente uma vez outro programa de e-mail.
        [thunderbird] Atualize o Thunderbird: menu > Ajuda > Acerca do Thunderbird. { advice-success }
        [apple-mail] Atualize o macOS: menu Apple > Definições do Sistema > Geral > Atualização de software. O Mail usa a encriptação do sistema. { advice-success }
        [iphone] Atualize o iPhone ou iPad: Definições > Geral > Atualização de software. O Mail usa a encriptação do sistema. { advice-success }
        [gmail-app] Atualize o Android e as aplicações: Definições > Sistema > Atualizações de software, e a Play Store. { advice-success }
        [samsung-email] Atualize o telemóvel: Definições > Atualização de software. { advice-success }
        [thunderbird-android] Atualize a aplicação na loja de onde ela veio, e o próprio Android nas Definições. { advice-success }
        [device] Instale o firmware mais recente do fabricante do dispositivo. Se não houver um com TLS atual, configure o dispositivo para enviar por um relay de e-mail dentro da sua rede; não enfraqueça o servidor de e-mail por causa dele.
        [script] Atualize o programa e a biblioteca com que ele encripta (OpenSSL, Java, .NET, Python ou PHP), ou ative o TLS 1.2 nele. { advice-success }
       *[other] Atualize o seu programa de e-mail e o sistema em que ele funciona. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Até que isto seja resolvido, escreva o seu e-mail no navegador, se o seu fornecedor oferecer isso.
       *[other] Até que isto seja resolvido, leia o seu e-mail no navegador, se o seu fornecedor oferecer isso.
    }
user-tunnel = Se o programa antigo tiver de ficar, peça ao seu apoio técnico um túnel TLS (stunnel) neste mesmo computador: o programa liga-se ao túnel, e o túnel usa TLS atual com { $server }.
user-check-again = Clique em “Verificar de novo”; isso mostra o que mudou.
user-tell-provider-old-server = Envie este relatório a quem administra { $server }: o servidor precisa de TLS 1.2 ou mais recente.
user-tell-provider-tls12 = Envie este relatório a quem administra { $server } e peça-lhe que permita TLS 1.2 além de TLS 1.3: é seguro, e muitos programas não aceitam nada mais recente.
user-keep-settings = Deixe como estão as definições de segurança do Windows e do seu programa de e-mail; reduzi-las enfraquece todas as ligações, não só esta.
user-tell-provider-suites = Envie este relatório a quem administra { $server } e peça-lhe que acrescente um tipo de encriptação (cifra) que o seu programa conheça.
user-tell-provider-key = Envie este relatório a quem administra { $server } e peça um segundo certificado com chave RSA: o seu programa não consegue usar a chave atual ({ $key }).
user-do-not-click-through = Se o seu programa de e-mail perguntar se deve confiar neste certificado mesmo assim, responda que não: alguém poderia estar a ler o seu e-mail.
user-use-certificate-name = O certificado é de { $certificate-name }. Pergunte ao seu fornecedor se esse é o nome certo do servidor; se for, faça o seguinte. { advice-where-name } Introduza { $certificate-name } como nome do servidor. Para voltar atrás, introduza de novo { $server }.
user-one-address = Só um dos endereços de { $server } mostra este certificado, por isso pode funcionar se tentar de novo.
user-look-at-certificate = Faça com que o próprio Mailprobe examine o certificado: “Verificar”, ou “mailprobe check” com o mesmo texto, consulta { $server } e diz o que está errado com ele.
user-tell-provider-certificate = Envie este relatório a quem administra { $server }; as datas, os nomes e o emissor do certificado estão nele.
user-tell-provider-weak = Envie este relatório a quem administra { $server } e peça uma nova chave e um novo certificado.
user-set-clock = Acerte a data, a hora e o fuso horário deste computador: clique com o botão direito do rato no relógio, escolha “Ajustar data/hora” e deixe que ele acerte a hora sozinho. Num Mac: Definições do Sistema > Geral > Data e hora.
user-clock-battery = Se a data estiver errada de novo depois de desligar o computador, a pilha do relógio está gasta. Qualquer loja de informática pode trocá-la.
user-no-password-here = Não inicie sessão por esta porta: alguém no caminho poderia ler a sua palavra-passe.
user-tell-provider-plain = Envie este relatório a quem administra { $server }: a porta { $port } não usa encriptação.
user-check-name-and-port = { advice-where-name } Compare o nome do servidor ({ $server }) e a porta ({ $port }) com o que diz o seu fornecedor.
user-scanner-update = { $scanner }, um antivírus neste computador, está entre o seu programa de e-mail e o servidor. Atualize-o, reinicie este computador e verifique de novo.
user-scanner-find = Nas definições do seu antivírus, procure a verificação de e-mail ou de SSL e crie uma exceção para a ligação de e-mail com { $server }; as páginas de ajuda do antivírus ou o seu apoio técnico dizem como. Deixe o antivírus em si ativo.
user-gateway = { $scanner } pertence à rede em que está, não a este computador. Peça a quem administra a rede uma exceção para a ligação de e-mail com { $server }, ou que instale aqui o certificado de raiz usado por essa inspeção.
user-ask-helpdesk-scanner = Num computador da empresa, fale com o seu apoio técnico: o gateway pode precisar do próprio certificado de raiz aqui, ou de uma exceção para o e-mail.
user-compare-network = Verifique uma vez a partir de outra rede, como a do seu telemóvel. Guarde primeiro este resultado, para poder comparar os dois.
user-allow-program = Veja na firewall deste computador se o seu programa de e-mail pode usar a porta { $port } e permita. Para voltar atrás, remova de novo a entrada.
user-ask-helpdesk-port = Peça a quem administra esta rede que abra a porta { $port } até { $server }; muitas redes bloqueiam portas de e-mail de propósito.
user-large-hello = Se usa uma VPN, verifique uma vez sem ela. Se não, envie este relatório a quem administra esta rede: pacotes de tamanho completo perdem-se no caminho (MTU), ou uma firewall não entende a primeira mensagem, longa, dos programas atuais.
user-check-name = { advice-where-name } Veja se o nome do servidor está certo, letra por letra: { $server }.
user-name-service = Em casa, reinicie o router, espere dois minutos e depois reinicie este computador: o serviço de nomes (DNS) desta rede não deu nenhum endereço. Num escritório, fale com o seu apoio técnico.
user-ask-helpdesk-dns = Se o problema continuar, envie este relatório a quem administra esta rede ou ao seu fornecedor de Internet: o serviço de nomes (DNS) deles não diz onde está { $server }.
user-hosts-file = Peça ao seu apoio técnico que consulte o ficheiro hosts deste computador: ele encaminha { $server } para um endereço em que o e-mail não funciona.
user-flush-names = Limpe os endereços guardados neste computador ou telemóvel: { $program ->
        [apple-mail] abra o Terminal no Mac e escreva sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, depois prima Enter e introduza a palavra-passe do Mac.
        [outlook-mac] abra o Terminal no Mac e escreva sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, depois prima Enter e introduza a palavra-passe do Mac.
        [iphone] desligue-o e ligue-o de novo.
        [gmail-app] desligue-o e ligue-o de novo.
        [samsung-email] desligue-o e ligue-o de novo.
        [thunderbird-android] desligue-o e ligue-o de novo.
        [outlook-mobile] desligue-o e ligue-o de novo.
        [device] desligue o dispositivo e ligue-o de novo.
        [evolution] abra um terminal, escreva resolvectl flush-caches e prima Enter.
        [kmail] abra um terminal, escreva resolvectl flush-caches e prima Enter.
       *[other] no Windows, prima Windows+R, escreva cmd, prima Enter, depois escreva ipconfig /flushdns e prima Enter. Se for um telemóvel, desligue-o e ligue-o de novo.
    } Não há nada a anular.
user-private-address = O nome { $server } leva a { $private-address }, um endereço dentro de uma rede local. É assim que uma rede de visitantes responde antes de se iniciar sessão: abra uma página web no navegador e inicie sessão aí. Caso contrário, descubra se é preciso estar na rede de { $server }, ou na VPN dela, para ler o e-mail.
user-use-exchanger = { $server } é o nome de um domínio, e o e-mail desse domínio vai para { $exchanger }. Pergunte ao seu fornecedor se os programas de e-mail também usam esse servidor. Se usarem: { advice-where-name } Introduza { $exchanger } como nome do servidor. Para voltar atrás, introduza { $server } de novo.
user-restart-router = Em casa, desligue o router durante um minuto, ligue-o de novo e depois verifique outra vez.
user-ask-helpdesk-ipv6 = Se o problema continuar, envie este relatório ao seu apoio técnico ou fornecedor: a rota IPv6 até { $server } não funciona.
user-sign-in-to-network = Abra uma página web no navegador, inicie sessão nesta rede ou aceite os termos dela e depois verifique de novo.
user-wait-for-server = Espere alguns minutos e tente de novo; não é preciso alterar nada no seu programa de e-mail.
user-ask-provider-status = Consulte a página de estado do seu fornecedor ou telefone: talvez já saibam.
user-fewer-connections = { $protocol ->
        [SMTP] Feche outros programas e dispositivos que enviam pelo mesmo servidor; muitos servidores só permitem alguns de cada vez.
       *[other] Feche outros programas e dispositivos que leem a mesma caixa de correio; muitos servidores só permitem alguns de cada vez.
    }
user-longer-interval = Configure o seu programa de e-mail para ir buscar mensagens com menos frequência, de dez em dez minutos, por exemplo.
user-greylisted = Envie de novo em dez minutos: este servidor pede a todos os remetentes novos que voltem mais tarde. Não é preciso alterar nada.
user-shut-out = Espere meia hora antes da próxima tentativa, em todos os dispositivos que leem esta caixa de correio: cada tentativa pode prolongar a espera.
user-correct-password = Antes da próxima tentativa, introduza a palavra-passe certa em todos os programas e dispositivos que usam esta caixa de correio: uma antiga mantém o endereço bloqueado.
user-sign-in-name = Veja se o nome de utilizador está completo (muitas vezes é o endereço inteiro) e introduza a palavra-passe de novo.
user-sign-in-app-password = Se o seu fornecedor exigir uma palavra-passe de aplicação para programas de e-mail (Google, Yahoo, AOL, Apple, Fastmail e outros exigem; a Microsoft não tem), crie uma na sua conta no site dele e introduza-a em vez da palavra-passe habitual.
user-sign-in-web = Configure o programa de e-mail para iniciar sessão pela página web do fornecedor (OAuth 2). { $program ->
        [thunderbird] { advice-where } Defina o método de autenticação como OAuth2.
        [thunderbird-android] { advice-where } Defina “Autenticação” como OAuth 2.0.
        [apple-mail] Adicione a conta mais uma vez, com o nome do fornecedor dela e não como “Outra”. Mantenha a antiga: o e-mail que foi transferido por POP está só neste computador.
        [iphone] Adicione a conta mais uma vez, com o nome do fornecedor dela e não como “Outra”. Só remova a antiga se o seu e-mail estiver também no servidor.
        [outlook] Adicione a conta mais uma vez como Microsoft 365, Outlook.com ou Google, não como POP ou IMAP. Mantenha a antiga: o e-mail que foi transferido por POP está só neste computador. Para outros fornecedores, o Outlook clássico não consegue; o Thunderbird consegue.
        [new-outlook] Adicione a conta mais uma vez e escolha o fornecedor dela quando lhe for perguntado; não introduza uma palavra-passe no próprio Outlook.
        [outlook-mac] Adicione a conta mais uma vez e escolha o fornecedor dela quando lhe for perguntado, não IMAP nem POP. Mantenha a antiga: o e-mail que foi transferido por POP está só neste computador.
        [outlook-mobile] Adicione a conta mais uma vez e escolha o fornecedor dela quando lhe for perguntado.
        [gmail-app] Adicione a conta mais uma vez e escolha o fornecedor dela quando lhe for perguntado, não “Outra”.
        [samsung-email] Adicione a conta mais uma vez e escolha o fornecedor dela quando lhe for perguntado, não “Outra”.
        [outlook-express] O Outlook Express não consegue; o Thunderbird consegue.
        [windows-mail] O Windows Mail não consegue; o Thunderbird consegue.
        [windows-live-mail] O Windows Live Mail não consegue; o Thunderbird consegue.
        [device] Se o dispositivo não conseguir, configure-o para enviar por um relay de e-mail da sua rede ou pelo serviço do fornecedor para dispositivos; pergunte a quem administra o seu e-mail.
        [script] Dê ao programa um token OAuth 2, ou configure-o para enviar por um relay ou serviço de envio que ainda aceite nome de utilizador e palavra-passe.
       *[other] Se o seu não conseguir, o Thunderbird consegue.
    }
user-sign-in-switch = Veja na sua conta, no site do fornecedor, se é preciso ativar antes POP, IMAP ou programas de e-mail.
user-ask-sign-in = Pergunte a quem administra { $server } como os programas de e-mail iniciam sessão ali: a porta { $port } não oferece início de sessão com palavra-passe.
user-ask-protocol = Peça a quem administra a conta ou o seu domínio que ative { $protocol }, ou pergunte que outro protocolo deve usar.
user-other-way-of-sign-in = Use um programa de e-mail que conheça uma das formas de iniciar sessão que { $server } oferece, ou peça a quem administra o servidor que ofereça também palavras-passe sobre TLS (PLAIN ou LOGIN).
user-use-submission-port = Para enviar, os programas de e-mail usam a { $program ->
        [outlook-express] porta 465 com SSL; a porta 25 é para o e-mail entre servidores, e a porta 587 precisa de STARTTLS, que o Outlook Express não consegue usar ali.
       *[other] porta 587 com STARTTLS ou a porta 465 com SSL/TLS; a porta 25 é para o e-mail entre servidores.
    } { advice-where } { $program ->
        [outlook-express] Experimente essa porta.
       *[other] Experimente essas portas.
    } { advice-undo }
user-client-certificate = Peça a quem administra { $server } um certificado seu e pergunte como instalá-lo: sem um, a porta { $port } não deixa ninguém entrar, seja qual for a palavra-passe.
user-sign-in-for-sending = Ative o início de sessão para o envio: { $program ->
        [outlook-express] no Outlook Express, abra Ferramentas > Contas… > Correio, escolha a conta, depois Propriedades > Servidores, e marque “O meu servidor requer autenticação”.
        [windows-mail] no Windows Mail, abra Ferramentas > Contas…, escolha a conta, depois Propriedades > Servidores, e marque “O meu servidor requer autenticação”.
        [windows-live-mail] no Windows Live Mail, clique com o botão direito do rato na conta à esquerda, depois em Propriedades > Servidores, e marque “O meu servidor requer autenticação”.
        [outlook] feche o Outlook, abra Painel de Controlo > Correio (Microsoft Outlook) > Contas de Correio Eletrónico…, escolha a conta, depois Alterar… > Mais Definições… > Servidor a Enviar, e marque “O meu servidor a enviar (SMTP) requer autenticação”.
        [outlook-mac] no Outlook, abra Ferramentas > Contas, escolha a conta, depois “Mais Opções” abaixo do servidor de saída, e escolha um tipo de autenticação.
        [thunderbird] no Thunderbird, abra o menu > Definições da conta > Servidor de envio (SMTP), escolha o servidor, depois “Editar…”, e escolha um método de autenticação diferente de “Sem autenticação”.
        [thunderbird-android] na aplicação, abra o menu > Configurações, escolha a conta, depois Envio de email > Servidor de saída, e escolha uma autenticação diferente de “Nenhum”.
        [apple-mail] no Mail, abra Mail > Definições > Contas (versões antigas: Preferências), escolha a conta, depois “Definições do servidor”, e defina um nome de utilizador e uma autenticação para o servidor de saída.
        [iphone] abra Definições > Apps > Mail > Contas de Mail (antes do iOS 18: Definições > Mail > Contas), escolha a conta, toque no endereço dela, depois em SMTP e no servidor em “Servidor principal”, e introduza também ali o nome de utilizador e a palavra-passe.
        [gmail-app] na aplicação Gmail, abra o menu > Definições, escolha a conta, depois “Definições de saída”, e ative “Exigir início de sessão”.
        [samsung-email] no Samsung Email, abra o menu, toque na roda dentada, escolha a conta, depois “Definições do servidor”, e ative a autenticação para o servidor de saída.
        [evolution] no Evolution, abra Editar > Contas, escolha a conta, depois “Editar” e “A enviar mensagens”, e marque “Servidor requer autenticação”.
        [kmail] no KMail, abra Configuração > Configurar o KMail… > Contas > Envio, escolha a conta, depois “Modificar…”, e marque “O servidor requer autenticação”.
        [device] na página web do dispositivo, em “E-mail” ou “SMTP”, ative a autenticação SMTP e introduza o nome de utilizador e a palavra-passe da conta de e-mail.
        [script] defina nome de utilizador e palavra-passe para o servidor SMTP na configuração dele.
       *[other] abra as definições do servidor de saída no seu programa de e-mail e ative a autenticação.
    } { advice-success }
user-from-address = Envie com o endereço que pertence a esta conta: compare o endereço de e-mail nas definições da conta com o que o fornecedor lhe deu.
user-block-list = O servidor diz que o endereço de Internet deste computador está numa lista de bloqueio. { $protocol ->
    [SMTP] Envie pela porta 587 ou 465 do seu fornecedor, com início de sessão; se já faz isso, peça
   *[other] Peça
 } ao seu fornecedor de Internet ou ao apoio técnico que peça a remoção do endereço da lista.
user-sending-limit = Espere até que o limite de envio tenha passado, muitas vezes uma hora ou um dia, e envie a menos pessoas de uma só vez.
user-other-address = Veja se uma VPN ou uma rede de visitantes está em uso e envie uma vez sem ela: o servidor recusa o endereço que este computador tem agora.
user-tell-provider-sending = Se o problema continuar, envie este relatório a quem administra { $server }: as próprias palavras do servidor estão nele.
user-tell-provider-sni = Envie este relatório a quem administra { $server } e peça um certificado predefinido para programas que não enviam nome.
user-ask-right-name = Pergunte a quem administra { $server } se esse ainda é o nome certo dele e envie este relatório.
user-raise-time-limit = Dê mais tempo ao servidor. { $program ->
        [outlook-express] { advice-where } Mova “Tempos de espera do servidor” em direção a “Longo”. Para voltar atrás, mova-os para onde estavam.
        [windows-mail] { advice-where } Mova “Tempos de espera do servidor” em direção a “Longo”. Para voltar atrás, mova-os para onde estavam.
        [windows-live-mail] { advice-where } Mova “Tempos de espera do servidor” em direção a “Longo”. Para voltar atrás, mova-os para onde estavam.
        [outlook] { advice-where } Mova “Tempos de Espera do Servidor” em direção a “Longo”. Para voltar atrás, mova-os para onde estavam.
        [thunderbird] No Thunderbird, abra o menu > Definições > Geral > Editor de configurações…, e defina mailnews.tcptimeout como 200. Para voltar atrás, restaure o valor ali.
        [script] Aumente o tempo limite (timeout) na configuração dele.
       *[other] Aumente o tempo limite nas definições da conta, se houver um.
    } { advice-success }
user-connect-network = Veja se este computador está ligado: Wi-Fi ativado e ligado a uma rede, cabo encaixado nas duas pontas, modo de voo desativado.
user-restart-network = Se também não abrir nenhuma página web, reinicie este computador; em casa, reinicie também o router e espere dois minutos.
user-free-connections = Feche programas de que não precisa ou reinicie este computador: ele já não tem nenhuma ligação livre, por isso nada se pôde saber sobre { $server }.
user-run-to-the-end = Clique em “Verificar de novo” e deixe chegar ao fim; raramente demora mais de dez segundos.
user-wait-for-answer = Tente de novo em dez minutos: um servidor que não diz nada pode estar sobrecarregado ou a iniciar. Não é preciso alterar nada no seu programa de e-mail.
user-tell-provider-slow = Se o problema continuar, envie este relatório a quem administra { $server }; os tempos estão nele.
user-try-again-now = Envie e receba mais uma vez no seu programa de e-mail: uma breve falha pode já ter passado.
user-compare-settings = A sua mensagem de erro fala de { $complaint-server }, porta { $complaint-port }; o que foi verificado é { $server }, porta { $port }. { advice-where-name } Introduza ali { $server } e a porta { $port }, se forem os do seu fornecedor: eles funcionam a partir daqui. Para voltar atrás, introduza de novo { $complaint-server } e a porta { $complaint-port }.
user-password-and-account = Se ainda não funcionar, introduza a palavra-passe de novo e compare o nome de utilizador com o que diz o seu fornecedor.
user-not-tested = Não foram testados o início de sessão, a caixa de correio e o envio: o Mailprobe nunca pede uma palavra-passe.
user-send-report = Guarde este relatório e envie-o ao seu apoio técnico: tudo o que foi encontrado está nele.

warning-ssl-off = Com o SSL desativado, a sua palavra-passe e todo o e-mail podem ser lidos por qualquer rede no caminho. Faça isso só dentro de uma rede em que confia, como a do escritório, ou por uma VPN até ela, nunca em redes Wi-Fi públicas nem diretamente através da Internet. { $protocol ->
        [SMTP] A leitura de e-mail tem uma definição própria: deixe o SSL ativado ali.
       *[other] O envio tem uma definição própria: deixe o SSL ativado ali.
    } Se for possível que alguém tenha visto a palavra-passe, mude-a quando o SSL voltar a funcionar, em todos os sítios em que a usa. Ative o SSL de novo assim que o servidor for reparado.
warning-pop3 = { $other-protocol } retira as mensagens do servidor, a menos que se peça o contrário: alguns programas de imediato, outros depois de duas semanas. Depois disso, essas mensagens já não estão nos seus outros dispositivos. Antes de transferir mensagens pela primeira vez, marque “Deixar uma cópia das mensagens no servidor” e desmarque qualquer número de dias depois do qual elas são removidas (telemóveis: eliminar do servidor “Nunca”).

admin-groupshield-log = Procure no registo de aplicações de { $server } os eventos 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) e 1194 (MSExchangeIS, com 0x80004005). 0x2741 neles significa que o endereço da porta segura não estava disponível para o bind; 0x2740 significa que outro programa ocupa a porta. Um certificado novo não ajuda: o artigo diz que os certificados estavam em ordem (KB Q250926).
admin-groupshield-service-packs = Se remover o GroupShield não ajudar, faça uma cópia de segurança e atualize o servidor para o Windows NT 4.0 Service Pack 6a e o Exchange Server 5.5 Service Pack 4, o estado mais recente: o NT 4.0 SP4 sozinho causa os mesmos eventos (KB Q214864).
admin-groupshield-remove = Antes, faça uma cópia de segurança e coloque outra proteção de e-mail em funcionamento. Depois remova por completo o GroupShield, o antivírus para Exchange da Network Associates (depois McAfee): primeiro os programas dele nos computadores de administração, depois no servidor, com os serviços, suplementos e entradas do Registo do Windows (KB Q250926; a lista para a remoção manual está em KB Q271758). Reinicie o arquivo de informações (Information Store); enquanto isso, o e-mail fica parado para todos.
admin-groupshield-test = Teste o SSL antes de voltar a instalar qualquer coisa, com o próprio programa de e-mail e SSL ativado (KB Q250926), ou aqui com “Verificar”; o openssl de hoje não conhece o SSL antigo desse servidor. Certifique-se de que 11508 e 11506 não voltam a aparecer.
admin-groupshield-reinstall = Reinstale o GroupShield e teste o SSL mais uma vez (KB Q250926). Depois diga às pessoas que ativem o SSL de novo.
admin-exchange55-log = Consulte o registo de aplicações de { $server }: 13002 significa que nenhum certificado está associado ao protocolo, 0x2740 que outro programa ocupa a porta, 0x2741 que o endereço não estava disponível para o bind.
admin-exchange55-certificate = No Key Manager, certifique-se de que um certificado válido está associado a “Default” ou ao endereço certo do servidor, tanto para POP3 como para IMAP4 (KB Q251097).
admin-exchange55-netstat = No servidor, execute netstat -an e procure 995 e 993 no estado LISTENING, e em que endereços. Uma porta num só endereço condiz com KB Q214864.
admin-exchange55-addresses = Veja em que ordem vêm os endereços do servidor (ping no próprio nome) e remova endereços de acesso telefónico e WAN que não estão em uso (KB Q214864). Atrás de um servidor proxy, as portas seguras precisam de uma associação própria (KB Q178532).
admin-exchange55-service-packs = Faça uma cópia de segurança e atualize o servidor para o Windows NT 4.0 Service Pack 6a e o Exchange Server 5.5 Service Pack 4: o NT 4.0 SP4 sozinho causa os mesmos eventos (KB Q214864).
admin-server-log = Consulte o registo de { $server } à hora deste relatório. { advice-server-log }
admin-key-and-certificate = Certifique-se de que a chave e o certificado condizem e de que o serviço consegue ler os dois. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ indica os ficheiros (ssl_cert e ssl_key; a partir da versão 2.4, ssl_server_cert_file e ssl_server_key_file); openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY têm de mostrar o mesmo.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files indica os ficheiros; openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY têm de mostrar o mesmo.
        [exchange] Get-ExchangeCertificate mostra se POP e IMAP constam em Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP associa um.
        [exchange55] O Key Manager mostra a chave e a que ela está associada.
       *[other] openssl x509 -noout -pubkey -in CERT e openssl pkey -pubout -in KEY têm de mostrar o mesmo.
    }
admin-reload = Faça com que o serviço leia de novo a chave e o certificado. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; a partir do Exchange 2013, também MSExchangePOP3BE e MSExchangeIMAP4BE. Set-PopSettings e Set-ImapSettings com -X509CertificateName escolhem o certificado.
        [exchange55] Reinicie o arquivo de informações (Information Store).
        [courier] Reinicie os serviços courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Reinicie o serviço de e-mail.
    }
admin-offload = Veja se um balanceador de carga, proxy TLS ou filtro de conteúdo está à frente da porta { $port } e repita o teste atrás dele.
admin-test-secure-port = Teste de fora: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } tem de mostrar o certificado e uma saudação.
admin-test-plain-port = Teste de fora: nc { $server } { $port } tem de mostrar uma saudação.
admin-enable-listener = Ative o serviço { $protocol } seguro. { $server-kind ->
        [dovecot] No Dovecot: protocols e, para cada um, um inet_listener com ssl = yes na porta { $port }; doveconf -n mostra o que está em uso.
        [postfix] No Postfix: a linha smtps (submissions) em master.cf.
        [exchange] No Exchange: Set-PopSettings ou Set-ImapSettings com -SSLBindings, depois inicie o serviço.
        [exchange55] No Exchange Administrator: as propriedades do protocolo, com um certificado do Key Manager.
       *[other] A configuração dele indica a porta e o certificado.
    }
admin-open-port = Abra a porta { $port } em todas as firewalls entre os programas de e-mail e { $server }, mas só a partir das redes em que eles são usados; nc -vz { $server } { $port } executado ali mostra se a ligação passa.
admin-publish-settings = Publique as definições certas onde os programas as procuram: autoconfig.xml para Thunderbird e K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover para o Outlook, um perfil de configuração para dispositivos da Apple e registos SRV _imaps, _pop3s e _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Diga às pessoas que programas ainda funcionam com TLS 1.2 e mais recentes; não é preciso reduzir a segurança do servidor para todos.
admin-allow-tls12 = Faça com que a porta { $port } responda também a TLS 1.2, além de TLS 1.3: é seguro, e muitos programas em uso não aceitam nada mais recente (Outlook antes do Windows 11, impressoras).
admin-old-tls-apart = Se programas antigos tiverem de continuar por algum tempo, dê-lhes um endereço próprio com TLS 1.0, só dentro da rede, e marque uma data para o fim disso.
admin-upgrade-server = Atualize o serviço de e-mail ou a biblioteca TLS dele para TLS 1.2 ou mais recente.
admin-tls-front-end = Até lá, coloque à frente dele um front-end TLS, como stunnel ou HAProxy, para que o TLS antigo nunca saia dessa máquina.
admin-test-versions = Teste com openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } e veja que versão e que cifra são negociadas.
admin-add-suites = Acrescente uma cifra que este programa ofereça, como { $ciphers }.
admin-old-ciphers = Este programa só oferece cifras antigas, como { $ciphers }, hoje demasiado fracas para serem ativadas para todos. A solução é um programa mais recente.
admin-add-rsa = Se o certificado tiver uma chave ECDSA ou Ed25519, ofereça ao lado dele um com chave RSA.
admin-renew-certificate = Renove o certificado com uma autoridade em que os programas de e-mail confiam e faça com que o serviço o leia de novo.
admin-replace-revoked = Peça à sua autoridade de certificação um novo certificado com uma nova chave, faça o serviço lê-lo de novo e pergunte porque é que o antigo foi revogado.
admin-full-chain = Forneça a cadeia completa: primeiro o certificado do próprio servidor, depois os que ficam entre ele e a raiz.
admin-current-chain = Substitua o certificado intermédio desatualizado que o servidor envia pelo atual da sua autoridade de certificação, ou deixe de o enviar.
admin-present-chain = Até o novo certificado intermédio começar a valer, faça o servidor enviar o que vale hoje.
admin-certificate-names = Certifique-se de que { $server } consta entre os nomes alternativos da entidade (subject alternative names); o nome comum não conta.
admin-chain-or-authority = O servidor envia só o próprio certificado: faça-o enviar também os certificados intermédios da cadeia. Se o emissor for a sua própria autoridade, instale essa raiz em todos os computadores que leem e-mail.
admin-reissue-plain = Mande emitir o certificado de novo sem a extensão marcada como crítica (critical); openssl x509 -text mostra-a.
admin-reissue-for-apple = Mande emitir o certificado de novo por 825 dias no máximo e com a finalidade serverAuth (autenticação de servidor); openssl x509 -text mostra ambos.
admin-reissue-within-rules = Mande emitir o certificado de novo por uma autoridade que possa emiti-lo para este nome; instalar uma raiz não ajuda aqui.
admin-not-yet-valid = Use o certificado só a partir do dia em que ele começa a valer, ou mande emiti-lo de novo; verifique o relógio do computador que o emitiu.
admin-server-usage = Mande emiti-lo de novo para servidores, com a utilização avançada de chave “TLS Web Server Authentication” (serverAuth).
admin-offer-starttls = Faça com que a porta { $port } ofereça STARTTLS; isso precisa de um certificado e da chave dele. { $server-kind ->
    [dovecot] No Dovecot: ssl = yes, ssl_cert e ssl_key (a partir da versão 2.4, ssl_server_cert_file e ssl_server_key_file).
    [postfix] No Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file e smtpd_tls_key_file (ou smtpd_tls_chain_files).
    [exchange] No Exchange: Enable-ExchangeCertificate para o serviço.
   *[other] A configuração dele indica os dois.
}
admin-trusted-authority = Obtenha o certificado de uma autoridade em que os programas de e-mail confiam. Se for a sua própria autoridade, instale a raiz dela em todos os computadores que leem e-mail.
admin-every-address = Instale o novo certificado em todos os servidores por trás do nome e compare-os: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = No endereço { $failing-address } a porta { $port } de { $server } não funciona: repare aí o serviço, ou retire esse endereço dos registos do nome até que funcione.
admin-new-key = Crie uma nova chave, RSA com 2048 bits ou mais ou EC P-256, e obtenha o certificado dela com SHA-256.
admin-strong-chain = O certificado do próprio servidor pode ficar: faça o servidor enviar um certificado intermédio da sua autoridade de certificação com chave de 2048 bits ou mais e assinado com SHA-256.
admin-dh-group = Use grupos Diffie-Hellman de 2048 bits ou apenas ECDHE.
admin-time-service = Não é preciso fazer nada em { $server }. Se muitos computadores tiverem o relógio errado, ofereça um serviço de hora na sua rede.
admin-tell-people-settings = Indique os pares às pessoas: 995, 993 e 465 com SSL/TLS; 110, 143 e 587 com STARTTLS.
admin-tls-on-secure-port = Ative o TLS para a porta { $port } ou feche-a: os programas que contam ali com TLS ficam à espera em vão.
admin-tls-on-plain-port = A porta { $port } começa logo com TLS. Faça-a responder sem encriptação e oferecer STARTTLS, como os programas esperam dela, ou feche-a: TLS desde o início pertence às portas 993, 995 e 465.
admin-check-forwarding = Veja para onde a porta { $port } de { $server } é encaminhada: ali responde algo que não é { $protocol }.
admin-exempt-mail-ports = Se o e-mail não tiver de ser inspecionado no caminho, exclua { $server } da inspeção TLS nas portas 995, 993, 465, 587, 143 e 110.
admin-install-company-root = Se a inspeção for desejada, instale o certificado de raiz dela em todos os computadores que leem e-mail.
admin-pass-starttls = Deixe o STARTTLS passar inalterado: gateways que o removem forçam o e-mail a seguir sem encriptação.
admin-inspect-firewall = Procure no registo da firewall o endereço de onde vem este relatório e a porta { $port }, à hora do relatório.
admin-packet-size = Se as respostas pequenas chegam e as grandes desaparecem, verifique a MTU no caminho: deixe passar ICMP "fragmentation needed" ou reduza a MSS.
admin-fix-records = Consulte os registos A, AAAA e eventual CNAME de { $server }, dentro e fora: dig { $server } A e dig { $server } AAAA.
admin-name-service = Veja se os servidores de nomes que esta rede distribui respondem: nslookup { $server } aqui, e nslookup { $server } com outro servidor de nomes.
admin-fix-ipv6 = Faça com que o serviço fique também à escuta no endereço IPv6 dele, ou retire o registo AAAA de { $server } até que isso aconteça.
admin-give-ipv4 = Dê também um endereço IPv4 (um registo A) a { $server }: nem todas as redes têm IPv6.
admin-portal-mail = Enquanto um visitante não iniciar sessão na rede, as portas 995, 993 e 587 não devem dar resposta alguma, nem a página de início de sessão: assim os programas de e-mail tentam de novo sozinhos.
admin-start-services = Inicie os serviços de e-mail em { $server } e certifique-se de que continuam em funcionamento.
admin-raise-limits = Veja que limite foi atingido. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections e o client_limit dos serviços de login; doveadm who mostra quem está ligado.
        [exchange] Get-PopSettings ou Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit e default_process_limit.
       *[other] Ligações no total, por utilizador e por endereço.
    }
admin-blocked-addresses = Veja se o fail2ban ou outra proteção semelhante bloqueou o endereço de onde vem este relatório.
admin-mailbox-lock = Procure uma sessão desta caixa de correio que não terminou e um ficheiro de bloqueio que ficou para trás.
admin-sign-in-methods = Veja que formas de iniciar sessão estão ativadas para { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings ou Get-ImapSettings, LoginType; no Exchange Online, veja se a autenticação básica está bloqueada.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; para uma só porta, em master.cf.
       *[other] Palavras-passe por TLS precisam de PLAIN ou LOGIN.
    }
admin-switch-protocol-on = Ative { $protocol } para esta conta ou este domínio, ou diga às pessoas que protocolo devem usar em vez dele.
admin-explain-sign-in = Se as palavras-passe estiverem desativadas de propósito, diga às pessoas que programas conseguem iniciar sessão e, onde houver palavras-passe de aplicação, como obter uma.
admin-client-certificate = Se não for a intenção pedir certificados aos clientes, desative isso (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); se for, diga às pessoas como obter um.
admin-sending-rules = Descubra que regra recusou o e-mail à hora deste relatório. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail e acl_smtp_rcpt
       *[other] Regras de retransmissão, remetentes e endereços, listas de bloqueio, limites de envio.
    }
admin-delist = Se o endereço não deveria estar na lista, peça a quem a mantém que o retire; a página da lista diz porque está lá.
admin-nothing-on-server = Não é preciso fazer nada em { $server }: nada dele foi alcançado.
admin-network-here = Se mais computadores forem afetados, consulte o switch, o router e o serviço de endereços (DHCP) desta rede.
admin-default-certificate = Dê ao listener um certificado e um site predefinido para programas que não enviam o nome do servidor.
admin-test-without-name = Teste com openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: isso tem de mostrar um certificado.
admin-server-names = Certifique-se de que as definições de TLS de { $server } conhecem exatamente esse nome e veja o que fazem com um programa que não indica nenhum.
admin-reverse-names = Veja se o servidor espera o nome reverso de cada endereço que se liga (PTR) ou uma consulta ident, e desative isso.
admin-server-load = Consulte a carga, a memória e o disco de { $server }, e o número de ligações.
admin-check-backend = Veja se o diretório (LDAP), a base de dados e o armazenamento de que o serviço de e-mail precisa respondem.
