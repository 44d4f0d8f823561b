"""The account: the keys, the address of the service, and practice mode."""

from PySide6.QtWidgets import QLineEdit

from productai_desktop.core.settings import DEFAULT_ADDRESS
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import Told, push
from productai_desktop.gui.settings.key_form import KeyForm
from productai_desktop.gui.settings.page import Changer, Page


class AccountPage(Page):
    """Who pays, and at which service."""

    def __init__(self, desk: Desk, bridge: Bridge, changer: Changer) -> None:
        super().__init__(desk, bridge, changer, self.tr("Account"))
        self._practice = self.check(
            "practiceCheck",
            self.tr("Practice mode (free, nothing leaves this computer)"),
            self._switch_practice,
        )
        self._practice_told = Told("practice", self._practice)
        self.add_check(
            self._practice_told,
            self.tr(
                "Made-up results, to try everything out. No key and no credits are needed. Where "
                "you chose a bucket or a folder in Hosting, photos go there all the same."
            ),
        )
        self.key = KeyForm(desk, bridge)
        self.key.changed.connect(self.refresh)
        self.add_row(self.tr("Key"), self.key)
        self._address = QLineEdit()
        self._address.setObjectName("serviceAddressEdit")
        self._address.setAccessibleName(self.tr("Service address"))
        self._address.setMaxLength(2000)
        self._address.editingFinished.connect(self._enter_address)
        self._standard = push("standardAddressButton", self.tr("Standard"))
        self._standard.clicked.connect(self._standard_address)
        self._address_told = Told("serviceAddress", self._address, self._standard)
        self.add_row(
            self.tr("Service address"),
            self._address_told,
            self.tr(
                "It begins with https://, or with http:// where the service runs on this "
                "computer. A key is never sent to another address than its own."
            ),
        )

    def refresh(self) -> None:
        settings = self.desk.settings
        self._practice.setChecked(settings.practice)
        if not self._address.hasFocus():
            self._address.setText(settings.service_address)
        self._standard.setEnabled(settings.service_address != DEFAULT_ADDRESS)
        self.key.refresh()

    def flush(self) -> None:
        self._enter_address()

    def focus_key(self) -> None:
        """Puts the keyboard where a key is entered."""
        self.key.edit.setFocus()

    def _switch_practice(self, on: bool) -> None:
        self.changer.apply(self._practice_told, practice=on)

    def _enter_address(self) -> None:
        entered = self._address.text().strip()
        if entered != self.desk.settings.service_address:
            self.changer.apply(self._address_told, service_address=entered)
        else:
            self._address_told.tell(None)

    def _standard_address(self) -> None:
        self._address.setText(DEFAULT_ADDRESS)
        self._enter_address()
