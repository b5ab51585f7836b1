//! The judgement: one question after the other, each answered apart from the rest.
//!
//! In: a chain and the circumstances it was seen in. Out: a [`CertificateObservation`].

use super::sent::{self, Sent};
use super::store::StoreAnswer;
use super::summary::{alternative_names, common_names, is_self_signed, summarise, unreadable};
use super::{
    CertificateObservation, CertificateProblem, CertificateSummary, interceptor, name, rules, signature,
    trust, usage,
};
use rustls::RootCertStore;
use rustls::pki_types::CertificateDer;

/// Everything a judgement depends on beside the chain itself.
#[derive(Debug, Clone, Copy)]
pub struct Circumstances<'a> {
    /// The name the server was asked for.
    pub asked_name: &'a str,
    /// Seconds since 1970, by this computer's clock.
    pub now: i64,
    /// The hello or handshake the chain came from.
    pub from: &'a str,
    /// Roots trusted beside the usual ones.
    pub extra_roots: &'a [CertificateDer<'static>],
    /// What [`super::trusted_by_this_computer`] said, where it was asked. Its no does not outrank the public roots.
    pub trusted_here: Option<StoreAnswer>,
}

/// Judges a chain of DER certificates, leaf first. Any bytes are taken; what cannot be read is `Unreadable`.
pub fn judge(chain: &[Vec<u8>], circumstances: &Circumstances<'_>) -> CertificateObservation {
    let chain = chain.get(..sent::LONGEST_CHAIN).unwrap_or(chain);
    let sent = sent::readable(chain);
    let mut observation = CertificateObservation {
        asked_name: circumstances.asked_name.to_owned(),
        chain: chain.iter().map(|der| unreadable(der)).collect(),
        from: circumstances.from.to_owned(),
        judged_at: circumstances.now,
        ..CertificateObservation::default()
    };
    for one in &sent {
        if let Some(row) = observation.chain.get_mut(one.position) {
            *row = summarise(&one.certificate, one.der);
            row.problems = own_problems(one, circumstances.now);
        }
    }
    if sent.len() < chain.len() || chain.is_empty() {
        observation.problems.push(CertificateProblem::Unreadable);
    }
    if sent.first().is_some_and(|first| first.position == 0) {
        judge_readable(&sent, circumstances, &mut observation);
    }
    observation.problems.sort_unstable();
    observation.problems.dedup();
    observation
}

/// What is wrong with one certificate by itself.
fn own_problems(one: &Sent<'_>, now: i64) -> Vec<CertificateProblem> {
    use CertificateProblem::*;
    let is_leaf = one.position == 0;
    let of = |leaf, between| if is_leaf { leaf } else { between };
    let validity = one.certificate.validity();
    let mut problems = Vec::new();
    if now > validity.not_after.timestamp() {
        problems.push(of(Expired, IntermediateExpired));
    } else if now < validity.not_before.timestamp() {
        problems.push(of(NotYetValid, IntermediateNotYetValid));
    }
    // A root's own key size is the business of whoever trusts it.
    if (is_leaf || !one.is_self_issued()) && signature::is_short_rsa(one.certificate.public_key()) {
        problems.push(of(WeakKey, IntermediateWeakKey));
    }
    // Nobody relies on the signature a certificate puts on itself.
    let algorithm = one.certificate.signature_algorithm.algorithm.to_id_string();
    if !one.is_self_issued() && signature::is_weak(&algorithm) {
        problems.push(of(WeakSignature, IntermediateWeakSignature));
    }
    problems
}

fn judge_readable(
    sent: &[Sent<'_>],
    circumstances: &Circumstances<'_>,
    observation: &mut CertificateObservation,
) {
    let Some(leaf) = sent.first() else { return };
    let roots = Roots::of(circumstances, leaf);
    let whole: Vec<&Sent<'_>> = sent.iter().collect();
    observation.trusted_publicly = roots.vouch_for(&whole);
    observation.trusted_here = if roots.extra_vouch_for(&whole) {
        Some(true)
    } else {
        circumstances
            .trusted_here
            .filter(|answer| *answer != StoreAnswer::NoRoom)
            .map(|answer| !matches!(answer, StoreAnswer::DoesNotTrust | StoreAnswer::KnowsOneApart))
    };
    observation.name_matches =
        name::names_match(alternative_names(&leaf.certificate), circumstances.asked_name);
    observation.interceptor =
        interceptor::of_chain(&observation.chain, observation.name_matches).map(|row| row.name.clone());

    let own = observation.chain.first().map(|leaf| leaf.problems.clone());
    observation.problems.extend(own.unwrap_or_default());
    if !observation.name_matches {
        observation
            .problems
            .push(name_problem(leaf, circumstances.asked_name));
    }
    if !usage::is_for_a_server(&leaf.certificate) {
        observation.problems.push(CertificateProblem::WrongUsage);
    } else if usage::is_for_any_purpose_only(&leaf.certificate) {
        observation.problems.push(CertificateProblem::AnyPurposeOnly);
    }
    let rules = broken_rules(sent, &roots, is_trusted(observation));
    observation.problems.extend(rules);
    observation.exceeds = rules::excess(&whole);
    let in_between = judge_between(sent, &roots, observation);
    let trust = trust_problem(sent, &roots, observation, &in_between);
    observation.problems.extend(in_between.problems);
    observation.problems.extend(trust);
    observation.problems_for_old_programs = in_between.for_old_programs;
    if !usage::is_for_mozilla(&leaf.certificate) {
        observation.problems_for_mozilla_programs = vec![CertificateProblem::WrongUsage];
    }
    observation.demands_status = rules::demands_status(&leaf.certificate);
    if !rules::is_within_apple_rules(&leaf.certificate) {
        observation.problems_for_apple_programs = vec![CertificateProblem::AgainstAppleRules];
    }
}

/// Rules that our own trust does not ask for, and that programs stop at: in the server's certificate, or in one in between that
/// no trusted path does without.
fn broken_rules(sent: &[Sent<'_>], roots: &Roots, is_trusted: bool) -> Vec<CertificateProblem> {
    let whole: Vec<&Sent<'_>> = sent.iter().collect();
    let between = sent::between(&whole);
    let is_needed = |breaks: &dyn Fn(&Sent<'_>) -> bool| {
        let mut rest = whole.clone();
        rest.retain(|one| {
            one.position == 0 || !(breaks(one) && between.iter().any(|other| other.position == one.position))
        });
        rest.len() < whole.len() && !roots.vouch_for(&rest)
    };
    let is_unknown = |one: &Sent<'_>| rules::has_unknown_extension(&one.certificate);
    let mut problems = Vec::new();
    if whole.first().is_some_and(|leaf| is_unknown(leaf)) || is_needed(&is_unknown) {
        problems.push(CertificateProblem::UnknownExtension);
    }
    if is_trusted && is_needed(&|one| !rules::may_sign(&one.certificate)) {
        problems.push(CertificateProblem::ExceedsIssuer);
    }
    problems
}

fn name_problem(leaf: &Sent<'_>, asked: &str) -> CertificateProblem {
    // The common name was for certificates without other names for servers (RFC 6125 6.4.4).
    let has_names = alternative_names(&leaf.certificate)
        .iter()
        .any(|name| name::printable(name).is_some());
    let mut common_names = common_names(leaf.certificate.subject());
    if !has_names && common_names.any(|common| name::common_name_matches(&common, asked)) {
        CertificateProblem::NameOnlyInCn
    } else {
        CertificateProblem::WrongName
    }
}

/// What is wrong in between, as far as no other path does without it.
#[derive(Default)]
struct InBetween {
    /// For every program, or for all current ones.
    problems: Vec<CertificateProblem>,
    for_old_programs: Vec<CertificateProblem>,
}

fn judge_between(sent: &[Sent<'_>], roots: &Roots, observation: &CertificateObservation) -> InBetween {
    let mut judgement = InBetween::default();
    let rows = observation.chain.as_slice();
    // Where the leaf is out of date, nobody gets as far as the dates above it.
    let leaf_is_in_date = rows
        .first()
        .is_none_or(|leaf| !leaf.problems.iter().any(|problem| problem.is_about_dates()));
    let out_of_date = Faulty::of(sent, rows, CertificateProblem::is_about_dates);
    if !out_of_date.faulty.is_empty() && leaf_is_in_date {
        if roots.vouch_now_for(&out_of_date.rest) {
            judgement
                .for_old_programs
                .push(CertificateProblem::OtherPathNeeded);
        } else if is_trusted(observation) {
            judgement.problems.extend(out_of_date.problems());
        } else {
            // Nobody vouches for any path: only what breaks the chain by itself is known to be at fault.
            judgement
                .problems
                .extend(out_of_date.without_substitute().problems());
        }
    }
    let weak = Faulty::of(sent, rows, CertificateProblem::is_about_strength);
    if !weak.faulty.is_empty() && !roots.vouch_for(&weak.rest) {
        judgement.problems.extend(weak.problems());
    }
    judgement
}

/// Certificates in between that have problems of one kind.
struct Faulty<'a, 'b> {
    faulty: Vec<(&'a Sent<'b>, Vec<CertificateProblem>)>,
    /// The chain without them.
    rest: Vec<&'a Sent<'b>>,
}

impl<'a, 'b> Faulty<'a, 'b> {
    fn of(
        sent: &'a [Sent<'b>],
        rows: &[CertificateSummary],
        is_meant: fn(CertificateProblem) -> bool,
    ) -> Faulty<'a, 'b> {
        let meant = |one: &'a Sent<'b>| {
            let own = rows.get(one.position).map(|row| row.problems.iter().copied());
            let problems: Vec<_> = own.into_iter().flatten().filter(|own| is_meant(*own)).collect();
            (!problems.is_empty()).then_some((one, problems))
        };
        let whole: Vec<&Sent<'_>> = sent.iter().collect();
        let faulty: Vec<_> = sent::between(&whole).into_iter().filter_map(meant).collect();
        let mut rest = whole;
        rest.retain(|one| !faulty.iter().any(|(other, _)| other.position == one.position));
        Faulty { faulty, rest }
    }

    /// Those of them in whose place no other certificate was sent.
    fn without_substitute(mut self) -> Self {
        let between = sent::between(&self.rest);
        self.faulty
            .retain(|(one, _)| !between.iter().any(|other| other.has_same_subject(one)));
        self
    }

    fn problems(self) -> impl Iterator<Item = CertificateProblem> {
        self.faulty.into_iter().flat_map(|(_, problems)| problems)
    }
}

fn is_trusted(observation: &CertificateObservation) -> bool {
    observation.trusted_publicly || observation.trusted_here == Some(true)
}

/// What the public roots or this computer's store vouch for is trusted; a no of one does not undo the yes of the other.
fn trust_problem(
    sent: &[Sent<'_>],
    roots: &Roots,
    observation: &CertificateObservation,
    in_between: &InBetween,
) -> Option<CertificateProblem> {
    if observation.trusted_publicly {
        return None;
    }
    // A gap behind one that is out of date comes from what replaced it, not from something left out.
    let mut problems = in_between.problems.iter();
    let may_lack_one = !problems.any(|problem| problem.is_about_dates());
    let whole: Vec<&Sent<'_>> = sent.iter().collect();
    if !may_lack_one && !is_trusted(observation) && !sent::valid_together(&whole) {
        // Nobody could be asked about trust apart from the dates.
        return None;
    }
    if observation.trusted_here == Some(true) {
        // This computer keeps what the server should have sent; the next one may not.
        let lacks_one = roots.store == Some(StoreAnswer::TrustsByOwnLinks);
        return (lacks_one && may_lack_one).then_some(CertificateProblem::MissingIntermediate);
    }
    Some(
        if sent.first().is_some_and(|leaf| is_self_signed(&leaf.certificate)) {
            CertificateProblem::SelfSigned
        } else if rules::are_broken(&whole) {
            CertificateProblem::ExceedsIssuer
        } else if may_lack_one && (sent::lacks_one_in_between(sent) || roots.know_one_apart(sent)) {
            CertificateProblem::MissingIntermediate
        } else {
            CertificateProblem::UntrustedIssuer
        },
    )
}

/// Everybody who can vouch for a chain.
struct Roots {
    now: i64,
    extra: RootCertStore,
    public: RootCertStore,
    /// The leaf itself is one of the extra roots.
    leaf_is_extra: bool,
    store: Option<StoreAnswer>,
}

impl Roots {
    fn of(circumstances: &Circumstances<'_>, leaf: &Sent<'_>) -> Roots {
        let extra = circumstances.extra_roots;
        Roots {
            now: circumstances.now,
            extra: trust::own_roots(extra),
            public: trust::public_roots(),
            leaf_is_extra: extra.iter().any(|root| root.as_ref() == leaf.der),
            store: circumstances.trusted_here,
        }
    }

    /// The server sends an authority that is trusted here and has not issued its certificate: the one that links the two is what
    /// it leaves out. What leads to the public roots says nothing of a certificate that is none of theirs: those name the address
    /// of their issuer.
    fn know_one_apart(&self, sent: &[Sent<'_>]) -> bool {
        let apart = sent::apart(&sent.iter().collect::<Vec<_>>());
        self.store == Some(StoreAnswer::KnowsOneApart)
            || !apart.is_empty() && trust::vouched_for(&apart, &self.extra, self.now)
    }

    /// The roots given beside the usual ones vouch for it, its dates aside.
    fn extra_vouch_for(&self, sent: &[&Sent<'_>]) -> bool {
        self.leaf_is_extra || trust::vouched_for(sent, &self.extra, self.now)
    }

    /// Roots that ship with this program, or were given beside them, vouch for it, its dates aside.
    fn vouch_for(&self, sent: &[&Sent<'_>]) -> bool {
        self.extra_vouch_for(sent) || trust::vouched_for(sent, &self.public, self.now)
    }

    /// Any of them, or this computer's store, vouch for it as it is now.
    fn vouch_now_for(&self, sent: &[&Sent<'_>]) -> bool {
        let now = [StoreAnswer::Trusts, StoreAnswer::TrustsByOwnLinks];
        self.store.is_some_and(|answer| now.contains(&answer))
            || self.leaf_is_extra
            || trust::vouched_for_now(sent, &self.extra, self.now)
            || trust::vouched_for_now(sent, &self.public, self.now)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_public_roots_vouch_for_is_trusted_whatever_this_computer_says() {
        for trusted_here in [None, Some(false), Some(true)] {
            let observation = CertificateObservation {
                trusted_publicly: true,
                trusted_here,
                ..CertificateObservation::default()
            };
            let roots = Roots {
                now: 0,
                extra: RootCertStore::empty(),
                public: RootCertStore::empty(),
                leaf_is_extra: false,
                store: None,
            };
            let problem = trust_problem(&[], &roots, &observation, &InBetween::default());
            assert_eq!(problem, None);
        }
    }
}
