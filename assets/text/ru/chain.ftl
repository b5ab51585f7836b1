# Что найдено по каждому звену цепочки, по одному короткому предложению

report-chain = Цепочка
report-also-wrong = Кроме того: { $what }

chain-not-reached = Не проверено: неполадка в более раннем звене
chain-not-tested = Не проверялось
chain-program-without-starttls = Эта почтовая программа не умеет использовать STARTTLS на порту { $port }
chain-turned-away = Проверено не до конца: сервер больше не принимает соединений отсюда
chain-no-encryption = В настройках шифрование не используется
chain-computer-works = На этом компьютере неполадок не найдено
chain-computer-without-network = У этого компьютера нет подключения к сети
chain-computer-without-way-out = Этот компьютер не находит выхода из своей сети
chain-computer-blocks = Сам этот компьютер не выпустил соединение
chain-computer-at-its-limit = Этот компьютер не может открыть ещё одно соединение: открыто слишком много
chain-address-given = Указан адрес, поэтому искать имя не пришлось
chain-name-found = Имя { $name } найдено: { $addresses }
chain-name-not-found = Сервера с именем { $name } не существует
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = У имени { $name } нет адреса
chain-resolver-silent = Служба имён этой сети не ответила
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Служба имён (DNS) этой сети не смогла определить адрес { $name }
chain-port-open = Порт { $port } принимает соединения
chain-port-open-on-some = Порт { $port } работает на { $address } и не работает на { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(молчит)
    [closed] {" "}(молча закрывает соединение)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Порт { $port } отказывает в соединении
chain-port-silent = Порт { $port } не отвечает
chain-port-reset = Порт { $port } обрывает соединения, пока они устанавливаются
chain-no-route = Нет маршрута к { $address }
chain-starttls-not-offered = Порт { $port } не предлагает STARTTLS
chain-starttls-refused = Порт { $port } не начинает шифрование по запросу STARTTLS
chain-clear-text = Порт { $port } отвечает открытым текстом там, где должно начаться шифрование
chain-other-protocol = На порту { $port } отвечает не TLS
chain-hello-silent = Порт { $port } молчит, когда должно начаться шифрование
chain-waits-for-encryption = Порт { $port } ждёт шифрования (SSL/TLS) и до него молчит
chain-hello-dies = Ни одна попытка начать шифрование на порту { $port } не удалась
chain-hello-not-accepted = Порт { $port } шифрует, но не так, как умеет эта почтовая программа
chain-flight-breaks-off = Порт { $port } начинает шифрование и затем обрывает его
chain-certificate-has-a-problem = Порт { $port } шифрует, но его сертификат не в порядке
chain-handshake-breaks-off = Порт { $port } обрывает связь, не закончив установку шифрования
chain-flight-is-all-that-was-tested = Порт { $port } отвечает этой почтовой программе ({ $version }); остальное в этот раз проверить не удалось
chain-flight-is-all-that-can-be-tested = Порт { $port } отвечает этой почтовой программе ({ $version }); дальнейшее с нынешним шифрованием проверить нельзя
chain-secure = Шифрует, сертификат в порядке
chain-secure-by-a-newer-version = Шифрует, сертификат в порядке ({ $version }; остальное проверено с { $newer })
chain-secure-at-times = Порт { $port } шифрует, но не каждый раз или не вовремя
chain-greets = Отвечает: { $text }
chain-greets-late = Отвечает поздно: { $text }
chain-refuses = Отказывает этому компьютеру: { $text }
chain-greets-wrongly = Отвечает не почтовый сервер этого вида: { $text }
chain-ends-without-a-word = Молча закрывает соединение
chain-greets-and-hangs-up = Отвечает и затем закрывает соединение
chain-greets-and-says-no-more = Отвечает и затем молчит
chain-says-nothing = Молчит
chain-sign-in-not-tested = Не проверялось: Mailprobe никогда не выполняет вход
chain-sign-in-needs-encryption = Без шифрования пароль не принимается
chain-sign-in-oauth-only = Пароли не принимаются, только вход через веб-страницу (OAuth 2)
chain-sign-in-disabled = Сообщает, что вход здесь отключён
chain-sign-in-none = Не предлагает ни одного способа входа
chain-sign-in-not-in-program = Предлагает только { $ways }, чего эта почтовая программа не поддерживает
chain-sign-in-not-known-of-program = Предлагает только { $ways }; поддерживает ли это почтовая программа, неизвестно
