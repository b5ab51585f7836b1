//! The public texts that a source is about: where they can be read.
//!
//! In: the words of a source ("KB Q250926, RFC 2595 4"). Out: the name and the address of each text.

/// A public text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reference {
    /// As it is cited, "RFC 2595".
    pub name: String,
    /// Where it can be read.
    pub address: String,
}

/// Digits of an article's number in the archive's folders.
const ARTICLE_DIGITS: usize = 6;

/// The texts that are cited, each once: RFCs, and articles of Microsoft's Knowledge Base of that time.
pub fn references(source: &str) -> Vec<Reference> {
    let words = source.split(|c: char| !c.is_ascii_alphanumeric());
    let mut found: Vec<Reference> = Vec::new();
    let mut before = "";
    for word in words.filter(|word| !word.is_empty()) {
        let reference = match word.strip_prefix('Q') {
            Some(number) => article(number),
            None => (before == "RFC").then(|| rfc(word)).flatten(),
        };
        if let Some(reference) = reference
            && !found.contains(&reference)
        {
            found.push(reference);
        }
        before = word;
    }
    found
}

fn rfc(number: &str) -> Option<Reference> {
    number.parse::<u32>().ok()?;
    Some(Reference {
        name: format!("RFC {number}"),
        address: format!("https://www.rfc-editor.org/rfc/rfc{number}"),
    })
}

fn article(number: &str) -> Option<Reference> {
    let is_number = !number.is_empty() && number.chars().all(|c| c.is_ascii_digit());
    let folder = format!("{number:0>ARTICLE_DIGITS$}");
    (is_number && folder.len() == ARTICLE_DIGITS).then(|| Reference {
        name: format!("KB Q{number}"),
        address: format!(
            "https://jeffpar.github.io/kbarchive/kb/{}/Q{number}/",
            &folder[..3]
        ),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_cited_can_be_found() {
        let of =
            |source: &str| -> Vec<String> { references(source).into_iter().map(|row| row.address).collect() };
        assert_eq!(
            of("RFC 2595 4: STLS; KB Q250926, Q72698 and RFC 2595 again"),
            [
                "https://www.rfc-editor.org/rfc/rfc2595",
                "https://jeffpar.github.io/kbarchive/kb/250/Q250926/",
                "https://jeffpar.github.io/kbarchive/kb/072/Q72698/",
            ]
        );
        for nothing in [
            "",
            "RFC",
            "Q",
            "Q12a",
            "Q1234567",
            "RFC ä",
            "QUIT",
            "the number 995",
        ] {
            assert!(of(nothing).is_empty(), "{nothing}");
        }
    }
}
