//! Takes out of a result what identifies a person or an organisation.
//!
//! In: a [`Checkup`]. Out: the same without account names, host names, addresses, certificates' owners, and any word from
//! outside that stands in no table of ours. The decision is kept as it was made: hiding names must not change it.

mod leaves;
mod numbers;
mod scrub;
mod vocabulary;

use crate::advice::{Advice, Step};
use crate::checkup::{CheckedService, Checkup};
use crate::client;
use crate::complaint::Reading;
use crate::diagnosis::{Chain, Diagnosis};
use crate::mail::Target;
use crate::observation::Observations;
use leaves::{learn, scrubbed, walk};
use scrub::{HIDDEN_HOST, Scrub};

/// The same result without account names, host names and addresses. Every part is named here: what is new in a result does
/// not compile until it says what becomes of it.
pub fn redact(checkup: &Checkup) -> Checkup {
    let mut scrub = known(checkup);
    let Checkup {
        started_at,
        elapsed_ms,
        target,
        services,
        address: _,
        reading,
        facts,
        other_run,
        observations,
        network,
        practice,
        diagnosis,
        advice,
    } = checkup;
    let mut hidden_target = target.clone();
    if let Ok(hidden) = HIDDEN_HOST.parse() {
        hidden_target.server = hidden;
    }
    if client::by_id(&target.client).is_none() {
        hidden_target.client = scrub.text(&target.client);
    }
    Checkup {
        started_at: started_at.clone(),
        elapsed_ms: *elapsed_ms,
        services: services.as_ref().map(|services| {
            let hidden = |service| redact_service(service, &hidden_target, &mut scrub);
            services.iter().map(hidden).collect()
        }),
        // The domain is all of it that was kept.
        address: None,
        target: hidden_target,
        reading: redact_reading(reading, &mut scrub),
        facts: facts.clone(),
        other_run: other_run.as_ref().map(|run| redact_observations(run, &mut scrub)),
        observations: redact_observations(observations, &mut scrub),
        network: scrubbed(network, &mut scrub).unwrap_or_default(),
        practice: practice.clone(),
        diagnosis: redact_diagnosis(diagnosis, &mut scrub),
        advice: redact_advice(advice, &scrub),
    }
}

/// What is private in a result.
fn known(checkup: &Checkup) -> Scrub {
    let mut scrub = Scrub::default();
    scrub.add_host(&checkup.target.server.to_string());
    for service in checkup.services.iter().flatten() {
        scrub.add_host(&service.target.server.to_string());
    }
    if let Some(address) = &checkup.address {
        scrub.add_host(address.domain().as_str());
    }
    learn(&checkup.reading.complaints, &mut scrub);
    learn(&checkup.observations, &mut scrub);
    learn(&checkup.other_run, &mut scrub);
    scrub
}

fn redact_service(service: &CheckedService, hidden: &Target, scrub: &mut Scrub) -> CheckedService {
    let CheckedService {
        target,
        chain,
        leading,
        also_wrong,
    } = service;
    CheckedService {
        target: Target {
            server: hidden.server.clone(),
            client: hidden.client.clone(),
            ..target.clone()
        },
        chain: redact_chain(chain, scrub),
        leading: *leading,
        also_wrong: also_wrong.clone(),
    }
}

fn redact_chain(chain: &Chain, scrub: &mut Scrub) -> Chain {
    let mut redacted = chain.clone();
    for (link, original) in redacted.links.iter_mut().zip(&chain.links) {
        for (name, value) in &original.note.args {
            link.note.args.insert(name.clone(), scrub.text(value));
        }
    }
    redacted
}

fn redact_reading(reading: &Reading, scrub: &mut Scrub) -> Reading {
    let Reading {
        complaints,
        codes,
        events,
        left_out,
        secrets_left_out,
        sentences_left_out,
    } = reading;
    Reading {
        complaints: scrubbed(complaints, scrub).unwrap_or_default(),
        // Rows of the tables, whatever was pasted.
        codes: codes.clone(),
        events: scrubbed(events, scrub).unwrap_or_default(),
        left_out: *left_out,
        secrets_left_out: *secrets_left_out,
        sentences_left_out: *sentences_left_out,
    }
}

fn redact_observations(observations: &Observations, scrub: &mut Scrub) -> Observations {
    let mut redacted: Observations = scrubbed(observations, scrub).unwrap_or_default();
    for (port, original) in redacted.ports.iter_mut().zip(&observations.ports) {
        let pairs = [
            (&mut port.certificate, &original.certificate),
            (
                &mut port.certificate_without_name,
                &original.certificate_without_name,
            ),
        ];
        for (certificate, original) in pairs {
            let (Some(certificate), Some(original)) = (certificate, original) else {
                continue;
            };
            // A product of the table, and the reason why a certificate is what it is.
            certificate.interceptor.clone_from(&original.interceptor);
            if let Some(interceptor) = &original.interceptor {
                certificate
                    .chain
                    .iter_mut()
                    .for_each(|link| link.issuer.clone_from(interceptor));
            }
        }
    }
    redacted
}

fn redact_diagnosis(diagnosis: &Diagnosis, scrub: &mut Scrub) -> Diagnosis {
    let Diagnosis {
        chain,
        findings,
        hypotheses,
        leading,
        also_wrong,
        groupshield,
        next_test,
        // Its servers would give the name away.
        provider: _,
    } = diagnosis;
    let chain = redact_chain(chain, scrub);
    let mut findings = findings.clone();
    for finding in &mut findings {
        finding
            .measured
            .values_mut()
            .for_each(|value| walk(value, "", scrub));
    }
    Diagnosis {
        chain,
        findings,
        hypotheses: hypotheses.clone(),
        leading: *leading,
        also_wrong: also_wrong.clone(),
        groupshield: groupshield.clone(),
        next_test: next_test.clone(),
        provider: None,
    }
}

fn redact_advice(advice: &Advice, scrub: &Scrub) -> Advice {
    let Advice { user, admin } = advice;
    let steps = |steps: &[Step]| {
        let redacted = |Step { text, args, warning }: &Step| Step {
            text: text.clone(),
            args: args
                .iter()
                .map(|(name, value)| (name.clone(), scrub.text(value)))
                .collect(),
            warning: warning.clone(),
        };
        steps.iter().map(redacted).collect()
    };
    Advice {
        user: steps(user),
        admin: steps(admin),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::report;
    use crate::text::{Language, Text};
    use serde_json::Value;

    const SAVED: [&str; 4] = [
        include_str!("../../../tests/snapshots/groupshield.json"),
        include_str!("../../../tests/snapshots/certificate-expired.json"),
        include_str!("../../../tests/snapshots/healthy.json"),
        include_str!("../../../tests/snapshots/silent.json"),
    ];
    /// What names somebody, of every kind: words that stand in no table, and addresses in every writing.
    const MARKERS: [&str; 20] = [
        "Qzxwvk Jqzzy",
        "qzxwvk.example",
        "DOM\\qzxwvk",
        "10.77.66.55",
        "[IPv6:2001:db8:77:66::5]",
        "::ffff:10.77.66.55",
        "010.077.066.055",
        "host-10-77-66-55",
        "10.77.66.55.qzxwvk.example",
        "00:1a:77:66:55:5e",
        "00-1A-77-66-55-5E",
        "mail.qzxwvk.xn--p1ai",
        "mx.qzxwvk.c0m",
        "QZXWVK01",
        "user qzxwvk",
        "C:\\Users\\qzxwvk\\mail.pst",
        "/home/qzxwvk/.thunderbird",
        "O=Qzxwvk GmbH, CN=jqzzy",
        "qzxwvk:jqzzy@imap.qzxwvk.example",
        "imaps://qzxwvk:jqzzy@qzxwvk.example/",
    ];
    /// What of them nothing that leaves may hold.
    const TELLING: [&str; 8] = [
        "qzxwvk",
        "jqzzy",
        "10.77.66.55",
        "10-77-66-55",
        "077.066",
        "77:66",
        "77-66",
        "db8:77",
    ];

    fn forms(checkup: &Checkup) -> String {
        let english = Text::new(Language::ENGLISH);
        let hidden = redact(checkup);
        [
            report::json(&hidden, &english).to_string(),
            report::ticket(&hidden, &english),
            report::screenful(&hidden, &english, ""),
            report::html(&hidden, &english),
            report::file_name(&hidden, "json"),
        ]
        .concat()
        .to_lowercase()
    }

    /// Every text of a document, as the way there.
    fn leaves(value: &Value, way: &str, found: &mut Vec<String>) {
        match value {
            Value::String(_) => found.push(way.to_owned()),
            Value::Array(values) => {
                for (index, value) in values.iter().enumerate().take(3) {
                    leaves(value, &format!("{way}/{index}"), found);
                }
            }
            Value::Object(fields) => {
                for (key, value) in fields {
                    leaves(value, &format!("{way}/{key}"), found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn a_marker_in_any_text_leaves_in_no_form() {
        let mut planted = 0;
        for saved in SAVED {
            let document: Value = serde_json::from_str(saved).expect("JSON");
            let mut found = Vec::new();
            for part in ["complaints", "events", "target", "observations", "network"] {
                leaves(&document[part], &format!("/{part}"), &mut found);
            }
            for (index, way) in found.iter().enumerate() {
                let marker = MARKERS[index % MARKERS.len()];
                let mut document = document.clone();
                *document.pointer_mut(way).expect("it is there") = Value::from(marker);
                // Enumerations and numbers of our own take no text.
                let Ok(checkup) = report::load(&document.to_string()) else {
                    continue;
                };
                planted += 1;
                let shown = forms(&checkup);
                for marker in TELLING {
                    assert!(!shown.contains(marker), "{way} leaves as {marker}");
                }
            }
        }
        assert!(planted > 100, "{planted}");
    }

    #[test]
    fn what_is_hidden_is_still_a_result() {
        for saved in SAVED {
            let whole = report::load(saved).expect("our own");
            let hidden = redact(&whole);
            assert_eq!(hidden.observations.ports.len(), whole.observations.ports.len());
            assert_eq!(hidden.reading.complaints.len(), whole.reading.complaints.len());
            assert_eq!(hidden.network.len(), whole.network.len());
            let greetings = |checkup: &Checkup| {
                let rows = checkup.observations.ports.iter();
                rows.map(|row| {
                    row.greeting
                        .as_ref()
                        .map(|greeting| (greeting.kind, greeting.product.clone()))
                })
                .collect::<Vec<_>>()
            };
            assert_eq!(greetings(&hidden), greetings(&whole));
        }
    }
}
