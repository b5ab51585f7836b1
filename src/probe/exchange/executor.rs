//! One step of the plan, carried out: everything here opens at most one connection and always ends.
//!
//! In: a [`Step`]. Out: a [`StepOutcome`].

use super::greeting::{self, First, observe};
use super::handshake::Versions;
use super::hello::{self, NamedHello};
use super::mail_session::{self as session, GoAhead};
use super::{certificate_store, handshake};
use crate::certificate::{Circumstances, judge};
use crate::mail::{Host, Protocol};
use crate::observation::{
    Ending, FirstReply, GreetingKind, GreetingObservation, HandshakeEnd, IdleObservation, IdleOutcome,
    StartTlsOutcome, Via,
};
use crate::probe::net::connection::{Connection, Network, NotOpened};
use crate::probe::net::limits;
use crate::probe::net::line_stream::{Line, LineStream};
use crate::probe::net::slots::SlotUse;
use crate::probe::plan::Order;
use crate::probe::plan::hello_matrix::HelloMatrix;
use crate::probe::plan::step::{Inside, Step, StepOutcome};
use crate::wire::{Version, printable, reply};
use rustls::pki_types::CertificateDer;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// `internal_error` (RFC 8446 6.2): the server's own trouble, and nothing that it has against this side.
const INTERNAL_ERROR: u8 = 80;

/// What all steps need to know.
#[derive(Debug)]
pub(in crate::probe) struct Executor {
    pub(in crate::probe) network: Arc<Network>,
    pub(in crate::probe) matrix: HelloMatrix,
    /// The server: what SNI carries and what the certificate must name.
    pub(in crate::probe) host: Host,
    pub(in crate::probe) extra_roots: Vec<CertificateDer<'static>>,
    /// Seconds since 1970 by the clock certificates are judged with.
    pub(in crate::probe) now: i64,
    pub(in crate::probe) is_practice: bool,
}

impl Executor {
    /// Carries a step out.
    pub(in crate::probe) async fn carry_out(self: Arc<Self>, order: Order) -> StepOutcome {
        let Order {
            step,
            protocol,
            after_closing,
            pause,
            limit,
            versions,
            waits_for_greeting,
        } = order;
        if after_closing {
            self.network.closings.all().await;
        }
        tokio::time::sleep(pause).await;
        let done = match step {
            Step::Reach { endpoint, .. } => self.reach(endpoint).await,
            Step::Idle { endpoint, .. } => self.idle(endpoint, protocol).await,
            Step::Dialogue { endpoint, .. } => self.dialogue(endpoint, protocol, limit).await,
            Step::Hello {
                endpoint, hello, via, ..
            } => match (self.matrix.get(hello), via) {
                (Some(hello), Via::Tls) => self.hello(endpoint, hello, limit).await,
                (Some(hello), Via::StartTls) => self.upgraded_hello(endpoint, protocol, hello, limit).await,
                (None, _) => Ok(StepOutcome::NotAllowed),
            },
            Step::Handshake { endpoint, via, .. } => {
                let patience = if waits_for_greeting {
                    limit
                } else {
                    limits::EARLY_GREETING
                };
                self.handshake(endpoint, via, protocol, versions, (limit, patience))
                    .await
            }
            Step::Judge { chain, from } => Ok(self.judge(chain, from).await),
        };
        done.unwrap_or_else(|failure| match failure {
            NotOpened::NotAllowed => StepOutcome::NotAllowed,
            NotOpened::Tcp {
                outcome,
                ms,
                os_error,
            } => StepOutcome::NotOpened {
                outcome,
                ms,
                os_error,
            },
        })
    }

    async fn open(&self, endpoint: SocketAddr) -> Result<Connection, NotOpened> {
        Connection::open(&self.network, endpoint, SlotUse::Counted).await
    }

    async fn reach(&self, endpoint: SocketAddr) -> Result<StepOutcome, NotOpened> {
        self.open(endpoint).await?.close();
        Ok(StepOutcome::Reached)
    }

    async fn idle(&self, endpoint: SocketAddr, protocol: Protocol) -> Result<StepOutcome, NotOpened> {
        let connection = Connection::open(&self.network, endpoint, SlotUse::Idle).await?;
        let until = Instant::now() + limits::IDLE;
        let mut stream = LineStream::plain(connection);
        let line = stream.line(until).await;
        let ms = stream.connection().age_ms();
        let said = |first: First<'_>| Some(observe(first, protocol, false, ms));
        let unfinished = printable::start(stream.unread(), limits::GREETING_SHOWN);
        let (outcome, greeting) = match &line {
            Line::Text(line) | Line::TooLong(line) => {
                (IdleOutcome::Text, said(First::Lines(std::slice::from_ref(line))))
            }
            Line::Ended(end) if !unfinished.is_empty() => (
                IdleOutcome::Text,
                said(First::CutOff(&unfinished, greeting::ended(*end))),
            ),
            Line::Ended(Ending::Closed) => (IdleOutcome::Closed, None),
            Line::Ended(Ending::Reset) => (IdleOutcome::Reset, None),
            Line::Ended(Ending::Silent | Ending::LimitReached | Ending::ProtocolError) => {
                (IdleOutcome::StaysOpen, None)
            }
        };
        match &greeting {
            Some(greeting) if greeting.kind == GreetingKind::Ready => session::leave(stream, protocol).await,
            _ => stream.into_connection().close(),
        }
        Ok(StepOutcome::Idle(IdleObservation { outcome, ms }, greeting))
    }

    async fn hello(
        &self,
        endpoint: SocketAddr,
        hello: &NamedHello,
        limit: Duration,
    ) -> Result<StepOutcome, NotOpened> {
        let connection = self.open(endpoint).await?;
        let until = self.network.until(limit);
        let answer = hello::send(connection, hello, Via::Tls, self.host.server_name(), until).await;
        Ok(StepOutcome::Hello(Box::new(answer)))
    }

    async fn dialogue(
        &self,
        endpoint: SocketAddr,
        protocol: Protocol,
        limit: Duration,
    ) -> Result<StepOutcome, NotOpened> {
        let mut stream = LineStream::plain(self.open(endpoint).await?);
        let greeting = session::greet(&mut stream, protocol, limit).await;
        let (capabilities, first_reply) = self.capabilities(&mut stream, protocol, &greeting).await;
        self.part(stream, protocol, &greeting).await;
        Ok(StepOutcome::Dialogue {
            greeting,
            capabilities,
            first_reply,
        })
    }

    /// Takes the list out of an IMAP greeting where it is there: one question less. A list that forbids signing in is asked
    /// for again where nothing is to come before signing in: a later list replaces an earlier one (RFC 9051 6.1.1, 7.2.2).
    async fn capabilities(
        &self,
        stream: &mut LineStream,
        protocol: Protocol,
        greeting: &GreetingObservation,
    ) -> (Option<Vec<String>>, Option<FirstReply>) {
        if !matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth) {
            return (None, None);
        }
        let announced = reply::capabilities(protocol, std::slice::from_ref(&greeting.text));
        let offer = reply::offer(protocol, &announced);
        let may_change = offer.login_disabled && (stream.is_tls() || !offer.starttls);
        if protocol == Protocol::Imap && !announced.is_empty() && !may_change {
            return (Some(announced), None);
        }
        let reply = session::first_command(stream, protocol).await;
        let listed = reply.capabilities.clone();
        (
            listed.or((!announced.is_empty()).then_some(announced)),
            Some(reply),
        )
    }

    async fn part(&self, stream: LineStream, protocol: Protocol, greeting: &GreetingObservation) {
        if matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth) {
            session::leave(stream, protocol).await;
        } else {
            stream.close().await;
        }
    }

    /// As far as the go-ahead; the other variants of the result say why not.
    async fn upgrade(
        &self,
        endpoint: SocketAddr,
        protocol: Protocol,
        limit: Duration,
    ) -> Result<Result<(Connection, GreetingObservation, String), StepOutcome>, NotOpened> {
        let mut stream = LineStream::plain(self.open(endpoint).await?);
        let greeting = session::greet(&mut stream, protocol, limit).await;
        let early = match greeting.kind {
            GreetingKind::Ready => None,
            GreetingKind::Preauth => Some(StartTlsOutcome::Preauth),
            _ => Some(StartTlsOutcome::NoAnswer),
        };
        if let Some(outcome) = early {
            self.part(stream, protocol, &greeting).await;
            return Ok(Err(StepOutcome::NoGoAhead {
                greeting,
                outcome,
                reply: None,
                first_reply: None,
            }));
        }
        if protocol == Protocol::Smtp {
            let reply = session::first_command(&mut stream, protocol).await;
            // No program asks for STARTTLS where EHLO was not answered (RFC 3207 4).
            if reply.kind != GreetingKind::Ready {
                self.part(stream, protocol, &greeting).await;
                return Ok(Err(StepOutcome::NoGoAhead {
                    greeting,
                    outcome: StartTlsOutcome::NoAnswer,
                    reply: None,
                    first_reply: Some(reply),
                }));
            }
        }
        match session::ask_for_tls(&mut stream, protocol).await {
            GoAhead::Given(reply) => Ok(Ok((stream.into_connection(), greeting, reply))),
            GoAhead::NotGiven(outcome, reply) => {
                self.part(stream, protocol, &greeting).await;
                Ok(Err(StepOutcome::NoGoAhead {
                    greeting,
                    outcome,
                    reply,
                    first_reply: None,
                }))
            }
        }
    }

    async fn upgraded_hello(
        &self,
        endpoint: SocketAddr,
        protocol: Protocol,
        hello: &NamedHello,
        limit: Duration,
    ) -> Result<StepOutcome, NotOpened> {
        let (connection, greeting, reply) = match self.upgrade(endpoint, protocol, limit).await? {
            Ok(upgraded) => upgraded,
            Err(observed) => return Ok(observed),
        };
        let until = self.network.until(limit);
        let answer = hello::send(connection, hello, Via::StartTls, self.host.server_name(), until).await;
        Ok(StepOutcome::Upgraded {
            greeting,
            reply,
            answer: Box::new(answer),
        })
    }

    async fn handshake(
        &self,
        endpoint: SocketAddr,
        via: Via,
        protocol: Protocol,
        versions: Versions,
        (limit, patience): (Duration, Duration),
    ) -> Result<StepOutcome, NotOpened> {
        let connection = match via {
            Via::Tls => self.open(endpoint).await?,
            Via::StartTls => match self.upgrade(endpoint, protocol, limit).await? {
                Ok((connection, ..)) => connection,
                Err(observed) => return Ok(observed),
            },
        };
        let until = self.network.until(limit);
        let name = self.host.certificate_name();
        let result = handshake::perform(connection, &name, versions, until).await;
        let mut observation = result.observation;
        let inside = match result.stream {
            Some(mut stream) => {
                let inside = self
                    .inside(&mut stream, via, protocol, patience, patience < limit)
                    .await;
                // With TLS 1.2 both sides are done before this: what the server gives up is the mail service behind it.
                let is_over = |end: &HandshakeEnd| {
                    observation.version == Some(Version::Tls12) || *end == HandshakeEnd::Alert(INTERNAL_ERROR)
                };
                if let Some(end) = stream.tls_end().filter(|end| !is_over(end)) {
                    // TLS 1.3 lets this side finish before the server has looked at everything (RFC 8446 4.4.2.4).
                    observation.completed = false;
                    observation.end = end;
                    observation.error = Some("the server broke it off after the handshake".to_owned());
                }
                session::leave(stream, protocol).await;
                if observation.completed {
                    inside
                } else {
                    Inside::Nothing
                }
            }
            None => Inside::Nothing,
        };
        Ok(StepOutcome::Handshake {
            observation,
            certificates: result.certificates,
            staple: result.staple,
            inside,
        })
    }

    async fn inside(
        &self,
        stream: &mut LineStream,
        via: Via,
        protocol: Protocol,
        patience: Duration,
        is_early: bool,
    ) -> Inside {
        if via == Via::StartTls {
            return Inside::Secured(session::first_command(stream, protocol).await);
        }
        let greeting = session::greet(stream, protocol, patience).await;
        // A line without its end is judged when the time for it is over, as silence is.
        let last = greeting.text.lines().last().unwrap_or_default();
        let goes_on = protocol == Protocol::Smtp && last.get(3..4) == Some("-");
        let is_begun = goes_on || !stream.unread().is_empty() && greeting.kind != GreetingKind::Ready;
        if is_early && (greeting.kind == GreetingKind::Silence || is_begun) {
            return Inside::Nothing;
        }
        let (capabilities, first_reply) = self.capabilities(stream, protocol, &greeting).await;
        Inside::Greeted {
            greeting,
            capabilities,
            first_reply,
        }
    }

    async fn judge(&self, chain: Vec<Vec<u8>>, from: String) -> StepOutcome {
        let trusted_here = if self.is_practice {
            None
        } else {
            certificate_store::trusts(chain.clone(), self.now).await
        };
        let circumstances = Circumstances {
            asked_name: &self.host.certificate_name(),
            now: self.now,
            from: &from,
            extra_roots: &self.extra_roots,
            trusted_here,
        };
        StepOutcome::Judged(Box::new(judge(&chain, &circumstances)))
    }
}
