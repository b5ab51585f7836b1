//! The store of systems that keep their roots in files.
//!
//! In: a chain, the time. Out: what its roots say; reads files.

use super::StoreAnswer;
use crate::certificate::sent::Sent;
use crate::certificate::trust;

/// Roots are held against the chain as the public ones are: old versions, short keys and old signatures are weaknesses, not
/// a question of trust.
pub(super) fn ask(
    _chain: &[Vec<u8>],
    sent: &[&Sent<'_>],
    _asked_name: &str,
    now: i64,
) -> Option<StoreAnswer> {
    let found = rustls_native_certs::load_native_certs();
    let roots = trust::own_roots(&found.certs);
    if roots.is_empty() {
        return None;
    }
    Some(if trust::vouched_for_now(sent, &roots, now) {
        StoreAnswer::Trusts
    } else if trust::vouched_for(sent, &roots, now) {
        StoreAnswer::TrustsButForDates
    } else {
        StoreAnswer::DoesNotTrust
    })
}
