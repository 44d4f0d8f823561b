"""Writers of small photos for the tests, in formats that Pillow does not write."""

import lzma
import struct
import zlib
from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from PIL import Image

_CODES = {1: "B", 2: "s", 3: "H", 4: "I", 5: "II", 7: "B", 13: "I", 16: "Q"}
_SIZES = {1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 10: 8, 13: 4, 16: 8}

#: tag, type, values (or bytes as they are written)
Field = tuple[int, int, Sequence[int] | bytes]


def tiff(
    fields: Sequence[Field],
    blocks: Sequence[bytes] = (),
    *,
    big_endian: bool = False,
    big: bool = False,
    tiled: bool = False,
    subs: Sequence[tuple[Sequence[Field], Sequence[bytes]]] = (),
    next_ifd: int = 0,
) -> bytes:
    """A TIFF of one picture, whose blocks become its strips or tiles; `subs` are its SubIFDs."""
    order = ">" if big_endian else "<"
    word = "Q" if big else "I"
    size = 8 if big else 4
    head = b"MM" if big_endian else b"II"
    head += struct.pack(order + "HHHQ", 43, 8, 0, 16) if big else struct.pack(order + "HI", 42, 8)
    body = bytearray(head)

    def packed(kind: int, values: Sequence[int] | bytes) -> bytes:
        if isinstance(values, bytes):
            return values
        return struct.pack(f"{order}{len(values)}{_CODES[kind][0]}", *values)

    def directory(all_fields: Sequence[Field], following: int) -> None:
        entries = sorted(all_fields, key=lambda field: field[0])
        start = len(body)
        entry = 20 if big else 12
        after = start + (8 if big else 2) + entry * len(entries) + size
        table, extra = bytearray(), bytearray()
        for tag, kind, values in entries:
            data = packed(kind, values)
            count = len(data) // _SIZES[kind]
            if len(data) > size:
                place = struct.pack(order + word, after + len(extra))
                extra += data + bytes(len(data) % 2)
            else:
                place = data.ljust(size, b"\0")
            table += struct.pack(order + "HH" + word, tag, kind, count) + place
        count_of = struct.pack(order + ("Q" if big else "H"), len(entries))
        body.extend(count_of + table + struct.pack(order + word, following) + extra)

    def placed(given: Sequence[Field], data: Sequence[bytes]) -> list[Field]:
        """The fields with those of the blocks, which come behind `start` once it is known."""
        known = {field[0] for field in given}
        offsets, counts = (324, 325) if tiled else (273, 279)
        kind = 16 if big else 4
        all_fields = list(given)
        if data and offsets not in known:
            positions = []
            for block in data:
                positions.append(len(body))
                body.extend(block + bytes(len(block) % 2))
            all_fields.append((offsets, kind, positions))
            if counts not in known:
                all_fields.append((counts, kind, [len(block) for block in data]))
        return all_fields

    # blocks and SubIFDs come first, the directory after them
    sub_offsets = []
    for sub_fields, sub_blocks in subs:
        complete = placed(sub_fields, sub_blocks)
        sub_offsets.append(len(body))
        directory(complete, 0)
    first = placed(fields, blocks)
    if sub_offsets:
        first.append((330, 4, sub_offsets))
    start = len(body)
    if big:
        body[8:16] = struct.pack(order + "Q", start)
    else:
        body[4:8] = struct.pack(order + "I", start)
    directory(first, start if next_ifd == -1 else next_ifd)
    return bytes(body)


def pack_bits(data: bytes) -> bytes:
    """Literal runs alone: a valid PackBits stream."""
    parts = [data[at : at + 128] for at in range(0, len(data), 128)]
    return b"".join(bytes((len(part) - 1,)) + part for part in parts)


def tiff_of(
    pixels: NDArray,
    photometric: int,
    *,
    compression: int = 1,
    predictor: int = 1,
    big_endian: bool = False,
    big: bool = False,
    planar: bool = False,
    tile: tuple[int, int] | None = None,
    rows_per_strip: int | None = None,
    extra: Sequence[Field] = (),
) -> bytes:
    """Pixels (rows, width, channels) as a TIFF with samples of their own type."""
    height, width, channels = pixels.shape
    kind = {"u": 1, "i": 2, "f": 3}[pixels.dtype.kind]
    order = ">" if big_endian else "<"
    block_width, block_height = tile or (width, rows_per_strip or height)
    planes = [pixels[:, :, at : at + 1] for at in range(channels)] if planar else [pixels]
    blocks = []
    for plane in planes:
        for top in range(0, height, block_height):
            for left in range(0, width, block_width):
                part = plane[top : top + block_height, left : left + block_width]
                if tile:
                    missing = (block_height - part.shape[0], block_width - part.shape[1])
                    part = np.pad(part, ((0, missing[0]), (0, missing[1]), (0, 0)), mode="edge")
                blocks.append(_compressed(_rows(part, predictor, order), compression))
    fields: list[Field] = [
        (256, 4, [width]), (257, 4, [height]), (258, 3, [pixels.dtype.itemsize * 8] * channels),
        (259, 3, [compression]), (262, 3, [photometric]), (277, 3, [channels]),
        (284, 3, [2 if planar else 1]), (317, 3, [predictor]), (339, 3, [kind] * channels),
    ]  # fmt: skip
    if tile:
        fields += [(322, 4, [block_width]), (323, 4, [block_height])]
    else:
        fields.append((278, 4, [block_height]))
    given = {field[0] for field in extra}
    fields = [field for field in fields if field[0] not in given] + list(extra)
    return tiff(fields, blocks, big_endian=big_endian, big=big, tiled=tile is not None)


def _rows(part: NDArray, predictor: int, order: str) -> bytes:
    size = part.dtype.itemsize
    if predictor == 2:
        part = np.diff(part, axis=1, prepend=part.dtype.type(0))
    if predictor == 3:
        rows, width, channels = part.shape
        raw = part.astype(part.dtype.newbyteorder(">")).view(np.uint8)
        shuffled = raw.reshape(rows, width * channels, size).transpose(0, 2, 1)
        shuffled = shuffled.reshape(rows, -1, channels)
        return np.diff(shuffled, axis=1, prepend=np.uint8(0)).tobytes()
    return part.astype(order + part.dtype.str[1:]).tobytes()


def _compressed(data: bytes, compression: int) -> bytes:
    if compression == 1:
        return data
    if compression in (8, 32946):
        return zlib.compress(data)
    if compression == 32773:
        return pack_bits(data)
    if compression == 34925:
        return lzma.compress(data, check=lzma.CHECK_NONE)
    raise ValueError(compression)


def png_chunk(name: bytes, data: bytes) -> bytes:
    check = zlib.crc32(name + data)
    return struct.pack(">I", len(data)) + name + data + struct.pack(">I", check)


def png(header: tuple[int, ...], pixels: bytes, chunks: bytes = b"") -> bytes:
    """A PNG by the seven numbers of its header, its rows with filter bytes, further chunks."""
    return (
        b"\x89PNG\r\n\x1a\n"
        + png_chunk(b"IHDR", struct.pack(">IIBBBBB", *header))
        + chunks
        + png_chunk(b"IDAT", zlib.compress(pixels))
        + png_chunk(b"IEND", b"")
    )


def png_of(pixels: NDArray, chunks: bytes = b"") -> bytes:
    """Pixels of 16 bits as a PNG."""
    height, width, channels = pixels.shape
    kind = {1: 0, 2: 4, 3: 2, 4: 6}[channels]
    rows = b"".join(b"\0" + row.astype(">u2").tobytes() for row in pixels)
    return png((width, height, 16, kind, 0, 0, 0), rows, chunks)


def psd_of(
    pixels: NDArray,
    mode: int,
    *,
    compression: int = 1,
    wide: bool = False,
    transparent: bool = False,
    deep_layers: bool = False,
    palette: bytes = b"",
    resources: Sequence[tuple[int, bytes]] = (),
    size: tuple[int, int] | None = None,
    bits: int | None = None,
) -> bytes:
    """Pixels (rows, width, channels) as the merged picture of a Photoshop document."""
    height, width, channels = pixels.shape
    width, height = size or (width, height)
    depth = bits or pixels.dtype.itemsize * 8
    head = struct.pack(
        ">4sH6xHIIHH", b"8BPS", 2 if wide else 1, channels, height, width, depth, mode
    )
    blocks = b"".join(
        b"8BIM" + struct.pack(">HHI", number, 0, len(data)) + data + bytes(len(data) % 2)
        for number, data in resources
    )
    long = ">Q" if wide else ">I"
    count = struct.pack(">h", -1) + bytes(2)
    layers = b""
    if transparent and deep_layers:  # no layers where those of 8 bits stand; no masks
        layers = struct.pack(long, 0) + struct.pack(">I", 0)
        layers += b"8BIMLr16" + struct.pack(long, len(count)) + count
    elif transparent:
        layers = struct.pack(long, len(count)) + count + struct.pack(">I", 0)
    big = pixels.astype(pixels.dtype.newbyteorder(">"))
    planes = [big[:, :, at] for at in range(channels)]
    rows = [row.tobytes() for plane in planes for row in plane]
    if compression == 0:
        data = b"".join(rows)
    elif compression == 1:
        packed = [pack_bits(row) for row in rows]
        kind = ">u4" if wide else ">u2"
        data = np.array([len(row) for row in packed]).astype(kind).tobytes() + b"".join(packed)
    else:
        data = zlib.compress(b"".join(rows))
    return (
        head
        + struct.pack(">I", len(palette)) + palette
        + struct.pack(">I", len(blocks)) + blocks
        + struct.pack(long, len(layers)) + layers
        + struct.pack(">H", compression) + data
    )  # fmt: skip


def dng_of(
    mosaic: NDArray, *, preview: bytes = b"", preview_size: tuple[int, int] = (0, 0),
    orientation: int = 1, size: tuple[int, int] | None = None,
) -> bytes:  # fmt: skip
    """A sensor's values, red, green, green and blue in squares, as a DNG of 16 bits."""
    height, width = mosaic.shape
    width, height = size or (width, height)
    about: list[Field] = [
        (50706, 1, [1, 4, 0, 0]), (50708, 2, b"Tests One\0"), (271, 2, b"Tests\0"),
        (272, 2, b"One\0"), (274, 3, [orientation]),
        (50721, 10, _rationals((1, 0, 0, 0, 1, 0, 0, 0, 1))),
        (50728, 5, _rationals((1, 1, 1))), (50778, 3, [21]),
    ]  # fmt: skip
    sensor: list[Field] = [
        (254, 4, [0]), (256, 4, [width]), (257, 4, [height]), (258, 3, [16]), (259, 3, [1]),
        (262, 3, [32803]), (277, 3, [1]), (278, 4, [height]), (284, 3, [1]),
        (33421, 3, [2, 2]), (33422, 1, [0, 1, 1, 2]), (50714, 3, [0]), (50717, 4, [65535]),
    ]  # fmt: skip
    data = [mosaic.astype("<u2").tobytes()]
    if not preview:
        return tiff([*sensor, *about], data)
    small: list[Field] = [
        (254, 4, [1]), (256, 4, [preview_size[0]]), (257, 4, [preview_size[1]]),
        (258, 3, [8, 8, 8]), (259, 3, [7]), (262, 3, [6]), (277, 3, [3]),
        (278, 4, [preview_size[1]]), (284, 3, [1]),
    ]  # fmt: skip
    return tiff([*small, *about], [preview], subs=[(sensor, data)])


def _rationals(values: Sequence[int]) -> bytes:
    return b"".join(struct.pack("<ii", value, 1) for value in values)


def box(name: bytes, *parts: bytes) -> bytes:
    """A box of ISO/IEC 14496-12."""
    data = b"".join(parts)
    return struct.pack(">I", 8 + len(data)) + name + data


def heif_of(
    source: bytes, properties: Sequence[bytes] = (), exif: bytes = b"",
    size: tuple[int, int] | None = None, brands: bytes = b"heicmif1",
) -> bytes:  # fmt: skip
    """The coded picture of another HEIF with further properties (irot, imir, colr …)."""
    at = source.index(b"hvcC") - 4
    config = source[at : at + int.from_bytes(source[at : at + 4], "big")]
    at = source.index(b"ispe") - 4
    extent = source[at : at + 20]
    if size:
        extent = extent[:12] + struct.pack(">II", *size)
    at = source.index(b"mdat") - 4
    coded = source[at + 8 : at + int.from_bytes(source[at : at + 4], "big")]
    metadata = struct.pack(">I", 6) + b"Exif\0\0" + exif if exif else b""
    all_properties = [config, extent, *properties]
    items = [(1, b"hvc1", coded)] + ([(2, b"Exif", metadata)] if exif else [])
    entries = b"".join(
        box(b"infe", b"\2\0\0\0", struct.pack(">HH", number, 0), kind, b"\0")
        for number, kind, _ in items
    )
    links = b"".join(bytes((0x80 | (at + 1),)) for at in range(len(all_properties)))

    def head(start: int) -> bytes:
        places, position = b"", start
        for number, _, data in items:
            places += struct.pack(">HHHII", number, 0, 1, position, len(data))
            position += len(data)
        return box(b"ftyp", brands[:4], bytes(4), brands[4:]) + box(
            b"meta", bytes(4),
            box(b"hdlr", bytes(8), b"pict", bytes(13)),
            box(b"pitm", bytes(4), struct.pack(">H", 1)),
            box(b"iinf", bytes(4), struct.pack(">H", len(items)), entries),
            box(b"iref", bytes(4), box(b"cdsc", struct.pack(">HHH", 2, 1, 1))) if exif else b"",
            box(b"iprp", box(b"ipco", *all_properties),
                box(b"ipma", bytes(4), struct.pack(">IHB", 1, 1, len(all_properties)), links)),
            box(b"iloc", bytes(4), struct.pack(">BBH", 0x44, 0, len(items)), places),
        )  # fmt: skip

    start = len(head(0)) + 8
    return head(start) + box(b"mdat", *(data for _, _, data in items))


def gradient(height: int, width: int, channels: int, kind: str = "u2", seed: int = 1) -> NDArray:
    """Values all over the range of their type, floats from 0 to 1."""
    noise = np.random.default_rng(seed)
    if kind[0] == "f":
        return noise.random((height, width, channels)).astype(kind)
    limits = np.iinfo(kind)
    return noise.integers(limits.min, limits.max, (height, width, channels), kind, endpoint=True)


def jpeg_of(size: tuple[int, int]) -> bytes:
    import io

    sink = io.BytesIO()
    Image.linear_gradient("L").resize(size).convert("RGB").save(sink, "JPEG", quality=90)
    return sink.getvalue()
