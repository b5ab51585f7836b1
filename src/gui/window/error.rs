//! Why there is no window, in one line that names the way out.
//!
//! In: what was tried. Out: an [`OpenError`].

/// Why there is no window.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub enum OpenError {
    /// Neither X nor Wayland, or it does not answer.
    #[error(
        "there is no display to open a window on; use the command line, for example: \
         mailprobe check message.txt (see mailprobe --help)"
    )]
    NoDisplay,
    /// Every renderer failed.
    #[error(
        "this computer cannot draw the window ({tried}); use the command line, for example: \
         mailprobe check message.txt (see mailprobe --help)"
    )]
    NoRenderer {
        /// Each renderer with its reason.
        tried: String,
    },
    /// A library of the system is missing.
    #[error(
        "the window needs the library {library}, which is not installed; on Debian and Ubuntu: \
         apt install {package} (or use the command line, see mailprobe --help)"
    )]
    MissingLibrary {
        /// Its file.
        library: String,
        /// The Debian package that holds it.
        package: String,
    },
    /// The person chose no window.
    #[error("no window was opened, as the renderer none asks for; see mailprobe --help for the command line")]
    RendererNone,
    /// The window was open when Mailprobe made a mistake; the crash report has the file about it.
    #[error("the window was closed by a mistake in Mailprobe; start it again, or see mailprobe --help")]
    Crashed,
}
