//! The store of Windows, as this user sees it: what the computer, its domain and the user put there.
//!
//! In: this computer. Out: roots that are meant for servers, links below them, and what is marked as not to be trusted.
//! Windows is not asked to judge a chain itself: it would fetch what a server's certificate names.

use super::Held;
use schannel::cert_context::{CertContext, ValidUses};
use schannel::cert_store::CertStore;

const SERVER_AUTHENTICATION: &str = "1.3.6.1.5.5.7.3.1";

pub(super) fn held() -> Option<Held> {
    Some(Held {
        roots: certificates("ROOT", is_for_servers),
        links: certificates("CA", |_| true),
        distrusted: certificates("Disallowed", |_| true),
    })
}

fn certificates(store: &str, wanted: impl Fn(&CertContext) -> bool) -> Vec<Vec<u8>> {
    let Ok(store) = CertStore::open_current_user(store) else {
        return Vec::new();
    };
    let wanted = store.certs().filter(wanted);
    wanted.map(|certificate| certificate.to_der().to_vec()).collect()
}

fn is_for_servers(root: &CertContext) -> bool {
    match root.valid_uses() {
        Ok(ValidUses::All) => true,
        Ok(ValidUses::Oids(uses)) => uses.iter().any(|one| one == SERVER_AUTHENTICATION),
        Err(_) => false,
    }
}
