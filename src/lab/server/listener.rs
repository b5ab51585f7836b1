//! Opens the listeners of a practice server and receives connections.
//!
//! In: a [`ListenerConfig`], what one listener has to do. Out: bytes on loopback, until the listener's task is dropped.
//! Every connection has a time limit, and a listener receives only so many visitors at once.

use super::attacks;
use super::certificates::{Authority, Leaf};
use super::client_hello::Hello;
use super::legacy_tls::{self, Choice};
use super::mail_dialogue::{MailDialogue, Then};
use super::visitor::{drain, now, read_hello, turn_away};
use crate::lab::behaviour::{
    Abilities, Break, ClientCertificate, Flaw, Greeting, Mail, PortBehaviour, StartTls, TextAttack, Tls,
    TlsAttack, VisitorLimit,
};
use crate::mail::Service;
use std::collections::HashMap;
use std::collections::hash_map::DefaultHasher;
use std::hash::{Hash as _, Hasher as _};
use std::io::{self, Cursor};
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::io::{
    AsyncBufReadExt as _, AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _, BufReader,
};
use tokio::net::{TcpListener, TcpStream};
use tokio::task::JoinSet;
use tokio::time::{sleep, timeout};
use tokio_rustls::TlsAcceptor;

/// No connection lasts longer.
const LONGEST_CONNECTION: Duration = Duration::from_secs(60);
/// Visitors received at once by one listener; the others wait in the system's queue.
const MOST_CONNECTIONS: usize = 256;
/// Longest command line, in bytes.
const LONGEST_LINE: u64 = 4096;
/// Commands answered in one connection.
const MOST_COMMANDS: usize = 100;
/// Kinds of hello that are told apart.
const MOST_KINDS: usize = 1024;

/// What one listener has to do.
pub struct ListenerConfig {
    pub behaviour: PortBehaviour,
    pub service: Service,
    pub host: String,
    pub authority: Arc<Authority>,
    pub current_tls: Arc<rustls::ServerConfig>,
    /// The same, asking visitors for a certificate of their own.
    pub demanding_tls: Arc<rustls::ServerConfig>,
    /// How many visitors it takes.
    pub limit: VisitorLimit,
    /// Visitors so far.
    pub connections: AtomicUsize,
    /// Visitors inside.
    pub present: AtomicUsize,
    /// How many hellos of each kind came.
    pub hellos: Mutex<HashMap<u64, usize>>,
}

/// Receives visitors until it is dropped.
pub async fn receive(listener: TcpListener, config: Arc<ListenerConfig>) {
    let mut connections = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if connections.len() < MOST_CONNECTIONS => match accepted {
                Ok((stream, _)) => {
                    let config = config.clone();
                    connections.spawn(async move {
                        if !config.enters() {
                            return;
                        }
                        // A visitor who leaves early or breaks rules is what this server is for.
                        let _ = timeout(LONGEST_CONNECTION, config.serve(stream)).await;
                        config.present.fetch_sub(1, Ordering::Relaxed);
                    });
                }
                // Out of sockets for a moment: the visitors inside will leave.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
            Some(_) = connections.join_next(), if !connections.is_empty() => {}
        }
    }
}

impl ListenerConfig {
    /// Whether one more visitor is taken.
    fn enters(&self) -> bool {
        let before = match self.limit {
            VisitorLimit::None => 0,
            VisitorLimit::AtOnce(_) => self.present.load(Ordering::Relaxed),
            VisitorLimit::InAll(_) => self.connections.load(Ordering::Relaxed),
        };
        let enters = match self.limit {
            VisitorLimit::None => true,
            VisitorLimit::AtOnce(most) | VisitorLimit::InAll(most) => before < most,
        };
        if enters {
            self.present.fetch_add(1, Ordering::Relaxed);
        }
        enters
    }

    async fn serve(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let connection = self.connections.fetch_add(1, Ordering::Relaxed);
        if self.resets() {
            stream.set_zero_linger()?;
        }
        match &self.behaviour {
            // Nothing listens in these two; a listener that exists all the same closes.
            PortBehaviour::Refused | PortBehaviour::Scripted(_) => Ok(()),
            PortBehaviour::Silent => drain(&mut stream).await,
            PortBehaviour::Announces(text) => {
                stream.write_all(text.as_bytes()).await?;
                stream.shutdown().await?;
                timeout(Duration::from_secs(1), drain(&mut stream)).await?
            }
            PortBehaviour::Replies(text) => {
                let mut bytes = [0; 4096];
                if stream.read(&mut bytes).await? > 0 {
                    stream.write_all(text.as_bytes()).await?;
                }
                stream.shutdown().await
            }
            PortBehaviour::Plain(mail) => {
                let mut stream = BufReader::new(stream);
                let dialogue = self.dialogue(mail, false);
                if !self.greet(&mut stream, dialogue, connection).await? {
                    return Ok(());
                }
                match (self.converse(&mut stream, dialogue).await?, &mail.starttls) {
                    // What was sent before the go-ahead does not count after it (RFC 3207 4.2).
                    (Then::StartTls, StartTls::Offered(tls)) => {
                        self.secure(stream.into_inner(), tls, mail, connection).await
                    }
                    _ => Ok(()),
                }
            }
            PortBehaviour::Secure(tls, mail) => self.secure(stream, tls, mail, connection).await,
        }
    }

    fn resets(&self) -> bool {
        match &self.behaviour {
            PortBehaviour::Plain(mail) => mail.greeting == Greeting::Hostile(TextAttack::ResetEachStep),
            PortBehaviour::Secure(tls, _) => *tls == Tls::Hostile(TlsAttack::ResetEachStep),
            _ => false,
        }
    }

    async fn secure(
        &self,
        mut stream: TcpStream,
        tls: &Tls,
        mail: &Mail,
        connection: usize,
    ) -> io::Result<()> {
        match tls {
            Tls::ClosesAtOnce => Ok(()),
            Tls::DiesOnHello => {
                let mut bytes = [0; 16_384];
                stream.read(&mut bytes).await.map(|_| ())
            }
            Tls::AlwaysAlerts(description) => {
                if read_hello(&mut stream).await?.is_some() {
                    stream.write_all(&legacy_tls::alert(*description, 0x0301)).await?;
                }
                stream.shutdown().await
            }
            Tls::BreaksOff(how) => self.break_off(stream, *how).await,
            Tls::Hostile(attack) => {
                let (Some((hello, _)), Some(leaf)) =
                    (read_hello(&mut stream).await?, self.authority.leaf(None))
                else {
                    return Ok(());
                };
                attacks::attack_tls(&mut stream, *attack, &hello, &leaf, connection, now()).await
            }
            Tls::Answers(abilities) => self.answer(stream, abilities, mail, connection).await,
        }
    }

    /// A ServerHello and what follows it in place of the rest.
    async fn break_off(&self, mut stream: TcpStream, how: Break) -> io::Result<()> {
        let Some((hello, _)) = read_hello(&mut stream).await? else {
            return Ok(());
        };
        let version = match legacy_tls::choose(&hello, &Abilities::default(), false) {
            Choice::Flight(version, suite) => {
                let begun = legacy_tls::server_hello(version.number(), suite, &hello, now());
                stream
                    .write_all(&legacy_tls::record(22, version.number(), &begun))
                    .await?;
                version.number()
            }
            _ => return Ok(()),
        };
        stream.write_all(&attacks::broken_end(how, version)).await?;
        if how == Break::Reset {
            // What was sent arrives before the reset.
            sleep(Duration::from_millis(50)).await;
            stream.set_zero_linger()?;
            return Ok(());
        }
        stream.shutdown().await
    }

    async fn answer(
        &self,
        mut stream: TcpStream,
        abilities: &Abilities,
        mail: &Mail,
        connection: usize,
    ) -> io::Result<()> {
        let Some((hello, bytes)) = read_hello(&mut stream).await? else {
            return stream.shutdown().await;
        };
        let Some(leaf) = self.authority.leaf(hello.server_name.as_deref()) else {
            return Ok(());
        };
        if self.dies(abilities.flaw, &hello) {
            return Ok(());
        }
        sleep(abilities.delay).await;
        match legacy_tls::choose(&hello, abilities, leaf.is_for_library()) {
            Choice::Library => {
                let tls = match abilities.client_certificate {
                    ClientCertificate::NotAsked => &self.current_tls,
                    ClientCertificate::Demanded => &self.demanding_tls,
                };
                self.by_library(stream, bytes, tls.clone(), mail, connection)
                    .await
            }
            choice => self.write_choice(stream, choice, &hello, &leaf).await,
        }
    }

    /// Carries a choice out by hand, then waits for the visitor to leave: nobody completes these handshakes.
    async fn write_choice(
        &self,
        mut stream: TcpStream,
        choice: Choice,
        hello: &Hello,
        leaf: &Leaf,
    ) -> io::Result<()> {
        let (bytes, stays) = match choice {
            Choice::Flight(version, suite) => (legacy_tls::flight(version, suite, hello, leaf, now()), true),
            Choice::Ssl2(ciphers) => (legacy_tls::ssl2_server_hello(&ciphers, leaf), true),
            Choice::Ssl2Error(code) => (legacy_tls::ssl2_error(code), false),
            Choice::Alert(description, version) => (legacy_tls::alert(description, version), false),
            Choice::Library | Choice::Close => (Vec::new(), false),
        };
        stream.write_all(&bytes).await?;
        if stays {
            timeout(Duration::from_secs(10), drain(&mut stream)).await??;
        }
        stream.shutdown().await
    }

    async fn by_library(
        &self,
        stream: TcpStream,
        hello: Vec<u8>,
        tls: Arc<rustls::ServerConfig>,
        mail: &Mail,
        connection: usize,
    ) -> io::Result<()> {
        let (reading, writing) = stream.into_split();
        let replayed = tokio::io::join(Cursor::new(hello).chain(reading), writing);
        let mut inside = BufReader::new(TlsAcceptor::from(tls).accept(replayed).await?);
        let dialogue = self.dialogue(mail, true);
        // After STARTTLS and STLS the visitor speaks first (RFC 2595 2.1, RFC 3207 4.2).
        let greets = matches!(self.behaviour, PortBehaviour::Secure(..));
        if greets && !self.greet(&mut inside, dialogue, connection).await? {
            return Ok(());
        }
        self.converse(&mut inside, dialogue).await?;
        inside.shutdown().await
    }

    fn dies(&self, flaw: Flaw, hello: &Hello) -> bool {
        let kind = match flaw {
            Flaw::None => return false,
            Flaw::AfterTheFirst => 0,
            Flaw::EveryOther => {
                let mut hasher = DefaultHasher::new();
                (
                    hello.ssl2_layout,
                    hello.newest,
                    &hello.suites,
                    hello.server_name.is_some(),
                )
                    .hash(&mut hasher);
                hasher.finish()
            }
        };
        let mut hellos = self.hellos.lock().unwrap_or_else(PoisonError::into_inner);
        if hellos.len() >= MOST_KINDS {
            hellos.clear();
        }
        let before = hellos.entry(kind).or_default();
        *before += 1;
        if flaw == Flaw::AfterTheFirst {
            *before > 1
        } else {
            *before % 2 == 1
        }
    }

    /// Says the first line. False where nothing follows it.
    async fn greet<S>(
        &self,
        stream: &mut S,
        dialogue: MailDialogue<'_>,
        connection: usize,
    ) -> io::Result<bool>
    where
        S: AsyncWrite + Unpin,
    {
        match dialogue.mail.greeting {
            Greeting::Ready => {}
            Greeting::After(wait) => sleep(wait).await,
            Greeting::TooMany => return turn_away(stream, dialogue.too_many().as_bytes()).await,
            Greeting::Refuses(why) => return turn_away(stream, dialogue.refusal(why).as_bytes()).await,
            Greeting::Noise(bytes) => return turn_away(stream, bytes).await,
            Greeting::Hostile(attack) => {
                let greeting = dialogue.greeting();
                attacks::attack_text(stream, attack, self.service, &greeting, connection).await?;
                return Ok(attack != TextAttack::ResetEachStep);
            }
        }
        stream.write_all(dialogue.greeting().as_bytes()).await?;
        Ok(true)
    }

    /// Answers commands until somebody closes or the secure channel begins.
    async fn converse<S>(&self, stream: &mut BufReader<S>, dialogue: MailDialogue<'_>) -> io::Result<Then>
    where
        S: AsyncRead + AsyncWrite + Unpin,
    {
        for _ in 0..MOST_COMMANDS {
            stream.flush().await?;
            let mut line = Vec::new();
            let mut limited = (&mut *stream).take(LONGEST_LINE);
            if limited.read_until(b'\n', &mut line).await? == 0 || !line.ends_with(b"\n") {
                break;
            }
            let answer = dialogue.answer(String::from_utf8_lossy(&line).trim());
            stream.write_all(answer.text.as_bytes()).await?;
            match answer.then {
                Then::GoOn => {}
                Then::StartTls => {
                    stream.flush().await?;
                    return Ok(Then::StartTls);
                }
                Then::Close => break,
            }
        }
        stream.shutdown().await?;
        Ok(Then::Close)
    }

    fn dialogue<'a>(&'a self, mail: &'a Mail, inside_tls: bool) -> MailDialogue<'a> {
        MailDialogue {
            mail,
            service: self.service,
            host: &self.host,
            inside_tls,
            now: chrono::DateTime::<chrono::Utc>::from(std::time::SystemTime::now()),
        }
    }
}
