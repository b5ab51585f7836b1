//! Bytes from outside as text that is safe to keep and to show.

/// The start of some bytes, as UTF-8 where they are and Latin-1 where not, without line ends; control bytes as `\xNN`.
pub fn start(bytes: &[u8], most: usize) -> String {
    let shown = bytes.get(..most).unwrap_or(bytes);
    let mut visible = String::with_capacity(shown.len());
    let push = |c: char, visible: &mut String| match c {
        '\t' => visible.push(' '),
        c if c.is_control() => visible.push_str(&format!("\\x{:02x}", u32::from(c))),
        c => visible.push(c),
    };
    let trimmed = shown
        .strip_suffix(b"\r\n")
        .or_else(|| shown.strip_suffix(b"\n"))
        .unwrap_or(shown);
    match std::str::from_utf8(trimmed) {
        Ok(text) => text.chars().for_each(|c| push(c, &mut visible)),
        Err(_) => trimmed
            .iter()
            .for_each(|byte| push(char::from(*byte), &mut visible)),
    }
    visible
}
