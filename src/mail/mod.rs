//! The words every room shares: protocols, kinds of encryption, services, hosts, and where to look.
//!
//! In: names and numbers as people write them. Out: values that the other rooms match on. All parsing of these words is here.

mod address;
mod host;
pub mod printable;
mod protocol;
mod security;
mod service;
mod stage;
mod target;
mod word;

pub use address::{EmailAddress, NotAnAddress};
pub use host::{Host, NotAHost};
pub use protocol::Protocol;
pub use security::Security;
pub use service::{Ports, PortsError, Service};
pub use stage::Stage;
pub use target::{PortOwner, Target, TargetOverrides};
pub use word::UnknownWord;
