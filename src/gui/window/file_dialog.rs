//! The system's dialogs for saving and opening a file, beside the window: it never waits for them.
//!
//! In: bytes and words. Out: a channel that says once what became of them. Where this computer has no such dialog, a
//! file goes to the Downloads folder instead, and the answer says so.

use crate::gui::window::libraries::has_file_dialog;
use crate::platform::files::{Readers, why, write_whole};
use rfd::{AsyncFileDialog, FileHandle};
use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Read as _, Write as _};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::{Path, PathBuf};
use std::sync::mpsc::{Receiver, channel};
use std::time::{Duration, Instant};

/// The largest file that is opened, in bytes.
pub const LARGEST_FILE: u64 = 32 * 1024 * 1024;

/// A dialog that closes faster than this was never on the screen.
const FASTER_THAN_A_PERSON: Duration = Duration::from_millis(150);

/// What is saved.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum SaveKind {
    /// The report for a browser.
    Html,
    /// The result for scripts and for comparing.
    Json,
    /// The ticket text.
    Text,
    /// The picture.
    Png,
}

impl SaveKind {
    /// How its files end, without the dot.
    pub fn extension(self) -> &'static str {
        match self {
            SaveKind::Html => "html",
            SaveKind::Json => "json",
            SaveKind::Text => "txt",
            SaveKind::Png => "png",
        }
    }
}

/// The words in a dialog.
#[derive(Debug, Clone, Default)]
pub struct Words {
    /// Above the dialog.
    pub title: String,
    /// The name of the kind of file, "Web page" for example.
    pub filter: String,
}

/// What became of a file to save.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Saved {
    /// The person closed the dialog.
    Cancelled,
    /// It is where the person wanted it.
    To(PathBuf),
    /// There is no dialog here: it is in the Downloads folder, or in the home folder.
    Fallback(PathBuf),
    /// It was not saved; one line that says why.
    Failed(String),
}

/// What became of a file to open.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Opened {
    /// The person closed the dialog.
    Cancelled,
    /// The file.
    File {
        /// Where it is.
        path: PathBuf,
        /// What is in it.
        bytes: Vec<u8>,
    },
    /// It could not be opened; one line that says why.
    Failed(String),
}

/// Asks where to save, and saves. Call it from the window's thread; `wake` is called when the answer is there.
pub fn save(
    kind: SaveKind,
    suggested_name: &str,
    bytes: Vec<u8>,
    words: &Words,
    wake: impl Fn() + Send + 'static,
) -> Receiver<Saved> {
    let name = plain_name(suggested_name, kind);
    if !has_file_dialog() {
        return beside(wake, Saved::Failed, move || save_without_asking(&name, &bytes));
    }
    let question = dialog(words, &[kind.extension()])
        .set_file_name(&name)
        .save_file();
    beside(wake, Saved::Failed, move || {
        let asked = Instant::now();
        match wait_for(question) {
            Ok(Some(answer)) => save_at(&with_extension(answer.path(), kind), &bytes),
            Ok(None) if nobody_saw_it(asked) => save_without_asking(&name, &bytes),
            Ok(None) => Saved::Cancelled,
            Err(line) => Saved::Failed(line),
        }
    })
}

/// Asks for a file and reads it, at most [`LARGEST_FILE`] bytes. Without extensions every file can be chosen.
/// Call it from the window's thread; `wake` is called when the answer is there.
pub fn open(words: &Words, extensions: &[&str], wake: impl Fn() + Send + 'static) -> Receiver<Opened> {
    const NO_DIALOG: &str =
        "this computer has no dialog for choosing a file; drop the file onto the window, or paste its text";
    if !has_file_dialog() {
        return beside(wake, Opened::Failed, || Opened::Failed(NO_DIALOG.to_owned()));
    }
    let question = dialog(words, extensions).pick_file();
    beside(wake, Opened::Failed, move || {
        let asked = Instant::now();
        match wait_for(question) {
            Ok(Some(answer)) => read(answer.path()),
            Ok(None) if nobody_saw_it(asked) => Opened::Failed(NO_DIALOG.to_owned()),
            Ok(None) => Opened::Cancelled,
            Err(line) => Opened::Failed(line),
        }
    })
}

/// Reads a file that was chosen or dropped, at most [`LARGEST_FILE`] bytes.
pub fn read(path: &Path) -> Opened {
    let mut bytes = Vec::new();
    let about = File::open(path).and_then(|file| file.take(LARGEST_FILE + 1).read_to_end(&mut bytes));
    match about {
        Err(error) => Opened::Failed(format!("{}: {}", path.display(), why(&error))),
        Ok(_) if bytes.len() as u64 > LARGEST_FILE => Opened::Failed(format!(
            "{}: larger than 32 MB; choose a smaller file or paste the part that matters",
            path.display()
        )),
        Ok(_) => Opened::File {
            path: path.to_owned(),
            bytes,
        },
    }
}

fn dialog(words: &Words, extensions: &[&str]) -> AsyncFileDialog {
    let clean = |text: &str| text.replace('\0', "");
    let dialog = AsyncFileDialog::new().set_title(clean(&words.title));
    if extensions.is_empty() {
        dialog
    } else {
        dialog.add_filter(clean(&words.filter), extensions)
    }
}

/// Works on a thread of its own and always answers, even after a mistake in the work.
fn beside<A: Send + 'static>(
    wake: impl Fn() + Send + 'static,
    failed: fn(String) -> A,
    work: impl FnOnce() -> A + Send + 'static,
) -> Receiver<A> {
    let (sender, receiver) = channel();
    let for_want_of_a_thread = sender.clone();
    let thread = std::thread::Builder::new().name("file dialog".to_owned());
    let started = thread.spawn(move || {
        let answer = catch_unwind(AssertUnwindSafe(work))
            .unwrap_or_else(|_| failed("the file dialog broke off; try once more".to_owned()));
        // The window may be gone by now.
        let _ = sender.send(answer);
        wake();
    });
    if let Err(error) = started {
        let _ = for_want_of_a_thread.send(failed(format!("no file dialog can be shown: {error}")));
    }
    receiver
}

/// The question is put on the window's thread, where macOS wants it, and waited for on another.
fn wait_for(question: impl Future<Output = Option<FileHandle>>) -> Result<Option<FileHandle>, String> {
    tokio::runtime::Builder::new_current_thread()
        .build()
        .map(|runtime| runtime.block_on(question))
        .map_err(|error| format!("no file dialog can be shown: {error}"))
}

/// On Linux a dialog that cannot be shown looks like one that was closed.
fn nobody_saw_it(asked: Instant) -> bool {
    cfg!(target_os = "linux") && asked.elapsed() < FASTER_THAN_A_PERSON
}

/// The name without folders, with the ending of its kind.
fn plain_name(suggested: &str, kind: SaveKind) -> String {
    let allowed =
        |c: char| !c.is_control() && !matches!(c, '/' | '\\' | ':' | '*' | '?' | '"' | '<' | '>' | '|');
    let name: String = suggested.chars().filter(|c| allowed(*c)).take(150).collect();
    let name = name.trim_matches(['.', ' ']);
    let name = if name.is_empty() { "mailprobe" } else { name };
    let ending = format!(".{}", kind.extension());
    if name.to_ascii_lowercase().ends_with(&ending) {
        name.to_owned()
    } else {
        format!("{name}{ending}")
    }
}

/// Some dialogs leave the ending to the person. It is added unless that would name a file that is already there.
fn with_extension(chosen: &Path, kind: SaveKind) -> PathBuf {
    if chosen.extension().is_some() || chosen.exists() {
        return chosen.to_owned();
    }
    let complete = chosen.with_extension(kind.extension());
    if complete.exists() {
        chosen.to_owned()
    } else {
        complete
    }
}

fn save_at(path: &Path, bytes: &[u8]) -> Saved {
    match write_whole(path, bytes, Readers::Usual) {
        Ok(()) => Saved::To(path.to_owned()),
        Err(error) => Saved::Failed(format!("{} cannot be saved: {}", path.display(), why(&error))),
    }
}

fn save_without_asking(name: &str, bytes: &[u8]) -> Saved {
    let Some(user) = directories::UserDirs::new() else {
        return Saved::Failed("there is no dialog for saving here, and no home folder either".to_owned());
    };
    let downloads = user.download_dir().filter(|folder| folder.is_dir());
    save_into(downloads.unwrap_or_else(|| user.home_dir()), name, bytes)
}

/// Saves under the name, or under "name (2)" and so on where that is taken; nothing is overwritten.
fn save_into(folder: &Path, name: &str, bytes: &[u8]) -> Saved {
    let (stem, ending) = name.rsplit_once('.').unwrap_or((name, "txt"));
    let names = std::iter::once(name.to_owned()).chain((2..1000).map(|n| format!("{stem} ({n}).{ending}")));
    for name in names {
        let path = folder.join(name);
        let written = OpenOptions::new()
            .write(true)
            .create_new(true)
            .open(&path)
            .and_then(|mut file| file.write_all(bytes));
        match written {
            Ok(()) => return Saved::Fallback(path),
            Err(error) if error.kind() == ErrorKind::AlreadyExists => {}
            Err(error) => {
                return Saved::Failed(format!("{} cannot be saved: {}", path.display(), why(&error)));
            }
        }
    }
    Saved::Failed(format!("{} holds too many files named {name}", folder.display()))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::fs;

    #[test]
    fn names_are_plain_and_end_as_they_should() {
        for (suggested, name) in [
            (
                "mailprobe-mail.example.com-2026.html",
                "mailprobe-mail.example.com-2026.html",
            ),
            ("mailprobe-mail.example.com", "mailprobe-mail.example.com.html"),
            ("../../etc/passwd", "etcpasswd.html"),
            ("C:\\a\0.HTML", "Ca.HTML"),
            ("..", "mailprobe.html"),
        ] {
            assert_eq!(plain_name(suggested, SaveKind::Html), name);
        }
    }

    #[test]
    fn without_a_dialog_nothing_is_overwritten() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        for (bytes, name) in [("1", "a.b.json"), ("2", "a.b (2).json"), ("3", "a.b (3).json")] {
            let path = folder.path().join(name);
            assert_eq!(
                save_into(folder.path(), "a.b.json", bytes.as_bytes()),
                Saved::Fallback(path.clone())
            );
            assert_eq!(fs::read_to_string(path)?, bytes);
        }
        let missing = save_into(&folder.path().join("gone"), "a.json", b"");
        assert!(matches!(missing, Saved::Failed(line) if line.ends_with("there is no such file or folder")));
        Ok(())
    }

    #[test]
    fn a_missing_ending_is_added_but_never_onto_another_file() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let chosen = folder.path().join("a");
        let complete = folder.path().join("a.png");
        assert_eq!(with_extension(&chosen, SaveKind::Png), complete);
        assert_eq!(with_extension(&complete, SaveKind::Json), complete);
        fs::write(&complete, "")?;
        assert_eq!(with_extension(&chosen, SaveKind::Png), chosen);
        Ok(())
    }

    #[test]
    fn files_are_read_up_to_a_limit() -> std::io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("message.txt");
        fs::write(&path, "0x800CCC0E")?;
        let bytes = b"0x800CCC0E".to_vec();
        assert_eq!(
            read(&path),
            Opened::File {
                path: path.clone(),
                bytes
            }
        );
        File::options()
            .write(true)
            .open(&path)?
            .set_len(LARGEST_FILE + 1)?;
        assert!(matches!(read(&path), Opened::Failed(line) if line.contains("32 MB")));
        assert!(matches!(read(folder.path()), Opened::Failed(_)));
        Ok(())
    }

    #[test]
    fn work_that_breaks_off_still_answers_and_wakes() -> Result<(), Box<dyn std::error::Error>> {
        let (sender, woken) = channel();
        let wake = move || {
            let _ = sender.send(());
        };
        let answer = beside(wake, Saved::Failed, || panic!("on purpose"));
        assert!(matches!(answer.recv()?, Saved::Failed(_)));
        Ok(woken.recv()?)
    }
}
