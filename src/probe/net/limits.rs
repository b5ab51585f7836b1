//! Every limit the probe keeps, in one slot, with its reason.
//!
//! In: nothing. Out: constants, and the [`Budget`] of connections that no step gets around.

use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::time::Duration;

/// Connections to a server where all is well: Dovecot and others count clients and shut out the eager.
pub(in crate::probe) const CONNECTIONS_WHEN_FINE: u32 = 10;

/// Connections where the whole matrix is needed.
pub(in crate::probe) const CONNECTIONS_WHEN_BROKEN: u32 = 30;

/// Connections that speak to one port at the same time. Courier's MAXPERIP of old lets in four per service, and the mail
/// program itself may hold one. The idle test sends nothing and takes no slot; as soon as a hello is answered it ends.
pub(in crate::probe) const AT_ONCE: usize = 3;

/// How long a closed connection still keeps its slot.
pub(in crate::probe) const UNTIL_NOTICED: Duration = Duration::from_millis(3);

/// Pause before something is tried again alone: servers that count connections take a closed one off their count only when
/// they come to it.
pub(in crate::probe) const UNTIL_COUNTED_OUT: Duration = Duration::from_millis(20);

/// The same where the server has shown that it counts: it may be busy with others, and slow to come to it.
pub(in crate::probe) const UNTIL_COUNTED_OUT_FOR_CERTAIN: Duration = Duration::from_millis(120);

/// How long the server may take to close what this side has closed. A third of it is one lost packet.
pub(in crate::probe) const UNTIL_SERVER_CLOSES: Duration = Duration::from_millis(1000);

/// Pauses before a step that was turned away, with nothing else open, is begun anew on a server that served this run
/// before. A server slow to take ended connections off its count lets it in after one of them; one that counts for minutes
/// turns it away each time.
pub(in crate::probe) const AFTER_TURNED_AWAY: [Duration; 3] = [
    Duration::from_millis(250),
    Duration::from_millis(600),
    Duration::from_millis(1200),
];

/// How often the handshake is tried in all where it is turned away although hellos are answered.
pub(in crate::probe) const HANDSHAKE_TRIES: u32 = 4;

/// Bytes read from one connection; a first flight with a long chain is about 10 KB.
pub(in crate::probe) const BYTES_PER_CONNECTION: usize = 256 * 1024;

/// Addresses of one name that are tried.
pub(in crate::probe) const ADDRESSES: usize = 4;

/// How long a connect may take. Lost SYNs are repeated after 1 and 3 s.
pub(in crate::probe) const CONNECT: Duration = Duration::from_secs(5);

/// A connect that has had no answer for this long gives its slot to another step until it has one: the server does not
/// see it yet.
pub(in crate::probe) const CONNECT_HOLDS_A_SLOT: Duration = Duration::from_millis(700);

/// How long the resolver may take; it asks its servers twice with 5 s each when they are gone.
pub(in crate::probe) const RESOLVE: Duration = Duration::from_secs(8);

/// How long the resolver is waited for before the name servers are asked for each family of addresses beside it.
pub(in crate::probe) const RESOLVER_ALONE: Duration = Duration::from_millis(2700);

/// How long the answer to a hello of the first round, or a greeting on the named port, may take.
pub(in crate::probe) const FIRST_ANSWER: Duration = Duration::from_secs(9);

/// How long every later answer may take: by then the server has shown how fast it is, or the port is not the named one.
pub(in crate::probe) const LATER_ANSWER: Duration = Duration::from_secs(4);

/// How long the next part of a handshake may take once the server has begun to answer: two lost packets, one after the other,
/// are repeated within 3 s.
pub(in crate::probe) const NEXT_FLIGHT: Duration = Duration::from_millis(4000);

/// How long the first handshake waits for the greeting inside it. Servers that take one connection after the other keep
/// every hello behind it waiting; who needs longer is asked again when the hellos are done.
pub(in crate::probe) const EARLY_GREETING: Duration = Duration::from_millis(1000);

/// How long a server that said nothing has for its answer to the goodbye, out of the time for its greeting.
pub(in crate::probe) const ANSWER_TO_GOODBYE: Duration = Duration::from_millis(700);

/// After this long without a byte the server counts as unresponsive: only the most telling hellos of the
/// matrix are tried.
pub(in crate::probe) const UNRESPONSIVE: Duration = Duration::from_millis(4000);

/// From the start of the run: silence anywhere ends here, so that a silent server is named within 10 s.
pub(in crate::probe) const SILENCE_ENDS: Duration = Duration::from_millis(9000);

/// A server that was silent so far gets no more time than this in all.
pub(in crate::probe) const UNRESPONSIVE_RUN_ENDS: Duration = Duration::from_millis(9300);

/// Every run ends here, whatever is still under way: a person waits ten seconds and no longer.
pub(in crate::probe) const RUN_ENDS: Duration = Duration::from_millis(9800);

/// What a step that begins after [`SILENCE_ENDS`] may still wait for an answer.
pub(in crate::probe) const LATE_STEP: Duration = Duration::from_millis(900);

/// The idle test: connected, nothing sent.
pub(in crate::probe) const IDLE: Duration = Duration::from_secs(3);

/// Idle tests that must end alike before the ending counts as steady.
pub(in crate::probe) const IDLE_TRIES: u32 = 3;

/// How often a hello that died is sent again in all, alone, where nothing else is answered either.
pub(in crate::probe) const HELLO_TRIES: u32 = 3;

/// How often a hello that ends without a word, while others are answered, is sent in all: the first beside others, the rest
/// alone, two of them one directly after the other, so that no taking of turns behind a balancer can look like a rule.
pub(in crate::probe) const TRIES_AGAINST_CHANCE: u32 = 4;

/// How often a hello that failed once and was answered another time is sent in all: enough to meet a dead computer behind
/// a balancer of two or three.
pub(in crate::probe) const FLAPPING_TRIES: u32 = 5;

/// How often it is sent in all where it failed but once with nothing else open: one failure may be a server slow to take
/// an ended connection off its count, two are none.
pub(in crate::probe) const TRIES_AGAINST_ONE_FAILURE: u32 = 9;

/// Pause before a hello is sent again.
pub(in crate::probe) const PAUSE_BEFORE_RETRY: Duration = Duration::from_millis(400);

/// The attempt number, from which on they count, of the hello that was answered before and is sent once more to see
/// whether it still is.
pub(in crate::probe) const CONTROL_ATTEMPT: u32 = 100;

/// The same after the handshake was turned away in all its tries.
pub(in crate::probe) const HANDSHAKE_CONTROL_ATTEMPT: u32 = 200;

/// How often that hello must get no answer, one time directly after the other, before the server counts as shut.
pub(in crate::probe) const CONTROL_TRIES: u32 = 3;

/// The least that a hello is waited for where another was answered quickly.
pub(in crate::probe) const LEAST_WAIT: Duration = Duration::from_millis(2000);

/// Pause before a port that refused is asked again, alone: servers notice ended connections a little later.
pub(in crate::probe) const PAUSE_AFTER_REFUSAL: Duration = Duration::from_millis(250);

/// How long sending QUIT, LOGOUT or close_notify may take. Their answers decide nothing and are not waited for.
pub(in crate::probe) const GOODBYE: Duration = Duration::from_millis(50);

/// What the other ports may still take once the named one is known to be fine.
pub(in crate::probe) const GRACE: Duration = Duration::from_millis(1000);

/// How long asking for published settings may take beyond everything else.
pub(in crate::probe) const PUBLISHED: Duration = Duration::from_secs(6);

/// How long this computer's certificate store may take.
pub(in crate::probe) const STORE: Duration = Duration::from_secs(3);

/// Pause before the store is asked again where this computer had no file left for it.
pub(in crate::probe) const UNTIL_ROOM: Duration = Duration::from_millis(200);

/// Lines read of one reply; the longest honest one is a capability list.
pub(in crate::probe) const REPLY_LINES: usize = 1000;

/// Bytes of one reply, all lines together.
pub(in crate::probe) const REPLY_BYTES: usize = 64 * 1024;

/// Characters of a greeting that are kept.
pub(in crate::probe) const GREETING_SHOWN: usize = 1000;

/// Transcript lines of one connection; a hostile server writes many.
pub(in crate::probe) const LINES_PER_CONNECTION: u32 = 60;

/// The connections one run may open.
#[derive(Debug, Default)]
pub(in crate::probe) struct Budget {
    opened: AtomicU32,
    broken: AtomicBool,
    stopped: AtomicBool,
}

impl Budget {
    /// Takes one connection; `false` where there is none left.
    pub(in crate::probe) fn take(&self) -> bool {
        let most = if self.broken.load(Ordering::Relaxed) {
            CONNECTIONS_WHEN_BROKEN
        } else {
            CONNECTIONS_WHEN_FINE
        };
        !self.is_stopped()
            && self
                .opened
                .fetch_update(Ordering::Relaxed, Ordering::Relaxed, |opened| {
                    (opened < most).then_some(opened + 1)
                })
                .is_ok()
    }

    /// Something is broken: the larger number counts.
    pub(in crate::probe) fn widen(&self) {
        self.broken.store(true, Ordering::Relaxed);
    }

    /// The server said "too many": no further connection.
    pub(in crate::probe) fn stop(&self) {
        self.stopped.store(true, Ordering::Relaxed);
    }

    /// Whether the server said "too many".
    pub(in crate::probe) fn is_stopped(&self) -> bool {
        self.stopped.load(Ordering::Relaxed)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_budget_holds() {
        let budget = Budget::default();
        assert_eq!((0..50).filter(|_| budget.take()).count(), 10);
        budget.widen();
        assert_eq!((0..50).filter(|_| budget.take()).count(), 20);
        budget.widen();
        assert!(!budget.take());
    }

    #[test]
    fn nothing_is_left_after_a_stop() {
        let budget = Budget::default();
        assert!(budget.take());
        budget.stop();
        budget.widen();
        assert!(!budget.take());
    }
}
