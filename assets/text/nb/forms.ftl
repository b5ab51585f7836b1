# How words are put together: a label and its value, the parts of a list, what is added, sentences

form-labelled = { $label }: { $value }
form-list = { $first }, { $second }
form-more = { $words }, { $more }
form-remark = { $words } ({ $remark })
form-sentences = { $first } { $second }
form-ms = { $ms } ms

# A step of which the port is new and the encryption is not: what is ticked stays so

advice-secure-port = { $security ->
        [tls] { $program ->
            [outlook-express] { advice-set-starttls }
            [windows-mail] { advice-set-starttls }
            [windows-live-mail] { advice-set-starttls }
            [outlook-mac] { advice-set-starttls }
            [apple-mail] { advice-set-starttls }
            [iphone] { advice-set-starttls }
           *[other] { advice-set-tls }
        }
       *[other] { advice-set-tls }
    }
