# What was established, one sentence per finding. The id of a finding stands behind "finding-"; a dot in it is written "_".

## What the mail program said

finding-said-secure-connect-failed = El programa de correo dice que no se pudo establecer la conexión segura: { $words }
finding-said-connect-failed = El programa de correo dice que no pudo conectarse: { $words }
finding-said-refused = El mensaje dice que se rechazó la conexión: { $words }
finding-said-timed-out = El mensaje dice que nada respondió a tiempo: { $words }
finding-said-unreachable = El mensaje dice que no hay ruta hasta el servidor: { $words }
finding-said-cannot-contact = El programa de correo dice que no pudo llegar al servidor: { $words }
finding-said-no-ipv6 = El mensaje dice que este equipo no conoce direcciones de ese tipo: { $words }
finding-said-blocked-here = El mensaje dice que este equipo no dejó conectarse al programa: { $words }
finding-said-no-network = El mensaje dice que no hay red: { $words }
finding-said-host-not-found = El mensaje dice que no se encontró el nombre del servidor: { $words }
finding-said-resolver-trouble = El mensaje dice que no se pudieron consultar nombres: { $words }
finding-said-dropped = El mensaje dice que la conexión se cerró: { $words }
finding-said-slow = El mensaje dice que el servidor no respondió a tiempo: { $words }
finding-said-silent-on-tls-port = No se recibió nada en un puerto donde el cifrado tiene que empezar enseguida: { $words }
finding-said-tls-failed = El mensaje dice que no se pudo acordar el cifrado: { $words }
finding-said-clear-text = El mensaje dice que llegó texto sin cifrar donde se esperaba cifrado: { $words }
finding-said-starttls-missing = El mensaje dice que el servidor no ofrece STARTTLS: { $words }
finding-said-needs-encryption = El mensaje dice que primero tiene que haber cifrado: { $words }
finding-said-tls-not-started = El mensaje dice que el servidor no pudo iniciar el cifrado: { $words }
finding-said-client-too-old = El mensaje dice que ya no se acepta la versión de TLS del programa: { $words }
finding-said-server-too-old = El mensaje dice que ya no se acepta la versión de TLS del servidor: { $words }
finding-said-version-differs = El mensaje dice que los dos lados no tienen ninguna versión de TLS en común: { $words }
finding-said-no-shared-cipher = El mensaje dice que los dos lados no tienen ningún cifrado en común: { $words }
finding-said-weak-key-exchange = El mensaje dice que el intercambio de claves del servidor es demasiado débil: { $words }
finding-said-certificate = El mensaje dice que no se aceptó el certificado del servidor: { $words }
finding-said-certificate-expired = El mensaje dice que el certificado del servidor ha caducado: { $words }
finding-said-certificate-not-yet-valid = El mensaje dice que el certificado del servidor todavía no es válido: { $words }
finding-said-certificate-wrong-name = El mensaje dice que el certificado es para otro nombre: { $words }
finding-said-certificate-self-signed = El mensaje dice que el certificado está autofirmado (ninguna autoridad de certificación lo confirma): { $words }
finding-said-certificate-untrusted = El mensaje dice que el emisor del certificado no es de confianza: { $words }
finding-said-own-root-in-chain = El mensaje dice que el certificado procede de una autoridad de certificación privada: { $words }
finding-said-certificate-chain = El mensaje dice que falta una parte de la cadena de certificados: { $words }
finding-said-certificate-revoked = El mensaje dice que el certificado fue revocado: { $words }
finding-said-weak-certificate = El mensaje dice que el certificado es demasiado débil: { $words }
finding-said-clock = El mensaje dice que los relojes no coinciden: { $words }
finding-said-client-rejects-certificate = El registro del servidor dice que el cliente no aceptó el certificado: { $words }
finding-said-client-certificate = El mensaje dice que el servidor le pide un certificado propio: { $words }
finding-said-sni = El mensaje dice que hay que decirle al servidor su nombre: { $words }
finding-said-wrong-protocol = El mensaje dice que respondió otro protocolo: { $words }
finding-said-busy = El mensaje habla de los límites del servidor: { $words }
finding-said-mailbox-locked = El mensaje dice que otro programa tiene abierto el buzón: { $words }
finding-said-server-fault = El mensaje habla de un fallo del servidor: { $words }
finding-said-sign-in-refused = El mensaje dice que se rechazó el inicio de sesión: { $words }
finding-said-sign-in-method = El mensaje dice que no se acepta esta forma de iniciar sesión: { $words }
finding-said-sign-in-later = El mensaje dice que el inicio de sesión se retiene por un tiempo: { $words }
finding-said-relay-denied = El mensaje dice que el servidor no reenvía correo sin inicio de sesión: { $words }
finding-said-sending-refused = El mensaje dice que el servidor no acepta este correo: { $words }
finding-said-computer-name-refused = El mensaje dice que el servidor no acepta el nombre que este equipo da de sí mismo (HELO): { $words }
finding-said-recipient-unknown = El mensaje dice que no se conoce al destinatario: { $words }
finding-said-mailbox-full = El mensaje dice que un buzón está lleno: { $words }
finding-said-scanner = El mensaje procede de un analizador de correo en el camino: { $words }
finding-said-captive-portal = El mensaje procede de la página de inicio de sesión de una red: { $words }
finding-said-local = El mensaje habla de un fallo en este equipo: { $words }
finding-said-settings = El mensaje dice que los ajustes no pueden ser correctos: { $words }
finding-settings-tls-on-starttls-port = Está configurado SSL/TLS para el puerto { $port }, donde el cifrado empieza con STARTTLS
finding-settings-plain-on-tls-port = No está configurado SSL/TLS para el puerto { $port }, donde el cifrado tiene que empezar enseguida
finding-settings-starttls-on-tls-port = Está configurado STARTTLS para el puerto { $port }, donde el cifrado tiene que empezar enseguida
finding-settings-port-of-other-protocol = El puerto { $port } no corresponde a { $protocol }
finding-settings-greeting-of-other-protocol = El servidor respondió en un protocolo que no es { $protocol }: { $words }
finding-settings-server-is-this-computer = Los ajustes indican este mismo equipo como servidor de correo
finding-settings-greeting-of-other-server = El saludo no es el del proveedor: { $words }
finding-settings-certificate-of-other-server = Los servidores de este proveedor muestran el certificado correcto a todo programa que los nombra antes (SNI): este programa no lo hace, o responde otra cosa en su lugar
finding-settings-exchanger-as-server = Este servidor solo acepta correo de otros servidores, en el puerto 25. Los programas usan otro servidor del proveedor, y no el puerto { $port } de este.

## Finding the address

finding-name-not-found = No existe ningún servidor con el nombre { $name }
finding-alias-leads-nowhere = { $name } es solo otro nombre de { $alias }, y { $alias } no existe
finding-name-has-no-address = El nombre { $name } existe, pero no le corresponde ninguna dirección
finding-resolver-silent = El servicio de nombres de esta red no respondió al preguntarle por { $name }
finding-family-unanswered = El servicio de nombres de esta red deja sin respuesta la pregunta por direcciones { $family } de { $name }: cada programa espera { $seconds } segundos o más
finding-resolver-trouble = El servicio de nombres de esta red no pudo decir dónde está { $name }
finding-private-address = El nombre lleva a { $address }, una dirección dentro de una red local, y allí no responde nada
finding-empty-address = El nombre lleva a { $address }, que no es la dirección de ningún equipo; así responden los filtros
finding-loopback-address = El nombre lleva a { $address }, que es este mismo equipo; así responden los filtros
finding-no-network = Este equipo no tiene conexión de red
finding-computer-at-its-limit = A este equipo no le queda ninguna conexión libre: hay demasiadas abiertas a la vez
finding-hosts-file-names-server = El archivo hosts de este equipo dirige el nombre a { $address }
finding-search-suffix-used = El nombre solo se encontró añadiendo { $suffix }, así que puede haber respondido otro equipo

## Reaching the port

finding-port-refused-others-greet = El puerto { $port } rechaza las conexiones, mientras que el puerto { $other_port } responde con normalidad
finding-port-silent-others-greet = El puerto { $port } no responde a las conexiones, mientras que el puerto { $other_port } responde con normalidad
finding-port-refused = El puerto { $port } rechaza las conexiones
finding-port-silent = El puerto { $port } no responde a las conexiones
finding-every-port-refused = Todos los puertos de correo que se probaron rechazan las conexiones
finding-every-port-silent = Ninguno de los puertos de correo que se probaron responde
finding-no-route = No hay ruta desde aquí hasta { $address }
finding-no-way-out = No se alcanza ningún puerto de { $address }: falta el camino de salida de esta red
finding-no-ipv6-route = { $server } solo tiene direcciones IPv6, y desde aquí no hay ruta IPv6 hasta allí
finding-blocked-locally = Este mismo equipo no dejó salir la conexión al puerto { $port }
finding-ipv6-fails-ipv4-works = El puerto { $port } funciona por IPv4 ({ $works_on }) y no por IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = El puerto { $port } funciona por IPv6 ({ $works_on }) y no por IPv4 ({ $address })
finding-older-on-one-address = En { $address } el servidor no habla nada más nuevo que { $version }, y en las demás direcciones sí
finding-one-address-fails = El servidor tiene varias direcciones: el puerto { $port } funciona en { $works_on } y no en { $address }
finding-busy-on-one-address = El servidor tiene varias direcciones: el puerto { $port } funciona en { $works_on } y no en { $address }: { $text }
finding-one-address-dead = { finding-one-address-fails }

## The secure connection

finding-idle-close = El puerto { $port } acepta conexiones y las cierra antes de que se envíe nada
finding-every-port-closes = { $ports } puertos aceptan conexiones y las cierran enseguida, sin decir nada
finding-every-hello-dies = { $range ->
    [part] El puerto { $port } acepta conexiones, pero ninguno de los { $hellos } intentos de cifrar obtiene respuesta
   *[whole] El puerto { $port } acepta conexiones, pero ninguno de los { $hellos } intentos de cifrar, de SSL 2.0 a TLS 1.3, obtiene respuesta
}
finding-alert-on-every-hello = El puerto { $port } responde a todos los intentos de cifrar con la misma alerta ({ $alert })
finding-server-name-refused = El puerto { $port } no conoce el nombre { $server }, o no recibió ninguno (alerta 112)
finding-every-hello-silent = { $way ->
    [starttls] El puerto { $port } acepta STARTTLS y después no dice nada
   *[tls] El puerto { $port } acepta conexiones y después no dice nada, se envíe lo que se envíe para iniciar el cifrado
}
finding-flight-breaks-off = El puerto { $port } empieza a responder y después { $how ->
        [closed] cierra la conexión
        [reset] corta la conexión
        [silent] se queda callado
        [alert] abandona con la alerta { $alert }
       *[malformed] envía bytes sin sentido
    }
finding-large-hello-fails = { $how ->
    [reset] Con un primer mensaje de { $bytes } bytes el puerto { $port } corta la conexión, y a uno más corto responde
   *[lost] Un primer mensaje de { $bytes } bytes no obtiene respuesta en el puerto { $port }, y uno más corto sí
}
finding-client-hello-unanswered = El puerto { $port } no respondió a la forma en que este programa de correo inicia el cifrado
finding-newer-hello-answered = El puerto { $port } responde a programas más nuevos (hasta { $version }) pero no a uno como este programa de correo
finding-newest-version-breaks-off = El puerto { $port } corta cuando un programa ofrece TLS 1.3 y responde a los que ofrecen TLS 1.2 como máximo
finding-only-old-hello-answered = El puerto { $port } no responde a nada más nuevo que { $version }
finding-other-suites-answered = El puerto { $port } habla una versión que este programa de correo conoce, pero no comparte con él ningún conjunto de cifrado
finding-key-type-not-spoken = El puerto { $port } muestra un certificado con una clave que este programa de correo no puede usar ({ $key })
finding-sni-needed = El puerto { $port } solo responde a programas que nombran el servidor en su primer mensaje (SNI)
finding-other-certificate-without-name = A los programas que no nombran el servidor, les muestra el certificado de { $names }
finding-client-hello-answered = El puerto { $port } responde a un programa como este programa de correo
finding-current-hello-answered = El puerto { $port } responde a los programas actuales
finding-everything-works = { $encrypts ->
    [yes] El puerto { $port } funciona desde aquí: hay conexión, está cifrada, y el servidor de correo respondió
   *[no] El puerto { $port } funciona desde aquí: se llegó a él, y el servidor de correo respondió, sin cifrado
}
finding-handshake-not-completed = El puerto { $port } responde, pero la conexión segura no llega a completarse
finding-text-on-secure-port = El puerto { $port } habla en texto sin cifrar donde debería haber cifrado: { $text }
finding-starttls-port-with-ssl = El puerto { $port } responde en texto sin cifrar y no está pensado para SSL desde el primer byte: { $text }
finding-starttls-on-secure-port = El puerto { $port } espera el cifrado, mientras que el programa de correo espera a que hable primero el servidor
finding-no-encryption-on-secure-port = El puerto { $port } empieza con cifrado, mientras que el programa de correo está configurado sin él
finding-tls-start-text = { $how ->
    [continues] El puerto { $port } acepta STARTTLS y después sigue en texto sin cifrar: { $text }
   *[says] El propio servidor dice que no puede iniciar el cifrado (puerto { $port })
}
finding-other-protocol = { $speaks ->
    [none] Algo que no es un servidor de correo
   *[other] { $speaks }
} responde en el puerto { $port }: { $text }
finding-other-protocol-inside = El puerto { $port } establece el cifrado, pero lo que habla detrás no es este tipo de servidor de correo: { $text }
finding-settings-starttls-not-in-program = Para el puerto { $port } está configurado STARTTLS; Outlook Express solo puede usarlo en el puerto 25
finding-starttls-missing-on-one-address = El puerto { $port } acepta STARTTLS en { $works_on } y no en { $address }
finding-starttls-withheld = El puerto { $port } no anuncia STARTTLS y aun así lo acepta; los programas de correo solo usan lo que se anuncia
finding-hangs-up-after-greeting = El puerto { $port } responde una vez y después corta
finding-silent-after-greeting = El puerto { $port } responde una vez y después no dice nada más
finding-port-for-web = El puerto { $port } es para páginas web, y en él no responde ningún servidor de correo
finding-malformed-answer = El puerto { $port } responde con bytes que no pertenecen a ningún protocolo conocido aquí
finding-flapping = El puerto { $port } respondió a { $answered } de { $tries } intentos iguales
finding-shut-out = El puerto { $port } respondió primero y después no admitió más conexiones desde aquí
finding-slow-answer = El puerto { $port } tardó { $seconds } segundos en responder

## The certificate and the clock

finding-certificate-expired = El certificado del servidor caducó el { $not_after }
finding-certificate-not-yet-valid = El certificado del servidor es válido a partir del { $not_before }
finding-certificate-revoked = El certificado fue revocado el { $revoked_at }: el propio servidor entrega la respuesta de su emisor
finding-certificate-intermediate-expired = El certificado que está entre el del servidor y uno de confianza, { $certificate }, caducó el { $not_after }
finding-certificate-intermediate-not-yet-valid = El certificado que está entre el del servidor y uno de confianza, { $certificate }, es válido a partir del { $not_before }
finding-certificate-other-path-needed = El servidor envía también el certificado de { $certificate }, válido solo del { $not_before } al { $not_after }; los programas actuales encuentran un camino sin él, los antiguos y OpenSSL anterior a 1.1.0 pueden detenerse ahí
finding-certificate-wrong-name = El certificado es para { $names }, no para { $asked_name }
finding-certificate-names-nobody = El certificado no nombra ningún servidor, así que tampoco { $asked_name }
finding-certificate-name-only-in-cn = El certificado lleva el nombre { $common_name } solo como common name, que los programas actuales ya no aceptan; los antiguos sí
finding-certificate-self-signed = El certificado del servidor está autofirmado: ninguna autoridad de certificación lo confirma
finding-certificate-unknown-extension = El certificado, o uno superior, tiene una extensión marcada como crítica que los programas de correo no conocen y por eso deben rechazar
finding-certificate-against-apple-rules = Los programas de Apple rechazan el certificado: si se emitió desde julio de 2019, debe valer como máximo 825 días y estar destinado a servidores
finding-certificate-exceeds-issuer = La autoridad { $issuer } no podía emitir este certificado: { $exceeds ->
    [kind] no es una autoridad de certificación o no puede firmar certificados
    [length] la cadena por debajo de ella es más larga de lo permitido
    [purpose] está destinada a algo distinto de los servidores
    [names] el nombre está fuera de sus límites
   *[other] tipo incorrecto, cadena demasiado larga o un nombre fuera de sus límites
}
finding-certificate-untrusted = El certificado no lo emitió una autoridad en la que confíe este equipo, sino { $issuer }
finding-certificate-chain-incomplete = El servidor omite un certificado entre el suyo y uno de confianza
finding-certificate-wrong-usage = El certificado del servidor no está hecho para un servidor de correo
finding-certificate-status-missing = El certificado exige en cada conexión una confirmación de su emisor (OCSP), y el servidor no envía ninguna
finding-certificate-unreadable = Un certificado que envía el servidor no se puede leer
finding-certificate-bad-on-one-address = En { $address } el servidor muestra otro certificado, que { $problem ->
    [expired] caducó el { $not_after }
    [not-yet-valid] no es válido hasta el { $not_before }
    [wrong-name] es para { $names }
    [name-only-in-cn] lleva su nombre solo en un campo antiguo
    [self-signed] está autofirmado
    [untrusted-issuer] procede de un emisor en el que este equipo no confía
    [missing-intermediate] llega sin los certificados que lo unen a su autoridad
    [revoked] fue revocado el { $revoked_at }
    [intermediate-expired] llega con { $certificate }, que caducó el { $not_after }
    [intermediate-not-yet-valid] llega con { $certificate }, válido solo a partir del { $not_before }
    [weak-key] tiene una clave demasiado débil
    [weak-signature] tiene una firma demasiado débil
   *[other] tiene un problema
}
finding-interceptor-issuer = El certificado lo emitió { $interceptor }, que intercepta las conexiones seguras por el camino
finding-certificate-differs-elsewhere = En la otra red el servidor muestra un certificado de otro emisor ({ $issuer_elsewhere }; aquí { $issuer })
finding-clock-off = El reloj de este equipo va { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
        [one] { $days } día
       *[other] { $days } días
    } { $direction ->
        [ahead] adelantado
       *[behind] atrasado
    }; según la hora del servidor, el certificado está bien
finding-clock-differs = El reloj de este equipo difiere del reloj del servidor en { $days ->
        [0] { $minutes ->
            [one] { $minutes } minuto
           *[other] { $minutes } minutos
        }
        [one] { $days } día
       *[other] { $days } días
    }
finding-clock-right = El reloj de este equipo coincide con el del servidor
finding-certificate-weak-key = La clave del certificado es demasiado corta para muchos programas actuales ({ $key })
finding-certificate-weak-signature = El certificado está firmado de una forma que los programas actuales rechazan ({ $signature })
finding-certificate-intermediate-weak-key = La clave del certificado que está entre el del servidor y uno de confianza, { $certificate }, es demasiado corta para muchos programas actuales ({ $key })
finding-certificate-intermediate-weak-signature = El certificado que está entre el del servidor y uno de confianza, { $certificate }, está firmado de una forma que los programas actuales rechazan ({ $signature })
finding-weak-key-exchange = El intercambio de claves del servidor es demasiado débil para muchos programas actuales ({ $bits } bits)

## The greeting

finding-exchange-5_5-greeting = El puerto { $port } se identifica como Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } es anterior al Service Pack 3
finding-other-product-greeting = El puerto { $port } se identifica como { $product }
finding-scanner-greeting = Un analizador de correo responde en el puerto { $port } en lugar del servidor: { $text }
finding-local-scanner-listens = Un analizador de correo de este equipo escucha en el puerto { $port }
finding-busy-greeting = El puerto { $port } no atiende a este equipo por ahora: { $text }
finding-kept-out-greeting = El puerto { $port } no atiende a este equipo por ahora: { $text }
finding-mailbox-locked-greeting = Otro programa o dispositivo tiene abierto el buzón: { $text }
finding-takes-no-mail = El puerto { $port } dice que este servidor no acepta correo de nadie: { $text }
finding-refusal-greeting = El puerto { $port } rechaza las conexiones desde aquí: { $text }
finding-address-not-welcome = El puerto { $port } rechaza este equipo: { $text }
finding-computer-name-refused = El puerto { $port } rechaza el nombre que Mailprobe da de este equipo (EHLO): { $text }
finding-server-fault-greeting = El puerto { $port } dice que el servicio tiene un problema o está desactivado: { $text }
finding-server-asked-to-stop = El servidor pidió volver más tarde, así que Mailprobe dejó de preguntar
finding-greeting-missing = Se llegó al puerto { $port }, pero el servidor de correo no dijo nada
finding-greeting-cut-off = El puerto { $port } cierra la conexión donde el servidor de correo debería hablar primero
finding-no-port-speaks = { $ports } puertos aceptan conexiones y ninguno dice una palabra
finding-captive-portal-answers = Una página de inicio de sesión de esta red responde en lugar del servidor de correo

## STARTTLS

finding-starttls-works = STARTTLS funciona en el puerto { $port }
finding-starttls-offered = El puerto { $port } ofrece STARTTLS
finding-smtp-starttls-works = STARTTLS funciona en el puerto { $port }
finding-starttls-stripped = Algo en el camino elimina la oferta de STARTTLS en el puerto { $port }
finding-starttls-injected = Con el visto bueno del servidor para STARTTLS en el puerto { $port } llegaron bytes de más, señal de una manipulación
finding-starttls-not-offered = El puerto { $port } no ofrece STARTTLS, que es lo que está configurado en el programa de correo
finding-starttls-refused = El puerto { $port } ofrece STARTTLS y luego { $answered ->
    [yes] lo rechaza: { $reply }
   *[no] no responde
 }

## Signing in

finding-sign-in-oauth-only = El puerto { $port } no acepta contraseñas, solo el inicio de sesión en una página web (OAuth 2)
finding-sign-in-disabled = El puerto { $port } dice que el inicio de sesión está desactivado
finding-protocol-switched-off = El puerto { $port } dice que { $protocol } está desactivado para esta cuenta o dominio: { $text }
finding-sign-in-not-in-program = El puerto { $port } solo ofrece para iniciar sesión { $ways }, que este programa de correo no admite
finding-sign-in-fails-on-one-address = El puerto { $port } no ofrece en { $address } ningún inicio de sesión que este programa de correo pueda usar, pero en { $works_on } sí
finding-client-certificate-demanded = El puerto { $port } solo deja entrar a programas que tengan un certificado propio
finding-sign-in-not-offered = El puerto { $port } no ofrece ninguna forma de iniciar sesión
finding-plain-sign-in-refused = El puerto { $port } no acepta contraseñas sin cifrado

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = Los puertos { $port } y { $other_port } se comportan igual, mientras que el puerto { $greeting_port } responde
finding-other-secure-port-works = El puerto { $other_port } funciona, el puerto { $port } no
finding-works-on-other-network = Desde otra red funciona
finding-fails-on-other-network = Desde otra red tampoco funciona
finding-groupshield-installed = Según alguien que lo sabe, GroupShield se ejecuta en ese servidor
finding-groupshield-absent = Según alguien que lo sabe, GroupShield no está en ese servidor
finding-cured-by-removal = SSL funciona desde que se desinstaló GroupShield por completo
finding-not-cured-by-removal = SSL no funciona aunque se desinstaló GroupShield por completo
finding-works-without-ssl = El correo funciona con SSL desactivado
finding-fails-without-ssl = El correo tampoco funciona con SSL desactivado
finding-began-after-change-here = Empezó después de un cambio en este equipo
finding-no-change-here = En este equipo no se cambió nada
finding-event-0x2741 = El registro del servidor muestra el evento { $event } con 0x2741: el servicio de correo no pudo abrir su puerto seguro
finding-event-0x2740 = El registro del servidor muestra el evento { $event } con 0x2740: otro programa ocupa el puerto de correo
finding-event-13002 = El registro del servidor muestra el evento 13002: el servicio de correo no tiene certificado
