//! One line of a batch file.
//!
//! In: a line. Out: an [`Entry`], or one line that says what is wrong with it.

use crate::cli::{short_reason, shortened};
use crate::mail::{Ports, Protocol, Security, TargetOverrides};
use serde::Deserialize;
use serde::de::{Deserializer, Error as _};
use std::collections::BTreeMap;

/// One target as it is written in a batch file.
#[derive(Debug, Clone, PartialEq, Eq, Default, Deserialize)]
#[serde(default, deny_unknown_fields)]
pub struct Entry {
    /// A name of the person's own for this line; the line's text where absent.
    pub id: Option<String>,
    /// Host name or address.
    pub server: String,
    /// Port, 1 to 65535.
    #[serde(deserialize_with = "port")]
    pub port: Option<u16>,
    /// Protocol.
    pub protocol: Option<Protocol>,
    /// Protection.
    pub security: Option<Security>,
    /// Profile id.
    pub client: Option<String>,
    /// Services that listen elsewhere: as `--ports` takes them, or as the map that `lab --json` prints.
    #[serde(deserialize_with = "ports")]
    pub ports: Ports,
}

impl Entry {
    pub(super) fn overrides(&self) -> TargetOverrides {
        TargetOverrides {
            server: Some(self.server.clone()),
            port: self.port,
            protocol: self.protocol,
            security: self.security,
            client: self.client.clone(),
        }
    }
}

fn port<'de, D: Deserializer<'de>>(value: D) -> Result<Option<u16>, D::Error> {
    match Option::deserialize(value)? {
        Some(0) => Err(D::Error::custom(
            "'0' is not a port; ports are numbers from 1 to 65535",
        )),
        port => Ok(port),
    }
}

fn ports<'de, D: Deserializer<'de>>(value: D) -> Result<Ports, D::Error> {
    #[derive(Deserialize)]
    #[serde(untagged)]
    enum Written {
        Option(String),
        Map(BTreeMap<String, u16>),
        Nothing(()),
    }
    let written = Written::deserialize(value)
        .map_err(|_| D::Error::custom("'ports' is neither \"pop3=1110,…\" nor a map of services to ports"))?;
    let option = match written {
        Written::Option(option) => option,
        Written::Map(map) => {
            let pairs = map.iter().map(|(service, port)| format!("{service}={port}"));
            pairs.collect::<Vec<_>>().join(",")
        }
        Written::Nothing(()) => String::new(),
    };
    option.parse().map_err(D::Error::custom)
}

/// Reads one line of a batch file. Empty lines and lines that begin with `#` are `None`.
///
/// # Errors
/// One line that says what is wrong with it.
pub fn entry(line: &str) -> Result<Option<Entry>, String> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return Ok(None);
    }
    if line.starts_with('{') {
        return serde_json::from_str(line)
            .map(Some)
            .map_err(|reason| short_reason(&format!("not a target: {reason}")));
    }
    let mut words = line.split([' ', '\t', ',', ';']).filter(|word| !word.is_empty());
    let mut entry = Entry {
        server: words.next().unwrap_or_default().to_owned(),
        ..Entry::default()
    };
    for word in words {
        let lower = word.to_ascii_lowercase();
        match lower.as_str() {
            "pop3" => entry.protocol = Some(Protocol::Pop3),
            "imap" => entry.protocol = Some(Protocol::Imap),
            "smtp" => entry.protocol = Some(Protocol::Smtp),
            "tls" | "ssl" => entry.security = Some(Security::Tls),
            "starttls" | "stls" => entry.security = Some(Security::StartTls),
            "none" => entry.security = Some(Security::None),
            number => match number.parse() {
                Ok(port) if port > 0 => entry.port = Some(port),
                _ => {
                    return Err(format!(
                        "'{}' is neither a port, a protocol nor a kind of security",
                        shortened(word)
                    ));
                }
            },
        }
    }
    Ok(Some(entry))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::mail::Service;

    fn read(line: &str) -> Entry {
        entry(line).expect("good").expect("a target")
    }

    #[test]
    fn lines_are_read_in_each_form() {
        let whole = read("mail.example.com 995 pop3 tls");
        assert_eq!(
            (whole.server.as_str(), whole.port, whole.protocol),
            ("mail.example.com", Some(995), Some(Protocol::Pop3))
        );
        let object = read(r#"{"server":"10.0.0.7","port":993,"id":"a"}"#);
        assert_eq!((object.id.as_deref(), object.port), (Some("a"), Some(993)));
        assert_eq!(entry("  # note"), Ok(None));
        assert!(entry("host 0").is_err());
        assert!(entry(r#"{"server":"x","prt":1}"#).is_err());
        assert!(entry(r#"{"server":"x","port":0}"#).is_err_and(|reason| reason.contains("1 to 65535")));
        assert_eq!(read(r#"{"server":"x","port":null}"#).port, None);
    }

    #[test]
    fn ports_are_taken_in_both_forms() {
        for line in [
            r#"{"server":"x","ports":"pop3=1110,pop3s=1995"}"#,
            r#"{"server":"x","ports":{"pop3":1110,"pop3s":1995}}"#,
        ] {
            let ports = read(line).ports;
            assert_eq!((ports.of(Service::Pop3), ports.of(Service::Pop3s)), (1110, 1995));
        }
        assert_eq!(read(r#"{"server":"x","ports":null}"#).ports, Ports::default());
        for line in [
            r#"{"server":"x","ports":{"pop9":1}}"#,
            r#"{"server":"x","ports":{"pop3":0}}"#,
            r#"{"server":"x","ports":[1]}"#,
        ] {
            assert!(entry(line).is_err(), "{line}");
        }
    }
}
