//! The chain put together: this computer, the name, then the best address of the named port, then what the others add.
//!
//! In: a target and observations. Out: a [`Chain`].

use super::other_address::worse_address;
use super::walk::{WalkEnd, own_hellos, walk};
use super::{Chain, ChainLink, Link, LinkState, Point};
use crate::diagnosis::SLOW_FROM_MS;
use crate::diagnosis::view::{View, nothing_leads_out};
use crate::mail::{Security, Target};
use crate::observation::{
    DnsObservation, DnsOutcome, GreetingKind, Observations, PortObservation, TcpOutcome, Via,
};

/// What is known of the way as a whole.
pub(super) struct Way<'a> {
    pub(super) target: &'a Target,
    pub(super) observations: &'a Observations,
    pub(super) best: Option<&'a PortObservation>,
    pub(super) end: WalkEnd,
    partly_at: Vec<Point>,
    /// The address that is worse than the best one, and where.
    pub(super) worse: Option<(&'a PortObservation, Point)>,
}

pub(super) fn chain(target: &Target, observations: &Observations) -> Chain {
    let view = View::new(target, observations);
    let end = before_ports(observations).unwrap_or_else(|| match view.best {
        Some(row) => as_far_as_let_in(target, row, walk(target, row)),
        None => WalkEnd::Unknown(Point::Connect),
    });
    let worse = view
        .best
        .and_then(|best| worse_address(target, &view, best))
        .filter(|_| !matches!(end, WalkEnd::Broken(point) if point <= Point::Connect));
    let mut partly_at: Vec<Point> = worse.map(|(_, point)| point).into_iter().collect();
    partly_at.extend(unanswered(observations).map(|_| Point::Name));
    partly_at.extend(view.best.and_then(|row| unsteady(target, row)));
    partly_at.extend(view.best.and_then(|row| late(target, row)));
    partly_at.sort_unstable();
    partly_at.dedup();
    let way = Way {
        target,
        observations,
        best: view.best,
        end,
        partly_at,
        worse,
    };
    way.chain()
}

/// A server that turned this computer away in the middle of the run was not tested to the end: how far each question got is
/// chance. What it offers and shows stays what it is.
fn as_far_as_let_in(target: &Target, row: &PortObservation, end: WalkEnd) -> WalkEnd {
    match end {
        WalkEnd::Broken(Point::StartTlsOffer | Point::Certificate | Point::SignIn) => end,
        _ if !row.shut_out => end,
        _ => WalkEnd::Unknown(first_counted(target)),
    }
}

/// The first point at which a limit of the server shows.
fn first_counted(target: &Target) -> Point {
    if target.security == Security::None {
        Point::Greeting
    } else {
        Point::ServerHello
    }
}

/// This computer and the name, before any port.
fn before_ports(observations: &Observations) -> Option<WalkEnd> {
    let dns = &observations.dns;
    if dns.is_empty() {
        return Some(WalkEnd::Unknown(Point::ThisComputer));
    }
    let found = dns
        .iter()
        .any(|row| matches!(row.outcome, DnsOutcome::Resolved | DnsOutcome::Literal));
    let reached = observations.ports.iter().any(|row| row.tcp == TcpOutcome::Open);
    let unreachable = observations
        .ports
        .iter()
        .all(|row| row.tcp == TcpOutcome::Unreachable);
    if !reached && unreachable && observations.local_context.has_network == Some(false) {
        return Some(WalkEnd::Broken(Point::ThisComputer));
    }
    if nothing_leads_out(observations) {
        return Some(WalkEnd::Broken(Point::ThisComputer));
    }
    if dns.iter().any(|row| row.outcome == DnsOutcome::LocalLimit) && !found {
        return Some(WalkEnd::Broken(Point::ThisComputer));
    }
    (!found).then_some(WalkEnd::Broken(Point::Name))
}

/// The family of addresses that the name service left without an answer, where it answered for the other one.
pub(in crate::diagnosis) fn unanswered(observations: &Observations) -> Option<&DnsObservation> {
    let of = |outcome| observations.dns.iter().find(move |row| row.outcome == outcome);
    of(DnsOutcome::Resolved).and(of(DnsOutcome::TimedOut))
}

/// The same hello answered at one time and not at another, with nothing else open.
fn unsteady(target: &Target, row: &PortObservation) -> Option<Point> {
    let own = own_hellos(target, row);
    (own.iter().any(|hello| hello.comes_and_goes()) || row.shut_out).then(|| first_counted(target))
}

/// Answers that came after several seconds.
fn late(target: &Target, row: &PortObservation) -> Option<Point> {
    let via = Via::of(target.security);
    // The quickest answer tells the server from a single lost packet.
    let hello = row
        .hellos
        .iter()
        .filter(|hello| hello.via == via && hello.is_answered())
        .map(|hello| hello.ms)
        .min();
    let greeting = row
        .greeting
        .as_ref()
        .filter(|greeting| greeting.kind == GreetingKind::Ready)
        .map(|greeting| greeting.ms);
    if target.security != Security::None && hello.is_some_and(|ms| ms >= SLOW_FROM_MS) {
        Some(Point::ServerHello)
    } else if greeting.is_some_and(|ms| ms >= SLOW_FROM_MS) {
        Some(Point::Greeting)
    } else {
        None
    }
}

impl Way<'_> {
    fn chain(self) -> Chain {
        let (broken_at, untested_from) = match self.end {
            WalkEnd::Broken(point) => (Some(point), None),
            WalkEnd::Unknown(point) => (None, Some(point)),
            WalkEnd::Through => (None, None),
        };
        let links = Link::ALL
            .into_iter()
            .map(|link| {
                let state = self.state(link);
                ChainLink {
                    link,
                    state,
                    note: self.note(link, state),
                    ms: self.ms(link).filter(|_| state != LinkState::NotReached),
                }
            })
            .collect();
        Chain {
            links,
            broken_at,
            partly_at: self.partly_at,
            untested_from,
        }
    }

    fn state(&self, link: Link) -> LinkState {
        if link == Link::SecureChannel && self.target.security == Security::None {
            let before = matches!(self.end, WalkEnd::Broken(point) if point <= Point::Connect);
            return if before {
                LinkState::NotReached
            } else {
                LinkState::NotUsed
            };
        }
        let address_given = || {
            let mut rows = self.observations.dns.iter();
            rows.any(|row| row.outcome == DnsOutcome::Literal)
        };
        if link == Link::Name && address_given() {
            return LinkState::Works;
        }
        if link == Link::SignIn && !matches!(self.end, WalkEnd::Broken(_)) {
            let elsewhere = self.partly_at.contains(&Point::SignIn);
            return if elsewhere {
                LinkState::Partly
            } else {
                LinkState::NotTested
            };
        }
        let passed = match self.end {
            WalkEnd::Broken(point) if point.link() == link => return LinkState::Broken,
            WalkEnd::Broken(point) if is_behind(link, point) => return LinkState::NotReached,
            WalkEnd::Unknown(point) if !is_before(link, point) => return LinkState::NotTested,
            _ => link,
        };
        if self.partly_at.iter().any(|point| point.link() == passed) {
            LinkState::Partly
        } else {
            LinkState::Works
        }
    }

    fn ms(&self, link: Link) -> Option<u64> {
        match link {
            Link::Name => self.observations.dns.iter().map(|row| row.ms).max(),
            Link::Connection => self.best.map(|row| row.tcp_ms),
            Link::SecureChannel => {
                let row = self.best?;
                let handshake = row.handshake.as_ref().filter(|handshake| handshake.completed);
                let hello = || own_hellos(self.target, row).first().map(|hello| hello.ms);
                handshake.map(|handshake| handshake.ms).or_else(hello)
            }
            Link::MailServer => Some(self.best?.greeting.as_ref()?.ms),
            Link::ThisComputer | Link::SignIn => None,
        }
    }
}

/// The link lies behind the broken point. A clear greeting before STARTTLS comes before the secure channel.
fn is_behind(link: Link, point: Point) -> bool {
    match point {
        Point::StartTlsGreeting => matches!(link, Link::SecureChannel | Link::SignIn),
        _ => link > point.link(),
    }
}

fn is_before(link: Link, point: Point) -> bool {
    match point {
        Point::StartTlsGreeting => link <= Link::Connection,
        _ => link < point.link(),
    }
}
