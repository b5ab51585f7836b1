//! The window in pictures, and the saved page in a browser.

mod page;
mod pictures;
mod rasterise;
