//! x
pub struct Picture;
impl Picture {
    pub fn png(&self) -> Result<Vec<u8>, std::fmt::Error> {
        Ok(vec![])
    }
    pub fn color_image(&self) -> eframe::egui::ColorImage {
        eframe::egui::ColorImage::example()
    }
}
pub fn picture(
    _w: f32,
    _s: f32,
    _p: impl Fn(&eframe::egui::Context),
    _c: impl FnMut(&mut eframe::egui::Ui),
) -> Picture {
    Picture
}
