//! The window: through its accessibility tree, and in pictures.

mod pictures;
mod rasterise;
mod window;
