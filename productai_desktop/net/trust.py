"""Which certificates are trusted: those of the system's store, and why one is not."""

import functools
import importlib
import os
import ssl
import sys
from datetime import UTC, datetime
from pathlib import Path

import certifi
import truststore

from productai_desktop.net.certificates import Certificate

#: what httpx imports with its first request; in the thread of the loop that would take 100 ms
_IMPORTED_LATE = ("httpcore", "anyio._backends._asyncio", "h11")
#: where other systems keep their store than the one that this Python was built on
_STORES = (
    "/etc/ssl/certs/ca-certificates.crt",  # Debian, Ubuntu, Arch, Gentoo
    "/etc/ssl/cert.pem",  # Alpine, Fedora, BSD
    "/etc/pki/ca-trust/extracted/pem/tls-ca-bundle.pem",  # Fedora, RHEL
    "/etc/pki/tls/cert.pem",  # older Fedora, RHEL
    "/etc/ssl/ca-bundle.pem",  # SUSE
)

# X509_V_ERR_… of OpenSSL, and what Windows and macOS say in their place
_NOT_YET_VALID = (9,)
_EXPIRED = (10, 0x800B0101, -67818)
_SELF_SIGNED = (18,)
_WRONG_HOST = (62, 63, 64, 0x800B010F, -67602)
_UNKNOWN_ISSUER = (2, 19, 20, 21, 0x800B0109, 0x800B010A, -67843)


@functools.cache
def trust() -> ssl.SSLContext:
    """A context over the system's store. SSL_CERT_FILE and SSL_CERT_DIR stand in its place;
    certifi's only where the system has none. The first call takes some 100 ms, for it also
    imports what the first request needs: make it in a thread.

    On Windows and macOS the system itself judges, by truststore. Elsewhere the store is files,
    read once here: truststore would read them anew for each connection, 30 ms in the loop's
    thread.
    """
    for module in _IMPORTED_LATE:
        importlib.import_module(module)
    own = os.environ.get("SSL_CERT_FILE") or os.environ.get("SSL_CERT_DIR")
    if sys.platform in ("win32", "darwin") and not own:
        return truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    context.set_default_verify_paths()
    if context.cert_store_stats()["x509_ca"] == 0 and not _has_certificate_folder():
        store = next((path for path in _STORES if Path(path).is_file()), certifi.where())
        context.load_verify_locations(cafile=store)
    return context


def forget_trust() -> None:
    """The store is read anew: a person may have mended it."""
    trust.cache_clear()


def _has_certificate_folder() -> bool:
    # OpenSSL reads such a folder at each handshake, so its certificates are not counted above.
    paths = ssl.get_default_verify_paths()
    return any(Path(paths.capath or paths.openssl_capath).glob("*.0"))


def blind() -> ssl.SSLContext:
    """A context that trusts whoever answers: only to look at a certificate that was refused."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.check_hostname = False
    context.verify_mode = ssl.CERT_NONE
    return context


def distrust(
    error: ssl.SSLCertVerificationError, shown: Certificate | None, now: datetime | None = None
) -> dict[str, str]:
    """Why a certificate was refused, as params: `reason` is "expired", "not yet valid",
    "wrong host", "self-signed", "unknown issuer" or the library's own words; `issuer`, `subject`
    and `date` (its last or first day) where they are known.
    """
    code = getattr(error, "verify_code", 0)
    reason = next((word for word, codes in _REASONS if code in codes), "")
    if shown is None:
        return {"reason": reason or _own_words(error)}
    now = now or datetime.now(UTC)
    if not reason and now > shown.valid_until:
        reason = "expired"
    elif not reason and now < shown.valid_from:
        reason = "not yet valid"
    elif reason in ("", "unknown issuer") and shown.self_issued:
        reason = "self-signed"
    params = {"reason": reason or _own_words(error)}
    params |= {name: text for name, text in
               (("issuer", shown.issuer), ("subject", shown.subject)) if text}  # fmt: skip
    # An issuer's certificate may be the one that is out of date; then this one's days say nothing.
    if reason == "expired" and shown.valid_until < now:
        params["date"] = f"{shown.valid_until:%Y-%m-%d}"
    elif reason == "not yet valid" and now < shown.valid_from:
        params["date"] = f"{shown.valid_from:%Y-%m-%d}"
    return params


_REASONS = (
    ("not yet valid", _NOT_YET_VALID),
    ("expired", _EXPIRED),
    ("self-signed", _SELF_SIGNED),
    ("wrong host", _WRONG_HOST),
    ("unknown issuer", _UNKNOWN_ISSUER),
)


def _own_words(error: ssl.SSLError) -> str:
    words = getattr(error, "verify_message", "") or error.reason or "handshake failed"
    return " ".join(str(words).split())[:200]
