//! Which mail program and which Windows a text names.
//!
//! In: the whole text in lower case. Out: the program and the Windows version that people mention beside the message.

use super::MailProgram;

/// Programs by the words that name them; the first that occurs wins, so longer names come before shorter.
const PROGRAMS: [(&str, MailProgram); 34] = [
    ("outlook express", MailProgram::OutlookExpress),
    ("msimn", MailProgram::OutlookExpress),
    ("windows live mail", MailProgram::WindowsLiveMail),
    ("windows live メール", MailProgram::WindowsLiveMail),
    ("почты windows live", MailProgram::WindowsLiveMail),
    ("wlmail", MailProgram::WindowsLiveMail),
    ("windows mail", MailProgram::WindowsMail),
    ("windows メール", MailProgram::WindowsMail),
    ("windows-mail", MailProgram::WindowsMail),
    ("почта windows", MailProgram::WindowsMail),
    ("thunderbird", MailProgram::Thunderbird),
    ("seamonkey", MailProgram::Thunderbird),
    ("apple mail", MailProgram::AppleMail),
    ("mail.app", MailProgram::AppleMail),
    ("mac mail", MailProgram::AppleMail),
    ("iphone", MailProgram::AppleMail),
    ("ipad", MailProgram::AppleMail),
    ("outlook", MailProgram::Outlook),
    ("eudora", MailProgram::Other),
    ("the bat!", MailProgram::Other),
    ("netscape", MailProgram::Other),
    ("pegasus mail", MailProgram::Other),
    ("incredimail", MailProgram::Other),
    ("em client", MailProgram::Other),
    ("foxmail", MailProgram::Other),
    ("becky!", MailProgram::Other),
    ("claws mail", MailProgram::Other),
    ("sylpheed", MailProgram::Other),
    ("kmail", MailProgram::Other),
    ("mailbird", MailProgram::Other),
    ("opera mail", MailProgram::Other),
    ("k-9 mail", MailProgram::Other),
    ("lotus notes", MailProgram::Other),
    ("postbox", MailProgram::Other),
];

/// How much of a text is searched for names.
const READ_LIMIT: usize = 4000;

/// The program that some lower-case text names.
pub(super) fn named(folded: &str) -> Option<MailProgram> {
    let folded = &folded[..folded.floor_char_boundary(READ_LIMIT)];
    PROGRAMS
        .iter()
        .find(|(name, _)| contains_word(folded, name))
        .map(|(_, program)| *program)
}

/// Windows versions by the words that name them.
const VERSIONS: [(&str, &str); 24] = [
    ("windows xp", "Windows XP"),
    ("win xp", "Windows XP"),
    ("winxp", "Windows XP"),
    ("windows vista", "Windows Vista"),
    ("windows 98 se", "Windows 98 SE"),
    ("windows 98", "Windows 98"),
    ("win98", "Windows 98"),
    ("windows 95", "Windows 95"),
    ("win95", "Windows 95"),
    ("windows me", "Windows Me"),
    ("windows millennium", "Windows Me"),
    ("windows nt", "Windows NT 4.0"),
    ("windows 2000", "Windows 2000"),
    ("win2k", "Windows 2000"),
    ("windows server 2003", "Windows Server 2003"),
    ("windows 7", "Windows 7"),
    ("win7", "Windows 7"),
    ("windows 8.1", "Windows 8.1"),
    ("windows 8", "Windows 8"),
    ("windows 10", "Windows 10"),
    ("win10", "Windows 10"),
    ("windows 11", "Windows 11"),
    ("vista", "Windows Vista"),
    ("xp sp", "Windows XP"),
];

/// The Windows version that some lower-case text names.
pub(super) fn windows(folded: &str) -> Option<&'static str> {
    let folded = &folded[..folded.floor_char_boundary(READ_LIMIT * 4)];
    VERSIONS
        .iter()
        .find(|(name, _)| contains_word(folded, name) || (name.ends_with("sp") && folded.contains(" xp sp")))
        .map(|(_, version)| *version)
}

/// The words with nothing Latin or numeric run on to them.
fn contains_word(folded: &str, word: &str) -> bool {
    folded.match_indices(word).any(|(at, _)| {
        let before = folded[..at].chars().next_back();
        let after = folded[at + word.len()..].chars().next();
        !before.is_some_and(|c| c.is_ascii_alphanumeric())
            && !after.is_some_and(|c| c.is_ascii_alphanumeric())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_as_words() {
        assert_eq!(
            named("in outlook express 6 on xp"),
            Some(MailProgram::OutlookExpress)
        );
        assert_eq!(named("outlook客户端"), Some(MailProgram::Outlook));
        assert_eq!(named("a bright outlooks"), None);
        assert_eq!(windows("i have windows 7 home"), Some("Windows 7"));
        assert_eq!(windows("windows 70"), None);
    }
}
