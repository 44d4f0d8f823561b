"""Charts of known colours, and plain writers of the files that carry them."""

import struct
import subprocess
import zlib
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

PROFILES = Path(__file__).parent / "profiles"
#: pixels a side of a patch: whole blocks of JPEG
SIDE = 16
_COLUMNS = 32

#: skin from light to dark, foliage, sky, and colours of brands
_NAMED = (
    (194, 150, 130), (115, 82, 68), (244, 214, 196), (141, 85, 54), (80, 51, 40), (98, 122, 157),
    (87, 108, 67), (133, 128, 177), (103, 189, 170), (214, 126, 44), (80, 91, 166), (193, 90, 99),
    (94, 60, 108), (157, 188, 64), (224, 163, 46), (237, 28, 36), (0, 84, 166), (255, 199, 44),
    (10, 186, 181), (228, 0, 43), (101, 46, 143), (56, 61, 150), (70, 148, 73), (175, 54, 60),
)  # fmt: skip


def colours(channels: int = 3) -> NDArray[np.float64]:
    """Colours of 0 to 1: a grid of nine steps, grey ramps, and colours that people know.

    For four channels, inks of five steps each.
    """
    if channels == 1:
        return np.linspace(0, 1, 96)[:, None]
    steps = np.linspace(0, 1, 9 if channels == 3 else 5)
    grid = np.stack(np.meshgrid(*[steps] * channels), axis=-1).reshape(-1, channels)
    if channels == 4:
        return grid[grid.sum(axis=1) <= 3.0]  # no press lays on more ink than 300 %
    greys = np.repeat(np.linspace(0, 1, 40)[:, None], 3, axis=1)
    return np.concatenate((grid, greys, np.array(_NAMED) / 255))


def chart(values: NDArray[np.float64], bits: int) -> NDArray[np.uint16]:
    """The colours as patches; rows, columns, channels."""
    rows = -(-len(values) // _COLUMNS)
    patches = np.zeros((rows * _COLUMNS, values.shape[1]))
    patches[: len(values)] = values
    square = patches.reshape(rows, _COLUMNS, -1).repeat(SIDE, axis=0).repeat(SIDE, axis=1)
    return np.round(square * (2**bits - 1)).astype(np.uint16)


def patches_of(picture: NDArray[np.uint8], count: int) -> NDArray[np.float64]:
    """The mean colour of the inner half of each patch."""
    rows = picture.shape[0] // SIDE
    blocks = picture.reshape(rows, SIDE, _COLUMNS, SIDE, -1)[:, 4:12, :, 4:12].astype(np.float64)
    return blocks.mean(axis=(1, 3)).reshape(rows * _COLUMNS, -1)[:count]


def transicc(values: NDArray[np.float64], profile: Path | str) -> NDArray[np.float64]:
    """sRGB of 0 to 255 by LittleCMS' own tool: relative colorimetric, black point compensation,
    out of gamut clipped."""
    scale = 100 if values.shape[1] == 4 else 255
    lines = "".join(" ".join(f"{v * scale:.6f}" for v in row) + "\n" for row in values)
    done = subprocess.run(
        ["transicc", "-n", "-t1", "-b", f"-i{profile}", "-o*sRGB"],
        input=lines, capture_output=True, text=True, check=True,
    )  # fmt: skip
    found = np.array([[float(v) for v in line.split()] for line in done.stdout.split("\n") if line])
    assert found.shape == (len(values), 3), done.stderr
    return np.clip(found, 0, 255)


def write_png(path: Path, pixels: NDArray[np.uint16], bits: int, *chunks: tuple[bytes, bytes]):
    """Grey, grey and alpha, RGB or RGBA by their channels; `chunks` stand before the pixels."""
    height, width, channels = pixels.shape
    kind = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    rows = pixels.astype(">u2" if bits == 16 else np.uint8).reshape(height, -1)
    body = b"".join(b"\0" + row.tobytes() for row in rows)
    whole = (
        (b"IHDR", struct.pack(">IIBBBBB", width, height, bits, kind, 0, 0, 0)),
        *chunks,
        (b"IDAT", zlib.compress(body, 1)),
        (b"IEND", b""),
    )
    path.write_bytes(
        b"\x89PNG\r\n\x1a\n"
        + b"".join(
            struct.pack(">I", len(data)) + name + data + struct.pack(">I", zlib.crc32(name + data))
            for name, data in whole
        )
    )


def iccp(profile: bytes) -> tuple[bytes, bytes]:
    return b"iCCP", b"icc\0\0" + zlib.compress(profile)


def write_tiff(
    path: Path, pixels: NDArray[np.uint16], bits: int, photometric: int, profile: bytes = b""
):
    """One strip without compression."""
    height, width, channels = pixels.shape
    data = pixels.astype("<u2" if bits == 16 else np.uint8).tobytes()
    extra = data + profile
    start = 8
    after = start + len(extra) + len(extra) % 2
    entries = [
        (256, 4, 1, width), (257, 4, 1, height), (258, 3, channels, 0), (259, 3, 1, 1),
        (262, 3, 1, photometric), (273, 4, 1, start), (277, 3, 1, channels), (278, 4, 1, height),
        (279, 4, 1, len(data)), (284, 3, 1, 1),
    ]  # fmt: skip
    if profile:
        entries.append((34675, 7, len(profile), start + len(data)))
    depths = struct.pack(f"<{channels}H", *[bits] * channels)
    directory = after + len(depths) + len(depths) % 2
    fields = b""
    for tag, kind, count, value in sorted(entries):
        at = value
        if tag == 258:
            at = after if channels > 2 else int.from_bytes(depths.ljust(4, b"\0"), "little")
        fields += struct.pack("<HHII", tag, kind, count, at)
    path.write_bytes(
        b"II*\0" + struct.pack("<I", directory) + extra + bytes(len(extra) % 2)
        + depths + bytes(len(depths) % 2) + struct.pack("<H", len(entries)) + fields + bytes(4)
    )  # fmt: skip
