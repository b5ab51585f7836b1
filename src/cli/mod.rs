//! The command line: one exe, two faces.
//!
//! In: arguments. Out: text or JSON on standard output, one clear line per mistake on standard error, an exit code.
//! Holds no knowledge of mail or TLS.

mod arguments;
pub mod batch;
mod check;
mod error;
mod explain;
mod input;
mod lab;
mod provider;
mod runtime;
mod shell;
mod window;

pub use arguments::Arguments;
pub use error::CliError;

use crate::complaint::{LEFT_OUT, secrets_in, without_secrets};
use crate::platform::files::why;
use crate::text::{Language, Text};
use arguments::Command;
use clap::Parser as _;
use std::ffi::OsString;
use std::io::Write as _;

/// How a run of the program ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Exit {
    /// Every link was seen working, or the question was answered.
    Fine = 0,
    /// A fault was found.
    Fault = 1,
    /// Bad input or usage.
    BadInput = 2,
    /// Not decided.
    NotDecided = 3,
}

impl From<Exit> for std::process::ExitCode {
    fn from(exit: Exit) -> Self {
        std::process::ExitCode::from(exit as u8)
    }
}

type Outcome = Result<Exit, CliError>;

/// Runs the program with these arguments, the program's own name first.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> Exit {
    let arguments: Vec<OsString> = arguments.into_iter().collect();
    let secrets = secrets_of(&arguments);
    outcome_of(arguments).unwrap_or_else(|error| refuse(&error, &secrets))
}

/// What stands in the arguments and is said by no error line, whichever part of the program words it: `imaps://ann:x@host`.
fn secrets_of(arguments: &[OsString]) -> Vec<String> {
    let mut secrets = Vec::new();
    for argument in arguments.iter().map(|argument| argument.to_string_lossy()) {
        secrets.extend(secrets_in(&argument).into_iter().map(str::to_owned));
    }
    secrets
}

fn outcome_of(arguments: Vec<OsString>) -> Outcome {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let asked = arguments.language.as_deref().map(language).transpose()?;
    // The window reads its own, while it opens.
    let text = || Text::new(asked.unwrap_or_else(Language::of_system));
    match arguments.command {
        None => window::window(None, asked),
        Some(Command::Gui(options)) => window::window(Some(&options), asked),
        Some(Command::Explain(options)) => explain::explain(&options, &text()),
        Some(Command::Code(options)) => explain::code(&options, &text()),
        Some(Command::Provider(options)) => provider::provider(&options, &text()),
        Some(Command::Check(options)) => check::check(&options, &text()),
        Some(Command::Lab(options)) => lab::lab(&options, &text()),
        Some(Command::Batch(options)) => batch::batch(&options, &text()),
        Some(Command::Completions(options)) => shell::completions(&options),
        Some(Command::Manual(options)) => shell::manual(&options),
    }
}

fn language(tag: &str) -> Result<Language, CliError> {
    Language::matching(tag).ok_or_else(|| {
        let known: Vec<&str> = Language::all().map(Language::tag).collect();
        CliError(format!(
            "'{}' is not a language of Mailprobe; it speaks {}",
            shortened(tag),
            known.join(", ")
        ))
    })
}

/// Help and version go to standard output as they are; mistakes become one line.
fn usage(error: &clap::Error) -> Outcome {
    if !error.use_stderr() {
        return print(&error.render().to_string()).map(|()| Exit::Fine);
    }
    let rendered = error.render().to_string();
    let reported: Vec<&str> = rendered
        .lines()
        .map(str::trim)
        .filter(|line| {
            !line.is_empty() && !line.starts_with("Usage:") && !line.starts_with("For more information")
        })
        .collect();
    let line = reported.join(" ");
    let line = line.strip_prefix("error: ").unwrap_or(&line);
    Err(CliError(format!(
        "{}; see 'mailprobe --help'",
        short_reason(line)
    )))
}

/// What is said of a mistake quotes it: at most so much is said, in characters.
const LONGEST_REASON: usize = 400;

fn short_reason(line: &str) -> String {
    match line.char_indices().nth(LONGEST_REASON) {
        Some((end, _)) => format!("{}…", &line[..end]),
        None => line.to_owned(),
    }
}

fn refuse(error: &CliError, secrets: &[String]) -> Exit {
    let mut line = error.0.clone();
    for secret in secrets {
        line = line.replace(secret, LEFT_OUT);
    }
    say(&format!("mailprobe: {line}"));
    Exit::BadInput
}

/// Tells the person something beside the result, on one line on which nothing acts: it may quote what a list or a file holds.
/// Where standard error is gone, nobody is there to be told.
fn say(line: &str) {
    let line = crate::report::visible::one_line(line);
    let _ = writeln!(std::io::stderr(), "{line}");
}

/// Writes to standard output. A reader that has had enough (`| head`) is no mistake; a full disk is.
fn print(text: &str) -> Result<(), CliError> {
    let mut output = std::io::stdout().lock();
    let end = if text.ends_with('\n') { "" } else { "\n" };
    let written = output
        .write_all(text.as_bytes())
        .and_then(|()| output.write_all(end.as_bytes()))
        .and_then(|()| output.flush());
    match written {
        Err(reason) if reason.kind() != std::io::ErrorKind::BrokenPipe => Err(CliError(format!(
            "the result cannot be written: {}; send it to another place",
            why(&reason)
        ))),
        _ => Ok(()),
    }
}

fn print_json(value: &impl serde::Serialize) -> Result<(), CliError> {
    print(&crate::report::json_text(value))
}

/// What a person typed, without what nobody else may read, short enough for one line.
fn shortened(text: &str) -> String {
    let text = without_secrets(text);
    let mut short: String = text.chars().take(60).collect();
    if short.len() < text.len() {
        short.push('…');
    }
    short
}
