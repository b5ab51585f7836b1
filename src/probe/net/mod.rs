//! The network below: the only files of the project that open sockets.
//!
//! In: endpoints, names, limits. Out: connections that count, note and end; addresses; lines, in the clear or inside TLS.

pub(super) mod aside;
mod by_family;
pub(super) mod clock;
pub(super) mod closing;
pub(super) mod connection;
pub(super) mod environment;
pub(super) mod limits;
pub(super) mod line_stream;
pub(super) mod os_error;
pub(super) mod question;
pub(super) mod recorder;
pub(super) mod resolver;
pub(super) mod slots;
