# La finestra: che cosa chiede, che cosa dice per un momento e le pagine sopra le sue schermate

window-title = Che cosa non va con la posta?
window-start-message = Ho un messaggio di errore o un numero
window-start-address = La posta non funziona, non ho un messaggio di errore
window-start-server = Conosco il server di posta

window-drop = oppure trascini qui un file o un'immagine
window-picture = L'immagine che ha incollato
window-picture-kept = L'immagine viene conservata. Compare sotto il risultato quando lo copia o lo salva come immagine.
window-picture-remove = Rimuovi l'immagine
window-likely-causes = Il significato più probabile, in base alle sole parole
window-first-step = Primo passaggio: { $step }
window-words-tell-nothing = Le parole da sole non dicono che cosa non va. «Controlla» esamina il server stesso.
window-check-to-be-sure = Non è ancora stato misurato nulla. «Controlla» esamina il server stesso.
window-check-servers = «Controlla» esamina questi server: { $servers }
window-nothing-recognised = Nulla in questo testo indica un server. Scriva qui il nome del server di posta; si trova nelle impostazioni dell'account del programma di posta.

window-address = Il Suo indirizzo e-mail
window-address-about = Mailprobe cerca il server che tiene la Sua posta. La parte prima della @ resta su questo computer. Non serve alcuna password.
window-server-about = Il nome si trova nelle impostazioni dell'account del programma di posta. Spesso comincia con imap., pop. o smtp. Non serve altro.
window-server-of-address = Lasci vuoto: si trova dal Suo indirizzo e-mail
window-recent = Già controllati
window-more = Altre impostazioni
window-more-about = Nulla di questo è necessario. Rende il controllo più preciso.
window-meaning-protocol = Come il programma di posta parla con il server: POP3 scarica la posta, IMAP la lascia sul server, SMTP la invia.
window-meaning-port = Il numero con cui un server offre un servizio. Di solito 995 per POP3, 993 per IMAP, 465 e 587 per l'invio.
window-meaning-encryption = Perché nessuno possa leggere lungo il percorso. SSL/TLS cifra dal primo byte, STARTTLS dopo un inizio in chiaro. Con il suo certificato il server dimostra chi è.
window-told = letto nel messaggio
window-told-perhaps = supposto dal messaggio; verifichi che sia giusto
window-automatic = automatico
window-search = Cerca
window-bad-address = Questo non è un indirizzo e-mail. Un indirizzo è fatto come nome@example.com.
window-bad-server = «{ $server }» non può essere il nome di un server. Il nome di un server è fatto come mail.example.com.
window-cleared = Ora il modulo è vuoto.
window-undo = Annulla
window-restore = Ripristina quello che avevo scritto prima

window-practice = Esercitazione con un server simulato: { $title }
window-practice-banner = Esercitazione – questo server è simulato
window-leave-practice = Esci dall'esercitazione
window-practice-about = Server simulati su questo computer, per vedere come risponde Mailprobe. Ciò che ha scritto viene conservato e torna quando esce dall'esercitazione.
window-practice-works = Tutto a posto

window-waiting-this-computer = Esame della rete di questo computer
window-waiting-name = Ricerca dell'indirizzo del server – qualche secondo
window-waiting-connection = In attesa che il server accetti la connessione – fino a 10 secondi
window-waiting-secure-channel = In attesa che il server cominci la crittografia – fino a 10 secondi per tentativo
window-waiting-mail-server = In attesa delle prime parole del server di posta – fino a 10 secondi
window-waiting-sign-in = Esame di ciò che il server offre per l'accesso
window-waiting-elsewhere = Prova di altri percorsi verso il server, per trovare la causa – fino a un minuto
window-one-second = Finora { $seconds } secondo

link-state-suspected = probabilmente qui

window-open = non deciso
window-program-assumed = Non è stato indicato un programma di posta; il controllo è stato fatto come per { $program }.
window-program-change = Scegline un altro
window-questions = Quello che sa è utile. Vale anche se Glielo ha detto qualcuno.
window-take-back = Annulla questa risposta
window-step-locked = Questo passaggio si apre dopo che ha letto l'avvertenza.
window-details = Dettagli tecnici
window-copy-for-administrator = Copia il report per l'amministratore
window-copied = Copiato
window-copy-whole = Copia con tutti i dettagli
window-system = Sistema
window-preview = Mostra che cosa viene copiato
window-preview-about = Viene copiato esattamente questo. Di ciò che precede la @ in un indirizzo e-mail resta solo la prima lettera.
window-hide = Nascondi i nomi quando copio o salvo

window-compare = A confronto con un controllo precedente
window-compare-short = Confronta
window-compare-end = Mostra solo questo controllo
window-compare-before = Prima
window-compare-after = Dopo
window-compare-same = A parte l'ora, i due controlli hanno visto le stesse cose.
window-compare-addresses = Indirizzi del server
window-compare-network = Questo computer aveva una rete
window-show = Mostra
window-delete = Elimina
window-forget-really = Dimenticarli tutti? Non si può annullare
window-today = oggi { $time }
window-yesterday = ieri { $time }

window-watch = Sorveglia finché non funziona
window-watch-about = Controlla una volta al minuto, per un'ora al massimo, e avvisa quando funziona
window-watching = Prossimo controllo tra { $seconds } secondi
window-watch-checking = Nuovo controllo in corso
window-watch-end = Smetti di sorvegliare
window-watch-works = Ora funziona.
window-watch-over = Il controllo è durato un'ora e non funziona ancora.
window-mail-helpdesk = Scrivi all'assistenza
window-not-opened = Impossibile aprire: { $reason }
window-no-letters = Questo computer non ha un tipo di carattere per la lingua scelta. Ne installi uno, per esempio il pacchetto fonts-noto-cjk (Debian, Ubuntu) o google-noto-sans-cjk-fonts (Fedora), e riavvii Mailprobe.
window-show-in-folder = Mostra nella cartella
window-print = Stampa…
window-copy = Copia il comando
window-copy-command = Copia { $command }
window-command-copied = Il comando è stato copiato.
window-remedy-copy-report = Copia il report
window-remedy-sign-in-page = Apri la pagina di accesso
window-remedy-date-and-time = Apri data e ora
window-remedy-network = Apri le connessioni di rete
window-remedy-outlook = Apri gli account di Outlook

window-help = Aiuto
window-about-promise = Mailprobe non chiede mai una password e non esegue mai l'accesso. Parla con il server di posta che ha indicato e con il servizio dei nomi di questo computer. Solo se seleziona «Chiedi anche al provider» chiede le impostazioni anche al dominio del server.
window-about-licence = Software libero, con licenza MIT o Apache 2.0, a scelta.
window-about-folder = Le impostazioni e i controlli precedenti si trovano in { $folder }
window-stage-describe = Descrizione
window-stage-check = Controllo
window-stage-result = Risultato
