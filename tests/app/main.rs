//! The program as its user meets it: the command line, the window, what is saved and what is laid beside it.

#[path = "../support/english.rs"]
mod english;
#[path = "../support/meeting.rs"]
mod meeting;
#[path = "../support/messages.rs"]
mod messages;
#[path = "../support/practice.rs"]
mod practice;
#[cfg(feature = "window-tests")]
#[path = "../support/processor_time.rs"]
mod processor_time;
#[path = "../support/skip.rs"]
mod skip;

mod batch;
mod check;
mod cli;
mod defaults;
mod gui;
mod languages;
mod runs;
mod saved;
#[cfg(feature = "window-tests")]
mod window;

#[cfg(not(feature = "window-tests"))]
#[test]
#[ignore = "the window is tested with --features window-tests, as .ci/test does"]
fn the_window() {}
