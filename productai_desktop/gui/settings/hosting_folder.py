"""What is set for a folder that is served at an address."""

import asyncio

from PySide6.QtWidgets import QCheckBox

from productai_desktop.core.settings import Settings
from productai_desktop.gui.settings.controls import Told, push
from productai_desktop.gui.settings.entry import Entry, with_scheme
from productai_desktop.gui.settings.hosting_form import HostingForm
from productai_desktop.gui.settings.output import check_folder, choose_folder
from productai_desktop.gui.settings.page import Page

#: the same in every language
_EXAMPLE = "https://files.example.com/productai"


class FolderForm(HostingForm):
    """The folder, its address, and whether photos are deleted from it."""

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        label = self.tr("Folder")
        choose = push("chooseServedFolderButton", self.tr("Choose…"))
        choose.setAccessibleName(self.tr("Choose the folder that is served"))
        choose.clicked.connect(self._choose)
        self._folder = Entry(
            "servedFolder", label, page.changer, "served_folder", choose,
            wrong=self.tr("Choose a folder that exists, with its whole path."),
            before=lambda entered: asyncio.to_thread(check_folder, entered),
        )  # fmt: skip
        self.add_row(label, self._folder, self.tr(
            "The program copies photos into it, as they are sent."))  # fmt: skip
        label = self.tr("Its address")
        self._address = Entry(
            "servedAddress", label, page.changer, "served_address",
            wrong=self.tr(
                "This must be the folder's address and begin with https://, "
                "such as https://files.example.com/productai"
            ),
            cleaned=with_scheme,
        )  # fmt: skip
        self._address.edit.setPlaceholderText(_EXAMPLE)
        self.add_row(label, self._address, self.tr(
            "A file in the folder can be fetched from this address and its name, without "
            "signing in. Photos get names that nobody can guess; switch listings of the "
            "folder off all the same."))  # fmt: skip
        self._delete = QCheckBox(self.tr("Delete photos when the edit has ended"))
        self._delete.setObjectName("servedDeleteCheck")
        self._delete.clicked.connect(self._enter_delete)
        self._delete_told = Told("servedDelete", self._delete)
        self.add_row("", self._delete_told)
        self.entries = (self._folder, self._address)

    def show_settings(self, settings: Settings) -> None:
        self._folder.show_value(settings.served_folder)
        self._address.show_value(settings.served_address)
        self._delete.setChecked(settings.served_delete)

    def missing(self, settings: Settings) -> list[str]:
        folder = settings.served
        named = ((self.tr("folder"), folder.folder), (self.tr("its address"), folder.address))
        return [name for name, value in named if not value]

    def _choose(self) -> None:
        choose_folder(
            self._page,
            self._folder.edit.text(),
            self._folder.put,
            self.tr("Folder that is served"),
        )

    def _enter_delete(self, on: bool) -> None:
        self._page.changer.apply(self._delete_told, served_delete=on)
