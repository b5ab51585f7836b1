//! What the program's own hello lacks, where others are answered and it is not.
//!
//! In: the hellos of the named port. Out: the finding that tells it apart: a name, a version, suites, or too little to tell.

use crate::client;
use crate::diagnosis::FindingId;
use crate::diagnosis::chain::{program_would_accept, sends_server_name};
use crate::diagnosis::view::{View, is_answered};
use crate::observation::{HelloId, HelloObservation, HelloOutcome, version_divides};
use crate::wire::Version;

/// `unrecognized_name` (RFC 6066 3).
pub(super) const UNRECOGNIZED_NAME: u8 = 112;
/// How often a hello that ends without a word must have failed with nothing else open before its content is to blame.
const TRIES_ALONE: u32 = 3;
/// Hellos without a name that must have failed, with nothing else open.
const NAMELESS_TRIES: u32 = 2;
/// Hellos of the matrix that name the server.
const NAME_SERVER: [HelloId; 6] = [
    HelloId::Tls13Modern,
    HelloId::Tls13Large,
    HelloId::Tls12Modern,
    HelloId::Tls12Narrowed,
    HelloId::Tls11,
    HelloId::Tls10,
];

/// The program names the server, and is told that the server does not know that name (RFC 6066 3).
pub(super) fn is_name_refused(own: &[&HelloObservation]) -> bool {
    own.iter()
        .any(|hello| hello.alert == Some(UNRECOGNIZED_NAME) && sends_server_name(hello))
}

/// Without the server's name in the hello no answer, with it one: said by alert 112, or seen again and again on hellos
/// that are equal otherwise.
pub(super) fn needs_name(own: &[&HelloObservation], hellos: &[&HelloObservation]) -> bool {
    let said = own.iter().any(|hello| hello.alert == Some(UNRECOGNIZED_NAME));
    let of = |id: HelloId| hellos.iter().find(move |hello| hello.hello == id);
    let with_name = of(HelloId::Tls12Modern).is_some_and(|hello| is_answered(hello));
    let own_is_nameless = !own.iter().any(|hello| sends_server_name(hello));
    // Only what failed in words or with nothing else open says so, and more than once: a limit or a dead computer behind a
    // balancer looks the same.
    let nameless = own.iter().copied().chain(of(HelloId::Tls12NoSni).copied());
    let refused: u32 = nameless
        .map(|hello| {
            if hello.outcome == HelloOutcome::Alert {
                NAMELESS_TRIES
            } else {
                hello.failed_alone
            }
        })
        .sum();
    let without_name =
        of(HelloId::Tls12NoSni).is_some_and(|hello| !is_answered(hello)) && refused >= NAMELESS_TRIES;
    said || own_is_nameless && with_name && without_name
}

/// The program's own hello was not accepted and others were: by version, or by suites where the versions meet.
pub(super) fn what_own_lacks(
    view: &View,
    own: &[&HelloObservation],
    hellos: &[&HelloObservation],
    answered: &[Version],
) -> FindingId {
    // A ServerHello of a version that the program refuses says it all.
    let chosen = own
        .iter()
        .filter(|hello| is_answered(hello))
        .find_map(|hello| hello.version);
    // A server that hangs up without a word says so again and again, or it is a dead computer behind a balancer.
    let said_nothing = own
        .iter()
        .all(|hello| matches!(hello.outcome, HelloOutcome::Closed | HelloOutcome::Reset));
    let seldom = own.iter().all(|hello| hello.failed_alone < TRIES_ALONE);
    // Nothing but a hang-up, where the program offers what the server chose of others: suites are not what it lacks.
    let offers_what_is_chosen = hellos
        .iter()
        .filter(|hello| !hello.is_client && is_answered(hello))
        .any(|other| own.iter().any(|own| program_would_accept(own, other)));
    if offers_what_is_chosen && breaks_off_newest_version(hellos) {
        return FindingId::NewestVersionBreaksOff;
    }
    if said_nothing && offers_what_is_chosen {
        return FindingId::ClientHelloUnanswered;
    }
    let is_old = || {
        view.client_versions()
            .is_some_and(|(_, newest)| version_divides(hellos, newest))
    };
    if said_nothing && seldom && !is_old() {
        return FindingId::ClientHelloUnanswered;
    }
    let (oldest, newest) = match view.client_versions() {
        Some((oldest, newest)) => (oldest.number(), newest.number()),
        // The program is not known: the programs that cannot connect are, nearly always, old ones.
        None => (Version::Ssl3.number(), Version::Tls10.number()),
    };
    if chosen.is_some_and(|version| version.number() < oldest) {
        return FindingId::OnlyOldHelloAnswered;
    }
    let numbers: Vec<u16> = answered.iter().map(|version| version.number()).collect();
    let newest_answered = numbers.iter().copied().max().unwrap_or_default();
    // A server that goes no further than an obsolete version, below what the program accepts, is the older side.
    let stays_behind = newest_answered < oldest
        && answered
            .iter()
            .copied()
            .max_by_key(|version| version.number())
            .is_some_and(Version::is_obsolete);
    if stays_behind {
        FindingId::OnlyOldHelloAnswered
    } else if numbers.iter().any(|number| (oldest..=newest).contains(number)) {
        let by_other_means = newest_version_dies(hellos) || named_hellos_die(hellos);
        if chosen.is_none() && by_other_means {
            FindingId::ClientHelloUnanswered
        } else {
            FindingId::OtherSuitesAnswered
        }
    } else if newest_answered > newest {
        FindingId::NewerHelloAnswered
    } else {
        FindingId::OnlyOldHelloAnswered
    }
}

/// Every hello that offers TLS 1.3 gets no answer, and one that goes no further than TLS 1.2 does: suites are not what
/// divides them.
fn newest_version_dies(hellos: &[&HelloObservation]) -> bool {
    divides(hellos, offers_newest_version)
}

fn offers_newest_version(hello: &HelloObservation) -> bool {
    let profile = || client::by_id(hello.hello.as_str()).map(|profile| profile.max_version);
    let newest = hello.hello.newest_version().or_else(profile);
    newest.is_some_and(|version| version.number() >= Version::Tls13.number())
}

/// The same, again and again with nothing else open or said in an alert, and a hello that is equal otherwise is answered: a
/// server or something on the way that takes the offer of a newer version for a mistake (RFC 8446 D).
fn breaks_off_newest_version(hellos: &[&HelloObservation]) -> bool {
    let refused = hellos
        .iter()
        .filter(|hello| offers_newest_version(hello))
        .map(|hello| {
            if hello.outcome == HelloOutcome::Alert {
                TRIES_ALONE
            } else {
                hello.failed_alone
            }
        });
    let mut others = hellos.iter();
    newest_version_dies(hellos)
        && refused.sum::<u32>() >= TRIES_ALONE
        && others.any(|hello| hello.hello == HelloId::Tls12Modern && is_answered(hello))
}

/// Every hello that names the server gets no answer, and one that does not is answered.
fn named_hellos_die(hellos: &[&HelloObservation]) -> bool {
    divides(hellos, |hello| match &hello.hello {
        HelloId::Profile(_) => sends_server_name(hello),
        id => NAME_SERVER.contains(id),
    })
}

/// All hellos of a kind die, the program's own among them, and at least as much is answered of the other kind.
fn divides(hellos: &[&HelloObservation], is_of_kind: impl Fn(&HelloObservation) -> bool) -> bool {
    let (of_kind, others): (Vec<&HelloObservation>, Vec<&HelloObservation>) =
        hellos.iter().copied().partition(|hello| is_of_kind(hello));
    let dead = |hello: &&HelloObservation| !is_answered(hello);
    of_kind.iter().any(|hello| !hello.is_client)
        && of_kind.iter().any(|hello| hello.is_client)
        && of_kind.iter().all(dead)
        && others.iter().any(|hello| is_answered(hello))
}
