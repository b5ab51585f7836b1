//! The kind of a certificate's key, as far as it decides which programs can use it.
//!
//! In: nothing. Out: a [`KeyType`] that stands in JSON beside the key's name.

use serde::{Deserialize, Serialize};

/// The kind of a key, curves told apart: a program lists the ones it knows (RFC 8422 5.1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Default, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum KeyType {
    /// RSA of any size.
    Rsa,
    /// DSA.
    Dsa,
    /// Elliptic curve P-256.
    EcP256,
    /// Elliptic curve P-384.
    EcP384,
    /// Elliptic curve P-521.
    EcP521,
    /// Any other elliptic curve.
    EcOther,
    /// RFC 8410.
    Ed25519,
    /// RFC 8410.
    Ed448,
    /// Any other, or not recorded.
    #[default]
    Other,
}
