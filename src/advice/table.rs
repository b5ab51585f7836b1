//! The table of steps, `assets/advice.csv`: one row per step, in the order they are told.
//!
//! In: the embedded file. Out: a [`Table`]. A mistake in the file is found by a test, never by a person's run.

use crate::client;
use crate::diagnosis::HypothesisId;
use crate::packed;
use std::sync::LazyLock;

/// Who is to do it.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Role {
    /// The person at the mail program.
    User,
    /// Whoever runs the server.
    Admin,
}

/// Every word that may stand in the column `when`. A row holds where all its words hold.
pub const WHEN: [&str; 65] = [
    "always",
    // STARTTLS was seen working for this protocol, and this mail program can use it.
    "starttls-works",
    // STARTTLS was seen working, and this mail program cannot use it.
    "starttls-for-others",
    // The service's own secure port was seen working, and the program uses another.
    "secure-port-works",
    // The secure port of another protocol was seen working.
    "other-port-works",
    // That other protocol is POP3, which takes mail off the server, or IMAP, which leaves it there.
    "other-is-pop3",
    "other-is-imap",
    // Neither STARTTLS nor a secure port was seen working for this mail program.
    "no-safer-way",
    // The plain port of this protocol greets.
    "plain-port-greets",
    // The program sends through port 25, which is meant for mail between servers.
    "sends-on-25",
    // The provider publishes settings.
    "published",
    // The complaint names another server, port or protection than what was checked.
    "settings-differ",
    // TLS from the first byte, and no sign that somebody on the way takes encryption away: what going without it needs.
    "nothing-strips",
    // The offer of STARTTLS is taken out on the way, or bytes are put in.
    "stripped",
    // What is wrong with the certificate.
    "expired",
    "wrong-name",
    "names-wrong",
    "chain-gap",
    "chain-out-of-date",
    "untrusted",
    // One of several addresses shows a certificate with a problem.
    "one-address",
    // The program is set to no encryption on a port that begins with it, or is not.
    "encryption-missing",
    "encryption-set",
    // The server does not know the name it is called by, or was not told it.
    "name-refused",
    "name-not-sent",
    // There is no such name; the network's name service fails, or does not.
    "name-not-found",
    "resolver-fails",
    "resolver-answers",
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
    "not-yet-valid",
    "wrong-usage",
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
    // Long first messages are lost on the way.
    "large-hello-lost",
    // This computer itself did not let the connection out.
    "blocked-here",
    // The server takes no more connections from here.
    "shut-out",
    // What the server shows of signing in: OAuth 2 only, switched off or not offered, a certificate demanded, or nothing.
    "oauth-only",
    "sign-in-off",
    "client-certificate",
    "sign-in-by-words",
    // Answers came late, or did not.
    "late",
    "silent",
    // This computer had no connection left to give.
    "computer-at-its-limit",
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
];

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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Hypothesis id, or `undecided`.
    pub cause: String,
    /// Who is to do it.
    pub role: Role,
    /// Mail programs it is for.
    pub programs: Programs,
    /// Words of [`WHEN`], all of which must hold.
    pub when: Vec<String>,
    /// Message id of the step.
    pub step: String,
    /// Message id of the warning.
    pub warning: Option<String>,
}

/// The whole table.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Table {
    rows: Vec<Row>,
}

impl Table {
    /// Every row, in the order of the file.
    pub fn rows(&self) -> &[Row] {
        &self.rows
    }

    /// The steps for a cause, a role and a mail program under conditions that `holds` answers for.
    pub fn steps<'a>(
        &'a self,
        cause: &'a str,
        role: Role,
        program: &'a str,
        holds: &'a dyn Fn(&str) -> bool,
    ) -> impl Iterator<Item = &'a Row> {
        self.rows.iter().filter(move |row| {
            row.cause == cause
                && row.role == role
                && row.programs.hold(program)
                && row.when.iter().all(|when| holds(when))
        })
    }

    /// Reads a table.
    ///
    /// # Errors
    /// One line that names the row and what is wrong with it.
    pub fn read(text: &str) -> Result<Table, String> {
        let mut reader = csv::Reader::from_reader(text.as_bytes());
        let rows = reader
            .records()
            .map(|record| {
                record
                    .map_err(|error| error.to_string())
                    .and_then(|record| read_row(&record))
            })
            .collect::<Result<_, _>>()?;
        Ok(Table { rows })
    }
}

/// The table that ships with the program.
pub fn table() -> &'static Table {
    static TABLE: LazyLock<Table> =
        LazyLock::new(|| Table::read(&packed::table!("advice")).unwrap_or_default());
    &TABLE
}

fn read_row(record: &csv::StringRecord) -> Result<Row, String> {
    let field = |index: usize| record.get(index).unwrap_or_default();
    let words =
        |index: usize| -> Vec<String> { field(index).split_whitespace().map(str::to_owned).collect() };
    let (cause, step) = (field(0).to_owned(), field(4).to_owned());
    if cause != "undecided" && HypothesisId::from_id(&cause).is_none() {
        return Err(format!("'{cause}' is no hypothesis"));
    }
    let role = match field(1) {
        "user" => Role::User,
        "admin" => Role::Admin,
        other => return Err(format!("{cause}: '{other}' is neither user nor admin")),
    };
    let when = words(3);
    if let Some(unknown) = when.iter().find(|word| !WHEN.contains(&word.as_str())) {
        return Err(format!("{cause}: '{unknown}' is no condition"));
    }
    Ok(Row {
        cause,
        role,
        programs: Programs::read(field(2)).map_err(|reason| format!("{}: {reason}", field(4)))?,
        when,
        step,
        warning: Some(field(5).to_owned()).filter(|warning| !warning.is_empty()),
    })
}
