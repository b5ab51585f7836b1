//! Reads what a helpdesk wrote into the program's own file name: `mailprobe-mail.example.com-993.exe`.
//!
//! In: the name without its extension. Out: [`Defaults`] with a server, perhaps a port; nothing where the name tells none. Pure.

use super::Defaults;

const LONGEST_HOST: usize = 253;
const LONGEST_LABEL: usize = 63;

/// The server and port in a name of the form `mailprobe-HOST` or `mailprobe-HOST-PORT`. What a browser adds to a second
/// download, ` (1)`, does not count. HOST needs a dot, so that `mailprobe-copy` and `mailprobe-0.1.0` name no server.
pub fn from_program_name(name: &str) -> Defaults {
    let rest = after_own_name(without_copy_number(name.trim()));
    let (host, port) = match rest.rsplit_once(['-', '_', ' ']) {
        Some((host, digits)) if is_number(digits) => (host, Some(digits)),
        _ => (rest, None),
    };
    let port = port.map(|digits| digits.parse().ok().filter(|port: &u16| *port > 0));
    match port {
        // 99999 is no port, so the name follows some other habit.
        Some(None) => Defaults::default(),
        port if is_host(host) => Defaults {
            server: Some(host.to_lowercase()),
            port: port.flatten(),
            ..Defaults::default()
        },
        _ => Defaults::default(),
    }
}

fn without_copy_number(name: &str) -> &str {
    let number = name
        .strip_suffix(')')
        .and_then(|name| name.rsplit_once('('))
        .filter(|(_, number)| is_number(number));
    number.map_or(name, |(name, _)| name.trim_end())
}

fn after_own_name(name: &str) -> &str {
    let own = "mailprobe";
    match name.get(..own.len()) {
        Some(start) if start.eq_ignore_ascii_case(own) => name
            .get(own.len()..)
            .and_then(|rest| rest.strip_prefix(['-', '_', ' ']))
            .unwrap_or_default(),
        _ => "",
    }
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A name with a dot whose last part can be a top-level domain, or an IPv4 address.
fn is_host(host: &str) -> bool {
    if host.parse::<std::net::Ipv4Addr>().is_ok() {
        return true;
    }
    let mut labels = host.rsplit('.');
    let last = labels.next().unwrap_or_default();
    let ends_as_domain = last.chars().count() >= 2 && last.chars().next().is_some_and(char::is_alphabetic);
    host.contains('.')
        && host.len() <= LONGEST_HOST
        && ends_as_domain
        && is_label(last)
        && labels.all(is_label)
}

fn is_label(label: &str) -> bool {
    let allowed = |c: char| c.is_alphanumeric() || c == '-';
    !label.is_empty()
        && label.len() <= LONGEST_LABEL
        && label.chars().all(allowed)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

#[cfg(test)]
mod tests {
    use super::*;

    fn named(name: &str) -> Option<(String, Option<u16>)> {
        let defaults = from_program_name(name);
        defaults.server.map(|server| (server, defaults.port))
    }

    #[test]
    fn a_name_can_tell_server_and_port() {
        let mail = |port| Some(("mail.example.com".to_owned(), port));
        assert_eq!(named("mailprobe-mail.example.com"), mail(None));
        assert_eq!(named("Mailprobe-MAIL.example.com-993"), mail(Some(993)));
        assert_eq!(named("mailprobe_mail.example.com (2)"), mail(None));
        assert_eq!(named("mailprobe mail.example.com 995 (1)"), mail(Some(995)));
        assert_eq!(
            named("mailprobe-192.0.2.7-110"),
            Some(("192.0.2.7".into(), Some(110)))
        );
        assert_eq!(
            named("mailprobe-mail-1.bücher.example"),
            Some(("mail-1.bücher.example".into(), None))
        );
    }

    #[test]
    fn other_names_tell_nothing() {
        for name in [
            "mailprobe",
            "mailprobe-",
            "mailprobe-copy",
            "mailprobe (1)",
            "mailprobe-0.1.0",
            "mailprobe-0.1.0-995",
            "mailprobe-x86_64-pc-windows-gnu",
            "mailprobe-mail.example.com-99999",
            "mailprobe-mail.example.com-0",
            "mailprobe-.example.com",
            "mailprobe-mail..com",
            "mailprobe-a b.com",
            "something-mail.example.com",
            "mailprobemail.example.com",
            "",
        ] {
            assert_eq!(named(name), None, "{name}");
        }
    }
}
