"""A small strict reader of X.509 certificates: who issued one, for whom, and for how long.

It reads what an unknown computer sent, so that it is bounded and refuses whatever is not plain
DER (ITU-T X.690; the fields are those of RFC 5280, 4.1). It judges nothing: OpenSSL or the
system has done so before.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime

LARGEST_BYTES = 65_536
#: elements that are looked at in one certificate
MOST_ELEMENTS = 2_000
MOST_NAMES = 100
LONGEST_TEXT = 120

_SEQUENCE, _SET, _OID, _OCTETS, _INTEGER = 0x30, 0x31, 0x06, 0x04, 0x02
_VERSION, _EXTENSIONS, _DNS_NAME = 0xA0, 0xA3, 0x82
_COMMON_NAME = bytes.fromhex("550403")
_ORGANISATION = bytes.fromhex("55040a")
_ALTERNATIVE_NAMES = bytes.fromhex("551d11")
_ENCODINGS = {
    0x0C: "utf-8",
    0x13: "ascii",
    0x16: "ascii",
    0x14: "latin-1",
    0x1E: "utf-16-be",
    0x1C: "utf-32-be",
}
_TIMES = {0x17: "%y%m%d%H%M%SZ", 0x18: "%Y%m%d%H%M%SZ"}


@dataclass(frozen=True, slots=True)
class Certificate:
    """What people are told of a certificate. Texts are on one line and short; "" for none."""

    #: common name and organisation, such as "Corp Web Filter CA (Corp Ltd)"
    issuer: str
    #: the first host that it was made for
    subject: str
    #: it names itself as its issuer
    self_issued: bool
    valid_from: datetime
    valid_until: datetime


def read_certificate(der: bytes) -> Certificate:
    """Raises ValueError for what is no certificate, or a larger one than any real one is."""
    if len(der) > LARGEST_BYTES:
        raise ValueError("too large")
    reader = _Reader(der)
    certificate, end = reader.expect(_SEQUENCE, 0, len(der))
    at, stop = reader.expect(_SEQUENCE, certificate, end)
    fields = list(reader.elements(at, stop))
    if fields and fields[0][0] == _VERSION:
        del fields[0]
    tags = [tag for tag, _, _ in fields[:6]]
    if tags != [_INTEGER, *[_SEQUENCE] * 5]:
        raise ValueError("not the fields of a certificate")
    issuer, validity, subject = fields[2], fields[3], fields[4]
    times = [reader.time(*field) for field in reader.elements(validity[1], validity[2])]
    if len(times) != 2:
        raise ValueError("no validity")
    hosts = [name for field in fields[6:] if field[0] == _EXTENSIONS
             for name in reader.hosts(field[1], field[2])]  # fmt: skip
    return Certificate(
        issuer=reader.name(issuer[1], issuer[2]),
        subject=hosts[0] if hosts else reader.name(subject[1], subject[2]),
        self_issued=der[issuer[1] : issuer[2]] == der[subject[1] : subject[2]],
        valid_from=times[0],
        valid_until=times[1],
    )


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._left = MOST_ELEMENTS

    def element(self, at: int, end: int) -> tuple[int, int, int]:
        """Tag, begin and end of the content of the element at a place."""
        self._left -= 1
        if self._left < 0:
            raise ValueError("too many elements")
        if at + 2 > end:
            raise ValueError("cut short")
        tag, length = self._data[at], self._data[at + 1]
        if tag & 0x1F == 0x1F:
            raise ValueError("a tag of several bytes")
        at += 2
        if length & 0x80:
            count = length & 0x7F
            if not 1 <= count <= 3 or at + count > end:
                raise ValueError("a length that cannot be")
            length = int.from_bytes(self._data[at : at + count])
            if length < 0x80 or length >> (8 * (count - 1)) == 0:
                raise ValueError("a length that is not the shortest")
            at += count
        if at + length > end:
            raise ValueError("longer than what holds it")
        return tag, at, at + length

    def elements(self, at: int, end: int) -> Iterator[tuple[int, int, int]]:
        while at < end:
            element = self.element(at, end)
            yield element
            at = element[2]

    def expect(self, tag: int, at: int, end: int) -> tuple[int, int]:
        found, start, stop = self.element(at, end)
        if found != tag:
            raise ValueError("another element than expected")
        return start, stop

    def name(self, at: int, end: int) -> str:
        """A distinguished name as people read it."""
        common = organisation = ""
        for tag, start, stop in self.elements(at, end):
            if tag != _SET:
                raise ValueError("no name")
            for part in self.elements(start, stop):
                kind, text = self._attribute(*part)
                if kind == _COMMON_NAME and not common:
                    common = text
                elif kind == _ORGANISATION and not organisation:
                    organisation = text
        if common and organisation and organisation not in common:
            return f"{common} ({organisation})"
        return common or organisation

    def _attribute(self, tag: int, at: int, end: int) -> tuple[bytes, str]:
        if tag != _SEQUENCE:
            raise ValueError("no part of a name")
        start, stop = self.expect(_OID, at, end)
        kind, first, last = self.element(stop, end)
        encoding = _ENCODINGS.get(kind)
        text = "" if encoding is None else self._data[first:last].decode(encoding, "replace")
        return self._data[start:stop], _plain(text)

    def time(self, tag: int, at: int, end: int) -> datetime:
        if tag not in _TIMES:
            raise ValueError("no time")
        text = self._data[at:end].decode("ascii", "replace")
        return datetime.strptime(text, _TIMES[tag]).replace(tzinfo=UTC)

    def hosts(self, at: int, end: int) -> Iterator[str]:
        """The names of hosts among the extensions."""
        start, stop = self.expect(_SEQUENCE, at, end)
        for tag, first, last in self.elements(start, stop):
            if tag != _SEQUENCE:
                raise ValueError("no extension")
            parts = list(self.elements(first, last))
            if len(parts) < 2 or parts[0][0] != _OID or parts[-1][0] != _OCTETS:
                raise ValueError("no extension")
            if self._data[parts[0][1] : parts[0][2]] != _ALTERNATIVE_NAMES:
                continue
            names = self.expect(_SEQUENCE, parts[-1][1], parts[-1][2])
            for number, (kind, begin, over) in enumerate(self.elements(*names)):
                if kind == _DNS_NAME and number < MOST_NAMES:
                    yield _plain(self._data[begin:over].decode("ascii", "replace"))


def _plain(text: str) -> str:
    """One short line without control and direction characters."""
    shown = "".join(sign if sign.isprintable() else " " for sign in text[: LONGEST_TEXT * 2])
    return " ".join(shown.split())[:LONGEST_TEXT]
