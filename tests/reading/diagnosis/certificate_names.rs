//! A certificate of very many names is judged in a time that grows as their number does.

use crate::processor_time::processor_time;
use mailprobe::certificate::{Circumstances, judge};
use rcgen::{CertificateParams, KeyPair};
use std::time::Duration;

fn of_many_names(count: usize) -> Vec<u8> {
    let names: Vec<String> = (0..count)
        .map(|number| format!("host-{number}.example.test"))
        .collect();
    let params = CertificateParams::new(names).expect("names");
    let key = KeyPair::generate().expect("a key");
    params.self_signed(&key).expect("a certificate").der().to_vec()
}

/// The quickest of several, so that a busy computer does not count.
fn time_to_judge(der: &[u8]) -> Duration {
    let chain = [der.to_vec()];
    let circumstances = Circumstances {
        asked_name: "mail.example.test",
        now: 1_800_000_000,
        from: "test",
        extra_roots: &[],
        trusted_here: None,
    };
    let once = || {
        let begun = processor_time();
        judge(&chain, &circumstances);
        processor_time() - begun
    };
    (0..7).map(|_| once()).min().unwrap_or_default()
}

#[test]
fn reading_names_takes_time_in_step_with_their_number() {
    let (some, many) = (of_many_names(4_000), of_many_names(32_000));
    let (short, long) = (time_to_judge(&some), time_to_judge(&many));
    // Eight times as many: eight times as long, where a square would be 64.
    assert!(
        long < short * 24 + Duration::from_millis(5),
        "{short:?} and {long:?}"
    );
}
