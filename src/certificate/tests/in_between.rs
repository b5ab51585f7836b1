//! What can be wrong between a server's certificate and the root, and which programs it stops.

use super::*;

/// An authority's certificate under two roots, with one key.
struct TwiceSigned {
    one: Authority,
    other: Authority,
}

impl TwiceSigned {
    fn new(
        name: &str,
        (one, years): (&Authority, (i32, i32)),
        (other, and): (&Authority, (i32, i32)),
    ) -> Self {
        let key = KeyPair::generate().expect("a key");
        let again = KeyPair::from_pem(&key.serialize_pem()).expect("the same key");
        TwiceSigned {
            one: Authority::signed(name, key, one, years),
            other: Authority::signed(name, again, other, and),
        }
    }
}

const GONE: (i32, i32) = (2015, 2021);
const GOOD: (i32, i32) = (2020, 2040);
const TO_COME: (i32, i32) = (2038, 2040);

fn asked(chain: &[Vec<u8>], store: Option<StoreAnswer>) -> CertificateObservation {
    let circumstances = Circumstances {
        asked_name: NAME,
        now: NOW,
        from: "test",
        extra_roots: &[],
        trusted_here: store,
    };
    judge(chain, &circumstances)
}

fn below(years: (i32, i32), root: &Authority) -> Authority {
    let key = KeyPair::generate().expect("a key");
    Authority::signed("Practice R3", key, root, years)
}

#[test]
fn one_in_between_that_is_out_of_date_is_named_and_nothing_else() {
    let root = Authority::new("Practice Root");
    for (years, problem) in [(GONE, IntermediateExpired), (TO_COME, IntermediateNotYetValid)] {
        let between = below(years, &root);
        let observation = judged(&[between.issue(good()), between.der()], &root.root(), NAME);
        assert_eq!(observation.problems, [problem]);
        assert_eq!(observation.problems_for(CURRENT), [problem]);
        assert_eq!(observation.problems_for(OLD), [problem]);
        let about = observation.about(problem).expect("the one in between");
        assert_eq!(about.subject_in_short(), "Practice R3");
        assert_eq!(about.problems, [problem]);
        assert!(
            observation.trusted_publicly,
            "the dates are told apart from trust"
        );
    }
}

#[test]
fn nobody_gets_to_the_dates_above_a_certificate_that_is_out_of_date_itself() {
    let root = Authority::new("Practice Root");
    let between = below(GONE, &root);
    let chain = [between.issue(server((2019, 2020))), between.der()];
    let observation = judged(&chain, &root.root(), NAME);
    assert_eq!(observation.problems, [Expired]);
    assert_eq!(observation.problems_for_old_programs, []);
}

/// September 2021: R3 was signed by DST Root CA X3 and by ISRG Root X1, and servers went on sending the first.
#[test]
fn a_path_that_has_ended_beside_one_that_works_stops_old_programs_only() {
    let (gone, here) = (Authority::new("Practice DST"), Authority::new("Practice X1"));
    let r3 = TwiceSigned::new("Practice R3", (&gone, GONE), (&here, GOOD));
    let leaf = r3.one.issue(good());
    let both = [leaf.clone(), r3.one.der(), r3.other.der()];
    let observation = judged(&both, &here.root(), NAME);
    assert_eq!(observation.problems, []);
    assert_eq!(observation.problems_for(CURRENT), []);
    assert_eq!(observation.problems_for(OLD), [OtherPathNeeded]);
    let about = observation
        .about(OtherPathNeeded)
        .expect("the one that has ended");
    assert_eq!(about.not_after, "2021-01-01T00:00:00Z");

    // Without the good one the server sends nothing that leads anywhere; the gap above is not the server's fault.
    let observation = judged(&[leaf, r3.one.der()], &here.root(), NAME);
    assert_eq!(observation.problems, [IntermediateExpired, UntrustedIssuer]);
}

/// Later the root that took over was sent as well, signed by the old one.
#[test]
fn a_cross_signature_that_has_ended_above_a_trusted_name_stops_old_programs_only() {
    let gone = Authority::new("Practice DST");
    let key = KeyPair::generate().expect("a key");
    let again = KeyPair::from_pem(&key.serialize_pem()).expect("the same key");
    let root = CertifiedIssuer::self_signed(Authority::params("Practice X1"), key).expect("a root");
    let cross = Authority::signed("Practice X1", again, &gone, GONE);
    let root = Authority(root);
    let r3 = below(GOOD, &root);
    let chain = [r3.issue(good()), r3.der(), cross.der()];
    let observation = judged(&chain, &root.root(), NAME);
    assert_eq!(observation.problems, []);
    assert_eq!(observation.problems_for(OLD), [OtherPathNeeded]);
}

/// The server renewed its certificate and went on with the old file of those in between.
#[test]
fn dates_that_were_never_good_together_are_not_trust() {
    let root = Authority::new("Practice Root");
    let between = below(GONE, &root);
    let chain = [between.issue(server((2024, 2040))), between.der()];
    assert_eq!(judged(&chain, &root.root(), NAME).problems, [IntermediateExpired]);
    // This computer's store cannot answer for a moment that never was: nothing is said of trust.
    assert_eq!(
        asked(&chain, Some(StoreAnswer::DoesNotTrust)).problems,
        [IntermediateExpired]
    );
}

#[test]
fn one_that_has_ended_is_not_blamed_where_nobody_vouches_for_its_substitute() {
    let (gone, here) = (Authority::new("Company Old"), Authority::new("Company New"));
    let r3 = TwiceSigned::new("Practice R3", (&gone, GONE), (&here, GOOD));
    let chain = [r3.one.issue(good()), r3.one.der(), r3.other.der()];
    let observation = asked(&chain, Some(StoreAnswer::DoesNotTrust));
    assert_eq!(observation.problems, [UntrustedIssuer]);
}

#[test]
fn the_store_of_this_computer_decides_where_the_public_roots_do_not_know() {
    let root = Authority::new("Company Root");
    let between = below(GONE, &root);
    let chain = [between.issue(good()), between.der()];
    let observation = asked(&chain, Some(StoreAnswer::Trusts));
    assert_eq!(
        (observation.problems_for(CURRENT), observation.problems_for(OLD)),
        (vec![], vec![OtherPathNeeded])
    );
    let observation = asked(&chain, Some(StoreAnswer::TrustsButForDates));
    assert_eq!(observation.problems, [IntermediateExpired]);
    assert_eq!(observation.trusted_here, Some(true));
    for answer in [Some(StoreAnswer::DoesNotTrust), None] {
        assert_eq!(
            asked(&chain, answer).problems,
            [IntermediateExpired, UntrustedIssuer]
        );
    }
}

#[test]
fn the_order_and_what_is_sent_beside_do_not_matter() {
    let root = Authority::new("Practice Root");
    let upper = Authority::below("Practice Upper", &root);
    let lower = Authority::below("Practice Lower", &upper);
    let stray = below(GONE, &Authority::new("Elsewhere"));
    let leaf = lower.issue(good());
    for chain in [
        [leaf.clone(), root.der(), upper.der(), lower.der()],
        [leaf.clone(), upper.der(), lower.der(), stray.der()],
        [leaf.clone(), stray.der(), upper.der(), lower.der()],
    ] {
        let observation = judged(&chain, &root.root(), NAME);
        assert_eq!(observation.problems, []);
        assert_eq!(observation.problems_for(OLD), []);
    }
    let gap = [leaf, root.der(), lower.der()];
    assert_eq!(judged(&gap, &[], NAME).problems, [UntrustedIssuer]);
    assert_eq!(judged(&gap, &root.root(), NAME).problems, [MissingIntermediate]);
}

#[test]
fn signature_and_key_in_between_differ_and_stop_current_programs_only() {
    let roots = [CertificateDer::from(fixture("weak-root"))];
    for (stem, problem) in [
        ("sha1", IntermediateWeakSignature),
        ("md5", IntermediateWeakSignature),
        ("rsa1024", IntermediateWeakKey),
    ] {
        let chain = [
            fixture(&format!("below-{stem}")),
            fixture(&format!("between-{stem}")),
        ];
        let observation = judged(&chain, &roots, NAME);
        assert_eq!(observation.problems_for(CURRENT), [problem], "{stem}");
        assert_eq!(observation.problems_for(OLD), [], "{stem}");
        let about = observation.about(problem).expect("the one in between");
        assert_eq!(about.subject_in_short(), format!("Practice Intermediate {stem}"));
    }
}

#[test]
fn weakness_that_another_path_does_without_is_none() {
    let roots = [
        CertificateDer::from(fixture("weak-root")),
        CertificateDer::from(fixture("between-sha1")),
    ];
    let chain = [fixture("below-sha1"), fixture("between-sha1")];
    let observation = judged(&chain, &roots, NAME);
    assert_eq!(observation.problems, []);
}

#[test]
fn one_that_cannot_be_read_keeps_its_position() {
    let root = Authority::new("Practice Root");
    let between = Authority::below("Practice Intermediate", &root);
    let leaf = between.issue(good());
    let observation = judged(
        &[leaf.clone(), b"junk".to_vec(), between.der()],
        &root.root(),
        NAME,
    );
    assert_eq!(observation.problems, [Unreadable]);
    let subjects: Vec<&str> = observation.chain.iter().map(|one| one.subject.as_str()).collect();
    assert_eq!(subjects.get(1), Some(&""));
    assert_eq!(observation.chain.len(), 3);
    let observation = judged(&[b"junk".to_vec(), leaf], &root.root(), NAME);
    assert_eq!(observation.problems, [Unreadable]);
    assert!(
        observation
            .chain
            .first()
            .is_some_and(|first| first.names.is_empty())
    );
}

#[test]
fn the_kind_of_key_is_known() {
    let root = Authority::new("Practice Root");
    for (algorithm, kind, name) in [
        (&rcgen::PKCS_ED25519, KeyType::Ed25519, "Ed25519"),
        (&rcgen::PKCS_ECDSA_P256_SHA256, KeyType::EcP256, "EC P-256"),
        (&rcgen::PKCS_ECDSA_P384_SHA384, KeyType::EcP384, "EC P-384"),
    ] {
        let key = KeyPair::generate_for(algorithm).expect("a key");
        let der = good()
            .signed_by(&key, &root.0)
            .expect("a certificate")
            .der()
            .to_vec();
        let observation = judged(&[der], &root.root(), NAME);
        let leaf = observation.chain.first().expect("a leaf");
        assert_eq!((leaf.key_type, leaf.key.as_str()), (kind, name));
        assert_eq!(observation.problems, []);
    }
}

/// Any mixture, in any order: no panic, and what stops an old program or a current one is never said without a reason.
fn mixtures() -> Vec<Vec<u8>> {
    let (gone, here) = (Authority::new("Practice DST"), Authority::new("Practice X1"));
    let r3 = TwiceSigned::new("Practice R3", (&gone, GONE), (&here, GOOD));
    let late = Authority::signed("Practice R3", KeyPair::generate().expect("a key"), &here, TO_COME);
    vec![
        r3.one.issue(good()),
        r3.one.issue(server((2019, 2020))),
        r3.one.der(),
        r3.other.der(),
        late.der(),
        gone.der(),
        here.der(),
        fixture("between-sha1"),
        fixture("below-sha1"),
        fixture("self-signed-rsa1024-sha1-v1"),
        b"junk".to_vec(),
    ]
}

proptest! {
    #[test]
    fn every_mixture_is_judged_soundly(picked in prop::collection::vec(0usize..11, 1..23), store in 0usize..5) {
        static MIXTURES: std::sync::LazyLock<Vec<Vec<u8>>> = std::sync::LazyLock::new(mixtures);
        let chain: Vec<Vec<u8>> = picked.iter().filter_map(|one| MIXTURES.get(*one).cloned()).collect();
        let answers = [None, Some(StoreAnswer::Trusts), Some(StoreAnswer::TrustsByOwnLinks), Some(StoreAnswer::TrustsButForDates), Some(StoreAnswer::DoesNotTrust)];
        let observation = asked(&chain, answers[store]);
        prop_assert_eq!(observation.chain.len(), chain.len().min(20));
        let in_between = [IntermediateExpired, IntermediateNotYetValid, IntermediateWeakKey, IntermediateWeakSignature];
        for problem in observation.problems_for(CURRENT).into_iter().chain(observation.problems_for(OLD)) {
            prop_assert!(observation.about(problem).is_some(), "{:?} is about nobody", problem);
            if in_between.contains(&problem) {
                prop_assert!(observation.about(problem).is_some_and(|one| one.problems.contains(&problem)));
            }
        }
        let trusted = observation.trusted_publicly || observation.trusted_here == Some(true);
        let untrusted = [UntrustedIssuer, SelfSigned];
        prop_assert!(!(trusted && observation.problems.iter().any(|problem| untrusted.contains(problem))));
        let text = serde_json::to_string(&observation).expect("JSON");
        prop_assert_eq!(serde_json::from_str::<CertificateObservation>(&text).expect("the same"), observation);
    }
}
