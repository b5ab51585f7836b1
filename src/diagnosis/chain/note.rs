//! What was seen of a link, as a message of `assets/text` with its arguments.
//!
//! In: an id behind `chain-`. Out: a [`LinkNote`] that every face words alike.

use serde::{Deserialize, Serialize};
use std::collections::BTreeMap;

/// A message id and its arguments.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LinkNote {
    /// The message is `chain-<id>`.
    pub id: String,
    /// Its arguments.
    pub args: BTreeMap<String, String>,
}

impl LinkNote {
    pub(super) fn new(id: &str) -> LinkNote {
        LinkNote {
            id: id.to_owned(),
            args: BTreeMap::new(),
        }
    }

    /// The same with one more argument.
    pub(super) fn with(mut self, name: &str, value: impl ToString) -> LinkNote {
        self.args.insert(name.to_owned(), value.to_string());
        self
    }

    /// The id of its sentence in `assets/text`.
    pub fn message(&self) -> String {
        format!("chain-{}", self.id)
    }
}
