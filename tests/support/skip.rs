//! A test that this computer cannot run is left out, and says so. Where `MAILPROBE_REQUIRE` names what it lacks, as
//! `.ci/test` does for all it installs, it fails instead.

/// Leaves a test out for want of `need`: `servers`, `strace`, `screen`, `browser`; `ipv6` and `namespaces` are the
/// kernel's and never required.
pub fn skip(need: &str, reason: &str) {
    let required = std::env::var("MAILPROBE_REQUIRE").unwrap_or_default();
    assert!(
        !required.split(' ').any(|required| required == need),
        "{need} is required here: {reason}"
    );
    println!("SKIPPED: {reason}");
}
