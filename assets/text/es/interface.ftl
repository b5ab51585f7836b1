# The window

app-practice = Practicar
app-history = Historial
app-history-empty = Todavía no hay comprobaciones anteriores
app-history-clear = Olvidar todas las comprobaciones anteriores
app-language = Idioma
app-theme = Aspecto
app-theme-system = Como el sistema
app-theme-light = Claro
app-theme-dark = Oscuro
app-about = Acerca de
app-about-close = Cerrar
app-about-renderer = Dibujado con { $renderer }
app-about-licences = Licencias de los componentes de Mailprobe

describe-message = El mensaje
describe-example = Por ejemplo: No se pudo establecer una conexión segura con el servidor. Cuenta: 'office', Servidor: 'mail.example.com', Protocolo: POP3, Puerto: 995, Seguro (SSL): Sí, Número de error: 0x800CCC1A
describe-paste = Pegar
describe-open = Abrir un archivo…
describe-clear = Borrar
describe-picture = Esto es una imagen. Mailprobe lee texto: en el cuadro del mensaje pulse Ctrl+C y después pegue aquí. O escriba el número y el servidor en los campos. Adjunte su imagen a la incidencia.
describe-understood = Leído en su mensaje
describe-not-understood = No se reconoció nada en este texto. Aun así puede rellenar servidor, protocolo y puerto, y comprobar.
describe-more = { $count } más en el mismo texto
describe-settings = Dónde mirar
describe-program-of-message = como dice el mensaje
describe-security = Cifrado
describe-published = Preguntar también al proveedor qué ajustes publica (se pone en contacto con el dominio del servidor)
describe-check = Comprobar
describe-promise = No hace falta ninguna contraseña, y nunca se envía ninguna.
describe-nothing-yet = Pegue primero el mensaje de su programa de correo, o indique el servidor.
describe-bad-port = «{ $port }» no es un puerto. Los puertos son números del 1 al 65535; lo habitual es 995 para POP3 y 993 para IMAP.
describe-not-probed = Las cuentas { $protocol } no se pueden comprobar. Mailprobe comprueba POP3, IMAP y SMTP.
describe-unknown-program = Este programa de correo no se conoce. Elija uno de la lista.

checking-title = Comprobando { $target }
checking-seconds = { $seconds ->
        [one] { $seconds } segundo hasta ahora
       *[other] { $seconds } segundos hasta ahora
    }
checking-stop = Detener
checking-stopping = Deteniendo. Lo encontrado se conserva.
checking-steps = Últimos pasos

link-this-computer = Este equipo
link-name = Nombre
link-connection = Conexión
link-secure-channel = Conexión segura
link-mail-server = Servidor de correo
link-sign-in = Inicio de sesión
link-state-waiting = en espera
link-state-checking = comprobando
link-state-works = funciona
link-state-broken = falla
link-state-not-reached = no se llegó
link-state-partly = funciona en parte
link-state-not-used = no se usa
link-state-not-tested = sin comprobar

result-back = Volver
result-again = Comprobar de nuevo
result-copy-ticket = Copiar para la incidencia
result-copy-picture = Copiar imagen
result-save = Guardar
result-save-page = Informe como página…
result-save-picture = Imagen…
result-save-json = Resultado para comparar (JSON)…
result-save-text = Texto…
result-warning-read = He leído esto
result-copied = Copiado. Péguelo en la incidencia.
result-copied-picture = La imagen está copiada. Péguela en la incidencia.
result-saved = Guardado como { $path }
result-saved-fallback = No se pudo abrir ninguna ventana de archivos. Guardado como { $path }
result-not-saved = No se pudo guardar: { $reason }. No se ha perdido nada; elija otro lugar.
result-unchanged = Nada ha cambiado desde la comprobación anterior.
result-changed = La comprobación anterior decía: { $before }
result-loaded = Este es un resultado guardado.
result-not-loaded = El archivo no se pudo usar: { $reason }

details-facts = Qué se comprobó
details-why = Cómo se calculó el resultado

fact-yes = Sí
fact-no = No
fact-unknown = No lo sé

dialog-save = Guardar
dialog-open = Abrir un mensaje, un registro de eventos o un resultado guardado
dialog-kind = Informe de Mailprobe
dialog-kind-open = Mensajes, registros y resultados
app-crashed = Esta comprobación no pudo terminar. Lo ocurrido está anotado en { $path }; envíe ese archivo a su servicio de asistencia.
