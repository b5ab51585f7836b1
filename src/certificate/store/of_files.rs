//! The store of systems that keep their roots in files.
//!
//! In: a chain, the time. Out: what its roots say; reads files.

use super::StoreAnswer;
use crate::certificate::sent::Sent;
use crate::certificate::trust;

/// Too many files are open, in this program or in all (EMFILE, ENFILE).
fn is_no_room(error: &rustls_native_certs::Error) -> bool {
    match &error.kind {
        rustls_native_certs::ErrorKind::Io { inner, .. } => matches!(inner.raw_os_error(), Some(23 | 24)),
        _ => false,
    }
}

/// Roots are held against the chain as the public ones are: old versions, short keys and old signatures are weaknesses, not
/// a question of trust.
pub(super) fn ask(
    _chain: &[Vec<u8>],
    sent: &[&Sent<'_>],
    _asked_name: &str,
    now: i64,
) -> Option<StoreAnswer> {
    let found = rustls_native_certs::load_native_certs();
    if found.errors.iter().any(is_no_room) {
        return Some(StoreAnswer::NoRoom);
    }
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
