//! Which hellos a run may send, and in what order.
//!
//! In: the profiles of the person's mail program. Out: the modern hello, the program's own, and the whole matrix.

use super::hello::NamedHello;
use crate::client::Profile;
use crate::wire::{Version, diagnostic};

/// The hellos of one run.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Matrix {
    hellos: Vec<NamedHello>,
    clients: usize,
}

/// A hello's place in the matrix of its run.
pub(super) type HelloIndex = usize;

/// The hello that every server of the last fifteen years answers and that brings the certificate in the clear.
const MODERN: &str = "tls1.2-modern";

/// The two that tell most about a quiet server: a modest one, and the form Windows XP sent.
const TELLING: [&str; 2] = ["tls1.0", "sslv2-format-3.0"];

impl Matrix {
    /// The modern hello first, then the mail program's own, likeliest first, then the rest of the matrix.
    pub(super) fn new(profiles: &[&'static Profile]) -> Matrix {
        let diagnostic = diagnostic::matrix().into_iter().map(|row| NamedHello {
            id: row.id.to_owned(),
            hello: row.hello,
            is_client: false,
            oldest: if row.id == MODERN {
                Version::Tls12
            } else {
                Version::Ssl2
            },
        });
        let (modern, rest): (Vec<_>, Vec<_>) = diagnostic.partition(|hello| hello.id == MODERN);
        let clients: Vec<NamedHello> = profiles
            .iter()
            .filter_map(|profile| {
                Some(NamedHello {
                    id: profile.id.clone(),
                    hello: profile.hello.clone()?,
                    is_client: true,
                    oldest: profile.min_version,
                })
            })
            .collect();
        let narrowed = clients.first().map(|client| NamedHello {
            id: "tls1.2-narrowed".to_owned(),
            hello: diagnostic::narrowed(&client.hello.suites),
            is_client: false,
            oldest: Version::Tls12,
        });
        let narrowed = narrowed.filter(|hello| !hello.hello.suites.is_empty());
        let count = clients.len();
        Matrix {
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
    pub(super) const MODERN: HelloIndex = 0;

    /// The hello at a place.
    pub(super) fn get(&self, index: HelloIndex) -> Option<&NamedHello> {
        self.hellos.get(index)
    }

    /// The mail program's own hellos, likeliest first.
    pub(super) fn clients(&self) -> std::ops::Range<HelloIndex> {
        1..1 + self.clients
    }

    /// Everything else: what is sent when the first ones are not enough.
    pub(super) fn rest(&self) -> std::ops::Range<HelloIndex> {
        1 + self.clients..self.hellos.len()
    }

    /// The few that are sent to a quiet server.
    pub(super) fn telling(&self) -> impl Iterator<Item = HelloIndex> + '_ {
        self.rest().filter(|index| {
            self.get(*index)
                .is_some_and(|hello| TELLING.contains(&hello.id.as_str()))
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_modern_hello_comes_first_and_none_twice() {
        let profiles: Vec<&'static Profile> = crate::client::profiles().iter().take(2).collect();
        let matrix = Matrix::new(&profiles);
        assert_eq!(
            matrix.get(Matrix::MODERN).map(|hello| hello.id.as_str()),
            Some(MODERN)
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
        assert_eq!(matrix.telling().count(), TELLING.len());
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
    }
}
