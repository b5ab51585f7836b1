//! What a request tells of the account.
//!
//! In: a [`Request`]. Out: the domain of the account, and whether the tables know whose it is. Pure.

use super::Request;
use crate::mail::{EmailAddress, Host};
use crate::provider;

/// The part behind the `@`: of the address that was given, else of the account that a message names.
pub(super) fn domain(request: &Request) -> Option<Host> {
    let of_message = || {
        let complaints = request.reading.complaints.iter();
        let mut accounts = complaints.filter_map(|complaint| complaint.account.as_deref());
        accounts.find_map(|account| account.parse::<EmailAddress>().ok())
    };
    let address = request.address.clone().or_else(of_message)?;
    Some(address.domain().clone())
}

/// The tables know the account's domain or the server: nobody has to be asked.
pub(super) fn knows_provider(request: &Request) -> bool {
    let by_domain = domain(request).and_then(|domain| provider::by_domain(&domain));
    by_domain.is_some() || provider::by_host(&request.target.server).is_some()
}
