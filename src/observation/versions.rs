//! Whether the version is what sets answered hellos apart from those that died.
//!
//! In: the hellos of one port. Out: yes or no.

use super::{HelloId, HelloObservation, HelloOutcome};
use crate::wire::Version;

/// Different hellos of one version and below that must have died. Together with [`NEWER_ANSWERED`]: with one dead computer of two
/// behind a balancer that is met once in 512 runs.
const OLDER_DEAD: usize = 6;

/// Newer hellos that must have been answered each time they were sent, one of them more than once.
const NEWER_ANSWERED: usize = 3;

/// All hellos that offer no more than `newest` ended without a word, the program's own also with nothing else open, and newer ones
/// were answered each time, before and after: a line that no taking of turns draws.
pub fn version_divides(hellos: &[&HelloObservation], newest: Version) -> bool {
    let number = |hello: &HelloObservation| match hello.hello.newest_version() {
        Some(version) => version.number(),
        // The program's own.
        None => newest.number(),
    };
    let (older, newer): (Vec<&HelloObservation>, Vec<&HelloObservation>) = hellos
        .iter()
        .copied()
        .partition(|hello| number(hello) <= newest.number());
    let died = |hello: &HelloObservation| {
        hello.answered == 0 && matches!(hello.outcome, HelloOutcome::Closed | HelloOutcome::Reset)
    };
    let steadily = newer
        .iter()
        .filter(|hello| hello.answered > 0 && hello.answered == hello.tries);
    let again = newer.iter().any(|hello| hello.answered > 1);
    let own_alone = older
        .iter()
        .any(|hello| hello.is_client && hello.failed_alone > 0);
    own_alone
        && again
        && older.iter().all(|hello| died(hello))
        && older.len() >= OLDER_DEAD
        && steadily.count() >= NEWER_ANSWERED
}

impl HelloId {
    /// The newest version that a diagnostic hello offers; `None` for a program's own.
    pub(crate) fn newest_version(&self) -> Option<Version> {
        Some(match self {
            HelloId::Tls13Modern | HelloId::Tls13Large => Version::Tls13,
            HelloId::Tls12Modern | HelloId::Tls12NoSni | HelloId::Tls12Narrowed => Version::Tls12,
            HelloId::Tls11 => Version::Tls11,
            HelloId::Tls10 | HelloId::Tls10NoExtensions | HelloId::Ssl2Format31 => Version::Tls10,
            HelloId::Ssl3 | HelloId::Ssl2Format30 => Version::Ssl3,
            HelloId::Ssl2 => Version::Ssl2,
            HelloId::Profile(_) => return None,
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::wire::hello_matrix;

    fn row(hello: HelloId, answered: bool) -> HelloObservation {
        let outcome = if answered {
            HelloOutcome::ServerHello
        } else {
            HelloOutcome::Closed
        };
        HelloObservation::answered(hello, outcome)
    }

    /// A server of today and a program of 2001, as a run leaves them.
    fn run() -> Vec<HelloObservation> {
        let own = HelloObservation {
            tries: 2,
            failed_alone: 1,
            ..row(HelloId::Profile("oe6-xp-tls10".to_owned()), false)
        };
        let modern = HelloObservation {
            tries: 2,
            answered: 2,
            ..row(HelloId::Tls12Modern, true)
        };
        let newer = [HelloId::Tls13Modern, HelloId::Tls12NoSni].map(|id| row(id, true));
        let older = [
            HelloId::Tls11,
            HelloId::Tls10,
            HelloId::Tls10NoExtensions,
            HelloId::Ssl3,
            HelloId::Ssl2Format31,
            HelloId::Ssl2Format30,
            HelloId::Ssl2,
            HelloId::Tls12Narrowed,
        ];
        let older = older.map(|id| row(id, false));
        [own, modern].into_iter().chain(newer).chain(older).collect()
    }

    fn divides(run: &[HelloObservation]) -> bool {
        version_divides(&run.iter().collect::<Vec<_>>(), Version::Tls10)
    }

    #[test]
    fn a_clean_line_between_versions_tells() {
        assert!(divides(&run()));
    }

    #[test]
    fn one_hello_on_the_wrong_side_of_the_line_leaves_it_open() {
        for position in 0..run().len() {
            let mut run = run();
            let hello = &mut run[position];
            let kept = matches!(
                hello.hello,
                // Between the versions, or beside the line: TLS 1.2 with suites of 2001 alone may be refused for those.
                HelloId::Tls11 | HelloId::Tls12Narrowed
            );
            (hello.outcome, hello.answered) = match hello.answered {
                0 => (HelloOutcome::ServerHello, hello.tries),
                _ => (HelloOutcome::Closed, 0),
            };
            assert_eq!(divides(&run), kept, "{:?}", run[position].hello);
        }
    }

    #[test]
    fn neither_a_limit_nor_few_hellos_are_a_line() {
        let mut never_again = run();
        never_again[1].tries = 1;
        never_again[1].answered = 1;
        assert!(
            !divides(&never_again),
            "no newer hello was answered after the older ones died"
        );
        let mut in_company = run();
        in_company[0].failed_alone = 0;
        assert!(!divides(&in_company));
        assert!(!divides(&run()[..7]));
    }

    #[test]
    fn the_versions_are_those_of_the_hellos_that_are_sent() {
        for sent in hello_matrix::matrix() {
            let offered = sent
                .hello
                .supported_versions
                .iter()
                .map(|version| version.number());
            let newest = offered.max().unwrap_or(sent.hello.hello_version.number());
            let id = HelloId::from(sent.id.to_owned());
            assert_eq!(id.newest_version().map(Version::number), Some(newest), "{id:?}");
        }
    }
}
