//! Commands inside a sentence, to be copied instead of typed off.
//!
//! In: a sentence of any language ("dig mail.example.com A and dig …"). Out: where its commands stand.

use std::ops::Range;

/// The programs that steps name.
const PROGRAMS: [&str; 13] = [
    "dig",
    "doveadm",
    "doveconf",
    "ipconfig",
    "journalctl",
    "nc",
    "netstat",
    "nslookup",
    "openssl",
    "postconf",
    "postfix",
    "resolvectl",
    "systemctl",
];
/// Words of PowerShell begin with one of these.
const VERBS: [&str; 4] = ["Get-", "Set-", "Enable-", "Restart-"];
/// Arguments that look like words of a sentence.
const SUBCOMMANDS: [&str; 9] = [
    "errors", "find", "grep", "log", "pkey", "reload", "restart", "who", "imap",
];
/// What follows these is their value, whatever it looks like.
const WITH_VALUE: [&str; 5] = ["-u", "-in", "-connect", "-servername", "-starttls"];
const PUNCTUATION: [char; 5] = [',', '.', ';', ':', ')'];

/// Where the commands of a sentence stand.
pub fn in_sentence(sentence: &str) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    for word in words(sentence) {
        let is_within = found.last().is_some_and(|command| word.start < command.end);
        if is_within {
            continue;
        }
        if let Some(command) = command_at(sentence, word.start) {
            found.push(command);
        }
    }
    found
}

/// The words of a sentence; text without spaces between its words ends one too.
fn words(sentence: &str) -> impl Iterator<Item = Range<usize>> {
    let is_between = |c: char| c.is_whitespace() || !c.is_ascii() || c == '(' || c == '"';
    sentence
        .split(is_between)
        .filter(|word| !word.is_empty())
        .map(move |word| {
            let start = word.as_ptr() as usize - sentence.as_ptr() as usize;
            start..start + word.len()
        })
}

fn command_at(sentence: &str, start: usize) -> Option<Range<usize>> {
    let mut words = words(&sentence[start..]).map(|word| word.start + start..word.end + start);
    let program = words.next()?;
    let (name, mut ends) = without_punctuation(&sentence[program.clone()]);
    let is_cmdlet = VERBS.iter().any(|verb| name.starts_with(verb));
    if !is_cmdlet && !PROGRAMS.contains(&name) {
        return None;
    }
    let mut end = program.start + name.len();
    let mut before = name;
    let mut arguments = 0;
    for word in words {
        // Only spaces stand between the parts of a command.
        let is_next = sentence[end..word.start].chars().all(|c| c == ' ' || c == ',');
        if ends || !is_next {
            break;
        }
        let (argument, is_last) = without_punctuation(&sentence[word.clone()]);
        if !is_argument(argument, before, is_cmdlet) {
            break;
        }
        arguments += 1;
        end = word.start + argument.len();
        // A list of PowerShell goes on behind its comma.
        ends = is_last && !(is_cmdlet && sentence[end..].starts_with(", "));
        before = argument;
    }
    let is_whole = arguments > 0 || name.starts_with("Get-");
    is_whole.then_some(program.start..end)
}

fn without_punctuation(word: &str) -> (&str, bool) {
    let bare = word.trim_end_matches(PUNCTUATION);
    (bare, bare.len() < word.len())
}

fn is_argument(word: &str, before: &str, is_cmdlet: bool) -> bool {
    let is_sign = |c: char| c.is_ascii_digit() || "-./:_=".contains(c);
    let is_placeholder = word.len() < 9 && word.chars().all(|c| c.is_ascii_uppercase());
    word == "|"
        || (!word.is_empty() && (word.contains(is_sign) || is_placeholder))
        || SUBCOMMANDS.contains(&word)
        || WITH_VALUE.contains(&before)
        || (is_cmdlet && word.starts_with(|c: char| c.is_ascii_uppercase()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn commands_are_found_whole_and_words_are_left_alone() {
        for (sentence, expected) in [
            (
                "Look at the records: dig mail.example.com A and dig mail.example.com AAAA.",
                vec!["dig mail.example.com A", "dig mail.example.com AAAA"],
            ),
            (
                "openssl s_client -connect a.example:995 -servername host -starttls pop3 has to show the certificate.",
                vec!["openssl s_client -connect a.example:995 -servername host -starttls pop3"],
            ),
            (
                "doveconf -n | grep ssl_ names the files; openssl pkey -pubout -in KEY must print the same.",
                vec!["doveconf -n | grep ssl_", "openssl pkey -pubout -in KEY"],
            ),
            (
                "doveadm log find shows where Dovecot logs; doveadm reload",
                vec!["doveadm log find", "doveadm reload"],
            ),
            (
                "Postfix logs to the mail log (journalctl -u postfix).",
                vec!["journalctl -u postfix"],
            ),
            (
                "then type ipconfig /flushdns and press Enter.",
                vec!["ipconfig /flushdns"],
            ),
            (
                "Restart-Service MSExchangePOP3, MSExchangeIMAP4; from Exchange 2013 on",
                vec!["Restart-Service MSExchangePOP3, MSExchangeIMAP4"],
            ),
            (
                "Get-PopSettings or Get-ImapSettings: MaxConnections",
                vec!["Get-PopSettings", "Get-ImapSettings"],
            ),
            (
                "dig mail.example.com Aとdig mail.example.com AAAAを比べます。",
                vec!["dig mail.example.com A", "dig mail.example.com AAAA"],
            ),
            ("today's openssl cannot speak the old SSL of this server.", vec![]),
            ("Set-PopSettings and Set-ImapSettings choose it.", vec![]),
            ("Look into the mail service's own log.", vec![]),
            ("", vec![]),
        ] {
            let found: Vec<&str> = in_sentence(sentence)
                .into_iter()
                .map(|range| &sentence[range])
                .collect();
            assert_eq!(found, expected, "{sentence}");
        }
    }
}
