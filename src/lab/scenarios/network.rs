//! Scenarios whose fault lies on the way to the server, or in the server as a whole.

use super::scenario::{
    CONNECTION_DROPPED, CONNECTION_REFUSED, CONNECTION_TIMED_OUT, HOST_NOT_FOUND, NO_ANSWER, PORTAL, SLOW,
    Scenario, TOO_MANY, healthy_mail, row,
};
use crate::diagnosis::HypothesisId::*;
use crate::lab::behaviour::{
    Abilities, CertificateKind, Flaw, Greeting, Mail, Names, PortBehaviour, Product, ServerBehaviour,
    StartTls, Tls,
};
use crate::observation::TcpOutcome;

/// Faults on the way.
pub fn network() -> Vec<Scenario> {
    let avast = || Mail::of(Product::Avast);
    let masked = Mail {
        starttls: StartTls::Masked,
        ..Mail::of(Product::Dovecot)
    };
    let blocked = || PortBehaviour::Scripted(TcpOutcome::TimedOut);
    vec![
        row(
            "interception",
            Interception,
            ServerBehaviour::on_ports(
                PortBehaviour::Plain(avast()),
                PortBehaviour::Secure(Tls::default(), avast()),
            )
            .certificate(CertificateKind::Avast),
        ),
        row(
            "starttls-stripped",
            Interception,
            ServerBehaviour::on_ports(
                PortBehaviour::Plain(masked),
                PortBehaviour::Secure(Tls::default(), Mail::of(Product::Dovecot)),
            )
            .certificate(CertificateKind::FortiGate),
        ),
        Scenario {
            dialog: CONNECTION_TIMED_OUT,
            ..row(
                "firewall",
                Firewall,
                ServerBehaviour {
                    named: Some(blocked()),
                    ..ServerBehaviour::on_ports(PortBehaviour::Plain(healthy_mail()), blocked())
                },
            )
        },
        Scenario {
            dialog: HOST_NOT_FOUND,
            ..row(
                "dns",
                Dns,
                ServerBehaviour {
                    names: Names::NotFound,
                    ..ServerBehaviour::on_ports(PortBehaviour::Refused, PortBehaviour::Refused)
                },
            )
        },
        Scenario {
            dialog: CONNECTION_TIMED_OUT,
            ..row(
                "ipv6-broken",
                Ipv6Broken,
                ServerBehaviour {
                    names: Names::BrokenV6,
                    ..ServerBehaviour::healthy()
                },
            )
        },
        row(
            "captive-portal",
            CaptivePortal,
            ServerBehaviour::on_ports(PortBehaviour::Announces(PORTAL), PortBehaviour::Replies(PORTAL)),
        ),
    ]
}

/// Faults of the server as a whole.
pub fn server() -> Vec<Scenario> {
    let dovecot = || Mail::of(Product::Dovecot);
    let crowded = || PortBehaviour::Plain(dovecot().greeting(Greeting::TooMany));
    let flawed = |flaw| {
        Tls::Answers(Abilities {
            flaw,
            ..Abilities::default()
        })
    };
    let late = || dovecot().greeting(Greeting::After(SLOW));
    let slow = || {
        Tls::Answers(Abilities {
            delay: SLOW,
            ..Abilities::default()
        })
    };
    vec![
        Scenario {
            dialog: CONNECTION_DROPPED,
            ..row(
                "secure-listener-fault",
                SecureListenerFault,
                ServerBehaviour::on_ports(
                    PortBehaviour::Plain(Mail {
                        starttls: StartTls::CannotStart,
                        ..dovecot()
                    }),
                    PortBehaviour::Secure(Tls::ClosesAtOnce, dovecot()),
                ),
            )
        },
        row(
            "alert-80-on-every-hello",
            SecureListenerFault,
            ServerBehaviour::with_tls(Product::Dovecot, Tls::AlwaysAlerts(80)),
        ),
        Scenario {
            dialog: CONNECTION_REFUSED,
            ..row(
                "refused",
                ServerDown,
                ServerBehaviour::on_ports(PortBehaviour::Refused, PortBehaviour::Refused),
            )
        },
        Scenario {
            dialog: NO_ANSWER,
            ..row(
                "silent",
                SlowServer,
                ServerBehaviour::on_ports(PortBehaviour::Silent, PortBehaviour::Silent),
            )
        },
        Scenario {
            dialog: NO_ANSWER,
            ..row(
                "slow",
                SlowServer,
                ServerBehaviour::on_ports(
                    PortBehaviour::Plain(late().starttls(slow())),
                    PortBehaviour::Secure(slow(), late()),
                ),
            )
        },
        Scenario {
            dialog: TOO_MANY,
            ..row(
                "busy",
                ServerBusy,
                ServerBehaviour::on_ports(
                    crowded(),
                    PortBehaviour::Secure(Tls::default(), dovecot().greeting(Greeting::TooMany)),
                ),
            )
        },
        Scenario {
            dialog: TOO_MANY,
            ..row(
                "rate-limited",
                ServerBusy,
                ServerBehaviour::on_ports(
                    crowded(),
                    PortBehaviour::Secure(flawed(Flaw::AfterTheFirst), dovecot()),
                ),
            )
        },
        Scenario {
            dialog: CONNECTION_DROPPED,
            ..row(
                "flapping",
                ServerBusy,
                ServerBehaviour::on_ports(
                    PortBehaviour::Plain(dovecot()),
                    PortBehaviour::Secure(flawed(Flaw::EveryOther), dovecot()),
                ),
            )
        },
    ]
}
