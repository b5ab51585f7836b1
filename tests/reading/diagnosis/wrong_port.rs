//! What answers is something else, or nothing does: whose port it is decides whose move it is.

use super::outcomes::{checked, own_hello};
use mailprobe::checkup::Checkup;
use mailprobe::diagnosis::{FindingId, HypothesisId, Link, LinkState};
use mailprobe::mail::{PortOwner, Protocol, Security, Service};
use mailprobe::observation::{GreetingKind, HelloOutcome, TcpOutcome};
use mailprobe::report::{verdict, words};
use mailprobe::text::Text;
use mailprobe::wire::Version::Tls12;

const THUNDERBIRD: &str = "tb140";

/// Something else greets behind the encryption of the named port.
fn other_inside(service: Service, text: &str) -> Checkup {
    checked(THUNDERBIRD, service, Security::Tls, true, |row| {
        row.hellos = vec![own_hello(Tls12, HelloOutcome::ServerHello, THUNDERBIRD)];
        row.capabilities = None;
        let greeting = row.greeting.as_mut().expect("a greeting");
        greeting.kind = GreetingKind::OtherProtocol;
        greeting.text = text.to_owned();
    })
}

fn has_admin_step(checkup: &Checkup, id: &str) -> bool {
    checkup.advice.admin.iter().any(|step| step.text == id)
}

#[test]
fn behind_the_right_port_the_server_is_at_fault() {
    for service in [Service::Imaps, Service::Pop3s, Service::Smtps] {
        let checkup = other_inside(service, "SSH-2.0-OpenSSH_9.7");
        assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::WrongProtocol));
        let whose = verdict::whose_move(&checkup, Text::english());
        assert!(whose.starts_with("The people who run"), "{whose}");
        assert!(has_admin_step(&checkup, "admin-check-forwarding"));
    }
}

#[test]
fn on_another_services_port_nothing_is_wrong_at_the_server() {
    let mut checkup = other_inside(Service::Imaps, "+OK ready");
    checkup.target.port = 995;
    for row in checkup.observations.ports.iter_mut().filter(|row| row.named) {
        row.port = 995;
    }
    assert_eq!(checkup.target.port_owner(), PortOwner::Another);
    checkup.decide_again();
    let whose = verdict::whose_move(&checkup, Text::english());
    assert!(whose.starts_with("You can fix this yourself"), "{whose}");
    assert!(!has_admin_step(&checkup, "admin-check-forwarding"));
}

#[test]
fn a_port_belongs_to_what_its_number_is_registered_for() {
    use PortOwner::{Another, ItsOwn, Nobody};
    use Security::{None as Clear, StartTls, Tls};
    for (protocol, security, port, owner) in [
        (Protocol::Imap, Tls, 993, ItsOwn),
        (Protocol::Imap, StartTls, 143, ItsOwn),
        (Protocol::Smtp, StartTls, 587, ItsOwn),
        (Protocol::Smtp, Clear, 25, ItsOwn),
        (Protocol::Pop3, Tls, 993, Another),
        (Protocol::Imap, Tls, 443, Another),
        (Protocol::Imap, Clear, 4190, Another),
        (Protocol::Pop3, StartTls, 995, Nobody),
        (Protocol::Pop3, Tls, 9995, Nobody),
    ] {
        let mut target = other_inside(Service::Imaps, "x").target;
        (target.protocol, target.security, target.port) = (protocol, security, port);
        assert_eq!(target.port_owner(), owner, "{protocol} {security:?} {port}");
    }
}

#[test]
fn blank_lines_are_shown_as_what_they_are() {
    let checkup = other_inside(Service::Smtps, "");
    let note = checkup
        .diagnosis
        .chain
        .link(Link::MailServer)
        .map(|row| &row.note);
    let words = words::link_note(note.expect("a link"), Text::english());
    assert!(words.ends_with(r"\r\n"), "{words}");
}

/// Every port with this outcome, at an address of the internet.
fn every_port(outcome: TcpOutcome) -> Checkup {
    let mut checkup = checked(THUNDERBIRD, Service::Imaps, Security::Tls, false, |_| {});
    for row in &mut checkup.observations.ports {
        (row.tcp, row.address) = (outcome, [192, 0, 2, 1].into());
        (row.greeting, row.certificate, row.handshake) = (None, None, None);
        (row.capabilities, row.starttls, row.first_reply) = (None, None, None);
        row.hellos.clear();
        row.idle.clear();
    }
    checkup.decide_again();
    checkup
}

#[test]
fn where_nothing_can_be_reached_the_way_out_is_missing() {
    let checkup = every_port(TcpOutcome::Unreachable);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::NoNetwork));
    let mut findings = checkup.diagnosis.findings.iter();
    assert!(findings.any(|finding| finding.id == FindingId::NoWayOut));
    let state = checkup
        .diagnosis
        .chain
        .link(Link::ThisComputer)
        .map(|row| row.state);
    assert_eq!(state, Some(LinkState::Broken));
    let sentence = verdict::sentence(&checkup, Text::english());
    assert!(sentence.contains("no way out of its network"), "{sentence}");
}

#[test]
fn where_every_mail_port_refuses_the_name_is_compared_first() {
    let checkup = every_port(TcpOutcome::Refused);
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::ServerDown));
    let first = checkup.advice.user.first().map(|step| step.text.as_str());
    assert_eq!(first, Some("user-check-name"));
    assert!(has_admin_step(&checkup, "admin-blocked-addresses"));
    let whose = verdict::whose_move(&checkup, Text::english());
    assert!(whose.starts_with("Compare the server's name first"), "{whose}");
}

/// A page that sends the visitor elsewhere: of this network, unless the certificate shows that it is the server's own.
#[test]
fn a_redirect_behind_the_servers_own_certificate_is_no_page_of_this_network() {
    use mailprobe::certificate::CertificateProblem::{SelfSigned, WrongName};
    let mut checkup = other_inside(Service::Imaps, "HTTP/1.1 302 Found");
    checkup.observations.local_context.captive_portal = true;
    checkup.decide_again();
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::WrongProtocol));
    for row in checkup.observations.ports.iter_mut().filter(|row| row.named) {
        let certificate = row.certificate.as_mut().expect("a certificate");
        certificate.problems = vec![WrongName, SelfSigned];
    }
    checkup.decide_again();
    assert_eq!(checkup.diagnosis.leading, Some(HypothesisId::CaptivePortal));
}

/// A firewall on the way answers within a round trip; a router that is not there is waited for.
#[test]
fn what_is_turned_back_at_once_is_no_missing_way_out() {
    const EHOSTUNREACH: i32 = 113;
    let mut checkup = every_port(TcpOutcome::Unreachable);
    for (ms, leading) in [(20, HypothesisId::Firewall), (3_080, HypothesisId::NoNetwork)] {
        for row in &mut checkup.observations.ports {
            (row.os_error, row.tcp_ms) = (Some(EHOSTUNREACH), ms);
        }
        checkup.decide_again();
        assert_eq!(checkup.diagnosis.leading, Some(leading), "{ms}");
    }
}
