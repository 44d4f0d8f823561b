"""The rules of one preset, each with where it is written and when that was read."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from html import escape

from PySide6.QtCore import QDate, QLocale, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFrame, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from productai_desktop.gui.density import spacing
from productai_desktop.gui.settings.controls import push, wrapping
from productai_desktop.gui.theme import tones


@dataclass(frozen=True, slots=True)
class ShownRule:
    """One rule as a person reads it."""

    text: str
    #: https address of its source; "" for what the user set
    source: str = ""
    #: when the source was read
    read: date | None = None


class RulesPage(QWidget):
    """Its links open in the browser; they are reached and copied by keyboard, too."""

    copied = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rules: tuple[ShownRule, ...] = ()
        self._title = wrapping("", "title")
        self._summary = wrapping("", "muted")
        self._text = QTextBrowser()
        self._text.setObjectName("exportRules")
        self._text.setAccessibleName(self.tr("Rules"))
        self._text.setFrameShape(QFrame.Shape.NoFrame)
        self._text.setOpenExternalLinks(True)
        self._copy = push("exportCopySources", self.tr("Copy rules and sources"))
        self._copy.clicked.connect(self._copy_all)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().medium)
        column.addWidget(self._title)
        column.addWidget(self._summary)
        column.addWidget(self._text, 1)
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._copy)
        column.addLayout(row)

    def show_rules(self, title: str, summary: str, rules: Sequence[ShownRule]) -> None:
        """Shows the rules of another preset."""
        self._rules = tuple(rules)
        self._title.setText(title)
        self._summary.setText(summary)
        self._summary.setVisible(bool(summary))
        colour = tones(self.palette()).link
        parts = [self._html(rule, colour) for rule in rules]
        self._text.setHtml("".join(parts) or escape(self.tr("No rules: any picture will do.")))
        self._text.setAccessibleDescription(self._plain())
        self._copy.setVisible(bool(rules))

    def _html(self, rule: ShownRule, colour: str) -> str:
        lines = [escape(rule.text)]
        if rule.source:
            address = escape(rule.source, quote=True)
            lines.append(f'<a style="color: {colour}" href="{address}">{escape(rule.source)}</a>')
        if rule.read is not None:
            lines.append(escape(self._read_text(rule.read)))
        return "<p>{}</p>".format("<br>".join(lines))

    def _read_text(self, day: date) -> str:
        shown = QLocale().toString(
            QDate(day.year, day.month, day.day), QLocale.FormatType.ShortFormat
        )
        return self.tr("Read on {day}").format(day=shown)

    def _plain(self) -> str:
        lines: list[str] = []
        for rule in self._rules:
            read = self._read_text(rule.read) if rule.read is not None else ""
            lines.append("\n".join(part for part in (rule.text, rule.source, read) if part))
        return "\n\n".join(lines)

    def _copy_all(self) -> None:
        QGuiApplication.clipboard().setText(f"{self._title.text()}\n\n{self._plain()}")
        self.copied.emit()
