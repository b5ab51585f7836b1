//! What the numbers mean: `0x800CCC1A`, 10060, `0x2741`, event 11508, `550 5.7.1`, `[IN-USE]`.
//!
//! In: a number, or a server's reply, as people write it. Out: a [`Code`] with its symbol, the link of the chain it
//! belongs to and its meaning. Pure: reads only the tables under `assets/`.

mod code;
mod explain;
mod nss;
mod number;
mod parts;
mod reply;
mod saying;
mod table;
#[cfg(test)]
mod tests;

pub use code::{Code, ErrorNumber, NoErrorNumber, SocketError, hexadecimal};
pub use explain::{ExplainError, explain, explain_event, explain_hresult, explain_winsock, protocol_of};
pub(crate) use nss::find_symbols;
pub(crate) use number::{Found, find_numbers};
pub(crate) use reply::is_reply_code;
pub use reply::{ReplyCause, ReplyMeaning, reply};
pub use saying::Speaker;
pub(crate) use saying::{SayingRow, find_sayings};
pub(crate) use table::is_network_errno;
