//! The pieces of a stretch that are one message at most: each error number begins one, and so does each complaint about
//! another account or server.
//!
//! In: a stretch of normalized text. Out: [`Part`]s, each of which can be asked whether it tells anything.

mod items;

use super::outlook_task::{self, Task};
use super::sentences::Sentences;
use crate::codes::{self, Found};
use crate::complaint::normalize::NormalizedText;
use std::ops::Range;

/// At most this many numbers of one stretch begin a message; more are a list, not messages.
const NUMBER_LIMIT: usize = 500;
/// The beginning of a message.
pub(super) struct MessageStart {
    pub(super) start: usize,
    pub(super) number: Option<Found>,
    /// Outlook's own form, where it has that.
    pub(super) task: Option<Task>,
}

impl MessageStart {
    fn without_number(start: usize) -> MessageStart {
        MessageStart {
            start,
            number: None,
            task: None,
        }
    }

    /// In Outlook's own form.
    pub(super) fn is_outlooks(&self) -> bool {
        self.task.is_some()
    }
}

/// A piece of a stretch that is one message at most.
pub(in crate::complaint) struct Part {
    pub(super) begun: MessageStart,
    pub(super) end: usize,
}

impl Part {
    /// Where it stands in the text.
    pub(in crate::complaint) fn range(&self) -> Range<usize> {
        self.begun.start.min(self.end)..self.end
    }

    /// True where it would be a message by its number or its sentences alone, which costs less than to read it.
    pub(in crate::complaint) fn tells(&self, sentences: &mut Sentences) -> bool {
        self.begun.number.is_some()
            || sentences
                .within(&self.range())
                .iter()
                .any(|said| said.row.finding.is_some() || said.is_telling())
    }
}

/// The pieces of a stretch, one after the other.
pub(in crate::complaint) fn parts(
    normalized: &NormalizedText,
    stretch: &Range<usize>,
    sentences: Option<&mut Sentences>,
) -> impl Iterator<Item = Part> + use<> {
    let mut starts = starts(normalized, stretch);
    if let Some(sentences) = sentences
        && starts.iter().all(|begun| begun.number.is_none())
    {
        let further = items::starts(normalized, stretch, sentences);
        starts.extend(further.into_iter().map(MessageStart::without_number));
    }
    let mut ends: Vec<usize> = starts.iter().skip(1).map(|begun| begun.start).collect();
    ends.push(stretch.end);
    starts
        .into_iter()
        .zip(ends)
        .map(|(begun, end)| Part { begun, end })
}

/// An error number and no address in memory, whose reserved bits are anything; nor .NET's number for "an exception".
fn is_error(found: &Found) -> bool {
    let is_net = (found.value >> 16) == 0x8013;
    let is_reserved = found.value >> 28 == 0xA || found.value >> 28 == 0xB || found.value >> 28 == 9;
    !is_net && !is_reserved
}

fn starts(normalized: &NormalizedText, stretch: &Range<usize>) -> Vec<MessageStart> {
    let text = normalized.text.get(stretch.clone()).unwrap_or_default();
    let mut starts: Vec<MessageStart> = Vec::new();
    let mut from = stretch.start;
    let mut previous = None;
    for found in codes::find_numbers(text).filter(is_error).take(NUMBER_LIMIT) {
        let found = Found {
            range: found.range.start + stretch.start..found.range.end + stretch.start,
            value: found.value,
        };
        // The same number again is the same message told twice: "Error is 0x... "Sending reported error (0x...)".
        let task = outlook_task::task(normalized, from, found.range.clone());
        if previous == Some(found.value) && task.as_ref().is_none_or(|task| task.account.is_none()) {
            from = found.range.end;
            if let Some(begun) = starts.last_mut() {
                begun.task = begun.task.take().or(task);
            }
            continue;
        }
        previous = Some(found.value);
        from = found.range.end;
        let start = match (&task, starts.is_empty()) {
            (Some(task), _) => task.start,
            (None, true) => stretch.start,
            (None, false) => found.range.start,
        };
        starts.push(MessageStart {
            start,
            number: Some(found),
            task,
        });
    }
    if starts.is_empty() {
        starts.push(MessageStart::without_number(stretch.start));
    }
    starts
}
