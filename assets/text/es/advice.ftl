# Conclusiones, la línea de GroupShield, lo que decidiría y qué hacer.

## Las causas en pocas palabras

hypothesis-groupshield = GroupShield en Exchange Server 5.5
hypothesis-exchange55-listener = Otra avería de los puertos seguros de Exchange Server 5.5
hypothesis-secure-listener-fault = El puerto seguro del servidor está averiado
hypothesis-no-secure-service = Ningún servicio seguro en este puerto
hypothesis-client-too-old = El programa de correo es demasiado antiguo para el servidor
hypothesis-server-too-old = El servidor es demasiado antiguo para el programa de correo
hypothesis-certificate = Un problema con el certificado del servidor
hypothesis-clock-wrong = El reloj de este equipo no está en hora
hypothesis-starttls-mixup = El puerto y el tipo de cifrado no van juntos
hypothesis-dns = El nombre del servidor no lleva a ninguna parte, o al lugar equivocado
hypothesis-ipv6-broken = IPv6 está averiado, IPv4 funciona
hypothesis-captive-portal = La red pide antes un inicio de sesión
hypothesis-server-down = El servidor de correo está parado
hypothesis-sni-required = El servidor necesita un primer mensaje más nuevo (SNI)
hypothesis-healthy = Todo lo que podemos comprobar funciona
verdict-exchange55-listener = El servidor de correo { $server } usa Exchange Server 5.5, y su puerto seguro { $port } no funciona allí.
verdict-no-shared-cipher = El servidor { $server } y { $program } conocen la misma versión de TLS, pero ningún conjunto de cifrado en común.
verdict-clock-wrong = El reloj de este equipo no está en hora, así que el certificado de { $server }, que está bien, parece fuera de fecha.
verdict-starttls-mixup = El puerto { $port } de { $server } y el tipo de cifrado ajustado en { $program } no van juntos.
verdict-plaintext-on-secure-port = El servidor { $server } habla en texto sin cifrar en el puerto { $port }, donde corresponde un canal seguro.
verdict-wrong-protocol = En el puerto { $port } de { $server } responde algo que no es { $protocol }.
verdict-dns = Este equipo no encuentra la dirección correcta de { $server }.
verdict-ipv6-broken = El servidor { $server } funciona por IPv4, pero el camino por IPv6 está averiado.
verdict-captive-portal = Esta red muestra antes una página de inicio de sesión, así que { $program } todavía no puede llegar a { $server }.
verdict-sni-required = El servidor { $server } solo responde a programas que dicen su nombre en el primer mensaje, y { $program } no lo hace.
verdict-healthy = Todo lo que podemos comprobar en { $server }, puerto { $port }, funciona desde aquí en este momento.

## A quién le toca

whose-exchange55-listener = Esto corresponde a quienes administran { $server }. Usted no hizo nada mal.
whose-secure-listener-fault = Esto corresponde a quienes administran { $server }. Usted no hizo nada mal.
whose-no-secure-service = Pregunte a quienes administran { $server } qué puerto hay que usar; el cambio le toca después a usted.
whose-client-too-old = Le toca a usted, o a su servicio de asistencia: { $program } o el sistema en que funciona tiene que ser más nuevo.
whose-server-too-old = Esto corresponde a quienes administran { $server }.
whose-no-shared-cipher = Cualquiera de los dos lados puede resolverlo: un programa de correo más nuevo aquí, o un conjunto de cifrado más en { $server }.
whose-certificate = Esto corresponde a quienes administran { $server }.
whose-weak-certificate = Esto corresponde a quienes administran { $server }.
whose-clock-wrong = Le toca a usted: ponga en hora el reloj de este equipo.
whose-starttls-mixup = Le toca a usted: cambie dos ajustes en { $program }.
whose-plaintext-on-secure-port = Esto corresponde a quienes administran { $server }.
whose-wrong-protocol = Le toca a usted: compare el nombre del servidor y el puerto con lo que indica su proveedor.
whose-firewall = Esto corresponde a su servicio de asistencia, o a quien administre la red en la que está.
whose-ipv6-broken = Esto corresponde a quien administre su red o el servidor.
whose-captive-portal = Le toca a usted: inicie sesión en esta red.
whose-server-down = Desde aquí solo cabe esperar; avise a quienes administran { $server }.
whose-server-busy = Espere unos minutos. Si se repite a menudo, avise a quienes administran { $server }.
whose-sign-in-refused = Le toca a usted: nombre de usuario, contraseña o tipo de inicio de sesión.
whose-sni-required = Cualquiera de los dos lados puede resolverlo: un programa de correo más nuevo aquí, o un certificado predeterminado en { $server }.
whose-healthy = Inténtelo una vez más en { $program }. Si sigue sin funcionar, lo siguiente que hay que mirar son sus ajustes o la contraseña.
whose-undecided = Una prueba más decide a quién le toca.

## Etiquetas

label-likely = probable
label-possible = posible
label-unlikely = poco probable
label-ruled-out = descartado
label-not-tested = no se pudo comprobar

## La línea de GroupShield

groupshield-line-likely = GroupShield en Exchange Server 5.5 es probable. { $why }
groupshield-line-possible = GroupShield en Exchange Server 5.5 es posible. { $why }
groupshield-line-unlikely = GroupShield en Exchange Server 5.5 es poco probable. { $why }
groupshield-line-ruled-out = GroupShield en Exchange Server 5.5 queda descartado. { $why }
groupshield-line-not-tested = GroupShield en Exchange Server 5.5 no se pudo comprobar. { $why }

groupshield-why-confirmed = El registro del servidor muestra 0x2741 en sus puertos de correo, GroupShield funciona en él, y los puertos se comportan de acuerdo con ello.
groupshield-why-confirmed-cured = El registro del servidor mostraba 0x2741, y SSL funciona desde que se quitó GroupShield por completo.
groupshield-why-fits-log = El servidor saluda como Exchange Server 5.5 y su registro muestra 0x2741. No se dijo si GroupShield funciona en él.
groupshield-why-fits-installed = Los puertos seguros del servidor se comportan como se conoce de GroupShield, y GroupShield funciona en él. El registro de eventos no se mostró.
groupshield-why-refused = El servidor saluda como Exchange Server 5.5 y rechaza las conexiones a sus puertos seguros. GroupShield hace eso, y otras averías del mismo servidor también.
groupshield-why-closes-at-once = El servidor saluda como Exchange Server 5.5 y su puerto seguro se cierra enseguida. GroupShield puede causarlo; más a menudo lo causa la falta de un certificado.
groupshield-why-shared = Parte de lo observado encaja con GroupShield, y otras causas encajan también.
groupshield-why-other-log = El registro de eventos del servidor nombra otra causa.
groupshield-why-other-fault = El servidor saluda como Exchange Server 5.5, pero lo observado encaja mejor con otra causa.
groupshield-why-no-exchange = Nada allí saluda como Exchange Server 5.5, el único servidor en el que ocurre.
groupshield-why-other-product = El servidor saluda como otro producto, y esta avería solo existe en Exchange Server 5.5.
groupshield-why-works = El puerto seguro { $port } funciona desde aquí.
groupshield-why-no-ssl = El programa de correo no usa SSL aquí, y esta avería no afecta a nada más.
groupshield-why-starttls = El servidor ofrece STARTTLS para leer el correo, algo que Exchange Server 5.5 no puede hacer.
groupshield-why-absent = GroupShield no está en ese servidor, según alguien que lo sabe.
groupshield-why-cured = SSL funciona desde que se quitó GroupShield por completo, así que era la causa y ya no está.
groupshield-why-other-fact = Algo de lo visto aquí no puede ocurrir con esta avería.
groupshield-why-not-reached = No se pudo ver ni un saludo ni el puerto seguro de { $server }.

## Lo que decidiría

next-test-try-other-network = Lo que decidiría: haga esta comprobación en otra red, como la de su teléfono, y compare los dos resultados.
next-test-ask-event-log = Lo que decidiría: pregunte a quienes administran { $server } si en su registro de aplicación están los eventos 11508, 11506 o 13002, y péguelos aquí.
next-test-ask-groupshield = Lo que decidiría: pregunte a quienes administran { $server } si GroupShield está instalado en él.
next-test-ask-removal = Lo que decidiría: pregunte si SSL funciona una vez quitado GroupShield por completo.
next-test-ask-since-when = Lo que decidiría: haga memoria de si se cambió algo en este equipo poco antes de que empezara.
next-test-check-again = Lo que decidiría: compruebe de nuevo dentro de diez minutos y vea si algo es distinto.
next-test-run-to-the-end = Lo que decidiría: deje que la comprobación llegue hasta el final.

question-groupshield-installed = ¿Está instalado GroupShield en { $server }?
question-cured-by-removal = ¿Funciona SSL desde que se quitó GroupShield por completo?
question-works-without-ssl = ¿Se sabe si el correo funciona con SSL desactivado? No lo pruebe para esto.
question-works-on-other-network = ¿Funciona la misma cuenta en otra red?
question-began-after-update = ¿Empezó después de un cambio en este equipo?

## Piezas de las que se componen los pasos

advice-undo = Para volver atrás, abra la misma página y ponga otra vez { $security ->
        [starttls] STARTTLS
        [none] sin cifrado
       *[tls] SSL/TLS
    } y el puerto { $port }.

## Para la persona ante el programa de correo

user-tell-admin-exchange55 = Envíe este informe a quienes administran { $server }: su puerto seguro { $port } no funciona, y los pasos para el administrador están más abajo.
user-match-port-and-encryption = El puerto y el cifrado van juntos: 995, 993 y 465 con SSL/TLS; 110, 143 y 587 con STARTTLS. { advice-where } Ponga una pareja que coincida y después pruebe. { advice-undo }
user-webmail-meanwhile = Mientras tanto, lea el correo en un navegador web si su proveedor lo ofrece.
user-tunnel = Si el programa antiguo debe quedarse, pida a su servicio de asistencia un túnel TLS (stunnel) en este mismo equipo: el programa habla con el túnel, y el túnel habla un TLS actual con { $server }.
user-tell-provider-old-server = Envíe este informe a quienes administran { $server }: necesita TLS 1.2 o posterior.
user-keep-settings = Deje como están los ajustes de seguridad de Windows y de su programa de correo; rebajarlos debilita todas las conexiones, no solo esta.
user-tell-provider-suites = Envíe este informe a quienes administran { $server } y pida que añadan un conjunto de cifrado que su programa conozca.
user-do-not-click-through = Si su programa de correo pregunta si quiere confiar en este certificado de todos modos, responda que no: nadie puede decir quién está leyendo también.
user-tell-provider-certificate = Envíe este informe a quienes administran { $server }; contiene las fechas, los nombres y el emisor del certificado.
user-tell-provider-weak = Envíe este informe a quienes administran { $server } y pida una clave y un certificado nuevos.
user-set-clock = Ajuste la fecha, la hora y la zona horaria de este equipo: haga clic con el botón derecho en el reloj, elija «Ajustar fecha y hora» y deje que la hora se ajuste sola. En un Mac: Ajustes del Sistema > General > Fecha y hora.
user-clock-battery = Si la fecha vuelve a estar mal después de apagar el equipo, la pila de su reloj está agotada. Cualquier tienda de informática puede cambiarla.
user-no-password-here = No inicie sesión en este puerto: la contraseña viajaría de forma legible.
user-tell-provider-plain = Envíe este informe a quienes administran { $server }: su puerto { $port } habla en texto sin cifrar.
user-ask-helpdesk-scanner = En un equipo de empresa pregunte a su servicio de asistencia: la pasarela quizá necesite aquí su propio certificado raíz, o una excepción para el correo.
user-compare-network = Compruebe una vez desde otra red, como la de su teléfono. Guarde antes este resultado y cárguelo allí para comparar.
user-allow-program = Mire en el cortafuegos de este equipo si su programa de correo puede usar el puerto { $port }, y permítalo. Para volver atrás, quite esa entrada.
user-ask-helpdesk-ipv6 = Si sigue así, envíe este informe a su servicio de asistencia o a su proveedor: el camino por IPv6 hasta { $server } está averiado.
user-sign-in-to-network = Abra una página web en su navegador, inicie sesión en esta red o acepte sus condiciones, y después compruebe de nuevo.
user-wait-for-server = Espere unos minutos e inténtelo de nuevo; no hay que cambiar nada en su programa de correo.
user-ask-provider-status = Mire la página de estado de su proveedor, o llámelo: quizá ya lo sepa.
user-fewer-connections = Cierre otros programas y dispositivos que lean el mismo buzón; muchos servidores solo permiten unos pocos a la vez.
user-longer-interval = Haga que su programa busque correo con menos frecuencia, por ejemplo cada diez minutos.
user-sign-in-name = Vea si el nombre de usuario está completo (a menudo es la dirección entera) y escriba de nuevo la contraseña.
user-tell-provider-sni = Envíe este informe a quienes administran { $server } y pida un certificado predeterminado para los programas que no envían ningún nombre.
user-try-again-now = Envíe y reciba una vez más en su programa de correo: una breve perturbación puede haber pasado ya.
user-password-and-account = Si sigue sin funcionar, escriba de nuevo la contraseña y compare el nombre de usuario con lo que indica su proveedor.
user-not-tested = No se comprobaron el inicio de sesión, el buzón ni el envío: Mailprobe nunca pide una contraseña.
user-send-report = Guarde este informe y envíelo a su servicio de asistencia: contiene todo lo que se vio.

warning-ssl-off = Con SSL desactivado, cualquier red del camino puede leer su contraseña y todo su correo. Hágalo solo dentro de una red de confianza, como la de la oficina, o a través de una VPN hacia ella, nunca en una wifi pública ni por la internet abierta. { $protocol ->
        [SMTP] La lectura del correo tiene su propio ajuste: deje SSL activado allí.
       *[other] El envío tiene su propio ajuste: deje SSL activado allí.
    } Si alguien pudo ver la contraseña, cámbiela en cuanto SSL funcione de nuevo, en todos los lugares donde la use. Active SSL de nuevo en cuanto el servidor esté reparado.

## Para quien administra el servidor

admin-exchange55-log = Mire en el registro de aplicación de { $server }: 13002 significa que no hay ningún certificado enlazado al protocolo, 0x2740 que otro programa ocupa el puerto, 0x2741 que la dirección no estaba disponible para enlazarse.
admin-exchange55-certificate = En Key Manager vea que un certificado en vigor está enlazado a «Default» o a la dirección correcta del servidor, tanto para POP3 como para IMAP4 (KB Q251097).
admin-exchange55-netstat = En el servidor ejecute netstat -an y busque 995 y 993 en estado LISTENING, y en qué direcciones. Un puerto en una sola dirección encaja con KB Q214864.
admin-exchange55-addresses = Vea en qué orden vienen las direcciones del servidor (ping a su propio nombre) y quite las direcciones de acceso telefónico y WAN que no se usen (KB Q214864). Detrás de un servidor proxy los puertos seguros necesitan su propio enlace (KB Q178532).
admin-server-log = Mire en el registro de { $server } a la hora de este informe. { advice-server-log }
admin-offload = Vea si delante del puerto { $port } hay un equilibrador de carga, un proxy TLS o un filtro de contenido, y pruebe detrás de él.
admin-enable-listener = Active el servicio seguro de { $protocol }. { $server-kind ->
        [dovecot] En Dovecot: protocols y, para cada uno, un inet_listener con ssl = yes en el puerto { $port }; doveconf -n muestra lo que está en uso.
        [postfix] En Postfix: la línea smtps (submissions) en master.cf.
        [exchange] En Exchange: Set-PopSettings o Set-ImapSettings con -SSLBindings, y después inicie el servicio.
        [exchange55] En Exchange Administrator: las propiedades del protocolo, con un certificado de Key Manager.
       *[other] Su configuración nombra el puerto y el certificado.
    }
admin-tell-people-programs = Diga a los usuarios qué programas siguen funcionando con TLS 1.2 y posteriores; no hace falta rebajar el servidor para todos.
admin-old-tls-apart = Si los programas antiguos deben seguir un tiempo, deles una dirección propia con TLS 1.0, solo dentro de la red, y fije una fecha para su fin.
admin-upgrade-server = Actualice el servicio de correo o su biblioteca TLS a TLS 1.2 o posterior.
admin-tls-front-end = Mientras tanto, ponga delante una interfaz TLS como stunnel o HAProxy, para que el TLS antiguo nunca salga de la máquina.
admin-add-suites = Añada un conjunto de cifrado que conozcan los programas en uso, como ECDHE-RSA-AES128-GCM-SHA256; Windows 7 y 8.1 necesitan ECDHE-RSA-AES128-SHA256.
admin-renew-certificate = Renueve el certificado con una autoridad en la que confíen los programas de correo, y haga que el servicio lo lea de nuevo.
admin-full-chain = Sirva la cadena completa: primero el certificado del propio servidor, después los que están entre él y la raíz.
admin-certificate-names = Vea que { $server } está entre sus nombres alternativos (subject alternative names); el common name no cuenta.
admin-new-key = Cree una clave nueva, RSA de 2048 bits o más o EC P-256, y haga que se certifique con SHA-256.
admin-dh-group = Use solo grupos Diffie-Hellman de 2048 bits o ECDHE.
admin-time-service = En { $server } no hay que hacer nada. Si muchos equipos no están en hora, ofrezca un servicio de hora en su red.
admin-tell-people-settings = Diga a los usuarios las parejas: 995, 993 y 465 con SSL/TLS; 110, 143 y 587 con STARTTLS.
admin-tls-on-secure-port = Active TLS en el puerto { $port }, o ciérrelo: los programas que esperan TLS allí esperan en vano.
admin-check-forwarding = Vea adónde se reenvía el puerto { $port } de { $server }: allí responde algo que no es { $protocol }.
admin-install-company-root = Si la inspección es intencionada, instale su certificado raíz en todos los equipos que leen correo.
admin-pass-starttls = Deje pasar STARTTLS sin cambios: las pasarelas que lo borran obligan al correo a ir sin cifrar.
admin-fix-records = Mire los registros A, AAAA y los CNAME que haya de { $server }, dentro y fuera: dig { $server } A y dig { $server } AAAA.
admin-fix-ipv6 = Haga que el servicio escuche también en su dirección IPv6, o retire el registro AAAA de { $server } hasta que lo haga.
admin-start-services = Inicie los servicios de correo en { $server } y vea que siguen en marcha.
admin-raise-limits = Vea qué límite se alcanzó. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections y el client_limit de los servicios de login; doveadm who muestra quién está conectado.
        [exchange] Get-PopSettings o Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit y default_process_limit.
       *[other] Conexiones en total, por usuario y por dirección.
    }
admin-default-certificate = Dé al servicio de escucha un certificado y un sitio predeterminados para los programas que no envían ningún nombre de servidor.
admin-reverse-names = Vea si el servidor espera el nombre inverso de cada visitante (PTR) o una consulta ident, y desactive eso.
admin-server-load = Mire la carga, la memoria y el disco de { $server }, y el número de conexiones.
