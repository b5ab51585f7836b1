# Что известно о компаниях, которые держат почтовые ящики

## Как там устроен вход

provider-known = Почтовый провайдер
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: почтовые программы входят с паролем от почтового ящика.
        [app-password] { $provider }: почтовым программам нужен отдельный пароль, созданный только для них (пароль приложения). Ваш обычный пароль там не подойдёт.
        [oauth] { $since ->
            [none] { $provider }: почтовые программы больше не могут входить по паролю. Они должны открыть страницу входа самого провайдера (OAuth 2).
           *[other] { $provider }: с { $since } почтовые программы больше не могут входить по паролю. Они должны открыть страницу входа самого провайдера (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: почтовые программы входят через страницу входа самого провайдера (OAuth 2) или с отдельным паролем, созданным только для них (пароль приложения). Ваш обычный пароль там не подойдёт.
           *[other] { $provider }: с { $since } почтовые программы должны входить через страницу входа самого провайдера (OAuth 2) или с отдельным паролем, созданным только для них (пароль приложения). Ваш обычный пароль там не подойдёт.
        }
        [authorization-code] { $provider }: почтовым программам нужен код авторизации из настроек почты на сайте. Ваш обычный пароль там не подойдёт.
        [bridge] { $provider }: почтовые программы получают эту почту только через собственную программу провайдера (Bridge), которая должна работать на этом компьютере и показывает свой пароль.
        [none] { $provider }: эту почту нельзя читать в других почтовых программах, только в программах самого провайдера.
       *[other] { $provider }: как там входят почтовые программы, неизвестно.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: насколько известно, почтовые программы входят с паролем от почтового ящика.
        [app-password] { $provider }: насколько известно, почтовым программам нужен отдельный пароль, созданный только для них (пароль приложения).
        [oauth] { $provider }: насколько известно, почтовые программы больше не могут входить по паролю. Они должны открыть страницу входа самого провайдера (OAuth 2).
        [oauth-or-app-password] { $provider }: насколько известно, почтовые программы входят через страницу входа самого провайдера (OAuth 2) или с отдельным паролем, созданным только для них (пароль приложения).
        [authorization-code] { $provider }: насколько известно, почтовым программам нужен код авторизации из настроек почты на сайте.
        [bridge] { $provider }: насколько известно, почтовые программы получают эту почту только через собственную программу провайдера (Bridge) на этом компьютере.
        [none] { $provider }: насколько известно, эту почту нельзя читать в других почтовых программах, только в программах самого провайдера.
       *[other] { $provider }: как там входят почтовые программы, неизвестно.
    }
}
provider-switch = На его сайте: { $switch }
provider-note = Ещё одно замечание. { $note }
provider-page = Страница об этом: { $page }
provider-status-page = Не сбой ли у провайдера? { $page }
provider-receiving = Получение почты:
provider-sending = Отправка почты:
provider-server = - { $protocol }: { $host }, порт { $port }, { $security }
provider-no-servers = Серверы неизвестны.
provider-user-name = { $username ->
    [email] Имя пользователя: весь адрес электронной почты
    [none] Имя пользователя не нужно
    [local-part] Имя пользователя: часть адреса перед @
   *[other] Имя пользователя: то, которое дал вам провайдер
}
provider-source = { $certainty ->
    [checked] Источник: { $source } (проверено { $checked })
   *[as-far-as-known] Насколько известно ({ $source }, { $checked })
}
provider-takes-in-mail = Почту для этого домена сначала принимает { $provider }; сам почтовый ящик может находиться в другом месте.
provider-not-known = Mailprobe не знает, кто обслуживает почту «{ $asked }». Серверы знает тот, кто дал вам этот адрес.

## Что установлено

finding-provider-runs-server = { $server } — сервер провайдера { $provider }
finding-provider-name-not-found = { $server } — верное имя у провайдера { $provider }; служба имён этой сети его не находит
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } больше не принимает пароли от почтовых программ, только собственную страницу входа (OAuth 2)
       *[other] { $provider } с { $since } не принимает пароли от почтовых программ, только собственную страницу входа (OAuth 2)
    }
   *[as-far-as-known] Насколько известно, { $provider } не принимает пароли от почтовых программ, только собственную страницу входа (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } не принимает обычный пароль в почтовых программах; нужен пароль приложения или собственная страница входа (OAuth 2), если она есть
       *[other] { $provider } с { $since } не принимает обычный пароль в почтовых программах; нужен пароль приложения или собственная страница входа (OAuth 2), если она есть
    }
   *[as-far-as-known] Насколько известно, { $provider } не принимает обычный пароль в почтовых программах и требует пароль приложения
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } не принимает обычный пароль в почтовых программах; нужен код авторизации из настроек почты
   *[as-far-as-known] Насколько известно, { $provider } требует от почтовых программ код авторизации из настроек почты
}
finding-provider-switch = { $sign_in ->
    [password] Возможно, почтовые программы нужно сначала разрешить на сайте провайдера { $provider }: { $switch }
    [oauth] Возможно, почтовые программы нужно сначала разрешить на сайте провайдера { $provider }: { $switch }
   *[other] На сайте провайдера { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } отдаёт почту другим программам только через собственную программу (Bridge) на этом компьютере
finding-provider-bridge-silent = На порту { $port } этого компьютера, где должна быть программа провайдера { $provider } (Bridge), ничего не работает
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } не предлагает POP, IMAP и SMTP: эту почту можно читать только в программах самого провайдера
   *[as-far-as-known] Насколько известно, { $provider } не предлагает POP, IMAP и SMTP: эту почту можно читать только в программах самого провайдера
}
finding-provider-other-server = { $server } — не сервер { $right_protocol } провайдера { $provider }; это { $right_server }, порт { $right_port }
finding-provider-without-protocol = { $provider }, насколько известно, не предлагает { $protocol }; есть { $right_protocol }: { $right_server }, порт { $right_port }
finding-provider-other-port = { $provider } указывает для { $right_protocol } на сервере { $right_server } порт { $right_port }, а не { $port }
finding-provider-other-protection = { $provider } указывает для порта { $port } сервера { $right_server } { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] вариант без шифрования
}, а задано другое
finding-program-fetches-from-cloud = { $program } получает почту через серверы { $cloud }, а не прямо с этого компьютера

## Выводы

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } больше не принимает пароли от почтовых программ, поэтому обычно отвергается и верный пароль.
   *[as-far-as-known] Насколько известно, { $provider } больше не принимает пароли от почтовых программ.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } не принимает здесь ваш обычный пароль; нужен пароль приложения.
   *[as-far-as-known] Насколько известно, { $provider } требует здесь пароль приложения, а не обычный.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } не принимает здесь ваш обычный пароль; нужен код авторизации.
   *[as-far-as-known] Насколько известно, { $provider } требует здесь код авторизации, а не пароль.
}
verdict-sign-in-method-provider-switch = { $provider } отказывает во входе; скорее всего, доступ почтовых программ там ещё отключён.
verdict-sign-in-method-provider-needs-bridge = Почту провайдера { $provider } можно читать только через его программу (Bridge) на этом компьютере.
verdict-sign-in-method-provider-without-mail-programs = Почту провайдера { $provider } можно читать только в его программах; { $program } не подходит.
verdict-dns-provider-name-not-found = Эта сеть не находит сервер { $server }, хотя { $provider } указывает именно это имя.
verdict-no-secure-service-provider-without-mail-programs = Почту провайдера { $provider } можно читать только в его программах; { $program } не подходит.
verdict-no-secure-service-provider-without-protocol = { $provider }, насколько известно, не предлагает { $protocol }; пусть { $program } использует { $right_protocol }.
verdict-server-down-provider-bridge-silent = Программа провайдера { $provider } (Bridge) не запущена на этом компьютере или использует другой порт.

## Кто может исправить

whose-dns-provider-name-not-found = Исправить это должна ваша служба поддержки или тот, кто обслуживает эту сеть.
whose-server-down-provider-bridge-silent = Вы можете исправить это сами: запустите на этом компьютере программу провайдера { $provider }.
whose-sign-in-method-provider-takes-no-password = Вы можете исправить это сами: измените способ, которым входит { $program }, или возьмите другую программу.
whose-sign-in-method-provider-wants-app-password = Вы можете исправить это сами: нужен отдельный пароль, который { $provider } создаёт только для одной программы ({ $program }).
whose-sign-in-method-provider-wants-code = Вы можете исправить это сами: нужен код из настроек почты провайдера { $provider }.
whose-sign-in-method-provider-switch = Вы можете исправить это сами, в настройках почты на сайте провайдера { $provider }.

## Что делать

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: введите ещё раз пароль от почтового ящика и имя пользователя так, как его написал провайдер.
    [app-password] { $provider }: создайте на сайте пароль только для этой программы (пароль приложения) и введите его вместо обычного.
    [oauth] { $provider }: пусть программа откроет страницу входа самого провайдера (в её настройках: OAuth 2). Если она этого не умеет, возьмите более новую программу или читайте почту на сайте.
    [oauth-or-app-password] { $provider }: пусть программа откроет страницу входа самого провайдера (в её настройках: OAuth 2), или создайте на сайте пароль приложения и введите его.
    [authorization-code] { $provider }: получите код авторизации в настройках почты на сайте и введите его вместо пароля.
    [bridge] { $provider }: запустите его программу (Bridge) на этом компьютере и возьмите из неё сервер, порт и пароль.
   *[none] { $provider }: читайте эту почту на сайте или в собственной программе провайдера.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Ещё одно замечание. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Страница: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Проверьте на сайте провайдера { $provider }, допущены ли почтовые программы: { $provider-switch }
    [oauth] Проверьте на сайте провайдера { $provider }, допущены ли почтовые программы: { $provider-switch }
   *[other] Где это найти на сайте провайдера { $provider }: { $provider-switch }
}
user-provider-settings = Задайте { $program ->
    [outlook-express] в Outlook Express
    [windows-mail] в Windows Mail
    [windows-live-mail] в Windows Live Mail
    [outlook] в Outlook
    [thunderbird] в Thunderbird
    [apple-mail] в Apple Mail
   *[other] в своей почтовой программе
} настройки, которые даёт { $right-provider }: { $right-protocol }, сервер { $right-server }, порт { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] без шифрования
}.
user-cloud-program = Эта программа получает вашу почту через серверы { $cloud }, а не отсюда. Спросите тех, кто обслуживает почтовый сервер, допускает ли он их. Возможно, он доступен только с работы, блокирует другие страны или слишком частые входы (fail2ban) либо использует собственный центр сертификации вашей компании.
admin-provider-status = Этот сервер обслуживает { $provider }; снаружи с ним ничего сделать нельзя. { $provider-status-page ->
    [none] Посмотрите на сайте провайдера, не сообщается ли о сбое.
   *[other] Посмотрите, не сообщается ли о сбое: { $provider-status-page }
}
program-cloud-note = { $program } получает почту через серверы { $cloud }. Проверка с этого компьютера не может показать, доходят ли они: почтовый сервер может быть доступен только с работы, блокировать другие страны или слишком частые входы (fail2ban) либо использовать собственный центр сертификации вашей компании.

## Службы учётной записи

report-services = Серверы вашей учётной записи
service-line = { $protocol }: { $server }, порт { $port } — { $found }
service-works = работает
service-not-decided = не решено
describe-no-mail-programs = { $provider } разрешает читать почту только в собственных программах. Проверять нечего.
