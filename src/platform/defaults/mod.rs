//! What a helpdesk laid down beside the program: the organisation's server, its own address, what to do with the report.
//!
//! In: the bytes of `mailprobe-defaults.txt` and the program's own file name (`mailprobe-mail.example.com-993.exe`).
//! Out: [`Defaults`], and a [`Remark`] for each line that was not understood. Nothing here contacts anybody.

mod file;
mod program_name;

pub use file::{Remark, read};
pub use program_name::from_program_name;

use crate::mail::TargetOverrides;
use crate::mail::{Protocol, Security};
use std::io::Read as _;
use std::path::{Path, PathBuf};

/// The name of the file, wherever the program lies and whatever it is called.
pub const FILE_NAME: &str = "mailprobe-defaults.txt";

/// Bytes that are read of the file. An organisation's settings take a few hundred.
pub const LARGEST_FILE: usize = 64 << 10;

/// An organisation's defaults. They fill the window in before anything is pasted; whatever a person types or pastes outranks them.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Defaults {
    /// The mail server.
    pub server: Option<String>,
    /// Its port, 1 to 65535.
    pub port: Option<u16>,
    /// The protocol.
    pub protocol: Option<Protocol>,
    /// The protection.
    pub security: Option<Security>,
    /// Profile id of the usual mail program.
    pub client: Option<String>,
    /// The organisation's name.
    pub organisation: Option<String>,
    /// How to reach the helpdesk: a mail address, a telephone number, a page.
    pub helpdesk: Option<String>,
    /// What to do with the report; one paragraph per line.
    pub note: Option<String>,
    /// Language tag for the window.
    pub language: Option<String>,
}

impl Defaults {
    /// These defaults, and those of `other` where these say nothing. A port, a protocol and a protection belong to a server:
    /// they are not mixed with those of another one.
    pub fn or(self, other: Defaults) -> Defaults {
        let same_server = match (&self.server, &other.server) {
            (Some(own), Some(others)) => own.eq_ignore_ascii_case(others),
            _ => true,
        };
        let of_server = if same_server {
            other.clone()
        } else {
            Defaults::default()
        };
        Defaults {
            server: self.server.or(other.server),
            port: self.port.or(of_server.port),
            protocol: self.protocol.or(of_server.protocol),
            security: self.security.or(of_server.security),
            client: self.client.or(other.client),
            organisation: self.organisation.or(other.organisation),
            helpdesk: self.helpdesk.or(other.helpdesk),
            note: self.note.or(other.note),
            language: self.language.or(other.language),
        }
    }

    /// The part that says what to check.
    pub fn overrides(&self) -> TargetOverrides {
        TargetOverrides {
            server: self.server.clone(),
            port: self.port,
            protocol: self.protocol,
            security: self.security,
            client: self.client.clone(),
        }
    }
}

/// What was found beside the program.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Loaded {
    /// The program's name first, then the file.
    pub defaults: Defaults,
    /// What was not understood, for the window to show as it is.
    pub remarks: Vec<Remark>,
    /// The file, where there is one.
    pub file: Option<PathBuf>,
}

/// The defaults beside the running program.
pub fn load() -> Loaded {
    std::env::current_exe()
        .map(|program| beside(&program))
        .unwrap_or_default()
}

/// The defaults beside a program file: by its name, and by the file in its folder.
pub fn beside(program: &Path) -> Loaded {
    let name = program
        .file_stem()
        .map(|stem| stem.to_string_lossy())
        .unwrap_or_default();
    let by_name = from_program_name(&name);
    let file = program.with_file_name(FILE_NAME);
    let Some(bytes) = bytes(&file) else {
        return Loaded {
            defaults: by_name,
            ..Loaded::default()
        };
    };
    let (by_file, remarks) = read(&bytes);
    Loaded {
        defaults: by_name.or(by_file),
        remarks,
        file: Some(file),
    }
}

/// One byte more than is read, so that the reader sees that the file is too large. Only an ordinary file is opened: a pipe
/// or a device of that name would never end.
fn bytes(file: &Path) -> Option<Vec<u8>> {
    if !file.metadata().ok()?.is_file() {
        return None;
    }
    let mut bytes = Vec::new();
    let limit = LARGEST_FILE as u64 + 1;
    std::fs::File::open(file)
        .ok()?
        .take(limit)
        .read_to_end(&mut bytes)
        .ok()?;
    Some(bytes)
}
