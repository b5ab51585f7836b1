//! Where results go: standard output, or a file that an interrupted batch goes on with.
//!
//! In: a path. Out: something to write lines to, and the ids it already holds. A file that is not a batch's own stays untouched.

use crate::cli::{CliError, shortened};
use crate::platform::files::{is_device, is_same_file};
use crate::report;
use serde::Deserialize;
use std::collections::HashSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{BufRead, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::path::Path;

/// The longest result of a batch, in bytes: several times what the largest run writes.
const LONGEST_RESULT: u64 = 16 * 1024 * 1024;

/// Where results go, and what is there already.
pub(super) struct Output {
    writer: Box<dyn Write>,
    finished: HashSet<String>,
}

/// A line of a batch: the id it belongs to, and a result or an error.
#[derive(Deserialize)]
struct Finished {
    id: String,
    #[serde(rename = "mailprobe")]
    version: Option<serde::de::IgnoredAny>,
    error: Option<serde::de::IgnoredAny>,
}

impl Finished {
    fn is_a_batchs(&self) -> bool {
        self.version.is_some() || self.error.is_some()
    }
}

/// How the lines of a batch begin: a result, whose fields are sorted and whose target has no account, and an error.
const BEGINNINGS: [&[u8]; 2] = [b"{\"address\":null,\"advice\":{\"", b"{\"error\":\""];

/// Whether a last line without its end is one that a killed run could not finish. Anybody's JSON in one line looks much like
/// it; only what can be nothing else is cut off.
fn is_torn(line: &[u8]) -> bool {
    let begins_so = |beginning: &[u8]| line.starts_with(beginning) || beginning.starts_with(line);
    BEGINNINGS.iter().any(|beginning| begins_so(beginning))
        && match serde_json::from_slice::<Finished>(line) {
            Ok(whole) => whole.is_a_batchs(),
            Err(reason) => reason.is_eof(),
        }
}

impl Output {
    /// Standard output, or the file, where one is named; it is not the list itself.
    ///
    /// # Errors
    /// One line: the file cannot be written, is not one that a batch wrote, or is the list.
    pub(super) fn open(path: Option<&Path>, list: &Path) -> Result<Output, CliError> {
        let Some(path) = path else {
            return Ok(Output {
                writer: Box::new(std::io::stdout()),
                finished: HashSet::new(),
            });
        };
        if is_same_file(path, list) {
            return Err(CliError(format!(
                "'{}' is the list of targets; choose another --output",
                shortened(&path.display().to_string())
            )));
        }
        let (file, finished) = resumed(path)?;
        Ok(Output {
            writer: Box::new(BufWriter::new(file)),
            finished,
        })
    }

    /// Whether a result with this id is there already.
    pub(super) fn holds(&self, id: &str) -> bool {
        self.finished.contains(id)
    }

    /// Writes one line.
    ///
    /// # Errors
    /// One line: the disk is full, the reader is gone.
    pub(super) fn write(&mut self, document: &serde_json::Value) -> Result<(), CliError> {
        let mut line = report::json_line(document);
        line.push('\n');
        // One write and a flush a line: a killed run leaves at most one unfinished line, which the next run cuts off.
        let written = self
            .writer
            .write_all(line.as_bytes())
            .and_then(|()| self.writer.flush());
        written.map_err(|reason| {
            CliError(format!(
                "the results cannot be written: {reason}; start again with the same --output to go on"
            ))
        })
    }
}

/// Opens the results to go on behind what an earlier run wrote, with the ids found there. A line that was not finished is
/// cut off.
fn resumed(path: &Path) -> Result<(File, HashSet<String>), CliError> {
    let name = || shortened(&path.display().to_string());
    let complain = |reason: std::io::Error| {
        CliError(format!(
            "'{}' cannot be written: {reason}; choose another --output",
            name()
        ))
    };
    if is_device(path) {
        let device = OpenOptions::new().write(true).open(path).map_err(complain)?;
        return Ok((device, HashSet::new()));
    }
    let mut file = OpenOptions::new()
        .read(true)
        .write(true)
        .create(true)
        .truncate(false)
        .open(path)
        .map_err(complain)?;
    // Two runs into one file would overwrite each other's lines. Held before anything is read, until the process ends.
    if matches!(file.try_lock(), Err(TryLockError::WouldBlock)) {
        return Err(CliError(format!(
            "another batch is writing to '{}'; wait for its end or choose another --output",
            name()
        )));
    }
    let (end, finished) = finished(&file).map_err(complain)?.ok_or_else(|| {
        CliError(format!(
            "'{}' holds something other than results of a batch; choose another --output",
            name()
        ))
    })?;
    file.set_len(end).map_err(complain)?;
    file.seek(SeekFrom::Start(end)).map_err(complain)?;
    Ok((file, finished))
}

/// Where the whole lines end, and the ids an earlier run already wrote. `None` where a line is not a batch's.
fn finished(file: &File) -> std::io::Result<Option<(u64, HashSet<String>)>> {
    let mut ids = HashSet::new();
    let mut end = 0;
    let mut source = BufReader::new(file);
    loop {
        let mut line = Vec::new();
        let count = (&mut source).take(LONGEST_RESULT).read_until(b'\n', &mut line)?;
        if count == 0 {
            return Ok(Some((end, ids)));
        }
        if line.last() != Some(&b'\n') {
            let is_ours = (count as u64) < LONGEST_RESULT && is_torn(&line);
            return Ok(is_ours.then_some((end, ids)));
        }
        let text = str::from_utf8(&line).ok();
        match text.and_then(|text| serde_json::from_str::<Finished>(text).ok()) {
            Some(line) if line.is_a_batchs() => ids.insert(line.id),
            _ => return Ok(None),
        };
        end += count as u64;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn opened(content: &[u8]) -> (Result<HashSet<String>, CliError>, Vec<u8>) {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("out.ndjson");
        std::fs::write(&path, content).expect("written");
        let ids = resumed(&path).map(|(_, ids)| ids);
        (ids, std::fs::read(&path).expect("read"))
    }

    #[test]
    fn an_unfinished_line_is_cut_off() {
        let whole = b"{\"id\":\"a\",\"mailprobe\":\"0.1.0\"}\n{\"error\":\"x\",\"id\":\"c\"}\n";
        for torn in [
            b"{".as_slice(),
            b"{\"addr",
            b"{\"address\":null,\"advice\":{\"admin\":[{\"do\":\"Start\\u00",
            b"{\"address\":null,\"advice\":{\"admin\":[]},\"id\":\"b\",\"mailprobe\":\"0.1.0\"}",
            b"{\"error\":\"the prot\xc3",
        ] {
            let (ids, left) = opened(&[whole.as_slice(), torn].concat());
            assert_eq!(ids, Ok(HashSet::from(["a".to_owned(), "c".to_owned()])));
            assert_eq!(left, whole);
        }
    }

    #[test]
    fn what_is_not_a_batchs_stays_as_it_is() {
        for content in [
            b"mail.example.com 995 pop3\n".as_slice(),
            b"a letter without an end of line",
            b"{\"id\":\"a\",\"server\":\"mail.example.com\"}\n",
            b"{\"id\":\"a\",\"mailprobe\":\"0.1.0\"}\nmy notes\n",
            b"\x00\xff\x00\n",
            b"\n",
            // JSON of other programs on one line, with and without an account of its own making.
            b"{\"name\":\"settings\",\"version\":1}",
            b"{\"id\":\"unfinished",
            b"{\"address\":\"Baker Street\",\"advice\":{}}",
            b"{\"address\":null,\"advice\":{\"of\":\"another\"}}",
            b"{\"error\":\"none\"}",
            b"{\"id\":\"a\",\"mailprobe\":\"0.1.0\"}\n{\"my\":\"notes\"}",
        ] {
            let (ids, left) = opened(content);
            assert!(ids.is_err_and(|error| error.0.contains("other than results")));
            assert_eq!(left, content);
        }
    }

    #[test]
    fn the_list_is_never_the_output() {
        let folder = tempfile::tempdir().expect("folder");
        let list = folder.path().join("list");
        std::fs::write(&list, "").expect("written");
        assert!(Output::open(Some(&list), &list).is_err_and(|error| error.0.contains("list of targets")));
        #[cfg(unix)]
        {
            let link = folder.path().join("link");
            std::fs::hard_link(&list, &link).expect("linked");
            assert!(Output::open(Some(&link), &list).is_err());
        }
    }
}
