//! The extensions of a ClientHello and the groups they list, by their numbers.
//!
//! In: a number from the wire or from a table. Out: a name to compare with; unknown numbers are kept.

/// An extension type (IANA, TLS ExtensionType Values). Unknown numbers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Extension {
    /// SNI (RFC 6066 3).
    ServerName,
    /// OCSP stapling (RFC 6066 8).
    StatusRequest,
    /// The groups for key agreement (RFC 8422 5.1.1, RFC 8446 4.2.7).
    SupportedGroups,
    /// How points of elliptic curves may be written (RFC 8422 5.1.2).
    EcPointFormats,
    /// Which signatures are understood (RFC 8446 4.2.3).
    SignatureAlgorithms,
    /// RFC 6520.
    Heartbeat,
    /// Names the protocol spoken inside (RFC 7301). No profile of a mail program sends it; the reasons are in their rows.
    ApplicationProtocols,
    /// RFC 7685.
    Padding,
    /// RFC 8472.
    TokenBinding,
    /// The number token binding had while it was a draft, as Windows 10 first sent it.
    TokenBindingDraft,
    /// RFC 8879.
    CompressCertificate,
    /// RFC 8449.
    RecordSizeLimit,
    /// RFC 9345.
    DelegatedCredentials,
    /// RFC 8446 4.2.1.
    SupportedVersions,
    /// RFC 8446 4.2.9.
    PskKeyExchangeModes,
    /// RFC 8446 4.2.8.
    KeyShare,
    /// RFC 5746.
    RenegotiationInfo,
    /// Any other number.
    Unknown(u16),
}

impl Extension {
    /// The extensions with names.
    pub const NAMED: [Extension; 17] = [
        Extension::ServerName,
        Extension::StatusRequest,
        Extension::SupportedGroups,
        Extension::EcPointFormats,
        Extension::SignatureAlgorithms,
        Extension::Heartbeat,
        Extension::ApplicationProtocols,
        Extension::Padding,
        Extension::TokenBinding,
        Extension::TokenBindingDraft,
        Extension::CompressCertificate,
        Extension::RecordSizeLimit,
        Extension::DelegatedCredentials,
        Extension::SupportedVersions,
        Extension::PskKeyExchangeModes,
        Extension::KeyShare,
        Extension::RenegotiationInfo,
    ];

    /// The number on the wire.
    pub fn number(self) -> u16 {
        match self {
            Extension::ServerName => 0x0000,
            Extension::StatusRequest => 0x0005,
            Extension::SupportedGroups => 0x000a,
            Extension::EcPointFormats => 0x000b,
            Extension::SignatureAlgorithms => 0x000d,
            Extension::Heartbeat => 0x000f,
            Extension::ApplicationProtocols => 0x0010,
            Extension::Padding => 0x0015,
            Extension::TokenBinding => 0x0018,
            Extension::CompressCertificate => 0x001b,
            Extension::RecordSizeLimit => 0x001c,
            Extension::DelegatedCredentials => 0x0022,
            Extension::SupportedVersions => 0x002b,
            Extension::PskKeyExchangeModes => 0x002d,
            Extension::KeyShare => 0x0033,
            Extension::TokenBindingDraft => 0x5500,
            Extension::RenegotiationInfo => 0xff01,
            Extension::Unknown(number) => number,
        }
    }
}

impl From<u16> for Extension {
    fn from(number: u16) -> Self {
        Extension::NAMED
            .into_iter()
            .find(|extension| extension.number() == number)
            .unwrap_or(Extension::Unknown(number))
    }
}

/// A named group (IANA, TLS Supported Groups; RFC 8446 4.2.7). Unknown numbers are kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum NamedGroup {
    /// P-256, 0x0017.
    Secp256r1,
    /// 0x001d (RFC 7748).
    X25519,
    /// 0x11ec: ML-KEM-768 and X25519 together, the post-quantum group whose key share makes a hello longer than one
    /// packet (draft-ietf-tls-ecdhe-mlkem 4.3).
    X25519MlKem768,
    /// Any other number.
    Unknown(u16),
}

impl NamedGroup {
    /// The number on the wire.
    pub fn number(self) -> u16 {
        match self {
            NamedGroup::Secp256r1 => 0x0017,
            NamedGroup::X25519 => 0x001d,
            NamedGroup::X25519MlKem768 => 0x11ec,
            NamedGroup::Unknown(number) => number,
        }
    }
}

impl From<u16> for NamedGroup {
    fn from(number: u16) -> Self {
        match number {
            0x0017 => NamedGroup::Secp256r1,
            0x001d => NamedGroup::X25519,
            0x11ec => NamedGroup::X25519MlKem768,
            _ => NamedGroup::Unknown(number),
        }
    }
}
