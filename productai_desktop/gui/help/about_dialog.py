"""About: what the program is and is not, and what it runs on, to be copied."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFont, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.core.facts import Fact, facts_text
from productai_desktop.core.resources import resource_path
from productai_desktop.gui.density import spacing
from productai_desktop.gui.help.facts import told
from productai_desktop.gui.help.fitting import fit
from productai_desktop.gui.one_line import from_left
from productai_desktop.gui.theme import set_role

_SIZE = QSize(640, 500)
_ICON_SIDE = 64


class AboutDialog(QDialog):
    """Opened with open(); its facts come when they are known."""

    licences_requested = Signal()

    def __init__(self, version: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._facts: tuple[Fact, ...] = ()
        self.setObjectName("aboutDialog")
        self.setWindowTitle(self.tr("About ProductAI Desktop"))
        self._grid = QGridLayout()
        self._done = QLabel()
        self._done.setObjectName("aboutAnswer")
        set_role(self._done, "muted")
        self._column = QVBoxLayout(self)
        spaces = spacing()
        self._column.setContentsMargins(spaces.page, spaces.large, spaces.page, spaces.large)
        self._column.setSpacing(spaces.large)
        self._column.addLayout(self._head(version))
        self._column.addWidget(self._box(), 1)
        self._column.addLayout(self._buttons())

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Shows what the program runs on."""
        self._facts = tuple(facts)
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.deleteLater()
        # the version stands above
        below = [fact for fact in facts if fact.code != "version"]
        for row, (name, value) in enumerate(told(below)):
            label = QLabel(name)
            set_role(label, "muted")
            shown = QLabel(from_left(_breakable(value)))
            shown.setTextFormat(Qt.TextFormat.PlainText)
            shown.setFont(_plain(shown.font()))
            shown.setWordWrap(True)
            shown.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            shown.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # Copy serves the keyboard
            shown.setAccessibleName(f"{name}: {value}")
            for column, one in enumerate((label, shown)):
                self._lean(one)
                self._grid.addWidget(one, row, column, Qt.AlignmentFlag.AlignTop)
        self._copy_button.setEnabled(True)

    def open_now(self) -> None:
        """Opens no larger than the window behind it."""
        fit(self, _SIZE)
        self._done.clear()
        self.open()
        self._close_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def _head(self, version: str) -> QHBoxLayout:
        icon = QLabel()
        picture = QIcon(str(resource_path("icons/app.svg")))
        side = QSize(_ICON_SIDE, _ICON_SIDE)
        icon.setPixmap(picture.pixmap(side, self.devicePixelRatioF()))
        icon.setAccessibleName(self.tr("Icon of the program"))
        name = QLabel(self.tr("ProductAI Desktop"))
        set_role(name, "page-title")
        number = QLabel(self.tr("Version {version}").format(version=version))
        number.setObjectName("aboutVersion")
        unofficial = QLabel(
            self.tr(
                "Unofficial: this program was not made by ProductAI, the vendor of the service, "
                "and is not endorsed by it."
            )
        )
        unofficial.setObjectName("aboutUnofficial")
        licence = QLabel(
            self.tr("Free software under the MIT licence. It uses Qt under the LGPL, version 3.")
        )
        set_role(licence, "muted")
        words = QVBoxLayout()
        words.setSpacing(spacing().tiny)
        for label in (name, number, unofficial, licence):
            label.setWordWrap(True)
            self._lean(label)
            words.addWidget(label)
        row = QHBoxLayout()
        row.setSpacing(spacing().large)
        row.addWidget(icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        return row

    def _box(self) -> QWidget:
        spaces = spacing()
        box = QFrame()
        box.setObjectName("aboutFacts")
        box.setAccessibleName(self.tr("Program and computer"))
        set_role(box, "group")
        self._grid.setContentsMargins(spaces.medium, spaces.medium, spaces.medium, spaces.medium)
        self._grid.setHorizontalSpacing(spaces.large)
        self._grid.setVerticalSpacing(spaces.small)
        self._grid.setColumnStretch(1, 1)
        inside = QVBoxLayout(box)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._grid)
        inside.addStretch(1)
        return box

    def _buttons(self) -> QHBoxLayout:
        self._copy_button = QPushButton(self.tr("Copy"))
        self._copy_button.setObjectName("copyAboutButton")
        self._copy_button.setToolTip(self.tr("Copies all of it as plain text, in English"))
        self._copy_button.setEnabled(False)
        self._copy_button.clicked.connect(self._copy)
        licences = QPushButton(self.tr("Licences"))
        licences.setObjectName("aboutLicencesButton")
        licences.clicked.connect(self.licences_requested)
        self._close_button = QPushButton(self.tr("Close"))
        self._close_button.setObjectName("closeAboutButton")
        self._close_button.clicked.connect(self.reject)
        self._done.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout()
        row.addWidget(self._done, 1)
        for button in (self._copy_button, licences, self._close_button):
            button.setAutoDefault(False)
            row.addWidget(button)
        return row

    def _lean(self, label: QLabel) -> None:
        """Puts a text where reading begins in this window, whatever its own direction is."""
        flags = Qt.AlignmentFlag
        side = flags.AlignRight if self.isRightToLeft() else flags.AlignLeft
        label.setAlignment(side | flags.AlignAbsolute)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(facts_text(self._facts))
        self._done.setText(self.tr("Copied."))


def _plain(font: QFont) -> QFont:
    """The font without what makes other signs of "x86"."""
    plain = QFont(font)
    plain.setFeature(QFont.Tag("calt"), 0)
    return plain


def _breakable(value: str) -> str:
    """Paths may be broken after each separator."""
    return value.replace("/", "/\u200b").replace("\\", "\\\u200b")
