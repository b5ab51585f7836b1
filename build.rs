//! Puts into the program, compressed, its tables, the sentences of every language, the fonts of the window and the licence
//! texts of everything it is built from; and on Windows its icon, manifest and version.

use lzma_rust2::{LzmaOptions, LzmaWriter};
use std::collections::HashMap;
use std::error::Error;
use std::io::Write;
use std::path::PathBuf;

const LICENCES: &str = "assets/licenses/third-party.txt";
const TABLES: &str = "assets";
const TEXTS: &str = "assets/text";
#[cfg(feature = "gui")]
const FONTS: &str = "assets/fonts";
const ICON: &str = "assets/icon/mailprobe.ico";
const MANIFEST: &str = "assets/windows/mailprobe.manifest";
const SMALLEST: u32 = 9;
/// What unpacking takes in memory, in bytes.
const DICTIONARY: u32 = 1 << 20;
/// The most that LZMA allows: packing takes longer for it, unpacking does not.
const LONGEST_SEARCH: u32 = 273;

fn main() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed=build.rs");
    println!("cargo::rerun-if-changed={LICENCES}");
    compress("third-party.lzma", &std::fs::read(LICENCES)?)?;
    #[cfg(feature = "gui")]
    fonts()?;
    tables()?;
    finding_ids()?;
    texts()?;
    if std::env::var("CARGO_CFG_TARGET_OS")? == "windows" {
        windows_resources()?;
    }
    Ok(())
}

/// As they are, the fonts take twice the place.
#[cfg(feature = "gui")]
fn fonts() -> Result<(), Box<dyn Error>> {
    for weight in ["regular", "semibold"] {
        let font = format!("{FONTS}/inter-{weight}.otf");
        println!("cargo::rerun-if-changed={font}");
        compress(&format!("inter-{weight}.lzma"), &std::fs::read(font)?)?;
    }
    if std::env::var("CARGO_CFG_TARGET_OS")? != "windows" {
        compress("hack-regular.lzma", epaint_default_fonts::HACK_REGULAR)?;
    }
    compress("egui-icons.lzma", epaint_default_fonts::EGUI_ICONS)
}

/// Every table: `<name>.lzma`.
fn tables() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={TABLES}");
    for file in std::fs::read_dir(TABLES)? {
        let path = file?.path();
        if path
            .extension()
            .is_some_and(|extension| extension == "csv" || extension == "dat")
        {
            let name = path.with_extension("lzma");
            let name = name
                .file_name()
                .ok_or("a table without a name")?
                .to_string_lossy();
            compress(&name, &std::fs::read(&path)?)?;
        }
    }
    Ok(())
}

/// The ids of `evidence_weights.csv` as an enum, so that a finding without a row does not compile.
fn finding_ids() -> Result<(), Box<dyn Error>> {
    let table = std::fs::read_to_string(format!("{TABLES}/evidence_weights.csv"))?;
    let ids: Vec<&str> = table
        .lines()
        .skip(1)
        .filter_map(|line| line.split(',').next())
        .filter(|id| !id.is_empty() && *id != "prior")
        .collect();
    let mut variants = String::new();
    let mut names = String::new();
    let mut all = String::new();
    for id in &ids {
        let variant = variant_of(id);
        variants += &format!("    /// `{id}`\n    {variant},\n");
        names += &format!("            FindingId::{variant} => \"{id}\",\n");
        all += &format!("        FindingId::{variant},\n");
    }
    let code = format!(
        "/// What a finding says: the rows of `assets/evidence_weights.csv`.\n\
         #[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]\n\
         pub enum FindingId {{\n{variants}}}\n\n\
         impl FindingId {{\n\
             /// All of them, in the order of the table.\n\
             pub const ALL: [FindingId; {count}] = [\n{all}    ];\n\n\
             /// The name used in tables, JSON and message ids.\n\
             pub fn as_str(self) -> &'static str {{\n        match self {{\n{names}        }}\n    }}\n\
         }}\n",
        count = ids.len(),
    );
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    Ok(std::fs::write(folder.join("finding_id.rs"), code)?)
}

/// `exchange-5.5-greeting` as `Exchange55Greeting`.
fn variant_of(id: &str) -> String {
    id.split('-')
        .map(|word| {
            let word: String = word.chars().filter(char::is_ascii_alphanumeric).collect();
            let (first, rest) = word.split_at(word.len().min(1));
            format!("{}{rest}", first.to_ascii_uppercase())
        })
        .collect()
}

/// Languages that say much in the same words are packed together, which makes three of them as small as two.
/// What all have in common, names and places for values, stands in the English one, which comes before each of them.
const FAMILIES: [&[&str]; 7] = [
    &["es", "pt-BR", "pt-PT"],
    &["da", "nb", "sv"],
    &["zh-CN", "zh-TW"],
    &["ru", "uk"],
    &["cs", "pl"],
    &["de", "nl"],
    &["fr", "it"],
];

/// The ids of all messages once, `text-ids.lzma`, in the order of the English files: they would be a quarter of every
/// language. And each family of languages, `text-<first>.lzma`: for each id in that order what follows it in each language.
/// `packed_texts.rs` says where each language is.
fn texts() -> Result<(), Box<dyn Error>> {
    println!("cargo::rerun-if-changed={TEXTS}");
    let ids: Vec<String> = messages("en")?.into_iter().map(|(id, _)| id).collect();
    compress("text-ids.lzma", ids.join("\n").as_bytes())?;
    let english = in_order("en", &ids)?.join("\0").into_bytes();
    let mut languages: Vec<String> = std::fs::read_dir(TEXTS)?
        .map(|language| language.map(|language| language.file_name().to_string_lossy().into_owned()))
        .collect::<Result<_, _>>()?;
    languages.sort();
    let (mut pieces, mut rows) = (String::new(), String::new());
    while let Some(first) = languages.first().cloned() {
        let alone = [first.as_str()];
        let family = FAMILIES
            .into_iter()
            .find(|family| family.contains(&first.as_str()))
            .unwrap_or(&alone);
        let columns: Vec<Vec<String>> = family
            .iter()
            .map(|language| in_order(language, &ids))
            .collect::<Result<_, _>>()?;
        let patterns: Vec<String> = (0..ids.len())
            .map(|row| {
                let of_id: Vec<&str> = columns.iter().map(|column| column[row].as_str()).collect();
                of_id.join("\u{1}")
            })
            .collect();
        let english = (first != "en").then(|| english.clone());
        compress_after(
            &format!("text-{first}.lzma"),
            patterns.join("\0").as_bytes(),
            english,
        )?;
        let piece = format!("TEXT_{}", first.replace('-', "_").to_uppercase());
        pieces += &format!(
            "static {piece}: &[u8] = include_bytes!(concat!(env!(\"OUT_DIR\"), \"/text-{first}.lzma\"));\n"
        );
        for (column, language) in family.iter().enumerate() {
            rows += &format!("    (\"{language}\", {piece}, {column}),\n");
        }
        languages.retain(|language| !family.contains(&language.as_str()));
    }
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    let table = format!(
        "{pieces}/// Each language's tag, the piece that holds it, and its place among those that share the piece.\n\
         const PACKED: &[(&str, &[u8], usize)] = &[\n{rows}];\n"
    );
    Ok(std::fs::write(folder.join("packed_texts.rs"), table)?)
}

/// What follows each id in a language; nothing where the language does not have the message.
fn in_order(language: &str, ids: &[String]) -> Result<Vec<String>, Box<dyn Error>> {
    let mut of_id: HashMap<String, String> = messages(language)?.into_iter().collect();
    let patterns = ids
        .iter()
        .map(|id| of_id.remove(id).unwrap_or_default())
        .collect();
    match of_id.keys().next() {
        Some(id) => Err(format!("{TEXTS}/{language} has a message {id} that English does not have").into()),
        None => Ok(patterns),
    }
}

/// Every message of a language: its id, and all that follows the equals sign, further lines included. In Project Fluent's
/// files a message begins in the first column, and so do only comments, blank lines and a closing bracket besides.
fn messages(language: &str) -> Result<Vec<(String, String)>, Box<dyn Error>> {
    let mut files: Vec<PathBuf> = std::fs::read_dir(format!("{TEXTS}/{language}"))?
        .map(|file| file.map(|file| file.path()))
        .collect::<Result<_, _>>()?;
    files.sort();
    let mut messages: Vec<(String, String)> = Vec::new();
    for file in files {
        println!("cargo::rerun-if-changed={}", file.display());
        for line in std::fs::read_to_string(file)?.lines() {
            let begins = line.starts_with(|c: char| c.is_ascii_alphabetic());
            match (
                begins.then(|| line.split_once('=')).flatten(),
                messages.last_mut(),
            ) {
                (Some((id, pattern)), _) => messages.push((id.trim_end().to_owned(), pattern.to_owned())),
                (None, Some((_, pattern))) if !line.starts_with('#') && !line.trim().is_empty() => {
                    *pattern += "\n";
                    *pattern += line;
                }
                _ => {}
            }
        }
    }
    Ok(messages)
}

fn compress(name: &str, bytes: &[u8]) -> Result<(), Box<dyn Error>> {
    compress_after(name, bytes, None)
}

/// As if `before` had been packed first, with all that both have in common; whoever unpacks it needs the same bytes.
fn compress_after(name: &str, bytes: &[u8], before: Option<Vec<u8>>) -> Result<(), Box<dyn Error>> {
    let mut options = LzmaOptions::with_preset(SMALLEST);
    options.dict_size = DICTIONARY;
    options.nice_len = LONGEST_SEARCH;
    options.preset_dict = before;
    if std::str::from_utf8(bytes).is_ok() {
        options.pb = 0; // nothing in a text repeats every four bytes
    }
    let size = bytes.len() as u64;
    let mut header = vec![options.get_props()];
    header.extend(options.dict_size.to_le_bytes());
    header.extend(size.to_le_bytes());
    let mut writer = LzmaWriter::new_no_header(header, &options, false)?;
    writer.write_all(bytes)?;
    let folder = PathBuf::from(std::env::var_os("OUT_DIR").ok_or("OUT_DIR is not set")?);
    Ok(std::fs::write(folder.join(name), writer.finish()?)?)
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
