//! The operating system's error numbers, by what they mean for a connection.
//!
//! In: an error of the standard library. Out: a [`TcpOutcome`].

use crate::observation::TcpOutcome;
use std::io;

/// The name of a failed connect. Numbers first: they say more than the kinds of the standard library.
pub(in crate::probe) fn tcp_outcome(error: &io::Error) -> TcpOutcome {
    if let Some(outcome) = error.raw_os_error().and_then(by_number) {
        return outcome;
    }
    match error.kind() {
        io::ErrorKind::ConnectionRefused => TcpOutcome::Refused,
        io::ErrorKind::TimedOut => TcpOutcome::TimedOut,
        io::ErrorKind::ConnectionReset | io::ErrorKind::ConnectionAborted => TcpOutcome::Reset,
        io::ErrorKind::PermissionDenied => TcpOutcome::BlockedLocally,
        _ => TcpOutcome::Unreachable,
    }
}

/// Winsock's numbers, which no other system uses, and Linux's.
fn by_number(number: i32) -> Option<TcpOutcome> {
    let winsock = match number {
        10061 => TcpOutcome::Refused,
        10060 => TcpOutcome::TimedOut,
        10053 | 10054 => TcpOutcome::Reset,
        10013 => TcpOutcome::BlockedLocally,
        10024 | 10055 => TcpOutcome::LocalLimit,
        10047 | 10049 | 10050 | 10051 | 10064 | 10065 => TcpOutcome::Unreachable,
        _ => return by_linux_number(number),
    };
    Some(winsock)
}

#[cfg(target_os = "linux")]
fn by_linux_number(number: i32) -> Option<TcpOutcome> {
    Some(match number {
        111 => TcpOutcome::Refused,
        110 => TcpOutcome::TimedOut,
        103 | 104 => TcpOutcome::Reset,
        1 | 13 => TcpOutcome::BlockedLocally,
        23 | 24 | 105 | 12 => TcpOutcome::LocalLimit,
        97 | 99 | 100 | 101 | 112 | 113 => TcpOutcome::Unreachable,
        _ => return None,
    })
}

#[cfg(not(target_os = "linux"))]
fn by_linux_number(_number: i32) -> Option<TcpOutcome> {
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_documented_number_has_its_name() {
        let named = [
            (10061, TcpOutcome::Refused),
            (10060, TcpOutcome::TimedOut),
            (10054, TcpOutcome::Reset),
            (10051, TcpOutcome::Unreachable),
            (10065, TcpOutcome::Unreachable),
            (10013, TcpOutcome::BlockedLocally),
            (10024, TcpOutcome::LocalLimit),
        ];
        for (number, outcome) in named {
            assert_eq!(
                tcp_outcome(&io::Error::from_raw_os_error(number)),
                outcome,
                "{number}"
            );
        }
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn linux_numbers_have_their_names() {
        let named = [
            (111, TcpOutcome::Refused),
            (110, TcpOutcome::TimedOut),
            (104, TcpOutcome::Reset),
            (101, TcpOutcome::Unreachable),
            (113, TcpOutcome::Unreachable),
            (1, TcpOutcome::BlockedLocally),
            (24, TcpOutcome::LocalLimit),
        ];
        for (number, outcome) in named {
            assert_eq!(
                tcp_outcome(&io::Error::from_raw_os_error(number)),
                outcome,
                "{number}"
            );
        }
    }

    #[test]
    fn a_timeout_without_a_number_is_one() {
        assert_eq!(tcp_outcome(&io::ErrorKind::TimedOut.into()), TcpOutcome::TimedOut);
    }
}
