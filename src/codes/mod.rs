//! What the numbers mean: `0x800CCC1A`, 10060, `0x2741`, event 11508.
//!
//! In: a number as people write it. Out: a [`Code`] with its symbol, the link of the chain it belongs to and its meaning.
//! Pure: reads only the tables under `assets/`.

use crate::mail::Stage;
use serde::{Deserialize, Serialize};

/// One explained number.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct Code {
    /// The number in its usual form: `0x800CCC1A`, `10060`, `11508`.
    pub code: String,
    /// The symbol in the published headers, if there is one.
    pub symbol: Option<String>,
    /// The link of the chain that the number speaks of.
    pub stage: Stage,
    /// What it means, in English; "not known" wording where nothing is known.
    pub meaning: String,
    /// False where no table and no rule explains the number.
    #[serde(default)]
    pub known: bool,
}
/// x
pub fn explain(_t: &str) -> Result<Code, std::fmt::Error> {
    Err(std::fmt::Error)
}
