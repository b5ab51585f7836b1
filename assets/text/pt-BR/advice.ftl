# Conclusões, a linha do GroupShield, o que decidiria e o que fazer.

## As causas em poucas palavras

hypothesis-groupshield = GroupShield no Exchange Server 5.5
hypothesis-exchange55-listener = Outro defeito das portas seguras do Exchange Server 5.5
hypothesis-secure-listener-fault = A porta segura do servidor está com defeito
hypothesis-no-secure-service = Nenhum serviço seguro nesta porta
hypothesis-client-too-old = O programa de e-mail é antigo demais para o servidor
hypothesis-server-too-old = O servidor é antigo demais para o programa de e-mail
hypothesis-certificate = Um problema com o certificado do servidor
hypothesis-clock-wrong = O relógio deste computador não está certo
hypothesis-starttls-mixup = Porta e tipo de criptografia não combinam
hypothesis-dns = O nome do servidor não leva a lugar nenhum, ou leva ao lugar errado
hypothesis-ipv6-broken = O IPv6 não funciona, o IPv4 sim
hypothesis-captive-portal = A rede pede primeiro um acesso
hypothesis-server-down = O servidor de e-mail está fora do ar
hypothesis-sni-required = O servidor precisa de uma primeira mensagem mais nova (SNI)
hypothesis-healthy = Tudo o que podemos verificar funciona
verdict-exchange55-listener = O servidor de e-mail { $server } usa o Exchange Server 5.5, e a porta segura { $port } não funciona nele.
verdict-no-shared-cipher = O servidor { $server } e o { $program } conhecem a mesma versão de TLS, mas nenhuma cifra em comum.
verdict-clock-wrong = O relógio deste computador não está certo, por isso o certificado de { $server }, que está em ordem, parece fora da validade.
verdict-starttls-mixup = A porta { $port } de { $server } e o tipo de criptografia configurado no { $program } não combinam.
verdict-plaintext-on-secure-port = O servidor { $server } fala sem criptografia na porta { $port }, onde deveria haver um canal seguro.
verdict-wrong-protocol = Na porta { $port } de { $server } responde algo que não é { $protocol }.
verdict-dns = Este computador não consegue encontrar o endereço certo de { $server }.
verdict-ipv6-broken = O servidor { $server } funciona por IPv4, mas o caminho por IPv6 está interrompido.
verdict-captive-portal = Esta rede mostra primeiro uma página de acesso, por isso o { $program } ainda não consegue chegar a { $server }.
verdict-sni-required = O servidor { $server } só responde a programas que dizem o nome dele na primeira mensagem, e o { $program } não diz.
verdict-healthy = Tudo o que podemos verificar em { $server }, porta { $port }, funciona daqui neste momento.

## De quem é a vez

whose-exchange55-listener = Isto é para quem administra { $server }. Você não fez nada de errado.
whose-secure-listener-fault = Isto é para quem administra { $server }. Você não fez nada de errado.
whose-no-secure-service = Pergunte a quem administra { $server } qual porta usar; a mudança cabe depois a você.
whose-client-too-old = Cabe a você ou ao seu suporte: o { $program } ou o sistema em que ele funciona precisa ser mais novo.
whose-server-too-old = Isto é para quem administra { $server }.
whose-no-shared-cipher = Qualquer um dos lados pode resolver: um programa de e-mail mais novo aqui ou mais uma cifra em { $server }.
whose-certificate = Isto é para quem administra { $server }.
whose-weak-certificate = Isto é para quem administra { $server }.
whose-clock-wrong = Cabe a você: acerte o relógio deste computador.
whose-starttls-mixup = Cabe a você: mude duas configurações no { $program }.
whose-plaintext-on-secure-port = Isto é para quem administra { $server }.
whose-wrong-protocol = Cabe a você: compare o nome do servidor e a porta com o que diz o seu provedor.
whose-firewall = Isto é para o seu suporte ou para quem administra a rede em que você está.
whose-ipv6-broken = Isto é para quem administra a sua rede ou o servidor.
whose-captive-portal = Cabe a você: faça o acesso a esta rede.
whose-server-down = Aqui só é possível esperar; avise quem administra { $server }.
whose-server-busy = Espere alguns minutos. Se acontecer com frequência, avise quem administra { $server }.
whose-sign-in-refused = Cabe a você: nome de usuário, senha ou tipo de acesso.
whose-sni-required = Qualquer um dos lados pode resolver: um programa de e-mail mais novo aqui ou um certificado padrão em { $server }.
whose-healthy = Tente mais uma vez no { $program }. Se ainda não funcionar, o próximo passo é olhar as configurações ou a senha nele.
whose-undecided = Mais um teste decide a quem cabe agir.

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

groupshield-why-confirmed = O log do servidor mostra 0x2741 para as portas de e-mail, o GroupShield funciona nele e as portas se comportam de acordo.
groupshield-why-confirmed-cured = O log do servidor mostrava 0x2741, e o SSL funciona desde que o GroupShield foi removido por completo.
groupshield-why-fits-log = O servidor se apresenta como Exchange Server 5.5 e seu log mostra 0x2741. Não foi dito se o GroupShield funciona nele.
groupshield-why-fits-installed = As portas seguras do servidor se comportam como se conhece do GroupShield, e o GroupShield funciona nele. O log de eventos não foi mostrado.
groupshield-why-refused = O servidor se apresenta como Exchange Server 5.5 e recusa suas portas seguras. O GroupShield faz isso, e outros defeitos do mesmo servidor também.
groupshield-why-closes-at-once = O servidor se apresenta como Exchange Server 5.5 e sua porta segura fecha logo de início. O GroupShield pode fazer isso; com mais frequência é um certificado ausente.
groupshield-why-shared = Parte do que foi visto combina com o GroupShield, e outras causas também combinam.
groupshield-why-other-log = O log de eventos do servidor indica outra causa.
groupshield-why-other-fault = O servidor se apresenta como Exchange Server 5.5, mas o que foi visto combina melhor com outra causa.
groupshield-why-no-exchange = Nada ali se apresenta como Exchange Server 5.5, o único servidor em que isso acontece.
groupshield-why-other-product = O servidor se apresenta como outro produto, e este defeito só existe no Exchange Server 5.5.
groupshield-why-works = A porta segura { $port } funciona daqui.
groupshield-why-no-ssl = O programa de e-mail não usa SSL aqui, e este defeito não atinge mais nada.
groupshield-why-starttls = O servidor oferece STARTTLS para ler e-mail, o que o Exchange Server 5.5 não sabe fazer.
groupshield-why-absent = O GroupShield não está nesse servidor, diz alguém que sabe.
groupshield-why-cured = O SSL funciona desde que o GroupShield foi removido por completo, portanto ele era a causa e já não está lá.
groupshield-why-other-fact = Algo visto aqui não pode acontecer com este defeito.
groupshield-why-not-reached = Não foi possível ver nem uma saudação nem a porta segura de { $server }.

## O que decidiria

next-test-try-other-network = O que decidiria: faça esta verificação em outra rede, como a do seu celular, e compare os dois resultados.
next-test-ask-event-log = O que decidiria: pergunte a quem administra { $server } se os eventos 11508, 11506 ou 13002 constam no log de aplicativo, e cole-os aqui.
next-test-ask-groupshield = O que decidiria: pergunte a quem administra { $server } se o GroupShield está instalado nele.
next-test-ask-removal = O que decidiria: pergunte se o SSL funciona depois que o GroupShield é removido por completo.
next-test-ask-since-when = O que decidiria: lembre se algo foi mudado neste computador pouco antes de começar.
next-test-check-again = O que decidiria: verifique de novo em dez minutos e veja se algo está diferente.
next-test-run-to-the-end = O que decidiria: deixe a verificação chegar ao fim.

question-groupshield-installed = O GroupShield está instalado em { $server }?
question-cured-by-removal = O SSL funciona desde que o GroupShield foi removido por completo?
question-works-without-ssl = Já se sabe se o e-mail funciona com o SSL desativado? Não experimente só por isso.
question-works-on-other-network = A mesma conta funciona em outra rede?
question-began-after-update = Começou depois de uma mudança neste computador?

## Partes de que os passos são montados

advice-undo = Para voltar atrás, abra a mesma página e defina de novo { $security ->
        [starttls] STARTTLS
        [none] nenhuma criptografia
       *[tls] SSL/TLS
    } e a porta { $port }.

## Para a pessoa no programa de e-mail

user-tell-admin-exchange55 = Envie este relatório a quem administra { $server }: a porta segura { $port } não funciona, e os passos para eles estão mais abaixo.
user-match-port-and-encryption = Porta e criptografia andam juntas: 995, 993 e 465 vão com SSL/TLS; 110, 143 e 587 vão com STARTTLS. { advice-where } Defina um par que combine e depois teste. { advice-undo }
user-webmail-meanwhile = Até lá, leia o seu e-mail no navegador, se o seu provedor oferecer isso.
user-tunnel = Se o programa antigo precisar ficar, peça ao seu suporte um túnel TLS (stunnel) neste mesmo computador: o programa fala com o túnel, e o túnel fala TLS atual com { $server }.
user-tell-provider-old-server = Envie este relatório a quem administra { $server }: o servidor precisa de TLS 1.2 ou mais novo.
user-keep-settings = Deixe como estão as configurações de segurança do Windows e do seu programa de e-mail; reduzi-las enfraquece todas as conexões, não só esta.
user-tell-provider-suites = Envie este relatório a quem administra { $server } e peça que acrescentem uma cifra que o seu programa conheça.
user-do-not-click-through = Se o seu programa de e-mail perguntar se deve confiar neste certificado assim mesmo, responda que não: ninguém sabe dizer quem está lendo junto.
user-tell-provider-certificate = Envie este relatório a quem administra { $server }; as datas, os nomes e o emissor do certificado estão nele.
user-tell-provider-weak = Envie este relatório a quem administra { $server } e peça uma nova chave e um novo certificado.
user-set-clock = Acerte a data, a hora e o fuso horário deste computador: clique com o botão direito no relógio, escolha Ajustar data/hora e deixe que ele acerte a hora sozinho. Em um Mac: Ajustes do Sistema > Geral > Data e Hora.
user-clock-battery = Se a data estiver errada de novo depois de desligar o computador, a bateria do relógio dele está descarregada. Qualquer loja de informática pode trocá-la.
user-no-password-here = Não acesse a conta por esta porta: a senha viajaria legível.
user-tell-provider-plain = Envie este relatório a quem administra { $server }: a porta { $port } fala sem criptografia.
user-ask-helpdesk-scanner = Em um computador da empresa, fale com o seu suporte: o gateway pode precisar do próprio certificado raiz aqui, ou de uma exceção para o e-mail.
user-compare-network = Verifique uma vez a partir de outra rede, como a do seu celular. Salve antes este resultado e carregue-o lá para comparar.
user-allow-program = Veja no firewall deste computador se o seu programa de e-mail pode usar a porta { $port } e permita. Para voltar atrás, remova de novo a entrada.
user-ask-helpdesk-ipv6 = Se continuar assim, envie este relatório ao seu suporte ou provedor: o caminho por IPv6 até { $server } está interrompido.
user-sign-in-to-network = Abra uma página da web no navegador, faça o acesso a esta rede ou aceite os termos dela e depois verifique de novo.
user-wait-for-server = Espere alguns minutos e tente de novo; nada precisa ser mudado no seu programa de e-mail.
user-ask-provider-status = Olhe a página de status do seu provedor ou telefone: talvez já saibam.
user-fewer-connections = Feche outros programas e aparelhos que leem a mesma caixa de correio; muitos servidores só permitem alguns por vez.
user-longer-interval = Deixe o seu programa de e-mail buscar mensagens com menos frequência, a cada dez minutos, por exemplo.
user-sign-in-name = Veja se o nome de usuário está completo (muitas vezes é o endereço inteiro) e digite a senha de novo.
user-tell-provider-sni = Envie este relatório a quem administra { $server } e peça um certificado padrão para programas que não enviam nome.
user-try-again-now = Envie e receba mais uma vez no seu programa de e-mail: uma breve perturbação pode já ter passado.
user-password-and-account = Se ainda não funcionar, digite a senha de novo e compare o nome de usuário com o que diz o seu provedor.
user-not-tested = Não foram testados o acesso à conta, a caixa de correio e o envio: o Mailprobe nunca pede uma senha.
user-send-report = Salve este relatório e envie-o ao seu suporte: tudo o que foi visto está nele.

warning-ssl-off = Com o SSL desativado, a sua senha e todo o e-mail podem ser lidos por qualquer rede no caminho. Faça isso só dentro de uma rede em que você confia, como a do escritório, ou por uma VPN até ela, nunca em Wi-Fi público ou pela internet aberta. { $protocol ->
        [SMTP] A leitura de e-mail tem uma configuração própria: deixe o SSL ativado ali.
       *[other] O envio tem uma configuração própria: deixe o SSL ativado ali.
    } Se alguém puder ter visto a senha, troque-a quando o SSL voltar a funcionar, em todos os lugares em que você a usa. Ative o SSL de novo assim que o servidor for consertado.

## Para quem administra o servidor

admin-exchange55-log = Olhe o log de aplicativo de { $server }: 13002 significa que nenhum certificado está associado ao protocolo, 0x2740 que outro programa ocupa a porta, 0x2741 que o endereço não estava disponível para o bind.
admin-exchange55-certificate = No Key Manager, verifique que um certificado válido esteja associado a "Default" ou ao endereço certo do servidor, tanto para POP3 quanto para IMAP4 (KB Q251097).
admin-exchange55-netstat = No servidor, execute netstat -an e procure 995 e 993 no estado LISTENING, e em quais endereços. Uma porta em um só endereço combina com KB Q214864.
admin-exchange55-addresses = Veja em que ordem vêm os endereços do servidor (ping no próprio nome) e remova endereços de discagem e WAN que não estão em uso (KB Q214864). Atrás de um servidor proxy, as portas seguras precisam de uma associação própria (KB Q178532).
admin-server-log = Olhe o log de { $server } na hora deste relatório. { advice-server-log }
admin-offload = Veja se um balanceador de carga, proxy TLS ou filtro de conteúdo fica na frente da porta { $port } e teste atrás dele.
admin-enable-listener = Ative o serviço { $protocol } seguro. { $server-kind ->
        [dovecot] No Dovecot: protocols e, para cada um, um inet_listener com ssl = yes na porta { $port }; doveconf -n mostra o que está em uso.
        [postfix] No Postfix: a linha smtps (submissions) em master.cf.
        [exchange] No Exchange: Set-PopSettings ou Set-ImapSettings com -SSLBindings, depois inicie o serviço.
        [exchange55] No Exchange Administrator: as propriedades do protocolo, com um certificado do Key Manager.
       *[other] A configuração dele indica a porta e o certificado.
    }
admin-tell-people-programs = Diga às pessoas quais programas ainda funcionam com TLS 1.2 e mais novos; não é preciso rebaixar o servidor para todos.
admin-old-tls-apart = Se programas antigos precisarem continuar por um tempo, dê a eles um endereço próprio com TLS 1.0, só dentro da rede, e marque uma data para o fim.
admin-upgrade-server = Atualize o serviço de e-mail ou a biblioteca TLS dele para TLS 1.2 ou mais novo.
admin-tls-front-end = Até lá, coloque na frente dele um front-end TLS, como stunnel ou HAProxy, para que o TLS antigo nunca saia da máquina.
admin-add-suites = Acrescente uma cifra que os programas em uso conheçam, como ECDHE-RSA-AES128-GCM-SHA256; Windows 7 e 8.1 precisam de ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Renove o certificado com uma autoridade em que os programas de e-mail confiam e faça o serviço lê-lo de novo.
admin-full-chain = Forneça a cadeia completa: primeiro o certificado do próprio servidor, depois os que ficam entre ele e a raiz.
admin-certificate-names = Verifique que { $server } conste entre os nomes alternativos da entidade (subject alternative names); o nome comum não conta.
admin-new-key = Crie uma nova chave, RSA com 2048 bits ou mais ou EC P-256, e obtenha o certificado dela com SHA-256.
admin-dh-group = Use grupos Diffie-Hellman de 2048 bits ou somente ECDHE.
admin-time-service = Nada precisa ser feito em { $server }. Se muitos computadores tiverem o relógio errado, ofereça um serviço de hora na sua rede.
admin-tell-people-settings = Informe os pares às pessoas: 995, 993 e 465 com SSL/TLS; 110, 143 e 587 com STARTTLS.
admin-tls-on-secure-port = Ative o TLS para a porta { $port } ou feche-a: programas que esperam TLS ali aguardam em vão.
admin-check-forwarding = Veja para onde a porta { $port } de { $server } é encaminhada: ali responde algo que não é { $protocol }.
admin-install-company-root = Se a inspeção for desejada, instale o certificado raiz dela em todos os computadores que leem e-mail.
admin-pass-starttls = Deixe o STARTTLS passar inalterado: gateways que o apagam forçam o e-mail a seguir sem criptografia.
admin-fix-records = Olhe os registros A, AAAA e eventual CNAME de { $server }, dentro e fora: dig { $server } A e dig { $server } AAAA.
admin-fix-ipv6 = Faça o serviço escutar também no endereço IPv6 dele, ou retire o registro AAAA de { $server } até que isso aconteça.
admin-start-services = Inicie os serviços de e-mail em { $server } e verifique que continuem em funcionamento.
admin-raise-limits = Veja qual limite foi atingido. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections e o client_limit dos serviços de login; doveadm who mostra quem está conectado.
        [exchange] Get-PopSettings ou Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit e default_process_limit.
       *[other] Conexões no total, por usuário e por endereço.
    }
admin-default-certificate = Dê ao listener um certificado e um site padrão para programas que não enviam o nome do servidor.
admin-reverse-names = Veja se o servidor espera o nome reverso de cada visitante (PTR) ou uma consulta ident, e desative isso.
admin-server-load = Olhe a carga, a memória e o disco de { $server }, e o número de conexões.
