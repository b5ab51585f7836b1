//! What is handed out, and what it does to the machine it runs on.

mod exe;
mod faults;
mod privacy;
