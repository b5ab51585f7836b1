//! Made-up faults of the server.

use super::*;

pub(super) fn server() -> Vec<Scenario> {
    let crowded = |service| PortObservation {
        greeting: Some(said(
            GreetingKind::Refusal,
            "-ERR Too many connections from your address",
        )),
        ..row(service, TcpOutcome::Open)
    };
    let silent = |service: Service| PortObservation {
        greeting: (!service.is_implicit_tls()).then(|| said(GreetingKind::Silence, "")),
        ..secure(service, &all(HelloOutcome::Silent, None), Product::Dovecot)
    };
    vec![
        scenario("secure-listener-fault", SecureListenerFault, |protocol| {
            let broken = |service| {
                let mut row = starttls(
                    plain(service, Product::Dovecot),
                    StartTlsOutcome::TextAfterGoAhead,
                );
                if let Some(starttls) = &mut row.starttls {
                    starttls.reply = Some("-ERR [SYS/TEMP] TLS initialization failed.".to_owned());
                }
                row
            };
            run(named(protocol), broken, closes_at_once)
        }),
        scenario("secure-listener-dies", SecureListenerFault, |protocol| {
            run(named(protocol), |service| plain(service, Product::Dovecot), dies)
        }),
        scenario("alert-80-on-every-hello", SecureListenerFault, |protocol| {
            let plain =
                |service| starttls(plain(service, Product::Dovecot), StartTlsOutcome::HandshakeFailed);
            run(named(protocol), plain, |service| {
                secure(service, &all(HelloOutcome::Alert, Some(80)), Product::Dovecot)
            })
        }),
        scenario("refused", ServerDown, |protocol| {
            let refused = |service| row(service, TcpOutcome::Refused);
            run(named(protocol), refused, refused)
        }),
        scenario("silent", SlowServer, move |protocol| {
            run(named(protocol), silent, silent)
        }),
        scenario("slow", SlowServer, |protocol| {
            changed(protocol, |row| {
                row.hellos.iter_mut().for_each(|hello| hello.ms = 5003)
            })
        }),
        scenario("busy", ServerBusy, move |protocol| {
            run(named(protocol), crowded, |service| {
                let mut row = good_secure(service);
                row.greeting = Some(GreetingObservation {
                    inside_tls: true,
                    ..said(GreetingKind::Refusal, "-ERR Too many connections")
                });
                row
            })
        }),
        scenario("rate-limited", ServerBusy, move |protocol| {
            let mut observed = run(named(protocol), crowded, |service| PortObservation {
                hellos: vec![hello(
                    "oe6-xp-tls10",
                    true,
                    Via::Tls,
                    (HelloOutcome::Closed, None, None),
                )],
                ..row(service, TcpOutcome::Open)
            });
            observed.ended = Ended::ServerAskedToStop;
            observed
        }),
        scenario("flapping", ServerBusy, |protocol| {
            let plain = |service| plain(service, Product::Dovecot);
            run(named(protocol), plain, |service| {
                let mut row = good_secure(service);
                for hello in &mut row.hellos {
                    (hello.tries, hello.answered, hello.failed_alone) = (4, 2, 2);
                }
                row
            })
        }),
    ]
}
