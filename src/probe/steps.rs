//! One step of the plan, carried out: everything here opens at most one connection and always ends.
//!
//! In: a [`Step`]. Out: what was [`Seen`].

use super::channel::{Channel, Line};
use super::connect::{Connection, Network, NotOpened, Visit};
use super::greeting::{First, observe};
use super::hello::{self, Answer, NamedHello};
use super::matrix::{HelloIndex, Matrix};
use super::session::{self, GoAhead};
use super::{
    GreetingKind, GreetingObservation, HandshakeObservation, IdleObservation, IdleOutcome, StartTlsOutcome,
    TcpOutcome, Via, handshake, limits,
};
use crate::certificate::{CertificateObservation, Circumstances, judge, trusted_by_this_computer};
use crate::mail::Protocol;
use crate::wire::reply;
use rustls::pki_types::CertificateDer;
use std::net::SocketAddr;
use std::sync::Arc;
use std::time::{Duration, Instant};

/// One thing to do, on one connection or none.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(super) enum Step {
    /// Connect and close.
    Reach(SocketAddr),
    /// Connect and say nothing.
    Idle { road: SocketAddr, attempt: u32 },
    /// Send a hello.
    Hello {
        road: SocketAddr,
        hello: HelloIndex,
        via: Via,
        attempt: u32,
    },
    /// Greeting, capabilities, farewell, in the clear.
    Dialogue(SocketAddr),
    /// The real handshake, then greeting, capabilities, farewell inside it.
    Handshake {
        road: SocketAddr,
        via: Via,
        attempt: u32,
    },
    /// Judge a chain.
    Judge { chain: Vec<Vec<u8>>, from: String },
}

impl Step {
    /// Where it leads.
    pub(super) fn road(&self) -> Option<SocketAddr> {
        match self {
            Step::Reach(road) | Step::Dialogue(road) => Some(*road),
            Step::Idle { road, .. } | Step::Hello { road, .. } | Step::Handshake { road, .. } => Some(*road),
            Step::Judge { .. } => None,
        }
    }
}

/// What a step saw.
#[derive(Debug)]
pub(super) enum Seen {
    /// It was not carried out: no connection was left for it.
    NotAllowed,
    /// There was no connection.
    NotOpened {
        outcome: TcpOutcome,
        ms: u64,
        os_error: Option<i32>,
    },
    /// The connect alone was asked for.
    Reached,
    /// The idle test, and the words where the server spoke first.
    Idle(IdleObservation, Option<GreetingObservation>),
    /// A hello and its answer.
    Hello(Box<Answer>),
    /// STARTTLS did not get as far as a hello.
    NoGoAhead {
        greeting: GreetingObservation,
        outcome: StartTlsOutcome,
        reply: Option<String>,
    },
    /// A hello after the go-ahead.
    Upgraded {
        greeting: GreetingObservation,
        reply: String,
        answer: Box<Answer>,
    },
    /// A session in the clear.
    Dialogue {
        greeting: GreetingObservation,
        capabilities: Option<Vec<String>>,
    },
    /// The real handshake.
    Handshake {
        observation: HandshakeObservation,
        certificates: Vec<Vec<u8>>,
        greeting: Option<GreetingObservation>,
        capabilities: Option<Vec<String>>,
    },
    /// A judged chain.
    Judged(Box<CertificateObservation>),
}

/// What all steps need to know.
#[derive(Debug)]
pub(super) struct Task {
    pub(super) network: Arc<Network>,
    pub(super) matrix: Matrix,
    /// The name for SNI; `None` where the target is an address.
    pub(super) server_name: Option<String>,
    /// The target as given: what the certificate must name.
    pub(super) asked_name: String,
    pub(super) extra_roots: Vec<CertificateDer<'static>>,
    /// Seconds since 1970 by the clock certificates are judged with.
    pub(super) now: i64,
    pub(super) is_practice: bool,
}

impl Task {
    /// Carries a step out. `protocol` is the one awaited on its road, `limit` what an answer may take.
    pub(super) async fn carry_out(self: Arc<Self>, step: Step, protocol: Protocol, limit: Duration) -> Seen {
        let done = match step {
            Step::Reach(road) => self.reach(road).await,
            Step::Idle { road, .. } => self.idle(road, protocol).await,
            Step::Dialogue(road) => self.dialogue(road, protocol, limit).await,
            Step::Hello {
                road,
                hello,
                via,
                attempt,
            } => {
                if attempt > 0 {
                    tokio::time::sleep(limits::PAUSE_BEFORE_RETRY * attempt).await;
                }
                match (self.matrix.get(hello), via) {
                    (Some(hello), Via::Tls) => self.hello(road, hello, limit).await,
                    (Some(hello), Via::StartTls) => self.upgraded_hello(road, protocol, hello, limit).await,
                    (None, _) => Ok(Seen::NotAllowed),
                }
            }
            Step::Handshake { road, via, attempt } => {
                let patience = if attempt == 0 {
                    limits::EARLY_GREETING
                } else {
                    limit
                };
                self.handshake(road, via, protocol, limit, patience).await
            }
            Step::Judge { chain, from } => Ok(self.judge(chain, from).await),
        };
        done.unwrap_or_else(|failure| match failure {
            NotOpened::NotAllowed => Seen::NotAllowed,
            NotOpened::Tcp {
                outcome,
                ms,
                os_error,
            } => Seen::NotOpened {
                outcome,
                ms,
                os_error,
            },
        })
    }

    async fn open(&self, road: SocketAddr) -> Result<Connection, NotOpened> {
        Connection::open(&self.network, road, Visit::Speaks).await
    }

    async fn reach(&self, road: SocketAddr) -> Result<Seen, NotOpened> {
        self.open(road).await?.close();
        Ok(Seen::Reached)
    }

    async fn idle(&self, road: SocketAddr, protocol: Protocol) -> Result<Seen, NotOpened> {
        let connection = Connection::open(&self.network, road, Visit::Waits).await?;
        let until = Instant::now() + limits::IDLE;
        let mut channel = Channel::plain(connection);
        let (outcome, words) = match channel.line(until).await {
            Line::Text(line) | Line::TooLong(line) => (IdleOutcome::Text, Some(line)),
            _ if !channel.unread().is_empty() => {
                let words = crate::wire::visible::start(channel.unread(), limits::GREETING_SHOWN);
                (IdleOutcome::Text, Some(words))
            }
            Line::Closed => (IdleOutcome::Closed, None),
            Line::Reset => (IdleOutcome::Reset, None),
            Line::Silent => (IdleOutcome::StaysOpen, None),
        };
        let ms = channel.connection().age_ms();
        let greeting = words.map(|line| observe(First::Lines(&[line]), protocol, false, ms));
        match &greeting {
            Some(greeting) if greeting.kind == GreetingKind::Ready => session::leave(channel, protocol).await,
            _ => channel.into_connection().close(),
        }
        Ok(Seen::Idle(IdleObservation { outcome, ms }, greeting))
    }

    async fn hello(&self, road: SocketAddr, hello: &NamedHello, limit: Duration) -> Result<Seen, NotOpened> {
        let connection = self.open(road).await?;
        let until = self.network.until(limit);
        let answer = hello::send(connection, hello, Via::Tls, self.server_name.as_deref(), until).await;
        Ok(Seen::Hello(Box::new(answer)))
    }

    async fn dialogue(
        &self,
        road: SocketAddr,
        protocol: Protocol,
        limit: Duration,
    ) -> Result<Seen, NotOpened> {
        let mut channel = Channel::plain(self.open(road).await?);
        let greeting = session::greet(&mut channel, protocol, limit).await;
        let capabilities = self.capabilities(&mut channel, protocol, &greeting).await;
        self.part(channel, protocol, &greeting).await;
        Ok(Seen::Dialogue {
            greeting,
            capabilities,
        })
    }

    /// Takes the list out of an IMAP greeting where it is there: one question less.
    async fn capabilities(
        &self,
        channel: &mut Channel,
        protocol: Protocol,
        greeting: &GreetingObservation,
    ) -> Option<Vec<String>> {
        if !matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth) {
            return None;
        }
        let told = reply::capabilities(protocol, std::slice::from_ref(&greeting.text));
        if protocol == Protocol::Imap && !told.is_empty() {
            return Some(told);
        }
        session::capabilities(channel, protocol).await
    }

    async fn part(&self, channel: Channel, protocol: Protocol, greeting: &GreetingObservation) {
        if matches!(greeting.kind, GreetingKind::Ready | GreetingKind::Preauth) {
            session::leave(channel, protocol).await;
        } else {
            channel.close().await;
        }
    }

    /// As far as the go-ahead; the other variants of the result say why not.
    async fn upgrade(
        &self,
        road: SocketAddr,
        protocol: Protocol,
        limit: Duration,
    ) -> Result<Result<(Connection, GreetingObservation, String), Seen>, NotOpened> {
        let mut channel = Channel::plain(self.open(road).await?);
        let greeting = session::greet(&mut channel, protocol, limit).await;
        let early = match greeting.kind {
            GreetingKind::Ready => None,
            GreetingKind::Preauth => Some(StartTlsOutcome::Preauth),
            _ => Some(StartTlsOutcome::NoAnswer),
        };
        if let Some(outcome) = early {
            self.part(channel, protocol, &greeting).await;
            let reply = None;
            return Ok(Err(Seen::NoGoAhead {
                greeting,
                outcome,
                reply,
            }));
        }
        if protocol == Protocol::Smtp {
            session::capabilities(&mut channel, protocol).await;
        }
        match session::ask_for_tls(&mut channel, protocol).await {
            GoAhead::Given(reply) => Ok(Ok((channel.into_connection(), greeting, reply))),
            GoAhead::NotGiven(outcome, reply) => {
                self.part(channel, protocol, &greeting).await;
                Ok(Err(Seen::NoGoAhead {
                    greeting,
                    outcome,
                    reply,
                }))
            }
        }
    }

    async fn upgraded_hello(
        &self,
        road: SocketAddr,
        protocol: Protocol,
        hello: &NamedHello,
        limit: Duration,
    ) -> Result<Seen, NotOpened> {
        let (connection, greeting, reply) = match self.upgrade(road, protocol, limit).await? {
            Ok(upgraded) => upgraded,
            Err(seen) => return Ok(seen),
        };
        let until = self.network.until(limit);
        let answer = hello::send(
            connection,
            hello,
            Via::StartTls,
            self.server_name.as_deref(),
            until,
        )
        .await;
        Ok(Seen::Upgraded {
            greeting,
            reply,
            answer: Box::new(answer),
        })
    }

    async fn handshake(
        &self,
        road: SocketAddr,
        via: Via,
        protocol: Protocol,
        limit: Duration,
        patience: Duration,
    ) -> Result<Seen, NotOpened> {
        let connection = match via {
            Via::Tls => self.open(road).await?,
            Via::StartTls => match self.upgrade(road, protocol, limit).await? {
                Ok((connection, ..)) => connection,
                Err(seen) => return Ok(seen),
            },
        };
        let until = self.network.until(limit);
        let shaken = handshake::shake(connection, &self.asked_name, until).await;
        let (mut greeting, mut capabilities) = (None, None);
        if let Some(mut channel) = shaken.channel {
            if via == Via::Tls {
                let words = session::greet(&mut channel, protocol, patience).await;
                capabilities = self.capabilities(&mut channel, protocol, &words).await;
                self.part(channel, protocol, &words).await;
                greeting =
                    Some(words).filter(|words| words.kind != GreetingKind::Silence || patience == limit);
            } else {
                session::leave(channel, protocol).await;
            }
        }
        Ok(Seen::Handshake {
            observation: shaken.observation,
            certificates: shaken.certificates,
            greeting,
            capabilities,
        })
    }

    async fn judge(&self, chain: Vec<Vec<u8>>, from: String) -> Seen {
        let trusted_here = if self.is_practice {
            None
        } else {
            self.ask_the_store(chain.clone()).await
        };
        let circumstances = Circumstances {
            asked_name: &self.asked_name,
            now: self.now,
            from: &from,
            extra_roots: &self.extra_roots,
            trusted_here,
        };
        Seen::Judged(Box::new(judge(&chain, &circumstances)))
    }

    /// On a thread of its own: on Windows the store may ask the network about revocation and take its time.
    async fn ask_the_store(&self, chain: Vec<Vec<u8>>) -> Option<bool> {
        let (sender, receiver) = tokio::sync::oneshot::channel();
        let (name, now) = (self.asked_name.clone(), self.now);
        std::thread::Builder::new()
            .name("certificate store".to_owned())
            .spawn(move || sender.send(trusted_by_this_computer(&chain, &name, now)))
            .ok()?;
        tokio::time::timeout(limits::STORE, receiver).await.ok()?.ok()?
    }
}
