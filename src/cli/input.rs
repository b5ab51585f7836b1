//! Reads what the person handed over: files and standard input, in any encoding, up to a limit.

use super::{CliError, say, shortened};
use crate::complaint::{self, Reading};
use std::fs::File;
use std::io::{IsTerminal as _, Read};
use std::path::Path;

/// The most that is read from a file or from standard input, in bytes.
const LARGEST_INPUT: u64 = 32 * 1024 * 1024;

/// The text of a file, or of standard input for `-`.
///
/// # Errors
/// One line: the file is not there, may not be read, is too large, or holds no text.
pub fn text(path: Option<&Path>) -> Result<String, CliError> {
    match path {
        Some(path) if path != Path::new("-") => {
            let name = shortened(&path.display().to_string());
            let file = File::open(path).map_err(|reason| {
                CliError(format!(
                    "the file '{name}' cannot be read: {reason}; check its name"
                ))
            })?;
            if file.metadata().is_ok_and(|metadata| metadata.is_dir()) {
                return Err(CliError(format!(
                    "'{name}' is a folder; give the file that holds the message"
                )));
            }
            decoded(file, &format!("the file '{name}'"))
        }
        _ => {
            let input = std::io::stdin();
            if input.is_terminal() {
                say("Paste the message, then end with Ctrl-D (Windows: Ctrl-Z and Enter).");
            }
            decoded(input.lock(), "the pasted text")
        }
    }
}

fn decoded(source: impl Read, what: &str) -> Result<String, CliError> {
    let mut bytes = Vec::new();
    source
        .take(LARGEST_INPUT + 1)
        .read_to_end(&mut bytes)
        .map_err(|reason| CliError(format!("{what} cannot be read: {reason}")))?;
    if bytes.len() as u64 > LARGEST_INPUT {
        return Err(CliError(format!(
            "{what} is larger than 32 MB; give only the message of the mail program"
        )));
    }
    let text =
        complaint::decode(&bytes).map_err(|reason| CliError(format!("{what} cannot be used: {reason}")))?;
    if text.trim().is_empty() {
        return Err(CliError(format!(
            "{what} is empty; copy the message of the mail program and paste it"
        )));
    }
    Ok(text)
}

/// What a text says about a fault.
///
/// # Errors
/// One line where nothing in it was recognised.
pub fn reading(text: &str) -> Result<Reading, CliError> {
    let reading = complaint::read(text);
    if reading.is_empty() {
        return Err(CliError(
            "no message of a mail program and no number was found in the text; copy the whole message, with its error number"
                .to_owned(),
        ));
    }
    Ok(reading)
}
