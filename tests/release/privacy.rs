//! What SECURITY.md promises, watched from outside by the system's own record of what the program asks of it: it connects to
//! the named server and the name service and to nobody else, and to nobody at all before a check; it writes what a person saves.
#![cfg(target_os = "linux")]

use crate::skip::skip;
use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::time::Duration;

const PROGRAM: &str = env!("CARGO_BIN_EXE_mailprobe");

/// Text that would like to be fetched, opened or run.
const BAIT: &str = "<img src=\"http://192.0.2.66/track.png\"><script src=https://192.0.2.66/a.js></script>\n\
    \\\\192.0.2.66\\share\\a.ico file:///etc/shadow http://192.0.2.66:8080/ $(curl 192.0.2.66) `curl 192.0.2.66`\n\
    Account: 'x', Server: '192.0.2.66', Protocol: POP3, Port: 995, Secure(SSL): Yes, Error Number: 0x800CCC1A\n";

/// What a run asked of the system.
#[derive(Debug, Default)]
struct Watched {
    /// `address:port` of every internet address it connected or sent to.
    peers: BTreeSet<String>,
    /// Files it opened for writing, made or renamed.
    written: BTreeSet<PathBuf>,
    /// Programs it started, itself left out.
    started: usize,
    /// It spoke to a screen.
    saw_screen: bool,
}

/// Runs the program under `strace`; `None` where that is not possible here.
fn watch(arguments: &[&str], home: &Path, display: Option<&str>, seconds: u64) -> Option<Watched> {
    let log = home.with_extension("strace");
    let mut command = Command::new("strace");
    command
        .args([
            "-f",
            "-qq",
            "-s",
            "300",
            "-e",
            "trace=connect,sendto,sendmsg,sendmmsg,open,openat,creat,rename,renameat,renameat2,execve",
        ])
        .args(["-e", "signal=none", "-o"])
        .arg(&log)
        .args(["timeout", &seconds.to_string(), PROGRAM])
        .args(arguments)
        .env("HOME", home)
        .env("XDG_CONFIG_HOME", home.join("config"))
        .env("XDG_DATA_HOME", home.join("data"))
        .env("XDG_CACHE_HOME", home.join("cache"))
        .env("LANG", "C")
        .stdin(Stdio::null())
        .stdout(Stdio::null())
        .stderr(Stdio::null());
    match display {
        Some(display) => command.env("DISPLAY", display).env_remove("WAYLAND_DISPLAY"),
        None => command.env_remove("DISPLAY"),
    };
    let ran = command.status();
    let lines = fs::read_to_string(&log).unwrap_or_default();
    let _ = fs::remove_file(&log);
    if ran.is_err() || !lines.contains("execve(") {
        skip(
            "strace",
            "strace is missing or not allowed here (apt install strace)",
        );
        return None;
    }
    Some(read(&lines))
}

fn read(lines: &str) -> Watched {
    let mut watched = Watched::default();
    for line in lines.lines() {
        let between = |start: &str, end: &str| {
            let rest = line.split_once(start)?.1;
            Some(rest.split_once(end)?.0.to_owned())
        };
        if let Some(port) = between("_port=htons(", ")") {
            let address = between("inet_addr(\"", "\")").or_else(|| between("inet_pton(AF_INET6, \"", "\""));
            watched
                .peers
                .insert(format!("{}:{port}", address.unwrap_or_default()));
        }
        let is_write = ["O_WRONLY", "O_RDWR", "O_CREAT", "rename", "creat("]
            .iter()
            .any(|word| line.contains(word));
        if is_write && !line.contains("connect(") && !line.contains("= -1") {
            watched.written.extend(between("\"", "\"").map(PathBuf::from));
        }
        watched.saw_screen |= line.contains("/.X11-unix/X") && line.ends_with("= 0");
        watched.started += usize::from(line.contains("execve("));
    }
    // `timeout`, and the program itself.
    watched.started = watched.started.saturating_sub(2);
    watched.written.retain(|path| {
        !path.starts_with("/dev") && !path.starts_with("/proc") && !path.starts_with("/memfd")
    });
    watched
}

/// A folder and beside it the place of the record.
fn home() -> (tempfile::TempDir, PathBuf) {
    let folder = tempfile::tempdir().expect("folder");
    let home = folder.path().join("home");
    fs::create_dir(&home).expect("made");
    (folder, home)
}

fn files_below(folder: &Path) -> Vec<PathBuf> {
    let Ok(items) = fs::read_dir(folder) else {
        return Vec::new();
    };
    items
        .flatten()
        .flat_map(|item| {
            if item.path().is_dir() {
                files_below(&item.path())
            } else {
                vec![item.path()]
            }
        })
        .collect()
}

#[test]
fn reading_a_hostile_message_contacts_nobody_and_writes_nothing() {
    let (_folder, home) = home();
    let message = home.join("message.txt");
    fs::write(&message, BAIT).expect("written");
    let Some(watched) = watch(&["explain", message.to_str().expect("UTF-8")], &home, None, 20) else {
        return;
    };
    assert!(watched.peers.is_empty(), "{watched:?}");
    assert!(watched.written.is_empty(), "{watched:?}");
    assert_eq!(watched.started, 0, "{watched:?}");
}

#[test]
fn a_check_talks_to_the_named_server_alone_and_writes_nothing() {
    let (_folder, home) = home();
    let arguments = [
        "check",
        "--server",
        "127.0.0.1",
        "--port",
        "9",
        "--protocol",
        "pop3",
    ];
    let Some(watched) = watch(&arguments, &home, None, 60) else {
        return;
    };
    assert!(!watched.peers.is_empty());
    for peer in &watched.peers {
        assert!(peer.starts_with("127.0.0.1:"), "{watched:?}");
    }
    assert!(watched.written.is_empty(), "{watched:?}");
    assert_eq!(watched.started, 0, "{watched:?}");
    assert_eq!(files_below(&home), Vec::<PathBuf>::new());
}

#[test]
fn a_name_is_asked_of_the_name_service_only() {
    let (_folder, home) = home();
    let arguments = [
        "check",
        "--server",
        "no-such-host.invalid",
        "--port",
        "995",
        "--protocol",
        "pop3",
    ];
    let Some(watched) = watch(&arguments, &home, None, 60) else {
        return;
    };
    for peer in &watched.peers {
        assert!(
            peer.ends_with(":53") || peer.ends_with(":0"),
            "neither a name server nor the system's own sorting of addresses: {watched:?}"
        );
    }
    assert!(watched.written.is_empty(), "{watched:?}");
}

#[test]
fn a_loaded_result_to_compare_with_is_data_only() {
    let (_folder, home) = home();
    let saved = home.join("saved.json");
    fs::write(
        &saved,
        r#"{"target":{"server":"192.0.2.66"},"evil":"http://192.0.2.66/"}"#,
    )
    .expect("written");
    let arguments = [
        "check",
        "--practice",
        "healthy",
        "--compare",
        saved.to_str().expect("UTF-8"),
    ];
    let Some(watched) = watch(&arguments, &home, None, 60) else {
        return;
    };
    for peer in &watched.peers {
        assert!(peer.starts_with("127.0.0.1:"), "{watched:?}");
    }
}

/// A POP3 server inside TLS whose certificate an unknown authority signed, and which names addresses for its issuer, its
/// revocation list and its answers, all on the given port.
fn server_naming_addresses(on_port: u16) -> u16 {
    use rcgen::{CertificateParams, CertifiedIssuer, CrlDistributionPoint, CustomExtension, IsCa, KeyPair};
    use rustls::pki_types::PrivatePkcs8KeyDer;
    use std::io::Write as _;

    let mut authority = CertificateParams::default();
    authority.is_ca = IsCa::Ca(rcgen::BasicConstraints::Unconstrained);
    let issuer = KeyPair::generate().expect("a key");
    let issuer = CertifiedIssuer::self_signed(authority, issuer).expect("an authority");
    let mut params = CertificateParams::new(vec!["127.0.0.1".to_owned()]).expect("a name");
    let address = |path: &str| format!("http://127.0.0.1:{on_port}/{path}");
    params.crl_distribution_points = vec![CrlDistributionPoint {
        uris: vec![address("list.crl")],
    }];
    // AccessDescription of RFC 5280 4.2.2.1, with id-ad-ocsp (.1) and id-ad-caIssuers (.2).
    let access = |method: u8, uri: String| {
        let mut one = vec![6, 8, 0x2b, 6, 1, 5, 5, 7, 0x30, method, 0x86, uri.len() as u8];
        one.extend(uri.into_bytes());
        [vec![0x30, one.len() as u8], one].concat()
    };
    let both = [access(1, address("ocsp")), access(2, address("issuer.cer"))].concat();
    let content = [vec![0x30, both.len() as u8], both].concat();
    params.custom_extensions.push(CustomExtension::from_oid_content(
        &[1, 3, 6, 1, 5, 5, 7, 1, 1],
        content,
    ));
    let key = KeyPair::generate().expect("a key");
    let certificate = params.signed_by(&key, &issuer).expect("a certificate");
    let key = PrivatePkcs8KeyDer::from(key.serialize_der());
    let provider = std::sync::Arc::new(rustls::crypto::ring::default_provider());
    let config = rustls::ServerConfig::builder_with_provider(provider)
        .with_safe_default_protocol_versions()
        .expect("versions")
        .with_no_client_auth()
        .with_single_cert(vec![certificate.der().clone()], key.into())
        .expect("a server");
    let config = std::sync::Arc::new(config);
    let listener = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let port = listener.local_addr().expect("bound").port();
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let config = config.clone();
            std::thread::spawn(move || {
                let connection = rustls::ServerConnection::new(config).expect("a connection");
                let mut stream = rustls::StreamOwned::new(connection, stream);
                let _ = stream.write_all(b"+OK ready\r\n");
                let _ = std::io::copy(&mut stream, &mut std::io::sink());
            });
        }
    });
    port
}

#[test]
fn the_addresses_that_a_certificate_names_are_never_asked() {
    let (_folder, home) = home();
    let never_asked = std::net::TcpListener::bind("127.0.0.1:0").expect("a port");
    let never_asked = never_asked.local_addr().expect("bound").port();
    let port = server_naming_addresses(never_asked).to_string();
    let arguments = [
        "check",
        "--server",
        "127.0.0.1",
        "--port",
        &port,
        "--protocol",
        "pop3",
        "--json",
    ];
    let output = Command::new(PROGRAM).args(arguments).output().expect("it ends");
    let result = String::from_utf8_lossy(&output.stdout);
    let judged = ["untrusted-issuer", "missing-intermediate"];
    let judged = judged
        .iter()
        .any(|problem| result.contains(&format!("\"{problem}\"")));
    assert!(judged, "the certificate was not judged");
    let Some(watched) = watch(&arguments, &home, None, 60) else {
        return;
    };
    assert!(
        watched.peers.contains(&format!("127.0.0.1:{port}")),
        "{watched:?}"
    );
    let asked = format!("127.0.0.1:{never_asked}");
    assert!(!watched.peers.contains(&asked), "{watched:?}");
}

#[test]
fn an_open_window_contacts_nobody_before_check_is_pressed() {
    let (_folder, home) = home();
    let Some(screen) = Screen::start() else { return };
    let arguments = ["gui", "--server", "192.0.2.66", "--port", "995"];
    let Some(watched) = watch(&arguments, &home, Some(&screen.name), 6) else {
        return;
    };
    assert!(watched.saw_screen, "the window did not open: {watched:?}");
    assert!(watched.peers.is_empty(), "{watched:?}");
    for path in &watched.written {
        assert!(path.starts_with(&home) || path.starts_with("/tmp"), "{watched:?}");
    }
}

/// A screen that is not there.
struct Screen {
    server: std::process::Child,
    name: String,
}

impl Screen {
    fn start() -> Option<Screen> {
        use std::io::{BufRead as _, BufReader};
        let mut server = Command::new("Xvfb")
            .args(["-displayfd", "1", "-screen", "0", "1024x768x24"])
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .inspect_err(|_| skip("screen", "Xvfb is missing (apt install xvfb)"))
            .ok()?;
        let mut number = String::new();
        BufReader::new(server.stdout.as_mut()?)
            .read_line(&mut number)
            .ok()?;
        std::thread::sleep(Duration::from_millis(100));
        Some(Screen {
            server,
            name: format!(":{}", number.trim()),
        })
    }
}

impl Drop for Screen {
    fn drop(&mut self) {
        let _ = self.server.kill();
        let _ = self.server.wait();
    }
}
