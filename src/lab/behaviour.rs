//! How a practice server behaves, as data: one [`ServerBehaviour`] per scenario.
//!
//! In: written down in `scenarios`. Out: carried out by `server`.

use super::suites;
use crate::observation::TcpOutcome;
use crate::wire::Version;
use std::time::Duration;

/// The practice server's name where the person's own words name none.
pub const USUAL_NAME: &str = "mail.practice.example";

/// Everything that makes one scenario's server what it is.
#[derive(Debug, Clone, PartialEq)]
pub struct ServerBehaviour {
    /// Ports 110, 143, 25 and 587.
    pub plain: PortBehaviour,
    /// Ports 995, 993 and 465.
    pub secure: PortBehaviour,
    /// Behaves so on the one service the practice is about, where that differs.
    pub named: Option<PortBehaviour>,
    /// The certificate that every secure channel shows.
    pub certificate: CertificateKind,
    /// What every name resolves to.
    pub names: Names,
    /// How far this computer's clock is off, in seconds.
    pub clock_offset_seconds: i64,
    /// How many visitors each port takes.
    pub limit: VisitorLimit,
}

/// How many visitors a port takes; the others are cut off without a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum VisitorLimit {
    /// Any number.
    None,
    /// So many at once.
    AtOnce(usize),
    /// So many in all, then nobody.
    InAll(usize),
}

/// One listener, or what is there in its place.
#[derive(Debug, Clone, PartialEq)]
pub enum PortBehaviour {
    /// Nothing listens.
    Refused,
    /// Nothing listens, and connecting ends as said without a packet.
    Scripted(TcpOutcome),
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
pub struct Mail {
    /// Whose words it uses.
    pub product: Product,
    /// How it greets.
    pub greeting: Greeting,
    /// What it does about STARTTLS and STLS on a plain port.
    pub starttls: StartTls,
    /// Which ways of signing in are offered.
    pub sign_in: SignIn,
    /// Whose language is spoken.
    pub speaks: Speaks,
}

/// Which ways of signing in a mail service offers.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SignIn {
    /// With a password.
    Password,
    /// Only with OAuth 2.
    OAuthOnly,
    /// None: LOGINDISABLED in IMAP, neither USER nor SASL in POP3, no AUTH in SMTP.
    Off,
}

/// Which protocol is spoken on a port: its own, or another (IMAP where POP3 belongs, else POP3).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Speaks {
    Own,
    Another,
}

/// Whose greeting and capabilities are spoken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Product {
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
pub enum Greeting {
    /// At once.
    Ready,
    /// After a wait.
    After(Duration),
    /// "Too many connections", then closes.
    TooMany,
    /// Turns the visitor away in these words, then closes.
    Refuses(Refused),
    /// Says this, which is no greeting, and closes.
    Noise(&'static [u8]),
    /// With harm in mind.
    Hostile(TextAttack),
}

/// Why a visitor is turned away.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refused {
    /// This address may not send here.
    AccessDenied,
    /// This address is on a block list.
    BlockList,
    /// The service is off, or has a problem of its own.
    ServerFault,
}

/// What becomes of STARTTLS and STLS.
#[derive(Debug, Clone, PartialEq)]
pub enum StartTls {
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
pub enum Tls {
    /// Answers hellos.
    Answers(Abilities),
    /// Closes before anything was sent.
    ClosesAtOnce,
    /// Stays open while nothing is sent and closes on the first bytes.
    DiesOnHello,
    /// The same fatal alert for every hello.
    AlwaysAlerts(u8),
    /// Begins its flight with a ServerHello and breaks off behind it.
    BreaksOff(Break),
    /// Answers with harm in mind.
    Hostile(TlsAttack),
}

/// How a flight breaks off behind the ServerHello.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Break {
    /// The connection is reset.
    Reset,
    /// The alert `internal_error`.
    Alert,
    /// Bytes that are no handshake.
    Garbage,
}

/// What a secure channel that answers can do.
#[derive(Debug, Clone, PartialEq)]
pub struct Abilities {
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
    /// Whether visitors need a certificate of their own.
    pub client_certificate: ClientCertificate,
}

/// Whether visitors need a certificate of their own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ClientCertificate {
    /// Nobody asks.
    NotAsked,
    /// Without one the handshake ends.
    Demanded,
}

/// How a hello is turned down.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Refusal {
    /// Closes without a word, as Dovecot does.
    Close,
    /// `protocol_version` or `handshake_failure`, as the standards ask.
    Alert,
}

/// Which hellos die although they could be answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Flaw {
    /// None.
    None,
    /// Each kind of hello dies the first time, is answered the second time, dies the third time and so on.
    EveryOther,
    /// Only the first hello on each port is answered.
    AfterTheFirst,
}

/// Harm done where a ServerHello belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TlsAttack {
    /// A good flight, one byte a second.
    Drip,
    /// Warning alerts without end.
    WarningFlood,
    /// A certificate list that announces 16 MB and goes on and on.
    EndlessCertificate,
    /// A record that claims 65535 bytes.
    GiantRecord,
    /// Records of length zero without end.
    EmptyRecords,
    /// A reset at the next step each time: before, after the hello, inside the flight, after it.
    ResetEachStep,
}

/// Harm done where a greeting belongs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum TextAttack {
    /// A good greeting, one byte a second.
    Drip,
    /// A line without end.
    EndlessLine,
    /// Lines without end, each saying that another follows.
    EndlessLines,
    /// Ten million bytes and then the line's end.
    TenMegabytes,
    /// NUL bytes in the middle of words.
    Nul,
    /// A reset at the next step each time.
    ResetEachStep,
}

/// Which certificate is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum CertificateKind {
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
pub enum Names {
    /// 127.0.0.1.
    V4,
    /// No such name.
    NotFound,
    /// ::1, which does not answer, and 127.0.0.1, which does.
    BrokenV6,
    /// ::1, where the certificate is of this kind, and 127.0.0.1.
    Both(CertificateKind),
    /// The resolver says that it cannot tell.
    ResolverTrouble,
    /// Nothing: this computer has no network.
    NoNetwork,
}

impl Default for Abilities {
    /// A server that everybody can talk to: SSL 3.0 to TLS 1.3.
    fn default() -> Self {
        Abilities {
            oldest: Version::Ssl3,
            newest: Version::Tls13,
            suites: suites::EVERY_SUITE,
            refusal: Refusal::Alert,
            needs_name: false,
            delay: Duration::ZERO,
            flaw: Flaw::None,
            client_certificate: ClientCertificate::NotAsked,
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
    pub fn of(product: Product) -> Mail {
        Mail {
            product,
            greeting: Greeting::Ready,
            starttls: StartTls::Absent,
            sign_in: SignIn::Password,
            speaks: Speaks::Own,
        }
    }

    /// The same with STARTTLS.
    pub fn starttls(self, tls: Tls) -> Mail {
        Mail {
            starttls: StartTls::Offered(tls),
            ..self
        }
    }

    /// The same with other ways of signing in.
    pub fn sign_in(self, sign_in: SignIn) -> Mail {
        Mail { sign_in, ..self }
    }

    /// The same with another greeting.
    pub fn greeting(self, greeting: Greeting) -> Mail {
        Mail { greeting, ..self }
    }
}

impl ServerBehaviour {
    /// A healthy server whose secure channels behave so, on the secure ports and after STARTTLS.
    pub fn with_tls(product: Product, tls: Tls) -> ServerBehaviour {
        ServerBehaviour {
            plain: PortBehaviour::Plain(Mail::of(product).starttls(tls.clone())),
            secure: PortBehaviour::Secure(tls, Mail::of(product)),
            ..ServerBehaviour::on_ports(PortBehaviour::Refused, PortBehaviour::Refused)
        }
    }

    /// A healthy server.
    pub fn healthy() -> ServerBehaviour {
        ServerBehaviour::with_tls(Product::Dovecot, Tls::default())
    }

    /// The same with another certificate.
    pub fn certificate(self, certificate: CertificateKind) -> ServerBehaviour {
        ServerBehaviour { certificate, ..self }
    }

    /// These ports, a good certificate and names that resolve.
    pub fn on_ports(plain: PortBehaviour, secure: PortBehaviour) -> ServerBehaviour {
        ServerBehaviour {
            plain,
            secure,
            named: None,
            certificate: CertificateKind::Good,
            names: Names::V4,
            clock_offset_seconds: 0,
            limit: VisitorLimit::None,
        }
    }

    /// Exchange 5.5 without STARTTLS whose secure ports behave so.
    pub fn exchange55(secure: PortBehaviour) -> ServerBehaviour {
        ServerBehaviour::on_ports(PortBehaviour::Plain(Mail::of(Product::Exchange55)), secure)
    }
}
