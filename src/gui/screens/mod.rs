//! The screens: describe, checking, result, and the page about the program.
//!
//! In: the model. Out: what was drawn, and the [`Action`](super::action::Action) a person asked for; a screen carries nothing out.

pub mod about;
pub mod checking;
pub mod describe;
pub mod result;
