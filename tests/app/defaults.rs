//! What a helpdesk lays beside the program: read as written, harmless whatever it holds.

use mailprobe::mail::{Protocol, Security};
use mailprobe::platform::defaults::{self, Defaults, FILE_NAME, LARGEST_FILE, Remark};
use proptest::prelude::*;
use std::fs;

const EXAMPLE: &[u8] = include_bytes!("../../assets/windows/mailprobe-defaults.txt");

#[test]
fn the_example_says_all_it_can_and_nothing_that_is_not_understood() {
    let (stated, remarks) = defaults::read(EXAMPLE);
    assert_eq!(remarks, []);
    assert_eq!(stated.server.as_deref(), Some("mail.example.com"));
    assert_eq!(stated.port, Some(995));
    assert_eq!(stated.protocol, Some(Protocol::Pop3));
    assert_eq!(stated.security, Some(Security::Tls));
    for value in [
        &stated.client,
        &stated.organisation,
        &stated.helpdesk,
        &stated.note,
        &stated.language,
    ] {
        assert!(value.is_some(), "the example leaves something out: {stated:?}");
    }
}

#[test]
fn the_file_beside_the_program_and_its_name_are_found_together() {
    let folder = tempfile::tempdir().expect("a folder");
    let program = folder.path().join("mailprobe-imap.example.org-993 (1).exe");
    fs::write(
        folder.path().join(FILE_NAME),
        "server = mail.example.com\nport = 995\nhelpdesk = 4711\n",
    )
    .expect("written");
    let found = defaults::beside(&program);
    let expected = Defaults {
        server: Some("imap.example.org".into()),
        port: Some(993),
        helpdesk: Some("4711".into()),
        ..Defaults::default()
    };
    assert_eq!(found.defaults, expected, "the name outranks the file");
    assert_eq!(found.file, Some(folder.path().join(FILE_NAME)));
}

#[test]
fn a_port_is_not_carried_over_to_another_server() {
    let by_name = defaults::from_program_name("mailprobe-imap.example.org");
    let (by_file, _) =
        defaults::read(b"server = mail.example.com\nport = 995\nprotocol = pop3\nsecurity = tls");
    let both = by_name.or(by_file.clone());
    assert_eq!((both.port, both.protocol, both.security), (None, None, None));
    assert_eq!(Defaults::default().or(by_file.clone()), by_file);
}

#[test]
fn without_a_file_there_are_no_defaults() {
    let folder = tempfile::tempdir().expect("a folder");
    let found = defaults::beside(&folder.path().join("mailprobe.exe"));
    assert_eq!(found, defaults::Loaded::default());
    fs::create_dir(folder.path().join(FILE_NAME)).expect("a folder of that name");
    assert_eq!(
        defaults::beside(&folder.path().join("mailprobe.exe")),
        defaults::Loaded::default()
    );
}

#[test]
fn a_huge_file_is_read_to_its_limit() {
    let folder = tempfile::tempdir().expect("a folder");
    let huge = [b"port = 995\n".to_vec(), vec![b'#'; 3 * LARGEST_FILE]].concat();
    fs::write(folder.path().join(FILE_NAME), huge).expect("written");
    let found = defaults::beside(&folder.path().join("mailprobe.exe"));
    assert_eq!(found.defaults.port, Some(995));
    assert_eq!(found.remarks, [Remark::TooLarge]);
}

#[test]
fn nothing_in_a_value_acts_on_the_reader() {
    let (stated, remarks) = defaults::read(
        "organisation = \u{1b}[2JExample\u{202e}gpj\0\nx\u{7}y = 1\nport = \u{1b}]0;x\u{7}".as_bytes(),
    );
    let shown: Vec<String> = remarks
        .iter()
        .map(ToString::to_string)
        .chain(stated.organisation)
        .collect();
    assert_eq!(shown.len(), 3);
    for line in shown {
        assert!(
            !line.chars().any(|c| c.is_control() || c == '\u{202e}'),
            "{line:?}"
        );
    }
}

proptest! {
    #[test]
    fn any_bytes_are_read_in_one_line_values(bytes in prop::collection::vec(any::<u8>(), 0..2000)) {
        check_harmless(&bytes);
    }

    #[test]
    fn any_lines_are_read_in_one_line_values(lines in prop::collection::vec(hostile_line(), 0..20)) {
        check_harmless(lines.join("\n").as_bytes());
    }

    #[test]
    fn any_program_name_is_read(name in ".{0,300}", host in "[a-z0-9.-]{0,80}", port in any::<u32>()) {
        for name in [name, format!("mailprobe-{host}-{port}"), format!("mailprobe-{host} ({port})")] {
            let stated = defaults::from_program_name(&name);
            prop_assert_ne!(stated.port, Some(0));
            prop_assert!(stated.server.is_some() || stated.port.is_none());
            prop_assert!(stated.server.is_none_or(|server| server.contains('.') && server.len() <= 253));
        }
    }

    #[test]
    fn what_is_written_is_read_back(
        server in "[a-z]{1,20}\\.[a-z]{2,8}", port in 1u16.., note in "[a-zA-Z.,!é ]{1,100}", space in " {0,3}",
    ) {
        let file = format!("{space}Server{space}={space}{server}\r\n# {note}\r\nPORT={port}\r\nnote={note}");
        let (stated, remarks) = defaults::read(file.as_bytes());
        prop_assert_eq!(remarks, []);
        prop_assert_eq!(stated.server, Some(server));
        prop_assert_eq!(stated.port, Some(port));
        prop_assert_eq!(stated.note.unwrap_or_default(), note.trim());
    }
}

fn hostile_line() -> impl Strategy<Value = String> {
    let key = prop::sample::select(vec![
        "server",
        "port",
        "protocol",
        "security",
        "client",
        "organisation",
        "helpdesk",
        "note",
        "language",
        "x",
    ]);
    (key, "\\PC{0,40}|.{0,400}|[0-9]{1,30}").prop_map(|(key, value)| format!("{key}={value}"))
}

fn check_harmless(bytes: &[u8]) {
    let (stated, remarks) = defaults::read(bytes);
    assert!(remarks.len() <= 10);
    assert_ne!(stated.port, Some(0));
    let note = stated.note.clone().unwrap_or_default();
    assert!(note.chars().count() <= 1000);
    let one_line = [
        stated.server,
        stated.client,
        stated.organisation,
        stated.helpdesk,
        stated.language,
    ]
    .into_iter()
    .flatten();
    let shown = one_line
        .chain(note.lines().map(str::to_owned))
        .chain(remarks.iter().map(ToString::to_string));
    for line in shown {
        assert!(
            line.chars().count() <= 1000 && !line.contains(char::is_control),
            "{line:?}"
        );
    }
}
