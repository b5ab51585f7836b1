//! What verdicts and steps say, and what they never say.

use super::*;
use mailprobe::text::Language;

/// Words that blame, frighten or beg do not stand in what a person reads.
#[test]
fn a_box_that_is_ticked_already_is_left_so_where_only_the_port_is_new() {
    for language in Language::all() {
        let text = Text::new(language);
        for (program, same) in [
            ("outlook-express", "advice-set-starttls"),
            ("thunderbird", "advice-set-tls"),
        ] {
            let values = |security| [("program", program), ("protocol", "SMTP"), ("security", security)];
            let part = |id: &str, security| text.format(id, &values(security));
            let step = |security| part("user-use-secure-port", security);
            assert!(
                step("tls").contains(&part(same, "tls")),
                "{}: {}",
                language.tag(),
                step("tls")
            );
            assert!(
                step("none").contains(&part("advice-set-tls", "none")),
                "{}",
                language.tag()
            );
        }
    }
}

#[test]
fn sentences_for_people_avoid_the_words_to_avoid() {
    const AVOIDED: [&str; 12] = [
        "error", "errors", "failed", "invalid", "illegal", "fatal", "abort", "aborted", "please", "oops",
        "unknown", "bad",
    ];
    let files = ["advice", "findings", "providers"].map(|name| format!("assets/text/en/{name}.ftl"));
    for file in files {
        for line in std::fs::read_to_string(file).expect("the sentences").lines() {
            let stated = line.split_once(" = ").map_or(line, |(_, stated)| stated);
            // Commands and their options are written as the product has them.
            if line.starts_with("admin-") || line.trim_start().starts_with('[') || line.starts_with('#') {
                continue;
            }
            let words: BTreeSet<String> = stated
                .split(|c: char| !c.is_alphabetic())
                .map(str::to_lowercase)
                .collect();
            for avoided in AVOIDED {
                assert!(!words.contains(avoided), "{avoided}: {line}");
            }
        }
    }
}

#[test]
fn nobody_is_told_to_accept_a_certificate() {
    let text = std::fs::read_to_string("assets/text/en/advice.ftl")
        .expect("the sentences")
        .to_lowercase();
    for words in [
        "accept the certificate",
        "trust this certificate anyway",
        "turn off antivirus",
        "disable your antivirus",
    ] {
        assert!(!text.contains(words), "{words}");
    }
}

/// What a verdict can be given, each as one word; what a server said or was seen of it is as long as it is.
const VALUES: [(&str, &str); 33] = [
    ("revoked_at", "2 January 2026"),
    ("provider", "Gmail"),
    ("certainty", "as-far-as-known"),
    ("since", "2026-01-02"),
    ("right_protocol", "IMAP"),
    ("certificate", "R3"),
    ("common_name", "mail.example.org"),
    ("server", "mail.example.org"),
    ("port", "995"),
    ("other_port", "110"),
    ("secure-port", "995"),
    ("starttls-port", "110"),
    ("ports", "3"),
    ("protocol", "POP3"),
    ("program", "Outlook Express"),
    ("alert", "80"),
    ("version", "TLS 1.0"),
    ("not_after", "2 January 2026"),
    ("not_before", "2 January 2027"),
    ("name", "mx.example.net"),
    ("asked_name", "mail.example.org"),
    ("issuer", "Example"),
    ("address", "192.0.2.1"),
    ("key", "RSA 1024"),
    ("signature", "SHA-1"),
    ("bits", "512"),
    ("interceptor", "Avast"),
    ("product", "avast"),
    ("suffix", "example"),
    ("reply", "…"),
    ("family", "IPv6"),
    ("works_on", "192.0.2.7"),
    ("alias", "gone.example.org"),
];

#[test]
fn verdicts_are_short_and_name_the_very_problem() {
    const LONGEST: usize = 16;
    let text = Text::english();
    let values: Vec<(&str, &str)> = VALUES
        .into_iter()
        .chain([
            ("said", "…"),
            ("speaks", "IMAP"),
            ("problem", "expired"),
            ("how", "silent"),
            ("seen", "…"),
            ("seconds", "5"),
            ("answered", "1"),
            ("tries", "3"),
            ("days", "3"),
            ("minutes", "9"),
            ("direction", "ahead"),
            ("way", "tls"),
            ("ways", "CRAM-MD5"),
        ])
        .collect();
    let verdicts: Vec<String> = messages()
        .into_iter()
        .filter(|id| id.starts_with("verdict-"))
        .collect();
    for id in &verdicts {
        let sentence = text.lookup(id, &values).expect("a sentence");
        assert!(!sentence.contains("{$"), "{id}: {sentence}");
        let words = sentence.split_whitespace().count();
        assert!(words < LONGEST, "{words} words in {id}: {sentence}");
    }
    use FindingId::*;
    for (cause, findings) in [
        (
            HypothesisId::Certificate,
            &[
                CertificateExpired,
                CertificateNotYetValid,
                CertificateWrongName,
                CertificateSelfSigned,
                CertificateUntrusted,
                CertificateChainIncomplete,
                CertificateWrongUsage,
                CertificateBadOnOneAddress,
                CertificateIntermediateExpired,
                CertificateIntermediateNotYetValid,
                CertificateOtherPathNeeded,
                CertificateNamesNobody,
                CertificateNameOnlyInCn,
                CertificateUnreadable,
                CertificateStatusMissing,
            ][..],
        ),
        (
            HypothesisId::WeakCertificate,
            &[CertificateWeakKey, CertificateWeakSignature, WeakKeyExchange],
        ),
        (
            HypothesisId::Dns,
            &[
                NameNotFound,
                NameHasNoAddress,
                ResolverSilent,
                ResolverTrouble,
                EmptyAddress,
                LoopbackAddress,
                AliasLeadsNowhere,
                FamilyUnanswered,
                PrivateAddress,
            ],
        ),
        (
            HypothesisId::ServerBusy,
            &[
                BusyGreeting,
                RefusalGreeting,
                SaidBusy,
                Flapping,
                ShutOut,
                EveryPortCloses,
            ],
        ),
        (
            HypothesisId::SendingRefused,
            &[
                AddressNotWelcome,
                ComputerNameRefused,
                SaidRelayDenied,
                SaidSendingRefused,
                SaidComputerNameRefused,
            ],
        ),
        (
            HypothesisId::SignInMethod,
            &[
                SignInOauthOnly,
                SignInDisabled,
                SignInNotOffered,
                SignInNotInProgram,
                SignInFailsOnOneAddress,
                ClientCertificateDemanded,
            ],
        ),
        (HypothesisId::WrongProtocol, &[OtherProtocol, OtherProtocolInside]),
        (
            HypothesisId::StarttlsMixup,
            &[
                StarttlsPortWithSsl,
                StarttlsOnSecurePort,
                NoEncryptionOnSecurePort,
                SettingsPlainOnTlsPort,
            ],
        ),
        (
            HypothesisId::NoSharedCipher,
            &[OtherSuitesAnswered, KeyTypeNotSpoken],
        ),
    ] {
        for finding in findings {
            let id = format!("verdict-{cause}-{}", finding.as_str());
            assert!(verdicts.contains(&id), "{id}");
        }
    }
}

/// What follows may be the first step that is told.
#[test]
fn no_step_begins_as_if_another_had_come_before() {
    for line in std::fs::read_to_string("assets/text/en/advice.ftl")
        .expect("the sentences")
        .lines()
    {
        if let Some((id, stated)) = line.split_once(" = ")
            && (id.starts_with("user-") || id.starts_with("admin-"))
        {
            assert!(
                !stated.starts_with("Then") && !stated.starts_with("Also"),
                "{line}"
            );
        }
    }
}

#[test]
fn every_decision_has_its_sentences() {
    let text = Text::english();
    let arguments = [
        ("server", "mail.example.org"),
        ("port", "995"),
        ("protocol", "POP3"),
        ("program", "Outlook Express"),
        ("why", "…"),
        ("seen", "Port 995 accepts connections"),
    ];
    let complete = |id: &str| {
        let words = text
            .lookup(id, &arguments)
            .unwrap_or_else(|| panic!("{id} has no text"));
        assert!(!words.contains('$'), "{id}: {words}");
    };
    for cause in causes() {
        complete(&format!("verdict-{cause}"));
        complete(&format!("whose-{cause}"));
    }
    for id in HypothesisId::ALL {
        complete(&format!("hypothesis-{id}"));
    }
    for label in [
        Label::Likely,
        Label::Possible,
        Label::Unlikely,
        Label::RuledOut,
        Label::NotTested,
    ] {
        complete(&format!("label-{}", label.name()));
        complete(&format!("groupshield-line-{}", label.name()));
    }
    complete("groupshield-line-confirmed");
    BUILDING_BLOCKS
        .iter()
        .for_each(|id| assert!(text.lookup(id, &arguments).is_some(), "{id}"));
    for line in std::fs::read_to_string("assets/next_tests.csv")
        .expect("the table")
        .lines()
        .skip(1)
    {
        let mut fields = line.split(',');
        let (test, kind, fact) = (fields.next(), fields.next(), fields.next());
        if kind != Some("question") {
            complete(&format!("next-test-{}", test.expect("an id")));
        }
        if let Some(fact) = fact.filter(|fact| !fact.is_empty()) {
            complete(&format!("question-{fact}"));
        }
    }
    for fault in faults()
        .iter()
        .filter(|fault| fault.protocols.contains(&Protocol::Pop3))
    {
        let (diagnosis, _) = advice_for(fault, Protocol::Pop3, MailProgram::Unknown);
        complete(&diagnosis.groupshield.why);
    }
    for id in messages()
        .iter()
        .filter_map(|id| id.strip_prefix("groupshield-why-"))
    {
        complete(&format!("groupshield-why-{id}"));
    }
}
