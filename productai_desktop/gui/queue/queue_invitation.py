"""What an empty queue shows in place of rows: how to fill it."""

from PySide6.QtCore import QCoreApplication, QRect, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QWidget

from productai_desktop.gui.theme import icon, tones

_SIDE = 40


def paint_invitation(area: QWidget) -> None:
    """Paints it into the area of the rows."""
    colours = tones(area.palette())
    painter = QPainter(area)
    room = area.rect().adjusted(24, 40, -24, -20)
    place = QRect(room.center().x() - _SIDE // 2, room.top(), _SIDE, _SIDE)
    icon("photo", colours.muted).paint(painter, place)
    painter.setPen(QColor(colours.text))
    flags = int(Qt.AlignmentFlag.AlignHCenter) | int(Qt.TextFlag.TextWordWrap)
    words = room.adjusted(0, _SIDE + 14, 0, 0)
    title = painter.drawText(words, flags, _tr("Nothing here yet"))
    painter.setPen(QColor(colours.muted))
    hint = _tr("Drop a photo, write what should change, press Generate.")
    words.setTop(title.bottom() + 6)
    painter.drawText(words, flags, hint)
    painter.end()


def _tr(text: str) -> str:
    return QCoreApplication.translate("QueueView", text)
