//! Certificates that mail programs refuse, and a clock that is wrong.

use super::scenario::{ENCRYPTION_TYPE, Scenario, THREE_YEARS, row, speaks};
use crate::diagnosis::HypothesisId::*;
use crate::lab::behaviour::{CertificateKind, Product, Refusal, ServerBehaviour, Tls};
use crate::lab::suites::WEAK_KEY_SUITES;
use crate::wire::Version;

/// The rows.
pub fn certificates() -> Vec<Scenario> {
    let bad = |id, kind| row(id, Certificate, ServerBehaviour::healthy().certificate(kind));
    let weak = speaks(Version::Ssl3, Version::Tls12, WEAK_KEY_SUITES, Refusal::Alert);
    let clock = ServerBehaviour {
        clock_offset_seconds: -THREE_YEARS,
        ..ServerBehaviour::with_tls(Product::UwImap, Tls::default())
    };
    vec![
        bad("certificate-expired", CertificateKind::Expired),
        bad("certificate-not-yet-valid", CertificateKind::NotYetValid),
        bad("certificate-wrong-name", CertificateKind::WrongName),
        bad("certificate-self-signed", CertificateKind::SelfSigned),
        bad("certificate-unknown-issuer", CertificateKind::UnknownIssuer),
        met_by_current_program(row(
            "weak-certificate",
            WeakCertificate,
            ServerBehaviour::with_tls(Product::Dovecot, weak).certificate(CertificateKind::WeakKey),
        )),
        met_by_current_program(row(
            "weak-signature",
            WeakCertificate,
            ServerBehaviour::healthy().certificate(CertificateKind::WeakSignature),
        )),
        row("clock-wrong", ClockWrong, clock),
    ]
}

/// Old programs mind neither short keys nor old signatures.
fn met_by_current_program(scenario: Scenario) -> Scenario {
    Scenario {
        dialog: ENCRYPTION_TYPE,
        ..scenario
    }
}
