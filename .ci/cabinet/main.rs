//! Writes a Windows cabinet with LZX, the stronger of the two ways a cabinet can be compressed. wixl knows only the weaker.
//!
//! Usage: `cabinet OUT.cab NAME=FILE...`. In: files. Out: one folder, LZX with a window of 2 MB.
//! The format is that of Microsoft's "Cabinet SDK": MS-CAB and the LZX DELTA specification MS-PATCH, section 2.

mod huffman;
mod lzx;
mod matches;

use std::error::Error;
use std::{env, fs};

const FRAME: usize = 32 * 1024;
const LZX: u16 = 3;
const ORDINARY_FILE: u16 = 0x20;
/// 1 January 2026, 00:00, as MS-DOS counts: the same files make the same cabinet.
const DATE: u16 = (2026 - 1980) << 9 | 1 << 5 | 1;

fn main() -> Result<(), Box<dyn Error>> {
    let mut arguments = env::args().skip(1);
    let out = arguments.next().ok_or("usage: cabinet OUT.cab NAME=FILE...")?;
    let files = arguments
        .map(|argument| {
            let (name, path) = argument.split_once('=').ok_or("write files as NAME=FILE")?;
            Ok((name.to_owned(), fs::read(path)?))
        })
        .collect::<Result<Vec<_>, Box<dyn Error>>>()?;
    fs::write(out, cabinet(&files)?)?;
    Ok(())
}

fn cabinet(files: &[(String, Vec<u8>)]) -> Result<Vec<u8>, Box<dyn Error>> {
    let contents: Vec<u8> = files
        .iter()
        .flat_map(|(_, bytes)| bytes.iter().copied())
        .collect();
    let frames = lzx::compress(&contents);

    let header_length = 36 + 8;
    let entries_length: usize = files.iter().map(|(name, _)| 16 + name.len() + 1).sum();
    let data_at = header_length + entries_length;
    let total = data_at + frames.iter().map(|frame| 8 + frame.len()).sum::<usize>();

    let mut cabinet = b"MSCF\0\0\0\0".to_vec();
    cabinet.extend(u32::try_from(total)?.to_le_bytes());
    cabinet.extend([0; 4]);
    cabinet.extend(u32::try_from(header_length)?.to_le_bytes());
    cabinet.extend([0; 4]);
    cabinet.extend([3, 1]);
    for number in [1, u16::try_from(files.len())?, 0, 0, 0] {
        cabinet.extend(number.to_le_bytes());
    }
    cabinet.extend(u32::try_from(data_at)?.to_le_bytes());
    cabinet.extend(u16::try_from(frames.len())?.to_le_bytes());
    cabinet.extend((LZX | (lzx::WINDOW_BITS << 8)).to_le_bytes());

    let mut offset = 0;
    for (name, bytes) in files {
        cabinet.extend(u32::try_from(bytes.len())?.to_le_bytes());
        cabinet.extend(u32::try_from(offset)?.to_le_bytes());
        for number in [0, DATE, 0, ORDINARY_FILE] {
            cabinet.extend(number.to_le_bytes());
        }
        cabinet.extend(name.bytes().chain([0]));
        offset += bytes.len();
    }
    for (frame, original) in frames.iter().zip(contents.chunks(FRAME)) {
        let mut sizes = u16::try_from(frame.len())?.to_le_bytes().to_vec();
        sizes.extend(u16::try_from(original.len())?.to_le_bytes());
        cabinet.extend((checksum(frame) ^ checksum(&sizes)).to_le_bytes());
        cabinet.extend(sizes);
        cabinet.extend(frame);
    }
    Ok(cabinet)
}

/// The exclusive or of all 32-bit words; what is left over at the end counts from its last byte on.
fn checksum(bytes: &[u8]) -> u32 {
    let words = bytes.chunks_exact(4);
    let rest = words
        .remainder()
        .iter()
        .fold(0, |word, byte| word << 8 | u32::from(*byte));
    words.fold(rest, |sum, word| {
        sum ^ word
            .iter()
            .rev()
            .fold(0, |word, byte| word << 8 | u32::from(*byte))
    })
}
