//! Any bytes as the settings file and as a kept run: the window starts, and what it shows is within bounds.
#![no_main]

use libfuzzer_sys::fuzz_target;
use mailprobe::gui::{History, Settings};
use std::fs;
use std::sync::OnceLock;

fuzz_target!(|bytes: &[u8]| {
    static FOLDER: OnceLock<tempfile::TempDir> = OnceLock::new();
    let folder = FOLDER.get_or_init(|| tempfile::tempdir().expect("a folder")).path();
    fs::write(folder.join("settings.json"), bytes).expect("written");
    let settings = Settings::load_from(folder);
    assert!((0.5..=3.0).contains(&settings.zoom));
    assert!(settings.window_size.is_none_or(|size| size.iter().all(|side| (200.0..=20_000.0).contains(side))));
    assert_eq!(Settings::load_from(folder), settings);

    let runs = folder.join("history");
    fs::create_dir_all(&runs).expect("made");
    fs::write(runs.join("20260403-081500Z_mail.example.json"), bytes).expect("written");
    let history = History::open(&runs);
    for entry in history.entries() {
        let _ = history.load(&entry);
    }
});
