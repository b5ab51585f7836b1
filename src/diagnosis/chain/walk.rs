//! How far one address of the named port lets the program's way go.
//!
//! In: a port's row, the target. Out: the first point that is broken, or from which nothing is known.

use super::Point;
use super::sign_in::{self, SignInOffer};
use crate::certificate::{CertificateObservation, CertificateRule};
use crate::client::{self, Profile};
use crate::complaint::MailProgram;
use crate::diagnosis::view::clear_text;
use crate::mail::{Security, Service, Target};
use crate::observation::{
    Ending, GreetingKind, HandshakeEnd, HelloId, HelloObservation, HelloOutcome, IdleOutcome,
    PortObservation, StartTlsOutcome, TcpOutcome, Via,
};
use crate::wire::Version;

/// Where a walk along the wire ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum WalkEnd {
    /// Broken here.
    Broken(Point),
    /// Nothing is known from here on.
    Unknown(Point),
    /// As far as it can be seen from outside.
    Through,
}

/// Diffie-Hellman groups below this are refused by current programs (RFC 7919 introduction), in bits.
const SMALLEST_GROUP: u32 = 1024;

/// Walks along the wire of one row.
pub(super) fn walk(target: &Target, row: &PortObservation) -> WalkEnd {
    let steps: [&dyn Fn() -> Option<WalkEnd>; 5] = [
        &|| connect(row),
        &|| before_tls(target, row),
        &|| secure_channel(target, row),
        &|| greeting(target, row),
        &|| sign_in(target, row),
    ];
    steps.iter().find_map(|step| step()).unwrap_or(WalkEnd::Through)
}

fn connect(row: &PortObservation) -> Option<WalkEnd> {
    match row.tcp {
        TcpOutcome::Open => None,
        TcpOutcome::BlockedLocally | TcpOutcome::LocalLimit => Some(WalkEnd::Broken(Point::ThisComputer)),
        _ => Some(WalkEnd::Broken(Point::Connect)),
    }
}

/// STARTTLS up to the go-ahead.
fn before_tls(target: &Target, row: &PortObservation) -> Option<WalkEnd> {
    if target.security != Security::StartTls {
        return None;
    }
    if waits_for_tls(row) || is_mute(row) {
        return Some(WalkEnd::Broken(Point::StartTlsGreeting));
    }
    let greeting = row.greeting.as_ref().filter(|greeting| !greeting.inside_tls);
    let Some(greeting) = greeting else {
        return Some(WalkEnd::Unknown(Point::StartTlsGreeting));
    };
    if !matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth) {
        return Some(WalkEnd::Broken(Point::StartTlsGreeting));
    }
    if !program_has_starttls(target, row) {
        return Some(WalkEnd::Broken(Point::StartTlsOffer));
    }
    let Some(starttls) = &row.starttls else {
        return Some(WalkEnd::Unknown(Point::StartTlsOffer));
    };
    if starttls.outcome == StartTlsOutcome::NoAnswer && hangs_up_after_greeting(row) {
        return Some(WalkEnd::Broken(Point::StartTlsGreeting));
    }
    let is_refused = matches!(
        starttls.outcome,
        StartTlsOutcome::Refused | StartTlsOutcome::NoAnswer | StartTlsOutcome::NotOffered
    );
    if is_refused && !starttls.offered && turns_away_after_greeting(row) {
        return Some(WalkEnd::Broken(Point::StartTlsGreeting));
    }
    // Mail programs look into the list and ask for nothing that is not in it (RFC 3207 4, RFC 2595 3.1 and 4).
    let is_listed = starttls.offered || row.capabilities.is_none();
    match starttls.outcome {
        StartTlsOutcome::Works | StartTlsOutcome::HandshakeFailed if !is_listed => {
            Some(WalkEnd::Broken(Point::StartTlsOffer))
        }
        StartTlsOutcome::Preauth => Some(WalkEnd::Broken(Point::StartTlsOffer)),
        StartTlsOutcome::NotOffered => Some(WalkEnd::Broken(Point::StartTlsOffer)),
        StartTlsOutcome::Refused if !starttls.offered => Some(WalkEnd::Broken(Point::StartTlsOffer)),
        StartTlsOutcome::Refused
        | StartTlsOutcome::NoAnswer
        | StartTlsOutcome::InjectedBytes
        | StartTlsOutcome::TextAfterGoAhead => Some(WalkEnd::Broken(Point::StartTlsGoAhead)),
        StartTlsOutcome::NotTried => Some(WalkEnd::Unknown(Point::StartTlsGoAhead)),
        StartTlsOutcome::Works | StartTlsOutcome::HandshakeFailed => None,
    }
}

/// Outlook Express knows STARTTLS on port 25 alone; elsewhere it encrypts from the first byte.
pub(in crate::diagnosis) fn program_has_starttls(target: &Target, row: &PortObservation) -> bool {
    let program = client::by_id(&target.client).map(|profile| profile.program);
    program != Some(MailProgram::OutlookExpress) || row.service == Some(Service::Smtp)
}

/// It ends the connection in place of an answer to the first command.
pub(in crate::diagnosis) fn hangs_up_after_greeting(row: &PortObservation) -> bool {
    let reply = row.first_reply.as_ref();
    reply.is_some_and(|reply| matches!(reply.kind, GreetingKind::Closed | GreetingKind::Reset))
}

/// Its answer to the first command turns this computer away, or is none to it.
pub(in crate::diagnosis) fn turns_away_after_greeting(row: &PortObservation) -> bool {
    let reply = row.first_reply.as_ref();
    reply.is_some_and(|reply| matches!(reply.kind, GreetingKind::Refusal | GreetingKind::OtherProtocol))
}

/// A TLS port: it says nothing until a hello comes, and no hello is let wait.
pub(in crate::diagnosis) fn waits_for_tls(row: &PortObservation) -> bool {
    let silent = row
        .greeting
        .as_ref()
        .is_none_or(|greeting| greeting.inside_tls || greeting.kind == GreetingKind::Silence);
    let quiet_when_idle = row.idle.iter().any(|idle| idle.outcome == IdleOutcome::StaysOpen);
    let implicit = row.service.is_some_and(Service::is_implicit_tls);
    let answers = row
        .hellos
        .iter()
        .any(|hello| hello.via == Via::Tls && hello.outcome == HelloOutcome::ServerHello);
    silent && (answers || (implicit && quiet_when_idle && !is_mute(row)))
}

/// It lets every hello for TLS from the first byte wait, and says nothing by itself either: nothing speaks there at all.
pub(in crate::diagnosis) fn is_mute(row: &PortObservation) -> bool {
    let mut hellos = row.hellos.iter().filter(|hello| hello.via == Via::Tls).peekable();
    let silent = row
        .greeting
        .as_ref()
        .is_none_or(|greeting| greeting.kind == GreetingKind::Silence);
    silent
        && hellos.peek().is_some()
        && hellos.all(|hello| hello.outcome == HelloOutcome::Silent)
        && row.handshake.as_ref().is_none_or(|handshake| !handshake.answered)
        && row.idle.iter().all(|idle| idle.outcome == IdleOutcome::StaysOpen)
}

fn secure_channel(target: &Target, row: &PortObservation) -> Option<WalkEnd> {
    if target.security == Security::None {
        return None;
    }
    let own = own_hellos(target, row);
    if own.is_empty() {
        // A port that speaks first in the clear is no port for TLS from the first byte.
        let speaks_first = target.security == Security::Tls && clear_text(row).is_some();
        return Some(if speaks_first {
            WalkEnd::Broken(Point::ServerHello)
        } else {
            WalkEnd::Unknown(Point::ServerHello)
        });
    }
    let Some(accepted) = own.iter().find(|hello| program_accepts(hello)) else {
        let broke_off = own.iter().any(|hello| {
            let begun = hello.outcome == HelloOutcome::ServerHello && version_is_real(hello);
            begun && hello.flight.is_broken() || hello.breaks_off_in_server_hello()
        });
        let point = if broke_off {
            Point::Flight
        } else {
            Point::ServerHello
        };
        return Some(WalkEnd::Broken(point));
    };
    let small_group = accepted.dh_bits.is_some_and(|bits| bits < SMALLEST_GROUP);
    if small_group && speaks_current_tls(target) {
        return Some(WalkEnd::Broken(Point::Flight));
    }
    match certificate_for_program(target, row) {
        Some(certificate)
            if has_problem_for(target, certificate) || lacks_status(target, row, certificate) =>
        {
            return Some(WalkEnd::Broken(Point::Certificate));
        }
        Some(_) => {}
        None if row.handshake.as_ref().is_some_and(|handshake| handshake.broke()) => {
            return Some(WalkEnd::Broken(Point::Handshake));
        }
        None => return Some(WalkEnd::Unknown(Point::Certificate)),
    }
    handshake(row)
}

fn version_is_real(hello: &HelloObservation) -> bool {
    !matches!(hello.version, None | Some(Version::Unknown(_)))
}

fn handshake(row: &PortObservation) -> Option<WalkEnd> {
    let unknown = Some(WalkEnd::Unknown(Point::Handshake));
    let Some(handshake) = &row.handshake else {
        return unknown;
    };
    match handshake.end {
        HandshakeEnd::Completed => None,
        // Nothing a current library could finish: the flight was judged, the rest cannot be.
        HandshakeEnd::Incompatible => unknown,
        _ if handshake.broke() => Some(WalkEnd::Broken(Point::Handshake)),
        HandshakeEnd::Ended(Ending::Silent) => unknown,
        _ => unknown,
    }
}

fn greeting(target: &Target, row: &PortObservation) -> Option<WalkEnd> {
    if target.security == Security::StartTls {
        return match row.first_reply.as_ref() {
            Some(_) => first_reply(row),
            None => Some(WalkEnd::Unknown(Point::Capabilities)),
        };
    }
    if target.security == Security::None && (waits_for_tls(row) || is_mute(row)) {
        return Some(WalkEnd::Broken(Point::Greeting));
    }
    let inside = target.security == Security::Tls;
    match row.greeting.as_ref().filter(|said| said.inside_tls == inside) {
        Some(said) if matches!(said.kind, GreetingKind::Ready | GreetingKind::Preauth) => first_reply(row),
        Some(_) => Some(WalkEnd::Broken(Point::Greeting)),
        None => Some(WalkEnd::Unknown(Point::Greeting)),
    }
}

/// The first command's answer, where one was sent on the program's way.
fn first_reply(row: &PortObservation) -> Option<WalkEnd> {
    let reply = row.first_reply.as_ref()?;
    (reply.kind != GreetingKind::Ready).then_some(WalkEnd::Broken(Point::Capabilities))
}

fn sign_in(target: &Target, row: &PortObservation) -> Option<WalkEnd> {
    match sign_in::offer(target, row) {
        SignInOffer::Open | SignInOffer::Unknown => None,
        SignInOffer::NotKnownOfProgram | SignInOffer::NotNeeded => Some(WalkEnd::Unknown(Point::SignIn)),
        _ => Some(WalkEnd::Broken(Point::SignIn)),
    }
}

/// The hellos that stand for the person's program on its way; the modern one where its own are not known.
pub(in crate::diagnosis) fn own_hellos<'a>(
    target: &Target,
    row: &'a PortObservation,
) -> Vec<&'a HelloObservation> {
    let via = Via::of(target.security);
    let on_its_way = || row.hellos.iter().filter(move |hello| hello.via == via);
    let own: Vec<_> = on_its_way().filter(|hello| hello.is_client).collect();
    if own.is_empty() {
        on_its_way()
            .filter(|hello| hello.hello == HelloId::Tls12Modern)
            .collect()
    } else {
        own
    }
}

/// A sound answer of a version and suite that the program goes on with.
pub(in crate::diagnosis) fn program_accepts(hello: &HelloObservation) -> bool {
    if !hello.is_answered() {
        return false;
    }
    match (profile_of(hello), hello.version) {
        (Some(profile), Some(version)) => {
            profile.speaks(version) && hello.cipher_suite().is_none_or(|suite| profile.offers(suite))
        }
        (None, Some(version)) => !matches!(version, Version::Unknown(_)),
        (_, None) => false,
    }
}

/// Whether one of the program's own hellos got an answer that it goes on with.
pub(in crate::diagnosis) fn is_program_accepted(target: &Target, row: &PortObservation) -> bool {
    own_hellos(target, row).iter().any(|hello| program_accepts(hello))
}

/// Whether the program of a hello would go on with what the server chose for another one.
pub(in crate::diagnosis) fn program_would_accept(hello: &HelloObservation, other: &HelloObservation) -> bool {
    profile_of(hello)
        .zip(other.version.zip(other.cipher_suite()))
        .is_some_and(|(profile, (version, suite))| profile.accepts(version, suite))
}

/// Whether the program of a hello names the server in it.
pub(in crate::diagnosis) fn sends_server_name(hello: &HelloObservation) -> bool {
    profile_of(hello).is_some_and(Profile::sends_server_name)
}

fn profile_of(hello: &HelloObservation) -> Option<&'static Profile> {
    match &hello.hello {
        HelloId::Profile(id) => client::by_id(id),
        _ => None,
    }
}

/// Whether the program is one of today: it speaks TLS 1.2 or newer. Unknown programs count as such.
pub(in crate::diagnosis) fn speaks_current_tls(target: &Target) -> bool {
    client::by_id(&target.client)
        .is_none_or(|profile| profile.max_version.number() >= Version::Tls12.number())
}

/// The certificate this program is shown: without the server's name in its hello that may be another one.
pub(in crate::diagnosis) fn certificate_for_program<'a>(
    target: &Target,
    row: &'a PortObservation,
) -> Option<&'a CertificateObservation> {
    let names_server = client::by_id(&target.client).is_none_or(Profile::sends_server_name);
    match (&row.certificate_without_name, names_server) {
        (Some(other), false) => Some(other),
        _ => row.certificate.as_ref(),
    }
}

/// By which rules the program judges a certificate; an unknown one by today's.
pub(in crate::diagnosis) fn certificate_rules(target: &Target) -> &'static [CertificateRule] {
    client::by_id(&target.client).map_or(&[CertificateRule::Staple], |profile| {
        profile.certificate_rules.as_slice()
    })
}

/// The certificate demands a status sent along, the program insists on it, and the server sent none.
pub(in crate::diagnosis) fn lacks_status(
    target: &Target,
    row: &PortObservation,
    certificate: &CertificateObservation,
) -> bool {
    let stapled = row.handshake.as_ref().and_then(|handshake| handshake.stapled);
    certificate.demands_status
        && stapled == Some(false)
        && certificate_rules(target).contains(&CertificateRule::Mozilla)
}

pub(super) fn has_problem_for(target: &Target, certificate: &CertificateObservation) -> bool {
    !certificate.problems_for(certificate_rules(target)).is_empty()
}
