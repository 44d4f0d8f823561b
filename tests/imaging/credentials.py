"""C2PA manifests for tests, made by the specification: a store, a claim, its actions."""

import struct

STORE = bytes.fromhex("63327061 0011 0010 8000 00AA00389B71")
_MANIFEST = b"c2ma" + STORE[4:]
_CLAIM = b"c2cl" + STORE[4:]
_ASSERTIONS = b"c2as" + STORE[4:]
_CBOR = b"cbor" + STORE[4:]
TRAINED = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def box(kind: bytes, content: bytes) -> bytes:
    return struct.pack(">I", 8 + len(content)) + kind + content


def superbox(kind: bytes, label: str, *inside: bytes) -> bytes:
    description = box(b"jumd", kind + b"\x03" + label.encode() + b"\0")
    return box(b"jumb", description + b"".join(inside))


def store(generator: str = "Image Maker/1.0", source_type: str = TRAINED) -> bytes:
    actions = {"actions": [{"action": "c2pa.created", "digitalSourceType": source_type}]}
    assertions = superbox(
        _ASSERTIONS,
        "c2pa.assertions",
        superbox(_CBOR, "c2pa.actions", box(b"cbor", cbor(actions))),
    )
    claim = superbox(_CLAIM, "c2pa.claim", box(b"cbor", cbor({"claim_generator": generator})))
    manifest = superbox(_MANIFEST, "urn:uuid:2f9c1e1e", assertions, claim)
    return superbox(STORE, "c2pa", manifest)


def other_jumbf() -> bytes:
    """A JUMBF box that is no manifest."""
    return superbox(b"json" + STORE[4:], "org.example.360", box(b"json", b"{}"))


def jpeg_segments(jumbf: bytes, piece: int = 60_000) -> bytes:
    """APP11 segments; each after the first repeats the head of the box."""
    segments = b""
    body = jumbf[8:]
    for number, start in enumerate(range(0, len(body), piece), 1):
        content = b"JP\0\1" + struct.pack(">I", number) + jumbf[:8] + body[start : start + piece]
        segments += b"\xff\xeb" + struct.pack(">H", len(content) + 2) + content
    return segments


def cbor(value: object) -> bytes:
    match value:
        case str():
            return _head(3, len(value.encode())) + value.encode()
        case bytes():
            return _head(2, len(value)) + value
        case list():
            return _head(4, len(value)) + b"".join(map(cbor, value))
        case dict():
            items = (cbor(key) + cbor(item) for key, item in value.items())
            return _head(5, len(value)) + b"".join(items)
        case int():
            return _head(0, value) if value >= 0 else _head(1, -1 - value)
    raise TypeError(value)


def _head(major: int, number: int) -> bytes:
    for minor, most in ((None, 24), (24, 1 << 8), (25, 1 << 16), (26, 1 << 32)):
        if number < most:
            if minor is None:
                return bytes([major << 5 | number])
            return bytes([major << 5 | minor]) + number.to_bytes(1 << minor - 24, "big")
    raise ValueError(number)
