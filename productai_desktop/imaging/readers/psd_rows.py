"""The rows of a Photoshop document's merged picture, in bands."""

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, BinaryIO

import numpy as np

from productai_desktop.imaging.readers.deep import band_rows
from productai_desktop.imaging.readers.psd_layout import Merged
from productai_desktop.imaging.readers.samples import Scale, read, without_matte
from productai_desktop.imaging.readers.tiff_layout import PACK_BITS
from productai_desktop.imaging.readers.unpack import inflated, unpacked
from productai_desktop.imaging.readers.written import Samples
from productai_desktop.imaging.refusal import UnsupportedError

if TYPE_CHECKING:
    from numpy.typing import NDArray

    from productai_desktop.imaging.readers.deep import Band

_RAW, _PACKED, _ZIP, _ZIP_PREDICTED = 0, 1, 2, 3


def bands(file: BinaryIO, merged: Merged) -> "Iterator[Band]":
    """Raises OSError for a document that is cut off."""
    file.seek(merged.start)
    compression = int.from_bytes(_exactly(file, 2), "big")
    step = band_rows(merged.row_bytes, merged.shown, 1)
    if compression == _RAW:
        parts = _raw(file, merged, step)
    elif compression == _PACKED:
        parts = _packed(file, merged, step)
    elif compression in (_ZIP, _ZIP_PREDICTED) and merged.bits >= 8:
        parts = _zipped(file, merged, step)
    else:
        raise UnsupportedError("compression")
    kind = "float" if merged.bits == 32 else "uint"
    predictor = 1 if compression != _ZIP_PREDICTED else 3 if kind == "float" else 2
    samples = Samples(merged.bits, kind, big_endian=True, predictor=predictor)
    top = 0
    for channels in parts:
        values = [read(samples, rows, merged.width, 1) for rows in channels]
        yield top, _shown(np.concatenate(values, axis=2), merged)
        top += len(values[0])


def _raw(file: BinaryIO, merged: Merged, step: int) -> "Iterator[list[NDArray[np.uint8]]]":
    start = merged.start + 2
    for top in range(0, merged.height, step):
        rows = min(step, merged.height - top)
        channels: list[NDArray[np.uint8]] = []
        for channel in range(merged.shown):
            file.seek(start + (channel * merged.height + top) * merged.row_bytes)
            data = _exactly(file, rows * merged.row_bytes)
            channels.append(np.frombuffer(data, np.uint8).reshape(rows, -1))
        yield channels


def _packed(file: BinaryIO, merged: Merged, step: int) -> "Iterator[list[NDArray[np.uint8]]]":
    """PackBits: rows of their own, whose lengths stand before all of them."""
    kind = np.dtype(">u4" if merged.is_wide else ">u2")
    count = merged.channels * merged.height
    lengths = np.frombuffer(_exactly(file, count * kind.itemsize), kind).astype(np.int64)
    starts = file.tell() + np.concatenate(([0], np.cumsum(lengths)))
    for top in range(0, merged.height, step):
        rows = min(step, merged.height - top)
        channels: list[NDArray[np.uint8]] = []
        for channel in range(merged.shown):
            first = channel * merged.height + top
            begin, end = int(starts[first]), int(starts[first + rows])
            # what PackBits makes longest: a byte more for each 128, and a run for each row
            if end - begin > 2 * rows * merged.row_bytes + 2 * rows:
                raise OSError("rows are longer than they can be")
            file.seek(begin)
            data = _exactly(file, end - begin)
            channels.append(unpacked(data, PACK_BITS, merged.row_bytes, rows))
        yield channels


def _zipped(file: BinaryIO, merged: Merged, step: int) -> "Iterator[list[NDArray[np.uint8]]]":
    """One stream for all channels; what is not shown of it comes last."""
    size = merged.shown * merged.height * merged.row_bytes
    data = file.read(size + 1_000_000)
    stream = inflated(data, merged.row_bytes, merged.shown * merged.height, merged.height)
    whole = list(stream)
    for top in range(0, merged.height, step):
        yield [channel[top : top + step] for channel in whole]


def _shown(values: "NDArray[Any]", merged: Merged) -> "NDArray[np.uint16]":
    colours = values[:, :, : merged.colours]
    if merged.bits == 1:
        return (np.uint16(1) - colours.astype(np.uint16)) * np.uint16(65535)
    # 32 bits are linear light, unless a profile says what they are
    is_linear = merged.bits == 32 and not merged.has_profile
    top = 1.0 if merged.bits == 32 else float(2**merged.bits - 1)
    shown = Scale(top, is_linear=is_linear).applied(colours)
    alpha = Scale(top).applied(values[:, :, merged.colours :])
    if merged.has_alpha and not merged.is_lab:
        shown = without_matte(shown, alpha, 65535)
    if merged.is_cmyk:
        shown = np.uint16(65535) - shown
    elif merged.is_lab and merged.bits == 16:
        # a* and b* are 0 at 0x8000
        moved = shown[:, :, 1:].astype(np.uint32) + 0x80
        shown = np.concatenate((shown[:, :, :1], np.minimum(moved, 65535)), axis=2)
        shown = shown.astype(np.uint16)
    return np.concatenate((shown, alpha), axis=2) if merged.has_alpha else shown


def _exactly(file: BinaryIO, size: int) -> bytes:
    data = file.read(size)
    if len(data) != size:
        raise OSError("the document is cut off")
    return data
