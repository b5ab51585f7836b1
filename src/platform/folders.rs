//! Where Mailprobe keeps what it remembers.
//!
//! In: this computer's user. Out: one folder; nothing is written anywhere else unless the person saves a file.

use std::path::PathBuf;

/// The settings folder, not created yet: `%APPDATA%\Mailprobe` on Windows, `~/.config/mailprobe` on Linux,
/// `~/Library/Application Support/Mailprobe` on macOS. `None` for a user without a home.
pub fn settings() -> Option<PathBuf> {
    let name = if cfg!(any(windows, target_os = "macos")) {
        "Mailprobe"
    } else {
        "mailprobe"
    };
    directories::BaseDirs::new().map(|folders| folders.config_dir().join(name))
}

/// The one file in it.
pub fn settings_file() -> Option<PathBuf> {
    settings().map(|folder| folder.join("settings.json"))
}
