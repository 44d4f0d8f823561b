"""Unpacking: compressed rows of bytes, by the libtiff inside Pillow and by zlib."""

import io
import struct
import zlib
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from productai_desktop.imaging.readers.plain_tiff import PlainTiff

if TYPE_CHECKING:
    from numpy.typing import NDArray


def unpacked(data: bytes, compression: int, row_bytes: int, rows: int) -> "NDArray[np.uint8]":
    """Rows of bytes from what a strip or tile of a TIFF holds. Raises OSError.

    libtiff is shown grey pixels of 8 bits, of which a row has as many as it has bytes.
    """
    fields = ((256, row_bytes), (257, rows), (258, 8), (259, compression), (262, 1), (273, 122),
              (277, 1), (278, rows), (279, len(data)))  # fmt: skip
    head = b"II*\0\x08\0\0\0" + struct.pack("<H", len(fields))
    head += b"".join(struct.pack("<HHII", tag, 4, 1, value) for tag, value in fields)
    image = PlainTiff(io.BytesIO(head + bytes(4) + data))
    image.load()
    return np.asarray(image)


def inflated(data: bytes, row_bytes: int, rows: int, step: int) -> "Iterator[NDArray[np.uint8]]":
    """Rows of bytes from a zlib stream, at most `step` at a time. Raises OSError, zlib.error."""
    stream = zlib.decompressobj()
    rest = data
    for top in range(0, rows, step):
        wanted = min(step, rows - top) * row_bytes
        parts = bytearray()
        while len(parts) < wanted:
            part = stream.decompress(rest, wanted - len(parts))
            rest = stream.unconsumed_tail
            if not part and not rest:
                raise OSError("the picture is cut off")
            parts += part
        yield np.frombuffer(parts, np.uint8).reshape(-1, row_bytes)
