//! Mailprobe finds out why a mail program cannot connect, and says what to do about it.
//!
//! A room is a module; data moves one way, left to right:
//!
//! ```text
//! text ─ complaint ─┐
//!                   ├─ checkup ─ diagnosis ─ advice ─ report ─ gui / cli
//! server ─ probe ───┘
//!          └ wire (bytes), certificate, client (what the mail program can speak)
//! ```
//!
//! `mail` holds the words all rooms share, `observation` what a probe saw, `codes` the meanings of numbers and of servers'
//! words, `provider` who runs people's mailboxes, `text` the languages; `packed` and `tables` load the tables, `pattern` is how they say what a text looks like, and
//! `lab` is a practice server that shows each fault on demand.
//!
//! # From a program of your own
//!
//! The names below are the library; what else is public is there for the program and its tests, and may change.
//! [`read`] and [`Explanation::of`] need no network:
//!
//! ```
//! let reading = mailprobe::read("Account: 'me' Server: 'mail.example.com', Protocol: POP3, Port: 995, \
//!     Secure (SSL): Yes, Socket Error: 10061, Error Number: 0x800CCC0E");
//! let complaint = &reading.complaints[0];
//! assert_eq!(complaint.server.as_deref(), Some("mail.example.com"));
//! assert_eq!(complaint.port, Some(995));
//!
//! let explanation = mailprobe::Explanation::of(&reading);
//! assert_eq!(explanation.causes[0].id, mailprobe::HypothesisId::Firewall);
//! ```
//!
//! [`check`] looks at the server, here at the practice server on this computer:
//!
//! ```
//! # #[cfg(feature = "lab")]
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! use mailprobe::{Cancel, HypothesisId, Reading, Request, Target, Text};
//!
//! let target = Target {
//!     server: "mail.example.com".parse()?,
//!     port: 995,
//!     protocol: "pop3".parse()?,
//!     security: "tls".parse()?,
//!     client: "oe6-xp-tls10".to_owned(),
//! };
//! let mut request = Request::new(Reading::default(), target);
//! request.practice = Some("certificate-expired".to_owned());
//! let checkup = mailprobe::check(request, &Cancel::default())?;
//! assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Certificate));
//! println!("{}", mailprobe::ticket(&checkup, Text::english()));
//! # Ok(())
//! # }
//! # #[cfg(not(feature = "lab"))]
//! # fn main() {}
//! ```

#[doc(hidden)]
pub mod advice;
#[doc(hidden)]
pub mod certificate;
#[doc(hidden)]
pub mod checkup;
#[doc(hidden)]
pub mod cli;
#[doc(hidden)]
pub mod client;
#[doc(hidden)]
pub mod codes;
#[doc(hidden)]
pub mod complaint;
#[doc(hidden)]
pub mod diagnosis;
#[doc(hidden)]
#[cfg(feature = "gui")]
pub mod gui;
#[doc(hidden)]
pub mod lab;
#[doc(hidden)]
pub mod mail;
#[doc(hidden)]
pub mod observation;
mod packed;
mod pattern;
#[doc(hidden)]
pub mod platform;
#[doc(hidden)]
pub mod probe;
#[doc(hidden)]
pub mod provider;
#[doc(hidden)]
pub mod report;
mod tables;
#[doc(hidden)]
pub mod text;
#[doc(hidden)]
pub mod wire;

#[doc(inline)]
pub use {
    advice::{Advice, Role, Step},
    checkup::{CheckError, Checkup, Explanation, Request, Scope, Services, TargetError, check, services},
    complaint::{Complaint, LogEvent, MailProgram, Reading, read, read_bytes},
    diagnosis::{
        Answer, Chain, ChainLink, Diagnosis, Facts, Finding, FindingId, GroupShieldVerdict, Hypothesis,
        HypothesisId, Label, Link, LinkState,
    },
    mail::{EmailAddress, Host, Ports, Protocol, Security, Service, Target, TargetOverrides},
    observation::Observations,
    probe::Cancel,
    report::{html, json, load, redact, ticket},
    text::{Language, Text},
};
