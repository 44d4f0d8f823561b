"""Earlier prompts: read from the engine's jobs when they are asked for, newest first."""

from collections.abc import Callable, Iterable
from operator import attrgetter
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QDate,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QPainter
from PySide6.QtWidgets import (
    QLabel,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from productai_desktop.core.catalogue import Catalogue
from productai_desktop.core.jobs import Job
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import isolated
from productai_desktop.gui.popup import ListPopup
from productai_desktop.gui.text_lines import two_lines
from productai_desktop.gui.theme import set_role, tones

_Index = QModelIndex | QPersistentModelIndex
_SIZE = QSize(520, 420)
#: characters of a prompt that are searched, so that long ones do not hold the window
_SEARCHED = 600
_SMALL_PIXELS = 11
#: rows laid out at once
_BATCH = 1000
_DETAIL = Qt.ItemDataRole.UserRole + 1


def earlier_prompts(jobs: Iterable[Job]) -> list[Job]:
    """The jobs whose prompts are listed: the last of each distinct prompt, the newest first."""
    found: dict[str, Job] = {}
    for job in sorted(jobs, key=attrgetter("id"), reverse=True):
        found.setdefault(job.prompt.strip(), job)
    found.pop("", None)
    return list(found.values())


class Recall:
    """Walks through earlier prompts; what was typed is the newest entry, and is never lost."""

    def __init__(self, prompts: Callable[[], list[str]]) -> None:
        """`prompts` reads the earlier prompts, newest first; called when a walk begins."""
        self._read = prompts
        self._entries: list[str] = []
        self._at = 0

    def earlier(self, shown: str) -> str | None:
        """The prompt before the one shown; None where there is none."""
        self._begin(shown)
        if self._at + 1 >= len(self._entries):
            return None
        self._at += 1
        return self._entries[self._at]

    def later(self, shown: str) -> str | None:
        """The prompt after the one shown, at last what was typed; None where there is none."""
        if not self._walks(shown) or self._at == 0:
            return None
        self._at -= 1
        return self._entries[self._at]

    def _begin(self, shown: str) -> None:
        if not self._walks(shown):
            others = [one for one in self._read() if one != shown.strip()]
            self._entries, self._at = [shown, *others], 0

    def _walks(self, shown: str) -> bool:
        return self._at < len(self._entries) and self._entries[self._at] == shown and self._at > 0


class PromptList(QAbstractListModel):
    """Rows are earlier prompts; what is searched for leaves only its finds."""

    def __init__(self, catalogue: Catalogue, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._catalogue = catalogue
        self._all: list[Job] = []
        self._searched: list[str] = []
        self._rows: list[Job] = []

    def show_prompts(self, prompts: list[Job]) -> None:
        """Offers these in place of the former ones."""
        self.beginResetModel()
        self._all = self._rows = prompts
        self._searched = []
        self.endResetModel()

    def search(self, text: str) -> None:
        """Leaves the prompts that hold every word of a text."""
        words = text.casefold().split()
        if words and not self._searched:
            self._searched = [one.prompt[:_SEARCHED].casefold() for one in self._all]
        found = range(len(self._all))
        for word in words:
            found = [at for at in found if word in self._searched[at]]
        self.beginResetModel()
        self._rows = [self._all[at] for at in found] if words else self._all
        self.endResetModel()

    def prompt(self, index: _Index) -> str:
        """The whole prompt of a row."""
        return self._rows[index.row()].prompt.strip()

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return " ".join(row.prompt[:_SEARCHED].split())
        if role in (_DETAIL, Qt.ItemDataRole.AccessibleDescriptionRole):
            return self._detail(row)
        return None

    def _detail(self, row: Job) -> str:
        known = self._catalogue.models.get(row.model)
        name = known.name if known is not None else row.model
        local = row.created_at.astimezone()
        day = QLocale().toString(
            QDate(local.year, local.month, local.day), QLocale.FormatType.ShortFormat
        )
        return f"{name} · {day}" if name else day


class PromptRow(QStyledItemDelegate):
    """Paints a prompt in two lines, and model and day beneath."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        widget: QWidget = option.widget
        return QSize(120, 3 * widget.fontMetrics().lineSpacing() + 14)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        widget: QWidget = option.widget
        tone = tones(option.palette)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        rect = option.rect
        painter.save()
        if selected:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.accent))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        leading = QStyle.visualAlignment(option.direction, Qt.AlignmentFlag.AlignLeft)
        inner = rect.adjusted(10, 6, -10, -6)
        line = widget.fontMetrics().lineSpacing()
        painter.setPen(QColor(tone.accent_text if selected else tone.text))
        painter.setFont(widget.font())
        lines = two_lines(str(index.data()), inner.width(), widget.font())
        inner.setTop(inner.top() + (inner.height() - (len(lines) + 1) * line) // 2)
        for text in lines:
            painter.drawText(inner, int(leading | Qt.AlignmentFlag.AlignTop), isolated(text))
            inner.setTop(inner.top() + line)
        painter.setPen(QColor(tone.accent_text if selected else tone.muted))
        small = QFont(widget.font())
        small.setPixelSize(_SMALL_PIXELS)
        painter.setFont(small)
        painter.drawText(inner, int(leading | Qt.AlignmentFlag.AlignTop), str(index.data(_DETAIL)))
        painter.restore()


class HistoryMenu(ListPopup):
    """The searchable list of earlier prompts. `chosen(str)` carries the one taken."""

    chosen = Signal(str)

    def __init__(self, desk: Desk, parent: QWidget) -> None:
        super().__init__(self.tr("Earlier prompts"), self.tr("Search earlier prompts"), parent)
        self.setObjectName("historyMenu")
        self._desk = desk
        self._model = PromptList(desk.catalogue, self)
        self.list.setObjectName("promptHistoryList")
        self.search.setObjectName("promptHistorySearch")
        self.list.setUniformItemSizes(True)
        # 10,000 rows at once would hold the window for 20 ms
        self.list.setLayoutMode(QListView.LayoutMode.Batched)
        self.list.setBatchSize(_BATCH)
        self.list.setModel(self._model)
        self.list.setItemDelegate(PromptRow(self.list))
        self._empty = QLabel()
        self._empty.setWordWrap(True)
        self._empty.setTextFormat(Qt.TextFormat.PlainText)
        self._empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        set_role(self._empty, "muted")
        self.inside.addWidget(self._empty, 1)
        self.search.textChanged.connect(self._search)
        self.taken.connect(self._choose)

    def open_for(self, anchor: QWidget, prompt: QWidget) -> None:
        """Reads the engine's jobs and opens at a control."""
        self.search.clear()
        self._model.show_prompts(earlier_prompts(self._desk.engine.jobs.values()))
        self._say()
        self.open_at(anchor, _SIZE, prompt)
        self.first()
        self.search.setFocus()

    def _search(self, text: str) -> None:
        self._model.search(text)
        self._say()
        self.first()

    def _say(self) -> None:
        found = self._model.rowCount() > 0
        self.list.setVisible(found)
        self._empty.setVisible(not found)
        self._empty.setText(
            self.tr("No earlier prompt holds these words.")
            if self.search.text().strip()
            else self.tr("The prompts of your edits will be listed here.")
        )

    def _choose(self, index: QModelIndex) -> None:
        prompt = self._model.prompt(index)
        self.close()
        self.chosen.emit(prompt)
