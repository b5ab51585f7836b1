# What was found of each link of the chain, one short sentence each

report-chain = Zincir
report-also-wrong = Ayrıca yanlış: { $what }

chain-not-reached = Önceki bir halka bozuk olduğu için ulaşılamadı
chain-not-tested = Sınanmadı
chain-program-without-starttls = Bu e-posta programı { $port } numaralı portta STARTTLS kullanamaz
chain-turned-away = Sonuna kadar sınanmadı: sunucu buradan artık bağlantı kabul etmiyor
chain-no-encryption = Ayarlarda şifreleme kullanılmıyor
chain-computer-works = Bu bilgisayarda yanlış bir şey bulunmadı
chain-computer-without-network = Bu bilgisayarın ağ bağlantısı yok
chain-computer-without-way-out = Bu bilgisayar kendi ağından çıkış yolu bulamıyor
chain-computer-blocks = Bu bilgisayarın kendisi bağlantının çıkmasına izin vermedi
chain-computer-at-its-limit = Bu bilgisayar yeni bağlantı açamıyor: çok fazla bağlantı açık
chain-address-given = Adres verildi; ad aramak gerekmedi
chain-name-found = { $name } bulundu: { $addresses }
chain-name-not-found = { $name } adında bir sunucu yok
chain-alias-leads-nowhere = { finding-alias-leads-nowhere }
chain-name-has-no-address = { $name } adının adresi yok
chain-resolver-silent = Bu ağın ad hizmeti yanıt vermedi
chain-family-unanswered = { finding-family-unanswered }
chain-resolver-trouble = Bu ağın ad hizmeti { $name } adının nerede olduğunu söyleyemedi
chain-port-open = { $port } numaralı port bağlantıları kabul ediyor
chain-port-open-on-some = { $port } numaralı port { $address } adresinde çalışıyor, { $other } adresinde çalışmıyor
chain-one-address-differs = { chain-port-open-on-some }{ $how ->
    [silent] {" "}(hiçbir şey söylemiyor)
    [closed] {" "}(bağlantıyı tek söz etmeden bitiriyor)
    [refuses] {": "}{ $text }
    [wrong] {": "}{ $text }
   *[fails] {""}
}
chain-port-refused = { $port } numaralı port bağlantıları reddediyor
chain-port-silent = { $port } numaralı port yanıt vermiyor
chain-port-reset = { $port } numaralı port bağlantıları kurulurken kesiyor
chain-no-route = { $address } adresine giden bir yol yok
chain-starttls-not-offered = { $port } numaralı port STARTTLS sunmuyor
chain-starttls-refused = { $port } numaralı port STARTTLS istenince şifrelemeye başlamıyor
chain-clear-text = { $port } numaralı port şifrelemenin başlaması gereken yerde düz metin kullanıyor
chain-other-protocol = { $port } numaralı portta yanıt veren TLS kullanmıyor
chain-hello-silent = { $port } numaralı port şifrelemenin başlaması gereken yerde susuyor
chain-waits-for-encryption = { $port } numaralı port şifrelemeyi (SSL/TLS) bekliyor ve ondan önce susuyor
chain-hello-dies = { $port } numaralı portta hiçbir şifreleme denemesi başarılı olmuyor
chain-hello-not-accepted = { $port } numaralı port şifreleme yapıyor, ama bu e-posta programının kullanabileceği biçimde değil
chain-flight-breaks-off = { $port } numaralı port şifrelemeye başlıyor, sonra bağlantıyı kesiyor
chain-certificate-has-a-problem = { $port } numaralı port şifreleme yapıyor, ama sertifikasında bir sorun var
chain-handshake-breaks-off = { $port } numaralı port şifreleme kurulmadan bağlantıyı kesiyor
chain-flight-is-all-that-was-tested = { $port } numaralı port bu e-posta programına yanıt veriyor ({ $version }); gerisi bu kez sınanamadı
chain-flight-is-all-that-can-be-tested = { $port } numaralı port bu e-posta programına yanıt veriyor ({ $version }); gerisi günümüzün şifrelemesiyle sınanamaz
chain-secure = Şifreli, sertifika sorunsuz
chain-secure-by-a-newer-version = Şifreli, sertifika sorunsuz ({ $version }; gerisi şununla sınandı: { $newer })
chain-secure-at-times = { $port } numaralı port şifreleme yapıyor, ama her seferinde veya zamanında değil
chain-greets = Yanıt veriyor: { $text }
chain-greets-late = Geç yanıt veriyor: { $text }
chain-refuses = Bu bilgisayarı reddediyor: { $text }
chain-greets-wrongly = Yanıt veren bu türde bir e-posta sunucusu değil: { $text }
chain-ends-without-a-word = Bağlantıyı tek söz etmeden bitiriyor
chain-greets-and-hangs-up = Yanıt veriyor, sonra bağlantıyı bitiriyor
chain-greets-and-says-no-more = Yanıt veriyor, sonra susuyor
chain-says-nothing = Hiçbir şey söylemiyor
chain-sign-in-not-tested = Sınanmadı: Mailprobe hiçbir zaman oturum açmaz
chain-sign-in-needs-encryption = Şifreleme olmadan parola kabul etmiyor
chain-sign-in-oauth-only = Parola kabul etmiyor; yalnızca web sayfasından oturum açılabiliyor (OAuth 2)
chain-sign-in-disabled = Burada oturum açmanın kapalı olduğunu söylüyor
chain-sign-in-none = Hiçbir oturum açma yöntemi sunmuyor
chain-sign-in-not-in-program = Yalnızca { $ways } sunuyor; bu e-posta programı bunu kullanamaz
chain-sign-in-not-known-of-program = Yalnızca { $ways } sunuyor; bu e-posta programının bunu kullanıp kullanamadığı bilinmiyor
