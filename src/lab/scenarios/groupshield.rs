//! Exchange 5.5 with and without GroupShield, and the healthy server.

use super::scenario::{
    AT_LEAST_PERHAPS, AT_MOST_PERHAPS, CONNECTION_DROPPED, CONNECTION_REFUSED, GROUPSHIELD,
    GROUPSHIELD_EVENTS, NO_CERTIFICATE_EVENT, PERHAPS_GROUPSHIELD, Scenario, row, speaks,
};
use crate::diagnosis::HypothesisId::*;
use crate::diagnosis::{Answer, Facts};
use crate::lab::behaviour::{Mail, PortBehaviour, Product, Refusal, ServerBehaviour, Tls};
use crate::lab::suites::OLD_SUITES;
use crate::wire::Version;

/// The rows.
pub fn groupshield() -> Vec<Scenario> {
    let dies = || PortBehaviour::Secure(Tls::DiesOnHello, Mail::of(Product::Exchange55));
    let closes = || PortBehaviour::Secure(Tls::ClosesAtOnce, Mail::of(Product::Exchange55));
    let works = PortBehaviour::Secure(
        speaks(Version::Ssl3, Version::Tls10, OLD_SUITES, Refusal::Alert),
        Mail::of(Product::Exchange55),
    );
    vec![
        row("healthy", Healthy, ServerBehaviour::healthy()),
        Scenario {
            groupshield: GROUPSHIELD,
            ..row("groupshield", GroupShield, ServerBehaviour::exchange55(dies()))
        },
        Scenario {
            groupshield: PERHAPS_GROUPSHIELD,
            dialog: CONNECTION_REFUSED,
            ..row(
                "groupshield-refused",
                GroupShield,
                ServerBehaviour::exchange55(PortBehaviour::Refused),
            )
        },
        Scenario {
            groupshield: AT_LEAST_PERHAPS,
            facts: Facts {
                groupshield_installed: Answer::Yes,
                ..Facts::default()
            },
            ..row(
                "groupshield-idle-close",
                GroupShield,
                ServerBehaviour::exchange55(closes()),
            )
        },
        Scenario {
            groupshield: GROUPSHIELD,
            event_log: Some(GROUPSHIELD_EVENTS),
            ..row(
                "exchange55-events",
                GroupShield,
                ServerBehaviour::exchange55(dies()),
            )
        },
        Scenario {
            groupshield: AT_MOST_PERHAPS,
            ..row(
                "groupshield-one-port-only",
                Exchange55Listener,
                ServerBehaviour {
                    named: Some(dies()),
                    ..ServerBehaviour::exchange55(works)
                },
            )
        },
        Scenario {
            event_log: Some(NO_CERTIFICATE_EVENT),
            dialog: CONNECTION_DROPPED,
            ..row(
                "exchange55-no-certificate",
                Exchange55Listener,
                ServerBehaviour::exchange55(closes()),
            )
        },
    ]
}
