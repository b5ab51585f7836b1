//! `check`: the whole checkup on the command line.

use super::arguments::{Check, facts};
use super::runtime::{asked_to_end, runtime, written};
use super::{CliError, Exit, Outcome, input, print, say, shortened};
use crate::checkup::{self, Checkup, Request};
use crate::complaint::Reading;
use crate::diagnosis::{FindingId, HypothesisId};
use crate::lab::{self, Scenario};
use crate::mail::TargetOverrides;
use crate::observation::DnsOutcome;
use crate::platform::files::{Readers, is_same_file, why, write_whole};
use crate::probe::{Cancel, Environment};
use crate::report::{self, visible::one_line, words};
use crate::text::Text;
use std::fmt::Write as _;
use std::path::Path;
use std::time::Duration;
use tokio::runtime::Runtime;

/// `mailprobe check`.
pub fn check(options: &Check, text: &Text) -> Outcome {
    let scenario = options
        .target
        .practice
        .as_deref()
        .map(lab::scenario)
        .transpose()?;
    keeps_what_it_reads(options)?;
    let request = request(options, scenario)?;
    let world = Environment {
        ports: options.ports.clone().unwrap_or_default(),
        ..Environment::default()
    };
    let runtime = match runtime() {
        Ok(runtime) => runtime,
        // Nothing is wrong with what was asked, and nothing was decided.
        Err(error) => {
            say(&format!("mailprobe: {}", error.0));
            if options.json {
                print(&page(&checkup::without_room(request, &error.0), options, text))?;
            }
            return Ok(Exit::NotDecided);
        }
    };
    let ended = run(&runtime, request, world).and_then(|checkup| {
        let checkup = if options.redact {
            report::redact(&checkup)
        } else {
            checkup
        };
        write(&runtime, &checkup, options, text).map(|()| checkup)
    });
    runtime.shutdown_background();
    Ok(exit(&ended?))
}

/// The page never takes the place of a file that the run reads: a pasted message, a log, a saved result.
fn keeps_what_it_reads(options: &Check) -> Result<(), CliError> {
    let Some(page) = &options.html else {
        return Ok(());
    };
    let mut read = [&options.file, &options.event_log, &options.compare]
        .into_iter()
        .flatten();
    if read.any(|path| is_same_file(path, page)) {
        return Err(CliError(format!(
            "'{}' is read by this run; choose another place with --html",
            shortened(&page.display().to_string())
        )));
    }
    Ok(())
}

/// Prints the result, and saves its page where one is wanted.
fn write(runtime: &Runtime, checkup: &Checkup, options: &Check, text: &Text) -> Result<(), CliError> {
    let shown = page(checkup, options, text);
    let saved = options
        .html
        .clone()
        .map(|path| (path, report::html(checkup, text)));
    written(runtime, move || {
        let shown = print(&shown);
        if let Some((path, page)) = &saved {
            save(path, page)?;
        }
        shown
    })?
}

fn request(options: &Check, scenario: Option<&'static Scenario>) -> Result<Request, CliError> {
    let mut reading = match (&options.file, scenario) {
        (Some(file), _) => input::reading(&input::text(Some(file))?)?,
        (None, Some(_)) if options.address.is_some() => Reading::default(),
        (None, Some(scenario)) if options.target.port.is_none() => crate::complaint::read(scenario.dialog),
        (None, Some(_)) => Reading::default(),
        (None, None) if options.target.server.is_some() || options.address.is_some() => Reading::default(),
        (None, None) => input::reading(&input::text(None)?)?,
    };
    if let Some(path) = &options.event_log {
        let log = crate::complaint::read(&input::text(Some(path))?);
        if log.events.is_empty() {
            let name = shortened(&path.display().to_string());
            return Err(CliError(format!(
                "no Exchange event (11508, 11506, 1194, 13002 …) was found in '{name}'; export the application log as text"
            )));
        }
        reading.events.extend(log.events);
    }
    let mut overrides = options.target.overrides();
    if let Some(scenario) = scenario {
        practise(&mut overrides, &reading, scenario, options.address.is_some());
    }
    let ports = options.ports.clone().unwrap_or_default();
    let services = checkup::services(
        &reading,
        &overrides,
        options.address.as_ref(),
        options.published_settings,
        &ports,
    )?;
    let mut request = Request::new(reading, services.first);
    request.scope = services.scope;
    request.address = options.address.clone();
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
fn practise(overrides: &mut TargetOverrides, reading: &Reading, scenario: &Scenario, has_address: bool) {
    let named = overrides.server.is_some()
        || reading
            .complaints
            .iter()
            .any(|complaint| complaint.server.is_some());
    // An address is looked up: every name leads to the practice server.
    if !named && !has_address {
        overrides.server = Some(lab::USUAL_NAME.to_owned());
    }
    let complaint = checkup::leading_complaint(reading);
    if !has_address && overrides.port.is_none() && complaint.is_none_or(|complaint| complaint.port.is_none())
    {
        overrides.port = Some(scenario.service.standard_port());
        overrides.protocol = overrides.protocol.or(Some(scenario.service.protocol()));
        if complaint.is_none_or(|complaint| complaint.secure.is_none()) {
            overrides.security = overrides.security.or(Some(scenario.security));
        }
    }
}

fn saved(path: &Path) -> Result<Checkup, CliError> {
    Ok(report::load(&input::text(Some(path))?)?)
}

/// Runs until the end or until Ctrl-C, which keeps what was seen.
fn run(runtime: &Runtime, request: Request, world: Environment) -> Result<Checkup, CliError> {
    let cancel = Cancel::default();
    let stop = cancel.clone();
    let ended = runtime.block_on(async {
        let on_interrupt = async move {
            asked_to_end().await;
            stop.cancel();
            std::future::pending::<()>().await;
        };
        tokio::select! {
            ended = checkup::run_with_lab(request, world, &|_| {}, &cancel) => ended,
            () = on_interrupt => Err("interrupted".to_owned()),
        }
    });
    ended.map_err(CliError)
}

fn page(checkup: &Checkup, options: &Check, text: &Text) -> String {
    if options.json {
        let mut document = report::json(checkup, text);
        if options.explain {
            document["reckoning"] = serde_json::to_value(&checkup.diagnosis.hypotheses).unwrap_or_default();
        }
        return report::json_text(&document);
    }
    let mut page = if options.details {
        report::ticket(checkup, text)
    } else {
        report::screenful(checkup, text, &text.get("report-more"))
    };
    if options.explain {
        if !page.ends_with('\n') {
            page.push('\n');
        }
        page.push_str(&reckoning(checkup, text));
    }
    page
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
            "\n{}",
            text.labelled(
                &title,
                &text.remark(&report::view::percent(hypothesis.probability), &label)
            )
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
fn save(path: &Path, content: &str) -> Result<(), CliError> {
    write_whole(path, content.as_bytes(), Readers::Usual).map_err(|reason| {
        let (name, why) = (shortened(&path.display().to_string()), why(&reason));
        CliError(format!(
            "the page could not be saved as '{name}': {why}; the report above is complete, choose another place with --html"
        ))
    })
}

/// The exit code of a result. A name that no server has is mostly mistyped, and a line says so; the fault is a fault all
/// the same.
fn exit(checkup: &Checkup) -> Exit {
    let diagnosis = &checkup.diagnosis;
    if is_mistyped(checkup) {
        say(&format!("mailprobe: {}", mistyped(checkup)));
    }
    match diagnosis.leading {
        Some(HypothesisId::Healthy) if diagnosis.chain.works() => Exit::Fine,
        Some(HypothesisId::Healthy) | None => Exit::NotDecided,
        Some(_) => Exit::Fault,
    }
}

fn mistyped(checkup: &Checkup) -> String {
    let of_known_provider = checkup.diagnosis.provider.is_some();
    match checkup.address.as_ref().filter(|_| !of_known_provider) {
        Some(address) => format!(
            "no mail server was found for '{}' under the usual names; give its name with --server",
            shortened(address.domain().as_str())
        ),
        None => format!(
            "there is no server with the name '{}'; compare it letter by letter with the account settings",
            shortened(checkup.target.server.as_str())
        ),
    }
}

/// The name service answered, and it knows no such name. Silence, failures and a computer without network say nothing
/// about the name; nor does an answer about a name that the provider itself gives, or about one that is an alias of nothing.
fn is_mistyped(checkup: &Checkup) -> bool {
    let asked = &checkup.observations.dns;
    let mut findings = checkup.diagnosis.findings.iter();
    let is_right_name = findings.any(|finding| finding.id == FindingId::ProviderNameNotFound);
    !asked.is_empty()
        && asked
            .iter()
            .all(|row| row.outcome == DnsOutcome::NotFound && row.alias.is_none())
        && checkup.observations.local_context.has_network != Some(false)
        && checkup.practice.is_none()
        && !is_right_name
}
