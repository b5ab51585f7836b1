# What was found of each link of the chain, one short sentence each

report-chain = La cadena
report-also-wrong = También falla: { $what }

chain-not-reached = No se llegó hasta aquí, porque falla un eslabón anterior
chain-not-tested = Sin comprobar
chain-program-without-starttls = Este programa de correo no puede usar STARTTLS en el puerto { $port }
chain-turned-away = Comprobación sin terminar: el servidor ya no admite más conexiones desde aquí
chain-no-encryption = Los ajustes no usan cifrado
chain-computer-works = En este equipo no se encontró ningún problema
chain-computer-without-network = Este equipo no tiene conexión de red
chain-computer-without-way-out = Este equipo no encuentra ninguna salida de su red
chain-computer-blocks = Este mismo equipo no dejó salir la conexión
chain-computer-at-its-limit = Este equipo no puede abrir otra conexión: hay demasiadas abiertas
chain-address-given = Se indicó una dirección, así que no hubo que buscar ningún nombre
chain-name-found = { $name } se encontró en { $addresses }
chain-name-not-found = No existe ningún servidor con el nombre { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = El nombre { $name } no tiene dirección
chain-resolver-silent = El servicio de nombres de esta red no respondió
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = El servicio de nombres de esta red no pudo decir dónde está { $name }
chain-port-open = El puerto { $port } acepta conexiones
chain-port-open-on-some = El puerto { $port } funciona en { $address } y no en { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(no dice nada)
    [closed] {" "}(termina la conexión sin decir nada)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = El puerto { $port } rechaza las conexiones
chain-port-silent = El puerto { $port } no responde
chain-port-reset = El puerto { $port } corta las conexiones mientras se establecen
chain-no-route = No hay ruta hasta { $address }
chain-starttls-not-offered = El puerto { $port } no ofrece STARTTLS
chain-starttls-refused = El puerto { $port } no inicia el cifrado cuando se le pide STARTTLS
chain-clear-text = El puerto { $port } habla en texto sin cifrar donde debería empezar el cifrado
chain-other-protocol = Lo que responde en el puerto { $port } no habla TLS
chain-hello-silent = El puerto { $port } no dice nada cuando debería empezar el cifrado
chain-waits-for-encryption = El puerto { $port } espera el cifrado (SSL/TLS) y no dice nada antes
chain-hello-dies = Ningún intento de iniciar el cifrado en el puerto { $port } tiene éxito
chain-hello-not-accepted = El puerto { $port } cifra, pero no de una forma que este programa de correo pueda usar
chain-flight-breaks-off = El puerto { $port } empieza a cifrar y después se interrumpe
chain-certificate-has-a-problem = El puerto { $port } cifra, y su certificado tiene un problema
chain-handshake-breaks-off = El puerto { $port } se interrumpe antes de establecer el cifrado
chain-flight-is-all-that-was-tested = El puerto { $port } responde a este programa de correo ({ $version }); el resto no se pudo comprobar esta vez
chain-flight-is-all-that-can-be-tested = El puerto { $port } responde a este programa de correo ({ $version }); lo que sigue no se puede comprobar con el cifrado actual
chain-secure = Cifrado, certificado en orden
chain-secure-by-a-newer-version = Cifrado, certificado en orden ({ $version }; el resto, comprobado con { $newer })
chain-secure-at-times = El puerto { $port } cifra, pero no siempre o no a tiempo
chain-greets = Responde: { $text }
chain-greets-late = Responde tarde: { $text }
chain-refuses = Rechaza este equipo: { $text }
chain-greets-wrongly = Lo que responde no es este tipo de servidor de correo: { $text }
chain-ends-without-a-word = Termina la conexión sin decir nada
chain-greets-and-hangs-up = Responde, y después termina la conexión
chain-greets-and-says-no-more = Responde, y después no dice nada más
chain-says-nothing = No dice nada
chain-sign-in-not-tested = Sin comprobar: Mailprobe nunca inicia sesión
chain-sign-in-needs-encryption = No acepta contraseñas sin cifrado
chain-sign-in-oauth-only = No acepta contraseñas, solo el inicio de sesión en una página web (OAuth 2)
chain-sign-in-disabled = Dice que el inicio de sesión está desactivado aquí
chain-sign-in-none = No ofrece ninguna forma de iniciar sesión
chain-sign-in-not-in-program = Solo ofrece { $ways }, que este programa de correo no admite
chain-sign-in-not-known-of-program = Solo ofrece { $ways }; no se sabe si este programa de correo admite eso
