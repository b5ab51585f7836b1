//! Findings about how the other ports of the same server stand beside the named one.
//!
//! In: rows of all ports. Out: findings of the stages `tls` and `greeting`.

use crate::diagnosis::view::{ChannelState, View, channel_state, clear_text, closes_when_idle, greets};
use crate::diagnosis::{Finding, FindingId};
use crate::mail::Security;
use crate::observation::{GreetingKind, PortObservation, TcpOutcome, Via};

pub(super) fn findings(view: &View) -> Vec<Finding> {
    secure_ports(view)
        .into_iter()
        .chain(every_port_closes(view))
        .collect()
}

fn secure_ports(view: &View) -> Option<Finding> {
    let best = view.best.filter(|_| view.target.security == Security::Tls)?;
    let named = channel_state(best, Via::Tls);
    let fails = matches!(named, ChannelState::Dies | ChannelState::Closed(_)) && clear_text(best).is_none();
    if !fails {
        return None;
    }
    let secure = || {
        view.others()
            .filter(|row| row.service.is_some_and(|service| service.is_implicit_tls()))
    };
    if let Some(row) = secure().find(|row| channel_state(row, Via::Tls) == ChannelState::Answers) {
        return Some(
            Finding::new(FindingId::OtherSecurePortWorks)
                .with("port", best.port)
                .with("other_port", row.port),
        );
    }
    let same = secure().find(|row| channel_state(row, Via::Tls) == named && clear_text(row).is_none())?;
    let greeter = view.others().find(|row| greets(row))?;
    Some(
        Finding::new(FindingId::BothSecurePortsFail)
            .with("port", best.port)
            .with("other_port", same.port)
            .with("greeting_port", greeter.port),
    )
}

/// Plain ports and secure ports alike accept and hang up at once: the server does not want this computer's address.
fn every_port_closes(view: &View) -> Option<Finding> {
    let open: Vec<&PortObservation> = view
        .observations
        .ports
        .iter()
        .filter(|row| row.tcp == TcpOutcome::Open)
        .collect();
    let hangs_up = |row: &PortObservation| {
        let said = row.greeting.as_ref().map(|greeting| greeting.kind);
        matches!(said, Some(GreetingKind::Closed | GreetingKind::Reset)) || closes_when_idle(row)
    };
    let plain = |row: &PortObservation| row.service.is_some_and(|service| !service.is_implicit_tls());
    let dead = |row: &PortObservation| hangs_up(row) || channel_state(row, Via::Tls) == ChannelState::Dies;
    let some_plain = open.iter().any(|row| plain(row) && hangs_up(row));
    (open.len() > 1 && some_plain && open.iter().all(|row| dead(row)))
        .then(|| Finding::new(FindingId::EveryPortCloses).with("ports", open.len()))
}
