//! What takes longer than a frame is not done by the window: reading, hiding names, drawing the picture, the history.

use super::{SEED, paste, saved};
use crate::processor_time::processor_time;
use eframe::egui::{self, Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use mailprobe::gui::{App, Job, Options, Page, Settings, Worker};
use mailprobe::text::Language;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

fn window_with(worker: Worker) -> Harness<'static, App> {
    let options = Options {
        language: Some(Language::ENGLISH),
        ..Options::default()
    };
    Harness::builder()
        .with_size(vec2(1000.0, 1200.0))
        .with_theme(egui::Theme::Light)
        .with_os(egui::os::OperatingSystem::Nix)
        .with_max_steps(30)
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            let settings = Settings::default();
            App::new(&creation.egui_ctx, options, settings, "test".to_owned()).with_worker(worker)
        })
}

/// Work that waits until somebody does it.
type Waiting = Arc<Mutex<Vec<Job>>>;

fn with_waiting_work() -> (Harness<'static, App>, Waiting) {
    let waiting = Waiting::default();
    let theirs = waiting.clone();
    let window = window_with(Box::new(move |job| theirs.lock().expect("unbroken").push(job)));
    (window, waiting)
}

/// Does what waits; how much that was.
fn work(waiting: &Waiting) -> usize {
    let jobs = std::mem::take(&mut *waiting.lock().expect("unbroken"));
    let count = jobs.len();
    jobs.into_iter().for_each(|job| job());
    count
}

/// What went to the clipboard in one of the next frames.
fn copied(window: &mut Harness<'_, App>) -> Vec<egui::OutputCommand> {
    let mut commands = Vec::new();
    for _ in 0..4 {
        window.run_steps(1);
        commands.extend(window.output().platform_output.commands.iter().cloned());
    }
    commands
}

#[test]
fn a_text_is_read_aside_and_nothing_is_said_about_it_before() {
    let (mut window, waiting) = with_waiting_work();
    paste(&mut window, SEED);
    let model = &window.state().model;
    assert!(
        model.form.paste.contains("accountname"),
        "it is in its box at once"
    );
    assert!(model.reading.is_empty());
    assert!(window.query_by_label_contains("Nothing in this text").is_none());
    // Whoever does not wait for it still gets the check that was asked for.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(3);
    assert!(!window.state().model.is_checking() && window.state().model.problem.is_none());
    assert_eq!(work(&waiting), 1);
    window.run_steps(3);
    assert_eq!(window.state().model.form.server, "servername");
    assert!(window.state().model.is_checking());
}

#[test]
fn of_what_is_typed_quickly_the_last_is_read_and_no_two_at_once() {
    let (mut window, waiting) = with_waiting_work();
    window.run_steps(2);
    for letter in ["1", "0", "0", "6", "0"] {
        window.event(Event::Text(letter.to_owned()));
        window.run_steps(1);
    }
    assert_eq!(work(&waiting), 1, "the first letter");
    window.run_steps(2);
    assert_eq!(work(&waiting), 1, "all of them");
    window.run_steps(2);
    assert_eq!(work(&waiting), 0);
    let codes = &window.state().model.reading.codes;
    assert!(codes.iter().any(|code| code.code == "10060"), "{codes:?}");
}

#[test]
fn what_leaves_is_hidden_written_and_drawn_aside() {
    let (mut window, waiting) = with_waiting_work();
    window.state_mut().model.load(saved("groupshield"));
    window.state_mut().model.redact = true;
    window.run_steps(3);
    for button in ["Copy for ticket", "Copy picture"] {
        window.get_by_label(button).click();
        assert_eq!(copied(&mut window), [], "{button}: not by the window");
        assert_eq!(work(&waiting), 1, "{button}");
        assert_eq!(copied(&mut window).len(), 1, "{button}");
    }
    window.get_by_label("Save").click();
    window.run_steps(3);
    window.get_by_label("Copy with all details").click();
    assert_eq!(copied(&mut window), []);
    assert_eq!(work(&waiting), 1);
    let copied = copied(&mut window);
    let [egui::OutputCommand::CopyText(ticket)] = copied.as_slice() else {
        panic!("one text: {copied:?}")
    };
    assert!(!ticket.contains("mail.practice.example"), "{ticket}");
}

#[test]
fn the_preview_is_written_once_for_what_is_shown() {
    let (mut window, waiting) = with_waiting_work();
    window.state_mut().model.load(saved("groupshield"));
    window.run_steps(30);
    assert_eq!(work(&waiting), 0, "nobody looks");
    window.get_by_label("Show what is copied").click();
    window.run_steps(20);
    assert_eq!(work(&waiting), 1);
    window.run_steps(30);
    assert_eq!(work(&waiting), 0, "it is there");
    assert!(window.query_by_label_contains("mail.practice.example").is_some());
    window.get_by_label("Hide names when I copy or save").click();
    window.run_steps(20);
    assert!(
        window.query_by_label_contains("mail.practice.example").is_none(),
        "what would not be copied any more is not shown"
    );
    assert_eq!(work(&waiting), 1, "another one for another text");
    window.run_steps(30);
    assert_eq!(work(&waiting), 0);
    assert!(window.query_by_label_contains("hidden").is_some());
    assert_eq!(window.state().model.page, Some(Page::Preview));
}

#[test]
fn a_huge_paste_is_read_whole_and_shown_in_part() {
    let mut window = window_with(Box::new(|job| drop(std::thread::spawn(job))));
    window.run_steps(2);
    let huge = format!("{SEED}\n{}", "and so on, and so on\n".repeat(100_000));
    window.event(Event::Paste(huge));
    let patience = Instant::now();
    while window.state().model.form.server.is_empty() {
        assert!(
            patience.elapsed() < Duration::from_secs(60),
            "the paste was not read"
        );
        let before = processor_time();
        window.run_steps(1);
        assert!(
            processor_time() - before < Duration::from_secs(2),
            "the window reads itself"
        );
        std::thread::sleep(Duration::from_millis(20));
    }
    assert_eq!(window.state().model.form.server, "servername");
    assert!(window.state().model.form.paste.len() < 100_000);
    window.run_steps(2);
    let state = egui::TextEdit::load_state(&window.ctx, egui::Id::unique("paste-box"));
    let range = state.and_then(|state| state.cursor.char_range());
    assert!(
        range.is_some_and(|range| range.is_empty()),
        "nothing is selected: {range:?}"
    );
}
