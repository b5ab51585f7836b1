//! The window: describe, check, read the result.
//!
//! In: [`Options`]. Out: a window until it is closed. Holds no knowledge of mail or TLS.

mod action;
mod app;
mod export;
mod model;
mod screens;
mod storage;
mod widgets;
mod window;

pub use app::{App, Job, Opener, Starter, Worker};
pub use export::rasterise;
pub use model::{FormField, Model, Notice, NoticeKind, Page, Screen, Start, TicketLength};
pub use storage::history::History;
pub use storage::settings::Settings;
pub use window::{OpenError, Renderer};

use crate::mail::TargetOverrides;
use crate::platform::defaults::{self, Loaded};
use crate::platform::fonts;
use crate::text::{Language, Text};
use std::cell::Cell;
use std::thread::{self, JoinHandle};

/// How the window starts.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What is filled in.
    pub overrides: TargetOverrides,
    /// A practice scenario that is chosen.
    pub practice: Option<String>,
    /// Start the check at once.
    pub start_at_once: bool,
    /// How to draw; by itself where nothing is said.
    pub renderer: Option<Renderer>,
    /// Language; the kept one, else the system's, where nothing is said.
    pub language: Option<Language>,
    /// Words of the organisation's helpdesk, a paragraph each: who it is, how to reach it, what to do with the report.
    pub helpdesk: Vec<String>,
    /// One line to show at the start: what in the defaults beside the program could not be used.
    pub remark: Option<String>,
}

impl Options {
    /// Adds what the organisation laid beside the program; what the person said counts more.
    pub fn with_defaults(mut self, loaded: Loaded) -> Options {
        let defaults = loaded.defaults;
        let usual = defaults.overrides();
        let said = &mut self.overrides;
        // A person who names another server does not mean the organisation's port.
        if said.server.is_none() && self.practice.is_none() {
            said.server = usual.server;
            said.port = said.port.or(usual.port);
            said.protocol = said.protocol.or(usual.protocol);
            said.security = said.security.or(usual.security);
        }
        said.client = said.client.take().or(usual.client);
        self.language = self
            .language
            .or_else(|| Language::matching(defaults.language.as_deref()?));
        let words = [defaults.organisation, defaults.note, defaults.helpdesk];
        self.helpdesk = words.into_iter().flatten().collect();
        self.remark = loaded.remarks.first().map(ToString::to_string);
        self
    }

    /// The language of the window: what was said, else the kept one, else the system's.
    fn language_with(&self, settings: &Settings) -> Language {
        let kept = || settings.language.as_deref().and_then(Language::matching);
        self.language.or_else(kept).unwrap_or_else(Language::of_system)
    }
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When there is no display or nothing to draw with: one line that says how to go on without a window.
pub fn open(options: Options) -> Result<(), OpenError> {
    let settings = Settings::load();
    let options = options.with_defaults(defaults::load());
    let order = renderers(options.renderer, settings.renderer);
    window::crash::install(crate::platform::folders::settings(), order.first().copied());
    let language = options.language_with(&settings);
    let ahead = Cell::new(read_ahead(language));
    window::run(&order, settings.window_size, move |creation, renderer| {
        let read = ahead.take().and_then(|reading| reading.join().ok());
        let text = read.unwrap_or_else(|| legible(language));
        let mut options = options.clone();
        if text.language() != language {
            options.remark = Some(text.get("window-no-letters"));
        }
        let app = App::with_text(
            &creation.egui_ctx,
            options,
            settings.clone(),
            renderer.to_string(),
            text,
        );
        Box::new(app.remembering())
    })?;
    Ok(())
}

/// Unpacks the fonts and reads the sentences while the system opens the window, which takes several times as long; `None` where
/// no thread can be had.
fn read_ahead(language: Language) -> Option<JoinHandle<Text>> {
    let reading = thread::Builder::new().spawn(move || {
        let text = legible(language);
        fonts::prepare();
        text
    });
    reading.ok()
}

/// The sentences of the language, or of English where this computer has no font for its letters: boxes help nobody.
fn legible(language: Language) -> Text {
    let can_be_read = fonts::can_show(language.own_name(), language.tag());
    Text::new(if can_be_read { language } else { Language::ENGLISH })
}

/// A renderer that was asked for now is tried alone, a kept one first and then the usual ones: settings travel between
/// computers. Empty means the usual order.
fn renderers(asked_for: Option<Renderer>, kept: Option<Renderer>) -> Vec<Renderer> {
    match (asked_for, kept) {
        (Some(renderer), _) => vec![renderer],
        (None, Some(Renderer::None) | None) => Vec::new(),
        (None, Some(kept)) => {
            let usual = Renderer::usual_order().iter().copied();
            std::iter::once(kept)
                .chain(usual.filter(|renderer| *renderer != kept))
                .collect()
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_renderer_of_another_computer_does_not_keep_the_window_shut() {
        let order = renderers(None, Some(Renderer::Dx12));
        assert_eq!(order.first(), Some(&Renderer::Dx12));
        assert!(
            Renderer::usual_order()
                .iter()
                .all(|renderer| order.contains(renderer))
        );
        assert_eq!(
            renderers(Some(Renderer::OpenGl), Some(Renderer::Dx12)),
            [Renderer::OpenGl]
        );
        assert_eq!(renderers(None, None), []);
    }
}
