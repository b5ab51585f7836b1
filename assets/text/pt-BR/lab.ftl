# Os cenários de treino: título e descrição de cada um.
# Os identificadores são os de src/lab/scenarios/.

## Exchange Server 5.5 e GroupShield

lab-healthy = Tudo funciona
lab-healthy-about = Um servidor de e-mail em ordem. Serve para ver como é um bom resultado e que uma verificação termina depressa.

lab-groupshield = GroupShield no Exchange Server 5.5
lab-groupshield-about = O caso para o qual este programa foi feito: um servidor Exchange com o GroupShield, o antivírus da Network Associates. As portas seguras aceitam conexões e depois as encerram a cada tentativa de iniciar a criptografia, da mais antiga à mais nova. As portas sem criptografia se identificam como Exchange Server 5.5 com Service Pack 4.

lab-groupshield-refused = GroupShield, com as portas seguras fechadas
lab-groupshield-refused-about = O mesmo servidor Exchange antigo, mas nada escuta nas portas seguras. O motivo pode ser o GroupShield; pode ser também um administrador que nunca ativou o SSL.

lab-groupshield-idle-close = GroupShield, encerrando a conexão na hora
lab-groupshield-idle-close-about = As portas seguras encerram a conexão antes que algo seja dito. O administrador nos disse que o GroupShield está instalado nesse servidor.

lab-exchange55-events = GroupShield, com o log de eventos do servidor
lab-exchange55-events-about = Como o primeiro caso, e o administrador enviou quatro entradas do log de eventos. Elas mostram que os serviços de e-mail não puderam abrir suas portas seguras.

lab-groupshield-one-port-only = Exchange 5.5 com uma única porta com defeito
lab-groupshield-one-port-only-about = Só uma porta segura do antigo servidor Exchange encerra a conexão; as outras respondem. Isso contraria a hipótese do GroupShield, que, até onde se sabe, derruba todas juntas.

lab-exchange55-no-certificate = Exchange 5.5 sem certificado
lab-exchange55-no-certificate-about = As portas seguras encerram a conexão na hora, porque nenhum certificado foi instalado para elas. O log de eventos diz isso. Parece o GroupShield e não é.

## Antigo e novo

lab-client-too-old = O programa de e-mail é antigo demais
lab-client-too-old-about = O servidor só usa TLS 1.2 e mais novos. Um programa de e-mail atual consegue se conectar; um do Windows XP é recusado com uma resposta clara.

lab-client-too-old-bare-close = O programa de e-mail é antigo demais, e ninguém diz isso
lab-client-too-old-bare-close-about = Como antes, mas o servidor encerra a conexão de programas antigos sem dizer nada, como faz o Dovecot. Só a comparação de várias tentativas distingue isso de um servidor com defeito.

lab-server-too-old = O servidor é antigo demais
lab-server-too-old-about = O servidor usa SSL 3.0 e TLS 1.0 e nada mais novo. Programas de e-mail atuais se recusam a se conectar a ele; os antigos conseguem.

lab-tls10-only = O servidor só usa TLS 1.0
lab-tls10-only-about = Um servidor de cerca de 2005 que nunca aprendeu nada mais novo que TLS 1.0.

lab-ssl3-only = O servidor só usa SSL 3.0
lab-ssl3-only-about = Um servidor de cerca de 1998. Nenhum programa atual usa mais SSL 3.0.

lab-ssl2-only = O servidor só usa SSL 2.0
lab-ssl2-only-about = Um servidor de cerca de 1996. O SSL 2.0 não protege nada hoje, e quase nenhum programa ainda o tem.

lab-no-shared-cipher = Nenhuma cifra em comum
lab-no-shared-cipher-about = Servidor e programa de e-mail usam a mesma versão, mas o servidor quer AES e um programa do Windows XP não o tem.

lab-sni-required = O servidor quer que lhe digam o nome dele
lab-sni-required-about = O servidor recusa todo programa que não diz no início qual servidor procura. Programas do Windows XP nunca dizem.

## Certificados e o relógio

lab-certificate-expired = O certificado venceu
lab-certificate-expired-about = A criptografia funciona, mas o certificado do servidor venceu há dois meses.

lab-certificate-not-yet-valid = O certificado ainda não é válido
lab-certificate-not-yet-valid-about = A criptografia funciona, mas o certificado do servidor só começa a valer daqui a três semanas. O relógio deste computador está certo.

lab-certificate-wrong-name = O certificado é de outro servidor
lab-certificate-wrong-name-about = A criptografia funciona, mas o certificado traz os nomes dos servidores de uma empresa de hospedagem.

lab-certificate-self-signed = O certificado é autoassinado
lab-certificate-self-signed-about = A criptografia funciona, mas nenhuma autoridade certificadora confirma o certificado.

lab-certificate-unknown-issuer = O certificado vem de um emissor desconhecido
lab-certificate-unknown-issuer-about = A criptografia funciona, mas uma empresa emitiu ela mesma o certificado, e este computador não conhece essa empresa.

lab-weak-certificate = A chave do certificado é fraca demais
lab-weak-certificate-about = O certificado tem uma chave RSA de 1024 bits. Programas antigos a aceitam; os atuais, não.

lab-weak-signature = A assinatura do certificado é fraca demais
lab-weak-signature-about = O certificado foi assinado com SHA-1, que pode ser falsificado. Programas antigos o aceitam; os atuais, não.

lab-clock-wrong = O relógio deste computador está errado
lab-clock-wrong-about = O certificado está em ordem, mas este computador acha que está três anos no passado. As primeiras palavras do servidor mostram a hora certa.

## Configurações

lab-plaintext-on-secure-port = Nenhuma criptografia na porta segura
lab-plaintext-on-secure-port-about = O servidor responde sem criptografia onde ela deveria estar, e também não conhece STARTTLS. A porta segura dele está mal configurada.

lab-starttls-mixup = STARTTLS e SSL trocados
lab-starttls-mixup-about = A porta responde sem criptografia e oferece STARTTLS, que funciona. O programa de e-mail foi configurado para usar SSL desde o primeiro byte.

lab-no-secure-service = Não há porta segura
lab-no-secure-service-about = Nada escuta nas portas seguras. As portas sem criptografia funcionam e oferecem STARTTLS.

lab-wrong-protocol = Outra coisa responde
lab-wrong-protocol-about = Um servidor da web e um acesso remoto respondem onde se esperava e-mail: o nome do servidor ou a porta está errado.

lab-ssl-on-587 = SSL na porta 587
lab-ssl-on-587-about = O servidor está em ordem. O programa de e-mail foi configurado para usar SSL desde o primeiro byte na porta 587, que responde sem criptografia e depois quer STARTTLS.

lab-no-encryption-on-993 = Nenhuma criptografia na porta 993
lab-no-encryption-on-993-about = O servidor está em ordem. O programa de e-mail foi configurado sem criptografia em uma porta que começa com ela, por isso um espera pelo outro.

lab-starttls-not-offered = O STARTTLS não é oferecido
lab-starttls-not-offered-about = O programa de e-mail foi configurado para usar STARTTLS. As portas sem criptografia não o oferecem; as portas seguras funcionam.

lab-http-inside-tls = Um servidor da web por trás da criptografia
lab-http-inside-tls-about = Criptografia e certificado estão em ordem, mas lá dentro responde um servidor da web.

lab-garbage-inside-tls = Ruído por trás da criptografia
lab-garbage-inside-tls-about = Criptografia e certificado estão em ordem, mas o que vem lá dentro não é um protocolo de e-mail, nem qualquer outro.

lab-imap-on-pop3s = Outro serviço de e-mail na porta
lab-imap-on-pop3s-about = Criptografia e certificado estão em ordem, mas IMAP responde onde se esperava POP3, ou o contrário.

## Acesso à conta e envio

lab-sign-in-refused = A senha não é aceita
lab-sign-in-refused-about = Tudo o que pode ser testado funciona. A mensagem do programa de e-mail mostra que o servidor não aceitou o acesso à conta.

lab-sign-in-method = O acesso com senha está desativado
lab-sign-in-method-about = Conexão, criptografia e certificado estão em ordem. O servidor só oferece acesso com OAuth 2, que programas de e-mail antigos não têm.

lab-sign-in-disabled = Nenhuma forma de acesso
lab-sign-in-disabled-about = Conexão, criptografia e certificado estão em ordem. O servidor diz que o acesso à conta está desativado, ou não indica nenhuma forma de fazê-lo.

lab-port-25-without-sign-in = A porta 25 não aceita acesso à conta
lab-port-25-without-sign-in-about = O programa de e-mail envia por uma porta destinada ao e-mail entre servidores. As outras portas oferecem acesso à conta.

lab-client-certificate-demanded = O servidor quer um certificado do programa de e-mail
lab-client-certificate-demanded-about = O servidor interrompe o início da criptografia com todos os que não têm um certificado próprio.

lab-relay-denied = Envio sem acesso à conta
lab-relay-denied-about = Tudo o que pode ser testado funciona. A mensagem mostra que o servidor não repassa e-mail de quem não fez o acesso à conta.

lab-sender-refused = O endereço do remetente é recusado
lab-sender-refused-about = Tudo o que pode ser testado funciona. A mensagem mostra que o servidor não deixa esta conta enviar com esse endereço.

lab-sending-limit = Um limite de envio foi atingido
lab-sending-limit-about = Tudo o que pode ser testado funciona. A mensagem mostra que a conta já enviou hoje tudo o que podia.

lab-greylisted = O servidor pede para voltar mais tarde
lab-greylisted-about = Tudo o que pode ser testado funciona. A mensagem mostra que o servidor faz remetentes novos esperarem (greylisting).

lab-access-denied = Acesso negado
lab-access-denied-about = No lugar de uma saudação, o servidor diz que não aceita e-mail deste endereço.

lab-block-list = O endereço está em uma lista de bloqueio
lab-block-list-about = No lugar de uma saudação, o servidor diz que o endereço deste computador está em uma lista de bloqueio.

## No caminho

lab-interception = Há um antivírus no meio
lab-interception-about = Um antivírus de e-mail neste computador responde no lugar do servidor, com saudação e certificado próprios.

lab-starttls-stripped = Um firewall remove o STARTTLS
lab-starttls-stripped-about = Algo no caminho remove o STARTTLS da lista do servidor e mostra um certificado próprio nas portas seguras.

lab-firewall = Um firewall bloqueia as portas seguras
lab-firewall-about = A conexão às portas seguras não recebe resposta alguma; as portas sem criptografia respondem. Um firewall ou o provedor de internet só deixa passar algumas portas.

lab-dns = O nome do servidor não existe
lab-dns-about = O nome não é encontrado: foi escrito errado ou não existe mais no domínio.

lab-ipv6-broken = O IPv6 não funciona, o IPv4 sim
lab-ipv6-broken-about = O nome tem dois endereços. O do tipo mais novo não recebe resposta, o do tipo mais antigo funciona.

lab-captive-portal = O Wi-Fi de visitantes exige primeiro o acesso pela página dele
lab-captive-portal-about = Seja qual for a pergunta, quem responde é a página de acesso de uma rede de visitantes.

lab-starttls-stripped-587 = O STARTTLS é removido no caminho
lab-starttls-stripped-587-about = O programa de e-mail foi configurado para usar STARTTLS. Algo no caminho remove a oferta; as portas seguras funcionam.

lab-resolver-trouble = O serviço de nomes da rede não ajuda
lab-resolver-trouble-about = O serviço de nomes desta rede responde que não sabe dizer onde está o servidor. Nada está errado com o nome.

lab-no-network = Este computador não tem rede
lab-no-network-about = Sem cabo, sem Wi-Fi: nada sai deste computador.

lab-no-connection-left = Nenhuma conexão livre neste computador
lab-no-connection-left-about = Há tantas conexões abertas neste computador que ele não consegue abrir mais uma. Nada se pode dizer do servidor.

## O servidor

lab-secure-listener-fault = O servidor não consegue iniciar a criptografia
lab-secure-listener-fault-about = O certificado e a chave de um servidor atual não combinam. As portas seguras encerram a conexão na hora, e o STARTTLS é oferecido e depois retirado.

lab-alert-80-on-every-hello = O servidor informa um defeito próprio
lab-alert-80-on-every-hello-about = Cada tentativa de iniciar a criptografia, antiga ou nova, recebe como resposta o alerta “internal error”.

lab-refused = O serviço de e-mail do servidor está parado
lab-refused-about = Nada escuta em nenhuma porta de e-mail.

lab-silent = O servidor não diz nada
lab-silent-about = Todas as portas aceitam conexões e depois não dizem nada.

lab-slow = O servidor é lento
lab-slow-about = Tudo funciona, mas cada primeira resposta leva cinco segundos.

lab-busy = O servidor está ocupado demais
lab-busy-about = O servidor diz “too many connections” e encerra a conexão.

lab-rate-limited = O servidor limita a frequência das conexões
lab-rate-limited-about = A primeira tentativa na porta segura recebe resposta; todas as seguintes são cortadas. As portas sem criptografia dizem por quê: conexões demais deste endereço.

lab-flapping = Funciona uma vez sim, outra não
lab-flapping-about = A mesma tentativa é cortada uma vez e respondida na seguinte, alternadamente.

lab-starttls-taken-back = O STARTTLS é oferecido e retirado
lab-starttls-taken-back-about = As portas sem criptografia oferecem STARTTLS e depois dizem que não conseguem iniciá-lo.

lab-reset-behind-server-hello = Cortado no meio da criptografia
lab-reset-behind-server-hello-about = O servidor começa a responder a cada tentativa de criptografar, e depois a conexão é interrompida (reset).

lab-alert-behind-server-hello = O servidor desiste no meio da criptografia
lab-alert-behind-server-hello-about = O servidor começa a responder a cada tentativa de criptografar e depois informa “internal error”.

lab-garbage-behind-server-hello = Ruído no meio da criptografia
lab-garbage-behind-server-hello-about = O servidor começa a responder a cada tentativa de criptografar e depois envia bytes sem sentido.

lab-server-name-refused = O servidor não conhece o próprio nome
lab-server-name-refused-about = Cada tentativa de criptografar recebe como resposta o alerta “unrecognized name”: um nome antigo do servidor, ou outro servidor.

lab-two-at-once = Duas conexões ao mesmo tempo e não mais
lab-two-at-once-about = Tudo funciona, mas o servidor corta quem chega enquanto outros dois estão conectados. Um programa de e-mail só precisa de uma.

lab-shut-out = O servidor conta e barra
lab-shut-out-about = A primeira conexão a cada porta recebe resposta; depois dela, o servidor não aceita mais nada deste endereço.

lab-every-port-closes = Todas as portas encerram a conexão
lab-every-port-closes-about = Todas as portas aceitam conexões e as encerram na hora, como fazem os servidores com endereços que não querem.

lab-server-fault = O servidor informa um problema próprio
lab-server-fault-about = No lugar de uma saudação, o servidor diz que o serviço dele tem um problema no momento.

lab-expired-on-one-address = Um de dois endereços está desatualizado
lab-expired-on-one-address-about = O nome tem dois endereços. Um mostra um certificado em ordem, o outro mostra um vencido.

## Servidores mal-intencionados, para testes

lab-hostile-drip = Um byte por segundo
lab-hostile-drip-about = Saudação e conexão segura chegam um byte por segundo.

lab-hostile-flood-warnings = Avisos sem fim
lab-hostile-flood-warnings-about = A conexão segura começa com avisos e nunca passa disso.

lab-hostile-endless-certificate = Um certificado sem fim
lab-hostile-endless-certificate-about = São anunciados dezesseis megabytes de certificados, e chega mais do que isso.

lab-hostile-record-65535 = Um registro maior que o permitido
lab-hostile-record-65535-about = A conexão segura começa com um registro que declara 65535 bytes.

lab-hostile-zero-records = Registros vazios sem fim
lab-hostile-zero-records-about = A conexão segura consiste em registros de comprimento zero.

lab-hostile-reset-each-step = Cortado em cada etapa
lab-hostile-reset-each-step-about = A conexão é interrompida (reset), cada vez em uma etapa posterior.

lab-hostile-endless-greeting = Uma saudação sem fim
lab-hostile-endless-greeting-about = A primeira linha nunca termina.

lab-hostile-endless-lines = Linhas sem fim
lab-hostile-endless-lines-about = Cada linha da saudação diz que vem outra em seguida.

lab-hostile-banner-10mb = Uma saudação de dez megabytes
lab-hostile-banner-10mb-about = A primeira linha tem dez megabytes de comprimento.

lab-hostile-nul = Bytes zero na saudação
lab-hostile-nul-about = A saudação tem bytes zero no meio das palavras.

lab-hostile-escape-sequences = Uma saudação e um certificado cheios de truques
lab-hostile-escape-sequences-about = Na saudação e no certificado há comandos de terminal, letras que invertem a linha, código da web e uma fórmula de planilha.
