"""The list of templates: built-in and own ones below the headings of their groups."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QLocale,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSize,
    Qt,
)
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from productai_desktop.core.templates import OWN_GROUP, Group, Library, Template
from productai_desktop.gui.theme import tones

_Index = QModelIndex | QPersistentModelIndex


class TemplateList(QAbstractListModel):
    """Rows are headings (plain texts) and templates; what is searched for leaves only its finds."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[Group, ...] = ()
        self._templates: tuple[Template, ...] = ()
        self._project = ""
        self._search = ""
        self._rows: list[str | Template] = []

    def show_templates(self, library: Library, own: Sequence[Template], project: str) -> None:
        """Offers the built-in templates and the own ones that belong to the project or to none."""
        self._groups = library.groups
        mine = tuple(one for one in own if one.project in ("", project))
        self._templates = (*mine, *library.templates)
        self._project = project
        self._fill()

    def search(self, text: str) -> None:
        """Leaves the templates that hold every word of a text."""
        self._search = text
        self._fill()

    def template(self, index: _Index) -> Template | None:
        """The template of a row; None for a heading."""
        row = self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None
        return row if isinstance(row, Template) else None

    def row_of(self, identifier: str) -> int:
        """The row of a template; -1 where it is not shown."""
        return next(
            (
                at
                for at, row in enumerate(self._rows)
                if isinstance(row, Template) and row.id == identifier
            ),
            -1,
        )

    def groups(self) -> tuple[Group, ...]:
        """The built-in groups."""
        return self._groups

    def rowCount(self, parent: _Index = QModelIndex()) -> int:  # noqa: B008 - Qt's own default
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: _Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        row = self._rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return row if isinstance(row, str) else row.title_in(language())
        if role == Qt.ItemDataRole.AccessibleDescriptionRole and isinstance(row, Template):
            return row.text
        return None

    def flags(self, index: _Index) -> Qt.ItemFlag:
        if self.template(index) is None:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable

    def _fill(self) -> None:
        self.beginResetModel()
        found = [one for one in self._templates if one.found_by(self._search, language())]
        self._rows = []
        in_project = [one for one in found if one.project]
        self._add(self._project, lambda one: bool(one.project), in_project)
        loose = {group.id for group in self._groups}
        others = [one for one in found if not one.project]
        self._add(own_group_title(), lambda one: one.group not in loose, others)
        for group in self._groups:
            self._add(group.title_in(language()), lambda one, of=group.id: one.group == of, others)
        self.endResetModel()

    def _add(
        self, heading: str, belongs: Callable[[Template], bool], templates: Sequence[Template]
    ) -> None:
        members = [one for one in templates if belongs(one)]
        if members:
            self._rows += [heading, *members]


class TemplateRow(QStyledItemDelegate):
    """Paints headings and templates; own ones carry a mark."""

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:  # noqa: ARG002
        widget: QWidget = option.widget
        return QSize(120, widget.fontMetrics().height() + 12)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        model = index.model()
        if not isinstance(model, TemplateList):
            return
        template = model.template(index)
        tone = tones(option.palette)
        widget: QWidget = option.widget
        painter.save()
        font = widget.font()
        ink = tone.text
        rect = option.rect
        if template is None:
            font.setPixelSize(11)
            font.setBold(True)
            ink = tone.muted
        elif option.state & QStyle.StateFlag.State_Selected:
            ink = tone.accent_text
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(tone.accent))
            painter.drawRoundedRect(rect.adjusted(2, 1, -2, -1), 6, 6)
        painter.setFont(font)
        painter.setPen(QColor(ink))
        inner = rect.adjusted(10, 0, -10, 0)
        text = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, inner.width()
        )
        leading = QStyle.visualAlignment(
            option.direction, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        )
        painter.drawText(inner, int(leading), text)
        painter.restore()


def own_group_title() -> str:
    """Heading of own templates that belong to no built-in group."""
    return QCoreApplication.translate("templates", "My templates")


def group_choices(groups: Sequence[Group]) -> list[tuple[str, str]]:
    """(identifier, title) of every group an own template may stand in."""
    named = [(group.id, group.title_in(language())) for group in groups]
    return [(OWN_GROUP, own_group_title()), *named]


def language() -> str:
    """Code of the window's language, such as "de"."""
    return QLocale().name().split("_")[0]
