//! One result → ticket text, JSON, HTML. The window adds the picture.
//!
//! In: a [`Checkup`] and a language. Out: text. What may leave the machine is decided in `redact`.

use crate::checkup::Checkup;
use crate::text::Text;

/// The contract of design section 4 as a JSON value; sentences in the language of `text`.
pub fn json(_checkup: &Checkup, _text: &Text) -> serde_json::Value {
    serde_json::Value::Null
}

/// Plain text for a ticket: aligned with spaces, at most 78 columns where the content allows.
pub fn ticket(_checkup: &Checkup, _text: &Text) -> String {
    String::new()
}

/// One self-contained page.
pub fn html(_checkup: &Checkup, _text: &Text) -> String {
    String::new()
}

/// The same result without account names, host names and addresses.
pub fn redact(checkup: &Checkup) -> Checkup {
    checkup.clone()
}

/// `mailprobe-<server>-<date>-<time>.<extension>`, safe on every file system.
pub fn file_name(_checkup: &Checkup, extension: &str) -> String {
    format!("mailprobe.{extension}")
}

/// Why a saved result could not be loaded.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum LoadError {
    /// Not a saved result of Mailprobe.
    #[error("this is not a result saved by Mailprobe: {0}")]
    NotOurs(String),
}

/// Reads a result back that [`json`] wrote. The decision is made anew from what was observed.
///
/// # Errors
/// When the text is not such a result.
pub fn load(_json: &str) -> Result<Checkup, LoadError> {
    Err(LoadError::NotOurs(String::new()))
}
