//! The window in pictures, and the saved page in a browser.

#[cfg(feature = "window-tests")]
mod every_screen;
mod page;
#[cfg(feature = "window-tests")]
pub mod pictures;
#[cfg(feature = "gui")]
mod rasterise;
