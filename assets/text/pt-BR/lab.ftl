# Os cenários de treino: título e descrição de cada um.

## Exchange Server 5.5 e GroupShield

lab-healthy = Tudo funciona
lab-healthy-about = Um servidor de e-mail em ordem. Serve para ver como é um bom resultado e que uma verificação termina depressa.

lab-groupshield = GroupShield no Exchange Server 5.5

lab-groupshield-refused = GroupShield, com as portas seguras fechadas
lab-groupshield-refused-about = O mesmo servidor Exchange antigo, mas nada escuta nas portas seguras. O motivo pode ser o GroupShield; pode ser também um administrador que nunca ativou o SSL.

lab-groupshield-idle-close = GroupShield, encerrando logo de início
lab-groupshield-idle-close-about = As portas seguras encerram a conexão antes que algo seja dito. O administrador nos disse que o GroupShield está instalado nesse servidor.

lab-exchange55-events = GroupShield, com o log de eventos do servidor
lab-exchange55-events-about = Como o primeiro caso, e o administrador enviou quatro entradas do log de eventos. Elas mostram que os serviços de e-mail não puderam abrir suas portas seguras.

lab-groupshield-one-port-only = Exchange 5.5 com uma única porta com defeito

lab-exchange55-no-certificate = Exchange 5.5 sem certificado
lab-exchange55-no-certificate-about = As portas seguras encerram logo a conexão porque nenhum certificado foi instalado para elas. O log de eventos diz isso. Parece o GroupShield e não é.

## Antigo e novo

lab-client-too-old = O programa de e-mail é antigo demais
lab-client-too-old-about = O servidor só fala TLS 1.2 e mais novos. Um programa de e-mail atual consegue se conectar; um do Windows XP é dispensado com uma resposta clara.

lab-client-too-old-bare-close = O programa de e-mail é antigo demais, e ninguém diz isso
lab-client-too-old-bare-close-about = Como antes, mas o servidor encerra a conexão de programas antigos sem uma palavra, como faz o Dovecot. Só a comparação de várias tentativas distingue isso de um servidor com defeito.

lab-server-too-old = O servidor é antigo demais

lab-tls10-only = O servidor só fala TLS 1.0
lab-tls10-only-about = Um servidor de cerca de 2005 que nunca aprendeu nada mais novo que TLS 1.0.

lab-ssl3-only = O servidor só fala SSL 3.0
lab-ssl3-only-about = Um servidor de cerca de 1998. Nenhum programa atual ainda fala SSL 3.0.

lab-ssl2-only = O servidor só fala SSL 2.0
lab-ssl2-only-about = Um servidor de cerca de 1996. O SSL 2.0 não protege nada hoje, e quase nenhum programa ainda o tem.

lab-no-shared-cipher = Nenhuma cifra em comum
lab-no-shared-cipher-about = Servidor e programa de e-mail falam a mesma versão, mas o servidor quer AES e um programa do Windows XP não o tem.

lab-sni-required = O servidor quer ouvir o seu nome
lab-sni-required-about = O servidor dispensa todos que não dizem no início qual servidor procuram. Programas do Windows XP nunca dizem.

## Certificados e o relógio

lab-certificate-expired = O certificado venceu
lab-certificate-expired-about = A criptografia funciona, mas o certificado do servidor venceu há dois meses.

lab-certificate-not-yet-valid = O certificado ainda não é válido
lab-certificate-not-yet-valid-about = A criptografia funciona, mas o certificado do servidor só começa a valer daqui a três semanas. O relógio deste computador está certo.

lab-certificate-wrong-name = O certificado é de outro servidor
lab-certificate-wrong-name-about = A criptografia funciona, mas o certificado traz os nomes dos servidores de uma empresa de hospedagem.

lab-certificate-self-signed = O certificado atesta a si mesmo
lab-certificate-self-signed-about = A criptografia funciona, mas ninguém mais atesta o certificado.

lab-certificate-unknown-issuer = O certificado vem de um emissor desconhecido
lab-certificate-unknown-issuer-about = A criptografia funciona, mas uma empresa emitiu ela mesma o certificado, e este computador não conhece essa empresa.

lab-weak-certificate = A chave do certificado é fraca demais
lab-weak-certificate-about = O certificado tem uma chave RSA de 1024 bits. Programas antigos a aceitam; os atuais, não.

lab-weak-signature = A assinatura do certificado é fraca demais
lab-weak-signature-about = O certificado foi assinado com SHA-1, que pode ser falsificado. Programas antigos o aceitam; os atuais, não.

lab-clock-wrong = O relógio deste computador não está certo
lab-clock-wrong-about = O certificado está em ordem, mas este computador acredita estar três anos antes. A saudação do servidor revela a hora certa.

## Configurações

lab-plaintext-on-secure-port = Nenhuma criptografia na porta segura
lab-plaintext-on-secure-port-about = O servidor responde sem criptografia onde ela deveria estar, e também não conhece STARTTLS. A porta segura dele está mal configurada.

lab-starttls-mixup = STARTTLS e SSL trocados
lab-starttls-mixup-about = A porta saúda sem criptografia e oferece STARTTLS, que funciona. O programa de e-mail foi configurado para usar SSL desde o primeiro byte.

lab-no-secure-service = Não há porta segura
lab-no-secure-service-about = Nada escuta nas portas seguras. As portas sem criptografia funcionam e oferecem STARTTLS.

lab-wrong-protocol = Outra coisa responde
lab-wrong-protocol-about = Um servidor da web e um acesso remoto respondem onde se esperava e-mail: o nome do servidor ou a porta não é o certo.

lab-sign-in-method = O acesso com senha está desativado
lab-sign-in-method-about = Conexão, criptografia e certificado estão em ordem. O servidor só oferece acesso com OAuth 2, que programas de e-mail antigos não têm.

## No caminho

lab-interception = Há um antivírus no meio
lab-interception-about = Um antivírus de e-mail neste computador responde no lugar do servidor, com saudação e certificado próprios.

lab-starttls-stripped = Um firewall remove o STARTTLS
lab-starttls-stripped-about = Algo no caminho apaga o STARTTLS da lista do servidor e mostra um certificado próprio nas portas seguras.

lab-firewall = Um firewall bloqueia as portas seguras
lab-firewall-about = A conexão às portas seguras não recebe resposta alguma; as portas sem criptografia saúdam. Um firewall ou o provedor de internet só deixa passar algumas portas.

lab-dns = O nome do servidor não existe
lab-dns-about = O nome não é encontrado: foi escrito de outro modo ou saiu do domínio.

lab-ipv6-broken = O IPv6 não funciona, o IPv4 sim
lab-ipv6-broken-about = O nome tem dois endereços. O do tipo mais novo não recebe resposta, o do tipo mais antigo funciona.

lab-captive-portal = O Wi-Fi de visitantes pede primeiro um acesso
lab-captive-portal-about = Seja qual for a pergunta, quem responde é a página de acesso de uma rede de visitantes.

## O servidor

lab-secure-listener-fault = O servidor não consegue iniciar a criptografia
lab-secure-listener-fault-about = Certificado e chave de um servidor atual não combinam. As portas seguras encerram logo a conexão, e o STARTTLS é oferecido e depois retirado.

lab-alert-80-on-every-hello = O servidor informa um defeito próprio
lab-alert-80-on-every-hello-about = Cada tentativa de iniciar a criptografia, antiga ou nova, recebe como resposta o alerta "internal error".

lab-refused = O servidor de e-mail não está em funcionamento
lab-refused-about = Nada escuta em nenhuma porta de e-mail.

lab-silent = O servidor não diz nada
lab-silent-about = Todas as portas aceitam a conexão e depois ficam em silêncio.

lab-slow = O servidor é lento
lab-slow-about = Tudo funciona, mas cada primeira resposta leva cinco segundos.

lab-busy = O servidor está ocupado demais
lab-busy-about = O servidor saúda com "too many connections" e encerra a conexão.

lab-rate-limited = O servidor limita a frequência das chamadas
lab-rate-limited-about = A primeira tentativa na porta segura recebe resposta; todas as seguintes são cortadas. As portas sem criptografia dizem por quê: conexões demais deste endereço.

lab-flapping = Funciona uma vez sim, outra não
lab-flapping-about = A mesma tentativa é cortada uma vez e respondida na seguinte, alternadamente.

## Servidores mal-intencionados, para testes

lab-hostile-drip = Um byte por segundo
lab-hostile-drip-about = Saudação e canal seguro chegam um byte por segundo.

lab-hostile-flood-warnings = Avisos sem fim
lab-hostile-flood-warnings-about = O canal seguro começa com avisos e nunca passa disso.

lab-hostile-endless-certificate = Um certificado sem fim
lab-hostile-endless-certificate-about = São anunciados dezesseis megabytes de certificados, e chega mais do que isso.

lab-hostile-record-65535 = Um registro maior que o permitido
lab-hostile-record-65535-about = O canal seguro começa com um registro que declara 65535 bytes.

lab-hostile-zero-records = Registros vazios sem fim
lab-hostile-zero-records-about = O canal seguro consiste em registros de comprimento zero.

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
