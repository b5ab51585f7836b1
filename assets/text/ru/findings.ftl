# Что установлено, по одному предложению на каждый вывод. Идентификатор вывода стоит после «finding-»; точка в нём пишется как «_».

## Что сказала почтовая программа

finding-said-secure-connect-failed = Почтовая программа сообщает, что защищённое соединение не состоялось ({ $words })
finding-said-connect-failed = Почтовая программа сообщает, что соединиться не удалось ({ $words })
finding-said-dropped = Почтовая программа сообщает, что сервер завершил соединение ({ $words })
finding-said-slow = Почтовая программа сообщает, что слишком долго ждала ответа ({ $words })
finding-said-host-not-found = Почтовая программа сообщает, что не нашла адрес сервера ({ $words })
finding-said-busy = Почтовая программа сообщает, что сервер или почтовый ящик занят ({ $words })
finding-said-certificate = Почтовая программа сообщает, что не принимает сертификат сервера ({ $words })
finding-said-starttls-missing = Почтовая программа сообщает, что сервер не предлагает STARTTLS ({ $words })
finding-said-sign-in-refused = Почтовая программа сообщает, что во входе отказано ({ $words })
finding-said-timed-out = Почтовая программа не получила ответа на попытку соединения ({ $words })
finding-said-refused = Почтовой программе отказано в соединении ({ $words })
finding-said-blocked-here = Этот компьютер не дал почтовой программе соединиться ({ $words })
finding-said-needs-encryption = Слова самого сервера в сообщении требуют сначала шифрования: { $words }
finding-said-tls-not-started = Слова самого сервера в сообщении говорят, что он не смог начать TLS: { $words }

## Поиск адреса

finding-name-not-found = Сервера с именем { $name } не существует
finding-name-has-no-address = Имя { $name } существует, но адреса у него нет
finding-resolver-silent = Служба имён этой сети не ответила на вопрос о { $name }
finding-resolver-trouble = Служба имён этой сети не смогла сказать, где находится { $name }
finding-private-address = Имя ведёт на { $address }, адрес внутри локальной сети, и там никто не отвечает
finding-empty-address = Имя ведёт на { $address }, а это не компьютер: так отвечают фильтры
finding-hosts-file-names-server = Файл hosts этого компьютера направляет имя на { $address }

## Доступ к порту

finding-port-silent-others-greet = Порт { $port } не отвечает на соединение, а порт { $other_port } приветствует как обычно
finding-port-silent = Порт { $port } не отвечает на соединение
finding-no-route = Отсюда нет пути к { $address }
finding-blocked-locally = Этот компьютер сам не выпустил соединение с портом { $port }
finding-ipv6-fails-ipv4-works = Порт { $port } работает по IPv4 ({ $works_on }) и не работает по IPv6 ({ $address })
finding-ipv4-fails-ipv6-works = Порт { $port } работает по IPv6 ({ $works_on }) и не работает по IPv4 ({ $address })
finding-one-address-fails = У сервера несколько адресов: порт { $port } работает на { $works_on } и не работает на { $address }

## Защищённый канал

finding-idle-close = Порт { $port } принимает соединения и закрывает их раньше, чем что-либо отправлено
finding-every-hello-dies = Порт { $port } принимает соединения, но не отвечает ни на один вид запроса Hello от SSL 2.0 до TLS 1.3 (проверено видов: { $hellos })
finding-alert-on-every-hello = Порт { $port } отвечает на каждый вид запроса Hello одним и тем же предупреждением ({ $alert })
finding-every-hello-silent = Порт { $port } принимает соединения и затем молчит в ответ на любой запрос Hello
finding-client-hello-unanswered = Порт { $port } не ответил на запрос Hello самой почтовой программы, а увиденного слишком мало, чтобы сказать почему
finding-newer-hello-answered = Порт { $port } отвечает более новым программам (до { $version }), но не на запрос Hello такой почтовой программы
finding-only-old-hello-answered = Порт { $port } не отвечает ни на что новее { $version }
finding-other-suites-answered = Порт { $port } говорит на версии, которую эта почтовая программа знает, но общего шифра у них нет
finding-sni-needed = Порт { $port } отвечает только программам, которые называют сервер в первом сообщении (SNI)
finding-client-hello-answered = Порт { $port } отвечает на запрос Hello такой почтовой программы
finding-current-hello-answered = Порт { $port } отвечает на современный запрос Hello
finding-everything-works = Порт { $port } отсюда работает: связь есть, канал защищён, приветствие получено
finding-handshake-not-completed = Порт { $port } отвечает, но защищённое соединение не устанавливается до конца
finding-text-on-secure-port = Порт { $port } говорит открытым текстом там, где должен быть защищённый канал: { $text }
finding-starttls-port-with-ssl = Порт { $port } приветствует открытым текстом и не предназначен для SSL с первого байта: { $text }
finding-starttls-on-secure-port = Порт { $port } ждёт защищённого канала, а почтовая программа ждёт приветствия
finding-tls-start-text = Сервер сам сообщает, что не может начать защищённый канал (порт { $port })
finding-malformed-answer = Порт { $port } отвечает байтами, которые не относятся ни к одному известному здесь протоколу
finding-flapping = Порт { $port } ответил на { $answered } из { $tries } одинаковых попыток
finding-slow-answer = Порт { $port } отвечал { $seconds } с

## Сертификат и часы

finding-certificate-expired = Срок действия сертификата сервера закончился { $not_after }
finding-certificate-not-yet-valid = Срок действия сертификата сервера начинается { $not_before }
finding-certificate-wrong-name = Сертификат выдан для { $names }, а не для { $asked_name }
finding-certificate-self-signed = Сертификат сервера ручается сам за себя (самозаверенный)
finding-certificate-untrusted = За сертификат не ручается никто, кому доверяет этот компьютер; его выдал { $issuer }
finding-certificate-chain-incomplete = Сервер не присылает сертификат, стоящий между его собственным и доверенным
finding-certificate-wrong-usage = Сертификат сервера не предназначен для почтового сервера
finding-certificate-differs-elsewhere = В другой сети сервер показывает сертификат другого издателя ({ $issuer_elsewhere }; здесь { $issuer })
finding-clock-off = Часы этого компьютера { $direction ->
        [ahead] спешат
       *[behind] отстают
    } на { $days ->
        [0] { $minutes } мин.
       *[other] { $days } дн.
    }; по времени сервера сертификат в порядке
finding-clock-differs = Часы этого компьютера расходятся с часами сервера на { $days ->
        [0] { $minutes } мин.
       *[other] { $days } дн.
    }
finding-clock-right = Часы этого компьютера совпадают с часами сервера
finding-weak-key-exchange = Обмен ключами на сервере слишком слаб для современных программ ({ $bits } бит)

## Приветствие

finding-exchange-5_5-greeting = Порт { $port } приветствует как Exchange Server { $version }
finding-exchange-5_5-before-sp3 = Exchange Server { $version } старше, чем Service Pack 3
finding-other-product-greeting = Порт { $port } приветствует как { $product }, а это не Exchange Server 5.5
finding-scanner-greeting = На порту { $port } вместо сервера отвечает почтовый сканер: { $text }
finding-local-scanner-listens = На порту { $port } соединения принимает почтовый сканер этого компьютера
finding-refusal-greeting = Порт { $port } отказывает обратившимся: { $text }
finding-greeting-missing = До порта { $port } удалось дойти, но приветствия не последовало
finding-no-port-speaks = Принимают соединения, но не говорят ни слова: портов { $ports }
finding-captive-portal-answers = Вместо почтового сервера отвечает страница входа этой сети

## STARTTLS

finding-starttls-works = STARTTLS работает на порту { $port }
finding-starttls-offered = Порт { $port } предлагает STARTTLS
finding-smtp-starttls-works = STARTTLS работает на порту { $port }
finding-starttls-stripped = Что-то в пути стирает предложение STARTTLS на порту { $port }
finding-starttls-injected = Вместе с разрешением сервера на STARTTLS на порту { $port } пришли лишние байты — признак вмешательства
finding-starttls-not-offered = Порт { $port } не предлагает STARTTLS, на который настроена почтовая программа
finding-starttls-refused = Порт { $port } предлагает STARTTLS, а затем отказывает в нём

## Вход

finding-sign-in-oauth-only = Порт { $port } не принимает пароли, только вход через веб-страницу (OAuth 2)
finding-sign-in-disabled = Порт { $port } сообщает, что вход выключен
finding-plain-sign-in-refused = Порт { $port } не принимает пароль без шифрования

## Другие порты, другие сети и то, что известно людям

finding-both-secure-ports-fail = Порты { $port } и { $other_port } ведут себя одинаково, а порт { $greeting_port } приветствует
finding-other-secure-port-works = Порт { $other_port } работает, порт { $port } нет
finding-works-on-other-network = Из другой сети работает
finding-fails-on-other-network = Из другой сети тоже не работает
finding-groupshield-installed = По словам знающего человека, на этом сервере работает GroupShield
finding-groupshield-absent = По словам знающего человека, GroupShield на этом сервере нет
finding-cured-by-removal = SSL работает с тех пор, как GroupShield полностью удалён
finding-not-cured-by-removal = SSL не работает, хотя GroupShield полностью удалён
finding-works-without-ssl = С выключенным SSL почта работает
finding-fails-without-ssl = С выключенным SSL почта тоже не работает
finding-began-after-change-here = Началось после изменения на этом компьютере
finding-no-change-here = На этом компьютере ничего не меняли
finding-event-0x2741 = В журнале сервера есть событие { $event } с 0x2741: почтовая служба не смогла открыть свой защищённый порт
finding-event-0x2740 = В журнале сервера есть событие { $event } с 0x2740: почтовый порт занят другой программой
finding-event-13002 = В журнале сервера есть событие 13002: у почтовой службы нет сертификата
