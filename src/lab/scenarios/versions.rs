//! Versions and suites that the two sides do not share.

use super::scenario::{ENCRYPTION_TYPE, Scenario, row, speaks};
use crate::diagnosis::HypothesisId::*;
use crate::lab::behaviour::{Abilities, Product, Refusal, ServerBehaviour, Tls};
use crate::lab::suites::{AES_SUITES, OLD_SUITES, SUITES_OF_2005};
use crate::wire::Version;

/// The rows.
pub fn versions() -> Vec<Scenario> {
    let modern = |refusal| {
        speaks(
            Version::Tls12,
            Version::Tls13,
            &[0x009C, 0x003C, 0x002F, 0x0035],
            refusal,
        )
    };
    let too_old = |id, oldest, newest, suites| Scenario {
        // To a program of its own age such a server works.
        dialog: ENCRYPTION_TYPE,
        ..row(
            id,
            ServerTooOld,
            ServerBehaviour::with_tls(Product::Cyrus2, speaks(oldest, newest, suites, Refusal::Alert)),
        )
    };
    let aes_only = speaks(Version::Tls10, Version::Tls13, AES_SUITES, Refusal::Alert);
    let needs_name = Tls::Answers(Abilities {
        needs_name: true,
        ..Abilities::default()
    });
    vec![
        row(
            "client-too-old",
            ClientTooOld,
            ServerBehaviour::with_tls(Product::Dovecot, modern(Refusal::Alert)),
        ),
        row(
            "client-too-old-bare-close",
            ClientTooOld,
            ServerBehaviour::with_tls(Product::Dovecot, modern(Refusal::Close)),
        ),
        too_old("server-too-old", Version::Ssl3, Version::Tls10, OLD_SUITES),
        too_old("tls10-only", Version::Tls10, Version::Tls10, SUITES_OF_2005),
        too_old("ssl3-only", Version::Ssl3, Version::Ssl3, OLD_SUITES),
        too_old("ssl2-only", Version::Ssl2, Version::Ssl2, OLD_SUITES),
        row(
            "no-shared-cipher",
            NoSharedCipher,
            ServerBehaviour::with_tls(Product::Dovecot, aes_only),
        ),
        row(
            "sni-required",
            SniRequired,
            ServerBehaviour::with_tls(Product::Dovecot, needs_name),
        ),
    ]
}
