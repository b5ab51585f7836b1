//! Pictures drawn without a window: exact colours, text where it belongs, the same every time.
#![allow(clippy::unwrap_used)]

use eframe::egui;
use egui::{Color32, Rect, pos2, vec2};
use mailprobe::gui::rasterise::{Picture, picture};

fn light(context: &egui::Context) {
    context.set_theme(egui::Theme::Light);
}

fn at(picture: &Picture, x: usize, y: usize) -> [u8; 4] {
    let start = (y * picture.width + x) * 4;
    picture.rgba[start..start + 4].try_into().unwrap()
}

fn card(ui: &mut egui::Ui) {
    egui::Frame::new().inner_margin(16.0).show(ui, |ui| {
        ui.heading("The server speaks only TLS 1.0");
        ui.label("Outlook 2003 could still connect; the program of today refuses. Ärger, ñ, ß.");
        ui.separator();
        ui.horizontal(|ui| {
            let _ = ui.button("Try again");
            ui.checkbox(&mut true, "Keep the findings");
            ui.colored_label(Color32::RED, "expired");
        });
        egui::Frame::new()
            .fill(Color32::from_rgb(230, 240, 250))
            .stroke(egui::Stroke::new(1.0, Color32::BLUE))
            .corner_radius(8.0)
            .shadow(egui::Shadow {
                offset: [0, 4],
                blur: 12,
                spread: 0,
                color: Color32::from_black_alpha(60),
            })
            .inner_margin(10.0)
            .show(ui, |ui| ui.monospace("+OK POP3 ready <1896.697170952@mail>"));
    });
}

#[test]
fn a_filled_rectangle_has_exactly_its_colour_and_place() {
    for scale in [1.0, 1.5, 2.0] {
        let colour = Color32::from_rgb(12, 155, 201);
        let drawn = picture(60.0, scale, light, |ui| {
            let (rect, _) = ui.allocate_exact_size(vec2(60.0, 40.0), egui::Sense::hover());
            let inner = Rect::from_min_max(pos2(10.0, 10.0), pos2(50.0, 30.0));
            ui.painter().rect_filled(rect, 0.0, Color32::WHITE);
            ui.painter().rect_filled(inner, 0.0, colour);
        });
        let px = |points: f32| (points * scale) as usize;
        assert_eq!((drawn.width, drawn.height), (px(60.0), px(40.0)));
        for y in 0..drawn.height {
            for x in 0..drawn.width {
                let near = (px(9.0)..px(51.0)).contains(&x) && (px(9.0)..px(31.0)).contains(&y);
                let inside = (px(11.0)..px(49.0)).contains(&x) && (px(11.0)..px(29.0)).contains(&y);
                if inside {
                    assert_eq!(at(&drawn, x, y), colour.to_array(), "{x},{y} at {scale}");
                } else if !near {
                    assert_eq!(at(&drawn, x, y), [255; 4], "{x},{y} at {scale}");
                }
            }
        }
    }
}

#[test]
fn triangles_that_share_edges_cover_every_pixel_once() {
    // A half transparent fan around an odd centre: a pixel drawn twice or never would differ.
    let drawn = picture(50.0, 1.0, light, |ui| {
        let (rect, _) = ui.allocate_exact_size(vec2(50.0, 50.0), egui::Sense::hover());
        ui.painter().rect_filled(rect.expand(9.0), 0.0, Color32::WHITE);
        let mut mesh = egui::Mesh::default();
        let half = Color32::from_black_alpha(128);
        for position in [
            (24.5, 24.5),
            (0.0, 0.0),
            (31.3, 0.0),
            (50.0, 0.0),
            (50.0, 50.0),
            (0.0, 50.0),
        ] {
            mesh.colored_vertex(pos2(position.0, position.1), half);
        }
        for (a, b) in [(1, 2), (3, 2), (3, 4), (5, 4), (5, 1)] {
            mesh.add_triangle(0, a, b);
        }
        ui.painter().add(mesh);
    });
    assert!(
        drawn
            .rgba
            .as_chunks::<4>()
            .0
            .iter()
            .all(|&p| p == [127, 127, 127, 255])
    );
}

#[test]
fn text_is_dark_within_its_rectangle_and_nowhere_else() {
    let mut position = Rect::NOTHING;
    let drawn = picture(300.0, 2.0, light, |ui| {
        ui.add_space(20.0);
        position = ui.label("-ERR authentication failed").rect;
        ui.add_space(20.0);
    });
    let ground = at(&drawn, drawn.width - 1, 0);
    let mut dark = 0;
    for y in 0..drawn.height {
        for x in 0..drawn.width {
            if position
                .expand(1.0)
                .contains(pos2(x as f32 / 2.0, y as f32 / 2.0))
            {
                dark += usize::from(at(&drawn, x, y)[0] < 110);
            } else {
                assert_eq!(at(&drawn, x, y), ground, "{x},{y}");
            }
        }
    }
    assert!(dark > 300, "{dark}");
}

#[test]
fn the_same_content_gives_the_same_bytes() {
    assert_eq!(picture(400.0, 1.5, light, card), picture(400.0, 1.5, light, card));
}

#[test]
fn the_height_follows_the_content() {
    let lines = |count: usize| {
        picture(200.0, 1.0, light, |ui| {
            for line in 0..count {
                ui.label(line.to_string());
            }
        })
    };
    let (none, few, many) = (lines(0).height, lines(3).height, lines(30).height);
    assert!(none == 1 && few > 30 && many > 9 * few, "{none} {few} {many}");
}

#[test]
fn the_number_of_pixels_is_bounded() {
    let drawn = picture(1000.0, 4.0, light, |ui| {
        ui.allocate_exact_size(vec2(1000.0, 30_000.0), egui::Sense::hover());
    });
    let pixels = drawn.width * drawn.height;
    assert!((39_000_000..=40_000_000).contains(&pixels), "{pixels}");
    let shape = drawn.height as f32 / drawn.width as f32;
    assert!((29.9..30.1).contains(&shape), "{shape}");
    assert_eq!(picture(f32::NAN, f32::NAN, light, |_| ()).rgba.len(), 4);
}

#[test]
fn png_decodes_to_the_same_pixels() {
    let drawn = picture(320.0, 2.0, light, card);
    let file = drawn.png().unwrap();
    let mut reader = png::Decoder::new(std::io::Cursor::new(file)).read_info().unwrap();
    let mut pixels = vec![0; reader.output_buffer_size().unwrap()];
    let info = reader.next_frame(&mut pixels).unwrap();
    assert_eq!(
        (info.width as usize, info.height as usize),
        (drawn.width, drawn.height)
    );
    assert_eq!(pixels, drawn.rgba);
    let image = drawn.color_image();
    assert_eq!(image.size, [drawn.width, drawn.height]);
    assert!(image.pixels.iter().flat_map(|p| p.to_array()).eq(pixels));
}

#[test]
#[ignore = "writes pictures to look at, and says how long a large one takes"]
fn show() {
    let folder = std::env::temp_dir();
    std::fs::write(
        folder.join("rasterise.png"),
        picture(420.0, 2.0, light, card).png().unwrap(),
    )
    .unwrap();
    let start = std::time::Instant::now();
    let long = picture(600.0, 2.0, light, |ui| (0..18).for_each(|_| card(ui)));
    println!("{} × {} in {:?}", long.width, long.height, start.elapsed());
}
