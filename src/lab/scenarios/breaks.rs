//! Servers that begin to answer and break off, and servers that count their visitors.

use super::scenario::{CONNECTION_DROPPED, STARTTLS_DROPPED, Scenario, row};
use super::sign_in::refusing;
use crate::diagnosis::HypothesisId::*;
use crate::lab::behaviour::{
    Break, CertificateKind, Mail, Names, PortBehaviour, Product, Refused, ServerBehaviour, StartTls, Tls,
    VisitorLimit,
};
use crate::mail::{Security, Service};
use crate::observation::TcpOutcome;

/// Broken behind the ServerHello, or at STARTTLS.
pub fn breaks() -> Vec<Scenario> {
    let behind_server_hello = |id, how| Scenario {
        dialog: CONNECTION_DROPPED,
        ..row(
            id,
            SecureListenerFault,
            ServerBehaviour::with_tls(Product::Dovecot, Tls::BreaksOff(how)),
        )
    };
    vec![
        behind_server_hello("reset-behind-server-hello", Break::Reset),
        behind_server_hello("alert-behind-server-hello", Break::Alert),
        behind_server_hello("garbage-behind-server-hello", Break::Garbage),
        row(
            "server-name-refused",
            SniRequired,
            ServerBehaviour::with_tls(Product::Dovecot, Tls::AlwaysAlerts(112)),
        ),
        starttls("starttls-taken-back", SecureListenerFault, StartTls::CannotStart),
        starttls("starttls-stripped-587", Interception, StartTls::Masked),
    ]
}

fn starttls(id: &'static str, expected: crate::diagnosis::HypothesisId, starttls: StartTls) -> Scenario {
    let mail = || Mail::of(Product::Dovecot);
    Scenario {
        service: Service::Submission,
        security: Security::StartTls,
        dialog: STARTTLS_DROPPED,
        ..row(
            id,
            expected,
            ServerBehaviour::on_ports(
                PortBehaviour::Plain(Mail { starttls, ..mail() }),
                PortBehaviour::Secure(Tls::default(), mail()),
            ),
        )
    }
}

/// Limits of the server, one bad address of two, and limits of this computer.
pub fn limits() -> Vec<Scenario> {
    let limited = |limit| ServerBehaviour {
        limit,
        ..ServerBehaviour::healthy()
    };
    let everywhere = |outcome| {
        let port = || PortBehaviour::Scripted(outcome);
        ServerBehaviour::on_ports(port(), port())
    };
    vec![
        // A program needs no more than one connection at a time.
        row("two-at-once", Healthy, limited(VisitorLimit::AtOnce(2))),
        Scenario {
            dialog: CONNECTION_DROPPED,
            ..row("shut-out", ServerBusy, limited(VisitorLimit::InAll(1)))
        },
        Scenario {
            dialog: CONNECTION_DROPPED,
            ..row(
                "every-port-closes",
                ServerBusy,
                ServerBehaviour::on_ports(
                    PortBehaviour::Announces(""),
                    PortBehaviour::Secure(Tls::ClosesAtOnce, Mail::of(Product::Dovecot)),
                ),
            )
        },
        Scenario {
            dialog: CONNECTION_DROPPED,
            ..row("server-fault", ServerDown, refusing(Refused::ServerFault))
        },
        row(
            "expired-on-one-address",
            Certificate,
            ServerBehaviour {
                names: Names::Both(CertificateKind::Expired),
                ..ServerBehaviour::healthy()
            },
        ),
        Scenario {
            dialog: super::scenario::HOST_NOT_FOUND,
            ..row(
                "resolver-trouble",
                Dns,
                ServerBehaviour {
                    names: Names::ResolverTrouble,
                    ..ServerBehaviour::healthy()
                },
            )
        },
        Scenario {
            dialog: super::scenario::HOST_NOT_FOUND,
            ..row(
                "no-network",
                NoNetwork,
                ServerBehaviour {
                    names: Names::NoNetwork,
                    ..everywhere(TcpOutcome::Unreachable)
                },
            )
        },
        Scenario {
            dialog: super::scenario::CONNECTION_REFUSED,
            expected: None,
            ..row("no-connection-left", Healthy, everywhere(TcpOutcome::LocalLimit))
        },
    ]
}
