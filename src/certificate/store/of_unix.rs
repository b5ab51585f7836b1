//! The store of systems that hand out their roots alone: files on Linux, the trust settings of macOS.
//!
//! In: this computer. Out: its roots.

use super::Held;

pub(super) fn held() -> Held {
    let found = rustls_native_certs::load_native_certs();
    Held {
        roots: found.certs.iter().map(|root| root.to_vec()).collect(),
        ..Held::default()
    }
}
