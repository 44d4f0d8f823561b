"""The secret of a bucket: entered once, kept in the keyring, and never shown again."""

from collections.abc import Awaitable, Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from productai_desktop.core.errors import RequestError
from productai_desktop.core.settings import Settings
from productai_desktop.gui.density import spacing
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.controls import Told, push, wrapping
from productai_desktop.gui.settings.page import Page
from productai_desktop.gui.theme import set_role


class SecretField(QWidget):
    """A masked line while there is none, else a word about where it is kept.

    What is typed is kept once it is known which bucket it belongs to.
    """

    #: whether there is one may be known now, or may have changed
    changed = Signal()
    #: a person has typed another, or had it forgotten
    edited = Signal()

    def __init__(self, page: Page) -> None:
        super().__init__(page)
        self._page = page
        self._desk: Desk = page.desk
        #: the bucket and access key that was asked about; "" before the first time
        self._asked = ""
        #: there is a secret for that; None while that is being found out
        self._there: bool | None = None
        self._where = ""
        self._replacing = False
        self._busy = False
        #: has the keyboard once what is being done is done
        self._next: QWidget | None = None
        self._build()
        self._show()

    @property
    def missing(self) -> bool:
        """No secret is kept for the bucket in the settings, as far as known."""
        return not self._asked or self._there is False

    @property
    def typed(self) -> str:
        """What stands in the line and is not kept yet."""
        return self.edit.text().strip()

    def show_settings(self, settings: Settings) -> None:
        """Finds out whether there is a secret where it is another bucket's now."""
        bucket = settings.bucket
        name = bucket.vault_name if bucket.complete else ""
        if name != self._asked:
            self._asked, self._there, self._replacing = name, None if name else False, False
            self._where = ""
            if name:
                self._page.bridge.spawn(self._look(name), on_error=self._told.tell)
        if self.typed and not self.edit.hasFocus():
            self.flush()
        self._show()

    def flush(self) -> None:
        """Keeps what was typed, where it is known which bucket it is for."""
        if self.typed and self._asked and not self._busy:
            self._start(lambda: self._kept(self._asked, self.typed))

    def _build(self) -> None:
        self.edit = QLineEdit()
        self.edit.setObjectName("bucketSecretEdit")
        self.edit.setAccessibleName(self.tr("Secret access key"))
        self.edit.setEchoMode(QLineEdit.EchoMode.Password)
        self.edit.setMaxLength(500)
        self.edit.textEdited.connect(self._typed)
        self.edit.editingFinished.connect(self.flush)
        self._save = push("saveSecretButton", self.tr("Save secret"))
        self._save.clicked.connect(self.flush)
        self._leave = push("leaveSecretButton", self.tr("Keep the old one"))
        self._leave.clicked.connect(lambda: self._replace(on=False))
        self._told = Told("bucketSecret", self.edit, self._save, self._leave)
        self._kept_there = QWidget()
        self._said = wrapping("", "")
        self._said.setObjectName("bucketSecretState")
        self._change = push("replaceSecretButton", self.tr("Replace…"))
        self._change.setAccessibleName(self.tr("Replace the secret access key"))
        self._change.clicked.connect(lambda: self._replace(on=True))
        self._forget = push("forgetSecretButton", self.tr("Forget"))
        self._forget.setAccessibleName(self.tr("Forget the secret access key"))
        self._forget.clicked.connect(lambda: self._start(self._forgotten))
        line = QHBoxLayout(self._kept_there)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(spacing().small)
        line.addWidget(self._said, 1)
        line.addWidget(self._change)
        line.addWidget(self._forget)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(spacing().tiny)
        column.addWidget(self._kept_there)
        column.addWidget(self._told)

    # showing

    def _show(self) -> None:
        entering = self._replacing or not self._there
        self._told.setVisible(entering)
        self._leave.setVisible(self._replacing)
        self._kept_there.setVisible(not entering)
        for control in (self._change, self._forget):
            control.setEnabled(not self._busy)
            control.setVisible(self._where != "environment")  # which wins over any other
        self.edit.setReadOnly(self._busy)
        self._save.setEnabled(bool(self.typed and self._asked) and not self._busy)
        self._save.setToolTip(self._why_not())
        session = self._where == "session"
        if session:
            self._said.setText(
                self.tr("This computer has no keyring: the secret is kept for this session only.")
            )
        elif self._where == "environment":
            self._said.setText(
                self.tr(
                    "The secret comes from the environment (PRODUCTAI_BUCKET_SECRET) and is not"
                    " stored."
                )
            )
        else:
            self._said.setText(self.tr("Kept in this computer's keyring."))
        set_role(self._said, "warn" if session else "ok")

    def _why_not(self) -> str:
        if not self._asked:
            return self.tr("Enter the address, the bucket and the access key ID first")
        return "" if self.typed else self.tr("Enter the secret first")

    def _typed(self) -> None:
        self._told.tell(None)
        self._show()
        self.changed.emit()
        self.edited.emit()

    def _replace(self, *, on: bool) -> None:
        self._replacing = on
        self.edit.clear()
        self._show()
        (self.edit if on else self._change).setFocus()

    # doing

    def _start(self, work: Callable[[], Awaitable[None]]) -> None:
        if self.edit.hasFocus() or self._save.hasFocus():  # which lets go of it, being disabled
            self._next = self._change
        self._busy = True
        self._show()
        self._page.changer.do(self._told, lambda: self._doing(work))

    async def _doing(self, work: Callable[[], Awaitable[None]]) -> None:
        try:
            await work()
        except RequestError:
            self._told.say(self.tr("This cannot be a secret access key: copy it once more."))
        finally:
            self._busy = False
            self._show()
            if self._next is not None:
                self._next.setFocus()
                self._next = None
            self.changed.emit()

    async def _look(self, name: str) -> None:
        source = await self._desk.bucket_secret_source()
        if name == self._asked:
            self._there, self._where = source != "none", source
            self._show()
            self.changed.emit()

    async def _kept(self, name: str, secret: str) -> None:
        if name != self._desk.settings.bucket.vault_name:
            return  # it is entered for the new bucket then
        where = await self._desk.store_bucket_secret(secret)
        self._asked, self._there, self._where, self._replacing = name, True, where, False
        self.edit.clear()

    async def _forgotten(self) -> None:
        await self._desk.forget_bucket_secret()
        self._there, self._where = False, ""
        self._next = self.edit
        self.edited.emit()
