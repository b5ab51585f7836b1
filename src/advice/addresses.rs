//! What the name and its addresses make of the steps: one address that does not work, a private one, a domain without any.
//!
//! In: diagnosis and evidence. Out: words of [`WHEN`](super::WHEN), the address and the server that steps name. Pure.

use super::table::held;
use crate::diagnosis::{Diagnosis, Evidence, FindingId};
use crate::observation::TcpOutcome;

/// One of several addresses does not work, and another does.
const ONE_ADDRESS: [FindingId; 4] = [
    FindingId::OneAddressDead,
    FindingId::OneAddressFails,
    FindingId::Ipv4FailsIpv6Works,
    FindingId::Ipv6FailsIpv4Works,
];

const NONE: &str = "none";

/// The words that hold.
pub(super) fn conditions(diagnosis: &Diagnosis, evidence: &Evidence) -> Vec<&'static str> {
    let any = |id| diagnosis.findings.iter().any(|finding| finding.id == id);
    let private = any(FindingId::PrivateAddress);
    let silent = any(FindingId::EveryPortSilent);
    let answered = failing_address_answers(diagnosis, evidence);
    let exchanger = exchanger(diagnosis, evidence).is_some();
    held([
        ("address-fails", failing_address(diagnosis).is_some()),
        ("every-address-fails", failing_address(diagnosis).is_none()),
        ("ipv6-reached", answered),
        ("ipv6-unreached", !answered),
        ("private-address", private),
        ("public-address", !private),
        ("nothing-answers", silent),
        ("something-answers", !silent),
        ("exchanger-known", exchanger),
        ("exchanger-unknown", !exchanger),
    ])
}

/// The arguments of sentences.
pub(super) fn arguments(diagnosis: &Diagnosis, evidence: &Evidence) -> [(&'static str, String); 3] {
    let or_none = |value: Option<&str>| value.unwrap_or(NONE).to_owned();
    [
        ("failing-address", or_none(failing_address(diagnosis))),
        (
            "private-address",
            or_none(address_in(diagnosis, FindingId::PrivateAddress)),
        ),
        ("exchanger", or_none(exchanger(diagnosis, evidence))),
    ]
}

fn address_in(diagnosis: &Diagnosis, id: FindingId) -> Option<&str> {
    let finding = diagnosis.findings.iter().find(|finding| finding.id == id)?;
    finding.measured.get("address")?.as_str()
}

fn failing_address(diagnosis: &Diagnosis) -> Option<&str> {
    ONE_ADDRESS.into_iter().find_map(|id| address_in(diagnosis, id))
}

/// Something came back from there, be it a refusal: the way is open, and the service is what is missing.
fn failing_address_answers(diagnosis: &Diagnosis, evidence: &Evidence) -> bool {
    let address = failing_address(diagnosis);
    let mut named = evidence.observations.ports.iter().filter(|row| row.named);
    named.any(|row| {
        address == Some(row.address.to_string().as_str())
            && !matches!(row.tcp, TcpOutcome::TimedOut | TcpOutcome::Unreachable)
    })
}

/// Who takes in the mail of a domain that was entered in place of a server and has no address. One in another domain is nobody
/// that the domain's name vouches for.
fn exchanger<'a>(diagnosis: &Diagnosis, evidence: &Evidence<'a>) -> Option<&'a str> {
    let without = |id| diagnosis.findings.iter().any(|finding| finding.id == id);
    if !without(FindingId::NameHasNoAddress) && !without(FindingId::NameNotFound) {
        return None;
    }
    let domain = format!(".{}", evidence.target.server.as_str().to_ascii_lowercase());
    let exchangers = &evidence.observations.local_context.mail_exchangers;
    let mut own = exchangers.iter().filter(|name| {
        let name = name.trim_end_matches('.').to_ascii_lowercase();
        name.ends_with(&domain)
    });
    own.next().map(|name| name.trim_end_matches('.'))
}
