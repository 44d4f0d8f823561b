"""Signatures of S3: AWS Signature Version 4, in headers and in addresses.

Source: "Authenticating Requests (AWS Signature Version 4)" of the Amazon S3 API Reference. Checked
in tests against botocore's. Own code, for a client of S3 would bring a way to the network of its
own (obstore 15 MB, botocore 25 MB), without our certificates, proxies, patience and errors.
"""

import hashlib
import hmac
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import UTC, datetime
from urllib.parse import quote, unquote, urlsplit

_ALGORITHM = "AWS4-HMAC-SHA256"
_UNSIGNED = "UNSIGNED-PAYLOAD"
_PORTS = {"http": 80, "https": 443}


@dataclass(frozen=True, slots=True)
class Signer:
    """An access key for one region."""

    access_key: str
    secret: str = field(repr=False)
    region: str

    def headers(
        self, method: str, address: str, headers: Mapping[str, str], sha256: str, at: datetime
    ) -> dict[str, str]:
        """`headers` with those that sign a request; `sha256` is that of its body, in hex."""
        stamp = _stamp(at)
        told = {**headers, "x-amz-content-sha256": sha256, "x-amz-date": stamp}
        signed = {"host": _host(address), **{name.lower(): told[name] for name in told}}
        signature = self._signature(method, address, _query(address), signed, sha256, stamp)
        told["Authorization"] = (
            f"{_ALGORITHM} Credential={self.access_key}/{self._scope(stamp)}, "
            f"SignedHeaders={_names(signed)}, Signature={signature}"
        )
        return told

    def address(self, method: str, address: str, seconds: int, at: datetime) -> str:
        """The address with a signature in its query, valid for some seconds from `at` on."""
        stamp = _stamp(at)
        query = [
            *_query(address),
            ("X-Amz-Algorithm", _ALGORITHM),
            ("X-Amz-Credential", quote(f"{self.access_key}/{self._scope(stamp)}", safe="~")),
            ("X-Amz-Date", stamp),
            ("X-Amz-Expires", str(seconds)),
            ("X-Amz-SignedHeaders", "host"),
        ]
        signed = {"host": _host(address)}
        signature = self._signature(method, address, query, signed, _UNSIGNED, stamp)
        parts = urlsplit(address)
        whole = f"{_joined(query)}&X-Amz-Signature={signature}"
        return parts._replace(query=whole, fragment="").geturl()

    def _signature(
        self,
        method: str,
        address: str,
        query: list[tuple[str, str]],
        headers: Mapping[str, str],
        payload: str,
        stamp: str,
    ) -> str:
        path = urlsplit(address).path or "/"
        lines = "".join(f"{name}:{' '.join(headers[name].split())}\n" for name in sorted(headers))
        request = "\n".join((method, path, _joined(sorted(query)), lines, _names(headers), payload))
        digest = hashlib.sha256(request.encode()).hexdigest()
        text = "\n".join((_ALGORITHM, stamp, self._scope(stamp), digest))
        key = f"AWS4{self.secret}".encode()
        for part in (stamp[:8], self.region, "s3", "aws4_request"):
            key = hmac.digest(key, part.encode(), "sha256")
        return hmac.digest(key, text.encode(), "sha256").hex()

    def _scope(self, stamp: str) -> str:
        return f"{stamp[:8]}/{self.region}/s3/aws4_request"


def quoted_path(path: str) -> str:
    """A path as it is sent and signed: all but letters, digits, "-._~/" as %XX of its UTF-8."""
    return quote(path, safe="/~")


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).strftime("%Y%m%dT%H%M%SZ")


def _host(address: str) -> str:
    """The header Host as it is sent: with its port, unless that is the usual one."""
    parts = urlsplit(address)
    host = parts.hostname or ""
    host = f"[{host}]" if ":" in host else host
    return host if parts.port in (None, _PORTS[parts.scheme]) else f"{host}:{parts.port}"


def _names(headers: Mapping[str, str]) -> str:
    return ";".join(sorted(headers))


def _query(address: str) -> list[tuple[str, str]]:
    """Names and values of an address's query, spelt as they are signed."""
    pairs = (pair.partition("=") for pair in urlsplit(address).query.split("&") if pair)
    return [(_spelt(name), _spelt(value)) for name, _, value in pairs]


def _spelt(text: str) -> str:
    return quote(unquote(text), safe="~")


def _joined(query: list[tuple[str, str]]) -> str:
    return "&".join(f"{name}={value}" for name, value in query)
