//! What the program gives to the shell it is called from: completions, manual pages.
//!
//! In: the arguments as `arguments` describes them. Out: a script on standard output, or pages in a folder.

use super::arguments::{Arguments, Completions, Manual};
use super::{CliError, Exit, Outcome, print, shortened};
use crate::platform::files::why;
use clap::CommandFactory as _;

/// `mailprobe completions`.
pub fn completions(options: &Completions) -> Outcome {
    let mut script = Vec::new();
    clap_complete::generate(options.shell, &mut Arguments::command(), "mailprobe", &mut script);
    print(&String::from_utf8_lossy(&script))?;
    Ok(Exit::Fine)
}

/// `mailprobe manual`: `mailprobe.1`, and one page for each command.
pub fn manual(options: &Manual) -> Outcome {
    let command = Arguments::command().disable_help_subcommand(true);
    clap_mangen::generate_to(command, &options.folder).map_err(|reason| {
        CliError(format!(
            "the manual pages cannot be written to '{}': {}",
            shortened(&options.folder.display().to_string()),
            why(&reason)
        ))
    })?;
    Ok(Exit::Fine)
}
