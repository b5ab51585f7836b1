//! What each mail program can speak: versions, suites, hello format.
//!
//! In: a complaint or a profile id. Out: a [`Profile`] from `assets/client_profiles.csv`. Pure.

mod menus;
mod sign_in_ways;
mod table;
mod traits;

use crate::certificate::CertificateRule;
use crate::complaint::{self, Complaint, MailProgram};
use crate::wire::{CipherSuite, ClientHello, Version};
use serde::Deserialize;

pub use menus::{OTHER_MENUS, all_menus, menus_of_complaint, menus_of_profile, menus_of_program};
pub use sign_in_ways::{all_sign_in_by, hands_password_in};
pub use table::profiles;
pub use traits::{Traits, traits};

/// One row of `assets/client_profiles.csv`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile {
    /// Stable id, `oe6-xp-tls10` for example.
    pub id: String,
    /// The mail programs it stands for.
    pub client: String,
    /// The systems it stands for.
    pub os: String,
    /// The kind of program, for advice: that of the first it stands for.
    pub program: MailProgram,
    /// The kinds of all programs it stands for, each once; what is true of the profile is true of each.
    pub programs: Vec<MailProgram>,
    /// Oldest version it accepts.
    pub min_version: Version,
    /// Newest version it offers.
    pub max_version: Version,
    /// The exact hello it sends; `None` for rows that only document an order of suites.
    pub hello: Option<ClientHello>,
    /// Where it judges certificates otherwise than today's programs do, as far as that is known.
    pub certificate_rules: Vec<CertificateRule>,
    /// `high` where the bytes were captured from the program itself.
    pub confidence: Confidence,
    /// How the row's facts were got, in English ("captured", "stand-in captured IE 8 XP").
    pub evidence: String,
    /// What is not certain about the row, in English.
    pub notes: String,
    /// Where the row's facts come from.
    pub source: String,
}

/// How certain a profile row is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Confidence {
    /// Inferred from documents.
    Low,
    /// Captured from a sibling program on the same TLS library.
    Medium,
    /// Captured from the program itself or documented by its maker.
    High,
}

impl Profile {
    /// True where the program accepts this version.
    pub fn speaks(&self, version: Version) -> bool {
        (self.min_version.number()..=self.max_version.number()).contains(&version.number())
    }

    /// True where the program offers this suite.
    pub fn offers(&self, cipher: CipherSuite) -> bool {
        self.hello
            .as_ref()
            .is_some_and(|hello| hello.suites.contains(&cipher))
    }

    /// True where a server's choice of version and suite is one the program goes on with.
    pub fn accepts(&self, version: Version, cipher: CipherSuite) -> bool {
        self.speaks(version) && self.offers(cipher)
    }

    /// True where it names the server in its hello (SNI).
    pub fn sends_server_name(&self) -> bool {
        self.hello.as_ref().is_some_and(ClientHello::names_server)
    }

    /// How the facts of a row that is not certain were got; `None` for a certain one.
    pub fn uncertain_origin(&self) -> Option<Origin> {
        let first = self.evidence.split([' ', ':', ',']).next().unwrap_or_default();
        let origin = match first {
            "captured" => Origin::Platform,
            "stand-in" => Origin::StandIn,
            "documented" => Origin::Documented,
            _ => Origin::Inferred,
        };
        (self.confidence < Confidence::High).then_some(origin)
    }
}

/// Where the facts of a row that is not certain are from.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Origin {
    /// Captured from the system or library that the program uses, not from the program itself.
    Platform,
    /// Captured from another program that encrypts in the same way.
    StandIn,
    /// Taken from what its maker publishes.
    Documented,
    /// Concluded from what is known of similar programs.
    Inferred,
}

/// The profile with this id.
pub fn by_id(id: &str) -> Option<&'static Profile> {
    profiles().iter().find(|profile| profile.id == id)
}

/// What the tables of programs say where a program uses what its Windows brings.
const SCHANNEL: &str = "schannel";

/// Ids that share a word or its beginning with what was typed; all of them where none does.
pub fn ids_like(typed: &str) -> Vec<&'static str> {
    let typed = typed.to_lowercase();
    let words = || {
        let words = typed.split(|c: char| !c.is_ascii_alphanumeric());
        words.filter(|word| word.len() > 1)
    };
    let ids = || profiles().iter().map(|profile| profile.id.as_str());
    let is_like = |id: &&str| words().any(|word| id.split('-').any(|part| begins_alike(part, word)));
    let like: Vec<_> = ids().filter(is_like).collect();
    if like.is_empty() { ids().collect() } else { like }
}

/// One begins with the other, or both with the same three characters.
fn begins_alike(one: &str, other: &str) -> bool {
    let three = |word: &str| word.get(..3).map(str::to_owned);
    one.starts_with(other)
        || one.len() > 1 && other.starts_with(one)
        || three(one).is_some() && three(one) == three(other)
}

/// The profiles that stand for the program of a complaint, likeliest first.
/// Outlook Express gives both Windows XP forms: nobody outside knows whether it follows the TLS tick box of Internet
/// Options, so success of either counts.
pub fn for_complaint(complaint: &Complaint) -> Vec<&'static Profile> {
    let usual = complaint::usual_profile(complaint);
    match complaint.client {
        MailProgram::Thunderbird | MailProgram::AppleMail | MailProgram::Other | MailProgram::Unknown => {
            if let Some(profile) = usual.filter(|id| *id != SCHANNEL).and_then(by_id) {
                return vec![profile];
            }
        }
        _ => {}
    }
    let client = match complaint.client {
        MailProgram::Other | MailProgram::Unknown if usual == Some(SCHANNEL) => MailProgram::Outlook,
        client => client,
    };
    let windows = complaint.windows.as_deref().unwrap_or_default();
    // Whole words: "Home" is not Windows ME, "Enterprise" is not NT.
    let on = |version: &str| {
        windows
            .split(|c: char| !c.is_ascii_alphanumeric() && c != '.')
            .any(|word| word.eq_ignore_ascii_case(version))
    };
    let ids: &[&str] = match client {
        MailProgram::OutlookExpress if ["95", "98", "98SE", "ME"].into_iter().any(on) => {
            &["oe55-nt4-128", "oe5-win9x-export"]
        }
        MailProgram::OutlookExpress if on("NT") || on("NT4") || on("2000") => {
            &["oe55-nt4-128", "oe6-xp-tls10"]
        }
        MailProgram::OutlookExpress => &["oe6-xp-tls10", "oe6-xp-ie6"],
        MailProgram::WindowsMail => &["winmail-vista"],
        MailProgram::WindowsLiveMail if on("8") || on("8.1") => &["outlook-win81"],
        MailProgram::WindowsLiveMail if on("10") || on("11") => &["outlook-win10-1607"],
        MailProgram::WindowsLiveMail if on("vista") => &["winmail-vista"],
        MailProgram::WindowsLiveMail => &["wlm-outlook-win7-default"],
        MailProgram::Outlook if on("NT") || on("2000") => &["oe55-nt4-128", "oe6-xp-tls10"],
        MailProgram::Outlook if on("XP") || on("2003") => &["oe6-xp-tls10", "oe6-xp-ie6"],
        MailProgram::Outlook if on("vista") => &["winmail-vista"],
        MailProgram::Outlook if on("7") => &["wlm-outlook-win7-default"],
        MailProgram::Outlook if on("8") || on("8.1") => &["outlook-win81"],
        MailProgram::Outlook if on("11") => &["outlook-win11-24h2"],
        MailProgram::Outlook => &["outlook-win10-1607"],
        MailProgram::Thunderbird => &["tb140"],
        MailProgram::AppleMail => &["applemail-16"],
        MailProgram::Other | MailProgram::Unknown if speaks_like_outlook_express(complaint) => {
            &["oe6-xp-tls10", "oe6-xp-ie6"]
        }
        MailProgram::Other | MailProgram::Unknown => &["other-current"],
    };
    // A reply to the sign-in came through the encryption: the program of today that shows such messages may be the one.
    let behind_tls = got_through(complaint).then_some("outlook-win10-1607");
    let also = behind_tls.filter(|id| !ids.contains(id) && ids.contains(&"oe6-xp-tls10"));
    ids.iter().copied().chain(also).filter_map(by_id).collect()
}

/// The message itself shows that its program got through TLS: the server answered inside it.
fn got_through(complaint: &Complaint) -> bool {
    complaint.secure == Some(true) && complaint.server_response.is_some()
}

/// A whole Outlook Express dialog names server, port and a number of its own range.
fn speaks_like_outlook_express(complaint: &Complaint) -> bool {
    let of_its_range = complaint
        .error_number
        .is_some_and(|number| (0x800C_CC00..=0x800C_CCFF).contains(&number.0));
    of_its_range && complaint.server.is_some() && complaint.port.is_some()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn outlook_express_is_two_hellos() {
        let complaint = Complaint {
            client: MailProgram::OutlookExpress,
            ..Complaint::default()
        };
        let ids: Vec<&str> = for_complaint(&complaint)
            .iter()
            .map(|profile| profile.id.as_str())
            .collect();
        assert_eq!(ids, ["oe6-xp-tls10", "oe6-xp-ie6"]);
    }

    #[test]
    fn windows_is_read_by_whole_words() {
        let first = |client, windows: &str| {
            let complaint = Complaint {
                client,
                windows: Some(windows.to_owned()),
                ..Complaint::default()
            };
            for_complaint(&complaint)
                .first()
                .map(|profile| profile.id.as_str())
        };
        let express = |windows| first(MailProgram::OutlookExpress, windows);
        assert_eq!(express("Windows XP Home Edition"), Some("oe6-xp-tls10"));
        assert_eq!(express("Windows ME"), Some("oe55-nt4-128"));
        assert_eq!(express("Windows NT 4.0"), Some("oe55-nt4-128"));
        let outlook = |windows| first(MailProgram::Outlook, windows);
        assert_eq!(outlook("Windows 7 Enterprise"), Some("wlm-outlook-win7-default"));
        assert_eq!(outlook("Windows Vista Home Premium"), Some("winmail-vista"));
        assert_eq!(outlook("Windows 8.1"), Some("outlook-win81"));
        assert_eq!(outlook("Windows 10 22H2"), Some("outlook-win10-1607"));
        assert_eq!(outlook("Windows 11"), Some("outlook-win11-24h2"));
    }

    #[test]
    fn every_profile_that_a_program_has_is_in_the_table() {
        for id in complaint::profiles_named() {
            let profile = by_id(id);
            assert!(
                id == SCHANNEL || profile.is_some_and(|profile| profile.hello.is_some()),
                "{id}"
            );
        }
    }

    #[test]
    fn the_text_tells_the_hello() {
        for (text, id) in [
            (
                "javax.mail.MessagingException: Could not connect to SMTP host: a.example.org, port: 465; on Java 1.7.0_80",
                "java-7",
            ),
            (
                "JavaMail on java version \"1.8.0_292\", SSLHandshakeException",
                "java-8",
            ),
            (
                "Jira on OpenJDK 17: Could not connect to SMTP host: mail.example.org, port: 587",
                "java-17",
            ),
            (
                "smtplib.SMTPServerDisconnected, Python 3.6, OpenSSL 1.0.2k",
                "openssl-1.0.2",
            ),
            (
                "File \"/usr/lib/python3.11/smtplib.py\", ConnectionRefusedError",
                "openssl-3.0.3",
            ),
            ("PHPMailer: SMTP connect() failed, PHP 5.6", "openssl-1.0.2"),
            ("PHPMailer: SMTP connect() failed, PHP 7.4", "openssl-1.1.1d"),
            (
                "System.Net.Mail.SmtpException: Failure sending mail. Unable to connect to the remote server, .NET Framework 4.5.2",
                "dotnet-tls10",
            ),
            (
                "System.Net.Mail.SmtpException: Failure sending mail. Unable to connect to the remote server, .NET Framework 4.7.2",
                "outlook-win10-1607",
            ),
            (
                "K-9 Mail 5.0 on Android 4.4.2: connection refused",
                "android-4.4.2",
            ),
            ("K-9 Mail: connection refused", "android-12"),
            (
                "Cannot Get Mail. The connection to the server failed. iPhone with iOS 9.3",
                "ios9-mail",
            ),
            (
                "Thunderbird 52.9 cannot connect: connection to server mail.example.org timed out.",
                "tb45",
            ),
            (
                "Our Ricoh scanner says: connection refused by smtp.example.org",
                "device-tls12",
            ),
            (
                "Our Ricoh scanner supports only TLS 1.0: connection refused by smtp.example.org",
                "device-tls10",
            ),
            ("connection refused by smtp.example.org", "other-current"),
            (
                "host: imap.example.org\nport: 993\nconnection timed out",
                "other-current",
            ),
            ("connection to imap-mail.outlook.com refused", "other-current"),
        ] {
            let reading = complaint::read(text);
            let complaint = reading.complaints.first().expect(text);
            let first = for_complaint(complaint)
                .first()
                .map(|profile| profile.id.as_str());
            assert_eq!(
                first,
                Some(id),
                "{text}: {:?} {:?}",
                complaint.program,
                complaint.tls_stack
            );
        }
    }

    #[test]
    fn what_a_server_chose_is_held_against_the_program() {
        let xp = by_id("oe6-xp-tls10").expect("in the table");
        assert!(xp.accepts(Version::Tls10, CipherSuite(0x0005)));
        assert!(!xp.accepts(Version::Tls12, CipherSuite(0x0005)));
        assert!(!xp.accepts(Version::Tls10, CipherSuite(0x002f)));
    }

    #[test]
    fn a_row_that_is_not_certain_says_so() {
        for profile in profiles() {
            let origin = profile.uncertain_origin();
            let id = &profile.id;
            assert_eq!(origin.is_none(), profile.confidence == Confidence::High, "{id}");
            // What the table calls neither captured, stand-in nor documented is concluded, and says so.
            let is_inferred = profile.evidence.starts_with("inferred");
            assert!(origin != Some(Origin::Inferred) || is_inferred, "{id}");
        }
    }

    #[test]
    fn an_unknown_id_is_answered_with_those_it_resembles() {
        assert!(ids_like("outlok").iter().all(|id| id.contains("outlook")));
        assert!(ids_like("thunderbird-tb91").contains(&"tb91"));
        assert_eq!(ids_like("x").len(), profiles().len());
    }

    #[test]
    fn every_program_has_a_profile_with_a_hello() {
        for client in [
            MailProgram::OutlookExpress,
            MailProgram::WindowsMail,
            MailProgram::WindowsLiveMail,
            MailProgram::Outlook,
            MailProgram::Thunderbird,
            MailProgram::AppleMail,
            MailProgram::Other,
            MailProgram::Unknown,
        ] {
            let profiles = for_complaint(&Complaint {
                client,
                ..Complaint::default()
            });
            assert!(!profiles.is_empty(), "{client:?}");
            assert!(
                profiles.iter().all(|profile| profile.hello.is_some()),
                "{client:?}"
            );
        }
    }
}
