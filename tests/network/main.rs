//! The probe against servers: the practice server, real mail servers, and listeners that mean harm.

#[path = "../support/mod.rs"]
mod support;

mod addresses;
mod confusion;
mod differential;
mod hellos;
mod lab;
mod providers;
mod servers;
