//! Any bytes as a chain of certificates.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::certificate::{Circumstances, judge};

/// 2026-01-01 00:00 UTC.
const NOW: i64 = 1_767_225_600;

fuzz_target!(|input: (u16, &[u8])| {
    let (cut, bytes) = input;
    let (first, second) = bytes.split_at(usize::from(cut).min(bytes.len()));
    for chain in [vec![bytes.to_vec()], vec![first.to_vec(), second.to_vec()], Vec::new()] {
        let circumstances = Circumstances { asked_name: "mail.example.com", now: NOW, from: "fuzz", extra_roots: &[], trusted_here: None };
        let _ = judge(&chain, &circumstances);
    }
});
