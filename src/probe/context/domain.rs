//! Whose a name is: the domain that somebody registered, by the Public Suffix List.
//!
//! In: a name. Out: the domain it belongs to. `co.uk` is nobody's: whoever has a name below it is not asked about it.

use crate::mail::Host;
use crate::packed;
use crate::probe::net::aside::aside;
use publicsuffix::{List, Psl as _};
use std::sync::OnceLock;

/// The registered domain of a name, in ASCII and lower case: `mail.firm.co.uk` belongs to `firm.co.uk`. `None` for
/// addresses, for names of one label, and for what others register names below.
pub(in crate::probe) fn registered(host: &Host) -> Option<String> {
    let name = host.server_name()?.to_ascii_lowercase();
    let domain = list().domain(name.as_bytes())?;
    // A name of one label is no domain of the Internet, whatever the list says of names it does not know.
    let domain = str::from_utf8(domain.as_bytes()).ok()?;
    domain.contains('.').then(|| domain.to_owned())
}

/// The same on a thread of its own: reading the list takes milliseconds, in which the probe can connect. `None` also where
/// this computer has no thread left.
pub(in crate::probe) async fn registered_aside(host: Host) -> Option<Host> {
    aside("domain list", move || registered(&host))
        .await
        .ok()???
        .parse()
        .ok()
}

/// Whether a name lies in the domain of an account: at or below it, or below the domain that both were registered under.
pub(in crate::probe) fn is_of(host: &Host, account_domain: &Host) -> bool {
    let (Some(name), Some(domain)) = (host.server_name(), account_domain.server_name()) else {
        return false;
    };
    let (name, domain) = (name.to_ascii_lowercase(), domain.to_ascii_lowercase());
    let is_below = name
        .strip_suffix(&domain)
        .is_some_and(|before| before.is_empty() || before.ends_with('.'));
    is_below || registered(account_domain).is_some_and(|shared| registered(host) == Some(shared))
}

fn list() -> &'static List {
    static LIST: OnceLock<List> = OnceLock::new();
    LIST.get_or_init(|| packed::table!("public_suffix_list").parse().unwrap_or_default())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn host(name: &str) -> Host {
        name.parse().expect("a host")
    }

    #[test]
    fn a_name_belongs_to_the_domain_that_was_registered() {
        for (name, domain) in [
            ("mail.example.com", Some("example.com")),
            ("pop.mail.Example.com.", Some("example.com")),
            ("example.com", Some("example.com")),
            ("firm.co.uk", Some("firm.co.uk")),
            ("imap.firm.co.uk", Some("firm.co.uk")),
            ("co.uk", None),
            ("uk", None),
            ("somebody.github.io", Some("somebody.github.io")),
            ("github.io", None),
            ("www.ck", Some("www.ck")),
            ("firm.ck", None),
            ("mail.firma.公司.cn", Some("firma.xn--55qx5d.cn")),
            ("server.corp.internal", Some("corp.internal")),
            ("localhost", None),
            ("127.0.0.1", None),
        ] {
            assert_eq!(registered(&host(name)).as_deref(), domain, "{name}");
        }
    }

    #[test]
    fn another_domain_is_told_apart() {
        for (name, account, own) in [
            ("imap.firm.co.uk", "firm.co.uk", true),
            ("imap.firm.co.uk", "sales.firm.co.uk", true),
            ("FIRM.co.uk", "firm.co.uk.", true),
            ("imap.evil.co.uk", "firm.co.uk", false),
            ("imap.notfirm.co.uk", "firm.co.uk", false),
            ("firm.co.uk.evil.example", "firm.co.uk", false),
            ("imap.bob.github.io", "alice.github.io", false),
            ("imap.co.uk", "co.uk", true),
            ("192.0.2.1", "firm.co.uk", false),
        ] {
            assert_eq!(is_of(&host(name), &host(account)), own, "{name} for {account}");
        }
    }
}
