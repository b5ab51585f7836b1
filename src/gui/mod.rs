//! The window.

/// Options.
#[derive(Debug, Default)]
pub struct Options {
    pub wishes: crate::checkup::Wishes,
    pub practice: Option<String>,
    pub start_at_once: bool,
    pub renderer: Option<Renderer>,
    pub language: Option<crate::text::Language>,
}
#[derive(Debug, Clone, Copy)]
pub enum Renderer {}
impl std::str::FromStr for Renderer {
    type Err = String;
    fn from_str(_: &str) -> Result<Self, String> {
        Err("no".into())
    }
}
#[derive(Debug, thiserror::Error)]
#[error("no window")]
pub struct OpenError;
pub fn open(_o: Options) -> Result<(), OpenError> {
    Err(OpenError)
}
