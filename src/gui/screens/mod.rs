//! The screens: describe, checking, result, and the pages that lie over them.
//!
//! In: the model. Out: what was drawn, and the [`Action`](super::action::Action) a person asked for; a screen carries nothing out.

pub mod about;
pub mod bar;
pub mod checking;
mod comparison;
pub mod describe;
pub mod earlier;
pub mod notice;
pub mod practice;
pub mod preview;
pub mod result;
mod stages;
