//! What the server's offer says about signing in, without ever trying it.
//!
//! In: the capability lines that hold for the program's way. Out: a [`SignInOffer`].

use crate::mail::{Protocol, Security};
use crate::observation::{GreetingKind, PortObservation};
use crate::wire::reply;

/// Whether a program can sign in on this port, secured as it secures it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::diagnosis) enum SignInOffer {
    /// Nothing speaks against it.
    Open,
    /// The server takes no password before encryption.
    NeedsEncryption,
    /// OAuth 2 only (RFC 7628, XOAUTH2).
    OAuthOnly,
    /// `LOGINDISABLED` (RFC 9051 6.2.3) and no mechanism.
    Disabled,
    /// No way of signing in is offered at all.
    None,
    /// The offer was not read.
    Unknown,
}

/// Mechanisms by which a program hands in a password or a proof of it.
///
/// Kerberos is none: it needs a ticket of the organisation's own, which only a computer inside it has (RFC 4752 1).
const PASSWORD: [&str; 8] = [
    "PLAIN",
    "LOGIN",
    "CRAM-MD5",
    "DIGEST-MD5",
    "NTLM",
    "APOP",
    "SCRAM-SHA-1",
    "SCRAM-SHA-256",
];

/// Reads the offer of a port.
pub(in crate::diagnosis) fn offer(
    row: &PortObservation,
    protocol: Protocol,
    security: Security,
) -> SignInOffer {
    let clear = security == Security::None;
    let offers_encryption = row.starttls.as_ref().is_some_and(|starttls| starttls.offered);
    let demands_encryption = row.starttls.as_ref().is_some_and(|starttls| starttls.required);
    let Some(lines) = lines_that_hold(row, security) else {
        return if clear && demands_encryption {
            SignInOffer::NeedsEncryption
        } else {
            SignInOffer::Unknown
        };
    };
    let offered = reply::offer(protocol, lines);
    let named = |names: &[&str]| {
        offered.mechanisms.iter().any(|mechanism| {
            names
                .iter()
                .any(|name| mechanism == name || mechanism.strip_suffix("-PLUS") == Some(name))
        })
    };
    let oauth = named(&["XOAUTH2", "OAUTHBEARER"]);
    // Dovecot lists USER whatever its mechanisms are: beside a list without a password it does not count.
    let sasl_only = |names: &[&str]| offered.mechanisms.iter().any(|name| name != "USER") && !named(names);
    let password = named(&PASSWORD) || named(&["USER"]) && !(oauth && sasl_only(&PASSWORD));
    let unusable = || {
        // IMAP has its LOGIN command without naming it (RFC 9051 6.2.3); POP3 names USER (RFC 2449 6.3), SMTP names AUTH.
        let by_command = protocol == Protocol::Imap && !oauth;
        !by_command && (protocol == Protocol::Smtp || !lines.is_empty())
    };
    if password && !offered.login_disabled {
        SignInOffer::Open
    } else if oauth && !password {
        SignInOffer::OAuthOnly
    } else if clear && offers_encryption && (demands_encryption || offered.login_disabled || unusable()) {
        SignInOffer::NeedsEncryption
    } else if offered.login_disabled && !password {
        SignInOffer::Disabled
    } else if !password && unusable() {
        SignInOffer::None
    } else {
        SignInOffer::Open
    }
}

/// What a port says before encryption does not hold after it.
fn lines_that_hold(row: &PortObservation, security: Security) -> Option<&[String]> {
    match security {
        Security::None => row
            .greeting
            .as_ref()
            .filter(|greeting| !greeting.inside_tls && greeting.kind == GreetingKind::Ready)
            .and(row.capabilities.as_deref()),
        Security::Tls => row
            .greeting
            .as_ref()
            .filter(|greeting| greeting.inside_tls)
            .and(row.capabilities.as_deref()),
        Security::StartTls => row.first_reply.as_ref()?.capabilities.as_deref(),
    }
}
