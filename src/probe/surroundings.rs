//! What the run notices beside the ports: the hosts file, search suffixes, the server's clock, a captive portal.
//!
//! In: this computer's files, what the ports said. Out: parts of [`super::Surroundings`].

use super::resolve::look_up;
use super::{HelloOutcome, PortObservation};
use chrono::DateTime;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Whether the hosts file names the server.
pub(super) fn is_in_hosts_file(name: &str) -> bool {
    read_small(hosts_file()).is_some_and(|text| hosts_name(&text, name))
}

fn hosts_name(text: &str, name: &str) -> bool {
    let name = name.trim_end_matches('.');
    text.lines()
        .filter_map(|line| line.split('#').next())
        .flat_map(|line| line.split_ascii_whitespace().skip(1))
        .any(|listed| listed.eq_ignore_ascii_case(name))
}

fn hosts_file() -> PathBuf {
    match std::env::var_os("SystemRoot") {
        Some(root) if cfg!(windows) => PathBuf::from(root).join("System32/drivers/etc/hosts"),
        _ => PathBuf::from("/etc/hosts"),
    }
}

/// A hosts or resolver file of a megabyte is a block list; its start is enough.
fn read_small(path: PathBuf) -> Option<String> {
    use std::io::Read as _;
    let mut bytes = Vec::new();
    let file = std::fs::File::open(path).ok()?;
    file.take(1024 * 1024).read_to_end(&mut bytes).ok()?;
    Some(String::from_utf8_lossy(&bytes).into_owned())
}

/// The search suffix without which the name would not have been found; `None` where it was found as it stands.
pub(super) async fn search_suffix(name: &str, found: &[IpAddr]) -> Option<String> {
    if name.ends_with('.') || found.is_empty() {
        return None;
    }
    let suffixes = search_list();
    if suffixes.is_empty()
        || look_up(format!("{name}."), LIMIT)
            .await
            .is_some_and(|answer| answer.is_ok())
    {
        return None;
    }
    for suffix in suffixes.into_iter().take(5) {
        let whole = format!("{name}.{suffix}.");
        if let Some(Ok(addresses)) = look_up(whole, LIMIT).await
            && addresses.iter().any(|address| found.contains(address))
        {
            return Some(suffix);
        }
    }
    None
}

fn search_list() -> Vec<String> {
    if cfg!(windows) {
        // Windows says the list of the domain it belongs to in the environment; lists per adapter stay unknown.
        return std::env::var("USERDNSDOMAIN").into_iter().collect();
    }
    let text = read_small(PathBuf::from("/etc/resolv.conf")).unwrap_or_default();
    let last = text.lines().rev().find_map(|line| {
        let mut words = line.split_ascii_whitespace();
        matches!(words.next(), Some("search" | "domain")).then(|| words.map(str::to_owned).collect())
    });
    last.unwrap_or_default()
}

/// Seconds this computer's clock is ahead of the server's, and where the server's was read.
///
/// A greeting's date is plain. The time in a ServerHello is random on most servers by now: it counts only where two
/// connections agree on it within a minute.
pub(super) fn clock_ahead(rows: &[PortObservation], clocks: &[u32], now: i64) -> Option<(i64, &'static str)> {
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

/// A web page that sends the visitor elsewhere came back instead of mail: what portals of hotels and trains do.
pub(super) fn is_captive_portal(rows: &[PortObservation]) -> bool {
    let hellos = rows.iter().flat_map(|row| row.hellos.iter());
    let from_hellos = hellos
        .filter(|hello| hello.outcome == HelloOutcome::OtherProtocol)
        .filter_map(|hello| hello.text.as_deref());
    let from_greetings = rows
        .iter()
        .filter_map(|row| row.greeting.as_ref())
        .map(|greeting| greeting.text.as_str());
    from_hellos.chain(from_greetings).any(|text| {
        let mut words = text.split_ascii_whitespace();
        words.next().is_some_and(|word| word.starts_with("HTTP/"))
            && matches!(words.next(), Some("302" | "303" | "307" | "511"))
    })
}

/// Ports of this computer on which a mail scanner answers; asked only on Windows, where such scanners are.
pub(super) async fn local_scanner_ports(target_is_here: bool) -> Vec<u16> {
    if target_is_here || !cfg!(windows) {
        return Vec::new();
    }
    let mut found = Vec::new();
    for port in [110, 143, 995] {
        let road = (std::net::Ipv4Addr::LOCALHOST, port);
        let connect = tokio::net::TcpStream::connect(road);
        if let Ok(Ok(_)) = tokio::time::timeout(Duration::from_millis(150), connect).await {
            found.push(port);
        }
    }
    found
}

/// How long one extra question to the resolver may take.
const LIMIT: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::probe::{GreetingKind, GreetingObservation, TcpOutcome};

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

    #[test]
    fn hosts_lines_are_read() {
        let text = "127.0.0.1 localhost\n# 10.0.0.1 mail.example.test\n10.0.0.2\tMail.Example.Test other # x";
        assert!(hosts_name(text, "mail.example.test."));
        assert!(hosts_name(text, "other"));
        assert!(!hosts_name(text, "x"));
    }
}
