//! The window itself: draws the screen in force and carries out what the person did.
//!
//! In: frames from eframe, messages from a running check, answers of dialogs. Out: a drawn frame; the UI thread never waits.

mod export;
mod history;
mod input;

use self::input::Understood;
use crate::checkup::{self, Message, Request, Running};
use crate::gui::Options;
use crate::gui::action::{self, Action, Place};
use crate::gui::export::card::Drawn;
use crate::gui::model::{Model, Screen};
use crate::gui::screens::{about, checking, describe, result};
use crate::gui::storage::history::{Entry, History};
use crate::gui::storage::settings::{Settings, ThemeChoice};
use crate::gui::widgets::{menu, questions, theme};
use crate::gui::window::crash;
use crate::gui::window::file_dialog::{self, Opened, Saved, Words};
use crate::probe::Environment;
use crate::text::Language;
use eframe::egui::{self, RichText, ViewportCommand};
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Starts checks; the tests put a scripted one in its place.
pub type Starter = Box<dyn Fn(Request, egui::Context) -> Running>;

/// The window.
pub struct App {
    /// What the window knows.
    pub model: Model,
    starter: Starter,
    running: Option<(Running, Instant)>,
    drawing: Option<Receiver<Drawn>>,
    saving: Option<Receiver<Saved>>,
    opening: Option<Receiver<Opened>>,
    understanding: Option<Receiver<Result<Understood, String>>>,
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
        // Where the system does not say: paper is white.
        context.options_mut(|options| options.fallback_theme = egui::Theme::Light);
        context.set_zoom_factor(settings.zoom);
        let saved = settings.language.as_deref().and_then(Language::matching);
        let language = options.language.or(saved).unwrap_or_else(Language::of_system);
        let mut app = App {
            model: Model::new(language),
            starter: Box::new(|request, context| {
                checkup::start(request, Environment::default(), move || context.request_repaint())
            }),
            running: None,
            drawing: None,
            saving: None,
            opening: None,
            understanding: None,
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
        let practice = options.practice.as_deref().map(crate::lab::scenario);
        if let Some(Ok(scenario)) = practice {
            self.model.practise(scenario);
        }
        let form = &mut self.model.form;
        let overrides = &options.overrides;
        if let Some(server) = &overrides.server {
            form.server.clone_from(server);
        }
        if let Some(port) = overrides.port {
            form.port = port.to_string();
        }
        form.protocol = overrides.protocol.or(form.protocol);
        form.security = overrides.security.or(form.security);
        form.client = overrides.client.clone().or(form.client.take());
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
                self.opening = Some(file_dialog::open(&words, &extensions, repaint(context)));
            }
            Action::Practise(id) => {
                if let Ok(scenario) = crate::lab::scenario(id) {
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
        if let Some(drawn) = answer(&mut self.drawing) {
            self.drawn(context, drawn);
        }
        if let Some(saved) = answer(&mut self.saving) {
            self.saved(saved);
        }
        if let Some(opened) = answer(&mut self.opening) {
            self.opened(context, opened);
        }
        if let Some(understood) = answer(&mut self.understanding) {
            self.understood(understood);
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
        // The page about the program takes Escape for itself.
        let mut wanted = match self.about {
            true => None,
            false => action::pressed(&context, self.place()),
        };
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
        if self.about && about::show(&context, &self.model.text, &self.renderer) {
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
