"""Before its parts are there, a window shows where they will stand, in the colours it had last."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget

from productai_desktop.gui.frame.geometry import FIRST_SIZE, Geometry, Grounds, sides_of
from productai_desktop.gui.frame.main_window import MainWindow
from productai_desktop.gui.tones import PALETTES


@pytest.fixture(params=["light", "dark_contrast"])
def palette(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture(params=[False, True], ids=["from the left", "from the right"])
def from_right(request: pytest.FixtureRequest) -> bool:
    return bool(request.param)


@pytest.fixture
def window(
    qapp: QApplication, tmp_path: Path, palette: str, from_right: bool
) -> Iterator[MainWindow]:
    sheet = qapp.styleSheet()
    qapp.setStyleSheet("")  # as before the first painting
    before = QWidget()
    if from_right:
        before.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    tones = PALETTES[palette]
    grounds = Grounds(tones.window, tones.panel, tones.canvas, tones.border)
    Geometry(tmp_path).keep(before, grounds, None)
    made = MainWindow(tmp_path)
    made.resize(FIRST_SIZE)
    made.show()
    yield made
    made.hide()
    made.deleteLater()
    qapp.setStyleSheet(sheet)


def test_each_part_has_its_ground(window: MainWindow, palette: str, from_right: bool) -> None:
    tones = PALETTES[palette]
    picture = window.grab().toImage()
    width, height = window.width(), window.height()
    first, last = sides_of(width)
    if from_right:
        first, last = last, first

    def colour(x: int, y: int) -> QColor:
        return picture.pixelColor(x, y)

    assert colour(width // 2, 20) == QColor(tones.window)
    assert colour(width // 2, 45) == QColor(tones.border)
    assert colour(first - 1, height - 5) == QColor(tones.panel)
    assert colour(first, height - 5) == QColor(tones.border)
    assert colour(first + 1, height - 5) == QColor(tones.canvas)
    assert colour(width - last - 2, height - 5) == QColor(tones.canvas)
    assert colour(width - last - 1, height - 5) == QColor(tones.border)
    assert colour(width - last, height - 5) == QColor(tones.panel)


def test_a_window_that_is_closed_so_early_is_not_forgotten(window: MainWindow) -> None:
    assert not window.closed_early
    window.close()
    assert window.closed_early
    assert window.isVisible()  # who runs the loop ends it
