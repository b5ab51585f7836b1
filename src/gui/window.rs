//! x
#[derive(Debug, Clone, Copy)]
pub enum Renderer {
    OpenGl,
}
impl std::fmt::Display for Renderer {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str("opengl")
    }
}
impl std::str::FromStr for Renderer {
    type Err = String;
    fn from_str(_: &str) -> Result<Self, String> {
        Ok(Renderer::OpenGl)
    }
}
#[derive(Debug, thiserror::Error)]
#[error(
    "there is no display to open a window on; use the command line, for example: mailprobe check message.txt"
)]
pub struct OpenError;
pub fn order(_r: Option<Renderer>) -> Vec<Renderer> {
    vec![Renderer::OpenGl]
}
pub fn run(
    _o: &[Renderer],
    _s: Option<[f32; 2]>,
    make: impl Fn(&eframe::CreationContext<'_>, Renderer) -> Box<dyn eframe::App> + 'static,
) -> Result<(), OpenError> {
    if std::env::var_os("DISPLAY").is_none() {
        return Err(OpenError);
    }
    eframe::run_native(
        "mailprobe",
        eframe::NativeOptions {
            viewport: eframe::egui::ViewportBuilder::default().with_inner_size([1000.0, 700.0]),
            ..Default::default()
        },
        Box::new(move |c| Ok(make(c, Renderer::OpenGl))),
    )
    .map_err(|_| OpenError)
}
