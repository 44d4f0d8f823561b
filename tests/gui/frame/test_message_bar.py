"""A bug of ours can be reported from where it is told; what a person can mend cannot."""

from collections.abc import Iterator

import pytest
from PySide6.QtWidgets import QApplication, QPushButton

from productai_desktop.core.errors import Defect, OutputError
from productai_desktop.gui.frame.message_bar import MessageBar
from tests.gui.waiting import child


@pytest.fixture
def bar(qapp: QApplication) -> Iterator[MessageBar]:
    assert qapp is not None
    made = MessageBar()
    made.show()
    yield made
    made.deleteLater()


def test_a_bug_leads_to_a_report(bar: MessageBar) -> None:
    asked: list[bool] = []
    bar.report_requested.connect(lambda: asked.append(True))
    bar.show_error(Defect(where="gui/filmstrip.py:88", reason="ValueError"))
    report = child(bar, QPushButton, "reportDefectButton")
    assert report.isVisible()
    report.click()
    assert asked == [True]


def test_what_a_person_can_mend_does_not(bar: MessageBar) -> None:
    bar.show_error(OutputError("DISK_FULL", path="/results"))
    assert bar.isVisible()
    assert not child(bar, QPushButton, "reportDefectButton").isVisible()
    bar.show_text("Something without details")
    child(bar, QPushButton, "copyDetailsButton")
    assert not child(bar, QPushButton, "reportDefectButton").isVisible()
