//! What the window says for a moment.
//!
//! In: a sentence. Out: a [`Notice`] that goes by itself, unless it is about trouble or came while nobody looked.

use std::path::PathBuf;

/// What kind of thing is said.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum NoticeKind {
    /// Something was done.
    Done,
    /// Something was done that can be undone.
    CanBeUndone,
    /// Something happened while nobody may have looked; it stays until it is closed.
    News,
    /// Something did not work; it stays until it is closed.
    Trouble,
}

/// One sentence that is said for a moment.
#[derive(Debug, Clone, PartialEq)]
pub struct Notice {
    /// The sentence.
    pub words: String,
    /// What kind.
    pub kind: NoticeKind,
    /// The file that it is about.
    pub file: Option<PathBuf>,
    /// When it was first drawn, in seconds of the window's clock.
    pub since: Option<f64>,
}

impl Notice {
    /// A sentence that has not been drawn yet.
    pub fn new(words: String, kind: NoticeKind) -> Notice {
        Notice {
            words,
            kind,
            file: None,
            since: None,
        }
    }

    /// The same about this file.
    pub fn about(self, file: PathBuf) -> Notice {
        Notice {
            file: Some(file),
            ..self
        }
    }

    /// Whether it stays until somebody closes it.
    pub fn stays(&self) -> bool {
        self.lasts().is_none()
    }

    /// How long it is shown, in seconds; `None` until it is closed.
    pub fn lasts(&self) -> Option<f64> {
        match self.kind {
            NoticeKind::Done if self.file.is_none() => Some(4.0),
            NoticeKind::Done | NoticeKind::CanBeUndone => Some(8.0),
            NoticeKind::News | NoticeKind::Trouble => None,
        }
    }
}
