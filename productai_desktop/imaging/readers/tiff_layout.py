"""How a TIFF's samples lie in the file, as its tags say."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, cast

from productai_desktop.imaging.readers.deep import DeepMode
from productai_desktop.imaging.readers.written import SampleKind, Samples

#: how blocks are compressed
NONE, LZW, PACK_BITS, LZMA, ZSTD = 1, 5, 32773, 34925, 50000
DEFLATE = (8, 32946)
_COMPRESSIONS = frozenset((NONE, LZW, PACK_BITS, LZMA, ZSTD, *DEFLATE))

WHITE_IS_ZERO, BLACK_IS_ZERO, RGB, CMYK, CIELAB, ICCLAB = 0, 1, 2, 5, 8, 9
_MODES: dict[int, DeepMode] = {
    WHITE_IS_ZERO: "L", BLACK_IS_ZERO: "L", RGB: "RGB", CMYK: "CMYK", CIELAB: "LAB", ICCLAB: "LAB",
}  # fmt: skip
_WITH_ALPHA: dict[DeepMode, DeepMode] = {
    "L": "LA", "RGB": "RGBA", "CMYK": "CMYKA", "LAB": "LABA",
}  # fmt: skip
_COLOURS: dict[DeepMode, int] = {"L": 1, "RGB": 3, "CMYK": 4, "LAB": 3}
_KINDS: dict[int, SampleKind] = {1: "uint", 2: "int", 3: "float", 4: "uint"}
_MOST_SAMPLES = 32
_MOST_BLOCKS = 100_000
_WIDEST_TILE = 8192


@dataclass(frozen=True, slots=True)
class Layout:
    """Blocks are strips or tiles, in rows from the top left; planes come one after the other."""

    width: int
    height: int
    samples: Samples
    #: of a pixel, with those that are not shown
    channels: int
    photometric: int
    #: of what is shown: with alpha at its end where there is one
    mode: DeepMode
    colours: int
    #: which sample is the alpha
    alpha: int | None
    #: colours were multiplied with it
    is_premultiplied: bool
    is_planar: bool
    compression: int
    block_width: int
    block_height: int
    offsets: tuple[int, ...]
    counts: tuple[int, ...]

    @property
    def across(self) -> int:
        return -(-self.width // self.block_width)

    @property
    def down(self) -> int:
        return -(-self.height // self.block_height)

    @property
    def block_channels(self) -> int:
        return 1 if self.is_planar else self.channels

    @property
    def block_row_bytes(self) -> int:
        return self.samples.row_bytes(self.block_width * self.block_channels)

    @property
    def planes(self) -> tuple[int, ...]:
        """Those that are read: what is not shown may be missing."""
        if not self.is_planar:
            return (0,)
        colours = tuple(range(self.colours))
        return colours if self.alpha is None else (*colours, self.alpha)

    @property
    def alpha_place(self) -> int | None:
        """Which of the samples that are read is the alpha."""
        return self.alpha if self.alpha is None or not self.is_planar else self.colours

    @property
    def held_bytes(self) -> int:
        """What is unpacked at once: a row of blocks, unless it can be read in parts."""
        if self.compression == NONE or self.compression in DEFLATE:
            return 0
        return self.block_row_bytes * self.block_height * self.across * len(self.planes)


def layout_of(tags: Mapping[int, Any], *, big_endian: bool) -> Layout | None:
    """None for what is not read here, among it palettes, YCbCr and JPEG."""
    width, height = _number(tags, 256), _number(tags, 257)
    photometric = _number(tags, 262, 0)
    compression = _number(tags, 259, 1)
    bits, kinds = set(_numbers(tags, 258) or (1,)), set(_numbers(tags, 339) or (1,))
    channels = _number(tags, 277, 1)
    mode = _MODES.get(photometric)
    if (
        mode is None
        or compression not in _COMPRESSIONS
        or len(bits) != 1
        or len(kinds) != 1
        or min(width, height) < 1
        or not _COLOURS[mode] <= channels <= _MOST_SAMPLES
        or _number(tags, 266, 1) != 1
        or (mode == "CMYK" and _number(tags, 332, 1) != 1)
    ):
        return None
    kind = _KINDS.get(kinds.pop())
    if kind is None:
        return None
    samples = Samples(bits.pop(), kind, big_endian, _number(tags, 317, 1))
    is_tiled = 324 in tags
    block_width = _number(tags, 322) if is_tiled else width
    block_height = _number(tags, 323) if is_tiled else min(height, _number(tags, 278, height))
    if not samples.are_readable or min(block_width, block_height) < 1:
        return None
    colours = _COLOURS[mode]
    extras = _numbers(tags, 338)[: channels - colours]
    alpha = next((colours + at for at, extra in enumerate(extras) if extra in (1, 2)), None)
    layout = Layout(
        width=width,
        height=height,
        samples=samples,
        channels=channels,
        photometric=photometric,
        mode=mode if alpha is None else _WITH_ALPHA[mode],
        colours=colours,
        alpha=alpha,
        is_premultiplied=alpha is not None and extras[alpha - colours] == 1,
        is_planar=_number(tags, 284, 1) == 2 and channels > 1,
        compression=compression,
        block_width=block_width,
        block_height=block_height,
        offsets=_numbers(tags, 324 if is_tiled else 273),
        counts=_numbers(tags, 325 if is_tiled else 279),
    )
    blocks = layout.across * layout.down * (max(layout.planes) + 1)
    if len(layout.offsets) < blocks:
        return None
    if compression != 1 and len(layout.counts) < blocks:
        return None
    return layout


def has_sane_blocks(tags: Mapping[int, Any]) -> bool:
    """Neither a million of them nor one that is endless. Tiles have at least 16 pixels a side
    (TIFF 6.0, section 15), and may be larger than what they cover.
    """
    if len(_numbers(tags, 324) or _numbers(tags, 273)) > _MOST_BLOCKS:
        return False
    if 324 not in tags:
        return True
    return all(
        16 <= _number(tags, block) <= max(_WIDEST_TILE, 2 * _number(tags, side))
        for block, side in ((322, 256), (323, 257))
    )


def _numbers(tags: Mapping[int, Any], tag: int) -> tuple[int, ...]:
    value = tags.get(tag, ())
    values = cast(tuple[object, ...], value) if isinstance(value, tuple) else (value,)
    return tuple(one for one in values if isinstance(one, int))


def _number(tags: Mapping[int, Any], tag: int, default: int = 0) -> int:
    values = _numbers(tags, tag)
    return values[0] if values else default
