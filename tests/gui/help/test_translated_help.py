"""Help in other languages: every text is looked up, no button cut, no text beyond its dialog."""

import pytest
from PySide6.QtWidgets import QDialog, QLabel, QMenu, QPushButton, QWidget

from productai_desktop.core.facts import INSTALLED, LABELS, Fact
from productai_desktop.gui.help.facts import told
from productai_desktop.gui.help.help_menu import HelpMenu
from tests.gui.test_translated_window import WORD, not_looked_up, texts
from tests.gui.waiting import child, until

#: what is called so in every language, or is a fact
FOREIGN = ("Python", "Qt, PySide6", "AppImage", "Flatpak")


async def opened(offered: HelpMenu, behind: QWidget) -> list[QDialog]:
    """The three dialogs, with what they show."""
    offered.open_licences()
    offered.open_report()
    offered.open_about()
    ready = [child(behind, QPushButton, name) for name in ("copyReportButton", "copyAboutButton")]
    await until(lambda: all(one.isEnabled() for one in ready), "what they show")
    return [child(behind, QDialog, f"{name}Dialog") for name in ("licences", "report", "about")]


async def test_all_that_it_says_was_looked_up(
    marking: None, offered: HelpMenu, behind: QWidget
) -> None:
    said = [text for one in await opened(offered, behind) for owner, text in texts(one)
            if not (isinstance(owner, QLabel) and _is_fact(owner))]  # fmt: skip
    said += [one.windowTitle() for one in behind.findChildren(QDialog)]
    menu = QMenu()
    offered.fill(menu)
    said += [one.text() for one in menu.actions()]
    assert len(said) > 40
    left = [not_looked_up(text) for text in said]
    for word in FOREIGN:
        left = [text.replace(word, "") for text in left]
    assert [text for text in left if WORD.search(text)] == []


def _is_fact(label: QLabel) -> bool:
    """Whether it shows the value of a fact."""
    return ": " in label.accessibleName()


def test_labels_and_kinds_of_installations_were_looked_up(marking: None) -> None:
    facts = [Fact(code, "") for code in LABELS]
    facts += [Fact("installed", kind) for kind in INSTALLED]
    shown = " ".join(f"{label} {value}" for label, value in told(facts))
    for word in FOREIGN:
        shown = shown.replace(word, "")
    assert WORD.search(not_looked_up(shown)) is None


@pytest.mark.parametrize("spoken", ["en", "de", "he"], indirect=True)
async def test_nothing_is_cut_in_the_smallest_window(
    spoken: str, offered: HelpMenu, behind: QWidget
) -> None:
    cut: list[tuple[str, str]] = []
    for dialog in await opened(offered, behind):
        assert dialog.width() <= behind.width()
        assert dialog.height() <= behind.height()
        for button in dialog.findChildren(QPushButton):
            wide = button.fontMetrics().horizontalAdvance(button.text().replace("&", ""))
            if wide > button.width() - 4:
                cut.append((button.objectName(), button.text()))
        for label in dialog.findChildren(QLabel):
            needed = label.heightForWidth(label.width()) if label.wordWrap() else 0
            if label.isVisible() and label.height() < needed:
                cut.append((label.objectName(), label.text()))
    assert cut == []
