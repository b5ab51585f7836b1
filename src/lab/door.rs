//! Opens the listeners of a practice server and receives visitors.
//!
//! In: a [`Post`], what one listener has to do. Out: bytes on loopback, until the listener's task is dropped.
//! Every visit has a time limit, and a listener receives only so many visitors at once.

use super::certificates::{Authority, Leaf};
use super::dialogue::{self, Speaker, Then};
use super::hello::{self, Hello, Reading};
use super::hostile::{self, TextAttack, TlsAttack};
use super::old_tls::{self, Choice};
use super::setting::{Abilities, Door, Flaw, Greeting, Mail, StartTls, Tls};
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

/// No visit lasts longer.
const LONGEST_VISIT: Duration = Duration::from_secs(60);
/// Visitors received at once by one listener; the others wait in the system's queue.
const MOST_VISITORS: usize = 256;
/// Longest command line, in bytes.
const LONGEST_LINE: u64 = 4096;
/// Commands answered in one visit.
const MOST_COMMANDS: usize = 100;
/// Kinds of hello that are told apart.
const MOST_KINDS: usize = 1024;

/// What one listener has to do.
pub(super) struct Post {
    pub door: Door,
    pub service: Service,
    pub host: String,
    pub authority: Arc<Authority>,
    pub current_tls: Arc<rustls::ServerConfig>,
    /// Visitors so far.
    pub visits: AtomicUsize,
    /// How many hellos of each kind came.
    pub hellos: Mutex<HashMap<u64, usize>>,
}

/// Receives visitors until it is dropped.
pub(super) async fn receive(listener: TcpListener, post: Arc<Post>) {
    let mut visitors = JoinSet::new();
    loop {
        tokio::select! {
            accepted = listener.accept(), if visitors.len() < MOST_VISITORS => match accepted {
                Ok((stream, _)) => {
                    let post = post.clone();
                    visitors.spawn(async move {
                        // A visitor who leaves early or breaks rules is what this server is for.
                        let _ = timeout(LONGEST_VISIT, post.visit(stream)).await;
                    });
                }
                // Out of sockets for a moment: the visitors inside will leave.
                Err(_) => sleep(Duration::from_millis(50)).await,
            },
            Some(_) = visitors.join_next(), if !visitors.is_empty() => {}
        }
    }
}

impl Post {
    async fn visit(&self, mut stream: TcpStream) -> io::Result<()> {
        stream.set_nodelay(true)?;
        let visit = self.visits.fetch_add(1, Ordering::Relaxed);
        if self.resets() {
            stream.set_zero_linger()?;
        }
        match &self.door {
            // Nothing listens in these two; a listener that exists all the same closes.
            Door::Refused | Door::Road(_) => Ok(()),
            Door::Silent => drain(&mut stream).await,
            Door::Announces(text) => {
                stream.write_all(text.as_bytes()).await?;
                stream.shutdown().await?;
                timeout(Duration::from_secs(1), drain(&mut stream)).await?
            }
            Door::Replies(text) => {
                let mut bytes = [0; 4096];
                if stream.read(&mut bytes).await? > 0 {
                    stream.write_all(text.as_bytes()).await?;
                }
                stream.shutdown().await
            }
            Door::Plain(mail) => {
                let mut stream = BufReader::new(stream);
                let speaker = self.speaker(mail, false);
                if !self.greet(&mut stream, speaker, visit).await? {
                    return Ok(());
                }
                match (self.converse(&mut stream, speaker).await?, &mail.starttls) {
                    // What was sent before the go-ahead does not count after it (RFC 3207 4.2).
                    (Then::StartTls, StartTls::Offered(tls)) => {
                        self.secure(stream.into_inner(), tls, mail, visit).await
                    }
                    _ => Ok(()),
                }
            }
            Door::Secure(tls, mail) => self.secure(stream, tls, mail, visit).await,
        }
    }

    fn resets(&self) -> bool {
        match &self.door {
            Door::Plain(mail) => mail.greeting == Greeting::Hostile(TextAttack::ResetEachStep),
            Door::Secure(tls, _) => *tls == Tls::Hostile(TlsAttack::ResetEachStep),
            _ => false,
        }
    }

    async fn secure(&self, mut stream: TcpStream, tls: &Tls, mail: &Mail, visit: usize) -> io::Result<()> {
        match tls {
            Tls::ClosesAtOnce => Ok(()),
            Tls::DiesOnHello => {
                let mut bytes = [0; 16_384];
                stream.read(&mut bytes).await.map(|_| ())
            }
            Tls::AlwaysAlerts(description) => {
                if read_hello(&mut stream).await?.is_some() {
                    stream.write_all(&old_tls::alert(*description, 0x0301)).await?;
                }
                stream.shutdown().await
            }
            Tls::Hostile(attack) => {
                let (Some((hello, _)), Some(leaf)) =
                    (read_hello(&mut stream).await?, self.authority.leaf(None))
                else {
                    return Ok(());
                };
                hostile::attack_tls(&mut stream, *attack, &hello, &leaf, visit).await
            }
            Tls::Answers(abilities) => self.answer(stream, abilities, mail, visit).await,
        }
    }

    async fn answer(
        &self,
        mut stream: TcpStream,
        abilities: &Abilities,
        mail: &Mail,
        visit: usize,
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
        match old_tls::choose(&hello, abilities, leaf.is_for_library()) {
            Choice::Library => self.by_library(stream, bytes, mail, visit).await,
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
            Choice::Flight(version, suite) => (
                old_tls::flight(version, suite, hello, leaf, dialogue::now()),
                true,
            ),
            Choice::Ssl2(ciphers) => (old_tls::ssl2_server_hello(&ciphers, leaf), true),
            Choice::Ssl2Error(code) => (old_tls::ssl2_error(code), false),
            Choice::Alert(description, version) => (old_tls::alert(description, version), false),
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
        mail: &Mail,
        visit: usize,
    ) -> io::Result<()> {
        let (reading, writing) = stream.into_split();
        let replayed = tokio::io::join(Cursor::new(hello).chain(reading), writing);
        let mut inside = BufReader::new(
            TlsAcceptor::from(self.current_tls.clone())
                .accept(replayed)
                .await?,
        );
        let speaker = self.speaker(mail, true);
        // After STARTTLS and STLS the visitor speaks first (RFC 2595 2.1, RFC 3207 4.2).
        let greets = matches!(self.door, Door::Secure(..));
        if greets && !self.greet(&mut inside, speaker, visit).await? {
            return Ok(());
        }
        self.converse(&mut inside, speaker).await?;
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
    async fn greet<S>(&self, stream: &mut S, speaker: Speaker<'_>, visit: usize) -> io::Result<bool>
    where
        S: AsyncWrite + Unpin,
    {
        match speaker.mail.greeting {
            Greeting::Ready => {}
            Greeting::After(wait) => sleep(wait).await,
            Greeting::TooMany => {
                stream.write_all(speaker.too_many().as_bytes()).await?;
                stream.shutdown().await?;
                return Ok(false);
            }
            Greeting::Hostile(attack) => {
                let greeting = speaker.greeting();
                hostile::attack_text(stream, attack, self.service, &greeting, visit).await?;
                return Ok(attack != TextAttack::ResetEachStep);
            }
        }
        stream.write_all(speaker.greeting().as_bytes()).await?;
        Ok(true)
    }

    /// Answers commands until somebody closes or the secure channel begins.
    async fn converse<S>(&self, stream: &mut BufReader<S>, speaker: Speaker<'_>) -> io::Result<Then>
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
            let answer = speaker.answer(String::from_utf8_lossy(&line).trim());
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

    fn speaker<'a>(&'a self, mail: &'a Mail, inside_tls: bool) -> Speaker<'a> {
        Speaker {
            mail,
            service: self.service,
            host: &self.host,
            inside_tls,
        }
    }
}

/// Reads a whole hello and the bytes it came in; `None` where something else or nothing came.
async fn read_hello(stream: &mut TcpStream) -> io::Result<Option<(Hello, Vec<u8>)>> {
    let mut bytes = Vec::new();
    loop {
        match hello::read(&bytes) {
            Reading::Hello(hello) => return Ok(Some((hello, bytes))),
            Reading::NoHello => return Ok(None),
            Reading::NeedMore if bytes.len() > hello::LONGEST_HELLO => return Ok(None),
            Reading::NeedMore => {}
        }
        if stream.read_buf(&mut bytes).await? == 0 {
            return Ok(None);
        }
    }
}

/// Reads until the visitor leaves.
async fn drain<S: AsyncRead + Unpin>(stream: &mut S) -> io::Result<()> {
    let mut bytes = [0; 4096];
    while stream.read(&mut bytes).await? > 0 {}
    Ok(())
}
