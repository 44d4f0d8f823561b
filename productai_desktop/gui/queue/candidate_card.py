"""The question whether a picture is that of an edit whose answer was lost, beside its photo."""

import asyncio
from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QColor, QImage, QImageReader, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.addresses import is_address
from productai_desktop.core.agreement import Agreement, Candidate
from productai_desktop.core.jobs import Job
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.queue.asking import Asking
from productai_desktop.gui.theme import set_role, tones
from productai_desktop.gui.words import credits_text, sentence

#: longest side of what is decoded: twice what a wide panel shows
_SIDE = 900
_HEIGHT = 150


class CandidateCard(Asking):
    """Stands above the queue while it asks; nothing is taken over before "Yes"."""

    #: the job's number and the Candidate
    taken = Signal(int, object)
    #: the job's number and the Candidate that is another edit's
    refused = Signal(int, object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        #: the job it asks about; 0 for none
        self.number = 0
        self._found: Candidate | None = None
        self.setAccessibleName(self.tr("Question"))
        self._question = _text(self, "candidateQuestion")
        self._told = _text(self, "candidateFacts")
        set_role(self._told, "muted")
        self._pictures = QWidget(self)
        self._photo = _PictureView(self.tr("Photo"), self._pictures)
        self._result = _PictureView(self.tr("At the service"), self._pictures)
        self._yes = QPushButton(self)
        self._yes.setObjectName("candidateYesButton")
        self._no = QPushButton(self)
        self._no.setObjectName("candidateNoButton")
        self._lay_out()
        self._yes.clicked.connect(self._take)
        self._no.clicked.connect(self._refuse)

    def _lay_out(self) -> None:
        pictures = QGridLayout(self._pictures)
        pictures.setContentsMargins(0, 0, 0, 0)
        pictures.setSpacing(8)
        for column, view in enumerate((self._photo, self._result)):
            caption = QLabel(view.accessibleName(), self._pictures)
            set_role(caption, "muted")
            pictures.addWidget(caption, 0, column)
            pictures.addWidget(view, 1, column)
            pictures.setColumnStretch(column, 1)
        row = QHBoxLayout()
        row.addWidget(self._yes)
        row.addWidget(self._no)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 10, 14, 10)
        column.setSpacing(8)
        column.addWidget(self._question)
        column.addWidget(self._pictures)
        column.addWidget(self._told)
        column.addLayout(row)
        for button in (self._yes, self._no):
            button.setAutoDefault(False)

    async def ask(self, job: Job, found: Candidate) -> None:
        """Shows what was found, the photo of the job beside it."""
        images = await asyncio.to_thread(_decoded, found.picture, job.inputs)
        photo, result = images
        self.number, self._found = job.id, found
        seen = not result.isNull()
        self._pictures.setVisible(seen)
        self._photo.show_image(photo)
        self._result.show_image(result)
        text = self.tr("Is this the picture of {name}?") if seen else self.tr("Is this {name}?")
        self._question.setText(text.format(name=isolated(job.name)))
        self._told.setText(self._facts(job, found, seen=seen))
        self._yes.setText(self.tr("Yes, this is it") if seen else self.tr("Take it over"))
        self._no.setText(self.tr("No, it is another's"))
        for button in (self._yes, self._no):
            button.setAccessibleDescription(self._question.text())
        self.show()
        self._no.setFocus(Qt.FocusReason.OtherFocusReason)

    def _facts(self, job: Job, found: Candidate, *, seen: bool) -> str:
        """What the service has confirmed, and what has become of it."""
        agreed = {
            Agreement.SAME: self.tr("Number {number} has the same prompt at the service."),
            Agreement.ALIKE: self.tr("The prompt of number {number} begins as this one's."),
            Agreement.UNTOLD: self.tr("The service tells no prompt of number {number}."),
            Agreement.DIFFERS: "",
        }[found.agreement].format(number=found.remote_id)
        cost = credits_text(job.credits_expected)
        if found.failed:
            more = self.tr("It ended with {status}, without a picture. Taken over, it cost {cost}.")
            more = more.format(status=isolated(found.status), cost=cost)
        elif found.fault is not None:
            more = sentence(found.fault)
        elif not seen:
            more = self.tr("Its picture cannot be shown. Taken over, it cost {cost}.")
            more = more.format(cost=cost)
        else:
            more = self.tr("Taken over, it cost {cost}.").format(cost=cost)
        return f"{agreed} {more}"

    def withdraw(self) -> None:
        """Asks no more."""
        self.number, self._found = 0, None
        for view in (self._photo, self._result):
            view.show_image(QImage())
        super().withdraw()

    def _take(self) -> None:
        number, found = self.number, self._found
        self.withdraw()
        if found is not None:
            self.taken.emit(number, found)

    def _refuse(self) -> None:
        number, found = self.number, self._found
        self.withdraw()
        if found is not None:
            self.refused.emit(number, found)


class _PictureView(QWidget):
    """A picture, as large as there is room for."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._image = QImage()
        self.setAccessibleName(name)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(100, _HEIGHT)

    def show_image(self, image: QImage) -> None:
        """Shows another picture; none where it is null."""
        self._image = image
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(tones(self.palette()).canvas))
        if self._image.isNull():
            return
        ratio = Qt.AspectRatioMode.KeepAspectRatio
        size = QSizeF(self._image.size()).scaled(area.size(), ratio)
        place = QRectF(0, 0, size.width(), size.height())
        place.moveCenter(area.center())
        painter.drawImage(place, self._image)


def _decoded(picture: bytes | None, inputs: Sequence[str]) -> tuple[QImage, QImage]:
    """Photo and result, each null where it cannot be shown. Blocking."""
    photo, result = QImage(), QImage()
    path = inputs[0] if inputs else ""
    if path and not is_address(path) and Path(path).is_file():
        photo = _read(QImageReader(path))
    if picture is not None:
        buffer = QBuffer()
        buffer.setData(QByteArray(picture))
        buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        result = _read(QImageReader(buffer))
    return photo, result


def _read(reader: QImageReader) -> QImage:
    reader.setAutoTransform(True)
    size = reader.size()
    if size.isValid() and max(size.width(), size.height()) > _SIDE:
        reader.setScaledSize(size.scaled(_SIDE, _SIDE, Qt.AspectRatioMode.KeepAspectRatio))
    return reader.read()


def _text(parent: QWidget, name: str) -> QLabel:
    label = QLabel(parent)
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
