"""A picture as the window shows it: upright, bounded in size, with its smaller levels.

Memory: a whole picture takes 4 bytes a pixel, its levels a third more. One of up to 26 megapixels
(a camera's) takes 140 MB, one of 100 megapixels 535 MB, and a larger one is reduced to that; see
`Thumbnails` for how many are kept.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

if TYPE_CHECKING:
    from productai_desktop.imaging.preview import Thumb

#: asked for as the side of a picture with all its pixels
PICTURE_SIDE = 65_500
#: pixels of a whole picture at most: what has more is shown with fewer
MOST_PIXELS = 100_000_000
#: longest side of what is shown first: a result of 2K is whole with it
FIRST_SIDE = 2048
#: the first sight of a file that was never seen may be as small as that: it is there sooner
_FIRST_ENOUGH = 1440
#: a picture's smallest level is at most twice as long
_SMALLEST_LEVEL = 512


@dataclass(frozen=True, slots=True)
class Picture:
    """A decoded picture. Its levels halve in size, the largest first; all are upright, and in the
    colours of the monitor, which are sRGB where nothing is known of it."""

    levels: tuple[QImage, ...]
    #: pixels of the file itself, upright; `levels[0]` may be smaller
    width: int
    height: int
    #: what `levels[0]` borrows its pixels from, kept alive with it; None where it owns them
    pixels: object = None
    #: the same in sRGB, at most 2048 pixels a side; None where the levels are sRGB
    srgb: QImage | None = None

    @property
    def values(self) -> QImage:
        """What colours are measured in: sRGB; it may have fewer pixels than `levels[0]`."""
        return self.levels[0] if self.srgb is None else self.srgb

    @property
    def whole(self) -> bool:
        """Whether `levels[0]` has all pixels of the file."""
        pixels = self.levels[0].width() * self.levels[0].height()
        return pixels >= min(self.width * self.height, 0.99 * MOST_PIXELS)

    @property
    def bytes(self) -> int:
        beside = 0 if self.srgb is None else self.srgb.sizeInBytes()
        return beside + sum(level.sizeInBytes() for level in self.levels)

    @property
    def whole_bytes(self) -> int:
        """What it takes, or would take, with all its pixels and its levels."""
        return min(self.width * self.height, MOST_PIXELS) * 4 * 4 // 3

    def level_for(self, width: float) -> QImage:
        """The smallest level that is at least `width` device pixels wide, else the largest."""
        for level in reversed(self.levels):
            if level.width() >= width:
                return level
        return self.levels[0]


def warm_up() -> None:
    """Imports what photos need. Blocking: in threads only."""
    # Here, as the imports hold the interpreter's lock for tens of milliseconds at a time: neither
    # before the first paint nor while photos come.
    import productai_desktop.imaging.warming  # noqa: F401  # pyright: ignore[reportUnusedImport]


def warm_up_for_pairs() -> None:
    """Imports what comparing two pictures needs. Blocking: in threads only."""
    # Here for the same reason; most photos are shown and prepared without it.
    import productai_desktop.imaging.warming_pairs  # noqa: F401  # pyright: ignore[reportUnusedImport]


def no_monitor() -> bytes | None:
    """Nothing is known of the monitor: pictures are shown as sRGB."""
    return None


@dataclass(frozen=True, slots=True)
class PictureReader:
    """Reads pictures for one window: kept previews first, in the colours of its monitor."""

    #: where previews of results are kept; None for none
    previews: Path | None = None
    #: the profile of the monitor that the window is on; safe in threads
    monitor: Callable[[], bytes | None] = field(default=no_monitor)

    def __call__(self, path: str, side: int) -> Picture:
        """Decodes a file to at most `side` pixels on its longer side. Blocking: in threads only.

        Raises InputError.
        """
        # Pillow's 60 ms are for the thread that decodes, after the first paint.
        from productai_desktop.imaging.preview import displayed, thumbnail
        from productai_desktop.imaging.previews import Previews

        monitor = self.monitor()
        if side <= FIRST_SIDE and self.previews is not None:
            kept = Previews(self.previews).find(Path(path))
            if kept is not None:
                shown = kept if monitor is None else displayed(kept, monitor)
                made = _picture(shown, borrowed=False)
                return made if side == FIRST_SIDE else reduced(made, side)
        if side > FIRST_SIDE:
            side = _whole_side(path)
            return _picture(thumbnail(Path(path), side, None, monitor), borrowed=True)
        enough = _FIRST_ENOUGH if side == FIRST_SIDE else None
        return _picture(thumbnail(Path(path), side, enough, monitor), borrowed=False)


def decode_picture(path: str, side: int) -> Picture:
    """Decodes a file to at most `side` pixels on its longer side, sRGB. Blocking: in threads only.

    Raises InputError.
    """
    return PictureReader()(path, side)


def _whole_side(path: str) -> int:
    """The longer side of a picture with all its pixels, or as many as are shown."""
    from productai_desktop.imaging.intake import look

    facts = look(Path(path))
    share = min(1.0, math.sqrt(MOST_PIXELS / (facts.width * facts.height)))
    return max(1, math.floor(max(facts.width, facts.height) * share))


def _picture(thumb: "Thumb", *, borrowed: bool) -> Picture:
    """`borrowed`: the pixels of a large picture are not copied, but kept with it."""
    beside = None if thumb.srgb is None else _owned(thumb.srgb)
    if borrowed and thumb.format == "RGB32":
        image = _lent(thumb)
        return with_levels(image, thumb.full_width, thumb.full_height, thumb.pixels, beside)
    return with_levels(_owned(thumb), thumb.full_width, thumb.full_height, None, beside)


def _owned(thumb: "Thumb") -> QImage:
    image = _lent(thumb)
    if thumb.format == "RGBA8888":
        return image.convertToFormat(QImage.Format.Format_ARGB32_Premultiplied)
    # A pixmap made of it may outlive the borrowed bytes; and their filler is 0, which Qt would
    # take for transparent where it copies them onto a pixmap that has transparency.
    image = image.convertToFormat(QImage.Format.Format_ARGB32)
    image.reinterpretAsFormat(QImage.Format.Format_RGB32)
    return image


def _lent(thumb: "Thumb") -> QImage:
    alpha = thumb.format == "RGBA8888"
    form = QImage.Format.Format_RGBA8888 if alpha else QImage.Format.Format_RGB32
    return QImage(thumb.pixels, thumb.width, thumb.height, thumb.stride, form)


def with_levels(
    image: QImage, width: int, height: int, pixels: object = None, srgb: QImage | None = None
) -> Picture:
    """A Picture of an upright image whose file has `width` by `height` pixels.

    `pixels` is what the image borrows from, if it does; `srgb` is as in Picture.
    """
    levels = [image]
    while max(levels[-1].width(), levels[-1].height()) > 2 * _SMALLEST_LEVEL:
        half = levels[-1].size() / 2
        levels.append(
            levels[-1].scaled(
                max(1, half.width()),
                max(1, half.height()),
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )
    return Picture(tuple(levels), width, height, pixels, srgb)


def reduced(picture: Picture, side: int) -> Picture:
    """The picture at most `side` pixels a side, scaled from the nearest level. Blocking."""
    share = min(1.0, side / max(picture.width, picture.height))
    width, height = max(1, round(picture.width * share)), max(1, round(picture.height * share))
    small = picture.level_for(width).scaled(
        width,
        height,
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return Picture((small,), picture.width, picture.height)
