"""Pictures for the window: decoded in threads, kept in bounded memory, told when they are there."""

import logging
import math
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QPointF, QRectF, QSizeF, Qt, QThread, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPalette, QPen, QPixmap, QPixmapCache

from productai_desktop.core.addresses import is_address
from productai_desktop.gui.hands import Hands
from productai_desktop.gui.picture_wishes import Entry, Outcome, Stamp, Wish, outcome_of
from productai_desktop.gui.pictures import FIRST_SIDE, PICTURE_SIDE, Picture, decode_picture
from productai_desktop.gui.screen_colours import ScreenColours

log = logging.getLogger(__name__)

#: an entry older than this is looked at again (its file may have changed) when it is asked for
FRESH_SECONDS = 5.0
#: what became known within this time is told in one turn, so that views are painted once for it
TELL_MILLISECONDS = 30
#: told in one turn at most
_MOST_TOLD = 8
_MOST_WAITING = 128
#: while wishes wait, it is looked so often whether a thread hangs
_LOOK_MILLISECONDS = 1000
#: those that are decoding are waited for so long at the end
_LEAVE_SECONDS = 10.0
#: pictures kept with all their pixels beside those that are looked at: an original and its result,
#: which are 280 MB where both have 26 megapixels
_MOST_WHOLE = 2
#: all that are kept whole: two of 100 megapixels. One is decoded at a time, which takes another 4
#: bytes for each pixel of the file meanwhile
_WHOLE_BYTES = 1_100_000_000
#: no file has it: what was made for another monitor is made anew
_STALE = (-1, -1)


class Thumbnails(QObject):
    """Thumbnails and whole pictures by path, for every part of the window.

    All methods belong to the Qt thread and return at once: the file is looked at, decoded and
    scaled in threads, the newest wish first, a smaller size from a larger one that is there. Who
    waits connects to `ready` and asks again. Addresses are never fetched. `close()` must be
    called before the program ends. Files that give no answer, as on a network that has gone, keep
    nobody else waiting.
    """

    #: path of a picture that is there now, changed, or turned out to be no picture
    ready = Signal(str)
    _decoded = Signal(object)

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        decode: Callable[[str, int], Picture] = decode_picture,
        limit_bytes: int = 64 * 1024 * 1024,
        threads: int = 2,
        monotonic: Callable[[], float] = time.monotonic,
        colours: ScreenColours | None = None,
    ) -> None:
        super().__init__(parent)
        #: of the monitor that pictures are decoded for, if that is asked
        self.colours = colours
        if colours is not None:
            colours.changed.connect(self.remake)
        self._decode = decode
        self._limit_bytes = limit_bytes
        self._monotonic = monotonic
        self._hands = Hands("pictures", threads, monotonic=monotonic)
        self._entries: OrderedDict[Wish, Entry] = OrderedDict()
        self._whole: OrderedDict[Wish, Entry] = OrderedDict()
        self._by_path: dict[str, dict[int, Entry]] = {}
        self._bytes = 0
        self._waiting: OrderedDict[Wish, None] = OrderedDict()
        self._busy: set[Wish] = set()
        #: paths to tell of, in the order in which they became known
        self._news: dict[str, None] = {}
        self._age = 0
        self._closed = False
        self._decoded.connect(self._keep, Qt.ConnectionType.QueuedConnection)
        self._telling = QTimer(self)
        self._telling.setSingleShot(True)
        self._telling.timeout.connect(self._tell)
        self._looking = QTimer(self)
        self._looking.setSingleShot(True)
        self._looking.setInterval(_LOOK_MILLISECONDS)
        self._looking.timeout.connect(self._start)

    def thumbnail(self, path: str, side: int, ratio: float = 1.0) -> QPixmap | None:
        """The picture at `side` logical pixels for a screen of that pixel ratio.

        None while it is on its way, and where there is none (see `failed`).
        """
        entry = self._ask(Wish(path, max(1, round(side * ratio))))
        if entry is None or entry.picture is None:
            return None
        if entry.pixmap is None:
            entry.pixmap = QPixmap.fromImage(entry.picture.levels[0])
            entry.pixmap.setDevicePixelRatio(ratio)
        return entry.pixmap

    def picture(self, path: str, *, whole: bool = False) -> Picture | None:
        """The picture with its smaller levels, for the compare view; None as for `thumbnail`.

        At most FIRST_SIDE pixels a side unless it is wanted `whole`: then a reduced one is there
        first, and `ready` tells again when all its pixels are: those are for who looks closely.
        """
        first = self._ask(Wish(path, FIRST_SIDE))
        if first is None or first.picture is None or first.picture.whole:
            return first and first.picture
        every = Wish(path, PICTURE_SIDE)
        wanted = whole and self._has_room(every, first.picture)
        best = self._ask(every) if wanted else self._whole.get(every)
        known = best is not None and best.picture is not None and best.stamp == first.stamp
        return best.picture if best is not None and known else first.picture

    def failed(self, path: str) -> bool:
        """Whether all that was found out about this path is that it cannot be shown."""
        found = self._by_path.get(path, {}).values()
        return is_address(path) or (bool(found) and all(e.picture is None for e in found))

    def remake(self) -> None:
        """All are made anew, as for another monitor; what is shown stays meanwhile."""
        self._age += 1
        for shelf in (self._entries, self._whole):
            for wish, entry in shelf.items():
                entry.stamp, entry.looked_at = _STALE, -math.inf
                self._news[wish.path] = None
        if self._news and not self._telling.isActive():
            self._telling.start(TELL_MILLISECONDS)

    @property
    def bytes(self) -> int:
        """Bytes of all decoded pictures that are kept, those with all their pixels apart."""
        return self._bytes

    def close(self) -> None:
        """Stops decoding; waits for what is being decoded, unless it hangs. In any thread."""
        self._closed = True
        self._waiting.clear()
        if QThread.currentThread() == self.thread():  # a timer belongs to its thread
            self._telling.stop()
            self._looking.stop()
        self._hands.close(_LEAVE_SECONDS)

    def _ask(self, wish: Wish) -> Entry | None:
        if not wish.path or is_address(wish.path):
            return None
        shelf = self._shelf(wish)
        entry = shelf.get(wish)
        if entry is not None:
            shelf.move_to_end(wish)
            entry.used_at = self._monotonic()
        if entry is None or self._monotonic() - entry.looked_at > FRESH_SECONDS:
            self._enqueue(wish)
        return entry

    def _enqueue(self, wish: Wish) -> None:
        if self._closed or wish in self._busy:
            return
        self._waiting[wish] = None
        self._waiting.move_to_end(wish)
        while len(self._waiting) > _MOST_WAITING:
            self._waiting.popitem(last=False)
        self._start()

    def _start(self) -> None:
        while self._waiting and self._hands.free:
            wish = self._next()
            if wish is None:
                return
            del self._waiting[wish]
            self._busy.add(wish)
            known = self._shelf(wish).get(wish)
            larger = self._larger(wish)
            stamp = known and known.stamp
            self._hands.do(partial(self._work, wish, stamp, larger))
        if self._waiting and not self._looking.isActive():
            self._looking.start()

    def _next(self) -> Wish | None:
        """What fills the view before what fills a list, then the newest; None where each waits
        for a larger size of its picture, or for memory that another whole picture takes."""
        sides: dict[str, int] = {}
        for busy in self._busy:
            sides[busy.path] = max(busy.side, sides.get(busy.path, 0))
        whole = PICTURE_SIDE in sides.values()
        best: Wish | None = None
        for wish in reversed(self._waiting):
            if wish.side < sides.get(wish.path, 0) or (whole and wish.side == PICTURE_SIDE):
                continue
            if wish.side >= FIRST_SIDE:
                return wish
            best = best or wish
        return best

    def _larger(self, wish: Wish) -> Entry | None:
        """A decoded picture of the same file that a small one can be scaled from."""
        if wish.side >= FIRST_SIDE:
            return None
        found = (e for side, e in self._by_path.get(wish.path, {}).items() if side > wish.side)
        return next((entry for entry in found if entry.picture is not None), None)

    def _work(self, wish: Wish, known: Stamp | None, larger: Entry | None) -> Callable[[], None]:
        """In a thread: what came of a wish is told once the thread is free again."""
        age = self._age
        outcome = outcome_of(self._decode, wish, known, larger)
        return partial(self._hand_over, replace(outcome, age=age))

    def _hand_over(self, outcome: Outcome) -> None:
        """In a thread."""
        if not self._closed:
            self._decoded.emit(outcome)

    def _keep(self, outcome: Outcome) -> None:
        wish = outcome.wish
        self._busy.discard(wish)
        if self._closed:
            return
        if outcome.age != self._age:  # made for another monitor
            self._enqueue(wish)
            return
        known = self._shelf(wish).get(wish)
        now = self._monotonic()
        if known is not None and (outcome.unchanged or known.stamp == outcome.stamp):
            known.looked_at = now
        else:
            if known is not None:
                self._forget(wish)
            self._remember(wish, Entry(outcome.stamp, outcome.picture, None, now))
            self._news[wish.path] = None
            if wish.side >= FIRST_SIDE:  # is waited for
                self._telling.start(0)
            elif not self._telling.isActive():
                self._telling.start(TELL_MILLISECONDS)
        self._start()

    def _tell(self) -> None:
        for path in list(self._news)[:_MOST_TOLD]:
            del self._news[path]
            self.ready.emit(path)
        if self._news:
            self._telling.start(TELL_MILLISECONDS)

    def _remember(self, wish: Wish, entry: Entry) -> None:
        shelf = self._shelf(wish)
        shelf[wish] = entry
        self._by_path.setdefault(wish.path, {})[wish.side] = entry
        if shelf is self._entries:
            self._bytes += entry.bytes
            while self._bytes > self._limit_bytes and len(shelf) > 1:
                self._forget(next(iter(shelf)))
            return
        entry.used_at = self._monotonic()
        for idle in self._idle():
            if len(shelf) > _MOST_WHOLE or self._whole_bytes() > _WHOLE_BYTES:
                self._forget(idle)
        if len(shelf) > 1 and self._whole_bytes() > _WHOLE_BYTES:
            self._forget(wish)

    def _has_room(self, wish: Wish, first: Picture) -> bool:
        """Whether a picture can be kept whole beside those that are looked at: else they would
        drive each other out without end."""
        if wish in self._whole:
            return True
        idle = self._idle()
        used = sum(entry.bytes for one, entry in self._whole.items() if one not in idle)
        return not used or used + first.whole_bytes <= _WHOLE_BYTES

    def _idle(self) -> list[Wish]:
        """Whole pictures that nobody looks at just now, the longest forgotten first."""
        late = self._monotonic() - FRESH_SECONDS
        return [wish for wish, entry in self._whole.items() if entry.used_at < late]

    def _whole_bytes(self) -> int:
        return sum(entry.bytes for entry in self._whole.values())

    def _forget(self, wish: Wish) -> None:
        shelf = self._shelf(wish)
        entry = shelf.pop(wish)
        if shelf is self._entries:
            self._bytes -= entry.bytes
        sizes = self._by_path[wish.path]
        del sizes[wish.side]
        if not sizes:
            del self._by_path[wish.path]

    def _shelf(self, wish: Wish) -> OrderedDict[Wish, Entry]:
        return self._whole if wish.side == PICTURE_SIDE else self._entries


def paint_thumbnail(
    painter: QPainter, frame: QRectF, pixmap: QPixmap | None, palette: QPalette, radius: float = 6
) -> None:
    """The picture cut to fill `frame`, or a neutral stand-in of the same shape.

    What was cut is kept in Qt's cache: cutting costs ten times what drawing does.
    """
    ratio = painter.device().devicePixelRatioF()
    width, height = frame.width(), frame.height()
    if frame.isEmpty():
        return
    ink = palette.color(QPalette.ColorRole.WindowText).rgba()
    what = f"stand-in {ink}" if pixmap is None else pixmap.cacheKey()
    key = f"thumbnail {what} {width:.2f} {height:.2f} {radius} {ratio}"
    cut = QPixmap()
    if not QPixmapCache.find(key, cut):
        cut = _cut(QSizeF(width, height), ratio, pixmap, palette, radius)
        QPixmapCache.insert(key, cut)
    # on whole pixels of the device, else it would be blurred
    left, top = round(frame.left() * ratio) / ratio, round(frame.top() * ratio) / ratio
    painter.drawPixmap(QPointF(left, top), cut)


def _cut(
    size: QSizeF, ratio: float, pixmap: QPixmap | None, palette: QPalette, radius: float
) -> QPixmap:
    cut = QPixmap(math.ceil(size.width() * ratio), math.ceil(size.height() * ratio))
    cut.setDevicePixelRatio(ratio)
    cut.fill(Qt.GlobalColor.transparent)
    frame = QRectF(QPointF(0, 0), size)
    shape = QPainterPath()
    shape.addRoundedRect(frame, radius, radius)
    painter = QPainter(cut)
    painter.setRenderHints(
        QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform
    )
    painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
    if pixmap is None:
        _paint_stand_in(painter, frame, palette)
    else:
        width, height = pixmap.width(), pixmap.height()
        scale = min(width / frame.width(), height / frame.height())
        part = QRectF(0, 0, frame.width() * scale, frame.height() * scale)
        part.moveCenter(QPointF(width / 2, height / 2))
        painter.drawPixmap(frame, pixmap, part)
    painter.end()
    return cut


def _paint_stand_in(painter: QPainter, frame: QRectF, palette: QPalette) -> None:
    ink = QColor(palette.color(QPalette.ColorRole.WindowText))
    ink.setAlphaF(0.10)
    painter.fillRect(frame, ink)
    ink.setAlphaF(0.35)
    painter.setPen(QPen(ink, 1.5))
    unit = min(frame.width(), frame.height()) / 10
    sheet = QRectF(0, 0, 5 * unit, 4 * unit)
    sheet.moveCenter(frame.center())
    painter.drawRoundedRect(sheet, unit / 2, unit / 2)
    hill = QPainterPath(QPointF(sheet.left() + unit / 2, sheet.bottom() - unit / 2))
    hill.lineTo(sheet.left() + 2 * unit, sheet.top() + 1.6 * unit)
    hill.lineTo(sheet.right() - unit / 2, sheet.bottom() - unit / 2)
    painter.drawPath(hill)
