//! What this computer's own store says of a chain.
//!
//! In: a chain, the name asked for, the time. Out: trusted, trusted but for its dates, or not; asks the system and may block.

use super::sent::{Sent, readable};
use super::trust::LONGEST_CHAIN;

#[cfg_attr(all(unix, not(target_vendor = "apple")), path = "store/of_files.rs")]
#[cfg_attr(not(all(unix, not(target_vendor = "apple"))), path = "store/of_system.rs")]
mod system;

/// What this computer's own store says of a chain. Its names are no question here.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum StoreAnswer {
    /// It trusts the chain as it is.
    Trusts,
    /// It would trust the chain if the dates were good.
    TrustsButForDates,
    /// It does not.
    DoesNotTrust,
    /// This computer gives the program too few files to read it: no answer, and later there may be one.
    NoRoom,
}

/// Whether this computer's own store vouches for the chain; `None` where the store could not be asked.
///
/// Blocks: reads files on Unix and may ask the network for revocation on Windows. Give it a thread and a time limit.
pub fn trusted_by_this_computer(chain: &[Vec<u8>], asked_name: &str, now: i64) -> Option<StoreAnswer> {
    let chain = chain.get(..LONGEST_CHAIN).unwrap_or(chain);
    let sent = readable(chain);
    let sent: Vec<&Sent<'_>> = sent.iter().collect();
    sent.first().filter(|first| first.position == 0)?;
    system::ask(chain, &sent, asked_name, now)
}
