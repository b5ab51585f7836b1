//! Puts into the program, compressed, the licence texts of everything it is built from, the fonts of the window
//! and the sentences of every language; and on
//! Windows its icon, manifest and version.

use std::error::Error;
use std::path::PathBuf;

const LICENCES: &str = "assets/licenses/third-party.txt";
const TEXTS: &str = "assets/text";
const ICON: &str = "assets/icon/mailprobe.ico";
const MANIFEST: &str = "assets/windows/mailprobe.manifest";
const LONGEST_COMPRESSION: u8 = 10;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={LICENCES}");
    compress("third-party.zlib", &std::fs::read(LICENCES)?)?;
    // As they are, the fonts take twice the place.
    compress("ubuntu-light.zlib", epaint_default_fonts::UBUNTU_LIGHT)?;
    compress("hack-regular.zlib", epaint_default_fonts::HACK_REGULAR)?;
    compress("egui-icons.zlib", epaint_default_fonts::EGUI_ICONS)?;
    texts()?;
    if std::env::var("CARGO_CFG_TARGET_OS")? == "windows" {
        windows_resources()?;
    }
    Ok(())
}

/// Every language in one piece: `text-<tag>.zlib`.
fn texts() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={TEXTS}");
    for language in std::fs::read_dir(TEXTS)? {
        let language = language?;
        let mut files: Vec<PathBuf> = std::fs::read_dir(language.path())?
            .map(|file| file.map(|file| file.path()))
            .collect::<Result<_, _>>()?;
        files.sort();
        let mut whole = String::new();
        for file in files {
            println!("cargo::rerun-if-changed={}", file.display());
            whole.push_str(&std::fs::read_to_string(file)?);
            whole.push('\n');
        }
        compress(
            &format!("text-{}.zlib", language.file_name().to_string_lossy()),
            whole.as_bytes(),
        )?;
    }
    Ok(())
}

fn compress(name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    let compressed = miniz_oxide::deflate::compress_to_vec_zlib(bytes, LONGEST_COMPRESSION);
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    Ok(std::fs::write(folder.join(name), compressed)?)
}

fn windows_resources() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={ICON}");
    println!("cargo::rerun-if-changed={MANIFEST}");
    winresource::WindowsResource::new()
        .set_icon(ICON)
        .set_manifest_file(MANIFEST)
        .set("ProductName", "Mailprobe")
        .set("FileDescription", "Mailprobe")
        .set("InternalName", "mailprobe")
        .set("OriginalFilename", "mailprobe.exe")
        .set("LegalCopyright", "The Mailprobe authors; MIT OR Apache-2.0")
        .compile_for("mailprobe")?;
    Ok(())
}
