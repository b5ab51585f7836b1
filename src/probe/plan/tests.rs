//! Whole runs of the plan without a network.

use super::status::HelloStatus;
use super::step::StepOutcome;
use super::*;
use crate::observation::{HelloId, HelloObservation, HelloOutcome, IdleObservation, IdleOutcome};
use crate::probe::exchange::hello::Answer;
use crate::wire::Version;

const HERE: IpAddr = IpAddr::V4(std::net::Ipv4Addr::LOCALHOST);

fn plan(port: u16, security: Security, profiles: &[&str]) -> Plan {
    let target = Target {
        server: "mail.example.test".parse().expect("a host"),
        port,
        protocol: Protocol::Pop3,
        security,
        client: String::new(),
    };
    let environment = Environment {
        ports: Ports::default(),
        ..Environment::default()
    };
    let profiles: Vec<_> = profiles
        .iter()
        .map(|id| crate::client::by_id(id).expect("a known profile"))
        .collect();
    Plan::new(&target, &environment, HelloMatrix::new(&profiles), vec![HERE])
}

/// The other ports wait until the named one's first connects stand, or are late.
#[test]
fn other_ports_come_after_the_named_ones_connects() {
    let sibling = |orders: &[Order]| {
        orders
            .iter()
            .any(|order| order.step.endpoint() != Some(endpoint(995)))
    };
    let mut first = plan(995, Security::Tls, &["tb91"]);
    let begun = first.next();
    assert!(!begun.is_empty() && !sibling(&begun), "{begun:?}");
    for _ in 0..begun.len() {
        assert!(first.next().is_empty());
        first.note(&Note::Opened(endpoint(995), 1));
    }
    assert!(sibling(&first.next()));
    let mut late = plan(995, Security::Tls, &["tb91"]);
    late.next();
    late.choose_any_primary();
    assert!(sibling(&late.next()));
}

fn endpoint(port: u16) -> SocketAddr {
    SocketAddr::new(HERE, port)
}

/// Answers everything that is wanted until nothing is, and returns what was asked.
fn play(plan: &mut Plan, answer: impl Fn(&Plan, &Step) -> StepOutcome) -> Vec<Step> {
    let mut asked = Vec::new();
    loop {
        let steps: Vec<Step> = plan.next().into_iter().map(|order| order.step).collect();
        if steps.is_empty() {
            return asked;
        }
        for step in steps {
            let observed = answer(plan, &step);
            plan.record(&step, observed);
            asked.push(step);
        }
        assert!(asked.len() < 100, "a plan must come to its end: {asked:?}");
    }
}

fn answered(plan: &Plan, step: &Step, outcome: HelloOutcome) -> StepOutcome {
    let Step::Hello { hello, via, .. } = step else {
        return StepOutcome::NotAllowed;
    };
    let hello = plan.matrix.get(*hello).expect("a hello of the matrix");
    let works = outcome == HelloOutcome::ServerHello;
    StepOutcome::Hello(Box::new(Answer {
        observation: HelloObservation {
            is_client: hello.is_client,
            via: *via,
            version: works.then_some(Version::Tls12),
            ..HelloObservation::answered(hello.id.clone(), outcome)
        },
        certificates: Vec::new(),
        clock: None,
    }))
}

fn hellos_on(asked: &[Step], port: u16) -> usize {
    let is_hello = |step: &&Step| matches!(step, Step::Hello { endpoint, .. } if endpoint.port() == port);
    asked.iter().filter(is_hello).count()
}

#[test]
fn a_healthy_server_is_asked_little() {
    let mut plan = plan(995, Security::Tls, &["tb91"]);
    let asked = play(&mut plan, |plan, step| {
        answered(plan, step, HelloOutcome::ServerHello)
    });
    assert_eq!(hellos_on(&asked, 995), 2);
    assert!(asked.len() <= 10, "{asked:?}");
    assert!(!plan.is_broken());
    assert_eq!(plan.hello_status(endpoint(995), Via::Tls), HelloStatus::Works);
}

#[test]
fn success_of_either_form_counts() {
    let mut plan = plan(995, Security::Tls, &["oe6-xp-tls10", "oe6-xp-ie6"]);
    let asked = play(&mut plan, |plan, step| {
        let second = matches!(step, Step::Hello { hello: 2, .. });
        // Thirty years of versions: what the program gets must be what it can go on with.
        let mut observed = answered(
            plan,
            step,
            if second {
                HelloOutcome::Closed
            } else {
                HelloOutcome::ServerHello
            },
        );
        if let StepOutcome::Hello(answer) = &mut observed
            && answer.observation.is_client
            && !second
        {
            answer.observation.version = Some(Version::Tls10);
        }
        observed
    });
    assert_eq!(hellos_on(&asked, 995), 3);
    assert!(!plan.is_broken());
}

#[test]
fn dead_hellos_bring_the_matrix_retries_and_the_other_secure_port() {
    let mut plan = plan(995, Security::Tls, &["oe6-xp-tls10"]);
    let asked = play(&mut plan, |plan, step| match step {
        Step::Idle { .. } => StepOutcome::Idle(
            IdleObservation {
                outcome: IdleOutcome::Closed,
                ms: 1,
            },
            None,
        ),
        step => answered(plan, step, HelloOutcome::Closed),
    });
    assert!(plan.is_broken());
    assert!(hellos_on(&asked, 995) >= 14, "{asked:?}");
    assert_eq!(
        asked
            .iter()
            .filter(|step| matches!(step, Step::Idle { endpoint, .. } if endpoint.port() == 995))
            .count(),
        3
    );
    assert_eq!(hellos_on(&asked, 993), 2);
    let modern = plan
        .hello_row(endpoint(995), &HelloId::Tls12Modern, Via::Tls)
        .expect("a row");
    assert_eq!((modern.tries, modern.answered), (3, 0));
}

#[test]
fn a_server_hello_too_old_for_today_brings_the_matrix() {
    let mut plan = plan(995, Security::Tls, &[]);
    play(&mut plan, |plan, step| {
        let mut observed = answered(plan, step, HelloOutcome::ServerHello);
        if let StepOutcome::Hello(answer) = &mut observed {
            answer.observation.version = Some(Version::Tls10);
        }
        observed
    });
    assert_eq!(plan.hello_status(endpoint(995), Via::Tls), HelloStatus::Broken);
    assert!(plan.hello_row(endpoint(995), &HelloId::Ssl3, Via::Tls).is_some());
}

#[test]
fn text_makes_the_matrix_pointless() {
    let mut plan = plan(110, Security::Tls, &["tb91"]);
    let asked = play(&mut plan, |plan, step| answered(plan, step, HelloOutcome::Text));
    assert_eq!(hellos_on(&asked, 110), 2);
    assert!(asked.contains(&Step::Dialogue {
        endpoint: endpoint(110),
        attempt: 0
    }));
}

#[test]
fn a_refused_port_is_not_asked_again() {
    let mut plan = plan(995, Security::Tls, &["tb91"]);
    let asked = play(&mut plan, |_, _| StepOutcome::NotOpened {
        outcome: TcpOutcome::Refused,
        ms: 1,
        os_error: Some(111),
    });
    assert_eq!(hellos_on(&asked, 995), 2);
    assert!(plan.has_failed_to_open(endpoint(995)));
}

#[test]
fn nothing_is_wanted_after_too_many() {
    let mut plan = plan(995, Security::Tls, &["tb91"]);
    plan.stopped = true;
    assert!(plan.next().is_empty());
}

/// What a session on a plain POP3 port brings: a welcome, or these words.
fn session(words: Option<&str>) -> StepOutcome {
    use crate::probe::exchange::greeting::{First, observe};
    let line = words.unwrap_or("+OK ready").to_owned();
    StepOutcome::Dialogue {
        greeting: observe(First::Lines(&[line]), Protocol::Pop3, false, 1),
        capabilities: Some(vec!["USER".to_owned()]),
        first_reply: None,
    }
}

const TOO_MANY: &str = "-ERR too many connections";

#[test]
fn a_limit_is_waited_out_after_a_welcome_and_ends_the_run_where_it_lasts() {
    let dialogue = |attempt| Step::Dialogue {
        endpoint: endpoint(110),
        attempt,
    };
    for lasts in [false, true] {
        let mut plan = plan(110, Security::None, &[]);
        plan.begun.insert(dialogue(0));
        plan.record(&dialogue(0), session(None));
        plan.begun.insert(dialogue(1));
        plan.record(&dialogue(1), session(Some(TOO_MANY)));
        assert!(!plan.is_stopped(), "the first refusal does not count");
        assert!(!plan.begun.contains(&dialogue(1)), "it is begun anew");
        for _ in 0..3 {
            plan.begun.insert(dialogue(1));
            plan.record(&dialogue(1), session(lasts.then_some(TOO_MANY)));
        }
        assert_eq!(plan.is_stopped(), lasts);
        let row = plan.row(endpoint(110)).expect("a row");
        assert_eq!(row.shut_out, lasts);
        assert_eq!(row.shut_out_words.as_deref(), lasts.then_some(TOO_MANY));
    }
}

#[test]
fn a_refusal_from_the_first_connection_on_counts_at_once() {
    let mut plan = plan(110, Security::None, &[]);
    let step = Step::Dialogue {
        endpoint: endpoint(110),
        attempt: 0,
    };
    plan.begun.insert(step.clone());
    plan.record(&step, session(Some(TOO_MANY)));
    assert!(plan.is_stopped());
    assert!(!plan.row(endpoint(110)).expect("a row").shut_out);
}

#[test]
fn a_connect_that_was_reset_is_a_port_that_hangs_up() {
    let mut plan = plan(995, Security::Tls, &["tb91"]);
    let asked = play(&mut plan, |_, _| StepOutcome::NotOpened {
        outcome: TcpOutcome::Reset,
        ms: 1,
        os_error: Some(104),
    });
    let row = plan.row(endpoint(995)).expect("a row");
    assert_eq!(row.tcp, TcpOutcome::Open);
    assert!(
        row.hellos
            .iter()
            .all(|hello| hello.outcome == HelloOutcome::Reset)
    );
    assert!(!row.shut_out, "it never answered: {asked:?}");
}

#[test]
fn a_hello_that_fails_once_and_then_always_succeeds_is_no_flapping() {
    for (fails_again, comes_and_goes) in [(false, false), (true, true)] {
        let mut plan = plan(995, Security::Tls, &["tb91"]);
        play(&mut plan, |plan, step| {
            let own =
                matches!(step, Step::Hello { hello, .. } if plan.matrix.clients().any(|own| own == *hello));
            let fails = match step.attempt() {
                0 | 1 => true,
                2 => false,
                attempt => fails_again && attempt % 2 == 1,
            };
            let ends = own && step.endpoint() == Some(endpoint(995)) && fails;
            answered(
                plan,
                step,
                if ends {
                    HelloOutcome::Closed
                } else {
                    HelloOutcome::ServerHello
                },
            )
        });
        let row = plan.row(endpoint(995)).expect("a row");
        let own = row.hellos.iter().find(|hello| hello.is_client).expect("its own");
        assert_eq!(own.comes_and_goes(), comes_and_goes, "{own:?}");
        assert!(own.is_answered() && !row.shut_out);
    }
}
