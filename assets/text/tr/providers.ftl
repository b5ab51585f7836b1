# What is known of the companies that run people's mailboxes

## How signing in works there

provider-known = E-posta sağlayıcısı
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: e-posta programları posta kutusunun parolasıyla oturum açar.
        [app-password] { $provider }: e-posta programlarına yalnızca onlar için oluşturulmuş bir parola (uygulama şifresi) gerekir. Olağan parolanız orada çalışmaz.
        [oauth] { $since ->
            [none] { $provider }: e-posta programları artık parolayla oturum açamaz. Sağlayıcının kendi oturum açma sayfasını (OAuth 2) açmaları gerekir.
           *[other] { $provider }: e-posta programları { $since } tarihinden beri parolayla oturum açamaz. Sağlayıcının kendi oturum açma sayfasını (OAuth 2) açmaları gerekir.
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: e-posta programları, sağlayıcının kendi oturum açma sayfasından (OAuth 2) ya da yalnızca onlar için oluşturulmuş bir parolayla (uygulama şifresi) oturum açar. Olağan parolanız orada çalışmaz.
           *[other] { $provider }: e-posta programlarının { $since } tarihinden beri sağlayıcının kendi oturum açma sayfasından (OAuth 2) ya da yalnızca onlar için oluşturulmuş bir parolayla (uygulama şifresi) oturum açması gerekir. Olağan parolanız orada çalışmaz.
        }
        [authorization-code] { $provider }: e-posta programlarına web sitesindeki e-posta ayarlarından alınan bir yetkilendirme kodu gerekir. Olağan parolanız orada çalışmaz.
        [bridge] { $provider }: e-posta programları bu postaya yalnızca sağlayıcının kendi programı (Bridge) üzerinden ulaşır; o program bu bilgisayarda çalışmalıdır ve kendi parolasını gösterir.
        [none] { $provider }: bu posta başka e-posta programlarıyla okunamaz, yalnızca sağlayıcının kendi programıyla okunur.
       *[other] { $provider }: e-posta programlarının orada nasıl oturum açtığı bilinmiyor.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: bilindiği kadarıyla e-posta programları posta kutusunun parolasıyla oturum açar.
        [app-password] { $provider }: bilindiği kadarıyla e-posta programlarına yalnızca onlar için oluşturulmuş bir parola (uygulama şifresi) gerekir.
        [oauth] { $provider }: bilindiği kadarıyla e-posta programları artık parolayla oturum açamaz. Sağlayıcının kendi oturum açma sayfasını (OAuth 2) açmaları gerekir.
        [oauth-or-app-password] { $provider }: bilindiği kadarıyla e-posta programları, sağlayıcının kendi oturum açma sayfasından (OAuth 2) ya da yalnızca onlar için oluşturulmuş bir parolayla (uygulama şifresi) oturum açar.
        [authorization-code] { $provider }: bilindiği kadarıyla e-posta programlarına web sitesindeki e-posta ayarlarından alınan bir yetkilendirme kodu gerekir.
        [bridge] { $provider }: bilindiği kadarıyla e-posta programları bu postaya yalnızca sağlayıcının bu bilgisayardaki kendi programı (Bridge) üzerinden ulaşır.
        [none] { $provider }: bilindiği kadarıyla bu posta başka e-posta programlarıyla okunamaz, yalnızca sağlayıcının kendi programıyla okunur.
       *[other] { $provider }: e-posta programlarının orada nasıl oturum açtığı bilinmiyor.
    }
}
provider-switch = Web sitesinde: { $switch }
provider-note = Bilmekte yarar var: { $note }
provider-page = Bunun için sayfa: { $page }
provider-status-page = Sağlayıcıda kesinti mi var? { $page }
provider-receiving = Posta alma:
provider-sending = Posta gönderme:
provider-server = - { $protocol }: { $host }, port { $port }, { $security }
provider-no-servers = Bilinen sunucu yok.
provider-user-name = { $username ->
    [email] Kullanıcı adı: e-posta adresinin tamamı
    [none] Kullanıcı adı gerekmez
    [local-part] Kullanıcı adı: adresin @ işaretinden önceki bölümü
   *[other] Kullanıcı adı: sağlayıcının size verdiği gibi
}
provider-source = { $certainty ->
    [checked] Kaynak: { $source } (denetlendi: { $checked })
   *[as-far-as-known] Bilindiği kadarıyla ({ $source }, { $checked })
}
provider-takes-in-mail = Bu alan adının postası önce { $provider } üzerinden geçer; posta kutusu başka bir yerde olabilir.
provider-not-known = Mailprobe, “{ $asked }” postasını kimin yönettiğini bilmiyor. Sunucuları size adresi veren bilir.

## What was established

finding-provider-runs-server = { $server } sunucusu { $provider } sağlayıcısına ait
finding-provider-name-not-found = { $server }, { $provider } için doğru ad; bu ağın ad hizmeti onu bulamıyor
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } e-posta programlarından artık parola kabul etmiyor, yalnızca kendi oturum açma sayfasını (OAuth 2) kabul ediyor
       *[other] { $provider }, { $since } tarihinden beri e-posta programlarından parola kabul etmiyor, yalnızca kendi oturum açma sayfasını (OAuth 2) kabul ediyor
    }
   *[as-far-as-known] Bilindiği kadarıyla { $provider } e-posta programlarından parola kabul etmiyor, yalnızca kendi oturum açma sayfasını (OAuth 2) kabul ediyor
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } e-posta programlarında olağan parolayı reddediyor; uygulama şifresi ya da varsa kendi oturum açma sayfasını (OAuth 2) istiyor
       *[other] { $provider }, { $since } tarihinden beri e-posta programlarında olağan parolayı reddediyor; uygulama şifresi ya da varsa kendi oturum açma sayfasını (OAuth 2) istiyor
    }
   *[as-far-as-known] Bilindiği kadarıyla { $provider } e-posta programlarında olağan parolayı reddediyor ve uygulama şifresi istiyor
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } e-posta programlarında olağan parolayı reddediyor; kendi e-posta ayarlarından alınan bir yetkilendirme kodu istiyor
   *[as-far-as-known] Bilindiği kadarıyla { $provider }, e-posta programları için kendi e-posta ayarlarından alınan bir yetkilendirme kodu istiyor
}
finding-provider-switch = { $sign_in ->
    [password] E-posta programlarına önce sağlayıcının web sitesinde izin verilmesi gerekebilir ({ $provider }): { $switch }
    [oauth] E-posta programlarına önce sağlayıcının web sitesinde izin verilmesi gerekebilir ({ $provider }): { $switch }
   *[other] Sağlayıcının web sitesinde ({ $provider }): { $switch }
}
finding-provider-needs-bridge = { $provider }, postayı başka programlara yalnızca bu bilgisayardaki kendi programı (Bridge) üzerinden veriyor
finding-provider-bridge-silent = Bu bilgisayarın { $port } numaralı portunda hiçbir şey dinlemiyor; orada { $provider } programı (Bridge) olmalıydı
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } POP, IMAP veya SMTP sunmuyor: bu postayı yalnızca kendi programları okuyabilir
   *[as-far-as-known] Bilindiği kadarıyla { $provider } POP, IMAP veya SMTP sunmuyor: bu postayı yalnızca kendi programları okuyabilir
}
finding-provider-other-server = { $server } sunucusu, { $provider } için doğru { $right_protocol } sunucusu değil; doğrusu { $right_server }, port { $right_port }
finding-provider-without-protocol = Bilindiği kadarıyla { $provider } { $protocol } sunmuyor; sunduğu: { $right_protocol }: { $right_server }, port { $right_port }
finding-provider-other-port = { $provider }, { $right_server } sunucusunda { $right_protocol } için { $port } değil, { $right_port } numaralı portu belirtiyor
finding-provider-other-protection = { $provider }, { $right_server } sunucusundaki { $port } numaralı port için { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] şifrelemesiz bağlantı
} belirtiyor; ayarlardaki ise farklı
finding-program-fetches-from-cloud = { $program } postayı doğrudan bu bilgisayardan değil, { $cloud } sunucuları üzerinden alıyor

## Verdicts

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } artık e-posta programlarından parola kabul etmiyor; genellikle doğru parola bile reddedilir.
   *[as-far-as-known] Bilindiği kadarıyla { $provider } e-posta programlarından artık parola kabul etmiyor.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } burada olağan parolanızı kabul etmiyor; uygulama şifresi istiyor.
   *[as-far-as-known] Bilindiği kadarıyla { $provider } burada olağan parolanızı değil, uygulama şifresi istiyor.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } burada olağan parolanızı kabul etmiyor; yetkilendirme kodu istiyor.
   *[as-far-as-known] Bilindiği kadarıyla { $provider } burada parolanızı değil, yetkilendirme kodu istiyor.
}
verdict-sign-in-method-provider-switch = { $provider } oturum açmayı reddetti; büyük olasılıkla e-posta programları orada hâlâ kapalı.
verdict-sign-in-method-provider-needs-bridge = { $provider } postası yalnızca bu bilgisayardaki kendi programı (Bridge) üzerinden okunabilir.
verdict-sign-in-method-provider-without-mail-programs = { $provider } postası yalnızca kendi programlarıyla okunabilir ({ $program } ile okunamaz).
verdict-dns-provider-name-not-found = Bu ağ { $server } adını bulamıyor, oysa { $provider } için doğru ad bu.
verdict-no-secure-service-provider-without-mail-programs = { $provider } postası yalnızca kendi programlarıyla okunabilir ({ $program } ile okunamaz).
verdict-no-secure-service-provider-without-protocol = Bilindiği kadarıyla { $provider } { $protocol } sunmuyor; bunun yerine { $right_protocol } ayarlayın ({ $program }).
verdict-server-down-provider-bridge-silent = { $provider } programı (Bridge) bu bilgisayarda çalışmıyor ya da başka bir port kullanıyor.

## Who can fix it

whose-dns-provider-name-not-found = Bunu yardım masanız ya da bu ağı yönetenler düzeltmeli.
whose-server-down-provider-bridge-silent = Bunu kendiniz düzeltebilirsiniz: bu bilgisayarda { $provider } programını başlatın.
whose-sign-in-method-provider-takes-no-password = Bunu kendiniz düzeltebilirsiniz: oturum açma yöntemini değiştirin ({ $program }) ya da başka bir program kullanın.
whose-sign-in-method-provider-wants-app-password = Bunu kendiniz düzeltebilirsiniz: { $provider } hesabınızda yalnızca bu program ({ $program }) için bir parola oluşturun.
whose-sign-in-method-provider-wants-code = Bunu, { $provider } e-posta ayarlarından alacağınız bir kodla kendiniz düzeltebilirsiniz.
whose-sign-in-method-provider-switch = Bunu, { $provider } web sitesindeki e-posta ayarlarında kendiniz düzeltebilirsiniz.

## What to do

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: posta kutusunun parolasını yeniden, kullanıcı adını da sağlayıcınızın yazdığı gibi yazın.
    [app-password] { $provider }: web sitesinde yalnızca bu program için bir parola (uygulama şifresi) oluşturun ve olağan parolanızın yerine onu yazın.
    [oauth] { $provider }: program, sağlayıcının kendi oturum açma sayfasını açsın (ayarlarında: OAuth 2). Yapamıyorsa daha yeni bir program ya da web sitesini kullanın.
    [oauth-or-app-password] { $provider }: program, sağlayıcının kendi oturum açma sayfasını açsın (ayarlarında: OAuth 2) ya da web sitesinde bir uygulama şifresi oluşturup onu yazın.
    [authorization-code] { $provider }: web sitesindeki e-posta ayarlarından bir yetkilendirme kodu alın ve parolanızın yerine onu yazın.
    [bridge] { $provider }: bu bilgisayarda kendi programını (Bridge) başlatın; sunucuyu, portu ve parolayı oradan kopyalayın.
   *[none] { $provider }: bu postayı web sitesinde ya da kendi programıyla okuyun.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}Bilmekte yarar var: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}Sayfa: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] E-posta programlarına izin verildiğine sağlayıcının web sitesinde bakın ({ $provider }): { $provider-switch }
    [oauth] E-posta programlarına izin verildiğine sağlayıcının web sitesinde bakın ({ $provider }): { $provider-switch }
   *[other] Sağlayıcının web sitesindeki yeri ({ $provider }): { $provider-switch }
}
user-provider-settings = { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] E-posta programınız
} için { $right-provider } tarafından verilen şu ayarları girin: { $right-protocol }, sunucu { $right-server }, port { $right-port }, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] şifreleme yok
}.
user-cloud-program = Bu program postanızı buradan değil, { $cloud } sunucuları üzerinden alıyor. E-posta sunucusunu yönetenlere onlara izin verip vermediğini sorun. Sunucuya yalnızca iş yerinden ulaşılıyor olabilir; başka ülkeleri veya çok sayıda oturum açmayı engelliyor (fail2ban) ya da şirketinizin kendi sertifika yetkilisini kullanıyor olabilir.
admin-provider-status = Bu sunucuyu { $provider } yönetiyor; dışarıdan yapılabilecek bir şey yok. { $provider-status-page ->
    [none] Web sitesinde bir arıza bildirip bildirmediğine bakın.
   *[other] Bir arıza bildirip bildirmediğine bakın: { $provider-status-page }
}
program-cloud-note = { $program } postayı { $cloud } sunucuları üzerinden alıyor. Bu bilgisayardan yapılan bir denetim onların bağlanıp bağlanamadığını gösteremez: e-posta sunucusuna yalnızca iş yerinden ulaşılıyor olabilir; sunucu başka ülkeleri veya çok sayıda oturum açmayı engelliyor (fail2ban) ya da şirketinizin kendi sertifika yetkilisini kullanıyor olabilir.

## The services of an account

report-services = Hesabınızın sunucuları
service-line = { $protocol }: { $server }, port { $port } – { $found }
service-works = çalışıyor
service-not-decided = karar verilemedi
describe-no-mail-programs = { $provider } postayı yalnızca kendi programlarına okutuyor. Denetlenecek bir şey yok.
