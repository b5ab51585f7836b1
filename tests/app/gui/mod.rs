//! The window in pictures, and the saved page in a browser.

mod page;
#[cfg(feature = "window-tests")]
pub mod pictures;
#[cfg(feature = "gui")]
mod rasterise;
