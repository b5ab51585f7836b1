//! Findings about who speaks: the product, a scanner in its place, "too many", sign-in; and how the other secure ports stand.
//!
//! In: greetings and capabilities of every port. Out: findings of the stages `greeting`, `auth`, `tls` and `local`.

use super::channel::{first_line, slow};
use super::road::SLOW_FROM_MS;
use super::seen::{Channel, Seen, channel_of, greets};
use crate::diagnosis::Finding;
use crate::mail::{Protocol, Security};
use crate::probe::{Ended, GreetingKind, GreetingObservation, PortObservation, TcpOutcome, Via};

/// The third number of Service Pack 3 (KB Q158530).
const SERVICE_PACK_3: u32 = 2650;

pub(super) fn findings(seen: &Seen) -> Vec<Finding> {
    let mut findings = identity(seen);
    findings.extend(scanner(seen));
    findings.extend(crowd(seen));
    findings.extend(silence(seen));
    findings.extend(portal(seen));
    findings.extend(sign_in(seen));
    findings.extend(other_secure_ports(seen));
    findings
}

/// What the greeting says about the product.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Product {
    Exchange55,
    Other,
    Untold,
}

fn product_of(greeting: &GreetingObservation) -> Product {
    let Some(product) = greeting.product.as_deref().filter(|_| !greeting.scanner) else {
        return Product::Untold;
    };
    let version = greeting.version.as_deref().unwrap_or_default();
    let exchange = product.contains("Exchange");
    if exchange && (version.starts_with("5.5.") || (version.is_empty() && product.contains("5.5"))) {
        Product::Exchange55
    } else if exchange && version.is_empty() && product == "Microsoft Exchange" {
        // "Microsoft Exchange" and no more: any generation of it.
        Product::Untold
    } else {
        Product::Other
    }
}

/// The server's product by its greetings: those of the protocol in question first, and mail reading before sending,
/// because the SMTP door of an Exchange server often belongs to a gateway of another make.
fn identity(seen: &Seen) -> Vec<Finding> {
    let mut rows: Vec<&PortObservation> = seen
        .observations
        .ports
        .iter()
        .filter(|row| row.greeting.is_some())
        .collect();
    rows.sort_by_key(|row| {
        let protocol = row.service.map(|service| service.protocol());
        (
            protocol != Some(seen.target.protocol),
            protocol == Some(Protocol::Smtp),
        )
    });
    let told = rows.into_iter().find_map(|row| {
        let greeting = row.greeting.as_ref()?;
        let product = product_of(greeting);
        (product != Product::Untold).then_some((row, greeting, product))
    });
    let Some((row, greeting, product)) = told else {
        return Vec::new();
    };
    let described = |finding: Finding| {
        finding
            .with("port", row.port)
            .with("product", greeting.product.clone())
            .with("version", greeting.version.clone())
            .with("level", greeting.level.clone())
    };
    if product == Product::Other {
        return vec![described(Finding::new("other-product-greeting"))];
    }
    let build = greeting
        .version
        .as_deref()
        .and_then(|version| version.split('.').nth(2)?.parse::<u32>().ok());
    let mut findings = vec![described(Finding::new("exchange-5.5-greeting"))];
    if build.is_some_and(|build| build < SERVICE_PACK_3) {
        findings.push(described(Finding::new("exchange-5.5-before-sp3")));
    }
    findings
}

fn scanner(seen: &Seen) -> Vec<Finding> {
    let greeting = seen.observations.ports.iter().find_map(|row| {
        let greeting = row.greeting.as_ref().filter(|greeting| greeting.scanner)?;
        Some((row, greeting))
    });
    let spoken = greeting.map(|(row, greeting)| {
        Finding::new("scanner-greeting")
            .with("port", row.port)
            .with("product", greeting.product.clone())
            .with("text", first_line(&greeting.text))
    });
    let ports = &seen.observations.surroundings.local_scanner_ports;
    let listening = ports
        .first()
        .map(|port| Finding::new("local-scanner-listens").with("port", *port));
    spoken.into_iter().chain(listening).collect()
}

/// Refusals in place of a greeting.
fn crowd(seen: &Seen) -> Vec<Finding> {
    let mut findings = Vec::new();
    let refusal = seen.observations.ports.iter().find_map(|row| {
        let greeting = row.greeting.as_ref()?;
        let text = greeting.text.to_lowercase();
        let own_tls = super::channel::says_tls_did_not_start(&text);
        (greeting.kind == GreetingKind::Refusal && !own_tls).then_some((row, greeting, text))
    });
    if let Some((row, greeting, text)) = refusal {
        let crowded = [
            "too many",
            "busy",
            "limit",
            "try again",
            "maximum",
            "overload",
            "in-use",
            "later",
        ]
        .iter()
        .any(|words| text.contains(words));
        findings.push(
            Finding::new(if crowded {
                "busy-greeting"
            } else {
                "refusal-greeting"
            })
            .with("port", row.port)
            .with("text", first_line(&greeting.text)),
        );
    }
    if seen.observations.ended == Ended::ServerAskedToStop {
        findings.push(Finding::new("server-asked-to-stop"));
    }
    findings
}

/// No words, or late ones.
fn silence(seen: &Seen) -> Vec<Finding> {
    let mut findings = Vec::new();
    let open: Vec<_> = seen
        .observations
        .ports
        .iter()
        .filter(|row| row.tcp == TcpOutcome::Open)
        .collect();
    let silent = |row: &&PortObservation| {
        row.greeting
            .as_ref()
            .is_some_and(|greeting| greeting.kind == GreetingKind::Silence)
            && !row.service.is_some_and(|service| service.is_implicit_tls())
    };
    let plain: Vec<_> = open
        .iter()
        .filter(|row| !row.service.is_some_and(|service| service.is_implicit_tls()))
        .collect();
    let nobody_speaks = plain.len() > 1
        && plain.iter().all(|row| silent(row))
        && !open
            .iter()
            .any(|row| matches!(channel_of(row, Via::Tls), Channel::Answers));
    if nobody_speaks {
        findings.push(Finding::new("no-port-speaks").with("ports", plain.len()));
    }
    let Some(row) = seen.best else {
        return findings;
    };
    let Some(greeting) = &row.greeting else {
        return findings;
    };
    let awaited = greeting.inside_tls || seen.target.security == Security::None;
    match greeting.kind {
        GreetingKind::Silence | GreetingKind::Closed | GreetingKind::Reset if awaited => {
            findings.push(
                Finding::new("greeting-missing")
                    .with("port", row.port)
                    .with("ms", greeting.ms),
            );
        }
        GreetingKind::Ready | GreetingKind::Preauth if greeting.ms >= SLOW_FROM_MS => {
            findings.push(slow(row.port, greeting.ms));
        }
        _ => {}
    }
    findings
}

fn portal(seen: &Seen) -> Option<Finding> {
    // RFC 6585 section 6 gave captive portals an answer of their own.
    let sign_in_page = |text: &str| text.contains("511 Network Authentication Required");
    let texts = seen.observations.ports.iter().flat_map(|row| {
        let hellos = row.hellos.iter().filter_map(|hello| hello.text.as_deref());
        row.greeting
            .iter()
            .map(|greeting| greeting.text.as_str())
            .chain(hellos)
    });
    let found = seen.observations.surroundings.captive_portal || texts.into_iter().any(sign_in_page);
    found.then(|| Finding::new("captive-portal-answers").with("port", seen.target.port))
}

/// Whether the named port, secured as the program secures it, takes a password at all.
fn sign_in(seen: &Seen) -> Vec<Finding> {
    let Some(row) = seen.best else {
        return Vec::new();
    };
    let here = |id: &str| vec![Finding::new(id).with("port", row.port)];
    let plain = seen.target.security == Security::None;
    if plain && row.starttls.as_ref().is_some_and(|starttls| starttls.required) {
        return here("plain-sign-in-refused");
    }
    // What a port says before encryption does not hold after it.
    let secured = seen.target.security == Security::Tls
        && row.greeting.as_ref().is_some_and(|greeting| greeting.inside_tls);
    let Some(lines) = row.capabilities.as_ref().filter(|_| plain || secured) else {
        return Vec::new();
    };
    let words: Vec<String> = lines
        .iter()
        .flat_map(|line| line.split([' ', '[', ']', '=', '\r', '\n']))
        .map(str::to_ascii_uppercase)
        .collect();
    let has = |name: &str| {
        words
            .iter()
            .any(|word| word == name || word.ends_with(&format!("-{name}")))
    };
    let oauth = has("XOAUTH2") || has("OAUTHBEARER");
    let password = [
        "PLAIN",
        "LOGIN",
        "USER",
        "CRAM-MD5",
        "DIGEST-MD5",
        "NTLM",
        "GSSAPI",
        "SCRAM-SHA-1",
        "SCRAM-SHA-256",
    ]
    .into_iter()
    .any(has);
    if oauth && !password {
        here("sign-in-oauth-only")
    } else if has("LOGINDISABLED") && !password {
        here("sign-in-disabled")
    } else {
        Vec::new()
    }
}

/// How the other secure ports of the same server stand beside the named one.
fn other_secure_ports(seen: &Seen) -> Option<Finding> {
    let best = seen.best.filter(|_| seen.target.security == Security::Tls)?;
    let named = channel_of(best, Via::Tls);
    let fails =
        matches!(named, Channel::Dies | Channel::Closed(_)) && super::seen::clear_text(best).is_none();
    if !fails {
        return None;
    }
    let secure = || {
        seen.others()
            .filter(|row| row.service.is_some_and(|service| service.is_implicit_tls()))
    };
    if let Some(row) = secure().find(|row| channel_of(row, Via::Tls) == Channel::Answers) {
        return Some(
            Finding::new("other-secure-port-works")
                .with("port", best.port)
                .with("other_port", row.port),
        );
    }
    let same =
        secure().find(|row| channel_of(row, Via::Tls) == named && super::seen::clear_text(row).is_none())?;
    let greeter = seen.others().find(|row| greets(row))?;
    Some(
        Finding::new("both-secure-ports-fail")
            .with("port", best.port)
            .with("other_port", same.port)
            .with("greeting_port", greeter.port),
    )
}
