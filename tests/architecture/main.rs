//! The house by its own words: which room may use which, what pure rooms keep away from, no circles, no crowds.
//!
//! In: the sources as text. Out: a failure that names the file and the rule. What does not hold yet stands in a list by
//! name, and a name that is no longer needed fails too.

mod messages;
#[path = "../support/messages.rs"]
mod shared;
mod sources;

use sources::{Source, circles, paths, sources};
use std::collections::BTreeSet;

/// Each room and the rooms below it that it may use, lowest first.
const ROOMS: [(&str, &str); 21] = [
    ("packed", ""),
    ("pattern", ""),
    ("tables", "packed"),
    ("mail", ""),
    ("text", "packed"),
    ("codes", "mail packed pattern tables"),
    ("provider", "mail tables"),
    ("wire", "mail tables"),
    ("certificate", "mail tables"),
    ("complaint", "codes mail pattern tables"),
    ("client", "certificate complaint mail tables wire"),
    ("observation", "certificate mail wire"),
    ("platform", "mail packed"),
    (
        "probe",
        "certificate client mail observation packed platform wire",
    ),
    (
        "diagnosis",
        "certificate client codes complaint mail observation provider tables wire",
    ),
    (
        "advice",
        "certificate client complaint diagnosis mail observation provider tables wire",
    ),
    ("lab", "complaint diagnosis mail observation probe wire"),
    (
        "checkup",
        "advice client complaint diagnosis lab mail observation probe provider",
    ),
    (
        "report",
        "advice certificate checkup client codes complaint diagnosis mail observation packed probe provider text wire",
    ),
    (
        "gui",
        "advice certificate checkup client codes complaint diagnosis lab mail observation platform probe report \
         tables text",
    ),
    (
        "cli",
        "advice checkup codes complaint diagnosis gui lab mail observation platform probe provider report text",
    ),
];

/// Uses that the table forbids and that are there still.
const STILL_USED: [(&str, &str); 0] = [];

/// Rooms without socket, clock, file, runtime or window.
const PURE: [&str; 12] = [
    "mail",
    "provider",
    "codes",
    "wire",
    "certificate",
    "complaint",
    "client",
    "observation",
    "diagnosis",
    "advice",
    "text",
    "report",
];

const IMPURE: [&str; 12] = [
    "tokio",
    "egui",
    "eframe",
    "std::fs",
    "std::process",
    "std::thread",
    "TcpStream",
    "TcpListener",
    "UdpSocket",
    "SystemTime::now",
    "Instant::now",
    "Utc::now",
];

/// Rooms whose files still need each other in a circle.
const STILL_CIRCULAR: [&str; 0] = [];

/// In lines.
const LONGEST_FILE: usize = 400;
const STILL_LONG: [&str; 0] = [];

/// Files with code in one folder.
const FULLEST_FOLDER: usize = 14;
const STILL_CROWDED: [&str; 0] = [];

fn may_use(room: &str, used: &str) -> bool {
    let row = ROOMS.iter().find(|(name, _)| *name == room);
    let (_, below) = row.unwrap_or_else(|| panic!("the room '{room}' stands in no row of the table"));
    below.split(' ').any(|name| name == used)
}

/// Every rule that `broken` names is in the list of what does not hold yet, and nothing else is in that list.
#[track_caller]
fn assert_only(broken: BTreeSet<String>, still: &[&str], rule: &str) {
    let still: BTreeSet<String> = still.iter().map(|name| (*name).to_owned()).collect();
    let new: Vec<_> = broken.difference(&still).collect();
    assert!(new.is_empty(), "{rule}: {new:#?}");
    let mended: Vec<_> = still.difference(&broken).collect();
    assert!(
        mended.is_empty(),
        "no longer true, take it off the list: {mended:#?}"
    );
}

fn in_rooms() -> Vec<Source> {
    let all = sources("src").into_iter();
    all.filter(|source| !["lib", "main"].contains(&source.room()))
        .collect()
}

#[test]
fn rooms_use_only_rooms_below_them() {
    let mut upward = BTreeSet::new();
    for source in in_rooms() {
        let room = source.room();
        for path in paths(&source) {
            let used = path.first().map(String::as_str).unwrap_or_default();
            if used != room && !may_use(room, used) {
                upward.insert(format!("{room} uses {used}"));
            }
        }
    }
    let still = STILL_USED.map(|(room, used)| format!("{room} uses {used}"));
    assert_only(
        upward,
        &still.each_ref().map(String::as_str),
        "the table of rooms has no such use",
    );
}

#[test]
fn the_table_of_rooms_leads_one_way() {
    for (index, (room, used)) in ROOMS.iter().enumerate() {
        for below in used.split_terminator(' ') {
            let at = ROOMS.iter().position(|(name, _)| *name == below);
            assert!(
                at.is_some_and(|at| at < index),
                "{room} uses {below}, which stands above it"
            );
        }
    }
}

#[test]
fn pure_rooms_use_no_socket_clock_file_or_window() {
    for source in in_rooms().iter().filter(|source| PURE.contains(&source.room())) {
        let found: Vec<_> = IMPURE.iter().filter(|word| source.code.contains(*word)).collect();
        assert!(found.is_empty(), "{}: {found:?}", source.file);
    }
}

#[test]
fn no_files_use_each_other_in_a_circle() {
    let mut rooms = BTreeSet::new();
    for circle in circles(&in_rooms()) {
        let first = circle
            .first()
            .map(|file| file.split('/').nth(1).unwrap_or_default());
        let room = first.unwrap_or_default().to_owned();
        assert!(STILL_CIRCULAR.contains(&room.as_str()), "a circle: {circle:#?}");
        rooms.insert(room);
    }
    assert_only(rooms, &STILL_CIRCULAR, "rooms with circles");
}

#[test]
fn files_and_folders_are_small_enough_to_read() {
    let all = [sources("src"), sources("tests")].concat();
    let long = all.iter().filter(|source| source.lines > LONGEST_FILE);
    let long = long.map(|source| source.file.clone()).collect();
    assert_only(long, &STILL_LONG, "longer than 400 lines");
    let folders = all
        .iter()
        .filter_map(|source| Some(source.file.rsplit_once('/')?.0));
    let names: Vec<&str> = folders.collect();
    let fullness = |folder: &str| names.iter().filter(|name| **name == folder).count();
    let crowded = names.iter().filter(|name| fullness(name) > FULLEST_FOLDER);
    let crowded = crowded.map(|name| (*name).to_owned()).collect();
    assert_only(crowded, &STILL_CROWDED, "more than 14 files");
}

#[test]
fn every_file_says_what_it_is() {
    for source in [sources("src"), sources("tests")].concat() {
        assert!(source.text.starts_with("//! "), "{}", source.file);
    }
}

#[test]
fn unsafe_code_lives_in_one_file_and_each_piece_says_why_it_is_sound() {
    let all = sources("src");
    let allowed: Vec<&Source> = all
        .iter()
        .filter(|source| source.text.contains("allow(unsafe_code)"))
        .collect();
    let files: Vec<&str> = allowed.iter().map(|source| source.file.as_str()).collect();
    assert_eq!(files, ["src/platform/windows.rs"]);
    let code = &allowed[0].text;
    assert_eq!(
        code.matches("unsafe {").count(),
        code.matches("// SAFETY: ").count()
    );
}
