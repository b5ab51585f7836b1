//! Reads what was pasted, typed or opened: a whole message, or a bare number.
//!
//! In: a text. Out: a [`Reading`].

use crate::checkup::Explanation;
use crate::codes;
use crate::complaint::{self, Complaint, Reading};

/// A text, read, with what it most likely means.
#[derive(Debug, Clone)]
pub struct Read {
    /// The text.
    pub text: String,
    /// What was read in it.
    pub reading: Reading,
    /// What that most likely means, where anything was read.
    pub explanation: Option<Explanation>,
}

impl Read {
    /// Reads a text.
    pub fn of(text: String) -> Read {
        let reading = read(&text);
        Read {
            explanation: explain(&reading),
            reading,
            text,
        }
    }
}

/// What a reading most likely means; nothing where nothing was read.
pub fn explain(reading: &Reading) -> Option<Explanation> {
    (!reading.is_empty()).then(|| Explanation::of(reading))
}

/// Longer texts are no bare number, in characters.
const LONGEST_NUMBER: usize = 40;

/// Reads a text. One that is nothing but a number of a mail program or a system (`10060`, `-9807`, `0x80072745`) is read as
/// the message that showed it.
pub fn read(text: &str) -> Reading {
    let reading = complaint::read(text);
    let bare = text.trim();
    if !reading.is_empty() || bare.chars().count() > LONGEST_NUMBER {
        return reading;
    }
    bare_number(bare).unwrap_or(reading)
}

fn bare_number(text: &str) -> Option<Reading> {
    let code = codes::explain(text).ok().filter(|code| code.known)?;
    let small = |number: &str| number.parse::<u32>().is_ok_and(|number| number < 1 << 16);
    let is_name = code.code.starts_with('E') || text.starts_with('E');
    let of_system = (small(&code.code) || is_name)
        .then(|| text.parse().ok())
        .flatten();
    let complaint = Complaint {
        error_number: match of_system {
            Some(_) => None,
            None => code.code.parse().ok(),
        },
        socket_error: of_system,
        ..Complaint::default()
    };
    let says_something = complaint.error_number.is_some() || complaint.socket_error.is_some();
    Some(Reading {
        complaints: says_something.then_some(complaint).into_iter().collect(),
        codes: vec![code],
        ..Reading::default()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_bare_number_is_explained() {
        for number in ["10060", " -9807 ", "0x800CCC0E", "0x80072745", "10061", "11508"] {
            let reading = read(number);
            assert!(
                reading
                    .codes
                    .iter()
                    .any(|code| code.known && !code.meaning.is_empty()),
                "{number}: {reading:?}"
            );
        }
        assert_eq!(read("4711"), complaint::read("4711"));
        assert!(read("Good morning").is_empty());
    }

    #[test]
    fn the_number_of_a_system_counts_as_such() {
        let reading = read("10060");
        let said = reading
            .complaints
            .first()
            .and_then(|complaint| complaint.socket_error.clone());
        assert_eq!(said.map(|number| number.to_string()).as_deref(), Some("10060"));
    }
}
