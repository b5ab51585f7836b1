//! The result as plain text: whole for a ticket field, or one screenful for whoever reads it on the command line.
//!
//! In: a [`Checkup`] and a language. Out: lines of at most 78 columns where the content allows.

use crate::checkup::Checkup;
use crate::report::page::Page;
use crate::report::view::{StepLine, View};
use crate::text::Text;

/// Plain text for a ticket: everything.
pub fn ticket(checkup: &Checkup, text: &Text) -> String {
    let view = View::new(checkup, text);
    let mut page = Page::default();
    page.line(&text.format("report-title", &[("version", env!("CARGO_PKG_VERSION"))]));
    page.line("");
    page.facts(view.facts.iter());
    page.heading(&text.get("report-verdict"));
    page.verdict(&view);
    if !view.services.is_empty() {
        page.heading(&text.get("report-services"));
        page.services(&view.services);
    }
    page.heading(&text.get("report-chain"));
    page.chain(&view.chain);
    page.steps(&text.get("report-user"), &view.user, text);
    page.steps(&text.get("report-admin"), &view.admin, text);
    page.heading(&text.get("report-evidence"));
    view.evidence.iter().for_each(|sentence| page.item("-", sentence));
    page.heading(&text.get("report-causes"));
    for (title, percent, label) in &view.causes {
        page.paragraph(&format!("{percent:>6}  {title} ({label})"), 8);
    }
    view.tables.iter().for_each(|table| page.table(table));
    page.into_text()
}

/// One screenful: the verdict, why, and what to do. `more` is the line that says where the rest is.
pub fn screenful(checkup: &Checkup, text: &Text, more: &str) -> String {
    let view = View::new(checkup, text);
    let mut page = Page::default();
    let practice = checkup.practice.as_ref();
    if practice.is_some() {
        page.paragraph(&text.get("report-practice-note"), 0);
        page.line("");
    }
    page.verdict(&view);
    page.line("");
    if !view.services.is_empty() {
        page.services(&view.services);
        page.line("");
    }
    page.chain(&view.chain);
    page.title(&text.get("report-evidence"));
    view.reasons.iter().for_each(|sentence| page.item("-", sentence));
    page.short_steps(&text.get("report-user"), &view.user, text);
    administrator(&mut page, &view, text);
    page.line("");
    page.paragraph(more, 0);
    page.into_text()
}

/// Whole where the screen has room for it, else the first sentence of each step.
fn administrator(page: &mut Page, view: &View, text: &Text) {
    let mut whole = Page::default();
    whole.short_steps(&text.get("report-admin"), &view.admin, text);
    if page.lines() + whole.lines() + LINES_BELOW <= SCREEN {
        page.append(whole);
        return;
    }
    let short: Vec<StepLine> = view.admin.iter().map(first_sentence).collect();
    page.short_steps(&text.get("report-admin"), &short, text);
}

/// Lines that a usual terminal shows without scrolling.
const SCREEN: usize = 40;
/// The empty line and the one that says where the rest is.
const LINES_BELOW: usize = 2;

/// A warning is never shortened.
fn first_sentence(step: &StepLine) -> StepLine {
    let ends = [". ", "。"];
    let end = ends
        .iter()
        .filter_map(|end| Some(step.what.find(end)? + end.trim_end().len()));
    let what = end.min().map_or(step.what.as_str(), |end| &step.what[..end]);
    StepLine {
        what: what.to_owned(),
        warning: step.warning.clone(),
    }
}
