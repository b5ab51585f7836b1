//! How sure a verdict is, in one of three words; the percentages stand among the details.
//!
//! In: a diagnosis. Out: a [`Certainty`].

use super::{Diagnosis, HypothesisId};

/// How sure a verdict is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Certainty {
    /// It was measured, and nothing else is likely at all.
    Certain,
    /// Likelier than everything else together.
    Likely,
    /// Nothing is decided.
    Open,
}

/// From here on nothing else is likely at all, 0 to 1.
const CERTAIN_FROM: f64 = 0.95;

impl Certainty {
    /// How sure the verdict is.
    pub fn of(diagnosis: &Diagnosis) -> Certainty {
        let Some(leading) = diagnosis.leading else {
            return Certainty::Open;
        };
        let mut hypotheses = diagnosis.hypotheses.iter();
        let is_certain = match leading {
            HypothesisId::GroupShield => diagnosis.groupshield.confirmed,
            cause if is_measured(cause) => {
                hypotheses.any(|row| row.id == cause && row.probability >= CERTAIN_FROM)
            }
            _ => false,
        };
        match is_certain {
            true => Certainty::Certain,
            false => Certainty::Likely,
        }
    }
}

/// Whether a check sees the cause itself. What lies inside a server, a network or an account is at most likely.
fn is_measured(cause: HypothesisId) -> bool {
    match cause {
        HypothesisId::ClientTooOld
        | HypothesisId::ServerTooOld
        | HypothesisId::NoSharedCipher
        | HypothesisId::Certificate
        | HypothesisId::WeakCertificate
        | HypothesisId::ClockWrong
        | HypothesisId::StarttlsMixup
        | HypothesisId::PlaintextOnSecurePort
        | HypothesisId::WrongProtocol
        | HypothesisId::Ipv6Broken
        | HypothesisId::CaptivePortal
        | HypothesisId::SniRequired
        | HypothesisId::NoNetwork
        | HypothesisId::Healthy => true,
        HypothesisId::GroupShield
        | HypothesisId::Exchange55Listener
        | HypothesisId::SecureListenerFault
        | HypothesisId::NoSecureService
        | HypothesisId::Interception
        | HypothesisId::Firewall
        | HypothesisId::Dns
        | HypothesisId::ServerDown
        | HypothesisId::ServerBusy
        | HypothesisId::SignInRefused
        | HypothesisId::SignInMethod
        | HypothesisId::SendingRefused
        | HypothesisId::SlowServer => false,
    }
}
