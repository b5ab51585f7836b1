//! The result: what can be answered, hidden, scrolled and heard.

use super::{SEED, paste, saved, ticket, until_result, window, window_in};
use eframe::egui::accesskit::{Live, Role};
use eframe::egui::{self, Event, Key, Modifiers, PointerButton, pos2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::complaint::Reading;
use mailprobe::gui::{App, Screen, TicketLength};
use mailprobe::report;

/// A window that shows a saved result.
fn showing(name: &str, size: [f32; 2]) -> Harness<'static, App> {
    let mut window = window_in("en", None, size, egui::Theme::Light, 1.0);
    window.state_mut().model.load(saved(name));
    window.run_steps(3);
    window
}

fn verdict_top(window: &Harness<'_, App>) -> f32 {
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    window.get_by_label(&outcome.view.verdict).rect().top()
}

#[test]
fn names_are_hidden_in_what_leaves_and_stay_on_the_screen() {
    let mut window = window(None);
    let dialog = SEED
        .replace("servername", "mx7.secret-company.example")
        .replace("accountname", "jane.doe");
    paste(&mut window, &dialog);
    window.state_mut().model.form.practice = Some("certificate-wrong-name");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    assert!(
        window
            .query_all_by_label_contains("secret-company")
            .next()
            .is_some()
    );
    window
        .get_by_role_and_label(Role::CheckBox, "Hide names when I copy or save")
        .click();
    window.run_steps(3);
    assert!(
        window
            .query_all_by_label_contains("secret-company")
            .next()
            .is_some(),
        "the screen keeps them"
    );
    window.get_by_label("Copy for ticket").click();
    let ticket = ticket(&mut window);
    for secret in ["secret-company", "mx7", "jane", "127.0.0.1"] {
        assert!(!ticket.contains(secret), "{secret}: {ticket}");
    }
}

#[test]
fn of_an_address_only_the_first_letter_leaves() {
    let mut window = window(None);
    let dialog = SEED.replace("accountname", "jane.doe@contoso.example");
    paste(&mut window, &dialog);
    window.state_mut().model.form.practice = Some("healthy");
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    window.get_by_label("Show what is copied").click();
    window.run_steps(3);
    assert!(
        window.query_by_label_contains("j…@contoso.example").is_some(),
        "the very text that leaves is shown"
    );
    window.get_by_label("Copy for ticket").click();
    let ticket = ticket(&mut window);
    assert!(
        ticket.contains("j…@contoso.example") && !ticket.contains("jane.doe"),
        "{ticket}"
    );
}

#[test]
fn a_fact_decides_anew_without_probing() {
    // Tall enough that the questions below the steps are in sight.
    let mut window = window_in(
        "en",
        Some("groupshield"),
        [1000.0, 1600.0],
        egui::Theme::Light,
        1.0,
    );
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    let probability = |window: &Harness<'_, App>| {
        let Screen::Result(outcome) = &window.state().model.screen else {
            panic!("a result")
        };
        outcome.checkup.diagnosis.groupshield.probability
    };
    let before = probability(&window);
    window
        .get_all_by_label("Yes")
        .next()
        .expect("a question is asked")
        .click();
    window.run_steps(3);
    assert!(probability(&window) > before);
    // The answer stays where it was given and can be taken back.
    window
        .get_all_by_label("Undo this answer")
        .next()
        .expect("an answered question stays")
        .click();
    window.run_steps(3);
    assert!((probability(&window) - before).abs() < 1e-9);
}

#[test]
fn a_question_and_its_answers_are_one_group() {
    let window = showing("groupshield", [1000.0, 1600.0]);
    let groups = window.get_all_by_role(Role::RadioGroup);
    let named = groups.filter(|group| {
        let label = group.accesskit_node().label();
        label.is_some_and(|label| label.contains("Is GroupShield installed"))
    });
    assert_eq!(named.count(), 1);
}

#[test]
fn keys_scroll_the_result() {
    let mut window = showing("groupshield", [900.0, 500.0]);
    let top = verdict_top(&window);
    window.key_press(Key::PageDown);
    window.run_steps(8);
    let below = verdict_top(&window);
    assert!(below < top - 100.0, "{top} {below}");
    window.key_press(Key::Home);
    window.run_steps(8);
    assert!((verdict_top(&window) - top).abs() < 1.0);
    window.key_press(Key::ArrowDown);
    window.run_steps(8);
    assert!(verdict_top(&window) < top - 20.0);
    window.key_press(Key::End);
    window.run_steps(8);
    let details = window.get_by_label("Technical details").rect();
    assert!(details.bottom() < 500.0, "{details:?}");
}

#[test]
fn the_tab_key_brings_to_sight_what_it_reaches() {
    let mut window = showing("groupshield", [900.0, 500.0]);
    for _ in 0..40 {
        window.key_press(Key::Tab);
        window.run_steps(8);
        let details = window.get_by_label("Technical details");
        if details.is_focused() {
            assert!(details.rect().bottom() <= 500.0, "{:?}", details.rect());
            return;
        }
    }
    panic!("the Tab key does not reach the details");
}

#[test]
fn a_folded_part_opens_over_its_whole_width_and_says_so() {
    let mut window = showing("groupshield", [1000.0, 1600.0]);
    let head = |window: &Harness<'_, App>| {
        let node = window.get_by_label("Technical details");
        (node.rect(), node.accesskit_node().data().is_expanded())
    };
    let (rect, expanded) = head(&window);
    assert!(rect.width() > 800.0, "{rect:?}");
    assert_eq!(expanded, Some(false));
    let right = pos2(rect.right() - 20.0, rect.center().y);
    for pressed in [true, false] {
        window.event(Event::PointerMoved(right));
        window.event(Event::PointerButton {
            pos: right,
            button: PointerButton::Primary,
            pressed,
            modifiers: Modifiers::NONE,
        });
        window.run_steps(1);
    }
    window.run_steps(6);
    assert_eq!(head(&window).1, Some(true));
    assert!(
        window.query_by_label("Transcript").is_some(),
        "the tabs are there"
    );
}

#[test]
fn what_is_said_for_a_moment_goes_and_moves_nothing() {
    let mut window = showing("certificate-expired", [1000.0, 700.0]);
    window.run_steps(40);
    let before = verdict_top(&window);
    window.get_by_label("Copy for ticket").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Copied. Paste it").is_some());
    assert!(
        window.query_by_label("Copied").is_some(),
        "the button says it too"
    );
    assert!((verdict_top(&window) - before).abs() < 0.5, "nothing moved");
    // A step is a quarter of a second.
    window.run_steps(40);
    assert!(window.query_by_label_contains("Copied. Paste it").is_none());
    assert!(window.query_by_label("Copy for ticket").is_some());
}

#[test]
fn the_chain_marks_where_the_verdict_points() {
    let mut window = window(Some("sign-in-refused"));
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    until_result(&mut window);
    assert!(window.query_by_label_contains("Sign-in: probably here").is_some());
}

#[test]
fn how_sure_it_is_takes_one_word() {
    let window = showing("groupshield", [1000.0, 900.0]);
    assert!(window.query_by_label("likely").is_some());
    let percents = window.query_all_by_label_contains(" %").count();
    assert_eq!(percents, 0, "percents are among the details");
}

#[test]
fn the_administrators_part_is_folded_and_in_the_ticket() {
    let mut window = showing("groupshield", [1000.0, 1600.0]);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let step = outcome.view.admin[0].what.clone();
    let length = TicketLength::Short;
    let ticket = window.state().model.ticket(length).expect("a result");
    assert!(window.query_by_label(&step).is_none());
    let beginning: String = step.chars().take(30).collect();
    assert!(ticket.contains(&beginning));
    window.get_by_label("What your administrator has to do").click();
    window.run_steps(8);
    assert!(window.query_by_label(&step).is_some());
}

#[test]
fn a_name_in_letters_of_the_country_is_shown_as_such() {
    let path = format!("{}/tests/snapshots/silent.json", env!("CARGO_MANIFEST_DIR"));
    let json = std::fs::read_to_string(path).expect("a saved result");
    let json = json.replace("mail.practice.example", "xn--mnchen-3ya.example");
    let checkup = report::load(&json).expect("a result that can be loaded");
    let mut window = window(None);
    window.state_mut().model.load(checkup);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let view = &outcome.view;
    let sentences = [&view.verdict, &view.whose_move, &view.groupshield];
    assert!(
        sentences.iter().all(|sentence| !sentence.contains("xn--")),
        "{sentences:?}"
    );
    assert!(view.verdict.contains("münchen.example"), "{}", view.verdict);
    let facts = view
        .facts
        .iter()
        .any(|(_, value)| value == "münchen.example (xn--mnchen-3ya.example)");
    assert!(facts, "{:?}", view.facts);
}

#[test]
fn what_is_new_is_read_out() {
    let mut window = showing("groupshield", [1000.0, 900.0]);
    let live = |window: &Harness<'_, App>, words: &str| {
        let node = window.get_by_label(words);
        node.accesskit_node().data().live()
    };
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let verdict = outcome.view.verdict.clone();
    assert_eq!(live(&window, &verdict), Some(Live::Polite));
    window.get_by_label("Copy for ticket").click();
    window.run_steps(3);
    assert_eq!(
        live(&window, "Copied. Paste it into the ticket."),
        Some(Live::Polite)
    );
}

#[test]
fn a_program_that_nobody_named_can_be_changed_beside_the_verdict() {
    let mut checkup = saved("silent");
    checkup.reading = Reading::default();
    let mut window = window(None);
    window.state_mut().model.load(checkup);
    window.run_steps(3);
    assert!(
        window
            .query_by_label_contains("No mail program was named")
            .is_some()
    );
    window.get_by_label("Choose another").click();
    window.run_steps(4);
    let wanted = "Outlook Express, 6, Windows XP";
    window.get_by_label(wanted).click();
    window.run_steps(2);
    let model = &window.state().model;
    assert!(model.is_checking(), "{:?}", model.problem);
    // A message that names its program leaves nothing to assume.
    let window = showing("silent", [1000.0, 900.0]);
    assert!(
        window
            .query_by_label_contains("No mail program was named")
            .is_none()
    );
}

#[test]
fn groupshield_is_spoken_of_where_it_concerns_the_result() {
    let window = showing("groupshield", [1000.0, 1600.0]);
    assert!(
        window
            .query_by_label_contains("is likely. The server says")
            .is_some()
    );
    let mut window = showing("certificate-expired", [1000.0, 1600.0]);
    assert_eq!(window.query_all_by_label_contains("GroupShield").count(), 0);
    window.get_by_label("Technical details").click();
    window.run_steps(8);
    assert!(
        window
            .query_by_label_contains("GroupShield on Exchange Server 5.5 is ruled out")
            .is_some()
    );
}

#[test]
fn the_window_is_named_after_the_server() {
    let window = showing("groupshield", [1000.0, 700.0]);
    let name = window.root().accesskit_node().label();
    assert_eq!(name.as_deref(), Some("mail.practice.example – Mailprobe"));
}
