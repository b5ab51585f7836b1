//! A real Postfix with its own configuration: relay with STARTTLS, submission that wants it, and SMTP over TLS.

use super::keys::Pair;
use super::{Running, exists, free_port, wait_for};
use mailprobe::mail::{Ports, Service};
use std::path::Path;
use std::process::{Command, Stdio};

const PROGRAM: &str = "/usr/sbin/postfix";

/// A running Postfix.
#[derive(Debug)]
pub struct Postfix {
    pub ports: Ports,
    folder: tempfile::TempDir,
    process: Running,
}

impl Postfix {
    /// Starts it with further lines for `main.cf`.
    ///
    /// # Errors
    /// The reason why this machine cannot run it.
    pub fn start(pair: &Pair, settings: &str) -> Result<Postfix, String> {
        if !exists(PROGRAM) {
            return Err(format!("{PROGRAM} is not installed"));
        }
        if !is_root() {
            return Err("postfix starts as root only".to_owned());
        }
        let folder = tempfile::Builder::new()
            .prefix("mp-postfix")
            .tempdir_in("/tmp")
            .map_err(|error| error.to_string())?;
        let mut ports = Ports::default();
        for service in [Service::Smtp, Service::Submission, Service::Smtps] {
            ports.set(service, free_port());
        }
        lay_out(folder.path(), &ports, pair, settings).map_err(|error| error.to_string())?;
        let process = Command::new(PROGRAM)
            .arg("-c")
            .arg(folder.path().join("etc"))
            .arg("start-fg")
            .stdin(Stdio::null())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| error.to_string())?;
        let postfix = Postfix {
            ports,
            folder,
            process: Running(process),
        };
        if wait_for(postfix.ports.of(Service::Smtp)) {
            Ok(postfix)
        } else {
            Err(format!("postfix did not start: {}", postfix.log()))
        }
    }

    /// What it wrote to its log.
    pub fn log(&self) -> String {
        std::fs::read_to_string(self.folder.path().join("log")).unwrap_or_default()
    }
}

impl Drop for Postfix {
    fn drop(&mut self) {
        // Its master ends its children when it is told to stop, and leaves them behind when it is killed.
        let _ = Command::new(PROGRAM)
            .arg("-c")
            .arg(self.folder.path().join("etc"))
            .arg("abort")
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .status();
        let _ = self.process.0.kill();
    }
}

fn lay_out(folder: &Path, ports: &Ports, pair: &Pair, settings: &str) -> std::io::Result<()> {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o755))?;
    for part in ["etc", "spool", "data"] {
        std::fs::create_dir(folder.join(part))?;
    }
    Command::new("chown")
        .arg("postfix")
        .arg(folder.join("data"))
        .status()?;
    let root = folder.display();
    let main = format!(
        "compatibility_level = 3.6\nqueue_directory = {root}/spool\ndata_directory = {root}/data\n\
         command_directory = /usr/sbin\ndaemon_directory = /usr/lib/postfix/sbin\nmail_owner = postfix\n\
         setgid_group = postdrop\ninet_interfaces = 127.0.0.1\ninet_protocols = ipv4\nmyhostname = mail.example.test\n\
         mydestination =\nmynetworks = 127.0.0.0/8\nmaillog_file = {root}/log\nmaillog_file_prefixes = /tmp\n\
         smtpd_tls_cert_file = {}\nsmtpd_tls_key_file = {}\nsmtpd_tls_security_level = may\n\
         smtpd_peername_lookup = no\nalias_maps =\nalias_database =\n{settings}\n",
        pair.certificate.display(),
        pair.key.display(),
    );
    let (smtp, submission, smtps) = (
        ports.of(Service::Smtp),
        ports.of(Service::Submission),
        ports.of(Service::Smtps),
    );
    let master = format!(
        "127.0.0.1:{smtp} inet n - n - - smtpd\n\
         127.0.0.1:{submission} inet n - n - - smtpd\n  -o smtpd_tls_security_level=encrypt\n\
         127.0.0.1:{smtps} inet n - n - - smtpd\n  -o smtpd_tls_wrappermode=yes\n\
         tlsmgr unix - - n 1000? 1 tlsmgr\nrewrite unix - - n - - trivial-rewrite\nanvil unix - - n - 1 anvil\n\
         proxymap unix - - n - - proxymap\npostlog unix-dgram n - n - 1 postlogd\npickup unix n - n 60 1 pickup\n\
         cleanup unix n - n - 0 cleanup\nqmgr unix n - n 300 1 qmgr\n"
    );
    std::fs::write(folder.join("etc/main.cf"), main)?;
    std::fs::write(folder.join("etc/master.cf"), master)
}

fn is_root() -> bool {
    let output = Command::new("id").arg("-u").output();
    output.is_ok_and(|output| output.stdout.starts_with(b"0"))
}
