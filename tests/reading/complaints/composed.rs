//! Dialogs composed in every language and mangled as mail and forums do, read back.

use super::*;

/// One row of the table of labels, as far as a dialog needs it.
#[derive(Debug, Clone, Deserialize)]
struct Labels {
    language: String,
    account: String,
    server: String,
    protocol: String,
    response: String,
    port: String,
    secure: String,
    server_error: String,
    socket_error: String,
    error_number: String,
    yes: String,
    no: String,
}

fn languages() -> Vec<Labels> {
    csv::Reader::from_reader(include_str!("../../../assets/labels.csv").as_bytes())
        .into_deserialize()
        .collect::<Result<_, _>>()
        .expect("labels")
}

/// How the dialog of a test is written down.
#[derive(Debug, Clone)]
struct Mangling {
    quotes: (&'static str, &'static str),
    colon: &'static str,
    width: usize,
    prefix: &'static str,
    naked_every: usize,
    sign: &'static str,
    is_lower_hex: bool,
    is_html: bool,
    is_twice: bool,
}

fn mangling() -> impl Strategy<Value = Mangling> {
    (
        proptest::sample::select(vec![
            ("'", "'"),
            ("\"", "\""),
            ("“", "”"),
            ("„", "“"),
            ("«", "»"),
            ("‘", "’"),
            ("", ""),
        ]),
        proptest::sample::select(vec![": ", ":", " : ", "\u{a0}: ", "："]),
        24_usize..120,
        proptest::sample::select(vec![
            "",
            "> ",
            "> > ",
            ">>> ",
            "| ",
            "[10:32] Ann: ",
            "12/03/24, 10:32 - Bo Li: ",
            "<ann> ",
        ]),
        2_usize..9,
        proptest::sample::select(vec!["0x", "0X", "0×"]),
        any::<[bool; 3]>(),
    )
        .prop_map(
            |(quotes, colon, width, prefix, naked_every, sign, [is_lower_hex, is_html, is_twice])| Mangling {
                quotes,
                colon,
                width,
                prefix,
                naked_every,
                sign,
                is_lower_hex,
                is_html,
                is_twice,
            },
        )
}

fn account() -> impl Strategy<Value = String> {
    let word = proptest::sample::select(vec![
        "Kite",
        "O'Neill",
        "Büro",
        "ann@example.org",
        "2nd",
        "Müller, A.",
        "&",
        "(new)",
        "почта",
        "A会社B",
        "mail.example.org",
    ]);
    proptest::collection::vec(word, 1..4).prop_map(|words| words.join(" "))
}

/// 400, or what PROPTEST_CASES asks for.
fn cases() -> u32 {
    std::env::var("PROPTEST_CASES")
        .ok()
        .and_then(|cases| cases.parse().ok())
        .unwrap_or(400)
}

/// Writes a dialog as a mail program in that language does, then as a person's mail or chat program leaves it.
fn written(labels: &Labels, complaint: &Complaint, how: &Mangling) -> String {
    let first = |words: &str| words.split('|').next().unwrap_or_default().to_owned();
    let quoted = |value: &Option<String>| {
        format!(
            "{}{}{}",
            how.quotes.0,
            value.as_deref().unwrap_or_default(),
            how.quotes.1
        )
    };
    let number = complaint
        .error_number
        .map(|number| number.to_string())
        .unwrap_or_default();
    let digits = number.trim_start_matches("0x");
    let digits = if how.is_lower_hex {
        digits.to_lowercase()
    } else {
        digits.to_owned()
    };
    let answer = if complaint.secure == Some(true) {
        first(&labels.yes)
    } else {
        first(&labels.no)
    };
    let mut fields = vec![
        (first(&labels.account), quoted(&complaint.account)),
        (first(&labels.server), quoted(&complaint.server)),
        (
            first(&labels.protocol),
            complaint
                .protocol
                .map(|protocol| protocol.name().to_owned())
                .unwrap_or_default(),
        ),
    ];
    if complaint.server_response.is_some() {
        fields.push((first(&labels.response), quoted(&complaint.server_response)));
    }
    fields.push((
        first(&labels.port),
        complaint.port.unwrap_or_default().to_string(),
    ));
    fields.push((format!("{} (SSL)", first(&labels.secure)), answer));
    if let Some(error) = &complaint.server_error {
        fields.push((first(&labels.server_error), error.clone()));
    }
    if let Some(error) = &complaint.socket_error {
        fields.push((first(&labels.socket_error), error.to_string()));
    }
    fields.push((first(&labels.error_number), format!("{}{digits}", how.sign)));
    let parts: Vec<String> = fields
        .iter()
        .map(|(label, value)| format!("{label}{}{value}", how.colon))
        .collect();
    let mut text = format!("... {}", parts.join(", "));
    if how.is_html {
        text = text
            .replace('&', "&amp;")
            .replace('\'', "&#39;")
            .replace(", ", ",<br>");
    }
    let mut lines = vec![String::new()];
    for word in text.split(' ') {
        match lines.last_mut() {
            Some(line) if line.is_empty() => line.push_str(word),
            Some(line) if line.chars().count() + word.chars().count() < how.width => {
                line.push(' ');
                line.push_str(word);
            }
            _ => lines.push(word.to_owned()),
        }
    }
    let is_chat = how.prefix.contains(['[', '-', '<']);
    let lines: Vec<String> = lines
        .iter()
        .enumerate()
        .map(|(index, line)| match is_chat || index % how.naked_every != 1 {
            true => format!("{}{line}", how.prefix),
            false => line.clone(),
        })
        .collect();
    let text = lines.join("\n");
    if how.is_twice {
        format!("{text}\n\n{text}")
    } else {
        text
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases()))]

    #[test]
    fn a_composed_dialog_reads_back(
        labels in proptest::sample::select(languages()),
        account in account(),
        server in "(pop3|imap|smtp|mail|[a-z]{3,9})\\.[a-z]{3,9}\\.(org|com|de|jp)",
        protocol in proptest::sample::select(vec![Protocol::Pop3, Protocol::Imap, Protocol::Smtp, Protocol::Nntp]),
        port in 1_u16..,
        secure: bool,
        number in proptest::sample::select(vec!["0x800CCC0D", "0x800CCC0E", "0x800CCC0F", "0x800CCC1A", "0x800CCC79", "0x800CCC92"]),
        response in proptest::option::of(proptest::sample::select(vec![
            "-ERR Temporary problem, please try again later",
            "550 5.7.1 <ann@example.org>... Relaying denied",
            "553 sorry, that domain isn't in my list (#5.7.1)",
            "421 Too many connections; try later",
        ])),
        server_error in proptest::option::of(proptest::sample::select(vec!["550", "0x800CCC90"])),
        socket_error in proptest::option::of(10_060_u32..10_062),
        how in mangling(),
    ) {
        // Without quotation marks a comma may end the value as well as belong to it.
        let account = if how.quotes.0.is_empty() { account.replace(',', "") } else { account };
        // The same marks inside and outside cannot be told apart in every case.
        let account = if how.quotes.1 == "’" { account.replace('\'', "") } else { account };
        let expected = Complaint {
            account: Some(account),
            server: Some(server),
            protocol: Some(protocol),
            port: Some(port),
            secure: Some(secure),
            error_number: number.parse().ok(),
            server_response: response.map(str::to_owned),
            server_error: server_error.map(str::to_owned),
            socket_error: socket_error.map(SocketError::Number),
            ..Complaint::default()
        };
        let text = written(&labels, &expected, &how);
        let reading = complaint::read(&text);
        prop_assert_eq!(reading.complaints.len(), 1, "{}\n{:#?}", text, reading.complaints);
        let read = &reading.complaints[0];
        let compared = Complaint {
            client: MailProgram::default(),
            language: None,
            program: None,
            sayings: Vec::new(),
            contradictions: Vec::new(),
            windows: None,
            ..read.clone()
        };
        prop_assert_eq!(compared, expected, "{} {}", labels.language, text);
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(cases() / 4))]

    #[test]
    fn any_text_is_read(text in "(.|\n|Server: |Account: '|Port: |0x800CCC0E|Error Number: |Task '|reported error \\(|-ERR |Event ID: 11508 |<br>|&amp;|> ){0,60}") {
        let reading = complaint::read(&text);
        prop_assert!(reading.complaints.len() <= complaint::COMPLAINT_LIMIT);
        for complaint in &reading.complaints {
            let _ = complaint::missing(complaint);
            let _ = complaint::likely_server(complaint);
                    }
        let json = serde_json::to_string(&reading).expect("JSON");
        let back: complaint::Reading = serde_json::from_str(&json).expect("reads back");
        prop_assert_eq!(back, reading);
    }

    #[test]
    fn any_bytes_are_read(bytes in proptest::collection::vec(any::<u8>(), 0..400)) {
        let _ = complaint::read_bytes(&bytes);
    }
}
