//! What the window remembers between two starts: language, theme, size. Never anything a person pasted.
//!
//! In: the settings folder. Out: [`Settings`]; a file that is missing or broken means the defaults, never an error.

use crate::gui::window::Renderer;
use crate::platform::files::keep;
use crate::platform::folders;
use serde::{Deserialize, Serialize};
use std::fs;
use std::io;
use std::path::Path;

const FILE: &str = "settings.json";
const BROKEN: &str = "settings.broken.json";
const LARGEST: u64 = 64 * 1024;
const ZOOM: (f32, f32) = (0.5, 3.0);
const SIDE: (f32, f32) = (200.0, 20_000.0);

/// Light, dark, or what the computer uses.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum ThemeChoice {
    /// What the computer uses.
    #[default]
    System,
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// What the window remembers.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub struct Settings {
    /// Language tag; `None` follows the computer.
    pub language: Option<String>,
    /// Light, dark, or the computer's choice.
    pub theme: ThemeChoice,
    /// Inner size of the window in points, as it was closed.
    pub window_size: Option<[f32; 2]>,
    /// The renderer a person chose; `None` tries them in order.
    pub renderer: Option<Renderer>,
    /// Zoom factor; 1.0 is the computer's own size.
    pub zoom: f32,
}

impl Default for Settings {
    fn default() -> Settings {
        Settings {
            language: None,
            theme: ThemeChoice::System,
            window_size: None,
            renderer: None,
            zoom: 1.0,
        }
    }
}

impl Settings {
    /// The settings of this computer's user. Defaults where there are none; a broken file is kept aside as
    /// `settings.broken.json`.
    pub fn load() -> Settings {
        folders::settings()
            .map(|folder| Settings::load_from(&folder))
            .unwrap_or_default()
    }

    /// The same from a folder.
    pub fn load_from(folder: &Path) -> Settings {
        let path = folder.join(FILE);
        let Ok(about) = fs::metadata(&path) else {
            return Settings::default();
        };
        // A pipe or a device may never come to its end.
        if !about.is_file() {
            return Settings::default();
        }
        if about.len() > LARGEST {
            return keep_aside(folder);
        }
        let Ok(bytes) = fs::read(&path) else {
            return Settings::default();
        };
        // Notepad puts a mark in front of what it saves.
        let json = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(&bytes);
        let text = str::from_utf8(json).ok();
        match text.and_then(|text| serde_json::from_str::<Settings>(text).ok()) {
            Some(settings) => settings.within_bounds(),
            None => keep_aside(folder),
        }
    }

    /// Writes the settings of this computer's user.
    ///
    /// # Errors
    /// When there is no folder for settings or it cannot be written.
    pub fn save(&self) -> io::Result<()> {
        let folder = folders::settings()
            .ok_or_else(|| io::Error::new(io::ErrorKind::NotFound, "this user has no folder for settings"))?;
        self.save_to(&folder)
    }

    /// The same into a folder, which is created where it is missing.
    ///
    /// # Errors
    /// When the folder cannot be written; the file that was there stays as it was.
    pub fn save_to(&self, folder: &Path) -> io::Result<()> {
        let json = serde_json::to_vec_pretty(&self.clone().within_bounds())?;
        keep(&folder.join(FILE), &json)
    }

    /// A window nobody can see or read would be a support call.
    fn within_bounds(mut self) -> Settings {
        self.zoom = if self.zoom.is_finite() {
            self.zoom.clamp(ZOOM.0, ZOOM.1)
        } else {
            1.0
        };
        let possible = |side: &f32| (SIDE.0..=SIDE.1).contains(side);
        self.window_size = self.window_size.filter(|size| size.iter().all(possible));
        self
    }
}

fn keep_aside(folder: &Path) -> Settings {
    let _ = fs::rename(folder.join(FILE), folder.join(BROKEN));
    Settings::default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_saved_comes_back() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let below = folder.path().join("mailprobe");
        let settings = Settings {
            language: Some("pt-BR".to_owned()),
            theme: ThemeChoice::Dark,
            window_size: Some([900.0, 650.5]),
            renderer: Some(Renderer::OpenGl),
            zoom: 1.25,
        };
        settings.save_to(&below)?;
        assert_eq!(Settings::load_from(&below), settings);
        Ok(())
    }

    #[test]
    fn nothing_saved_means_the_defaults_and_touches_nothing() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        assert_eq!(Settings::load_from(folder.path()), Settings::default());
        assert_eq!(fs::read_dir(folder.path())?.count(), 0);
        Ok(())
    }

    #[test]
    fn a_broken_file_is_kept_aside() -> io::Result<()> {
        let huge = vec![b' '; 70_000];
        let broken: [&[u8]; 5] = [b"", b"{\"theme\": \"pink\"}", b"\xff\xfe{", b"[1, 2", &huge];
        for bytes in broken {
            let folder = tempfile::tempdir()?;
            fs::write(folder.path().join(FILE), bytes)?;
            assert_eq!(Settings::load_from(folder.path()), Settings::default());
            assert_eq!(fs::read(folder.path().join(BROKEN))?, bytes);
            assert!(!folder.path().join(FILE).exists());
        }
        Ok(())
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn what_is_no_file_is_neither_read_nor_written() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let pipe = folder.path().join(FILE);
        let made = std::process::Command::new("mkfifo").arg(&pipe).status()?;
        assert!(made.success());
        assert_eq!(Settings::load_from(folder.path()), Settings::default());
        assert!(Settings::default().save_to(folder.path()).is_err());
        assert!(!folder.path().join(BROKEN).exists());
        fs::remove_file(&pipe)?;
        std::os::unix::fs::symlink("/dev/zero", &pipe)?;
        assert_eq!(Settings::load_from(folder.path()), Settings::default());
        assert!(Settings::default().save_to(folder.path()).is_err());
        Ok(())
    }

    #[test]
    fn settings_of_other_versions_are_read_as_far_as_they_go() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        fs::write(
            folder.path().join(FILE),
            b"\xef\xbb\xbf{\"zoom\": 1.5, \"later\": 1}",
        )?;
        let expected = Settings {
            zoom: 1.5,
            ..Settings::default()
        };
        assert_eq!(Settings::load_from(folder.path()), expected);
        Ok(())
    }

    #[test]
    fn impossible_sizes_are_put_right() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let impossible = Settings {
            zoom: f32::NAN,
            window_size: Some([f32::INFINITY, 3.0]),
            ..Settings::default()
        };
        impossible.save_to(folder.path())?;
        assert_eq!(Settings::load_from(folder.path()), Settings::default());
        fs::write(
            folder.path().join(FILE),
            r#"{"zoom": 900, "window_size": [800, 600]}"#,
        )?;
        let settings = Settings::load_from(folder.path());
        assert_eq!((settings.zoom, settings.window_size), (3.0, Some([800.0, 600.0])));
        Ok(())
    }
}
