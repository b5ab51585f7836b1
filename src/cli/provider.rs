//! `provider`: who runs a mailbox, its servers, and how signing in works there. No network.

use super::arguments::ProviderQuestion;
use super::{CliError, Exit, Outcome, print, print_json, shortened};
use crate::complaint;
use crate::mail::{EmailAddress, Host};
use crate::provider::{self, Identified};
use crate::report::{provider_json, provider_page, visible::one_line};
use crate::text::Text;
use serde_json::Value;

/// `mailprobe provider`. Not known: exit code 3.
///
/// # Errors
/// Where the words can be neither an address nor a server.
pub fn provider(options: &ProviderQuestion, text: &Text) -> Outcome {
    let known = find(&options.asked)?;
    match (&known, options.json) {
        (Some(known), true) => print_json(&provider_json(known))?,
        (Some(known), false) => print(&provider_page(known, text))?,
        (None, true) => print_json(&Value::Null)?,
        (None, false) => {
            let asked = shortened(&options.asked);
            print(&one_line(
                &text.format("provider-not-known", &[("asked", &asked)]),
            ))?;
        }
    }
    Ok(if known.is_some() {
        Exit::Fine
    } else {
        Exit::NotDecided
    })
}

/// An address where there is an `@`, else a server, a mail exchanger, or the part of an address behind its `@`.
fn find(asked: &str) -> Result<Option<Identified>, CliError> {
    let refused = || {
        CliError(format!(
            "'{}' is neither an e-mail address nor the name of a server; write name@example.org or imap.example.org",
            shortened(asked)
        ))
    };
    if asked.contains('@') {
        let address: EmailAddress = asked.parse().map_err(|_| refused())?;
        return Ok(provider::by_address(&address));
    }
    let host: Host = complaint::typed_host(asked)
        .and_then(|host| host.parse().ok())
        .ok_or_else(refused)?;
    Ok(provider::by_host(&host)
        .or_else(|| provider::by_domain(&host))
        .or_else(|| provider::of_mail_exchanger(&host)))
}
