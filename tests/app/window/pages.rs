//! The pages over the screens: earlier checks, practice, about; and what a check under way keeps shut.

use super::{SEED, begin_with, paste, saved, until_result, window};
use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{self, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::checkup::{Message, Request, Running};
use mailprobe::gui::{App, History, Options, Page, Screen, Settings};
use mailprobe::probe::Cancel;
use mailprobe::text::{Language, Text};
use std::sync::mpsc::channel;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

/// The requests that were started.
type Requests = Arc<Mutex<Vec<Request>>>;

/// A window with two kept runs, whose checks answer with a saved result at once.
fn with_history(folder: &tempfile::TempDir) -> (Harness<'static, App>, Requests) {
    let history = History::open(folder.path());
    for name in ["groupshield", "certificate-expired"] {
        let mut checkup = saved(name);
        if name == "groupshield" {
            checkup.started_at = "2026-11-22T18:00:00+01:00".to_owned();
        }
        history.add(&checkup, Text::english()).expect("kept");
    }
    let requests = Requests::default();
    let started = requests.clone();
    let options = Options {
        language: Some(Language::ENGLISH),
        ..Options::default()
    };
    let window = Harness::builder()
        .with_size(vec2(1000.0, 900.0))
        .with_theme(egui::Theme::Light)
        .with_os(egui::os::OperatingSystem::Nix)
        .with_max_steps(30)
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            let settings = Settings::default();
            App::new(&creation.egui_ctx, options, settings, "test".to_owned())
                .with_worker(Box::new(super::at_once))
                .with_history(history)
                .with_starter(Box::new(move |request, _| {
                    let (sender, messages) = channel();
                    let mut checkup = saved("silent");
                    checkup.target = request.target.clone();
                    let _ = sender.send(Message::Done(Box::new(checkup)));
                    started.lock().expect("unbroken").push(request);
                    Running {
                        messages,
                        cancel: Cancel::default(),
                    }
                }))
        });
    (window, requests)
}

#[test]
fn check_again_checks_the_run_on_the_screen() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut window, requests) = with_history(&folder);
    paste(&mut window, SEED);
    window.get_by_label("Earlier checks").click();
    window.run_steps(3);
    window
        .get_all_by_label("Show")
        .next()
        .expect("a kept run")
        .click();
    window.run_steps(3);
    window.get_by_label("Check again").click();
    window.run_steps(3);
    let requests = requests.lock().expect("unbroken");
    let Some(request) = requests.first() else {
        panic!("nothing was checked: {:?}", window.state().model.problem)
    };
    assert_eq!(request.target.server.as_str(), "mail.practice.example");
    assert!(request.practice.is_some(), "and in practice as before");
}

#[test]
fn earlier_checks_are_a_page_that_can_be_searched_compared_and_emptied() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut window, _) = with_history(&folder);
    window.run_steps(2);
    window.get_by_label("Earlier checks").click();
    window.run_steps(3);
    assert_eq!(window.state().model.page, Some(Page::Earlier));
    assert_eq!(
        window.get_all_by_label("Practice").count(),
        2,
        "practice runs say so"
    );
    assert!(
        window.query_by_label("Compare").is_none(),
        "nothing is shown to compare with"
    );
    for row in window.get_all_by_label("Show") {
        assert!(row.rect().right() < 1000.0, "nothing is cut: {:?}", row.rect());
    }
    window.get_all_by_label("Show").next().expect("a run").click();
    window.run_steps(3);
    window.get_by_label("Earlier checks").click();
    window.run_steps(3);
    let compare: Vec<_> = window.get_all_by_label("Compare").collect();
    assert_eq!(compare.len(), 1, "not with itself");
    compare[0].click();
    drop(compare);
    window.run_steps(3);
    assert!(window.query_by_label("Compared with an earlier check").is_some());
    assert!(window.query_by_label("Earlier").is_some() && window.query_by_label("Later").is_some());
    window.get_by_label("Show this check alone").click();
    window.run_steps(3);
    assert!(window.query_by_label("Compared with an earlier check").is_none());
    window.get_by_label("Earlier checks").click();
    window.run_steps(3);
    window.get_all_by_label("Delete").next().expect("a run").click();
    window.run_steps(3);
    assert_eq!(window.get_all_by_label("Show").count(), 1);
    window.get_by_label("Forget all earlier checks").click();
    window.run_steps(3);
    assert_eq!(window.get_all_by_label("Show").count(), 1, "it asks first");
    window
        .get_by_label("Forget them all? This cannot be undone")
        .click();
    window.run_steps(3);
    assert!(window.query_by_label("No earlier checks yet").is_some());
    window.key_press(Key::Escape);
    window.run_steps(2);
    assert_eq!(window.state().model.page, None);
}

#[test]
fn servers_of_earlier_checks_are_offered_and_a_new_run_joins_the_list() {
    let folder = tempfile::tempdir().expect("a folder");
    let (mut window, _) = with_history(&folder);
    for entry in window.state_mut().model.entries.iter_mut().flatten() {
        entry.practice = None;
        entry.server = "mail.recent.example".to_owned();
    }
    begin_with(&mut window, "I know the mail server");
    window.get_by_label("mail.recent.example").click();
    window.run_steps(2);
    assert_eq!(window.state().model.form.server, "mail.recent.example");
    window.get_by_label("Check").click();
    let patience = Instant::now();
    while window.state().model.entries.as_ref().map(Vec::len) != Some(3) {
        assert!(
            patience.elapsed() < Duration::from_secs(60),
            "the run was not kept"
        );
        window.run_steps(1);
        std::thread::sleep(Duration::from_millis(20));
    }
}

#[test]
fn that_this_computer_has_no_network_is_told_first() {
    let mut window = window(Some("no-network"));
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    assert!(window.query_by_label_contains("This computer: broken").is_some());
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let first = &outcome.view.user[0].what;
    assert!(first.contains("connected"), "{first}");
    assert!(
        outcome.view.verdict.contains("network"),
        "{}",
        outcome.view.verdict
    );
}

#[test]
fn only_runs_of_the_same_server_are_compared() {
    let mut window = window(None);
    window.state_mut().model.load(saved("groupshield"));
    let mut other = saved("certificate-expired");
    other.target.server = "mail.other.example".parse().expect("a host");
    window.state_mut().model.compare(other);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    assert!(outcome.comparison.is_none() && outcome.checkup.other_run.is_none());
}

#[test]
fn a_check_under_way_keeps_practice_and_earlier_checks_shut() {
    let mut window = window(Some("silent"));
    window.run_steps(2);
    window.get_by_label("Check").click();
    window.run_steps(3);
    let expanded = |window: &Harness<'_, App>| {
        let help = window.get_by_label("Help");
        help.accesskit_node().data().is_expanded()
    };
    assert_eq!(expanded(&window), Some(false));
    let patience = Instant::now();
    // It says what is waited for, and for how long at most; screen readers hear it.
    while window.query_by_label_contains("up to").is_none() {
        assert!(
            patience.elapsed() < Duration::from_secs(60),
            "nothing is waited for"
        );
        window.run_steps(1);
        std::thread::sleep(Duration::from_millis(20));
    }
    let waiting = window.get_by_label_contains("up to");
    assert_eq!(waiting.accesskit_node().data().live(), Some(Live::Polite));
    window.get_by_label("Help").click();
    window.run_steps(3);
    assert_eq!(expanded(&window), Some(true));
    let practice = window.get_by_label("Practice");
    assert!(practice.accesskit_node().is_disabled());
    window.key_press(Key::Escape);
    window.run_steps(2);
    window.key_press(Key::Escape);
    until_result(&mut window);
}

#[test]
fn practice_is_a_page_of_groups() {
    let mut window = window(None);
    window.run_steps(2);
    window.get_by_label("Help").click();
    window.run_steps(3);
    window.get_by_label("Practice").click();
    window.run_steps(3);
    for group in ["Nothing is wrong", "Secure connection", "Sign-in"] {
        assert!(window.query_all_by_label(group).next().is_some(), "{group}");
    }
    let text = Text::english();
    for scenario in mailprobe::lab::scenarios()
        .iter()
        .filter(|scenario| !scenario.hidden)
    {
        let title = text.get(&format!("lab-{}", scenario.id));
        assert!(window.query_all_by_label(&title).next().is_some(), "{title}");
    }
}

#[test]
fn escape_closes_what_is_open_before_it_goes_back() {
    let mut window = window(Some("certificate-expired"));
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    let on_result = |window: &Harness<'_, App>| matches!(window.state().model.screen, Screen::Result(_));
    for (opener, inside) in [("Save", "Picture…"), ("About", "Close")] {
        if opener == "About" {
            window.get_by_label("Help").click();
            window.run_steps(3);
        }
        window.get_by_label(opener).click();
        window.run_steps(3);
        assert!(window.query_by_label(inside).is_some(), "{opener} opens");
        window.key_press(Key::Escape);
        window.run_steps(3);
        assert!(window.query_by_label(inside).is_none(), "{opener} closes");
        assert!(on_result(&window), "{opener} closes alone");
    }
    window.key_press(Key::Escape);
    window.run_steps(2);
    assert!(!on_result(&window));
}

#[test]
fn the_sides_of_the_window_stay_free() {
    let mut window = super::window_in("en", None, [1920.0, 1080.0], egui::Theme::Light, 1.0);
    window.state_mut().model.load(saved("groupshield"));
    window.run_steps(3);
    let details = window.get_by_label("Technical details").rect();
    assert!(details.width() <= 1100.0 && details.left() > 380.0, "{details:?}");
    window.key_press_modifiers(Modifiers::NONE, Key::Escape);
    window.run_steps(2);
    let check = window.get_by_label("Check").rect();
    assert!(check.right() < 1540.0, "{check:?}");
}

#[test]
fn check_stays_in_sight_in_a_low_window() {
    for size in [[640.0, 480.0], [500.0, 350.0]] {
        let mut window = super::window_in("en", None, size, egui::Theme::Light, 1.0);
        paste(&mut window, SEED);
        let check = window.get_by_label("Check").rect();
        assert!(check.bottom() <= size[1], "{size:?}: {check:?}");
    }
}

#[test]
fn the_bar_says_which_screen_this_is_and_leads_back_and_forth() {
    let mut window = window(None);
    window.run_steps(2);
    let is_button = |window: &Harness<'_, App>, words: &str| {
        window.query_by_role_and_label(Role::Button, words).is_some()
    };
    assert!(window.query_by_label("Describe").is_some());
    assert!(!is_button(&window, "Describe") && !is_button(&window, "Result"));
    window.state_mut().model.load(saved("healthy"));
    window.run_steps(3);
    window.get_by_role_and_label(Role::Button, "Describe").click();
    window.run_steps(3);
    assert!(matches!(window.state().model.screen, Screen::Describe));
    window.get_by_role_and_label(Role::Button, "Result").click();
    window.run_steps(3);
    assert!(matches!(window.state().model.screen, Screen::Result(_)));
    // It has nothing to say about the page over it.
    window.state_mut().model.page = Some(Page::Practice);
    window.run_steps(3);
    assert!(window.query_by_label("Describe").is_none());
}
