//! What can draw the window, by name, and in which order this system tries it.
//!
//! In: a name. Out: a [`Renderer`].

use serde::{Deserialize, Serialize};
use std::fmt;
use std::str::FromStr;

/// What draws the window.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, Serialize, Deserialize)]
#[serde(rename_all = "lowercase")]
pub enum Renderer {
    /// Direct3D 12: Windows; works over Remote Desktop and without a graphics card.
    Dx12,
    /// OpenGL: everywhere, where there is a driver.
    OpenGl,
    /// No window at all.
    None,
}

impl Renderer {
    /// Every renderer by its name.
    pub const ALL: [Renderer; 3] = [Renderer::Dx12, Renderer::OpenGl, Renderer::None];

    /// The order in which this system's renderers are tried.
    pub fn usual_order() -> &'static [Renderer] {
        if cfg!(windows) {
            &[Renderer::Dx12, Renderer::OpenGl]
        } else {
            &[Renderer::OpenGl]
        }
    }

    pub(super) fn exists_here(self) -> bool {
        match self {
            Renderer::Dx12 => cfg!(windows),
            Renderer::OpenGl => true,
            Renderer::None => false,
        }
    }
}

impl fmt::Display for Renderer {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Renderer::Dx12 => "dx12",
            Renderer::OpenGl => "opengl",
            Renderer::None => "none",
        })
    }
}

/// A name that is no renderer.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[error("'{0}' is not a renderer; choose dx12, opengl or none")]
pub struct NoSuchRenderer(String);

impl FromStr for Renderer {
    type Err = NoSuchRenderer;

    fn from_str(name: &str) -> Result<Renderer, NoSuchRenderer> {
        Renderer::ALL
            .into_iter()
            .find(|renderer| renderer.to_string().eq_ignore_ascii_case(name.trim()))
            .ok_or_else(|| NoSuchRenderer(name.chars().filter(|c| !c.is_control()).take(40).collect()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_lead_to_renderers_and_back() {
        for renderer in Renderer::ALL {
            assert_eq!(renderer.to_string().parse(), Ok(renderer));
            let json = serde_json::to_string(&renderer).unwrap_or_default();
            assert_eq!(json, format!("\"{renderer}\""));
        }
        assert_eq!("OpenGL".parse(), Ok(Renderer::OpenGl));
        let line = "direct\n3d"
            .parse::<Renderer>()
            .err()
            .map(|error| error.to_string());
        assert_eq!(
            line.as_deref(),
            Some("'direct3d' is not a renderer; choose dx12, opengl or none")
        );
    }

    #[test]
    fn the_usual_order_names_only_what_this_system_has() {
        assert!(
            Renderer::usual_order()
                .iter()
                .all(|renderer| renderer.exists_here())
        );
    }
}
