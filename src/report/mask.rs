//! What never leaves this computer by itself: the part of an e-mail address before its `@`, which names a person.
//!
//! In: a [`Checkup`]. Out: the same with `j…@example.org` in place of `jane.doe@example.org`. The decision is kept as it was
//! made.

use crate::checkup::Checkup;
use serde_json::Value;

/// The same result without the local parts of e-mail addresses.
pub fn mask_addresses(checkup: &Checkup) -> Checkup {
    let mut masked = checkup.clone();
    for complaint in &mut masked.reading.complaints {
        let said = [
            &mut complaint.account,
            &mut complaint.server_response,
            &mut complaint.server_error,
        ];
        said.into_iter().flatten().for_each(mask);
        for saying in &mut complaint.sayings {
            mask(&mut saying.text);
        }
    }
    for line in &mut masked.observations.transcript {
        mask(&mut line.what);
    }
    for port in &mut masked.observations.ports {
        if let Some(greeting) = &mut port.greeting {
            mask(&mut greeting.text);
        }
    }
    for finding in &mut masked.diagnosis.findings {
        finding.measured.values_mut().for_each(mask_value);
    }
    for link in &mut masked.diagnosis.chain.links {
        link.note.args.values_mut().for_each(mask);
    }
    for step in masked.advice.user.iter_mut().chain(&mut masked.advice.admin) {
        step.args.values_mut().for_each(mask);
    }
    masked
}

fn mask_value(value: &mut Value) {
    match value {
        Value::String(text) => mask(text),
        Value::Array(values) => values.iter_mut().for_each(mask_value),
        _ => {}
    }
}

fn mask(text: &mut String) {
    if text.contains('@') {
        *text = masked(text);
    }
}

/// Every address in a text with the first letter of its local part only.
pub fn masked(text: &str) -> String {
    let is_local = |c: char| c.is_alphanumeric() || "._%+-".contains(c);
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(at) = rest.find('@') {
        let (before, behind) = rest.split_at(at);
        let start = before
            .char_indices()
            .rev()
            .take_while(|(_, c)| is_local(*c))
            .last()
            .map_or(at, |(start, _)| start);
        let names_a_domain = behind[1..].starts_with(char::is_alphanumeric);
        let (kept, local) = before.split_at(start);
        result.push_str(kept);
        match local.chars().next() {
            Some(first) if names_a_domain => {
                result.push(first);
                result.push('…');
            }
            _ => result.push_str(local),
        }
        result.push('@');
        rest = &behind[1..];
    }
    result.push_str(rest);
    result
}

#[cfg(test)]
mod tests {
    use super::masked;

    #[test]
    fn addresses_keep_their_first_letter_and_their_domain() {
        for (text, expected) in [
            ("jane.doe@contoso.example", "j…@contoso.example"),
            (
                "RCPT TO:<jane@a.example> and 'ö@b.example'",
                "RCPT TO:<j…@a.example> and 'ö…@b.example'",
            ),
            ("no address here", "no address here"),
            ("a @ b", "a @ b"),
            ("@contoso.example", "@contoso.example"),
            ("", ""),
        ] {
            assert_eq!(masked(text), expected);
        }
    }
}
