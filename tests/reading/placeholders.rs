//! What holds the signs of something left out from the start: it stays as it is, and nothing is counted or taken for a secret.

use crate::recorded;
use mailprobe::lab;
use mailprobe::text::Text;
use mailprobe::{complaint, report};

/// Signs of a secret or a name left out, by this program and by others.
const SIGNS: [&str; 6] = ["•••", "••••••••", "********", "(hidden)", "(hidden 3)", "…"];

#[test]
fn a_password_that_is_not_shown_is_not_left_out() {
    for sign in SIGNS {
        for label in [
            "Password:",
            "Passwort:",
            "Mot de passe :",
            "password =",
            "User name: jane\nPassword:",
        ] {
            let text = format!(
                "{label} {sign}\nAccount: 'work', Server: 'mail.example.com', Protocol: POP3, Port: 995, \
                 Secure(SSL): Yes, Error Number: 0x800CCC0E"
            );
            let reading = complaint::read(&text);
            assert_eq!(reading.secrets_left_out, 0, "{label} {sign}");
            let read = &reading.complaints[0];
            assert_eq!(read.server.as_deref(), Some("mail.example.com"), "{label} {sign}");
            assert_eq!(
                (read.port, read.secure),
                (Some(995), Some(true)),
                "{label} {sign}"
            );
        }
    }
}

#[test]
fn signs_in_what_a_server_said_stay_where_they_are() {
    for sign in SIGNS {
        let text = format!(
            "Account: 'work', Server: 'mail.example.com', Protocol: POP3, Server Response: '-ERR {sign} is locked', \
             Port: 995, Secure(SSL): Yes, Error Number: 0x800CCC92"
        );
        let reading = complaint::read(&text);
        assert_eq!(reading.secrets_left_out, 0, "{sign}");
        let said = reading.complaints[0].server_response.clone().unwrap_or_default();
        assert_eq!(said, format!("-ERR {sign} is locked"));
    }
}

/// A secret beside them is still left out, and counted alone.
#[test]
fn a_secret_beside_a_sign_is_left_out_alone() {
    for sign in SIGNS {
        let reading = complaint::read(&format!(
            "Old password: {sign}\nPassword: hunter2\nServer: mail.example.com Port: 995 Error Number: 0x800CCC92"
        ));
        assert_eq!(reading.secrets_left_out, 1, "{sign}");
    }
}

/// A report that was hidden, saved, opened and hidden again says the same: its stand-ins are words of our own.
#[test]
fn what_is_hidden_twice_is_hidden_once() {
    let english = Text::english();
    for scenario in lab::scenarios().iter().filter(|scenario| !scenario.hidden) {
        for protocol in recorded::protocols(scenario) {
            let whole = recorded::recorded(scenario.id, protocol.name());
            let once = report::redact(&whole);
            let twice = report::redact(&once);
            let what = format!("{} {protocol}", scenario.id);
            assert_eq!(
                report::json(&once, english).to_string(),
                report::json(&twice, english).to_string(),
                "{what}"
            );
        }
    }
}

#[test]
fn hiding_leaves_signs_of_hiding_alone() {
    let saved = report::load(include_str!("../snapshots/silent.json")).expect("a result");
    for sign in SIGNS {
        for said in [
            format!("+OK {sign} ready"),
            format!("+OK ready {sign}"),
            format!("{sign} {sign}: server.hidden.invalid {sign}"),
        ] {
            let mut checkup = saved.clone();
            checkup.observations.transcript.truncate(1);
            for line in &mut checkup.observations.transcript {
                line.what.clone_from(&said);
            }
            let hidden = report::redact(&checkup);
            assert_eq!(hidden.observations.transcript[0].what, said);
        }
    }
}
