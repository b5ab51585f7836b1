//! Messages that say again what another one said.
//!
//! In: a message, and those before it. Out: whether it tells anything that they do not.

use super::reading::Complaint;
use std::collections::HashSet;

/// True where one of the messages says all that this one does.
pub(super) fn is_known(complaint: &Complaint, kept: &[Complaint]) -> bool {
    kept.iter()
        .any(|other| is_same(other, complaint) || adds_nothing(complaint, other))
}

/// The same message pasted twice, once perhaps with more prose around it.
fn is_same(one: &Complaint, other: &Complaint) -> bool {
    fn fields(complaint: &Complaint) -> impl PartialEq + '_ {
        (
            [
                &complaint.account,
                &complaint.server,
                &complaint.server_error,
                &complaint.server_response,
            ],
            complaint.error_number,
            &complaint.socket_error,
            complaint.protocol,
            complaint.port,
            complaint.secure,
            complaint
                .sayings
                .iter()
                .filter_map(|saying| saying.finding.as_deref())
                .next(),
        )
    }
    fields(one) == fields(other)
}

/// True where a message says again, with fewer words, what another said already.
fn adds_nothing(complaint: &Complaint, other: &Complaint) -> bool {
    fn is_told<T: PartialEq>(value: Option<&T>, other: Option<&T>) -> bool {
        value.is_none() || value == other
    }
    let findings = |complaint: &Complaint| -> HashSet<String> {
        let sayings = complaint.sayings.iter();
        sayings.filter_map(|saying| saying.finding.clone()).collect()
    };
    complaint.server.is_some()
        && complaint.server == other.server
        && complaint.error_number.is_none()
        && complaint.socket_error.is_none()
        && is_told(complaint.account.as_ref(), other.account.as_ref())
        && is_told(complaint.server_response.as_ref(), other.server_response.as_ref())
        && is_told(complaint.server_error.as_ref(), other.server_error.as_ref())
        && is_told(complaint.protocol.as_ref(), other.protocol.as_ref())
        && is_told(complaint.port.as_ref(), other.port.as_ref())
        && is_told(complaint.secure.as_ref(), other.secure.as_ref())
        && findings(complaint).is_subset(&findings(other))
}
