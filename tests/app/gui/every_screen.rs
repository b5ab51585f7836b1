//! Every screen as a picture to look at: both themes, four languages, three sizes and two scales.
//!
//! Nothing is compared here. The pictures lie in the system's temporary folder, to be looked at after a change.

use super::pictures::{SEED, USUAL, beside_another, saved, show, window_in, with_a_problem};
use eframe::egui::{self, Event, Key, Theme};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use mailprobe::checkup::{self, Message};
use mailprobe::diagnosis::{Chain, Link, LinkState};
use mailprobe::gui::{App, History, Notice, NoticeKind, Page, Screen, Start};
use mailprobe::text::Language;
use std::fs;
use std::sync::Arc;

type Prepare = fn(&mut Harness<'_, App>);

const SCREENS: [(&str, Prepare); 28] = [
    ("start", |_| ()),
    ("address", |window| {
        window.state_mut().model.form.start = Start::Address;
    }),
    ("server", |window| {
        window.state_mut().model.form.start = Start::Server;
    }),
    ("pasted", |window| window.event(Event::Paste(SEED.to_owned()))),
    ("number", |window| window.event(Event::Paste("-9807".to_owned()))),
    ("nothing-read", |window| {
        window.event(Event::Paste("Good morning, the weather is fine".to_owned()));
    }),
    ("two-accounts", |window| {
        let other = SEED.replace("servername", "mail.other.example");
        window.event(Event::Paste(format!("{SEED}\n\n{other}")));
    }),
    ("picture", |window| {
        let picture = egui::ColorImage::filled([400, 200], egui::Color32::GRAY);
        window.event(Event::PasteImage(Arc::new(picture)));
    }),
    ("more", |window| {
        window.event(Event::Paste(SEED.to_owned()));
        window.run_steps(2);
        let more = window.state().model.text.get("window-more");
        window.get_by_label_contains(&more).click();
    }),
    ("problem", with_a_problem),
    ("cleared", |window| {
        window.event(Event::Paste(SEED.to_owned()));
        window.run_steps(2);
        click(window, "describe-clear");
    }),
    ("practice-chosen", |window| {
        let scenario = mailprobe::lab::scenario("silent").expect("a scenario");
        window.state_mut().model.practise(scenario);
    }),
    ("checking", checking),
    ("groupshield", |window| show(window, "groupshield")),
    ("certificate", |window| show(window, "certificate-expired")),
    ("silent", |window| show(window, "silent")),
    ("healthy", |window| show(window, "healthy")),
    ("administrator", |window| {
        show(window, "certificate-expired");
        window.run_steps(2);
        click(window, "report-admin");
    }),
    ("answered", |window| {
        show(window, "groupshield");
        window.run_steps(2);
        click_first(window, "fact-yes");
    }),
    ("compared", beside_another),
    ("preview", |window| {
        show(window, "healthy");
        window.state_mut().model.page = Some(Page::Preview);
    }),
    ("save-menu", |window| {
        show(window, "healthy");
        window.run_steps(2);
        click(window, "result-save");
    }),
    ("earlier", earlier),
    ("practice", |window| {
        window.state_mut().model.page = Some(Page::Practice);
    }),
    ("about", |window| {
        window.state_mut().model.page = Some(Page::About);
    }),
    ("trouble", |window| {
        show(window, "healthy");
        let words = window
            .state()
            .model
            .text
            .format("result-not-loaded", &[("reason", "report.json")]);
        window.state_mut().model.notice = Some(Notice::new(words, NoticeKind::Trouble));
    }),
    ("help-menu", |window| {
        window.run_steps(1);
        open_menu(window, "window-help");
    }),
    ("languages", |window| {
        window.run_steps(1);
        open_menu(window, "app-language");
    }),
];

fn click(window: &mut Harness<'_, App>, id: &str) {
    let words = window.state().model.text.get(id);
    let button = window.get_by_label(&words);
    button.scroll_to_me();
    window.run_steps(8);
    window.get_by_label(&words).click();
    window.run_steps(8);
}

fn click_first(window: &mut Harness<'_, App>, id: &str) {
    let words = window.state().model.text.get(id);
    let button = |window: &mut Harness<'_, App>, press: bool| {
        let mut buttons = window.get_all_by_label(&words);
        let button = buttons.next().expect("a button");
        match press {
            true => button.click(),
            false => button.scroll_to_me(),
        }
    };
    // What is out of sight takes no click.
    button(window, false);
    window.run_steps(6);
    button(window, true);
    window.run_steps(4);
}

/// Opens a menu of the bar; in a narrow window the bar's own menu comes first.
fn open_menu(window: &mut Harness<'_, App>, id: &str) {
    let words = window.state().model.text.get(id);
    if window.query_by_label(&words).is_none() {
        window.get_by_label("Mailprobe").click();
        window.run_steps(3);
    }
    window.get_by_label(&words).click();
    window.run_steps(3);
}

fn checking(window: &mut Harness<'_, App>) {
    let mut checkup = saved("silent");
    let model = &mut window.state_mut().model;
    model.paste(SEED);
    let request = model.request().expect("complete");
    model.begin(&request);
    for row in &mut checkup.diagnosis.chain.links {
        if matches!(row.link, Link::SecureChannel | Link::MailServer | Link::SignIn) {
            row.state = LinkState::NotTested;
        }
    }
    let chain: Chain = checkup.diagnosis.chain;
    model.hear(Message::Event(checkup::Event::Chain(chain)));
}

/// A page of kept checks.
fn earlier(window: &mut Harness<'_, App>) {
    let folder = tempfile::tempdir().expect("a folder");
    let history = History::open(folder.path());
    for (position, name) in ["groupshield", "certificate-expired", "silent", "healthy"]
        .into_iter()
        .enumerate()
    {
        let mut checkup = saved(name);
        checkup.started_at = format!("2026-11-2{}T18:00:00+01:00", position + 1);
        if position > 1 {
            checkup.practice = None;
            checkup.target.server = "mail.a-rather-long-name.example".parse().expect("a host");
        }
        history.add(&checkup, &window.state().model.text).expect("kept");
    }
    window.state_mut().model.entries = Some(history.entries());
    window.state_mut().model.page = Some(Page::Earlier);
}

fn draw(name: &str, window: &mut Harness<'_, App>) {
    let folder = std::env::temp_dir().join("mailprobe-screens");
    fs::create_dir_all(&folder).expect("a folder");
    window.run_steps(5);
    let drawn = window.render().expect("drawn");
    drawn.save(folder.join(format!("{name}.png"))).expect("written");
}

/// Windows on screens of three sizes, at one and at two pixels a point.
const WINDOWS: [([f32; 2], f32); 5] = [
    (USUAL, 1.0),
    ([640.0, 480.0], 1.0),
    ([1920.0, 1080.0], 1.0),
    ([500.0, 350.0], 2.0),
    ([960.0, 540.0], 2.0),
];

/// Draws one language, or those sheets of it whose names contain what `SHEETS` in the environment says.
fn every_screen_in(tag: &str) {
    let wanted = std::env::var("SHEETS").unwrap_or_default();
    for theme in [Theme::Light, Theme::Dark] {
        let theme_name = if theme == Theme::Dark { "dark" } else { "light" };
        for (size, scale) in WINDOWS {
            let sheet = format!("{tag}-{theme_name}-{}x{}@{scale}", size[0], size[1]);
            if !sheet.contains(&wanted) {
                continue;
            }
            for (name, prepare) in SCREENS {
                let language = Language::matching(tag).expect("spoken");
                let mut window = window_in(language, theme, size, scale);
                window.run_steps(1);
                prepare(&mut window);
                draw(&format!("{sheet}-{name}"), &mut window);
            }
        }
    }
}

#[test]
#[ignore = "writes pictures to look at: every screen in both themes, three sizes and two scales"]
fn every_screen_in_english() {
    every_screen_in("en");
}

#[test]
#[ignore = "writes pictures to look at: every screen in both themes, three sizes and two scales"]
fn every_screen_in_german() {
    every_screen_in("de");
}

#[test]
#[ignore = "writes pictures to look at: every screen in both themes, three sizes and two scales"]
fn every_screen_in_japanese() {
    every_screen_in("ja");
}

#[test]
#[ignore = "writes pictures to look at: every screen in both themes, three sizes and two scales"]
fn every_screen_in_russian() {
    every_screen_in("ru");
}

#[test]
#[ignore = "writes pictures to look at: every tab of the details, and what is below the fold"]
fn every_tab() {
    for (tag, theme, size) in [
        ("en", Theme::Light, USUAL),
        ("de", Theme::Dark, USUAL),
        ("ja", Theme::Light, [640.0, 480.0]),
    ] {
        let language = Language::matching(tag).expect("spoken");
        for name in ["groupshield", "certificate-expired"] {
            let mut window = window_in(language, theme, size, 1.0);
            window.run_steps(1);
            show(&mut window, name);
            window.run_steps(3);
            let bottom = |window: &mut Harness<'_, App>| {
                window.key_press(Key::End);
                window.run_steps(8);
            };
            bottom(&mut window);
            draw(&format!("tab-{tag}-{}-{name}-below", size[0]), &mut window);
            click(&mut window, "window-details");
            let Screen::Result(outcome) = &window.state().model.screen else {
                panic!("a result")
            };
            let tables = outcome.view.tables.iter().map(|table| table.title.clone());
            let text = &window.state().model.text;
            let fixed = ["report-chain", "report-evidence", "details-facts", "details-why"];
            let fixed = fixed.map(|id| text.get(id));
            let tabs: Vec<String> = fixed.into_iter().chain(tables).collect();
            for (position, tab) in tabs.iter().enumerate() {
                if let Some(tab) = window.get_all_by_label(tab).last() {
                    tab.click();
                }
                window.run_steps(4);
                window.get_by_label(&tabs[0]).scroll_to_me();
                window.run_steps(8);
                draw(&format!("tab-{tag}-{}-{name}-{position}", size[0]), &mut window);
            }
        }
    }
}
