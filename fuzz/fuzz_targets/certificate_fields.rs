//! What is said of a certificate against another reader of X.509: where both read it, dates, names and serials agree.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::certificate::{Circumstances, judge};
use x509_cert::Certificate;
use x509_cert::der::Decode;
use x509_cert::ext::pkix::SubjectAltName;
use x509_cert::ext::pkix::name::GeneralName;

/// 2026-01-01 00:00 UTC.
const NOW: i64 = 1_767_225_600;

fuzz_target!(|bytes: &[u8]| {
    let circumstances =
        Circumstances { asked_name: "mail.example.com", now: NOW, from: "fuzz", extra_roots: &[], trusted_here: None };
    let judged = judge(&[bytes.to_vec()], &circumstances);
    let Some(ours) = judged.chain.first().filter(|ours| !ours.not_after.is_empty()) else {
        return;
    };
    let Ok(theirs) = Certificate::from_der(bytes) else {
        return;
    };
    let date = |time: x509_cert::time::Time| {
        chrono::DateTime::from_timestamp(i64::try_from(time.to_unix_duration().as_secs()).ok()?, 0)
            .map(|time| time.to_rfc3339_opts(chrono::SecondsFormat::Secs, true))
    };
    let validity = &theirs.tbs_certificate.validity;
    assert_eq!(Some(ours.not_after.clone()), date(validity.not_after));
    assert_eq!(Some(ours.not_before.clone()), date(validity.not_before));
    if let Ok(Some((_, SubjectAltName(names)))) = theirs.tbs_certificate.get::<SubjectAltName>() {
        for name in &names {
            if let GeneralName::DnsName(name) = name
                && !ours.names.is_empty()
                && ours.names_left_out == 0
                && name.as_str().len() <= 100
                // Other signs are shown escaped.
                && name.as_str().bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._*".contains(&byte))
            {
                assert!(ours.names.iter().any(|shown| shown == name.as_str()), "{name:?} {:?}", ours.names);
            }
        }
    }
});
