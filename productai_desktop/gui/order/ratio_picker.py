"""The ratio picker: the aspect ratios a model takes, drawn as shapes."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QSizePolicy,
    QStyleOptionButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui.order.draft import Shape
from productai_desktop.gui.order.ratio_field import RatioField
from productai_desktop.gui.segmented import ArrowKeys
from productai_desktop.gui.theme import tones

#: shapes in the row; further ones are in the menu
_IN_ROW = 4
#: logical pixels of the longest side of a drawn shape
_DRAWN_SIDE = 18.0


class _ShapeButton(QPushButton):
    """A tile with a drawn shape and a few letters beneath."""

    def __init__(self, label: str, shape: Shape | None, parent: QWidget) -> None:
        super().__init__(label, parent)
        self._shape = shape
        self.setCheckable(True)
        self.setProperty("role", "tile")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_shape(self, label: str, shape: Shape | None) -> None:
        self._shape = shape
        self.setText(label)
        self.update()

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        text = metrics.horizontalAdvance(self.text())
        return QSize(max(text + 6, 34), int(_DRAWN_SIDE) + metrics.height() + 13)

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        option.text = ""

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        tone = tones(self.palette())
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ink = QColor(tone.text if self.isEnabled() else tone.disabled)
        letters = QRectF(self.rect())
        if self._shape is not None:
            width, height = self._shape
            scale = _DRAWN_SIDE / max(width, height)
            shape = QRectF(0, 0, width * scale, height * scale)
            shape.moveCenter(QRectF(0, 5, self.width(), _DRAWN_SIDE).center())
            painter.setPen(QPen(ink, 1.4))
            painter.drawRoundedRect(shape, 1.5, 1.5)
            letters.setTop(5 + _DRAWN_SIDE)
            letters.setBottom(self.height() - 3)
        painter.setPen(ink)
        painter.setFont(self.font())
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        painter.drawText(letters, int(flags), self.text())
        painter.end()


class RatioPicker(QWidget):
    """Shows "As photo" and a model's ratios, a few as tiles and the rest in a menu; further ones
    can be typed.

    A tile's or menu entry's objectName is `aspect:<name sent>`, `aspect:` for "As photo".
    `chosen(object)` carries the shape as (width, height), or None for "As photo".
    """

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[tuple[str, Shape], ...] = ()
        self._tiles: dict[Shape | None, _ShapeButton] = {}
        self._entries: dict[Shape, QAction] = {}
        self.setAccessibleName(self.tr("Aspect ratio"))
        self._group = QButtonGroup(self)
        self._arrows = ArrowKeys(self._group)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        self._row = QHBoxLayout()
        self._row.setSpacing(5)
        column.addLayout(self._row)
        self._field = RatioField()
        self._field.chosen.connect(self.chosen)
        column.addWidget(self._field)
        self._shown: Shape | None = None
        self._menu = QMenu(self)
        self._menu_group = QActionGroup(self)
        self._more = self._tile("more", self.tr("more"), None)
        self._more.setAccessibleName(self.tr("More aspect ratios"))
        self._more.clicked.connect(self._open_menu)

    def show_ratios(self, offered: Sequence[tuple[str, Shape]], *, typed: bool = False) -> None:
        """Offers these (name sent, shape) after "As photo"; hides where there are none. `typed`
        shows the field for a ratio written by hand."""
        self.setVisible(bool(offered))
        self._field.setVisible(typed)
        self._field.show_offered([shape for _, shape in offered])
        if tuple(offered) == self._offered:
            return
        self._offered = tuple(offered)
        self._clear()
        in_row = offered if len(offered) <= _IN_ROW + 1 else offered[:_IN_ROW]
        self._add_tile("", self.tr("As photo"), None)
        for name, shape in in_row:
            self._add_tile(name, _label(shape), shape)
        self._row.removeWidget(self._more)
        self._row.addWidget(self._more, 1)
        for name, shape in offered[len(in_row) :]:
            self._add_entry(name, shape)
        self._more.setVisible(bool(self._entries))

    def show_choice(self, shape: Shape | None) -> None:
        """Shows a shape as the chosen one; one from the menu appears on the menu's tile."""
        self._shown = shape
        self._field.show_choice(shape)
        entry = self._entries.get(shape) if shape is not None else None
        if entry is not None:
            entry.setChecked(True)
            self._more.show_shape(_label(shape), shape)
            self._more.setChecked(True)
            return
        self._more.show_shape(self.tr("more"), None)
        for other in self._entries.values():
            other.setChecked(False)
        tile = self._tiles.get(shape)
        if tile is not None:
            tile.setChecked(True)

    def tab_stops(self) -> list[QWidget]:
        """The tiles, in the order in which the keyboard reaches them."""
        return [*self._tiles.values(), self._more, *self._field.tab_stops()]

    def choice(self) -> Shape | None:
        """The shape shown as chosen; None for "As photo"."""
        return self._shown

    def _clear(self) -> None:
        for tile in self._tiles.values():
            self._group.removeButton(tile)
            self._row.removeWidget(tile)
            tile.hide()
            tile.deleteLater()
        for entry in self._entries.values():
            self._menu_group.removeAction(entry)
            self._menu.removeAction(entry)
            entry.deleteLater()
        self._tiles, self._entries = {}, {}

    def _tile(self, name: str, label: str, shape: Shape | None) -> _ShapeButton:
        tile = _ShapeButton(label, shape, self)
        tile.setObjectName(f"aspect:{name}")
        tile.setAccessibleName(self.tr("Aspect ratio: {ratio}").format(ratio=label))
        tile.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        tile.installEventFilter(self._arrows)
        self._group.addButton(tile)
        self._row.addWidget(tile, 1)
        tile.show()
        return tile

    def _add_tile(self, name: str, label: str, shape: Shape | None) -> None:
        tile = self._tile(name, label, shape)
        tile.clicked.connect(lambda: self.chosen.emit(shape))
        self._tiles[shape] = tile

    def _add_entry(self, name: str, shape: Shape) -> None:
        entry = QAction(_label(shape), self._menu)
        entry.setObjectName(f"aspect:{name}")
        entry.setCheckable(True)
        entry.triggered.connect(lambda: self.chosen.emit(shape))
        self._menu_group.addAction(entry)
        self._menu.addAction(entry)
        self._entries[shape] = entry

    def _open_menu(self) -> None:
        self._menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))
        self.show_choice(self._shown)  # the click alone chooses nothing


def _label(shape: Shape | None) -> str:
    return "" if shape is None else f"{shape[0]}:{shape[1]}"
