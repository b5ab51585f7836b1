# 메일함을 운영하는 업체에 대해 알려진 것

## 그곳의 로그인 방식

provider-known = 메일 제공업체
provider-sign-in = { $certainty ->
    [checked] { $sign-in ->
        [password] { $provider }: 메일 프로그램은 메일함의 비밀번호로 로그인합니다.
        [app-password] { $provider }: 메일 프로그램에는 따로 만든 비밀번호(앱 비밀번호)가 필요합니다. 평소 비밀번호는 쓸 수 없습니다.
        [oauth] { $since ->
            [none] { $provider }: 메일 프로그램은 이제 비밀번호로 로그인할 수 없습니다. 제공업체의 로그인 페이지를 열어야 합니다(OAuth 2).
           *[other] { $provider }: { $since }부터 메일 프로그램은 비밀번호로 로그인할 수 없습니다. 제공업체의 로그인 페이지를 열어야 합니다(OAuth 2).
        }
        [oauth-or-app-password] { $since ->
            [none] { $provider }: 메일 프로그램은 제공업체의 로그인 페이지(OAuth 2)나 따로 만든 비밀번호(앱 비밀번호)로 로그인합니다. 평소 비밀번호는 쓸 수 없습니다.
           *[other] { $provider }: { $since }부터 메일 프로그램은 제공업체의 로그인 페이지(OAuth 2)나 따로 만든 비밀번호(앱 비밀번호)로 로그인해야 합니다. 평소 비밀번호는 쓸 수 없습니다.
        }
        [authorization-code] { $provider }: 메일 프로그램에는 웹사이트의 메일 설정에서 받은 인증 코드가 필요합니다. 평소 비밀번호는 쓸 수 없습니다.
        [bridge] { $provider }: 메일 프로그램은 제공업체의 프로그램(Bridge)을 통해서만 이 메일을 읽을 수 있습니다. Bridge를 이 컴퓨터에서 실행해야 하며, 비밀번호도 Bridge에 따로 표시됩니다.
        [none] { $provider }: 이 메일은 다른 메일 프로그램으로 읽을 수 없고 제공업체의 프로그램으로만 읽을 수 있습니다.
       *[other] { $provider }: 메일 프로그램이 그곳에서 어떻게 로그인하는지 알려져 있지 않습니다.
    }
   *[as-far-as-known] { $sign-in ->
        [password] { $provider }: 알려진 바로는 메일 프로그램이 메일함의 비밀번호로 로그인합니다.
        [app-password] { $provider }: 알려진 바로는 메일 프로그램에 따로 만든 비밀번호(앱 비밀번호)가 필요합니다.
        [oauth] { $provider }: 알려진 바로는 메일 프로그램이 이제 비밀번호로 로그인할 수 없습니다. 제공업체의 로그인 페이지를 열어야 합니다(OAuth 2).
        [oauth-or-app-password] { $provider }: 알려진 바로는 메일 프로그램이 제공업체의 로그인 페이지(OAuth 2)나 따로 만든 비밀번호(앱 비밀번호)로 로그인합니다.
        [authorization-code] { $provider }: 알려진 바로는 메일 프로그램에 웹사이트의 메일 설정에서 받은 인증 코드가 필요합니다.
        [bridge] { $provider }: 알려진 바로는 메일 프로그램이 이 컴퓨터에서 실행되는 제공업체의 프로그램(Bridge)을 통해서만 이 메일을 읽을 수 있습니다.
        [none] { $provider }: 알려진 바로는 이 메일을 다른 메일 프로그램으로 읽을 수 없고 제공업체의 프로그램으로만 읽을 수 있습니다.
       *[other] { $provider }: 메일 프로그램이 그곳에서 어떻게 로그인하는지 알려져 있지 않습니다.
    }
}
provider-switch = 제공업체의 웹사이트에서: { $switch }
provider-note = 알아 두세요: { $note }
provider-page = 관련 페이지: { $page }
provider-status-page = 제공업체에 장애가 있나요? { $page }
provider-receiving = 메일 받기:
provider-sending = 메일 보내기:
provider-server = - { $protocol }: { $host }, 포트 { $port }, { $security }
provider-no-servers = 알려진 서버가 없습니다.
provider-user-name = { $username ->
    [email] 사용자 이름: 전체 메일 주소
    [none] 사용자 이름이 필요 없습니다
    [local-part] 사용자 이름: 메일 주소의 @ 앞부분
   *[other] 사용자 이름: 제공업체가 알려 준 대로
}
provider-source = { $certainty ->
    [checked] 출처: { $source } ({ $checked } 확인)
   *[as-far-as-known] 알려진 바({ $source }, { $checked })
}
provider-takes-in-mail = 이 도메인의 메일은 먼저 { $provider }에 도착합니다. 메일함은 다른 곳에 있을 수 있습니다.
provider-not-known = Mailprobe는 “{ $asked }”의 메일을 누가 운영하는지 모릅니다. 그 주소를 준 사람이 서버를 알고 있습니다.

## 확인한 사실

finding-provider-runs-server = { $server } 서버는 { $provider }에서 운영합니다
finding-provider-name-not-found = 이 네트워크의 네임 서비스가 { $server } 주소를 찾지 못하지만, 이것은 { $provider }의 올바른 서버 이름입니다
finding-provider-takes-no-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider }에서는 이제 메일 프로그램의 비밀번호를 받지 않고 자체 로그인 페이지(OAuth 2)만 받습니다
       *[other] { $provider }에서는 { $since }부터 메일 프로그램의 비밀번호를 받지 않고 자체 로그인 페이지(OAuth 2)만 받습니다
    }
   *[as-far-as-known] 알려진 바로는 { $provider }에서 메일 프로그램의 비밀번호를 받지 않고 자체 로그인 페이지(OAuth 2)만 받습니다
}
finding-provider-wants-app-password = { $certainty ->
    [checked] { $since ->
        [none] { $provider }에서는 메일 프로그램에 평소 비밀번호를 허용하지 않습니다. 앱 비밀번호 또는 (있다면) 자체 로그인 페이지(OAuth 2)를 요구합니다
       *[other] { $provider }에서는 { $since }부터 메일 프로그램에 평소 비밀번호를 허용하지 않습니다. 앱 비밀번호 또는 (있다면) 자체 로그인 페이지(OAuth 2)를 요구합니다
    }
   *[as-far-as-known] 알려진 바로는 { $provider }에서 메일 프로그램에 평소 비밀번호를 허용하지 않고 앱 비밀번호를 요구합니다
}
finding-provider-wants-code = { $certainty ->
    [checked] { $provider }에서는 메일 프로그램에 평소 비밀번호를 허용하지 않고 메일 설정에서 받은 인증 코드를 요구합니다
   *[as-far-as-known] 알려진 바로는 { $provider }에서 메일 프로그램에 메일 설정에서 받은 인증 코드를 요구합니다
}
finding-provider-switch = { $sign_in ->
    [password] 먼저 { $provider } 웹사이트에서 메일 프로그램을 허용해야 할 수 있습니다: { $switch }
    [oauth] 먼저 { $provider } 웹사이트에서 메일 프로그램을 허용해야 할 수 있습니다: { $switch }
   *[other] { $provider } 웹사이트에서: { $switch }
}
finding-provider-needs-bridge = { $provider }에서는 이 컴퓨터에서 실행되는 자체 프로그램(Bridge)을 통해서만 다른 프로그램에 메일을 줍니다
finding-provider-bridge-silent = 이 컴퓨터의 { $port }번 포트에 { $provider }의 프로그램(Bridge)이 있어야 하지만 아무것도 대기하지 않습니다
finding-provider-without-mail-programs = { $certainty ->
    [checked] { $provider }에서는 POP, IMAP, SMTP를 제공하지 않습니다. 자체 프로그램으로만 이 메일을 읽을 수 있습니다
   *[as-far-as-known] 알려진 바로는 { $provider }에서 POP, IMAP, SMTP를 제공하지 않습니다. 자체 프로그램으로만 이 메일을 읽을 수 있습니다
}
finding-provider-other-server = { $server } 서버는 { $provider }의 { $right_protocol } 서버가 아닙니다. 올바른 것은 { $right_server }, 포트 { $right_port }번입니다
finding-provider-without-protocol = { $provider }에서 { $protocol } 서비스를 제공한다고 알려져 있지 않습니다. 제공하는 것은 { $right_protocol }: { $right_server }, 포트 { $right_port }번입니다
finding-provider-other-port = { $provider }의 안내에는 { $right_server }의 { $right_protocol } 포트가 { $port }번이 아니라 { $right_port }번입니다
finding-provider-other-protection = { $provider }의 안내에는 { $right_server }의 { $port }번 포트에 { $right_security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 암호화 없음
} 설정을 쓰라고 되어 있어 지금 설정과 다릅니다
finding-program-fetches-from-cloud = { $program }에서는 이 컴퓨터에서 바로 메일을 가져오지 않고 { $cloud }의 서버를 거칩니다

## 진단

verdict-sign-in-method-provider-takes-no-password = { $certainty ->
    [checked] { $provider }에서 메일 프로그램의 비밀번호를 더는 받지 않으므로 올바른 비밀번호도 대개 거부됩니다.
   *[as-far-as-known] 알려진 바로는 { $provider }에서 메일 프로그램의 비밀번호를 더는 받지 않습니다.
}
verdict-sign-in-method-provider-wants-app-password = { $certainty ->
    [checked] { $provider }에서는 메일 프로그램에 평소 비밀번호를 허용하지 않고 앱 비밀번호를 요구합니다.
   *[as-far-as-known] 알려진 바로는 { $provider }에서 메일 프로그램에 평소 비밀번호가 아니라 앱 비밀번호를 요구합니다.
}
verdict-sign-in-method-provider-wants-code = { $certainty ->
    [checked] { $provider }에서는 메일 프로그램에 평소 비밀번호를 허용하지 않고 인증 코드를 요구합니다.
   *[as-far-as-known] 알려진 바로는 { $provider }에서 메일 프로그램에 비밀번호가 아니라 인증 코드를 요구합니다.
}
verdict-sign-in-method-provider-switch = { $provider }에서 로그인을 거부했습니다. 그곳에 메일 프로그램 사용이 아직 꺼져 있을 가능성이 높습니다.
verdict-sign-in-method-provider-needs-bridge = { $provider }의 메일은 이 컴퓨터에서 실행되는 자체 프로그램(Bridge)을 통해서만 읽을 수 있습니다.
verdict-sign-in-method-provider-without-mail-programs = { $provider }의 메일은 자체 프로그램으로만 읽을 수 있고 { $program }에서는 읽을 수 없습니다.
verdict-dns-provider-name-not-found = 이 네트워크에서 { $server } 주소를 찾지 못하지만, 이것은 { $provider }의 올바른 서버 이름입니다.
verdict-no-secure-service-provider-without-mail-programs = { $provider }의 메일은 자체 프로그램으로만 읽을 수 있고 { $program }에서는 읽을 수 없습니다.
verdict-no-secure-service-provider-without-protocol = { $provider }에 { $protocol } 서비스가 있다고 알려져 있지 않습니다. { $program }에 { $right_protocol } 계정을 설정하세요.
verdict-server-down-provider-bridge-silent = { $provider }의 프로그램(Bridge)이 이 컴퓨터에서 실행되지 않거나 다른 포트를 씁니다.

## 누가 해결할 수 있나

whose-dns-provider-name-not-found = 이 문제는 헬프데스크나 이 네트워크의 관리자가 해결해야 합니다.
whose-server-down-provider-bridge-silent = 직접 해결할 수 있습니다. 이 컴퓨터에서 { $provider }의 프로그램을 시작하세요.
whose-sign-in-method-provider-takes-no-password = 직접 해결할 수 있습니다. { $program }의 로그인 방식을 바꾸거나 다른 프로그램을 쓰세요.
whose-sign-in-method-provider-wants-app-password = 직접 해결할 수 있습니다. { $provider }에서 { $program } 전용 비밀번호를 만드세요.
whose-sign-in-method-provider-wants-code = 직접 해결할 수 있습니다. { $provider }의 메일 설정에서 코드를 받으세요.
whose-sign-in-method-provider-switch = 직접 해결할 수 있습니다. { $provider } 웹사이트의 메일 설정에서 하세요.

## 할 일

user-provider-sign-in = { $provider-sign-in ->
    [password] { $provider }: 메일함의 비밀번호를 다시 입력하고, 사용자 이름을 제공업체가 알려 준 대로 입력하세요.
    [app-password] { $provider }: 웹사이트에서 이 프로그램 전용 비밀번호(앱 비밀번호)를 만들어 평소 비밀번호 대신 입력하세요.
    [oauth] { $provider }: 프로그램이 제공업체의 로그인 페이지를 열게 하세요(프로그램의 설정에서: OAuth 2). 할 수 없으면 더 새로운 프로그램이나 웹사이트를 쓰세요.
    [oauth-or-app-password] { $provider }: 프로그램이 제공업체의 로그인 페이지를 열게 하거나(프로그램의 설정에서: OAuth 2), 웹사이트에서 앱 비밀번호를 만들어 입력하세요.
    [authorization-code] { $provider }: 웹사이트의 메일 설정에서 인증 코드를 받아 비밀번호 대신 입력하세요.
    [bridge] { $provider }: 이 컴퓨터에서 제공업체의 프로그램(Bridge)을 시작하고 서버, 포트, 비밀번호를 거기서 옮겨 입력하세요.
   *[none] { $provider }: 이 메일은 웹사이트나 제공업체의 프로그램으로 읽으세요.
}{ $provider-note ->
    [none] {""}
   *[other] {" "}알아 두세요: { $provider-note }
}{ $provider-page ->
    [none] {""}
   *[other] {" "}페이지: { $provider-page }
}
user-provider-switch = { $provider-sign-in ->
    [password] { $provider } 웹사이트에서 메일 프로그램이 허용되어 있는지 확인하세요: { $provider-switch }
    [oauth] { $provider } 웹사이트에서 메일 프로그램이 허용되어 있는지 확인하세요: { $provider-switch }
   *[other] { $provider } 웹사이트에서 찾을 곳: { $provider-switch }
}
user-provider-settings = { $right-provider }의 안내대로 { $program ->
    [outlook-express] Outlook Express
    [windows-mail] Windows Mail
    [windows-live-mail] Windows Live Mail
    [outlook] Outlook
    [thunderbird] Thunderbird
    [apple-mail] Apple Mail
   *[other] 메일 프로그램
}에 이렇게 설정하세요: { $right-protocol }, 서버 { $right-server }, 포트 { $right-port }번, { $right-security ->
    [tls] SSL/TLS
    [starttls] STARTTLS
   *[none] 암호화 없음
}.
user-cloud-program = 이 프로그램은 이곳에서 바로 메일을 가져오지 않고 { $cloud }의 서버를 거칩니다. 메일 서버가 그 서버들을 받아들이는지 서버 관리자에게 물어보세요. 사무실에서만 접속할 수 있거나, 다른 나라나 너무 잦은 로그인을 차단하거나(fail2ban), 회사 자체의 인증 기관을 쓰고 있을 수 있습니다.
admin-provider-status = { $provider }에서 운영하는 서버이므로 밖에서 할 수 있는 일은 없습니다. { $provider-status-page ->
    [none] 제공업체의 웹사이트에 장애 공지가 있는지 보세요.
   *[other] 장애 공지가 있는지 보세요: { $provider-status-page }
}
program-cloud-note = { $program }에서는 { $cloud }의 서버를 거쳐 메일을 가져옵니다. 그 서버들이 통과하는지는 이 컴퓨터의 점검으로 알 수 없습니다. 메일 서버가 사무실에서만 접속되거나, 다른 나라나 너무 잦은 로그인을 차단하거나(fail2ban), 회사 자체의 인증 기관을 쓰고 있을 수 있습니다.

## 계정의 서비스

report-services = 계정의 서버
service-line = { $protocol }: { $server }, 포트 { $port } – { $found }
service-works = 정상
service-not-decided = 결정되지 않음
describe-no-mail-programs = { $provider }의 메일은 자체 프로그램으로만 읽을 수 있습니다. 점검할 것이 없습니다.
