"""CBOR (RFC 8949), as far as C2PA's claims use it, read within bounds."""

import struct
from typing import cast

#: arrays and maps in each other
_MOST_DEPTH = 32
_MOST_ITEMS = 100_000
_BREAK = object()


def read(data: bytes) -> object:
    """The first item: None, bool, int, float, str, bytes, a list or a dict; tags are left out.

    Raises ValueError for what is cut off, too deep or unknown.
    """
    return _Reader(data).item(0)


class _Reader:
    def __init__(self, data: bytes) -> None:
        self._data = data
        self._position = 0
        self._items = 0

    def item(self, depth: int) -> object:
        self._items += 1
        if depth > _MOST_DEPTH or self._items > _MOST_ITEMS:
            raise ValueError("too deep or too long")
        first = self._take(1)[0]
        major, minor = first >> 5, first & 0x1F
        if major == 7:
            return self._simple(minor)
        length = self._length(minor)
        if major in (2, 3):
            content = self._bytes(length, depth)
            return content if major == 2 else content.decode("utf-8", "replace")
        if length is None:
            if major in (4, 5):
                return self._several(major, None, depth)
            raise ValueError("no such length")
        if major == 0:
            return length
        if major == 1:
            return -1 - length
        if major == 6:
            return self.item(depth + 1)
        return self._several(major, length, depth)

    def _several(self, major: int, length: int | None, depth: int) -> object:
        wanted = None if length is None else length * (major - 3)
        found: list[object] = []
        while wanted is None or len(found) < wanted:
            one = self.item(depth + 1)
            if one is _BREAK:
                if wanted is not None:
                    raise ValueError("an end out of place")
                break
            found.append(one)
        if major == 4:
            return found
        if len(found) % 2:
            raise ValueError("a key without a value")
        pairs = zip(found[::2], found[1::2], strict=True)
        return {key: value for key, value in pairs if isinstance(key, str | int | bytes)}

    def _bytes(self, length: int | None, depth: int) -> bytes:
        if length is not None:
            return self._take(length)
        pieces: list[bytes] = []
        while True:
            piece = self.item(depth + 1)
            if piece is _BREAK:
                return b"".join(pieces)
            if not isinstance(piece, bytes | str):
                raise ValueError("a piece of another kind")  # noqa: TRY004 - the data's mistake
            pieces.append(piece.encode() if isinstance(piece, str) else piece)

    def _simple(self, minor: int) -> object:
        plain = {20: False, 21: True, 22: None, 23: None, 31: _BREAK}
        if minor in plain:
            return plain[minor]
        if minor in (25, 26, 27):
            kind = {25: ">e", 26: ">f", 27: ">d"}[minor]
            return cast("float", struct.unpack(kind, self._take(1 << minor - 24))[0])
        if minor == 24:
            self._take(1)
        return None

    def _length(self, minor: int) -> int | None:
        if minor < 24:
            return minor
        if minor < 28:
            return int.from_bytes(self._take(1 << minor - 24), "big")
        if minor == 31:
            return None
        raise ValueError("no such length")

    def _take(self, count: int) -> bytes:
        end = self._position + count
        if end > len(self._data):
            raise ValueError("cut off")
        taken = self._data[self._position : end]
        self._position = end
        return taken
