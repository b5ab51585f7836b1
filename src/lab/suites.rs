//! The suites that practice servers of each age speak.
//!
//! In: nothing. Out: lists of suite numbers in a server's order of preference.

/// What Windows XP can do and what came after it, for every version a current library does not speak.
pub const EVERY_SUITE: &[u16] = &[
    0x009C, 0x003C, 0x002F, 0x0035, 0x000A, 0x0005, 0x0004, 0x0009, 0xC013, 0xC014,
];
/// What servers of the nineties spoke.
pub const OLD_SUITES: &[u16] = &[0x0005, 0x0004, 0x000A, 0x0009];
/// What servers of about 2005 spoke.
pub const SUITES_OF_2005: &[u16] = &[0x0035, 0x002F, 0x000A, 0x0005, 0x0004, 0x0009];
/// AES only: nothing that Windows XP knows.
pub const AES_SUITES: &[u16] = &[0x002F, 0x0035, 0xC013, 0xC014];
/// With a key exchange that shows the certificate to a current library too.
pub const WEAK_KEY_SUITES: &[u16] = &[
    0xC02F, 0xC013, 0x009C, 0x002F, 0x0035, 0x000A, 0x0005, 0x0004, 0x0009,
];
