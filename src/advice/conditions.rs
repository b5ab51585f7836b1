//! The conditions of the table of steps, each decided from what was established.
//!
//! In: diagnosis, evidence, the ways seen. Out: the words of [`WHEN`](super::WHEN) that hold.

use super::table::held;
use super::ways::{Ways, secure_port_is_closed};
use super::{addresses, interceptor, program_limits, provider, published, refusals};
use crate::diagnosis::{Diagnosis, Evidence, FindingId, Point};
use crate::mail::{PortOwner, Protocol, Security, Service};
use crate::observation::{GreetingKind, PortObservation};
use std::net::IpAddr;

/// Everything that shows that somebody on the way may be taking encryption away or answering in the server's place.
const STRIPPING: [FindingId; 7] = [
    FindingId::StarttlsStripped,
    FindingId::StarttlsInjected,
    FindingId::StarttlsNotOffered,
    FindingId::InterceptorIssuer,
    FindingId::ScannerGreeting,
    FindingId::CertificateDiffersElsewhere,
    FindingId::LocalScannerListens,
];

/// What the server itself shows of signing in.
const SIGN_IN_SEEN: [FindingId; 7] = [
    FindingId::SignInOauthOnly,
    FindingId::SignInDisabled,
    FindingId::SignInNotInProgram,
    FindingId::SignInFailsOnOneAddress,
    FindingId::SignInNotOffered,
    FindingId::ClientCertificateDemanded,
    FindingId::ProtocolSwitchedOff,
];

/// What is wrong with a certificate whatever name it is asked by.
const WRONG_UNDER_ANY_NAME: [FindingId; 9] = [
    FindingId::CertificateRevoked,
    FindingId::CertificateSelfSigned,
    FindingId::CertificateUntrusted,
    FindingId::CertificateExpired,
    FindingId::CertificateNotYetValid,
    FindingId::CertificateExceedsIssuer,
    FindingId::CertificateUnknownExtension,
    FindingId::CertificateWrongUsage,
    FindingId::CertificateChainIncomplete,
];

const MENDED_BY_A_NEW_CERTIFICATE: [&str; 7] = [
    "expired",
    "not-yet-valid",
    "names-wrong",
    "wrong-usage",
    "against-apple-rules",
    "unknown-extension",
    "exceeds-issuer",
];

const WAYS_OF_SIGNING_IN: [&str; 5] = [
    "oauth-only",
    "sign-in-off",
    "sign-in-not-in-program",
    "client-certificate",
    "sign-in-by-words",
];

/// The words that hold.
pub(super) fn holding(diagnosis: &Diagnosis, evidence: &Evidence, ways: &Ways) -> Vec<&'static str> {
    let words_alone = evidence.observations.dns.is_empty();
    let mut holding = vec!["always", if words_alone { "words-alone" } else { "measured" }];
    holding.extend(of_ways(evidence, ways));
    holding.extend(of_findings(diagnosis, evidence));
    holding.extend(interceptor::conditions(diagnosis));
    holding.extend(provider::conditions(diagnosis, evidence));
    holding.extend(program_limits::conditions(diagnosis, evidence));
    holding.extend(addresses::conditions(diagnosis, evidence));
    holding.extend(refusals::conditions(&servers_words(evidence)));
    if holding.contains(&"not-providers-settings") {
        // One set of right settings is enough, and these are the account's own.
        holding.retain(|word| !matches!(*word, "published" | "published-elsewhere"));
    }
    if holding.contains(&"revoked") {
        // The new certificate is made right in every other point.
        holding.retain(|word| !MENDED_BY_A_NEW_CERTIFICATE.contains(word));
    }
    if holding.contains(&"protocol-off") {
        // Where nobody may use the protocol, no way of signing in to it helps.
        holding.retain(|word| !WAYS_OF_SIGNING_IN.contains(word));
    }
    if has_right_name(diagnosis) {
        holding.retain(|word| *word != "name-not-found");
    }
    if holding.contains(&"limit-reached") || holding.contains(&"shut-out") {
        // Exchange Online says both in one line; a limit is what can be changed.
        holding.retain(|word| !matches!(*word, "server-trouble" | "backend-trouble"));
    }
    for (word, otherwise) in [
        ("greylisted", "not-greylisted"),
        ("shut-out", "not-shut-out"),
        ("server-trouble", "no-server-trouble"),
        ("kept-out", "not-kept-out"),
        ("mailbox-locked", "not-mailbox-locked"),
        ("protocol-off", "not-protocol-off"),
        ("takes-no-mail", "not-takes-no-mail"),
    ] {
        if !holding.contains(&word) {
            holding.push(otherwise);
        }
    }
    let address_refused = diagnosis
        .findings
        .iter()
        .any(|finding| finding.id == FindingId::AddressNotWelcome);
    if address_refused && !holding.contains(&"block-list") {
        holding.push("address-refused");
    }
    holding
}

/// The provider gives this very name: nobody has to compare its letters.
fn has_right_name(diagnosis: &Diagnosis) -> bool {
    let mut findings = diagnosis.findings.iter();
    findings.any(|finding| finding.id == FindingId::ProviderNameNotFound)
}

fn of_ways(evidence: &Evidence, ways: &Ways) -> Vec<&'static str> {
    let safer = ways.starttls.is_some() || ways.secure.is_some() || ways.other.is_some();
    let target = evidence.target;
    let rows = &evidence.observations.local_context.published;
    let vouched = rows.iter().any(|row| published::is_vouched(row, evidence));
    let named_service = evidence
        .observations
        .ports
        .iter()
        .find(|row| row.named)
        .and_then(|row| row.service);
    let usual = target.protocol.service(Security::Tls).map(Service::standard_port);
    let has_usual = target.security == Security::Tls && usual == Some(target.port);
    let usual_port_left = !has_usual && !secure_port_is_closed(evidence);
    let owner = target.port_owner();
    let on_25 = named_service.map_or(target.port == Service::Smtp.standard_port(), |service| {
        service == Service::Smtp
    });
    held([
        ("starttls-works", ways.starttls.is_some()),
        ("starttls-for-others", ways.starttls_for_others.is_some()),
        ("secure-port-works", ways.secure.is_some()),
        ("secure-port-unseen", ways.secure.is_none()),
        ("other-port-works", ways.other.is_some()),
        ("other-is-pop3", target.protocol != Protocol::Pop3),
        ("other-is-imap", target.protocol == Protocol::Pop3),
        ("no-safer-way", !safer),
        ("plain-port-greets", ways.plain.is_some()),
        ("clear-sign-in-possible", ways.clear_sign_in),
        ("clear-sign-in-refused", !ways.clear_sign_in),
        ("reads-mail", target.protocol != Protocol::Smtp),
        ("plain-connection", target.security == Security::None),
        ("secured-connection", target.security != Security::None),
        ("own-port", owner == PortOwner::ItsOwn),
        ("no-own-port", owner != PortOwner::ItsOwn),
        ("no-foreign-port", owner != PortOwner::Another),
        ("usual-port-left", usual_port_left),
        ("usual-port-taken", !usual_port_left),
        ("sends-on-25", target.protocol == Protocol::Smtp && on_25),
        ("published", vouched),
        ("published-elsewhere", !vouched && !rows.is_empty()),
        ("settings-differ", settings_differ(evidence)),
    ])
}

fn of_findings(diagnosis: &Diagnosis, evidence: &Evidence) -> Vec<&'static str> {
    use FindingId::*;
    let any = |ids: &[FindingId]| diagnosis.findings.iter().any(|finding| ids.contains(&finding.id));
    let resolver_fails = any(&[ResolverSilent, ResolverTrouble, FamilyUnanswered]);
    let stopped = evidence.observations.ended.is_cut_short();
    let encryption_missing = any(&[
        NoEncryptionOnSecurePort,
        SettingsPlainOnTlsPort,
        SettingsStarttlsOnTlsPort,
        SaidSilentOnTlsPort,
    ]);
    let is_plain_service =
        |row: &PortObservation| row.named && row.service.is_some_and(|service| !service.is_implicit_tls());
    let tls_on_plain_port =
        any(&[StarttlsOnSecurePort]) && evidence.observations.ports.iter().any(is_plain_service);
    let name_refused = any(&[ServerNameRefused]);
    // Signs of the server's own TLS, and not of a dead computer behind a balancer: it begins, or says that it cannot.
    let begins_in_vain = diagnosis.findings.iter().any(|finding| {
        finding.id == FlightBreaksOff && finding.measured.get("how").is_none_or(|how| how != "silent")
    });
    let tls_completes = evidence.observations.ports.iter().any(|row| {
        row.named
            && row
                .handshake
                .as_ref()
                .is_some_and(|handshake| handshake.completed)
    });
    let secure_port_closed = secure_port_is_closed(evidence);
    let alone = any(&[CertificateUntrusted]) && is_sent_alone(evidence);
    let starttls_missing = any(&[StarttlsNotOffered, StarttlsWithheld, StarttlsMissingOnOneAddress]);
    let tls_itself_fails = begins_in_vain
        || any(&[
            AlertOnEveryHello,
            HandshakeNotCompleted,
            StarttlsRefused,
            TlsStartText,
        ]);
    let chain_gap = any(&[CertificateChainIncomplete]);
    let chain_out_of_date = !chain_gap
        && any(&[
            CertificateIntermediateExpired,
            CertificateIntermediateNotYetValid,
            CertificateOtherPathNeeded,
        ]);
    let between_begins_later =
        any(&[CertificateIntermediateNotYetValid]) && !any(&[CertificateIntermediateExpired]);
    let between_weak = any(&[
        CertificateIntermediateWeakKey,
        CertificateIntermediateWeakSignature,
    ]) && !any(&[CertificateWeakKey, CertificateWeakSignature, WeakKeyExchange]);
    let rest_not_testable = rest_is_not_testable(diagnosis, evidence);
    held([
        (
            "nothing-strips",
            evidence.target.security == Security::Tls && !any(&STRIPPING),
        ),
        ("stripped", any(&[StarttlsStripped, StarttlsInjected])),
        ("expired", any(&[CertificateExpired])),
        ("other-name", has_other_name(diagnosis)),
        (
            "name-is-pattern",
            any(&[CertificateWrongName]) && !any(&[CertificateSelfSigned]) && !has_other_name(diagnosis),
        ),
        (
            "names-wrong",
            any(&[
                CertificateWrongName,
                CertificateNamesNobody,
                CertificateNameOnlyInCn,
            ]),
        ),
        ("chain-gap", chain_gap),
        ("chain-out-of-date", chain_out_of_date && !between_begins_later),
        ("between-begins-later", chain_out_of_date && between_begins_later),
        ("revoked", any(&[CertificateRevoked])),
        ("between-weak", between_weak),
        ("own-weak", !between_weak),
        ("every-port-refused", any(&[EveryPortRefused])),
        ("some-port-left", !any(&[EveryPortRefused])),
        (
            "silent-behind-starttls",
            evidence.target.security == Security::StartTls && any(&[EveryHelloSilent]),
        ),
        (
            "untrusted",
            !chain_gap && !chain_out_of_date && any(&[CertificateUntrusted, CertificateSelfSigned]),
        ),
        (
            "one-address",
            any(&[CertificateBadOnOneAddress, SignInFailsOnOneAddress]),
        ),
        ("encryption-missing", encryption_missing),
        ("tls-on-plain-port", tls_on_plain_port),
        ("pair-does-not-match", !tls_on_plain_port),
        ("encryption-set", !encryption_missing),
        ("name-refused", name_refused),
        ("name-not-sent", !name_refused),
        ("name-not-found", any(&[NameNotFound])),
        ("resolver-fails", resolver_fails),
        ("resolver-answers", !resolver_fails),
        ("no-address-found", !any(&[FamilyUnanswered])),
        ("hosts-file", any(&[HostsFileNamesServer])),
        ("large-hello-lost", any(&[LargeHelloFails])),
        ("port-held-back", !any(&[LargeHelloFails])),
        ("blocked-here", any(&[BlockedLocally, SaidBlockedHere])),
        ("shut-out", any(&[ShutOut, EveryPortCloses])),
        ("oauth-only", any(&[SignInOauthOnly])),
        ("sign-in-off", any(&[SignInDisabled, SignInNotOffered])),
        ("sign-in-not-in-program", any(&[SignInNotInProgram])),
        ("client-certificate", any(&[ClientCertificateDemanded])),
        ("sign-in-by-words", !any(&SIGN_IN_SEEN)),
        ("starttls-missing", starttls_missing),
        ("starttls-listed", !starttls_missing),
        ("secure-port-possible", !secure_port_closed),
        ("secure-port-closed", secure_port_closed),
        ("exceeds-issuer", any(&[CertificateExceedsIssuer])),
        (
            "unknown-extension",
            any(&[CertificateUnknownExtension]) && !any(&[CertificateExceedsIssuer]),
        ),
        ("not-yet-valid", any(&[CertificateNotYetValid])),
        ("wrong-usage", any(&[CertificateWrongUsage])),
        ("against-apple-rules", any(&[CertificateAgainstAppleRules])),
        ("certificate-alone", alone),
        ("certificate-accompanied", !alone),
        ("tls-itself-fails", tls_itself_fails),
        ("tls-completes", tls_completes),
        ("tls-fails", !tls_completes),
        (
            "limit-reached",
            any(&[ShutOut, EveryPortCloses, MailboxLockedGreeting, SaidMailboxLocked]),
        ),
        ("mailbox-locked", any(&[MailboxLockedGreeting, SaidMailboxLocked])),
        ("takes-no-mail", any(&[TakesNoMail])),
        ("ipv6-only", any(&[NoIpv6Route])),
        ("ipv4-too", !any(&[NoIpv6Route])),
        ("late", any(&[SlowAnswer])),
        ("silent", !any(&[SlowAnswer])),
        ("computer-at-its-limit", any(&[ComputerAtItsLimit])),
        ("rest-not-testable", rest_not_testable),
        ("rest-testable", !rest_not_testable),
        ("cured", any(&[CuredByRemoval])),
        ("not-cured", !any(&[CuredByRemoval])),
        ("stopped", stopped),
        ("not-stopped", !stopped),
    ])
}

/// The certificate is good for another name that can be entered in a program: no pattern, no computer's own short name, no
/// address that is another computer elsewhere. Under the other name the program would refuse it where more is wrong with it.
fn has_other_name(diagnosis: &Diagnosis) -> bool {
    let of = |id: FindingId| diagnosis.findings.iter().filter(move |finding| finding.id == id);
    let mut names =
        of(FindingId::CertificateWrongName).filter_map(|finding| finding.measured.get("name")?.as_str());
    WRONG_UNDER_ANY_NAME.into_iter().all(|id| of(id).next().is_none())
        && names.any(|name| {
            let is_address = name.parse::<IpAddr>().is_ok();
            name.contains('.') && !is_address && !name.contains('*') && !name.ends_with(".localdomain")
        })
}

/// The program's own hello is answered, nothing is broken, and no library of today could finish the handshake: another run
/// shows no more.
fn rest_is_not_testable(diagnosis: &Diagnosis, evidence: &Evidence) -> bool {
    let mut named = evidence.observations.ports.iter().filter(|row| row.named);
    let from = diagnosis.chain.untested_from;
    diagnosis.chain.broken_at.is_none()
        && from.is_some_and(|point| matches!(point, Point::Certificate | Point::Handshake))
        && named.any(|row| {
            let handshake = row.handshake.as_ref();
            handshake.is_some_and(|handshake| !handshake.completed && !handshake.was_turned_away())
        })
}

/// The server sent its own certificate and nothing with it: mostly the one in between was forgotten.
fn is_sent_alone(evidence: &Evidence) -> bool {
    let named = evidence.observations.ports.iter().filter(|row| row.named);
    let mut shown = named.filter_map(|row| row.certificate.as_ref());
    shown.any(|certificate| certificate.chain.len() == 1)
}

/// What the server said, in the message and in place of a greeting.
fn servers_words(evidence: &Evidence) -> String {
    let stated = evidence
        .complaints
        .iter()
        .filter_map(|complaint| complaint.server_response.as_deref());
    let ports = &evidence.observations.ports;
    let greeted = ports
        .iter()
        .filter_map(|row| row.greeting.as_ref())
        .filter(|greeting| greeting.kind == GreetingKind::Refusal)
        .map(|greeting| greeting.text.as_str());
    let answered = ports
        .iter()
        .filter_map(|row| row.first_reply.as_ref())
        .filter(|reply| reply.kind == GreetingKind::Refusal)
        .map(|reply| reply.text.as_str());
    stated
        .chain(greeted)
        .chain(answered)
        .collect::<Vec<_>>()
        .join("\n")
}

fn settings_differ(evidence: &Evidence) -> bool {
    let target = evidence.target;
    evidence.complaints.iter().any(|complaint| {
        let server = complaint.server.as_deref();
        let secure = complaint.secure;
        server.is_some_and(|server| !server.eq_ignore_ascii_case(target.server.as_str()))
            || complaint.port.is_some_and(|port| port != target.port)
            || secure.is_some_and(|secure| secure != (target.security != Security::None))
    })
}
