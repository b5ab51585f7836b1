//! The five links of the chain, as far as a plan knows them.
//!
//! In: a [`Plan`]. Out: the state of each link and the milliseconds its step took.

use super::matrix::Matrix;
use super::plan::{Manner, Plan};
use super::wishes::Standing;
use super::{GreetingKind, LinkState, TcpOutcome};

/// Connection, secure channel and mail server, in this order.
pub(super) fn states(plan: &Plan) -> [(LinkState, Option<u64>); 3] {
    let connection = connection(plan);
    let secure = secure_channel(plan, connection.0);
    [connection, secure, mail_server(plan, connection.0, secure.0)]
}

fn connection(plan: &Plan) -> (LinkState, Option<u64>) {
    let on_named = || plan.rows.iter().filter(|row| row.named);
    if let Some(open) = on_named().find(|row| row.tcp == TcpOutcome::Open) {
        return (LinkState::Fine, Some(open.tcp_ms));
    }
    if !plan.addresses.is_empty() && on_named().count() >= plan.addresses.len() {
        return (LinkState::Problem, on_named().map(|row| row.tcp_ms).max());
    }
    (LinkState::Checking, None)
}

fn secure_channel(plan: &Plan, connection: LinkState) -> (LinkState, Option<u64>) {
    match (connection, plan.manner) {
        (LinkState::Fine, Manner::Clear) | (LinkState::Problem, _) => return (LinkState::Skipped, None),
        (LinkState::Fine, _) => {}
        _ => return (LinkState::Waiting, None),
    }
    let Some(named) = plan.named() else {
        return (LinkState::Waiting, None);
    };
    let modern = plan
        .matrix
        .get(Matrix::MODERN)
        .and_then(|hello| plan.hello_row(named, &hello.id, plan.via()));
    let ms = modern.map(|row| row.ms);
    let certificate = plan.row(named).and_then(|row| row.certificate.as_ref());
    match (plan.standing(named, plan.via()), certificate) {
        (Standing::Broken, _) => (LinkState::Problem, ms),
        (Standing::Works, Some(certificate)) if certificate.problems.is_empty() => (LinkState::Fine, ms),
        (Standing::Works, Some(_)) => (LinkState::Problem, ms),
        _ if plan.quiet && !plan.is_settled_well() && modern.is_some() => (LinkState::Problem, ms),
        _ => (LinkState::Checking, None),
    }
}

fn mail_server(plan: &Plan, connection: LinkState, secure: LinkState) -> (LinkState, Option<u64>) {
    let row = plan.named().and_then(|named| plan.row(named));
    let greeting = row.and_then(|row| row.greeting.as_ref());
    match (greeting, connection, secure) {
        (Some(greeting), ..) => match greeting.kind {
            GreetingKind::Ready | GreetingKind::Preauth => (LinkState::Fine, Some(greeting.ms)),
            _ => (LinkState::Problem, Some(greeting.ms)),
        },
        (None, LinkState::Problem, _) => (LinkState::Skipped, None),
        (None, _, LinkState::Problem) if plan.is_broken() => (LinkState::Skipped, None),
        (None, LinkState::Fine, LinkState::Fine | LinkState::Skipped | LinkState::Problem) => {
            (LinkState::Checking, None)
        }
        _ => (LinkState::Waiting, None),
    }
}
