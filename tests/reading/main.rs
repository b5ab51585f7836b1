//! Reading, deciding and saying: texts and observations in, fields, causes and sentences out. Nothing here opens a socket.

mod advice;
mod complaints;
mod diagnosis;
mod made_up;
mod meanings;
mod providers;
mod soundness;
mod texts;
