//! Opens the window: tries one renderer after the other in the same process, and says in one line why none works.
//!
//! In: the order and what makes the app. Out: the renderer that drew the window, after it was closed.

pub mod crash;
mod error;
pub mod file_dialog;
mod libraries;
pub mod picture_file;
mod renderer;

pub use error::OpenError;
pub use renderer::Renderer;

use eframe::egui::{IconData, ViewportBuilder};
use eframe::{CreationContext, NativeOptions};
use std::cell::Cell;
use std::panic::{AssertUnwindSafe, catch_unwind};

const TITLE: &str = "Mailprobe";
const APP_ID: &str = "mailprobe";
const USUAL_SIZE: [f32; 2] = [1000.0, 700.0];
const SMALLEST_SIZE: [f32; 2] = [640.0, 480.0];
const ICON: &[u8] = include_bytes!("../../../assets/icon/mailprobe-128.png");
const LONGEST_REASON: usize = 160;

/// Opens the window with the first renderer of the order that works, and comes back when it is closed. An empty order
/// means the usual one. `make_app` is called once for each renderer that starts.
///
/// # Errors
/// When no window can be opened; on Windows a message box has said so already.
pub fn run(
    order: &[Renderer],
    size: Option<[f32; 2]>,
    make_app: impl Fn(&CreationContext<'_>, Renderer) -> Box<dyn eframe::App>,
) -> Result<Renderer, OpenError> {
    let order = if order.is_empty() {
        Renderer::usual_order()
    } else {
        order
    };
    let opened = open(order, size, &make_app);
    if let Err(error) = &opened {
        show(error);
    }
    opened
}

fn open(
    order: &[Renderer],
    size: Option<[f32; 2]>,
    make_app: &dyn Fn(&CreationContext<'_>, Renderer) -> Box<dyn eframe::App>,
) -> Result<Renderer, OpenError> {
    if order.iter().all(|renderer| *renderer == Renderer::None) {
        return Err(OpenError::RendererNone);
    }
    if cfg!(target_os = "linux") {
        libraries::check()?;
    }
    let mut tried = Vec::new();
    for &renderer in order.iter().filter(|renderer| **renderer != Renderer::None) {
        if !renderer.exists_here() {
            tried.push(format!("{renderer}: not on this system"));
            continue;
        }
        let made = Cell::new(false);
        let attempt = catch_unwind(AssertUnwindSafe(|| {
            let creator = |context: &CreationContext<'_>| {
                crash::set_renderer(renderer);
                made.set(true);
                Ok(make_app(context, renderer))
            };
            let options = options(size);
            #[cfg(windows)]
            let options = with_direct3d(options, renderer);
            eframe::run_native(APP_ID, options, Box::new(creator))
        }));
        match attempt {
            Ok(Ok(())) => return Ok(renderer),
            // The next renderer would meet the same.
            Ok(Err(eframe::Error::WinitEventLoop(_))) => return Err(OpenError::NoDisplay),
            Ok(Err(error)) => tried.push(format!("{renderer}: {}", one_line(&error.to_string()))),
            Err(_) if made.get() => return Err(OpenError::Crashed),
            Err(_) => tried.push(format!("{renderer}: it broke off")),
        }
    }
    Err(OpenError::NoRenderer {
        tried: tried.join("; "),
    })
}

fn options(size: Option<[f32; 2]>) -> NativeOptions {
    let [width, height] = size.unwrap_or(USUAL_SIZE);
    let size = [width.max(SMALLEST_SIZE[0]), height.max(SMALLEST_SIZE[1])];
    let mut viewport = ViewportBuilder::default()
        .with_title(TITLE)
        .with_app_id(APP_ID)
        .with_inner_size(size)
        .with_min_inner_size(SMALLEST_SIZE);
    if let Some(icon) = icon() {
        viewport = viewport.with_icon(icon);
    }
    NativeOptions {
        viewport,
        run_and_return: true,
        renderer: eframe::Renderer::Glow,
        // The window asks for them itself, when it needs them.
        system_font_fallback: false,
        ..NativeOptions::default()
    }
}

#[cfg(windows)]
fn with_direct3d(mut options: NativeOptions, renderer: Renderer) -> NativeOptions {
    use eframe::{egui_wgpu, wgpu};

    if renderer == Renderer::Dx12 {
        options.renderer = eframe::Renderer::Wgpu;
        let mut setup = egui_wgpu::WgpuSetupCreateNew::without_display_handle();
        setup.instance_descriptor.backends = wgpu::Backends::DX12;
        setup.power_preference = wgpu::PowerPreference::LowPower;
        options.wgpu_options.wgpu_setup = egui_wgpu::WgpuSetup::CreateNew(setup);
    }
    options
}

/// The icon as the picture it is; a picture in another form means the system's own icon.
fn icon() -> Option<IconData> {
    let image = picture_file::read(ICON)?;
    let [width, height] = image.size.map(|side| u32::try_from(side).ok());
    Some(IconData {
        rgba: image
            .pixels
            .iter()
            .flat_map(|pixel| pixel.to_srgba_unmultiplied())
            .collect(),
        width: width?,
        height: height?,
    })
}

/// A library's reason, often many lines long, as a part of one.
fn one_line(reason: &str) -> String {
    let words: Vec<&str> = reason.split_whitespace().collect();
    let line = words.join(" ");
    if line.chars().count() <= LONGEST_REASON {
        return line;
    }
    let start: String = line.chars().take(LONGEST_REASON).collect();
    format!("{start}…")
}

/// On Windows nobody sees standard error after a double click.
fn show(error: &OpenError) {
    if cfg!(windows) && *error != OpenError::RendererNone {
        let _ = rfd::MessageDialog::new()
            .set_level(rfd::MessageLevel::Error)
            .set_title(TITLE)
            .set_description(error.to_string())
            .show();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_icon_can_be_shown() {
        let icon = icon().map(|icon| (icon.width, icon.height, icon.rgba.len()));
        assert_eq!(icon, Some((128, 128, 128 * 128 * 4)));
    }

    #[test]
    fn no_window_is_an_answer_too() {
        let answer = run(&[Renderer::None], None, |_, _| unreachable!());
        assert_eq!(answer, Err(OpenError::RendererNone));
    }

    fn missing_library() -> OpenError {
        OpenError::MissingLibrary {
            library: "libxkbcommon-x11.so.0".to_owned(),
            package: "libxkbcommon-x11-0".to_owned(),
        }
    }

    #[test]
    fn each_reason_is_one_line_that_names_the_way_out() {
        let tried = one_line("no\n  adapter \"found\"");
        assert_eq!(tried, "no adapter \"found\"");
        for error in [
            OpenError::NoDisplay,
            OpenError::NoRenderer { tried },
            missing_library(),
            OpenError::RendererNone,
            OpenError::Crashed,
        ] {
            let line = error.to_string();
            assert!(
                !line.contains('\n') && line.contains("mailprobe --help"),
                "{line}"
            );
        }
        let missing = missing_library().to_string();
        assert!(missing.contains("apt install libxkbcommon-x11-0 "), "{missing}");
    }

    #[test]
    fn the_window_is_never_smaller_than_its_contents() {
        let size = options(Some([10.0, 900.0])).viewport.inner_size;
        assert_eq!(size.map(|size| [size.x, size.y]), Some([640.0, 900.0]));
    }
}
