//! Who wrote a text: the program, and the language.
//!
//! In: text. Out: what its words give away.

pub(super) mod language;
pub(super) mod program;
pub(super) mod program_table;

use super::reading::Complaint;

/// The profile that goes with what a message tells of its program: by what encrypts for it, else by the program itself.
/// An id of `assets/client_profiles.csv`, or `schannel` for what the program's Windows brings.
pub fn usual_profile(complaint: &Complaint) -> Option<&'static str> {
    let by_stack = complaint.tls_stack.as_deref().and_then(program::stack_by_name);
    let by_program = || {
        complaint
            .program
            .as_deref()
            .and_then(program_table::by_name)?
            .profile
            .as_deref()
    };
    by_stack.map(|stack| stack.profile.as_str()).or_else(by_program)
}

#[cfg(test)]
pub(crate) use program::profiles_named;
