//! x
use crate::checkup::Checkup;
use crate::text::Text;
use std::path::{Path, PathBuf};
pub struct History;
#[derive(Clone)]
pub struct Entry {
    pub path: PathBuf,
    pub when: String,
    pub server: String,
    pub verdict: String,
}
impl History {
    pub fn of_user() -> Option<Self> {
        None
    }
    pub fn add(&self, _c: &Checkup, _t: &Text) -> std::io::Result<()> {
        Ok(())
    }
    pub fn entries(&self) -> Vec<Entry> {
        vec![]
    }
    pub fn load(&self, _p: &Path) -> Result<Checkup, String> {
        Err("".into())
    }
    pub fn clear(&self) -> std::io::Result<()> {
        Ok(())
    }
}
