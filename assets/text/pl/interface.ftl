# Okno programu

app-practice = Ćwiczenia
app-history = Wcześniejsze sprawdzenia
app-history-empty = Nie ma jeszcze wcześniejszych sprawdzeń
app-history-clear = Zapomnij wszystkie wcześniejsze sprawdzenia
app-language = Język
app-theme = Wygląd
app-theme-system = Jak w systemie
app-theme-light = Jasny
app-theme-dark = Ciemny
app-about = O programie
app-about-close = Zamknij
app-about-renderer = Rysowanie: { $renderer }
app-about-licences = Licencje części, z których składa się Mailprobe

describe-message = Komunikat
describe-example = Na przykład: Nie można ustanowić bezpiecznego połączenia z serwerem. Konto: 'office', Serwer: 'mail.example.com', Protokół: POP3, Port: 995, Zabezpieczenia (SSL): Tak, Numer błędu: 0x800CCC1A
describe-paste = Wklej
describe-open = Otwórz plik…
describe-clear = Wyczyść
describe-picture = To jest obraz, a Mailprobe czyta tekst. W oknie komunikatu proszę nacisnąć Ctrl+C, a potem wkleić tutaj. Można też wpisać numer i serwer w pola. Obraz proszę dołączyć do zgłoszenia.
describe-understood = Odczytano z komunikatu
describe-not-understood = W tym tekście nic nie zostało rozpoznane. Nadal można podać serwer, protokół i port i rozpocząć sprawdzenie.
describe-more = Więcej w tym samym tekście: { $count }
describe-settings = Gdzie sprawdzić
describe-program-of-message = jak podaje komunikat
describe-security = Szyfrowanie
describe-published = Zapytaj też dostawcę, jakie ustawienia publikuje (kontakt z domeną serwera)
describe-check = Sprawdź
describe-promise = Hasło nie jest potrzebne i nigdy nie jest wysyłane.
describe-nothing-yet = Proszę najpierw wkleić komunikat programu pocztowego albo podać serwer.
describe-bad-port = „{ $port }” to nie port. Porty to liczby od 1 do 65535; zwykle 995 dla POP3 i 993 dla IMAP.
describe-not-probed = Kont { $protocol } nie można sprawdzić. Mailprobe sprawdza POP3, IMAP i SMTP.
describe-unknown-program = Ten program pocztowy nie jest znany. Proszę wybrać program z listy.

checking-title = Sprawdzanie: { $target }
checking-seconds = Upłynęło sekund: { $seconds }
checking-stop = Zatrzymaj
checking-stopping = Zatrzymywanie. To, co znaleziono, zostaje zachowane.
checking-steps = Ostatnie kroki

link-this-computer = Ten komputer
link-name = Nazwa
link-connection = Połączenie
link-secure-channel = Bezpieczny kanał
link-mail-server = Serwer poczty
link-state-waiting = oczekuje
link-state-checking = sprawdzanie
link-state-works = w porządku
link-state-broken = problem
link-state-not-reached = nie sprawdzono

result-back = Wstecz
result-again = Sprawdź ponownie
result-copy-ticket = Kopiuj do zgłoszenia
result-copy-picture = Kopiuj obraz
result-save = Zapisz
result-save-page = Raport jako strona…
result-save-picture = Obraz…
result-save-json = Wynik do porównania (JSON)…
result-save-text = Tekst…
result-warning-read = Przeczytano
result-copied = Skopiowano. Proszę wkleić do zgłoszenia.
result-copied-picture = Obraz skopiowano. Proszę wkleić go do zgłoszenia.
result-saved = Zapisano jako { $path }
result-saved-fallback = Nie udało się otworzyć okna wyboru pliku. Zapisano jako { $path }
result-not-saved = Nie udało się zapisać: { $reason }. Nic nie przepadło; proszę wybrać inne miejsce.
result-unchanged = Od poprzedniego sprawdzenia nic się nie zmieniło.
result-changed = Poprzednie sprawdzenie wykazało: { $before }
result-loaded = To jest zapisany wynik.
result-not-loaded = Nie udało się użyć pliku: { $reason }

details-why = Dlaczego? Obliczenie

fact-yes = Tak
fact-no = Nie
fact-unknown = Nie wiem

dialog-save = Zapisz
dialog-open = Otwórz komunikat, dziennik zdarzeń lub zapisany wynik
dialog-kind = Raport Mailprobe
dialog-kind-open = Komunikaty, dzienniki i wyniki
app-crashed = Tego sprawdzenia nie udało się dokończyć. Co się stało, zapisano w { $path }; proszę wysłać ten plik do działu pomocy.
