//! Settings and services that do not belong together.

use super::scenario::{
    CONNECTION_REFUSED, GARBAGE, HTTP, HTTP_TIMEOUT, NO_ANSWER_110, NO_ANSWER_UNENCRYPTED, SENDING_587, SSH,
    STARTTLS_MISSING, Scenario, healthy_mail, row,
};
use crate::diagnosis::HypothesisId::*;
use crate::lab::behaviour::{Greeting, Mail, PortBehaviour, Product, ServerBehaviour, Speaks, Tls};
use crate::mail::{Security, Service};

/// The rows.
pub fn settings() -> Vec<Scenario> {
    let plain = || Mail::of(Product::Dovecot);
    vec![
        row(
            "plaintext-on-secure-port",
            PlaintextOnSecurePort,
            ServerBehaviour::on_ports(PortBehaviour::Plain(plain()), PortBehaviour::Plain(plain())),
        ),
        Scenario {
            service: Service::Pop3,
            dialog: NO_ANSWER_110,
            ..row(
                "starttls-mixup",
                StarttlsMixup,
                ServerBehaviour::on_ports(
                    PortBehaviour::Plain(healthy_mail()),
                    PortBehaviour::Plain(healthy_mail()),
                ),
            )
        },
        Scenario {
            dialog: CONNECTION_REFUSED,
            ..row(
                "no-secure-service",
                NoSecureService,
                ServerBehaviour::on_ports(PortBehaviour::Plain(healthy_mail()), PortBehaviour::Refused),
            )
        },
        row(
            "wrong-protocol",
            WrongProtocol,
            ServerBehaviour::on_ports(PortBehaviour::Announces(SSH), PortBehaviour::Replies(HTTP)),
        ),
        Scenario {
            service: Service::Submission,
            dialog: SENDING_587,
            ..row("ssl-on-587", StarttlsMixup, ServerBehaviour::healthy())
        },
        Scenario {
            service: Service::Imaps,
            security: Security::None,
            dialog: NO_ANSWER_UNENCRYPTED,
            ..row("no-encryption-on-993", StarttlsMixup, ServerBehaviour::healthy())
        },
        Scenario {
            service: Service::Submission,
            security: Security::StartTls,
            dialog: STARTTLS_MISSING,
            ..row(
                "starttls-not-offered",
                NoSecureService,
                ServerBehaviour::on_ports(
                    PortBehaviour::Plain(plain()),
                    PortBehaviour::Secure(Tls::default(), plain()),
                ),
            )
        },
        row(
            "http-inside-tls",
            WrongProtocol,
            inside_tls(plain().greeting(Greeting::Noise(HTTP_TIMEOUT))),
        ),
        row(
            "garbage-inside-tls",
            WrongProtocol,
            inside_tls(plain().greeting(Greeting::Noise(GARBAGE))),
        ),
        row(
            "imap-on-pop3s",
            WrongProtocol,
            inside_tls(Mail {
                speaks: Speaks::Another,
                ..plain()
            }),
        ),
    ]
}

/// A healthy server whose one secure port the person uses has something else behind the encryption.
fn inside_tls(mail: Mail) -> ServerBehaviour {
    ServerBehaviour {
        named: Some(PortBehaviour::Secure(Tls::default(), mail)),
        ..ServerBehaviour::healthy()
    }
}
