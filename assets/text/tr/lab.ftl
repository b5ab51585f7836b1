# The practice scenarios: title and description of each, for lists, menus and training.

## Exchange Server 5.5 and GroupShield

lab-healthy = Her şey çalışıyor
lab-healthy-about = Hiçbir sorunu olmayan bir e-posta sunucusu. İyi bir sonucun nasıl göründüğünü ve denetimin çabuk bittiğini görmek için kullanın.

lab-groupshield = Exchange Server 5.5 üzerinde GroupShield
lab-groupshield-about = Bu programın yapılma nedeni: Network Associates yapımı virüs tarayıcısı GroupShield’in çalıştığı bir Exchange sunucusu. Güvenli portlar bağlantıları kabul ediyor, sonra en eskisinden en yenisine her şifreleme denemesinde bağlantıyı kapatıyor. Şifrelemesiz portlar Service Pack 4’lü Exchange Server 5.5 olduklarını söylüyor.

lab-groupshield-refused = GroupShield, güvenli portlar kapalı
lab-groupshield-refused-about = Aynı eski Exchange sunucusu, ama güvenli portlarda hiçbir şey dinlemiyor. Nedeni GroupShield olabilir; SSL’yi hiç açmamış bir yönetici de olabilir.

lab-groupshield-idle-close = GroupShield, bağlantı hemen kapanıyor
lab-groupshield-idle-close-about = Güvenli portlar hiçbir şey söylenmeden bağlantıyı kapatıyor. Yönetici bize o sunucuda GroupShield kurulu olduğunu söyledi.

lab-exchange55-events = GroupShield, sunucunun olay günlüğüyle
lab-exchange55-events-about = İlk durumdaki gibi; ayrıca yönetici olay günlüğünden dört girdi gönderdi. Bunlar e-posta hizmetlerinin güvenli portlarını açamadığını gösteriyor.

lab-groupshield-one-port-only = Tek bir portu bozuk Exchange 5.5
lab-groupshield-one-port-only-about = Eski Exchange sunucusunun yalnızca bir güvenli portu bağlantıyı kapatıyor; öbürleri yanıt veriyor. Bu, bilindiği kadarıyla hepsini birden bozan GroupShield’e uymuyor.

lab-exchange55-no-certificate = Sertifikasız Exchange 5.5
lab-exchange55-no-certificate-about = Güvenli portlar, onlar için sertifika kurulmadığından bağlantıyı hemen kapatıyor. Olay günlüğü bunu söylüyor. GroupShield’e benziyor, ama o değil.

## Old and new

lab-client-too-old = E-posta programı çok eski
lab-client-too-old-about = Sunucu yalnızca TLS 1.2 ve sonrasını kullanıyor. Güncel bir e-posta programı bağlanıyor; Windows XP’deki bir program açık bir yanıtla reddediliyor.

lab-client-too-old-bare-close = E-posta programı çok eski, ama kimse söylemiyor
lab-client-too-old-bare-close-about = Önceki gibi, ama sunucu Dovecot’un yaptığı gibi eski e-posta programlarına tek söz etmeden bağlantıyı kapatıyor. Bunu bozuk bir sunucudan ancak birkaç denemenin karşılaştırılması ayırır.

lab-server-too-old = Sunucu çok eski
lab-server-too-old-about = Sunucu SSL 3.0 ve TLS 1.0 kullanıyor, daha yenisini bilmiyor. Güncel e-posta programları onunla konuşmayı reddediyor; eskiler bağlanıyor.

lab-tls10-only = Sunucu yalnızca TLS 1.0 kullanıyor
lab-tls10-only-about = TLS 1.0’dan yenisini hiç öğrenmemiş, 2005 yılı dolaylarından bir sunucu.

lab-ssl3-only = Sunucu yalnızca SSL 3.0 kullanıyor
lab-ssl3-only-about = 1998 yılı dolaylarından bir sunucu. Güncel hiçbir program artık SSL 3.0 kullanmıyor.

lab-ssl2-only = Sunucu yalnızca SSL 2.0 kullanıyor
lab-ssl2-only-about = 1996 yılı dolaylarından bir sunucu. SSL 2.0 bugün hiçbir şeyi korumuyor ve hemen hiçbir programda artık yok.

lab-no-shared-cipher = Ortak şifre takımı yok
lab-no-shared-cipher-about = Sunucu ile e-posta programı aynı sürümü kullanıyor, ama sunucu AES istiyor; Windows XP’deki bir programda ise bu yok.

lab-sni-required = Sunucu kendi adının söylenmesini istiyor
lab-sni-required-about = Sunucu, başlangıçta hangi sunucuyu aradığını söylemeyen her programı reddediyor. Windows XP’deki programlar bunu hiç söylemez.

## Certificates and the clock

lab-certificate-expired = Sertifikanın süresi dolmuş
lab-certificate-expired-about = Şifreleme çalışıyor, ama sunucunun sertifikası iki ay önce sona ermiş.

lab-certificate-not-yet-valid = Sertifika henüz geçerli değil
lab-certificate-not-yet-valid-about = Şifreleme çalışıyor, ama sunucunun sertifikası ancak üç hafta sonra başlıyor. Bu bilgisayarın saati doğru.

lab-certificate-wrong-name = Sertifika başka bir sunucu için
lab-certificate-wrong-name-about = Şifreleme çalışıyor, ama sertifika bir barındırma şirketinin sunucularının adlarını taşıyor.

lab-certificate-self-signed = Sertifika kendinden imzalı
lab-certificate-self-signed-about = Şifreleme çalışıyor, ama sertifikayı hiçbir sertifika yetkilisi onaylamıyor.

lab-certificate-unknown-issuer = Sertifikayı bilinmeyen bir kurum vermiş
lab-certificate-unknown-issuer-about = Şifreleme çalışıyor, ama sertifikayı bir şirket kendisi vermiş ve bu bilgisayar o şirketi tanımıyor.

lab-weak-certificate = Sertifikanın anahtarı çok zayıf
lab-weak-certificate-about = Sertifikanın 1024 bitlik bir RSA anahtarı var. Eski programlar kabul eder; güncel olanlar etmez.

lab-weak-signature = Sertifikanın imzası çok zayıf
lab-weak-signature-about = Sertifika, sahtesi yapılabilen SHA-1 ile imzalanmış. Eski programlar kabul eder; güncel olanlar etmez.

lab-clock-wrong = Bu bilgisayarın saati yanlış
lab-clock-wrong-about = Sertifika sorunsuz, ama bu bilgisayar üç yıl öncesinde olduğunu sanıyor. Sunucunun ilk yanıtı doğru zamanı gösteriyor.

## Settings

lab-plaintext-on-secure-port = Güvenli portta şifreleme yok
lab-plaintext-on-secure-port-about = Sunucu, şifreleme gereken yerde düz metinle yanıt veriyor ve STARTTLS de bilmiyor. Güvenli portu yanlış kurulmuş.

lab-starttls-mixup = STARTTLS ile SSL karıştırılmış
lab-starttls-mixup-about = Port düz metinle yanıt veriyor ve çalışan bir STARTTLS sunuyor. E-posta programı ilk bayttan itibaren SSL kullanmaya ayarlanmış.

lab-no-secure-service = Güvenli port yok
lab-no-secure-service-about = Güvenli portlarda hiçbir şey dinlemiyor. Şifrelemesiz portlar çalışıyor ve STARTTLS sunuyor.

lab-wrong-protocol = Başka bir şey yanıt veriyor
lab-wrong-protocol-about = E-posta beklenen yerde bir web sunucusu ve bir uzaktan oturum hizmeti yanıt veriyor: sunucu adı veya port yanlış.

lab-ssl-on-587 = 587 numaralı portta SSL
lab-ssl-on-587-about = Sunucu sorunsuz. E-posta programı, düz metinle yanıt verip sonra STARTTLS isteyen 587 numaralı portta ilk bayttan itibaren SSL kullanmaya ayarlanmış.

lab-no-encryption-on-993 = 993 numaralı portta şifreleme yok
lab-no-encryption-on-993-about = Sunucu sorunsuz. E-posta programı, şifrelemeyle başlayan bir portta şifrelemesiz bağlanmaya ayarlanmış; bu yüzden iki taraf birbirini bekliyor.

lab-starttls-not-offered = STARTTLS sunulmuyor
lab-starttls-not-offered-about = E-posta programı STARTTLS kullanmaya ayarlanmış. Şifrelemesiz portlar bunu sunmuyor; güvenli portlar çalışıyor.

lab-http-inside-tls = Şifrelemenin ardında web sunucusu
lab-http-inside-tls-about = Şifreleme ve sertifika sorunsuz, ama içeride bir web sunucusu yanıt veriyor.

lab-garbage-inside-tls = Şifrelemenin ardında anlamsız veri
lab-garbage-inside-tls-about = Şifreleme ve sertifika sorunsuz, ama içeriden gelen ne bir e-posta protokolü ne de başka bir protokol.

lab-imap-on-pop3s = Portta başka bir e-posta hizmeti
lab-imap-on-pop3s-about = Şifreleme ve sertifika sorunsuz, ama POP3 beklenen yerde IMAP yanıt veriyor ya da tersi.

## Signing in and sending

lab-sign-in-refused = Parola kabul edilmiyor
lab-sign-in-refused-about = Sınanabilen her şey çalışıyor. E-posta programının mesajı, sunucunun oturum açmayı kabul etmediğini gösteriyor.

lab-sign-in-method = Parolayla oturum açma kapalı
lab-sign-in-method-about = Bağlantı, şifreleme ve sertifika sorunsuz. Sunucu yalnızca OAuth 2 ile oturum açma sunuyor; eski e-posta programlarında bu yok.

lab-sign-in-disabled = Oturum açma yöntemi yok
lab-sign-in-disabled-about = Bağlantı, şifreleme ve sertifika sorunsuz. Sunucu oturum açmanın kapalı olduğunu söylüyor ya da hiçbir yöntem belirtmiyor.

lab-port-25-without-sign-in = 25 numaralı port oturum açtırmıyor
lab-port-25-without-sign-in-about = E-posta programı, sunucular arası posta için olan bir porttan gönderiyor. Öbür portlar oturum açma sunuyor.

lab-client-certificate-demanded = Sunucu e-posta programından sertifika istiyor
lab-client-certificate-demanded-about = Sunucu, kendi sertifikası olmayan herkesle şifreleme başlangıcını bitiriyor.

lab-relay-denied = Oturum açmadan gönderme
lab-relay-denied-about = Sınanabilen her şey çalışıyor. Mesaj, sunucunun oturum açmamış birinin postasını aktarmadığını gösteriyor.

lab-sender-refused = Gönderenin adresi reddediliyor
lab-sender-refused-about = Sınanabilen her şey çalışıyor. Mesaj, sunucunun bu hesaba o adresle gönderme izni vermediğini gösteriyor.

lab-sending-limit = Gönderim sınırına ulaşıldı
lab-sending-limit-about = Sınanabilen her şey çalışıyor. Mesaj, hesabın bugün gönderebileceği kadarını gönderdiğini gösteriyor.

lab-greylisted = Sunucu daha sonra yeniden denenmesini istiyor
lab-greylisted-about = Sınanabilen her şey çalışıyor. Mesaj, sunucunun yeni gönderenleri beklettiğini gösteriyor (greylisting).

lab-access-denied = Erişim reddedildi
lab-access-denied-about = Sunucu, karşılama yerine bu adresten e-posta kabul etmediğini söylüyor.

lab-block-list = Adres bir engelleme listesinde
lab-block-list-about = Sunucu, karşılama yerine bu bilgisayarın adresinin bir engelleme listesinde olduğunu söylüyor.

## On the way

lab-interception = Arada bir virüs tarayıcısı var
lab-interception-about = Bu bilgisayardaki bir e-posta tarayıcısı, sunucunun yerine kendi karşılaması ve kendi sertifikasıyla yanıt veriyor.

lab-starttls-stripped = Bir güvenlik duvarı STARTTLS’yi kaldırıyor
lab-starttls-stripped-about = Aradaki bir şey STARTTLS’yi sunucunun listesinden kaldırıyor ve güvenli portlarda kendi sertifikasını gösteriyor.

lab-firewall = Bir güvenlik duvarı güvenli portları engelliyor
lab-firewall-about = Güvenli portlara bağlanma hiç yanıt almıyor; şifrelemesiz portlar yanıt veriyor. Bir güvenlik duvarı veya internet sağlayıcısı yalnızca bazı portlara izin veriyor.

lab-dns = Sunucunun adı yok
lab-dns-about = Ad bulunamıyor: yanlış yazılmış ya da alan adından kaldırılmış.

lab-ipv6-broken = IPv6 bozuk, IPv4 çalışıyor
lab-ipv6-broken-about = Adın iki adresi var. Yeni türdeki yanıt almıyor, eski türdeki çalışıyor.

lab-captive-portal = Konuk Wi-Fi önce oturum açılmasını istiyor
lab-captive-portal-about = Ne sorulursa sorulsun konuk ağının oturum açma sayfası yanıt veriyor.

lab-starttls-stripped-587 = STARTTLS yolda kaldırılıyor
lab-starttls-stripped-587-about = E-posta programı STARTTLS kullanmaya ayarlanmış. Aradaki bir şey öneriyi kaldırıyor; güvenli portlar çalışıyor.

lab-resolver-trouble = Ağın ad hizmeti işe yaramıyor
lab-resolver-trouble-about = Bu ağın ad hizmeti, sunucunun nerede olduğunu söyleyemediği yanıtını veriyor. Adda bir sorun yok.

lab-no-network = Bu bilgisayarın ağ bağlantısı yok
lab-no-network-about = Kablo yok, Wi-Fi yok: bu bilgisayardan dışarı hiçbir şey çıkmıyor.

lab-no-connection-left = Bu bilgisayarda boş bağlantı kalmadı
lab-no-connection-left-about = Bu bilgisayarda o kadar çok bağlantı açık ki yenisi açılamıyor. Sunucu hakkında bir şey söylenemez.

## The server

lab-secure-listener-fault = Sunucu şifrelemeyi kuramıyor
lab-secure-listener-fault-about = Güncel bir sunucunun sertifikasıyla anahtarı birbirine ait değil. Güvenli portlar bağlantıyı hemen kapatıyor, STARTTLS ise önce sunuluyor, sonra geri alınıyor.

lab-alert-80-on-every-hello = Sunucu kendi arızasını bildiriyor
lab-alert-80-on-every-hello-about = Eski veya yeni, her şifreleme denemesi “internal error” uyarısıyla yanıtlanıyor.

lab-refused = E-posta sunucusu çalışmıyor
lab-refused-about = Hiçbir e-posta portunda bir şey dinlemiyor.

lab-silent = Sunucu hiçbir şey söylemiyor
lab-silent-about = Her port bağlantıları kabul ediyor, sonra susuyor.

lab-slow = Sunucu yavaş
lab-slow-about = Her şey çalışıyor, ama her ilk yanıt beş saniye sürüyor.

lab-busy = Sunucu çok yoğun
lab-busy-about = Sunucu “too many connections” diyor ve bağlantıyı kapatıyor.

lab-rate-limited = Sunucu bağlanma sıklığını sınırlıyor
lab-rate-limited-about = Güvenli porttaki ilk deneme yanıtlanıyor; sonrakilerin hepsi kesiliyor. Şifrelemesiz portlar nedenini söylüyor: bu adresten çok fazla bağlantı var.

lab-flapping = Bir çalışıyor, bir çalışmıyor
lab-flapping-about = Aynı deneme sırayla bir kez kesiliyor, bir kez yanıtlanıyor.

lab-starttls-taken-back = STARTTLS sunuluyor ve geri alınıyor
lab-starttls-taken-back-about = Şifrelemesiz portlar STARTTLS sunuyor, sonra başlatamadıklarını söylüyor.

lab-reset-behind-server-hello = Şifrelemenin ortasında kesiliyor
lab-reset-behind-server-hello-about = Sunucu her şifreleme denemesine yanıt vermeye başlıyor, sonra bağlantı sıfırlanıyor.

lab-alert-behind-server-hello = Sunucu şifrelemenin ortasında vazgeçiyor
lab-alert-behind-server-hello-about = Sunucu her şifreleme denemesine yanıt vermeye başlıyor, sonra “internal error” bildiriyor.

lab-garbage-behind-server-hello = Şifrelemenin ortasında anlamsız veri
lab-garbage-behind-server-hello-about = Sunucu her şifreleme denemesine yanıt vermeye başlıyor, sonra anlamsız baytlar gönderiyor.

lab-server-name-refused = Sunucu kendi adını tanımıyor
lab-server-name-refused-about = Her şifreleme denemesi “unrecognized name” uyarısıyla yanıtlanıyor: sunucunun eski bir adı ya da başka bir sunucu.

lab-two-at-once = Aynı anda iki bağlantı, daha fazlası yok
lab-two-at-once-about = Her şey çalışıyor, ama sunucu iki kişi bağlıyken gelen herkesi kesiyor. E-posta programına ise tek bağlantı yeter.

lab-shut-out = Sunucu sayıyor ve dışarıda bırakıyor
lab-shut-out-about = Her porta ilk bağlantı yanıtlanıyor; sonra sunucu bu adresten bağlantı kabul etmiyor.

lab-every-port-closes = Her port bağlantıyı kapatıyor
lab-every-port-closes-about = Her port bağlantıları kabul ediyor ve hemen kapatıyor; sunucular istemedikleri adreslere böyle yapar.

lab-server-fault = Sunucu kendi sorununu bildiriyor
lab-server-fault-about = Sunucu, karşılama yerine hizmetinde şu anda bir sorun olduğunu söylüyor.

lab-expired-on-one-address = İki adresten birinin süresi geçmiş
lab-expired-on-one-address-about = Adın iki adresi var. Biri geçerli bir sertifika gösteriyor, öbürü süresi dolmuş bir sertifika.

## Servers that mean harm, for tests

lab-hostile-drip = Saniyede bir bayt
lab-hostile-drip-about = Karşılama ve güvenli bağlantı saniyede bir bayt geliyor.

lab-hostile-flood-warnings = Bitmeyen uyarılar
lab-hostile-flood-warnings-about = Güvenli bağlantı uyarılarla başlıyor ve hiç ilerlemiyor.

lab-hostile-endless-certificate = Bitmeyen bir sertifika
lab-hostile-endless-certificate-about = On altı megabaytlık sertifika bildiriliyor ve ondan fazlası geliyor.

lab-hostile-record-65535 = İzin verilenden uzun bir kayıt
lab-hostile-record-65535-about = Güvenli bağlantı, 65535 bayt olduğunu söyleyen bir kayıtla başlıyor.

lab-hostile-zero-records = Bitmeyen boş kayıtlar
lab-hostile-zero-records-about = Güvenli bağlantı sıfır uzunlukta kayıtlardan oluşuyor.

lab-hostile-reset-each-step = Her adımda kesiliyor
lab-hostile-reset-each-step-about = Bağlantı sıfırlanıyor, her seferinde daha sonraki bir adımda.

lab-hostile-endless-greeting = Bitmeyen bir karşılama
lab-hostile-endless-greeting-about = İlk satır hiç bitmiyor.

lab-hostile-endless-lines = Bitmeyen satırlar
lab-hostile-endless-lines-about = Karşılamanın her satırı, ardından bir satır daha geleceğini söylüyor.

lab-hostile-banner-10mb = On megabaytlık bir karşılama
lab-hostile-banner-10mb-about = İlk satır on megabayt uzunluğunda.

lab-hostile-nul = Karşılamada sıfır baytlar
lab-hostile-nul-about = Karşılama metninin ortasında sıfır baytlar var.

lab-hostile-escape-sequences = Hilelerle dolu bir karşılama ve sertifika
lab-hostile-escape-sequences-about = Karşılamada ve sertifikada uçbirim komutları, satırı ters çeviren harfler, web kodu ve bir hesap tablosu formülü var.
