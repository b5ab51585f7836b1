//! Names: the common name, none at all, and far too many.

use super::*;

fn named(names: &[&str], common_name: Option<&str>) -> CertificateObservation {
    let root = Authority::new("Practice Root");
    let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
    let mut params = CertificateParams::new(names).expect("names");
    params.distinguished_name = rcgen::DistinguishedName::new();
    if let Some(name) = common_name {
        params.distinguished_name.push(DnType::CommonName, name);
    }
    params.not_before = rcgen::date_time_ymd(2020, 1, 1);
    params.not_after = rcgen::date_time_ymd(2040, 1, 1);
    judged(&[root.issue(params)], &root.root(), NAME)
}

#[test]
fn a_name_in_the_common_name_only_stops_current_programs_only() {
    for common_name in [NAME, "*.example.test", "MAIL.example.test"] {
        let observation = named(&[], Some(common_name));
        assert_eq!(observation.problems, [NameOnlyInCn], "{common_name}");
        assert!(!observation.name_matches);
        assert_eq!(observation.problems_for(CURRENT), [NameOnlyInCn]);
        assert_eq!(observation.problems_for(OLD), []);
        let about = observation.about(NameOnlyInCn).expect("the server's own");
        assert_eq!(about.names_in_short().as_deref(), Some(common_name));
    }
}

#[test]
fn the_common_name_is_nothing_beside_other_names_and_nothing_where_it_is_another() {
    for observation in [
        named(&["pop.example.test"], Some(NAME)),
        named(&[], Some("pop.example.test")),
        named(&[], None),
    ] {
        assert_eq!(observation.problems, [WrongName]);
        assert_eq!(observation.problems_for(OLD), [WrongName]);
    }
    assert_eq!(named(&[NAME], Some("anything")).problems, []);
    let nameless = named(&[], None);
    assert_eq!(
        nameless.chain.first().and_then(|leaf| leaf.names_in_short()),
        None
    );
}

#[test]
fn names_are_kept_as_many_as_anybody_reads_and_all_of_them_count() {
    let many: Vec<String> = (0..9_000)
        .map(|number| format!("host-{number}.example.test"))
        .collect();
    let mut all: Vec<&str> = many.iter().map(String::as_str).collect();
    let observation = named(&all, None);
    let leaf = observation.chain.first().expect("a leaf");
    assert_eq!((leaf.names.len(), leaf.names_left_out), (50, 8_950));
    assert_eq!(
        leaf.names_in_short().as_deref(),
        Some(
            "host-0.example.test, host-1.example.test, host-2.example.test, host-3.example.test, \
              host-4.example.test, … (+8995)"
        )
    );
    assert!(serde_json::to_string(&observation).expect("JSON").len() < 5_000);
    all.push(NAME);
    assert_eq!(named(&all, None).problems, []);
}

/// A certificate of so many names, made once.
fn of_many_names(count: usize) -> Vec<u8> {
    let names: Vec<String> = (0..count)
        .map(|number| format!("host-{number}.example.test"))
        .collect();
    let root = Authority::new("Practice Root");
    root.issue(CertificateParams::new(names).expect("names"))
}

#[test]
fn endless_names_and_subjects_are_cut() {
    let long = "a".repeat(60_000);
    let root = Authority::new("Practice Root");
    let mut params = CertificateParams::new(vec![long.clone()]).expect("a name");
    params.distinguished_name.push(DnType::CommonName, long.clone());
    for _ in 0..300 {
        params
            .distinguished_name
            .push(DnType::OrganizationalUnitName, long.clone());
    }
    let observation = judged(&[root.issue(params)], &[], NAME);
    assert!(serde_json::to_string(&observation).expect("JSON").len() < 20_000);
}

#[test]
fn a_certificate_cut_anywhere_is_unreadable_and_harmless() {
    let der = of_many_names(20);
    for length in 0..der.len() {
        let cut = der.get(..length).unwrap_or_default().to_vec();
        assert_eq!(judged(&[cut], &[], NAME).problems, [Unreadable], "{length}");
    }
}

proptest! {
    /// Bytes thrown into the middle of a certificate full of names.
    #[test]
    fn a_certificate_with_strange_bytes_inside_is_judged(position in 0usize..1_000, bytes in prop::collection::vec(any::<u8>(), 1..40)) {
        static NAMES: std::sync::LazyLock<Vec<u8>> = std::sync::LazyLock::new(|| of_many_names(20));
        let mut der = NAMES.clone();
        for (index, byte) in der.iter_mut().skip(position).zip(bytes) {
            *index = byte;
        }
        let observation = judged(&[der], &[], NAME);
        prop_assert!(observation.chain.iter().all(|one| one.names.len() <= 50));
    }

    #[test]
    fn any_names_are_kept_within_bounds(names in prop::collection::vec("[ -~]{0,400}", 0..80), common in prop::option::of(".{0,300}")) {
        let names: Vec<&str> = names.iter().map(String::as_str).collect();
        let observation = named(&names, common.as_deref());
        let leaf = observation.chain.first().expect("a leaf");
        prop_assert!(leaf.names.len() <= 50);
        prop_assert_eq!(leaf.names.len() + leaf.names_left_out, names.len());
        prop_assert!(leaf.names.iter().all(|name| name.chars().count() <= 510));
        prop_assert!(leaf.common_name.iter().all(|name| name.chars().count() <= 200));
        prop_assert!(leaf.names_in_short().is_none_or(|short| !short.is_empty()));
    }
}
