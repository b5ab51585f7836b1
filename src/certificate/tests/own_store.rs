//! What a computer's own store makes of a chain: its roots, the links it keeps, what it is told not to trust.

use super::super::store::Held;
use super::*;
use StoreAnswer::{DoesNotTrust, KnowsOneApart, Trusts, TrustsButForDates, TrustsByOwnLinks};

const YEAR: i64 = 31_557_600;

fn holds(roots: &[&Authority]) -> Held {
    Held {
        roots: roots.iter().map(|root| root.der()).collect(),
        ..Held::default()
    }
}

#[test]
fn a_root_of_its_own_is_trusted_and_dates_are_told_apart() {
    let root = Authority::new("Firm Root");
    let held = holds(&[&root]);
    assert_eq!(held.answer(&[root.issue(good())], NOW), Trusts);
    assert_eq!(
        held.answer(&[root.issue(server((2019, 2020)))], NOW),
        TrustsButForDates
    );
    let other = Authority::new("Firm Root");
    assert_eq!(held.answer(&[other.issue(good())], NOW), DoesNotTrust);
    assert_eq!(held.answer(&[], NOW), DoesNotTrust);
}

#[test]
fn a_server_s_own_certificate_among_the_roots_is_trusted() {
    for is_ca in [IsCa::NoCa, IsCa::Ca(BasicConstraints::Unconstrained)] {
        let mut params = good();
        params.is_ca = is_ca;
        let key = KeyPair::generate().expect("a key");
        let der = params.self_signed(&key).expect("a certificate").der().to_vec();
        let held = Held {
            roots: vec![der.clone()],
            ..Held::default()
        };
        assert_eq!(held.answer(&[der], NOW), Trusts);
    }
}

#[test]
fn a_root_that_has_ended_vouches_but_for_dates() {
    let key = KeyPair::generate().expect("a key");
    let mut params = Authority::params("Ended Root");
    params.not_before = rcgen::date_time_ymd(2000, 1, 1);
    params.not_after = rcgen::date_time_ymd(2020, 6, 1);
    let root = Authority(CertifiedIssuer::self_signed(params, key).expect("a root"));
    let held = holds(&[&root]);
    let chain = [root.issue(good())];
    assert_eq!(held.answer(&chain, NOW), TrustsButForDates);
    assert_eq!(held.answer(&chain, NOW - 7 * YEAR), Trusts);
}

#[test]
fn a_link_the_computer_keeps_stands_in_for_one_the_server_left_out() {
    let root = Authority::new("Firm Root");
    let upper = Authority::below("Firm Policy", &root);
    let lower = Authority::below("Firm Servers", &upper);
    let chain = [lower.issue(good())];
    let mut held = holds(&[&root]);
    assert_eq!(held.answer(&chain, NOW), DoesNotTrust);
    held.links = vec![upper.der(), lower.der()];
    assert_eq!(held.answer(&chain, NOW), TrustsByOwnLinks);
    let sent = [chain[0].clone(), lower.der(), upper.der()];
    assert_eq!(held.answer(&sent, NOW), Trusts);
    // Put among the roots by hand, it is kept here all the same and missing elsewhere.
    let by_hand = Held {
        roots: vec![lower.der()],
        ..Held::default()
    };
    assert_eq!(by_hand.answer(&chain, NOW), TrustsByOwnLinks);
    // Of the same name, and not the one that signed.
    held.links = vec![upper.der(), Authority::below("Firm Servers", &upper).der()];
    assert_eq!(held.answer(&chain, NOW), DoesNotTrust);
}

#[test]
fn only_a_link_that_the_store_had_to_add_is_missing_from_what_was_sent() {
    let root = Authority::new("Firm Root");
    let mut with_address = good();
    // Where the issuer can be fetched, as the authorities of Windows domains say even directly below the root.
    let access = [
        &[0x30, 23, 0x30, 21, 6, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, 2, 0x86, 9][..],
        b"http://a/",
    ];
    let oid = [1, 3, 6, 1, 5, 5, 7, 1, 1];
    with_address
        .custom_extensions
        .push(rcgen::CustomExtension::from_oid_content(&oid, access.concat()));
    let chain = [root.issue(with_address)];
    for (answer, problems) in [(Trusts, vec![]), (TrustsByOwnLinks, vec![MissingIntermediate])] {
        let circumstances = Circumstances {
            asked_name: NAME,
            now: NOW,
            from: "test",
            extra_roots: &[],
            trusted_here: Some(answer),
        };
        assert_eq!(judge(&chain, &circumstances).problems, problems);
    }
}

#[test]
fn what_is_marked_as_not_to_be_trusted_is_not_whatever_its_place() {
    let root = Authority::new("Firm Root");
    let between = Authority::below("Firm Servers", &root);
    let chain = [between.issue(good()), between.der()];
    let mut held = holds(&[&root]);
    held.links = vec![between.der()];
    assert_eq!(held.answer(&chain, NOW), Trusts);
    for distrusted in [chain[0].clone(), between.der(), root.der()] {
        held.distrusted = vec![distrusted];
        assert_eq!(held.answer(&chain, NOW), DoesNotTrust);
    }
}

#[test]
fn many_links_of_one_name_end_the_search_instead_of_growing_it() {
    let root = Authority::new("Firm Root");
    let mut held = holds(&[&root]);
    held.links = (0..60)
        .map(|_| Authority::below("Firm Servers", &root).der())
        .collect();
    let stranger = Authority::below("Firm Servers", &Authority::new("Elsewhere"));
    assert_eq!(held.answer(&[stranger.issue(good())], NOW), DoesNotTrust);
}

/// Three certificates make the chain, and the one in the middle was forgotten: what was sent is trusted, and does not lead there.
#[test]
fn an_authority_that_is_trusted_and_leads_nowhere_shows_that_a_link_is_missing() {
    let root = Authority::new("Firm Root");
    let upper = Authority::below("Firm Policy", &root);
    let lower = Authority::below("Firm Servers", &upper);
    let chain = [lower.issue(good()), upper.der()];
    assert_eq!(holds(&[&root]).answer(&chain, NOW), KnowsOneApart);
    assert_eq!(holds(&[]).answer(&chain, NOW), DoesNotTrust);
    let mut circumstances = Circumstances {
        asked_name: NAME,
        now: NOW,
        from: "test",
        extra_roots: &[],
        trusted_here: Some(KnowsOneApart),
    };
    let observation = judge(&chain, &circumstances);
    assert_eq!(observation.problems, [MissingIntermediate]);
    assert_eq!(observation.trusted_here, Some(false));
    circumstances.trusted_here = Some(DoesNotTrust);
    assert_eq!(judge(&chain, &circumstances).problems, [UntrustedIssuer]);
    // The root itself sent beside it says the same.
    let with_root = [lower.issue(good()), root.der()];
    assert_eq!(holds(&[&root]).answer(&with_root, NOW), KnowsOneApart);
    assert_eq!(judged(&chain, &root.root(), NAME).problems, [MissingIntermediate]);
    // A leftover of another authority, which is not trusted here, says nothing.
    let elsewhere = Authority::below("Elsewhere", &Authority::new("Elsewhere Root"));
    let leftover = [lower.issue(good()), elsewhere.der()];
    assert_eq!(holds(&[&root]).answer(&leftover, NOW), DoesNotTrust);
}
