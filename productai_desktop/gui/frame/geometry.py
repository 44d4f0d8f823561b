"""Where the window stood, how it looked, was divided, what was folded: window.ini in the data
folder."""

from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtWidgets import QSplitter, QWidget

FIRST_SIZE = QSize(1440, 900)
LEAST_SIZE = QSize(1012, 600)

#: widths of order panel and queue, and what they are in windows that have no room for that
_USUAL_SIDES, LEAST_SIDES = (328, 340), (300, 280)
_WIDE = 1200

_FROM_RIGHT = "from the right"

#: room that the frame of a window takes
_FRAME = QSize(8, 40)


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

    def look(self) -> tuple[str, bool]:
        """The palette that the window had last, by its name; "" where that is not known. And
        whether it read from the right."""
        name = self._read("palette")
        return name if isinstance(name, str) else "", self._read("direction") == _FROM_RIGHT

    def folded(self) -> tuple[str, ...]:
        """The names of what was folded."""
        kept = self._read("folded")
        return tuple(kept.split()) if isinstance(kept, str) else ()

    def keep(
        self,
        window: QWidget,
        palette: str,
        splitter: QSplitter | None,
        folded: Iterable[str] | None = None,
    ) -> None:
        """Writes it, where the folder lets us; a window's place is no loss worth a message.

        `palette` is the name of the one that the window has, see `tones.PALETTES`;
        `folded` are names without spaces; None leaves what is kept.
        """
        settings = QSettings(str(self._path), QSettings.Format.IniFormat)
        settings.setValue("window", window.saveGeometry())
        settings.setValue("palette", palette)
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
