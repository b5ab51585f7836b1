//! How a language puts words together: its colon, its comma, its brackets.
//!
//! In: words and values that are finished. Out: one text.

use super::Text;

impl Text {
    /// A label and its value ("Port: 995").
    pub fn labelled(&self, label: &str, value: &str) -> String {
        self.format("form-labelled", &[("label", label), ("value", value)])
    }

    /// The parts of a list ("a, b, c").
    pub fn list<S: AsRef<str>>(&self, parts: &[S]) -> String {
        let parts: Vec<&str> = parts.iter().map(AsRef::as_ref).collect();
        parts.join(&self.between("form-list", ["first", "second"]))
    }

    /// Words, and what is added behind a comma ("works, 12 ms").
    pub fn more(&self, words: &str, more: &str) -> String {
        self.format("form-more", &[("words", words), ("more", more)])
    }

    /// Words, and what explains them in brackets.
    pub fn remark(&self, words: &str, remark: &str) -> String {
        self.format("form-remark", &[("words", words), ("remark", remark)])
    }

    /// Two sentences, one after the other.
    pub fn sentences(&self, first: &str, second: &str) -> String {
        self.format("form-sentences", &[("first", first), ("second", second)])
    }

    /// A time in milliseconds ("12", "<1").
    pub fn milliseconds(&self, ms: impl std::fmt::Display) -> String {
        self.format("form-ms", &[("ms", &ms.to_string())])
    }

    /// A list that was made with ", " as this language makes lists.
    pub fn relisted(&self, list: &str) -> String {
        list.replace(", ", &self.between("form-list", ["first", "second"]))
    }

    /// What a form has between its two parts.
    fn between(&self, form: &str, [first, second]: [&str; 2]) -> String {
        self.format(form, &[(first, ""), (second, "")])
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    #[test]
    fn every_language_puts_words_together_in_its_own_way() {
        let text = |tag| Text::new(Language::matching(tag).expect("spoken"));
        for (tag, labelled, list, more, remark, sentences, time) in [
            ("en", "a: b", "a, b, c", "a, b", "a (b)", "a b", "7\u{a0}ms"),
            ("fr", "a\u{a0}: b", "a, b, c", "a, b", "a (b)", "a b", "7\u{a0}ms"),
            ("ru", "a: b", "a, b, c", "a, b", "a (b)", "a b", "7\u{a0}мс"),
            ("ja", "a: b", "a、b、c", "a、b", "a (b)", "ab", "7\u{a0}ms"),
            ("zh-CN", "a：b", "a、b、c", "a，b", "a（b）", "ab", "7\u{a0}毫秒"),
            ("zh-TW", "a：b", "a、b、c", "a，b", "a（b）", "ab", "7\u{a0}毫秒"),
        ] {
            let text = text(tag);
            assert_eq!(text.labelled("a", "b"), labelled, "{tag}");
            assert_eq!(text.list(&["a", "b", "c"]), list, "{tag}");
            assert_eq!(text.relisted("a, b, c"), list, "{tag}");
            assert_eq!(text.more("a", "b"), more, "{tag}");
            assert_eq!(text.remark("a", "b"), remark, "{tag}");
            assert_eq!(text.sentences("a", "b"), sentences, "{tag}");
            assert_eq!(text.milliseconds(7), time, "{tag}");
        }
        assert_eq!(Text::english().list::<&str>(&[]), "");
    }

    #[test]
    fn sentences_of_the_tables_stand_side_by_side_without_a_space_where_there_is_none() {
        let text = Text::new(Language::matching("zh-CN").expect("spoken"));
        let two = "Windows' network layer (Winsock), number 10061. The server's name was not found.";
        let said = text.meaning(two);
        assert!(!said.contains("。 "), "{said}");
    }
}
