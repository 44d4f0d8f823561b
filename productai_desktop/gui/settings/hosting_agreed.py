"""Where uploads were agreed to; each answer can be taken back."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from productai_desktop.core.consent import Consent, consent_of
from productai_desktop.core.hosting import BUCKET, FOLDER
from productai_desktop.gui.density import spacing
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.settings.controls import push, wrapping


class AgreedList(QFrame):
    """A row for each answer, with a button that takes it back."""

    #: an entry of `uploads_accepted` that is to be asked about again
    forgotten = Signal(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("acceptedServices")
        self.setProperty("role", "group")
        self._rows = QVBoxLayout(self)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._none = wrapping(
            self.tr("None yet: the question comes with the first upload."), "muted"
        )
        self._rows.addWidget(self._none)
        self._shown: tuple[str, ...] | None = None

    def show_entries(self, entries: tuple[str, ...], before: QWidget) -> None:
        """Lists what was agreed to; the keyboard comes here after `before`."""
        if entries == self._shown:
            return
        self._shown = entries
        while self._rows.count() > 1:
            item = self._rows.takeAt(1)
            row = item.widget() if item is not None else None
            if row is not None:
                row.hide()
                row.deleteLater()
        self._none.setVisible(not entries)
        for entry in entries:
            row, again = self._row(entry)
            self._rows.addWidget(row)
            QWidget.setTabOrder(before, again)
            before = again

    def _row(self, entry: str) -> tuple[QWidget, QPushButton]:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing().small)
        text = self._text(consent_of(entry))
        said = ElidedLabel(text)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(said, 1)
        again = push("askAgainButton", self.tr("Ask again"))
        again.setAccessibleName(self.tr("Ask again before uploads to {service}").format(
            service=text))  # fmt: skip
        again.clicked.connect(lambda: self.forgotten.emit(entry))
        line.addWidget(again)
        return row, again

    def _text(self, consent: Consent) -> str:
        service = consent.shown_service or self.tr("Practice mode")
        if consent.way == BUCKET:
            text = self.tr("{service} · bucket {place}")
        elif consent.way == FOLDER:
            text = self.tr("{service} · folder at {place}")
        else:
            return service
        return text.format(service=service, place=from_left(consent.shown_place))
