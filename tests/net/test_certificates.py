"""The reader of certificates: what it tells of real ones, and that nothing disturbs it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from productai_desktop.net.certificates import LARGEST_BYTES, LONGEST_TEXT, read_certificate
from tests.net.authority import Authority

DAYS = (b"260101000000Z", b"20990101000000Z")


def element(tag: int, *content: bytes) -> bytes:
    body = b"".join(content)
    if len(body) < 0x80:
        return bytes([tag, len(body)]) + body
    length = len(body).to_bytes(3).lstrip(b"\0")
    return bytes([tag, 0x80 | len(length)]) + length + body


def name(*parts: tuple[str, int, bytes]) -> bytes:
    """Parts of an OID in hexadecimal, a tag and a value."""
    return element(
        0x30,
        *(
            element(0x31, element(0x30, element(6, bytes.fromhex(kind)), element(tag, value)))
            for kind, tag, value in parts
        ),
    )


def certificate(issuer: bytes, subject: bytes, *more: bytes) -> bytes:
    times = element(0x30, element(0x17, DAYS[0]), element(0x18, DAYS[1]))
    fields = (element(2, b"\1"), element(0x30), issuer, times, subject, element(0x30), *more)
    return element(0x30, element(0x30, element(0xA0, element(2, b"\2")), *fields), element(0x30))


CN, O = "550403", "55040a"  # noqa: E741 - the names of the fields
ROOT = name((CN, 0x0C, b"Root"))


def test_a_real_one_is_read(authority: Authority) -> None:
    shown = read_certificate(authority.issue("api.example.test", until="20991231235959Z").der)
    assert shown.issuer == "Corp Web Filter CA (Corp Ltd)"
    assert shown.subject == "api.example.test"
    assert not shown.self_issued
    assert f"{shown.valid_from:%Y-%m-%d} {shown.valid_until:%Y-%m-%d}" == "2020-01-01 2099-12-31"


def test_a_self_signed_one_is_known(authority: Authority) -> None:
    shown = read_certificate(authority.self_signed("a.example").der)
    assert (shown.issuer, shown.self_issued) == ("a.example", True)


@pytest.mark.parametrize(
    ("parts", "said"),
    [
        ([(CN, 0x0C, "Prüf-CA".encode())], "Prüf-CA"),
        ([(CN, 0x1E, "Prüf-CA".encode("utf-16-be"))], "Prüf-CA"),
        ([(CN, 0x14, "Prüf-CA".encode("latin-1"))], "Prüf-CA"),
        ([(O, 0x13, b"Corp")], "Corp"),
        ([(O, 0x13, b"Corp"), (CN, 0x13, b"R3")], "R3 (Corp)"),
        ([(O, 0x13, b"Corp"), (CN, 0x13, b"Corp CA")], "Corp CA"),
        ([(CN, 0x0C, b"a\n\x1b[31mb\xe2\x80\xaec")], "a [31mb c"),
        ([(CN, 0x0C, b"x" * 5000)], "x" * LONGEST_TEXT),
        ([(CN, 0x0C, b"\xff\xfe")], "\ufffd\ufffd"),
        ([(CN, 0x02, b"\1")], ""),
        ([], ""),
    ],
)
def test_an_issuer_is_said_on_one_short_line(
    parts: list[tuple[str, int, bytes]], said: str
) -> None:
    assert read_certificate(certificate(name(*parts), ROOT)).issuer == said


@pytest.mark.parametrize(
    "broken",
    [
        b"",
        b"\x30",
        b"\x30\x80\x00\x00",  # an indefinite length
        b"\x30\x81\x01\x00",  # a length that is not the shortest
        b"\x30\x84\x00\x00\x00\x00",
        b"\x30\x05\x00",
        b"\x3f\x81\x00\x00",  # a tag of several bytes
        element(0x30, element(0x30)),
        element(0x30, element(0x30, element(2, b"\1"))),
        b"\x30" * 5000,
        b"\0" * (LARGEST_BYTES + 1),
        certificate(element(0x30, element(0x30)), ROOT),
        certificate(ROOT, ROOT, element(0xA3, element(0x30, element(0x30)))),
        certificate(ROOT, ROOT, element(0xA3, element(0x30, *[element(0x30)] * 3000))),
    ],
)
def test_what_is_no_certificate_is_refused(broken: bytes) -> None:
    with pytest.raises(ValueError, match=r".+"):
        read_certificate(broken)


@given(st.binary(max_size=400))
def test_any_bytes_are_refused_or_read(data: bytes) -> None:
    survives(data)
    survives(element(0x30, element(0x30, data)))


@given(st.data())
def test_a_damaged_certificate_is_refused_or_read(data: st.DataObject) -> None:
    names = element(0x30, element(0x82, b"a.example"), element(0x82, b"b.example"))
    extension = element(0x30, element(6, bytes.fromhex("551d11")), element(4, names))
    whole = bytearray(certificate(ROOT, ROOT, element(0xA3, element(0x30, extension))))
    assert read_certificate(bytes(whole)).subject == "a.example"
    for _ in range(data.draw(st.integers(1, 4))):
        at = data.draw(st.integers(0, len(whole) - 1))
        whole[at] = data.draw(st.integers(0, 255))
    survives(bytes(whole[: data.draw(st.integers(1, len(whole)))]))


def survives(data: bytes) -> None:
    try:
        shown = read_certificate(data)
    except ValueError:
        return
    assert len(shown.issuer) <= 2 * LONGEST_TEXT + 3
    assert shown.issuer.isprintable()
    assert shown.subject.isprintable()
