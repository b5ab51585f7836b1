//! A mail session up to, and never into, signing in: greeting, capabilities, STARTTLS, farewell.
//!
//! In: a [`Channel`]. Out: the server's words and what they amount to.

use super::channel::{Channel, Line};
use super::greeting::{self, First};
use super::{GreetingKind, GreetingObservation, StartTlsOutcome, limits};
use crate::mail::Protocol;
use crate::wire::reply::{self, Command, Verdict};
use crate::wire::visible;
use std::time::{Duration, Instant};

/// Reads the greeting; SMTP's may have many lines.
pub(super) async fn greet(channel: &mut Channel, protocol: Protocol, limit: Duration) -> GreetingObservation {
    let begun = Instant::now();
    let until = channel.connection().network().until(limit);
    let mut lines: Vec<String> = Vec::new();
    let mut bytes = 0;
    let mut ending = GreetingKind::Silence;
    while lines.len() < limits::REPLY_LINES && bytes < limits::REPLY_BYTES {
        match channel.line(until).await {
            Line::Text(line) => {
                let more = protocol == Protocol::Smtp && line.get(3..4) == Some("-");
                bytes += line.len();
                lines.push(line);
                if !more {
                    break;
                }
            }
            Line::TooLong(start) => {
                lines.push(start);
                break;
            }
            Line::Closed => ending = GreetingKind::Closed,
            Line::Reset => ending = GreetingKind::Reset,
            Line::Silent => {}
        }
        if bytes == 0 || ending != GreetingKind::Silence || Instant::now() >= until {
            break;
        }
    }
    if lines.is_empty() && !channel.unread().is_empty() {
        // A prompt without an end of line is still the server's word.
        lines.push(visible::start(channel.unread(), limits::GREETING_SHOWN));
    }
    let first = if lines.is_empty() {
        First::Nothing(ending)
    } else {
        First::Lines(&lines)
    };
    let ms = if channel.is_tls() {
        begun.elapsed().as_millis() as u64
    } else {
        channel.connection().age_ms()
    };
    greeting::observe(first, protocol, channel.is_tls(), ms)
}

/// Asks what the server can do; `None` where it does not say.
pub(super) async fn capabilities(channel: &mut Channel, protocol: Protocol) -> Option<Vec<String>> {
    let reply = ask(channel, protocol, Command::Capabilities).await;
    (reply.verdict == Some(Verdict::Positive)).then(|| reply::capabilities(protocol, &reply.lines))
}

/// What became of STARTTLS or STLS, up to the go-ahead.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum GoAhead {
    /// The server waits for a hello; its words.
    Given(String),
    /// It does not; its words.
    NotGiven(StartTlsOutcome, Option<String>),
}

/// Asks for STARTTLS or STLS.
pub(super) async fn ask_for_tls(channel: &mut Channel, protocol: Protocol) -> GoAhead {
    let reply = ask(channel, protocol, Command::StartTls).await;
    let words = reply.lines.last().cloned();
    match reply.verdict {
        None if words.is_none() => GoAhead::NotGiven(StartTlsOutcome::NoAnswer, None),
        None | Some(Verdict::Negative) => GoAhead::NotGiven(StartTlsOutcome::Refused, words),
        Some(Verdict::Positive) if channel.unread().is_empty() => GoAhead::Given(words.unwrap_or_default()),
        Some(Verdict::Positive) => {
            let extra = visible::start(channel.unread(), 300);
            let outcome = if greeting::is_complaint(&extra) {
                StartTlsOutcome::TextAfterGoAhead
            } else {
                StartTlsOutcome::InjectedBytes
            };
            GoAhead::NotGiven(outcome, Some(format!("{}\n{extra}", words.unwrap_or_default())))
        }
    }
}

/// Leaves as the protocol says and closes. The answer decides nothing and is waited for only briefly.
pub(super) async fn leave(mut channel: Channel, protocol: Protocol) {
    let until = Instant::now() + limits::FAREWELL;
    if channel.send(Command::Quit, protocol, until).await {
        let mut lines = Vec::new();
        while lines.len() < 5 && reply::complete(protocol, Command::Quit, &lines).is_none() {
            let Line::Text(line) = channel.line(until).await else {
                break;
            };
            lines.push(line);
        }
    }
    channel.close().await;
}

#[derive(Debug, Default)]
struct Reply {
    lines: Vec<String>,
    verdict: Option<Verdict>,
}

async fn ask(channel: &mut Channel, protocol: Protocol, command: Command) -> Reply {
    let until = channel.connection().network().until(limits::LATER_ANSWER);
    let mut reply = Reply::default();
    if !channel.send(command, protocol, until).await {
        return reply;
    }
    let mut bytes = 0;
    while reply.lines.len() < limits::REPLY_LINES && bytes < limits::REPLY_BYTES {
        let Line::Text(line) = channel.line(until).await else {
            break;
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
