"""Samples: rows of bytes, as files hold them, become channels of 16 bits."""

import functools
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from productai_desktop.imaging.readers.written import SampleKind, Samples

if TYPE_CHECKING:
    from numpy.typing import NDArray

_CODES: dict[SampleKind, str] = {"uint": "u", "int": "i", "float": "f"}
_TOP = 65535


def read(samples: Samples, rows: "NDArray[np.uint8]", width: int, channels: int) -> "NDArray[Any]":
    """Rows of bytes as rows, width, channels of the values that were written."""
    count = width * channels
    rows = rows[:, : samples.row_bytes(count)]
    if samples.kind == "uint" and samples.bits not in (8, 16, 32, 64):
        return _unpacked_bits(rows, samples.bits, count).reshape(-1, width, channels)
    size = samples.bits // 8
    if samples.predictor == 3:
        sums = np.cumsum(rows.reshape(len(rows), -1, channels), axis=1, dtype=np.uint8)
        planes = sums.reshape(len(rows), size, count).transpose(0, 2, 1)
        values = np.ascontiguousarray(planes).view(f">f{size}")
    else:
        order = ">" if samples.big_endian else "<"
        values = np.ascontiguousarray(rows).view(f"{order}{_CODES[samples.kind]}{size}")
    native = values.astype(values.dtype.newbyteorder("="), copy=False)
    native = native.reshape(-1, width, channels)
    if samples.predictor == 2:
        return np.cumsum(native, axis=1, dtype=native.dtype)
    return native


def _unpacked_bits(rows: "NDArray[np.uint8]", bits: int, count: int) -> "NDArray[np.uint32]":
    """Samples that do not end with a byte, highest bit first (TIFF 6.0, FillOrder 1)."""
    single = np.unpackbits(rows, axis=1)[:, : count * bits].reshape(len(rows), count, bits)
    values = np.zeros((len(rows), count), np.uint32)
    for place in range(bits):
        values = (values << np.uint32(1)) | single[:, :, place]
    return values


@dataclass(frozen=True, slots=True)
class Scale:
    """What value stands for full, and whether the values are linear light."""

    top: float
    is_linear: bool = False

    def applied(self, values: "NDArray[Any]") -> "NDArray[np.uint16]":
        """Values as 16 bits; what is below 0 or no number is 0, what is above the top is full."""
        if values.dtype == np.uint16 and self.top == _TOP:
            return values
        if values.dtype == np.uint8 and self.top == 255:
            return values * np.uint16(257)
        kept = np.nan_to_num(values.astype(np.float64), nan=0.0, posinf=self.top, neginf=0.0)
        scaled = np.clip(kept * (_TOP / self.top), 0, _TOP)
        whole = np.rint(scaled).astype(np.uint16)
        return _srgb_curve()[whole] if self.is_linear else whole


@functools.cache
def _srgb_curve() -> "NDArray[np.uint16]":
    """Linear light to sRGB (IEC 61966-2-1), both of 16 bits."""
    light = np.arange(_TOP + 1) / _TOP
    curved = np.where(light <= 0.0031308, light * 12.92, 1.055 * light ** (1 / 2.4) - 0.055)
    return np.rint(curved * _TOP).astype(np.uint16)


def plain_scale(samples: Samples) -> Scale:
    """The scale that the width of the samples gives."""
    if samples.kind == "float":
        return Scale(1.0)
    return Scale(float(2 ** (samples.bits - (samples.kind == "int")) - 1))


@dataclass(slots=True)
class Census:
    """What values a picture has whose samples could be of any unit: floats, and 32-bit numbers."""

    peak: float = 0.0
    over_one: int = 0
    count: int = 0

    def take(self, values: "NDArray[Any]") -> None:
        finite = values[np.isfinite(values)] if values.dtype.kind == "f" else values.reshape(-1)
        if finite.size:
            self.peak = max(self.peak, float(finite.max()))
            self.over_one += int(np.count_nonzero(finite > 1))
            self.count += finite.size

    def scale(self, samples: Samples, *, has_profile: bool) -> Scale:
        """Floats are light from 0 to 1, linear where no profile says otherwise, and what is
        brighter is clipped. Where most values are above 1, and in 32-bit numbers that use little
        of their range, the unit is 1/255 or 1/65535 as scientific programs write them.
        """
        if samples.kind == "float":
            if 2 * self.over_one <= self.count:
                return Scale(1.0, is_linear=not has_profile)
        elif self.peak > _TOP:
            return plain_scale(samples)
        return Scale(next((top for top in (255.0, 65535.0) if self.peak <= top), self.peak))


def without_matte(
    colours: "NDArray[np.uint16]", alpha: "NDArray[np.uint16]", matte: int
) -> "NDArray[np.uint16]":
    """Colours that were laid on a matte, 0 for black or 65535 for white, as they were before."""
    share = alpha.astype(np.float32) / _TOP
    clean = (colours - (1 - share) * np.float32(matte)) / np.maximum(share, np.float32(1 / _TOP))
    return np.where(alpha == 0, colours, np.clip(np.rint(clean), 0, _TOP)).astype(np.uint16)
