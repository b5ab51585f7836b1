report-chain = O caminho, etapa por etapa
report-also-wrong = Também está errado: { $what }

chain-not-reached = Não alcançado, porque uma etapa anterior falhou
chain-not-tested = Não testado
chain-program-without-starttls = Este programa de e-mail não consegue usar STARTTLS na porta { $port }
chain-turned-away = Teste não concluído: o servidor já não aceita ligações daqui
chain-no-encryption = As definições não usam encriptação
chain-computer-works = Não foi encontrado nada de errado neste computador
chain-computer-without-network = Este computador não tem ligação de rede
chain-computer-without-way-out = Este computador não encontra saída da sua rede
chain-computer-blocks = O próprio computador não deixou sair a ligação
chain-computer-at-its-limit = Este computador não consegue abrir outra ligação: há demasiadas ligações abertas
chain-address-given = Foi indicado um endereço, por isso não foi preciso procurar um nome
chain-name-found = { $name } foi encontrado em { $addresses }
chain-name-not-found = Não existe servidor com o nome { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = O nome { $name } não tem endereço
chain-resolver-silent = O serviço de nomes desta rede não respondeu
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = O serviço de nomes desta rede não soube dizer onde está { $name }
chain-port-open = A porta { $port } aceita ligações
chain-port-open-on-some = A porta { $port } funciona em { $address } e não em { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(não diz nada)
    [closed] {" "}(termina a ligação sem dizer nada)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = A porta { $port } recusa ligações
chain-port-silent = A porta { $port } não responde
chain-port-reset = A porta { $port } corta as ligações enquanto são estabelecidas
chain-no-route = Não há rota até { $address }
chain-starttls-not-offered = A porta { $port } não oferece STARTTLS
chain-starttls-refused = A porta { $port } não inicia a encriptação quando se pede STARTTLS
chain-clear-text = A porta { $port } não usa encriptação onde ela deveria começar
chain-other-protocol = O que responde na porta { $port } não usa TLS
chain-hello-silent = A porta { $port } não diz nada quando a encriptação deveria começar
chain-waits-for-encryption = A porta { $port } espera a encriptação (SSL/TLS) e não diz nada antes dela
chain-hello-dies = Nenhuma tentativa de iniciar a encriptação na porta { $port } tem sucesso
chain-hello-not-accepted = A porta { $port } encripta, mas não de um modo que este programa de e-mail consiga usar
chain-flight-breaks-off = A porta { $port } começa a encriptar e depois interrompe a ligação
chain-certificate-has-a-problem = A porta { $port } encripta, e o certificado dela tem um problema
chain-handshake-breaks-off = A porta { $port } interrompe a ligação antes que a encriptação esteja pronta
chain-flight-is-all-that-was-tested = A porta { $port } responde a este programa de e-mail ({ $version }); o resto não pôde ser testado desta vez
chain-flight-is-all-that-can-be-tested = A porta { $port } responde a este programa de e-mail ({ $version }); o que vem depois não pode ser testado com a encriptação de hoje
chain-secure = Encriptado, certificado em ordem
chain-secure-by-a-newer-version = Encriptado, certificado em ordem ({ $version }; o resto testado com { $newer })
chain-secure-at-times = A porta { $port } encripta, mas não sempre ou não a tempo
chain-greets = Responde: { $text }
chain-greets-late = Responde tarde: { $text }
chain-refuses = Recusa este computador: { $text }
chain-greets-wrongly = O que responde não é esse tipo de servidor de e-mail: { $text }
chain-ends-without-a-word = Termina a ligação sem dizer nada
chain-greets-and-hangs-up = Responde e depois termina a ligação
chain-greets-and-says-no-more = Responde e depois não diz mais nada
chain-says-nothing = Não diz nada
chain-sign-in-not-tested = Não testado: o Mailprobe nunca inicia sessão
chain-sign-in-needs-encryption = Não aceita palavra-passe sem encriptação
chain-sign-in-oauth-only = Não aceita palavras-passe, só o início de sessão numa página web (OAuth 2)
chain-sign-in-disabled = Diz que o início de sessão está desativado aqui
chain-sign-in-none = Não oferece nenhuma forma de iniciar sessão
chain-sign-in-not-in-program = Oferece apenas { $ways }, que este programa de e-mail não aceita
chain-sign-in-not-known-of-program = Oferece apenas { $ways }; não se sabe se este programa de e-mail aceita isso
