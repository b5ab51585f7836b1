//! Accounts and providers in a run: which servers are asked, and what follows from whose they are.

mod accounts;
mod checks;
