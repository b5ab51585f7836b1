//! Judges a certificate chain: names, dates, trust, strength, interceptors.
//!
//! In: the chain as the server sent it, the name that was asked for, the time. Out: a judgement per question.
//! Pure, but for [`trusted_by_this_computer`], which asks the operating system and may block.

mod interceptor;
mod judge;
mod key_type;
mod name;
mod observation;
mod problem;
mod rules;
mod sent;
mod signature;
mod store;
mod summary;
mod trust;
mod usage;

pub use interceptor::{Interceptor, InterceptorKind, interceptors};
pub use judge::{Circumstances, judge};
pub use key_type::KeyType;
pub use name::names_match;
pub use observation::{CertificateObservation, CertificateSummary};
pub use problem::{CertificateProblem, CertificateRule, Excess, Strength};
pub use signature::has_checkable_key;
pub use store::{StoreAnswer, trusted_by_this_computer};
pub use summary::serial_number;

#[cfg(test)]
mod tests;
