"""The field for the identifier of a custom model, which offers those used before."""

from PySide6.QtCore import QStringListModel, Qt
from PySide6.QtGui import QFocusEvent
from PySide6.QtWidgets import QCompleter, QLineEdit, QWidget

from productai_desktop.core.catalogue import Operation
from productai_desktop.gui.facade import Desk

_LONGEST = 200


class CustomModelEdit(QLineEdit):
    """Completes identifiers from the jobs of the engine, the last used first."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._known = QStringListModel(self)
        self.setObjectName("customModelEdit")
        self.setAccessibleName(self.tr("Custom model"))
        self.setPlaceholderText("custom-owesa-avatars")
        self.setMaxLength(_LONGEST)
        completer = QCompleter(self._known, self)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        popup = completer.popup()
        if popup is not None:
            popup.setProperty("role", "popup")
        self.setCompleter(completer)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self._known.setStringList(self.used())
        super().focusInEvent(event)

    def used(self) -> list[str]:
        """Identifiers of earlier edits, the last used first."""
        jobs = sorted(self._desk.engine.jobs.values(), key=lambda job: job.id, reverse=True)
        found = (job.model for job in jobs if job.operation is Operation.CUSTOM)
        return list(dict.fromkeys(name for name in found if name))
