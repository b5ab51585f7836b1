# The window

app-practice = Alıştırma
app-history = Önceki denetimler
app-history-empty = Henüz önceki denetim yok
app-history-clear = Önceki tüm denetimleri unut
app-language = Dil
app-theme = Görünüm
app-theme-system = Sistemdeki gibi
app-theme-light = Açık
app-theme-dark = Koyu
app-about = Hakkında
app-about-close = Kapat
app-about-renderer = Çizen: { $renderer }
app-about-licences = Mailprobe’u oluşturan parçaların lisansları

describe-message = Hata mesajı
describe-example = Örneğin: Sunucuyla güvenli bağlantı kurulamadı. Hesap: 'ofis', Sunucu: 'mail.example.com', Protokol: POP3, Port: 995, Güvenli (SSL): Evet, Hata Numarası: 0x800CCC1A
describe-paste = Yapıştır
describe-open = Dosya aç…
describe-clear = Temizle
describe-picture = Bu bir resim. Mailprobe metin okur: hata mesajı penceresinde Ctrl+C tuşlarına basın, sonra buraya yapıştırın. Ya da numarayı ve sunucuyu alanlara yazın. Resminizi destek kaydına ekleyin.
describe-understood = Hata mesajınızdan okunanlar
describe-not-understood = Bu metinde hiçbir şey tanınmadı. Yine de sunucuyu, protokolü ve portu girip denetleyebilirsiniz.
describe-more = aynı metinde { $count } tane daha
describe-settings = Nereye bakılacak
describe-program-of-message = hata mesajındaki gibi
describe-security = Şifreleme
describe-published = Yayımladığı ayarları sağlayıcıya da sor (sunucunun alan adına bağlanır)
describe-check = Denetle
describe-promise = Parola gerekmez ve hiçbir zaman gönderilmez.
describe-nothing-yet = Önce e-posta programınızın hata mesajını yapıştırın ya da sunucuyu girin.
describe-bad-port = “{ $port }” bir port değil. Portlar 1 ile 65535 arasındaki sayılardır; genellikle POP3 için 995, IMAP için 993 kullanılır.
describe-not-probed = { $protocol } hesapları denetlenemez. Mailprobe POP3, IMAP ve SMTP denetler.
describe-unknown-program = Bu e-posta programı bilinmiyor. Listeden birini seçin.

checking-title = Denetleniyor: { $target }
checking-seconds = { $seconds ->
        [one] şimdiye kadar { $seconds } saniye
       *[other] şimdiye kadar { $seconds } saniye
    }
checking-stop = Durdur
checking-stopping = Durduruluyor. Bulunanlar saklanır.
checking-steps = Son adımlar

link-this-computer = Bu bilgisayar
link-name = Ad
link-connection = Bağlantı
link-secure-channel = Güvenli bağlantı
link-mail-server = E-posta sunucusu
link-sign-in = Oturum açma
link-state-waiting = bekliyor
link-state-checking = denetleniyor
link-state-works = çalışıyor
link-state-broken = bozuk
link-state-not-reached = ulaşılmadı
link-state-partly = kısmen çalışıyor
link-state-not-used = kullanılmıyor
link-state-not-tested = sınanmadı

result-back = Geri
result-again = Yeniden denetle
result-copy-ticket = Destek kaydı için kopyala
result-copy-picture = Resmi kopyala
result-save = Kaydet
result-save-page = Sayfa olarak rapor…
result-save-picture = Resim…
result-save-json = Karşılaştırma için sonuç (JSON)…
result-save-text = Metin…
result-warning-read = Bunu okudum
result-copied = Kopyalandı. Destek kaydına yapıştırın.
result-copied-picture = Resim kopyalandı. Destek kaydına yapıştırın.
result-saved = Kaydedildi: { $path }
result-saved-fallback = Dosya penceresi açılamadı. Kaydedildi: { $path }
result-not-saved = Kaydedilemedi: { $reason }. Hiçbir şey kaybolmadı; başka bir yer seçin.
result-unchanged = Son denetimden beri bir şey değişmedi.
result-changed = Son denetimin sonucu: { $before }
result-loaded = Bu, kaydedilmiş bir sonuç.
result-not-loaded = Dosya kullanılamadı: { $reason }

details-facts = Neler denetlendi
details-why = Sonuç nasıl hesaplandı

fact-yes = Evet
fact-no = Hayır
fact-unknown = Bilmiyorum

dialog-save = Kaydet
dialog-open = Hata mesajı, olay günlüğü veya kaydedilmiş sonuç aç
dialog-kind = Mailprobe raporu
dialog-kind-open = Hata mesajları, günlükler ve sonuçlar
app-crashed = Bu denetim tamamlanamadı. Ne olduğu { $path } dosyasına yazıldı; o dosyayı yardım masanıza gönderin.
