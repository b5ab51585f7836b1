//! What a practice mail service says: greetings, capabilities, and short answers to the commands that come before sign-in.
//!
//! In: a line from the visitor. Out: the lines to send and what happens next. Never a sign-in. Pure.

use super::hostile_text::NASTY_WORDS;
use crate::lab::behaviour::{Mail, Product, Refused, SignIn, Speaks, StartTls};
use crate::mail::{Protocol, Service};
use chrono::{DateTime, Utc};

/// Who speaks where.
#[derive(Debug, Clone, Copy)]
pub struct MailDialogue<'a> {
    pub mail: &'a Mail,
    pub service: Service,
    /// The server's own name.
    pub host: &'a str,
    /// STARTTLS and STLS are over, or were never needed.
    pub inside_tls: bool,
    /// The time that greetings tell.
    pub now: DateTime<Utc>,
}

/// What to send and what then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reply {
    pub text: String,
    pub then: Then,
}

/// What happens after an answer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Then {
    /// The next command is awaited.
    GoOn,
    /// The connection closes.
    Close,
    /// The secure channel begins.
    StartTls,
}

fn say(text: impl Into<String>) -> Reply {
    Reply {
        text: text.into(),
        then: Then::GoOn,
    }
}

fn part(text: impl Into<String>) -> Reply {
    Reply {
        text: text.into(),
        then: Then::Close,
    }
}

impl MailDialogue<'_> {
    /// The protocol that is spoken, which may be another than the port's.
    fn protocol(&self) -> Protocol {
        match (self.mail.speaks, self.service.protocol()) {
            (Speaks::Own, protocol) => protocol,
            (Speaks::Another, Protocol::Pop3) => Protocol::Imap,
            (Speaks::Another, _) => Protocol::Pop3,
        }
    }

    /// The words in which a visitor is turned away.
    pub fn refusal(&self, refused: Refused) -> String {
        let host = self.host;
        match (refused, self.protocol()) {
            (Refused::AccessDenied, Protocol::Smtp) => format!("554 5.7.1 {host} Access denied\r\n"),
            (Refused::BlockList, Protocol::Smtp) => {
                format!("554 5.7.1 {host} Your address 127.0.0.1 is blocked using zen.spamhaus.org\r\n")
            }
            (Refused::ServerFault, Protocol::Smtp) => {
                "421 4.3.2 Service not available, closing transmission channel\r\n".into()
            }
            (Refused::ServerFault, Protocol::Pop3) => {
                "-ERR [SYS/TEMP] Temporary problem of this service\r\n".into()
            }
            (Refused::ServerFault, _) => "* BYE [UNAVAILABLE] Temporary problem of this service\r\n".into(),
            (_, Protocol::Pop3) => "-ERR [SYS/PERM] Access denied for your address\r\n".into(),
            (_, _) => "* BYE [NOPERM] Access denied for your address\r\n".into(),
        }
    }

    /// The first line.
    pub fn greeting(&self) -> String {
        let host = self.host;
        match (self.mail.product, self.protocol()) {
            (Product::Exchange55, Protocol::Pop3) => {
                "+OK Microsoft Exchange POP3 server version 5.5.2653.23 ready\r\n".into()
            }
            (Product::Exchange55, Protocol::Imap) => {
                format!("* OK Microsoft Exchange IMAP4rev1 server version 5.5.2653.23 ({host}) ready\r\n")
            }
            (Product::Exchange55, _) => {
                format!(
                    "220 {host} ESMTP Server (Microsoft Exchange Internet Mail Service 5.5.2653.13) ready\r\n"
                )
            }
            (Product::Dovecot, Protocol::Pop3) => "+OK Dovecot (Debian) ready.\r\n".into(),
            (Product::Dovecot, Protocol::Imap) => {
                format!(
                    "* OK [CAPABILITY {}] Dovecot (Debian) ready.\r\n",
                    self.imap_capabilities()
                )
            }
            (Product::Dovecot, _) => format!("220 {host} ESMTP Postfix (Debian/GNU)\r\n"),
            (Product::Cyrus2, Protocol::Pop3) => format!("+OK {host} Cyrus POP3 v2.0.17 server ready\r\n"),
            (Product::Cyrus2, Protocol::Imap) => format!("* OK {host} Cyrus IMAP4 v2.0.17 server ready\r\n"),
            (Product::Cyrus2, _) => {
                format!(
                    "220 {host} ESMTP Sendmail 8.11.6/8.11.6; {}\r\n",
                    self.now_in_words()
                )
            }
            (Product::UwImap, Protocol::Pop3) => {
                format!(
                    "+OK POP3 {host} v2001.78 server ready <1a2b.{}@{host}>\r\n",
                    self.now.timestamp()
                )
            }
            (Product::UwImap, Protocol::Imap) => format!(
                "* OK [CAPABILITY {}] {host} IMAP4rev1 2007e.404 at {}\r\n",
                self.imap_capabilities(),
                self.now_in_words()
            ),
            (Product::UwImap, _) => {
                format!(
                    "220 {host} ESMTP Sendmail 8.14.4/8.14.4; {}\r\n",
                    self.now_in_words()
                )
            }
            (Product::Avast, Protocol::Pop3) => "+OK avast! POP3 proxy ready.\r\n".into(),
            (Product::Avast, Protocol::Imap) => "* OK avast! IMAP Proxy\r\n".into(),
            (Product::Avast, _) => format!("220 {host} avast! SMTP proxy ready.\r\n"),
            (Product::Nasty, Protocol::Pop3) => format!("+OK {NASTY_WORDS}\r\n"),
            (Product::Nasty, Protocol::Imap) => format!("* OK {NASTY_WORDS}\r\n"),
            (Product::Nasty, _) => format!("220 {host} {NASTY_WORDS}\r\n"),
        }
    }

    /// The words of a server that wants no more visitors for now.
    pub fn too_many(&self) -> String {
        match self.protocol() {
            Protocol::Pop3 => "-ERR Too many connections from your address, try again later\r\n".into(),
            Protocol::Imap => "* BYE Too many connections from your address, try again later\r\n".into(),
            _ => format!(
                "421 4.7.0 {} Too many connections from your address, try again later\r\n",
                self.host
            ),
        }
    }

    /// What Dovecot and Postfix say when the secure channel cannot be set up after the command.
    pub fn cannot_start(&self) -> (String, String) {
        match self.protocol() {
            Protocol::Pop3 => (
                "+OK Begin TLS negotiation now.\r\n".into(),
                "-ERR [SYS/TEMP] TLS initialization failed.\r\n".into(),
            ),
            Protocol::Imap => (
                " OK Begin TLS negotiation now.\r\n".into(),
                "* BYE TLS initialization failed.\r\n".into(),
            ),
            _ => (
                "454 4.7.0 TLS not available due to local problem\r\n".into(),
                String::new(),
            ),
        }
    }

    /// The answer to one command line, without its line end.
    pub fn answer(&self, line: &str) -> Reply {
        match self.protocol() {
            Protocol::Pop3 => self.pop3(line),
            Protocol::Imap => self.imap(line),
            _ => self.smtp(line),
        }
    }

    fn offers_starttls(&self) -> bool {
        !self.inside_tls && matches!(self.mail.starttls, StartTls::Offered(_) | StartTls::CannotStart)
    }

    fn is_masked(&self) -> bool {
        !self.inside_tls && self.mail.starttls == StartTls::Masked
    }

    fn start_tls(&self, go_ahead: String, unknown: String) -> Reply {
        match &self.mail.starttls {
            StartTls::Offered(_) if !self.inside_tls => Reply {
                text: go_ahead,
                then: Then::StartTls,
            },
            StartTls::CannotStart if !self.inside_tls => {
                let (first, second) = self.cannot_start();
                let first = if first.starts_with(' ') { go_ahead } else { first };
                let then = if second.is_empty() {
                    Then::GoOn
                } else {
                    Then::Close
                };
                Reply {
                    text: first + &second,
                    then,
                }
            }
            _ => say(unknown),
        }
    }

    fn pop3(&self, line: &str) -> Reply {
        let unknown = || match self.mail.product {
            Product::Exchange55 => "-ERR Protocol Error\r\n".to_owned(),
            _ => "-ERR Unknown command.\r\n".to_owned(),
        };
        match line.to_ascii_uppercase().split_whitespace().next() {
            Some("CAPA") if self.mail.product != Product::Exchange55 => say(self.pop3_capabilities()),
            Some("STLS") => self.start_tls("+OK Begin TLS negotiation now.\r\n".into(), unknown()),
            Some("QUIT") => part("+OK Logging out.\r\n"),
            Some("USER" | "PASS" | "APOP" | "AUTH") if self.mail.sign_in != SignIn::Password => {
                say("-ERR [AUTH] Sign-in with a password is switched off\r\n")
            }
            Some("USER" | "PASS" | "APOP" | "AUTH") => {
                say("-ERR [SYS/PERM] The practice server has no mailboxes\r\n")
            }
            _ => say(unknown()),
        }
    }

    fn pop3_capabilities(&self) -> String {
        let mut lines = vec![
            "+OK",
            "CAPA",
            "TOP",
            "UIDL",
            "RESP-CODES",
            "PIPELINING",
            "AUTH-RESP-CODE",
        ];
        if self.offers_starttls() {
            lines.push("STLS");
        } else if self.is_masked() {
            lines.push("XXXX");
        }
        lines.extend(match self.mail.sign_in {
            SignIn::Password => &["USER", "SASL PLAIN", "."][..],
            SignIn::OAuthOnly => &["SASL XOAUTH2", "."],
            SignIn::Off => &["."],
        });
        lines.join("\r\n") + "\r\n"
    }

    fn imap(&self, line: &str) -> Reply {
        let mut words = line.split_whitespace();
        let tag = words.next().unwrap_or_default();
        if tag.is_empty() || !tag.bytes().all(|letter| letter.is_ascii_alphanumeric()) {
            // Dovecot says nothing to what is no command.
            return say("");
        }
        match words.next().unwrap_or_default().to_ascii_uppercase().as_str() {
            "CAPABILITY" => say(format!(
                "* CAPABILITY {}\r\n{tag} OK Capability completed.\r\n",
                self.imap_capabilities()
            )),
            "STARTTLS" => self.start_tls(
                format!("{tag} OK Begin TLS negotiation now.\r\n"),
                format!("{tag} BAD Unknown command.\r\n"),
            ),
            "LOGOUT" => part(format!("* BYE Logging out\r\n{tag} OK Logout completed.\r\n")),
            "NOOP" => say(format!("{tag} OK NOOP completed.\r\n")),
            "LOGIN" | "AUTHENTICATE" => say(format!(
                "{tag} NO [UNAVAILABLE] The practice server has no mailboxes\r\n"
            )),
            _ => say(format!("{tag} BAD Unknown command.\r\n")),
        }
    }

    fn imap_capabilities(&self) -> String {
        let first = match self.mail.product {
            Product::Exchange55 => {
                return "IMAP4 IMAP4rev1 IDLE LITERAL+ LOGIN-REFERRALS MAILBOX-REFERRALS NAMESPACE AUTH=NTLM"
                    .into();
            }
            _ => "IMAP4rev1 SASL-IR LOGIN-REFERRALS ID ENABLE IDLE LITERAL+",
        };
        let starttls = match (self.offers_starttls(), self.is_masked()) {
            (true, _) => " STARTTLS",
            (_, true) => " XXXXXXXX",
            _ => "",
        };
        let sign_in = match self.mail.sign_in {
            SignIn::Password => " AUTH=PLAIN",
            SignIn::OAuthOnly => " LOGINDISABLED AUTH=XOAUTH2",
            SignIn::Off => " LOGINDISABLED",
        };
        format!("{first}{starttls}{sign_in}")
    }

    fn smtp(&self, line: &str) -> Reply {
        let host = self.host;
        match line.to_ascii_uppercase().split_whitespace().next() {
            Some("EHLO") => say(self.smtp_capabilities()),
            Some("HELO") => say(format!("250 {host}\r\n")),
            Some("STARTTLS") => self.start_tls(
                "220 2.0.0 Ready to start TLS\r\n".into(),
                "502 5.5.1 Command not implemented\r\n".into(),
            ),
            Some("QUIT") => part("221 2.0.0 Bye\r\n"),
            Some("NOOP" | "RSET") => say("250 2.0.0 Ok\r\n"),
            Some("AUTH" | "MAIL" | "RCPT" | "DATA") => say("554 5.7.1 The practice server takes no mail\r\n"),
            _ => say("502 5.5.2 Command not recognized\r\n"),
        }
    }

    fn smtp_capabilities(&self) -> String {
        let mut words = vec![
            self.host.to_owned(),
            "PIPELINING".into(),
            "SIZE 10240000".into(),
            "8BITMIME".into(),
        ];
        if self.offers_starttls() {
            words.push("STARTTLS".into());
        } else if self.is_masked() {
            words.push("XXXXXXXA".into());
        }
        match (self.mail.product, self.mail.sign_in) {
            (Product::Exchange55, _) => words.push("AUTH=LOGIN".into()),
            (_, SignIn::OAuthOnly) => words.push("AUTH XOAUTH2".into()),
            (_, SignIn::Password) => words.push("AUTH PLAIN LOGIN".into()),
            (_, SignIn::Off) => {}
        }
        let last = words.len() - 1;
        let line = |(position, word): (usize, &String)| {
            format!("250{}{word}\r\n", if position == last { ' ' } else { '-' })
        };
        words.iter().enumerate().map(line).collect()
    }

    /// The time as mail servers write it (RFC 5322 3.3).
    fn now_in_words(&self) -> String {
        self.now.format("%a, %d %b %Y %H:%M:%S +0000").to_string()
    }
}
