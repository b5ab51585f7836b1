finding-said-secure-connect-failed = O programa de e-mail diz que não foi possível estabelecer a ligação segura: { $words }
finding-said-connect-failed = O programa de e-mail diz que não conseguiu ligar-se: { $words }
finding-said-refused = A mensagem diz que a ligação foi recusada: { $words }
finding-said-timed-out = A mensagem diz que nada respondeu a tempo: { $words }
finding-said-unreachable = A mensagem diz que não há rota até ao servidor: { $words }
finding-said-cannot-contact = O programa de e-mail diz que não conseguiu chegar ao servidor: { $words }
finding-said-no-ipv6 = A mensagem diz que este computador não conhece endereços desse tipo: { $words }
finding-said-blocked-here = A mensagem diz que este computador não deixou o programa ligar-se: { $words }
finding-said-no-network = A mensagem diz que não há rede: { $words }
finding-said-host-not-found = A mensagem diz que o nome do servidor não foi encontrado: { $words }
finding-said-resolver-trouble = A mensagem diz que não foi possível consultar nomes: { $words }
finding-said-dropped = A mensagem diz que a ligação foi terminada: { $words }
finding-said-slow = A mensagem diz que o servidor não respondeu a tempo: { $words }
finding-said-silent-on-tls-port = Nada veio de uma porta em que a encriptação tem de começar imediatamente: { $words }
finding-said-tls-failed = A mensagem diz que não houve acordo sobre a encriptação: { $words }
finding-said-clear-text = A mensagem diz que veio texto sem encriptação onde se esperava encriptação: { $words }
finding-said-starttls-missing = A mensagem diz que o servidor não oferece STARTTLS: { $words }
finding-said-needs-encryption = A mensagem diz que a encriptação tem de vir primeiro: { $words }
finding-said-tls-not-started = A mensagem diz que o servidor não conseguiu iniciar a encriptação: { $words }
finding-said-client-too-old = A mensagem diz que a versão de TLS do programa já não é aceite: { $words }
finding-said-server-too-old = A mensagem diz que a versão de TLS do servidor já não é aceite: { $words }
finding-said-version-differs = A mensagem diz que os dois lados não têm nenhuma versão de TLS em comum: { $words }
finding-said-no-shared-cipher = A mensagem diz que os dois lados não têm nenhuma encriptação em comum: { $words }
finding-said-weak-key-exchange = A mensagem diz que a troca de chaves do servidor é demasiado fraca: { $words }
finding-said-certificate = A mensagem diz que o certificado do servidor não foi aceite: { $words }
finding-said-certificate-expired = A mensagem diz que o certificado do servidor expirou: { $words }
finding-said-certificate-not-yet-valid = A mensagem diz que o certificado do servidor ainda não é válido: { $words }
finding-said-certificate-wrong-name = A mensagem diz que o certificado é de outro nome: { $words }
finding-said-certificate-self-signed = A mensagem diz que o certificado é autoassinado (nenhuma autoridade de certificação o confirma): { $words }
finding-said-certificate-untrusted = A mensagem diz que o emissor do certificado não é de confiança: { $words }
finding-said-own-root-in-chain = A mensagem diz que o certificado vem de uma autoridade de certificação privada: { $words }
finding-said-certificate-chain = A mensagem diz que falta uma parte da cadeia de certificados: { $words }
finding-said-certificate-revoked = A mensagem diz que o certificado foi revogado: { $words }
finding-said-weak-certificate = A mensagem diz que o certificado é demasiado fraco: { $words }
finding-said-clock = A mensagem diz que os relógios diferem: { $words }
finding-said-client-rejects-certificate = O registo do servidor diz que o cliente não aceitou o certificado: { $words }
finding-said-client-certificate = A mensagem diz que o servidor pede um certificado seu: { $words }
finding-said-sni = A mensagem diz que é preciso indicar ao servidor o nome dele: { $words }
finding-said-wrong-protocol = A mensagem diz que outro protocolo respondeu: { $words }
finding-said-busy = A mensagem fala dos limites do servidor: { $words }
finding-said-mailbox-locked = A mensagem diz que outro programa tem a caixa de correio aberta: { $words }
finding-said-server-fault = A mensagem fala de um defeito do servidor: { $words }
finding-said-sign-in-refused = A mensagem diz que o início de sessão foi recusado: { $words }
finding-said-sign-in-method = A mensagem diz que esta forma de iniciar sessão não é aceite: { $words }
finding-said-sign-in-later = A mensagem diz que o início de sessão está suspenso por algum tempo: { $words }
finding-said-relay-denied = A mensagem diz que o servidor não retransmite e-mail sem início de sessão: { $words }
finding-said-sending-refused = A mensagem diz que o servidor não aceita este e-mail: { $words }
finding-said-computer-name-refused = A mensagem diz que o servidor não aceita o nome que este computador dá de si mesmo (HELO): { $words }
finding-said-recipient-unknown = A mensagem diz que o destinatário não é conhecido: { $words }
finding-said-mailbox-full = A mensagem diz que uma caixa de correio está cheia: { $words }
finding-said-scanner = A mensagem vem de um antivírus de e-mail no caminho: { $words }
finding-said-captive-portal = A mensagem vem da página de início de sessão de uma rede: { $words }
finding-said-local = A mensagem fala de um defeito neste computador: { $words }
finding-said-settings = A mensagem diz que as definições não podem estar certas: { $words }
finding-settings-tls-on-starttls-port = SSL/TLS está definido para a porta { $port }, em que a encriptação começa com STARTTLS
finding-settings-plain-on-tls-port = SSL/TLS não está definido para a porta { $port }, em que a encriptação tem de começar imediatamente
finding-settings-starttls-on-tls-port = STARTTLS está definido para a porta { $port }, em que a encriptação tem de começar imediatamente
finding-settings-port-of-other-protocol = A porta { $port } não é de { $protocol }
finding-settings-greeting-of-other-protocol = O servidor respondeu num protocolo que não é { $protocol }: { $words }
finding-settings-server-is-this-computer = As definições indicam este próprio computador como servidor de e-mail
finding-settings-greeting-of-other-server = A saudação não é a do fornecedor: { $words }
finding-settings-certificate-of-other-server = Os servidores deste fornecedor mostram o certificado certo aos programas que dizem primeiro o nome deles (SNI): este programa não o diz, ou outra coisa responde em vez deles
finding-settings-exchanger-as-server = Este servidor só recebe e-mail de outros servidores, na porta 25. Os programas usam outro servidor do fornecedor, e não a porta { $port } deste.

finding-name-not-found = Não existe servidor com o nome { $name }
finding-alias-leads-nowhere = { $name } é apenas outro nome de { $alias }, e { $alias } não existe
finding-name-has-no-address = O nome { $name } existe, mas nenhum endereço pertence a ele
finding-resolver-silent = O serviço de nomes desta rede não respondeu à consulta sobre { $name }
finding-family-unanswered = O serviço de nomes desta rede deixa sem resposta a consulta por endereços { $family } de { $name }: cada programa espera { $seconds } segundos ou mais
finding-resolver-trouble = O serviço de nomes desta rede não soube dizer onde está { $name }
finding-private-address = O nome leva a { $address }, um endereço dentro de uma rede local, e lá nada responde
finding-empty-address = O nome leva a { $address }, que não é o endereço de nenhum computador; filtros respondem assim
finding-loopback-address = O nome leva a { $address }, que é este próprio computador; filtros respondem assim
finding-no-network = Este computador não tem ligação de rede
finding-computer-at-its-limit = Este computador já não tem nenhuma ligação livre: há demasiadas ligações abertas ao mesmo tempo
finding-hosts-file-names-server = O ficheiro hosts deste computador encaminha o nome para { $address }
finding-search-suffix-used = O nome só foi encontrado com { $suffix } acrescentado, por isso outro computador pode ter respondido

finding-port-refused-others-greet = A porta { $port } recusa ligações, enquanto a porta { $other_port } responde normalmente
finding-port-silent-others-greet = A porta { $port } não responde à ligação, enquanto a porta { $other_port } responde normalmente
finding-port-refused = A porta { $port } recusa ligações
finding-port-silent = A porta { $port } não responde à ligação
finding-every-port-refused = Todas as portas de e-mail testadas recusam ligações
finding-every-port-silent = Nenhuma porta de e-mail testada responde
finding-no-route = Não há rota daqui até { $address }
finding-no-way-out = Não se consegue alcançar nenhuma porta de { $address }: falta o caminho de saída desta rede
finding-no-ipv6-route = { $server } só tem endereços IPv6, e daqui não há rota IPv6 até lá
finding-blocked-locally = O próprio computador não deixou sair a ligação para a porta { $port }
finding-ipv6-fails-ipv4-works = A porta { $port } funciona por IPv4 ({ $works_on }) e não por IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = A porta { $port } funciona por IPv6 ({ $works_on }) e não por IPv4 ({ $address })
finding-older-on-one-address = No endereço { $address }, o servidor não usa nada mais recente que { $version }; noutros endereços, usa
finding-one-address-fails = O servidor tem vários endereços: a porta { $port } funciona em { $works_on } e não em { $address }
finding-busy-on-one-address = O servidor tem vários endereços: a porta { $port } funciona em { $works_on } e não em { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

finding-idle-close = A porta { $port } aceita ligações e fecha-as antes que algo seja enviado
finding-every-port-closes = { $ports } portas aceitam ligações e terminam-nas de imediato, sem dizer nada
finding-every-hello-dies = { $range ->
    [part] A porta { $port } aceita ligações, mas nenhuma das { $hellos } tentativas de encriptar recebe resposta
   *[whole] A porta { $port } aceita ligações, mas nenhuma das { $hellos } tentativas de encriptar, do SSL 2.0 ao TLS 1.3, recebe resposta
}
finding-alert-on-every-hello = A porta { $port } responde a todas as tentativas de encriptar com o mesmo alerta ({ $alert })
finding-server-name-refused = A porta { $port } não conhece o nome { $server }, ou não recebeu nome nenhum (alerta 112)
finding-every-hello-silent = { $way ->
    [starttls] A porta { $port } aceita STARTTLS e depois não diz nada
   *[tls] A porta { $port } aceita ligações e depois não diz nada, seja o que for que se envie para iniciar a encriptação
}
finding-flight-breaks-off = A porta { $port } começa a responder e depois { $how ->
        [closed] termina a ligação
        [reset] corta a ligação
        [silent] fica em silêncio
        [alert] desiste com o alerta { $alert }
       *[malformed] envia bytes sem sentido
    }
finding-large-hello-fails = { $how ->
    [reset] Com uma primeira mensagem de { $bytes } bytes a porta { $port } termina a ligação, e uma mais curta recebe resposta
   *[lost] Uma primeira mensagem de { $bytes } bytes fica sem resposta na porta { $port }, e uma mais curta recebe resposta
}
finding-client-hello-unanswered = A porta { $port } não respondeu ao modo como este programa de e-mail inicia a encriptação
finding-newer-hello-answered = A porta { $port } responde a programas mais recentes (até { $version }) e não a um como este programa de e-mail
finding-newest-version-breaks-off = A porta { $port } interrompe quando um programa oferece TLS 1.3 e responde aos que oferecem no máximo TLS 1.2
finding-only-old-hello-answered = A porta { $port } não responde a nada mais recente que { $version }
finding-other-suites-answered = A porta { $port } usa uma versão que este programa de e-mail conhece, mas não tem nenhuma cifra em comum com ele
finding-key-type-not-spoken = A porta { $port } mostra um certificado com uma chave que este programa de e-mail não consegue usar ({ $key })
finding-sni-needed = A porta { $port } só responde a programas que dizem o nome do servidor na primeira mensagem (SNI)
finding-other-certificate-without-name = A programas que não dizem o nome do servidor, ele mostra o certificado de { $names }
finding-client-hello-answered = A porta { $port } responde a um programa como este programa de e-mail
finding-current-hello-answered = A porta { $port } responde a programas atuais
finding-everything-works = { $encrypts ->
    [yes] A porta { $port } funciona a partir daqui: foi alcançada, encripta, e o servidor de e-mail respondeu
   *[no] A porta { $port } funciona a partir daqui: foi alcançada, e o servidor de e-mail respondeu, sem encriptação
}
finding-handshake-not-completed = A porta { $port } responde, mas a ligação segura não é concluída
finding-text-on-secure-port = A porta { $port } não usa encriptação onde ela deveria existir: { $text }
finding-starttls-port-with-ssl = A porta { $port } responde sem encriptação e não se destina a SSL desde o primeiro byte: { $text }
finding-starttls-on-secure-port = A porta { $port } espera a encriptação, enquanto o programa de e-mail espera que o servidor fale primeiro
finding-no-encryption-on-secure-port = A porta { $port } começa com encriptação, enquanto o programa de e-mail está configurado sem nenhuma
finding-tls-start-text = { $how ->
    [continues] A porta { $port } aceita STARTTLS e depois continua sem encriptação: { $text }
   *[says] O próprio servidor diz que não consegue iniciar a encriptação (porta { $port })
}
finding-other-protocol = { $speaks ->
    [none] Algo que não é um servidor de e-mail
   *[other] { $speaks }
} responde na porta { $port }: { $text }
finding-other-protocol-inside = A porta { $port } inicia a encriptação, mas o que responde por trás dela não é esse tipo de servidor de e-mail: { $text }
finding-settings-starttls-not-in-program = STARTTLS está configurado para a porta { $port }; o Outlook Express só consegue usá-lo na porta 25
finding-starttls-missing-on-one-address = A porta { $port } aceita STARTTLS em { $works_on } e não em { $address }
finding-starttls-withheld = A porta { $port } não anuncia STARTTLS e mesmo assim aceita-o; os programas de e-mail só usam o que é anunciado
finding-hangs-up-after-greeting = A porta { $port } responde uma só vez e depois termina a ligação
finding-silent-after-greeting = A porta { $port } responde uma só vez e depois não diz mais nada
finding-port-for-web = A porta { $port } é para páginas web, e nenhum servidor de e-mail responde nela
finding-malformed-answer = A porta { $port } responde com bytes que não pertencem a nenhum protocolo conhecido aqui
finding-flapping = A porta { $port } respondeu a { $answered } de { $tries } tentativas iguais
finding-shut-out = A porta { $port } respondeu primeiro e depois já não aceitou ligações daqui
finding-slow-answer = A porta { $port } demorou { $seconds } segundos a responder

finding-certificate-expired = O certificado do servidor expirou em { $not_after }
finding-certificate-not-yet-valid = O certificado do servidor começa a valer em { $not_before }
finding-certificate-revoked = O certificado foi revogado em { $revoked_at }: o próprio servidor entrega a resposta do emissor
finding-certificate-intermediate-expired = O certificado entre o do próprio servidor e um de confiança, { $certificate }, expirou em { $not_after }
finding-certificate-intermediate-not-yet-valid = O certificado entre o do próprio servidor e um de confiança, { $certificate }, começa a valer em { $not_before }
finding-certificate-other-path-needed = O servidor envia também o certificado de { $certificate }, que só vale de { $not_before } a { $not_after }; programas atuais encontram um caminho sem ele, mas os antigos e o OpenSSL anterior à versão 1.1.0 podem parar ali
finding-certificate-wrong-name = O certificado é de { $names }, não de { $asked_name }
finding-certificate-names-nobody = O certificado não traz o nome de nenhum servidor, portanto também não o de { $asked_name }
finding-certificate-name-only-in-cn = O certificado só traz o nome { $common_name } como nome comum, o que os programas atuais já não aceitam; os antigos aceitam
finding-certificate-self-signed = O certificado do servidor é autoassinado: nenhuma autoridade de certificação o confirma
finding-certificate-unknown-extension = O certificado, ou um acima dele, tem uma extensão marcada como crítica que os programas de e-mail não conhecem e por isso têm de recusar
finding-certificate-against-apple-rules = Os programas da Apple recusam o certificado: emitido desde julho de 2019, deve valer no máximo 825 dias e destinar-se a servidores
finding-certificate-exceeds-issuer = A autoridade { $issuer } não podia emitir este certificado: { $exceeds ->
    [kind] não é uma autoridade de certificação ou não pode assinar certificados
    [length] a cadeia abaixo dela é mais longa do que o permitido
    [purpose] destina-se a outra coisa que não servidores
    [names] o nome está fora dos limites dela
   *[other] tipo errado, cadeia demasiado longa ou um nome fora dos limites dela
}
finding-certificate-untrusted = O certificado não foi emitido por uma autoridade em que este computador confia, mas por { $issuer }
finding-certificate-chain-incomplete = O servidor omite um certificado entre o dele e um de confiança
finding-certificate-wrong-usage = O certificado do servidor não foi feito para um servidor de e-mail
finding-certificate-status-missing = O certificado exige em cada ligação uma confirmação do emissor (OCSP), e o servidor não envia nenhuma
finding-certificate-unreadable = Um certificado que o servidor envia não pode ser lido
finding-certificate-bad-on-one-address = No endereço { $address }, o servidor mostra outro certificado, que { $problem ->
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
}
finding-interceptor-issuer = O certificado foi emitido por { $interceptor }, que interceta as ligações seguras no caminho
finding-certificate-differs-elsewhere = Na outra rede, o servidor mostra um certificado de outro emissor ({ $issuer_elsewhere }; aqui { $issuer })
finding-clock-off = O relógio deste computador está { $direction ->
        [ahead] adiantado
       *[behind] atrasado
    } em { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
        [one] { $days } dia
       *[other] { $days } dias
    }; pela hora do servidor, o certificado está em ordem
finding-clock-differs = O relógio deste computador difere do relógio do servidor em { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
        [one] { $days } dia
       *[other] { $days } dias
    }
finding-clock-right = O relógio deste computador coincide com o do servidor
finding-certificate-weak-key = A chave do certificado é demasiado curta para muitos programas atuais ({ $key })
finding-certificate-weak-signature = O certificado está assinado de um modo que os programas atuais recusam ({ $signature })
finding-certificate-intermediate-weak-key = A chave do certificado entre o do próprio servidor e um de confiança, { $certificate }, é demasiado curta para muitos programas atuais ({ $key })
finding-certificate-intermediate-weak-signature = O certificado entre o do próprio servidor e um de confiança, { $certificate }, está assinado de um modo que os programas atuais recusam ({ $signature })
finding-weak-key-exchange = A troca de chaves do servidor é demasiado fraca para muitos programas atuais ({ $bits } bits)

finding-exchange-5_5-greeting = A porta { $port } identifica-se como Exchange Server { $version }
finding-exchange-5_5-before-sp3 = O Exchange Server { $version } é anterior ao Service Pack 3
finding-other-product-greeting = A porta { $port } identifica-se como { $product }
finding-scanner-greeting = Um antivírus de e-mail responde na porta { $port } em vez do servidor: { $text }
finding-local-scanner-listens = Um antivírus de e-mail neste computador está à escuta na porta { $port }
finding-busy-greeting = A porta { $port } não atende este computador por enquanto: { $text }
finding-kept-out-greeting = A porta { $port } não atende este computador por enquanto: { $text }
finding-mailbox-locked-greeting = Outro programa ou dispositivo tem a caixa de correio aberta: { $text }
finding-takes-no-mail = A porta { $port } diz que este servidor não aceita e-mail de ninguém: { $text }
finding-refusal-greeting = A porta { $port } recusa ligações daqui: { $text }
finding-address-not-welcome = A porta { $port } recusa este computador: { $text }
finding-computer-name-refused = A porta { $port } recusa o nome que o Mailprobe dá deste computador (EHLO): { $text }
finding-server-fault-greeting = A porta { $port } diz que o serviço tem um problema ou está desligado: { $text }
finding-server-asked-to-stop = O servidor pediu para voltar mais tarde, por isso o Mailprobe parou de perguntar
finding-greeting-missing = A porta { $port } foi alcançada, mas o servidor de e-mail não disse nada
finding-greeting-cut-off = A porta { $port } termina a ligação no momento em que o servidor de e-mail deveria falar primeiro
finding-no-port-speaks = { $ports } portas aceitam ligações e nenhuma diz uma palavra
finding-captive-portal-answers = Uma página de início de sessão desta rede responde em vez do servidor de e-mail

finding-starttls-works = O STARTTLS funciona na porta { $port }
finding-starttls-offered = A porta { $port } oferece STARTTLS
finding-smtp-starttls-works = O STARTTLS funciona na porta { $port }
finding-starttls-stripped = Algo no caminho remove a oferta de STARTTLS na porta { $port }
finding-starttls-injected = Vieram bytes a mais com o aval do servidor para STARTTLS na porta { $port }, um indício de adulteração
finding-starttls-not-offered = A porta { $port } não oferece STARTTLS, para o qual o programa de e-mail está configurado
finding-starttls-refused = A porta { $port } oferece STARTTLS e depois { $answered ->
    [yes] recusa-o: { $reply }
   *[no] não responde
 }

finding-sign-in-oauth-only = A porta { $port } não aceita palavras-passe, só o início de sessão numa página web (OAuth 2)
finding-sign-in-disabled = A porta { $port } diz que o início de sessão está desativado
finding-protocol-switched-off = A porta { $port } diz que { $protocol } está desativado para esta conta ou este domínio: { $text }
finding-sign-in-not-in-program = A porta { $port } oferece para iniciar sessão apenas { $ways }, que este programa de e-mail não aceita
finding-sign-in-fails-on-one-address = A porta { $port } não oferece em { $address } nenhum início de sessão que este programa de e-mail possa usar, mas em { $works_on } oferece
finding-client-certificate-demanded = A porta { $port } só deixa entrar programas que têm um certificado próprio
finding-sign-in-not-offered = A porta { $port } não oferece nenhuma forma de iniciar sessão
finding-plain-sign-in-refused = A porta { $port } não aceita palavra-passe sem encriptação

finding-both-secure-ports-fail = As portas { $port } e { $other_port } comportam-se do mesmo modo, enquanto a porta { $greeting_port } responde
finding-other-secure-port-works = A porta { $other_port } funciona, a porta { $port } não
finding-works-on-other-network = Funciona a partir de outra rede
finding-fails-on-other-network = Também não funciona a partir de outra rede
finding-groupshield-installed = Alguém que sabe diz que o GroupShield está em uso nesse servidor
finding-groupshield-absent = Alguém que sabe diz que o GroupShield não está nesse servidor
finding-cured-by-removal = O SSL funciona desde que o GroupShield foi removido por completo
finding-not-cured-by-removal = O SSL não funciona, embora o GroupShield tenha sido removido por completo
finding-works-without-ssl = O e-mail funciona com o SSL desativado
finding-fails-without-ssl = O e-mail também não funciona com o SSL desativado
finding-began-after-change-here = Começou depois de uma alteração neste computador
finding-no-change-here = Nada foi alterado neste computador
finding-event-0x2741 = O registo do servidor mostra o evento { $event } com 0x2741: o serviço de e-mail não pôde abrir a sua porta segura
finding-event-0x2740 = O registo do servidor mostra o evento { $event } com 0x2740: outro programa ocupa a porta de e-mail
finding-event-13002 = O registo do servidor mostra o evento 13002: o serviço de e-mail não tem certificado
