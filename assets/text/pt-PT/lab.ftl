lab-healthy = Tudo funciona
lab-healthy-about = Um servidor de e-mail em ordem. Serve para ver como é um bom resultado e que uma verificação termina depressa.

lab-groupshield = GroupShield no Exchange Server 5.5
lab-groupshield-about = O caso para o qual este programa foi feito: um servidor Exchange com o GroupShield, o antivírus da Network Associates. As portas seguras aceitam ligações e depois terminam-nas a cada tentativa de iniciar a encriptação, da mais antiga à mais recente. As portas sem encriptação identificam-se como Exchange Server 5.5 com Service Pack 4.

lab-groupshield-refused = GroupShield, com as portas seguras fechadas
lab-groupshield-refused-about = O mesmo servidor Exchange antigo, mas nada está à escuta nas portas seguras. O motivo pode ser o GroupShield; pode ser também um administrador que nunca ativou o SSL.

lab-groupshield-idle-close = GroupShield, a terminar a ligação de imediato
lab-groupshield-idle-close-about = As portas seguras terminam a ligação antes que algo seja dito. O administrador disse-nos que o GroupShield está instalado nesse servidor.

lab-exchange55-events = GroupShield, com o registo de eventos do servidor
lab-exchange55-events-about = Como o primeiro caso, e o administrador enviou quatro entradas do registo de eventos. Elas mostram que os serviços de e-mail não puderam abrir as suas portas seguras.

lab-groupshield-one-port-only = Exchange 5.5 com uma única porta com defeito
lab-groupshield-one-port-only-about = Só uma porta segura do antigo servidor Exchange termina a ligação; as outras respondem. Isso contraria a hipótese do GroupShield, que, tanto quanto se sabe, bloqueia-as todas ao mesmo tempo.

lab-exchange55-no-certificate = Exchange 5.5 sem certificado
lab-exchange55-no-certificate-about = As portas seguras terminam a ligação de imediato, porque nenhum certificado foi instalado para elas. O registo de eventos diz isso. Parece o GroupShield e não é.

lab-client-too-old = O programa de e-mail é demasiado antigo
lab-client-too-old-about = O servidor só usa TLS 1.2 e mais recentes. Um programa de e-mail atual consegue ligar-se; um do Windows XP é recusado com uma resposta clara.

lab-client-too-old-bare-close = O programa de e-mail é demasiado antigo, e ninguém diz isso
lab-client-too-old-bare-close-about = Como antes, mas o servidor termina a ligação de programas antigos sem dizer nada, como faz o Dovecot. Só a comparação de várias tentativas distingue isso de um servidor com defeito.

lab-server-too-old = O servidor é demasiado antigo
lab-server-too-old-about = O servidor usa SSL 3.0 e TLS 1.0 e nada mais recente. Programas de e-mail atuais recusam-se a ligar-se a ele; os antigos conseguem.

lab-tls10-only = O servidor só usa TLS 1.0
lab-tls10-only-about = Um servidor de cerca de 2005 que nunca aprendeu nada mais recente que TLS 1.0.

lab-ssl3-only = O servidor só usa SSL 3.0
lab-ssl3-only-about = Um servidor de cerca de 1998. Já nenhum programa atual usa SSL 3.0.

lab-ssl2-only = O servidor só usa SSL 2.0
lab-ssl2-only-about = Um servidor de cerca de 1996. O SSL 2.0 não protege nada hoje, e quase nenhum programa ainda o tem.

lab-no-shared-cipher = Nenhuma cifra em comum
lab-no-shared-cipher-about = Servidor e programa de e-mail usam a mesma versão, mas o servidor quer AES e um programa do Windows XP não o tem.

lab-sni-required = O servidor quer que lhe digam o nome dele
lab-sni-required-about = O servidor recusa os programas que não dizem no início que servidor procuram. Programas do Windows XP nunca o dizem.

lab-certificate-expired = O certificado expirou
lab-certificate-expired-about = A encriptação funciona, mas o certificado do servidor expirou há dois meses.

lab-certificate-not-yet-valid = O certificado ainda não é válido
lab-certificate-not-yet-valid-about = A encriptação funciona, mas o certificado do servidor só começa a valer daqui a três semanas. O relógio deste computador está certo.

lab-certificate-wrong-name = O certificado é de outro servidor
lab-certificate-wrong-name-about = A encriptação funciona, mas o certificado traz os nomes dos servidores de uma empresa de alojamento.

lab-certificate-self-signed = O certificado é autoassinado
lab-certificate-self-signed-about = A encriptação funciona, mas nenhuma autoridade de certificação confirma o certificado.

lab-certificate-unknown-issuer = O certificado vem de um emissor desconhecido
lab-certificate-unknown-issuer-about = A encriptação funciona, mas uma empresa emitiu o seu próprio certificado, e este computador não conhece essa empresa.

lab-weak-certificate = A chave do certificado é demasiado fraca
lab-weak-certificate-about = O certificado tem uma chave RSA de 1024 bits. Programas antigos aceitam-na; os atuais, não.

lab-weak-signature = A assinatura do certificado é demasiado fraca
lab-weak-signature-about = O certificado foi assinado com SHA-1, que pode ser falsificado. Programas antigos aceitam-no; os atuais, não.

lab-clock-wrong = O relógio deste computador está errado
lab-clock-wrong-about = O certificado está em ordem, mas este computador julga estar três anos atrás. As primeiras palavras do servidor mostram a hora certa.

lab-plaintext-on-secure-port = Nenhuma encriptação na porta segura
lab-plaintext-on-secure-port-about = O servidor responde sem encriptação onde ela deveria estar, e também não conhece STARTTLS. A porta segura dele está mal configurada.

lab-starttls-mixup = STARTTLS e SSL trocados
lab-starttls-mixup-about = A porta responde sem encriptação e oferece STARTTLS, que funciona. O programa de e-mail foi configurado para usar SSL desde o primeiro byte.

lab-no-secure-service = Não há porta segura
lab-no-secure-service-about = Nada está à escuta nas portas seguras. As portas sem encriptação funcionam e oferecem STARTTLS.

lab-wrong-protocol = Outra coisa responde
lab-wrong-protocol-about = Um servidor web e um acesso remoto respondem onde se esperava e-mail: o nome do servidor ou a porta está errado.

lab-ssl-on-587 = SSL na porta 587
lab-ssl-on-587-about = O servidor está em ordem. O programa de e-mail foi configurado para usar SSL desde o primeiro byte na porta 587, que responde sem encriptação e depois quer STARTTLS.

lab-no-encryption-on-993 = Nenhuma encriptação na porta 993
lab-no-encryption-on-993-about = O servidor está em ordem. O programa de e-mail foi configurado sem encriptação numa porta que começa com ela, por isso um espera pelo outro.

lab-starttls-not-offered = O STARTTLS não é oferecido
lab-starttls-not-offered-about = O programa de e-mail foi configurado para usar STARTTLS. As portas sem encriptação não o oferecem; as portas seguras funcionam.

lab-http-inside-tls = Um servidor web por trás da encriptação
lab-http-inside-tls-about = Encriptação e certificado estão em ordem, mas lá dentro responde um servidor web.

lab-garbage-inside-tls = Ruído por trás da encriptação
lab-garbage-inside-tls-about = Encriptação e certificado estão em ordem, mas o que vem lá dentro não é um protocolo de e-mail, nem qualquer outro.

lab-imap-on-pop3s = Outro serviço de e-mail na porta
lab-imap-on-pop3s-about = Encriptação e certificado estão em ordem, mas IMAP responde onde se esperava POP3, ou o contrário.

lab-sign-in-refused = A palavra-passe não é aceite
lab-sign-in-refused-about = Tudo o que pode ser testado funciona. A mensagem do programa de e-mail mostra que o servidor não aceitou o início de sessão.

lab-sign-in-method = O início de sessão com palavra-passe está desativado
lab-sign-in-method-about = Ligação, encriptação e certificado estão em ordem. O servidor só oferece início de sessão com OAuth 2, que programas de e-mail antigos não têm.

lab-sign-in-disabled = Nenhuma forma de iniciar sessão
lab-sign-in-disabled-about = Ligação, encriptação e certificado estão em ordem. O servidor diz que o início de sessão está desativado, ou não indica nenhuma forma de o fazer.

lab-port-25-without-sign-in = A porta 25 não aceita início de sessão
lab-port-25-without-sign-in-about = O programa de e-mail envia por uma porta destinada ao e-mail entre servidores. As outras portas oferecem início de sessão.

lab-client-certificate-demanded = O servidor quer um certificado do programa de e-mail
lab-client-certificate-demanded-about = O servidor interrompe o início da encriptação com todos os que não têm um certificado próprio.

lab-relay-denied = Envio sem início de sessão
lab-relay-denied-about = Tudo o que pode ser testado funciona. A mensagem mostra que o servidor não reencaminha e-mail de quem não iniciou sessão.

lab-sender-refused = O endereço do remetente é recusado
lab-sender-refused-about = Tudo o que pode ser testado funciona. A mensagem mostra que o servidor não deixa esta conta enviar com esse endereço.

lab-sending-limit = Um limite de envio foi atingido
lab-sending-limit-about = Tudo o que pode ser testado funciona. A mensagem mostra que a conta já enviou hoje tudo o que podia.

lab-greylisted = O servidor pede para voltar mais tarde
lab-greylisted-about = Tudo o que pode ser testado funciona. A mensagem mostra que o servidor faz esperar os remetentes novos (greylisting).

lab-access-denied = Acesso negado
lab-access-denied-about = Em vez de uma saudação, o servidor diz que não aceita e-mail deste endereço.

lab-block-list = O endereço está numa lista de bloqueio
lab-block-list-about = Em vez de uma saudação, o servidor diz que o endereço deste computador está numa lista de bloqueio.

lab-interception = Há um antivírus no meio
lab-interception-about = Um antivírus de e-mail neste computador responde em vez do servidor, com saudação e certificado próprios.

lab-starttls-stripped = Uma firewall remove o STARTTLS
lab-starttls-stripped-about = Algo no caminho remove o STARTTLS da lista do servidor e mostra um certificado próprio nas portas seguras.

lab-firewall = Uma firewall bloqueia as portas seguras
lab-firewall-about = A ligação às portas seguras não recebe resposta alguma; as portas sem encriptação respondem. Uma firewall ou o fornecedor de Internet só deixa passar algumas portas.

lab-dns = O nome do servidor não existe
lab-dns-about = O nome não é encontrado: foi mal escrito ou já não existe no domínio.

lab-ipv6-broken = O IPv6 não funciona, o IPv4 sim
lab-ipv6-broken-about = O nome tem dois endereços. O do tipo mais recente não recebe resposta, o do tipo mais antigo funciona.

lab-captive-portal = O Wi-Fi de visitantes exige primeiro o início de sessão
lab-captive-portal-about = Seja qual for a pergunta, quem responde é a página de início de sessão de uma rede de visitantes.

lab-starttls-stripped-587 = O STARTTLS é removido no caminho
lab-starttls-stripped-587-about = O programa de e-mail foi configurado para usar STARTTLS. Algo no caminho remove a oferta; as portas seguras funcionam.

lab-resolver-trouble = O serviço de nomes da rede não ajuda
lab-resolver-trouble-about = O serviço de nomes desta rede responde que não sabe dizer onde está o servidor. Nada está errado com o nome.

lab-no-network = Este computador não tem rede
lab-no-network-about = Sem cabo, sem Wi-Fi: nada sai deste computador.

lab-no-connection-left = Nenhuma ligação livre neste computador
lab-no-connection-left-about = Há tantas ligações abertas neste computador que ele não consegue abrir mais uma. Nada se pode dizer do servidor.

lab-secure-listener-fault = O servidor não consegue iniciar a encriptação
lab-secure-listener-fault-about = O certificado e a chave de um servidor atual não condizem. As portas seguras terminam a ligação de imediato, e o STARTTLS é oferecido e depois retirado.

lab-alert-80-on-every-hello = O servidor indica um defeito próprio
lab-alert-80-on-every-hello-about = Cada tentativa de iniciar a encriptação, antiga ou nova, recebe como resposta o alerta “internal error”.

lab-refused = O serviço de e-mail do servidor está parado
lab-refused-about = Nada está à escuta em nenhuma porta de e-mail.

lab-silent = O servidor não diz nada
lab-silent-about = Todas as portas aceitam ligações e depois não dizem nada.

lab-slow = O servidor é lento
lab-slow-about = Tudo funciona, mas cada primeira resposta demora cinco segundos.

lab-busy = O servidor está demasiado ocupado
lab-busy-about = O servidor diz “too many connections” e termina a ligação.

lab-rate-limited = O servidor limita a frequência das ligações
lab-rate-limited-about = A primeira tentativa na porta segura recebe resposta; todas as seguintes são cortadas. As portas sem encriptação dizem porquê: demasiadas ligações deste endereço.

lab-flapping = Funciona uma vez sim, outra não
lab-flapping-about = A mesma tentativa é cortada uma vez e respondida na seguinte, alternadamente.

lab-starttls-taken-back = O STARTTLS é oferecido e retirado
lab-starttls-taken-back-about = As portas sem encriptação oferecem STARTTLS e depois dizem que não conseguem iniciá-lo.

lab-reset-behind-server-hello = Cortado no meio da encriptação
lab-reset-behind-server-hello-about = O servidor começa a responder a cada tentativa de encriptar, e depois a ligação é interrompida (reset).

lab-alert-behind-server-hello = O servidor desiste no meio da encriptação
lab-alert-behind-server-hello-about = O servidor começa a responder a cada tentativa de encriptar e depois indica “internal error”.

lab-garbage-behind-server-hello = Ruído no meio da encriptação
lab-garbage-behind-server-hello-about = O servidor começa a responder a cada tentativa de encriptar e depois envia bytes sem sentido.

lab-server-name-refused = O servidor não conhece o próprio nome
lab-server-name-refused-about = Cada tentativa de encriptar recebe como resposta o alerta “unrecognized name”: um nome antigo do servidor, ou outro servidor.

lab-two-at-once = Duas ligações ao mesmo tempo e não mais
lab-two-at-once-about = Tudo funciona, mas o servidor corta quem chega enquanto outros dois estão ligados. Um programa de e-mail só precisa de uma.

lab-shut-out = O servidor conta e bloqueia
lab-shut-out-about = A primeira ligação a cada porta recebe resposta; depois dela, o servidor já não aceita nada deste endereço.

lab-every-port-closes = Todas as portas terminam a ligação
lab-every-port-closes-about = Todas as portas aceitam ligações e terminam-nas de imediato, como fazem os servidores com endereços que não querem.

lab-server-fault = O servidor indica um problema próprio
lab-server-fault-about = Em vez de uma saudação, o servidor diz que o serviço dele tem um problema neste momento.

lab-expired-on-one-address = Um de dois endereços está desatualizado
lab-expired-on-one-address-about = O nome tem dois endereços. Um mostra um certificado em ordem, o outro mostra um expirado.

lab-hostile-drip = Um byte por segundo
lab-hostile-drip-about = Saudação e ligação segura chegam um byte por segundo.

lab-hostile-flood-warnings = Avisos sem fim
lab-hostile-flood-warnings-about = A ligação segura começa com avisos e nunca passa disso.

lab-hostile-endless-certificate = Um certificado sem fim
lab-hostile-endless-certificate-about = São anunciados dezasseis megabytes de certificados, e chega mais do que isso.

lab-hostile-record-65535 = Um registo maior que o permitido
lab-hostile-record-65535-about = A ligação segura começa com um registo que declara 65535 bytes.

lab-hostile-zero-records = Registos vazios sem fim
lab-hostile-zero-records-about = A ligação segura consiste em registos de comprimento zero.

lab-hostile-reset-each-step = Cortado em cada etapa
lab-hostile-reset-each-step-about = A ligação é interrompida (reset), cada vez numa etapa posterior.

lab-hostile-endless-greeting = Uma saudação sem fim
lab-hostile-endless-greeting-about = A primeira linha nunca termina.

lab-hostile-endless-lines = Linhas sem fim
lab-hostile-endless-lines-about = Cada linha da saudação diz que vem outra em seguida.

lab-hostile-banner-10mb = Uma saudação de dez megabytes
lab-hostile-banner-10mb-about = A primeira linha tem dez megabytes de comprimento.

lab-hostile-nul = Bytes zero na saudação
lab-hostile-nul-about = A saudação tem bytes zero no meio das palavras.

lab-hostile-escape-sequences = Uma saudação e um certificado cheios de truques
lab-hostile-escape-sequences-about = Na saudação e no certificado há comandos de terminal, letras que invertem a linha, código web e uma fórmula de folha de cálculo.
