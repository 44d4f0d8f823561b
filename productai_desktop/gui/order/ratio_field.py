"""The field for a ratio typed by hand, which says at once how it was understood."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QWidget

from productai_desktop.core.ratios import Shape, nearest, read_ratio, taken
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.section import link_button
from productai_desktop.gui.theme import set_role

_LONGEST = 24


class RatioField(QWidget):
    """`chosen(object)` carries a shape that the model takes as (width, height)."""

    chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._offered: tuple[Shape, ...] = ()
        self._shown: Shape | None = None
        self._closest: Shape | None = None
        self.edit = QLineEdit()
        self.edit.setObjectName("ratioField")
        self.edit.setAccessibleName(self.tr("Aspect ratio by hand"))
        self.edit.setPlaceholderText(self.tr("9:16 or 1080x1350"))
        self.edit.setToolTip(self.tr("Another ratio: 9:16, 1080x1350, 4/5 or 1.5"))
        self.edit.setMaxLength(_LONGEST)
        self.edit.setMinimumWidth(90)
        self.answer = ElidedLabel()
        self.answer.setObjectName("ratioAnswer")
        self.use = link_button("ratioNearest", "")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        row.addWidget(self.edit, 1)
        row.addWidget(self.answer)
        row.addWidget(self.use)
        self.edit.textChanged.connect(self._answer)
        self.edit.returnPressed.connect(self._take)
        self.edit.editingFinished.connect(self._take)
        self.use.clicked.connect(self._use_nearest)
        self._say("", "")

    def show_offered(self, offered: Sequence[Shape]) -> None:
        """Takes these shapes from now on."""
        if tuple(offered) != self._offered:
            self._offered = tuple(offered)
            self._answer()

    def show_choice(self, shape: Shape | None) -> None:
        """Another choice that was made elsewhere empties the field."""
        if shape == self._shown:
            return
        self._shown = shape
        typed = read_ratio(self.edit.text())
        if typed is None or shape is None or taken(typed, self._offered) != shape:
            self.edit.clear()

    def tab_stops(self) -> list[QWidget]:
        """What the keyboard walks through."""
        return [self.edit, self.use]

    def _answer(self) -> None:
        text = self.edit.text().strip()
        shape = read_ratio(text)
        if shape is None:
            self._say(self.tr("Write it as 4:5") if len(text) > 2 else "", "muted")
            return
        known = taken(shape, self._offered)
        if known is not None:
            self._say(self.tr("means {ratio}").format(ratio=_text(known)), "muted")
            return
        closest = nearest(shape, self._offered)
        self._say(self.tr("not taken"), "warn", closest=closest)

    def _say(self, text: str, role: str, closest: Shape | None = None) -> None:
        self._closest = closest
        self.answer.setText(text)
        self.answer.setVisible(bool(text))
        set_role(self.answer, role)
        self.edit.setAccessibleDescription(text)
        self.edit.setProperty("wrong", "true" if role == "warn" else "false")
        set_role(self.edit, "")
        self.use.setVisible(closest is not None)
        if closest is not None:
            ratio = _text(closest)
            self.use.setText(self.tr("Use {ratio}").format(ratio=ratio))
            self.use.setAccessibleName(
                self.tr("Use {ratio}, the nearest that the model takes").format(ratio=ratio)
            )
            self.use.setToolTip(self.tr("The nearest ratio that the model takes"))

    def _take(self) -> None:
        shape = read_ratio(self.edit.text())
        known = None if shape is None else taken(shape, self._offered)
        if known is not None and known != self._shown:
            self._shown = known
            self.chosen.emit(known)

    def _use_nearest(self) -> None:
        closest = self._closest
        if closest is not None:
            self.edit.setText(_text(closest))
            self.edit.setFocus(Qt.FocusReason.OtherFocusReason)
            self._take()


def _text(shape: Shape) -> str:
    return f"{shape[0]}:{shape[1]}"
