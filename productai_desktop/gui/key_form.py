"""The part of Settings that has to do with the key: enter, check, keep and forget it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.ports import Balance
from productai_desktop.core.settings import origin_of
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import credits_text, sentence


class KeyForm(QWidget):
    """A masked field with what can be done about the key, and where it is kept."""

    #: a key was kept or forgotten
    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._busy = False
        self.edit = QLineEdit()
        self.edit.setObjectName("keyEdit")
        self.edit.setAccessibleName(self.tr("API key"))
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(500)
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self._save_key)
        self._check = self._button("checkKeyButton", self.tr("Check"))
        self._check.clicked.connect(self._check_key)
        self._save = self._button("saveKeyButton", self.tr("Save key"))
        self._save.clicked.connect(self._save_key)
        self._forget = self._button("forgetKeyButton", self.tr("Forget key"))
        self._forget.clicked.connect(self._forget_key)
        self._kept = QLabel()
        self._kept.setObjectName("keyState")
        self._kept.setProperty("role", "muted")
        self._kept.setWordWrap(True)
        self._answer = QLabel()
        self._answer.setObjectName("keyAnswer")
        self._answer.setWordWrap(True)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(self.edit, 1)
        row.addWidget(self._check)
        row.addWidget(self._save)
        below = QHBoxLayout()
        below.addWidget(self._kept, 1)
        below.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(6)
        column.addLayout(row)
        column.addWidget(self._answer)
        column.addLayout(below)
        self._say("", "")
        self.refresh()

    def refresh(self) -> None:
        """Shows where the key is kept, and what can be done about it."""
        source = self._desk.key_source
        self._kept.setText(self._kept_text(source))
        takes = source != "environment"
        self.edit.setEnabled(takes)
        self.edit.setReadOnly(self._busy)
        for button in (self._check, self._save):
            button.setEnabled(takes and not self._busy and bool(self.edit.text().strip()))
            button.setToolTip("" if takes else self._kept.text())
        self._forget.setVisible(source in ("keyring", "session", "practice"))
        self._forget.setEnabled(not self._busy)
        stored = source in ("keyring", "session", "environment")
        self.edit.setPlaceholderText(
            self.tr("A key is set; enter another to replace it") if stored else self.tr("API key")
        )

    def _kept_text(self, source: str) -> str:
        service = origin_of(self._desk.settings.service_address)
        texts = {
            "environment": self.tr(
                "The key comes from the environment (PRODUCTAI_API_KEY) and is not stored."
            ),
            "keyring": self.tr("The key for {service} is kept in this computer's keyring."),
            "session": self.tr(
                "This computer has no keyring: the key is kept for this session only."
            ),
            "practice": self.tr(
                "Practice mode needs no key. One saved here for {service} is used when it is off."
            ),
            "none": self.tr("No key for {service} yet."),
        }
        return texts.get(source, "").format(service=service)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    def _typed(self) -> None:
        self._say("", "")
        self.refresh()

    def _check_key(self) -> None:
        self._begin(self.tr("Asking the service…"))
        self._bridge.spawn(self._checked(self.edit.text().strip()), on_error=self._failed)

    def _save_key(self) -> None:
        if self._save.isEnabled():
            self._begin(self.tr("Saving…"))
            self._bridge.spawn(self._saved(self.edit.text().strip()), on_error=self._failed)

    def _forget_key(self) -> None:
        self._begin("")
        self._bridge.spawn(self._forgotten(), on_error=self._failed)

    async def _checked(self, key: str) -> None:
        try:
            balance = await self._desk.check_key(key)
        finally:
            self._end()
        self._say(
            _balance_words(balance, self.tr("The key is good: {credits}, plan “{plan}”.")), "ok"
        )

    async def _saved(self, key: str) -> None:
        try:
            kept = await self._desk.store_key(key)
        finally:
            self._end()
        self.edit.clear()
        if kept == "keyring" and self._desk.settings.practice:
            self._say(self.tr("The key is saved. Switch practice mode off to use it."), "ok")
        elif kept == "keyring":
            self._say(self.tr("The key is saved."), "ok")
        else:
            self._say(self.tr("The key is in use, for this session only."), "warn")
        self.refresh()
        self.changed.emit()

    async def _forgotten(self) -> None:
        try:
            await self._desk.clear_key()
        finally:
            self._end()
        self._say(self.tr("The key is forgotten."), "ok")
        self.changed.emit()

    def _begin(self, text: str) -> None:
        self._busy = True
        if self._check.hasFocus() or self._save.hasFocus():
            # else the keyboard would go to another field with the button that is disabled
            self.edit.setFocus()
        self._say(text, "muted")
        self.refresh()

    def _end(self) -> None:
        self._busy = False
        self.refresh()

    def _failed(self, error: ProductAIError) -> None:
        self._say(sentence(error), "danger")

    def _say(self, text: str, role: str) -> None:
        self._answer.setText(text)
        self._answer.setVisible(bool(text))
        # a form's row does not grow by itself with the lines of a label in it
        self._answer.setMinimumHeight(self._answer.heightForWidth(self.width()) if text else 0)
        set_role(self._answer, role)


def _balance_words(balance: Balance, text: str) -> str:
    return text.format(credits=credits_text(balance.credits), plan=balance.plan)
