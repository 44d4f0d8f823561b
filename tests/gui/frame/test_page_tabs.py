"""The tabs of the header hold their labels, chosen or not."""

import pytest
from PySide6.QtGui import QFont, QFontMetrics
from PySide6.QtWidgets import QApplication, QPushButton, QStyle, QStyleOptionButton

from productai_desktop.gui.frame.page_tabs import BATCH, EDIT, HISTORY, PageTabs


@pytest.mark.parametrize("page", [EDIT, BATCH, HISTORY])
def test_a_chosen_label_has_room(qapp: QApplication, page: str) -> None:
    tabs = PageTabs()
    tabs.show()
    tabs.adjustSize()
    tabs.show_choice(page)
    tab = tabs.findChild(QPushButton, f"{page}Tab")
    assert isinstance(tab, QPushButton)
    option = QStyleOptionButton()
    tab.initStyleOption(option)
    room = tab.style().subElementRect(QStyle.SubElement.SE_PushButtonContents, option, tab)
    heavy = QFont(tab.font())
    heavy.setWeight(QFont.Weight.DemiBold)
    assert room.width() >= QFontMetrics(heavy).horizontalAdvance(tab.text())
    tabs.hide()
    tabs.deleteLater()
