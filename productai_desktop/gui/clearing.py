"""Search fields that can be emptied by a button which says what it does."""

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QLineEdit, QToolButton


def offer_clearing(field: QLineEdit) -> None:
    """Gives a field the button that empties it, with a name for screen readers."""
    field.setClearButtonEnabled(True)
    for button in field.findChildren(QToolButton):
        button.setAccessibleName(QCoreApplication.translate("clearing", "Clear the text"))
