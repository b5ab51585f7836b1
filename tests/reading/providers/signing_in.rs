//! What is said of refused sign-ins: the provider's truth, with its source, in place of "type the password again".

use mailprobe::checkup::Explanation;
use mailprobe::complaint::read;
use mailprobe::diagnosis::HypothesisId;
use mailprobe::report::words;
use mailprobe::text::Text;

/// A refusal as a mail program shows it, the provider it is told by, and words that the first steps must hold.
const REFUSALS: &[(&str, &str, &str)] = &[
    // Microsoft
    (
        "Thunderbird: Login to server outlook.office365.com with username ann@company.example failed.",
        "microsoft-365",
        "sign-in page",
    ),
    (
        "Sending failed. smtp.office365.com said: 535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
        "microsoft-365",
        "OAuth\u{a0}2",
    ),
    (
        "Login to server imap-mail.outlook.com failed: NO LOGIN failed.",
        "outlook-com",
        "sign-in page",
    ),
    (
        "Account: 'ann@hotmail.com', Server: 'pop3.live.com', Protocol: POP3, Server Response: '-ERR Logon failure: unknown user name or bad password.', Port: 995, Secure(SSL): Yes, Server Error: 0x800CCC90, Error Number: 0x800CCC92",
        "outlook-com",
        "OAuth\u{a0}2",
    ),
    // Google
    (
        "imap.gmail.com: NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)",
        "gmail",
        "app password",
    ),
    (
        "smtp.gmail.com answered 535-5.7.8 Username and Password not accepted.",
        "gmail",
        "app password",
    ),
    (
        "smtp.gmail.com: 534-5.7.9 Application-specific password required.",
        "gmail",
        "app password",
    ),
    (
        "pop.gmail.com: -ERR [AUTH] Username and password not accepted.",
        "gmail",
        "app password",
    ),
    // Apple, Yahoo and those it runs
    (
        "imap.mail.me.com: NO [AUTHENTICATIONFAILED] Authentication Failed",
        "icloud",
        "app password",
    ),
    (
        "imap.mail.yahoo.com: NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
        "yahoo",
        "app password",
    ),
    (
        "smtp.aol.com: 535 5.7.0 (#MBR1212) Incorrect username or password",
        "aol",
        "app password",
    ),
    (
        "imap.mail.att.net: NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
        "att",
        "app password",
    ),
    (
        "imap.tools.sky.com: NO [AUTHENTICATIONFAILED] LOGIN Invalid credentials",
        "sky",
        "app password",
    ),
    // Germany
    ("imap.gmx.net: NO authentication failed", "gmx", "POP3/IMAP"),
    (
        "mail.gmx.net: 535 Authentication credentials invalid",
        "gmx",
        "POP3/IMAP",
    ),
    ("imap.web.de: NO authentication failed", "web-de", "POP3/IMAP"),
    (
        "secureimap.t-online.de: NO LOGIN failed: authentication failed",
        "t-online",
        "e-mail programs",
    ),
    (
        "mx.freenet.de: 535 Incorrect authentication data",
        "freenet",
        "activate",
    ),
    // Elsewhere
    (
        "imap.fastmail.com: NO [AUTHENTICATIONFAILED] Incorrect username or password",
        "fastmail",
        "app password",
    ),
    (
        "imap.mail.ru: NO [AUTHENTICATIONFAILED] Application password is REQUIRED",
        "mail-ru",
        "app password",
    ),
    (
        "imap.yandex.com: NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled",
        "yandex",
        "app password",
    ),
    (
        "imap.qq.com: NO Login fail. Please using authorization code to login",
        "qq",
        "authorization code",
    ),
    (
        "smtp.163.com: 535 Error: authentication failed",
        "netease-163",
        "authorization code",
    ),
    (
        "smtp.126.com: 535 Error: authentication failed",
        "netease-126",
        "authorization code",
    ),
    (
        "imap.sina.com: NO login failed, authentication failed",
        "sina",
        "authorization code",
    ),
    (
        "imap.naver.com: NO [AUTHENTICATIONFAILED] authentication failed",
        "naver",
        "app password",
    ),
    (
        "imap.daum.net: NO [AUTHENTICATIONFAILED] authentication failed",
        "daum",
        "app password",
    ),
    (
        "Server: 'imap.wp.pl', Protocol: IMAP, Port: 993. NO [AUTHENTICATIONFAILED] Authentication failed",
        "wp-poland",
        "allow mail programs",
    ),
    (
        "Server: 'poczta.interia.pl', Protocol: IMAP, Port: 993. NO [AUTHENTICATIONFAILED] Authentication failed",
        "interia",
        "switch on POP3",
    ),
    (
        "imap.rambler.ru: NO [AUTHENTICATIONFAILED] Authentication failed",
        "rambler",
        "allow access",
    ),
    (
        "imap.uol.com.br: NO [AUTHENTICATIONFAILED] Authentication failed",
        "uol",
        "Activate IMAP",
    ),
    (
        "imap.virginmedia.com: NO [AUTHENTICATIONFAILED] Authentication failed",
        "virgin-media",
        "app password",
    ),
    (
        "imap.telstra.com: NO [AUTHENTICATIONFAILED] Authentication failed",
        "telstra",
        "app password",
    ),
    (
        "imap.zoho.eu: NO [AUTHENTICATIONFAILED] Invalid credentials",
        "zoho-europe",
        "IMAP",
    ),
    (
        "smtp.sendgrid.net: 535 Authentication failed: Bad username / password",
        "sendgrid",
        "API key",
    ),
    (
        "imap.ukr.net: NO [AUTHENTICATIONFAILED] Authentication failed",
        "ukr-net",
        "app password",
    ),
    (
        "mail.infomaniak.com: NO [AUTHENTICATIONFAILED] Authentication failed",
        "infomaniak",
        "app password",
    ),
    // Refusals that name no server and yet are one provider's own words
    (
        "535-5.7.8 Username and Password not accepted. For more information, go to\n535 5.7.8 https://support.google.com/mail/?p=BadCredentials d9443c01a7336-20sm - gsmtp",
        "gmail",
        "app password",
    ),
    (
        "535 Login fail. Account is abnormal, service is not open, password is incorrect, login frequency limited, or system is busy.",
        "qq",
        "authorization code",
    ),
    (
        "a1 NO [AUTHENTICATIONFAILED] LOGIN invalid credentials or IMAP is disabled sc=8Kq1p0aRqKo0",
        "yandex",
        "app password",
    ),
    (
        "-ERR [AUTH] login failure or POP3 disabled, try later. sc=YdKq1p0aRqKo",
        "yandex",
        "app password",
    ),
    (
        "535 5.7.0 Incorrect username, password or access token",
        "fastmail",
        "app password",
    ),
    (
        "5 NO SELECT Unsafe Login. Please contact kefu@188.com for help",
        "netease-163",
        "authorization code",
    ),
];

/// Where the provider wants something other than the usual password, that leads; its steps say what.
#[test]
fn refusals_get_the_providers_truth() {
    let text = Text::english();
    let mut wrong = Vec::new();
    for (message, id, wanted) in REFUSALS {
        let explanation = Explanation::of(&read(message));
        let provider = explanation
            .provider
            .as_ref()
            .map(|known| known.provider.id.as_str());
        let leading = explanation.causes.first().map(|cause| cause.id);
        let steps: Vec<String> = words::steps(&explanation.advice.user, text)
            .into_iter()
            .map(|(step, _)| step)
            .collect();
        let says = steps.iter().take(3).any(|step| step.contains(wanted));
        if provider != Some(*id) || leading != Some(HypothesisId::SignInMethod) || !says {
            wrong.push(format!("{message}\n  {provider:?} {leading:?}\n  {steps:#?}"));
        }
    }
    assert!(
        wrong.is_empty(),
        "{} of {}: {}",
        wrong.len(),
        REFUSALS.len(),
        wrong.join("\n")
    );
}

/// Every provider with a server for reading mail: the same bare refusal gets its own way of signing in.
#[test]
fn a_bare_refusal_gets_every_providers_own_way() {
    use mailprobe::mail::Protocol;
    use mailprobe::provider::{self, SignIn};
    let text = Text::english();
    let (mut other_way, mut password, mut wrong) = (0, 0, Vec::new());
    for provider in provider::all() {
        let domain = provider_domain(provider.id.as_str());
        let servers = provider.servers(Some(domain.trim_start_matches('@')));
        let Some(server) = servers.iter().find(|server| server.protocol != Protocol::Smtp) else {
            continue;
        };
        let refusal = match server.protocol {
            Protocol::Imap => "NO [AUTHENTICATIONFAILED] Authentication failed",
            _ => "-ERR [AUTH] Authentication failed",
        };
        let message = format!(
            "Account: 'ann{domain}', Server: '{}', Protocol: {}, Server Response: '{refusal}', Port: {}, Secure(SSL): Yes",
            server.host, server.protocol, server.port
        );
        let explanation = Explanation::of(&read(&message));
        let found = explanation.provider.as_ref().map(|known| known.provider);
        let leading = explanation.causes.first().map(|cause| cause.id);
        let needs_switch = provider.switch_for(Some(server.protocol)).is_some();
        let expected = match provider.sign_in {
            // The program on this computer has a password of its own.
            SignIn::Bridge => HypothesisId::SignInRefused,
            SignIn::Password | SignIn::Unknown if !needs_switch => HypothesisId::SignInRefused,
            _ => HypothesisId::SignInMethod,
        };
        match expected {
            HypothesisId::SignInMethod => other_way += 1,
            _ => password += 1,
        }
        let steps = words::steps(&explanation.advice.user, text);
        let named = steps
            .iter()
            .any(|(step, _)| step.starts_with(&format!("{}:", provider.name)));
        let is_right = found == Some(provider) && leading == Some(expected);
        if !is_right || provider.sign_in != SignIn::Unknown && !named {
            wrong.push(format!(
                "{}: {:?} {leading:?} {named}",
                provider.id,
                found.map(|found| &found.id)
            ));
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
    assert!(
        other_way >= 40 && other_way + password >= 180,
        "{other_way} {password}"
    );
}

/// The part behind the account's name, where addresses tell the provider from others on the same server.
fn provider_domain(id: &str) -> String {
    let mut rows = super::tables::providers().into_iter();
    let row = rows.find(|row| row.id == id).expect("a row");
    let domain = row.domains.split_whitespace().next().map(str::to_owned);
    domain.map(|domain| format!("@{domain}")).unwrap_or_default()
}

/// A provider that takes the mailbox's password: the password is asked for first, and nothing else is claimed.
#[test]
fn a_provider_of_passwords_is_asked_for_the_password() {
    for message in [
        "imap.seznam.cz: NO [AUTHENTICATIONFAILED] Authentication failed",
        "imap.strato.de: NO [AUTHENTICATIONFAILED] Authentication failed",
        "posteo.de: NO [AUTHENTICATIONFAILED] Authentication failed",
        "mail.your-server.de: 535 5.7.8 Error: authentication failed",
    ] {
        let explanation = Explanation::of(&read(message));
        let leading = explanation.causes.first().map(|cause| cause.id);
        assert_eq!(leading, Some(HypothesisId::SignInRefused), "{message}");
    }
}

/// Words about something else than signing in say nothing of passwords.
#[test]
fn other_faults_stay_what_they_are() {
    for (message, cause) in [
        ("imap.gmail.com: connection refused", "sign-in-method"),
        (
            "The certificate of outlook.office365.com has expired.",
            "sign-in-method",
        ),
        (
            "smtp.gmail.com: 550 5.4.5 Daily user sending limit exceeded.",
            "sign-in-method",
        ),
    ] {
        let explanation = Explanation::of(&read(message));
        let leading = explanation.causes.first().map(|first| first.id.id());
        assert_ne!(leading, Some(cause), "{message}");
    }
}

/// Who refuses a mail can be the recipient's provider: nobody is told that it is his own.
#[test]
fn a_refused_mail_names_nobodys_provider() {
    for message in [
        "554 IP=203.0.113.9 - A problem occurred. (Ask your postmaster for help or to contact tosa@rx.t-online.de to clarify.) (BL)",
        "554 resimta-po-12v.sys.comcast.net comcast 203.0.113.9 Comcast block for spam. Please see http://postmaster.comcast.net/smtp-error-codes.php#BL000000",
        "452-4.2.2 The recipient's inbox is out of storage space. https://support.google.com/mail/?p=OverQuotaTemp x - gsmtp",
    ] {
        let explanation = Explanation::of(&read(message));
        assert_eq!(explanation.provider, None, "{message}");
    }
}
