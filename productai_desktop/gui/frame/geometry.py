"""Where the window stood, how it looked, was divided, what was folded: window.ini in the data
folder."""

from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QSplitter, QWidget

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(1012, 600)

#: widths of order panel and queue, and what they are in windows that have no room for that
_USUAL_SIDES, LEAST_SIDES = (328, 340), (300, 280)
_WIDE = 1200

_FROM_RIGHT = "from the right"

#: room that the frame of a window takes
_FRAME = QSize(8, 40)


class Grounds(NamedTuple):
    """Colours of the window's parts, as #rrggbb: all that its first painting shows of them."""

    header: str
    panel: str
    canvas: str
    line: str


def sides_of(width: int) -> tuple[int, int]:
    """Widths of order panel and queue in a window of that width, unless a person divided it."""
    return _USUAL_SIDES if width >= _WIDE else LEAST_SIDES


def is_usual(sides: tuple[int, int]) -> bool:
    """Whether they are those of some window that nobody divided."""
    return sides in (_USUAL_SIDES, LEAST_SIDES)


class Geometry:
    """Restores and keeps a window's place; a damaged file counts as none."""

    def __init__(self, data_folder: Path) -> None:
        self._path = data_folder / "window.ini"

    def restore_window(self, window: QWidget) -> None:
        """Gives the window its last place, else a first size that fits the screen."""
        kept = self._value("window")
        if kept is None or not window.restoreGeometry(kept):
            room = window.screen().availableGeometry().size() - _FRAME
            window.resize(FIRST_SIZE.boundedTo(room))

    def restore_splitter(self, splitter: QSplitter) -> None:
        """Gives the splitter its last division, if there was one."""
        kept = self._value("splitter")
        if kept is not None:
            splitter.restoreState(kept)

    def grounds(self) -> Grounds | None:
        """The colours that the window had last; None where they are not known."""
        kept = self._read("grounds")
        colours = kept.split() if isinstance(kept, str) else []
        if len(colours) != len(Grounds._fields) or not all(map(QColor.isValidColorName, colours)):
            return None
        return Grounds(*colours)

    def reads_from_right(self) -> bool:
        """Whether the window last did."""
        return self._read("direction") == _FROM_RIGHT

    def folded(self) -> tuple[str, ...]:
        """The names of what was folded."""
        kept = self._read("folded")
        return tuple(kept.split()) if isinstance(kept, str) else ()

    def keep(
        self,
        window: QWidget,
        grounds: Grounds,
        splitter: QSplitter | None,
        folded: Iterable[str] | None = None,
    ) -> None:
        """Writes it, where the folder lets us; a window's place is no loss worth a message.

        `folded` are names without spaces; None leaves what is kept.
        """
        settings = QSettings(str(self._path), QSettings.Format.IniFormat)
        settings.setValue("window", window.saveGeometry())
        settings.setValue("grounds", " ".join(grounds))
        settings.setValue("direction", _FROM_RIGHT if window.isRightToLeft() else "")
        if splitter is not None:
            settings.setValue("splitter", splitter.saveState())
        if folded is not None:
            settings.setValue("folded", " ".join(folded))
        settings.sync()

    def _value(self, name: str) -> QByteArray | None:
        value = self._read(name)
        return value if isinstance(value, QByteArray) else None

    def _read(self, name: str) -> object:
        if not self._path.exists():
            return None
        return QSettings(str(self._path), QSettings.Format.IniFormat).value(name)
