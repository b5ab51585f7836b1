/* A program that lets Windows judge a certificate, as mail programs do: Windows then asks the addresses that the certificate
   names. With it .ci/wine sees that its listener would notice. Usage: asks.exe CERTIFICATE.DER */
#include <stdio.h>
#include <windows.h>
#include <wincrypt.h>

int main(int count, char **arguments) {
    static BYTE der[65536];
    CERT_CHAIN_PARA how = {sizeof how};
    PCCERT_CHAIN_CONTEXT chain = NULL;
    FILE *file = count == 2 ? fopen(arguments[1], "rb") : NULL;
    DWORD length = file ? (DWORD)fread(der, 1, sizeof der, file) : 0;
    PCCERT_CONTEXT leaf = CertCreateCertificateContext(X509_ASN_ENCODING, der, length);
    return leaf && CertGetCertificateChain(NULL, leaf, NULL, NULL, &how, CERT_CHAIN_REVOCATION_CHECK_END_CERT, NULL, &chain) ? 0 : 1;
}
