# Relatórios e linha de comando: títulos e palavras curtas

report-title = Relatório do Mailprobe { $version }
report-when = Data e hora
report-server = Servidor
report-port = Porta
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS desde o primeiro byte
report-security-starttls = STARTTLS
report-security-none = sem criptografia
report-program = Programa de e-mail
report-program-value = { $program } (perfil { $profile })
report-your-mail-program = seu programa de e-mail
report-account = Conta
report-code = Número
report-event = Log do servidor
report-practice = Treino
report-verdict = Conclusão
report-certainty = Grau de certeza: { $label }
report-certain = certo
report-not-decided = Grau de certeza: não decidido
report-user = O que você pode fazer agora
report-admin = O que o seu administrador precisa fazer
report-warning = Leia isto primeiro.
report-evidence = Por que pensamos assim
report-causes = Causas mais prováveis
report-yes = sim
report-no = não
report-not-asked = não foi possível verificar
report-practice-note = Este foi um treino com um servidor simulado neste computador.

report-table-ports = Servidores e portas
report-table-certificate = Certificado
report-table-traffic = Com quem o Mailprobe conversou
report-table-transcript = Transcrição
report-head-port = Porta
report-head-service = Serviço
report-head-address = Endereço
report-head-connect = Conexão
report-head-greeting = Saudação
report-head-hello = Hello
report-head-answer = Resposta
report-head-version = Versão
report-head-suite = Conjunto de cifras
report-head-ms = ms
report-head-question = Pergunta
report-head-to = Para
report-head-connections = Conexões
report-head-in = Bytes recebidos
report-head-out = Bytes enviados
report-head-what = O quê

tcp-open = aberta
tcp-refused = recusada
tcp-timed-out = sem resposta
tcp-reset = interrompida (reset)
tcp-unreachable = sem caminho até lá
tcp-blocked-locally = bloqueada por este computador

greeting-ready = pronto
greeting-preauth = acesso já feito
greeting-refusal = dispensado
greeting-other-protocol = outro protocolo
greeting-silence = silêncio
greeting-closed = fechado sem uma palavra
greeting-reset = interrompido sem uma palavra
greeting-garbage = bytes ilegíveis

hello-server-hello = ServerHello
hello-alert = alerta
hello-closed = fechado
hello-reset = interrompido (reset)
hello-silent = silêncio
hello-text = texto sem criptografia:
hello-other-protocol = outro protocolo:
hello-malformed = bytes ilegíveis:

certificate-problems = O que está errado
certificate-no-problem = nada
certificate-trusted-publicly = Confiável segundo as raízes públicas
certificate-trusted-here = Confiável para este computador
certificate-subject = Emitido para
certificate-issuer = Emitido por
certificate-names = Nomes
certificate-dates = Validade
certificate-key = Chave e assinatura
certificate-fingerprint = SHA-256
certificate-expired = vencido
certificate-not-yet-valid = ainda não é válido
certificate-wrong-name = emitido para outro nome
certificate-self-signed = atesta a si mesmo (autoassinado)
certificate-untrusted-issuer = ninguém em quem este computador confia o atesta
certificate-missing-intermediate = falta o certificado intermediário
certificate-weak-key = chave curta
certificate-weak-signature = assinatura fraca (MD5 ou SHA-1)
certificate-wrong-usage = não se destina a servidores
certificate-unreadable = ilegível

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protocolo
explain-secure = Segura (SSL)
explain-error-number = Número do erro
explain-socket-error = Erro de soquete
explain-server-error = Erro do servidor
explain-server-response = Resposta do servidor
missing-server = Ainda falta: o nome do servidor de e-mail. Ele está nas configurações da conta do seu programa de e-mail.
missing-protocol = Ainda falta: o protocolo. O habitual é POP3 ou IMAP para receber e SMTP para enviar.

stage-dns = encontrar o endereço
stage-tcp = chegar à porta
stage-tls = o canal seguro
stage-greeting = as primeiras palavras do servidor
stage-auth = o acesso à conta
stage-protocol = a conversa com o servidor de e-mail
stage-config = as configurações da conta
stage-local = este computador
stage-unknown = qualquer elo da corrente

lab-running =
    Servidor de treino: { $title }.
    Ele escuta em 127.0.0.1 até Ctrl-C. Para verificá-lo:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Como a decisão foi calculada (decibans: +10 torna uma causa dez vezes mais provável)
reckoning-prior = antes de qualquer medição
reckoning-sum = soma
reckoning-excluded = fora
