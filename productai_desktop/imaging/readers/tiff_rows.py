"""The rows of a TIFF of any depth, in bands, by its layout."""

import os
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from productai_desktop.imaging.readers.deep import band_rows
from productai_desktop.imaging.readers.samples import (
    Census,
    Scale,
    plain_scale,
    read,
    without_matte,
)
from productai_desktop.imaging.readers.tiff_layout import (
    CIELAB,
    DEFLATE,
    ICCLAB,
    NONE,
    WHITE_IS_ZERO,
    Layout,
)
from productai_desktop.imaging.readers.unpack import inflated, unpacked

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from productai_desktop.imaging.readers.deep import Band

#: what compressed data may have beyond twice what it holds
_PACKED_EXTRA = 1_000_000


def bands(file: BinaryIO, layout: Layout, *, has_profile: bool) -> "Iterator[Band]":
    """Raises OSError for a file that is cut off."""
    scale = _scale(file, layout, has_profile=has_profile)
    for top, values in _values(file, layout):
        yield top, _shown(values, layout, scale)


def _scale(file: BinaryIO, layout: Layout, *, has_profile: bool) -> Scale:
    samples = layout.samples
    if layout.photometric in (CIELAB, ICCLAB) or (samples.kind != "float" and samples.bits < 32):
        return plain_scale(samples)
    census = Census()
    for _, values in _values(file, layout):
        census.take(values[:, :, : layout.colours])
    return census.scale(samples, has_profile=has_profile)


def _values(file: BinaryIO, layout: Layout) -> "Iterator[tuple[int, NDArray[Any]]]":
    """Bands of the values as they were written."""
    step = band_rows(layout.block_row_bytes * layout.across, len(layout.planes), 1)
    for row in range(layout.down):
        top = row * layout.block_height
        bottom = min(layout.height, top + layout.block_height)
        blocks = [
            _block(file, layout, (plane * layout.down + row) * layout.across + column, step)
            for plane in layout.planes
            for column in range(layout.across)
        ]
        while top < bottom:
            parts = [next(block) for block in blocks]
            wide = [
                np.concatenate(parts[at : at + layout.across], axis=1)[:, : layout.width]
                for at in range(0, len(parts), layout.across)
            ]
            band = np.concatenate(wide, axis=2) if len(wide) > 1 else wide[0]
            yield top, band[: bottom - top]
            top += len(band)


def _block(file: BinaryIO, layout: Layout, index: int, step: int) -> "Iterator[NDArray[Any]]":
    """A strip or tile, at most `step` rows at a time."""
    rows = layout.block_height
    if layout.block_width == layout.width:  # the last strip ends with the picture
        rows = min(rows, layout.height - (index // layout.across % layout.down) * rows)
    row_bytes = layout.block_row_bytes
    offset = layout.offsets[index]
    if layout.compression == NONE:
        found = _stored(file, offset, row_bytes, rows, step)
    else:
        size = layout.counts[index]
        if size > 2 * rows * row_bytes + _PACKED_EXTRA:
            raise OSError("a block is longer than it can be")
        data = _read(file, offset, size)
        if layout.compression in DEFLATE:
            found = inflated(data, row_bytes, rows, step)
        else:
            whole = unpacked(data, layout.compression, row_bytes, rows)
            found = (whole[at : at + step] for at in range(0, rows, step))
    for part in found:
        yield read(layout.samples, part, layout.block_width, layout.block_channels)


def _stored(
    file: BinaryIO, offset: int, row_bytes: int, rows: int, step: int
) -> "Iterator[NDArray[np.uint8]]":
    for top in range(0, rows, step):
        size = min(step, rows - top) * row_bytes
        data = _read(file, offset + top * row_bytes, size)
        yield np.frombuffer(data, np.uint8).reshape(-1, row_bytes)


def _read(file: BinaryIO, offset: int, size: int) -> bytes:
    if offset + size > file.seek(0, os.SEEK_END):
        raise OSError("the picture is cut off")
    file.seek(offset)
    data = file.read(size)
    if len(data) != size:
        raise OSError("the picture is cut off")
    return data


def _shown(values: "NDArray[Any]", layout: Layout, scale: Scale) -> "NDArray[np.uint16]":
    colours = values[:, :, : layout.colours]
    if layout.photometric in (CIELAB, ICCLAB):
        shown = _lab(colours, layout)
    else:
        shown = scale.applied(colours)
        if layout.photometric == WHITE_IS_ZERO:
            shown = np.uint16(65535) - shown
    at = layout.alpha_place
    if at is None:
        return shown
    opacity = Scale(1.0) if layout.samples.kind == "float" else plain_scale(layout.samples)
    alpha = opacity.applied(values[:, :, at : at + 1])
    if layout.is_premultiplied:
        shown = without_matte(shown, alpha, 0)
    return np.concatenate((shown, alpha), axis=2)


def _lab(values: "NDArray[Any]", layout: Layout) -> "NDArray[np.uint16]":
    """To the encoding of ICC version 4, from those of TIFF 6.0, section 23, and of its technical
    note on ICCLAB, which is that of ICC version 2.
    """
    kind, bits = layout.samples.kind, layout.samples.bits
    numbers = values.astype(np.float64)
    if kind == "float":
        light, colour = numbers[:, :, :1] * 655.35, (numbers[:, :, 1:] + 128) * 257
    elif layout.photometric == ICCLAB:
        unit = 255 if bits == 8 else 0xFF00
        light = numbers[:, :, :1] * (65535 / unit)
        colour = numbers[:, :, 1:] * (257 / 2 ** (bits - 8))
    else:
        half = 2 ** (bits - 1)
        signed = np.where(
            numbers[:, :, 1:] >= half, numbers[:, :, 1:] - 2 * half, numbers[:, :, 1:]
        )
        light = numbers[:, :, :1] * (65535 / (2**bits - 1))
        colour = (signed / 2 ** (bits - 8) + 128) * 257
    whole = np.nan_to_num(np.concatenate((light, colour), axis=2), nan=0.0)
    return np.rint(np.clip(whole, 0, 65535)).astype(np.uint16)
