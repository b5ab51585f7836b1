//! Judges a certificate chain: names, dates, trust, strength, interceptors.
//!
//! In: the chain as the server sent it, the name that was asked for, the time. Out: a judgement per question.
//! Pure, but for [`trusted_by_this_computer`], which asks the operating system and may block.

mod interceptor;
mod judge;
mod name;
mod observation;
mod signature;
mod summary;
mod trust;

pub use interceptor::{Interceptor, interceptors};
pub use judge::{Circumstances, judge};
pub use name::names_match;
pub use observation::{CertificateObservation, CertificateProblem, CertificateSummary};
pub use trust::trusted_by_this_computer;

#[cfg(test)]
mod tests;
