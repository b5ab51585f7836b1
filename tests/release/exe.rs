//! What is handed out beside the code: icon, manifest, installer, desktop files, licences. They must agree with each other.

use std::fs;
use std::path::Path;

const VERSION: &str = env!("CARGO_PKG_VERSION");

fn file(path: &str) -> Vec<u8> {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(path);
    fs::read(&path).unwrap_or_else(|reason| panic!("{}: {reason}", path.display()))
}

fn text(path: &str) -> String {
    String::from_utf8(file(path)).expect("UTF-8")
}

#[test]
fn the_icon_holds_every_size_windows_asks_for() {
    let icon = file("assets/icon/mailprobe.ico");
    let number = |at: usize, bytes: usize| {
        icon[at..at + bytes]
            .iter()
            .rev()
            .fold(0_usize, |number, byte| number << 8 | usize::from(*byte))
    };
    assert_eq!((number(0, 2), number(2, 2)), (0, 1), "not an icon");
    let mut sizes = Vec::new();
    for entry in 0..number(4, 2) {
        let at = 6 + 16 * entry;
        let size = if icon[at] == 0 { 256 } else { usize::from(icon[at]) };
        let (length, offset) = (number(at + 8, 4), number(at + 12, 4));
        let image = &icon[offset..offset + length];
        if size >= 40 {
            assert!(image.starts_with(b"\x89PNG"), "the large ones are compressed");
        } else {
            let pixels = &image[40..40 + size * size * 4];
            assert!(
                pixels.chunks(4).any(|pixel| pixel[3] == 255),
                "{size}: nothing is drawn"
            );
        }
        sizes.push(size);
    }
    assert_eq!(sizes, [16, 20, 24, 32, 40, 48, 64, 256]);
}

#[test]
fn the_manifest_asks_for_what_the_program_relies_on() {
    let manifest = text("assets/windows/mailprobe.manifest");
    for requested in [
        "PerMonitorV2",
        ">UTF-8</activeCodePage>",
        ">true</longPathAware>",
        "level=\"asInvoker\"",
        "{8e0f7a12-bfb3-4fe8-b9a5-48fd50a15a9a}",
        "{35138b9a-5d96-4fbd-8e2d-a2440225f93a}",
        "Microsoft.Windows.Common-Controls",
    ] {
        assert!(manifest.contains(requested), "{requested} is missing");
    }
}

#[test]
fn the_installer_takes_its_version_from_outside_and_needs_no_administrator() {
    let installer = text("wix/main.wxs");
    assert!(installer.contains("Version=\"$(var.Version)\""));
    assert!(installer.contains("InstallScope=\"perUser\""));
    assert!(
        !installer.contains(VERSION),
        "the version stands in Cargo.toml alone"
    );
    let settings = mailprobe::platform::folders::settings_file()
        .and_then(|file| file.file_name().map(ToOwned::to_owned));
    let settings = settings
        .expect("a settings file")
        .into_string()
        .expect("plain letters");
    assert!(
        installer.contains(&format!("Name=\"{settings}\" On=\"uninstall\"")),
        "{settings} would stay behind"
    );
    assert!(
        text(".ci/windows").contains(&format!("|{settings}'")),
        "{settings} would stay behind"
    );
}

#[test]
fn the_version_is_the_same_everywhere() {
    let software_centre = text("assets/linux/org.mailprobe.Mailprobe.metainfo.xml");
    assert!(
        software_centre.contains(&format!("<release version=\"{VERSION}\"")),
        "metainfo.xml lacks {VERSION}"
    );
    assert!(
        text("CHANGELOG.md").contains(&format!("## {VERSION}")),
        "CHANGELOG.md lacks {VERSION}"
    );
}

#[test]
fn every_package_of_the_program_has_its_licence_text() {
    let licences = mailprobe::platform::licences::text();
    for package in [
        "eframe",
        "wgpu",
        "glow",
        "rustls",
        "ring",
        "tokio",
        "x509-parser",
        "windows",
        "clap",
        "chrono",
    ] {
        assert!(
            licences.contains(&format!("\n  {package} ")),
            "{package} is not listed"
        );
    }
    for licence in [
        "Apache License",
        "Permission is hereby granted",
        "SIL OPEN FONT LICENSE",
        "Mozilla Public License",
    ] {
        assert!(licences.contains(licence), "the text of '{licence}' is missing");
    }
}
