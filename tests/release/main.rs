//! What is handed out, and what it does to the machine it runs on.

#[path = "../support/practice.rs"]
mod practice;
#[path = "../support/skip.rs"]
mod skip;

mod exe;
mod faults;
mod privacy;
mod published;
