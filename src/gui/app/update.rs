//! Carries out what the person did: the one place where an action changes anything.
//!
//! In: an [`Action`]. Out: a changed model, a started check, an asked dialog.

use super::{App, repaint};
use crate::gui::action::Action;
use crate::gui::model::{FormField, Notice, NoticeKind, Screen};
use crate::gui::screens::describe;
use crate::gui::storage::settings::ThemeChoice;
use crate::gui::widgets::questions;
use crate::gui::window::file_dialog::{self, Words};
use crate::platform::files::why;
use crate::platform::fonts;
use crate::platform::open::Opening;
use eframe::egui::{self, ViewportCommand};
use std::time::Instant;

impl App {
    /// Carries out one action.
    pub(super) fn update(&mut self, context: &egui::Context, action: Action) {
        if leaves_the_result(&action) {
            self.end_watch();
        }
        self.check_when_read = false;
        match action {
            Action::Edited => {
                self.model.edited();
                self.read_box(context);
            }
            Action::FormChanged => self.model.form_changed(),
            Action::RequestPaste => {
                context.memory_mut(|memory| memory.request_focus(describe::paste_box()));
                context.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
            Action::OpenFile => self.ask_for_file(context),
            Action::Practise(id) => {
                if let Ok(scenario) = crate::lab::scenario(id) {
                    self.model.practise(scenario);
                }
            }
            Action::Check => self.check(context),
            Action::CheckAs(program) => {
                self.model.back();
                self.model.form.program = Some(program);
                self.check(context);
            }
            Action::Stop => self.stop(),
            Action::Watch(true) => self.begin_watch(context),
            Action::Watch(false) => self.end_watch(),
            Action::TakeComplaint(position) => self.model.take_complaint(position),
            Action::CopyCommand(command) => {
                context.copy_text(command);
                self.done(self.model.text.get("window-command-copied"));
            }
            Action::Open(what) => self.open(&what),
            Action::Back => self.model.back(),
            Action::Forward => self.model.forward(),
            Action::Clear => self.model.clear(),
            Action::Restore => self.model.restore(),
            Action::RemovePicture => self.model.pasted_picture = None,
            Action::Acknowledge(read) => {
                if let Screen::Result(outcome) = &mut self.model.screen {
                    outcome.acknowledged = read;
                }
            }
            Action::Fact(name, answer) => {
                self.model
                    .decide_again(|checkup| questions::set_answer(&mut checkup.facts, &name, answer));
            }
            Action::Redact(hide) => self.model.redact = hide,
            Action::Speak(language) if !fonts::can_show(language.own_name(), language.tag()) => {
                self.trouble(self.model.text.get("window-no-letters"));
            }
            Action::Speak(language) => {
                self.model.speak(language);
                self.settings.language = Some(language.tag().to_owned());
                self.keep_settings();
            }
            Action::Theme(preference) => {
                context.set_theme(preference);
                self.settings.theme = choice(preference);
                self.keep_settings();
            }
            Action::Page(page) => {
                self.model.page = page;
                self.model.asked_to_forget = false;
            }
            Action::CloseNotice => self.model.notice = None,
            Action::OpenRun(path) => self.open_run(context, &path),
            Action::CompareRun(path) => self.compare_run(context, &path),
            Action::DeleteRun(path) => self.delete_run(context, &path),
            Action::EndComparison => self.model.end_comparison(),
            // What is deleted cannot be had back: the first click only asks.
            Action::ClearHistory if !self.model.asked_to_forget => self.model.asked_to_forget = true,
            Action::ClearHistory => self.clear_history(context),
            Action::CopyTicket
            | Action::CopyWholeTicket
            | Action::CopyPicture
            | Action::SavePicture
            | Action::SavePage
            | Action::SaveJson
            | Action::SaveText
            | Action::MailHelpdesk
            | Action::Print => self.hand_over(context, &action),
        }
    }

    fn ask_for_file(&mut self, context: &egui::Context) {
        let words = Words {
            title: self.model.text.get("dialog-open"),
            filter: self.model.text.get("dialog-kind-open"),
        };
        let extensions = ["txt", "csv", "log", "json", "eml", "htm", "html", "png"];
        self.opening = Some(file_dialog::open(&words, &extensions, repaint(context)));
    }

    pub(super) fn check(&mut self, context: &egui::Context) {
        if self.running.is_some() {
            return;
        }
        if self.is_reading() {
            self.check_when_read = true;
            return;
        }
        match self.model.request() {
            Ok(request) => {
                self.model.begin(&request);
                self.running = Some(((self.starter)(request, context.clone()), Instant::now()));
            }
            Err(problem) => {
                self.model.focus = Some(problem.field);
                if problem.field == FormField::Message {
                    self.model.paste_is_new = false;
                }
                self.model.problem = Some(problem);
            }
        }
    }

    fn stop(&mut self) {
        if let Some((running, _)) = &self.running {
            running.cancel.cancel();
        }
        if let Screen::Checking(progress) = &mut self.model.screen {
            progress.stopping = true;
        }
    }

    /// Says that something went wrong, until it is closed.
    pub(super) fn trouble(&mut self, words: String) {
        self.model.notice = Some(Notice::new(words, NoticeKind::Trouble));
    }

    /// Has the system open something.
    pub(super) fn open(&mut self, what: &Opening) {
        if let Err(reason) = (self.opener)(what) {
            let text = &self.model.text;
            let reason = text.meaning(&why(&reason));
            self.trouble(text.format("window-not-opened", &[("reason", &reason)]));
        }
    }

    /// Says what happened while nobody may have looked.
    pub(super) fn news(&mut self, words: String) {
        self.model.notice = Some(Notice::new(words, NoticeKind::News));
    }

    /// Says that something was done, for a moment.
    pub(super) fn done(&mut self, words: String) {
        self.model.notice = Some(Notice::new(words, NoticeKind::Done));
    }

    /// Says that a file could not be used.
    pub(super) fn not_loaded(&mut self, reason: &str) {
        let text = &self.model.text;
        self.trouble(text.format("result-not-loaded", &[("reason", &text.meaning(reason))]));
    }
}

/// A watch is about the result on the screen.
fn leaves_the_result(action: &Action) -> bool {
    matches!(
        action,
        Action::Back
            | Action::Check
            | Action::CheckAs(_)
            | Action::Practise(_)
            | Action::OpenRun(_)
            | Action::OpenFile
            | Action::Restore
            | Action::Clear
    )
}

fn choice(preference: egui::ThemePreference) -> ThemeChoice {
    match preference {
        egui::ThemePreference::System => ThemeChoice::System,
        egui::ThemePreference::Light => ThemeChoice::Light,
        egui::ThemePreference::Dark => ThemeChoice::Dark,
    }
}
