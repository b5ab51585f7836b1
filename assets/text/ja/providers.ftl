# What is known of the companies that run people's mailboxes

## How signing in works there

provider-known = メールのプロバイダー
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: メールソフトは、メールボックスのパスワードでサインインします。
        [app-password] { $provider }: メールソフトには、専用に作成したパスワード (アプリパスワード) が必要です。普段のパスワードは使えません。
        [oauth] { $since ->
            [none] { $provider }: メールソフトは、もうパスワードではサインインできません。プロバイダー自身のサインインページ (OAuth 2) を開く必要があります。
           *[other] { $provider }: { $since }以降、メールソフトはパスワードではサインインできません。プロバイダー自身のサインインページ (OAuth 2) を開く必要があります。
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: メールソフトは、プロバイダー自身のサインインページ (OAuth 2)、または専用に作成したパスワード (アプリパスワード) でサインインします。普段のパスワードは使えません。
           *[other] { $provider }: { $since }以降、メールソフトは、プロバイダー自身のサインインページ (OAuth 2)、または専用に作成したパスワード (アプリパスワード) でサインインする必要があります。普段のパスワードは使えません。
        }
        [authorization-code] { $provider }: メールソフトには、Web サイトのメール設定で発行される認証コード (授权码) が必要です。普段のパスワードは使えません。
        [bridge] { $provider }: メールソフトからこのメールを読むには、プロバイダー自身のプログラム (Bridge) が必要です。このコンピューターで動かし、そこに表示される専用のパスワードを使います。
        [none] { $provider }: このメールは、ほかのメールソフトでは読めません。プロバイダー自身のソフトでだけ読めます。
       *[other] { $provider }: メールソフトのサインイン方法はわかっていません。
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: わかっている限り、メールソフトはメールボックスのパスワードでサインインします。
        [app-password] { $provider }: わかっている限り、メールソフトには、専用に作成したパスワード (アプリパスワード) が必要です。
        [oauth] { $provider }: わかっている限り、メールソフトは、もうパスワードではサインインできません。プロバイダー自身のサインインページ (OAuth 2) を開く必要があります。
        [oauth-or-app-password] { $provider }: わかっている限り、メールソフトは、プロバイダー自身のサインインページ (OAuth 2)、または専用に作成したパスワード (アプリパスワード) でサインインします。
        [authorization-code] { $provider }: わかっている限り、メールソフトには、Web サイトのメール設定で発行される認証コード (授权码) が必要です。
        [bridge] { $provider }: わかっている限り、メールソフトからこのメールを読むには、このコンピューター上のプロバイダー自身のプログラム (Bridge) が必要です。
        [none] { $provider }: わかっている限り、このメールは、ほかのメールソフトでは読めません。プロバイダー自身のソフトでだけ読めます。
       *[other] { $provider }: メールソフトのサインイン方法はわかっていません。
    }
}
provider-switch = プロバイダーの Web サイトで: { $switch }
provider-note = 参考: { $note }
provider-page = 該当するページ: { $page }
provider-status-page = プロバイダーの障害情報: { $page }
provider-receiving = メールの受信:
provider-sending = メールの送信:
provider-server = - { $protocol }: { $host }、ポート { $port }、{ $security }
provider-no-servers = サーバーはわかっていません。
provider-user-name = { $username ->
    [email] ユーザー名: メールアドレス全体
    [none] ユーザー名は不要です
    [local-part] ユーザー名: アドレスの @ より前の部分
   *[other] ユーザー名: プロバイダーから渡されたもの
}
provider-source = { $certainty ->
    [checked] 出典: { $source } ({ $checked }確認)
   *[as-far-as-known] わかっている限りの情報です ({ $source }、{ $checked })
}
provider-takes-in-mail = このドメイン宛てのメールは、まず { $provider } に届きます。メールボックスは別の場所にあるかもしれません。
provider-not-known = 「{ $asked }」のメールを誰が運用しているか、Mailprobe にはわかりません。アドレスを発行した人が、サーバーを知っています。

## What was established

finding-provider-runs-server = { $server } は { $provider } のサーバーです
finding-provider-name-not-found = { $server } は { $provider } の正しいサーバー名ですが、このネットワークのネームサービスでは見つかりません
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } は、もうメールソフトからのパスワードを受け付けず、自身のサインインページ (OAuth 2) だけを受け付けます
       *[other] { $provider } は、{ $since }以降、メールソフトからのパスワードを受け付けず、自身のサインインページ (OAuth 2) だけを受け付けます
    }
   *[as-far-as-known] わかっている限り、{ $provider } はメールソフトからのパスワードを受け付けず、自身のサインインページ (OAuth 2) だけを受け付けます
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider } は、メールソフトでの普段のパスワードを拒否します。アプリパスワード、または (あれば) 自身のサインインページ (OAuth 2) が必要です
       *[other] { $provider } は、{ $since }以降、メールソフトでの普段のパスワードを拒否します。アプリパスワード、または (あれば) 自身のサインインページ (OAuth 2) が必要です
    }
   *[as-far-as-known] わかっている限り、{ $provider } はメールソフトでの普段のパスワードを拒否し、アプリパスワードを求めます
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider } は、メールソフトでの普段のパスワードを拒否します。メール設定で発行される認証コード (授权码) が必要です
   *[as-far-as-known] わかっている限り、{ $provider } はメールソフトに、メール設定で発行される認証コード (授权码) を求めます
}
finding-provider-switch = { $sign_in ->
    [password] メールソフトの利用を、先に { $provider } の Web サイトで許可する必要があるかもしれません: { $switch }
    [oauth] メールソフトの利用を、先に { $provider } の Web サイトで許可する必要があるかもしれません: { $switch }
   *[other] { $provider } の Web サイトで: { $switch }
}
finding-provider-needs-bridge = { $provider } のメールをほかのソフトで読むには、このコンピューター上の { $provider } のプログラム (Bridge) が必要です
finding-provider-bridge-silent = { $provider } のプログラム (Bridge) が待ち受けているはずの、このコンピューターのポート { $port } では、何も待ち受けていません
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider } は POP、IMAP、SMTP を提供していません。このメールは、{ $provider } のソフトでだけ読めます
   *[as-far-as-known] わかっている限り、{ $provider } は POP、IMAP、SMTP を提供していません。このメールは、{ $provider } のソフトでだけ読めます
}
finding-provider-other-server = { $server } は、{ $provider } の { $right_protocol } サーバーではありません。正しくは { $right_server }、ポート { $right_port } です
finding-provider-without-protocol = { $provider } が { $protocol } を提供しているという情報はありません。提供しているのは { $right_protocol } です: { $right_server }、ポート { $right_port }
finding-provider-other-port = { $provider } が案内している { $right_server } の { $right_protocol } 用ポートは、{ $port } ではなく { $right_port } です
finding-provider-other-protection = { $provider } の案内では、{ $right_server } のポート { $port } の暗号化は { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 「なし」
} で、設定と異なります
finding-program-fetches-from-cloud = { $program } は、このコンピューターから直接ではなく、{ $cloud } のサーバーを経由してメールを受信します

## Verdicts

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider } はメールソフトからのパスワードの受け付けを終了しました。通常は、正しいパスワードでも拒否されます。
   *[as-far-as-known] わかっている限り、{ $provider } はもうメールソフトからのパスワードを受け付けません。
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider } はここで普段のパスワードを受け付けません。アプリパスワードが必要です。
   *[as-far-as-known] わかっている限り、{ $provider } がここで求めるのは、普段のパスワードではなくアプリパスワードです。
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider } はここで普段のパスワードを受け付けません。認証コード (授权码) が必要です。
   *[as-far-as-known] わかっている限り、{ $provider } がここで求めるのは、パスワードではなく認証コード (授权码) です。
}
verdict-sign-in-method-provider-switch = { $provider } がサインインを拒否しました。メールソフトの利用がまだ有効になっていない可能性が高いです。
verdict-sign-in-method-provider-needs-bridge = { $provider } のメールは、このコンピューター上の専用プログラム (Bridge) を通してだけ読めます。
verdict-sign-in-method-provider-without-mail-programs = { $provider } のメールは専用のソフトでだけ読めます。{ $program } では読めません。
verdict-dns-provider-name-not-found = { $server } は { $provider } の正しい名前ですが、このネットワークでは見つかりません。
verdict-no-secure-service-provider-without-mail-programs = { $provider } のメールは専用のソフトでだけ読めます。{ $program } では読めません。
verdict-no-secure-service-provider-without-protocol = { $provider } が { $protocol } を提供しているという情報はありません。{ $program } では { $right_protocol } を設定してください。
verdict-server-down-provider-bridge-silent = { $provider } のプログラム (Bridge) が、このコンピューターで動いていないか、別のポートを使っています。

## Who can fix it

whose-dns-provider-name-not-found = ヘルプデスク、またはこのネットワークの管理者が対応する問題です。
whose-server-down-provider-bridge-silent = ご自身で対応できます。このコンピューターで { $provider } のプログラムを起動してください。
whose-sign-in-method-provider-takes-no-password = ご自身で対応できます。{ $program } のサインイン方法を変えるか、別のソフトを使ってください。
whose-sign-in-method-provider-wants-app-password = ご自身で対応できます。{ $provider } で { $program } 専用のパスワードを作成してください。
whose-sign-in-method-provider-wants-code = ご自身で対応できます。{ $provider } のメール設定で発行されるコードを使ってください。
whose-sign-in-method-provider-switch = ご自身で対応できます。{ $provider } の Web サイトのメール設定で変更してください。

## What to do

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: メールボックスのパスワードを入力し直し、ユーザー名はプロバイダーの案内どおりに入力してください。
    [app-password] { $provider }: Web サイトでこのソフト専用のパスワード (アプリパスワード) を作成し、普段のパスワードの代わりに入力してください。
    [oauth] { $provider }: ソフトからプロバイダー自身のサインインページを開くようにしてください (ソフトの設定では OAuth 2)。対応していない場合は、より新しいソフト、または Web サイトを使ってください。
    [oauth-or-app-password] { $provider }: ソフトからプロバイダー自身のサインインページを開くようにするか (ソフトの設定では OAuth 2)、Web サイトでアプリパスワードを作成して入力してください。
    [authorization-code] { $provider }: Web サイトのメール設定で認証コード (授权码) を取得し、パスワードの代わりに入力してください。
    [bridge] { $provider }: このコンピューターで専用プログラム (Bridge) を起動し、そこに表示されるサーバー、ポート、パスワードを入力してください。
   *[none] { $provider }: このメールは、Web サイトまたは専用のソフトで読んでください。
}{ $provider-note ->
    [none] {""}
   *[other] 参考: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] ページ: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] { $provider } の Web サイトで、メールソフトの利用が許可されていることを確認してください: { $provider-switch }
    [oauth] { $provider } の Web サイトで、メールソフトの利用が許可されていることを確認してください: { $provider-switch }
   *[other] { $provider } の Web サイトでの場所: { $provider-switch }
}
user-provider-settings = { $right-provider } の案内どおりに、{ $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] メールソフト
} を設定してください: { $right-protocol }、サーバー { $right-server }、ポート { $right-port }、{ $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 暗号化なし
}。
user-cloud-program = このソフトは、ここからではなく、{ $cloud } のサーバーを経由してメールを受信します。メールサーバーがその接続を許可しているかどうかを、管理者に尋ねてください。社内からしか接続できない、ほかの国や多すぎるサインインを遮断している (fail2ban)、自社の認証局を使っている、といった場合があります。
admin-provider-status = このサーバーは { $provider } が運用しています。外部からできることはありません。{ $provider-status-page ->
    [none] 障害情報が出ていないか、Web サイトを確認してください。
   *[other] 障害情報が出ていないかを確認してください: { $provider-status-page }
}
program-cloud-note = { $program } は、{ $cloud } のサーバーを経由してメールを受信します。そのサーバーが接続できるかどうかは、このコンピューターからは確認できません。メールサーバーが、社内からしか接続できない、ほかの国や多すぎるサインインを遮断している (fail2ban)、自社の認証局を使っている、といった場合があります。

## The services of an account

report-services = アカウントのサーバー
service-line = { $protocol }: { $server }、ポート { $port } – { $found }
service-works = 使えます
service-not-decided = 未確定
describe-no-mail-programs = { $provider } のメールは専用のソフトでだけ読めます。確認するものはありません。
