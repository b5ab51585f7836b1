//! Steps that the window can do, or begin, by itself: one button each.
//!
//! In: a step of the advice. Out: what its button does.

use crate::advice::Step;
use crate::platform::open::SettingsPage;

/// What the button of a step does.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Remedy {
    /// Copies the report for whoever it is to be sent to.
    CopyReport,
    /// Opens a web page, which a network that wants a sign-in answers with its own.
    SignInPage,
    /// Opens a page of the system's settings.
    Settings(SettingsPage),
}

/// Steps that send the report to somebody.
const SEND: [&str; 16] = [
    "user-tell-admin-groupshield",
    "user-tell-admin-exchange55",
    "user-tell-provider-greeting",
    "user-tell-provider-listener",
    "user-tell-provider-old-server",
    "user-tell-provider-suites",
    "user-tell-provider-certificate",
    "user-tell-provider-weak",
    "user-tell-provider-plain",
    "user-tell-provider-slow",
    "user-tell-provider-sending",
    "user-tell-provider-sni",
    "user-ask-helpdesk-dns",
    "user-ask-helpdesk-ipv6",
    "user-ask-right-name",
    "user-send-report",
];
const NETWORK: [&str; 2] = ["user-connect-network", "user-restart-network"];
/// Steps in the settings of an account.
const ACCOUNT: [&str; 12] = [
    "user-use-starttls",
    "user-use-secure-port",
    "user-use-published",
    "user-ssl-off",
    "user-ssl-on-again",
    "user-match-port-and-encryption",
    "user-match-secure-port",
    "user-switch-encryption-on",
    "user-use-certificate-name",
    "user-check-name-and-port",
    "user-check-name",
    "user-compare-settings",
];

impl Remedy {
    /// What can be done for this step on this computer.
    pub fn of(step: &Step) -> Option<Remedy> {
        Remedy::anywhere(step).filter(|remedy| match remedy {
            Remedy::Settings(page) => page.exists_here(),
            Remedy::CopyReport | Remedy::SignInPage => true,
        })
    }

    fn anywhere(step: &Step) -> Option<Remedy> {
        let id = step.text.as_str();
        let is_of_outlook = step
            .args
            .get("program")
            .is_some_and(|program| program == "outlook");
        Some(match id {
            _ if SEND.contains(&id) => Remedy::CopyReport,
            "user-sign-in-to-network" => Remedy::SignInPage,
            "user-set-clock" => Remedy::Settings(SettingsPage::DateAndTime),
            _ if NETWORK.contains(&id) => Remedy::Settings(SettingsPage::Network),
            _ if ACCOUNT.contains(&id) && is_of_outlook => Remedy::Settings(SettingsPage::OutlookAccounts),
            _ => return None,
        })
    }

    /// The message of its button.
    pub fn message(self) -> &'static str {
        match self {
            Remedy::CopyReport => "window-remedy-copy-report",
            Remedy::SignInPage => "window-remedy-sign-in-page",
            Remedy::Settings(SettingsPage::DateAndTime) => "window-remedy-date-and-time",
            Remedy::Settings(SettingsPage::Network) => "window-remedy-network",
            Remedy::Settings(SettingsPage::OutlookAccounts) => "window-remedy-outlook",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::collections::BTreeMap;

    fn step(text: &str, program: &str) -> Step {
        Step {
            text: text.to_owned(),
            args: BTreeMap::from([("program".to_owned(), program.to_owned())]),
            warning: None,
        }
    }

    #[test]
    fn every_step_that_is_named_here_is_one_of_the_advice() {
        let table = include_str!("../../../assets/advice.csv");
        let single = ["user-sign-in-to-network", "user-set-clock"];
        let named = SEND.iter().chain(&NETWORK).chain(&ACCOUNT).chain(&single);
        for id in named {
            let is_there = table.lines().any(|row| row.split(',').nth(4) == Some(id));
            assert!(is_there, "{id}");
        }
    }

    #[test]
    fn a_button_does_what_its_step_says() {
        let of = |text: &str, program: &str| Remedy::anywhere(&step(text, program));
        assert_eq!(
            of("user-tell-provider-certificate", "thunderbird"),
            Some(Remedy::CopyReport)
        );
        assert_eq!(
            of("user-set-clock", "other"),
            Some(Remedy::Settings(SettingsPage::DateAndTime))
        );
        assert_eq!(
            of("user-use-starttls", "outlook"),
            Some(Remedy::Settings(SettingsPage::OutlookAccounts))
        );
        assert_eq!(of("user-use-starttls", "thunderbird"), None);
        assert_eq!(of("user-no-password-here", "outlook"), None);
        let only_on_windows = Remedy::of(&step("user-set-clock", "other"));
        assert_eq!(only_on_windows.is_some(), cfg!(windows));
    }
}
