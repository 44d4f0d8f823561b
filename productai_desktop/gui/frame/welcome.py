"""The welcome of a first start: practice with a sample photo, or enter a key."""

import asyncio
import shutil
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.errors import OutputError, ProductAIError
from productai_desktop.core.resources import resource_path, resource_text
from productai_desktop.gui import language
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.enter_button import EnterButton
from productai_desktop.gui.facade import Desk
from productai_desktop.gui.settings.key_form import KeyForm
from productai_desktop.gui.theme import set_role
from productai_desktop.gui.words import sentence

_WIDTH = 520


def is_first_start(desk: Desk) -> bool:
    """Whether nobody has said yet how to begin, and nothing can be sent."""
    settings = desk.settings
    return not settings.welcomed and not settings.practice and desk.key_source == "none"


class Welcome(QScrollArea):
    """Stands where pictures will be, until it is answered."""

    #: (path of the sample photo, prompt) to begin with; practice mode is on by then
    sample_ready = Signal(str, str)
    #: it was answered
    answered = Signal()

    def __init__(self, desk: Desk, bridge: Bridge, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk = desk
        self._bridge = bridge
        self.setObjectName("welcome")
        self.setAccessibleName(self.tr("Welcome"))
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._practise = EnterButton(self.tr("Try it with a sample photo"))
        self._practise.setObjectName("practiseButton")
        self._practise.setProperty("role", "primary")
        self._practise.clicked.connect(self._begin_practice)
        self._problem = _text("", "danger")
        self._problem.setObjectName("welcomeProblem")
        self._problem.hide()
        self._key = KeyForm(desk, bridge)
        self._key.changed.connect(self._key_changed)
        self._lay_out()

    def take_focus(self) -> None:
        """Puts the keyboard on the first way to begin."""
        self._practise.setFocus()

    def _lay_out(self) -> None:
        column = QVBoxLayout()
        column.setSpacing(16)
        title = _text(self.tr("Welcome to ProductAI Desktop"), "page-title")
        column.addWidget(title)
        column.addWidget(
            _text(self.tr("Say what should change in a product photo, and look at the result."))
        )
        column.addWidget(
            _card(
                self.tr("Practice mode"),
                self.tr("Free, and nothing leaves this computer. The first result takes a minute."),
                self._practise,
                self._problem,
            )
        )
        column.addWidget(
            _card(
                self.tr("Your own key"),
                self.tr("With a key of the ProductAI service, edits are made and cost credits."),
                self._key,
            )
        )
        column.addLayout(self._languages())
        sheet = QWidget()
        sheet.setMaximumWidth(_WIDTH)
        sheet.setLayout(column)
        content = QWidget()
        around = QVBoxLayout(content)
        around.setContentsMargins(20, 20, 20, 20)
        around.addStretch(1)
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(sheet, 100)
        middle.addStretch(1)
        around.addLayout(middle)
        around.addStretch(2)
        self.setWidget(content)

    def _languages(self) -> QHBoxLayout:
        choice = QComboBox()
        choice.setObjectName("welcomeLanguage")
        choice.setAccessibleName(self.tr("Language"))
        choice.addItem(self.tr("Language of the system"), "")
        for code, name in language.available():
            choice.addItem(name, code)
        choice.setCurrentIndex(max(0, choice.findData(self._desk.settings.language)))

        def choose() -> None:
            self._bridge.spawn(self._desk.change(language=str(choice.currentData())))

        choice.activated.connect(choose)
        row = QHBoxLayout()
        label = QLabel(self.tr("Language"))
        label.setProperty("role", "muted")
        label.setBuddy(choice)
        row.addStretch(1)
        row.addWidget(label)
        row.addWidget(choice)
        return row

    def _begin_practice(self) -> None:
        self._practise.setEnabled(False)
        self._problem.hide()
        self._bridge.spawn(self._practice_begun(), on_error=self._fail)

    async def _practice_begun(self) -> None:
        try:
            photo = await asyncio.to_thread(copied_sample, self._desk.data_folder)
            await self._desk.change(practice=True, welcomed=True)
        finally:
            self._practise.setEnabled(True)
        self.sample_ready.emit(str(photo), resource_text("samples/prompt.txt").strip())
        self.answered.emit()

    def _key_changed(self) -> None:
        if self._desk.key_source in ("keyring", "session"):
            self._bridge.spawn(self._desk.change(welcomed=True), on_error=self._fail)
            self.answered.emit()

    def _fail(self, error: ProductAIError) -> None:
        self._problem.setText(sentence(error))
        self._problem.show()


def copied_sample(data_folder: Path) -> Path:
    """A sample photo of the user's own, that stays where it is; blocking. Raises OutputError."""
    target = data_folder / "samples" / "coffee-cup.jpg"
    try:
        if not target.exists():
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(resource_path("samples/coffee-cup.jpg"), target)
    except OSError as error:
        reason = error.strerror or type(error).__name__
        raise OutputError("OUTPUT_FAILED", path=str(target.parent), reason=reason) from error
    return target


def _card(title: str, text: str, *parts: QWidget) -> QFrame:
    card = QFrame()
    card.setProperty("role", "card")
    column = QVBoxLayout(card)
    column.setContentsMargins(20, 16, 20, 16)
    column.setSpacing(10)
    column.addWidget(_text(title, "heading"))
    column.addWidget(_text(text, "muted"))
    for part in parts:
        column.addWidget(part)
    return card


def _text(text: str, role: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Minimum)
    set_role(label, role)
    return label
