//! Reading what people paste: whole messages in, fields and causes out.

mod complaints;
mod languages;
mod linear;
