report-title = Relatório do Mailprobe { $version }
report-when = Data e hora
date = { $day } de { $month ->
        [1] janeiro
        [2] fevereiro
        [3] março
        [4] abril
        [5] maio
        [6] junho
        [7] julho
        [8] agosto
        [9] setembro
        [10] outubro
        [11] novembro
       *[12] dezembro
    } de { $year }
report-server = Servidor
report-port = Porta
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS desde o primeiro byte
report-security-starttls = STARTTLS
report-security-none = sem encriptação
report-program = Programa de e-mail
report-program-value = { $program } (perfil { $profile })
report-your-mail-program = seu programa de e-mail
report-account = Conta
report-code = Número
report-event = Registo do servidor
report-practice = Treino
report-verdict = Conclusão
report-certainty = Grau de certeza: { $label }
report-certain = confirmado
report-not-decided = Grau de certeza: não decidido
report-user = O que pode fazer agora
report-admin = O que o seu administrador tem de fazer
report-warning = Leia isto primeiro.
report-evidence = Porque pensamos assim
report-more = Para ver tudo o que foi medido, acrescente --details ou guarde com --html FILE ou --json
report-profile-note = Sobre este programa
report-profile-platform = As formas de encriptação que suporta foram registadas a partir do sistema ou da biblioteca que utiliza, não do próprio programa.
report-profile-stand-in = As formas de encriptação que suporta foram registadas a partir de um programa aparentado, não deste.
report-profile-documented = As formas de encriptação que suporta vêm da documentação do fabricante; não foram registadas.
report-profile-inferred = As formas de encriptação que suporta foram deduzidas de programas semelhantes; não foram registadas.
report-causes = Causas mais prováveis
report-yes = sim
report-no = não
report-not-asked = não foi possível verificar
report-practice-note = Este foi um treino com um servidor simulado neste computador.

report-table-ports = Servidores e portas
report-table-hellos = Como o servidor responde a cada tentativa de ligação (SSL 2.0 a TLS 1.3)
report-table-certificate = Certificado
report-table-traffic = Servidores que o Mailprobe contactou
report-table-transcript = Transcrição (em inglês)
report-head-port = Porta
report-head-service = Serviço
report-head-address = Endereço
report-head-connect = Ligação
report-head-greeting = Saudação
report-head-hello = Tentativa
report-head-answer = Resposta
report-head-version = Versão
report-head-suite = Conjunto de cifras
report-head-ms = ms
report-head-question = Pergunta
report-head-to = Para
report-head-connections = Ligações
report-head-in = Bytes recebidos
report-head-out = Bytes enviados
report-head-what = O quê

tcp-open = aberta
tcp-refused = recusada
tcp-timed-out = sem resposta
tcp-reset = interrompida (reset)
tcp-unreachable = sem rota
tcp-blocked-locally = bloqueada por este computador

greeting-ready = pronto
greeting-preauth = sessão já iniciada
greeting-refusal = recusado
greeting-other-protocol = outro protocolo
greeting-silence = silêncio
greeting-closed = terminado sem dizer nada
greeting-reset = interrompido sem dizer nada
greeting-garbage = bytes ilegíveis

hello-server-hello = ServerHello
hello-alert = alerta
hello-closed = terminado
hello-reset = interrompido (reset)
hello-silent = silêncio
hello-text = texto sem encriptação:
hello-other-protocol = outro protocolo:
hello-malformed = bytes ilegíveis:

certificate-problems = O que está errado
certificate-no-problem = nada
certificate-trusted-publicly = De confiança segundo as raízes públicas
certificate-trusted-here = De confiança para este computador
certificate-subject = Emitido para
certificate-issuer = Emitido por
certificate-names = Nomes
certificate-dates = Validade
certificate-key = Chave e assinatura
certificate-fingerprint = SHA-256
certificate-expired = expirado
certificate-not-yet-valid = ainda não é válido
certificate-revoked = revogado pelo emissor
certificate-intermediate-expired = o certificado intermédio expirou
certificate-intermediate-not-yet-valid = o certificado intermédio ainda não é válido
certificate-other-path-needed = um certificado intermédio expirou (só afeta programas antigos)
certificate-wrong-name = emitido para outro nome
certificate-name-only-in-cn = o nome só está no lugar antigo (nome comum), onde os programas atuais não procuram
certificate-self-signed = autoassinado
certificate-unknown-extension = tem uma extensão que os programas não conhecem e têm de recusar
certificate-against-apple-rules = os programas da Apple recusam-no: vale mais de 825 dias ou não se destina a servidores
certificate-exceeds-issuer = a autoridade acima dele não podia emiti-lo
certificate-untrusted-issuer = não foi emitido por uma autoridade em que este computador confia
certificate-missing-intermediate = falta o certificado intermédio
certificate-weak-key = chave curta
certificate-intermediate-weak-key = chave curta do certificado intermédio
certificate-weak-signature = assinatura fraca (MD5 ou SHA-1)
certificate-intermediate-weak-signature = assinatura fraca do certificado intermédio (MD5 ou SHA-1)
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
explain-socket-error = Erro de socket
explain-server-error = Erro do servidor
explain-server-response = Resposta do servidor
explain-your-server = o seu servidor de e-mail
explain-causes = O que isto provavelmente significa, a julgar só pelo texto da mensagem:
explain-check-adds = Este texto não foi verificado. “mailprobe check” com o mesmo texto examina o próprio servidor.
explain-words-tell-nothing = O texto não diz o que está errado. “mailprobe check” com o mesmo texto examina o próprio servidor.
explain-secret-left-out = Havia uma palavra-passe ou outro segredo no texto. Foi deixado de fora e não é guardado. Se outras pessoas viram o texto, troque esse segredo.
explain-sentences-left-out = Uma mensagem do texto é demasiado longa para ser lida até ao fim: as frases depois das primeiras 100 000 não foram examinadas. Cole apenas a parte com o erro.
missing-server = Ainda falta: o nome do servidor de e-mail. Ele está nas definições da conta do seu programa de e-mail.
missing-protocol = Ainda falta: o protocolo. O habitual é POP3 ou IMAP para receber e SMTP para enviar.
missing-port = Ainda falta: a porta. O habitual é 995 (POP3) e 993 (IMAP) para receber, 465 ou 587 (SMTP) para enviar.
missing-security = Ainda falta: o tipo de encriptação. O habitual é SSL/TLS; com a porta 110, 143 ou 587 é STARTTLS.

stage-dns = encontrar o endereço
stage-tcp = chegar à porta
stage-tls = a ligação segura
stage-greeting = as primeiras palavras do servidor
stage-auth = o início de sessão
stage-protocol = a conversa com o servidor de e-mail
stage-config = as definições da conta
stage-local = este computador
stage-unknown = qualquer etapa do caminho

lab-running =
    Servidor de treino: { $title }.
    Está à escuta em 127.0.0.1 até Ctrl-C. Para verificá-lo:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Como o resultado foi calculado (decibans: +10 torna uma causa dez vezes mais provável)
reckoning-prior = antes de qualquer medição
reckoning-sum = soma
reckoning-excluded = fora

report-stopped = Parou depois de { $seconds } segundos. A última coisa encontrada até aí: { $seen }.
report-time-is-up = O tempo esgotou-se depois de { $seconds } segundos. A última coisa encontrada até aí: { $seen }.
report-nothing-seen = nada ainda
