//! The faults: one scenario each, as the practice server has them.

mod server_faults;

use super::*;
use server_faults::server;

fn scenario(
    id: &'static str,
    expected: HypothesisId,
    build: impl Fn(Protocol) -> Observations + 'static,
) -> Scenario {
    Scenario {
        id,
        expected,
        groupshield: NOT,
        facts: Facts::default(),
        events: Vec::new(),
        on_plain_port: false,
        build: Box::new(build),
    }
}

pub fn scenarios() -> Vec<Scenario> {
    [
        exchange_faults(),
        versions(),
        certificates(),
        settings(),
        network(),
        server(),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn exchange_faults() -> Vec<Scenario> {
    let event = |id, error: Option<&str>| LogEvent {
        id,
        source: None,
        error: error.map(str::to_owned),
        meaning: None,
    };
    vec![
        scenario("healthy", Healthy, |protocol| changed(protocol, |_| {})),
        Scenario {
            groupshield: LIKELY,
            ..scenario("groupshield", GroupShield, |protocol| exchange(protocol, dies))
        },
        Scenario {
            groupshield: LIKELY,
            events: vec![event(11508, Some("0x2741")), event(11506, Some("0x2741"))],
            ..scenario("exchange55-events", GroupShield, |protocol| {
                exchange(protocol, dies)
            })
        },
        Scenario {
            groupshield: &[Label::Possible],
            ..scenario("groupshield-refused", GroupShield, |protocol| {
                exchange(protocol, |service| row(service, TcpOutcome::Refused))
            })
        },
        Scenario {
            groupshield: &[Label::Likely, Label::Possible],
            facts: Facts {
                groupshield_installed: Answer::Yes,
                ..Facts::default()
            },
            ..scenario("groupshield-idle-close", GroupShield, |protocol| {
                exchange(protocol, closes_at_once)
            })
        },
        Scenario {
            groupshield: AT_MOST,
            ..scenario("groupshield-one-port-only", Exchange55Listener, |protocol| {
                let works = |service| secure(service, &speaks(Ssl3, Tls10), Product::Exchange55);
                exchange(protocol, |service| {
                    if service == named(protocol) {
                        dies(service)
                    } else {
                        works(service)
                    }
                })
            })
        },
        Scenario {
            groupshield: AT_MOST,
            events: vec![event(13002, None)],
            ..scenario("exchange55-no-certificate", Exchange55Listener, |protocol| {
                exchange(protocol, closes_at_once)
            })
        },
        Scenario {
            groupshield: AT_MOST,
            ..scenario("exchange55-idle-close", Exchange55Listener, |protocol| {
                exchange(protocol, closes_at_once)
            })
        },
    ]
}

fn versions() -> Vec<Scenario> {
    let channel = |id, expected, tls: fn(&str, bool, Version) -> Reaction| {
        scenario(id, expected, move |protocol| {
            run(named(protocol), good_plain, |service| {
                secure(service, &tls, Product::Dovecot)
            })
        })
    };
    let old = |id, oldest, newest| {
        scenario(id, ServerTooOld, move |protocol| {
            let plain = |service| starttls(plain(service, Product::Dovecot), StartTlsOutcome::Works);
            run(named(protocol), plain, |service| {
                secure(service, &speaks(oldest, newest), Product::Dovecot)
            })
        })
    };
    vec![
        channel("client-too-old", ClientTooOld, |id, own, newest| {
            speaks(Tls12, Tls13)(id, own, newest)
        }),
        channel(
            "client-too-old-bare-close",
            ClientTooOld,
            |id, own, newest| match speaks(Tls12, Tls13)(id, own, newest) {
                (HelloOutcome::Alert, ..) => (HelloOutcome::Closed, None, None),
                answer => answer,
            },
        ),
        old("server-too-old", Ssl3, Tls10),
        old("tls10-only", Tls10, Tls10),
        old("ssl3-only", Ssl3, Ssl3),
        old("ssl2-only", Ssl2, Ssl2),
        channel("no-shared-cipher", NoSharedCipher, |id, own, newest| {
            if own {
                (HelloOutcome::Alert, None, Some(40))
            } else {
                speaks(Tls10, Tls13)(id, own, newest)
            }
        }),
        channel("sni-required", SniRequired, |id, own, newest| {
            let nameless = own || id == "tls1.2-no-sni" || id.starts_with("ssl");
            if nameless {
                (HelloOutcome::Alert, None, Some(112))
            } else {
                speaks(Ssl3, Tls13)(id, own, newest)
            }
        }),
        channel("sni-required-bare-close", SniRequired, |id, own, newest| {
            let nameless = own || id == "tls1.2-no-sni" || id.starts_with("ssl");
            if nameless {
                (HelloOutcome::Closed, None, None)
            } else {
                speaks(Ssl3, Tls13)(id, own, newest)
            }
        }),
    ]
}

fn certificates() -> Vec<Scenario> {
    let bad = |id, problem| {
        scenario(id, Certificate, move |protocol| {
            bad_certificate(protocol, &[problem], |_| {})
        })
    };
    vec![
        bad("certificate-expired", CertificateProblem::Expired),
        bad("certificate-not-yet-valid", CertificateProblem::NotYetValid),
        bad("certificate-wrong-name", CertificateProblem::WrongName),
        bad("certificate-unknown-issuer", CertificateProblem::UntrustedIssuer),
        bad("certificate-chain", CertificateProblem::MissingIntermediate),
        scenario("certificate-self-signed", Certificate, |protocol| {
            bad_certificate(
                protocol,
                &[CertificateProblem::SelfSigned, CertificateProblem::WeakKey],
                |_| {},
            )
        }),
        scenario("weak-certificate", WeakCertificate, |protocol| {
            bad_certificate(protocol, &[CertificateProblem::WeakKey], |_| {})
        }),
        scenario("weak-signature", WeakCertificate, |protocol| {
            let problems = [
                CertificateProblem::UntrustedIssuer,
                CertificateProblem::WeakSignature,
            ];
            bad_certificate(protocol, &problems, |_| {})
        }),
        scenario("clock-wrong", ClockWrong, |protocol| {
            let three_years = 3 * 365 * 86_400;
            let mut observed = bad_certificate(protocol, &[CertificateProblem::NotYetValid], |certificate| {
                certificate.judged_at -= three_years;
            });
            observed.local_context.clock_ahead_seconds = Some(-three_years);
            observed
        }),
    ]
}

fn settings() -> Vec<Scenario> {
    let text = |service| PortObservation {
        hellos: hellos(&all(HelloOutcome::Text, None), Via::Tls),
        ..plain(service, Product::Dovecot)
    };
    let answers = |service: Service, text: &str| PortObservation {
        greeting: (!service.is_implicit_tls()).then(|| said(GreetingKind::OtherProtocol, text)),
        hellos: hellos(&all(HelloOutcome::OtherProtocol, None), Via::Tls)
            .into_iter()
            .map(|hello| HelloObservation {
                text: Some(text.to_owned()),
                ..hello
            })
            .collect(),
        ..row(service, TcpOutcome::Open)
    };
    vec![
        scenario(
            "plaintext-on-secure-port",
            PlaintextOnSecurePort,
            move |protocol| {
                run(
                    named(protocol),
                    |service| starttls(plain(service, Product::Dovecot), StartTlsOutcome::NotOffered),
                    text,
                )
            },
        ),
        Scenario {
            on_plain_port: true,
            ..scenario("starttls-mixup", StarttlsMixup, |protocol| {
                run(
                    protocol.service(Security::None).expect("probed"),
                    good_plain,
                    good_secure,
                )
            })
        },
        scenario("starttls-mixup-on-secure-port", StarttlsMixup, move |protocol| {
            run(named(protocol), good_plain, |service| {
                starttls(text(service), StartTlsOutcome::NotTried)
            })
        }),
        scenario("no-secure-service", NoSecureService, |protocol| {
            run(named(protocol), good_plain, |service| {
                row(service, TcpOutcome::Refused)
            })
        }),
        scenario("wrong-protocol", WrongProtocol, move |protocol| {
            run(
                named(protocol),
                move |service| answers(service, "SSH-2.0-OpenSSH_9.2p1"),
                move |service| answers(service, "HTTP/1.1 400 Bad Request"),
            )
        }),
        scenario("captive-portal", CaptivePortal, move |protocol| {
            let portal = move |service| answers(service, "HTTP/1.1 511 Network Authentication Required");
            run(named(protocol), portal, portal)
        }),
        scenario("sign-in-method", SignInMethod, |protocol| {
            changed(protocol, move |row| {
                let line = match protocol {
                    Protocol::Imap => "AUTH=XOAUTH2",
                    Protocol::Smtp => "AUTH XOAUTH2",
                    _ => "SASL XOAUTH2",
                };
                row.capabilities = Some(vec![line.to_owned()]);
            })
        }),
    ]
}

fn network() -> Vec<Scenario> {
    let intercepted = |row: &mut PortObservation, by: &str| {
        if let Some(certificate) = &mut row.certificate {
            certificate.problems = vec![CertificateProblem::UntrustedIssuer];
            certificate.interceptor = Some(by.to_owned());
            if let Some(leaf) = certificate.chain.first_mut() {
                leaf.issuer = by.to_owned();
                leaf.sha256 = "cd".repeat(32);
            }
        }
    };
    let blocked = |id, tcp| {
        scenario(id, Firewall, move |protocol| {
            run(named(protocol), good_plain, |service| row(service, tcp))
        })
    };
    vec![
        scenario("interception", Interception, move |protocol| {
            run(
                named(protocol),
                |service| plain(service, Product::Avast),
                |service| {
                    let mut row = secure(service, &speaks(Ssl3, Tls13), Product::Avast);
                    intercepted(&mut row, "Avast Web/Mail Shield");
                    row
                },
            )
        }),
        scenario("starttls-stripped", Interception, move |protocol| {
            let masked = |service| {
                let mut row = starttls(plain(service, Product::Dovecot), StartTlsOutcome::NotOffered);
                if let Some(starttls) = &mut row.starttls {
                    starttls.masked = true;
                }
                row
            };
            run(named(protocol), masked, |service| {
                let mut row = good_secure(service);
                intercepted(&mut row, "FortiGate");
                row
            })
        }),
        blocked("firewall", TcpOutcome::TimedOut),
        blocked("blocked-locally", TcpOutcome::BlockedLocally),
        Scenario {
            groupshield: &[Label::NotTested],
            ..scenario("dns", Dns, |_| Observations {
                dns: vec![DnsObservation {
                    name: "mail.example.org".to_owned(),
                    family: Family::V4,
                    outcome: DnsOutcome::NotFound,
                    addresses: Vec::new(),
                    ms: 20,
                    error: None,
                }],
                ..Observations::default()
            })
        },
        scenario("ipv6-broken", Ipv6Broken, |protocol| {
            let mut observed = changed(protocol, |_| {});
            let broken = observed.ports.iter().map(|row| PortObservation {
                named: row.named,
                service: row.service,
                ..PortObservation::new(row.port, V6, TcpOutcome::TimedOut)
            });
            let broken: Vec<_> = broken.collect();
            observed.ports.splice(0..0, broken);
            observed
        }),
    ]
}
