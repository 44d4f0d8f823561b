"""The window in other languages: every text is looked up, no button cut, and Hebrew mirrored."""

import re
from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QPushButton,
    QWidget,
)

from productai_desktop.core.jobs import Fault, State
from productai_desktop.core.settings import Settings
from productai_desktop.gui.bridge import Bridge
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.photos.arrivals import Arrival
from productai_desktop.gui.settings.settings_dialog import SettingsDialog
from productai_desktop.gui.thumbnails import Thumbnails
from tests.fakes import FakeDesk, a_job
from tests.gui.waiting import child, until
from tests.gui.windows import main_window

PHOTO = str(Path(__file__).parents[1] / "photos" / "coffee.png")
WORD = re.compile(r"[^\W\d_]{2}")
#: what comes from outside or is called so in every language
FOREIGN = re.compile(
    r"coffee\.png|…?\w*/\S+|https://\S+|\{\w+\}|PNG|JPG|custom-owesa-avatars|English|Deutsch|עברית"
    r"|AWS|MinIO|eu-central-1|owesa-photos|productai/"
    r"|Nano Banana( Pro)?|Seedream|Kontext (Pro|Max)|GPT (Low|Medium|High)"
)


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    made = FakeDesk(tmp_path, Settings(practice=True, welcomed=True))
    made.engine.put(
        a_job(1, state=State.UNCERTAIN),
        a_job(2, state=State.FAILED, fault=Fault("SERVICE_ERROR"), credits=3),
        a_job(3, state=State.RUNNING, credits=8),
        a_job(4),
        a_job(5, state=State.DONE, output=PHOTO, credits=8),
    )
    return made


async def _window(desk: FakeDesk, bridge: Bridge) -> AsyncIterator[MainWindow]:
    thumbnails = Thumbnails()
    made = main_window(desk, bridge)
    made.resize(1024, 700)
    made.show()
    made.furnish(thumbnails)
    made.order_panel.take(Arrival(photos=(PHOTO,)))
    await until(lambda: made.order_panel.draft.photos, "the photo")
    made.choose(5)
    yield made
    for dialog in made.findChildren(QDialog):
        dialog.reject()
    made.hide()
    thumbnails.close()
    made.deleteLater()


@pytest.fixture
async def marked(marking: None, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[MainWindow]:
    async for made in _window(desk, bridge):
        yield made


@pytest.fixture
async def window(spoken: str, desk: FakeDesk, bridge: Bridge) -> AsyncIterator[MainWindow]:
    async for made in _window(desk, bridge):
        yield made


def texts(root: QWidget) -> list[tuple[QObject, str]]:
    """All that the widgets say, with who says it."""
    found: list[tuple[QObject, str]] = []
    for widget in [root, *root.findChildren(QWidget)]:
        said = [widget.toolTip(), widget.accessibleName(), widget.accessibleDescription()]
        if isinstance(widget, QLabel | QAbstractButton):
            said.append(widget.text())
        if isinstance(widget, QLineEdit):
            said.append(widget.placeholderText())
        if isinstance(widget, QComboBox):
            said += [widget.itemText(at) for at in range(widget.count())]
        found += [(widget, text) for text in said if text]
    return found


def not_looked_up(text: str) -> str:
    """What is left of a text without what was looked up and what comes from outside."""
    while "⟦" in (inner := re.sub(r"⟦[^⟦⟧]*⟧", "", text)) and inner != text:
        text = inner
    return FOREIGN.sub("", re.sub(r"<[^>]*>", "", inner))


async def test_all_that_the_window_says_was_looked_up(marked: MainWindow):
    said = texts(marked)
    assert len(said) > 60
    assert [text for _, text in said if WORD.search(not_looked_up(text))] == []


async def test_all_that_the_settings_say_was_looked_up(
    marking: None, desk: FakeDesk, bridge: Bridge
):
    dialog = SettingsDialog(desk, bridge)
    dialog.open_at()
    pages = child(dialog, QListWidget, "settingsPages")
    for row in range(pages.count()):
        pages.setCurrentRow(row)  # makes the page
    said = texts(dialog)
    said += [(pages, pages.item(row).text()) for row in range(pages.count())]
    assert len(said) > 60
    wrong = [text for _, text in said if WORD.search(not_looked_up(text))]
    dialog.reject()
    dialog.deleteLater()
    assert wrong == []


@pytest.mark.parametrize("spoken", ["en", "de", "he"], indirect=True)
async def test_no_button_is_narrower_than_its_text(window: MainWindow):
    buttons = [one for one in window.findChildren(QPushButton) if one.isVisibleTo(window)]
    assert len(buttons) > 15
    cut = [
        (one.objectName(), one.text(), one.width())
        for one in buttons
        if one.fontMetrics().horizontalAdvance(one.text().replace("&", "")) > one.width() - 4
    ]
    assert cut == []


@pytest.mark.parametrize("spoken", ["he"], indirect=True)
async def test_hebrew_is_read_from_the_right(window: MainWindow):
    def left_edge(part: QWidget) -> int:
        return part.mapTo(window, part.rect().topLeft()).x()

    assert window.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert left_edge(window.order_panel) > left_edge(window.compare_pane)
    assert left_edge(window.compare_pane) > left_edge(window.queue_panel)
