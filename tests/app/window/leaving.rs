//! What leaves the window or begins elsewhere: a watch, a mail to the helpdesk, a folder, the printer, a copied command.

use super::{A_FRAME, Opened, SEED, answering, paste, saved, scripted, window};
use eframe::egui::{Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::gui::{App, Notice, NoticeKind, Screen, TicketLength};
use mailprobe::platform::open::Opening;
use mailprobe::report;
use mailprobe::report::view::StepLine;
use mailprobe::text::Text;
use std::io::ErrorKind;
use std::time::{Duration, Instant};

fn checked(window: &mut Harness<'_, App>) {
    paste(window, SEED);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
}

#[test]
fn a_broken_account_can_be_watched() {
    let mut window = answering(&["silent"], "");
    paste(&mut window, SEED);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    window.get_by_label("Watch until it works").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Next check in").is_some());
    window.get_by_label("Stop watching").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Next check in").is_none());
    window.get_by_label("Watch until it works").click();
    window.run_steps(3);
    window.key_press(Key::Escape);
    window.run_steps(3);
    assert_eq!(
        window.state().model.watching,
        None,
        "a watch is about the result on the screen"
    );
}

#[test]
fn a_watch_checks_every_minute_and_says_when_it_works() {
    let (mut window, started, _) = scripted(&["silent", "silent", "healthy"], "", A_FRAME);
    checked(&mut window);
    let count = || started.lock().expect("unbroken").len();
    assert_eq!(count(), 1);
    window.get_by_label("Watch until it works").click();
    // A step is a quarter of a second of the window's own clock.
    window.run_steps(4 * 55);
    assert_eq!(count(), 1, "not before the minute is over");
    window.run_steps(4 * 10);
    assert_eq!(count(), 2);
    assert!(window.query_by_label_contains("Next check in").is_some());
    window.run_steps(4 * 60);
    assert_eq!(count(), 3);
    // Nobody may be looking: it stays, and the window's title says it too.
    window.run_steps(4 * 60);
    assert!(window.query_by_label("It works now.").is_some());
    assert_eq!(count(), 3, "and nothing is checked any more");
    let title = window.root().accesskit_node().label();
    assert!(title.is_some_and(|title| title.starts_with("It works now.")));
    window.get_by_label("Close").click();
    window.run_steps(2);
    assert!(window.query_by_label("It works now.").is_none());
}

#[test]
fn a_watch_ends_after_an_hour() {
    let (mut window, started, _) = scripted(&["silent"], "", 31.0);
    checked(&mut window);
    // With frames so far apart a press of a button is not a click.
    window.get_by_label("Watch until it works").click_accesskit();
    window.run_steps(2);
    window.run_steps(150);
    assert_eq!(started.lock().expect("unbroken").len(), 61);
    let over = Text::english().get("window-watch-over");
    assert!(window.query_by_label(&over).is_some());
    assert_eq!(window.state().model.watching, None);
}

#[test]
fn a_mail_to_the_helpdesk_opens_in_the_mail_program() {
    let (mut window, _, opened) = scripted(&["silent"], "Helpdesk: help@contoso.example", A_FRAME);
    paste(&mut window, SEED);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    window.get_by_label("Write to the helpdesk").click();
    window.run_steps(3);
    let opened = opened.lock().expect("unbroken");
    let [Opening::Address(address)] = opened.as_slice() else {
        panic!("the mail program is asked once: {opened:?}")
    };
    assert!(
        address.starts_with("mailto:help@contoso.example?subject=Mailprobe"),
        "{address}"
    );
}

#[test]
fn without_words_of_a_helpdesk_nothing_offers_to_write_to_it() {
    let mut window = window(None);
    window.state_mut().model.load(saved("silent"));
    window.run_steps(3);
    assert!(window.query_by_label("Write to the helpdesk").is_none());
}

/// What was asked of the system.
fn only(opened: &Opened) -> Opening {
    let opened = opened.lock().expect("unbroken");
    assert_eq!(opened.len(), 1, "{opened:?}");
    opened[0].clone()
}

#[test]
fn a_saved_file_is_shown_in_its_folder() {
    let (mut window, _, opened) = scripted(&["silent"], "", A_FRAME);
    checked(&mut window);
    let path = std::path::PathBuf::from("/home/jane/report.html");
    let notice = Notice::new("Saved".to_owned(), NoticeKind::Done).about(path.clone());
    window.state_mut().model.notice = Some(notice);
    window.run_steps(2);
    window.get_by_label("Show in folder").click();
    window.run_steps(2);
    assert_eq!(only(&opened), Opening::FolderOf(path));
}

#[test]
fn the_page_is_printed_from_the_browser() {
    let (mut window, _, opened) = scripted(&["silent"], "", A_FRAME);
    checked(&mut window);
    window.key_press_modifiers(Modifiers::COMMAND, Key::P);
    let patience = Instant::now();
    while opened.lock().expect("unbroken").is_empty() {
        assert!(patience.elapsed() < Duration::from_secs(60), "nothing is printed");
        window.run_steps(1);
        std::thread::sleep(Duration::from_millis(20));
    }
    let Opening::Page(path) = only(&opened) else {
        panic!("a page")
    };
    let page = std::fs::read_to_string(&path).expect("the page is there");
    std::fs::remove_file(path).expect("removed");
    assert!(page.contains("<script>print()</script>"));
    assert!(page.contains("servername"), "the shown result");
}

#[test]
fn what_cannot_be_opened_is_said() {
    let mut window = answering(&["silent"], "Helpdesk: help@contoso.example");
    checked(&mut window);
    window.state_mut().opener = Box::new(|_| Err(ErrorKind::NotFound.into()));
    window.get_by_label("Write to the helpdesk").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("could not be opened").is_some());
}

#[test]
fn a_step_that_sends_the_report_copies_it() {
    let (mut window, _, _) = scripted(&["groupshield"], "", A_FRAME);
    checked(&mut window);
    window.get_by_label("Copy the report").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Copied. Paste it").is_some());
}

#[test]
fn the_commands_of_a_step_are_copied_whole() {
    let mut window = answering(&["silent"], "");
    checked(&mut window);
    if let Screen::Result(outcome) = &mut window.state_mut().model.screen {
        outcome.view.admin = vec![StepLine {
            what: "Look at the records: dig mail.example.com A and dig mail.example.com AAAA.".to_owned(),
            warning: None,
        }];
    }
    window.run_steps(1);
    window.get_by_label("What your administrator has to do").click();
    window.run_steps(8);
    window.get_by_label("Copy dig mail.example.com AAAA").click();
    let copied = (0..4).find_map(|_| {
        window.run_steps(1);
        super::copied(&window)
    });
    assert_eq!(copied.as_deref(), Some("dig mail.example.com AAAA"));
}

#[test]
fn every_service_of_an_account_is_named_on_the_screen_and_in_the_ticket() {
    let mut checkup = saved("silent");
    let other = saved("healthy");
    checkup.services = Some(
        [&checkup, &other]
            .into_iter()
            .map(|checkup| mailprobe::checkup::CheckedService {
                target: checkup.target.clone(),
                chain: checkup.diagnosis.chain.clone(),
                leading: checkup.diagnosis.leading,
                also_wrong: checkup.diagnosis.also_wrong.clone(),
            })
            .collect(),
    );
    // As it comes back from the list of earlier checks.
    let json = report::json(&checkup, Text::english()).to_string();
    let mut window = window(None);
    window
        .state_mut()
        .model
        .load(report::load(&json).expect("our own"));
    window.run_steps(3);
    assert!(window.query_by_label("Your account's servers").is_some());
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result")
    };
    let rows = outcome.view.services.clone();
    assert_eq!(rows.len(), 2);
    let ticket = window
        .state()
        .model
        .ticket(TicketLength::Short)
        .expect("a result");
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    for row in rows {
        assert!(window.query_by_label(&row.what).is_some(), "{}", row.what);
        assert!(squeezed(&ticket).contains(&squeezed(&row.what)), "{ticket}");
    }
}

#[test]
fn a_ticket_says_in_one_word_how_sure_it_is() {
    for (name, word) in [
        ("groupshield", "How sure: likely"),
        ("certificate-expired", "How sure: certain"),
    ] {
        let mut window = window(None);
        window.state_mut().model.load(saved(name));
        let ticket = window
            .state()
            .model
            .ticket(TicketLength::Short)
            .expect("a result");
        assert!(ticket.lines().any(|line| line == word), "{ticket}");
        assert!(!ticket.contains(" %"), "{ticket}");
    }
}
