# Окно программы

app-practice = Упражнения
app-history = Прежние проверки
app-history-empty = Проверок ещё не было
app-history-clear = Удалить все прежние проверки
app-language = Язык
app-theme = Оформление
app-theme-system = Как в системе
app-theme-light = Светлое
app-theme-dark = Тёмное
app-about = О программе
app-about-close = Закрыть
app-about-renderer = Отрисовка: { $renderer }
app-about-licences = Лицензии составных частей Mailprobe

describe-message = Сообщение
describe-example = Например: Не удалось установить безопасное подключение к серверу. Учётная запись: 'office', Сервер: 'mail.example.com', Протокол: POP3, Порт: 995, Защита (SSL): Да, Код: 0x800CCC1A
describe-paste = Вставить
describe-open = Открыть файл…
describe-clear = Очистить
describe-picture = Это картинка, а Mailprobe читает текст. Нажмите Ctrl+C в окне с сообщением и вставьте текст сюда. Или введите номер и сервер в поля. Картинку приложите к заявке.
describe-understood = Прочитано в вашем сообщении
describe-not-understood = В этом тексте ничего не удалось распознать. Вы всё равно можете указать сервер, протокол и порт и начать проверку.
describe-more = Ещё в этом же тексте: { $count }
describe-settings = Где проверять
describe-program-of-message = как указано в сообщении
describe-security = Шифрование
describe-published = Также спросить у провайдера, какие настройки он публикует (обращение к домену сервера)
describe-check = Проверить
describe-promise = Пароль не нужен и никогда не отправляется.
describe-nothing-yet = Сначала вставьте сообщение почтовой программы или укажите сервер.
describe-bad-port = «{ $port }» — это не порт. Порты — числа от 1 до 65535; обычно 995 для POP3 и 993 для IMAP.
describe-not-probed = Учётные записи { $protocol } проверить нельзя. Mailprobe проверяет POP3, IMAP и SMTP.
describe-unknown-program = Эта почтовая программа неизвестна. Выберите программу из списка.

checking-title = Проверяется { $target }
checking-seconds = { $seconds ->
        [one] Прошла { $seconds } секунда
        [few] Прошло { $seconds } секунды
        [many] Прошло { $seconds } секунд
       *[other] Прошло { $seconds } секунды
    }
checking-stop = Остановить
checking-stopping = Остановка. Всё, что найдено, сохранится.
checking-steps = Последние шаги

link-this-computer = Этот компьютер
link-name = Имя
link-connection = Соединение
link-secure-channel = Защищённое соединение
link-mail-server = Почтовый сервер
link-sign-in = Вход
link-state-waiting = ожидание
link-state-checking = проверка
link-state-works = работает
link-state-broken = не работает
link-state-not-reached = не достигнуто
link-state-partly = работает частично
link-state-not-used = не используется
link-state-not-tested = не проверено

result-back = Назад
result-again = Проверить ещё раз
result-copy-ticket = Скопировать для заявки
result-copy-picture = Скопировать картинку
result-save = Сохранить
result-save-page = Отчёт как страница…
result-save-picture = Картинка…
result-save-json = Результат для сравнения (JSON)…
result-save-text = Текст…
result-warning-read = Предупреждение прочитано
result-copied = Скопировано. Вставьте в заявку.
result-copied-picture = Картинка скопирована. Вставьте её в заявку.
result-saved = Сохранено: { $path }
result-saved-fallback = Окно выбора файла открыть не удалось. Сохранено: { $path }
result-not-saved = Сохранить не удалось: { $reason }. Ничего не потеряно, выберите другое место.
result-unchanged = С прошлой проверки ничего не изменилось.
result-changed = Прошлая проверка показала: { $before }
result-loaded = Это сохранённый результат.
result-not-loaded = Файл не удалось использовать: { $reason }

details-facts = Что проверено
details-why = Как рассчитан результат

fact-yes = Да
fact-no = Нет
fact-unknown = Не знаю

dialog-save = Сохранить
dialog-open = Открыть сообщение, журнал событий или сохранённый результат
dialog-kind = Отчёт Mailprobe
dialog-kind-open = Сообщения, журналы и результаты
app-crashed = Эту проверку не удалось довести до конца. Что произошло, записано в { $path }; отправьте этот файл в службу поддержки.
