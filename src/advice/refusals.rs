//! What a refusal is about, by the server's own words: `assets/refusals.csv`.
//!
//! In: replies as the server wrote them. Out: the conditions of the table of steps that they make hold. Pure.

use crate::wire::refusal::{self, RefusalKind};

/// The conditions that these words make hold, each once.
pub(super) fn conditions(words: &str) -> Vec<&'static str> {
    let mut holding: Vec<&'static str> = Vec::new();
    for row in refusal::rows_in(words).filter(|row| !row.condition.is_empty()) {
        if !holding.contains(&row.condition.as_str()) {
            holding.push(&row.condition);
        }
    }
    // Each reply by itself: what one says speaks neither for another nor against it.
    let of_kind = |kind: &RefusalKind| words.lines().any(|reply| refusal::is_of_kind(reply, *kind));
    for kind in RefusalKind::ALL.into_iter().filter(of_kind) {
        holding.push(kind.condition());
        // What is told of the kind holds also of what it is a kind of.
        match kind {
            RefusalKind::KeptOut => holding.push("shut-out"),
            RefusalKind::BackendTrouble => holding.push("server-trouble"),
            RefusalKind::ProtocolOff | RefusalKind::TakesNoMail => {}
        }
    }
    holding
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::advice::WHEN;

    #[test]
    fn every_row_names_a_condition() {
        for row in refusal::rows() {
            assert!(
                row.condition.is_empty() || WHEN.contains(&row.condition.as_str()),
                "{}",
                row.condition
            );
        }
    }

    #[test]
    fn refusals_are_told_apart() {
        for (reply, condition) in [
            ("554 5.7.1 <a@b.example>: Relay access denied", "relay"),
            (
                "554 5.7.1 Service unavailable; client host [192.0.2.1] blocked using zen.spamhaus.org",
                "block-list",
            ),
            (
                "550 5.7.60 SMTP; Client does not have permissions to send as this sender",
                "from-refused",
            ),
            ("550 5.4.5 Daily user sending limit exceeded", "sending-limit"),
            (
                "450 4.2.0 <a@b.example>: Recipient address rejected: Greylisted",
                "greylisted",
            ),
        ] {
            assert!(conditions(reply).contains(&condition), "{reply}");
        }
        assert!(conditions("+OK Dovecot ready.").is_empty());
        for kind in RefusalKind::ALL {
            assert!(WHEN.contains(&kind.condition()), "{kind:?}");
        }
        let banned = conditions("* BYE your IP is banned for 30 minutes after repeated login failures");
        assert!(banned.contains(&"kept-out") && banned.contains(&"shut-out"));
    }
}
