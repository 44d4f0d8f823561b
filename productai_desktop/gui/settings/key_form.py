"""The part of Settings that has to do with keys: choose, enter, check, keep and forget them."""

from collections.abc import Coroutine
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import ProductAIError
from productai_desktop.core.ports import Balance
from productai_desktop.core.settings import origin_of
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import credits_text, sentence

_LONGEST_NAME = 60


class KeyForm(QWidget):
    """A masked field with what can be done about the key, and where it is kept.

    The first key has no name. Further ones are added under a name, and one of them is in use.
    """

    #: a key was kept, chosen or forgotten
    changed = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self._busy = False
        #: another key is being entered
        self._adding = False
        self._build_choice()
        self._build_entry()
        self._lay_out()
        self._say("", "")
        self.refresh()

    def refresh(self) -> None:
        """Shows which keys there are, and where the one in use is kept."""
        source = self._desk.key_source
        self._kept.setText(self._kept_text(source))
        self._kept.setVisible(not self._adding)
        takes = source != "environment"
        self._show_choice(takes=takes)
        self._name.setVisible(self._adding)
        self._name.setReadOnly(self._busy)
        self.edit.setEnabled(takes)
        self.edit.setReadOnly(self._busy)
        stored = source in ("keyring", "session") and not self._adding
        entered = bool(self.edit.text().strip())
        named = not self._adding or bool(self._name.text().strip())
        self._check.setEnabled(not self._busy and (entered or stored or source == "environment"))
        self._save.setEnabled(takes and not self._busy and entered and named)
        self._save.setToolTip(self._why_not_saved(takes=takes, entered=entered, named=named))
        self._forget.setVisible(source in ("keyring", "session", "practice") and not self._adding)
        self._forget.setEnabled(not self._busy)
        self.edit.setPlaceholderText(
            self.tr("A key is set; enter another to replace it")
            if stored or source == "environment"
            else self.tr("API key")
        )

    # building

    def _build_choice(self) -> None:
        self._choice = QComboBox()
        self._choice.setObjectName("keyCombo")
        self._choice.setAccessibleName(self.tr("Key in use"))
        self._choice.activated.connect(self._choose)
        self._add = self._button("addKeyButton", self.tr("Add a key…"))
        self._add.setToolTip(self.tr("Another account, under a name of its own"))
        self._add.clicked.connect(lambda: self._set_adding(adding=True))
        self._leave = self._button("leaveKeyButton", self.tr("Cancel"))
        self._leave.clicked.connect(lambda: self._set_adding(adding=False))
        self._name = QLineEdit()
        self._name.setObjectName("keyNameEdit")
        self._name.setAccessibleName(self.tr("Name of the key"))
        self._name.setPlaceholderText(self.tr("Name, such as “Shop”"))
        self._name.setMaxLength(_LONGEST_NAME)
        self._name.textChanged.connect(self._typed)

    def _build_entry(self) -> None:
        self.edit = QLineEdit()
        self.edit.setObjectName("keyEdit")
        self.edit.setAccessibleName(self.tr("API key"))
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(500)
        self.edit.textChanged.connect(self._typed)
        self.edit.returnPressed.connect(self._save_key)
        self._check = self._button("checkKeyButton", self.tr("Check"))
        self._check.setToolTip(self.tr("Asks the service for plan and credits; costs nothing"))
        self._check.clicked.connect(self._check_key)
        self._save = self._button("saveKeyButton", self.tr("Save key"))
        self._save.clicked.connect(self._save_key)
        self._forget = self._button("forgetKeyButton", self.tr("Forget key"))
        self._forget.setToolTip(
            self.tr("Edits paid with it are fetched again once it is entered again")
        )
        self._forget.clicked.connect(self._forget_key)
        self._kept = QLabel()
        self._kept.setObjectName("keyState")
        self._kept.setProperty("role", "muted")
        self._kept.setWordWrap(True)
        self._kept.setTextFormat(Qt.TextFormat.PlainText)
        self._answer = QLabel()
        self._answer.setObjectName("keyAnswer")
        self._answer.setWordWrap(True)
        self._answer.setTextFormat(Qt.TextFormat.PlainText)

    def _lay_out(self) -> None:
        chosen = QHBoxLayout()
        chosen.addWidget(self._choice, 1)
        chosen.addWidget(self._name, 1)
        chosen.addWidget(self._leave)
        entry = QHBoxLayout()
        entry.addWidget(self.edit, 1)
        entry.addWidget(self._check)
        entry.addWidget(self._save)
        below = QHBoxLayout()
        below.addWidget(self._kept, 1)
        below.addWidget(self._add)
        below.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().small)
        for row in (chosen, entry):
            row.setSpacing(spacing().small)
            column.addLayout(row)
        column.addWidget(self._answer)
        column.addLayout(below)

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.setAutoDefault(False)
        return button

    # showing

    def _show_choice(self, *, takes: bool) -> None:
        settings = self._desk.settings
        known = ("", *settings.key_names)
        if [self._choice.itemData(at) for at in range(self._choice.count())] != list(known):
            self._choice.clear()
            for name in known:
                self._choice.addItem(name or self.tr("Key"), name)
        self._choice.setCurrentIndex(max(0, self._choice.findData(settings.key_name)))
        self._choice.setVisible(bool(settings.key_names) and takes and not self._adding)
        self._choice.setEnabled(not self._busy)
        self._leave.setVisible(self._adding)
        # the first key comes first
        first = self._desk.key_source in ("keyring", "session") or bool(settings.key_names)
        self._add.setVisible(takes and first and not self._adding)
        self._add.setEnabled(not self._busy)

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

    def _why_not_saved(self, *, takes: bool, entered: bool, named: bool) -> str:
        if not takes:
            return self._kept.text()
        if not named:
            return self.tr("Give the key a name first")
        return "" if entered else self.tr("Enter a key first")

    # doing

    def _set_adding(self, *, adding: bool) -> None:
        self._adding = adding
        self._name.clear()
        self.edit.clear()
        self.refresh()
        (self._name if adding else self._add).setFocus()

    def _typed(self) -> None:
        self._say("", "")
        self.refresh()

    def _choose(self) -> None:
        name = str(self._choice.currentData())
        if name != self._desk.settings.key_name:
            self._start("", self._chosen(name))

    def _check_key(self) -> None:
        self._start(self.tr("Asking the service…"), self._checked(self.edit.text().strip()))

    def _save_key(self) -> None:
        if not self._save.isEnabled():
            return
        settings = self._desk.settings
        name = self._name.text().strip() if self._adding else settings.key_name
        if self._adding and name.casefold() in {one.casefold() for one in settings.key_names}:
            self._say(self.tr("There is a key of this name already. Choose another."), "danger")
            return
        self._start(self.tr("Saving…"), self._saved(self.edit.text().strip(), name))

    def _forget_key(self) -> None:
        self._start("", self._forgotten(self._desk.settings.key_name))

    async def _chosen(self, name: str) -> None:
        await self._desk.change(key_name=name)
        self._say("", "")
        self.changed.emit()

    async def _checked(self, key: str) -> None:
        if key or self._desk.settings.practice:
            balance = await self._desk.check_key(key)
        else:
            balance = await self._desk.engine.refresh_balance(urgent=True)
        self._say(
            _balance_words(balance, self.tr("The key is good: {credits}, plan “{plan}”.")), "ok"
        )

    async def _saved(self, key: str, name: str) -> None:
        kept = await self._desk.store_key(key, name)
        self._adding = False
        self._name.clear()
        self.edit.clear()
        if kept == "keyring" and self._desk.settings.practice:
            self._say(self.tr("The key is saved. Switch practice mode off to use it."), "ok")
        elif kept == "keyring":
            self._say(self.tr("The key is saved."), "ok")
        else:
            self._say(self.tr("The key is in use, for this session only."), "warn")
        self.refresh()
        self.changed.emit()

    async def _forgotten(self, name: str) -> None:
        await self._desk.clear_key(name)
        self._say(self.tr("The key is forgotten."), "ok")
        self.changed.emit()

    def _start(self, text: str, work: Coroutine[Any, Any, None]) -> None:
        self._busy = True
        if self._check.hasFocus() or self._save.hasFocus():
            # else the keyboard would go to another field with the button that is disabled
            self.edit.setFocus()
        self._say(text, "muted")
        self.refresh()
        self._bridge.spawn(self._ended(work), on_error=self._failed)

    async def _ended(self, work: Coroutine[Any, Any, None]) -> None:
        try:
            await work
        finally:
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
