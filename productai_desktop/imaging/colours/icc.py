"""ICC profiles: what their tags say, where Pillow's LittleCMS gives 8 bits only or no numbers.

The tags are those of ICC.1:2022 and ICC.1:2001; all that is read is untrusted.
"""

import struct
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

#: no profile is read that is larger: those of printing presses have up to 4 MB
MOST_BYTES = 16_000_000
_MOST_TAGS = 200
#: classes of profiles that pixels may be described by: scanner, display, printer, colour space
_CLASSES = frozenset((b"scnr", b"mntr", b"prtr", b"spac"))
#: tags that stand before matrix and curves where a profile has them
_TABLES = (b"A2B0", b"A2B1", b"A2B2", b"D2B0", b"D2B1", b"D2B2", b"D2B3")

#: tags by which programs name one screen, its serial number and its state: Apple's and those of
#: calibration programs
_DEVICE_TAGS = (b"mmod", b"ndin", b"vcgt", b"meta")

#: of XYZ relative to D50, rows X, Y, Z: primaries of known spaces, whatever their profile is called
_KNOWN: Mapping[str, tuple[float, ...]] = {
    "Adobe RGB": (0.6097, 0.2053, 0.1492, 0.3111, 0.6257, 0.0632, 0.0195, 0.0609, 0.7446),
    "Display P3": (0.5151, 0.2920, 0.1571, 0.2412, 0.6922, 0.0666, -0.0011, 0.0419, 0.7841),
    "ProPhoto RGB": (0.7977, 0.1352, 0.0313, 0.2880, 0.7119, 0.0001, 0.0, 0.0, 0.8249),
    "Rec. 2020": (0.6735, 0.1657, 0.1251, 0.2790, 0.6753, 0.0456, -0.0019, 0.0300, 0.7971),
}
_NEAR = 0.003


class ProfileError(ValueError):
    """No profile, or one that nothing can be done with."""


@dataclass(frozen=True, slots=True)
class Header:
    """What the first 128 bytes say."""

    #: "RGB", "GRAY", "CMYK", "Lab", …
    space: str


@dataclass(frozen=True, slots=True)
class Shaper:
    """A profile of curves and a matrix."""

    #: three rows to XYZ relative to D50, or None for grey
    matrix: "NDArray[np.float64] | None"
    #: light of 0 to 1 for each of 65536 values, one for each channel
    curves: "tuple[NDArray[np.float32], ...]"


def header(data: bytes) -> Header:
    """Raises ProfileError where it is no profile of pixels."""
    if not 132 <= len(data) <= MOST_BYTES or data[36:40] != b"acsp":
        raise ProfileError("no profile")
    if data[12:16] not in _CLASSES:
        raise ProfileError("a profile of another class")
    return Header(data[16:20].decode("ascii", "replace").strip())


def known_name(data: bytes) -> str | None:
    """ "Adobe RGB", "Display P3", "ProPhoto RGB" or "Rec. 2020", by its primaries."""
    try:
        values = _primaries(_tags(data))
    except ProfileError:
        return None
    for name, known in _KNOWN.items():
        if all(abs(a - b) < _NEAR for a, b in zip(values, known, strict=True)):
            return name
    return None


def is_of_one_device(data: bytes) -> bool:
    """True for what somebody's own screen is described by, which may name it and its owner."""
    try:
        return not _tags(data).keys().isdisjoint(_DEVICE_TAGS)
    except (ProfileError, struct.error):
        return True  # what cannot be followed is not given away


def shaper(data: bytes) -> Shaper | None:
    """Curves and matrix of an RGB or grey profile; None where it has tables, or neither."""
    import numpy as np  # 80 ms, for pictures that need it alone

    try:
        tags = _tags(data)
        if any(name in tags for name in _TABLES) or data[20:24] != b"XYZ ":
            return None
        space = header(data).space
        if space == "GRAY":
            return Shaper(None, (_curve(tags[b"kTRC"]),))
        if space != "RGB":
            return None
        matrix = np.array(_primaries(tags), dtype=np.float64).reshape(3, 3)
        curves = tuple(_curve(tags[name]) for name in (b"rTRC", b"gTRC", b"bTRC"))
    except (ProfileError, KeyError, struct.error, ValueError):
        return None
    return Shaper(matrix, curves)


def _tags(data: bytes) -> dict[bytes, bytes]:
    """Raises ProfileError."""
    header(data)
    (count,) = struct.unpack_from(">I", data, 128)
    if count > _MOST_TAGS or 132 + 12 * count > len(data):
        raise ProfileError("a table of tags that is too long")
    tags = dict[bytes, bytes]()
    for name, start, length in struct.iter_unpack(">4sII", data[132 : 132 + 12 * count]):
        if start + length > len(data):
            raise ProfileError("a tag beyond the end")
        tags[name] = data[start : start + length]
    return tags


def _primaries(tags: Mapping[bytes, bytes]) -> tuple[float, ...]:
    """Rows X, Y, Z of red, green, blue. Raises ProfileError."""
    try:
        columns = [struct.unpack_from(">3i", tags[name], 8) for name in (b"rXYZ", b"gXYZ", b"bXYZ")]
    except (KeyError, struct.error) as error:
        raise ProfileError("no primaries") from error
    return tuple(column[row] / 65536 for row in range(3) for column in columns)


def _curve(data: bytes) -> "NDArray[np.float32]":
    """65536 values of light. Raises ProfileError or struct.error."""
    import numpy as np

    x = np.linspace(0.0, 1.0, 65536)
    if data[:4] == b"curv":
        (count,) = struct.unpack_from(">I", data, 8)
        if count == 0:
            return x.astype(np.float32)
        if count == 1:
            (gamma,) = struct.unpack_from(">H", data, 12)
            return (x ** (gamma / 256)).astype(np.float32)
        if 12 + 2 * count > len(data):
            raise ProfileError("a curve that is cut off")
        points = np.frombuffer(data, ">u2", count, 12).astype(np.float64) / 65535
        return np.interp(x * (count - 1), np.arange(count), points).astype(np.float32)
    if data[:4] == b"para":
        (kind,) = struct.unpack_from(">H", data, 8)
        count = {0: 1, 1: 3, 2: 4, 3: 5, 4: 7}.get(kind)
        if count is None:
            raise ProfileError("a curve of an unknown kind")
        return _parametric(x, kind, [v / 65536 for v in struct.unpack_from(f">{count}i", data, 12)])
    raise ProfileError("a curve of an unknown type")


def _parametric(x: "NDArray[np.float64]", kind: int, values: list[float]) -> "NDArray[np.float32]":
    """ICC.1:2022, section 10.18, table 68."""
    import numpy as np

    g, a, b, c, d, e, f = values + [0.0] * (7 - len(values))
    if kind == 0:
        return (x**g).astype(np.float32)
    if kind in (1, 2) and a == 0:
        raise ProfileError("a curve without a slope")
    power = np.maximum(a * x + b, 0.0) ** g
    if kind == 1:
        y = np.where(x >= -b / a, power, 0.0)
    elif kind == 2:
        y = np.where(x >= -b / a, power + c, c)
    elif kind == 3:
        y = np.where(x >= d, power, c * x)
    else:
        y = np.where(x >= d, power + e, c * x + f)
    return np.clip(y, 0.0, 1.0).astype(np.float32)
