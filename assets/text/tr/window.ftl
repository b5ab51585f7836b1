# The window: what it asks, what it says for a moment, and the pages over its screens

window-title = E-postanızdaki sorun ne?
window-start-message = Elimde bir hata mesajı veya numara var
window-start-address = E-posta çalışmıyor, elimde hata mesajı yok
window-start-server = E-posta sunucusunu biliyorum

window-drop = ya da buraya bir dosya veya resim bırakın
window-picture = Yapıştırdığınız resim
window-picture-kept = Resminiz saklandı. Sonucu resim olarak kopyaladığınızda veya kaydettiğinizde sonucun altına eklenir.
window-picture-remove = Resmi kaldır
window-likely-causes = Yalnızca mesaj metnine bakılırsa bu büyük olasılıkla ne demek
window-first-step = İlk adım: { $step }
window-words-tell-nothing = Yalnızca mesaj metni neyin yanlış olduğunu söylemiyor. “Denetle” sunucunun kendisine bakar.
window-check-to-be-sure = Henüz bir şey ölçülmedi. “Denetle” sunucunun kendisine bakar.
window-check-servers = “Denetle” şu sunuculara bakar: { $servers }
window-nothing-recognised = Bu metinde bir sunucu adı yok. E-posta sunucusunun adını buraya yazın; e-posta programınızın hesap ayarlarındadır.

window-address = E-posta adresiniz
window-address-about = Mailprobe postanızın bulunduğu sunucuyu arar. @ işaretinden önceki bölüm bu bilgisayarda kalır. Parola gerekmez.
window-server-about = Ad, e-posta programınızın hesap ayarlarındadır. Çoğu zaman imap., pop. veya smtp. ile başlar. Başka bir şey gerekmez.
window-server-of-address = Boş bırakın: e-posta adresinizden bulunur
window-recent = Daha önce denetlenenler
window-more = Diğer ayarlar
window-more-about = Bunların hiçbiri zorunlu değil. Yalnızca denetimi daha kesin kılar.
window-meaning-protocol = E-posta programının sunucuyla konuşma biçimi: POP3 postayı alır, IMAP sunucuda bırakır, SMTP gönderir.
window-meaning-port = Bir sunucunun bir hizmeti sunduğu numara. Genellikle POP3 için 995, IMAP için 993, gönderme için 465 ve 587.
window-meaning-encryption = Yolda kimse okuyamasın diye. SSL/TLS ilk bayttan itibaren, STARTTLS düz metinle başladıktan sonra şifreler. Sunucu, sertifikasıyla kim olduğunu kanıtlar.
window-told = hata mesajınızdan okundu
window-told-perhaps = hata mesajınızdan tahmin edildi; doğru olup olmadığına bakın
window-automatic = otomatik
window-search = Ara
window-bad-address = Bu bir e-posta adresi değil. E-posta adresi ad@example.com gibi görünür.
window-bad-server = “{ $server }” bir sunucunun adı olamaz. Sunucu adı mail.example.com gibi görünür.
window-cleared = Form şimdi boş.
window-undo = Geri al
window-restore = Daha önce girdiklerimi geri getir

window-practice = Uydurma bir sunucuyla alıştırma: { $title }
window-practice-banner = Alıştırma – bu sunucu uydurma
window-leave-practice = Alıştırmadan çık
window-practice-about = Mailprobe’un nasıl yanıt verdiğini görmek için bu bilgisayarda uydurma sunucular. Girdikleriniz saklanır ve alıştırmadan çıkınca geri gelir.
window-practice-works = Sorun yok

window-waiting-this-computer = Bu bilgisayarın ağına bakılıyor
window-waiting-name = Sunucunun adresi aranıyor – birkaç saniye
window-waiting-connection = Sunucunun bağlantıyı kabul etmesi bekleniyor – en çok 10 saniye
window-waiting-secure-channel = Sunucunun şifrelemeye başlaması bekleniyor – her deneme en çok 10 saniye
window-waiting-mail-server = E-posta sunucusunun ilk yanıtı bekleniyor – en çok 10 saniye
window-waiting-sign-in = Sunucunun oturum açmak için neler sunduğuna bakılıyor
window-waiting-elsewhere = Nedeni bulmak için sunucuya başka yollar deneniyor – en çok bir dakika
window-one-second = şimdiye kadar { $seconds } saniye

link-state-suspected = büyük olasılıkla burada

window-open = karar verilemedi
window-program-assumed = E-posta programı belirtilmedi; denetim { $program } varsayılarak yapıldı.
window-program-change = Başka birini seç
window-questions = Bildikleriniz işe yarar. Biri size söylediyse o da sayılır.
window-take-back = Bu yanıtı geri al
window-step-locked = Bu adım, uyarıyı okuduğunuzda açılır.
window-details = Teknik ayrıntılar
window-copy-for-administrator = Raporu yöneticiniz için kopyala
window-copied = Kopyalandı
window-copy-whole = Tüm ayrıntılarla kopyala
window-system = Sistem
window-preview = Kopyalananı göster
window-preview-about = Tam olarak bu kopyalanır. E-posta adresinde @ işaretinden önceki bölümün yalnızca ilk harfi kalır.
window-hide = Kopyalarken veya kaydederken adları gizle

window-compare = Önceki bir denetimle karşılaştırıldı
window-compare-short = Karşılaştır
window-compare-end = Yalnızca bu denetimi göster
window-compare-before = Önce
window-compare-after = Sonra
window-compare-same = Saat dışında iki denetim de aynı şeyi gördü.
window-compare-addresses = Sunucunun adresleri
window-compare-network = Bu bilgisayarın ağı vardı
window-show = Göster
window-delete = Sil
window-forget-really = Hepsi unutulsun mu? Bu geri alınamaz
window-today = bugün { $time }
window-yesterday = dün { $time }

window-watch = Çalışana kadar izle
window-watch-about = En çok bir saat boyunca dakikada bir denetler ve çalışınca haber verir
window-watching = Sonraki denetim { $seconds } saniye sonra
window-watch-checking = Yeniden denetleniyor
window-watch-end = İzlemeyi bitir
window-watch-works = Şimdi çalışıyor.
window-watch-over = Bir saat boyunca denetlendi, hâlâ çalışmıyor.
window-mail-helpdesk = Yardım masasına yaz
window-not-opened = Açılamadı: { $reason }
window-no-letters = Bu bilgisayarda seçilen dilin harfleri için bir yazı tipi yok. Bir tane kurun, örneğin fonts-noto-cjk (Debian, Ubuntu) veya google-noto-sans-cjk-fonts (Fedora) paketini, ve Mailprobe’u yeniden başlatın.
window-show-in-folder = Klasörde göster
window-print = Yazdır…
window-copy = Komutu kopyala
window-copy-command = Kopyala: { $command }
window-command-copied = Komut kopyalandı.
window-remedy-copy-report = Raporu kopyala
window-remedy-sign-in-page = Oturum açma sayfasını aç
window-remedy-date-and-time = Tarih ve saati aç
window-remedy-network = Ağ bağlantılarını aç
window-remedy-outlook = Outlook hesaplarını aç

window-help = Yardım
window-about-promise = Mailprobe hiçbir zaman parola sormaz ve oturum açmaz. Belirttiğiniz e-posta sunucusuyla ve bu bilgisayarın ad hizmetiyle konuşur. Yalnızca “Yayımladığı ayarları sağlayıcıya da sor” kutusunu işaretlerseniz ayarları sunucunun alan adına da sorar.
window-about-licence = Özgür yazılım; seçiminize göre MIT veya Apache 2.0 lisansı altında.
window-about-folder = Ayarlar ve önceki denetimler { $folder } klasöründe saklanır
window-stage-describe = Açıklama
window-stage-check = Denetim
window-stage-result = Sonuç
