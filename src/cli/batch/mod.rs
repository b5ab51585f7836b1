//! `batch`: many targets in, one JSON line each out.
//!
//! In: lines of `host`, `host port protocol` or JSON objects. Out: one JSON line per target, in the order they end;
//! each carries the input line it belongs to, so that an interrupted run can go on where it stopped.

mod entry;
mod input;
mod output;

pub use entry::{Entry, entry};

use super::arguments::Batch;
use super::runtime::runtime;
use super::{CliError, Exit, Outcome, say, shortened};
use crate::checkup::{self, Checkup, Request};
use crate::complaint::{Reading, without_secrets};
use crate::observation::{DnsOutcome, Observations, TcpOutcome};
use crate::probe::{Cancel, Environment};
use crate::report;
use crate::text::Text;
use input::Line;
use output::Output;
use serde_json::{Value, json};
use std::collections::VecDeque;
use std::time::Duration;
use tokio::sync::mpsc::Receiver;
use tokio::task::JoinSet;

/// How often a target is tried where this computer had no socket or thread left for it.
const TRIES: u32 = 4;

/// How long such a target waits before it is tried again.
const PAUSE: Duration = Duration::from_millis(500);

/// `mailprobe batch`.
pub fn batch(options: &Batch, text: &Text) -> Outcome {
    let output = Output::open(options.output.as_deref(), &options.file)?;
    let lines = input::lines(&options.file)?;
    let runtime = runtime()?;
    let local = tokio::task::LocalSet::new();
    let mut work = Work {
        output,
        text,
        timeout: Duration::from_secs(options.timeout),
        jobs: usize::from(options.jobs),
        waiting: VecDeque::new(),
        running: JoinSet::new(),
        tally: Tally::default(),
    };
    let done = runtime.block_on(local.run_until(work.all(lines)));
    let tally = work.tally;
    runtime.shutdown_background();
    done?;
    say(&format!(
        "{} checked, {} already there, {} lines could not be read",
        tally.checked, tally.skipped, tally.unreadable
    ));
    Ok(if tally.unreadable > 0 {
        Exit::BadInput
    } else {
        Exit::Fine
    })
}

#[derive(Debug, Clone, Copy, Default)]
struct Tally {
    checked: u64,
    skipped: u64,
    unreadable: u64,
}

/// A target under way.
struct Job {
    id: String,
    entry: Entry,
    tries: u32,
}

struct Work<'a> {
    output: Output,
    text: &'a Text,
    timeout: Duration,
    /// How many run at once; fewer where this computer cannot do more.
    jobs: usize,
    /// Targets that this computer had no room for.
    waiting: VecDeque<Job>,
    running: JoinSet<(Job, Result<Box<Checkup>, String>)>,
    tally: Tally,
}

impl Work<'_> {
    async fn all(&mut self, mut lines: Receiver<Line>) -> Result<(), CliError> {
        let mut has_more = true;
        loop {
            while self.running.len() < self.jobs
                && let Some(job) = self.waiting.pop_front()
            {
                self.begin(job);
            }
            let has_room = self.running.len() < self.jobs;
            tokio::select! {
                line = lines.recv(), if has_more && has_room => match line {
                    Some(line) => self.take(line)?,
                    None => has_more = false,
                },
                Some(ended) = self.running.join_next() => self.ended(ended)?,
                else => return Ok(()),
            }
        }
    }

    fn take(&mut self, line: Line) -> Result<(), CliError> {
        let (line, read) = match line {
            Line::Text(line) => {
                let read = entry(&line);
                (line, read)
            }
            Line::Unreadable(line, reason) => (line, Err(reason.to_owned())),
            Line::Broken(reason) => return Err(CliError(format!("the list cannot be read on: {reason}"))),
        };
        let entry = match read {
            Ok(None) => return Ok(()),
            Ok(Some(entry)) => entry,
            Err(reason) => {
                self.tally.unreadable += 1;
                let reason = without_secrets(&reason);
                say(&format!("mailprobe: '{}': {reason}", shortened(line.trim())));
                return Ok(());
            }
        };
        let id = entry.id.clone().unwrap_or_else(|| line.trim().to_owned());
        if self.output.holds(&id) || self.output.holds(&without_secrets(&id)) {
            self.tally.skipped += 1;
        } else {
            self.begin(Job { id, entry, tries: 0 });
        }
        Ok(())
    }

    fn begin(&mut self, job: Job) {
        self.running.spawn_local(check_one(job, self.timeout));
    }

    fn ended(
        &mut self,
        ended: Result<(Job, Result<Box<Checkup>, String>), tokio::task::JoinError>,
    ) -> Result<(), CliError> {
        let Ok((mut job, ended)) = ended else {
            self.tally.unreadable += 1;
            return Ok(());
        };
        let has_no_room = ended
            .as_ref()
            .is_ok_and(|checkup| met_a_limit(&checkup.observations));
        if has_no_room && job.tries + 1 < TRIES {
            self.make_room();
            job.tries += 1;
            self.waiting.push_back(job);
            return Ok(());
        }
        let mut document = match ended {
            Ok(checkup) => report::json(&checkup, self.text),
            // A line that is no target may be anything: `imaps://ann:x@host` holds a password.
            Err(reason) => {
                job.id = without_secrets(&job.id);
                json!({ "error": without_secrets(&reason) })
            }
        };
        if let Value::Object(fields) = &mut document {
            fields.insert("id".to_owned(), Value::String(job.id));
        }
        self.tally.checked += 1;
        if self.tally.checked.is_multiple_of(100) {
            say(&format!("{} checked", self.tally.checked));
        }
        self.output.write(&document)
    }

    /// Fewer at once from now on: what this computer lacks is not the servers' fault.
    fn make_room(&mut self) {
        let fewer = (self.jobs / 2).max(1);
        if fewer < self.jobs {
            say(&format!(
                "mailprobe: this computer has no sockets or threads left for {} checks at once; going on with {fewer}",
                self.jobs
            ));
            self.jobs = fewer;
        }
    }
}

/// This computer, not a server, kept the run from seeing what it should have seen.
fn met_a_limit(observations: &Observations) -> bool {
    let by_name = observations
        .dns
        .iter()
        .any(|row| row.outcome == DnsOutcome::LocalLimit);
    by_name
        || observations
            .ports
            .iter()
            .any(|row| row.tcp == TcpOutcome::LocalLimit)
}

async fn check_one(job: Job, timeout: Duration) -> (Job, Result<Box<Checkup>, String>) {
    if job.tries > 0 {
        tokio::time::sleep(PAUSE).await;
    }
    let ended = match prepare(&job.entry, timeout) {
        Ok((request, environment)) => {
            let checkup = checkup::run(request, environment, &|_| {}, &Cancel::default()).await;
            Ok(Box::new(checkup))
        }
        Err(reason) => Err(reason),
    };
    (job, ended)
}

fn prepare(entry: &Entry, timeout: Duration) -> Result<(Request, Environment), String> {
    let reading = Reading::default();
    let target =
        checkup::target(&reading, &entry.overrides(), &entry.ports).map_err(|reason| reason.to_string())?;
    let mut request = Request::new(reading, target);
    request.deadline = timeout;
    let environment = Environment {
        ports: entry.ports.clone(),
        ..Environment::default()
    };
    Ok((request, environment))
}
