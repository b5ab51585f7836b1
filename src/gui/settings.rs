//! x
#[derive(Clone, Default)]
pub struct Settings {
    pub language: Option<String>,
    pub redact: bool,
    pub renderer: Option<super::Renderer>,
    pub window_size: Option<[f32; 2]>,
}
impl Settings {
    pub fn load() -> Self {
        Self::default()
    }
    pub fn save(&self) -> std::io::Result<()> {
        Ok(())
    }
    pub fn theme_preference(&self) -> eframe::egui::ThemePreference {
        eframe::egui::ThemePreference::System
    }
    pub fn set_theme(&mut self, _p: eframe::egui::ThemePreference) {}
}
