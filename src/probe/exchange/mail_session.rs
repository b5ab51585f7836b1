//! A mail session up to, and never into, signing in: greeting, capabilities, STARTTLS, farewell.
//!
//! In: a [`LineStream`]. Out: the server's words and what they amount to.

use super::greeting::{self, First};
use crate::mail::Protocol;
use crate::observation::{Ending, FirstReply, GreetingKind, GreetingObservation, StartTlsOutcome};
use crate::probe::net::limits;
use crate::probe::net::line_stream::{Line, LineStream};
use crate::wire::printable;
use crate::wire::reply::{self, Command, Surplus, Verdict};
use std::time::{Duration, Instant};

/// How long is looked whether a server hangs up behind its list: what it sent at the same time has come by then, and nobody
/// notices the wait.
const BEHIND_LIST: Duration = Duration::from_millis(2);

/// Reads the greeting; SMTP's may have many lines. Where none comes, the goodbye is sent shortly before the time is over: a
/// server that waits for its client to speak first, a web server above all, shows by its answer what it is.
pub(in crate::probe) async fn greet(
    stream: &mut LineStream,
    protocol: Protocol,
    limit: Duration,
) -> GreetingObservation {
    let begun = Instant::now();
    let until = stream.connection().network().until(limit);
    let mut lines: Vec<String> = Vec::new();
    let mut bytes = 0;
    let mut ending = GreetingKind::Silence;
    let mut goodbye_at = until
        .checked_sub(limits::ANSWER_TO_GOODBYE)
        .filter(|_| limit >= limits::FIRST_ANSWER || stream.is_tls() && limit > limits::EARLY_GREETING);
    let mut said_goodbye = false;
    let mut goes_on = false;
    while lines.len() < limits::REPLY_LINES && bytes < limits::REPLY_BYTES {
        let line = stream.line(goodbye_at.unwrap_or(until)).await;
        let is_quiet = lines.is_empty() && stream.unread().is_empty();
        if line == Line::Ended(Ending::Silent) && goodbye_at.take().is_some() {
            said_goodbye = is_quiet && stream.send(Command::Quit, protocol, until).await;
            continue;
        }
        match line {
            Line::Text(line) => {
                goes_on = protocol == Protocol::Smtp && line.get(3..4) == Some("-");
                bytes += line.len();
                lines.push(line);
                if !goes_on {
                    break;
                }
            }
            Line::TooLong(start) => {
                goes_on = false;
                lines.push(start);
                break;
            }
            Line::Ended(end) => ending = greeting::ended(end),
        }
        if bytes == 0 || ending != GreetingKind::Silence || Instant::now() >= until {
            break;
        }
    }
    // A prompt without an end of line is still the server's word.
    let unfinished = if goes_on {
        lines.join("\n")
    } else {
        printable::start(stream.unread(), limits::GREETING_SHOWN)
    };
    let first = match (lines.is_empty() || goes_on, unfinished.is_empty()) {
        (false, _) => First::Lines(&lines),
        (true, false) => First::CutOff(&unfinished, ending),
        (true, true) => First::Nothing(ending),
    };
    let ms = if stream.is_tls() {
        begun.elapsed().as_millis() as u64
    } else {
        stream.connection().age_ms()
    };
    let mut observed = greeting::observe(first, protocol, stream.is_tls(), ms);
    // What mail servers answer to a goodbye that came too early is no greeting, and their hanging up is no answer.
    if said_goodbye && !matches!(observed.kind, GreetingKind::OtherProtocol | GreetingKind::Garbage) {
        observed = greeting::observe(
            First::Nothing(GreetingKind::Silence),
            protocol,
            stream.is_tls(),
            ms,
        );
    }
    observed
}

/// What became of STARTTLS or STLS, up to the go-ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) enum GoAhead {
    /// The server waits for a hello; its words.
    Given(String),
    /// It does not; its words.
    NotGiven(StartTlsOutcome, Option<String>),
}

/// Asks for STARTTLS or STLS.
pub(in crate::probe) async fn ask_for_tls(stream: &mut LineStream, protocol: Protocol) -> GoAhead {
    let reply = ask(stream, protocol, Command::StartTls).await;
    let words = reply.lines.last().cloned();
    match reply.verdict {
        None if words.is_none() => GoAhead::NotGiven(StartTlsOutcome::NoAnswer, None),
        None | Some(Verdict::Negative) => GoAhead::NotGiven(StartTlsOutcome::Refused, words),
        Some(Verdict::Positive) if stream.unread().is_empty() => GoAhead::Given(words.unwrap_or_default()),
        Some(Verdict::Positive) => {
            let extra = printable::start(stream.unread(), 300);
            let outcome = if greeting::is_complaint(&extra) {
                StartTlsOutcome::TextAfterGoAhead
            } else {
                StartTlsOutcome::InjectedBytes
            };
            GoAhead::NotGiven(outcome, Some(format!("{}\n{extra}", words.unwrap_or_default())))
        }
    }
}

/// Asks for the capabilities: the first thing a mail program does.
pub(in crate::probe) async fn first_command(stream: &mut LineStream, protocol: Protocol) -> FirstReply {
    let begun = Instant::now();
    let ms = || begun.elapsed().as_millis() as u64;
    // Words that nobody asked for came with the greeting.
    if let Some(reply) = said_unasked(stream, protocol, None, ms()) {
        return reply;
    }
    let reply = ask_for_capabilities(stream, protocol).await;
    let text = reply.lines.first().cloned().unwrap_or_default();
    let code = reply::smtp_code(&text).filter(|_| protocol == Protocol::Smtp);
    let unknown_command = code.is_some_and(|code| matches!(code, 500 | 502));
    let no_ehlo = code.is_some_and(|code| matches!(code, 500..=504));
    let is_negative = reply.verdict == Some(Verdict::Negative);
    let of_another = reply::is_of_another_command(protocol, &reply.lines).cloned();
    let unasked = match of_another {
        Some(line) => Some(out_of_step(protocol, line, ms())),
        None if reply.verdict.is_some() => {
            let listed = (!is_negative).then(|| reply::capabilities(protocol, &reply.lines));
            said_unasked(stream, protocol, listed, ms())
        }
        None => None,
    };
    if let Some(said) = unasked {
        return said;
    }
    // A server that does not know CAPA says so twice. Where the second answer is a list, the first was none to CAPA.
    if protocol == Protocol::Pop3 && is_negative {
        let again = ask(stream, protocol, Command::Capabilities).await;
        if again.verdict == Some(Verdict::Positive) {
            return out_of_step(protocol, text, ms());
        }
    }
    // Programs that get no further with EHLO try HELO, and give up where that is refused too (RFC 5321 4.1.1.1).
    let refused_both = is_negative && no_ehlo && refuses_helo(stream).await;
    let is_tls = stream.is_tls();
    let kind = match (reply.verdict, reply.ending) {
        (Some(Verdict::Positive), _) => ended_behind_list(stream).await.unwrap_or(GreetingKind::Ready),
        // A server that knows neither EHLO nor HELO is no SMTP server: LMTP for one (RFC 2033 4.1).
        (Some(Verdict::Negative), _) if unknown_command && refused_both => GreetingKind::OtherProtocol,
        (Some(Verdict::Negative), _) if refused_both || greeting::turns_away(protocol, &text, is_tls) => {
            GreetingKind::Refusal
        }
        // Old servers know neither CAPA nor EHLO; that they answer in their protocol is what counts (RFC 2449 3).
        (Some(Verdict::Negative), _) if greeting::is_reply(protocol, &text) => GreetingKind::Ready,
        (Some(Verdict::Negative), _) if text.contains("\\x") => GreetingKind::Garbage,
        (Some(Verdict::Negative), _) => GreetingKind::OtherProtocol,
        (None, Some(Ending::Closed)) => GreetingKind::Closed,
        (None, Some(Ending::Reset)) => GreetingKind::Reset,
        (None, Some(Ending::ProtocolError)) => GreetingKind::Garbage,
        (None, _) if !text.is_empty() => GreetingKind::OtherProtocol,
        (None, _) => GreetingKind::Silence,
    };
    FirstReply {
        kind,
        text: text.chars().take(limits::GREETING_SHOWN).collect(),
        capabilities: if reply.verdict == Some(Verdict::Positive) {
            Some(reply::capabilities(protocol, &reply.lines))
        } else {
            // A server that takes HELO alone extends nothing (RFC 5321 2.2.1): no AUTH, no STARTTLS.
            (is_negative && no_ehlo && !refused_both).then(Vec::new)
        },
        ms: ms(),
    }
}

/// Asks once, and once more under another name where SMTP refuses for good and not as a command that it does not know: it may
/// be the name that it does not take (RFC 5321 4.1.4).
async fn ask_for_capabilities(stream: &mut LineStream, protocol: Protocol) -> Reply {
    let reply = ask(stream, protocol, Command::Capabilities).await;
    let code = reply.lines.first().and_then(|line| reply::smtp_code(line));
    let may_be_the_name = code.is_some_and(|code| matches!(code, 501 | 504 | 550 | 553 | 554));
    if protocol != Protocol::Smtp || reply.verdict != Some(Verdict::Negative) || !may_be_the_name {
        return reply;
    }
    let again = ask(stream, protocol, Command::CapabilitiesByAddress).await;
    if again.verdict == Some(Verdict::Positive) {
        again
    } else {
        reply
    }
}

/// What came without being asked for, where it ends the session or sets every later reply one command back.
fn said_unasked(
    stream: &mut LineStream,
    protocol: Protocol,
    capabilities: Option<Vec<String>>,
    ms: u64,
) -> Option<FirstReply> {
    while let Some(line) = stream.surplus_line() {
        match reply::surplus(protocol, &line) {
            Surplus::Allowed => {}
            Surplus::Farewell => {
                return Some(FirstReply {
                    kind: GreetingKind::Refusal,
                    text: line.chars().take(limits::GREETING_SHOWN).collect(),
                    capabilities,
                    ms,
                });
            }
            Surplus::OutOfStep => return Some(out_of_step(protocol, line, ms)),
        }
    }
    None
}

/// A reply to nothing that was asked. An error nobody asked for turns away: a line of a proxy in front was taken for a command.
fn out_of_step(protocol: Protocol, line: String, ms: u64) -> FirstReply {
    let is_error = protocol == Protocol::Smtp && reply::smtp_code(&line).is_some_and(|code| code >= 400);
    FirstReply {
        kind: if is_error {
            GreetingKind::Refusal
        } else {
            GreetingKind::OtherProtocol
        },
        text: line.chars().take(limits::GREETING_SHOWN).collect(),
        capabilities: None,
        ms,
    }
}

/// It hung up right behind its answer.
async fn ended_behind_list(stream: &mut LineStream) -> Option<GreetingKind> {
    stream
        .ending(Instant::now() + BEHIND_LIST)
        .await
        .map(greeting::ended)
}

async fn refuses_helo(stream: &mut LineStream) -> bool {
    let reply = ask(stream, Protocol::Smtp, Command::PlainHello).await;
    reply.verdict == Some(Verdict::Negative)
}

/// Leaves as the protocol says and closes. The answer decides nothing and is not waited for.
pub(in crate::probe) async fn leave(mut stream: LineStream, protocol: Protocol) {
    let until = Instant::now() + limits::GOODBYE;
    stream.send(Command::Quit, protocol, until).await;
    stream.close().await;
}

#[derive(Debug, Default)]
struct Reply {
    lines: Vec<String>,
    verdict: Option<Verdict>,
    /// How it ended where it did not come to its end.
    ending: Option<Ending>,
}

async fn ask(stream: &mut LineStream, protocol: Protocol, command: Command) -> Reply {
    let until = stream.connection().network().until(limits::LATER_ANSWER);
    let mut reply = Reply::default();
    if !stream.send(command, protocol, until).await {
        reply.ending = Some(Ending::Reset);
        return reply;
    }
    let mut bytes = 0;
    while reply.lines.len() < limits::REPLY_LINES && bytes < limits::REPLY_BYTES {
        let line = match stream.line(until).await {
            Line::Text(line) => line,
            Line::TooLong(_) => break,
            Line::Ended(ending) => {
                reply.ending = Some(ending);
                break;
            }
        };
        bytes += line.len();
        reply.lines.push(line);
        reply.verdict = reply::complete(protocol, command, &reply.lines);
        if reply.verdict.is_some() {
            break;
        }
    }
    reply
}
