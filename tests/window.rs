//! The window through its accessibility tree, as a person with or without a mouse goes through it.

use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::checkup::{Message, Request, Running, Wishes};
use mailprobe::gui::{App, Options, Screen, Settings};
use mailprobe::lab;
use mailprobe::probe::{Cancel, World};
use mailprobe::text::Language;
use eframe::egui::{self, Event, Key, Modifiers, accesskit::Role, vec2};
use std::sync::mpsc::channel;
use std::time::{Duration, Instant};

const SEED: &str = "A secure connection to the server could not be established.\n   Account: 'accountname' Server: 'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A";

fn options(practice: Option<&str>) -> Options {
    Options { practice: practice.map(str::to_owned), language: Some(Language::ENGLISH), ..Options::default() }
}

/// The real window with real checks against the practice server.
fn window(options: Options, size: [f32; 2]) -> Harness<'static, App> {
    let theme = egui::Theme::Light;
    Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_theme(theme)
        .with_os(egui::os::OperatingSystem::Nix)
        .allow_missing_glyphs()
        .build_ui_state(
            move |ui, app: &mut Option<App>| {
                let app = app.get_or_insert_with(|| {
                    App::new(ui.ctx(), options.clone(), Settings::default(), "test".to_owned()).without_history()
                });
                app.frame(ui);
            },
            None,
        )
        .into_app()
}

trait IntoApp {
    fn into_app(self) -> Harness<'static, App>;
}
