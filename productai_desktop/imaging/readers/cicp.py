"""cICP: the chunk by which a PNG names its colours by numbers, which Pillow does not read."""

from typing import BinaryIO

#: chunks that are looked at: those that may stand before the pixels are fewer
_MOST_CHUNKS = 200


def cicp_of(file: BinaryIO) -> tuple[int, int] | None:
    """Colour primaries and transfer by the numbers of ITU-T H.273 (PNG 3, section 11.3.2.6); None
    where the PNG has none. The file's position stays as it is."""
    place = file.tell()
    try:
        file.seek(8)
        for _ in range(_MOST_CHUNKS):
            head = file.read(8)
            length, name = int.from_bytes(head[:4], "big"), head[4:]
            if name == b"cICP" and length == 4:
                content = file.read(4)
                return (content[0], content[1]) if len(content) == 4 else None
            if len(name) < 4 or name in (b"IDAT", b"IEND"):
                return None
            file.seek(length + 4, 1)
        return None
    finally:
        file.seek(place)
