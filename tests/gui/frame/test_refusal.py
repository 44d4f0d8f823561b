"""Why the program cannot begin is shown to who has started it."""

from PySide6.QtWidgets import QApplication, QMessageBox, QWidget

from productai_desktop.core.errors import DataError
from productai_desktop.gui.frame.refusal import refusal, refuse

ERROR = DataError("DATA_DIR_READ_ONLY", path="/media/stick/portable/logs", reason="read-only")


def test_it_says_what_cannot_be_written_and_can_be_closed(qapp: QApplication) -> None:
    assert qapp is not None
    window = QWidget()
    box = refusal(ERROR, window)
    assert "/media/stick/portable/logs" in box.text()
    assert "read-only" in box.text()
    assert box.button(QMessageBox.StandardButton.Close) is not None
    window.deleteLater()


def test_without_a_person_in_front_nothing_waits(qapp: QApplication) -> None:
    window = QWidget()
    refuse(qapp, ERROR, window)
    assert window.findChildren(QMessageBox) == []
    window.deleteLater()
