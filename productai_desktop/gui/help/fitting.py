"""The size of a dialog of Help: its own, but never larger than the window behind it."""

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QDialog

_MARGIN = QSize(24, 24)


def fit(dialog: QDialog, wanted: QSize) -> None:
    """Gives a dialog its size before it opens."""
    parent = dialog.parentWidget()
    room = dialog.screen().size() if parent is None else parent.window().size()
    dialog.resize(wanted.boundedTo(room - _MARGIN))
