//! Numbers that stand apart in a text and are one: an address, a telephone's or an account's.
//!
//! In: the words of a text, and what stands between them. Out: which of them belong to such a number. Version numbers, reply
//! codes, dates and sizes do not.

/// So many numbers of at most 255 in a row are an address.
const OCTETS: usize = 4;
/// What stands between two numbers of one address, at most, in bytes: `[.]`, ` . `.
const LONGEST_GAP: usize = 4;
/// No program has had so many versions: three numbers behind it begin an address (`203.0.113.*`).
const LEAST_OF_A_NETWORK: u16 = 30;
/// So many digits in groups are a telephone's or an account's number.
const TELLING_DIGITS: usize = 10;
/// In so many groups at least; two may be a count and a size.
const LEAST_GROUPS: usize = 3;

/// One word of the text, and what stands before it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Piece<'a> {
    pub(super) gap: &'a str,
    pub(super) word: &'a str,
}

/// For each word, whether it is part of such a number. `is_known` says of a word that it is something else: a date, a time.
pub(super) fn telling(pieces: &[Piece<'_>], is_known: impl Fn(&str) -> bool) -> Vec<bool> {
    let mut hidden = vec![false; pieces.len()];
    let mut octets = Run::default();
    let mut digits = Run::default();
    for (index, Piece { gap, word }) in pieces.iter().enumerate() {
        let core = word.trim_matches(is_sign);
        if core.is_empty() {
            continue;
        }
        let groups: Vec<&str> = core.split(is_sign).filter(|group| !group.is_empty()).collect();
        let is_numeric = groups
            .iter()
            .all(|group| group.bytes().all(|byte| byte.is_ascii_digit()));
        if !is_numeric || is_known(core) || is_status(&groups) {
            octets = Run::default();
            digits = Run::default();
            continue;
        }
        if is_network(core, &groups) {
            hidden[index] = true;
        }
        if gap.len() > LONGEST_GAP {
            octets = Run::default();
        }
        for group in &groups {
            if is_octet(group) {
                octets.add(index, 1);
            } else {
                octets = Run::default();
            }
            if octets.count >= OCTETS {
                hidden[octets.first..=index].fill(true);
            }
        }
        let is_group = groups.len() == 1 && core.len() > 1;
        if !is_group || !matches!(*gap, " " | "-" | " - ") {
            digits = Run::default();
        }
        if is_group {
            digits.add(index, core.len());
            if digits.count >= TELLING_DIGITS && index >= digits.first + LEAST_GROUPS - 1 {
                hidden[digits.first..=index].fill(true);
            }
        }
    }
    hidden
}

/// Words in a row that belong together, and how much of what is counted they hold.
#[derive(Debug, Default)]
struct Run {
    first: usize,
    count: usize,
}

impl Run {
    fn add(&mut self, index: usize, count: usize) {
        if self.count == 0 {
            self.first = index;
        }
        self.count += count;
    }
}

fn is_sign(c: char) -> bool {
    !c.is_alphanumeric()
}

/// A number of at most 255, or one of eight's digits behind a zero, as `inet_aton` reads them.
fn is_octet(group: &str) -> bool {
    let number = match group.strip_prefix('0') {
        Some(octal) if octal.len() == 3 => u16::from_str_radix(octal, 8),
        _ if group.len() <= 3 => group.parse(),
        _ => return false,
    };
    number.is_ok_and(|number| number <= u16::from(u8::MAX))
}

/// The first three numbers of an address.
fn is_network(core: &str, groups: &[&str]) -> bool {
    groups.len() == 3
        && core.matches('.').count() == 2
        && groups.iter().all(|group| is_octet(group))
        && groups.first().and_then(|group| group.parse().ok()) >= Some(LEAST_OF_A_NETWORK)
}

/// `5.7.139`: an enhanced status code (RFC 3463).
fn is_status(groups: &[&str]) -> bool {
    matches!(groups, ["2" | "4" | "5", subject, detail] if subject.len() <= 3 && detail.len() <= 3)
}
