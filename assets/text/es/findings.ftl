# Lo que se averiguó, una frase por hallazgo.

## Lo que dijo el programa de correo

finding-said-secure-connect-failed = El programa de correo dice que no se llegó a una conexión segura ({ $words })
finding-said-connect-failed = El programa de correo dice que no consiguió conexión ({ $words })
finding-said-dropped = El programa de correo dice que el servidor terminó la conexión ({ $words })
finding-said-slow = El programa de correo dice que esperó demasiado tiempo una respuesta ({ $words })
finding-said-host-not-found = El programa de correo dice que no encontró la dirección del servidor ({ $words })
finding-said-busy = El programa de correo dice que el servidor o el buzón está ocupado ({ $words })
finding-said-certificate = El programa de correo dice que no acepta el certificado del servidor ({ $words })
finding-said-starttls-missing = El programa de correo dice que el servidor no ofrece STARTTLS ({ $words })
finding-said-sign-in-refused = El programa de correo dice que se rechazó el inicio de sesión ({ $words })
finding-said-timed-out = El programa de correo no recibió respuesta a su conexión ({ $words })
finding-said-refused = La conexión del programa de correo fue rechazada ({ $words })
finding-said-blocked-here = Este equipo no dejó conectarse al programa de correo ({ $words })
finding-said-needs-encryption = Las propias palabras del servidor en el mensaje piden antes un cifrado: { $words }
finding-said-tls-not-started = Las propias palabras del servidor en el mensaje dicen que no pudo iniciar TLS: { $words }

## Encontrar la dirección

finding-name-not-found = No existe ningún servidor con el nombre { $name }
finding-name-has-no-address = El nombre { $name } existe, pero no le corresponde ninguna dirección
finding-resolver-silent = El servicio de nombres de esta red no respondió al preguntarle por { $name }
finding-resolver-trouble = El servicio de nombres de esta red no pudo decir dónde está { $name }
finding-private-address = El nombre lleva a { $address }, una dirección dentro de una red local, y allí no responde nada
finding-empty-address = El nombre lleva a { $address }, que no es ningún equipo: así responden los filtros
finding-hosts-file-names-server = El propio archivo hosts de este equipo dirige el nombre a { $address }

## Llegar al puerto

finding-port-silent-others-greet = El puerto { $port } no responde a las conexiones, mientras que el puerto { $other_port } saluda con normalidad
finding-port-silent = El puerto { $port } no responde a las conexiones
finding-no-route = No hay camino desde aquí hasta { $address }
finding-blocked-locally = Este mismo equipo no dejó salir la conexión al puerto { $port }
finding-ipv6-fails-ipv4-works = El puerto { $port } funciona por IPv4 ({ $works_on }) y no por IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = El puerto { $port } funciona por IPv6 ({ $works_on }) y no por IPv4 ({ $address })
finding-one-address-fails = El servidor tiene varias direcciones: el puerto { $port } funciona en { $works_on } y no en { $address }

## El canal seguro

finding-idle-close = El puerto { $port } acepta conexiones y las cierra antes de que se envíe nada
finding-every-hello-dies = El puerto { $port } acepta conexiones, pero ni uno solo de { $hellos } tipos de Hello, de SSL 2.0 a TLS 1.3, obtiene respuesta
finding-alert-on-every-hello = El puerto { $port } responde a cada tipo de Hello con la misma alerta ({ $alert })
finding-every-hello-silent = El puerto { $port } acepta conexiones y luego no dice nada a ningún tipo de Hello
finding-client-hello-unanswered = El puerto { $port } no respondió al Hello del propio programa de correo, y se vio demasiado poco más para decir por qué
finding-newer-hello-answered = El puerto { $port } responde a programas más nuevos (hasta { $version }) y no a un Hello como el de este programa de correo
finding-only-old-hello-answered = El puerto { $port } no responde a nada más nuevo que { $version }
finding-other-suites-answered = El puerto { $port } habla una versión que este programa de correo conoce, pero no tiene con él ningún conjunto de cifrado en común
finding-sni-needed = El puerto { $port } solo responde a programas que nombran el servidor en su primer mensaje (SNI)
finding-client-hello-answered = El puerto { $port } responde a un Hello como el de este programa de correo
finding-current-hello-answered = El puerto { $port } responde a un Hello actual
finding-everything-works = El puerto { $port } funciona desde aquí: alcanzado, asegurado y con saludo
finding-handshake-not-completed = El puerto { $port } responde, pero la conexión segura no llega a completarse
finding-text-on-secure-port = El puerto { $port } habla en texto sin cifrar donde corresponde un canal seguro: { $text }
finding-starttls-port-with-ssl = El puerto { $port } saluda en texto sin cifrar y no está pensado para SSL desde el primer byte: { $text }
finding-starttls-on-secure-port = El puerto { $port } espera un canal seguro, mientras que el programa de correo espera un saludo
finding-tls-start-text = El propio servidor dice que no puede iniciar el canal seguro (puerto { $port })
finding-malformed-answer = El puerto { $port } responde con bytes que no pertenecen a ningún protocolo conocido aquí
finding-flapping = El puerto { $port } respondió a { $answered } de { $tries } intentos iguales
finding-slow-answer = El puerto { $port } tardó { $seconds } segundos en responder

## El certificado y el reloj

finding-certificate-expired = El certificado del servidor terminó el { $not_after }
finding-certificate-not-yet-valid = El certificado del servidor empieza el { $not_before }
finding-certificate-wrong-name = El certificado es para { $names }, no para { $asked_name }
finding-certificate-self-signed = El certificado del servidor responde por sí mismo (autofirmado)
finding-certificate-untrusted = Nadie en quien confíe este equipo responde por el certificado; lo emitió { $issuer }
finding-certificate-chain-incomplete = El servidor no envía el certificado que está entre el suyo y uno de confianza
finding-certificate-wrong-usage = El certificado del servidor no está hecho para un servidor de correo
finding-certificate-differs-elsewhere = En la otra red el servidor muestra un certificado de otro emisor ({ $issuer_elsewhere }; aquí { $issuer })
finding-clock-off = El reloj de este equipo va { $days ->
        [0] { $minutes } minutos
        [1] 1 día
       *[other] { $days } días
    } { $direction ->
        [ahead] adelantado
       *[behind] atrasado
    }; según la hora del servidor, el certificado está bien
finding-clock-differs = El reloj de este equipo difiere del reloj del servidor en { $days ->
        [0] { $minutes } minutos
        [1] 1 día
       *[other] { $days } días
    }
finding-clock-right = El reloj de este equipo coincide con el del servidor
finding-weak-key-exchange = El intercambio de claves del servidor es demasiado débil para los programas actuales ({ $bits } bits)

## El saludo

finding-exchange-5_5-greeting = El puerto { $port } saluda como Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } es anterior al Service Pack 3
finding-other-product-greeting = El puerto { $port } saluda como { $product }, que no es Exchange Server 5.5
finding-scanner-greeting = Un analizador de correo responde en el puerto { $port } en lugar del servidor: { $text }
finding-local-scanner-listens = Un analizador de correo de este equipo escucha en el puerto { $port }
finding-refusal-greeting = El puerto { $port } no admite a quienes llaman: { $text }
finding-greeting-missing = Se llegó al puerto { $port }, pero no vino ningún saludo
finding-no-port-speaks = { $ports } puertos aceptan conexiones y ninguno dice una palabra
finding-captive-portal-answers = Una página de inicio de sesión de esta red responde en lugar del servidor de correo

## STARTTLS

finding-starttls-works = STARTTLS funciona en el puerto { $port }
finding-starttls-offered = El puerto { $port } ofrece STARTTLS
finding-smtp-starttls-works = STARTTLS funciona en el puerto { $port }
finding-starttls-stripped = Algo en el camino borra la oferta de STARTTLS en el puerto { $port }
finding-starttls-injected = Con el visto bueno del servidor para STARTTLS en el puerto { $port } llegaron bytes de más, señal de una manipulación
finding-starttls-not-offered = El puerto { $port } no ofrece STARTTLS, que es lo que tiene ajustado el programa de correo
finding-starttls-refused = El puerto { $port } ofrece STARTTLS y luego lo rechaza

## El inicio de sesión

finding-sign-in-oauth-only = El puerto { $port } no acepta contraseñas, solo el inicio de sesión a través de una página web (OAuth 2)
finding-sign-in-disabled = El puerto { $port } dice que el inicio de sesión está desactivado
finding-plain-sign-in-refused = El puerto { $port } no acepta contraseñas sin cifrado

## Otros puertos, otras redes y lo que saben las personas

finding-both-secure-ports-fail = Los puertos { $port } y { $other_port } se comportan igual, mientras que el puerto { $greeting_port } saluda
finding-other-secure-port-works = El puerto { $other_port } funciona, el puerto { $port } no
finding-works-on-other-network = Desde otra red funciona
finding-fails-on-other-network = Desde otra red tampoco funciona
finding-groupshield-installed = GroupShield funciona en ese servidor, según alguien que lo sabe
finding-groupshield-absent = GroupShield no está en ese servidor, según alguien que lo sabe
finding-cured-by-removal = SSL funciona desde que se quitó GroupShield por completo
finding-not-cured-by-removal = SSL no funciona aunque se quitó GroupShield por completo
finding-works-without-ssl = El correo funciona con SSL desactivado
finding-fails-without-ssl = El correo tampoco funciona con SSL desactivado
finding-began-after-change-here = Empezó después de un cambio en este equipo
finding-no-change-here = En este equipo no se cambió nada
finding-event-0x2741 = El registro del servidor muestra el evento { $event } con 0x2741: el servicio de correo no pudo abrir su puerto seguro
finding-event-0x2740 = El registro del servidor muestra el evento { $event } con 0x2740: otro programa ocupa el puerto de correo
finding-event-13002 = El registro del servidor muestra el evento 13002: el servicio de correo no tiene certificado
