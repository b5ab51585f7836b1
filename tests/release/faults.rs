//! What happens around the program: the name service dead, the network gone, the disk full, the computer asleep, two copies at
//! once, thousands of runs. It says what it saw in one clear line or a report, and nothing is lost.
#![cfg(target_os = "linux")]

use crate::practice::Practice;
use crate::skip::skip;
use mailprobe::lab::{self, Lab};
use mailprobe::mail::{Protocol, Security};
use mailprobe::probe::Cancel;
use mailprobe::{checkup, complaint};
use serde_json::Value;
use std::fs::{self, File};
use std::os::unix::fs::FileTypeExt as _;
use std::path::Path;
use std::process::{Child, Command, Output, Stdio};
use std::time::{Duration, Instant};

const PROGRAM: &str = env!("CARGO_BIN_EXE_mailprobe");

fn mailprobe(arguments: &[&str]) -> Output {
    Command::new(PROGRAM)
        .args(arguments)
        .env("LANG", "C")
        .stdin(Stdio::null())
        .output()
        .expect("the program starts")
}

fn one_line(output: &Output) -> String {
    let error = String::from_utf8_lossy(&output.stderr).into_owned();
    assert_eq!(error.lines().count(), 1, "{error}");
    assert!(!error.contains("panicked"), "{error}");
    assert_eq!(output.status.code(), Some(2), "{error}");
    error
}

fn json(output: &Output) -> Value {
    serde_json::from_slice(&output.stdout).unwrap_or_else(|reason| {
        panic!(
            "{reason}: {}{}",
            String::from_utf8_lossy(&output.stdout),
            String::from_utf8_lossy(&output.stderr)
        )
    })
}

/// The program where the shell line before it has changed the computer; `None` where that is not allowed here.
fn elsewhere(unshared: &str, before: &str, arguments: &str) -> Option<Output> {
    let allowed = Command::new("unshare")
        .args([unshared, "sh", "-c", before])
        .status();
    if !allowed.is_ok_and(|status| status.success()) {
        skip(
            "namespaces",
            "this computer does not let tests have a network of their own",
        );
        return None;
    }
    let line = format!("{before} && exec {PROGRAM} {arguments}");
    let output = Command::new("unshare")
        .args([unshared, "sh", "-c", &line])
        .env("LANG", "C")
        .stdin(Stdio::null())
        .output();
    Some(output.expect("it starts"))
}

#[test]
fn a_dead_name_service_is_named() {
    let folder = tempfile::tempdir().expect("folder");
    let resolver = folder.path().join("resolv.conf");
    fs::write(&resolver, "nameserver 192.0.2.53\noptions timeout:1 attempts:1\n").expect("written");
    let before = format!("mount --bind {} /etc/resolv.conf", resolver.display());
    let Some(output) = elsewhere("-m", &before, "check --server mail.example.com --port 995 --json") else {
        return;
    };
    assert_eq!(output.status.code(), Some(1));
    let result = json(&output);
    assert_eq!(result["leading"], "dns", "{result}");
}

#[test]
fn without_any_network_nobody_is_said_to_be_reachable() {
    let arguments = "check --server 192.0.2.7 --port 995 --protocol pop3";
    let Some(output) = elsewhere("-n", "true", arguments) else {
        return;
    };
    let report = String::from_utf8_lossy(&output.stdout);
    assert!(
        report.contains("This computer has no network connection"),
        "{report}"
    );
    let rest = report.replace("No port of 192.0.2.7 can be reached", "");
    assert!(!rest.contains("can be reached"), "{report}");
}

#[test]
fn a_network_that_goes_in_the_middle_leaves_what_was_seen() {
    let mut practice = Practice::start("slow");
    let check = practice.check().spawn().expect("started");
    std::thread::sleep(Duration::from_millis(1500));
    practice.process.kill().expect("ended");
    let result = json(&check.wait_with_output().expect("it ends"));
    assert_ne!(result["leading"], "healthy");
    assert_ne!(result["groupshield"]["label"], "likely");
    let transcript = result["observations"]["transcript"].as_array().expect("lines");
    assert!(transcript.iter().any(|line| {
        line["what"]
            .as_str()
            .is_some_and(|what| what.starts_with("connected"))
    }));
}

#[test]
fn a_full_disk_is_told_in_one_line() {
    let full = Stdio::from(File::options().write(true).open("/dev/full").expect("there"));
    let mut command = Command::new(PROGRAM);
    command.args(["check", "--practice", "healthy"]).env("LANG", "C");
    let output = command
        .stdin(Stdio::null())
        .stdout(full)
        .stderr(Stdio::piped())
        .spawn();
    let output = output.and_then(Child::wait_with_output).expect("it ends");
    assert!(one_line(&output).contains("the disk is full"));

    let output = mailprobe(&["check", "--practice", "healthy", "--html", "/dev/full"]);
    assert!(one_line(&output).contains("the disk is full"));
    assert!(
        String::from_utf8_lossy(&output.stdout).contains("Mailprobe"),
        "the report is there all the same"
    );

    let folder = tempfile::tempdir().expect("folder");
    let list = folder.path().join("list");
    fs::write(&list, "127.0.0.1 1 pop3\n").expect("written");
    let output = mailprobe(&["batch", list.to_str().expect("UTF-8"), "--output", "/dev/full"]);
    assert!(one_line(&output).contains("cannot be written"));
    let device = fs::metadata("/dev/full").expect("still there").file_type();
    assert!(device.is_char_device(), "nothing takes a device's place");
}

#[test]
fn a_file_that_may_not_grow_is_told_in_one_line() {
    let folder = tempfile::tempdir().expect("folder");
    let page = folder.path().join("page.html");
    let line = format!(
        "ulimit -f 0; exec {PROGRAM} check --practice healthy --html {}",
        page.display()
    );
    let output = Command::new("sh")
        .args(["-c", &line])
        .env("LANG", "C")
        .stdin(Stdio::null())
        .output()
        .expect("it starts");
    assert!(one_line(&output).contains("could not be saved"));
    assert!(!page.exists());
}

#[test]
fn a_pipe_without_a_reader_is_left_when_the_run_is_ended() {
    let folder = tempfile::tempdir().expect("folder");
    let pipe = folder.path().join("pipe");
    let made = Command::new("mkfifo").arg(&pipe).status();
    assert!(made.is_ok_and(|status| status.success()));
    for signal in ["-TERM", "-HUP", "-INT"] {
        let mut run = Command::new(PROGRAM)
            .args(["check", "--practice", "healthy", "--html"])
            .arg(&pipe)
            .env("LANG", "C")
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped())
            .spawn()
            .expect("the program starts");
        // The report comes first, then the pipe.
        let mut report = [0; 16];
        let stdout = run.stdout.as_mut().expect("piped");
        std::io::Read::read_exact(stdout, &mut report).expect("a report");
        std::thread::sleep(Duration::from_millis(200));
        let sent = Command::new("kill")
            .args([signal, &run.id().to_string()])
            .status();
        assert!(sent.is_ok_and(|status| status.success()));
        let until = Instant::now() + Duration::from_secs(20);
        while run.try_wait().expect("a child").is_none() {
            if Instant::now() > until {
                run.kill().expect("ended");
                panic!("{signal} ends nothing");
            }
            std::thread::sleep(Duration::from_millis(50));
        }
        let output = run.wait_with_output().expect("it ended");
        assert!(
            one_line(&output).contains("before everything was written"),
            "{signal}"
        );
    }
}

#[test]
fn where_nothing_may_be_written_the_report_is_shown_all_the_same() {
    let output = mailprobe(&["check", "--practice", "healthy", "--html", "/proc/report.html"]);
    assert!(one_line(&output).contains("could not be saved"));
    assert!(!output.stdout.is_empty());
}

#[test]
fn a_computer_that_slept_in_the_middle_does_not_blame_the_server() {
    let practice = Practice::start("healthy");
    for asleep_after in [4, 8, 15, 30] {
        let check = practice.check().spawn().expect("started");
        let signal = |name: &str| {
            let id = check.id().to_string();
            let _ = Command::new("kill").args([name, &id]).status();
        };
        std::thread::sleep(Duration::from_millis(asleep_after));
        signal("-STOP");
        std::thread::sleep(Duration::from_secs(3));
        signal("-CONT");
        let result = json(&check.wait_with_output().expect("it ends"));
        // Nobody trusts the practice certificate from outside; that is the one thing wrong.
        assert_eq!(result["leading"], "certificate", "asleep after {asleep_after} ms");
    }
}

#[test]
fn copies_at_once_do_not_disturb_each_other() {
    let checks: Vec<Child> = (0..4)
        .map(|_| {
            let mut command = Command::new(PROGRAM);
            command.args(["check", "--practice", "groupshield-refused", "--json"]);
            command
                .stdin(Stdio::null())
                .stdout(Stdio::piped())
                .stderr(Stdio::piped());
            command.spawn().expect("started")
        })
        .collect();
    for check in checks {
        let output = check.wait_with_output().expect("it ends");
        let result = json(&output);
        assert_eq!(result["leading"], "groupshield");
    }
}

#[test]
fn two_batches_into_one_file_are_not_allowed() {
    let practice = Practice::start("silent");
    let folder = tempfile::tempdir().expect("folder");
    let (list, results) = (folder.path().join("list"), folder.path().join("results"));
    let row = format!(
        r#"{{"server":"127.0.0.1","port":995,"protocol":"pop3","ports":"{}"}}"#,
        practice.ports
    );
    fs::write(&list, row).expect("written");
    let path = |path: &Path| path.to_str().expect("UTF-8").to_owned();
    let arguments = [
        "batch".to_owned(),
        path(&list),
        "--output".to_owned(),
        path(&results),
    ];
    let mut first = Command::new(PROGRAM)
        .args(&arguments)
        .stderr(Stdio::null())
        .spawn()
        .expect("started");
    let patience = Instant::now();
    while !results.exists() && patience.elapsed() < Duration::from_secs(10) {
        std::thread::sleep(Duration::from_millis(20));
    }
    std::thread::sleep(Duration::from_millis(200));
    let second = Command::new(PROGRAM).args(&arguments).output().expect("it ends");
    assert!(one_line(&second).contains("another batch is writing"));
    assert!(first.wait().expect("it ends").success());
    assert_eq!(fs::read_to_string(&results).expect("read").lines().count(), 1);
}

fn open_files() -> usize {
    fs::read_dir("/proc/self/fd").map_or(0, Iterator::count)
}

/// In MiB.
fn resident() -> f64 {
    let statm = fs::read_to_string("/proc/self/statm").expect("Linux");
    let pages: f64 = statm
        .split_whitespace()
        .nth(1)
        .and_then(|pages| pages.parse().ok())
        .expect("a number");
    pages * 4096.0 / f64::from(1 << 20)
}

/// `benches/scale` does the same ten thousand times and says how memory goes.
#[test]
fn hundreds_of_runs_leave_no_socket_and_no_memory_behind() {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()
        .expect("a runtime");
    runtime.block_on(async {
        let scenario = lab::scenario("healthy").expect("known");
        let lab = Lab::start(scenario).await.expect("loopback works");
        let run = async || {
            let overrides = mailprobe::mail::TargetOverrides {
                server: Some(lab::USUAL_NAME.to_owned()),
                port: Some(lab.ports().of(mailprobe::mail::Service::Pop3s)),
                protocol: Some(Protocol::Pop3),
                security: Some(Security::Tls),
                client: None,
            };
            let reading = complaint::Reading::default();
            let target = checkup::target(&reading, &overrides, lab.ports()).expect("a target");
            let request = checkup::Request::new(reading, target);
            checkup::run(request, lab.environment(), &|_| {}, &Cancel::default()).await
        };
        for _ in 0..30 {
            run().await;
        }
        let (files, memory) = (open_files(), resident());
        for _ in 0..300 {
            let checkup = run().await;
            assert!(!checkup.observations.ports.is_empty());
        }
        tokio::time::sleep(Duration::from_millis(300)).await;
        assert!(
            open_files() <= files + 8,
            "{files} files before, {} after",
            open_files()
        );
        assert!(
            resident() < memory + 24.0,
            "{memory} MiB before, {} after",
            resident()
        );
    });
}

#[test]
fn a_clock_before_1970_or_after_2038_ends_nothing() {
    for time in [
        "@1969-01-01 00:00:00",
        "@1901-01-01 00:00:00",
        "@2038-02-01 00:00:00",
        "@2110-01-01 00:00:00",
        "@9999-12-31 00:00:00",
        "@0001-01-01 00:00:00",
    ] {
        let run = Command::new("faketime")
            .args(["-f", time, PROGRAM, "check", "--practice", "healthy", "--json"])
            .env("DONT_FAKE_MONOTONIC", "1")
            .env("LANG", "C")
            .stdin(Stdio::null())
            .output();
        let Ok(output) = run else {
            eprintln!("left out: faketime is missing (apt install faketime)");
            return;
        };
        let said = String::from_utf8_lossy(&output.stderr);
        assert!(!said.contains("panicked"), "{time}: {said}");
        assert!(json(&output)["leading"].is_string(), "{time}: {output:?}");
    }
}
