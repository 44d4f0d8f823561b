"""WCAG AA, measured: the tones as they are used, and the widgets as they are painted."""

from collections.abc import Callable, Iterator
from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtCore import QPoint, QRect, QSize
from PySide6.QtGui import QImage
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QRadioButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from productai_desktop.gui import theme
from productai_desktop.gui.theme import PALETTES, Tones
from tests.gui.contrast import contrast, ground, strongest
from tests.gui.waiting import until

EACH = pytest.mark.parametrize("tones", PALETTES.values(), ids=PALETTES.keys())
THEMES = pytest.mark.parametrize("appearance", ["dark", "light"])
TEXTS = ("text", "muted", "link", "warn", "danger", "ok")
SURFACES = ("window", "panel", "field", "raised", "accent_soft")
TEXT, EDGE = 4.5, 3.0


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@EACH
@pytest.mark.parametrize(("text", "surface"), list(product(TEXTS, SURFACES)))
def test_text_can_be_read(tones: Tones, text: str, surface: str) -> None:
    colours = asdict(tones)
    assert contrast(colours[text], colours[surface]) >= TEXT


@EACH
@pytest.mark.parametrize(
    ("text", "surface"),
    [("accent_text", "accent"), ("accent_text", "accent_hover"), ("band_text", "band"),
     ("text", "canvas"), ("muted", "canvas")],
)  # fmt: skip
def test_text_on_other_grounds_can_be_read(tones: Tones, text: str, surface: str) -> None:
    colours = asdict(tones)
    assert contrast(colours[text], colours[surface]) >= TEXT


@EACH
@pytest.mark.parametrize("line", ["border_strong", "focus", "text"])
@pytest.mark.parametrize("surface", ["window", "panel", "field", "raised", "canvas"])
def test_the_edge_of_a_control_can_be_seen(tones: Tones, line: str, surface: str) -> None:
    colours = asdict(tones)
    assert contrast(colours[line], colours[surface]) >= EDGE


@pytest.mark.parametrize("name", ["dark_contrast", "light_contrast"])
@pytest.mark.parametrize(("text", "surface"), list(product(TEXTS, ("window", "panel", "field"))))
def test_who_asks_for_more_contrast_gets_it(name: str, text: str, surface: str) -> None:
    colours = asdict(PALETTES[name])
    assert contrast(colours[text], colours[surface]) >= 7


@pytest.fixture
def panel(qapp: QApplication, appearance: str) -> Iterator[QWidget]:
    """A panel in the appearance, shown, to put widgets on."""
    theme.apply(qapp, appearance)
    made = QFrame()
    made.setProperty("role", "panel")
    QVBoxLayout(made).setContentsMargins(20, 20, 20, 20)
    yield made
    made.close()
    made.deleteLater()
    theme.apply(qapp, "dark")


def put(panel: QWidget, widget: QWidget) -> None:
    """Large letters, so that the core of each stroke has the whole colour."""
    font = widget.font()
    font.setPixelSize(40)
    widget.setFont(font)
    layout = panel.layout()
    assert layout is not None
    layout.addWidget(widget)
    panel.show()


def with_role(widget: QWidget, role: str) -> QWidget:
    widget.setProperty("role", role)
    return widget


def on_band() -> QWidget:
    band = QFrame()
    band.setProperty("role", "band")
    row = QHBoxLayout(band)
    row.addWidget(QLabel("MHE"))
    return band


def checked(button: QPushButton) -> QPushButton:
    button.setCheckable(True)
    button.setChecked(True)
    return button


#: widgets that show text, by what they are
SHOWN: dict[str, Callable[[], QWidget]] = {
    **{role or "label": lambda role=role: with_role(QLabel("MHE"), role)
       for role in ("", "heading", "muted", "warn", "danger", "ok", "pill", "keycap")},
    **{f"button {role}": lambda role=role: with_role(QPushButton("MHE"), role)
       for role in ("", "primary", "quiet", "link", "danger", "segment", "pill")},
    **{f"chosen {role}": lambda role=role: with_role(checked(QPushButton("MHE")), role)
       for role in ("", "segment", "quiet", "pill")},
    "band": on_band,
    "field": lambda: QLineEdit("MHE"),
    "check": lambda: QCheckBox("MHE"),
}  # fmt: skip


@THEMES
@pytest.mark.parametrize("made", SHOWN.values(), ids=SHOWN.keys())
def test_text_is_painted_so_that_it_can_be_read(
    panel: QWidget, made: Callable[[], QWidget]
) -> None:
    widget = made()
    put(panel, widget)
    seen = inside(panel, widget)
    assert strongest(seen, ground(seen)) >= TEXT


def inside(panel: QWidget, widget: QWidget) -> QImage:
    """What is within a widget's borders, as it is painted on the panel."""
    area = QRect(widget.mapTo(panel, QPoint()), widget.size()).adjusted(6, 6, -6, -6)
    return panel.grab(area).toImage()


#: controls that take the keyboard
FOCUSABLE: dict[str, Callable[[], QWidget]] = {
    **{f"button {role}": lambda role=role: with_role(QPushButton("A"), role)
       for role in ("", "primary", "quiet", "link", "danger", "segment", "tile", "pill")},
    **{f"chosen {role}": lambda role=role: with_role(checked(QPushButton("A")), role)
       for role in ("", "segment", "tile")},
    **{f"tool {role}": lambda role=role: with_role(QToolButton(), role)
       for role in ("", "quiet", "link", "pill")},
    "line": QLineEdit, "text": QPlainTextEdit, "spin": QSpinBox, "decimal": QDoubleSpinBox,
    "combo": QComboBox, "check": lambda: QCheckBox("A"), "radio": lambda: QRadioButton("A"),
}  # fmt: skip


@THEMES
@pytest.mark.parametrize("made", FOCUSABLE.values(), ids=FOCUSABLE.keys())
async def test_what_has_the_keyboard_has_a_ring_around_it(
    panel: QWidget, made: Callable[[], QWidget]
) -> None:
    other, widget = QLineEdit(), made()
    put(panel, other)
    put(panel, widget)
    panel.activateWindow()
    other.setFocus()
    await until(other.hasFocus, "the keyboard elsewhere")
    before = edge(panel, widget)
    widget.setFocus()
    await until(widget.hasFocus, "the keyboard")
    after = edge(panel, widget)
    assert after != before
    assert strongest(after, theme.tones(panel.palette()).panel) >= EDGE


def edge(panel: QWidget, widget: QWidget) -> QImage:
    """The leading border of a widget, at the middle of its height."""
    middle = widget.mapTo(panel, QPoint(0, widget.height() // 2))
    return panel.grab(QRect(middle, QSize(2, 1))).toImage()


@THEMES
@pytest.mark.parametrize(
    "made", [QLineEdit, QSpinBox, QComboBox, lambda: QPushButton("A")],
    ids=["line", "spin", "combo", "button"],
)  # fmt: skip
def test_a_control_has_an_edge_that_can_be_seen(
    panel: QWidget, made: Callable[[], QWidget]
) -> None:
    widget = made()
    put(panel, widget)
    assert strongest(edge(panel, widget), theme.tones(panel.palette()).panel) >= EDGE
