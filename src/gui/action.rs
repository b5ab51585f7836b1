//! Everything a person can do in the window, with its shortcut.
//!
//! In: clicks and keys. Out: an [`Action`]; screens return them, the app alone carries them out.

use crate::diagnosis::Answer;
use crate::gui::model::Page;
use crate::platform::open::Opening;
use crate::text::Language;
use eframe::egui::{self, Key, KeyboardShortcut, Modifiers};
use std::path::PathBuf;

/// One thing the person did.
#[derive(Debug, Clone, PartialEq)]
pub enum Action {
    /// The paste box was edited.
    Edited,
    /// Another field was edited.
    FormChanged,
    /// Paste from the clipboard.
    RequestPaste,
    /// Choose a file with the message, an event log or a saved result.
    OpenFile,
    /// Take a practice scenario.
    Practise(&'static str),
    /// Start the check; on a result, once more the same.
    Check,
    /// The same check, with another mail program (its place among the choices).
    CheckAs(usize),
    /// Stop the check, keep what was seen.
    Stop,
    /// Check once a minute until it works, or no longer.
    Watch(bool),
    /// Of several messages in one text, take this one.
    TakeComplaint(usize),
    /// Copy a command out of a step.
    CopyCommand(String),
    /// Have the system open something.
    Open(Opening),
    /// Show the page in the browser, with its print dialog.
    Print,
    /// Write a mail to the helpdesk.
    MailHelpdesk,
    /// Back to describing.
    Back,
    /// Forward again to the result that was left.
    Forward,
    /// Empty the form.
    Clear,
    /// Give back what was emptied or put aside.
    Restore,
    /// Take the pasted picture away.
    RemovePicture,
    /// Copy the ticket text.
    CopyTicket,
    /// Copy the ticket text with everything that was measured.
    CopyWholeTicket,
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
    /// Hide names and addresses in what leaves, or not.
    Redact(bool),
    /// The warning was read.
    Acknowledge(bool),
    /// The person knows something.
    Fact(String, Answer),
    /// Load a run of the history.
    OpenRun(PathBuf),
    /// Compare the shown result with a run of the history.
    CompareRun(PathBuf),
    /// Forget a run of the history.
    DeleteRun(PathBuf),
    /// Take the compared run away again.
    EndComparison,
    /// Forget the history.
    ClearHistory,
    /// Speak this language.
    Speak(Language),
    /// Light, dark, or as the system.
    Theme(egui::ThemePreference),
    /// Lay a page over the screen, or close it.
    Page(Option<Page>),
    /// Close what is said at the moment.
    CloseNotice,
}

const CHECK: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::Enter);
const OPEN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::O);
const SAVE: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::S);
const COPY_TICKET: KeyboardShortcut =
    KeyboardShortcut::new(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::C);
const PRINT: KeyboardShortcut = KeyboardShortcut::new(Modifiers::COMMAND, Key::P);
const STOP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::Escape);
const FORWARD: KeyboardShortcut = KeyboardShortcut::new(Modifiers::ALT, Key::ArrowRight);
const HELP: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F1);
const AGAIN: KeyboardShortcut = KeyboardShortcut::new(Modifiers::NONE, Key::F5);

/// The shortcut of an action, for the label beside it.
pub fn shortcut(action: &Action) -> Option<KeyboardShortcut> {
    match action {
        Action::Check => Some(CHECK),
        Action::OpenFile => Some(OPEN),
        Action::SavePage => Some(SAVE),
        Action::CopyTicket => Some(COPY_TICKET),
        Action::Print => Some(PRINT),
        Action::Stop | Action::Back => Some(STOP),
        Action::Forward => Some(FORWARD),
        Action::Page(Some(Page::About)) => Some(HELP),
        _ => None,
    }
}

/// What the keys are meant for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum KeyTarget {
    /// A page that lies over the screen.
    Page,
    /// Describing.
    Describe,
    /// Checking.
    Checking,
    /// Reading a result.
    Result,
}

/// What a key asks for here. While a menu is open, keys are for the menu.
pub fn pressed(context: &egui::Context, target: KeyTarget) -> Option<Action> {
    if egui::Popup::is_any_open(context) {
        return None;
    }
    let hit = |shortcut: KeyboardShortcut| context.input_mut(|input| input.consume_shortcut(&shortcut));
    match target {
        KeyTarget::Page if hit(STOP) => Some(Action::Page(None)),
        KeyTarget::Page => None,
        _ if hit(HELP) => Some(Action::Page(Some(Page::About))),
        KeyTarget::Describe if hit(CHECK) => Some(Action::Check),
        KeyTarget::Describe if hit(FORWARD) => Some(Action::Forward),
        KeyTarget::Describe if hit(OPEN) => Some(Action::OpenFile),
        KeyTarget::Checking if hit(STOP) => Some(Action::Stop),
        KeyTarget::Result if hit(AGAIN) || hit(CHECK) => Some(Action::Check),
        KeyTarget::Result if hit(COPY_TICKET) => Some(Action::CopyTicket),
        KeyTarget::Result if hit(SAVE) => Some(Action::SavePage),
        KeyTarget::Result if hit(PRINT) => Some(Action::Print),
        KeyTarget::Result if hit(STOP) => Some(Action::Back),
        _ => None,
    }
}
