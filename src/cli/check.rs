//! `check`: the whole checkup on the command line.

use super::arguments::{Check, facts};
use super::{Complaint, Exit, Outcome, input, lab, print, print_json, shortened};
use crate::checkup::{self, Checkup, Request, Wishes};
use crate::complaint::Reading;
use crate::diagnosis::HypothesisId;
use crate::lab::Scenario;
use crate::platform::files::{Readers, why, write_whole};
use crate::probe::{Cancel, DnsOutcome, World};
use crate::report::{self, visible::one_line, words};
use crate::text::Text;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;

/// `mailprobe check`.
pub fn check(options: &Check, text: &Text) -> Outcome {
    let scenario = options
        .target
        .practice
        .as_deref()
        .map(lab::known_scenario)
        .transpose()?;
    let request = request(options, scenario)?;
    let world = World {
        ports: options.ports.clone().unwrap_or_default(),
        ..World::default()
    };
    let checkup = run(request, world)?;
    let checkup = if options.redact {
        report::redact(&checkup)
    } else {
        checkup
    };
    let shown = show(&checkup, options, text);
    if let Some(path) = &options.html {
        save(path, &report::html(&checkup, text))?;
    }
    shown?;
    Ok(exit(&checkup))
}

fn request(options: &Check, scenario: Option<&'static Scenario>) -> Result<Request, Complaint> {
    let mut reading = match (&options.file, scenario) {
        (Some(file), _) => input::reading(&input::text(Some(file))?)?,
        (None, Some(scenario)) if options.target.port.is_none() => crate::complaint::read(scenario.dialog),
        (None, Some(_)) => Reading::default(),
        (None, None) if options.target.server.is_some() => Reading::default(),
        (None, None) => input::reading(&input::text(None)?)?,
    };
    if let Some(path) = &options.event_log {
        let log = crate::complaint::read(&input::text(Some(path))?);
        if log.events.is_empty() {
            let name = shortened(&path.display().to_string());
            return Err(Complaint(format!(
                "no Exchange event (11508, 11506, 1194, 13002 …) was found in '{name}'; export the application log as text"
            )));
        }
        reading.events.extend(log.events);
    }
    let mut wishes = options.target.wishes();
    if let Some(scenario) = scenario {
        practise(&mut wishes, &reading, scenario);
    }
    let ports = options.ports.clone().unwrap_or_default();
    let target = checkup::target(&reading, &wishes, &ports)?;
    let mut request = Request::new(reading, target);
    request.facts = facts(&options.facts);
    request.practice = scenario.map(|scenario| scenario.id.to_owned());
    request.other_run = options
        .compare
        .as_deref()
        .map(saved)
        .transpose()?
        .map(|saved| saved.observations);
    request.ask_published_settings = options.published_settings;
    if let Some(seconds) = options.timeout {
        request.deadline = Duration::from_secs(seconds);
    }
    Ok(request)
}

/// A practice run needs no server; what the person did not say, the scenario's own message says.
fn practise(wishes: &mut Wishes, reading: &Reading, scenario: &Scenario) {
    let named = wishes.server.is_some()
        || reading
            .complaints
            .iter()
            .any(|complaint| complaint.server.is_some());
    if !named {
        wishes.server = Some(crate::lab::USUAL_NAME.to_owned());
    }
    let complaint = checkup::leading_complaint(reading);
    if wishes.port.is_none() && complaint.is_none_or(|complaint| complaint.port.is_none()) {
        wishes.port = Some(scenario.service.standard_port());
        wishes.protocol = wishes.protocol.or(Some(scenario.service.protocol()));
        if complaint.is_none_or(|complaint| complaint.secure.is_none()) {
            wishes.security = wishes.security.or(Some(scenario.security));
        }
    }
}

fn saved(path: &Path) -> Result<Checkup, Complaint> {
    Ok(report::load(&input::text(Some(path))?)?)
}

/// Runs until the end or until Ctrl-C, which keeps what was seen.
fn run(request: Request, world: World) -> Result<Checkup, Complaint> {
    let runtime = tokio::runtime::Builder::new_current_thread()
        .enable_all()
        .build()?;
    let cancel = Cancel::default();
    let stop = cancel.clone();
    let ended = runtime.block_on(async {
        let on_interrupt = async move {
            if tokio::signal::ctrl_c().await.is_ok() {
                stop.cancel();
            }
            std::future::pending::<()>().await;
        };
        tokio::select! {
            ended = checkup::run_with_lab(request, world, &|_| {}, &cancel) => ended,
            () = on_interrupt => Err("interrupted".to_owned()),
        }
    });
    runtime.shutdown_background();
    ended.map_err(Complaint)
}

fn show(checkup: &Checkup, options: &Check, text: &Text) -> Result<(), Complaint> {
    if options.json {
        let mut document = report::json(checkup, text);
        if options.explain {
            document["reckoning"] = serde_json::to_value(&checkup.diagnosis.hypotheses).unwrap_or_default();
        }
        return print_json(&document);
    }
    print(&report::ticket(checkup, text))?;
    if options.explain {
        print(&reckoning(checkup, text))?;
    }
    Ok(())
}

/// The arithmetic as a table a person can follow.
fn reckoning(checkup: &Checkup, text: &Text) -> String {
    let mut page = format!("\n{}\n", text.get("reckoning-title"));
    for hypothesis in checkup.diagnosis.hypotheses.iter().take(6) {
        let title = words::title(hypothesis.id, text);
        let label = words::label(hypothesis.label, text);
        // Writing to a String cannot fail.
        let _ = writeln!(
            page,
            "\n{title}: {} ({label})",
            report::view::percent(hypothesis.probability)
        );
        let _ = writeln!(
            page,
            "  {:>6.1}  {}",
            hypothesis.prior,
            text.get("reckoning-prior")
        );
        let mut sum = hypothesis.prior;
        for row in &hypothesis.counted {
            let weight = row.weight.map_or_else(
                || text.get("reckoning-excluded"),
                |weight| format!("{weight:+.1}"),
            );
            sum += row.weight.unwrap_or_default();
            let _ = writeln!(page, "  {weight:>6}  {} – {}", row.finding, one_line(&row.source));
        }
        let _ = writeln!(page, "  {sum:>6.1}  {}", text.get("reckoning-sum"));
    }
    page
}

/// Saves without ever leaving half a file behind.
fn save(path: &Path, content: &str) -> Result<(), Complaint> {
    write_whole(path, content.as_bytes(), Readers::Usual).map_err(|reason| {
        let (name, why) = (shortened(&path.display().to_string()), why(&reason));
        Complaint(format!(
            "the page could not be saved as '{name}': {why}; the report above is complete, choose another place with --html"
        ))
    })
}

/// The exit code of a result. A name that leads nowhere is taken as mistyped: exit code 2 and a line that says so.
fn exit(checkup: &Checkup) -> Exit {
    let asked = &checkup.observations.dns;
    let nowhere = !asked.is_empty()
        && asked
            .iter()
            .all(|row| !matches!(row.outcome, DnsOutcome::Resolved | DnsOutcome::Literal));
    if nowhere && checkup.practice.is_none() {
        let server = &checkup.target.server;
        return super::refuse(&Complaint(format!(
            "the name '{}' leads to no address; compare it letter by letter with the account settings",
            shortened(server)
        )));
    }
    match checkup.diagnosis.leading {
        Some(HypothesisId::Healthy) => Exit::Fine,
        Some(_) => Exit::Fault,
        None => Exit::NotDecided,
    }
}
