report-chain = Ланцюжок
report-also-wrong = Крім того: { $what }
chain-not-reached = Не досягнуто, бо попередня ланка не працює
chain-not-tested = Не перевірено
chain-program-without-starttls = Ця поштова програма не підтримує STARTTLS на порту { $port }
chain-turned-away = Не перевірено до кінця: сервер більше не приймає з’єднань звідси
chain-no-encryption = У налаштуваннях шифрування немає
chain-computer-works = На цьому комп’ютері несправностей не знайдено
chain-computer-without-network = Цей комп’ютер не підключений до мережі
chain-computer-without-way-out = Цей комп’ютер не знаходить виходу зі своєї мережі
chain-computer-blocks = Сам цей комп’ютер не випустив з’єднання
chain-computer-at-its-limit = Цей комп’ютер не може відкрити ще одного з’єднання: відкрито забагато
chain-address-given = Указано адресу, тому шукати ім’я не довелося
chain-name-found = { $name } знайдено за адресою: { $addresses }
chain-name-not-found = Сервера з ім’ям { $name } не існує
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Ім’я { $name } не має адреси
chain-resolver-silent = Служба імен цієї мережі не відповіла
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Служба імен цієї мережі не змогла сказати, де { $name }
chain-port-open = Порт { $port } приймає з’єднання
chain-port-open-on-some = Порт { $port } працює на { $address }, але не на { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(мовчить)
    [closed] {" "}(мовчки розриває з’єднання)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Порт { $port } відмовляє у з’єднанні
chain-port-silent = Порт { $port } не відповідає
chain-port-reset = Порт { $port } обриває з’єднання під час встановлення
chain-no-route = До { $address } немає шляху
chain-starttls-not-offered = Порт { $port } не пропонує STARTTLS
chain-starttls-refused = Порт { $port } не починає шифрування на запит STARTTLS
chain-clear-text = Порт { $port } відповідає відкритим текстом там, де має початися шифрування
chain-other-protocol = Те, що відповідає на порту { $port }, не знає TLS
chain-hello-silent = Порт { $port } мовчить, коли має початися шифрування
chain-waits-for-encryption = Порт { $port } чекає на шифрування (SSL/TLS) і до нього мовчить
chain-hello-dies = Жодна спроба почати шифрування на порту { $port } не вдається
chain-hello-not-accepted = Порт { $port } шифрує, але не так, як може ця поштова програма
chain-flight-breaks-off = Порт { $port } починає шифрувати, а потім обриває
chain-certificate-has-a-problem = Порт { $port } шифрує, але його сертифікат не в порядку
chain-handshake-breaks-off = Порт { $port } обриває з’єднання ще до встановлення шифрування
chain-flight-is-all-that-was-tested = Порт { $port } відповідає цій поштовій програмі ({ $version }); решту цього разу перевірити не вдалося
chain-flight-is-all-that-can-be-tested = Порт { $port } відповідає цій поштовій програмі ({ $version }); дальше сучасним шифруванням перевірити не можна
chain-secure = Зашифровано, сертифікат чинний
chain-secure-by-a-newer-version = Зашифровано, сертифікат чинний ({ $version }; решту перевірено з { $newer })
chain-secure-at-times = Порт { $port } шифрує, але не щоразу або не вчасно
chain-greets = Відповідає: { $text }
chain-greets-late = Відповідає із запізненням: { $text }
chain-refuses = Відмовляє цьому комп’ютеру: { $text }
chain-greets-wrongly = Відповідає не поштовий сервер цього виду: { $text }
chain-ends-without-a-word = Мовчки розриває з’єднання
chain-greets-and-hangs-up = Відповідає, а потім розриває з’єднання
chain-greets-and-says-no-more = Відповідає, а потім мовчить
chain-says-nothing = Мовчить
chain-sign-in-not-tested = Не перевірено: Mailprobe ніколи не входить
chain-sign-in-needs-encryption = Не приймає пароля без шифрування
chain-sign-in-oauth-only = Не приймає паролів, лише вхід через вебсторінку (OAuth 2)
chain-sign-in-disabled = Повідомляє, що вхід тут вимкнено
chain-sign-in-none = Не пропонує жодного способу входу
chain-sign-in-not-in-program = Пропонує лише { $ways }, чого ця поштова програма не підтримує
chain-sign-in-not-known-of-program = Пропонує лише { $ways }; чи підтримує це ця поштова програма, невідомо
