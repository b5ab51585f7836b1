//! What stands between the program and its server, as far as steps depend on it.
//!
//! In: the diagnosis. Out: the words that hold, and the name of what stands there.

use super::table::held;
use crate::certificate::{InterceptorKind, interceptors};
use crate::diagnosis::{Diagnosis, FindingId};

/// Where what answers in the server's place is: on this computer, in the network, or not known.
pub(super) fn conditions(diagnosis: &Diagnosis) -> Vec<&'static str> {
    let has = |id: FindingId| diagnosis.findings.iter().any(|finding| finding.id == id);
    let replaced = has(FindingId::InterceptorIssuer) || has(FindingId::CertificateDiffersElsewhere);
    let named = name(diagnosis);
    let gateway = named.as_deref().is_some_and(is_gateway);
    held([
        ("scanner-here", named.is_some() && !gateway),
        ("gateway-named", gateway),
        (
            "interceptor-unnamed",
            named.is_none() && !has(FindingId::StarttlsStripped),
        ),
        ("certificate-replaced", replaced),
    ])
}

/// The name of what answers in the server's place: from the certificate's issuer, else from a scanner's own greeting.
pub(super) fn name(diagnosis: &Diagnosis) -> Option<String> {
    let measured = |id: FindingId, name: &str| {
        let finding = diagnosis.findings.iter().find(|finding| finding.id == id)?;
        finding
            .arguments()
            .into_iter()
            .find_map(|(argument, value)| (argument == name).then_some(value))
    };
    measured(FindingId::InterceptorIssuer, "interceptor")
        .or_else(|| measured(FindingId::ScannerGreeting, "product"))
}

fn is_gateway(name: &str) -> bool {
    interceptors()
        .iter()
        .any(|row| row.name == name && row.kind == InterceptorKind::Gateway)
}
