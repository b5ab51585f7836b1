//! When Mailprobe itself makes a mistake: a small file that says where, to send to whoever maintains it.
//!
//! In: a panic. Out: `crash-<time>.txt` with version, system, renderer and place; never anything a person pasted.

use crate::gui::window::Renderer;
use std::fs::{self, OpenOptions};
use std::io::{self, Write as _};
use std::panic::{self, PanicHookInfo};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, Once, PoisonError};

const MOST_FILES: usize = 10;
const LONGEST_MESSAGE: usize = 200;

struct State {
    folder: Option<PathBuf>,
    renderer: Option<Renderer>,
    last: Option<PathBuf>,
}

static STATE: Mutex<State> = Mutex::new(State {
    folder: None,
    renderer: None,
    last: None,
});
static INSTALLED: Once = Once::new();

fn state() -> MutexGuard<'static, State> {
    STATE.lock().unwrap_or_else(PoisonError::into_inner)
}

/// From now on a panic leaves a file in the folder (the settings folder) and a line on standard error.
/// Builds for developers print the usual message and its place, too.
pub fn install(folder: Option<PathBuf>, renderer_in_use: Option<Renderer>) {
    {
        let mut state = state();
        state.folder = folder;
        state.renderer = renderer_in_use;
    }
    INSTALLED.call_once(|| {
        let usual = panic::take_hook();
        panic::set_hook(Box::new(move |panic| {
            if cfg!(debug_assertions) {
                usual(panic);
            }
            note(panic);
        }));
    });
}

/// The renderer that draws the window, once it is known.
pub fn set_renderer(renderer: Renderer) {
    state().renderer = Some(renderer);
}

/// The file of the last crash since the program was started.
pub fn last() -> Option<PathBuf> {
    state().last.clone()
}

/// A hook must not panic itself: every failure here is passed over.
fn note(panic: &PanicHookInfo<'_>) {
    let position = panic
        .location()
        .map(|position| format!("{}:{}", position.file(), position.line()))
        .unwrap_or_else(|| "an unknown place".to_owned());
    let message = panic.payload_as_str().unwrap_or("no message");
    let (folder, renderer) = {
        let state = state();
        (state.folder.clone(), state.renderer)
    };
    let body = describe(&position, message, renderer);
    let written = folder
        .ok_or_else(|| io::Error::from(io::ErrorKind::NotFound))
        .and_then(|folder| write(&folder, &body));
    let line = match written {
        Ok(path) => {
            let line = format!(
                "mailprobe: a mistake in Mailprobe was noted in {}",
                path.display()
            );
            state().last = Some(path);
            line
        }
        Err(_) => format!("mailprobe: a mistake in Mailprobe, at {position}"),
    };
    let _ = writeln!(io::stderr(), "{line}");
}

fn describe(position: &str, message: &str, renderer: Option<Renderer>) -> String {
    let renderer = renderer.map_or_else(|| "none yet".to_owned(), |renderer| renderer.to_string());
    format!(
        "Mailprobe {} made a mistake.\n\
         time: {}\n\
         system: {} {}\n\
         renderer: {renderer}\n\
         place: {position}\n\
         message: {}\n",
        env!("CARGO_PKG_VERSION"),
        chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()).format("%Y-%m-%d %H:%M:%S UTC"),
        std::env::consts::OS,
        std::env::consts::ARCH,
        without_quotations(message),
    )
}

/// The message up to what it quotes: a quotation may be a piece of what a person pasted. The names the standard
/// library puts in quotation marks stay.
fn without_quotations(message: &str) -> String {
    const KNOWN: [&str; 3] = [
        "called `Result::unwrap()` on an `Err` value",
        "called `Option::unwrap()` on a `None` value",
        "called `Result::unwrap_err()` on an `Ok` value",
    ];
    let first_line = message.lines().next().unwrap_or_default();
    let kept = KNOWN.into_iter().find(|known| first_line.starts_with(known));
    let kept = kept.unwrap_or_else(|| {
        let end = first_line.find(['`', '"', '\'', '“', '‘', '«']);
        end.map_or(first_line, |end| first_line.get(..end).unwrap_or_default())
    });
    kept.chars()
        .take(LONGEST_MESSAGE)
        .collect::<String>()
        .trim_end()
        .to_owned()
}

/// Writes below what the same second already left there; the oldest files go.
fn write(folder: &Path, body: &str) -> io::Result<PathBuf> {
    fs::create_dir_all(folder)?;
    let name = chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now())
        .format("crash-%Y%m%d-%H%M%S.txt")
        .to_string();
    let path = folder.join(name);
    let mut file = OpenOptions::new().append(true).create(true).open(&path)?;
    file.write_all(body.as_bytes())?;
    let mut files: Vec<PathBuf> = fs::read_dir(folder)?
        .filter_map(|item| item.ok().map(|item| item.path()))
        .filter(|path| is_crash_file(path))
        .collect();
    files.sort_unstable_by(|one, other| other.cmp(one));
    for old in files.into_iter().skip(MOST_FILES) {
        let _ = fs::remove_file(old);
    }
    Ok(path)
}

fn is_crash_file(path: &Path) -> bool {
    let name = path
        .file_name()
        .and_then(|name| name.to_str())
        .unwrap_or_default();
    name.strip_prefix("crash-")
        .and_then(|rest| rest.strip_suffix(".txt"))
        .is_some_and(|time| time.chars().all(|c| c.is_ascii_digit() || c == '-'))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quotations_are_left_out() {
        for (message, kept) in [
            (
                "index out of bounds: the len is 3 but the index is 5",
                "index out of bounds: the len is 3 but the index is 5",
            ),
            (
                "start byte index 1 is not a char boundary; it is inside 'ü' (bytes 0..2) of `über@example.com`",
                "start byte index 1 is not a char boundary; it is inside",
            ),
            (
                "called `Result::unwrap()` on an `Err` value: Custom { error: \"secret\" }",
                "called `Result::unwrap()` on an `Err` value",
            ),
            ("first line\nsecret", "first line"),
            ("", ""),
        ] {
            assert_eq!(without_quotations(message), kept);
        }
    }

    #[test]
    fn a_panic_leaves_a_file_that_says_where() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let below = folder.path().join("mailprobe");
        install(Some(below.clone()), None);
        set_renderer(Renderer::OpenGl);
        let panicked = panic::catch_unwind(|| panic!("a test of `secret` things"));
        assert!(panicked.is_err());
        assert!(last().is_some());
        // Other tests panic on purpose at the same time.
        let files = fs::read_dir(below)?.map(|item| fs::read_to_string(item?.path()));
        let text = files.collect::<io::Result<String>>()?;
        assert!(text.contains("renderer: opengl\n"), "{text}");
        assert!(text.contains("crash.rs:"), "{text}");
        assert!(text.contains("message: a test of\n"), "{text}");
        assert!(!text.contains("secret"), "{text}");
        state().folder = None;
        Ok(())
    }

    #[test]
    fn only_the_newest_files_stay() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        for minute in 10..40 {
            fs::write(
                folder.path().join(format!("crash-20200101-00{minute}00.txt")),
                "old",
            )?;
        }
        fs::write(folder.path().join("crash-notes.txt"), "mine")?;
        let path = write(folder.path(), "new")?;
        assert_eq!(fs::read_to_string(path)?, "new");
        assert_eq!(fs::read_dir(folder.path())?.count(), MOST_FILES + 1);
        assert!(folder.path().join("crash-notes.txt").exists());
        Ok(())
    }
}
