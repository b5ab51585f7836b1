//! Pictures of the window's main states, compared pixel by pixel with those that a person has looked at.
//!
//! After a wanted change run them with `UPDATE_SNAPSHOTS=true` and look at every picture anew. They are drawn on the
//! processor, as the saved pictures are: no graphics card is needed, and every computer draws the same.

use eframe::egui::{self, Theme, vec2};
use egui_kittest::{Harness, SnapshotOptions, TestRenderer};
use mailprobe::checkup::{self, Message};
use mailprobe::diagnosis::Chain;
use mailprobe::gui::rasterise::{self, Textures};
use mailprobe::gui::{App, Options, Settings};
use mailprobe::observation::{DnsObservation, DnsOutcome, Family, Observations};
use mailprobe::report;
use mailprobe::text::Language;
use std::fs;

const SEED: &str = "A secure connection to the server could not be established.\n   Account: 'accountname' Server: 'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A";

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
    let options = Options {
        language: Some(Language::ENGLISH),
        ..Options::default()
    };
    Harness::builder()
        .with_size(vec2(size[0], size[1]))
        .with_pixels_per_point(scale)
        .with_theme(theme)
        .with_os(egui::os::OperatingSystem::Windows)
        .with_max_steps(30)
        .renderer(OnTheProcessor::default())
        .build_eframe(move |creation| {
            let settings = Settings::default();
            App::new(&creation.egui_ctx, options, settings, "test".to_owned())
        })
}

/// Shows a saved result, whose times never change.
fn show(window: &mut Harness<'_, App>, name: &str) {
    let path = format!("{}/tests/snapshots/{name}.json", env!("CARGO_MANIFEST_DIR"));
    let saved = fs::read_to_string(path).expect("a saved result");
    let checkup = report::load(&saved).expect("a result that can be loaded");
    window.state_mut().model.finish(checkup);
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

const USUAL: [f32; 2] = [1000.0, 700.0];

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
    model.begin();
    let target = model.request().expect("complete").target;
    let mut observations = Observations::default();
    observations.dns.push(DnsObservation {
        name: "mail.example.com".to_owned(),
        family: Family::V4,
        outcome: DnsOutcome::Resolved,
        addresses: vec![[192, 0, 2, 1].into()],
        ms: 12,
        error: None,
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
