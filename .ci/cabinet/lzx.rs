//! LZX as cabinets hold it.
//!
//! In: the bytes of all files. Out: one compressed frame for each 32 KB. Each block of two frames has its own codes; the
//! cheapest way through it is searched twice, the second time with the costs that the first one led to.

use crate::matches::{Finder, LONGEST, Match, SHORTEST};
use crate::{FRAME, huffman};

pub const WINDOW_BITS: u16 = 21;
/// Three bytes less than the window: readers may not look further back.
const WINDOW: usize = (1 << WINDOW_BITS) - 3;
const SLOTS: usize = 50;
const LITERALS: usize = 256;
const MAIN_SYMBOLS: usize = LITERALS + SLOTS * 8;
const LENGTH_SYMBOLS: usize = 249;
const ALIGNED_SYMBOLS: usize = 8;
const BLOCK: usize = 2 * FRAME;
const LONGEST_CODE: u8 = 16;
/// Any number above the length of all files: calls are written as places in them below it.
const CALLS_BELOW: u32 = 12_000_000;
const VERBATIM: u32 = 1;
const ALIGNED: u32 = 2;
/// Bits that a symbol is reckoned at which the last block had no code for.
const UNSEEN: u32 = 12;

/// One step through the bytes.
#[derive(Clone, Copy)]
enum Step {
    Literal(u8),
    /// A match; `slot` 0 to 2 means one of the last three offsets.
    Copy {
        length: usize,
        slot: usize,
        extra: u32,
    },
}

/// The last three offsets.
type Recent = [usize; 3];

pub fn compress(contents: &[u8]) -> Vec<Vec<u8>> {
    let bytes = with_absolute_calls(contents);
    let mut finder = Finder::new(&bytes, WINDOW);
    let mut output = Bits::default();
    output.put(1, 1);
    output.put(CALLS_BELOW >> 16, 16);
    output.put(CALLS_BELOW & 0xFFFF, 16);
    let mut recent: Recent = [1; 3];
    let mut codes = Codes::default();
    let mut frames = Vec::new();
    for start in (0..bytes.len()).step_by(BLOCK) {
        let end = bytes.len().min(start + BLOCK);
        let found: Vec<Vec<Match>> = (start..end).map(|at| finder.at(at, room(at, end))).collect();
        let first = cheapest(&bytes, &finder, start, end, &found, recent, &codes).0;
        let guess = Codes::of(&first);
        let (steps, after) = cheapest(&bytes, &finder, start, end, &found, recent, &guess);
        recent = after;
        let new = Codes::of(&steps);
        let aligned = new.aligned_pays();
        output.put(if aligned { ALIGNED } else { VERBATIM }, 3);
        output.put((end - start) as u32 >> 8, 16);
        output.put((end - start) as u32 & 0xFF, 8);
        if aligned {
            new.aligned
                .lengths
                .iter()
                .for_each(|length| output.put(u32::from(*length), 3));
        }
        put_lengths(
            &mut output,
            &codes.main.lengths[..LITERALS],
            &new.main.lengths[..LITERALS],
        );
        put_lengths(
            &mut output,
            &codes.main.lengths[LITERALS..],
            &new.main.lengths[LITERALS..],
        );
        put_lengths(&mut output, &codes.length.lengths, &new.length.lengths);
        let mut at = start;
        for step in &steps {
            new.put(&mut output, *step, aligned);
            at += step.length();
            if at % FRAME == 0 || at == bytes.len() {
                frames.push(output.take_frame());
            }
        }
        codes = new;
    }
    frames
}

/// Calls of x86 code with the place they lead to instead of the distance: the same place then looks the same everywhere.
fn with_absolute_calls(contents: &[u8]) -> Vec<u8> {
    let mut bytes = contents.to_vec();
    let below = CALLS_BELOW as i32;
    for (number, frame) in bytes.chunks_mut(FRAME).enumerate() {
        let mut at = 0;
        while at + 10 < frame.len() {
            if frame[at] != 0xE8 {
                at += 1;
                continue;
            }
            let place = (number * FRAME + at) as i32;
            let mut distance = [0; 4];
            distance.copy_from_slice(&frame[at + 1..at + 5]);
            let distance = i32::from_le_bytes(distance);
            if distance >= -place && distance < below {
                let target = if distance < below - place {
                    distance + place
                } else {
                    distance - below
                };
                frame[at + 1..at + 5].copy_from_slice(&target.to_le_bytes());
            }
            at += 5;
        }
    }
    bytes
}

/// No match may reach into the next frame.
fn room(at: usize, end: usize) -> usize {
    (FRAME - at % FRAME).min(end - at)
}

/// The cheapest steps from `start` to `end` at the costs of `codes`, and the offsets that are recent then.
fn cheapest(
    bytes: &[u8],
    finder: &Finder<'_>,
    start: usize,
    end: usize,
    found: &[Vec<Match>],
    recent: Recent,
    codes: &Codes,
) -> (Vec<Step>, Recent) {
    struct Arrival {
        cost: u32,
        step: Step,
        recent: Recent,
    }
    let count = end - start;
    let mut arrivals: Vec<Arrival> = (0..=count)
        .map(|_| Arrival {
            cost: u32::MAX,
            step: Step::Literal(0),
            recent,
        })
        .collect();
    arrivals[0].cost = 0;
    for here in 0..count {
        let (cost, recent) = (arrivals[here].cost, arrivals[here].recent);
        let at = start + here;
        let mut arrive = |there: usize, step: Step, recent: Recent| {
            let cost = cost + codes.cost(step);
            if cost < arrivals[there].cost {
                arrivals[there] = Arrival { cost, step, recent };
            }
        };
        arrive(here + 1, Step::Literal(bytes[at]), recent);
        let room = room(at, end).min(LONGEST);
        for (slot, offset) in recent.into_iter().enumerate().filter(|(_, offset)| *offset <= at) {
            let mut after = recent;
            after.swap(0, slot);
            for length in 2..=finder.common(at - offset, at, room) {
                arrive(
                    here + length,
                    Step::Copy {
                        length,
                        slot,
                        extra: 0,
                    },
                    after,
                );
            }
        }
        let mut shortest = SHORTEST;
        for found in &found[here] {
            let (slot, extra) = slot_of(found.offset);
            for length in shortest..=found.length {
                let after = [found.offset, recent[0], recent[1]];
                arrive(here + length, Step::Copy { length, slot, extra }, after);
            }
            shortest = found.length + 1;
        }
    }
    let mut steps = Vec::new();
    let mut here = count;
    while here > 0 {
        steps.push(arrivals[here].step);
        here -= arrivals[here].step.length();
    }
    steps.reverse();
    (steps, arrivals[count].recent)
}

fn extra_bits(slot: usize) -> u32 {
    if slot < 4 {
        0
    } else {
        (slot as u32 / 2 - 1).min(17)
    }
}

fn slot_of(offset: usize) -> (usize, u32) {
    let formatted = offset as u32 + 2;
    let mut base = 0;
    let mut slot = 0;
    while base + (1 << extra_bits(slot)) <= formatted {
        base += 1 << extra_bits(slot);
        slot += 1;
    }
    (slot, formatted - base)
}

impl Step {
    fn length(self) -> usize {
        match self {
            Step::Literal(_) => 1,
            Step::Copy { length, .. } => length,
        }
    }

    fn main_symbol(self) -> usize {
        match self {
            Step::Literal(byte) => usize::from(byte),
            Step::Copy { length, slot, .. } => LITERALS + slot * 8 + (length - 2).min(7),
        }
    }

    fn length_symbol(self) -> Option<usize> {
        match self {
            Step::Copy { length, .. } if length >= 9 => Some(length - 9),
            _ => None,
        }
    }
}

/// One tree.
struct Code {
    lengths: Vec<u8>,
    codes: Vec<u32>,
    counts: Vec<u32>,
}

impl Code {
    fn of(counts: Vec<u32>, longest: u8) -> Self {
        let lengths = huffman::lengths(&counts, longest);
        Code {
            codes: huffman::codes(&lengths),
            lengths,
            counts,
        }
    }

    fn put(&self, output: &mut Bits, symbol: usize) {
        output.put(self.codes[symbol], u32::from(self.lengths[symbol]));
    }

    fn cost(&self, symbol: usize) -> u32 {
        match self.lengths[symbol] {
            0 => UNSEEN,
            length => u32::from(length),
        }
    }
}

/// The trees of one block.
struct Codes {
    main: Code,
    length: Code,
    aligned: Code,
}

impl Default for Codes {
    fn default() -> Self {
        Codes {
            main: Code::of(vec![0; MAIN_SYMBOLS], LONGEST_CODE),
            length: Code::of(vec![0; LENGTH_SYMBOLS], LONGEST_CODE),
            aligned: Code::of(vec![0; ALIGNED_SYMBOLS], 7),
        }
    }
}

impl Codes {
    fn of(steps: &[Step]) -> Self {
        let (mut main, mut length, mut aligned) = (
            vec![0; MAIN_SYMBOLS],
            vec![0; LENGTH_SYMBOLS],
            vec![0; ALIGNED_SYMBOLS],
        );
        for step in steps {
            main[step.main_symbol()] += 1;
            if let Some(symbol) = step.length_symbol() {
                length[symbol] += 1;
            }
            if let Step::Copy { slot, extra, .. } = step
                && extra_bits(*slot) >= 3
            {
                aligned[*extra as usize & 7] += 1;
            }
        }
        Codes {
            main: Code::of(main, LONGEST_CODE),
            length: Code::of(length, LONGEST_CODE),
            aligned: Code::of(aligned, 7),
        }
    }

    /// Whether giving the three lowest bits of offsets a tree saves more than the tree takes.
    fn aligned_pays(&self) -> bool {
        let counts = self.aligned.counts.iter().zip(&self.aligned.lengths);
        let with_tree: u32 = counts.map(|(count, length)| count * u32::from(*length)).sum();
        let total: u32 = self.aligned.counts.iter().sum();
        with_tree + 3 * ALIGNED_SYMBOLS as u32 <= total * 3 && total > 0
    }

    fn cost(&self, step: Step) -> u32 {
        let extra = match step {
            Step::Literal(_) => 0,
            Step::Copy { slot, .. } => extra_bits(slot),
        };
        self.main.cost(step.main_symbol())
            + extra
            + step.length_symbol().map_or(0, |symbol| self.length.cost(symbol))
    }

    fn put(&self, output: &mut Bits, step: Step, aligned: bool) {
        self.main.put(output, step.main_symbol());
        if let Some(symbol) = step.length_symbol() {
            self.length.put(output, symbol);
        }
        if let Step::Copy { slot, extra, .. } = step {
            let bits = extra_bits(slot);
            if aligned && bits >= 3 {
                output.put(extra >> 3, bits - 3);
                self.aligned.put(output, extra as usize & 7);
            } else {
                output.put(extra, bits);
            }
        }
    }
}

/// Writes code lengths as differences from those before, runs shortened, with a small tree of their own.
fn put_lengths(output: &mut Bits, before: &[u8], now: &[u8]) {
    /// A symbol of the small tree, with what follows it: a number of so many bits, or another symbol.
    enum Item {
        Difference(usize),
        Zeros { symbol: usize, number: u32, bits: u32 },
        Same { number: u32, difference: usize },
    }
    let difference = |at: usize| (usize::from(before[at]) + 17 - usize::from(now[at])) % 17;
    let mut items = Vec::new();
    let mut at = 0;
    while at < now.len() {
        let run = now[at..].iter().take_while(|length| **length == now[at]).count();
        if now[at] == 0 && run >= 4 {
            let run = run.min(51);
            items.push(match run {
                20.. => Item::Zeros {
                    symbol: 18,
                    number: run as u32 - 20,
                    bits: 5,
                },
                _ => Item::Zeros {
                    symbol: 17,
                    number: run as u32 - 4,
                    bits: 4,
                },
            });
            at += run;
        } else if run >= 4 {
            let run = run.min(5);
            items.push(Item::Same {
                number: run as u32 - 4,
                difference: difference(at),
            });
            at += run;
        } else {
            items.push(Item::Difference(difference(at)));
            at += 1;
        }
    }
    let mut counts = vec![0; 20];
    for item in &items {
        match item {
            Item::Difference(symbol) | Item::Zeros { symbol, .. } => counts[*symbol] += 1,
            Item::Same { difference, .. } => {
                counts[19] += 1;
                counts[*difference] += 1;
            }
        }
    }
    let code = Code::of(counts, 15);
    code.lengths
        .iter()
        .for_each(|length| output.put(u32::from(*length), 4));
    for item in items {
        match item {
            Item::Difference(symbol) => code.put(output, symbol),
            Item::Zeros { symbol, number, bits } => {
                code.put(output, symbol);
                output.put(number, bits);
            }
            Item::Same { number, difference } => {
                code.put(output, 19);
                output.put(number, 1);
                code.put(output, difference);
            }
        }
    }
}

/// Bits, highest first, in 16-bit words, lowest byte first.
#[derive(Default)]
struct Bits {
    bytes: Vec<u8>,
    word: u32,
    used: u32,
}

impl Bits {
    fn put(&mut self, value: u32, count: u32) {
        for bit in (0..count).rev() {
            self.word = self.word << 1 | (value >> bit & 1);
            self.used += 1;
            if self.used == 16 {
                self.bytes.extend((self.word as u16).to_le_bytes());
                (self.word, self.used) = (0, 0);
            }
        }
    }

    /// What was written, filled up to a whole word.
    fn take_frame(&mut self) -> Vec<u8> {
        if self.used > 0 {
            self.put(0, 16 - self.used);
        }
        std::mem::take(&mut self.bytes)
    }
}
