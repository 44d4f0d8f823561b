"""The model picker: a drop-down of models, each with its price and when to choose it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QPalette
from PySide6.QtWidgets import (
    QComboBox,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionViewItem,
    QStylePainter,
    QWidget,
)

from productai_desktop.core.catalogue import Model
from productai_desktop.gui.order_words import price_text
from productai_desktop.gui.theme import tones

_NAME = Qt.ItemDataRole.UserRole + 1
_PRICE = Qt.ItemDataRole.UserRole + 2
_ADVICE = Qt.ItemDataRole.UserRole + 3
_MARGIN = 9


class ModelPicker(QComboBox):
    """Chooses a model; an item's data (UserRole) is the model's identifier.

    `chosen(str)` tells what the person chose; `show_choice` shows a choice without telling.
    """

    chosen = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(self.tr("Model"))
        self.setItemDelegate(_ModelDelegate(self))
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(160)
        self._models: tuple[Model, ...] = ()
        self.currentIndexChanged.connect(self._tell)

    def show_models(self, models: Sequence[Model]) -> None:
        """Offers these models in place of the former ones."""
        if tuple(models) == self._models:
            return
        self._models = tuple(models)
        self.blockSignals(True)
        self.clear()
        for model in models:
            price = price_text(model, 1)
            self.addItem(f"{model.name} — {price}", model.id)
            at = self.count() - 1
            self.setItemData(at, model.name, _NAME)
            self.setItemData(at, price, _PRICE)
            self.setItemData(at, model.advice, _ADVICE)
            self.setItemData(at, model.advice, Qt.ItemDataRole.AccessibleDescriptionRole)
        self.blockSignals(False)

    def show_choice(self, identifier: str) -> None:
        """Shows a model as the chosen one."""
        at = self.findData(identifier)
        if at == self.currentIndex():
            return
        self.blockSignals(True)
        self.setCurrentIndex(at)
        self.blockSignals(False)
        self.setToolTip(str(self.currentData(_ADVICE) or ""))

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - Qt calls it
        painter = QStylePainter(self)
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox,
            option,
            QStyle.SubControl.SC_ComboBoxEditField,
            self,
        )
        tone = tones(self.palette())
        price = str(self.currentData(_PRICE) or "")
        metrics = self.fontMetrics()
        room = field.width() - metrics.horizontalAdvance(price) - 8
        name = metrics.elidedText(
            str(self.currentData(_NAME) or ""), Qt.TextElideMode.ElideRight, room
        )
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(QColor(tone.text if self.isEnabled() else tone.disabled))
        painter.drawText(field, int(middle | Qt.AlignmentFlag.AlignLeft), name)
        painter.setPen(QColor(tone.muted))
        painter.drawText(field, int(middle | Qt.AlignmentFlag.AlignRight), price)

    def _tell(self) -> None:
        self.setToolTip(str(self.currentData(_ADVICE) or ""))
        identifier = self.currentData()
        if isinstance(identifier, str):
            self.chosen.emit(identifier)


class _ModelDelegate(QStyledItemDelegate):
    """Paints name and price, and the advice beneath in as many lines as it needs."""

    def __init__(self, combo: QComboBox) -> None:
        super().__init__(combo)
        self._combo = combo

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        widget: QWidget = option.widget
        width = max(200, self._combo.width() - 2 * _MARGIN - 14)
        advice = str(index.data(_ADVICE) or "")
        small = self._small(widget.font())
        metrics = widget.fontMetrics()
        height = metrics.height() + 2 * 6
        if advice:
            wrap = int(Qt.TextFlag.TextWordWrap)
            height += QFontMetrics(small).boundingRect(0, 0, width, 1000, wrap, advice).height() + 2
        return QSize(width, height)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        state: QStyle.StateFlag = option.state
        palette: QPalette = option.palette
        widget: QWidget = option.widget
        tone = tones(palette)
        selected = bool(state & QStyle.StateFlag.State_Selected)
        painter.save()
        if selected:
            painter.fillRect(rect, QColor(tone.accent))
        inner = rect.adjusted(_MARGIN, 6, -_MARGIN, -6)
        top = int(Qt.AlignmentFlag.AlignTop)
        painter.setFont(widget.font())
        painter.setPen(QColor(tone.accent_text if selected else tone.text))
        painter.drawText(inner, top | int(Qt.AlignmentFlag.AlignLeft), str(index.data(_NAME) or ""))
        painter.setPen(QColor(tone.accent_text if selected else tone.muted))
        painter.drawText(
            inner, top | int(Qt.AlignmentFlag.AlignRight), str(index.data(_PRICE) or "")
        )
        painter.setFont(self._small(widget.font()))
        inner.setTop(inner.top() + widget.fontMetrics().height() + 2)
        painter.drawText(
            inner,
            int(Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap),
            str(index.data(_ADVICE)),
        )
        painter.restore()

    @staticmethod
    def _small(font: QFont) -> QFont:
        small = QFont(font)
        small.setPixelSize(11)
        return small
