//! The console of a program that is built as a window.
//!
//! Windows gives such a program no console, so that opening it flashes none. Started from cmd or PowerShell it asks for
//! theirs; output that was sent to a file or a pipe stays there.

/// Lets text reach the console this program was started from. Call it when there are arguments, before anything is written.
/// Without such a console, and on other systems, nothing changes.
pub fn attach() {
    #[cfg(windows)]
    super::windows::attach_to_parent_console();
}
