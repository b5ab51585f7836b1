# Окно: что оно спрашивает, что сообщает на мгновение и страницы поверх экранов

window-title = Что случилось с вашей почтой?
window-start-message = Есть сообщение об ошибке или номер
window-start-address = Почта не работает, сообщения об ошибке нет
window-start-server = Я знаю почтовый сервер

window-drop = или перетащите сюда файл или картинку
window-picture = Вставленная картинка
window-picture-kept = Картинка не пропадёт: она будет добавлена под результатом, когда вы скопируете или сохраните его как картинку.
window-picture-remove = Убрать картинку
window-likely-causes = Что это, скорее всего, значит, судя только по словам
window-first-step = Первый шаг: { $step }
window-words-tell-nothing = Из одних слов не видно, в чём дело. Кнопка «Проверить» обратится к самому серверу.
window-check-to-be-sure = Пока ничего не измерено. Кнопка «Проверить» обратится к самому серверу.
window-check-servers = Кнопка «Проверить» обратится к этим серверам: { $servers }
window-nothing-recognised = В этом тексте не назван сервер. Введите здесь имя почтового сервера; оно указано в настройках учётной записи вашей почтовой программы.

window-address = Ваш адрес электронной почты
window-address-about = Mailprobe найдёт сервер, на котором хранится ваша почта. Часть адреса перед @ остаётся на этом компьютере. Пароль не нужен.
window-server-about = Имя указано в настройках учётной записи вашей почтовой программы. Часто оно начинается с imap., pop. или smtp. Больше ничего не нужно.
window-server-of-address = Оставьте пустым: найдётся по вашему адресу почты
window-recent = Проверялись раньше
window-more = Дополнительные настройки
window-more-about = Заполнять это не обязательно, но проверка будет точнее.
window-meaning-protocol = Как почтовая программа говорит с сервером: POP3 забирает почту, IMAP оставляет её на сервере, SMTP отправляет.
window-meaning-port = Номер, под которым сервер предлагает одну службу. Обычно 995 для POP3, 993 для IMAP, 465 и 587 для отправки.
window-meaning-encryption = Чтобы никто по пути не мог прочитать почту. SSL/TLS шифрует с первого байта, STARTTLS — после начала открытым текстом. Своим сертификатом сервер доказывает, кто он.
window-told = прочитано в вашем сообщении
window-told-perhaps = предположение по вашему сообщению; проверьте, верно ли оно
window-automatic = автоматически
window-search = Поиск
window-bad-address = Это не адрес электронной почты. Адрес выглядит так: name@example.com.
window-bad-server = «{ $server }» не может быть именем сервера. Имя сервера выглядит так: mail.example.com.
window-cleared = Поля теперь пусты.
window-undo = Отменить
window-restore = Вернуть то, что было введено раньше

window-practice = Упражнение с вымышленным сервером: { $title }
window-practice-banner = Упражнение — этот сервер вымышленный
window-leave-practice = Выйти из упражнения
window-practice-about = Вымышленные серверы на этом компьютере, чтобы посмотреть, как отвечает Mailprobe. Введённое вами сохранится и вернётся, когда вы выйдете из упражнения.
window-practice-works = Всё в порядке

window-waiting-this-computer = Проверяем сеть этого компьютера
window-waiting-name = Ищем адрес сервера — несколько секунд
window-waiting-connection = Ждём, пока сервер примет соединение — до 10 секунд
window-waiting-secure-channel = Ждём, пока сервер начнёт шифрование — до 10 секунд на каждую попытку
window-waiting-mail-server = Ждём первых слов почтового сервера — до 10 секунд
window-waiting-sign-in = Смотрим, какие способы входа предлагает сервер
window-waiting-elsewhere = Пробуем другие пути к серверу, чтобы найти причину — до минуты
window-one-second = Прошла { $seconds } секунда

link-state-suspected = вероятно, здесь

window-open = не решено
window-program-assumed = Почтовая программа не указана, поэтому проверка выполнена так, как соединяется { $program }.
window-program-change = Выбрать другую
window-questions = Ваши ответы помогут. То, что вам рассказали другие, тоже подходит.
window-take-back = Отменить этот ответ
window-step-locked = Этот шаг откроется, когда вы прочитаете предупреждение.
window-details = Технические подробности
window-copy-for-administrator = Скопировать отчёт для администратора
window-copied = Скопировано
window-copy-whole = Скопировать со всеми подробностями
window-system = Система
window-preview = Показать, что копируется
window-preview-about = Копируется именно это. От части адреса электронной почты перед @ остаётся только первая буква.
window-hide = Скрывать имена при копировании и сохранении

window-compare = Сравнение с прежней проверкой
window-compare-short = Сравнить
window-compare-end = Показать только эту проверку
window-compare-before = Раньше
window-compare-after = Позже
window-compare-same = Кроме времени, обе проверки показали одно и то же.
window-compare-addresses = Адреса сервера
window-compare-network = Сеть у этого компьютера была
window-show = Показать
window-delete = Удалить
window-forget-really = Удалить все? Отменить это нельзя
window-today = сегодня { $time }
window-yesterday = вчера { $time }

window-watch = Проверять, пока не заработает
window-watch-about = Проверяет раз в минуту, не дольше часа, и сообщает, когда заработает
window-watching = Следующая проверка через { $seconds } с
window-watch-checking = Проверяем ещё раз
window-watch-end = Прекратить проверки
window-watch-works = Теперь работает.
window-watch-over = Проверки шли час; пока не работает.
window-mail-helpdesk = Написать в службу поддержки
window-not-opened = Открыть не удалось: { $reason }
window-no-letters = На этом компьютере нет шрифта со знаками выбранного языка. Установите его, например пакет fonts-noto-cjk (Debian, Ubuntu) или google-noto-sans-cjk-fonts (Fedora), и запустите Mailprobe снова.
window-show-in-folder = Показать в папке
window-print = Печать…
window-copy = Скопировать команду
window-copy-command = Скопировать команду { $command }
window-command-copied = Команда скопирована.
window-remedy-copy-report = Скопировать отчёт
window-remedy-sign-in-page = Открыть страницу входа
window-remedy-date-and-time = Открыть настройки даты и времени
window-remedy-network = Открыть сетевые подключения
window-remedy-outlook = Открыть учётные записи Outlook

window-help = Справка
window-about-promise = Mailprobe никогда не спрашивает пароль и никогда не выполняет вход. Она обращается к названному вами почтовому серверу и к службе имён этого компьютера. Только если вы отметите «Также спросить у провайдера», она запросит настройки и у домена сервера.
window-about-licence = Свободная программа по лицензии MIT или Apache 2.0, на ваш выбор.
window-about-folder = Настройки и прежние проверки хранятся в папке { $folder }
window-stage-describe = Описание
window-stage-check = Проверка
window-stage-result = Результат
