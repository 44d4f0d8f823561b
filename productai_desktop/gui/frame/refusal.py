"""Says why the program cannot begin, to who has started it where no terminal shows it."""

from PySide6.QtCore import QEventLoop, Qt
from PySide6.QtGui import QGuiApplication, QIcon
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from productai_desktop.core.errors import ProductAIError
from productai_desktop.gui import language, theme
from productai_desktop.gui.words import sentence

#: plug-ins of Qt without a person in front of them
_UNSEEN = ("offscreen", "minimal")


def refuse(app: QApplication, error: ProductAIError, window: QWidget) -> None:
    """Shows it over the window, in the system's look and language; returns once it was read."""
    if QGuiApplication.platformName() in _UNSEEN:
        return
    theme.apply(app, "system")
    language.apply(app, "")
    loop = QEventLoop()
    box = refusal(error, window)
    box.finished.connect(loop.quit)
    box.open()
    loop.exec()  # there is no loop of asyncio yet


def refusal(error: ProductAIError, window: QWidget) -> QMessageBox:
    """The message, not opened yet."""
    box = QMessageBox(window)
    box.setObjectName("refusal")
    box.setIcon(QMessageBox.Icon.Critical)
    box.setWindowTitle(window.windowTitle())
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(sentence(error))
    box.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # without the style's own icon, which is black in the dark, too
    box.addButton(QMessageBox.StandardButton.Close).setIcon(QIcon())
    return box
