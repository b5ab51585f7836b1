//! From a whole text to its [`Reading`].
//!
//! In: text. Out: the messages in the order they stand, each once; the numbers; the event-log entries.
//! The text is read in stretches: event-log entries, dialogs with labels, and the prose between them.

use super::dialog::label_table::Label;
use super::dialog::labels::{self, Mark};
use super::dialog::{self, Dialog};
use super::event_log::{self, Entry};
use super::free_text::sentences::Sentences;
use super::free_text::{self, accounts, encryption, facts, outlook_task};
use super::identify::program::{self, Named, TlsStack};
use super::identify::program_table;
use super::normalize::NormalizedText;
use super::normalize::encoding::{DecodeError, decode};
use super::reading::{COMPLAINT_LIMIT, Complaint, MailProgram, PASTE_LIMIT, Reading};
use super::{contradictions, numbers, repeated, secrets};
use crate::codes::{self, ErrorNumber, Found};
use std::collections::HashSet;
use std::ops::Range;

/// How much of a text is looked at to tell noise from words.
const NOISE_SAMPLE: usize = 64 * 1024;
/// How far before its first label a dialog's sentence is looked for.
const SENTENCE_REACH: usize = 800;
/// How far behind its last label a dialog's number is looked for.
const NUMBER_REACH: usize = 160;

/// Reads any text. Never fails: where nothing is recognised the reading is empty.
pub fn read(text: &str) -> Reading {
    let text = &text[..text.floor_char_boundary(PASTE_LIMIT)];
    if is_noise(text) {
        return Reading::default();
    }
    let mut normalized = NormalizedText::of(text);
    let secrets = secrets::find(&normalized.text, &normalized.lowercase);
    if !secrets.is_empty() {
        normalized.text = secrets::without(&normalized.text, &secrets);
        normalized.lowercase = secrets::without(&normalized.lowercase, &secrets);
    }
    let entries = event_log::entries(&normalized);
    let messages = Collector::new(&normalized).collect(&entries);
    let mut reading = Reading {
        complaints: messages.kept,
        codes: Vec::new(),
        events: Vec::new(),
        left_out: messages.left_out,
        secrets_left_out: secrets.len(),
        sentences_left_out: messages.sentences.are_cut(),
    };
    contradictions::find(&mut reading.complaints, &normalized);
    let mut known = HashSet::new();
    for entry in entries {
        let text = normalized.text.get(entry.range).unwrap_or_default();
        if known.insert((text, entry.event.id)) {
            reading.events.push(entry.event);
        }
    }
    if reading.complaints.is_empty() && reading.events.is_empty() {
        numbers::add_alone(&normalized.text, &mut reading);
    }
    reading.codes = numbers::explained(&normalized, &reading);
    reading
}

/// Bytes of a picture or a program that were pasted as text: every twentieth character stands for none.
fn is_noise(text: &str) -> bool {
    let sample = &text[..text.floor_char_boundary(NOISE_SAMPLE)];
    let unreadable = |c: &char| *c == '\u{FFFD}' || (c.is_control() && !c.is_whitespace());
    let noise = sample.chars().filter(unreadable).count();
    noise > 20 && noise * 20 > sample.chars().count()
}

/// Reads a file's bytes.
///
/// # Errors
/// [`DecodeError`] where the bytes are no text or too many.
pub fn read_bytes(bytes: &[u8]) -> Result<Reading, DecodeError> {
    Ok(read(&decode(bytes)?))
}

/// Messages on their way into a reading.
struct Collector<'text> {
    normalized: &'text NormalizedText,
    kept: Vec<Complaint>,
    /// Messages that count only where there is no better one: mentions of a number or a server.
    weak: Vec<Complaint>,
    left_out: usize,
    /// The texts that were read already.
    known: HashSet<&'text str>,
    /// The stretches in which messages were looked for already.
    stretches: HashSet<&'text str>,
    windows: Option<&'static str>,
    named: Option<Named>,
    stacks: Vec<&'static TlsStack>,
    sentences: Sentences<'text>,
}

impl<'text> Collector<'text> {
    fn new(normalized: &'text NormalizedText) -> Collector<'text> {
        Collector {
            normalized,
            kept: Vec::new(),
            weak: Vec::new(),
            left_out: 0,
            known: HashSet::new(),
            stretches: HashSet::new(),
            windows: program::windows(normalized),
            named: program::named(&normalized.text),
            stacks: program::tls_stacks(&normalized.text),
            sentences: Sentences::of(normalized),
        }
    }

    fn collect(mut self, entries: &[Entry]) -> Collector<'text> {
        let marks: Vec<_> = labels::marks(self.normalized)
            .into_iter()
            .filter(|mark| !is_within(entries, mark.start))
            .collect();
        let (dialogs, lone) = dialog::dialogs(self.normalized, marks);
        let mut stretch_start = 0;
        for (index, dialog) in dialogs.iter().enumerate() {
            let next = dialogs
                .get(index + 1)
                .map_or(self.normalized.text.len(), |next| next.range.start);
            let lead = self.lead(dialog, stretch_start);
            self.prose(stretch_start..lead.start, entries, &lone, true);
            stretch_start = dialog.range.end;
            // The same text again is the same message: forums quote whole posts.
            let text = self
                .normalized
                .text
                .get(lead.start..dialog.range.end)
                .unwrap_or_default();
            if !self.known.insert(text) {
                continue;
            }
            if self.kept.len() >= COMPLAINT_LIMIT {
                self.left_out += 1;
                continue;
            }
            let complaint = self.labelled(dialog, &lead, next);
            self.keep(complaint);
        }
        self.prose(stretch_start..self.normalized.text.len(), entries, &lone, false);
        if self.kept.is_empty() {
            let weak = std::mem::take(&mut self.weak);
            for complaint in weak {
                self.keep(complaint);
            }
        }
        self
    }

    /// The sentence before a dialog's first label: its own paragraph, or the one before an empty line.
    fn lead(&self, dialog: &Dialog, from: usize) -> Range<usize> {
        let end = dialog.range.start;
        let start = self
            .normalized
            .text
            .ceil_char_boundary(from.max(end.saturating_sub(SENTENCE_REACH)));
        let text = self.normalized.text.get(start..end).unwrap_or_default();
        let trimmed = text.trim_end_matches(|c: char| c.is_whitespace() || c == '(');
        let paragraph = trimmed.rfind("\n\n").map_or(start, |at| start + at + 2);
        // A number before the dialog belongs to another message, unless the dialog lacks one.
        let numbers: Vec<Found> =
            codes::find_numbers(self.normalized.text.get(paragraph..end).unwrap_or_default()).collect();
        if numbers.is_empty() {
            return paragraph..end;
        }
        let own = dialog::complaint(self.normalized, &dialog.marks, dialog.range.end).error_number;
        let foreign = numbers.iter().rev().find(|found| {
            let range = found.range.start + paragraph..found.range.end + paragraph;
            match &own {
                Some(own) => own.0 != found.value,
                None => numbers.len() > 1 || outlook_task::task(self.normalized, paragraph, range).is_some(),
            }
        });
        let start = foreign.map_or(paragraph, |found| paragraph + found.range.end);
        start..end
    }

    /// A dialog with labels.
    fn labelled(&mut self, dialog: &Dialog, lead: &Range<usize>, next: usize) -> Complaint {
        let normalized = self.normalized;
        // The last value may run on to the end of its paragraph, but not into the next message.
        let mut complaint = dialog::complaint(
            normalized,
            &dialog.marks,
            dialog.range.end.max(next.min(dialog.range.end + 4000)),
        );
        let lead_text = normalized.text.get(lead.clone()).unwrap_or_default();
        let behind = self.behind(dialog, next);
        let whole = lead.start..dialog.range.end.max(lead.end).max(behind.end);
        let has = |label| dialog.marks.iter().any(|mark| mark.label == label);
        if complaint.error_number.is_none() {
            complaint.error_number = self.number_beside(dialog, lead, next);
        }
        let said_here = self.sentences.within(&whole);
        if complaint.server.is_none() {
            complaint.server = facts::server(said_here).map(|(server, _)| server);
        }
        if complaint.protocol.is_none() && !has(Label::Protocol) {
            let by_reply = complaint
                .server_response
                .as_deref()
                .and_then(codes::reply)
                .and_then(|reply| reply.protocol);
            complaint.protocol = facts::protocol(said_here)
                .or(by_reply)
                .or_else(|| codes::protocol_of(complaint.error_number?.0));
            if complaint.protocol.is_some() {
                complaint.doubtful.push("protocol".to_owned());
            }
        }
        let whole_text = normalized.text.get(whole.clone()).unwrap_or_default();
        if !has(Label::Account) {
            complaint.account = said_here
                .iter()
                .find_map(|said| said.account.clone())
                .or_else(|| accounts::named(whole_text));
        }
        if !has(Label::Secure) {
            complaint.secure = complaint.secure.or_else(|| facts::secure(said_here));
        }
        complaint.secure = complaint
            .secure
            .or_else(|| encryption::chosen(&whole_text.to_lowercase()));
        if complaint.error_number.is_none() && !has(Label::SocketError) {
            complaint.socket_error = complaint
                .socket_error
                .or_else(|| facts::socket_error(&whole_text.to_lowercase()));
        }
        complaint.language = dialog::language(&dialog.marks, lead_text);
        let by_sentence = program::of_message("", said_here, false).map(|named| named.program.client);
        complaint.sayings = facts::sayings(said_here, &normalized.text);
        complaint.client = self.program(dialog::program(&dialog.marks, normalized), by_sentence);
        // Of several programs of one maker the one that the text names.
        let named = self.named.map(|named| named.program);
        complaint.program = named
            .filter(|named| named.client == complaint.client)
            .or_else(|| program_table::of_client(complaint.client))
            .or(named)
            .map(|program| program.name.clone());
        complaint
    }

    /// The layout tells the program; Windows Mail has the layout of Outlook Express and is told by its name or by Vista.
    fn program(&self, by_layout: MailProgram, by_sentence: Option<MailProgram>) -> MailProgram {
        let named = self.named.map(|named| named.program.client);
        match (by_layout, named) {
            (
                MailProgram::OutlookExpress,
                Some(named @ (MailProgram::WindowsMail | MailProgram::WindowsLiveMail)),
            ) => named,
            (MailProgram::OutlookExpress, _) if self.windows == Some("Windows Vista") => {
                MailProgram::WindowsMail
            }
            (MailProgram::Unknown, named) => named.or(by_sentence).unwrap_or_default(),
            (layout, _) => layout,
        }
    }

    /// The rest of a dialog's paragraph.
    fn behind(&self, dialog: &Dialog, next: usize) -> Range<usize> {
        let end = dialog.range.end;
        let stop = self
            .normalized
            .text
            .floor_char_boundary(next.min(end + NUMBER_REACH).max(end));
        let rest = self.normalized.text.get(end..stop).unwrap_or_default();
        end..end + rest.find("\n\n").unwrap_or(rest.len())
    }

    /// The number of a dialog that prints it outside its labels: in the sentence before, or right behind.
    fn number_beside(&self, dialog: &Dialog, lead: &Range<usize>, next: usize) -> Option<ErrorNumber> {
        let behind = self.normalized.text.get(self.behind(dialog, next))?;
        let before = self.normalized.text.get(lead.clone())?;
        let mut found = codes::find_numbers(before)
            .chain(codes::find_numbers(behind))
            .map(|found| found.value);
        let first = found.next()?;
        found.all(|other| other == first).then_some(ErrorNumber(first))
    }

    /// The prose of a stretch, without the event-log entries in it.
    fn prose(&mut self, stretch: Range<usize>, entries: &[Entry], lone: &[Mark], is_lead: bool) {
        let mut start = stretch.start;
        let first = entries.partition_point(|entry| entry.range.end <= stretch.start);
        for entry in entries.iter().skip(first) {
            if entry.range.start >= stretch.end {
                break;
            }
            // What the description says tells more than the entry's number.
            if entry.is_told(self.normalized) {
                continue;
            }
            if entry.range.start > start {
                self.messages(start..entry.range.start, lone, false);
            }
            start = start.max(entry.range.end);
        }
        if start < stretch.end {
            self.messages(start..stretch.end, lone, is_lead);
        }
    }

    fn messages(&mut self, stretch: Range<usize>, lone: &[Mark], is_lead: bool) {
        let text = self.normalized.text.get(stretch.clone()).unwrap_or_default();
        // The same text again holds the same messages.
        if text.trim().is_empty() || !self.stretches.insert(text) {
            return;
        }
        // What is only counted is not taken apart.
        let is_kept = self.kept.len() < COMPLAINT_LIMIT;
        let sentences = is_kept.then_some(&mut self.sentences);
        for part in free_text::parts::parts(self.normalized, &stretch, sentences) {
            // The same text again is the same message, and those beyond the limit are only counted.
            let text = self.normalized.text.get(part.range()).unwrap_or_default();
            if !self.known.insert(text) {
                continue;
            }
            if self.kept.len() >= COMPLAINT_LIMIT {
                self.left_out += usize::from(part.tells(&mut self.sentences));
                continue;
            }
            let Some(message) = free_text::read(part, self.normalized, &stretch, lone, &mut self.sentences)
            else {
                continue;
            };
            let mut complaint = message.complaint;
            if complaint.client == MailProgram::Unknown
                && let Some(named) = self.named
            {
                complaint.client = named.program.client;
                complaint.program = complaint.program.or_else(|| Some(named.program.name.clone()));
                complaint.protocol = complaint.protocol.or(named.protocol);
            }
            // A sentence right before a dialog is the dialog's own, whatever empty lines a page put between.
            let is_own_sentence = is_lead
                && complaint.error_number.is_none()
                && complaint.server_response.is_none()
                && !matches!(
                    complaint.client,
                    MailProgram::Thunderbird | MailProgram::AppleMail
                );
            if message.is_weak || is_own_sentence {
                if self.weak.len() < COMPLAINT_LIMIT {
                    self.weak.push(self.finished(complaint));
                }
            } else {
                self.keep(complaint);
            }
        }
    }

    fn keep(&mut self, complaint: Complaint) {
        let complaint = self.finished(complaint);
        if repeated::is_known(&complaint, &self.kept) {
            return;
        }
        if self.kept.len() < COMPLAINT_LIMIT {
            self.kept.push(complaint);
        } else {
            self.left_out += 1;
        }
    }

    /// What every message gets: the Windows version, and what encrypts.
    fn finished(&self, mut complaint: Complaint) -> Complaint {
        complaint.windows = self.windows.map(str::to_owned);
        let program = complaint.program.as_deref().and_then(program_table::by_name);
        complaint.tls_stack =
            program::tls_stack(&self.stacks, complaint.client, program).map(|stack| stack.name.clone());
        complaint
    }
}

fn is_within(entries: &[Entry], position: usize) -> bool {
    let index = entries.partition_point(|entry| entry.range.end <= position);
    entries
        .get(index)
        .is_some_and(|entry| entry.range.contains(&position))
}
