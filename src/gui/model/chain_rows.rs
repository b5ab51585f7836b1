//! The chain as the window shows it, live and at the end.
//!
//! In: the one [`Chain`] of the diagnosis. Out: a row for each link; while a check runs, what is being checked and what waits.

use crate::diagnosis::{Chain, ChainLink, Diagnosis, Link, LinkState, Point, can_break};
use crate::report::visible::one_line;
use crate::report::words;
use crate::text::Text;

/// How a link is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Shown {
    /// Its turn has not come.
    Waiting,
    /// Under way.
    Checking,
    /// As the chain says.
    State(LinkState),
    /// Nothing of the chain was seen failing, and the likeliest cause lies here.
    Suspected,
}

impl Shown {
    /// The name in message ids.
    pub fn name(self) -> &'static str {
        match self {
            Shown::Waiting => "waiting",
            Shown::Checking => "checking",
            Shown::Suspected => "suspected",
            Shown::State(LinkState::Works) => "works",
            Shown::State(LinkState::Broken) => "broken",
            Shown::State(LinkState::Partly) => "partly",
            Shown::State(LinkState::NotReached) => "not-reached",
            Shown::State(LinkState::NotUsed) => "not-used",
            Shown::State(LinkState::NotTested) => "not-tested",
        }
    }
}

/// One link as it is shown.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct LinkRow {
    /// Which.
    pub link: Link,
    /// How.
    pub shown: Shown,
    /// Milliseconds it took.
    pub ms: Option<u64>,
    /// What was seen of it, where anything is known.
    pub what: Option<String>,
}

/// The rows of a finished run. Where no link was seen failing, the one that the leading cause lies in is marked.
pub fn finished(diagnosis: &Diagnosis, text: &Text) -> Vec<LinkRow> {
    let suspected = suspected(diagnosis);
    diagnosis
        .chain
        .links
        .iter()
        .map(|row| LinkRow {
            link: row.link,
            shown: match suspected == Some(row.link) {
                true => Shown::Suspected,
                false => Shown::State(row.state),
            },
            ms: row.ms,
            what: Some(sentence(row, text)),
        })
        .collect()
}

fn suspected(diagnosis: &Diagnosis) -> Option<Link> {
    let cause = diagnosis.leading?;
    let links = &diagnosis.chain.links;
    let fails = |row: &ChainLink| matches!(row.state, LinkState::Broken | LinkState::Partly);
    if links.iter().any(fails) {
        return None;
    }
    let can_lie_in = |link: Link| {
        let mut points = Point::ALL.into_iter().filter(|point| point.link() == link);
        points.any(|point| can_break(cause, point))
    };
    let possible = links
        .iter()
        .filter(|row| matches!(row.state, LinkState::Works | LinkState::NotTested));
    possible.map(|row| row.link).rfind(|link| can_lie_in(*link))
}

fn sentence(row: &ChainLink, text: &Text) -> String {
    one_line(&words::link_note(&row.note, text))
}

/// The rows while a run is under way: the first link that is not known yet is the one being checked. What cannot be
/// tested at all is never waited for.
pub fn live(chain: Option<&Chain>, text: &Text) -> Vec<LinkRow> {
    let mut is_first = true;
    let state_of = |link| chain.and_then(|chain| chain.link(link));
    Link::ALL
        .into_iter()
        .map(|link| {
            let row = state_of(link);
            let state = row.map_or(LinkState::NotTested, |row| row.state);
            let shown = match state {
                LinkState::NotTested if link == Link::SignIn => Shown::Waiting,
                LinkState::NotTested if std::mem::take(&mut is_first) => Shown::Checking,
                LinkState::NotTested => Shown::Waiting,
                known => Shown::State(known),
            };
            LinkRow {
                link,
                shown,
                ms: row.and_then(|row| row.ms),
                what: row
                    .filter(|_| matches!(shown, Shown::State(_)))
                    .map(|row| sentence(row, text)),
            }
        })
        .collect()
}
