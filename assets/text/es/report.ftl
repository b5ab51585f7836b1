# Reports and the command line: headings and short words

report-title = Informe de Mailprobe { $version }
report-when = Fecha y hora
date = { $day } de { $month ->
        [1] enero
        [2] febrero
        [3] marzo
        [4] abril
        [5] mayo
        [6] junio
        [7] julio
        [8] agosto
        [9] septiembre
        [10] octubre
        [11] noviembre
       *[12] diciembre
    } de { $year }
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
report-certain = confirmado
report-not-decided = Grado de seguridad: sin decidir
report-user = Lo que puede hacer usted ahora
report-admin = Lo que tiene que hacer su administrador
report-warning = Lea esto primero.
report-evidence = Por qué lo creemos
report-more = Para ver todo lo que se midió, añada --details, o guárdelo con --html ARCHIVO o --json
report-profile-note = Sobre este programa
report-profile-platform = Lo que puede cifrar se registró en el sistema o la biblioteca que usa, no en el programa mismo.
report-profile-stand-in = Lo que puede cifrar se registró en un programa emparentado, no en este.
report-profile-documented = Lo que puede cifrar procede de la documentación de su fabricante; no se registró.
report-profile-inferred = Lo que puede cifrar se deduce de programas parecidos; no se registró.
report-causes = Causas más probables
report-yes = sí
report-no = no
report-not-asked = no se pudo comprobar
report-practice-note = Esto fue una práctica con un servidor ficticio en este equipo.

report-table-ports = Servidores y puertos
report-table-hellos = Cómo responde el servidor a cada intento de conexión (SSL 2.0 a TLS 1.3)
report-table-certificate = Certificado
report-table-traffic = Servidores con los que contactó Mailprobe
report-table-transcript = Transcripción (en inglés)
report-head-port = Puerto
report-head-service = Servicio
report-head-address = Dirección
report-head-connect = Conexión
report-head-greeting = Saludo
report-head-hello = Intento
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

tcp-open = abierta
tcp-refused = rechazada
tcp-timed-out = sin respuesta
tcp-reset = cortada (reset)
tcp-unreachable = sin ruta
tcp-blocked-locally = bloqueada por este equipo

greeting-ready = listo
greeting-preauth = sesión ya iniciada
greeting-refusal = rechazado
greeting-other-protocol = otro protocolo
greeting-silence = silencio
greeting-closed = cerrado sin decir nada
greeting-reset = cortado sin decir nada (reset)
greeting-garbage = bytes ilegibles

hello-server-hello = ServerHello
hello-alert = alerta
hello-closed = cerrado
hello-reset = cortado (reset)
hello-silent = silencio
hello-text = texto sin cifrar:
hello-other-protocol = otro protocolo:
hello-malformed = bytes ilegibles:

certificate-problems = Qué problema hay
certificate-no-problem = ninguno
certificate-trusted-publicly = De confianza según las raíces públicas
certificate-trusted-here = De confianza para este equipo
certificate-subject = Emitido para
certificate-issuer = Emitido por
certificate-names = Nombres
certificate-dates = Validez
certificate-key = Clave y firma
certificate-fingerprint = SHA-256
certificate-expired = caducado
certificate-not-yet-valid = todavía no es válido
certificate-revoked = revocado por su emisor
certificate-intermediate-expired = el certificado intermedio ha caducado
certificate-intermediate-not-yet-valid = el certificado intermedio todavía no es válido
certificate-other-path-needed = un certificado intermedio ha caducado (solo importa a programas antiguos)
certificate-wrong-name = emitido para otro nombre
certificate-name-only-in-cn = su nombre está solo en el lugar antiguo (common name), donde los programas actuales no miran
certificate-self-signed = autofirmado
certificate-unknown-extension = tiene una extensión que los programas no conocen y deben rechazar
certificate-against-apple-rules = los programas de Apple lo rechazan: vale más de 825 días o no está destinado a servidores
certificate-exceeds-issuer = la autoridad superior no podía emitirlo
certificate-untrusted-issuer = no emitido por una autoridad en la que confíe este equipo
certificate-missing-intermediate = falta el certificado intermedio
certificate-weak-key = clave corta
certificate-intermediate-weak-key = clave corta del certificado intermedio
certificate-weak-signature = firma débil (MD5 o SHA-1)
certificate-intermediate-weak-signature = firma débil del certificado intermedio (MD5 o SHA-1)
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
explain-your-server = su servidor de correo
explain-causes = Lo más probable, a juzgar solo por las palabras:
explain-check-adds = Estas palabras no se han comprobado. «mailprobe check» con el mismo texto examina el propio servidor.
explain-words-tell-nothing = Las palabras no dicen qué falla. «mailprobe check» con el mismo texto examina el propio servidor.
explain-secret-left-out = En el texto había una contraseña u otro secreto. Se ha omitido y no se guarda. Si otras personas han visto el texto, cámbielo.
explain-sentences-left-out = Un mensaje del texto es demasiado largo para leerlo hasta el final: no se han examinado las frases posteriores a las 100.000 primeras. Pegue solo la parte con el error.
missing-server = Todavía falta: el nombre del servidor de correo. Está en los ajustes de la cuenta de su programa de correo.
missing-protocol = Todavía falta: el protocolo. Lo habitual es POP3 o IMAP para recibir y SMTP para enviar.
missing-port = Todavía falta: el puerto. Lo habitual es 995 (POP3) y 993 (IMAP) para recibir, 465 o 587 (SMTP) para enviar.
missing-security = Todavía falta: el tipo de cifrado. Lo habitual es SSL/TLS; con el puerto 110, 143 o 587 es STARTTLS.

stage-dns = la búsqueda de la dirección
stage-tcp = el acceso al puerto
stage-tls = la conexión segura
stage-greeting = las primeras palabras del servidor
stage-auth = el inicio de sesión
stage-protocol = la conversación con el servidor de correo
stage-config = los ajustes de la cuenta
stage-local = este equipo
stage-unknown = cualquier eslabón de la cadena

lab-running =
    Servidor de práctica: { $title }.
    Escucha en 127.0.0.1 hasta que pulse Ctrl-C. Compruébelo con:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Cómo se calculó el resultado (decibanes: +10 hace una causa diez veces más probable)
reckoning-prior = antes de medir nada
reckoning-sum = suma
reckoning-excluded = descartada

report-stopped = Usted detuvo la comprobación a los { $seconds } segundos. Lo último que se encontró hasta entonces: { $seen }.
report-time-is-up = El tiempo se agotó a los { $seconds } segundos. Lo último que se encontró hasta entonces: { $seen }.
report-nothing-seen = todavía nada
