# La finestra

app-practice = Esercitazione
app-history = Controlli precedenti
app-history-empty = Ancora nessun controllo precedente
app-history-clear = Dimentica tutti i controlli precedenti
app-language = Lingua
app-theme = Aspetto
app-theme-system = Come il sistema
app-theme-light = Chiaro
app-theme-dark = Scuro
app-about = Informazioni
app-about-close = Chiudi
app-about-renderer = Grafica: { $renderer }
app-about-licences = Licenze delle parti di cui è fatto Mailprobe

describe-message = Il messaggio
describe-example = Per esempio: Impossibile stabilire una connessione protetta con il server. Account: 'ufficio', Server: 'mail.example.com', Protocollo: POP3, Porta: 995, Protezione (SSL): Sì, Numero di errore: 0x800CCC1A
describe-paste = Incolla
describe-open = Apri un file…
describe-clear = Svuota
describe-picture = Questa è un'immagine. Mailprobe legge testo: nella finestra del messaggio prema Ctrl+C, poi incolli qui. Oppure scriva il numero e il server nei campi. Alleghi l'immagine alla richiesta di assistenza.
describe-understood = Letto nel messaggio
describe-not-understood = In questo testo non è stato riconosciuto nulla. Può comunque compilare server, protocollo e porta e avviare il controllo.
describe-more = Altri nello stesso testo: { $count }
describe-settings = Dove guardare
describe-program-of-message = come indica il messaggio
describe-security = Crittografia
describe-published = Chiedi anche al provider quali impostazioni pubblica (contatta il dominio del server)
describe-check = Controlla
describe-promise = Non serve alcuna password e non ne viene mai inviata una.
describe-nothing-yet = Incolli prima il messaggio del programma di posta, oppure indichi il server.
describe-bad-port = «{ $port }» non è una porta. Le porte sono numeri da 1 a 65535; di solito 995 per POP3 e 993 per IMAP.
describe-not-probed = Gli account { $protocol } non si possono controllare. Mailprobe controlla POP3, IMAP e SMTP.
describe-unknown-program = Questo programma di posta non è conosciuto. Ne scelga uno dall'elenco.

checking-title = Controllo di { $target }
checking-seconds = { $seconds ->
        [one] Finora { $seconds } secondo
       *[other] Finora { $seconds } secondi
    }
checking-stop = Interrompi
checking-stopping = Interruzione in corso. Quanto è stato trovato viene conservato.
checking-steps = Ultimi passaggi

link-this-computer = Questo computer
link-name = Nome
link-connection = Connessione
link-secure-channel = Connessione sicura
link-mail-server = Server di posta
link-sign-in = Accesso
link-state-waiting = in attesa
link-state-checking = in corso
link-state-works = funziona
link-state-broken = non funziona
link-state-not-reached = non raggiunto
link-state-partly = funziona in parte
link-state-not-used = non usato
link-state-not-tested = non controllato

result-back = Indietro
result-again = Controlla di nuovo
result-copy-ticket = Copia per l'assistenza
result-copy-picture = Copia immagine
result-save = Salva
result-save-page = Report come pagina…
result-save-picture = Immagine…
result-save-json = Risultato da confrontare (JSON)…
result-save-text = Testo…
result-warning-read = Ho letto l'avvertenza
result-copied = Copiato. Lo incolli nella richiesta di assistenza.
result-copied-picture = L'immagine è copiata. La incolli nella richiesta di assistenza.
result-saved = Salvato come { $path }
result-saved-fallback = Non è stato possibile aprire una finestra per i file. Salvato come { $path }
result-not-saved = Non è stato possibile salvare: { $reason }. Nulla è andato perso; scelga un'altra posizione.
result-unchanged = Nulla è cambiato dall'ultimo controllo.
result-changed = L'ultimo controllo diceva: { $before }
result-loaded = Questo è un risultato salvato.
result-not-loaded = Il file non si può usare: { $reason }

details-facts = Che cosa è stato controllato
details-why = Come è stato calcolato il risultato

fact-yes = Sì
fact-no = No
fact-unknown = Non lo so

dialog-save = Salva
dialog-open = Apri un messaggio, un registro eventi o un risultato salvato
dialog-kind = Report di Mailprobe
dialog-kind-open = Messaggi, registri e risultati
app-crashed = Questo controllo non è arrivato alla fine. Quanto è accaduto è scritto in { $path }; invii quel file all'assistenza.
