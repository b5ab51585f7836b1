//! The saved page in a browser, at the width of a screen, of a phone, and on paper: no word is broken, nothing is empty.
//!
//! Skipped, and said so, where Chromium is not installed.

use crate::skip::skip;
use mailprobe::report;
use mailprobe::report::view::View;
use mailprobe::text::Text;
use std::path::Path;
use std::process::{Command, Stdio};
use std::time::Duration;

/// Writes down, as an attribute of the body, which short words take more than one line, and whether the page is too wide.
const MEASURE: &str = "<script>
const broken = [];
const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
while (walker.nextNode()) {
  const node = walker.currentNode;
  if (node.parentElement.closest('pre, script, style, svg')) continue;
  for (const match of node.data.matchAll(/[^\\s]+/g)) {
    if (match[0].length > 22) continue;
    const range = document.createRange();
    range.setStart(node, match.index);
    range.setEnd(node, match.index + match[0].length);
    if (range.getClientRects().length > 1 && !match[0].includes('-')) broken.push(match[0]);
  }
}
document.body.setAttribute('data-broken', broken.join(' '));
document.body.setAttribute('data-width', window.innerWidth);
document.body.setAttribute('data-wider', document.documentElement.scrollWidth > window.innerWidth);
</script>";

/// A screen and a phone, in pixels of CSS.
const WIDTHS: [u32; 2] = [1280, 390];

fn browser(arguments: &[&str]) -> Option<String> {
    let common = ["--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars"];
    let mut child = Command::new("chromium")
        .args(common)
        .args(arguments)
        .stdin(Stdio::null())
        .stdout(Stdio::piped())
        .stderr(Stdio::null())
        .spawn()
        .ok()?;
    let mut pipe = child.stdout.take()?;
    let reader = std::thread::spawn(move || {
        let mut text = String::new();
        let _ = std::io::Read::read_to_string(&mut pipe, &mut text);
        text
    });
    for _ in 0..600 {
        if child.try_wait().ok()?.is_some() {
            return reader.join().ok();
        }
        std::thread::sleep(Duration::from_millis(100));
    }
    let _ = child.kill();
    None
}

fn has_browser() -> bool {
    let found = Command::new("chromium")
        .arg("--version")
        .stdout(Stdio::null())
        .status()
        .is_ok();
    if !found {
        skip("browser", "Chromium is not installed");
    }
    found
}

fn page(folder: &Path, name: &str) -> (String, View) {
    let json = std::fs::read_to_string(format!(
        "{}/tests/snapshots/{name}.json",
        env!("CARGO_MANIFEST_DIR")
    ));
    let checkup = report::load(&json.expect("a saved result")).expect("a result that can be loaded");
    let text = Text::english();
    let html = report::html(&checkup, text);
    // The page itself forbids scripts; the copy that is measured must not.
    let measured = html
        .lines()
        .filter(|line| !line.contains("Content-Security-Policy"))
        .collect::<Vec<_>>()
        .join("\n")
        .replace("<details>", "<details open>")
        .replace("</body>", &format!("{MEASURE}</body>"));
    std::fs::write(folder.join("page.html"), html).expect("written");
    std::fs::write(folder.join("measured.html"), measured).expect("written");
    for width in WIDTHS {
        // No window gets as narrow as a phone; a frame does.
        let frame = format!(
            "<body><iframe id=f width={width} height=900 src=measured.html></iframe><script>
             f.onload = () => {{ for (const a of f.contentDocument.body.attributes) document.body.setAttribute(a.name, a.value); }};
             </script></body>"
        );
        std::fs::write(folder.join(format!("frame-{width}.html")), frame).expect("written");
    }
    (folder.to_string_lossy().into_owned(), View::new(&checkup, text))
}

fn attribute<'a>(dom: &'a str, name: &str) -> &'a str {
    let start = dom.find(&format!("{name}=\"")).map(|at| at + name.len() + 2);
    let rest = start.and_then(|start| dom.get(start..)).expect("measured");
    rest.split('"').next().unwrap_or_default()
}

#[test]
fn no_word_is_broken_on_a_screen_or_a_phone() {
    if !has_browser() {
        return;
    }
    for name in ["groupshield", "certificate-expired", "silent", "healthy"] {
        let folder = tempfile::tempdir().expect("a folder");
        let (path, _) = page(folder.path(), name);
        for width in WIDTHS {
            let size = "--window-size=1400,1000";
            let address = format!("file://{path}/frame-{width}.html");
            let profile = format!("--user-data-dir={path}/profile");
            let Some(dom) = browser(&[
                "--allow-file-access-from-files",
                "--dump-dom",
                &profile,
                size,
                &address,
            ]) else {
                skip("browser", "Chromium does not run here");
                return;
            };
            assert_eq!(attribute(&dom, "data-width"), width.to_string());
            assert_eq!(attribute(&dom, "data-broken"), "", "{name} at {width}");
            assert_eq!(attribute(&dom, "data-wider"), "false", "{name} at {width}");
        }
    }
}

#[test]
fn on_paper_every_heading_has_something_below_it() {
    if !has_browser() {
        return;
    }
    let folder = tempfile::tempdir().expect("a folder");
    let (path, view) = page(folder.path(), "groupshield");
    let pdf = format!("{path}/page.pdf");
    let printed = browser(&[
        &format!("--user-data-dir={path}/profile"),
        "--no-pdf-header-footer",
        &format!("--print-to-pdf={pdf}"),
        &format!("file://{path}/page.html"),
    ]);
    let text = Command::new("pdftotext").args(["-layout", &pdf, "-"]).output();
    let (Some(_), Ok(text)) = (printed, text) else {
        skip("browser", "Chromium or pdftotext does not run here");
        return;
    };
    let text = String::from_utf8_lossy(&text.stdout);
    let squeezed = |text: &str| text.split_whitespace().collect::<String>();
    let paper = squeezed(&text);
    for table in &view.tables {
        assert!(paper.contains(&squeezed(&table.title)), "{}", table.title);
        let last = table.rows.last().and_then(|row| row.first()).expect("a row");
        assert!(paper.contains(&squeezed(last)), "{}: {last}", table.title);
    }
    let heading = text.lines().any(|line| line.trim() == "JSON");
    assert!(!heading, "the JSON is not for paper");
}
