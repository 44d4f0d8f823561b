"""The frames of the filmstrip: an original and what was made of it, as a list for a view."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QMimeData,
    QModelIndex,
    QPersistentModelIndex,
    Qt,
    QUrl,
)
from PySide6.QtWidgets import QWidget

from productai_desktop.core.addresses import is_address
from productai_desktop.core.jobs import Job, State
from productai_desktop.core.regions import Finding
from productai_desktop.gui.tips import tip_text

Index = QModelIndex | QPersistentModelIndex


@dataclass(frozen=True, slots=True)
class Frame:
    """One picture of the strip."""

    #: 0 for the original
    job_id: int
    #: absolute path, or an address; "" where there is no picture yet, or none came
    path: str
    #: one line, such as "2 · + soft daylight"
    caption: str
    #: the line below, such as "Seedream · 3 cr · 26 s"
    detail: str = ""
    #: what is known of it beyond that, for the tool tip; lines
    more: str = ""
    #: what a person thinks of it, in words to be spoken
    opinion: str = ""
    #: what became of its marked logo, in a few words; "" where nobody looked
    badge: str = ""
    #: what these words say; None where nobody looked
    finding: Finding | None = None
    #: the edit; None for the original
    job: Job | None = None

    @property
    def text(self) -> str:
        parts = (self.caption, self.detail, self.opinion, self.badge)
        return " · ".join(part for part in parts if part)


def has_result(job: Job) -> bool:
    """Whether there is a picture of it."""
    return job.state is State.DONE and bool(job.output)


def stands_in_strip(job: Job) -> bool:
    """Whether a try of a photo is shown: it has a result, is on its way, or failed a while ago
    and was not cleared from the queue."""
    if has_result(job):
        return not job.removed
    if job.state in (State.FAILED, State.UNCERTAIN):
        return not job.cleared
    return not job.state.ended


class FilmModel(QAbstractListModel):
    """The frames of one photo, the original first."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.frames: tuple[Frame, ...] = ()

    def show(self, frames: Sequence[Frame]) -> None:
        """Shows other frames; without a reset where they are the same ones, changed, or more."""
        new = tuple(frames)
        old = self.frames
        if new == old:
            return
        if old and [one.job_id for one in new[: len(old)]] == [one.job_id for one in old]:
            self._change(old, new)
            return
        self.beginResetModel()
        self.frames = new
        self.endResetModel()

    def _change(self, old: tuple[Frame, ...], new: tuple[Frame, ...]) -> None:
        self.frames = (*new[: len(old)], *self.frames[len(old) :])
        for row, (before, now) in enumerate(zip(old, new, strict=False)):
            if before != now:
                self.dataChanged.emit(self.index(row), self.index(row))
        if len(new) > len(old):
            self.beginInsertRows(QModelIndex(), len(old), len(new) - 1)
            self.frames = new
            self.endInsertRows()

    def row_of(self, job_id: int) -> int:
        """The row of an edit (0: the original); -1 where it is not shown."""
        return next((row for row, one in enumerate(self.frames) if one.job_id == job_id), -1)

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own signature
        return 0 if parent.isValid() else len(self.frames)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        frame = self.frames[index.row()]
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return frame.text
        if role == Qt.ItemDataRole.ToolTipRole:
            return tip_text("\n".join(part for part in (frame.text, frame.more) if part))
        return None

    def flags(self, index: Index) -> Qt.ItemFlag:
        if not index.isValid():
            return Qt.ItemFlag.NoItemFlags
        usable = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usable | Qt.ItemFlag.ItemIsDragEnabled

    def mimeTypes(self) -> list[str]:
        return ["text/uri-list"]

    def mimeData(self, indexes: Sequence[QModelIndex]) -> QMimeData:
        data = QMimeData()
        paths = [self.frames[index.row()].path for index in indexes]
        urls = [QUrl(one) if is_address(one) else QUrl.fromLocalFile(one) for one in paths if one]
        data.setUrls(urls)
        return data

    def supportedDragActions(self) -> Qt.DropAction:
        return Qt.DropAction.CopyAction
