//! One step of a plan, and what came of it.
//!
//! In: nothing. Out: the words between plan and executor: a [`Step`] goes out, a [`StepOutcome`] comes back.

use super::hello_matrix::HelloIndex;
use crate::certificate::CertificateObservation;
use crate::observation::{
    FirstReply, GreetingObservation, HandshakeObservation, IdleObservation, StartTlsOutcome, TcpOutcome, Via,
};
use crate::probe::exchange::hello::Answer;
use std::net::SocketAddr;

/// One thing to do, on one connection or none. `attempt` counts from 0; from 1 on nothing else is under way.
#[derive(Debug, Clone, PartialEq, Eq, Hash)]
pub(in crate::probe) enum Step {
    /// Connect and close.
    Reach { endpoint: SocketAddr, attempt: u32 },
    /// Connect and say nothing.
    Idle { endpoint: SocketAddr, attempt: u32 },
    /// Send a hello.
    Hello {
        endpoint: SocketAddr,
        hello: HelloIndex,
        via: Via,
        attempt: u32,
    },
    /// Greeting, capabilities, goodbye, in the clear.
    Dialogue { endpoint: SocketAddr, attempt: u32 },
    /// The real handshake, then greeting, capabilities, goodbye inside it.
    Handshake {
        endpoint: SocketAddr,
        via: Via,
        attempt: u32,
    },
    /// Judge a chain.
    Judge { chain: Vec<Vec<u8>>, from: String },
}

impl Step {
    pub(in crate::probe) fn hello(endpoint: SocketAddr, hello: HelloIndex, via: Via, attempt: u32) -> Step {
        Step::Hello {
            endpoint,
            hello,
            via,
            attempt,
        }
    }

    /// Where it connects to; `None` for what needs no connection.
    pub(in crate::probe) fn endpoint(&self) -> Option<SocketAddr> {
        match self {
            Step::Reach { endpoint, .. }
            | Step::Idle { endpoint, .. }
            | Step::Hello { endpoint, .. }
            | Step::Dialogue { endpoint, .. }
            | Step::Handshake { endpoint, .. } => Some(*endpoint),
            Step::Judge { .. } => None,
        }
    }

    /// Which try it is, from 0.
    pub(in crate::probe) fn attempt(&self) -> u32 {
        match self {
            Step::Reach { attempt, .. }
            | Step::Idle { attempt, .. }
            | Step::Hello { attempt, .. }
            | Step::Dialogue { attempt, .. }
            | Step::Handshake { attempt, .. } => *attempt,
            Step::Judge { .. } => 0,
        }
    }
}

/// What came of a step.
#[derive(Debug)]
pub(in crate::probe) enum StepOutcome {
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
        /// The answer to the first command, where it is the reason.
        first_reply: Option<FirstReply>,
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
        first_reply: Option<FirstReply>,
    },
    /// The real handshake, with what was said inside it.
    Handshake {
        observation: HandshakeObservation,
        certificates: Vec<Vec<u8>>,
        /// What was handed out of their issuer.
        staple: Vec<u8>,
        inside: Inside,
    },
    /// A judged chain.
    Judged(Box<CertificateObservation>),
}

/// What was said inside the real handshake.
#[derive(Debug)]
pub(in crate::probe) enum Inside {
    /// It did not complete, or there was no time to wait.
    Nothing,
    /// TLS from the first byte: the greeting, and the capabilities where they were told.
    Greeted {
        greeting: GreetingObservation,
        capabilities: Option<Vec<String>>,
        first_reply: Option<FirstReply>,
    },
    /// After STARTTLS: the answer to the first command.
    Secured(FirstReply),
}
