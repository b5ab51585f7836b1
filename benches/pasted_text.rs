//! How fast pastes are read: a single dialog, ten megabytes of dialogs, and ten megabytes of noise.
//!
//! `cargo bench --bench pasted_text`. Ten megabytes have to be read in well under a second.

use divan::Bencher;
use divan::counter::BytesCount;
use mailprobe::complaint;
use std::hint::black_box;

const TEN_MEGABYTES: usize = 10_000_000;

const DIALOG: &str = "A secure connection was not possible. Account: 'Kite', Server: 'pop.example.org', \
                      Protocol: POP3, Port: 995, Secure(SSL): Yes, Error Number: 0x800CCC1A";

fn main() {
    divan::main();
}

#[divan::bench]
fn one_dialog(bencher: Bencher) {
    bencher.bench(|| complaint::read(black_box(DIALOG)));
}

/// Every dialog differs, as in a log that a program kept for years.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn ten_megabytes_of_dialogs(bencher: Bencher) {
    let text: String = (0..TEN_MEGABYTES / (DIALOG.len() + 6))
        .map(|index| DIALOG.replace("Kite", &format!("Kite {index}")) + "\n\n")
        .collect();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| complaint::read(black_box(&text)));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn ten_megabytes_of_one_dialog(bencher: Bencher) {
    let text = format!("> {DIALOG}\n\n").repeat(TEN_MEGABYTES / (DIALOG.len() + 4));
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| complaint::read(black_box(&text)));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn ten_megabytes_of_prose_with_numbers(bencher: Bencher) {
    let text = "it says 0x800CCC0F and the server is mail.example.org <b>or</b> so, &amp; that is all\n"
        .repeat(TEN_MEGABYTES / 83);
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| complaint::read(black_box(&text)));
}

/// Logs, settings and stack traces as people paste them today, every one of another server.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn ten_megabytes_of_logs(bencher: Bencher) {
    const LOG: &str = "10:32:05 Connection: opening to mail0.example.org:587, timeout=300\n\
                       10:32:05 SERVER -> CLIENT: 220 mail0.example.org ESMTP\n\
                       10:32:06 CLIENT -> SERVER: AUTH LOGIN\n10:32:06 SERVER -> CLIENT: 334 VXNlcm5hbWU6\n\
                       10:32:06 SMTP ERROR: Password command failed: 535 5.7.8 Error: authentication failed\n\
                       { host: 'mail0.example.org', port: 465, secure: true, auth: { user: 'ann', pass: 'x1y2' } }\n\
                       javax.mail.MessagingException: Could not connect to SMTP host: mail0.example.org, port: 465\n\
                       \tat com.sun.mail.smtp.SMTPTransport.openServer(SMTPTransport.java:1961)\n\n";
    let text: String = (0..TEN_MEGABYTES / LOG.len())
        .map(|index| LOG.replace("mail0", &format!("mail{index}")))
        .collect();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| complaint::read(black_box(&text)));
}

/// The largest paste there is, of what makes careless readers look back again and again.
#[divan::bench(args = ["<script x>", "Server: ", "'", "password: x ", "host = a.example.org\n"], sample_count = 3, sample_size = 1)]
fn largest_paste_of(bencher: Bencher, part: &str) {
    let text = part.repeat(complaint::PASTE_LIMIT / part.len());
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| complaint::read(black_box(&text)));
}

#[divan::bench(sample_count = 5, sample_size = 1)]
fn ten_megabytes_of_random_bytes(bencher: Bencher) {
    let bytes = random_bytes();
    bencher
        .counter(BytesCount::of_slice(&bytes))
        .bench(|| complaint::read_bytes(black_box(&bytes)));
}

/// The same bytes pasted as text, replacement characters and all.
#[divan::bench(sample_count = 5, sample_size = 1)]
fn ten_megabytes_of_random_text(bencher: Bencher) {
    let text = String::from_utf8_lossy(&random_bytes()).into_owned();
    bencher
        .counter(BytesCount::of_str(&text))
        .bench(|| complaint::read(black_box(&text)));
}

/// xorshift: the same noise in every run.
fn random_bytes() -> Vec<u8> {
    let mut state = 0x9E37_79B9_7F4A_7C15_u64;
    (0..TEN_MEGABYTES)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            (state >> 32) as u8
        })
        .collect()
}
