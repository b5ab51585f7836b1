//! The one binary: a window without arguments, a command line with them.
#![cfg_attr(windows, windows_subsystem = "windows")]

use mailprobe::platform;

fn main() -> std::process::ExitCode {
    platform::harden();
    if std::env::args_os().len() > 1 {
        platform::console::attach();
    }
    mailprobe::cli::run(std::env::args_os()).into()
}
