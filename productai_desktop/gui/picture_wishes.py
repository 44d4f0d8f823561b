"""What the window wants to see of a file, and what came of it."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtGui import QPixmap

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui.pictures import Picture, reduced

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class Wish:
    """A file to decode, and the longest side in device pixels."""

    path: str
    side: int


#: (mtime in ns, bytes) of a file
Stamp = tuple[int, int]


@dataclass(slots=True)
class Entry:
    """What came of a wish. `picture` is None where the file cannot be shown."""

    stamp: Stamp | None
    picture: Picture | None
    pixmap: QPixmap | None
    looked_at: float
    #: when it was last asked for
    used_at: float = 0.0

    @property
    def bytes(self) -> int:
        return 512 if self.picture is None else self.picture.bytes


@dataclass(frozen=True, slots=True)
class Outcome:
    wish: Wish
    #: None where the file cannot be read
    stamp: Stamp | None
    picture: Picture | None
    #: the file is as it was when it was last decoded: `picture` says nothing
    unchanged: bool = False
    #: of `Thumbnails.remake` since which it was wanted
    age: int = 0


def outcome_of(
    decode: Callable[[str, int], Picture],
    wish: Wish,
    known: Stamp | None,
    larger: Entry | None,
) -> Outcome:
    try:
        status = os.stat(wish.path)  # noqa: PTH116 - a Path cannot hold every text a drop brings
        stamp = (status.st_mtime_ns, status.st_size)
    except (OSError, ValueError):
        return Outcome(wish, None, None)
    if stamp == known:
        return Outcome(wish, stamp, None, unchanged=True)
    if larger is not None and larger.picture is not None and larger.stamp == stamp:
        return Outcome(wish, stamp, reduced(larger.picture, wish.side))
    try:
        picture = decode(wish.path, wish.side)
    except (ProductAIError, OSError, ValueError, MemoryError) as error:
        log.info("A picture cannot be shown: %s", type(error).__name__)
        return Outcome(wish, stamp, None)
    return Outcome(wish, stamp, picture)
