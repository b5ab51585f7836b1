//! The list of scenarios: one row each.
//!
//! In: nothing. Out: the table behind [`super::scenarios`]. Each row's title and description are in `assets/text/en/lab.ftl`.

mod hostile;
mod places;

use super::Scenario;
use super::setting::{
    AES_SUITES, Abilities, CertificateKind, Door, Mail, OLD_SUITES, Product, Refusal, SUITES_OF_2005,
    Setting, Tls, WEAK_KEY_SUITES,
};
use crate::diagnosis::HypothesisId::{self, *};
use crate::diagnosis::{Answer, Facts, Label};
use crate::mail::{Security, Service};
use crate::wire::Version;
use std::sync::LazyLock;
use std::time::Duration;

const NOT_GROUPSHIELD: &[Label] = &[Label::Unlikely, Label::RuledOut];
const PERHAPS_GROUPSHIELD: &[Label] = &[Label::Possible];
const GROUPSHIELD: &[Label] = &[Label::Likely];
const AT_LEAST_PERHAPS: &[Label] = &[Label::Likely, Label::Possible];
const AT_MOST_PERHAPS: &[Label] = &[Label::Possible, Label::Unlikely, Label::RuledOut];

const SECURE_CONNECT: &str = include_str!("../../../assets/lab/secure-connect.txt");
const CONNECTION_DROPPED: &str = include_str!("../../../assets/lab/connection-dropped.txt");
const CONNECTION_REFUSED: &str = include_str!("../../../assets/lab/connection-refused.txt");
const CONNECTION_TIMED_OUT: &str = include_str!("../../../assets/lab/connection-timed-out.txt");
const NO_ANSWER: &str = include_str!("../../../assets/lab/no-answer.txt");
const NO_ANSWER_110: &str = include_str!("../../../assets/lab/no-answer-110.txt");
const HOST_NOT_FOUND: &str = include_str!("../../../assets/lab/host-not-found.txt");
const ENCRYPTION_TYPE: &str = include_str!("../../../assets/lab/outlook-encryption-type.txt");
const TOO_MANY: &str = include_str!("../../../assets/lab/too-many.txt");
const SIGN_IN_REFUSED: &str = include_str!("../../../assets/lab/sign-in-refused.txt");
const GROUPSHIELD_EVENTS: &str = include_str!("../../../assets/lab/groupshield-events.txt");
const NO_CERTIFICATE_EVENT: &str = include_str!("../../../assets/lab/no-certificate-event.txt");

const SSH: &str = "SSH-2.0-OpenSSH_9.2p1 Debian-2+deb12u3\r\n";
const HTTP: &str = "HTTP/1.1 400 Bad Request\r\nServer: nginx\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n\
    <html><head><title>400 Bad Request</title></head></html>\r\n";
/// The answer that RFC 6585 section 6 made for captive portals.
const PORTAL: &str = "HTTP/1.1 511 Network Authentication Required\r\n\
    Location: http://login.portal.practice.example/\r\nContent-Type: text/html\r\nConnection: close\r\n\r\n\
    <html><head><title>Captive portal</title></head><body>Sign in to use the guest Wi-Fi</body></html>\r\n";

/// Three years, in seconds.
const THREE_YEARS: i64 = 3 * 365 * 86_400;

/// Long enough to be called slow, short enough to sit through.
const SLOW: Duration = Duration::from_secs(5);

/// Every scenario.
pub(super) fn all() -> &'static [Scenario] {
    static ALL: LazyLock<Vec<Scenario>> = LazyLock::new(|| {
        [
            groupshield(),
            versions(),
            certificates(),
            settings(),
            places::network(),
            places::server(),
            hostile::hostile(),
        ]
        .concat()
    });
    &ALL
}

/// A row without anything particular.
fn row(id: &'static str, expected: HypothesisId, setting: Setting) -> Scenario {
    Scenario {
        id,
        expected,
        groupshield: NOT_GROUPSHIELD,
        facts: Facts::default(),
        event_log: None,
        hidden: false,
        service: Service::Pop3s,
        security: Security::Tls,
        dialog: SECURE_CONNECT,
        setting,
    }
}

fn healthy_mail() -> Mail {
    Mail::of(Product::Dovecot).starttls(Tls::default())
}

fn speaks(oldest: Version, newest: Version, suites: &'static [u16], refusal: Refusal) -> Tls {
    Tls::Answers(Abilities {
        oldest,
        newest,
        suites,
        refusal,
        ..Abilities::default()
    })
}

fn groupshield() -> Vec<Scenario> {
    let dies = || Door::Secure(Tls::DiesOnHello, Mail::of(Product::Exchange55));
    let closes = || Door::Secure(Tls::ClosesAtOnce, Mail::of(Product::Exchange55));
    let works = Door::Secure(
        speaks(Version::Ssl3, Version::Tls10, OLD_SUITES, Refusal::Alert),
        Mail::of(Product::Exchange55),
    );
    vec![
        row("healthy", Healthy, Setting::healthy()),
        Scenario {
            groupshield: GROUPSHIELD,
            ..row("groupshield", GroupShield, Setting::exchange55(dies()))
        },
        Scenario {
            groupshield: PERHAPS_GROUPSHIELD,
            dialog: CONNECTION_REFUSED,
            ..row(
                "groupshield-refused",
                GroupShield,
                Setting::exchange55(Door::Refused),
            )
        },
        Scenario {
            groupshield: AT_LEAST_PERHAPS,
            facts: Facts {
                groupshield_installed: Answer::Yes,
                ..Facts::default()
            },
            ..row(
                "groupshield-idle-close",
                GroupShield,
                Setting::exchange55(closes()),
            )
        },
        Scenario {
            groupshield: GROUPSHIELD,
            event_log: Some(GROUPSHIELD_EVENTS),
            ..row("exchange55-events", GroupShield, Setting::exchange55(dies()))
        },
        Scenario {
            groupshield: AT_MOST_PERHAPS,
            ..row(
                "groupshield-one-port-only",
                Exchange55Listener,
                Setting {
                    named: Some(dies()),
                    ..Setting::exchange55(works)
                },
            )
        },
        Scenario {
            event_log: Some(NO_CERTIFICATE_EVENT),
            dialog: CONNECTION_DROPPED,
            ..row(
                "exchange55-no-certificate",
                Exchange55Listener,
                Setting::exchange55(closes()),
            )
        },
    ]
}

fn versions() -> Vec<Scenario> {
    let modern = |refusal| {
        speaks(
            Version::Tls12,
            Version::Tls13,
            &[0x009C, 0x003C, 0x002F, 0x0035],
            refusal,
        )
    };
    let too_old = |id, oldest, newest, suites| Scenario {
        dialog: ENCRYPTION_TYPE,
        ..row(
            id,
            ServerTooOld,
            Setting::channel(Product::Cyrus2, speaks(oldest, newest, suites, Refusal::Alert)),
        )
    };
    let aes_only = speaks(Version::Tls10, Version::Tls13, AES_SUITES, Refusal::Alert);
    let needs_name = Tls::Answers(Abilities {
        needs_name: true,
        ..Abilities::default()
    });
    vec![
        row(
            "client-too-old",
            ClientTooOld,
            Setting::channel(Product::Dovecot, modern(Refusal::Alert)),
        ),
        row(
            "client-too-old-bare-close",
            ClientTooOld,
            Setting::channel(Product::Dovecot, modern(Refusal::Close)),
        ),
        too_old("server-too-old", Version::Ssl3, Version::Tls10, OLD_SUITES),
        too_old("tls10-only", Version::Tls10, Version::Tls10, SUITES_OF_2005),
        too_old("ssl3-only", Version::Ssl3, Version::Ssl3, OLD_SUITES),
        too_old("ssl2-only", Version::Ssl2, Version::Ssl2, OLD_SUITES),
        row(
            "no-shared-cipher",
            NoSharedCipher,
            Setting::channel(Product::Dovecot, aes_only),
        ),
        row(
            "sni-required",
            SniRequired,
            Setting::channel(Product::Dovecot, needs_name),
        ),
    ]
}

fn certificates() -> Vec<Scenario> {
    let bad = |id, kind| row(id, Certificate, Setting::healthy().certificate(kind));
    let weak = speaks(Version::Ssl3, Version::Tls12, WEAK_KEY_SUITES, Refusal::Alert);
    let clock = Setting {
        clock_offset_seconds: -THREE_YEARS,
        ..Setting::channel(Product::UwImap, Tls::default())
    };
    vec![
        bad("certificate-expired", CertificateKind::Expired),
        bad("certificate-not-yet-valid", CertificateKind::NotYetValid),
        bad("certificate-wrong-name", CertificateKind::WrongName),
        bad("certificate-self-signed", CertificateKind::SelfSigned),
        bad("certificate-unknown-issuer", CertificateKind::UnknownIssuer),
        row(
            "weak-certificate",
            WeakCertificate,
            Setting::channel(Product::Dovecot, weak).certificate(CertificateKind::WeakKey),
        ),
        row(
            "weak-signature",
            WeakCertificate,
            Setting::healthy().certificate(CertificateKind::WeakSignature),
        ),
        row("clock-wrong", ClockWrong, clock),
    ]
}

fn settings() -> Vec<Scenario> {
    let plain = || Mail::of(Product::Dovecot);
    vec![
        row(
            "plaintext-on-secure-port",
            PlaintextOnSecurePort,
            Setting::doors(Door::Plain(plain()), Door::Plain(plain())),
        ),
        Scenario {
            service: Service::Pop3,
            dialog: NO_ANSWER_110,
            ..row(
                "starttls-mixup",
                StarttlsMixup,
                Setting::doors(Door::Plain(healthy_mail()), Door::Plain(healthy_mail())),
            )
        },
        Scenario {
            dialog: CONNECTION_REFUSED,
            ..row(
                "no-secure-service",
                NoSecureService,
                Setting::doors(Door::Plain(healthy_mail()), Door::Refused),
            )
        },
        row(
            "wrong-protocol",
            WrongProtocol,
            Setting::doors(Door::Announces(SSH), Door::Replies(HTTP)),
        ),
        Scenario {
            dialog: SIGN_IN_REFUSED,
            ..row(
                "sign-in-refused",
                SignInRefused,
                Setting::doors(
                    Door::Plain(Mail {
                        oauth_only: true,
                        ..healthy_mail()
                    }),
                    Door::Secure(
                        Tls::default(),
                        Mail {
                            oauth_only: true,
                            ..plain()
                        },
                    ),
                ),
            )
        },
    ]
}
