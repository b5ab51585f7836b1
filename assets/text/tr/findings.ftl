## What the mail program said

finding-said-secure-connect-failed = E-posta programına göre güvenli bağlantı kurulamadı: { $words }
finding-said-connect-failed = E-posta programına göre bağlanılamadı: { $words }
finding-said-refused = Mesaja göre bağlantı reddedildi: { $words }
finding-said-timed-out = Mesaja göre zamanında yanıt gelmedi: { $words }
finding-said-unreachable = Mesaja göre sunucuya giden bir yol yok: { $words }
finding-said-cannot-contact = E-posta programına göre sunucuya ulaşılamadı: { $words }
finding-said-no-ipv6 = Mesaja göre bu bilgisayar bu tür adresleri bilmiyor: { $words }
finding-said-blocked-here = Mesaja göre bu bilgisayar programın bağlanmasına izin vermedi: { $words }
finding-said-no-network = Mesaja göre ağ yok: { $words }
finding-said-host-not-found = Mesaja göre sunucunun adı bulunamadı: { $words }
finding-said-resolver-trouble = Mesaja göre adlar sorgulanamadı: { $words }
finding-said-dropped = Mesaja göre bağlantı bitirildi: { $words }
finding-said-slow = Mesaja göre sunucu zamanında yanıt vermedi: { $words }
finding-said-silent-on-tls-port = Şifrelemenin hemen başlaması gereken bir portta yanıt gelmedi: { $words }
finding-said-tls-failed = Mesaja göre şifreleme konusunda anlaşma sağlanamadı: { $words }
finding-said-clear-text = Mesaja göre şifreleme beklenen yerde düz metin geldi: { $words }
finding-said-starttls-missing = Mesaja göre sunucu STARTTLS sunmuyor: { $words }
finding-said-needs-encryption = Mesaja göre önce şifreleme gerekiyor: { $words }
finding-said-tls-not-started = Mesaja göre sunucu şifrelemeyi başlatamadı: { $words }
finding-said-client-too-old = Mesaja göre programın TLS sürümü artık kabul edilmiyor: { $words }
finding-said-server-too-old = Mesaja göre sunucunun TLS sürümü artık kabul edilmiyor: { $words }
finding-said-version-differs = Mesaja göre iki tarafın ortak bir TLS sürümü yok: { $words }
finding-said-no-shared-cipher = Mesaja göre iki tarafın ortak bir şifrelemesi yok: { $words }
finding-said-weak-key-exchange = Mesaja göre sunucunun anahtar değişimi çok zayıf: { $words }
finding-said-certificate = Mesaja göre sunucunun sertifikası kabul edilmedi: { $words }
finding-said-certificate-expired = Mesaja göre sunucunun sertifikasının süresi doldu: { $words }
finding-said-certificate-not-yet-valid = Mesaja göre sunucunun sertifikası henüz geçerli değil: { $words }
finding-said-certificate-wrong-name = Mesaja göre sertifika başka bir ad için: { $words }
finding-said-certificate-self-signed = Mesaja göre sertifika kendinden imzalı (onu hiçbir sertifika yetkilisi onaylamıyor): { $words }
finding-said-certificate-untrusted = Mesaja göre sertifikayı verene güvenilmiyor: { $words }
finding-said-own-root-in-chain = Mesaja göre sertifika özel bir sertifika yetkilisinden geliyor: { $words }
finding-said-certificate-chain = Mesaja göre sertifika zincirinin bir bölümü eksik: { $words }
finding-said-certificate-revoked = Mesaja göre sertifika iptal edildi: { $words }
finding-said-weak-certificate = Mesaja göre sertifika çok zayıf: { $words }
finding-said-clock = Mesaja göre saatler birbirini tutmuyor: { $words }
finding-said-client-rejects-certificate = Sunucunun günlüğüne göre istemci sertifikayı kabul etmedi: { $words }
finding-said-client-certificate = Mesaja göre sunucu size ait bir sertifika istiyor: { $words }
finding-said-sni = Mesaja göre sunucu kendi adının söylenmesini istiyor: { $words }
finding-said-wrong-protocol = Mesaja göre başka bir protokol yanıt verdi: { $words }
finding-said-busy = Mesaj sunucunun sınırlarından söz ediyor: { $words }
finding-said-mailbox-locked = Mesaja göre posta kutusu başka bir programda açık: { $words }
finding-said-server-fault = Mesaj sunucudaki bir arızadan söz ediyor: { $words }
finding-said-sign-in-refused = Mesaja göre oturum açma reddedildi: { $words }
finding-said-sign-in-method = Mesaja göre bu oturum açma yöntemi kabul edilmiyor: { $words }
finding-said-sign-in-later = Mesaja göre oturum açma bir süre bekletiliyor: { $words }
finding-said-relay-denied = Mesaja göre sunucu oturum açılmadan posta aktarmıyor: { $words }
finding-said-sending-refused = Mesaja göre sunucu bu e-postayı kabul etmiyor: { $words }
finding-said-computer-name-refused = Mesaja göre sunucu, bu bilgisayarın kendisi için söylediği adı (HELO) kabul etmiyor: { $words }
finding-said-recipient-unknown = Mesaja göre alıcı bilinmiyor: { $words }
finding-said-mailbox-full = Mesaja göre bir posta kutusu dolu: { $words }
finding-said-scanner = Mesaj aradaki bir e-posta tarayıcısından geliyor: { $words }
finding-said-captive-portal = Mesaj bir ağın oturum açma sayfasından geliyor: { $words }
finding-said-local = Mesaj bu bilgisayardaki bir hatadan söz ediyor: { $words }
finding-said-settings = Mesaja göre ayarlar doğru olamaz: { $words }
finding-settings-tls-on-starttls-port = Şifrelemenin STARTTLS ile başladığı { $port } numaralı port için SSL/TLS ayarlanmış
finding-settings-plain-on-tls-port = Şifrelemenin hemen başlaması gereken { $port } numaralı port için SSL/TLS ayarlanmamış
finding-settings-starttls-on-tls-port = Şifrelemenin hemen başlaması gereken { $port } numaralı port için STARTTLS ayarlanmış
finding-settings-port-of-other-protocol = { $port } numaralı port { $protocol } protokolüne ait değil
finding-settings-greeting-of-other-protocol = Sunucu { $protocol } dışında bir protokolle yanıt verdi: { $words }
finding-settings-server-is-this-computer = Ayarlarda e-posta sunucusu olarak bu bilgisayarın kendisi yazıyor
finding-settings-greeting-of-other-server = Karşılama, sağlayıcının karşılaması değil: { $words }
finding-settings-certificate-of-other-server = Bu sağlayıcının sunucuları, adlarını önceden söyleyen her programa doğru sertifikayı gösterir (SNI): bu program adı söylemiyor ya da onların yerine başka bir şey yanıt veriyor
finding-settings-exchanger-as-server = Bu sunucu yalnızca 25 numaralı portta başka sunuculardan posta alır. Programlar bu sunucunun { $port } numaralı portunu değil, sağlayıcının başka bir sunucusunu kullanır.

## Finding the address

finding-name-not-found = { $name } adında bir sunucu yok
finding-alias-leads-nowhere = { $name } yalnızca { $alias } için başka bir ad; { $alias } ise yok
finding-name-has-no-address = { $name } adı var, ama ona ait bir adres yok
finding-resolver-silent = Bu ağın ad hizmeti { $name } sorulunca yanıt vermedi
finding-family-unanswered = Bu ağın ad hizmeti { $name } adının { $family } adresleri sorulunca yanıt vermiyor: her program { $seconds } saniye ya da daha uzun bekliyor
finding-resolver-trouble = Bu ağın ad hizmeti { $name } adının nerede olduğunu söyleyemedi
finding-private-address = Ad, yerel bir ağın içindeki { $address } adresine götürüyor, orada da hiçbir şey yanıt vermiyor
finding-empty-address = Ad { $address } adresine götürüyor; bu hiçbir bilgisayarın adresi değil, filtreler böyle yanıt verir
finding-loopback-address = Ad { $address } adresine götürüyor; bu, bilgisayarın kendisi, filtreler böyle yanıt verir
finding-no-network = Bu bilgisayarın ağ bağlantısı yok
finding-computer-at-its-limit = Bu bilgisayarın verecek bağlantısı kalmadı: aynı anda çok fazla bağlantı açık
finding-hosts-file-names-server = Bu bilgisayarın kendi hosts dosyası adı { $address } adresine yönlendiriyor
finding-search-suffix-used = Ad ancak sonuna { $suffix } eklenince bulundu; yanıt veren başka bir bilgisayar olabilir

## Reaching the port

finding-port-refused-others-greet = { $port } numaralı port bağlantıları reddediyor, { $other_port } numaralı port ise normal yanıt veriyor
finding-port-silent-others-greet = { $port } numaralı port bağlantıya yanıt vermiyor, { $other_port } numaralı port ise normal yanıt veriyor
finding-port-refused = { $port } numaralı port bağlantıları reddediyor
finding-port-silent = { $port } numaralı port bağlantıya yanıt vermiyor
finding-every-port-refused = Denenen her e-posta portu bağlantıları reddediyor
finding-every-port-silent = Denenen hiçbir e-posta portu yanıt vermiyor
finding-no-route = Buradan { $address } adresine giden bir yol yok
finding-no-way-out = { $address } adresinin hiçbir portuna ulaşılamıyor: bu ağdan çıkış yolu yok
finding-no-ipv6-route = { $server } sunucusunun yalnızca IPv6 adresleri var ve buradan oraya giden bir IPv6 yolu yok
finding-blocked-locally = Bu bilgisayarın kendisi { $port } numaralı porta bağlantı çıkışına izin vermedi
finding-ipv6-fails-ipv4-works = { $port } numaralı port IPv4 üzerinden çalışıyor ({ $works_on }), IPv6 üzerinden çalışmıyor ({ $address })
finding-ipv4-fails-ipv6-works = { $port } numaralı port IPv6 üzerinden çalışıyor ({ $works_on }), IPv4 üzerinden çalışmıyor ({ $address })
finding-older-on-one-address = Sunucu { $address } adresinde { $version } sürümünden yenisini kullanmıyor, başka adreslerde kullanıyor
finding-one-address-fails = Sunucunun birkaç adresi var: { $port } numaralı port { $works_on } adresinde çalışıyor, { $address } adresinde çalışmıyor
finding-busy-on-one-address = Sunucunun birkaç adresi var: { $port } numaralı port { $works_on } adresinde çalışıyor, { $address } adresinde çalışmıyor: { $text }
finding-one-address-dead = { finding-one-address-fails }

## The secure connection

finding-idle-close = { $port } numaralı port bağlantıları kabul ediyor ve hiçbir şey gönderilmeden kapatıyor
finding-every-port-closes = { $ports } port bağlantıları kabul ediyor ve tek söz etmeden hemen kapatıyor
finding-every-hello-dies = { $range ->
    [part] { $port } numaralı port bağlantıları kabul ediyor, ama { $hellos } şifreleme denemesinin hiçbiri yanıt almıyor
   *[whole] { $port } numaralı port bağlantıları kabul ediyor, ama SSL 2.0’dan TLS 1.3’e kadar { $hellos } şifreleme denemesinin hiçbiri yanıt almıyor
}
finding-alert-on-every-hello = { $port } numaralı port her şifreleme denemesine aynı uyarıyla ({ $alert }) yanıt veriyor
finding-server-name-refused = { $port } numaralı port { $server } adını tanımıyor ya da ona ad söylenmedi (uyarı 112)
finding-every-hello-silent = { $way ->
    [starttls] { $port } numaralı port STARTTLS’yi kabul ediyor, sonra susuyor
   *[tls] { $port } numaralı port bağlantıları kabul ediyor; sonra, şifrelemeyi başlatmak için ne gönderilirse gönderilsin susuyor
}
finding-flight-breaks-off = { $port } numaralı port yanıt vermeye başlıyor, sonra { $how ->
        [closed] bağlantıyı kapatıyor
        [reset] bağlantıyı düşürüyor
        [silent] susuyor
        [alert] { $alert } uyarısıyla vazgeçiyor
       *[malformed] anlamsız baytlar gönderiyor
    }
finding-large-hello-fails = { $how ->
    [reset] { $port } numaralı port { $bytes } baytlık bir ilk mesajda bağlantıyı kesiyor, daha kısasına yanıt veriyor
   *[lost] { $port } numaralı portta { $bytes } baytlık bir ilk mesaj yanıt almıyor, daha kısası alıyor
}
finding-client-hello-unanswered = { $port } numaralı port bu e-posta programının şifrelemeye başlama biçimini yanıtlamadı
finding-newer-hello-answered = { $port } numaralı port yeni programlara ({ $version } sürümüne kadar) yanıt veriyor, bu e-posta programı gibi bir programa vermiyor
finding-newest-version-breaks-off = { $port } numaralı port, bir program TLS 1.3 önerince bağlantıyı kesiyor, en fazla TLS 1.2 önerenlere yanıt veriyor
finding-only-old-hello-answered = { $port } numaralı port { $version } sürümünden yenisine yanıt vermiyor
finding-other-suites-answered = { $port } numaralı port bu e-posta programının bildiği bir sürüm kullanıyor, ama onunla ortak bir şifre takımı yok
finding-key-type-not-spoken = { $port } numaralı port, anahtarını ({ $key }) bu e-posta programının kullanamadığı bir sertifika gösteriyor
finding-sni-needed = { $port } numaralı port yalnızca ilk mesajında sunucunun adını söyleyen programlara yanıt veriyor (SNI)
finding-other-certificate-without-name = Sunucunun adını söylemeyen programlara şu adların sertifikasını gösteriyor: { $names }
finding-client-hello-answered = { $port } numaralı port bu e-posta programı gibi bir programa yanıt veriyor
finding-current-hello-answered = { $port } numaralı port güncel programlara yanıt veriyor
finding-everything-works = { $encrypts ->
    [yes] { $port } numaralı port buradan çalışıyor: ulaşıldı, şifreleme yapıyor ve e-posta sunucusu yanıt verdi
   *[no] { $port } numaralı port buradan çalışıyor: ulaşıldı ve e-posta sunucusu yanıt verdi, şifreleme olmadan
}
finding-handshake-not-completed = { $port } numaralı port yanıt veriyor, ama güvenli bağlantı tamamlanmıyor
finding-text-on-secure-port = { $port } numaralı port şifreleme gereken yerde düz metin kullanıyor: { $text }
finding-starttls-port-with-ssl = { $port } numaralı port düz metinle yanıt veriyor ve ilk bayttan itibaren SSL için değil: { $text }
finding-starttls-on-secure-port = { $port } numaralı port şifrelemeyi bekliyor, e-posta programı ise önce sunucunun konuşmasını bekliyor
finding-no-encryption-on-secure-port = { $port } numaralı port şifrelemeyle başlıyor, e-posta programı ise şifrelemesiz bağlanmaya ayarlı
finding-tls-start-text = { $how ->
    [continues] { $port } numaralı port STARTTLS’yi kabul ediyor, sonra düz metinle devam ediyor: { $text }
   *[says] Sunucu, şifrelemeyi başlatamadığını kendisi söylüyor (port { $port })
}
finding-other-protocol = { $speaks ->
    [none] { $port } numaralı portta e-posta sunucusu olmayan bir şey yanıt veriyor
   *[other] { $port } numaralı portta { $speaks } yanıt veriyor
}: { $text }
finding-other-protocol-inside = { $port } numaralı port şifrelemeyi kuruyor, ama ardında konuşan bu türde bir e-posta sunucusu değil: { $text }
finding-settings-starttls-not-in-program = { $port } numaralı port için STARTTLS ayarlanmış; Outlook Express onu yalnızca 25 numaralı portta kullanabilir
finding-starttls-missing-on-one-address = { $port } numaralı port STARTTLS’yi { $works_on } adresinde kabul ediyor, { $address } adresinde etmiyor
finding-starttls-withheld = { $port } numaralı port STARTTLS’yi listelemiyor, yine de kabul ediyor; e-posta programları yalnızca listelenenleri kullanır
finding-hangs-up-after-greeting = { $port } numaralı port bir kez yanıt veriyor, sonra bağlantıyı kapatıyor
finding-silent-after-greeting = { $port } numaralı port bir kez yanıt veriyor, sonra susuyor
finding-port-for-web = { $port } numaralı port web sayfaları için; orada hiçbir e-posta sunucusu yanıt vermiyor
finding-malformed-answer = { $port } numaralı port burada bilinen hiçbir protokole ait olmayan baytlarla yanıt veriyor
finding-flapping = { $port } numaralı port, { $tries } eş denemeden { $answered } tanesine yanıt verdi
finding-shut-out = { $port } numaralı port önce yanıt verdi, sonra buradan bağlantı kabul etmedi
finding-slow-answer = { $port } numaralı portun yanıtı { $seconds } saniye sürdü

## The certificate and the clock

finding-certificate-expired = Sunucunun sertifikası { $not_after } tarihinde sona erdi
finding-certificate-not-yet-valid = Sunucunun sertifikasının geçerliliği { $not_before } tarihinde başlıyor
finding-certificate-revoked = Sertifika { $revoked_at } tarihinde iptal edildi: onu veren yetkilinin yanıtını sunucunun kendisi iletiyor
finding-certificate-intermediate-expired = Sunucunun kendi sertifikasıyla güvenilen bir sertifika arasındaki { $certificate } sertifikası { $not_after } tarihinde sona erdi
finding-certificate-intermediate-not-yet-valid = Sunucunun kendi sertifikasıyla güvenilen bir sertifika arasındaki { $certificate } sertifikasının geçerliliği { $not_before } tarihinde başlıyor
finding-certificate-other-path-needed = Sunucu, yalnızca { $not_before } ile { $not_after } arasında geçerli olan { $certificate } sertifikasını da gönderiyor; güncel programlar onsuz bir yol bulur, eskiler ve 1.1.0’dan önceki OpenSSL orada takılabilir
finding-certificate-wrong-name = Sertifika { $asked_name } için değil, şu adlar için: { $names }
finding-certificate-names-nobody = Sertifikada hiçbir sunucunun adı yok; { $asked_name } da yok
finding-certificate-name-only-in-cn = Sertifikada { $common_name } yalnızca ortak ad (CN) olarak var; güncel programlar bunu artık kabul etmiyor, eskiler ediyor
finding-certificate-self-signed = Sunucunun sertifikası kendinden imzalı: onu hiçbir sertifika yetkilisi onaylamıyor
finding-certificate-unknown-extension = Sertifikada ya da üstündeki bir sertifikada, e-posta programlarının bilmediği ve kritik olarak işaretlenmiş bir uzantı var; bu yüzden onu reddetmek zorundalar
finding-certificate-against-apple-rules = Apple programları sertifikayı reddeder: Temmuz 2019’dan beri verilen bir sertifika en çok 825 gün geçerli olabilir ve sunucular için işaretlenmiş olmalıdır
finding-certificate-exceeds-issuer = { $issuer } yetkilisinin bu sertifikayı verme izni yoktu: { $exceeds ->
    [kind] sertifika yetkilisi değil ya da sertifika imzalama izni yok
    [length] altındaki zincir izin verilenden uzun
    [purpose] sunucular dışında bir amaç için
    [names] ad sınırlarının dışında
   *[other] yanlış tür, çok uzun bir zincir ya da sınırlarının dışında bir ad
}
finding-certificate-untrusted = Sertifikayı bu bilgisayarın güvendiği bir yetkili değil, { $issuer } vermiş
finding-certificate-chain-incomplete = Sunucu, kendi sertifikasıyla güvenilen bir sertifika arasındaki bir sertifikayı göndermiyor
finding-certificate-wrong-usage = Sunucunun sertifikası e-posta sunucuları için yapılmamış
finding-certificate-status-missing = Sertifika her bağlantıda verenin onayını (OCSP) istiyor, sunucu ise göndermiyor
finding-certificate-unreadable = Sunucunun gönderdiği bir sertifika okunamıyor
finding-certificate-bad-on-one-address = Sunucu { $address } adresinde başka bir sertifika gösteriyor; o sertifika { $problem ->
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
}
finding-interceptor-issuer = Sertifikayı, güvenli bağlantıların arasına giren { $interceptor } vermiş
finding-certificate-differs-elsewhere = Öbür ağda sunucu başka bir kurumun verdiği bir sertifikayı gösteriyor ({ $issuer_elsewhere }; burada { $issuer })
finding-clock-off = Bu bilgisayarın saati { $days ->
        [0] { $minutes ->
            [one] { $minutes } dakika
           *[other] { $minutes } dakika
        }
        [one] { $days } gün
       *[other] { $days } gün
    } { $direction ->
        [ahead] ileri
       *[behind] geri
    }; sunucunun saatine göre sertifika geçerli
finding-clock-differs = Bu bilgisayarın saati ile sunucununki arasındaki fark: { $days ->
        [0] { $minutes ->
            [one] { $minutes } dakika
           *[other] { $minutes } dakika
        }
        [one] { $days } gün
       *[other] { $days } gün
    }
finding-clock-right = Bu bilgisayarın saati sunucununkiyle aynı
finding-certificate-weak-key = Sertifikanın anahtarı ({ $key }) birçok güncel program için çok kısa
finding-certificate-weak-signature = Sertifika, güncel programların reddettiği bir yöntemle ({ $signature }) imzalanmış
finding-certificate-intermediate-weak-key = Sunucunun kendi sertifikasıyla güvenilen bir sertifika arasındaki { $certificate } sertifikasının anahtarı ({ $key }) birçok güncel program için çok kısa
finding-certificate-intermediate-weak-signature = Sunucunun kendi sertifikasıyla güvenilen bir sertifika arasındaki { $certificate } sertifikası, güncel programların reddettiği bir yöntemle ({ $signature }) imzalanmış
finding-weak-key-exchange = Sunucunun anahtar değişimi ({ $bits } bit) birçok güncel program için çok zayıf

## The greeting

finding-exchange-5_5-greeting = { $port } numaralı port Exchange Server { $version } olduğunu söylüyor
finding-exchange-5_5-before-sp3 = Exchange Server { $version } Service Pack 3’ten eski
finding-other-product-greeting = { $port } numaralı port { $product } olduğunu söylüyor
finding-scanner-greeting = { $port } numaralı portta sunucunun yerine bir e-posta tarayıcısı yanıt veriyor: { $text }
finding-local-scanner-listens = Bu bilgisayardaki bir e-posta tarayıcısı { $port } numaralı portta dinliyor
finding-busy-greeting = { $port } numaralı port bu bilgisayarı şimdilik geri çeviriyor: { $text }
finding-kept-out-greeting = { $port } numaralı port bu bilgisayarı şimdilik geri çeviriyor: { $text }
finding-mailbox-locked-greeting = Posta kutusu başka bir programda veya cihazda açık: { $text }
finding-takes-no-mail = { $port } numaralı port bu sunucunun kimseden posta kabul etmediğini söylüyor: { $text }
finding-refusal-greeting = { $port } numaralı port buradan gelen bağlantıları reddediyor: { $text }
finding-address-not-welcome = { $port } numaralı port bu bilgisayarı reddediyor: { $text }
finding-computer-name-refused = { $port } numaralı port, Mailprobe’un bu bilgisayar için söylediği adı (EHLO) reddediyor: { $text }
finding-server-fault-greeting = { $port } numaralı port hizmetin bir sorunu olduğunu ya da kapalı olduğunu söylüyor: { $text }
finding-server-asked-to-stop = Sunucu daha sonra yeniden denenmesini istedi; Mailprobe bu yüzden sormayı bıraktı
finding-greeting-missing = { $port } numaralı porta ulaşıldı, ama e-posta sunucusu hiçbir şey söylemedi
finding-greeting-cut-off = { $port } numaralı port, önce e-posta sunucusunun konuşması gereken yerde bağlantıyı kapatıyor
finding-no-port-speaks = { $ports } port bağlantıları kabul ediyor, ama hiçbiri tek söz etmiyor
finding-captive-portal-answers = E-posta sunucusunun yerine bu ağın oturum açma sayfası yanıt veriyor

## STARTTLS

finding-starttls-works = { $port } numaralı portta STARTTLS çalışıyor
finding-starttls-offered = { $port } numaralı port STARTTLS sunuyor
finding-smtp-starttls-works = { $port } numaralı portta STARTTLS çalışıyor
finding-starttls-stripped = Aradaki bir şey { $port } numaralı porttaki STARTTLS önerisini kaldırıyor
finding-starttls-injected = { $port } numaralı portta sunucunun STARTTLS onayıyla birlikte fazladan baytlar geldi; bu bir müdahale işaretidir
finding-starttls-not-offered = { $port } numaralı port, e-posta programında ayarlı olan STARTTLS’yi sunmuyor
finding-starttls-refused = { $port } numaralı port STARTTLS sunuyor, sonra { $answered ->
    [yes] reddediyor: { $reply }
   *[no] yanıt vermiyor
 }

## Signing in

finding-sign-in-oauth-only = { $port } numaralı port parola kabul etmiyor; yalnızca web sayfasından oturum açılabiliyor (OAuth 2)
finding-sign-in-disabled = { $port } numaralı port oturum açmanın kapalı olduğunu söylüyor
finding-protocol-switched-off = { $port } numaralı port, { $protocol } protokolünün bu hesap veya etki alanı için kapalı olduğunu söylüyor: { $text }
finding-sign-in-not-in-program = { $port } numaralı port oturum açmak için yalnızca { $ways } sunuyor; bu e-posta programı bunu kullanamaz
finding-sign-in-fails-on-one-address = { $port } numaralı port { $address } adresinde bu e-posta programının kullanabileceği bir oturum açma yöntemi sunmuyor, { $works_on } adresinde sunuyor
finding-client-certificate-demanded = { $port } numaralı port yalnızca kendi sertifikası olan programları kabul ediyor
finding-sign-in-not-offered = { $port } numaralı port hiçbir oturum açma yöntemi sunmuyor
finding-plain-sign-in-refused = { $port } numaralı port şifreleme olmadan parola kabul etmiyor

## Other ports, other networks, and what people know

finding-both-secure-ports-fail = { $port } ve { $other_port } numaralı portlar aynı biçimde davranıyor, { $greeting_port } numaralı port ise yanıt veriyor
finding-other-secure-port-works = { $other_port } numaralı port çalışıyor, { $port } numaralı port çalışmıyor
finding-works-on-other-network = Başka bir ağdan çalışıyor
finding-fails-on-other-network = Başka bir ağdan da çalışmıyor
finding-groupshield-installed = Bilen biri o sunucuda GroupShield çalıştığını söylüyor
finding-groupshield-absent = Bilen biri o sunucuda GroupShield olmadığını söylüyor
finding-cured-by-removal = GroupShield tümüyle kaldırıldığından beri SSL çalışıyor
finding-not-cured-by-removal = GroupShield tümüyle kaldırıldığı hâlde SSL çalışmıyor
finding-works-without-ssl = SSL kapalıyken e-posta çalışıyor
finding-fails-without-ssl = SSL kapalıyken de e-posta çalışmıyor
finding-began-after-change-here = Bu bilgisayardaki bir değişiklikten sonra başladı
finding-no-change-here = Bu bilgisayarda bir şey değiştirilmedi
finding-event-0x2741 = Sunucunun günlüğünde 0x2741 koduyla { $event } olayı var: e-posta hizmeti güvenli portunu açamadı
finding-event-0x2740 = Sunucunun günlüğünde 0x2740 koduyla { $event } olayı var: e-posta portunu başka bir program tutuyor
finding-event-13002 = Sunucunun günlüğünde 13002 olayı var: e-posta hizmetinin sertifikası yok
