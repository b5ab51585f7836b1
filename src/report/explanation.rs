//! What a text most likely means, ready to be shown: the causes that are worth naming and the first steps.
//!
//! In: an [`Explanation`]. Out: the same selection and the same sentences for the command line and the window.

use super::words;
use crate::advice::Step;
use crate::checkup::{Explanation, UNNAMED_SERVER};
use crate::diagnosis::Hypothesis;
use crate::text::Text;

/// More causes are not read.
const MOST_CAUSES: usize = 5;
/// Less likely causes are not worth naming, 0 to 1.
const NAMED_FROM: f64 = 0.05;

/// The causes that are named: the likeliest, and those that are not far behind.
pub fn named_causes(explanation: &Explanation) -> impl Iterator<Item = &Hypothesis> {
    likeliest(&explanation.causes)
}

/// Of some causes those that are named.
pub fn likeliest(causes: &[Hypothesis]) -> impl Iterator<Item = &Hypothesis> {
    causes
        .iter()
        .filter(|cause| cause.probability >= NAMED_FROM)
        .take(MOST_CAUSES)
}

/// Steps and their warnings as sentences, with words in place of a server that the text does not name.
pub fn first_steps(steps: &[Step], text: &Text) -> Vec<(String, Option<String>)> {
    let mut steps = steps.to_vec();
    for value in steps.iter_mut().flat_map(|step| step.args.values_mut()) {
        if value == UNNAMED_SERVER {
            *value = text.get("explain-your-server");
        }
    }
    words::steps(&steps, text)
}
