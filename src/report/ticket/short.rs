//! The result as plain text for a ticket that people read: verdict, reasons, chain, steps, the message; no tables.
//!
//! In: a [`Checkup`], a language, and what only the window knows. Out: lines of at most 78 columns where the content allows.

use crate::checkup::Checkup;
use crate::report::mask::masked;
use crate::report::page::Page;
use crate::report::view::View;
use crate::report::visible::one_line;
use crate::text::Text;

/// Longer messages are quoted in part, in lines.
const QUOTED: usize = 12;

/// The short ticket. `about` are further facts, label and value; `message` is what was pasted, where it may be quoted.
pub fn short_ticket(
    checkup: &Checkup,
    about: &[(String, String)],
    message: Option<&str>,
    text: &Text,
) -> String {
    let view = View::new(checkup, text);
    let mut page = Page::default();
    page.line(&text.format("report-title", &[("version", env!("CARGO_PKG_VERSION"))]));
    page.line("");
    page.verdict(&view);
    page.title(&text.get("report-evidence"));
    view.reasons.iter().for_each(|sentence| page.item("-", sentence));
    if !view.services.is_empty() {
        page.title(&text.get("report-services"));
        page.services(&view.services);
    }
    page.title(&text.get("report-chain"));
    page.chain(&view.chain);
    page.short_steps(&text.get("report-user"), &view.user, text);
    page.short_steps(&text.get("report-admin"), &view.admin, text);
    page.line("");
    page.facts(view.facts.iter().chain(about));
    if let Some(message) = message {
        page.title(&text.get("describe-message"));
        let mut lines = message.lines().map(str::trim).filter(|line| !line.is_empty());
        for line in lines.by_ref().take(QUOTED) {
            page.item(">", &one_line(&masked(line)));
        }
        if lines.next().is_some() {
            page.line("> …");
        }
    }
    page.into_text()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report;
    use crate::report::tables::width;

    #[test]
    fn a_short_ticket_has_what_a_helpdesk_asks_for_first() {
        let json = include_str!("../../../tests/snapshots/groupshield.json");
        let checkup = report::load(json).expect("our own");
        let text = Text::english();
        let about = [("System".to_owned(), "linux x86_64".to_owned())];
        let message = "Account: 'jane.doe@contoso.example'\n".repeat(40);
        let short = short_ticket(&checkup, &about, Some(&message), text);
        let whole = report::ticket(&checkup, text);
        let view = View::new(&checkup, text);
        let squeezed = |text: &str| text.split_whitespace().collect::<String>();
        let shown = squeezed(&short);
        for sentence in [
            &view.verdict,
            &view.admin[0].what,
            &view.user[0].what,
            &view.chain[3].what,
        ] {
            assert!(shown.contains(&squeezed(sentence)), "{sentence}: {short}");
        }
        assert!(short.contains("linux x86_64") && short.contains("j…@contoso.example"));
        assert!(!short.contains("jane.doe"));
        assert!(short.lines().count() * 2 < whole.lines().count(), "{short}");
        assert!(short.lines().all(|line| width(line) <= 78), "{short}");
    }
}
