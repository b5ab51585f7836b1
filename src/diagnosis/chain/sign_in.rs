//! What the server's offer says about signing in, without ever trying it.
//!
//! In: the capability lines that hold for the program's way. Out: a [`SignInOffer`].

use crate::client;
use crate::complaint::MailProgram;
use crate::mail::{Protocol, Security, Service, Target};
use crate::observation::{GreetingKind, PortObservation};
use crate::wire::reply::{self, Offer};

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
    /// Ways to prove a password are offered, and this program is known to have none of them.
    NotInProgram,
    /// The same, and whether this program has one of them is not known.
    NotKnownOfProgram,
    /// No way of signing in on port 25, where a device or a script may send without one: whom the server lets is not seen.
    NotNeeded,
    /// The offer was not read.
    Unknown,
}

/// Mechanisms that hand the password in as it is: every program has one of them.
const PLAIN: [&str; 2] = ["PLAIN", "LOGIN"];

/// Mechanisms that prove a password without handing it in; programs have some of them or none. All of SCRAM counts.
///
/// Kerberos is none: it needs a ticket of the organisation's own, which only a computer inside it has (RFC 4752 1).
const PROOFS: [&str; 4] = ["CRAM-MD5", "DIGEST-MD5", "NTLM", "APOP"];

/// Reads the offer of a port.
pub(in crate::diagnosis) fn offer(target: &Target, row: &PortObservation) -> SignInOffer {
    let (protocol, security) = (target.protocol, target.security);
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
    let proofs = proofs(&offered);
    let oauth = named(&offered, &["XOAUTH2", "OAUTHBEARER"]);
    let plain = named(&offered, &PLAIN);
    // Dovecot lists USER whatever its mechanisms are: beside a list without a password it does not count.
    let lists_others = offered.mechanisms.iter().any(|name| name != "USER");
    let is_dovecot = row
        .greeting
        .as_ref()
        .is_some_and(|said| said.product.as_deref() == Some("Dovecot"));
    let user = named(&offered, &["USER"])
        && !(lists_others && !plain && (oauth && proofs.is_empty() || is_dovecot && !proofs.is_empty()));
    let password = plain || user || !proofs.is_empty();
    let unusable = || {
        // IMAP has its LOGIN command without naming it (RFC 9051 6.2.3); POP3 names USER (RFC 2449 6.3), SMTP names AUTH.
        let by_command = protocol == Protocol::Imap && !oauth;
        !by_command && (protocol == Protocol::Smtp || !lines.is_empty())
    };
    if password && !offered.login_disabled && (plain || user) {
        by_password(target, &offered, &proofs)
    } else if oauth && !password {
        SignInOffer::OAuthOnly
    } else if clear
        && offers_encryption
        && (demands_encryption || offered.login_disabled || unusable() && !relays(target, row))
    {
        SignInOffer::NeedsEncryption
    } else if offered.login_disabled && !password {
        SignInOffer::Disabled
    } else if !password && unusable() {
        if relays(target, row) {
            SignInOffer::NotNeeded
        } else {
            SignInOffer::None
        }
    } else if plain || user || proofs.is_empty() {
        SignInOffer::Open
    } else {
        // IMAP's LOGIN command may be taken all the same where it is not said to be off.
        let may_log_in = protocol == Protocol::Imap && !offered.login_disabled;
        by_proof(target, &proofs, oauth || may_log_in)
    }
}

/// The ways of signing in that are offered by name.
pub(in crate::diagnosis) fn ways(target: &Target, row: &PortObservation) -> Vec<String> {
    let lines = lines_that_hold(row, target.security).unwrap_or_default();
    let mut ways = reply::offer(target.protocol, lines).mechanisms;
    ways.retain(|way| way != "USER");
    ways
}

/// What sends is no mail program, and port 25 takes mail from those it knows by their address.
fn relays(target: &Target, row: &PortObservation) -> bool {
    row.service == Some(Service::Smtp) && program(target) == MailProgram::Other
}

fn program(target: &Target) -> MailProgram {
    client::by_id(&target.client).map_or(MailProgram::Unknown, |profile| profile.program)
}

/// Whether every program that the profile stands for can sign in by a mechanism, as far as that is known.
fn signs_in_by(target: &Target, mechanism: &str) -> Option<bool> {
    let programs = &client::by_id(&target.client)?.programs;
    client::all_sign_in_by(programs, target.protocol, mechanism)
}

/// What a program makes of ways that hand the password in: SMTP has no other command for it than these (RFC 4954 4).
fn by_password(target: &Target, offered: &Offer, proofs: &[String]) -> SignInOffer {
    let program = program(target);
    let handing_in = PLAIN.into_iter().filter(|name| named(offered, &[name]));
    let handing_in: Vec<&str> = handing_in.collect();
    let is_known = target.protocol != Protocol::Smtp
        || client::hands_password_in(program, target.protocol, &handing_in)
        || proofs
            .iter()
            .any(|proof| signs_in_by(target, proof) == Some(true));
    if is_known {
        SignInOffer::Open
    } else {
        SignInOffer::NotKnownOfProgram
    }
}

/// What a program makes of ways that prove a password, where nothing simpler is offered.
fn by_proof(target: &Target, proofs: &[String], is_something_else_left: bool) -> SignInOffer {
    let known: Vec<Option<bool>> = proofs
        .iter()
        .map(|mechanism| signs_in_by(target, mechanism))
        .collect();
    if known.contains(&Some(true)) {
        SignInOffer::Open
    } else if known.contains(&None) || is_something_else_left {
        SignInOffer::NotKnownOfProgram
    } else {
        SignInOffer::NotInProgram
    }
}

fn proofs(offered: &Offer) -> Vec<String> {
    let is_proof = |mechanism: &&String| {
        let base = mechanism.strip_suffix("-PLUS").unwrap_or(mechanism);
        PROOFS.contains(&base) || base.starts_with("SCRAM-")
    };
    offered.mechanisms.iter().filter(is_proof).cloned().collect()
}

fn named(offered: &Offer, names: &[&str]) -> bool {
    offered
        .mechanisms
        .iter()
        .any(|mechanism| names.contains(&mechanism.as_str()))
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
