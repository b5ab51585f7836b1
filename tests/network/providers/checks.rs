//! The provider in a checkup: where it leads, where it must not, and what follows for steps and reports.

use mailprobe::checkup::{self, Checkup, Explanation, Request};
use mailprobe::complaint::read;
use mailprobe::diagnosis::{FindingId, HypothesisId};
use mailprobe::mail::{Protocol, Security, Target};
use mailprobe::probe::{Cancel, Environment};
use mailprobe::report;
use mailprobe::text::Text;

/// A check of a server by this name, which the practice server takes the place of.
fn check(scenario: &str, server: &str, message: &str) -> Checkup {
    let reading = read(message);
    let target = Target {
        server: server.parse().expect("a host"),
        port: 993,
        protocol: Protocol::Imap,
        security: Security::Tls,
        client: "outlook-win10-1607".to_owned(),
    };
    let mut request = Request::new(reading, target);
    request.practice = Some(scenario.to_owned());
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime
        .block_on(checkup::run_with_lab(
            request,
            Environment::default(),
            &|_| {},
            &Cancel::default(),
        ))
        .expect("the practice server starts")
}

fn has(checkup: &Checkup, id: FindingId) -> bool {
    checkup.diagnosis.findings.iter().any(|finding| finding.id == id)
}

fn steps(steps: &[mailprobe::advice::Step]) -> Vec<&str> {
    steps.iter().map(|step| step.text.as_str()).collect()
}

const REFUSED: &str = "imap.gmail.com: NO [AUTHENTICATIONFAILED] Invalid credentials (Failure)";

#[test]
fn a_refused_sign_in_behind_a_sound_chain_is_the_providers_way() {
    let checkup = check("healthy", "imap.gmail.com", REFUSED);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::SignInMethod));
    let text = Text::english();
    let said = report::json(&checkup, text);
    assert_eq!(said["provider"]["id"], "gmail");
    let verdict = said["verdict"].as_str().expect("a verdict");
    assert!(
        verdict.contains("Gmail") && verdict.contains("app password"),
        "{verdict}"
    );
    let whose = report::verdict::whose_move(&checkup, text);
    assert!(
        whose.starts_with("You can fix this yourself") && whose.contains("Gmail"),
        "{whose}"
    );
    assert!(steps(&checkup.advice.user).contains(&"user-provider-sign-in"));
    let admin = steps(&checkup.advice.admin);
    assert!(!admin.contains(&"admin-sign-in-methods"), "{admin:?}");
    assert_eq!(admin.first(), Some(&mailprobe::advice::STATUS_PAGE));
    let ticket = report::ticket(&checkup, text);
    assert!(ticket.contains("Mail provider"), "{ticket}");
}

/// What the chain measured comes first, whatever the words say of signing in.
#[test]
fn a_broken_chain_outranks_the_provider() {
    let checkup = check("certificate-expired", "imap.gmail.com", REFUSED);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Certificate));
    assert!(!has(&checkup, FindingId::ProviderWantsAppPassword));
}

/// Everything works, and a program that knows passwords only cannot sign in where none is taken.
#[test]
fn a_program_without_oauth_is_not_healthy_where_no_password_is_taken() {
    let old = "Windows Live Mail on Windows 10. Server: outlook.office365.com, Protocol: IMAP, Port: 993, Secure(SSL): Yes, Error ID: 0x800CCC0F";
    let checkup = check("healthy", "outlook.office365.com", old);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::SignInMethod));
    assert!(has(&checkup, FindingId::ProviderTakesNoPassword));
    let current = check("healthy", "outlook.office365.com", "");
    assert_eq!(current.diagnosis.leading, Some(HypothesisId::Healthy));
    let own = check("healthy", "mail.example.test", old);
    assert_eq!(own.diagnosis.leading, Some(HypothesisId::Healthy));
    assert_eq!(own.diagnosis.provider, None);
}

#[test]
fn a_program_that_fetches_from_a_cloud_is_told_what_a_check_does_not_show() {
    let message = "New Outlook: we could not reach mail.example.test, port 993";
    let checkup = check("healthy", "mail.example.test", message);
    assert!(has(&checkup, FindingId::ProgramFetchesFromCloud));
    assert!(steps(&checkup.advice.user).contains(&"user-cloud-program"));
    let text = Text::english();
    for shown in [
        report::ticket(&checkup, text),
        report::screenful(&checkup, text, ""),
        report::html(&checkup, text),
    ] {
        let flowing = shown.split_whitespace().collect::<Vec<_>>().join(" ");
        assert!(
            flowing.contains("New Outlook fetches mail by way of the servers of Microsoft"),
            "{shown}"
        );
        for what in ["office", "countries", "fail2ban", "certificate authority"] {
            assert!(flowing.contains(what), "{what}: {shown}");
        }
    }
    for program in ["Outlook mobile", "Outlook for iOS", "Outlook for Android"] {
        let explanation = Explanation::of(&read(&format!(
            "{program} says: cannot connect to mail.example.test:993"
        )));
        let cloud = explanation
            .findings
            .iter()
            .find(|finding| finding.id == FindingId::ProgramFetchesFromCloud);
        assert!(cloud.is_some(), "{program}");
    }
    let classic = check(
        "healthy",
        "mail.example.test",
        "Outlook 2019: cannot connect to mail.example.test",
    );
    assert!(!has(&classic, FindingId::ProgramFetchesFromCloud));
}

#[test]
fn redaction_hides_the_provider_with_its_servers() {
    let checkup = check("healthy", "imap.gmail.com", REFUSED);
    let text = Text::english();
    let redacted = report::redact(&checkup);
    let said = report::json(&redacted, text);
    assert_eq!(said["provider"], serde_json::Value::Null);
    for shown in [said.to_string(), report::ticket(&redacted, text)] {
        assert!(!shown.contains("imap.gmail.com"), "{shown}");
    }
}

fn dialog(account: &str, server: &str, protocol: &str, port: u16, secure: &str, number: &str) -> String {
    format!(
        "The connection to the server has failed. Account: '{account}', Server: '{server}', Protocol: {protocol}, \
         Port: {port}, Secure(SSL): {secure}, Error Number: {number}"
    )
}

/// Settings that are not the provider's: which, and the right ones.
#[test]
fn other_settings_than_the_providers_get_the_right_ones() {
    use FindingId::*;
    let refused = "0x800CCC0E";
    for (message, id, server, port) in [
        (
            dialog("me@gmx.de", "mail.example.test", "IMAP", 993, "Yes", refused),
            ProviderOtherServer,
            "imap.gmx.net",
            993,
        ),
        (
            dialog("me@gmx.de", "imap.gmx.com", "IMAP", 993, "Yes", refused),
            ProviderOtherServer,
            "imap.gmx.net",
            993,
        ),
        (
            dialog("me@gmail.com", "imap.gmail.com", "SMTP", 465, "Yes", refused),
            ProviderOtherServer,
            "smtp.gmail.com",
            465,
        ),
        (
            dialog("me@icloud.com", "imap.mail.me.com", "POP3", 995, "Yes", refused),
            ProviderWithoutProtocol,
            "imap.mail.me.com",
            993,
        ),
        (
            dialog("me", "imap.gmail.com", "IMAP", 995, "Yes", refused),
            ProviderOtherPort,
            "imap.gmail.com",
            993,
        ),
        (
            dialog("me", "smtp.office365.com", "SMTP", 465, "Yes", refused),
            ProviderOtherPort,
            "smtp.office365.com",
            587,
        ),
        (
            dialog("me", "smtp.gmail.com", "SMTP", 25, "No", refused),
            ProviderOtherPort,
            "smtp.gmail.com",
            465,
        ),
        (
            dialog("me", "imap.gmx.net", "IMAP", 993, "No", refused),
            ProviderOtherProtection,
            "imap.gmx.net",
            993,
        ),
    ] {
        let explanation = Explanation::of(&read(&message));
        let found = explanation.findings.iter().find(|finding| finding.id == id);
        let found = found.unwrap_or_else(|| panic!("{message}: {:?}", explanation.findings));
        assert_eq!(found.measured["right_server"], server, "{message}");
        assert_eq!(found.measured["right_port"], port, "{message}");
        let sentence = report::words::finding(found, Text::english());
        assert!(
            sentence.contains(server) && !sentence.contains("{$"),
            "{sentence}"
        );
    }
}

/// A name that the provider gives is not taken as mistyped.
#[test]
fn a_right_name_that_is_not_found_is_the_networks_fault() {
    let checkup = check("dns", "imap.gmail.com", "");
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::Dns));
    assert!(has(&checkup, FindingId::ProviderNameNotFound));
    assert!(!steps(&checkup.advice.user).contains(&"user-check-name"));
    let verdict = report::verdict::sentence(&checkup, Text::english());
    assert!(verdict.contains("right name at Gmail"), "{verdict}");
    let own = check("dns", "imap.example.test", "");
    assert!(steps(&own.advice.user).contains(&"user-check-name"));
}

/// The provider's own settings are not found fault with.
#[test]
fn the_providers_settings_are_left_alone() {
    for (account, server, protocol, port, secure) in [
        ("me@gmx.de", "imap.gmx.net", "IMAP", 993, "Yes"),
        ("me@gmx.de", "mail.gmx.net", "SMTP", 587, "Yes"),
        ("me@hotmail.com", "outlook.office365.com", "IMAP", 993, "Yes"),
        ("me@company.example", "outlook.office365.com", "POP3", 995, "Yes"),
        ("me@company.example", "mail.company.example", "IMAP", 993, "Yes"),
        ("me@gmx.de", "127.0.0.1", "IMAP", 143, "No"),
    ] {
        let message = dialog(account, server, protocol, port, secure, "0x800CCC0E");
        let explanation = Explanation::of(&read(&message));
        let faults: Vec<&str> = explanation
            .findings
            .iter()
            .map(|finding| finding.id.as_str())
            .filter(|id| id.starts_with("provider-other") || *id == "provider-without-protocol")
            .collect();
        assert!(faults.is_empty(), "{message}: {faults:?}");
    }
}
