//! Every program is told its own menus, tabs and commands, and nobody else's.

use super::*;

/// What the sentences of a step are filled with; the program, the protocol and the encryption vary.
const VALUES: [(&str, &str); 17] = [
    ("old-version", "none"),
    ("name-form", "name"),
    ("server", "mail.example.org"),
    ("port", "995"),
    ("plain-port", "110"),
    ("starttls-port", "110"),
    ("secure-port", "995"),
    ("other-port", "993"),
    ("other-protocol", "IMAP"),
    ("server-kind", "other"),
    ("certificate-name", "mx.example.net"),
    ("scanner", "Avast"),
    ("published-server", "imap.example.org"),
    ("published-port", "993"),
    ("published-domain", "own"),
    ("complaint-server", "mail.example.net"),
    ("complaint-port", "110"),
];

/// The user's steps for a program, in words.
fn steps_for(program: &str) -> Vec<(String, String)> {
    let text = Text::english();
    let for_program = |row: &&Row| row.role == Role::User && row.programs.hold(program);
    let steps: BTreeSet<&str> = table()
        .rows()
        .iter()
        .filter(for_program)
        .flat_map(|row| [Some(row.step.as_str()), row.warning.as_deref()])
        .flatten()
        .collect();
    let mut stated = Vec::new();
    for step in steps {
        for protocol in ["POP3", "IMAP", "SMTP"] {
            for security in ["tls", "starttls", "none"] {
                let mut values = VALUES.to_vec();
                values.extend([
                    ("program", program),
                    ("protocol", protocol),
                    ("security", security),
                ]);
                stated.push((step.to_owned(), text.format(step, &values)));
            }
        }
    }
    stated
}

#[test]
fn no_step_names_another_programs_menus() {
    let words: Vec<(String, BTreeSet<String>)> = include_str!("../../data/menu_words.csv")
        .lines()
        .skip(1)
        .filter_map(|line| line.rsplit_once(','))
        .map(|(words, programs)| {
            let programs = programs.split(' ').map(str::to_owned).collect();
            (words.to_owned(), programs)
        })
        .collect();
    let mut named = BTreeSet::new();
    for program in mailprobe::client::all_menus() {
        for (step, stated) in steps_for(program) {
            for (words, programs) in &words {
                if stated.contains(words.as_str()) {
                    assert!(
                        programs.contains(program),
                        "{program}, {step}: {words} in {stated}"
                    );
                    named.insert(words);
                }
            }
        }
    }
    let unused: Vec<_> = words.iter().filter(|(words, _)| !named.contains(words)).collect();
    assert!(unused.is_empty(), "no step says {unused:?}");
}

/// Every program of the table has a path of its own to its server settings, or the general words.
#[test]
fn every_program_is_led_to_its_server_settings() {
    let text = Text::english();
    let general = text.format("advice-where", &[("program", "other"), ("protocol", "IMAP")]);
    for program in mailprobe::client::all_menus() {
        for block in ["advice-where", "advice-where-name"] {
            let path = text.format(block, &[("program", program), ("protocol", "IMAP")]);
            assert!(!path.contains("{$"), "{program}: {path}");
            assert_eq!(path == general, program == "other", "{program}: {path}");
        }
    }
}

/// POP3 takes mail off the server: nobody is sent to it without the warning, and the warning comes first.
#[test]
fn pop3_is_offered_with_its_warning_only() {
    for row in table().rows() {
        if row.when.iter().any(|when| when == "other-is-pop3") {
            assert_eq!(row.warning.as_deref(), Some("warning-pop3"), "{}", row.step);
        }
        if row.step == "user-use-other-port" {
            assert!(
                row.when.iter().any(|when| when == "other-is-imap"),
                "{}",
                row.cause
            );
        }
    }
    let text = Text::english();
    let warning = text.format("warning-pop3", &[("other-protocol", "POP3")]);
    assert!(
        warning.contains("Leave a copy of messages on the server"),
        "{warning}"
    );
}

/// No step removes an account: mail that was fetched with POP3 is nowhere else.
#[test]
fn no_step_throws_mail_away() {
    for program in mailprobe::client::all_menus() {
        for (step, stated) in steps_for(program) {
            let removes = [
                "Remove the old",
                "remove the old",
                "delete the account",
                "Delete the account",
            ];
            let takes = removes.iter().find(|words| stated.contains(**words));
            assert!(
                takes.is_none() || stated.contains("only if your mail is on the server as well"),
                "{program}, {step}: {stated}"
            );
        }
    }
}
