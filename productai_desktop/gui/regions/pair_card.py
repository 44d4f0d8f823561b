"""One region: as it is in the original and as it was found, with its finding."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.regions import Region
from productai_desktop.gui.compare.compare_geometry import contained
from productai_desktop.gui.density import spacing
from productai_desktop.gui.regions.region_words import (
    ROLES,
    figures_text,
    finding_text,
    region_name,
)
from productai_desktop.gui.theme import set_role, tones

if TYPE_CHECKING:
    from productai_desktop.imaging.regions.canvas import Patch
    from productai_desktop.imaging.regions.inspecting import Pair

_HIGH = 96
_MOST_NAME = 80


def patch_image(patch: "Patch") -> QImage:
    """A patch's own copy as Qt paints it."""
    borrowed = QImage(
        patch.pixels, patch.width, patch.height, 3 * patch.width, QImage.Format.Format_RGB888
    )
    return borrowed.convertToFormat(QImage.Format.Format_RGB32)


class _PatchView(QWidget):
    """A picture as large as its place allows."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._image: QImage | None = None
        self._note = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(_HIGH)

    def show_image(self, image: QImage | None, note: str) -> None:
        self._image, self._note = image, note
        self.setAccessibleDescription(note if image is None else "")
        self.update()

    def minimumSizeHint(self) -> QSize:
        return QSize(90, _HIGH)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 - drawn whole
        painter = QPainter(self)
        colours = tones(self.palette())
        painter.fillRect(self.rect(), QColor(colours.canvas))
        if self._image is None:
            painter.setPen(QColor(colours.muted))
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
            painter.drawText(self.rect().adjusted(4, 4, -4, -4), int(flags), self._note)
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QRectF(self.rect()).adjusted(3, 3, -3, -3)
        painter.drawImage(contained(QSizeF(self._image.size()), room), self._image)


class PairCard(QFrame):
    """Its name can be written; a click or the focus of its field chooses the region."""

    chosen = Signal()
    renamed = Signal(str)

    def __init__(self, number: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"regionPair:{number}")
        set_role(self, "card")
        self._number = number
        self._name = QLineEdit(self)
        self._name.setObjectName(f"regionName:{number}")
        self._name.setMaxLength(_MOST_NAME)
        self._finding = QLabel(self)
        self._finding.setObjectName(f"regionFinding:{number}")
        self._figures = QLabel(self)
        self._figures.setObjectName(f"regionFigures:{number}")
        set_role(self._figures, "muted")
        self._views = (_PatchView(self), _PatchView(self))
        for view, name in zip(
            self._views, (self.tr("In the original"), self.tr("In the result")), strict=True
        ):
            view.setAccessibleName(name)
            view.setToolTip(name)
        self._lay_out()
        self._name.installEventFilter(self)
        self._name.editingFinished.connect(lambda: self.renamed.emit(self._name.text()))

    def show_region(self, region: Region, *, chosen: bool) -> None:
        """The marked region itself."""
        called = region_name(Region("", 0, 0, 1, 1), self._number)
        self._name.setPlaceholderText(called)
        self._name.setAccessibleName(self.tr("Name of {region}").format(region=called))
        if self._name.text() != region.name and not self._name.isModified():
            self._name.setText(region.name)
        self.setProperty("chosen", chosen)

    def show_pair(self, pair: "Pair | None", note: str) -> None:
        """What was found of it; a note while nothing is known."""
        if pair is None:
            for view in self._views:
                view.show_image(None, note)
            self._finding.setText("")
            self._figures.setText("")
            self.setAccessibleName(note)
            return
        missing = self.tr("Not found")
        for view, patch in zip(self._views, (pair.original, pair.found), strict=True):
            view.show_image(patch_image(patch) if patch is not None else None, missing)
        finding, figures = finding_text(pair.result.finding), figures_text(pair.result)
        self._finding.setText(finding)
        set_role(self._finding, ROLES[pair.result.finding])
        self._figures.setText(figures)
        called = region_name(pair.result.region, self._number)
        told = (called, finding, figures) if figures else (called, finding)
        self.setAccessibleName(", ".join(told))

    def name_field(self) -> QLineEdit:
        return self._name

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._name and event.type() == QEvent.Type.FocusIn:
            self.chosen.emit()
        return False

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.chosen.emit()
        super().mousePressEvent(event)

    def _lay_out(self) -> None:
        spaces = spacing()
        column = QVBoxLayout(self)
        column.setContentsMargins(spaces.medium, spaces.small, spaces.medium, spaces.medium)
        column.setSpacing(spaces.small)
        column.addWidget(self._name)
        row = QHBoxLayout()
        row.setSpacing(spaces.small)
        for view in self._views:
            row.addWidget(view, 1)
        column.addLayout(row)
        says = QHBoxLayout()
        says.addWidget(self._finding)
        says.addStretch(1)
        says.addWidget(self._figures)
        column.addLayout(says)
