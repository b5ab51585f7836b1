//! The picture of the five links, from this computer to the mail server.
//!
//! In: the state of each link. Out: a drawing that fills in live and breaks where the chain is broken; each link has a
//! name and a state for screen readers, and an icon beside its colour.

use super::theme::{self, Palette};
use crate::certificate::CertificateObservation;
use crate::checkup::Checkup;
use crate::diagnosis::HypothesisId;
use crate::mail::{Security, Stage};
use crate::probe::{DnsOutcome, GreetingKind, HelloOutcome, Link, LinkState, PortObservation, TcpOutcome};
use crate::report::words;
use crate::text::Text;
use eframe::egui::{self, Align2, Color32, FontId, Pos2, Rect, Sense, Shape, Stroke, Vec2, pos2, vec2};

/// One link as it stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct LinkRow {
    /// Its state.
    pub state: LinkState,
    /// Milliseconds it took.
    pub ms: Option<u64>,
}

/// The five links in order.
pub type Chain = [LinkRow; 5];

/// The place of a link in a [`Chain`].
pub fn place(link: Link) -> usize {
    Link::ALL
        .iter()
        .position(|candidate| *candidate == link)
        .unwrap_or_default()
}

/// The chain of a finished run, from what was seen and decided.
pub fn of(checkup: &Checkup) -> Chain {
    let seen = &checkup.observations;
    let named: Vec<&PortObservation> = seen.ports.iter().filter(|port| port.named).collect();
    let resolved: Vec<_> = seen
        .dns
        .iter()
        .filter(|row| matches!(row.outcome, DnsOutcome::Resolved | DnsOutcome::Literal))
        .collect();
    let blamed = checkup.diagnosis.leading.map(stage_of);
    let name = row(
        !resolved.is_empty() && blamed != Some(Stage::Dns),
        resolved.iter().map(|row| row.ms).max(),
    );
    let open = named.iter().find(|port| port.tcp == TcpOutcome::Open);
    let connection = after(name, || row(open.is_some(), open.map(|port| port.tcp_ms)));
    let secure = after(connection, || secure_channel(checkup, &named, blamed));
    let server = after(secure, || mail_server(&named, blamed));
    let computer = row(blamed != Some(Stage::Local), None);
    [computer, name, connection, secure, server]
}

fn row(fine: bool, ms: Option<u64>) -> LinkRow {
    LinkRow {
        state: if fine { LinkState::Fine } else { LinkState::Problem },
        ms,
    }
}

fn after(before: LinkRow, link: impl FnOnce() -> LinkRow) -> LinkRow {
    match before.state {
        LinkState::Fine => link(),
        LinkState::Skipped if before.ms.is_some() => link(),
        _ => LinkRow {
            state: LinkState::Skipped,
            ms: None,
        },
    }
}

fn secure_channel(checkup: &Checkup, named: &[&PortObservation], blamed: Option<Stage>) -> LinkRow {
    if checkup.target.security == Security::None {
        // The time marks a link that does not exist, so that what follows it is still judged.
        return LinkRow {
            state: LinkState::Skipped,
            ms: Some(0),
        };
    }
    let hellos = named.iter().flat_map(|port| &port.hellos);
    let answered = hellos
        .filter(|hello| hello.outcome == HelloOutcome::ServerHello)
        .map(|hello| hello.ms)
        .min();
    let handshake = named
        .iter()
        .filter_map(|port| port.handshake.as_ref())
        .find(|handshake| handshake.completed);
    let sound = |certificate: &CertificateObservation| certificate.problems.is_empty();
    let certificates = named
        .iter()
        .filter_map(|port| port.certificate.as_ref())
        .all(sound);
    let ms = handshake.map(|handshake| handshake.ms).or(answered);
    row(ms.is_some() && certificates && blamed != Some(Stage::Tls), ms)
}

fn mail_server(named: &[&PortObservation], blamed: Option<Stage>) -> LinkRow {
    let greeting = named.iter().filter_map(|port| port.greeting.as_ref()).next();
    match greeting {
        Some(greeting) => {
            let ready = matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth);
            let fine = ready && !matches!(blamed, Some(Stage::Greeting | Stage::Auth | Stage::Protocol));
            row(fine, Some(greeting.ms))
        }
        None => LinkRow {
            state: LinkState::Skipped,
            ms: None,
        },
    }
}

/// The link a cause breaks.
fn stage_of(cause: HypothesisId) -> Stage {
    use HypothesisId as Id;
    match cause {
        Id::Dns => Stage::Dns,
        Id::Firewall | Id::NoSecureService | Id::ServerDown | Id::Ipv6Broken => Stage::Tcp,
        Id::ClockWrong => Stage::Local,
        Id::ServerBusy => Stage::Greeting,
        Id::SignInRefused => Stage::Auth,
        Id::SlowServer | Id::WrongProtocol | Id::CaptivePortal => Stage::Protocol,
        Id::Healthy => Stage::Unknown,
        _ => Stage::Tls,
    }
}

/// Height of the picture, in points.
const HEIGHT: f32 = 90.0;
/// Radius of a link's icon.
const RADIUS: f32 = 19.0;

/// Draws the chain over the whole width.
pub fn show(ui: &mut egui::Ui, chain: &Chain, text: &Text) {
    let palette = theme::palette(ui);
    let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
    let spoken = spoken(chain, text);
    response.widget_info(|| egui::WidgetInfo::labeled(egui::accesskit::Role::Label, true, &spoken));
    if !ui.is_rect_visible(rect) {
        return;
    }
    let centre = |place: usize| {
        let step = rect.width() / 5.0;
        pos2(
            rect.left() + step * (place as f32 + 0.5),
            rect.top() + RADIUS + 4.0,
        )
    };
    for (place, row) in chain.iter().enumerate().skip(1) {
        draw_road(ui, palette, centre(place - 1), centre(place), row.state);
    }
    for (place, row) in chain.iter().enumerate() {
        draw_link(
            ui,
            palette,
            centre(place),
            rect.width() / 5.0,
            Link::ALL[place],
            *row,
            text,
        );
    }
}

/// The chain in words: what a screen reader says.
pub fn spoken(chain: &Chain, text: &Text) -> String {
    let links = Link::ALL.iter().zip(chain).map(|(link, row)| {
        format!(
            "{}: {}",
            text.get(&link_message(*link)),
            text.get(&state_message(row.state))
        )
    });
    links.collect::<Vec<_>>().join("; ")
}

fn link_message(link: Link) -> String {
    format!("link-{}", words::id_of(&link))
}

fn state_message(state: LinkState) -> String {
    format!("link-state-{}", words::id_of(&state))
}

fn colour(palette: &Palette, state: LinkState) -> Color32 {
    match state {
        LinkState::Waiting | LinkState::Skipped => palette.soft,
        LinkState::Checking => palette.accent,
        LinkState::Fine => palette.fine,
        LinkState::Problem => palette.problem,
    }
}

/// The road to a link: whole where the link works, with a gap and a cross where it is broken, dotted where nobody went.
fn draw_road(ui: &egui::Ui, palette: &Palette, from: Pos2, to: Pos2, state: LinkState) {
    let (start, end) = (from + vec2(RADIUS + 6.0, 0.0), to - vec2(RADIUS + 6.0, 0.0));
    let stroke = Stroke::new(3.0, colour(palette, state));
    match state {
        LinkState::Fine => {
            ui.painter().line_segment([start, end], stroke);
        }
        LinkState::Problem => {
            let middle = start + (end - start) * 0.5;
            let gap = vec2(11.0, 0.0);
            ui.painter().line_segment([start, middle - gap], stroke);
            ui.painter().line_segment([middle + gap, end], stroke);
            draw_cross(ui, middle, 6.0, stroke);
        }
        _ => {
            let line = Shape::dashed_line(&[start, end], Stroke::new(2.0, palette.line), 5.0, 5.0);
            ui.painter().extend(line);
        }
    }
}

fn draw_link(
    ui: &egui::Ui,
    palette: &Palette,
    centre: Pos2,
    width: f32,
    link: Link,
    row: LinkRow,
    text: &Text,
) {
    let tint = colour(palette, row.state);
    let painter = ui.painter();
    let filled = matches!(row.state, LinkState::Fine | LinkState::Problem);
    painter.circle(
        centre,
        RADIUS,
        if filled { tint } else { palette.card },
        Stroke::new(2.0, tint),
    );
    let mark = Stroke::new(2.5, if filled { palette.card } else { tint });
    match row.state {
        LinkState::Fine => {
            let points = [
                centre + vec2(-7.0, 0.5),
                centre + vec2(-2.0, 6.0),
                centre + vec2(8.0, -6.0),
            ];
            painter.add(Shape::line(points.to_vec(), mark));
        }
        LinkState::Problem => draw_cross(ui, centre, 6.5, mark),
        LinkState::Checking => {
            let dots = [-7.0, 0.0, 7.0].map(|x| Shape::circle_filled(centre + vec2(x, 0.0), 2.2, tint));
            painter.extend(dots);
        }
        LinkState::Waiting | LinkState::Skipped => {
            painter.line_segment([centre - vec2(6.0, 0.0), centre + vec2(6.0, 0.0)], mark);
        }
    }
    let title = text.get(&link_message(link));
    let below = pos2(centre.x, centre.y + RADIUS + 7.0);
    let used = centred_text(
        ui,
        below,
        width - 6.0,
        &title,
        FontId::proportional(theme::BODY),
        palette.ink,
    );
    let state = text.get(&state_message(row.state));
    let detail = match row.ms {
        Some(ms) if filled => format!("{state}, {ms} ms"),
        _ => state,
    };
    let next = pos2(centre.x, used.bottom() + 2.0);
    centred_text(
        ui,
        next,
        width - 6.0,
        &detail,
        FontId::proportional(theme::SMALL),
        tint,
    );
}

fn centred_text(ui: &egui::Ui, top: Pos2, width: f32, words: &str, font: FontId, colour: Color32) -> Rect {
    let galley = ui
        .painter()
        .layout(words.to_owned(), font, colour, width.max(20.0));
    let rect = Align2::CENTER_TOP.anchor_size(top, galley.size());
    ui.painter().galley(rect.min, galley, colour);
    rect
}

fn draw_cross(ui: &egui::Ui, centre: Pos2, size: f32, stroke: Stroke) {
    let arm = Vec2::splat(size);
    let other = vec2(size, -size);
    ui.painter().line_segment([centre - arm, centre + arm], stroke);
    ui.painter()
        .line_segment([centre - other, centre + other], stroke);
}
