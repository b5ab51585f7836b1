//! Findings about who speaks: the product, a scanner in its place, refusals, silence.
//!
//! In: greetings of every port. Out: findings of the stages `greeting` and `local`.

use super::tls::{says_tls_did_not_start, slow};
use super::{spoken, yes_or_no};
use crate::codes;
use crate::diagnosis::chain::is_mute;
use crate::diagnosis::quote::{shown_line, telling_words};
use crate::diagnosis::view::{ChannelState, View, channel_state, greets};
use crate::diagnosis::{Finding, FindingId, SLOW_FROM_MS};
use crate::mail::{Protocol, Security, Service};
use crate::observation::{Ended, GreetingKind, GreetingObservation, PortObservation, TcpOutcome, Via};
use crate::wire::refusal::{self, RefusalKind, is_of_kind};
use crate::wire::reply::smtp_code;

/// The third number of Service Pack 3 (KB Q158530).
const SERVICE_PACK_3: u32 = 2650;

/// Ports registered for HTTP and HTTPS, and their usual seconds (IANA service names).
const WEB_PORTS: [u16; 4] = [80, 443, 8080, 8443];

pub(super) fn findings(view: &View) -> Vec<Finding> {
    let mut findings = identity(view);
    findings.extend(scanner(view));
    findings.extend(refusals(view));
    findings.extend(silence(view));
    findings.extend(portal(view));
    findings
}

/// What the greeting says about the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Product {
    Exchange55,
    Other,
    Unnamed,
}

fn product_of(greeting: &GreetingObservation) -> Product {
    let Some(product) = greeting.product.as_deref().filter(|_| !greeting.scanner) else {
        return Product::Unnamed;
    };
    let version = greeting.version.as_deref().unwrap_or_default();
    let exchange = product.contains("Exchange");
    if exchange && (version.starts_with("5.5.") || (version.is_empty() && product.contains("5.5"))) {
        Product::Exchange55
    } else if exchange && version.is_empty() && product == "Microsoft Exchange" {
        // "Microsoft Exchange" and no more: any generation of it.
        Product::Unnamed
    } else {
        Product::Other
    }
}

/// The server's product by its greetings: those of the protocol in question first, and mail reading before sending,
/// because the SMTP door of an Exchange server often belongs to a gateway of another make.
fn identity(view: &View) -> Vec<Finding> {
    let mut rows: Vec<&PortObservation> = view
        .observations
        .ports
        .iter()
        .filter(|row| row.greeting.is_some())
        .collect();
    rows.sort_by_key(|row| {
        let protocol = row.service.map(|service| service.protocol());
        (
            protocol != Some(view.target.protocol),
            protocol == Some(Protocol::Smtp),
        )
    });
    let named = rows.into_iter().find_map(|row| {
        let greeting = row.greeting.as_ref()?;
        let product = product_of(greeting);
        (product != Product::Unnamed).then_some((row, greeting, product))
    });
    let Some((row, greeting, product)) = named else {
        return Vec::new();
    };
    let described = |finding: Finding| {
        finding
            .with("port", row.port)
            .with("product", greeting.product.clone())
            .with("version", greeting.version.clone())
            .with("level", greeting.level.clone())
    };
    if product == Product::Other {
        return vec![described(Finding::new(FindingId::OtherProductGreeting))];
    }
    let build = greeting
        .version
        .as_deref()
        .and_then(|version| version.split('.').nth(2)?.parse::<u32>().ok());
    let mut findings = vec![described(Finding::new(FindingId::Exchange55Greeting))];
    if build.is_some_and(|build| build < SERVICE_PACK_3) {
        findings.push(described(Finding::new(FindingId::Exchange55BeforeSp3)));
    }
    findings
}

fn scanner(view: &View) -> Vec<Finding> {
    let greeting = view.observations.ports.iter().find_map(|row| {
        let greeting = row.greeting.as_ref().filter(|greeting| greeting.scanner)?;
        Some((row, greeting))
    });
    let spoken = greeting.map(|(row, greeting)| {
        Finding::new(FindingId::ScannerGreeting)
            .with("port", row.port)
            .with("product", greeting.product.clone())
            .with("text", telling_words(&greeting.text))
    });
    let ports = &view.observations.local_context.local_scanner_ports;
    let listening = ports
        .first()
        .map(|port| Finding::new(FindingId::LocalScannerListens).with("port", *port));
    spoken.into_iter().chain(listening).collect()
}

/// Refusals in place of a greeting: each is named by what its words say.
fn refusals(view: &View) -> Vec<Finding> {
    let mut findings = Vec::new();
    let own = view.best.into_iter();
    let refused = own.chain(view.others()).find_map(|row| {
        let text = refusal_text(row)?;
        (!says_tls_did_not_start(text) && !is_of_scanner(row)).then_some((row, text))
    });
    if let Some((row, text)) = refused {
        findings.push(
            Finding::new(if row.shut_out_words.is_some() {
                match refusal_of(text) {
                    id @ (FindingId::KeptOutGreeting | FindingId::MailboxLockedGreeting) => id,
                    _ => FindingId::BusyGreeting,
                }
            } else if refuses_name_of_sender(row) {
                FindingId::AddressNotWelcome
            } else {
                match refusal_of(text) {
                    // It has greeted as a mail server does: what it refuses is something else.
                    FindingId::OtherProtocol if greets(row) => FindingId::RefusalGreeting,
                    id => id,
                }
            })
            .with("port", row.port)
            .with("speaks", spoken(text))
            .with("text", telling_words(text)),
        );
    }
    // Of its own broken TLS a server speaks with the number that else means "later".
    let of_its_tls = || {
        let said = view.best.and_then(|row| row.greeting.as_ref());
        said.is_some_and(|said| says_tls_did_not_start(&said.text))
    };
    let stopped = view.observations.ended == Ended::ServerAskedToStop;
    let asked_to_stop = stopped && !of_its_tls() && !view.best.is_some_and(is_of_scanner);
    if asked_to_stop && !view.best.is_some_and(|row| row.shut_out) {
        findings.push(Finding::new(FindingId::ServerAskedToStop));
    }
    findings
}

/// A scanner says it in the server's place.
fn is_of_scanner(row: &PortObservation) -> bool {
    row.greeting.as_ref().is_some_and(|said| said.scanner)
}

/// Words that turn this computer away, in place of a greeting or in answer to the first command.
pub(super) fn refusal_text(row: &PortObservation) -> Option<&str> {
    if row.shut_out_words.is_some() {
        return row.shut_out_words.as_deref();
    }
    let refused = |kind| kind == GreetingKind::Refusal;
    let greeting = row.greeting.as_ref().filter(|greeting| refused(greeting.kind));
    let reply = row.first_reply.as_ref().filter(|reply| refused(reply.kind));
    greeting
        .map(|greeting| greeting.text.as_str())
        .or(reply.map(|reply| reply.text.as_str()))
}

/// EHLO and HELO are refused for good, in words that say no more: what names itself so may not send here (RFC 5321 4.1.4).
fn refuses_name_of_sender(row: &PortObservation) -> bool {
    let is_smtp = row
        .service
        .is_some_and(|service| service.protocol() == Protocol::Smtp);
    let refused = row
        .first_reply
        .as_ref()
        .filter(|reply| is_smtp && greets(row) && reply.kind == GreetingKind::Refusal);
    refused.is_some_and(|reply| {
        let says_no_more = refusal_of(&reply.text) == FindingId::RefusalGreeting;
        // A command that is not known is no name that is not liked.
        let is_about_command = |code| matches!(code, 500 | 502 | 503);
        says_no_more && smtp_code(&reply.text).is_some_and(|code| code >= 500 && !is_about_command(code))
    })
}

/// What a refusal in place of a greeting says, by the same table as every other reply.
pub(super) fn refusal_of(text: &str) -> FindingId {
    // A reply in several lines is one sentence (RFC 5321 4.2.1).
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let counts_for = codes::reply(&text)
        .and_then(|reply| reply.finding)
        .and_then(|id| FindingId::from_id(&id));
    let is = |kind| is_of_kind(&text, kind);
    match counts_for {
        Some(FindingId::SaidMailboxLocked) => FindingId::MailboxLockedGreeting,
        _ if is(RefusalKind::KeptOut) => FindingId::KeptOutGreeting,
        _ if is(RefusalKind::ProtocolOff) => FindingId::ProtocolSwitchedOff,
        _ if is(RefusalKind::TakesNoMail) || is_for_nobody(&text) => FindingId::TakesNoMail,
        _ if is(RefusalKind::BackendTrouble) => FindingId::ServerFaultGreeting,
        Some(FindingId::SaidBusy | FindingId::SaidSignInLater) => FindingId::BusyGreeting,
        Some(
            FindingId::SaidSendingRefused | FindingId::SaidRelayDenied | FindingId::SaidRecipientUnknown,
        ) => FindingId::AddressNotWelcome,
        Some(FindingId::SaidComputerNameRefused) => FindingId::ComputerNameRefused,
        Some(FindingId::SaidServerFault) => FindingId::ServerFaultGreeting,
        Some(FindingId::SaidSignInMethod) => FindingId::SignInDisabled,
        Some(FindingId::SaidClientCertificate) => FindingId::ClientCertificateDemanded,
        Some(FindingId::SaidWrongProtocol) => FindingId::OtherProtocol,
        _ => FindingId::RefusalGreeting,
    }
}

/// The number of a host that takes mail from nobody (RFC 7504 3); some servers say it of an address that they block.
fn is_for_nobody(text: &str) -> bool {
    let blocks = |row: &&refusal::Refusal| row.condition == "block-list" || row.condition == "relay";
    smtp_code(text) == Some(521) && !refusal::rows_in(text).any(|row| blocks(&row))
}

/// No words, or late ones.
fn silence(view: &View) -> Vec<Finding> {
    let mut findings: Vec<Finding> = no_port_speaks(view).into_iter().collect();
    let Some(row) = view.best.filter(|row| !row.shut_out) else {
        return findings;
    };
    let first_reply = row
        .first_reply
        .as_ref()
        .filter(|reply| view.target.security == Security::StartTls || reply.kind != GreetingKind::Ready);
    let awaited =
        |greeting: &&GreetingObservation| greeting.inside_tls || view.target.security == Security::None;
    let said = match first_reply {
        Some(session) => Some((session.kind, session.text.as_str(), session.ms)),
        None => row
            .greeting
            .as_ref()
            .filter(awaited)
            .map(|greeting| (greeting.kind, greeting.text.as_str(), greeting.ms)),
    };
    if view.target.security != Security::Tls && is_mute(row) {
        let ms = row.hellos.iter().map(|hello| hello.ms).max();
        findings.push(
            Finding::new(FindingId::GreetingMissing)
                .with("port", row.port)
                .with("inside", "no")
                .with("ms", ms),
        );
    } else if let Some((kind, text, ms)) = said {
        let here = |id| Finding::new(id).with("port", row.port).with("ms", ms);
        let behind_greeting = first_reply.is_some() && greets(row);
        findings.extend(match kind {
            GreetingKind::Silence if behind_greeting => Some(here(FindingId::SilentAfterGreeting)),
            GreetingKind::Closed | GreetingKind::Reset if behind_greeting => {
                Some(here(FindingId::HangsUpAfterGreeting))
            }
            GreetingKind::Silence if WEB_PORTS.contains(&row.port) => Some(here(FindingId::PortForWeb)),
            GreetingKind::Silence => {
                let inside = view.target.security == Security::Tls;
                Some(here(FindingId::GreetingMissing).with("inside", yes_or_no(inside)))
            }
            GreetingKind::Closed | GreetingKind::Reset => Some(here(FindingId::GreetingCutOff)),
            GreetingKind::OtherProtocol | GreetingKind::Garbage if row.handshake.is_some() => Some(
                here(FindingId::OtherProtocolInside)
                    .with("text", shown_line(text))
                    .with("speaks", spoken_inside(view, text, behind_greeting)),
            ),
            GreetingKind::Ready | GreetingKind::Preauth if ms >= SLOW_FROM_MS => Some(slow(row.port, ms)),
            _ => None,
        });
    } else if let Some(greeting) = row
        .greeting
        .as_ref()
        .filter(|said| view.target.security == Security::StartTls && !said.inside_tls)
    {
        let here = |id| Finding::new(id).with("port", row.port).with("ms", greeting.ms);
        findings.extend(match greeting.kind {
            GreetingKind::Silence if WEB_PORTS.contains(&row.port) => Some(here(FindingId::PortForWeb)),
            GreetingKind::Silence if !row.service.is_some_and(Service::is_implicit_tls) => {
                Some(here(FindingId::GreetingMissing).with("inside", "no"))
            }
            GreetingKind::Closed | GreetingKind::Reset => Some(here(FindingId::GreetingCutOff)),
            GreetingKind::Ready if greeting.ms >= SLOW_FROM_MS => Some(slow(row.port, greeting.ms)),
            _ => None,
        });
    }
    findings
}

/// What speaks behind the encryption: another protocol by its name, or the very one, against its rules.
fn spoken_inside(view: &View, text: &str, has_greeted: bool) -> &'static str {
    match spoken(text) {
        "none" if has_greeted => "own",
        same if same == view.target.protocol.name() => "own",
        other => other,
    }
}

fn no_port_speaks(view: &View) -> Option<Finding> {
    let is_plain = |row: &&PortObservation| !row.service.is_some_and(Service::is_implicit_tls);
    let open = || {
        view.observations
            .ports
            .iter()
            .filter(|row| row.tcp == TcpOutcome::Open)
    };
    let silent = |row: &PortObservation| {
        row.greeting
            .as_ref()
            .is_some_and(|greeting| greeting.kind == GreetingKind::Silence)
    };
    let plain: Vec<_> = open().filter(is_plain).collect();
    let nobody = plain.len() > 1
        && plain.iter().all(|row| silent(row))
        && !open().any(|row| channel_state(row, Via::Tls) == ChannelState::Answers);
    nobody.then(|| Finding::new(FindingId::NoPortSpeaks).with("ports", plain.len()))
}

fn portal(view: &View) -> Option<Finding> {
    // RFC 6585 section 6 gave captive portals an answer of their own.
    let sign_in_page = |text: &str| text.contains("511 Network Authentication Required");
    let texts = view.observations.ports.iter().flat_map(|row| {
        let hellos = row.hellos.iter().filter_map(|hello| hello.text.as_deref());
        row.greeting
            .iter()
            .map(|greeting| greeting.text.as_str())
            .chain(hellos)
    });
    let found = view.observations.local_context.captive_portal || texts.into_iter().any(sign_in_page);
    // A page of this network cannot show a certificate of the server's own: what redirects behind one is the server itself.
    let is_servers_own = view.best.is_some_and(|row| {
        let shown = row.certificate.as_ref();
        let is_good = shown.is_some_and(|shown| !shown.chain.is_empty() && shown.problems.is_empty());
        is_good
            && row
                .handshake
                .as_ref()
                .is_some_and(|handshake| handshake.completed)
    });
    (found && !is_servers_own)
        .then(|| Finding::new(FindingId::CaptivePortalAnswers).with("port", view.target.port))
}
