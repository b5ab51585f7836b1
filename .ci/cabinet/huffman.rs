//! Huffman codes of limited length.
//!
//! In: how often each symbol comes. Out: code lengths, and from them the codes, shortest and lowest symbol first.

/// Code lengths of at most `limit` bits, 0 for symbols that never come. At least two symbols get a code where any does, as
/// readers take no tree with a single leaf.
pub fn lengths(counts: &[u32], limit: u8) -> Vec<u8> {
    let mut counts = counts.to_vec();
    if counts.iter().all(|count| *count == 0) {
        return vec![0; counts.len()];
    }
    while counts.iter().filter(|count| **count > 0).count() < 2 {
        let unused = counts.iter().position(|count| *count == 0).unwrap_or_default();
        counts[unused] = 1;
    }
    loop {
        let lengths = unlimited(&counts);
        if lengths.iter().all(|length| *length <= limit) {
            return lengths;
        }
        // Rare symbols are taken for less rare ones until the tree is flat enough.
        for count in counts.iter_mut().filter(|count| **count > 0) {
            *count = (*count >> 1) | 1;
        }
    }
}

fn unlimited(counts: &[u32]) -> Vec<u8> {
    let leaves = counts.len();
    let mut waiting: std::collections::BinaryHeap<_> = counts
        .iter()
        .enumerate()
        .filter(|(_, count)| **count > 0)
        .map(|(symbol, count)| std::cmp::Reverse((u64::from(*count), symbol)))
        .collect();
    let mut parents: Vec<usize> = vec![usize::MAX; leaves];
    while waiting.len() > 1 {
        let (Some(std::cmp::Reverse(first)), Some(std::cmp::Reverse(second))) =
            (waiting.pop(), waiting.pop())
        else {
            break;
        };
        let parent = parents.len();
        parents.push(usize::MAX);
        parents[first.1] = parent;
        parents[second.1] = parent;
        waiting.push(std::cmp::Reverse((first.0 + second.0, parent)));
    }
    (0..leaves)
        .map(|leaf| {
            std::iter::successors(Some(leaf), |node| {
                Some(parents[*node]).filter(|parent| *parent != usize::MAX)
            })
        })
        .map(|path| u8::try_from(path.count() - 1).unwrap_or(u8::MAX))
        .collect()
}

/// The codes that belong to these lengths.
pub fn codes(lengths: &[u8]) -> Vec<u32> {
    let longest = lengths.iter().copied().max().unwrap_or_default();
    let mut codes = vec![0; lengths.len()];
    let mut next = 0;
    for length in 1..=longest {
        next <<= 1;
        for (symbol, _) in lengths.iter().enumerate().filter(|(_, other)| **other == length) {
            codes[symbol] = next;
            next += 1;
        }
    }
    codes
}
