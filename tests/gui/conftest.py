"""Every asynchronous test of the window runs on qasync's loop, as the program does."""

import asyncio
from collections.abc import AsyncIterator, Callable, Iterator
from pathlib import Path

import pytest
import qasync
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication

from productai_desktop.gui import language, theme
from productai_desktop.gui.bridge import Bridge
from tests.fakes import FakeDesk
from tests.gui.marking import Marking

_applications: list[QApplication] = []


def _application() -> QApplication:
    present = QApplication.instance()
    if isinstance(present, QApplication):
        return present
    _applications.append(QApplication(["tests"]))
    return _applications[0]


def _loop() -> asyncio.AbstractEventLoop:
    return qasync.QEventLoop(_application())


def pytest_asyncio_loop_factories() -> dict[str, Callable[[], asyncio.AbstractEventLoop]]:
    return {"qasync": _loop}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    # said by the offscreen plug-in for every window with a least size; it says nothing about us
    # said by the offscreen plug-in for every popup, too
    popups = ("does not support raise", "does not support grabbing the keyboard")
    mark = pytest.mark.qt_log_ignore("does not support propagateSizeHints", *popups, extend=True)
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(mark)


@pytest.fixture(scope="session")
def qapp() -> QApplication:
    app = _application()
    theme.apply(app, "dark")
    app.setQuitOnLastWindowClosed(False)
    return app


@pytest.fixture
def marking(qapp: QApplication) -> Iterator[None]:
    """While it lasts, every text that is looked up stands in brackets."""
    translator = Marking()
    qapp.installTranslator(translator)
    yield
    qapp.removeTranslator(translator)


@pytest.fixture
def spoken(qapp: QApplication, request: pytest.FixtureRequest) -> Iterator[str]:
    """The language that the test's parameter names, in place of English."""
    before = QLocale()
    yield language.apply(qapp, request.param)
    language.apply(qapp, "en")
    QLocale.setDefault(before)


@pytest.fixture
def desk(tmp_path: Path) -> FakeDesk:
    return FakeDesk(tmp_path)


@pytest.fixture
async def bridge(qapp: QApplication, desk: FakeDesk) -> AsyncIterator[Bridge]:
    """A bridge that follows the desk's engine as it stands."""
    made = Bridge(desk)
    desk.introduce()
    yield made
    await made.close()


@pytest.fixture
def dark(qapp: QApplication) -> Iterator[None]:
    theme.apply(qapp, "dark")
    yield
    theme.apply(qapp, "dark")
