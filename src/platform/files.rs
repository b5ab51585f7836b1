//! The two things every file the program writes needs: a whole write or none, and a reason in plain words.
//!
//! In: a path and bytes. Out: the file, or why not.

use std::fs::{self, OpenOptions};
use std::io::{self, ErrorKind, Write as _};
use std::path::Path;

/// Who may read a new file.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Readers {
    /// Only its owner: what the program keeps for itself.
    #[cfg_attr(not(feature = "gui"), allow(dead_code))]
    Owner,
    /// Whoever the system's usual setting lets: what a person saves to pass on.
    Usual,
}

/// Writes a file whole or not at all: an older one stays as it was until then. Links are followed; a device or a pipe is
/// written into, as nothing can take its place.
pub(crate) fn write_whole(path: &Path, bytes: &[u8], readers: Readers) -> io::Result<()> {
    let path = fs::canonicalize(path).unwrap_or_else(|_| path.to_owned());
    if is_device(&path) {
        return OpenOptions::new().write(true).open(&path)?.write_all(bytes);
    }
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
    let mut draft = new_draft(readers).tempfile_in(folder.unwrap_or(Path::new(".")))?;
    draft.write_all(bytes)?;
    draft.as_file().sync_all()?;
    draft.persist(&path)?;
    Ok(())
}

/// A draft has a name that nobody can guess, and is created only where nothing is.
fn new_draft(readers: Readers) -> tempfile::Builder<'static, 'static> {
    let mut builder = tempfile::Builder::new();
    builder.prefix(".mailprobe-").suffix(".part");
    #[cfg(unix)]
    {
        use std::os::unix::fs::PermissionsExt as _;
        // The system's usual setting (umask) takes from these what it takes from every new file.
        let mode = match readers {
            Readers::Owner => 0o600,
            Readers::Usual => 0o666,
        };
        builder.permissions(fs::Permissions::from_mode(mode));
    }
    #[cfg(not(unix))]
    let _ = readers;
    builder
}

/// True for what is there and neither a file nor a folder: a device, a pipe. Nothing can take its place, and reading it may
/// never end.
pub(crate) fn is_device(path: &Path) -> bool {
    fs::metadata(path).is_ok_and(|about| !about.is_file() && !about.is_dir())
}

/// True where both names, through links too, lead to one file that is there.
pub(crate) fn is_same_file(one: &Path, other: &Path) -> bool {
    match (fs::canonicalize(one), fs::canonicalize(other)) {
        (Ok(one), Ok(other)) => one == other || is_same_inode(&one, &other),
        _ => false,
    }
}

#[cfg(unix)]
fn is_same_inode(one: &Path, other: &Path) -> bool {
    use std::os::unix::fs::MetadataExt as _;
    let about = |path: &Path| fs::metadata(path).map(|about| (about.dev(), about.ino()));
    matches!((about(one), about(other)), (Ok(one), Ok(other)) if one == other)
}

#[cfg(not(unix))]
fn is_same_inode(_: &Path, _: &Path) -> bool {
    false
}

/// [`write_whole`] for the program's own files; their folder is created where it is missing. What stands in a file's place
/// and is none is left alone: writing into a pipe may never end.
#[cfg_attr(not(feature = "gui"), allow(dead_code))]
pub(crate) fn keep(path: &Path, bytes: &[u8]) -> io::Result<()> {
    if is_device(path) {
        return Err(ErrorKind::InvalidFilename.into());
    }
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder)?;
    }
    write_whole(path, bytes, Readers::Owner)
}

/// Why a file could not be read or written, in plain words for the usual reasons.
pub(crate) fn why(error: &io::Error) -> String {
    match error.kind() {
        ErrorKind::NotFound => "there is no such file or folder".to_owned(),
        ErrorKind::PermissionDenied => "permission is denied".to_owned(),
        ErrorKind::StorageFull | ErrorKind::QuotaExceeded => "the disk is full".to_owned(),
        ErrorKind::ReadOnlyFilesystem => "the disk can only be read".to_owned(),
        ErrorKind::IsADirectory => "it is a folder".to_owned(),
        ErrorKind::InvalidFilename => "the name is not allowed".to_owned(),
        _ => error.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_replaced_whole_and_no_draft_stays() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("new").join("a.json");
        keep(&path, b"one, and long")?;
        keep(&path, b"two")?;
        assert_eq!(fs::read(&path)?, b"two");
        assert_eq!(fs::read_dir(folder.path().join("new"))?.count(), 1);
        Ok(())
    }

    #[cfg(unix)]
    #[test]
    fn a_link_leads_to_the_file_that_is_replaced() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let (path, link) = (folder.path().join("a.html"), folder.path().join("link.html"));
        fs::write(&path, b"one")?;
        std::os::unix::fs::symlink(&path, &link)?;
        write_whole(&link, b"two", Readers::Usual)?;
        assert_eq!(fs::read(&path)?, b"two");
        assert!(fs::symlink_metadata(&link)?.is_symlink());
        Ok(())
    }

    #[cfg(target_os = "linux")]
    #[test]
    fn a_full_disk_is_told_and_no_device_is_replaced() -> io::Result<()> {
        use std::os::unix::fs::FileTypeExt as _;
        let full = Path::new("/dev/full");
        let error = write_whole(full, b"x", Readers::Usual).expect_err("full");
        assert_eq!(why(&error), "the disk is full");
        assert!(fs::metadata(full)?.file_type().is_char_device());
        Ok(())
    }

    #[test]
    fn a_write_that_fails_leaves_no_draft() -> io::Result<()> {
        let folder = tempfile::tempdir()?;
        let path = folder.path().join("a.json");
        fs::create_dir_all(path.join("not empty"))?;
        assert!(keep(&path, b"x").is_err());
        assert_eq!(fs::read_dir(folder.path())?.count(), 1);
        Ok(())
    }
}
