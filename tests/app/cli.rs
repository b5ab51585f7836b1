//! The command line as its user meets it: the real program, real files, exit codes and single clear lines.

use crate::practice::Practice;
use serde_json::Value;
use std::io::Write as _;
use std::path::Path;
use std::process::{Command, Output, Stdio};

/// The message of the seed article, wrapped as it is printed there.
const SEED: &str = "A secure connection to the server could not be established.\n   Account: 'accountname' Server: 'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A";

pub(super) fn mailprobe(arguments: &[&str], input: &[u8]) -> Output {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailprobe"))
        .args(arguments)
        .env("LANG", "C")
        .env_remove("DISPLAY")
        .env_remove("WAYLAND_DISPLAY")
        .env_remove("WAYLAND_SOCKET")
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .expect("the program starts");
    // A program that refuses early closes its input; that is no fault of the test.
    let _ = child.stdin.take().expect("piped").write_all(input);
    child.wait_with_output().expect("the program ends")
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout)
        .unwrap_or_else(|reason| panic!("{reason}: {}", String::from_utf8_lossy(&output.stdout)))
}

/// Bad input ends with code 2 and exactly one line on standard error.
pub(super) fn refusal(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(output.status.code(), Some(2), "{error}");
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(!error.contains("panicked"), "{error}");
    error
}

#[test]
fn the_seed_message_reads_field_by_field() {
    let output = mailprobe(&["explain", "--json"], SEED.as_bytes());
    assert_eq!(output.status.code(), Some(0));
    let said = json(&output);
    let complaint = &said["complaints"][0];
    assert_eq!(complaint["client"], "outlook-express");
    assert_eq!(complaint["language"], "en");
    assert_eq!(complaint["account"], "accountname");
    assert_eq!(complaint["server"], "servername");
    assert_eq!(complaint["protocol"], "pop3");
    assert_eq!(complaint["port"], 995);
    assert_eq!(complaint["secure"], true);
    assert_eq!(complaint["error_number"], "0x800CCC1A");
    for absent in ["socket_error", "server_error", "server_response"] {
        assert_eq!(complaint.get(absent), Some(&Value::Null), "{absent}");
    }
    assert_eq!(said["codes"][0]["code"], "0x800CCC1A");
    assert_eq!(said["codes"][0]["symbol"], "IXP_E_SECURE_CONNECT_FAILED");
    assert_eq!(said["codes"][0]["stage"], "tls");
    assert_eq!(said["events"], serde_json::json!([]));
}

#[test]
fn the_practice_groupshield_case_names_groupshield_and_both_ways_out() {
    let output = mailprobe(
        &["check", "-", "--practice", "groupshield", "--json"],
        SEED.as_bytes(),
    );
    assert_eq!(
        output.status.code(),
        Some(1),
        "{}",
        String::from_utf8_lossy(&output.stderr)
    );
    let result = json(&output);
    assert_eq!(result["leading"], "groupshield");
    assert_eq!(result["groupshield"]["label"], "likely");
    assert!(result["groupshield"]["probability"].as_f64().expect("a number") >= 0.60);
    let user = result["advice"]["user"].as_array().expect("steps");
    let workaround = user
        .iter()
        .find(|step| !step["warning"].is_null())
        .expect("the workaround with its warning");
    assert!(
        workaround["do"].as_str().expect("text").contains("SSL"),
        "{workaround}"
    );
    let admin = result["advice"]["admin"].to_string();
    assert!(
        admin.contains("GroupShield") && admin.contains("einstall"),
        "{admin}"
    );
    assert_eq!(result["target"]["port"], 995);
    assert_eq!(result["complaints"][0]["account"], "accountname");
}

#[test]
fn the_practice_healthy_case_ends_with_nothing_wrong() {
    let output = mailprobe(
        &["check", "-", "--practice", "healthy", "--json"],
        SEED.as_bytes(),
    );
    let result = json(&output);
    assert_eq!(result["leading"], "healthy", "{}", result["findings"]);
    assert_eq!(output.status.code(), Some(0));
}

#[test]
fn bad_input_gets_one_clear_line() {
    assert!(refusal(&mailprobe(&["explain"], b"")).contains("empty"));
    assert!(refusal(&mailprobe(&["check", "-"], b" \n ")).contains("empty"));
    refusal(&mailprobe(
        &[
            "check",
            "--server",
            "mail.example.com",
            "--port",
            "0",
            "--protocol",
            "pop3",
        ],
        b"",
    ));
    refusal(&mailprobe(
        &[
            "check",
            "--server",
            "mail.example.com",
            "--port",
            "70000",
            "--protocol",
            "pop3",
        ],
        b"",
    ));
    assert!(refusal(&mailprobe(&["check", "no-such-file.txt"], b"")).contains("no-such-file.txt"));
    assert!(refusal(&mailprobe(&["explain", "no-such-file.txt"], b"")).contains("no-such-file.txt"));
    assert!(refusal(&mailprobe(&["check", "--practice", "no-such-fault"], b"")).contains("lab --list"));
    refusal(&mailprobe(
        &["check", "--server", "mail.example.com", "--port", "4711"],
        b"",
    ));
    refusal(&mailprobe(
        &["check", "--fact", "weather=good", "--practice", "healthy"],
        b"",
    ));
    refusal(&mailprobe(&["code", "cheese"], b""));
    refusal(&mailprobe(&["lab", "no-such-fault"], b""));
    refusal(&mailprobe(&["--language", "tlh", "code", "10060"], b""));
}

#[test]
fn ten_megabytes_of_noise_are_refused_in_one_line() {
    let mut state = 0x2545_F491_4F6C_DD1D_u64;
    let noise: Vec<u8> = (0..10 * 1024 * 1024)
        .map(|_| {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            state.to_le_bytes()[0]
        })
        .collect();
    refusal(&mailprobe(&["explain"], &noise));
    refusal(&mailprobe(&["check", "-"], &noise));
}

#[test]
fn a_name_that_leads_nowhere_is_said_in_one_line() {
    let arguments = [
        "check",
        "--server",
        "no-such-host.invalid",
        "--port",
        "995",
        "--protocol",
        "pop3",
        "--json",
        "--timeout",
        "20",
    ];
    let output = mailprobe(&arguments, b"");
    assert_eq!(output.status.code(), Some(1), "a fault was found");
    let said = String::from_utf8_lossy(&output.stderr);
    assert!(
        said.lines().count() == 1 && said.contains("no-such-host.invalid"),
        "{said}"
    );
    assert_eq!(json(&output)["leading"], "dns", "what was found is not lost");
}

#[test]
fn numbers_are_explained_or_plainly_not_known() {
    let explained = |number: &str| {
        let output = mailprobe(&["code", number, "--json"], b"");
        assert_eq!(output.status.code(), Some(0), "{number}");
        json(&output)
    };
    assert_eq!(explained("0x800CCC1A")["symbol"], "IXP_E_SECURE_CONNECT_FAILED");
    assert_eq!(explained("10060")["stage"], "tcp");
    assert_eq!(explained("0x80072EE7")["stage"], "dns");
    assert_eq!(explained("0x800B0109")["symbol"], "CERT_E_UNTRUSTEDROOT");
    assert_eq!(explained("-2146644966")["code"], "0x800CCC1A");
    assert!(
        explained("11508")["meaning"]
            .as_str()
            .expect("text")
            .contains("POP3")
    );
    assert!(
        explained("0x2741")["meaning"]
            .as_str()
            .expect("text")
            .contains("address")
    );
    assert!(
        explained("0x12345678")["meaning"]
            .as_str()
            .expect("text")
            .to_lowercase()
            .contains("not known")
    );
}

#[test]
fn a_saved_result_can_be_compared_and_a_page_saved() {
    let folder = tempfile::tempdir().expect("folder");
    let saved = folder.path().join("first.json");
    let first = mailprobe(&["check", "--practice", "firewall", "--json"], b"");
    std::fs::write(&saved, &first.stdout).expect("written");
    let page = folder.path().join("report.html");
    let arguments = [
        "check",
        "--practice",
        "healthy",
        "--json",
        "--compare",
        saved.to_str().expect("UTF-8"),
        "--html",
        page.to_str().expect("UTF-8"),
    ];
    let second = mailprobe(&arguments, b"");
    assert_eq!(
        second.status.code(),
        Some(0),
        "{}",
        String::from_utf8_lossy(&second.stderr)
    );
    let html = std::fs::read_to_string(&page).expect("saved");
    assert!(html.starts_with("<!DOCTYPE html>"));
    // A browser that opens it asks nobody for anything.
    for request in [
        "http://", "https://", "src=", "href=", "url(", "@import", "<script", "<link", "<iframe",
    ] {
        assert!(!html.contains(request), "{request}");
    }
    let not_ours = folder.path().join("other.json");
    std::fs::write(&not_ours, "{}").expect("written");
    let refused = [
        "check",
        "--practice",
        "healthy",
        "--compare",
        not_ours.to_str().expect("UTF-8"),
    ];
    refusal(&mailprobe(&refused, b""));
}

#[test]
fn a_page_that_cannot_be_saved_does_not_lose_the_report() {
    let output = mailprobe(
        &[
            "check",
            "--practice",
            "healthy",
            "--html",
            "no/such/folder/report.html",
        ],
        b"",
    );
    assert!(refusal(&output).contains("could not be saved"));
    assert!(!output.stdout.is_empty());
    assert!(!Path::new("no").exists());
}

#[test]
fn redacted_output_names_nobody() {
    let dialog = SEED
        .replace("servername", "mx7.secret-company.example")
        .replace("accountname", "jane.doe");
    for format in [&["--json"][..], &[]] {
        for practice in ["groupshield", "certificate-wrong-name", "interception"] {
            let mut arguments = vec!["check", "-", "--practice", practice, "--redact"];
            arguments.extend(format);
            let output = mailprobe(&arguments, dialog.as_bytes());
            let text = String::from_utf8_lossy(&output.stdout).to_lowercase();
            for secret in ["secret-company", "mx7", "jane", "127.0.0.1"] {
                assert!(
                    !text.contains(secret),
                    "{practice} {format:?} shows {secret}: {text}"
                );
            }
        }
    }
}

#[test]
fn every_practice_fault_is_listed_with_what_it_teaches() {
    let rows = json(&mailprobe(&["lab", "--list", "--json"], b""));
    let rows = rows.as_array().expect("a list");
    assert!(rows.len() >= 13);
    for row in rows {
        let about = row["about"].as_str().expect("text");
        assert!(!about.starts_with("lab-"), "{row}");
    }
}

#[test]
fn a_practice_server_says_its_ports_and_can_be_checked_from_outside() {
    let lab = Practice::start("groupshield-refused");
    let output = lab.check().output().expect("it ends");
    let result = json(&output);
    assert_eq!(output.status.code(), Some(1), "{result}");
    let greeting = result["observations"].to_string();
    assert!(greeting.contains("Microsoft Exchange"), "{greeting}");
}

#[test]
fn without_a_display_the_window_says_how_to_go_on() {
    if cfg!(windows) {
        return;
    }
    let line = refusal(&mailprobe(&[], b""));
    assert!(line.contains("mailprobe check"), "{line}");
}

#[test]
fn help_teaches() {
    let help = mailprobe(&["check", "--help"], b"");
    assert_eq!(help.status.code(), Some(0));
    let text = String::from_utf8_lossy(&help.stdout);
    for word in [
        "--server",
        "--port",
        "--practice",
        "--event-log",
        "--fact",
        "--compare",
        "--html",
        "--redact",
        "--timeout",
    ] {
        assert!(text.contains(word), "{word}");
    }
}
