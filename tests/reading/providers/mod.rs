//! The providers as tables, and what the program answers from them: an address or a host in, servers and the way to sign in out.

mod answers;
mod signing_in;
mod tables;
