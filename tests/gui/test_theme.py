"""The look: enough contrast, neutral greys, and icons that stay sharp."""

from dataclasses import asdict
from itertools import product

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from productai_desktop.core.resources import resource_path
from productai_desktop.gui import theme
from productai_desktop.gui.density import SPACINGS
from productai_desktop.gui.theme import DARK, LIGHT, Tones

BOTH = pytest.mark.parametrize("tones", [DARK, LIGHT], ids=["dark", "light"])
TEXTS = ("text", "muted", "disabled", "link", "warn", "danger", "ok")
SURFACES = ("window", "panel", "field", "raised", "accent_soft")
GREYS = ("window", "panel", "field", "raised", "border", "border_strong", "text", "muted", "canvas")


def luminance(colour: str) -> float:
    """Relative luminance of #rrggbb (WCAG 2.2)."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = (
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts
    )
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    darker, lighter = sorted((luminance(one), luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def test_contrast_is_measured_as_the_standard_says() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@BOTH
@pytest.mark.parametrize(("text", "surface"), list(product(TEXTS, SURFACES)))
def test_text_can_be_read(tones: Tones, text: str, surface: str) -> None:
    colours = asdict(tones)
    assert contrast(colours[text], colours[surface]) >= 4.5


@BOTH
@pytest.mark.parametrize(
    ("text", "surface"),
    [("accent_text", "accent"), ("accent_text", "accent_hover"), ("band_text", "band")],
)
def test_text_on_colour_can_be_read(tones: Tones, text: str, surface: str) -> None:
    colours = asdict(tones)
    assert contrast(colours[text], colours[surface]) >= 4.5


@BOTH
@pytest.mark.parametrize("line", ["border_strong", "focus"])
@pytest.mark.parametrize("surface", ["window", "panel", "field", "raised", "canvas"])
def test_the_edge_of_a_control_can_be_seen(tones: Tones, line: str, surface: str) -> None:
    colours = asdict(tones)
    assert contrast(colours[line], colours[surface]) >= 3


@BOTH
@pytest.mark.parametrize("grey", GREYS)
def test_greys_do_not_tint_the_pictures(tones: Tones, grey: str) -> None:
    colour = asdict(tones)[grey]
    assert colour[1:3] == colour[3:5] == colour[5:7]


@BOTH
def test_a_palette_gives_its_tones_back(tones: Tones) -> None:
    palette = theme.palette_of(tones)
    assert theme.tones(palette) is tones
    assert palette.color(QPalette.ColorRole.Accent).name() == tones.accent


@BOTH
def test_the_style_sheet_has_no_blank_left(tones: Tones) -> None:
    sheet = theme.style_sheet(tones, SPACINGS["compact"])
    assert "$" not in sheet
    assert tones.accent in sheet
    assert (resource_path("icons") / f"chevron-{tones.name}.svg").exists()


def test_an_appearance_reaches_the_application(qapp: QApplication) -> None:
    theme.apply(qapp, "light")
    assert theme.tones(qapp.palette()) is LIGHT
    assert LIGHT.border_strong in qapp.styleSheet()
    theme.apply(qapp, "dark")
    assert theme.tones(qapp.palette()) is DARK
    assert DARK.border_strong in qapp.styleSheet()


@pytest.mark.parametrize(
    "name",
    sorted(path.stem for path in resource_path("icons").glob("*.svg")),
)
def test_an_icon_is_drawn_in_its_colour_at_any_scale(qapp: QApplication, name: str) -> None:
    plain = "currentColor" not in (resource_path("icons") / f"{name}.svg").read_text("utf-8")
    made = theme.icon(name, "#ff0000")
    for ratio in (1, 2):
        image = made.pixmap(QSize(20, 20), ratio).toImage()
        assert image.width() == 20 * ratio
        drawn = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 200
        ]
        assert drawn, "nothing was drawn"
        assert plain or all(colour.red() > 240 and colour.green() < 15 for colour in drawn)
