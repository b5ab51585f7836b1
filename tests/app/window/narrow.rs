//! Windows with little room: on a screen of twice the scale, or with the long words of other languages.

use super::{saved, window_in};
use eframe::egui::accesskit::Role;
use eframe::egui::{self, Rect, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::gui::{App, History, Page};
use mailprobe::report::words;
use mailprobe::text::{Language, Text};

const LANGUAGES: [&str; 4] = ["en", "de", "ja", "ru"];
/// A usual window on a screen of twice the scale, and the smallest one.
const NARROW: [[f32; 2]; 2] = [[500.0, 350.0], [640.0, 480.0]];

fn narrow(language: &str, size: [f32; 2]) -> Harness<'static, App> {
    let mut window = window_in(language, None, size, Theme::Light, 1.0);
    window.run_steps(1);
    window
}

fn shown(window: &mut Harness<'_, App>, name: &str) {
    let model = &mut window.state_mut().model;
    model.load(saved(name));
    model.notice = None;
    window.run_steps(4);
}

#[test]
fn in_a_list_of_earlier_checks_no_button_covers_words() {
    let folder = tempfile::tempdir().expect("a folder");
    let history = History::open(folder.path());
    for (language, size) in LANGUAGES
        .into_iter()
        .flat_map(|language| NARROW.map(|size| (language, size)))
    {
        let mut window = narrow(language, size);
        shown(&mut window, "silent");
        let mut earlier = saved("silent");
        earlier.started_at = "2026-11-22T18:00:00+01:00".to_owned();
        let model = &mut window.state_mut().model;
        history.add(&earlier, &model.text).expect("kept");
        model.entries = Some(history.entries());
        model.page = Some(Page::Earlier);
        window.run_steps(4);
        let rects = |window: &Harness<'_, App>, role: Role| -> Vec<(String, Rect)> {
            let group = window.get_all_by_role(Role::Group).last().expect("a row");
            group
                .get_all_by_role(role)
                .map(|node| {
                    let label = node.accesskit_node().label().or(node.accesskit_node().value());
                    (label.unwrap_or_default(), node.rect())
                })
                .collect()
        };
        let buttons = rects(&window, Role::Button);
        let labels = rects(&window, Role::Label);
        assert_eq!(buttons.len(), 3, "{language} {size:?}: {buttons:?}");
        assert!(labels.len() > 2, "{language} {size:?}: {labels:?}");
        // What stands above the list ends where the list does.
        let list = size[0] - 20.0;
        for button in window.get_all_by_role(Role::Button) {
            let right = button.rect().right();
            assert!(
                right <= list || button.rect().bottom() < 50.0,
                "{language} {size:?}: {right}"
            );
        }
        let all: Vec<_> = buttons.iter().chain(&labels).collect();
        for (position, (words, rect)) in all.iter().enumerate() {
            assert!(rect.right() < size[0], "{language} {size:?}: {words}");
            assert!(rect.height() < 45.0, "{language} {size:?}: {words}, broken");
            for (others, other) in &all[position + 1..] {
                let common = rect.shrink(1.0).intersect(other.shrink(1.0));
                assert!(!common.is_positive(), "{language} {size:?}: {words} and {others}");
            }
        }
    }
}

#[test]
fn the_buttons_above_a_result_are_two_rows_at_most() {
    // The Russian words for hiding names need a row of their own.
    for (language, size, most) in [
        ("en", NARROW[0], 80.0),
        ("en", NARROW[1], 80.0),
        ("de", NARROW[1], 80.0),
        ("ja", NARROW[1], 80.0),
        ("ru", NARROW[1], 120.0),
    ] {
        let mut window = narrow(language, size);
        shown(&mut window, "silent");
        let text = Text::new(window.state().model.text.language());
        let rect = |window: &Harness<'_, App>, id: &str| window.get_by_label(&text.get(id)).rect();
        let top = rect(&window, "result-back").top();
        let last = rect(&window, "window-hide");
        assert!(
            last.bottom() < top + most,
            "{language} {size:?}: {last:?} below {top}"
        );
        let preview = text.get("window-preview");
        if window.query_by_label(&preview).is_none() {
            window.get_by_label(&text.get("result-save")).click();
            window.run_steps(3);
        }
        let height = rect(&window, "window-preview").height();
        assert!(height < 40.0, "{language} {size:?}: broken, {height}");
        window.get_by_label(&preview).click();
        window.run_steps(3);
        assert_eq!(window.state().model.page, Some(Page::Preview));
    }
}

#[test]
fn lines_of_a_ticket_are_not_broken_again_in_a_narrow_window() {
    let height = |size: [f32; 2]| {
        let mut window = narrow("en", size);
        shown(&mut window, "silent");
        window.state_mut().model.page = Some(Page::Preview);
        window.run_steps(6);
        let ticket = window.get_by_label_contains("mail.practice.example");
        ticket.rect().size()
    };
    let usual = height([1000.0, 700.0]);
    let narrow = height([540.0, 400.0]);
    assert!(narrow.x < 540.0 && usual != vec2(0.0, 0.0), "{narrow:?}");
    assert!(narrow.y < usual.y, "{narrow:?}, in a usual window {usual:?}");
}

fn named(window: &Harness<'_, App>, id: &str) -> Rect {
    let words = window.state().model.text.get(id);
    window.get_by_label(&words).rect()
}

#[test]
fn the_menu_of_what_can_be_saved_leaves_its_button_free_and_reaches_its_last_entry() {
    for (language, size) in LANGUAGES
        .into_iter()
        .flat_map(|language| NARROW.map(|size| (language, size)))
    {
        let mut window = narrow(language, size);
        shown(&mut window, "healthy");
        let button = named(&window, "result-save");
        let words = window.state().model.text.get("result-save");
        window.get_by_label(&words).click();
        window.run_steps(4);
        let first = named(&window, "window-copy-whole");
        assert!(
            !first.intersects(button) && first.right() < size[0] && first.top() > 0.0,
            "{language} {size:?}: {first:?} and {button:?}"
        );
        let words = window.state().model.text.get("window-print");
        window.get_by_label(&words).scroll_to_me();
        window.run_steps(12);
        let last = named(&window, "window-print");
        assert!(
            !last.intersects(button) && last.bottom() <= size[1],
            "{language} {size:?}: {last:?}"
        );
    }
}

#[test]
fn what_is_said_for_a_moment_covers_no_button() {
    for (language, size) in LANGUAGES
        .into_iter()
        .flat_map(|language| [NARROW[0], NARROW[1], [960.0, 540.0]].map(|size| (language, size)))
    {
        let mut window = narrow(language, size);
        window.event(egui::Event::Paste(super::SEED.to_owned()));
        window.run_steps(3);
        let words = window.state().model.text.get("describe-clear");
        window.get_by_label(&words).scroll_to_me();
        window.run_steps(12);
        window.get_by_label(&words).click();
        window.run_steps(4);
        let words = window.state().model.notice.as_ref().expect("said").words.clone();
        let said = window.get_by_label(&words).rect();
        let undo = window.state().model.text.get("window-undo");
        let card = said.union(window.get_by_label(&undo).rect());
        assert!(
            Rect::from_min_size(egui::Pos2::ZERO, size.into()).contains_rect(card),
            "{language} {size:?}: {card:?}"
        );
        for button in window.get_all_by_role(Role::Button) {
            let label = button.accesskit_node().label().unwrap_or_default();
            let is_covered = label != undo && button.rect().intersects(card);
            assert!(!is_covered, "{language} {size:?}: {label}");
        }
    }
}

#[test]
fn about_is_inside_a_low_window_and_can_be_closed() {
    for language in LANGUAGES {
        let mut window = narrow(language, NARROW[0]);
        window.state_mut().model.page = Some(Page::About);
        window.run_steps(4);
        let words = window.state().model.text.get("app-about-close");
        window.get_by_label(&words).scroll_to_me();
        window.run_steps(12);
        let close = named(&window, "app-about-close");
        assert!(close.bottom() < NARROW[0][1], "{language}: {close:?}");
        window.get_by_label(&words).click();
        window.run_steps(3);
        assert_eq!(window.state().model.page, None, "{language}");
    }
}

#[test]
fn a_comparison_reaches_from_edge_to_edge_of_its_card() {
    for (size, right) in [([1000.0, 700.0], 964.0), ([1400.0, 900.0], 1234.0)] {
        let mut window = narrow("en", size);
        shown(&mut window, "silent");
        window.state_mut().model.compare(saved("groupshield"));
        window.run_steps(4);
        let [before, after] =
            ["window-compare-before", "window-compare-after"].map(|id| named(&window, id).left());
        // Both columns are equally wide.
        let end = after + (after - before);
        assert!((end - right).abs() < 16.0, "{size:?}: {before} {after}, {right}");
    }
}

#[test]
fn the_word_of_certainty_stands_before_its_cause() {
    for language in ["en", "de", "hu", "ru", "el", "fi"] {
        for size in [[500.0, 1100.0], [667.0, 1100.0], [1000.0, 1100.0]] {
            let mut window = narrow(language, size);
            super::paste(&mut window, super::SEED);
            let model = &window.state().model;
            let causes = &model.explanation.as_ref().expect("explained").causes;
            let mut seen = 0;
            for cause in causes {
                let title = words::title(cause.id, &model.text);
                let label = words::label(cause.label, &model.text);
                let Some(title) = window.query_by_label(&title) else {
                    continue;
                };
                let title = title.rect();
                let labels = window.query_all_by_label(&label).map(|node| node.rect());
                let before =
                    labels.filter(|label| label.right() <= title.right() && label.top() < title.bottom());
                let begins_its_row = before
                    .into_iter()
                    .any(|label| (label.top() - title.top()).abs() < 8.0);
                assert!(begins_its_row, "{language} {size:?}: {label}, {title:?}");
                seen += 1;
            }
            assert!(seen > 0, "{language} {size:?}");
        }
    }
}

#[test]
fn the_answers_to_a_question_stay_in_one_row() {
    for language in Language::all() {
        let mut window = narrow(language.tag(), [500.0, 2400.0]);
        shown(&mut window, "groupshield");
        let text = Text::new(language);
        for width in [500.0, 560.0, 667.0, 1000.0] {
            window.set_size([width, 2400.0].into());
            window.run_steps(3);
            let rows: Vec<Vec<f32>> = window
                .get_all_by_role(Role::RadioGroup)
                .map(|group| {
                    let answers = ["fact-yes", "fact-no", "fact-unknown"].map(|id| text.get(id));
                    let nodes = answers.iter().filter_map(|answer| group.query_by_label(answer));
                    nodes.map(|node| node.rect().center().y).collect()
                })
                .filter(|row: &Vec<f32>| !row.is_empty())
                .collect();
            assert!(!rows.is_empty(), "{}: a question", language.tag());
            for row in rows {
                assert_eq!(row.len(), 3, "{}", language.tag());
                let is_one = row.iter().all(|y| (y - row[0]).abs() < 2.0);
                assert!(is_one, "{} {width}: {row:?}", language.tag());
            }
        }
    }
}
