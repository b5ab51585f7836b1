//! Judges a certificate chain: names, dates, trust, strength, interceptors.
//!
//! In: the chain as the server sent it, the name that was asked for, the time. Out: a judgement per question.

mod observation;

pub use observation::{CertificateObservation, CertificateProblem, CertificateSummary};
