//! A result as rows of finished sentences: what the ticket, the page and the picture all show.
//!
//! In: a [`Checkup`] and a language. Out: a [`View`]; every string is harmless to show (see [`visible`](super::visible)).

use super::provider::provider_fact;
use super::reasons;
use super::tables::{Table, tables};
use super::visible::one_line;
use super::{verdict, words};
use crate::checkup::{CheckedService, Checkup};
use crate::client::{self, Origin};
use crate::diagnosis::{Certainty, ChainLink, Hypothesis, HypothesisId, Link, LinkState};
use crate::mail::{Security, Target};
use crate::text::Text;

/// One result, ready to be laid out.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct View {
    /// When, where and what: label and value.
    pub facts: Vec<(String, String)>,
    /// The verdict in one sentence.
    pub verdict: String,
    /// How far a run got that was ended early, where something leads all the same.
    pub stopped: Option<String>,
    /// What is wrong beside the leading cause, a line each.
    pub also_wrong: Vec<String>,
    /// Every service of the account that was checked, a line each; empty where one was named.
    pub services: Vec<ServiceRow>,
    /// The six links.
    pub chain: Vec<ChainRow>,
    /// How sure that is.
    pub certainty: String,
    /// That the program does not fetch mail from this computer, where it does not.
    pub cloud: Option<String>,
    /// Whose move it is.
    pub whose_move: String,
    /// The GroupShield line.
    pub groupshield: String,
    /// The cheapest test that would decide, where nothing leads.
    pub next_test: Option<String>,
    /// Steps for the person.
    pub user: Vec<StepLine>,
    /// Steps for the administrator.
    pub admin: Vec<StepLine>,
    /// The two or three strongest of what was established, the leading cause's first.
    pub reasons: Vec<String>,
    /// Everything that was established: the leading cause's first, then along the chain.
    pub evidence: Vec<String>,
    /// The likeliest causes: name, percentage, label.
    pub causes: Vec<(String, String, String)>,
    /// Tables below the fold.
    pub tables: Vec<Table>,
}

/// One step and its warning.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepLine {
    /// What to do.
    pub what: String,
    /// What to know before doing it.
    pub warning: Option<String>,
}

/// One service of an account.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ServiceRow {
    /// Every link of it was seen working.
    pub works: bool,
    /// Which, and how it was found.
    pub what: String,
}

impl ServiceRow {
    fn new(service: &CheckedService, text: &Text) -> ServiceRow {
        let works = service.works();
        let found = match service.leading {
            _ if works => text.get("service-works"),
            Some(HypothesisId::Healthy) | None => text.get("service-not-decided"),
            Some(cause) => words::title(cause, text),
        };
        let target = &service.target;
        let arguments = [
            ("protocol", target.protocol.name()),
            ("server", target.server.as_str()),
            ("port", &target.port.to_string()),
            ("found", &found),
        ];
        ServiceRow {
            works,
            what: one_line(&text.format("service-line", &arguments)),
        }
    }
}

/// One link of the chain.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ChainRow {
    /// Which.
    pub link: Link,
    /// How it stands.
    pub state: LinkState,
    /// The state's name in style sheets.
    pub state_id: String,
    /// Its name.
    pub name: String,
    /// How it stands, in a word or two.
    pub state_words: String,
    /// What was seen of it; without the state's words where it begins with them.
    pub what: String,
}

impl ChainRow {
    fn new(row: &ChainLink, text: &Text) -> ChainRow {
        let state_id = words::id_of(&row.state);
        let state_words = text.get(&words::message_id("link-state-", &state_id));
        let sentence = one_line(&words::link_note(&row.note, text));
        ChainRow {
            link: row.link,
            state: row.state,
            name: text.get(&words::message_id("link-", row.link.name())),
            what: without_beginning(&sentence, &state_words).to_owned(),
            state_id,
            state_words,
        }
    }
}

/// "Not tested: nobody signed in" behind "not tested" is "nobody signed in".
fn without_beginning<'a>(sentence: &'a str, beginning: &str) -> &'a str {
    let mut rest = sentence.chars();
    for wanted in beginning.chars() {
        let is_same = rest
            .next()
            .is_some_and(|found| found.to_lowercase().eq(wanted.to_lowercase()));
        if !is_same {
            return sentence;
        }
    }
    let rest = rest.as_str();
    if rest.starts_with(char::is_alphanumeric) {
        return sentence;
    }
    rest.trim_start_matches([':', ',', '.', ' ', '：', '，', '。'])
}

impl View {
    /// Lays a result out in the language of `text`.
    pub fn new(checkup: &Checkup, text: &Text) -> View {
        let diagnosis = &checkup.diagnosis;
        let also_wrong = words::also_wrong(checkup, text);
        let sentence = |finding| one_line(&words::finding(finding, text));
        // Where nothing was established, what the chain shows is the reason.
        let or_seen = |reasons: Vec<String>| match reasons.is_empty() {
            true => vec![one_line(&verdict::seen(checkup, text))],
            false => reasons,
        };
        View {
            facts: facts(checkup, text),
            verdict: one_line(&verdict::sentence(checkup, text)),
            stopped: verdict::stopped(checkup, text)
                .filter(|_| diagnosis.leading.is_some())
                .map(|sentence| one_line(&sentence)),
            also_wrong: also_wrong
                .iter()
                .map(|what| one_line(&text.format("report-also-wrong", &[("what", what)])))
                .collect(),
            services: checkup
                .services
                .iter()
                .flatten()
                .map(|service| ServiceRow::new(service, text))
                .collect(),
            chain: diagnosis
                .chain
                .links
                .iter()
                .map(|row| ChainRow::new(row, text))
                .collect(),
            certainty: certainty(checkup, text),
            cloud: words::cloud_note(&diagnosis.findings, text).map(|note| one_line(&note)),
            whose_move: one_line(&verdict::whose_move(checkup, text)),
            groupshield: one_line(&words::groupshield(checkup, text)),
            next_test: words::next_test(checkup, text).map(|sentence| one_line(&sentence)),
            user: steps(&checkup.advice.user, text),
            admin: steps(&checkup.advice.admin, text),
            reasons: or_seen(
                reasons::strongest(diagnosis)
                    .into_iter()
                    .map(sentence)
                    .filter(|sentence| !also_wrong.contains(sentence))
                    .take(MOST_REASONS)
                    .collect(),
            ),
            evidence: or_seen(reasons::ordered(diagnosis).into_iter().map(sentence).collect()),
            causes: diagnosis
                .hypotheses
                .iter()
                .take(5)
                .map(|hypothesis| cause(hypothesis, text))
                .collect(),
            tables: tables(checkup, text),
        }
        .with_unicode_name(checkup)
    }

    /// The server's name as people write it in every sentence; its ASCII form stays among the facts and in the tables.
    fn with_unicode_name(mut self, checkup: &Checkup) -> View {
        let server = &checkup.target.server;
        let (ascii, name) = (server.as_str(), one_line(&server.to_unicode()));
        if ascii == name {
            return self;
        }
        let sentences = [
            &mut self.verdict,
            &mut self.certainty,
            &mut self.whose_move,
            &mut self.groupshield,
        ];
        let steps = self.user.iter_mut().chain(&mut self.admin);
        let steps = steps.flat_map(|step| std::iter::once(&mut step.what).chain(&mut step.warning));
        sentences
            .into_iter()
            .chain(&mut self.stopped)
            .chain(&mut self.next_test)
            .chain(&mut self.also_wrong)
            .chain(&mut self.reasons)
            .chain(&mut self.evidence)
            .chain(self.chain.iter_mut().map(|row| &mut row.what))
            .chain(steps)
            .for_each(|sentence| *sentence = sentence.replace(ascii, &name));
        self
    }
}

/// More are not read.
const MOST_REASONS: usize = 3;

fn steps(steps: &[crate::advice::Step], text: &Text) -> Vec<StepLine> {
    words::steps(steps, text)
        .into_iter()
        .map(|(what, warning)| StepLine {
            what: one_line(&what),
            warning: warning.map(|text| one_line(&text)),
        })
        .collect()
}

fn cause(hypothesis: &Hypothesis, text: &Text) -> (String, String, String) {
    (
        words::title(hypothesis.id, text),
        percent(hypothesis.probability),
        words::label(hypothesis.label, text),
    )
}

/// A probability for people. Nothing measured from outside is ever 100 % certain.
pub fn percent(probability: f64) -> String {
    match probability * 100.0 {
        percent if percent >= 99.5 => ">99 %".to_owned(),
        percent if percent > 0.0 && percent < 0.5 => "<1 %".to_owned(),
        percent => format!("{percent:.0} %"),
    }
}

fn certainty(checkup: &Checkup, text: &Text) -> String {
    match Certainty::of(&checkup.diagnosis) {
        Certainty::Open => text.get("report-not-decided"),
        known => text.format("report-certainty", &[("label", &certainty_word(known, text))]),
    }
}

/// How sure it is in a word.
pub fn certainty_word(certainty: Certainty, text: &Text) -> String {
    text.get(match certainty {
        Certainty::Certain => "report-certain",
        Certainty::Likely => "label-likely",
        Certainty::Open => "window-open",
    })
}

fn facts(checkup: &Checkup, text: &Text) -> Vec<(String, String)> {
    let target = &checkup.target;
    let security = match target.security {
        Security::Tls => text.get("report-security-tls"),
        Security::StartTls => text.get("report-security-starttls"),
        Security::None => text.get("report-security-none"),
    };
    let port = target.port.to_string();
    let arguments = [
        ("port", port.as_str()),
        ("protocol", target.protocol.name()),
        ("security", &security),
    ];
    let mut facts = vec![
        (text.get("report-when"), when(&checkup.started_at)),
        (text.get("report-server"), server(target)),
        (
            text.get("report-port"),
            text.format("report-port-value", &arguments),
        ),
        (text.get("report-program"), program(checkup, text)),
    ];
    if let Some(origin) = client::by_id(&target.client).and_then(client::Profile::uncertain_origin) {
        facts.push((text.get("report-profile-note"), text.get(origin_id(origin))));
    }
    if let Some(account) = checkup
        .reading
        .complaints
        .iter()
        .find_map(|complaint| complaint.account.as_ref())
    {
        facts.push((text.get("report-account"), one_line(account)));
    }
    if let Some(known) = &checkup.diagnosis.provider {
        facts.push((text.get("provider-known"), provider_fact(known, text)));
    }
    for code in checkup.reading.codes.iter().take(3) {
        let symbol = code
            .symbol
            .as_deref()
            .map(|symbol| format!(" {symbol}"))
            .unwrap_or_default();
        facts.push((
            text.get("report-code"),
            one_line(&text.labelled(&format!("{}{symbol}", code.code), &text.meaning(&code.meaning))),
        ));
    }
    for event in checkup.reading.events.iter().take(4) {
        let error = event.error.as_deref().unwrap_or_default();
        let source = event.source.as_deref().unwrap_or_default();
        facts.push((
            text.get("report-event"),
            one_line(&format!("{} {source} {error}", event.id)),
        ));
    }
    if let Some(practice) = &checkup.practice {
        let title = text.get(&words::message_id("lab-", practice));
        facts.push((
            text.get("report-practice"),
            format!("{title}. {}", text.get("report-practice-note")),
        ));
    }
    facts
}

/// The message that says how certain it is what a program can encrypt.
fn origin_id(origin: Origin) -> &'static str {
    match origin {
        Origin::Platform => "report-profile-platform",
        Origin::StandIn => "report-profile-stand-in",
        Origin::Documented => "report-profile-documented",
        Origin::Inferred => "report-profile-inferred",
    }
}

/// The server as people write it, with its ASCII form where that is another.
fn server(target: &Target) -> String {
    let (name, ascii) = (target.server.to_unicode(), target.server.as_str());
    match name == ascii {
        true => one_line(ascii),
        false => one_line(&format!("{name} ({ascii})")),
    }
}

fn program(checkup: &Checkup, text: &Text) -> String {
    let name = words::program(checkup, text);
    match checkup.target.client.as_str() {
        "" => name,
        profile => one_line(&text.format(
            "report-program-value",
            &[("program", &name), ("profile", profile)],
        )),
    }
}

/// `2026-11-22T10:00:00+01:00` as `2026-11-22 10:00:00 (UTC+01:00)`.
pub fn when(started_at: &str) -> String {
    match (started_at.get(..10), started_at.get(11..19), started_at.get(19..)) {
        (Some(date), Some(time), Some("Z" | "+00:00")) => format!("{date} {time} (UTC)"),
        (Some(date), Some(time), Some(offset)) => one_line(&format!("{date} {time} (UTC{offset})")),
        _ => one_line(started_at),
    }
}
