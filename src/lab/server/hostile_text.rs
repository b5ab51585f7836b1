//! Words that a careless program would carry out: terminal escapes, letters that turn the line round, HTML, formulas.

/// Terminal escapes that recolour, retitle and erase; letters that turn the line round; HTML; a spreadsheet formula.
pub const NASTY_WORDS: &str = "\u{1b}[31mred\u{1b}]0;owned\u{7}\u{1b}[2J \u{202e}txet thgir-ot-tfel\u{202c} \
    <script>alert(1)</script><img src=x onerror=alert(2)> =cmd|'/C calc'!A0 &amp; %s %n ${jndi:ldap://x} \u{9b}2J";

/// The same for the name in a certificate.
pub const NASTY_NAME: &str = "=cmd|'/C calc'!A0 <b>\u{1b}[31m\u{202e}elpmaxe</b>";
