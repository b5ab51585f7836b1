//! Steps on diagnoses of recorded runs, and the table as a whole: complete, short, safe, readable.

mod menus;
mod mixtures;
mod program_limits;
mod situations;
mod wording;

use crate::faults::{Fault, fault, faults};
use mailprobe::advice::{
    Advice, BUILDING_BLOCKS, MOST_STEPS, Role, Row, STATUS_PAGE, Step, WHEN, advise, table,
};
use mailprobe::certificate::CertificateObservation;
use mailprobe::complaint::MailProgram;
use mailprobe::diagnosis::{Diagnosis, Evidence, FindingId, HypothesisId, Label, diagnose};
use mailprobe::mail::{Protocol, Service};
use mailprobe::observation::{DomainMatch, PublishedService, TcpOutcome};
use mailprobe::text::Text;
use std::collections::{BTreeSet, HashSet};

const PROGRAMS: [MailProgram; 8] = [
    MailProgram::OutlookExpress,
    MailProgram::WindowsMail,
    MailProgram::WindowsLiveMail,
    MailProgram::Outlook,
    MailProgram::Thunderbird,
    MailProgram::AppleMail,
    MailProgram::Other,
    MailProgram::Unknown,
];
const SSL_OFF: &str = "user-ssl-off";
/// Faults of the secure port on the server's side: for them alone the way without SSL is told.
const MAY_SWITCH_OFF: [HypothesisId; 3] = [
    HypothesisId::GroupShield,
    HypothesisId::Exchange55Listener,
    HypothesisId::SecureListenerFault,
];

fn causes() -> impl Iterator<Item = &'static str> {
    HypothesisId::ALL
        .into_iter()
        .map(HypothesisId::id)
        .chain(["undecided"])
}

fn advice_for(fault: &Fault, protocol: Protocol, program: MailProgram) -> (Diagnosis, Advice) {
    decided(fault, protocol, program, |diagnosis, evidence| {
        let advice = advise(&diagnosis, evidence);
        (diagnosis, advice)
    })
}

/// What `use_it` makes of a fault and its diagnosis.
fn decided<T>(
    fault: &Fault,
    protocol: Protocol,
    program: MailProgram,
    use_it: impl FnOnce(Diagnosis, &Evidence) -> T,
) -> T {
    let run = fault.run(protocol);
    let mut complaint = fault.complaint(protocol, Some("0x800CCC1A"));
    complaint.client = program;
    let complaints = [complaint];
    let evidence = Evidence {
        complaints: &complaints,
        events: &fault.events,
        facts: &fault.facts,
        ..run.evidence()
    };
    use_it(diagnose(&evidence), &evidence)
}

fn sentence(text: &Text, message: &str, step: &Step) -> String {
    let arguments: Vec<(&str, &str)> = step
        .args
        .iter()
        .map(|(name, value)| (name.as_str(), value.as_str()))
        .collect();
    text.lookup(message, &arguments)
        .unwrap_or_else(|| panic!("{message} has no text"))
}

#[test]
fn every_cause_role_and_program_has_steps_in_words() {
    let text = Text::english();
    let leaders = || HypothesisId::ALL.into_iter().map(Some).chain([None]);
    let mut read = HashSet::new();
    let mut look = |advice: &Advice, about: &str| {
        for steps in [&advice.user, &advice.admin] {
            assert!(!steps.is_empty(), "{about}");
            assert!(steps.len() <= MOST_STEPS, "{about}");
        }
        for step in advice.user.iter().chain(&advice.admin) {
            if !read.insert(step.clone()) {
                continue;
            }
            let words = sentence(text, &step.text, step);
            assert!(
                !words.contains("{$") && !words.contains("{advice"),
                "{}: {words}",
                step.text
            );
            assert!(!words.contains("  "), "{}: {words}", step.text);
        }
    };
    for fault in &faults() {
        for program in PROGRAMS {
            for (index, protocol) in fault.protocols.iter().copied().enumerate() {
                decided(fault, protocol, program, |mut diagnosis, evidence| {
                    // What else could lead is the same in every protocol.
                    let others = leaders().filter(|_| index == 0);
                    for leader in others.chain([diagnosis.leading]).collect::<Vec<_>>() {
                        diagnosis.leading = leader;
                        look(&advise(&diagnosis, evidence), &format!("{leader:?} {program:?}"));
                    }
                });
            }
        }
    }
}

#[test]
fn ssl_off_has_its_warning_and_only_server_faults_have_it() {
    for row in table().rows().iter().filter(|row| row.step == SSL_OFF) {
        assert_eq!(row.warning.as_deref(), Some("warning-ssl-off"));
        for needed in ["no-safer-way", "nothing-strips"] {
            assert!(row.when.contains(&needed.to_owned()), "{}", row.cause);
        }
        assert!(
            MAY_SWITCH_OFF.iter().any(|cause| cause.id() == row.cause),
            "{}",
            row.cause
        );
        let after: Vec<&Row> = table()
            .rows()
            .iter()
            .skip_while(|other| *other != row)
            .skip(1)
            .collect();
        let next = after.first().expect("a step after it");
        assert_eq!(next.step, "user-ssl-on-again", "the way back follows");
    }
}

#[test]
fn groupshield_is_advised_with_workaround_warning_and_resolution() {
    let text = Text::english();
    for id in ["groupshield", "groupshield-refused", "groupshield-idle-close"] {
        let (_, advice) = advice_for(&fault(id), Protocol::Pop3, MailProgram::OutlookExpress);
        let off = advice
            .user
            .iter()
            .find(|step| step.text == SSL_OFF)
            .expect("the workaround");
        let words = sentence(text, &off.text, off);
        assert!(
            words.contains("port to 110") && words.contains("Tools > Accounts"),
            "{words}"
        );
        let warning = sentence(text, off.warning.as_deref().expect("a warning"), off);
        assert!(
            warning.contains("password") && warning.contains("public Wi-Fi"),
            "{warning}"
        );
        assert!(resolves(&advice));
    }
}

fn resolves(advice: &Advice) -> bool {
    advice
        .admin
        .iter()
        .any(|step| step.text == "admin-groupshield-remove")
}

#[test]
fn the_resolution_is_told_whenever_groupshield_is_possible() {
    for fault in faults()
        .iter()
        .filter(|fault| fault.protocols.contains(&Protocol::Imap))
    {
        decided(
            fault,
            Protocol::Imap,
            MailProgram::Unknown,
            |mut diagnosis, evidence| {
                let possible = matches!(diagnosis.groupshield.label, Label::Likely | Label::Possible);
                for leader in HypothesisId::ALL.into_iter().map(Some).chain([None]) {
                    diagnosis.leading = leader;
                    let own = leader == Some(HypothesisId::GroupShield);
                    let resolved = resolves(&advise(&diagnosis, evidence));
                    assert_eq!(resolved, possible || own, "{} {leader:?}", fault.id);
                }
            },
        );
    }
}

#[test]
fn a_safer_way_that_was_seen_comes_before_ssl_off_and_replaces_it() {
    let one_port = fault("groupshield-one-port-only");
    let (_, advice) = advice_for(&one_port, Protocol::Pop3, MailProgram::OutlookExpress);
    let steps: Vec<&str> = advice.user.iter().map(|step| step.text.as_str()).collect();
    assert!(
        steps.contains(&"user-use-other-port") && !steps.contains(&SSL_OFF),
        "{steps:?}"
    );

    let on_587 = fault("ssl-on-587");
    let first = |program| {
        advice_for(&on_587, Protocol::Smtp, program)
            .1
            .user
            .first()
            .map(|step| step.text.clone())
    };
    assert_eq!(
        first(MailProgram::Thunderbird).as_deref(),
        Some("user-use-secure-port")
    );
    // The two steps say the same of port and encryption: one is enough.
    let (_, advice) = advice_for(&on_587, Protocol::Smtp, MailProgram::OutlookExpress);
    let steps: Vec<&str> = advice.user.iter().map(|step| step.text.as_str()).collect();
    assert!(
        steps.contains(&"user-use-secure-port") && !steps.contains(&"user-match-secure-port"),
        "{steps:?}"
    );
    let no_service = fault("no-secure-service");
    let first = |program| {
        advice_for(&no_service, Protocol::Imap, program)
            .1
            .user
            .first()
            .map(|step| step.text.clone())
    };
    assert_eq!(
        first(MailProgram::Thunderbird).as_deref(),
        Some("user-use-starttls")
    );
    // Outlook Express begins with TLS or does without it; STARTTLS it cannot.
    assert_eq!(
        first(MailProgram::OutlookExpress).as_deref(),
        Some("user-starttls-newer-program")
    );
}

/// Every step of the table has a sentence, and every sentence for a step is in the table.
#[test]
fn rows_and_sentences_name_the_same_steps() {
    let stated: BTreeSet<String> = messages()
        .into_iter()
        .filter(|id| id.starts_with("user-") || id.starts_with("admin-") || id.starts_with("warning-"))
        .collect();
    let listed: BTreeSet<String> = table()
        .rows()
        .iter()
        .flat_map(|row| [Some(row.step.clone()), row.warning.clone()])
        .flatten()
        .collect();
    // Told on servers of known providers in place of what only they can do.
    let listed: BTreeSet<String> = listed.into_iter().chain([STATUS_PAGE.to_owned()]).collect();
    assert_eq!(stated, listed);
}

fn messages() -> Vec<String> {
    let read = |file| std::fs::read_to_string(format!("assets/text/en/{file}.ftl")).expect("the sentences");
    [read("advice"), read("providers")]
        .concat()
        .lines()
        .filter(|line| line.starts_with(|c: char| c.is_ascii_lowercase()))
        .filter_map(|line| Some(line.split_once(" = ")?.0.to_owned()))
        .collect()
}

/// The texts of what the user is told where a domain publishes this.
fn steps_for_published(published: PublishedService, is_checked: bool) -> Vec<String> {
    let all = faults();
    let fault = all
        .iter()
        .find(|fault| fault.expected == HypothesisId::WrongProtocol)
        .expect("a fault");
    let run = fault.run(Protocol::Imap);
    let (mut target, mut observations) = (run.target, run.observations);
    if is_checked {
        target.server = published.host.parse().expect("a host");
        for port in &mut observations.ports {
            port.certificate = Some(CertificateObservation {
                name_matches: true,
                ..CertificateObservation::default()
            });
        }
    }
    observations.local_context.published = vec![published];
    let evidence = Evidence {
        target: &target,
        address: None,
        complaints: &[],
        events: &[],
        facts: &fault.facts,
        observations: &observations,
        other_run: None,
    };
    let mut diagnosis = diagnose(&evidence);
    diagnosis.leading = Some(HypothesisId::WrongProtocol);
    let steps = advise(&diagnosis, &evidence).user;
    let text = Text::english();
    steps
        .iter()
        .map(|step| sentence(text, &step.text, step))
        .filter(|words| {
            words.starts_with("Your provider publishes") || words.starts_with("For mail programs")
        })
        .collect()
}

#[test]
fn a_published_server_that_nothing_vouches_for_is_never_recommended() {
    let published = |domain_match| PublishedService {
        service: Service::Imaps,
        host: "imap.published.example".to_owned(),
        port: 993,
        source: "srv".to_owned(),
        domain_match,
    };
    let elsewhere = [
        (DomainMatch::OtherByPage, false, false),
        (DomainMatch::OtherByPage, true, true),
        (DomainMatch::Other, false, false),
    ];
    let own = [(DomainMatch::Own, false, true)];
    for (domain_match, is_checked, entered) in elsewhere.into_iter().chain(own) {
        let elsewhere = domain_match != DomainMatch::Own;
        let steps = steps_for_published(published(domain_match), is_checked);
        let [words] = steps.as_slice() else {
            panic!("{domain_match:?}: {steps:?}");
        };
        assert_eq!(words.contains("Enter them there."), entered, "{words}");
        assert_eq!(words.contains("another domain than yours"), elsewhere, "{words}");
        assert_eq!(words.contains("do not enter it"), !entered, "{words}");
    }
}
