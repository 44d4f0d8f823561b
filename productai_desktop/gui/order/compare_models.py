"""The popup in which several models are chosen to be compared, with the sum of their prices."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QWidget,
)

from productai_desktop.core.catalogue import Model
from productai_desktop.gui.order.model_words import advice_text, compared_text
from productai_desktop.gui.order.order_words import price_text
from productai_desktop.gui.popup import Popup
from productai_desktop.gui.section import scrolled
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.tips import set_tip

_WIDTH = 340
_MOST_HEIGHT = 520


class CompareMenu(Popup):
    """`chosen(object)` carries the identifiers at each change: several, or the only one left."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(self.tr("Compare models"), parent)
        self.setObjectName("compareMenu")
        self._models: tuple[Model, ...] = ()
        self._boxes: dict[str, QCheckBox] = {}
        intro = QLabel(self.tr("Each model makes the edit once, and you compare the results."))
        intro.setWordWrap(True)
        set_role(intro, "muted")
        self._grid_holder = QWidget()
        self._grid = QGridLayout(self._grid_holder)
        self._grid.setContentsMargins(0, 0, 6, 0)
        self._grid.setColumnStretch(0, 1)
        self._area = scrolled(self._grid_holder)
        self._sum = QLabel()
        self._sum.setObjectName("compareSum")
        set_role(self._sum, "heading")
        self._done = QPushButton(self.tr("Done"))
        self._done.setObjectName("compareDone")
        self._done.clicked.connect(self.close)
        row = QHBoxLayout()
        row.addWidget(self._sum, 1)
        row.addWidget(self._done)
        self._column.addWidget(intro)
        self._column.addWidget(self._area, 1)
        self._column.addLayout(row)

    def open_for(
        self, anchor: QWidget, models: Sequence[Model], chosen: Sequence[str], back: QWidget
    ) -> None:
        """Opens at a control with some models ticked; the keyboard goes `back` there."""
        self._show_models(models)
        for identifier, box in self._boxes.items():
            box.blockSignals(True)
            box.setChecked(identifier in chosen)
            box.blockSignals(False)
        self._show_sum()
        self.ensurePolished()
        holder = self._grid_holder.sizeHint().height()
        rest = self._column.sizeHint().height() - self._area.sizeHint().height()
        self.open_at(anchor, QSize(_WIDTH, min(holder + rest + 4, _MOST_HEIGHT)), back)
        next(iter(self._boxes.values())).setFocus(Qt.FocusReason.PopupFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.close()
        else:
            super().keyPressEvent(event)

    def _show_models(self, models: Sequence[Model]) -> None:
        if tuple(models) == self._models:
            return
        self._models = tuple(models)
        while (item := self._grid.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.deleteLater()
        self._boxes = {}
        for row, model in enumerate(models):
            box = QCheckBox(model.name.replace("&", "&&"))
            box.setObjectName(f"compare:{model.id}")
            set_tip(box, advice_text(model))
            box.setAccessibleDescription(f"{price_text(model, 1)}. {advice_text(model)}")
            box.toggled.connect(self._tell)
            price = QLabel(price_text(model, 1))
            set_role(price, "muted")
            self._grid.addWidget(box, row, 0)
            self._grid.addWidget(price, row, 1, Qt.AlignmentFlag.AlignTrailing)
            self._boxes[model.id] = box
        self._grid.setRowStretch(len(models), 1)

    def _ticked(self) -> tuple[Model, ...]:
        return tuple(model for model in self._models if self._boxes[model.id].isChecked())

    def _tell(self) -> None:
        self._show_sum()
        ticked = self._ticked()
        if ticked:
            self.chosen.emit(tuple(model.id for model in ticked))

    def _show_sum(self) -> None:
        ticked = self._ticked()
        self._sum.setText(
            compared_text(ticked) if len(ticked) > 1 else self.tr("Tick two or more models")
        )
        self._sum.setAccessibleName(self._sum.text())
