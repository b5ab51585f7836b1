//! `openssl s_server` in its variants.

use super::keys::Pair;
use super::{Running, free_port, wait_for};
use std::process::{Command, Stdio};

/// A running `openssl s_server`.
#[derive(Debug)]
pub struct OpenSsl {
    pub port: u16,
    _process: Running,
}

impl OpenSsl {
    /// Starts it with further arguments, such as `-tls1_2`.
    ///
    /// # Errors
    /// The reason why this machine cannot run it.
    pub fn start(pair: &Pair, arguments: &[&str]) -> Result<OpenSsl, String> {
        let port = free_port();
        let process = Command::new("openssl")
            .args([
                "s_server",
                "-quiet",
                "-accept",
                &format!("127.0.0.1:{port}"),
                "-key",
            ])
            .arg(&pair.key)
            .arg("-cert")
            .arg(&pair.certificate)
            .args(arguments)
            .stdin(Stdio::piped())
            .stdout(Stdio::null())
            .stderr(Stdio::null())
            .spawn()
            .map_err(|error| format!("openssl does not run: {error}"))?;
        let server = OpenSsl {
            port,
            _process: Running(process),
        };
        if wait_for(port) {
            Ok(server)
        } else {
            Err(format!("openssl s_server {} did not start", arguments.join(" ")))
        }
    }
}
