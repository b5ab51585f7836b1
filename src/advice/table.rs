//! The table of steps, `assets/advice.csv`: one row per step, in the order they are told.
//!
//! In: the embedded file. Out: a [`Table`]. A mistake in the file is found by a test, never by a person's run.

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
pub const WHEN: [&str; 71] = [
    "always",
    // STARTTLS was seen working for this protocol, and this mail program can use it.
    "starttls-works",
    // STARTTLS was seen working, and this mail program cannot use it.
    "starttls-for-others",
    // The service's own secure port was seen working, and the program uses another.
    "secure-port-works",
    // The secure port of another protocol was seen working.
    "other-port-works",
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
];

/// One step of the table.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// Hypothesis id, or `undecided`.
    pub cause: String,
    /// Who is to do it.
    pub role: Role,
    /// Mail programs it is for; empty means any.
    pub programs: Vec<String>,
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
                && (row.programs.is_empty() || row.programs.iter().any(|named| named == program))
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
        programs: words(2).into_iter().filter(|program| program != "any").collect(),
        when,
        step,
        warning: Some(field(5).to_owned()).filter(|warning| !warning.is_empty()),
    })
}
