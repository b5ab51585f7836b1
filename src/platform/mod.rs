//! What differs from computer to computer: its console, its folders, its name server, the file a helpdesk laid beside the program.
//!
//! In: this computer. Out: plain values for the faces. The one place that may call Windows itself is `windows.rs`;
//! macOS takes the same way as Linux and is not tested.

pub mod console;
pub mod defaults;
pub(crate) mod files;
pub mod folders;
#[cfg(feature = "gui")]
pub mod fonts;
pub mod licences;
pub mod name_server;
#[cfg(feature = "gui")]
pub mod open;

#[cfg(windows)]
mod windows;

/// Makes the process safe to run from a folder of downloads: Windows then takes libraries only from its own folder, never
/// from files beside the program. Call it first. Does nothing on other systems.
pub fn harden() {
    #[cfg(windows)]
    windows::load_libraries_from_system_folder_only();
}
