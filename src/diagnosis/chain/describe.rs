//! What was seen of each link, in a message of `assets/text/en/chain.ftl`.
//!
//! In: a [`Way`]. Out: a [`LinkNote`] per link.

use super::links::{Way, unanswered};
use super::note::LinkNote;
use super::sign_in::{self, SignInOffer};
use super::walk::{WalkEnd, own_hellos, program_accepts, program_has_starttls, waits_for_tls};
use super::{Link, LinkState, Point};
use crate::diagnosis::quote::{first_line, shown_line, telling_words};
use crate::diagnosis::view::{greets, nothing_leads_out};
use crate::mail::Security;
use crate::observation::{
    DnsOutcome, GreetingKind, HandshakeEnd, HelloOutcome, PortObservation, TcpOutcome, Via,
};
use crate::wire::Version;

impl Way<'_> {
    pub(super) fn note(&self, link: Link, state: LinkState) -> LinkNote {
        match (state, link) {
            (LinkState::NotReached, _) => LinkNote::new("not-reached"),
            (LinkState::NotTested, Link::SecureChannel | Link::MailServer) if self.is_shut_out() => {
                LinkNote::new("turned-away")
            }
            (LinkState::NotUsed, _) => LinkNote::new("no-encryption"),
            (LinkState::Partly, link) if link > Link::Connection && self.worse_on(link).is_some() => {
                self.one_address_differs(link)
            }
            (_, Link::ThisComputer) => self.this_computer(state),
            (_, Link::Name) => self.name(),
            (_, Link::Connection) => self.connection(state),
            (_, Link::SecureChannel) => self.secure_channel(state),
            (_, Link::MailServer) => self.mail_server(state),
            (_, Link::SignIn) => self.sign_in(),
        }
    }

    fn is_shut_out(&self) -> bool {
        self.best.is_some_and(|row| row.shut_out)
    }

    /// The address that is worse than the best one, where the difference is in this link.
    fn worse_on(&self, link: Link) -> Option<(&PortObservation, Point)> {
        self.worse.filter(|(_, point)| point.link() == link)
    }

    /// What another address of the name does in place of what the best one does.
    fn one_address_differs(&self, link: Link) -> LinkNote {
        let Some((row, (other, point))) = self.best.zip(self.worse_on(link)) else {
            return LinkNote::new("not-tested");
        };
        let (kind, text) = match (point, &other.first_reply, &other.greeting) {
            (Point::Capabilities, Some(reply), _) => (Some(reply.kind), reply.text.as_str()),
            (Point::Greeting | Point::StartTlsGreeting, _, Some(said)) => {
                (Some(said.kind), said.text.as_str())
            }
            _ => (None, ""),
        };
        let how = match (point, kind) {
            (Point::SignIn, _) => "sign-in",
            (Point::StartTlsOffer, _) => "starttls",
            (_, Some(GreetingKind::Silence)) => "silent",
            (_, Some(GreetingKind::Closed | GreetingKind::Reset)) => "closed",
            (_, Some(GreetingKind::Refusal)) => "refuses",
            (_, Some(GreetingKind::OtherProtocol | GreetingKind::Garbage)) => "wrong",
            _ => "fails",
        };
        LinkNote::new("one-address-differs")
            .with("port", row.port)
            .with("address", row.address)
            .with("other", other.address)
            .with("how", how)
            .with("text", first_line(text))
    }

    fn this_computer(&self, state: LinkState) -> LinkNote {
        let limit = self.best.is_some_and(|row| row.tcp == TcpOutcome::LocalLimit)
            || self
                .observations
                .dns
                .iter()
                .any(|row| row.outcome == DnsOutcome::LocalLimit);
        match state {
            LinkState::Broken if limit => LinkNote::new("computer-at-its-limit"),
            LinkState::Broken if self.best.is_some_and(|row| row.tcp == TcpOutcome::BlockedLocally) => {
                LinkNote::new("computer-blocks")
            }
            LinkState::Broken
                if nothing_leads_out(self.observations)
                    && self.observations.local_context.has_network != Some(false) =>
            {
                LinkNote::new("computer-without-way-out")
            }
            LinkState::Broken => LinkNote::new("computer-without-network"),
            LinkState::NotTested => LinkNote::new("not-tested"),
            _ => LinkNote::new("computer-works"),
        }
    }

    fn name(&self) -> LinkNote {
        let rows = &self.observations.dns;
        let any = |outcome| rows.iter().any(|row| row.outcome == outcome);
        let alias = rows.iter().find_map(|row| row.alias.as_deref());
        let unanswered = unanswered(self.observations);
        let id = if unanswered.is_some() {
            "family-unanswered"
        } else if any(DnsOutcome::NotFound) && alias.is_some() {
            "alias-leads-nowhere"
        } else if any(DnsOutcome::Literal) {
            "address-given"
        } else if any(DnsOutcome::Resolved) {
            "name-found"
        } else if any(DnsOutcome::NotFound) {
            "name-not-found"
        } else if any(DnsOutcome::LocalLimit) {
            "computer-at-its-limit"
        } else if any(DnsOutcome::TimedOut) {
            "resolver-silent"
        } else if any(DnsOutcome::Failed) {
            "resolver-trouble"
        } else if rows.is_empty() {
            "not-tested"
        } else {
            "name-has-no-address"
        };
        let addresses: Vec<String> = rows
            .iter()
            .flat_map(|row| &row.addresses)
            .map(ToString::to_string)
            .collect();
        LinkNote::new(id)
            .with("name", self.target.server.as_str())
            .with("addresses", addresses.join(", "))
            .with("alias", alias.unwrap_or_default())
            .with("family", unanswered.map_or("", |row| row.family.spoken()))
            .with("seconds", unanswered.map_or(0, |row| row.ms / 1000))
    }

    fn connection(&self, state: LinkState) -> LinkNote {
        let Some(row) = self.best else {
            return LinkNote::new("not-tested");
        };
        let id = match (state, row.tcp) {
            (LinkState::Partly, _) => "port-open-on-some",
            (_, TcpOutcome::Open) => "port-open",
            (_, TcpOutcome::Refused) => "port-refused",
            (_, TcpOutcome::TimedOut) => "port-silent",
            (_, TcpOutcome::Reset) => "port-reset",
            (_, TcpOutcome::Unreachable) => "no-route",
            (_, TcpOutcome::BlockedLocally | TcpOutcome::LocalLimit) => "not-tested",
        };
        let other = self.worse.map_or(row.address, |(worse, _)| worse.address);
        LinkNote::new(id)
            .with("port", row.port)
            .with("address", row.address)
            .with("other", other)
    }

    fn secure_channel(&self, state: LinkState) -> LinkNote {
        let Some(row) = self.best else {
            return LinkNote::new("not-tested");
        };
        let accepted = own_hellos(self.target, row)
            .into_iter()
            .find(|hello| program_accepts(hello));
        let version = accepted.and_then(|hello| hello.version);
        let newer = row.handshake.as_ref().and_then(|handshake| handshake.version);
        let id = match (state, self.end) {
            (LinkState::Broken, WalkEnd::Broken(point)) => match point {
                Point::StartTlsOffer if !program_has_starttls(self.target, row) => "program-without-starttls",
                Point::StartTlsOffer => "starttls-not-offered",
                Point::StartTlsGoAhead => "starttls-refused",
                Point::Flight => "flight-breaks-off",
                Point::Certificate => "certificate-has-a-problem",
                Point::Handshake => "handshake-breaks-off",
                _ => self.no_server_hello(row),
            },
            (LinkState::NotTested, WalkEnd::Unknown(Point::Handshake)) if accepted.is_some() => {
                let out_of_reach = row
                    .handshake
                    .as_ref()
                    .is_some_and(|handshake| handshake.end == HandshakeEnd::Incompatible);
                if out_of_reach {
                    "flight-is-all-that-can-be-tested"
                } else {
                    "flight-is-all-that-was-tested"
                }
            }
            (LinkState::NotTested, _) => "not-tested",
            (LinkState::Partly, _) => "secure-at-times",
            // No library speaks the program's version: its own flight was judged, and a newer one went on.
            _ if version.is_some_and(Version::is_obsolete) && newer.is_some() => "secure-by-a-newer-version",
            _ => "secure",
        };
        LinkNote::new(id)
            .with("port", row.port)
            .with("version", spoken(version))
            .with("newer", spoken(newer))
    }

    /// How the program's own hello ended.
    fn no_server_hello(&self, row: &PortObservation) -> &'static str {
        let via = Via::of(self.target.security);
        let others_answered = row
            .hellos
            .iter()
            .any(|hello| hello.via == via && hello.is_answered());
        let own = own_hellos(self.target, row);
        match own.first().map(|hello| hello.outcome) {
            Some(HelloOutcome::Text) => "clear-text",
            Some(HelloOutcome::OtherProtocol) => "other-protocol",
            Some(HelloOutcome::Silent) if !others_answered => "hello-silent",
            _ if others_answered => "hello-not-accepted",
            _ => "hello-dies",
        }
    }

    fn mail_server(&self, state: LinkState) -> LinkNote {
        let row = self.best;
        let greeting = row.and_then(|row| row.greeting.as_ref());
        let reply = row.and_then(|row| row.first_reply.as_ref());
        let (kind, text) = match (self.end, reply) {
            (WalkEnd::Broken(Point::Capabilities), Some(reply)) => (Some(reply.kind), reply.text.as_str()),
            (WalkEnd::Broken(Point::StartTlsGreeting), Some(reply)) if row.is_some_and(greets) => {
                (Some(reply.kind), reply.text.as_str())
            }
            _ => (
                greeting.map(|said| said.kind),
                greeting.map_or("", |said| said.text.as_str()),
            ),
        };
        let behind_greeting = matches!(
            self.end,
            WalkEnd::Broken(Point::Capabilities | Point::StartTlsGreeting)
        );
        let has_greeted = behind_greeting && row.is_some_and(greets);
        let awaits_greeting = matches!(
            self.end,
            WalkEnd::Broken(Point::StartTlsGreeting | Point::Greeting)
        );
        let before_tls = awaits_greeting && self.target.security != Security::Tls;
        let id = match (state, kind) {
            _ if before_tls && row.is_some_and(waits_for_tls) => "waits-for-encryption",
            (LinkState::NotTested, _) | (_, None) if state != LinkState::Broken => "not-tested",
            (LinkState::Partly, _) => "greets-late",
            (LinkState::Works, _) => "greets",
            (_, Some(GreetingKind::Refusal)) => "refuses",
            (_, Some(GreetingKind::OtherProtocol | GreetingKind::Garbage)) => "greets-wrongly",
            (_, Some(GreetingKind::Closed | GreetingKind::Reset)) if has_greeted => "greets-and-hangs-up",
            (_, Some(GreetingKind::Closed | GreetingKind::Reset)) => "ends-without-a-word",
            _ if has_greeted => "greets-and-says-no-more",
            _ => "says-nothing",
        };
        let words = match id {
            "refuses" => telling_words(text),
            "greets-wrongly" => shown_line(text),
            _ => first_line(text),
        };
        LinkNote::new(id)
            .with("port", self.target.port)
            .with("text", words)
    }

    fn sign_in(&self) -> LinkNote {
        let Some(row) = self.best else {
            return LinkNote::new("sign-in-not-tested");
        };
        let id = match sign_in::offer(self.target, row) {
            SignInOffer::Open | SignInOffer::Unknown => "sign-in-not-tested",
            SignInOffer::NeedsEncryption => "sign-in-needs-encryption",
            SignInOffer::OAuthOnly => "sign-in-oauth-only",
            SignInOffer::Disabled => "sign-in-disabled",
            SignInOffer::None | SignInOffer::NotNeeded => "sign-in-none",
            SignInOffer::NotInProgram => "sign-in-not-in-program",
            SignInOffer::NotKnownOfProgram => "sign-in-not-known-of-program",
        };
        LinkNote::new(id).with("ways", sign_in::ways(self.target, row).join(", "))
    }
}

fn spoken(version: Option<Version>) -> String {
    version.map(|version| version.to_string()).unwrap_or_default()
}
