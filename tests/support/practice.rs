//! The practice server as its user starts it: a process of its own.

use serde_json::Value;
use std::io::{BufRead as _, BufReader};
use std::process::{Child, Command, Stdio};

/// A practice server in a process of its own, and what `check` needs to find it.
pub struct Practice {
    pub process: Child,
    /// As `--ports` takes them.
    pub ports: String,
}

impl Practice {
    /// Starts it and waits until it listens.
    pub fn start(scenario: &str) -> Practice {
        let mut process = Command::new(env!("CARGO_BIN_EXE_mailprobe"))
            .args(["lab", scenario, "--json"])
            .stdout(Stdio::piped())
            .spawn()
            .expect("started");
        let mut line = String::new();
        BufReader::new(process.stdout.as_mut().expect("piped"))
            .read_line(&mut line)
            .expect("a line");
        let stated: Value = serde_json::from_str(&line).expect("JSON");
        let ports: Vec<String> = stated["ports"]
            .as_object()
            .expect("ports")
            .iter()
            .map(|(service, port)| format!("{service}={port}"))
            .collect();
        let ports = ports.join(",");
        Practice { process, ports }
    }

    /// A check of its secure POP3 port from outside, to be started.
    pub fn check(&self) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_mailprobe"));
        command.args([
            "check",
            "--server",
            "127.0.0.1",
            "--port",
            "995",
            "--protocol",
            "pop3",
            "--json",
        ]);
        command.args(["--ports", &self.ports]).env("LANG", "C");
        command
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }
}

impl Drop for Practice {
    fn drop(&mut self) {
        let _ = self.process.kill();
        let _ = self.process.wait();
    }
}
