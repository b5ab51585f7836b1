//! Hands something to the system: an address to the browser or the mail program, a file to its folder, a page of settings.
//!
//! In: what to open. Out: a program of the system that was started, or one line that says why not. Nobody waits for it.

use std::io;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// Something that another program opens.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opening {
    /// A web page, or a mail to write (RFC 6068).
    Address(String),
    /// A page that was saved, in the browser.
    Page(PathBuf),
    /// The folder of a file, with the file marked where the system can do that.
    FolderOf(PathBuf),
    /// The system's own settings.
    Settings(SettingsPage),
}

/// A page of the system's settings.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SettingsPage {
    /// Date, time and time zone.
    DateAndTime,
    /// The network connections of this computer.
    Network,
    /// The accounts of Outlook, as the Control Panel shows them.
    OutlookAccounts,
}

impl SettingsPage {
    /// Whether this system has such a page that can be opened by its name: Windows keeps these since Windows XP.
    pub fn exists_here(self) -> bool {
        cfg!(windows)
    }

    /// The name of the page in the Control Panel.
    #[cfg(any(windows, test))]
    fn control_panel(self) -> &'static str {
        match self {
            SettingsPage::DateAndTime => "timedate.cpl",
            SettingsPage::Network => "ncpa.cpl",
            SettingsPage::OutlookAccounts => "mlcfg32.cpl",
        }
    }
}

/// Where a network that wants a sign-in leads the browser to its own page: an address of the system's maker that is asked
/// without encryption for just this.
pub fn sign_in_page() -> Opening {
    let address = match cfg!(windows) {
        true => "http://www.msftconnecttest.com/redirect",
        false => "http://detectportal.firefox.com/canonical.html",
    };
    Opening::Address(address.to_owned())
}

/// Opens it.
///
/// # Errors
/// The system's program for it could not be started.
pub fn open(what: &Opening) -> io::Result<()> {
    let mut command = command(what)?;
    let command = command
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    let mut child = command.spawn()?;
    // Without a parent that asks for its end it would stay in the list of processes.
    std::thread::spawn(move || child.wait());
    Ok(())
}

#[cfg(windows)]
fn command(what: &Opening) -> io::Result<Command> {
    use std::os::windows::process::CommandExt as _;

    // By their whole path: a program of that name beside ours would be started else.
    let windows = std::env::var_os("SystemRoot").map(PathBuf::from);
    let windows = windows.ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))?;
    let tool = |name: &str| Command::new(windows.join("System32").join(name));
    // A path on Windows holds no quotation mark.
    let explorer = |arguments: String| {
        let mut command = Command::new(windows.join("explorer.exe"));
        command.raw_arg(arguments);
        command
    };
    Ok(match what {
        Opening::Address(address) => {
            let mut command = tool("rundll32.exe");
            command.arg("url.dll,FileProtocolHandler").arg(address);
            command
        }
        Opening::Page(path) => explorer(format!("\"{}\"", path.display())),
        Opening::FolderOf(path) => explorer(format!("/select,\"{}\"", path.display())),
        Opening::Settings(page) => {
            let mut command = tool("control.exe");
            command.arg(page.control_panel());
            command
        }
    })
}

#[cfg(not(windows))]
fn command(what: &Opening) -> io::Result<Command> {
    let mut command = Command::new(if cfg!(target_os = "macos") {
        "open"
    } else {
        "xdg-open"
    });
    match what {
        Opening::Address(address) => command.arg(address),
        Opening::Page(path) => command.arg(path),
        Opening::FolderOf(path) => command.arg(path.parent().unwrap_or(path)),
        Opening::Settings(_) => return Err(io::ErrorKind::Unsupported.into()),
    };
    Ok(command)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_page_of_settings_has_its_own_name() {
        let pages = [
            SettingsPage::DateAndTime,
            SettingsPage::Network,
            SettingsPage::OutlookAccounts,
        ];
        let mut names = pages.map(SettingsPage::control_panel).to_vec();
        names.dedup();
        assert_eq!(names.len(), pages.len());
        assert!(pages.iter().all(|page| page.exists_here() == cfg!(windows)));
    }

    #[cfg(not(windows))]
    #[test]
    fn a_file_is_shown_in_its_folder() {
        let path = PathBuf::from("/home/jane/Downloads/report.html");
        let command = command(&Opening::FolderOf(path)).expect("a program");
        let arguments: Vec<_> = command.get_args().collect();
        assert_eq!(arguments, ["/home/jane/Downloads"]);
    }
}
