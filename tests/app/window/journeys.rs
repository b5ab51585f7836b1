//! From what a person has in hand to an answer: a number, an address, a message of a phone; with keys alone, and through the
//! tree of a screen reader alone.

use super::{SEED, answering, begin_with, paste, type_text};
use eframe::egui::{self, Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::Queryable as _;
use mailprobe::checkup::Scope;
use mailprobe::gui::{App, Screen};

fn server(window: &Harness<'_, App>) -> String {
    let Screen::Result(outcome) = &window.state().model.screen else {
        panic!("a result, not {:?}", window.state().model.problem)
    };
    outcome.checkup.target.server.as_str().to_owned()
}

#[test]
fn with_keys_alone() {
    let mut window = answering(&["silent"], "");
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
    let mut window = answering(&["silent"], "");
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
fn nothing_but_an_address() {
    let mut window = answering(&["silent"], "");
    begin_with(&mut window, "Mail does not work, I have no error message");
    type_text(&mut window, "jane.doe@contoso.example");
    window.key_press(Key::Enter);
    window.run_steps(4);
    assert!(server(&window).ends_with("contoso.example"));
}

#[test]
fn nothing_but_a_number() {
    let mut window = answering(&["silent"], "");
    paste(&mut window, "0x800CCC0E");
    assert!(window.query_by_label_contains("from the words alone").is_some());
    // The number names no server: the keyboard goes to where its name is asked for.
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    type_text(&mut window, "mail.example.com");
    window.key_press(Key::Enter);
    window.run_steps(4);
    assert_eq!(server(&window), "mail.example.com");
}

#[test]
fn the_message_of_a_phone() {
    let mut window = answering(&["silent"], "");
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
    let mut window = answering(&["groupshield"], "");
    paste(&mut window, SEED);
    window.key_press_modifiers(Modifiers::COMMAND, Key::Enter);
    window.run_steps(4);
    assert_eq!(server(&window), "servername");
}

/// Two messages about two accounts.
fn two_messages() -> String {
    let other = SEED
        .replace("servername", "mail.other.example")
        .replace("accountname", "other");
    format!("{SEED}\n\n{other}")
}

#[test]
fn several_accounts_in_one_text_are_checked_at_once() {
    let mut window = answering(&["silent"], "");
    paste(&mut window, &two_messages());
    assert_eq!(window.state().model.form.server, "servername");
    let request = window.state().model.request().expect("complete");
    let Scope::Accounts(others) = &request.scope else {
        panic!("{:?}", request.scope)
    };
    let others: Vec<_> = others
        .iter()
        .map(|target| (target.server.as_str(), target.port))
        .collect();
    assert_eq!(others, [("mail.other.example", 995)]);
    let promise = "Check looks at these servers: servername, mail.other.example";
    window.get_by_label(promise);
    // A server that the person typed is the one that is meant.
    window.state_mut().model.form.server = "mail.typed.example".to_owned();
    let request = window.state().model.request().expect("complete");
    assert_eq!(request.scope, Scope::Named);
    window.run_steps(2);
    assert!(window.query_by_label(promise).is_none());
}

#[test]
fn of_several_accounts_in_one_text_one_can_be_chosen() {
    let mut window = answering(&["silent"], "");
    paste(&mut window, &two_messages());
    window.get_by_label("mail.other.example").click();
    window.run_steps(2);
    assert_eq!(window.state().model.form.server, "mail.other.example");
    assert_eq!(window.state().model.form.port, "995");
    let request = window.state().model.request().expect("complete");
    assert_eq!(request.scope, Scope::Named);
}
