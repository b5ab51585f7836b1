# Los casos de práctica: título y descripción

lab-healthy = Todo funciona
lab-healthy-about = Un servidor de correo en el que todo está bien. Sirve para ver cómo es un buen resultado y que una comprobación termina pronto.

lab-groupshield = GroupShield en Exchange Server 5.5

lab-groupshield-refused = GroupShield, con los puertos seguros cerrados
lab-groupshield-refused-about = El mismo Exchange antiguo, pero nada escucha en los puertos seguros. GroupShield puede ser el motivo; también un administrador que nunca activó SSL.

lab-groupshield-idle-close = GroupShield, que cuelga enseguida
lab-groupshield-idle-close-about = Los puertos seguros cuelgan antes de que se diga nada. El administrador nos ha dicho que GroupShield está instalado en ese servidor.

lab-exchange55-events = GroupShield, con el registro de eventos del servidor
lab-exchange55-events-about = Como el primer caso, y el administrador ha enviado cuatro entradas del registro de eventos. Muestran que los servicios de correo no pudieron abrir sus puertos seguros.

lab-groupshield-one-port-only = Exchange 5.5 con un solo puerto averiado

lab-exchange55-no-certificate = Exchange 5.5 sin certificado
lab-exchange55-no-certificate-about = Los puertos seguros cuelgan enseguida porque no se instaló ningún certificado para ellos. El registro de eventos lo dice. Parece GroupShield y no lo es.

## Antiguo y nuevo

lab-client-too-old = El programa de correo es demasiado antiguo
lab-client-too-old-about = El servidor solo habla TLS 1.2 y posteriores. Un programa de correo actual pasa; uno de Windows XP recibe una negativa clara.

lab-client-too-old-bare-close = El programa de correo es demasiado antiguo, y nadie lo dice
lab-client-too-old-bare-close-about = Como el anterior, pero el servidor cuelga sin decir nada a los programas antiguos, como hace Dovecot. Solo al comparar varios intentos se distingue de un servidor averiado.

lab-server-too-old = El servidor es demasiado antiguo

lab-tls10-only = El servidor solo habla TLS 1.0
lab-tls10-only-about = Un servidor de hacia el año 2005 que nunca aprendió nada más nuevo que TLS 1.0.

lab-ssl3-only = El servidor solo habla SSL 3.0
lab-ssl3-only-about = Un servidor de hacia el año 1998. Ningún programa actual habla ya SSL 3.0.

lab-ssl2-only = El servidor solo habla SSL 2.0
lab-ssl2-only-about = Un servidor de hacia el año 1996. SSL 2.0 hoy no protege nada, y casi ningún programa lo tiene todavía.

lab-no-shared-cipher = Ningún conjunto de cifrado en común
lab-no-shared-cipher-about = El servidor y el programa de correo hablan la misma versión, pero el servidor quiere AES y un programa de Windows XP no lo tiene.

lab-sni-required = El servidor quiere oír su nombre
lab-sni-required-about = El servidor despide a todo el que no diga al principio qué servidor busca. Los programas de Windows XP nunca lo dicen.

## Los certificados y el reloj

lab-certificate-expired = El certificado ha caducado
lab-certificate-expired-about = El cifrado funciona, pero el certificado del servidor terminó hace dos meses.

lab-certificate-not-yet-valid = El certificado todavía no es válido
lab-certificate-not-yet-valid-about = El cifrado funciona, pero el certificado del servidor no empieza hasta dentro de tres semanas. El reloj de este equipo está bien.

lab-certificate-wrong-name = El certificado es de otro servidor
lab-certificate-wrong-name-about = El cifrado funciona, pero el certificado lleva los nombres de los servidores de una empresa de alojamiento.

lab-certificate-self-signed = El certificado responde por sí mismo
lab-certificate-self-signed-about = El cifrado funciona, pero nadie más responde por el certificado.

lab-certificate-unknown-issuer = El certificado viene de un emisor desconocido
lab-certificate-unknown-issuer-about = El cifrado funciona, pero una empresa emitió ella misma el certificado y este equipo no conoce esa empresa.

lab-weak-certificate = La clave del certificado es demasiado débil
lab-weak-certificate-about = El certificado tiene una clave RSA de 1024 bits. Los programas antiguos la aceptan; los actuales no.

lab-weak-signature = La firma del certificado es demasiado débil
lab-weak-signature-about = El certificado se firmó con SHA-1, que se puede falsificar. Los programas antiguos lo aceptan; los actuales no.

lab-clock-wrong = El reloj de este equipo no está en hora
lab-clock-wrong-about = El certificado está bien, pero este equipo cree estar tres años antes. El saludo del servidor revela la hora correcta.

## Ajustes

lab-plaintext-on-secure-port = Sin cifrado en el puerto seguro
lab-plaintext-on-secure-port-about = El servidor responde en texto sin cifrar donde corresponde el cifrado, y tampoco conoce STARTTLS. Su puerto seguro está mal configurado.

lab-starttls-mixup = STARTTLS y SSL confundidos
lab-starttls-mixup-about = El puerto saluda en texto sin cifrar y ofrece STARTTLS, que funciona. El programa de correo está ajustado a SSL desde el primer byte.

lab-no-secure-service = No hay puerto seguro
lab-no-secure-service-about = Nada escucha en los puertos seguros. Los puertos sin cifrado funcionan y ofrecen STARTTLS.

lab-wrong-protocol = Responde otra cosa
lab-wrong-protocol-about = Un servidor web y un acceso remoto responden donde se esperaba correo: no es el nombre de servidor o el puerto correcto.

lab-sign-in-method = El inicio de sesión con contraseña está desactivado
lab-sign-in-method-about = Conexión, cifrado y certificado están bien. El servidor solo ofrece el inicio de sesión con OAuth 2, que los programas de correo antiguos no tienen.

## En el camino

lab-interception = Hay un antivirus en medio
lab-interception-about = Un analizador de correo de este equipo responde en lugar del servidor, con su propio saludo y su propio certificado.

lab-starttls-stripped = Un cortafuegos quita STARTTLS
lab-starttls-stripped-about = Algo en el camino borra STARTTLS de la lista del servidor y muestra un certificado propio en los puertos seguros.

lab-firewall = Un cortafuegos bloquea los puertos seguros
lab-firewall-about = Las conexiones a los puertos seguros no obtienen respuesta alguna; los puertos sin cifrado saludan. Un cortafuegos o el proveedor de internet solo deja pasar algunos puertos.

lab-dns = El nombre del servidor no existe
lab-dns-about = El nombre no se encuentra: mal escrito, o ya no está en el dominio.

lab-ipv6-broken = IPv6 está averiado, IPv4 funciona
lab-ipv6-broken-about = El nombre tiene dos direcciones. La del tipo nuevo no obtiene respuesta, la del tipo antiguo funciona.

lab-captive-portal = La wifi de invitados pide antes un inicio de sesión
lab-captive-portal-about = Se pregunte lo que se pregunte, responde la página de inicio de sesión de una red de invitados.

## El servidor

lab-secure-listener-fault = El servidor no puede establecer el cifrado
lab-secure-listener-fault-about = El certificado y la clave de un servidor actual no van juntos. Los puertos seguros cuelgan enseguida, y STARTTLS se ofrece y luego se retira.

lab-alert-80-on-every-hello = El servidor comunica una avería propia
lab-alert-80-on-every-hello-about = Cada intento de establecer el cifrado, antiguo o nuevo, recibe la alerta «internal error».

lab-refused = El servidor de correo no está en marcha
lab-refused-about = Nada escucha en ningún puerto de correo.

lab-silent = El servidor no dice nada
lab-silent-about = Cada puerto atiende la llamada y luego guarda silencio.

lab-slow = El servidor es lento
lab-slow-about = Todo funciona, pero cada primera respuesta tarda cinco segundos.

lab-busy = El servidor está demasiado ocupado
lab-busy-about = El servidor saluda con «demasiadas conexiones» y cuelga.

lab-rate-limited = El servidor limita con qué frecuencia se puede llamar
lab-rate-limited-about = El primer intento en el puerto seguro recibe respuesta; todos los siguientes se cortan. Los puertos sin cifrado dicen por qué: demasiadas conexiones desde esta dirección.

lab-flapping = Funciona una vez sí y otra no
lab-flapping-about = El mismo intento se corta una vez y recibe respuesta a la siguiente, por turnos.

## Servidores con malas intenciones, para pruebas

lab-hostile-drip = Un byte por segundo
lab-hostile-drip-about = El saludo y el canal seguro llegan a un byte por segundo.

lab-hostile-flood-warnings = Avisos sin fin
lab-hostile-flood-warnings-about = El canal seguro empieza con avisos y nunca pasa de ahí.

lab-hostile-endless-certificate = Un certificado sin fin
lab-hostile-endless-certificate-about = Se anuncian dieciséis megabytes de certificados, y llegan aún más.

lab-hostile-record-65535 = Un registro más largo de lo permitido
lab-hostile-record-65535-about = El canal seguro empieza con un registro que dice tener 65535 bytes.

lab-hostile-zero-records = Registros vacíos sin fin
lab-hostile-zero-records-about = El canal seguro se compone de registros de longitud cero.

lab-hostile-reset-each-step = Cortado en cada paso
lab-hostile-reset-each-step-about = La conexión se restablece, cada vez en un paso posterior.

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
