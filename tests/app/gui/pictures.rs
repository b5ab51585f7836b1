//! Pictures of the window's main states, compared pixel by pixel with those that a person has looked at.
//!
//! After a wanted change run them with `UPDATE_SNAPSHOTS=true` and look at every picture anew. They are drawn on the
//! processor, as the saved pictures are: no graphics card is needed, and every computer draws the same.

use eframe::egui::{self, Theme, vec2};
use egui_kittest::kittest::Queryable as _;
use egui_kittest::{Harness, SnapshotOptions, TestRenderer};
use mailprobe::checkup::{self, Checkup, Message};
use mailprobe::diagnosis::Chain;
use mailprobe::gui::rasterise::{self, Textures};
use mailprobe::gui::{App, Options, Page, Settings, Start};
use mailprobe::observation::{DnsObservation, DnsOutcome, Family, Observations};
use mailprobe::report;
use mailprobe::text::Language;
use std::fs;

pub(super) const SEED: &str = "A secure connection to the server could not be established.\n   Account: 'accountname' Server: 'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A";

/// Draws the window as [`rasterise`] draws the picture of a result.
#[derive(Default)]
struct OnTheProcessor(Textures);

impl TestRenderer for OnTheProcessor {
    fn handle_delta(&mut self, delta: &mut egui::TexturesDelta) {
        self.0.apply(delta);
    }

    fn render(
        &mut self,
        context: &egui::Context,
        output: &egui::FullOutput,
    ) -> Result<image::RgbaImage, String> {
        let picture = rasterise::frame(
            context,
            output.shapes.clone(),
            output.pixels_per_point,
            context.content_rect().size(),
            egui::Color32::BLACK,
            &self.0,
        );
        let side = |pixels: usize| u32::try_from(pixels).map_err(|error| error.to_string());
        image::RgbaImage::from_raw(side(picture.width)?, side(picture.height)?, picture.rgba)
            .ok_or_else(|| "fewer pixels than the picture has".to_owned())
    }
}

/// The window in this theme, this many points large, at this many pixels a point.
fn window(theme: Theme, size: [f32; 2], scale: f32) -> Harness<'static, App> {
    window_in(Language::ENGLISH, theme, size, scale)
}

pub fn window_in(language: Language, theme: Theme, size: [f32; 2], scale: f32) -> Harness<'static, App> {
    let options = Options {
        language: Some(language),
        ..Options::default()
    };
    Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_pixels_per_point(scale)
        .with_theme(theme)
        .with_os(egui::os::OperatingSystem::Windows)
        .with_max_steps(30)
        .renderer(OnTheProcessor::default())
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            let settings = Settings::default();
            App::new(&creation.egui_ctx, options, settings, "test".to_owned())
                .with_worker(Box::new(|job| job()))
        })
}

/// A saved result, whose times never change.
pub(super) fn saved(name: &str) -> Checkup {
    let path = format!("{}/tests/snapshots/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let saved = fs::read_to_string(path).expect("a saved result");
    report::load(&saved).expect("a result that can be loaded")
}

/// Shows a saved result.
pub(super) fn show(window: &mut Harness<'_, App>, name: &str) {
    let checkup = saved(name);
    let model = &mut window.state_mut().model;
    model.load(checkup);
    model.notice = None;
}

fn compare(mut window: Harness<'_, App>, name: &str) {
    window.run_steps(4);
    window.snapshot_options(
        name,
        &SnapshotOptions::new()
            .output_path("tests/snapshots")
            .threshold(1.0)
            .max_failed_pixels(300_usize),
    );
}

pub(super) const USUAL: [f32; 2] = [1000.0, 700.0];

#[test]
fn describing() {
    compare(window(Theme::Light, USUAL, 1.0), "describe-light");
}

#[test]
fn a_message_was_pasted() {
    let window = window(Theme::Dark, USUAL, 1.0);
    window.event(egui::Event::Paste(SEED.to_owned()));
    compare(window, "pasted-dark");
}

#[test]
fn a_check_is_under_way() {
    let mut window = window(Theme::Light, USUAL, 1.0);
    let model = &mut window.state_mut().model;
    model.paste(SEED);
    let request = model.request().expect("complete");
    model.begin(&request);
    let target = request.target;
    let mut observations = Observations::default();
    observations.dns.push(DnsObservation {
        name: "mail.example.com".to_owned(),
        family: Family::V4,
        outcome: DnsOutcome::Resolved,
        addresses: vec![[192, 0, 2, 1].into()],
        ms: 12,
        error: None,
        alias: None,
    });
    let chain = Chain::of(&target, &observations);
    model.hear(Message::Event(checkup::Event::Chain(chain)));
    compare(window, "checking-light");
}

#[test]
fn groupshield_is_likely() {
    let mut window = window(Theme::Light, USUAL, 1.0);
    show(&mut window, "groupshield");
    compare(window, "groupshield-light");
}

#[test]
fn groupshield_is_likely_in_the_evening() {
    let mut window = window(Theme::Dark, [800.0, 560.0], 2.0);
    show(&mut window, "groupshield");
    compare(window, "groupshield-dark-2x");
}

#[test]
fn a_small_window() {
    let mut window = window(Theme::Light, [800.0, 600.0], 1.0);
    show(&mut window, "certificate-expired");
    compare(window, "certificate-expired-small");
}

#[test]
fn twice_as_large_in_a_usual_window() {
    let mut window = window(Theme::Light, [500.0, 350.0], 2.0);
    show(&mut window, "silent");
    compare(window, "silent-200-percent");
}

#[test]
fn all_is_well() {
    let mut window = window(Theme::Dark, USUAL, 1.0);
    show(&mut window, "healthy");
    compare(window, "healthy-dark");
}

/// A message that no field can be right with, after Check.
pub(super) fn with_a_problem(window: &mut Harness<'_, App>) {
    window.run_steps(1);
    window.state_mut().model.form.start = Start::Server;
    window.state_mut().model.form.server = "mail example".to_owned();
    window.run_steps(1);
    let check = window.state().model.text.get("describe-check");
    window.get_by_label(&check).click();
    window.run_steps(3);
}

#[test]
fn something_cannot_be_right() {
    let mut window = window(Theme::Light, USUAL, 1.0);
    with_a_problem(&mut window);
    compare(window, "problem-light");
}

/// An earlier run of the same server, beside the shown one.
pub(super) fn beside_another(window: &mut Harness<'_, App>) {
    show(window, "silent");
    let mut earlier = saved("groupshield");
    earlier.started_at = "2026-11-21T17:05:00+01:00".to_owned();
    window.state_mut().model.compare(earlier);
}

#[test]
fn two_runs_are_compared() {
    let mut window = window(Theme::Dark, USUAL, 1.0);
    beside_another(&mut window);
    compare(window, "compared-dark");
}

#[test]
fn practice_servers() {
    let mut window = window(Theme::Light, USUAL, 1.0);
    window.state_mut().model.page = Some(Page::Practice);
    compare(window, "practice-light");
}

#[test]
fn what_has_the_keyboard_has_a_ring() {
    let mut window = window(Theme::Light, USUAL, 1.0);
    show(&mut window, "healthy");
    window.run_steps(3);
    let without = window.render().expect("drawn");
    let section = window.get_by_label("Technical details");
    section.scroll_to_me();
    window.run_steps(8);
    let before = window.render().expect("drawn");
    window.get_by_label("Technical details").focus();
    window.run_steps(8);
    let with = window.render().expect("drawn");
    let differs = |one: &image::RgbaImage, other: &image::RgbaImage| {
        let pairs = one.pixels().zip(other.pixels());
        pairs.filter(|(one, other)| one != other).count()
    };
    assert_eq!(without.dimensions(), with.dimensions());
    assert!(differs(&before, &with) > 1500, "{}", differs(&before, &with));
}

/// The colour inside the left edge of a button.
fn ground(window: &mut Harness<'_, App>, words: &str) -> image::Rgba<u8> {
    let rect = window.get_by_label(words).rect();
    let drawn = window.render().expect("drawn");
    *drawn.get_pixel(rect.left() as u32 + 6, rect.center().y as u32)
}

#[test]
fn a_screen_has_one_main_button_and_it_answers_the_pointer() {
    let accent = ground(&mut window(Theme::Light, USUAL, 1.0), "Check");
    let mut describe = window(Theme::Light, USUAL, 1.0);
    describe.run_steps(2);
    for other in [
        "Paste",
        "Open a file…",
        "I know the mail server",
        "I have an error message or a number",
    ] {
        assert_ne!(ground(&mut describe, other), accent, "{other}");
    }
    let mut result = window(Theme::Light, USUAL, 1.0);
    show(&mut result, "healthy");
    result.run_steps(3);
    assert_eq!(ground(&mut result, "Copy for ticket"), accent);
    for other in ["Back", "Check again", "Copy picture", "Save"] {
        assert_ne!(ground(&mut result, other), accent, "{other}");
    }
    answers_the_pointer(&mut describe, "Check");
    answers_the_pointer(&mut result, "Copy for ticket");
    answers_the_pointer(&mut result, "Back");
}

/// It looks another way under the pointer, and another while it is pressed.
fn answers_the_pointer(window: &mut Harness<'_, App>, words: &str) {
    let rest = ground(window, words);
    let at = window.get_by_label(words).rect().center();
    window.event(egui::Event::PointerMoved(at));
    window.run_steps(4);
    let hovered = ground(window, words);
    window.event(egui::Event::PointerButton {
        pos: at,
        button: egui::PointerButton::Primary,
        pressed: true,
        modifiers: egui::Modifiers::NONE,
    });
    window.run_steps(2);
    let pressed = ground(window, words);
    assert_ne!(hovered, rest, "{words} under the pointer");
    assert_ne!(pressed, rest, "{words} pressed");
    // Released elsewhere: nothing is done.
    let away = egui::pos2(990.0, 690.0);
    window.event(egui::Event::PointerMoved(away));
    window.event(egui::Event::PointerButton {
        pos: away,
        button: egui::PointerButton::Primary,
        pressed: false,
        modifiers: egui::Modifiers::NONE,
    });
    window.run_steps(2);
}

/// A button is one in the first frame that shows it, whatever bore its id in the one before.
#[test]
fn words_that_became_a_button_are_never_pale() {
    const BAR: u32 = 48;
    let mut window = window(Theme::Light, USUAL, 1.0);
    let model = &mut window.state_mut().model;
    model.paste(SEED);
    let request = model.request().expect("complete");
    model.begin(&request);
    window.run_steps(3);
    show(&mut window, "groupshield");
    window.step();
    let mut bar = || {
        let drawn = window.render().expect("drawn");
        window.step();
        image::imageops::crop_imm(&drawn, 0, 0, drawn.width(), BAR).to_image()
    };
    assert!(bar() == bar());
}
