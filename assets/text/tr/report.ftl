# Reports and the command line: headings and short words

report-title = Mailprobe { $version } raporu
report-when = Tarih ve saat
date = { $day } { $month ->
        [1] Ocak
        [2] Şubat
        [3] Mart
        [4] Nisan
        [5] Mayıs
        [6] Haziran
        [7] Temmuz
        [8] Ağustos
        [9] Eylül
        [10] Ekim
        [11] Kasım
       *[12] Aralık
    } { $year }
report-server = Sunucu
report-port = Port
report-port-value = { $port } ({ $protocol }, { $security })
report-security-tls = ilk bayttan itibaren SSL/TLS
report-security-starttls = STARTTLS
report-security-none = şifreleme yok
report-program = E-posta programı
report-program-value = { $program } (profil { $profile })
report-your-mail-program = e-posta programınız
report-account = Hesap
report-code = Numara
report-event = Sunucu günlüğü
report-practice = Alıştırma
report-verdict = Sonuç
report-certainty = Kesinlik: { $label }
report-certain = kesin
report-not-decided = Kesinlik: karar verilemedi
report-user = Şimdi yapabilecekleriniz
report-admin = Yöneticinizin yapması gerekenler
report-warning = Önce bunu okuyun.
report-evidence = Neden böyle düşünüyoruz
report-more = Ölçülen her şey için --details ekleyin ya da --html FILE veya --json ile kaydedin
report-profile-note = Bu program hakkında
report-profile-platform = Desteklediği şifreleme türleri, programın kendisinden değil, kullandığı sistemden ya da kitaplıktan kaydedildi.
report-profile-stand-in = Desteklediği şifreleme türleri bu programdan değil, akraba bir programdan kaydedildi.
report-profile-documented = Desteklediği şifreleme türleri üreticisinin belgelerinden alındı; kaydedilmedi.
report-profile-inferred = Desteklediği şifreleme türleri benzer programlardan çıkarıldı; kaydedilmedi.
report-causes = En olası nedenler
report-yes = evet
report-no = hayır
report-not-asked = denetlenemedi
report-practice-note = Bu, bu bilgisayardaki uydurma bir sunucuyla yapılan bir alıştırmaydı.

report-table-ports = Sunucular ve portlar
report-table-hellos = Sunucunun her bağlantı denemesine yanıtı (SSL 2.0 – TLS 1.3)
report-table-certificate = Sertifika
report-table-traffic = Mailprobe’un bağlandığı sunucular
report-table-transcript = Konuşma dökümü (İngilizce)
report-head-port = Port
report-head-service = Hizmet
report-head-address = Adres
report-head-connect = Bağlantı
report-head-greeting = Karşılama
report-head-hello = Deneme
report-head-answer = Yanıt
report-head-version = Sürüm
report-head-suite = Şifre takımı
report-head-ms = ms
report-head-question = Soru
report-head-to = Hedef
report-head-connections = Bağlantılar
report-head-in = Gelen bayt
report-head-out = Giden bayt
report-head-what = Ne

tcp-open = açık
tcp-refused = reddedildi
tcp-timed-out = yanıt yok
tcp-reset = sıfırlandı
tcp-unreachable = yol yok
tcp-blocked-locally = bu bilgisayar engelledi

greeting-ready = hazır
greeting-preauth = oturum zaten açık
greeting-refusal = reddedildi
greeting-other-protocol = başka bir protokol
greeting-silence = yanıt yok
greeting-closed = tek söz etmeden kapatıldı
greeting-reset = tek söz etmeden sıfırlandı
greeting-garbage = okunamayan baytlar

hello-server-hello = ServerHello
hello-alert = uyarı
hello-closed = kapatıldı
hello-reset = sıfırlandı
hello-silent = yanıt yok
hello-text = düz metin:
hello-other-protocol = başka protokol:
hello-malformed = okunamayan baytlar:

certificate-problems = Yanlış olan
certificate-no-problem = hiçbir şey
certificate-trusted-publicly = Genel köklere göre güvenilir
certificate-trusted-here = Bu bilgisayar için güvenilir
certificate-subject = Kime verildi
certificate-issuer = Veren
certificate-names = Adlar
certificate-dates = Geçerlilik
certificate-key = Anahtar ve imza
certificate-fingerprint = SHA-256
certificate-expired = süresi dolmuş
certificate-not-yet-valid = henüz geçerli değil
certificate-revoked = onu veren yetkili tarafından iptal edildi
certificate-intermediate-expired = aradaki sertifikanın süresi dolmuş
certificate-intermediate-not-yet-valid = aradaki sertifika henüz geçerli değil
certificate-other-path-needed = aradaki bir sertifikanın süresi dolmuş (yalnızca eski programlar için sorun)
certificate-wrong-name = başka bir ad için verilmiş
certificate-name-only-in-cn = adı yalnızca güncel programların bakmadığı eski yerde (ortak ad)
certificate-self-signed = kendinden imzalı
certificate-unknown-extension = programların bilmediği ve reddetmek zorunda olduğu bir uzantısı var
certificate-against-apple-rules = Apple programları reddeder: 825 günden uzun geçerli veya sunucular için işaretlenmemiş
certificate-exceeds-issuer = üstündeki yetkilinin onu verme izni yoktu
certificate-untrusted-issuer = bu bilgisayarın güvendiği bir yetkili vermemiş
certificate-missing-intermediate = aradaki sertifika eksik
certificate-weak-key = kısa anahtar
certificate-intermediate-weak-key = aradaki sertifikanın anahtarı kısa
certificate-weak-signature = zayıf imza (MD5 veya SHA-1)
certificate-intermediate-weak-signature = aradaki sertifikanın imzası zayıf (MD5 veya SHA-1)
certificate-wrong-usage = sunucular için değil
certificate-unreadable = okunamıyor

program-outlook-express = Outlook Express
program-windows-mail = Windows Mail
program-windows-live-mail = Windows Live Mail
program-outlook = Outlook
program-thunderbird = Thunderbird
program-apple-mail = Apple Mail

explain-protocol = Protokol
explain-secure = Güvenli (SSL)
explain-error-number = Hata numarası
explain-socket-error = Soket hatası
explain-server-error = Sunucu hatası
explain-server-response = Sunucunun yanıtı
explain-your-server = e-posta
explain-causes = Yalnızca mesaj metnine bakılırsa bu büyük olasılıkla şu demek:
explain-check-adds = Bu metin denetlenmedi. Aynı metinle “mailprobe check” sunucunun kendisine bakar.
explain-words-tell-nothing = Mesaj metni neyin yanlış olduğunu söylemiyor. Aynı metinle “mailprobe check” sunucunun kendisine bakar.
explain-secret-left-out = Metinde bir parola veya başka bir gizli bilgi vardı. Çıkarıldı ve saklanmıyor. Metni başkaları gördüyse bu gizli bilgiyi değiştirin.
explain-sentences-left-out = Metindeki bir hata mesajı sonuna kadar okunamayacak kadar uzun: ilk 100.000 cümleden sonrakilere bakılmadı. Yalnızca hatanın bulunduğu bölümü yapıştırın.
missing-server = Eksik olan: e-posta sunucusunun adı. E-posta programınızın hesap ayarlarında yazar.
missing-protocol = Eksik olan: protokol. Olağan olanlar, almak için POP3 veya IMAP, göndermek için SMTP’dir.
missing-port = Eksik olan: port. Olağan olanlar, almak için 995 (POP3) ve 993 (IMAP), göndermek için 465 veya 587’dir (SMTP).
missing-security = Eksik olan: şifreleme türü. Olağan olan SSL/TLS’dir; 110, 143 veya 587 numaralı portta STARTTLS’dir.

stage-dns = adresin bulunması
stage-tcp = porta ulaşma
stage-tls = güvenli bağlantı
stage-greeting = sunucunun ilk yanıtı
stage-auth = oturum açma
stage-protocol = e-posta sunucusuyla görüşme
stage-config = hesap ayarları
stage-local = bu bilgisayar
stage-unknown = zincirin herhangi bir halkası

lab-running =
    Alıştırma sunucusu: { $title }.
    Ctrl-C’ye kadar 127.0.0.1 adresinde dinler. Şununla denetleyin:
    mailprobe check --server 127.0.0.1 --port 995 --protocol pop3 --security tls --ports { $ports }

reckoning-title = Sonuç nasıl hesaplandı (deciban: +10, bir nedeni on kat olası yapar)
reckoning-prior = bir şey ölçülmeden önce
reckoning-sum = toplam
reckoning-excluded = elendi

report-stopped = { $seconds } saniye sonra durdurdunuz. O ana kadar son bulunan: { $seen }.
report-time-is-up = { $seconds } saniye sonra süre doldu. O ana kadar son bulunan: { $seen }.
report-nothing-seen = henüz bir şey yok
