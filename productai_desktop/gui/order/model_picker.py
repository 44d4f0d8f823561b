"""The model picker: shows the chosen model and its price, and opens the list of models."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QWidget,
)

from productai_desktop.core.catalogue import Model
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.order.model_list import Entry, ModelList
from productai_desktop.gui.order.model_menu import ModelMenu
from productai_desktop.gui.order.model_words import advice_text, compared_text
from productai_desktop.gui.order.order_words import price_text
from productai_desktop.gui.theme import tones
from productai_desktop.gui.tips import set_tip

_OPENING = (Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_F4)


class ModelPicker(QComboBox):
    """Chooses a model; an item's data (UserRole) is the model's identifier.

    `chosen(str)` tells what the person chose; `show_choice` shows a choice without telling.
    While several models are compared it shows those, and `comparing` asks for their list.
    """

    chosen = Signal(str)
    comparing = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._models: tuple[Model, ...] = ()
        self._compared: tuple[Model, ...] = ()
        self._resolution = ""
        self._silent = False
        self._list = ModelList(self)
        # made when first opened
        self._menu: ModelMenu | None = None
        self.setModel(self._list)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(160)
        self.show_compared(())
        self.currentIndexChanged.connect(self._tell)
        bridge.engine_changed.connect(self.refresh)
        bridge.settings_changed.connect(self.refresh)
        bridge.status_changed.connect(self._refresh_open)

    def show_models(self, models: Sequence[Model], resolution: str = "") -> None:
        """Offers these models in place of the former ones, with the times of a resolution."""
        self._models, self._resolution = tuple(models), resolution
        self.refresh()

    def refresh(self) -> None:
        """Reads favourites and times anew."""
        shown = self.currentData()
        favourites = self._desk.settings.favourite_models
        typical = self._desk.engine.typical
        entries = [
            Entry(
                model,
                typical(model.operation, model.id, self._resolution_of(model)),
                model.id in favourites,
            )
            for model in self._models
        ]
        self._silent = True
        current = self._menu.current() if self._menu is not None else ""
        if self._list.show_entries(entries):
            self.setCurrentIndex(self.findData(shown))
            if self._menu is not None and self._menu.isVisible():
                self._menu.show_current(current)
        self._silent = False
        self._show_tip()

    def show_choice(self, identifier: str) -> None:
        """Shows a model as the chosen one."""
        at = self.findData(identifier)
        if at != self.currentIndex():
            self._silent = True
            self.setCurrentIndex(at)
            self._silent = False
        self._show_tip()

    def show_compared(self, models: Sequence[Model]) -> None:
        """Shows several models that are compared; none for the one that is chosen."""
        self._compared = tuple(models)
        self.setAccessibleName(
            self.tr("Models: {models}").format(models=compared_text(models))
            if models
            else self.tr("Model")
        )
        self._show_tip()
        self.update()

    # Qt

    def showPopup(self) -> None:
        if self._compared:
            self.comparing.emit()
            return
        if self._menu is None:
            self._menu = ModelMenu(self._list, self.parentWidget() or self)
            self._menu.chosen.connect(self._choose)
            self._menu.starred.connect(self._star)
        self.refresh()
        self._menu.open_for(self, str(self.currentData() or ""))

    def hidePopup(self) -> None:
        if self._menu is not None:
            self._menu.close()

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # it scrolls the panel, and never changes what an edit costs

    def keyPressEvent(self, event: QKeyEvent) -> None:
        opens = event.key() in _OPENING and not event.modifiers()
        walks = event.key() in (Qt.Key.Key_Up, Qt.Key.Key_Down)
        if opens or (walks and self._compared):
            self.showPopup()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        self._paint_texts(painter, option)

    def _paint_texts(self, painter: QPainter, option: QStyleOptionComboBox) -> None:
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        tone = tones(self.palette())
        entry = self._entry()
        price = "" if entry is None or self._compared else price_text(entry.model, 1)
        name = entry.model.name if entry is not None else ""
        if self._compared:
            name = compared_text(self._compared)
        metrics = self.fontMetrics()
        room = field.width() - metrics.horizontalAdvance(price) - 8
        shown = metrics.elidedText(name, Qt.TextElideMode.ElideRight, room)
        direction = self.layoutDirection()
        middle = Qt.AlignmentFlag.AlignVCenter
        leading = QStyle.visualAlignment(direction, middle | Qt.AlignmentFlag.AlignLeft)
        trailing = QStyle.visualAlignment(direction, middle | Qt.AlignmentFlag.AlignRight)
        painter.setPen(QColor(tone.text if self.isEnabled() else tone.disabled))
        painter.drawText(field, int(leading), shown)
        painter.setPen(QColor(tone.muted))
        painter.drawText(field, int(trailing), price)

    # changes

    def _entry(self) -> Entry | None:
        return self._list.entry(str(self.currentData() or ""))

    def _resolution_of(self, model: Model) -> str | None:
        if self._resolution in model.resolutions:
            return self._resolution
        return model.default_resolution

    def _refresh_open(self) -> None:
        if self._menu is not None and self._menu.isVisible():
            self.refresh()

    def _choose(self, identifier: str) -> None:
        self.setCurrentIndex(self.findData(identifier))

    def _star(self, identifier: str) -> None:
        favourites = self._desk.settings.favourite_models
        if identifier in favourites:
            wanted = tuple(one for one in favourites if one != identifier)
        else:
            wanted = (*favourites, identifier)
        self._bridge.spawn(self._desk.change(favourite_models=wanted))

    def _show_tip(self) -> None:
        entry = self._entry()
        if self._compared:
            set_tip(self, ", ".join(model.name for model in self._compared))
        elif entry is not None:
            set_tip(self, f"{entry.facts}. {advice_text(entry.model)}")

    def _tell(self) -> None:
        identifier = self.currentData()
        self._show_tip()
        if isinstance(identifier, str) and not self._silent:
            self.chosen.emit(identifier)
