//! What several targets share: a finished result with text from outside in its fields.

use mailprobe::checkup::Checkup;
use mailprobe::report;
use std::sync::OnceLock;

/// A result, small and whole, with this text wherever a server or a person can put one.
pub fn result_with(text: &str) -> Checkup {
    static SAVED: OnceLock<Option<Checkup>> = OnceLock::new();
    let saved = SAVED.get_or_init(|| report::load(include_str!("../../tests/snapshots/silent.json")).ok());
    let mut checkup = saved.clone().expect("a result of the tests");
    checkup.observations.transcript.truncate(1);
    checkup.observations.ports.truncate(1);
    for line in &mut checkup.observations.transcript {
        line.what = text.to_owned();
    }
    for port in &mut checkup.observations.ports {
        port.capabilities = Some(vec![text.to_owned()]);
    }
    for complaint in &mut checkup.reading.complaints {
        complaint.server_response = Some(text.to_owned());
        complaint.account = Some(text.to_owned());
    }
    for step in &mut checkup.advice.user {
        step.args.insert("server".to_owned(), text.to_owned());
    }
    checkup
}

/// A character that acts instead of being seen.
pub fn acts(c: char) -> bool {
    c != '\n' && c.is_control()
        || matches!(c, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2060}'..='\u{206f}' | '\u{feff}')
}
