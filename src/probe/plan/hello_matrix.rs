//! Which hellos a run may send, and in what order.
//!
//! In: the profiles of the person's mail program. Out: the modern hello, the program's own, and the whole matrix.

use crate::client::Profile;
use crate::observation::HelloId;
use crate::probe::exchange::hello::NamedHello;
use crate::wire::{Version, hello_matrix};

/// The hellos of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) struct HelloMatrix {
    hellos: Vec<NamedHello>,
    clients: usize,
}

/// A hello's index in the matrix of its run.
pub(in crate::probe) type HelloIndex = usize;

/// The hello that every server of the last fifteen years answers and that brings the certificate in the clear.
const MODERN: HelloId = HelloId::Tls12Modern;

/// The two that say most about an unresponsive server: a modest one, and the form Windows XP sent.
const MOST_INFORMATIVE: [HelloId; 2] = [HelloId::Tls10, HelloId::Ssl2Format30];

impl HelloMatrix {
    /// The modern hello first, then the mail program's own, likeliest first, then the rest of the matrix.
    pub(in crate::probe) fn new(profiles: &[&'static Profile]) -> HelloMatrix {
        let diagnostic = hello_matrix::matrix().into_iter().map(|row| {
            let id = HelloId::from(row.id.to_owned());
            let oldest = if id == MODERN {
                Version::Tls12
            } else {
                Version::Ssl2
            };
            NamedHello::diagnostic(id, row.hello, oldest)
        });
        let (modern, rest): (Vec<_>, Vec<_>) = diagnostic.partition(|hello| hello.id == MODERN);
        let clients: Vec<NamedHello> = profiles
            .iter()
            .filter_map(|profile| NamedHello::of_profile(profile))
            .collect();
        let narrowed = clients.first().map(|client| {
            let hello = hello_matrix::narrowed(&client.hello.suites);
            NamedHello::diagnostic(HelloId::Tls12Narrowed, hello, Version::Tls12)
        });
        let narrowed = narrowed.filter(|hello| !hello.hello.suites.is_empty());
        let count = clients.len();
        HelloMatrix {
            hellos: modern
                .into_iter()
                .chain(clients)
                .chain(rest)
                .chain(narrowed)
                .collect(),
            clients: count,
        }
    }

    /// The modern hello.
    pub(in crate::probe) const MODERN: HelloIndex = 0;

    /// The hello at an index.
    pub(in crate::probe) fn get(&self, index: HelloIndex) -> Option<&NamedHello> {
        self.hellos.get(index)
    }

    /// The index of a hello.
    pub(in crate::probe) fn index_of(&self, id: &HelloId) -> Option<HelloIndex> {
        self.hellos.iter().position(|hello| hello.id == *id)
    }

    /// The mail program's own hellos, likeliest first.
    pub(in crate::probe) fn clients(&self) -> std::ops::Range<HelloIndex> {
        1..1 + self.clients
    }

    /// The mail program is known and goes no further than TLS 1.2.
    pub(in crate::probe) fn stops_at_tls12(&self) -> bool {
        let mut newest = self.clients().filter_map(|client| self.get(client));
        self.clients > 0 && newest.all(|client| client.newest_version().number() <= Version::Tls12.number())
    }

    /// Everything else: what is sent when the first ones are not enough.
    pub(in crate::probe) fn rest(&self) -> std::ops::Range<HelloIndex> {
        1 + self.clients..self.hellos.len()
    }

    /// The few that are sent to an unresponsive server.
    pub(in crate::probe) fn most_informative(&self) -> impl Iterator<Item = HelloIndex> + '_ {
        self.rest().filter(|index| {
            self.get(*index)
                .is_some_and(|hello| MOST_INFORMATIVE.contains(&hello.id))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_modern_hello_comes_first_and_none_twice() {
        let profiles: Vec<&'static Profile> = crate::client::profiles().iter().take(2).collect();
        let matrix = HelloMatrix::new(&profiles);
        assert_eq!(
            matrix.get(HelloMatrix::MODERN).map(|hello| &hello.id),
            Some(&MODERN)
        );
        assert!(
            matrix
                .clients()
                .all(|index| matrix.get(index).is_some_and(|hello| hello.is_client))
        );
        let ids: Vec<&str> = matrix.hellos.iter().map(|hello| hello.id.as_str()).collect();
        let mut unique = ids.clone();
        unique.sort_unstable();
        unique.dedup();
        assert_eq!(unique.len(), ids.len());
        assert_eq!(matrix.most_informative().count(), MOST_INFORMATIVE.len());
        for asked in [
            "tls1.3-modern",
            "tls1.2-no-sni",
            "tls1.1",
            "tls1.0",
            "ssl3",
            "sslv2",
        ] {
            assert!(ids.contains(&asked), "{asked}");
        }
        let known = matrix.rest().all(|index| {
            !matches!(
                matrix.get(index).map(|hello| &hello.id),
                Some(HelloId::Profile(_))
            )
        });
        assert!(known, "every diagnostic hello has an id of its own");
    }
}
