//! Signing in and sending: what the server shows of it, and what only its words say.

use super::scenario::{
    GREYLISTED, RELAY_DENIED, SENDING_25, SENDING_LIMIT, SENDING_REFUSED, SIGN_IN_METHOD, SIGN_IN_REFUSED,
    Scenario, row,
};
use crate::diagnosis::HypothesisId::{self, *};
use crate::lab::behaviour::{
    Abilities, ClientCertificate, Greeting, Mail, PortBehaviour, Product, Refused, ServerBehaviour, SignIn,
    Tls,
};
use crate::mail::{Security, Service};

/// The rows.
pub fn sign_in() -> Vec<Scenario> {
    let demanding = Tls::Answers(Abilities {
        client_certificate: ClientCertificate::Demanded,
        ..Abilities::default()
    });
    // Only the words of the message say what is wrong; every link that can be tested works.
    let said = |id, expected: HypothesisId, dialog| Scenario {
        dialog,
        service: Service::Smtps,
        ..row(id, expected, ServerBehaviour::healthy())
    };
    let turned_away = |id, refused| Scenario {
        service: Service::Smtps,
        dialog: super::scenario::SENDING_DROPPED,
        ..row(id, SendingRefused, refusing(refused))
    };
    vec![
        Scenario {
            dialog: SIGN_IN_REFUSED,
            ..row("sign-in-refused", SignInRefused, ServerBehaviour::healthy())
        },
        Scenario {
            dialog: SIGN_IN_METHOD,
            ..row("sign-in-method", SignInMethod, offering(SignIn::OAuthOnly))
        },
        row("sign-in-disabled", SignInMethod, offering(SignIn::Off)),
        Scenario {
            service: Service::Smtp,
            security: Security::StartTls,
            dialog: SENDING_25,
            ..row(
                "port-25-without-sign-in",
                SignInMethod,
                ServerBehaviour {
                    named: Some(PortBehaviour::Plain(
                        Mail::of(Product::Dovecot)
                            .starttls(Tls::default())
                            .sign_in(SignIn::Off),
                    )),
                    ..ServerBehaviour::healthy()
                },
            )
        },
        row(
            "client-certificate-demanded",
            SignInMethod,
            ServerBehaviour::with_tls(Product::Dovecot, demanding),
        ),
        said("relay-denied", SendingRefused, RELAY_DENIED),
        said("sender-refused", SendingRefused, SENDING_REFUSED),
        said("sending-limit", SendingRefused, SENDING_LIMIT),
        said("greylisted", SendingRefused, GREYLISTED),
        turned_away("access-denied", Refused::AccessDenied),
        turned_away("block-list", Refused::BlockList),
    ]
}

/// A server whose every port offers these ways of signing in.
fn offering(sign_in: SignIn) -> ServerBehaviour {
    let mail = || Mail::of(Product::Dovecot).sign_in(sign_in);
    ServerBehaviour::on_ports(
        PortBehaviour::Plain(mail().starttls(Tls::default())),
        PortBehaviour::Secure(Tls::default(), mail()),
    )
}

/// A server whose every port turns callers away.
pub fn refusing(refused: Refused) -> ServerBehaviour {
    let mail = || Mail::of(Product::Dovecot).greeting(Greeting::Refuses(refused));
    ServerBehaviour::on_ports(
        PortBehaviour::Plain(mail()),
        PortBehaviour::Secure(Tls::default(), mail()),
    )
}
