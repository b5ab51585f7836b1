//! The calls to Windows that no library in use offers. The one file with `unsafe`.
//!
//! In: nothing. Out: the process's standard handles and where it takes libraries from, set right.
#![allow(unsafe_code)]

use std::ffi::{CStr, CString, c_char, c_void};
use std::fs::OpenOptions;
use std::io::Write as _;
use std::os::windows::io::{IntoRawHandle as _, RawHandle};

const STD_INPUT_HANDLE: u32 = -10_i32 as u32;
const STD_OUTPUT_HANDLE: u32 = -11_i32 as u32;
const STD_ERROR_HANDLE: u32 = -12_i32 as u32;
const ATTACH_PARENT_PROCESS: u32 = u32::MAX;
const FILE_TYPE_UNKNOWN: u32 = 0;
const LOAD_LIBRARY_SEARCH_SYSTEM32: u32 = 0x800;
const LOAD_WITH_ALTERED_SEARCH_PATH: u32 = 0x8;
const LONGEST_SYSTEM_FOLDER: usize = 260;
/// `ProcessImageLoadPolicy` of `PROCESS_MITIGATION_POLICY`.
const IMAGE_LOAD_POLICY: i32 = 10;
/// No library from another computer, none that a less trusted program wrote, and the system folder before all others.
const LOAD_FROM_THIS_SYSTEM: u32 = 0b111;
/// `dliNotePreLoadLibrary` and `dliFailGetProc` of `delayimp.h`.
const BEFORE_LOADING: u32 = 1;
const FUNCTION_IS_MISSING: u32 = 4;
const AUTOMATION: &[u8] = b"uiautomationcore.dll";
const OPENGL: &[u8] = b"opengl32.dll";
/// Functions that Windows 7 lacks and whose callers go on where the answer is an error.
const DISPENSABLE: [&[u8]; 3] = [
    b"PathCchStripPrefix",
    b"RoGetAgileReference",
    b"RoOriginateErrorW",
];
const E_NOTIMPL: i32 = 0x8000_4001_u32 as i32;

type Module = *mut c_void;
type Function = *const c_void;
type DelayLoadHook = unsafe extern "system" fn(u32, *const DelayLoad) -> Function;

#[link(name = "kernel32")]
unsafe extern "system" {
    fn AttachConsole(process: u32) -> i32;
    fn GetStdHandle(which: u32) -> RawHandle;
    fn SetStdHandle(which: u32, handle: RawHandle) -> i32;
    fn GetFileType(handle: RawHandle) -> u32;
    fn GetModuleHandleA(name: *const c_char) -> Module;
    fn GetProcAddress(module: Module, name: *const c_char) -> Function;
    fn GetSystemDirectoryA(folder: *mut u8, size: u32) -> u32;
    fn LoadLibraryExA(name: *const c_char, reserved: RawHandle, flags: u32) -> Module;
}

/// `DelayLoadInfo` of `delayimp.h`, as far as it is read here.
#[repr(C)]
struct DelayLoad {
    size: u32,
    descriptor: *const c_void,
    slot: *mut Function,
    dll: *const c_char,
    /// Not 0 where `function` is a name; `.ci/windows-link` lets nothing else pass.
    is_name: i32,
    function: *const c_char,
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

/// A function of kernel32.dll that not every Windows has. `Signature` is a pointer to a function.
fn newer_function<Signature: Copy>(name: &CStr) -> Option<Signature> {
    const { assert!(size_of::<Signature>() == size_of::<Function>()) };
    // SAFETY: both names end with a zero byte, and kernel32.dll stays as long as the process.
    let found = unsafe { GetProcAddress(GetModuleHandleA(c"kernel32.dll".as_ptr()), name.as_ptr()) };
    // SAFETY: of the size just checked; the callers give each name the signature that Windows documents for it.
    (!found.is_null()).then(|| unsafe { std::mem::transmute_copy::<Function, Signature>(&found) })
}

/// Without this, a library that is loaded while the program runs may come from the folder the program lies in. Windows 7
/// knows the first call since update KB2533623; the second came with Windows 8, its use here with Windows 10.
pub(super) fn load_libraries_from_system_folder_only() {
    type SetDefaultDllDirectories = unsafe extern "system" fn(u32) -> i32;
    if let Some(set) = newer_function::<SetDefaultDllDirectories>(c"SetDefaultDllDirectories") {
        // SAFETY: takes a number and changes only where later loads look.
        unsafe { set(LOAD_LIBRARY_SEARCH_SYSTEM32) };
    }
    type SetProcessMitigationPolicy = unsafe extern "system" fn(i32, *const u32, usize) -> i32;
    if let Some(set) = newer_function::<SetProcessMitigationPolicy>(c"SetProcessMitigationPolicy") {
        // SAFETY: reads as many bytes as it is told to; a Windows that does not know the policy answers with an error.
        unsafe { set(IMAGE_LOAD_POLICY, &LOAD_FROM_THIS_SYSTEM, size_of::<u32>()) };
    }
}

/// Called before a library of the program's delayed imports is loaded (`.ci/windows-link` makes nearly all of them that):
/// the helper of the C library would look beside the program where Windows does not.
#[used]
#[unsafe(export_name = "__pfnDliNotifyHook2")]
static ON_DELAYED_LOAD: DelayLoadHook = library_for;

/// Called where a library lacks a function that the program was built for.
#[used]
#[unsafe(export_name = "__pfnDliFailureHook2")]
static ON_MISSING_FUNCTION: DelayLoadHook = function_for;

/// A module handle for a library; null leaves everything else to the helper.
///
/// # Safety
/// Only for the helper, which passes a complete record.
unsafe extern "system" fn library_for(event: u32, load: *const DelayLoad) -> Function {
    if event != BEFORE_LOADING {
        return std::ptr::null();
    }
    // SAFETY: the record is complete, and the name in it ends with a zero byte.
    let name = unsafe { CStr::from_ptr((*load).dll) };
    let module = match name.to_bytes() {
        AUTOMATION if is_before_windows_8() => from_system_folder(c"ole32.dll"),
        _ => from_system_folder(name),
    };
    if module.is_null() {
        // Here combase.dll's functions were before Windows 8; for the rest any library of Windows will do, so that the helper
        // does not search on.
        return from_system_folder(c"ole32.dll");
    }
    module
}

fn is_before_windows_8() -> bool {
    from_system_folder(c"combase.dll").is_null()
}

fn from_system_folder(name: &CStr) -> Module {
    // SAFETY: the name ends with a zero byte.
    let module = unsafe { LoadLibraryExA(name.as_ptr(), std::ptr::null_mut(), LOAD_LIBRARY_SEARCH_SYSTEM32) };
    if !module.is_null() {
        return module;
    }
    // Windows 7 without KB2533623 refuses that flag.
    let Some(path) = system_folder().and_then(|folder| {
        let path = [folder.as_slice(), b"\\", name.to_bytes()].concat();
        CString::new(path).ok()
    }) else {
        return std::ptr::null_mut();
    };
    // SAFETY: the path ends with a zero byte.
    unsafe { LoadLibraryExA(path.as_ptr(), std::ptr::null_mut(), LOAD_WITH_ALTERED_SEARCH_PATH) }
}

fn system_folder() -> Option<Vec<u8>> {
    let mut folder = vec![0; LONGEST_SYSTEM_FOLDER];
    // SAFETY: writes at most as many bytes as it is told to.
    let length = unsafe { GetSystemDirectoryA(folder.as_mut_ptr(), LONGEST_SYSTEM_FOLDER as u32) };
    let length = usize::try_from(length).ok()?;
    (1..LONGEST_SYSTEM_FOLDER).contains(&length).then(|| {
        folder.truncate(length);
        folder
    })
}

/// What stands in for a function that this Windows lacks; null makes the helper end the program.
///
/// # Safety
/// Only for the helper, which passes a complete record.
unsafe extern "system" fn function_for(event: u32, load: *const DelayLoad) -> Function {
    if event != FUNCTION_IS_MISSING {
        return std::ptr::null();
    }
    // SAFETY: the record is complete, and the names in it end with a zero byte.
    let (library, function) = unsafe { (CStr::from_ptr((*load).dll), CStr::from_ptr((*load).function)) };
    if [AUTOMATION, OPENGL].contains(&library.to_bytes()) {
        nothing as Function
    } else if DISPENSABLE.contains(&function.to_bytes()) {
        not_implemented as Function
    } else {
        // A stub might say that something was done, randomness for instance.
        std::ptr::null()
    }
}

/// The answer of a COM function that is not there; what is asked with it goes on without.
extern "system" fn not_implemented() -> i32 {
    E_NOTIMPL
}

/// No OpenGL context on a Windows without windows; and UI Automation as if no screen reader listened: AccessKit ends the
/// program where an event is refused, and Windows 7 refuses those that came later.
extern "system" fn nothing() -> isize {
    0
}
