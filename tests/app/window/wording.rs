//! What is said on the screen: in the language of the window, about the very fault, and no more than was measured.

use super::{SEED, paste, saved, until_result, window, window_in};
use eframe::egui::accesskit::Role;
use eframe::egui::{self, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::checkup::Request;
use mailprobe::complaint::{self, Reading};
use mailprobe::gui::{App, Screen};
use mailprobe::report::view::View;
use mailprobe::text::{Language, Text};
use std::collections::BTreeSet;
use std::path::Path;
use std::sync::Arc;

/// The result of a practice run on the screen.
fn practised(scenario: &str) -> (Harness<'static, App>, View) {
    let mut window = window_in("en", Some(scenario), [1000.0, 1600.0], egui::Theme::Light, 1.0);
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let view = outcome.view.clone();
    assert!(window.query_by_label(&view.verdict).is_some(), "{}", view.verdict);
    (window, view)
}

#[test]
fn a_number_is_explained_in_the_language_of_the_window() {
    let number = "0x800CCC1A";
    for language in Language::all().filter(|language| *language != Language::ENGLISH) {
        let mut window = window_in(language.tag(), None, [1000.0, 1000.0], egui::Theme::Light, 1.0);
        paste(&mut window, number);
        let model = &window.state().model;
        let english = &model.reading.codes[0].meaning;
        let meaning = model.text.meaning(english);
        assert_ne!(&meaning, english, "{}", language.tag());
        assert!(window.query_by_label(&meaning).is_some(), "{}", language.tag());
    }
}

/// A file that cannot be read as a text.
#[derive(Debug)]
struct Unreadable;

const NO_TEXT: &[u8] = &[0, 1, 2, 3, 0, 255, 254, 0, 0, 7, 0, 0];

impl egui::DroppedFile for Unreadable {
    fn path(&self) -> &Path {
        Path::new("program.bin")
    }

    fn bytes(&self) -> Result<Vec<u8>, String> {
        Ok(NO_TEXT.to_vec())
    }
}

#[test]
fn why_a_file_cannot_be_used_is_said_in_the_language_of_the_window() {
    let english = complaint::decode(NO_TEXT).expect_err("no text").to_string();
    for tag in ["de", "ja", "ru"] {
        let mut window = window_in(tag, None, [1000.0, 700.0], egui::Theme::Light, 1.0);
        window.run_steps(1);
        window.input_mut().dropped_files = vec![Arc::new(Unreadable)];
        window.run_steps(4);
        let reason = window.state().model.text.meaning(&english);
        assert_ne!(reason, english, "{tag}");
        assert!(window.query_by_label_contains(&reason).is_some(), "{tag}");
    }
}

#[test]
fn every_fault_of_a_certificate_has_its_own_sentence_and_its_own_steps() {
    let mut verdicts = BTreeSet::new();
    for (scenario, word) in [
        ("certificate-expired", "ended on"),
        ("certificate-not-yet-valid", "valid only from"),
        ("certificate-wrong-name", "is for"),
        ("certificate-self-signed", "self-signed"),
        ("certificate-unknown-issuer", "was issued by"),
    ] {
        let (_, view) = practised(scenario);
        assert!(view.verdict.contains(word), "{scenario}: {}", view.verdict);
        let admin: Vec<&str> = view.admin.iter().map(|step| step.what.as_str()).collect();
        let renews = admin.iter().any(|step| step.starts_with("Renew the certificate"));
        assert_eq!(renews, scenario == "certificate-expired", "{scenario}: {admin:?}");
        verdicts.insert(view.verdict);
    }
    assert_eq!(verdicts.len(), 5);
}

#[test]
fn what_was_not_seen_is_not_said() {
    let steps = |view: &View| -> String {
        let lines = view.user.iter().chain(&view.admin);
        lines
            .map(|step| step.what.as_str())
            .collect::<Vec<_>>()
            .join("\n")
    };
    // A product of the network is no program of this computer.
    let (_, view) = practised("starttls-stripped");
    assert!(
        !steps(&view).contains("restart this computer"),
        "{}",
        steps(&view)
    );
    // A server that says nothing is not slow.
    let (_, view) = practised("silent");
    let said = format!("{} {}", view.verdict, steps(&view));
    assert!(!said.contains("slow") && !said.contains("more time"), "{said}");
    // What is weak is the signature, not the key.
    let (_, view) = practised("weak-signature");
    assert!(view.verdict.contains("signed with SHA-1"), "{}", view.verdict);
    // The answers came and went; nobody counted the visitors.
    let (window, view) = practised("flapping");
    assert!(!view.verdict.contains("visitors"), "{}", view.verdict);
    assert!(window.query_by_label("certain").is_none(), "{}", view.certainty);
}

#[test]
fn settings_that_do_not_belong_together_are_told_without_contradiction() {
    let (_, view) = practised("starttls-mixup");
    let first = &view.user[0].what;
    assert!(first.contains("995"), "{first}");
    assert!(
        !view
            .user
            .iter()
            .any(|step| step.what.contains("cannot use STARTTLS"))
    );
}

#[test]
fn who_was_cured_is_told_to_check_again() {
    let mut window = window_in("en", None, [1000.0, 1600.0], egui::Theme::Light, 1.0);
    window.state_mut().model.load(saved("groupshield"));
    window.run_steps(3);
    for question in ["Is GroupShield installed", "Has SSL worked since"] {
        let labels = window.get_all_by_role(Role::Label).filter(|label| {
            let node = label.accesskit_node();
            let words = node.value().or(node.label()).unwrap_or_default();
            words.contains(question)
        });
        let lines: Vec<_> = labels.map(|label| label.rect()).collect();
        let line = *lines.last().expect("asked");
        let yes = window.get_all_by_label("Yes");
        let yes = yes.min_by_key(|button| (button.rect().center().y - line.center().y).abs() as i64);
        yes.expect("an answer").click();
        window.run_steps(4);
    }
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let first = outcome.view.user[0].what.clone();
    assert!(first.contains("Check again"), "{first}");
    assert!(window.query_by_label(&first).is_some());
}

#[test]
fn the_verdict_is_short_and_names_the_server() {
    for name in ["groupshield", "certificate-expired", "silent", "healthy"] {
        let view = View::new(&saved(name), Text::english());
        assert!(view.verdict.contains("mail.practice.example"), "{}", view.verdict);
        assert!(view.verdict.split_whitespace().count() <= 18, "{}", view.verdict);
    }
}

#[test]
fn the_reasons_stand_below_the_verdict_and_the_cause_is_first() {
    let mut window = window_in("en", None, [1000.0, 1600.0], egui::Theme::Light, 1.0);
    window.state_mut().model.load(saved("certificate-expired"));
    window.run_steps(3);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let (verdict, reasons) = (outcome.view.verdict.clone(), outcome.view.reasons.clone());
    let top = |words: &str| window.get_all_by_label(words).next().expect("shown").rect().top();
    assert!((1..=3).contains(&reasons.len()), "{reasons:?}");
    assert!(reasons[0].contains("certificate ended"), "{reasons:?}");
    let mut last = top(&verdict);
    for reason in &reasons {
        assert!(top(reason) > last, "{reason}");
        last = top(reason);
    }
    assert!(top("What you can do now") > last);
}

/// The screen of a check that has run for so many seconds.
fn after_seconds(seconds: u64) -> Harness<'static, App> {
    let mut window = window(None);
    let model = &mut window.state_mut().model;
    model.paste(SEED);
    let Request { target, .. } = model.request().expect("complete");
    model.begin(&Request::new(Reading::default(), target));
    if let Screen::Checking(progress) = &mut model.screen {
        progress.seconds = seconds;
    }
    window.run_steps(2);
    window
}

#[test]
fn small_words_are_right() {
    for (seconds, words) in [
        (0, "0 seconds so far"),
        (1, "1 second so far"),
        (2, "2 seconds so far"),
    ] {
        assert!(after_seconds(seconds).query_by_label(words).is_some(), "{words}");
    }
    // "certain" and "could not check" alone: no number beside them that says something else.
    let ticket_and_screen = saved("certificate-expired");
    let view = View::new(&ticket_and_screen, Text::english());
    assert_eq!(view.certainty, "How sure: certain");
    let mut window = window(None);
    window.state_mut().model.form.start = mailprobe::gui::Start::Server;
    window.state_mut().model.form.server = "x y".to_owned();
    window.run_steps(1);
    window.get_by_label("Check").click();
    window.run_steps(3);
    // An example is said to be one.
    assert!(
        window
            .query_by_label_contains("A server's name looks like mail.example.com")
            .is_some()
    );
}
