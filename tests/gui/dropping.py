"""Drags in tests of the window: what Qt sends when something is let go over a widget."""

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication, QWidget


def enters(widget: QWidget, data: QMimeData, at: QPoint) -> bool:
    """Whether a widget takes a drag that enters it at a point."""
    enter = QDragEnterEvent(
        at,
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, enter)
    return enter.isAccepted()


def drop(widget: QWidget, data: QMimeData, at: QPoint) -> None:
    """A drag that enters a widget at a point and is let go there."""
    assert enters(widget, data, at)
    event = QDropEvent(
        QPointF(at),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
    assert event.isAccepted()
