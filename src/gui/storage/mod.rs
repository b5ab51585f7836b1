//! What the window keeps on this computer between two starts.
//!
//! In: settings and finished runs. Out: files in the settings folder, nowhere else.

pub mod history;
pub mod settings;
