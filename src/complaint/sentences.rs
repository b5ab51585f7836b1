//! Sentences that mail programs show, from `assets/sentences.csv`: Thunderbird and Apple Mail show nothing else.
//!
//! In: a tidy stretch of text. Out: what its sentences tell: program, protocol, whether TLS was in use, and names inside.
//! In a row, `'` stands for any quotation mark or apostrophe or none, `{server}`, `{account}` and `{port}` for values,
//! `{any}` for other words.

use super::{MailProgram, value};
use crate::mail::{Protocol, Stage};
use crate::packed;
use aho_corasick::Input;
use aho_corasick::automaton::Automaton;
use aho_corasick::nfa::noncontiguous::NFA;
use serde::Deserialize;
use std::sync::{LazyLock, OnceLock};

/// What the sentences of a stretch of text tell.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Told {
    /// How many sentences were recognised.
    pub count: usize,
    pub client: Option<MailProgram>,
    pub protocol: Option<Protocol>,
    /// True where the sentence is only shown on a connection with TLS.
    pub secure: Option<bool>,
    pub stage: Option<Stage>,
    pub server: Option<String>,
    pub account: Option<String>,
    pub port: Option<u16>,
    pub language: Option<&'static str>,
}

#[derive(Debug, Deserialize)]
struct Row {
    language: String,
    client: Option<MailProgram>,
    protocol: Option<Protocol>,
    secure: String,
    stage: String,
    sentence: String,
}

/// A piece of a sentence.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Piece {
    Words(String),
    Quote,
    Value(Name),
    Any,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Name {
    Server,
    Account,
    Port,
}

#[derive(Debug)]
struct Sentence {
    row: Row,
    pieces: Vec<Piece>,
    /// Index of the longest words, by which the sentence is found.
    key: usize,
}

struct Table {
    sentences: Vec<Sentence>,
    automaton: Option<NFA>,
}

/// The longest value, and the longest run of other words.
const GAP_LIMIT: usize = 120;
/// How many sentences of one stretch are looked at.
const SENTENCE_LIMIT: usize = 16;

static FILE: LazyLock<String> = LazyLock::new(|| packed::table!("sentences"));

fn table() -> &'static Table {
    static TABLE: OnceLock<Table> = OnceLock::new();
    TABLE.get_or_init(|| {
        let sentences: Vec<Sentence> = csv::Reader::from_reader(FILE.as_bytes())
            .into_deserialize::<Row>()
            .flatten()
            .filter_map(Sentence::new)
            .collect();
        let automaton = NFA::new(sentences.iter().map(Sentence::key_words)).ok();
        Table { sentences, automaton }
    })
}

/// Reads the sentences of a stretch of text; `folded` is its lower case with the same positions.
pub(super) fn told(text: &str, folded: &str) -> Told {
    let table = table();
    let mut told = Told::default();
    let found = table
        .automaton
        .as_ref()
        .and_then(|automaton| automaton.try_find_overlapping_iter(Input::new(folded)).ok());
    let mut tried = 0;
    for found in found.into_iter().flatten() {
        let Some(sentence) = table.sentences.get(found.pattern().as_usize()) else {
            continue;
        };
        tried += 1;
        if let Some(values) = sentence.matches(text, folded, found.start()) {
            told.add(sentence, values);
        }
        if told.count >= SENTENCE_LIMIT || tried >= SENTENCE_LIMIT * 8 {
            break;
        }
    }
    told
}

impl Told {
    fn add(&mut self, sentence: &'static Sentence, values: Vec<(Name, String)>) {
        let row = &sentence.row;
        self.count += 1;
        self.client = self.client.or(row.client);
        self.protocol = self.protocol.or(row.protocol);
        self.secure = self.secure.or((row.secure == "yes").then_some(true));
        self.stage = self.stage.or_else(|| Stage::from_name(&row.stage));
        self.language = self.language.or(Some(row.language.as_str()));
        for (name, text) in values {
            match name {
                Name::Server => self.server = self.server.take().or(Some(text)),
                Name::Account => self.account = self.account.take().or(Some(text)),
                Name::Port => self.port = self.port.or_else(|| value::port(&text)),
            }
        }
    }
}

impl Sentence {
    fn new(row: Row) -> Option<Sentence> {
        let pieces = pieces(&row.sentence);
        let length = |piece: &Piece| match piece {
            Piece::Words(words) => words.len(),
            _ => 0,
        };
        let key = (0..pieces.len()).max_by_key(|index| length(&pieces[*index]))?;
        matches!(pieces.get(key), Some(Piece::Words(_))).then_some(Sentence { row, pieces, key })
    }

    fn key_words(&self) -> &str {
        match self.pieces.get(self.key) {
            Some(Piece::Words(words)) => words,
            _ => "",
        }
    }

    /// The values of the sentence whose key words stand at `at`.
    fn matches(&self, text: &str, folded: &str, at: usize) -> Option<Vec<(Name, String)>> {
        let mut values = Vec::new();
        let start = self.start_of_sentence(folded, at)?;
        let mut position = start;
        let mut pieces = self.pieces.iter().peekable();
        while let Some(piece) = pieces.next() {
            match piece {
                Piece::Words(words) => {
                    position += folded
                        .get(position..)?
                        .strip_prefix(words.as_str())
                        .map(|_| words.len())?;
                }
                Piece::Quote => position += quote_length(text.get(position..)?),
                Piece::Any => {
                    let words = following_words(pieces.clone())?;
                    position += find_within(folded.get(position..)?, words)?;
                }
                Piece::Value(name) => {
                    let rest = text.get(position..)?;
                    let length = match following_words(pieces.clone()) {
                        Some(words) => find_within(folded.get(position..)?, words)?,
                        None => end_of_word(rest),
                    };
                    let raw = &rest[..length];
                    // The mark that closes the quotation belongs to the value's end.
                    let kept = raw.trim_end_matches(value::is_quote);
                    let is_quoted = kept.len() < raw.len();
                    let value = value::narrow(value::without_quotes(raw));
                    let is_name = !value.is_empty() && (is_quoted || !value.contains(' '));
                    if !is_name {
                        return None;
                    }
                    values.push((*name, value));
                    position += length;
                }
            }
        }
        Some(values)
    }

    /// Walks back from the key words over the pieces before them.
    fn start_of_sentence(&self, folded: &str, at: usize) -> Option<usize> {
        let mut start = at;
        let mut open = false;
        for piece in self.pieces.get(..self.key)?.iter().rev() {
            match piece {
                Piece::Words(words) => {
                    let from = folded.floor_char_boundary(start.saturating_sub(GAP_LIMIT + words.len()));
                    let before = folded.get(from..start)?;
                    let found = before.rfind(words.as_str())?;
                    if !open && found + words.len() + 12 < before.len() {
                        return None;
                    }
                    start = from + found;
                    open = false;
                }
                Piece::Quote => {}
                Piece::Value(_) | Piece::Any => open = true,
            }
        }
        // A sentence that begins with a value or a mark: step back over it.
        match self.pieces.first() {
            Some(Piece::Words(_)) => Some(start),
            _ => {
                let window = folded.ceil_char_boundary(start.saturating_sub(GAP_LIMIT));
                let before = folded.get(window..start)?.trim_end_matches([' ', '\'', '"']);
                Some(before.rfind(value::is_quote).map_or(start, |at| window + at))
            }
        }
    }
}

/// The words that end a value or a gap.
fn following_words<'piece>(pieces: impl Iterator<Item = &'piece Piece>) -> Option<&'piece str> {
    for piece in pieces {
        match piece {
            Piece::Words(words) => return Some(words),
            Piece::Quote => {}
            _ => return None,
        }
    }
    None
}

/// Where words stand in the next stretch of text.
fn find_within(folded: &str, words: &str) -> Option<usize> {
    folded[..folded.floor_char_boundary(GAP_LIMIT + words.len())].find(words)
}

/// Up to two marks of quotation with the blanks that French puts inside them.
fn quote_length(text: &str) -> usize {
    let trimmed = text.trim_start_matches([' ', '\n']);
    let mut rest = trimmed;
    for _ in 0..2 {
        rest = rest.strip_prefix(value::is_quote).unwrap_or(rest);
    }
    if rest.len() == trimmed.len() {
        return 0;
    }
    text.len() - rest.trim_start_matches(' ').len()
}

/// The end of a value that nothing follows: a blank, a closing mark, or the full stop of the sentence.
fn end_of_word(text: &str) -> usize {
    let end = text
        .char_indices()
        .find(|(at, c)| c.is_whitespace() || *at >= GAP_LIMIT || value::is_quote(*c) || ",;".contains(*c))
        .map_or(text.len(), |(at, _)| at);
    text[..end].trim_end_matches(['.', ':', ')']).len()
}

fn pieces(sentence: &str) -> Vec<Piece> {
    let mut pieces = Vec::new();
    let mut rest = sentence;
    while !rest.is_empty() {
        let end = rest.find(['\'', '{']).unwrap_or(rest.len());
        let (words, tail) = rest.split_at(end);
        if !words.is_empty() {
            pieces.push(Piece::Words(words.to_owned()));
        }
        let (piece, tail) = if let Some(tail) = tail.strip_prefix('\'') {
            (Some(Piece::Quote), tail)
        } else if let Some((name, tail)) = tail.strip_prefix('{').and_then(|tail| tail.split_once('}')) {
            let piece = match name {
                "server" => Piece::Value(Name::Server),
                "account" => Piece::Value(Name::Account),
                "port" => Piece::Value(Name::Port),
                _ => Piece::Any,
            };
            (Some(piece), tail)
        } else {
            (None, "")
        };
        pieces.extend(piece);
        rest = tail;
    }
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn read(text: &str) -> Told {
        told(text, &text.to_lowercase())
    }

    #[test]
    fn every_row_is_sound() {
        let mut count = 0;
        for row in csv::Reader::from_reader(FILE.as_bytes()).into_deserialize::<Row>() {
            let row = row.expect("a row");
            count += 1;
            assert_eq!(row.sentence, row.sentence.to_lowercase());
            assert!(Stage::from_name(&row.stage).is_some(), "{row:?}");
            assert!(["", "yes"].contains(&row.secure.as_str()), "{row:?}");
            // Each row is found in itself, with names put in.
            let sample = row
                .sentence
                .replace("{server}", "mail.example.org")
                .replace("{account}", "ann")
                .replace("{port}", "993")
                .replace("{any}", " x ");
            let told = read(&sample);
            assert!(told.count > 0, "{sample}");
            if row.sentence.contains("{server}") {
                assert_eq!(told.server.as_deref(), Some("mail.example.org"), "{sample}");
            }
        }
        assert_eq!(count, table().sentences.len());
    }

    #[test]
    fn names_inside_sentences_are_read() {
        let told = read("gefolgt von „Der Host ‘SMPT’ wurde nicht gefunden”.");
        assert_eq!(told.server.as_deref(), Some("SMPT"));
        let told = read("The server “imap.example.org” cannot be contacted on port 993.");
        assert_eq!(
            (told.server.as_deref(), told.port),
            (Some("imap.example.org"), Some(993))
        );
        assert_eq!(told.client, Some(MailProgram::AppleMail));
        assert_eq!(read("nothing of the kind").count, 0);
    }
}
