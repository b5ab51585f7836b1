# O que foi encontrado em cada etapa do caminho, uma frase curta por etapa

report-chain = O caminho, etapa por etapa
report-also-wrong = Também está errado: { $what }

chain-not-reached = Não alcançado, porque uma etapa anterior falhou
chain-not-tested = Não testado
chain-program-without-starttls = Este programa de e-mail não consegue usar STARTTLS na porta { $port }
chain-turned-away = Teste não concluído: o servidor não aceita mais conexões daqui
chain-no-encryption = As configurações não usam criptografia
chain-computer-works = Nada de errado foi encontrado neste computador
chain-computer-without-network = Este computador não tem conexão de rede
chain-computer-without-way-out = Este computador não encontra saída da sua rede
chain-computer-blocks = Este próprio computador não deixou sair a conexão
chain-computer-at-its-limit = Este computador não consegue abrir outra conexão: há conexões demais abertas
chain-address-given = Foi informado um endereço, por isso não foi preciso procurar um nome
chain-name-found = { $name } foi encontrado em { $addresses }
chain-name-not-found = Não existe servidor com o nome { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = O nome { $name } não tem endereço
chain-resolver-silent = O serviço de nomes desta rede não respondeu
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = O serviço de nomes desta rede não soube dizer onde está { $name }
chain-port-open = A porta { $port } aceita conexões
chain-port-open-on-some = A porta { $port } funciona em { $address } e não em { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(não diz nada)
    [closed] {" "}(encerra a conexão sem dizer nada)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = A porta { $port } recusa conexões
chain-port-silent = A porta { $port } não responde
chain-port-reset = A porta { $port } corta as conexões enquanto são estabelecidas
chain-no-route = Não há rota até { $address }
chain-starttls-not-offered = A porta { $port } não oferece STARTTLS
chain-starttls-refused = A porta { $port } não inicia a criptografia quando se pede STARTTLS
chain-clear-text = A porta { $port } não usa criptografia onde ela deveria começar
chain-other-protocol = O que responde na porta { $port } não usa TLS
chain-hello-silent = A porta { $port } não diz nada quando a criptografia deveria começar
chain-waits-for-encryption = A porta { $port } espera a criptografia (SSL/TLS) e não diz nada antes dela
chain-hello-dies = Nenhuma tentativa de iniciar a criptografia na porta { $port } tem sucesso
chain-hello-not-accepted = A porta { $port } criptografa, mas não de um modo que este programa de e-mail consiga usar
chain-flight-breaks-off = A porta { $port } começa a criptografar e depois interrompe a conexão
chain-certificate-has-a-problem = A porta { $port } criptografa, e o certificado dela tem um problema
chain-handshake-breaks-off = A porta { $port } interrompe a conexão antes que a criptografia esteja pronta
chain-flight-is-all-that-was-tested = A porta { $port } responde a este programa de e-mail ({ $version }); o resto não pôde ser testado desta vez
chain-flight-is-all-that-can-be-tested = A porta { $port } responde a este programa de e-mail ({ $version }); o que vem depois não pode ser testado com a criptografia de hoje
chain-secure = Criptografado, certificado em ordem
chain-secure-by-a-newer-version = Criptografado, certificado em ordem ({ $version }; o resto testado com { $newer })
chain-secure-at-times = A porta { $port } criptografa, mas não sempre ou não a tempo
chain-greets = Responde: { $text }
chain-greets-late = Responde tarde: { $text }
chain-refuses = Recusa este computador: { $text }
chain-greets-wrongly = O que responde não é esse tipo de servidor de e-mail: { $text }
chain-ends-without-a-word = Encerra a conexão sem dizer nada
chain-greets-and-hangs-up = Responde e depois encerra a conexão
chain-greets-and-says-no-more = Responde e depois não diz mais nada
chain-says-nothing = Não diz nada
chain-sign-in-not-tested = Não testado: o Mailprobe nunca acessa a conta
chain-sign-in-needs-encryption = Não aceita senha sem criptografia
chain-sign-in-oauth-only = Não aceita senhas, só o acesso por uma página da web (OAuth 2)
chain-sign-in-disabled = Diz que o acesso à conta está desativado aqui
chain-sign-in-none = Não oferece nenhuma forma de acesso
chain-sign-in-not-in-program = Oferece apenas { $ways }, que este programa de e-mail não aceita
chain-sign-in-not-known-of-program = Oferece apenas { $ways }; não se sabe se este programa de e-mail aceita isso
