//! Texts with several complaints: each comes out by itself, with its own values and its own causes.

use mailprobe::Explanation;
use mailprobe::complaint;

/// What one complaint of a text has to tell: account, server, port, and the cause that is named first.
type Told = (
    Option<&'static str>,
    Option<&'static str>,
    Option<u16>,
    Option<&'static str>,
);

#[test]
fn each_complaint_has_its_own_values() {
    let texts: [(&str, &[Told]); 10] = [
        (
            "Please help with these two:\n1. ann@kontor.example, imap.kontor.example port 993 SSL: wrong password\n\
             2. bo@kai.example, pop.kai.example port 110, connection timed out",
            &[
                (
                    Some("ann@kontor.example"),
                    Some("imap.kontor.example"),
                    Some(993),
                    Some("sign-in-refused"),
                ),
                (
                    Some("bo@kai.example"),
                    Some("pop.kai.example"),
                    Some(110),
                    Some("firewall"),
                ),
            ],
        ),
        (
            "| Account | Server | Port | Result |\n| --- | --- | --- | --- |\n\
             | ann@kontor.example | imap.kontor.example | 993 | certificate has expired |\n\
             | bo@kai.example | pop.kai.example | 995 | connection refused |",
            &[
                (
                    Some("ann@kontor.example"),
                    Some("imap.kontor.example"),
                    Some(993),
                    Some("certificate"),
                ),
                (
                    Some("bo@kai.example"),
                    Some("pop.kai.example"),
                    Some(995),
                    Some("firewall"),
                ),
            ],
        ),
        (
            "Konto 1: ann@kontor.example, imap.kontor.example, das Zertifikat ist abgelaufen\n\
             Konto 2: bo@kai.example, pop.kai.example, das Passwort ist falsch",
            &[
                (
                    Some("ann@kontor.example"),
                    Some("imap.kontor.example"),
                    None,
                    Some("certificate"),
                ),
                (
                    Some("bo@kai.example"),
                    Some("pop.kai.example"),
                    None,
                    Some("sign-in-refused"),
                ),
            ],
        ),
        (
            "IMAP: imap.kontor.example:993 certificate has expired\nSMTP: smtp.kontor.example:587 connection timed out",
            &[
                (None, Some("imap.kontor.example"), Some(993), Some("certificate")),
                (None, Some("smtp.kontor.example"), Some(587), Some("firewall")),
            ],
        ),
        // A line that says that its settings are right is no complaint, and lends no value.
        (
            "Incoming (IMAP): mail.kontor.example:993 SSL/TLS -> OK\n\
             Outgoing (SMTP): mail.kontor.example:587 -> certificate has expired",
            &[(None, Some("mail.kontor.example"), Some(587), Some("certificate"))],
        ),
        (
            "Server mail.kontor.example port 587\nIMAP: ok\nSMTP: certificate has expired",
            &[(None, Some("mail.kontor.example"), Some(587), Some("certificate"))],
        ),
        (
            "fetchmail: POP3 connection to pop.kai.example failed: Connection refused\nfetchmail: Query status=2 (SOCKET)\n\
             fetchmail: Authorization failure on ann@kontor.example@imap.kontor.example\nfetchmail: Query status=3 (AUTHFAIL)",
            &[
                (None, Some("pop.kai.example"), None, Some("firewall")),
                (
                    Some("ann@kontor.example"),
                    Some("imap.kontor.example"),
                    None,
                    Some("sign-in-refused"),
                ),
            ],
        ),
        // Two servers of one domain that one delivery tried are one complaint.
        (
            "connect to mx1.kai.example[192.0.2.7]:25: Connection timed out\n\
             connect to mx2.kai.example[192.0.2.8]:25: No route to host",
            &[(None, Some("mx1.kai.example"), Some(25), Some("firewall"))],
        ),
        (
            "Task 'ann@kontor.example - Sending' reported error (0x800CCC0E) : 'Cannot connect to the server.'\n\
             Task 'bo@kai.example - Sending' reported error (0x800CCC0D) : 'Cannot find the e-mail server.'",
            &[
                (Some("ann@kontor.example"), None, None, Some("firewall")),
                (Some("bo@kai.example"), None, None, Some("dns")),
            ],
        ),
        (
            "1) scanner (Canon): error #801 when sending to smtp.kontor.example port 25\n\
             2) Login to server imap.kontor.example with username ann@kontor.example failed.",
            &[
                (None, Some("smtp.kontor.example"), Some(25), None),
                (
                    Some("ann@kontor.example"),
                    Some("imap.kontor.example"),
                    None,
                    Some("sign-in-refused"),
                ),
            ],
        ),
    ];
    let mut wrong = Vec::new();
    for (text, expected) in texts {
        let reading = complaint::read(text);
        let explanation = Explanation::of(&reading);
        let read: Vec<_> = reading
            .complaints
            .iter()
            .zip(&explanation.causes_of_each)
            .map(|(complaint, causes)| {
                let (account, server) = (complaint.account.as_deref(), complaint.server.as_deref());
                (
                    account,
                    server,
                    complaint.port,
                    causes.first().map(|cause| cause.id.id()),
                )
            })
            .collect();
        let is_right = read.len() == expected.len()
            && read.iter().zip(expected).all(|(read, told)| {
                // A number alone may have a cause or none.
                read.0 == told.0
                    && read.1 == told.1
                    && read.2 == told.2
                    && (told.3.is_none() || read.3 == told.3)
            });
        if !is_right {
            wrong.push(format!("{text}\n  read {read:?}\n  expected {expected:?}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// The causes of the whole text are those of the leading complaint, not a mixture.
#[test]
fn one_complaint_proves_nothing_of_another() {
    let one = "1. imap.kontor.example port 993: certificate has expired";
    let both = format!("{one}\n2. pop.kai.example port 110: connection refused");
    let causes = |text: &str| -> Vec<String> {
        let explanation = Explanation::of(&complaint::read(text));
        let ids = explanation
            .causes
            .iter()
            .map(|cause| format!("{} {:.3}", cause.id.id(), cause.probability));
        ids.collect()
    };
    assert_eq!(causes(&both), causes(one));
}
