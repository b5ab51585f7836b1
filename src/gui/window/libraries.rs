//! What a Linux computer needs before a window can be tried: a display, libraries, a dialog for files.
//!
//! In: this computer's environment and library folders. Out: go on, or one line that says what is missing. Looking first
//! matters: without one of these libraries the window's own code would break off.

use crate::gui::window::OpenError;
use std::ffi::OsString;
use std::fs;
use std::path::{Path, PathBuf};

/// Library and Debian package.
const FOR_X: &[(&str, &str)] = &[
    ("libX11.so.6", "libx11-6"),
    ("libX11-xcb.so.1", "libx11-xcb1"),
    ("libXcursor.so.1", "libxcursor1"),
    ("libXi.so.6", "libxi6"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
    ("libxkbcommon-x11.so.0", "libxkbcommon-x11-0"),
];
const FOR_WAYLAND: &[(&str, &str)] = &[
    ("libwayland-client.so.0", "libwayland-client0"),
    ("libxkbcommon.so.0", "libxkbcommon0"),
];
/// Every program has it: where it is not found, the libraries of this system lie elsewhere.
const ALWAYS_THERE: &str = "libc.so.6";
const LINKER_LIST: &str = "/etc/ld.so.cache";

/// The Debian package that holds a library; the library's own name for one that is not known.
fn package(library: &str) -> &str {
    FOR_X
        .iter()
        .chain(FOR_WAYLAND)
        .find(|(name, _)| *name == library)
        .map_or(library, |(_, package)| package)
}

/// Whether a window can be tried at all.
pub(super) fn check() -> Result<(), OpenError> {
    let needed = needed(&|name| std::env::var_os(name))?;
    let positions = Places {
        folders: folders(Path::new("/"), std::env::var_os("LD_LIBRARY_PATH")),
        list: fs::read(LINKER_LIST).unwrap_or_default(),
    };
    match positions.missing(needed) {
        Some(library) => Err(OpenError::MissingLibrary {
            package: package(library).to_owned(),
            library: library.to_owned(),
        }),
        None => Ok(()),
    }
}

/// Whether a dialog for files can be shown. Windows and macOS always have one; Linux has it through a desktop portal or through zenity.
pub(super) fn has_file_dialog() -> bool {
    if !cfg!(target_os = "linux") {
        return true;
    }
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    let folders = |name: &str, usual: &str| {
        let list = set(name).unwrap_or_else(|| usual.into());
        std::env::split_paths(&list).collect::<Vec<_>>()
    };
    let has = |folders: Vec<PathBuf>, file: &str| folders.iter().any(|folder| folder.join(file).is_file());
    let sandboxed = set("FLATPAK_ID").is_some() || set("SNAP").is_some();
    let bus = set("DBUS_SESSION_BUS_ADDRESS").is_some()
        || set("XDG_RUNTIME_DIR").is_some_and(|folder| Path::new(&folder).join("bus").exists());
    let portal = has(
        folders("XDG_DATA_DIRS", "/usr/local/share:/usr/share"),
        "dbus-1/services/org.freedesktop.portal.Desktop.service",
    );
    (bus && (portal || sandboxed)) || has(folders("PATH", "/usr/bin"), "zenity")
}

/// The libraries for the display this session has; Wayland goes first, as it does in the window's own code.
fn needed(
    variable: &dyn Fn(&str) -> Option<OsString>,
) -> Result<&'static [(&'static str, &'static str)], OpenError> {
    let set = |name: &str| variable(name).is_some_and(|value| !value.is_empty());
    if set("WAYLAND_DISPLAY") || set("WAYLAND_SOCKET") {
        Ok(FOR_WAYLAND)
    } else if set("DISPLAY") {
        Ok(FOR_X)
    } else {
        Err(OpenError::NoDisplay)
    }
}

/// Where libraries are: folders, and the linker's own list.
struct Places {
    folders: Vec<PathBuf>,
    list: Vec<u8>,
}

impl Places {
    fn missing(&self, needed: &[(&'static str, &str)]) -> Option<&'static str> {
        if !self.hold(ALWAYS_THERE) {
            return None;
        }
        let mut names = needed.iter().map(|(name, _)| *name);
        names.find(|name| !self.hold(name))
    }

    fn hold(&self, library: &str) -> bool {
        self.folders.iter().any(|folder| folder.join(library).exists()) || self.listed(library)
    }

    /// The list holds names and paths, each closed by a zero.
    fn listed(&self, library: &str) -> bool {
        let wanted = library.as_bytes();
        self.list
            .split(|byte| *byte == 0)
            .any(|name| name.rsplit(|byte| *byte == b'/').next() == Some(wanted))
    }
}

fn folders(root: &Path, requested: Option<OsString>) -> Vec<PathBuf> {
    let mut folders: Vec<PathBuf> = requested.iter().flat_map(std::env::split_paths).collect();
    for name in ["usr/lib", "usr/lib64", "lib", "lib64", "usr/local/lib"] {
        let folder = root.join(name);
        if let Ok(listing) = fs::read_dir(&folder) {
            let below = listing.filter_map(|item| item.ok().map(|item| item.path()));
            folders.extend(below.filter(|path| path.to_string_lossy().ends_with("-linux-gnu")));
        }
        folders.push(folder);
    }
    folders
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn without_a_display_nothing_is_tried() {
        let with = |name: &'static str| move |asked: &str| (asked == name).then(|| OsString::from(":0"));
        assert_eq!(needed(&|_| None), Err(OpenError::NoDisplay));
        assert_eq!(needed(&|_| Some(OsString::new())), Err(OpenError::NoDisplay));
        assert_eq!(needed(&with("DISPLAY")), Ok(FOR_X));
        assert_eq!(needed(&with("WAYLAND_SOCKET")), Ok(FOR_WAYLAND));
        assert_eq!(needed(&|_| Some(OsString::from("x"))), Ok(FOR_WAYLAND));
    }

    #[test]
    fn a_missing_library_is_named() -> std::io::Result<()> {
        let root = tempfile::tempdir()?;
        let folder = root.path().join("usr/lib/x86_64-linux-gnu");
        fs::create_dir_all(&folder)?;
        let positions = |list: &[u8]| Places {
            folders: folders(root.path(), None),
            list: list.to_vec(),
        };
        assert_eq!(
            positions(b"").missing(FOR_X),
            None,
            "libraries that lie elsewhere are not missed"
        );
        fs::write(folder.join(ALWAYS_THERE), "")?;
        assert_eq!(positions(b"").missing(FOR_X), Some("libX11.so.6"));
        for (name, _) in &FOR_X[..5] {
            fs::write(folder.join(name), "")?;
        }
        assert_eq!(positions(b"").missing(FOR_X), Some("libxkbcommon-x11.so.0"));
        let list = b"ld.so-1.7.0\0libxkbcommon-x11.so.0\0/opt/libxkbcommon-x11.so.0\0";
        assert_eq!(positions(list).missing(FOR_X), None);
        assert_eq!(positions(b"\0/opt/libxkbcommon-x11.so.0\0").missing(FOR_X), None);
        Ok(())
    }
}
