//! Every language in a window of usual size on a screen of one and a half pixels a point: no text is cut, none lies on another,
//! no word is broken; and every word that a screen reader hears is of that language.

use super::{SEED, saved, window_in};
use crate::languages::{Inspection, said_in};
use crate::runs;
use eframe::egui::accesskit::Role;
use eframe::egui::{self, Rect, Shape};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::gui::{App, Page, Screen, Start};
use mailprobe::text::{Language, Text};
use mailprobe::{lab, report};

/// Points, and the points that 1000 x 700 pixels are at this scale.
const SIZES: [[f32; 2]; 2] = [[1000.0, 700.0], [667.0, 467.0]];
const SCALE: f32 = 1.5;
/// Results that are looked at in every language.
const RESULTS: [&str; 3] = ["healthy", "certificate-expired", "groupshield"];

/// A text on the screen: what it says, where its rows are, and what of the screen it may cover.
struct Drawn {
    words: String,
    rows: Vec<Rect>,
    clip: Rect,
    is_cut: bool,
    broken: Option<String>,
}

fn drawn(window: &Harness<'_, App>) -> Vec<Drawn> {
    let mut texts = Vec::new();
    for shape in &window.output().shapes {
        collect(&shape.shape, shape.clip_rect, &mut texts);
    }
    texts
}

fn collect(shape: &Shape, clip: Rect, texts: &mut Vec<Drawn>) {
    match shape {
        Shape::Vec(shapes) => shapes.iter().for_each(|shape| collect(shape, clip, texts)),
        Shape::Text(text) => {
            let rows = text.galley.rows.iter().map(|row| {
                let bounds = row.visuals.mesh_bounds;
                bounds.translate(text.pos.to_vec2() + row.pos.to_vec2())
            });
            let rows: Vec<Rect> = rows
                .filter(|row| row.is_positive() && clip.intersects(*row))
                .collect();
            if !rows.is_empty() {
                texts.push(Drawn {
                    words: text.galley.text().to_owned(),
                    rows,
                    clip,
                    is_cut: text.galley.elided,
                    broken: broken_word(&text.galley),
                });
            }
        }
        _ => {}
    }
}

/// A word that goes on in the next row, where the language has blanks between words.
fn broken_word(galley: &egui::Galley) -> Option<String> {
    let rows: Vec<String> = galley.rows.iter().map(|row| row.text()).collect();
    rows.windows(2).zip(&galley.rows).find_map(|(pair, row)| {
        let (end, start) = (pair[0].chars().last()?, pair[1].chars().next()?);
        let goes_on = !row.ends_with_newline && end.is_alphabetic() && start.is_alphabetic();
        let has_blanks = |c: char| u32::from(c) < 0x0600;
        (goes_on && has_blanks(end) && has_blanks(start)).then(|| format!("{}|{}", pair[0], pair[1]))
    })
}

/// What is wrong with how the texts lie, one line each.
fn faults(window: &Harness<'_, App>) -> Vec<String> {
    /// What rounding to pixels moves.
    const ROUNDING: f32 = 1.0;
    let width = window.ctx.content_rect().width();
    let texts = drawn(window);
    let mut faults = Vec::new();
    for (position, text) in texts.iter().enumerate() {
        let (left, right) = (text.clip.left().max(0.0), text.clip.right().min(width));
        let is_outside = |row: &Rect| row.left() < left - ROUNDING || row.right() > right + ROUNDING;
        if text.rows.iter().any(is_outside) {
            faults.push(format!("cut: {:?}", text.words));
        }
        if text.is_cut {
            faults.push(format!("shortened: {:?}", text.words));
        }
        if let Some(word) = &text.broken {
            faults.push(format!("broken: {word:?}"));
        }
        // What lies over the whole window covers what is below it.
        if window.state().model.page == Some(Page::About) {
            continue;
        }
        for other in &texts[position + 1..] {
            let mut pairs = text
                .rows
                .iter()
                .flat_map(|row| other.rows.iter().map(|other| row.intersect(*other)));
            let covers = pairs.any(|common| {
                let common = common.intersect(text.clip).intersect(other.clip);
                common.width() > ROUNDING && common.height() > ROUNDING
            });
            if covers {
                faults.push(format!(
                    "one on the other: {:?} and {:?}",
                    text.words, other.words
                ));
            }
        }
    }
    faults
}

/// What a screen reader would say.
fn heard(window: &Harness<'_, App>) -> String {
    let nodes = window.root().children_recursive();
    let words = nodes.flat_map(|node| {
        let node = node.accesskit_node();
        let is_typed = matches!(node.role(), Role::TextInput | Role::MultilineTextInput);
        let value = node.value().filter(|_| !is_typed);
        [node.label(), value].into_iter().flatten()
    });
    words.collect::<Vec<String>>().join(". ")
}

type Prepare = fn(&mut Harness<'static, App>);

/// Every screen before a result, in an order in which none leaves anything to the next.
const SCREENS: [(&str, Prepare); 7] = [
    ("message", |_| ()),
    ("address", |window| {
        window.state_mut().model.form.start = Start::Address
    }),
    ("server", |window| {
        window.state_mut().model.form.start = Start::Server
    }),
    ("problem", |window| {
        window.state_mut().model.form.server = "mail example".to_owned();
        window.key_press_modifiers(egui::Modifiers::COMMAND, egui::Key::Enter);
    }),
    ("practice", |window| {
        window.state_mut().model.page = Some(Page::Practice)
    }),
    ("about", |window| {
        window.state_mut().model.page = Some(Page::About)
    }),
    ("pasted", |window| {
        window.state_mut().model.page = None;
        window.event(egui::Event::Paste(SEED.to_owned()));
    }),
];

/// A message whole, and sentence by sentence: so it is repeated.
fn sentences(message: &str) -> Vec<String> {
    let parts = message.split(['.', '\n']).map(str::to_owned);
    parts.chain([message.to_owned()]).collect()
}

/// The parts of a result that are folded at first, and the tabs of the details.
const FOLDED: [&str; 2] = ["report-admin", "window-details"];
const TABS: [&str; 4] = [
    "report-evidence",
    "details-facts",
    "details-why",
    "report-table-ports",
];

/// What is looked at, and what is wrong with it.
struct Visit {
    language: Language,
    inspection: Inspection,
    found: Vec<String>,
}

impl Visit {
    fn look(&mut self, window: &Harness<'static, App>, name: &str, said: &[String]) {
        let tag = self.language.tag();
        let width = window.ctx.content_rect().width();
        let faults = faults(window).into_iter();
        self.found
            .extend(faults.map(|fault| format!("{tag} {width} {name}: {fault}")));
        self.inspection.inspect(self.language, name, &heard(window), said);
    }

    fn go_round(&mut self, size: [f32; 2]) {
        let text = Text::new(self.language);
        let mut window = window_in(self.language.tag(), None, size, egui::Theme::Light, SCALE);
        window.run_steps(1);
        for (name, prepare) in SCREENS {
            prepare(&mut window);
            window.run_steps(4);
            self.look(&window, name, &sentences(SEED));
        }
        for name in RESULTS {
            let checkup = saved(name);
            let said = said_in(&checkup);
            window.state_mut().model.load(checkup);
            window.state_mut().model.notice = None;
            window.run_steps(3);
            assert!(matches!(window.state().model.screen, Screen::Result(_)));
            self.look(&window, name, &said);
        }
        let said = said_in(&saved(RESULTS[RESULTS.len() - 1]));
        for label in FOLDED.into_iter().chain(TABS) {
            let label = text.get(label);
            if let Some(node) = window.query_all_by_label(&label).last() {
                node.click();
            }
            window.run_steps(6);
            self.look(&window, &label, &said);
        }
    }
}

/// Messages in letters that are written from right to left, with marks of direction in one of them.
const FROM_RIGHT_TO_LEFT: [&str; 2] = [
    "\u{200f}לא ניתן להתחבר לשרת.\nחשבון: 'office', שרת: 'mail.example.com', פרוטוקול: POP3, יציאה: 995, מספר שגיאה: 0x800CCC0E",
    "تعذر الاتصال بالخادم.\nالحساب: 'office'، الخادم: 'mail.example.com'، البروتوكول: POP3، المنفذ: 995، رقم الخطأ: 0x800CCC0E",
];

#[test]
fn a_message_from_right_to_left_is_kept_read_and_quoted() {
    for message in FROM_RIGHT_TO_LEFT {
        let mut window = window_in("en", None, SIZES[0], egui::Theme::Light, SCALE);
        window.run_steps(1);
        window.event(egui::Event::Paste(message.to_owned()));
        window.run_steps(5);
        let model = &window.state().model;
        assert_eq!(model.form.paste, message, "every letter and mark as it was");
        let number = model.reading.codes.first().map(|code| code.code.as_str());
        assert_eq!(number, Some("0x800CCC0E"));
        let server = model
            .reading
            .complaints
            .first()
            .and_then(|complaint| complaint.server.as_deref());
        assert_eq!(server, Some("mail.example.com"));
        assert_eq!(faults(&window), Vec::<String>::new());
        assert!(window.query_by_label_contains("0x800CCC0E").is_some());
        let mut checkup = saved("silent");
        checkup.reading = model.reading.clone();
        let ticket = report::short_ticket(&checkup, &[], Some(message), Text::english());
        let first_line = message.lines().next().unwrap_or_default();
        let first_words = first_line.trim_start_matches('\u{200f}');
        assert!(ticket.contains(first_words), "{ticket}");
        window.state_mut().model.load(checkup);
        window.state_mut().model.notice = None;
        window.run_steps(4);
        assert_eq!(faults(&window), Vec::<String>::new());
    }
}

/// Languages are gone through in so many tests, which run side by side.
const PARTS: usize = 4;

fn no_text_is_cut_and_none_is_english(part: usize) {
    let mut found = Vec::new();
    for language in Language::all().skip(part).step_by(PARTS) {
        let mut visit = Visit {
            language,
            inspection: Inspection::new(),
            found: Vec::new(),
        };
        SIZES.into_iter().for_each(|size| visit.go_round(size));
        found.extend(visit.found);
        found.extend(visit.inspection.found);
    }
    found.sort();
    found.dedup();
    assert!(found.is_empty(), "{found:#?}");
}

#[test]
fn no_text_is_cut_and_none_is_english_in_the_first_languages() {
    no_text_is_cut_and_none_is_english(0);
}

#[test]
fn no_text_is_cut_and_none_is_english_in_the_second_languages() {
    no_text_is_cut_and_none_is_english(1);
}

#[test]
fn no_text_is_cut_and_none_is_english_in_the_third_languages() {
    no_text_is_cut_and_none_is_english(2);
}

#[test]
fn no_text_is_cut_and_none_is_english_in_the_fourth_languages() {
    no_text_is_cut_and_none_is_english(3);
}

/// A window's height, in points, that shows a result from its verdict to its last step.
const WHOLE_RESULT: [f32; 2] = [1000.0, 1300.0];

/// Whether a variable names what is wanted (LANGUAGES=ko,el PICTURES=start-700,groupshield-1300), or is not set.
fn is_wanted(variable: &str, name: &str) -> bool {
    std::env::var(variable).map_or(true, |wanted| wanted.split(',').any(|one| one == name))
}

/// What a window of a language shows after a step, written as a picture.
fn draw(language: Language, size: [f32; 2], name: &str, prepare: impl FnOnce(&mut Harness<'static, App>)) {
    let picture = format!("{name}-{}", size[1]);
    if !is_wanted("PICTURES", &picture) {
        return;
    }
    let folder = std::env::temp_dir().join("mailprobe-languages");
    std::fs::create_dir_all(&folder).expect("a folder");
    let mut window = crate::gui::pictures::window_in(language, egui::Theme::Light, size, SCALE);
    window.run_steps(1);
    prepare(&mut window);
    window.run_steps(5);
    let drawn = window.render().expect("drawn");
    let file = format!("{}-{picture}.png", language.tag());
    drawn.save(folder.join(file)).expect("written");
}

#[test]
#[ignore = "writes pictures to look at: the start, ten faults and three pasted messages in every language"]
fn every_language_to_look_at() {
    for (position, message) in FROM_RIGHT_TO_LEFT.into_iter().enumerate() {
        draw(
            Language::ENGLISH,
            SIZES[0],
            &format!("right-to-left-{position}"),
            |window| {
                window.event(egui::Event::Paste(message.to_owned()));
            },
        );
    }
    let faults = crate::languages::FAULTS
        .into_iter()
        .filter(|name| *name != "healthy");
    let faults: Vec<&str> = faults.take(10).collect();
    let runs = runs::of(
        lab::scenarios()
            .iter()
            .filter(|scenario| faults.contains(&scenario.id)),
    );
    for language in Language::all().filter(|language| is_wanted("LANGUAGES", language.tag())) {
        draw(language, SIZES[0], "start", |_| ());
        for size in [SIZES[0], WHOLE_RESULT] {
            for (position, message) in crate::languages::PASTED.into_iter().enumerate() {
                draw(language, size, &format!("pasted-{position}"), |window| {
                    window.event(egui::Event::Paste(message.to_owned()));
                });
            }
            for (scenario, checkup) in &runs {
                draw(language, size, scenario.id, |window| {
                    window.state_mut().model.load(checkup.clone());
                    window.state_mut().model.notice = None;
                });
            }
        }
    }
}
