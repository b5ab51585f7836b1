provider-known = Поштовий провайдер
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: поштові програми входять із паролем поштової скриньки.
        [app-password] { $provider }: поштові програми потребують окремого пароля, створеного лише для них (пароля програми). Ваш звичайний пароль там не діє.
        [oauth] { $since ->
            [none] { $provider }: поштові програми більше не можуть входити з паролем. Вони мають відкривати власну сторінку входу провайдера (OAuth 2).
           *[other] { $provider }: з { $since } поштові програми більше не можуть входити з паролем. Вони мають відкривати власну сторінку входу провайдера (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: поштові програми входять через власну сторінку входу провайдера (OAuth 2) або з окремим паролем, створеним лише для них (паролем програми). Ваш звичайний пароль там не діє.
           *[other] { $provider }: з { $since } поштові програми мають входити через власну сторінку входу провайдера (OAuth 2) або з окремим паролем, створеним лише для них (паролем програми). Ваш звичайний пароль там не діє.
        }
        [authorization-code] { $provider }: поштові програми потребують коду авторизації з налаштувань пошти на вебсайті. Ваш звичайний пароль там не діє.
        [bridge] { $provider }: поштові програми дістаються цієї пошти лише через власну програму провайдера (Bridge), яка має працювати на цьому комп’ютері й показує окремий пароль.
        [none] { $provider }: цю пошту не можна читати іншими поштовими програмами, лише власними програмами провайдера.
       *[other] { $provider }: як там входять поштові програми, невідомо.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: наскільки відомо, поштові програми входять із паролем поштової скриньки.
        [app-password] { $provider }: наскільки відомо, поштові програми потребують окремого пароля, створеного лише для них (пароля програми).
        [oauth] { $provider }: наскільки відомо, поштові програми більше не можуть входити з паролем. Вони мають відкривати власну сторінку входу провайдера (OAuth 2).
        [oauth-or-app-password] { $provider }: наскільки відомо, поштові програми входять через власну сторінку входу провайдера (OAuth 2) або з окремим паролем, створеним лише для них (паролем програми).
        [authorization-code] { $provider }: наскільки відомо, поштові програми потребують коду авторизації з налаштувань пошти на вебсайті.
        [bridge] { $provider }: наскільки відомо, поштові програми дістаються цієї пошти лише через власну програму провайдера (Bridge) на цьому комп’ютері.
        [none] { $provider }: наскільки відомо, цю пошту не можна читати іншими поштовими програмами, лише власними програмами провайдера.
       *[other] { $provider }: як там входять поштові програми, невідомо.
    }
}
provider-switch = На його вебсайті: { $switch }
provider-note = Ще одне зауваження. { $note }
provider-page = Сторінка про це: { $page }
provider-status-page = Чи працює провайдер? { $page }
provider-receiving = Отримання пошти:
provider-sending = Надсилання пошти:
provider-server = - { $protocol }: { $host }, порт { $port }, { $security }
provider-no-servers = Серверів не відомо.
provider-user-name = { $username ->
    [email] Ім’я користувача: уся адреса електронної пошти
    [none] Ім’я користувача не потрібне
    [local-part] Ім’я користувача: частина адреси перед @
   *[other] Ім’я користувача: те, яке дав вам провайдер
}
provider-source = { $certainty ->
    [checked] Джерело: { $source } (перевірено { $checked })
   *[as-far-as-known] Наскільки відомо ({ $source }, { $checked })
}
provider-takes-in-mail = Пошта цього домену спершу надходить до провайдера { $provider }; сама скринька може бути деінде.
provider-not-known = Mailprobe не знає, хто обслуговує пошту «{ $asked }». Сервери знає той, хто дав вам адресу.

finding-provider-runs-server = Сервер { $server } належить провайдерові { $provider }
finding-provider-name-not-found = { $server } — правильне ім’я провайдера { $provider }; служба імен цієї мережі його не знаходить
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } більше не приймає паролів від поштових програм, лише вхід через власну сторінку (OAuth 2)
       *[other] { $provider } з { $since } не приймає паролів від поштових програм, лише вхід через власну сторінку (OAuth 2)
    }
   *[as-far-as-known] Наскільки відомо, { $provider } не приймає паролів від поштових програм, лише вхід через власну сторінку (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } відхиляє звичайний пароль у поштових програмах; потрібен пароль програми або вхід через власну сторінку (OAuth 2), якщо вона є
       *[other] { $provider } з { $since } відхиляє звичайний пароль у поштових програмах; потрібен пароль програми або вхід через власну сторінку (OAuth 2), якщо вона є
    }
   *[as-far-as-known] Наскільки відомо, { $provider } відхиляє звичайний пароль у поштових програмах і вимагає пароля програми
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } відхиляє звичайний пароль у поштових програмах; потрібен код авторизації з налаштувань пошти
   *[as-far-as-known] Наскільки відомо, { $provider } вимагає від поштових програм коду авторизації з налаштувань пошти
}
finding-provider-switch = { $sign_in ->
    [password] Можливо, спершу треба дозволити поштові програми на вебсайті провайдера { $provider }: { $switch }
    [oauth] Можливо, спершу треба дозволити поштові програми на вебсайті провайдера { $provider }: { $switch }
   *[other] На вебсайті провайдера { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } дає пошту іншим програмам лише через власну програму (Bridge) на цьому комп’ютері
finding-provider-bridge-silent = Порт { $port } цього комп’ютера ніхто не слухає, а там має бути програма провайдера { $provider } (Bridge)
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } не надає POP, IMAP чи SMTP: цю пошту можуть читати лише його власні програми
   *[as-far-as-known] Наскільки відомо, { $provider } не надає POP, IMAP чи SMTP: цю пошту можуть читати лише його власні програми
}
finding-provider-other-server = { $server } — не той сервер: у провайдера { $provider } для { $right_protocol } призначено { $right_server }, порт { $right_port }
finding-provider-without-protocol = Наскільки відомо, { $provider } не надає { $protocol }; доступний { $right_protocol }: { $right_server }, порт { $right_port }
finding-provider-other-port = { $provider } називає для { $right_protocol } на { $right_server } порт { $right_port }, а не { $port }
finding-provider-other-protection = Для порту { $port } на { $right_server } { $provider } називає { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] роботу без шифрування
}, а налаштовано інше
finding-program-fetches-from-cloud = { $program } отримує пошту через сервери { $cloud }, а не прямо з цього комп’ютера

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } більше не приймає паролів від поштових програм, тому зазвичай відхиляє навіть правильний.
   *[as-far-as-known] Наскільки відомо, { $provider } більше не приймає паролів від поштових програм.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } не приймає тут вашого звичайного пароля; потрібен пароль програми.
   *[as-far-as-known] Наскільки відомо, { $provider } вимагає тут пароля програми, а не вашого звичайного.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } не приймає тут вашого звичайного пароля; потрібен код авторизації.
   *[as-far-as-known] Наскільки відомо, { $provider } вимагає тут коду авторизації, а не вашого пароля.
}
verdict-sign-in-method-provider-switch = { $provider } відмовляє у вході; найімовірніше, поштові програми там іще вимкнено.
verdict-sign-in-method-provider-needs-bridge = Пошту провайдера { $provider } можна читати лише через його програму (Bridge) на цьому комп’ютері.
verdict-sign-in-method-provider-without-mail-programs = Пошту провайдера { $provider } можна читати лише його програмами; { $program } для цього не підходить.
verdict-dns-provider-name-not-found = Ця мережа не знаходить сервера { $server }, хоча це правильне ім’я провайдера { $provider }.
verdict-no-secure-service-provider-without-mail-programs = Пошту провайдера { $provider } можна читати лише його програмами; { $program } для цього не підходить.
verdict-no-secure-service-provider-without-protocol = Наскільки відомо, { $provider } не надає { $protocol }; хай { $program } використовує { $right_protocol }.
verdict-server-down-provider-bridge-silent = Програма провайдера { $provider } (Bridge) не працює на цьому комп’ютері або використовує інший порт.

whose-dns-provider-name-not-found = Це має виправити ваша служба підтримки або той, хто обслуговує цю мережу.
whose-server-down-provider-bridge-silent = Ви можете виправити це самі: запустіть програму провайдера { $provider } на цьому комп’ютері.
whose-sign-in-method-provider-takes-no-password = Ви можете виправити це самі: змініть спосіб, у який входить { $program }, або візьміть іншу програму.
whose-sign-in-method-provider-wants-app-password = Ви можете виправити це самі: потрібен окремий пароль від провайдера { $provider }, яким користуватиметься лише { $program }.
whose-sign-in-method-provider-wants-code = Ви можете виправити це самі: потрібен код із налаштувань пошти провайдера { $provider }.
whose-sign-in-method-provider-switch = Ви можете виправити це самі — у налаштуваннях пошти на вебсайті провайдера { $provider }.

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: введіть ще раз пароль поштової скриньки й ім’я користувача так, як їх записав провайдер.
    [app-password] { $provider }: створіть на вебсайті окремий пароль для цієї програми (пароль програми) і введіть його замість звичайного.
    [oauth] { $provider }: хай програма відкриє власну сторінку входу провайдера (у її налаштуваннях: OAuth 2). Якщо вона цього не вміє, візьміть новішу програму або читайте пошту на вебсайті.
    [oauth-or-app-password] { $provider }: хай програма відкриє власну сторінку входу провайдера (у її налаштуваннях: OAuth 2) або створіть на вебсайті пароль програми й введіть його.
    [authorization-code] { $provider }: отримайте код авторизації в налаштуваннях пошти на вебсайті й введіть його замість пароля.
    [bridge] { $provider }: запустіть його програму (Bridge) на цьому комп’ютері й скопіюйте з неї сервер, порт і пароль.
   *[none] { $provider }: читайте цю пошту на вебсайті або власною програмою провайдера.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Ще одне зауваження. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Сторінка: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Перевірте на вебсайті провайдера { $provider }, чи дозволено там поштові програми: { $provider-switch }
    [oauth] Перевірте на вебсайті провайдера { $provider }, чи дозволено там поштові програми: { $provider-switch }
   *[other] Де це на вебсайті провайдера { $provider }: { $provider-switch }
}
user-provider-settings = Укажіть { $program ->
    [outlook-express] в Outlook Express
    [windows-mail] у Windows Mail
    [windows-live-mail] у Windows Live Mail
    [outlook] в Outlook
    [thunderbird] у Thunderbird
    [apple-mail] в Apple Mail
   *[other] у своїй поштовій програмі
} такі налаштування, які дає { $right-provider }: { $right-protocol }, сервер { $right-server }, порт { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] без шифрування
}.
user-cloud-program = Ця програма отримує вашу пошту через сервери { $cloud }, а не звідси. Запитайте адміністраторів поштового сервера, чи він їх пропускає. Він може бути доступним лише з офісу, блокувати інші країни чи надто часті входи (fail2ban) або використовувати центр сертифікації вашої компанії.
admin-provider-status = Цей сервер обслуговує { $provider }; ззовні на ньому нічого зробити не можна. { $provider-status-page ->
    [none] Погляньте на вебсайті провайдера, чи не повідомляє він про збій.
   *[other] Погляньте, чи не повідомляє він про збій: { $provider-status-page }
}
program-cloud-note = { $program } отримує пошту через сервери { $cloud }. Перевірка з цього комп’ютера не може показати, чи вони проходять: поштовий сервер може бути доступним лише з офісу, блокувати інші країни чи надто часті входи (fail2ban) або використовувати центр сертифікації вашої компанії.

report-services = Сервери вашого облікового запису
service-line = { $protocol }: { $server }, порт { $port } — { $found }
service-works = працює
service-not-decided = не визначено
describe-no-mail-programs = { $provider } дозволяє читати пошту лише власним програмам. Перевіряти нічого.
