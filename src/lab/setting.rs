//! How a practice server behaves, as data: one [`Setting`] per scenario.
//!
//! In: written down in `catalogue` and `hostile`. Out: carried out by `door`, `old_tls` and `dialogue`.

use super::hostile::{TextAttack, TlsAttack};
use crate::probe::TcpOutcome;
use crate::wire::Version;
use std::time::Duration;

/// Everything that makes one scenario's server what it is.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Setting {
    /// Ports 110, 143, 25 and 587.
    pub plain: Door,
    /// Ports 995, 993 and 465.
    pub secure: Door,
    /// Behaves so on the one service the practice is about, where that differs.
    pub named: Option<Door>,
    /// The certificate that every secure channel shows.
    pub certificate: CertificateKind,
    /// What every name resolves to.
    pub names: Names,
    /// How far this computer's clock is off, in seconds.
    pub clock_offset_seconds: i64,
}

/// One listener, or what is there in its place.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Door {
    /// Nothing listens.
    Refused,
    /// Nothing listens, and connecting ends as said without a packet.
    Road(TcpOutcome),
    /// Clear text from the server's side first, as on 110, 143, 25 and 587.
    Plain(Mail),
    /// A secure channel first, as on 995, 993 and 465.
    Secure(Tls, Mail),
    /// Accepts and says nothing, ever.
    Silent,
    /// Says this at once, whoever asks for what, and closes.
    Announces(&'static str),
    /// Waits for the first bytes, answers this and closes.
    Replies(&'static str),
}

/// The clear-text part of a mail service.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Mail {
    /// Whose words it uses.
    pub product: Product,
    /// How it greets.
    pub greeting: Greeting,
    /// What it does about STARTTLS and STLS on a plain port.
    pub starttls: StartTls,
    /// Sign-in is offered only with OAuth 2.
    pub oauth_only: bool,
}

/// Whose greeting and capabilities are spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Product {
    /// Exchange Server 5.5 with Service Pack 4.
    Exchange55,
    /// Dovecot with Postfix.
    Dovecot,
    /// Cyrus 2 with an old Sendmail.
    Cyrus2,
    /// UW IMAP with Sendmail: greetings that tell the time.
    UwImap,
    /// A mail scanner on this computer that answers in the server's place.
    Avast,
    /// Words that a careless program would carry out.
    Nasty,
}

/// How a mail service greets.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Greeting {
    /// At once.
    Ready,
    /// After a wait.
    After(Duration),
    /// "Too many connections", then closes.
    TooMany,
    /// With harm in mind.
    Hostile(TextAttack),
}

/// What becomes of STARTTLS and STLS.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum StartTls {
    /// Not known.
    Absent,
    /// Blotted out of the capabilities on the way, and refused.
    Masked,
    /// Offered; the secure channel then behaves so.
    Offered(Tls),
    /// Offered; then the server says in clear text that it cannot.
    CannotStart,
}

/// A secure channel.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Tls {
    /// Answers hellos.
    Answers(Abilities),
    /// Closes before anything was sent.
    ClosesAtOnce,
    /// Stays open while nothing is sent and closes on the first bytes.
    DiesOnHello,
    /// The same fatal alert for every hello.
    AlwaysAlerts(u8),
    /// Answers with harm in mind.
    Hostile(TlsAttack),
}

/// What a secure channel that answers can do.
#[derive(Debug, Clone, PartialEq)]
pub(super) struct Abilities {
    /// Oldest version spoken; SSL 2.0 stands for itself only.
    pub oldest: Version,
    /// Newest version spoken.
    pub newest: Version,
    /// Suites for everything that a current TLS library does not speak, in the server's order.
    pub suites: &'static [u16],
    /// How a hello is turned down.
    pub refusal: Refusal,
    /// Hellos without the server's name get `unrecognized_name`.
    pub needs_name: bool,
    /// Waits so long before the first answer.
    pub delay: Duration,
    /// Which hellos die although they could be answered.
    pub flaw: Flaw,
}

/// How a hello is turned down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Refusal {
    /// Closes without a word, as Dovecot does.
    Close,
    /// `protocol_version` or `handshake_failure`, as the standards ask.
    Alert,
}

/// Which hellos die although they could be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Flaw {
    /// None.
    None,
    /// Each kind of hello dies the first time, is answered the second time, dies the third time and so on.
    EveryOther,
    /// Only the first hello on each port is answered.
    AfterTheFirst,
}

/// Which certificate is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum CertificateKind {
    /// For the name asked for, from the practice root, valid today.
    Good,
    /// Ended two months ago.
    Expired,
    /// Begins in three weeks.
    NotYetValid,
    /// For another server.
    WrongName,
    /// Vouches for itself.
    SelfSigned,
    /// An RSA key of 1024 bits.
    WeakKey,
    /// Marked as signed with SHA-1 and RSA.
    WeakSignature,
    /// From an issuer nobody here knows.
    UnknownIssuer,
    /// Issued by a mail scanner on this computer.
    Avast,
    /// Issued by a firewall on the way.
    FortiGate,
    /// Names full of things that a careless program would carry out.
    Hostile,
}

/// What every name resolves to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Names {
    /// 127.0.0.1.
    V4,
    /// No such name.
    NotFound,
    /// ::1, which does not answer, and 127.0.0.1, which does.
    BrokenV6,
}

/// What Windows XP can do and what came after it, for every version a current library does not speak.
pub(super) const EVERY_SUITE: &[u16] = &[
    0x009C, 0x003C, 0x002F, 0x0035, 0x000A, 0x0005, 0x0004, 0x0009, 0xC013, 0xC014,
];
/// What servers of the nineties spoke.
pub(super) const OLD_SUITES: &[u16] = &[0x0005, 0x0004, 0x000A, 0x0009];
/// What servers of about 2005 spoke.
pub(super) const SUITES_OF_2005: &[u16] = &[0x0035, 0x002F, 0x000A, 0x0005, 0x0004, 0x0009];
/// AES only: nothing that Windows XP knows.
pub(super) const AES_SUITES: &[u16] = &[0x002F, 0x0035, 0xC013, 0xC014];
/// With a key exchange that shows the certificate to a current library too.
pub(super) const WEAK_KEY_SUITES: &[u16] = &[
    0xC02F, 0xC013, 0x009C, 0x002F, 0x0035, 0x000A, 0x0005, 0x0004, 0x0009,
];

impl Default for Abilities {
    /// A server that everybody can talk to: SSL 3.0 to TLS 1.3.
    fn default() -> Self {
        Abilities {
            oldest: Version::Ssl3,
            newest: Version::Tls13,
            suites: EVERY_SUITE,
            refusal: Refusal::Alert,
            needs_name: false,
            delay: Duration::ZERO,
            flaw: Flaw::None,
        }
    }
}

impl Default for Tls {
    fn default() -> Self {
        Tls::Answers(Abilities::default())
    }
}

impl Mail {
    /// A healthy service of a product, without STARTTLS.
    pub(super) fn of(product: Product) -> Mail {
        Mail {
            product,
            greeting: Greeting::Ready,
            starttls: StartTls::Absent,
            oauth_only: false,
        }
    }

    /// The same with STARTTLS.
    pub(super) fn starttls(self, tls: Tls) -> Mail {
        Mail {
            starttls: StartTls::Offered(tls),
            ..self
        }
    }

    /// The same with another greeting.
    pub(super) fn greeting(self, greeting: Greeting) -> Mail {
        Mail { greeting, ..self }
    }
}

impl Setting {
    /// A healthy server whose secure channels behave so, on the secure ports and after STARTTLS.
    pub(super) fn channel(product: Product, tls: Tls) -> Setting {
        Setting {
            plain: Door::Plain(Mail::of(product).starttls(tls.clone())),
            secure: Door::Secure(tls, Mail::of(product)),
            ..Setting::doors(Door::Refused, Door::Refused)
        }
    }

    /// A healthy server.
    pub(super) fn healthy() -> Setting {
        Setting::channel(Product::Dovecot, Tls::default())
    }

    /// The same with another certificate.
    pub(super) fn certificate(self, certificate: CertificateKind) -> Setting {
        Setting { certificate, ..self }
    }

    /// These doors, a good certificate and names that resolve.
    pub(super) fn doors(plain: Door, secure: Door) -> Setting {
        Setting {
            plain,
            secure,
            named: None,
            certificate: CertificateKind::Good,
            names: Names::V4,
            clock_offset_seconds: 0,
        }
    }

    /// Exchange 5.5 without STARTTLS whose secure ports behave so.
    pub(super) fn exchange55(secure: Door) -> Setting {
        Setting::doors(Door::Plain(Mail::of(Product::Exchange55)), secure)
    }
}
