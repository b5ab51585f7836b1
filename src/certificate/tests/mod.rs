//! Chains made by rcgen, and weak ones (no library makes those any more) kept as files.

mod in_between;
mod names;
mod own_store;

use super::CertificateProblem::*;
use super::*;
use proptest::prelude::*;
use rcgen::{
    BasicConstraints, CertificateParams, CertifiedIssuer, DnType, ExtendedKeyUsagePurpose, IsCa, KeyPair,
};
use rustls::pki_types::CertificateDer;
use rustls::pki_types::pem::PemObject as _;

const NOW: i64 = 1_800_000_000;
const NAME: &str = "mail.example.test";

/// The rules of a program of today that has none of its own.
const CURRENT: &[CertificateRule] = &[];
/// Those of programs of before TLS 1.2.
const OLD: &[CertificateRule] = &[
    CertificateRule::CommonName,
    CertificateRule::AnyStrength,
    CertificateRule::OnePath,
];

struct Authority(CertifiedIssuer<'static, KeyPair>);

impl Authority {
    fn new(name: &str) -> Authority {
        let key = KeyPair::generate().expect("a key");
        Authority(CertifiedIssuer::self_signed(Self::params(name), key).expect("a root"))
    }

    fn below(name: &str, issuer: &Authority) -> Authority {
        Self::signed(name, KeyPair::generate().expect("a key"), issuer, (2020, 2040))
    }

    fn signed(name: &str, key: KeyPair, issuer: &Authority, years: (i32, i32)) -> Authority {
        let mut params = Self::params(name);
        params.not_before = rcgen::date_time_ymd(years.0, 1, 1);
        params.not_after = rcgen::date_time_ymd(years.1, 1, 1);
        Authority(CertifiedIssuer::signed_by(params, key, &issuer.0).expect("an intermediate"))
    }

    fn params(name: &str) -> CertificateParams {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        params
    }

    fn der(&self) -> Vec<u8> {
        self.0.der().to_vec()
    }

    fn root(&self) -> Vec<CertificateDer<'static>> {
        vec![self.0.der().clone()]
    }

    fn issue(&self, params: CertificateParams) -> Vec<u8> {
        let key = KeyPair::generate().expect("a key");
        params
            .signed_by(&key, &self.0)
            .expect("a certificate")
            .der()
            .to_vec()
    }
}

fn server(years: (i32, i32)) -> CertificateParams {
    let mut params = CertificateParams::new(vec![NAME.to_owned()]).expect("a name");
    params.distinguished_name.push(DnType::CommonName, NAME);
    params.not_before = rcgen::date_time_ymd(years.0, 1, 1);
    params.not_after = rcgen::date_time_ymd(years.1, 1, 1);
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::ServerAuth];
    params
}

fn good() -> CertificateParams {
    server((2020, 2040))
}

fn judged(chain: &[Vec<u8>], roots: &[CertificateDer<'static>], name: &str) -> CertificateObservation {
    let circumstances = Circumstances {
        asked_name: name,
        now: NOW,
        from: "test",
        extra_roots: roots,
        trusted_here: None,
    };
    judge(chain, &circumstances)
}

fn fixture(name: &str) -> Vec<u8> {
    let path = format!(
        "{}/src/certificate/fixtures/{name}.pem",
        env!("CARGO_MANIFEST_DIR")
    );
    CertificateDer::from_pem_file(path).expect("a fixture").to_vec()
}

#[test]
fn a_good_chain_has_no_problem() {
    let root = Authority::new("Practice Root");
    let between = Authority::below("Practice Intermediate", &root);
    let chain = [between.issue(good()), between.der()];
    let observation = judged(&chain, &root.root(), NAME);
    assert_eq!(observation.problems, []);
    assert!(observation.name_matches && observation.trusted_publicly);
    assert_eq!(observation.chain.len(), 2);
    let leaf = observation.chain.first().expect("a leaf");
    assert_eq!(leaf.names, [NAME]);
    assert_eq!(leaf.key, "EC P-256");
    assert_eq!(leaf.signature, "SHA-256 with ECDSA");
    assert_eq!(leaf.not_after, "2040-01-01T00:00:00Z");
    assert_eq!(leaf.sha256.len(), 64);
    assert!(!leaf.self_signed);
}

#[test]
fn each_fault_is_named_alone() {
    let root = Authority::new("Practice Root");
    let roots = root.root();
    assert_eq!(
        judged(&[root.issue(server((2019, 2020)))], &roots, NAME).problems,
        [Expired]
    );
    assert_eq!(
        judged(&[root.issue(server((2039, 2040)))], &roots, NAME).problems,
        [NotYetValid]
    );
    assert_eq!(
        judged(&[root.issue(good())], &roots, "pop.example.test").problems,
        [WrongName]
    );
    assert_eq!(
        judged(&[root.issue(good())], &[], NAME).problems,
        [UntrustedIssuer]
    );
    assert_eq!(
        judged(&[root.issue(good()), root.der()], &[], NAME).problems,
        [UntrustedIssuer]
    );
    let mut client_only = good();
    client_only.extended_key_usages = vec![ExtendedKeyUsagePurpose::ClientAuth];
    assert_eq!(
        judged(&[root.issue(client_only)], &roots, NAME).problems,
        [WrongUsage]
    );
}

/// RFC 7633: a list of the numbers of extensions, in which 5 stands for the status.
#[test]
fn a_certificate_that_demands_a_status_is_known() {
    let root = Authority::new("Practice Root");
    let demands = |listed: &[u8]| {
        let mut params = good();
        let oid = [1, 3, 6, 1, 5, 5, 7, 1, 24];
        let extension = rcgen::CustomExtension::from_oid_content(&oid, listed.to_vec());
        params.custom_extensions.push(extension);
        let observation = judged(&[root.issue(params)], &root.root(), NAME);
        assert_eq!(observation.problems, []);
        observation.demands_status
    };
    assert!(demands(&[0x30, 3, 2, 1, 5]));
    assert!(demands(&[0x30, 6, 2, 1, 17, 2, 1, 5]));
    assert!(!demands(&[0x30, 3, 2, 1, 17]));
    assert!(!demands(&[0x30]));
}

/// An authority's certificate and one that may not sign are for no server in Mozilla's eyes, and in those of others they are.
#[test]
fn mozilla_asks_for_more_of_its_usage() {
    use rcgen::KeyUsagePurpose::{DigitalSignature, KeyEncipherment};
    let root = Authority::new("Practice Root");
    let of = |is_ca: IsCa, usages: &[rcgen::KeyUsagePurpose]| {
        let mut params = good();
        params.is_ca = is_ca;
        params.key_usages = usages.to_vec();
        let observation = judged(&[root.issue(params)], &root.root(), NAME);
        observation.problems_for(&[CertificateRule::Mozilla])
    };
    assert_eq!(of(IsCa::NoCa, &[]), []);
    assert_eq!(of(IsCa::NoCa, &[DigitalSignature, KeyEncipherment]), []);
    assert_eq!(of(IsCa::NoCa, &[KeyEncipherment]), [WrongUsage]);
    assert_eq!(
        of(IsCa::Ca(BasicConstraints::Unconstrained), &[DigitalSignature]),
        [WrongUsage]
    );
}

#[test]
fn any_purpose_is_enough_for_windows_and_java() {
    let root = Authority::new("Practice Root");
    let mut params = good();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::Any];
    let observation = judged(&[root.issue(params)], &root.root(), NAME);
    assert_eq!(observation.problems_for(CURRENT), [AnyPurposeOnly]);
    assert_eq!(observation.problems_for(&[CertificateRule::AnyPurpose]), []);
    let mut params = good();
    params.extended_key_usages = vec![ExtendedKeyUsagePurpose::Any, ExtendedKeyUsagePurpose::ServerAuth];
    let observation = judged(&[root.issue(params)], &root.root(), NAME);
    assert_eq!(observation.problems, []);
}

#[test]
fn what_was_strong_until_2016_is_taken_by_programs_of_then_and_what_was_not_is_not() {
    let roots = [CertificateDer::from(fixture("root"))];
    let of = |name, rules: &[CertificateRule]| {
        let observation = judged(&[fixture(name)], &roots, NAME);
        let strength = observation.chain.first().map(|leaf| leaf.strength);
        (strength, observation.problems_for(rules))
    };
    let legacy = [CertificateRule::LegacyStrength];
    for name in ["rsa1024-sha256", "rsa2048-sha1"] {
        assert_eq!(of(name, &legacy), (Some(Strength::Legacy), vec![]), "{name}");
        assert_ne!(of(name, CURRENT).1, [], "{name}");
    }
    let (strength, problems) = of("rsa2048-md5", &legacy);
    assert_eq!(strength, Some(Strength::Broken));
    assert!(problems.contains(&WeakSignature), "{problems:?}");
    let (_, problems) = of("rsa2048-md5", &[CertificateRule::AnyStrength]);
    assert!(!problems.contains(&WeakSignature), "{problems:?}");
}

#[test]
fn several_faults_are_listed_worst_first() {
    let root = Authority::new("Practice Root");
    let observation = judged(&[root.issue(server((2019, 2020)))], &[], "elsewhere.test");
    assert_eq!(observation.problems, [Expired, WrongName, UntrustedIssuer]);
}

#[test]
fn a_self_signed_certificate_is_only_that() {
    let key = KeyPair::generate().expect("a key");
    let der = good().self_signed(&key).expect("a certificate").der().to_vec();
    let observation = judged(std::slice::from_ref(&der), &[], NAME);
    assert_eq!(observation.problems, [SelfSigned]);
    assert!(observation.chain.first().is_some_and(|leaf| leaf.self_signed));
    assert_eq!(
        judged(
            std::slice::from_ref(&der),
            &[CertificateDer::from(der.clone())],
            NAME
        )
        .problems,
        []
    );
}

#[test]
fn the_same_name_with_another_signature_is_not_self_signed() {
    let root = Authority::new(NAME);
    let mut params = good();
    params.distinguished_name = rcgen::DistinguishedName::new();
    params.distinguished_name.push(DnType::CommonName, NAME);
    let observation = judged(&[root.issue(params)], &[], NAME);
    assert!(!observation.chain.first().expect("a leaf").self_signed);
    assert_eq!(observation.problems, [UntrustedIssuer]);
}

#[test]
fn a_missing_link_is_named() {
    let root = Authority::new("Practice Root");
    let between = Authority::below("Practice Intermediate", &root);
    let observation = judged(&[between.issue(good())], &root.root(), NAME);
    assert_eq!(observation.problems, [MissingIntermediate]);
}

#[test]
fn this_computers_word_outranks_the_public_roots() {
    let root = Authority::new("Avast Web/Mail Shield Root");
    let chain = [root.issue(good())];
    let circumstances = Circumstances {
        asked_name: NAME,
        now: NOW,
        from: "test",
        extra_roots: &[],
        trusted_here: Some(StoreAnswer::Trusts),
    };
    let observation = judge(&chain, &circumstances);
    assert_eq!(observation.problems, []);
    assert!(!observation.trusted_publicly);
    assert_eq!(observation.interceptor.as_deref(), Some("Avast Web/Mail Shield"));
}

#[test]
fn weak_is_not_untrusted() {
    let roots = [CertificateDer::from(fixture("root"))];
    let observation = judged(&[fixture("rsa1024-sha256")], &roots, NAME);
    assert_eq!(observation.problems, [WeakKey]);
    assert_eq!(
        observation.chain.first().map(|leaf| leaf.key.as_str()),
        Some("RSA 1024")
    );
    assert_eq!(
        judged(&[fixture("rsa2048-sha1")], &roots, NAME).problems,
        [WeakSignature]
    );
    assert!(
        judged(&[fixture("rsa2048-md5")], &roots, NAME)
            .problems
            .contains(&WeakSignature)
    );
}

#[test]
fn a_version_1_certificate_is_read() {
    let observation = judged(&[fixture("self-signed-rsa1024-sha1-v1")], &[], NAME);
    // Without alternative names nothing matches; its signature on itself does not count, its key does.
    assert_eq!(observation.problems, [NameOnlyInCn, SelfSigned, WeakKey]);
    assert_eq!(
        observation
            .chain
            .first()
            .and_then(|leaf| leaf.common_name.clone())
            .as_deref(),
        Some(NAME)
    );
}

#[test]
fn the_store_of_this_computer_does_not_know_a_practice_root() {
    let root = Authority::new("Practice Root");
    let answer = trusted_by_this_computer(&[root.issue(good())], NOW);
    assert_ne!(answer, Some(StoreAnswer::Trusts));
    assert_ne!(answer, Some(StoreAnswer::TrustsButForDates));
}

#[test]
fn what_cannot_be_read_is_unreadable() {
    assert_eq!(judged(&[], &[], NAME).problems, [Unreadable]);
    assert_eq!(judged(&[vec![0x30, 0x82]], &[], NAME).problems, [Unreadable]);
}

proptest! {
    #[test]
    fn any_bytes_are_judged(chain in prop::collection::vec(prop::collection::vec(any::<u8>(), 0..200), 0..4), now: i64, name in ".*") {
        let circumstances = Circumstances { asked_name: &name, now, from: "", extra_roots: &[], trusted_here: None };
        judge(&chain, &circumstances);
        trusted_by_this_computer(&chain, now);
    }

    #[test]
    fn a_damaged_certificate_is_judged(position in 0usize..600, value: u8, now: i64) {
        let mut der = fixture("rsa2048-sha1");
        if let Some(byte) = der.get_mut(position) {
            *byte = value;
        }
        judged(&[der.clone()], &[CertificateDer::from(der.clone())], NAME);
        let circumstances = Circumstances { asked_name: NAME, now, from: "", extra_roots: &[], trusted_here: None };
        judge(&[der], &circumstances);
    }
}
