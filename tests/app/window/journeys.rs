//! From what a person has in hand to an answer: a number, an address, a message of a phone; with keys alone, and through the
//! tree of a screen reader alone.

use super::{SEED, paste, saved, window};
use eframe::egui::{self, Event, Key, Modifiers, vec2};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use mailprobe::checkup::{Message, Running};
use mailprobe::gui::{App, Options, Screen, Settings};
use mailprobe::probe::Cancel;
use mailprobe::text::Language;
use std::sync::mpsc::channel;

/// A window whose checks answer at once with a saved result for whatever was asked.
fn answering(name: &'static str, helpdesk: &str) -> Harness<'static, App> {
    let options = Options {
        language: Some(Language::ENGLISH),
        helpdesk: vec![helpdesk.to_owned()],
        ..Options::default()
    };
    Harness::builder()
        .with_size(vec2(1000.0, 1200.0))
        .with_theme(egui::Theme::Light)
        .with_os(egui::os::OperatingSystem::Nix)
        .with_max_steps(30)
        .allow_missing_glyphs()
        .build_eframe(move |creation| {
            let settings = Settings::default();
            App::new(&creation.egui_ctx, options, settings, "test".to_owned()).with_starter(Box::new(
                move |request, _| {
                    let (sender, messages) = channel();
                    let mut checkup = saved(name);
                    checkup.target = request.target;
                    checkup.reading = request.reading;
                    let _ = sender.send(Message::Done(Box::new(checkup)));
                    Running {
                        messages,
                        cancel: Cancel::default(),
                    }
                },
            ))
        })
}

fn server(window: &Harness<'_, App>) -> String {
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result, not {:?}", window.state().model.problem)
    };
    outcome.checkup.target.server.as_str().to_owned()
}

#[test]
fn with_keys_alone() {
    let mut window = answering("silent", "");
    window.run_steps(2);
    // The message box has the keyboard; the Tab key leads on to the server and to Check.
    for _ in 0..30 {
        window.key_press(Key::Tab);
        window.run_steps(1);
        if window
            .get_by_role_and_label(egui::accesskit::Role::TextInput, "Server")
            .is_focused()
        {
            window.event(Event::Text("mail.example.com".to_owned()));
            window.run_steps(2);
        }
        if window.get_by_label("Check").is_focused() {
            window.key_press(Key::Enter);
            window.run_steps(4);
            break;
        }
    }
    assert_eq!(server(&window), "mail.example.com");
    for _ in 0..40 {
        window.key_press(Key::Tab);
        window.run_steps(2);
        if window.get_by_label("Technical details").is_focused() {
            window.key_press(Key::Space);
            window.run_steps(8);
            assert!(window.query_by_label("Transcript").is_some());
            return;
        }
    }
    panic!("the details cannot be opened with keys");
}

#[test]
fn through_the_tree_of_a_screen_reader_alone() {
    let mut window = answering("silent", "");
    window.run_steps(2);
    window.get_by_label("I know the mail server").click_accesskit();
    window.run_steps(3);
    let field = window.get_by_role_and_label(egui::accesskit::Role::TextInput, "Server");
    field.set_text_value_accesskit("pop.example.com");
    window.run_steps(2);
    window.get_by_label("Check").click_accesskit();
    window.run_steps(4);
    assert_eq!(server(&window), "pop.example.com");
    window.get_by_label("Technical details").click_accesskit();
    window.run_steps(8);
    assert!(window.query_by_label("Transcript").is_some());
}

#[test]
fn the_message_of_a_phone() {
    let mut window = answering("silent", "");
    paste(
        &mut window,
        "Cannot Get Mail. The mail server \u{201c}imap.example.com\u{201d} is not responding. Verify that you have entered \
         the correct account info in Mail settings.",
    );
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    assert_eq!(server(&window), "imap.example.com");
}

#[test]
fn the_seed_message_of_outlook_express() {
    let mut window = answering("groupshield", "");
    paste(&mut window, SEED);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    assert_eq!(server(&window), "servername");
}

#[test]
fn several_accounts_in_one_text_are_offered_one_by_one() {
    let mut window = answering("silent", "");
    let other = SEED
        .replace("servername", "mail.other.example")
        .replace("accountname", "other");
    paste(&mut window, &format!("{SEED}\n\n{other}"));
    assert_eq!(window.state().model.form.server, "servername");
    window.get_by_label("mail.other.example").click();
    window.run_steps(2);
    assert_eq!(window.state().model.form.server, "mail.other.example");
    assert_eq!(window.state().model.form.port, "995");
}

#[test]
fn a_broken_account_can_be_watched() {
    let mut window = answering("silent", "");
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
fn a_mail_to_the_helpdesk_opens_in_the_mail_program() {
    let mut window = answering("silent", "Helpdesk: help@contoso.example");
    paste(&mut window, SEED);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    window.get_by_label("Write to the helpdesk").click();
    let opened = (0..4).find_map(|_| {
        window.run_steps(1);
        let commands = &window.output().platform_output.commands;
        commands.iter().find_map(|command| match command {
            egui::OutputCommand::OpenUrl(url) => Some(url.url.clone()),
            _ => None,
        })
    });
    let opened = opened.expect("the mail program is asked");
    assert!(
        opened.starts_with("mailto:help@contoso.example?subject=Mailprobe"),
        "{opened}"
    );
}

#[test]
fn without_words_of_a_helpdesk_nothing_offers_to_write_to_it() {
    let mut window = window(None);
    window.state_mut().model.load(saved("silent"));
    window.run_steps(3);
    assert!(window.query_by_label("Write to the helpdesk").is_none());
}
