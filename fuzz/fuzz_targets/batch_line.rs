//! Any text as a line of a batch.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::cli::batch;

fuzz_target!(|line: &str| {
    let _ = batch::entry(line);
});
