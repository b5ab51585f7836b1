//! One result, however it is shown or saved: the same chain everywhere, and the same verdict after it was loaded again.

use crate::runs;
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{Certainty, Diagnosis, HypothesisId, Link, LinkState, Point};
use mailprobe::lab::{self, Scenario};
use mailprobe::observation::Observations;
use mailprobe::report::{self, view::View};
use mailprobe::text::Text;
use serde_json::Value;
use std::collections::HashMap;
use std::sync::OnceLock;

/// Every practice fault, met once.
fn runs() -> &'static [(&'static Scenario, Checkup)] {
    static RUNS: OnceLock<Vec<(&'static Scenario, Checkup)>> = OnceLock::new();
    RUNS.get_or_init(|| runs::of(lab::scenarios().iter()))
}

fn saved(checkup: &Checkup) -> String {
    report::json(checkup, Text::english()).to_string()
}

/// What another network saw of the same name.
fn elsewhere() -> &'static Observations {
    let (_, healthy) = runs()
        .iter()
        .find(|(scenario, _)| scenario.id == "healthy")
        .expect("there is one");
    &healthy.observations
}

fn compared(checkup: &Checkup) -> Checkup {
    let mut compared = checkup.clone();
    compared.other_run = Some(elsewhere().clone());
    compared.decide_again();
    compared
}

/// One test, so that every fault is met only once.
#[test]
fn one_result_however_it_is_shown() {
    the_link_that_the_verdict_blames_is_the_one_marked_broken();
    every_face_shows_the_one_chain();
    reasons_begin_with_the_strongest_for_the_leading_cause();
    a_check_prints_one_screen_of_lines_that_fit();
    a_saved_result_loads_to_the_same_verdict();
    hiding_names_keeps_chain_and_verdict_and_shows_nobody();
}

fn a_saved_result_loads_to_the_same_verdict() {
    for (scenario, met) in runs() {
        for checkup in [met.clone(), compared(met)] {
            let loaded = report::load(&saved(&checkup)).expect("our own");
            let name = scenario.id;
            assert_eq!(loaded.diagnosis, checkup.diagnosis, "{name}");
            assert_eq!(loaded.advice, checkup.advice, "{name}");
            assert_eq!(loaded.other_run, checkup.other_run, "{name}");
            assert_eq!(saved(&loaded), saved(&checkup), "{name}");
        }
    }
}

fn hiding_names_keeps_chain_and_verdict_and_shows_nobody() {
    let secrets = [lab::USUAL_NAME, "127.0.0.1", "::1]", "hosting.example"];
    for (scenario, met) in runs() {
        let whole = compared(met);
        let hidden = report::redact(&whole);
        let states = |checkup: &Checkup| -> Vec<LinkState> {
            let links = &checkup.diagnosis.chain.links;
            links.iter().map(|row| row.state).collect()
        };
        assert_eq!(states(&hidden), states(&whole), "{}", scenario.id);
        assert_eq!(hidden.diagnosis.leading, whole.diagnosis.leading);
        let loaded = report::load(&saved(&hidden)).expect("our own");
        assert_eq!(
            loaded.diagnosis.leading, whole.diagnosis.leading,
            "{}",
            scenario.id
        );
        let text = Text::english();
        let shown = [
            saved(&hidden),
            report::ticket(&hidden, text),
            report::screenful(&hidden, text, ""),
            report::html(&hidden, text),
        ];
        for page in shown {
            for secret in secrets {
                assert!(!page.contains(secret), "{} shows {secret}: {page}", scenario.id);
            }
        }
    }
}

#[test]
fn what_a_server_said_inside_the_secure_channel_is_hidden_too() {
    use mailprobe::observation::{FirstReply, GreetingKind};
    let scenario = lab::scenario("healthy").expect("there is one");
    let mut checkup = runs::one(scenario);
    checkup.other_run = Some(checkup.observations.clone());
    let session = |host: &str| FirstReply {
        kind: GreetingKind::Ready,
        text: format!("+OK {host} ready"),
        capabilities: Some(vec![format!("IMPLEMENTATION {host}")]),
        ms: 1,
    };
    checkup.observations.ports[0].first_reply = Some(session("mx7.secret.example"));
    let other = checkup.other_run.as_mut().expect("compared");
    other.ports[0].first_reply = Some(session("mx8.secret.example"));
    other.ports[0].address = [10, 11, 12, 13].into();
    other.dns[0].name = "intranet".to_owned();
    let note = &mut checkup.diagnosis.chain.links[4].note;
    note.args.insert(
        "text".to_owned(),
        "+OK mx7.secret.example and intranet".to_owned(),
    );
    let page = saved(&report::redact(&checkup));
    for secret in ["secret.example", "10.11.12.13", "intranet"] {
        assert!(!page.contains(secret), "{secret}");
    }
}

fn every_face_shows_the_one_chain() {
    let text = Text::english();
    for (scenario, checkup) in runs() {
        let view = View::new(checkup, text);
        let json = report::json(checkup, text);
        let rows = json["chain"].as_array().expect("a list");
        let faces = [
            report::ticket(checkup, text),
            report::screenful(checkup, text, ""),
            report::html(checkup, text),
        ];
        assert_eq!((view.chain.len(), rows.len()), (6, 6), "{}", scenario.id);
        for (row, link) in rows.iter().zip(Link::ALL) {
            let shown = &view.chain[Link::ALL.iter().position(|known| *known == link).expect("six")];
            assert_eq!(row["link"], link.name());
            assert_eq!(row["state"], shown.state_id.as_str());
            let what = row["what"].as_str().expect("a sentence");
            assert!(
                !what.is_empty() && !what.starts_with("chain-"),
                "{}: {what}",
                scenario.id
            );
            for face in &faces {
                assert!(face.contains(&shown.name), "{}: {}", scenario.id, shown.name);
                assert!(
                    face.contains(&shown.state_words),
                    "{}: {}",
                    scenario.id,
                    shown.state_words
                );
            }
        }
        let also = json["also_wrong"].as_array().expect("a list");
        assert_eq!(also.len(), view.also_wrong.len());
        // Wrapped lines come together again.
        let flowing = |face: &String| face.split_whitespace().collect::<Vec<_>>().join(" ");
        for line in &view.also_wrong {
            for face in faces.iter().take(2).map(flowing) {
                assert!(face.contains(line.trim()), "{}: {line}", scenario.id);
            }
        }
    }
}

/// The points at which each cause can break the chain.
fn points() -> HashMap<HypothesisId, Vec<Point>> {
    let table = include_str!("../../assets/causes.csv");
    csv::Reader::from_reader(table.as_bytes())
        .records()
        .map(|row| {
            let row = row.expect("readable");
            let cause = HypothesisId::from_id(&row[0]).expect("known");
            let points = row[1].split_whitespace().filter_map(Point::from_name).collect();
            (cause, points)
        })
        .collect()
}

fn the_link_that_the_verdict_blames_is_the_one_marked_broken() {
    let points = points();
    for (scenario, checkup) in runs() {
        let diagnosis = &checkup.diagnosis;
        let view = View::new(checkup, Text::english());
        let marked: Vec<Link> = view
            .chain
            .iter()
            .filter(|row| row.state == LinkState::Broken)
            .map(|row| row.link)
            .collect();
        let broken: Vec<Link> = diagnosis.chain.broken_at.map(Point::link).into_iter().collect();
        assert_eq!(marked, broken, "{}", scenario.id);
        if let (Some(leading), Some(point)) = (diagnosis.leading, diagnosis.chain.broken_at) {
            assert!(
                points[&leading].contains(&point),
                "{}: {leading} at {point:?}",
                scenario.id
            );
        }
        if diagnosis.leading == Some(HypothesisId::Healthy) {
            assert!(diagnosis.chain.works(), "{}", scenario.id);
        }
    }
}

fn reasons_begin_with_the_strongest_for_the_leading_cause() {
    for (scenario, checkup) in runs() {
        let Some(leading) = checkup.diagnosis.leading else {
            continue;
        };
        let json = report::json(checkup, Text::english());
        let first = json["findings"][0]["id"].as_str().expect("an id").to_owned();
        let hypotheses = json["hypotheses"].as_array().expect("a list");
        let row = hypotheses.iter().find(|row| row["id"] == leading.id());
        let speaking = row.expect("it is listed")["for"].as_array().expect("a list");
        assert!(
            speaking.contains(&Value::from(first.as_str())),
            "{}: {first}",
            scenario.id
        );
        let view = View::new(checkup, Text::english());
        assert_eq!(view.reasons.first(), view.evidence.first(), "{}", scenario.id);
        assert!(view.reasons.len() <= 3);
    }
}

fn a_check_prints_one_screen_of_lines_that_fit() {
    let text = Text::english();
    let mut long = Vec::new();
    for (scenario, checkup) in runs() {
        let page = report::screenful(checkup, text, "more");
        for line in page.lines() {
            assert!(line.chars().count() <= 78, "{}: {line}", scenario.id);
        }
        let transcript = text.get("report-table-transcript");
        let has_one = !checkup.observations.transcript.is_empty();
        assert!(!page.contains(&transcript), "{}", scenario.id);
        let whole = report::ticket(checkup, text);
        assert_eq!(whole.contains(&transcript), has_one, "{}", scenario.id);
        // A warning is never shortened, and comes with three long steps.
        let warned = checkup.advice.user.iter().any(|step| step.warning.is_some());
        if !warned && page.lines().count() > 44 {
            long.push((scenario.id, page.lines().count()));
        }
    }
    assert!(
        long.len() * 10 <= runs().len(),
        "of {}, more is needed by {long:?}",
        runs().len()
    );
}

#[test]
fn only_what_was_measured_is_certain() {
    let of = |json: &str, change: fn(&mut Diagnosis)| {
        let mut diagnosis = report::load(json).expect("our own").diagnosis;
        change(&mut diagnosis);
        Certainty::of(&diagnosis)
    };
    let expired = include_str!("../snapshots/certificate-expired.json");
    let groupshield = include_str!("../snapshots/groupshield.json");
    assert_eq!(of(expired, |_| ()), Certainty::Certain);
    assert_eq!(of(expired, |diagnosis| diagnosis.leading = None), Certainty::Open);
    assert_eq!(of(groupshield, |_| ()), Certainty::Likely);
    assert_eq!(
        of(groupshield, |diagnosis| diagnosis.groupshield.confirmed = true),
        Certainty::Certain
    );
    // However probable: nobody saw the inside of the server.
    let inside = |diagnosis: &mut Diagnosis| {
        diagnosis.leading = Some(HypothesisId::ServerDown);
        for row in &mut diagnosis.hypotheses {
            row.probability = 0.999;
        }
    };
    assert_eq!(of(expired, inside), Certainty::Likely);
}
