"""Hosting: how photos reach the service, and for which services that was agreed to."""

from urllib.parse import urlsplit

from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from productai_desktop.core.settings import PRACTICE
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.elided_label import ElidedLabel
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.page import Changer, Page


class HostingPage(Page):
    """Where photos go before they are edited, in plain words."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Hosting"))
        self.add_row(
            self.tr("Photos from this computer"),
            wrapping(
                self.tr(
                    "The service can only edit what it can fetch. So before an edit is sent, its "
                    "photo is uploaded to the service and gets a public address there: anyone who "
                    "has that address can see the photo. No way to delete it is known."
                ),
                "",
            ),
        )
        self.add_row(
            self.tr("Photos with an address of their own"),
            wrapping(
                self.tr(
                    "A photo that lies at a public https address is not uploaded. The service "
                    "fetches it from there: paste or drop its address in place of the file."
                ),
                "",
            ),
        )
        self._projects = push(
            "projectHostingButton", self.tr("Never upload for a project…"), "link"
        )
        self._projects.clicked.connect(lambda: self.page_requested.emit("projects"))
        self._add_leading(self._projects)
        self._list = QFrame()
        self._list.setObjectName("acceptedServices")
        self._list.setProperty("role", "group")
        self._rows = QVBoxLayout(self._list)
        self._rows.setContentsMargins(12, 8, 12, 8)
        self._none = wrapping(
            self.tr("None yet: the question comes with the first upload."), "muted"
        )
        self._rows.addWidget(self._none)
        self._told = Told("uploadsAccepted", self._list)
        self._shown: tuple[str, ...] | None = None
        self.add_row(self.tr("You have agreed to uploads to"), self._told)

    def refresh(self) -> None:
        accepted = self.desk.settings.uploads_accepted
        if accepted == self._shown:
            return
        self._shown = accepted
        while self._rows.count() > 1:
            item = self._rows.takeAt(1)
            row = item.widget() if item is not None else None
            if row is not None:
                row.hide()
                row.deleteLater()
        self._none.setVisible(not accepted)
        before = self._projects
        for service in accepted:
            row, again = self._row(service)
            self._rows.addWidget(row)
            QWidget.setTabOrder(before, again)
            before = again

    def _row(self, service: str) -> tuple[QWidget, QPushButton]:
        """A service, and the button that takes its answer back."""
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing().small)
        name = self.tr("Practice mode") if service == PRACTICE else urlsplit(service).netloc
        said = ElidedLabel(name or service)
        said.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        line.addWidget(said, 1)
        again = push("askAgainButton", self.tr("Ask again"))
        again.setAccessibleName(self.tr("Ask again before uploads to {service}").format(
            service=name or service))  # fmt: skip
        again.clicked.connect(lambda: self._forget(service))
        line.addWidget(again)
        return row, again

    def _forget(self, service: str) -> None:
        left = tuple(one for one in self.desk.settings.uploads_accepted if one != service)
        self.changer.apply(self._told, uploads_accepted=left)

    def _add_leading(self, widget: QWidget) -> None:
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(widget)
        line.addStretch(1)
        self.add(row)
