//! The window itself: draws the screen in force and hands on what the person did.
//!
//! In: frames from eframe, messages from a running check, answers of dialogs. Out: a drawn frame; the UI thread never waits.

mod aside;
mod export;
mod history;
mod input;
mod mail;
mod update;
mod watch;

use self::aside::brought;
pub use self::aside::{Job, Worker};
use self::export::Handed;
use self::history::{Listed, Recalled};
use self::input::Understood;
use self::watch::Watch;
use crate::checkup::{self, Message, Request, Running};
use crate::gui::Options;
use crate::gui::action::{self, Action, KeyTarget};
use crate::gui::model::{Model, Notice, NoticeKind, Page, Preview, Read, Screen};
use crate::gui::screens::{about, bar, checking, describe, earlier, notice, practice, preview, result};
use crate::gui::storage::history::{Entry, History};
use crate::gui::storage::settings::{Settings, ThemeChoice};
use crate::gui::widgets::{layout, scroll, theme};
use crate::gui::window::crash;
use crate::gui::window::file_dialog::{Opened, Saved};
use crate::platform::fonts;
use crate::platform::open::{self, Opening};
use crate::probe::Environment;
use crate::report::visible::one_line;
use crate::text::Text;
use eframe::egui::{self, ViewportCommand};
use std::io;
use std::sync::mpsc::Receiver;
use std::time::{Duration, Instant};

/// Starts checks; the tests put a scripted one in its place.
pub type Starter = Box<dyn Fn(Request, egui::Context) -> Running>;

/// Has the system open things; the tests put one in its place that only listens.
pub type Opener = Box<dyn Fn(&Opening) -> io::Result<()>>;

/// The window.
pub struct App {
    /// What the window knows.
    pub model: Model,
    /// Has the system open things.
    pub opener: Opener,
    starter: Starter,
    worker: Worker,
    running: Option<(Running, Instant)>,
    watch: Option<Watch>,
    reading: Option<Receiver<Box<Read>>>,
    /// Check was asked for while the message was still being read.
    check_when_read: bool,
    understanding: Option<Receiver<Result<Understood, String>>>,
    opening: Option<Receiver<Opened>>,
    handing: Option<Receiver<Handed>>,
    saving: Option<Receiver<Saved>>,
    previewing: Option<Receiver<Preview>>,
    keeping: Option<Receiver<Vec<Entry>>>,
    listing: Option<Receiver<Listed>>,
    recalling: Option<Receiver<Recalled>>,
    /// The list of the history was not read yet.
    is_list_due: bool,
    settings: Settings,
    history: Option<History>,
    keeps: bool,
    renderer: String,
    title: String,
}

impl App {
    /// A window with these options; `renderer` names how it is drawn.
    pub fn new(context: &egui::Context, options: Options, settings: Settings, renderer: String) -> App {
        let text = Text::new(options.language_with(&settings));
        App::with_text(context, options, settings, renderer, text)
    }

    /// The same with sentences that have been read already.
    pub fn with_text(
        context: &egui::Context,
        options: Options,
        settings: Settings,
        renderer: String,
        text: Text,
    ) -> App {
        let language = text.language();
        fonts::install(context, language.own_name(), language.tag());
        theme::apply(context);
        context.set_theme(preference(settings.theme));
        // Where the system does not say: paper is white.
        context.options_mut(|options| options.fallback_theme = egui::Theme::Light);
        context.set_zoom_factor(settings.zoom);
        let mut app = App {
            model: Model::new(text),
            starter: Box::new(|request, context| {
                checkup::start(request, Environment::default(), move || context.request_repaint())
            }),
            opener: Box::new(open::open),
            worker: Box::new(aside::on_a_thread),
            running: None,
            watch: None,
            reading: None,
            check_when_read: false,
            understanding: None,
            opening: None,
            handing: None,
            saving: None,
            previewing: None,
            keeping: None,
            listing: None,
            recalling: None,
            is_list_due: false,
            history: None,
            keeps: false,
            settings,
            renderer,
            title: String::new(),
        };
        app.prefill(&options);
        app.model.helpdesk.clone_from(&options.helpdesk);
        app.model.helpdesk_address = mail::address_in(&options.helpdesk);
        app.model.notice = options
            .remark
            .clone()
            .map(|remark| Notice::new(remark, NoticeKind::Trouble));
        if options.start_at_once {
            app.update(context, Action::Check);
        }
        app
    }

    /// Puts another way of starting checks in place.
    pub fn with_starter(mut self, starter: Starter) -> App {
        self.starter = starter;
        self
    }

    /// Puts another way of opening things in place.
    pub fn with_opener(mut self, opener: Opener) -> App {
        self.opener = opener;
        self
    }

    /// Puts somebody else in place who does what takes longer than a frame.
    pub fn with_worker(mut self, worker: Worker) -> App {
        self.worker = worker;
        self
    }

    /// Keeps settings and finished runs on this computer from now on.
    pub fn remembering(mut self) -> App {
        self.keeps = true;
        match History::of_user() {
            Some(history) => self.with_history(history),
            None => self,
        }
    }

    /// Keeps finished runs in this history from now on.
    pub fn with_history(mut self, history: History) -> App {
        self.history = Some(history);
        self.model.entries = Some(Vec::new());
        self.is_list_due = true;
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

    fn keep_settings(&mut self) {
        // Settings that cannot be kept cost the person a click next time; that is not worth a message.
        if self.keeps {
            let _ = self.settings.save();
        }
    }

    /// Takes what other threads have to say.
    fn listen(&mut self, context: &egui::Context) {
        let mut ended = None;
        if let Some((running, since)) = &self.running {
            while let Ok(message) = running.messages.try_recv() {
                if !matches!(message, Message::Event(_)) {
                    ended = Some(message);
                    break;
                }
                self.model.hear(message);
            }
            if let Screen::Checking(progress) = &mut self.model.screen {
                progress.seconds = since.elapsed().as_secs();
            }
        }
        if let Some(message) = ended {
            self.running = None;
            if !self.is_old_news(&message) {
                self.remember(context, &message);
            }
            let broke = matches!(message, Message::Broke(_));
            self.model.hear(message);
            self.look_whether_it_works(context);
            if let (true, Some(path)) = (broke, crash::last()) {
                let path = path.display().to_string();
                self.trouble(self.model.text.format("app-crashed", &[("path", &path)]));
            }
        }
        self.listen_to_history(context);
        self.listen_to_hands(context);
        self.keep_preview(context);
        if let Some(opened) = brought(&mut self.opening) {
            self.opened(context, opened);
        }
        self.listen_to_readers(context);
    }

    fn screen(&mut self, ui: &mut egui::Ui) -> Option<Action> {
        let model = &mut self.model;
        match (model.page, &model.screen) {
            (Some(Page::Earlier), _) => earlier::show(ui, model),
            (Some(Page::Practice), _) => practice::show(ui, model),
            (Some(Page::Preview), Screen::Result(_)) => preview::show(ui, model),
            (_, Screen::Describe) => describe::show(ui, model),
            (_, Screen::Checking(_)) => checking::show(ui, model),
            (_, Screen::Result(_)) => result::show(ui, model),
        }
    }

    fn key_target(&self) -> KeyTarget {
        match (self.model.page, &self.model.screen) {
            (Some(_), _) => KeyTarget::Page,
            (None, Screen::Describe) => KeyTarget::Describe,
            (None, Screen::Checking(_)) => KeyTarget::Checking,
            (None, Screen::Result(_)) => KeyTarget::Result,
        }
    }

    /// Draws one frame.
    pub fn frame(&mut self, ui: &mut egui::Ui) {
        let context = ui.ctx().clone();
        self.listen(&context);
        self.keep_watching(&context);
        self.take_input(&context);
        // The page about the program takes Escape for itself.
        let mut wanted = match self.model.page {
            Some(Page::About) => None,
            _ => action::pressed(&context, self.key_target()),
        };
        let palette = theme::palette(ui);
        let [x, y] = bar::MARGIN;
        let frame = egui::Frame::new().inner_margin(egui::Margin::symmetric(x, y));
        let bar = egui::Panel::top("bar")
            .show_separator_line(false)
            .frame(frame)
            .show(ui, |ui| {
                wanted = bar::show(ui, &self.model).or(wanted.take());
            });
        let bar = bar.response.rect.bottom();
        let [x, y] = layout::MARGIN;
        let frame = egui::Frame::new().fill(palette.paper).inner_margin(egui::Margin {
            right: x - layout::GUTTER as i8,
            ..egui::Margin::symmetric(x, y)
        });
        egui::CentralPanel::default().frame(frame).show(ui, |ui| {
            let drawn = layout::centred(ui, |ui| self.screen(ui));
            wanted = drawn.or(wanted.take());
        });
        if self.model.page == Some(Page::About) {
            let drawn = about::show(&context, &self.model.text, &self.renderer);
            wanted = drawn.or(wanted.take());
        }
        wanted = notice::show(&context, &mut self.model, bar).or(wanted.take());
        scroll::focus_ring(&context, bar);
        self.name_window(&context);
        if let Some(action) = wanted {
            self.update(&context, action);
            context.request_repaint();
        }
        if has_changed_kind(&context) {
            context.request_discard("words became a button");
        }
        if self.running.is_some() {
            // The seconds tick; everything else wakes the window itself.
            context.request_repaint_after(Duration::from_millis(250));
        }
    }

    /// The window is named after the server it is about, for the task bar and for screen readers.
    fn name_window(&mut self, context: &egui::Context) {
        let server = match &self.model.screen {
            Screen::Describe => None,
            Screen::Checking(progress) => Some(progress.target.clone()),
            Screen::Result(outcome) => Some(outcome.checkup.target.server.to_unicode()),
        };
        let notice = self.model.notice.as_ref();
        let news = notice.filter(|notice| notice.kind == NoticeKind::News);
        let parts = [
            news.map(|notice| notice.words.clone()),
            server.map(|server| one_line(&server)),
            Some("Mailprobe".to_owned()),
        ];
        let title = parts.into_iter().flatten().collect::<Vec<_>>().join(" – ");
        context.accesskit_node_builder(egui::accesskit_root_id(), |node| node.set_label(title.clone()));
        if title != self.title {
            context.send_viewport_cmd(ViewportCommand::Title(title.clone()));
            self.title = title;
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
        self.finish_keeping();
        self.keep_settings();
        if let Some((running, _)) = &self.running {
            running.cancel.cancel();
        }
    }
}

/// A button draws itself as what bore its id in the frame before could be used: where that was a label, or nothing that can be
/// pressed, it would be pale in this one.
fn has_changed_kind(context: &egui::Context) -> bool {
    context.viewport(|viewport| {
        let before = &viewport.prev_pass.widgets;
        let mut widgets = viewport.this_pass.widgets.layers().flat_map(|(_, drawn)| drawn);
        widgets.any(|widget| {
            let earlier = before.get(widget.id);
            earlier.is_some_and(|earlier| (earlier.sense, earlier.enabled) != (widget.sense, widget.enabled))
        })
    })
}

fn repaint(context: &egui::Context) -> impl Fn() + Send + 'static {
    let context = context.clone();
    move || context.request_repaint()
}

fn preference(choice: ThemeChoice) -> egui::ThemePreference {
    match choice {
        ThemeChoice::System => egui::ThemePreference::System,
        ThemeChoice::Light => egui::ThemePreference::Light,
        ThemeChoice::Dark => egui::ThemePreference::Dark,
    }
}
