//! Reads the sources of this program: which paths of its own each file names, and which files lead to each other.

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

/// One file with code.
#[derive(Debug, Clone)]
pub struct Source {
    /// Its path from the project's folder, with `/`.
    pub file: String,
    pub text: String,
    /// The text without comments and without the tests inside it.
    pub code: String,
    pub lines: usize,
    /// The module it is: `["wire", "tls", "flight"]`.
    pub module: Vec<String>,
}

impl Source {
    /// The top module it belongs to.
    pub fn room(&self) -> &str {
        self.module.first().map(String::as_str).unwrap_or_default()
    }
}

/// Every `.rs` file below a folder of the project.
pub fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    collect(
        &Path::new(env!("CARGO_MANIFEST_DIR")).join(folder),
        folder,
        &mut found,
    );
    found.sort_by(|one, other| one.file.cmp(&other.file));
    assert!(!found.is_empty(), "no sources in {folder}");
    found
}

fn collect(folder: &Path, name: &str, found: &mut Vec<Source>) {
    for entry in std::fs::read_dir(folder)
        .expect("a folder of the project")
        .flatten()
    {
        let file = format!("{name}/{}", entry.file_name().to_string_lossy());
        if entry.path().is_dir() {
            collect(&entry.path(), &file, found);
        } else if let Some(stem) = file.strip_suffix(".rs") {
            let text = std::fs::read_to_string(entry.path()).expect("a readable source");
            let module = stem.split('/').skip(1).filter(|part| *part != "mod");
            found.push(Source {
                module: module.map(str::to_owned).collect(),
                code: code(&text),
                lines: text.lines().count(),
                file,
                text,
            });
        }
    }
}

fn code(text: &str) -> String {
    let without_tests = text.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let lines = without_tests
        .lines()
        .map(|line| line.split("//").next().unwrap_or_default());
    lines.collect::<Vec<_>>().join("\n")
}

/// Every path of the program's own that a file names, from the top: `["wire", "Version"]`. Groups are taken apart.
pub fn paths(source: &Source) -> Vec<Vec<String>> {
    let mut found = Vec::new();
    for start in ["crate::", "super::"] {
        for (position, _) in source.code.match_indices(start) {
            let before = source
                .code
                .get(..position)
                .and_then(|before| before.chars().next_back());
            if before.is_some_and(|c| c.is_alphanumeric() || c == '_' || c == ':' || c == '$') {
                continue;
            }
            let mut rest = source.code.get(position..).unwrap_or_default();
            let mut base: &[String] = &source.module;
            while let Some(behind) = rest.strip_prefix("super::") {
                base = base.split_last().map(|(_, base)| base).unwrap_or_default();
                rest = behind;
            }
            if let Some(behind) = rest.strip_prefix("crate::") {
                base = &[];
                rest = behind;
            }
            branches(rest, base, &mut found);
        }
    }
    found
}

/// Reads `a::{b, c::d}` behind a base; what is behind the branch is given back.
fn branches<'a>(text: &'a str, base: &[String], found: &mut Vec<Vec<String>>) -> &'a str {
    let end = text
        .find(|c: char| !c.is_alphanumeric() && c != '_')
        .unwrap_or(text.len());
    let (name, mut rest) = text.split_at(end);
    let mut path = base.to_vec();
    if !name.is_empty() && name != "self" {
        path.push(name.to_owned());
    }
    if let Some(behind) = rest.strip_prefix("::") {
        return branches(behind, &path, found);
    }
    if name.is_empty() && rest.starts_with('{') {
        while let Some(behind) = rest.strip_prefix(['{', ',']) {
            rest = branches(behind.trim_start(), base, found).trim_start();
            if let Some(renamed) = rest.strip_prefix("as ") {
                rest = renamed
                    .trim_start_matches(|c: char| c.is_alphanumeric() || c == '_')
                    .trim_start();
            }
        }
        return rest.strip_prefix('}').unwrap_or(rest);
    }
    found.push(path);
    rest.strip_prefix('*').unwrap_or(rest)
}

/// Files that use each other in a circle, each circle once. A module and the modules inside it are one house with a
/// front door: what they use of each other is no circle.
pub fn circles(sources: &[Source]) -> Vec<Vec<String>> {
    let files: BTreeMap<&[String], &Source> = sources
        .iter()
        .map(|source| (source.module.as_slice(), source))
        .collect();
    let uses: BTreeMap<&str, BTreeSet<&str>> = sources
        .iter()
        .map(|source| {
            let used = paths(source).into_iter().filter_map(|path| owner(&path, &files));
            let apart = used.filter(|used| {
                !used.module.starts_with(&source.module) && !source.module.starts_with(&used.module)
            });
            (
                source.file.as_str(),
                apart.map(|used| used.file.as_str()).collect(),
            )
        })
        .collect();
    let reachable: BTreeMap<&str, BTreeSet<&str>> =
        uses.keys().map(|file| (*file, reached(file, &uses))).collect();
    let with = |file: &str| -> Vec<String> {
        let both = reachable[file]
            .iter()
            .filter(|other| reachable[**other].contains(file));
        both.map(|other| (*other).to_owned()).collect()
    };
    let circles: BTreeSet<Vec<String>> = uses.keys().map(|file| with(file)).collect();
    circles.into_iter().filter(|circle| !circle.is_empty()).collect()
}

fn reached<'a>(from: &str, uses: &BTreeMap<&'a str, BTreeSet<&'a str>>) -> BTreeSet<&'a str> {
    let mut reached = BTreeSet::new();
    let mut waiting: Vec<&str> = uses[from].iter().copied().collect();
    while let Some(file) = waiting.pop() {
        if reached.insert(file) {
            waiting.extend(&uses[file]);
        }
    }
    reached
}

/// The file that a path leads to: the deepest module on it, or the one that a front door hands on from.
fn owner<'a>(path: &[String], files: &BTreeMap<&[String], &'a Source>) -> Option<&'a Source> {
    let depth = (1..=path.len())
        .rev()
        .find(|depth| files.contains_key(&path[..*depth]))?;
    let source = files[&path[..depth]];
    let Some(name) = path.get(depth) else {
        return Some(source);
    };
    let handed_on = source.code.match_indices("use ").find_map(|(position, _)| {
        let mut handed = Vec::new();
        branches(source.code.get(position + 4..)?, &path[..depth], &mut handed);
        let by_name = handed.into_iter().find(|handed| handed.last() == Some(name))?;
        (by_name.len() > depth + 1 && by_name != path).then_some(by_name)
    });
    match handed_on {
        Some(inner) => owner(&inner, files).or(Some(source)),
        None => Some(source),
    }
}
