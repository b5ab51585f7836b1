# Verdicts, the GroupShield line, the next test, and what to do.

## Causes in a few words

hypothesis-groupshield = GroupShield en Exchange Server 5.5
hypothesis-exchange55-listener = Otro fallo de los puertos seguros de Exchange Server 5.5
hypothesis-secure-listener-fault = El puerto seguro del servidor no funciona
hypothesis-no-secure-service = Ningún servicio seguro en este puerto
hypothesis-client-too-old = El programa de correo es demasiado antiguo para el servidor
hypothesis-server-too-old = El servidor es demasiado antiguo para el programa de correo
hypothesis-no-shared-cipher = Ningún tipo de cifrado en común
hypothesis-certificate = Un problema con el certificado del servidor
hypothesis-weak-certificate = La clave o la firma del servidor es demasiado débil
hypothesis-clock-wrong = El reloj de este equipo no está en hora
hypothesis-starttls-mixup = El puerto y el tipo de cifrado no se corresponden
hypothesis-plaintext-on-secure-port = El puerto seguro no cifra
hypothesis-wrong-protocol = Algo que no es este tipo de servidor de correo
hypothesis-interception = Algo intermedio altera la conexión
hypothesis-firewall = Un cortafuegos o un proveedor bloquea la conexión
hypothesis-dns = El nombre del servidor no lleva a ninguna parte, o al lugar equivocado
hypothesis-ipv6-broken = IPv6 no funciona
hypothesis-captive-portal = La red pide antes un inicio de sesión
hypothesis-server-down = El servidor de correo está parado
hypothesis-server-busy = El servidor de correo está ocupado o se alcanzó un límite
hypothesis-sign-in-refused = No se acepta el nombre de usuario o la contraseña
hypothesis-sign-in-method = No se acepta esta forma de iniciar sesión
hypothesis-sending-refused = El servidor no acepta este correo
hypothesis-sni-required = Hay que decirle antes al servidor su nombre (SNI)
hypothesis-slow-server = El servidor de correo no dice nada, o lo dice demasiado tarde
hypothesis-no-network = Este equipo no tiene red
hypothesis-healthy = Todo lo que podemos comprobar funciona

## The verdict, for a person: under 16 words, in the person's goal.
## verdict-<cause>-<finding> names the very problem, with what was measured; $said is the beginning of the server's own words.

verdict-groupshield = { $server } no completa la conexión segura en el puerto { $port }; GroupShield es { $certainty ->
        [likely] la causa probable
       *[other] una causa posible
    }.
verdict-exchange55-listener = El puerto seguro { $port } de { $server }, un Exchange Server 5.5, no funciona.
verdict-secure-listener-fault = La conexión segura con { $server }, puerto { $port }, se interrumpe en el lado del servidor.
verdict-secure-listener-fault-idle-close = Sin conexión segura con { $server }: el puerto { $port } corta antes de que se diga nada.
verdict-secure-listener-fault-every-hello-dies = Sin conexión segura con { $server }: el puerto { $port } corta en todos los intentos.
verdict-secure-listener-fault-alert-on-every-hello = Sin conexión segura con { $server }: el puerto { $port } rechaza todos los intentos (alerta { $alert }).
verdict-secure-listener-fault-flight-breaks-off = Sin conexión segura con { $server }: el puerto { $port } la empieza y después { $how ->
        [silent] no dice nada más
       *[other] la interrumpe
    }.
verdict-secure-listener-fault-handshake-not-completed = Sin conexión segura con { $server }: el puerto { $port } { $how ->
        [silent] deja de responder
       *[other] se interrumpe
    } antes de establecerla.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } acepta STARTTLS en el puerto { $port } y sigue sin cifrar.
   *[says] { $server } dice que no puede iniciar el cifrado en el puerto { $port }.
}
verdict-secure-listener-fault-starttls-refused = { $server } ofrece STARTTLS en el puerto { $port } y después no sigue adelante.
verdict-secure-listener-fault-said-tls-not-started = Según el mensaje, { $server } no pudo iniciar el cifrado: «{ $said }».
verdict-secure-listener-fault-greeting-cut-off = El correo no pasa por el puerto { $port }: { $server } corta ahí sin decir nada.
verdict-no-secure-service = { $server } no ofrece ninguna conexión segura en el puerto { $port }.
verdict-no-secure-service-port-refused = { $server } rechaza las conexiones al puerto { $port }.
verdict-no-secure-service-port-refused-others-greet = { $server } rechaza las conexiones al puerto { $port }; el puerto { $other_port } responde.
verdict-no-secure-service-starttls-not-offered = { $server } no ofrece STARTTLS en el puerto { $port }, y es lo que está configurado en { $program }.
verdict-no-secure-service-starttls-missing-on-one-address = En { $address }, { $server } no ofrece STARTTLS en el puerto { $port }.
verdict-client-too-old = El cifrado de { $server } es demasiado nuevo para { $program }.
verdict-server-too-old = { $server } solo tiene un cifrado antiguo, que { $program } ya no acepta.
verdict-server-too-old-only-old-hello-answered = { $server } no tiene nada más nuevo que { $version }, que { $program } ya no acepta.
verdict-server-too-old-newest-version-breaks-off = { $server } corta cuando un programa ofrece TLS 1.3, como hace { $program }.
verdict-server-too-old-older-on-one-address = En { $address }, { $server } no tiene nada más nuevo que { $version }.
verdict-no-shared-cipher = { $server } y { $program } no tienen ningún tipo de cifrado en común.
verdict-no-shared-cipher-key-type-not-spoken = El certificado de { $server } tiene una clave ({ $key }) que { $program } no puede usar.
verdict-no-shared-cipher-other-suites-answered = { $server } y { $program } comparten versión de TLS, pero no conjunto de cifrado ni tipo de clave.
verdict-certificate = El certificado de { $server } tiene un problema, así que { $program } no confía en él.
verdict-certificate-certificate-expired = El certificado de { $server } caducó el { $not_after }; { $program } no confía en él.
verdict-certificate-certificate-not-yet-valid = El certificado de { $server } solo es válido a partir del { $not_before }.
verdict-certificate-certificate-revoked = El certificado de { $server } fue revocado el { $revoked_at }; { $program } no confía en él.
verdict-certificate-certificate-intermediate-expired = El certificado { $certificate }, que { $server } envía junto con el suyo, caducó el { $not_after }.
verdict-certificate-certificate-intermediate-not-yet-valid = El certificado { $certificate }, que { $server } envía junto con el suyo, es válido a partir del { $not_before }.
verdict-certificate-certificate-names-nobody = El certificado que muestra { $server } no nombra ningún servidor.
verdict-certificate-certificate-name-only-in-cn = El certificado lleva { $common_name } solo en un campo antiguo (CN) que los programas actuales ignoran.
verdict-certificate-certificate-wrong-name = El certificado que muestra { $server } es para { $name }, no para { $asked_name }.
verdict-certificate-certificate-self-signed = El certificado de { $server } está autofirmado, así que { $program } no confía en él.
verdict-certificate-certificate-unknown-extension = El certificado de { $server } tiene una extensión que los programas de correo deben rechazar.
verdict-certificate-certificate-against-apple-rules = El certificado de { $server } no cumple las reglas de Apple, por eso { $program } lo rechaza.
verdict-certificate-certificate-exceeds-issuer = El certificado de { $server } incumple las reglas de la autoridad que lo emitió.
verdict-certificate-certificate-untrusted = El certificado de { $server } lo emitió { $issuer }, en quien este equipo no confía.
verdict-certificate-certificate-chain-incomplete = { $server } omite parte de su cadena de certificados, así que { $program } no puede comprobarla.
verdict-certificate-certificate-unreadable = Un certificado que envía { $server } no se puede leer.
verdict-certificate-certificate-wrong-usage = El certificado de { $server } no está hecho para un servidor de correo.
verdict-certificate-certificate-status-missing = { $server } no envía la confirmación (OCSP) que su certificado exige, y { $program } insiste en ella.
verdict-certificate-certificate-bad-on-one-address = En { $address }, el certificado de { $server } { $problem ->
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
}.
verdict-certificate-certificate-other-path-needed = Los programas antiguos pueden rechazar { $server } por su certificado { $certificate }, válido hasta el { $not_after }.
verdict-weak-certificate = El certificado de { $server } es demasiado débil para { $program }.
verdict-weak-certificate-certificate-weak-key = La clave de { $server } ({ $key }) es demasiado corta para { $program }.
verdict-weak-certificate-certificate-intermediate-weak-key = La clave de { $certificate } ({ $key }), enviada por { $server }, es demasiado corta para { $program }.
verdict-weak-certificate-certificate-intermediate-weak-signature = El certificado { $certificate } de { $server } está firmado con { $signature }, demasiado débil para { $program }.
verdict-weak-certificate-certificate-weak-signature = El certificado de { $server } está firmado con { $signature }, demasiado débil para { $program }.
verdict-weak-certificate-weak-key-exchange = El intercambio de claves de { $server } ({ $bits } bits) es demasiado débil para { $program }.
verdict-clock-wrong = El reloj de este equipo no está en hora: el certificado válido de { $server } parece no estar en vigor.
verdict-clock-wrong-clock-off = El reloj de este equipo va { $days ->
        [0] { $minutes } minutos
        [one] { $days } día
       *[other] { $days } días
    } { $direction ->
        [ahead] adelantado
       *[behind] atrasado
    }; por eso el certificado parece no estar en vigor.
verdict-starttls-mixup = El puerto { $port } de { $server } no se corresponde con el cifrado configurado en { $program }.
verdict-starttls-mixup-starttls-port-with-ssl = El puerto { $port } de { $server } necesita STARTTLS; SSL/TLS corresponde al puerto { $secure-port }.
verdict-starttls-mixup-starttls-on-secure-port = El puerto { $port } de { $server } necesita SSL/TLS; STARTTLS corresponde al puerto { $starttls-port }.
verdict-starttls-mixup-no-encryption-on-secure-port = El puerto { $port } de { $server } necesita SSL/TLS, pero en { $program } está configurado sin cifrado.
verdict-starttls-mixup-settings-plain-on-tls-port = El puerto { $port } necesita SSL/TLS, pero el mensaje indica que no hay cifrado.
verdict-starttls-mixup-settings-tls-on-starttls-port = El puerto { $port } necesita STARTTLS, pero el mensaje indica SSL/TLS, que corresponde al puerto { $secure-port }.
verdict-starttls-mixup-plain-sign-in-refused = { $server } no acepta contraseñas sin cifrado, y en { $program } no hay ninguno configurado.
verdict-starttls-mixup-said-needs-encryption = { $server } exige primero el cifrado: SSL/TLS en el puerto { $secure-port }, o STARTTLS.
verdict-plaintext-on-secure-port = { $server } no cifra en el puerto { $port }, donde debería haber cifrado.
verdict-wrong-protocol = El puerto { $port } de { $server } responde, pero no es un servidor de correo { $protocol }.
verdict-wrong-protocol-other-protocol = El puerto { $port } de { $server } no es { $protocol }{ $speaks ->
    [none] ; dice «{ $said }»
   *[other] , habla { $speaks }: «{ $said }»
}.
verdict-wrong-protocol-other-protocol-inside = Detrás del cifrado del puerto { $port }, { $speaks ->
    [own] un servidor que no respeta { $protocol }
    [none] algo que no es { $protocol }
   *[other] { $speaks }, y no { $protocol },
} dice «{ $said }».
verdict-wrong-protocol-port-for-web = El puerto { $port } de { $server } es para páginas web, no para { $protocol }.
verdict-interception = Algo entre este equipo y { $server } altera la conexión.
verdict-interception-interceptor-issuer = { $interceptor } intercepta la conexión segura con { $server } y muestra su propio certificado.
verdict-interception-scanner-greeting = { $product } responde en lugar de { $server }.
verdict-interception-starttls-stripped = Algo en el camino elimina el cifrado (STARTTLS) del puerto { $port } de { $server }.
verdict-interception-starttls-withheld = Algo oculta el cifrado (STARTTLS) en el puerto { $port } de { $server }.
verdict-interception-starttls-injected = Algo en el camino parece manipular la conexión con { $server }.
verdict-firewall = Algo en el camino parece bloquear la conexión con { $server }, puerto { $port }.
verdict-firewall-port-silent-others-greet = Algo en el camino parece bloquear el puerto { $port } de { $server }; el puerto { $other_port } responde.
verdict-firewall-blocked-locally = Este mismo equipo no deja salir las conexiones al puerto { $port }.
verdict-firewall-said-blocked-here = Según el mensaje, este mismo equipo no dejó que { $program } se conectara.
verdict-firewall-large-hello-fails = { $how ->
    [reset] Sin conexión segura con { $server }: algo por el camino corta los primeros mensajes largos.
   *[lost] Sin conexión segura con { $server }: los paquetes grandes se pierden por el camino.
}
verdict-firewall-nothing-reached = Ninguna conexión de este equipo llega a { $server }.
verdict-dns = Este equipo no encuentra la dirección correcta de { $server }.
verdict-dns-name-not-found = No existe ningún servidor con el nombre { $name }.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = El nombre { $name } existe, pero no le corresponde ninguna dirección.
verdict-dns-resolver-silent = El servicio de nombres de esta red no responde; por eso no se encuentra { $server }.
verdict-dns-family-unanswered = { $server } se encuentra tarde: el servicio de nombres de esta red no responde por direcciones { $family }.
verdict-dns-resolver-trouble = El servicio de nombres de esta red no sabe decir dónde está { $name }.
verdict-dns-private-address = El nombre { $server } lleva a { $address }, y ahí no responde nada.
verdict-dns-empty-address = El nombre { $server } lleva a { $address }, que no es ningún equipo.
verdict-dns-loopback-address = El nombre { $server } lleva a { $address }, que es este mismo equipo.
verdict-dns-hosts-file-names-server = El archivo hosts de este equipo dirige { $server } a { $address }.
verdict-dns-search-suffix-used = { $server } solo se encontró añadiendo { $suffix } al nombre; quizá sea otro equipo.
verdict-ipv6-broken = { $server } funciona por IPv4, pero no por IPv6.
verdict-ipv6-broken-no-ipv6-route = { $server } solo tiene direcciones IPv6, y desde aquí no hay ruta IPv6 hasta allí.
verdict-captive-portal = Esta red pide antes un inicio de sesión; por eso { $program } aún no llega a { $server }.
verdict-server-down = El servicio de correo de { $server } parece estar parado.
verdict-server-down-every-port-refused = { $server } rechaza todos los puertos de correo: nombre equivocado, este equipo excluido o servicio parado.
verdict-server-down-every-port-silent = Ningún puerto de correo de { $server } responde: parece estar apagado.
verdict-server-down-one-address-dead = { $server } funciona en { $works_on }, pero no en { $address }; los programas pueden recibir cualquiera de las dos direcciones.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } responde en el puerto { $port } y después rechaza la conexión: «{ $said }».
verdict-server-down-hangs-up-after-greeting = { $server } responde una vez en el puerto { $port } y después corta la conexión.
verdict-server-down-server-fault-greeting = { $server } tiene un problema interno y dice «{ $said }».
verdict-server-down-said-server-fault = { $server } tuvo un problema interno: «{ $said }».
verdict-server-busy = { $server } no admite por ahora a { $program }: está ocupado o se alcanzó un límite.
verdict-server-busy-greeting-cut-off = El correo no pasa por el puerto { $port }: { $server } corta ahí sin decir nada.
verdict-server-busy-busy-greeting = { $server } no atiende a este equipo por ahora y dice «{ $said }».
verdict-server-busy-kept-out-greeting = { $server } cierra el paso por un tiempo a la dirección de este equipo tras contraseñas erróneas: «{ $said }».
verdict-server-busy-mailbox-locked-greeting = Otro programa o dispositivo tiene abierto el buzón: «{ $said }».
verdict-server-busy-busy-on-one-address = En { $address }, { $server } no atiende a este equipo por ahora y dice «{ $said }».
verdict-server-busy-refusal-greeting = { $server } rechaza las conexiones desde aquí y dice «{ $said }».
verdict-server-busy-said-busy = { $server } no admitió por el momento a { $program }: «{ $said }».
verdict-server-busy-said-mailbox-locked = Otro programa o dispositivo tiene abierto el buzón: «{ $said }».
verdict-server-busy-said-mailbox-full = Un buzón está lleno: «{ $said }».
verdict-server-busy-server-asked-to-stop = { $server } pide a { $program } que vuelva más tarde.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express solo conoce STARTTLS en el puerto 25, no en el puerto { $port } de { $server }.
verdict-server-busy-flapping = { $server } solo funciona a ratos: de varios intentos iguales, unos tuvieron respuesta y otros se cortaron.
verdict-server-busy-shut-out = { $server } respondió al principio y después no admitió más conexiones desde aquí.
verdict-server-busy-every-port-closes = { $server } corta enseguida en todos los puertos, sin decir nada.
verdict-sign-in-refused = { $server } rechazó el inicio de sesión: lo más probable es que falle el nombre de usuario o la contraseña.
verdict-sign-in-refused-said-sign-in-refused = Se rechazó el inicio de sesión en { $server }: «{ $said }».
verdict-sign-in-refused-said-sign-in-later = { $server } retiene por un tiempo el inicio de sesión: «{ $said }».
verdict-sign-in-method = { $server } no acepta esta forma de iniciar sesión.
verdict-sign-in-method-sign-in-oauth-only = { $server } no acepta contraseñas, solo el inicio de sesión en una página web (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } dice que el inicio de sesión está desactivado en el puerto { $port }.
verdict-sign-in-method-protocol-switched-off = { $server } dice que { $protocol } está desactivado para esta cuenta o dominio: «{ $said }».
verdict-sign-in-method-sign-in-not-in-program = { $server } solo ofrece para iniciar sesión { $ways }, que { $program } no admite.
verdict-sign-in-method-sign-in-fails-on-one-address = En { $address }, { $server } no ofrece ningún inicio de sesión que { $program } pueda usar.
verdict-sign-in-method-sign-in-not-offered = { $server } no ofrece ninguna forma de iniciar sesión en el puerto { $port }.
verdict-sign-in-method-client-certificate-demanded = { $server } solo deja entrar a programas que tengan un certificado propio.
verdict-sign-in-method-said-sign-in-method = { $server } no acepta esta forma de iniciar sesión: «{ $said }».
verdict-sending-refused = { $server } no acepta este correo desde aquí.
verdict-sending-refused-address-not-welcome = { $server } rechaza este equipo y dice «{ $said }».
verdict-sending-refused-takes-no-mail = { $server } no acepta correo de nadie y dice «{ $said }».
verdict-sending-refused-computer-name-refused = { $server } rechaza el nombre que Mailprobe da de este equipo; { $program } quizá da otro: «{ $said }».
verdict-sending-refused-said-computer-name-refused = { $server } rechaza el nombre que este equipo da de sí mismo: «{ $said }».
verdict-sending-refused-said-relay-denied = { $server } solo reenvía el correo de quienes inician sesión para enviar.
verdict-sending-refused-said-sending-refused = { $server } no aceptó el correo: «{ $said }».
verdict-sni-required = { $server } solo responde a programas que lo nombran antes (SNI); { $program } no lo hace.
verdict-sni-required-server-name-refused = El puerto { $port } no conoce el nombre { $server }, o no recibió ninguno.
verdict-sni-required-other-certificate-without-name = A { $program }, que no lo nombra antes, { $server } le muestra otro certificado ({ $name }).
verdict-slow-server = { $server } no responde a tiempo a { $program }.
verdict-slow-server-slow-answer = { $server } tarda { $seconds } segundos en responder, demasiado para algunos programas.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } acepta STARTTLS en el puerto { $port } y después no dice nada.
   *[tls] { $server } acepta conexiones en el puerto { $port } y después no dice nada.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } cifra en el puerto { $port } y después no dice nada.
   *[no] { $server } acepta conexiones en el puerto { $port } y después no dice nada.
}
verdict-slow-server-silent-after-greeting = { $server } responde una vez en el puerto { $port } y después no dice nada más.
verdict-slow-server-no-port-speaks = { $server } acepta conexiones y después no dice nada, en { $ports } puertos.
verdict-no-network = Este equipo no tiene conexión de red.
verdict-no-network-no-way-out = Este equipo no encuentra ninguna salida de su red hacia { $server }.
verdict-healthy = Todo lo que podemos comprobar en { $server }, puerto { $port }, funciona desde aquí en este momento.

## Where nothing leads; $seen is what was seen of the link that matters (chain.ftl).

verdict-undecided = { $seen }. Todavía no podemos decir cuál de varias causas es.
verdict-untested = Nada falla, hasta donde se puede comprobar: { $seen }.
verdict-computer-at-its-limit = Este equipo tiene demasiadas conexiones abiertas; por eso no se pudo comprobar { $server }.

## Whose move it is

whose-groupshield = Tienen que resolverlo quienes administran { $server }. Usted no ha hecho nada mal. GroupShield es el antivirus para Exchange de Network Associates (después McAfee) instalado en ese servidor.
whose-exchange55-listener = Tienen que resolverlo quienes administran { $server }. Usted no ha hecho nada mal.
whose-secure-listener-fault = Tienen que resolverlo quienes administran { $server }. Usted no ha hecho nada mal.
whose-no-secure-service = Pregunte a quienes administran { $server } qué puerto hay que usar; después puede cambiarlo usted.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Puede resolverlo usted o su servicio de asistencia: hace falta una versión más nueva de { $program } o del sistema en que funciona.
whose-server-too-old = Tienen que resolverlo quienes administran { $server }.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Puede resolverlo cualquiera de los dos lados: un programa de correo más nuevo aquí, o un tipo de cifrado más en { $server }.
whose-certificate = Tienen que resolverlo quienes administran { $server }.
whose-certificate-certificate-wrong-name = Si su proveedor indica { $server }, tienen que resolverlo quienes lo administran; si no, puede hacerlo usted en { $program }.
whose-weak-certificate = Tienen que resolverlo quienes administran { $server }.
whose-clock-wrong = Puede resolverlo usted: ponga en hora el reloj de este equipo.
whose-starttls-mixup = Puede resolverlo usted: cambie dos ajustes en { $program }.
whose-plaintext-on-secure-port = Tienen que resolverlo quienes administran { $server }.
whose-wrong-protocol = Puede resolverlo usted: compare el nombre del servidor y el puerto con lo que indica su proveedor.
whose-interception = Tiene que resolverlo su servicio de asistencia, o quien se ocupe del antivirus de este equipo o de esta red.
whose-firewall = Tiene que resolverlo su servicio de asistencia, o quien administre la red en la que está.
whose-firewall-blocked-locally = Puede resolverlo usted o su servicio de asistencia, en este equipo.
whose-firewall-said-blocked-here = Puede resolverlo usted o su servicio de asistencia, en este equipo.
whose-dns = Si el nombre del servidor es correcto, tiene que resolverlo su servicio de asistencia o quien administre esta red.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Tiene que resolverlo quien administre su red o el servidor.
whose-captive-portal = Puede resolverlo usted: inicie sesión en esta red.
whose-server-down = Por ahora solo puede esperar; avise a quienes administran { $server }.
whose-server-down-every-port-refused = Compare primero el nombre del servidor; si es correcto, avise a quienes administran { $server }.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Espere unos minutos. Si se repite a menudo, avise a quienes administran { $server }.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Espere media hora. Si se repite a menudo, avise a quienes administran { $server }.
whose-server-busy-kept-out-greeting = Espere media hora. Si se repite a menudo, avise a quienes administran { $server }.
whose-sign-in-refused = Puede resolverlo usted: nombre de usuario, contraseña o tipo de inicio de sesión.
whose-sign-in-method = El problema no es su contraseña: hay que cambiar la forma de iniciar sesión, aquí o en { $server }.
whose-sign-in-method-protocol-switched-off = El problema no es su contraseña: quien administra la cuenta debe activar { $protocol }, o hay que usar otro protocolo.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = El problema no es su contraseña ni el cifrado; las palabras de { $server } muestran quién puede resolverlo.
whose-sending-refused-takes-no-mail = Puede resolverlo usted: compare el nombre del servidor y el puerto con lo que indica su proveedor.
whose-sni-required = Puede resolverlo cualquiera de los dos lados: un programa de correo más nuevo aquí, o un certificado predeterminado en { $server }.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Espere un poco y después avise a quienes administran { $server }.
whose-no-network = Puede resolverlo usted: conecte este equipo a una red.
whose-no-network-no-way-out = Puede resolverlo usted o quien administra esta red: el router o la configuración de red de este equipo.
whose-healthy = Inténtelo una vez más en { $program }. Si sigue sin funcionar, lo siguiente que hay que mirar son sus ajustes o la contraseña.
whose-undecided = Una prueba más mostrará quién tiene que resolverlo.
whose-untested = El resto solo se puede probar directamente en { $program }.
whose-stopped = Compruebe de nuevo y deje que llegue hasta el final para saber quién tiene que resolverlo.
whose-out-of-time = Compruebe de nuevo para saber quién tiene que resolverlo.
whose-computer-at-its-limit = Puede resolverlo usted: cierre programas o reinicie este equipo, y después compruebe de nuevo.

## Labels

label-likely = probable
label-possible = posible
label-unlikely = poco probable
label-ruled-out = descartado
label-not-tested = no se pudo comprobar

## The GroupShield line

groupshield-line-likely = GroupShield en Exchange Server 5.5 es probable. { $why }
groupshield-line-possible = GroupShield en Exchange Server 5.5 es posible. { $why }
groupshield-line-unlikely = GroupShield en Exchange Server 5.5 es poco probable. { $why }
groupshield-line-ruled-out = GroupShield en Exchange Server 5.5 queda descartado. { $why }
groupshield-line-not-tested = GroupShield en Exchange Server 5.5 no se pudo comprobar. { $why }
groupshield-line-confirmed = GroupShield en Exchange Server 5.5 es muy probable; la prueba definitiva será que SSL funcione una vez desinstalado. { $why }

groupshield-why-confirmed = El registro del servidor muestra 0x2741 en sus puertos de correo, GroupShield se ejecuta en él, y los puertos se comportan de acuerdo con ello.
groupshield-why-confirmed-cured = El registro del servidor mostraba 0x2741, y SSL funciona desde que se desinstaló GroupShield por completo.
groupshield-why-fits = El servidor se identifica como Exchange Server 5.5, y sus puertos seguros aceptan conexiones pero no establecen ninguna conexión segura. Solo el registro de eventos del servidor puede mostrar más.
groupshield-why-fits-log = El servidor se identifica como Exchange Server 5.5 y su registro muestra 0x2741. No se dijo si GroupShield se ejecuta en él.
groupshield-why-fits-installed = Los puertos seguros del servidor se comportan como se sabe que ocurre con GroupShield, y GroupShield se ejecuta en él. El registro de eventos no se mostró.
groupshield-why-refused = El servidor se identifica como Exchange Server 5.5 y rechaza las conexiones a sus puertos seguros. GroupShield hace eso, y otros fallos del mismo servidor también.
groupshield-why-closes-at-once = El servidor se identifica como Exchange Server 5.5 y su puerto seguro se cierra enseguida. GroupShield puede causarlo; más a menudo lo causa la falta de un certificado.
groupshield-why-shared = Parte de lo observado encaja con GroupShield, y otras causas encajan también.
groupshield-why-one-port = El servidor se identifica como Exchange Server 5.5, pero otro de sus puertos seguros funciona, y GroupShield los detiene todos, que se sepa.
groupshield-why-other-log = El registro de eventos del servidor señala otra causa.
groupshield-why-other-fault = El servidor se identifica como Exchange Server 5.5, pero lo observado encaja mejor con otra causa.
groupshield-why-no-exchange = Nada allí se identifica como Exchange Server 5.5, el único servidor en el que ocurre.
groupshield-why-other-product = El servidor se identifica como otro producto, y este fallo solo existe en Exchange Server 5.5.
groupshield-why-hello-answered = El puerto seguro { $port } respondió al menos a un intento de cifrar, y con este fallo no responde a ninguno, que se sepa.
groupshield-why-works = El puerto seguro { $port } funciona desde aquí.
groupshield-why-no-ssl = El programa de correo no usa SSL aquí, y este fallo no afecta a nada más.
groupshield-why-starttls = El servidor ofrece STARTTLS para leer el correo, algo que Exchange Server 5.5 no puede hacer.
groupshield-why-absent = Según alguien que lo sabe, GroupShield no está en ese servidor.
groupshield-why-flapping = El puerto funciona a ratos, y este fallo no es intermitente, que se sepa.
groupshield-why-cured = SSL funciona desde que se desinstaló GroupShield por completo: era la causa, y ya no está.
groupshield-why-other-fact = Algo de lo observado aquí no puede ocurrir con este fallo.
groupshield-why-not-reached = No se pudo llegar ni a las primeras palabras ni al puerto seguro de { $server }.

## The test that comes next

next-test-try-other-network = Para salir de dudas: haga esta comprobación en otra red, como la de su teléfono, y compare los dos resultados.
next-test-ask-event-log = Para salir de dudas: pregunte a quienes administran { $server } si en su registro de aplicación están los eventos 11508, 11506 o 13002, y péguelos aquí.
next-test-ask-groupshield = Para salir de dudas: pregunte a quienes administran { $server } si GroupShield está instalado en él.
next-test-ask-removal = Para salir de dudas: pregunte si SSL funciona una vez desinstalado GroupShield por completo.
next-test-ask-since-when = Para salir de dudas: haga memoria de si se cambió algo en este equipo poco antes de que empezara.
next-test-check-again = Para salir de dudas: compruebe de nuevo dentro de diez minutos y mire si algo ha cambiado.
next-test-run-to-the-end = Para salir de dudas: deje que la comprobación llegue hasta el final.

question-groupshield-installed = ¿Está instalado GroupShield en { $server }?
question-cured-by-removal = ¿Funciona SSL desde que se desinstaló GroupShield por completo?
question-works-without-ssl = ¿Funciona el correo con SSL desactivado? Responda solo si ya lo sabe; no lo pruebe solo para responder.
question-works-on-other-network = ¿Funciona la misma cuenta en otra red?
question-began-after-update = ¿Empezó después de un cambio en este equipo?

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] En Outlook Express abra Herramientas > Cuentas… > Correo, elija la cuenta y después Propiedades > Opciones avanzadas.
        [windows-mail] En Windows Mail abra Herramientas > Cuentas…, elija la cuenta y después Propiedades > Opciones avanzadas.
        [windows-live-mail] En Windows Live Mail haga clic con el botón derecho en la cuenta, a la izquierda, y después Propiedades > Opciones avanzadas.
        [outlook] Cierre Outlook, abra el Panel de control y después Correo (Microsoft Outlook) > Cuentas de correo electrónico…, elija la cuenta y después Cambiar… > Más configuraciones… > Avanzadas. (Outlook 2003: Herramientas > Cuentas de correo electrónico….)
        [new-outlook] En el nuevo Outlook abra Configuración (el engranaje) > Cuentas > Sus cuentas (en algunas versiones: Cuentas de correo), elija «Administrar» junto a la cuenta y busque los ajustes del servidor.
        [outlook-mac] En Outlook abra Herramientas > Cuentas, y elija la cuenta; para cambiar un puerto, marque la casilla que permite usar otro distinto del predeterminado («Override default port»).
        [outlook-mobile] En Outlook del teléfono toque su foto o el icono de arriba a la izquierda, después el engranaje > Cuentas, y elija la cuenta. Si no aparecen ahí los ajustes del servidor, como en Android, solo se pueden introducir al añadir una cuenta.
        [thunderbird] En Thunderbird abra el menú > Configuración de cuenta > { $protocol ->
            [SMTP] Servidor de salida (SMTP), elija el servidor y después «Editar…»
           *[other] Configuración del servidor (en su cuenta).
        }
        [thunderbird-android] En la aplicación abra el menú > Ajustes, elija la cuenta y después { $protocol ->
            [SMTP] Servidor de salida, en «Correo saliente».
           *[other] Servidor de entrada, en «Comprobación de correo».
        }
        [apple-mail] En Mail abra Mail > Ajustes > Cuentas (versiones anteriores: Preferencias), elija la cuenta, después «Ajustes del servidor», y desmarque «Gestionar automáticamente los ajustes de conexión».
        [iphone] En el iPhone o iPad abra Ajustes > Apps > Mail > Cuentas de Mail (antes de iOS 18: Ajustes > Mail > Cuentas), elija la cuenta, toque su dirección y después { $protocol ->
            [SMTP] SMTP y el servidor que está debajo de «Servidor principal».
           *[other] Avanzado.
        }
        [gmail-app] En la aplicación Gmail abra el menú > Ajustes, elija la cuenta y después { $protocol ->
            [SMTP] la configuración del servidor de salida.
           *[other] la configuración del servidor de entrada.
        } (Una cuenta de Google no tiene esos ajustes.)
        [samsung-email] En Samsung Email abra el menú, toque el engranaje, elija la cuenta y después «Ajustes del servidor».
        [em-client] En eM Client abra las cuentas (en la mayoría de las versiones: Menú > Cuentas), elija la cuenta y busque los ajustes de su servidor { $protocol }.
        [evolution] En Evolution abra Editar > Cuentas (versiones anteriores: Editar > Preferencias > Cuentas de correo), elija la cuenta y después «Editar» y { $protocol ->
            [SMTP] Envío de correo.
           *[other] Recepción de correo.
        }
        [kmail] En KMail abra Preferencias > Configurar KMail… > Cuentas, elija la cuenta en { $protocol ->
            [SMTP] Envío
           *[other] Recepción
        }, y después Modificar… > Avanzado.
        [vivaldi] En Vivaldi abra Ajustes > Correo, y elija la cuenta.
        [device] Abra la página web del propio dispositivo: escriba su dirección en un navegador, inicie sesión como administrador y busque «Correo electrónico», «SMTP» o «Escanear a correo».
        [script] Abra la configuración en la que están escritos el servidor, el puerto y el cifrado del correo.
       *[other] Abra los ajustes del servidor de la cuenta en su programa de correo.
    }
advice-where-name = { $program ->
        [outlook-express] En Outlook Express abra Herramientas > Cuentas… > Correo, elija la cuenta y después Propiedades > Servidores; el puerto está en la pestaña «Opciones avanzadas».
        [windows-mail] En Windows Mail abra Herramientas > Cuentas…, elija la cuenta y después Propiedades > Servidores; el puerto está en la pestaña «Opciones avanzadas».
        [windows-live-mail] En Windows Live Mail haga clic con el botón derecho en la cuenta, a la izquierda, y después Propiedades > Servidores; el puerto está en la pestaña «Opciones avanzadas».
        [outlook] Cierre Outlook, abra el Panel de control y después Correo (Microsoft Outlook) > Cuentas de correo electrónico…, elija la cuenta y después «Cambiar…»; el puerto está en «Más configuraciones…», en la pestaña «Avanzadas». (Outlook 2003: Herramientas > Cuentas de correo electrónico….)
        [iphone] En el iPhone o iPad abra Ajustes > Apps > Mail > Cuentas de Mail (antes de iOS 18: Ajustes > Mail > Cuentas), elija la cuenta y toque su dirección; { $protocol ->
            [SMTP] el servidor está en SMTP > Servidor principal.
           *[other] el nombre es el que aparece ahí como «Nombre de host», el puerto está en «Avanzado».
        }
        [kmail] En KMail abra Preferencias > Configurar KMail… > Cuentas, elija la cuenta en { $protocol ->
            [SMTP] Envío
           *[other] Recepción
        }, y después Modificar… > General; el puerto está en «Avanzado».
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Marque «El servidor requiere una conexión segura (SSL)» para este servidor.
        [windows-mail] Marque «El servidor requiere una conexión segura (SSL)» para este servidor.
        [windows-live-mail] Marque «El servidor requiere una conexión segura (SSL)» para este servidor.
        [outlook] Ponga el tipo de conexión cifrada en SSL/TLS (para POP3 en versiones anteriores: marque «Este servidor precisa una conexión cifrada (SSL)»).
        [outlook-mac] Marque «Usar SSL para conectarse (recomendado)».
        [thunderbird] Ponga «Seguridad de la conexión» en SSL/TLS.
        [thunderbird-android] Ponga «Seguridad» en SSL/TLS.
        [apple-mail] Marque «Usar TLS/SSL».
        [iphone] Active «Usar SSL».
        [gmail-app] Ponga «Tipo de seguridad» en SSL/TLS, no en la opción que acepta todos los certificados.
        [samsung-email] Ponga «Tipo de seguridad» en SSL, no en la opción que acepta todos los certificados.
        [evolution] Ponga «Método de cifrado» en «TLS en un puerto dedicado».
        [kmail] Ponga «Cifrado» en SSL/TLS.
       *[other] Ponga el cifrado en SSL/TLS (en algunos programas: SSL, o TLS desde el principio).
    }
advice-set-starttls = { $program ->
        [outlook-express] Deje marcado «El servidor requiere una conexión segura (SSL)».
        [windows-mail] Deje marcado «El servidor requiere una conexión segura (SSL)».
        [windows-live-mail] Deje marcado «El servidor requiere una conexión segura (SSL)».
        [outlook] Ponga el tipo de conexión cifrada en STARTTLS (versiones anteriores: TLS).
        [outlook-mac] Deje marcado «Usar SSL para conectarse (recomendado)».
        [thunderbird] Ponga «Seguridad de la conexión» en STARTTLS.
        [thunderbird-android] Ponga «Seguridad» en STARTTLS.
        [apple-mail] Deje marcado «Usar TLS/SSL».
        [iphone] Deje activado «Usar SSL».
        [gmail-app] Ponga «Tipo de seguridad» en STARTTLS, no en la opción que acepta todos los certificados.
        [samsung-email] Ponga «Tipo de seguridad» en TLS, no en la opción que acepta todos los certificados.
        [evolution] Ponga «Método de cifrado» en «STARTTLS después de conectar».
        [kmail] Ponga «Cifrado» en STARTTLS.
        [script] Ponga el cifrado en STARTTLS y compruebe que sea obligatorio y no solo un intento.
       *[other] Ponga el cifrado en STARTTLS.
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] Ha funcionado si sale un mensaje de prueba dirigido a usted y le llega.
       *[other] { $program ->
            [outlook-express] Ha funcionado si el siguiente «Enviar y recibir» termina sin indicar ningún problema.
            [windows-mail] Ha funcionado si el siguiente «Enviar y recibir» termina sin indicar ningún problema.
            [windows-live-mail] Ha funcionado si el siguiente «Enviar y recibir» termina sin indicar ningún problema.
            [outlook] Ha funcionado si el siguiente «Enviar y recibir» termina sin indicar ningún problema.
            [thunderbird] Ha funcionado si «Obtener mensajes» termina sin indicar ningún problema.
           *[other] Ha funcionado si la siguiente búsqueda de correo nuevo termina sin indicar ningún problema.
        }
    }
advice-undo = Para volver atrás, abra la misma página y ponga otra vez { $security ->
        [starttls] STARTTLS
        [none] sin cifrado
       *[tls] SSL/TLS
    } y el puerto { $port }.
advice-server-log = { $server-kind ->
        [hosted] Mire la página de estado del proveedor; para Microsoft 365 es admin.microsoft.com > Estado > Estado del servicio. El registro del servidor solo lo puede leer el proveedor.
        [dovecot] doveadm log find muestra dónde escribe Dovecot su registro; doveadm log errors enumera los últimos errores.
        [postfix] Postfix escribe en /var/log/mail.log o /var/log/maillog, o en el journal: journalctl -u "postfix*".
        [exchange55] En el servidor, en el Visor de sucesos, abra el Registro de aplicación y ordene por origen: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] En el servidor, en el Visor de eventos, abra Registros de Windows > Aplicación, y mire MSExchangePOP3, MSExchangeIMAP4 y MSExchangeTransport; Schannel está en Sistema.
        [courier] Courier escribe en el registro de correo (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus escribe en el registro de correo (journalctl -u cyrus-imapd).
        [exim] Exim escribe en /var/log/exim4/mainlog o /var/log/exim/main.log.
       *[other] Mire en el registro del propio servicio de correo.
    }

## For the person at the mail program

user-tell-admin-groupshield = Envíe este informe a quienes administran { $server } y pídales que busquen GroupShield, el antivirus para Exchange, y los eventos 11508 y 11506. Solo ellos pueden resolverlo.
user-tell-admin-exchange55 = Envíe este informe a quienes administran { $server }: su puerto seguro { $port } no funciona, y los pasos para ellos están más abajo.
user-tell-provider-greeting = Envíe este informe a quienes administran { $server }: el puerto { $port } cifra, y después el propio servicio de correo no responde.
user-tell-provider-listener = Envíe este informe a quienes administran { $server }: el cifrado en el puerto { $port } se interrumpe en el lado del servidor.
user-tell-provider-port = { $failing-address ->
    [none] Envíe este informe a quienes administran { $server }: el puerto { $port } no funciona.
   *[other] Envíe este informe a quienes administran { $server }: en la dirección { $failing-address } no funciona el puerto { $port }.
}
user-use-starttls = Use STARTTLS, que funciona desde aquí. { advice-where } { advice-set-starttls } Después ponga el puerto { $starttls-port }. { advice-success } { advice-undo }
user-starttls-newer-program = STARTTLS funciona en el puerto { $starttls-port }, pero este programa de correo no puede usarlo para { $protocol }. Use uno que sí pueda, como Thunderbird, y conserve el antiguo: el correo que se descargó con él quizá esté solo ahí.
user-use-secure-port = Use el puerto seguro { $secure-port }, que responde con cifrado. { advice-where } { advice-secure-port } Después ponga el puerto { $secure-port }. { advice-success } { advice-undo }
user-use-other-port = El puerto { $other-port } ({ $other-protocol }) de { $server } funciona de forma segura. Añada una segunda cuenta de tipo { $other-protocol } con SSL/TLS y el puerto { $other-port }, y conserve la antigua: el correo que se descargó con ella quizá esté solo en este equipo. Con { $other-protocol } su correo se queda en el servidor. { advice-success } Para volver atrás, elimine la segunda cuenta.
user-use-pop3 = El puerto { $other-port } ({ $other-protocol }) de { $server } funciona de forma segura. Añada una segunda cuenta de tipo { $other-protocol } con SSL/TLS y el puerto { $other-port }. Antes de que descargue correo por primera vez, configúrela para que deje una copia de los mensajes en el servidor. Deje la cuenta antigua como está. { advice-success } Para volver atrás, elimine la segunda cuenta.
user-ssl-off = Desactive SSL solo después de leer la advertencia, y solo en una red de confianza. { advice-where } { $program ->
        [outlook-express] Desmarque «El servidor requiere una conexión segura (SSL)» para el servidor de correo { $protocol ->
            [SMTP] saliente
           *[other] entrante
        } y ponga el puerto { $plain-port }; después «Aplicar», «Aceptar», «Cerrar».
        [windows-mail] Desmarque «El servidor requiere una conexión segura (SSL)» para el servidor de correo { $protocol ->
            [SMTP] saliente
           *[other] entrante
        } y ponga el puerto { $plain-port }; después «Aceptar».
        [windows-live-mail] Desmarque «El servidor requiere una conexión segura (SSL)» para el servidor de correo { $protocol ->
            [SMTP] saliente
           *[other] entrante
        } y ponga el puerto { $plain-port }; después «Aceptar».
        [outlook] { $protocol ->
            [POP3] Desmarque «Este servidor precisa una conexión cifrada (SSL)» (versiones más nuevas: ponga el tipo de conexión cifrada en «Ninguno»)
           *[other] Ponga el tipo de conexión cifrada en «Ninguno»
        } y ponga el puerto { $plain-port }; después «Aceptar».
        [outlook-mac] Desmarque «Usar SSL para conectarse (recomendado)» y ponga el puerto { $plain-port }.
        [thunderbird] Ponga «Seguridad de la conexión» en «Ninguna» y el puerto en { $plain-port }.
        [thunderbird-android] Ponga «Seguridad» en «Ninguna» y el puerto en { $plain-port }.
        [apple-mail] Desmarque «Usar TLS/SSL» y ponga el puerto { $plain-port }; si se le pregunta, permita la autenticación no segura solo para esta cuenta.
        [iphone] Desactive «Usar SSL» y ponga «Puerto del servidor» en { $plain-port }.
        [gmail-app] Ponga «Tipo de seguridad» en «Ninguno» y el puerto en { $plain-port }.
        [samsung-email] Ponga «Tipo de seguridad» en «Ninguno» y el puerto en { $plain-port }.
        [evolution] Ponga «Método de cifrado» en «Sin cifrado» y el puerto en { $plain-port }.
        [kmail] Ponga «Cifrado» en «Ninguno» y el puerto en { $plain-port }.
       *[other] Desactive SSL/TLS para este servidor y ponga el puerto { $plain-port }.
    } { advice-success }
user-ssl-on-again = En cuanto el servidor esté reparado, active SSL de nuevo. { advice-undo } { $program ->
        [apple-mail] Desactive ahí otra vez «Permitir autenticación no segura».
       *[other] { $protocol ->
            [SMTP] El ajuste para recibir no se ha tocado.
           *[other] El ajuste para enviar no se ha tocado.
        }
    } Después cambie la contraseña si pasó por una red que no es de confianza.
user-use-published = Su proveedor publica estos ajustes: { $published-server }, puerto { $published-port }.{ $published-domain ->
        [other] {" "}Este servidor está en otro dominio que no es el suyo, y su certificado es correcto.
       *[own] {""}
    } { advice-where-name } Introduzca ese nombre y ese puerto. Para volver atrás, introduzca de nuevo { $server } y el puerto { $port }.
user-ask-published = Para los programas de correo, su dominio indica { $published-server }, puerto { $published-port }. Ese nombre está en otro dominio que no es el suyo, y nada de lo comprobado muestra que su proveedor administre ese servidor: no introduzca ese nombre, ni su contraseña en ese servidor, antes de que su proveedor lo haya confirmado.
user-ask-right-port = Lo habitual para { $protocol } es el puerto { $secure-port } con SSL/TLS. Pregunte a quienes administran { $server } qué puerto y qué tipo de cifrado hay que usar para { $protocol }.
user-ask-port = Pregunte a quienes administran { $server } qué puerto y qué tipo de cifrado hay que usar para { $protocol }.
user-match-port-and-encryption = El puerto y el cifrado van unidos: 995, 993 y 465 con SSL/TLS; 110, 143 y 587 con STARTTLS. { advice-where } Ponga una pareja que coincida y después pruebe. { advice-undo }
user-tls-on-this-port = El puerto { $port } de { $server } cifra desde el primer byte: conserve este puerto y elija SSL/TLS. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = El puerto y el cifrado van unidos: con SSL marcado, su programa de correo necesita el puerto { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } Ponga ese puerto y después pruebe. { advice-undo }
user-switch-encryption-on = Active el cifrado. { advice-where } { advice-set-tls } Si el puerto ha cambiado solo, ponga de nuevo el { $port }. { advice-success }
user-keep-encryption = Deje activado el cifrado en su programa de correo: sin él, cualquiera en el camino podría leer la contraseña y el correo.
user-update-system = Su programa de correo usa el cifrado de Windows, y esta versión de Windows es demasiado antigua para el servidor. Lea el correo con un programa actual, como Thunderbird, en un sistema que todavía reciba actualizaciones. Conserve el equipo antiguo: el correo que se descargó en él está solo ahí.
user-update-program = { $program ->
        [outlook] Instale todas las actualizaciones de Office y Windows. En Windows 7 hay que activar TLS 1.2: su servicio de asistencia puede hacerlo (KB3140245). Windows XP y Vista no lo admiten. { advice-success }
        [windows-live-mail] En Windows 7 hay que activar TLS 1.2: su servicio de asistencia puede hacerlo (KB3140245, y el ajuste de Schannel para clientes TLS 1.2). En Windows 8 y posteriores instale todas las actualizaciones. Windows Vista no lo admite. { advice-success }
        [new-outlook] El nuevo Outlook recoge el correo a través de los servidores de Microsoft, así que en este equipo no hay nada demasiado antiguo. Pruebe una vez con otro programa de correo, como Thunderbird.
        [outlook-mobile] Outlook en el teléfono recoge el correo a través de los servidores de Microsoft, así que en este teléfono no hay nada demasiado antiguo. Pruebe una vez con otro programa de correo.
        [thunderbird] Actualice Thunderbird: menú > Ayuda > Acerca de Thunderbird. { advice-success }
        [apple-mail] Actualice macOS: menú Apple > Ajustes del Sistema > General > Actualización de software. Mail usa el cifrado del sistema. { advice-success }
        [iphone] Actualice el iPhone o iPad: Ajustes > General > Actualización de software. Mail usa el cifrado del sistema. { advice-success }
        [gmail-app] Actualice Android y sus aplicaciones: Ajustes > Sistema > Actualizaciones de software, y Play Store. { advice-success }
        [samsung-email] Actualice el teléfono: Ajustes > Actualización de software. { advice-success }
        [thunderbird-android] Actualice la aplicación en la tienda de la que procede, y el propio Android en Ajustes. { advice-success }
        [device] Instale el firmware más reciente del fabricante del dispositivo. Si no hay ninguno con una versión actual de TLS, haga que el dispositivo envíe a través de un servidor de reenvío (relay) dentro de su red; no debilite el servidor de correo por él.
        [script] Actualice el programa y la biblioteca con la que cifra (OpenSSL, Java, .NET, Python o PHP), o active en ella TLS 1.2. { advice-success }
       *[other] Actualice su programa de correo y el sistema en que funciona. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Hasta que se resuelva el problema, escriba el correo en un navegador web si su proveedor lo ofrece.
       *[other] Hasta que se resuelva el problema, lea el correo en un navegador web si su proveedor lo ofrece.
    }
user-tunnel = Si el programa antiguo tiene que quedarse, pida a su servicio de asistencia un túnel TLS (stunnel) en este mismo equipo: el programa habla con el túnel, y el túnel usa con { $server } una versión actual de TLS.
user-check-again = Pulse «Comprobar de nuevo»; así verá qué ha cambiado.
user-tell-provider-old-server = Envíe este informe a quienes administran { $server }: necesita TLS 1.2 o posterior.
user-tell-provider-tls12 = Envíe este informe a quienes administran { $server } y pídales que permitan TLS 1.2 además de TLS 1.3: es seguro, y muchos programas no admiten nada más nuevo.
user-keep-settings = Deje como están los ajustes de seguridad de Windows y de su programa de correo; rebajarlos debilita todas las conexiones, no solo esta.
user-tell-provider-suites = Envíe este informe a quienes administran { $server } y pídales que añadan un tipo de cifrado (conjunto de cifrado) que su programa conozca.
user-tell-provider-key = Envíe este informe a quienes administran { $server } y pida un segundo certificado con clave RSA: su programa no puede usar la clave actual ({ $key }).
user-do-not-click-through = Si su programa de correo pregunta si quiere confiar en este certificado de todos modos, responda que no: alguien podría estar leyendo su correo.
user-use-certificate-name = El certificado es para { $certificate-name }. Pregunte a su proveedor si ese es el nombre correcto del servidor. Si lo es, cambie el nombre del servidor en su programa de correo. { advice-where-name } Introduzca { $certificate-name } como nombre del servidor. Para volver atrás, introduzca de nuevo { $server }.
user-one-address = Solo una de las direcciones de { $server } muestra este certificado, así que volver a intentarlo puede funcionar.
user-look-at-certificate = Deje que Mailprobe examine el propio certificado de { $server } («Comprobar», o «mailprobe check» con el mismo texto): dice qué problema tiene.
user-tell-provider-certificate = Envíe este informe a quienes administran { $server }; contiene las fechas, los nombres y el emisor del certificado.
user-tell-provider-weak = Envíe este informe a quienes administran { $server } y pida una clave y un certificado nuevos.
user-set-clock = Ajuste la fecha, la hora y la zona horaria de este equipo: haga clic con el botón derecho en el reloj, elija «Ajustar fecha y hora» y deje que la hora se ajuste sola. En un Mac: Ajustes del Sistema > General > Fecha y hora.
user-clock-battery = Si la fecha vuelve a estar mal después de apagar el equipo, la pila de su reloj está agotada. Cualquier tienda de informática puede cambiarla.
user-no-password-here = No inicie sesión en este puerto: alguien en el camino podría leer su contraseña.
user-tell-provider-plain = Envíe este informe a quienes administran { $server }: su puerto { $port } habla en texto sin cifrar.
user-check-name-and-port = { advice-where-name } Compare el nombre del servidor ({ $server }) y el puerto ({ $port }) con lo que indica su proveedor.
user-scanner-update = { $scanner }, un antivirus o filtro de este equipo, está entre su programa de correo y el servidor. Actualícelo, reinicie este equipo y compruebe de nuevo.
user-scanner-find = En los ajustes de su antivirus busque el análisis del correo o de SSL y excluya la conexión de correo con { $server }; la ayuda del antivirus o su servicio de asistencia le dirán cómo. No desactive el antivirus.
user-gateway = { $scanner } pertenece a la red en la que está, no a este equipo. Pida a quien administre la red que excluya la conexión de correo con { $server }, o que instale aquí su certificado raíz.
user-ask-helpdesk-scanner = En un equipo de empresa pregunte a su servicio de asistencia: la pasarela quizá necesite aquí su propio certificado raíz, o una excepción para el correo.
user-compare-network = Compruebe una vez desde otra red, como la de su teléfono. Guarde antes este resultado, para poder comparar los dos.
user-allow-program = Mire en el cortafuegos de este equipo si su programa de correo puede usar el puerto { $port }, y permítalo. Para volver atrás, elimine esa entrada.
user-ask-helpdesk-port = Pida a quien administre esta red que deje pasar el puerto { $port } hacia { $server }; muchas redes bloquean a propósito los puertos de correo.
user-large-hello = Si usa una VPN, compruebe una vez sin ella. Si no, envíe este informe a quien administre esta red: los paquetes de tamaño completo se pierden por el camino (MTU), o un cortafuegos no entiende el largo primer mensaje de los programas actuales.
user-check-name = { advice-where-name } Compruebe letra por letra si el nombre del servidor es correcto: { $server }.
user-name-service = En casa, reinicie el router, espere dos minutos y después reinicie este equipo: el servicio de nombres (DNS) de esta red no dio ninguna dirección. En una oficina, pregunte a su servicio de asistencia.
user-ask-helpdesk-dns = Si sigue así, envíe este informe a quien administre esta red o a su proveedor de Internet: su servicio de nombres (DNS) no dice dónde está { $server }.
user-hosts-file = Pida a su servicio de asistencia que mire el archivo hosts de este equipo: dirige { $server } a una dirección donde el correo no funciona.
user-flush-names = Borre las direcciones guardadas de este equipo o teléfono: { $program ->
        [apple-mail] abra Terminal en el Mac y escriba sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, pulse Intro y escriba la contraseña del Mac.
        [outlook-mac] abra Terminal en el Mac y escriba sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder, pulse Intro y escriba la contraseña del Mac.
        [iphone] apáguelo y vuelva a encenderlo.
        [gmail-app] apáguelo y vuelva a encenderlo.
        [samsung-email] apáguelo y vuelva a encenderlo.
        [thunderbird-android] apáguelo y vuelva a encenderlo.
        [outlook-mobile] apáguelo y vuelva a encenderlo.
        [device] apague el dispositivo y vuelva a encenderlo.
        [evolution] abra un terminal, escriba resolvectl flush-caches y pulse Intro.
        [kmail] abra un terminal, escriba resolvectl flush-caches y pulse Intro.
       *[other] en Windows pulse Windows+R, escriba cmd, pulse Intro, escriba ipconfig /flushdns y pulse Intro. Si es un teléfono, apáguelo y vuelva a encenderlo.
    } No hay nada que deshacer después.
user-private-address = El nombre { $server } lleva a { $private-address }, una dirección dentro de una red local. Así responde una red de invitados antes de iniciar sesión en ella: abra una página web en su navegador e inicie sesión allí. Si no es eso, averigüe si para leer el correo hay que estar en la red de { $server } o en su VPN.
user-use-exchanger = { $server } es el nombre de un dominio, y el correo de ese dominio va a { $exchanger }. Pregunte a su proveedor si los programas de correo también usan ese servidor. Si es así: { advice-where-name } Introduzca { $exchanger } como nombre del servidor. Para volver atrás, introduzca de nuevo { $server }.
user-restart-router = En casa, apague el router durante un minuto, enciéndalo de nuevo y vuelva a comprobar.
user-ask-helpdesk-ipv6 = Si sigue así, envíe este informe a su servicio de asistencia o a su proveedor: la ruta por IPv6 hasta { $server } no funciona.
user-sign-in-to-network = Abra una página web en su navegador, inicie sesión en esta red o acepte sus condiciones, y después compruebe de nuevo.
user-wait-for-server = Espere unos minutos e inténtelo de nuevo; no hay que cambiar nada en su programa de correo.
user-ask-provider-status = Mire la página de estado de su proveedor, o llámelo: quizá ya lo sepa.
user-fewer-connections = { $protocol ->
        [SMTP] Cierre otros programas y dispositivos que envíen por el mismo servidor; muchos servidores solo permiten unos pocos a la vez.
       *[other] Cierre otros programas y dispositivos que lean el mismo buzón; muchos servidores solo permiten unos pocos a la vez.
    }
user-longer-interval = Haga que su programa busque correo con menos frecuencia, por ejemplo cada diez minutos.
user-greylisted = Envíe otra vez dentro de diez minutos: este servidor pide a todo remitente nuevo que vuelva más tarde. No hay que cambiar nada.
user-shut-out = Espere media hora antes del siguiente intento, en todos los dispositivos que leen este buzón: cada intento puede alargar la espera.
user-correct-password = Antes del próximo intento, escriba la contraseña correcta en todos los programas y dispositivos que usan este buzón: una antigua mantiene bloqueada la dirección.
user-sign-in-name = Compruebe si el nombre de usuario está completo (a menudo es la dirección entera) y escriba de nuevo la contraseña.
user-sign-in-app-password = Si su proveedor exige una contraseña de aplicación para los programas de correo (Google, Yahoo, AOL, Apple, Fastmail y otros lo hacen; Microsoft no las tiene), cree una en su cuenta, en la web del proveedor, e introdúzcala en lugar de la contraseña habitual.
user-sign-in-web = Deje que el programa de correo inicie sesión en la página web del proveedor (OAuth 2). { $program ->
        [thunderbird] { advice-where } Ponga el método de identificación en OAuth2.
        [thunderbird-android] { advice-where } Ponga «Autenticación» en OAuth 2.0.
        [apple-mail] Añada la cuenta otra vez, con el nombre de su proveedor y no como «Otra». Conserve la antigua: el correo descargado por POP está solo en este equipo.
        [iphone] Añada la cuenta otra vez, con el nombre de su proveedor y no como «Otra». Elimine la antigua solo si su correo está también en el servidor.
        [outlook] Añada la cuenta otra vez como Microsoft 365, Outlook.com o Google, no como POP o IMAP. Conserve la antigua: el correo descargado por POP está solo en este equipo. Con otros proveedores Outlook clásico no puede hacerlo; Thunderbird sí.
        [new-outlook] Añada la cuenta otra vez y elija su proveedor cuando se le pregunte; no escriba ninguna contraseña en el propio Outlook.
        [outlook-mac] Añada la cuenta otra vez y elija su proveedor cuando se le pregunte, no IMAP ni POP. Conserve la antigua: el correo descargado por POP está solo en este equipo.
        [outlook-mobile] Añada la cuenta otra vez y elija su proveedor cuando se le pregunte.
        [gmail-app] Añada la cuenta otra vez y elija su proveedor cuando se le pregunte, no «Otra».
        [samsung-email] Añada la cuenta otra vez y elija su proveedor cuando se le pregunte, no «Otra».
        [outlook-express] Outlook Express no puede hacerlo; Thunderbird sí.
        [windows-mail] Windows Mail no puede hacerlo; Thunderbird sí.
        [windows-live-mail] Windows Live Mail no puede hacerlo; Thunderbird sí.
        [device] Si el dispositivo no puede hacerlo, haga que envíe a través de un servidor de reenvío (relay) de su red o del servicio del proveedor para dispositivos; pregunte a quien administre su correo.
        [script] Dé al programa un token de OAuth 2, o haga que envíe a través de un servidor de reenvío (relay) o un servicio de envío que todavía acepte nombre de usuario y contraseña.
       *[other] Si el suyo no puede hacerlo, Thunderbird sí.
    }
user-sign-in-switch = Mire en su cuenta, en la web del proveedor, si antes hay que activar POP, IMAP o el acceso de los programas de correo.
user-ask-sign-in = Pregunte a quienes administran { $server } cómo inician sesión ahí los programas de correo: el puerto { $port } no ofrece el inicio de sesión con contraseña.
user-ask-protocol = Pida a quien administra la cuenta o su dominio que active { $protocol }, o pregunte qué otro protocolo hay que usar.
user-other-way-of-sign-in = Use un programa de correo que conozca una de las formas de iniciar sesión que ofrece { $server }, o pida a quienes lo administran que ofrezcan también contraseñas sobre TLS (PLAIN o LOGIN).
user-use-submission-port = Para enviar, los programas de correo usan { $program ->
        [outlook-express] el puerto 465 con SSL; el puerto 25 es para el correo entre servidores, y el puerto 587 necesita STARTTLS, que Outlook Express no puede usar ahí.
       *[other] el puerto 587 con STARTTLS o el puerto 465 con SSL/TLS; el puerto 25 es para el correo entre servidores.
    } { advice-where } { $program ->
        [outlook-express] Pruebe este puerto.
       *[other] Pruebe estos puertos.
    } { advice-undo }
user-client-certificate = Pida a quienes administran { $server } un certificado propio y pregúnteles cómo se instala: sin él, el puerto { $port } no deja entrar a nadie, sea cual sea la contraseña.
user-sign-in-for-sending = Active el inicio de sesión para enviar: { $program ->
        [outlook-express] en Outlook Express abra Herramientas > Cuentas… > Correo, elija la cuenta, después Propiedades > Servidores, y marque «Mi servidor requiere autenticación».
        [windows-mail] en Windows Mail abra Herramientas > Cuentas…, elija la cuenta, después Propiedades > Servidores, y marque «Mi servidor requiere autenticación».
        [windows-live-mail] en Windows Live Mail haga clic con el botón derecho en la cuenta, a la izquierda, después Propiedades > Servidores, y marque «Mi servidor requiere autenticación».
        [outlook] cierre Outlook, abra el Panel de control y después Correo (Microsoft Outlook) > Cuentas de correo electrónico…, elija la cuenta, después Cambiar… > Más configuraciones… > Servidor de salida, y marque «Mi servidor de salida (SMTP) requiere autenticación».
        [outlook-mac] en Outlook abra Herramientas > Cuentas, elija la cuenta, después «Más opciones» debajo del servidor de salida, y elija un tipo de autenticación.
        [thunderbird] en Thunderbird abra el menú > Configuración de cuenta > Servidor de salida (SMTP), elija el servidor, después «Editar…», y elija un método de identificación que no sea «Sin identificación».
        [thunderbird-android] en la aplicación abra el menú > Ajustes, elija la cuenta, después «Servidor de salida», en «Correo saliente», y elija una autenticación que no sea «Ninguna».
        [apple-mail] en Mail abra Mail > Ajustes > Cuentas (versiones anteriores: Preferencias), elija la cuenta, después «Ajustes del servidor», y ponga un nombre de usuario y una autenticación para el servidor de salida.
        [iphone] abra Ajustes > Apps > Mail > Cuentas de Mail (antes de iOS 18: Ajustes > Mail > Cuentas), elija la cuenta, toque su dirección, después SMTP y el servidor que está debajo de «Servidor principal», e introduzca también ahí el nombre de usuario y la contraseña.
        [gmail-app] en la aplicación Gmail abra el menú > Ajustes, elija la cuenta, después la configuración del servidor de salida, y active la opción que exige iniciar sesión.
        [samsung-email] en Samsung Email abra el menú, toque el engranaje, elija la cuenta, después «Ajustes del servidor», y active el inicio de sesión para el servidor de salida.
        [evolution] en Evolution abra Editar > Cuentas, elija la cuenta, después «Editar» y «Envío de correo», y marque «El servidor requiere autenticación».
        [kmail] en KMail abra Preferencias > Configurar KMail… > Cuentas > Envío, elija la cuenta, después «Modificar…», y marque «El servidor requiere autenticación».
        [device] en la página web del dispositivo, en «Correo electrónico» o «SMTP», active la autenticación SMTP e introduzca el nombre de usuario y la contraseña de la cuenta de correo.
        [script] ponga en su configuración el nombre de usuario y la contraseña del servidor SMTP.
       *[other] abra los ajustes del servidor de salida en su programa de correo y active la autenticación.
    } { advice-success }
user-from-address = Envíe con la dirección que pertenece a esta cuenta: compare la dirección de correo de los ajustes de la cuenta con la que le dio el proveedor.
user-block-list = El servidor dice que la dirección de Internet de este equipo está en una lista de bloqueo. { $protocol ->
    [SMTP] Envíe por el puerto 587 o 465 de su proveedor, con inicio de sesión; si ya lo hace así, pida
   *[other] Pida
 } a su proveedor de Internet o a su servicio de asistencia que hagan retirar la dirección de la lista.
user-sending-limit = Espere a que pase el límite de envío, a menudo una hora o un día, y envíe a menos personas a la vez.
user-other-address = Compruebe si está usando una VPN o una red de invitados, y envíe una vez sin ella: el servidor rechaza la dirección que este equipo tiene ahora.
user-tell-provider-sending = Si sigue así, envíe este informe a quienes administran { $server }; contiene las propias palabras del servidor.
user-tell-provider-sni = Envíe este informe a quienes administran { $server } y pida un certificado predeterminado para los programas que no envían ningún nombre.
user-ask-right-name = Pregunte a quienes administran { $server } si ese sigue siendo su nombre correcto, y envíeles este informe.
user-raise-time-limit = Dé más tiempo al servidor. { $program ->
        [outlook-express] { advice-where } Mueva «Tiempo de espera del servidor» hacia «Largo». Para volver atrás, póngalo donde estaba.
        [windows-mail] { advice-where } Mueva «Tiempo de espera del servidor» hacia «Largo». Para volver atrás, póngalo donde estaba.
        [windows-live-mail] { advice-where } Mueva «Tiempo de espera del servidor» hacia «Largo». Para volver atrás, póngalo donde estaba.
        [outlook] { advice-where } Mueva «Tiempo de espera del servidor» hacia «Largo». Para volver atrás, póngalo donde estaba.
        [thunderbird] En Thunderbird abra el menú > Ajustes > General > Editor de configuración…, y ponga mailnews.tcptimeout en 200. Para volver atrás, restablézcalo ahí.
        [script] Aumente el tiempo de espera (timeout) en su configuración.
       *[other] Aumente el tiempo de espera en los ajustes de la cuenta, si lo hay.
    } { advice-success }
user-connect-network = Compruebe si este equipo está conectado: wifi activada y unida a una red, cable enchufado por los dos lados, modo avión desactivado.
user-restart-network = Si tampoco se abre ninguna página web, reinicie este equipo; en casa, reinicie también el router y espere dos minutos.
user-free-connections = Cierre los programas que no necesite, o reinicie este equipo: no le queda ninguna conexión libre, así que no se pudo saber nada de { $server }.
user-run-to-the-end = Pulse «Comprobar de nuevo» y deje que llegue hasta el final; rara vez tarda más de diez segundos.
user-wait-for-answer = Inténtelo de nuevo dentro de diez minutos: un servidor que no dice nada puede estar sobrecargado o arrancando. No hay que cambiar nada en su programa de correo.
user-tell-provider-slow = Si sigue así, envíe este informe a quienes administran { $server }; contiene los tiempos.
user-try-again-now = Envíe y reciba una vez más en su programa de correo: quizá fuera solo una breve interrupción y ya haya pasado.
user-compare-settings = Su mensaje habla de { $complaint-server }, puerto { $complaint-port }; lo que se ha comprobado es { $server }, puerto { $port }. { advice-where-name } Introduzca { $server } y el puerto { $port } si son los de su proveedor: funcionan desde aquí. Para volver atrás, introduzca de nuevo { $complaint-server } y el puerto { $complaint-port }.
user-password-and-account = Si sigue sin funcionar, escriba de nuevo la contraseña y compare el nombre de usuario con lo que indica su proveedor.
user-not-tested = No se comprobaron el inicio de sesión, el buzón ni el envío: Mailprobe nunca pide una contraseña.
user-send-report = Guarde este informe y envíelo a su servicio de asistencia: contiene todo lo que se encontró.

warning-ssl-off = Con SSL desactivado, cualquier red del camino puede leer su contraseña y todo su correo. Hágalo solo dentro de una red de confianza, como la de la oficina, o a través de una VPN hacia ella, nunca en una wifi pública ni directamente a través de Internet. { $protocol ->
        [SMTP] La lectura del correo tiene su propio ajuste: deje SSL activado ahí.
       *[other] El envío tiene su propio ajuste: deje SSL activado ahí.
    } Si alguien ha podido ver la contraseña, cámbiela en cuanto SSL funcione de nuevo, en todos los sitios donde la use. Active SSL de nuevo en cuanto el servidor esté reparado.
warning-pop3 = { $other-protocol } retira el correo del servidor si no se le indica lo contrario: algunos programas enseguida, otros a las dos semanas. Ese correo deja entonces de estar en sus otros dispositivos. Antes de que se descargue correo por primera vez, marque «Dejar una copia de los mensajes en el servidor» y quite cualquier número de días tras el cual se eliminen (en teléfonos: eliminar del servidor «Nunca»).

## For whoever runs the server

admin-groupshield-log = Busque en el registro de aplicación de { $server } los eventos 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) y 1194 (MSExchangeIS, con 0x80004005). 0x2741 en ellos significa que la dirección del puerto seguro no estaba disponible para enlazarse; 0x2740, que otro programa ocupa el puerto. Un certificado nuevo no sirve de nada: según el artículo, los certificados estaban bien (KB Q250926).
admin-groupshield-service-packs = Si desinstalar GroupShield no ayuda, haga una copia de seguridad y actualice el servidor a Windows NT 4.0 Service Pack 6a y Exchange Server 5.5 Service Pack 4, el estado más reciente: NT 4.0 SP4 por sí solo causa los mismos eventos (KB Q214864).
admin-groupshield-remove = Haga primero una copia de seguridad y tenga en marcha otra protección del correo. Después desinstale por completo GroupShield, el antivirus para Exchange de Network Associates (después McAfee): primero sus programas en los equipos de administración, luego en el servidor, con sus servicios, complementos y entradas del Registro (KB Q250926; la lista para desinstalarlo a mano está en KB Q271758). Reinicie el almacén de información; mientras tanto el correo se detiene para todos.
admin-groupshield-test = Pruebe SSL antes de volver a instalar nada, con el propio programa de correo y SSL activado (KB Q250926), o aquí con «Comprobar»; el openssl actual no sabe hablar el SSL antiguo de este servidor. Compruebe que 11508 y 11506 no reaparecen.
admin-groupshield-reinstall = Reinstale GroupShield y pruebe SSL una vez más (KB Q250926). Después diga a los usuarios que activen SSL de nuevo.
admin-exchange55-log = Mire en el registro de aplicación de { $server }: 13002 significa que no hay ningún certificado enlazado al protocolo, 0x2740 que otro programa ocupa el puerto, 0x2741 que la dirección no estaba disponible para enlazarse.
admin-exchange55-certificate = En Key Manager compruebe que un certificado en vigor está enlazado a «Default» o a la dirección correcta del servidor, tanto para POP3 como para IMAP4 (KB Q251097).
admin-exchange55-netstat = En el servidor ejecute netstat -an y busque 995 y 993 en estado LISTENING, y en qué direcciones. Un puerto en una sola dirección encaja con KB Q214864.
admin-exchange55-addresses = Compruebe en qué orden vienen las direcciones del servidor (ping a su propio nombre) y elimine las direcciones de acceso telefónico y WAN que no se usen (KB Q214864). Detrás de un servidor proxy los puertos seguros necesitan su propio enlace (KB Q178532).
admin-exchange55-service-packs = Haga una copia de seguridad y actualice el servidor a Windows NT 4.0 Service Pack 6a y Exchange Server 5.5 Service Pack 4: NT 4.0 SP4 por sí solo causa los mismos eventos (KB Q214864).
admin-server-log = Mire en el registro de { $server } a la hora de este informe. { advice-server-log }
admin-key-and-certificate = Compruebe que la clave y el certificado se corresponden y que el servicio puede leer ambos. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ muestra los archivos (ssl_cert y ssl_key; desde 2.4 ssl_server_cert_file y ssl_server_key_file); openssl x509 -noout -pubkey -in CERT y openssl pkey -pubout -in KEY tienen que dar lo mismo.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files muestra los archivos; openssl x509 -noout -pubkey -in CERT y openssl pkey -pubout -in KEY tienen que dar lo mismo.
        [exchange] Get-ExchangeCertificate muestra si POP e IMAP aparecen en Services; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP enlaza uno.
        [exchange55] Key Manager muestra la clave y a qué está enlazada.
       *[other] openssl x509 -noout -pubkey -in CERT y openssl pkey -pubout -in KEY tienen que dar lo mismo.
    }
admin-reload = Haga que el servicio lea de nuevo la clave y el certificado. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; desde Exchange 2013 también MSExchangePOP3BE y MSExchangeIMAP4BE. Set-PopSettings y Set-ImapSettings con -X509CertificateName eligen el certificado.
        [exchange55] Reinicie el almacén de información.
        [courier] Reinicie los servicios de Courier.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] Reinicie el servicio de correo.
    }
admin-offload = Compruebe si delante del puerto { $port } hay un equilibrador de carga, un proxy TLS o un filtro de contenido, y repita la prueba detrás de él.
admin-test-secure-port = Pruebe desde fuera: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } tiene que mostrar el certificado y un saludo.
admin-test-plain-port = Pruebe desde fuera: nc { $server } { $port } tiene que mostrar un saludo.
admin-enable-listener = Active el servicio seguro de { $protocol }. { $server-kind ->
        [dovecot] En Dovecot: protocols y, para cada uno, un inet_listener con ssl = yes en el puerto { $port }; doveconf -n muestra lo que está en uso.
        [postfix] En Postfix: la línea smtps (submissions) en master.cf.
        [exchange] En Exchange: Set-PopSettings o Set-ImapSettings con -SSLBindings, y después inicie el servicio.
        [exchange55] En Exchange Administrator: las propiedades del protocolo, con un certificado de Key Manager.
       *[other] Su configuración nombra el puerto y el certificado.
    }
admin-open-port = Deje pasar el puerto { $port } por todos los cortafuegos entre los programas de correo y { $server }, pero solo desde las redes en las que se usan; ahí nc -vz { $server } { $port } muestra si pasa.
admin-publish-settings = Publique los ajustes correctos donde los buscan los programas: autoconfig.xml para Thunderbird y K-9 (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Autodiscover para Outlook, un perfil de configuración para los dispositivos Apple y registros SRV _imaps, _pop3s y _submissions (RFC 6186, RFC 8314).
admin-tell-people-programs = Diga a los usuarios qué programas siguen funcionando con TLS 1.2 y posteriores; no hace falta rebajar la seguridad del servidor para todos.
admin-allow-tls12 = Haga que el puerto { $port } responda a TLS 1.2 además de a TLS 1.3: es seguro, y muchos programas en uso no admiten nada más nuevo (Outlook antes de Windows 11, impresoras).
admin-old-tls-apart = Si los programas antiguos tienen que seguir un tiempo, deles una dirección propia con TLS 1.0, solo dentro de la red, y fije una fecha final.
admin-upgrade-server = Actualice el servicio de correo o su biblioteca TLS a TLS 1.2 o posterior.
admin-tls-front-end = Hasta entonces, ponga delante un terminador TLS como stunnel o HAProxy, para que el TLS antiguo nunca salga de la máquina.
admin-test-versions = Pruebe con openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } y compruebe qué versión y qué conjunto de cifrado se acuerdan.
admin-add-suites = Añada un conjunto de cifrado que este programa ofrezca, como { $ciphers }.
admin-old-ciphers = Este programa solo ofrece conjuntos de cifrado antiguos, como { $ciphers }, hoy demasiado débiles para activarlos para todos. La solución es un programa más nuevo.
admin-add-rsa = Si el certificado tiene una clave ECDSA o Ed25519, ofrezca además uno con clave RSA.
admin-renew-certificate = Renueve el certificado con una autoridad en la que confíen los programas de correo, y haga que el servicio lo lea de nuevo.
admin-replace-revoked = Pida a su autoridad de certificación un certificado nuevo con una clave nueva, haga que el servicio lo lea de nuevo y pregunte por qué se revocó el anterior.
admin-full-chain = Sirva la cadena completa: primero el certificado del propio servidor, después los que están entre él y la raíz.
admin-current-chain = Sustituya el certificado intermedio caducado que envía el servidor por el actual de su autoridad de certificación, o deje de enviarlo.
admin-present-chain = Hasta que empiece el nuevo certificado intermedio, haga que el servidor envíe el que es válido hoy.
admin-certificate-names = Compruebe que { $server } está entre sus nombres alternativos (subject alternative names); el common name no cuenta.
admin-chain-or-authority = El servidor envía solo su propio certificado: haga que envíe también los certificados intermedios de la cadena. Si el emisor es su propia autoridad, instale esa raíz en todos los equipos que leen correo.
admin-reissue-plain = Haga que emitan de nuevo el certificado sin la extensión marcada como crítica (critical); openssl x509 -text la muestra.
admin-reissue-for-apple = Haga que emitan el certificado de nuevo por 825 días como máximo y con el uso serverAuth (autenticación de servidor); openssl x509 -text muestra ambas cosas.
admin-reissue-within-rules = Haga que emita de nuevo el certificado una autoridad que pueda emitirlo para este nombre; instalar una raíz no sirve de nada aquí.
admin-not-yet-valid = No use el certificado antes del día en que empieza a ser válido, o haga que lo emitan de nuevo; compruebe el reloj del equipo que lo emitió.
admin-server-usage = Haga que lo emitan de nuevo para servidores, con el uso extendido de clave «TLS Web Server Authentication» (serverAuth).
admin-offer-starttls = Haga que el puerto { $port } ofrezca STARTTLS; necesita un certificado y su clave. { $server-kind ->
    [dovecot] En Dovecot: ssl = yes, ssl_cert y ssl_key (desde 2.4 ssl_server_cert_file y ssl_server_key_file).
    [postfix] En Postfix: smtpd_tls_security_level = may, smtpd_tls_cert_file y smtpd_tls_key_file (o smtpd_tls_chain_files).
    [exchange] En Exchange: Enable-ExchangeCertificate para el servicio.
   *[other] Su configuración nombra ambos.
}
admin-trusted-authority = Obtenga el certificado de una autoridad en la que confíen los programas de correo. Si es su propia autoridad, instale su raíz en todos los equipos que leen correo.
admin-every-address = Instale el certificado nuevo en todos los servidores que hay detrás del nombre, y compárelos: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = En la dirección { $failing-address } no funciona el puerto { $port } de { $server }: arregle allí el servicio, o retire esa dirección de los registros del nombre hasta que funcione.
admin-new-key = Cree una clave nueva, RSA de 2048 bits o más o EC P-256, y haga que se certifique con SHA-256.
admin-strong-chain = El certificado del servidor puede quedarse: haga que el servidor envíe un certificado intermedio de su autoridad de certificación con una clave de 2048 bits o más y firmado con SHA-256.
admin-dh-group = Use grupos Diffie-Hellman de 2048 bits o solo ECDHE.
admin-time-service = En { $server } no hay que hacer nada. Si muchos equipos no están en hora, ofrezca un servicio de hora en su red.
admin-tell-people-settings = Diga a los usuarios las parejas: 995, 993 y 465 con SSL/TLS; 110, 143 y 587 con STARTTLS.
admin-tls-on-secure-port = Active TLS en el puerto { $port }, o ciérrelo: los programas que esperan TLS ahí esperarán en vano.
admin-tls-on-plain-port = El puerto { $port } empieza directamente con TLS. Haga que responda en texto sin cifrar y ofrezca STARTTLS, como esperan los programas, o ciérrelo: TLS desde el principio corresponde a los puertos 993, 995 y 465.
admin-check-forwarding = Compruebe adónde se reenvía el puerto { $port } de { $server }: ahí responde algo que no es { $protocol }.
admin-exempt-mail-ports = Si no es necesario inspeccionar el correo por el camino, excluya { $server } de la inspección TLS en los puertos 995, 993, 465, 587, 143 y 110.
admin-install-company-root = Si la inspección es intencionada, instale su certificado raíz en todos los equipos que leen correo.
admin-pass-starttls = Deje pasar STARTTLS sin cambios: las pasarelas que lo eliminan obligan al correo a ir sin cifrar.
admin-inspect-firewall = Busque en el registro del cortafuegos la dirección de la que procede este informe y el puerto { $port }, a la hora del informe.
admin-packet-size = Si llegan las respuestas pequeñas y las grandes desaparecen, revise la MTU del camino: deje pasar ICMP «fragmentation needed» o reduzca la MSS.
admin-fix-records = Mire los registros A, AAAA y los CNAME que haya de { $server }, dentro y fuera: dig { $server } A y dig { $server } AAAA.
admin-name-service = Compruebe si responden los servidores de nombres que reparte esta red: nslookup { $server } aquí, y nslookup { $server } con otro servidor de nombres.
admin-fix-ipv6 = Haga que el servicio escuche también en su dirección IPv6, o retire el registro AAAA de { $server } hasta que lo haga.
admin-give-ipv4 = Dé a { $server } también una dirección IPv4 (un registro A): no todas las redes tienen IPv6.
admin-portal-mail = Hasta que un invitado haya iniciado sesión, no responda nada en los puertos 995, 993 y 587, tampoco con la página de inicio de sesión: así los programas de correo vuelven a intentarlo solos.
admin-start-services = Inicie los servicios de correo en { $server } y compruebe que siguen en marcha.
admin-raise-limits = Compruebe qué límite se alcanzó. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections y el client_limit de los servicios de login; doveadm who muestra quién está conectado.
        [exchange] Get-PopSettings o Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit y default_process_limit.
       *[other] Conexiones en total, por usuario y por dirección.
    }
admin-blocked-addresses = Compruebe si fail2ban o una protección parecida ha bloqueado la dirección de la que procede este informe.
admin-mailbox-lock = Busque una sesión de este buzón que no haya terminado y un archivo de bloqueo que haya quedado.
admin-sign-in-methods = Compruebe qué tipos de inicio de sesión están activados para { $protocol }. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings o Get-ImapSettings, LoginType; con Exchange Online mire si la autenticación básica está bloqueada.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; para un solo puerto, en master.cf.
       *[other] Las contraseñas sobre TLS necesitan PLAIN o LOGIN.
    }
admin-switch-protocol-on = Active { $protocol } para esta cuenta o dominio, o indique a los usuarios qué protocolo usar en su lugar.
admin-explain-sign-in = Si las contraseñas están desactivadas a propósito, diga a los usuarios qué programas pueden iniciar sesión y, donde haya contraseñas de aplicación, cómo conseguir una.
admin-client-certificate = Si no se pretende pedir certificados de cliente, desactívelo (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); si es así, diga a los usuarios cómo conseguir uno.
admin-sending-rules = Averigüe qué regla lo rechazó a la hora de este informe. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail y acl_smtp_rcpt
       *[other] Reglas de reenvío (relay), de remitentes y de direcciones, listas de bloqueo, límites de envío.
    }
admin-delist = Si la dirección no debería estar en la lista, pida a quien la mantiene que la retire; la página web de la lista dice por qué está en ella.
admin-nothing-on-server = En { $server } no hay que hacer nada: no se llegó a él.
admin-network-here = Si hay más equipos afectados, mire el conmutador (switch), el router y el servicio de direcciones (DHCP) de esta red.
admin-default-certificate = Dé al servicio de escucha un certificado y un sitio predeterminados para los programas que no envían ningún nombre de servidor.
admin-test-without-name = Pruebe con openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option }: tiene que mostrar un certificado.
admin-server-names = Compruebe que los ajustes TLS de { $server } conocen exactamente ese nombre, y qué hacen con un programa que no da ninguno.
admin-reverse-names = Compruebe si el servidor espera el nombre inverso (PTR) de cada dirección que se conecta o una consulta ident, y desactive eso.
admin-server-load = Mire la carga, la memoria y el disco de { $server }, y el número de conexiones.
admin-check-backend = Compruebe si responden el directorio (LDAP), la base de datos y el almacenamiento que necesita el servicio de correo.
