//! The result as one self-contained page: no script, no outside request, escaped by the template engine.
//!
//! In: a [`Checkup`] and a language. Out: HTML from `assets/report/report.html`.

use super::view::View;
use crate::checkup::Checkup;
use crate::diagnosis::HypothesisId;
use crate::text::Text;
use askama::Template;

#[derive(Template)]
#[template(path = "report.html", config = "assets/report/askama.toml")]
struct Page<'a> {
    language: &'a str,
    version: &'a str,
    view: &'a View,
    words: Words,
    /// The verdict's sign: `works`, `broken` or `open`.
    sign: &'a str,
    json: String,
}

/// Headings of the page.
struct Words {
    title: String,
    services: String,
    chain: String,
    user: String,
    admin: String,
    warning: String,
    evidence: String,
    causes: String,
    practice: Option<String>,
}

/// One self-contained page.
pub fn html(checkup: &Checkup, text: &Text) -> String {
    let page = Page {
        language: text.language().tag(),
        version: env!("CARGO_PKG_VERSION"),
        view: &View::new(checkup, text),
        words: Words {
            title: text.format("report-title", &[("version", env!("CARGO_PKG_VERSION"))]),
            services: text.get("report-services"),
            chain: text.get("report-chain"),
            user: text.get("report-user"),
            admin: text.get("report-admin"),
            warning: text.get("report-warning"),
            evidence: text.get("report-evidence"),
            causes: text.get("report-causes"),
            practice: checkup
                .practice
                .is_some()
                .then(|| text.get("report-practice-note")),
        },
        sign: match checkup.diagnosis.leading {
            Some(HypothesisId::Healthy) => "works",
            Some(_) => "broken",
            None => "open",
        },
        json: super::json_text(&super::json(checkup, text)),
    };
    // Rendering writes to a String, which cannot fail.
    page.render().unwrap_or_default()
}
