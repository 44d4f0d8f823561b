"""The button that spends shows the whole price."""

import pytest
from PySide6.QtGui import QFontMetrics
from pytestqt.qtbot import QtBot

from productai_desktop.gui.order.generate_button import GenerateButton

LONG = "13 Fotos: je eine Bearbeitung · 104 Credits"


@pytest.fixture
def button(qtbot: QtBot) -> GenerateButton:
    made = GenerateButton()
    qtbot.addWidget(made)
    made.resize(300, 50)
    return made


def test_a_long_title_is_written_smaller_rather_than_cut(button: GenerateButton) -> None:
    button.show_order(LONG, "je etwa 40 s")
    usual = button._fitting(10_000)
    room = round(QFontMetrics(usual).horizontalAdvance(LONG) * 0.9)
    font = button._fitting(room)
    assert font.pixelSize() < usual.pixelSize()
    assert QFontMetrics(font).horizontalAdvance(LONG) <= room


def test_its_tool_tip_holds_all_of_it_and_the_keys(button: GenerateButton) -> None:
    button.show_order("<b>", "detail", ("Order (Ctrl+Return)",))
    assert button.toolTip() == "<p>&lt;b&gt;</p><p>detail</p><p>Order (Ctrl+Return)</p>"
    assert (button.accessibleName(), button.accessibleDescription()) == ("<b>", "detail")
