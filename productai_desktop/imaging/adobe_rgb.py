"""The colour space that cameras name "Adobe RGB" in EXIF without embedding a profile.

Built from the numbers of the Adobe RGB (1998) specification, section 4.3, adapted to D50 as ICC
profiles are; LittleCMS's own constructors know sRGB alone.
"""

import functools
import struct

NAME = "Adobe RGB (1998)"

_WHITE = (0.95045, 1.0, 1.08905)
_RED = (0.60974, 0.31111, 0.01947)
_GREEN = (0.20528, 0.62567, 0.06087)
_BLUE = (0.14919, 0.06322, 0.74457)
_D50 = (0.9642, 1.0, 0.8249)
#: 563/256, the exact gamma of the specification, as u8Fixed8
_GAMMA = 0x0233


@functools.cache
def profile() -> bytes:
    """An ICC profile, version 2.1 (ICC.1:1998-09)."""
    curve = b"curv\0\0\0\0" + struct.pack(">IH", 1, _GAMMA)
    name = NAME.encode() + b"\0"
    tags = (
        (b"desc", b"desc\0\0\0\0" + struct.pack(">I", len(name)) + name + bytes(78)),
        (b"wtpt", _xyz(_WHITE)),
        (b"rXYZ", _xyz(_RED)),
        (b"gXYZ", _xyz(_GREEN)),
        (b"bXYZ", _xyz(_BLUE)),
        (b"rTRC", curve),
        (b"gTRC", curve),
        (b"bTRC", curve),
        (b"cprt", b"text\0\0\0\0none\0"),
    )
    start = 128 + 4 + 12 * len(tags)
    table, body = struct.pack(">I", len(tags)), b""
    for signature, data in tags:
        table += signature + struct.pack(">II", start + len(body), len(data))
        body += data + bytes(-len(data) % 4)
    head = bytearray(128)
    struct.pack_into(
        ">I4xI4s4s4s6H4s", head, 0, start + len(body), 0x02100000, b"mntr", b"RGB ", b"XYZ ",
        1998, 11, 1, 0, 0, 0, b"acsp",
    )  # fmt: skip
    head[68:80] = _xyz(_D50)[8:]
    return bytes(head) + table + body


def _xyz(values: tuple[float, float, float]) -> bytes:
    return b"XYZ \0\0\0\0" + struct.pack(">3i", *(round(value * 65536) for value in values))
