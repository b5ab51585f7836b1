//! The window: describe, check, read the result.
//!
//! In: [`Options`]. Out: a window until it is closed. Holds no knowledge of mail or TLS.

mod action;
mod app;
mod chain;
mod checking;
mod crash;
mod describe;
mod details;
mod dialogs;
mod files;
mod history;
mod libraries;
mod menu;
mod picture;
pub mod rasterise;
mod result;
mod settings;
mod state;
mod theme;
mod window;

pub use app::{App, Starter};
pub use settings::Settings;
pub use state::{Model, Screen};
pub use window::{OpenError, Renderer};

use crate::checkup::Wishes;
use crate::text::Language;

/// How the window starts.
#[derive(Debug, Clone, Default)]
pub struct Options {
    /// What is filled in.
    pub wishes: Wishes,
    /// A practice scenario that is chosen.
    pub practice: Option<String>,
    /// Start the check at once.
    pub start_at_once: bool,
    /// How to draw; by itself where nothing is said.
    pub renderer: Option<Renderer>,
    /// Language; the kept one, else the system's, where nothing is said.
    pub language: Option<Language>,
}

/// Opens the window and returns when it is closed.
///
/// # Errors
/// When there is no display or nothing to draw with: one line that says how to go on without a window.
pub fn open(options: Options) -> Result<(), OpenError> {
    let settings = Settings::load();
    let wish = options.renderer.or(settings.renderer);
    let order: Vec<Renderer> = wish.into_iter().collect();
    crash::install(crate::platform::folders::settings(), wish);
    window::run(&order, settings.window_size, move |creation, renderer| {
        let app = App::new(
            &creation.egui_ctx,
            options.clone(),
            settings.clone(),
            renderer.to_string(),
        );
        Box::new(app.remembering())
    })?;
    Ok(())
}
