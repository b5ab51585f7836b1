//! Finds earlier occurrences of what comes next.
//!
//! In: the bytes, position by position. Out: for each, the nearest match of every length that a longer offset improves on.

const HASH_BITS: u32 = 17;
const MOST_STEPS: usize = 200;
pub const SHORTEST: usize = 3;
pub const LONGEST: usize = 257;
const NOWHERE: u32 = u32::MAX;

#[derive(Clone, Copy)]
pub struct Match {
    pub length: usize,
    pub offset: usize,
}

pub struct Finder<'a> {
    bytes: &'a [u8],
    window: usize,
    heads: Vec<u32>,
    earlier: Vec<u32>,
}

impl<'a> Finder<'a> {
    pub fn new(bytes: &'a [u8], window: usize) -> Self {
        Finder {
            bytes,
            window,
            heads: vec![NOWHERE; 1 << HASH_BITS],
            earlier: vec![NOWHERE; bytes.len()],
        }
    }

    /// The matches at `at`, shortest first, none longer than `room`. Positions must be asked for in order, each once.
    pub fn at(&mut self, at: usize, room: usize) -> Vec<Match> {
        let mut found = Vec::new();
        let Some(next) = self.bytes.get(at..at + SHORTEST) else {
            return found;
        };
        let key = u32::from(next[0]) | u32::from(next[1]) << 8 | u32::from(next[2]) << 16;
        let slot = (key.wrapping_mul(0x9E37_79B1) >> (32 - HASH_BITS)) as usize;
        let mut candidate = self.heads[slot];
        self.heads[slot] = at as u32;
        self.earlier[at] = candidate;
        let mut best = SHORTEST - 1;
        for _ in 0..MOST_STEPS {
            let start = candidate as usize;
            if candidate == NOWHERE || at - start > self.window || best >= room.min(LONGEST) {
                break;
            }
            let length = self.common(start, at, room.min(LONGEST));
            if length > best {
                best = length;
                found.push(Match {
                    length,
                    offset: at - start,
                });
            }
            candidate = self.earlier[start];
        }
        found
    }

    /// How many bytes at two places agree, at most `room`.
    pub fn common(&self, earlier: usize, later: usize, room: usize) -> usize {
        let pairs = self.bytes[earlier..].iter().zip(&self.bytes[later..]).take(room);
        pairs.take_while(|(one, other)| one == other).count()
    }
}
