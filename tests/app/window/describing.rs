//! The first screen: what is typed, pasted and dropped, and what cannot be right.

use super::{SEED, begin_with, paste, saved, type_text, window, window_in};
use eframe::egui::accesskit::{Invalid, Role};
use eframe::egui::{self, Event, Key, Modifiers};
use egui_kittest::Harness;
use egui_kittest::kittest::{NodeT as _, Queryable as _};
use mailprobe::gui::{App, FormField, Screen, Start};
use std::sync::Arc;
use std::time::{Duration, Instant};

#[test]
fn what_is_wrong_stands_at_its_field_and_goes_when_it_is_right() {
    let mut window = window(None);
    window.run_steps(1);
    window.get_by_label("Check").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("Paste the message").is_some());
    let box_has_the_keyboard = window.get_by_label("The message").is_focused();
    let boxes: Vec<_> = window.get_all_by_role(Role::MultilineTextInput).collect();
    assert!(box_has_the_keyboard || boxes.iter().any(|field| field.is_focused()));
    drop(boxes);
    paste(&mut window, "Good morning, the weather is fine");
    assert!(
        window
            .query_by_label_contains("Nothing in this text was recognised")
            .is_some()
    );
    window.get_by_label("Check").click();
    window.run_steps(3);
    let field =
        |window: &Harness<'_, App>| window.state().model.problem.as_ref().map(|problem| problem.field);
    assert_eq!(field(&window), Some(FormField::Server));
    let server = window.get_by_role_and_label(Role::TextInput, "Server");
    assert!(server.is_focused(), "the keyboard is where the problem is");
    assert_eq!(server.accesskit_node().data().invalid(), Some(Invalid::True));
    let line = window.get_by_label_contains("names a server").rect();
    assert!(
        (line.top() - server.rect().bottom()).abs() < 30.0,
        "it stands below the field"
    );
    type_text(&mut window, "mail.example.com");
    assert_eq!(field(&window), None, "it is right now");
    assert!(window.query_by_label_contains("names a server").is_none());
    window.state_mut().model.form.port = "70000".to_owned();
    window.get_by_label("Check").click();
    window.run_steps(6);
    assert!(window.query_by_label_contains("'70000' is not a port").is_some());
    assert!(window.state().model.form.paste.contains("Good morning"));
}

#[test]
fn likely_causes_are_told_while_typing() {
    let mut window = window_in("en", None, [1000.0, 1100.0], egui::Theme::Light, 1.0);
    paste(
        &mut window,
        "535 5.7.139 Authentication unsuccessful, basic authentication is disabled.",
    );
    assert!(window.query_by_label_contains("from the words alone").is_some());
    assert!(
        window
            .query_by_label_contains("This way of signing in is not accepted")
            .is_some()
    );
    assert!(
        window
            .query_all_by_label_contains("example.invalid")
            .next()
            .is_none(),
        "words stand in place of a server that nobody named"
    );
}

#[test]
fn a_bare_number_is_enough_for_an_answer() {
    for (number, means) in [
        ("10060", "10060"),
        ("-9807", "-9807"),
        ("0x800CCC0E", "0x800CCC0E"),
    ] {
        let mut window = window_in("en", None, [1000.0, 1100.0], egui::Theme::Light, 1.0);
        paste(&mut window, number);
        let reading = &window.state().model.reading;
        assert!(reading.codes.iter().any(|code| code.known), "{number}");
        assert!(window.query_by_label(means).is_some(), "{number}");
        assert!(
            window.query_by_label_contains("from the words alone").is_some(),
            "{number}"
        );
    }
}

#[test]
fn a_password_in_the_text_is_left_out_and_the_person_is_told() {
    let mut window = window_in("en", None, [1000.0, 1100.0], egui::Theme::Light, 1.0);
    paste(
        &mut window,
        "imap.example.com:993\nusername = jane\npassword = Tr0ub4dor&3\nAUTHENTICATE failed",
    );
    assert!(window.query_by_label_contains("It was left out").is_some());
    let reading = format!("{:?}", window.state().model.reading);
    assert!(!reading.contains("Tr0ub4dor"));
}

#[test]
fn the_name_of_the_server_is_enough() {
    let mut window = window(None);
    begin_with(&mut window, "I know the mail server");
    assert_eq!(window.state().model.form.start, Start::Server);
    type_text(&mut window, "pop.example.com");
    let request = window.state().model.request().expect("complete");
    assert_eq!(
        (request.target.server.as_str(), request.target.port),
        ("pop.example.com", 995)
    );
}

#[test]
fn an_address_is_enough() {
    let mut window = window(None);
    begin_with(&mut window, "Mail does not work, I have no error message");
    type_text(&mut window, "jane.doe@contoso.example");
    let request = window.state().model.request().expect("complete");
    assert!(request.target.server.as_str().ends_with("contoso.example"));
    let mut window = super::window(None);
    begin_with(&mut window, "Mail does not work, I have no error message");
    type_text(&mut window, "jane.doe");
    window.get_by_label("Check").click();
    window.run_steps(3);
    assert!(window.query_by_label_contains("not an e-mail address").is_some());
}

#[test]
fn programs_are_called_as_people_know_them() {
    let mut window = window_in("en", None, [1000.0, 1000.0], egui::Theme::Light, 1.0);
    window.run_steps(1);
    window.get_by_label("More settings").click();
    window.run_steps(8);
    window
        .get_by_role_and_label(Role::ComboBox, "Mail program")
        .click();
    window.run_steps(4);
    assert!(window.query_by_label("Outlook Express, 6, Windows XP").is_some());
    for lab_word in ["Schannel", "OpenSSL", "MS10-049", "diagnostic profile"] {
        assert!(
            window.query_all_by_label_contains(lab_word).next().is_none(),
            "{lab_word}"
        );
    }
    window.get_by_role_and_label(Role::TextInput, "Search").focus();
    window.run_steps(1);
    type_text(&mut window, "express xp");
    assert!(window.query_by_label("Thunderbird, 78 or later").is_none());
    window.get_by_label("Outlook Express, 6, Windows XP").click();
    window.run_steps(3);
    window.state_mut().model.form.server = "mail.example.com".to_owned();
    let request = window.state().model.request().expect("complete");
    assert_eq!(request.target.client, "oe6-xp-tls10");
}

#[test]
fn an_emptied_form_can_be_had_back() {
    let mut window = window(None);
    paste(&mut window, SEED);
    window.get_by_label("Clear").click();
    window.run_steps(4);
    assert!(window.state().model.form.paste.is_empty());
    window.get_by_label("Undo").click();
    window.run_steps(2);
    assert!(window.state().model.form.paste.contains("accountname"));
    assert_eq!(window.state().model.form.server, "servername");
}

#[test]
fn practice_gives_back_what_the_person_had() {
    let mut window = window(None);
    paste(&mut window, SEED);
    let scenario = mailprobe::lab::scenario("silent").expect("a scenario");
    window.state_mut().model.practise(scenario);
    window.run_steps(2);
    assert!(
        window
            .query_by_label_contains("Practice with a made-up server")
            .is_some()
    );
    window.get_by_label("Leave practice").click();
    window.run_steps(2);
    let form = &window.state().model.form;
    assert!(form.paste.contains("accountname") && form.practice.is_none());
    assert_eq!(form.server, "servername");
}

#[test]
fn a_dropped_picture_is_treated_like_a_pasted_one() {
    #[derive(Debug)]
    struct Dropped(&'static [u8]);
    impl egui::DroppedFile for Dropped {
        fn path(&self) -> &std::path::Path {
            std::path::Path::new("screen.png")
        }
        fn bytes(&self) -> Result<Vec<u8>, String> {
            Ok(self.0.to_vec())
        }
    }
    let mut window = window(None);
    window.run_steps(1);
    let png = include_bytes!("../../../assets/icon/mailprobe-64.png");
    window.input_mut().dropped_files = vec![Arc::new(Dropped(png))];
    let patience = Instant::now();
    while window.state().model.pasted_picture.is_none() {
        assert!(
            patience.elapsed() < Duration::from_secs(30),
            "the picture was not read"
        );
        window.run_steps(1);
        std::thread::sleep(Duration::from_millis(20));
    }
    window.run_steps(2);
    assert!(window.query_by_label_contains("This is a picture").is_some());
    window.get_by_label("Remove the picture").click();
    window.run_steps(2);
    assert!(window.state().model.pasted_picture.is_none());
}

#[test]
fn a_picture_pasted_instead_of_text_is_answered_with_what_to_do() {
    let mut window = window(None);
    let picture = egui::ColorImage::filled([40, 20], egui::Color32::WHITE);
    window.event(Event::PasteImage(Arc::new(picture)));
    window.run_steps(2);
    assert!(window.query_by_label_contains("This is a picture").is_some());
}

#[test]
fn the_keyboard_is_in_the_box_at_the_start() {
    let mut window = window(None);
    window.run_steps(2);
    type_text(&mut window, "0x800CCC0E");
    assert_eq!(
        window.state().model.form.paste,
        "0x800CCC0E",
        "typing is not lost at the start"
    );
}

#[test]
fn a_result_that_was_opened_fills_the_form_on_the_way_back() {
    let mut window = window(None);
    window.state_mut().model.load(saved("silent"));
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::NONE, Key::Escape);
    window.run_steps(2);
    assert!(matches!(window.state().model.screen, Screen::Describe));
    let form = &window.state().model.form;
    assert_eq!(form.server, saved("silent").target.server.as_str());
    assert_eq!(form.port, saved("silent").target.port.to_string());
    // What the person had filled in is not lost.
    let mut window = super::window(None);
    paste(&mut window, SEED);
    let mut other = saved("silent");
    other.practice = None;
    window.state_mut().model.load(other);
    window.run_steps(2);
    window.key_press_modifiers(Modifiers::NONE, Key::Escape);
    window.run_steps(2);
    window
        .get_by_label("Bring back what I had filled in before")
        .click();
    window.run_steps(3);
    assert_eq!(window.state().model.form.server, "servername");
}

#[test]
fn enter_in_a_field_checks() {
    let mut window = window(None);
    begin_with(&mut window, "I know the mail server");
    type_text(&mut window, "not a server");
    window.key_press(Key::Enter);
    window.run_steps(3);
    assert!(
        window
            .query_by_label_contains("cannot be the name of a server")
            .is_some()
    );
}

#[test]
fn the_words_of_the_settings_are_explained_under_the_pointer() {
    let mut window = window_in("en", None, [1000.0, 1000.0], egui::Theme::Light, 1.0);
    window.run_steps(1);
    window.get_by_label("More settings").click();
    window.run_steps(8);
    for (name, meaning) in [
        ("Protocol", "IMAP leaves it on the server"),
        ("Port", "993 for IMAP"),
        ("Encryption", "With its certificate the server proves who it is"),
    ] {
        let label = window.get_by_role_and_label(Role::Label, name);
        let told = label.accesskit_node().description().unwrap_or_default();
        assert!(told.contains(meaning), "{name}: {told}");
        let at = label.rect().center();
        window.event(Event::PointerMoved(at));
        window.run_steps(8);
        assert!(window.query_by_label_contains(meaning).is_some(), "{name}");
    }
}
