//! A real Dovecot with its own configuration, POP3 and IMAP, plain and secure.

use super::keys::Pair;
use super::{Running, exists, free_port, wait_for};
use mailprobe::mail::{Ports, Service};
use std::path::Path;
use std::process::{Command, Stdio};

const PROGRAM: &str = "/usr/sbin/dovecot";

/// A running Dovecot.
#[derive(Debug)]
pub struct Dovecot {
    pub ports: Ports,
    folder: tempfile::TempDir,
    process: Running,
}

impl Dovecot {
    /// Starts it with a certificate and a key, which need not match.
    ///
    /// # Errors
    /// The reason why this machine cannot run it.
    pub fn start(certificate: &Pair, key: &Pair) -> Result<Dovecot, String> {
        if !exists(PROGRAM) {
            return Err(format!("{PROGRAM} is not installed"));
        }
        let folder = tempfile::Builder::new()
            .prefix("mp-dovecot")
            .tempdir_in("/tmp")
            .map_err(|e| e.to_string())?;
        open_to_all(folder.path());
        let mut ports = Ports::default();
        for service in [Service::Pop3, Service::Pop3s, Service::Imap, Service::Imaps] {
            ports.set(service, free_port());
        }
        let config = folder.path().join("dovecot.conf");
        std::fs::write(&config, configuration(folder.path(), &ports, certificate, key))
            .map_err(|e| e.to_string())?;
        let process = Command::new(PROGRAM)
            .args(["-F", "-c"])
            .arg(&config)
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|e| e.to_string())?;
        let dovecot = Dovecot {
            ports,
            folder,
            process: Running(process),
        };
        if wait_for(dovecot.ports.of(Service::Pop3)) {
            Ok(dovecot)
        } else {
            Err(format!("dovecot did not start: {}", dovecot.log()))
        }
    }

    /// What it wrote to its log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Dovecot {
    fn drop(&mut self) {
        // Asked to stop it takes its children along; killed it would leave them behind.
        let _ = Command::new("kill").arg(self.process.0.id().to_string()).status();
        let begun = std::time::Instant::now();
        while begun.elapsed().as_secs() < 5 && matches!(self.process.0.try_wait(), Ok(None)) {
            std::thread::sleep(std::time::Duration::from_millis(10));
        }
    }
}

/// Its login processes run as another user where the tests run as root.
fn open_to_all(folder: &Path) {
    use std::os::unix::fs::PermissionsExt as _;
    let _ = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755));
}

fn configuration(folder: &Path, ports: &Ports, certificate: &Pair, key: &Pair) -> String {
    let folder = folder.display();
    let user = whoami();
    let login_user = if user == "root" {
        "dovenull".to_owned()
    } else {
        user.clone()
    };
    let internal_user = if user == "root" {
        "dovecot".to_owned()
    } else {
        user.clone()
    };
    let chroot = if user == "root" { "" } else { "chroot =" };
    let listeners = [
        ("pop3", Service::Pop3, Service::Pop3s),
        ("imap", Service::Imap, Service::Imaps),
    ]
    .map(|(name, plain, secure)| {
        let (plain, secure) = (ports.of(plain), ports.of(secure));
        format!(
            "service {name}-login {{\n  {chroot}\n  inet_listener {name} {{\n    port = {plain}\n  }}\n  \
             inet_listener {name}s {{\n    port = {secure}\n    ssl = yes\n  }}\n}}\n"
        )
    })
    .concat();
    format!(
        "protocols = pop3 imap\nlisten = 127.0.0.1\nbase_dir = {folder}/run\nstate_dir = {folder}/state\n\
         log_path = {folder}/log\nssl = yes\nssl_cert = <{}\nssl_key = <{}\ndisable_plaintext_auth = no\n\
         default_internal_user = {internal_user}\ndefault_internal_group = {}\ndefault_login_user = {login_user}\n\
         mail_location = maildir:{folder}/mail\nssl_dh =\n\
         passdb {{\n  driver = static\n  args = nopassword=y\n}}\nuserdb {{\n  driver = static\n  args = uid=nobody gid=nogroup home={folder}\n}}\n\
         service anvil {{\n  {chroot}\n}}\nservice stats {{\n  {chroot}\n}}\n{listeners}",
        certificate.certificate.display(),
        key.key.display(),
        group(),
    )
}

fn whoami() -> String {
    let output = Command::new("id").arg("-un").output().expect("id runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}

fn group() -> String {
    if whoami() == "root" {
        return "dovecot".to_owned();
    }
    let output = Command::new("id").arg("-gn").output().expect("id runs");
    String::from_utf8_lossy(&output.stdout).trim().to_owned()
}
