//! How long one frame of the window takes to lay out and turn into triangles, without the drawing itself.
//!
//! `cargo bench --bench frames`. A screen shows 60 frames a second: 16 ms each.

use divan::Bencher;
use eframe::egui::accesskit::Role;
use eframe::egui::{Event, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use mailprobe::gui::{App, Options, Screen, Settings};
use mailprobe::text::Language;
use std::time::Duration;

const MESSAGE: &str = "A secure connection to the server could not be established. Account: 'accountname', Server: \
                       'servername', Protocol: POP3, Port: 995, Secure(SSL): Yes, Error Number: 0x800CCC1A";

fn main() {
    divan::main();
}

fn window(practice: Option<&str>) -> Harness<'static, App> {
    let options = Options {
        practice: practice.map(str::to_owned),
        language: Some(Language::ENGLISH),
        ..Options::default()
    };
    Harness::builder()
        .with_size(vec2(1000.0, 700.0))
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            App::new(
                &creation.egui_ctx,
                options,
                Settings::default(),
                "bench".to_owned(),
            )
        })
}

fn checking(practice: &str) -> Harness<'static, App> {
    let mut window = window(Some(practice));
    window.run_steps(3);
    window.get_by_role_and_label(Role::Button, "Check").click();
    window.run_steps(3);
    window
}

fn frame(window: &mut Harness<'_, App>) {
    window.run_steps(1);
    let output = window.output();
    divan::black_box(
        window
            .ctx
            .tessellate(output.shapes.clone(), output.pixels_per_point),
    );
}

#[divan::bench]
fn describing(bencher: Bencher) {
    let mut window = window(None);
    window.event(Event::Paste(MESSAGE.to_owned()));
    window.run_steps(5);
    bencher.bench_local(|| frame(&mut window));
}

#[divan::bench(max_time = 5)]
fn while_checking(bencher: Bencher) {
    let mut window = checking("silent");
    bencher.bench_local(|| frame(&mut window));
}

#[divan::bench]
fn showing_a_result(bencher: Bencher) {
    let mut window = checking("groupshield");
    while !matches!(window.state().model.screen, Screen::Result(_)) {
        std::thread::sleep(Duration::from_millis(20));
        window.run_steps(1);
    }
    window.run_steps(5);
    bencher.bench_local(|| frame(&mut window));
}
