//! Watches a broken account until it works: the same check once a minute, for an hour at most.
//!
//! In: the shown result and the clock. Out: a check now and then, and one sentence when it works.

use super::App;
use crate::checkup::Message;
use crate::diagnosis::HypothesisId;
use crate::gui::model::Screen;
use eframe::egui::{self, UserAttentionType, ViewportCommand};
use std::time::{Duration, Instant};

/// A server that is looked at more often might take it for an attack.
const EVERY: f64 = 60.0;
/// After so many checks nobody is waiting any more.
const MOST: u32 = 60;

fn now(context: &egui::Context) -> f64 {
    context.input(|input| input.time)
}

/// A watch under way.
pub(super) struct Watch {
    /// In seconds of the window's clock.
    next: f64,
    left: u32,
}

impl App {
    /// Begins to watch the shown result.
    pub(super) fn begin_watch(&mut self, context: &egui::Context) {
        if matches!(self.model.screen, Screen::Result(_)) && self.running.is_none() {
            self.watch = Some(Watch {
                next: now(context) + EVERY,
                left: MOST,
            });
        }
    }

    /// Ends the watch, and the check that it may be in.
    pub(super) fn end_watch(&mut self) {
        if self.watch.take().is_some()
            && let Some((running, _)) = self.running.take()
        {
            running.cancel.cancel();
        }
        self.model.watching = None;
    }

    /// Looks at the clock: the next check, or the end.
    pub(super) fn keep_watching(&mut self, context: &egui::Context) {
        let Some(watch) = &mut self.watch else {
            return;
        };
        if self.running.is_some() {
            self.model.watching = Some(0);
            return;
        }
        let now = now(context);
        let left = watch.next - now;
        if left > 0.0 {
            self.model.watching = Some(left.ceil() as u64);
            context.request_repaint_after(Duration::from_secs_f64(left.min(1.0)));
            return;
        }
        if watch.left == 0 {
            self.end_watch();
            self.news(self.model.text.get("window-watch-over"));
            return;
        }
        watch.left -= 1;
        watch.next = now + EVERY;
        if let Ok(request) = self.model.request() {
            self.model.repeat();
            self.running = Some(((self.starter)(request, context.clone()), Instant::now()));
        }
    }

    /// Whether a finished check belongs to a watch and says nothing new: those are not kept.
    pub(super) fn is_old_news(&self, message: &Message) -> bool {
        let (Message::Done(checkup), Screen::Result(shown)) = (message, &self.model.screen) else {
            return false;
        };
        self.watch.is_some() && checkup.diagnosis.leading == shown.checkup.diagnosis.leading
    }

    /// Ends the watch where the result is good, and says so.
    pub(super) fn look_whether_it_works(&mut self, context: &egui::Context) {
        let Screen::Result(outcome) = &self.model.screen else {
            return;
        };
        if self.watch.is_some() && outcome.checkup.diagnosis.leading == Some(HypothesisId::Healthy) {
            self.end_watch();
            self.news(self.model.text.get("window-watch-works"));
            let attention = ViewportCommand::RequestUserAttention(UserAttentionType::Informational);
            context.send_viewport_cmd(attention);
        }
    }
}
