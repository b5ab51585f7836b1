//! The window through its accessibility tree, as a person with or without a mouse goes through it.

mod aside;
mod describing;
mod journeys;
mod languages;
mod layout;
mod leaving;
mod narrow;
mod pages;
mod reading;
mod wording;

use eframe::egui::accesskit::Role;
use eframe::egui::{self, Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use mailprobe::checkup::{Checkup, Message, Running};
use mailprobe::diagnosis::LinkState;
use mailprobe::gui::{App, Job, Options, Screen, Settings};
use mailprobe::observation::Ended;
use mailprobe::platform::open::Opening;
use mailprobe::probe::Cancel;
use mailprobe::report;
use mailprobe::text::Language;
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

const SEED: &str = "A secure connection to the server could not be established.\n   Account: 'accountname' Server: 'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A";

/// Work that is done aside is done before the next frame: tests need not wait for it.
fn at_once(job: Job) {
    job();
}

/// The real window with real checks; it keeps nothing on this computer.
fn window_in(
    language: &str,
    practice: Option<&str>,
    size: [f32; 2],
    theme: egui::Theme,
    scale: f32,
) -> Harness<'static, App> {
    let options = Options {
        practice: practice.map(str::to_owned),
        language: Language::matching(language),
        ..Options::default()
    };
    Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_pixels_per_point(scale)
        .with_theme(theme)
        .with_os(egui::os::OperatingSystem::Nix)
        .with_max_steps(30)
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            let app = App::new(
                &creation.egui_ctx,
                options,
                Settings::default(),
                "test".to_owned(),
            )
            .with_worker(Box::new(at_once));
            creation.egui_ctx.set_theme(theme);
            app
        })
}

fn window(practice: Option<&str>) -> Harness<'static, App> {
    window_in("en", practice, [1000.0, 700.0], egui::Theme::Light, 1.0)
}

/// A result that was saved once, whose times never change.
fn saved(name: &str) -> Checkup {
    let path = format!("{}/tests/snapshots/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let json = std::fs::read_to_string(path).expect("a saved result");
    report::load(&json).expect("a result that can be loaded")
}

/// Lets frames pass until a result is there.
fn until_result(window: &mut Harness<'_, App>) {
    let patience = Instant::now();
    while !matches!(window.state().model.screen, Screen::Result(_)) {
        assert!(
            patience.elapsed() < Duration::from_secs(60),
            "the check did not end"
        );
        std::thread::sleep(Duration::from_millis(20));
        window.run_steps(1);
    }
    window.run_steps(3);
}

/// The names of saved results that checks answer with, one after the other; the last again and again.
type Answers = &'static [&'static str];
/// What was asked of the system.
type Opened = Arc<Mutex<Vec<Opening>>>;
/// The servers that were checked.
type Started = Arc<Mutex<Vec<String>>>;

/// Between two frames, in seconds of the window's clock.
const A_FRAME: f32 = 0.25;

/// A window whose checks answer at once with saved results for whatever was asked, and that opens nothing. `step` seconds are
/// between two of its frames.
fn scripted(answers: Answers, helpdesk: &str, step: f32) -> (Harness<'static, App>, Started, Opened) {
    let options = Options {
        language: Some(Language::ENGLISH),
        helpdesk: vec![helpdesk.to_owned()],
        ..Options::default()
    };
    let (started, opened) = (Started::default(), Opened::default());
    let (checked, asked) = (started.clone(), opened.clone());
    let window = Harness::builder()
        .with_size(vec2(1000.0, 1200.0))
        .with_theme(egui::Theme::Light)
        .with_os(egui::os::OperatingSystem::Nix)
        .with_step_dt(step)
        .with_max_steps(30)
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            let settings = Settings::default();
            App::new(&creation.egui_ctx, options, settings, "test".to_owned())
                .with_worker(Box::new(at_once))
                .with_opener(Box::new(move |what| {
                    asked.lock().expect("unbroken").push(what.clone());
                    Ok(())
                }))
                .with_starter(Box::new(move |request, _| {
                    let mut checked = checked.lock().expect("unbroken");
                    let name = answers.get(checked.len()).or(answers.last()).expect("an answer");
                    checked.push(request.target.server.to_string());
                    let (sender, messages) = channel();
                    let mut checkup = saved(name);
                    checkup.target = request.target;
                    checkup.reading = request.reading;
                    let _ = sender.send(Message::Done(Box::new(checkup)));
                    Running {
                        messages,
                        cancel: Cancel::default(),
                    }
                }))
        });
    (window, started, opened)
}

/// The same, where neither matters.
fn answering(answers: Answers, helpdesk: &str) -> Harness<'static, App> {
    scripted(answers, helpdesk, A_FRAME).0
}

/// Chooses one of the three ways to begin.
fn begin_with(window: &mut Harness<'_, App>, words: &str) {
    window.run_steps(1);
    window.get_by_label(words).click();
    window.run_steps(3);
}

/// Types into what has the keyboard.
fn type_text(window: &mut Harness<'_, App>, text: &str) {
    window.event(Event::Text(text.to_owned()));
    window.run_steps(2);
}

fn paste(window: &mut Harness<'_, App>, text: &str) {
    window.event(Event::Paste(text.to_owned()));
    window.run_steps(2);
}

/// What is copied in one of the next frames.
fn ticket(window: &mut Harness<'_, App>) -> String {
    (0..5)
        .find_map(|_| {
            window.run_steps(1);
            copied(window)
        })
        .expect("the ticket is on the clipboard")
}

/// What went to the clipboard in the last frame.
fn copied(window: &Harness<'_, App>) -> Option<String> {
    window
        .output()
        .platform_output
        .commands
        .iter()
        .find_map(|command| match command {
            egui::OutputCommand::CopyText(text) => Some(text.clone()),
            _ => None,
        })
}

#[test]
fn a_pasted_message_fills_in_the_fields_and_explains_its_number() {
    let mut window = window(None);
    paste(&mut window, SEED);
    let form = &window.state().model.form;
    assert_eq!((form.server.as_str(), form.port.as_str()), ("servername", "995"));
    assert!(
        window.query_by_label_contains("IXP").is_some()
            || window.query_by_label_contains("0x800CCC1A").is_some()
    );
}

#[test]
fn practice_runs_to_its_verdict_and_the_ticket_is_copied() {
    let mut window = window(Some("groupshield"));
    window.run_steps(2);
    window.get_by_role_and_label(Role::Button, "Check").click();
    window.run_steps(2);
    assert!(
        window.query_by_label("Stop").is_some(),
        "a running check can be stopped"
    );
    until_result(&mut window);
    assert!(
        window
            .query_by_label_contains("GroupShield on Exchange Server 5.5 is likely")
            .is_some()
    );
    assert!(
        window.query_by_label_contains("this server is made up").is_some(),
        "practice says so"
    );
    window.get_by_label("Copy for ticket").click();
    let ticket = ticket(&mut window);
    assert!(ticket.contains("mail.practice.example") && ticket.contains("GroupShield"));
}

#[test]
fn ssl_off_is_shown_only_after_its_warning_was_read() {
    let mut window = window(Some("groupshield"));
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    let workaround = |window: &Harness<'_, App>| {
        let Screen::Result(outcome) = &window.state().model.screen else {
            panic!("a result")
        };
        let risky = outcome
            .view
            .user
            .iter()
            .find(|step| step.warning.is_some())
            .expect("a workaround")
            .clone();
        window.query_by_label(&risky.what).is_some()
    };
    assert!(!workaround(&window));
    let checkbox = window.get_by_role_and_label(Role::CheckBox, "I have read this");
    checkbox.scroll_to_me();
    window.run_steps(20);
    window
        .get_by_role_and_label(Role::CheckBox, "I have read this")
        .click();
    window.run_steps(2);
    assert!(workaround(&window));
}

#[test]
fn a_check_can_be_stopped_and_keeps_what_it_saw() {
    let mut window = window(Some("silent"));
    window.run_steps(2);
    window.get_by_label("Check").click();
    window.run_steps(2);
    std::thread::sleep(Duration::from_millis(300));
    window.run_steps(1);
    window.key_press(Key::Escape);
    window.run_steps(2);
    until_result(&mut window);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    assert_eq!(outcome.checkup.observations.ended, Ended::Cancelled);
    assert!(!outcome.checkup.observations.dns.is_empty());
    assert!(
        outcome.view.verdict.starts_with("You stopped after"),
        "{}",
        outcome.view.verdict
    );
    let links = &outcome.checkup.diagnosis.chain.links;
    let is_red = links.iter().any(|row| row.state == LinkState::Broken);
    assert!(!is_red, "what was still waited for is not broken: {links:?}");
    let first = &outcome.view.user[0].what;
    assert!(first.contains("Check again"), "{first}");
}

#[test]
fn everything_can_be_done_with_keys() {
    let mut window = window(Some("certificate-expired"));
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    window.key_press(Key::F5);
    window.run_steps(1);
    until_result(&mut window);
    assert!(
        window
            .query_by_label_contains("Nothing has changed since the last check")
            .is_some()
    );
    window.key_press_modifiers(Modifiers::COMMAND.plus(Modifiers::SHIFT), Key::C);
    window.run_steps(4);
    assert!(window.query_by_label_contains("Copied. Paste it").is_some());
    window.key_press(Key::Escape);
    window.run_steps(2);
    assert!(matches!(window.state().model.screen, Screen::Describe));
    for _ in 0..12 {
        window.key_press(Key::Tab);
        window.run_steps(1);
    }
}

#[test]
fn every_language_goes_through_the_same_journey() {
    for language in Language::all() {
        let mut window = window_in(
            language.tag(),
            Some("certificate-expired"),
            [800.0, 600.0],
            egui::Theme::Dark,
            1.0,
        );
        window.run_steps(2);
        window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
        until_result(&mut window);
        let Screen::Result(outcome) = &window.state().model.screen else {
            panic!("a result")
        };
        assert!(
            window.query_by_label(&outcome.view.verdict).is_some(),
            "{}",
            language.tag()
        );
    }
}

#[test]
fn the_picture_shows_the_whole_result_and_the_pasted_picture() {
    let heights: Vec<usize> = [false, true]
        .into_iter()
        .map(|with_picture| {
            let mut window = window(Some("certificate-expired"));
            window.run_steps(2);
            if with_picture {
                let picture = egui::ColorImage::filled([400, 200], egui::Color32::RED);
                window.event(Event::PasteImage(Arc::new(picture)));
            }
            window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
            until_result(&mut window);
            window.get_by_label("Copy picture").click();
            copied_picture(&mut window).height()
        })
        .collect();
    assert!(
        heights[0] > 2 * 700,
        "{heights:?}: higher than the window, at two pixels a point"
    );
    assert!(heights[1] > heights[0] + 400, "{heights:?}");
}

/// Waits until a picture is on the clipboard.
fn copied_picture(window: &mut Harness<'_, App>) -> egui::ColorImage {
    let patience = Instant::now();
    loop {
        assert!(
            patience.elapsed() < Duration::from_secs(60),
            "no picture was drawn"
        );
        window.run_steps(1);
        let commands = &window.output().platform_output.commands;
        if let Some(image) = commands.iter().find_map(|command| match command {
            egui::OutputCommand::CopyImage(image) => Some(image.clone()),
            _ => None,
        }) {
            return image;
        }
        std::thread::sleep(Duration::from_millis(20));
    }
}
