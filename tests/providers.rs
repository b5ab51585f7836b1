//! The providers as tables, and what the program answers from them: an address or a host in, servers and the way to sign in out.

#[path = "providers/accounts.rs"]
mod accounts;
#[path = "providers/answers.rs"]
mod answers;
#[path = "providers/checks.rs"]
mod checks;
#[path = "providers/signing_in.rs"]
mod signing_in;
#[path = "providers/tables.rs"]
mod tables;
