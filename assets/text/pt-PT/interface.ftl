app-practice = Treino
app-history = Verificações anteriores
app-history-empty = Ainda não há verificações anteriores
app-history-clear = Esquecer todas as verificações anteriores
app-language = Idioma
app-theme = Aparência
app-theme-system = Igual ao sistema
app-theme-light = Clara
app-theme-dark = Escura
app-about = Acerca
app-about-close = Fechar
app-about-renderer = Desenhado com { $renderer }
app-about-licences = Licenças das partes que compõem o Mailprobe

describe-message = A mensagem de erro
describe-example = Por exemplo: Não foi possível estabelecer uma ligação segura com o servidor. Conta: 'escritório', Servidor: 'mail.example.com', Protocolo: POP3, Porta: 995, Segura (SSL): Sim, Número do erro: 0x800CCC1A
describe-paste = Colar
describe-open = Abrir um ficheiro…
describe-clear = Limpar
describe-picture = Isto é uma imagem. O Mailprobe lê texto: na janela da mensagem de erro, prima Ctrl+C e depois cole aqui. Ou introduza o número e o servidor nos campos. Anexe a imagem ao pedido de assistência.
describe-understood = Lido na mensagem de erro
describe-not-understood = Não foi reconhecido nada neste texto. Ainda pode preencher servidor, protocolo e porta e verificar.
describe-more = Mais no mesmo texto: { $count }
describe-settings = Onde procurar
describe-program-of-message = como diz a mensagem
describe-security = Encriptação
describe-published = Perguntar também ao fornecedor que definições ele publica (contacta o domínio do servidor)
describe-check = Verificar
describe-promise = Não é necessária palavra-passe e nunca é enviada nenhuma.
describe-nothing-yet = Cole primeiro a mensagem de erro do seu programa de e-mail ou preencha o servidor.
describe-bad-port = “{ $port }” não é uma porta. As portas são números de 1 a 65535; o habitual é 995 para POP3 e 993 para IMAP.
describe-not-probed = Contas { $protocol } não podem ser verificadas. O Mailprobe verifica POP3, IMAP e SMTP.
describe-unknown-program = Este programa de e-mail não é conhecido. Escolha um da lista.

checking-title = A verificar { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } segundo até agora
       *[other] { $seconds } segundos até agora
    }
checking-stop = Parar
checking-stopping = A parar. O que foi encontrado fica guardado.
checking-steps = Últimas etapas

link-this-computer = Este computador
link-name = Nome
link-connection = Ligação
link-secure-channel = Ligação segura
link-mail-server = Servidor de e-mail
link-sign-in = Início de sessão
link-state-waiting = a aguardar
link-state-checking = a verificar
link-state-works = funciona
link-state-broken = com problema
link-state-not-reached = não alcançado
link-state-partly = funciona em parte
link-state-not-used = não é usado
link-state-not-tested = não testado

result-back = Voltar
result-again = Verificar de novo
result-copy-ticket = Copiar para o pedido de assistência
result-copy-picture = Copiar imagem
result-save = Guardar
result-save-page = Relatório como página…
result-save-picture = Imagem…
result-save-json = Resultado para comparar (JSON)…
result-save-text = Texto…
result-warning-read = Li este aviso
result-copied = Copiado. Cole no pedido de assistência.
result-copied-picture = A imagem foi copiada. Cole no pedido de assistência.
result-saved = Guardado como { $path }
result-saved-fallback = Não foi possível abrir uma janela de ficheiros. Guardado como { $path }
result-not-saved = Não foi possível guardar: { $reason }. Nada se perdeu; escolha outro local.
result-unchanged = Nada mudou desde a última verificação.
result-changed = O resultado da última verificação foi: { $before }
result-loaded = Este é um resultado guardado.
result-not-loaded = Não foi possível usar o ficheiro: { $reason }

details-facts = O que foi verificado
details-why = Como o resultado foi calculado

fact-yes = Sim
fact-no = Não
fact-unknown = Não sei

dialog-save = Guardar
dialog-open = Abrir uma mensagem de erro, um registo de eventos ou um resultado guardado
dialog-kind = Relatório do Mailprobe
dialog-kind-open = Mensagens, registos e resultados
app-crashed = Esta verificação não pôde terminar. O que aconteceu está registado em { $path }; envie esse ficheiro ao seu apoio técnico.
