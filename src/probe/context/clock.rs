//! The server's clock, where it reveals one.
//!
//! In: greetings, the random bytes of old ServerHellos. Out: how far this computer's clock is ahead.

use crate::observation::PortObservation;
use chrono::DateTime;

/// Seconds this computer's clock is ahead of the server's, and where the server's was read.
///
/// A greeting's date is plain. The time in a ServerHello is random on most servers by now: it counts only where two
/// connections agree on it within a minute.
pub(in crate::probe) fn clock_ahead(
    rows: &[PortObservation],
    clocks: &[u32],
    now: i64,
) -> Option<(i64, &'static str)> {
    let greeted = rows
        .iter()
        .filter_map(|row| row.greeting.as_ref())
        .find_map(|greeting| date_in(&greeting.text));
    if let Some(server) = greeted {
        return Some((now - server, "greeting"));
    }
    let agreeing = clocks.iter().enumerate().find_map(|(index, first)| {
        let others = clocks.iter().skip(index + 1);
        let near = |second: &&u32| first.abs_diff(**second) <= 60;
        others.clone().find(near).map(|second| (*first).max(*second))
    })?;
    Some((now - i64::from(agreeing), "server_hello"))
}

/// The first RFC 5322 date in a greeting, as seconds since 1970.
fn date_in(text: &str) -> Option<i64> {
    const DAYS: [&str; 7] = ["Mon, ", "Tue, ", "Wed, ", "Thu, ", "Fri, ", "Sat, ", "Sun, "];
    let start = DAYS.iter().filter_map(|day| text.find(day)).min()?;
    // A server may name the wrong day of the week.
    let behind_weekday = start + DAYS[0].len();
    let words: Vec<&str> = text
        .get(behind_weekday..)?
        .split_ascii_whitespace()
        .take(5)
        .collect();
    let (whole, short) = (words.join(" "), words.get(..4)?.join(" "));
    [whole, format!("{short} +0000")]
        .iter()
        .find_map(|date| DateTime::parse_from_rfc2822(date.trim_end_matches([';', ',', ')'])).ok())
        .map(|time| time.timestamp())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::observation::{GreetingKind, GreetingObservation, TcpOutcome};
    use std::net::IpAddr;

    #[test]
    fn dates_are_found_in_greetings() {
        let exim = "220 host ESMTP Exim 4.96 Mon, 23 Nov 2026 00:52:15 +0100";
        let microsoft =
            "220 h Microsoft ESMTP MAIL Service, Version: 5.0 ready at  Sun, 22 Nov 2026 23:52:15 +0000 ";
        let mdaemon = "220 h ESMTP MDaemon 9; Sun, 22 Nov 2026 23:52:15 GMT";
        for greeting in [exim, microsoft, mdaemon] {
            assert_eq!(date_in(greeting), Some(1_795_391_535), "{greeting}");
        }
        assert_eq!(date_in("+OK Sun, but no date"), None);
        assert_eq!(date_in("220 Mon, "), None);
    }

    #[test]
    fn one_random_number_is_no_clock() {
        let now = 1_795_391_535;
        assert_eq!(clock_ahead(&[], &[5, 4_000_000_000], now), None);
        assert_eq!(
            clock_ahead(&[], &[1_795_391_505, 7, 1_795_391_506], now),
            Some((29, "server_hello"))
        );
    }

    #[test]
    fn a_greetings_date_tells_the_clock() {
        let mut row = PortObservation::new(25, IpAddr::from([127, 0, 0, 1]), TcpOutcome::Open);
        row.greeting = Some(GreetingObservation {
            kind: GreetingKind::Ready,
            text: "220 host ESMTP Exim 4.96 Sun, 22 Nov 2026 23:52:15 +0000".to_owned(),
            product: None,
            version: None,
            level: None,
            scanner: false,
            inside_tls: false,
            ms: 1,
        });
        assert_eq!(
            clock_ahead(&[row], &[], 1_795_391_535 - 3600),
            Some((-3600, "greeting"))
        );
    }
}
