//! Windows with little room: on a screen of twice the scale, or with the long words of other languages.

use super::{saved, window_in};
use eframe::egui::accesskit::Role;
use eframe::egui::{Rect, Theme, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::gui::{App, History, Page};
use mailprobe::text::Text;

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
