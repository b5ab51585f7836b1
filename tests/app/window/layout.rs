//! Where things stand: what is first, what is folded away, what a list may cover, and the way back and forth.

use super::{A_FRAME, SEED, paste, saved, scripted, window, window_in};
use eframe::egui::accesskit::Role;
use eframe::egui::{self, Event, Key, Modifiers, Rect};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::gui::{App, Page, Screen};
use mailprobe::platform::open::Opening;

fn rect_of(window: &Harness<'_, App>, words: &str) -> Rect {
    window.get_all_by_label(words).next().expect("shown").rect()
}

#[test]
fn the_list_of_programs_is_as_wide_as_its_field_and_uses_the_window() {
    for (size, least) in [([1000.0, 700.0], 5), ([1000.0, 1100.0], 10), ([640.0, 480.0], 2)] {
        let mut window = window_in("en", None, size, egui::Theme::Light, 1.0);
        window.run_steps(1);
        window.get_by_label("More settings").scroll_to_me();
        window.run_steps(8);
        window.get_by_label("More settings").click();
        window.run_steps(8);
        let field = window.get_by_role_and_label(Role::ComboBox, "Mail program");
        field.scroll_to_me();
        window.run_steps(8);
        let field = window.get_by_role_and_label(Role::ComboBox, "Mail program");
        let rect = field.rect();
        field.click();
        window.run_steps(4);
        let search = window.get_by_role_and_label(Role::TextInput, "Search").rect();
        assert!(
            search.left() >= rect.left() - 1.0 && search.right() <= rect.right() + 1.0,
            "{size:?}: {search:?} below {rect:?}"
        );
        let rows = window.get_all_by_role(Role::Button).filter(|row| {
            let label = row.accesskit_node().label().unwrap_or_default();
            let in_the_list = row.rect().left() >= rect.left() && row.rect().right() <= rect.right() + 1.0;
            let in_sight = row.rect().top() >= 0.0 && row.rect().bottom() <= size[1];
            in_the_list && in_sight && label.contains(", ")
        });
        let rows = rows.count();
        assert!(rows >= least, "{size:?}: {rows}");
    }
}

#[test]
fn practice_is_not_the_first_word_and_help_is_the_last() {
    let mut window = window(None);
    window.run_steps(2);
    assert!(window.query_by_label("Practice").is_none(), "it is in a menu");
    let bar = ["Language", "Appearance", "Help"].map(|words| rect_of(&window, words).left());
    assert!(bar.is_sorted() && bar[0] > 500.0, "{bar:?}");
    window.get_by_label("Help").click();
    window.run_steps(3);
    assert!(window.query_by_label("Practice").is_some());
}

#[test]
fn about_says_what_it_is_what_it_does_and_where_it_keeps_things() {
    let mut window = window(None);
    window.run_steps(2);
    window.key_press(Key::F1);
    window.run_steps(3);
    assert_eq!(window.state().model.page, Some(Page::About));
    let version = format!("Mailprobe {}", env!("CARGO_PKG_VERSION"));
    for words in [
        version.as_str(),
        "never asks for a password",
        "MIT or the Apache 2.0",
        "Drawn with",
    ] {
        assert!(window.query_by_label_contains(words).is_some(), "{words}");
    }
    window
        .get_by_label("Licences of the parts Mailprobe is made of")
        .click();
    window.run_steps(8);
    assert!(window.query_by_label_contains("Apache License").is_some());
    window.key_press(Key::Escape);
    window.run_steps(2);
    assert_eq!(window.state().model.page, None);
}

#[test]
fn details_are_one_part_with_a_tab_for_each_table_and_numbers_in_columns() {
    let mut window = window_in("en", None, [1000.0, 1600.0], egui::Theme::Light, 1.0);
    window.state_mut().model.load(saved("groupshield"));
    window.run_steps(3);
    window.get_by_label("Technical details").click();
    window.run_steps(8);
    assert_eq!(window.get_all_by_role(Role::TabList).count(), 1);
    let head = rect_of(&window, "Technical details");
    for tab in ["The chain", "What was checked", "Servers and ports", "Transcript"] {
        let tab_rect = rect_of(&window, tab);
        assert!(
            tab_rect.top() > head.bottom() && tab_rect.right() < head.right(),
            "{tab}"
        );
    }
    window.get_by_label("Servers Mailprobe contacted").click();
    window.run_steps(4);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let bytes: Vec<String> = outcome
        .checkup
        .network
        .iter()
        .map(|row| row.bytes_out.to_string())
        .collect();
    let rights: Vec<f32> = bytes
        .iter()
        .map(|number| rect_of(&window, number).right())
        .collect();
    assert!(rights.len() > 2, "{bytes:?}");
    let head = rect_of(&window, "Bytes out").right();
    assert!(
        rights.iter().all(|right| (right - head).abs() < 1.0),
        "{rights:?} below {head}"
    );
    // Long values wrap: nothing of what was checked is beyond the edge.
    window.get_by_label("What was checked").click();
    window.run_steps(4);
    for (_, value) in &outcome_facts(&window) {
        assert!(rect_of(&window, value).right() < 980.0, "{value}");
    }
}

fn outcome_facts(window: &Harness<'_, App>) -> Vec<(String, String)> {
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    outcome.view.facts.clone()
}

#[test]
fn what_a_weight_rests_on_can_be_read_where_it_was_published() {
    let (mut window, _, opened) = scripted(&["groupshield"], "", A_FRAME);
    window.state_mut().model.load(saved("groupshield"));
    window.run_steps(3);
    for words in [
        "Technical details",
        "How the result was calculated",
        "GroupShield on Exchange Server 5.5: 65 % (likely)",
        "KB Q250926",
    ] {
        let shown = |window: &Harness<'_, App>, act: fn(&egui_kittest::Node<'_>)| {
            act(&window.get_all_by_label(words).next().expect(words));
        };
        shown(&window, |node| node.scroll_to_me());
        window.run_steps(20);
        shown(&window, |node| node.click());
        window.run_steps(8);
    }
    let address = "https://jeffpar.github.io/kbarchive/kb/250/Q250926/".to_owned();
    assert_eq!(*opened.lock().expect("unbroken"), [Opening::Address(address)]);
}

#[test]
fn there_is_a_way_forward_to_the_result_that_was_left() {
    let mut window = window(None);
    paste(&mut window, SEED);
    let mut checkup = saved("silent");
    checkup.practice = None;
    window.state_mut().model.load(checkup);
    window.run_steps(2);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let verdict = outcome.view.verdict.clone();
    window.key_press(Key::Escape);
    window.run_steps(2);
    assert!(matches!(window.state().model.screen, Screen::Describe));
    assert!(
        window.query_by_label(&verdict).is_some(),
        "it says which result that is"
    );
    window.get_by_label("Show").click();
    window.run_steps(3);
    assert!(matches!(window.state().model.screen, Screen::Result(_)));
    // The form is the person's from the first way back on: the second leaves it alone.
    window.key_press(Key::Escape);
    window.run_steps(2);
    window.state_mut().model.form.server = "mail.changed.example".to_owned();
    window.key_press_modifiers(Modifiers::ALT, Key::ArrowRight);
    window.run_steps(3);
    assert!(matches!(window.state().model.screen, Screen::Result(_)));
    window.key_press(Key::Escape);
    window.run_steps(2);
    assert_eq!(window.state().model.form.server, "mail.changed.example");
    // A new check leaves the old result behind.
    paste(&mut window, SEED);
    window.get_by_label("Clear").click();
    window.run_steps(3);
    assert!(window.query_by_label("Show").is_none());
}

#[test]
fn nothing_moves_when_the_pointer_or_the_keyboard_goes_over_it() {
    let mut window = window(None);
    paste(&mut window, SEED);
    let words = [
        "Paste",
        "Open a file…",
        "Clear",
        "Check",
        "I know the mail server",
    ];
    let all = |window: &Harness<'_, App>| words.map(|words| rect_of(window, words));
    let before = all(&window);
    for at in before {
        window.event(Event::PointerMoved(at.center()));
        window.run_steps(3);
        assert_eq!(all(&window), before);
    }
    for _ in 0..12 {
        window.key_press(Key::Tab);
        window.run_steps(3);
        assert_eq!(all(&window), before);
    }
}

#[test]
fn content_that_grows_higher_than_the_window_gets_no_narrower() {
    let mut window = window(None);
    paste(&mut window, "0x800CCC1A");
    let width = rect_of(&window, "Check").left();
    let long =
        SEED.replace("servername", "mail.a.example") + "\n\n" + &SEED.replace("servername", "mail.b.example");
    window.get_by_label("Clear").click();
    window.run_steps(3);
    paste(&mut window, &long);
    window.run_steps(3);
    assert!((rect_of(&window, "Check").left() - width).abs() < 0.5);
}

#[test]
fn of_a_long_table_only_what_is_in_sight_is_laid_out_and_all_of_it_can_be_scrolled_to() {
    const LINES: usize = 20_000;
    let mut window = window(None);
    let mut checkup = saved("groupshield");
    let transcript = &mut checkup.observations.transcript;
    let line = transcript.first().expect("a line").clone();
    transcript.clear();
    transcript.extend((0..LINES).map(|number| {
        let mut line = line.clone();
        line.what = format!("line {number}");
        line
    }));
    window.state_mut().model.load(checkup);
    window.run_steps(3);
    window.get_by_label("Technical details").scroll_to_me();
    window.run_steps(12);
    window.get_by_label("Technical details").click();
    window.run_steps(8);
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let tables = &outcome.view.tables;
    let long = tables.iter().find(|table| table.rows.len() >= LINES);
    let tab = long.expect("the transcript").title.clone();
    window.get_by_label(&tab).scroll_to_me();
    window.run_steps(12);
    window.get_by_label(&tab).click();
    window.run_steps(12);
    let lines = |window: &Harness<'_, App>| -> Vec<usize> {
        let labels = window.query_all_by_role(Role::Label);
        let words = labels.filter_map(|label| label.accesskit_node().value());
        let number = |words: String| words.rsplit_once(" line ")?.1.parse().ok();
        words.filter_map(number).collect()
    };
    window.key_press(Key::PageDown);
    window.run_steps(12);
    let first = lines(&window);
    assert!(first.contains(&10) && first.len() < 100, "{first:?}");
    window.key_press(Key::End);
    window.run_steps(12);
    let last = lines(&window);
    assert!(last.contains(&(LINES - 1)) && last.len() < 100, "{last:?}");
    assert!(!last.contains(&10));
}
