# What was found of each link of the chain, one short sentence each

report-chain = The chain
report-also-wrong = Also wrong: { $what }

chain-not-reached = Not reached, because an earlier link is broken
chain-not-tested = Not tested
chain-program-without-starttls = This mail program cannot use STARTTLS on port { $port }
chain-turned-away = Not tested to the end: the server takes no more connections from here
chain-no-encryption = The settings use no encryption
chain-computer-works = Nothing wrong was found on this computer
chain-computer-without-network = This computer has no network connection
chain-computer-without-way-out = This computer finds no way out of its network
chain-computer-blocks = This computer itself did not let the connection out
chain-computer-at-its-limit = This computer cannot open another connection: too many are open
chain-address-given = An address was given, so no name had to be found
chain-name-found = { $name } was found at { $addresses }
chain-name-not-found = There is no server with the name { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = The name { $name } has no address
chain-resolver-silent = This network's name service did not answer
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = This network's name service could not say where { $name } is
chain-port-open = Port { $port } accepts connections
chain-port-open-on-some = Port { $port } works on { $address } and not on { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(says nothing)
    [closed] {" "}(ends the connection without a word)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = Port { $port } refuses connections
chain-port-silent = Port { $port } does not answer
chain-port-reset = Port { $port } cuts connections off while they are being made
chain-no-route = There is no route to { $address }
chain-starttls-not-offered = Port { $port } does not offer STARTTLS
chain-starttls-refused = Port { $port } does not begin encryption when STARTTLS is asked for
chain-clear-text = Port { $port } speaks clear text where encryption should begin
chain-other-protocol = What answers on port { $port } speaks no TLS
chain-hello-silent = Port { $port } says nothing when encryption should begin
chain-waits-for-encryption = Port { $port } waits for encryption (SSL/TLS) and says nothing before it
chain-hello-dies = No attempt to begin encryption on port { $port } succeeds
chain-hello-not-accepted = Port { $port } encrypts, but not in a way this mail program can use
chain-flight-breaks-off = Port { $port } begins to encrypt and then breaks off
chain-certificate-has-a-problem = Port { $port } encrypts, and its certificate has a problem
chain-handshake-breaks-off = Port { $port } breaks off before encryption is set up
chain-flight-is-all-that-was-tested = Port { $port } answers this mail program ({ $version }); the rest could not be tested this time
chain-flight-is-all-that-can-be-tested = Port { $port } answers this mail program ({ $version }); what follows cannot be tested with today's encryption
chain-secure = Encrypted, certificate in order
chain-secure-by-a-newer-version = Encrypted, certificate in order ({ $version }; the rest tested in { $newer })
chain-secure-at-times = Port { $port } encrypts, but not every time or not in time
chain-greets = Answers: { $text }
chain-greets-late = Answers late: { $text }
chain-refuses = Refuses this computer: { $text }
chain-greets-wrongly = What answers is not this kind of mail server: { $text }
chain-ends-without-a-word = Ends the connection without a word
chain-greets-and-hangs-up = Answers, and then ends the connection
chain-greets-and-says-no-more = Answers, and then says nothing more
chain-says-nothing = Says nothing
chain-sign-in-not-tested = Not tested: Mailprobe never signs in
chain-sign-in-needs-encryption = Takes no password without encryption
chain-sign-in-oauth-only = Takes no passwords, only sign-in through a web page (OAuth 2)
chain-sign-in-disabled = Says that signing in is switched off here
chain-sign-in-none = Offers no way of signing in
chain-sign-in-not-in-program = Offers only { $ways }, which this mail program cannot do
chain-sign-in-not-known-of-program = Offers only { $ways }; whether this mail program can do that is not known
