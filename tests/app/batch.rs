//! `batch` as its user meets it: what it writes, and what it leaves alone; what is quoted from a list or an argument.

use super::cli::{mailprobe, refusal};
use serde_json::Value;

#[test]
fn a_batch_goes_on_where_it_stopped() {
    let folder = tempfile::tempdir().expect("folder");
    let list = folder.path().join("targets.txt");
    let output = folder.path().join("results.ndjson");
    // Closed ports on loopback end at once and need no server.
    std::fs::write(&list, "127.0.0.1 1 pop3\n# a note\n127.0.0.1 2 imap\n{\"id\":\"third\",\"server\":\"127.0.0.1\",\"port\":3,\"protocol\":\"smtp\"}\n")
        .expect("written");
    let run = || {
        mailprobe(
            &[
                "batch",
                list.to_str().expect("UTF-8"),
                "--jobs",
                "2",
                "--output",
                output.to_str().expect("UTF-8"),
            ],
            b"",
        )
    };
    assert_eq!(run().status.code(), Some(0));
    let whole = std::fs::read_to_string(&output).expect("read");
    assert_eq!(whole.lines().count(), 3);
    let first_two: Vec<&str> = whole.lines().take(2).collect();
    let third = whole.lines().nth(2).expect("three");
    // Killed early in a line, in its middle, and before its end.
    for cut in [1, 12, third.len() / 2, third.len()] {
        std::fs::write(&output, format!("{}\n{}", first_two.join("\n"), &third[..cut])).expect("cut");
        assert_eq!(run().status.code(), Some(0), "{cut}");
        let again = std::fs::read_to_string(&output).expect("read");
        assert_eq!(again.lines().count(), 3, "{cut}");
        assert!(
            again.starts_with(&first_two.join("\n")),
            "finished lines are not repeated"
        );
        for line in again.lines() {
            serde_json::from_str::<Value>(line).expect("whole lines only");
        }
    }
}

#[test]
fn no_error_line_is_long_or_acts_on_a_terminal() {
    let long = "x".repeat(30_000);
    let dangerous = "a\u{1b}[31mb\u{202e}c\u{200b}d";
    let escaped = "a\\u001b[31mb\\u202ec\\u200bd";
    let acts = |text: &str| text.contains(['\u{1b}', '\u{202e}', '\u{200b}']);
    for text in [&long, dangerous] {
        for arguments in [
            ["check", "--client", text, "--server=127.0.0.1", "--port=995"],
            ["check", "--server", text, "--port=995", "--protocol=pop3"],
            ["check", "--ports", text, "--server=127.0.0.1", "--port=995"],
            ["check", "--compare", text, "--practice", "healthy"],
            ["batch", "-", "--output", text, "--jobs=0"],
        ] {
            let error = refusal(&mailprobe(&arguments, b""));
            assert!(error.len() < 3000 && !acts(&error), "{arguments:.60?}: {error:?}");
        }
    }
    // What stands in a line of a list is quoted too, its escapes read.
    for word in [long.as_str(), escaped] {
        for line in [
            format!(r#"{{"server":"127.0.0.1","port":1,"{word}":1}}"#),
            format!(r#"{{"server":"127.0.0.1","port":1,"protocol":"{word}"}}"#),
            format!(r#"{{"server":"127.0.0.1","port":1,"ports":{{"{word}":1}}}}"#),
            format!(r#"{{"server":"127.0.0.1","port":1,"ports":"{word}"}}"#),
            format!("127.0.0.1 {word}"),
        ] {
            let output = mailprobe(&["batch", "-"], line.as_bytes());
            let error = String::from_utf8_lossy(&output.stderr);
            assert_eq!(error.lines().count(), 2, "{error}");
            assert!(error.len() < 3000 && !acts(&error), "{line:.80}: {error:?}");
        }
        let line =
            format!(r#"{{"id":"1","server":"127.0.0.1","port":1,"protocol":"pop3","client":"{word}"}}"#);
        let output = mailprobe(&["batch", "-"], line.as_bytes());
        let result = String::from_utf8_lossy(&output.stdout);
        assert!(result.len() < 4000 && !acts(&result), "{result:?}");
        assert!(result.contains("not a known mail program"), "{result:?}");
    }
}

#[test]
fn no_line_repeats_a_secret_that_was_typed() {
    for typed in [
        "imaps://eve:Ibis777@imap.x.example:993/",
        "eve:Ibis777@imap.x.example",
        "imap.x.example?password=Ibis777",
    ] {
        for arguments in [
            ["check", "--port=995", "--server", typed],
            ["check", "--port=995", "--practice", typed],
            ["check", "--server=127.0.0.1", "--ports", typed],
            ["check", "--practice=healthy", "--compare", typed],
            ["explain", "--json", "--language", typed],
        ] {
            let error = refusal(&mailprobe(&arguments, b""));
            assert!(!error.contains("Ibis"), "{arguments:?}: {error}");
        }
        for arguments in [["provider", typed], ["code", typed], ["batch", typed]] {
            let output = mailprobe(&arguments, b"");
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert!(
                !said.is_empty() && !said.contains("Ibis"),
                "{arguments:?}: {said}"
            );
        }
        let in_json = format!(r#"{{"server":"{typed}","port":9,"protocol":"imap"}}"#);
        let unknown = r#"{"server":"127.0.0.1","port":9,"password":"Ibis777"}"#;
        for line in [typed, &in_json, unknown] {
            let output = mailprobe(&["batch", "-"], line.as_bytes());
            let said = [output.stdout, output.stderr].concat();
            let said = String::from_utf8_lossy(&said);
            assert!(!said.contains("Ibis"), "{line}: {said}");
        }
    }
}

#[test]
fn a_line_of_which_the_secret_is_left_out_is_not_repeated() {
    let folder = tempfile::tempdir().expect("folder");
    let output = folder.path().join("results.ndjson");
    let path = output.to_str().expect("UTF-8");
    let line = b"imaps://eve:Ibis777@imap.x.example:993/ 993 imap\n";
    for _ in 0..2 {
        mailprobe(&["batch", "-", "--output", path], line);
        let written = std::fs::read_to_string(&output).expect("written");
        assert_eq!(written.lines().count(), 1, "{written}");
    }
}
