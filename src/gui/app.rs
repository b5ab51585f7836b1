//! The window itself: draws the screen in force and carries out what the person did.
//!
//! In: frames from eframe, messages from a running check, answers of dialogs. Out: a drawn frame; the UI thread never waits.

use super::action::{self, Action, Place};
use super::crash;
use super::dialogs::{self, Opened, SaveKind, Saved, Words};
use super::history::{Entry, History};
use super::rasterise::Picture;
use super::settings::{Settings, ThemeChoice};
use super::state::{Model, Screen};
use super::{Options, checking, describe, menu, picture, questions, result, theme};
use crate::checkup::{self, Checkup, Message, Request, Running};
use crate::complaint;
use crate::probe::World;
use crate::report;
use crate::text::Language;
use eframe::egui::{self, RichText, ViewportCommand};
use std::path::Path;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Starts checks; the tests put a scripted one in its place.
pub type Starter = Box<dyn Fn(Request, egui::Context) -> Running>;

/// What a picture is drawn for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Drawn {
    Copy,
    Save,
}

/// The window.
pub struct App {
    /// What the window knows.
    pub model: Model,
    starter: Starter,
    running: Option<(Running, Instant)>,
    drawing: Option<(Drawn, Receiver<Picture>)>,
    saving: Option<Receiver<Saved>>,
    opening: Option<Receiver<Opened>>,
    dropped: Option<Receiver<Result<String, String>>>,
    settings: Settings,
    history: Option<History>,
    entries: Vec<Entry>,
    keeps: bool,
    renderer: String,
    about: bool,
}

impl App {
    /// A window with these options; `renderer` names how it is drawn.
    pub fn new(context: &egui::Context, options: Options, settings: Settings, renderer: String) -> App {
        crate::platform::fonts::install(context);
        theme::apply(context);
        context.set_theme(preference(settings.theme));
        context.set_zoom_factor(settings.zoom);
        let saved = settings.language.as_deref().and_then(Language::matching);
        let language = options.language.or(saved).unwrap_or_else(Language::of_system);
        let mut app = App {
            model: Model::new(language),
            starter: Box::new(|request, context| {
                checkup::start(request, World::default(), move || context.request_repaint())
            }),
            running: None,
            drawing: None,
            saving: None,
            opening: None,
            dropped: None,
            history: None,
            entries: Vec::new(),
            keeps: false,
            settings,
            renderer,
            about: false,
        };
        app.model.redact = app.settings.redact;
        app.prefill(&options);
        app.model.helpdesk.clone_from(&options.helpdesk);
        app.model.note.clone_from(&options.remark);
        if options.start_at_once {
            app.carry_out(context, Action::Check);
        }
        app
    }

    /// Puts another way of starting checks in place.
    pub fn with_starter(mut self, starter: Starter) -> App {
        self.starter = starter;
        self
    }

    /// Keeps settings and finished runs on this computer from now on.
    pub fn remembering(mut self) -> App {
        self.history = History::of_user();
        self.entries = self.history.as_ref().map(History::entries).unwrap_or_default();
        self.keeps = true;
        self
    }

    fn prefill(&mut self, options: &Options) {
        if let Some(scenario) = options.practice.as_deref().and_then(crate::lab::scenario) {
            self.model.practise(scenario);
        }
        let form = &mut self.model.form;
        let wishes = &options.wishes;
        if let Some(server) = &wishes.server {
            form.server.clone_from(server);
        }
        if let Some(port) = wishes.port {
            form.port = port.to_string();
        }
        form.protocol = wishes.protocol.or(form.protocol);
        form.security = wishes.security.or(form.security);
        form.client = wishes.client.clone().or(form.client.take());
    }

    fn carry_out(&mut self, context: &egui::Context, action: Action) {
        match action {
            Action::Edited => self.edited(),
            Action::RequestPaste => {
                context.memory_mut(|memory| memory.request_focus(describe::paste_box()));
                context.send_viewport_cmd(ViewportCommand::RequestPaste);
            }
            Action::OpenFile => {
                let words = Words {
                    title: self.model.text.get("dialog-open"),
                    filter: self.model.text.get("dialog-kind-open"),
                };
                let extensions = ["txt", "csv", "log", "json", "eml", "htm", "html"];
                self.opening = Some(dialogs::open(&words, &extensions, repaint(context)));
            }
            Action::Practise(id) => {
                if let Some(scenario) = crate::lab::scenario(id) {
                    self.model.practise(scenario);
                }
            }
            Action::Check => self.check(context),
            Action::Stop => self.stop(),
            Action::Back => self.model.back(),
            Action::Clear => {
                let language = self.model.text.language();
                let fresh = Model::new(language);
                let before = std::mem::replace(&mut self.model, fresh);
                self.model.redact = before.redact;
                self.model.helpdesk = before.helpdesk;
            }
            Action::Acknowledge(read) => {
                if let Screen::Result(outcome) = &mut self.model.screen {
                    outcome.acknowledged = read;
                }
            }
            Action::Fact(name, answer) => {
                self.model
                    .decide_again(|checkup| questions::set_answer(&mut checkup.facts, &name, answer));
            }
            Action::Redact(hide) => {
                self.model.redact = hide;
                self.model.refresh();
                self.settings.redact = hide;
                self.keep_settings();
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
            Action::About(shown) => self.about = shown,
            Action::OpenRun(path) => self.open_run(&path),
            Action::CompareRun(path) => self.compare_run(&path),
            Action::ClearHistory => self.clear_history(),
            Action::CopyTicket
            | Action::CopyPicture
            | Action::SavePicture
            | Action::SavePage
            | Action::SaveJson
            | Action::SaveText => self.hand_over(context, &action),
        }
    }

    fn edited(&mut self) {
        self.model.form.practice = None;
        self.model.read();
    }

    fn check(&mut self, context: &egui::Context) {
        match self.model.request() {
            Ok(request) => {
                self.model.begin();
                self.running = Some(((self.starter)(request, context.clone()), Instant::now()));
            }
            Err(line) => self.model.note = Some(line),
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

    /// Copies or saves what is shown.
    fn hand_over(&mut self, context: &egui::Context, action: &Action) {
        let Screen::Result(outcome) = &self.model.screen else {
            return;
        };
        let (shown, text) = (&outcome.shown, &self.model.text);
        let (kind, bytes) = match action {
            Action::CopyTicket => {
                context.copy_text(report::ticket(shown, text));
                self.model.note = Some(text.get("result-copied"));
                return;
            }
            Action::CopyPicture | Action::SavePicture => {
                let wanted = if *action == Action::CopyPicture {
                    Drawn::Copy
                } else {
                    Drawn::Save
                };
                self.drawing = Some((wanted, picture::draw(outcome, text.language(), context)));
                return;
            }
            Action::SavePage => (SaveKind::Html, report::html(shown, text).into_bytes()),
            Action::SaveJson => (SaveKind::Json, report::json(shown, text).to_string().into_bytes()),
            _ => (SaveKind::Text, report::ticket(shown, text).into_bytes()),
        };
        self.save(context, kind, bytes);
    }

    fn save(&mut self, context: &egui::Context, kind: SaveKind, bytes: Vec<u8>) {
        let Screen::Result(outcome) = &self.model.screen else {
            return;
        };
        let text = &self.model.text;
        let name = report::file_name(&outcome.shown, kind.extension());
        let words = Words {
            title: text.get("dialog-save"),
            filter: text.get("dialog-kind"),
        };
        self.saving = Some(dialogs::save(kind, &name, bytes, &words, repaint(context)));
    }

    /// A picture is drawn: to the clipboard or to a file with it.
    fn drawn(&mut self, context: &egui::Context, wanted: Drawn, picture: &Picture) {
        match (wanted, picture.png()) {
            (Drawn::Copy, _) => {
                context.copy_image(picture.color_image());
                self.model.note = Some(self.model.text.get("result-copied-picture"));
            }
            (Drawn::Save, Ok(png)) => self.save(context, SaveKind::Png, png),
            (Drawn::Save, Err(reason)) => {
                let reason = reason.to_string();
                self.model.note = Some(self.model.text.format("result-not-saved", &[("reason", &reason)]));
            }
        }
    }

    fn open_run(&mut self, path: &Path) {
        match self.earlier(path) {
            Some(Ok(checkup)) => {
                self.model.finish(checkup);
                self.model.note = Some(self.model.text.get("result-loaded"));
            }
            Some(Err(reason)) => self.not_loaded(&reason),
            None => {}
        }
    }

    fn compare_run(&mut self, path: &Path) {
        match self.earlier(path) {
            Some(Ok(other)) => self.model.compare(&other),
            Some(Err(reason)) => self.not_loaded(&reason),
            None => {}
        }
    }

    /// A run of the history.
    fn earlier(&self, path: &Path) -> Option<Result<Checkup, String>> {
        let history = self.history.as_ref()?;
        let entry = self.entries.iter().find(|entry| entry.path == path)?;
        Some(history.load(entry))
    }

    fn clear_history(&mut self) {
        if let Some(Err(reason)) = self.history.as_ref().map(History::clear) {
            self.not_loaded(&reason.to_string());
        }
        self.entries = self.history.as_ref().map(History::entries).unwrap_or_default();
    }

    fn not_loaded(&mut self, reason: &str) {
        self.model.note = Some(self.model.text.format("result-not-loaded", &[("reason", reason)]));
    }

    fn keep_settings(&mut self) {
        // Settings that cannot be kept cost the person a click next time; that is not worth a message.
        if self.keeps {
            let _ = self.settings.save();
        }
    }

    /// Takes what other threads have to say.
    fn listen(&mut self, context: &egui::Context) {
        let mut ended = None;
        if let Some((running, _)) = &self.running {
            while let Ok(message) = running.messages.try_recv() {
                if !matches!(message, Message::Event(_)) {
                    ended = Some(message);
                    break;
                }
                self.model.hear(message);
            }
        }
        if let Some(message) = ended {
            self.running = None;
            self.remember(&message);
            let broke = matches!(message, Message::Broke(_));
            self.model.hear(message);
            if let (true, Some(path)) = (broke, crash::last()) {
                let path = path.display().to_string();
                self.model.note = Some(self.model.text.format("app-crashed", &[("path", &path)]));
            }
        }
        if let Some((wanted, drawing)) = &self.drawing
            && let Ok(picture) = drawing.try_recv()
        {
            let wanted = *wanted;
            self.drawing = None;
            self.drawn(context, wanted, &picture);
        }
        if let Some(saved) = answer(&mut self.saving) {
            self.saved(saved);
        }
        if let Some(opened) = answer(&mut self.opening) {
            self.opened(opened);
        }
        if let Some(dropped) = answer(&mut self.dropped) {
            match dropped {
                Ok(text) => self.take_text(&text),
                Err(reason) => self.not_loaded(&reason),
            }
        }
    }

    fn remember(&mut self, message: &Message) {
        if let (Message::Done(checkup), Some(history)) = (message, &self.history) {
            // A history that cannot be written must not stand in the way of the result.
            let _ = history.add(checkup, &self.model.text);
            self.entries = history.entries();
        }
    }

    fn saved(&mut self, saved: Saved) {
        let text = &self.model.text;
        self.model.note = match saved {
            Saved::Cancelled => None,
            Saved::To(path) => Some(text.format("result-saved", &[("path", &path.display().to_string())])),
            Saved::Fallback(path) => {
                Some(text.format("result-saved-fallback", &[("path", &path.display().to_string())]))
            }
            Saved::Failed(reason) => Some(text.format("result-not-saved", &[("reason", &reason)])),
        };
    }

    fn opened(&mut self, opened: Opened) {
        match opened {
            Opened::Cancelled => {}
            Opened::File { bytes, .. } => match complaint::decode(&bytes) {
                Ok(text) => self.take_text(&text),
                Err(reason) => self.not_loaded(&reason.to_string()),
            },
            Opened::Failed(reason) => self.not_loaded(&reason),
        }
    }

    /// A file's text: a saved result is shown, an event log joins what is known, anything else is a message.
    fn take_text(&mut self, text: &str) {
        if text.trim_start().starts_with('{')
            && let Ok(checkup) = report::load(text)
        {
            self.model.finish(checkup);
            self.model.note = Some(self.model.text.get("result-loaded"));
            return;
        }
        self.model.take_text(text);
    }

    /// Pictures, dropped files and Ctrl+V outside a field.
    fn take_input(&mut self, context: &egui::Context) {
        let (events, files) = context.input(|input| (input.events.clone(), input.raw.dropped_files.clone()));
        let nobody_types = context.memory(|memory| memory.focused().is_none());
        for event in events {
            match event {
                egui::Event::PasteImage(image) => self.model.pasted_picture = Some(image.size),
                egui::Event::Paste(text) if nobody_types && matches!(self.model.screen, Screen::Describe) => {
                    self.model.paste(&text);
                }
                _ => {}
            }
        }
        if let Some(file) = files.into_iter().next() {
            let (sender, receiver) = std::sync::mpsc::channel();
            let wake = context.clone();
            std::thread::spawn(move || {
                let text = file
                    .bytes()
                    .and_then(|bytes| complaint::decode(&bytes).map_err(|reason| reason.to_string()));
                // The window may be gone; then nobody waits.
                let _ = sender.send(text);
                wake.request_repaint();
            });
            self.dropped = Some(receiver);
        }
    }

    fn screen(&mut self, ui: &mut egui::Ui) -> Option<Action> {
        let seconds = self
            .running
            .as_ref()
            .map_or(0, |(_, since)| since.elapsed().as_secs());
        let target = format!("{}:{}", self.model.form.server, self.model.form.port);
        let redact = self.model.redact;
        match &self.model.screen {
            Screen::Describe => describe::show(ui, &mut self.model),
            Screen::Checking(progress) => checking::show(ui, progress, &target, seconds, &self.model.text),
            Screen::Result(outcome) => {
                result::show(ui, outcome, redact, &self.model.helpdesk, &self.model.text)
            }
        }
    }

    fn place(&self) -> Place {
        match self.model.screen {
            Screen::Describe => Place::Describe,
            Screen::Checking(_) => Place::Checking,
            Screen::Result(_) => Place::Result,
        }
    }

    /// Draws one frame.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let context = ui.ctx().clone();
        self.listen(&context);
        self.take_input(&context);
        let mut wanted = action::pressed(&context, self.place());
        let palette = theme::palette(ui);
        let [x, y] = menu::MARGIN;
        let bar = egui::Frame::new().inner_margin(egui::Margin::symmetric(x, y));
        egui::Panel::top("bar")
            .show_separator_line(false)
            .frame(bar)
            .show(ui, |ui| {
                let entries = self.history.as_ref().map(|_| self.entries.as_slice());
                let shows_result = matches!(self.model.screen, Screen::Result(_));
                wanted = menu::show(ui, &self.model.text, entries, shows_result).or(wanted.take());
            });
        if let Some(note) = self.model.note.clone() {
            let frame = egui::Frame::new()
                .fill(palette.card)
                .inner_margin(egui::Margin::symmetric(16, 8));
            egui::Panel::bottom("note").frame(frame).show(ui, |ui| {
                let line = ui.add(egui::Label::new(RichText::new(note).color(palette.accent)).wrap());
                ui.ctx()
                    .accesskit_node_builder(line.id, |node| node.set_live(egui::accesskit::Live::Polite));
            });
        }
        let frame = egui::Frame::new()
            .fill(palette.paper)
            .inner_margin(egui::Margin::symmetric(20, 14));
        egui::CentralPanel::default().frame(frame).show(ui, |ui| {
            let drawn = self.screen(ui);
            wanted = drawn.or(wanted.take());
        });
        if self.about && menu::about(&context, &self.model.text, &self.renderer) {
            self.about = false;
        }
        if let Some(action) = wanted {
            self.carry_out(&context, action);
            context.request_repaint();
        }
        if self.running.is_some() {
            // The seconds tick; everything else wakes the window itself.
            context.request_repaint_after(Duration::from_millis(250));
        }
    }
}

impl eframe::App for App {
    fn ui(&mut self, ui: &mut egui::Ui, _frame: &mut eframe::Frame) {
        self.frame(ui);
    }

    fn logic(&mut self, context: &egui::Context, _frame: &mut eframe::Frame) {
        let size = context.input(|input| input.viewport().inner_rect.map(|rect| rect.size()));
        self.settings.window_size = size.map(|size| [size.x, size.y]).or(self.settings.window_size);
        self.settings.zoom = context.zoom_factor();
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.keep_settings();
        if let Some((running, _)) = &self.running {
            running.cancel.cancel();
        }
    }
}

fn repaint(context: &egui::Context) -> impl Fn() + Send + 'static {
    let context = context.clone();
    move || context.request_repaint()
}

/// The answer of a dialog, once it is there.
fn answer<T>(waiting: &mut Option<Receiver<T>>) -> Option<T> {
    let answer = waiting.as_ref()?.try_recv().ok()?;
    *waiting = None;
    Some(answer)
}

fn preference(choice: ThemeChoice) -> egui::ThemePreference {
    match choice {
        ThemeChoice::System => egui::ThemePreference::System,
        ThemeChoice::Light => egui::ThemePreference::Light,
        ThemeChoice::Dark => egui::ThemePreference::Dark,
    }
}

fn choice(preference: egui::ThemePreference) -> ThemeChoice {
    match preference {
        egui::ThemePreference::System => ThemeChoice::System,
        egui::ThemePreference::Light => ThemeChoice::Light,
        egui::ThemePreference::Dark => ThemeChoice::Dark,
    }
}
