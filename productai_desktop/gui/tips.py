"""Tool tips that show foreign text as it is: Qt would take what looks like markup for markup."""

from html import escape

from PySide6.QtWidgets import QWidget


def tip_text(text: str) -> str:
    """A tool tip that shows a text without markup of its own, its lines as lines, and wraps it."""
    return "<p>{}</p>".format(escape(text).replace("\n", "<br>")) if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Gives a widget such a tool tip; a screen reader gets it without the markup."""
    widget.setToolTip(tip_text(text))
    widget.setAccessibleDescription(text)
