//! Scenarios whose fault lies on the way to the server, or in the server as a whole.

use super::{
    CONNECTION_DROPPED, CONNECTION_REFUSED, CONNECTION_TIMED_OUT, HOST_NOT_FOUND, NO_ANSWER, PORTAL, SLOW,
    TOO_MANY, healthy_mail, row,
};
use crate::diagnosis::HypothesisId::*;
use crate::lab::Scenario;
use crate::lab::setting::{
    Abilities, CertificateKind, Door, Flaw, Greeting, Mail, Names, Product, Setting, StartTls, Tls,
};
use crate::probe::TcpOutcome;

/// Faults on the way.
pub(super) fn network() -> Vec<Scenario> {
    let avast = || Mail::of(Product::Avast);
    let masked = Mail {
        starttls: StartTls::Masked,
        ..Mail::of(Product::Dovecot)
    };
    let blocked = || Door::Road(TcpOutcome::TimedOut);
    vec![
        row(
            "interception",
            Interception,
            Setting::doors(Door::Plain(avast()), Door::Secure(Tls::default(), avast()))
                .certificate(CertificateKind::Avast),
        ),
        row(
            "starttls-stripped",
            Interception,
            Setting::doors(
                Door::Plain(masked),
                Door::Secure(Tls::default(), Mail::of(Product::Dovecot)),
            )
            .certificate(CertificateKind::FortiGate),
        ),
        Scenario {
            dialog: CONNECTION_TIMED_OUT,
            ..row(
                "firewall",
                Firewall,
                Setting {
                    named: Some(blocked()),
                    ..Setting::doors(Door::Plain(healthy_mail()), blocked())
                },
            )
        },
        Scenario {
            dialog: HOST_NOT_FOUND,
            ..row(
                "dns",
                Dns,
                Setting {
                    names: Names::NotFound,
                    ..Setting::doors(Door::Refused, Door::Refused)
                },
            )
        },
        Scenario {
            dialog: CONNECTION_TIMED_OUT,
            ..row(
                "ipv6-broken",
                Ipv6Broken,
                Setting {
                    names: Names::BrokenV6,
                    ..Setting::healthy()
                },
            )
        },
        row(
            "captive-portal",
            CaptivePortal,
            Setting::doors(Door::Announces(PORTAL), Door::Replies(PORTAL)),
        ),
    ]
}

/// Faults of the server as a whole.
pub(super) fn server() -> Vec<Scenario> {
    let dovecot = || Mail::of(Product::Dovecot);
    let crowded = || Door::Plain(dovecot().greeting(Greeting::TooMany));
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
                Setting::doors(
                    Door::Plain(Mail {
                        starttls: StartTls::CannotStart,
                        ..dovecot()
                    }),
                    Door::Secure(Tls::ClosesAtOnce, dovecot()),
                ),
            )
        },
        row(
            "alert-80-on-every-hello",
            SecureListenerFault,
            Setting::channel(Product::Dovecot, Tls::AlwaysAlerts(80)),
        ),
        Scenario {
            dialog: CONNECTION_REFUSED,
            ..row(
                "refused",
                ServerDown,
                Setting::doors(Door::Refused, Door::Refused),
            )
        },
        Scenario {
            dialog: NO_ANSWER,
            ..row("silent", SlowServer, Setting::doors(Door::Silent, Door::Silent))
        },
        Scenario {
            dialog: NO_ANSWER,
            ..row(
                "slow",
                SlowServer,
                Setting::doors(Door::Plain(late().starttls(slow())), Door::Secure(slow(), late())),
            )
        },
        Scenario {
            dialog: TOO_MANY,
            ..row(
                "busy",
                ServerBusy,
                Setting::doors(
                    crowded(),
                    Door::Secure(Tls::default(), dovecot().greeting(Greeting::TooMany)),
                ),
            )
        },
        Scenario {
            dialog: TOO_MANY,
            ..row(
                "rate-limited",
                ServerBusy,
                Setting::doors(crowded(), Door::Secure(flawed(Flaw::AfterTheFirst), dovecot())),
            )
        },
        Scenario {
            dialog: CONNECTION_DROPPED,
            ..row(
                "flapping",
                ServerBusy,
                Setting::doors(
                    Door::Plain(dovecot()),
                    Door::Secure(flawed(Flaw::EveryOther), dovecot()),
                ),
            )
        },
    ]
}
