# The practice scenarios: title and description of each, for lists, menus and training.
# The ids are those of src/lab/scenarios/.

## Exchange Server 5.5 and GroupShield

lab-healthy = Todo funciona
lab-healthy-about = Un servidor de correo en el que todo está bien. Sirve para ver cómo es un buen resultado y que una comprobación termina pronto.

lab-groupshield = GroupShield en Exchange Server 5.5
lab-groupshield-about = El caso para el que se hizo este programa: un servidor Exchange con GroupShield, el antivirus de Network Associates. Los puertos seguros aceptan conexiones y después cortan en todos los intentos de establecer el cifrado, del más antiguo al más nuevo. Los puertos sin cifrado se identifican como Exchange Server 5.5 con Service Pack 4.

lab-groupshield-refused = GroupShield, con los puertos seguros cerrados
lab-groupshield-refused-about = El mismo Exchange antiguo, pero nada escucha en los puertos seguros. GroupShield puede ser el motivo; también un administrador que nunca activó SSL.

lab-groupshield-idle-close = GroupShield, que corta enseguida
lab-groupshield-idle-close-about = Los puertos seguros cortan antes de que se diga nada. El administrador nos ha dicho que GroupShield está instalado en ese servidor.

lab-exchange55-events = GroupShield, con el registro de eventos del servidor
lab-exchange55-events-about = Como el primer caso, y el administrador ha enviado cuatro entradas del registro de eventos. Muestran que los servicios de correo no pudieron abrir sus puertos seguros.

lab-groupshield-one-port-only = Exchange 5.5 con un solo puerto que no funciona
lab-groupshield-one-port-only-about = Solo corta un puerto seguro del servidor Exchange antiguo; los demás responden. Eso va en contra de GroupShield, que, hasta donde se sabe, los inutiliza todos a la vez.

lab-exchange55-no-certificate = Exchange 5.5 sin certificado
lab-exchange55-no-certificate-about = Los puertos seguros cortan enseguida porque no se instaló ningún certificado para ellos. El registro de eventos lo dice. Parece GroupShield y no lo es.

## Old and new

lab-client-too-old = El programa de correo es demasiado antiguo
lab-client-too-old-about = El servidor solo habla TLS 1.2 y posteriores. Un programa de correo actual pasa; uno de Windows XP recibe un rechazo claro.

lab-client-too-old-bare-close = El programa de correo es demasiado antiguo, y nadie lo dice
lab-client-too-old-bare-close-about = Como el anterior, pero el servidor corta la conexión sin decir nada a los programas antiguos, como hace Dovecot. Solo al comparar varios intentos se distingue de un servidor con fallo.

lab-server-too-old = El servidor es demasiado antiguo
lab-server-too-old-about = El servidor habla SSL 3.0 y TLS 1.0 y nada más nuevo. Los programas de correo actuales se niegan a hablar con él; los antiguos pasan.

lab-tls10-only = El servidor solo habla TLS 1.0
lab-tls10-only-about = Un servidor de hacia el año 2005 que nunca aprendió nada más nuevo que TLS 1.0.

lab-ssl3-only = El servidor solo habla SSL 3.0
lab-ssl3-only-about = Un servidor de hacia el año 1998. Ningún programa actual habla ya SSL 3.0.

lab-ssl2-only = El servidor solo habla SSL 2.0
lab-ssl2-only-about = Un servidor de hacia el año 1996. SSL 2.0 hoy no protege nada, y casi ningún programa lo tiene ya.

lab-no-shared-cipher = Ningún conjunto de cifrado en común
lab-no-shared-cipher-about = El servidor y el programa de correo hablan la misma versión, pero el servidor quiere AES y un programa de Windows XP no lo tiene.

lab-sni-required = El servidor quiere que le digan su nombre
lab-sni-required-about = El servidor rechaza todo programa que no diga al principio qué servidor busca. Los programas de Windows XP nunca lo dicen.

## Certificates and the clock

lab-certificate-expired = El certificado ha caducado
lab-certificate-expired-about = El cifrado funciona, pero el certificado del servidor caducó hace dos meses.

lab-certificate-not-yet-valid = El certificado todavía no es válido
lab-certificate-not-yet-valid-about = El cifrado funciona, pero el certificado del servidor no será válido hasta dentro de tres semanas. El reloj de este equipo está bien.

lab-certificate-wrong-name = El certificado es de otro servidor
lab-certificate-wrong-name-about = El cifrado funciona, pero el certificado lleva los nombres de los servidores de una empresa de alojamiento.

lab-certificate-self-signed = El certificado está autofirmado
lab-certificate-self-signed-about = El cifrado funciona, pero ninguna autoridad de certificación confirma el certificado.

lab-certificate-unknown-issuer = El certificado procede de un emisor desconocido
lab-certificate-unknown-issuer-about = El cifrado funciona, pero una empresa emitió ella misma el certificado y este equipo no conoce esa empresa.

lab-weak-certificate = La clave del certificado es demasiado débil
lab-weak-certificate-about = El certificado tiene una clave RSA de 1024 bits. Los programas antiguos la aceptan; los actuales no.

lab-weak-signature = La firma del certificado es demasiado débil
lab-weak-signature-about = El certificado se firmó con SHA-1, que se puede falsificar. Los programas antiguos lo aceptan; los actuales no.

lab-clock-wrong = El reloj de este equipo no está en hora
lab-clock-wrong-about = El certificado está bien, pero este equipo cree que es tres años antes. Las primeras palabras del servidor muestran la hora correcta.

## Settings

lab-plaintext-on-secure-port = Sin cifrado en el puerto seguro
lab-plaintext-on-secure-port-about = El servidor responde en texto sin cifrar donde corresponde el cifrado, y tampoco conoce STARTTLS. Su puerto seguro está mal configurado.

lab-starttls-mixup = STARTTLS y SSL confundidos
lab-starttls-mixup-about = El puerto responde en texto sin cifrar y ofrece STARTTLS, que funciona. El programa de correo está configurado con SSL desde el primer byte.

lab-no-secure-service = No hay puerto seguro
lab-no-secure-service-about = Nada escucha en los puertos seguros. Los puertos sin cifrado funcionan y ofrecen STARTTLS.

lab-wrong-protocol = Responde otra cosa
lab-wrong-protocol-about = Un servidor web y un acceso remoto responden donde se esperaba correo: no es el nombre de servidor o el puerto correcto.

lab-ssl-on-587 = SSL en el puerto 587
lab-ssl-on-587-about = El servidor está bien. El programa de correo está configurado con SSL desde el primer byte en el puerto 587, que responde en texto sin cifrar y después pide STARTTLS.

lab-no-encryption-on-993 = Sin cifrado en el puerto 993
lab-no-encryption-on-993-about = El servidor está bien. El programa de correo está configurado sin cifrado en un puerto que empieza con él, así que cada uno espera al otro.

lab-starttls-not-offered = No se ofrece STARTTLS
lab-starttls-not-offered-about = El programa de correo está configurado con STARTTLS. Los puertos sin cifrado no lo ofrecen; los puertos seguros funcionan.

lab-http-inside-tls = Un servidor web detrás del cifrado
lab-http-inside-tls-about = El cifrado y el certificado están bien, pero dentro responde un servidor web.

lab-garbage-inside-tls = Datos sin sentido detrás del cifrado
lab-garbage-inside-tls-about = El cifrado y el certificado están bien, pero lo que llega dentro no es un protocolo de correo ni ningún otro.

lab-imap-on-pop3s = Otro servicio de correo en el puerto
lab-imap-on-pop3s-about = El cifrado y el certificado están bien, pero responde IMAP donde se esperaba POP3, o al revés.

## Signing in and sending

lab-sign-in-refused = No se acepta la contraseña
lab-sign-in-refused-about = Todo lo que se puede comprobar funciona. El mensaje del programa de correo muestra que el servidor no aceptó el inicio de sesión.

lab-sign-in-method = El inicio de sesión con contraseña está desactivado
lab-sign-in-method-about = Conexión, cifrado y certificado están bien. El servidor solo ofrece el inicio de sesión con OAuth 2, que los programas de correo antiguos no tienen.

lab-sign-in-disabled = Ninguna forma de iniciar sesión
lab-sign-in-disabled-about = La conexión, el cifrado y el certificado están bien. El servidor dice que el inicio de sesión está desactivado, o no indica ninguna forma de hacerlo.

lab-port-25-without-sign-in = El puerto 25 no admite inicio de sesión
lab-port-25-without-sign-in-about = El programa de correo envía por un puerto pensado para el correo entre servidores. Los demás puertos ofrecen inicio de sesión.

lab-client-certificate-demanded = El servidor exige un certificado al programa de correo
lab-client-certificate-demanded-about = El servidor interrumpe el inicio del cifrado con quien no tenga un certificado propio.

lab-relay-denied = Envío sin inicio de sesión
lab-relay-denied-about = Todo lo que se puede comprobar funciona. El mensaje muestra que el servidor no reenvía correo de quien no ha iniciado sesión.

lab-sender-refused = Se rechaza la dirección del remitente
lab-sender-refused-about = Todo lo que se puede comprobar funciona. El mensaje muestra que el servidor no deja que esta cuenta envíe con esa dirección.

lab-sending-limit = Se alcanzó un límite de envío
lab-sending-limit-about = Todo lo que se puede comprobar funciona. El mensaje muestra que la cuenta ha enviado hoy todo lo que puede.

lab-greylisted = El servidor pide volver más tarde
lab-greylisted-about = Todo lo que se puede comprobar funciona. El mensaje muestra que el servidor hace esperar a los remitentes nuevos (greylisting).

lab-access-denied = Acceso denegado
lab-access-denied-about = En lugar de un saludo, el servidor dice que no acepta correo de esta dirección.

lab-block-list = La dirección está en una lista de bloqueo
lab-block-list-about = En lugar de un saludo, el servidor dice que la dirección de este equipo está en una lista de bloqueo.

## On the way

lab-interception = Hay un antivirus en medio
lab-interception-about = Un analizador de correo de este equipo responde en lugar del servidor, con su propio saludo y su propio certificado.

lab-starttls-stripped = Un cortafuegos elimina STARTTLS
lab-starttls-stripped-about = Algo en el camino elimina STARTTLS de la lista del servidor y muestra un certificado propio en los puertos seguros.

lab-firewall = Un cortafuegos bloquea los puertos seguros
lab-firewall-about = Las conexiones a los puertos seguros no obtienen ninguna respuesta; los puertos sin cifrado responden. Un cortafuegos o el proveedor de Internet solo deja pasar algunos puertos.

lab-dns = El nombre del servidor no existe
lab-dns-about = El nombre no se encuentra: mal escrito, o ya no está en el dominio.

lab-ipv6-broken = IPv6 no funciona, IPv4 funciona
lab-ipv6-broken-about = El nombre tiene dos direcciones. La del tipo nuevo no obtiene respuesta, la del tipo antiguo funciona.

lab-captive-portal = La wifi de invitados pide antes un inicio de sesión
lab-captive-portal-about = Se pregunte lo que se pregunte, responde la página de inicio de sesión de una red de invitados.

lab-starttls-stripped-587 = STARTTLS se elimina por el camino
lab-starttls-stripped-587-about = El programa de correo está configurado con STARTTLS. Algo en el camino elimina la oferta; los puertos seguros funcionan.

lab-resolver-trouble = El servicio de nombres de la red no ayuda
lab-resolver-trouble-about = El servicio de nombres de esta red responde que no sabe dónde está el servidor. El nombre no tiene ningún problema.

lab-no-network = Este equipo no tiene red
lab-no-network-about = Sin cable y sin wifi: nada sale de este equipo.

lab-no-connection-left = A este equipo no le quedan conexiones
lab-no-connection-left-about = Hay tantas conexiones abiertas en este equipo que no puede abrir otra. Del servidor no se puede decir nada.

## The server

lab-secure-listener-fault = El servidor no puede establecer el cifrado
lab-secure-listener-fault-about = El certificado y la clave de un servidor actual no se corresponden. Los puertos seguros cortan enseguida, y STARTTLS se ofrece y luego se retira.

lab-alert-80-on-every-hello = El servidor comunica un fallo interno
lab-alert-80-on-every-hello-about = Cada intento de establecer el cifrado, antiguo o nuevo, recibe la alerta «internal error».

lab-refused = El servidor de correo no está en marcha
lab-refused-about = Nada escucha en ningún puerto de correo.

lab-silent = El servidor no dice nada
lab-silent-about = Todos los puertos aceptan conexiones y después no dicen nada.

lab-slow = El servidor es lento
lab-slow-about = Todo funciona, pero cada primera respuesta tarda cinco segundos.

lab-busy = El servidor está demasiado ocupado
lab-busy-about = El servidor dice «too many connections» (demasiadas conexiones) y corta la conexión.

lab-rate-limited = El servidor limita la frecuencia de las conexiones
lab-rate-limited-about = El primer intento en el puerto seguro recibe respuesta; todos los siguientes se cortan. Los puertos sin cifrado dicen por qué: demasiadas conexiones desde esta dirección.

lab-flapping = Funciona una vez sí y otra no
lab-flapping-about = El mismo intento se corta una vez y recibe respuesta la siguiente, de forma alterna.

lab-starttls-taken-back = STARTTLS se ofrece y se retira
lab-starttls-taken-back-about = Los puertos sin cifrado ofrecen STARTTLS y después dicen que no pueden iniciarlo.

lab-reset-behind-server-hello = Cortado en mitad del cifrado
lab-reset-behind-server-hello-about = El servidor empieza a responder a cada intento de cifrar, y después la conexión se corta (reset).

lab-alert-behind-server-hello = El servidor abandona en mitad del cifrado
lab-alert-behind-server-hello-about = El servidor empieza a responder a cada intento de cifrar, y después comunica «internal error».

lab-garbage-behind-server-hello = Datos sin sentido en mitad del cifrado
lab-garbage-behind-server-hello-about = El servidor empieza a responder a cada intento de cifrar, y después envía bytes sin sentido.

lab-server-name-refused = El servidor no conoce su nombre
lab-server-name-refused-about = Cada intento de cifrar recibe la alerta «unrecognized name»: un nombre antiguo del servidor, u otro servidor.

lab-two-at-once = Dos conexiones a la vez y no más
lab-two-at-once-about = Todo funciona, pero el servidor corta la conexión a quien llega mientras hay otros dos conectados. Un programa de correo solo necesita una.

lab-shut-out = El servidor cuenta y cierra el paso
lab-shut-out-about = La primera conexión a cada puerto recibe respuesta; después el servidor no admite más desde esta dirección.

lab-every-port-closes = Todos los puertos cortan
lab-every-port-closes-about = Todos los puertos aceptan conexiones y cortan enseguida, como hacen los servidores con las direcciones que no quieren.

lab-server-fault = El servidor comunica un problema interno
lab-server-fault-about = En lugar de un saludo, el servidor dice que su servicio tiene un problema en este momento.

lab-expired-on-one-address = Una de dos direcciones, con el certificado caducado
lab-expired-on-one-address-about = El nombre tiene dos direcciones. Una muestra un certificado bueno; la otra, uno caducado.

## Servers that mean harm, for tests

lab-hostile-drip = Un byte por segundo
lab-hostile-drip-about = El saludo y la conexión segura llegan a un byte por segundo.

lab-hostile-flood-warnings = Avisos sin fin
lab-hostile-flood-warnings-about = La conexión segura empieza con avisos y nunca pasa de ahí.

lab-hostile-endless-certificate = Un certificado sin fin
lab-hostile-endless-certificate-about = Se anuncian dieciséis megabytes de certificados, y llegan aún más.

lab-hostile-record-65535 = Un registro más largo de lo permitido
lab-hostile-record-65535-about = La conexión segura empieza con un registro que dice tener 65535 bytes.

lab-hostile-zero-records = Registros vacíos sin fin
lab-hostile-zero-records-about = La conexión segura se compone de registros de longitud cero.

lab-hostile-reset-each-step = Cortado en cada paso
lab-hostile-reset-each-step-about = La conexión se corta (reset), cada vez en un paso posterior.

lab-hostile-endless-greeting = Un saludo sin fin
lab-hostile-endless-greeting-about = La primera línea nunca termina.

lab-hostile-endless-lines = Líneas sin fin
lab-hostile-endless-lines-about = Cada línea del saludo dice que sigue otra.

lab-hostile-banner-10mb = Un saludo de diez megabytes
lab-hostile-banner-10mb-about = La primera línea mide diez megabytes.

lab-hostile-nul = Bytes nulos en el saludo
lab-hostile-nul-about = El saludo tiene bytes nulos en medio de sus palabras.

lab-hostile-escape-sequences = Un saludo y un certificado llenos de trucos
lab-hostile-escape-sequences-about = En el saludo y en el certificado hay órdenes de terminal, letras que dan la vuelta a la línea, código web y una fórmula de hoja de cálculo.
