"""Hosting: how photos reach the service, and where that was agreed to."""

from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QHBoxLayout, QWidget

from productai_desktop.core.hosting import BUCKET, FOLDER
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.hosting_agreed import AgreedList
from productai_desktop.gui.settings.hosting_bucket import BucketForm
from productai_desktop.gui.settings.hosting_folder import FolderForm
from productai_desktop.gui.settings.hosting_form import HostingForm
from productai_desktop.gui.settings.hosting_test import HostingTestPanel
from productai_desktop.gui.settings.hosting_ways import WayChoice
from productai_desktop.gui.settings.page import Changer, Page
from productai_desktop.gui.words import number_text

#: longest sides to choose from, in pixels; 0 for never smaller
_SIDES = (2048, 4096, 6000, 8192, 0)


class HostingPage(Page):
    """Where photos go before they are edited: the way, what is set for it, and its test."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Hosting"))
        self.add_row(
            self.tr("How photos from this computer reach the service"),
            wrapping(
                self.tr(
                    "The service can only edit what it can fetch. So before an edit is sent, its "
                    "photo gets an address on the internet, in one of three ways."
                ),
                "muted",
            ),
        )
        self._ways = WayChoice()
        self._ways.chosen.connect(self._choose)
        self._way_told = Told("hostingWay", self._ways)
        self.add(self._way_told)
        self._bucket = BucketForm(self)
        self._bucket.secret.changed.connect(self._show_missing)
        self._folder = FolderForm(self)
        self._forms: dict[str, HostingForm] = {BUCKET: self._bucket, FOLDER: self._folder}
        for form in self._forms.values():
            self.add(form)
        self._missing = wrapping("", "warn")
        self._missing.setObjectName("hostingMissing")
        self.add(self._missing)
        self._test = HostingTestPanel(self, self._not_ready, self._typed_secret)
        self._bucket.secret.edited.connect(self._test.forget)
        self.add(self._test)
        self._build_side()
        self._build_rest()

    def refresh(self) -> None:
        settings = self.desk.settings
        self._ways.show_choice(settings.hosting)
        for way, form in self._forms.items():
            form.setVisible(way == settings.hosting)
            form.show_settings(settings)
        self._show_missing()
        self._test.show_settings(settings)
        self._show_side(settings)
        self._agreed.show_entries(settings.uploads_accepted, self._projects)

    def flush(self) -> None:
        for form in self._forms.values():
            form.flush()

    # building

    def _build_side(self) -> None:
        label = self.tr("Longest side of photos that are sent")
        self._side = self.combo("longestSideCombo", label)
        for side in _SIDES:
            self._side.addItem(self._side_text(side), side)
        self._side.activated.connect(self._enter_side)
        self._side_told = Told("longestSide", self._side, fill=False)
        self.add_row(label, self._side_told, self.tr(
            "Larger photos are made smaller before they are sent: models look at fewer pixels "
            "than cameras take. Your files stay as they are. A photo that is over 10 MB even so "
            "is made smaller still."))  # fmt: skip

    def _build_rest(self) -> None:
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
            "projectHostingButton", self.tr("Forbid a way for a project…"), "link"
        )
        self._projects.clicked.connect(lambda: self.page_requested.emit("projects"))
        row = QWidget()
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._projects)
        line.addStretch(1)
        self.add(row)
        self._agreed = AgreedList()
        self._agreed.forgotten.connect(self._forget)
        self._agreed_told = Told("uploadsAccepted", self._agreed)
        self.add_row(self.tr("You have agreed to uploads to"), self._agreed_told)

    # the way

    def _choose(self, way: str) -> None:
        self.flush()
        self.changer.apply(self._way_told, hosting=way)

    def _lacking(self) -> list[str]:
        settings = self.desk.settings
        form = self._forms.get(settings.hosting)
        return form.missing(settings) if form is not None else []

    def _show_missing(self) -> None:
        lacking = self._lacking()
        self._missing.setVisible(bool(lacking))
        self._missing.setText(
            self.tr(
                "Still missing: {names}. Until then photos from this computer cannot be sent."
            ).format(names=QLocale().createSeparatedList(lacking))
        )

    def _not_ready(self) -> str:
        form = self._forms.get(self.desk.settings.hosting)
        if form is not None and form.wrong:
            return self.tr("Mend first what is marked above.")
        if self._lacking():
            return self.tr("Enter first what is missing.")
        return ""

    def _typed_secret(self) -> str | None:
        bucket = self.desk.settings.hosting == BUCKET
        return (self._bucket.secret.typed or None) if bucket else None

    # the longest side, and what was agreed to

    def _show_side(self, settings: Settings) -> None:
        side = settings.longest_side
        if self._side.findData(side) < 0:
            self._side.insertItem(0, self._side_text(side), side)
        self._side.setCurrentIndex(self._side.findData(side))

    def _side_text(self, side: int) -> str:
        if not side:
            return self.tr("Never made smaller")
        return from_left(self.tr("{pixels} px").format(pixels=number_text(side)))

    def _enter_side(self) -> None:
        self.changer.apply(self._side_told, longest_side=int(self._side.currentData()))

    def _forget(self, entry: str) -> None:
        left = tuple(one for one in self.desk.settings.uploads_accepted if one != entry)
        self.changer.apply(self._agreed_told, uploads_accepted=left)
