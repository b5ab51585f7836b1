//! The store of systems that hand out their roots alone: files on Linux, the trust settings of macOS.
//!
//! In: this computer. Out: its roots, or nothing where it has no file left to read them.

use super::Held;

pub(super) fn held() -> Option<Held> {
    let found = rustls_native_certs::load_native_certs();
    if found.errors.iter().any(is_no_room) {
        return None;
    }
    Some(Held {
        roots: found.certs.iter().map(|root| root.to_vec()).collect(),
        ..Held::default()
    })
}

/// Too many files are open, in this program or in all (EMFILE, ENFILE).
fn is_no_room(error: &rustls_native_certs::Error) -> bool {
    match &error.kind {
        rustls_native_certs::ErrorKind::Io { inner, .. } => matches!(inner.raw_os_error(), Some(23 | 24)),
        _ => false,
    }
}
