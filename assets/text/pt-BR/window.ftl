# A janela: o que ela pergunta, o que diz por um momento e as páginas sobre as telas dela

window-title = O que há de errado com o seu e-mail?
window-start-message = Tenho uma mensagem de erro ou um número
window-start-address = O e-mail não funciona e não tenho mensagem de erro
window-start-server = Conheço o servidor de e-mail

window-drop = ou solte aqui um arquivo ou uma imagem
window-picture = A imagem que você colou
window-picture-kept = A sua imagem fica guardada. Ela é colocada abaixo do resultado quando você copia ou salva o resultado como imagem.
window-picture-remove = Remover a imagem
window-likely-causes = O que isto provavelmente significa, a julgar só pelo texto da mensagem
window-first-step = Primeiro passo: { $step }
window-words-tell-nothing = O texto sozinho não diz o que há de errado. “Verificar” examina o próprio servidor.
window-check-to-be-sure = Nada foi medido ainda. “Verificar” examina o próprio servidor.
window-check-servers = “Verificar” examina estes servidores: { $servers }
window-nothing-recognised = Nada neste texto indica um servidor. Escreva aqui o nome do servidor de e-mail; ele está nas configurações da conta do seu programa de e-mail.

window-address = O seu endereço de e-mail
window-address-about = O Mailprobe procura o servidor que guarda o seu e-mail. A parte antes do @ fica neste computador. Nenhuma senha é necessária.
window-server-about = O nome está nas configurações da conta do seu programa de e-mail. Muitas vezes começa com imap., pop. ou smtp. Nada mais é necessário.
window-server-of-address = Deixe em branco: é encontrado pelo seu e-mail
window-recent = Verificados antes
window-more = Mais configurações
window-more-about = Nada disto é obrigatório. Só torna a verificação mais exata.
window-meaning-protocol = Como o programa de e-mail fala com o servidor: o POP3 busca as mensagens, o IMAP as deixa no servidor, o SMTP as envia.
window-meaning-port = O número em que um servidor oferece um serviço. O usual é 995 para POP3, 993 para IMAP, 465 e 587 para enviar.
window-meaning-encryption = Para que ninguém no caminho possa ler. O SSL/TLS criptografa desde o primeiro byte, o STARTTLS depois de um começo sem criptografia. Com o certificado, o servidor prova quem é.
window-told = lido na mensagem de erro
window-told-perhaps = deduzido da mensagem de erro; veja se está certo
window-automatic = automático
window-search = Buscar
window-bad-address = Isto não é um endereço de e-mail. Um endereço se parece com nome@example.com.
window-bad-server = “{ $server }” não pode ser o nome de um servidor. O nome de um servidor se parece com mail.example.com.
window-cleared = O formulário está vazio agora.
window-undo = Desfazer
window-restore = Trazer de volta o que eu tinha preenchido

window-practice = Treino com um servidor simulado: { $title }
window-practice-banner = Treino – este servidor é simulado
window-leave-practice = Sair do treino
window-practice-about = Servidores simulados neste computador, para ver como o Mailprobe responde. O que você preencheu fica guardado e volta quando você sai do treino.
window-practice-works = Nada está errado

window-waiting-this-computer = Examinando a rede deste computador
window-waiting-name = Procurando o endereço do servidor – alguns segundos
window-waiting-connection = Esperando que o servidor aceite a conexão – até 10 segundos
window-waiting-secure-channel = Esperando que o servidor inicie a criptografia – até 10 segundos por tentativa
window-waiting-mail-server = Esperando as primeiras palavras do servidor de e-mail – até 10 segundos
window-waiting-sign-in = Examinando o que o servidor oferece para o acesso à conta
window-waiting-elsewhere = Tentando outros caminhos até o servidor, para encontrar a causa – até um minuto
window-one-second = { $seconds } segundo até agora

link-state-suspected = provavelmente aqui

window-open = não decidido
window-program-assumed = Nenhum programa de e-mail foi indicado, por isso a verificação foi feita como se fosse o { $program }.
window-program-change = Escolher outro
window-questions = O que você sabe ajuda. Se alguém lhe contou, isso também vale.
window-take-back = Desfazer esta resposta
window-step-locked = Este passo se abre quando você tiver lido o aviso.
window-details = Detalhes técnicos
window-copy-for-administrator = Copiar o relatório para o seu administrador
window-copied = Copiado
window-copy-whole = Copiar com todos os detalhes
window-system = Sistema
window-preview = Mostrar o que é copiado
window-preview-about = É exatamente isto que é copiado. Do que vem antes do @ em um endereço de e-mail, só a primeira letra é mantida.
window-hide = Ocultar nomes quando eu copiar ou salvar

window-compare = Comparado com uma verificação anterior
window-compare-short = Comparar
window-compare-end = Mostrar só esta verificação
window-compare-before = Antes
window-compare-after = Depois
window-compare-same = Fora a hora, as duas verificações viram o mesmo.
window-compare-addresses = Endereços do servidor
window-compare-network = Este computador tinha rede
window-show = Mostrar
window-delete = Excluir
window-forget-really = Esquecer todas? Não é possível desfazer
window-today = hoje { $time }
window-yesterday = ontem { $time }

window-watch = Acompanhar até funcionar
window-watch-about = Verifica uma vez por minuto, por no máximo uma hora, e avisa quando funcionar
window-watching = Próxima verificação em { $seconds } segundos
window-watch-checking = Verificando de novo
window-watch-end = Parar de acompanhar
window-watch-works = Agora funciona.
window-watch-over = Foi verificado por uma hora e ainda não funciona.
window-mail-helpdesk = Escrever ao suporte
window-not-opened = Não foi possível abrir: { $reason }
window-no-letters = Este computador não tem fonte para os caracteres do idioma escolhido. Instale uma, por exemplo o pacote fonts-noto-cjk (Debian, Ubuntu) ou google-noto-sans-cjk-fonts (Fedora), e abra o Mailprobe de novo.
window-show-in-folder = Mostrar na pasta
window-print = Imprimir…
window-copy = Copiar o comando
window-copy-command = Copiar { $command }
window-command-copied = O comando foi copiado.
window-remedy-copy-report = Copiar o relatório
window-remedy-sign-in-page = Abrir a página de acesso
window-remedy-date-and-time = Abrir data e hora
window-remedy-network = Abrir as conexões de rede
window-remedy-outlook = Abrir as contas do Outlook

window-help = Ajuda
window-about-promise = O Mailprobe nunca pede uma senha e nunca acessa a conta. Ele se comunica com o servidor de e-mail que você indicou e com o serviço de nomes deste computador. Só se você marcar “Perguntar também ao provedor” ele pergunta também ao domínio do servidor quais são as configurações.
window-about-licence = Software livre, sob a licença MIT ou Apache 2.0, à sua escolha.
window-about-folder = As configurações e as verificações anteriores ficam em { $folder }
window-stage-describe = Descrição
window-stage-check = Verificação
window-stage-result = Resultado
