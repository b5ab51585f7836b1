//! Every language through the program's own faces: nothing is English there but what others said, and nothing is left unfilled.

use crate::english::{English, not_filled_in, without};
use crate::messages::{messages, root};
use crate::runs;
use mailprobe::checkup::Checkup;
use mailprobe::lab::{self, Scenario};
use mailprobe::report;
use mailprobe::text::{Language, Text};
use serde_json::Value;
use std::io::Write as _;
use std::process::{Command, Stdio};

/// What is asked of every language: a fault for each link of the chain, and a server that works.
pub(crate) const FAULTS: [&str; 14] = [
    "healthy",
    "groupshield",
    "exchange55-events",
    "client-too-old",
    "certificate-expired",
    "certificate-wrong-name",
    "clock-wrong",
    "ssl-on-587",
    "sign-in-refused",
    "sign-in-method",
    "interception",
    "firewall",
    "dns",
    "rate-limited",
];

/// Messages as people paste them: a dialog, a server's refusal, a log.
pub(crate) const PASTED: [&str; 3] = [
    "A secure connection to the server could not be established.\n   Account: 'accountname' Server: 'servername', Protocol: POP3, Port: 995, Secure\n   (SSL): Yes, Error Number: 0x800CCC1A",
    "Der Server hat die Anmeldung verweigert. Konto: 'buero', Server: 'smtp.gmail.com', Protokoll: SMTP, Serverantwort: '535 5.7.8 Username and Password not accepted', Port: 587, Secure (SSL): Ja, Serverfehler: 535, Fehlernummer: 0x800CCC92",
    "Event Type: Error\nEvent Source: MSExchangePOP3\nEvent ID: 11508\nDescription: Unable to bind to port 995. Error: 0x2741\n",
];

/// Every string of a document.
fn strings(value: &Value, into: &mut Vec<String>) {
    match value {
        Value::String(text) => into.push(text.clone()),
        Value::Array(values) => values.iter().for_each(|value| strings(value, into)),
        Value::Object(rows) => rows.values().for_each(|value| strings(value, into)),
        _ => {}
    }
}

/// What the server, the name service and the person's own program said in a run.
pub fn said_in(checkup: &Checkup) -> Vec<String> {
    let document = report::json(checkup, Text::english());
    let mut said = Vec::new();
    for part in [
        "observations",
        "complaints",
        "codes",
        "events",
        "sayings",
        "practice",
    ] {
        strings(&document[part], &mut said);
    }
    for finding in &checkup.diagnosis.findings {
        finding
            .measured
            .values()
            .for_each(|value| strings(value, &mut said));
    }
    said
}

/// Known to the program under names that look like ids of messages.
pub fn names() -> Vec<String> {
    let scenarios = lab::scenarios().iter().map(|scenario| scenario.id.to_owned());
    let profiles = mailprobe::client::profiles()
        .iter()
        .map(|profile| profile.id.clone());
    scenarios.chain(profiles).collect()
}

/// Holds texts of the program against what may not be in them.
pub struct Inspection {
    english: English,
    ids: Vec<String>,
    names: Vec<String>,
    pub found: Vec<String>,
}

impl Inspection {
    pub fn new() -> Inspection {
        Inspection {
            english: English::new(),
            ids: messages(&root().join("assets/text/en")).into_keys().collect(),
            names: names(),
            found: Vec::new(),
        }
    }

    /// `what` says in the finding which text it is.
    pub fn inspect(&mut self, language: Language, what: &str, text: &str, said: &[String]) {
        let text = without(text, said.iter().map(String::as_str));
        let left = self.english.left_in(language.tag(), &text);
        let english = left.into_iter().filter(|_| language != Language::ENGLISH);
        let unfilled = not_filled_in(&text, &self.ids);
        let unfilled = unfilled.into_iter().filter(|id| !self.names.contains(id));
        let found: Vec<String> = english.chain(unfilled).collect();
        let tag = language.tag();
        self.found
            .extend(found.into_iter().map(|text| format!("{tag} {what}: {text}")));
        self.found.dedup();
    }
}

/// A ticket up to its transcript, which is of protocols and not of sentences.
fn up_to_transcript<'a>(ticket: &'a str, text: &Text) -> &'a str {
    let title = format!("\n{}\n-", text.get("report-table-transcript"));
    ticket.split(&title).next().unwrap_or_default()
}

/// A page's words, without its marks, its transcript and the JSON at its end.
fn words_of_page(html: &str, text: &Text) -> String {
    let title = format!("<summary>{}</summary>", text.get("report-table-transcript"));
    let body = html.split_once("<body").map_or("", |(_, body)| body);
    let body = body.split(&title).next().unwrap_or_default();
    let body = body.split("<details class=\"json\">").next().unwrap_or_default();
    let mut words = String::new();
    for part in body.split('<') {
        words.push_str(part.split_once('>').map_or("", |(_, words)| words));
        words.push('\n');
    }
    for (name, mark) in [
        ("&#38;", "&"),
        ("&#60;", "<"),
        ("&#62;", ">"),
        ("&#34;", "\""),
        ("&#39;", "'"),
    ] {
        words = words.replace(name, mark);
    }
    words
}

fn output(arguments: &[&str], input: &str) -> String {
    let mut child = Command::new(env!("CARGO_BIN_EXE_mailprobe"))
        .args(arguments)
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .expect("the program starts");
    let _ = child.stdin.take().expect("piped").write_all(input.as_bytes());
    let output = child.wait_with_output().expect("the program ends");
    String::from_utf8(output.stdout).expect("UTF-8")
}

#[test]
fn results_speak_the_chosen_language_alone() {
    let mut inspection = Inspection::new();
    let wanted = |scenario: &&'static Scenario| FAULTS.contains(&scenario.id);
    let runs = runs::of(lab::scenarios().iter().filter(wanted));
    assert_eq!(runs.len(), FAULTS.len());
    for language in Language::all() {
        let text = Text::new(language);
        for (scenario, checkup) in &runs {
            let mut said = said_in(checkup);
            said.push(scenario.dialog.to_owned());
            let whole = report::ticket(checkup, &text);
            let texts = [
                up_to_transcript(&whole, &text).to_owned(),
                report::short_ticket(checkup, &[], None, &text),
                report::screenful(checkup, &text, &text.get("report-more")),
                words_of_page(&report::html(checkup, &text), &text),
            ];
            for (text, face) in texts.iter().zip(["ticket", "short ticket", "screen", "page"]) {
                let what = format!("{} {face}", scenario.id);
                inspection.inspect(language, &what, text, &said);
            }
        }
    }
    assert!(inspection.found.is_empty(), "{:#?}", inspection.found);
}

#[test]
fn the_command_line_speaks_the_chosen_language_alone() {
    let mut inspection = Inspection::new();
    for language in Language::all() {
        let tag = ["--language", language.tag()];
        for pasted in PASTED {
            let explained = output(&[tag[0], tag[1], "explain"], pasted);
            assert!(!explained.is_empty(), "{pasted}");
            let said: Vec<String> = pasted
                .split(['\n', '\''])
                .map(str::to_owned)
                .chain([pasted.to_owned()])
                .collect();
            inspection.inspect(language, "explain", &explained, &said);
        }
        let listed = output(&[tag[0], tag[1], "lab", "--list"], "");
        assert!(listed.lines().count() > 50, "{listed}");
        inspection.inspect(language, "lab --list", &listed, &[]);
        // Gmail's rule has a date, which each language writes in its own way.
        let provider = output(&[tag[0], tag[1], "provider", "name@gmail.com"], "");
        assert!(
            provider.contains("imap.gmail.com") && !provider.contains("2022-05-30"),
            "{provider}"
        );
        inspection.inspect(language, "provider", &provider, &[]);
    }
    assert!(inspection.found.is_empty(), "{:#?}", inspection.found);
}

#[test]
fn an_english_message_and_an_unknown_one_are_found() {
    let mut inspection = Inspection::new();
    let language = |tag| Language::matching(tag).expect("spoken");
    let text = Text::english();
    let verdict = text.format(
        "verdict-firewall",
        &[("server", "mail.example.com"), ("port", "995")],
    );
    for tag in ["de", "nl", "da", "ru", "ja"] {
        let before = inspection.found.len();
        inspection.inspect(language(tag), "a verdict", &verdict, &[]);
        assert!(inspection.found.len() > before, "{tag}: {verdict}");
    }
    for unfilled in ["Der Server { $server } fehlt", "verdict-no-such-cause", "{$port}"] {
        let before = inspection.found.len();
        inspection.inspect(language("de"), "unfilled", unfilled, &[]);
        assert!(inspection.found.len() > before, "{unfilled}");
    }
    let before = inspection.found.len();
    for (tag, fine) in [
        ("de", "Der Server sagte: “you are not one of those who may send”"),
        (
            "ru",
            "Откройте «Tools of the trade and more» в Outlook Express; openssl s_client -connect mail:995 -starttls pop3",
        ),
        ("nl", "Het programma is of was open op een van de poorten"),
    ] {
        inspection.inspect(language(tag), "fine", fine, &[]);
    }
    assert_eq!(inspection.found.len(), before, "{:?}", inspection.found);
}
