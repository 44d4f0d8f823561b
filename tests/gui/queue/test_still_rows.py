"""Rows that stand still are painted once, anew when their look changes, and in bounded memory."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication

from productai_desktop.gui.queue.still_rows import StillRows

GROUND = QColor("black")


class Canvas:
    """Paints rows of one colour, and counts how often they are drawn."""

    def __init__(self, rows: StillRows) -> None:
        self._rows = rows
        self.image = QImage(100, 80, QImage.Format.Format_RGB32)
        self.drawn = 0

    def paint(self, key: str, colour: str, area: QRect, ground: QColor = GROUND) -> None:
        def draw(painter: QPainter, place: QRect) -> None:
            self.drawn += 1
            painter.fillRect(place.adjusted(10, 10, -10, -10), QColor(colour))

        painter = QPainter(self.image)
        self._rows.paint(painter, area, key, ground, draw)
        painter.end()


def test_a_row_is_drawn_once_and_painted_wherever_it_stands(qapp: QApplication) -> None:
    canvas = Canvas(StillRows())
    canvas.paint("cup", "red", QRect(0, 0, 100, 40))
    canvas.paint("cup", "red", QRect(0, 40, 100, 40))
    assert canvas.drawn == 1
    assert [canvas.image.pixelColor(50, y).name() for y in (5, 20, 45, 60)] == [
        "#000000", "#ff0000", "#000000", "#ff0000",
    ]  # fmt: skip


def test_another_key_size_or_ground_is_drawn_anew(qapp: QApplication) -> None:
    canvas = Canvas(StillRows())
    canvas.paint("cup", "red", QRect(0, 0, 100, 40))
    canvas.paint("bike", "red", QRect(0, 0, 100, 40))
    canvas.paint("cup", "red", QRect(0, 0, 90, 40))
    canvas.paint("cup", "red", QRect(0, 0, 100, 40), QColor("white"))
    assert canvas.drawn == 4


def test_what_is_forgotten_is_drawn_anew(qapp: QApplication) -> None:
    rows = StillRows()
    canvas = Canvas(rows)
    canvas.paint("cup", "red", QRect(0, 0, 100, 40))
    rows.forget()
    assert rows.bytes == 0
    canvas.paint("cup", "red", QRect(0, 0, 100, 40))
    assert canvas.drawn == 2


def test_memory_is_bounded_and_the_longest_unused_goes_first(qapp: QApplication) -> None:
    one = 100 * 40 * 4
    rows = StillRows(most_bytes=2 * one)
    canvas = Canvas(rows)
    for key in ("a", "b", "a", "c", "a"):
        canvas.paint(key, "red", QRect(0, 0, 100, 40))
    assert (rows.bytes, canvas.drawn) == (2 * one, 3)
    canvas.paint("b", "red", QRect(0, 0, 100, 40))
    assert canvas.drawn == 4
