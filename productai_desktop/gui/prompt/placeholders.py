"""Placeholders of a prompt, as text edits show them."""

from PySide6.QtGui import QColor, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QTextEdit

from productai_desktop.core.templates import Placeholder, placeholders
from productai_desktop.gui.theme import tones


def mark_placeholders(edit: QPlainTextEdit) -> None:
    """Shows the placeholders of a text as fields to fill."""
    tone = tones(edit.palette())
    marks: list[QTextEdit.ExtraSelection] = []
    for place in shown_placeholders(edit):
        mark = QTextEdit.ExtraSelection()
        mark.cursor = cursor_over(edit, place)
        look = mark.format
        look.setBackground(QColor(tone.accent_soft))
        look.setForeground(QColor(tone.text))
        mark.format = look
        marks.append(mark)
    edit.setExtraSelections(marks)


def shown_placeholders(edit: QPlainTextEdit) -> tuple[Placeholder, ...]:
    """The placeholders of a text, at positions of its document, which counts UTF-16 units."""
    text = edit.toPlainText()
    found = placeholders(text)
    if text.isascii():
        return found
    return tuple(
        Placeholder(one.name, _units(text[: one.start]), _units(text[: one.end])) for one in found
    )


def cursor_over(edit: QPlainTextEdit, place: Placeholder) -> QTextCursor:
    """A cursor that has a placeholder selected."""
    cursor = QTextCursor(edit.document())
    cursor.setPosition(place.start)
    cursor.setPosition(place.end, QTextCursor.MoveMode.KeepAnchor)
    return cursor


def _units(text: str) -> int:
    return len(text.encode("utf-16-le")) // 2
