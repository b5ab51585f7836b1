//! From an e-mail address to the server that most likely holds the mailbox.
//!
//! In: an address as typed. Out: the usual name below its domain. Nothing is asked of anybody.

use crate::complaint;

/// The name that most domains give to the server where mail is fetched, below the domain of this address; `None` where the
/// text is no address.
pub fn usual_server(address: &str) -> Option<String> {
    let (local, domain) = address.trim().rsplit_once('@')?;
    let is_address = !local.is_empty() && !local.contains(char::is_whitespace) && domain.contains('.');
    let domain = complaint::host(domain).filter(|_| is_address)?;
    domain
        .parse::<std::net::IpAddr>()
        .is_err()
        .then(|| format!("imap.{domain}"))
}

#[cfg(test)]
mod tests {
    use super::usual_server;

    #[test]
    fn an_address_leads_to_a_server_and_anything_else_does_not() {
        for (typed, server) in [
            (" jane.doe@contoso.example ", Some("imap.contoso.example")),
            ("jane@münchen.example", Some("imap.xn--mnchen-3ya.example")),
            ("jane.doe", None),
            ("@contoso.example", None),
            ("jane@localhost", None),
            ("jane@192.0.2.1", None),
            ("jane doe@contoso.example", None),
            ("", None),
        ] {
            assert_eq!(usual_server(typed).as_deref(), server, "{typed}");
        }
    }
}
