//! The servers that mean harm: hidden scenarios, for tests.

use super::scenario::{AT_MOST_PERHAPS, Scenario, row};
use crate::diagnosis::HypothesisId::{Healthy, SecureListenerFault, SlowServer};
use crate::lab::behaviour::{
    CertificateKind, Greeting, Mail, PortBehaviour, Product, ServerBehaviour, TextAttack, Tls, TlsAttack,
};

/// Servers that mean harm. What they are called matters little; that a run ends inside its limits does.
pub fn hostile() -> Vec<Scenario> {
    let tls = |id, attack| {
        row(
            id,
            SecureListenerFault,
            ServerBehaviour::with_tls(Product::Dovecot, Tls::Hostile(attack)),
        )
    };
    let text = |id, attack| {
        let mail = || Mail::of(Product::Dovecot).greeting(Greeting::Hostile(attack));
        row(
            id,
            SlowServer,
            ServerBehaviour::on_ports(
                PortBehaviour::Plain(mail()),
                PortBehaviour::Secure(Tls::default(), mail()),
            ),
        )
    };
    let both = |id, words, channel| {
        let mail = || Mail::of(Product::Dovecot).greeting(Greeting::Hostile(words));
        let setting = ServerBehaviour::on_ports(
            PortBehaviour::Plain(mail()),
            PortBehaviour::Secure(Tls::Hostile(channel), mail()),
        );
        row(id, SecureListenerFault, setting)
    };
    let nasty =
        ServerBehaviour::with_tls(Product::Nasty, Tls::default()).certificate(CertificateKind::Hostile);
    [
        both("hostile-drip", TextAttack::Drip, TlsAttack::Drip),
        tls("hostile-flood-warnings", TlsAttack::WarningFlood),
        tls("hostile-endless-certificate", TlsAttack::EndlessCertificate),
        tls("hostile-record-65535", TlsAttack::GiantRecord),
        tls("hostile-zero-records", TlsAttack::EmptyRecords),
        both(
            "hostile-reset-each-step",
            TextAttack::ResetEachStep,
            TlsAttack::ResetEachStep,
        ),
        text("hostile-endless-greeting", TextAttack::EndlessLine),
        text("hostile-endless-lines", TextAttack::EndlessLines),
        text("hostile-banner-10mb", TextAttack::TenMegabytes),
        text("hostile-nul", TextAttack::Nul),
        row("hostile-escape-sequences", Healthy, nasty),
    ]
    .map(|scenario| Scenario {
        hidden: true,
        groupshield: AT_MOST_PERHAPS,
        ..scenario
    })
    .to_vec()
}
