//! The one chain from this computer to signing in: how far the person's own program gets, and where it breaks first.
//!
//! In: a target and observations, also while they are still coming. Out: a [`Chain`], the same for window, ticket, JSON,
//! page and picture. The first broken link decides which causes can lead.

mod describe;
mod links;
mod note;
mod other_address;
mod sign_in;
mod walk;

pub(super) use links::unanswered;
pub use note::LinkNote;
pub(super) use other_address::first_fault as fault_of_other_address;
pub(super) use sign_in::{SignInOffer, offer as sign_in_offer, ways as sign_in_ways};
pub(super) use walk::{
    certificate_for_program, certificate_rules, hangs_up_after_greeting, is_mute, is_program_accepted,
    lacks_status, own_hellos, program_accepts, program_has_starttls, program_would_accept, sends_server_name,
    turns_away_after_greeting,
};

use crate::mail::Target;
use crate::observation::Observations;
use serde::{Deserialize, Serialize};

/// The six links, in the order of the wire.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Link {
    /// This computer: its sockets, its routes, its firewall.
    ThisComputer,
    /// Finding the server's address.
    Name,
    /// Reaching the port.
    Connection,
    /// The secure channel, STARTTLS included.
    SecureChannel,
    /// The mail server's own words.
    MailServer,
    /// Signing in, as far as the server's offer shows it: Mailprobe never signs in.
    SignIn,
}

impl Link {
    /// From this computer to signing in.
    pub const ALL: [Link; 6] = [
        Link::ThisComputer,
        Link::Name,
        Link::Connection,
        Link::SecureChannel,
        Link::MailServer,
        Link::SignIn,
    ];

    /// The name used in JSON and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Link::ThisComputer => "this-computer",
            Link::Name => "name",
            Link::Connection => "connection",
            Link::SecureChannel => "secure-channel",
            Link::MailServer => "mail-server",
            Link::SignIn => "sign-in",
        }
    }
}

/// How a link stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum LinkState {
    /// Seen working.
    Works,
    /// Seen not working for this program.
    Broken,
    /// Works, but not always, not everywhere or not in time.
    Partly,
    /// Not reached, because an earlier link is broken.
    NotReached,
    /// The settings have no such link.
    NotUsed,
    /// Not known: not tried, or not yet.
    NotTested,
}

/// Where on the wire something can break, in order.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Point {
    /// This computer has no network, no socket left, or does not let the connection out.
    ThisComputer,
    /// The name leads to no address.
    Name,
    /// The port is not reached.
    Connect,
    /// The clear greeting before STARTTLS.
    StartTlsGreeting,
    /// The offer of STARTTLS.
    StartTlsOffer,
    /// The go-ahead for STARTTLS.
    StartTlsGoAhead,
    /// A ServerHello that the program can go on with.
    ServerHello,
    /// The rest of the server's first flight.
    Flight,
    /// The certificate.
    Certificate,
    /// The end of the handshake.
    Handshake,
    /// The greeting of the right protocol.
    Greeting,
    /// What the server says inside TLS after STARTTLS.
    Capabilities,
    /// What the server offers for signing in.
    SignIn,
}

impl Point {
    /// In the order of the wire.
    pub const ALL: [Point; 13] = [
        Point::ThisComputer,
        Point::Name,
        Point::Connect,
        Point::StartTlsGreeting,
        Point::StartTlsOffer,
        Point::StartTlsGoAhead,
        Point::ServerHello,
        Point::Flight,
        Point::Certificate,
        Point::Handshake,
        Point::Greeting,
        Point::Capabilities,
        Point::SignIn,
    ];

    /// The name used in tables and message ids.
    pub fn name(self) -> &'static str {
        match self {
            Point::ThisComputer => "this-computer",
            Point::Name => "name",
            Point::Connect => "connect",
            Point::StartTlsGreeting => "starttls-greeting",
            Point::StartTlsOffer => "starttls-offer",
            Point::StartTlsGoAhead => "starttls-go-ahead",
            Point::ServerHello => "server-hello",
            Point::Flight => "flight",
            Point::Certificate => "certificate",
            Point::Handshake => "handshake",
            Point::Greeting => "greeting",
            Point::Capabilities => "capabilities",
            Point::SignIn => "sign-in",
        }
    }

    /// Reads the name used in tables.
    pub fn from_name(name: &str) -> Option<Point> {
        Point::ALL.into_iter().find(|point| point.name() == name)
    }

    /// The link it belongs to.
    pub fn link(self) -> Link {
        match self {
            Point::ThisComputer => Link::ThisComputer,
            Point::Name => Link::Name,
            Point::Connect => Link::Connection,
            Point::StartTlsOffer
            | Point::StartTlsGoAhead
            | Point::ServerHello
            | Point::Flight
            | Point::Certificate
            | Point::Handshake => Link::SecureChannel,
            Point::StartTlsGreeting | Point::Greeting | Point::Capabilities => Link::MailServer,
            Point::SignIn => Link::SignIn,
        }
    }
}

/// One link as it stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ChainLink {
    /// Which.
    pub link: Link,
    /// How it stands.
    pub state: LinkState,
    /// What was seen.
    pub note: LinkNote,
    /// Milliseconds it took, where that was measured.
    pub ms: Option<u64>,
}

/// The whole chain.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Chain {
    /// One row per link, in order.
    pub links: Vec<ChainLink>,
    /// Where the program's way breaks first.
    pub broken_at: Option<Point>,
    /// Where it works in part only: one of several addresses, one of several tries, very late.
    pub partly_at: Vec<Point>,
    /// From here on nothing is known, though nothing before is broken.
    pub untested_from: Option<Point>,
}

impl Chain {
    /// The chain of these observations.
    pub fn of(target: &Target, observations: &Observations) -> Chain {
        links::chain(target, observations)
    }

    /// The row of a link.
    pub fn link(&self, link: Link) -> Option<&ChainLink> {
        self.links.iter().find(|row| row.link == link)
    }

    /// Every link up to the server's greeting was seen working, and its offer lets a program sign in.
    pub fn works(&self) -> bool {
        let as_far_as_greeting = self.links.iter().filter(|row| row.link != Link::SignIn);
        self.broken_at.is_none()
            && self.partly_at.is_empty()
            && self.untested_from.is_none()
            && as_far_as_greeting
                .into_iter()
                .all(|row| matches!(row.state, LinkState::Works | LinkState::NotUsed))
    }

    /// Where the first thing goes wrong for good, else where it goes wrong at times.
    pub fn decisive_point(&self) -> Option<Point> {
        self.broken_at.or_else(|| self.partly_at.first().copied())
    }
}
