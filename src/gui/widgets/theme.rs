//! Colours, sizes and spacing of the window: one place, light and dark.
//!
//! In: the system's choice of light or dark. Out: an egui style, and named colours for what egui has no word for.

use crate::platform::fonts;
use eframe::egui::{self, Color32, CornerRadius, FontFamily, FontId, Margin, Stroke, TextStyle, vec2};

/// The named colours of one theme.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Palette {
    /// Behind everything.
    pub paper: Color32,
    /// Behind cards and fields.
    pub card: Color32,
    /// Lines around cards.
    pub line: Color32,
    /// Lines around what can be clicked or typed into.
    pub edge: Color32,
    /// Text.
    pub ink: Color32,
    /// Text beside the text.
    pub soft: Color32,
    /// The one action, links, headings.
    pub accent: Color32,
    /// Text on the accent.
    pub on_accent: Color32,
    /// Works.
    pub fine: Color32,
    /// Broken.
    pub problem: Color32,
    /// Careful.
    pub careful: Color32,
    /// Behind a warning.
    pub careful_card: Color32,
    /// The bar above every screen, from left to right.
    pub bar: [Color32; 2],
    /// Words on the bar.
    pub on_bar: Color32,
}

impl Palette {
    /// A quiet ground for something of this colour.
    pub fn tint(&self, colour: Color32) -> Color32 {
        self.card.lerp_to_gamma(colour, 0.1)
    }
}

/// Daylight.
pub const LIGHT: Palette = Palette {
    paper: Color32::from_rgb(0xf4, 0xf6, 0xf9),
    card: Color32::from_rgb(0xff, 0xff, 0xff),
    line: Color32::from_rgb(0xd3, 0xdb, 0xe4),
    edge: Color32::from_rgb(0x7b, 0x8a, 0x9a),
    ink: Color32::from_rgb(0x1b, 0x27, 0x33),
    soft: Color32::from_rgb(0x4f, 0x5e, 0x6e),
    accent: Color32::from_rgb(0x0b, 0x5c, 0x8a),
    on_accent: Color32::from_rgb(0xff, 0xff, 0xff),
    fine: Color32::from_rgb(0x1b, 0x70, 0x43),
    problem: Color32::from_rgb(0xae, 0x23, 0x1b),
    careful: Color32::from_rgb(0x82, 0x47, 0x00),
    careful_card: Color32::from_rgb(0xff, 0xf3, 0xdf),
    bar: [
        Color32::from_rgb(0x0d, 0x3a, 0x6b),
        Color32::from_rgb(0x1b, 0x5c, 0x99),
    ],
    on_bar: Color32::from_rgb(0xff, 0xff, 0xff),
};

/// Evening.
pub const DARK: Palette = Palette {
    paper: Color32::from_rgb(0x12, 0x18, 0x1f),
    card: Color32::from_rgb(0x1b, 0x23, 0x2c),
    line: Color32::from_rgb(0x37, 0x45, 0x53),
    edge: Color32::from_rgb(0x6f, 0x82, 0x95),
    ink: Color32::from_rgb(0xe9, 0xef, 0xf5),
    soft: Color32::from_rgb(0xa9, 0xb7, 0xc6),
    accent: Color32::from_rgb(0x7c, 0xc4, 0xf0),
    on_accent: Color32::from_rgb(0x0b, 0x1a, 0x24),
    fine: Color32::from_rgb(0x7f, 0xd6, 0xa4),
    problem: Color32::from_rgb(0xff, 0x9e, 0x94),
    careful: Color32::from_rgb(0xff, 0xc9, 0x77),
    careful_card: Color32::from_rgb(0x33, 0x29, 0x12),
    bar: [
        Color32::from_rgb(0x0a, 0x22, 0x3f),
        Color32::from_rgb(0x10, 0x37, 0x5e),
    ],
    on_bar: Color32::from_rgb(0xe9, 0xef, 0xf5),
};

/// Space between things that belong together, in points.
pub const GAP: f32 = 8.0;
/// Space between things that do not.
pub const WIDE_GAP: f32 = 20.0;
/// Space inside a card.
pub const CARD_MARGIN: i8 = 16;
/// Roundness of cards and buttons.
pub const ROUND: u8 = 8;

/// Size of the verdict.
pub const VERDICT: f32 = 21.0;
/// Size of section headings.
pub const HEADING: f32 = 16.0;
/// Size of text.
pub const BODY: f32 = 14.0;
/// Size of small print.
pub const SMALL: f32 = 12.0;

/// The font of headings and of what stands out.
pub fn semibold(size: f32) -> FontId {
    FontId::new(size, FontFamily::Name(fonts::STRONG_NAME.into()))
}

/// Words that stand out, as large as the text around them.
pub fn strong(words: impl Into<String>) -> egui::RichText {
    egui::RichText::new(words).font(semibold(BODY))
}

/// The palette in force.
pub fn palette(ui: &egui::Ui) -> &'static Palette {
    if ui.visuals().dark_mode { &DARK } else { &LIGHT }
}

/// Gives a context both themes.
pub fn apply(context: &egui::Context) {
    for (theme, palette) in [(egui::Theme::Light, &LIGHT), (egui::Theme::Dark, &DARK)] {
        context.style_mut_of(theme, |style| restyle(style, palette));
    }
}

fn restyle(style: &mut egui::Style, palette: &Palette) {
    style.text_styles = [
        (TextStyle::Heading, semibold(HEADING)),
        (TextStyle::Body, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Button, FontId::new(BODY, FontFamily::Proportional)),
        (TextStyle::Small, FontId::new(SMALL, FontFamily::Proportional)),
        (TextStyle::Monospace, FontId::new(SMALL, FontFamily::Monospace)),
    ]
    .into();
    style.spacing.item_spacing = vec2(GAP, GAP);
    style.spacing.button_padding = vec2(12.0, 5.0);
    style.spacing.interact_size.y = 28.0;
    style.spacing.combo_width = 120.0;
    // Lists and menus get as high as their window lets them.
    style.spacing.default_area_size = vec2(600.0, 4000.0);
    style.spacing.scroll = egui::style::ScrollStyle {
        bar_width: 8.0,
        ..egui::style::ScrollStyle::solid()
    };
    let visuals = &mut style.visuals;
    visuals.override_text_color = Some(palette.ink);
    visuals.weak_text_color = Some(palette.soft);
    visuals.panel_fill = palette.paper;
    visuals.window_fill = palette.card;
    visuals.window_stroke = Stroke::new(1.0, palette.line);
    visuals.extreme_bg_color = palette.card;
    visuals.faint_bg_color = palette.paper;
    visuals.hyperlink_color = palette.accent;
    visuals.selection.bg_fill = selection(palette);
    visuals.selection.stroke = Stroke::new(1.0, palette.ink);
    // A caret that blinks would draw the window twice a second for nobody.
    visuals.text_cursor.blink = false;
    visuals.warn_fg_color = palette.careful;
    visuals.error_fg_color = palette.problem;
    let round = CornerRadius::same(ROUND);
    let widgets = &mut visuals.widgets;
    for widget in [
        &mut widgets.noninteractive,
        &mut widgets.inactive,
        &mut widgets.hovered,
        &mut widgets.active,
        &mut widgets.open,
    ] {
        widget.corner_radius = round;
        widget.fg_stroke = Stroke::new(1.0, palette.ink);
        widget.expansion = 0.0;
    }
    widgets.noninteractive.bg_stroke = Stroke::new(1.0, palette.line);
    widgets.noninteractive.bg_fill = palette.card;
    widgets.inactive.weak_bg_fill = palette.card;
    widgets.inactive.bg_fill = palette.card;
    widgets.inactive.bg_stroke = Stroke::new(1.0, palette.edge);
    for widget in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
        widget.weak_bg_fill = palette.tint(palette.accent);
        widget.bg_fill = palette.line;
        widget.bg_stroke = Stroke::new(1.0, palette.accent);
    }
}

/// A card: the frame that groups what belongs together.
pub fn card(palette: &Palette) -> egui::Frame {
    egui::Frame::new()
        .fill(palette.card)
        .stroke(Stroke::new(1.0, palette.line))
        .corner_radius(CornerRadius::same(ROUND))
        .inner_margin(Margin::same(CARD_MARGIN))
}

/// A card that asks for care.
pub fn careful_card(palette: &Palette) -> egui::Frame {
    card(palette)
        .fill(palette.careful_card)
        .stroke(Stroke::new(1.0, palette.careful))
}

/// The accent at rest, under the pointer, and pressed.
pub fn accent_states(palette: &Palette) -> [Color32; 3] {
    let rest = palette.accent;
    [
        rest,
        rest.lerp_to_gamma(palette.card, 0.16),
        rest.lerp_to_gamma(palette.ink, 0.3),
    ]
}

/// Behind what is selected or chosen.
fn selection(palette: &Palette) -> Color32 {
    palette.card.lerp_to_gamma(palette.accent, 0.3)
}

/// Menus and lists: the entry under the pointer or the keyboard is filled with the accent.
pub fn list_colours(ui: &mut egui::Ui) {
    let palette = palette(ui);
    ui.spacing_mut().button_padding.x = 6.0;
    let visuals = ui.visuals_mut();
    visuals.override_text_color = None;
    visuals.selection.bg_fill = palette.tint(palette.accent);
    visuals.selection.stroke = Stroke::new(1.0, palette.accent);
    let widgets = &mut visuals.widgets;
    widgets.noninteractive.fg_stroke.color = palette.soft;
    widgets.inactive.fg_stroke.color = palette.ink;
    for widget in [&mut widgets.hovered, &mut widgets.active, &mut widgets.open] {
        widget.weak_bg_fill = palette.accent;
        widget.bg_fill = palette.accent;
        widget.bg_stroke = Stroke::new(1.0, palette.accent);
        widget.fg_stroke.color = palette.on_accent;
    }
}

/// How wide words are in one line, in points.
pub fn width_of(ui: &egui::Ui, words: &str, font: FontId) -> f32 {
    let galley = ui
        .painter()
        .layout_no_wrap(words.to_owned(), font, Color32::PLACEHOLDER);
    galley.size().x
}

/// A few words on a quiet ground of their colour, no higher than a line of text; broken only where a whole row has no room
/// for them.
pub fn pill(ui: &mut egui::Ui, words: &str, colour: Color32) {
    let palette = palette(ui);
    let padding = vec2(10.0, 1.0);
    let mut font = TextStyle::Body.resolve(ui.style());
    font.size = SMALL;
    let galley = ui.painter().layout_no_wrap(words.to_owned(), font, colour);
    let mode = match galley.size().x + 2.0 * padding.x <= ui.max_rect().width() {
        true => egui::TextWrapMode::Extend,
        false => egui::TextWrapMode::Wrap,
    };
    let shown = egui::RichText::new(words).size(SMALL).color(colour);
    let tag = egui::Button::new(shown)
        .fill(palette.tint(colour))
        .stroke(Stroke::new(1.0, colour))
        .corner_radius(CornerRadius::same(12))
        .wrap_mode(mode)
        .sense(egui::Sense::hover());
    // Not in a part of its own: that would not go into the next row as a whole.
    let usual = ui.spacing().clone();
    ui.spacing_mut().button_padding = padding;
    // The usual height is that of a button.
    ui.spacing_mut().interact_size.y = 0.0;
    let response = ui.add(tag);
    *ui.spacing_mut() = usual;
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, words));
}

/// A heading within a screen.
pub fn heading(ui: &mut egui::Ui, words: &str) -> egui::Response {
    heading_of_size(ui, words, HEADING)
}

/// A heading of this size; screen readers can jump to it.
pub fn heading_of_size(ui: &mut egui::Ui, words: &str, size: f32) -> egui::Response {
    let text = egui::RichText::new(words).font(semibold(size));
    let response = ui.add(egui::Label::new(text).wrap());
    ui.ctx().accesskit_node_builder(response.id, |node| {
        node.set_role(egui::accesskit::Role::Heading);
        // Only plain labels are read out by their value.
        node.set_label(words);
    });
    response
}

/// Has what is new read out, without interrupting.
pub fn announce(response: &egui::Response) {
    response.ctx.accesskit_node_builder(response.id, |node| {
        node.set_live(egui::accesskit::Live::Polite);
    });
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Contrast of two colours (WCAG 2.1, 1.4.3).
    fn contrast(a: Color32, b: Color32) -> f32 {
        let luminance = |color: Color32| {
            let [r, g, b, _] = egui::Rgba::from(color).to_array();
            0.2126 * r + 0.7152 * g + 0.0722 * b
        };
        let (lighter, darker) = (luminance(a).max(luminance(b)), luminance(a).min(luminance(b)));
        (lighter + 0.05) / (darker + 0.05)
    }

    #[test]
    fn everything_that_is_read_stands_out_enough() {
        for (name, palette) in [("light", LIGHT), ("dark", DARK)] {
            let on_surfaces = [
                palette.ink,
                palette.soft,
                palette.accent,
                palette.fine,
                palette.problem,
                palette.careful,
            ];
            for surface in [palette.paper, palette.card] {
                for color in on_surfaces {
                    assert!(
                        contrast(color, surface) >= 4.5,
                        "{name}: {color:?} on {surface:?}"
                    );
                }
            }
            assert!(
                contrast(palette.on_accent, palette.accent) >= 4.5,
                "{name}: the main button"
            );
            for color in [palette.ink, palette.careful] {
                assert!(contrast(color, palette.careful_card) >= 4.5, "{name}: a warning");
            }
            for color in on_surfaces {
                let ground = palette.tint(color);
                assert!(contrast(color, ground) >= 4.5, "{name}: {color:?} on its tint");
            }
            let selected = selection(&palette);
            assert!(contrast(palette.ink, selected) >= 4.5, "{name}: what is selected");
            let [_, hovered, pressed] = accent_states(&palette);
            for ground in [hovered, pressed] {
                assert!(contrast(palette.on_accent, ground) >= 4.5, "{name}: {ground:?}");
            }
            for ground in palette.bar {
                assert!(contrast(palette.on_bar, ground) >= 4.5, "{name}: the bar");
            }
        }
    }

    #[test]
    fn nothing_moves_under_the_pointer() {
        let mut style = egui::Style::default();
        restyle(&mut style, &LIGHT);
        let widgets = &style.visuals.widgets;
        for state in [&widgets.hovered, &widgets.active, &widgets.open] {
            assert_eq!(state.bg_stroke.width, widgets.inactive.bg_stroke.width);
            assert_eq!(state.expansion, widgets.inactive.expansion);
        }
    }

    #[test]
    fn what_can_be_clicked_or_typed_into_has_an_edge_one_sees() {
        for palette in [LIGHT, DARK] {
            for ground in [palette.paper, palette.card] {
                assert!(contrast(palette.edge, ground) >= 3.0, "{ground:?}");
                // The ring around what has the keyboard, and the entry of a list under the pointer.
                assert!(contrast(palette.accent, ground) >= 3.0, "{ground:?}");
            }
        }
    }
}
