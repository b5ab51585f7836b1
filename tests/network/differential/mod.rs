//! Our readers of certificates and flights against OpenSSL's, on the same bytes and the same offers.

mod certificates;
mod flights;
mod made;
