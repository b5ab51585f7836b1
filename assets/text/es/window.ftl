# The window: what it asks, what it says for a moment, and the pages over its screens

window-title = ¿Qué le pasa a su correo?
window-start-message = Tengo un mensaje de error o un número
window-start-address = El correo no funciona, no tengo ningún mensaje de error
window-start-server = Conozco el servidor de correo

window-drop = o suelte aquí un archivo o una imagen
window-picture = La imagen que ha pegado
window-picture-kept = Su imagen se conserva. Se añade debajo del resultado cuando lo copia o lo guarda como imagen.
window-picture-remove = Quitar la imagen
window-likely-causes = Lo más probable, a juzgar solo por las palabras
window-first-step = Primer paso: { $step }
window-words-tell-nothing = Las palabras solas no dicen qué falla. «Comprobar» examina el propio servidor.
window-check-to-be-sure = Todavía no se ha medido nada. «Comprobar» examina el propio servidor.
window-check-servers = «Comprobar» examina estos servidores: { $servers }
window-nothing-recognised = Nada en este texto nombra un servidor. Escriba aquí el nombre del servidor de correo; está en los ajustes de la cuenta de su programa de correo.

window-address = Su dirección de correo
window-address-about = Mailprobe busca el servidor que guarda su correo. La parte delante de la @ no sale de este equipo. No hace falta ninguna contraseña.
window-server-about = El nombre está en los ajustes de la cuenta de su programa de correo. A menudo empieza por imap., pop. o smtp. No hace falta nada más.
window-server-of-address = Déjelo vacío: se encuentra a partir de su dirección de correo
window-recent = Comprobado antes
window-more = Más ajustes
window-more-about = Nada de esto es necesario. Hace la comprobación más exacta.
window-meaning-protocol = Cómo habla el programa de correo con el servidor: POP3 recoge el correo, IMAP lo deja en el servidor, SMTP lo envía.
window-meaning-port = El número con el que un servidor ofrece un servicio. Lo habitual es 995 para POP3, 993 para IMAP, 465 y 587 para enviar.
window-meaning-encryption = Para que nadie pueda leer por el camino. SSL/TLS cifra desde el primer byte; STARTTLS, después de un comienzo sin cifrar. Con su certificado el servidor demuestra quién es.
window-told = leído en su mensaje
window-told-perhaps = deducido de su mensaje; compruebe que es correcto
window-automatic = automático
window-search = Buscar
window-bad-address = Esto no es una dirección de correo. Una dirección tiene este aspecto: nombre@example.com.
window-bad-server = «{ $server }» no puede ser el nombre de un servidor. Un nombre de servidor tiene este aspecto: mail.example.com.
window-cleared = El formulario está vacío ahora.
window-undo = Deshacer
window-restore = Recuperar lo que había rellenado antes

window-practice = Practicar con un servidor ficticio: { $title }
window-practice-banner = Práctica: este servidor es ficticio
window-leave-practice = Salir de la práctica
window-practice-about = Servidores ficticios en este equipo, para ver cómo responde Mailprobe. Lo que había rellenado se conserva y vuelve al salir de la práctica.
window-practice-works = No falla nada

window-waiting-this-computer = Examinando la red de este equipo
window-waiting-name = Buscando la dirección del servidor: unos segundos
window-waiting-connection = Esperando a que el servidor acepte la conexión: hasta 10 segundos
window-waiting-secure-channel = Esperando a que el servidor inicie el cifrado: hasta 10 segundos por intento
window-waiting-mail-server = Esperando las primeras palabras del servidor de correo: hasta 10 segundos
window-waiting-sign-in = Examinando qué ofrece el servidor para iniciar sesión
window-waiting-elsewhere = Probando otros caminos hasta el servidor para encontrar la causa: hasta un minuto
window-one-second = { $seconds } segundo hasta ahora

link-state-suspected = probablemente aquí

window-open = sin decidir
window-program-assumed = No se indicó ningún programa de correo, así que se comprobó como { $program }.
window-program-change = Elegir otro
window-questions = Lo que usted sabe ayuda. Si se lo ha dicho alguien, también cuenta.
window-take-back = Deshacer esta respuesta
window-step-locked = Este paso se abre cuando haya leído la advertencia.
window-details = Detalles técnicos
window-copy-for-administrator = Copiar el informe para su administrador
window-copied = Copiado
window-copy-whole = Copiar con todos los detalles
window-system = Sistema
window-preview = Mostrar lo que se copia
window-preview-about = Se copia exactamente esto. De lo que va delante de la @ en una dirección de correo solo se conserva la primera letra.
window-hide = Ocultar nombres al copiar o guardar

window-compare = Comparado con una comprobación anterior
window-compare-short = Comparar
window-compare-end = Mostrar solo esta comprobación
window-compare-before = Antes
window-compare-after = Después
window-compare-same = Aparte de la hora, las dos comprobaciones vieron lo mismo.
window-compare-addresses = Direcciones del servidor
window-compare-network = Este equipo tenía red
window-show = Mostrar
window-delete = Eliminar
window-forget-really = ¿Olvidarlas todas? Esto no se puede deshacer
window-today = hoy, { $time }
window-yesterday = ayer, { $time }

window-watch = Vigilar hasta que funcione
window-watch-about = Comprueba una vez por minuto, como máximo durante una hora, y avisa cuando funciona
window-watching = Siguiente comprobación dentro de { $seconds } segundos
window-watch-checking = Comprobando de nuevo
window-watch-end = Dejar de vigilar
window-watch-works = Ahora funciona.
window-watch-over = Se ha comprobado durante una hora y todavía no funciona.
window-mail-helpdesk = Escribir al servicio de asistencia
window-not-opened = No se pudo abrir: { $reason }
window-no-letters = Este equipo no tiene ninguna fuente con los caracteres del idioma elegido. Instale una, por ejemplo el paquete fonts-noto-cjk (Debian, Ubuntu) o google-noto-sans-cjk-fonts (Fedora), y vuelva a abrir Mailprobe.
window-show-in-folder = Mostrar en la carpeta
window-print = Imprimir…
window-copy = Copiar el comando
window-copy-command = Copiar { $command }
window-command-copied = El comando se ha copiado.
window-remedy-copy-report = Copiar el informe
window-remedy-sign-in-page = Abrir la página de inicio de sesión
window-remedy-date-and-time = Abrir fecha y hora
window-remedy-network = Abrir las conexiones de red
window-remedy-outlook = Abrir las cuentas de Outlook

window-help = Ayuda
window-about-promise = Mailprobe nunca pide una contraseña y nunca inicia sesión. Habla con el servidor de correo que usted indicó y con el servicio de nombres de este equipo. Solo si marca «Preguntar también al proveedor» pregunta además al dominio del servidor por sus ajustes.
window-about-licence = Software libre, con la licencia MIT o la Apache 2.0, a su elección.
window-about-folder = Los ajustes y las comprobaciones anteriores se guardan en { $folder }
window-stage-describe = Descripción
window-stage-check = Comprobación
window-stage-result = Resultado
