//! The four calls to Windows that no library in use offers. The one file with `unsafe`.
//!
//! In: nothing. Out: the process's standard handles and its library search, set right.
#![allow(unsafe_code)]

use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::windows::io::{IntoRawHandle as _, RawHandle};

const STD_INPUT_HANDLE: u32 = -10_i32 as u32;
const STD_OUTPUT_HANDLE: u32 = -11_i32 as u32;
const STD_ERROR_HANDLE: u32 = -12_i32 as u32;
const ATTACH_PARENT_PROCESS: u32 = u32::MAX;
const FILE_TYPE_UNKNOWN: u32 = 0;
const LOAD_LIBRARY_SEARCH_SYSTEM32: u32 = 0x800;

#[link(name = "kernel32")]
unsafe extern "system" {
    fn AttachConsole(process: u32) -> i32;
    fn GetStdHandle(which: u32) -> RawHandle;
    fn SetStdHandle(which: u32, handle: RawHandle) -> i32;
    fn GetFileType(handle: RawHandle) -> u32;
    fn SetDefaultDllDirectories(flags: u32) -> i32;
}

/// One of the three standard streams, and the file that means the console for it.
#[derive(Clone, Copy)]
struct Stream {
    number: u32,
    console_file: &'static str,
}

const STREAMS: [Stream; 3] = [
    Stream {
        number: STD_INPUT_HANDLE,
        console_file: "CONIN$",
    },
    Stream {
        number: STD_OUTPUT_HANDLE,
        console_file: "CONOUT$",
    },
    Stream {
        number: STD_ERROR_HANDLE,
        console_file: "CONOUT$",
    },
];

impl Stream {
    /// Where the stream goes already: a file or a pipe the caller chose. `None` where it leads nowhere.
    fn redirected(self) -> Option<RawHandle> {
        // SAFETY: takes a number and returns a handle or null; the handle stays the process's own.
        let handle = unsafe { GetStdHandle(self.number) };
        // SAFETY: asks about a handle; for one that is null, closed or invalid the answer is FILE_TYPE_UNKNOWN.
        let leads_somewhere = !handle.is_null() && unsafe { GetFileType(handle) } != FILE_TYPE_UNKNOWN;
        leads_somewhere.then_some(handle)
    }

    fn lead_to(self, handle: RawHandle) {
        // SAFETY: stores a handle that lives as long as the process: it was there before, or `into_raw_handle` gave it up.
        unsafe { SetStdHandle(self.number, handle) };
    }

    fn lead_to_console(self) {
        if let Ok(console) = OpenOptions::new().read(true).write(true).open(self.console_file) {
            self.lead_to(console.into_raw_handle());
        }
    }
}

/// Takes over the console of the program that started this one, for every stream that was not redirected.
pub(super) fn attach_to_parent_console() {
    let before = STREAMS.map(|stream| (stream, stream.redirected()));
    // SAFETY: takes a number. Fails, changing nothing, where the parent has no console or this process has one already.
    if unsafe { AttachConsole(ATTACH_PARENT_PROCESS) } == 0 {
        return;
    }
    for (stream, redirected) in before {
        match redirected {
            // Attaching may have put the console in the place of a file.
            Some(handle) => stream.lead_to(handle),
            None => stream.lead_to_console(),
        }
    }
    let output_was_redirected = before
        .iter()
        .any(|(stream, handle)| stream.number == STD_OUTPUT_HANDLE && handle.is_some());
    if !output_was_redirected {
        // cmd has printed its next prompt by now: begin below it.
        let _ = writeln!(std::io::stdout());
    }
}

/// Without this, a library that is loaded while the program runs may come from the folder the program lies in.
pub(super) fn load_libraries_from_system_folder_only() {
    // SAFETY: takes a number and changes only where later loads look.
    unsafe { SetDefaultDllDirectories(LOAD_LIBRARY_SEARCH_SYSTEM32) };
}
