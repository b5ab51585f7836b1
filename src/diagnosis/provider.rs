//! Whose mailbox and whose server a decision is about.
//!
//! In: what was said and seen. Out: [`Whose`]. Pure; the facts are the table's.

use super::Evidence;
use crate::codes::{self, ReplyCause};
use crate::complaint::{self, Complaint};
use crate::mail::{EmailAddress, Host};
use crate::observation::GreetingKind;
use crate::provider::{self, Clues, Identified};

/// Whose server it is, and whose the account is. They differ where an account is set up with another company's server.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Whose {
    /// Whose server; where that is not known, whose account.
    pub(super) leading: Option<Identified>,
    /// Whose account, as far as its address or its domain's mail exchanger tells.
    pub(super) account: Option<Identified>,
    /// The server that was named.
    pub(super) server: Option<Host>,
}

impl Whose {
    /// With everything that a run knows.
    pub(super) fn of(evidence: &Evidence) -> Whose {
        let address = evidence
            .address
            .cloned()
            .or_else(|| evidence.complaints.iter().find_map(account_address));
        let server = Some(evidence.target.server.clone()).filter(|host| !host.is_placeholder());
        let ports = &evidence.observations.ports;
        let greeted = ports
            .iter()
            .filter(|row| row.named)
            .filter_map(|row| row.greeting.as_ref())
            .filter(|greeting| greeting.kind == GreetingKind::Ready && !greeting.scanner)
            .map(|greeting| greeting.text.as_str());
        let said = evidence.complaints.iter().filter_map(own_words);
        let greetings: Vec<&str> = match server {
            // What a server says in a message is of the server that was not named.
            None => said.collect(),
            Some(_) => greeted.collect(),
        };
        Whose::from(
            address,
            server,
            &greetings,
            &evidence.observations.local_context.mail_exchangers,
        )
    }

    /// With what one message says.
    pub(super) fn of_complaint(complaint: &Complaint) -> Whose {
        let server = named_server(complaint);
        let words: Vec<&str> = own_words(complaint)
            .filter(|_| server.is_none())
            .into_iter()
            .collect();
        Whose::from(account_address(complaint), server, &words, &[])
    }

    fn from(
        address: Option<EmailAddress>,
        server: Option<Host>,
        greetings: &[&str],
        mail_exchangers: &[String],
    ) -> Whose {
        let clues = Clues {
            address: address.as_ref(),
            server: server.as_ref(),
            greetings,
            mail_exchangers,
        };
        let (leading, account) = (provider::identify(&clues), provider::account_provider(&clues));
        Whose {
            leading,
            account,
            server,
        }
    }
}

/// The message to go by: the first that names a server, else the first.
pub(super) fn leading(complaints: &[Complaint]) -> Option<&Complaint> {
    let naming = complaints
        .iter()
        .find(|complaint| named_server(complaint).is_some());
    naming.or(complaints.first())
}

/// The server of a message, where it can be one.
pub(super) fn named_server(complaint: &Complaint) -> Option<Host> {
    complaint::host(complaint.server.as_deref()?)?.parse().ok()
}

/// The account of a message, where it is an e-mail address.
fn account_address(complaint: &Complaint) -> Option<EmailAddress> {
    complaint.account.as_deref()?.parse().ok()
}

/// What the server of the account says. A mail can have been refused by the recipient's server as well: such words name
/// nobody's provider.
fn own_words(complaint: &Complaint) -> Option<&str> {
    let words = complaint.server_response.as_deref()?;
    let is_of_the_mail = codes::reply(words)
        .is_some_and(|reply| matches!(reply.cause, ReplyCause::Policy | ReplyCause::Quota));
    (!is_of_the_mail).then_some(words)
}
