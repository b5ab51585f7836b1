//! Work that may take longer than a frame: reading, hiding names, drawing pictures, files. None of it is done on the window's
//! thread.
//!
//! In: the work. Out: what it brought, in one of the next frames; the window is woken for it.

use super::App;
use eframe::egui;
use std::sync::mpsc::{Receiver, TryRecvError, channel};
use std::sync::{Arc, Mutex, PoisonError};
use std::thread;

/// One piece of work.
pub type Job = Box<dyn FnOnce() + Send>;

/// Who does it; the tests put one in its place that does it at once, counts it, or does nothing.
pub type Worker = Box<dyn Fn(Job)>;

impl App {
    /// Has work done.
    pub(super) fn aside<T: Send + 'static>(
        &self,
        context: &egui::Context,
        work: impl FnOnce() -> T + Send + 'static,
    ) -> Receiver<T> {
        let (sender, receiver) = channel();
        let context = context.clone();
        (self.worker)(Box::new(move || {
            // The window may be gone; then nobody waits.
            let _ = sender.send(work());
            context.request_repaint();
        }));
        receiver
    }
}

/// On a thread of its own; where this computer has no thread left, at once.
pub(super) fn on_a_thread(job: Job) {
    let kept = Arc::new(Mutex::new(Some(job)));
    let theirs = Arc::clone(&kept);
    let started = thread::Builder::new().spawn(move || run(&theirs));
    if started.is_err() {
        run(&kept);
    }
}

fn run(kept: &Mutex<Option<Job>>) {
    let job = kept.lock().unwrap_or_else(PoisonError::into_inner).take();
    if let Some(job) = job {
        job();
    }
}

/// What was waited for, once it is there. Work that broke brings nothing, and is not waited for any more.
pub(super) fn brought<T>(waiting: &mut Option<Receiver<T>>) -> Option<T> {
    match waiting.as_ref()?.try_recv() {
        Ok(brought) => {
            *waiting = None;
            Some(brought)
        }
        Err(TryRecvError::Disconnected) => {
            *waiting = None;
            None
        }
        Err(TryRecvError::Empty) => None,
    }
}
