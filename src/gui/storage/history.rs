//! The runs that were finished on this computer, one JSON file each, so that one of them can be looked at again.
//!
//! In: a folder and finished runs. Out: a list, newest first. Nothing leaves the folder; the oldest run goes when it is full.

use crate::checkup::Checkup;
use crate::diagnosis::HypothesisId;
use crate::platform::files::{keep, why};
use crate::report;
use crate::text::Text;
use serde::Deserialize;
use std::fs::{self, File};
use std::io::{self, Read as _};
use std::path::{Path, PathBuf};

/// How many runs are kept.
pub const MOST: usize = 50;

/// The kept runs.
#[derive(Debug, Clone)]
pub struct History {
    folder: PathBuf,
}

/// One kept run: enough for a line in a list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its file.
    pub path: PathBuf,
    /// When it started, RFC 3339 with offset.
    pub when: String,
    /// The server as it was given.
    pub server: String,
    /// The port.
    pub port: Option<u16>,
    /// The verdict, in the language it was kept in.
    pub verdict: String,
    /// The leading cause, to say the verdict in another language.
    pub leading: Option<HypothesisId>,
    /// The practice scenario, where it was one.
    pub practice: Option<String>,
}

/// The few parts of a saved result that a list shows.
#[derive(Debug, Deserialize)]
struct Brief {
    #[serde(rename = "mailprobe")]
    _version: String,
    started_at: String,
    #[serde(default)]
    practice: Option<String>,
    target: BriefTarget,
    #[serde(default)]
    verdict: String,
    #[serde(default)]
    leading: Option<HypothesisId>,
}

#[derive(Debug, Deserialize)]
struct BriefTarget {
    server: String,
    #[serde(default)]
    port: Option<u16>,
}

impl History {
    /// The runs kept in a folder. The folder is created with the first run.
    pub fn open(folder: impl Into<PathBuf>) -> History {
        History {
            folder: folder.into(),
        }
    }

    /// The runs of this computer's user; `None` for a user without a settings folder.
    pub fn of_user() -> Option<History> {
        let settings = crate::platform::folders::settings()?;
        Some(History::open(settings.join("history")))
    }

    /// Keeps a finished run and drops the oldest where there are too many. Gives the file.
    ///
    /// # Errors
    /// When the folder cannot be written.
    pub fn add(&self, checkup: &Checkup, text: &Text) -> io::Result<PathBuf> {
        let json = report::json_line(&report::json(checkup, text)).into_bytes();
        let path = self.free_path(checkup);
        keep(&path, &json)?;
        for old in self.files().into_iter().skip(MOST) {
            let _ = fs::remove_file(old);
        }
        Ok(path)
    }

    /// The kept runs, newest first; files that cannot be read are left out.
    pub fn entries(&self) -> Vec<Entry> {
        self.files().into_iter().filter_map(entry).collect()
    }

    /// A kept run, whole. The decision is made anew from what was observed.
    ///
    /// # Errors
    /// One line that says why not.
    pub fn load(&self, entry: &Entry) -> Result<Checkup, String> {
        let mut json = String::new();
        let limit = report::LARGEST_RESULT as u64 + 1;
        File::open(&entry.path)
            .and_then(|file| file.take(limit).read_to_string(&mut json))
            .map_err(|error| format!("this run cannot be read any more: {}", why(&error)))?;
        report::load(&json).map_err(|error| error.to_string())
    }

    /// Forgets one run.
    ///
    /// # Errors
    /// When the file cannot be deleted.
    pub fn remove(&self, path: &Path) -> io::Result<()> {
        match self.files().iter().any(|file| file == path) {
            true => fs::remove_file(path),
            false => Ok(()),
        }
    }

    /// Forgets every run. Other files in the folder stay.
    ///
    /// # Errors
    /// When a file cannot be deleted; the others are deleted all the same.
    pub fn clear(&self) -> io::Result<()> {
        self.files()
            .into_iter()
            .map(fs::remove_file)
            .fold(Ok(()), Result::and)
    }

    /// The files of runs, newest first: their names begin with the time.
    fn files(&self) -> Vec<PathBuf> {
        let Ok(listing) = fs::read_dir(&self.folder) else {
            return Vec::new();
        };
        let mut files: Vec<PathBuf> = listing
            .filter_map(|item| item.ok().map(|item| item.path()))
            .filter(|path| is_run(path))
            .collect();
        files.sort_unstable_by(|one, other| other.cmp(one));
        files
    }

    fn free_path(&self, checkup: &Checkup) -> PathBuf {
        let stem = stem(checkup);
        let first = self.folder.join(format!("{stem}.json"));
        (2..100)
            .map(|number| self.folder.join(format!("{stem}_{number}.json")))
            .fold(first, |path, next| if path.exists() { next } else { path })
    }
}

/// `20260403-081500Z_<server>`: in the time of Greenwich, so that names sort by time when the clocks change.
fn stem(checkup: &Checkup) -> String {
    let time = checkup
        .started_at
        .parse::<chrono::DateTime<chrono::Utc>>()
        .unwrap_or_else(|_| chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()))
        .format("%Y%m%d-%H%M%SZ");
    let server = report::server_in_file_name(checkup);
    format!("{time}_{server}")
}

/// Whether a file has the name this room gives; a person's own files are never dropped.
fn is_run(path: &Path) -> bool {
    let Some(name) = path.file_name().and_then(|name| name.to_str()) else {
        return false;
    };
    let (Some(time), Some(rest)) = (name.get(..16), name.get(16..)) else {
        return false;
    };
    let digit_or = |(position, c): (usize, char)| match position {
        8 => c == '-',
        15 => c == 'Z',
        _ => c.is_ascii_digit(),
    };
    time.chars().enumerate().all(digit_or) && rest.starts_with('_') && rest.ends_with(".json")
}

fn entry(path: PathBuf) -> Option<Entry> {
    let about = fs::metadata(&path).ok()?;
    if !about.is_file() || about.len() > report::LARGEST_RESULT as u64 {
        return None;
    }
    let json = fs::read_to_string(&path).ok()?;
    let brief: Brief = serde_json::from_str(&json).ok()?;
    Some(Entry {
        path,
        when: brief.started_at,
        server: brief.target.server,
        port: brief.target.port,
        verdict: brief.verdict,
        leading: brief.leading,
        practice: brief.practice,
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::checkup::{Decided, decide};
    use crate::complaint::Reading;
    use crate::diagnosis::{Evidence, Facts};
    use crate::mail::Target;
    use crate::mail::{Protocol, Security};
    use crate::observation::Observations;

    fn run_of(server: &str, started_at: &str) -> Checkup {
        let target = Target {
            server: server.parse().expect("a host"),
            port: 995,
            protocol: Protocol::Pop3,
            security: Security::Tls,
            client: "outlook-express-6".to_owned(),
        };
        let (reading, facts, observations) = (Reading::default(), Facts::default(), Observations::default());
        let Decided { diagnosis, advice } = decide(&Evidence {
            target: &target,
            address: None,
            complaints: &reading.complaints,
            events: &reading.events,
            facts: &facts,
            observations: &observations,
            other_run: None,
        });
        Checkup {
            started_at: started_at.to_owned(),
            elapsed_ms: 12,
            target,
            services: None,
            address: None,
            reading,
            facts,
            other_run: None,
            observations,
            network: Vec::new(),
            practice: None,
            diagnosis,
            advice,
        }
    }

    #[test]
    fn a_kept_run_comes_back_whole() -> Result<(), Box<dyn std::error::Error>> {
        let folder = tempfile::tempdir()?;
        let history = History::open(folder.path().join("history"));
        assert_eq!(history.entries(), []);
        let run = run_of("mail.example.com", "2026-04-03T10:15:00+02:00");
        let path = history.add(&run, Text::english())?;
        assert!(path.ends_with("20260403-081500Z_mail.example.com.json"));
        let entries = history.entries();
        assert_eq!(entries.len(), 1);
        assert_eq!(entries[0].server, "mail.example.com");
        assert_eq!(entries[0].when, run.started_at);
        assert_eq!(entries[0].leading, run.diagnosis.leading);
        assert_eq!(entries[0].port, Some(995));
        assert_eq!(history.load(&entries[0])?, run);
        history.remove(&entries[0].path)?;
        assert_eq!(history.entries(), []);
        Ok(())
    }

    #[test]
    fn newest_first_across_time_zones_and_within_a_second() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let history = History::open(folder.path());
        for (server, time) in [
            ("b", "2026-10-25T02:30:00+02:00"),
            ("c", "2026-10-25T02:10:00+01:00"),
            ("a", "2026-10-24T10:00:00+02:00"),
            ("c", "2026-10-25T02:10:00+01:00"),
        ] {
            history.add(&run_of(server, time), Text::english())?;
        }
        let servers: Vec<String> = history.entries().into_iter().map(|entry| entry.server).collect();
        assert_eq!(servers, ["c", "c", "b", "a"]);
        Ok(())
    }

    #[test]
    fn the_oldest_run_goes_and_other_files_stay() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let history = History::open(folder.path());
        fs::write(folder.path().join("mine.json"), "{}")?;
        for minute in 0..MOST + 3 {
            let time = format!("2026-04-03T10:{minute:02}:00+00:00");
            history.add(&run_of("mx-ü.example", &time), Text::english())?;
        }
        let entries = history.entries();
        assert_eq!(entries.len(), MOST);
        assert_eq!(
            entries.last().map(|entry| entry.when.as_str()),
            Some("2026-04-03T10:03:00+00:00")
        );
        history.clear()?;
        assert_eq!(history.entries(), []);
        assert!(folder.path().join("mine.json").exists());
        Ok(())
    }

    #[test]
    fn broken_files_are_passed_over_and_say_why_when_loaded() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let history = History::open(folder.path());
        let run = run_of("mail.example.com", "2026-04-03T10:15:00+00:00");
        let path = history.add(&run, Text::english())?;
        let entry = history.entries().remove(0);
        let broken: [&[u8]; 3] = [b"", b"\xff\xff", b"{\"mailprobe\": 3}"];
        for bytes in broken {
            fs::write(&path, bytes)?;
            assert_eq!(history.entries(), []);
            assert!(history.load(&entry).is_err_and(|line| !line.contains('\n')));
        }
        fs::remove_file(&path)?;
        let line = history.load(&entry).err().unwrap_or_default();
        assert_eq!(
            line,
            "this run cannot be read any more: there is no such file or folder"
        );
        Ok(())
    }
}
