//! `gui`, and what the program does without arguments: the window, or one line where it was built without one.

#[cfg(not(feature = "gui"))]
use super::CliError;
use super::Outcome;
use super::arguments::Gui;
use crate::text::Language;

/// Opens the window, filled in where something was asked for.
#[cfg(feature = "gui")]
pub fn window(asked: Option<&Gui>, language: Option<Language>) -> Outcome {
    let mut options = crate::gui::Options {
        language,
        ..Default::default()
    };
    if let Some(asked) = asked {
        if let Some(practice) = &asked.target.practice {
            crate::lab::scenario(practice)?;
        }
        options.overrides = asked.target.overrides();
        options.practice = asked.target.practice.clone();
        options.start_at_once = asked.check;
        options.renderer = asked.renderer;
    }
    crate::gui::open(options)?;
    Ok(super::Exit::Fine)
}

/// Says that there is none.
#[cfg(not(feature = "gui"))]
pub fn window(_: Option<&Gui>, _: Option<Language>) -> Outcome {
    Err(CliError(
        "this mailprobe was built without its window; 'mailprobe --help' says what it does on the command line"
            .to_owned(),
    ))
}
