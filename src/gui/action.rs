//! Everything a person can do in the window, with its shortcut.
//!
//! In: clicks and keys. Out: an [`Action`]; panels return them, the app alone carries them out.

use crate::diagnosis::Answer;
use crate::text::Language;
use eframe::egui::{self, Key, KeyboardShortcut, Modifiers};
use std::path::PathBuf;

/// One thing the person did.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The paste box was edited.
    Edited,
    /// Paste from the clipboard.
    RequestPaste,
    /// Choose a file with the message, an event log or a saved result.
    OpenFile,
    /// Take a practice scenario.
    Practise(&'static str),
    /// Start the check.
    Check,
    /// Stop the check, keep what was seen.
    Stop,
    /// Back to describing.
    Back,
    /// Empty the form.
    Clear,
    /// Copy the ticket text.
    CopyTicket,
    /// Copy the picture.
    CopyPicture,
    /// Save the picture.
    SavePicture,
    /// Save the page.
    SavePage,
    /// Save the JSON.
    SaveJson,
    /// Save the ticket text.
    SaveText,
    /// Hide names and addresses, or show them.
    Redact(bool),
    /// The warning was read.
    Acknowledge(bool),
    /// The person knows something.
    Fact(String, Answer),
    /// Load a run of the history.
    OpenRun(PathBuf),
    /// Compare the shown result with a run of the history.
    CompareRun(PathBuf),
    /// Forget the history.
    ClearHistory,
    /// Speak this language.
    Speak(Language),
    /// Light, dark, or as the system.
    Theme(egui::ThemePreference),
    /// Show or close the page about the program.
    About(bool),
}

const CHECK: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
const OPEN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::O);
const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
const COPY_TICKET: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::C);
const STOP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::Escape);
const AGAIN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F5);

/// The shortcut of an action, for the label beside it.
pub fn shortcut(action: &Action) -> Option<KeyboardShortcut> {
    match action {
        Action::Check => Some(CHECK),
        Action::OpenFile => Some(OPEN),
        Action::SavePage => Some(SAVE),
        Action::CopyTicket => Some(COPY_TICKET),
        Action::Stop | Action::Back => Some(STOP),
        _ => None,
    }
}

/// Which of the three screens keys are meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Place {
    /// Describing.
    Describe,
    /// Checking.
    Checking,
    /// Reading a result.
    Result,
}

/// What a key asks for on this screen. While a menu is open, keys are for the menu.
pub fn pressed(context: &egui::Context, place: Place) -> Option<Action> {
    if egui::Popup::is_any_open(context) {
        return None;
    }
    let hit = |shortcut: KeyboardShortcut| context.input_mut(|input| input.consume_shortcut(&shortcut));
    match place {
        Place::Describe if hit(CHECK) => Some(Action::Check),
        Place::Describe if hit(OPEN) => Some(Action::OpenFile),
        Place::Checking if hit(STOP) => Some(Action::Stop),
        Place::Result if hit(AGAIN) || hit(CHECK) => Some(Action::Check),
        Place::Result if hit(COPY_TICKET) => Some(Action::CopyTicket),
        Place::Result if hit(SAVE) => Some(Action::SavePage),
        Place::Result if hit(STOP) => Some(Action::Back),
        _ => None,
    }
}
