# O que foi constatado, uma frase por constatação.

## O que disse o programa de e-mail

finding-said-secure-connect-failed = O programa de e-mail diz que não se estabeleceu uma conexão segura ({ $words })
finding-said-connect-failed = O programa de e-mail diz que não conseguiu conexão ({ $words })
finding-said-dropped = O programa de e-mail diz que o servidor encerrou a conexão ({ $words })
finding-said-slow = O programa de e-mail diz que esperou tempo demais por uma resposta ({ $words })
finding-said-host-not-found = O programa de e-mail diz que não encontrou o endereço do servidor ({ $words })
finding-said-busy = O programa de e-mail diz que o servidor ou a caixa de correio está ocupada ({ $words })
finding-said-certificate = O programa de e-mail diz que não aceita o certificado do servidor ({ $words })
finding-said-starttls-missing = O programa de e-mail diz que o servidor não oferece STARTTLS ({ $words })
finding-said-sign-in-refused = O programa de e-mail diz que o acesso à conta foi recusado ({ $words })
finding-said-timed-out = O programa de e-mail não teve resposta à sua conexão ({ $words })
finding-said-refused = A conexão do programa de e-mail foi recusada ({ $words })
finding-said-blocked-here = Este computador não deixou o programa de e-mail se conectar ({ $words })
finding-said-needs-encryption = As próprias palavras do servidor na mensagem pedem primeiro criptografia: { $words }
finding-said-tls-not-started = As próprias palavras do servidor na mensagem dizem que ele não pôde iniciar o TLS: { $words }

## Encontrar o endereço

finding-name-not-found = Não existe servidor com o nome { $name }
finding-name-has-no-address = O nome { $name } existe, mas nenhum endereço pertence a ele
finding-resolver-silent = O serviço de nomes desta rede não respondeu quando perguntado por { $name }
finding-resolver-trouble = O serviço de nomes desta rede não soube dizer onde está { $name }
finding-private-address = O nome leva a { $address }, um endereço dentro de uma rede local, e lá nada responde
finding-empty-address = O nome leva a { $address }, que não é um computador: filtros respondem assim
finding-hosts-file-names-server = O arquivo hosts deste próprio computador manda o nome para { $address }

## Chegar à porta

finding-port-silent-others-greet = A porta { $port } não responde à conexão, enquanto a porta { $other_port } responde normalmente
finding-port-silent = A porta { $port } não responde à conexão
finding-no-route = Não há caminho daqui até { $address }
finding-blocked-locally = Este próprio computador não deixou sair a conexão para a porta { $port }
finding-ipv6-fails-ipv4-works = A porta { $port } funciona por IPv4 ({ $works_on }) e não por IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = A porta { $port } funciona por IPv6 ({ $works_on }) e não por IPv4 ({ $address })
finding-one-address-fails = O servidor tem vários endereços: a porta { $port } funciona em { $works_on } e não em { $address }

## O canal seguro

finding-idle-close = A porta { $port } aceita conexões e as fecha antes que algo seja enviado
finding-every-hello-dies = A porta { $port } aceita conexões, mas nenhum dos { $hellos } tipos de hello, do SSL 2.0 ao TLS 1.3, recebe resposta
finding-alert-on-every-hello = A porta { $port } responde a todo tipo de hello com o mesmo alerta ({ $alert })
finding-every-hello-silent = A porta { $port } aceita conexões e depois não diz nada a nenhum tipo de hello
finding-client-hello-unanswered = A porta { $port } não respondeu ao hello do próprio programa de e-mail, e viu-se pouco demais para dizer por quê
finding-newer-hello-answered = A porta { $port } responde a programas mais novos (até { $version }) e não a um hello como o deste programa de e-mail
finding-only-old-hello-answered = A porta { $port } não responde a nada mais novo que { $version }
finding-other-suites-answered = A porta { $port } fala uma versão que este programa de e-mail conhece, mas não tem nenhuma cifra em comum com ele
finding-sni-needed = A porta { $port } só responde a programas que dizem o nome do servidor na primeira mensagem (SNI)
finding-client-hello-answered = A porta { $port } responde a um hello como o deste programa de e-mail
finding-current-hello-answered = A porta { $port } responde a um hello atual
finding-everything-works = A porta { $port } funciona daqui: alcançada, protegida e com saudação
finding-handshake-not-completed = A porta { $port } responde, mas a conexão segura não chega ao fim
finding-text-on-secure-port = A porta { $port } fala sem criptografia onde deveria haver um canal seguro: { $text }
finding-starttls-port-with-ssl = A porta { $port } saúda sem criptografia e não se destina a SSL desde o primeiro byte: { $text }
finding-starttls-on-secure-port = A porta { $port } espera um canal seguro, enquanto o programa de e-mail espera uma saudação
finding-tls-start-text = O próprio servidor diz que não pode iniciar o canal seguro (porta { $port })
finding-malformed-answer = A porta { $port } responde com bytes que não pertencem a nenhum protocolo conhecido aqui
finding-flapping = A porta { $port } respondeu a { $answered } de { $tries } tentativas iguais
finding-slow-answer = A porta { $port } levou { $seconds } segundos para responder

## O certificado e o relógio

finding-certificate-expired = O certificado do servidor venceu em { $not_after }
finding-certificate-not-yet-valid = O certificado do servidor começa a valer em { $not_before }
finding-certificate-wrong-name = O certificado é para { $names }, não para { $asked_name }
finding-certificate-self-signed = O certificado do servidor atesta a si mesmo (autoassinado)
finding-certificate-untrusted = Ninguém em quem este computador confia atesta o certificado; ele foi emitido por { $issuer }
finding-certificate-chain-incomplete = O servidor não envia o certificado que fica entre o dele e um confiável
finding-certificate-wrong-usage = O certificado do servidor não foi feito para um servidor de e-mail
finding-certificate-differs-elsewhere = Na outra rede, o servidor mostra um certificado de outro emissor ({ $issuer_elsewhere }; aqui { $issuer })
finding-clock-off = O relógio deste computador está { $direction ->
        [ahead] adiantado
       *[behind] atrasado
    } em { $days ->
        [0] { $minutes } minutos
        [one] { $days } dia
       *[other] { $days } dias
    }; pela hora do servidor, o certificado está em ordem
finding-clock-differs = O relógio deste computador difere do relógio do servidor em { $days ->
        [0] { $minutes } minutos
        [one] { $days } dia
       *[other] { $days } dias
    }
finding-clock-right = O relógio deste computador concorda com o do servidor
finding-weak-key-exchange = A troca de chaves do servidor é fraca demais para os programas atuais ({ $bits } bits)

## A saudação

finding-exchange-5_5-greeting = A porta { $port } se apresenta como Exchange Server { $version }
finding-exchange-5_5-before-sp3 = O Exchange Server { $version } é anterior ao Service Pack 3
finding-other-product-greeting = A porta { $port } se apresenta como { $product }, que não é o Exchange Server 5.5
finding-scanner-greeting = Um antivírus de e-mail responde na porta { $port } no lugar do servidor: { $text }
finding-local-scanner-listens = Um antivírus de e-mail neste computador escuta na porta { $port }
finding-refusal-greeting = A porta { $port } dispensa quem se conecta: { $text }
finding-greeting-missing = A porta { $port } foi alcançada, mas nenhuma saudação chegou
finding-no-port-speaks = { $ports } portas aceitam conexões e nenhuma diz uma palavra
finding-captive-portal-answers = Uma página de acesso desta rede responde no lugar do servidor de e-mail

## STARTTLS

finding-starttls-works = O STARTTLS funciona na porta { $port }
finding-starttls-offered = A porta { $port } oferece STARTTLS
finding-smtp-starttls-works = O STARTTLS funciona na porta { $port }
finding-starttls-stripped = Algo no caminho apaga a oferta de STARTTLS na porta { $port }
finding-starttls-injected = Vieram bytes a mais com o sinal verde do servidor para STARTTLS na porta { $port }, um indício de adulteração
finding-starttls-not-offered = A porta { $port } não oferece STARTTLS, para o qual o programa de e-mail está configurado
finding-starttls-refused = A porta { $port } oferece STARTTLS e depois o recusa

## O acesso à conta

finding-sign-in-oauth-only = A porta { $port } não aceita senhas, só o acesso por uma página da web (OAuth 2)
finding-sign-in-disabled = A porta { $port } diz que o acesso à conta está desativado
finding-plain-sign-in-refused = A porta { $port } não aceita senha sem criptografia

## Outras portas, outras redes e o que as pessoas sabem

finding-both-secure-ports-fail = As portas { $port } e { $other_port } se comportam do mesmo modo, enquanto a porta { $greeting_port } responde com saudação
finding-other-secure-port-works = A porta { $other_port } funciona, a porta { $port } não
finding-works-on-other-network = De outra rede funciona
finding-fails-on-other-network = De outra rede também não funciona
finding-groupshield-installed = O GroupShield funciona nesse servidor, diz alguém que sabe
finding-groupshield-absent = O GroupShield não está nesse servidor, diz alguém que sabe
finding-cured-by-removal = O SSL funciona desde que o GroupShield foi removido por completo
finding-not-cured-by-removal = O SSL não funciona, embora o GroupShield tenha sido removido por completo
finding-works-without-ssl = O e-mail funciona com o SSL desativado
finding-fails-without-ssl = O e-mail também não funciona com o SSL desativado
finding-began-after-change-here = Começou depois de uma mudança neste computador
finding-no-change-here = Nada foi mudado neste computador
finding-event-0x2741 = O log do servidor mostra o evento { $event } com 0x2741: o serviço de e-mail não pôde abrir sua porta segura
finding-event-0x2740 = O log do servidor mostra o evento { $event } com 0x2740: outro programa ocupa a porta de e-mail
finding-event-13002 = O log do servidor mostra o evento 13002: o serviço de e-mail não tem certificado
