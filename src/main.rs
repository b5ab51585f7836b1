//! The one binary: a window without arguments, a command line with them.
#![cfg_attr(windows, windows_subsystem = "windows")]

fn main() -> std::process::ExitCode {
    mailprobe::cli::run(std::env::args_os()).into()
}
