//! One question to this computer's own name server, for records that the system's resolver does not hand out.
//!
//! In: a name and a kind of record. Out: the records of the answer that belong to the question, where it came in time, and
//! where aliases lead.
//! Whoever answers in the name server's place has to guess a port and a number, both of the system's randomness, and to
//! send from its address (RFC 5452 9).

use super::recorder::Recorder;
use ring::rand::{SecureRandom as _, SystemRandom};
use simple_dns::rdata::RData;
use simple_dns::{CLASS, Name, Packet, PacketFlag, QCLASS, QTYPE, Question, RCODE, TYPE};
use std::net::SocketAddr;
use std::time::Duration;
use tokio::net::UdpSocket;

/// How long the answer to one question may take.
pub(in crate::probe) const ONE_QUESTION: Duration = Duration::from_millis(900);
/// Datagrams that are looked at while waiting: whoever sends more is guessing.
const MOST_DATAGRAMS: usize = 32;
/// Names that lead on from the one asked for, one after the other.
const MOST_ALIASES: usize = 8;
/// The largest answer that is read, in bytes.
const LARGEST_ANSWER: usize = 4096;

/// What an answer says.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(in crate::probe) struct Answer<T> {
    /// What was taken from its records.
    pub(in crate::probe) records: Vec<T>,
    /// The last name that aliases (CNAME) led on to; `None` where the name asked for is none.
    pub(in crate::probe) alias: Option<String>,
    /// How the name server says that it went; of a chain of aliases, for its last name (RFC 6604 3).
    pub(in crate::probe) code: RCODE,
}

/// What is asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::probe) struct Asked<'a> {
    /// The name.
    pub(in crate::probe) name: &'a str,
    /// The kind of record.
    pub(in crate::probe) kind: TYPE,
    /// The number that the answer must repeat.
    pub(in crate::probe) id: u16,
}

/// Asks once, and takes from the answer what `of_record` makes of its records of this kind. `None` where nobody answered the
/// question within [`ONE_QUESTION`]; what answers another question, or comes from elsewhere, is as if it had not come.
pub(in crate::probe) async fn ask<T>(
    name: &str,
    kind: TYPE,
    name_server: SocketAddr,
    recorder: &Recorder,
    of_record: impl Fn(&RData<'_>) -> Option<T>,
) -> Option<Answer<T>> {
    let mut id = [0; 2];
    SystemRandom::new().fill(&mut id).ok()?;
    let id = u16::from_be_bytes(id);
    let asked = Asked { name, kind, id };
    let query = asked.query()?;
    let here: SocketAddr = match name_server {
        SocketAddr::V4(_) => ([0, 0, 0, 0], 0).into(),
        SocketAddr::V6(_) => ([0_u16; 8], 0).into(),
    };
    let socket = UdpSocket::bind(here).await.ok()?;
    // From now on the system hands over only what this address and port sent.
    socket.connect(name_server).await.ok()?;
    recorder.connection(name_server);
    socket.send(&query).await.ok()?;
    recorder.count(name_server, 0, query.len());
    let answered = async {
        // On the heap: several questions at once wait inside the run's own future.
        let mut datagram = vec![0; LARGEST_ANSWER];
        for _ in 0..MOST_DATAGRAMS {
            let count = socket.recv(&mut datagram).await.ok()?;
            recorder.count(name_server, count, 0);
            if let Some(answer) = asked.answer(datagram.get(..count)?, &of_record) {
                return Some(answer);
            }
        }
        None
    };
    tokio::time::timeout(ONE_QUESTION, answered).await.ok()?
}

impl Asked<'_> {
    fn query(&self) -> Option<Vec<u8>> {
        let mut query = Packet::new_query(self.id);
        query.set_flags(PacketFlag::RECURSION_DESIRED);
        let name = Name::new(self.name).ok()?;
        query
            .questions
            .push(Question::new(name, self.kind.into(), CLASS::IN.into(), false));
        query.build_bytes_vec().ok()
    }

    /// What the records of an answer to this very question say; `None` where it answers another one.
    #[cfg(any(test, fuzzing))]
    pub(in crate::probe) fn records<T>(
        &self,
        answer: &[u8],
        of_record: impl Fn(&RData<'_>) -> Option<T>,
    ) -> Option<Vec<T>> {
        self.answer(answer, of_record).map(|answer| answer.records)
    }

    /// All that an answer to this very question says; `None` where it answers another one.
    fn answer<T>(&self, answer: &[u8], of_record: impl Fn(&RData<'_>) -> Option<T>) -> Option<Answer<T>> {
        let packet = Packet::parse(answer).ok()?;
        let [question] = packet.questions.as_slice() else {
            return None;
        };
        let is_mine = packet.id() == self.id
            && packet.has_flags(PacketFlag::RESPONSE)
            && question.qtype == QTYPE::TYPE(self.kind)
            && question.qclass == QCLASS::CLASS(CLASS::IN)
            && text(&question.qname)
                .is_some_and(|name| name.eq_ignore_ascii_case(self.name.trim_end_matches('.')));
        if !is_mine {
            return None;
        }
        let mut names = vec![text(&question.qname)?.to_ascii_lowercase()];
        let mut found = Vec::new();
        for record in packet.answers.iter().filter(|record| record.class == CLASS::IN) {
            let Some(owner) = text(&record.name).map(|name| name.to_ascii_lowercase()) else {
                continue;
            };
            if !names.contains(&owner) {
                continue;
            }
            match &record.rdata {
                RData::CNAME(alias) if names.len() <= MOST_ALIASES => {
                    names.extend(text(&alias.0).map(|name| name.to_ascii_lowercase()));
                }
                data if data.type_code() == self.kind => found.extend(of_record(data)),
                _ => {}
            }
        }
        Some(Answer {
            records: found,
            alias: (names.len() > 1).then(|| names.pop()).flatten(),
            code: packet.rcode(),
        })
    }
}

/// A name as text, where each of its labels can be written without doubt: letters, digits, hyphens and underscores.
pub(in crate::probe) fn text(name: &Name<'_>) -> Option<String> {
    let mut labels = Vec::new();
    for label in name.as_bytes() {
        let is_plain = |byte: &u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_');
        if label.is_empty() || !label.iter().all(is_plain) {
            return None;
        }
        labels.push(str::from_utf8(label).ok()?);
    }
    (!labels.is_empty()).then(|| labels.join("."))
}

#[cfg(test)]
mod tests;
