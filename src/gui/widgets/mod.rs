//! The parts that screens are put together from, and their colours and sizes.
//!
//! In: what is to be shown. Out: shapes and the [`Action`](super::action::Action) a person asked for.

pub mod buttons;
pub mod chain;
pub mod details;
pub mod icons;
pub mod layout;
pub mod program_list;
pub mod questions;
pub mod scroll;
pub mod section;
pub mod steps;
mod table;
pub mod theme;
pub mod verdict;
