//! The table of steps, `assets/advice.csv`: one row per step, in the order they are told.
//!
//! In: the embedded file. Out: a [`Table`]. A mistake in the file is found by a test, never by a person's run.

use crate::client;
use crate::diagnosis::HypothesisId;
use crate::tables;
use serde::de::Error as _;
use serde::{Deserialize, Deserializer};

/// Who is to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Role {
    /// The person at the mail program.
    User,
    /// Whoever runs the server.
    Admin,
}

/// Every word that may stand in the column `when`. A row holds where all its words hold.
pub const WHEN: [&str; 141] = [
    "always",
    // A server was looked at, or there are only the words of a message.
    "measured",
    "words-alone",
    // STARTTLS was seen working for this protocol, and this mail program can use it.
    "starttls-works",
    // STARTTLS was seen working, and this mail program cannot use it.
    "starttls-for-others",
    // The service's own secure port was seen working, and the program uses another.
    "secure-port-works",
    // It was not seen working, or the program uses it.
    "secure-port-unseen",
    // The secure port of another protocol was seen working.
    "other-port-works",
    // That other protocol is POP3, which takes mail off the server, or IMAP, which leaves it there.
    "other-is-pop3",
    "other-is-imap",
    // Neither STARTTLS nor a secure port was seen working for this mail program.
    "no-safer-way",
    // The plain port of this protocol greets, and nothing shows that it takes no password without encryption.
    "plain-port-greets",
    // Nothing shows that the plain ports of this protocol are closed or take no password without encryption, or it was seen.
    "clear-sign-in-possible",
    "clear-sign-in-refused",
    // The program sends through port 25, which is meant for mail between servers.
    "sends-on-25",
    // The provider publishes settings, and something vouches that they are the provider's.
    "published",
    // All that is published lies in another domain, and nothing vouches for it.
    "published-elsewhere",
    // The complaint names another server, port or protection than what was checked.
    "settings-differ",
    // TLS from the first byte, and no sign that somebody on the way takes encryption away: what going without it needs.
    "nothing-strips",
    // The offer of STARTTLS is taken out on the way, or bytes are put in.
    "stripped",
    // The port goes by its number with the protocol and the protection that are set, or not; it is another service's, or not.
    "own-port",
    "no-own-port",
    "no-foreign-port",
    // Every mail port refuses, or one of them does not.
    "every-port-refused",
    "some-port-left",
    // The server agrees to STARTTLS, and no hello behind it is answered.
    "silent-behind-starttls",
    // What is wrong with the certificate.
    "revoked",
    "between-begins-later",
    // Only a certificate in between is too weak, or the server's own or its key exchange is.
    "between-weak",
    "own-weak",
    "expired",
    "other-name",
    "name-is-pattern",
    "names-wrong",
    "chain-gap",
    "chain-out-of-date",
    "untrusted",
    // One of several addresses shows a certificate with a problem.
    "one-address",
    // The program is set to no encryption on a port that begins with it, or is not.
    "encryption-missing",
    "encryption-set",
    // A port meant for STARTTLS begins with TLS at once: port and encryption are a pair, and the listener is wrong.
    "tls-on-plain-port",
    "pair-does-not-match",
    // The server does not know the name it is called by, or was not told it.
    "name-refused",
    "name-not-sent",
    // There is no such name; the network's name service fails, or does not.
    "name-not-found",
    "resolver-fails",
    "resolver-answers",
    "no-address-found",
    // This computer's hosts file sends the name elsewhere.
    "hosts-file",
    // The named port lists no STARTTLS; or it does, or is closed.
    "starttls-missing",
    "starttls-listed",
    // The secure port of this protocol was not found closed, or it was.
    "secure-port-possible",
    "secure-port-closed",
    // More of what is wrong with the certificate.
    "exceeds-issuer",
    "unknown-extension",
    "not-yet-valid",
    "wrong-usage",
    "against-apple-rules",
    // Its issuer is not known here, and the server sent nothing between the two, or it did.
    "certificate-alone",
    "certificate-accompanied",
    // The server begins with TLS in vain, or says that it cannot: its key and certificate may not belong together.
    "tls-itself-fails",
    // A handshake was completed on the named port, or none was.
    "tls-completes",
    "tls-fails",
    // The server speaks of a limit, or turned this computer away after it had answered.
    "limit-reached",
    // The name has IPv6 addresses only, and no route leads to them; or it has others.
    "ipv6-only",
    "ipv4-too",
    // Long first messages are lost on the way, or the port is held back whatever is sent.
    "large-hello-lost",
    "port-held-back",
    // This computer itself did not let the connection out.
    "blocked-here",
    // The server takes no more connections from here.
    "shut-out",
    "not-shut-out",
    // What the server shows of signing in: OAuth 2 only, switched off or not offered, a certificate demanded, or nothing.
    "oauth-only",
    "sign-in-off",
    "sign-in-not-in-program",
    "client-certificate",
    "sign-in-by-words",
    // Answers came late, or did not.
    "late",
    "silent",
    // This computer had no connection left to give.
    "computer-at-its-limit",
    // Nothing is broken, and what is left cannot be tested by a library of today; or it can.
    "rest-not-testable",
    "rest-testable",
    // Somebody says that it has worked since what was in the way was removed, or nobody does.
    "cured",
    "not-cured",
    // The run was stopped, or was not.
    "stopped",
    "not-stopped",
    // What answers in the server's place: a program on this computer, a machine of the network, or nobody knows.
    "scanner-here",
    "gateway-named",
    "interceptor-unnamed",
    // The certificate is another one than the server's own.
    "certificate-replaced",
    // What the server's words of refusal are about (`assets/refusals.csv`).
    "relay",
    "from-refused",
    "block-list",
    "sending-limit",
    "greylisted",
    "not-greylisted",
    // This computer's address is refused, for a reason that is not told.
    "address-refused",
    // The provider that runs the server is known with its way of signing in, or nothing at all is known of any.
    "provider-known",
    "provider-unknown",
    // Something has to be switched on there first.
    "provider-switch",
    // Server, port, protection or protocol are not those of the account's provider.
    "not-providers-settings",
    // The provider's program on this computer does not answer, or it is not about such a one.
    "bridge-silent",
    "server-elsewhere",
    // The program fetches mail from its maker's servers, or from this computer.
    "fetches-from-cloud",
    "fetches-from-here",
    // Nothing older than TLS 1.3 was answered on the named port, or something was.
    "only-tls13",
    "older-tls-too",
    // Nothing older was, and the program's newest version is TLS 1.2.
    "tls12-would-do",
    // The program speaks TLS 1.2, or nothing as new.
    "speaks-tls12",
    "older-tls-only",
    // The program offers ciphers that may be switched on for everybody, or old ones alone.
    "ciphers-sound",
    "ciphers-old",
    // The kind of key is what the two do not share, or something else is.
    "key-type-differs",
    "suites-differ",
    // One of several addresses does not work; something came back from it, or nothing did.
    "address-fails",
    "every-address-fails",
    "ipv6-reached",
    "ipv6-unreached",
    // The name leads into a local network and nothing answers there, or it does not.
    "private-address",
    "public-address",
    // No mail port answers at all, or something came back.
    "nothing-answers",
    "something-answers",
    // A domain without an address was entered, and it names who takes in its mail, under its own name.
    "exchanger-known",
    "exchanger-unknown",
    // The program is set to no encryption, or to some.
    "plain-connection",
    "secured-connection",
    // The usual port with TLS from the first byte is not in use and was not found closed, or it was.
    "usual-port-left",
    "usual-port-taken",
    // The server speaks of a trouble of its own, or does not.
    "server-trouble",
    "no-server-trouble",
    // The address is kept away after sign-ins that failed; another session has the mailbox open; the protocol is switched off
    // for the account; the host takes mail from nobody; what the service asks does not answer
    // (`assets/refusal_kinds.csv`). Or not.
    "kept-out",
    "not-kept-out",
    "mailbox-locked",
    "not-mailbox-locked",
    "protocol-off",
    "not-protocol-off",
    "takes-no-mail",
    "not-takes-no-mail",
    "backend-trouble",
    // The program is set to read mail here, not to send it.
    "reads-mail",
    // The openssl of today can speak to the server.
    "openssl-can",
    "openssl-cannot",
];

/// Those of these words that hold.
pub(super) fn held<const N: usize>(conditions: [(&'static str, bool); N]) -> Vec<&'static str> {
    let held = conditions.into_iter().filter(|(_, holds)| *holds);
    held.map(|(name, _)| name).collect()
}

/// The mail programs that a step is for, by the ids of `assets/menus.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Programs {
    /// Every program (`any`).
    Any,
    /// These alone.
    Only(Vec<String>),
    /// Every program but these (`but ...`).
    AllBut(Vec<String>),
}

impl Programs {
    /// True where the step is for this program.
    pub fn hold(&self, program: &str) -> bool {
        let among = |programs: &[String]| programs.iter().any(|named| named == program);
        match self {
            Programs::Any => true,
            Programs::Only(programs) => among(programs),
            Programs::AllBut(programs) => !among(programs),
        }
    }

    fn read(column: &str) -> Result<Programs, String> {
        let mut words: Vec<String> = column.split_whitespace().map(str::to_owned).collect();
        let all_but = words.first().is_some_and(|word| word == "but");
        if all_but {
            words.remove(0);
        }
        if words == ["any"] {
            return Ok(Programs::Any);
        }
        let known = |word: &String| client::all_menus().any(|menus| menus == word);
        match words.iter().find(|word| !known(word)) {
            Some(unknown) => Err(format!("'{unknown}' is no program of menus.csv")),
            None if words.is_empty() => Err("no program".to_owned()),
            None if all_but => Ok(Programs::AllBut(words)),
            None => Ok(Programs::Only(words)),
        }
    }
}

/// One step of the table.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Row {
    /// Hypothesis id, or `undecided`.
    #[serde(deserialize_with = "cause")]
    pub cause: String,
    /// Who is to do it.
    pub role: Role,
    /// Mail programs it is for.
    #[serde(deserialize_with = "programs")]
    pub programs: Programs,
    /// Words of [`WHEN`], all of which must hold.
    #[serde(deserialize_with = "conditions")]
    pub when: Vec<String>,
    /// Message id of the step.
    pub step: String,
    /// Message id of the warning.
    #[serde(deserialize_with = "tables::optional_text")]
    pub warning: Option<String>,
}

/// The whole table.
pub struct Table(tables::Table<Row>);

impl Table {
    /// Every row, in the order of the file.
    pub fn rows(&self) -> &[Row] {
        self.0.rows()
    }

    /// The steps for a cause, a role and a mail program under conditions that `holds` answers for.
    pub fn steps<'a>(
        &'a self,
        cause: &'a str,
        role: Role,
        program: &'a str,
        holds: &'a dyn Fn(&str) -> bool,
    ) -> impl Iterator<Item = &'a Row> {
        self.rows().iter().filter(move |row| {
            row.cause == cause
                && row.role == role
                && row.programs.hold(program)
                && row.when.iter().all(|when| holds(when))
        })
    }
}

/// The table that ships with the program.
pub fn table() -> &'static Table {
    static TABLE: Table = Table(tables::table!("advice"));
    &TABLE
}

fn cause<'de, D: Deserializer<'de>>(column: D) -> Result<String, D::Error> {
    let cause = String::deserialize(column)?;
    if cause != "undecided" && HypothesisId::from_id(&cause).is_none() {
        return Err(D::Error::custom(format!("'{cause}' is no hypothesis")));
    }
    Ok(cause)
}

fn programs<'de, D: Deserializer<'de>>(column: D) -> Result<Programs, D::Error> {
    Programs::read(&String::deserialize(column)?).map_err(D::Error::custom)
}

fn conditions<'de, D: Deserializer<'de>>(column: D) -> Result<Vec<String>, D::Error> {
    let when: Vec<String> = tables::blank_separated(column)?;
    match when.iter().find(|word| !WHEN.contains(&word.as_str())) {
        Some(unknown) => Err(D::Error::custom(format!("'{unknown}' is no condition"))),
        None => Ok(when),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_row_is_sound() {
        table().0.assert_sound();
    }

    #[test]
    fn mistakes_are_named() {
        for (row, mistake) in [
            ("bad-luck,user,any,always,user-wait,", "no hypothesis"),
            ("dns,owner,any,always,user-wait,", "owner"),
            ("dns,user,any,sometimes,user-wait,", "no condition"),
        ] {
            let text = format!("cause,role,programs,when,step,warning\n{row}\n");
            let error = tables::read::<Row>(&text)
                .next()
                .expect("a row")
                .expect_err("a mistake");
            assert!(error.to_string().contains(mistake), "{error}");
        }
    }
}
