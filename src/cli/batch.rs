//! `batch`: many targets in, one JSON line each out.
//!
//! In: lines of `host`, `host port protocol` or JSON objects. Out: one JSON line per target, in the order they end;
//! each carries the input line it belongs to, so that an interrupted run can go on where it stopped.

use super::arguments::Batch;
use super::{CliError, Exit, Outcome, shortened};
use crate::checkup::{self, Request};
use crate::complaint::Reading;
use crate::mail::TargetOverrides;
use crate::mail::{Ports, Protocol, Security};
use crate::platform::files::is_device;
use crate::probe::{Cancel, Environment};
use crate::report;
use crate::text::Text;
use serde::Deserialize;
use serde_json::{Value, json};
use std::collections::HashSet;
use std::fs::{File, OpenOptions, TryLockError};
use std::io::{BufRead, BufReader, BufWriter, Read as _, Seek as _, SeekFrom, Write};
use std::path::Path;
use std::time::Duration;
use tokio::task::JoinSet;

/// The longest line that is read, in bytes.
const LONGEST_LINE: usize = 64 * 1024;

/// One target as it is written in a batch file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// A name of the person's own for this line; the line's text where absent.
    pub id: Option<String>,
    /// Host name or address.
    pub server: String,
    /// Port.
    pub port: Option<u16>,
    /// Protocol.
    pub protocol: Option<Protocol>,
    /// Protection.
    pub security: Option<Security>,
    /// Profile id.
    pub client: Option<String>,
    /// Services that listen elsewhere, as `--ports` takes them.
    pub ports: Option<String>,
}

/// Reads one line of a batch file. Empty lines and lines that begin with `#` are `None`.
///
/// # Errors
/// One line that says what is wrong with it.
pub fn entry(line: &str) -> Result<Option<Entry>, String> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    if line.len() > LONGEST_LINE {
        return Err("the line is longer than 64 KB".to_owned());
    }
    if line.starts_with('{') {
        return serde_json::from_str(line)
            .map(Some)
            .map_err(|reason| format!("not a target: {reason}"));
    }
    let mut words = line.split([' ', '\t', ',', ';']).filter(|word| !word.is_empty());
    let mut entry = Entry {
        server: words.next().unwrap_or_default().to_owned(),
        ..Entry::default()
    };
    for word in words {
        let lower = word.to_ascii_lowercase();
        match lower.as_str() {
            "pop3" => entry.protocol = Some(Protocol::Pop3),
            "imap" => entry.protocol = Some(Protocol::Imap),
            "smtp" => entry.protocol = Some(Protocol::Smtp),
            "tls" | "ssl" => entry.security = Some(Security::Tls),
            "starttls" | "stls" => entry.security = Some(Security::StartTls),
            "none" => entry.security = Some(Security::None),
            number => match number.parse() {
                Ok(port) if port > 0 => entry.port = Some(port),
                _ => {
                    return Err(format!(
                        "'{}' is neither a port, a protocol nor a kind of security",
                        shortened(word)
                    ));
                }
            },
        }
    }
    Ok(Some(entry))
}

/// `mailprobe batch`.
pub fn batch(options: &Batch, text: &Text) -> Outcome {
    let (mut output, finished): (Box<dyn Write>, _) = match &options.output {
        Some(path) => {
            let (file, finished) = resumed(path)?;
            (Box::new(BufWriter::new(file)), finished)
        }
        None => (Box::new(std::io::stdout()), HashSet::new()),
    };
    let lines = lines(&options.file)?;
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let local = tokio::task::LocalSet::new();
    let done = runtime.block_on(local.run_until(work(lines, options, &finished, &mut output, text)));
    runtime.shutdown_background();
    let tally = done?;
    eprintln!(
        "{} checked, {} already there, {} lines could not be read",
        tally.checked, tally.skipped, tally.unreadable
    );
    Ok(if tally.unreadable > 0 {
        Exit::BadInput
    } else {
        Exit::Fine
    })
}

#[derive(Debug, Default)]
struct Tally {
    checked: u64,
    skipped: u64,
    unreadable: u64,
}

async fn work(
    lines: impl Iterator<Item = std::io::Result<String>>,
    options: &Batch,
    finished: &HashSet<String>,
    output: &mut dyn Write,
    text: &Text,
) -> Result<Tally, CliError> {
    let mut tally = Tally::default();
    let mut running: JoinSet<(String, Result<checkup::Checkup, String>)> = JoinSet::new();
    for line in lines {
        let line = line.map_err(|reason| CliError(format!("the list cannot be read on: {reason}")))?;
        let entry = match entry(&line) {
            Ok(None) => continue,
            Ok(Some(entry)) => entry,
            Err(reason) => {
                tally.unreadable += 1;
                eprintln!(
                    "mailprobe: '{}': {reason}",
                    shortened(&report::visible::one_line(&line))
                );
                continue;
            }
        };
        let id = entry.id.clone().unwrap_or_else(|| line.trim().to_owned());
        if finished.contains(&id) {
            tally.skipped += 1;
            continue;
        }
        if running.len() >= usize::from(options.jobs)
            && let Some(ended) = running.join_next().await
        {
            write_line(ended, &mut tally, output, text)?;
        }
        let timeout = Duration::from_secs(options.timeout);
        running.spawn_local(check_one(id, entry, timeout));
    }
    while let Some(ended) = running.join_next().await {
        write_line(ended, &mut tally, output, text)?;
    }
    Ok(tally)
}

async fn check_one(
    id: String,
    entry: Entry,
    timeout: Duration,
) -> (String, Result<checkup::Checkup, String>) {
    let prepared = prepare(&entry, timeout);
    let ended = match prepared {
        Ok((request, world)) => Ok(checkup::run(request, world, &|_| {}, &Cancel::default()).await),
        Err(reason) => Err(reason),
    };
    (id, ended)
}

fn prepare(entry: &Entry, timeout: Duration) -> Result<(Request, Environment), String> {
    let ports: Ports = entry
        .ports
        .as_deref()
        .unwrap_or_default()
        .parse()
        .map_err(|e| format!("{e}"))?;
    let overrides = TargetOverrides {
        server: Some(entry.server.clone()),
        port: entry.port,
        protocol: entry.protocol,
        security: entry.security,
        client: entry.client.clone(),
    };
    let reading = Reading::default();
    let target = checkup::target(&reading, &overrides, &ports).map_err(|reason| reason.to_string())?;
    let mut request = Request::new(reading, target);
    request.deadline = timeout;
    Ok((
        request,
        Environment {
            ports,
            ..Environment::default()
        },
    ))
}

fn write_line(
    ended: Result<(String, Result<checkup::Checkup, String>), tokio::task::JoinError>,
    tally: &mut Tally,
    output: &mut dyn Write,
    text: &Text,
) -> Result<(), CliError> {
    let Ok((id, ended)) = ended else {
        tally.unreadable += 1;
        return Ok(());
    };
    let mut document = match ended {
        Ok(checkup) => report::json(&checkup, text),
        Err(reason) => json!({ "error": reason }),
    };
    if let Value::Object(fields) = &mut document {
        fields.insert("id".to_owned(), Value::String(id));
    }
    tally.checked += 1;
    if tally.checked.is_multiple_of(100) {
        eprintln!("{} checked", tally.checked);
    }
    let mut line = document.to_string();
    line.push('\n');
    // One write and a flush a line: a killed run leaves at most one unfinished line, which the next run cuts off.
    output
        .write_all(line.as_bytes())
        .and_then(|()| output.flush())
        .map_err(|reason| {
            CliError(format!(
                "the results cannot be written: {reason}; start again with the same --output to go on"
            ))
        })
}

fn lines(path: &Path) -> Result<Box<dyn Iterator<Item = std::io::Result<String>>>, CliError> {
    if path == Path::new("-") {
        return Ok(Box::new(std::io::stdin().lines()));
    }
    let file = File::open(path).map_err(|reason| {
        let name = shortened(&path.display().to_string());
        CliError(format!(
            "the file '{name}' cannot be read: {reason}; check its name"
        ))
    })?;
    Ok(Box::new(BufReader::new(file).lines()))
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
    let end = end_of_last_whole_line(&mut file).map_err(complain)?;
    file.set_len(end).map_err(complain)?;
    file.rewind().map_err(complain)?;
    let finished = finished(&file)?;
    file.seek(SeekFrom::Start(end)).map_err(complain)?;
    Ok((file, finished))
}

/// The ids an earlier run already wrote.
fn finished(file: &File) -> Result<HashSet<String>, CliError> {
    #[derive(Deserialize)]
    struct Line {
        id: String,
    }
    let mut ids = HashSet::new();
    for line in BufReader::new(file).lines() {
        let line =
            line.map_err(|reason| CliError(format!("the earlier results cannot be read: {reason}")))?;
        if let Ok(line) = serde_json::from_str::<Line>(&line) {
            ids.insert(line.id);
        }
    }
    Ok(ids)
}

fn end_of_last_whole_line(file: &mut File) -> std::io::Result<u64> {
    const BLOCK: u64 = 64 * 1024;
    let mut end = file.metadata()?.len();
    while end > 0 {
        let start = end.saturating_sub(BLOCK);
        let mut block = Vec::new();
        file.seek(SeekFrom::Start(start))?;
        std::io::Read::by_ref(file)
            .take(end - start)
            .read_to_end(&mut block)?;
        if let Some(place) = block.iter().rposition(|byte| *byte == b'\n') {
            return Ok(start + place as u64 + 1);
        }
        end = start;
    }
    Ok(0)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_read_in_each_form() {
        let whole = entry("mail.example.com 995 pop3 tls")
            .expect("good")
            .expect("a target");
        assert_eq!(
            (whole.server.as_str(), whole.port, whole.protocol),
            ("mail.example.com", Some(995), Some(Protocol::Pop3))
        );
        let object = entry(r#"{"server":"10.0.0.7","port":993,"id":"a"}"#)
            .expect("good")
            .expect("a target");
        assert_eq!((object.id.as_deref(), object.port), (Some("a"), Some(993)));
        assert_eq!(entry("  # note"), Ok(None));
        assert!(entry("host 0").is_err());
        assert!(entry(r#"{"server":"x","prt":1}"#).is_err());
    }

    #[test]
    fn an_unfinished_line_is_cut_off() {
        let folder = tempfile::tempdir().expect("folder");
        let path = folder.path().join("out.ndjson");
        std::fs::write(&path, "{\"id\":\"a\"}\n{\"id\":\"b").expect("written");
        let (_, ids) = resumed(&path).expect("opened");
        assert_eq!(std::fs::read_to_string(&path).expect("read"), "{\"id\":\"a\"}\n");
        assert_eq!(ids, HashSet::from(["a".to_owned()]));
    }
}
