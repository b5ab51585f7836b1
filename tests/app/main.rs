//! The program as its user meets it: the command line, the window, what is saved and what is laid beside it.

#[path = "../support/practice.rs"]
mod practice;

mod check;
mod cli;
mod defaults;
mod gui;
mod saved;
mod window;
