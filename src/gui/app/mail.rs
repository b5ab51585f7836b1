//! A mail to the helpdesk, to be looked at and sent in the mail program.
//!
//! In: an address, a subject and a text. Out: a `mailto:` address (RFC 6068).

use std::fmt::Write as _;

/// Windows hands longer addresses on cut off, in bytes.
const LONGEST: usize = 1900;

/// The address of the organisation's helpdesk, where its words name one.
pub fn address_in(paragraphs: &[String]) -> Option<String> {
    let words = paragraphs
        .iter()
        .flat_map(|paragraph| paragraph.split_whitespace());
    words
        .map(|word| word.trim_matches(|c: char| !c.is_alphanumeric()))
        .find(|word| {
            let parts = word.split_once('@');
            parts.is_some_and(|(name, domain)| !name.is_empty() && domain.contains('.') && is_plain(word))
        })
        .map(str::to_owned)
}

fn is_plain(word: &str) -> bool {
    word.chars()
        .all(|c| c.is_ascii_alphanumeric() || ".-_+@".contains(c))
}

/// The `mailto:` address; a text that is too long for one ends with an ellipsis.
pub fn mailto(address: &str, subject: &str, body: &str) -> String {
    let mut mailto = format!("mailto:{address}?subject={}&body=", encoded(subject));
    for c in body.chars() {
        let next = encoded(c.encode_utf8(&mut [0; 4]));
        if mailto.len() + next.len() > LONGEST {
            mailto.push_str(&encoded("…"));
            break;
        }
        mailto.push_str(&next);
    }
    mailto
}

fn encoded(text: &str) -> String {
    let mut encoded = String::new();
    for byte in text.bytes() {
        match byte {
            b'\n' => encoded.push_str("%0D%0A"),
            b'\r' => {}
            byte if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) => encoded.push(char::from(byte)),
            // Writing to a String cannot fail.
            byte => drop(write!(encoded, "%{byte:02X}")),
        }
    }
    encoded
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_helpdesk_is_found_in_its_words() {
        let words = |text: &str| address_in(&[text.to_owned()]);
        assert_eq!(
            words("Call 4711 or write to <help@contoso.example>.").as_deref(),
            Some("help@contoso.example")
        );
        assert_eq!(words("Call 4711"), None);
        assert_eq!(words("help@contoso"), None);
        assert_eq!(words("a?bcc=x@y.example"), None);
    }

    #[test]
    fn a_mail_is_one_short_plain_address() {
        let mail = mailto(
            "help@contoso.example",
            "Mail & more",
            "Zeile 1\nÄ".repeat(2000).as_str(),
        );
        assert!(
            mail.starts_with(
                "mailto:help@contoso.example?subject=Mail%20%26%20more&body=Zeile%201%0D%0A%C3%84"
            )
        );
        assert!(mail.len() <= LONGEST + 9 && mail.is_ascii());
    }
}
