//! `mailprobe check --address` and `--server` alone: the account's services from the table, or looked for, in one run.

use mailprobe::checkup::{self, Checkup, Request, Scope, Services, TargetError};
use mailprobe::complaint::Reading;
use mailprobe::lab::{self, Lab};
use mailprobe::mail::{EmailAddress, Ports, Protocol, Security, Service, TargetOverrides};
use mailprobe::probe::Cancel;
use mailprobe::report;
use mailprobe::text::Text;
use serde_json::Value;
use std::process::Command;

fn services(address: Option<&str>, server: Option<&str>) -> Result<Services, TargetError> {
    let address: Option<EmailAddress> = address.map(|address| address.parse().expect("an address"));
    let overrides = TargetOverrides {
        server: server.map(str::to_owned),
        ..TargetOverrides::default()
    };
    let reading = Reading::default();
    checkup::services(&reading, &overrides, address.as_ref(), false, &Ports::default())
}

fn in_words(services: &Services) -> Vec<String> {
    let more = match &services.scope {
        Scope::Account(more) => more.iter().collect(),
        Scope::Named | Scope::Accounts(_) | Scope::Unknown(_) => Vec::new(),
    };
    std::iter::once(&services.first)
        .chain(more)
        .map(|target| {
            let (protocol, security) = (target.protocol.name().to_lowercase(), target.security.name());
            format!("{protocol} {} {} {security}", target.server, target.port)
        })
        .collect()
}

#[test]
fn an_address_of_the_table_is_one_service_for_reading_and_one_for_sending() {
    for (address, expected) in [
        (
            "me@gmx.de",
            ["imap imap.gmx.net 993 tls", "smtp mail.gmx.net 465 tls"],
        ),
        (
            "me@gmail.com",
            ["imap imap.gmail.com 993 tls", "smtp smtp.gmail.com 465 tls"],
        ),
        (
            "me@outlook.com",
            [
                "imap outlook.office365.com 993 tls",
                "smtp smtp-mail.outlook.com 587 starttls",
            ],
        ),
        (
            "me@icloud.com",
            [
                "imap imap.mail.me.com 993 tls",
                "smtp smtp.mail.me.com 587 starttls",
            ],
        ),
        (
            "me@inbox.lv",
            ["imap mail.inbox.lv 993 tls", "smtp mail.inbox.lv 465 tls"],
        ),
        (
            "me@proton.me",
            ["imap 127.0.0.1 1143 starttls", "smtp 127.0.0.1 1025 starttls"],
        ),
    ] {
        let found = services(Some(address), None).expect(address);
        assert_eq!(in_words(&found), expected, "{address}");
    }
}

/// Every domain of the table has a service to check, is looked for, or says that there is none.
#[test]
fn every_domain_of_the_table_leads_to_a_check() {
    let (mut known, mut looked_for, mut none) = (0, 0, 0);
    let table = include_str!("../../../assets/providers.csv");
    let mut reader = csv::Reader::from_reader(table.as_bytes());
    let column = reader
        .headers()
        .expect("a head")
        .iter()
        .position(|name| name == "domains");
    let column = column.expect("the domains");
    for row in reader.records() {
        for domain in row.expect("a row")[column].split_whitespace() {
            match services(Some(&format!("me@{domain}")), None) {
                Ok(found) => match found.scope {
                    Scope::Account(_) => known += 1,
                    Scope::Unknown(_) => looked_for += 1,
                    Scope::Named | Scope::Accounts(_) => panic!("{domain}: nothing was named"),
                },
                Err(TargetError::NoMailPrograms(_)) => none += 1,
                Err(error) => panic!("{domain}: {error}"),
            }
        }
    }
    assert!(
        known > 1000,
        "{known} known, {looked_for} looked for, {none} without mail programs"
    );
}

#[test]
fn a_server_alone_is_asked_alone() {
    let gmail = services(None, Some("imap.gmail.com")).expect("known");
    assert_eq!(in_words(&gmail), ["imap imap.gmail.com 993 tls"]);
    let posteo = services(None, Some("posteo.de")).expect("known");
    assert_eq!(posteo.first.protocol, Protocol::Imap);
    assert!(matches!(posteo.scope, Scope::Account(Some(_))), "it also sends");
    let own = services(None, Some("pop.example.test")).expect("to be looked for");
    assert_eq!((own.first.protocol, own.first.port), (Protocol::Pop3, 995));
    let Scope::Unknown(unknown) = own.scope else {
        panic!("nothing is known of it");
    };
    let search = unknown.search;
    assert_eq!(search.candidates.len(), 1, "nobody else is asked");
    assert_eq!(search.rounds[0][0], Service::Pop3s);
}

#[test]
fn what_was_said_beside_the_address_counts() {
    let address: EmailAddress = "me@gmx.de".parse().expect("an address");
    let with = |overrides: TargetOverrides| {
        let found = checkup::services(
            &Reading::default(),
            &overrides,
            Some(&address),
            false,
            &Ports::default(),
        );
        in_words(&found.expect("complete"))
    };
    let pop3 = TargetOverrides {
        protocol: Some(Protocol::Pop3),
        ..TargetOverrides::default()
    };
    assert_eq!(with(pop3), ["pop3 pop.gmx.net 995 tls"]);
    let starttls = TargetOverrides {
        protocol: Some(Protocol::Smtp),
        security: Some(Security::StartTls),
        ..TargetOverrides::default()
    };
    assert_eq!(with(starttls), ["smtp mail.gmx.net 587 starttls"]);
    let named = TargetOverrides {
        server: Some("mail.example.test".to_owned()),
        port: Some(993),
        ..TargetOverrides::default()
    };
    assert_eq!(with(named), ["imap mail.example.test 993 tls"]);
    assert!(matches!(
        services(Some("me@tuta.com"), None),
        Err(TargetError::NoMailPrograms(_))
    ));
    assert_eq!(services(None, None), Err(TargetError::NoServer));
}

fn run(scenario: &str, address: Option<&str>, server: Option<&str>) -> Checkup {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let scenario = lab::scenario(scenario).expect("known");
        let lab = Lab::start_on(scenario, "mail.example.test", Service::Imaps)
            .await
            .expect("the practice server starts");
        let found = services(address, server).expect("complete");
        let mut request = Request::new(Reading::default(), found.first);
        request.scope = found.scope;
        request.address = address.map(|address| address.parse().expect("an address"));
        checkup::run(request, lab.environment(), &|_| {}, &Cancel::default()).await
    })
}

fn json(checkup: &Checkup) -> Value {
    report::json(checkup, Text::english())
}

#[test]
fn the_services_of_an_own_domain_are_looked_for_and_checked_in_one_run() {
    for (address, server) in [(Some("me@example.test"), None), (None, Some("mail.example.test"))] {
        let checkup = run("healthy", address, server);
        let said = json(&checkup);
        let rows = said["services"].as_array().expect("a row for each service");
        assert_eq!(rows.len(), 2, "{rows:#?}");
        assert_eq!(rows[0]["target"]["protocol"], "imap");
        assert_eq!(rows[0]["target"]["port"], 993);
        assert_eq!(rows[1]["target"]["protocol"], "smtp");
        for row in rows {
            assert_eq!(row["leading"], "healthy", "{row:#?}");
            assert_eq!(row["chain"].as_array().expect("links").len(), 6);
            assert_eq!(row["also_wrong"], serde_json::json!([]));
        }
        assert_eq!(said["target"], rows[0]["target"]);
        let words = report::screenful(&checkup, Text::english(), "");
        let lines = words.lines().filter(|line| line.contains("– works"));
        assert_eq!(lines.count(), 2, "{words}");
    }
}

/// An own domain: who takes in its mail tells whose servers to check, unless that is a filter in front of them.
#[test]
fn an_own_domain_is_its_providers_by_the_mail_exchanger() {
    let found = services(Some("me@company.example"), None).expect("to be looked for");
    let Scope::Unknown(unknown) = found.scope else {
        panic!("nothing is known of it");
    };
    let by = |name: &str| unknown.of_exchangers(&[name.to_owned()]);
    let microsoft = by("company-example.mail.protection.outlook.com").expect("known");
    assert_eq!(
        in_words(&microsoft),
        [
            "imap outlook.office365.com 993 tls",
            "smtp smtp.office365.com 587 starttls"
        ]
    );
    let google = by("aspmx.l.google.com").expect("known");
    assert_eq!(google.first.server.as_str(), "imap.gmail.com");
    assert_eq!(by("eu-smtp-inbound-1.mimecast.com"), None);
    assert_eq!(by("mx.company.example"), None);
}

/// Two messages in one text: each account is checked, with what was said about it alone.
#[test]
fn the_accounts_of_one_text_are_checked_one_after_the_other() {
    let message = |server: &str| {
        format!(
            "The mail could not be fetched. Account: '{server}', Server: '{server}', Protocol: IMAP, Port: 993, \
             Secure(SSL): Yes"
        )
    };
    let text = [message("mail.example.test"), message("mail.gone.invalid")].join("\n\n");
    let reading = mailprobe::complaint::read(&text);
    let overrides = TargetOverrides::default();
    let ports = Ports::default();
    let found = checkup::services(&reading, &overrides, None, false, &ports).expect("complete");
    assert_eq!(
        (found.first.server.as_str(), &found.scope),
        ("mail.example.test", &Scope::Named)
    );
    let others = checkup::other_accounts(&reading, &found.first, None);
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    let checkup = runtime.block_on(async {
        let scenario = lab::scenario("healthy").expect("known");
        let lab = Lab::start_on(scenario, "mail.example.test", Service::Imaps)
            .await
            .expect("the practice server starts");
        let mut first = found.first;
        first.port = lab.ports().of(Service::Imaps);
        let mut request = Request::new(reading, first);
        request.scope = Scope::Accounts(others);
        checkup::run(request, lab.environment(), &|_| {}, &Cancel::default()).await
    });
    let rows = checkup.services.as_ref().expect("a row for each account");
    let works: Vec<(&str, bool)> = rows
        .iter()
        .map(|row| (row.target.server.as_str(), row.works()))
        .collect();
    let expected = [("mail.example.test", true), ("mail.gone.invalid", false)];
    assert_eq!(works, expected, "{rows:#?}");
    assert_eq!(
        checkup.target.server.as_str(),
        "mail.gone.invalid",
        "what is broken leads"
    );
    let about: Vec<_> = checkup
        .reading
        .complaints
        .iter()
        .map(|row| row.server.as_deref())
        .collect();
    assert_eq!(about, [Some("mail.gone.invalid")]);
}

/// The top level is the first service that is broken.
#[test]
fn the_first_broken_service_leads() {
    let checkup = run("certificate-expired", Some("me@example.test"), None);
    let said = json(&checkup);
    let rows = said["services"].as_array().expect("rows");
    let broken = rows
        .iter()
        .find(|row| row["leading"] != "healthy")
        .expect("a broken one");
    assert_eq!(said["leading"], broken["leading"]);
    assert_eq!(said["target"], broken["target"]);
    assert_eq!(said["leading"], "certificate");
}

/// The part before the `@` is in no report; redaction takes the domain as well.
#[test]
fn no_report_shows_who_it_is() {
    let checkup = run("healthy", Some("ann.secret@example.test"), None);
    let text = Text::english();
    for shown in [
        json(&checkup).to_string(),
        report::ticket(&checkup, text),
        report::html(&checkup, text),
    ] {
        assert!(!shown.contains("ann.secret"), "{shown}");
    }
    let redacted = report::redact(&checkup);
    for shown in [json(&redacted).to_string(), report::ticket(&redacted, text)] {
        assert!(!shown.contains("example.test"), "{shown}");
    }
}

#[test]
fn the_command_line_takes_an_address_alone() {
    let check = |arguments: &[&str]| {
        Command::new(env!("CARGO_BIN_EXE_mailprobe"))
            .args(["check", "--json"])
            .args(arguments)
            .env("LANG", "C")
            .output()
            .expect("the program starts")
    };
    let output = check(&["--address", "me@example.test", "--practice", "healthy"]);
    let said: Value = serde_json::from_slice(&output.stdout).expect("JSON");
    assert_eq!(output.status.code(), Some(0), "{said:#}");
    assert_eq!(said["services"].as_array().map(Vec::len), Some(2));
    assert_eq!(said["address"], "…@example.test");
    for wrong in [
        &["--address", "me"][..],
        &["--address", "me@tuta.com"],
        &["--address", "me@a b"],
    ] {
        let output = check(wrong);
        assert_eq!(output.status.code(), Some(2), "{wrong:?}");
        let error = String::from_utf8_lossy(&output.stderr);
        assert_eq!(error.lines().count(), 1, "{error}");
    }
}
