## Causes in a few words

hypothesis-groupshield = Exchange Server 5.5 üzerinde GroupShield
hypothesis-exchange55-listener = Exchange Server 5.5 güvenli portlarında başka bir arıza
hypothesis-secure-listener-fault = Sunucunun güvenli portu bozuk
hypothesis-no-secure-service = Bu portta güvenli bir hizmet yok
hypothesis-client-too-old = E-posta programı sunucu için çok eski
hypothesis-server-too-old = Sunucu e-posta programı için çok eski
hypothesis-no-shared-cipher = Ortak bir şifreleme türü yok
hypothesis-certificate = Sunucunun sertifikasında bir sorun
hypothesis-weak-certificate = Sunucunun anahtarı veya imzası çok zayıf
hypothesis-clock-wrong = Bu bilgisayarın saati yanlış
hypothesis-starttls-mixup = Port ile şifreleme türü birbirine uymuyor
hypothesis-plaintext-on-secure-port = Güvenli port şifreleme yapmıyor
hypothesis-wrong-protocol = Bu türde bir e-posta sunucusu değil, başka bir şey
hypothesis-interception = Aradaki bir şey bağlantıyı değiştiriyor
hypothesis-firewall = Bir güvenlik duvarı veya sağlayıcı bağlantıyı engelliyor
hypothesis-dns = Sunucunun adı hiçbir yere ya da yanlış yere götürüyor
hypothesis-ipv6-broken = IPv6 çalışmıyor
hypothesis-captive-portal = Ağ önce oturum açılmasını istiyor
hypothesis-server-down = E-posta sunucusu çalışmıyor
hypothesis-server-busy = E-posta sunucusu yoğun ya da bir sınıra ulaşıldı
hypothesis-sign-in-refused = Kullanıcı adı veya parola kabul edilmiyor
hypothesis-sign-in-method = Bu oturum açma yöntemi kabul edilmiyor
hypothesis-sending-refused = Sunucu bu e-postayı kabul etmiyor
hypothesis-sni-required = Sunucu önce kendi adının söylenmesini istiyor (SNI)
hypothesis-slow-server = E-posta sunucusu hiç yanıt vermiyor ya da çok geç veriyor
hypothesis-no-network = Bu bilgisayarın ağ bağlantısı yok
hypothesis-healthy = Sınayabildiğimiz her şey çalışıyor

## The verdict

verdict-groupshield = { $server } sunucusu { $port } numaralı portta güvenli bağlantıyı tamamlamıyor; { $certainty ->
        [likely] büyük olasılıkla nedeni GroupShield
       *[other] nedeni GroupShield olabilir
    }.
verdict-exchange55-listener = Bir Exchange Server 5.5 olan { $server } sunucusunda { $port } numaralı güvenli port çalışmıyor.
verdict-secure-listener-fault = { $server } sunucusuna { $port } numaralı porttan kurulan güvenli bağlantı sunucu tarafında kopuyor.
verdict-secure-listener-fault-idle-close = { $server } sunucusuna güvenli bağlantı kurulamıyor: { $port } numaralı port hiçbir şey söylenmeden bağlantıyı kesiyor.
verdict-secure-listener-fault-every-hello-dies = { $server } sunucusuna güvenli bağlantı kurulamıyor: { $port } numaralı port her denemede bağlantıyı kesiyor.
verdict-secure-listener-fault-alert-on-every-hello = { $server } sunucusuna güvenli bağlantı kurulamıyor: { $port } numaralı port her denemeyi reddediyor (uyarı { $alert }).
verdict-secure-listener-fault-flight-breaks-off = { $server } sunucusuna güvenli bağlantı kurulamıyor: { $port } numaralı port şifrelemeye başlıyor, sonra { $how ->
        [silent] susuyor
       *[other] bağlantıyı kesiyor
    }.
verdict-secure-listener-fault-handshake-not-completed = { $server } sunucusuna güvenli bağlantı kurulamıyor: bağlantı tamamlanmadan { $port } numaralı port { $how ->
        [silent] yanıt vermeyi bırakıyor
       *[other] bağlantıyı kesiyor
    }.
verdict-secure-listener-fault-tls-start-text = { $how ->
    [continues] { $server } sunucusu { $port } numaralı portta STARTTLS’yi kabul edip şifrelemeden devam ediyor.
   *[says] { $server } sunucusu, { $port } numaralı portta şifrelemeyi başlatamadığını kendisi söylüyor.
}
verdict-secure-listener-fault-starttls-refused = { $server } sunucusu { $port } numaralı portta STARTTLS sunuyor, sonra devam etmiyor.
verdict-secure-listener-fault-said-tls-not-started = Mesaja göre { $server } sunucusu şifrelemeyi başlatamadı: “{ $said }”.
verdict-secure-listener-fault-greeting-cut-off = { $port } numaralı porttan e-posta geçmiyor: { $server } sunucusu tek söz etmeden bağlantıyı kesiyor.
verdict-no-secure-service = { $server } sunucusu { $port } numaralı portta güvenli bağlantı sunmuyor.
verdict-no-secure-service-port-refused = { $server } sunucusu { $port } numaralı porta bağlantıyı reddediyor.
verdict-no-secure-service-port-refused-others-greet = { $server } sunucusu { $port } numaralı porta bağlantıyı reddediyor; { $other_port } numaralı port yanıt veriyor.
verdict-no-secure-service-starttls-not-offered = { $program } STARTTLS kullanmaya ayarlı, ama { $server } sunucusu { $port } numaralı portta bunu sunmuyor.
verdict-no-secure-service-starttls-missing-on-one-address = { $server } sunucusu { $address } adresinde, { $port } numaralı portta STARTTLS sunmuyor.
verdict-client-too-old = { $server } sunucusunun şifrelemesi { $program } için fazla yeni.
verdict-server-too-old = { $server } sunucusunda yalnızca eski şifreleme var; { $program } bunu artık kabul etmiyor.
verdict-server-too-old-only-old-hello-answered = { $server } sunucusunda { $version } sürümünden yenisi yok; { $program } bunu artık kabul etmiyor.
verdict-server-too-old-newest-version-breaks-off = { $server } sunucusu, bir program TLS 1.3 önerince bağlantıyı kesiyor; { $program } bunu öneriyor.
verdict-server-too-old-older-on-one-address = { $server } sunucusu { $address } adresinde { $version } sürümünden yenisini desteklemiyor.
verdict-no-shared-cipher = { $server } sunucusu ile { $program } arasında ortak bir şifreleme türü yok.
verdict-no-shared-cipher-key-type-not-spoken = { $server } sunucusunun sertifikasındaki anahtarı ({ $key }) { $program } kullanamıyor.
verdict-no-shared-cipher-other-suites-answered = TLS sürümü ortak, ama { $server } sunucusu ile { $program } şifre takımında veya anahtar türünde uyuşmuyor.
verdict-certificate = { $server } sunucusunun sertifikasında bir sorun var; bu yüzden { $program } ona güvenmiyor.
verdict-certificate-certificate-expired = { $server } sunucusunun sertifikası { $not_after } tarihinde sona erdi; { $program } ona güvenmiyor.
verdict-certificate-certificate-not-yet-valid = { $server } sunucusunun sertifikası ancak { $not_before } tarihinden itibaren geçerli.
verdict-certificate-certificate-revoked = { $server } sunucusunun sertifikası { $revoked_at } tarihinde iptal edildi; { $program } ona güvenmiyor.
verdict-certificate-certificate-intermediate-expired = { $server } sunucusunun kendi sertifikasıyla birlikte gönderdiği { $certificate } sertifikası { $not_after } tarihinde sona erdi.
verdict-certificate-certificate-intermediate-not-yet-valid = { $server } sunucusunun kendi sertifikasıyla birlikte gönderdiği { $certificate } sertifikasının geçerliliği { $not_before } tarihinde başlıyor.
verdict-certificate-certificate-names-nobody = { $server } sunucusunun gösterdiği sertifikada hiçbir sunucunun adı yok.
verdict-certificate-certificate-name-only-in-cn = Sertifikada { $common_name } adı yalnızca güncel programların bakmadığı eski bir alanda (CN) var.
verdict-certificate-certificate-wrong-name = { $server } sunucusunun gösterdiği sertifika { $asked_name } için değil, { $name } için.
verdict-certificate-certificate-self-signed = { $server } sunucusunun sertifikası kendinden imzalı; bu yüzden { $program } ona güvenmiyor.
verdict-certificate-certificate-unknown-extension = { $server } sunucusunun sertifikasında e-posta programlarının reddetmek zorunda olduğu bir uzantı var.
verdict-certificate-certificate-against-apple-rules = { $server } sertifikası Apple kurallarına uymuyor, bu yüzden { $program } onu reddeder.
verdict-certificate-certificate-exceeds-issuer = { $server } sunucusunun sertifikası, onu veren yetkilinin kurallarına uymuyor.
verdict-certificate-certificate-untrusted = { $server } sunucusunun sertifikasını bu bilgisayarın güvenmediği bir kurum verdi: { $issuer }.
verdict-certificate-certificate-chain-incomplete = { $server } sunucusu sertifika zincirinin bir bölümünü göndermiyor; bu yüzden { $program } sertifikayı doğrulayamıyor.
verdict-certificate-certificate-unreadable = { $server } sunucusunun gönderdiği bir sertifika okunamıyor.
verdict-certificate-certificate-wrong-usage = { $server } sunucusunun sertifikası e-posta sunucuları için yapılmamış.
verdict-certificate-certificate-status-missing = { $server } sunucusu, sertifikasının istediği onayı (OCSP) göndermiyor; { $program } ise bunda ısrar ediyor.
verdict-certificate-certificate-bad-on-one-address = { $address } adresinde { $server } sunucusunun sertifikası { $problem ->
    [expired] { $not_after } tarihinde sona erdi
    [not-yet-valid] ancak { $not_before } tarihinden itibaren geçerli
    [wrong-name] başka adlar için: { $names }
    [name-only-in-cn] adını yalnızca eski bir alanda taşıyor
    [self-signed] kendinden imzalı
    [untrusted-issuer] bu bilgisayarın güvenmediği bir kurumca verilmiş
    [missing-intermediate] yetkilisiyle arasındaki sertifikalar olmadan geliyor
    [revoked] { $revoked_at } tarihinde iptal edildi
    [intermediate-expired] { $not_after } tarihinde sona eren { $certificate } ile geliyor
    [intermediate-not-yet-valid] geçerliliği { $not_before } tarihinde başlayan { $certificate } ile geliyor
    [weak-key] çok zayıf bir anahtar taşıyor
    [weak-signature] çok zayıf bir imza taşıyor
   *[other] sorunlu
}.
verdict-certificate-certificate-other-path-needed = Eski programlar, { $not_after } tarihine kadar geçerli { $certificate } sertifikası yüzünden { $server } sunucusunu reddedebilir.
verdict-weak-certificate = { $server } sunucusunun sertifikası { $program } için çok zayıf.
verdict-weak-certificate-certificate-weak-key = { $server } sunucusunun anahtarı ({ $key }) { $program } için çok kısa.
verdict-weak-certificate-certificate-intermediate-weak-key = { $server } sunucusunun gönderdiği { $certificate } sertifikasının anahtarı ({ $key }) { $program } için çok kısa.
verdict-weak-certificate-certificate-intermediate-weak-signature = { $server } sunucusundan gelen { $certificate } sertifikasının imzası ({ $signature }) { $program } için çok zayıf.
verdict-weak-certificate-certificate-weak-signature = { $server } sunucusunun sertifikasındaki imza ({ $signature }) { $program } için çok zayıf.
verdict-weak-certificate-weak-key-exchange = { $server } sunucusunun anahtar değişimi ({ $bits } bit) { $program } için çok zayıf.
verdict-clock-wrong = Bu bilgisayarın saati yanlış; bu yüzden { $server } sunucusunun geçerli sertifikası tarihi geçmiş görünüyor.
verdict-clock-wrong-clock-off = Bu bilgisayarın saati { $days ->
        [0] { $minutes } dakika
        [one] { $days } gün
       *[other] { $days } gün
    } { $direction ->
        [ahead] ileri
       *[behind] geri
    }; sertifika bu yüzden geçersiz görünüyor.
verdict-starttls-mixup = { $server } sunucusundaki { $port } numaralı port, { $program } için ayarlanan şifrelemeyle uyuşmuyor.
verdict-starttls-mixup-starttls-port-with-ssl = { $server } sunucusundaki { $port } numaralı port STARTTLS ister; SSL/TLS { $secure-port } numaralı porta aittir.
verdict-starttls-mixup-starttls-on-secure-port = { $server } sunucusundaki { $port } numaralı port SSL/TLS ister; STARTTLS { $starttls-port } numaralı porta aittir.
verdict-starttls-mixup-no-encryption-on-secure-port = { $server } sunucusundaki { $port } numaralı port SSL/TLS ister, ama { $program } şifrelemesiz bağlanmaya ayarlı.
verdict-starttls-mixup-settings-plain-on-tls-port = { $port } numaralı port SSL/TLS ister, ama mesajda şifreleme görünmüyor.
verdict-starttls-mixup-settings-tls-on-starttls-port = { $port } numaralı port STARTTLS ister, ama mesajda SSL/TLS görünüyor; o { $secure-port } numaralı porta aittir.
verdict-starttls-mixup-plain-sign-in-refused = { $server } sunucusu şifreleme olmadan parola kabul etmiyor; { $program } ise şifrelemesiz bağlanmaya ayarlı.
verdict-starttls-mixup-said-needs-encryption = { $server } sunucusu önce şifreleme istiyor: { $secure-port } numaralı portta SSL/TLS ya da STARTTLS.
verdict-plaintext-on-secure-port = { $server } sunucusu, şifreleme gereken { $port } numaralı portta şifreleme yapmıyor.
verdict-wrong-protocol = { $server } sunucusundaki { $port } numaralı port yanıt veriyor, ama bu bir { $protocol } e-posta sunucusu değil.
verdict-wrong-protocol-other-protocol = { $server } sunucusundaki { $port } numaralı port { $protocol } değil{ $speaks ->
    [none] ; yanıtı: “{ $said }”
   *[other] , { $speaks } kullanıyor: “{ $said }”
}.
verdict-wrong-protocol-other-protocol-inside = { $port } numaralı portta şifrelemenin ardında { $speaks ->
    [own] { $protocol } kurallarına uymayan bir sunucu var
    [none] { $protocol } dışında bir şey var
   *[other] { $protocol } değil, { $speaks } var
}: “{ $said }”.
verdict-wrong-protocol-port-for-web = { $server } sunucusundaki { $port } numaralı port { $protocol } için değil, web sayfaları içindir.
verdict-interception = Bu bilgisayar ile { $server } sunucusu arasındaki bir şey bağlantıyı değiştiriyor.
verdict-interception-interceptor-issuer = { $interceptor }, { $server } sunucusuna giden güvenli bağlantının arasına giriyor ve kendi sertifikasını gösteriyor.
verdict-interception-scanner-greeting = { $server } sunucusu yerine { $product } yanıt veriyor.
verdict-interception-starttls-stripped = Aradaki bir şey { $server } sunucusundaki { $port } numaralı porttan şifrelemeyi (STARTTLS) kaldırıyor.
verdict-interception-starttls-withheld = Bir şey { $server } sunucusundaki { $port } numaralı portta şifrelemeyi (STARTTLS) gizliyor.
verdict-interception-starttls-injected = Aradaki bir şey { $server } sunucusuna giden bağlantıya müdahale ediyor gibi görünüyor.
verdict-firewall = Aradaki bir şey { $server } sunucusunun { $port } numaralı portuna bağlantıyı engelliyor gibi görünüyor.
verdict-firewall-port-silent-others-greet = { $server } sunucusunun { $port } numaralı portu arada engelleniyor gibi görünüyor; { $other_port } numaralı port yanıt veriyor.
verdict-firewall-blocked-locally = Bu bilgisayarın kendisi { $port } numaralı porta bağlantı çıkışına izin vermiyor.
verdict-firewall-said-blocked-here = Mesaja göre bu bilgisayarın kendisi { $program } için bağlantıya izin vermedi.
verdict-firewall-large-hello-fails = { $how ->
    [reset] { $server } sunucusuna güvenli bağlantı kurulamıyor: yoldaki bir şey uzun ilk mesajlarda bağlantıyı kesiyor.
   *[lost] { $server } sunucusuna güvenli bağlantı kurulamıyor: büyük paketler yolda kayboluyor.
}
verdict-firewall-nothing-reached = Bu bilgisayardan hiçbir bağlantı { $server } sunucusuna ulaşmıyor.
verdict-dns = Bu bilgisayar { $server } sunucusu için doğru adresi bulamıyor.
verdict-dns-name-not-found = { $name } adında bir sunucu yok.
verdict-dns-alias-leads-nowhere = { finding-alias-leads-nowhere }.
verdict-dns-name-has-no-address = { $name } adı var, ama ona ait bir adres yok.
verdict-dns-resolver-silent = Bu ağın ad hizmeti yanıt vermiyor; bu yüzden { $server } sunucusu bulunamıyor.
verdict-dns-family-unanswered = { $server } sunucusu geç bulunuyor: bu ağın ad hizmeti { $family } adresleri için yanıt vermiyor.
verdict-dns-resolver-trouble = Bu ağın ad hizmeti { $name } adının nerede olduğunu söyleyemiyor.
verdict-dns-private-address = { $server } adı { $address } adresine götürüyor, orada da hiçbir şey yanıt vermiyor.
verdict-dns-empty-address = { $server } adı { $address } adresine götürüyor; bu bir bilgisayar değil.
verdict-dns-loopback-address = { $server } adı { $address } adresine götürüyor; bu, bilgisayarın kendisi.
verdict-dns-hosts-file-names-server = Bu bilgisayarın kendi hosts dosyası { $server } adını { $address } adresine yönlendiriyor.
verdict-dns-search-suffix-used = { $server } adı ancak sonuna { $suffix } eklenince bulundu; bu başka bir bilgisayar olabilir.
verdict-ipv6-broken = { $server } sunucusu IPv4 üzerinden çalışıyor, IPv6 üzerinden çalışmıyor.
verdict-ipv6-broken-no-ipv6-route = { $server } sunucusunun yalnızca IPv6 adresleri var ve buradan oraya giden bir IPv6 yolu yok.
verdict-captive-portal = Bu ağ önce oturum açılmasını istiyor; { $program } bu yüzden { $server } sunucusuna henüz ulaşamıyor.
verdict-server-down = { $server } sunucusunun e-posta hizmeti kapalı görünüyor.
verdict-server-down-every-port-refused = { $server } sunucusu tüm e-posta portlarını reddediyor: ad yanlış, bu bilgisayar engelli ya da hizmet kapalı.
verdict-server-down-every-port-silent = { $server } sunucusunun hiçbir e-posta portu yanıt vermiyor: sunucu kapalı görünüyor.
verdict-server-down-one-address-dead = { $server } sunucusu { $works_on } adresinde çalışıyor, { $address } adresinde çalışmıyor; programlara ikisinden biri verilebilir.
verdict-server-down-ipv4-fails-ipv6-works = { verdict-server-down-one-address-dead }
verdict-server-down-refusal-greeting = { $server } sunucusu { $port } numaralı portta yanıt veriyor, sonra reddediyor: “{ $said }”.
verdict-server-down-hangs-up-after-greeting = { $server } sunucusu { $port } numaralı portta bir kez yanıt veriyor, sonra bağlantıyı kapatıyor.
verdict-server-down-server-fault-greeting = { $server } sunucusunda bir sorun var; yanıtı: “{ $said }”.
verdict-server-down-said-server-fault = { $server } sunucusunda bir sorun oluştu: “{ $said }”.
verdict-server-busy = { $server } sunucusu şimdilik { $program } ile bağlantı kurmuyor: yoğun ya da bir sınıra ulaşıldı.
verdict-server-busy-greeting-cut-off = { $port } numaralı porttan e-posta geçmiyor: { $server } sunucusu tek söz etmeden bağlantıyı kesiyor.
verdict-server-busy-busy-greeting = { $server } sunucusu bu bilgisayarı şimdilik geri çeviriyor; yanıtı: “{ $said }”.
verdict-server-busy-kept-out-greeting = { $server } sunucusu, yanlış parolalardan sonra bu bilgisayarın adresini bir süre dışarıda tutuyor: “{ $said }”.
verdict-server-busy-mailbox-locked-greeting = Posta kutusu başka bir programda veya cihazda açık: “{ $said }”.
verdict-server-busy-busy-on-one-address = { $server } sunucusu { $address } adresinde bu bilgisayarı şimdilik geri çeviriyor; yanıtı: “{ $said }”.
verdict-server-busy-refusal-greeting = { $server } sunucusu buradan gelen bağlantıları reddediyor; yanıtı: “{ $said }”.
verdict-server-busy-said-busy = { $server } sunucusu şimdilik { $program } ile bağlantı kurmadı: “{ $said }”.
verdict-server-busy-said-mailbox-locked = Posta kutusu başka bir programda veya cihazda açık: “{ $said }”.
verdict-server-busy-said-mailbox-full = Bir posta kutusu dolu: “{ $said }”.
verdict-server-busy-server-asked-to-stop = { $server } sunucusu, { $program } için daha sonra yeniden denenmesini istiyor.
verdict-starttls-mixup-settings-starttls-not-in-program = Outlook Express STARTTLS’yi yalnızca 25 numaralı portta bilir, { $server } sunucusundaki { $port } numaralı portta kullanamaz.
verdict-server-busy-flapping = { $server } sunucusu ara sıra çalışıyor: aynı denemelerin bazıları yanıtlandı, bazıları kesildi.
verdict-server-busy-shut-out = { $server } sunucusu önce yanıt verdi, sonra buradan bağlantı kabul etmedi.
verdict-server-busy-every-port-closes = { $server } sunucusu her portta bağlantıyı tek söz etmeden hemen kesiyor.
verdict-sign-in-refused = { $server } sunucusu oturum açmayı reddetti: büyük olasılıkla kullanıcı adı veya parola yüzünden.
verdict-sign-in-refused-said-sign-in-refused = { $server } sunucusunda oturum açma reddedildi: “{ $said }”.
verdict-sign-in-refused-said-sign-in-later = { $server } sunucusu oturum açmayı bir süre bekletiyor: “{ $said }”.
verdict-sign-in-method = { $server } sunucusu bu oturum açma yöntemini kabul etmiyor.
verdict-sign-in-method-sign-in-oauth-only = { $server } sunucusu parola kabul etmiyor; yalnızca web sayfasından oturum açılabiliyor (OAuth 2).
verdict-sign-in-method-sign-in-disabled = { $server } sunucusu, { $port } numaralı portta oturum açmanın kapalı olduğunu söylüyor.
verdict-sign-in-method-protocol-switched-off = { $server } sunucusu, { $protocol } protokolünün bu hesap veya etki alanı için kapalı olduğunu söylüyor: “{ $said }”.
verdict-sign-in-method-sign-in-not-in-program = { $server } sunucusu oturum açmak için yalnızca { $ways } sunuyor; { $program } bunu kullanamaz.
verdict-sign-in-method-sign-in-fails-on-one-address = { $server } sunucusu { $address } adresinde, { $program } ile kullanılabilecek bir oturum açma yöntemi sunmuyor.
verdict-sign-in-method-sign-in-not-offered = { $server } sunucusu { $port } numaralı portta hiçbir oturum açma yöntemi sunmuyor.
verdict-sign-in-method-client-certificate-demanded = { $server } sunucusu yalnızca kendi sertifikası olan programları kabul ediyor.
verdict-sign-in-method-said-sign-in-method = { $server } sunucusu bu oturum açma yöntemini kabul etmiyor: “{ $said }”.
verdict-sending-refused = { $server } sunucusu buradan gelen bu e-postayı kabul etmiyor.
verdict-sending-refused-address-not-welcome = { $server } sunucusu bu bilgisayarı reddediyor; yanıtı: “{ $said }”.
verdict-sending-refused-takes-no-mail = { $server } sunucusu kimseden posta kabul etmiyor; yanıtı: “{ $said }”.
verdict-sending-refused-computer-name-refused = { $server } sunucusu, Mailprobe’un bu bilgisayar için söylediği adı reddediyor; { $program } başka bir ad söyleyebilir: “{ $said }”.
verdict-sending-refused-said-computer-name-refused = { $server } sunucusu, bu bilgisayarın kendisi için söylediği adı reddediyor: “{ $said }”.
verdict-sending-refused-said-relay-denied = { $server } sunucusu yalnızca gönderim için oturum açanların postasını aktarıyor.
verdict-sending-refused-said-sending-refused = { $server } sunucusu e-postayı kabul etmedi: “{ $said }”.
verdict-sni-required = { $server } sunucusu yalnızca adını önceden söyleyen programlara yanıt veriyor (SNI); { $program } bunu yapmıyor.
verdict-sni-required-server-name-refused = { $port } numaralı port { $server } adını tanımıyor ya da ona ad söylenmedi.
verdict-sni-required-other-certificate-without-name = { $program } sunucunun adını önceden söylemiyor; { $server } sunucusu bu yüzden başka bir sertifika ({ $name }) gösteriyor.
verdict-slow-server = { $program }, { $server } sunucusundan zamanında yanıt alamıyor.
verdict-slow-server-slow-answer = { $server } sunucusu ancak { $seconds } saniye sonra yanıt veriyor; bu bazı programlar için çok geç.
verdict-slow-server-every-hello-silent = { $way ->
    [starttls] { $server } sunucusu { $port } numaralı portta STARTTLS’yi kabul ediyor, sonra susuyor.
   *[tls] { $server } sunucusu { $port } numaralı portta bağlantıyı kabul ediyor, sonra susuyor.
}
verdict-slow-server-greeting-missing = { $inside ->
    [yes] { $server } sunucusu { $port } numaralı portta şifreleme yapıyor, sonra susuyor.
   *[no] { $server } sunucusu { $port } numaralı portta bağlantıyı kabul ediyor, sonra susuyor.
}
verdict-slow-server-silent-after-greeting = { $server } sunucusu { $port } numaralı portta bir kez yanıt veriyor, sonra susuyor.
verdict-slow-server-no-port-speaks = { $server } sunucusu { $ports } portta bağlantıları kabul ediyor, sonra susuyor.
verdict-no-network = Bu bilgisayarın ağ bağlantısı yok.
verdict-no-network-no-way-out = Bu bilgisayar kendi ağından { $server } sunucusuna çıkış yolu bulamıyor.
verdict-healthy = { $server } sunucusundaki { $port } numaralı portta sınayabildiğimiz her şey şu anda buradan çalışıyor.

## Where nothing leads

verdict-undecided = { $seen }. Birkaç nedenden hangisi olduğunu henüz söyleyemiyoruz.
verdict-untested = Sınanabildiği kadarıyla bozuk bir şey yok: { $seen }.
verdict-computer-at-its-limit = Bu bilgisayarda çok fazla bağlantı açık; bu yüzden { $server } sunucusu sınanamadı.

## Whose move it is

whose-groupshield = Bunu { $server } sunucusunu yönetenler düzeltmeli. Siz yanlış bir şey yapmadınız. GroupShield, o sunucuda çalışan, Network Associates (sonradan McAfee) yapımı bir Exchange virüs tarayıcısıdır.
whose-exchange55-listener = Bunu { $server } sunucusunu yönetenler düzeltmeli. Siz yanlış bir şey yapmadınız.
whose-secure-listener-fault = Bunu { $server } sunucusunu yönetenler düzeltmeli. Siz yanlış bir şey yapmadınız.
whose-no-secure-service = Hangi portun kullanılacağını { $server } sunucusunu yönetenlere sorun; sonra kendiniz değiştirebilirsiniz.
whose-no-secure-service-starttls-missing-on-one-address = { whose-certificate }
whose-client-too-old = Bunu siz veya yardım masanız düzeltebilir: { $program } ya da üzerinde çalıştığı sistem daha yeni olmalı.
whose-server-too-old = Bunu { $server } sunucusunu yönetenler düzeltmeli.
whose-server-too-old-newest-version-breaks-off = { whose-ipv6-broken }
whose-no-shared-cipher = Bunu iki taraf da düzeltebilir: burada daha yeni bir e-posta programı ya da { $server } sunucusunda bir şifreleme türü (cipher) daha.
whose-certificate = Bunu { $server } sunucusunu yönetenler düzeltmeli.
whose-certificate-certificate-wrong-name = Sağlayıcınız { $server } adını veriyorsa bunu sunucuyu yönetenler düzeltmeli; vermiyorsa ayarlardan siz düzeltebilirsiniz ({ $program }).
whose-weak-certificate = Bunu { $server } sunucusunu yönetenler düzeltmeli.
whose-clock-wrong = Bunu kendiniz düzeltebilirsiniz: bu bilgisayarın saatini ayarlayın.
whose-starttls-mixup = Bunu kendiniz düzeltebilirsiniz: iki ayarı değiştirin ({ $program }).
whose-plaintext-on-secure-port = Bunu { $server } sunucusunu yönetenler düzeltmeli.
whose-wrong-protocol = Bunu kendiniz düzeltebilirsiniz: sunucu adını ve portu sağlayıcınızın verdikleriyle karşılaştırın.
whose-interception = Bunu yardım masanız ya da bu bilgisayarın virüs tarayıcısıyla veya bu ağla ilgilenen kişi düzeltmeli.
whose-firewall = Bunu yardım masanız ya da bulunduğunuz ağı yönetenler düzeltmeli.
whose-firewall-blocked-locally = Bunu siz veya yardım masanız bu bilgisayarda düzeltebilir.
whose-firewall-said-blocked-here = Bunu siz veya yardım masanız bu bilgisayarda düzeltebilir.
whose-dns = Sunucunun adı doğruysa bunu yardım masanız ya da bu ağı yönetenler düzeltmeli.
whose-dns-hosts-file-names-server = { whose-firewall-blocked-locally }
whose-dns-family-unanswered = { whose-ipv6-broken }
whose-dns-alias-leads-nowhere = { whose-certificate }
whose-ipv6-broken = Bunu ağınızı veya sunucuyu yönetenler düzeltmeli.
whose-captive-portal = Bunu kendiniz düzeltebilirsiniz: bu ağda oturum açın.
whose-server-down = Şimdilik yapabileceğiniz tek şey beklemek; { $server } sunucusunu yönetenlere haber verin.
whose-server-down-every-port-refused = Önce sunucunun adını karşılaştırın; doğruysa { $server } sunucusunu yönetenlere haber verin.
whose-server-down-ipv4-fails-ipv6-works = { whose-ipv6-broken }
whose-server-down-one-address-dead = { whose-certificate }
whose-server-busy = Birkaç dakika bekleyin. Sık sık yinelenirse { $server } sunucusunu yönetenlere haber verin.
whose-server-busy-every-port-closes = { whose-server-busy-shut-out }
whose-server-busy-shut-out = Yarım saat bekleyin. Sık sık yinelenirse { $server } sunucusunu yönetenlere haber verin.
whose-server-busy-kept-out-greeting = Yarım saat bekleyin. Sık sık yinelenirse { $server } sunucusunu yönetenlere haber verin.
whose-sign-in-refused = Bunu kendiniz düzeltebilirsiniz: kullanıcı adı, parola veya oturum açma türü.
whose-sign-in-method = Sorun parolanızda değil: oturum açma yönteminin burada ya da { $server } sunucusunda değişmesi gerekiyor.
whose-sign-in-method-protocol-switched-off = Sorun parolanızda değil: hesabı yöneten kişinin { $protocol } protokolünü açması ya da başka bir protokol kullanılması gerekiyor.
whose-sign-in-method-sign-in-fails-on-one-address = { whose-certificate }
whose-sending-refused = Sorun parolanızda veya şifrelemede değil; bunu kimin düzeltebileceğini { $server } sunucusunun yanıtı gösterir.
whose-sending-refused-takes-no-mail = Bunu kendiniz düzeltebilirsiniz: sunucu adını ve portu sağlayıcınızın verdikleriyle karşılaştırın.
whose-sni-required = Bunu iki taraf da düzeltebilir: burada daha yeni bir e-posta programı ya da { $server } sunucusunda varsayılan bir sertifika.
whose-sni-required-server-name-refused = { whose-certificate-certificate-wrong-name }
whose-slow-server = Biraz bekleyin, sonra { $server } sunucusunu yönetenlere haber verin.
whose-no-network = Bunu kendiniz düzeltebilirsiniz: bu bilgisayarı bir ağa bağlayın.
whose-no-network-no-way-out = Bunu siz ya da bu ağı yönetenler düzeltebilir: yönlendirici ya da bu bilgisayarın ağ ayarları.
whose-healthy = Bir kez daha deneyin ({ $program }). Hâlâ çalışmıyorsa sıra programdaki ayarlarda veya parolada.
whose-undecided = Bunu kimin düzeltmesi gerektiğini bir sınama daha gösterecek.
whose-untested = Gerisi ancak programın kendisinde denenebilir ({ $program }).
whose-stopped = Bunu kimin düzeltmesi gerektiğini öğrenmek için yeniden denetleyin ve sonuna kadar bekleyin.
whose-out-of-time = Bunu kimin düzeltmesi gerektiğini öğrenmek için yeniden denetleyin.
whose-computer-at-its-limit = Bunu kendiniz düzeltebilirsiniz: programları kapatın veya bu bilgisayarı yeniden başlatın, sonra yeniden denetleyin.

## Labels

label-likely = yüksek olasılık
label-possible = olası
label-unlikely = düşük olasılık
label-ruled-out = elendi
label-not-tested = denetlenemedi

## The GroupShield line

groupshield-line-likely = Neden büyük olasılıkla Exchange Server 5.5 üzerindeki GroupShield. { $why }
groupshield-line-possible = Neden, Exchange Server 5.5 üzerindeki GroupShield olabilir. { $why }
groupshield-line-unlikely = Nedenin Exchange Server 5.5 üzerindeki GroupShield olması pek olası değil. { $why }
groupshield-line-ruled-out = Neden, Exchange Server 5.5 üzerindeki GroupShield değil. { $why }
groupshield-line-not-tested = Nedenin Exchange Server 5.5 üzerindeki GroupShield olup olmadığı denetlenemedi. { $why }
groupshield-line-confirmed = Neden çok büyük olasılıkla Exchange Server 5.5 üzerindeki GroupShield; kaldırıldıktan sonra SSL’nin çalışması bunu kanıtlayacak. { $why }

groupshield-why-confirmed = Sunucunun günlüğü e-posta portları için 0x2741 gösteriyor, sunucuda GroupShield çalışıyor ve portlar buna uygun davranıyor.
groupshield-why-confirmed-cured = Sunucunun günlüğü 0x2741 gösterdi ve GroupShield tümüyle kaldırıldığından beri SSL çalışıyor.
groupshield-why-fits = Sunucu Exchange Server 5.5 olduğunu söylüyor; güvenli portları bağlantıları kabul ediyor, ama güvenli bağlantı kurmuyor. Daha fazlasını yalnızca sunucunun olay günlüğü gösterebilir.
groupshield-why-fits-log = Sunucu Exchange Server 5.5 olduğunu söylüyor ve günlüğü 0x2741 gösteriyor. Üzerinde GroupShield çalışıp çalışmadığı belirtilmedi.
groupshield-why-fits-installed = Sunucunun güvenli portları GroupShield’den bilinen biçimde davranıyor ve sunucuda GroupShield çalışıyor. Olay günlüğü gösterilmedi.
groupshield-why-refused = Sunucu Exchange Server 5.5 olduğunu söylüyor ve güvenli portlarında bağlantıları reddediyor. GroupShield bunu yapar; aynı sunucunun başka arızaları da.
groupshield-why-closes-at-once = Sunucu Exchange Server 5.5 olduğunu söylüyor ve güvenli portu bağlantıyı hemen kapatıyor. Buna GroupShield yol açabilir; daha sık görülen neden ise eksik bir sertifikadır.
groupshield-why-shared = Bulunanların bir bölümü GroupShield’e uyuyor, ama başka nedenlere de uyuyor.
groupshield-why-one-port = Sunucu Exchange Server 5.5 olduğunu söylüyor, ama başka bir güvenli portu çalışıyor; bilindiği kadarıyla GroupShield hepsini durdurur.
groupshield-why-other-log = Sunucunun olay günlüğü başka bir neden gösteriyor.
groupshield-why-other-fault = Sunucu Exchange Server 5.5 olduğunu söylüyor, ama bulunanlar başka bir nedene daha çok uyuyor.
groupshield-why-no-exchange = Bunun Exchange Server 5.5 olduğunu gösteren bir şey yok; bu arıza yalnızca o sunucuda görülür.
groupshield-why-other-product = Sunucu başka bir ürün olduğunu söylüyor; bu arıza yalnızca Exchange Server 5.5 üzerinde vardır.
groupshield-why-hello-answered = { $port } numaralı güvenli port en az bir şifreleme denemesini yanıtladı; bilindiği kadarıyla bu arızada hiçbirini yanıtlamaz.
groupshield-why-works = { $port } numaralı güvenli port buradan çalışıyor.
groupshield-why-no-ssl = E-posta programı burada SSL kullanmıyor; bu arıza başka hiçbir şeyi etkilemez.
groupshield-why-starttls = Sunucu posta okumak için STARTTLS sunuyor; Exchange Server 5.5 bunu yapamaz.
groupshield-why-absent = Bilen biri o sunucuda GroupShield olmadığını söylüyor.
groupshield-why-flapping = Port zaman zaman çalışıyor; bilindiği kadarıyla bu arıza gelip geçici değildir.
groupshield-why-cured = GroupShield tümüyle kaldırıldığından beri SSL çalışıyor: neden oydu ve ortadan kalktı.
groupshield-why-other-fact = Burada bulunan bir şey bu arızada olamaz.
groupshield-why-not-reached = { $server } sunucusunun ne karşılamasına ne de güvenli portuna ulaşılabildi.

## The test that comes next

next-test-try-other-network = Kesin öğrenmek için: bu denetimi başka bir ağda, örneğin telefonunuzun ağında yapın ve iki sonucu karşılaştırın.
next-test-ask-event-log = Kesin öğrenmek için: { $server } sunucusunu yönetenlere uygulama günlüğünde 11508, 11506 veya 13002 olaylarının olup olmadığını sorun ve olayları buraya yapıştırın.
next-test-ask-groupshield = Kesin öğrenmek için: { $server } sunucusunu yönetenlere sunucuda GroupShield kurulu olup olmadığını sorun.
next-test-ask-removal = Kesin öğrenmek için: GroupShield tümüyle kaldırılınca SSL’nin çalışıp çalışmadığını sorun.
next-test-ask-since-when = Kesin öğrenmek için: sorun başlamadan kısa süre önce bu bilgisayarda bir şeyin değişip değişmediğini düşünün.
next-test-check-again = Kesin öğrenmek için: on dakika sonra yeniden denetleyin ve bir şeyin değişip değişmediğine bakın.
next-test-run-to-the-end = Kesin öğrenmek için: denetimin sonuna kadar sürmesini bekleyin.

question-groupshield-installed = { $server } sunucusunda GroupShield kurulu mu?
question-cured-by-removal = GroupShield tümüyle kaldırıldığından beri SSL çalışıyor mu?
question-works-without-ssl = SSL kapalıyken e-posta çalışıyor mu? Yalnızca zaten bildiğinizi yanıtlayın; bunun için denemeyin.
question-works-on-other-network = Aynı hesap başka bir ağda çalışıyor mu?
question-began-after-update = Bu bilgisayardaki bir değişiklikten sonra mı başladı?

## Parts that steps are built from

advice-where = { $program ->
        [outlook-express] Outlook Express’te şu yolu açın: Araçlar > Hesaplar… > Posta; hesabı seçin, sonra şuraya gidin: Özellikler > Gelişmiş.
        [windows-mail] Windows Mail’de şu yolu açın: Araçlar > Hesaplar…; hesabı seçin, sonra şuraya gidin: Özellikler > Gelişmiş.
        [windows-live-mail] Windows Live Mail’de soldaki hesaba sağ tıklayın, sonra şuraya gidin: Özellikler > Gelişmiş.
        [outlook] Outlook’u kapatın ve şu yolu açın: Denetim Masası > Posta (Microsoft Outlook) > E-posta Hesapları…; hesabı seçin, sonra şuraya gidin: Değiştir… > Diğer Ayarlar… > Gelişmiş. (Outlook 2003: Araçlar > E-posta Hesapları….)
        [new-outlook] Yeni Outlook’ta şu yolu açın: Ayarlar (dişli) > Hesaplar > Hesaplarınız (bazı sürümlerde: E-posta hesapları); hesabın yanındaki Yönet’i seçin ve sunucu ayarlarını arayın.
        [outlook-mac] Outlook’ta şu yolu açın: Araçlar > Hesaplar; hesabı seçin ve portu değiştirmek için “Override default port” kutusunu işaretleyin.
        [outlook-mobile] Telefondaki Outlook’ta sol üstteki resminize veya simgeye dokunun, sonra şu yolu açın: dişli > Hesaplar; hesabı seçin. Android’de olduğu gibi orada sunucu ayarları görünmüyorsa bunlar ancak hesap eklenirken girilebilir.
        [thunderbird] Thunderbird’de şu yolu açın: menü > Hesap ayarları; sonra { $protocol ->
            [SMTP] Giden sunucusu (SMTP) bölümünde sunucuyu seçin ve Düzenle… düğmesine basın.
           *[other] hesabın Sunucu ayarları bölümüne gidin.
        }
        [thunderbird-android] Uygulamada şu yolu açın: menü > Ayarlar; hesabı seçin, sonra şuraya gidin: { $protocol ->
            [SMTP] Posta gönderme > Giden sunucusu.
           *[other] Posta alma > Gelen sunucusu.
        }
        [apple-mail] Mail’de şu yolu açın: Mail > Ayarlar > Hesaplar (eski sürümlerde: Tercihler); hesabı seçin, sonra Sunucu Ayarları’na gidin ve “Bağlantı ayarlarını otomatik olarak yönet” kutusunun işaretini kaldırın.
        [iphone] iPhone veya iPad’de şu yolu açın: Ayarlar > Uygulamalar > Mail > Mail Hesapları (iOS 18’den önce: Ayarlar > Mail > Hesaplar); hesabı seçin, adresine dokunun, sonra { $protocol ->
            [SMTP] SMTP’ye ve Birincil Sunucu altındaki sunucuya dokunun.
           *[other] İleri Düzey’e dokunun.
        }
        [gmail-app] Gmail uygulamasında şu yolu açın: menü > Ayarlar; hesabı seçin, sonra { $protocol ->
            [SMTP] giden posta ayarlarına gidin.
           *[other] gelen posta ayarlarına gidin.
        } (Google hesaplarında bu ayarlar yoktur.)
        [samsung-email] Samsung Email’de menüyü açın, dişliye dokunun, hesabı seçin, sonra Sunucu ayarları’na gidin.
        [em-client] eM Client’ta hesapları açın (çoğu sürümde: Menü > Hesaplar), hesabı seçin ve { $protocol } sunucusunun ayarlarını bulun.
        [evolution] Evolution’da şu yolu açın: Düzenle > Hesaplar (eski sürümlerde: Düzenle > Tercihler > Posta Hesapları); hesabı seçin, Düzenle’ye basın, sonra { $protocol ->
            [SMTP] “E-posta Gönderimi” bölümüne gidin.
           *[other] “E-posta Alımı” bölümüne gidin.
        }
        [kmail] KMail’de şu yolu açın: Ayarlar > KMail’i Yapılandır… > Hesaplar; { $protocol ->
            [SMTP] “Gönderim”
           *[other] “Alım”
        } bölümünde hesabı seçin, sonra şuraya gidin: Değiştir… > Gelişmiş.
        [vivaldi] Vivaldi’de şu yolu açın: Ayarlar > Posta; hesabı seçin.
        [device] Cihazın kendi web sayfasını açın: adresini bir tarayıcıya yazın, yönetici olarak oturum açın ve E-posta, SMTP veya E-postaya tara bölümünü arayın.
        [script] E-posta sunucusunun adının, portunun ve şifrelemesinin yazılı olduğu yapılandırmayı açın.
       *[other] E-posta programınızda hesabın sunucu ayarlarını açın.
    }
advice-where-name = { $program ->
        [outlook-express] Outlook Express’te şu yolu açın: Araçlar > Hesaplar… > Posta; hesabı seçin, sonra şuraya gidin: Özellikler > Sunucular; port Gelişmiş sekmesindedir.
        [windows-mail] Windows Mail’de şu yolu açın: Araçlar > Hesaplar…; hesabı seçin, sonra şuraya gidin: Özellikler > Sunucular; port Gelişmiş sekmesindedir.
        [windows-live-mail] Windows Live Mail’de soldaki hesaba sağ tıklayın, sonra şuraya gidin: Özellikler > Sunucular; port Gelişmiş sekmesindedir.
        [outlook] Outlook’u kapatın ve şu yolu açın: Denetim Masası > Posta (Microsoft Outlook) > E-posta Hesapları…; hesabı seçin, sonra Değiştir…’e basın; portun yeri: Diğer Ayarlar… > Gelişmiş. (Outlook 2003: Araçlar > E-posta Hesapları….)
        [iphone] iPhone veya iPad’de şu yolu açın: Ayarlar > Uygulamalar > Mail > Mail Hesapları (iOS 18’den önce: Ayarlar > Mail > Hesaplar); hesabı seçin ve adresine dokunun; { $protocol ->
            [SMTP] sunucunun yeri: SMTP > Birincil Sunucu.
           *[other] sunucunun adı oradadır, port İleri Düzey altındadır.
        }
        [kmail] KMail’de şu yolu açın: Ayarlar > KMail’i Yapılandır… > Hesaplar; { $protocol ->
            [SMTP] “Gönderim”
           *[other] “Alım”
        } bölümünde hesabı seçin, sonra şuraya gidin: Değiştir… > Genel; port Gelişmiş sekmesindedir.
       *[other] { advice-where }
    }
advice-set-tls = { $program ->
        [outlook-express] Bu sunucu için “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” kutusunu işaretleyin.
        [windows-mail] Bu sunucu için “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” kutusunu işaretleyin.
        [windows-live-mail] Bu sunucu için “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” kutusunu işaretleyin.
        [outlook] Şifreli bağlantıyı SSL/TLS olarak ayarlayın (POP3 için eski sürümlerde: sunucunun şifreli bağlantı (SSL) gerektirdiğini söyleyen kutuyu işaretleyin).
        [outlook-mac] “Use SSL to connect (recommended)” kutusunu işaretleyin.
        [thunderbird] Bağlantı güvenliği’ni SSL/TLS yapın.
        [thunderbird-android] Güvenlik ayarını SSL/TLS yapın.
        [apple-mail] “TLS/SSL kullan” kutusunu işaretleyin.
        [iphone] SSL Kullan’ı açın.
        [gmail-app] Güvenlik türünü SSL/TLS yapın; tüm sertifikaları kabul eden türü seçmeyin.
        [samsung-email] Güvenlik türünü SSL yapın; tüm sertifikaları kabul eden türü seçmeyin.
        [evolution] Şifreleme yöntemini “Adanmış bağlantı noktası üzerinden TLS” yapın.
        [kmail] Şifrelemeyi SSL/TLS yapın.
       *[other] Şifrelemeyi SSL/TLS yapın (bazı programlarda: SSL ya da baştan itibaren TLS).
    }
advice-set-starttls = { $program ->
        [outlook-express] “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” kutusunu işaretli bırakın.
        [windows-mail] “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” kutusunu işaretli bırakın.
        [windows-live-mail] “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” kutusunu işaretli bırakın.
        [outlook] Şifreli bağlantıyı STARTTLS olarak ayarlayın (eski sürümlerde: TLS).
        [outlook-mac] “Use SSL to connect (recommended)” kutusunu işaretli bırakın.
        [thunderbird] Bağlantı güvenliği’ni STARTTLS yapın.
        [thunderbird-android] Güvenlik ayarını STARTTLS yapın.
        [apple-mail] “TLS/SSL kullan” kutusunu işaretli bırakın.
        [iphone] SSL Kullan’ı açık bırakın.
        [gmail-app] Güvenlik türünü STARTTLS yapın; tüm sertifikaları kabul eden türü seçmeyin.
        [samsung-email] Güvenlik türünü TLS yapın; tüm sertifikaları kabul eden türü seçmeyin.
        [evolution] Şifreleme yöntemini “Bağlandıktan sonra STARTTLS” yapın.
        [kmail] Şifrelemeyi STARTTLS yapın.
        [script] Şifrelemeyi STARTTLS yapın ve yalnızca denenmediğinden, zorunlu olduğundan emin olun.
       *[other] Şifrelemeyi STARTTLS yapın.
    }
advice-starttls-option = { $security ->
        [starttls] {" "}-starttls { $protocol ->
            [POP3] pop3
            [IMAP] imap
           *[other] smtp
        }
       *[other] {""}
    }
advice-version-option = { $old-version ->
        [tls1] {" "}-tls1 -cipher ALL:@SECLEVEL=0
        [tls1_1] {" "}-tls1_1 -cipher ALL:@SECLEVEL=0
       *[none] {""}
    }
advice-name-option = { $name-form ->
        [address] {""}
       *[name] {" "}-servername { $server }
    }
advice-success = { $protocol ->
        [SMTP] Kendinize gönderdiğiniz bir deneme iletisi gidip size ulaşırsa işe yaramıştır.
       *[other] { $program ->
            [outlook-express] Bir sonraki “Gönder/Al” sorun bildirmeden biterse işe yaramıştır.
            [windows-mail] Bir sonraki “Gönder/Al” sorun bildirmeden biterse işe yaramıştır.
            [windows-live-mail] Bir sonraki “Gönder/Al” sorun bildirmeden biterse işe yaramıştır.
            [outlook] Bir sonraki “Gönder/Al” sorun bildirmeden biterse işe yaramıştır.
            [thunderbird] “İletileri al” sorun bildirmeden biterse işe yaramıştır.
           *[other] Bir sonraki posta alımı sorun bildirmeden biterse işe yaramıştır.
        }
    }
advice-undo = Geri dönmek için aynı sayfayı açın ve yeniden { $security ->
        [starttls] STARTTLS
        [none] şifrelemesiz bağlantıyı
       *[tls] SSL/TLS
    } seçip portu { $port } yapın.
advice-server-log = { $server-kind ->
        [hosted] Sağlayıcının durum sayfasına bakın; Microsoft 365 için şu sayfadır: admin.microsoft.com > Health > Service health. Sunucunun kendi günlüğünü yalnızca sağlayıcı okuyabilir.
        [dovecot] doveadm log find, Dovecot’un nereye günlük yazdığını gösterir; doveadm log errors son hataları listeler.
        [postfix] Postfix günlüğü /var/log/mail.log veya /var/log/maillog dosyasına ya da journal’a yazar: journalctl -u "postfix*".
        [exchange55] Sunucuda şunu açın: Olay Görüntüleyicisi > Uygulama Günlüğü; kaynağa göre sıralayın: MSExchangePOP3, MSExchange IMAP4, MSExchangeIS.
        [exchange] Sunucuda şunu açın: Olay Görüntüleyicisi > Windows Günlükleri > Uygulama; orada MSExchangePOP3, MSExchangeIMAP4 ve MSExchangeTransport kaynaklarına bakın; Schannel, Sistem altındadır.
        [courier] Courier e-posta günlüğüne yazar (journalctl -u courier-pop-ssl -u courier-imap-ssl).
        [cyrus] Cyrus e-posta günlüğüne yazar (journalctl -u cyrus-imapd).
        [exim] Exim günlüğü /var/log/exim4/mainlog veya /var/log/exim/main.log dosyasına yazar.
       *[other] E-posta hizmetinin kendi günlüğüne bakın.
    }

## For the person at the mail program

user-tell-admin-groupshield = Bu raporu { $server } sunucusunu yönetenlere gönderin; Exchange virüs tarayıcısı GroupShield’e ve 11508 ile 11506 olaylarına bakmalarını isteyin. Bunu yalnızca onlar düzeltebilir.
user-tell-admin-exchange55 = Bu raporu { $server } sunucusunu yönetenlere gönderin: { $port } numaralı güvenli port çalışmıyor, onların yapacakları aşağıda.
user-tell-provider-greeting = Bu raporu { $server } sunucusunu yönetenlere gönderin: { $port } numaralı port şifreleme yapıyor, ama sonra e-posta hizmetinin kendisi yanıt vermiyor.
user-tell-provider-listener = Bu raporu { $server } sunucusunu yönetenlere gönderin: { $port } numaralı portta şifreleme sunucu tarafında kopuyor.
user-tell-provider-port = { $failing-address ->
    [none] Bu raporu { $server } sunucusunu yönetenlere gönderin: { $port } numaralı port çalışmıyor.
   *[other] Bu raporu { $server } sunucusunu yönetenlere gönderin: { $failing-address } adresinde { $port } numaralı port çalışmıyor.
}
user-use-starttls = Buradan çalışan STARTTLS’yi kullanın. { advice-where } { advice-set-starttls } Sonra portu { $starttls-port } yapın. { advice-success } { advice-undo }
user-starttls-newer-program = { $starttls-port } numaralı portta STARTTLS çalışıyor, ama bu e-posta programı onu { $protocol } için kullanamıyor. Thunderbird gibi bunu yapabilen bir program kullanın ve eskisini saklayın: onunla alınmış postalar yalnızca orada olabilir.
user-use-secure-port = Şifrelemeyle yanıt veren { $secure-port } numaralı güvenli portu kullanın. { advice-where } { advice-secure-port } Sonra portu { $secure-port } yapın. { advice-success } { advice-undo }
user-use-other-port = { $server } sunucusundaki { $other-port } numaralı { $other-protocol } portu güvenli biçimde çalışıyor. { $other-protocol } türünde, SSL/TLS ve { $other-port } numaralı portla ikinci bir hesap ekleyin; eskisini saklayın: onunla alınmış postalar yalnızca bu bilgisayarda olabilir. { $other-protocol } ile postanız sunucuda kalır. { advice-success } Geri dönmek için ikinci hesabı kaldırın.
user-use-pop3 = { $server } sunucusundaki { $other-port } numaralı { $other-protocol } portu güvenli biçimde çalışıyor. { $other-protocol } türünde, SSL/TLS ve { $other-port } numaralı portla ikinci bir hesap ekleyin. İlk kez posta alınmadan önce iletilerin bir kopyası sunucuda kalacak biçimde ayarlayın. Eski hesabı olduğu gibi bırakın. { advice-success } Geri dönmek için ikinci hesabı kaldırın.
user-ssl-off = Bunu yalnızca uyarıyı okuduktan sonra ve yalnızca güvendiğiniz bir ağda yapın. { advice-where } { $program ->
        [outlook-express] { $protocol ->
            [SMTP] Giden
           *[other] Gelen
        } posta sunucusu için “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” işaretini kaldırın ve portu { $plain-port } yapın; sonra “Uygula”, “Tamam”, “Kapat”.
        [windows-mail] { $protocol ->
            [SMTP] Giden
           *[other] Gelen
        } posta sunucusu için “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” işaretini kaldırın ve portu { $plain-port } yapın; sonra Tamam.
        [windows-live-mail] { $protocol ->
            [SMTP] Giden
           *[other] Gelen
        } posta sunucusu için “Bu sunucu güvenli bir bağlantı (SSL) gerektirir” işaretini kaldırın ve portu { $plain-port } yapın; sonra Tamam.
        [outlook] { $protocol ->
            [POP3] Sunucunun şifreli bağlantı (SSL) gerektirdiğini söyleyen kutunun işaretini kaldırın (yeni sürümlerde: şifreli bağlantıyı “Yok” yapın)
           *[other] Şifreli bağlantıyı “Yok” yapın
        } ve portu { $plain-port } yapın; sonra Tamam.
        [outlook-mac] “Use SSL to connect (recommended)” işaretini kaldırın ve portu { $plain-port } yapın.
        [thunderbird] Bağlantı güvenliği’ni “Hiçbiri”, portu { $plain-port } yapın.
        [thunderbird-android] Güvenlik ayarını “Yok”, portu { $plain-port } yapın.
        [apple-mail] “TLS/SSL kullan” işaretini kaldırın, portu { $plain-port } yapın; sorulursa güvenli olmayan kimlik doğrulamaya yalnızca bu hesap için izin verin.
        [iphone] SSL Kullan’ı kapatın ve sunucu portunu { $plain-port } yapın.
        [gmail-app] Güvenlik türünü “Yok”, portu { $plain-port } yapın.
        [samsung-email] Güvenlik türünü “Yok”, portu { $plain-port } yapın.
        [evolution] Şifreleme yöntemini “Şifreleme yok”, portu { $plain-port } yapın.
        [kmail] Şifrelemeyi “Yok”, portu { $plain-port } yapın.
       *[other] Bu sunucu için SSL/TLS’yi kapatın ve portu { $plain-port } yapın.
    } { advice-success }
user-ssl-on-again = Sunucu onarılır onarılmaz SSL’yi yeniden açın. { advice-undo } { $program ->
        [apple-mail] Orada güvenli olmayan kimlik doğrulama iznini de yeniden kapatın.
       *[other] { $protocol ->
            [SMTP] Alma ayarına dokunulmadı.
           *[other] Gönderme ayarına dokunulmadı.
        }
    } Parola güvenmediğiniz bir ağdan geçtiyse sonra onu değiştirin.
user-use-published = Sağlayıcınız şu ayarları yayımlıyor: { $published-server }, port { $published-port }.{ $published-domain ->
        [other] {" "}Bu sunucu sizinkinden başka bir alan adında ve sertifikası sorunsuz.
       *[own] {""}
    } { advice-where-name } Bunları oraya girin. Geri dönmek için yeniden { $server } ve { $port } numaralı portu girin.
user-ask-published = Alan adınız e-posta programları için { $published-server }, port { $published-port } ayarlarını gösteriyor. Bu, sizinkinden başka bir alan adında ve denetlenen hiçbir şey onu sağlayıcınızın yönettiğini göstermiyor: sağlayıcınız bu adı doğrulamadan ne onu ne de parolanızı oraya girin.
user-ask-right-port = { $protocol } için olağan port SSL/TLS ile { $secure-port } numaralı porttur. { $protocol } için hangi portun ve hangi şifreleme türünün kullanılacağını { $server } sunucusunu yönetenlere sorun.
user-ask-port = { $protocol } için hangi portun ve hangi şifreleme türünün kullanılacağını { $server } sunucusunu yönetenlere sorun.
user-match-port-and-encryption = Port ve şifreleme birbirine bağlıdır: 995, 993 ve 465 SSL/TLS ile; 110, 143 ve 587 STARTTLS ile kullanılır. { advice-where } Birbirine uyan bir çift ayarlayın, sonra deneyin. { advice-undo }
user-tls-on-this-port = { $server } sunucusundaki { $port } numaralı port ilk bayttan itibaren şifreliyor: bu portu koruyup SSL/TLS seçin. { advice-where } { advice-set-tls } { advice-success } { advice-undo }
user-match-secure-port = Port ve şifreleme birbirine bağlıdır: SSL işaretliyken e-posta programınıza gereken port: { $protocol ->
        [POP3] 995
        [IMAP] 993
       *[other] 465
    }. { advice-where } O portu ayarlayın, sonra deneyin. { advice-undo }
user-switch-encryption-on = Şifrelemeyi açın. { advice-where } { advice-set-tls } Port kendiliğinden değiştiyse yeniden { $port } yapın. { advice-success }
user-keep-encryption = E-posta programınızda şifrelemeyi açık bırakın: o olmadan aradaki herkes parolayı ve postaları okuyabilir.
user-update-system = E-posta programınız Windows’un şifrelemesini kullanıyor ve bu Windows sürümü sunucu için çok eski. Postanızı hâlâ güncelleme alan bir sistemde, Thunderbird gibi güncel bir programla okuyun. Eski bilgisayarı saklayın: orada alınmış postalar yalnızca oradadır.
user-update-program = { $program ->
        [outlook] Office ve Windows için tüm güncellemeleri yükleyin. Windows 7’de TLS 1.2’nin açılması gerekir: bunu yardım masanız yapabilir (KB3140245). Windows XP ve Vista bunu yapamaz. { advice-success }
        [windows-live-mail] Windows 7’de TLS 1.2’nin açılması gerekir: bunu yardım masanız yapabilir (KB3140245 ve TLS 1.2 istemcileri için Schannel ayarı). Windows 8 ve sonrasında tüm güncellemeleri yükleyin. Windows Vista bunu yapamaz. { advice-success }
        [new-outlook] Yeni Outlook postayı Microsoft’un sunucuları üzerinden alır; yani bu bilgisayarda çok eski olan bir şey yok. Bir kez de Thunderbird gibi başka bir e-posta programıyla deneyin.
        [outlook-mobile] Telefondaki Outlook postayı Microsoft’un sunucuları üzerinden alır; yani bu telefonda çok eski olan bir şey yok. Bir kez de başka bir e-posta programıyla deneyin.
        [thunderbird] Thunderbird’ü güncelleyin: menü > Yardım > Thunderbird hakkında. { advice-success }
        [apple-mail] macOS’i güncelleyin: Apple menüsü > Sistem Ayarları > Genel > Yazılım Güncelleme. Mail, sistemin şifrelemesini kullanır. { advice-success }
        [iphone] iPhone veya iPad’i güncelleyin: Ayarlar > Genel > Yazılım Güncelleme. Mail, sistemin şifrelemesini kullanır. { advice-success }
        [gmail-app] Android’i ve uygulamalarını güncelleyin: Ayarlar > Sistem > Yazılım güncellemeleri; ayrıca Play Store. { advice-success }
        [samsung-email] Telefonu güncelleyin: Ayarlar > Yazılım güncellemesi. { advice-success }
        [thunderbird-android] Uygulamayı geldiği mağazadan, Android’i de Ayarlar’dan güncelleyin. { advice-success }
        [device] Cihazın üreticisinden en yeni donanım yazılımını yükleyin. Güncel TLS için böyle bir yazılım yoksa cihaz, ağınızdaki bir e-posta aktarıcısı üzerinden göndersin; bunun için e-posta sunucusunun güvenliğini düşürmeyin.
        [script] Programı ve şifreleme için kullandığı kitaplığı (OpenSSL, Java, .NET, Python veya PHP) güncelleyin ya da onda TLS 1.2’yi açın. { advice-success }
       *[other] E-posta programınızı ve üzerinde çalıştığı sistemi güncelleyin. { advice-success }
    }
user-webmail-meanwhile = { $protocol ->
        [SMTP] Bu düzelene kadar, sağlayıcınız sunuyorsa postanızı web tarayıcısında yazın.
       *[other] Bu düzelene kadar, sağlayıcınız sunuyorsa postanızı web tarayıcısında okuyun.
    }
user-tunnel = Eski programın kalması gerekiyorsa yardım masanızdan aynı bilgisayarda bir TLS tüneli (stunnel) kurmasını isteyin: program tünelle konuşur, tünel de { $server } sunucusuna güncel TLS ile bağlanır.
user-check-again = “Yeniden denetle” düğmesine basın; neyin değiştiğini gösterir.
user-tell-provider-old-server = Bu raporu { $server } sunucusunu yönetenlere gönderin: sunucuya TLS 1.2 veya daha yenisi gerekiyor.
user-tell-provider-tls12 = Bu raporu { $server } sunucusunu yönetenlere gönderin ve TLS 1.3’ün yanında TLS 1.2 sürümüne de izin vermelerini isteyin: bu güvenlidir ve birçok program daha yenisini desteklemez.
user-keep-settings = Windows’un ve e-posta programınızın güvenlik ayarlarını olduğu gibi bırakın; onları düşürmek yalnızca bu bağlantıyı değil, her bağlantıyı zayıflatır.
user-tell-provider-suites = Bu raporu { $server } sunucusunu yönetenlere gönderin ve programınızın bildiği bir şifreleme türü (cipher) eklemelerini isteyin.
user-tell-provider-key = Bu raporu { $server } sunucusunu yönetenlere gönderin ve RSA anahtarlı ikinci bir sertifika isteyin: programınız şu anki anahtarı ({ $key }) kullanamıyor.
user-do-not-click-through = E-posta programınız bu sertifikaya yine de güvenilip güvenilmeyeceğini sorarsa hayır deyin: biri postanızı okuyor olabilir.
user-use-certificate-name = Sertifika { $certificate-name } için verilmiş. Sağlayıcınıza bunun sunucunun doğru adı olup olmadığını sorun; öyleyse şunu yapın. { advice-where-name } Sunucunun adı olarak { $certificate-name } girin. Geri dönmek için yeniden { $server } girin.
user-one-address = { $server } sunucusunun adreslerinden yalnızca biri bu sertifikayı gösteriyor; yeniden denemek işe yarayabilir.
user-look-at-certificate = { $server } sunucusunun sertifikasına Mailprobe’un kendisi baksın (“Denetle” ya da aynı metinle “mailprobe check”): sertifikada neyin yanlış olduğunu söyler.
user-tell-provider-certificate = Bu raporu { $server } sunucusunu yönetenlere gönderin; sertifikanın tarihleri, adları ve vereni içinde yazıyor.
user-tell-provider-weak = Bu raporu { $server } sunucusunu yönetenlere gönderin ve yeni bir anahtarla sertifika isteyin.
user-set-clock = Bu bilgisayarın tarihini, saatini ve saat dilimini ayarlayın: saate sağ tıklayın, “Tarih/saati ayarla” seçeneğini seçin ve saatin kendiliğinden ayarlanmasını açın. Mac’te: Sistem Ayarları > Genel > Tarih ve Saat.
user-clock-battery = Bilgisayarı kapatıp açtıktan sonra tarih yine yanlışsa saat pili bitmiştir. Her bilgisayarcı değiştirebilir.
user-no-password-here = Bu portta oturum açmayın: aradaki biri parolanızı okuyabilir.
user-tell-provider-plain = Bu raporu { $server } sunucusunu yönetenlere gönderin: { $port } numaralı portu düz metin kullanıyor.
user-check-name-and-port = { advice-where-name } { $server } sunucusunun adını ve portu ({ $port }) sağlayıcınızın verdikleriyle karşılaştırın.
user-scanner-update = Bu bilgisayardaki bir virüs tarayıcısı olan { $scanner }, e-posta programınızla sunucunun arasında duruyor. Onu güncelleyin, bu bilgisayarı yeniden başlatın ve yeniden denetleyin.
user-scanner-find = Virüs tarayıcınızın ayarlarında e-posta veya SSL taramasını bulun ve { $server } sunucusuna giden e-posta bağlantısını bunun dışında tutun; nasıl yapılacağını virüs tarayıcısının yardım sayfaları veya yardım masanız söyler. Virüs tarayıcısının kendisini açık bırakın.
user-gateway = { $scanner } bu bilgisayara değil, bulunduğunuz ağa ait. Ağı yönetenlerden { $server } sunucusuna giden e-posta bağlantısını bunun dışında tutmalarını ya da kök sertifikasını buraya yüklemelerini isteyin.
user-ask-helpdesk-scanner = Şirket bilgisayarındaysanız yardım masanıza sorun: ağ geçidinin kök sertifikasının burada kurulması ya da e-posta için bir istisna gerekebilir.
user-compare-network = Bir kez de başka bir ağdan, örneğin telefonunuzun ağından denetleyin. İkisini karşılaştırabilmek için önce bu sonucu kaydedin.
user-allow-program = Bu bilgisayarın güvenlik duvarında e-posta programınızın { $port } numaralı portu kullanıp kullanamadığına bakın ve buna izin verin. Geri dönmek için girdiyi yeniden silin.
user-ask-helpdesk-port = Bu ağı yönetenlerden { $server } sunucusuna giden { $port } numaralı porta izin vermelerini isteyin; birçok ağ e-posta portlarını bilerek engeller.
user-large-hello = VPN kullanıyorsanız bir kez onsuz denetleyin. Kullanmıyorsanız bu raporu bu ağı yönetenlere gönderin: tam boydaki paketler yolda kayboluyor (MTU) ya da bir güvenlik duvarı güncel programların uzun ilk mesajını anlamıyor.
user-check-name = { advice-where-name } { $server } sunucusunun adının doğru olup olmadığına harf harf bakın.
user-name-service = Evdeyseniz yönlendiricinizi (modem) yeniden başlatın, iki dakika bekleyin, sonra bu bilgisayarı yeniden başlatın: bu ağın ad hizmeti (DNS) adres vermedi. İş yerindeyseniz yardım masanıza sorun.
user-ask-helpdesk-dns = Sürerse bu raporu bu ağı yönetenlere veya internet sağlayıcınıza gönderin: ad hizmetleri (DNS) { $server } sunucusunun nerede olduğunu söylemiyor.
user-hosts-file = Yardım masanızdan bu bilgisayarın hosts dosyasına bakmasını isteyin: dosya { $server } sunucusunun adını e-postanın çalışmadığı bir adrese yönlendiriyor.
user-flush-names = Bu bilgisayarda veya telefonda kayıtlı adresleri temizleyin: { $program ->
        [apple-mail] Mac’te Terminal’i açın, sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder yazıp Enter tuşuna basın ve Mac’in parolasını girin.
        [outlook-mac] Mac’te Terminal’i açın, sudo dscacheutil -flushcache; sudo killall -HUP mDNSResponder yazıp Enter tuşuna basın ve Mac’in parolasını girin.
        [iphone] cihazı kapatıp yeniden açın.
        [gmail-app] cihazı kapatıp yeniden açın.
        [samsung-email] cihazı kapatıp yeniden açın.
        [thunderbird-android] cihazı kapatıp yeniden açın.
        [outlook-mobile] cihazı kapatıp yeniden açın.
        [device] cihazı kapatıp yeniden açın.
        [evolution] bir uçbirim açın, resolvectl flush-caches yazıp Enter tuşuna basın.
        [kmail] bir uçbirim açın, resolvectl flush-caches yazıp Enter tuşuna basın.
       *[other] Windows’ta Windows+R tuşlarına basın, cmd yazıp Enter tuşuna basın, sonra ipconfig /flushdns yazıp Enter tuşuna basın. Telefonu kapatıp yeniden açın.
    } Geri alınacak bir şey yoktur.
user-private-address = { $server } adı yerel bir ağın içindeki { $private-address } adresine götürüyor. Konuk ağları, oturum açılmadan önce böyle yanıt verir: tarayıcınızda bir web sayfası açın ve orada oturum açın. Değilse e-posta okumak için { $server } sunucusunun ağında veya o ağın VPN bağlantısında olmanız gerekip gerekmediğini öğrenin.
user-use-exchanger = { $server } bir etki alanının adıdır ve bu alanın e-postası { $exchanger } sunucusuna gider. E-posta programlarının da bu sunucuyu kullanıp kullanmadığını sağlayıcınıza sorun. Kullanıyorsa: { advice-where-name } Sunucu adı olarak { $exchanger } girin. Geri dönmek için yeniden { $server } girin.
user-restart-router = Evdeyseniz yönlendiricinizi (modem) bir dakika kapatıp açın, sonra yeniden denetleyin.
user-ask-helpdesk-ipv6 = Sürerse bu raporu yardım masanıza veya sağlayıcınıza gönderin: { $server } sunucusuna giden IPv6 yolu bozuk.
user-sign-in-to-network = Tarayıcınızda bir web sayfası açın, bu ağda oturum açın veya koşullarını kabul edin, sonra yeniden denetleyin.
user-wait-for-server = Birkaç dakika bekleyip yeniden deneyin; e-posta programınızda bir şey değiştirmeniz gerekmiyor.
user-ask-provider-status = Sağlayıcınızın durum sayfasına bakın veya arayın: sorunu zaten biliyor olabilirler.
user-fewer-connections = { $protocol ->
        [SMTP] Aynı sunucu üzerinden gönderen başka programları ve cihazları kapatın; birçok sunucu aynı anda yalnızca birkaçına izin verir.
       *[other] Aynı posta kutusunu okuyan başka programları ve cihazları kapatın; birçok sunucu aynı anda yalnızca birkaçına izin verir.
    }
user-longer-interval = E-posta programınız postaya daha seyrek, örneğin on dakikada bir baksın.
user-greylisted = On dakika sonra yeniden gönderin: bu sunucu her yeni gönderenden daha sonra yeniden denemesini ister. Bir şey değiştirmeniz gerekmiyor.
user-shut-out = Bu posta kutusunu okuyan her cihazda bir sonraki denemeden önce yarım saat bekleyin: her deneme bekleme süresini uzatabilir.
user-correct-password = Yeniden denemeden önce, bu posta kutusunu kullanan her programa ve cihaza doğru parolayı yazın: eski bir parola adresin engelli kalmasına yol açar.
user-sign-in-name = Kullanıcı adının eksiksiz olup olmadığına bakın (çoğu zaman adresin tamamıdır) ve parolayı yeniden yazın.
user-sign-in-app-password = Sağlayıcınız e-posta programları için uygulama şifresi istiyorsa (Google, Yahoo, AOL, Apple, Fastmail ve başkaları ister; Microsoft’ta yoktur) web sitesindeki hesabınızda bir tane oluşturun ve olağan parolanın yerine onu girin.
user-sign-in-web = E-posta programı, sağlayıcının web sayfası üzerinden (OAuth 2) oturum açsın. { $program ->
        [thunderbird] { advice-where } Kimlik doğrulama yöntemi’ni OAuth2 yapın.
        [thunderbird-android] { advice-where } Kimlik doğrulamayı OAuth 2.0 yapın.
        [apple-mail] Hesabı “Diğer” olarak değil, sağlayıcısının adıyla bir kez daha ekleyin. Eskisini saklayın: POP ile alınmış postalar yalnızca bu bilgisayardadır.
        [iphone] Hesabı “Diğer” olarak değil, sağlayıcısının adıyla bir kez daha ekleyin. Eskisini ancak postanız sunucuda da varsa kaldırın.
        [outlook] Hesabı POP veya IMAP olarak değil, Microsoft 365, Outlook.com veya Google olarak bir kez daha ekleyin. Eskisini saklayın: POP ile alınmış postalar yalnızca bu bilgisayardadır. Başka sağlayıcılar için klasik Outlook bunu yapamaz; Thunderbird yapabilir.
        [new-outlook] Hesabı bir kez daha ekleyin ve sorulunca sağlayıcısını seçin; parolayı Outlook’un kendisine yazmayın.
        [outlook-mac] Hesabı bir kez daha ekleyin ve sorulunca IMAP veya POP yerine sağlayıcısını seçin. Eskisini saklayın: POP ile alınmış postalar yalnızca bu bilgisayardadır.
        [outlook-mobile] Hesabı bir kez daha ekleyin ve sorulunca sağlayıcısını seçin.
        [gmail-app] Hesabı bir kez daha ekleyin ve sorulunca “Diğer” yerine sağlayıcısını seçin.
        [samsung-email] Hesabı bir kez daha ekleyin ve sorulunca “Diğer” yerine sağlayıcısını seçin.
        [outlook-express] Outlook Express bunu yapamaz; Thunderbird yapabilir.
        [windows-mail] Windows Mail bunu yapamaz; Thunderbird yapabilir.
        [windows-live-mail] Windows Live Mail bunu yapamaz; Thunderbird yapabilir.
        [device] Cihaz bunu yapamıyorsa ağınızdaki bir e-posta aktarıcısı veya sağlayıcının cihazlar için hizmeti üzerinden göndersin; e-postanızı yönetenlere sorun.
        [script] Programa bir OAuth 2 belirteci verin ya da hâlâ kullanıcı adı ve parola kabul eden bir aktarıcı veya gönderim hizmeti üzerinden göndersin.
       *[other] Sizinki yapamıyorsa Thunderbird yapabilir.
    }
user-sign-in-switch = POP, IMAP veya e-posta programları erişiminin önce etkinleştirilmesi gerekip gerekmediğine sağlayıcının web sitesindeki hesabınızda bakın.
user-ask-sign-in = E-posta programlarının orada nasıl oturum açtığını { $server } sunucusunu yönetenlere sorun: { $port } numaralı port parolayla oturum açma sunmuyor.
user-ask-protocol = Hesabı veya etki alanını yöneten kişiden { $protocol } protokolünü açmasını isteyin ya da başka hangi protokolün kullanılacağını sorun.
user-other-way-of-sign-in = { $server } sunucusunun sunduğu oturum açma yöntemlerinden birini destekleyen bir e-posta programı kullanın ya da sunucuyu yönetenlerden TLS üzerinden parolayı da (PLAIN veya LOGIN) sunmalarını isteyin.
user-use-submission-port = E-posta programları gönderirken { $program ->
        [outlook-express] SSL ile 465 numaralı portu kullanır; 25 numaralı port sunucular arası posta içindir, 587 numaralı port ise STARTTLS ister, Outlook Express orada bunu yapamaz.
       *[other] STARTTLS ile 587 ya da SSL/TLS ile 465 numaralı portu kullanır; 25 numaralı port sunucular arası posta içindir.
    } { advice-where } { $program ->
        [outlook-express] Bu portu deneyin.
       *[other] Bu portları deneyin.
    } { advice-undo }
user-client-certificate = { $server } sunucusunu yönetenlerden size ait bir sertifika isteyin ve nasıl kurulacağını sorun: parola ne olursa olsun, sertifika olmadan { $port } numaralı port kimseyi içeri almıyor.
user-sign-in-for-sending = Gönderim için oturum açmayı etkinleştirin. { $program ->
        [outlook-express] Outlook Express’te şu yolu açın: Araçlar > Hesaplar… > Posta; hesabı seçin, sonra şuraya gidin: Özellikler > Sunucular; orada “Sunucum kimlik doğrulaması gerektiriyor” kutusunu işaretleyin.
        [windows-mail] Windows Mail’de şu yolu açın: Araçlar > Hesaplar…; hesabı seçin, sonra şuraya gidin: Özellikler > Sunucular; orada “Sunucum kimlik doğrulaması gerektiriyor” kutusunu işaretleyin.
        [windows-live-mail] Windows Live Mail’de soldaki hesaba sağ tıklayın, sonra şuraya gidin: Özellikler > Sunucular; orada “Sunucum kimlik doğrulaması gerektiriyor” kutusunu işaretleyin.
        [outlook] Outlook’u kapatın ve şu yolu açın: Denetim Masası > Posta (Microsoft Outlook) > E-posta Hesapları…; hesabı seçin, sonra şuraya gidin: Değiştir… > Diğer Ayarlar… > Giden Sunucusu; orada giden sunucunun (SMTP) kimlik doğrulaması gerektirdiğini söyleyen kutuyu işaretleyin.
        [outlook-mac] Outlook’ta şu yolu açın: Araçlar > Hesaplar; hesabı seçin, sonra giden sunucunun altındaki “More Options” düğmesinden bir kimlik doğrulama türü seçin.
        [thunderbird] Thunderbird’de şu yolu açın: menü > Hesap ayarları > Giden sunucusu (SMTP); sunucuyu seçin, Düzenle… düğmesine basın ve kimlik doğrulama yöntemi olarak “Kimlik doğrulama yok” dışında birini seçin.
        [thunderbird-android] Uygulamada şu yolu açın: menü > Ayarlar; hesabı seçin, sonra şuraya gidin: Posta gönderme > Giden sunucusu; orada “Yok” dışında bir kimlik doğrulama seçin.
        [apple-mail] Mail’de şu yolu açın: Mail > Ayarlar > Hesaplar (eski sürümlerde: Tercihler); hesabı seçin, sonra Sunucu Ayarları’nda giden sunucu için kullanıcı adı ve kimlik doğrulama ayarlayın.
        [iphone] Şu yolu açın: Ayarlar > Uygulamalar > Mail > Mail Hesapları (iOS 18’den önce: Ayarlar > Mail > Hesaplar); hesabı seçin, adresine, sonra SMTP’ye ve Birincil Sunucu altındaki sunucuya dokunun; kullanıcı adını ve parolayı oraya da girin.
        [gmail-app] Gmail uygulamasında şu yolu açın: menü > Ayarlar; hesabı seçin, sonra giden posta ayarlarında oturum açma zorunluluğunu açın.
        [samsung-email] Samsung Email’de menüyü açın, dişliye dokunun, hesabı seçin, sonra Sunucu ayarları’nda giden sunucu için oturum açmayı etkinleştirin.
        [evolution] Evolution’da şu yolu açın: Düzenle > Hesaplar; hesabı seçin, Düzenle’ye basın, “E-posta Gönderimi” bölümünde “Sunucu kimlik doğrulaması istiyor” kutusunu işaretleyin.
        [kmail] KMail’de şu yolu açın: Ayarlar > KMail’i Yapılandır… > Hesaplar; “Gönderim” bölümünde hesabı seçin, sonra Değiştir…’e basıp sunucunun kimlik doğrulaması gerektirdiğini söyleyen kutuyu işaretleyin.
        [device] Cihazın web sayfasında E-posta veya SMTP altında SMTP kimlik doğrulamasını açın ve e-posta hesabının kullanıcı adını ve parolasını girin.
        [script] Yapılandırmasında SMTP sunucusu için kullanıcı adı ve parola belirtin.
       *[other] E-posta programınızda giden sunucunun ayarlarını açın ve kimlik doğrulamayı etkinleştirin.
    } { advice-success }
user-from-address = Bu hesaba ait adresle gönderin: hesabın ayarlarındaki e-posta adresini sağlayıcının size verdiğiyle karşılaştırın.
user-block-list = Sunucu, bu bilgisayarın internet adresinin bir engelleme listesinde olduğunu söylüyor. { $protocol ->
    [SMTP] Sağlayıcınızın 587 veya 465 numaralı portundan, oturum açarak gönderin; zaten öyle yapıyorsanız adresin listeden çıkarılması için
   *[other] Adresin listeden çıkarılması için
 } internet sağlayıcınıza veya yardım masanıza başvurun.
user-sending-limit = Gönderim sınırının süresi dolana kadar bekleyin (çoğu zaman bir saat veya bir gün) ve aynı anda daha az kişiye gönderin.
user-other-address = VPN veya konuk ağı kullanılıp kullanılmadığına bakın ve bir kez onsuz gönderin: sunucu bu bilgisayarın şu anki adresini reddediyor.
user-tell-provider-sending = Sürerse bu raporu { $server } sunucusunu yönetenlere gönderin: sunucunun kendi yanıtı içinde yazıyor.
user-tell-provider-sni = Bu raporu { $server } sunucusunu yönetenlere gönderin ve ad göndermeyen programlar için varsayılan bir sertifika isteyin.
user-ask-right-name = Bunun hâlâ doğru ad olup olmadığını { $server } sunucusunu yönetenlere sorun ve onlara bu raporu gönderin.
user-raise-time-limit = Sunucuya daha çok zaman tanıyın. { $program ->
        [outlook-express] { advice-where } Sunucu zaman aşımı sürgüsünü “Uzun” yönüne çekin. Geri dönmek için eski yerine getirin.
        [windows-mail] { advice-where } Sunucu zaman aşımı sürgüsünü “Uzun” yönüne çekin. Geri dönmek için eski yerine getirin.
        [windows-live-mail] { advice-where } Sunucu zaman aşımı sürgüsünü “Uzun” yönüne çekin. Geri dönmek için eski yerine getirin.
        [outlook] { advice-where } Sunucu zaman aşımı sürgüsünü “Uzun” yönüne çekin. Geri dönmek için eski yerine getirin.
        [thunderbird] Thunderbird’de şu yolu açın: menü > Ayarlar > Genel; orada “Yapılandırma düzenleyici…” düğmesine basıp mailnews.tcptimeout değerini 200 yapın. Geri dönmek için orada sıfırlayın.
        [script] Yapılandırmasındaki süre sınırını (timeout) yükseltin.
       *[other] Varsa hesap ayarlarındaki süre sınırını yükseltin.
    } { advice-success }
user-connect-network = Bu bilgisayarın bağlı olup olmadığına bakın: Wi-Fi açık ve bağlı, kablo iki uçta da takılı, uçak modu kapalı olmalı.
user-restart-network = Hiçbir web sayfası da açılmıyorsa bu bilgisayarı yeniden başlatın; evdeyseniz yönlendiricinizi (modem) de yeniden başlatıp iki dakika bekleyin.
user-free-connections = Gerekmeyen programları kapatın veya bu bilgisayarı yeniden başlatın: verecek bağlantısı kalmadığı için { $server } sunucusu hakkında bir şey öğrenilemedi.
user-run-to-the-end = “Yeniden denetle” düğmesine basın ve sonuna kadar bekleyin; nadiren on saniyeden uzun sürer.
user-wait-for-answer = On dakika sonra yeniden deneyin: hiç yanıt vermeyen bir sunucu aşırı yüklü olabilir veya yeni açılıyor olabilir. E-posta programınızda bir şey değiştirmeniz gerekmiyor.
user-tell-provider-slow = Sürerse bu raporu { $server } sunucusunu yönetenlere gönderin; süreler içinde yazıyor.
user-try-again-now = E-posta programınızda bir kez daha gönderip alın: kısa bir aksama geçmiş olabilir.
user-compare-settings = Hata mesajınızda { $complaint-server }, port { $complaint-port } yazıyor; denetlenen ise { $server }, port { $port }. { advice-where-name } { $server } ve { $port } sağlayıcınızın verdiği değerlerse onları oraya girin: buradan çalışıyorlar. Geri dönmek için yeniden { $complaint-server } ve { $complaint-port } numaralı portu girin.
user-password-and-account = Hâlâ çalışmıyorsa parolayı yeniden yazın ve kullanıcı adını sağlayıcınızın verdiğiyle karşılaştırın.
user-not-tested = Oturum açma, posta kutusu ve gönderme sınanmadı: Mailprobe hiçbir zaman parola sormaz.
user-send-report = Bu raporu kaydedip yardım masanıza gönderin: bulunan her şey içinde.

warning-ssl-off = SSL kapalıyken parolanız ve tüm postalarınız aradaki her ağ tarafından okunabilir. Bunu yalnızca güvendiğiniz bir ağın içinde, örneğin iş yerinde veya oraya VPN ile bağlıyken yapın; herkese açık Wi-Fi’de veya doğrudan internet üzerinden asla yapmayın. { $protocol ->
        [SMTP] Posta almanın ayrı bir ayarı vardır: orada SSL’yi açık bırakın.
       *[other] Göndermenin ayrı bir ayarı vardır: orada SSL’yi açık bırakın.
    } Parolayı biri görmüş olabilirse SSL yeniden çalışınca onu kullandığınız her yerde değiştirin. Sunucu onarılır onarılmaz SSL’yi yeniden açın.
warning-pop3 = { $other-protocol }, aksi söylenmedikçe postayı sunucudan siler: bazı programlar hemen, bazıları iki hafta sonra. O zaman bu postalar öbür cihazlarınızda artık olmaz. İlk kez posta alınmadan önce iletilerin bir kopyasını sunucuda bırakan kutuyu işaretleyin ve belirli bir gün sonra silen ayarı kapatın (telefonlarda: sunucudan silme “Asla”).

## For whoever runs the server

admin-groupshield-log = { $server } sunucusunun uygulama günlüğünde 11508 (MSExchangePOP3), 11506 (MSExchange IMAP4) ve 1194 (MSExchangeIS, 0x80004005 ile) olaylarına bakın. İçlerindeki 0x2741, güvenli portun bağlanacağı adresin bulunmadığı; 0x2740 ise portu başka bir programın tuttuğu anlamına gelir. Yeni bir sertifika işe yaramaz: makale sertifikaların düzgün olduğunu söylüyor (KB Q250926).
admin-groupshield-service-packs = GroupShield’i kaldırmak işe yaramazsa yedek alın ve sunucuyu en son durum olan Windows NT 4.0 Service Pack 6a ve Exchange Server 5.5 Service Pack 4 düzeyine getirin: NT 4.0 SP4 tek başına aynı olaylara yol açar (KB Q214864).
admin-groupshield-remove = Önce yedek alın ve başka bir e-posta koruması çalıştırın. Sonra Network Associates (sonradan McAfee) yapımı Exchange virüs tarayıcısı GroupShield’i tümüyle kaldırın: önce yönetim bilgisayarlarındaki, sonra sunucudaki programlarını; hizmetleri, eklentileri ve kayıt defteri girdileriyle birlikte (KB Q250926; elle kaldırma listesi KB Q271758’dedir). Bilgi deposunu (information store) yeniden başlatın; bu sırada e-posta herkes için durur.
admin-groupshield-test = Herhangi bir şeyi geri koymadan önce SSL’yi sınayın: SSL açıkken e-posta programının kendisiyle (KB Q250926) ya da buradaki “Denetle” ile; günümüzün openssl’i bu sunucunun eski SSL’sini bilmez. 11508 ve 11506’nın geri gelmediğine bakın.
admin-groupshield-reinstall = GroupShield’i yeniden kurun ve SSL’yi bir kez daha sınayın (KB Q250926). Sonra kullanıcılara SSL’yi yeniden açmalarını söyleyin.
admin-exchange55-log = { $server } sunucusunun uygulama günlüğüne bakın: 13002, protokole bağlı bir sertifika olmadığını; 0x2740, portu başka bir programın tuttuğunu; 0x2741, bağlanılacak adresin bulunmadığını gösterir.
admin-exchange55-certificate = Key Manager’da POP3 ve IMAP4 için ayrı ayrı, “Default” girişine veya sunucunun doğru adresine geçerli bir sertifikanın bağlı olduğuna bakın (KB Q251097).
admin-exchange55-netstat = Sunucuda netstat -an çalıştırın; 995 ve 993’ün LISTENING durumunda olup olmadığına ve hangi adreslerde dinlediğine bakın. Yalnızca bir adreste dinleyen port KB Q214864’e uyar.
admin-exchange55-addresses = Sunucunun adreslerinin hangi sırayla geldiğine bakın (kendi adına ping) ve kullanılmayan çevirmeli bağlantı ve WAN adreslerini kaldırın (KB Q214864). Proxy sunucusunun arkasında güvenli portların ayrıca bağlanması gerekir (KB Q178532).
admin-exchange55-service-packs = Yedek alın ve sunucuyu Windows NT 4.0 Service Pack 6a ve Exchange Server 5.5 Service Pack 4 düzeyine getirin: NT 4.0 SP4 tek başına aynı olaylara yol açar (KB Q214864).
admin-server-log = { $server } sunucusunun günlüğünde bu raporun saatine bakın. { advice-server-log }
admin-key-and-certificate = Anahtarla sertifikanın birbirine ait olduğuna ve hizmetin ikisini de okuyabildiğine bakın. { $server-kind ->
        [dovecot] doveconf -n | grep ssl_ dosyaları gösterir (ssl_cert ve ssl_key; 2.4’ten itibaren ssl_server_cert_file ve ssl_server_key_file); openssl x509 -noout -pubkey -in CERT ile openssl pkey -pubout -in KEY aynı çıktıyı vermelidir.
        [postfix] postconf smtpd_tls_cert_file smtpd_tls_key_file smtpd_tls_chain_files dosyaları gösterir; openssl x509 -noout -pubkey -in CERT ile openssl pkey -pubout -in KEY aynı çıktıyı vermelidir.
        [exchange] Get-ExchangeCertificate, POP ve IMAP’in Services altında olup olmadığını gösterir; Enable-ExchangeCertificate -Thumbprint THUMBPRINT -Services POP,IMAP bir sertifikayı bağlar.
        [exchange55] Key Manager anahtarı ve neye bağlı olduğunu gösterir.
       *[other] openssl x509 -noout -pubkey -in CERT ile openssl pkey -pubout -in KEY aynı çıktıyı vermelidir.
    }
admin-reload = Hizmet, anahtarı ve sertifikayı yeniden okusun. { $server-kind ->
        [dovecot] doveadm reload
        [postfix] postfix reload
        [exchange] Restart-Service MSExchangePOP3, MSExchangeIMAP4; Exchange 2013’ten itibaren MSExchangePOP3BE ve MSExchangeIMAP4BE de. Sertifikayı Set-PopSettings ve Set-ImapSettings, -X509CertificateName ile seçer.
        [exchange55] Bilgi deposunu (information store) yeniden başlatın.
        [courier] Courier hizmetlerini yeniden başlatın.
        [cyrus] systemctl restart cyrus-imapd
        [exim] systemctl restart exim4
       *[other] E-posta hizmetini yeniden başlatın.
    }
admin-offload = { $port } numaralı portun önünde bir yük dengeleyici, TLS proxy’si veya içerik filtresi olup olmadığına bakın ve sınamayı onun arkasında yineleyin.
admin-test-secure-port = Dışarıdan sınayın: openssl s_client -connect { $server }:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option } sertifikayı ve bir karşılamayı göstermelidir.
admin-test-plain-port = Dışarıdan sınayın: nc { $server } { $port } bir karşılama göstermelidir.
admin-enable-listener = Güvenli { $protocol } hizmetini açın. { $server-kind ->
        [dovecot] Dovecot’ta: protocols ve her biri için { $port } numaralı portta ssl = yes olan bir inet_listener; nelerin kullanıldığını doveconf -n gösterir.
        [postfix] Postfix’te: master.cf içindeki smtps (submissions) satırı.
        [exchange] Exchange’de: -SSLBindings ile Set-PopSettings veya Set-ImapSettings, sonra hizmeti başlatın.
        [exchange55] Exchange Administrator’da: Key Manager’dan bir sertifikayla protokolün özellikleri.
       *[other] Port ve sertifika yapılandırmasında belirtilir.
    }
admin-open-port = E-posta programlarıyla { $server } sunucusu arasındaki her güvenlik duvarında { $port } numaralı porta izin verin, ama yalnızca programların kullanıldığı ağlardan; oradan geçip geçmediğini nc -vz { $server } { $port } gösterir.
admin-publish-settings = Doğru ayarları programların aradığı yerlerde yayımlayın: Thunderbird ve K-9 için autoconfig.xml (https://autoconfig.DOMAIN/mail/config-v1.1.xml), Outlook için Autodiscover, Apple cihazları için bir yapılandırma profili ve _imaps, _pop3s ve _submissions SRV kayıtları (RFC 6186, RFC 8314).
admin-tell-people-programs = Kullanıcılara hangi programların TLS 1.2 ve sonrasıyla hâlâ çalıştığını söyleyin; sunucunun güvenliğini herkes için düşürmek gerekmez.
admin-allow-tls12 = { $port } numaralı port TLS 1.3’ün yanında TLS 1.2 sürümüne de yanıt versin: bu güvenlidir ve kullanılan birçok program daha yenisini desteklemez (Windows 11 öncesindeki Outlook, yazıcılar).
admin-old-tls-apart = Eski programlar bir süre daha kullanılacaksa onlara TLS 1.0 ile yalnızca ağın içinde ayrı bir adres verin ve bunun için bir bitiş tarihi belirleyin.
admin-upgrade-server = E-posta hizmetini veya TLS kitaplığını TLS 1.2 veya sonrasına yükseltin.
admin-tls-front-end = O zamana kadar, eski TLS makinenin dışına hiç çıkmasın diye önüne stunnel veya HAProxy gibi bir TLS ön ucu koyun.
admin-test-versions = openssl s_client -connect { $server }:{ $port } -tls1_2{ advice-starttls-option } ile sınayın ve hangi sürümde ve şifre takımında anlaşıldığına bakın.
admin-add-suites = Bu programın sunduğu bir şifre takımı (cipher) ekleyin, örneğin { $ciphers }.
admin-old-ciphers = Bu program yalnızca { $ciphers } gibi eski şifre takımlarını (cipher) sunuyor; bunlar bugün herkes için açılamayacak kadar zayıf. Doğru yol daha yeni bir programdır.
admin-add-rsa = Sertifikanın anahtarı ECDSA veya Ed25519 ise yanında RSA anahtarlı bir sertifika daha sunun.
admin-renew-certificate = Sertifikayı, e-posta programlarının güvendiği bir yetkiliden yenileyin ve hizmetin onu yeniden okumasını sağlayın.
admin-replace-revoked = Sertifika yetkilinizden yeni anahtarlı yeni bir sertifika alın, hizmetin onu yeniden okumasını sağlayın ve eskisinin neden iptal edildiğini sorun.
admin-full-chain = Zincirin tamamını sunun: önce sunucunun kendi sertifikası, sonra onunla kök arasındakiler.
admin-current-chain = Sunucunun gönderdiği tarihi geçmiş ara sertifikayı, sertifika yetkilinizin güncel ara sertifikasıyla değiştirin ya da göndermeyin.
admin-present-chain = Yeni ara sertifikanın geçerliliği başlayana kadar sunucunun bugün geçerli olanı göndermesini sağlayın.
admin-certificate-names = { $server } adının sertifikanın konu alternatif adları (SAN) arasında olduğuna bakın; ortak ad (CN) sayılmaz.
admin-chain-or-authority = Sunucu yalnızca kendi sertifikasını gönderiyor: zincirin ara sertifikalarını da göndersin. Vereni kendi yetkilinizse o kökü posta okunan her bilgisayara kurun.
admin-reissue-plain = Sertifikayı, kritik olarak işaretlenmiş uzantı olmadan yeniden çıkartın; uzantıyı openssl x509 -text gösterir.
admin-reissue-for-apple = Sertifikayı en çok 825 gün için ve serverAuth (sunucu kimlik doğrulaması) amacıyla yeniden düzenletin; openssl x509 -text ikisini de gösterir.
admin-reissue-within-rules = Sertifikayı, bu ad için verme yetkisi olan bir yetkiliden yeniden çıkartın; kök kurmak burada işe yaramaz.
admin-not-yet-valid = Sertifikayı ancak başladığı günden itibaren kullanın ya da yeniden çıkartın; onu veren bilgisayarın saatine bakın.
admin-server-usage = Sertifikayı sunucular için, “TLS Web Server Authentication” (serverAuth) genişletilmiş anahtar kullanımıyla yeniden çıkartın.
admin-offer-starttls = { $port } numaralı port STARTTLS sunsun; bunun için bir sertifika ve anahtarı gerekir. { $server-kind ->
    [dovecot] Dovecot’ta: ssl = yes, ssl_cert ve ssl_key (2.4’ten itibaren ssl_server_cert_file ve ssl_server_key_file).
    [postfix] Postfix’te: smtpd_tls_security_level = may, smtpd_tls_cert_file ve smtpd_tls_key_file (veya smtpd_tls_chain_files).
    [exchange] Exchange’de: hizmet için Enable-ExchangeCertificate.
   *[other] İkisi de yapılandırmasında belirtilir.
}
admin-trusted-authority = Sertifikayı, e-posta programlarının güvendiği bir yetkiliden alın. Kendi yetkilinizse kökünü posta okunan her bilgisayara kurun.
admin-every-address = Yeni sertifikayı bu adın arkasındaki her sunucuya kurun ve karşılaştırın: openssl s_client -connect ADDRESS:{ $port }{ advice-name-option }{ advice-starttls-option }{ advice-version-option }.
admin-mend-address = { $failing-address } adresinde { $server } sunucusunun { $port } numaralı portu çalışmıyor: oradaki hizmeti düzeltin ya da çalışana kadar bu adresi adın kayıtlarından kaldırın.
admin-new-key = En az 2048 bitlik RSA veya EC P-256 ile yeni bir anahtar oluşturun ve SHA-256 ile imzalatın.
admin-strong-chain = Sunucunun kendi sertifikası kalabilir: sunucunun, sertifika yetkilinizin en az 2048 bitlik anahtarlı ve SHA-256 ile imzalanmış bir ara sertifikasını göndermesini sağlayın.
admin-dh-group = Yalnızca 2048 bitlik Diffie-Hellman grupları veya ECDHE kullanın.
admin-time-service = { $server } sunucusunda yapılacak bir şey yok. Saati yanlış çok bilgisayar varsa ağınızda bir zaman hizmeti sunun.
admin-tell-people-settings = Kullanıcılara çiftleri söyleyin: 995, 993 ve 465 SSL/TLS ile; 110, 143 ve 587 STARTTLS ile.
admin-tls-on-secure-port = { $port } numaralı portta TLS’yi açın ya da portu kapatın: orada TLS bekleyen programlar boşuna bekler.
admin-tls-on-plain-port = { $port } numaralı port doğrudan TLS ile başlıyor. Programların beklediği gibi düz metinle yanıt verip STARTTLS sunmasını sağlayın ya da portu kapatın: baştan TLS 993, 995 ve 465’e aittir.
admin-check-forwarding = { $server } sunucusundaki { $port } numaralı portun nereye yönlendirildiğine bakın: orada { $protocol } dışında bir şey yanıt veriyor.
admin-exempt-mail-ports = E-postanın yolda incelenmesi gerekmiyorsa { $server } sunucusunu 995, 993, 465, 587, 143 ve 110 numaralı portlarda TLS incelemesinin dışında tutun.
admin-install-company-root = İnceleme isteniyorsa kök sertifikasını posta okunan her bilgisayara kurun.
admin-pass-starttls = STARTTLS değiştirilmeden geçsin: onu kaldıran ağ geçitleri postayı düz metne zorlar.
admin-inspect-firewall = Güvenlik duvarının günlüğünde bu raporun saatinde, raporun geldiği adrese ve { $port } numaralı porta bakın.
admin-packet-size = Küçük yanıtlar ulaşıyor ve büyükler kayboluyorsa yoldaki MTU değerine bakın: ICMP "fragmentation needed" iletilerine izin verin ya da MSS değerini düşürün.
admin-fix-records = { $server } için A, AAAA ve varsa CNAME kayıtlarına içeriden ve dışarıdan bakın: dig { $server } A ve dig { $server } AAAA.
admin-name-service = Bu ağın dağıttığı ad sunucularının yanıt verip vermediğine bakın: burada nslookup { $server } ve başka bir ad sunucusuyla nslookup { $server }.
admin-fix-ipv6 = Hizmet kendi IPv6 adresinde de dinlesin ya da dinleyene kadar { $server } sunucusunun AAAA kaydını kaldırın.
admin-give-ipv4 = { $server } sunucusuna bir IPv4 adresi de (A kaydı) verin: her ağda IPv6 yoktur.
admin-portal-mail = Bir konuk oturum açana kadar 995, 993 ve 587 numaralı portlara oturum açma sayfası yerine hiç yanıt vermeyin: e-posta programları o zaman kendiliğinden yeniden dener.
admin-start-services = { $server } sunucusundaki e-posta hizmetlerini başlatın ve açık kaldıklarına bakın.
admin-raise-limits = Hangi sınıra ulaşıldığına bakın. { $server-kind ->
        [dovecot] doveconf mail_max_userip_connections ve oturum açma hizmetlerinin client_limit değeri; kimin bağlı olduğunu doveadm who gösterir.
        [exchange] Get-PopSettings veya Get-ImapSettings: MaxConnections, MaxConnectionsFromSingleIP, MaxConnectionsPerUser.
        [postfix] postconf smtpd_client_connection_count_limit ve default_process_limit.
       *[other] Toplam bağlantılar, kullanıcı başına ve adres başına bağlantılar.
    }
admin-blocked-addresses = fail2ban veya benzeri bir korumanın bu raporun geldiği adresi engelleyip engellemediğine bakın.
admin-mailbox-lock = Bu posta kutusunun sona ermemiş bir oturumunu ve geride kalmış bir kilit dosyasını arayın.
admin-sign-in-methods = { $protocol } için hangi oturum açma türlerinin açık olduğuna bakın. { $server-kind ->
        [dovecot] doveconf auth_mechanisms disable_plaintext_auth (2.4: auth_allow_cleartext)
        [exchange] Get-PopSettings veya Get-ImapSettings, LoginType; Exchange Online’da temel kimlik doğrulamanın engellenip engellenmediğine bakın.
        [postfix] postconf smtpd_sasl_auth_enable smtpd_tls_auth_only; tek bir port için master.cf içinde.
       *[other] TLS üzerinden parolalar için PLAIN veya LOGIN gerekir.
    }
admin-switch-protocol-on = { $protocol } protokolünü bu hesap veya etki alanı için açın ya da kullanıcılara onun yerine hangi protokolü kullanacaklarını söyleyin.
admin-explain-sign-in = Parolalar bilerek kapatıldıysa kullanıcılara hangi programların oturum açabildiğini ve varsa uygulama şifresinin nasıl alındığını söyleyin.
admin-client-certificate = İstemci sertifikası istenmemesi gerekiyorsa bunu kapatın (Dovecot: auth_ssl_require_client_cert; Postfix: smtpd_tls_req_ccert); isteniyorsa kullanıcılara nasıl alınacağını söyleyin.
admin-sending-rules = Bu raporun saatinde hangi kuralın reddettiğini bulun. { $server-kind ->
        [postfix] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [dovecot] postconf smtpd_relay_restrictions smtpd_client_restrictions smtpd_recipient_restrictions
        [exchange] Get-ReceiveConnector | Format-List Name, PermissionGroups, RemoteIPRanges
        [exim] acl_smtp_connect, acl_smtp_mail ve acl_smtp_rcpt
       *[other] Aktarma, gönderen ve adres kuralları, engelleme listeleri, gönderim sınırları.
    }
admin-delist = Adres listeye ait değilse listeyi tutandan çıkarmasını isteyin; neden orada olduğunu listenin web sayfası söyler.
admin-nothing-on-server = { $server } sunucusunda yapılacak bir şey yok: sunucunun hiçbir yerine ulaşılmadı.
admin-network-here = Başka bilgisayarlar da etkileniyorsa bu ağın anahtarına (switch), yönlendiricisine ve adres hizmetine (DHCP) bakın.
admin-default-certificate = Sunucu adı göndermeyen programlar için dinleyiciye varsayılan bir sertifika ve site verin.
admin-test-without-name = openssl s_client -connect { $server }:{ $port } -noservername{ advice-starttls-option }{ advice-version-option } ile sınayın: bir sertifika göstermelidir.
admin-server-names = { $server } sunucusunun TLS ayarlarının tam bu adı bildiğine ve ad vermeyen bir programa ne yaptıklarına bakın.
admin-reverse-names = Sunucunun, bağlanan her adresin ters adını (PTR) veya bir ident sorgusunu bekleyip beklemediğine bakın ve bunu kapatın.
admin-server-load = { $server } sunucusunun yüküne, belleğine, diskine ve bağlantı sayısına bakın.
admin-check-backend = Posta hizmetinin gerek duyduğu dizinin (LDAP), veritabanının ve depolamanın yanıt verip vermediğine bakın.
