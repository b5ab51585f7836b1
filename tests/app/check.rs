//! `check` as a worried person meets it: one screen, exit codes that never say more than was measured, and a stop that
//! loses nothing.

use crate::practice::Practice;
use serde_json::Value;
use std::process::{Command, Output, Stdio};

fn check(arguments: &[&str]) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_mailprobe"));
    command.arg("check").args(arguments).env("LANG", "C");
    command
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped());
    command
}

fn text(output: &Output) -> String {
    String::from_utf8_lossy(&output.stdout).into_owned()
}

/// The words with single blanks between them: lines may wrap anywhere.
fn flowing(output: &Output) -> String {
    text(output).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn a_check_prints_one_screen_and_details_all() {
    let short = check(&["--practice", "certificate-expired"])
        .output()
        .expect("it ends");
    let page = text(&short);
    assert!(page.lines().count() <= 45, "{page}");
    for needed in [
        "its certificate",
        "How sure: certain",
        "people who run",
        "! Secure connection  broken",
        "GroupShield on Exchange Server 5.5 is ruled out",
        "ended on",
        "What you can do now",
        "What your administrator has to do",
        "--details",
    ] {
        assert!(page.contains(needed), "{needed}: {page}");
    }
    assert!(
        !page.contains("Transcript") && !page.contains("decibans"),
        "{page}"
    );

    let whole = check(&["--practice", "certificate-expired", "--details"])
        .output()
        .expect("it ends");
    let page = text(&whole);
    for needed in [
        "Transcript",
        "Servers and ports",
        "About this program",
        "Likeliest causes",
    ] {
        assert!(page.contains(needed), "{needed}: {page}");
    }
    assert!(
        !page.contains("decibans"),
        "the reckoning has an option of its own"
    );
    let reckoned = check(&["--practice", "certificate-expired", "--explain"])
        .output()
        .expect("it ends");
    assert!(text(&reckoned).contains("decibans"));
}

#[test]
fn a_saved_page_holds_the_tables_whatever_is_printed() {
    let folder = tempfile::tempdir().expect("folder");
    let path = folder.path().join("report.html");
    let arguments = [
        "--practice",
        "groupshield",
        "--html",
        path.to_str().expect("UTF-8"),
    ];
    let printed = check(&arguments).output().expect("it ends");
    assert!(!text(&printed).contains("Transcript"));
    let page = std::fs::read_to_string(&path).expect("saved");
    for needed in ["Transcript", "Servers and ports", "class=\"broken\"", "<svg"] {
        assert!(page.contains(needed), "{needed}");
    }
    assert_eq!(page.matches("<li class=\"").count(), 6, "one for each link");
}

#[test]
fn exit_codes_say_what_was_seen_and_no_more() {
    let code = |arguments: &[&str]| check(arguments).output().expect("it ends").status.code();
    assert_eq!(code(&["--practice", "healthy"]), Some(0));
    assert_eq!(code(&["--practice", "certificate-expired"]), Some(1));
    // A closed port of this computer.
    let closed = ["--server", "127.0.0.1", "--port", "1", "--protocol", "pop3"];
    assert_eq!(code(&closed), Some(1));
    let nothing = ["--server", "127.0.0.1", "--port", "0", "--protocol", "pop3"];
    assert_eq!(code(&nothing), Some(2));
    assert_eq!(code(&["--practice", "silent", "--timeout", "1"]), Some(3));
}

#[test]
fn zero_only_where_every_link_works() {
    for scenario in [
        "healthy",
        "weak-certificate",
        "tls10-only",
        "slow",
        "sign-in-refused",
    ] {
        let output = check(&["--practice", scenario, "--json"])
            .output()
            .expect("it ends");
        let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        let links = result["chain"].as_array().expect("six links");
        let works = links.iter().all(|row| {
            let state = row["state"].as_str().expect("a state");
            ["works", "not-used"].contains(&state) || (row["link"] == "sign-in" && state == "not-tested")
        });
        if output.status.code() == Some(0) {
            assert!(works && result["leading"] == "healthy", "{scenario}: {result}");
        } else {
            assert!(matches!(output.status.code(), Some(1 | 3)), "{scenario}");
        }
    }
}

#[test]
fn a_run_whose_time_is_up_says_how_far_it_got() {
    let output = check(&["--practice", "silent", "--timeout", "1"])
        .output()
        .expect("it ends");
    let page = flowing(&output);
    assert!(page.starts_with("This was a practice run"), "{page}");
    for needed in [
        "1.0 seconds",
        "Port 995 accepts connections",
        "Secure connection not tested",
    ] {
        assert!(page.contains(needed), "{needed}: {page}");
    }
    assert!(
        !page.contains("gives up waiting"),
        "silence was not waited for: {page}"
    );
}

#[cfg(unix)]
#[test]
fn a_stopped_run_says_how_far_it_got() {
    let lab = Practice::start("silent");
    let running = lab.check().spawn().expect("it starts");
    std::thread::sleep(std::time::Duration::from_millis(1500));
    let stopped = Command::new("kill")
        .args(["-INT", &running.id().to_string()])
        .status()
        .expect("kill is there");
    assert!(stopped.success());
    let output = running.wait_with_output().expect("it ends");
    let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(output.status.code(), Some(3), "{result}");
    let verdict = result["verdict"].as_str().expect("a sentence");
    assert!(verdict.starts_with("You stopped after"), "{verdict}");
    assert_eq!(result["observations"]["ended"], "cancelled");
    let states = result["chain"].as_array().expect("six links").iter();
    let states: Vec<_> = states.map(|row| &row["state"]).collect();
    assert_eq!(states[2], "works");
    assert!(
        states[3..].iter().all(|state| *state == "not-tested"),
        "{states:?}"
    );
}

#[test]
fn help_tells_of_details_and_exit_codes() {
    let output = check(&["--help"]).output().expect("it ends");
    let page = flowing(&output);
    for needed in [
        "--details",
        "one screenful",
        "0 every link was seen working",
        "3 not decided",
    ] {
        assert!(page.contains(needed), "{needed}: {page}");
    }
}

#[test]
fn outlook_express_is_not_sent_through_starttls_where_it_has_none() {
    for (port, protocol, safe) in [("143", "imap", "993"), ("110", "pop3", "995")] {
        let output = check(&[
            "--practice",
            "healthy",
            "--port",
            port,
            "--protocol",
            protocol,
            "--security",
            "starttls",
            "--client",
            "oe6-xp-tls10",
            "--json",
        ])
        .output()
        .expect("it runs");
        let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
        assert_eq!(result["leading"], "starttls-mixup");
        assert_eq!(output.status.code(), Some(1));
        let steps = result["advice"]["user"].to_string();
        assert!(steps.contains(safe), "{steps}");
    }
}

/// The shell's limit is the only way to take the files from a program that has not begun.
#[cfg(unix)]
#[test]
fn a_computer_without_room_is_told_in_json_too() {
    let exe = env!("CARGO_BIN_EXE_mailprobe");
    let line =
        format!("ulimit -n 7; exec '{exe}' check --server localhost --port 993 --protocol imap --json");
    let output = Command::new("sh").args(["-c", &line]).output().expect("it runs");
    assert_eq!(output.status.code(), Some(3));
    let result: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(result["leading"], Value::Null);
    assert_eq!(result["chain"][0]["link"], "this-computer");
    assert_eq!(result["chain"][0]["state"], "broken");
}

#[test]
fn a_page_never_takes_the_place_of_what_the_run_reads() {
    let folder = tempfile::tempdir().expect("folder");
    let saved = folder.path().join("saved.json");
    let link = folder.path().join("page.html");
    let result = check(&["--practice", "healthy", "--json"])
        .output()
        .expect("it ends");
    std::fs::write(&saved, &result.stdout).expect("written");
    std::fs::hard_link(&saved, &link).expect("linked");
    let path = saved.to_str().expect("UTF-8");
    for page in [path, link.to_str().expect("UTF-8")] {
        for read in [[path].as_slice(), &["--compare", path], &["--event-log", path]] {
            let arguments = [["--practice", "healthy", "--html", page].as_slice(), read].concat();
            let output = check(&arguments).output().expect("it ends");
            assert_eq!(output.status.code(), Some(2), "{arguments:?}");
            let error = String::from_utf8_lossy(&output.stderr);
            assert!(error.contains("is read by this run"), "{error}");
        }
    }
    assert_eq!(std::fs::read(&saved).expect("still there"), result.stdout);
}
