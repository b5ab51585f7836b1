# What is known of the companies that run people's mailboxes

## How signing in works there

provider-known = Proveedor de correo
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: los programas de correo inician sesión con la contraseña del buzón.
        [app-password] { $provider }: los programas de correo necesitan una contraseña creada solo para ellos (contraseña de aplicación). Su contraseña habitual no funciona ahí.
        [oauth] { $since ->
            [none] { $provider }: los programas de correo ya no pueden iniciar sesión con contraseña. Tienen que abrir la página de inicio de sesión del propio proveedor (OAuth 2).
           *[other] { $provider }: desde el { $since } los programas de correo ya no pueden iniciar sesión con contraseña. Tienen que abrir la página de inicio de sesión del propio proveedor (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: los programas de correo inician sesión en la página del propio proveedor (OAuth 2) o con una contraseña creada solo para ellos (contraseña de aplicación). Su contraseña habitual no funciona ahí.
           *[other] { $provider }: desde el { $since } los programas de correo tienen que iniciar sesión en la página del propio proveedor (OAuth 2) o con una contraseña creada solo para ellos (contraseña de aplicación). Su contraseña habitual no funciona ahí.
        }
        [authorization-code] { $provider }: los programas de correo necesitan un código de autorización de los ajustes de correo de la página web. Su contraseña habitual no funciona ahí.
        [bridge] { $provider }: los programas de correo solo llegan a este correo a través del programa del propio proveedor (Bridge), que tiene que estar en marcha en este equipo y muestra su propia contraseña.
        [none] { $provider }: este correo no se puede leer con otros programas de correo, solo con los del propio proveedor.
       *[other] { $provider }: no se sabe cómo inician sesión ahí los programas de correo.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: que se sepa, los programas de correo inician sesión con la contraseña del buzón.
        [app-password] { $provider }: que se sepa, los programas de correo necesitan una contraseña creada solo para ellos (contraseña de aplicación).
        [oauth] { $provider }: que se sepa, los programas de correo ya no pueden iniciar sesión con contraseña. Tienen que abrir la página de inicio de sesión del propio proveedor (OAuth 2).
        [oauth-or-app-password] { $provider }: que se sepa, los programas de correo inician sesión en la página del propio proveedor (OAuth 2) o con una contraseña creada solo para ellos (contraseña de aplicación).
        [authorization-code] { $provider }: que se sepa, los programas de correo necesitan un código de autorización de los ajustes de correo de la página web.
        [bridge] { $provider }: que se sepa, los programas de correo solo llegan a este correo a través del programa del propio proveedor (Bridge) en este equipo.
        [none] { $provider }: que se sepa, este correo no se puede leer con otros programas de correo, solo con los del propio proveedor.
       *[other] { $provider }: no se sabe cómo inician sesión ahí los programas de correo.
    }
}
provider-switch = En su página web: { $switch }
provider-note = Conviene saberlo. { $note }
provider-page = Página sobre esto: { $page }
provider-status-page = ¿Está caído el proveedor? { $page }
provider-receiving = Recibir correo:
provider-sending = Enviar correo:
provider-server = - { $protocol }: { $host }, puerto { $port }, { $security }
provider-no-servers = No se conoce ningún servidor.
provider-user-name = { $username ->
    [email] Nombre de usuario: la dirección de correo completa
    [none] No hace falta nombre de usuario
    [local-part] Nombre de usuario: la parte de la dirección delante de la @
   *[other] Nombre de usuario: el que le dio el proveedor
}
provider-source = { $certainty ->
    [checked] Según { $source } (comprobado: { $checked })
   *[as-far-as-known] Que se sepa ({ $source }, { $checked })
}
provider-takes-in-mail = El correo de este dominio llega primero a { $provider }; el buzón puede estar en otro sitio.
provider-not-known = Mailprobe no sabe quién administra el correo de «{ $asked }». Quien le dio la dirección conoce los servidores.

## What was established

finding-provider-runs-server = { $server } es un servidor de { $provider }
finding-provider-name-not-found = { $server } es el nombre correcto en { $provider }; el servicio de nombres de esta red no lo encuentra
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } ya no acepta contraseñas de los programas de correo, solo su propia página de inicio de sesión (OAuth 2)
       *[other] { $provider } no acepta contraseñas de los programas de correo desde el { $since }, solo su propia página de inicio de sesión (OAuth 2)
    }
   *[as-far-as-known] Que se sepa, { $provider } no acepta contraseñas de los programas de correo, solo su propia página de inicio de sesión (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } rechaza la contraseña habitual en los programas de correo; exige una contraseña de aplicación, o su propia página de inicio de sesión (OAuth 2) donde la tiene
       *[other] { $provider } rechaza desde el { $since } la contraseña habitual en los programas de correo; exige una contraseña de aplicación, o su propia página de inicio de sesión (OAuth 2) donde la tiene
    }
   *[as-far-as-known] Que se sepa, { $provider } rechaza la contraseña habitual en los programas de correo y exige una contraseña de aplicación
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } rechaza la contraseña habitual en los programas de correo; exige un código de autorización de sus ajustes de correo
   *[as-far-as-known] Que se sepa, { $provider } exige que los programas de correo usen un código de autorización de sus ajustes de correo
}
finding-provider-switch = { $sign_in ->
    [password] Puede que antes haya que permitir los programas de correo en la página web de { $provider }: { $switch }
    [oauth] Puede que antes haya que permitir los programas de correo en la página web de { $provider }: { $switch }
   *[other] En la página web de { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } solo entrega el correo a otros programas a través de su propio programa (Bridge) en este equipo
finding-provider-bridge-silent = Nada escucha en el puerto { $port } de este equipo, donde debería estar el programa de { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } no ofrece POP, IMAP ni SMTP: solo sus propios programas pueden leer este correo
   *[as-far-as-known] Que se sepa, { $provider } no ofrece POP, IMAP ni SMTP: solo sus propios programas pueden leer este correo
}
finding-provider-other-server = { $server } no es el servidor { $right_protocol } de { $provider }; es { $right_server }, puerto { $right_port }
finding-provider-without-protocol = No consta que { $provider } ofrezca { $protocol }; ofrece { $right_protocol }: { $right_server }, puerto { $right_port }
finding-provider-other-port = { $provider } indica el puerto { $right_port } para { $right_protocol } en { $right_server }, no { $port }
finding-provider-other-protection = { $provider } indica { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] sin cifrado
} para el puerto { $port } de { $right_server }, pero la configuración actual es otra
finding-program-fetches-from-cloud = { $program } recoge el correo a través de los servidores de { $cloud }, no directamente desde este equipo

## Verdicts

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } ha dejado de aceptar contraseñas de los programas de correo: por regla general, se rechaza hasta la correcta.
   *[as-far-as-known] Que se sepa, { $provider } ya no acepta contraseñas de los programas de correo.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } no acepta aquí su contraseña habitual; exige una contraseña de aplicación.
   *[as-far-as-known] Que se sepa, { $provider } exige aquí una contraseña de aplicación, no la habitual.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } no acepta aquí su contraseña habitual; exige un código de autorización.
   *[as-far-as-known] Que se sepa, { $provider } exige aquí un código de autorización, no su contraseña.
}
verdict-sign-in-method-provider-switch = { $provider } rechazó el inicio de sesión; lo más probable es que el acceso de los programas de correo aún esté desactivado ahí.
verdict-sign-in-method-provider-needs-bridge = El correo de { $provider } solo se puede leer a través de su propio programa (Bridge) en este equipo.
verdict-sign-in-method-provider-without-mail-programs = El correo de { $provider } solo se puede leer con sus propios programas, no con { $program }.
verdict-dns-provider-name-not-found = Esta red no encuentra { $server }, aunque es el nombre correcto en { $provider }.
verdict-no-secure-service-provider-without-mail-programs = El correo de { $provider } solo se puede leer con sus propios programas, no con { $program }.
verdict-no-secure-service-provider-without-protocol = No consta que { $provider } ofrezca { $protocol }; configure { $right_protocol } en { $program }.
verdict-server-down-provider-bridge-silent = El programa de { $provider } (Bridge) no está en marcha en este equipo, o usa otro puerto.

## Who can fix it

whose-dns-provider-name-not-found = Tiene que resolverlo su servicio de asistencia, o quien administre esta red.
whose-server-down-provider-bridge-silent = Puede resolverlo usted: inicie el programa de { $provider } en este equipo.
whose-sign-in-method-provider-takes-no-password = Puede resolverlo usted: cambie la forma de iniciar sesión en { $program }, o use otro programa.
whose-sign-in-method-provider-wants-app-password = Puede resolverlo usted, con una contraseña que { $provider } crea solo para { $program }.
whose-sign-in-method-provider-wants-code = Puede resolverlo usted, con un código de los ajustes de correo de { $provider }.
whose-sign-in-method-provider-switch = Puede resolverlo usted, en los ajustes de correo de la página web de { $provider }.

## What to do

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: escriba de nuevo la contraseña del buzón, y el nombre de usuario tal como lo escribió su proveedor.
    [app-password] { $provider }: cree en la página web una contraseña solo para este programa (contraseña de aplicación) y escríbala en lugar de la habitual.
    [oauth] { $provider }: deje que el programa abra la página de inicio de sesión del propio proveedor (en sus ajustes: OAuth 2). Si no puede, use un programa más nuevo o la página web.
    [oauth-or-app-password] { $provider }: deje que el programa abra la página de inicio de sesión del propio proveedor (en sus ajustes: OAuth 2), o cree en la página web una contraseña de aplicación y escríbala.
    [authorization-code] { $provider }: obtenga un código de autorización en los ajustes de correo de la página web y escríbalo en lugar de su contraseña.
    [bridge] { $provider }: inicie su programa (Bridge) en este equipo, y copie de él el servidor, el puerto y la contraseña.
   *[none] { $provider }: lea este correo en su página web o con su propio programa.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Conviene saberlo. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Página: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Compruebe en la página web de { $provider } que se admiten los programas de correo: { $provider-switch }
    [oauth] Compruebe en la página web de { $provider } que se admiten los programas de correo: { $provider-switch }
   *[other] Dónde encontrarlo en la página web de { $provider }: { $provider-switch }
}
user-provider-settings = Ponga estos ajustes en { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] su programa de correo
}, tal como los indica { $right-provider }: { $right-protocol }, servidor { $right-server }, puerto { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] sin cifrado
}.
user-cloud-program = Este programa recoge su correo a través de los servidores de { $cloud }, no desde aquí. Pregunte a quienes administran el servidor de correo si los deja entrar. Puede que solo se llegue a él desde la oficina, que bloquee otros países o demasiados inicios de sesión (fail2ban), o que use una autoridad de certificación propia de su empresa.
admin-provider-status = { $provider } administra este servidor; desde fuera no se puede hacer nada en él. { $provider-status-page ->
    [none] Mire en su página web si informa de un fallo.
   *[other] Mire si informa de un fallo: { $provider-status-page }
}
program-cloud-note = { $program } recoge el correo a través de los servidores de { $cloud }. Una comprobación desde este equipo no puede mostrar si esos servidores pasan: puede que al servidor de correo solo se llegue desde la oficina, que bloquee otros países o demasiados inicios de sesión (fail2ban), o que use una autoridad de certificación propia de su empresa.

## The services of an account

report-services = Los servidores de su cuenta
service-line = { $protocol }: { $server }, puerto { $port } – { $found }
service-works = funciona
service-not-decided = sin decidir
describe-no-mail-programs = { $provider } solo deja leer el correo a sus propios programas. No hay nada que comprobar.
