# Informes y línea de órdenes: títulos y palabras cortas

report-title = Informe de Mailprobe { $version }
report-when = Fecha y hora
report-server = Servidor
report-port = Puerto
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = SSL/TLS desde el primer byte
report-security-starttls = STARTTLS
report-security-none = sin cifrado
report-program = Programa de correo
report-program-value = { $program } (perfil { $profile })
report-your-mail-program = su programa de correo
report-account = Cuenta
report-code = Número
report-event = Registro del servidor
report-practice = Práctica
report-verdict = Conclusión
report-certainty = Grado de seguridad: { $label }
report-certain = seguro
report-not-decided = Grado de seguridad: sin decidir
report-user = Lo que puede hacer usted ahora
report-admin = Lo que tiene que hacer su administrador
report-warning = Lea esto primero.
report-evidence = Por qué lo creemos
report-causes = Causas más probables
report-yes = sí
report-no = no
report-not-asked = no se pudo comprobar
report-practice-note = Esto fue una práctica con un servidor ficticio en este equipo.

report-table-ports = Servidores y puertos
report-table-certificate = Certificado
report-table-traffic = Con quién habló Mailprobe
report-table-transcript = Transcripción
report-head-port = Puerto
report-head-service = Servicio
report-head-address = Dirección
report-head-connect = Conexión
report-head-greeting = Saludo
report-head-hello = Hello
report-head-answer = Respuesta
report-head-version = Versión
report-head-suite = Conjunto de cifrado
report-head-ms = ms
report-head-question = Pregunta
report-head-to = A
report-head-connections = Conexiones
report-head-in = Bytes recibidos
report-head-out = Bytes enviados
report-head-what = Qué

tcp-open = abierto
tcp-refused = rechazado
tcp-timed-out = sin respuesta
tcp-reset = restablecido
tcp-unreachable = sin camino hasta allí
tcp-blocked-locally = bloqueado por este equipo

greeting-ready = listo
greeting-preauth = sesión ya iniciada
greeting-refusal = no admitido
greeting-other-protocol = otro protocolo
greeting-silence = silencio
greeting-closed = cerrado sin decir nada
greeting-reset = restablecido sin decir nada
greeting-garbage = bytes ilegibles

hello-server-hello = ServerHello
hello-alert = alerta
hello-closed = cerrado
hello-reset = restablecido
hello-silent = silencio
hello-text = texto sin cifrar:
hello-other-protocol = otro protocolo:
hello-malformed = bytes ilegibles:

certificate-problems = Qué no está bien
certificate-no-problem = nada
certificate-trusted-publicly = Reconocido por las raíces públicas
certificate-trusted-here = Reconocido por este equipo
certificate-subject = Emitido para
certificate-issuer = Emitido por
certificate-names = Nombres
certificate-dates = Validez
certificate-key = Clave y firma
certificate-fingerprint = SHA-256
certificate-expired = caducado
certificate-not-yet-valid = todavía no es válido
certificate-wrong-name = emitido para otro nombre
certificate-self-signed = responde por sí mismo (autofirmado)
certificate-untrusted-issuer = nadie en quien confíe este equipo responde por él
certificate-missing-intermediate = falta el certificado intermedio
certificate-weak-key = clave corta
certificate-weak-signature = firma débil (MD5 o SHA-1)
certificate-wrong-usage = no está hecho para servidores
certificate-unreadable = ilegible

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protocolo
explain-secure = Seguro (SSL)
explain-error-number = Número de error
explain-socket-error = Error de socket
explain-server-error = Error del servidor
explain-server-response = Respuesta del servidor
missing-server = Todavía falta: el nombre del servidor de correo. Está en la configuración de la cuenta de su programa de correo.
missing-protocol = Todavía falta: el protocolo. Lo habitual es POP3 o IMAP para recibir y SMTP para enviar.

stage-dns = la búsqueda de la dirección
stage-tcp = el acceso al puerto
stage-tls = el canal seguro
stage-greeting = las primeras palabras del servidor
stage-auth = el inicio de sesión
stage-protocol = la conversación con el servidor de correo
stage-config = la configuración de la cuenta
stage-local = este equipo
stage-unknown = cualquier eslabón de la cadena

lab-running =
    Servidor de práctica: { $title }.
    Escucha en 127.0.0.1 hasta que pulse Ctrl-C. Compruébelo con:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Cómo se calculó la decisión (decibanes: +10 hace una causa diez veces más probable)
reckoning-prior = antes de medir nada
reckoning-sum = suma
reckoning-excluded = descartada
