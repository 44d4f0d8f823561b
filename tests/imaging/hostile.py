"""Hostile and broken photos, made by code: what they are called, and how each is written."""

import functools
import io
import struct
import zlib
from collections.abc import Callable
from pathlib import Path

import numpy as np
from PIL import Image

from tests.imaging.writers import (
    box,
    dng_of,
    gradient,
    heif_of,
    jpeg_of,
    png,
    png_chunk,
    png_of,
    psd_of,
    tiff,
    tiff_of,
)

_TEN_BIT = Path(__file__).parent / "files" / "ten-bit.heif"
_SIDE = 100_000
_BOMB_BYTES = 300_000_000


def saved(kind: str, **options: object) -> bytes:
    """A small photograph in a format that Pillow writes."""
    image = Image.fromarray(gradient(60, 80, 3, "u1"))
    sink = io.BytesIO()
    image.save(sink, kind, **options)
    return sink.getvalue()


def heif() -> bytes:
    return heif_of(_TEN_BIT.read_bytes())


#: a whole photo of each format, to be cut off
WHOLE: dict[str, Callable[[], bytes]] = {
    "jpeg": lambda: saved("JPEG", quality=90),
    "progressive jpeg": lambda: saved("JPEG", progressive=True),
    "png": lambda: saved("PNG"),
    "deep png": lambda: png_of(gradient(40, 50, 3)),
    "webp": lambda: saved("WEBP"),
    "lossless webp": lambda: saved("WEBP", lossless=True),
    "heif": heif,
    "avif": lambda: saved("AVIF"),
    "tiff": lambda: saved("TIFF"),
    "lzw tiff": lambda: saved("TIFF", compression="tiff_lzw"),
    "jpeg tiff": lambda: saved("TIFF", compression="jpeg"),
    "deep tiff": lambda: tiff_of(gradient(40, 50, 3), 2, rows_per_strip=8),
    "deflated tiff": lambda: tiff_of(gradient(40, 50, 3), 2, compression=8, predictor=2),
    "tiled tiff": lambda: tiff_of(gradient(40, 50, 3), 2, compression=8, tile=(16, 16)),
    "psd": lambda: psd_of(gradient(40, 50, 3, "u1"), 3, compression=0),
    "packed psd": lambda: psd_of(gradient(40, 50, 3), 3, compression=1),
    "zipped psd": lambda: psd_of(gradient(40, 50, 3), 3, compression=2),
    "gif": lambda: saved("GIF"),
    "bmp": lambda: saved("BMP"),
    "dng": lambda: dng_of(gradient(64, 96, 1)[:, :, 0]),
    "dng with preview": lambda: dng_of(
        gradient(64, 96, 1)[:, :, 0], preview=jpeg_of((96, 64)), preview_size=(96, 64)
    ),
}  # fmt: skip


#: more than what is read ahead, in formats that are read as they are decoded
LARGE: dict[str, Callable[[], bytes]] = {
    "png": lambda: png_of(gradient(500, 500, 3)),
    "tiff": lambda: tiff_of(gradient(500, 500, 3, "u1"), 2),
    "deep tiff": lambda: tiff_of(gradient(500, 500, 3), 2, compression=8, rows_per_strip=50),
    "psd": lambda: psd_of(gradient(500, 500, 3), 3, compression=0),
    "packed psd": lambda: psd_of(gradient(500, 500, 3), 3),
    "dng": lambda: dng_of(gradient(800, 800, 1)[:, :, 0]),
}


def _patched(data: bytes, at: int, new: bytes) -> bytes:
    return data[:at] + new + data[at + len(new) :]


@functools.cache
def _zeros() -> bytes:
    """Some 300 KB that become 300 MB."""
    squeeze = zlib.compressobj(9)
    block = bytes(1_000_000)
    return b"".join(squeeze.compress(block) for _ in range(_BOMB_BYTES // 1_000_000)) + (
        squeeze.flush()
    )


def _huge_jpeg() -> bytes:
    data = saved("JPEG")
    return _patched(data, data.index(b"\xff\xc0") + 5, b"\xff\xff\xff\xff")


def _huge_webp() -> bytes:
    sides = struct.pack("<I", _SIDE - 1)[:3] * 2
    body = b"WEBPVP8X" + struct.pack("<I", 10) + bytes(4) + sides + saved("WEBP")[12:]
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _huge_avif() -> bytes:
    data = saved("AVIF")
    return _patched(data, data.index(b"ispe") + 8, struct.pack(">II", _SIDE, _SIDE))


def _huge_bmp() -> bytes:
    return _patched(saved("BMP"), 18, struct.pack("<ii", _SIDE, _SIDE))


#: larger than anything, and next to nothing behind it
HUGE: dict[str, Callable[[], bytes]] = {
    "png": lambda: png((_SIDE, _SIDE, 8, 2, 0, 0, 0), bytes(1000)),
    "deep png": lambda: png((_SIDE, _SIDE, 16, 6, 0, 0, 0), bytes(1000)),
    "jpeg": _huge_jpeg,
    "webp": _huge_webp,
    "avif": _huge_avif,
    "heif": lambda: heif_of(_TEN_BIT.read_bytes(), size=(_SIDE, _SIDE)),
    "gif": lambda: _patched(saved("GIF"), 6, b"\xff\xff\xff\xff"),
    "bmp": _huge_bmp,
    "tiff": lambda: _huge_tiff(8),
    "deep tiff": lambda: _huge_tiff(16),
    "big tiff": lambda: _huge_tiff(16, big=True),
    "psd": lambda: psd_of(gradient(4, 4, 3, "u1"), 3, size=(_SIDE, _SIDE)),
    "psb": lambda: psd_of(gradient(4, 4, 3), 3, size=(_SIDE, _SIDE), wide=True),
    "dng": lambda: dng_of(gradient(4, 4, 1)[:, :, 0], size=(_SIDE, _SIDE)),
}


def _huge_tiff(bits: int, *, big: bool = False) -> bytes:
    extra = [(256, 4, [_SIDE]), (257, 4, [_SIDE])]
    kind = "u1" if bits == 8 else "u2"
    return tiff_of(gradient(4, 4, 3, kind), 2, extra=extra, big=big, rows_per_strip=_SIDE)


def _many_tags(count: int, size: int) -> bytes:
    """A directory whose every tag claims the whole file for its value."""
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", count)
    entries = b"".join(struct.pack("<HHII", 1000 + at, 7, size, 0) for at in range(count))
    return head + entries + bytes(4)


def _with_exif(data: bytes) -> bytes:
    segment = b"Exif\0\0" + data
    return b"\xff\xd8\xff\xe1" + struct.pack(">H", len(segment) + 2) + segment + saved("JPEG")[2:]


def _animated_gif(frames: int) -> bytes:
    head = b"GIF89a" + struct.pack("<HHBBB", 1, 1, 0x80, 0, 0) + b"\0\0\0\xff\xff\xff"
    frame = b"," + struct.pack("<HHHHB", 0, 0, 1, 1, 0) + b"\2\2D\1\0"
    return head + frame * frames + b";"


def _animated_webp(frames: int) -> bytes:
    still = saved("WEBP", lossless=True)
    image = still[12:]
    frame_head = bytes(6) + b"\x4f\0\0\x3b\0\0" + b"\1\0\0\0"
    frame = frame_head + image
    chunk = b"ANMF" + struct.pack("<I", len(frame)) + frame + bytes(len(frame) % 2)
    head = b"VP8X" + struct.pack("<I", 10) + b"\2\0\0\0" + b"\x4f\0\0\x3b\0\0"
    head += b"ANIM" + struct.pack("<I", 6) + bytes(6)
    body = b"WEBP" + head + chunk * frames
    return b"RIFF" + struct.pack("<I", len(body)) + body


def _grey_tiff(**changes: tuple[int, list[int]]) -> bytes:
    """An 8 by 8 TIFF of 16 bits; changes are kind and values by the tag's number."""
    fields = {
        "256": (4, [8]), "257": (4, [8]), "258": (3, [16]), "259": (3, [1]), "262": (3, [1]),
        "277": (3, [1]), "278": (4, [8]),
    } | {tag.removeprefix("t"): value for tag, value in changes.items()}  # fmt: skip
    return tiff([(int(tag), kind, values) for tag, (kind, values) in fields.items()], [bytes(128)])


def _looping_tiff() -> bytes:
    return tiff(
        [(256, 4, [8]), (257, 4, [8]), (258, 3, [8]), (262, 3, [1]), (277, 3, [1])],
        [bytes(64)],
        next_ifd=-1,
    )


def _looping_subs() -> bytes:
    """Thousands of SubIFDs that are all the directory that names them."""
    data = tiff(
        [(256, 4, [8]), (257, 4, [8]), (258, 3, [8]), (262, 3, [1]), (277, 3, [1]),
         (271, 2, b"Canon\0"), (330, 4, [72] * 100_000)],
        [bytes(64)],
    )  # fmt: skip
    assert int.from_bytes(data[4:8], "little") == 72
    return data


def _patched_psd_rows() -> bytes:
    data = psd_of(gradient(4, 4, 3), 3, compression=1, wide=True)
    at = data.index(b"\0\1\0\0\0") + 2
    return _patched(data, at, b"\xff\xff\xff\xff" * 12)


def _many_scans() -> bytes:
    data = saved("JPEG", progressive=True)
    last = data[data.rindex(b"\xff\xda") : -2]
    return data[:-2] + last * 1_000 + data[-2:]


#: files that promise little and cost much, or lead nowhere
BOMBS: dict[str, Callable[[], bytes]] = {
    "png text": lambda: png(
        (8, 8, 8, 0, 0, 0, 0), bytes(72), png_chunk(b"zTXt", b"Comment\0\0" + _zeros())
    ),
    "png international text": lambda: png(
        (8, 8, 8, 0, 0, 0, 0), bytes(72),
        png_chunk(b"iTXt", b"Comment\0\1\0\0\0" + _zeros()),
    ),
    "png many texts": lambda: png(
        (8, 8, 8, 0, 0, 0, 0), bytes(72),
        png_chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(1_000_000))) * 500,
    ),
    "png profile": lambda: png(
        (8, 8, 8, 2, 0, 0, 0), bytes(200), png_chunk(b"iCCP", b"profile\0\0" + _zeros())
    ),
    "png pixels": lambda: (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", struct.pack(">IIBBBBB", 8, 8, 8, 2, 0, 0, 0))
        + png_chunk(b"IDAT", _zeros())
        + png_chunk(b"IEND", b"")
    ),
    "png frames": lambda: png(
        (8, 8, 8, 2, 0, 0, 0), bytes(200), png_chunk(b"acTL", struct.pack(">II", 2**31 - 1, 0))
    ),
    "png exif": lambda: png(
        (8, 8, 8, 2, 0, 0, 0), bytes(200), png_chunk(b"eXIf", _many_tags(60_000, 700_000))
    ),
    "jpeg exif": lambda: _with_exif(_many_tags(5_000, 60_000)),
    "jpeg exif without end": lambda: _with_exif(
        b"II*\0\x08\0\0\0\1\0" + struct.pack("<HHII", 0x8769, 4, 1, 8) + struct.pack("<I", 8)
    ),
    "tiff tags": lambda: _many_tags(60_000, 700_000),
    "tiff loop": _looping_tiff,
    "tiff loop of subs": _looping_subs,
    "tiff strips": lambda: tiff_of(
        gradient(8, 8, 1), 1,
        extra=[(257, 4, [200_000]), (278, 4, [1]), (273, 4, [8] * 200_000),
               (279, 4, [16] * 200_000)],
    ),
    "tiff tiles of one pixel": lambda: tiff_of(
        gradient(1, 1, 1), 1, tile=(1, 1),
        extra=[(256, 4, [1_000]), (257, 4, [1_000]), (324, 4, [8] * 1_000_000),
               (325, 4, [2] * 1_000_000)],
    ),
    "tiff endless strip": lambda: _grey_tiff(t273=(4, [8]), t279=(4, [2**32 - 1]), t259=(3, [5])),
    "tiff endless tile": lambda: _grey_tiff(
        t322=(4, [2**31]), t323=(4, [2**31]), t324=(4, [8]), t325=(4, [128])
    ),
    "tiff samples": lambda: _grey_tiff(t277=(3, [65535])),
    "tiff wide samples": lambda: _grey_tiff(t258=(3, [65535])),
    "tiff offsets": lambda: _grey_tiff(t273=(4, [2**32 - 1]), t279=(4, [128])),
    "tiff deflated strip": lambda: tiff(
        [(256, 4, [8]), (257, 4, [8]), (258, 3, [16]), (259, 3, [8]), (262, 3, [1]),
         (277, 3, [1]), (278, 4, [8])],
        [_zeros()],
    ),
    "psd resources": lambda: psd_of(
        gradient(4, 4, 3, "u1"), 3, resources=[(1039, b"")] * 50_000
    ),
    "psd rows": _patched_psd_rows,
    "psd section": lambda: _patched(
        psd_of(gradient(4, 4, 3, "u1"), 3, compression=0), 30, b"\xff\xff\xff\xff"
    ),
    "psd of zeros": lambda: (
        psd_of(gradient(0, 4, 3, "u1"), 3, compression=2, size=(8, 8))[:-8] + _zeros()
    ),
    "gif of a million": lambda: _animated_gif(1_000_000),
    "webp of many": lambda: _animated_webp(5_000),
    "heif of small promise": lambda: heif_of(_TEN_BIT.read_bytes(), size=(1, 1)),
    "heif of much": lambda: heif_of(_TEN_BIT.read_bytes(), size=(7_000, 7_000)),
    "heif boxes": lambda: (
        box(b"ftyp", b"heic", bytes(4), b"mif1")
        + b"".join(struct.pack(">I4s", 8 + 16 * (2_000 - at), b"meta") + bytes(4)
                   for at in range(2_000))
    ),
    "heif properties": lambda: heif_of(_TEN_BIT.read_bytes(), [box(b"irot", b"\1")] * 100),
    "dng of zeros": lambda: dng_of(np.zeros((4, 4), "u2"), size=(9_000, 9_000)),
    "dng preview": lambda: dng_of(
        gradient(64, 96, 1)[:, :, 0], preview=_huge_jpeg(), preview_size=(65535, 65535)
    ),
    "jpeg scans": _many_scans,
    "jpeg that is none": lambda: b"\xff\xd8\xff" + bytes(5_000),
}  # fmt: skip


#: what else is dropped, and the code that says so
OTHERS: dict[str, tuple[bytes, str]] = {
    "empty": (b"", "INPUT_EMPTY"),
    "svg": (b'<svg xmlns="http://www.w3.org/2000/svg"/>', "INPUT_NOT_IMAGE"),
    "svg bomb": (
        b'<?xml version="1.0"?><!DOCTYPE svg [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;">]><svg/>',
        "INPUT_NOT_IMAGE",
    ),
    "pdf": (b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n", "INPUT_NOT_IMAGE"),
    "zeros": (bytes(100_000), "INPUT_NOT_IMAGE"),
    "text": (b"photo\n" * 1_000, "INPUT_NOT_IMAGE"),
    "elf": (b"\x7fELF" + bytes(1_000), "INPUT_NOT_IMAGE"),
}
