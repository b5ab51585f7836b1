//! `openssl x509` and our judgement, on whole certificates and on damaged ones.

use super::made::{self, Numbers};
use crate::support::skip;
use mailprobe::certificate::{CertificateObservation, Circumstances, judge};
use std::net::IpAddr;
use std::process::Command;

/// Damaged copies of each certificate.
const COPIES: usize = 12;

/// What OpenSSL prints of a certificate.
#[derive(Debug, Default)]
struct Printed {
    subject: String,
    issuer: String,
    not_before: String,
    not_after: String,
    names: String,
}

fn printed(path: &std::path::Path) -> Option<Printed> {
    let output = Command::new("openssl")
        .args([
            "x509", "-inform", "DER", "-noout", "-subject", "-issuer", "-dates",
        ])
        .args([
            "-dateopt",
            "iso_8601",
            "-nameopt",
            "sep_comma_plus_space,sname,utf8,esc_ctrl",
        ])
        .args(["-ext", "subjectAltName", "-in"])
        .arg(path)
        .output()
        .expect("openssl runs");
    let text = String::from_utf8_lossy(&output.stdout).into_owned();
    let field = |name: &str| {
        text.lines()
            .find_map(|line| line.strip_prefix(name))
            .map(str::to_owned)
    };
    Some(Printed {
        subject: field("subject=")?,
        issuer: field("issuer=")?,
        not_before: field("notBefore=").unwrap_or_default(),
        not_after: field("notAfter=").unwrap_or_default(),
        names: text
            .lines()
            .skip_while(|line| !line.starts_with("X509v3 Subject Alternative Name"))
            .nth(1)
            .unwrap_or_default()
            .trim()
            .to_owned(),
    })
}

fn judged(der: &[u8]) -> CertificateObservation {
    let circumstances = Circumstances {
        asked_name: "mail.example.com",
        now: 1_767_225_600,
        from: "test",
        extra_roots: &[],
        trusted_here: None,
    };
    judge(&[der.to_vec()], &circumstances)
}

/// The names that count for servers, as both write them.
fn server_names(printed: &str) -> Vec<String> {
    let address = |text: &str| text.parse::<IpAddr>().ok().map(|address| address.to_string());
    printed
        .split(", ")
        .filter_map(|name| match name.split_once(':')? {
            ("DNS", name) => Some(name.to_owned()),
            ("IP Address", text) => address(text),
            _ => None,
        })
        .collect()
}

/// Both show other signs in their own way, escaped: only texts of plain ones can be compared.
fn is_plain(text: &str) -> bool {
    !text.contains(['\\', char::REPLACEMENT_CHARACTER]) && !text.contains(char::is_control)
}

/// A part of a name whose kind has no short name here stands there by its number.
fn has_numbered_kind(name: &str) -> bool {
    name.split(", ")
        .any(|part| part.starts_with(|first: char| first.is_ascii_digit()) && part.contains('='))
}

#[derive(Debug, Default, PartialEq, Eq)]
struct Tally {
    read_by_both: usize,
    read_by_neither: usize,
    dates_that_are_none: usize,
    read_by_ours_alone: usize,
    read_by_theirs_alone: usize,
}

/// Where both read a certificate, names and dates are the same. Who reads what differs in these ways only, and rightly:
///
/// OpenSSL takes a date apart when it is printed, and then says "Bad time value"; a certificate without dates is unreadable
/// here, as is one whose key claims unused bits that are set (X.690 11.2.1). And OpenSSL refuses texts that break the rules of their kind and fields of the wrong type where nothing of them is
/// shown (parameters of an algorithm, unknown extensions); ours reads what it tells of. That makes none of them good: who
/// vouches is asked of webpki, which is as strict, and no damage goes without a problem.
#[test]
fn a_certificate_says_what_openssl_says_of_it() {
    if Command::new("openssl").arg("version").output().is_err() {
        return skip("servers", "openssl does not run");
    }
    let folder = tempfile::tempdir().expect("a folder");
    let path = folder.path().join("one.der");
    let mut numbers = Numbers(0x9e37_79b9_7f4a_7c15);
    let mut tally = Tally::default();
    let mut compared_names = 0;
    for certificate in made::all() {
        for copy in 0..=COPIES {
            let is_damaged = copy > 0;
            let der = match is_damaged {
                false => certificate.der.clone(),
                true => numbers.damaged(&certificate.der),
            };
            std::fs::write(&path, &der).expect("written");
            let what = format!("{} {copy}", certificate.kind);
            let judged = judged(&der);
            let ours = judged.chain.first().filter(|one| !one.not_after.is_empty());
            assert!(!is_damaged || !judged.problems.is_empty(), "{what}");
            let (ours, theirs) = match (ours, printed(&path)) {
                (Some(ours), Some(theirs)) => (ours, theirs),
                (None, None) => {
                    assert!(is_damaged, "{what}");
                    tally.read_by_neither += 1;
                    continue;
                }
                (None, Some(theirs)) => {
                    assert!(is_damaged, "{what}: {theirs:?}");
                    let dates = [&theirs.not_before, &theirs.not_after];
                    if dates.iter().any(|date| *date == "Bad time value") {
                        tally.dates_that_are_none += 1;
                    } else {
                        tally.read_by_theirs_alone += 1;
                    }
                    continue;
                }
                (Some(_), None) => {
                    assert!(is_damaged, "{what}");
                    tally.read_by_ours_alone += 1;
                    continue;
                }
            };
            tally.read_by_both += 1;
            let date = |printed: &str| printed.replacen(' ', "T", 1);
            assert_eq!(ours.not_before, date(&theirs.not_before), "{what}");
            assert_eq!(ours.not_after, date(&theirs.not_after), "{what}");
            for (ours, theirs) in [(&ours.subject, &theirs.subject), (&ours.issuer, &theirs.issuer)] {
                if is_plain(theirs) && !has_numbered_kind(ours) {
                    assert_eq!(ours, theirs, "{what}");
                }
            }
            let names = server_names(&theirs.names);
            if names.iter().chain(&ours.names).all(|name| is_plain(name)) {
                assert_eq!(ours.names, names, "{what}");
                compared_names += names.len();
            }
        }
    }
    println!("{tally:?}, {compared_names} names");
    assert!(
        tally.read_by_both > 120 && tally.read_by_neither > 45,
        "{tally:?}"
    );
    assert!(tally.read_by_ours_alone < tally.read_by_both / 5, "{tally:?}");
    assert!(tally.read_by_theirs_alone < tally.read_by_both / 20, "{tally:?}");
    assert!(compared_names > 120, "{compared_names}");
}
