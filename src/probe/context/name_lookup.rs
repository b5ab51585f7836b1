//! How the name was found beside the usual way: the hosts file, a search suffix.
//!
//! In: the name and its addresses, this computer's files. Out: parts of [`LocalContext`](crate::observation::LocalContext).

use crate::probe::net::resolver::look_up;
use std::net::IpAddr;
use std::path::PathBuf;
use std::time::Duration;

/// Whether the hosts file names the server.
pub(in crate::probe) fn is_in_hosts_file(name: &str) -> bool {
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
pub(in crate::probe) async fn search_suffix(name: &str, found: &[IpAddr]) -> Option<String> {
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

/// How long one extra question to the resolver may take.
const LIMIT: Duration = Duration::from_secs(2);

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn hosts_lines_are_read() {
        let text = "127.0.0.1 localhost\n# 10.0.0.1 mail.example.test\n10.0.0.2\tMail.Example.Test other # x";
        assert!(hosts_name(text, "mail.example.test."));
        assert!(hosts_name(text, "other"));
        assert!(!hosts_name(text, "x"));
    }
}
