# Che cosa si è trovato di ogni anello della catena, una breve frase ciascuno

report-chain = La catena
report-also-wrong = Altro problema: { $what }

chain-not-reached = Non raggiunto, perché un anello precedente non funziona
chain-not-tested = Non controllato
chain-program-without-starttls = Questo programma di posta non può usare STARTTLS sulla porta { $port }
chain-turned-away = Controllo non completato: il server non accetta più connessioni da qui
chain-no-encryption = Le impostazioni non usano la crittografia
chain-computer-works = Su questo computer non si è trovato nulla che non vada
chain-computer-without-network = Questo computer non è collegato ad alcuna rete
chain-computer-without-way-out = Questo computer non trova una via d'uscita dalla sua rete
chain-computer-blocks = È questo computer a non aver lasciato uscire la connessione
chain-computer-at-its-limit = Questo computer non può aprire un'altra connessione: ce ne sono già troppe aperte
chain-address-given = È stato indicato un indirizzo, quindi non c'era un nome da cercare
chain-name-found = { $name } è stato trovato a { $addresses }
chain-name-not-found = Non esiste un server con il nome { $name }
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = Il nome { $name } non ha un indirizzo
chain-resolver-silent = Il servizio dei nomi di questa rete non ha risposto
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Il servizio dei nomi di questa rete non ha saputo dire dove si trova { $name }
chain-port-open = La porta { $port } accetta le connessioni
chain-port-open-on-some = La porta { $port } funziona su { $address } e non su { $other }
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(non dice nulla)
    [closed] {" "}(chiude la connessione senza una parola)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = La porta { $port } rifiuta le connessioni
chain-port-silent = La porta { $port } non risponde
chain-port-reset = La porta { $port } interrompe le connessioni mentre vengono stabilite
chain-no-route = Nessun percorso porta a { $address }
chain-starttls-not-offered = La porta { $port } non offre STARTTLS
chain-starttls-refused = La porta { $port } non avvia la crittografia quando si chiede STARTTLS
chain-clear-text = La porta { $port } parla in chiaro dove dovrebbe cominciare la crittografia
chain-other-protocol = Ciò che risponde sulla porta { $port } non parla TLS
chain-hello-silent = La porta { $port } non dice nulla quando dovrebbe cominciare la crittografia
chain-waits-for-encryption = La porta { $port } aspetta la crittografia (SSL/TLS) e prima non dice nulla
chain-hello-dies = Nessun tentativo di avviare la crittografia sulla porta { $port } riesce
chain-hello-not-accepted = La porta { $port } usa la crittografia, ma non in un modo adatto a questo programma di posta
chain-flight-breaks-off = La porta { $port } comincia la crittografia e poi si interrompe
chain-certificate-has-a-problem = La porta { $port } usa la crittografia, ma il suo certificato ha un problema
chain-handshake-breaks-off = La porta { $port } si interrompe prima che la crittografia sia stabilita
chain-flight-is-all-that-was-tested = La porta { $port } risponde a questo programma di posta ({ $version }); questa volta il resto non si è potuto controllare
chain-flight-is-all-that-can-be-tested = La porta { $port } risponde a questo programma di posta ({ $version }); ciò che segue non si può controllare con la crittografia di oggi
chain-secure = Crittografia attiva, certificato in ordine
chain-secure-by-a-newer-version = Crittografia attiva, certificato in ordine ({ $version }; il resto controllato con { $newer })
chain-secure-at-times = La porta { $port } usa la crittografia, ma non ogni volta o non in tempo
chain-greets = Risponde: { $text }
chain-greets-late = Risponde tardi: { $text }
chain-refuses = Rifiuta questo computer: { $text }
chain-greets-wrongly = Ciò che risponde non è questo tipo di server di posta: { $text }
chain-ends-without-a-word = Chiude la connessione senza una parola
chain-greets-and-hangs-up = Risponde e poi chiude la connessione
chain-greets-and-says-no-more = Risponde e poi non dice più nulla
chain-says-nothing = Non dice nulla
chain-sign-in-not-tested = Non controllato: Mailprobe non esegue mai l'accesso
chain-sign-in-needs-encryption = Non accetta password senza crittografia
chain-sign-in-oauth-only = Non accetta password, ma solo l'accesso tramite una pagina web (OAuth 2)
chain-sign-in-disabled = Dice che qui l'accesso è disattivato
chain-sign-in-none = Non offre alcun metodo di accesso
chain-sign-in-not-in-program = Offre solo { $ways }, che questo programma di posta non conosce
chain-sign-in-not-known-of-program = Offre solo { $ways }; non si sa se questo programma di posta ne sia capace
