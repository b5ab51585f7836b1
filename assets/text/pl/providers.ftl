# Co wiadomo o firmach prowadzących skrzynki

## Jak działa tam logowanie

provider-known = Dostawca poczty
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: programy pocztowe logują się hasłem do skrzynki.
        [app-password] { $provider }: programy pocztowe potrzebują hasła utworzonego tylko dla nich (hasła do aplikacji). Zwykłe hasło tam nie działa.
        [oauth] { $since ->
            [none] { $provider }: programy pocztowe nie mogą już logować się hasłem. Muszą otworzyć stronę logowania dostawcy (OAuth 2).
           *[other] { $provider }: od { $since } programy pocztowe nie mogą już logować się hasłem. Muszą otworzyć stronę logowania dostawcy (OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: programy pocztowe logują się przez stronę logowania dostawcy (OAuth 2) albo hasłem utworzonym tylko dla nich (hasłem do aplikacji). Zwykłe hasło tam nie działa.
           *[other] { $provider }: od { $since } programy pocztowe muszą logować się przez stronę logowania dostawcy (OAuth 2) albo hasłem utworzonym tylko dla nich (hasłem do aplikacji). Zwykłe hasło tam nie działa.
        }
        [authorization-code] { $provider }: programy pocztowe potrzebują kodu autoryzacji z ustawień poczty na stronie internetowej. Zwykłe hasło tam nie działa.
        [bridge] { $provider }: programy pocztowe mają dostęp do tej poczty tylko przez własny program dostawcy (Bridge), który musi działać na tym komputerze i pokazuje własne hasło.
        [none] { $provider }: tej poczty nie można czytać w innych programach pocztowych, tylko w programie dostawcy.
       *[other] { $provider }: nie wiadomo, jak logują się tam programy pocztowe.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: o ile wiadomo, programy pocztowe logują się hasłem do skrzynki.
        [app-password] { $provider }: o ile wiadomo, programy pocztowe potrzebują hasła utworzonego tylko dla nich (hasła do aplikacji).
        [oauth] { $provider }: o ile wiadomo, programy pocztowe nie mogą już logować się hasłem. Muszą otworzyć stronę logowania dostawcy (OAuth 2).
        [oauth-or-app-password] { $provider }: o ile wiadomo, programy pocztowe logują się przez stronę logowania dostawcy (OAuth 2) albo hasłem utworzonym tylko dla nich (hasłem do aplikacji).
        [authorization-code] { $provider }: o ile wiadomo, programy pocztowe potrzebują kodu autoryzacji z ustawień poczty na stronie internetowej.
        [bridge] { $provider }: o ile wiadomo, programy pocztowe mają dostęp do tej poczty tylko przez własny program dostawcy (Bridge) na tym komputerze.
        [none] { $provider }: o ile wiadomo, tej poczty nie można czytać w innych programach pocztowych, tylko w programie dostawcy.
       *[other] { $provider }: nie wiadomo, jak logują się tam programy pocztowe.
    }
}
provider-switch = Na stronie dostawcy: { $switch }
provider-note = Jeszcze jedna informacja. { $note }
provider-page = Strona na ten temat: { $page }
provider-status-page = Czy dostawca ma awarię? { $page }
provider-receiving = Odbieranie poczty:
provider-sending = Wysyłanie poczty:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = Nie są znane żadne serwery.
provider-user-name = { $username ->
    [email] Nazwa użytkownika: cały adres e-mail
    [none] Nazwa użytkownika nie jest potrzebna
    [local-part] Nazwa użytkownika: część adresu przed znakiem @
   *[other] Nazwa użytkownika: taka, jaką podał dostawca
}
provider-source = { $certainty ->
    [checked] Według { $source } (sprawdzono { $checked })
   *[as-far-as-known] O ile wiadomo ({ $source }, { $checked })
}
provider-takes-in-mail = Poczta dla tej domeny trafia najpierw do dostawcy { $provider }; skrzynka może być gdzie indziej.
provider-not-known = Mailprobe nie wie, kto obsługuje pocztę „{ $asked }”. Serwery zna ten, od kogo masz ten adres.

## Co ustalono

finding-provider-runs-server = { $server } to serwer dostawcy { $provider }
finding-provider-name-not-found = { $server } to właściwa nazwa u dostawcy { $provider }; usługa nazw tej sieci jej nie znajduje
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } nie przyjmuje już haseł od programów pocztowych, tylko logowanie przez własną stronę (OAuth 2)
       *[other] { $provider } od { $since } nie przyjmuje haseł od programów pocztowych, tylko logowanie przez własną stronę (OAuth 2)
    }
   *[as-far-as-known] O ile wiadomo, { $provider } nie przyjmuje haseł od programów pocztowych, tylko logowanie przez własną stronę (OAuth 2)
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } odrzuca zwykłe hasło w programach pocztowych; wymaga hasła do aplikacji albo logowania przez własną stronę (OAuth 2), jeśli ją ma
       *[other] { $provider } od { $since } odrzuca zwykłe hasło w programach pocztowych; wymaga hasła do aplikacji albo logowania przez własną stronę (OAuth 2), jeśli ją ma
    }
   *[as-far-as-known] O ile wiadomo, { $provider } odrzuca zwykłe hasło w programach pocztowych i wymaga hasła do aplikacji
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } odrzuca zwykłe hasło w programach pocztowych; wymaga kodu autoryzacji z ustawień poczty
   *[as-far-as-known] O ile wiadomo, { $provider } wymaga w programach pocztowych kodu autoryzacji z ustawień poczty
}
finding-provider-switch = { $sign_in ->
    [password] Na stronie dostawcy { $provider } trzeba być może najpierw zezwolić na programy pocztowe: { $switch }
    [oauth] Na stronie dostawcy { $provider } trzeba być może najpierw zezwolić na programy pocztowe: { $switch }
   *[other] Na stronie dostawcy { $provider }: { $switch }
}
finding-provider-needs-bridge = { $provider } udostępnia pocztę innym programom tylko przez własny program (Bridge) na tym komputerze
finding-provider-bridge-silent = Na porcie { $port } tego komputera, gdzie powinien działać program dostawcy { $provider } (Bridge), nic nie nasłuchuje
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } nie oferuje POP, IMAP ani SMTP: tę pocztę mogą czytać tylko jego własne programy
   *[as-far-as-known] O ile wiadomo, { $provider } nie oferuje POP, IMAP ani SMTP: tę pocztę mogą czytać tylko jego własne programy
}
finding-provider-other-server = { $server } nie jest serwerem { $right_protocol } dostawcy { $provider }; jest nim { $right_server }, port { $right_port }
finding-provider-without-protocol = { $provider }, o ile wiadomo, nie oferuje { $protocol }; oferuje { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = { $provider } podaje dla { $right_protocol } na { $right_server } port { $right_port }, a nie { $port }
finding-provider-other-protection = { $provider } podaje dla portu { $port } na { $right_server } { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] brak szyfrowania
}, a ustawiono coś innego
finding-program-fetches-from-cloud = { $program } pobiera pocztę przez serwery { $cloud }, a nie bezpośrednio z tego komputera

## Wnioski

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } nie przyjmuje już haseł od programów pocztowych, więc z reguły odrzuca nawet właściwe.
   *[as-far-as-known] O ile wiadomo, { $provider } nie przyjmuje już haseł od programów pocztowych.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } nie przyjmuje tu zwykłego hasła; wymaga hasła do aplikacji.
   *[as-far-as-known] O ile wiadomo, { $provider } wymaga tu hasła do aplikacji, a nie zwykłego.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } nie przyjmuje tu zwykłego hasła; wymaga kodu autoryzacji.
   *[as-far-as-known] O ile wiadomo, { $provider } wymaga tu kodu autoryzacji, a nie hasła.
}
verdict-sign-in-method-provider-switch = { $provider } odrzuca logowanie; najprawdopodobniej programy pocztowe są tam jeszcze wyłączone.
verdict-sign-in-method-provider-needs-bridge = Pocztę u dostawcy { $provider } można czytać tylko przez jego własny program (Bridge) na tym komputerze.
verdict-sign-in-method-provider-without-mail-programs = Pocztę u dostawcy { $provider } można czytać tylko w jego własnych programach; { $program } tego nie potrafi.
verdict-dns-provider-name-not-found = Ta sieć nie znajduje nazwy serwera { $server }, choć u dostawcy { $provider } jest właściwa.
verdict-no-secure-service-provider-without-mail-programs = Pocztę u dostawcy { $provider } można czytać tylko w jego własnych programach; { $program } tego nie potrafi.
verdict-no-secure-service-provider-without-protocol = { $provider }, o ile wiadomo, nie oferuje { $protocol }; niech { $program } używa { $right_protocol }.
verdict-server-down-provider-bridge-silent = Program dostawcy { $provider } (Bridge) nie działa na tym komputerze albo używa innego portu.

## Kto może to naprawić

whose-dns-provider-name-not-found = Naprawić to musi dział pomocy albo administrator tej sieci.
whose-server-down-provider-bridge-silent = Możesz to naprawić samodzielnie: uruchom program dostawcy { $provider } na tym komputerze.
whose-sign-in-method-provider-takes-no-password = Możesz to naprawić samodzielnie: zmień sposób, w jaki loguje się { $program }, albo użyj innego programu.
whose-sign-in-method-provider-wants-app-password = Możesz to naprawić samodzielnie hasłem, które tworzy { $provider } i którego używa tylko { $program }.
whose-sign-in-method-provider-wants-code = Możesz to naprawić samodzielnie kodem z ustawień poczty u dostawcy { $provider }.
whose-sign-in-method-provider-switch = Możesz to naprawić samodzielnie w ustawieniach poczty na stronie dostawcy { $provider }.

## Co robić

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: wpisz od nowa hasło do skrzynki i nazwę użytkownika dokładnie tak, jak podał ją dostawca.
    [app-password] { $provider }: utwórz na stronie dostawcy hasło tylko dla tego programu (hasło do aplikacji) i wpisz je zamiast zwykłego.
    [oauth] { $provider }: niech program otworzy stronę logowania dostawcy (w ustawieniach programu: OAuth 2). Jeśli tego nie potrafi, użyj nowszego programu albo strony internetowej.
    [oauth-or-app-password] { $provider }: niech program otworzy stronę logowania dostawcy (w ustawieniach programu: OAuth 2) albo utwórz na stronie dostawcy hasło do aplikacji i wpisz je.
    [authorization-code] { $provider }: pobierz kod autoryzacji z ustawień poczty na stronie internetowej i wpisz go zamiast hasła.
    [bridge] { $provider }: uruchom jego program (Bridge) na tym komputerze i skopiuj z niego serwer, port i hasło.
   *[none] { $provider }: czytaj tę pocztę na stronie dostawcy albo w jego programie.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Jeszcze jedna informacja. { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Strona: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] Sprawdź na stronie dostawcy { $provider }, czy programy pocztowe mają dostęp: { $provider-switch }
    [oauth] Sprawdź na stronie dostawcy { $provider }, czy programy pocztowe mają dostęp: { $provider-switch }
   *[other] Gdzie to jest na stronie dostawcy { $provider }: { $provider-switch }
}
user-provider-settings = Ustaw w programie { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] pocztowym
} to, co podaje { $right-provider }: { $right-protocol }, serwer { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] brak szyfrowania
}.
user-cloud-program = Ten program pobiera pocztę przez serwery { $cloud }, a nie stąd. Zapytaj administratorów serwera poczty, czy je wpuszcza. Serwer może być dostępny tylko z biura, blokować inne kraje lub zbyt wiele logowań (fail2ban) albo używać własnego urzędu certyfikacji firmy.
admin-provider-status = Ten serwer prowadzi { $provider }; z zewnątrz nic nie można na nim zrobić. { $provider-status-page ->
    [none] Sprawdź na stronie dostawcy, czy zgłasza on awarię.
   *[other] Sprawdź, czy dostawca zgłasza awarię: { $provider-status-page }
}
program-cloud-note = { $program } pobiera pocztę przez serwery { $cloud }. Sprawdzenie z tego komputera nie pokaże, czy one się łączą: serwer poczty może być dostępny tylko z biura, blokować inne kraje lub zbyt wiele logowań (fail2ban) albo używać własnego urzędu certyfikacji firmy.

## Usługi konta

report-services = Serwery Twojego konta
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = działa
service-not-decided = nie rozstrzygnięto
describe-no-mail-programs = { $provider } pozwala czytać pocztę tylko własnym programom. Nie ma czego sprawdzać.
