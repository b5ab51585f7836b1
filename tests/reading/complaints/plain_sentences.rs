//! Plain sentences of many languages, and settings in the words of people: what was read, and the cause that is named first.

use mailprobe::complaint::{self, Contradiction};
use mailprobe::diagnosis::from_words;

/// The causes that a text speaks for, the likeliest first.
fn causes(text: &str) -> Vec<&'static str> {
    let reading = complaint::read(text);
    let (_, causes) = from_words(&reading.complaints, &reading.events);
    causes.iter().map(|cause| cause.id.id()).collect()
}

#[test]
fn a_plain_sentence_tells_the_cause_in_any_language() {
    let mut wrong = Vec::new();
    for (cause, text) in [
        (
            "firewall",
            "Server je nedostupný alebo odmieta spojenia: smtp.lipa.example",
        ),
        (
            "firewall",
            "Der Server ist entweder nicht verfügbar oder lehnt die Verbindung ab.",
        ),
        (
            "firewall",
            "Nie udało się połączyć z serwerem imap.brzoza.example",
        ),
        (
            "firewall",
            "Не удалось соединиться с сервером pop.ryabina.example",
        ),
        (
            "firewall",
            "De verbinding met de server imap.vlier.example is mislukt.",
        ),
        ("firewall", "تعذر الاتصال بالخادم mail.zaytun.example"),
        ("firewall", "אין אפשרות להתחבר לשרת mail.gefen.example"),
        ("firewall", "Tidak dapat terhubung ke server mail.teratai.example"),
        ("firewall", "ไม่สามารถเชื่อมต่อกับเซิร์ฟเวอร์ mail.dokbua.example"),
        ("certificate", "Le certificat de imap.cerisier.example a expiré"),
        (
            "certificate",
            "Il certificato del server mail.ulivo.example è scaduto",
        ),
        (
            "certificate",
            "サーバー imap.kaede.example に接続できません。証明書の有効期限が切れています。",
        ),
        ("certificate", "Chứng chỉ của mail.hoasen.example đã hết hạn"),
        ("certificate", "Certifikát servera mail.lipa.example vypršal"),
        ("certificate", "Sertifikatet for mail.bjerk.example har utløpt"),
        ("sign-in-refused", "Грешна парола за imap.kestenova.example"),
        ("sign-in-refused", "Serwer smtp.brzoza.example odrzucił hasło"),
        (
            "sign-in-refused",
            "Serveren smtp.bøg.example afviste adgangskoden",
        ),
        ("sign-in-refused", "प्रमाणीकरण विफल, imap.kamal.example"),
        ("sign-in-refused", "فشل تسجيل الدخول، كلمة المرور غير صحيحة"),
        ("dns", "Poslužitelj nije pronađen: imap.lavanda.example"),
        (
            "sign-in-refused",
            "Bitte prüfen: Benutzername oder Passwort stimmen nicht, imap.eiche.example",
        ),
        (
            "sign-in-refused",
            "Impossible de s'authentifier auprès du serveur smtp.cerisier.example",
        ),
        ("sign-in-refused", "Verificatie mislukt voor smtp.vlier.example"),
        ("sign-in-refused", "Overenie zlyhalo, imap.lipa.example"),
        (
            "sign-in-refused",
            "Nume de utilizator sau parolă incorecte: imap.tei.example",
        ),
        (
            "sign-in-method",
            "Le serveur smtp.cerisier.example ne prend pas en charge la méthode d'authentification choisie",
        ),
        (
            "sign-in-method",
            "Ο διακομιστής mail.elia.example δεν υποστηρίζει την επιλεγμένη μέθοδο ταυτοποίησης",
        ),
        (
            "sign-in-method",
            "サーバー smtp.kaede.example は選択された認証方式に対応していません",
        ),
        (
            "sign-in-method",
            "Für imap.eiche.example ist ein App-Passwort ist erforderlich",
        ),
        ("firewall", "Csatlakozás elutasítva: smtp.fenyo.example"),
        ("firewall", "Serverul imap.tei.example nu a răspuns la timp"),
        (
            "dns",
            "No se pudo resolver el nombre del servidor smtp.olivo.example",
        ),
        ("dns", "无法解析服务器名称 imap.songshu.example"),
        ("no-network", "Imposibil de conectat la rețea"),
        ("no-network", "ネットワークに接続できません"),
        ("no-network", "Nelze se připojit k síti"),
        (
            "sending-refused",
            "Der Empfänger wurde von smtp.eiche.example abgelehnt",
        ),
        (
            "sending-refused",
            "Avsändaradressen avvisades av smtp.bjork.example",
        ),
        ("sending-refused", "서버가 받는 사람을 거부했습니다"),
        (
            "firewall",
            "Brother MFC: Cannot connect to SMTP server. smtp.thyme.example, port 587",
        ),
        (
            "no-network",
            "failed to connect to imap.thyme.example/2001:db8::7 (port 143) from /:: (port 0) after 60000ms: connect failed: ENETUNREACH (Network is unreachable)",
        ),
        (
            "starttls-mixup",
            "msmtp: TLS handshake failed: The TLS connection was non-properly terminated.\nhost smtp.thyme.example\nport 465\ntls on\ntls_starttls on",
        ),
        (
            "starttls-mixup",
            "smtp.thyme.example port 465 STARTTLS: TLS handshake failed",
        ),
    ] {
        let named = causes(text);
        if named.first() != Some(&cause) {
            wrong.push(format!("{text}: {named:?}, not {cause}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn the_reason_outranks_the_line_above_it() {
    for text in [
        "iPhone: メールを送信できません。サーバ“smtp.kaede.example”のユーザ名またはパスワードが正しくありません。ポート587",
        "Cannot Send Mail. The user name or password for smtp.maple.example is incorrect.",
    ] {
        assert_eq!(causes(text).first(), Some(&"sign-in-refused"), "{text}");
    }
    let answered = "Expected response code 250 but got code \"503\", with message \"503 Bad sequence of commands - AUTH required\"";
    assert!(!causes(answered).contains(&"firewall"));
}

#[test]
fn a_port_is_read_behind_any_word_for_it_and_behind_none() {
    let mut wrong = Vec::new();
    for (text, server, port) in [
        (
            "smtp.lipa.example na porte 465: časový limit vypršal",
            "smtp.lipa.example",
            Some(465),
        ),
        (
            "imap.zaytun.example المنفذ 993 انتهت مهلة الاتصال",
            "imap.zaytun.example",
            Some(993),
        ),
        (
            "לא ניתן להתחבר לשרת imap.gefen.example יציאה 993",
            "imap.gefen.example",
            Some(993),
        ),
        (
            "smtp.hoasen.example cổng 587: kết nối bị từ chối",
            "smtp.hoasen.example",
            Some(587),
        ),
        (
            "imap.kaede.example に接続できません。ポート993です",
            "imap.kaede.example",
            Some(993),
        ),
        (
            "Cannot connect to SMTP server smtp.thyme.example 465",
            "smtp.thyme.example",
            Some(465),
        ),
        (
            "connection refused: pop.thyme.example / 995 / SSL",
            "pop.thyme.example",
            Some(995),
        ),
        (
            "connection refused by mail.thyme.example:2026-11-20 10:00:01",
            "mail.thyme.example",
            None,
        ),
        (
            "lookup smtp.thyme.example on 192.0.2.53:53: no such host",
            "smtp.thyme.example",
            None,
        ),
        (
            "Host1: imap server [imap.old.example] port [993]\nHost2: failure: Error login on [imap.new.example] with user [bo] auth [LOGIN]: 2 NO [AUTHENTICATIONFAILED] no",
            "imap.new.example",
            None,
        ),
    ] {
        let first = complaint::read(text)
            .complaints
            .into_iter()
            .next()
            .unwrap_or_default();
        if first.server.as_deref() != Some(server) || first.port != port {
            wrong.push(format!("{text}: {:?} {:?}", first.server, first.port));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    let of_a_database = complaint::read("ORA-12541: no listener, host db7.thyme.example port 1521");
    assert_eq!(of_a_database.complaints, []);
}

#[test]
fn an_answer_ends_where_the_person_goes_on() {
    for (text, answer) in [
        (
            "Le serveur a répondu : 554 5.7.1 Relay access denied. Serveur smtp.cerisier.example port 25",
            "554 5.7.1 Relay access denied.",
        ),
        (
            "it shows \"error: 535 5.7.8 authentication failed\" on smtp.thyme.example, Outlook 2019",
            "535 5.7.8 authentication failed",
        ),
        (
            "LOGIN => [AUTHENTICATIONFAILED] Invalid credentials",
            "[AUTHENTICATIONFAILED] Invalid credentials",
        ),
        (
            "error: \"NO [ALERT] Please log in via your browser\" on imap.thyme.example",
            "NO [ALERT] Please log in via your browser",
        ),
        (
            "<bo@thyme.example>: host mx.thyme.example[192.0.2.9] said: 550-5.7.1 Not taken.\n    550 5.7.1 See our page (in reply to\n    end of DATA command)",
            "550-5.7.1 Not taken. 550 5.7.1 See our page",
        ),
    ] {
        let first = complaint::read(text)
            .complaints
            .into_iter()
            .next()
            .unwrap_or_default();
        assert_eq!(first.server_response.as_deref(), Some(answer), "{text}");
    }
}

#[test]
fn encryption_is_told_by_a_box_and_by_a_certificate() {
    for (text, secure) in [
        (
            "imap.thyme.example port 993, 'requires encrypted connection' is ticked. Timed out.",
            Some(true),
        ),
        (
            "Certyfikat serwera mail.brzoza.example wygasł (IMAP, port 993)",
            Some(true),
        ),
        (
            "smtp.ryabina.example, порт 25, без SSL: соединение отклонено",
            Some(false),
        ),
        (
            "imap.fenyo.example, 143-as port, STARTTLS: csatlakozás elutasítva",
            Some(true),
        ),
        (
            "Yhteys imap.koivu.example aikakatkaistiin, SSL/TLS portti 993",
            Some(true),
        ),
        ("127.0.0.1 port 1143 STARTTLS: connection refused", Some(true)),
        (
            "Authentication failed. pop.thyme.example:995 Security type SSL",
            Some(true),
        ),
        ("smtp.thyme.example:465 STARTTLS timed out", Some(true)),
    ] {
        let first = complaint::read(text)
            .complaints
            .into_iter()
            .next()
            .unwrap_or_default();
        assert_eq!(first.secure, secure, "{text}");
    }
}

#[test]
fn tls_at_once_and_starttls_are_told_apart() {
    let contradicts = |text: &str| {
        let reading = complaint::read(text);
        let first = reading.complaints.first().expect("a complaint");
        first.contradictions.contains(&Contradiction::StarttlsOnTlsPort)
    };
    for text in [
        "smtp.thyme.example port 465, security STARTTLS: timed out",
        "mail.smtp.host=smtp.thyme.example\nmail.smtp.port=465\nmail.smtp.starttls.enable=true\nTLS handshake failed",
    ] {
        assert!(contradicts(text), "{text}");
    }
    for text in [
        "smtp.thyme.example port 587, security STARTTLS: timed out",
        "smtp.thyme.example port 465, SSL/TLS: timed out. With port 587 and STARTTLS it works.",
        "mail.smtp.host=smtp.thyme.example\nmail.smtp.port=465\nmail.smtp.starttls.enable=true\nmail.smtp.ssl.enable=true\nTLS handshake failed",
        "smtp_address = smtp.thyme.example\nsmtp_port = 465\nenable_starttls_auto = true\ncertificate has expired",
    ] {
        assert!(!contradicts(text), "{text}");
    }
}
